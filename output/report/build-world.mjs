// Makes world.ts, the outline behind the map of venues, from Natural Earth's 1:110m countries (public domain).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';

/** Units of the path a degree. */
const SCALE = 5;
/** Points nearer than this to the line between their neighbours are left out, in units. */
const TOLERANCE = 0.9;

const require = createRequire(import.meta.url);
const topology = JSON.parse(readFileSync(require.resolve('world-atlas/countries-110m.json'), 'utf8'));
/** Rings and lines that cross the 180th meridian go on past the edge, and come in again at the other. */
function unwrap(points) {
  let turn = 0;
  const whole = points.map(([longitude, latitude], at) => {
    const step = at === 0 ? 0 : longitude - points[at - 1][0];
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return [longitude + turn, latitude];
  });
  const shift = (by) => whole.map(([longitude, latitude]) => [longitude + by, latitude]);
  const longitudes = whole.map(([longitude]) => longitude);
  return [
    whole,
    ...(Math.max(...longitudes) > 180 ? [shift(-360)] : []),
    ...(Math.min(...longitudes) < -180 ? [shift(360)] : []),
  ];
}

/** Antarctica runs around the pole, and no venue lies there. */
const isPolar = (ring) => ring.every(([, latitude]) => latitude < -60);

const project = ([longitude, latitude]) => [(longitude + 180) * SCALE, (90 - latitude) * SCALE];

function distance([x, y], [ax, ay], [bx, by]) {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** Douglas and Peucker. */
function simplify(points) {
  if (points.length < 3) return points;
  const [first, last] = [points[0], points.at(-1)];
  let worst = 0;
  let at = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const off = distance(points[i], first, last);
    if (off > worst) [worst, at] = [off, i];
  }
  if (worst < TOLERANCE) return [first, last];
  return [...simplify(points.slice(0, at + 1)).slice(0, -1), ...simplify(points.slice(at))];
}

const simplifyRing = (ring) => {
  const half = ring.length >> 1;
  return [...simplify(ring.slice(0, half + 1)).slice(0, -1), ...simplify(ring.slice(half))];
};

function toPath(points, isClosed) {
  const rounded = points.map((point) => point.map(Math.round));
  let [x, y] = rounded[0];
  let path = `M${x} ${y}l`;
  for (const [nextX, nextY] of rounded.slice(1)) {
    if (nextX === x && nextY === y) continue;
    path += `${path.endsWith('l') ? '' : ' '}${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
  }
  return (path + (isClosed ? 'z' : '')).replaceAll(' -', '-');
}

const size = (ring) => {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
};

const land = feature(topology, topology.objects.land);
const rings = (land.type === 'FeatureCollection' ? land.features : [land])
  .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
  .flat()
  .filter((ring) => !isPolar(ring))
  .flatMap(unwrap)
  .map((ring) => ring.map(project))
  .filter((ring) => size(ring) > 16)
  .map(simplifyRing)
  .filter((ring) => ring.length > 3);
const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b)
  .coordinates.flatMap(unwrap)
  .map((line) => simplify(line.map(project)));

const code = `/** Made from Natural Earth's 1:110m countries by build-world.mjs. Do not edit. */

/** Width and height of the whole world in units of the paths: longitude from -180, latitude from 90 downwards. */
export const WORLD = { width: ${360 * SCALE}, height: ${180 * SCALE}, unitsPerDegree: ${SCALE} } as const;

export const LAND =
  '${rings.map((ring) => toPath(ring, true)).join('')}';

export const BORDERS =
  '${borders.map((line) => toPath(line, false)).join('')}';
`;
writeFileSync(new URL('world.ts', import.meta.url), code);
