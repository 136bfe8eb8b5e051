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
import {
  findStart,
  readAcronym,
  readNamesake,
  readQuoted,
  readTail,
  type Sight,
  tokenAt,
} from './facility-names.js';
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
  /** Known by its name (a landmark), named by a proper word, or only described. */
  readonly standing: 'landmark' | 'proper' | 'described';
  /** What it is by the lexicon; a body that was found without a noun of the lexicon is an office. */
  readonly kind: Kind;
  readonly rule: string;
}

/** "une visite |sur place| de la ministre", "une mise |en place| de la Commission". */
const NO_SQUARE = /(?:sur|en|mis[es]?|prendre|prend) $/u;

const isOnTheSpot = ({ folded }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end) === 'place' && NO_SQUARE.test(folded.slice(Math.max(0, start - 9), start));

/** "DANS LE DOMAINE AGRICOLE": what a capital would tell is not told in capitals. */
const isField = ({ folded }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end) === 'domaine' &&
  / dans (?:le|ce|tout) $/u.test(folded.slice(Math.max(0, start - 10), start));

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
  if (
    kind === 'common' &&
    !(
      isName ||
      isForSome(document, match) ||
      isQualified(view, match) ||
      isCalled(sight, match) ||
      isOfTown(sight, match)
    )
  )
    return;
  const inside = bodies.some((one) => one.start < match.start && match.start < one.end);
  if (inside || view.meetsStop(match) || isTrade(document, match) || isOfTheWeb(document, match)) return;
  if (isPartOfHouse(view, match)) return;
  if (isOnTheSpot(document, match) || isField(document, match) || isByName(document, match)) return;
  const body = bodies.find((one) => one.start === match.start && one.end >= match.end);
  const first = body ? match.firstToken : findStart(view, match.firstToken);
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
  const isMore =
    last > match.endToken ||
    first < match.firstToken ||
    unique ||
    (proper && match.endToken - match.firstToken > 2);
  if (!isMore) return;
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
    standing: proper || kind === 'seat' || unique ? 'proper' : 'described',
    kind,
    rule: `facility-${kind}`,
  });
}

/** "les |locaux| de la bibliothèque Sow", "l'|enceinte| du stade de Kara": the house has a name of its own. */
function isPartOfHouse(view: SentenceView, { firstToken, endToken }: TrieMatch<Noun>): boolean {
  if (!/^(?:locaux|enceinte)$/u.test(view.word(firstToken)) || !view.is(endToken, WORD.tie)) return false;
  const at = view.is(endToken + 1, WORD.article) ? endToken + 2 : endToken + 1;
  const house = nouns().longestAt(view.document, at, view.sentence.endToken);
  if (!house || !OF_HOUSES.has((house.values[0] as Noun).kind)) return false;
  return view.isCapital(house.endToken) || view.is(house.endToken, WORD.tie | WORD.adjective);
}
const OF_HOUSES: ReadonlySet<Kind> = new Set(['building', 'seat']);

/** "hôtel Lagune de |Flic en Flac|": a town that the name ends with is taken whole. */
function behindTown({ view: { document }, towns }: Sight, last: number): number {
  const end = document.tokens.end[last - 1] as number;
  const town = towns.find((one) => one.start < end && end < one.end);
  return town ? tokenAt(document, last, town.end) : last;
}

/** Houses of all kinds of people: "maison des pêcheurs", "foyer des jeunes filles". */
const isForSome = ({ folded }: Document, { start, end }: Span): boolean =>
  /^(?:maison|foyer|cercle|club|espace|hall)$/u.test(folded.slice(start, end)) &&
  /^ des [a-z]{4,}/u.test(folded.slice(end, end + 9));

/** "plateforme industrielle d'Adéti", "pôle technologique de Kara": an adjective, then a name. */
function isQualified(view: SentenceView, { endToken }: TrieMatch<Noun>): boolean {
  if (!view.is(endToken, WORD.adjective) || !view.is(endToken + 1, WORD.tie)) return false;
  return view.isCapital(endToken + 2);
}

/** "centre de |tannage de Kaya|", "centre |sectoriel de formation de Kaya|": what is done there, then the town. */
function isOfTown(sight: Sight, match: TrieMatch<Noun>): boolean {
  const { view, towns } = sight;
  if (!DOING.test(view.word(match.firstToken)) || !view.is(match.endToken, WORD.tie | WORD.adjective))
    return false;
  // "centre de |la| ville de Kaya"
  if (view.is(match.endToken + 1, WORD.article)) return false;
  const { start, end } = view.document.tokens;
  const last = readTail(sight, match) - 1;
  const town = towns.find((one) => one.end === end[last]);
  return (
    town !== undefined &&
    !view.isCapital(match.endToken + 1) &&
    town.start > (start[match.endToken + 1] as number)
  );
}
const DOING = /^(?:centre|pole|base|plateforme|plate-forme)$/u;

/** "espace |Jean-Moulin|", "centre |« La Passerelle »|", "centre |F. Adama|": a name right behind. */
const isCalled = (sight: Sight, { endToken }: TrieMatch<Noun>): boolean =>
  readQuoted(sight.view, endToken) > endToken ||
  readNamesake(sight, endToken) > endToken ||
  (sight.view.isCapital(endToken) && /[a-z]-[a-z]/u.test(sight.view.word(endToken)));

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

/** "la cité du rail", "la cité des laitiers": what a town is called besides. */
const isByName = ({ folded, text }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end) === 'cite' && /^ (?:du|des|de la) \p{Ll}/u.test(text.slice(end, end + 12));

/** "le marché international des capitaux", "le marché du travail": no place where one buys. */
const isTrade = ({ folded }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end) === 'marche' &&
  /^ (?:international|mondial|public|financier|unique|commun|regional|interieur|noir|africain|europeen|francais|boursier|monetaire|immobilier|petrolier|unifie|de (?:gre|l'emploi)|du (?:travail|carbone|logement|petrole)|otc|obligataire|primaire|secondaire|des (?:capitaux|changes|titres|matieres|energies|assurances)|de (?:l'energie|l'electricite|l'assurance))/u.test(
    folded.slice(end, end + 24),
  );

/** "disponible sur le site de l'Agence": a site that is read. */
const isOfTheWeb = ({ folded }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end) === 'site' &&
  (/^ (?:web|internet|officiel)(?![a-z])/u.test(folded.slice(end, end + 10)) ||
    // "Sur le site du ministère": offices have no other.
    /^ (?:du (?:premier|ministere|gouvernement|senat|parlement|departement|conseil)|de la (?:presidence|primature|prefecture|mairie|commission)|de l'(?:assemblee|elysee|ambassade))(?![a-z])/u.test(
      folded.slice(end, end + 20),
    ) ||
    /(?:disponibles?|publiee?s?|consultables?|accessibles?|ligne|telechargeables?|telechargee?s?|postee?s?|diffusee?s?|lire) sur (?:le|son|leur|notre|votre) $/u.test(
      folded.slice(Math.max(0, start - 40), start),
    ));

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
