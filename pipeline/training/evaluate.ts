/** Exact spans and kinds against annotation, in offsets of the raw text. */
import { KINDS } from '../../extractors/names/labels.js';
import { offsetsOf, type Tagger } from '../../extractors/names/tagger.js';
import type { Sample } from './samples.js';

export interface Count {
  hit: number;
  spurious: number;
  missed: number;
}

export type Counts = Count[];

export const noCounts = (): Counts => KINDS.map(() => ({ hit: 0, spurious: 0, missed: 0 }));

const MINISTRY = KINDS.indexOf('ministry');
const ORGANIZATION = KINDS.indexOf('organization');
const PLACE = KINDS.indexOf('place');

export type OnError = (sample: Sample, what: 'missed' | 'spurious', kind: number, text: string) => void;

/** Adds what a tagger finds in the samples to `counts`. In `wiki` texts ministries count as organisations. */
export function evaluate(
  tagger: Pick<Tagger, 'tag'>,
  samples: readonly Sample[],
  counts: Counts,
  onError: OnError = () => {},
): void {
  for (const sample of samples) {
    const { document, domain, hasPlaces, ignored } = sample;
    const merge = (kind: number): number => (domain === 'wiki' && kind === MINISTRY ? ORGANIZATION : kind);
    const outside = (span: { start: number; end: number }): boolean =>
      !ignored.some(({ start, end }) => start < span.end && span.start < end);
    const gold = new Map<string, { kind: number; optional: boolean; start: number; end: number }>();
    for (const span of sample.spans)
      if (outside(span))
        gold.set(`${merge(span.kind)}:${span.start}:${span.end}`, { ...span, kind: merge(span.kind) });
    for (const span of tagger.tag(document)) {
      const kind = merge(span.kind);
      if (kind === PLACE && !hasPlaces) continue;
      const raw = document.map.toRaw(offsetsOf(document, span));
      if (!outside(raw)) continue;
      const count = counts[kind] as Count;
      if (gold.delete(`${kind}:${raw.start}:${raw.end}`)) count.hit++;
      else {
        count.spurious++;
        onError(sample, 'spurious', kind, document.raw.slice(raw.start, raw.end));
      }
    }
    for (const { kind, optional, start, end } of gold.values()) {
      if (optional) continue;
      (counts[kind] as Count).missed++;
      onError(sample, 'missed', kind, document.raw.slice(start, end));
    }
  }
}

export function f1({ hit, spurious, missed }: Count): { p: number; r: number; f: number } {
  const p = hit / (hit + spurious || 1);
  const r = hit / (hit + missed || 1);
  return { p, r, f: (2 * p * r) / (p + r || 1) };
}

export const report = (counts: Counts): string =>
  counts
    .map((count, kind) => {
      const { p, r, f } = f1(count);
      return `${(KINDS[kind] as string).padEnd(13)} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f.toFixed(3)}  (${count.hit + count.missed})`;
    })
    .join('\n');
