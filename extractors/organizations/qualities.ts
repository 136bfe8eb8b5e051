/** What stands behind the nouns of a body's name: more of the name, or what is said of the body. */
import {
  isArticleAt,
  isCapital,
  isFunction,
  isLower,
  isOfAt,
  isWord,
  readCapitals,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { isCommonAt, isPlural, type Reader } from './reader.js';
import { isOrdinary } from './unheard.js';

/** Nouns that are adjectives behind another: "Communauté politique européenne", "Comité de concertation technique", "Caisse d'assurance maladie". */
export const QUALITIES: ReadonlySet<string> = new Set(
  (
    'politique politiques technique techniques logistique logistiques informatique informatiques statistique statistiques ' +
    'robotique robotiques jeunesse maladie vieillesse chomage sante prevoyance'
  ).split(' '),
);

/** "l'Alliance pour la valeur |ajoutée| dans le coton", "« Réseau pour l'agriculture |raisonnée| »". */
export const isAddedTo = (text: Text, at: number): boolean =>
  isLower(text, at) &&
  /ée$/u.test(sliceOf(text, at, at + 1)) &&
  (/^[»"”(]$/.test(wordAt(text, at + 1)) || (wordAt(text, at + 1) === 'dans' && isFieldWithin(text, at + 1)));

/** "le Comité pour l'égalité |dans le sport|", no "|dans la nuit|", "|dans le cadre|", "|dans la capitale|". */
export const isFieldWithin = (text: Text, at: number): boolean =>
  isArticleAt(text, at + 1) && isLower(text, at + 2) && !WHEN_OR_WHERE.test(wordAt(text, at + 2));

const WHEN_OR_WHERE =
  /^(?:cadre|perspective|mesure|foulee|optique|limite|but|suite|continuite|dynamique|lignee|lutte|mise|nuit|matinee|journee|soiree|semaine|annee|region|sous-region|ville|capitale|pays|localite|commune|province|prefecture|departement|district|quartier|village|zone|rue|salle|monde|continent)s?$/;

/** "l'université d'Alger 2 |« Abou Sarr »|": index behind the name in quotes that a school bears; `at` when none stands there. */
export function afterQuoted(text: Text, at: number, limit: number): number {
  if (!/^["«“]$/.test(wordAt(text, at)) || !isCapital(text, at + 1)) return at;
  const end = readCapitals(text, at + 1, limit);
  return end < limit && /^["»”]$/.test(wordAt(text, end)) ? end + 1 : at;
}

/** "des biens |gelés| et saisis": a participle in the plural, before a mark, a verb or another such. */
export const isKind = (text: Text, at: number): boolean =>
  isLower(text, at) &&
  /(?:é|i|u)e?s$/u.test(sliceOf(text, at, at + 1)) &&
  !isFunction(text, at) &&
  !/^(?:reuni|rassemble|venu|invite|concerne|interesse|touche|convie|represente|mobilise|elu|cite|signe|organise)e?s$/.test(
    wordAt(text, at),
  ) &&
  (!isWord(text, at + 1) ||
    /^(?:et|a|ont|est|sont|va|vont|sera|etait|etaient|qui)$/.test(wordAt(text, at + 1)));

/** "des systèmes |complexes|", "des espaces |verts|", "des femmes |leaders|": a plural right behind another, which no verb is and no participle. */
export const isAlike = (text: Text, at: number): boolean =>
  isLower(text, at) &&
  isPlural(wordAt(text, at - 1)) &&
  /[^iu][sx]$/.test(wordAt(text, at)) &&
  !/(?:[éiu]es|és|ons|ez)$/u.test(sliceOf(text, at, at + 1)) &&
  !isFunction(text, at) &&
  !SAID.test(wordAt(text, at));

/** "le Cluster |Énergies| marines": a plural of every day with a capital. */
export const isBareKind = ({ text, lastNoun, complements }: Reader, at: number): boolean =>
  lastNoun === 'capital' && complements === 0 && isPlural(wordAt(text, at)) && isOrdinary(text, at);

/** Adverbs and participles that end as plurals do: "lors", "prises", "issus". */
const SAID =
  /^(?:bras|dos|lors|hors|tandis|toujours|jamais|ailleurs|plus|moins|pres|apres|sous|vers|dans|sans|chez|outre|(?:re|per|ad|com|trans|sou|o)?mise?s|(?:re|com|sur|en)?prise?s|(?:de|re)?couverte?s|offerte?s|ouverte?s|inscrite?s|faite?s|dite?s|(?:pro|con|re)duite?s|presente?s|absente?s|incluse?s|excluse?s|issue?s|venue?s|morte?s)$/;

/** "des pays |membres| de", "des États |riverains| du". */
export const isOfMembers = (text: Text, at: number): boolean =>
  /^(?:pays|etats)$/.test(wordAt(text, at - 1)) &&
  /^(?:membres|riverains)$/.test(wordAt(text, at)) &&
  isOfAt(text, at + 1);

/** "le Conseil de la Nation |huronne": an adjective that no lexicon has. */
export const isOfPeople = (text: Text, at: number): boolean =>
  wordAt(text, at - 1) === 'nation' &&
  isCapital(text, at - 1) &&
  isLower(text, at) &&
  !isFunction(text, at) &&
  !isCommonAt(text, at) &&
  !/(?:[éiu]e?s?|ent|[ae]it|era)$/u.test(sliceOf(text, at, at + 1));

/** "L'AGENCE DES PORTS |RECRUTE|": what headlines in capitals say that a body does. */
export const isShoutedVerb = (text: Text, at: number): boolean =>
  text.shouting[at] === 1 && HEADLINE_VERBS.test(wordAt(text, at));

const HEADLINE_VERBS =
  /^(?:recrut|lanc|sign|organis|annonc|ouvr|form|accueill|renforc|inaugur|dot|offr|appui|octroi|accord|financ|celebr|rassur|alert|appell|sensibilis|present|publi|equip|install|devoil|rencontr|honor|felicit|condamn|salu|tir|tien|recoi|remet|soutien|deploi|adopt|approuv|elargi)(?:e|ent|t|nent|vent|tent|s)?$/;

/** "la Commission des ports |réunie en séance|": what it did. */
export const isMet = (text: Text, at: number): boolean =>
  /^reunie?s?$/.test(wordAt(text, at)) && isLower(text, at) && isFunction(text, at + 1);

/** "l'Autorité portuaire de Kribi |spécialisée dans": behind a proper name, what is said of the body. */
export const isParticiple = ({ text, lastNoun }: Reader, at: number): boolean =>
  lastNoun === 'capital' &&
  isLower(text, at) &&
  /ée?s?$/u.test(sliceOf(text, at, at + 1)) &&
  /^(?:dans|par|en|depuis|comme|a|au|aux|pour|sur|lors)$/.test(wordAt(text, at + 1));
