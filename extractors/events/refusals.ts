/** What looks like a gathering and is none: buildings, bodies, parliaments, instruments, holidays, and what has no name. */
import type { NameMention } from '../../schemas/mentions.js';
import { isDemonym } from '../adjectives.js';
import { countryOf } from '../countries.js';
import { isAddressWord } from '../honorifics.js';
import { knownNames } from '../known-bodies.js';
import type { SentenceView } from '../sentence-view.js';
import type { Named } from './named.js';
import { isBinational, WORD } from './words.js';

const OFFICE =
  /^(?:commissaire|(?:direct|promot|organisat|coordinat|initiat)(?:eur|rice)|presidente?|deleguee?|parrain|marraine|responsable)$/u;

/** "la directrice du |festival| Awa Sarr": who holds it, told behind. */
export const isHeldBy = (
  view: SentenceView,
  head: number,
  behind: number,
  names: readonly NameMention[],
): boolean =>
  !view.isCapital(head) &&
  OFFICE.test(view.word(head - 2)) &&
  names.some(({ label, start, score }) => start === behind && label === 'person' && score >= 0.8);

/** "du" leads to one gathering, not to what is there for gatherings of a kind. */
const isOf = (view: SentenceView, at: number): boolean => view.is(at, WORD.tie) && view.word(at) !== 'du';

const BUILDINGS = new Set(
  'palais centre international parc salle hall maison internationaux centres salles'.split(' '),
);

/** "salon |d'honneur|", "Salon des |Glaces|", "Salon diplomatique de l'|aéroport|": a room. */
function isRoom(view: SentenceView, head: number): boolean {
  for (let token = head + 1; token < head + 5; token++) {
    const word = view.word(token);
    if (token < head + 3 && ROOM.test(word)) return true;
    const tie = view.is(token - 1, WORD.article) ? token - 2 : token - 1;
    if (HOUSE.test(word) && view.is(tie, WORD.tie)) return true;
  }
  return false;
}
const ROOM =
  /^(?:honneur|ambassadeurs|attente|reception|vip|diplomatique|glaces|miroirs|bleu|rouge|vert|dore|blanc|ivoire|royal)$/u;
const HOUSE = /^(?:aeroport|hotel|palais|presidence|ministere|ambassade|mairie|primature)$/u;

/** "Palais des congrès", "salle des expositions" are no gatherings, nor are the rooms of "dans le salon d'honneur", "Lieu : Salon Bleu". */
export const isBuilding = (view: SentenceView, head: number): boolean =>
  (isOf(view, head - 1) && BUILDINGS.has(view.word(head - 2))) ||
  // "au Bintu |Conference Centre|"
  (view.isCapital(head) && view.isCapital(head + 1) && /^(?:centre|center)$/u.test(view.word(head + 1))) ||
  (/^salons?$/u.test(view.word(head)) &&
    (isRoom(view, head) ||
      (view.is(head - 1, WORD.article) && view.word(head - 2) === 'dans') ||
      (view.word(head - 1) === ':' && /^(?:lieu|endroit|ou|adresse)$/u.test(view.word(head - 2)))));

/** "le plus grand salon de la construction": what a gathering is, not its name. */
export const isSuperlative = (view: SentenceView, head: number): boolean =>
  !view.isCapital(head) &&
  view.word(head - 2) === 'plus' &&
  /^(?:grande?s?|importante?s?|anciens?|anciennes?|gros|vaste)$/u.test(view.word(head - 1));

/** "M. |Magal| Sarr": a given name that some gathering has as well. */
export const isAddressed = (view: SentenceView, head: number): boolean =>
  view.isCapital(head) && isAddressWord(view.word(head - 1));

/** A capital that does not merely open the sentence. */
export const isName = (view: SentenceView, head: number): boolean =>
  view.isCapital(head) && head > view.sentence.firstToken && !view.isShouted;

/** "une convention de financement", "la Convention arabe sur la quarantaine": an instrument, unless a party's or firm's yearly meeting. */
export const isInstrument = (view: SentenceView, head: number): boolean =>
  view.word(head) === 'convention' &&
  !view.is(head - 1, WORD.ordinalNumber | WORD.ordinalWord) &&
  !(view.isCapital(head) && view.is(head - 3, WORD.edition)) &&
  // "la Convention nationale des syndicats" is a body of bodies.
  (MEMBERS.test(view.word(head + 3)) ||
    !(
      /^(?:annuelle|nationale|regionale|mondiale|ordinaire|extraordinaire)$/u.test(view.word(head + 1)) &&
      view.is(head + 2, WORD.tie)
    ));

const MEMBERS = /^(?:syndicats|partis|associations|organisations|ong)$/u;

const CHAMBER_LENGTH = 'de la republique '.length;
const CHAMBER = /^(?:de la republique|de l'union|des deputes)(?![\p{L}\d])/u;

/** "Congrès du Brésil", "Congrès péruvien", "Congrès de la République": parliaments, unless they are counted or treat of something. */
export function isParliament(view: SentenceView, head: number, { firstToken }: Named): boolean {
  if (view.word(head) !== 'congres' || firstToken < head) return false;
  if (isDemonym(view.word(head + 1)) && !view.is(head + 2, WORD.tie | WORD.about)) return true;
  const tie = view.word(head + 1) === 'national' ? head + 2 : head + 1;
  if (!view.is(tie, WORD.tie)) return false;
  const first = view.is(tie + 1, WORD.article) ? tie + 2 : tie + 1;
  const { text, folded, tokens } = view.document;
  const of = tokens.start[tie] as number;
  if (CHAMBER.test(folded.slice(of, of + CHAMBER_LENGTH))) return true;
  let end = first;
  while (view.isCapital(end) || (end > first && view.word(end) === '-')) end++;
  return end > first && countryOf(text.slice(tokens.start[first], tokens.end[end - 1])) !== null;
}

/** "Conférence des présidents", "Conférence épiscopale": standing bodies; "au sommet de l'État" is an idiom. */
export const isOrgan = (view: SentenceView, head: number): boolean =>
  (view.word(head) === 'conference' && (view.word(head + 1) === 'episcopale' || isOfSession(view, head))) ||
  // "la |conférence interministérielle du commerce|" of the parts of a state, unless it is counted
  (view.word(head) === 'conference' &&
    view.word(head + 1) === 'interministerielle' &&
    view.is(head + 2, WORD.tie) &&
    !view.is(head - 1, WORD.ordinalNumber | WORD.ordinalWord)) ||
  // "la première |journée des éliminatoires|"
  (view.word(head) === 'journee' && view.is(head + 1, WORD.tie) && isRound(view, head)) ||
  (view.word(head) === 'conference' &&
    isOf(view, head + 1) &&
    /^(?:presidents|recteurs|eveques|directeurs|grandes|doyens|regions|barreaux|presse)$/u.test(
      view.word(head + 2),
    )) ||
  // "les |Assises de la cour| criminelle"
  (view.word(head) === 'assises' && view.word(head + 1) === 'de' && view.word(head + 3) === 'cour') ||
  (view.word(head) === 'assemblee' && view.word(head + 2) === 'des' && OWNERS.test(view.word(head + 3))) ||
  (view.word(head) === 'sommet' &&
    view.is(head + 1, WORD.tie) &&
    HEIGHT.test(view.word(afterTie(view, head + 1)))) ||
  (view.word(head) === 'sommet' &&
    view.word(head - 1) === 'au' &&
    view.word(head + 1) === 'de' &&
    view.is(head + 2, WORD.article) &&
    /^(?:etat|hierarchie|montagne|classement|pouvoir|colline|tour|dune|falaise|pyramide|liste|gloire)$/u.test(
      view.word(head + 3),
    ));

const isRound = (view: SentenceView, head: number): boolean =>
  /^(?:eliminatoires|qualifications|championnats?|matchs|ligue|poules?|phases?|groupes?|play-offs)$/u.test(
    view.word(afterTie(view, head + 1)),
  );

/** "la ministre du |Dialogue social|": what an office is in charge of. */
export function isPortfolio(view: SentenceView, head: number): boolean {
  const tie = view.is(head - 1, WORD.article) ? head - 2 : head - 1;
  return view.is(tie, WORD.tie) && /^(?:ministres?|ministeres?|vice-ministre)$/u.test(view.word(tie - 1));
}

/** "le sommet |du mont Agou|" */
const HEIGHT = /^(?:monts?|montagne|colline|dune|pic|volcan|tour|falaise|pyramide|arbre|courbe|vague)$/u;
/** "l'assemblée générale |des actionnaires|": a firm's own. */
const OWNERS = /^(?:actionnaires|associes|coproprietaires|obligataires|creanciers)$/u;
const afterTie = (view: SentenceView, tie: number): number =>
  view.is(tie + 1, WORD.article) ? tie + 2 : tie + 1;

/** "une session extraordinaire de la |Conférence des chefs d'État|": the body that meets. */
const isOfSession = (view: SentenceView, head: number): boolean =>
  view.is(head - 1, WORD.article) &&
  view.is(head - 2, WORD.tie) &&
  (/^(?:sessions?|bureau|presidence|president)$/u.test(view.word(head - 3)) ||
    (/^(?:extra)?ordinaires?$/u.test(view.word(head - 3)) && /^sessions?$/u.test(view.word(head - 4))));

/** "en marge de l'|Assemblée générale|", "à la session de": told of as a gathering. */
function isMet(view: SentenceView, head: number): boolean {
  for (let i = head - 1; i > head - 5; i--)
    if (
      /^(?:marge|lors|occasion|tribune|session|cours|cadre|participe[rz]?|participation|assister?|debats?|ouverture|cloture|travaux|semaine|avant|apres)$/u.test(
        view.word(i),
      )
    )
      return true;
  return false;
}

/** "le secrétaire général du |Forum des pays exportateurs|": what has a secretariat, a seat or members stands. */
function isHoused(view: SentenceView, first: number): boolean {
  const tie = view.is(first - 1, WORD.article) ? first - 2 : first - 1;
  if (!view.is(tie, WORD.tie)) return false;
  const post = /^(?:general|generale|executif|executive|permanent|permanente)$/u.test(view.word(tie - 1))
    ? tie - 2
    : tie - 1;
  return /^(?:secretaire|secretariat|siege|membres?)$/u.test(view.word(post));
}

/** "Conférence internationale sur la région des Grands Lacs" is a body; with a number or a year it meets, as does a general assembly. */
export function isBody(view: SentenceView, head: number, named: Named): boolean {
  if (isHoused(view, named.firstToken)) return true;
  if (named.firstToken < head || (view.word(head + 1) === 'generale' && isMet(view, head))) return false;
  const body = knownNames().longestAt(view.document, head, view.sentence.endToken);
  return body !== null && !view.is(body.endToken, WORD.year);
}

/** "un forum d'envergure", "des assises de Bruxelles", "les assises de 2023": small letters and nothing that tells it from others. */
export function isVague(view: SentenceView, head: number, named: Named): boolean {
  if (view.isCapital(head) || named.acronym !== null || view.isShouted) return false;
  if (view.word(named.endToken - 1) === 'envergure' || /^d'?$/u.test(view.word(named.endToken))) {
    for (let token = head; token < named.endToken; token++) if (view.word(token) === 'envergure') return true;
  }
  const session = view.word(head) === 'session' && named.firstToken < head && !isOfStates(view, head, named);
  const before =
    /^(?:vaste|grande?|nouveau|nouvel|nouvelle|autre|large|important|importante|simple|veritable)$/u.test(
      view.word(head - 1),
    )
      ? head - 2
      : head - 1;
  if (/^(?:un|une|plusieurs|chaque|certains|certaines)$/u.test(view.word(before)) || session) {
    for (let token = head + 1; token < named.endToken; token++) {
      if (/^etats?$/u.test(view.word(token))) continue;
      if (view.isCapital(token) || /^[«"“]$/u.test(view.word(token)) || isBinational(view.word(token)))
        return false;
    }
    return session || !named.isCounted;
  }
  const lone = named.endToken === head + 3 && view.word(head + 1) === 'de';
  return view.word(head) === 'assises' && lone;
}

/** "Fête du travail", "Fête de l'Indépendance": a day, no gathering; a year makes it one. */
export const isHoliday = (view: SentenceView, head: number): boolean =>
  /^fetes?$/u.test(view.word(head)) &&
  view.is(head + 1, WORD.tie) &&
  /^(?:travail|independance|republique|trone|jeunesse|armee|meres|peres|nation|victoire|revolution|drapeau|mouton|sacrifice)$/u.test(
    view.word(view.is(head + 2, WORD.article) ? head + 3 : head + 2),
  );

/** "12e session |du comité mixte|", "8e session de la commission |tchado-nigérienne|", "65e session |ordinaire|". */
function isOfStates(view: SentenceView, head: number, { firstToken, endToken }: Named): boolean {
  if (view.is(firstToken, WORD.ordinalNumber) && /^(?:extra)?ordinaire$/u.test(view.word(head + 1)))
    return true;
  for (let token = head + 1; token < endToken; token++)
    if (/^mixtes?$/u.test(view.word(token)) || isBinational(view.word(token))) return true;
  return false;
}
