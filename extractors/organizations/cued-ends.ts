/** Where names behind a word that tells what they are begin and end: "la société de gestion |X", "l'ONG Médecins |du Sahel". */
import { CASING, TOKEN } from '../../schemas/document.js';
import {
  afterArticle,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isDemonymAt,
  isFunction,
  isLower,
  isOfAt,
  readCapitals,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import type { Closed } from './candidates.js';
import { readName } from './grammar.js';
import { cues } from './heads.js';
import { isOrdinary } from './unheard.js';

/** Letters of a kind of body. */
const KIND = /^(?:ong|osc|asbl|pme|gie|imf)$/;

/** "l'organisation non gouvernementale |X", "la société de gestion d'actifs |X", "la banque en ligne |X". */
export function afterField(text: Text, from: number, limit: number): number {
  const skip = (i: number): number => {
    while (i < limit && isLower(text, i) && (isAdjectiveAt(text, i) || wordAt(text, i) === 'non')) i++;
    // "l'organisation non gouvernementale (ONG) |X"
    const isLetters =
      wordAt(text, i) === '(' && KIND.test(wordAt(text, i + 1)) && wordAt(text, i + 2) === ')';
    return isLetters && i + 3 < limit ? i + 3 : i;
  };
  let at = skip(from);
  for (let nouns = 0; nouns < 2; nouns++) {
    // "de crédit |à la consommation"
    const noun = wordAt(text, at) === 'a' && isArticleAt(text, at + 1) && nouns > 0 ? at + 2 : at + 1;
    const of = isOfAt(text, at) || wordAt(text, at) === 'en' || noun > at + 1;
    if (!of || noun + 1 >= limit || !isLower(text, noun) || isFunction(text, noun)) return at;
    const next = skip(noun + 1);
    // Only when a name follows: what the society has is no field of its trade.
    if (!isCapital(text, next) && !isOfAt(text, next) && wordAt(text, next) !== 'a') return at;
    at = next;
  }
  return at;
}

/** "l'ONG Médecins |du Sahel", "l'association Les Amis |de la Forêt", "Action |pour le désert": an ordinary noun goes on as names of bodies do. */
export function withComplement(text: Text, at: number, end: number, limit: number, closed: Closed): number {
  const noun = end - 1;
  const led = noun === at + 1 && isArticleAt(text, at);
  // "l'association Les Tréteaux |du Vallon|"
  if (led && wordAt(text, at) === 'les' && /[sx]$/.test(wordAt(text, noun)) && isOfAt(text, end)) {
    const name = afterArticle(text, end + 1);
    if (isCapital(text, name) && !closed(name)) return readCapitals(text, name, limit);
  }
  // "l'ONG Jeunes Femmes |du Sahel|": several words, the last of them an ordinary noun.
  const several =
    noun > at &&
    !isPlural(text, at - 1) &&
    ALLIED.test(wordAt(text, at - 1)) &&
    isOrdinary(text, noun) &&
    isOfAt(text, end);
  if (several && isCapital(text, afterArticle(text, end + 1)) && !closed(end + 1))
    return Math.max(end, readName(text, noun, limit, closed));
  // "le mouvement Balai |citoyen|"
  if (noun === at && ALLIED.test(wordAt(text, at - 1)) && isKindOf(text, end, limit)) return end + 1;
  if ((noun !== at && !led) || !(isOrdinary(text, noun) || wordAt(text, noun) === 'debout')) return end;
  if (isOfAt(text, end) || FOR.test(wordAt(text, end)))
    return Math.max(end, readName(text, noun, limit, closed));
  // "le collectif Sauvons |la lagune"
  const article = isArticleAt(text, end) && isLower(text, end) && isLower(text, end + 1);
  if (article && noun === at && /[oe](?:ns|z)$|^debout$/.test(wordAt(text, noun)))
    return readName(text, end + 1, limit, closed);
  // "Jeunesse sans frontières"
  if (wordAt(text, end) === 'sans' && end + 1 < limit && isLower(text, end + 1) && !isFunction(text, end + 1))
    return end + 2;
  // "le club Stade malien", "le parti Alternative citoyenne"
  if (end < limit && isLower(text, end) && isAdjectiveAt(text, end) && noun === at && !isPlural(text, at - 1))
    return Math.max(end + 1, readName(text, end, limit, closed));
  // "l'ONG Terre et Eau": two ordinary nouns.
  const both = wordAt(text, end) === 'et' && isCapital(text, end + 1) && isOrdinary(text, end + 1);
  return both && end + 1 < limit && !closed(end + 1) && !isPlural(text, at - 1) ? end + 2 : end;
}

/** An adjective that is part of a name of two words: no nation, and nothing that is said further of the body. */
const isKindOf = (text: Text, at: number, limit: number): boolean =>
  at < limit &&
  isLower(text, at) &&
  isAdjectiveAt(text, at) &&
  !isDemonymAt(text, at) &&
  text.document.tokens.casing[at - 1] === CASING.title &&
  /(?:yen|enne|ique|aire|al|ale|el|elle)$/.test(wordAt(text, at)) &&
  !/^(?:a|au|aux|dans|en|de|d'|du|des|par|pour|,)$/.test(wordAt(text, at + 1));

/** What people form, rather than firms. */
const ALLIED =
  /^(?:ong|association|collectif|mouvement|fondation|reseau|organisation|groupement|coalition|cooperative|parti|syndicat)$/;

/** Prepositions of what a society is for or against. */
const FOR = /^(?:pour|contre)$/;

/** "l'association Mains tendues |pour l'enfance": a noun in the plural with a word alike, and whom it is for. */
export function withQuality(text: Text, at: number, end: number, limit: number, closed: Closed): number {
  const noun = end === at + 1 && isOrdinary(text, at) && /s$/.test(wordAt(text, at));
  const quality =
    noun &&
    end < limit &&
    isLower(text, end) &&
    !isFunction(text, end) &&
    /[^n]s$|x$|^(?:debout|ensemble)$/.test(wordAt(text, end));
  if (!quality) return end;
  const next = end + 1;
  if (next < limit && FOR.test(wordAt(text, next))) return Math.max(next, readName(text, end, limit, closed));
  return next;
}

/** "la société |4Kelva|", "l'ONG |1001 Lagunes|": index behind a figure and the capitals that follow; `at` where none stands, or the cue tells of several. */
export function endOfNumbered(text: Text, cue: number, at: number, limit: number): number {
  if (at > cue + 2 || !/^(?:l[ae]|l'|du|au)$/.test(wordAt(text, cue - 1))) return at;
  if (/^\d+\p{Lu}\p{L}+/u.test(sliceOf(text, at, at + 1))) return at + 1;
  if (text.document.tokens.kind[at] !== TOKEN.number) return at;
  return at + 1 < limit && isCapital(text, at + 1) && !isFunction(text, at + 1)
    ? readCapitals(text, at + 1, limit)
    : at;
}

/** "l'organisation « Artisans pour le fleuve »": all that stands in the quotes, when it is short and ends no sentence within. */
export function closeOf(text: Text, from: number, read: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 9); i++) {
    if (/^[»"”\]]$/.test(wordAt(text, i))) return i;
    if (/^[.;:(«“]$/.test(wordAt(text, i))) break;
  }
  return read;
}

/** A cue that tells of several. */
export const isPlural = (text: Text, cue: number): boolean =>
  (wordAt(text, cue).endsWith('s') && !cues().has(`${wordAt(text, cue)}s`)) ||
  (wordAt(text, cue) === 'ong' && /^(?:des|les|aux|ces|plusieurs)$/.test(wordAt(text, cue - 1)));
