/** The card that tells of one mention: a hint under the pointer, and pinned after a click, with steps to the others. */
import type { Finding } from '../report/data.js';
import { h } from './dom.js';
import type { Mark } from './marked-text.js';
import { words } from './words.js';

export interface Inspector {
  readonly element: HTMLElement;
  peek(mark: Mark, at: HTMLElement): void;
  unpeek(): void;
  open(mark: Mark, at: HTMLElement, step: (by: number) => void): void;
}

const MARGIN = 8;

/** Ends the listening of the card before: there is one document on the page at a time. */
let listening: AbortController | null = null;

export function inspector(findingOf: (mark: Mark) => Finding | undefined): Inspector {
  const element = h('div', { class: 'card', role: 'status', hidden: true });
  let anchor: HTMLElement | null = null;
  let pinned = false;

  const close = (): void => {
    element.hidden = true;
    pinned = false;
    anchor = null;
  };
  const place = (): void => {
    if (anchor === null) return;
    // Below the last line of the mention and above its first, so that its own words stay in sight.
    const lines = [...anchor.getClientRects()];
    const [first, last] = [lines.at(0), lines.at(-1)];
    if (first === undefined || last === undefined) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const below = last.bottom + MARGIN;
    const top = below + height < innerHeight ? below : Math.max(MARGIN, first.top - height - MARGIN);
    const left = Math.max(MARGIN, Math.min(last.left, innerWidth - width - MARGIN));
    element.style.top = `${top}px`;
    element.style.left = `${left}px`;
  };
  const fill = (mark: Mark, at: HTMLElement, ...buttons: HTMLElement[]): void => {
    element.replaceChildren(...describe(mark, findingOf(mark)), ...buttons);
    element.hidden = false;
    element.classList.toggle('pinned', buttons.length > 0);
    anchor = at;
    place();
  };
  listening?.abort();
  listening = new AbortController();
  const { signal } = listening;
  addEventListener('scroll', place, { passive: true, signal });
  addEventListener('resize', place, { signal });
  element.addEventListener('click', (event) => event.stopPropagation());
  document.addEventListener(
    'click',
    (event) => {
      // What opens a card does not close it by the same click.
      if (!(event.target instanceof Element) || !event.target.closest('[data-thing], .deal')) close();
    },
    { signal },
  );
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || element.hidden) return;
    const back = anchor;
    close();
    back?.focus();
  };
  document.addEventListener('keydown', onEscape, { signal });
  return {
    element,
    peek: (mark, at) => {
      if (!pinned) fill(mark, at);
    },
    unpeek: () => {
      if (!pinned) close();
    },
    open: (mark, at, step) => {
      pinned = true;
      const many = mark.thing.mentions.length > 1;
      const move = (by: number, label: string, sign: string): HTMLElement =>
        h('button', { type: 'button', 'aria-label': label, onclick: () => step(by) }, sign);
      const buttons = [
        ...(many ? [move(-1, words().previous, '‹'), move(1, words().next, '›')] : []),
        h('button', { type: 'button', 'aria-label': words().close, onclick: close }, '×'),
      ];
      fill(mark, at, h('div', { class: 'steps' }, ...buttons));
    },
  };
}

function describe(mark: Mark, finding: Finding | undefined): HTMLElement[] {
  const text = words();
  const { thing, index } = mark;
  const implied = thing.mentions[index]?.implied ? ` (${text.implied})` : '';
  const score = finding?.score ?? null;
  const details = [
    finding && `${text.rule} : ${finding.rule}`,
    score !== null && `${text.confidence} : ${Math.round(score * 100)} %`,
    text.mention(index + 1, thing.mentions.length),
  ];
  return [
    h('p', { class: `kind k-${mark.kind}` }, text.kinds[mark.kind] + implied),
    h('p', { class: 'name' }, thing.name),
    ...thing.notes.map((note) => h('p', { class: 'role' }, note)),
    h('p', { class: 'quiet' }, details.filter(Boolean).join(' · ')),
  ];
}
