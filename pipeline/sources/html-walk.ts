import { Parser } from 'htmlparser2';

export interface HtmlVisitor {
  open(tag: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(tag: string): void;
}

/** The parser looks through all open elements for each that comes: beyond this depth its time would grow with their square. */
const DEEPEST = 1000;
const SLICE = 1 << 14;

/**
 * Visits elements and texts in their order; entities are decoded. Linear in the length of `html`.
 * @returns how many characters were read: all, or those up to where elements lie in each other without end.
 */
export function walkHtml(html: string, visitor: HtmlVisitor): number {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth++;
        visitor.open(tag, attributes);
      },
      ontext: (text) => visitor.text(text),
      onclosetag(tag) {
        depth--;
        visitor.close(tag);
      },
    },
    { decodeEntities: true },
  );
  let at = 0;
  while (at < html.length && depth <= DEEPEST) {
    parser.write(html.slice(at, at + SLICE));
    at += SLICE;
  }
  // A tag may have been cut at the end of the slice; it is not read yet.
  if (depth > DEEPEST) return parser.endIndex + 1;
  parser.end();
  return html.length;
}
