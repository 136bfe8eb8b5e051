/** Converts PDF: the text layer line by line, in the order of the file, without what runs along on every page. */
import { getDocumentProxy } from 'unpdf';
import type { Problem } from '../../schemas/types.js';
import { asAuthor, asLine, type Converted, LONGEST_TEXT, type Unreadable } from './converted.js';
import { toDay } from './days.js';
import { messageOf } from './item.js';
import { buildLines, type Line, type Piece } from './pdf-lines.js';
import { dropRunningLines } from './pdf-pages.js';

const MOST_PAGES = 500;

/** Letters a page; scans hold none, or the stamp of the program that made them. */
const FEWEST_LETTERS = 25;

const OPTIONS = {
  // The library would write its doubts to standard output.
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
} as const;

export async function convertPdf(bytes: Uint8Array): Promise<Converted | Unreadable> {
  let pdf: Pdf;
  try {
    // A copy, since the library takes the buffer away from whoever gave it.
    pdf = await getDocumentProxy(Uint8Array.from(bytes), OPTIONS);
  } catch (error) {
    return (error as Error).name === 'PasswordException'
      ? { code: 'encrypted', reason: 'the PDF is encrypted and opens with a password only' }
      : { code: 'damaged', reason: `no PDF, or a damaged one: ${messageOf(error)}` };
  }
  try {
    const pages: Line[][] = [];
    let length = 0;
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES) && length < LONGEST_TEXT; number++) {
      const lines = await readPage(pdf, number);
      length += lines.reduce((sum, line) => sum + line.text.length, 0);
      pages.push(lines);
    }
    const letters = pages.map(countLetters);
    if (letters.reduce((sum, count) => sum + count, 0) < FEWEST_LETTERS * pages.length) {
      return {
        code: 'no-text-layer',
        reason: 'the PDF holds pictures of pages and no text; it has to be read by OCR first',
      };
    }
    const problems = [...emptyPages(letters), ...cutPages(pages.length, pdf.numPages)];
    const text = toText(dropRunningLines(pages)).slice(0, LONGEST_TEXT);
    return { text, ...(await readInfo(pdf)), published: null, problems };
  } finally {
    await pdf.destroy().catch(() => {});
  }
}

/** What is used of the library's document. */
interface Pdf {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ readonly items: readonly (Piece | object)[] }>;
    cleanup(): void;
  }>;
  getMetadata(): Promise<{ readonly info: object }>;
  destroy(): Promise<void>;
}

/** A page that is damaged gives no lines, and the others are read. */
async function readPage(pdf: Pdf, number: number): Promise<Line[]> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return buildLines(items.filter((item): item is Piece => 'str' in item));
  } catch {
    return [];
  }
}

const countLetters = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);

/** The first line of a page follows the last of the page before: a paragraph may go on over the break. */
const toText = (pages: readonly (readonly Line[])[]): string =>
  pages
    .flatMap((lines) => lines.map(({ text, gap }, i) => `${gap && i > 0 ? '\n\n' : '\n'}${text}`))
    .join('')
    .trimStart();

const note = (level: Problem['level'], code: string, message: string): Problem => ({
  code,
  level,
  message,
  source: null,
  at: null,
});

function emptyPages(letters: readonly number[]): Problem[] {
  const empty = letters.flatMap((count, i) => (count === 0 ? [i + 1] : []));
  if (empty.length === 0) return [];
  const which = `${empty.slice(0, 10).join(', ')}${empty.length > 10 ? ', …' : ''}`;
  return [note('info', 'empty-pages', `pages without text, blank or scanned: ${which}`)];
}

const cutPages = (read: number, all: number): Problem[] =>
  read < all ? [note('warning', 'cut', `only the first ${read} of ${all} pages were read`)] : [];

/** Titles that programs put in by themselves. */
const NO_TITLE =
  /\.(?:docx?|pdf|odt|rtf|indd|pub|pptx?)$|^(?:microsoft (?:word|powerpoint)|untitled|sans (?:titre|nom)|(?:document|présentation) ?\d*$)/i;

async function readInfo(pdf: Pdf): Promise<Pick<Converted, 'title' | 'author' | 'made'>> {
  const info = await pdf
    .getMetadata()
    .then((metadata) => metadata.info as Readonly<Record<string, unknown>>)
    .catch((): Readonly<Record<string, unknown>> => ({}));
  const title = asLine(info.Title);
  return {
    title: title === null || NO_TITLE.test(title) ? null : title,
    author: asAuthor(info.Author),
    made: toDay(info.CreationDate),
  };
}
