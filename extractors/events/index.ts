/** Named gatherings: "21ème Assemblée générale de l'AICTO", "Sommet mondial … (SMSI)", "COP 28". */
import type { Document, Sentence, Span } from '../../schemas/document.js';
import type { EventMention, Found, NameMention } from '../../schemas/mentions.js';
import type { Extractor } from '../extractor.js';
import { SentenceView } from '../sentence-view.js';
import { firstAtOrAfter, keepLongest, overlapping } from '../spans.js';
import {
  findApposed,
  findCounted,
  findPhrases,
  findRepeats,
  findShort,
  isShort,
  type Noun,
} from './again.js';
import { endsEnglish, findDated, findEditions, findEnglish } from './english.js';
import { addUntold, definedIn, findAcronyms, isEditionOf } from './letters.js';
import { heads, type Strength } from './lexicons.js';
import { isMeeting, isOwnAssembly } from './meetings.js';
import { type Named, readNamed } from './named.js';
import {
  isAddressed,
  isBody,
  isBuilding,
  isHeldBy,
  isHoliday,
  isInstrument,
  isName,
  isOrgan,
  isParliament,
  isPortfolio,
  isSuperlative,
  isVague,
} from './refusals.js';
import { WORD, wordBits } from './words.js';

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
  const defined = definedIn(candidates);
  addUntold(document, bits, candidates, defined);
  const known = candidates.filter((event) => !isEditionOf(event, defined));
  for (const sentence of sentences) findAcronyms(document, sentence, bits, defined, known);
  const events = keepLongest(known);
  if (events.length === 0) return events;
  const again = [
    ...findShort(shorts, headed, events),
    ...findApposed(document, events, found.names),
    ...findPhrases(document, events),
    ...findRepeats(document, events),
    ...findCounted(document, events),
  ];
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
    if (isPortfolio(view, firstToken) || isOrgan(view, firstToken) || isInstrument(view, firstToken))
      continue;
    if (endsEnglish(view, firstToken, endToken)) continue;
    if (isHeldBy(view, firstToken, start[endToken] as number, persons)) continue;
    // "Marché", "coupé" fold like "Marche", "coupe".
    if (
      /^(?:marche|coupe)$/.test(view.word(firstToken)) &&
      /é/iu.test(document.text.slice(head.start, head.end))
    )
      continue;
    if (isExercise(view, firstToken) || isLecture(view, firstToken, persons)) continue;
    const strength = head.values[0] as Strength;
    const named = readNamed(view, firstToken, endToken, headTokens);
    const noun = view.word(firstToken);
    if (!named.isSpecific && endToken === firstToken + 1 && isShort(view, firstToken))
      shorts.push({ start: head.start, end: head.end, noun });
    if ((strength !== 'full' && !named.isSpecific) || named.weight < NEEDED[strength]) continue;
    if (strength === 'ordinal' && !named.isCounted && !isTitle(view, endToken, named, persons)) continue;
    if (strength === 'capital' && !isName(view, firstToken) && !named.isNumbered) continue;
    if (isVague(view, firstToken, named) || isBody(view, firstToken, named)) continue;
    if (isMeeting(view, firstToken, named) || isOwnAssembly(view, endToken, named)) continue;
    if (isParliament(view, firstToken, named) || isHoliday(view, firstToken)) continue;
    // "3 |mois| du budget de l'année 2031"
    if (view.word(firstToken) === 'mois' && !view.isCapital(firstToken)) continue;
    // "Programme Alimentaire |Mondial| (PAM)"
    if (noun === 'mondial' && view.isCapital(firstToken - 1) && !view.is(firstToken - 1, WORD.article))
      continue;
    // "Sommet du |Forum X (FX)|": part of the name before.
    if (named.endToken <= reached) continue;
    reached = named.endToken;
    const from = start[isCounted(view, firstToken, named) ? firstToken - 1 : named.firstToken] as number;
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

/** "l'|exercice| 2023", "l'exercice de la profession": only one with a name of its own is held. */
const isExercise = (view: SentenceView, head: number): boolean =>
  view.word(head) === 'exercice' && (!view.isCapital(head + 1) || view.is(head + 1, WORD.year | WORD.never));

/** "|conférence| de Luc Ngom": somebody's lecture. */
function isLecture(view: SentenceView, head: number, names: readonly NameMention[]): boolean {
  if (view.word(head) !== 'conference' || view.isCapital(head) || !view.is(head + 1, WORD.tie)) return false;
  return (personAt(view, head + 2, names)?.score ?? 0) >= 0.8;
}

/** The person whose name begins with a token. */
function personAt(
  { document }: SentenceView,
  token: number,
  names: readonly NameMention[],
): NameMention | null {
  const start = document.tokens.start[token] ?? Number.POSITIVE_INFINITY;
  const name = names[firstAtOrAfter(names, start)];
  return name?.start === start && name.label === 'person' ? name : null;
}

/** "|Atelier Femmes Leaders :| la ministre …": what opens a headline and is called by two capital words or more. */
function isTitle(
  view: SentenceView,
  endHead: number,
  { firstToken, endToken }: Named,
  persons: readonly NameMention[],
): boolean {
  if (firstToken !== view.sentence.firstToken || view.isShouted || view.word(endToken) !== ':') return false;
  // "Atelier Awa Diop :" is a firm's.
  if (personAt(view, endHead, persons) !== null) return false;
  let capitals = 0;
  for (let token = endHead; token < endToken; token++) if (view.isCapital(token)) capitals++;
  return capitals > 1 && view.isCapital(endHead);
}

/** "la |dixième| réunion des ministres de la Pêche": what has a name is told with its count, small letters or not. */
const isCounted = (view: SentenceView, head: number, { firstToken }: Named): boolean =>
  firstToken === head && view.is(head - 1, WORD.ordinalWord);

/** Needs dates, to stop a name before them. */
export const events: Extractor<'events'> = { layer: 'events', needs: ['dates', 'names'], find };
