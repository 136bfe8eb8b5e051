/** Names that no rule knows in a row with bodies: "Bpirel, Démétra, Solfimac Innovation et Banque du Golfe". */
import { CASING, TOKEN } from '../../schemas/document.js';
import type { NameMention } from '../../schemas/mentions.js';
import { afterBracket } from '../brackets.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import {
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isFunction,
  isLower,
  isNationOfNext,
  isOfAt,
  isWord,
  readCapitals,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { isRegion } from '../regions.js';
import { spanAt } from '../spans.js';
import { KNOWN } from '../words.js';
import type { Closed } from './candidates.js';
import { NETWORKS } from './channels.js';
import { type Draft, draft } from './drafts.js';
import { heads } from './heads.js';
import { isPersonal } from './persons.js';
import { isVenueLike } from './sentences.js';
import { isAbstract, isUnheard } from './unheard.js';

/** Longest name, in tokens. */
const LONGEST = 4;

/** A row has this many names at least. */
const ROW = 3;

/** What the tagger is sure enough of to be believed, and against three bodies. */
const SURE = 0.7;
const VERY_SURE = 0.95;

/** So many bodies in one row tell what the others are. */
const MANY = 4;

interface Item {
  readonly first: number;
  readonly end: number;
  readonly isBody: boolean;
}

/** @param found in text order, disjoint. */
export function inRows(
  text: Text,
  found: readonly Draft[],
  names: readonly NameMention[],
  closed: Closed,
): Draft[] {
  const result: Draft[] = [];
  const { tokens, sentences } = text.document;
  const rows = { text, found, names, closed };
  let next = 0;
  for (const { firstToken, endToken } of sentences) {
    const start = tokens.start[firstToken] as number;
    const end = tokens.end[endToken - 1] as number;
    let bodies = 0;
    while ((found[next]?.start ?? Number.POSITIVE_INFINITY) < end)
      if ((found[next++] as Draft).start >= start) bodies++;
    if (bodies === 0 || text.shouting[firstToken]) continue;
    for (let at = firstToken; at < endToken; ) {
      if (!isCapital(text, at) && tokens.kind[at] !== TOKEN.number) {
        at++;
        continue;
      }
      const { items, end: behind } = readRow(rows, at, endToken);
      result.push(...unknownOf(rows, items));
      at = Math.max(at + 1, behind);
    }
  }
  return result;
}

interface Rows {
  readonly text: Text;
  readonly found: readonly Draft[];
  readonly names: readonly NameMention[];
  readonly closed: Closed;
}

/** Names with commas between them, from `at` to the one behind "et". */
function readRow(rows: Rows, at: number, limit: number): { items: readonly Item[]; end: number } {
  const { text } = rows;
  const items: Item[] = [];
  let i = at;
  for (let mark = ','; mark === ',' || mark === 'et'; ) {
    const item = itemAt(rows, items.length === 0 ? i : afterLead(text, i), limit);
    if (item === null) return { items: NONE, end: items.length > 1 ? i : at };
    // "et le |District| sanitaire de Kara"
    if (mark === 'et' && !item.isBody && isLower(text, item.end) && isAdjectiveAt(text, item.end))
      return { items, end: item.end };
    items.push(item);
    if (mark === 'et') return { items, end: item.end };
    // "Solfimac |(Région du Fleuve)|, Démétra |(Dakar)|": what a row tells of each
    const end = afterBracket(text, item.end, Math.min(limit, item.end + BRACKET));
    mark = end < limit ? wordAt(text, end) : '';
    i = end + 1;
  }
  return { items: NONE, end: i - 1 };
}

const NONE: readonly Item[] = Object.freeze([]);

/** Tokens of the longest bracket that a row has behind a name. */
const BRACKET = 10;

/** "et |l'|ARC", "et à |la| BDX", "et |le Vietnamien| Nexoril" */
function afterLead(text: Text, at: number): number {
  const noun = isOfAt(text, at) ? at + 1 : at;
  const name = isArticleAt(text, noun) ? noun + 1 : noun;
  return isNationOfNext(text, name) ? name + 1 : name;
}

function itemAt(rows: Rows, first: number, limit: number): Item | null {
  const { text, found, closed } = rows;
  const { tokens } = text.document;
  if (first >= limit || closed(first)) return null;
  // "360 Solfimac"
  if (tokens.kind[first] === TOKEN.number)
    return isCapital(text, first + 1) ? behindNumber(rows, first, limit) : null;
  if (!isCapital(text, first)) return null;
  const body = spanAt(found, tokens.start[first] as number);
  if (body !== null) {
    if (body.start !== tokens.start[first]) return null;
    let end = first + 1;
    while (end < limit && (tokens.end[end - 1] as number) < body.end) end++;
    return { first, end, isBody: true };
  }
  const end = readCapitals(text, first, limit);
  if (end - first > LONGEST || isFunction(text, first)) return null;
  return { first, end: withQuality(text, end, limit), isBody: false };
}

/** "Villes |de France", "France |urbaine": what ends a name before the next of the row. */
function withQuality(text: Text, at: number, limit: number): number {
  const country =
    isOfAt(text, at) && isCapital(text, at + 1) && countryOf(sliceOf(text, at + 1, at + 2)) !== null;
  const adjective = isLower(text, at) && isAdjectiveAt(text, at);
  const end = country ? at + 2 : adjective ? at + 1 : at;
  return end < limit && !/^(?:,|et)$/.test(wordAt(text, end)) ? at : end;
}

function behindNumber(rows: Rows, number: number, limit: number): Item | null {
  const item = itemAt(rows, number + 1, limit);
  return item && { ...item, first: number };
}

/** The names that are not found yet, where two at least and half of the row are bodies and none is something else. */
function unknownOf(rows: Rows, items: readonly Item[]): Draft[] {
  const all = items.filter(({ isBody }) => !isBody);
  const bodies = items.length - all.length;
  const told = isLedByKind(rows.text, items[0] as Item | undefined);
  if (items.length < (told ? 2 : ROW) || all.length === 0 || bodies < (told ? 1 : 2)) return [];
  const unknown = all.filter(
    (item) => !isOther(rows, item, bodies > 2 || (told && isUnheard(rows.text, item.first, item.end))),
  );
  // Among many bodies one of another kind ("l'État") does not speak for the rest.
  if (unknown.length < all.length && bodies < MANY) return [];
  if (bodies < unknown.length && bodies < MANY && !told) return [];
  if (!told && !isLed(rows.text, items[0] as Item)) return [];
  return unknown.map(({ first, end }) => draft(rows.text, { first, end, rule: 'organization.row' }, null));
}

/** "Parmi les exposants figurent |X, Y et Z|": nouns of bodies in the plural lead to the row. */
function isLedByKind(text: Text, item: Item | undefined): boolean {
  if (item === undefined) return false;
  const from = isArticleAt(text, item.first - 1) ? item.first - 2 : item.first - 1;
  if (!LEADING.test(wordAt(text, from))) return false;
  for (let i = from - 1; i >= 0 && from - i < LEAD_REACH && text.sentence[i] === text.sentence[from]; i--)
    if (KINDS.test(wordAt(text, i))) return true;
  return false;
}

/** Tokens from what they are to the row. */
const LEAD_REACH = 9;
const LEADING = /^(?:figurent|figure|compte|citer?|citons|retrouve|notamment|comme|dont)$/;
const KINDS =
  /^(?:exposants|partenaires|sponsors|entreprises|societes|firmes|organisations|institutions|ong|banques|operateurs|bailleurs|clients|soutiens|laboratoires|start-?ups|multinationales|associations|membres)$/;

/** No "|l'ouragan |X, la BDX et Y": what the first is stands in front of it. */
const isLed = (text: Text, { first, isBody }: Item): boolean =>
  isBody ||
  text.sentence[first - 1] !== text.sentence[first] ||
  isArticleAt(text, first - 1) ||
  isOfAt(text, first - 1) ||
  isFunction(text, first - 1) ||
  !isWord(text, first - 1);

const isUpper = ({ document: { tokens } }: Text, i: number): boolean => tokens.casing[i] === CASING.upper;

/** A place, a person, or many of a kind. Three bodies beside it leave less doubt: firms are called like small towns. */
function isOther({ text, names, closed }: Rows, { first, end }: Item, isAmongMany: boolean): boolean {
  const name = spanAt(names, text.document.tokens.start[first] as number);
  const sure = isAmongMany ? VERY_SURE : SURE;
  if (name !== null && name.label !== 'organization' && name.score >= sure) return true;
  if (closed(end - 1) || isPersonal(text, first, end)) return true;
  const written = sliceOf(text, first, end);
  if (countryOf(written) !== null || isRegion(written)) return true;
  if (!isAmongMany && (lookUpTown(written).length > 0 || has(text, first, KNOWN.forename))) return true;
  const word = wordAt(text, first);
  // "et le |Cadre| de dialogue": a noun that goes on.
  if (end === first + 1 && isArticleAt(text, first - 1) && isOfAt(text, end) && !isUpper(text, first))
    return true;
  // "la |Grande Mosquée|"
  if (isVenueLike(text, /^(?:grande?|nouve(?:au|lle))$/.test(word) ? first + 1 : first)) return true;
  if (NETWORKS.has(word) || (end === first + 1 && isAbstract(text, first))) return true;
  // "Villes de France"
  if (isAmongMany && end - first > 2 && isOfAt(text, end - 2)) return false;
  return heads().has(word.replace(/s$/u, '')) || (has(text, first, KNOWN.common) && word.endsWith('s'));
}
