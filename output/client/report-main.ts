/** The report: the address after `#` says which view is shown. */
import type { ReportData } from '../report/data.js';
import { agreementsView } from './agreements-view.js';
import { choices, restoreChoices } from './chrome.js';
import { documentView } from './document-view.js';
import { h } from './dom.js';
import { indexView } from './index-view.js';
import { mapView } from './map-view.js';
import { titleOf } from './model.js';
import { networkView } from './network-view.js';
import { timelineView } from './timeline-view.js';
import { words } from './words.js';

const VIEWS = {
  documents: indexView,
  agreements: agreementsView,
  timeline: timelineView,
  map: mapView,
  network: networkView,
} as const;

type ViewName = keyof typeof VIEWS;

const data: ReportData = JSON.parse(document.getElementById('data')?.textContent ?? '{}');
const root = document.getElementById('page') as HTMLElement;

function draw(): void {
  const [, name = '', index, thing] = location.hash.split('/');
  const isDocument = name === 'd' && data.documents[Number(index)] !== undefined;
  if (data.documents.length === 1 || isDocument) showDocument(isDocument ? Number(index) : 0, thing);
  else showView(name in VIEWS ? (name as ViewName) : 'documents');
}

function frame(view: ViewName | null, ...content: (HTMLElement | null)[]): void {
  const many = data.documents.length > 1;
  const tabs = Object.keys(VIEWS) as ViewName[];
  const nav = h(
    'nav',
    { 'aria-label': data.title },
    ...tabs.map((tab) =>
      h('a', { href: `#/${tab}`, 'aria-current': tab === view ? 'page' : null }, words()[tab]),
    ),
  );
  const main = h('main', { id: 'main', tabindex: -1 }, ...content);
  const skip = (event: Event): void => {
    event.preventDefault();
    main.focus();
  };
  root.replaceChildren(
    h('a', { class: 'skip', href: '#main', onclick: skip }, words().skip),
    h(
      'header',
      { class: 'top' },
      h('span', { class: 'brand' }, data.title),
      many ? nav : null,
      choices(draw),
    ),
    main,
  );
}

function showView(name: ViewName): void {
  document.title = `${words()[name]} — ${data.title}`;
  frame(name, VIEWS[name](data.documents));
  scrollTo(0, 0);
}

function showDocument(index: number, thing: string | undefined): void {
  const shown = data.documents[index]!;
  const { element, show } = documentView(shown);
  document.title = `${titleOf(shown)} — ${data.title}`;
  const step = (to: number, label: string): HTMLElement | string =>
    data.documents[to] === undefined ? '' : h('a', { href: `#/d/${to}` }, label);
  const trail = h(
    'p',
    { class: 'trail' },
    h('a', { href: '#/documents' }, `‹ ${words().back}`),
    step(index - 1, words().previous),
    step(index + 1, words().next),
  );
  frame(null, data.documents.length > 1 ? trail : null, element);
  scrollTo(0, 0);
  if (thing !== undefined) show(thing, 'auto');
}

restoreChoices(data.language);
addEventListener('hashchange', draw);
draw();
document.documentElement.dataset.ready = 'yes';
