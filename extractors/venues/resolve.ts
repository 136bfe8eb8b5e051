/** One entity a venue: variants of a building's name, its acronym and the town tied to it belong together. */
import type { Document } from '../../schemas/document.js';
import type { Entities, VenueDraft } from '../../schemas/entities.js';
import type { Found, VenueMention } from '../../schemas/mentions.js';
import type { Resolver } from '../extractor.js';
import { keyOf } from '../keys.js';

const STOP = new Set('de du des d l la le les et a au aux en'.split(' '));

const wordsOf = (name: string): Set<string> =>
  new Set(
    keyOf(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !STOP.has(word)),
  );

interface Group {
  readonly mentions: VenueMention[];
}

/** The same building: one name's words stand in the other's, and no two towns keep them apart. */
function isSameBuilding(a: VenueMention, b: VenueMention): boolean {
  if (a.name === null || b.name === null) return false;
  if (a.acronym !== null && a.acronym === b.acronym) return true;
  if (a.city && b.city && keyOf(a.city) !== keyOf(b.city)) return false;
  const first = wordsOf(a.name);
  const second = wordsOf(b.name);
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  return small.size > 0 && [...small].every((word) => large.has(word));
}

function groupMentions(mentions: readonly VenueMention[]): Group[] {
  const groups: Group[] = [];
  const put = (mention: VenueMention, isSame: (other: VenueMention) => boolean): void => {
    const group = groups.find((one) => one.mentions.some(isSame));
    if (group) group.mentions.push(mention);
    else groups.push({ mentions: [mention] });
  };
  for (const mention of mentions)
    if (mention.name !== null) put(mention, (other) => isSameBuilding(mention, other));
  for (const mention of mentions) {
    if (mention.name !== null || mention.city === null) continue;
    const key = keyOf(mention.city);
    const sameTown = (other: VenueMention): boolean => other.city !== null && keyOf(other.city) === key;
    // A town already tied to one building of it, in so many words, is that venue.
    const tied = groups.filter((one) =>
      one.mentions.some((other) => other.name !== null && isTied(other, key)),
    );
    if (tied.length === 1) tied[0]?.mentions.push(mention);
    else put(mention, (other) => other.name === null && sameTown(other));
  }
  for (const mention of mentions) {
    if (mention.city === null && mention.name === null && mention.online)
      put(mention, ({ online }) => online);
  }
  for (const mention of mentions) {
    if (mention.city !== null || mention.name !== null || mention.online) continue;
    // A country is a venue only where nothing nearer is told of it.
    const nearer = groups.some((one) =>
      one.mentions.some(
        (other) => other.country === mention.country && (other.city !== null || other.name !== null),
      ),
    );
    if (!nearer)
      put(
        mention,
        (other) => other.city === null && other.name === null && other.country === mention.country,
      );
  }
  return groups;
}

/** The text names town and building in one breath. */
const isTied = ({ rule, city }: VenueMention, key: string): boolean =>
  rule.endsWith('+town') && city !== null && keyOf(city) === key;

function resolve(_: Document, found: Found, __: Entities): VenueDraft[] {
  return groupMentions(found.venues)
    .map(({ mentions }) => [...mentions].sort((a, b) => a.start - b.start))
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
    .map((mentions, index) => {
      const named = mentions.filter(({ name }) => name !== null);
      const fullest = named.reduce<VenueMention | null>(
        (best, one) => (best === null || (one.name ?? '').length > (best.name ?? '').length ? one : best),
        null,
      );
      const located = mentions.find(({ latitude }) => latitude !== null) ?? null;
      return {
        id: `v${index + 1}`,
        name: fullest?.name ?? null,
        acronym: mentions.find(({ acronym }) => acronym !== null)?.acronym ?? null,
        city: (located ?? mentions.find(({ city }) => city !== null))?.city ?? null,
        country: (located ?? mentions.find(({ country }) => country !== null))?.country ?? null,
        online: mentions.some(({ online }) => online),
        latitude: located?.latitude ?? null,
        longitude: located?.longitude ?? null,
        mentions,
      };
    });
}

export const venueEntities: Resolver<'venues'> = { kind: 'venues', refersTo: [], resolve };
