import { matchesOf } from '../../extractors/matches.js';
import type { Span } from '../../schemas/document.js';

/** What markup parts: a paragraph from the next, a line from the next, or nothing ("un <b>accord</b>-cadre"). */
export type Parting = 'paragraphs' | 'lines' | 'nothing';

export interface Markup extends Span {
  readonly parts: Parting;
}

/**
 * Stretches of the raw text that are markup and no text: HTML tags and comments (also escaped ones), Markdown images,
 * link targets, heading and emphasis marks. In order and free of overlaps. Linear: every part is bounded or stops at
 * the next opening sign.
 */
export function findMarkup(raw: string): Markup[] {
  const spans: Markup[] = [];
  if (raw.includes('<') || raw.includes('&lt;')) collectTags(raw, spans);
  if (raw.includes('](')) collectLinks(raw, spans);
  if (raw.includes('=\n') || raw.includes('=\r\n')) collectSoftBreaks(raw, spans);
  if (raw.includes('[/')) collectCodes(raw, spans);
  if (raw.includes('[1]')) for (const match of matchesOf(raw, NOTE)) spans.push(markupAt(match));
  if (raw.includes('\\n')) collectEscapes(raw, spans);
  if (/^[#>]|[*_]|\\[ \t]*$/m.test(raw)) collectMarks(raw, spans);
  return withoutOverlaps(spans);
}

const TAG =
  /(?:(?<!<)<\/?(?<name>[a-z][a-z0-9]*)[^<>]{0,2000}>)|&lt;\/?(?<escaped>[a-z][a-z0-9]*)[^&<>\n]{0,200}&gt;/gi;
const PARAGRAPHS =
  /^(?:p|div|h[1-6]|ul|ol|dl|table|blockquote|section|article|aside|header|footer|main|nav|figure|figcaption|form|hr|pre)$/i;
const LINES = /^(?:br|li|tr|td|th|dt|dd|caption|option)$/i;

const partingOf = (tag: string): Parting =>
  PARAGRAPHS.test(tag) ? 'paragraphs' : LINES.test(tag) ? 'lines' : 'nothing';

const markupAt = ({ index, 0: found }: RegExpExecArray, parts: Parting = 'nothing'): Markup => ({
  start: index,
  end: index + found.length,
  parts,
});

/** Elements whose content is no text. */
const HIDDEN = /<(script|style|noscript|iframe|svg)\b/gi;

function collectTags(raw: string, spans: Markup[]): void {
  for (let at = raw.indexOf('<!--'); at >= 0; ) {
    const close = raw.indexOf('-->', at + 4);
    const end = close < 0 ? raw.length : close + 3;
    spans.push({ start: at, end, parts: 'nothing' });
    at = raw.indexOf('<!--', end);
  }
  let after = 0;
  for (const match of matchesOf(raw, HIDDEN)) {
    if (match.index < after) continue;
    const close = raw.indexOf(`</${match[1]}`, match.index);
    if (close < 0) continue;
    spans.push({ start: match.index, end: close, parts: 'nothing' });
    after = close;
  }
  for (const match of matchesOf(raw, TAG))
    spans.push(markupAt(match, partingOf(match.groups?.name ?? match.groups?.escaped ?? '')));
}

const IMAGE = /!\[[^[\]\n]{0,500}\]\([^()\n]{0,2000}\)/g;
const LINK_PART =
  /\[|\]\((?:[a-z]+:|[/#.?])[^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,500})?\)(?:\{:[^{}\n]{0,200}\})?|\n(?=[ \t\r]*\n)/gi;

function collectLinks(raw: string, spans: Markup[]): void {
  for (const match of matchesOf(raw, IMAGE)) spans.push(markupAt(match));
  let open = -1;
  for (const match of matchesOf(raw, LINK_PART)) {
    if (match[0] === '[') open = match.index;
    // A link may go on behind a wrap, not in the next paragraph.
    else if (match[0] === '\n') open = -1;
    else {
      if (open >= 0) spans.push({ start: open, end: open + 1, parts: 'nothing' });
      // "[Accueil](…)[Marchés](…)": links side by side are entries of a menu or parts of a byline.
      spans.push(markupAt(match, raw[match.index + match[0].length] === '[' ? 'lines' : 'nothing'));
      open = -1;
    }
  }
}

/** A line of a mail that goes on in the next. */
const SOFT_BREAK = /=(?=\r?\n)/g;
const FEWEST_SOFT = 3;

function collectSoftBreaks(raw: string, spans: Markup[]): void {
  const breaks = matchesOf(raw, SOFT_BREAK).filter(({ index }) => raw[index - 1] !== '=');
  if (breaks.length >= FEWEST_SOFT) for (const match of breaks) spans.push(markupAt(match));
}

/** "[b]Awa Sarr[/b]", "[url=…]", "[vc_row]": what forums and builders of pages write instead of tags. */
const CODE = /\[\/?(?<name>[a-z][a-z_]{0,30})(?:[= ][^[\]\n]{0,300})?\]/g;
/** "l’Agence des ports[2]": a note below. */
const NOTE = /\[\d{1,2}\](?<=[\p{L}»”"'’.,)]\[\d{1,2}\])/gu;

/** Only names that are closed somewhere: "[sic]" is none. */
function collectCodes(raw: string, spans: Markup[]): void {
  const codes = matchesOf(raw, CODE);
  const closed = new Set(codes.flatMap(({ 0: code, groups }) => (code[1] === '/' ? [groups?.name] : [])));
  for (const code of codes) if (closed.has(code.groups?.name)) spans.push(markupAt(code));
}

const ESCAPED_BREAK = /(?:(?:\\r)?\\n(?:[ \t]*(?:\\r)?\\n)*)/g;

/** "…\\n\\n…": breaks as programs write them, where they stand instead of real ones. */
function collectEscapes(raw: string, spans: Markup[]): void {
  const breaks = matchesOf(raw, ESCAPED_BREAK);
  if (breaks.length < raw.split('\n', breaks.length + 2).length - 1) return;
  for (const match of breaks)
    spans.push(markupAt(match, match[0].lastIndexOf('\\n') > 2 ? 'paragraphs' : 'lines'));
}

/** The last two are emphasis of words: "a signé avec *Awa Sarr*", "_Le Fil_". */
const MARK =
  /^#{1,6} +|\*\* \*{1,2}(?=\p{L})|\*{2,3}|\\+[ \t]*$|^>+ |[*_]{1,2}(?=[\p{L}«“"])(?<=(?:^|[\s('’*[])[*_]{1,2})|[*_]{1,2}(?=$|[\s,.;:!?)*\]])(?<=[\p{L}.)»”"!?][*_]{1,2})/gmu;

function collectMarks(raw: string, spans: Markup[]): void {
  for (const match of matchesOf(raw, MARK))
    spans.push(markupAt(match, match[0].includes('* *') ? 'lines' : 'nothing'));
}

function withoutOverlaps(spans: Markup[]): Markup[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Markup[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.end <= end) continue;
    kept.push(span.start < end ? { ...span, start: end } : span);
    end = span.end;
  }
  return kept;
}
