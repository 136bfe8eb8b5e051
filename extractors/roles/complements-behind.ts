/** Complements told behind the names, where the title stands bare in front: "les ministres X, des Mines, et Y, de la Santé", "le député X, de la 2e circonscription". */
import type { Found } from '../../schemas/mentions.js';
import { lookUpTown } from '../gazetteer.js';
import {
  afterArticle,
  has,
  isArticleAt,
  isCapital,
  isFunction,
  isOfAt,
  isWord,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { isRegion } from '../regions.js';
import { heads } from '../titles/heads.js';
import type { Title } from '../titles/index.js';
import { KNOWN } from '../words.js';
import { bodyFrom } from './body-spoken.js';
import { type Holder, holderFrom, sameSentence } from './holder.js';
import { oneOf } from './sharers.js';
import { isFiniteVerb } from './verbs.js';

/** No complement is longer, in tokens. */
const LONGEST = 14;

interface Told {
  readonly title: string;
  readonly organization: string | null;
}

/** Whoever stands behind a bare title in the plural, each with a complement of his own; none where they are fewer than two. */
export function holdersWithComplements(
  text: Text,
  title: Title,
  holders: readonly Holder[],
): readonly Holder[] {
  if (!title.plural || !isBare(title)) return NOBODY;
  let at = holderFrom(holders, title.end);
  if (holders[at]?.outer !== title.end) return NOBODY;
  const all: Holder[] = [];
  for (let holder = holders[at]; holder; holder = holders[++at]) {
    const end = endOfComplement(text, title, holder, holders[at + 1]);
    if (end === holder.end) break;
    all.push(holder);
    const comma = wordAt(text, end) === ',' ? end + 1 : end;
    const next = wordAt(text, comma) === 'et' ? comma + 1 : comma;
    if (next === end || holders[at + 1]?.outer !== next) break;
  }
  return all.length > 1 ? all : NOBODY;
}

const NOBODY: readonly Holder[] = Object.freeze([]);

/** What a bare title is with what stands behind the name; null where nothing does that belongs to it. */
export function withComplementBehind(
  text: Text,
  found: Found,
  title: Title,
  holder: Holder,
  holders: readonly Holder[],
): Told | null {
  if (!isBare(title) || holder.outer < title.end) return null;
  const party = title.plural ? null : partyBehind(text, found, title, holder);
  if (party !== null) return { title: sliceOf(text, title.first, title.end), organization: party };
  const place = title.plural ? holder.end : endOfPlace(text, title, holder);
  if (place > holder.end)
    return {
      title: `${sliceOf(text, title.first, title.end)} ${sliceOf(text, holder.end, place)}`,
      organization: null,
    };
  if (!title.plural && (holder.outer !== title.end || !isToldBehind(text, title, holder))) return null;
  const end = endOfComplement(text, title, holder, holders[holderFrom(holders, holder.end)]);
  if (end === holder.end) return null;
  const from = wordAt(text, holder.end) === ',' ? holder.end + 1 : holder.end;
  const noun = sliceOf(text, title.first, title.end);
  const one = title.plural ? oneOf(noun) : noun;
  const organization = bodyFrom(text, found, afterArticle(text, from + 1), end);
  return { title: organization === null ? `${one} ${sliceOf(text, from, end)}` : one, organization };
}

const isBare = ({ headEnd, end, body, kind }: Title): boolean =>
  end === headEnd && body === null && kind !== 'kin';

/** Of one person only: "le ministre X, |de la Santé", "le député Y, |de la 3e circonscription". */
function isToldBehind(text: Text, { first, end }: Title, holder: Holder): boolean {
  const of = holder.end + 1;
  if (wordAt(text, holder.end) !== ',' || !isOfAt(text, of)) return false;
  const noun = afterArticle(text, of + 1);
  const definite = noun > of + 1 || /^d(?:u|es)$/.test(wordAt(text, of));
  if (!definite) return false;
  if (/^ministre$/.test(wordAt(text, end - 1)))
    return has(text, noun, KNOWN.common) && !SET.test(wordAt(text, noun));
  return (
    /^(?:deput|senat|conseill|elue?$)/.test(wordAt(text, first)) &&
    /^circonscription$/.test(wordAt(text, noun + 1))
  );
}

/** "le député X |du Mouvement Y| a dit": whoever is elected stands for a party, told behind the name without a comma. */
function partyBehind(text: Text, found: Found, { first, end }: Title, holder: Holder): string | null {
  const of = holder.end;
  if (holder.outer !== end || !ELECTED.test(wordAt(text, first)) || !isOfAt(text, of)) return null;
  const from = afterArticle(text, of + 1);
  if (from === of + 1 && wordAt(text, of) !== 'du') return null;
  for (let to = from + 1; to <= from + LONGEST && sameSentence(text, to - 1, first); to++) {
    const body = bodyFrom(text, found, from, to);
    if (body !== null) return body;
  }
  return null;
}

/** "le député X |de Thiès| a dit": behind the town or region that the office is told of, else the name's end. */
function endOfPlace(text: Text, { first, end }: Title, holder: Holder): number {
  const of = holder.end;
  if (holder.outer !== end || !HELD_AT_PLACES.test(wordAt(text, first)) || !isOfAt(text, of)) return of;
  const from = afterArticle(text, of + 1);
  if (!isCapital(text, from) || isCapital(text, from + 1) || !sameSentence(text, from, first)) return of;
  const place = sliceOf(text, from, from + 1);
  return lookUpTown(place).length > 0 || isRegion(place) ? from + 1 : of;
}

const HELD_AT_PLACES = /^(?:deputee?|senat(?:eur|rice)|maire|bourgmestre|gouverneure?|prefete?)$/;

const ELECTED = /^(?:deputee?|senat(?:eur|rice)|eurodeputee?|elue?)$/;

/** "le ministre X, de l'avis de tous" */
const SET = /^(?:avis|aveu|cote|coup|meme|reste|fait|moment|point)$/;

/**
 * Behind ", des Mines|, Y", ", de l'industrie, du commerce et des mines|, ont", " des Mines| et Y" of a holder, else his end.
 * Without a comma only of several.
 */
function endOfComplement(text: Text, title: Title, { end }: Holder, next: Holder | undefined): number {
  const comma = wordAt(text, end) === ',';
  const from = comma ? end + 1 : end;
  if (!isOfAt(text, from) || (!comma && !definiteAt(text, from))) return end;
  const limit = Math.min(from + LONGEST, next?.outer ?? Number.POSITIVE_INFINITY);
  for (let at = from + 1; at <= limit && sameSentence(text, at - 1, title.first); at++) {
    const word = wordAt(text, at);
    const joint = word === ',' || word === 'et';
    if (at === limit && at === next?.outer) return /^(?:,|et)$/.test(wordAt(text, at - 1)) ? end : at;
    if (joint && isNext(text, at + 1, next)) return at;
    // "de l'industrie|, du commerce", "et |des mines"
    if (joint && isOfAt(text, at + 1)) continue;
    if (word === ',' && comma) return at;
    // "de la 3e circonscription |et acteur majeur"
    if (word === 'et' && heads().longestAt(text.document, at + 1, limit) !== null) return at;
    if (/^[.;:)»]$/.test(word) || !sameSentence(text, at, title.first)) return at;
    if (!comma && (isFiniteVerb(word) || word === 'qui')) return at;
    if (!isPart(text, at)) return end;
  }
  return end;
}

/** "Y", "et Y". */
const isNext = (text: Text, at: number, next: Holder | undefined): boolean =>
  next !== undefined && (next.outer === at || (wordAt(text, at) === 'et' && next.outer === at + 1));

const definiteAt = (text: Text, of: number): boolean =>
  /^d(?:u|es)$/.test(wordAt(text, of)) || isArticleAt(text, of + 1);

const isPart = (text: Text, at: number): boolean =>
  isWord(text, at) &&
  !isFiniteVerb(wordAt(text, at)) &&
  (!isFunction(text, at) ||
    isOfAt(text, at) ||
    isArticleAt(text, at) ||
    /^(?:et|aux?|en|a|pour)$/.test(wordAt(text, at)));
