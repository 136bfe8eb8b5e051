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
  readBareBody,
  readDashed,
  readFunction,
  readSlashed,
  readUnit,
  UNITS,
} from './bare.js';
import { readEnglish } from './english.js';
import { BEFORE, heads, TOLD_BEFORE } from './heads.js';
import { afterField, isCapitalField, LEADS, readLed } from './leads.js';
import { type Bounds, endOfName, isCommonNoun, move, readName, readTarget, type State } from './targets.js';

const LATIN = new Set(['a.i.', 'p.i.', 'a.i', 'p.i']);

export function readPiece(bounds: Bounds, state: State): boolean {
  const { text, limit } = bounds;
  const at = state.end;
  if (at >= limit || isColumn(text, at)) return false;
  const word = wordAt(text, at);
  if (!isWord(text, at)) {
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
  // "Head of |Public Policy"
  if (state.complements === 0 && wordAt(text, at - 1) === 'of') return readEnglish(bounds, state, at - 1);
  // "lauréate de l'édition 2025"
  if (wordAt(text, at - 1) === 'edition' && /^(?:19|20)\d\d$/.test(word)) return move(state, at + 1);
  const retired = word === 'en' ? at + 1 : word === 'a' && wordAt(text, at + 1) === 'la' ? at + 2 : -1;
  if (retired > 0 && wordAt(text, retired).startsWith('retraite')) return move(state, retired + 1);
  // "Inspecteur des services n° 1"
  const numbered = /^n[°o]?$/.test(word) && state.complements > 0;
  if (numbered) {
    const digits = word === 'n' ? at + 2 : at + 1;
    if (/^\d{1,2}$/.test(wordAt(text, digits))) return move(state, digits + 1);
  }
  // "député non inscrit"
  if (word === 'non' && /^inscrite?$/.test(wordAt(text, at + 1))) return move(state, at + 2);
  if (LATIN.has(word)) return move(state, at + 1);
  if ((word === 'a' || word === 'p') && wordAt(text, at + 1) === '.' && wordAt(text, at + 2) === 'i') {
    return move(state, wordAt(text, at + 3) === '.' ? at + 4 : at + 3);
  }
  if (word === 'par' && wordAt(text, at + 1) === 'interim') return move(state, at + 2);
  // "bourgmestre faisant fonction", "chargé d'affaires désigné"
  if (word === 'faisant' && wordAt(text, at + 1) === 'fonction') return move(state, at + 2);
  if (/^(?:designe|pressenti)e?$/.test(word) && isOfAt(text, at + 1)) return move(state, at + 1);
  // "commandant le groupement de gendarmerie"
  if (state.complements === 0 && wordAt(text, at - 1) === 'commandant' && isArticleAt(text, at))
    return readTarget(bounds, state, at, at + 1);
  if (word === 'en' && ['exercice', 'chef', 'titre', 'personne'].includes(wordAt(text, at + 1)))
    return move(state, at + 2);
  // "conseiller spécial en matière de sécurité"
  if (word === 'en' && wordAt(text, at + 1) === 'matiere' && isOfAt(text, at + 2))
    return readTarget(bounds, state, at, afterArticle(text, at + 3));
  // "gestion des ressources en eau"
  if (word === 'en' && wordAt(text, at - 1) === 'ressources' && wordAt(text, at + 1) === 'eau')
    return move(state, at + 2);
  // "professeur hors classe", "enseignant hors pair"
  if (word === 'hors' && /^(?:classe|pair|hierarchie|echelle|cadre|concours)$/.test(wordAt(text, at + 1)))
    return move(state, at + 2);
  // "ambassadeur de X accrédité en Y"
  if (/^accredite?e?s?$/.test(word) && LEADS.has(wordAt(text, at + 1))) return readLed(bounds, state, at + 1);
  // "adjointe au maire de Lyon déléguée à la culture"
  if (/^deleguee?s?$/.test(word) && state.complements > 0 && /^(?:a|au|aux)$/.test(wordAt(text, at + 1)))
    return readTarget(bounds, state, at, afterArticle(text, at + 2));
  if (isTitleAdjective(text, at)) return move(state, at + 1);
  // "conseiller politique", "membre du bureau politique": nouns elsewhere, adjectives behind a noun.
  if (
    state.body === null &&
    isLower(text, at) &&
    isLower(text, at - 1) &&
    /^(?:politique|technique|logistique|informatique)s?$/.test(word)
  )
    return move(state, at + 1);
  // "directeur pays", "directrice Asie-Pacifique": a bare noun right behind the head.
  if (state.complements === 0 && (word === 'pays' || isArea(text, at, limit))) return move(state, at + 1);
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

/** "de la planification et des statistiques": complements that go on as far as "et de". */
function isSeries(text: Text, from: number, limit: number): boolean {
  if (!isOfAt(text, from)) return false;
  for (let i = from + 1; i < Math.min(limit, from + 12); i++) {
    if (wordAt(text, i) === 'et') return isOfAt(text, i + 1);
    const inside = isWord(text, i)
      ? !isFunction(text, i) || isOfAt(text, i) || isArticleAt(text, i)
      : wordAt(text, i) === ',' && isOfAt(text, i + 1);
    if (!inside || heads().longestAt(text.document, i, i + 1) !== null) return false;
  }
  return false;
}

const TO = /^(?:a|au|aux)$/;
/** In tokens. */
const LIST = 16;

/** "|, aux congrès et à la mer" behind "déléguée au tourisme": fields with a preposition each, as far as "et à". */
function isSeriesTo(text: Text, comma: number, limit: number): boolean {
  if (!TO.test(wordAt(text, comma + 1))) return false;
  let head = comma - 1;
  while (head > comma - LIST && !/^(?:deleguee?|adjointe?)$/.test(wordAt(text, head))) head--;
  if (head === comma - LIST || !TO.test(wordAt(text, head + 1))) return false;
  for (let i = comma + 2; i < Math.min(limit, comma + 20); i++) {
    const word = wordAt(text, i);
    if (word === 'et' && TO.test(wordAt(text, i + 1))) return true;
    if (!isWord(text, i) && !(word === ',' && TO.test(wordAt(text, i + 1)))) return false;
  }
  return false;
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
  const told = TOLD_BEFORE.test(wordAt(text, at + 1)) && same < limit;
  if (told && isLower(text, same) && !isFunction(text, same)) return readTarget(bounds, state, at, same);
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

/**
 * "directeur de la Banque X et de l'Agence Y", "ministres de A et de B": what is led besides. Of "cheffe du gouvernement et
 * de l'Inspection X" only one is a body.
 */
function readOther({ text, limit, bodyAt, ministryAt }: Bounds, state: State, noun: number): boolean {
  if (heads().longestAt(text.document, noun, limit)) return false;
  const known = Math.max(bodyAt(noun), ministryAt(noun));
  if (state.ministerial) return ministryAt(noun) > 0 && move(state, ministryAt(noun));
  if (state.body === null || state.body.until !== state.end) return false;
  // "fondateur de A et |d'Abilia": a name that nobody knows
  const end = known > 0 ? known : endOfName(text, noun, limit);
  if (end === noun) return false;
  const until = wordAt(text, end) === '(' && wordAt(text, end + 2) === ')' ? end + 3 : end;
  state.others = [...state.others, { first: noun, end }];
  state.body = { ...state.body, until };
  return move(state, until);
}

function readAnd(bounds: Bounds, state: State, at: number): boolean {
  const { text, limit, bodyAt, ministryAt } = bounds;
  const next = at + 1;
  // "ancien ministre des Affaires étrangères et |actuel député"
  if (next >= limit || !isWord(text, next) || /^(?:actuel|actuelle|futur|future)$/.test(wordAt(text, next)))
    return false;
  if (isOfAt(text, next) && (state.complements > 0 || state.compound)) {
    const noun = afterArticle(text, next + 1);
    const named = state.body?.until === at && noun === next + 1 && isCapital(text, noun);
    if (bodyAt(noun) > 0 || ministryAt(noun) > 0 || named) {
      const other = readOther(bounds, state, noun);
      if (other || !named) return other;
    }
    // "en présence du wali de A et de l'ambassadrice de B": another's title.
    if (heads().longestAt(text.document, noun, limit)?.values[0]?.plural === false) return false;
    return readTarget(bounds, state, next, noun);
  }
  if (heads().longestAt(text.document, BEFORE.has(wordAt(text, next)) ? next + 1 : next, limit)) return false;
  if (isArticleAt(text, next) && state.complements > 0) {
    const end = afterField(text, at, limit);
    return end > at && move(state, end);
  }
  if (['a', 'au', 'aux'].includes(wordAt(text, next)) && state.complements > 0) {
    const noun = afterArticle(text, next + 1);
    return has(text, noun, KNOWN.common) ? readTarget(bounds, state, next, noun) : false;
  }
  const cased =
    isLower(text, next) || (isCapital(text, at - 1) && !has(text, next, KNOWN.forename | KNOWN.surname));
  if (isAdjectiveAt(text, at - 1) && isAdjectiveAt(text, next) && cased) return move(state, next + 1);
  if (state.complements === 0 || state.body !== null || isFunction(text, next)) return false;
  // "Expert en Transports et Routes"
  if (isCapital(text, next))
    return (
      isCapital(text, at - 1) &&
      (isCommonNoun(text, next) ||
        has(text, next, KNOWN.host) ||
        (isCapitalField(text, next) && wordAt(text, at - 2) === 'en')) &&
      move(state, next + 1)
    );
  const word = wordAt(text, next);
  const alike = isLower(text, at - 1) && /s$/.test(wordAt(text, at - 1)) === /s$/.test(word);
  const many = /s$/.test(word) && has(text, next, KNOWN.common);
  // "et exerce une influence", "et rappelle que": a verb goes on.
  const verb =
    (/(?:er|ent|ait)$/.test(word) && !/.ement$/.test(word) && !has(text, next, KNOWN.common)) ||
    has(text, next + 1, KNOWN.determiner) ||
    /^(?:que|qu')$/.test(wordAt(text, next + 1));
  return (alike || many) && !verb && move(state, next + 1);
}
