/** The text with its mentions: nested elements, so that a name inside a venue inside a sentence keeps all three. */
import type { ShownKind } from '../report/data.js';
import { h } from './dom.js';
import type { Thing } from './model.js';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: ShownKind;
  readonly thing: Thing;
  /** Which of the thing's mentions, from 0. */
  readonly index: number;
}

export const marksOf = (things: readonly Thing[]): Mark[] =>
  things.flatMap((thing) =>
    thing.mentions.map(({ start, end }, index) => ({ start, end, kind: thing.kind, thing, index })),
  );

const RANK: Readonly<Record<ShownKind, number>> = {
  agreements: 0,
  venues: 1,
  events: 2,
  ministries: 3,
  organizations: 4,
  people: 5,
  dates: 6,
  places: 7,
};

/** Cuts marks where they cross, so that any two either lie one in the other or apart. */
function nest(marks: readonly Mark[]): Mark[] {
  const order = (a: Mark, b: Mark): number =>
    a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind];
  const queue = [...marks].sort(order);
  const nested: Mark[] = [];
  const open: Mark[] = [];
  for (let at = 0; at < queue.length; at++) {
    const mark = queue[at]!;
    while (open.length > 0 && open.at(-1)!.end <= mark.start) open.pop();
    const holder = open.at(-1);
    if (holder !== undefined && mark.end > holder.end) {
      const rest = { ...mark, start: holder.end };
      const head = { ...mark, end: holder.end };
      const place = queue.findIndex((other, index) => index > at && order(other, rest) > 0);
      queue.splice(place < 0 ? queue.length : place, 0, rest);
      nested.push(head);
      open.push(head);
    } else {
      nested.push(mark);
      open.push(mark);
    }
  }
  return nested;
}

/** `elements` gets every element made for a mark. */
export function markedText(
  text: string,
  marks: readonly Mark[],
  elements: [Mark, HTMLElement][],
): HTMLElement {
  const root = h('div', { class: 'text', lang: 'fr' });
  const stack: { element: HTMLElement; end: number }[] = [{ element: root, end: text.length }];
  let at = 0;
  const write = (to: number): void => {
    if (to > at) stack.at(-1)!.element.append(text.slice(at, to));
    at = Math.max(at, to);
  };
  const closeUntil = (offset: number): void => {
    while (stack.length > 1 && stack.at(-1)!.end <= offset) {
      write(stack.at(-1)!.end);
      stack.pop();
    }
  };
  for (const mark of nest(marks)) {
    if (mark.end > text.length || mark.start >= mark.end) continue;
    closeUntil(mark.start);
    write(mark.start);
    const element = h('span', {
      class: `mark k-${mark.kind}`,
      'data-kind': mark.kind,
      tabindex: 0,
      role: 'button',
    });
    stack.at(-1)!.element.append(element);
    stack.push({ element, end: mark.end });
    elements.push([mark, element]);
  }
  closeUntil(text.length);
  write(text.length);
  return root;
}
