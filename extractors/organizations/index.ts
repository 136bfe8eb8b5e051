/** Named bodies: agencies, firms, banks, universities, unions, international organisations. */
import { CASING, type Document, type Span } from '../../schemas/document.js';
import type { Found, NameMention, OrganizationMention } from '../../schemas/mentions.js';
import { countryOf } from '../countries.js';
import type { Extractor, Settings } from '../extractor.js';
import { lookUpTown } from '../gazetteer.js';
import { readHonorific } from '../honorifics.js';
import { isOtherAcronym } from '../other-acronyms.js';
import {
  afterArticle,
  isCapital,
  isFunction,
  isInnerAt,
  isNationOfNext,
  isNationOfPerson,
  isOfAt,
  type Text,
  textOf,
  wordAt,
} from '../phrases.js';
import { tokenAt } from '../recurrences.js';
import { isRegion } from '../regions.js';
import { firstTokenEndingAfter, keepLongest, meetsAny } from '../spans.js';
import { heads } from '../titles/heads.js';
import { buildTrie } from '../trie.js';
import { initialled, nouns, repeated } from './again.js';
import { isRelation } from './bare-acronyms.js';
import type { Closed } from './candidates.js';
import { isChannel } from './channels.js';
import { coordinated } from './coordinated.js';
import { isDispatchMark } from './dispatches.js';
import { type Draft, draft, draftsOf } from './drafts.js';
import { settleEnds } from './ends.js';
import { isOther, withTrade } from './firms.js';
import { heads as bodyHeads, cues, OFFICIAL, refusals } from './heads.js';
import { isDecoration, isDiaspora, isOfRank, isPluralKind } from './lookalikes.js';
import { marksOf } from './marks.js';
import { isOfPerson } from './persons.js';
import { isVenueLike, readSentence } from './sentences.js';
import { isSite } from './sites.js';
import { isPlaceName } from './unheard.js';

export { organizationEntities } from './resolve.js';

/** What the tagger is sure enough of to be taken without a rule. */
const SURE = 0.75;

/** What it is so sure of that a noun alone is a name. */
const BEYOND_DOUBT = 0.98;

/** Sum over all places of one name, each unsure. */
const SURE_TOGETHER = 1.4;

export const organizations: Extractor<'organizations'> = {
  layer: 'organizations',
  needs: ['dates', 'names', 'ministries', 'events'],
  find(document, found, settings) {
    const text = textOf(document);
    const hosts = found.events.map((event) => untilHost(text, event));
    const closed = closedBy(document, [...found.ministries, ...hosts]);
    const first: Draft[] = [];
    const foreign = new Set<string>();
    const marks = marksOf(document.tokens);
    for (const sentence of document.sentences) {
      const { candidates, pairs, slashed } = readSentence(text, sentence, closed, marks, foreign);
      for (const pair of pairs) first.push(...draftsOf(text, pair, pair.acronym));
      for (const pair of slashed) first.push(...draftsOf(text, pair, pair.name));
      for (const candidate of candidates) first.push(draft(text, candidate, null));
    }
    const ruled = settleEnds(text, first, found.names);
    const drafts = [...ruled, ...taught(text, found, ruled), ...given(text, settings)];
    const free = keepLongest(preferPairs(document, drafts)).filter(
      (span) => !isClosed(document, closed, span) && !isForeign(document, foreign, span),
    );
    const whole = keepLongest([...free, ...repeated(text, free, closed)]).filter(
      (span) =>
        !isDispatchMark(document, span) &&
        !isChannel(text, span) &&
        !isSite(text, span) &&
        !isOfPerson(found.names, span),
    );
    const rows = coordinated(text, whole, found.names, closed);
    const again = [
      ...nouns(text, whole, closed),
      ...initialled(text, whole, closed),
      ...rows,
      ...(rows.length === 0 ? [] : repeated(text, rows, closed)),
    ];
    return keepLongest([...whole, ...again.filter((span) => !isForeign(document, foreign, span))]).map(
      mention(document),
    );
  },
};

/** A pair's ends are certain: what crosses them gives way. */
function preferPairs({ text }: Document, drafts: readonly Draft[]): readonly Draft[] {
  const pairs = drafts.filter(({ rule }) => rule === 'organization.pair');
  if (pairs.length === 0) return drafts;
  const taken = new Uint8Array(text.length);
  for (const { start, end } of pairs) taken.fill(1, start, end);
  const crosses = ({ start, end }: Span): boolean => taken.subarray(start, end).includes(1);
  return [...pairs, ...drafts.filter((one) => one.rule !== 'organization.pair' && !crosses(one))];
}

/** "45e sommet de |l'Union africaine": an event's name but for whom it brings together, who may be bodies. */
function untilHost(text: Text, { start, end }: Span): Span {
  const { tokens } = text.document;
  for (let i = tokenAt(text, start) + 1; i > 0 && (tokens.end[i] as number) < end; i++) {
    const host = afterArticle(text, i + 1);
    const cued = cues().has(wordAt(text, host)) && isCapital(text, host + 1);
    if (isOfAt(text, i) && (cued || isCapital(text, host)))
      return { start, end: tokens.start[host] as number };
  }
  return { start, end };
}

/** Flags of the tokens of other layers. */
function closedBy({ tokens }: Document, spans: readonly Span[]): Closed {
  const flags = new Uint8Array(tokens.count);
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let token = 0;
  for (const { start, end } of sorted) {
    while (token > 0 && (tokens.start[token] as number) > start) token--;
    while (token < tokens.count && (tokens.end[token] as number) <= start) token++;
    for (let i = token; i < tokens.count && (tokens.start[i] as number) < end; i++) flags[i] = 1;
  }
  return (i) => flags[i] === 1;
}

function isClosed({ tokens }: Document, closed: Closed, { start, end }: Span): boolean {
  const token = firstTokenEndingAfter(tokens, start);
  return (tokens.start[token] as number) < end && closed(token);
}

/** "PEA", "PEA-jeunes", where the text tells that PEA is a programme. */
function isForeign({ text }: Document, foreign: ReadonlySet<string>, { start, end }: Span): boolean {
  if (foreign.size === 0) return false;
  const [short = ''] = text.slice(start, end).split(/[-–]/u, 1);
  return foreign.has(short) || foreign.has(text.slice(start, end));
}

/** Names of bodies that the learnt tagger is sure of, where no rule saw one: the rules know better where a name ends. */
function taught(text: Text, { names, events }: Found, ruled: readonly Draft[]): Draft[] {
  const bodies = names.filter(({ label }) => label === 'organization');
  const sums = new Map<string, number>();
  const formOf = ({ start, end }: Span): string => text.document.folded.slice(start, end);
  for (const body of bodies) sums.set(formOf(body), (sums.get(formOf(body)) ?? 0) + body.score);
  const sure = bodies.filter((body) => body.score >= SURE || (sums.get(formOf(body)) ?? 0) >= SURE_TOGETHER);
  if (sure.length === 0) return [];
  const sorted = keepLongest(ruled);
  const ofMinisters = text.document.folded.includes('conseil des ministres');
  return sure
    .filter((name) => !meetsAny(sorted, name) && !meetsAny(events, name))
    .filter((name) => isPlausible(text, name) && !isBareHead(text, name, ruled, ofMinisters))
    .map(({ start, end }) => {
      const at = tokenAt(text, start);
      const first = isNationOfNext(text, at) ? at + 1 : at;
      let behind = first + 1;
      while ((text.document.tokens.end[behind - 1] as number) < end) behind++;
      return draft(text, { first, end: withTrade(text, behind), rule: 'organization.learnt' }, null);
    });
}

/** "l'Ambassade" by itself, where the text names none. */
function isBareHead(
  { document }: Text,
  { start, end, score }: NameMention,
  ruled: readonly Draft[],
  ofMinisters: boolean,
): boolean {
  if (score >= BEYOND_DOUBT) return false;
  const head = document.folded.slice(start, end);
  if (bodyHeads().get(head)?.alone !== false || OFFICIAL.has(head)) return false;
  // "le Conseil" of a text that tells of a council of ministers is that one.
  if (head === 'conseil' && ofMinisters) return true;
  return !ruled.some((other) => document.folded.startsWith(`${head} `, other.start));
}

/** One name in capitals: no list of two, no venue, no person behind a title, no address of the web. */
function isPlausible(text: Text, { start, end }: Span): boolean {
  const { document } = text;
  const first = tokenAt(text, start);
  if (first < 0 || !isCapital(text, first) || isVenueLike(text, first)) return false;
  if (
    wordAt(text, first).startsWith('ministere') ||
    isNationOfPerson(text, first) ||
    isOther(text, first) ||
    isOfRank(text, first) ||
    isDiaspora(text, first) ||
    isDecoration(text, first) ||
    // "Général de Corps d'Armée AWA SARR"
    /corps d' armee$/.test(text.words.folded.slice(Math.max(0, first - 2), first + 1).join(' ')) ||
    isPluralKind(text, first, firstTokenEndingAfter(document.tokens, end - 1) + 1)
  )
    return false;
  const written = document.text.slice(start, end);
  if (/[@,;()]|\s(?:et|ou|dont) (?:l['’]|la |le |les |de )/u.test(written)) return false;
  const bare = !written.includes(' ');
  // "République Démocratique |du Congo": the tagger stopped within a country.
  if (/^(?:République|Royaume) /u.test(written) && countryOf(written) === null) return false;
  // "le Gouvernement Sarr", "Sarr II": who heads it.
  if (/^Gouvernement \p{Lu}|\s[IVX]+$/u.test(written)) return false;
  for (let i = first; i < document.tokens.count && (document.tokens.start[i] as number) < end; i++) {
    if (isFunction(text, i) && !isCapital(text, i) && !isInnerAt(text, i)) return false;
  }
  if (bare && (isOtherAcronym(wordAt(text, first)) || isRelation(text, first))) return false;
  if (readHonorific(text, first, first + 3) !== null) return false;
  if (isSurnameFirst(text, first, end) && heads().longestAt(document, first - 1, first) !== null)
    return false;
  if (bare ? document.tokens.casing[first] === CASING.upper && isRegion(written) : isPlace(written))
    return false;
  return refusals().longestAt(document, first, document.tokens.count) === null;
}

/** "Haute Loire", "Ile de France", "RD Congo": places that are written with hyphens elsewhere. */
const isPlace = (written: string): boolean =>
  isPlaceName(written) ||
  isPlaceName(written.replaceAll(' ', '-')) ||
  lookUpTown(`Le ${written.replaceAll(' ', '-')}`).length > 0;

/** "les maires TRAORE Aboubacar et …": a surname in capitals, a given name, a title in front. */
function isSurnameFirst(text: Text, first: number, end: number): boolean {
  const { tokens } = text.document;
  return (
    first > 0 &&
    tokens.casing[first] === CASING.upper &&
    tokens.casing[first + 1] === CASING.title &&
    tokens.end[first + 1] === end
  );
}

function given(text: Text, { lexicon }: Settings): Draft[] {
  if (lexicon.organizations.length === 0) return [];
  const trie = buildTrie(
    lexicon.organizations.flatMap((entry) => [
      [entry.name, entry] as const,
      ...(entry.acronym ? [[entry.acronym, entry] as const] : []),
    ]),
  );
  return trie.findAll(text.document).map(({ start, end, values }) => ({
    start,
    end,
    rule: 'organization.given',
    acronym: values[0]?.acronym ?? null,
  }));
}

const mention =
  (document: Document) =>
  ({ start, end, rule, acronym }: Draft): OrganizationMention => ({
    start,
    end,
    rule,
    name: document.text.slice(start, end),
    acronym,
  });
