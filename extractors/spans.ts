import type { Span, Tokens } from '../schemas/document.js';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/**
 * The one overlap policy: of spans that overlap the longest stays, of equally long ones the first given.
 * Returns them in text order.
 */
export function keepLongest<S extends Span>(spans: readonly S[]): S[] {
  if (areApart(spans)) return [...spans];
  const at = (index: number): S => spans[index] as S;
  const order = textOrder(spans);
  const kept: S[] = [];
  // Spans that hang together, each with the next: most stand alone, the others by twos.
  for (let first = 0, next = 0; first < order.length; first = next) {
    const one = order[first] as number;
    let { end } = at(one);
    for (next = first + 1; next < order.length && at(order[next] as number).start < end; next++)
      end = Math.max(end, at(order[next] as number).end);
    if (next === first + 1) kept.push(at(one));
    else if (next === first + 2) kept.push(at(longerOf(spans, one, order[first + 1] as number)));
    else kept.push(...longestOf(spans, order.slice(first, next), end));
  }
  return kept;
}

/** Indices of spans in text order, of those that start together the first given first. */
function textOrder(spans: readonly Span[]): number[] {
  const order = spans.map((_, index) => index);
  const start = (index: number): number => (spans[index] as Span).start;
  const isSorted = order.every((index) => index === 0 || start(index - 1) <= start(index));
  return isSorted ? order : order.sort((a, b) => start(a) - start(b));
}

const lengthOf = (spans: readonly Span[], index: number): number => {
  const { start, end } = spans[index] as Span;
  return end - start;
};

/** The longer of two spans, given by their indices; of equally long ones the first given. */
function longerOf(spans: readonly Span[], a: number, b: number): number {
  const more = lengthOf(spans, a) - lengthOf(spans, b);
  return more > 0 || (more === 0 && a < b) ? a : b;
}

/** Of spans that hang together, given by their indices in text order, up to `end`. */
function longestOf<S extends Span>(spans: readonly S[], together: readonly number[], end: number): S[] {
  const at = (index: number): S => spans[index] as S;
  const { start: origin } = at(together[0] as number);
  const taken = new Uint8Array(end - origin);
  return together
    .toSorted((a, b) => lengthOf(spans, b) - lengthOf(spans, a) || a - b)
    .map(at)
    .filter((span) => {
      // A span kept before is at least as long, so it cannot lie strictly inside this one: the two ends tell.
      if (taken[span.start - origin] || taken[span.end - 1 - origin]) return false;
      taken.fill(1, span.start - origin, span.end - origin);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

/** In text order, with no two overlapping: as most lists come. */
export function areApart(spans: readonly Span[]): boolean {
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = spans[i] as Span;
    if (end <= start || (i > 0 && start < (spans[i - 1] as Span).end)) return spans.length < 2;
  }
  return true;
}

/** How many of a row of `count` come before a point: those for which `isBefore` holds, which all stand in front. */
export function countBefore(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of `sorted` (by start, disjoint) that starts at or after `offset`. */
export function firstAtOrAfter(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first token that starts at or after `offset`. */
export function firstTokenFrom({ start, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first token that ends after `offset`: the one that holds it, or the next. */
export function firstTokenEndingAfter({ end, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of `sorted` (by start, disjoint) that overlap a span. */
export function overlapping<S extends Span>(sorted: readonly S[], span: Span): readonly S[] {
  let first = firstAtOrAfter(sorted, span.start);
  if (first > 0 && (sorted[first - 1] as S).end > span.start) first--;
  let last = first;
  while (last < sorted.length && (sorted[last] as S).start < span.end) last++;
  return first === last ? NONE : sorted.slice(first, last);
}

const NONE: readonly never[] = Object.freeze([]);

/** Whether one of `sorted` (by start, disjoint) overlaps a span. */
export function meetsAny(sorted: readonly Span[], span: Span): boolean {
  const next = firstAtOrAfter(sorted, span.start);
  if (next > 0 && (sorted[next - 1] as Span).end > span.start) return true;
  return next < sorted.length && (sorted[next] as Span).start < span.end;
}

/** The one of `sorted` (by start, disjoint) that an offset lies in. */
export function spanAt<S extends Span>(sorted: readonly S[], offset: number): S | null {
  const at = firstAtOrAfter(sorted, offset + 1) - 1;
  const span = sorted[at];
  return span && offset < span.end ? span : null;
}

/** Start of the first of some spans, in whatever order they stand; a spread argument list would overflow on large texts. */
export const earliest = (spans: Iterable<Span>): number => {
  let start = Number.POSITIVE_INFINITY;
  for (const span of spans) if (span.start < start) start = span.start;
  return start;
};
