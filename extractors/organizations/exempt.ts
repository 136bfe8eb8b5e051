/** Names that begin as phrases of every day do, and are names all the same: "conseil départemental de la Sarthe". */
import { knownAcronyms, knownNames } from '../known-bodies.js';
import {
  afterArticle,
  isArticleAt,
  isCapital,
  isFunction,
  isLower,
  isOfAt,
  readCapitals,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { isRegion } from '../regions.js';
import { isHeldBy } from './candidates.js';
import { firstOfSentence, isHeld } from './held.js';
import { isPresidency } from './presidency.js';

/**
 * Whether the phrase of every day that ends before `at` is a name here, by what stands around it.
 * @param head its first token
 */
export function isNameAllTheSame(text: Text, head: number, at: number, limit: number): boolean {
  // "Mission des Nations unies au Congo", which stays
  if (wordAt(text, head) === 'mission') return isCapital(text, head) && isSentBy(text, at, limit);
  // "la |présidence du Faso| a publié"
  if (wordAt(text, head) === 'presidence') return isPresidency(text, head, limit);
  if (isHall(text, head)) return isCapital(text, head) && isActing(text, head);
  // "le directeur de la |Police judiciaire|"
  if (wordAt(text, head) === 'police' && wordAt(text, at - 1) === 'judiciaire')
    return (
      isCapital(text, head) && isArticleAt(text, head - 1) && isHeld(text, head, firstOfSentence(text, head))
    );
  // "la |Division de Cartographie|"; no "la Division de la coopération", a part of every house
  if (wordAt(text, head) === 'division')
    return isCapital(text, head) && isCapital(text, at) && !isHeldBy(text, head);
  // "le |Groupe de travail| sur les pluies", "chargé de": the one that has this task
  if (wordAt(text, head) === 'groupe')
    return (
      isCapital(text, head) &&
      wordAt(text, at - 1) === 'travail' &&
      /^(?:le|du|au)$/.test(wordAt(text, head - 1)) &&
      ((wordAt(text, at) === 'sur' && isArticleAt(text, at + 1)) ||
        (wordAt(text, at) === 'charge' && isOfAt(text, at + 1)))
    );
  // "l'|école primaire| Kinh Mon"
  if (wordAt(text, head) === 'ecole')
    return /^(?:l'|d')$/.test(wordAt(text, head - 1)) && isCapital(text, isArticleAt(text, at) ? at + 1 : at);
  // "Secrétariat général |pour l'investissement"
  if (wordAt(text, head) === 'secretariat') return wordAt(text, at) === 'pour' && isArticleAt(text, at + 1);
  // "Établissement public foncier de Kara", "Groupement d'intérêt public Lagune"
  if (/^(?:etablissement|groupement)$/.test(wordAt(text, head)))
    return isCapital(text, head) && isCapital(text, afterKind(text, at, limit));
  // "conseil départemental de la Sarthe", "conseil municipal de Kandi", of all departments and towns one
  if (!/^(?:conseil|departement)$/.test(wordAt(text, head))) return false;
  const of = isOfAt(text, at) ? at : at - 1;
  const name = afterArticle(text, of + 1);
  if (!isOfAt(text, of) || !isCapital(text, name)) return false;
  if (/^(?:municipal|communal)$/.test(wordAt(text, head + 1))) return name === of + 1;
  if (wordAt(text, head + 1) === 'departemental') return true;
  return isRegion(sliceOf(text, name, readCapitals(text, name, limit)));
}

/** "le |Musée des arts|", "le |Centre culturel| de Kara": houses that are bodies where they act. */
const isHall = (text: Text, head: number): boolean =>
  /^(?:musee|theatre|aeroport)$/.test(wordAt(text, head)) ||
  (wordAt(text, head) === 'centre' && wordAt(text, head + 1) === 'culturel');

/** "le directeur du |Musée des arts|", "avec le |Musée des arts|", "l'équipe du |Musée des arts|": who works and signs, no place to visit. */
function isActing(text: Text, head: number): boolean {
  if (isHeld(text, head, firstOfSentence(text, head))) return true;
  const article = isArticleAt(text, head - 1);
  const before = article ? head - 2 : head - 1;
  // "|Le Musée des arts| prête", "la Ville et |le Musée des arts|", "Partenaires : |Musée des arts|"; so does no theatre where a play is given.
  if (
    wordAt(text, head) === 'musee' &&
    (isOpening(text, article ? head - 1 : head) || wordAt(text, before) === 'et')
  )
    return true;
  if (article && /^(?:avec|par|entre|selon)$/.test(wordAt(text, before)))
    return /^(?:l[ae]|l')$/.test(wordAt(text, head - 1));
  return isOfAt(text, before) && OWNED.test(wordAt(text, before - 1));
}

/** The first word of a sentence, of a line, or behind a mark that a list goes on with. */
const isOpening = (text: Text, at: number): boolean =>
  at === 0 || text.sentence[at - 1] !== text.sentence[at] || /^[:;•–-]$/.test(wordAt(text, at - 1));

/** What bodies have, and no places. */
const OWNED = /^(?:equipes?|siege|appui|soutien|concours|collaboration|membres?|salaries|personnel|aupres)$/;

/** Longest kind, in tokens. */
const KIND = 7;

/** "public |foncier de| Kara", "d'intérêt |public| Lagune": where what kind of body it is ends. */
function afterKind(text: Text, from: number, limit: number): number {
  let at = from;
  while (
    at < limit &&
    at - from < KIND &&
    isLower(text, at) &&
    (!isFunction(text, at) || isOfAt(text, at) || isArticleAt(text, at))
  )
    at++;
  return at;
}

/** A body that all know sends it to a country. */
function isSentBy(text: Text, at: number, limit: number): boolean {
  const first = afterArticle(text, at);
  const sender = knownNames().longestAt(text.document, first, limit);
  const end = sender?.endToken ?? (knownAcronyms().has(wordAt(text, first)) ? first + 1 : 0);
  return end > 0 && /^(?:au|aux|en|pour)$/.test(wordAt(text, end));
}
