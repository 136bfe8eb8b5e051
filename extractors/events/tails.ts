/** How far the name of a gathering goes behind its head noun. */
import { TOKEN } from '../../schemas/document.js';
import { isColumn, isInfinitive } from '../phrases.js';
import type { SentenceView } from '../sentence-view.js';
import {
  agreesInPlural,
  endOfYearly,
  isNumbered,
  isParticiple,
  isQuality,
  isSuperlative,
  isTerm,
  joinsAdjectives,
  joinsApposed,
  joinsEnglish,
  joinsNames,
  joinsPlurals,
  joinsQualified,
  joinsSides,
  opensList,
  opensRegion,
  opensSentence,
  saysMore,
  textAt,
} from './joins.js';
import { endOfMatter, endOfSides } from './matters.js';
import { findClose, OPENING_QUOTE } from './quotes.js';
import { isBinational, WORD } from './words.js';

/** Longest name, in tokens behind the head. */
const LONGEST = 28;

export interface Tail {
  readonly end: number;
  readonly proper: boolean;
  readonly reach: boolean;
  /** The reach is that of the head itself: "réunion |nationale|", not "réunion du conseil national". */
  readonly ownReach: boolean;
  readonly year: boolean;
  readonly quoted: boolean;
  readonly complement: boolean;
}

/**
 * Follows adjectives, proper words, years, quotations and complements as far as the noun phrase goes.
 * @param isQuoted a straight quote opens before the name, and the next one closes it.
 * @param head the first word of its noun.
 */
export function readTail(
  view: SentenceView,
  from: number,
  isHead: (token: number) => boolean,
  isQuoted: boolean,
  head = from - 1,
): Tail {
  const { kind } = view.document.tokens;
  const limit = Math.min(view.sentence.endToken, from + LONGEST);
  const tail = {
    end: from,
    proper: false,
    reach: false,
    ownReach: false,
    year: false,
    quoted: false,
    complement: false,
  };
  const noun = (token: number): boolean =>
    token < limit &&
    kind[token] === TOKEN.word &&
    // "le Forum des jeunes |au| Palais"
    !/^aux?$/u.test(view.word(token)) &&
    (!view.is(token, WORD.never) || isEast(view, token)) &&
    !(view.is(token, WORD.count) && !view.isCapital(token)) &&
    !view.isStop(token) &&
    !isHead(token);
  const tellsCase = !view.isShouted;
  const reaches = (token: number): void => {
    if (!view.is(token, WORD.reach)) return;
    tail.reach = true;
    tail.ownReach ||= !tail.complement;
  };
  let at = from;
  let about = false;
  const hasCapital = view.isCapital(from - 1) || (head < from - 1 && view.isCapital(head));
  // "3e conférence", "conférence |internationale|"
  const isCounted =
    view.is(head - 1, WORD.ordinalNumber | WORD.ordinalWord) ||
    (head < from - 1 && view.is(from - 1, WORD.reach));
  while (at < limit && !isColumn(view, at)) {
    if (view.is(at, WORD.year) || isNumbered(view, at)) {
      tail.year = true;
      at++;
    } else if (isYearBehindLetters(view, at)) {
      tail.year = true;
      at += 4;
    } else if (OPENING_QUOTE.test(view.word(at))) {
      if (isQuoted && view.word(at) === '"') break;
      const close = findClose(view, at, limit);
      if (close < 0) break;
      tail.quoted = true;
      at = close + 1;
    } else if (opensSentence(view, at)) {
      break;
    } else if (tellsCase && view.isCapital(at) && !view.is(at, WORD.never) && !view.isStop(at)) {
      tail.proper = true;
      reaches(at);
      at++;
    } else if (
      joinsNames(view, at) ||
      joinsAdjectives(view, at) ||
      joinsEnglish(view, at) ||
      joinsSides(view, from, at) ||
      joinsApposed(view, from, at) ||
      (joinsQualified(view, at) && noun(at + 1)) ||
      ((view.isCapital(from - 1) || view.isCapital(from - 2)) && joinsPlurals(view, at) && noun(at + 1))
    ) {
      at += 2;
    } else if (view.is(at, WORD.adjective | WORD.reach) && noun(at)) {
      reaches(at);
      // "forum |mauritano-français|"
      tail.proper ||= tellsCase && isBinational(view.word(at));
      at++;
    } else if (about && tail.complement && isWithout(view, at) && noun(at + 1)) {
      at += 2;
    } else if (isSuperlative(view, at) && noun(at + 2)) {
      at += 3;
    } else if (
      at > from &&
      noun(at) &&
      (agreesInPlural(view, at) || isTerm(view, at) || saysMore(view, at))
    ) {
      at++;
    } else if ((at === from && isQuality(view, at) && noun(at)) || opensList(view, at, noun)) {
      at++;
    } else {
      const isRegion =
        about && tellsCase && opensRegion(view, hasCapital, at, isCounted || tail.proper || tail.reach);
      // "en marge du Salon Tunis Navalex |entre la Chambre A et la Chambre B|": the sides of what was signed
      const isBetween =
        view.word(at) === 'entre' && (!view.isCapital(from - 1) || (tail.proper && !tail.complement));
      const matter = Math.max(
        tail.complement ? endOfMatter(view, at, about) : at,
        endOfSides(view, head, at),
      );
      const next =
        matter > at ? matter : isRegion ? at + 2 : isBetween ? at : readComplement(view, at, noun, about);
      if (next === at) {
        const yearly = endOfYearly(view, at, limit);
        if (yearly > at) {
          tail.year = true;
          tail.end = yearly;
        }
        break;
      }
      about ||= view.is(at, WORD.about);
      tail.complement = true;
      for (let token = at; token < next; token++) tail.proper ||= view.isCapital(token) && tellsCase;
      at = next;
    }
    tail.end = at;
  }
  return tail;
}

/** "Conférence sur le sport |sans violence|", no "|sans surprise|" */
const isWithout = (view: SentenceView, at: number): boolean =>
  view.word(at) === 'sans' &&
  !view.isCapital(at + 1) &&
  !isInfinitive(view.word(at + 1)) &&
  !/^(?:surprise|delai|doute|succes|suite|reserve|incident|cesse|que|la|le|les|l'|aucune?|autre|accroc|precedent|preavis|heurts?)$/u.test(
    view.word(at + 1),
  );

/** "Assises de la Banque des ports |(BP) 2026|" */
const isYearBehindLetters = (view: SentenceView, at: number): boolean =>
  view.word(at) === '(' &&
  view.word(at + 2) === ')' &&
  view.isCapital(at + 1) &&
  view.is(at + 3, WORD.year) &&
  !view.isStop(at + 3);

/** "Afrique de l'|Est|", no verb. */
const isEast = (view: SentenceView, token: number): boolean =>
  view.word(token) === 'est' && view.isCapital(token) && view.word(token - 1) === "l'" && !view.isShouted;

/** "de la justice", "sur le financement", "et de l'innovation"; the end of the first word of it, or `at`. */
function readComplement(
  view: SentenceView,
  at: number,
  noun: (token: number) => boolean,
  about: boolean,
): number {
  const joined = view.word(at) === 'et';
  let token = joined ? at + 1 : at;
  const link = view.word(token);
  // "pour présenter", "et pour présenter" open no complement.
  if (link === 'pour' && /(?:er|ir|re)$/u.test(view.word(token + 1))) return at;
  // "sa réunion |pour l'année 2018|"
  if (link === 'pour' && /^(?:annee|exercice|periode|campagne|saison)$/u.test(view.word(token + 2)))
    return at;
  // "la Coupe |pour la troisième fois|"
  if (link === 'pour' && view.word(token + 3) === 'fois') return at;
  // "le Mondial 2026 |contre le Tchad|": whom one plays.
  if (link === 'contre' && view.is(token - 1, WORD.year)) return at;
  if (link === 'sur' && MOTTO_OR_PLACE.has(view.word(token + 2))) return at;
  // "le festival se déroule |entre Kara et Sokodé|", "entre 9 et 12 heures": where and when.
  if (link === 'entre' && !/^\p{Ll}/u.test(textAt(view, token + 1))) return at;
  // "les Assises et sur la Journée": what is done goes on, not the name.
  if (joined && !about && view.is(token, WORD.about)) return at;
  // "les ministres |en charge de| la Sécurité"
  if (link === 'en' && view.word(token + 1) === 'charge') token += 2;
  // "Conférence des Parties |à la Convention sur X|"
  const treaty = link === 'a' && view.word(token - 1) === 'parties' && TREATIES.test(view.word(token + 2));
  if (view.is(token, WORD.tie | WORD.about) || treaty) token++;
  else if (!(joined && about && view.is(token, WORD.article))) return at;
  if (view.is(token, WORD.article)) token++;
  const word = view.word(token);
  if (OPENING_QUOTE.test(word)) return Math.max(at, findClose(view, token) + 1);
  if (joined && (OTHER.has(word) || isInfinitive(word) || view.is(token, WORD.ordinalNumber))) return at;
  if (
    LEADING.test(word) &&
    noun(token + 1) &&
    view.word(token + 1) !== 'et' &&
    !view.is(token + 1, WORD.tie) &&
    !isParticiple(view, token + 1)
  )
    return token + 2;
  if (word === 'haut' && view.word(token + 1) === 'niveau') return token + 2;
  if (view.is(token, WORD.year) && view.word(token - 1) === 'de') return token + 1;
  // "Festival des |24| Courts"
  if (
    /^\d{1,3}$/u.test(word) &&
    view.word(token - 1) === 'des' &&
    view.isCapital(token + 1) &&
    !view.isStop(token)
  )
    return token + 1;
  return noun(token) && !view.is(token, WORD.article | WORD.tie) ? token + 1 : at;
}

/** "sur le |thème|": the motto, "sur le |site| de la foire": the place. */
const MOTTO_OR_PLACE = new Set(
  'theme themes site sites stand esplanade parvis campus berges rive rives terrain perron'.split(' '),
);

/** Behind "et" something else begins: "le Forum sur la pêche et la |visite| du port". */
const OTHER = new Set(
  (
    'visite ceremonie signature remise pose lancement ouverture cloture inauguration delegation ministre president ' +
    'presidente ambassadeur ambassadrice directeur directrice secretaire premier prefet gouverneur maire chef roi ' +
    'rencontre reunion audience tenue publication participation celebration'
  ).split(' '),
);

const TREATIES = /^(?:convention|protocole|traite|accord)/u;

/** "pour un |nouveau| pacte": adjectives before their noun. */
const LEADING =
  /^(?:grande?|haute?|premier(?:s|e|es)?|nouve(?:au|aux|l|lle|lles)|jeunes?|petite?s?|futur|future|meilleure?s?|bonnes?|autres?)$/u;
