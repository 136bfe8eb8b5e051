/** Agreements and events in the order of their days, the latest first. */
import type { ReportDocument } from '../report/data.js';
import { showDate, sortKey, yearOf } from './dates.js';
import { badge } from './document-view.js';
import { h } from './dom.js';
import { dealsOf } from './model.js';
import { words } from './words.js';

interface Moment {
  readonly date: string | null;
  readonly line: HTMLElement;
  readonly kind: 'agreements' | 'events';
}

export function timelineView(documents: readonly ReportDocument[]): HTMLElement {
  const moments = [...agreementMoments(documents), ...eventMoments(documents)].sort((a, b) =>
    sortKey(a.date) < sortKey(b.date) ? 1 : -1,
  );
  const years = new Map<string, Moment[]>();
  for (const moment of moments) {
    const year = yearOf(moment.date) ?? words().undated;
    years.set(year, [...(years.get(year) ?? []), moment]);
  }
  if (moments.length === 0) return h('p', { class: 'note' }, words().noResult);
  return h(
    'section',
    { class: 'timeline' },
    ...[...years].flatMap(([year, list]) => [
      h('h2', {}, year),
      h(
        'ol',
        {},
        ...list.map(({ date, line, kind }) =>
          h('li', { class: `k-${kind}` }, h('time', {}, date === null ? '' : showDate(date)), line),
        ),
      ),
    ]),
  );
}

const agreementMoments = (documents: readonly ReportDocument[]): Moment[] =>
  dealsOf(documents).map(({ agreement, document, parties }) => ({
    date: agreement.date,
    kind: 'agreements',
    line: h(
      'p',
      {},
      badge(agreement.status),
      ' ',
      h('a', { href: `#/d/${document}/${agreement.id}` }, agreement.instrument),
      parties.length > 0 ? ` — ${parties.join(' ↔ ')}` : '',
    ),
  }));

const eventMoments = (documents: readonly ReportDocument[]): Moment[] =>
  documents.flatMap(({ record }, document) =>
    record.events
      .filter(({ date }) => date !== null)
      .map(({ id, name, date }) => ({
        date,
        kind: 'events',
        line: h('p', {}, h('a', { href: `#/d/${document}/${id}` }, name)),
      })),
  );
