/** Places that a title names: "maire de Thiès Nord", "gouverneur de Keur Momar Sarr", "ambassadrice d'Arabie saoudite". */
import { CASING, TOKEN } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import {
  has,
  isArticleAt,
  isCapital,
  isFunction,
  isLower,
  isOfAt,
  sliceOf,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { KNOWN } from '../words.js';

/** Capitalised words as far as they do not begin a person's name, with the number of a commune: "maire de Golfe 4". */
export function readPlace(text: Text, first: number, limit: number): number {
  const end = afterDash(text, readPlaceName(text, first, limit), first, limit);
  return end > first ? afterNumber(text, end, limit) : end;
}

/** "députée de Rivière-Haute|–Côte-de-Kribi", "de Kandi| – Pama,": two places of one constituency. */
function afterDash(text: Text, end: number, first: number, limit: number): number {
  if (end === first || end + 1 >= limit || !/^[-–—]$/.test(wordAt(text, end)) || !isCapital(text, end + 1))
    return end;
  const tight = touches(text, end - 1) && touches(text, end);
  const next = readPlaceName(text, end + 1, limit);
  if (tight) return next;
  const spaced = /^(?:deput|senat|candidat)/.test(wordAt(text, first - 2)) && isOfAt(text, first - 1);
  return spaced && /^[,)]$/.test(wordAt(text, next)) ? next : end;
}

/** Behind the number that tells communes apart, "Golfe |4|"; no "maire de Thiès |2 jours après". */
export function afterNumber(text: Text, at: number, limit: number): number {
  const number =
    at < limit && text.document.tokens.kind[at] === TOKEN.number && /^\d{1,2}$/.test(wordAt(text, at));
  return number && (at + 1 >= limit || !isLower(text, at + 1) || isFunction(text, at + 1)) ? at + 1 : at;
}

function readPlaceName(text: Text, first: number, limit: number): number {
  const { document } = text;
  const words = (end: number): string => sliceOf(text, first, end);
  // "Arabie saoudite", "Émirats arabes unis", "Royaume hachémite de Jordanie"
  for (let end = Math.min(limit, first + LONGEST_COUNTRY); end > first + 1; end--)
    if (isLower(text, first + 1) && countryOf(words(end)) !== null) return end;
  // "porte-parole d'A. Sarr": a person in the title.
  if (document.tokens.casing[first] === CASING.initial && isCapital(text, first + 1)) return first + 2;
  let end = first;
  let best = first;
  while (
    end < limit &&
    end < first + 6 &&
    (isCapital(text, end) || (end > first && (isOfAt(text, end) || isArticleAt(text, end))))
  ) {
    end++;
    if (
      isCapital(text, end - 1) &&
      (countryOf(words(end)) !== null || (end - first <= 3 && lookUpTown(words(end)).length > 0))
    )
      best = end;
  }
  // "Thiès Nord"
  if (best > first) return best < limit && QUARTERS.test(sliceOf(text, best, best + 1)) ? best + 1 : best;
  // "Keur Momar Sarr", "Aïn Beïda": behind such a word the name of a place goes on, though it be a person's.
  if (PLACE_HEADS.test(wordAt(text, first)) && isCapital(text, first + 1) && first + 1 < limit)
    return isCapital(text, first + 2) && first + 2 < limit ? first + 3 : first + 2;
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
  // "l'arrondissement de Kossodou Bara": an area's name goes on, elsewhere a person's begins.
  const area = isOfAt(text, first - 1) && AREAS.test(wordAt(text, first - 2));
  return end - first > 1 && !area && !has(text, first, KNOWN.common) ? first + 1 : end;
}

/** Parts of a town that its name goes on with. */
const QUARTERS = /^(?:Nord|Sud|Est|Ouest|Centre|Ville)$/u;

/** In tokens. */
const LONGEST_COUNTRY = 5;

/** First words of names of places. */
const PLACE_HEADS =
  /^(?:keur|medina|darou|touba|wouro|sare|saare|oued|hassi|bordj|ksar|beni|oulad|ouled|douar)$/;

const AREAS =
  /^(?:arrondissement|commune|district|departement|cercle|prefecture|sous-prefecture|village|canton|localite|quartier|secteur)s?$/;

/** A word with a capital that is no name of a person. */
export const isNamePart = (text: Text, at: number, limit: number): boolean =>
  at < limit &&
  isCapital(text, at) &&
  !/^\p{Ll}/u.test(sliceOf(text, at, at + 1)) &&
  text.shouting[at] === 0 &&
  !has(text, at, KNOWN.forename | KNOWN.surname | KNOWN.strongParticle);
