/** One release: who signs what, the text in colour, and the record beside it. */
import type { Agreement, CommuniqueRecord } from '../../schemas/types.js';
import { type Finding, type ReportDocument, SHOWN_KINDS, type ShownKind } from '../report/data.js';
import { showDate } from './dates.js';
import { h } from './dom.js';
import { inspector } from './inspector.js';
import { type Mark, markedText, marksOf } from './marked-text.js';
import { partyLabel, signatoryName, type Thing, thingsOf, titleOf } from './model.js';
import { money, words } from './words.js';

/** Kinds whose colours are off at first: the venue says of a place what matters. */
const hidden = new Set<ShownKind>(['places']);

export interface DocumentView {
  readonly element: HTMLElement;
  /** Brings a thing's mention into view and opens its card. */
  show(id: string, behavior?: ScrollBehavior): void;
}

export function documentView(shown: ReportDocument): DocumentView {
  const { record, text } = shown;
  const things = thingsOf(record);
  const elements: [Mark, HTMLElement][] = [];
  // A lone carriage return would show as a blank.
  const marked =
    text === null ? null : markedText(text.replace(/\r(?!\n)/g, '\n'), marksOf(things), elements);
  const card = inspector(findingOf(shown.findings));
  const elementsOf = (id: string): [Mark, HTMLElement][] => elements.filter(([mark]) => mark.thing.id === id);

  const open = (thing: Thing, index: number, behavior = motion()): void => {
    const all = elementsOf(thing.id);
    for (const [, element] of elements) element.classList.remove('chosen', 'current');
    for (const [, element] of all) element.classList.add('chosen');
    for (const item of panel.querySelectorAll('[data-thing]')) {
      item.classList.toggle('chosen', item.getAttribute('data-thing') === thing.id);
    }
    const at = all.findIndex(([mark]) => mark.index === index);
    const current = all[Math.max(0, at)];
    if (current === undefined) return;
    const [mark, element] = current;
    element.classList.add('current');
    element.scrollIntoView({ block: 'center', behavior });
    card.open(mark, element, (step) => {
      const count = thing.mentions.length;
      open(thing, (mark.index + step + count) % count);
    });
  };
  const show = (id: string, behavior?: ScrollBehavior): void => {
    const thing = things.find((one) => one.id === id);
    if (thing !== undefined) open(thing, 0, behavior);
  };
  for (const [mark, element] of elements) {
    element.addEventListener('mouseenter', () => card.peek(mark, element));
    element.addEventListener('mouseleave', () => card.unpeek());
    element.addEventListener('click', (event) => {
      event.stopPropagation();
      open(mark.thing, mark.index);
    });
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      open(mark.thing, mark.index);
    });
  }

  const panel = recordPanel(shown, things, open);
  const textPart = h(
    'section',
    { class: 'text-part', 'aria-label': words().text },
    marked === null ? h('p', { class: 'note' }, words().noText) : legend(things, marked, elements),
    marked,
  );
  const element = h(
    'article',
    { class: 'release' },
    heading(shown),
    deals(record, show, marked !== null),
    h('div', { class: 'columns' }, textPart, panel),
    card.element,
  );
  return { element, show };
}

const motion = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

const findingOf =
  (findings: readonly Finding[]) =>
  (mark: Mark): Finding | undefined =>
    findings.find(
      ({ kind, start, end }) =>
        kind === mark.kind &&
        start === mark.thing.mentions[mark.index]?.start &&
        end === mark.thing.mentions[mark.index]?.end,
    );

function heading(shown: ReportDocument): HTMLElement {
  const { author, publisher, source, published } = shown.record.document;
  const facts = [published && showDate(published), author, publisher, source];
  return h(
    'header',
    { class: 'heading' },
    h('h1', {}, titleOf(shown)),
    h('p', { class: 'facts' }, facts.filter(Boolean).join(' · ')),
  );
}

function deals(record: CommuniqueRecord, show: (id: string) => void, hasText: boolean): HTMLElement {
  const text = words();
  const { agreements } = record;
  if (agreements.length === 0) return h('p', { class: 'note' }, text.noAgreement);
  return h(
    'section',
    { class: 'deals' },
    h('h2', {}, text.whoSigned),
    ...byWeight(agreements).map((agreement) => dealCard(agreement, record, hasText ? show : null)),
  );
}

/** What was signed first; what is only referred to last. */
const byWeight = (agreements: readonly Agreement[]): Agreement[] =>
  [...agreements].sort((a, b) => Number(a.status === 'mentioned') - Number(b.status === 'mentioned'));

export const badge = (status: string): HTMLElement =>
  h('span', { class: `badge s-${status}` }, words().statuses[status] ?? status);

function dealCard(
  agreement: Agreement,
  record: CommuniqueRecord,
  show: ((id: string) => void) | null,
): HTMLElement {
  const text = words();
  const { parties, signatories, date, venue, event, amount, subject, count } = agreement;
  const row = (name: string, value: string | HTMLElement | null | false): (HTMLElement | null)[] =>
    value ? [h('dt', {}, name), h('dd', {}, value)] : [];
  const signers = signatories.map((signatory) =>
    h(
      'li',
      {},
      h('b', {}, signatoryName(signatory)),
      signatory.person !== null && signatory.role ? `, ${signatory.role}` : '',
      signatory.party
        ? h('span', { class: 'quiet' }, ` — ${text.forParty} ${partyLabel(signatory.party, record)}`)
        : '',
    ),
  );
  return h(
    'div',
    { class: 'deal' },
    h(
      'h3',
      {},
      agreement.instrument,
      count !== null && count > 1 ? h('span', { class: 'quiet' }, ` (${text.count(count)})`) : '',
      ' ',
      badge(agreement.status),
    ),
    h(
      'dl',
      {},
      ...row(
        text.parties,
        parties.length > 0 && h('ul', {}, ...parties.map((party) => h('li', {}, partyLabel(party, record)))),
      ),
      ...row(text.signatories, signers.length > 0 && h('ul', {}, ...signers)),
      ...row(text.date, date && showDate(date)),
      ...row(text.venue, venue?.name ?? null),
      ...row(text.event, event?.name ?? null),
      ...row(text.amount, amount && money(amount.value, amount.currency)),
      ...row(text.subject, subject),
    ),
    show && agreement.evidence.length > 0
      ? h('button', { type: 'button', class: 'link', onclick: () => show(agreement.id) }, text.seeInText)
      : null,
  );
}

function legend(
  things: readonly Thing[],
  marked: HTMLElement,
  elements: readonly [Mark, HTMLElement][],
): HTMLElement {
  const apply = (): void => {
    for (const kind of SHOWN_KINDS) marked.classList.toggle(`off-${kind}`, hidden.has(kind));
    for (const [mark, element] of elements) element.tabIndex = hidden.has(mark.kind) ? -1 : 0;
  };
  const chips = SHOWN_KINDS.map((kind) => {
    const count = things.filter((thing) => thing.kind === kind).length;
    const chip = h(
      'button',
      {
        type: 'button',
        class: `chip k-${kind}`,
        'aria-pressed': String(!hidden.has(kind)),
        disabled: count === 0,
        onclick: () => {
          if (!hidden.delete(kind)) hidden.add(kind);
          chip.setAttribute('aria-pressed', String(!hidden.has(kind)));
          apply();
        },
      },
      words().kinds[kind],
      h('span', { class: 'number' }, String(count)),
    );
    return chip;
  });
  apply();
  return h('div', { class: 'legend', role: 'group', 'aria-label': words().legend }, ...chips);
}

function recordPanel(
  { record }: ReportDocument,
  things: readonly Thing[],
  open: (thing: Thing, index: number) => void,
): HTMLElement {
  const text = words();
  const sections = SHOWN_KINDS.filter((kind) => kind !== 'agreements').flatMap((kind) => {
    const list = things.filter((thing) => thing.kind === kind);
    return list.length === 0
      ? []
      : [
          h('h3', { class: `k-${kind}` }, text.kinds[kind]),
          h('ul', {}, ...list.map((thing) => item(thing, open))),
        ];
  });
  const json = JSON.stringify(record, null, 2);
  const copy = h('button', { type: 'button', class: 'link' }, text.copy);
  copy.addEventListener('click', () => {
    void navigator.clipboard?.writeText(json).then(() => {
      copy.textContent = text.copied;
    });
  });
  return h(
    'aside',
    { class: 'panel', 'aria-label': text.record },
    h('h2', {}, text.record),
    ...sections,
    h('details', {}, h('summary', {}, text.rawRecord), copy, h('pre', {}, json)),
  );
}

function item(thing: Thing, open: (thing: Thing, index: number) => void): HTMLElement {
  let next = 0;
  const go = (): void => {
    open(thing, next);
    next = (next + 1) % Math.max(1, thing.mentions.length);
  };
  return h(
    'li',
    { 'data-thing': thing.id },
    h(
      'button',
      { type: 'button', onclick: go },
      h('span', { class: 'name' }, thing.name),
      h('span', { class: 'number' }, String(thing.mentions.length)),
      ...thing.notes.map((note) => h('span', { class: 'role' }, note)),
    ),
  );
}
