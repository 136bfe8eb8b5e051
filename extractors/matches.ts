/**
 * All matches of a global pattern. `matchAll` makes the pattern anew for each text: V8 looks up what it has compiled of it,
 * and compiles it again when that was forgotten.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    matches.push(match);
  }
  return matches;
}

/**
 * Whether a sticky pattern that looks behind (`(?<=…)`) holds at an offset: it reads backwards from there, where one that
 * ends in `$` would be tried at each place of what stands in front.
 */
export function holdsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Tells whether a text ends in something. */
export interface Ending {
  test(text: string): boolean;
}

/**
 * A pattern whose alternatives all end in `$`, asked of what stands before something: read backwards from the end of the text,
 * since forwards it would be tried at each place. Only whether it matches is the same.
 */
export const ending = (pattern: RegExp): Ending => new Backwards(pattern);

/** A class, so that V8 compiles one `test` for all. */
class Backwards implements Ending {
  private read: RegExp | null = null;

  constructor(private readonly pattern: RegExp) {}

  test(text: string): boolean {
    this.read ??= new RegExp(`(?<=${this.pattern.source})`, `${this.pattern.flags}y`);
    return holdsAt(this.read, text, text.length);
  }
}
