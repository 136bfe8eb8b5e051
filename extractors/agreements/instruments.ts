/** Instruments: the noun phrases that name an accord, a memorandum, a contract, and what stands for one. */
import { CASING, type Document, type Sentence, type Span, TOKEN } from '../../schemas/document.js';
import type { Agreement } from '../../schemas/types.js';
import { readTable } from '../resources.js';
import { buildTrie, type Trie } from '../trie.js';
import { numberOf } from './numbers.js';
import { refusedSense } from './senses.js';
import { type Words, wordAt } from './words.js';

export type InstrumentType = Agreement['type'];

/** `generic` stands for an instrument told of elsewhere; `weak` is one only as the object of a signing. */
export type Weight = 'strong' | 'weak' | 'generic';

/** How a noun phrase points: to something new, to something known, or it does not tell (headlines, lists). */
export type Determiner = 'indefinite' | 'definite' | 'demonstrative' | 'possessive' | 'none';

export interface Instrument extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: InstrumentType;
  readonly weight: Weight;
  /** Folded head as in the lexicon, singular: "accord", "protocole d'accord". */
  readonly head: string;
  /** Folded words after the head: "de cooperation". */
  readonly complement: string;
  readonly determiner: Determiner;
  readonly plural: boolean;
  /** "trois conventions" → 3; null when a plural does not tell. */
  readonly count: number | null;
  /** "le premier document" → 1; "autre" and "nouveau" → 0 ; null without. */
  readonly ordinal: number | null;
  /** "projet d'accord". */
  readonly draft: boolean;
  /** Folded words after "sur", "relatif à": tells two accords apart. */
  readonly topic: string;
}

interface Head {
  readonly head: string;
  readonly type: InstrumentType;
  readonly weight: Weight | 'acronym';
  readonly plural: boolean;
}

let loaded: Trie<Head> | null = null;

function heads(): Trie<Head> {
  loaded ??= buildTrie(
    readTable('lexicons/instruments.tsv').flatMap((row): [string, Head][] => {
      const head = fold(row.singular as string);
      const shared = { head, type: row.type as InstrumentType, weight: row.weight as Weight };
      return [
        [row.singular as string, { ...shared, plural: false }],
        [row.plural as string, { ...shared, plural: true }],
      ];
    }),
  );
  return loaded;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Instruments of a sentence in text order, other senses of the same nouns left out. */
export function findInstruments(
  document: Document,
  sentence: Sentence,
  refuse: (span: Span, reason: string) => void,
): Instrument[] {
  const words: Words = { document, from: sentence.firstToken, to: sentence.endToken };
  const found: Instrument[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; ) {
    const match = heads().longestAt(document, at, sentence.endToken);
    const head = match?.values[0];
    if (
      !match ||
      !head ||
      (head.weight === 'acronym' && document.text.slice(match.start, match.end) !== 'MoU')
    ) {
      at++;
      continue;
    }
    const reason = refusedSense(words, at, match.endToken, head.head);
    if (reason !== null) {
      refuse(match, reason);
      at = match.endToken;
      continue;
    }
    const instrument = readInstrument(words, at, match.endToken, head);
    // "un don de 100 millions" is what an accord carries, not one itself.
    if (
      !(
        SUMS.has(instrument.head) &&
        (instrument.determiner === 'indefinite' || instrument.determiner === 'none')
      )
    )
      found.push(instrument);
    at = instrument.endToken;
  }
  return found;
}

const SUMS = new Set(['pret', 'don', 'financement']);

const TOPIC =
  /^ (?:portant )?(?:sur|relati\p{L}+ aux?|concernant|en matiere de) (?:la |le |les |l')?(?<topic>\p{L}+(?: \p{L}+){0,2})/u;

function readInstrument(words: Words, first: number, endHead: number, head: Head): Instrument {
  const { tokens, folded } = words.document;
  const endToken = endOfComplement(words, endHead, head.weight === 'generic');
  const start = tokens.start[first] as number;
  const end = tokens.end[endToken - 1] as number;
  return {
    start,
    end,
    firstToken: first,
    endToken,
    type: head.type,
    weight: head.weight === 'acronym' ? 'strong' : head.weight,
    head: head.head,
    complement: folded.slice(tokens.end[endHead - 1], end).trim(),
    plural: head.plural,
    topic: TOPIC.exec(folded.slice(end, end + 90))?.groups?.topic ?? '',
    ...readDeterminer(words, first, head.plural),
  };
}

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
const ORDINALS: Readonly<Record<string, number>> = {
  premier: 1,
  premiere: 1,
  deuxieme: 2,
  second: 2,
  seconde: 2,
  troisieme: 3,
  quatrieme: 4,
  cinquieme: 5,
  autre: 0,
};
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
  'autres',
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
  'ancien',
  'ancienne',
  'prochain',
  'prochaine',
]);
const DRAFTS = new Set(['projet', 'projets', 'avant-projet']);

interface Pointing {
  readonly determiner: Determiner;
  readonly count: number | null;
  readonly ordinal: number | null;
  readonly draft: boolean;
}

function readDeterminer(words: Words, first: number, plural: boolean): Pointing {
  let at = first - 1;
  let count: number | null = plural ? null : 1;
  let ordinal: number | null = null;
  let draft = false;
  for (let steps = 0; steps < 6; steps++, at--) {
    const word = wordAt(words, at);
    if (word === null) break;
    const known = ORDINALS[word];
    const number = plural ? numberOf(word) : null;
    if (known !== undefined) ordinal = known;
    else if (word === 'nouveau' || word === 'nouvel' || word === 'nouvelle') ordinal ??= 0;
    else if (number !== null && number > 1) count = number;
    else if (DRAFTS.has(word)) draft = true;
    else if ((word === "d'" || word === 'de') && DRAFTS.has(wordAt(words, at - 1) ?? '')) continue;
    else if (!BETWEEN.has(word)) break;
  }
  const word = wordAt(words, at) ?? '';
  const determiner = determinerOf(word, count !== null && plural, words, at);
  return { determiner, count, ordinal, draft };
}

function determinerOf(word: string, counted: boolean, words: Words, at: number): Determiner {
  if (DEMONSTRATIVE.has(word)) return 'demonstrative';
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
  'un',
  'une',
  'montant',
  'faveur',
  'vue',
  'date',
  'presence',
  'marge',
]);
const LINK = new Set(['de', "d'", 'du', 'des', 'a', 'au', 'aux', 'en', "l'", 'la', 'les', 'et', 'n']);
const QUALIFIER =
  /(?:el|elle|els|elles|if|ive|ifs|ives|al|ale|ales|aux|ique|iques|aire|aires|ant|ante|eux|euse|able|ien|ienne|ier|iere|ois|oise|ais|aise|ain|aine|ite|ee|ees)$/;
const QUALIFIERS = new Set([
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
  'portant',
  'visant',
  'relatif',
  'relative',
  'relatifs',
  'relatives',
  'concernant',
  'liant',
  'prevoyant',
  'permettant',
  'instituant',
  'creant',
  'modifiant',
  'durant',
  'pendant',
  'datant',
  'engageant',
  'renouvelee',
  'scellee',
  'destinee',
  'attendue',
  'prevue',
  'dotee',
  'assortie',
  'prenant',
  'avant',
  'devant',
  'suivant',
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
  'autorisant',
  'fixant',
  'etablissant',
  'definissant',
  'encadrant',
  'approuvee',
  'adoptee',
  'negociees',
  'couvrant',
  'dedie',
  'dediee',
]);

/** Runs on over "de coopération économique", "n° 2", "additionnel à la convention d'entraide": lower-case words only. */
function endOfComplement(words: Words, from: number, generic: boolean): number {
  const { tokens, text } = words.document;
  let end = from;
  if (generic) return end;
  for (let at = from, length = 0; at < words.to && length < 14; at++, length++) {
    const word = wordAt(words, at);
    if (word === null || tokens.kind[at] === TOKEN.punctuation || STOPS.has(word)) break;
    if (word === 'n°' || word === 'n') {
      const next = text.slice(tokens.start[at + 1], tokens.end[at + 2]);
      if (/^(?:°\s?)?\S/.test(next)) end = at + (next.startsWith('°') ? 3 : 2);
      at = end - 1;
      continue;
    }
    if (LINK.has(word) && !(word === 'a' && /^a$/u.test(text.slice(tokens.start[at], tokens.end[at])))) {
      if (
        word === 'et' &&
        !LINK.has(wordAt(words, at + 1) ?? '') &&
        !isQualifier(wordAt(words, at + 1) ?? '')
      )
        break;
      continue;
    }
    if (word === 'a') break;
    const lower = tokens.casing[at] === CASING.lower;
    const linked =
      at > from &&
      LINK.has(wordAt(words, at - 1) ?? '') &&
      /^(?:de|d'|du|des|a|au|la|l'|en|et)$/.test(wordAt(words, at - 1) ?? '');
    if (!lower || NO_QUALIFIER.has(word) || !(linked || isQualifier(word))) break;
    end = at + 1;
  }
  return end;
}

const isQualifier = (word: string): boolean => QUALIFIERS.has(word) || QUALIFIER.test(word);
