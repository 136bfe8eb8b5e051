import { knownAcronyms, knownNames } from '../known-bodies.js';
import {
  afterArticle,
  isCapital,
  isFunction,
  isLower,
  isOfAt,
  isWord,
  type Text,
  wordAt,
} from '../phrases.js';
import { heads as titles } from '../titles/heads.js';
import { heads } from './heads.js';
import { isPersonAt } from './persons.js';
import { isNamed, isPlainAdjective, type Reader } from './reader.js';
import { isOrdinary } from './unheard.js';

/** "Conseil économique, social et environnemental". */
export function readAdjectives({ text, limit }: Reader, at: number): number {
  let i = at;
  while (i + 1 < limit && wordAt(text, i) === ',' && isPlainAdjective(text, i + 1)) i += 2;
  return i > at && i + 1 < limit && wordAt(text, i) === 'et' && isPlainAdjective(text, i + 1) ? i + 2 : at;
}

/** A body that all know, by name or by letters. */
const isKnownAt = (text: Text, at: number, limit: number): boolean =>
  knownAcronyms().has(wordAt(text, at)) || knownNames().longestAt(text.document, at, limit) !== null;

/** Who stands beside a body rather than in its name: "et de |membres| des familles". */
export const isPresent = (text: Text, noun: number): boolean =>
  isLower(text, noun) && PRESENT.test(wordAt(text, noun));

const PRESENT =
  /^(?:collegues?|membres?|representante?s?|responsables?|delegue?e?s?|ambassad\w+|services|familles|proches|amis|invites|personnalites|autorites|elus|journalistes|partenaires)$/;

/** ", des TIC et des postes": items alike that end with "et". Returns the end of the whole list or `at`. */
export function readList(reader: Reader, at: number): number {
  const { text, limit } = reader;
  let i = at;
  let items = 0;
  while (i < limit && items < 6) {
    const comma = wordAt(text, i) === ',';
    const and = wordAt(text, i) === 'et';
    if (!comma && !and) return at;
    const after = i + 1;
    const of = isOfAt(text, after);
    const noun = afterArticle(text, of ? after + 1 : after);
    const article = noun > (of ? after + 1 : after);
    if (noun >= limit || !isWord(text, noun) || isFunction(text, noun) || reader.closed(noun)) return at;
    if (article && !of && !reader.near) return at;
    // "la Cour des comptes|, de l'Inspection générale et de l'Office", "la Ligue pour la paix|, la Banque mondiale et": other bodies.
    const led = article || /^(?:du|d')$/.test(wordAt(text, after));
    if (led && isCapital(text, noun) && (heads().has(wordAt(text, noun)) || isKnownAt(text, noun, limit)))
      return at;
    // "du recteur de l'Université de l'eau|, de collègues et de", "issus de l'Académie des sols|, des services de": others who are there.
    if (of && isPresent(text, noun)) return at;
    const bare = !of && !article;
    // "l'Ordre des médecins|, officier de l'Ordre X": an office.
    const office = bare ? titles().longestAt(text.document, noun, limit) : null;
    if (office?.values[0]?.plural === false) return at;
    // "des Chambres, |Agences|", "des Recteurs, |Doyens| et": a plural beside another
    const kind =
      /s$/.test(wordAt(text, noun)) &&
      (heads().has(wordAt(text, noun).slice(0, -1)) || (isOrdinary(text, noun) && isOrdinary(text, i - 1)));
    if (
      !of &&
      comma &&
      bare &&
      isCapital(text, noun) &&
      isNamed(text, noun) &&
      !isPlainAdjective(text, noun) &&
      !kind
    )
      return at;
    // "Compagnie d'assurance, |Garanties Générales| et": a name behind a noun in small letters
    if (bare && isCapital(text, noun) && isLower(text, at - 1)) return at;
    let end = noun + 1;
    while (end < limit && isPlainAdjective(text, end)) end++;
    while (end + 1 < limit && isOfAt(text, end)) {
      const inner = afterArticle(text, end + 1);
      if (inner >= limit || !isWord(text, inner) || isFunction(text, inner)) break;
      end = inner + 1;
      while (end < limit && isPlainAdjective(text, end)) end++;
    }
    if (and && bare && isPersonAt(text, noun)) return at;
    if (and) {
      reader.complements++;
      reader.lastNoun = isCapital(text, noun) ? 'capital' : 'small';
      return end;
    }
    items++;
    i = end;
  }
  return at;
}
