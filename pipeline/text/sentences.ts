import { CASING, type Sentence, type Span, TOKEN, type Tokens } from '../../schemas/document.js';
import { beginsContact, endOfHeadline, isOpener } from './breaks.js';
import { LEAD } from './joints.js';

/** Sentences longer than this are cut, so that work a sentence stays bounded on text without stops. */
const LONGEST = 400;

const STOPS = '.!?…';
const CLOSERS = '»”")]’';

/**
 * Cuts a paragraph into sentences. A stop ends one when a capital, a digit, a quote or a bullet follows, also without
 * a blank ("qualité.Ce mémorandum", "la BAD.Il a"), but not within names of the web ("Actualite.cd"). Headlines in capitals and entries of
 * contacts are sentences of their own.
 * @param from index of the first token of the paragraph.
 */
export function splitSentences(
  text: string,
  tokens: Tokens,
  paragraph: Span,
  index: number,
  from: number,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = from;
  let at = from;
  let headline = endOfHeadline(tokens, first, paragraph.end);
  while (at < tokens.count && (tokens.start[at] as number) < paragraph.end) {
    at++;
    const isCut =
      at - first >= LONGEST || at === headline || beginsContact(tokens, at) || isGlued(text, tokens, at);
    if (!isCut) {
      if (!isStop(text, tokens, at - 1)) continue;
      while (isCloser(text, tokens, at, paragraph.end)) at++;
      if (!beginsSentence(text, tokens, at)) continue;
    }
    sentences.push(sentenceOf(tokens, index, first, at));
    first = at;
    headline = endOfHeadline(tokens, first, paragraph.end);
  }
  if (at > first) sentences.push(sentenceOf(tokens, index, first, at));
  return sentences;
}

const sentenceOf = (tokens: Tokens, paragraph: number, firstToken: number, endToken: number): Sentence => ({
  start: tokens.start[firstToken] as number,
  end: tokens.end[endToken - 1] as number,
  paragraph,
  firstToken,
  endToken,
});

const firstChar = (text: string, tokens: Tokens, at: number): string =>
  text[tokens.start[at] as number] as string;

const isStop = (text: string, tokens: Tokens, at: number): boolean =>
  isDots(text, tokens, at) && !isLeader(text, tokens, at) && !isLeader(text, tokens, at + 1);

const isDots = (text: string, tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === TOKEN.punctuation && STOPS.includes(firstChar(text, tokens, at));

/** "Directeur |........| Awa Sarr": dots that lead the eye across a line, and end nothing. */
const isLeader = (text: string, tokens: Tokens, at: number): boolean =>
  at > 0 &&
  at < tokens.count &&
  (tokens.end[at] as number) - (tokens.start[at] as number) > 3 &&
  (tokens.start[at] as number) > (tokens.end[at - 1] as number) &&
  isDots(text, tokens, at);

/** A closing mark glued to the stop, or a French closing quote after a blank. */
const isCloser = (text: string, tokens: Tokens, at: number, end: number): boolean => {
  if (at >= tokens.count || (tokens.start[at] as number) >= end || tokens.kind[at] !== TOKEN.punctuation)
    return false;
  const mark = firstChar(text, tokens, at);
  return mark === '»' || (CLOSERS.includes(mark) && tokens.start[at] === tokens.end[at - 1]);
};

/** "la Santé|Le projet": the tokeniser parts words only there and in "de|Tunisia". */
const isGlued = (text: string, tokens: Tokens, at: number): boolean =>
  tokens.start[at] === tokens.end[at - 1] &&
  tokens.casing[at] === CASING.title &&
  tokens.kind[at - 1] === TOKEN.word &&
  /\p{Ll}/u.test(text[(tokens.end[at - 1] as number) - 1] as string) &&
  !LEAD.test(text.slice(tokens.start[at - 1], tokens.end[at - 1]));

function beginsSentence(text: string, tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return true;
  const casing = tokens.casing[at] as number;
  const capital = casing >= CASING.title;
  if (tokens.start[at] === tokens.end[at - 1])
    return capital && (tokens.casing[at - 2] === CASING.lower || isOpener(tokens, at));
  return tokens.kind[at] !== TOKEN.word || capital || /^\d/.test(firstChar(text, tokens, at));
}
