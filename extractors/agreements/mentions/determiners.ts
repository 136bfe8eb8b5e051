/** What stands before the noun of an instrument: determiners, numbers and ordinals. */

import { type Words, wordAt } from '../words.js';
import type { Determiner } from './instruments.js';
import { numberOf } from './numbers.js';

const INDEFINITE = new Set([
  'un',
  'une',
  'plusieurs',
  'quelques',
  'divers',
  'diverses',
  'differents',
  'differentes',
  "d'",
  'aucun',
  'aucune',
]);

const DEFINITE = new Set(['le', 'la', "l'", 'les', 'du', 'au', 'aux', 'desdits', 'desdites']);

const DEMONSTRATIVE = new Set([
  'ce',
  'cet',
  'cette',
  'ces',
  'ledit',
  'ladite',
  'dudit',
  'lesdits',
  'lesdites',
  'present',
  'presente',
  'presents',
]);

const POSSESSIVE = new Set(['son', 'sa', 'ses', 'leur', 'leurs', 'notre', 'nos', 'votre', 'mon']);

const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    premier: 1,
    premiere: 1,
    deuxieme: 2,
    second: 2,
    seconde: 2,
    troisieme: 3,
    quatrieme: 4,
    cinquieme: 5,
    autre: 0,
    autres: 0,
  }),
);

/** What may stand between a determiner and its noun. */
const BETWEEN = new Set([
  'nouveau',
  'nouvel',
  'nouvelle',
  'nouveaux',
  'nouvelles',
  'important',
  'importante',
  'importants',
  'importantes',
  'grand',
  'grande',
  'grands',
  'vaste',
  'double',
  'premiers',
  'derniers',
  'dernier',
  'derniere',
  'actuel',
  'fameux',
  'futur',
  'future',
  'eventuel',
  'eventuelle',
  'nombreux',
  'tel',
  'telle',
  'meme',
  'historique',
  'veritable',
  'simple',
  'prochain',
  'prochaine',
]);

const NEW = /^nouve(?:au|l|lle)$/;

const FORMER = /^(?:ancien|precedent)(?:ne|e)?s?$/;

/** "les 6e, 7e et 8e accords" */
const NUMBERED = /^\d{1,2}(?:e|er|ere|eme|emes|nd|nde)$/;

const DRAFTS = new Set(['projet', 'projets', 'avant-projet']);

interface Pointing {
  readonly determiner: Determiner;
  readonly count: number | null;
  readonly ordinal: number | null;
  readonly draft: boolean;
  readonly isFormer: boolean;
  readonly isNew: boolean;
  /** "la première des conventions": one, for all its plural. */
  readonly isOneOf: boolean;
}

export function readDeterminer(words: Words, first: number, plural: boolean): Pointing {
  let at = first - 1;
  let count: number | null = plural ? null : 1;
  let ordinal: number | null = null;
  let draft = false;
  let isFormer = false;
  let isNew = false;
  for (let steps = 0; steps < 6; steps++, at--) {
    const word = wordAt(words, at);
    if (word === null) break;
    // "trois (03) conventions"
    if (plural && word === ')' && numberOf(wordAt(words, at - 1) ?? '') !== null) {
      at -= 2;
      continue;
    }
    if (plural && NUMBERED.test(word))
      return { determiner: 'definite', count: null, ordinal, draft, isFormer, isNew, isOneOf: false };
    const known = ORDINALS.get(word);
    const number = plural ? numberOf(word) : null;
    if (known !== undefined) ordinal = known;
    else if (NEW.test(word)) {
      ordinal ??= 0;
      isNew = true;
    } else if (number !== null && number > 1) count = number;
    else if (DRAFTS.has(word)) draft = true;
    else if (FORMER.test(word)) isFormer = true;
    else if ((word === "d'" || word === 'de') && DRAFTS.has(wordAt(words, at - 1) ?? '')) continue;
    else if (!BETWEEN.has(word)) break;
  }
  const word = wordAt(words, at) ?? '';
  // "la première des conventions", "le second de ces accords"
  const of = word === 'des' ? at - 1 : word === 'ces' && wordAt(words, at - 1) === 'de' ? at - 2 : null;
  const which = plural && of !== null ? (ORDINALS.get(wordAt(words, of) ?? '') ?? 0) : 0;
  if (of !== null && which > 0 && DEFINITE.has(wordAt(words, of - 1) ?? ''))
    return { determiner: 'definite', count: 1, ordinal: which, draft, isFormer, isNew, isOneOf: true };
  const determiner = determinerOf(word, count !== null && plural, words, at);
  return { determiner, count, ordinal, draft, isFormer, isNew, isOneOf: false };
}

function determinerOf(word: string, counted: boolean, words: Words, at: number): Determiner {
  if (DEMONSTRATIVE.has(word)) return 'demonstrative';
  // "avant cette signature de convention"
  if (
    (word === 'de' || word === "d'") &&
    wordAt(words, at - 1) === 'signature' &&
    wordAt(words, at - 2) === 'cette'
  )
    return 'demonstrative';
  // "ces différents accords", "les divers contrats"
  if (INDEFINITE.has(word) && /^[lc]es$/.test(wordAt(words, at - 1) ?? ''))
    return determinerOf(wordAt(words, at - 1) as string, counted, words, at - 1);
  if (POSSESSIVE.has(word)) return 'possessive';
  if (DEFINITE.has(word)) return 'definite';
  if (INDEFINITE.has(word)) return 'indefinite';
  // "des accords ont été signés" is new; "la signature des accords" is known only when an "a noun of" goes before.
  if (word === 'des')
    return /^(?:signatures?|termes|cadre|application|conclusion|paraphe)$/.test(wordAt(words, at - 1) ?? '')
      ? 'definite'
      : 'indefinite';
  return counted ? 'indefinite' : 'none';
}
