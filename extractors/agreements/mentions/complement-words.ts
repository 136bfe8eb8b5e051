/** Words that go on with the complement of an instrument's noun, and those at which it ends. */
import { MONTHS } from '../../calendar.js';

/** Determiners of another noun, and what tells how, when or for how much: "leur", "deux", "en présence", "du côté", "d'un montant". */
export const STOPS = new Set(
  (
    'leur leurs son sa ses ce cette ces deux trois quatre cinq six sept huit dix quinze vingt trente quarante ' +
    'cinquante soixante cent mille un une valable montant plus pres hauteur faveur cote vue vertu nom date ' +
    'presence marge partir travers plusieurs divers certains tous toutes compter'
  ).split(' '),
);

/** Small words between its nouns. */
export const LINKS = new Set("de d' du des a au aux en l' la les et n".split(' '));

/** Endings of adjectives and of participles. */
export const QUALIFIER =
  /(?:el|elle|els|elles|if|ive|ifs|ives|al|ale|ales|aux|ique|iques|aire|aires|ante|eux|euse|able|ien|ienne|iers?|ieres?|ois|oise|ais|aise|ain|aine|ee|ees)$/;

/** Adjectives without such an ending. */
export const QUALIFIERS = new Set(
  (
    'contraignant correspondant correspondants contraignants important existant independant conjoint ' +
    'conjointe conjoints commun commune cadre tripartite bipartite quadripartite global mutuel gratuit ' +
    'gratuite revise revisee initial additionnel public prive ecrite inedite civil civile civils civiles ' +
    'maritime maritimes agricole agricoles mixte'
  ).split(' '),
);

/** Adjectives that stand before their noun: "de double imposition", "de libre échange". */
export const PRENOMINAL = new Set(
  'double non-double non libre haut haute bon bonne bons bonnes grand grande large longue mise'.split(' '),
);

/** Participles and others that end like a qualifier but open a clause of their own. */
export const NO_QUALIFIER = new Set(
  (
    'signee signees conclue paraphee paraphees negociee ratifiee passee relatif relative relatifs relatives ' +
    'renouvelee scellee destinee attendue prevue dotee assortie suivante entre celle laquelle quelle elle ' +
    'mais jamais desormais initie mercredi annoncee approuvee hier intitulee intitulees denommee baptisee ' +
    'evaluee chiffree estimee axee articulee adoptee negociees dedie proposee proposees soumise preparee ' +
    'dediee restee implique explique applique indique entraine'
  ).split(' '),
);

/** "un accord de partenariat et des contrats", "la convention de concession et du contrat": a second instrument. */
export const OPENS_ANOTHER =
  /^(?:d(?:es|u|e la|e l'|'un|'une)|une?|la|les?|l') ?(?:accord|contrat|convention|protocole|memorandum|avenant|traite|declaration|charte)/;

/** What tells when and where, and nothing of what an instrument is; what is done to it. */
export const OCCASIONS = new Set([
  ...MONTHS.split('|'),
  ...(
    'signer parapher ratifier occasion issue terme cours profit benefice siege marge presence invitation initiative palais ' +
    'visite ministere prefecture presidence primature mairie ambassade residence bord'
  ).split(' '),
]);

/** "une charte de jumelage |à l'hôtel de ville|": behind "à" where, behind "de" what. */
export const HOUSES = new Set(
  (
    'hotel centre salle villa gouvernorat chancellerie aeroport stade campus musee cite maison direction ' +
    'cabinet auditorium amphitheatre rectorat universite faculte ecole espace complexe camp caserne tribunal ' +
    'cathedrale bureau base'
  ).split(' '),
);
