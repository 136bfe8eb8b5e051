/** The small language that the relational grammar reads: what a term is to it, and nothing else of the term. */
import type { Tokens } from '../../schemas/document.js';
import { WordColumn } from '../word-column.js';
import type { Atom } from './atoms.js';

/** `Aside` marks what may stand between the parts of a clause. */
export type Tag =
  | 'Group'
  | 'Bystander'
  | 'Instrument'
  | 'Active'
  | 'Passive'
  | 'Participle'
  | 'Nominal'
  | 'Putoff'
  | 'Other'
  | 'Date'
  | 'Venue'
  | 'Event'
  | 'Gap'
  | 'Clause'
  | 'Aside'
  | 'Verb'
  | 'Infinitive'
  | 'Gerund'
  | 'Topic'
  | 'Do'
  | 'Signers'
  | 'Signatures'
  | 'Clitic';

/** Equal readings are one object: some sixty in all, so that patterns know them by their number. */
export interface Reading {
  readonly number: number;
  /** The word itself for prepositions and marks, a tag's name for the rest. */
  readonly text: string;
  readonly tags: ReadonlySet<Tag>;
}

const known = new Map<string, Reading>();
const all: Reading[] = [];

export function readingOf(text: string, ...tags: readonly Tag[]): Reading {
  const key = `${text} ${tags.join(' ')}`;
  let reading = known.get(key);
  if (reading === undefined) {
    reading = { number: all.length, text, tags: new Set(tags) };
    known.set(key, reading);
    all.push(reading);
  }
  return reading;
}

export const GAP = readingOf('gap', 'Gap', 'Aside');
export const OTHER = readingOf('other', 'Other');
export const INSTRUMENT = readingOf('instrument', 'Instrument');
const DATE = readingOf('date', 'Date', 'Aside');
const EVENT = readingOf('event', 'Event', 'Aside');
const VENUE = readingOf('venue', 'Venue', 'Aside');

/** A mention that is no part of a group. */
export function readingOfAtom({ kind }: Atom): Reading {
  if (kind === 'date') return DATE;
  if (kind === 'event') return EVENT;
  return kind === 'venue' || kind === 'place' ? VENUE : GAP;
}

/** Function words that relations hang on; all others melt into gaps. */
const KEPT = new Set("pour de du des d' a au , ( ) et - celles celle".split(' '));
/** Words that open a relation: no gap runs over them unless a pattern says so. */
const HINGES = new Set('par avec entre suivi : ;'.split(' '));
/** "l'accord engage A et B". */
const BINDS = /^(?:li|uni(?:ss)?|engag|associ)(?:e|ent|era|eront|ant|erait|eant|t|ra|ront)$/;
/** "A et B sont désormais liées par un accord". */
const TIED = /^(?:lie|uni|engage|associe)e?s$/;
/** "un contrat attribué à B" */
const GIVEN = /^(?:attribu|confi|octroy|consent|allou|adjug|concede)[ei]?e?s?$/;
/** "Le document porte la signature de A". */
const BEARS = /^port(?:e|ent|ait|aient|era|eront)$/;
/** "A a signé le premier, suivi de B". */
const FOLLOWED = /^suivie?s?$/;
const CLAUSE = new Set(['qui', 'que', "qu'", 'dont', 'ou']);
/** Finite forms of the verbs that carry others: a clause of its own begins or goes on. */
const VERB =
  /^(?:has|ont|est|sont|etait|etaient|sera|seront|fut|furent|avait|avaient|ete|doit|doivent|devrait|devraient|peut|peuvent|pourrait|va|vont)$/;
/** What an instrument is for: sides are named before it. */
const TOPIC =
  /^(?:visant|visent|vise|afin|permettant|permettra|permet|prevoyant|prevoit|creant|creera|destinee?s?)$/;
/** "procéder à la signature", "apposer sa signature". */
const DO =
  /^(?:proced(?:e|ent|er|era|eront|ant|aient|e)|appos(?:e|ee|ees|es|ent|er|eront|era)|attendue?s?|invitee?s?)$/;

/** What a word is to the grammar; null for those that melt into gaps. */
export function readingOfWord(word: string): Reading | null {
  if (VERB.test(word)) return readingOf('verb', 'Verb');
  if (CLAUSE.has(word)) return readingOf(word, 'Clause');
  if (BINDS.test(word)) return readingOf('lie');
  if (TIED.test(word)) return readingOf('tied', 'Aside');
  if (GIVEN.test(word)) return readingOf('given', 'Aside');
  if (BEARS.test(word)) return readingOf('porte', 'Aside');
  if (FOLLOWED.test(word)) return readingOf('suivi');
  if (HINGES.has(word)) return readingOf(word);
  if (KEPT.has(word)) return readingOf(word, 'Aside');
  if (TOPIC.test(word)) return readingOf('topic', 'Topic');
  return DO.test(word) ? readingOf('do', 'Do') : null;
}

const numbers = new WordColumn((word) => readingOfWord(word)?.number ?? -1);

/** The same of a token. */
export const readingAt = (tokens: Tokens, token: number): Reading | null =>
  all[numbers.at(tokens, token)] ?? null;
