/** When two written names are one person. */
import { DamerauLevenshteinDistance, JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import { KNOWN } from '../words.js';

/** A name cut into folded words, particles apart. */
export interface NameKey {
  /** Words that carry meaning, folded; initials keep their stop. */
  readonly words: readonly string[];
  /** Bits of `KNOWN` for each word. */
  readonly known: readonly number[];
}

/** How well two names agree. */
export type Agreement = 'same' | 'part' | 'variant' | 'none';

/** "A.", "A.B.", "A": a longer word without a stop need not be looked at. */
export const isInitial = (word: string): boolean =>
  (word.length <= 2 || word.includes('.')) && /^(?:\p{L}\.)+\p{L}?$|^\p{L}$/u.test(word);

const fitsInitial = (a: string, b: string): boolean =>
  (isInitial(a) && b.startsWith(a.slice(0, 1))) || (isInitial(b) && a.startsWith(b.slice(0, 1)));

/**
 * Spelling variants of one word: one slip in five letters, two in nine, never in the first letter, never two words
 * that are both names in their own right ("Traoré" and "Touré").
 */
function isVariant(a: string, b: string, bothKnown: boolean): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || a.slice(0, 1) !== b.slice(0, 1) || Math.abs(a.length - b.length) > 2) return false;
  if (bothKnown && !isDoubling(a, b)) return false;
  const allowed = shorter >= 9 ? 2 : 1;
  if (lettersBeyond(a, b) > allowed || lettersBeyond(b, a) > allowed) return false;
  const slips = DamerauLevenshteinDistance(a, b);
  // One slip near the front of a long word weighs more in the measure than it tells ("Moetsepe", "Motsepe").
  return slips <= allowed && JaroWinklerDistance(a, b) >= (slips === 1 && shorter >= 7 ? 0.86 : 0.9);
}

/** How many kinds of letters a word has that another lacks: no slip brings more than one. */
function lettersBeyond(word: string, other: string): number {
  const beyond = lettersIn(word) & ~lettersIn(other);
  let count = 0;
  for (let rest = beyond; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** A bit for each letter; others share one. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at) - 0x61;
    letters |= letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
  }
  return letters;
}

/** They differ in doubled letters or y/i only: "Diop" and "Diopp", "Mohamed" and "Mohammed". */
const isDoubling = (a: string, b: string): boolean => squeeze(a) === squeeze(b);

/** One long word spelt two ways is the same word, so that both words of a name may be spelt anew ("Lassaad Yacoubi", "Lasaad Yaacoubi"). */
const isRespelt = (a: string, b: string): boolean =>
  a.length > 4 && b.length > 4 && a.slice(0, 1) === b.slice(0, 1) && isDoubling(a, b);

export const squeeze = (word: string): string =>
  word
    .replace(/(.)\1+/gu, '$1')
    .replace(/y/gu, 'i')
    .replace(/ou/gu, 'u');

/** How one word may stand for another, the better the higher. */
const UNLIKE = 0;
const VARIANT = 1;
const INITIAL = 2;
const EQUAL = 3;

function likenessOf(a: string, b: string, bothKnown: boolean): number {
  // Most pairs of words: however one stands for the other, they begin alike.
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return UNLIKE;
  if (a === b || isRespelt(a, b)) return EQUAL;
  if (fitsInitial(a, b)) return INITIAL;
  return isVariant(a, b, bothKnown) ? VARIANT : UNLIKE;
}

/** "Mey" and "May", where two words more agree: no variant by itself, since a letter of three is much. */
const isShortSlip = (a: string, b: string, bothKnown: boolean): boolean =>
  !bothKnown &&
  a.length === 3 &&
  b.length === 3 &&
  a.charCodeAt(0) === b.charCodeAt(0) &&
  (a.charCodeAt(1) === b.charCodeAt(1) || a.charCodeAt(2) === b.charCodeAt(2));

/** Whether the shorter name can be the longer one, each of its words standing for one of the other's. */
export function agree(a: NameKey, b: NameKey): Agreement {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === 0) return 'none';
  const free = long.words.map(() => true);
  let variants = 0;
  let initials = 0;
  for (let i = 0; i < short.words.length; i++) {
    const word = short.words[i] as string;
    let hit = -1;
    let likeness = UNLIKE;
    for (let k = 0; k < long.words.length && likeness !== EQUAL; k++) {
      if (!free[k]) continue;
      const other = long.words[k] as string;
      const found = likenessOf(word, other, areNames(short.known[i], long.known[k]));
      if (found <= likeness) continue;
      likeness = found;
      hit = k;
    }
    if (likeness === UNLIKE && short.words.length > 2)
      hit = long.words.findIndex(
        (other, k) => free[k] && isShortSlip(word, other, areNames(short.known[i], long.known[k])),
      );
    if (likeness === UNLIKE && hit < 0) return 'none';
    if (likeness === UNLIKE) likeness = VARIANT;
    if (likeness === INITIAL) initials++;
    if (likeness === VARIANT) variants++;
    free[hit] = false;
  }
  if (initials === short.words.length) return 'none';
  if (variants > 0) return short.words.length > variants || short.words.length === 1 ? 'variant' : 'none';
  return short.words.length === long.words.length && initials === 0 ? 'same' : 'part';
}

const NAME = KNOWN.forename | KNOWN.surname;

const areNames = (a = 0, b = 0): boolean => (a & NAME) !== 0 && (b & NAME) !== 0;
