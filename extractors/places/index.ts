/** Named places: countries and regions of the lexicons, towns of the gazetteer, and what the learnt tagger takes for places. */

import type { Document, Sentence, Span } from '../../schemas/document.js';
import { CASING, TOKEN } from '../../schemas/document.js';
import type { Found, NameMention, PlaceKind, PlaceMention } from '../../schemas/mentions.js';
import { isCountryWord } from '../countries.js';
import { type CountryContext, countryContext } from '../country-context.js';
import type { Extractor, Settings } from '../extractor.js';
import { lookUpTown } from '../gazetteer.js';
import type { LexiconEntry } from '../lexicon.js';
import { findOwn, type OwnName, ownAt } from '../own-names.js';
import { isArticle } from '../phrases.js';
import { contains, keepLongest, meetsAny, overlapping } from '../spans.js';
import type { TrieMatch } from '../trie.js';
import { isAboard } from './aboard.js';
import { type Entry, placeNames } from './lexicon.js';
import { centreOf } from './namesakes.js';
import { is, type Reader } from './reader.js';
import { asSaid, countryOfQuarter } from './said.js';
import { findTowns } from './towns.js';
import { kindOfNoun, WORD, wordBits } from './words.js';

export { placeEntities } from './resolve.js';

function find(document: Document, found: Found, settings: Settings): PlaceMention[] {
  const context = countryContext(document);
  // Names of people and bodies hold places that are none of the record's.
  const layers: readonly (readonly Span[])[] = [
    found.people,
    found.organizations,
    found.ministries,
    found.events,
  ];
  const isTaken = (span: Span): boolean => layers.some((layer) => meetsAny(layer, span));
  // What the tagger takes for a body may be a state that goes on: "(le président de la) République du Togo au Ghana".
  const bodies = found.names.filter(
    ({ label, score, start }) =>
      label === 'organization' &&
      score > 0.7 &&
      !OF_A_STATE.test(document.folded.slice(start, start + LONGEST_STATE)),
  );
  const isInBody = (span: Span): boolean =>
    overlapping(bodies, span).some(
      (body) => contains(body, span) && body.end - body.start > span.end - span.start,
    );
  const mentions: PlaceMention[] = [];
  const { tokens } = document;
  const bits = wordBits.fill(tokens, new Uint8Array(tokens.count));
  for (const sentence of document.sentences) {
    const reader: Reader = { document, sentence, context, bits, names: overlapping(found.names, sentence) };
    const named = fromLexicon(reader);
    mentions.push(...named);
    for (const town of findTowns(reader, named)) mentions.push(asSaid(document, town, named));
  }
  const own = findOwn(document, settings.lexicon.places);
  mentions.push(...own.map(given));
  const known = keepLongest(mentions.filter((mention) => !isTaken(mention))).filter(
    (mention) => !isInBody(mention),
  );
  const learnt = found.names
    .filter((name) => isLearnt(document, name) && !isTaken(name) && !meetsAny(known, name))
    .map((name) => fromTagger(document, name, context));
  const all = [...known, ...learnt].sort((a, b) => a.start - b.start);
  const entryAt = ownAt(own);
  return own.length === 0 ? all : all.map((place) => asGiven(place, entryAt(place)));
}

const OF_A_STATE = /^(?:la |le )?(?:republique|royaume) (?:de |du |d'|des )/u;
const LONGEST_STATE = 20;

const isCapital = (document: Document, token: number): boolean =>
  (document.tokens.casing[token] as number) >= CASING.title;

function fromLexicon(reader: Reader): PlaceMention[] {
  const { document, sentence, context, bits } = reader;
  const { firstToken, endToken } = sentence;
  const mentions: PlaceMention[] = [];
  let seen = 0;
  for (let token = firstToken; token < endToken; token++) seen |= bits[token] as number;
  if (!(seen & WORD.lexicon)) return mentions;
  for (const match of placeNames().findAll(document, firstToken, endToken)) {
    if (!isWrittenAsName(document, match) || isPartOfName(reader, match)) continue;
    const entry = chooseEntry(document, sentence, match, context);
    if (!entry || isRatherTown(document, sentence, match, entry, context)) continue;
    const centre = entry.country ? centreOf(entry.country) : null;
    mentions.push({
      start: match.start,
      end: match.end,
      rule: `${entry.kind}-lexicon`,
      name: entry.name,
      kind: entry.kind,
      country: entry.country,
      latitude: entry.kind === 'country' ? (centre?.latitude ?? null) : null,
      longitude: entry.kind === 'country' ? (centre?.longitude ?? null) : null,
    });
  }
  return mentions;
}

/**
 * A capital on the first word, or on the last one behind an article or a common noun: "La Réunion", "fleuve Niger",
 * but not "La réunion".
 */
function isWrittenAsName(document: Document, { firstToken, endToken }: TrieMatch<Entry>): boolean {
  if (endToken - firstToken > 1 && isCapital(document, endToken - 1)) return true;
  const word = document.tokens.folded[firstToken] as string;
  // "le ministre de l'Eau" is none of the EAU.
  if (isCountryWord(word) && document.tokens.casing[firstToken] === CASING.title) return false;
  return isCapital(document, firstToken) && !isArticle(word);
}

/** "Saint-Martin Dupont", "Orange SA", "M. Salomon": one name of a longer one that is no place. */
const isPartOfName = (reader: Reader, { firstToken, endToken }: TrieMatch<Entry>): boolean =>
  endToken - firstToken === 1 && is(reader, firstToken - 1, WORD.title);

/** A town as large as this is meant rather than a region of the same name in a country that the text does not speak of. */
const LARGE = 100_000;

/** "Sofia" is no region of Madagascar in a text on Bulgaria, "Aïn El Turck" does not lie in the Ain. */
function isRatherTown(
  { text, tokens }: Document,
  { endToken: sentenceEnd }: Sentence,
  { start, end, firstToken, endToken }: TrieMatch<Entry>,
  { kind, country }: Entry,
  { weights }: CountryContext,
): boolean {
  if (kind !== 'region' || endToken - firstToken > 1 || (country && (weights.get(country) ?? 0) > 0))
    return false;
  const goesOn =
    endToken < sentenceEnd &&
    (tokens.casing[endToken] as number) >= CASING.title &&
    tokens.start[endToken] === end + 1;
  if (goesOn) return true;
  const [largest] = lookUpTown(text.slice(start, end));
  return largest !== undefined && largest.country !== country && largest.population >= LARGE;
}

/** An article or a noun of places has to stand before them. */
const COMMON_WORDS = new Set(
  'orange seine manche maine tigre pool lac plateau mono littoral centre sila'.split(' '),
);

/** "à Djibouti" is the town, "au Congo" the country that the text speaks of, "la Géorgie" the one it names otherwise. */
function chooseEntry(
  document: Document,
  sentence: Sentence,
  match: TrieMatch<Entry>,
  context: CountryContext,
): Entry | null {
  const { kind } = document.tokens;
  const before = match.firstToken - 1;
  const word = before >= sentence.firstToken ? (document.tokens.folded[before] as string) : '';
  const first = match.values[0] as Entry;
  if (first.kind === 'country' && word === 'a' && centreOf(first.country ?? '')?.isNamesake) return null;
  const name = document.folded.slice(match.start, match.end);
  if (COMMON_WORDS.has(name)) {
    if (kindOfNoun(word) === null && !/^(?:en|dans|la|le|du)$/u.test(word)) return null;
    if (kind[before] === TOKEN.punctuation) return null;
  }
  if (name === 'congo') {
    const rival = (context.weights.get('CD') ?? 0) > (context.weights.get('CG') ?? 0) * 0.5;
    return rival ? { ...first, country: 'CD' } : first;
  }
  return (
    match.values.find(({ country }) => country !== null && (context.weights.get(country) ?? 0) > 1) ?? first
  );
}

/** Capital words that the tagger may take for places, though they name none by themselves. */
const NO_PLACE =
  /^(?:le |la |l')?(?:nord|sud|est|ouest|centre|banque|etat|gouvernement|ministere|republique|universite|conseil|commission|union|pays|societe|direction)$/u;
/** "RN6", "A7". */
const ROAD = /^(?:rn|rd|rp|n|a) ?[0-9]{1,3}$/u;

const isLearnt = (document: Document, { label, score, start, end }: NameMention): boolean =>
  label === 'place' &&
  score >= 0.5 &&
  !NO_PLACE.test(document.folded.slice(start, end)) &&
  !isAboard(document, start);

/** What only the tagger knows: the noun before it tells the kind. */
function fromTagger(document: Document, { start, end }: Span, context: CountryContext): PlaceMention {
  const name = document.text.slice(start, end);
  const quarterOf = countryOfQuarter(name);
  const kind = quarterOf === null ? 'other' : 'district';
  return {
    start,
    end,
    rule: 'tagger',
    name,
    kind: ROAD.test(document.folded.slice(start, end)) ? 'site' : (kindBefore(document, start) ?? kind),
    country: quarterOf ?? context.main,
    latitude: null,
    longitude: null,
  };
}

/** Kind by the noun that governs a name: "quartier Bè", "lac de Guiers", "province du Sud-Ubangi", "commune rurale de Sirako". */
function kindBefore(document: Document, start: number): PlaceKind | null {
  const noun = NOUN_BEFORE.exec(document.folded.slice(Math.max(0, start - 40), start));
  return noun?.groups?.noun ? kindOfNoun(noun.groups.noun) : null;
}

const NOUN_BEFORE =
  /(?<noun>\p{L}+) (?:(?:rurale|urbaine|mixte|balneaire|portuaire|miniere|frontaliere?|sainte|lacustre|cotiere|natale?|voisine?|historique|isolee?) )?(?:d'|de |du |des )?(?:l'|la |le |les )?$/u;

/** A place that was given: name and country are the lexicon's, what else is known of it what was found. */
function asGiven(place: PlaceMention, entry: LexiconEntry | undefined): PlaceMention {
  if (entry === undefined) return place;
  const { name, country = place.country } = entry;
  const whole = { ...place, rule: 'user-lexicon', name, country };
  if (country === place.country) return whole;
  return { ...whole, kind: place.kind === 'country' ? 'other' : place.kind, latitude: null, longitude: null };
}

const given = ({ start, end, entry }: OwnName): PlaceMention => ({
  start,
  end,
  rule: 'user-lexicon',
  name: entry.name,
  kind: 'other',
  country: entry.country ?? null,
  latitude: null,
  longitude: null,
});

/** People and bodies come first: places inside their names are no places of the record. */
export const places: Extractor<'places'> = {
  layer: 'places',
  needs: ['names', 'people', 'organizations', 'ministries', 'events'],
  find,
};
