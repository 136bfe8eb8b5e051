/** Which country the text tells of a ministry beside its own mention: by the holder's peer, by a list, by "congolais". */
import type { Document } from '../../schemas/document.js';
import type { MinistryMention } from '../../schemas/mentions.js';
import { firstAtOrAfter, firstTokenEndingAfter } from '../spans.js';
import { HINT, hintsOf } from './hints.js';
import type { Home } from './home.js';
import { nationalitiesOf } from './nationality.js';
import { readCountry } from './nouns.js';
import { isArticle, type Words, wordsOfDocument } from './words.js';

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

/** Words that a list item or an apposition may take up before the mention. */
const FARTHEST = 25;
const NEAR = 14;

/** "le garde des Sceaux algérien, ministre de …", "le chef de la diplomatie belge, ministre de …". */
const TITLES = new Set(['sceaux', 'ministre', 'diplomatie']);
/** "son homologue béninois, le professeur X, ministre de …". */
const PEERS = new Set(['homologue', 'collegue', 'pendant']);

function readPeer(words: Words, at: number): string | null {
  const word = words.word(at);
  if (!PEERS.has(word) && !(TITLES.has(word) && words.word(at + 2) === ',')) return null;
  const codes = nationalitiesOf(words.word(at + 1));
  return codes.length === 1 ? (codes[0] as string) : null;
}

/** "pour le Niger, Mme X, ministre de …": the country that the list gives before the holder. */
function readBefore(words: Words, token: number, from: number): string | null {
  for (let at = token - 1; at >= Math.max(from, token - FARTHEST); at--) {
    if (words.word(at) === ';') return null;
    const peer = token - at < NEAR ? readPeer(words, at) : null;
    if (peer !== null) return peer;
    if (words.word(at) !== 'pour') continue;
    return readCountry(words, isArticle(words.word(at + 1)) ? at + 2 : at + 1, token)?.country ?? null;
  }
  return null;
}

/** One answer a mention, in the same order. */
export function readTold(document: Document, mentions: readonly MinistryMention[], home: Home): Told[] {
  const words = wordsOfDocument(document);
  return mentions.map((mention) => {
    if (mention.country !== null) return { country: mention.country, open: false };
    const token = firstTokenEndingAfter(document.tokens, mention.start);
    const ambiguous = readAmbiguous(document, token, mention, home);
    if (ambiguous) return ambiguous;
    const sentence = document.sentences[firstAtOrAfter(document.sentences, mention.start + 1) - 1];
    const country = sentence ? readBefore(words, token, sentence.firstToken) : null;
    return { country, open: false };
  });
}
