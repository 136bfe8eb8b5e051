/** Folding and cutting of short texts, which is done thousands of times a document: without patterns where letters are Latin. */

/** Code units below it are read from tables, others by the patterns that the tables were made with. */
const LATIN_END = 0x250;
const MARKS = /\p{M}/gu;
const NO_PIECE = /[^\p{L}\p{N}]+/u;

const BARE: readonly string[] = Array.from({ length: LATIN_END }, (_, code) =>
  String.fromCharCode(code).normalize('NFD').replace(MARKS, ''),
);
const IN_PIECE = Uint8Array.from({ length: LATIN_END }, (_, code) =>
  NO_PIECE.test(String.fromCharCode(code)) ? 0 : 1,
);

/** The greatest code unit: tells whether the tables do. */
function highest(text: string): number {
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > most) most = code;
  }
  return most;
}

/** The text decomposed and without marks: "é" is "e". Ligatures stay. */
export function withoutMarks(text: string): string {
  const most = highest(text);
  if (most < 0x80) return text;
  if (most >= LATIN_END) return text.normalize('NFD').replace(MARKS, '');
  let bare = '';
  for (let at = 0; at < text.length; at++) bare += BARE[text.charCodeAt(at)] as string;
  return bare;
}

/** The runs of letters and digits of a text. */
export function piecesIn(text: string): string[] {
  if (highest(text) >= LATIN_END) return text.split(NO_PIECE).filter((piece) => piece !== '');
  const pieces: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const inside = at < text.length && IN_PIECE[text.charCodeAt(at)] === 1;
    if (inside && start < 0) start = at;
    if (!inside && start >= 0) {
      pieces.push(text.slice(start, at));
      start = -1;
    }
  }
  return pieces;
}
