/** What "et" joins to the name of a body, and what it leaves out. */
import { countryOf } from '../countries.js';
import {
  afterArticle,
  has,
  isArticle,
  isArticleAt,
  isCapital,
  isFunction,
  isLower,
  isOf,
  isOfAt,
  isWord,
  readCapitals,
  sliceOf,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { heads as titles } from '../titles/heads.js';
import { KNOWN } from '../words.js';
import { CONTINENT, isAcronymLike, readComplement, readNoun } from './complements.js';
import { heads } from './heads.js';
import { isPresent } from './lists.js';
import { isNamed, isPlainAdjective, isPlural, type Reader } from './reader.js';
import { isAbstract, isOrdinary } from './unheard.js';

const TERRITORY = /^(?:canton|commune|ville|province|region|departement|prefecture|district)$/;

/** "de la République |et du Canton de Genève", no "des Régions de France |et de la Région X". */
const isTerritory = (text: Text, at: number): boolean =>
  TERRITORY.test(wordAt(text, at)) || /^(?:republique|etat|royaume)$/.test(wordAt(text, at));

/** A part of the world that several countries have in common. */
const isPart = (text: Text, at: number): boolean =>
  CONTINENT.test(wordAt(text, at)) ||
  /^(?:mediterranee|maghreb|machrek|sahel|moyen-orient|proche-orient|caraibes?|pacifique|balkans|levant|golfe|sahara|antilles|amazonie|arctique|atlantique)$/.test(
    wordAt(text, at),
  );

/** A person's name or a country: "des Comores et Maldives". */
const isProper = (text: Text, at: number): boolean =>
  has(text, at, KNOWN.forename | KNOWN.surname) || countryOf(wordAt(text, at)) !== null;

/** What bodies are for or against, rather than whom they meet. */
const isTheme = (text: Text, noun: number): boolean =>
  isLower(text, noun) &&
  (THEMES.has(wordAt(text, noun)) || isAbstract(text, noun)) &&
  !/^(?:delegation|mission|population|administration|direction|organisation|corporation|institution|association|collectivite|autorite|communaute|universite)s?$/.test(
    wordAt(text, noun),
  );

const THEMES = new Set(
  (
    'paix dialogue sante eau eaux assainissement industrie commerce democratie climat culture jeunesse famille emploi faune flore ' +
    'agriculture elevage peche mer justice progres changement travail nature foret forets ocean oceans patrimoine lecture livre musique ' +
    'cinema esclavage drogue faim sida paludisme tuberculose cancer violence violences science sciences technologie energie energies mines ' +
    'logement habitat transport transports sport sports tourisme artisanat transparence gouvernance renouveau alternance enfance genre ' +
    'croissance droit droits chomage blanchiment recherche numerique environnement developpement bien-etre vie guerre ' +
    'homme hommes femme femmes terre planete animaux nutrition alimentation liberte libertes memoire entrepreneuriat pauvrete ' +
    'vieillesse handicap societe societes territoire territoires arts sols media medias'
  ).split(' '),
);

/** A plain noun in small letters that a comma, a bracket or the sentence's end stands behind. */
const closes = (text: Text, noun: number, limit: number): boolean =>
  noun < limit &&
  isLower(text, noun) &&
  !isFunction(text, noun) &&
  !heads().has(wordAt(text, noun).replace(/s$/u, '')) &&
  titles().longestAt(text.document, noun, limit) === null &&
  (noun + 1 >= limit ||
    /^(?:[,.;()»"]|est|va|sera|vient)$/.test(wordAt(text, noun + 1)) ||
    isHas(text, noun + 1));

/** "l'Agence pour les ports et la mer |a| signé": the verb, no "à". */
const isHas = (text: Text, at: number): boolean => sliceOf(text, at, at + 1) === 'a';

/** Index after a noun and its participle or adjective that end the sentence; 0 when more follows. */
function closesLine(text: Text, noun: number): number {
  const sentence = text.document.sentences[text.sentence[noun] as number];
  const end = sentence?.endToken ?? 0;
  const rest = end - noun;
  const said = rest === 2 && (isPlainAdjective(text, noun + 1) || /ee?s?$/.test(wordAt(text, noun + 1)));
  return rest === 1 || said ? end : 0;
}

/** "Délégation générale |à l'emploi| et", "Commissariat |à l'énergie solaire| et": a charge stands before the token of "et". */
function isCharged(text: Text, at: number): boolean {
  for (let i = at - 2; i > at - 5; i--)
    if (/^(?:a|au|aux)$/.test(wordAt(text, i)))
      return /^(?:delegation|commissariat|haut-commissariat|secretariat)$/.test(
        wordAt(text, isLower(text, i - 1) ? i - 2 : i - 1),
      );
  return false;
}

/** "la Chaire |Climat| et |agriculture|": two fields, the first with a capital right behind another noun. */
const joinsFields = ({ text, lastNoun }: Reader, at: number, head: number): boolean =>
  lastNoun === 'capital' &&
  (isOrdinary(text, at - 1) || isField(text, at - 1)) &&
  (at - 2 === head || (isLower(text, at - 2) && !isFunction(text, at - 2))) &&
  isLower(text, at + 1) &&
  isField(text, at + 1) &&
  !isOf(wordAt(text, at + 2));

const isField = (text: Text, noun: number): boolean =>
  THEMES.has(wordAt(text, noun)) || isAbstract(text, noun);

/** "l'accord |de l'|Office du Blé et de l'Orbitel": what "de" leads to may be two; no "avec l'Office du Blé et de l'Orge". */
const isGoverned = (text: Text, head: number): boolean =>
  isOfAt(text, isArticleAt(text, head - 1) ? head - 2 : head - 1);

/** "Fondation |Awa et Luc Ngom|": two given names and the surname that both have. */
const isCouple = (text: Text, at: number, head: number): boolean =>
  /^(?:fondation|institut|maison|fonds)$/.test(wordAt(text, head)) &&
  at === head + 2 &&
  has(text, head + 1, KNOWN.forename) &&
  has(text, at + 1, KNOWN.forename) &&
  isCapital(text, at + 2);

/** "et de la communication", "et droits indirects", "et environnemental"; never "et l'Université", "et a signé". */
export function readAnd(reader: Reader, at: number, head: number): number {
  const { text, limit } = reader;
  const next = at + 1;
  if (next >= limit || !isWord(text, next)) return at;
  // "les Établissements Morel |et fils|"
  if (isCapital(text, at - 1) && /^(?:fils|freres|cie|compagnie|associes)$/.test(wordAt(text, next)))
    return next + 1;
  if (isCouple(text, at, head)) return readCapitals(text, next, limit);
  // "maître de conférences à l'Université X et |directeur du laboratoire": another office; no "Comité national olympique et |sportif| du Togo".
  const office = isLower(text, next) ? titles().longestAt(text.document, next, limit) : null;
  const quality =
    isPlainAdjective(text, next) &&
    isLower(text, next) &&
    isPlainAdjective(text, at - 1) &&
    at > head + 1 &&
    (office === null ||
      (office.endToken === next + 1 &&
        (!isOfAt(text, next + 1) || /(?:i[fv]e?|ale?|ique)$/.test(wordAt(text, next)))));
  if (quality) return next + 1;
  if (office?.values[0]?.plural === false) return at;
  const word = wordAt(text, next);
  if (isOf(word)) {
    // "Comité politique |et de sécurité"
    const named =
      at === head + 2 && /(?:ique|al|ale|aire)$/.test(wordAt(text, at - 1)) && isLower(text, next + 1);
    if (reader.complements === 0 && !named) return at;
    const noun = afterArticle(text, next + 1);
    if (noun >= limit || !isWord(text, noun) || isFunction(text, noun)) return at;
    // "de l'Union européenne et de la France": two proper names are two things.
    const proper =
      isAcronymLike(text, noun) ||
      (isCapital(text, noun) &&
        isNamed(text, noun) &&
        isNamed(text, at - 1) &&
        (reader.state || reader.sent || isGoverned(text, head)));
    // "de la République et du Canton de Genève" is one place.
    const territory = TERRITORY.test(wordAt(text, noun));
    if (reader.lastNoun === 'capital' && (territory ? !isTerritory(text, at - 1) : proper)) return at;
    if (isLower(text, noun) && (reader.lastNoun === 'capital' || isPresent(text, noun))) return at;
    if (reader.lastNoun === 'small' && isCapital(text, noun) && !text.shouting[noun]) return at;
    if (wordAt(text, noun + 1) === '-' && touches(text, noun)) return at;
    // "du Secrétariat du Processus et du Bureau de l'Initiative": another body.
    if (isCapital(text, noun) && heads().has(wordAt(text, noun)) && !isPlural(wordAt(text, noun))) return at;
    return readComplement(reader, next) ?? at;
  }
  // "à l'emploi |et à la formation|", "à l'énergie solaire |et aux énergies| vertes"
  if (/^(?:a|au|aux)$/.test(word) && isCharged(text, at)) {
    const noun = afterArticle(text, next + 1);
    return noun > next + 1 || word !== 'a' ? (readNoun(reader, noun) ?? at) : at;
  }
  // "en gestion |et en comptabilité publique"
  if (
    word === 'en' &&
    reader.near &&
    wordAt(text, at - 2) === 'en' &&
    isLower(text, next + 1) &&
    !isFunction(text, next + 1)
  )
    return readNoun(reader, next + 1) ?? at;
  if (isArticle(word)) {
    // "pour la Propriété industrielle et l'Innovation technologique"
    const noun = next + 1;
    const alike =
      reader.near &&
      noun < limit &&
      isCapital(text, noun) &&
      !text.shouting[noun] &&
      reader.lastNoun === 'capital' &&
      // "pour l'Afrique et |l'Institut des sols": another body.
      (!heads().has(wordAt(text, noun)) || isPlural(wordAt(text, noun)));
    // "pour les communications et |l'audiovisuel|", where the name ends.
    if (!alike && reader.near && reader.lastNoun === 'small' && closes(text, noun, limit)) return noun + 1;
    // "pour la paix et |la sécurité|", "pour la faune et |la flore| du Golfe"
    if (!alike && reader.near && reader.lastNoun === 'small' && isTheme(text, noun))
      return readNoun(reader, noun) ?? at;
    if (!alike) return at;
    // "pour l'Afrique et la Méditerranée", no "entre l'Agence pour le Togo et le Bénin"
    const places = isPart(text, at - 1) && isPart(text, noun) && wordAt(text, head - 2) !== 'entre';
    return places || !isNamed(text, noun) ? (readNoun(reader, noun) ?? at) : at;
  }
  if (isFunction(text, next)) return at;
  if (reader.complements === 0 && at === head + 1) return at;
  if (
    !reader.state &&
    isPlainAdjective(text, next) &&
    (isLower(text, next) || isPlainAdjective(text, at - 1))
  )
    return next + 1;
  if (isCapital(text, next) && !text.shouting[next]) {
    // "directrice de l'Institut X |et Conseillère culturelle": another office.
    if (titles().longestAt(text.document, next, limit) !== null) return at;
    const alike = !isNamed(text, next) || (reader.plural && isPlural(word) && !isProper(text, next));
    return reader.lastNoun === 'capital' && alike ? (readNoun(reader, next) ?? at) : at;
  }
  // "FÉDÉRATION DE JUDO ET DISCIPLINES ASSOCIÉES": the whole line of a letterhead.
  if (text.shouting[next] && closesLine(text, next)) return closesLine(text, next);
  if (joinsFields(reader, at, head)) return next + 1;
  const both = reader.lastNoun === 'small' && isPlural(word) && reader.plural;
  // Two nouns of one complement: "des villes et collectivités |pour".
  if (both) reader.complements--;
  return both && !/(?:ent|[^it]ons|ez)$/.test(word) ? (readNoun(reader, next) ?? at) : at;
}
