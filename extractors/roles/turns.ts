/** Lines of offices and lines of names that take turns: "Directeur de A" over "X" over "Préfet de B" over "Y". */
import { isCapital, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { type Holder, holderFrom } from './holder.js';
import { isFiniteVerbAt } from './verbs.js';

interface Line {
  readonly sentence: number;
  /** Index of the title that the line consists of; -1 where it is a name. */
  readonly title: number;
  readonly holder: Holder | null;
}

/** A line of an office is not longer, in tokens. */
const LONGEST = 24;
const LONGEST_NAME = 5;

/**
 * Whether names stand over their offices or under them is told by the blank lines between, else by what comes first.
 * @param bound gains the holders.
 * @param told gains the titles.
 */
export function bindTurns(
  text: Text,
  titles: readonly Title[],
  holders: readonly Holder[],
  bound: Holder[][],
  told: Set<number>,
): void {
  for (const run of runsOf(linesOf(text, titles, holders))) {
    if (run.length < 3) continue;
    if (run.some(({ title }) => told.has(title))) continue;
    const pairs = pairsByBlanks(text, run) ?? pairsIn(text, run);
    // The office whose name nobody found is nobody else's.
    if (pairs.length > 0) for (const { title } of run) if (title >= 0) told.add(title);
    for (const [one, other] of pairs) {
      const title = Math.max(one.title, other.title);
      bound[title] = [one.holder ?? (other.holder as Holder)];
    }
  }
}

/** All lines that are one office or one name, in text order. */
function linesOf(text: Text, titles: readonly Title[], holders: readonly Holder[]): Line[] {
  const { sentences } = text.document;
  const lines: Line[] = [];
  holders.forEach((holder) => {
    const sentence = text.sentence[holder.first] as number;
    const line = sentences[sentence];
    const alone = line && holder.outer - line.firstToken <= 1 && line.endToken - holder.end <= 1;
    if (alone) lines.push({ sentence, title: -1, holder });
  });
  titles.forEach((title, i) => {
    const sentence = text.sentence[title.first] as number;
    const line = sentences[sentence];
    if (!line || title.plural || title.kind === 'kin' || title.first - line.firstToken > 1) return;
    if (line.endToken - line.firstToken > LONGEST || /^[.!?»]$/.test(wordAt(text, line.endToken - 1))) return;
    const named = holders[holderFrom(holders, line.firstToken)];
    if (named && named.first < line.endToken) return;
    for (let at = title.end; at < line.endToken; at++) if (isFiniteVerbAt(text, at)) return;
    lines.push({ sentence, title: i, holder: null });
  });
  lines.sort((a, b) => a.sentence - b.sentence || a.title - b.title);
  // "Ministre de A, Porte-parole": of two titles in a line the first.
  return lines.filter(({ sentence }, i) => lines[i - 1]?.sentence !== sentence);
}

/** Lines that follow each other, with one more between them at most, office and name by turns. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goesOn =
      before && line.sentence - before.sentence <= 2 && (before.holder === null) !== (line.holder === null);
    if (run && goesOn) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** The first with the second, the third with the fourth; of an office too many the name is one that nobody found. */
function pairsIn(text: Text, run: readonly Line[]): (readonly [Line, Line])[] {
  const [first, last] = [run[0] as Line, run.at(-1) as Line];
  const odd = run.length % 2 === 1;
  if (odd && first.holder !== null) return [];
  const above = odd && isCalled(text, first.sentence - 1);
  const below = odd && isCalled(text, last.sentence + 1);
  if (odd && above === below) return [];
  const from = above ? 1 : 0;
  return run.flatMap((line, i) => (i > from && i % 2 !== from ? [[run[i - 1] as Line, line] as const] : []));
}

/** A line of some words with a capital each, as a name is. */
function isCalled(text: Text, sentence: number): boolean {
  const line = text.document.sentences[sentence];
  if (!line || line.endToken - line.firstToken < 2 || line.endToken - line.firstToken > LONGEST_NAME)
    return false;
  for (let i = line.firstToken; i < line.endToken; i++) if (!isCapital(text, i)) return false;
  return true;
}

/** Office and name that no blank line parts, where blank lines part all others; null where they tell nothing. */
function pairsByBlanks(text: Text, run: readonly Line[]): (readonly [Line, Line])[] | null {
  const parted = run.map((line, i) => i > 0 && isParted(text, run[i - 1] as Line, line));
  if (!parted.includes(true) || !parted.includes(false, 1)) return null;
  const pairs: (readonly [Line, Line])[] = [];
  for (let i = 1; i < run.length; i++) {
    if (parted[i]) continue;
    if (i > 1 && !parted[i - 1]) return null;
    pairs.push([run[i - 1] as Line, run[i] as Line]);
  }
  return pairs;
}

/** A blank line stands between; the text as it is read has none. */
function isParted({ document: { sentences, tokens, map, raw } }: Text, above: Line, below: Line): boolean {
  const end = tokens.end[(sentences[above.sentence]?.endToken ?? 1) - 1] as number;
  const start = tokens.start[sentences[below.sentence]?.firstToken ?? 0] as number;
  const from = map.toRaw({ start: end - 1, end }).end;
  const to = map.toRaw({ start, end: start + 1 }).start;
  return to - from < LONGEST_GAP && /\n[ \t\r]*\n/u.test(raw.slice(from, to));
}

/** What stands between two lines is no longer, in characters. */
const LONGEST_GAP = 200;
