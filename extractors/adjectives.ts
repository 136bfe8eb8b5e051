/** Which words are adjectives by themselves, whatever their sentence: by the lexicon, by their ending, by nationality. */
import { compiled } from './compiled.js';
import { allDemonyms, inflect } from './countries.js';
import { remembered } from './remembered.js';
import { readTable } from './resources.js';
import { foldWord, singularAndPlural } from './words.js';

const foldDemonyms = (): Set<string> =>
  new Set(allDemonyms().flatMap((demonym) => inflect(demonym).map(foldWord)));

const demonyms = compiled('demonyms-folded', foldDemonyms);

/** An adjective or noun of nationality, folded, in any gender and number. */
export const isDemonym = (word: string): boolean => demonyms().has(word);

/** Those of the lexicon and the demonyms. */
export const listedAdjectives = compiled(
  'adjectives',
  () =>
    new Set([
      ...readTable('lexicons/adjectives.tsv').flatMap((row) => [
        ...singularAndPlural(row.masculine as string),
        ...singularAndPlural(row.feminine as string),
      ]),
      ...foldDemonyms(),
    ]),
);

const ENDINGS =
  /.(?:al|ales?|aux|iques?|iens?|iennes?|eens?|eennes?|ains?|aines?|ais|aises?|ois|oises?|els?|elles?|ifs?|ives?|aires?|istes?|phones?|estres?)$/;

/** Words with those endings that are nouns, as a name's complement may hold them. */
const NOUNS = new Set(
  (
    'travaux reseaux bureaux journal journaux hopital hopitaux canal canaux signal signaux tribunal tribunaux palais ' +
    'bassin eaux niveaux animaux materiaux oiseaux chevaux locaux mois pays lois essai essais anglais francs ' +
    'affaires secretaire secretaires commissaire commissaires salaires partenaires anniversaire territoire ' +
    'territoires laboratoire laboratoires politique republique technique afrique amerique belgique mexique ' +
    'martinique mozambique critique fabrique boutique informatique robotique logistique statistique statistiques ' +
    'appelle rappelle renouvelle interpelle revele decele epelle chancelle excelle quelle laquelle telle nouvelles ' +
    'personnel materiel logiciel logiciels archives initiatives directives perspectives objectif objectifs motif ' +
    'tarif tarifs capital main mains bain bains pain pains train trains gain gains terrain terrains lendemain refrain'
  ).split(' '),
);

/** "qu'elle tienne", "que cela convienne": verbs that share an ending. */
const VERBS = /^(?:re|de|con|par|sur|inter|main|ob|appar|sou)?[tv]ienne$/;

/** "hôtel", "cartel", "Orbitel" are nouns and names; "mortel", "accidentel" are not. */
const IN_TEL = /(?<!mor|acciden|inciden)tels?$/;

/** By its ending or by the lexicon; nouns that share the endings are left out. */
export const isAdjective = remembered((word) => {
  if (word.length < 4 || word.includes('-t-')) return false;
  if (listedAdjectives().has(word)) return true;
  // "belgo-arabe", "euro-africaines": the last of two that a hyphen joins.
  const joined = word.indexOf('o-');
  if (joined > 1 && listedAdjectives().has(word.slice(joined + 2))) return true;
  return ENDINGS.test(word) && !NOUNS.has(word) && !VERBS.test(word) && !IN_TEL.test(word);
});
