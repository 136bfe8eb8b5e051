/** French number words and figures, as they stand before nouns and currencies. */

const SMALL: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    octante: 80,
    nonante: 90,
  }),
);

const LARGE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12,
  }),
);

const NUMBER_WORDS: ReadonlySet<string> = new Set([...SMALL.keys(), 'et', 'cent', 'cents', 'mille']);

export const scaleOf = (word: string): number | null => LARGE.get(word) ?? null;

/** A word that can be part of a written number, "et" excepted. */
export const isNumberWord = (word: string): boolean =>
  word.includes('-') ? word.split('-').every((part) => NUMBER_WORDS.has(part)) : NUMBER_WORDS.has(word);

/**
 * Value of number words in order: "cent", "cinquante" → 150; "quatre-vingt-dix" → 90; null when a word is none.
 * Scales above a thousand are left to the caller.
 */
export function readNumberWords(words: readonly string[]): number | null {
  let total = 0;
  let current = 0;
  let seen = false;
  for (const word of words.some((each) => each.includes('-')) ? words.join('-').split('-') : words) {
    if (word === 'et') continue;
    const small = SMALL.get(word);
    if (small === 20 && current % 100 === 4 && word.startsWith('vingt')) current += 76;
    else if (small !== undefined) current += small;
    else if (word === 'cent' || word === 'cents') current = current === 0 ? 100 : current * 100;
    else if (word === 'mille') {
      total += (current || 1) * 1000;
      current = 0;
    } else return null;
    seen = true;
  }
  return seen ? total + current : null;
}

/** "1 875 000", "46,5", "10.000", "1,2" → number. Blanks part thousands; a comma is decimal, three digits after a stop are not. */
export function readFigures(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f]/gu, '');
  if (!/^\d[\d.,]*$/.test(compact)) return null;
  const thousands = /^\d{1,3}(?:\.\d{3})+$/.test(compact) || /^\d{1,3}(?:,\d{3}){2,}$/.test(compact);
  const plain = thousands
    ? compact.replace(/[.,]/g, '')
    : compact.replace(/\.(?=.*,)/g, '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/** "trois", "3" → 3; null for anything else. */
export function numberOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  return isNumberWord(word) ? readNumberWords([word]) : null;
}
