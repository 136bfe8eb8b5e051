/** Where a sentence begins though no stop stands before it: copies of pages run headlines and contacts into one line. */
import { CONTACT_LABELS } from '../../extractors/contact-labels.js';
import { WordColumn } from '../../extractors/word-column.js';
import { CASING, TOKEN, type Tokens } from '../../schemas/document.js';
import { HIDDEN_MAIL } from './tokenise.js';

const OPENERS = new Set(
  (
    "le la les l' un une des ce cet cette ces il elle ils elles on dans en a au aux sur sous par pour avec selon lors " +
    'depuis apres avant afin suite son sa ses leur leurs m. mme monsieur madame reuni reunie reunis reunies comme ' +
    "aujourd'hui hier c' s' d'"
  ).split(' '),
);
/** A headline does not end on one of these: the name behind it belongs to it. */
const JOINS = new Set(
  "le la les l' un une des de du d' et ou a au aux en sur par pour avec entre chez contre".split(' '),
);

/** Labels of a contact that only a capital and a sign tell from ordinary words. */
const ORDINARY = new Set('mobile portable port mel web site internet contact contacts adresse'.split(' '));

const WORD = { opener: 1, joins: 2, label: 4, ordinary: 8 } as const;

const column = new WordColumn(
  (word) =>
    (OPENERS.has(word) ? WORD.opener : 0) |
    (JOINS.has(word) ? WORD.joins : 0) |
    (CONTACT_LABELS.has(word) ? WORD.label : 0) |
    (ORDINARY.has(word) ? WORD.ordinary : 0),
);

/** A word that sentences open with. */
export const isOpener = (tokens: Tokens, at: number): boolean => (column.at(tokens, at) & WORD.opener) !== 0;

const isShouted = (casing: number | undefined): boolean =>
  casing === CASING.upper || casing === CASING.initial;

const lengthOf = ({ start, end }: Tokens, at: number): number => (end[at] as number) - (start[at] as number);

const STOPS = '.!?…';

/** No headline has more tokens. */
const LONGEST = 80;

/** Letters of a word that is no acronym, and how many of them tell a headline from a name. */
const LONG = 5;
const FEWEST = 2;

/**
 * Where the first sentence begins behind a headline in capitals ("JOURNÉE DE L’EAU |Le ministre a …"); -1 where no such
 * headline opens at the token `first`. @param end where the paragraph ends
 */
export function endOfHeadline(tokens: Tokens, first: number, end: number): number {
  const { casing, kind } = tokens;
  if (!isShouted(casing[first])) return -1;
  let long = 0;
  let last = first;
  const limit = Math.min(tokens.count, first + LONGEST);
  for (let at = first; at < limit && (tokens.start[at] as number) < end; at++) {
    if (kind[at] === TOKEN.punctuation && STOPS.includes(tokens.folded[at] as string)) return -1;
    if (kind[at] !== TOKEN.word) continue;
    const next = casing[at + 1];
    // "A l’occasion", "L’accord"
    const begins = casing[at] === CASING.initial && (next === CASING.lower || next === CASING.title);
    if (isShouted(casing[at]) && !begins) {
      if (casing[at] === CASING.upper && lengthOf(tokens, at) >= LONG) long++;
      last = at;
      continue;
    }
    const opens = (begins || casing[at] === CASING.title) && isOpener(tokens, at);
    return opens && long >= FEWEST && (column.at(tokens, last) & WORD.joins) === 0 ? at : -1;
  }
  return -1;
}

/**
 * Whether the token begins an entry of a contact: a label in front of its number or address ("Tél. : 22 21 00 00"), or
 * what follows an address of mail.
 */
export function beginsContact(tokens: Tokens, at: number): boolean {
  const { casing, folded, kind } = tokens;
  if (kind[at] !== TOKEN.word) return false;
  if (kind[at - 1] === TOKEN.symbol && isMail(tokens, at - 1)) return (casing[at] as number) >= CASING.title;
  const bits = column.at(tokens, at);
  const isOrdinary = (bits & WORD.ordinary) !== 0;
  if ((bits & WORD.label) === 0 && !(isOrdinary && casing[at] !== CASING.lower)) return false;
  const next = folded[at + 1] === '.' ? at + 2 : at + 1;
  if (next >= tokens.count) return false;
  if (folded[next] === ':' || folded[next] === '/' || isDialled(tokens, next)) return true;
  if (kind[next] === TOKEN.symbol) return isMail(tokens, next) || (folded[next] as string).length > 1;
  return (column.at(tokens, next) & WORD.label) !== 0 || (!isOrdinary && kind[next] === TOKEN.number);
}

/** "presse@port.example", not "@port". */
const isMail = ({ folded, kind }: Tokens, at: number): boolean =>
  kind[at] === TOKEN.symbol && ((folded[at] as string).indexOf('@', 1) > 0 || folded[at] === HIDDEN_MAIL);

/** "22 21 00 00", "+228 22", "(223) 20", "0612345678", "418 266-7171". */
function isDialled({ folded, kind, count }: Tokens, at: number): boolean {
  const first = folded[at] === '+' || folded[at] === '(' ? at + 1 : at;
  if (first >= count || kind[first] !== TOKEN.number) return false;
  return first > at || (folded[first] as string).length > 4 || kind[first + 1] === TOKEN.number;
}
