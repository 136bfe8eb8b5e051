/**
 * Accents that a text has lost: "a Dakar", "un accord signe hier" in one without any, "r�gion" after a wrong decoding;
 * apostrophes: "lUnion", "daccord".
 */
import { matchesOf } from '../../extractors/matches.js';
import { bitsOf, foldWord } from '../../extractors/words.js';
import type { Slip } from './slips.js';
import { isKnownWord, lettersFrom } from './wraps.js';

/** Accents, whole, as entities, apart or in a wrong decoding. */
const ACCENTED = /[éèêëàâçôîïûùœÃ\ufffd]|\u0301|\u0300|&#?\w{2,8};/u;
const FRENCH = / (?:du|des|les|une) /;

/** Shorter ones may do without by chance. */
const SHORTEST = 60;

/** What stands behind the preposition and, but behind a pronoun, hardly behind the verb. */
const BEHIND = [
  String.raw`\p{Lu}`,
  String.raw`\d{1,2} ?h`,
  '(?:la|cette|ce|ces|son|sa|ses|leurs?|celle|celui|ceux|celles|chaque|chacune?|toute?s?|tous|savoir|travers|partir|compter|titre|propos|raison|hauteur|destination|bord|cet|nos|notre|quoi|nouveau|terme|long|court|moyen|huis|mi)[^\\p{L}]',
  "l['’]",
  String.raw`(?:\p{L}{2,}(?:er|ir|oir|dre|tre)|faire|dire|lire)[^\p{L}]`,
].join('|');
const PREPOSITION = new RegExp(
  String.raw`(?<=[^\p{L}](?!(?:[Ii]ls?|[Ee]lles?|[Oo]n|y|[Qq]ui|n['’]|l['’])[^\p{L}])[\p{L}'’\d)»]{1,20}[ ,]{1,2})a(?= (?:${BEHIND}))`,
  'gu',
);
const SIGNED =
  /(?<=(?:accord|contrat|protocole|memorandum|document|texte|traite|pacte|avenant)s?(?: (?!qui|que|a |ont |se |est |sont )[\p{L}'’]{1,15}){0,3} (?:sign|paraph))e(?=s? (?:le|hier|entre|par|en|ce|cette|la|au|a|dans|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|recemment|lors) )/gu;

/** None where the text has accents. */
export function findAccents(raw: string): Slip[] {
  if (raw.length < SHORTEST || ACCENTED.test(raw) || !FRENCH.test(raw)) return [];
  return [...slipsAt(raw, PREPOSITION, 'à'), ...slipsAt(raw, SIGNED, 'é')];
}

/** Whole, or what stands for it. */
const APOSTROPHE = /['’‘`´′ʼʻ‛＇ꞌ?\ufffdÃ]|&#?\w{2,8};/u;
/** No French text of this length does without one. */
const WITHOUT = 300;
const ELIDING =
  /(?<=(?<![\p{L}\p{N}-])(?<before>[LDldns]|[Qq]u|aujourd))(?=[aeiouyhàâéèêîôœAEIOUYHÀÂÉÈÊÎÔŒ]\p{Ll})/gu;
/** "dune" and "dun" are words as well. */
const OF_ONE = /^une?$/;

/** "lUnion", "daccord", "Létat": what stands behind the letter begins with a capital, or is a word where the whole is none. */
export function findLostApostrophes(raw: string): Slip[] {
  if (raw.length < WITHOUT || APOSTROPHE.test(raw) || !FRENCH.test(raw)) return [];
  return matchesOf(raw, ELIDING).flatMap(({ index, groups }) => {
    const before = groups?.before ?? '';
    const word = lettersFrom(raw, index);
    const whole = before + word;
    const isLost =
      /^\p{Lu}/u.test(word) ||
      (before === 'd' && OF_ONE.test(word)) ||
      (bitsOf(foldWord(whole)) === 0 && isKnownWord(word));
    return isLost ? [{ start: index - 1, end: index, text: `${before.slice(-1)}'` }] : [];
  });
}

const slipAt = (index: number, text: string): Slip => ({ start: index, end: index + 1, text });

const slipsAt = (raw: string, pattern: RegExp, text: string): Slip[] =>
  matchesOf(raw, pattern).map(({ index }) => slipAt(index, text));

const LOST = '\ufffd';
const WITH_LOST =
  /(?<=(?<before>(?<![\p{L}\ufffd])[\p{L}\ufffd]{0,24}))\ufffd(?=(?<behind>[\p{L}\ufffd]{0,24}))/gu;
const ELIDED = /^(?:[ldnsjmtcLDNSJMTC]|[Qq]u|[Ll]orsqu|[Jj]usqu|[Aa]ujourd)$/;
const OPENS = /^[aeiouyhàâéèêîôAEIOUYHÀÂÉÈÊÎÔ]/;
/** "oui � Kribi", but not the dash in "Kribi � Le maire". */
const ALONE = /(?<=\p{Ll} )\ufffd(?= (?!(?:L[ea]s?|Une?|Ils?|Elles?|Ce) )\p{L})/gu;
/** Letters that may make a known word where "é" makes none. */
const OTHERS = ['à', 'ô', 'î', 'û', 'ç'];
/** "pêche", though "poche" is a word as well. */
const E_BEFORE = /^che/;
/** "là", "déjà"; "siège", "ministère". */
const GRAVE_A = /^(?:l|voil|del|d.j)$/iu;
const GRAVE_E = /^[bcdfgjlmnpqrstvz]{1,2}es?(?!\p{L})/u;

/** The letter that stood where a decoder left "�", or the apostrophe. */
export function findLostLetters(text: string): Slip[] {
  const raw = withQuestions(text);
  if (!raw.includes(LOST)) return [];
  const slips = slipsAt(raw, ALONE, 'à');
  for (const { index, groups } of matchesOf(raw, WITH_LOST)) {
    const { before = '', behind = '' } = groups ?? {};
    if (before !== '' || behind !== '') slips.push(slipAt(index, letterBetween(before, behind)));
  }
  return slips;
}

/** "r?gion", "a sign? hier", "?tat": letters for which an old system put question marks, in a text without accents. */
const QUESTION = /\?(?=\p{L})(?<=[\p{L} ’']\?)|\?(?= [\p{Ll}\d])(?<=\p{Ll}\?)/gu;
const FEWEST_QUESTIONS = 6;

function withQuestions(raw: string): string {
  if (!raw.includes('?') || /[éèêà]/.test(raw)) return raw;
  const marked = raw.replace(QUESTION, LOST);
  return marked.split(LOST).length > FEWEST_QUESTIONS ? marked : raw;
}

function letterBetween(before: string, behind: string): string {
  const isKnown = (letter: string): boolean =>
    isKnownWord(`${before}${letter}${behind}`.replaceAll(LOST, 'é'));
  // "N'Diaye"
  if (/^\p{Lu}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(behind)) return "'";
  if (behind === '' && GRAVE_A.test(before)) return 'à';
  const e = GRAVE_E.test(behind) ? 'è' : 'é';
  if (isKnown('é') || E_BEFORE.test(behind)) return e;
  const other = OTHERS.find(isKnown);
  if (other !== undefined) return other;
  if (ELIDED.test(before) && OPENS.test(behind)) return "'";
  // "Haïti", "Noël"
  if (/[ao]$/.test(before)) return /^l(?!\p{L})/u.test(behind) ? 'ë' : 'ï';
  return before === '' && behind === 'tat' ? 'É' : e;
}
