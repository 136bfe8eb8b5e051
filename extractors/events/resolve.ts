/** One entity a gathering: variants of wording, aliases and acronyms of a document belong together. */
import type { Document, Span } from '../../schemas/document.js';
import type { Entities, EventDraft } from '../../schemas/entities.js';
import type { EventMention, Found } from '../../schemas/mentions.js';
import { matchesLetters } from '../acronyms.js';
import type { Resolver } from '../extractor.js';
import { keyOf } from '../keys.js';
import { remembered } from '../remembered.js';
import { firstAtOrAfter, spanAt } from '../spans.js';
import { foldWord } from '../words.js';
import { acronyms } from './lexicons.js';
import { ENGLISH_HEAD, ORDINAL_NUMBER, ORDINAL_WORD, YEAR } from './words.js';

const STOP = new Set('de du des d l la le les et sur pour a au aux en edition'.split(' '));

interface Signature {
  readonly words: ReadonlySet<string>;
  readonly year: string | null;
  readonly ordinal: string | null;
  /** Capital words in apposition ("salon de l'armement Eurosatory"): they tell one gathering from another. */
  readonly apposed: ReadonlySet<string>;
}

/** "13ème", "13e" and "13è" count alike; Roman numbers are left as they are. */
const countIn = (word: string): string | null => /^\d+/u.exec(word)?.[0] ?? (word || null);

const signatureOf = remembered((name: string): Signature => {
  const words = keyOf(name)
    .split(/[^\p{L}\p{N}°]+/u)
    .filter((word) => word !== '' && !STOP.has(word));
  return {
    words: new Set(
      words.filter((word) => !YEAR.test(word) && !ORDINAL_NUMBER.test(word) && !ORDINAL_WORD.test(word)),
    ),
    year: words.find((word) => YEAR.test(word)) ?? null,
    ordinal: countIn(words.find((word) => ORDINAL_NUMBER.test(word)) ?? ''),
    apposed: new Set(
      [...name.matchAll(/(?<=\p{Ll}{3} )\p{Lu}[\p{L}-]{3,}$/gu)]
        .map(([word]) => keyOf(word))
        // "Lagune Economy |Forum|"
        .filter((word) => !ENGLISH_HEAD.test(word)),
    ),
  };
});

/**
 * Names that differ in year or count are two; else the shorter one's words stand in the longer one, or nearly all agree. Of one
 * count, a word may differ: "la 20e session de la Conférence de la Ligue des ports (LP)", "la 20e session de la Conférence de la LP".
 */
function isSame(a: Signature, b: Signature): boolean {
  if (a.year && b.year && a.year !== b.year) return false;
  if (a.ordinal && b.ordinal && a.ordinal !== b.ordinal) return false;
  for (const word of a.apposed) if (b.apposed.has(word)) return true;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  const smaller = Math.min(a.words.size, b.words.size);
  if (smaller === 0) return false;
  if (a.ordinal !== null && a.ordinal === b.ordinal) {
    if (shared >= 3 && shared === smaller - 1) return true;
    // "45e sommet de la LP", "45e sommet des chefs d'État de la Ligue des ports": few nouns are counted so far twice.
    if (smaller === 2 && Number(a.ordinal) > COUNTED && headOf(a) === headOf(b)) return true;
  }
  return shared === smaller || shared / (a.words.size + b.words.size - shared) >= 0.6;
}

/** Second and third sessions of two bodies may meet in one text. */
const COUNTED = 9;
const headOf = ({ words }: Signature): string | undefined => [...words][0];

interface Group {
  readonly mentions: EventMention[];
  /** One a wording. */
  readonly signatures: Signature[];
  acronym: string | null;
}

function groupMentions(mentions: readonly EventMention[]): Group[] {
  const groups: Group[] = [];
  const byWording = new Map<string, Group>();
  const put = (mention: EventMention, find: (signature: Signature) => Group | undefined): void => {
    const wording = `${mention.name}\n${mention.acronym}`;
    let group = byWording.get(wording);
    if (!group) {
      const signature = signatureOf(mention.name);
      group = find(signature);
      if (!group) {
        group = { mentions: [], signatures: [], acronym: mention.acronym };
        groups.push(group);
      }
      if (mention.rule !== 'event-acronym' || group.signatures.length === 0) group.signatures.push(signature);
      group.acronym ??= mention.acronym;
      byWording.set(wording, group);
    }
    group.mentions.push(mention);
  };
  const [bare, acronyms] = [
    mentions.filter(({ rule }) => rule !== 'event-acronym'),
    mentions.filter(({ rule }) => rule === 'event-acronym'),
  ];
  for (const mention of bare)
    put(mention, (signature) => groups.find((group) => isOf(group, mention, signature)));
  for (const mention of acronyms) put(mention, (signature) => findByAcronym(groups, mention, signature));
  return groups;
}

const isOf = (group: Group, { acronym }: EventMention, signature: Signature): boolean =>
  (group.acronym === null || acronym === null || group.acronym === acronym) &&
  group.signatures.some((other) => isSame(signature, other));

/** "TICAD 9" and "TICAD9" are one; so is "TICAD" where no number tells otherwise. */
function sameAcronym(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [, own = '', number = ''] = /^(.*?)-?(\d*)$/u.exec(a) ?? [];
  const [, other = '', count = ''] = /^(.*?)-?(\d*)$/u.exec(b) ?? [];
  return own === other && (number === count || number === '' || count === '');
}

/** The count that letters ("COP30", "COP 30") or an ordinal ("30e conférence") give a gathering. */
const countOf = (name: string): string | null =>
  /^\p{Lu}\p{L}+[- ]?(?<count>\d{1,2})$/u.exec(name)?.groups?.count ?? signatureOf(name).ordinal;

/** "COP30" is the 30e conférence that is told without its letters: the noun has the first of them. */
const isCountOf = (name: string, { mentions }: Group): boolean =>
  mentions.some(
    (other) => countOf(other.name) !== null && [...signatureOf(other.name).words][0]?.[0] === keyOf(name)[0],
  );

/** "SIEP 2018" is the Salon international des eaux publiques that is told without its letters. */
const isShortFor = (acronym: string | null, { mentions }: Group): boolean =>
  acronym !== null &&
  mentions.some(({ name }) => isKnownFor(acronym, signatureOf(name)) ?? matchesLetters(acronym, name));

/** "TICAD" is the Conférence internationale de Tokyo sur le développement de l'Afrique, and no other; null where nobody knows. */
function isKnownFor(acronym: string, { words }: Signature): boolean | null {
  const known = acronyms().get(foldWord(acronym).replace(/-?\d+$/u, ''));
  if (!known) return null;
  for (const word of signatureOf(known.name).words) if (!words.has(word)) return false;
  return true;
}

function findByAcronym(
  groups: readonly Group[],
  { acronym, name }: EventMention,
  { year }: Signature,
): Group | undefined {
  const count = countOf(name);
  const fits = ({ signatures, mentions }: Group): boolean =>
    !signatures.some((other) => year && other.year && other.year !== year) &&
    !(count !== null && mentions.some((other) => (countOf(other.name) ?? count) !== count));
  return (
    groups.find((group) => sameAcronym(group.acronym, acronym) && fits(group)) ??
    groups.find(({ signatures }) => signatures.some(({ words }) => words.has(keyOf(acronym ?? '')))) ??
    groups.find(
      (group) =>
        group.acronym === null &&
        fits(group) &&
        (isShortFor(acronym, group) || (count !== null && isCountOf(name, group))),
    )
  );
}

/** The fullest wording as written; an ordinal or a year that only a shorter one has is not put in. */
function nameOf(document: Document, { mentions }: Group): string {
  const names = mentions.filter(({ rule }) => rule !== 'event-alias').map(({ name }) => name);
  const best = names.reduce((long, name) =>
    signatureOf(name).words.size > signatureOf(long).words.size ? name : long,
  );
  // "COP28" tells more than "Conférence des Parties".
  const counted = mentions.find(({ rule, name }) => rule === 'event-acronym' && countOf(name) !== null);
  const { words, year } = signatureOf(best);
  if (counted && words.size < 3 && year === null && countOf(best) === null) return counted.name;
  return best === '' ? document.text.slice(mentions[0]?.start, mentions[0]?.end) : best;
}

/** A date or venue belongs to a gathering when it follows it in the same sentence, nearest first. */
function findNear<T extends Span>(
  document: Document,
  mentions: readonly EventMention[],
  items: readonly T[],
): T | null {
  for (const { start, end } of mentions) {
    const sentence = spanAt(document.sentences, start);
    const near = items[firstAtOrAfter(items, end)];
    const isNear = sentence !== null && near !== undefined && near.start < Math.min(sentence.end, end + 120);
    if (isNear) return near;
  }
  return null;
}

function resolve(document: Document, found: Found, entities: Entities): EventDraft[] {
  const dates = found.dates.filter(({ value }) => value !== null);
  const venues = entities.venues
    .flatMap((venue) => venue.mentions.map(({ start, end }) => ({ start, end, id: venue.id })))
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
