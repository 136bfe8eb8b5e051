/** Which country the text tells of a ministry: in its own mention, around it, by "congolais". */
import type { Document } from '../../schemas/document.js';
import type { MinistryMention } from '../../schemas/mentions.js';
import { nationalitiesOf } from '../nationality.js';
import { firstAtOrAfter, firstTokenEndingAfter } from '../spans.js';
import { readOpposites, readVisited } from './abroad.js';
import { readBefore, readBeside, readHeading, readNationals, readSection, readSignature } from './cues.js';
import { HINT, hintsOf } from './hints.js';
import type { Home } from './home.js';
import { wordsOfDocument } from './words.js';

export interface Told {
  readonly country: string | null;
  /** The text marks it as of a country, though not which: "congolais" of either Congo. It is not of home by default. */
  readonly open: boolean;
}

/** "congolais" is of two states: of the one that the document speaks of more. */
function readAmbiguous(document: Document, token: number, mention: MinistryMention, home: Home): Told | null {
  const { tokens } = document;
  const hints = hintsOf(document);
  for (let at = token; at < tokens.count && (tokens.start[at] as number) < mention.end; at++) {
    if (((hints[at] as number) & HINT.nationality) === 0) continue;
    const codes = nationalitiesOf(tokens.folded[at] as string);
    if (codes.length < 2) continue;
    const [first, second] = [...codes].sort((a, b) => home.votes(b) - home.votes(a));
    const clear = first !== undefined && home.votes(first) > home.votes(second ?? '');
    return { country: clear ? first : null, open: !clear };
  }
  return null;
}

/** Countries that a mention is told not to be of: of those that it faces, and of those that it travels to. */
export interface Abroad {
  readonly opposites: readonly string[];
  readonly visited: readonly string[];
}

const NOWHERE: Abroad = { opposites: [], visited: [] };

export const foreignTo = (abroad: Abroad = NOWHERE): readonly string[] => [
  ...abroad.opposites,
  ...abroad.visited,
];

/** For each mention, in the same order; nowhere for one that says itself whose it is. */
export function readAbroad(document: Document, mentions: readonly MinistryMention[]): Abroad[] {
  const words = wordsOfDocument(document);
  return mentions.map(({ start, end, country }) => {
    const sentence = document.sentences[firstAtOrAfter(document.sentences, start + 1) - 1];
    if (country !== null || !sentence) return NOWHERE;
    const token = firstTokenEndingAfter(document.tokens, start);
    const behind = firstTokenEndingAfter(document.tokens, end);
    return {
      opposites: readOpposites(words, behind, sentence.endToken),
      visited: readVisited(words, sentence, token, behind),
    };
  });
}

/**
 * One answer a mention, in the same order.
 * @param abroad see `readAbroad`
 */
export function readTold(
  document: Document,
  mentions: readonly MinistryMention[],
  home: Home,
  abroad: readonly Abroad[],
): Told[] {
  const words = wordsOfDocument(document);
  return mentions.map((mention, i) => {
    if (mention.country !== null) return { country: mention.country, open: false };
    const token = firstTokenEndingAfter(document.tokens, mention.start);
    const ambiguous = readAmbiguous(document, token, mention, home);
    if (ambiguous) return ambiguous;
    const index = firstAtOrAfter(document.sentences, mention.start + 1) - 1;
    const sentence = document.sentences[index];
    const country =
      readNationals(words, token, mention.end) ??
      readBeside(words, token, mention.implied) ??
      (sentence
        ? (readBefore(words, token, sentence.firstToken) ??
          readHeading(document, words, sentence) ??
          readSignature(document, words, index) ??
          readSection(document, words, index))
        : null);
    const foreign = foreignTo(abroad[i]);
    if (country !== null || home.country === null || !foreign.includes(home.country))
      return { country, open: false };
    const other = home.others.find((one) => !foreign.includes(one)) ?? null;
    return { country: other, open: other === null };
  });
}
