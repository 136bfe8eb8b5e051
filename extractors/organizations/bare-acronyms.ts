/** Acronyms that an article, a bracket or a row of their kind shows to be bodies. */
import { CASING, type Sentence } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { isCivilAddress } from '../honorifics.js';
import {
  afterArticle,
  has,
  isAdjectiveAt,
  isCapital,
  isFunction,
  isLower,
  isOfAt,
  isWord,
  readCapitals,
  sliceOf,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { isRegion } from '../regions.js';
import { KNOWN, withoutStops } from '../words.js';
import { isNumberedBehind } from './beside.js';
import { endOfCountry } from './branches.js';
import type { Candidate, Closed } from './candidates.js';
import { isOther } from './firms.js';
import {
  isAcronymToken,
  isBracketed,
  isIntroduced,
  isListed,
  isMinistryLike,
  isOfParty,
} from './introduced.js';
import { MARK, type Marks } from './marks.js';

/** "un IRX avec", "trois UMX du Sud": acronyms that are told rather of a kind than as the one body ("l'IRX"), and name none. */
export function kindsIn(text: Text, marks: Marks): ReadonlySet<string> {
  const balance = new Map<string, number>();
  const plans = new Set<string>();
  const { casing, count } = text.document.tokens;
  for (let i = 1; i < count; i++) {
    if (casing[i] !== CASING.upper || text.shouting[i] || (marks[i] as number) & MARK.acronym) continue;
    const before = wordAt(text, i - 1);
    const weight = ONE_OF.test(before) && !isQualified(text, i + 1) ? 1 : THE_ONE.test(before) ? -1 : 0;
    if (weight === 0) continue;
    const acronym = sliceOf(text, i, i + 1);
    if (isCarriedOut(text, i)) plans.add(acronym);
    balance.set(acronym, (balance.get(acronym) ?? 0) + weight);
  }
  return new Set(
    [...balance.keys()].filter((acronym) => plans.has(acronym) || (balance.get(acronym) as number) > 0),
  );
}

/** "la mise en œuvre du |PNDX|", "la phase II du |PADX|", "les bailleurs du |PNDX|": a plan or a project. */
function isCarriedOut(text: Text, i: number): boolean {
  const of = isOfAt(text, i - 1) ? i - 1 : i - 2;
  const acronym = wordAt(text, i);
  if (!isOfAt(text, of) || acronym.length < 4) return false;
  // "l'objectif |spécifique| du PADX"
  const before = isLower(text, of - 1) && isAdjectiveAt(text, of - 1) ? of - 2 : of - 1;
  const noun = wordAt(text, before);
  if (/^(?:[ivx]+|\d)$/.test(noun)) return /^phase$/.test(wordAt(text, of - 2));
  const unit =
    /^(?:gestion|execution|coordination)$/.test(noun) && /^(?:unite|cellule)$/.test(wordAt(text, of - 3));
  return unit || CARRIED_OUT.test(noun) || (acronym.startsWith('p') && FINANCED.test(noun));
}

const CARRIED_OUT =
  /^(?:oeuvre|œuvre|phases?|composantes?|sous-composantes?|volets?|axes?|piliers?|operationnalisation)$/;
const FINANCED =
  /^(?:cadre|partenaires|bailleurs|financement|objectifs?|priorites|evaluation|cloture|revue)$/;

const ONE_OF =
  /^(?:une?|cet|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|chaque|quelques|premier|\p{L}+ieme)$/u;
const THE_ONE = /^(?:l[ae]|l'|du|au)$/;

/** "une CNX |combative", "un RCX |Lens |qui gagne": the one body, as it is told to be. */
const isQualified = (text: Text, i: number): boolean =>
  isCapital(text, i) ||
  (isWord(text, i) && !isFunction(text, i)) ||
  /^(?:qui|que|dont|ou|plus|-)$/.test(wordAt(text, i));

/** "A320neo", "FRB150418": models, stars and files; "M23" and "G20" are names of many. */
const IS_CODE = /\d.*\d.*\d|\d\p{Ll}/u;

/** "l'UIT", "la CMA", "les FARDC": an acronym with an article that stands for no thing of the list of others. */
export function byAcronym(
  text: Text,
  { firstToken, endToken }: Sentence,
  closed: Closed,
  marks: Marks,
): Candidate[] {
  const found: Candidate[] = [];
  for (let i = firstToken; i < endToken; i++) {
    if (!isCapital(text, i) || closed(i) || text.shouting[i]) continue;
    const mark = marks[i] as number;
    // "Ministre", "Le"
    if ((mark & MARK.acronym) === 0 && isSmallSecond(text, i)) continue;
    // "le village de DIABEX", "le maire de DIABEX"
    if (isOfAt(text, i - 1) && SETTLEMENT.test(wordAt(text, i - 2))) continue;
    if (isStreet(text, i) || isReference(text, i) || isUnit(text, i)) continue;
    if (isRelation(text, i) || isShouted(text, i) || isCode(text, i)) continue;
    if (mark & MARK.otherAcronym && !isOfParty(text, i)) continue;
    const word = wordAt(text, i);
    const written = withoutStops(sliceOf(text, i, i + 1));
    if (LOCALS.has(word) && i > firstToken) {
      const end = endOfTown(text, i + 1, endToken);
      if (end > i + 1) found.push({ first: i, end, rule: 'organization.local-acronym' });
      if (end > i + 1) continue;
    }
    const known =
      mark & MARK.acronym &&
      (/\p{Lu}.*\p{Lu}/u.test(written) || WRITTEN_AS_NAMES.test(word) || isWrittenAsName(text, i));
    if (known) {
      found.push({
        first: i,
        end: isNumberedBehind(text, i, endToken) ? i + 3 : i + 1,
        rule: 'organization.known-acronym',
      });
      continue;
    }
    if (
      !isAcronymToken(written) ||
      written.endsWith('.') ||
      written.length > 10 ||
      (written.length < 3 && !isOfParty(text, i)) ||
      IS_CODE.test(written) ||
      isMinistryLike(written) ||
      isRegion(written)
    )
      continue;
    const branch = endOfCountry(text, i + 1);
    if (
      branch === i + 1 &&
      !isIntroduced(text, i, firstToken) &&
      !isBracketed(text, i, firstToken) &&
      !isOfParty(text, i) &&
      !isListed(text, i, firstToken)
    )
      continue;
    // "la BIA": nobody's surname has an article.
    const surname = THE_ONE.test(wordAt(text, i - 1)) ? 0 : KNOWN.surname;
    if (has(text, i, KNOWN.forename | surname | KNOWN.function | KNOWN.common) || isOther(text, i)) continue;
    const next = wordAt(text, i + 1);
    // "le PNXD 2024-2028", "la CXN 2025", "le PADX 2": a plan or a tournament.
    if (/^(?:19|20)\d\d(?:-|$)/.test(next) || isPhaseAt(text, i + 1)) continue;
    const joined =
      i + 2 < endToken &&
      (((next === '/' || next === '-') &&
        // "le PDX/|GIZ": a known body beside a programme.
        !((marks[i + 2] as number) & MARK.acronym) &&
        isAcronymToken(sliceOf(text, i + 2, i + 3))) ||
        // "la CACS-Togo", "l'UTIC-Sud": its branch there.
        isHyphenated(text, i, i + 1));
    const end = joined
      ? Math.max(i + 3, endOfCountry(text, i + 2))
      : Math.max(branch, afterPlace(text, i + 1, endToken));
    found.push({ first: i, end, rule: 'organization.acronym' });
  }
  return found;
}

/** "48 millions de |KDL|": money. */
const isUnit = (text: Text, i: number): boolean =>
  isOfAt(text, i - 1) && /^(?:millions?|milliards?)$/.test(wordAt(text, i - 2));

/** "l'avenue |KDL|": what it is named after. */
export const isStreet = (text: Text, i: number): boolean =>
  /^(?:avenue|boulevard|bld|rue|ruelle|rond-point|carrefour|quartier)$/.test(wordAt(text, i - 1));

/** "n° 0736/PM/|SGG|/MSGG": slashes on both sides, or a figure. */
export const isReference = (text: Text, i: number): boolean =>
  wordAt(text, i - 1) === '/' &&
  touches(text, i - 1) &&
  touches(text, i - 2) &&
  ((wordAt(text, i + 1) === '/' && touches(text, i)) || wordAt(text, i - 3) === '/');

const WRITTEN_AS_NAMES = /^(?:unesco|unicef|interpol|minusma|monusco|cedeao|fifa)$/;

/** "l'article L1511-3 du |CGXT|": a code of laws. */
const isCode = (text: Text, i: number): boolean =>
  isOfAt(text, i - 1) &&
  /^(?:[a-z]\.?)?\d[\d-]*$/.test(wordAt(text, i - 2)) &&
  [3, 4, 5].some((back) => /^articles?$/.test(wordAt(text, i - back)));

/** "l'|Onu|", "de l'|Otan|": a known acronym behind an article, in the letters of a name. */
const isWrittenAsName = (text: Text, i: number): boolean =>
  wordAt(text, i).length > 2 &&
  THE_ONE.test(wordAt(text, i - 1)) &&
  !isCapital(text, i + 1) &&
  !has(text, i, KNOWN.forename | KNOWN.surname | KNOWN.function | KNOWN.common);

/** "L'APPEL DE |LOMÉ": the last word of a line in capitals. */
const isShouted = (text: Text, i: number): boolean =>
  isOfAt(text, i - 1) && text.document.tokens.casing[i - 1] === CASING.upper;

const SETTLEMENT =
  /^(?:village|ville|commune|localite|quartier|hameau|cite|bourg|district|province|region|zone|site|axe|canton|territoire|arrondissement|prefecture|sous-prefecture|cercle|maire|mairesse|bourgmestre|habitant|route|aeroport|avenue|pont)s?$/;

/** "PADX |2|, financé par", "PUDX |II|": which of its phases; no "1 milliard". */
const isPhaseAt = (text: Text, i: number): boolean =>
  /^(?:[1-9]|i{2,3}|iv|v)$/.test(wordAt(text, i)) && (!isWord(text, i + 1) || isFunction(text, i + 1));

/** Bodies that every town or region has its own of. */
const LOCALS: ReadonlySet<string> = new Set(
  (
    'hec chu chr chru chn chd cci iut ens ena samu sdis arcep cpas cpam caf insa iep iset crous urssaf ' +
    'mrc apc apw cisss ciusss clsc dreal adil caue ccas ensa encg fst isg esc inspe tgi srpj'
  ).split(' '),
);

/** "le HBC |Nantes": the body of that name in the town. */
function afterPlace(text: Text, at: number, limit: number): number {
  if (at >= limit || !isCapital(text, at) || isHyphenated(text, at, at + 1)) return at;
  return lookUpTown(sliceOf(text, at, at + 1)).length > 0 &&
    !has(text, at, KNOWN.forename | KNOWN.surname | KNOWN.common) &&
    !isCapital(text, at + 1)
    ? at + 1
    : at;
}

/** "CHU |de Rabat", "INSA |Rouen", "CPAM |de la Marne": index after the town, region or country; `at` when none follows. */
function endOfTown(text: Text, at: number, limit: number): number {
  const of = isOfAt(text, at);
  const name = of ? afterArticle(text, at + 1) : at;
  if (name >= limit || !isCapital(text, name)) return at;
  let end = readCapitals(text, name, limit);
  // "CHU de Gafsa |M. Ngom"
  for (let i = name + 1; i < end; i++) if (isCivilAddress(text, i)) end = i;
  const written = sliceOf(text, name, end);
  if (of && !has(text, name, KNOWN.forename)) return end;
  // "MRC |Lac-du-Nord|"
  const territory = wordAt(text, at - 1) === 'mrc' && written.includes('-');
  return territory || lookUpTown(written).length > 0 || isRegion(written) || countryOf(written) !== null
    ? end
    : at;
}

/** "le partenariat UE-Gabon", "Gabon-UE": two sides of a relation. */
export const isRelation = (text: Text, i: number): boolean =>
  wordAt(text, i) === 'ue' &&
  (isHyphenated(text, i, i + 1) || isHyphenated(text, i - 2, i - 1)) &&
  ![1, 2, 3, 4, 5].some((back) => INSTRUMENT.test(wordAt(text, i - back)));

/** What the two sides are the parties of. */
const INSTRUMENT = /^(?:accord|protocole|convention|traite|entente|memorandum)s?$/;

/** A hyphen at `at` without blanks, with a capitalised word on both sides. */
const isHyphenated = (text: Text, before: number, at: number): boolean =>
  before >= 0 &&
  wordAt(text, at) === '-' &&
  touches(text, before) &&
  touches(text, at) &&
  isCapital(text, before) &&
  isCapital(text, at + 1);

/** Most words have a plain small letter behind their capital, and are no acronyms unless they are known ones. */
function isSmallSecond({ document: { text, tokens } }: Text, i: number): boolean {
  const code = text.charCodeAt((tokens.start[i] as number) + 1);
  return code >= 0x61 && code <= 0x7a;
}
