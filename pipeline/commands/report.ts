import type { ReportDocument } from '../../output/report/data.js';
import { renderReport } from '../../output/report/report.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { toReportDocument } from '../findings.js';
import { type Host, tell } from '../host.js';
import { type LexiconFile, lexiconOf } from '../lexicon-file.js';
import { formatProblem, hasErrors } from '../problems.js';
import { readTold } from '../records.js';
import { streamSink, writeWhole } from '../sinks.js';
import { UsageError } from '../usage.js';

export interface ReportOptions {
  readonly out: string;
  readonly title: string;
  readonly language: 'fr' | 'en';
  readonly lexicon?: LexiconFile;
}

/** Writes one page that shows texts and what was found in them. */
export async function report(
  paths: readonly string[],
  options: ReportOptions,
  host: Host,
): Promise<ExitCode> {
  const documents: ReportDocument[] = [];
  let failed = false;
  for await (const told of readTold(paths, host.stdin, { explain: true, ...lexiconOf(options.lexicon) })) {
    for (const problem of told.problems) {
      if (problem.level !== 'info') tell(host, formatProblem(problem));
    }
    failed ||= hasErrors(told.problems);
    const shown = toReportDocument(told);
    if (shown !== null) documents.push(shown);
  }
  if (documents.length === 0) throw new UsageError('there is no record to show');
  const { title, language, out } = options;
  const page = renderReport({ title, language, documents });
  if (out === '-') await streamSink(host.stdout).write(page);
  else {
    await writeWhole(out, page);
    tell(host, `${out}: ${documents.length} ${documents.length === 1 ? 'document' : 'documents'}`);
  }
  return failed ? EXIT.inputErrors : EXIT.ok;
}
