import type { Span } from '../schemas/document.js';

/**
 * Stretches of the raw text that are markup and no text: HTML tags and comments (also escaped ones), Markdown images,
 * link targets, heading and emphasis marks. In order and free of overlaps. Linear: every part is bounded or stops at
 * the next opening sign.
 */
export function findMarkup(raw: string): Span[] {
  const spans: Span[] = [];
  if (raw.includes('<') || raw.includes('&lt;')) collectTags(raw, spans);
  if (raw.includes('](')) collectLinks(raw, spans);
  if (/^[#>*]|\*\*|[\\*]$/m.test(raw)) collectMarks(raw, spans);
  return withoutOverlaps(spans);
}

const TAG = /<\/?[a-z][^<>]{0,2000}>|&lt;\/?[a-z][^&<>\n]{0,200}&gt;/gi;
/** Elements whose content is no text. */
const HIDDEN = /<(script|style|noscript|iframe|svg)\b/gi;

function collectTags(raw: string, spans: Span[]): void {
  for (let at = raw.indexOf('<!--'); at >= 0; ) {
    const close = raw.indexOf('-->', at + 4);
    const end = close < 0 ? raw.length : close + 3;
    spans.push({ start: at, end });
    at = raw.indexOf('<!--', end);
  }
  let after = 0;
  for (const match of raw.matchAll(HIDDEN)) {
    if (match.index < after) continue;
    const close = raw.indexOf(`</${match[1]}`, match.index);
    if (close < 0) continue;
    spans.push({ start: match.index, end: close });
    after = close;
  }
  for (const match of raw.matchAll(TAG))
    spans.push({ start: match.index, end: match.index + match[0].length });
}

const IMAGE = /!\[[^[\]\n]{0,500}\]\([^()\n]{0,2000}\)/g;
const LINK_PART = /\[|\]\((?:[a-z]+:|[/#.?])[^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,500})?\)|\n/gi;

function collectLinks(raw: string, spans: Span[]): void {
  for (const match of raw.matchAll(IMAGE))
    spans.push({ start: match.index, end: match.index + match[0].length });
  let open = -1;
  for (const match of raw.matchAll(LINK_PART)) {
    if (match[0] === '[') open = match.index;
    else if (match[0] === '\n') open = -1;
    else {
      if (open >= 0) spans.push({ start: open, end: open + 1 });
      spans.push({ start: match.index, end: match.index + match[0].length });
      open = -1;
    }
  }
}

const MARK = /^#{1,6} +|\*\*|\\+$|^>+ |^\*(?=\p{L})|(?<=[\p{L}.)»])\*$/gmu;

function collectMarks(raw: string, spans: Span[]): void {
  for (const match of raw.matchAll(MARK))
    spans.push({ start: match.index, end: match.index + match[0].length });
}

function withoutOverlaps(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.end <= end) continue;
    kept.push(span.start < end ? { start: end, end: span.end } : span);
    end = span.end;
  }
  return kept;
}
