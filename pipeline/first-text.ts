/** How V8 goes about the first text of a command line, which is often the only one. */
import { setFlagsFromString } from 'node:v8';
import type { Reading } from './inputs.js';
import { optimiseLate } from './optimise-late.js';

/**
 * So many characters before the first record pay for optimising. Releases one behind the other, CPU with and without it:
 * 1.9 s and 1.5 s for 320,000 characters, 3.1 s and 3.6 s for a million; one sentence over and over, ten million: 5 s and 26 s.
 */
export const WORTH_OPTIMISING = 400_000;

/**
 * A first record waits for hundreds of patterns to be compiled, by default twice: for an interpreter, then for the
 * machine when one is used again. Now the machine's code waits for the hundredth use. Optimising functions for a first
 * text takes a second core more time than that text can give back. Flags of V8 count for the whole process, so that this
 * is no business of the library's.
 * @param alone no other text will follow: then patterns are compiled as fast as can be, for they will not be used often;
 * they would stay slower for as long as the process lives
 * @returns to be called once the first record is out, or before so much is read that hurrying would cost more
 */
export function hurry(alone: boolean): () => void {
  setFlagsFromString('--regexp-tier-up-ticks=100');
  setFlagsFromString('--no-regexp-peephole-optimization');
  setFlagsFromString('--no-opt');
  if (alone) setFlagsFromString('--no-regexp-optimization');
  return () => {
    // Not before: baseline code, which a first text gains much by, would wait as well.
    optimiseLate();
    setFlagsFromString('--opt');
    setFlagsFromString('--regexp-optimization');
  };
}

/** Calls `settle` before readings are handed on that come to more than hurrying is good for. */
export async function* settleForMuch(
  readings: AsyncIterable<Reading>,
  settle: () => void,
): AsyncGenerator<Reading> {
  let characters = 0;
  for await (const reading of readings) {
    const before = characters;
    characters += reading.input?.raw.length ?? 0;
    if (before <= WORTH_OPTIMISING && characters > WORTH_OPTIMISING) settle();
    yield reading;
  }
}
