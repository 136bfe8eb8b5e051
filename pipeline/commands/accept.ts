import { existsSync } from 'node:fs';
import { runOne } from '../batch.js';
import { draftGold } from '../evaluate/draft.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { type Host, tell } from '../host.js';
import { readText } from '../inputs.js';
import { createPipeline } from '../pipeline.js';
import { formatProblem } from '../problems.js';
import { writeWhole } from '../sinks.js';
import { UsageError } from '../usage.js';

export async function accept(
  file: string,
  options: { readonly force?: boolean },
  host: Host,
): Promise<ExitCode> {
  const gold = file.replace(/\.(?:txt|md)$/, '.json');
  if (gold === file) throw new UsageError(`${file}: a .txt or .md file is needed`);
  if (existsSync(gold) && !options.force) {
    throw new UsageError(`${gold} is there already; --force replaces it`);
  }
  const { record, result, problems } = runOne(createPipeline(), await readText(file));
  for (const problem of problems) tell(host, formatProblem(problem));
  if (!record || !result) return EXIT.inputErrors;
  await writeWhole(gold, `${JSON.stringify(draftGold(record, result.document), null, 1)}\n`);
  tell(host, `${gold}: written. It says what the program finds today: correct it by hand.`);
  return EXIT.ok;
}
