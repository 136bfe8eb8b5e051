/** Names to which the word that tells what they are belongs: "le |mouvement Horizon Kelva|", where it is written small too. */
import { isAdjectiveAt, isCapital, isLower, sliceOf, type Text, wordAt } from '../phrases.js';
import { tokenAt } from '../recurrences.js';
import type { Draft } from './drafts.js';
import { isAbstract, isOrdinary } from './unheard.js';

/** What people rally to: its name is seldom told without it. */
const RALLIED = /^(?:mouvement|bloc)$/;

/** Of these the text tells whether they are called so; a firm is "la société X" whatever stands on its letterhead. */
const CALLED = /^(?:club|groupe)$/;

/** "le |mouvement Horizon Kelva|", of a parliament "le |groupe Liberté et Progrès|"; no "le mouvement MPX", "le bloc Est". */
export function isWithKind(text: Text, kind: number, end: number): boolean {
  const first = kind + 1;
  if (!/^(?:l[ea]|du|au)$/.test(wordAt(text, kind - 1))) return false;
  const bare = end === first + 1;
  if (bare && (/^[\p{Lu}\d]+$/u.test(sliceOf(text, first, end)) || isAdjectiveAt(text, first))) return false;
  return (
    RALLIED.test(wordAt(text, kind)) ||
    (wordAt(text, kind) === 'groupe' && text.document.folded.includes('groupe parlementaire'))
  );
}

/** "le parti Liberté|, Travail et Progrès|": index behind the last of three virtues at least, `end` where they are fewer. */
export function withVirtues(text: Text, at: number, end: number, limit: number): number {
  if (end !== at + 1 || wordAt(text, end) !== ',' || !isVirtue(text, at)) return end;
  let next = end;
  while (wordAt(text, next) === ',' && next + 1 < limit && isVirtue(text, next + 1)) next += 2;
  return next > end && wordAt(text, next) === 'et' && next + 1 < limit && isVirtue(text, next + 1)
    ? next + 2
    : end;
}

const isVirtue = (text: Text, at: number): boolean =>
  isCapital(text, at) && (isOrdinary(text, at) || isAbstract(text, at));

/** "le |club K200|" of a text that writes "CLUB K200" too: names that their kind has joined elsewhere. */
export function withTwins(text: Text, drafts: readonly Draft[]): readonly Draft[] {
  const { folded, tokens } = text.document;
  const named = new Set<string>();
  for (const { start, end } of drafts) {
    const name = folded.slice(start, end);
    if (CALLED.test(name.slice(0, name.indexOf(' ')))) named.add(name);
  }
  if (named.size === 0) return drafts;
  return drafts.map((one) => {
    const kind = tokenAt(text, one.start) - 1;
    if (kind < 0 || !isLower(text, kind) || !CALLED.test(wordAt(text, kind))) return one;
    const start = tokens.start[kind] as number;
    return named.has(folded.slice(start, one.end)) ? { ...one, start } : one;
  });
}
