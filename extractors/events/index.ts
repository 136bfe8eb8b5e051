/** Named gatherings: "21ème Assemblée générale de l'AICTO", "Sommet mondial … (SMSI)", "COP 28". */
import { CASING, type Document, type Sentence, type Span } from '../../schemas/document.js';
import type { EventMention, Found } from '../../schemas/mentions.js';
import { compiled } from '../compiled.js';
import type { Extractor } from '../extractor.js';
import { readTable } from '../resources.js';
import { keepLongest, overlapping } from '../spans.js';
import { compiledTrie, type TrieMatch } from '../trie.js';
import { WordColumn } from '../word-column.js';
import { type Named, readNamed, type View, viewOf } from './named.js';
import { ARTICLES, ORDINAL_NUMBER, YEAR } from './words.js';

export { eventEntities } from './resolve.js';

/** Signs needed for a name, by how common the noun is for unnamed doings. */
const NEEDED = { name: 1, strong: 2, ordinal: 2 } as const;

type Strength = keyof typeof NEEDED;

const heads = compiledTrie<Strength>('events', () =>
  readTable('lexicons/events.tsv').map((row) => [row.noun as string, row.strength as Strength] as const),
);

const acronyms = compiled(
  'event-acronyms',
  () => new Set(readTable('lexicons/event-acronyms.tsv').map((row) => (row.acronym as string).toUpperCase())),
);

/** "World Economic Forum": an English name ends with its head. */
const ENGLISH_HEAD =
  /^(?:forum|summit|conference|week|congress|expo|show|awards|festival|days|gala|convention)$/u;

const englishHeads = new WordColumn((word) => (ENGLISH_HEAD.test(word) ? 1 : 0));

function hasEnglishHead({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  for (let token = firstToken; token < endToken; token++)
    if (englishHeads.at(tokens, token) === 1) return true;
  return false;
}

function find(document: Document, found: Found): EventMention[] {
  const candidates: EventMention[] = [];
  for (const sentence of document.sentences) {
    const nouns = heads().findAll(document, sentence.firstToken, sentence.endToken);
    const english = hasEnglishHead(document, sentence);
    if (nouns.length === 0 && !english) continue;
    const view = viewOf(document, sentence, overlapping(found.dates, sentence));
    candidates.push(...findByHead(view, nouns), ...(english ? findEnglish(view) : []));
  }
  const defined = new Set(candidates.flatMap(({ acronym }) => (acronym ? [acronym] : [])));
  for (const sentence of document.sentences) candidates.push(...findAcronyms(document, sentence, defined));
  return keepLongest(candidates);
}

function findByHead(view: View, nouns: readonly TrieMatch<Strength>[]): EventMention[] {
  const { document } = view;
  const { start, end } = document.tokens;
  const mentions: EventMention[] = [];
  const headTokens = new Set(nouns.map(({ firstToken }) => firstToken));
  for (const head of nouns) {
    if (
      isBuilding(view, head.firstToken) ||
      isOrgan(view, head.firstToken) ||
      isInstrument(view, head.firstToken)
    )
      continue;
    const strength = head.values[0] as Strength;
    // "du SMSI et du Forum IPv6": a coordinated head begins a name of its own; "sommet du Forum" does not.
    const named = readNamed(
      view,
      head.firstToken,
      head.endToken,
      (token) => headTokens.has(token) && /^(?:et|,)$/u.test(view.word(token - 2)),
    );
    if (!named.isSpecific || named.weight < NEEDED[strength]) continue;
    if (strength === 'ordinal' && !named.isCounted) continue;
    if (isVague(view, head.firstToken, named)) continue;
    const span = { start: start[named.firstToken] as number, end: end[named.endToken - 1] as number };
    const name = document.text.slice(span.start, span.end);
    const acronym = named.acronym && document.text.slice(named.acronym.start, named.acronym.end);
    mentions.push({ ...span, rule: 'event-head', name, acronym });
    if (named.acronym) mentions.push({ ...named.acronym, rule: 'event-acronym', name, acronym });
    if (named.alias) mentions.push({ ...named.alias, rule: 'event-alias', name, acronym });
  }
  return mentions;
}

/** "Palais des congrès", "centre de conférences", "salle des expositions" are no gatherings. */
const isBuilding = (view: View, head: number): boolean =>
  /^(?:de|des|d')$/u.test(view.word(head - 1)) &&
  /^(?:palais|centre|international|parc|salle|hall|maison|internationaux|centres|salles)$/u.test(
    view.word(head - 2),
  );

/** "une convention de financement", "la convention fiscale": an instrument, not a meeting. */
const isInstrument = (view: View, head: number): boolean =>
  view.word(head) === 'convention' &&
  !view.isCapital(head) &&
  (/^(?:de|d'|relative|portant|fiscale|collective|cadre|bilaterale|tripartite)$/u.test(view.word(head + 1)) ||
    /^(?:signee?|conclue?)$/u.test(view.word(head + 1)));

/** "Conférence des présidents", "Conférence des recteurs": standing bodies; "au sommet de l'État" is an idiom. */
const isOrgan = (view: View, head: number): boolean =>
  (view.word(head) === 'conference' &&
    /^(?:des?|d')$/u.test(view.word(head + 1)) &&
    /^(?:presidents|recteurs|eveques|directeurs|grandes|doyens|presse)$/u.test(view.word(head + 2))) ||
  (view.word(head) === 'sommet' &&
    view.word(head - 1) === 'au' &&
    view.word(head + 1) === 'de' &&
    ARTICLES.has(view.word(head + 2)) &&
    /^(?:etat|hierarchie|montagne|classement|pouvoir)$/u.test(view.word(head + 3)));

/** "un forum d'envergure", "des assises de Bruxelles", "les assises de 2023": small letters and nothing that tells it from others. */
function isVague(view: View, head: number, named: Named): boolean {
  if (view.isCapital(head) || view.capitals || named.acronym !== null) return false;
  const session = view.word(head) === 'session' && named.firstToken < head;
  if (/^(?:un|une|plusieurs|chaque|certains|certaines)$/u.test(view.word(head - 1)) || session) {
    for (let token = head + 1; token < named.endToken; token++) {
      if (view.isCapital(token) || /^[«"“]$/u.test(view.word(token))) return false;
    }
    return session || !named.isCounted;
  }
  const lone = named.endToken === head + 3 && view.word(head + 1) === 'de';
  return view.word(head) === 'assises' && lone;
}

/** Capitals up to an English head noun: "Global Gateway Forum". */
function findEnglish(view: View): EventMention[] {
  const { document, sentence } = view;
  const { start, end } = document.tokens;
  const mentions: EventMention[] = [];
  if (view.capitals) return mentions;
  for (let token = sentence.firstToken + 1; token < sentence.endToken; token++) {
    if (!view.isCapital(token) || !ENGLISH_HEAD.test(view.word(token))) continue;
    let first = token;
    while (first > sentence.firstToken && view.isCapital(first - 1) && first > token - 5) first--;
    while (ARTICLES.has(view.word(first))) first++;
    if (token - first < 2 || view.isDate(first)) continue;
    let last = token;
    if (YEAR.test(view.word(token + 1))) last++;
    const span = { start: start[first] as number, end: end[last] as number };
    mentions.push({
      ...span,
      rule: 'event-english',
      name: document.text.slice(span.start, span.end),
      acronym: null,
    });
  }
  return mentions;
}

/** "SMSI", "Forum SMSI", "COP28", "CAN 2025": acronyms that the text or the lexicon knows for a gathering's. */
function findAcronyms(document: Document, sentence: Sentence, defined: ReadonlySet<string>): EventMention[] {
  const { start, end } = document.tokens;
  const mentions: EventMention[] = [];
  const textOf = (token: number): string =>
    token < sentence.endToken ? document.text.slice(start[token], end[token]) : '';
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const written = document.tokens.casing[token];
    if (written !== CASING.upper && written !== CASING.mixed) continue;
    const [, acronym = '', number = ''] = /^(\p{Lu}[\p{L}]{1,12}?)-?(\d{0,4})$/u.exec(textOf(token)) ?? [];
    if (acronym === '') continue;
    const next = textOf(token + 1);
    const counted = /^\d{1,2}$/u.test(next) || YEAR.test(next);
    const isDefined = defined.has(acronym) || defined.has(textOf(token));
    const isKnown = acronyms().has(acronym) && (number !== '' || counted || acronym.length > 4);
    if (!isKnown && !isDefined) continue;
    const span: Span = { start: start[token] as number, end: end[counted ? token + 1 : token] as number };
    // "le SMSI": letters are a Roman number only in capitals ("XVIIe").
    const before = token > sentence.firstToken ? textOf(token - 1) : '';
    const counts = ORDINAL_NUMBER.test(before.toLowerCase()) && /^(?:\d|[IVXL]+\p{Ll})/u.test(before);
    const first = counts && !ARTICLES.has(before.toLowerCase()) ? (start[token - 1] as number) : span.start;
    const name = document.text.slice(first, span.end);
    mentions.push({
      start: first,
      end: span.end,
      rule: 'event-acronym',
      name,
      acronym: defined.has(textOf(token)) ? textOf(token) : acronym,
    });
  }
  return mentions;
}

/** Needs dates, to stop a name before them. */
export const events: Extractor<'events'> = { layer: 'events', needs: ['dates', 'names'], find };
