/** "une convention signée par P et |celle| signée par Q", "un accord avec A et |un autre| avec B": pronouns that are instruments. */

import { type Words, wordAt, wordsBetween } from '../words.js';
import type { Instrument } from './instruments.js';

const PRONOUNS = new Set(['celle', 'celui', 'celles', 'ceux', 'autre']);
/** "un autre", "une troisième": only behind its article. */
const OTHERS = /^(?:autre|seconde?|(?:deux|trois|quatr|cinqu|six)ieme)$/;

export const mayBePronoun = (word: string): boolean => PRONOUNS.has(word) || OTHERS.test(word);

/** Heads that are feminine. */
export const FEMININE =
  /^(?:convention|lettre|declaration|charte|entente|feuille|alliance|ligne|facilite|co-?entreprise|joint-venture|strategie)(?!\p{L})/u;

/** "|, et de |celle": one more, not what something is compared with. */
const GOES_ON =
  /(?:(?:^|[ ,;:])(?:et|ni|que|(?:avant|apres|alors|tandis) qu')|[,;:])(?: enfin| egalement| aussi)?(?: de| d')?$/u;

/** What tells of the instrument itself. */
const TOLD =
  /^,? ?(?:(?:n'|ne )?(?:l'a ete|a ete|vient d'etre|est|sera|soit|fut|devrait etre|doit etre) (?:egalement |aussi |ensuite )?)?(?:(?:signe|paraphe|conclu|passe)e?s?|avec|entre|sur|relati(?:f|ve)s?|portant|concernant|liant)(?!\p{L})/u;
/** "un accord de pêche et un autre de coopération" */
const OF = /^d(?:e (?!ces |ses |leurs )|')/u;

/** The instrument named before it that a pronoun stands for; `above`: those of the sentence before, for "Une autre a été signée". */
export function nounOf(
  words: Words,
  at: number,
  own: readonly Instrument[],
  above: readonly Instrument[],
): Instrument | undefined {
  const pronoun = wordAt(words, at) as string;
  const isOther = OTHERS.test(pronoun);
  const article = isOther ? wordAt(words, at - 1) : null;
  if (isOther && article !== 'un' && article !== 'une') return undefined;
  const first = article === null ? at : at - 1;
  const opens = isOther && first === words.from;
  const named = opens ? above : own;
  if (named.length === 0) return undefined;
  if (!opens && !GOES_ON.test(wordsBetween(words, first - 3, first))) return undefined;
  const after = wordsBetween(words, at + 1, at + 6);
  if (!TOLD.test(after) && !(isOther && OF.test(after))) return undefined;
  const isFeminine = pronoun.startsWith('celle') || article === 'une';
  return named.findLast(({ weight, head }) => weight === 'strong' && isFeminine === FEMININE.test(head));
}

/** The pronoun as one more of its noun. */
export function pronounFor({ document: { tokens } }: Words, at: number, noun: Instrument): Instrument {
  const pronoun = tokens.folded[at] as string;
  const plural = pronoun === 'celles' || pronoun === 'ceux';
  return {
    ...noun,
    start: tokens.start[at] as number,
    end: tokens.end[at] as number,
    firstToken: at,
    endToken: at + 1,
    determiner: OTHERS.test(pronoun) ? 'indefinite' : 'definite',
    plural,
    count: plural ? null : 1,
    ordinal: 0,
    isNew: false,
    sum: '',
    standsFor: noun.standsFor ?? { start: noun.start, end: noun.end },
  };
}
