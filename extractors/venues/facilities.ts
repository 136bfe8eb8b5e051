/** Buildings and grounds in running text: from the head noun to the end of the name. */
import type { Document, Span } from '../../schemas/document.js';
import type { Found } from '../../schemas/mentions.js';
import { matchesLetters } from '../acronyms.js';
import { type Kind, landmarks, type Noun, nouns, type Seat, seats } from '../facility-nouns.js';
import { keyOf } from '../keys.js';
import { holdsAt } from '../matches.js';
import { SentenceView } from '../sentence-view.js';
import { firstTokenFrom, overlapping } from '../spans.js';
import type { TrieMatch } from '../trie.js';
import { isNamedBehind } from './common-nouns.js';
import { findStart, readAcronym, readNamesake, readTail, type Sight, tokenAt } from './facility-names.js';
import { isNoHouse } from './not-houses.js';
import { withHouseNumber } from './numbers.js';
import { PALACE, WORD, type WordBits } from './words.js';

export interface Facility extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** Where the noun phrase ends, before "à" and a town. */
  readonly name: string;
  /** Letters in brackets right behind the name. */
  readonly bracket: Span | null;
  /** Its own: those behind "siège de l'Autorité …" are the Authority's. */
  readonly acronym: string | null;
  readonly city: string | null;
  readonly country: string | null;
  /** Known by its name (a landmark), named by a proper word, only described, or but its noun: "la préfecture". */
  readonly standing: 'landmark' | 'proper' | 'described' | 'bare';
  /** What it is by the lexicon; a body that was found without a noun of the lexicon is an office. */
  readonly kind: Kind;
  readonly rule: string;
}

export function findFacilities(document: Document, found: Found, bits: WordBits): Facility[] {
  const facilities: Facility[] = [];
  document.sentences.forEach((sentence, index) => {
    const { firstToken, endToken } = sentence;
    const seen = bits.sentences[index] as number;
    const named = seen & WORD.landmark ? landmarks().findAll(document, firstToken, endToken) : NONE;
    const headed = seen & WORD.noun ? nouns().findAll(document, firstToken, endToken) : NONE;
    const bodies = [
      ...overlapping(found.organizations, sentence),
      ...overlapping(found.ministries, sentence),
    ];
    if (named.length === 0 && headed.length === 0 && bodies.length === 0) return;
    const people = overlapping(found.people, sentence);
    const towns = overlapping(found.places, sentence);
    const stops = [...overlapping(found.dates, sentence), ...people];
    const view = new SentenceView(document, sentence, bits.tokens, stops);
    // Landmarks first: of equal spans the first stays.
    for (const match of named) readLandmark(view, match, facilities);
    // "Maison des médias |Luc Ngom|": whom a house is called after is no person of the text, but read as a name.
    const namesakes =
      headed.length === 0
        ? people
        : [...people, ...overlapping(found.names, sentence).filter(({ label }) => label === 'person')];
    for (const match of headed) {
      // "palais de la |Marina|": a landmark's own word.
      if (named.some(({ start, end }) => start < match.start && match.end <= end)) continue;
      readNoun({ view, bodies, people: namesakes, towns }, match, facilities);
    }
    for (const body of bodies) readBody(view, body, found, facilities);
  });
  return facilities;
}

const NONE: readonly never[] = Object.freeze([]);

function readLandmark(view: SentenceView, match: TrieMatch<Seat>, into: Facility[]): void {
  const { start, firstToken, endToken } = match;
  if (!(view.isCapital(endToken - 1) || view.isCapital(firstToken) || endToken - firstToken > 1)) return;
  const seat = match.values[0] as Seat;
  const { tokens, text } = view.document;
  // "Palexpo |de Genève"
  const isCalledAfter = view.is(endToken, WORD.tie) && view.word(endToken + 1) === keyOf(seat.city);
  const last = isCalledAfter ? endToken + 2 : endToken;
  const end = tokens.end[last - 1] as number;
  const { bracket, acronym } = acronymOf(view, last);
  into.push({
    start,
    end,
    firstToken,
    endToken: last,
    name: text.slice(start, end),
    bracket,
    acronym,
    city: seat.city || null,
    country: seat.country,
    standing: 'landmark',
    kind: 'building',
    rule: 'landmark',
  });
}

const INTO = /(?<=(?:^|[^a-z])(?:au |aux |a la |a l'|chez ))/uy;

/** "signé à l'Office national du tourisme": a body without a noun of buildings. */
function readBody(view: SentenceView, body: Span, found: Found, into: Facility[]): void {
  const { document } = view;
  const { start } = body;
  if (!holdsAt(INTO, document.folded, start)) return;
  const { tokens, text } = document;
  const firstToken = firstTokenFrom(tokens, start);
  let endToken = firstTokenFrom(tokens, body.end);
  if (!view.isCapital(firstToken)) return;
  while (view.isCapital(endToken) && !view.isStop(endToken) && !view.is(endToken, WORD.never)) endToken++;
  const end = tokens.end[endToken - 1] as number;
  const seat = seatOf(view, firstToken, endToken);
  const written = text.slice(start, end);
  // "à l'UPN": the full name is told elsewhere.
  const full =
    found.organizations.find(({ acronym, name }) => acronym === written && name !== written)?.name ?? null;
  into.push({
    start,
    end,
    firstToken,
    endToken,
    name: full ?? written,
    bracket: readAcronym(view, endToken),
    acronym: full && written,
    city: seat?.city ?? null,
    country: seat?.country ?? null,
    standing: 'proper',
    kind: 'office',
    rule: 'facility-body',
  });
}

function readNoun(sight: Sight, match: TrieMatch<Noun>, into: Facility[]): void {
  const { view, bodies } = sight;
  const { document } = view;
  const { kind, alone } = match.values[0] as Noun;
  // A capital that opens the sentence says nothing.
  const isName = view.isCapital(match.firstToken) && match.firstToken > view.sentence.firstToken;
  if (kind === 'common' && !isName && !isNamedBehind(sight, match)) return;
  const inside = bodies.some((one) => one.start < match.start && match.start < one.end);
  // "|Bordj| Bou Arréridj": the first word of a town.
  const isOfTownName = sight.towns.some(
    ({ start, end, kind }) => kind === 'town' && start === match.start && end > match.end,
  );
  if (inside || isOfTownName || view.meetsStop(match) || isNoHouse(view, match)) return;
  const body = bodies.find((one) => one.start === match.start && one.end >= match.end);
  const first = body
    ? match.firstToken
    : kind === 'way'
      ? withHouseNumber(view, match.firstToken)
      : findStart(view, match.firstToken);
  const tail = body
    ? readNamesake(sight, tokenAt(document, match.endToken, body.end))
    : readTail(sight, match);
  const last = behindTown(sight, Math.max(tail, match.endToken));
  const start = document.tokens.start[first] as number;
  const end = document.tokens.end[last - 1] as number;
  const proper = hasCapital(view, first, last, match.firstToken) || body !== undefined;
  const unique =
    (last === match.endToken && (alone === 'yes' || (alone === 'capital' && isName))) ||
    PALACE.test(document.folded.slice(start, end));
  const words = match.endToken - match.firstToken;
  const isMore = last > match.endToken || first < match.firstToken || unique || (proper && words > 2);
  if (!isMore && kind !== 'building' && (kind === 'common' || kind === 'way' || words === 1)) return;
  const name = document.text.slice(start, end);
  const isOfBody =
    kind === 'seat' || kind === 'office' || bodies.some((one) => start < one.start && one.start < end);
  const seat = seatOf(view, match.endToken, last);
  const { bracket, acronym } = acronymOf(view, last, isOfBody ? name : null);
  into.push({
    start,
    end,
    firstToken: first,
    endToken: last,
    name,
    bracket,
    acronym,
    city: seat?.city ?? null,
    country: seat?.country ?? null,
    standing: !isMore ? 'bare' : proper || kind === 'seat' || unique ? 'proper' : 'described',
    kind,
    rule: `facility-${kind}`,
  });
}

/** "hôtel Lagune de |Flic en Flac|": a town that the name ends with is taken whole. */
function behindTown({ view: { document }, towns }: Sight, last: number): number {
  const end = document.tokens.end[last - 1] as number;
  const town = towns.find((one) => one.start < end && end < one.end);
  return town ? tokenAt(document, last, town.end) : last;
}

/** The letters in brackets, and whether they stand for the whole name: not where it goes on to a body's. */
function acronymOf(
  view: SentenceView,
  last: number,
  name: string | null = null,
): Pick<Facility, 'acronym' | 'bracket'> {
  const bracket = readAcronym(view, last);
  const letters = bracket && view.document.text.slice(bracket.start, bracket.end);
  return { bracket, acronym: letters && (name === null || matchesLetters(letters, name)) ? letters : null };
}

function hasCapital(view: SentenceView, first: number, last: number, noun: number): boolean {
  for (let token = first; token < last; token++) {
    // A capital on the noun alone speaks only inside a sentence.
    if (view.isCapital(token) && (token !== noun || token > view.sentence.firstToken)) return true;
  }
  return false;
}

/** Town of an international body that the building is the seat of. */
function seatOf(view: SentenceView, from: number, last: number): Seat | null {
  const { text, tokens } = view.document;
  let token = from;
  while (token < last && view.is(token, WORD.tie | WORD.article)) token++;
  if (token >= last || !view.is(token, WORD.seat)) return null;
  const key = keyOf(text.slice(tokens.start[token], tokens.end[last - 1]));
  return seats().get(key) ?? null;
}
