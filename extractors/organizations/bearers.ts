/** Full names that shorter forms stand for: by their letters with a trade or a place, by pieces of words, by the post. */
import { looksLikeAcronym, matchesLetters } from '../acronyms.js';
import { knownAcronyms } from '../known-bodies.js';
import { piecesIn } from '../letters.js';
import { remembered } from '../remembered.js';
import { foldWord } from '../words.js';
import { fullestOf, type Group } from './groups.js';
import { legalForms } from './heads.js';
import { isPlaceName } from './unheard.js';

export const onlyOne = (groups: readonly Group[]): Group | undefined =>
  groups.length === 1 ? groups[0] : undefined;

/** Three words, the first of them no acronym; two where a hyphen joins the first ("Croix-Rouge malienne"). */
export const looksFull = (group: Group): boolean => {
  const name = fullestOf(group);
  const first = name.indexOf(' ');
  if (first < 0 || /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}/u.test(name)) return first >= 0;
  return name.includes(' ', first + 1) && !looksLikeAcronym(name.slice(0, first));
};

/** "BSX Bank" is the "Banque du Sahel (BSX)": the acronym with the trade that the full name tells. */
export function bearerOf(group: Group, full: readonly Group[]): Group | undefined {
  const told = TRADED.exec(fullestOf(group))?.groups;
  if (told === undefined) return undefined;
  const [letters, trade] = [told.letters as string, foldWord(told.trade as string)];
  if (legalForms().get(trade) === undefined) return undefined;
  return onlyOne(
    full.filter((other) => {
      if (other === group || !looksFull(other)) return false;
      const name = fullestOf(other);
      const own = other.acronym === letters || (other.acronym === null && matchesLetters(letters, name));
      return own && ` ${foldWord(name)}`.includes(` ${trade.slice(0, 3)}`);
    }),
  );
}

const TRADED = /^(?<letters>\p{Lu}{2,8}) (?<trade>\p{L}{3,})$/u;

/** "ENS de Kribi" is the "École normale supérieure de Kribi (ENSK)": the letters of what stands before the same place. */
export function bearerOfPlace(group: Group, full: readonly Group[]): Group | undefined {
  const { letters, place } = LETTERS_OF.exec(fullestOf(group))?.groups ?? {};
  if (letters === undefined || place === undefined) return undefined;
  const behind = foldWord(place);
  // "BCZ de Kara" where the text tells of the "Bureau central de la zone (BCZ)", and of no other town's
  const named = full.filter((other) => other !== group && other.acronym === letters);
  const alike = full.filter((other) => fullestOf(other).startsWith(`${letters} `));
  if (named.length === 1 && alike.length === 1 && isPlaceName(behind.replace(/^ d(?:e |'|’)/u, '')))
    return named[0];
  return onlyOne(
    full.filter((other) => {
      const name = fullestOf(other);
      const head = name.slice(0, -place.length);
      return (
        other !== group &&
        (other.acronym === null || other.acronym.startsWith(letters)) &&
        foldWord(name).endsWith(behind) &&
        head.includes(' ') &&
        matchesLetters(letters, head)
      );
    }),
  );
}

/** "Consulat général à Kara" is the "Consulat général du Bénin" that the text names. */
export function bearerOfPost(group: Group, full: readonly Group[]): Group | undefined {
  const post = /^(?<post>(?:consulat(?: general)?|ambassade) )a /u.exec(foldWord(fullestOf(group)))?.groups
    ?.post;
  if (post === undefined) return undefined;
  return onlyOne(full.filter((other) => foldWord(fullestOf(other)).startsWith(`${post}d`)));
}

/** "AgriLab" is the "Laboratoire d'agriculture de Kara": each piece begins a word of its own, and only a place or whose it is is left out. */
export function bearerOfPieces(group: Group, full: readonly Group[]): Group | undefined {
  const name = fullestOf(group);
  const pieces = name.split(/ |(?<=\p{Ll}{2})(?=\p{Lu})/u).map(foldWord);
  if (pieces.length < 2 || pieces.some((piece) => !/^\p{L}{3,}$/u.test(piece))) return undefined;
  return onlyOne(
    full.filter((other) => {
      if (other === group || fullestOf(other).length < name.length + LEFT_OUT) return false;
      const words = wordsOf(fullestOf(other));
      const left = [...words];
      for (const piece of pieces) {
        const at = left.findIndex((word) => word.startsWith(piece));
        if (at >= 0) left.splice(at, 1);
      }
      const owner = left[0];
      return (
        left.length + pieces.length === words.length &&
        left.length < 2 &&
        (owner === undefined || isPlaceName(owner) || knownAcronyms().has(owner))
      );
    }),
  );
}

/** Words of a name that carry meaning, cut once. */
const wordsOf = remembered((name): readonly string[] =>
  piecesIn(foldWord(name)).filter((word) => word.length > 2 && !LINKS.test(word)),
);

const LINKS = /^(?:des|les|par|aux|sur|the|and|for|pour|dans)$/;

/** Letters that pieces of words leave out at least. */
const LEFT_OUT = 4;

const LETTERS_OF = /^(?<letters>\p{Lu}{3,8})(?<place> d(?:e |u |es |['’])\p{L}.+)$/u;
