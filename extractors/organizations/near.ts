/** Complements with other prepositions than "de", which stand only next to the head's own words. */
import { countryOf } from '../countries.js';
import { isAddressWord } from '../honorifics.js';
import {
  afterArticle,
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isDemonymAt,
  isFunction,
  isInfinitive,
  isLower,
  isWord,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { heads as titles } from '../titles/heads.js';
import { isField } from '../titles/leads.js';
import { KNOWN } from '../words.js';
import { CONTINENT, isAcronymLike, readNoun } from './complements.js';
import { isIdiom } from './idioms.js';
import { type Reader, TIED } from './reader.js';
import { isPlaceName } from './unheard.js';

/** Nouns that ask for "à": "l'aide aux malades", "l'accès à l'eau". */
const GIVING =
  /^(?:aides?|credits?|droits?|appuis?|soutien|assistance|secours|acces|initiation|education|preparation|retour|cooperation|adaptation|reponse)$/;

/** Nouns that ask for "en" and a field. */
const STUDY =
  /^(?:recherches?|etudes?|formations?|expertise|numerique|excellence|competences?|ressources|perfectionnement|licence|master|diplomes?|enseignement|etudiants|enseignants|professionnels|specialistes|experts|ingenieurs|techniciens)$/;

/** Nouns that ask for "sur". */
const ABOUT =
  /^(?:recherches?|etudes?|reflexion|information|documentation|experts?|expertise|enquete|concertation|dialogue|negociations?|analyses?|travail)$/;

/** "pour la mise en place de …": what is done, and no part of any name. */
const DONE = new Set(['mise', 'tenue', 'signature', 'remise']);

/** "Société |pour la mise en valeur| des terres": the one that bodies are founded for. */
const isDevelopment = (text: Text, noun: number): boolean =>
  wordAt(text, noun + 1) === 'en' && wordAt(text, noun + 2) === 'valeur';

/** What something is done for, once. */
const TIMES = new Set(
  'exercice annee periode saison campagne mois semestre trimestre semaine mandature mandat rentree transition suite'.split(
    ' ',
  ),
);

/** What money is given for: "à l'Office des ports |pour la rénovation de"; a name may begin so ("Agence |pour la rénovation"). */
export const PAID = new Set(
  (
    'renovation rehabilitation construction reconstruction acquisition achat extension realisation elaboration fourniture ' +
    'livraison installation organisation lancement accueil equipement reprise modernisation refection'
  ).split(' '),
);

/** "la Banque en |partenariat| avec", "l'Union en |séance| plénière": how something is done, and no field of a body. */
const TOGETHER = new Set(
  (
    'partenariat collaboration cooperation association concertation coordination seance session liaison lien ' +
    'application soutien appui accord conformite complement reponse presence amont aval parallele faveur danger ' +
    'difficulte'
  ).split(' '),
);

/** "La Clinique X a le plaisir": the verb, which folding makes the preposition "à". */
const isVerb = (text: Text, at: number): boolean =>
  wordAt(text, at) === 'a' && sliceOf(text, at, at + 1) === 'a';

/** "a remercié la Fondation X |pour l'appui", "félicite l'Office |pour la qualité de": what for. */
function isThanked(text: Text, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < THANKS_REACH && text.sentence[i] === text.sentence[at]; i--)
    if (THANKS.test(wordAt(text, i))) return true;
  return false;
}

/** "remercié la Fondation |pour l'enfance| pour son aide": only the second tells what for. */
function hasSecondPurpose(text: Text, at: number): boolean {
  for (let i = at + 2; i < at + 6 && text.sentence[i] === text.sentence[at]; i++)
    if (wordAt(text, i) === 'pour') return true;
  return false;
}

/** "remercions l'Agence |pour la promotion| du": a bare noun goes on so, unless it is what thanks are given for. */
const isOwnPurpose = (reader: Reader, at: number, noun: number): boolean =>
  reader.complements === 0 &&
  isCapital(reader.text, at - 1) &&
  reader.lastNoun === 'none' &&
  !DESERVING.has(wordAt(reader.text, noun));

/** What thanks are given for: "pour son |aide|", "pour la |qualité| de". */
const DESERVING = new Set(
  (
    'qualite appui appuis aide accueil soutien travail travaux engagement effort efforts contribution don dons ' +
    'disponibilite confiance organisation initiative geste invitation action actions role accompagnement ' +
    'collaboration assistance solidarite reussite succes mobilisation implication attention honneur interet marque ' +
    'remise choix place'
  ).split(' '),
);

const THANKS = /^(?:remerci|felicit|salu(?:e|a)|exprim|gratitude|reconnaissance|hommage)/;
const THANKS_REACH = 14;

/** "Commissariat |à l'Énergie", "Haut-Commissariat général |aux Sports": bodies that are in charge of something. */
const isOfCharge = (text: Text, at: number): boolean =>
  /^(?:(?:haut-)?commissariat|secretariat)$/.test(wordAt(text, isLower(text, at) ? at - 1 : at)) ||
  isGeneralDelegation(text, at);

/** "Délégation générale |à la langue française", "Délégation interministérielle |aux sports" */
const isGeneralDelegation = (text: Text, at: number): boolean =>
  /^(?:generale|(?:inter)?ministerielle)$/.test(wordAt(text, at)) && wordAt(text, at - 1) === 'delegation';

/** A bracket with an acronym follows that ends with the noun's initial. */
const endsLetters = (text: Text, noun: number): boolean =>
  wordAt(text, noun + 1) === '(' &&
  wordAt(text, noun + 3) === ')' &&
  isAcronymLike(text, noun + 2) &&
  wordAt(text, noun + 2).endsWith(wordAt(text, noun).charAt(0));

const isTitle = ({ document }: Text, noun: number): boolean =>
  titles().longestAt(document, noun, document.tokens.count) !== null;

/** "d'excellence |africain| en": the noun before adjectives. */
function nounBefore(text: Text, at: number): number {
  let noun = at - 1;
  while (at - noun < 3 && isAdjectiveAt(text, noun)) noun--;
  return noun;
}

/** "Centre national d'enseignement |à distance|", "Conservatoire |à rayonnement| régional": terms with "à". */
const isTerm = (text: Text, at: number): boolean =>
  wordAt(text, at + 1) === 'rayonnement' ||
  (wordAt(text, at + 1) === 'distance' &&
    /^(?:enseignement|formations?|education|apprentissage|vente|travail)$/.test(wordAt(text, at - 1)));

/** "pour l'Afrique", "sur les drogues", "en sciences sociales", "à l'étranger": only next to the head's own words. */
export function readNear(reader: Reader, at: number): number | null {
  const { text } = reader;
  const word = wordAt(text, at);
  const noun = afterArticle(text, at + 1);
  const article = noun > at + 1;
  const all =
    word === 'pour' && !article && /^tou(?:s|tes)$/.test(wordAt(text, noun)) && !isArticleAt(text, noun + 1);
  if (noun >= reader.limit || !isWord(text, noun) || (isFunction(text, noun) && !all)) return null;
  if (reader.closedName || isVerb(text, at)) return null;
  // "son bureau régional pour l'Afrique centrale |au Cameroun|": where it sits.
  if (reader.regional && reader.near) return null;
  if (word === 'a' && isTerm(text, at)) return noun + 1;
  if (isLower(text, noun) && isIdiom(word, wordAt(text, noun))) return null;
  // "Sécurité pour tous"
  if (all) return noun + 1;
  // "le Groupe en charge de", "la Banque en partenariat avec": no field of the body.
  if (word === 'en' && isLower(text, noun) && (TOGETHER.has(wordAt(text, noun)) || !isField(text, noun)))
    return null;
  if (
    reader.sent &&
    !isGeneralDelegation(text, at - 1) &&
    (word === 'en' || word === 'au' || word === 'aux' || word === 'a')
  ) {
    // "ambassade de France |au Togo|", "ambassade américaine |en Tunisie|", "Consulat général |à Kara|"
    const general = wordAt(text, at - 2) === 'consulat' && wordAt(text, at - 1) === 'general';
    const sent = reader.complements > 0 || general || isDemonymAt(text, at - 1);
    return isCapital(text, noun) && sent ? readNoun(reader, noun) : null;
  }
  const capital = isCapital(text, noun) && !text.shouting[noun];
  // "lie le Groupe Orbitel |à la commune|"
  if (reader.lastNoun === 'capital' && reader.complements === 0 && /^(?:a|au|aux)$/.test(word)) return null;
  if (word === 'en' || word === 'a' || word === 'au' || word === 'aux') {
    // "Société de distribution d'eau en Centrafrique (SODECA)": the bracket shows that the place is part of the name.
    if (word === 'en' && capital && reader.complements > 0 && wordAt(text, noun + 1) === '(')
      return readNoun(reader, noun);
    // "Observatoire de la liberté de la presse en Afrique"
    if (word === 'en' && capital && reader.lastNoun === 'small' && CONTINENT.test(wordAt(text, noun)))
      return readNoun(reader, noun);
    // "Centre d'action antimines au Sénégal (CAAMS)": the letters tell.
    if (word !== 'en' && capital && reader.complements > 0 && endsLetters(text, noun))
      return readNoun(reader, noun);
    // "Commission chargée des questions liées au domaine public"
    const before = wordAt(text, at - 1);
    const led = article || word !== 'a';
    const tied =
      word !== 'en' && reader.complements > 0 && (TIED.has(before) || (led && GIVING.test(before)));
    if (tied) return readNoun(reader, noun);
    // "Institut national de recherche en sciences du numérique"
    const taught =
      word === 'en' &&
      (STUDY.test(wordAt(text, at - 1)) || STUDY.test(wordAt(text, nounBefore(text, at)))) &&
      (!capital || !isPlaceName(sliceOf(text, noun, noun + 1)));
    // "Agence pour l'enseignement français à l'étranger"
    const abroad = wordAt(text, noun) === 'etranger' && reader.lastNoun === 'small';
    const charged = capital && led && reader.complements === 0 && isOfCharge(text, at - 1);
    if (!taught && ((reader.complements > 0 && !abroad) || (capital && !charged))) return null;
    if (word === 'a' && !article) return null;
    return readNoun(reader, noun);
  }
  if (word === 'pour' || word === 'contre' || word === 'sur' || word === 'par') {
    if (
      word === 'pour' &&
      isThanked(text, at) &&
      !hasSecondPurpose(text, at) &&
      !isOwnPurpose(reader, at, noun)
    )
      return null;
    // "gouverneure de la Banque pour Madagascar": the country that she speaks for.
    if (wordAt(text, at - 1) === 'banque' && !article && countryOf(wordAt(text, noun)) !== null) return null;
    // "la Cour constitutionnelle pour l'obliger à": a verb.
    if ((!article && !capital) || (!capital && isInfinitive(wordAt(text, noun)))) return null;
    if (!capital && DONE.has(wordAt(text, noun)) && !isDevelopment(text, noun)) return null;
    // "les comptes de l'Autorité des ports pour l'exercice": when.
    if (!capital && has(text, noun, KNOWN.calendar)) return null;
    if (!capital && word === 'pour' && TIMES.has(wordAt(text, noun))) return null;
    // "à l'Office des ports |pour la rénovation| de"
    if (word === 'pour' && !capital && reader.lastNoun !== 'none' && PAID.has(wordAt(text, noun)))
      return null;
    // "avec la Banque pour le compte de l'Office"
    if (word === 'pour' && wordAt(text, noun) === 'compte') return null;
    // "pour le Centre par Mme A", "à l'Institut par le recteur": who does it.
    if (word === 'par' && (isAddressWord(wordAt(text, noun)) || isTitle(text, noun))) return null;
    // "reçus à l'ambassade de France par le consul": who does it.
    if (word === 'par' && reader.lastNoun === 'capital') return null;
    reader.near = true;
    // "la déclaration du Cercle Nord-Sud sur": what is declared.
    if (word === 'sur' && reader.lastNoun === 'capital' && reader.complements === 0) return null;
    // "Centre d'études |sur les sols", "Groupe de réflexion |sur la dette"
    const studied = word === 'sur' && reader.lastNoun === 'small' && ABOUT.test(wordAt(text, at - 1));
    if (
      reader.complements > 1 ||
      (reader.complements === 1 && reader.lastNoun === 'small' && word === 'sur' && !studied)
    )
      return null;
    return readNoun(reader, noun);
  }
  return null;
}
