/** Titles said of a pronoun: "Mme X a enseigné. Elle était depuis 2021 représentante de Y." */
import { CASING } from '../../schemas/document.js';
import { type Text, wordAt } from '../phrases.js';
import { BEFORE, heads } from '../titles/heads.js';
import type { Title } from '../titles/index.js';
import { type Holder, holderFrom } from './holder.js';
import { LONGEST_LINK, readsAsLink } from './links.js';
import { opensSentence } from './openings.js';
import { isFiniteVerb, isNamingVerb } from './verbs.js';

/** What a company can be as well. */
const ALSO_OF_BODIES =
  /^(?:leader|membre|responsable|partenaire|actionnaire|signataire|proprietaire|organisat|promot|product|candidat|champion)/;

/** Persons that a pronoun looks back over. */
const MOST = 30;

/** Tokens in front of a title in the clause that opens a sentence. */
const OPENING = 10;

/** Sentences that a pronoun looks back over. */
const REACH = 5;

/** Nouns that stand for the person told of last, as "il" does: "le défunt", "l'intéressée", "celle-ci". */
const STAND_INS: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ['il', 'm'],
  ['elle', 'f'],
  ['celui-ci', 'm'],
  ['celle-ci', 'f'],
  ['defunt', 'm'],
  ['defunte', 'f'],
  ['disparu', 'm'],
  ['disparue', 'f'],
  ['interesse', 'm'],
  ['interessee', 'f'],
  ['dernier', 'm'],
  ['derniere', 'f'],
]);

export function holderByPronoun(text: Text, title: Title, holders: readonly Holder[]): Holder | null {
  if (title.plural || title.kind === 'kin') return null;
  // "il occupait le poste de |responsable", "il a été |responsable RH": somebody, no firm
  const isOffice =
    /^(?:postes?|fonctions?)$/.test(wordAt(text, title.first - 2)) ||
    text.document.tokens.casing[title.headEnd] === CASING.upper;
  if (!isOffice && ALSO_OF_BODIES.test(wordAt(text, title.first))) return null;
  const shown = holderShown(text, title, holders) ?? holderOfApposition(text, title, holders);
  if (shown) return shown;
  const sentence = text.sentence[title.first];
  for (
    let at = title.first - 1;
    at >= 0 && title.first - at <= LONGEST_LINK && text.sentence[at] === sentence;
    at--
  ) {
    const gender = STAND_INS.get(wordAt(text, at));
    if (gender === undefined) continue;
    const isTold =
      isSetOff(text, at, title) ||
      readsAsLink(text, at + 1, title.first, false) ||
      isAs(text, at, title, holders);
    if (!isTold) return null;
    // "cette dernière": who is told of right before
    if (wordAt(text, at).startsWith('derni'))
      return isLatter(text, at) ? latter(text, at, gender, holders) : null;
    return whoIs(text, at, gender, holders);
  }
  return null;
}

/** "Ce dernier, |ancien ministre, a", "L'intéressée, également |présidente de A, a": between commas behind a noun. */
const isSetOff = (text: Text, noun: number, { first, end }: Title): boolean =>
  wordAt(text, noun) !== 'il' &&
  wordAt(text, noun) !== 'elle' &&
  wordAt(text, noun + 1) === ',' &&
  wordAt(text, end) === ',' &&
  /^,(?: (?:egalement|aussi|par ailleurs|actuel(?:le)?|actuellement|alors|lui aussi|elle aussi|le|la|l'))*$/.test(
    text.words.folded.slice(noun + 1, first).join(' '),
  );

const BORN = /^(?:nee?|formee?|diplomee?|titulaire|entree?|issue?)$/;

/** "Il poursuit sa carrière ensuite |comme chef de A", with nobody else named between. */
function isAs(text: Text, pronoun: number, { first }: Title, holders: readonly Holder[]): boolean {
  const { firstToken = 0 } = text.document.sentences[text.sentence[first] as number] ?? {};
  if (!AS.test(text.words.folded.slice(first - 3, first).join(' ')) || pronoun - firstToken > 4) return false;
  const next = holders[holderFrom(holders, pronoun)];
  if (next && next.first < first) return false;
  for (let at = pronoun + 1; at < first; at++) if (TAKES.test(wordAt(text, at))) return false;
  return true;
}

const AS = /(?:^| )(?:comme|en tant que|en qualite de)$/;

/** Verbs of which something else is the object: "il décrit A comme". */
const TAKES =
  /^(?:consid|decri|presen|trait|qualifi|voit|voyait|salu|design|nomm|pein|depein|accus|rempla|succed)/;

const isLatter = (text: Text, at: number): boolean => /^(?:ce|cette)$/.test(wordAt(text, at - 1));

/** Whoever is named last in the sentence so far, or in the one before it. */
function latter(text: Text, at: number, gender: 'f' | 'm', holders: readonly Holder[]): Holder | null {
  const holder = holders[holderFrom(holders, at) - 1];
  if (!holder || (text.sentence[at] as number) - (text.sentence[holder.first] as number) > 1) return null;
  return (holder.mention.gender ?? gender) === gender ? holder : null;
}

/** "|Ancienne directrice de A, elle": the title opens the sentence, the pronoun follows. */
function holderOfApposition(text: Text, { first, end }: Title, holders: readonly Holder[]): Holder | null {
  const { firstToken = 0, endToken = 0 } = text.document.sentences[text.sentence[first] as number] ?? {};
  // "Né en 1968, ordonné |prêtre en 1996, il"
  const named = first - firstToken < OPENING && isNamingVerb(wordAt(text, first - 1));
  // "Né à A, formé à B, |secrétaire de C en 1948, |chef de D, il"
  const lived = BORN.test(wordAt(text, firstToken)) && wordAt(text, first - 1) === ',';
  if (!named && !lived && !opensSentence(text, first, firstToken)) return null;
  for (let at = end; at < Math.min(endToken - 1, end + LONGEST_LINK); at++) {
    if (isFiniteVerb(wordAt(text, at))) return null;
    if (wordAt(text, at) !== ',') continue;
    const gender = STAND_INS.get(wordAt(text, at + 1));
    if (gender !== undefined) return whoIs(text, at + 1, gender, holders);
    // "Sous-préfet de A, |cet énarque"
    if (demonstrativeFrom(text, at + 1, at + 2) === at + 1 && isPerson(text, at + 2))
      return whoIs(text, at + 1, wordAt(text, at + 1) === 'cette' ? 'f' : 'm', holders);
  }
  return null;
}

/** "|Cet ingénieur de 47 ans", "Cette juriste …, était depuis 2021 |conseillère": said of the person told of last. */
function holderShown(text: Text, title: Title, holders: readonly Holder[]): Holder | null {
  const { firstToken = 0 } = text.document.sentences[text.sentence[title.first] as number] ?? {};
  const at = demonstrativeFrom(text, firstToken, title.first);
  if (at < 0) return null;
  // "Cette |jeune journaliste"
  const young = /^(?:jeune|talentueu|brillant|celebre|eminent)/.test(wordAt(text, at + 1)) ? at + 2 : at + 1;
  const own = title.first === young;
  if (
    !own &&
    !(isPerson(text, at + 1) && (isAged(text, at + 2, title.first) || isSaidOf(text, at + 2, title.first)))
  )
    return null;
  const named = holders[holderFrom(holders, firstToken)];
  if (named && named.first < title.first) return null;
  return whoIs(text, firstToken, wordAt(text, at) === 'cette' ? 'f' : 'm', holders);
}

/** "Cette juriste |de 45 ans, |ancienne directrice". */
const isAged = (text: Text, from: number, to: number): boolean =>
  to === from + 4 &&
  wordAt(text, from) === 'de' &&
  wordAt(text, from + 2) === 'ans' &&
  wordAt(text, from + 3) === ',';

/** Index of "cet" that opens a sentence, or its main clause: "Âgée de 48 ans, |cette juriste", or -1. */
function demonstrativeFrom(text: Text, firstToken: number, before: number): number {
  for (let at = firstToken; at < Math.min(before, firstToken + 10); at++)
    if (/^(?:ce|cet|cette)$/.test(wordAt(text, at)) && (at === firstToken || wordAt(text, at - 1) === ','))
      return at;
  return -1;
}

/** A noun of office or trade, behind "ancien" or not. */
function isPerson(text: Text, at: number): boolean {
  const noun = BEFORE.has(wordAt(text, at)) ? at + 1 : at;
  return heads().longestAt(text.document, noun, noun + 3) !== null || PERSONS.test(wordAt(text, noun));
}

const PERSONS =
  /^(?:enarque|homme|femme|fidele|proche|compagnon|allie|disciple|veterane?|diplomee?|natif|native|pere|mere|passionnee?|\w+genaire)$/;

/** A copula or a verb of naming leads to the title. */
function isSaidOf(text: Text, from: number, to: number): boolean {
  for (let at = to - 1; at >= Math.max(from, to - 8); at--)
    if (isFiniteVerb(wordAt(text, at)) || /^(?:fut|devien(?:t|dra)|devint)$/.test(wordAt(text, at)))
      return readsAsLink(text, at, to, false);
  return false;
}

/** The subject of the last sentence that names persons: its first one whose gender the pronoun allows. */
function whoIs(text: Text, pronoun: number, gender: 'f' | 'm', holders: readonly Holder[]): Holder | null {
  const here = text.sentence[pronoun] as number;
  let found: Holder | null = null;
  const last = holderFrom(holders, pronoun) - 1;
  for (let i = last; i >= Math.max(0, last - MOST); i--) {
    const holder = holders[i] as Holder;
    const sentence = text.sentence[holder.first] as number;
    if (here - sentence > REACH) break;
    if (found !== null && text.sentence[found.first] !== sentence) break;
    const own = holder.mention.gender;
    if ((own === null || own === gender) && !isBehindPronoun(text, holder, gender)) {
      // "Le pape X a nommé évêque l'abbé |Y": who is named is told of.
      // "Le Président X a appris la disparition de Mme Y. La défunte": who is known to be a woman before who may be
      if (found === null || !namesOther(text, holder)) {
        if (!(found?.mention.gender === gender && own === null)) found = holder;
      }
    }
  }
  return found;
}

/** "X |a nommé", "X |désigne". */
function namesOther(text: Text, { end }: Holder): boolean {
  for (let i = end; i < end + 4; i++)
    if (isNamingVerb(wordAt(text, i)) && wordAt(text, i - 2) !== 'a' && wordAt(text, i - 1) !== 'ete')
      return true;
  return false;
}

/** "Il s'agit de X", "il y a X" */
const isImpersonal = (text: Text, il: number): boolean =>
  /^(?:s' agi|y )/.test(`${wordAt(text, il + 1)} ${wordAt(text, il + 2)}`);

/** "Il prend la relève de |X", "Ce diplomate a servi |X": the sentence goes on about somebody told of before. */
function isBehindPronoun(text: Text, { outer }: Holder, gender: 'f' | 'm'): boolean {
  const { firstToken = 0 } = text.document.sentences[text.sentence[outer] as number] ?? {};
  for (let i = outer - 1; i >= Math.max(firstToken, outer - LONGEST_LINK); i--)
    if (STAND_INS.get(wordAt(text, i)) === gender && !isImpersonal(text, i)) return true;
  const at = demonstrativeFrom(text, firstToken, outer);
  return at >= 0 && isPerson(text, at + 1) && (wordAt(text, at) === 'cette') === (gender === 'f');
}
