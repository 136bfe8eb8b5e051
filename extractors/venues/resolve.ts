/** One entity a venue: variants of a building's name, its acronym and the town tied to it belong together. */
import type { Document } from '../../schemas/document.js';
import type { Entities, VenueDraft } from '../../schemas/entities.js';
import type { Found, VenueMention } from '../../schemas/mentions.js';
import type { Resolver } from '../extractor.js';
import { keyOf } from '../keys.js';
import { piecesIn } from '../letters.js';
import { remembered } from '../remembered.js';
import { createWordings } from './wordings.js';

const STOP = new Set('de du des d l la le les et a au aux en'.split(' '));

const wordsOf = remembered(
  (name): ReadonlySet<string> => new Set(piecesIn(keyOf(name)).filter((word) => !STOP.has(word))),
);

/** "Washington DC" is Washington. */
const withoutDistrict = (city: string): string =>
  city.endsWith('C') || city.endsWith('.') ? city.replace(/,? D\.?C\.?$/u, '') : city;

const cityKey = (city: string): string => keyOf(withoutDistrict(city));

interface Group {
  readonly mentions: VenueMention[];
}

/** "siège de la Caisse à Kribi" and "à la CPX à Kribi": of a body that is not named, in the town of one that is. */
const isSeatOf = (seat: VenueMention, body: VenueMention): boolean =>
  seat.rule.startsWith('facility-seat') &&
  body.rule.startsWith('facility-body') &&
  seat.city !== null &&
  seat.city === body.city &&
  wordsOf(seat.name ?? '').size === 2;

/** The same building: one name's words stand in the other's, and no two towns keep them apart. */
function isSameBuilding(a: VenueMention, b: VenueMention): boolean {
  if (a.name === null || b.name === null) return false;
  if (a.acronym !== null && a.acronym === b.acronym) return true;
  if (a.city && b.city && cityKey(a.city) !== cityKey(b.city)) return false;
  if (isSeatOf(a, b) || isSeatOf(b, a)) return true;
  const first = wordsOf(a.name);
  const second = wordsOf(b.name);
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  return small.size > 0 && [...small].every((word) => large.has(word));
}

function groupMentions(mentions: readonly VenueMention[]): Group[] {
  const groups = groupBuildings(mentions);
  // A town tied to one building of it, in so many words, is that venue; tied to several it is a venue of its own.
  const tied = new Map<string, Group | null>();
  for (const group of groups) {
    const towns = new Set(group.mentions.filter(isTied).map(({ city }) => cityKey(city ?? '')));
    for (const town of towns) tied.set(town, tied.has(town) ? null : group);
  }
  const byKey = new Map<string, Group>();
  const put = (key: string, mention: VenueMention): void => {
    const group = byKey.get(key);
    if (group) group.mentions.push(mention);
    else {
      const made = { mentions: [mention] };
      byKey.set(key, made);
      groups.push(made);
    }
  };
  const nearer = mentions.filter(({ name, city }) => name !== null || city !== null);
  const countries = new Set(nearer.map(({ country }) => country));
  const toldOf = new Set(nearer.filter((one) => !isRegion(one)).map(({ country }) => country));
  for (const mention of mentions) {
    const { city, country, name, online } = mention;
    if (isRegion(mention) && !toldOf.has(country)) put(`region ${name}`, mention);
    if (name !== null) continue;
    const building = city === null ? null : tied.get(cityKey(city));
    if (building) building.mentions.push(mention);
    else if (city !== null) put(`town ${cityKey(city)}`, mention);
    else if (online) put('online', mention);
    // A country is a venue only where nothing nearer is told of it.
    else if (!countries.has(country)) put(`country ${country}`, mention);
  }
  return groups;
}

function groupBuildings(mentions: readonly VenueMention[]): Group[] {
  const groups: Group[] = [];
  const byWording = new Map<string, Group>();
  const wordings = createWordings(wordsOf);
  const sameAs = (mention: VenueMention): number | null => {
    const same = wordings
      .near(mention)
      .find(([, others]) => others.some((other) => isSameBuilding(mention, other)));
    return same === undefined ? null : same[0];
  };
  for (const mention of mentions) {
    if (mention.name === null || isRegion(mention)) continue;
    const wording = `${mention.name}\n${mention.city}\n${mention.acronym}`;
    let group = byWording.get(wording);
    if (!group) {
      const number = sameAs(mention) ?? groups.push({ mentions: [] }) - 1;
      group = groups[number] as Group;
      wordings.add(mention, number);
      byWording.set(wording, group);
    }
    group.mentions.push(mention);
  }
  return groups;
}

const isRegion = ({ rule }: VenueMention): boolean => rule === 'region-stay';

/** The text names town and building in one breath. */
const isTied = ({ rule, city }: VenueMention): boolean => rule.endsWith('+town') && city !== null;

function resolve(_: Document, found: Found, __: Entities): VenueDraft[] {
  return groupMentions(found.venues)
    .map(({ mentions }) => [...mentions].sort((a, b) => a.start - b.start))
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
    .map((mentions, index) => {
      const named = mentions.filter(({ name }) => name !== null);
      // A house goes before the body that sits in it.
      const houses = named.filter(({ rule }) => !rule.startsWith('facility-body'));
      const fullest = (houses.length > 0 ? houses : named).reduce<VenueMention | null>(
        (best, one) => (best === null || (one.name ?? '').length > (best.name ?? '').length ? one : best),
        null,
      );
      const located = mentions.find(({ latitude }) => latitude !== null) ?? null;
      const city = (located ?? mentions.find(({ city }) => city !== null))?.city ?? null;
      return {
        id: `v${index + 1}`,
        name: fullest?.name ?? null,
        acronym: mentions.find(({ acronym }) => acronym !== null)?.acronym ?? null,
        city: city === null ? null : withoutDistrict(city),
        country: (located ?? mentions.find(({ country }) => country !== null))?.country ?? null,
        online: mentions.some(({ online }) => online),
        latitude: located?.latitude ?? null,
        longitude: located?.longitude ?? null,
        mentions,
      };
    });
}

export const venueEntities: Resolver<'venues'> = { kind: 'venues', refersTo: [], resolve };
