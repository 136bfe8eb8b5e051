/** The roles of one person: each told once, in its fullest wording. */
import type { RoleMention } from '../../schemas/mentions.js';
import { piecesIn } from '../letters.js';
import { foldWord } from '../words.js';

interface Held {
  title: string;
  organization: string | null;
}

const SMALL = new Set('de du des d la le les l et en au aux a un une charge chargee'.split(' '));

const wordsOf = (text: string): string[] =>
  piecesIn(foldWord(text))
    .filter((word) => !SMALL.has(word))
    // "arménien" and "d'Arménie", "ex-président" and "ancien président" are one here.
    .map((word) => (word === 'ex' ? 'ancien' : word.length > 6 ? word.slice(0, 6) : word));

/** Same head and nothing of the shorter that the longer lacks. */
function isCovered(shorter: Held, longer: Held, same: (a: string, b: string) => boolean): boolean {
  if (
    shorter.organization !== null &&
    longer.organization !== null &&
    same(shorter.organization, longer.organization)
  ) {
    return wordsOf(shorter.title).every((word) => wordsOf(longer.title).includes(word));
  }
  // One office at two bodies is two roles.
  if (shorter.organization !== null && longer.organization !== null) {
    const other = wordsOf(longer.organization);
    if (!wordsOf(shorter.organization).some((word) => other.includes(word))) return false;
  }
  // "magistrat" is no "directeur de l'École de la magistrature".
  const head = wordsOf(shorter.title)[0];
  if (head !== undefined && !wordsOf(longer.title).includes(head)) return false;
  const a = [...new Set(wordsOf(`${shorter.title} ${shorter.organization ?? ''}`))];
  const b = new Set(wordsOf(`${longer.title} ${longer.organization ?? ''}`));
  const missing = a.filter((word) => !b.has(word)).length;
  if (missing === 0) return true;
  const sameHead = a[0] === wordsOf(longer.title)[0];
  const union = new Set([...a, ...b]).size;
  return sameHead && a.length <= b.size && (a.length - missing) / union >= 0.5;
}

/** @param same whether two written names are one body. */
export function gatherRoles(roles: readonly RoleMention[], same: (a: string, b: string) => boolean): Held[] {
  const held: Held[] = [];
  for (const { title, organization } of roles) {
    const role: Held = { title, organization };
    if (held.some((known) => isCovered(role, known, same))) continue;
    const shorter = held.findIndex((known) => isCovered(known, role, same));
    if (shorter >= 0) held[shorter] = role;
    else held.push(role);
  }
  return held;
}
