/** Phrases that begin with the head noun of a body's name and name an office, a deed, people or a place. */
import { CASING } from '../../schemas/document.js';
import { countryOfDemonym } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { knownNames } from '../known-bodies.js';
import {
  afterArticle,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isDemonymAt,
  isLower,
  isOfAt,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { heads } from './heads.js';
import { isAbstract, isOrdinary } from './unheard.js';

/** @param end of the name that was read; @param limit of its sentence; @param opens the sentence begins with it. */
export const looksLikeBody = (text: Text, i: number, end: number, limit: number, opens: boolean): boolean =>
  isHighest(text, i) ||
  isDecoration(text, i) ||
  isRegime(text, i) ||
  isOfRank(text, i) ||
  isPlaceNamed(text, i) ||
  isGathering(text, i) ||
  isOfficeOf(text, i, limit) ||
  isMeeting(text, i, end, opens) ||
  isSession(text, i) ||
  isTownOfPort(text, i) ||
  isLand(text, i);

/** The same, unless all know the body. */
export const looksLikeUnknown = (text: Text, i: number, end: number, opens: boolean): boolean =>
  isPluralKind(text, i, end) || (opens && (isAction(text, i) || isOpening(text, i))) || isDiaspora(text, i);

/** "Foyer d'incendie à Kara", "Secours aux sinistrés", at the head of a line: the noun of every day. */
const isOpening = (text: Text, i: number): boolean =>
  EVERYDAY.has(wordAt(text, i)) && !isCapital(text, i + 1);

const EVERYDAY = new Set(
  (
    'credit foyer secours chantiers etablissements assurances hub campus fabrique holding pepiniere accelerateur chaire theatre ' +
    'entraide'
  ).split(' '),
);

/** "se rendra à |Port Marlin|": a town; no "Port |autonome|", "Port |de| Kara". */
const isTownOfPort = (text: Text, i: number): boolean =>
  wordAt(text, i) === 'port' &&
  wordAt(text, i - 1) === 'a' &&
  isCapital(text, i) &&
  isCapital(text, i + 1) &&
  !isAdjectiveAt(text, i + 1);

/** "l'|État américain de Virginie|": a place. */
const isLand = (text: Text, i: number): boolean =>
  wordAt(text, i) === 'etat' && isDemonymAt(text, i + 1) && isOfAt(text, i + 2) && isCapital(text, i + 3);

/** "la présidence de la CAF", "la présidence de l'Union africaine": the office, not a body beside that one. */
function isOfficeOf(text: Text, i: number, limit: number): boolean {
  if (wordAt(text, i) !== 'presidence' || !isOfAt(text, i + 1)) return false;
  const of = afterArticle(text, i + 2);
  return (
    of < limit &&
    (text.document.tokens.casing[of] === CASING.upper ||
      knownNames().longestAt(text.document, of, limit) !== null)
  );
}

/** "Organisation d'ateliers pour les jeunes", at the head of a line: something done, no body. */
function isAction(text: Text, i: number): boolean {
  const deed = wordAt(text, i) === 'organisation' || wordAt(text, i) === 'coordination';
  if (deed) {
    const noun = afterArticle(text, i + 2);
    return isOfAt(text, i + 1) && (isLower(text, noun) || text.shouting[noun] === 1);
  }
  // "Parti de Dakar, le convoi …"
  const from = afterArticle(text, i + 2);
  return (
    wordAt(text, i) === 'parti' && isOfAt(text, i + 1) && lookUpTown(sliceOf(text, from, from + 1)).length > 0
  );
}

/** "la Communauté malienne de France": people of one country. */
export const isDiaspora = (text: Text, i: number): boolean =>
  wordAt(text, i) === 'communaute' && countryOfDemonym(wordAt(text, i + 1)) !== null;

/** "l'Administration Sarr": who heads it. */
const isRegime = (text: Text, i: number): boolean =>
  wordAt(text, i) === 'administration' && isCapital(text, i + 1) && !isDemonymAt(text, i + 1);

/** "Chevalier de l'Ordre du Fleuve", "l'Ordre national du Mérite": what is pinned on. */
export const isDecoration = (text: Text, i: number): boolean =>
  wordAt(text, i) === 'ordre' &&
  (/^merite/.test(wordAt(text, i + 3)) ||
    [2, 3, 4].some((back) =>
      /^(?:chevaliers?|officiers?|commandeurs?|dignitaires?|grand-croix|grand-officier|insignes?|medailles?|rang)$/.test(
        wordAt(text, i - back),
      ),
    ));

/** "la plus haute Autorité du pays", "la Première autorité municipale": who heads it. */
const isHighest = (text: Text, i: number): boolean =>
  (/^hautes?$/.test(wordAt(text, i - 1)) && wordAt(text, i - 2) === 'plus') ||
  (wordAt(text, i) === 'autorite' && wordAt(text, i - 1) === 'premiere');

/** "le Général de |Brigade BAMBA", "de Corps d'|Armée": a rank. */
export const isOfRank = (text: Text, i: number): boolean =>
  wordAt(text, i) === 'armee'
    ? wordAt(text, i - 1) === "d'" && isOfRank(text, i - 2)
    : /^(?:brigade|corps|division)$/.test(wordAt(text, i)) &&
      wordAt(text, i - 1) === 'de' &&
      /^(?:general|generaux|commissaire|capitaine)$/.test(wordAt(text, i - 2));

/** "Palais de la Présidence", "salle du Conseil", "Cité de l'Union africaine", "place des Nations unies": the body gives a place its name. */
export function isPlaceNamed(text: Text, i: number): boolean {
  const of = isOfAt(text, i - 1) ? i - 1 : isOfAt(text, i - 2) && isArticleAt(text, i - 1) ? i - 2 : 0;
  return (
    of > 0 &&
    /^(?:palais|cite|place|avenue|rue|boulevard|rond-point|esplanade|salle|amphitheatre|auditorium)$/.test(
      wordAt(text, of - 1),
    )
  );
}

/** "les Chambres de commerce", "six nouveaux Laboratoires Associés": all or some of a kind; the forces of a state are one. */
export function isPluralKind(text: Text, first: number, end: number): boolean {
  const word = wordAt(text, first);
  // "Hôpitaux de référence": no "Hôpitaux du Val"
  if (word === 'hopitaux') return !isCapital(text, end - 1) && !isCapital(text, end - 2);
  if (!word.endsWith('s') || !heads().has(word.slice(0, -1)) || word === 'forces') return false;
  // "les Établissements Morel"
  if (word === 'etablissements' && isCapital(text, first + 1)) return false;
  // "les directeurs d'|Instituts et de |Centres de recherche"
  if (/^d[e']$/.test(wordAt(text, first - 1))) return true;
  let before = first - 1;
  while (first - before < 3 && isLower(text, before) && isAdjectiveAt(text, before)) before--;
  if (!SEVERAL.test(wordAt(text, before))) return false;
  // "les Directions régionales de la Santé": no name of one, as "les Hospices civils de Kara" are.
  for (let i = first + 1; i < end; i++)
    if (isCapital(text, i) && !isAdjectiveAt(text, i) && !isTheme(text, i)) return false;
  return true;
}

const isTheme = (text: Text, i: number): boolean =>
  isOfAt(text, i - 2) && isArticleAt(text, i - 1) && (isAbstract(text, i) || isOrdinary(text, i));

const SEVERAL =
  /^(?:les|des|aux|et|ces|nos|leurs|ses|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|quelques|divers|diverses|\d+)$/;

/** "Assemblée générale : une présidente est élue", "notre Assemblée générale", "son Assemblée générale ordinaire": a meeting, but for that of the United Nations. */
const isMeeting = (text: Text, i: number, end: number, first: boolean): boolean =>
  wordAt(text, i) === 'assemblee' &&
  wordAt(text, i + 1) === 'generale' &&
  (/^(?:son|notre|leur|votre|une)$/.test(wordAt(text, i - 1)) ||
    (end === i + 2 && (first || !/nations unies|(?<![a-z])onu(?![a-z])/.test(text.document.folded))));

/** "le |Conseil extraordinaire des ministres| de la COI": one meeting of a body. */
const isSession = (text: Text, i: number): boolean =>
  /^(?:conseil|comite|congres|commission)$/.test(wordAt(text, i)) &&
  /^extraordinaire$/.test(wordAt(text, wordAt(text, i + 2) === 'ministres' ? i + 3 : i + 1));

/** "secrétaire d'État américain", "Chef de l'État togolais", "chef d'état-major de l'armée", "chef du gouvernement togolais": an office. */
export function isOfOffice(text: Text, i: number): boolean {
  const word = wordAt(text, i);
  if (word !== 'etat' && word !== 'etat-major' && word !== 'gouvernement') return false;
  const of = isArticleAt(text, i - 1) ? i - 2 : i - 1;
  if (word === 'etat' && wordAt(text, of) === "d'") return true;
  return isOfAt(text, of) && /^(?:sous-)?(?:chef|cheffe|major)s?$/.test(wordAt(text, of - 1));
}

/** "la Conférence |sur les ports"; the heads of schools or churches that confer always are a body: "des présidents d'université", "épiscopale". */
const isGathering = (text: Text, i: number): boolean =>
  wordAt(text, i) === 'conference' && !isStandingConference(text, i);

export const isStandingConference = (text: Text, i: number): boolean =>
  wordAt(text, i) === 'conference' &&
  isCapital(text, i) &&
  (/^episcopale$/.test(wordAt(text, i + 1)) ||
    (wordAt(text, i + 1) === 'des' &&
      /^(?:presidents|recteurs|directeurs|doyens|eveques|grandes|batonniers|procureurs|maires|regions|barreaux)$/.test(
        wordAt(text, i + 2),
      )));
