/** Bodies known by name. */
import type { Sentence } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { knownFirms, knownNames } from '../known-bodies.js';
import {
  afterArticle,
  has,
  isCapital,
  isDemonymAt,
  isFunction,
  isOfAt,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { KNOWN } from '../words.js';
import { afterNationality, type Candidate, type Closed } from './candidates.js';
import { isOther } from './firms.js';
import { heads, institutions } from './heads.js';
import { isPlaceNamed } from './lookalikes.js';
import { isUnheard } from './unheard.js';

/** Bodies of the lexicon, by name, and the names that the user gave. */
export function byLexicon(text: Text, { firstToken, endToken }: Sentence, closed: Closed): Candidate[] {
  const found: Candidate[] = [];
  for (const match of knownNames().findAll(text.document, firstToken, endToken)) {
    const single = match.endToken - match.firstToken === 1;
    if (!isCapital(text, match.firstToken) && !isCapital(text, match.endToken - 1)) {
      if (!isSmallKnown(text, match.firstToken, match.endToken)) continue;
    }
    if (single && has(text, match.firstToken, KNOWN.common) && match.firstToken === firstToken) continue;
    if (isPlaceNamed(text, match.firstToken) || isCommunity(text, match.firstToken)) continue;
    if (single && isRealm(text, match.firstToken)) continue;
    if (single && (isModel(text, match.endToken, endToken) || isCounted(text, match.firstToken))) continue;
    const end = afterNationality(text, match.endToken, endToken);
    found.push({
      first: match.firstToken,
      end: single && end === match.endToken ? withBranch(text, end, endToken) : end,
      rule: 'organization.lexicon',
    });
  }
  for (const { firstToken: first, endToken: end } of knownFirms().findAll(
    text.document,
    firstToken,
    endToken,
  )) {
    const single = end - first === 1;
    if (!isCapital(text, first) || text.shouting[first] || closed(first) || isPlaceNamed(text, first))
      continue;
    if (single && (!isUnheard(text, first, end) || isModel(text, end, endToken) || isCounted(text, first)))
      continue;
    // "une Volvian", "le tournoi Volvian", "le Stade Volvian", "Awa Volvian"
    if (
      isOneOf(text, first) ||
      isOther(text, first) ||
      (first > firstToken && isPartOfName(text, first, end))
    )
      continue;
    found.push({
      first,
      end: single ? withBranch(text, end, endToken) : end,
      rule: 'organization.lexicon',
    });
  }
  return found;
}

/** "la |banque africaine de développement|": a long name that all know, with its head noun and the article of the one body. */
const isSmallKnown = (text: Text, first: number, end: number): boolean =>
  end - first > 2 &&
  heads().has(wordAt(text, first)) &&
  wordAt(text, first) !== 'secretariat' &&
  /^(?:l[ae]|l'|du|au)$/.test(wordAt(text, first - 1));

const isOneOf = (text: Text, i: number): boolean =>
  /^(?:une?|deux|trois|quatre|cinq|plusieurs|marque|hotel|restaurant|stade|arena|modele|voiture|vehicule|camion|moteur)s?$/.test(
    wordAt(text, i - 1),
  );

/** Capitals in front, or a hyphen on either side. */
const isPartOfName = (text: Text, first: number, end: number): boolean =>
  (isCapital(text, first - 1) && !isFunction(text, first - 1) && !isDemonymAt(text, first - 1)) ||
  (wordAt(text, first - 1) === '-' && touches(text, first - 1)) ||
  (wordAt(text, end) === '-' && touches(text, end - 1));

/** "un Boeing |737-800|", "l'Airbus |A320|": what a firm makes. */
const isModel = (text: Text, at: number, limit: number): boolean =>
  at < limit && /^\p{L}{0,2}\d{3}(?!\d)/u.test(wordAt(text, at));

/** "l'achat de |114| Airbus": what a firm makes. */
const isCounted = (text: Text, first: number): boolean => /^\d+$/.test(wordAt(text, first - 1));

/** "Airbus |Helicopters": capitalised words behind a known name of one word that are no ordinary ones and no person's. */
function withBranch(text: Text, from: number, limit: number): number {
  let end = from;
  while (
    end < limit &&
    isCapital(text, end) &&
    !has(text, end, KNOWN.forename | KNOWN.surname | KNOWN.common | KNOWN.function | KNOWN.calendar)
  )
    end++;
  return end;
}

/** "le |Commonwealth| de la Dominique": a state. */
const isRealm = (text: Text, i: number): boolean =>
  wordAt(text, i) === 'commonwealth' &&
  isOfAt(text, i + 1) &&
  countryOf(wordAt(text, afterArticle(text, i + 2))) !== null;

/** "les Jeux de la Francophonie", "chargée du Développement, de la Francophonie et": all who speak French, not the organisation. */
export function isCommunity(text: Text, i: number): boolean {
  if (wordAt(text, i) !== 'francophonie') return false;
  for (
    let back = i - 1;
    back >= 0 && i - back < CHARGE_REACH && text.sentence[back] === text.sentence[i];
    back--
  ) {
    if (i - back < 5 && OCCASIONS.test(wordAt(text, back))) return true;
    if (CHARGED.test(wordAt(text, back))) return true;
  }
  return false;
}

const OCCASIONS = /^(?:jeux|sommet|journee|semaine|mois|espace|village|pays|etats|monde|famille|valeurs)$/;
const CHARGED = /^(?:chargee?s?|ministre|secretaire|ministere)$/;
const CHARGE_REACH = 14;

/** "la police nationale", "la banque centrale gambienne"; no "des parlements nationaux", no "une police nationale". */
export function byInstitution(text: Text, { firstToken, endToken }: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (const match of institutions().findAll(text.document, firstToken, endToken)) {
    const before = wordAt(text, match.firstToken - 1);
    // "un conseil militaire de transition a pris le pouvoir": three words tell it from others of its kind.
    const defined =
      /^(?:l[ae]|l'|du|au|les|des|aux)$/.test(before) ||
      (before === 'un' && match.endToken - match.firstToken > 3);
    const capital = isCapital(text, match.firstToken) && !text.shouting[match.firstToken];
    if (capital || !defined) continue;
    const end = afterNationality(text, match.endToken, endToken);
    found.push({ first: match.firstToken, end, rule: 'organization.institution' });
  }
  return found;
}
