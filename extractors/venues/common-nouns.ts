/** Nouns with other senses ("centre", "espace", "base"): what stands behind them makes buildings and grounds of them. */
import { CASING, type Document, type Span } from '../../schemas/document.js';
import type { Noun } from '../facility-nouns.js';
import type { SentenceView } from '../sentence-view.js';
import type { TrieMatch } from '../trie.js';
import { readNamesake, readQuoted, readTail, type Sight } from './facility-names.js';
import { isNumbered } from './numbers.js';
import { WORD } from './words.js';

/** Houses of all kinds of people: "maison des pêcheurs", "foyer des jeunes filles". */
const isForSome = ({ folded }: Document, { start, end }: Span): boolean =>
  /^(?:maison|foyer|cercle|club|espace|hall)$/u.test(folded.slice(start, end)) &&
  /^ des [a-z]{4,}/u.test(folded.slice(end, end + 9));

/** "plateforme industrielle d'Adéti", "pôle technologique de Kara": an adjective, then a name. */
function isQualified(view: SentenceView, { endToken }: TrieMatch<Noun>): boolean {
  if (!view.is(endToken, WORD.adjective) || !view.is(endToken + 1, WORD.tie)) return false;
  return view.isCapital(endToken + 2);
}

/** "centre de |tannage de Kaya|", "centre |sectoriel de formation de Kaya|": what is done there, then the town. */
function isOfTown(sight: Sight, match: TrieMatch<Noun>): boolean {
  const { view, towns } = sight;
  if (!DOING.test(view.word(match.firstToken)) || !view.is(match.endToken, WORD.tie | WORD.adjective))
    return false;
  // "centre de |la| ville de Kaya"
  if (view.is(match.endToken + 1, WORD.article)) return false;
  const { start, end } = view.document.tokens;
  const last = readTail(sight, match) - 1;
  const town = towns.find((one) => one.end === end[last]);
  return (
    town !== undefined &&
    !view.isCapital(match.endToken + 1) &&
    town.start > (start[match.endToken + 1] as number)
  );
}
const DOING = /^(?:centre|pole|base|plateforme|plate-forme)$/u;

/** "espace |Jean-Moulin|", "centre |« La Passerelle »|", "espace |Tiama|": a name right behind, no place ("espace Schengen") or letters. */
const isCalled = (sight: Sight, { endToken }: TrieMatch<Noun>): boolean =>
  readQuoted(sight.view, endToken) > endToken ||
  readNamesake(sight, endToken) > endToken ||
  (sight.view.isCapital(endToken) &&
    (/[a-z]-[a-z]/u.test(sight.view.word(endToken)) || isProperWord(sight, endToken)));

const isProperWord = ({ view: { document, sentence }, towns }: Sight, token: number): boolean => {
  const { casing, start } = document.tokens;
  return (
    casing[token] === CASING.title &&
    !NO_NAME.has(document.tokens.folded[token] as string) &&
    token < sentence.endToken &&
    !towns.some((town) => town.start === start[token])
  );
};
/** Titles and areas: "au centre |Monsieur| …", "espace |Schengen|". */
const NO_NAME = new Set('monsieur madame schengen'.split(' '));

/** "domaine |de Bellefosse|", "fort |de Trévane|": grounds that are called after where they lie. */
const isOfName = (view: SentenceView, { firstToken, endToken }: TrieMatch<Noun>): boolean =>
  GROUNDS.test(view.word(firstToken)) &&
  /^d(?:e|')$/u.test(view.word(endToken)) &&
  view.document.tokens.casing[endToken + 1] === CASING.title;
const GROUNDS =
  /^(?:terminal|domaine|fort|mine|carriere|gendarmerie|digue|oasis|reserve|terrain|depot|tour|manoir|mas|clos|hameau|ilot|cave|colline|relais|etang|forge)$/u;

/** "chutes |de la Karfala|", "canal |du Midi|", "quartier |Madina|": water and land that are called after what they are, and no "chutes |de neige|". */
function isNature(view: SentenceView, { firstToken, endToken }: TrieMatch<Noun>): boolean {
  if (!NATURE.test(view.word(firstToken))) return false;
  const tie = view.is(endToken, WORD.tie) ? endToken + 1 : endToken;
  return view.isCapital(view.is(tie, WORD.article) ? tie + 1 : tie);
}
const NATURE = /^(?:quartier|chutes?|cascades|canal|cap|lac)$/u;

/** Whether the words behind a common noun make it the name of a place. */
export const isNamedBehind = (sight: Sight, match: TrieMatch<Noun>): boolean =>
  isForSome(sight.view.document, match) ||
  isQualified(sight.view, match) ||
  isCalled(sight, match) ||
  isOfTown(sight, match) ||
  isOfName(sight.view, match) ||
  isNature(sight.view, match) ||
  isNumbered(sight.view, match.firstToken, match.endToken);
