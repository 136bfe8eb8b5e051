/** The text in a terminal, mentions in colour, and under each paragraph what was found there and what was refused. */
import { neutralise, widthOf } from './safe.js';

/** Offsets point into the raw text. */
export interface ExplainedMention {
  readonly start: number;
  readonly end: number;
  /** Layer ("people"), or "refused". */
  readonly kind: string;
  readonly value: string | null;
  readonly rule: string;
  readonly reason: string | null;
  readonly isRefused: boolean;
}

export interface ExplainView {
  /** Columns; lines are broken so that they fit. */
  readonly width: number;
  readonly colour: boolean;
  /** Only what stands at this raw offset. */
  readonly at: number | null;
}

/** SGR codes of 16-colour terminals, readable on dark and light grounds. */
const COLOURS: Readonly<Record<string, string>> = {
  agreements: '1;33',
  people: '1;34',
  ministries: '1;35',
  organizations: '32',
  dates: '33',
  venues: '31',
  events: '36',
  places: '4',
  roles: '3',
  names: '2',
  refused: '2;9',
};

/** Layers that are steps on the way to others: listed, but not painted into the text. */
const QUIET: ReadonlySet<string> = new Set(['names', 'roles', 'places', 'refused']);

export const NARROWEST = 24;

export function explainText(raw: string, mentions: readonly ExplainedMention[], view: ExplainView): string {
  const width = Math.max(NARROWEST, view.width);
  const { at } = view;
  const shown = at === null ? mentions : mentions.filter(({ start, end }) => start <= at && at < end);
  const lines = linesOf(raw).filter(({ start, end }) =>
    at === null ? end > start : start <= at && at <= end,
  );
  const blocks = lines.map(({ start, end }) => {
    const inside = mentions.filter((mention) => mention.start < end && start < mention.end);
    const told = shown.filter((mention) => start <= mention.start && mention.start < end);
    const text = paint(raw, start, end, inside, view.colour);
    return [...wrap(text, width), ...told.flatMap((mention) => describe(raw, mention, width, view.colour))];
  });
  if (at !== null && shown.length === 0) blocks.push([`offset ${at}: nothing was found or refused here`]);
  return blocks.map((block) => `${block.join('\n')}\n`).join('\n');
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function linesOf(raw: string): Range[] {
  const lines: Range[] = [];
  let start = 0;
  for (const match of raw.matchAll(/\r\n|\n|\r|$/g)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return lines;
}

/** A stretch of text in one style; style is an SGR code or empty. */
interface Piece {
  readonly text: string;
  readonly style: string;
}

/** Without colours, mentions stand in brackets. */
function paint(
  raw: string,
  start: number,
  end: number,
  mentions: readonly ExplainedMention[],
  colour: boolean,
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const plain = (to: number): void => {
    if (to > at) pieces.push({ text: neutralise(raw.slice(at, to)), style: '' });
    at = Math.max(at, to);
  };
  for (const mention of mentions) {
    if (QUIET.has(mention.kind) || mention.start < at) continue;
    plain(mention.start);
    const text = neutralise(raw.slice(mention.start, Math.min(mention.end, end)));
    pieces.push(colour ? { text, style: COLOURS[mention.kind] ?? '1' } : { text: `[${text}]`, style: '' });
    at = Math.min(mention.end, end);
  }
  plain(end);
  return pieces;
}

/** A character, as it is dressed, and its columns. */
interface Cell {
  readonly char: string;
  readonly style: string;
  readonly width: number;
}

/** Breaks at blanks where it can, inside words where it must; every line ends with its colours switched off. */
function wrap(pieces: readonly Piece[], width: number): string[] {
  const lines: Cell[][] = [[]];
  let used = 0;
  for (const word of wordsOf(pieces)) {
    const size = word.reduce((sum, cell) => sum + cell.width, 0);
    const isBlank = word[0]!.char === ' ';
    if (used > 0 && used + size > width) {
      lines.push([]);
      used = 0;
    }
    // A line that was broken does not begin with the blank it was broken at.
    if (isBlank && used === 0 && lines.length > 1) continue;
    for (const cell of word) {
      if (used + cell.width > width) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)!.push(cell);
      used += cell.width;
    }
  }
  return lines.map(dress);
}

export const wrapText = (text: string, width: number): string[] => wrap([{ text, style: '' }], width);

/** Runs of blanks and runs of other characters, whatever their styles. */
function wordsOf(pieces: readonly Piece[]): Cell[][] {
  const words: Cell[][] = [];
  for (const { text, style } of pieces) {
    for (const given of text) {
      const char = given === '\t' || given === '\n' ? ' ' : given;
      const last = words.at(-1);
      const cell = { char, style, width: widthOf(char) };
      if (last !== undefined && (last[0]!.char === ' ') === (char === ' ')) last.push(cell);
      else words.push([cell]);
    }
  }
  return words;
}

function dress(cells: readonly Cell[]): string {
  while (cells.at(-1)?.char === ' ') cells = cells.slice(0, -1);
  let line = '';
  let style = '';
  for (const cell of cells) {
    if (cell.style !== style)
      line += (style === '' ? '' : RESET) + (cell.style === '' ? '' : `\u001b[${cell.style}m`);
    style = cell.style;
    line += cell.char;
  }
  return style === '' ? line : line + RESET;
}

const RESET = '\u001b[0m';

function describe(raw: string, mention: ExplainedMention, width: number, colour: boolean): string[] {
  const { start, end, kind, value, rule, reason, isRefused } = mention;
  const words = neutralise(raw.slice(start, end)).replace(/\s+/g, ' ');
  const read = value === null || value === words ? '' : ` = ${neutralise(value)}`;
  const style = colour ? (COLOURS[kind] ?? '') : '';
  const sign = isRefused ? '-' : '+';
  const head: Piece[] = [
    { text: `${sign} `, style: '' },
    { text: kind, style },
    { text: ` ${start}-${end} “${words}”${read}`, style: '' },
    { text: ` (${neutralise(rule)})`, style: colour ? '2' : '' },
    ...(reason === null ? [] : [{ text: ` ${neutralise(reason)}`, style: '' }]),
  ];
  const [first = '', ...rest] = wrap(head, width - 4);
  return [`  ${first}`, ...rest.map((line) => `    ${line}`)];
}
