/** Words that end or continue the name of a building. All folded. */

export const TIES = new Set("de du des d'".split(' '));
export const ARTICLES = new Set("le la les l'".split(' '));

/** What never stands inside the name of a building, though a noun phrase could go on with it. */
export const NEVER = new Set(
  (
    'qui que dont ou est sont a ont ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle ils elles ' +
    'par pour avec sans sous sur dans en chez vers afin lors apres avant depuis selon mais donc car ni puis ainsi aussi ' +
    'm. m mm. mme mme. mmes mlle dr pr me monsieur madame un une deux trois plusieurs dernier derniere prochain prochaine ' +
    'ici hier demain jeudi lundi mardi mercredi vendredi samedi dimanche matin soir midi avoir etre fait jour place premiere'
  ).split(' '),
);

/** Adjectives that may stand behind a building's noun in lower case. */
export const ADJECTIVE =
  /(?:al|ale|aux|ales|ique|iques|ain|aine|ains|ien|ienne|iens|iennes|een|eenne|ais|aise|ois|oise|aire|aires|ielle?|elle?|if|ive|ier|iere|eux|euse|couvert|couverte|supérieure|superieure?|polyvalente?|provisoire|mixte|neuve?|vert|verte|libre|solaire|multinationale|commun|commune|annexe|principale?|omnisports|philharmonique|royale?|inconnue?|paroissiale?|iels?|superieure?)$/u;

/** Whatever it is called, there is one in a town or country: no more has to be said. */
export const UNIQUE =
  /^(?:assemblee nationale|senat|parlement|primature|presidence de la republique|hotel de ville|palais (?!de justice$|des sports$)\S+.*|maison blanche|chambre des deputes|bourse du travail|gouvernorat|grand serail|chambre de commerce et d'industrie)$/u;
