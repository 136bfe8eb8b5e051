import { readFileSync } from 'node:fs';
import type { CommuniqueRecord } from '../../schemas/types.js';
import { runOne } from '../batch.js';
import { type GoldSample, readGold } from '../evaluate/gold.js';
import { belowFloor, type Floor, formatMistakes, formatScore, parseFloor } from '../evaluate/report.js';
import { type Score, score } from '../evaluate/score.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type Host, tell } from '../host.js';
import { readText } from '../inputs.js';
import { createPipeline } from '../pipeline.js';
import { formatProblem } from '../problems.js';
import { streamSink } from '../sinks.js';
import { UsageError } from '../usage.js';

export interface EvaluateOptions {
  readonly errors?: string;
  readonly json?: boolean;
  readonly floor?: string;
}

export async function evaluate(folder: string, options: EvaluateOptions, host: Host): Promise<ExitCode> {
  const samples = orUsage(() => readGold(folder));
  if (samples.length === 0) throw new UsageError(`${folder}: there are no gold records here`);
  const floor = readFloor(options.floor);
  const records = await extractSamples(samples, host);
  const measured = score(
    samples.map(({ gold }) => gold),
    records,
  );
  if (options.errors !== undefined) checkMeasure(options.errors, measured);
  await streamSink(host.stdout).write(report(measured, options));
  const drops = belowFloor(measured, floor);
  for (const drop of drops) tell(host, drop);
  return drops.length > 0 ? EXIT.belowFloor : EXIT.ok;
}

function readFloor(file: string | undefined): Floor {
  return file === undefined ? {} : orUsage(() => parseFloor(readFileSync(file, 'utf8')), file);
}

function orUsage<T>(action: () => T, name?: string): T {
  try {
    return action();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(name === undefined ? message : `${name}: ${message}`);
  }
}

async function extractSamples(
  samples: readonly GoldSample[],
  host: Host,
): Promise<Map<string, CommuniqueRecord>> {
  const pipeline = createPipeline();
  const records = new Map<string, CommuniqueRecord>();
  for (const { gold, textPath } of samples) {
    const { record, problems } = runOne(pipeline, await readText(textPath));
    for (const problem of problems) if (problem.level !== 'info') tell(host, formatProblem(problem));
    if (record) records.set(gold.id, record);
  }
  return records;
}

function checkMeasure(measure: string, { types }: Score): void {
  const known = ['all', ...Object.keys(types)];
  if (!known.includes(measure)) throw new UsageError(`--errors ${measure}: known are ${known.join(', ')}`);
}

function report(measured: Score, { errors, json }: EvaluateOptions): string {
  const { mistakes, ...figures } = measured;
  if (json) return `${JSON.stringify(errors === undefined ? figures : measured)}\n`;
  const listed = errors === undefined ? [] : formatMistakes(mistakes, errors);
  return [...listed, formatScore(measured), ''].join('\n');
}
