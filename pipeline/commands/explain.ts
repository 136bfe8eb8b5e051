import { explainText } from '../../output/terminal/explain.js';
import { explainAgreements } from '../../output/terminal/explain-agreements.js';
import { neutraliseLine } from '../../output/terminal/safe.js';
import type { CommuniqueRecord } from '../../schemas/types.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { kindOf } from '../find.js';
import { explainedMentions } from '../findings.js';
import { type Host, tell } from '../host.js';
import { type LexiconFile, lexiconOf } from '../lexicon-file.js';
import { formatProblem, hasErrors } from '../problems.js';
import { readTold } from '../records.js';
import { streamSink } from '../sinks.js';
import { describeAgreement } from '../summary.js';
import { UsageError } from '../usage.js';

export interface ExplainOptions {
  readonly at?: number;
  readonly width?: number;
  readonly color?: boolean;
  readonly lexicon?: LexiconFile;
}

/** Wider lines are hard to read. */
const WIDEST = 110;

/** Shows texts with what was found in them, by what, and what was refused and why. */
export async function explainFile(given: string, options: ExplainOptions, host: Host): Promise<ExitCode> {
  if (/\.jsonl?$/i.test(given))
    throw new UsageError('a text is needed: records do not tell how they were made');
  const print = streamSink(host.stdout);
  const terminal = host.stdout as { readonly isTTY?: boolean; readonly columns?: number };
  const view = {
    width: options.width ?? Math.min(WIDEST, terminal.columns ?? 80),
    colour: wantsColour(options, terminal.isTTY === true, host.env ?? {}),
    at: options.at ?? null,
  };
  const mayBeMany = given !== '-' && kindOf(given) !== 'file';
  let failed = false;
  for await (const { record, result, text, problems } of readTold([given], host.stdin, {
    explain: true,
    ...lexiconOf(options.lexicon),
  })) {
    for (const problem of problems) tell(host, formatProblem(problem));
    failed ||= hasErrors(problems);
    if (result === null || text === null) continue;
    const mentions = explainedMentions(result);
    if (mayBeMany) await print.write(`== ${neutraliseLine(result.document.source ?? '')} ==\n\n`);
    await print.write(explainText(text, mentions, view));
    await print.write(explainAgreements((record?.agreements ?? []).map(toExplain), mentions, view));
    if (mayBeMany) await print.write('\n');
  }
  return failed ? EXIT.inputErrors : EXIT.ok;
}

const toExplain = (agreement: CommuniqueRecord['agreements'][number]) => ({
  id: agreement.id,
  lines: describeAgreement(agreement),
  confidence: agreement.confidence ?? null,
  evidence: agreement.evidence,
});

/** https://no-color.org: any value but the empty one switches colours off, unless they are asked for outright. */
function wantsColour(
  { color }: ExplainOptions,
  isTerminal: boolean,
  { NO_COLOR, TERM }: NonNullable<Host['env']>,
): boolean {
  if (color !== undefined) return color;
  return isTerminal && !NO_COLOR && TERM !== 'dumb';
}
