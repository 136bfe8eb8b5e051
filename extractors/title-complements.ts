/** What goes on with a title behind its head noun: adjectives, bodies, places, portfolios. */
import { CASING } from '../schemas/document.js';
import { countryOf } from './countries.js';
import { lookUpTown } from './gazetteer.js';
import {
  afterArticle,
  has,
  isAdjective,
  isArticle,
  isCapital,
  isColumn,
  isDemonym,
  isFunction,
  isInfinitive,
  isLower,
  isOf,
  isWord,
  type Text,
  wordAt,
} from './phrases.js';
import { BEFORE, heads } from './title-heads.js';
import type { Title } from './titles.js';
import { KNOWN } from './words.js';

/** Prepositions that lead to a complement of a title. */
const LEADS = new Set([
  'a',
  'au',
  'aux',
  'pour',
  'aupres',
  'pres',
  'chez',
  'en',
  'sur',
  'charge',
  'chargee',
  'responsable',
  'sein',
  'par',
  'dans',
  'contre',
]);

const LEADING_NOUNS = new Set(
  'societe groupe entreprise compagnie startup start-up ong association organisation firme syndicat parti mouvement operateur'.split(
    ' ',
  ),
);

export interface Bounds {
  readonly text: Text;
  readonly limit: number;
  readonly bodyAt: (token: number) => number;
  readonly ministryAt: (token: number) => number;
}

export interface State {
  end: number;
  body: Title['body'];
  complements: number;
  ministerial: boolean;
}

const LATIN = new Set(['a.i.', 'p.i.', 'a.i', 'p.i']);

export function readPiece(bounds: Bounds, state: State): boolean {
  const { text, limit } = bounds;
  const at = state.end;
  if (at >= limit || isColumn(text, at)) return false;
  const word = wordAt(text, at);
  if (!isWord(text, at)) {
    const charged =
      word === ',' &&
      ['charge', 'chargee', 'charges'].includes(wordAt(text, at + 1)) &&
      isOf(wordAt(text, at + 2));
    if (charged) return readLed(bounds, state, at + 1);
    // "(MINPOSTEL)", "(er)" between a title and its holder.
    if (word === '(' && wordAt(text, at + 2) === ')' && state.complements > 0) {
      state.end = at + 3;
      return true;
    }
    return false;
  }
  if (LATIN.has(word)) return move(state, at + 1);
  if ((word === 'a' || word === 'p') && wordAt(text, at + 1) === '.' && wordAt(text, at + 2) === 'i') {
    return move(state, wordAt(text, at + 3) === '.' ? at + 4 : at + 3);
  }
  if (word === 'par' && wordAt(text, at + 1) === 'interim') return move(state, at + 2);
  if (word === 'en' && ['exercice', 'chef', 'titre', 'personne'].includes(wordAt(text, at + 1)))
    return move(state, at + 2);
  // "ambassadeur de X accrédité en Y"
  if (/^accredite?e?s?$/.test(word) && LEADS.has(wordAt(text, at + 1))) return readLed(bounds, state, at + 1);
  if (isTitleAdjective(text, at)) return move(state, at + 1);
  // "conseiller politique", "directeur technique": nouns elsewhere, adjectives behind an office.
  if (
    state.complements === 0 &&
    isLower(text, at) &&
    /^(?:politique|technique|logistique|informatique)s?$/.test(word)
  )
    return move(state, at + 1);
  // "déléguée CGT", "député PDS": the acronym stands bare behind the office.
  if (
    state.complements === 0 &&
    text.document.tokens.casing[at] === CASING.upper &&
    bounds.bodyAt(at) === at + 1 &&
    isLower(text, at - 1)
  ) {
    state.body = { from: at, first: at, end: at + 1, until: at + 1 };
    state.complements++;
    return move(state, at + 1);
  }
  // "représentant personnel du Premier ministre": a noun elsewhere.
  if (
    /^personnel(?:le)?$/.test(word) &&
    at > 0 &&
    /^(?:representante?|envoyee?|conseill|medecin|secretaire|assistante?)/.test(wordAt(text, at - 1))
  )
    return move(state, at + 1);
  if (isOf(word)) return readOf(bounds, state, at);
  if (word === 'et') return readAnd(bounds, state, at);
  // "chargée des relations avec les médias"
  if (LEADS.has(word) || (word === 'avec' && wordAt(text, at - 1) === 'relations'))
    return readLed(bounds, state, at);
  // "chargée des relations médias", "attachée aux relations presse": a bare noun behind "relations".
  if (wordAt(text, at - 1) === 'relations' && /^(?:medias?|presse|clients?|investisseurs)$/.test(word))
    return move(state, at + 1);
  // "directeur pays", "directeur Afrique": a bare noun right behind the head.
  if (state.complements === 0 && (word === 'pays' || (isCapital(text, at) && word === 'afrique')))
    return move(state, at + 1);
  return false;
}

const move = (state: State, end: number): boolean => {
  state.end = end;
  return true;
};

/** An adjective, but no forename written as one ("Vital", "Martial"). */
function isTitleAdjective(text: Text, at: number): boolean {
  if (isFunction(text, at) || !isAdjective(wordAt(text, at)) || wordAt(text, at).startsWith('respecti'))
    return false;
  if (isLower(text, at) || text.shouting[at] === 1) return true;
  const named = has(text, at, KNOWN.forename | KNOWN.surname | KNOWN.strongParticle);
  // "Ambassadeur Extraordinaire et Plénipotentiaire": adjectives with the capital of their noun.
  return !named && (has(text, at, KNOWN.common) || isDemonym(wordAt(text, at)) || isCapital(text, at - 1));
}

/** "de l'AICTO", "du conseil d'administration", "de la région de Niamey", "de Chine". */
function readOf(bounds: Bounds, state: State, at: number): boolean {
  const { text, limit } = bounds;
  const noun = afterArticle(text, at + 1);
  // "secrétaire général de ce département": the body told before.
  const same = wordAt(text, at + 2) === 'meme' ? at + 3 : at + 2;
  const told = /^(?:ce|cet|cette)$/.test(wordAt(text, at + 1)) && same < limit;
  if (told && isLower(text, same) && !isFunction(text, same)) return readTarget(bounds, state, at, same);
  // "candidat à la présidentielle de 2020"; no "ministre de 2010 à 2011"
  const year = state.complements > 0 && state.body === null && /^(?:19|20)\d\d$/.test(wordAt(text, at + 1));
  if (year && wordAt(text, at + 2) === 'a') return false;
  if (year) return at + 2 <= limit && move(state, at + 2);
  if (wordAt(text, noun) === 'longue' && wordAt(text, noun + 1) === 'date') return false;
  // "le Premier ministre de veiller à": a verb, no complement.
  if (noun === at + 1 && isLower(text, noun) && isInfinitive(wordAt(text, noun))) return false;
  return readTarget(bounds, state, at, noun);
}

/** What a preposition leads to: a body, a ministry, a place or a common noun. */
function readTarget(bounds: Bounds, state: State, from: number, noun: number): boolean {
  const { text, limit, bodyAt, ministryAt } = bounds;
  if (noun >= limit) return false;
  const ministry = ministryAt(noun);
  const body = ministry > 0 ? ministry : bodyAt(noun);
  // "de la société X", "du groupe Y": the common noun leads to the name.
  if (body < 0 && LEADING_NOUNS.has(wordAt(text, noun)) && isLower(text, noun) && bodyAt(noun + 1) > 0) {
    return readTarget(bounds, state, from, noun + 1);
  }
  // "de l'organisation « X »"
  if (body < 0 && LEADING_NOUNS.has(wordAt(text, noun)) && /^[«"“]$/.test(wordAt(text, noun + 1))) {
    const quoted = bodyAt(noun + 2);
    if (quoted > 0 && /^[»"”]$/.test(wordAt(text, quoted))) {
      state.body = { from, first: noun + 2, end: quoted, until: quoted + 1 };
      state.complements++;
      return move(state, quoted + 1);
    }
  }
  if (body > 0) {
    const bracket = wordAt(text, body) === '(' && wordAt(text, body + 2) === ')' ? body + 3 : body;
    state.body = { from, first: noun, end: body, until: bracket };
    state.complements++;
    state.end = Math.max(bracket, noun + 1);
    return true;
  }
  if (!isWord(text, noun) || (isFunction(text, noun) && !isCapital(text, noun))) return false;
  if (/^\d+(?:e|eme|er|ere)$/.test(wordAt(text, noun))) return readTarget(bounds, state, from, noun + 1);
  if (/^premi(?:er|ere)$/.test(wordAt(text, noun)) && wordAt(text, noun + 1) === 'ministre') {
    if (isCapital(text, noun + 2)) return false;
    state.complements++;
    return move(state, noun + 2);
  }
  // "conseiller du président Barrow": the inner title has a holder of its own.
  const named = BEFORE.has(wordAt(text, noun)) ? noun + 1 : noun;
  const inner = isLower(text, named) ? heads().longestAt(text.document, named, limit) : null;
  if (inner && inner.endToken < limit && isCapital(text, inner.endToken) && !isFunction(text, inner.endToken))
    return false;
  if (isCapital(text, noun) && text.shouting[noun] === 0 && !isCommonNoun(text, noun)) {
    const end = readPlace(text, noun, limit);
    if (end === noun) return false;
    state.complements++;
    return move(state, end);
  }
  if (state.body !== null && state.complements > 2) return false;
  state.complements++;
  return move(state, noun + 1);
}

/** "à la Paix", "des Finances": a common noun with a capital of respect. */
const isCommonNoun = (text: Text, at: number): boolean =>
  has(text, at, KNOWN.common) &&
  !has(text, at, KNOWN.forename | KNOWN.surname) &&
  lookUpTown(wordAt(text, at)).length === 0;

/** Capitalised words as far as they do not begin a person's name. */
function readPlace(text: Text, first: number, limit: number): number {
  const { document } = text;
  const words = (end: number): string =>
    document.text.slice(document.tokens.start[first], document.tokens.end[end - 1]);
  // "porte-parole d'A. Barrow": a person in the title.
  if (document.tokens.casing[first] === CASING.initial && isCapital(text, first + 1)) return first + 2;
  let end = first;
  let best = first;
  while (
    end < limit &&
    end < first + 6 &&
    (isCapital(text, end) || (end > first && (isOf(wordAt(text, end)) || isArticle(wordAt(text, end)))))
  ) {
    end++;
    if (
      isCapital(text, end - 1) &&
      (countryOf(words(end)) !== null || (end - first <= 3 && lookUpTown(words(end)).length > 0))
    )
      best = end;
  }
  if (best > first) return best;
  // Not known as a place: a word or two of title or region, never a given name.
  if (has(text, first, KNOWN.forename) && !has(text, first, KNOWN.common) && isCapital(text, first + 1))
    return first;
  end = first;
  while (
    end < limit &&
    end < first + 4 &&
    isCapital(text, end) &&
    !(end > first && has(text, end, KNOWN.forename | KNOWN.surname))
  )
    end++;
  if (end - first > 1 && !has(text, first, KNOWN.common)) return first + 1;
  return end;
}

function readAnd(bounds: Bounds, state: State, at: number): boolean {
  const { text, limit, bodyAt, ministryAt } = bounds;
  const next = at + 1;
  if (next >= limit || !isWord(text, next)) return false;
  if (isOf(wordAt(text, next)) && state.complements > 0) {
    const noun = afterArticle(text, next + 1);
    if (state.body !== null && (bodyAt(noun) > 0 || ministryAt(noun) > 0)) return false;
    return readTarget(bounds, state, next, noun);
  }
  if (heads().longestAt(text.document, BEFORE.has(wordAt(text, next)) ? next + 1 : next, limit)) return false;
  if (['a', 'au', 'aux'].includes(wordAt(text, next)) && state.complements > 0) {
    const noun = afterArticle(text, next + 1);
    return has(text, noun, KNOWN.common) ? readTarget(bounds, state, next, noun) : false;
  }
  const cased =
    isLower(text, next) || (isCapital(text, at - 1) && !has(text, next, KNOWN.forename | KNOWN.surname));
  if (isAdjective(wordAt(text, at - 1)) && isAdjective(wordAt(text, next)) && cased)
    return move(state, next + 1);
  if (state.complements === 0 || isFunction(text, next) || isCapital(text, next)) return false;
  const before = wordAt(text, at - 1);
  const alike = isLower(text, at - 1) && /s$/.test(before) === /s$/.test(wordAt(text, next));
  if (alike && !/(?:er|ent|ait)$/.test(wordAt(text, next)) && state.body === null)
    return move(state, next + 1);
  return false;
}

/** "étudiante en droit", "conseillère en communications"; no "ministre en visite". */
export const isField = (text: Text, at: number): boolean =>
  isLower(text, at) &&
  isWord(text, at) &&
  !isFunction(text, at) &&
  wordAt(text, at).length > 3 &&
  !/^(?:visite|poste|fonctions?|tete|compagnie|presence|mission|cours|conge|question|plein|pleine|effet|faveur|personne|direct|marge|outre|revanche|particulier|vertu|uniforme|costume|tournee|charge|voyage|sejour|exercice|titre|chef|prison|exil|fuite|detention|colere|deplacement|activite|service|matiere|vigueur|retraite|attente|larmes|vue|raison|fin|route|termes|premier|premiere|deuxieme|conference|audience|reunion|date|juin|mars|avril|juillet|aout|septembre|octobre|novembre|decembre|janvier|fevrier)$/.test(
    wordAt(text, at),
  ) &&
  !/(?:ant|ent)$/.test(wordAt(text, at));

/** "à l'occasion", "au terme", "à la demande": what tells of time and manner belongs to the verb. */
const SETTINGS = new Set(
  (
    'occasion issue suite veille cours terme sujet nom profit moment lendemain cote cotes demande fin debut lieu ' +
    'travers frais detriment hauteur arrivee instar insu egard encontre unanimite moyen cas milieu retour passage ' +
    'lumiere faveur propos regard bord invitation annonce'
  ).split(' '),
);

/** Who is sent to a country: "représentant en Côte d'Ivoire". */
const SENT =
  /^(?:representante?|accredit|ambassad|charge|delegue|envoye|coordinat|coordonnat|correspondant|resident|responsable)/;

/** Nouns that ask for "à". */
const GIVING = /^(?:aides?|appuis?|soutien|assistance|acces|preparation)$/;

/** "à l'Unesco", "auprès du ministre de X", "chargé de Y", "pour l'Afrique", "en Arménie", "au Liban". */
function readLed(bounds: Bounds, state: State, at: number): boolean {
  const { text, bodyAt, ministryAt, limit } = bounds;
  let noun = at + 1;
  const word = wordAt(text, at);
  const inCharge = word === 'en' && wordAt(text, at + 1) === 'charge' && isOf(wordAt(text, at + 2));
  const near =
    inCharge ||
    word === 'aupres' ||
    word === 'pres' ||
    word === 'charge' ||
    word === 'chargee' ||
    word === 'responsable';
  if (inCharge) noun++;
  if (near && isOf(wordAt(text, noun))) noun++;
  if (word === 'pres' && isArticle(wordAt(text, noun))) noun++;
  noun = afterArticle(text, noun);
  if (noun >= limit || (!near && isLower(text, noun) && SETTINGS.has(wordAt(text, noun)))) return false;
  if (bodyAt(noun) > 0 || ministryAt(noun) > 0) {
    // "échange avec l'ambassadeur sur le Forum X": what the sentence is about.
    if (word === 'par' || word === 'sur' || (state.body !== null && !near)) return false;
    return readTarget(bounds, state, at, noun);
  }
  if (near || word === 'avec') return readTarget(bounds, state, at, noun);
  if (word === 'en' && state.complements === 0 && isField(text, at + 1)) {
    state.complements++;
    return move(state, at + 2);
  }
  if (word === 'en' || word === 'au' || word === 'aux' || word === 'a') {
    const reach =
      isCapital(text, noun) && SENT.test(wordAt(text, at - 1)) ? readPlace(text, noun, limit) : noun;
    const sent =
      reach > noun &&
      countryOf(
        text.document.text.slice(text.document.tokens.start[noun], text.document.tokens.end[reach - 1]),
      ) !== null;
    const place = isCapital(text, noun) && (state.complements > 0 || sent);
    if (place) {
      const end = readPlace(text, noun, limit);
      if (
        end === noun ||
        (word !== 'a' &&
          countryOf(
            text.document.text.slice(text.document.tokens.start[noun], text.document.tokens.end[end - 1]),
          ) === null)
      )
        return false;
      if (state.body !== null && state.body.until === at) state.body = { ...state.body, end, until: end };
      return move(state, end);
    }
    // "du projet d'appui au système éducatif"
    if (word !== 'en' && state.complements > 0 && GIVING.test(wordAt(text, at - 1)) && isLower(text, noun))
      return readTarget(bounds, state, at, noun);
    const led = word === 'aux' || noun > at + 1 || word === 'au';
    const office =
      state.complements === 0 && led && (!isCapital(text, noun) || has(text, noun, KNOWN.common));
    return office ? readTarget(bounds, state, at, noun) : false;
  }
  if (word === 'pour')
    return noun > at + 1 && !(isLower(text, noun) && isInfinitive(wordAt(text, noun)))
      ? readTarget(bounds, state, at, noun)
      : false;
  return false;
}
