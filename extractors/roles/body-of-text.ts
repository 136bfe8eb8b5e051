/** How often the text tells each body, and the one that it is about. */
import type { Found } from '../../schemas/mentions.js';
import { keyOf } from '../keys.js';
import type { Text } from '../phrases.js';

interface Tellings {
  /** Times that a body is told, by the key of any of its names. */
  readonly count: (name: string) => number;
  /** The body told first, where none is told as often and it is told more than once; null where the text is about several. */
  readonly main: string | null;
}

const cache = new WeakMap<Found, Tellings>();

export function tellingsOf(text: Text, found: Found): Tellings {
  const known = cache.get(found);
  if (known) return known;
  const told = count(text, found);
  cache.set(found, told);
  return told;
}

function count({ document: { text } }: Text, { organizations, ministries }: Found): Tellings {
  const bodies = [...organizations, ...ministries].sort((a, b) => a.start - b.start);
  /** "Agence des routes (ADR)": letters by the name they were given behind, "l'Agence" by what it begins. */
  const own = new Map<string, string>();
  const counts = new Map<string, number>();
  let before: (typeof bodies)[number] | null = null;
  for (const body of bodies) {
    const key = keyOf(body.name);
    if (before !== null && text.slice(before.end, body.start) === ' (' && text[body.end] === ')') {
      own.set(key, own.get(keyOf(before.name)) ?? keyOf(before.name));
      before = body;
      continue;
    }
    const name = own.get(key) ?? key;
    const noun = /^\S+/.exec(name)?.[0] as string;
    if (noun !== name && !own.has(noun)) own.set(noun, name);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    before = body;
  }
  const [first] = bodies;
  let main: string | null = null;
  if (first !== undefined) {
    const key = own.get(keyOf(first.name)) ?? keyOf(first.name);
    const times = counts.get(key) ?? 0;
    const rivals = [...counts].filter(([name]) => name !== key).map(([, often]) => often);
    if (times > 1 && times > Math.max(0, ...rivals)) main = first.name;
  }
  return { count: (name) => counts.get(own.get(keyOf(name)) ?? keyOf(name)) ?? 0, main };
}
