/** Reads the name of a body from its head noun to where the name ends. */
import { CASING, TOKEN } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import {
  afterArticle,
  isArticle,
  isCapital,
  isFunction,
  isInfinitive,
  isLower,
  isOf,
  isOfAt,
  isWord,
  readCapitals,
  sliceOf,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { heads as titles } from '../title-heads.js';
import { isField } from '../title-leads.js';
import { heads } from './heads.js';
import { readAdjectives, readList } from './lists.js';
import { isCommonAt, isNamed, isPlainAdjective, isPlural, type Reader } from './reader.js';

/** Names of bodies longer than this are read no further. */
const LONGEST = 28;

/** Prepositions that may open a complement right behind the head and its adjectives. */
const NEAR = new Set(['pour', 'contre', 'sur', 'a', 'au', 'aux', 'en', 'sans', 'par']);

/** Adjectives and participles that ask for "à". */
const TIED = /^(?:relati(?:f|fs|ve|ves)|liee?s?|destinee?s?)$/;

const CHARGED = /^chargee?s?$/;

/** Nouns that ask for "à": "l'aide aux malades", "l'accès à l'eau". */
const GIVING =
  /^(?:aides?|appuis?|soutien|assistance|secours|acces|initiation|education|preparation|retour)$/;

/** Nouns that ask for "en" and a field. */
const STUDY = /^(?:recherches?|etudes?|formations?|expertise|licence|master|diplomes?|enseignement)$/;

/** "pour la mise en place de …": what is done, and no part of a name. */
const DONE = new Set(['mise', 'tenue', 'signature', 'remise']);

/** Adjectives that stand in front of their noun: "de haut niveau", "des grands travaux", "de la petite enfance". */
const FRONT = /^(?:haut|grand|petit|bon|mauvais|nouveau|nouvelle|jeune|libre|gros|double|meilleur)e?s?$/;

/** Heads whose name goes on with the place they are sent to. */
const SENT = new Set(['ambassade', 'consulat', 'representation', 'delegation', 'mission', 'bureau']);

/** Parts of a body, whose names end where the body's begins. */
const UNITS = new Set('service cellule departement faculte brigade bataillon force forces bureau'.split(' '));

/** "Assemblée nationale pour la …": names that no "pour" goes on. */
const CLOSED_NAMES = new Set([
  'armee',
  'assemblee',
  'senat',
  'parlement',
  'gouvernement',
  'etat',
  'mairie',
  'ville',
]);

/**
 * Index after the last token of the name whose head is the token `head`: adjectives, then complements with "de", lists
 * of them, and one complement with another preposition. Returns `head + 1` when nothing of a name follows.
 */
export function readName(
  text: Text,
  head: number,
  limit: number,
  closed: (token: number) => boolean,
): number {
  const reader: Reader = {
    text,
    limit: Math.min(limit, head + LONGEST),
    closed,
    sent: SENT.has(wordAt(text, head)),
    lastNoun: 'none',
    plural: false,
    complements: 0,
    near: false,
    commission: /^(?:commission|direction)$/.test(wordAt(text, head)),
    state: /^(?:gouvernement|etat|armee|parlement|senat|mairie|ville)$/.test(wordAt(text, head)),
    closedName: CLOSED_NAMES.has(wordAt(text, head)),
    unit: UNITS.has(wordAt(text, head)),
  };
  let end = head + 1;
  for (;;) {
    const next = step(reader, end, head);
    // "la Commission chargée de veiller": nothing of a name was it charged with.
    if (next === end) return CHARGED.test(wordAt(text, end - 1)) ? end - 1 : end;
    end = next;
  }
}

/** One more piece of the name, or `at` when it ends here. */
function step(reader: Reader, at: number, head: number): number {
  const { text, limit, closed } = reader;
  if (at >= limit || closed(at)) return at;
  const word = wordAt(text, at);
  if (text.document.tokens.kind[at] !== TOKEN.word) {
    if (word === ',' && reader.complements > 0 && reader.lastNoun !== 'capital') return readList(reader, at);
    if (word === ',' && reader.complements === 0 && isPlainAdjective(text, at - 1))
      return readAdjectives(reader, at);
    // "des Sciences Juridiques, Économiques et Sociales"; what a small letter begins is said of the body.
    if (word === ',' && reader.complements > 0 && isCapital(text, at - 1)) {
      if (!isCapital(text, at + 1) && !isOfAt(text, at + 1)) return at;
      const end = isPlainAdjective(text, at - 1) ? readAdjectives(reader, at) : at;
      if (end > at) {
        reader.lastNoun = 'small';
        return end;
      }
    }
    if (word === ',' && reader.complements > 0 && isCommonAt(text, at - 1)) return readList(reader, at);
    if (word === '&' && at + 1 < limit && isCapital(text, at + 1)) return readNoun(reader, at + 1) ?? at;
    if (word === '-' && touches(text, at)) return at;
    return at;
  }
  if (isPlainAdjective(text, at) || TIED.test(word)) return at + 1;
  if (word === 'non' && at + 1 < limit && isPlainAdjective(text, at + 1)) return at + 2;
  if (isOf(word)) return readComplement(reader, at) ?? at;
  if (word === 'et') return readAnd(reader, at, head);
  if (NEAR.has(word)) return readNear(reader, at) ?? at;
  const follows = reader.complements === 0 || reader.lastNoun === 'capital';
  if (follows && isCapital(text, at) && !isFunction(text, at) && !text.shouting[at]) {
    const end = Math.min(readCapitals(text, at, limit), firstClosed(closed, at, limit));
    reader.lastNoun = 'capital';
    return Math.max(end, at);
  }
  return at;
}

const firstClosed = (closed: (token: number) => boolean, at: number, limit: number): number => {
  while (at < limit && !closed(at)) at++;
  return at;
};

/** "de la santé", "du Mali", "d'Abomey-Calavi"; null when no noun follows. */
function readComplement(reader: Reader, at: number): number | null {
  const { text, limit } = reader;
  const noun = afterArticle(text, at + 1);
  // "une Confédération de seconde zone" is judged, not named.
  if (noun >= limit || reader.closed(noun) || wordAt(text, noun) === 'seconde') return null;
  // "permet à l'Association X de bénéficier": a verb.
  if (noun === at + 1 && isLower(text, noun) && isInfinitive(wordAt(text, noun))) return null;
  // "à l'Ambassade de X à Y du Chargé d'affaires": whom the sentence goes on with.
  const held = reader.lastNoun === 'capital' && (noun > at + 1 || wordAt(text, at) === 'du');
  if (held && titles().longestAt(text.document, noun, limit) !== null) return null;
  const proper = reader.lastNoun === 'capital' && isNamed(text, at - 1);
  if (proper && reader.complements > 1 && isLower(text, noun)) return null;
  if (reader.state && isLower(text, noun)) return null;
  const within =
    (reader.unit || (reader.complements > 0 && reader.commission)) &&
    isCapital(text, noun) &&
    !text.shouting[noun];
  if (within && (heads().has(wordAt(text, noun)) || (reader.unit && isAcronymLike(text, noun)))) return null;
  return readNoun(reader, noun);
}

/** A bracket with an acronym follows that ends with the noun's initial. */
const endsLetters = (text: Text, noun: number): boolean =>
  wordAt(text, noun + 1) === '(' &&
  wordAt(text, noun + 3) === ')' &&
  isAcronymLike(text, noun + 2) &&
  wordAt(text, noun + 2).endsWith(wordAt(text, noun).charAt(0));

/** "La Clinique X a le plaisir": the verb, which folding makes the preposition "à". */
const isVerb = (text: Text, at: number): boolean =>
  wordAt(text, at) === 'a' && sliceOf(text, at, at + 1) === 'a';

const isAcronymLike = (text: Text, at: number): boolean =>
  text.document.tokens.casing[at] === CASING.upper && wordAt(text, at).length >= 3;

function readNoun(reader: Reader, noun: number): number | null {
  const { text, limit } = reader;
  if (/^\d+(?:e|eme|er|ere)$/.test(wordAt(text, noun)) && noun + 1 < limit) return readNoun(reader, noun + 1);
  if (noun >= limit || !isWord(text, noun) || reader.closed(noun)) return null;
  if (isFunction(text, noun) && !isCapital(text, noun)) return null;
  // "des petites et moyennes entreprises"
  if (wordAt(text, noun + 1) === 'et' && /^(?:petite|moyenne)s$/.test(wordAt(text, noun)))
    return readNoun(reader, noun + 3);
  if (isCapital(text, noun) && !text.shouting[noun]) {
    const end = Math.min(readCapitals(text, noun, limit), firstClosed(reader.closed, noun, limit));
    if (end === noun) return null;
    reader.lastNoun = 'capital';
    reader.plural = isPlural(wordAt(text, end - 1));
    reader.complements++;
    return endOfCountry(reader, noun, end);
  }
  const front = FRONT.test(wordAt(text, noun)) && noun + 1 < limit && isLower(text, noun + 1);
  const last = front && !isFunction(text, noun + 1) && !reader.closed(noun + 1) ? noun + 1 : noun;
  reader.lastNoun = 'small';
  reader.plural = isPlural(wordAt(text, last));
  reader.complements++;
  return last + 1;
}

/** "Arabie |saoudite": names of countries that go on in small letters. */
function endOfCountry({ text, limit, closed }: Reader, noun: number, end: number): number {
  if (end >= limit || !isLower(text, end) || closed(end)) return end;
  for (let to = Math.min(limit, end + 2); to > end; to--) {
    if (countryOf(sliceOf(text, noun, to)) !== null) return to;
  }
  return end;
}

/** "pour l'Afrique", "sur les drogues", "en sciences sociales", "à l'étranger": only next to the head's own words. */
function readNear(reader: Reader, at: number): number | null {
  const { text } = reader;
  const word = wordAt(text, at);
  const noun = afterArticle(text, at + 1);
  const article = noun > at + 1;
  if (noun >= reader.limit || !isWord(text, noun) || isFunction(text, noun)) return null;
  if (reader.closedName || isVerb(text, at)) return null;
  // "le Groupe en charge de", "la Banque en partenariat avec": no field of the body.
  if (word === 'en' && isLower(text, noun) && !isField(text, noun)) return null;
  if (reader.sent && (word === 'en' || word === 'au' || word === 'aux' || word === 'a')) {
    return isCapital(text, noun) && reader.complements > 0 ? readNoun(reader, noun) : null;
  }
  const capital = isCapital(text, noun) && !text.shouting[noun];
  if (word === 'en' || word === 'a' || word === 'au' || word === 'aux') {
    // "Société de distribution d'eau en Centrafrique (SODECA)": the bracket shows that the place is part of the name.
    if (word === 'en' && capital && reader.complements > 0 && wordAt(text, noun + 1) === '(')
      return readNoun(reader, noun);
    // "Centre d'action antimines au Sénégal (CAAMS)": the letters tell.
    if (word !== 'en' && capital && reader.complements > 0 && endsLetters(text, noun))
      return readNoun(reader, noun);
    // "Commission chargée des questions liées au domaine public"
    const before = wordAt(text, at - 1);
    const led = article || word !== 'a';
    const tied =
      word !== 'en' && reader.complements > 0 && (TIED.test(before) || (led && GIVING.test(before)));
    if (tied) return readNoun(reader, noun);
    // "Institut national de recherche en sciences du numérique"
    const taught = word === 'en' && !capital && STUDY.test(wordAt(text, at - 1));
    if ((reader.complements > 0 && !taught) || capital) return null;
    if (word === 'a' && !article) return null;
    return readNoun(reader, noun);
  }
  if (word === 'pour' || word === 'contre' || word === 'sur' || word === 'par') {
    // "gouverneure de la Banque pour Madagascar": the country that she speaks for.
    if (wordAt(text, at - 1) === 'banque' && !article && countryOf(wordAt(text, noun)) !== null) return null;
    // "la Cour constitutionnelle pour l'obliger à": a verb.
    if ((!article && !capital) || (!capital && isInfinitive(wordAt(text, noun)))) return null;
    if (!capital && DONE.has(wordAt(text, noun))) return null;
    reader.near = true;
    if (reader.complements > 1 || (reader.complements === 1 && reader.lastNoun === 'small' && word === 'sur'))
      return null;
    return readNoun(reader, noun);
  }
  return null;
}

/** "et de la communication", "et droits indirects", "et environnemental"; never "et l'Université", "et a signé". */
function readAnd(reader: Reader, at: number, head: number): number {
  const { text, limit } = reader;
  const next = at + 1;
  if (next >= limit || !isWord(text, next)) return at;
  const word = wordAt(text, next);
  if (isOf(word)) {
    if (reader.complements === 0) return at;
    const noun = afterArticle(text, next + 1);
    if (noun >= limit || !isWord(text, noun) || isFunction(text, noun)) return at;
    // "de l'Union européenne et de la France": two proper names are two things.
    if (reader.lastNoun === 'capital' && isCapital(text, noun) && isNamed(text, noun)) return at;
    if (reader.lastNoun === 'capital' && isLower(text, noun)) return at;
    if (reader.lastNoun === 'small' && isCapital(text, noun) && !text.shouting[noun]) return at;
    if (wordAt(text, noun + 1) === '-' && touches(text, noun)) return at;
    // "du Secrétariat du Processus et du Bureau de l'Initiative": another body.
    if (isCapital(text, noun) && heads().has(wordAt(text, noun)) && !isPlural(wordAt(text, noun))) return at;
    return readComplement(reader, next) ?? at;
  }
  if (isArticle(word)) {
    // "pour la Propriété industrielle et l'Innovation technologique"
    const noun = next + 1;
    const alike =
      reader.near &&
      noun < limit &&
      isCapital(text, noun) &&
      !text.shouting[noun] &&
      reader.lastNoun === 'capital';
    return alike && !isNamed(text, noun) ? (readNoun(reader, noun) ?? at) : at;
  }
  if (isFunction(text, next)) return at;
  if (isPlainAdjective(text, next) && (isLower(text, next) || isPlainAdjective(text, at - 1)))
    return next + 1;
  if (reader.complements === 0 && at === head + 1) return at;
  if (isCapital(text, next) && !text.shouting[next]) {
    return reader.lastNoun === 'capital' && !isNamed(text, next) ? (readNoun(reader, next) ?? at) : at;
  }
  const both = reader.lastNoun === 'small' && isPlural(word) && reader.plural;
  return both && !/(?:ent|[^it]ons|ez)$/.test(word) ? (readNoun(reader, next) ?? at) : at;
}
