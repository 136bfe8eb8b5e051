/** Words around a name that tell whether it is a place, and of what kind. All folded. */
import type { PlaceKind } from '../../schemas/mentions.js';
import { isOf } from '../phrases.js';
import { WordColumn } from '../word-column.js';
import { placeNames } from './lexicon.js';

/** Nouns before a name, by the kind of place they make of it. */
const NOUNS: Readonly<Record<Exclude<PlaceKind, 'other' | 'country'>, string>> = {
  region:
    'region regions province provinces departement departements wilaya wilayas prefecture prefectures gouvernorat ' +
    'gouvernorats canton cantons territoire territoires cercle cercles district districts chefferie groupement ' +
    'secteur comte oblast etat ile iles archipel peninsule vallee plaine bassin zone axe corridor',
  town: 'ville villes village villages commune communes localite localites municipalite cite capitale bourg bourgade hameau mairie maire prefet',
  district: 'quartier quartiers arrondissement faubourg banlieue medina',
  site: 'foret parc mont monts montagne massif desert camp barrage mine plateau colline reserve site oasis col puits axe position',
  water: 'lac fleuve riviere mer ocean golfe canal detroit baie oued chutes delta lagune',
};

const KIND_OF = new Map<string, PlaceKind>(
  Object.entries(NOUNS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as PlaceKind])),
);

export const kindOfNoun = (noun: string): PlaceKind | null => KIND_OF.get(noun) ?? null;

/** Prepositions that stand before towns: one of them makes a town of any capital word the gazetteer has. */
const TOWN_PREPOSITION = new Set('a depuis vers'.split(' '));

/** Before a name these make a person, a body or a thing of it. */
const TITLES = new Set(
  (
    'm m. mr mr. mm mm. mme mme. mmes mlle dr dr. pr pr. me maitre monsieur madame general colonel president presidente ministre ' +
    'professeur docteur abbe cheikh imam roi reine prince sultan saint sainte hotel avenue rue boulevard place stade ' +
    'fondation universite lycee ecole college hopital clinique eglise paroisse cathedrale basilique maternite groupe societe banque radio television journal fc'
  ).split(' '),
);

/** Lower-case words that tie the parts of a town's name. */
const INNER = new Set("de du des d' la le les l' sur sous en es el al aux et lez ar".split(' '));

/** French words, months and forenames that are towns somewhere: a preposition has to speak for them. */
const COMMON = new Set(
  (
    'nice tours lens orange angers sens lourdes brest sale san man sake bol mao mars mai mali mons nations union ' +
    'est ouest nord sud centre plateau port pont pays place grand grande petit petite haut haute bas basse saint sainte ' +
    'victoria florence santiago valence alexandria paris-saclay adele carmen charlotte victor diego salvador constantine ' +
    'son sa ses mon ma nos vos une des les aux par sur pour dans avec sans sous entre bien mal tout tous ici ' +
    'date dates ville banana boma ber boni manga mango bla koro kole gombe lemba makala bumbu inga sava diana lac pool ' +
    'union unie unies republique democratique international internationale general generale national nationale ' +
    'janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi jeudi vendredi ' +
    'samedi dimanche marina bonn college justice agenda espoir liberte marie jean pierre paul martin louis ibrahim hassan ali ' +
    'mohammed mohamed omar moussa issa amadou bello sokoto abraham lincoln washington-post jordan jackson clinton nelson ' +
    'bush carter trump king rice young media data vision route loi page photo video bora pala sala male bali bata bari como ' +
    'hamilton newton franklin madison wilson taylor thomas duncan marshall montgomery alliance commerce ' +
    'reading bath ho si ma lo bo yi la le real colon coro puno ica ebene rome-statut congo kasai lomami'
  ).split(' '),
);

/** A preposition with the article of a town's name in it: "au |Cap", "aux |Cayes". */
const CONTRACTED = new Set('au du aux des'.split(' '));

/** Words that a town's name of several begins with. */
const OPENERS = new Set(
  (
    'ain aine ait al bab ben beni bir bordj bou dar djebel el fort had hassi ibn kafr ksar ksour la le les mont oued oulad ' +
    'ouled oum port qasr ras saint sainte san santa sao sidi souk tel tizi'
  ).split(' '),
);
/** Bits of what a word by itself can be, see the lists above. */
export const WORD = {
  /** First word of a country or region. */
  lexicon: 1,
  title: 2,
  inner: 4,
  common: 8,
  preposition: 16,
  contracted: 32,
  of: 64,
  opener: 128,
} as const;

export const wordBits = new WordColumn(
  (word) =>
    (placeNames().begins(word) ? WORD.lexicon : 0) |
    (TITLES.has(word) ? WORD.title : 0) |
    (INNER.has(word) ? WORD.inner : 0) |
    (COMMON.has(word) ? WORD.common : 0) |
    (TOWN_PREPOSITION.has(word) ? WORD.preposition : 0) |
    (CONTRACTED.has(word) ? WORD.contracted : 0) |
    (isOf(word) ? WORD.of : 0) |
    (OPENERS.has(word) ? WORD.opener : 0),
);
