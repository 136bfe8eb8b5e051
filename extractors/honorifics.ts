/** Forms of address, ranks and titles of respect before a name. Lexicon: `honorifics.tsv`. */

import type { Gender } from '../schemas/mentions.js';
import { compiled } from './compiled.js';
import { has, isAdjectiveAt, isCapital, type Text, wordAt } from './phrases.js';
import { readTable } from './resources.js';
import { WordColumn } from './word-column.js';
import { KNOWN } from './words.js';

export type HonorificKind = 'civil' | 'academic' | 'rank' | 'noble' | 'religious';

export interface Honorific {
  /** Tokens `first .. end - 1`. */
  readonly first: number;
  readonly end: number;
  readonly gender: Gender | null;
  readonly kind: HonorificKind;
  /** "MM.": stands before each name of a list. */
  readonly plural: boolean;
}

interface Entry {
  readonly gender: Gender | null;
  readonly kind: HonorificKind;
}

const forms = compiled('honorifics', () => {
  const entries = new Map<string, Entry>();
  for (const row of readTable('lexicons/honorifics.tsv')) {
    const gender = (row.gender || null) as Gender | null;
    entries.set(row.form as string, { gender, kind: row.kind as HonorificKind });
  }
  return entries;
});

/** Longest form in words by its first word. */
const starts = compiled('honorifics-starts', () => {
  const longest = new Map<string, number>();
  for (const { form = '' } of readTable('lexicons/honorifics.tsv')) {
    const words = form.split(/ |(?<=')/u);
    const first = words[0] as string;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
});

const PLURALS = new Set([
  'mm.',
  'mm',
  'messieurs',
  'mmes',
  'mesdames',
  'mlles',
  'mes',
  'prs',
  'professeurs',
  'docteurs',
  'drs',
  'honorables',
  'leurs excellences',
  'professeures',
  'docteures',
  'generaux',
  'colonels',
  'commandants',
  'capitaines',
  'lieutenants',
  'll.ee.',
]);

/** Short forms that are ordinary words in lower case ("me", "se", "pr", "col"). */
const CASED = new Set([
  'me',
  'mes',
  'se',
  'se.',
  'pr',
  'col',
  'major',
  'pere',
  'duc',
  'don',
  'bey',
  'pre',
  'ms',
  'mr',
  'lt',
  'gal',
  'hon.',
  's.e',
  'sem',
  'sema',
  'sr',
  'capitaine',
  'm.',
  'm .',
  'm',
]);

/** Of those the ones that stand before verbs and nouns in a line of capitals: "LA COMMISSION SE REUNIRA". */
const UNCLEAR = new Set(['me', 'mes', 'se', 'don', 'pre']);

/** Given names as well: an honorific only before a name with its descent, "Cheikh Selim ben Murad". */
const GIVEN_NAMES = new Set(['cheikh', 'cheick', 'cheik', 'sheikh', 'shaikh']);

/** "M. |Prince| Sarr", "Monsieur |Dame| Sarr": ranks that are given names behind a form of address. */
export const isGivenRank = (text: Text, i: number): boolean =>
  isCapital(text, i) &&
  isCapital(text, i + 1) &&
  (/^(?:prince|princesse|sultane?|reine)$/.test(wordAt(text, i)) ||
    (wordAt(text, i) === 'dame' && /^(?:m\.?|monsieur)$/.test(wordAt(text, i - 1))));

/** Given names as well: titles of respect only before a full name, "Hadja Mariama Sarr", and not behind "Mme". */
const PILGRIMS = new Set(['hadja', 'hajja', 'hadjia', 'elhadj']);

const beginsFullName = (text: Text, name: number): boolean =>
  isCapital(text, name) && isCapital(text, name + 1) && !has(text, name, KNOWN.strongParticle);

const DESCENT = /^(?:b[ei]n|bint|ibn|al|al-.+)$/;

const tellsDescent = (text: Text, name: number): boolean =>
  isCapital(text, name) && !DESCENT.test(wordAt(text, name)) && DESCENT.test(wordAt(text, name + 1));

/** Words of the longest form that begins with a word; 0 when none does. */
const longest = new WordColumn((word) => starts().get(word) ?? 0);

/** The longest honorific that begins at a token. */
function readOne(text: Text, i: number, limit: number): Honorific | null {
  const { tokens } = text.document;
  const most = i < tokens.count ? longest.at(tokens, i) : 0;
  if (most === 0) return null;
  let phrase = '';
  let found: Honorific | null = null;
  for (let at = i; at < limit && at < i + most; at++) {
    phrase += at === i || phrase.endsWith("'") ? wordAt(text, at) : ` ${wordAt(text, at)}`;
    const entry = forms().get(phrase);
    if (!entry || (CASED.has(phrase) && !isCapital(text, i) && !isLearned(text, i))) continue;
    if (UNCLEAR.has(phrase) && text.shouting[i] === 1) continue;
    // "Dr |Sultan bin Ahmed": a given name
    if (phrase === 'sultan' && DESCENT.test(wordAt(text, at + 1))) continue;
    if (GIVEN_NAMES.has(phrase) && isCapital(text, i) && !tellsDescent(text, at + 1)) continue;
    if (PILGRIMS.has(phrase) && (isAddressWord(wordAt(text, i - 1)) || !beginsFullName(text, at + 1)))
      continue;
    found = { first: i, end: at + 1, gender: entry.gender, kind: entry.kind, plural: PLURALS.has(phrase) };
  }
  return found;
}

/** "le |pr Sarr", slips of capital */
const isLearned = (text: Text, i: number): boolean =>
  wordAt(text, i) === 'pr' && /^(?:le|la|du|au|,)$/.test(wordAt(text, i - 1)) && isCapital(text, i + 1);

/** Whether some honorific begins with the word of a token. */
export const mayBeHonorific = ({ document: { tokens } }: Text, i: number): boolean =>
  longest.at(tokens, i) > 0;

/** "Kribi |Dr Awa Sarr": a short form of address among words with a capital, where a name begins anew. */
export const isAddressInside = (text: Text, i: number): boolean =>
  INSIDE.has(wordAt(text, i)) && isCapital(text, i) && isCapital(text, i + 1);

/** Stands right before a name; "me" and "m" do so only where a capital follows. */
export const isAddressWord = (word: string): boolean =>
  /^(?:mm?|mmes?|mlle|drs?|pre?|me|monsieur|madame|maitre)\.?$/u.test(word);

/** "directeur de l'Agence des ports |M. Koffi Sarr", "|Dr Awa Sarr": no name of a body holds it, as it does in "Clinique Dr Sarr". */
export const isCivilAddress = (text: Text, i: number): boolean =>
  isCapital(text, i) &&
  isCapital(text, i + 1) &&
  // "président du Groupe |M Koffi Sarr"; not "Groupe M Conseil"
  (CIVIL.has(wordAt(text, i)) ||
    (wordAt(text, i) === 'm' && has(text, i + 1, KNOWN.forename)) ||
    (LEARNED.has(wordAt(text, i)) && !isBehindHouse(text, i)));

const CIVIL = new Set(
  'm. mr mr. mm. mme mme. mmes mlle mlle. monsieur madame s.e. s.e s.e.m. s.e.m sem'.split(' '),
);

const LEARNED = new Set('dr dr. pr pr. prof prof. docteur professeur me'.split(' '));

/** "Clinique |Dr Sarr", "Hôpital régional |Docteur Ngom": behind the noun of a house that is called after somebody. */
function isBehindHouse(text: Text, i: number): boolean {
  let at = i - 1;
  while (at > i - 4 && at > 0 && !HOUSES.test(wordAt(text, at)) && isAdjectiveAt(text, at)) at--;
  return HOUSES.test(wordAt(text, at));
}

const HOUSES =
  /^(?:(?:poly)?cliniques?|hopita(?:l|ux)|cabinet|centre|fondation|lycee|college|ecole|complexe|institut|laboratoire|pharmacie|prix|maternite|groupe|association|amphitheatre|salle|campus|universite|pavillon|stade|rue|avenue|place|boulevard)$/;

const INSIDE = new Set([
  'm.',
  'mme',
  'mme.',
  'mlle',
  'dr',
  'dr.',
  'pr',
  'pr.',
  'prof',
  'prof.',
  'mgr',
  'mgr.',
]);

/**
 * Honorifics in a row from a token on: "Son Excellence Monsieur", "M. le juge", "le général de division", "l'ingénieur".
 * The article in front belongs to none; the one between does.
 */
export function readHonorific(text: Text, i: number, limit: number): Honorific | null {
  const head = readOne(text, i, limit);
  if (!head) return null;
  let all = head;
  for (;;) {
    const article = ['le', 'la', "l'"].includes(wordAt(text, all.end));
    const next = readOne(text, article ? all.end + 1 : all.end, limit);
    // "M. Prince Sarr": a given name; "M. le prince" is one.
    const given = !article && all.kind === 'civil' && isGivenRank(text, all.end);
    if (!next || given || (article && all.kind !== 'civil' && !isHighness(text, all)))
      return withReserve(text, all, limit);
    all = {
      first: all.first,
      end: next.end,
      gender: all.gender ?? next.gender,
      kind: all.kind,
      plural: all.plural || next.plural,
    };
  }
}

/** "|Son Altesse Royale| le prince X" */
const isHighness = (text: Text, { first, kind }: Honorific): boolean =>
  kind === 'noble' && /^(?:son|sa|leurs?|s\..*)$/.test(wordAt(text, first));

/** "le colonel |à la retraite X", "le général |(2S) Y". */
function withReserve(text: Text, honorific: Honorific, limit: number): Honorific {
  if (honorific.kind !== 'rank') return honorific;
  const { end } = honorific;
  const words = [0, 1, 2].map((k) => wordAt(text, end + k)).join(' ');
  return end + 3 <= limit && /^(?:a la retraite|\( (?:2s|er|cr|r) \))$/.test(words)
    ? { ...honorific, end: end + 3 }
    : honorific;
}
