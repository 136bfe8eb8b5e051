/** L-BFGS (Liu & Nocedal, "On the limited memory BFGS method", 1989) with steps halved until they pay (Armijo). */

/** Writes the gradient at a point and returns the value there. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

/** Steps whose curvature is remembered. */
const MEMORY = 8;
/** A step has to gain this share of what the slope promises. */
const SHARE = 1e-4;
const HALVINGS = 30;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

const addTo = (a: Float64Array, b: Float64Array, factor: number): void => {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] as number) + factor * (b[i] as number);
};

/** The lowest point of a convex function, from zero on; ends when a round gains less than a millionth or after `rounds`. */
export function minimise(size: number, objective: Objective, rounds: number): Float64Array {
  let at: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(at, gradient);
  const steps: { moved: Float64Array; turned: Float64Array; curvature: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = directionFrom(gradient, steps);
    const slope = dot(way, gradient);
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let reached = value;
    for (let halved = 0; halved < HALVINGS; halved++, length /= 2) {
      next.set(at);
      addTo(next, way, length);
      reached = objective(next, nextGradient);
      if (reached <= value + SHARE * length * slope) break;
    }
    const gained = value - reached;
    if (!(gained > 0)) return at;
    const moved = next.slice();
    addTo(moved, at, -1);
    const turned = nextGradient.slice();
    addTo(turned, gradient, -1);
    const curvature = dot(moved, turned);
    if (curvature > 0) steps.push({ moved, turned, curvature });
    if (steps.length > MEMORY) steps.shift();
    [at, gradient, value] = [next, nextGradient, reached];
    if (gained < 1e-6 * Math.abs(value)) return at;
  }
  return at;
}

function directionFrom(
  gradient: Float64Array,
  steps: readonly { moved: Float64Array; turned: Float64Array; curvature: number }[],
): Float64Array {
  const way = gradient.slice();
  const shares = steps.map(() => 0);
  for (let k = steps.length - 1; k >= 0; k--) {
    const { moved, turned, curvature } = steps[k]!;
    shares[k] = dot(moved, way) / curvature;
    addTo(way, turned, -(shares[k] as number));
  }
  const last = steps.at(-1);
  const scale = last ? last.curvature / dot(last.turned, last.turned) : 1;
  for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) * scale;
  steps.forEach(({ moved, turned, curvature }, k) => {
    addTo(way, moved, (shares[k] as number) - dot(turned, way) / curvature);
  });
  for (let i = 0; i < way.length; i++) way[i] = -(way[i] as number);
  return way;
}
