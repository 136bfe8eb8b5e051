/** Names of firms and associations by the office of who heads them. */
import type { Sentence } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import {
  afterArticle,
  has,
  isAdjectiveAt,
  isCapital,
  isDemonymAt,
  isFunction,
  isLower,
  isOfAt,
  readCapitals,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { KNOWN } from '../words.js';
import type { Candidate, Closed } from './candidates.js';
import { stopAt, withTrade } from './firms.js';
import { readName } from './grammar.js';
import { MARK, type Marks } from './marks.js';
import { afterTask, houseAt, isApart, TASKED } from './office-tasks.js';
import { isPersonAt, isPersonal } from './persons.js';
import { isNamed } from './reader.js';
import { isOrdinary, isUnheard } from './unheard.js';

const BETWEEN = new Set([
  'general',
  'generale',
  'generaux',
  'adjoint',
  'adjointe',
  'pays',
  'executif',
  'executive',
  'commercial',
  'commerciale',
  'technique',
  'juridique',
  'financier',
  'financiere',
  'delegue',
  'deleguee',
]);

/** "Awa Sarr, directrice générale |Okoumé, a signé": the firm right behind an office that stands beside a name; `at` when it is none. */
function bareFirm(text: Text, office: number, at: number, limit: number): number {
  let comma = office - 1;
  while (comma > 0 && isLower(text, comma)) comma--;
  const beside = wordAt(text, comma) === ',' && comma > 0;
  if (!beside || office - comma > 4 || !isCapital(text, at) || text.shouting[at]) return at;
  const end = readCapitals(text, at, limit);
  const closes = end >= limit || /^[,.;)]$/.test(wordAt(text, end));
  return closes && isUnheard(text, at, end) ? end : at;
}

/** "directrice |juridique |d'Orbitel"; a regional director has a region. */
const isDuty = (text: Text, at: number): boolean =>
  isLower(text, at) &&
  isAdjectiveAt(text, at) &&
  !isDemonymAt(text, at) &&
  !/^(?:region|provinci|departement|nation|loca|academi|diocesain|municip|communa|territori|prefector)/.test(
    wordAt(text, at),
  ) &&
  /^d[e']$/.test(wordAt(text, at + 1)) &&
  isCapital(text, at + 2) &&
  isUnheard(text, at + 2, at + 3);

/** "directrice |de la communication et du marketing |d'Orbitel": behind what somebody directs in the firm. */
function afterDuties(text: Text, from: number, limit: number): number {
  let end = from;
  while (isOfAt(text, end) || (wordAt(text, end) === 'et' && isOfAt(text, end + 1))) {
    const noun = afterArticle(text, isOfAt(text, end) ? end + 1 : end + 2);
    // "du conseil |de surveillance": what the duty is of has no article
    const article = end > from || noun > end + 1 || /^d(?:u|es)$/.test(wordAt(text, noun - 1));
    if (!article || noun >= limit || !isLower(text, noun) || isFunction(text, noun)) break;
    if (isApart(wordAt(text, noun))) return from;
    end = noun + 1;
    while (end < limit && isLower(text, end) && isAdjectiveAt(text, end)) end++;
  }
  // "de la communication de |Lumen": nothing but a name that nobody bears, without an article.
  const name = end + 1;
  if (end === from || !/^d[e']$/.test(wordAt(text, end)) || !isCapital(text, name)) return from;
  return isUnheard(text, name, readCapitals(text, name, limit)) ? end : from;
}

/** "le PDG de |Luc Ngom|", "directrice juridique d'|Atlas Fibre|": nobody has such an office at a person, whose name a firm may have. */
function leadsFirm(text: Text, office: number, at: number): boolean {
  const word = wordAt(text, office);
  if (!LETTERS.test(word) && !(at > office + 2 && /^(?:direct|administrat)(?:eur|rice)$/.test(word)))
    return false;
  for (let i = office - 1; i >= Math.max(0, office - 8); i--) if (COMING.test(wordAt(text, i))) return false;
  return true;
}

const LETTERS = /^(?:p-?dg|p-d\.?g\.?|dga?|daf|drh|pca|ceo|coo|cfo|cto|president(?:e)?-direct(?:eur|rice))$/;

/** "la nomination au poste de directeur général de |Luc Ngom|": who gets it or leaves it. */
const COMING =
  /^(?:nomination|designation|election|arrivee|postes?|fonctions?|qualite|titre|remplacement|succession|demission|depart|choix|mandat|reconduction|installation|promotion|limogeage|eviction)$/;

/** "le PDG d'Orbitel |Awa Sarr|": who holds the office stands right behind a name that nothing else is known of. */
function beforePerson(text: Text, first: number, end: number): number {
  for (let at = first + 1; at + 1 < end; at++)
    if (isPersonAt(text, at)) return isUnheard(text, first, at) ? at : end;
  return end;
}

/** "le PDG de « |Orbitel Sud| »": the end of a name that the quotes close, `first` when they hold something else. */
function endOfQuoted(text: Text, first: number, limit: number): number {
  if (!isCapital(text, first)) return first;
  const end = readCapitals(text, first, limit);
  return end < limit && /^[»"”]$/.test(wordAt(text, end)) ? end : first;
}

/** "le P-DG d'Algérie Télécom", "directeur général de Comores Câbles": what a head of a firm heads. */
export function byOffice(
  text: Text,
  { firstToken, endToken }: Sentence,
  closed: Closed,
  marks: Marks,
): Candidate[] {
  const found: Candidate[] = [];
  for (let i = firstToken; i + 2 < endToken; i++) {
    if (((marks[i] as number) & MARK.office) === 0) continue;
    // "cheffe de la direction", "à la direction d'Orbitel"; no "sous la direction de Mbala".
    const leads = /^chef(?:fe)?$/.test(wordAt(text, i - 3)) || wordAt(text, i - 2) === 'a';
    if (wordAt(text, i) === 'direction' && !(isLower(text, i) && leads)) continue;
    // "secrétaire général d'|Orbitel"; no "secrétaire d'Awa".
    if (wordAt(text, i) === 'secretaire' && !BETWEEN.has(wordAt(text, i + 1))) continue;
    let at = i + 1;
    while (at < endToken && (BETWEEN.has(wordAt(text, at)) || isDuty(text, at))) at++;
    const house = houseAt(text, at, endToken);
    if (house !== null) {
      if (!closed(house.first)) found.push({ ...house, rule: 'organization.office' });
      continue;
    }
    const tasked = TASKED.test(wordAt(text, i));
    at = tasked ? afterTask(text, i + 1, endToken) : afterDuties(text, at, endToken);
    if (tasked && at === i + 1) continue;
    if (!isOfAt(text, at)) {
      const end = bareFirm(text, i, at, endToken);
      if (end > at && !closed(at)) found.push({ first: at, end, rule: 'organization.office' });
      continue;
    }
    const bare = at + 1;
    at = afterArticle(text, bare);
    const quoted = /^[«"“]$/.test(wordAt(text, at)) ? endOfQuoted(text, at + 1, endToken) : at;
    if (quoted > at + 1 && !closed(at + 1)) {
      found.push({ first: at + 1, end: quoted, rule: 'organization.office' });
      continue;
    }
    if (at >= endToken || !isCapital(text, at) || closed(at) || text.shouting[at]) continue;
    // "président de l'ONG |X": the name stands behind.
    if (wordAt(text, at) === 'ong') continue;
    // "directrice générale de Voies d'eau du Fleuve": an ordinary noun without an article is a name when it goes on as one.
    const named = at === bare && at > i + 2 && isOrdinary(text, at) && isOfAt(text, at + 1);
    const whole = named ? readName(text, at, endToken, closed) : 0;
    if (whole > at + 3 && isCapital(text, whole - 1)) {
      found.push({ first: at, end: whole, rule: 'organization.office' });
      continue;
    }
    // "présidente de Rivages et Montagnes": two ordinary nouns.
    const two =
      /^d[e']$/.test(wordAt(text, at - 1)) &&
      wordAt(text, at + 1) === 'et' &&
      isOrdinary(text, at) &&
      isCapital(text, at + 2) &&
      !isCapital(text, at + 3);
    if (two && at + 2 < endToken && isOrdinary(text, at + 2)) {
      found.push({ first: at, end: at + 3, rule: 'organization.office' });
      continue;
    }
    // "président de la République Démocratique du Congo" heads no firm.
    if (has(text, at, KNOWN.function | KNOWN.common) || (marks[at] as number) & MARK.state) continue;
    const end = beforePerson(text, at, stopAt(closed, at, readCapitals(text, at, endToken)));
    const article = at > bare || ['des', 'du'].includes(wordAt(text, bare - 1));
    // "directeur de l'Équité sociale": what the office is for.
    if (article && !isNamed(text, at)) continue;
    if (end === at || (article && end === at + 1)) continue;
    if (isPersonal(text, at, end)) {
      if (!article && end - at < 4 && leadsFirm(text, i, at))
        found.push({ first: at, end, rule: 'organization.headed' });
      continue;
    }
    const name = sliceOf(text, at, end);
    if (countryOf(name) !== null || lookUpTown(name).length > 0) continue;
    found.push({ first: at, end: withTrade(text, end), rule: 'organization.office' });
  }
  return found;
}
