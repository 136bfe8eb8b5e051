/** All releases: what is signed stands under each title, so that reading the list answers most questions. */
import type { ReportDocument } from '../report/data.js';
import { showDate, sortKey } from './dates.js';
import { badge } from './document-view.js';
import { debounce, fold, h } from './dom.js';
import { dayOf, partyNames, thingsOf, titleOf } from './model.js';
import { words } from './words.js';

/** Rows beyond this many wait for a click, so that large sets open at once. */
const PAGE = 200;
/** Agreements under a title. */
const MOST_TOLD = 3;

export function indexView(documents: readonly ReportDocument[]): HTMLElement {
  const text = words();
  const order = documents
    .map((_, index) => index)
    .sort((a, b) => (sortKey(dayOf(documents[b]!)) > sortKey(dayOf(documents[a]!)) ? 1 : -1));
  // Made at the first search: it costs as much as all the rest of the view.
  let haystacks: string[] | null = null;
  const search = h('input', { type: 'search', placeholder: text.search, 'aria-label': text.search });
  const list = h('ol', { class: 'releases' });
  const count = h('p', { class: 'note', role: 'status' });
  let limit = PAGE;
  const draw = (): void => {
    const wanted = fold(search.value).split(/\s+/).filter(Boolean);
    if (wanted.length > 0) haystacks ??= documents.map(haystackOf);
    const hits = order.filter((index) => wanted.every((word) => haystacks?.[index]?.includes(word)));
    list.replaceChildren(...hits.slice(0, limit).map((index) => row(documents[index]!, index)));
    if (hits.length > limit) {
      const more = (): void => {
        limit += PAGE * 5;
        draw();
      };
      list.append(h('li', {}, h('button', { type: 'button', class: 'link', onclick: more }, '…')));
    }
    count.textContent = hits.length === 0 ? text.noResult : text.found(hits.length, documents.length);
  };
  search.addEventListener(
    'input',
    debounce(() => {
      limit = PAGE;
      draw();
    }),
  );
  draw();
  return h('section', {}, h('div', { class: 'filters' }, search), count, list);
}

function haystackOf(shown: ReportDocument): string {
  const names = thingsOf(shown.record).flatMap(({ name, notes }) => [name, ...notes]);
  return fold([titleOf(shown), shown.record.document.source ?? '', shown.text ?? '', ...names].join(' '));
}

function row(shown: ReportDocument, index: number): HTMLElement {
  const { published } = shown.record.document;
  const told = shown.record.agreements.filter(({ status }) => status !== 'mentioned');
  return h(
    'li',
    {},
    h('a', { href: `#/d/${index}` }, titleOf(shown)),
    published && h('span', { class: 'quiet' }, ` ${showDate(published)}`),
    ...told
      .slice(0, MOST_TOLD)
      .map((agreement) =>
        h(
          'p',
          { class: 'told' },
          badge(agreement.status),
          ' ',
          agreement.instrument,
          agreement.parties.length > 0 ? ' — ' : '',
          h('b', {}, partyNames(agreement, shown.record).join(' ↔ ')),
        ),
      ),
    told.length > MOST_TOLD && h('p', { class: 'told quiet' }, words().moreHere(told.length - MOST_TOLD)),
  );
}
