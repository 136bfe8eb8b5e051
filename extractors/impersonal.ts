/** Nouns of bodies behind which a given name begins whoever is at their head, and no name of the body. */

/** Named after nobody, whatever is told of them: "l'inspecteur de Police |Awa Sarr". */
const NEVER = new Set(
  (
    'police gendarmerie douane douanes communaute commune assemblee parlement senat autorite organisation confederation union ' +
    'agence ministere'
  ).split(' '),
);

/** Seldom named after a person in full ("la Banque Awa Sarr"), and never where an office is told in front. */
const SELDOM = new Set(
  (
    'commission comite conseil chambre gouvernement cour tribunal federation ligue syndicat parti mouvement coalition administration ' +
    'direction delegation mission secretariat banque association'
  ).split(' '),
);

/** @param held tells whether an office stands in front: "la présidente de la Commission |Awa Sarr". */
export const isImpersonal = (noun: string, held: () => boolean): boolean =>
  NEVER.has(noun) || (SELDOM.has(noun) && held());
