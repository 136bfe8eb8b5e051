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
