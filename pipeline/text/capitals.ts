/** Texts all in capitals, which some houses send: put into small letters where words of ordinary text stand. */
import { naturalWord } from '../../extractors/naming.js';
import { TOKEN, type Tokens } from '../../schemas/document.js';
import { CIVIL } from './capital-signs.js';
import { CapitalWords, KIND } from './capital-words.js';

/** Small letters that a text has by chance: addresses, "1er", "Mme". */
const FEW = 60;
const SHARE = 12;
/** A shorter text is but a headline. */
const SHORTEST = 200;

/** Whether hardly a letter is small; ordinary texts tell in their first line. */
function isShouted(text: string): boolean {
  let small = 0;
  let capital = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) {
      if (++small > FEW + capital / SHARE) return false;
    } else if (code >= 0x41 && code <= 0x5a) capital++;
  }
  return capital >= SHORTEST && small * SHARE < capital;
}

/** "XVIIE", "IÈRE": counted with Roman numbers. */
const COUNTED = /^(?:[IVX]{1,6})(?=(?:E|ER|ÈME|EME|ÈRE|RE)$)/u;

/** A text all in capitals as it would be written otherwise, as long and folded the same; any other as it is. */
export function naturalCase(text: string, tokens: Tokens): string {
  if (!isShouted(text)) return text;
  const words = new CapitalWords(text, tokens);
  let out = '';
  let from = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== TOKEN.word && tokens.kind[i] !== TOKEN.number) continue;
    const start = tokens.start[i] as number;
    const end = tokens.end[i] as number;
    const word = text.slice(start, end);
    const put = cased(words, i, word);
    if (put.length !== word.length) continue;
    out += text.slice(from, start) + put;
    from = end;
  }
  return out + text.slice(from);
}

function cased(words: CapitalWords, i: number, word: string): string {
  const kind = words.kinds[i];
  if (/^\d/.test(word)) return word.toLowerCase();
  if (word === 'H' && /^\d/.test(words.folded(i - 1))) return 'h';
  if (kind === KIND.acronym || /\p{Ll}/u.test(word)) return word;
  const counted = COUNTED.exec(word);
  if (counted !== null && kind !== KIND.small)
    return counted[0] + word.slice(counted[0].length).toLowerCase();
  if (kind === KIND.name || kind === KIND.person) return naturalWord(word);
  if (/^MM?\.?$/.test(word)) return word;
  return words.opens(i) || CIVIL.has(words.folded(i))
    ? word.charAt(0) + word.slice(1).toLowerCase()
    : word.toLowerCase();
}
