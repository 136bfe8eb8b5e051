/** How far the complement of an instrument's noun goes. */
import { CASING, TOKEN } from '../../../schemas/document.js';
import { type Words, wordAt, wordsBetween } from '../words.js';

/** Determiners that open a noun phrase of their own inside the complement. */
const STOPS = new Set([
  'leur',
  'leurs',
  'son',
  'sa',
  'ses',
  'ce',
  'cette',
  'ces',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'dix',
  'quinze',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'cent',
  'mille',
  'un',
  'une',
  'valable',
  'montant',
  'plus',
  'pres',
  'hauteur',
  'faveur',
  'cote',
  'vue',
  'vertu',
  'nom',
  'date',
  'presence',
  'marge',
  'partir',
  'travers',
  'plusieurs',
  'divers',
  'certains',
  'tous',
  'toutes',
  'compter',
]);

const LINK = new Set(['de', "d'", 'du', 'des', 'a', 'au', 'aux', 'en', "l'", 'la', 'les', 'et', 'n']);

const QUALIFIER =
  /(?:el|elle|els|elles|if|ive|ifs|ives|al|ale|ales|aux|ique|iques|aire|aires|ante|eux|euse|able|ien|ienne|iers?|ieres?|ois|oise|ais|aise|ain|aine|ee|ees)$/;

const QUALIFIERS = new Set([
  'contraignant',
  'correspondant',
  'correspondants',
  'contraignants',
  'important',
  'existant',
  'independant',
  'conjoint',
  'conjointe',
  'conjoints',
  'commun',
  'commune',
  'cadre',
  'tripartite',
  'bipartite',
  'quadripartite',
  'global',
  'mutuel',
  'gratuit',
  'gratuite',
  'revise',
  'revisee',
  'initial',
  'additionnel',
  'public',
  'prive',
  'ecrite',
  'inedite',
  'civil',
  'civile',
  'civils',
  'civiles',
  'maritime',
  'maritimes',
  'agricole',
  'agricoles',
  'mixte',
]);

/** Adjectives that stand before their noun: "de double imposition", "de libre échange". */
const PRENOMINAL = new Set([
  'double',
  'non-double',
  'non',
  'libre',
  'haut',
  'haute',
  'bonne',
  'grande',
  'large',
  'longue',
  'mise',
]);

/** Participles and others that end like a qualifier but open a clause of their own. */
const NO_QUALIFIER = new Set([
  'signee',
  'signees',
  'conclue',
  'paraphee',
  'paraphees',
  'negociee',
  'ratifiee',
  'passee',
  'relatif',
  'relative',
  'relatifs',
  'relatives',
  'renouvelee',
  'scellee',
  'destinee',
  'attendue',
  'prevue',
  'dotee',
  'assortie',
  'suivante',
  'entre',
  'celle',
  'laquelle',
  'quelle',
  'elle',
  'mais',
  'jamais',
  'desormais',
  'initie',
  'mercredi',
  'annoncee',
  'approuvee',
  'hier',
  'intitulee',
  'intitulees',
  'denommee',
  'baptisee',
  'evaluee',
  'chiffree',
  'estimee',
  'axee',
  'articulee',
  'adoptee',
  'negociees',
  'dedie',
  'proposee',
  'proposees',
  'soumise',
  'preparee',
  'dediee',
  'implique',
  'explique',
  'applique',
  'indique',
  'entraine',
]);

/** "un accord de partenariat et des contrats", "la convention de concession et du contrat": a second instrument. */
const OPENS_ANOTHER =
  /^(?:d(?:es|u|e la|e l'|'un|'une)|une?|la|les?|l') ?(?:accord|contrat|convention|protocole|memorandum|avenant|traite|declaration|charte)/;

/** What tells when and where, and nothing of what an instrument is; what is done to it. */
const OCCASION =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|signer|parapher|ratifier|occasion|issue|terme|cours|profit|benefice|siege|marge|presence|invitation|initiative|palais|visite|ministere|prefecture|presidence|primature|mairie|ambassade|residence|bord)$/;

/** "une charte de jumelage |à l'hôtel de ville|": behind "à" where, behind "de" what. */
const HOUSE =
  /^(?:hotel|centre|salle|villa|gouvernorat|chancellerie|aeroport|stade|campus|musee|cite|maison|direction|cabinet|auditorium|amphitheatre|rectorat|universite|faculte|ecole|espace|complexe|camp|caserne|tribunal|cathedrale|bureau|base)$/;
const AT = /(?:^| )(?:au|a la|a l')$/;

const OPENS_CLAUSE = /^(?:d'|par|comme)$/;

const MONEY = new Set(['don', 'pret', 'credit', 'emprunt']);

/** Runs on over "de coopération économique", "n° 2", "additionnel à la convention d'entraide": lower-case words only. */
export function endOfComplement(words: Words, from: number, generic: boolean): number {
  const { tokens, text } = words.document;
  let end = from;
  if (generic) return end;
  // "UN PROTOCOLE D'APPLICATION" of a text in capitals.
  const isUpper = tokens.casing[from - 1] === CASING.upper;
  for (let at = from, length = 0; at < words.to && length < 14; at++, length++) {
    const word = wordAt(words, at);
    // "l'accord d'un don"
    if (word === 'un' && end === at - 1 && MONEY.has(wordAt(words, at + 1) ?? '')) {
      end = at + 2;
      at++;
      continue;
    }
    if (word === null || tokens.kind[at] === TOKEN.punctuation || STOPS.has(word)) break;
    if (word === 'n°' || word === 'n') {
      const next = text.slice(tokens.start[at + 1], tokens.end[at + 2]);
      if (/^(?:°\s?)?\S/.test(next)) end = endOfNumber(words, at + (next.startsWith('°') ? 3 : 2));
      at = end - 1;
      continue;
    }
    if (LINK.has(word) && !(word === 'a' && /^a$/u.test(text.slice(tokens.start[at], tokens.end[at])))) {
      if (
        word === 'et' &&
        ((!LINK.has(wordAt(words, at + 1) ?? '') && !isQualifier(wordAt(words, at + 1) ?? '')) ||
          OPENS_ANOTHER.test(wordsBetween(words, at + 1, at + 4)))
      )
        break;
      continue;
    }
    // "l'avenant 2 de concession"
    if (at === from && /^\d{1,2}$/.test(word) && LINK.has(wordAt(words, at + 1) ?? '')) {
      end = at + 1;
      continue;
    }
    // "leur partenariat en signant un accord"
    if (word === 'a' || (word.endsWith('ant') && wordAt(words, at - 1) === 'en')) break;
    // "conventions de financement à l'occasion de la visite"
    if (OCCASION.test(word) || (HOUSE.test(word) && AT.test(wordsBetween(words, at - 2, at)))) break;
    const lower = tokens.casing[at] === CASING.lower || (isUpper && tokens.casing[at] === CASING.upper);
    const linked =
      at > from &&
      LINK.has(wordAt(words, at - 1) ?? '') &&
      /^(?:de|d'|du|des|a|au|la|l'|en|et)$/.test(wordAt(words, at - 1) ?? '');
    // "une entente qualifiée d'historique", "la convention adoptée par"
    if (word.endsWith('ee') && OPENS_CLAUSE.test(wordsBetween(words, at + 1, at + 2))) break;
    const isNoun = PRENOMINAL.has(wordAt(words, at - 1) ?? '') && end === at;
    if (!lower || NO_QUALIFIER.has(word) || !(linked || isNoun || isQualifier(word))) break;
    end = at + 1;
  }
  return end;
}

/** "n° 12|/MP/AB": all that is joined by strokes. */
function endOfNumber(words: Words, from: number): number {
  const { start, end } = words.document.tokens;
  let at = from;
  while (wordAt(words, at) === '/' && start[at] === end[at - 1] && start[at + 1] === end[at]) at += 2;
  return Math.min(at, words.to);
}

const isQualifier = (word: string): boolean => QUALIFIERS.has(word) || QUALIFIER.test(word);
