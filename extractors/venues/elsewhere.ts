/** What stands before a place on the way, spoken of, aimed at or left: nothing happens there. Read as the governors are. */
import { AT, FEW } from './clauses.js';
import { type Governor, govern } from './governor.js';

/** "les travaux de la route ont démarré à |Kindia|": a verb asks for a place of its own. */
const ON_THE_WAY =
  "(?:(?!(?:a|ont|est|sont|sera|seront|ete|etait|demarre(?:nt|ra|ront)?|debute(?:nt|ra|ront)?|commence(?:nt)?) )[^ ,;:()]+ ){0,6}(?:a|-|vers|jusqu'a)";

export const ROUTE: Governor = {
  name: 'route',
  ...govern(
    {
      lead: '(?<=^[^a-z]*|, |« )',
      heads: 'de',
      tail: ' (?!passage|retour|visite|sejour|escale|nouveau|plus|meme)[^ ,]+ a',
    },
    { lead: '(?<=^[^a-z]*|, |« )', heads: "d'", tail: "(?!ailleurs|abord|accord|apres|ici)[^ ,']+ a" },
    // "un accident de la route à |Kaya|" is there
    {
      lead: '(?<!(?:accidents?|securite|carambolages?|drames?) (?:mortels? )?(?:de la |sur la ))',
      heads:
        '(?:axe|route|rn[0-9]{1,3}|troncon|ligne|liaison|vol|train|convoi|autoroute|corridor|pipeline|oleoduc|voie|trajet|cable)s?',
      tail: ` ${ON_THE_WAY}`,
    },
    {
      heads: 'reli(?:e|er|ant|era|ent|ee|ees)|separ(?:e|ant|ent)',
      tail: " (?:[^ ,;:()]+ ){1,4}(?:a|au|aux|a l'|a la)(?: la (?:ville|capitale|commune|localite) (?:de |d'))?",
    },
    { heads: 'rn', tail: ` [0-9]{1,3}s? ${ON_THE_WAY}` },
    // "la voie menant à l'|hôpital|", but not "la tournée qui le mène à"
    {
      lead: "(?<!(?<![a-z])(?:(?:le|la|les|nous|vous) |l'))",
      heads: 'men(?:ant|e|ent)|conduisant|debouch(?:ant|e|ent)|aboutissant',
      tail: " (?:directement )?(?:a|au|aux|a la|a l'|jusqu'au|jusqu'a|sur|vers) ?(?:la |le |l'|les )?",
    },
    {
      heads: 'desser(?:vant|vir|vira|vait|te|vent)',
      tail: " (?:de |du |d')?(?:la |le |l'|les )?(?:[^ ,;:()]+ ){0,3}(?:depuis (?:la |le |l')?)?",
    },
    {
      heads: 'navigu(?:e|er|ent)|circul(?:e|er|ent)|voyag(?:e|er|ent)|achemin(?:e|er|ees?)',
      tail: ' de [^ ,]+ a',
    },
    // "reprendre la |route de Kaya|"
    { heads: 'repr(?:is|end|ennent|endre|endra|endront|enait)', tail: ' la' },
    { heads: 'kilometres|km', tail: " d[e'] ?[^ ,]+ (?:a|jusqu'a)" },
  ),
  verdict: 'none',
  examples: [
    'la route qui relie Bamako à [Dakar]',
    'De Kandi à [Rimouski], nos campus se ressemblent',
    'une même carte, de Kandi à [Savè]',
    "nous irons partout, d'Adjamé à [Savè]",
    "l'oléoduc de Niamey à [Cotonou]",
    'une digue sur 7 kilomètres de Kpémé à [Aného]',
    'une piste reliant Betioky à [Ampanihy]',
    'relier la capitale du pays à la ville de [Kribi]',
    'naviguer de Bâle à [Rotterdam]',
    "un bus relie la gare à l'[aéroport de Kaya]",
    "la voie menant à l'[hôpital de Kaya]",
    'la compagnie va desservir Kara depuis [Paris]',
    'elle a repris la [route de Kaya]',
  ],
  refuses: [
    'le train présidentiel, lui, est arrivé hier soir à [Dakar]',
    'De passage à [Dakar], elle a vu la presse',
    'une tournée qui la mène à [Dakar]',
    'les travaux de la route ont démarré à [Dakar]',
    'un accident de la route à [Dakar]',
  ],
};

export const ELSEWHERE: Governor = {
  name: 'not-there',
  ...govern(
    // "un accord portant sur la |route de Kaya|"
    {
      heads: 'port(?:e|ent|ant|era|eront|ait|aient)',
      tail: " (?:[a-z]+ment )?sur (?:le |la |les |l'|un |une )?",
    },
    { heads: '(?:cessez-le-feu|treve|guerre)', tail: ` ${AT}` },
    // "plus besoin d'aller à |Paris|": nobody goes
    {
      lead: "(?:besoin|necessaire|necessite|oblige(?:s|es|ee|ees)?|contraint(?:s|e|es)?|sans|plus|pas|lieu|evite[a-z]*|raison) (?:[a-z]+ )?(?:de |d'|a )?(?:se |me |nous |s')?",
      heads: 'aller|rendre|partir|voyager|deplacer|monter',
      tail: ' (?:jusqu.)?a',
    },
    // "d'ici à |Noël|": a feast
    { lead: "d'", heads: 'ici', tail: ' (?:a|au)' },
    { heads: 'non', tail: ` (?:pas )?(?:${AT}|en|dans)` },
    // "s'est enquis de la situation à |Gao|": what is spoken of
    {
      heads: 'situation|developpements|evolution|crise|conflit|hostilites',
      tail: ` (?:[a-z]+ ){0,2}(?:${AT}|en|dans|sur)(?: [^ ,.;:()]+,? (?:et )?(?:${AT}|en))?`,
    },
    // "les prix ont flambé à |Gao|"
    {
      lead: '(?:a|ont|avait|avaient) (?:[a-z]+ment )?',
      heads: 'augmente|baisse|double|triple|quadruple|flambe|progresse|chute|recule',
      tail: ` ${FEW}${AT}`,
    },
    // "il était 17 heures à |Gao|": by whose clock
    { lead: '(?:est|etait|sera) (?:alors |deja )?\\d{1,2} ?', heads: 'heures?|h', tail: '(?: ?\\d\\d)? a' },
    // "deux conventions, l'une sur les échanges, l'autre sur un |laboratoire|"
    { lead: "l'", heads: 'une?|autre', tail: " sur (?:le |la |les |l'|un |une )?" },
    {
      heads:
        'traites?|accords?|conventions?|protocoles?|textes?|rapports?|etudes?|lois?|projets?|dossiers?|livres?|films?|questions?|avis|articles?|decrets?|contrats?',
      tail: " (?:(?:de |d')[a-z-]+ )?sur (?:le |la |les |l'|un |une )?",
    },
  ),
  verdict: 'none',
  examples: [
    'la station sera bâtie à Mbalmayo, et non à [Soa]',
    'le traité sur le [pont de Kayes] attendra',
    "le projet de coopération sur l'[Académie du rail] avance",
    'un cessez-le-feu à [Goma]',
    "ils n'ont plus besoin d'aller à [Goma]",
    'il n’est plus nécessaire de se rendre à [Goma]',
    "d'ici à [Noël]",
    'un accord portant notamment sur la [route de Kayes]',
    "deux conventions, l'une sur les échanges, l'autre sur un [laboratoire]",
    'elle s’est enquise de la situation sécuritaire à [Goma]',
    'il a été question des développements au Kivu, à [Goma]',
    'les prix ont fortement flambé à [Goma]',
    'alors qu’il était 17 heures à [Goma]',
  ],
  refuses: [
    'un accord signé sur le [chantier]',
    'la crise a fait réunir les élus à [Goma]',
    'la cérémonie aura lieu à 17 heures à [Goma]',
  ],
};

/** Up to eight words of one noun phrase: no verb of its own, whose place would be another. */
const PHRASE =
  '(?:(?!(?:a|ont|ete|est|sont|sera|seront|avait|etait|signe[es]*|paraphe[es]*|conclue?s?|recue?s?|tenue?s?|lors|apres|mardi|hier) )[^ ,.;:()]+ ){0,8}';

const AIMED =
  'construction|reconstruction|rehabilitation|renovation|realisation|creation|implantation|installation|ouverture|reouverture|amenagement|edification|etablissement|construire|realiser|creer|implanter|installer|ouvrir|rouvrir|amenager|edifier|etablir|batir';

/** What is to be built or opened some day is aimed at, and what a firm has is not done; nothing happens there yet. */
export const AIM: Governor = {
  name: 'only-aimed-at',
  ...govern(
    {
      lead: `(?:port(?:e|ent|era|ait|aient|eront) (?:[a-z]+ )?sur|portant|vis(?:e|ent|era|ant)|prevoi(?:t|ent)|prevoyant|projett?e?(?:nt|s)?(?: de)?|envisage(?:nt)?|ambitionn(?:e|ent)|souhait(?:e|ent)|entend(?:ent)?|compte(?:nt)?|convenu|permettr(?:a|ont)|financer(?:a|ont)?|etudes?) (?:[^ ,.;:()]+ ){0,9}?(?:[a-z]+'|a )?`,
      heads: AIMED,
      tail: ` ${PHRASE}${AT}(?: (?:ville|village|commune|quartier|localite)(?: (?:de|du|d'))?)?`,
    },
    {
      heads:
        'possed(?:e|ent|ait|ant)|dispos(?:e|ent|ant|ait)|detien(?:t|nent)|exploit(?:e|ent|ant|ait)|aliment(?:e|ent|er|era|eront)',
      tail: ` ${PHRASE}(?:[^ ,.;:()]+, )?${AT}`,
    },
    {
      heads: 'compte(?:nt)?|comptait',
      tail: ` (?:\\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|plus de|pres de) ${PHRASE}${AT}`,
    },
    {
      heads:
        'plaid(?:e|ent|er|oyer)|reclam(?:e|ent|er|ait|aient)|revendiqu(?:e|ent|er)|promis|promet(?:tent)?',
      tail: ` (?:pour )?(?:une?|des|deux|trois) (?:[a-z]+ )?(?:hopital|hopitaux|ecoles?|lycees?|colleges?|ponts?|routes?|universite|centres?|dispensaires?|maternite|forages?|stade|marche|commissariat|usines?|tribunal|aeroport|gare|barrage) ${PHRASE}${AT}`,
    },
    {
      lead: '(?:a|ont|avec) (?:des|ses|deux|trois|plusieurs|\\d+) ',
      heads: 'bureaux|agences|succursales|implantations|antennes|usines|filiales',
      tail: ` (?:[a-z]+ )?${AT}`,
    },
  ),
  verdict: 'none',
  examples: [
    "l'accord porte sur la construction d'une centrale à [Kaya]",
    'le document porte notamment sur la réouverture du consulat à [Kaya]',
    "l'ordre du jour portait sur la création d'un dispensaire au village [Kaya]",
    'le gouvernement ambitionne de construire une raffinerie à [Kaya]',
    "ils ont convenu d'ouvrir un bureau à [Kaya]",
    "l'entreprise dispose d'un laboratoire de recherche à [Kaya]",
    "l'école compte trois campus à [Kaya]",
    "l'agence a des bureaux à [Kaya]",
    'les élus ont plaidé pour un hôpital à [Kaya]',
    "l'école dispose de trois campus, à [Kaya]",
    'la centrale alimentera 20 000 foyers à [Kaya]',
  ],
  refuses: [
    'la loi portant création de la caisse a été signée à [Kaya]',
    "l'ouverture de l'ambassade à [Kaya]",
    'il compte se rendre à [Kaya]',
    'elle a plaidé pour la paix à [Kaya]',
    'les travaux de construction démarrent à [Kaya]',
  ],
};

export const RETURN: Governor = {
  name: 'left-or-regained',
  ...govern(
    { heads: 'regagn(?:e|er|ent|era|eront)|quitt(?:e|er|ent|era)' },
    { heads: 'rentr(?:e|ee|es|ees|er|ent|era|eront|ait)', tail: ` ${FEW}a` },
    { heads: 'retour', tail: ` ${FEW}a` },
    { heads: 'provenance|venue?s?', tail: ' de' },
    {
      lead: '(?:achemin|expedi|export|import|transport)[a-z]* (?:[^ ,;:()]+ ){0,5}?',
      heads: 'depuis',
      tail: " (?:le |la |l')?",
    },
  ),
  verdict: 'none',
  examples: [
    'il regagne [Alger] ce mercredi',
    'avant son retour à [Tunis]',
    'elle est rentrée mardi à [Tunis]',
    'des vivres acheminés depuis le [port de Kaya]',
    'il faut acheminer le riz depuis le [port de Kaya]',
  ],
  refuses: ['il arrive à [Alger]'],
};
