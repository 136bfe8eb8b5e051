/** What a word can be around the name of a place. All folded. */
import type { Document } from '../../schemas/document.js';
import { isAdjective } from '../adjectives.js';
import { beginsSeat, landmarks, nouns } from '../facility-nouns.js';
import { isArticle, isOf } from '../phrases.js';
import { WordColumn } from '../word-column.js';
import { isHead } from './governors.js';

/** Bits of what a word can be by itself. */
export const WORD = {
  tie: 1,
  article: 2,
  never: 4,
  adjective: 8,
  online: 16,
  leading: 32,
  /** First word of a landmark, of a building's noun, of a body whose seat is known. */
  landmark: 64,
  noun: 128,
  seat: 256,
  /** What a place does or becomes that is host of something: no pattern of hosts matches without one. */
  hosts: 512,
  /** "où", which the folded text does not tell from "ou". */
  where: 1024,
  /** A word that some governor needs. */
  head: 2048,
} as const;

const HOSTS =
  /^(?:accueill|abrit|heberg|reco|recev|serv|vecu|vibre|vu$|trop$|affich|fait$|grouill|plein|bonde|comble|noire?$|hote|theatre|cadre|choisi|retenu|designe|visite|inaugure|receptionne|ravagee|incendie|attaquee|ouver|r?ouvr|fermee?s?$|mise?$|sert$)/;

/** What never stands inside the name of a building, though a noun phrase could go on with it. */
const NEVER = new Set(
  (
    'qui que dont ou est sont a ont ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle ils elles ' +
    'par pour avec sans sous sur dans en chez vers afin lors apres avant depuis selon mais donc car ni puis ainsi aussi ' +
    'm. m mm. mme mme. mmes mlle dr pr me monsieur madame un une deux trois plusieurs dernier derniere prochain prochaine ' +
    'ici hier demain jeudi lundi mardi mercredi vendredi samedi dimanche matin soir midi avoir etre fait jour place premiere'
  ).split(' '),
);

/** Adjectives that may stand behind a building's noun in lower case, beside those that `isAdjective` knows. */
const ADJECTIVE =
  /(?:if|ive|eux|euse|couverte?|polyvalente?|provisoire|neuve?|annexe|omnisports|royale?|inconnue?|francs?|franches?|marine?s?|flottante?s?|modernes?)$/u;

/** Those before a noun: "siège de l'|ancien| parti", "locaux du |dit| centre". */
const LEADING =
  /^(?:ancien|ancienne|nouveau|nouvel|nouvelle|futur|future|grand|grande|haut|haute|petit|petite|vieux|vieille|jeunes?|dit|dite)$/u;

/** A palace needs no proper name: there is one of a kind in a town. */
export const PALACE = /^palais (?!de justice$|des sports$)\S/u;

/** Without one of these in a sentence nothing is held over the network; "ligne" is that of "en ligne". */
const ONLINE = /visio|video|teleconf|distan(?:ciel|ce$)|virtuel|hybride|ligne/u;

const column = new WordColumn(
  (word) =>
    (isOf(word) ? WORD.tie : 0) |
    (isArticle(word) ? WORD.article : 0) |
    (NEVER.has(word) ? WORD.never : 0) |
    (isAdjective(word) || ADJECTIVE.test(word) ? WORD.adjective : 0) |
    (LEADING.test(word) ? WORD.leading : 0) |
    (ONLINE.test(word) ? WORD.online : 0) |
    (landmarks().begins(word) ? WORD.landmark : 0) |
    (nouns().begins(word) ? WORD.noun : 0) |
    (beginsSeat(word) ? WORD.seat : 0) |
    (HOSTS.test(word) ? WORD.hosts : 0) |
    (word === 'ou' ? WORD.where : 0) |
    (isHead(word) ? WORD.head : 0),
);

export interface WordBits {
  /** Bits of each token. */
  readonly tokens: Int32Array;
  /** Bits of all tokens of each sentence. */
  readonly sentences: Int32Array;
}

export function readWordBits({ tokens, sentences }: Document): WordBits {
  const bits = column.fill(tokens, new Int32Array(tokens.count));
  const ofSentences = new Int32Array(sentences.length);
  sentences.forEach(({ firstToken, endToken }, index) => {
    let all = 0;
    for (let token = firstToken; token < endToken; token++) all |= bits[token] as number;
    ofSentences[index] = all;
  });
  return { tokens: bits, sentences: ofSentences };
}
