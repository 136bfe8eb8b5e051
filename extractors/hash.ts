/** 32-bit hashing of strings and features: the weights file and the decoder must agree on it. */

export const mix = (hash: number, value: number): number => {
  let h = Math.imul(hash ^ value, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h + value, 0x85ebca6b);
  return h ^ (h >>> 13);
};

const ZERO = 0x30;
const NINE = 0x39;

/** Digits count as zeros, so all years and all days look alike. */
export function hashRange(text: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    h = Math.imul(h ^ (code >= ZERO && code <= NINE ? ZERO : code), 0x01000193);
  }
  return mix(h, to - from);
}

export const hashOf = (word: string): number => hashRange(word, 0, word.length);
