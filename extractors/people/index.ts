/** Persons by name: the learnt tagger, honorifics, titles, the shape of names, and what the rest of the document says. */
import { CASING, type Span } from '../../schemas/document.js';
import type { Found, Gender, NameMention, PersonMention } from '../../schemas/mentions.js';
import type { Extractor, Settings } from '../extractor.js';
import { personName } from '../naming.js';
import { has, isCapital, sliceOf, type Text, textOf, wordAt } from '../phrases.js';
import { findAgain } from '../recurrences.js';
import { remembered } from '../remembered.js';
import { countBefore, firstAtOrAfter, keepLongest, overlaps } from '../spans.js';
import { findTitles, type Title } from '../titles.js';
import { buildTrie } from '../trie.js';
import { KNOWN } from '../words.js';
import { indexNames, recurs } from './again.js';
import { isSignature } from './author.js';
import { type Around, isHosted, weigh } from './evidence.js';
import { findRuns, isSided, type Run } from './runs.js';

export { personEntities } from './resolve.js';

const ENOUGH = 2;
const ENOUGH_IN_A_LIST = 0.5;

export const people: Extractor<'people'> = {
  layer: 'people',
  needs: ['dates', 'names', 'ministries', 'events', 'organizations'],
  find(document, found, settings) {
    const text = textOf(document);
    const titles = findTitles(text, found);
    const closed = closedTokens(text, found, titles);
    const runs: Run[] = [];
    for (const sentence of document.sentences)
      for (const run of findRuns(text, sentence, closed)) runs.push(withoutByline(text, run));
    const weighed = runs.map((run) => judge(text, run, titles, found));
    const accepted = acceptLists(text, runs, weighed);
    const taken = runs.filter((run, i) => accepted[i] && !isSignature(text, run, titles, runs));
    const rules = new Map(runs.map((run, i) => [run, weighed[i]?.rule ?? 'person.list']));
    const names = new Set(taken);
    const known = indexNames(text, taken);
    const again = runs.filter((run) => !names.has(run) && recurs(text, run, known));
    if (settings.refuse) explain(text, runs, weighed, new Set([...taken, ...again]), settings.refuse);
    return keepLongest([
      ...taken.map((run) =>
        withSurname(text, run, runs, mention(text, run, rules.get(run) ?? 'person.list')),
      ),
      ...again.map((run) => mention(text, run, 'person.again')),
      ...repeats(text, taken, closed),
      ...sided(text, known),
      ...initialled(text, taken, closed),
      ...given(text, settings),
    ]);
  },
};

/** Tells which runs of two words and more were no persons, and why. */
function explain(
  text: Text,
  runs: readonly Run[],
  weighed: readonly Judged[],
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

interface Judged {
  readonly score: number;
  readonly single: boolean;
  readonly rule: string;
}

function judge(text: Text, run: Run, titles: readonly Title[], { names }: Found): Judged {
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

/** The titles that touch a run, with or without a comma between. */
export function around(text: Text, run: Span2, titles: readonly Title[]): Around {
  const start = run.honorific ? run.honorific.first : run.first;
  let before: Title | null = null;
  let direct = false;
  let after: Title | null = null;
  for (let i = firstNear(titles, start); i < titles.length; i++) {
    const title = titles[i] as Title;
    if (title.first > run.end + 3) break;
    const gap = start - title.end;
    if (title.end <= start && gap <= 2) {
      const between = text.words.folded.slice(title.end, start).join(' ');
      if (between === '' || between === 'le' || between === 'la') {
        before = title;
        direct = true;
      } else if (
        between === ',' ||
        between === ', le' ||
        between === ', la' ||
        between === "l'" ||
        between === ':'
      ) {
        before = title;
        direct = false;
      }
    }
    if (title.first >= run.end && title.first - run.end <= 2) {
      const between = text.words.folded.slice(run.end, title.first).join(' ');
      if (/^(?:[,(:–-]|, (?:le|la|l'|son|sa|un|une)|)$/.test(between) && between !== '') after = title;
    }
  }
  return { before, direct, after };
}

type Span2 = Pick<Run, 'first' | 'end' | 'honorific'>;

/** No title is longer than this many tokens. */
const REACH = 40;

/** Index of the first title that may touch a token. */
const firstNear = (titles: readonly Title[], token: number): number =>
  countBefore(titles.length, (index) => (titles[index] as Title).first < token - REACH);

/** Accepts what is strong by itself, then what stands in a list with it. */
function acceptLists(text: Text, runs: readonly Run[], weighed: readonly Judged[]): boolean[] {
  const accepted = weighed.map(({ score, single }, i) => {
    const run = runs[i] as Run;
    return score >= ENOUGH && (single || run.end - run.first > 1);
  });
  for (let i = 1; i < runs.length; i++) {
    const left = runs[i - 1] as Run;
    const right = runs[i] as Run;
    if (left.sentence !== right.sentence || right.first - left.end > 1) continue;
    const joint = wordAt(text, left.end);
    if (joint !== ',' && joint !== 'et' && joint !== '/') continue;
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
function closedTokens(text: Text, found: Found, titles: readonly Title[]): (token: number) => boolean {
  const { tokens } = text.document;
  const flags = new Uint8Array(tokens.count);
  let token = 0;
  const spans: Span[] = [...found.organizations, ...found.ministries, ...found.events, ...found.dates];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    while (token > 0 && (tokens.start[token] as number) > start) token--;
    while (token < tokens.count && (tokens.end[token] as number) <= start) token++;
    for (let i = token; i < tokens.count && (tokens.start[i] as number) < end; i++) flags[i] = 1;
  }
  for (const { first, end } of titles) flags.fill(1, first, end);
  return (i) => flags[i] === 1;
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

const SIDE = /^(?:pro|anti|post)-(?=\p{Lu})/u;

/** "les pro-Kabila": the surname of a person of the text inside a word. */
function sided(text: Text, known: ReadonlyMap<string, readonly string[][]>): PersonMention[] {
  const { tokens } = text.document;
  const mentions: PersonMention[] = [];
  if (known.size === 0) return mentions;
  for (let i = 0; i < tokens.count; i++) {
    if (!isSided(text, i)) continue;
    const side = SIDE.exec(sliceOf(text, i, i + 1))?.[0].length;
    const surname = side === undefined ? '' : wordAt(text, i).slice(side);
    if (side === undefined || !known.get(surname)?.some((name) => name.at(-1) === surname)) continue;
    const whole = mention(text, { first: i, end: i + 1, honorific: null }, 'person.sided');
    mentions.push({ ...whole, start: whole.start + side, name: whole.name.slice(side) });
  }
  return mentions;
}

/** "le ministre KBS" of a text that names Kouamé Brou Séka: initials of three words and more. */
function initialled(text: Text, taken: readonly Run[], closed: (token: number) => boolean): PersonMention[] {
  const full = new Map<string, Run>();
  for (const run of taken) {
    if (run.end - run.first < 3) continue;
    let initials = '';
    for (let i = run.first; i < run.end; i++) if (isCapital(text, i)) initials += wordAt(text, i).charAt(0);
    if (initials.length === run.end - run.first) full.set(initials, run);
  }
  if (full.size === 0) return [];
  const { casing, count } = text.document.tokens;
  const mentions: PersonMention[] = [];
  for (let i = 0; i < count; i++) {
    if (casing[i] !== CASING.upper || closed(i) || text.sentence[i] === -1) continue;
    const run = full.get(wordAt(text, i));
    if (!run) continue;
    const whole = mention(text, { first: i, end: i + 1, honorific: null }, 'person.initials');
    mentions.push({ ...whole, name: personName(sliceOf(text, run.first, run.end)) });
  }
  return mentions;
}

/** Full names where no run was cut as they are: in lines of capitals, behind other capitalised words. */
function repeats(text: Text, taken: readonly Run[], closed: (token: number) => boolean): PersonMention[] {
  const { start, end } = text.document.tokens;
  const full = taken
    .filter((run) => run.end - run.first > 1)
    .map((run) => ({ start: start[run.first] as number, end: end[run.end - 1] as number }));
  return findAgain(text, full)
    .filter(({ firstToken, endToken }) => {
      if (text.sentence[firstToken] === -1 || !isCapital(text, firstToken)) return false;
      const sentence = text.document.sentences[text.sentence[firstToken] as number];
      for (let i = firstToken; i < endToken; i++) if (closed(i)) return false;
      return (
        sentence !== undefined &&
        !isHosted(text, { first: firstToken, end: endToken, sentence, honorific: null })
      );
    })
    .map(({ firstToken, endToken }) =>
      mention(text, { first: firstToken, end: endToken, honorific: null }, 'person.repeated'),
    );
}

function given(text: Text, { lexicon }: Settings): PersonMention[] {
  if (lexicon.people.length === 0) return [];
  return buildTrie(lexicon.people.map((name) => [name, name] as const))
    .findAll(text.document)
    .map(({ firstToken, endToken }) =>
      mention(text, { first: firstToken, end: endToken, honorific: null }, 'person.given'),
    );
}

/** The same few people are named again and again. */
const nameOf = remembered(personName);

function mention(text: Text, run: Pick<Run, 'first' | 'end' | 'honorific'>, rule: string): PersonMention {
  const { tokens } = text.document;
  const { honorific } = run;
  return {
    start: tokens.start[run.first] as number,
    end: tokens.end[run.end - 1] as number,
    rule,
    honorific: honorific ? writtenHonorific(text, honorific.first, honorific.end) : null,
    gender: honorific ? (honorific.gender ?? articleGender(text, honorific.first)) : null,
    name: nameOf(sliceOf(text, run.first, run.end)),
  };
}

/** "MM. Hervé et Louis Batoum": a given name alone takes the surname of the name that ends the list. */
function withSurname(text: Text, run: Run, runs: readonly Run[], alone: PersonMention): PersonMention {
  const given = run.end - run.first === 1 && run.honorific?.plural && has(text, run.first, KNOWN.forename);
  const next = given ? runs[runs.indexOf(run) + 1] : undefined;
  if (!next || wordAt(text, run.end) !== 'et' || next.first !== run.end + 1 || next.end - next.first < 2)
    return alone;
  return { ...alone, name: `${alone.name} ${personName(sliceOf(text, next.first + 1, next.end))}` };
}

/** As written, with an elided article ("l'honorable"). */
function writtenHonorific(text: Text, first: number, end: number): string {
  const elided = first > 0 && wordAt(text, first - 1) === "l'";
  return sliceOf(text, elided ? first - 1 : first, end);
}

/** "la Pr X", "le colonel Y". */
function articleGender(text: Text, first: number): Gender | null {
  const before = first > 0 ? wordAt(text, first - 1) : '';
  if (before === 'la') return 'f';
  return before === 'le' || before === 'du' || before === 'au' ? 'm' : null;
}
