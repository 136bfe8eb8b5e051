/** What a word by itself can be to those who read who acts: worked out once a word, asked for by its bits. */
import { countriesOfDemonym } from '../../countries.js';
import { remembered } from '../../remembered.js';
import { WordColumn } from '../../word-column.js';
import { numberOf } from '../mentions/numbers.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const inSet = (set: ReadonlySet<string>) => ({ test: (word: string) => set.has(word) });

/** One bit a class. */
export const CLASS = {
  determiner: 1,
  honorific: 1 << 1,
  /** "la société", "l'ONG" before a name. */
  firm: 1 << 2,
  /** The noun of an office or title, whatever its case. */
  role: 1 << 3,
  link: 1 << 4,
  /** An adjective or noun of nationality. */
  nation: 1 << 5,
  count: 1 << 6,
  /** Other words before actors: "pour le Mali", "côté malien", "au nom de", "ces deux ministres". */
  opener: 1 << 7,
  /** What "les deux" may point back to. */
  anaphoric: 1 << 8,
  /** Between the members of a list. */
  separator: 1 << 9,
  /** What may follow the noun of an office: "général adjoint", "par intérim". */
  office: 1 << 10,
  /** Nouns of bodies without a name: "les radios locales". */
  common: 1 << 11,
  /** Nouns by which a body is called once its full name is known. */
  short: 1 << 12,
  /** "bureau d'études", "cabinet d'avocats". */
  practice: 1 << 13,
  /** "le général de brigade", "le commissaire divisionnaire". */
  rank: 1 << 14,
  /** Adjectives after "la société": "militaro-industrielle". */
  qualifier: 1 << 15,
  /** Words in capitals that are no name. */
  noName: 1 << 16,
  /** Before a party that no list knows. */
  expectsParty: 1 << 17,
  /** Begins with a letter. */
  letters: 1 << 18,
  /** Parentheses and quotation marks. */
  bracket: 1 << 19,
  /** Before a side that has no name: "avec des associations". */
  expectsSide: 1 << 20,
  /** Bodies of which each town or state has one, in a row: "les barreaux de Paris et de Lomé". */
  unit: 1 << 21,
  /** Those who fight, whatever they are called: "la rébellion". */
  fighters: 1 << 22,
} as const;

const TESTS: readonly (readonly [bit: number, known: { test(word: string): boolean }])[] = [
  [
    CLASS.determiner,
    inSet(words("le la l' les un une son sa ses leur des notre du cette ce cet chacun chacune dudit")),
  ],
  [
    CLASS.honorific,
    /^(?:m|mm|mr|mrs|mme|mmes|mlle|melle|dr|dre|dra|drs|pr|pre|prs|me|s\.?e\.?m?\.?|s\.e\.m\.?|s\.e\.mme|sem|excellence|excellences|monsieur|madame|messieurs|mesdames|mademoiselle|maitre|honorable|professeure?|docteure?|general|colonel|lieutenant|lieutenant-colonel|commandant|capitaine|colonel-major|general-major|amiral|contre-amiral|ingenieure?|ing|cheikh|imam|pere|mere|s(?:oe|œ)ur|frere|abbe|mgr|senateur|senatrice|juge|magistrate?|sultan|prince|princesse|altesse|royale|majeste|serenissime|hon|elhadj|hadja|hajja|hadjia|el|hadj|son|sa|s\.j|feu)\.?$/,
  ],
  [
    CLASS.firm,
    /^(?:groupe|societe|entreprise|compagnie|start-?up|operateur|geant|firme|ong|cabinet|constructeur|fondation|agence|banque|institution|organisation|consortium|groupement|filiale|association|fabricant|equipementier|fournisseur|plateforme|multinationale|etablissement|ministere|mairie|office|fonds|commission|universite|institut|ville|commune|municipalite|mairie|region|district|departement|gouvernement|etat|parti|armateur|assureur|transporteur|editeur|avionneur|industriel|chaine|marque|enseigne|societes|entreprises)$/,
  ],
  [
    CLASS.role,
    /^(?:ministres?|directeurs?|directrices?|presidents?|presidentes?|p-?\.?d\.?-?g\.?|pdg|dg|secretaires?|ambassadeurs?|ambassadrices?|representante?s?|gouverneure?s?|maires?|mairesses?|recteurs?|rectrices?|chefs?|cheffes?|administrateurs?|administratrices?|doyens?|doyennes?|commissaires?|coordinateurs?|coordinatrices?|coordonnateurs?|coordonnatrices?|deleguee?s?|prefets?|bourgmestres?|syndics?|consuls?|chargee?s?|vice-\p{L}+|gerante?s?|fondateurs?|fondatrices?|roi|batonnier|batonniere|patrons?|patronne|dirigeants?|dirigeante|premier|premiere|procureure?|inspecteur|inspectrice|conseillere?|responsables?|echevine?|garde|depute-maire|intendant|superviseur|juges?|argentier|wali|tresorier|tresoriere|controleur|edile|rapporteure?|porte-parole|managers?|ceo)$/u,
  ],
  [CLASS.link, inSet(words("de d' du des la l' le les a au aux pour aupres chez en dudit"))],
  [CLASS.nation, { test: (word) => countriesOfDemonym(word).length > 0 }],
  [CLASS.count, { test: (word) => (numberOf(word) ?? 0) > 1 }],
  [
    CLASS.opener,
    inSet(
      words(
        'pour cote au du les ces leurs aux des plusieurs divers diverses differents differentes memes . representant representants homologue homologues celui-ci celle-ci',
      ),
    ),
  ],
  [
    CLASS.anaphoric,
    /^(?:parties|ministres|responsables|pays|chefs|dirigeants|institutions|gouvernements|delegations|hommes|etats|entites|personnalites|organisations|signataires|etablissements|universites|entreprises|structures|partenaires|homologues|groupes|agences|villes|presidents|directeurs|diplomates|capitales|banques|societes|collectivites|communes|dirigeantes|representants|autorites|secretaires|ministeres|nations|puissances|voisins|instances|federations|associations|chambres|syndicats|compagnies|administrations|organismes|instituts|centres|hopitaux|ecoles|facultes|fondations|clubs|ligues|regions|provinces|operateurs|firmes|acteurs|camps|cites|localites|municipalites|maires|recteurs|ambassadeurs)$/,
  ],
  [
    CLASS.separator,
    inSet(
      words(
        ", et ni ; & and avec ainsi que puis - – par de d' du des entre d'une d'autre part mais aussi comme l'un l'autre respectivement enfin meme tout",
      ),
    ),
  ],
  [
    CLASS.office,
    /^(?:general|generale|generaux|generales|adjointe?s?|executif|executive|exécutive|delegue|deleguee|national|nationale|regional|regionale|technique|resident|residente|permanent|permanente|plenipotentiaire|extraordinaire|et|d'affaires|d'etat|de|du|des|d'|l'|la|le|les|d|ministre|etat|affaires|conseil|conseils|administration|d'administration|cabinet|pays|par|interim|comite|commission|bureau|directoire|operations|aux|a|au|a\.i\.|executifs|generaux|principal|principale|honoraire|commercial|commerciale|financier|financiere|premier|premiere|chambre|groupe|zone|afrique|respectifs|respectives|international|internationale|en|chef|charge|chargee|mission|unite|division|departement|service|centre|programme|projet|sceaux|ville|direction|partie)$/,
  ],
  [
    CLASS.common,
    /^(?:entreprises?|fabricants?|radios?|societes?|banques?|communes?|syndicats?|associations?|universites?|partenaires?|operateurs?|bailleurs|investisseurs?|vendeurs?|acheteurs?|proprietaires?|constructeurs?|ecoles?|hopital|hopitaux|clubs?|collectivites?|cooperatives?|maraichers|producteurs|industriels|transporteurs|employeurs|eleveurs|pecheurs|cabinets?|laboratoires?|groupements?|ong|start-?ups?|fournisseurs?|prestataires?|exploitants?|planteurs|artisans|rebelles|separatistes|groupes|mouvements|milices|factions|representants?|compagnies?|assureurs?|medias|chaines?|fondations?|instituts?|mairies?|municipalites?|prefecture|federations?|ligues?|centrales?|communautes|populations|riverains|chefferies|mutuelles?|patronat|confessions|eglises|tribus|partis|formations|etablissements?|organismes?|structures|institutions|organisations|regions|districts|provinces|wilayas|villes|departements|ministeres|agences|creanciers|preteurs|actionnaires|distributeurs|hoteliers|agriculteurs|familles|facultes|hotels|lycees|musees|ports|armateurs|imprimeurs|editeurs|commercants|acteurs|region|province|wilaya|canton|communaute)$/,
  ],
  [
    CLASS.short,
    /^(?:agence|universite|banque|ministere|mairie|commune|ville|societe|office|institut|fondation|organisation|association|fonds|commission|federation|union|syndicat|groupe|ecole|centre|autorite|gouvernement|etat|secretariat|chambre|bureau|compagnie|entreprise|ligue|institution|departement|municipalite|delegation|ambassade|hopital|groupement|consortium|ong|firme|parti|cooperative|operateur|constructeur|laboratoire|cabinet|clinique|port|etablissement|structure|royaume|sultanat|principaute|emirat|grand-duche|ordre|caisse|conseil|regie|barreau|confederation|academie|observatoire|alliance|mutuelle|comite|reseau|faculte|college|lycee|musee|club|assemblee|direction|collectif|plateforme)$/,
  ],
  [CLASS.practice, inSet(words('bureau cabinet maison societe agence entreprise groupe compagnie'))],
  [CLASS.rank, inSet(words('general intendant commissaire'))],
  [CLASS.qualifier, /(?:elle|ique|ale|aire|ive|if|el|al|ier|iere|ante?|[ie]en(?:ne)?|euse|aine?|ine)$/],
  [
    CLASS.noName,
    /^(?:m|mm|mr|mrs|mme|mmes|mlle|dr|pr|me|le|la|les|un|une|ce|cette|son|sa|leur|il|elle|en|a|au|aux|du|des|de|et|pour|par|selon|cote|dans|sur|source|photo|communique|article|monsieur|madame|l'|d'|ministre|president|directeur|excellence|lors|apres|avant|cet|ces|ont|est|contact|date|titre|etats|membres|parties|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|diverses?|divers)\.?$/,
  ],
  [
    CLASS.expectsParty,
    /^(?:avec|entre|et|par|pour|cote|,|habilite|habilitant|autorise|autorisant|mandate|etudes|avocats|groupe|societe|entreprise|compagnie|start-?up|operateur|geant|firme|ong|cabinet|constructeur|association|fondation|plateforme|consortium|laboratoire|ecole|mouvement|rebellion|agence|banque|institut|fonds|centre|cabinet|editeur|assureur|armateur|club|marque|enseigne|chinois|francais|turc|americain|indien|japonais|marocain|emirati|allemand|italien|espagnol|russe)e?s?$/,
  ],
  [CLASS.letters, /^\p{L}/u],
  [CLASS.bracket, /^[()«»“”"]$/],
  [
    CLASS.unit,
    /^(?:universites|barreaux|chambres|hopitaux|ports|aeroports|ecoles|lycees|facultes|academies|ordres|bourses|instituts|offices|musees|prefectures|conseils|federations|associations|syndicats|agences|banques|cooperatives)$/,
  ],
  [CLASS.expectsSide, inSet(words('avec entre et par ('))],
  [CLASS.fighters, inSet(words('rebellion rebelles insurrection insurges milice guerilla junte'))],
];

/** Classes of a folded word. */
export const classesOf = remembered((word) =>
  TESTS.reduce((all, [bit, known]) => (known.test(word) ? all | bit : all), 0),
);

/** Classes of a token. */
export const classes = new WordColumn(classesOf);

/** Words at which an actor may begin. */
export const OPENS_ACTOR =
  CLASS.opener | CLASS.determiner | CLASS.count | CLASS.honorific | CLASS.firm | CLASS.role | CLASS.nation;

/** Words that go on with an actor behind an article. */
export const AFTER_ARTICLE =
  OPENS_ACTOR | CLASS.anaphoric | CLASS.practice | CLASS.bracket | CLASS.unit | CLASS.fighters;
