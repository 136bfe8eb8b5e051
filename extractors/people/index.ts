/** Persons by name: the learnt tagger, honorifics, titles, the shape of names, and what the rest of the document says. */
import type { Document, Span } from '../../schemas/document.js';
import type { Found, NameMention, PersonMention } from '../../schemas/mentions.js';
import type { Extractor, Settings } from '../extractor.js';
import { sliceOf, type Text, textOf, wordAt } from '../phrases.js';
import { firstAtOrAfter, firstTokenFrom, keepLongest, overlapping, overlaps } from '../spans.js';
import { inOneGo, type Steps } from '../steps.js';
import { findTitles, type Title } from '../titles/index.js';
import { indexNames, recurs } from './again.js';
import { around } from './around.js';
import { isSignature } from './author.js';
import { settleBounds } from './bounds.js';
import { given, initialled, repeats, sided } from './elsewhere.js';
import { type Weighed, weigh } from './evidence.js';
import { mention, withSurname } from './mentions.js';
import type { Closed } from './name-ends.js';
import { findRuns, type Run } from './runs.js';

export { personEntities } from './resolve.js';

/** How sure the tagger has to be of a person whom a title names. */
const CERTAIN = 0.95;
const ENOUGH = 2;
const ENOUGH_IN_A_LIST = 0.5;

export const people: Extractor<'people'> = {
  layer: 'people',
  needs: ['dates', 'names', 'ministries', 'events', 'organizations'],
  find: (...work) => inOneGo(findSteps(...work)),
  steps: findSteps,
};

function* findSteps(document: Document, found: Found, settings: Settings): Steps<PersonMention[]> {
  const text = textOf(document);
  const titles = findTitles(text, found);
  yield;
  const closed = closedTokens(text, found, titles);
  const written = document.sentences.flatMap((sentence) => findRuns(text, sentence, closed));
  const runs = settleBounds(text, written, found.names, closed).map((run) => withoutByline(text, run));
  yield;
  const weighed = withoutPlaces(
    text,
    runs,
    runs.map((run) => judge(text, run, titles, found)),
  );
  yield;
  const accepted = acceptLists(text, runs, weighed);
  const taken = runs.filter((run, i) => accepted[i] && !isSignature(text, run, titles, runs));
  const rules = new Map(runs.map((run, i) => [run, weighed[i]?.rule ?? 'person.list']));
  const names = new Set(taken);
  const known = indexNames(text, taken);
  const again = runs.filter(
    (run) => !names.has(run) && recurs(text, run, known) && !endsPlace(text, run, found.names),
  );
  if (settings.refuse) explain(text, runs, weighed, new Set([...taken, ...again]), settings.refuse);
  return keepLongest([
    ...taken.map((run) => withSurname(text, run, runs, mention(text, run, rules.get(run) ?? 'person.list'))),
    ...again.map((run) => mention(text, run, 'person.again')),
    ...repeats(text, taken, closed),
    ...sided(text, known),
    ...initialled(text, taken, closed),
    ...given(text, settings),
  ]);
}

/** "les notables de Bena |Sarr|", of a text that names Awa Sarr: the end of a place that the tagger has no doubt about. */
function endsPlace({ document: { tokens } }: Text, run: Run, names: readonly NameMention[]): boolean {
  const start = tokens.start[run.first] as number;
  const end = tokens.end[run.end - 1] as number;
  const seen = names[firstAtOrAfter(names, start) - 1];
  return seen?.label === 'place' && seen.score >= CERTAIN && seen.end === end;
}

/** Tells which runs of two words and more were no persons, and why. */
function explain(
  text: Text,
  runs: readonly Run[],
  weighed: readonly Weighed[],
  kept: ReadonlySet<Run>,
  refuse: NonNullable<Settings['refuse']>,
): void {
  const { start, end } = text.document.tokens;
  runs.forEach((run, i) => {
    const judged = weighed[i];
    if (!judged || kept.has(run) || run.end - run.first < 2) return;
    const span = { start: start[run.first] as number, end: end[run.end - 1] as number };
    const reason =
      judged.score >= ENOUGH
        ? 'the name of the writer'
        : `${judged.score.toFixed(2)} points of evidence, ${ENOUGH} are asked for`;
    refuse(span, judged.rule, reason);
  });
}

function judge(text: Text, run: Run, titles: readonly Title[], { names }: Found): Weighed {
  const { start, end } = text.document.tokens;
  const from = start[run.first] as number;
  const to = end[run.end - 1] as number;
  const near: NameMention[] = [];
  for (let i = Math.max(0, firstAtOrAfter(names, from) - 1); i < names.length; i++) {
    const name = names[i] as NameMention;
    if (name.start >= to) break;
    if (overlaps(name, { start: from, end: to })) near.push(name);
  }
  return weigh(text, run, around(text, run, titles), near, names.length > 0);
}

/** "la commune de Sidi Anta" makes a place of "à Sidi Anta" too. */
function withoutPlaces(text: Text, runs: readonly Run[], weighed: readonly Weighed[]): readonly Weighed[] {
  const nameOf = (i: number): string => sliceOf(text, (runs[i] as Run).first, (runs[i] as Run).end);
  const places = new Set(weighed.flatMap(({ placed }, i) => (placed ? [nameOf(i)] : [])));
  if (places.size === 0) return weighed;
  return weighed.map((judged, i) =>
    BARE.test(judged.rule) && !judged.placed && places.has(nameOf(i))
      ? { ...judged, score: judged.score - PLACED_ELSEWHERE }
      : judged,
  );
}
const PLACED_ELSEWHERE = 5;
const BARE = /^person\.(?:learnt|shape)$/;

/** Accepts what is strong by itself, then what stands in a list with it. */
function acceptLists(text: Text, runs: readonly Run[], weighed: readonly Weighed[]): boolean[] {
  const accepted = weighed.map(({ score, single }, i) => {
    const run = runs[i] as Run;
    return score >= ENOUGH && (single || run.end - run.first > 1);
  });
  for (let i = 1; i < runs.length; i++) {
    const left = runs[i - 1] as Run;
    const right = runs[i] as Run;
    if (left.sentence !== right.sentence || right.first - left.end > 2) continue;
    const joint = text.words.folded.slice(left.end, right.first).join(' ');
    if (!/^(?:,|et|\/|&|, et|ou encore|ainsi que)$/.test(joint)) continue;
    const enough = (k: number): boolean => {
      const run = runs[k] as Run;
      return (weighed[k]?.score ?? 0) >= ENOUGH_IN_A_LIST && run.end - run.first > 1;
    };
    if (accepted[i - 1] && !accepted[i] && enough(i)) accepted[i] = true;
    if (accepted[i] && !accepted[i - 1] && enough(i - 1)) accepted[i - 1] = true;
  }
  return accepted;
}

/** Tokens of other mentions, and of titles. */
function closedTokens(text: Text, found: Found, titles: readonly Title[]): Closed {
  const { tokens } = text.document;
  const flags = new Uint8Array(tokens.count);
  let token = 0;
  const spans: Span[] = [...found.organizations, ...found.ministries, ...found.events, ...found.dates];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    while (token > 0 && (tokens.start[token] as number) > start) token--;
    while (token < tokens.count && (tokens.end[token] as number) <= start) token++;
    for (let i = token; i < tokens.count && (tokens.start[i] as number) < end; i++) flags[i] = 1;
  }
  for (const { first, headEnd, end, body } of titles) {
    flags.fill(1, first, end);
    if (body === null && end - headEnd > 1) openNamed(text, found, headEnd, end, flags);
  }
  return (i) => flags[i] === 1;
}

/** "conseillère de Sarr": whom the title names, where the tagger has no doubt. */
function openNamed(text: Text, { names }: Found, from: number, to: number, flags: Uint8Array): void {
  const { tokens } = text.document;
  const span = { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
  for (const { label, score, start, end } of overlapping(names, span))
    if (label === 'person' && score >= CERTAIN && start > span.start && end <= span.end)
      flags.fill(0, firstTokenFrom(tokens, start), firstTokenFrom(tokens, end));
}

/** Sentences at the front of a text that a writer's line may be glued to. */
const HEAD = 8;

/** "Par Awa Sarr Moussa Touré a dit …": a web copy glues the writer's line to the first sentence, whose name stands elsewhere too. */
function withoutByline(text: Text, run: Run): Run {
  const { first, end, sentence } = run;
  const led = first === sentence.firstToken + 1 && wordAt(text, first - 1) === 'par';
  if (!led || end - first < 4 || (text.sentence[first] as number) > HEAD) return run;
  const { folded, tokens } = text.document;
  for (let from = first + 2; from < end - 1; from++) {
    const name = folded.slice(tokens.start[from], tokens.end[end - 1]);
    if (
      folded.indexOf(name) < (tokens.start[from] as number) ||
      folded.indexOf(name, tokens.end[end - 1]) >= 0
    )
      return { ...run, first: from };
  }
  return run;
}
