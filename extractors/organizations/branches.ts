/** Branches of bodies, told by where they are: "l'Orbix-Mali", "ORBIX-Québec", "Orbitel Côte d'Ivoire". */
import type { Sentence } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { knownAcronyms, mainKeys } from '../known-bodies.js';
import { has, isArticleAt, isCapital, isWord, sliceOf, type Text, touches, wordAt } from '../phrases.js';
import { tokenAt } from '../recurrences.js';
import { KNOWN } from '../words.js';
import type { Candidate } from './candidates.js';
import type { Draft } from './drafts.js';
import { MARK, type Marks } from './marks.js';
import { isPlaceName } from './unheard.js';

export function byBranch(text: Text, { firstToken, endToken }: Sentence, marks: Marks): Candidate[] {
  const found: Candidate[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const mark = marks[i] as number;
    if ((mark & BRANCHED) === 0 || !isCapital(text, i) || (i > firstToken && !LED.test(wordAt(text, i - 1))))
      continue;
    const end = mark & MARK.branch ? i + 1 : endOfBranch(text, i, endToken);
    if (end > i) found.push({ first: i, end, rule: 'organization.branch' });
  }
  return found;
}

const BRANCHED = MARK.branch | MARK.known | MARK.acronym;

/** "le partenariat Orbix-Mali" is between two; "ORBIX |-Québec|" in capitals is three tokens. */
const LED = /^(?:l[ae]|l'|d'|de|du|des|au|a|par|avec|et|que|qu'|chez|[,:(–—-])$/;

function endOfBranch(text: Text, at: number, limit: number): number {
  const last = at + 2;
  if (last >= limit || wordAt(text, at + 1) !== '-' || !touches(text, at) || !touches(text, at + 1))
    return at;
  const branch = isKnown(wordAt(text, at)) && isPlaceName(sliceOf(text, last, last + 1));
  // "ONU-Habitat" is known as a whole.
  return branch || isKnown(`${wordAt(text, at)}-${wordAt(text, last)}`) ? last + 1 : at;
}

const isKnown = (name: string): boolean => knownAcronyms().has(name) || mainKeys().has(name);

/** Rules of firms: a head noun reads itself what it is of. */
const OF_FIRMS: ReadonlySet<string> = new Set(
  'lexicon acronym known-acronym cue learnt repeated legal-form office apposition'
    .split(' ')
    .map((rule) => `organization.${rule}`),
);

/** In tokens: "République démocratique du Congo" is told of a firm in short. */
const LONGEST_COUNTRY = 4;

/** Countries as firms write them: "Orbitel Cameroon". */
const ENGLISH = new Set(
  'algeria cameroon chad egypt ethiopia guinea jordan lebanon libya mauritania morocco somalia tunisia zambia'.split(
    ' ',
  ),
);

/** Index behind the country whose name begins at `at` and that no other name goes on with; `at` when none does. */
export function endOfCountry(text: Text, at: number): number {
  if (!isCapital(text, at) || text.shouting[at] || isArticleAt(text, at)) return at;
  for (let end = at + LONGEST_COUNTRY; end > at; end--) {
    if (text.sentence[end - 1] !== text.sentence[at] || !isWord(text, end - 1)) continue;
    const isCountry =
      countryOf(sliceOf(text, at, end)) !== null || (end === at + 1 && ENGLISH.has(wordAt(text, at)));
    if (!isCountry) continue;
    return isCapital(text, end) || wordAt(text, end) === '-' ? at : end;
  }
  return at;
}

/** "Orbitel |Kara": the town whose name stands right behind; `at` when none does. */
function endOfTown(text: Text, at: number): number {
  const isTown =
    !has(text, at, KNOWN.forename | KNOWN.surname | KNOWN.common) &&
    lookUpTown(sliceOf(text, at, at + 1)).length > 0;
  // "… chez Orbitel |Kara, le 3 mai": a dateline on the same line.
  const ends = !isCapital(text, at + 1) && !/^[-–—(]$|^le$/.test(wordAt(text, at + 1));
  return isTown && ends && !(wordAt(text, at + 1) === ',' && /^(?:le|\d+)$/.test(wordAt(text, at + 2)))
    ? at + 1
    : at;
}

const LED_BY_ARTICLE = /^(?:l[ae]|l'|du|au)$/;

/** Bodies that have no house of their own in their countries. */
const UNIONS = /^(?:ue|ua|cedeao|uemoa|cemac|oci|bceao|beac|otan|aes)$/;

/** "Orbitel |Togo", "ORX |Côte d'Ivoire", "Orbitel |Kara": a firm's own in the country or town whose name stands right behind. */
export const withCountries = (text: Text, drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft) => {
    const { text: written, folded, tokens } = text.document;
    if (!OF_FIRMS.has(draft.rule) || written[draft.end] !== ' ') return draft;
    // "UNICEF Niger" over a release, "Banque mondiale Togo": the one body of all countries; "le |PNUD Togo|" is its house there.
    const name = folded.slice(draft.start, draft.end);
    if (name.includes(' ') && mainKeys().has(name)) return draft;
    const at = tokenAt(text, draft.end + 1);
    if (at < 0 || !isCapital(text, at) || text.shouting[at]) return draft;
    if (knownAcronyms().has(name)) {
      if (!LED_BY_ARTICLE.test(wordAt(text, at - 2)) || tokens.start[at - 1] !== draft.start) return draft;
      const house = endOfCountry(text, at);
      return house > at && !UNIONS.test(name) ? { ...draft, end: tokens.end[house - 1] as number } : draft;
    }
    const end = Math.max(endOfCountry(text, at), endOfTown(text, at));
    return end > at ? { ...draft, end: tokens.end[end - 1] as number } : draft;
  });
