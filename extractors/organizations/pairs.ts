/** A full name and its acronym side by side: "Agence belge de développement (Enabel)", "OCDE (Organisation …)". */
import { CASING } from '../../schemas/document.js';
import { looksLikeAcronym, matchesLetters } from '../acronyms.js';
import { keyOf } from '../keys.js';
import { knownAcronyms, knownNames, mainKeys } from '../known-bodies.js';
import { isOtherAcronym } from '../other-acronyms.js';
import {
  afterArticle,
  has,
  isCapital,
  isFunction,
  isLower,
  isOfAt,
  isWord,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { heads as titles } from '../titles/heads.js';
import { foldWord, KNOWN } from '../words.js';
import { begunBefore } from './begun.js';
import { isAcronymPair, partedAt } from './beside.js';
import { type Bracket, brackets, endOfName, isLocal, isShortName, REACH } from './brackets.js';
import { TERRITORY } from './candidates.js';
import { isOther } from './firms.js';
import { cues, heads, refusals } from './heads.js';
import { isPluralKind } from './lookalikes.js';
import { isUnheard } from './unheard.js';

/** Token ranges, half-open. */
export interface Pair {
  readonly name: readonly [first: number, end: number];
  readonly acronym: readonly [first: number, end: number];
}

/**
 * @param names grammar's names by the token after their last one: start of the longest.
 * @param foreign takes up the acronyms of things that are no bodies.
 * @param refused true for tokens that begin a venue, an event or another thing that is no body.
 */
export function findPairs(
  text: Text,
  from: number,
  to: number,
  names: ReadonlyMap<number, number>,
  refused: (first: number, end: number) => boolean,
  foreign: Set<string>,
): Pair[] {
  const pairs: Pair[] = [];
  for (const bracket of brackets(text, from, to)) {
    const { open, first } = bracket;
    // "Numerix (Euronext : NUMX)": a firm whose shares are traded.
    if (EXCHANGE.test(wordAt(text, first)) && wordAt(text, first + 1) === ':') {
      const name = startOfRun(text, from, open);
      if (name < open && !refused(name, open))
        pairs.push({ name: [name, open], acronym: [first + 2, first + 3] });
      continue;
    }
    // "LE SOMMET DE TADJ (Source TDX)": who tells it.
    if (wordAt(text, first) === 'source') continue;
    // "(BDX/XDB)": the first of two.
    const end = bracket.end === first + 3 && isAcronymPair(text, first) ? first + 1 : bracket.end;
    const last = endOfName(text, from, open);
    if (isShortName(text, bracket) || isLocal(text, bracket, names.get(last))) {
      const letters = isOfAt(text, first + 1) ? first + 1 : end;
      const start = nameBefore(text, from, last, sliceOf(text, first, letters), names);
      // "le Front du fleuve et le Mouvement du 3 mai (FDF/M3)": two, whose letters stand for the allies they are.
      const both = bracket.end === first + 3 && wordAt(text, first + 1) === '/';
      if (both && start !== null && partedAt(text, start, last, first) > 0) continue;
      const kind = start !== null && isPluralKind(text, start, last);
      // "une Institution de microfinance (IMF)"
      if (KINDS.test(wordAt(text, first)) && end === first + 1) foreign.add(sliceOf(text, first, end));
      else if (
        start !== null &&
        !kind &&
        !refused(start, last) &&
        !isNamedThing(text, start, names.get(last))
      )
        pairs.push({ name: [groupOf(text, from, start), last], acronym: [first, end] });
      else if (
        start !== null ||
        (letters === end &&
          (standsForOther(text, from, bracket, refused) || standsForNoun(text, from, bracket)))
      )
        foreign.add(isKnown(text, first) ? sliceOf(text, end + 1, bracket.end) : sliceOf(text, first, end));
      if (start !== null || looksLikeAcronym(sliceOf(text, first, end))) continue;
    } else if (/^[-–]$/.test(wordAt(text, first + 1)) && standsForOther(text, from, bracket, refused)) {
      foreign.add(sliceOf(text, first, first + 1));
    }
    const acronym = open - 1;
    if (acronym < from || !expands(text, from, acronym, first, end) || refused(first, end)) continue;
    // "le programme ODX (Oti – Dori – Xanté)"
    if (isOther(text, acronym)) foreign.add(sliceOf(text, acronym, open));
    else pairs.push({ name: [first, end], acronym: [acronym, open] });
  }
  return pairs;
}

/** "le programme « |Lagune Médias Savoirs| » (LMS)": no head noun of a body, and what carries the name in front. */
const isNamedThing = (text: Text, start: number, read: number | undefined): boolean =>
  read === undefined && isOther(text, start);

/** "le Programme des ports (|GIZ|/PDP)": whose it is. */
const isKnown = (text: Text, i: number): boolean => knownAcronyms().has(wordAt(text, i));

/** "Awa |Kone-Sylla (Université X)": capitals and small letters behind another capital are a surname. */
const isSecondName = (text: Text, from: number, at: number): boolean =>
  at > from &&
  text.document.tokens.casing[at] !== CASING.upper &&
  isCapital(text, at - 1) &&
  !isFunction(text, at - 1);

/** "OXS (Organisation …)", "l'Ascamex (Association des chambres …)": the bracket tells the whole name. */
function expands(text: Text, from: number, short: number, first: number, end: number): boolean {
  if (!isCapital(text, first) || isSecondName(text, from, short)) return false;
  const written = sliceOf(text, short, short + 1);
  const full = sliceOf(text, first, end);
  if (looksLikeAcronym(written)) return standsFor(written, full) || isNameWhole(text, first, end);
  return (
    isCapital(text, short) &&
    LED.test(wordAt(text, short - 1)) &&
    // "la commune de Uashta (Préfecture de Kara)"
    !TERRITORY.test(wordAt(text, first)) &&
    isUnheard(text, short, short + 1) &&
    isNameWhole(text, first, end)
  );
}

/** No title and no given name. */
const LED = /^(?:l[ae]|l'|d'|de|du|entre|avec|et|par|chez)$/;

const EXCHANGE = /^(?:euronext|brvm|nyse|nasdaq|tsx|tsxv|lse|aim|xetra|bvmac|asx|bourse)$/;

/** Where the run of capitalised words before `end` begins. */
function startOfRun(text: Text, from: number, end: number): number {
  let first = end;
  while (first > from && isCapital(text, first - 1) && (first - 1 > from || !isFunction(text, from))) first--;
  return first;
}

/** "|Groupe de la Banque du Sahel (BDS)": the letters leave the group out. */
function groupOf(text: Text, from: number, start: number): number {
  if (wordAt(text, start) !== 'banque') return start;
  const first = isOfAt(text, start - 1) ? start - 2 : start - 3;
  return first >= from && wordAt(text, first) === 'groupe' && isCapital(text, first) ? first : start;
}

/** Parts of a body, which a bracket tells beside it: "l'OMS (Bureau de Dakar)". */
const PARTS =
  /^(?:bureau|direction|service|antenne|delegation|representation|departement|division|commission|comite|groupe|union|section)$/;

/** "la AmCham (Chambre Américaine de Commerce)": a whole name in the bracket, in another language than the letters. */
function isNameWhole(text: Text, first: number, end: number): boolean {
  const word = wordAt(text, first);
  if (end - first < 3 || !heads().has(word) || PARTS.test(word)) return false;
  for (let i = first; i < end; i++) if (!isWord(text, i)) return false;
  return true;
}

/** By its letters, or by those of a part: "SEN-AMU (Assistance médicale universelle)". */
const standsFor = (acronym: string, phrase: string): boolean =>
  matchesLetters(acronym, phrase) ||
  (acronym.includes('-') &&
    acronym.split('-').some((part) => part.length >= 3 && matchesLetters(part, phrase)));

/** "organismes", "associations": many of a kind of bodies. */
function isSmallKind(text: Text, at: number): boolean {
  const word = wordAt(text, at);
  return (isLower(text, at) || !heads().has(word)) && word.endsWith('s') && heads().has(word.slice(0, -1));
}

/** A venue, a project or an event ends before the bracket. */
function standsForOther(
  text: Text,
  from: number,
  { open, first, end }: Bracket,
  refused: (first: number, end: number) => boolean,
): boolean {
  const short = sliceOf(text, first, end);
  // "le projet d'amélioration de l'environnement scolaire (Paesc)" is told by its letters.
  const lettered = !looksLikeAcronym(short) && !looksLikeAcronym(sliceOf(text, first, first + 1));
  if (lettered && (end !== first + 1 || short.length > 8)) return false;
  let isBody = false;
  let told = !lettered;
  for (let start = open - 1; start >= Math.max(from, open - REACH); start--) {
    const word = wordAt(text, start);
    if (word === '(' || word === ';') return false;
    // "Plan national d'investissement agricole, de sécurité alimentaire et de nutrition (PNIASAN)"
    if (word === ',') told = false;
    // "des organismes de coopération (ODC)"
    if (isSmallKind(text, start) && matchesLetters(short, sliceOf(text, start, open))) return true;
    // "Centre des congrès et des expositions": the site, not who runs it.
    const site = isCapital(text, start) && refusals().longestAt(text.document, start, open) !== null;
    // "le conseiller de coopération culturelle (COCOX)"
    const office = !isBody && open - start > 1 && titles().longestAt(text.document, start, open) !== null;
    isBody ||= heads().has(word);
    if (isFunction(text, start) || !(site || office || refused(start, open))) continue;
    if ((told && !office) || matchesLetters(short, sliceOf(text, start, open))) return true;
  }
  return false;
}

/** "l'agriculture sans labour (AGSL)", "la gestion intégrée des eaux (GIDE)": the letters of a noun in small letters that heads no body. */
function standsForNoun(text: Text, from: number, { open, first, end }: Bracket): boolean {
  const short = sliceOf(text, first, end);
  if (end > first + 1 || short.length < 3 || isKnown(text, first) || !/^\p{Lu}+$/u.test(short)) return false;
  const initial = wordAt(text, first).charAt(0);
  for (let start = open - 1; start >= Math.max(from, open - REACH); start--) {
    if (!isLower(text, start) && !isFunction(text, start)) return false;
    const word = wordAt(text, start);
    if (heads().has(word) || cues().has(word)) return false;
    const noun = word.startsWith(initial) && !isFunction(text, start) && has(text, start - 1, KNOWN.function);
    if (noun && open - start >= short.length && matchesLetters(short, sliceOf(text, start, open)))
      return true;
  }
  return false;
}

/** "la société Énergie du Grand Sud (EGS)": an ordinary word with a capital behind a cue. */
const isCued = (text: Text, i: number): boolean => cues().has(wordAt(text, i - 1)) && !isCapital(text, i - 1);

/** "Organisation non gouvernementale (ONG)": of a kind, and none of them. */
const KINDS = /^(?:mrc|ong|osc|pme|pmi|tpe|eti|ptf|imf|sfd|epci)s?$/;

/** "Haute Autorité", "Grand Conseil". */
const RANK = /^(?:haute?|grande?)$/;

/**
 * "Autorité des ports et des zones franches du Golfe (GPFZA)": the letters of another language's order, all of them
 * initials of words of the name and hardly a word without one. Where the name begins, null when nothing fits.
 */
function reorderedBefore(text: Text, from: number, open: number, acronym: string): number | null {
  if (acronym.length < 4 || !/^\p{Lu}+$/u.test(acronym)) return null;
  let initials = '';
  for (
    let start = open - 1;
    start >= Math.max(from, open - REACH) && initials.length <= acronym.length;
    start--
  ) {
    if (!isWord(text, start)) return null;
    if (!isFunction(text, start)) initials += wordAt(text, start).charAt(0);
    if (!heads().has(wordAt(text, start)) || !isCapital(text, start)) continue;
    if (refusals().longestAt(text.document, start, open) !== null) return null;
    const left = [...foldWord(acronym)].reduce((rest, letter) => rest.replace(letter, ''), initials);
    if (initials.length - left.length === acronym.length && left.length <= 1) return start;
  }
  return null;
}

/** "le Comité permanent des |Nations unies (CPX)": the letters of what the body that all know is named behind. */
function isOtherThan(text: Text, first: number | null, open: number, acronym: string): boolean {
  // "la réunion de l'OXSA (OXM Retreat)"
  if (first === open - 1 && looksLikeAcronym(sliceOf(text, first, open))) return true;
  if (first === null || !isOfAt(text, first - 1)) return false;
  const known = knownNames().longestAt(text.document, first, open);
  if (known?.endToken !== open) return false;
  const own = keyOf(knownAcronyms().get(foldWord(acronym)) ?? '');
  return own !== mainKeys().get(keyOf(sliceOf(text, first, open)));
}

/** "la Conférence des présidents d'université (CPU)": where a name that all know begins, whose letters mostly mean something else. */
function knownBefore(text: Text, from: number, open: number, acronym: string): number | null {
  for (let start = Math.max(from, open - REACH); start < open - 1; start++) {
    if (!isCapital(text, start)) continue;
    const known = knownNames().longestAt(text.document, start, open);
    if (known?.endToken === open) return matchesLetters(acronym, sliceOf(text, start, open)) ? start : null;
  }
  return null;
}

/** "la télévision numérique terrestre (TNT)": letters known to be none of a body, and what is no body. */
const isStandard = (text: Text, start: number, open: number, acronym: string): boolean =>
  isOtherAcronym(foldWord(acronym)) && refusals().longestAt(text.document, start, open) !== null;

/** What units and secretariats are for. */
const TASKS = /^(?:projet|programme|plan|processus|strategie|cadre)$/;

/** Where the name that the acronym stands for begins; null when the letters and the grammar know none. */
function nameBefore(
  text: Text,
  from: number,
  open: number,
  acronym: string,
  names: ReadonlyMap<number, number>,
): number | null {
  if (KINDS.test(foldWord(acronym))) return null;
  const read = names.get(open) ?? null;
  const initial = foldWord(acronym).slice(0, 1);
  let plain: number | null = null;
  let isThing = false;
  let isTask = false;
  for (let start = open - 1; start >= Math.max(from, open - REACH); start--) {
    const word = wordAt(text, start);
    if (word === '(' || word === ')' || word === ';' || word === ':' || word === '«') break;
    // "Léa Roy, le président Les Rassembleurs (LR)"
    if (word === ',' && titles().longestAt(text.document, afterArticle(text, start + 1), open)) break;
    if (isFunction(text, start) || open - start < 2) continue;
    const ranked = RANK.test(word) && heads().has(wordAt(text, start + 1));
    const head = heads().has(word) || ranked;
    if (!head && !isCapital(text, start)) continue;
    if (word.slice(0, 1) !== initial || !matchesLetters(acronym, sliceOf(text, start, open))) continue;
    if (head) return isStandard(text, start, open, acronym) ? null : start;
    // "la Déléguée générale au Fleuve (DGF)": an office.
    if ((titles().longestAt(text.document, start, open)?.endToken ?? start) > start + 1) continue;
    // "Pilotage du Programme économique régional (PER)": the letters begin with what is nearest.
    if (has(text, start, KNOWN.common) && !isCued(text, start))
      [isThing, isTask] = [true, isTask || TASKS.test(word)];
    else if (!isThing) plain ??= start;
  }
  if (isOtherAcronym(foldWord(acronym))) return knownBefore(text, from, open, acronym);
  if (isOtherThan(text, read, open, acronym)) return null;
  // "Unité de gestion du |Projet des berges (PDB)|": what the unit is for.
  if (isTask && read !== null && !matchesLetters(acronym, sliceOf(text, read, open))) return null;
  // "l'État du Sénégal (SONEX)": what acts for it.
  if (read !== null && !/^(?:etat|gouvernement)$/.test(wordAt(text, read))) return read;
  if (plain !== null && looksLikeAcronym(acronym)) return plain;
  const begun = read === null ? begunBefore(text, from, open, acronym, names) : null;
  if (begun !== null) return begun;
  return reorderedBefore(text, from, open, acronym);
}
