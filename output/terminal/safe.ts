/** Text from outside is shown in a terminal only after it went through here. */

const CONTROL_PICTURES = 0x2400;

/** Controls other than tab and newline, C1 controls, bidi overrides and isolates, zero-width marks, lone surrogates. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/**
 * Makes text that no terminal takes for commands: a control character becomes its picture ("␛"), anything else that
 * is unsafe "�". Of the same length, so that offsets stay.
 */
export const neutralise = (text: string): string =>
  text.replace(UNSAFE, (char) => {
    const code = char.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
    return code === 0x7f ? '␡' : '�';
  });

/** The same for what is to stay on one line: a line break becomes "␊". */
export const neutraliseLine = (text: string): string => neutralise(text).replaceAll('\n', '␊');

/** Columns that a character takes in a terminal: two for East Asian wide ones and emoji, none for combining marks. */
export function widthOf(char: string): number {
  if (/^\p{M}$/u.test(char)) return 0;
  const code = char.codePointAt(0) ?? 0;
  const isWide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd);
  return isWide ? 2 : 1;
}
