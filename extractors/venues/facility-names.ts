/** How far the name of a building goes around its noun. */

import { CASING, type Document, type Span, TOKEN } from '../../schemas/document.js';
import type { PlaceMention } from '../../schemas/mentions.js';
import { isMonth } from '../calendar.js';
import { type Noun, nouns } from '../facility-nouns.js';
import type { SentenceView } from '../sentence-view.js';
import { firstTokenFrom } from '../spans.js';
import type { TrieMatch } from '../trie.js';
import { isNumbered, readDay } from './numbers.js';
import { WORD } from './words.js';

/** Longest name, in tokens behind the noun. */
const LONGEST = 24;

export interface Sight {
  readonly view: SentenceView;
  /** Names of bodies: a building's complement runs to their end. */
  readonly bodies: readonly Span[];
  readonly people: readonly Span[];
  readonly towns: readonly PlaceMention[];
}

/** Nouns that stand last in the English way. */
const LAST =
  /^(?:hotels?|palace|resort|lodge|arena|plaza|towers?|convention|conference|business|beach|hall|club|center)$/u;

/** "Lagune Bleue Hotel", "Okoumé Hôtel", "Lagoon Convention Centre": the proper name before is part of the name. */
export function findStart(view: SentenceView, noun: number): number {
  if (!LAST.test(view.word(noun)) || !view.isCapital(noun)) return noun;
  let first = noun;
  while (view.isCapital(first - 1) && noun - first < 4) first--;
  return first;
}

export const tokenAt = ({ tokens }: Document, from: number, end: number): number =>
  Math.max(from, firstTokenFrom(tokens, end));

const OPENING_QUOTE = /^[«“"]$/u;
const CLOSING_QUOTE = /^[»”"]$/u;
/** Longest name in quotation marks, in tokens. */
const QUOTED = 8;

/** Token behind a quotation that opens at a token, or the token itself: "lycée « Marie-Thérèse Sow »", "hôtel ‘‘Le Baobab’’". */
export function readQuoted(view: SentenceView, at: number): number {
  const isDoubled = areApostrophes(view, at);
  const first = isDoubled ? at + 2 : at + 1;
  if (!(isDoubled || OPENING_QUOTE.test(view.word(at))) || !view.isCapital(first)) return at;
  for (let token = first + 1; token < first + 1 + QUOTED; token++) {
    if (isDoubled ? areApostrophes(view, token) : CLOSING_QUOTE.test(view.word(token)))
      return token + (isDoubled ? 2 : 1);
  }
  return at;
}

const areApostrophes = (view: SentenceView, at: number): boolean =>
  view.word(at) === "'" && view.word(at + 1) === "'";

/** "Centre des conventions |Amadou-Koné": whom a house is called after; the token behind, or the token itself. */
export function readNamesake({ view, people }: Sight, at: number): number {
  const start = view.document.tokens.start[at];
  const person = view.isCapital(at) ? people.find((one) => one.start === start) : undefined;
  return person ? tokenAt(view.document, at, person.end) : afterElided(view, at);
}

/** "maison de la culture |M'bara El-Wali|": two tokens are the first word of such a name. */
function afterElided(view: SentenceView, at: number): number {
  if (!view.isCapital(at) || !view.word(at).endsWith("'") || view.isCapital(at + 1)) return at;
  let end = at + 2;
  while (end < at + 5 && view.isCapital(end)) end++;
  return end;
}

/** "aéroport de |N'djili|": two tokens are one word. */
const behindWord = (view: SentenceView, at: number): number =>
  view.isCapital(at) && view.word(at).endsWith("'") && view.document.tokens.kind[at + 1] === TOKEN.word
    ? at + 2
    : at + 1;

/** Follows adjectives, capital words and "de …" complements; bodies that begin in it are taken whole. */
export function readTail(sight: Sight, noun: TrieMatch<Noun>): number {
  const { view, bodies } = sight;
  const from = noun.endToken;
  const { document } = view;
  const isSeat = (noun.values[0] as Noun).kind === 'seat';
  const { start, kind } = document.tokens;
  const limit = Math.min(view.sentence.endToken, from + LONGEST);
  const free = (token: number): boolean =>
    token < limit && kind[token] === TOKEN.word && !view.is(token, WORD.never) && !view.isStop(token);
  const bodyAt = (token: number) => bodies.find((body) => body.start === start[token]);
  const isName = view.isCapital(noun.firstToken) && noun.firstToken > view.sentence.firstToken;
  const isCrossing = CROSSING.test(view.word(noun.firstToken));
  let at = isNumbered(view, noun.firstToken, from) ? from + 1 : from;
  // "siège des …", "centre des congrès": one complement stands in the noun already.
  let complements = from - noun.firstToken > 2 ? 1 : 0;
  at = readQuoted(view, at);
  if (at <= from + 1) at = Math.max(at, readDay(view, from));
  if (isCalled(view, noun.firstToken, at)) at += 2;
  while (at < limit) {
    const folded = view.word(at);
    const body = complements > 0 ? bodyAt(at) : undefined;
    const namesake = isName || complements === 0 || at === from ? readNamesake(sight, at) : at;
    if (body || namesake > at) {
      at = body ? tokenAt(document, at, body.end) : namesake;
      continue;
    }
    // "hôpital de niveau |3|"
    if (view.word(at - 1) === 'niveau' && kind[at] === TOKEN.number) {
      at++;
      continue;
    }
    // "locaux de l'assureur |N°1|"
    if ((folded === 'n' || folded === 'no' || folded === 'n°') && kind[at + 1] === TOKEN.number) at += 2;
    else if (folded === 'n' && view.word(at + 1) === '°' && kind[at + 2] === TOKEN.number) at += 3;
    else if ((view.isCapital(at) || isTrailing(view, at)) && free(at)) at = behindWord(view, at);
    else if (isInnerAcronym(view, at)) at += 3;
    else if (folded === ',' && view.word(at - 1) === 'etat' && bodyAt(at + 1)) at++;
    // "centre de formation |en agroalimentaire| de Kaya"
    else if (folded === 'en' && TAUGHT.test(view.word(at - 1)) && !view.isCapital(at + 1) && free(at + 1))
      at += 2;
    // "bureau du conseiller |en matière de| sécurité", "cabinet de la ministre |en charge des| Mines"
    else if (folded === 'en' && FIELD.test(view.word(at + 1)) && view.is(at + 2, WORD.tie)) {
      at += 2;
      complements++;
    }
    // "croisement des avenues du Marais |et Sow|"
    else if (folded === 'et' && isCrossing) at += view.isCapital(at + 1) ? 2 : 1;
    // "échangeur du carrefour |« Étoile »|", but not "galerie Sow |« Couleurs du Sud »|": what is shown there
    else if (at > from && !view.isCapital(at - 1) && readQuoted(view, at) > at) at = readQuoted(view, at);
    else {
      let next = at;
      if (folded === 'et' && isName && isPair(view, at)) {
        at += 2;
        continue;
      }
      const joined = folded === 'et' && complements > 0 && (isSeat || isName || isKindOfPlace(view, at));
      if (joined) next++;
      if (!view.is(next, WORD.tie) || (joined && view.word(next) === "d'")) break;
      next++;
      if (view.is(next, WORD.article)) next++;
      // "château de |Mme| Durand"
      if (ADDRESS.test(view.word(next)) && view.isCapital(next + 1)) next++;
      if (view.is(next, WORD.leading) && free(next + 1) && !bodyAt(next)) next++;
      const inner = bodyAt(next);
      if (inner) {
        at = tokenAt(document, next, inner.end);
        complements++;
        continue;
      }
      // "hémicycle de la |place Oberta|"
      if (view.word(next) === 'place' && view.isCapital(next + 1) && !view.isStop(next + 1)) {
        at = next + 1;
        complements++;
        continue;
      }
      // "mairie du |4e arrondissement|", "camp de la |5e région| militaire"
      if (COUNTED.test(view.word(next)) && DIVISION.test(view.word(next + 1))) {
        at = next + 2;
        complements++;
        continue;
      }
      const isDay =
        kind[next] === TOKEN.number &&
        (view.isCapital(next + 1) ||
          (view.word(next + 1) === '-' && view.isCapital(next + 2)) ||
          isDayOfName(view, noun.firstToken, next));
      if (!free(next) && !isDay) break;
      // "palais de la Marina |de l'exposition|": what is done there, behind a name.
      if (view.isCapital(at - 1) && at > from && DOING.test(view.word(next))) break;
      at = isDay ? next + (view.word(next + 1) === '-' ? 3 : 2) : behindWord(view, next);
      complements++;
    }
  }
  return at;
}

/** "Musée des lettres |et manuscrits|", "Musée des arts |et traditions| populaires": two plurals after one "des". */
const isPair = (view: SentenceView, et: number): boolean =>
  view.word(et - 2) === 'des' &&
  !view.isCapital(et - 1) &&
  !view.isCapital(et + 1) &&
  /[^s]s$/u.test(view.word(et - 1)) &&
  /[^s]s$/u.test(view.word(et + 1)) &&
  !view.is(et + 1, WORD.tie | WORD.article | WORD.never | WORD.leading);

/** Where ways meet. */
const CROSSING = /^(?:croisement|angle|intersection|jonction|bifurcation)$/u;
/** What a counsellor or minister sees to. */
const FIELD = /^(?:matiere|charge)$/u;

/** What is done in some field. */
const TAUGHT = /^(?:formation|enseignement|recherche|perfectionnement|apprentissage|expertise)$/u;

const COUNTED = /^(?:\d{1,3}(?:er|ere|e|i?eme|nd|nde)|premier|premiere|[a-z]{4,}ieme)$/u;
const DIVISION =
  /^(?:arrondissement|district|region|canton|secteur|regiment|bataillon|brigade|section|cercle|circonscription|compagnie|etage|niveau)$/u;

const ADDRESS = /^(?:m\.|mme|madame|monsieur|dr)$/u;

/** What is held or told of at a house, and no part of its name. */
const DOING =
  /^(?:expositions?|edition|ceremonies?|signatures?|vernissage|accords?|contrats?|protocoles?|memorandum|vols?|delegations?|projets?|programmes?|forum|sommet|salon|festival|session|seminaire|ateliers?|reunions?|rencontres?|visites?|livres?|films?|match|matchs|finale|cortege|deuxieme|troisieme)$/u;

/** Who stands behind a house by title: "devant l'hôtel |le Ministre|". */
const OFFICE =
  /^(?:president|presidente|ministre|premier|premiere|chef|directeur|directrice|secretaire|gouverneur|prefet|maire|roi|prince|pape|general|colonel|commandant|ambassadeur|senateur|depute)$/u;

/** "hôtel |la Tour| Azur", "café |l'Horizon|", "halle |aux Grains|": names that begin with an article or with "aux". */
const isCalled = (view: SentenceView, noun: number, at: number): boolean =>
  (view.is(at, WORD.article) || (view.word(at) === 'aux' && HALL.test(view.word(noun)))) &&
  view.isCapital(at + 1) &&
  !view.isCapital(at) &&
  !view.isStop(at + 1) &&
  !OFFICE.test(view.word(at + 1)) &&
  HOUSE.test(view.word(noun));
/** "stade du |4 août|", but not "au stade du |4 au 6 août|" or "du |4 août| 2023". */
const isDayOfName = (view: SentenceView, noun: number, day: number): boolean =>
  view.word(day - 1) === 'du' &&
  isMonth(view.word(day + 1)) &&
  CALLED_AFTER_DAY.test(view.word(noun)) &&
  !view.is(day + 2, WORD.tie) &&
  !/^(?:au|a|\d{4})$/u.test(view.word(day + 2));
const CALLED_AFTER_DAY =
  /^(?:stade|place|palais|hopital|camp|boulevard|avenue|rue|pont|lycee|carrefour|rond-point|esplanade)$/u;
const HALL = /^(?:halles?|salle|hall|marche|maison|cour|place|port|quai)$/u;
const HOUSE =
  /^(?:hotel|motel|auberge|cafe|restaurant|bar|salle|halles?|hall|college|lycee|ecole|espace|cinema|theatre|residence|villa|complexe|centre|club|chapelle|place|stade|quai|port|marche|maison|cour|domaine|ferme|camping|gite|tour|villa)$/u;

/** "palais de la musique |et des congrès|", but not "centre de santé |et du marché|". */
function isKindOfPlace(view: SentenceView, et: number): boolean {
  if (view.isCapital(et - 1) || !view.is(et + 1, WORD.tie)) return false;
  const noun = view.is(et + 2, WORD.article) ? et + 3 : et + 2;
  // "|nouveau| bâtiment"
  const next = view.is(noun, WORD.leading) ? noun + 1 : noun;
  return !view.isCapital(next) && nouns().longestAt(view.document, next, view.sentence.endToken) === null;
}

/** "salle |polyvalente|", but not "parvis du monastère, |haut| lieu". */
const isTrailing = (view: SentenceView, at: number): boolean =>
  view.is(at, WORD.adjective) && !view.is(at, WORD.leading);

/** "Centre de conférences (CIC) Amadou-Sow", "Centre de référence du district (CHRD) de Moramanga". */
const isInnerAcronym = (view: SentenceView, at: number): boolean =>
  readAcronym(view, at) !== null && view.isCapital(at + 3);

/** "(CIC)" at a token. */
export function readAcronym(view: SentenceView, at: number): Span | null {
  if (view.word(at) !== '(' || view.word(at + 2) !== ')') return null;
  const { start, end, casing } = view.document.tokens;
  if (casing[at + 1] !== CASING.upper) return null;
  return { start: start[at + 1] as number, end: end[at + 1] as number };
}
