import { neutraliseLine } from '../output/terminal/safe.js';
import type { Problem } from '../schemas/types.js';

/** An error that concerns a whole input. */
export const inputError = (code: string, message: string, source: string | null): Problem => ({
  code,
  level: 'error',
  message,
  source,
  at: null,
});

/** One line for people, safe to show in a terminal: "a.txt: error: the file is empty [empty]". */
export function formatProblem({ code, level, message, source, at }: Problem): string {
  const where = at === null ? '' : ` (${at.start}–${at.end})`;
  return neutraliseLine(`${source ?? 'standard input'}: ${level}: ${message}${where} [${code}]`);
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ level }) => level === 'error');
