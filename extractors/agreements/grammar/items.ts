/** A sentence as a row of items: mentions, instruments, signing clauses and the words between them. */
import type { Document, Sentence, Span } from '../../../schemas/document.js';
import { firstAtOrAfter } from '../../spans.js';
import type { Instrument } from '../mentions/instruments.js';
import type { Signing } from '../mentions/signing.js';
import { type Words, wordAt } from '../words.js';
import { opensQuote } from './actor-words.js';
import type { Atom, Party } from './atoms.js';
import { INSTRUMENT, OTHER, type Reading, readingAt, readingOfAtom, readingOfWord } from './readings.js';
import { unknownNameAt } from './unknown-names.js';
import { classes, classesOf } from './word-classes.js';

/** Just one of `word`, `atom`, `name`, `instrument` and `signing` is not null. */
export interface Item extends Span {
  readonly word: string | null;
  /** What the word can be, bits of `CLASS`; 0 for all that is no word. */
  readonly classes: number;
  /** What the grammar sees of it, unless it is part of a group; null where it melts into a gap. */
  readonly reading: Reading | null;
  readonly atom: Atom | null;
  /** A name that no layer knows. */
  readonly name: Party | null;
  readonly instrument: Instrument | null;
  readonly signing: Signing | null;
}

/** Sentences of more tokens are not read for relations. */
export const LONGEST = 400;

export function buildItems(
  document: Document,
  sentence: Sentence,
  atoms: readonly Atom[],
  instruments: readonly Instrument[],
  signings: readonly Signing[],
): Item[] {
  const words: Words = { document, from: sentence.firstToken, to: sentence.endToken };
  const { tokens, text } = document;
  const items: Item[] = [];
  const firsts = signings.map((each) => firstOf(words, each, atoms));
  // "ont, ainsi, signé": the auxiliary begins no clause of its own.
  const apart = new Set(
    signings.flatMap(({ firstToken }, index) => (firsts[index] === firstToken ? [] : [firstToken])),
  );
  const taken = (token: number): boolean => {
    const start = tokens.start[token] as number;
    return (
      atoms[firstAtOrAfter(atoms, start)]?.start === start ||
      instrumentAt(instruments, token) !== undefined ||
      firsts.includes(token)
    );
  };
  let isShouted: boolean | null = null;
  let nextAtom = 0;
  for (let token = words.from; token < words.to; ) {
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    while (nextAtom < atoms.length && (atoms[nextAtom] as Atom).start < start) nextAtom++;
    // A mention may begin inside a token ("sino-béninoise", "d'Itoua").
    const atom =
      nextAtom < atoms.length && (atoms[nextAtom] as Atom).start < end ? atoms[nextAtom] : undefined;
    const clause = firsts.lastIndexOf(token);
    const signing = clause < 0 ? undefined : signings[clause];
    const instrument = instrumentAt(instruments, token);
    if (signing) {
      items.push(itemOf(start, signing.end, { signing, reading: OTHER }));
      token = signing.endToken;
    } else if (instrument && !(atom && isWithin(instrument, atom))) {
      items.push(itemOf(start, instrument.end, { instrument, reading: INSTRUMENT }));
      token = instrument.endToken;
    } else if (atom) {
      const isQuoted = isInQuotes(items, document, token, atom);
      if (isQuoted) items.pop();
      items.push(itemOf(start, atom.end, { atom, reading: readingOfAtom(atom) }));
      pushGlued(items, text, atom.end, end, atoms[nextAtom + 1]);
      while (token < words.to && (tokens.start[token] as number) < atom.end) token++;
      if (isQuoted) token++;
    } else {
      const name = unknownNameAt(words, token, taken);
      if (name) isShouted ??= isAllCapitals(text.slice(sentence.start, sentence.end));
      if (name && !isShouted) {
        const kind = name.isShort ? 'short' : 'unknown';
        const party: Party = { id: null, name: name.name, kind, country: null };
        items.push(itemOf(start, tokens.end[name.end - 1] as number, { name: party }));
        token = name.end;
      } else {
        const item = wordItem(document, token);
        items.push(apart.has(token) ? { ...item, reading: null } : item);
        token++;
      }
    }
  }
  for (let index = 1; index < items.length; index++)
    if (isDash(items[index]) && items[index - 1]?.atom?.kind === 'person') commasForDashes(items, index);
  return items;
}

/** The words of an office in dashes are read no farther. */
const LONGEST_OFFICE = 24;

/** "P |– directeur de A –| et Q": dashes around an office are commas. */
function commasForDashes(items: Item[], open: number): void {
  const office = /^(?:l[ae]|l')$/.test(items[open + 1]?.word ?? '') ? open + 2 : open + 1;
  if (items[office]?.atom?.kind !== 'role') return;
  const close = items.findIndex((item, at) => at > office && at < office + LONGEST_OFFICE && isDash(item));
  if (close < 0) return;
  for (const at of [open, close])
    items[at] = { ...(items[at] as Item), word: ',', classes: classesOf(','), reading: readingOfWord(',') };
}

const isDash = (item: Item | undefined): boolean =>
  item?.word === '–' || item?.word === '—' || item?.word === '-';

/** "le PDG de « |Okoumé| »", "du groupe « |Okoumé| »": marks that are no part of the phrase. */
function isInQuotes(
  items: readonly Item[],
  { tokens }: Document,
  token: number,
  { kind, end }: Atom,
): boolean {
  if (kind !== 'party' || !opensQuote(items.at(-1))) return false;
  const led = items.at(-2);
  if (led?.atom?.kind !== 'role' && !LEADS.test(led?.word ?? '')) return false;
  let next = token;
  while (next < tokens.count && (tokens.start[next] as number) < end) next++;
  return /^[»”"]$/.test(tokens.folded[next] ?? '');
}

const LEADS = /^(?:d[eu']|groupe|societe|firme|entreprise|compagnie)$/;

const instrumentAt = (instruments: readonly Instrument[], token: number): Instrument | undefined =>
  instruments.find(({ firstToken }) => firstToken === token);

/** "le Programme alimentaire mondial" is a body, whatever its first word may mean elsewhere. */
const isWithin = ({ end }: Instrument, atom: Atom): boolean =>
  atom.end > end || (atom.end === end && atom.kind === 'party');

const itemOf = (start: number, end: number, held: Partial<Item>): Item => ({
  start,
  end,
  word: held.word ?? null,
  classes: held.classes ?? 0,
  reading: held.reading ?? null,
  atom: held.atom ?? null,
  name: held.name ?? null,
  instrument: held.instrument ?? null,
  signing: held.signing ?? null,
});

function wordItem({ tokens, text }: Document, token: number): Item {
  const start = tokens.start[token] as number;
  const end = tokens.end[token] as number;
  const folded = tokens.folded[token] as string;
  // "dans l'Est du pays" has no verb.
  const isEast = folded === 'est' && text[start] === 'E' && token > 0 && tokens.folded[token - 1] === "l'";
  const word =
    folded === 'a' || folded === 'ou' ? unlike(text.slice(start, end), folded) : isEast ? 'orient' : folded;
  const isPlain = word === folded;
  return {
    start,
    end,
    word,
    classes: isPlain ? classes.at(tokens, token) : classesOf(word),
    reading: isPlain ? readingAt(tokens, token) : readingOfWord(word),
    atom: null,
    name: null,
    instrument: null,
    signing: null,
  };
}

/** What folding would make one word: "a" of "avoir" is not "à", "ou" opens no clause as "où" does. */
const unlike = (written: string, folded: string): string =>
  written === 'a' ? 'has' : /^ou$/iu.test(written) ? 'ou bien' : folded;

/** The clause from its auxiliary on, or its last word alone when something stands between ("ont, par leurs chefs, signé"). */
function firstOf(words: Words, signing: Signing, atoms: readonly Atom[]): number {
  const { tokens } = words.document;
  for (let token = signing.firstToken; token < signing.endToken - 1; token++) {
    const start = tokens.start[token] as number;
    if (wordAt(words, token) === ',' || isInside(start, atoms)) return signing.endToken - 1;
  }
  return signing.firstToken;
}

const isInside = (offset: number, atoms: readonly Atom[]): boolean =>
  atoms.some(({ start, end }) => start <= offset && offset < end);

export const isAllCapitals = (text: string): boolean => {
  // Most sentences are told by their plain small letters alone.
  let small = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) small++;
  }
  if (small >= text.length * 0.3) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters.replace(/\p{Ll}/gu, '').length > letters.length * 0.7;
};

/** "UE-Gabon" is one token and two mentions. */
function pushGlued(items: Item[], text: string, from: number, end: number, next: Atom | undefined): void {
  if (from >= end || next?.start !== from + 1 || !/[-–/]/u.test(text[from] ?? '')) return;
  const [word, reading] = ['-', readingOfWord('-')];
  items.push(itemOf(from, from + 1, { word, classes: classesOf(word), reading }));
  items.push(itemOf(next.start, next.end, { atom: next, reading: readingOfAtom(next) }));
}
