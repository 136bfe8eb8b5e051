/** Whom a verb of signing has for its subject: what its number tells of the groups before it. */
import type { Actor } from './actor-words.js';
import type { Term } from './reduce.js';
import type { Signing } from './signing.js';

/** What a group hangs on that is no subject: "entre A et B", "le réseau de C". */
const GOVERNS: ReadonlySet<string> = new Set([
  'entre',
  'avec',
  'de',
  "d'",
  'du',
  'des',
  'par',
  'pour',
  'a',
  'au',
]);

/**
 * A plural verb wants several subjects: a lone body before it ("A et B, relevant de C, ont signé") is passed over, and
 * "A, filiale de C, et B, société de D, ont signé" is brought together. A singular one wants the last of a row without
 * "et" ("Dans ses relations avec A, B a signé").
 */
export function agreeing(
  terms: readonly Term[],
  nearest: number | null,
  signing: Signing,
  folded: string,
): readonly Actor[] {
  if (nearest === null) return [];
  const free: { readonly actors: readonly Actor[]; readonly joined: boolean }[] = [];
  let best: readonly Actor[] | null = null;
  for (let index = nearest; index >= 0; index--) {
    const term = terms[index] as Term;
    if (term.reading.text === ';') break;
    if (!term.group || term.reading.tags.has('Bystander')) continue;
    const { actors } = term.group;
    // "SÉOUL, PARIS ET COTONOU, 22 septembre –": a dateline.
    if (best !== null && actors.every(({ body }) => body?.kind === 'town')) continue;
    best ??= actors;
    if (signing.plural === false) return signing.clitic ? actors : ofRow(actors, folded);
    const before = terms[index - 1]?.reading.text ?? '';
    if (signing.plural === null || actors.some((actor) => actor.plural)) return actors;
    const governed = GOVERNS.has(before) || folded.startsWith('du ', term.start);
    const apposed = governed ? afterApposition(actors, folded) : null;
    if (apposed) free.unshift({ actors: apposed, joined: true });
    else if (actors.length > 1 && before !== 'entre') return actors;
    else if (!governed) free.unshift({ actors, joined: before === 'et' });
  }
  const last = free.findLastIndex(({ joined }) => joined);
  return last > 0 ? [free[0], free[last]].flatMap((each) => each?.actors ?? []) : (best ?? []);
}

/** "A, filiale de C, et B": B stands beside A. */
function afterApposition(actors: readonly Actor[], folded: string): readonly Actor[] | null {
  const [inner, outer] = actors;
  if (!inner || !outer || actors.length > 2) return null;
  return /^, et (?:la |le |l')?$/u.test(folded.slice(inner.end, outer.start)) ? [outer] : null;
}

/** The last of bodies that only commas join: a singular verb is its own. */
function ofRow(actors: readonly Actor[], folded: string): readonly Actor[] {
  const [last, before] = [actors.at(-1), actors.at(-2)];
  const isBody = last && before && last.person === null && last.role === null && last.body !== null;
  return isBody && /^\W*(?:la |le |l')?$/u.test(folded.slice(before.end, last.start)) ? [last] : actors;
}
