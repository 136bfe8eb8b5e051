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
  /** By the word that they begin with, then by their length: of thousands that begin alike few are of one length. */
  const forms = new Map<number, Map<number, Set<string>>>();
  for (const { start, end } of spans) {
    const word = tokens.word[firstTokenFrom(tokens, start)] as number;
    const alike = forms.get(word) ?? new Map<number, Set<string>>();
    forms.set(
      word,
      alike.set(end - start, (alike.get(end - start) ?? new Set()).add(folded.slice(start, end))),
    );
  }
  const found: Recurrence[] = [];
  for (const [word, alike] of forms)
    for (let at = tokens.word.indexOf(word); at >= 0; at = tokens.word.indexOf(word, at + 1)) {
      const start = tokens.start[at] as number;
      for (const [length, wanted] of alike) {
        const end = start + length;
        if (!wanted.has(folded.slice(start, end))) continue;
        let endToken = at + 1;
        while (endToken < tokens.count && (tokens.end[endToken - 1] as number) < end) endToken++;
        if (tokens.end[endToken - 1] === end) found.push({ firstToken: at, endToken });
      }
    }
  return found.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
}
