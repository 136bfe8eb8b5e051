/** When V8 optimises functions in a process that reads texts: a setting of the whole process, no business of the library's. */
import { setFlagsFromString } from 'node:v8';

/**
 * How much a function has to run, in V8's measure: six times what V8 of Node 20 waits for by itself, which optimises much
 * again and again, or for no more than it cost. Of 500 texts a third of the CPU time was that, of 3,000 in two threads a quarter.
 */
const OPTIMISED_AFTER = 400_000;

/** From now on, in all threads. */
export const optimiseLate = (): void => setFlagsFromString(`--interrupt-budget=${OPTIMISED_AFTER}`);
