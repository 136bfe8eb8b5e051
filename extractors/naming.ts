/** Names in natural case and order. */
import { foldWord } from './words.js';

const TURKISH = /[ĞİŞğış]/u;

const lower = (word: string): string =>
  TURKISH.test(word) ? word.toLocaleLowerCase('tr') : word.toLowerCase();

const upper = (letter: string, word: string): string =>
  TURKISH.test(word) ? letter.toLocaleUpperCase('tr') : letter.toUpperCase();

/** Inside a name these stay small when the whole is written in capitals. */
const SMALL = new Set(
  'de du des la le les et en au aux à dit dite née né épouse van von der den di del della da dos das bin bint'.split(
    ' ',
  ),
);

/** Two letters or more, none of them small. */
const isCapitals = (word: string): boolean => !/\p{Ll}/u.test(word) && /\p{Lu}.*\p{L}/u.test(word);

/** Numbers of rulers and initials without stops: "Mohammed VI", "George HW Bush". */
const STAYS = /^(?:I{2,3}|IV|VI{1,3}|IX|X[IVX]{1,5}|[BCDFGHJKLMNPQRSTVWXZ]{2})$/;

/** "TRAORE" → "Traore", "N'DIAYE" → "N'Diaye", "BIYA'A" → "Biya'a", "ABDEL-KADER" → "Abdel-Kader", "A.B." stays. */
export function naturalWord(word: string): string {
  if (!isCapitals(word) || STAYS.test(word) || /^(?:\p{L}\.)+\p{L}?$/u.test(word)) return word;
  return word
    .split(/(?<=[-/])/u)
    .map((part) => {
      const elided = /^(\p{L})(['’])(\p{L}.+)$/u.exec(part);
      if (elided) {
        const [, first = '', apostrophe = '', rest = ''] = elided;
        return `${/[dl]/iu.test(first) ? lower(first) : first}${apostrophe}${capitalise(rest)}`;
      }
      return capitalise(part);
    })
    .join('');
}

const capitalise = (word: string): string =>
  word === '' ? word : upper(word.slice(0, 1), word) + lower(word.slice(1));

interface NamePart {
  readonly text: string;
  readonly capitals: boolean;
}

/**
 * A person's name, given name first: capitals become natural case, and capitals in front of words in natural case are
 * a surname that goes behind ("TRAORE Aboubacar" → "Aboubacar Traore", "KEITA Mahamadou dit Papus" → "Mahamadou
 * Keita dit Papus"). No accents are invented.
 */
export function personName(written: string): string {
  const words = written.trim().split(/\s+/u);
  const parts: NamePart[] = words.map((word) => ({
    text: word,
    capitals: isCapitals(word) && !/^(?:\p{L}\.-?)+$/u.test(word),
  }));
  const nick = parts.findIndex(({ text }, i) => i > 1 && /^(?:dit|dite|née|né|épouse)$/iu.test(text));
  const core = nick < 0 ? parts : parts.slice(0, nick);
  const rest = nick < 0 ? [] : parts.slice(nick);
  let leading = 0;
  while (leading < core.length && core[leading]?.capitals) leading++;
  const surnameFirst =
    leading > 0 && leading < core.length && core.slice(leading).every(({ capitals }) => !capitals);
  const ordered = surnameFirst ? [...core.slice(leading), ...core.slice(0, leading)] : core;
  return [...ordered, ...rest].map(({ text }, i) => inName(text, i)).join(' ');
}

const inName = (word: string, index: number): string => {
  const small = lower(word);
  return index > 0 && isCapitals(word) && SMALL.has(small) ? small : naturalWord(word);
};

/**
 * All-capital text in natural case: the first word and the words after it as a name writes them. Short words of the
 * closed classes become small, the rest keeps a capital only in front: "MINISTERE DE L'ECONOMIE" → "Ministere de
 * l'economie" with `nouns: 'small'`, "Ministere de l'Economie" with `nouns: 'capital'`.
 */
export function naturalCase(text: string, nouns: 'small' | 'capital' = 'capital'): string {
  if (!isCapitals(text)) return text;
  let first = true;
  return text.replace(/[\p{L}\p{M}\d.&]+['’]?/gu, (word) => {
    const folded = foldWord(word);
    const elided = /^[dl]['’]$/u.test(folded);
    const small = elided || SMALL.has(lower(word)) || SMALL.has(folded) || folded === 'a';
    const result = first
      ? elided
        ? word.slice(0, 1) + word.slice(1)
        : capitalise(word)
      : small
        ? lower(word)
        : nouns === 'capital'
          ? capitalise(word)
          : lower(word);
    first = false;
    return result;
  });
}
