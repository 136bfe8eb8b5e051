/** Pieces of noun phrases, read token by token: adjectives, runs of capitalised words, complements. */
import { CASING, type Document, type Sentence, TOKEN } from '../schemas/document.js';
import { isAdjective, isDemonym, listedAdjectives } from './adjectives.js';
import { WordColumn } from './word-column.js';
import { KNOWN, type Words, wordsOf } from './words.js';

/** What the readers below walk over. */
export interface Text {
  readonly document: Document;
  readonly words: Words;
  /** Bits of `CLASS` for each token. */
  readonly classes: Uint8Array;
  /** One flag a token: 1 when it stands in a sentence written (almost) all in capitals, where case tells nothing. */
  readonly shouting: Uint8Array;
  /** Index of the sentence of each token, -1 outside sentences. */
  readonly sentence: Int32Array;
}

const texts = new WeakMap<Document, Text>();

export function textOf(document: Document): Text {
  const before = texts.get(document);
  if (before) return before;
  const shouting = new Uint8Array(document.tokens.count);
  const sentence = new Int32Array(document.tokens.count).fill(-1);
  document.sentences.forEach((one, index) => {
    sentence.fill(index, one.firstToken, one.endToken);
    if (isShouted(document, one)) shouting.fill(1, one.firstToken, one.endToken);
  });
  const classes = column.fill(document.tokens, new Uint8Array(document.tokens.count));
  const text = { document, words: wordsOf(document), classes, shouting, sentence };
  texts.set(document, text);
  return text;
}

/** Capitals in most letters, in words that are not only names: "SIGNATURE D'UN CONTRAT". */
function isShouted({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  let upper = 0;
  let words = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (tokens.kind[i] !== TOKEN.word) continue;
    const length = (tokens.end[i] as number) - (tokens.start[i] as number);
    words += length;
    if (tokens.casing[i] === CASING.upper || tokens.casing[i] === CASING.initial) upper += length;
  }
  return upper > 12 && upper >= words * 0.75;
}

export const isWord = ({ document }: Text, i: number): boolean => document.tokens.kind[i] === TOKEN.word;

/** Written with a capital first letter: only words have a case. */
export const isCapital = ({ document }: Text, i: number): boolean =>
  (document.tokens.casing[i] as number) >= CASING.title;

export const isLower = ({ document }: Text, i: number): boolean => document.tokens.casing[i] === CASING.lower;

export const has = ({ words }: Text, i: number, bits: number): boolean =>
  ((words.known[i] as number) & bits) !== 0;

export const wordAt = ({ words }: Text, i: number): string => words.folded[i] ?? '';

/** No blank between two tokens. */
export const touches = ({ document }: Text, i: number): boolean =>
  document.tokens.end[i] === document.tokens.start[i + 1];

/** Three blanks in a row, those without width aside, and not at the end of a wrapped line. */
const GAP = /^(?:[ \t]\u200b*){3,}(?![ \t\r\n])/u;
const LONGEST_GAP = 12;

/** Three blanks or more, or a tab, before a token: the next column of a table. */
export function isColumn({ document }: Pick<Text, 'document'>, at: number): boolean {
  return isGap(document, at) && !isJustified(document);
}

function isGap({ tokens, map, raw }: Document, at: number): boolean {
  if (at <= 0 || at >= tokens.count) return false;
  const from = tokens.end[at - 1] as number;
  const to = tokens.start[at] as number;
  if (to === from) return false;
  const before = map.toRaw({ start: from - 1, end: from }).end;
  const isTab = raw.charCodeAt(before) === 0x09;
  if (isTab && raw.charCodeAt(before + 1) > 0x20) return true;
  // Most words have one blank between them.
  const second = raw.charCodeAt(before + 1);
  const isWide = second === 0x20 || second === 0x09 || second === 0x200b;
  return isWide && GAP.test(raw.slice(before, before + LONGEST_GAP));
}

const ANY_GAP = /\S(?:\t|[ \t]{3,})(?=\S(?<=(?<small>\p{Ll})?))|\n/gu;
/** Gaps that one line has, and how many tell of a text. */
const GAPS = { line: 2, least: 10 } as const;
const justified = new WeakMap<Document, boolean>();

/** Whether blanks only stretch the lines: several gaps a line, most of them before small letters, as no table has them. */
function isJustified(document: Document): boolean {
  const known = justified.get(document);
  if (known !== undefined) return known;
  let [gaps, small, lines, last] = [0, 0, 0, ''];
  for (const { 0: found, groups } of document.raw.matchAll(ANY_GAP)) {
    if (found !== '\n') {
      gaps++;
      if (groups?.small !== undefined) small++;
      if (last === '\n' || last === '') lines++;
    }
    last = found;
  }
  const is = gaps >= GAPS.least && gaps > lines * GAPS.line && small * 2 > gaps;
  justified.set(document, is);
  return is;
}

export const sliceOf = ({ document }: Text, first: number, end: number): string =>
  end > first ? document.text.slice(document.tokens.start[first], document.tokens.end[end - 1]) : '';

const ARTICLES = new Set(['la', 'le', 'les', "l'"]);
const OF = new Set(['de', 'du', 'des', "d'", 'dudit']);

export const isArticle = (word: string): boolean => ARTICLES.has(word);
export const isOf = (word: string): boolean => OF.has(word);

/** What a word may be by itself, whatever its sentence. */
const CLASS = { article: 1, of: 2, inner: 4, adjective: 8, demonym: 16, participle: 32 } as const;

const column = new WordColumn(
  (word) =>
    (isArticle(word) ? CLASS.article : 0) |
    (isOf(word) ? CLASS.of : 0) |
    (INNER.has(word) ? CLASS.inner : 0) |
    (isAdjective(word) ? CLASS.adjective : 0) |
    (isDemonym(word) ? CLASS.demonym : 0) |
    (word.endsWith('e') && listedAdjectives().has(word) && listedAdjectives().has(`${word}e`)
      ? CLASS.participle
      : 0),
);

const isOne = ({ classes }: Text, i: number, bit: number): boolean => ((classes[i] as number) & bit) !== 0;

export const isArticleAt = (text: Text, i: number): boolean => isOne(text, i, CLASS.article);
export const isOfAt = (text: Text, i: number): boolean => isOne(text, i, CLASS.of);
/** A small word that may stand inside a name. */
export const isInnerAt = (text: Text, i: number): boolean => isOne(text, i, CLASS.inner);
/** "organisé", but not "la Ville |organise". */
export const isAdjectiveAt = (text: Text, i: number): boolean =>
  isOne(text, i, CLASS.adjective) && !(isOne(text, i, CLASS.participle) && isUnaccented(text, i));
export const isDemonymAt = (text: Text, i: number): boolean => isOne(text, i, CLASS.demonym);

const isUnaccented = ({ document: { text, tokens } }: Text, i: number): boolean =>
  tokens.casing[i] === CASING.lower && text.charAt((tokens.end[i] as number) - 1) === 'e';

/** "l'|Espagnole Ada Ruiz", "le jeune |Togolais Kofi Mensah", "le |Danois Novo": the nation of what is named behind. */
export function isNationOfNext(text: Text, i: number): boolean {
  if (i === 0 || !isDemonymAt(text, i) || !isCapital(text, i) || !isCapital(text, i + 1)) return false;
  const described =
    !isArticleAt(text, i - 1) && !CONTRACTED.test(wordAt(text, i - 1)) && !isCapital(text, i - 1);
  const article = described ? i - 2 : i - 1;
  return isArticleAt(text, article) || CONTRACTED.test(wordAt(text, article));
}

/** The same, where a person is named behind: firms seldom are women, nor do they have given names. */
export function isNationOfPerson(text: Text, i: number): boolean {
  if (!isNationOfNext(text, i)) return false;
  if (has(text, i + 1, KNOWN.forename)) return true;
  const word = wordAt(text, i);
  const isWoman = isDemonym(word.slice(0, -1)) || isDemonym(word.slice(0, -2));
  return isWoman && isCapital(text, i + 2) && !has(text, i + 1, KNOWN.common | KNOWN.function | KNOWN.host);
}

const CONTRACTED = /^(?:du|au|des|aux|une?)$/;

/** Index of the first token after a preposition and its article: "de la |", "du |", "auprès de l'|". */
export const afterArticle = (text: Text, i: number): number => (isArticleAt(text, i) ? i + 1 : i);

const BRIDGES = new Set(['&', 'of', 'and', 'for', 'the', 'y', 'del', 'della', 'dei', 'ba', "n'"]);
const INNER = new Set([
  'de',
  'du',
  'des',
  "d'",
  'la',
  'le',
  'les',
  "l'",
  'el',
  'al',
  'en',
  'aux',
  'et',
  'pour',
  'au',
  'a',
  'sur',
  'contre',
]);

/**
 * End of a run of capitalised words that begins at `i`: "Mare Nostrum Cables", "M&K Réseaux", "Save the Children".
 * French small words are not bridged: a name that has them is read by its head noun.
 */
export function readCapitals(text: Text, i: number, limit: number): number {
  let end = i;
  let at = i;
  while (at < limit) {
    const number =
      text.document.tokens.kind[at] === TOKEN.number && at > i && !/[^\d]/.test(wordAt(text, at));
    if (isCapital(text, at) || (number && at === end && wordAt(text, at).length <= 2)) end = ++at;
    else if (
      at > i &&
      at === end &&
      BRIDGES.has(wordAt(text, at)) &&
      at + 1 < limit &&
      isCapital(text, at + 1)
    )
      at++;
    // "Orbitel Côte |d'Ivoire"
    else if (at === end && wordAt(text, at) === "d'" && wordAt(text, at + 1) === 'ivoire' && at + 1 < limit)
      at++;
    // "Ben M'|hamdi", "de M'|saken"
    else if (
      at === end &&
      at > i &&
      /^[mn]'$/.test(wordAt(text, at - 1)) &&
      touches(text, at - 1) &&
      (at > i + 1 || isOfAt(text, i - 1))
    )
      end = ++at;
    else break;
  }
  return end;
}

export const isFunction = (text: Text, i: number): boolean => has(text, i, KNOWN.function);

/** Verbs in -ier, whose ending is rather that of nouns and adjectives ("quartier", "financier"). */
const IN_IER =
  /^(?:re)?(?:\p{L}+[^rl]ifi|benefici|appreci|negoci|associ|dissoci|remerci|publi|etudi|confi|concili|alli|reli|vari|multipli|expedi|remedi|dedi|copi|privilegi|suppli|oubli|spoli|initi)er$/u;

/** By its ending; nouns in -ier ("quartier") and the few others that share the endings are none. */
export const isInfinitive = (word: string): boolean =>
  (word.endsWith('ier') && IN_IER.test(word)) ||
  (word.endsWith('oir') && /(?:cevoir|prevoir|pourvoir|revoir|mouvoir|prevaloir|asseoir)$/.test(word)) ||
  (word.length > 4 &&
    /(?:[^i]er|[^n]nir|tir|rir|sir|lir|endre|ettre|uire|oudre|aitre|crire|suivre)$/.test(word) &&
    !/^(?:foyer|hiver|cancer|danger|berger|boucher|clocher|rocher|plancher|loyer|leader|manager|trader|reporter|master|cluster|poster|container|charter|premier|avenir|souvenir|loisir|plaisir|desir|soupir|fichier|chambre|gendre|cendre|maitre|desordre)$/.test(
      word,
    ));

/** "sous la présidence |de|", "sous le patronage |d'|": bodies have their articles there. */
export const isChairing = (text: Text, at: number): boolean =>
  /^d[e']$/.test(wordAt(text, at)) &&
  /^(?:presidence|conduite|houlette|direction|patronage|parrainage)$/.test(wordAt(text, at - 1)) &&
  wordAt(text, at - 3) === 'sous';
