/** Nouns that lead to the name of a body: "la société |Orbitel", "l'ONG |Mare Haute". */

const LEADING_NOUNS = new Set(
  (
    'societe groupe entreprise compagnie startup start-up ong association organisation firme syndicat ' +
    'parti mouvement operateur plateforme cabinet reseau banque agence chaine restaurant hotel ' +
    'boutique librairie galerie studio label maison marque enseigne brasserie ferme domaine ' +
    'savonnerie laboratoire pharmacie salon ensemble orchestre troupe magazine journal hebdomadaire ' +
    'quotidien revue site radio cooperative coalition coordination fonds filiale succursale tank'
  ).split(' '),
);

/** "savonnerie", "biscuiterie": shops and works. */
export const isLeadingNoun = (word: string): boolean =>
  LEADING_NOUNS.has(word) ||
  (word.length > 6 &&
    word.endsWith('erie') &&
    !/^(?:gendarmerie|infanterie|artillerie|cavalerie|tresorerie)$/.test(word));
