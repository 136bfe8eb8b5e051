/** Towns of the gazetteer in running text: which capital words are one, and which of several namesakes is meant. */

import { CASING, type Span } from '../../schemas/document.js';
import type { NameMention, PlaceMention } from '../../schemas/mentions.js';
import { lookUpTown, TOWN, type Town, townWords } from '../gazetteer.js';
import { overlaps } from '../spans.js';
import { bitsOf, KNOWN as SENSE } from '../words.js';
import { isAboard } from './aboard.js';
import { townBehindArticle } from './contracted.js';
import { chooseTown, isNamesakeAbroad } from './namesakes.js';
import { is, isNameLike, type Reader, taggedAt, wordAt } from './reader.js';
import { readUnknownTown } from './unknown.js';
import { kindOfNoun, WORD } from './words.js';

const LONGEST = 5;
/** Known well enough to need no preposition. */
const KNOWN = 150_000;

/** @param known places of the sentence by the lexicon. */
export function findTowns(reader: Reader, known: readonly Span[]): PlaceMention[] {
  const { document, sentence, context } = reader;
  const { start, end } = document.tokens;
  const mentions: PlaceMention[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (!isNameLike(document, token)) continue;
    const behindArticle = townBehindArticle(reader, token);
    if (behindArticle) {
      if (!overlapsAny(known, behindArticle)) mentions.push(behindArticle);
      continue;
    }
    const endToken = endOfTown(reader, token);
    if (endToken === null) {
      const unknown = readUnknownTown(reader, token, mentions.at(-1));
      if (unknown) mentions.push(unknown);
      continue;
    }
    const span = { start: start[token] as number, end: end[endToken - 1] as number };
    if (overlapsAny(known, span)) continue;
    const sight = look(reader, token, endToken);
    const town = sight && chooseTown(townsAt(reader, token, endToken), context);
    if (town && isTown(reader, sight, town, mentions)) {
      const text = document.text.slice(span.start, span.end);
      const isNear = !isNamesakeAbroad(town, context);
      mentions.push({
        start: span.start,
        end: span.end,
        rule: 'gazetteer',
        // As written, since the document may prefer another form; capitals tell nothing.
        name: /\p{Ll}/u.test(text) ? text : town.name,
        kind: 'town',
        country: isNear ? town.country : context.main,
        latitude: isNear ? town.latitude : null,
        longitude: isNear ? town.longitude : null,
      });
    }
    token = endToken - 1;
  }
  return mentions;
}

/** A function of its own: what a closure holds on to would be made anew for every token. */
const overlapsAny = (known: readonly Span[], span: Span): boolean =>
  known.some((other) => overlaps(span, other));

/** Where the longest town that begins with a word ends, or null. */
function endOfTown(reader: Reader, first: number): number | null {
  const begins = townWords.at(reader.document.tokens, first);
  let endToken = begins & TOWN.longer ? endOfNames(reader, first) : first + 1;
  for (; endToken > first + 1; endToken--) {
    if (isNameLike(reader.document, endToken - 1) && townsAt(reader, first, endToken).length > 0)
      return endToken;
  }
  return begins & TOWN.alone ? endToken : null;
}

function townsAt({ document: { text, tokens } }: Reader, first: number, endToken: number): readonly Town[] {
  const { start, end, folded } = tokens;
  return lookUpTown(
    endToken === first + 1 ? (folded[first] as string) : text.slice(start[first], end[endToken - 1]),
  );
}

/** Where the capital words, and what may stand between them in a name, end. */
function endOfNames(reader: Reader, first: number): number {
  let end = first + 1;
  while (
    end < reader.sentence.endToken &&
    end - first <= LONGEST &&
    (isNameLike(reader.document, end) || is(reader, end, WORD.inner))
  )
    end++;
  return end;
}

/** What stands around a word that may be a town's name. */
interface Sight extends Span {
  readonly first: number;
  readonly endToken: number;
  readonly tagged: NameMention | undefined;
  /** Behind "à", "vers", "depuis". */
  readonly governed: boolean;
  /** A capital word goes on behind it. */
  readonly follows: boolean;
  readonly inCapitals: boolean;
}

/** Null where the text speaks against any town, as inside the names of people and bodies. */
function look(reader: Reader, first: number, endToken: number): Sight | null {
  const { document, sentence } = reader;
  const { start, end, casing } = document.tokens;
  const span = { start: start[first] as number, end: end[endToken - 1] as number };
  // "le palais de la Marina": a town has no article but that of its name.
  if (/^(?:le|la|du|au)$/.test(wordAt(reader, first - 1)) || isAboard(document, span.start)) return null;
  const tagged = taggedAt(reader, span);
  if (tagged?.label === 'person' && tagged.score > 0.6) return null;
  if (
    tagged?.label === 'organization' &&
    tagged.score > 0.7 &&
    tagged.end - tagged.start > span.end - span.start
  )
    return null;
  const governed =
    is(reader, first - 1, WORD.preposition) && !/^(?:quant|grace|rapport)$/u.test(wordAt(reader, first - 2));
  const follows =
    isNameLike(document, endToken) &&
    endToken < sentence.endToken &&
    start[endToken] === (end[endToken - 1] as number) + 1;
  const leads =
    first > sentence.firstToken && isNameLike(document, first - 1) && !isOpening(reader, first - 1);
  const inCapitals = casing[first] === CASING.upper;
  if (is(reader, first - 1, WORD.title) || ((follows || leads) && !inCapitals && !governed)) return null;
  return { start: span.start, end: span.end, first, endToken, tagged, governed, follows, inCapitals };
}

/** The text has to speak for a town: a preposition, its size, the tagger, or another town it is listed with. */
function isTown(reader: Reader, sight: Sight, town: Town, before: readonly PlaceMention[]): boolean {
  const { document, sentence, context } = reader;
  const { first, endToken, tagged, governed, follows, inCapitals, start, end } = sight;
  const isCommon = is(reader, first, WORD.common);
  if (inCapitals && endToken === first + 1 && isOrdinary(reader, first, town)) return false;
  if (
    follows &&
    governed &&
    !inCapitals &&
    (tagged?.label === 'place' ? tagged.end > end : true) &&
    town.population < KNOWN
  )
    return false;
  // "A LIRE AUSSI": capitals without accents are read as many a village.
  if (governed && !isCommon && (!inCapitals || town.population >= 5000)) return true;
  if (governed && town.country === context.main) return true;
  if (tagged?.label === 'place') return true;
  if (isCommon && endToken === first + 1) return governed && town.population >= 20_000;
  const previous = wordAt(reader, first - 1);
  const noun = is(reader, first - 1, WORD.of) ? wordAt(reader, first - 2) : previous;
  if (kindOfNoun(noun) === 'town') return true;
  const last = before.at(-1);
  const listed =
    last !== undefined &&
    /^(?: ?, | et | ou | et a |, a |, de | et de |\/|-| - )$/u.test(document.folded.slice(last.end, start));
  if (listed && town.country === last.country) return true;
  const opens = first === sentence.firstToken;
  const home = (context.weights.get(town.country) ?? 0) > 0;
  if (town.population >= KNOWN * (opens && !home ? 4 : 1)) return !inCapitals || end - start > 3;
  return (
    home &&
    (town.population >= 5000 || town.population === 0) &&
    !opens &&
    /^(?:de|d'|et|,|:|\()$/u.test(previous)
  );
}

/** "LE CONTRAT A ETE SIGNE", "A TERME": where all have capitals, a word of every day is no town, but of the land told of. */
function isOrdinary(reader: Reader, token: number, { country }: Town): boolean {
  const bits = bitsOf(wordAt(reader, token));
  return (bits & SENSE.function) !== 0 || ((bits & SENSE.common) !== 0 && country !== reader.context.main);
}

/** A capital that only opens the sentence says nothing about what follows it. */
const isOpening = ({ sentence }: Reader, token: number): boolean => token === sentence.firstToken;
