/** Makes a text of HTML: a line a paragraph, heading, list item and table row. */
import { LONGEST_TEXT } from './converted.js';
import { walkHtml } from './html-walk.js';

/** Elements whose content nobody reads. Not `head`: its end tag may be missing, and the whole page would be gone. */
const HIDDEN = new Set(
  'script style noscript template iframe object svg math canvas audio video select datalist title'.split(' '),
);
/** A blank line stands before and after these. */
const PARAGRAPHS = new Set(
  `p h1 h2 h3 h4 h5 h6 div section article header footer main aside nav ul ol dl dt dd blockquote pre figure figcaption
  table caption tr form fieldset address hr details summary body center`.split(/\s+/),
);
const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes.hidden !== undefined || /display\s*:\s*none/i.test(attributes.style ?? '');

const NOT_BLANK = /[^\s]/;

/**
 * Linear in the length of `html`, whatever it holds, and without recursion: unclosed and deeply nested elements cost
 * no more than others. Cells of a table row are parted by " | ". Texts longer than `LONGEST_TEXT` are cut there.
 */
export function toText(html: string): string {
  const parts: string[] = [];
  let length = 0;
  /** What stands between the last word and the next. */
  let gap: '' | ' ' | '\n' | '\n\n' = '';
  let prefix = '';
  /** The row being read: whether its cells so far were of one line each, as those of data are and of layout are not. */
  let cells: 'none' | 'empty' | 'line' | 'lines' = 'none';
  let hidden = 0;
  let preformatted = 0;
  /** Numbers of the ordered lists that are open; null for others. */
  const lists: (number | null)[] = [];

  const widen = (next: typeof gap): void => {
    if (next.length > gap.length || gap === ' ') gap = next;
  };
  const put = (text: string): void => {
    if (length > LONGEST_TEXT) return;
    const lead = (length === 0 ? '' : gap) + prefix;
    if (cells === 'empty') cells = 'line';
    else if (cells === 'line' && lead.startsWith('\n')) cells = 'lines';
    parts.push(lead, text);
    length += lead.length + text.length;
    gap = '';
    prefix = '';
  };
  const addInline = (text: string): void => {
    const flat = text.replace(/[\t\n\f\r ]+/g, ' ');
    if (flat.startsWith(' ') && gap === '') gap = ' ';
    const bare = flat.replace(/^ | $/g, '');
    if (bare === '') return;
    put(bare);
    if (flat.endsWith(' ')) gap = ' ';
  };
  const addPreformatted = (text: string): void => {
    text.split(/\r\n?|\n/).forEach((line, i) => {
      if (i > 0) widen(gap.startsWith('\n') ? '\n\n' : '\n');
      if (NOT_BLANK.test(line)) put(line);
    });
  };

  const read = walkHtml(html, {
    open(tag, attributes) {
      if (hidden > 0) hidden++;
      else if (HIDDEN.has(tag) || isHidden(attributes)) {
        hidden = 1;
        if (PARAGRAPHS.has(tag)) widen('\n\n');
      }
      if (hidden > 0) return;
      if (tag === 'br') {
        // Two in a row are how many a page sets its paragraphs.
        gap = gap.startsWith('\n') ? '\n\n' : '\n';
      } else if (tag === 'li') {
        widen('\n');
        const number = lists.at(-1) ?? null;
        if (number !== null) lists[lists.length - 1] = number + 1;
        prefix = number === null ? '- ' : `${number}. `;
      } else if (tag === 'td' || tag === 'th') {
        if (cells === 'line') {
          gap = '';
          prefix = ' | ';
        } else if (cells === 'none') cells = 'empty';
      } else if (PARAGRAPHS.has(tag)) {
        // The first paragraph of a list item or cell goes on in its line.
        if (prefix === '') widen('\n\n');
        if (tag === 'ol') lists.push(Number(attributes.start ?? 1) || 1);
        if (tag === 'ul') lists.push(null);
        if (tag === 'pre') preformatted++;
        if (tag === 'tr') cells = 'none';
        if (tag === 'table') cells = cells === 'none' ? 'none' : 'lines';
      }
    },
    text(text) {
      if (hidden > 0) return;
      if (preformatted > 0) addPreformatted(text);
      else addInline(text);
    },
    close(tag) {
      if (hidden > 0) {
        hidden--;
        return;
      }
      if (tag === 'li') {
        widen('\n');
        prefix = '';
      } else if (PARAGRAPHS.has(tag)) {
        widen('\n\n');
        if (tag === 'tr') prefix = '';
        if (tag === 'tr' || tag === 'table') cells = 'none';
        if (tag === 'ol' || tag === 'ul') lists.pop();
        if (tag === 'pre') preformatted = Math.max(0, preformatted - 1);
      }
    },
  });
  // What lies too deep is taken as it stands, without its tags.
  if (read < html.length) addInline(html.slice(read).replace(/<[^<>]*>/g, ' '));
  return parts.join('').slice(0, LONGEST_TEXT);
}
