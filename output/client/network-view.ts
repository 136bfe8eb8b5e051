/** Who signs with whom: a drawing of the most connected, and a list of all. */
import type { ReportDocument } from '../report/data.js';
import { filterByParty } from './agreements-view.js';
import { h, s } from './dom.js';
import { layOut, networkOf, type Party } from './network.js';
import { words } from './words.js';

const MOST = 60;
const LONGEST = 27;
/** Of the drawing, in its own units; names are set in 11 of them. */
const WIDTH = 1180;

export function networkView(documents: readonly ReportDocument[]): HTMLElement {
  const text = words();
  const { parties, ties } = networkOf(documents);
  if (ties.length === 0) return h('p', { class: 'note' }, text.noResult);
  const drawn = parties.slice(0, MOST);
  const among = ties.filter(({ a, b }) => drawn.includes(a) && drawn.includes(b));
  layOut(drawn, among, WIDTH);
  const tied = drawn.filter((party) => among.some(({ a, b }) => a === party || b === party));
  const open = (party: Party): void => {
    filterByParty(party.name);
    location.hash = '#/agreements';
  };
  const note = parties.length > drawn.length ? ` ${text.onlyMain(drawn.length, parties.length)}` : '';
  const list = ties.map(({ a, b, count }) =>
    h(
      'li',
      {},
      partyLink(a, open),
      ' ↔ ',
      partyLink(b, open),
      h('span', { class: 'quiet' }, ` (${text.together(count)})`),
    ),
  );
  return h(
    'section',
    {},
    h('p', { class: 'note' }, text.networkHint + note),
    h('div', { class: 'scroller' }, draw(tied, among, open)),
    h('ul', { class: 'ties' }, ...list),
  );
}

const partyLink = (party: Party, open: (party: Party) => void): HTMLElement =>
  h('button', { type: 'button', class: 'link', onclick: () => open(party) }, party.name);

const shorten = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

function draw(
  parties: readonly Party[],
  ties: ReturnType<typeof networkOf>['ties'],
  open: (party: Party) => void,
): SVGElement {
  const width = Math.max(WIDTH, ...parties.map(({ x }) => x + 90));
  const height = Math.max(...parties.map(({ y }) => y)) + 45;
  const lines = ties.map(({ a, b, count }) =>
    s('line', { x1: a.x, y1: a.y, x2: b.x, y2: b.y, 'stroke-width': Math.min(6, 1 + count) }),
  );
  const points = parties.map((party) => {
    const choose = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open(party);
    };
    const radius = 5 + 3 * Math.sqrt(party.count);
    const label = `${party.name} (${words().together(party.count)})`;
    return s(
      'g',
      { class: 'party', tabindex: 0, role: 'link', 'aria-label': label, onclick: choose, onkeydown: choose },
      s('title', {}, label),
      s('circle', { cx: party.x, cy: party.y, r: radius }),
      s('text', { x: party.x, y: party.y + radius + 11, 'text-anchor': 'middle' }, shorten(party.name)),
    );
  });
  return s(
    'svg',
    {
      class: 'network',
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-label': words().network,
    },
    s('g', { class: 'ties-drawn', 'aria-hidden': 'true' }, ...lines),
    ...points,
  );
}
