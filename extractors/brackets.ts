/** What stands in brackets behind a name. */
import { type Text, wordAt } from './phrases.js';

/** "X |(Mali)|, rapporteur": index behind a bracket that opens at a token and closes before `limit`; else the token itself. */
export function afterBracket(text: Text, at: number, limit: number): number {
  if (wordAt(text, at) === '(')
    for (let i = at + 1; i < limit; i++) if (wordAt(text, i) === ')') return i + 1;
  return at;
}
