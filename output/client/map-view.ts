/** Venues on the built-in outline of the world: no tiles, no network. */
import type { ReportDocument } from '../report/data.js';
import { BORDERS, LAND, WORLD } from '../report/world.js';
import { fold, h, s } from './dom.js';
import { titleOf } from './model.js';
import { countryName, words } from './words.js';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly documents: Map<number, string>;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WHOLE: Box = { x: 0, y: 0, width: WORLD.width, height: WORLD.height * 0.86 };
/** The map is never closer than this, in degrees. */
const CLOSEST = 12;

export function mapView(documents: readonly ReportDocument[]): HTMLElement {
  const text = words();
  const { spots, unlocated } = spotsOf(documents);
  // Wide screens get a wide map, phones a high one.
  const aspect = innerWidth < 700 ? 0.85 : 1.6;
  const close = boxAround(spots, aspect);
  let box = close;
  const land = s(
    'g',
    { class: 'land', 'aria-hidden': 'true' },
    s('path', { d: LAND }),
    s('path', { class: 'borders', d: BORDERS }),
  );
  const dots = s('g', {});
  const list = h('div', { class: 'spots', role: 'status' });
  const map = s('svg', { class: 'map', role: 'group', 'aria-label': text.map }, land, dots);
  const pick = (spot: Spot): void => {
    const links = [...spot.documents].map(([index, venue]) =>
      h('li', {}, h('a', { href: `#/d/${index}/${venue}` }, titleOf(documents[index]!))),
    );
    list.replaceChildren(h('h2', {}, spot.name), h('ul', {}, ...links));
  };
  const draw = (): void => {
    map.style.aspectRatio = String(box.width / box.height);
    map.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
    // One unit is about one pixel of the screen.
    const unit = box.width / Math.min(innerWidth - 28, 1190);
    dots.replaceChildren(...spots.map((spot) => dot(spot, unit, pick)), ...labels(spots, unit));
  };
  const toggle = h('button', { type: 'button', class: 'link' }, text.wholeWorld);
  toggle.addEventListener('click', () => {
    box = box === close ? WHOLE : close;
    toggle.textContent = box === close ? text.wholeWorld : text.zoomIn;
    draw();
  });
  draw();
  return h(
    'section',
    {},
    h(
      'p',
      { class: 'note' },
      text.mapHint,
      ' ',
      toggle,
      unlocated > 0 ? ` · ${text.unlocated(unlocated)}` : '',
    ),
    map,
    list,
  );
}

const townKey = (city: string | null, country: string | null): string =>
  city === null ? '' : `${fold(city)} ${country ?? ''}`;

interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where towns lie that some release locates: for its buildings in others. */
function townsOf(documents: readonly ReportDocument[]): ReadonlyMap<string, Degrees> {
  const located = documents.flatMap(({ record }) =>
    record.venues.flatMap(({ city, country, latitude, longitude }) =>
      city === null || latitude === null || longitude === null
        ? []
        : ([[townKey(city, country), { latitude, longitude }]] as const),
    ),
  );
  return new Map(located);
}

/** Venues at the same coordinates are one spot. */
function spotsOf(documents: readonly ReportDocument[]): { spots: Spot[]; unlocated: number } {
  const spots = new Map<string, Spot>();
  let unlocated = 0;
  const towns = townsOf(documents);
  documents.forEach(({ record }, index) => {
    for (const { id, name, city, country, latitude, longitude } of record.venues) {
      const place =
        latitude === null || longitude === null ? towns.get(townKey(city, country)) : { latitude, longitude };
      if (place === undefined) {
        unlocated++;
        continue;
      }
      const key = `${place.latitude} ${place.longitude}`;
      const x = (place.longitude + 180) * WORLD.unitsPerDegree;
      const y = (90 - place.latitude) * WORLD.unitsPerDegree;
      const spot = spots.get(key) ?? {
        x,
        y,
        name: city ?? countryName(country) ?? name ?? '',
        documents: new Map(),
      };
      if (!spot.documents.has(index)) spot.documents.set(index, id);
      spots.set(key, spot);
    }
  });
  // Small ones last, on top of large ones.
  return { spots: [...spots.values()].sort((a, b) => b.documents.size - a.documents.size), unlocated };
}

/** The part of the world that holds most spots: the outermost twentieth on each side may fall out of it. */
function boxAround(spots: readonly Spot[], aspect: number): Box {
  if (spots.length === 0) return WHOLE;
  const range = (values: number[]): [number, number] => {
    const sorted = values.sort((a, b) => a - b);
    const cut = Math.floor(sorted.length / 20);
    return [sorted[cut]!, sorted[sorted.length - 1 - cut]!];
  };
  const [left, right] = range(spots.map(({ x }) => x));
  const [top, bottom] = range(spots.map(({ y }) => y));
  const least = CLOSEST * WORLD.unitsPerDegree;
  const width = Math.min(WORLD.width, Math.max(least, (right - left) * 1.25, (bottom - top) * 1.25 * aspect));
  const height = width / aspect;
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

const radius = ({ documents }: Spot, unit: number): number =>
  unit * (5 + 3.5 * Math.sqrt(documents.size - 1));

function dot(spot: Spot, unit: number, pick: (spot: Spot) => void): SVGElement {
  const label = `${spot.name} (${spot.documents.size})`;
  const choose = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    pick(spot);
  };
  return s(
    'circle',
    {
      cx: spot.x,
      cy: spot.y,
      r: radius(spot, unit),
      class: 'spot',
      tabindex: 0,
      role: 'button',
      'aria-label': label,
      'stroke-width': unit * 1.5,
      onclick: choose,
      onkeydown: choose,
    },
    s('title', {}, label),
  );
}

/** Names beside the dots, the greatest first; one that would run into another is left out. */
function labels(spots: readonly Spot[], unit: number): SVGElement[] {
  const size = unit * 13;
  const taken: Box[] = [];
  return spots.flatMap((spot) => {
    const x = spot.x + radius(spot, unit) + unit * 4;
    const box = { x, y: spot.y - size / 2, width: spot.name.length * size * 0.56, height: size };
    const clashes = taken.some(
      (other) =>
        box.x < other.x + other.width &&
        other.x < box.x + box.width &&
        box.y < other.y + other.height &&
        other.y < box.y + box.height,
    );
    if (clashes) return [];
    taken.push(box);
    return [s('text', { x, y: spot.y + size * 0.35, 'font-size': size, 'aria-hidden': 'true' }, spot.name)];
  });
}
