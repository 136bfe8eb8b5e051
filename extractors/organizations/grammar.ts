/** Reads the name of a body from its head noun to where the name ends. */
import { TOKEN } from '../../schemas/document.js';
import {
  afterArticle,
  isArticleAt,
  isCapital,
  isLower,
  isOf,
  isOfAt,
  readCapitals,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { firstClosed, readComplement, readNoun } from './complements.js';
import { heads, SMALL_FORM } from './heads.js';
import { firstOfSentence, isHeld } from './held.js';
import { readAnd } from './joined.js';
import { readAdjectives, readList } from './lists.js';
import { readNear } from './near.js';
import { withPartners } from './partners.js';
import { isPlacedAt, readProper } from './proper-words.js';
import {
  afterQuoted,
  isAddedTo,
  isAlike,
  isBareKind,
  isFieldWithin,
  isKind,
  isMet,
  isOfMembers,
  isOfPeople,
  isParticiple,
  isShoutedVerb,
  QUALITIES,
} from './qualities.js';
import { isPlainAdjective, isPlural, type Reader, TIED } from './reader.js';
import { isForRegion } from './regional.js';
import { isFriendship, isParliament } from './small-names.js';
import { isOrdinary } from './unheard.js';

/** Names of bodies longer than this are read no further. */
const LONGEST = 28;

/** Prepositions that may open a complement right behind the head and its adjectives. */
const NEAR = new Set(['pour', 'contre', 'sur', 'a', 'au', 'aux', 'en', 'sans', 'par']);

const CHARGED = /^chargee?s?$/;

/** Heads whose name goes on with the place they are sent to. */
const SENT = new Set(['ambassade', 'consulat', 'representation', 'delegation', 'mission', 'bureau']);

/** Parts of a body, whose names end where the body's begins. */
const UNITS = new Set(
  'service cellule departement faculte brigade bataillon force forces bureau rectorat decanat'.split(' '),
);

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
    isNamedAfterPeople: isNamedAfterPeople(text, head),
    lastNoun: 'none',
    plural: false,
    complements: 0,
    near: false,
    commission: /^(?:commission|direction)$/.test(wordAt(text, head)),
    direction: wordAt(text, head) === 'direction',
    state: /^(?:gouvernement|etat|armee|parlement|senat|mairie|ville)$/.test(wordAt(text, head)),
    closedName: CLOSED_NAMES.has(wordAt(text, head)),
    national: wordAt(text, head) === 'assemblee' && /^nationale|provinciale$/.test(wordAt(text, head + 1)),
    unit: UNITS.has(wordAt(text, head)),
    faculty: wordAt(text, head) === 'faculte' && isCapital(text, head),
    regional: isForRegion(text, head),
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
    if (word === ',' && reader.complements > 0 && isOrdinary(text, at - 1)) return readList(reader, at);
    const quoted = reader.isNamedAfterPeople ? afterQuoted(text, at, limit) : at;
    if (quoted > at) {
      reader.lastNoun = 'capital';
      return quoted;
    }
    if (word === '&' && at + 1 < limit && isCapital(text, at + 1)) return readNoun(reader, at + 1) ?? at;
    // "Groupement Sogeba|/Nord-BTP": firms that bid together.
    return /^(?:groupement|consortium)$/.test(wordAt(text, head)) ? withPartners(text, at, limit) : at;
  }
  if (isParticiple(reader, at) || isMet(text, at) || isShoutedVerb(text, at)) return at;
  // "vice-présidente de l'Université |chargée des relations": schools are charged with nothing.
  if (at === head + 1 && CHARGED.test(word) && heads().get(wordAt(text, head))?.named === true) return at;
  if (!text.shouting[at] && isPlacedAt(text, at) && isCapital(text, at + 1)) {
    reader.lastNoun = 'capital';
    return Math.min(readCapitals(text, at, limit), firstClosed(closed, at, limit));
  }
  // "l'accord avec la Banque du Golfe |relatif à": behind a proper name it is the instrument that is tied to something.
  const tied = TIED.has(word);
  // So is who is charged with something at "la Présidence de la République".
  if (reader.lastNoun === 'capital' && (tied || CHARGED.test(word))) return at;
  // "vice-présidente du Groupe de la Banque |chargée de": what the office is for.
  if (CHARGED.test(word) && reader.complements > 0 && isHeld(text, head, firstOfSentence(text, head)))
    return at;
  // "Syndicat des employés d'Orbitel |ltée"
  if (reader.lastNoun === 'capital' && SMALL_FORM.test(word)) return at + 1;
  // "des systèmes |complexes|", "le Cluster Énergies |marines|"
  if ((reader.plural || isBareKind(reader, at - 1)) && isAlike(text, at)) return at + 1;
  // "l'Office des biens |gelés et saisis|": participles of a plural behind which no more is said of it.
  if (reader.complements > 0 && reader.plural && reader.lastNoun === 'small' && isKind(text, at))
    return wordAt(text, at + 1) === 'et' && isKind(text, at + 2) ? at + 3 : at + 1;
  // "l'Organisation pour les migrations |accrédité au Togo": no participle of a plural.
  if (
    reader.complements > 0 &&
    isPlural(wordAt(text, at - 1)) &&
    isLower(text, at) &&
    /ée?$/u.test(sliceOf(text, at, at + 1))
  )
    return at;
  // "Conseil des ministres des États |membres de l'Union des ports"
  if (reader.lastNoun !== 'none' && isOfMembers(text, at)) return at + 1;
  if (tied || isPlainAdjective(text, at) || isOfPeople(text, at)) return at + 1;
  if (
    (at === head + 1 || reader.lastNoun === 'small') &&
    QUALITIES.has(word) &&
    (!isCapital(text, at) || text.shouting[at])
  )
    return at + 1;
  // "Fédération des collectivités |concédantes|": participles of a plural that are but adjectives.
  if (reader.complements > 0 && reader.plural && isLower(text, at) && /[^l]antes$/.test(word)) return at + 1;
  if (word === 'non' && at + 1 < limit && isPlainAdjective(text, at + 1)) return at + 2;
  if (isOf(word)) return readOf(reader, at, head);
  if (word === 'et') return readAnd(reader, at, head);
  if (NEAR.has(word)) return readNear(reader, at) ?? at;
  if (reader.near && reader.lastNoun === 'small') {
    if (isAddedTo(text, at)) return at + 1;
    if (word === 'dans' && isFieldWithin(text, at)) return readNoun(reader, at + 2) ?? at;
  }
  // "la clinique |Les Palmiers", "l'Association |Les Amis| du fleuve"
  if (
    (at === head + 1 || isKindOfSchool(text, head, at)) &&
    (reader.isNamedAfterPeople || isCapital(text, head)) &&
    isCapital(text, at) &&
    isArticleAt(text, at) &&
    isCapital(text, at + 1)
  ) {
    reader.lastNoun = 'capital';
    return readCapitals(text, at + 1, limit);
  }
  if (isFriendship(text, head, at + 1)) return at + 1;
  // "le Collectif Agir |ensemble|"
  if (reader.lastNoun === 'capital' && isLower(text, at) && /^(?:ensemble|debout|autrement)$/.test(word))
    return at + 1;
  return readProper(reader, at, head);
}

/** "le Complexe |scolaire| La Colombe" */
const isKindOfSchool = (text: Text, head: number, at: number): boolean =>
  at === head + 2 && /^(?:scolaire|hospitalier|educatif|medical|universitaire)$/.test(wordAt(text, head + 1));

/** Behind "de", or `at` when the name ends there. */
function readOf(reader: Reader, at: number, head: number): number {
  const { text } = reader;
  // "le Groupe d'amitié Togo-Japon |de l'Assemblée nationale": whose it is.
  if (isFriendship(text, head, at)) return at;
  const noun = afterArticle(text, at + 1);
  const parliament =
    wordAt(text, head) === 'commission' &&
    reader.complements > 0 &&
    isCapital(text, noun) &&
    isParliament(text, noun);
  if (!parliament) return readComplement(reader, at) ?? at;
  // "la commission des lois |du Sénat|", but "présidente de la commission des lois |du Sénat": the office goes on, at the Senate.
  return isHeld(text, head, firstOfSentence(text, head)) ? at : (readNoun(reader, noun) ?? at);
}

/** Schools and the like are named after people. */
const isNamedAfterPeople = (text: Text, head: number): boolean =>
  heads().get(wordAt(text, head))?.named === true ||
  /^(?:centre|groupe|complexe|bibliotheque|musee|prix)$/.test(wordAt(text, head));
