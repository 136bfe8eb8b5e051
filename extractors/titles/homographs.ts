/** Words written as heads of titles that are other words where they stand: adjectives, participles, verbs. */
import { CASING } from '../../schemas/document.js';
import { isAdjective } from '../adjectives.js';
import {
  has,
  isCapital,
  isFunction,
  isLower,
  isOfAt,
  isWord,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { KNOWN } from '../words.js';
import { BEFORE, type Entry, endsAccented, heads } from './heads.js';
import type { Title } from './index.js';

const forms = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => [word, `${word}s`]));

/** Nouns of offices that are adjectives behind another noun: "direction générale", "projet pilote", "pays membres". */
export const ADJECTIVES = forms(
  'general generale generaux principal principale principaux responsable sportif sportive parlementaire dirigeant ' +
    'dirigeante membre militant militante scientifique policier policiere pilote leader mere organisateur ' +
    'organisatrice hote signataire observateur observatrice producteur productrice candidat candidate veterinaire ' +
    'hotelier hoteliere fondateur fondatrice conservateur conservatrice etudiant etudiante infirmier infirmiere ' +
    'pionnier pionniere precurseur exportateur exportatrice importateur importatrice initiateur initiatrice conducteur ' +
    'conductrice transporteur fonctionnaire employe employee salarie salariee enseignant enseignante paysan paysanne donateur donatrice universitaire retraite retraitee associe associee elu elue ' +
    'superieure',
);

/** "comité directeur", "ligne directrice": what is led by itself has no holder. */
const DIRECTING = /^(?:comites?|schemas?|plans?|principes?|lignes?|idees?|fils?|instances?|roues?)$/;

/** Participles that are nouns only where nothing else goes on with them: "élu en 2010", "associée à la volonté". */
const PARTICIPLES = forms(
  'elu elue accuse accusee associe associee detenu detenue juge jugee employe employee',
);

/** Words behind which a verb stands: "qui juge", "s'élève". */
const BEFORE_VERBS = new Set(['qui', "s'", 'se', 'il', 'elle', 'on', 'ne', "n'", 'nous', 'vous']);

/** @param last the title read before. */
export function isOtherWord(
  text: Text,
  head: number,
  headEnd: number,
  { accented }: Entry,
  last: Title | undefined,
): boolean {
  const word = wordAt(text, head);
  const before = head > 0 && text.sentence[head - 1] === text.sentence[head] ? wordAt(text, head - 1) : '';
  if (BEFORE_VERBS.has(before)) return true;
  if (headEnd - head > 1) return false;
  // "X, cadre du parti", no "dans le cadre de"
  if (/^cadres?$/.test(word)) return !(/^(?:,|\(|une?|haut)$/.test(before) && isOfAt(text, headEnd));
  if (DIRECTING.test(before) && /^direct(?:eur|rice)s?$/.test(word)) return true;
  if (
    accented !== endsAccented(sliceOf(text, head, headEnd).toLowerCase()) &&
    !isBareCapital(text, head) &&
    !(accented && has(text, head - 1, KNOWN.determiner) && UNMISTAKABLE.test(word))
  )
    return true;
  const noun =
    before !== '' &&
    isWord(text, head - 1) &&
    !isFunction(text, head - 1) &&
    !BEFORE.has(before) &&
    !isAdjective(before) &&
    !before.endsWith('ment') &&
    last?.end !== head &&
    // "M. Luc Ngom |membre de l'Académie": behind a name
    !(isLower(text, head) && isCapital(text, head - 1) && !has(text, head - 1, KNOWN.common));
  if (noun && ADJECTIVES.has(word) && !isNaming(before)) return true;
  // "X, juge au tribunal de A", "en tant qu'employée à la mairie"
  const apposed = /^(?:,|\(|comme|que|qu'|puis)$/.test(before) && /^(?:juge|employee?)s?$/.test(word);
  if (apposed && /^(?:a|au|aux|chez|pres)$/.test(wordAt(text, headEnd))) return false;
  // "a été |élu homme du match"
  if (
    /^(?:ete|est|etait|sera|fut|sont|etaient|a|ont|avait|avaient)$/.test(before) &&
    /^(?:re)?elue?s?$/.test(word)
  )
    return true;
  const determined = before !== '' && has(text, head - 1, KNOWN.determiner);
  return !determined && PARTICIPLES.has(word) && goesOn(text, headEnd);
}

/** Nothing else, though it be written without its accent: "du depute". */
const UNMISTAKABLE = /^(?:vice-|ex-)?(?:deput|delegu)ee?s?$/;

/** Capitals and words that begin with one are often written without accents: "DELEGUE", "Elu". */
const isBareCapital = (text: Text, i: number): boolean =>
  text.shouting[i] === 1 || text.document.tokens.casing[i] === CASING.upper;

/** "nommé responsable", "devenu membre", "reste leader": verbs that a title follows without an article. */
const isNaming = (word: string): boolean =>
  /^(?:re)?(?:nomm|elue?s?$|design|promue?s?$|devien|devenu|reste|demeure|sacre|proclam|choisi|coopte|intronise)/.test(
    word,
  );

/** A preposition other than "de", an article, an adverb: the participle is a verb's; so is "élu président". */
const goesOn = (text: Text, next: number): boolean =>
  text.sentence[next] === text.sentence[next - 1] &&
  ((isFunction(text, next) && !isOfAt(text, next) && wordAt(text, next) !== 'et') ||
    has(text, next, KNOWN.calendar) ||
    // "élu |président", "élu |homme du match"; "élu local" is one.
    (/^(?:re)?elu/.test(wordAt(text, next - 1)) &&
      (heads().longestAt(text.document, next, next + 1) !== null ||
        (isLower(text, next) &&
          wordAt(text, next - 2) === ',' &&
          !isOfAt(text, next) &&
          !isAdjective(wordAt(text, next)) &&
          wordAt(text, next) !== 'et'))));
