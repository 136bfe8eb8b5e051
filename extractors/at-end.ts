/** Whether a text ends in a certain way. */
export interface Ending {
  test(text: string): boolean;
}

/**
 * Asks how a text ends: the pattern is matched backwards from the end, where a search would begin anew at every letter.
 * Not for patterns with a free stretch of many letters before the end: a search is as fast.
 * @param pattern ends on `$` in every alternative, and is neither global nor sticky.
 */
export function atEnd({ source, flags }: RegExp): Ending {
  const backwards = new RegExp(`(?<=${source})`, `${flags}y`);
  return {
    test(text) {
      backwards.lastIndex = text.length;
      return backwards.test(text);
    },
  };
}
