/** More answers than this are forgotten all at once, so that no batch makes a memory grow. */
const MOST = 20_000;

/** The same string, as a key of an object is kept: it holds on to no longer text and is quick to compare. */
export const standAlone = (slice: string): string => Object.keys({ [slice]: 0 })[0] as string;

/**
 * The same function of a text alone, with its last answers kept: texts ask for the same few words and names over and
 * over. Answers are shared, so nobody may change them.
 */
export function remembered<V>(answer: (text: string) => V): (text: string) => V {
  const answers = new Map<string, V>();
  return (text) => {
    let known = answers.get(text);
    if (known === undefined && !answers.has(text)) {
      if (answers.size >= MOST) answers.clear();
      known = answer(text);
      answers.set(standAlone(text), known);
    }
    return known as V;
  };
}

/** A pattern (neither global nor sticky) that is asked of single words, which come again. */
export const wordPattern = (pattern: RegExp): { test(word: string): boolean } => ({
  test: remembered((word) => pattern.test(word)),
});
