/** Named bodies: agencies, firms, banks, universities, unions, international organisations. */
import type { Document, Span } from '../../schemas/document.js';
import type { Found, OrganizationMention } from '../../schemas/mentions.js';
import type { Extractor, Settings } from '../extractor.js';
import { isCivilAddress } from '../honorifics.js';
import { keyOf } from '../keys.js';
import { mainKeys } from '../known-bodies.js';
import { findOwn, type OwnName, ownAt } from '../own-names.js';
import { afterArticle, isCapital, isOfAt, type Text, textOf, wordAt } from '../phrases.js';
import { tokenAt } from '../recurrences.js';
import { firstTokenEndingAfter, keepLongest, meetsAny } from '../spans.js';
import { inOneGo, type Steps } from '../steps.js';
import { acting } from './acting.js';
import { affiliated } from './affiliations.js';
import { initialled, nouns, repeated } from './again.js';
import { kindsIn } from './bare-acronyms.js';
import { withCountries } from './branches.js';
import type { Closed } from './candidates.js';
import { isChannel } from './channels.js';
import { coordinated } from './coordinated.js';
import { isDispatchMark, withoutAgencies } from './dispatches.js';
import { type Draft, draft, draftsOf } from './drafts.js';
import { settleEnds } from './ends.js';
import { withoutShouted } from './headlines.js';
import { cues, heads } from './heads.js';
import { marksOf } from './marks.js';
import { withoutReporters } from './media.js';
import { isOffice, isOfPerson } from './persons.js';
import { inRows } from './rows.js';
import { seated, withoutLetters } from './seated.js';
import { readSentence } from './sentences.js';
import { isCommunity } from './short-names.js';
import { inLists } from './signatory-lists.js';
import { isSite } from './sites.js';
import { taught } from './taught.js';
import { isOrdinary } from './unheard.js';
import { withTwins } from './with-kind.js';

export { organizationEntities } from './resolve.js';

export const organizations: Extractor<'organizations'> = {
  layer: 'organizations',
  needs: ['dates', 'names', 'ministries', 'events'],
  find: (...work) => inOneGo(findSteps(...work)),
  steps: findSteps,
};

function* findSteps(document: Document, found: Found, settings: Settings): Steps<OrganizationMention[]> {
  const text = textOf(document);
  const hosts = found.events.map((event) => untilHost(text, event));
  const closed = closedBy(text, [...found.ministries, ...hosts]);
  const first: Draft[] = [];
  const foreign = new Set<string>();
  const marks = marksOf(document.tokens);
  for (const sentence of document.sentences) {
    const { candidates, pairs, slashed } = readSentence(text, sentence, closed, marks, foreign);
    for (const pair of pairs)
      first.push(...draftsOf(text, seated(text, pair, sentence.endToken), pair.acronym));
    for (const pair of slashed) first.push(...draftsOf(text, pair, pair.name));
    for (const candidate of candidates) first.push(draft(text, candidate, null));
  }
  for (const { acronym } of first) if (acronym !== null) foreign.delete(acronym);
  yield;
  const own = findOwn(document, settings.lexicon.organizations);
  const ruled = settleEnds(text, first, found.names);
  const drafts = withCountries(text, [
    ...ruled,
    ...taught(text, found, ruled),
    ...inLists(text, marks, found.names, closed),
    ...given(own),
  ]);
  yield;
  const kinds = kindsIn(text, marks);
  const free = keepLongest(preferPairs(document, drafts)).filter(
    (span) =>
      !isClosed(document, closed, span) &&
      !isForeign(document, foreign, span) &&
      !kinds.has(span.acronym ?? document.text.slice(span.start, span.end)),
  );
  yield;
  const again = withCountries(text, repeated(text, free, closed));
  const apart = settleEnds(text, again, found.names).map((one, i) =>
    meetsAny(free, one) ? (again[i] as Draft) : one,
  );
  const told = withoutReporters(text, withoutShouted(text, keepLongest([...free, ...apart])));
  const whole = withoutAgencies(document, told, (span) => isDispatchMark(document, span)).filter(
    (span) =>
      !isChannel(text, span) &&
      !isSite(text, span) &&
      !isOfPerson(found.names, span) &&
      !isOffice(text, found.names, span) &&
      !isCommunity(text, tokenAt(text, span.start)),
  );
  yield;
  const acts = [
    ...acting(text, whole, found.names, closed),
    ...affiliated(text, whole, found.names, closed, marks),
  ];
  const active = acts.length === 0 ? acts : [...acts, ...withCountries(text, repeated(text, acts, closed))];
  yield;
  // "|Orbitel| et le ministère de la Santé"; a minister stands beside persons.
  const joined = [...whole, ...active, ...found.ministries.filter(({ implied }) => !implied)];
  const beside = [...active, ...coordinated(text, joined, found.names, closed)];
  const known = keepLongest([...whole, ...beside]);
  const rows = [...beside, ...inRows(text, known, found.names, closed)];
  yield;
  const others = [
    ...nouns(text, whole, closed),
    ...initialled(text, whole, closed),
    ...rows,
    ...(rows.length === 0 ? [] : repeated(text, rows, closed)),
  ];
  const all = keepLongest([...whole, ...others.filter((span) => !isForeign(document, foreign, span))]);
  return withTwins(text, all).map(mention(document, ownAt(own)));
}

/** A pair's ends are certain: what crosses them gives way, but for a known body of which the pair's is a part. */
function preferPairs({ text }: Document, drafts: readonly Draft[]): readonly Draft[] {
  const all = drafts.filter(({ rule }) => rule === 'organization.pair');
  if (all.length === 0) return drafts;
  // "la |Commission de l'Union des ports| (UDP)"
  const isWithin = ({ start, end }: Draft): boolean =>
    drafts.some(
      (one) =>
        one.rule === 'organization.lexicon' &&
        one.start < start &&
        one.end === end &&
        mainKeys().has(keyOf(text.slice(one.start, end))),
    );
  const pairs = all.filter((pair) => !isWithin(pair));
  const taken = new Uint8Array(text.length);
  for (const { start, end } of pairs) taken.fill(1, start, end);
  const crosses = ({ start, end }: Span): boolean => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return true;
    return false;
  };
  return [...pairs, ...drafts.filter((one) => one.rule !== 'organization.pair' && !crosses(one))];
}

/** "45e sommet de |l'Union africaine": an event's name but for whom it brings together, who may be bodies. */
function untilHost(text: Text, { start, end }: Span): Span {
  const { tokens } = text.document;
  for (let i = tokenAt(text, start) + 1; i > 0 && (tokens.end[i] as number) < end; i++) {
    const host = afterArticle(text, i + 1);
    const cued = cues().has(wordAt(text, host)) && isCapital(text, host + 1);
    // "Festival du |Cinéma et de la Radio| de Kara": no host
    const isThing =
      wordAt(text, host + 1) === 'et' && isOrdinary(text, host) && !heads().has(wordAt(text, host));
    if (isOfAt(text, i) && wordAt(text, i - 1) !== 'et' && (cued || (isCapital(text, host) && !isThing)))
      return { start, end: tokens.start[host] as number };
  }
  return { start, end };
}

/** Flags of the tokens of other layers, and of forms of address. */
function closedBy(text: Text, spans: readonly Span[]): Closed {
  const { tokens } = text.document;
  const flags = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) if (isCivilAddress(text, i)) flags[i] = 1;
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
  const name = text.slice(start, end);
  if (foreign.has(name)) return true;
  const dash = name.search(/[-–]/u);
  return dash >= 0 && foreign.has(name.slice(0, dash));
}

const given = (own: readonly OwnName[]): Draft[] =>
  own.map(({ start, end, entry: { acronym = null } }) => ({
    start,
    end,
    rule: 'organization.given',
    acronym,
  }));

/** A name that was given stands for all that is written where it was found. */
const mention =
  (document: Document, own: ReturnType<typeof ownAt>) =>
  ({ start, end, rule, acronym }: Draft): OrganizationMention => {
    const entry = own({ start, end });
    const name = entry?.name ?? withoutLetters(document.text.slice(start, end), acronym);
    return { start, end, rule, name, acronym: entry?.acronym ?? acronym };
  };
