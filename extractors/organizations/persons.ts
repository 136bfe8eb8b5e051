/** Names that are rather a person's than a body's. */
import { CASING, type Span } from '../../schemas/document.js';
import type { NameMention } from '../../schemas/mentions.js';
import { has, isCapital, type Text, wordAt } from '../phrases.js';
import { overlapping } from '../spans.js';
import { KNOWN } from '../words.js';

const isForename = (text: Text, i: number): boolean => has(text, i, KNOWN.forename);

/** "Awa", but not "Rose" or "Claire", which are words of every day too. */
export const isForenameAlone = (text: Text, i: number): boolean =>
  isForename(text, i) && !has(text, i, KNOWN.common);

/** A given name and a name, a surname in capitals and a given name, or a given name behind another word. */
export function isPersonal(text: Text, first: number, end: number): boolean {
  if (end - first < 2) return false;
  if (isForenameAlone(text, first)) return true;
  if (!isForename(text, first + 1)) return false;
  const { casing } = text.document.tokens;
  return end - first > 2 || (casing[first] === CASING.upper && casing[first + 1] === CASING.title);
}

/** Two capitalised words that begin a person's name, or one before a particle that is nobody's but a person's: "Awa |von Bek". */
export const isPersonAt = (text: Text, at: number): boolean =>
  isCapital(text, at + 1)
    ? isPersonal(text, at, at + 2)
    : isForename(text, at) && /^(?:v[ao]n|bin|ben|bint|ould|mint|ag)$/.test(wordAt(text, at + 1));

/** How sure the tagger has to be of a person whose name goes before a body's, and before one known by a trade or an office alone. */
const CERTAIN = 0.95;
const LIKELY = 0.8;

/** "la journaliste Awa |Orbitel|", "Awa Sarr" of a text with a "cabinet Sarr", "Marine Dury": part of a person's name, one met again, one that begins as bodies do. */
export const isOfPerson = (
  names: readonly NameMention[],
  { start, end, rule }: Span & { rule: string },
): boolean =>
  overlapping(names, { start, end }).some(
    (name) =>
      name.label === 'person' &&
      name.score >= (DOUBTED.has(rule) ? LIKELY : CERTAIN) &&
      name.start <= start &&
      end <= name.end &&
      (name.end - name.start > end - start ||
        rule === 'organization.repeated' ||
        rule === 'organization.head' ||
        DOUBTED.has(rule)),
  );

/** "l'ADX |Awa Sarr|", "la DRX Luc Ngom": letters between an article and somebody are an office. */
export function isOffice(
  { document: { text, folded } }: Text,
  names: readonly NameMention[],
  { start, end, acronym, rule }: Span & { acronym: string | null; rule: string },
): boolean {
  // "le |CIO| Awa Sarr": whom a firm calls so, though all know the committee of the games.
  const known = rule === 'organization.known-acronym' && folded.slice(start, end) !== 'cio';
  if (acronym !== null || end - start > 4 || known) return false;
  // "la DG du FMX Awa Sarr": the body of an office told in front
  if (rule === 'organization.office') return false;
  if (!/^\p{Lu}{2,4}$/u.test(text.slice(start, end)) || text[end] !== ' ') return false;
  if (!/(?:^|[^\p{L}])(?:l[ae] |l'|du |au )$/u.test(folded.slice(Math.max(0, start - 4), start)))
    return false;
  return overlapping(names, { start: end + 1, end: end + 2 }).some(
    (name) => name.label === 'person' && name.start === end + 1 && name.score >= LIKELY,
  );
}

/** Rules that know a body by what persons are as well: "le promoteur X", "avocat de X". */
const DOUBTED: ReadonlySet<string> = new Set(['organization.office', 'organization.cue']);
