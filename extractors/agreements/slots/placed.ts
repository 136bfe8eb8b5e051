/** Entities at their mentions, so that a stretch of text is asked for its own and not for all of the document. */
import type { Span } from '../../../schemas/document.js';
import { firstAtOrAfter } from '../../spans.js';

export interface Placed<E> extends Span {
  readonly entity: E;
}

/** By start. */
export function placeAll<E extends { readonly mentions: readonly Span[] }>(
  entities: readonly E[],
): readonly Placed<E>[] {
  const placed: Placed<E>[] = [];
  for (const entity of entities)
    for (const { start, end } of entity.mentions) placed.push({ start, end, entity });
  return placed.sort((a, b) => a.start - b.start);
}

/** Those that lie wholly inside a span. */
export function within<S extends Span>(sorted: readonly S[], { start, end }: Span): S[] {
  const inside: S[] = [];
  for (let at = firstAtOrAfter(sorted, start); at < sorted.length; at++) {
    const each = sorted[at] as S;
    if (each.start >= end) break;
    if (each.end <= end) inside.push(each);
  }
  return inside;
}
