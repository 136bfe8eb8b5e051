/** What follows "de" in the name of a body, and the noun of any complement. */
import { CASING } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import {
  afterArticle,
  has,
  isArticleAt,
  isCapital,
  isFunction,
  isInfinitive,
  isLower,
  isOfAt,
  isWord,
  readCapitals,
  sliceOf,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { heads as titles } from '../titles/heads.js';
import { KNOWN } from '../words.js';
import { heads } from './heads.js';
import { isPersonAt } from './persons.js';
import { isNamed, isPlural, type Reader } from './reader.js';
import { isOrdinary, isPlaceName } from './unheard.js';

/** Adjectives that stand in front of their noun: "de haut niveau", "des grands travaux", "de la petite enfance", "des anciens élèves". */
const FRONT =
  /^(?:haut|grand|petit|bon|mauvais|nouveau|nouvelle|jeune|ancien|ancienne|libre|gros|double|meilleur|premiere|premier|bonne)e?s?$/;

export const CONTINENT = /^(?:afrique|europe|asie|amerique|oceanie)$/;

/** "de la santé", "du Mali", "d'Abomey-Calavi"; null when no noun follows. */
export function readComplement(reader: Reader, at: number): number | null {
  const { text, limit } = reader;
  const noun = afterArticle(text, at + 1);
  // "une Confédération de seconde zone" is judged, not named.
  if (noun >= limit || reader.closed(noun) || wordAt(text, noun) === 'seconde') return null;
  // "permet à l'Association X de bénéficier": a verb.
  if (noun === at + 1 && isLower(text, noun) && isInfinitive(wordAt(text, noun))) return null;
  // "la Cour constitutionnelle |du pays", "le Parquet |de la ville": which one the text has told.
  if (
    /^(?:pays|ville|continent|localite)$/.test(wordAt(text, noun)) &&
    isLower(text, noun) &&
    noun + 1 <= limit &&
    !isCapital(text, noun + 1) &&
    !isOfAt(text, noun + 1) &&
    noun > at
  )
    if (isArticleAt(text, noun - 1) || wordAt(text, at) === 'du') return null;
  // "à l'Ambassade de X à Y du Chargé d'affaires": whom the sentence goes on with.
  const held = reader.lastNoun === 'capital' && (noun > at + 1 || wordAt(text, at) === 'du');
  if (held && titles().longestAt(text.document, noun, limit) !== null) return null;
  // "Communauté de l'Afrique |de l'est"
  if (CONTINENT.test(wordAt(text, at - 1)) && /^(?:est|ouest|nord|sud)$/.test(wordAt(text, noun)))
    return noun + 1;
  const proper = reader.lastNoun === 'capital' && isNamed(text, at - 1);
  if (proper && reader.complements > 1 && isLower(text, noun)) return null;
  if (reader.state && isLower(text, noun)) return null;
  // "a présenté à l'Assemblée nationale |de la Déclaration": an assembly is of a country.
  if (reader.national && !isOfCountry(text, noun, limit)) return null;
  const within =
    !reader.regional &&
    (reader.unit || (reader.complements > 0 && reader.commission)) &&
    isCapital(text, noun) &&
    !text.shouting[noun];
  // "Forces armées |de l'État du Koweït" are a state's own, "Rectorat |de l'Académie de Kara" an academy's.
  const other = heads().has(wordAt(text, noun)) && !/^(?:etat|academie)$/.test(wordAt(text, noun));
  const own = reader.faculty && wordAt(text, noun) === 'universite';
  if (within && !own && (other || isAcronymLike(text, noun))) return null;
  // "la Direction générale |de Kelvamar Togo" is the firm's own.
  const bare = reader.direction && noun === at + 1 && wordAt(text, at) !== 'du' && wordAt(text, at) !== 'des';
  if (
    bare &&
    isCapital(text, noun) &&
    !text.shouting[noun] &&
    !isOrdinary(text, noun) &&
    isFirm(reader, noun)
  )
    return null;
  return readNoun(reader, noun);
}

/** No town, no region, and no acronym of a department. */
function isFirm({ text, limit, complements }: Reader, noun: number): boolean {
  const end = readCapitals(text, noun, limit);
  return (
    complements === 0 && !isPlaceName(sliceOf(text, noun, noun + 1)) && !isPlaceName(sliceOf(text, noun, end))
  );
}

/** "du Togo", "de la République du Togo", "de la Tshopo". */
const isOfCountry = (text: Text, noun: number, limit: number): boolean =>
  isCapital(text, noun) &&
  (!has(text, noun, KNOWN.common) ||
    /^(?:republique|royaume|union|confederation|province|region)$/.test(wordAt(text, noun)) ||
    countryOf(sliceOf(text, noun, readCapitals(text, noun, limit))) !== null);

/** Capitals throughout. */
export const isAcronymLike = (text: Text, at: number): boolean =>
  text.document.tokens.casing[at] === CASING.upper && wordAt(text, at).length >= 3;

/** "du maïs", which folding makes "mais". */
export const isMaize = (text: Text, at: number): boolean =>
  wordAt(text, at) === 'mais' && sliceOf(text, at, at + 1) === 'maïs';

/** The noun of a complement with what stands in front of it; null when it is none of a name. */
export function readNoun(reader: Reader, noun: number): number | null {
  const { text, limit } = reader;
  if (/^\d+(?:e|eme|er|ere)$/.test(wordAt(text, noun)) && noun + 1 < limit) return readNoun(reader, noun + 1);
  if (noun >= limit || !isWord(text, noun) || reader.closed(noun) || has(text, noun, KNOWN.calendar))
    return null;
  const shouted = text.shouting[noun] === 1;
  const front = FRONT.test(wordAt(text, noun)) && noun + 1 < limit && (isLower(text, noun + 1) || shouted);
  if (isFunction(text, noun) && !isCapital(text, noun) && !front && !isMaize(text, noun)) return null;
  // "des petites et moyennes entreprises"
  if (wordAt(text, noun + 1) === 'et' && /^(?:petite|moyenne)s$/.test(wordAt(text, noun)))
    return readNoun(reader, noun + 3);
  if (isCapital(text, noun) && !text.shouting[noun]) {
    const run = Math.min(readCapitals(text, noun, limit), firstClosed(reader.closed, noun, limit));
    if (run === noun) return null;
    let end = noun + 1;
    // "la Présidence de la République |Awa Sarr": who works there.
    while (end < run && (reader.isNamedAfterPeople || isNameAt(text, end - 1) || !isPersonAt(text, end)))
      end++;
    // "de la Petite |enfance"
    if (
      end === noun + 1 &&
      end < limit &&
      FRONT.test(wordAt(text, noun)) &&
      isLower(text, end) &&
      !isFunction(text, end)
    )
      end++;
    end = withSecond(text, end, limit);
    reader.lastNoun = 'capital';
    reader.plural = isPlural(wordAt(text, end - 1));
    reader.complements++;
    return endOfCountry(reader, noun, end);
  }
  const last = front && !isFunction(text, noun + 1) && !reader.closed(noun + 1) ? noun + 1 : noun;
  reader.lastNoun = 'small';
  reader.plural = isPlural(wordAt(text, last));
  reader.complements++;
  return last + 1;
}

/** "Conseil d'association Togo|-UE|": index behind the second of two that a hyphen joins; `end` where none does. */
export const withSecond = (text: Text, end: number, limit: number): number =>
  end + 1 < limit &&
  wordAt(text, end) === '-' &&
  isCapital(text, end + 1) &&
  touches(text, end - 1) &&
  touches(text, end)
    ? end + 2
    : end;

/** Itself a name of persons, but no country's, or a word before one: "Saint", "Cheikh", "Vieux". */
const isNameAt = (text: Text, at: number): boolean =>
  (has(text, at, KNOWN.forename | KNOWN.surname | KNOWN.particle) && countryOf(wordAt(text, at)) === null) ||
  /^(?:saint|sainte|cheikh|sidi|lalla|grande?|petite?|vieux)$/.test(wordAt(text, at));

/** "Arabie |saoudite": names of countries that go on in small letters. */
function endOfCountry({ text, limit, closed }: Reader, noun: number, end: number): number {
  if (end >= limit || !isLower(text, end) || closed(end)) return end;
  for (let to = Math.min(limit, end + 2); to > end; to--) {
    if (countryOf(sliceOf(text, noun, to)) !== null) return to;
  }
  return end;
}

/** Index of the first token from `at` that belongs to another name. */
export const firstClosed = (closed: (token: number) => boolean, at: number, limit: number): number => {
  while (at < limit && !closed(at)) at++;
  return at;
};
