/** Parties and other bodies beside the people who belong to them: "Awa Sarr (PRX)", "Luc Ngom (Kelva Autrement)", "(Awa Sarr, Verdeo; Luc Ngom, PRX)", "la députée (Les Solidaires)". */
import { CASING, type Span } from '../../schemas/document.js';
import type { NameMention } from '../../schemas/mentions.js';
import { isOtherAcronym } from '../other-acronyms.js';
import {
  has,
  isArticleAt,
  isCapital,
  isFunction,
  isOfAt,
  readCapitals,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { tokenAt } from '../recurrences.js';
import { meetsAny, overlapping } from '../spans.js';
import { heads as titles } from '../titles/heads.js';
import { KNOWN } from '../words.js';
import type { Closed } from './candidates.js';
import { type Draft, draft } from './drafts.js';
import { heads } from './heads.js';
import { MARK, type Marks } from './marks.js';
import { isPersonAt } from './persons.js';
import { isPlaceName, isUnheard } from './unheard.js';

/** Longest name, in tokens. */
const LONGEST = 5;

/** What the tagger is sure enough of to be a person. */
const SURE = 0.6;

/** Tokens around a name where politics are looked for. */
const REACH = 60;

const OFFICES =
  /^(?:(?:euro)?deputee?|senat(?:eur|rice)|echevine?|bourgmestre|parlementaire|elue?|conseill(?:er|ere)|groupe)s?$/;

const POLITICS =
  /^(?:(?:euro)?deput|senat|echevin|bourgmestre|parlementaire|elue?s?$|conseill|opposition|majorite|partis?$|electi|election|candidat|vote|maire|groupe|coalition|legislat|ministre)/;

/** @param names what the tagger makes of the text. */
export function affiliated(
  text: Text,
  found: readonly Span[],
  names: readonly NameMention[],
  closed: Closed,
  marks: Marks,
): Draft[] {
  const { tokens } = text.document;
  const result: Draft[] = [];
  const houses: Draft[] = [];
  const add = (first: number, end: number): void => {
    const one = draft(text, { first, end, rule: 'organization.affiliation' }, null);
    // "(P)": a mark in a list
    if (end > 0 && one.end - one.start > 1 && !meetsAny(found, one) && isPolitical(text, first))
      result.push(one);
  };
  for (let i = 1; i < tokens.count; i++)
    if (((marks[i] as number) & MARK.bracket) !== 0 && OFFICES.test(wordAt(text, i - 1)))
      add(i + 1, endOfParty(text, i + 1, closed));
  for (const { label, score, start, end } of names) {
    if (label !== 'person' || score < SURE) continue;
    const first = tokenAt(text, start);
    if (first < 0 || text.shouting[first]) continue;
    let mark = first + 1;
    while (mark < tokens.count && (tokens.start[mark] as number) < end) mark++;
    if (isLed(text, first, mark)) add(mark + 1, endOfParty(text, mark + 1, closed));
    const house = wordAt(text, mark) === '(' ? endOfHouse(text, mark + 1, closed) : 0;
    const told =
      house > 0 ? draft(text, { first: mark + 1, end: house, rule: 'organization.affiliation' }, null) : null;
    if (told !== null && !meetsAny(found, told) && !isNamedOtherwise(names, told)) houses.push(told);
  }
  // "(Verdeo)" alone may be a village.
  const isTold = result.some(({ start, end }) => !isPlain(text.document.text.slice(start, end)));
  return isTold ? [...result, ...houses] : houses;
}

/** What the tagger takes for a place, or for somebody. */
const isNamedOtherwise = (names: readonly NameMention[], bracket: Span): boolean =>
  overlapping(names, bracket).some(({ label, score }) => label !== 'organization' && score >= CERTAIN);

const CERTAIN = 0.9;

/** "Awa Sarr (|Kelva Autrement|)", "(|Embrax Sol de Oro|)": two capitals and more that fill the bracket and name no place and nobody; 0 for none. */
function endOfHouse(text: Text, at: number, closed: Closed): number {
  let end = at;
  let capitals = 0;
  while (end - at < LONGEST && wordAt(text, end) !== ')') {
    if (closed(end) || text.shouting[end]) return 0;
    if (isCapital(text, end) && !has(text, end, KNOWN.calendar)) capitals++;
    else if (capitals === 0 || !isOfAt(text, end)) return 0;
    end++;
  }
  if (wordAt(text, end) !== ')' || capitals < 2 || !isCapital(text, end - 1) || isFunction(text, at))
    return 0;
  if (isPersonAt(text, at) || isPlaceName(sliceOf(text, at, end)) || isPlaceName(sliceOf(text, at, at + 1)))
    return 0;
  if (titles().longestAt(text.document, at, end) !== null || heads().has(wordAt(text, at))) return 0;
  return NO_HOUSES.test(wordAt(text, at)) ? 0 : end;
}

/** What else a bracket tells of somebody. */
const NO_HOUSES =
  /^(?:photo|credit|prix|nord|sud|est|ouest|grande?|haute?|bas|basse|petite?|saint|sainte|medaille|republique|royaume|source|voir)$/;

/** Written as villages are. */
const isPlain = (name: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(name);

/** A bracket behind the name, or a comma in a bracket that holds it. */
function isLed(text: Text, first: number, mark: number): boolean {
  if (wordAt(text, mark) === '(') return true;
  if (wordAt(text, mark) !== ',') return false;
  for (let i = first - 1; i >= 0 && first - i < REACH && text.sentence[i] === text.sentence[first]; i--) {
    if (wordAt(text, i) === ')') return false;
    if (wordAt(text, i) === '(') return true;
  }
  return false;
}

/** Index behind a name that a bracket, a semicolon or "et" ends; 0 when none is there. */
function endOfParty(text: Text, at: number, closed: Closed): number {
  if (!isCapital(text, at) || closed(at)) return 0;
  const article = isArticleAt(text, at);
  const name = article ? at + 1 : at;
  if (!isCapital(text, name) || heads().has(wordAt(text, name))) return 0;
  const end = joined(text, readCapitals(text, name, name + LONGEST));
  if (!/^(?:[),;]|et)$/.test(wordAt(text, end)) || closed(end - 1)) return 0;
  // "|Les Solidaires|"
  if (article) return has(text, name, KNOWN.forename | KNOWN.surname) ? 0 : end;
  const isOne = end === name + 1 ? isParty(text, name) : wordAt(text, name + 1) === '&';
  return isOne ? end : 0;
}

/** "S|&D|" */
const joined = (text: Text, at: number): number =>
  wordAt(text, at) === '&' && isCapital(text, at + 1) ? at + 2 : at;

/** Letters, a word with a capital inside, or one that nothing is known of. */
function isParty(text: Text, at: number): boolean {
  const word = wordAt(text, at);
  // "PS" opens no postscript there.
  if ((isOtherAcronym(word) && word !== 'ps') || isFunction(text, at)) return false;
  if (titles().longestAt(text.document, at, at + 1) !== null) return false;
  const written = sliceOf(text, at, at + 1);
  if (text.document.tokens.casing[at] === CASING.upper)
    return /^\p{Lu}{2,8}$/u.test(written) && !ROMAN.test(written);
  return /\p{Ll}\p{Lu}/u.test(written) || isUnheard(text, at, at + 1);
}

const ROMAN = /^[IVXLC]+$/;

function isPolitical(text: Text, first: number): boolean {
  for (let i = Math.max(0, first - REACH); i < first + REACH && i < text.document.tokens.count; i++)
    if (POLITICS.test(wordAt(text, i))) return true;
  return false;
}
