/** Releases made up for runs, and what their outputs must be like. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MAIN, type Run } from './run-cli.js';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = {
  first: ['Awa', 'Karim', 'Fatou', 'Moussa', 'Claire', 'Issa', 'Aminata', 'Paul', 'Salif', 'Rokia'],
  last: ['Sarr', 'Benslimane', 'Ndiaye', 'Traoré', 'Morel', 'Kouma', 'Diallo', 'Lefèvre', 'Ouédraogo', 'Sow'],
  town: ['Dakar', 'Bamako', 'Lomé', 'Thiès', 'Kayes', 'Abidjan', 'Cotonou', 'Niamey', 'Conakry', 'Tunis'],
  sector: ['de la Santé', 'de l’Énergie', 'de l’Économie numérique', 'de la Pêche', 'des Transports'],
  act: ['une convention de financement', 'un accord de coopération', 'un mémorandum d’entente', 'un contrat'],
  theme: [
    'la formation des agents',
    'les routes de campagne',
    'l’eau potable',
    'les câbles sous-marins',
    'la pêche',
  ],
  month: ['janvier', 'mars', 'mai', 'juillet', 'octobre', 'décembre'],
} as const;

/** A release of some 600 characters. */
export function makeRelease(random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
  const { first, last, town, sector, act, theme, month } = WORDS;
  const number = (most: number): number => 1 + Math.floor(random() * most);
  const opening = `${pick(town)}, le ${number(28)} ${pick(month)} ${2015 + number(9)}. M. ${pick(first)} ${pick(last)}, ministre ${pick(sector)}, et Mme ${pick(first)} ${pick(last)}, directrice de l’Agence n° ${number(1000)}, ont signé à ${pick(town)} ${pick(act)} de ${number(900)} millions de francs CFA.`;
  const more = Array.from(
    { length: 3 },
    () =>
      `La délégation de ${pick(town)}, forte de ${number(200)} personnes, a parlé de ${pick(theme)} et de ${pick(theme)} avec le préfet ${pick(first)} ${pick(last)} pendant ${number(30)} jours.`,
  );
  return [opening, ...more].join(' ');
}

const ENGLISH =
  'The Minister of Health met the partners of the country on Tuesday in order to protect mothers better.';

/** A folder of so many texts; some of them are empty, or English, or nearly the same as the one before. */
export function writeReleases(folder: string, count: number, seed: number): void {
  mkdirSync(folder, { recursive: true });
  const random = createRandom(seed);
  let text = '';
  for (let index = 0; index < count; index++) {
    if (index % 20 !== 9) text = makeRelease(random);
    const content = index % 41 === 7 ? ENGLISH : index % 53 === 11 ? '' : `${text}\nNote ${index}.\n`;
    writeFileSync(path.join(folder, `${String(index).padStart(6, '0')}.txt`), content);
  }
}

export const OUTPUTS = ['records.jsonl', 'problems.jsonl', 'rejects.jsonl', 'links.jsonl'] as const;

/** Contents of the files of an output. */
export const readOutput = (out: string): Record<string, string> =>
  Object.fromEntries(OUTPUTS.map((name) => [name, readFileSync(path.join(out, name), 'utf8')]));

const sorted = (text: string): string => text.split('\n').sort().join('\n');

/** The same lines, whatever their order; and the same order too, unless told otherwise. */
export function assertSameOutput(out: string, expected: Record<string, string>): void {
  for (const [name, text] of Object.entries(readOutput(out))) {
    assert.ok(sorted(text) === sorted(expected[name] ?? ''), `${name} of ${out} differs`);
    assert.ok(text === expected[name], `${name} of ${out} stands in another order`);
  }
}

/** Whatever stands there is whole, and no document is in it twice. */
export function assertWhole(out: string): void {
  for (const name of OUTPUTS) {
    const file = path.join(out, name);
    if (!existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    assert.ok(text === '' || text.endsWith('\n'), `${name} is torn`);
    const lines = text.split('\n').slice(0, -1);
    for (const line of lines) JSON.parse(line);
    if (name === 'records.jsonl') assert.equal(new Set(lines).size, lines.length, `${name} has doubles`);
  }
}

export interface Killed extends Run {
  readonly signal: NodeJS.Signals | null;
}

/** Runs the command line and sends it a signal after so many milliseconds, unless it has ended before. */
export function spawnAndKill(
  args: readonly string[],
  after: number,
  signal: NodeJS.Signals = 'SIGKILL',
): Promise<Killed> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => child.kill(signal), after);
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (status, endedBy) => {
      clearTimeout(timer);
      resolve({ status, out, err, signal: endedBy });
    });
  });
}
