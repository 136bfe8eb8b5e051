/** All agreements in one table: sorted by a click on a column, narrowed by party, country, status and year. */
import type { ReportDocument } from '../report/data.js';
import { showDate, sortKey } from './dates.js';
import { badge } from './document-view.js';
import { debounce, fold, h } from './dom.js';
import { type Deal, dealsOf, signatoryName, titleOf } from './model.js';
import { countryName, money, words } from './words.js';

type Column = 'date' | 'instrument' | 'parties' | 'signatories' | 'amount' | 'venue' | 'status' | 'document';

const COLUMNS: readonly Column[] = [
  'date',
  'instrument',
  'parties',
  'signatories',
  'amount',
  'venue',
  'status',
  'document',
];

/** Kept while the reader goes to a document and back. */
const state = {
  party: '',
  country: '',
  status: '',
  year: '',
  sort: 'date' as Column,
  descending: true,
};

export function filterByParty(name: string): void {
  Object.assign(state, { party: name, country: '', status: '', year: '' });
}

export function agreementsView(documents: readonly ReportDocument[]): HTMLElement {
  const text = words();
  const deals = dealsOf(documents);
  const keyOf = (deal: Deal, column: Column): string => sortValue(deal, column, documents);
  const body = h('tbody', {});
  const count = h('p', { class: 'note', role: 'status' });
  const heads = COLUMNS.map((column) => {
    const sortBy = (): void => {
      state.descending = state.sort === column ? !state.descending : column === 'date';
      state.sort = column;
      draw();
    };
    const button = h(
      'button',
      { type: 'button', title: `${text.sortBy} ${text[column]}`, onclick: sortBy },
      text[column],
    );
    return h('th', { scope: 'col' }, button);
  });
  const draw = (): void => {
    const party = fold(state.party.trim());
    const rows = deals
      .filter(
        (deal) =>
          (party === '' || partyText(deal).includes(party)) &&
          (state.country === '' || deal.countries.includes(state.country)) &&
          (state.status === '' || deal.agreement.status === state.status) &&
          (state.year === '' || deal.year === state.year),
      )
      .sort((a, b) => {
        const [first, second] = [keyOf(a, state.sort), keyOf(b, state.sort)];
        // What has no value stands last either way.
        if (first === '' || second === '') return Number(first === '') - Number(second === '');
        return (first < second ? -1 : first > second ? 1 : 0) * (state.descending ? -1 : 1);
      });
    body.replaceChildren(...rows.map((deal) => tableRow(deal, documents)));
    count.textContent = rows.length === 0 ? text.noResult : text.found(rows.length, deals.length);
    heads.forEach((head, index) => {
      const isSorted = COLUMNS[index] === state.sort;
      head.setAttribute('aria-sort', isSorted ? (state.descending ? 'descending' : 'ascending') : 'none');
    });
  };
  const filters = h('div', { class: 'filters' }, ...filterControls(deals, draw));
  draw();
  return h(
    'section',
    {},
    filters,
    count,
    h('table', { class: 'deals-table' }, h('thead', {}, h('tr', {}, ...heads)), body),
  );
}

const partyText = ({ parties, agreement }: Deal): string =>
  fold([...parties, ...agreement.signatories.map(signatoryName)].join(' '));

function sortValue(
  { agreement, parties, document }: Deal,
  column: Column,
  documents: readonly ReportDocument[],
): string {
  switch (column) {
    case 'date':
      return sortKey(agreement.date);
    case 'instrument':
      return fold(agreement.instrument);
    case 'parties':
      return fold(parties.join(' '));
    case 'signatories':
      return fold(agreement.signatories.map(signatoryName).join(' '));
    case 'amount':
      return amountKey(agreement);
    case 'venue':
      return fold(agreement.venue?.name ?? '');
    case 'status':
      return words().statuses[agreement.status] ?? agreement.status;
    case 'document':
      return fold(titleOf(documents[document]!));
  }
}

/** Sums of one currency stand together, by their size. */
const amountKey = ({ amount }: Deal['agreement']): string =>
  amount === null ? '' : `${amount.currency} ${amount.value.toFixed(2).padStart(24, '0')}`;

function filterControls(deals: readonly Deal[], draw: () => void): HTMLElement[] {
  const text = words();
  const unique = (values: readonly (string | null)[]): string[] =>
    [...new Set(values)].filter((value) => value !== null).sort();
  const select = (
    name: 'country' | 'status' | 'year',
    values: readonly string[],
    show: (value: string) => string,
  ) => {
    const options = values.map((value) =>
      h('option', { value, selected: state[name] === value }, show(value)),
    );
    const control = h(
      'select',
      {},
      h('option', { value: '' }, `${text[name]} : ${text.any[name]}`),
      ...options,
    );
    control.setAttribute('aria-label', text[name]);
    control.addEventListener('change', () => {
      state[name] = control.value;
      draw();
    });
    return control;
  };
  const party = h('input', { type: 'search', list: 'parties', value: state.party, placeholder: text.party });
  party.setAttribute('aria-label', text.party);
  party.addEventListener(
    'input',
    debounce(() => {
      state.party = party.value;
      draw();
    }),
  );
  const known = unique(deals.flatMap(({ parties }) => parties));
  return [
    party,
    h('datalist', { id: 'parties' }, ...known.map((value) => h('option', { value }))),
    select(
      'country',
      unique(deals.flatMap(({ countries }) => countries)),
      (code) => countryName(code) ?? code,
    ),
    select(
      'status',
      unique(deals.map(({ agreement }) => agreement.status)),
      (status) => text.statuses[status] ?? status,
    ),
    select('year', unique(deals.map(({ year }) => year)).reverse(), (year) => year),
  ];
}

function tableRow({ agreement, document, parties }: Deal, documents: readonly ReportDocument[]): HTMLElement {
  const text = words();
  const list = (values: readonly string[]): HTMLElement =>
    h('ul', {}, ...values.map((value) => h('li', {}, value)));
  const cell = (column: Column, content: string | HTMLElement | null): HTMLElement =>
    h('td', { 'data-label': text[column], class: content ? null : 'empty' }, content);
  const href = `#/d/${document}/${agreement.id}`;
  return h(
    'tr',
    {},
    cell('date', agreement.date && showDate(agreement.date)),
    cell('instrument', h('a', { href }, agreement.instrument)),
    cell('parties', parties.length > 0 ? list(parties) : null),
    cell(
      'signatories',
      agreement.signatories.length > 0 ? list(agreement.signatories.map(signatoryName)) : null,
    ),
    cell('amount', agreement.amount && money(agreement.amount.value, agreement.amount.currency)),
    cell('venue', agreement.venue?.name ?? null),
    cell('status', badge(agreement.status)),
    cell('document', h('a', { href: `#/d/${document}` }, titleOf(documents[document]!))),
  );
}
