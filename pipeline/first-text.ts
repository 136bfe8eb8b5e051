/** How V8 goes about the first text of a command line, which is often the only one. */
import { setFlagsFromString } from 'node:v8';

/**
 * A first record waits for hundreds of patterns to be compiled, by default twice: for an interpreter, then for the
 * machine when one is used again. Now the machine's code waits for the hundredth use. Optimising functions for a first
 * text takes a second core more time than that text can give back. Flags of V8 count for the whole process, so that this
 * is no business of the library's.
 * @param alone no other text will follow: then patterns are compiled as fast as can be, for they will not be used often;
 * they would stay slower for as long as the process lives
 * @returns to be called once the first record is out
 */
export function hurry(alone: boolean): () => void {
  setFlagsFromString('--regexp-tier-up-ticks=100');
  setFlagsFromString('--no-regexp-peephole-optimization');
  setFlagsFromString('--no-opt');
  if (alone) setFlagsFromString('--no-regexp-optimization');
  return () => setFlagsFromString('--opt');
}
