/** Bodies that nothing but the capitals of a headline make: "RÉSEAU D'EAU POTABLE : 20 KM POSÉS", of which the text knows none. */
import { countryOf } from '../countries.js';
import { mainKeys } from '../known-bodies.js';
import { has, isAdjectiveAt, isDemonymAt, type Text, wordAt } from '../phrases.js';
import { tokenAt } from '../recurrences.js';
import { KNOWN } from '../words.js';
import type { Draft } from './drafts.js';
import { heads } from './heads.js';
import { isOrdinary } from './unheard.js';

/** Tokens in small letters of a text that would name a body of its headline again. */
const TOLD = 60;

/** The drafts without those of headlines that hold words of every day alone and that the text does not name. */
export function withoutShouted(text: Text, drafts: readonly Draft[]): readonly Draft[] {
  const shouted = drafts.filter((one) => isDoubtful(text, one));
  if (shouted.length === 0 || !isTold(text)) return drafts;
  const { folded } = text.document;
  const named = drafts
    .filter(({ start }) => text.shouting[tokenAt(text, start)] !== 1)
    .map(({ start, end }) => folded.slice(start, end));
  const gone = new Set(
    shouted.filter(({ start, end }) => {
      const name = folded.slice(start, end);
      return !mainKeys().has(name) && !named.some((other) => other.startsWith(name));
    }),
  );
  return gone.size === 0 ? drafts : drafts.filter((one) => !gone.has(one));
}

function isDoubtful(text: Text, { start, end, rule, acronym }: Draft): boolean {
  const first = tokenAt(text, start);
  if (text.shouting[first] !== 1 || acronym !== null || !HEADED.has(rule)) return false;
  if (isLetterhead(text, start, end)) return false;
  const { tokens } = text.document;
  for (let i = first; i < tokens.count && (tokens.start[i] as number) < end; i++)
    if (!isEveryday(text, i)) return false;
  return true;
}

/** How far down a letterhead stands, in characters. */
const HEAD = 160;

/** "VILLE DE NIVARDES (HAUTE-COMBE)": all of one of the first lines. */
function isLetterhead({ document: { text } }: Text, start: number, end: number): boolean {
  if (start > HEAD || (start > 0 && text[start - 1] !== '\n')) return false;
  const line = text.indexOf('\n', end);
  return line > 0 && /^ *(?:\([^()]*\))? *$/u.test(text.slice(end, line));
}

const HEADED: ReadonlySet<string> = new Set(['organization.head', 'organization.small-head']);

/** No country, no nation, nothing that is not told in small letters as well. */
const isEveryday = (text: Text, i: number): boolean =>
  !isDemonymAt(text, i) && countryOf(wordAt(text, i)) === null && isPlain(text, i);

const isPlain = (text: Text, i: number): boolean =>
  has(text, i, KNOWN.common | KNOWN.function) ||
  isOrdinary(text, i) ||
  isAdjectiveAt(text, i) ||
  heads().has(wordAt(text, i));

function isTold(text: Text): boolean {
  let told = 0;
  for (const { firstToken, endToken } of text.document.sentences)
    if (text.shouting[firstToken] !== 1) told += endToken - firstToken;
  return told > TOLD;
}
