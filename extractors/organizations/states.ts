/** States that act as a party: "entre la République de X et la Banque Y", "ratifié par le Royaume de X". */
import type { Sentence } from '../../schemas/document.js';
import { isDemonym } from '../adjectives.js';
import { countryOf } from '../countries.js';
import {
  afterArticle,
  isArticle,
  isArticleAt,
  isCapital,
  isDemonymAt,
  isLower,
  isOf,
  isOfAt,
  isWord,
  readCapitals,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import type { Candidate, Closed } from './candidates.js';
import { MARK, type Marks } from './marks.js';
import { doesAsGovernor, endOfTerritory, isGoverning, isTerritory } from './territories.js';

/** What stands before a state that does something or is bound by something. */
const ACTING = new Set(['entre', 'par', 'que', "qu'", 'avec', 'representant', 'representante']);

/** A country by its official name, where it is one of the parties; countries named as places are none. */
export function byState(
  text: Text,
  { firstToken, endToken }: Sentence,
  closed: Closed,
  marks: Marks,
): Candidate[] {
  const found: Candidate[] = [];
  for (let i = firstToken + 1; i + 1 < endToken; i++) {
    if (((marks[i] as number) & MARK.state) === 0 || closed(i)) continue;
    if (wordAt(text, i) === 'cooperation') {
      // "la Coopération suisse |au développement|"
      const end = wordAt(text, i + 2) === 'au' && wordAt(text, i + 3) === 'developpement' ? i + 4 : i + 2;
      if (isNationsOwn(text, i)) found.push({ first: i, end, rule: 'organization.state' });
      continue;
    }
    if (isOwnRegion(text, i, firstToken)) {
      const end = readCapitals(text, i + 1, endToken);
      if (!closed(end - 1)) found.push({ first: i, end, rule: 'organization.state' });
      continue;
    }
    const end = endOfState(text, i, endToken);
    if (end === i || !isActing(text, i, end, firstToken, endToken)) continue;
    found.push({ first: i, end, rule: 'organization.state' });
  }
  return found;
}

/** "la |Coopération suisse|", with the capital of a name: what a nation helps others by. */
const isNationsOwn = (text: Text, i: number): boolean =>
  isCapital(text, i) &&
  !text.shouting[i] &&
  wordAt(text, i - 1) === 'la' &&
  isDemonymAt(text, i + 1) &&
  !isOfAt(text, i + 2) &&
  !isCapital(text, i + 2);

/** "le président de la |Région Zanana|", "La |Région Grand Lac| finance": with its capital and nothing between, who governs it. */
function isOwnRegion(text: Text, i: number, from: number): boolean {
  if (wordAt(text, i) !== 'region' || !isCapital(text, i) || text.shouting[i] || !isCapital(text, i + 1))
    return false;
  if (wordAt(text, i - 1) !== 'la') return false;
  return i - 1 === from ? true : isOfAt(text, i - 2) && GOVERNS.test(wordAt(text, i - 3));
}

const GOVERNS =
  /^(?:(?:vice-)?presidente?s?|conseillere?s?|conseil|elue?s?|soutien|appui|concours|services|financements?|partenariat|participation|competences?|budget|aides?|subventions?)$/;

/** "République gabonaise", "royaume des Pays-Bas", "République démocratique du Congo"; `i` when it names no country. */
function endOfState(text: Text, i: number, limit: number): number {
  if (isTerritory(wordAt(text, i))) return endOfTerritory(text, i, limit);
  for (let end = Math.min(limit, i + 7); end > i + 1; end--) {
    if (!isWord(text, end - 1)) continue;
    if (countryOf(sliceOf(text, i, end)) !== null) return end;
    const of = isOfAt(text, i + 1);
    const name = of ? afterArticle(text, i + 2) : i + 1;
    if (of && name < end && isCapital(text, name) && countryOf(sliceOf(text, name, end)) !== null) return end;
  }
  return isDemonymAt(text, i + 1) ? i + 2 : i;
}

function isActing(text: Text, first: number, end: number, from: number, limit: number): boolean {
  if (isSigning(text, first, end, from, limit)) return true;
  if (isTerritory(wordAt(text, first)) && isGoverning(text, first, end, from, limit)) return true;
  const article = wordAt(text, first - 1);
  const lead = article === 'du' ? first - 1 : isArticle(article) ? first - 2 : first;
  if (lead === first || lead < from) return false;
  const word = wordAt(text, article === 'du' ? lead - 1 : lead);
  if (article === 'du') return word.startsWith('representant');
  if (word === 'de') return isSpokenFor(text, lead, from);
  if (word === 'et') return isBetween(text, lead, from);
  // "Awa Sarr |pour la ville de X|": whom somebody signs for
  if (word === 'pour' && isTerritory(wordAt(text, first)))
    return (lead === from || !isLower(text, lead - 1)) && isSignedIn(text, from, limit);
  if (!ACTING.has(word)) return false;
  // "avec la région de X", written small, may be but where it is.
  if (isLower(text, first) && isTerritory(wordAt(text, first))) return isOfInstrument(text, lead, from);
  if (word !== 'entre' || wordAt(text, end) !== 'et') return true;
  // "entre la République de X et le Rwanda": two countries, no bodies; two by their official names, when something binds them.
  const other = afterArticle(text, end + 1);
  if (other < limit && endOfState(text, other, limit) > other) return isOfInstrument(text, lead - 1, from);
  return other >= limit || countryOf(wordAt(text, other)) === null;
}

/** "au nom |de| la République", "les délégations du Togo et |de| l'Union", who met to agree on something. */
function isSpokenFor(text: Text, of: number, from: number): boolean {
  const noun = wordAt(text, of - 1);
  if (/^(?:nom|compte)$/.test(noun) || DELEGATES.test(noun)) return true;
  if (noun !== 'et') return false;
  for (let i = of - 2; i >= from && of - i < BETWEEN; i--) if (DELEGATES.test(wordAt(text, i))) return true;
  return false;
}

/** Those of one side alone may be visitors. */
const DELEGATES = /^(?:delegations|representant(?:e)?s|plenipotentiaires|negociateurs)$/;

/** A hand that signs, in whatever words. */
function isSignedIn(text: Text, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) if (HAND.test(wordAt(text, i))) return true;
  return false;
}

const HAND = /^(?:(?:co|contre)?sign|paraph|appos|stylo|plume)/;

/** "entre la Banque X |et la République de Y": a body on the other side. */
function isBetween(text: Text, and: number, from: number): boolean {
  let between = and - 1;
  while (between >= from && and - between < BETWEEN && wordAt(text, between) !== 'entre') between--;
  if (between < from || wordAt(text, between) !== 'entre') return false;
  const other = afterArticle(text, between + 1);
  if (endOfState(text, other, and) === and) return isOfInstrument(text, between, from);
  return countryOf(sliceOf(text, other, and)) === null && countryOf(wordAt(text, other)) === null;
}

/** "l'Accord de coopération signé à Lomé |entre": what binds the two. */
function isOfInstrument(text: Text, between: number, from: number): boolean {
  for (let i = between - 1; i >= from && between - i < INSTRUMENT_REACH; i--) {
    // "pour approfondir les relations bilatérales |entre"
    if (between - i < 4 && BONDS.test(wordAt(text, i))) return false;
    if (INSTRUMENT.test(wordAt(text, i))) return true;
  }
  return false;
}

const BONDS = /^(?:relations?|liens?|echanges|rapports|amitie)$/;
const INSTRUMENT =
  /^(?:accords?|conventions?|protocoles?|traites?|memorandums?|ententes?|avenants?|contrats?)$/;
const INSTRUMENT_REACH = 24;

/** How far back "entre" is looked for, in tokens. */
const BETWEEN = 14;

const SIGNING = /^(?:signent|signeront|signera|concluent|paraphent)$/;
/** Who has signed, with the verb in front; behind the instrument it tells what was signed. */
const SIGNED = /^(?:sign(?:e|er)|conclu(?:re)?|paraph(?:e|er)|ratifie)$/;
const HAVING = new Set([
  'a',
  'ont',
  'avait',
  'avaient',
  'aura',
  'auront',
  'va',
  'vont',
  'viennent',
  'vient',
  'devraient',
  'doivent',
]);
/** "S'associe |aussi| la commune de X" */
function isJoining(text: Text, before: number): boolean {
  const verb = /^(?:aussi|egalement)$/.test(wordAt(text, before)) ? before - 1 : before;
  return /^(?:associ|engag)(?:e|ent)$/.test(wordAt(text, verb)) && wordAt(text, verb - 1) === "s'";
}

/** "la commune de X et |l'organisation non gouvernementale| Y", "la commune de X et |la commune| de Y": what the other is. */
const KIND =
  /^(?:organisation|ong|non|gouvernementale|association|societe|entreprise|fondation|banque|agence|ville|mairie)$/;

/** "La République de X, le Royaume de Y et … ont signé": states in front of the verb, alone or in a list. */
function isSigning(text: Text, first: number, end: number, from: number, limit: number): boolean {
  if (first - 1 < from || !isArticleAt(text, first - 1)) return false;
  const lead = first - 2;
  const before = lead < from ? '' : wordAt(text, lead);
  const governed = isTerritory(wordAt(text, first));
  if (governed && isJoining(text, lead)) return true;
  if (before !== '' && !/^(?:[,–—:-]|\.-|et)$/.test(before)) return false;
  const reach = Math.min(limit, end + 24);
  let having = false;
  for (let i = end; i < reach; i++) {
    const word = wordAt(text, i);
    if (SIGNING.test(word) || (governed && doesAsGovernor(word))) return true;
    having ||= HAVING.has(word);
    // "signe", which folding makes of "signé" as well
    if (SIGNED.test(word)) return having || /e$/.test(sliceOf(text, i, i + 1));
    const listed =
      /^(?:[,()]|et|a|au|en|officiellement|egalement|s'|se)$/.test(word) ||
      HAVING.has(word) ||
      isArticle(word) ||
      KIND.test(word) ||
      isTerritory(word);
    if (!listed && !isOf(word) && !isCapital(text, i) && !isDemonym(word)) return false;
  }
  return false;
}
