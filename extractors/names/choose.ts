/**
 * Names chosen one by one: those that are more likely than not, whatever stands around them. Where several labellings of a sentence
 * are nearly as likely, a name that most of them share is surer than the likeliest of them ("minimum Bayes risk", Goel & Byrne,
 * 2000).
 */
import type { Decoder, TokenSpan } from './decode.js';
import { BEGIN, INSIDE, KINDS, labelOf, OUTSIDE, SINGLE } from './labels.js';

/** Two names that overlap are never both likelier. */
const HALF = 0.5;

/** Names among the first `count` tokens of a decoder that has summed them. */
export function chooseNames(decoder: Decoder, count: number): TokenSpan[] {
  const names: TokenSpan[] = [];
  for (let first = 0; first < count; first++) {
    if (decoder.marginal(first, OUTSIDE) >= HALF) continue;
    for (let kind = 0; kind < KINDS.length; kind++) {
      const end = endOf(decoder, count, first, kind);
      if (end === 0) continue;
      names.push({ first, end, kind });
      first = end - 1;
      break;
    }
  }
  return names;
}

/** Where the name of a kind ends that begins at a token; 0 when none is likely enough. */
function endOf(decoder: Decoder, count: number, first: number, kind: number): number {
  if (decoder.marginal(first, labelOf(kind, SINGLE)) > HALF) return first + 1;
  let label = labelOf(kind, BEGIN);
  let open = decoder.marginal(first, label);
  for (let token = first + 1; token < count && open > HALF; token++) {
    const closed = open * decoder.closing(token, label);
    if (closed > HALF) return token + 1;
    open -= closed;
    label = labelOf(kind, INSIDE);
  }
  return 0;
}
