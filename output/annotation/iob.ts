/** IOB2 in columns, as CoNLL's shared tasks have it: a token a line, a blank line after a sentence. */
import {
  type AnnotatedText,
  type AnnotationFormat,
  type ReadAnnotations,
  stemOf,
  type TextLookup,
} from './annotated.js';
import { buildText, type RawSpan } from './build.js';
import { codePointsOf } from './code-points.js';
import { flatten, splitTokens } from './tokens.js';

export const iob: AnnotationFormat = {
  name: 'iob',
  description:
    'CoNLL/IOB2, all texts in one file: token, start, end (in code points), tag; spans do not overlap',
  accepts: (fileName) => /\.(?:conll|iob2?|bio)$/.test(fileName),
  write: (texts) => [{ name: 'communique.conll', content: texts.map(writeText).join('') }],
  read(files, lookup) {
    const problems: string[] = [];
    const texts = files
      .filter(({ name }) => iob.accepts(name))
      .flatMap(({ name, content }) => readFile(stemOf(name), content, lookup, problems));
    return { texts, problems } satisfies ReadAnnotations;
  },
};

const NEW_DOCUMENT = '# newdoc id = ';

function writeText({ id, text, spans }: AnnotatedText): string {
  const flat = flatten(text, spans);
  const { toPoints } = codePointsOf(text);
  const lines = [`${NEW_DOCUMENT}${id.replace(/[\r\n]/g, ' ')}`];
  let span = 0;
  let previous = 0;
  for (const { start, end } of splitTokens(text, flat)) {
    const isBreak = text.slice(previous, start).includes('\n');
    while (span < flat.length && flat[span]!.end <= start) span++;
    const holder = flat[span];
    const inside = holder !== undefined && holder.start <= start;
    // A sentence may not end inside a name.
    if (isBreak && previous > 0 && !(inside && holder.start < start)) lines.push('');
    const tag = inside ? `${holder.start === start ? 'B' : 'I'}-${holder.label}` : 'O';
    lines.push(`${text.slice(start, end)}\t${toPoints(start)}\t${toPoints(end)}\t${tag}`);
    previous = end;
  }
  return `${lines.join('\n')}\n\n`;
}

interface Row {
  readonly token: string;
  /** In code points, or null in files without these columns. */
  readonly offsets: { readonly start: number; readonly end: number } | null;
  readonly tag: string;
  readonly opensSentence: boolean;
}

function readFile(stem: string, content: string, lookup: TextLookup, problems: string[]): AnnotatedText[] {
  const documents: { id: string; rows: Row[] }[] = [];
  let opensSentence = true;
  const open = (id: string | null): Row[] => {
    documents.push({
      id: id ?? (documents.length === 0 ? stem : `${stem}-${documents.length + 1}`),
      rows: [],
    });
    return documents.at(-1)!.rows;
  };
  content.split('\n').forEach((raw, index) => {
    const line = raw.replace(/\r$/, '');
    if (line.startsWith(NEW_DOCUMENT)) open(line.slice(NEW_DOCUMENT.length));
    else if (line.startsWith('-DOCSTART-')) open(null);
    if (line.startsWith('-DOCSTART-') || /^# \S/.test(line) || line.trim() === '') {
      opensSentence = true;
      return;
    }
    const row = readRow(line, opensSentence);
    if (row === null) problems.push(`${stem}:${index + 1}: not understood: ${line.slice(0, 80)}`);
    else (documents.at(-1)?.rows ?? open(null)).push(row);
    opensSentence = false;
  });
  return documents.map(({ id, rows }) => toText(id, rows, lookup(id), problems));
}

function readRow(line: string, opensSentence: boolean): Row | null {
  const cells = line.split(line.includes('\t') ? '\t' : ' ').filter((cell) => cell !== '');
  if (cells.length < 2) return null;
  const [start, end] = [Number(cells[1]), Number(cells[2])];
  const offsets = cells.length === 4 && Number.isInteger(start) && start < end ? { start, end } : null;
  return { token: cells[0]!, offsets, tag: cells.at(-1)!, opensSentence };
}

/** The given text when the tokens stand in it in order, else one made of the tokens. */
function toText(id: string, rows: readonly Row[], given: string | null, problems: string[]): AnnotatedText {
  const placed = given === null ? null : placeIn(given, rows);
  if (given !== null && placed === null) {
    problems.push(`${id}: the tokens do not stand in the text; a text was made of the tokens`);
  }
  const rebuilt = placed === null ? rebuild(rows) : { text: given!, ranges: placed };
  const spans: RawSpan[] = [];
  let last: { key: string; start: number; end: number; label: string } | null = null;
  rows.forEach(({ tag }, index) => {
    const { start, end } = rebuilt.ranges[index]!;
    const [, mark, label] = /^([BIES])-(.+)$/.exec(tag) ?? [];
    // "I-" without a beginning opens a span, as in IOB1.
    if (label === undefined) last = null;
    else if (last !== null && (mark === 'I' || mark === 'E') && last.label === label) last.end = end;
    else {
      last = { key: `T${spans.length}`, start, end, label };
      spans.push(last);
    }
  });
  return buildText(id, rebuilt.text, spans, [], problems);
}

interface Placed {
  start: number;
  end: number;
}

function placeIn(text: string, rows: readonly Row[]): Placed[] | null {
  const { toUnits } = codePointsOf(text);
  const ranges: Placed[] = [];
  let from = 0;
  for (const { token, offsets } of rows) {
    const start = offsets === null ? text.indexOf(token, from) : toUnits(offsets.start);
    const end = start + token.length;
    if (start < from || text.slice(start, end) !== token) return null;
    ranges.push({ start, end });
    from = end;
  }
  return ranges;
}

/** No release leaves more blank between two words; what claims so is broken. */
const WIDEST_GAP = 10_000;

const clamp = (gap: number): number => Math.min(WIDEST_GAP, Math.max(0, gap));

/** Tokens at their offsets, blanks between, a line break before each sentence. */
function rebuild(rows: readonly Row[]): { text: string; ranges: Placed[] } {
  let text = '';
  let points = 0;
  const ranges = rows.map(({ token, offsets, opensSentence }, index) => {
    const gap = offsets === null ? Number(index > 0) : clamp(offsets.start - points);
    text += opensSentence && gap > 0 && index > 0 ? `${' '.repeat(gap - 1)}\n` : ' '.repeat(gap);
    const start = text.length;
    text += token;
    points += gap + [...token].length;
    return { start, end: text.length };
  });
  return { text, ranges };
}
