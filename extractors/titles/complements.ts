/** What goes on with a title behind its head noun, piece by piece: adjectives, complements, what "et" joins. */
import { CASING } from '../../schemas/document.js';
import { lookUpTown } from '../gazetteer.js';
import { mayBeHonorific } from '../honorifics.js';
import {
  afterArticle,
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isColumn,
  isDemonymAt,
  isFunction,
  isInfinitive,
  isLower,
  isOf,
  isOfAt,
  isWord,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { KNOWN } from '../words.js';
import {
  FUNCTIONS,
  isArea,
  isBetweenAreas,
  readBareBody,
  readDashed,
  readFunction,
  readSlashed,
  readUnit,
  UNITS,
} from './bare.js';
import { readEnglish } from './english.js';
import { TOLD_BEFORE } from './heads.js';
import { readAnd } from './joined.js';
import { LEADS, readLed } from './leads.js';
import { isSeries, isSeriesTo } from './series.js';
import { afterSetPhrase } from './set-phrases.js';
import { type Bounds, move, readName, readTarget, type State } from './targets.js';

/** Reads one piece more; false where the title ends. */
export function readPiece(bounds: Bounds, state: State): boolean {
  const { text, limit } = bounds;
  const at = state.end;
  if (at >= limit || isColumn(text, at)) return false;
  const word = wordAt(text, at);
  const phrase = afterSetPhrase(text, at, state.complements > 0);
  if (phrase > at) return move(state, phrase);
  if (!isWord(text, at)) return readSign(bounds, state, at);
  // "Head of |Public Policy"
  if (state.complements === 0 && wordAt(text, at - 1) === 'of') return readEnglish(bounds, state, at - 1);
  // "commandant le groupement de gendarmerie"
  if (state.complements === 0 && wordAt(text, at - 1) === 'commandant' && isArticleAt(text, at))
    return readTarget(bounds, state, at, at + 1);
  // "conseiller spécial en matière de sécurité"
  if (word === 'en' && wordAt(text, at + 1) === 'matiere' && isOfAt(text, at + 2))
    return readTarget(bounds, state, at, afterArticle(text, at + 3));
  // "ambassadeur de X accrédité en Y"
  if (/^accredite?e?s?$/.test(word) && LEADS.has(wordAt(text, at + 1))) return readLed(bounds, state, at + 1);
  // "adjointe au maire de Lyon déléguée à la culture"
  if (/^deleguee?s?$/.test(word) && state.complements > 0 && /^(?:a|au|aux)$/.test(wordAt(text, at + 1)))
    return readTarget(bounds, state, at, afterArticle(text, at + 2));
  if (isTitleAdjective(text, at)) return move(state, at + 1);
  // "les doyens des deux facultés |concernées|,"
  if (
    state.complements > 0 &&
    /^(?:concern|implique|interesse|jumel|signatair|contractant)\w*$/.test(word) &&
    wordAt(text, at + 1) === ','
  )
    return move(state, at + 1);
  // "conseiller politique", "membre du bureau politique": nouns elsewhere, adjectives behind a noun.
  if (
    state.body === null &&
    isLower(text, at) &&
    (isLower(text, at - 1) || state.complements === 0) &&
    /^(?:politique|technique|logistique|informatique)s?$/.test(word)
  )
    return move(state, at + 1);
  // "directeur pays", "directrice Asie-Pacifique": a bare noun right behind the head.
  if (state.complements === 0 && (word === 'pays' || isArea(text, at, limit))) return move(state, at + 1);
  if (state.complements > 0 && isBetweenAreas(text, at)) return move(state, at + 1);
  if (state.complements === 0 && readBareBody(bounds, state, at)) return true;
  // "représentant personnel du Premier ministre": a noun elsewhere.
  if (
    /^personnel(?:le)?$/.test(word) &&
    at > 0 &&
    /^(?:representante?|envoyee?|conseill|medecin|secretaire|assistante?)/.test(wordAt(text, at - 1))
  )
    return move(state, at + 1);
  // "le ministre |D'Orvel": a surname, where other words have no capital
  if (word === "d'" && isCapital(text, at) && isLower(text, at - 1) && !text.shouting[at]) return false;
  if (isOf(word)) return readOf(bounds, state, at);
  // "Managing Director |of Lumen"
  if (word === 'of') return readEnglish(bounds, state, at);
  if (word === 'et') return readAnd(bounds, state, at);
  // "chargée des relations avec les médias"
  if (LEADS.has(word) || (word === 'avec' && wordAt(text, at - 1) === 'relations'))
    return readLed(bounds, state, at);
  // "chargée des relations médias", "attachée aux relations presse": a bare noun behind "relations".
  if (wordAt(text, at - 1) === 'relations' && /^(?:medias?|presse|clients?|investisseurs)$/.test(word))
    return move(state, at + 1);
  if (UNITS.has(wordAt(text, at - 1))) return readUnit(bounds, state, at);
  // "responsable communication", "directrice RH"
  return state.complements === 0 && FUNCTIONS.test(wordAt(text, at - 1)) && readFunction(bounds, state, at);
}

/** An adjective, but no forename written as one ("Vital", "Martial"). */
function isTitleAdjective(text: Text, at: number): boolean {
  if (isFunction(text, at) || !isAdjectiveAt(text, at) || wordAt(text, at).startsWith('respecti'))
    return false;
  if (isLower(text, at) || text.shouting[at] === 1) return true;
  // "le Colonel Robleh Farah": behind a rank stands a name.
  if (!has(text, at, KNOWN.common) && mayBeHonorific(text, at - 1)) return false;
  const named = has(text, at, KNOWN.forename | KNOWN.surname | KNOWN.strongParticle);
  // "Ambassadeur Extraordinaire et Plénipotentiaire": adjectives with the capital of their noun.
  return !named && (has(text, at, KNOWN.common) || isDemonymAt(text, at) || isCapital(text, at - 1));
}

/** A sign, and what goes on behind it. */
function readSign(bounds: Bounds, state: State, at: number): boolean {
  const { text, limit } = bounds;
  const word = wordAt(text, at);
  if (word === '/') return readSlashed(text, state, at);
  if (/^[-–—]$/.test(word)) return readDashed(bounds, state, at);
  // "présidente du groupement « Benkadi »"
  if (/^[«“"]$/.test(word) && isLower(text, at - 1) && UNITS.has(wordAt(text, at - 1))) {
    for (let end = at + 1; end < Math.min(limit, at + 8); end++)
      if (/^[»”"]$/.test(wordAt(text, end))) return move(state, end + 1);
    return false;
  }
  const charged =
    word === ',' && ['charge', 'chargee', 'charges'].includes(wordAt(text, at + 1)) && isOfAt(text, at + 2);
  // "vice-président de la Banque, en charge des opérations"
  const inCharge =
    word === ',' &&
    wordAt(text, at + 1) === 'en' &&
    wordAt(text, at + 2) === 'charge' &&
    isOfAt(text, at + 3);
  if (charged || inCharge) return readLed(bounds, state, at + 1);
  // "Ministre d'État, |de la Justice"
  const dignity = word === ',' && wordAt(text, at - 1) === 'etat' && wordAt(text, at - 3) === 'ministre';
  if (dignity && isOfAt(text, at + 1)) return readOf(bounds, state, at + 1);
  // "directeur des études, de la planification et des statistiques"
  if (word === ',' && state.complements > 0 && state.body === null && isSeries(text, at + 1, limit))
    return readOf(bounds, state, at + 1);
  // "déléguée au tourisme, aux congrès et à la mer"
  if (word === ',' && state.body === null && isSeriesTo(text, at, limit))
    return readTarget(bounds, state, at + 1, afterArticle(text, at + 2));
  // "(MINPOSTEL)", "(er)" between a title and its holder.
  const closed = word === '(' && wordAt(text, at + 2) === ')' && !/^\d/.test(wordAt(text, at + 1));
  // "Secrétaire exécutif provincial (SEP) du Kwilu"
  const letters = text.document.tokens.casing[at + 1] === CASING.upper && isOfAt(text, at + 3);
  if (closed && (state.complements > 0 || letters)) return move(state, at + 3);
  return false;
}

/** "de l'AICTO", "du conseil d'administration", "de la région de Niamey", "de Chine". */
function readOf(bounds: Bounds, state: State, at: number): boolean {
  const { text, limit } = bounds;
  // "patron de |toute la| zone Afrique"
  const all = /^tou(?:te?|te?s|s)$/.test(wordAt(text, at + 1)) ? at + 2 : at + 1;
  const noun = afterArticle(text, all);
  // "directeur de L'Enjeu": an article with a capital begins a name.
  const titled =
    isArticleAt(text, at + 1) &&
    isCapital(text, at + 1) &&
    text.shouting[at + 1] === 0 &&
    lookUpTown(sliceOf(text, at + 1, at + 3)).length === 0;
  if (
    titled &&
    /^d[e']$/.test(wordAt(text, at)) &&
    bounds.bodyAt(at + 1) < 0 &&
    readName(bounds, state, at, at + 1)
  )
    return true;
  if (/^[«"“]$/.test(wordAt(text, noun)) && readQuoted(bounds, state, at, noun)) return true;
  // "secrétaire général de ce département": the body told before.
  const same = wordAt(text, at + 2) === 'meme' ? at + 3 : at + 2;
  const told = (TOLD_BEFORE.test(wordAt(text, at + 1)) || wordAt(text, at + 1) === 'notre') && same < limit;
  if (told && isLower(text, same) && !isFunction(text, same)) return readTarget(bounds, state, at, same);
  // "chef de |son bureau régional| à X", "gardien d'|une bibliothèque| familiale"
  const own = /^(?:son|sa)$/.test(wordAt(text, at + 1)) && UNITS.has(wordAt(text, at + 2));
  const some = /^une?$/.test(wordAt(text, at + 1)) && wordAt(text, at) === "d'" && state.complements === 0;
  if ((own || some) && isLower(text, at + 2) && !isFunction(text, at + 2))
    return readTarget(bounds, state, at, at + 2);
  // "présidents des deux instances"
  if (
    /^(?:deux|trois|quatre)$/.test(wordAt(text, at + 1)) &&
    isLower(text, at + 2) &&
    !isFunction(text, at + 2)
  )
    return readTarget(bounds, state, at, at + 2);
  // "candidat à la présidentielle de 2020"; no "ministre de 2010 à 2011"
  const year = state.complements > 0 && state.body === null && /^(?:19|20)\d\d$/.test(wordAt(text, at + 1));
  if (year && wordAt(text, at + 2) === 'a') return false;
  if (year) return at + 2 <= limit && move(state, at + 2);
  // "PDG de Total de |mai 1995 à"
  if (state.complements > 0 && isLower(text, noun) && has(text, noun, KNOWN.calendar) && noun === at + 1)
    return false;
  if (wordAt(text, noun) === 'longue' && wordAt(text, noun + 1) === 'date') return false;
  // "le Premier ministre de veiller à": a verb, no complement.
  const article = wordAt(text, at) === 'du' || wordAt(text, at) === 'des';
  if (noun === at + 1 && !article && isLower(text, noun) && isInfinitive(wordAt(text, noun))) return false;
  return readTarget(bounds, state, at, noun);
}

/** Tokens of a name between quotation marks. */
const LONGEST_QUOTED = 10;

/** "présidente de |« X »", "commandant de l'|« opération Y »" */
function readQuoted({ text, limit }: Bounds, state: State, from: number, open: number): boolean {
  if (state.body !== null) return false;
  let named = false;
  for (let i = open + 1; i < Math.min(limit, open + LONGEST_QUOTED); i++) {
    if (/^[»"”]$/.test(wordAt(text, i))) {
      if (!named) return false;
      state.body = { from, first: open + 1, end: i, until: i + 1 };
      state.complements++;
      return move(state, i + 1);
    }
    if (!isWord(text, i)) return false;
    named ||= isCapital(text, i);
  }
  return false;
}
