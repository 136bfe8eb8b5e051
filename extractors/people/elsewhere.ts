/** Mentions of persons that are sure, where no run of capitals was read as their name. */
import { CASING } from '../../schemas/document.js';
import type { PersonMention } from '../../schemas/mentions.js';
import type { Settings } from '../extractor.js';
import { personName } from '../naming.js';
import { findOwn } from '../own-names.js';
import { has, isCapital, sliceOf, type Text, wordAt } from '../phrases.js';
import { findAgain } from '../recurrences.js';
import { KNOWN } from '../words.js';
import { isHosted } from './hosts.js';
import { mention } from './mentions.js';
import type { Closed } from './name-ends.js';
import type { Run } from './runs.js';

const SIDE = /^(?:pro|anti|post)-(?=\p{Lu})/u;

/** "les pro-Kabila": the surname of a person of the text inside a word. */
export function sided(text: Text, known: ReadonlyMap<string, readonly string[][]>): PersonMention[] {
  const { tokens } = text.document;
  const mentions: PersonMention[] = [];
  if (known.size === 0) return mentions;
  for (let i = 0; i < tokens.count; i++) {
    if (!has(text, i, KNOWN.sided)) continue;
    const side = SIDE.exec(sliceOf(text, i, i + 1))?.[0].length;
    const surname = side === undefined ? '' : wordAt(text, i).slice(side);
    if (side === undefined || !isSurname(surname, known.get(surname))) continue;
    const whole = mention(text, { first: i, end: i + 1, honorific: null }, 'person.sided');
    mentions.push({ ...whole, start: whole.start + side, name: whole.name.slice(side) });
  }
  return mentions;
}

const isSurname = (word: string, names: readonly string[][] | undefined): boolean =>
  names?.some((name) => name.at(-1) === word) ?? false;

/** "le ministre KBS" of a text that names Kouamé Brou Séka: initials of three words and more. */
export function initialled(text: Text, taken: readonly Run[], closed: Closed): PersonMention[] {
  const full = new Map<string, Run>();
  for (const run of taken) {
    if (run.end - run.first < 3) continue;
    let initials = '';
    for (let i = run.first; i < run.end; i++) if (isCapital(text, i)) initials += wordAt(text, i).charAt(0);
    if (initials.length === run.end - run.first) full.set(initials, run);
  }
  if (full.size === 0) return [];
  const { casing, count } = text.document.tokens;
  const mentions: PersonMention[] = [];
  for (let i = 0; i < count; i++) {
    if (casing[i] !== CASING.upper || closed(i) || text.sentence[i] === -1) continue;
    const run = full.get(wordAt(text, i));
    if (!run) continue;
    const whole = mention(text, { first: i, end: i + 1, honorific: null }, 'person.initials');
    mentions.push({ ...whole, name: personName(sliceOf(text, run.first, run.end)) });
  }
  return mentions;
}

/** Full names where no run was cut as they are: in lines of capitals, behind other capitalised words. */
export function repeats(text: Text, taken: readonly Run[], closed: Closed): PersonMention[] {
  const { start, end } = text.document.tokens;
  const names = taken.filter((run) => run.end - run.first > 1);
  const full = names.map((run) => ({ start: start[run.first] as number, end: end[run.end - 1] as number }));
  /** Where each of them ends, by its first token: most are found where they were cut. */
  const ends = new Map(names.map((run) => [run.first, run.end]));
  return findAgain(text, full)
    .filter(({ firstToken, endToken }) => {
      if (ends.get(firstToken) === endToken) return false;
      if (text.sentence[firstToken] === -1 || !isCapital(text, firstToken)) return false;
      const sentence = text.document.sentences[text.sentence[firstToken] as number];
      for (let i = firstToken; i < endToken; i++) if (closed(i)) return false;
      return (
        sentence !== undefined &&
        !isHosted(text, { first: firstToken, end: endToken, sentence, honorific: null })
      );
    })
    .map(({ firstToken, endToken }) =>
      mention(text, { first: firstToken, end: endToken, honorific: null }, 'person.repeated'),
    );
}

export const given = (text: Text, { lexicon }: Settings): PersonMention[] =>
  findOwn(text.document, lexicon.people).map(({ firstToken, endToken, entry: { name } }) => ({
    ...mention(text, { first: firstToken, end: endToken, honorific: null }, 'person.given'),
    name,
  }));
