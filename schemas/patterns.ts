/**
 * Patterns of the schemas, asked by hand: every name, id and country of a record is checked against one, and those of a
 * record are some hundreds. `generate-validators.mjs` puts them in place of the patterns.
 */

interface Pattern {
  test(text: string): boolean;
}

const FIRST_SEEN = 0x21;
const LAST_SEEN = 0x7e;
const ZERO = 0x30;
const NINE = 0x39;

/** `\S`: most texts begin with a letter. */
export const SEEN: Pattern = {
  test(text) {
    const code = text.charCodeAt(0);
    return (code >= FIRST_SEEN && code <= LAST_SEEN) || /\S/u.test(text);
  },
};

/** `^p[1-9][0-9]*$`: one of some letters and a number. */
export const idOf = (letters: string): Pattern => ({
  test(text) {
    if (text.length < 2 || !letters.includes(text.charAt(0)) || text.charCodeAt(1) === ZERO) return false;
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < ZERO || code > NINE) return false;
    }
    return true;
  },
});
