/** Persons whose title leaves out the noun told before: "les ministres de A, X, et de B, Y", "les rois danois X et suédois Y", "le maire de A, X, et celui de B, Y". */
import type { Found } from '../../schemas/mentions.js';
import { afterBracket } from '../brackets.js';
import {
  afterArticle,
  isAdjectiveAt,
  isDemonymAt,
  isLower,
  isOfAt,
  isWord,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import type { Title } from '../titles/index.js';
import { singularOf } from '../words.js';
import { bodyFrom } from './body-spoken.js';
import { type Holder, holderFrom, sameSentence } from './holder.js';
import { titleOfPeer } from './ministers.js';

export interface Sharer {
  readonly holder: Holder;
  /** Tokens of what is told of the title, from its "de" on. */
  readonly first: number;
  readonly end: number;
  /** Words of the noun that is left out, in its form for one person. */
  readonly noun: string;
  /** Told by an adjective of nationality alone. */
  readonly national: boolean;
  /** Told by "celui". */
  readonly pronoun: boolean;
  readonly organization: string | null;
}

/** No complement is longer, in tokens. */
const LONGEST = 14;

/** @param bound gains the first holder of a title in the plural whose others share it. */
export function findSharers(
  text: Text,
  found: Found,
  titles: readonly Title[],
  holders: readonly Holder[],
  bound: Holder[][],
): Sharer[] {
  const sharers: Sharer[] = [];
  titles.forEach((title, i) => {
    const first = holders[holderFrom(holders, title.end)];
    // "son collègue de A, X, et celui de B, Y": a minister, as the one before.
    const ofPeer = titleOfPeer(text, titles, i)?.title.startsWith('ministre ');
    const peers = peersOf(text, titles, i);
    if ((title.kind === 'kin' && !ofPeer && !peers) || !first) return;
    // "les ministres X, |de A, Y": told behind the names
    if (title.plural && title.end === title.headEnd && (bound[i] as Holder[]).length > 1) return;
    const behind = first.outer === title.end + 1 && /^[,(]$/.test(wordAt(text, title.end));
    const isNext = behind || first.outer === title.end;
    const from = isNext ? first.end : pronounBehind(text, title, first);
    if (from === null) return;
    const own = readSharers(text, found, title, from, holders).map((next) => ({
      ...next,
      noun: ofPeer
        ? 'ministre'
        : peers
          ? nounOf(text, peers, true)
          : nounOf(text, title, next.national || next.pronoun),
    }));
    if (own.length === 0) return;
    if (isNext && title.plural) bound[i] = [first];
    sharers.push(...own);
  });
  return sharers;
}

/** "le ministre de A, soutenu par |ses collègues| dont celui de B, X": the office of whoever they are equals of. */
function peersOf(text: Text, titles: readonly Title[], i: number): Title | null {
  const { first, plural } = titles[i] as Title;
  if (!plural || !/^(?:homologues|collegues|pairs)$/.test(wordAt(text, first))) return null;
  for (let k = i - 1; k >= 0; k--) {
    const before = titles[k] as Title;
    if (!sameSentence(text, before.first, first)) return null;
    if (!before.plural && before.kind !== 'kin') return before;
  }
  return null;
}

/** In a row, each behind the one before. */
function readSharers(
  text: Text,
  found: Found,
  title: Title,
  from: number,
  holders: readonly Holder[],
): Omit<Sharer, 'noun'>[] {
  const own: Omit<Sharer, 'noun'>[] = [];
  let { plural } = title;
  for (let end = from; ; ) {
    // "le maire de A, X, et ceux de B, Y, et de C, Z", "les ambassadeurs sont |ceux de A, X, et de B, Y"
    plural ||= /^ce(?:ux|lles)$/.test(wordAt(text, end + 2)) || /^ce(?:ux|lles)$/.test(wordAt(text, end));
    const next = readSharer(text, found, { ...title, plural }, end, holders);
    if (next === null) return own;
    own.push(next);
    end = next.holder.end;
  }
}

/** "les ambassadeurs reçus sont |ceux de A, X, et de B, Y", "un autre ambassadeur, |celui de A, X": the pronoun that stands for the title. */
function pronounBehind(text: Text, title: Title, { outer }: Holder): number | null {
  // "plusieurs collègues dont |celui| de A"
  const one = title.plural
    ? title.kind === 'kin'
      ? /^ce(?:ux|lles|lui|lle)$/
      : /^ce(?:ux|lles)$/
    : /^cel(?:ui|le)$/;
  for (let i = title.end + 1; i < Math.min(outer, title.end + LONGEST); i++)
    // "les présidents de clubs, dont |celui| de A"
    if ((one.test(wordAt(text, i)) || isOneOfMany(text, title, i)) && isOfAt(text, i + 1))
      return /^(?:sont|,|:|savoir|notamment|dont|lesquels|lesquelles)$/.test(wordAt(text, i - 1)) &&
        sameSentence(text, title.first, i)
        ? i
        : null;
  return null;
}

const isOneOfMany = (text: Text, { plural }: Title, i: number): boolean =>
  plural && /^cel(?:ui|le)$/.test(wordAt(text, i)) && /^(?:dont|lesquell?e?s)$/.test(wordAt(text, i - 1));

/** ", et de B, Y", " et de B Y", ", celle de B, Y", " et |danois Y" behind a person. */
function readSharer(
  text: Text,
  found: Found,
  title: Title,
  named: number,
  holders: readonly Holder[],
): Omit<Sharer, 'noun'> | null {
  // "les ministres de A X |(PS)|, de B Y", "les ministres de A (X|)| et de B (Y)"
  const end = wordAt(text, named) === ')' ? named + 1 : afterBracket(text, named, named + 5);
  let at = wordAt(text, end) === ',' ? end + 1 : end;
  if (wordAt(text, at) === 'et') at++;
  const pronoun = /^ce(?:lui|lle|ux|lles)$/.test(wordAt(text, at));
  if (pronoun) at++;
  const national = title.plural && isDemonymAt(text, at) && isLower(text, at);
  if (at === end || (!pronoun && !title.plural) || !(isOfAt(text, at) || national)) return null;
  const holder = holders[holderFrom(holders, at)];
  if (!holder || holder.outer - at > LONGEST || !sameSentence(text, at, holder.first)) return null;
  const comma = /^[,(]$/.test(wordAt(text, holder.outer - 1));
  if (!comma && !title.plural) return null;
  const until = comma ? holder.outer - 1 : holder.outer;
  if (national && until !== at + 1) return null;
  for (let i = at; i < until; i++) if (!isWord(text, i)) return null;
  const organization = bodyFrom(text, found, afterArticle(text, at + 1), until);
  return { holder, first: at, end: until, national, pronoun, organization };
}

/** "ministre délégué" of "ministres délégués de A", "président" of "présidents danois X et celui de B". */
function nounOf(text: Text, { first, headEnd, end, plural }: Title, national: boolean): string {
  let until = headEnd;
  while (until < end && isAdjectiveAt(text, until) && !(national && isDemonymAt(text, until))) until++;
  // "ministres en charge de A"
  if (wordAt(text, until) === 'en' && wordAt(text, until + 1) === 'charge') until += 2;
  else if (/^charge(?:e|s|es)?$/.test(wordAt(text, until))) until++;
  const noun = /^nouve(?:au|lle|aux|lles)$/.test(wordAt(text, first)) ? first + 1 : first;
  const written = sliceOf(text, noun, until);
  return plural ? oneOf(written) : written;
}

/** Nouns and adjectives in their form for one: "directeurs généraux". */
export const oneOf = (words: string): string => words.split(' ').map(singularOf).join(' ');
