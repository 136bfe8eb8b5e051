/**
 * A sketch of a document by which near-duplicates are found: MinHash over runs of words (Broder, "On the resemblance and
 * containment of documents", 1997). The share of equal places of two sketches estimates the share of runs the documents
 * have in common.
 */
import { type Document, TOKEN } from '../../schemas/document.js';

/** Words in a run: shorter ones are common to all releases of an office. */
const RUN = 4;
/** With fewer runs than this a text is all formula, and would be like any other of its kind. */
const FEWEST_RUNS = 16;
/** Places of a sketch; the estimate errs by about 1 / (2 √64) = 0.06. */
export const PLACES = 64;

/** One odd multiplier and one offset a place, by a fixed generator: sketches of different runs must be comparable. */
const [MULTIPLIERS, OFFSETS] = makeConstants();

function makeConstants(): [Uint32Array, Uint32Array] {
  let state = 0x9e3779b9;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return mix(state);
  };
  const fill = (): Uint32Array => Uint32Array.from({ length: PLACES }, next);
  return [fill().map((value) => value | 1), fill()];
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a. */
function hashWord(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** 64 numbers of 16 bits; null for a text too short to compare. Words only, of the sentences that are read. */
export function sketchOf(document: Document): Uint16Array | null {
  const words = wordHashes(document);
  const runs = words.length - RUN + 1;
  if (runs < FEWEST_RUNS) return null;
  const least = new Uint32Array(PLACES).fill(0xffffffff);
  for (let i = 0; i < runs; i++) {
    let run = 0;
    for (let j = 0; j < RUN; j++) run = mix(Math.imul(run, 31) + (words[i + j] as number));
    for (let place = 0; place < PLACES; place++) {
      const value = mix(Math.imul(run, MULTIPLIERS[place] as number) + (OFFSETS[place] as number));
      if (value < (least[place] as number)) least[place] = value;
    }
  }
  // The low half tells values apart well enough (b-bit minwise hashing, Li and König 2010) in half the room.
  return Uint16Array.from(least, (value) => value & 0xffff);
}

function wordHashes({ sentences, tokens }: Document): Uint32Array {
  const hashes = new Uint32Array(tokens.count);
  let count = 0;
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const kind = tokens.kind[i];
      if (kind === TOKEN.word || kind === TOKEN.number)
        hashes[count++] = hashWord(tokens.folded[i] as string);
    }
  }
  return hashes.subarray(0, count);
}

/** Share of equal places of two sketches in a list of them, by index. */
export function likeness(sketches: Uint16Array, a: number, b: number): number {
  let equal = 0;
  for (let place = 0; place < PLACES; place++) {
    if (sketches[a * PLACES + place] === sketches[b * PLACES + place]) equal++;
  }
  return equal / PLACES;
}

export const encodeSketch = (sketch: Uint16Array): string =>
  Buffer.from(sketch.buffer, sketch.byteOffset, sketch.byteLength).toString('base64');

export function decodeSketch(text: string): Uint16Array {
  // Copied, since a pooled buffer need not begin where 16-bit numbers may.
  return new Uint16Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);
}
