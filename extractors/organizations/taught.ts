/** Bodies that the learnt tagger is sure of, where no rule saw one. */
import { CASING, type Span } from '../../schemas/document.js';
import type { Found, NameMention } from '../../schemas/mentions.js';
import { looksLikeAcronym, matchesLetters } from '../acronyms.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { isAddressInside, readHonorific } from '../honorifics.js';
import { isOtherAcronym } from '../other-acronyms.js';
import {
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isChairing,
  isDemonymAt,
  isFunction,
  isInnerAt,
  isLower,
  isNationOfNext,
  isNationOfPerson,
  isOfAt,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { tokenAt } from '../recurrences.js';
import { isRegion } from '../regions.js';
import { firstTokenEndingAfter, keepLongest, meetsAny } from '../spans.js';
import { heads } from '../titles/heads.js';
import { KNOWN } from '../words.js';
import { isReference, isRelation, isStreet } from './bare-acronyms.js';
import { isHeldBy, isOwner } from './candidates.js';
import { isMedium } from './channels.js';
import { type Draft, draft, draftsOf } from './drafts.js';
import { isOther, withTrade } from './firms.js';
import { heads as bodyHeads, OFFICIAL, refusals } from './heads.js';
import { isMinistryLike } from './introduced.js';
import { isDecoration, isDiaspora, isOfOffice, isOfRank, isPlaceNamed, isPluralKind } from './lookalikes.js';
import { isPartOfAny } from './parts.js';
import { isVenueLike } from './sentences.js';
import { isAbstract, isOrdinary, isPlaceName, isUnheard } from './unheard.js';

/** What the tagger is sure enough of to be taken without a rule. */
const SURE = 0.75;

/** Of what somebody heads or works at. */
const LIKELY = 0.5;

/** What it is so sure of that a noun alone is a name. */
const BEYOND_DOUBT = 0.98;

/** Sum over all places of one name, each unsure. */
const SURE_TOGETHER = 1.4;

/** Names of bodies that the learnt tagger is sure of, where no rule saw one: the rules know better where a name ends. */
export function taught(text: Text, { names, events }: Found, ruled: readonly Draft[]): Draft[] {
  const bodies = joinedBySlash(
    text.document.text,
    names.filter(({ label }) => label === 'organization'),
  );
  const sums = new Map<string, number>();
  const formOf = ({ start, end }: Span): string => text.document.folded.slice(start, end);
  for (const body of bodies) sums.set(formOf(body), (sums.get(formOf(body)) ?? 0) + body.score);
  const sure = bodies.filter(
    (body) =>
      body.score >= SURE ||
      (sums.get(formOf(body)) ?? 0) >= SURE_TOGETHER ||
      (body.score >= LIKELY && isHeaded(text, body.start)),
  );
  if (sure.length === 0) return [];
  const sorted = keepLongest(ruled);
  const ofMinisters = text.document.folded.includes('conseil des ministres');
  return sure
    .filter((name) => !meetsAny(sorted, name) && !meetsAny(events, name))
    .filter((name) => isPlausible(text, name) && !isBareHead(text, name, ruled, ofMinisters))
    .flatMap(({ start, end }) => {
      const at = tokenAt(text, start);
      // "le groupe de BTP |Kwanza-Bati|"
      const trade = /^(?:btp|n?tic|rh)$/.test(wordAt(text, at)) && isCapital(text, at + 1);
      const first = trade || isNationOfNext(text, at) ? at + 1 : at;
      let behind = first + 1;
      while ((text.document.tokens.end[behind - 1] as number) < end) behind++;
      // "la société |Kelvari| locale"
      if (behind === first + 2 && isLower(text, first + 1) && isNameAlone(text, first)) behind--;
      // "la Direction générale |à Thiorane|": where it sits.
      if (behind > first + 3 && wordAt(text, behind - 2) === 'a' && isCapital(text, behind - 1)) behind -= 2;
      return withAcronym(text, first, withTrade(text, behind));
    });
}

/** "(|FDF/M3|)": letters of allies are one mention, as sure as either is. */
function joinedBySlash(written: string, bodies: readonly NameMention[]): NameMention[] {
  const joined: NameMention[] = [];
  for (const body of bodies) {
    const last = joined.at(-1);
    if (last !== undefined && body.start === last.end + 1 && written[last.end] === '/')
      joined[joined.length - 1] = { ...last, end: body.end, score: 1 - (1 - last.score) * (1 - body.score) };
    else joined.push(body);
  }
  return joined;
}

/** A word that nothing is known of, neither by itself nor as the noun of a body. */
const isNameAlone = (text: Text, at: number): boolean =>
  isUnheard(text, at, at + 1) && !bodyHeads().has(wordAt(text, at));

/** "la direction d'|Inriex", "directeur de l'|Inriex": a word that nothing is known of, headed by somebody. */
function isHeaded(text: Text, start: number): boolean {
  const at = tokenAt(text, start);
  const of = at > 0 && isArticleAt(text, at - 1) ? at - 2 : at - 1;
  // "réuni sous la présidence de |Inriex|": whoever is in the chair
  const chaired = of === at - 1 && wordAt(text, of - 3) === 'sous';
  return (
    of > 0 &&
    isOfAt(text, of) &&
    !chaired &&
    HEADING.test(wordAt(text, of - 1)) &&
    isUnheard(text, at, at + 1)
  );
}

const HEADING =
  /^(?:direct(?:eur|rice|ion)|president|presidente|presidence|pdg|p-dg|dg|gerante?|representante?|porte-parole|siege|equipes?|salaries|clients|filiale|locaux)$/;

/** "le Mécanisme de suivi (MDS)": the letters in the bracket are its own. */
function withAcronym(text: Text, first: number, end: number): Draft[] {
  const letters = sliceOf(text, end + 1, end + 2);
  const own =
    wordAt(text, end) === '(' &&
    wordAt(text, end + 2) === ')' &&
    looksLikeAcronym(letters) &&
    matchesLetters(letters, sliceOf(text, first, end));
  return own
    ? draftsOf(text, { name: [first, end], acronym: [end + 1, end + 2] }, [end + 1, end + 2])
    : [draft(text, { first, end, rule: 'organization.learnt' }, null)];
}

/** "l'Ambassade" by itself, where the text names none. */
function isBareHead(
  { document }: Text,
  { start, end, score }: NameMention,
  ruled: readonly Draft[],
  ofMinisters: boolean,
): boolean {
  if (score >= BEYOND_DOUBT) return false;
  const head = document.folded.slice(start, end);
  if (bodyHeads().get(head)?.alone !== false || OFFICIAL.has(head)) return false;
  // "le Conseil" of a text that tells of a council of ministers is that one.
  if (head === 'conseil' && ofMinisters) return true;
  return !ruled.some((other) => document.folded.startsWith(`${head} `, other.start));
}

/** One name in capitals: no list of two, no venue, no person behind a title, no address of the web. */
function isPlausible(text: Text, name: NameMention): boolean {
  const { document } = text;
  const { start, end } = name;
  const first = tokenAt(text, start);
  const written = document.text.slice(start, end);
  const bare = !written.includes(' ');
  if (first < 0 || isVenueLike(text, first)) return false;
  if (!isCapital(text, first) && !isSmallHeaded(text, name, first)) return false;
  if (
    wordAt(text, first).startsWith('ministere') ||
    isNationOfPerson(text, first) ||
    isOther(text, first) ||
    isOfTown(text, first) ||
    isChairing(text, first - 1) ||
    isPortfolio(text, first) ||
    isHeldBy(text, first) ||
    isOwner(text, first) ||
    // "la région |Nord-Est d'Orbitel|": what a firm calls a part of the world.
    (isLower(text, first - 1) && PARTS_OF_WORLD.test(wordAt(text, first - 1))) ||
    isMedium(text, first) ||
    isOfRank(text, first) ||
    isPlaceNamed(text, first) ||
    isOfOffice(text, first) ||
    isDiaspora(text, first) ||
    isDecoration(text, first) ||
    (!bare && isPartOfAny(text, first, firstTokenEndingAfter(document.tokens, end - 1) + 1)) ||
    // "Général de Corps d'Armée AWA SARR"
    (wordAt(text, first) === 'armee' &&
      wordAt(text, first - 1) === "d'" &&
      wordAt(text, first - 2) === 'corps') ||
    isPluralKind(text, first, firstTokenEndingAfter(document.tokens, end - 1) + 1)
  )
    return false;
  if (/[@|>,;()[\]]|\s(?:et|ou|dont) (?:l['’]|la |le |les |de )/u.test(written)) return false;
  // "République Démocratique |du Congo": the tagger stopped within a country.
  if (/^(?:République|Royaume) /u.test(written) && countryOf(written) === null) return false;
  // "le Gouvernement Sarr", "Sarr II": who heads it.
  if (/^Gouvernement \p{Lu}|\s[IVX]+$/u.test(written)) return false;
  for (let i = first; i < document.tokens.count && (document.tokens.start[i] as number) < end; i++) {
    if (isFunction(text, i) && !isCapital(text, i) && !isInnerAt(text, i)) return false;
    // "la Commission bancaire |a publié|"
    if (i > first && isLower(text, i) && sliceOf(text, i, i + 1) === 'a') return false;
    // "le Gouvernement |désigne| Orbitel": a verb between two bodies.
    if (i === first + 1 && isSaidOfHead(text, first)) return false;
    // "l'hôpital de N'Djamena |Dr Awa Sarr"
    if (i > first && isAddressInside(text, i)) return false;
  }
  if (bare && (isOtherAcronym(wordAt(text, first)) || TRADES.test(wordAt(text, first)))) return false;
  // "la coopérative cacaoyère de |Kelvakro|": where it is.
  if (bare && isSeatOfFarmers(text, first)) return false;
  if (bare && (isRelation(text, first) || isMinistryLike(written))) return false;
  if (isStreet(text, first) || (bare && isReference(text, first))) return false;
  if (readHonorific(text, first, first + 3) !== null || isAddressed(text, first)) return false;
  if (isSurnameFirst(text, first, end) && heads().longestAt(document, first - 1, first) !== null)
    return false;
  // "(Senior Partner chez"
  const office = heads().longestAt(document, first, document.tokens.count);
  if (office !== null && document.tokens.end[office.endToken - 1] === end && !bare) return false;
  if (bare ? document.tokens.casing[first] === CASING.upper && isRegion(written) : isPlace(written))
    return false;
  return refusals().longestAt(document, first, document.tokens.count) === null;
}

function isSeatOfFarmers(text: Text, first: number): boolean {
  if (!/^d[e']$/.test(wordAt(text, first - 1))) return false;
  const noun = isAdjectiveAt(text, first - 2) || isLower(text, first - 3) ? first - 3 : first - 2;
  return FARMERS.test(wordAt(text, noun)) || FARMERS.test(wordAt(text, first - 2));
}
const FARMERS = /^(?:cooperative|groupement|mutuelle|amicale)$/;

/** A head noun, a word in small letters that is no adjective, and another name. */
const isSaidOfHead = (text: Text, head: number): boolean =>
  bodyHeads().has(wordAt(text, head)) &&
  isLower(text, head + 1) &&
  !isFunction(text, head + 1) &&
  !isAdjectiveAt(text, head + 1) &&
  isCapital(text, head + 2);

/** "la |Malienne de Ségou| a gagné": somebody. */
const isOfTown = (text: Text, first: number): boolean =>
  isDemonymAt(text, first) &&
  wordAt(text, first + 1) === 'de' &&
  lookUpTown(sliceOf(text, first + 2, first + 3)).length > 0;

/** "le secteur des |Eaux et Forêts|", "les départements de l'|Agriculture|": what a ministry is in charge of. */
function isPortfolio(text: Text, first: number): boolean {
  const of = isArticleAt(text, first - 1) ? first - 2 : first - 1;
  return (
    isOfAt(text, of) &&
    IN_CHARGE.test(wordAt(text, of - 1)) &&
    !bodyHeads().has(wordAt(text, first)) &&
    (isOrdinary(text, first) || isAbstract(text, first))
  );
}

const IN_CHARGE =
  /^(?:departements?|secteurs?|portefeuilles?|domaines?|filieres?|branches?|corps|cadres?|inspecteurs?|ingenieurs?|techniciens?|agents?|metiers)$/;

const PARTS_OF_WORLD = /^(?:regions?|zones?|marches?|pays|continent|territoires?)$/;

/** "M. de |Vallon": somebody whose name begins with a particle. */
const isAddressed = (text: Text, first: number): boolean =>
  isLower(text, first - 1) &&
  has(text, first - 1, KNOWN.particle) &&
  /^(?:m\.?|mm\.|mmes?|mlles?|monsieur|madame|mademoiselle)$/.test(wordAt(text, first - 2));

/** "Haute Loire", "Ile de France", "RD Congo": places that are written with hyphens elsewhere. */
const isPlace = (written: string): boolean =>
  isPlaceName(written) ||
  isPlaceName(written.replaceAll(' ', '-')) ||
  lookUpTown(`Le ${written.replaceAll(' ', '-')}`).length > 0;

/** "l'université togolaise de Kara": a head noun in small letters, and a proper name at the end. */
function isSmallHeaded(text: Text, { end, score }: NameMention, first: number): boolean {
  const word = wordAt(text, first);
  const last = firstTokenEndingAfter(text.document.tokens, end - 1);
  return (
    score >= BEYOND_DOUBT &&
    bodyHeads().has(word) &&
    !OFFICIAL.has(word) &&
    !HOUSES.test(word) &&
    last > first + 1 &&
    isCapital(text, last) &&
    /^(?:l[ae]|l'|du|au)$/.test(wordAt(text, first - 1))
  );
}

/** Of these a town is told to have one rather than that it acts. */
const HOUSES = /^(?:hopital|clinique|lycee|college|ecole|eglise|centre|maison|musee|police)$/;

/** "la Foodtech", "la FinTech": those that have a trade in common. */
const TRADES =
  /^(?:agri|assur|bio|civic|clean|deep|ed|fin|food|french|green|health|insur|legal|med|prop)-?tech$/;

/** "les maires TRAORE Aboubacar et …": a surname in capitals, a given name, a title in front. */
function isSurnameFirst(text: Text, first: number, end: number): boolean {
  const { tokens } = text.document;
  return (
    first > 0 &&
    tokens.casing[first] === CASING.upper &&
    tokens.casing[first + 1] === CASING.title &&
    tokens.end[first + 1] === end
  );
}
