/** Named gatherings: "21ème Assemblée générale de l'AICTO", "Sommet mondial … (SMSI)", "COP 28". */
import { CASING, type Document, type Sentence, type Span } from '../../schemas/document.js';
import type { EventMention, Found, NameMention } from '../../schemas/mentions.js';
import { countryOf } from '../countries.js';
import type { Extractor } from '../extractor.js';
import { knownNames } from '../known-bodies.js';
import { isDemonym } from '../phrases.js';
import { SentenceView } from '../sentence-view.js';
import { keepLongest, overlapping } from '../spans.js';
import { findApposed, findShort, isShort, type Noun } from './again.js';
import { findDated, findEditions, findEnglish } from './english.js';
import { acronyms, heads, type Strength } from './lexicons.js';
import { type Named, readNamed } from './named.js';
import { isBinational, ORDINAL_NUMBER, WORD, wordBits, YEAR } from './words.js';

export { eventEntities } from './resolve.js';

/** Signs needed for a name, by how common the noun is for unnamed doings. */
const NEEDED: Readonly<Record<Strength, number>> = {
  full: 0,
  name: 1,
  strong: 2,
  proper: 3,
  capital: 3,
  ordinal: 2,
};

function find(document: Document, found: Found): EventMention[] {
  const candidates: EventMention[] = [];
  const { tokens, sentences } = document;
  const bits = wordBits.fill(tokens, new Int32Array(tokens.count));
  const headed = new Map<EventMention, string>();
  const shorts: Noun[] = [];
  for (const sentence of sentences) {
    const seen = bitsOf(bits, sentence);
    if (!(seen & (WORD.head | WORD.englishHead | WORD.edition | WORD.year))) continue;
    const view = new SentenceView(document, sentence, bits, overlapping(found.dates, sentence));
    if (seen & WORD.head) findByHead(view, candidates, headed, shorts, found.names);
    if (seen & WORD.englishHead) findEnglish(view, candidates);
    if (seen & WORD.edition) findEditions(view, candidates);
    if (seen & WORD.year) findDated(view, candidates);
  }
  const defined = new Set<string>();
  for (const { acronym } of candidates) if (acronym !== null) defined.add(acronym);
  for (const sentence of sentences) findAcronyms(document, sentence, bits, defined, candidates);
  const events = keepLongest(candidates);
  const again = [...findShort(shorts, headed, events), ...findApposed(document, events, found.names)];
  return again.length > 0 ? keepLongest([...events, ...again]) : events;
}

/** Bits of all words of a sentence. */
function bitsOf(bits: Int32Array, { firstToken, endToken }: Sentence): number {
  let seen = 0;
  for (let token = firstToken; token < endToken; token++) seen |= bits[token] as number;
  return seen;
}

function findByHead(
  view: SentenceView,
  into: EventMention[],
  headed: Map<EventMention, string>,
  shorts: Noun[],
  persons: readonly NameMention[],
): void {
  const { document, sentence } = view;
  const { start, end } = document.tokens;
  const nouns = heads().findAll(document, sentence.firstToken, sentence.endToken);
  const headTokens = new Set(nouns.map(({ firstToken }) => firstToken));
  let reached = 0;
  for (const head of nouns) {
    const { firstToken, endToken } = head;
    if (isBuilding(view, firstToken) || isSuperlative(view, firstToken) || isAddressed(view, firstToken))
      continue;
    if (isOrgan(view, firstToken) || isInstrument(view, firstToken)) continue;
    if (isHeldBy(view, firstToken, start[endToken] as number, persons)) continue;
    // "Marché" folds like "Marche".
    if (view.word(firstToken) === 'marche' && /é/iu.test(document.text.slice(head.start, head.end))) continue;
    const strength = head.values[0] as Strength;
    const named = readNamed(view, firstToken, endToken, headTokens);
    const noun = view.word(firstToken);
    if (!named.isSpecific && endToken === firstToken + 1 && isShort(view, firstToken))
      shorts.push({ start: head.start, end: head.end, noun });
    if ((strength !== 'full' && !named.isSpecific) || named.weight < NEEDED[strength]) continue;
    if (strength === 'ordinal' && !named.isCounted) continue;
    if (strength === 'capital' && !isName(view, firstToken) && !named.isNumbered) continue;
    if (isVague(view, firstToken, named) || isBody(view, firstToken, named)) continue;
    if (isParliament(view, firstToken, named) || isHoliday(view, firstToken)) continue;
    // "3 |mois| du chiffre d'affaires de 2031"
    if (view.word(firstToken) === 'mois' && !view.isCapital(firstToken)) continue;
    // "Programme Alimentaire |Mondial| (PAM)"
    if (view.word(firstToken) === 'mondial' && view.isCapital(firstToken - 1)) continue;
    // "Sommet du |Forum X (FX)|": part of the name before.
    if (named.endToken <= reached) continue;
    reached = named.endToken;
    const from = start[named.firstToken] as number;
    const to = end[named.endToken - 1] as number;
    const name = document.text.slice(from, to);
    const acronym = named.acronym && document.text.slice(named.acronym.start, named.acronym.end);
    const mention = (span: Span, rule: string): EventMention => ({
      start: span.start,
      end: span.end,
      rule,
      name,
      acronym,
    });
    const event = mention({ start: from, end: to }, 'event-head');
    headed.set(event, noun);
    into.push(event);
    if (named.acronym) into.push(mention(named.acronym, 'event-acronym'));
    if (named.alias) into.push(mention(named.alias, 'event-alias'));
  }
}

const OFFICE =
  /^(?:commissaire|(?:direct|promot|organisat|coordinat|initiat)(?:eur|rice)|presidente?|deleguee?|parrain|marraine|responsable)$/u;

/** "la directrice du |festival| Awa Sarr": who holds it, told behind. */
const isHeldBy = (view: SentenceView, head: number, behind: number, names: readonly NameMention[]): boolean =>
  !view.isCapital(head) &&
  OFFICE.test(view.word(head - 2)) &&
  names.some(({ label, start, score }) => start === behind && label === 'person' && score >= 0.8);

/** "du" leads to one gathering, not to what is there for gatherings of a kind. */
const isOf = (view: SentenceView, at: number): boolean => view.is(at, WORD.tie) && view.word(at) !== 'du';

const BUILDINGS = new Set(
  'palais centre international parc salle hall maison internationaux centres salles'.split(' '),
);

/** "Palais des congrès", "salle des expositions" are no gatherings, nor are the rooms of "dans le salon d'honneur", "Lieu : Salon Bleu". */
const isBuilding = (view: SentenceView, head: number): boolean =>
  (isOf(view, head - 1) && BUILDINGS.has(view.word(head - 2))) ||
  (/^salons?$/u.test(view.word(head)) &&
    ((view.is(head - 1, WORD.article) && view.word(head - 2) === 'dans') ||
      (view.word(head - 1) === ':' && /^(?:lieu|endroit|ou|adresse)$/u.test(view.word(head - 2)))));

/** "le plus grand salon de la construction": what a gathering is, not its name. */
const isSuperlative = (view: SentenceView, head: number): boolean =>
  !view.isCapital(head) &&
  view.word(head - 2) === 'plus' &&
  /^(?:grande?s?|importante?s?|anciens?|anciennes?|gros|vaste)$/u.test(view.word(head - 1));

/** "M. |Magal| Sarr": a given name that some gathering has as well. */
const isAddressed = (view: SentenceView, head: number): boolean =>
  view.isCapital(head) && /^(?:m\.|mme|mlle|dr|pr|me|monsieur|madame)$/u.test(view.word(head - 1));

/** A capital that does not merely open the sentence. */
const isName = (view: SentenceView, head: number): boolean =>
  view.isCapital(head) && head > view.sentence.firstToken && !view.isShouted;

/** "une convention de financement", "la Convention arabe sur la quarantaine": an instrument, unless a party's or firm's yearly meeting. */
const isInstrument = (view: SentenceView, head: number): boolean =>
  view.word(head) === 'convention' &&
  !view.is(head - 1, WORD.ordinalNumber | WORD.ordinalWord) &&
  // "la Convention nationale des syndicats" is a body of bodies.
  (MEMBERS.test(view.word(head + 3)) ||
    !(
      /^(?:annuelle|nationale|regionale|mondiale|ordinaire|extraordinaire)$/u.test(view.word(head + 1)) &&
      view.is(head + 2, WORD.tie)
    ));

const MEMBERS = /^(?:syndicats|partis|associations|organisations|ong)$/u;

/** "Congrès du Brésil", "Congrès péruvien": parliaments, unless they are counted or treat of something. */
function isParliament(view: SentenceView, head: number, { firstToken }: Named): boolean {
  if (view.word(head) !== 'congres' || firstToken < head) return false;
  if (isDemonym(view.word(head + 1)) && !view.is(head + 2, WORD.tie | WORD.about)) return true;
  if (!view.is(head + 1, WORD.tie)) return false;
  const first = view.is(head + 2, WORD.article) ? head + 3 : head + 2;
  let end = first;
  while (view.isCapital(end) || (end > first && view.word(end) === '-')) end++;
  const { text, tokens } = view.document;
  return end > first && countryOf(text.slice(tokens.start[first], tokens.end[end - 1])) !== null;
}

/** "Conférence des présidents", "Conférence des recteurs": standing bodies; "au sommet de l'État" is an idiom. */
const isOrgan = (view: SentenceView, head: number): boolean =>
  (view.word(head) === 'conference' &&
    isOf(view, head + 1) &&
    /^(?:presidents|recteurs|eveques|directeurs|grandes|doyens|regions|barreaux|presse)$/u.test(
      view.word(head + 2),
    )) ||
  (view.word(head) === 'sommet' &&
    view.word(head - 1) === 'au' &&
    view.word(head + 1) === 'de' &&
    view.is(head + 2, WORD.article) &&
    /^(?:etat|hierarchie|montagne|classement|pouvoir|colline|tour|dune|falaise|pyramide|liste|gloire)$/u.test(
      view.word(head + 3),
    ));

/** "Conférence internationale sur la région des Grands Lacs" is a body; with a number or a year it meets, as does a general assembly. */
function isBody(view: SentenceView, head: number, named: Named): boolean {
  if (named.firstToken < head || view.word(head + 1) === 'generale') return false;
  const body = knownNames().longestAt(view.document, head, view.sentence.endToken);
  return body !== null && !view.is(body.endToken, WORD.year);
}

/** "un forum d'envergure", "des assises de Bruxelles", "les assises de 2023": small letters and nothing that tells it from others. */
function isVague(view: SentenceView, head: number, named: Named): boolean {
  if (view.isCapital(head) || named.acronym !== null || view.isShouted) return false;
  if (view.word(named.endToken - 1) === 'envergure' || /^d'?$/u.test(view.word(named.endToken))) {
    for (let token = head; token < named.endToken; token++) if (view.word(token) === 'envergure') return true;
  }
  const session = view.word(head) === 'session' && named.firstToken < head && !isOfStates(view, head, named);
  if (/^(?:un|une|plusieurs|chaque|certains|certaines)$/u.test(view.word(head - 1)) || session) {
    for (let token = head + 1; token < named.endToken; token++) {
      if (/^etats?$/u.test(view.word(token))) continue;
      if (view.isCapital(token) || /^[«"“]$/u.test(view.word(token)) || isBinational(view.word(token)))
        return false;
    }
    return session || !named.isCounted;
  }
  const lone = named.endToken === head + 3 && view.word(head + 1) === 'de';
  return view.word(head) === 'assises' && lone;
}

/** "Fête du travail", "Fête de l'Indépendance": a day, no gathering; a year makes it one. */
const isHoliday = (view: SentenceView, head: number): boolean =>
  /^fetes?$/u.test(view.word(head)) &&
  view.is(head + 1, WORD.tie) &&
  /^(?:travail|independance|republique|trone|jeunesse|armee|meres|peres|nation|victoire|revolution|mouton|sacrifice)$/u.test(
    view.word(view.is(head + 2, WORD.article) ? head + 3 : head + 2),
  );

/** "12e session |du comité mixte|", "8e session de la commission |tchado-nigérienne|", "65e session |ordinaire|". */
function isOfStates(view: SentenceView, head: number, { firstToken, endToken }: Named): boolean {
  if (view.is(firstToken, WORD.ordinalNumber) && /^(?:extra)?ordinaire$/u.test(view.word(head + 1)))
    return true;
  for (let token = head + 1; token < endToken; token++)
    if (/^mixtes?$/u.test(view.word(token)) || isBinational(view.word(token))) return true;
  return false;
}

/** "SMSI", "Forum SMSI", "COP28", "CAN 2025": acronyms that the text or the lexicon knows for a gathering's. */
function findAcronyms(
  { text, tokens }: Document,
  { firstToken, endToken }: Sentence,
  bits: Int32Array,
  defined: ReadonlySet<string>,
  into: EventMention[],
): void {
  const { start, end, casing } = tokens;
  for (let token = firstToken; token < endToken; token++) {
    if (defined.size === 0 && !((bits[token] as number) & WORD.acronym)) continue;
    const written = text.slice(start[token], end[token]);
    if (casing[token] !== CASING.upper && casing[token] !== CASING.mixed && !defined.has(written))
      if (casing[token] !== CASING.title || written.length < 5)
        // "Fespaco 2031"
        continue;
    const groups = ACRONYM.exec(written)?.groups;
    if (!groups) continue;
    const { letters = '', number = '' } = groups;
    const isDefined = defined.has(letters) || defined.has(written);
    const isKnown = acronyms().has(letters.toUpperCase());
    if (!isKnown && !isDefined) continue;
    const next = token + 1 < endToken ? text.slice(start[token + 1], end[token + 1]) : '';
    const counted = /^\d{1,2}$/u.test(next) || YEAR.test(next);
    if (!isDefined && number === '' && !counted && letters.length < 5) continue;
    // "le SMSI": letters are a Roman number only in capitals ("XVIIe").
    const before = token > firstToken ? text.slice(start[token - 1], end[token - 1]) : '';
    const counts = /^(?:\d|(?!Le$)[IVXL]+\p{Ll})/u.test(before) && ORDINAL_NUMBER.test(before.toLowerCase());
    const from = start[counts ? token - 1 : token] as number;
    const to = end[counted ? token + 1 : token] as number;
    into.push({
      start: from,
      end: to,
      rule: 'event-acronym',
      name: text.slice(from, to),
      acronym: defined.has(written) ? written : letters,
    });
  }
}

const ACRONYM = /^(?<letters>\p{Lu}\p{L}{1,12}?)-?(?<number>\d{0,4})$/u;

/** Needs dates, to stop a name before them. */
export const events: Extractor<'events'> = { layer: 'events', needs: ['dates', 'names'], find };
