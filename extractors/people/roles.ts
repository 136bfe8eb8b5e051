/** The roles of one person: each told once, in its fullest wording. */
import type { RoleMention } from '../../schemas/mentions.js';
import { foldWord } from '../words.js';

interface Held {
  title: string;
  organization: string | null;
}

const SMALL = new Set('de du des d la le les l et en au aux a un une charge chargee'.split(' '));

const wordsOf = (text: string): string[] =>
  foldWord(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));

/** Same head and nothing of the shorter that the longer lacks. */
function isCovered(shorter: Held, longer: Held): boolean {
  const a = wordsOf(`${shorter.title} ${shorter.organization ?? ''}`);
  const b = new Set(wordsOf(`${longer.title} ${longer.organization ?? ''}`));
  const missing = a.filter((word) => !b.has(word)).length;
  if (missing === 0) return true;
  const sameHead = a[0] === wordsOf(longer.title)[0];
  const union = new Set([...a, ...b]).size;
  return sameHead && (a.length - missing) / union >= 0.5;
}

export function gatherRoles(roles: readonly RoleMention[]): Held[] {
  const held: Held[] = [];
  for (const { title, organization } of roles) {
    const role: Held = { title, organization };
    if (held.some((known) => isCovered(role, known))) continue;
    const shorter = held.findIndex((known) => isCovered(known, role));
    if (shorter >= 0) held[shorter] = role;
    else held.push(role);
  }
  return held;
}
