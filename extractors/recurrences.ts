/** Finds names again that were found elsewhere in the same document. */
import type { Text } from './phrases.js';
import { firstTokenFrom } from './spans.js';

/** Tokens `firstToken .. endToken - 1`. */
export interface Recurrence {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Index of the token that begins at an offset, or -1. */
export function tokenAt({ document: { tokens } }: Text, offset: number): number {
  const token = firstTokenFrom(tokens, offset);
  return tokens.start[token] === offset ? token : -1;
}

/** Whole tokens that read like one of the forms, whatever their case and accents. Forms are slices of the document. */
export function findAgain(
  text: Text,
  spans: Iterable<{ readonly start: number; readonly end: number }>,
): Recurrence[] {
  const { folded, tokens } = text.document;
  const forms = new Set<string>();
  for (const { start, end } of spans) forms.add(folded.slice(start, end));
  const found: Recurrence[] = [];
  for (const form of forms) {
    for (let at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + form.length)) {
      const firstToken = tokenAt(text, at);
      if (firstToken < 0) continue;
      const end = at + form.length;
      let endToken = firstToken + 1;
      while (endToken < tokens.count && (tokens.end[endToken - 1] as number) < end) endToken++;
      if (tokens.end[endToken - 1] === end) found.push({ firstToken, endToken });
    }
  }
  return found.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
}
