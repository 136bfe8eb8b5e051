/** Scores dates: one item a mention, by value and by exact span. */
import type { Scene } from './entities.js';
import type { GoldDate, GoldSpan } from './gold.js';
import { sameDate } from './similarity.js';
import { add, align } from './tally.js';

interface DatedSpan extends GoldSpan {
  readonly value: string | null;
}

function datedSpans(dates: readonly GoldDate[] | undefined, scene: Scene): DatedSpan[] {
  return (dates ?? []).flatMap((date) =>
    (date.mentions ?? [])
      .filter((span) => !scene.inFurniture(span))
      .map((span) => ({ ...span, value: date.value ?? null })),
  );
}

/** Above 1 for spans that overlap, higher the more they do; 0 for others. */
function spanSimilarity(a: GoldSpan, b: GoldSpan): number {
  if (a.start >= b.end || b.start >= a.end) return 0;
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 1 + common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export function scoreDates(
  goldList: readonly GoldDate[] | undefined,
  foundList: readonly GoldDate[] | undefined,
  scene: Scene,
): void {
  const gold = datedSpans(goldList, scene);
  const found = datedSpans(foundList, scene);
  const { foundOf, taken } = align(gold, found, spanSimilarity);
  const wrong = (measure: string, item: string): void => {
    add(scene.tally, measure, 'fp');
    add(scene.tally, measure, 'fn');
    scene.mistake('wrong', measure, item);
  };
  gold.forEach((date, g) => {
    const other = found[foundOf.get(g) ?? -1];
    if (!other) {
      add(scene.tally, 'dates', 'fn');
      add(scene.tally, 'dates.spans', 'fn');
      scene.mistake('missed', 'dates', date.text);
      return;
    }
    // A gold value of null means that the text does not tell: any reading passes.
    if (date.value === null || sameDate(date.value, other.value)) add(scene.tally, 'dates', 'tp');
    else wrong('dates', `${date.text}: ${date.value} / ${other.value}`);
    if (date.start === other.start && date.end === other.end) add(scene.tally, 'dates.spans', 'tp');
    else wrong('dates.spans', `«${date.text}» / «${other.text}»`);
  });
  found.forEach((date, f) => {
    if (taken.has(f)) return;
    add(scene.tally, 'dates', 'fp');
    add(scene.tally, 'dates.spans', 'fp');
    scene.mistake('spurious', 'dates', date.text);
  });
}
