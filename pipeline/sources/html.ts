/** Converts HTML pages: the article of the page where there is one, else all of its text. */
import { decodeMarkup } from './characters.js';
import type { Converted, Unreadable } from './converted.js';
import { type PageMeta, readMeta } from './html-meta.js';
import { toText } from './html-text.js';

/** Pages beyond this are not built as a tree: memory and recursion would be theirs to command. */
const LARGEST_PAGE = 4 * 1024 * 1024;
/** Elements, and pieces of text between them: a stray "<" or an entity begins a new one. */
const MOST_NODES = 60_000;
const DEEPEST = 300;

/** An article shorter than this is rather a teaser or a notice, when the page says much more. */
const SHORTEST_ARTICLE = 250;

export async function convertPage(bytes: Uint8Array): Promise<Converted | Unreadable> {
  const html = decodeMarkup(bytes);
  const meta = readMeta(html);
  const whole = toText(html);
  const article = await findArticle(html, meta);
  const isWorthIt =
    article !== null && (article.length >= SHORTEST_ARTICLE || article.length * 2 > whole.length);
  const text = isWorthIt ? withHeading(article, meta.headline) : whole;
  if (text === '') return { code: 'empty', reason: 'the page holds no text' };
  const { title, author, published } = meta;
  return { text, title, author, published, made: null, problems: [] };
}

/** All text of a piece of HTML. */
export const convertFragment = (bytes: Uint8Array): Converted | Unreadable => {
  const text = toText(decodeMarkup(bytes));
  if (text === '') return { code: 'empty', reason: 'it holds no text' };
  return { text, title: null, author: null, published: null, made: null, problems: [] };
};

/** What Readability takes for the article, as text; null when it finds none or the page is no page for it. */
async function findArticle(html: string, { nodes, depth, isWhole }: PageMeta): Promise<string | null> {
  if (!isWhole || html.length > LARGEST_PAGE || nodes > MOST_NODES || depth > DEEPEST) return null;
  const [{ Readability }, { parseHTML }] = await Promise.all([
    import('@mozilla/readability'),
    import('linkedom'),
  ]);
  try {
    const { document } = parseHTML(html);
    const content = new Readability(document as never).parse()?.content;
    return content ? toText(content) : null;
  } catch {
    // The whole text of the page is there to fall back on.
    return null;
  }
}

/** Readability takes the headline for no part of the article, and a release begins with it. */
function withHeading(text: string, heading: string | null): string {
  if (heading === null || text.slice(0, heading.length * 3 + 200).includes(heading)) return text;
  return `${heading}\n\n${text}`;
}
