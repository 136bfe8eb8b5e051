/**
 * `npm run bench`: speed of the whole pipeline beside two libraries that do a part of its work, start-up and memory.
 * The texts are always the first 156 of `corpus/`, so that figures of two versions can be compared on one machine.
 * `--json` writes the figures as JSON; `--rounds N` takes more or fewer than 9 rounds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageDir } from '../shared.js';
import { createContenders } from './contenders.js';
import { measureColdStart, measurePeakMemory } from './process.js';
import { measureSpeed } from './speed.js';

const CORPUS = path.join(packageDir, 'corpus');
/** As many samples as there were when speeds were first told of. */
const TEXTS = 156;

function readTexts(): string[] {
  const names = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
  return names
    .sort()
    .slice(0, TEXTS)
    .map((name) => readFileSync(path.join(CORPUS, name), 'utf8'));
}

function readRounds(args: readonly string[]): number {
  const at = args.indexOf('--rounds');
  const rounds = at === -1 ? 9 : Number(args[at + 1]);
  if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError('--rounds needs a whole number from 1');
  return rounds;
}

const texts = readTexts();
const rounds = readRounds(process.argv);
const speeds = measureSpeed(createContenders(), texts, rounds);
const [own, tokenising] = speeds;
const ratio = own!.charactersPerSecond / tokenising!.charactersPerSecond;
const ratioTogether = speeds.at(-1)!.charactersPerSecond / tokenising!.charactersPerSecond;
const start = await measureColdStart(path.join(CORPUS, '001.txt'), rounds);
const documents = Array.from({ length: 50 }, () => texts).flat();
const jsonLines = documents.map((text, i) => `${JSON.stringify({ id: String(i), text })}\n`).join('');
const peak = measurePeakMemory(jsonLines);

if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({ speeds, ratio, ratioTogether, start, peakMegabytes: peak, documents: documents.length }),
  );
} else {
  const whole = (value: number): string => Math.round(value).toLocaleString('en').padStart(12);
  console.log(
    `Node ${process.version}, ${texts.length} texts, medians of ${rounds} interleaved rounds, one thread\n`,
  );
  console.log(`${''.padEnd(38)}${'characters/s'.padStart(12)}${'words/s'.padStart(12)}`);
  for (const { name, charactersPerSecond, wordsPerSecond } of speeds) {
    console.log(`${name.padEnd(38)}${whole(charactersPerSecond)}${whole(wordsPerSecond)}`);
  }
  const { charactersPerSecond, firstCharactersPerSecond } = own!;
  const { firstRecord, bareNode } = start;
  console.log(
    `\nspeed of communique / speed of compromise/one: ${ratio.toFixed(2)}, many texts at once ${ratioTogether.toFixed(2)}`,
  );
  console.log(
    `the first pass over the texts takes ${(charactersPerSecond / firstCharactersPerSecond).toFixed(1)} times as long as these`,
  );
  console.log(
    `cold start to the first record: ${firstRecord.toFixed(0)} ms (node alone ${bareNode.toFixed(0)} ms, so ${(firstRecord - bareNode).toFixed(0)} ms more)`,
  );
  console.log(`peak memory over ${documents.length.toLocaleString('en')} documents: ${peak.toFixed(0)} MB`);
}
