/**
 * Work on a text that is done in steps, each a part of the program that the next does not use: of many texts each takes
 * its turn at a step before any goes on to the next, so that the processor finds there what it used last.
 */
export type Steps<T> = Generator<undefined, T>;

/** One text alone. */
export function inOneGo<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Results in the order of the texts. */
export function inTurns<T>(all: readonly Steps<T>[]): T[] {
  const results = new Array<T>(all.length);
  let going = all.map((steps, index) => ({ steps, index }));
  while (going.length > 0) {
    going = going.filter(({ steps, index }) => {
      const step = steps.next();
      if (step.done) results[index] = step.value;
      return !step.done;
    });
  }
  return results;
}
