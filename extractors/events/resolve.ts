/** One entity a gathering: variants of wording, aliases and acronyms of a document belong together. */
import type { Document } from '../../schemas/document.js';
import type { Entities, EventDraft } from '../../schemas/entities.js';
import type { EventMention, Found } from '../../schemas/mentions.js';
import type { Resolver } from '../extractor.js';
import { keyOf } from '../keys.js';
import { ORDINAL_NUMBER, ORDINAL_WORD, YEAR } from './words.js';

const STOP = new Set('de du des d l la le les et sur pour a au aux en edition'.split(' '));

interface Signature {
  readonly words: ReadonlySet<string>;
  readonly year: string | null;
  readonly ordinal: string | null;
  /** Capital words in apposition ("salon de l'armement Eurosatory"): they tell one gathering from another. */
  readonly apposed: ReadonlySet<string>;
}

function signatureOf(name: string): Signature {
  const words = keyOf(name)
    .split(/[^\p{L}\p{N}°]+/u)
    .filter((word) => word !== '' && !STOP.has(word));
  return {
    words: new Set(
      words.filter((word) => !YEAR.test(word) && !ORDINAL_NUMBER.test(word) && !ORDINAL_WORD.test(word)),
    ),
    year: words.find((word) => YEAR.test(word)) ?? null,
    ordinal: words.find((word) => ORDINAL_NUMBER.test(word)) ?? null,
    apposed: new Set([...name.matchAll(/(?<=\p{Ll}{3} )\p{Lu}[\p{L}-]{3,}$/gu)].map(([word]) => keyOf(word))),
  };
}

/** Names that differ in year or ordinal are two; else the shorter one's words stand in the longer one, or nearly all agree. */
function isSame(a: Signature, b: Signature): boolean {
  if (a.year && b.year && a.year !== b.year) return false;
  if (a.ordinal && b.ordinal && a.ordinal !== b.ordinal) return false;
  for (const word of a.apposed) if (b.apposed.has(word)) return true;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  const smaller = Math.min(a.words.size, b.words.size);
  if (smaller === 0) return false;
  return shared === smaller || shared / (a.words.size + b.words.size - shared) >= 0.6;
}

interface Group {
  readonly mentions: EventMention[];
  readonly signatures: Signature[];
  acronym: string | null;
}

function groupMentions(mentions: readonly EventMention[]): Group[] {
  const groups: Group[] = [];
  const bare = mentions.filter(({ rule }) => rule !== 'event-acronym');
  for (const mention of bare) {
    const signature = signatureOf(mention.name);
    const group = groups.find(
      (one) =>
        one.signatures.some((other) => isSame(signature, other)) &&
        (one.acronym === null || mention.acronym === null || one.acronym === mention.acronym),
    );
    if (group) {
      group.mentions.push(mention);
      group.signatures.push(signature);
      group.acronym ??= mention.acronym;
    } else groups.push({ mentions: [mention], signatures: [signature], acronym: mention.acronym });
  }
  for (const mention of mentions) {
    if (mention.rule !== 'event-acronym') continue;
    const { year } = signatureOf(mention.name);
    const group =
      groups.find(
        (one) =>
          one.acronym === mention.acronym &&
          !one.signatures.some((other) => year && other.year && other.year !== year),
      ) ??
      groups.find(({ signatures }) =>
        signatures.some(({ words }) => words.has(keyOf(mention.acronym ?? ''))),
      );
    if (group) group.mentions.push(mention);
    else
      groups.push({ mentions: [mention], signatures: [signatureOf(mention.name)], acronym: mention.acronym });
  }
  return groups;
}

/** The fullest wording as written; an ordinal or a year that only a shorter one has is not put in. */
function nameOf(document: Document, { mentions }: Group): string {
  const names = mentions.filter(({ rule }) => rule !== 'event-alias').map(({ name }) => name);
  const best = names.reduce((long, name) =>
    signatureOf(name).words.size > signatureOf(long).words.size ? name : long,
  );
  return best === '' ? document.text.slice(mentions[0]?.start, mentions[0]?.end) : best;
}

/** A date or venue belongs to a gathering when it follows it in the same sentence, nearest first. */
function findNear<T extends { readonly start: number }>(
  document: Document,
  mentions: readonly EventMention[],
  items: readonly T[],
): T | null {
  for (const { start, end } of mentions) {
    const sentence = document.sentences.find((one) => one.start <= start && end <= one.end);
    const near =
      sentence &&
      items.find((item) => item.start >= end && item.start < sentence.end && item.start - end < 120);
    if (near) return near;
  }
  return null;
}

function resolve(document: Document, found: Found, entities: Entities): EventDraft[] {
  const dates = found.dates.filter(({ value }) => value !== null);
  const venues = entities.venues
    .flatMap((venue) => venue.mentions.map(({ start }) => ({ start, id: venue.id })))
    .sort((a, b) => a.start - b.start);
  return groupMentions(found.events)
    .map((group) => ({ ...group, mentions: [...group.mentions].sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map((group, index) => ({
      id: `e${index + 1}`,
      name: nameOf(document, group),
      acronym: group.acronym,
      date: findNear(document, group.mentions, dates)?.value ?? null,
      venue: findNear(document, group.mentions, venues)?.id ?? null,
      mentions: group.mentions,
    }));
}

export const eventEntities: Resolver<'events'> = { kind: 'events', refersTo: ['venues'], resolve };
