import { compiled } from '../../extractors/compiled.js';
import { decode } from '../../extractors/resources.js';

/** Folding: the same text for the eye of a rule, offset by offset. */

const { folded: FOLD } = compiled('folding', () => ({ folded: buildFolding() }))();

function buildFolding(): Uint16Array {
  const folded = new Uint16Array(0x10000).map((_, code) => code);
  const foldRange = (from: number, to: number): void => {
    for (let code = from; code <= to; code++) {
      const lower = String.fromCharCode(code).toLowerCase();
      const base = lower.normalize('NFD').charCodeAt(0);
      folded[code] = lower.length === 1 || base < 0x300 ? base : code;
    }
  };
  foldRange(0x41, 0x5a);
  foldRange(0xc0, 0x24f);
  foldRange(0x370, 0x3ff);
  foldRange(0x1e00, 0x1eff);
  for (const apostrophe of '‘’‛ʼʹ′`´') folded[apostrophe.charCodeAt(0)] = 0x27;
  for (const dash of '‐‑‒–—―−') folded[dash.charCodeAt(0)] = 0x2d;
  return folded;
}

/**
 * Lower case, no accents, apostrophes as `'`, dashes as `-`. The result has the length of `text`: every UTF-16
 * code unit stands for the one at its place ("œ" stays one character).
 */
export const fold = (text: string): string => textOf(foldUnits(text));

/** The code units of a folded text. */
export function foldUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = FOLD[text.charCodeAt(i)] as number;
  return units;
}

export const textOf = (units: Uint16Array): string => decode(units, 'utf16le');
