/** Ministries told one by one with who holds them: "les ministres de la Santé, X, et de l'Eau, Y". */
import { CASING } from '../../schemas/document.js';
import type { Candidate } from './candidates.js';
import { readPortfolio } from './portfolio.js';
import { readDe, type Words } from './words.js';

/** Tokens that a name with its form of address takes up. */
const LONGEST_NAME = 9;

/** Small words of names and forms of address. */
const SMALL =
  /^(?:m\.?|mm\.?|mme|mmes|dr|pr|\.|ben|bin|bint|mint|ould|el|al|de|d'|von|van|der|dos|da|dit|-)$/u;

/** Behind ", X" or " X", where "et" or a comma follows; -1 where no name stands. */
function afterName(words: Words, from: number, limit: number): number {
  let at = words.word(from) === ',' ? from + 1 : from;
  const first = at;
  let capitals = 0;
  while (at < limit && at - first < LONGEST_NAME) {
    if (words.casing(at) >= CASING.title) capitals++;
    else if (!SMALL.test(words.word(at))) break;
    at++;
  }
  return capitals > 0 ? at : -1;
}

/** The ministries behind the first one of a plural; none where no names part them. */
export function readNamed(words: Words, { opening, end }: Candidate): Candidate[] {
  const others: Candidate[] = [];
  const limit = words.limit(end - 1);
  if (!opening.plural) return others;
  for (let from = end; ; ) {
    let at = afterName(words, from, limit);
    if (at < 0 || at === from) return others;
    const name = at;
    if (words.word(at) === ',') at++;
    if (words.word(at) === 'et') at++;
    if (at === name) return others;
    const de = readDe(words, at);
    if (!de?.article || de.next >= limit) return others;
    const frame = { words, limit, capitals: opening.capitals, opener: 'de' as const };
    const portfolio = readPortfolio(frame, at, de.next, true, false);
    if (!portfolio) return others;
    const { items, end: until } = portfolio;
    others.push({
      opening: { ...opening, start: words.start(de.next), link: at, next: de.next, plural: false },
      items,
      end: until,
    });
    from = until;
  }
}
