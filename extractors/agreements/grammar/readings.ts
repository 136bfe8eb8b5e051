/** The small language that the relational grammar reads: what a term is to it, and nothing else of the term. */
import type { Tokens } from '../../../schemas/document.js';
import { WordColumn } from '../../word-column.js';
import type { Atom } from './atoms.js';

/** One bit a tag. `Aside` marks what may stand between the parts of a clause. */
export const TAG = {
  Group: 1,
  Bystander: 1 << 1,
  Instrument: 1 << 2,
  Active: 1 << 3,
  Passive: 1 << 4,
  Participle: 1 << 5,
  Nominal: 1 << 6,
  Putoff: 1 << 7,
  Other: 1 << 8,
  Date: 1 << 9,
  Venue: 1 << 10,
  Event: 1 << 11,
  Gap: 1 << 12,
  Clause: 1 << 13,
  Aside: 1 << 14,
  Verb: 1 << 15,
  Infinitive: 1 << 16,
  Gerund: 1 << 17,
  Topic: 1 << 18,
  Do: 1 << 19,
  Signers: 1 << 20,
  Signatures: 1 << 21,
  Clitic: 1 << 22,
} as const;

/** Equal readings are one object: a hundred or so in all. */
export interface Reading {
  readonly number: number;
  /** The character that patterns know it by. */
  readonly sign: string;
  /** The word itself for prepositions and marks, a tag's name for the rest. */
  readonly text: string;
  /** Bits of `TAG`. */
  readonly tags: number;
}

const known = new Map<string, Reading>();
const all: Reading[] = [];

/** In the order of their numbers. */
export const readings: readonly Reading[] = all;

export function readingOf(text: string, tags = 0): Reading {
  const key = `${text} ${tags}`;
  let reading = known.get(key);
  if (reading === undefined) {
    const number = all.length;
    reading = { number, sign: String.fromCharCode(number), text, tags };
    known.set(key, reading);
    all.push(reading);
  }
  return reading;
}

export const isTagged = ({ tags }: Reading, wanted: number): boolean => (tags & wanted) !== 0;

export const GAP = readingOf('gap', TAG.Gap | TAG.Aside);
export const OTHER = readingOf('other', TAG.Other);
export const INSTRUMENT = readingOf('instrument', TAG.Instrument);
export const GROUP = readingOf('group', TAG.Group);
export const BY = readingOf('par');
/** "ainsi" and the "que" behind it. */
export const LIKEWISE = readingOf('ainsi');
const DATE = readingOf('date', TAG.Date | TAG.Aside);
const EVENT = readingOf('event', TAG.Event | TAG.Aside);
const VENUE = readingOf('venue', TAG.Venue | TAG.Aside);

/** A mention that is no part of a group. */
export function readingOfAtom({ kind }: Atom): Reading {
  if (kind === 'date') return DATE;
  if (kind === 'event') return EVENT;
  return kind === 'venue' || kind === 'place' ? VENUE : GAP;
}

/** Function words that relations hang on; all others melt into gaps. */
const KEPT = "pour de du des d' a au , et - celles celle parmi".split(' ');
/** Words that open a relation: no gap runs over them unless a pattern says so. */
const HINGES = 'par avec entre suivi : ;'.split(' ');
const CLAUSE = ['qui', 'que', "qu'", 'dont', 'ou'];

const WORDS: ReadonlyMap<string, Reading> = new Map([
  ...KEPT.map((word) => [word, readingOf(word, TAG.Aside)] as const),
  // Brackets have a sense of their own in patterns.
  ['(', readingOf('open', TAG.Aside)],
  [')', readingOf('close', TAG.Aside)],
  ...HINGES.map((word) => [word, readingOf(word)] as const),
  ...CLAUSE.map((word) => [word, readingOf(word, TAG.Clause)] as const),
  ['ainsi', LIKEWISE],
]);

const FORMS: readonly (readonly [forms: RegExp, reading: Reading])[] = [
  // Finite forms of the verbs that carry others: a clause of its own begins or goes on.
  [
    /^(?:has|ont|est|sont|etait|etaient|sera|seront|fut|furent|avait|avaient|ete|doit|doivent|devrait|devraient|peut|peuvent|pourrait|va|vont)$/,
    readingOf('verb', TAG.Verb),
  ],
  // "l'accord engage A et B"
  [
    /^(?:lier|unir|associer|(?:li|uni(?:ss)?|reuni(?:ss)?|engag|associ|rassembl)(?:e|ent|era|eront|ant|erait|eant|t|ra|ront))$/,
    readingOf('lie'),
  ],
  // "A et B sont désormais liées par un accord"
  [/^(?:lie|uni|engage|associe)(?:e|e?s)$/, readingOf('tied', TAG.Aside)],
  // "sera soumis à la signature"
  [/^(?:soumi|presente)(?:s|se|ses|e|es)?$/, readingOf('soumis', TAG.Aside)],
  // "une convention proposée par B"
  [/^(?:propos|reclam|prepar|rejet|refus)ee?s?$/, readingOf('offered', TAG.Aside)],
  // "un texte que lui proposait B"
  [/^(?:propos|soumett|present|tend)(?:ait|aient)$/, readingOf('offers', TAG.Aside)],
  // "un contrat attribué à B"
  [/^(?:attribu|confi|octroy|consent|allou|adjug|concede)[ei]?e?s?$/, readingOf('given', TAG.Aside)],
  // "A et B sont parties à la convention"
  [/^parties$/, readingOf('party', TAG.Aside)],
  // "Le document porte la signature de A"
  [/^port(?:e|ent|ait|aient|era|eront)$/, readingOf('porte', TAG.Aside)],
  // "revêtue de la signature de A"
  [/^revetue?s?$/, readingOf('revetu', TAG.Aside)],
  // "A a signé le premier, suivi de B"
  [/^suivie?s?$/, readingOf('suivi')],
  // "La signature de l'accord marque la fin de travaux menés par A": a verb that no signer stands behind.
  [
    /^(?:constitu|marqu|temoign|symbolis|illustr|consacr)(?:e|ent|ait|aient|era|eront)$|^(?:traduit|traduisent)$/,
    readingOf('marks'),
  ],
  // What an instrument is for: sides are named before it.
  [
    /^(?:visant|visent|vise|afin|permettant|permettra|permet|prevoyant|prevoit|creant|creera|destinee?s?)$/,
    readingOf('topic', TAG.Topic),
  ],
  // "procéder à la signature", "apposer sa signature"
  [
    /^(?:proced(?:e|ent|er|era|eront|ant|aient)|effectu(?:e|ent|er|era|eront)|(?:ap|de)pos(?:e|ee|ees|es|ent|er|eront|era)|attendue?s?|invitee?s?)$/,
    readingOf('do', TAG.Do),
  ],
];

/** What a word is to the grammar; null for those that melt into gaps. */
export const readingOfWord = (word: string): Reading | null =>
  WORDS.get(word) ?? FORMS.find(([forms]) => forms.test(word))?.[1] ?? null;

const numbers = new WordColumn((word) => readingOfWord(word)?.number ?? -1);

/** The same of a token. */
export function readingAt(tokens: Tokens, token: number): Reading | null {
  const number = numbers.at(tokens, token);
  return number < 0 ? null : (readings[number] as Reading);
}
