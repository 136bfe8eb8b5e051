/** Names that no rule knows, told to be bodies by those that they stand in a row with: "de l'AFD, de Proparcol et de la BOAD". */
import { CASING, type Span } from '../../schemas/document.js';
import type { NameMention } from '../../schemas/mentions.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { isOtherAcronym } from '../other-acronyms.js';
import {
  afterArticle,
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isLower,
  isNationOfNext,
  isOfAt,
  readCapitals,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { tokenAt } from '../recurrences.js';
import { meetsAny } from '../spans.js';
import { heads as titles } from '../titles/heads.js';
import { KNOWN } from '../words.js';
import type { Closed } from './candidates.js';
import { type Draft, draft } from './drafts.js';
import { heads } from './heads.js';
import { endOfTerritory, isTerritory } from './territories.js';
import { isAbstract, isUnheard } from './unheard.js';

/** Longest name, in tokens. */
const LONGEST = 3;

/** What the tagger is sure enough of to be believed. */
const SURE = 0.7;

/** What carries names and what stands inside those of persons. */
const BESIDE_NAMES = KNOWN.host | KNOWN.particle;

/** @param names what the tagger makes of the text: persons and places are left alone. */
export function coordinated(
  text: Text,
  found: readonly Span[],
  names: readonly NameMention[],
  closed: Closed,
): Draft[] {
  const others = names
    .filter(({ label, score }) => label !== 'organization' && score >= SURE)
    .sort((a, b) => a.start - b.start);
  const { tokens } = text.document;
  const result: Draft[] = [];
  const add = (first: number, end: number): void => {
    if (!isUnknown(text, first, end, closed)) return;
    const one = draft(text, { first, end, rule: 'organization.coordinated' }, null);
    if (!meetsAny(found, one) && !meetsAny(others, one)) result.push(one);
  };
  const ends = new Set(found.map(({ end }) => end));
  for (const body of found) {
    const first = tokenAt(text, body.start);
    if (first < 0) continue;
    let behind = first + 1;
    while ((tokens.end[behind - 1] as number) < body.end) behind++;
    // "Awa Sarr (Orbitel) et Luc Ngom (Sotrex)": not the body in the bracket is joined to the next.
    const inner = wordAt(text, behind) === ')' && wordAt(text, first - 1) === '(';
    const next = inner && !ends.has(tokens.end[first - 2] as number) ? 0 : startBehind(text, behind);
    if (next > 0) add(next, readCapitals(text, next, next + LONGEST + 1));
    for (const territory of [territoryBehind(text, behind), territoryAhead(text, first)])
      if (territory !== null && !meetsAny(found, territory)) result.push(territory);
    const last = endAhead(text, first);
    if (last > 0) add(startOf(text, last), last);
    for (const [from, end] of rowBehind(text, behind)) add(from, end);
  }
  return result;
}

/** Where a name begins that "et" or ", de" joins to a body that ends before `at`; 0 for none. */
function startBehind(text: Text, at: number): number {
  const bracket = wordAt(text, at) === ')' ? at + 1 : at;
  const word = wordAt(text, bracket);
  const name = afterLead(text, bracket + 1);
  // A comma alone may set off who heads the body.
  const joins = word === 'et' || (word === ',' && isOfAt(text, bracket + 1));
  return joins && isCapital(text, name) && text.sentence[name] === text.sentence[at - 1] ? name : 0;
}

/** "l'Office des ports et |la commune de Uashta|": who signs or pays beside a body; "de l'Office et de la commune" may be where. */
function territoryBehind(text: Text, at: number): Draft | null {
  const first = afterArticle(text, at + 1);
  if (wordAt(text, at) !== 'et' || first === at + 1 || !isTerritory(wordAt(text, first))) return null;
  const end = endOfTerritory(text, first, first + TERRITORY);
  return end > first ? draft(text, { first, end, rule: 'organization.coordinated' }, null) : null;
}

/** "|la commune de Uashta| et l'Office des ports", wherever no place is told of. */
function territoryAhead(text: Text, at: number): Draft | null {
  const and = isArticleAt(text, at - 1) ? at - 2 : at - 1;
  if (wordAt(text, and) !== 'et' || !isCapital(text, and - 1)) return null;
  for (let first = and - 2; first > and - TERRITORY; first--) {
    if (!isTerritory(wordAt(text, first)) || !isArticleAt(text, first - 1)) continue;
    const apart = /^(?:l[ae]|l')$/.test(wordAt(text, first - 1)) && !PLACING.test(wordAt(text, first - 2));
    return apart && endOfTerritory(text, first, and) === and
      ? draft(text, { first, end: and, rule: 'organization.coordinated' }, null)
      : null;
  }
  return null;
}

/** What leads to where something is. */
const PLACING = /^(?:dans|de|a|vers|depuis|sur|hors|jusqu'|travers|traverse|quitte|rejoint|pour)$/;

/** Tokens of the longest name of a territory. */
const TERRITORY = 10;

/** "Kelva Group|, Orbitel et Zentaro| ont signé": the others of a row that does something, capitalised all of them; empty for none. */
function rowBehind(text: Text, at: number): (readonly [number, number])[] {
  const row: [number, number][] = [];
  let i = at;
  while (row.length < MOST && (wordAt(text, i) === ',' || (row.length > 0 && wordAt(text, i) === 'et'))) {
    const first = i + 1;
    const end = readCapitals(text, first, first + LONGEST + 1);
    if (end === first || !isUnheard(text, first, end)) return [];
    row.push([first, end]);
    if (wordAt(text, i) === 'et') return PLURAL.test(wordAt(text, end)) ? row : [];
    i = end;
  }
  return [];
}

/** Names of the longest row that is read from one body on. */
const MOST = 12;

const PLURAL = /^(?:ont|sont|vont|avaient|seront|etaient|se|s')$/;

/** Index behind a name that "et" joins to a body that begins at `at`; 0 for none. */
function endAhead(text: Text, at: number): number {
  let lead = at - 1;
  while (at - lead < 3 && (isArticleAt(text, lead) || isOfAt(text, lead))) lead--;
  return wordAt(text, lead) === 'et' &&
    isCapital(text, lead - 1) &&
    text.sentence[lead - 1] === text.sentence[at]
    ? lead
    : 0;
}

/** "par l'ONX et |par| Orbitel", "et |de la| Kelva" */
const afterLead = (text: Text, at: number): number => {
  const noun = isOfAt(text, at) || /^(?:par|avec|chez)$/.test(wordAt(text, at)) ? at + 1 : at;
  const name = isArticleAt(text, noun) ? noun + 1 : noun;
  return isNationOfNext(text, name) ? name + 1 : name;
};

function startOf(text: Text, end: number): number {
  let first = end - 1;
  while (end - first <= LONGEST && isCapital(text, first - 1)) first--;
  return first;
}

/** Capitalised words that nothing is known of, with nothing before them that makes a person or a thing of them. */
function isUnknown(text: Text, first: number, end: number, closed: Closed): boolean {
  if (end <= first || end - first > LONGEST || text.shouting[first]) return false;
  const word = wordAt(text, first);
  if (word.length < 4 || isOtherAcronym(word) || heads().has(word.replace(/s$/u, ''))) return false;
  // "Awa Sarr, |Rectrice et l'Union des ports"
  if (titles().longestAt(text.document, first, end) !== null) return false;
  for (let i = first; i < end; i++)
    if (closed(i) || !isCapital(text, i) || has(text, i, BESIDE_NAMES)) return false;
  if (!isUnheard(text, first, end) || (end === first + 1 && isAbstract(text, first))) return false;
  if (wordAt(text, end) === '-' || isCapital(text, end)) return false;
  // "et le |Cadre| de dialogue"
  if (end === first + 1 && isOfAt(text, end) && text.document.tokens.casing[first] === CASING.title)
    return false;
  // "et le |District| sanitaire de"
  if (end === first + 1 && isLower(text, end) && isAdjectiveAt(text, end)) return false;
  // "le Conseil de la Nation de Uashta", "Ardenne-Pays de la |Moune": the place that it is of.
  const of = isArticleAt(text, first - 1) ? first - 2 : first - 1;
  if (isOfAt(text, of) && isCapital(text, of - 1)) return false;
  // "le Centre de santé de |Uashta"
  if (isOfAt(text, of) && isOfAt(text, of - 2) && isCapital(text, of - 3)) return false;
  // "Dakar, Uashta et la Croix-Rouge": a row of places.
  const before = sliceOf(text, first - 2, first - 1);
  if (wordAt(text, first - 1) === ',' && (countryOf(before) !== null || lookUpTown(before).length > 0))
    return false;
  return LED.test(wordAt(text, first - 1)) || text.sentence[first - 1] !== text.sentence[first];
}

/** "du", "des" and "les" lead to places and to people of a kind. */
const LED = /^(?:l[ae]|l'|de|d'|et|entre|avec|par|pour|chez|que|qu'|,|:|«|")$/;
