/** Names of bodies whose head noun is written small: only some words behind it make a name of it. */
import { CASING } from '../../schemas/document.js';
import { isDemonym } from '../adjectives.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import {
  afterArticle,
  has,
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
import { KNOWN } from '../words.js';
import { isHouseOfName, isSeat } from './houses.js';
import { isPresidency } from './presidency.js';
import { isEmbassy, isForRegion, isSeat as isSeatOfBody } from './regional.js';
import { isAbstract, isOrdinary } from './unheard.js';

/** Behind these the name says that there is one in the country. */
const NATIONWIDE =
  /^(?:general|national|regional|international|mondial|central|federal|superieur|interprofessionnel)e?$/;
const HEADED = new Set(
  (
    'federation confederation office agence institut conseil union autorite observatoire direction caisse ' +
    'universite ecole centre academie chambre bibliotheque laboratoire ballet orchestre syndicat'
  ).split(' '),
);

/** Those who join: "la coopérative des |femmes| de Kribi". */
const MEMBERS =
  /^(?:agricole|femmes|jeunes|parents|artisans|usagers|habitants|riverains|anciens|eleves|paysans|cooperatives|groupements|\w+(?:cult|elev|pech|product|transport|transformat|enseign|commerc|maraich|riz|ostre|apicult)\w*s|pecheurs|eleveurs|producteurs|productrices|maraichers|enseignants|commercants|mareyeuses)$/;
const GROUPED = new RegExp(`^(?:gendarmerie|departemental)$|${MEMBERS.source}`);

/** Bodies of a town, and what has to follow; true: any adjective, or "de" and a noun. */
const TOWNED: ReadonlyMap<string, RegExp | true> = new Map<string, RegExp | true>([
  ['centre', /^hospitalier/],
  ['hopital', /(?:al|el|aire|ain|ais|ois|ien)$|^(?:zone|district|reference|cercle|campagne|base|proximite)$/],
  ['clinique', /(?:ale|elle|aire|aine|aise|oise|enne)$/],
  ['communaute', /^(?:urbaine|communes|agglomeration)$/],
  ['conseil', /^(?:regional|departemental|provincial|general|municipal|communal)$/],
  ['chambre', /^(?:commerce|agriculture|metiers|notaires|artisanat|regionale|departementale)$/],
  ['port', /^(?:autonome|fluvial|maritime)$/],
  [
    'syndicat',
    /^(?:mixte|intercommunal|initiative|dockers|enseignants|transporteurs|taxis|pecheurs|agents)$/,
  ],
  ['cour', /^appel$/],
  ['brigade', /^(?:gendarmerie|recherches?|territoriale)$/],
  ['compagnie', /^(?:gendarmerie|departementale|territoriale)$/],
  ['escadron', /^gendarmerie$/],
  ['peloton', /^gendarmerie$/],
  ['commissariat', /^(?:central|police|regional)$/],
  ['direction', /^(?:regionale|departementale|provinciale|prefectorale)$/],
  ['delegation', /^(?:regionale|departementale|provinciale|prefectorale)$/],
  ['inspection', /^(?:regionale|departementale|provinciale|prefectorale)$/],
  ['cooperative', MEMBERS],
  ['union', MEMBERS],
  ['association', MEMBERS],
  ['mutuelle', MEMBERS],
  ['groupement', GROUPED],
  ['faculte', true],
  ['tribunal', true],
  ['lycee', true],
  ['college', true],
  ['ecole', true],
  ['institut', true],
  ['academie', true],
  ['caisse', true],
  ['rectorat', true],
  ['orchestre', true],
]);

/** A head noun that may begin a name in small letters. */
export const isNamedKind = (head: string): boolean =>
  /^(?:groupe|delegation|presidence|representation|organisation|brigade|commissariat|forces|eglise)$/.test(
    head,
  ) ||
  HEADED.has(head) ||
  TOWNED.has(head) ||
  OF_A_NATION.has(head);

/** "le groupe d'amitié parlementaire Togo-Japon": friends of two countries. */
export const isFriendship = (text: Text, head: number, end: number): boolean =>
  wordAt(text, head) === 'groupe' && wordAt(text, head + 2) === 'amitie' && arePlaces(wordAt(text, end - 1));

/** "Togo-Japon": two countries. */
export const arePlaces = (word: string): boolean =>
  word.includes('-') && word.split('-').every((part) => countryOf(part) !== null);

/** "la commission des finances |du Sénat|", "|de la Chambre des députés|". */
function isOfParliament(text: Text, head: number, end: number): boolean {
  for (let i = head + 2; i < end; i++)
    if (isCapital(text, i)) return isParliament(text, i) && (isOfAt(text, i - 1) || isArticleAt(text, i - 1));
  return false;
}

const HALLOWED = /^(?:saint|notre|sacre|christ-roi|immaculee)/;

/** "la commission |Économique|, financière et budgétaire", "la commission |Défense| et sécurité": what it deals with has a capital. */
const isOfFields = (text: Text, head: number, end: number): boolean =>
  end > head + 3 &&
  isCapital(text, head + 1) &&
  !isCapital(text, head + 2) &&
  !isDemonymAt(text, head + 1) &&
  (isAdjectiveAt(text, head + 1) || isOrdinary(text, head + 1) || isAbstract(text, head + 1));

/** "le commandant des |forces terrestres togolaises|": of which a nation has one. */
const isForceOfNation = (text: Text, head: number): boolean =>
  /^(?:les|des|aux)$/.test(wordAt(text, head - 1)) &&
  /^(?:terrestres|navales|aeriennes|armees)$/.test(wordAt(text, head + 1)) &&
  isLower(text, head + 2) &&
  isDemonymAt(text, head + 2);

export const isParliament = (text: Text, i: number): boolean =>
  PARLIAMENTS.test(wordAt(text, i)) || (wordAt(text, i) === 'conseil' && wordAt(text, i + 1) === 'national');

const PARLIAMENTS =
  /^(?:assemblee|senat|parlement|chambre|congres|bundestag|bundesrat|knesset|douma|cortes)$/;

/**
 * A definite article, and words that only names have: "la fédération générale de l'enseignement", "l'hôpital régional de
 * Kapan", "la communauté de communes Lodévois", "la cour d'appel de Thiès", "l'agence togolaise de l'eau".
 */
export function isNamedSmall(text: Text, i: number, end: number): boolean {
  const head = wordAt(text, i);
  const before = wordAt(text, i - 1);
  if (/^(?:son|leur|notre)$/.test(before)) return isForRegion(text, i) && end > i + 3;
  if (head === 'presidence') return isPresidency(text, i, end);
  if (head === 'forces') return isForceOfNation(text, i);
  // "l'église |Béthanie Tabernacle|": who prays there; no "l'église Sainte-Marie"
  if (head === 'eglise' && isCapital(text, i + 1))
    return /^(?:l'|d')$/.test(before) && end > i + 2 && !HALLOWED.test(wordAt(text, i + 1));
  if (!/^(?:l[ae]|l'|du|au)$/.test(before) || end < i + 3) return false;
  if (isForRegion(text, i) || isEmbassy(text, i, end) || isSeatOfBody(text, i, end)) return true;
  // "l'agence mondiale de Russie |dénommée| Lumen": what the body is.
  if (/^(?:denomme|appele|baptise|nomme)e?$/.test(wordAt(text, end))) return false;
  if (isOfTown(text, i, end) || isFriendship(text, i, end) || isForPurpose(text, i, end)) return true;
  if (head === 'commission' && (isOfParliament(text, i, end) || isOfFields(text, i, end))) return true;
  // "la direction générale de Kwanza" is the firm's own.
  const whose = afterArticle(text, i + 3);
  const own =
    head === 'direction' &&
    (isCapital(text, whose) ? !isOrdinary(text, whose) : HOUSES.test(wordAt(text, whose)));
  if (HEADED.has(head) && NATIONWIDE.test(wordAt(text, i + 1)) && isOfAt(text, i + 2) && !own) return true;
  return OF_A_NATION.has(head) && isOfNation(text, i, end);
}

/** "l'agence pour la promotion des ports", "le comité pour le développement du volontariat": what it is for, and of what. */
const isForPurpose = (text: Text, head: number, end: number): boolean =>
  FOUNDED.has(wordAt(text, head)) &&
  wordAt(text, head + 1) === 'pour' &&
  isArticleAt(text, head + 2) &&
  isLower(text, head + 3) &&
  isOfAt(text, head + 4) &&
  end > head + 5;

const FOUNDED = new Set(
  'agence association comite organisation autorite ligue federation office fonds'.split(' '),
);

/** "la direction générale de la |société| Orbitel". */
const HOUSES =
  /^(?:societe|entreprise|banque|groupe|compagnie|firme|filiale|ecole|universite|clinique|hopital)$/;

function isOfTown(text: Text, head: number, end: number): boolean {
  const wanted = TOWNED.get(wordAt(text, head));
  // "de M'rirda"
  const named = isCapital(text, end - 1) || /^[mn]'$/.test(wordAt(text, end - 2));
  if (wanted === undefined || !named) return false;
  const of = isOfAt(text, head + 1);
  const what = of ? head + 2 : head + 1;
  if (what >= end - 1 || isArticleAt(text, what)) return false;
  // "la faculté des Sciences juridiques de Lomé"
  if (!isLower(text, what)) return wanted === true && of && what < end - 2 && isOrdinary(text, what);
  // "l'hôpital américain de Paris"
  const national = wordAt(text, head) === 'hopital' && isDemonymAt(text, what);
  return wanted === true ? of || isAdjectiveAt(text, what) : national || wanted.test(wordAt(text, what));
}

/** Bodies that a nation has, told by its adjective in small letters; firms of a nation are many. */
const OF_A_NATION = new Set(
  (
    'agence autorite bureau office fonds institut federation confederation police gendarmerie marine chambre caisse comite conseil ' +
    'commission ligue ordre observatoire regie union academie association'
  ).split(' '),
);
const FORCES = new Set(['police', 'gendarmerie', 'marine']);

/** "l'agence togolaise de l'eau", "la police fédérale belge", "le bureau de coopération danois". */
function isOfNation(text: Text, head: number, end: number): boolean {
  const [second, last] = [head + 1, end - 1];
  if (isCapital(text, end)) return false;
  if (isLower(text, last) && isOfNations(text, last)) {
    if (FORCES.has(wordAt(text, head)) || isQualified(text, second, last)) return true;
    if (isOfAt(text, second) && last > second + 1 && !isOfAt(text, last - 1) && !isArticleAt(text, last - 1))
      return true;
  }
  let at = second;
  while (at < end && isLower(text, at) && isAdjectiveAt(text, at) && !isDemonymAt(text, at)) at++;
  return isDemonymAt(text, at) && isOfAt(text, at + 1) && at + 2 < end;
}

/** "gambienne", "franco-gambienne". */
function isOfNations(text: Text, i: number): boolean {
  const word = wordAt(text, i);
  return isDemonymAt(text, i) || (word.includes('-') && isDemonym(word.slice(word.lastIndexOf('-') + 1)));
}

/** "l'académie |diplomatique| émiratie", "le comité |olympique| ivoirien"; no "l'autorité politique sénégalaise", no "le comité mixte franco-malien". */
function isQualified(text: Text, from: number, end: number): boolean {
  if (from === end || wordAt(text, from - 1) === 'autorite') return false;
  for (let i = from; i < end; i++)
    if (!isLower(text, i) || !isAdjectiveAt(text, i) || SHARED.test(wordAt(text, i))) return false;
  return true;
}

const SHARED =
  /^(?:mixte|jumelle?|soeur|locale?|partenaire|homologue|conjointe?|bilaterale?|commune?|jeune|nouveau|nouvelle|actuel|actuelle|futur|future|ancien|ancienne|premier|premiere)$/;

/** Bodies of which a town has one. */
const OF_TOWN = /^(?:lycee|college|universite|barreau|diocese|archidiocese|parquet|rectorat|academie)$/;

/** "hôpital Saint-Élie", "université Cheikh Anta Diop", "université de Kinshasa"; no "hôpital de Kinshasa". */
export function isNamedAfter(text: Text, head: number, end: number): boolean {
  const shouted = text.shouting[head] === 1;
  if (shouted || head + 1 >= end) return shouted;
  if (isCapital(text, head + 1)) return text.document.tokens.casing[head + 1] !== CASING.initial;
  if (isHouseOfName(text, head, end)) return true;
  // "de |La Rochelle", "de la |Sorbonne"
  const name = isCapital(text, head + 2) ? head + 2 : afterArticle(text, head + 2);
  return (
    OF_TOWN.test(wordAt(text, head)) &&
    isOfAt(text, head + 1) &&
    name < end &&
    isCapital(text, name) &&
    isSeat(sliceOf(text, name, end))
  );
}

/** Of regions and cantons that have governments of their own. */
const AUTONOMOUS =
  /^(?:wallon|flamand|bruxellois|quebecois|ontarien|albertain|manitobain|catalan|basque|galicien|andalou|sarde|sicilien|ecossais|gallois|nord-irlandais|bavarois|saxon|kurde|zanzibarite|somalilandais|caledonien|polynesien|groenlandais|feroien|genevois|vaudois|valaisan|fribourgeois|neuchatelois|jurassien|bernois|zurichois|balois|tessinois|lucernois)$/;

const STATE = new Set(['gouvernement', 'etat', 'armee', 'parlement']);

export const isState = (text: Text, i: number): boolean =>
  STATE.has(wordAt(text, i)) && wordAt(text, i) !== 'parlement';

/** A nationality or a country follows the head: "armée togolaise", "Gouvernement de la République du Togo". */
export function isNational(text: Text, head: number, end: number): boolean {
  if (head + 1 >= end) return false;
  if (isDemonymAt(text, head + 1) || (isState(text, head) && AUTONOMOUS.test(wordAt(text, head + 1))))
    return true;
  const of = isOfAt(text, head + 1);
  if (!of)
    return (
      isAdjectiveAt(text, head + 1) && wordAt(text, head + 1) !== 'actuel' && isNational(text, head + 1, end)
    );
  const name = afterArticle(text, head + 2);
  if (name >= end || !isCapital(text, name)) return false;
  return (
    !isState(text, head) || countryOf(sliceOf(text, name, end)) !== null || isRegionOrTown(text, name, end)
  );
}

const isRegionOrTown = (text: Text, first: number, end: number): boolean =>
  !has(text, first, KNOWN.common) && lookUpTown(sliceOf(text, first, end)).length > 0;
