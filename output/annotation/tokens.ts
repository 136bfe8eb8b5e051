import type { AnnotatedSpan } from './annotated.js';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words with an elision's apostrophe, else single characters; never half of a surrogate pair. */
const TOKEN = /[\p{L}\p{M}\p{N}]+['’]?|\S/gu;

/** Tokens of a text, cut where spans begin or end, so that each span is a whole number of tokens. */
export function splitTokens(text: string, spans: readonly Range[]): Range[] {
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const tokens: Range[] = [];
  let next = 0;
  for (const match of text.matchAll(TOKEN)) {
    const end = match.index + match[0].length;
    let start = match.index;
    while (next < cuts.length && cuts[next]! <= start) next++;
    for (; next < cuts.length && cuts[next]! < end; next++) {
      tokens.push({ start, end: cuts[next]! });
      start = cuts[next]!;
    }
    tokens.push({ start, end });
  }
  return tokens;
}

/** Blanks at the ends of a span are left out; what is nothing but blanks is dropped. */
export function trimSpans(text: string, spans: readonly AnnotatedSpan[]): AnnotatedSpan[] {
  return spans.flatMap((span) => {
    const slice = text.slice(span.start, span.end);
    const start = span.start + slice.length - slice.trimStart().length;
    const end = span.end - (slice.length - slice.trimEnd().length);
    return start < end ? [{ ...span, start, end }] : [];
  });
}

/**
 * For formats in which spans cannot overlap: of those that do the longest stays, of equally long ones the first.
 * The spans are trimmed as well. Agreements are left out: theirs are sentences, which would bury all names in them.
 */
export function flatten(text: string, spans: readonly AnnotatedSpan[]): AnnotatedSpan[] {
  const taken = new Uint8Array(text.length);
  return trimSpans(
    text,
    spans.filter(({ label }) => label !== 'Agreement'),
  )
    .map((span, index) => ({ span, index }))
    .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.index - b.index)
    .filter(({ span }) => {
      // A span kept before is at least as long, so it cannot lie strictly inside this one: the two ends tell.
      if (taken[span.start] || taken[span.end - 1]) return false;
      taken.fill(1, span.start, span.end);
      return true;
    })
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
}
