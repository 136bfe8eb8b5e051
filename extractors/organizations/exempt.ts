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
import { isHeld } from './held.js';

/** "conseil départemental de la Sarthe", "conseil municipal de Kandi", of all departments and towns one; "Mission des Nations unies au Congo", which stays. */
export function isOneOfAKind(text: Text, head: number, at: number, limit: number): boolean {
  if (wordAt(text, head) === 'mission') return isCapital(text, head) && isSentBy(text, at, limit);
  const hall =
    wordAt(text, head) === 'centre' ? wordAt(text, head + 1) === 'culturel' : HALLS.test(wordAt(text, head));
  if (hall) return isCapital(text, head) && isDoing(text, head);
  // "Secrétariat général |pour l'investissement"
  if (wordAt(text, head) === 'secretariat') return wordAt(text, at) === 'pour' && isArticleAt(text, at + 1);
  // "Établissement public foncier de Kara", "Groupement d'intérêt public Lagune"
  if (/^(?:etablissement|groupement)$/.test(wordAt(text, head)))
    return isCapital(text, head) && isCapital(text, afterKind(text, at, limit));
  if (!/^(?:conseil|departement)$/.test(wordAt(text, head))) return false;
  const of = isOfAt(text, at) ? at : at - 1;
  const name = afterArticle(text, of + 1);
  if (!isOfAt(text, of) || !isCapital(text, name)) return false;
  if (/^(?:municipal|communal)$/.test(wordAt(text, head + 1))) return name === of + 1;
  if (wordAt(text, head + 1) === 'departemental') return true;
  return isRegion(sliceOf(text, name, readCapitals(text, name, limit)));
}

/** "le directeur du |Musée des arts|", "avec le |Musée des arts|": who works and signs, no place to visit. */
const isDoing = (text: Text, head: number): boolean =>
  isHeld(text, head, text.document.sentences[text.sentence[head] as number]?.firstToken ?? 0) ||
  (/^(?:l[ae]|l')$/.test(wordAt(text, head - 1)) &&
    /^(?:avec|par|entre|selon)$/.test(wordAt(text, head - 2))) ||
  (isOfAt(text, isArticleAt(text, head - 1) ? head - 2 : head - 1) &&
    OWNED.test(wordAt(text, isArticleAt(text, head - 1) ? head - 3 : head - 2)));

/** What bodies have, and no places. */
const OWNED = /^(?:equipes?|siege|appui|soutien|concours|collaboration|membres?|salaries|personnel|aupres)$/;

/** Houses that are bodies where they act. */
const HALLS = /^(?:musee|theatre|aeroport)$/;

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
