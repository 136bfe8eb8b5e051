/** What actors are made of: the words before names, offices by their nouns, bodies after prepositions. */
import type { Span } from '../../schemas/document.js';
import { countriesOfDemonym } from '../countries.js';
import { withoutMarks } from '../letters.js';
import { remembered, wordPattern } from '../remembered.js';
import type { Party } from './atoms.js';
import type { Item } from './items.js';

export interface Actor extends Span {
  /** Id of a person of the record. */
  readonly person: string | null;
  /** Office as written, without determiner. */
  readonly role: string | null;
  /** The body that the office is held at, or the actor itself when it is a body. */
  readonly body: Party | null;
  /** "pour le Bénin", "au nom de", "représenté par": for whom, in so many words. */
  readonly onBehalfOf: Party | null;
  /** "les directeurs généraux", "les deux ministres". */
  readonly plural: boolean;
  /** Points back: "les deux parties", "son homologue", "elle". */
  readonly anaphor: Anaphor | null;
}

/** An actor of whom nothing is known but what is given. */
export const actorOf = ({ start, end }: Span, known: Partial<Actor> = {}): Actor => ({
  person: null,
  role: null,
  body: null,
  onBehalfOf: null,
  plural: false,
  anaphor: null,
  ...known,
  start,
  end,
});

export interface Anaphor {
  readonly noun: string;
  /** "les deux ministres" → 2. */
  readonly count: number | null;
  readonly country: string | null;
}

export interface Group extends Span {
  readonly actors: readonly Actor[];
}

const DETERMINERS = new Set([
  'le',
  'la',
  "l'",
  'les',
  'un',
  'une',
  'son',
  'sa',
  'leur',
  'des',
  'notre',
  'du',
  'cette',
  'ce',
  'cet',
  'chacun',
  'dudit',
]);

const HONORIFICS = wordPattern(
  /^(?:m|mm|mme|mmes|mlle|melle|dr|dre|drs|pr|pre|prs|me|s\.?e\.?m?\.?|s\.e\.m\.?|s\.e\.mme|sem|excellence|excellences|monsieur|madame|messieurs|mesdames|mademoiselle|maitre|honorable|professeure?|docteure?|general|colonel|lieutenant|lieutenant-colonel|commandant|capitaine|colonel-major|general-major|amiral|contre-amiral|ingenieure?|ing|cheikh|imam|pere|mgr|senateur|senatrice|juge|magistrate?|sultan|prince|princesse|hon|elhadj|el|hadj|son|sa|s\.j|feu)\.?$/,
);

export const FIRMS = wordPattern(
  /^(?:groupe|societe|entreprise|compagnie|start-?up|operateur|geant|firme|ong|cabinet|constructeur|fondation|agence|banque|institution|organisation|consortium|groupement|filiale|association|fabricant|equipementier|fournisseur|plateforme|multinationale|etablissement|ministere|mairie|office|fonds|commission|universite|institut|ville|commune|municipalite|mairie|region|district|departement|gouvernement|etat|parti|armateur|assureur|transporteur|editeur|avionneur|industriel|chaine|societes|entreprises)$/,
);

const ROLE = wordPattern(
  /^(?:ministres?|directeurs?|directrices?|presidents?|presidentes?|p-?\.?d\.?-?g\.?|pdg|dg|secretaires?|ambassadeurs?|ambassadrices?|representante?s?|gouverneure?s?|maires?|mairesses?|recteurs?|rectrices?|chefs?|cheffes?|administrateurs?|administratrices?|doyens?|doyennes?|commissaires?|coordinateurs?|coordinatrices?|coordonnateurs?|coordonnatrices?|deleguee?s?|prefets?|bourgmestres?|syndics?|consuls?|chargee?s?|vice-\p{L}+|gerante?s?|fondateurs?|fondatrices?|roi|batonnier|batonniere|patrons?|patronne|dirigeants?|dirigeante|premier|premiere|procureure?|inspecteur|inspectrice|conseillere?|responsables?|echevine?|garde|depute-maire|intendant|superviseur|juges?|argentier|wali|tresorier|tresoriere|controleur|rapporteure?|porte-parole|managers?|ceo)$/u,
);

/** A word that names an office or a title, whatever its case. */
export function isOffice(name: string): boolean {
  const first = withoutMarks(name).toLowerCase().split(/[\s']/u)[0] ?? '';
  return ROLE.test(first) || HONORIFICS.test(first);
}

export const LINKS = new Set([
  'de',
  "d'",
  'du',
  'des',
  'la',
  "l'",
  'le',
  'les',
  'a',
  'au',
  'aux',
  'pour',
  'aupres',
  'chez',
  'en',
  'dudit',
  'au sein',
]);

export const wordOf = (item: Item | undefined): string | null => (item?.kind === 'word' ? item.word : null);

export const isWord = (item: Item | undefined, ...words: string[]): boolean =>
  words.includes(wordOf(item) ?? '\0');

export interface Parsed<T> {
  readonly value: T;
  /** Index of the first item after it. */
  readonly next: number;
}

/** Items of "bureau d'études", "cabinet d'avocats", "maison de disques" before a name; 0 when none stand here. */
function firmOfTwoWords(items: readonly Item[], at: number): number {
  if (!/^(?:bureau|cabinet|maison|societe|agence|entreprise|groupe|compagnie)$/.test(wordOf(items[at]) ?? ''))
    return 0;
  if (!isWord(items[at + 1], 'de', "d'")) return 0;
  const purpose = wordOf(items[at + 2]) ?? '';
  const named = items[at + 3]?.kind === 'name' || items[at + 3]?.kind === 'atom';
  return named &&
    /^(?:etudes?|avocats|conseils?|disques|courtage|assurances?|construction|transports?|gestion|negoce|presse|communication|audit|edition|genie|ingenierie)$/.test(
      purpose,
    )
    ? 3
    : 0;
}

/** Items of "de division", "de corps d'armée", "divisionnaire" after a rank; 0 when none stand here. */
function rankTail(items: readonly Item[], at: number): number {
  if (isWord(items[at], 'divisionnaire', 'major', 'principal')) return 1;
  if (!isWord(items[at], 'de', "d'")) return 0;
  if (isWord(items[at + 1], 'corps')) return isWord(items[at + 3], 'armee') ? 4 : 0;
  return isWord(items[at + 1], 'division', 'brigade', 'armee', 'police') ? 2 : 0;
}

/** Determiners, titles, adjectives of nationality and nouns like "la société" before a name. */
export function skipLead(items: readonly Item[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 7; steps++, at++) {
    const word = wordOf(items[at]);
    if (word === null) break;
    // "le colonel-major (er) X"
    if (at > from && word === '(' && isWord(items[at + 1], 'er', 'cr', 'ret') && isWord(items[at + 2], ')')) {
      at += 2;
      continue;
    }
    // "le général de brigade X"
    const rank = /^(?:general|intendant|commissaire)$/.test(wordOf(items[at - 1]) ?? '')
      ? rankTail(items, at)
      : 0;
    if (rank > 0) {
      at += rank - 1;
      continue;
    }
    // "la société militaro-industrielle française KNDS"
    const qualifies =
      at > from &&
      FIRMS.test(wordOf(items[at - 1]) ?? '') &&
      /(?:elle|ique|ale|aire|ive|el|al|ier|iere|ante?)$/.test(word);
    const firm = firmOfTwoWords(items, at);
    if (firm > 0) {
      at += firm - 1;
      continue;
    }
    if (
      !qualifies &&
      !DETERMINERS.has(word) &&
      !HONORIFICS.test(word) &&
      !FIRMS.test(word) &&
      countriesOfDemonym(word).length === 0 &&
      word !== '.'
    )
      break;
    if (isRoleStart(items, at)) break;
  }
  return at;
}

/** False for plain words, at which no actor begins. */
export const mayOpenActor = remembered(
  (word) =>
    OPENERS.has(word) ||
    DETERMINERS.has(word) ||
    COUNTS[word] !== undefined ||
    HONORIFICS.test(word) ||
    FIRMS.test(word) ||
    ROLE.test(word) ||
    countriesOfDemonym(word).length > 0,
);

/** Other words before actors: "pour le Mali", "côté malien", "au nom de", "ces deux ministres". */
const OPENERS: ReadonlySet<string> = new Set(
  'pour cote au du les ces leurs aux des plusieurs memes . representant representants homologue homologues celui-ci celle-ci'.split(
    ' ',
  ),
);

export function isRoleStart(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind === 'atom') return item.atom.kind === 'role' || item.atom.implied;
  const word = wordOf(item);
  if (word === null || !ROLE.test(word)) return false;
  if (/^premiere?$/.test(word))
    return isWord(items[at + 1], 'ministre', 'ministres', 'vice-president', 'president', 'secretaire');
  if (word === 'garde') return isWord(items[at + 1], 'des');
  // "Général X" is a title, "le général" before a name too.
  return !(HONORIFICS.test(word) && items[at + 1]?.kind === 'atom');
}

export function partyOf(item: Item): Party | null {
  if (item.kind === 'name') return item.party;
  return item.kind === 'atom' && !item.atom.implied ? item.atom.party : null;
}

/** Index of a body that follows here, prepositions and "la société" skipped; null when none does. */
export function bodyAfterLinks(items: readonly Item[], from: number): number | null {
  let at = from;
  let links = 0;
  for (; links < 5 && at < items.length; links++, at++) {
    const word = wordOf(items[at]);
    if (word === null || !(LINKS.has(word) || FIRMS.test(word) || countriesOfDemonym(word).length > 0)) break;
  }
  const item = items[at];
  if (item === undefined || (links === 0 && item.kind !== 'atom')) return null;
  const party = partyOf(item);
  if (party === null || (item.kind === 'atom' && item.atom.kind === 'venue')) return null;
  return at;
}

/** "du Sénégal", "de la République du Mali", "béninois" after an office or a body. */
export function parseCountryTail(items: readonly Item[], from: number): Parsed<string> | null {
  const word = wordOf(items[from]);
  const codes = word === null ? [] : countriesOfDemonym(word);
  if (codes.length > 0) return { value: codes[0] as string, next: from + 1 };
  let at = from;
  while (at < from + 3 && /^(?:de|du|des|d'|la|l'|en|au)$/.test(wordOf(items[at]) ?? '')) at++;
  const item = items[at];
  const party = item && at > from ? partyOf(item) : null;
  return party?.kind === 'state' && party.country !== null && item?.kind === 'atom'
    ? { value: party.country, next: at + 1 }
    : null;
}

/** Past "(ICESCO)" or "(« Okoumé »)". */
export function skipParenthesis(items: readonly Item[], from: number): number {
  if (!isWord(items[from], '(')) return from;
  for (let at = from + 1; at < items.length && at < from + 12; at++)
    if (isWord(items[at], ')')) return at + 1;
  return from;
}

export const ANAPHORIC = wordPattern(
  /^(?:parties|ministres|responsables|pays|chefs|dirigeants|institutions|gouvernements|delegations|hommes|etats|entites|personnalites|organisations|signataires|etablissements|universites|entreprises|structures|partenaires|homologues|groupes|agences|villes|presidents|directeurs|diplomates|capitales|banques|societes|collectivites|communes|dirigeantes|representants|autorites|secretaires|ministeres|nations|puissances|voisins)$/,
);

export const COUNTS: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  '2': 2,
  '3': 3,
  '4': 4,
};

export function personFollows(items: readonly Item[], from: number): boolean {
  const at = skipLead(items, isWord(items[from], ',') ? from + 1 : from);
  const item = items[at];
  return item?.kind === 'atom' && item.atom.kind === 'person';
}
