/**
 * What stands before a place tells whether something happens there. Each rule looks at the folded text of the
 * sentence up to the place (its end is `$`); the first that matches decides. In the examples the place is in brackets.
 */
import { type Governor, govern } from './governor.js';

const AT = "(?:a|au|aux|a l'|a la)";
/** Up to three words between a governor and the preposition that it asks for. */
const FEW = '(?:[^ ,;:()]+ ){0,3}';

const ENVOY: Governor = {
  name: 'accredited-at',
  ...govern({
    heads: 'ambassad(?:eur|rice|e)s?|consul|consulat|representante?s?',
    tail: ` ${FEW}(?:${AT}|dans l'|en)`,
  }),
  verdict: 'none',
  examples: ["l'ambassadeur du Mali à [Alger] a salué", 'la représentante du Fonds à [Niamey]'],
  refuses: ["l'ambassadeur, arrivé hier à [Alger]"],
};

const ORIGIN: Governor = {
  name: 'residence-or-origin',
  ...govern(
    {
      heads:
        'sise?s?|basee?s?|installee?s?|cotee?s?|domicilie?e?s?|nee?s?|originaires?|etudiante?s?|demeurant|residant|vivant|exile|siege|poste',
      tail: ` ${FEW}(?:${AT}|dans l'|en)`,
    },
    { heads: 'correspondante?s?', tail: ` (?:d[eu'] ?[^ ,]+ )?(?:${AT}|en)` },
  ),
  verdict: 'none',
  examples: [
    'une société basée à [Dakar]',
    'un groupe coté à la [Bourse de Tunis]',
    'il est né à [Podor] en 1950',
  ],
  refuses: ['la convention a été signée à [Alger]', "l'accord correspondant sera signé à [Vienne]"],
};

const RECIPIENT: Governor = {
  name: 'recipient',
  ...govern({
    heads:
      'confi(?:e|ee|es|ees|er|ent)|remi(?:s|se|ses|t)|remettre|remettra|accord(?:e|ee|es|ees|er)|octroy(?:e|ee|er|es)|attribu(?:e|ee|er)|adress(?:e|ee|es|ees|er)|appartient|appartenant|adhere|adhesion|rattache?e?s?|destine?e?s?|(?<!de )dons?|soumise?s?|transmise?s?|grace|face|quant|suite|rapport|oppos(?:e|es|ee|ees|ant)|opposition|contrairement|relati(?:f|ve)s?|liee?s?|appel|appele|demande|demander|reproche|reproches|acces|soutien|appui|aide|contribution|reponse|membre|candidature|candidate?s?|elue?s?|admission|vendue?s?|cedee?s?|profite|egale?s?|favorables?|etend(?:re|ue?s?|ra|rait)?',
    tail: ` ${FEW}${AT}`,
  }),
  verdict: 'none',
  examples: [
    "un don de matériel destiné à l'[hôpital régional]",
    'face à [Moscou]',
    'le litige opposant les riverains au [Port de Lomé]',
    "les équipements remis à l'[hôpital de Thiès]",
  ],
  refuses: [
    'une journée de don de sang au [palais présidentiel]',
    "le chèque a été remis mardi, à l'[hôtel de ville]",
    'il s’est rendu à [Moscou]',
  ],
};

const POST: Governor = {
  name: 'post-held',
  ...govern(
    {
      heads:
        'professeure?s?|directeur|directrice|chercheu(?:r|se)s?|enseignante?s?|etudiante?s?|doctorante?s?|agents?|doyen|doyenne|deputee?s?|senat(?:eur|rice)s?|conseill(?:er|ere)s?|specialiste|expert|charge|chargee|chef|cheffe',
      tail: ` ${FEW}(?:${AT}|en)`,
    },
    { lead: 'maitre de ', heads: 'conferences', tail: ` ${FEW}(?:${AT}|en)` },
  ),
  verdict: 'none',
  examples: [
    "Awa Diop, professeure à l'[Université Cheikh Anta Diop]",
    'expert au [Centre de recherche de Bamako]',
  ],
  refuses: ["le professeur a parlé mardi après-midi devant un vaste public à l'[Université de Lomé]"],
};

const ON_THE_WAY = "(?:[^ ,;:()]+ ){0,6}(?:a|-|vers|jusqu'a)";

const ROUTE: Governor = {
  name: 'route',
  ...govern(
    { lead: '^[^a-z]*', heads: 'de', tail: ' [^ ,]+ a' },
    {
      heads:
        '(?:axe|route|rn[0-9]{1,3}|troncon|ligne|liaison|vol|train|convoi|autoroute|corridor|pipeline|oleoduc|voie|trajet|cable)s?',
      tail: ` ${ON_THE_WAY}`,
    },
    { heads: 'rn', tail: ` [0-9]{1,3}s? ${ON_THE_WAY}` },
    { heads: 'kilometres|km', tail: " d[e'] ?[^ ,]+ (?:a|jusqu'a)" },
  ),
  verdict: 'none',
  examples: [
    'la route qui relie Bamako à [Dakar]',
    'De Kandi à [Rimouski], nos campus se ressemblent',
    "l'oléoduc de Niamey à [Cotonou]",
    'une digue sur 7 kilomètres de Kpémé à [Aného]',
  ],
  refuses: ['le train présidentiel, lui, est arrivé hier soir à [Dakar]'],
};

const RETURN: Governor = {
  name: 'left-or-regained',
  ...govern(
    { heads: 'regagn(?:e|er|ent|era|eront)|quitt(?:e|er|ent|era)' },
    { heads: 'retour', tail: ` ${FEW}a` },
    { heads: 'provenance|venue?s?', tail: ' de' },
  ),
  verdict: 'none',
  examples: ['il regagne [Alger] ce mercredi', 'avant son retour à [Tunis]'],
  refuses: ['il arrive à [Alger]'],
};

const HELD: Governor = {
  name: 'preposition-of-place',
  ...govern(
    { heads: 'au|aux' },
    { heads: 'a', tail: "(?: l'| la| hauteur de)?" },
    {
      lead: "(?:dans|sur|devant|a) (?:la |les |l'|le |son |sa |notre |leur |un |une )?",
      heads: 'ville|cite|commune|localite|village|villages|capitale|quartier|camp',
      tail: "(?: (?!pour|vers|avec|dans|sans)[a-z-]{4,},?)?,? (?:de |du |d'|des )?",
    },
  ),
  verdict: 'venue',
  examples: [
    'le sommet se tient à [Genève]',
    'un atelier dans la ville de [Kayes]',
    'une visite dans la capitale algérienne, [Alger]',
    "inhumé dans son village d'[Amdjarass]",
    'au [Palais des congrès]',
  ],
  refuses: ['le sommet de [Genève]', 'la mairie de [Kayes]'],
};

export const STREETS: Governor = {
  name: 'streets-of',
  ...govern({
    heads: 'rues|hauteurs|environs|faubourgs|voiries|arteres|alentours|abords',
    tail: " (?:de |du |d'|des )(?:la (?:capitale|ville|cite|commune) (?:de |d'|du )?)?",
  }),
  verdict: 'venue',
  examples: ['des milliers de gens dans les rues de la capitale [Khartoum]', 'les hauteurs de [Minembwe]'],
  refuses: ['le maire de la ville de [Kayes]'],
};

const OF_IT = " (?:de |d'|du |des )?(?:le |la |les |l')?";

const WITHIN: Governor = {
  name: 'inside-of',
  ...govern(
    { heads: 'dans|sur|devant|sous|depuis|chez', tail: OF_IT },
    {
      lead: "(?:au |aux |en |a |a l'|dans l')",
      heads: 'sein|coeur|abords|face|proximite|interieur|enceinte',
      tail: OF_IT,
    },
  ),
  verdict: 'venue',
  examples: [
    "dans les [locaux de l'Agence]",
    'devant le [Mémorial du martyr]',
    "dans l'enceinte du [palais présidentiel]",
  ],
  refuses: ['avec les [locaux de l’Agence]'],
};

/** "ce lundi 4 mars, …, le" */
const ON_A_DAY =
  " (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ensuite|egalement|aussi|la veille|le lendemain)(?: \\d{1,2} [a-z]{3,9})?(?: \\d{4})?(?:, [^,]{3,40},)? )?(?:de |du |d'|des )?(?:le |la |les |l')?";

const VISITED: Governor = {
  name: 'visited-or-opened',
  ...govern(
    {
      heads:
        'visit(?:e|es|ee|er|ent|era|eront|ait|aient|ant)|inaugur(?:e|ee|er|ent|era|eront|ait)|sillonn(?:e|er|ent)|parcour(?:u|ir|t)|rejoin(?:t|dre|dra)|inauguration|ouverture|securiser|attaqu(?:e|ee|er)|gagn(?:e|er|ent)',
      tail: ON_A_DAY,
    },
    { heads: 'visite', tail: ` (?:guidee )?(?:de|du|des|au|aux|a)${ON_A_DAY}` },
    { lead: 'premiere ', heads: 'pierre', tail: ON_A_DAY },
    { heads: 'oeil', tail: ` sur${ON_A_DAY}` },
    { heads: 'lance', tail: ` les travaux${ON_A_DAY}` },
  ),
  verdict: 'venue',
  examples: [
    'la délégation a visité le [port d’Anvers]',
    "l'inauguration du [Palais de la culture]",
    'il a inauguré la [station]',
  ],
  refuses: ['la visite officielle à Lomé du ministre du [Mali]'],
};

const BOUND_FOR: Governor = {
  name: 'bound-for',
  ...govern(
    {
      heads:
        'envol(?:e|ee|er|era|eront|ait|aient|ent)|partir|parti|partie|partira|part|depart|embarque|decolle|rendu|rendue|cap',
      tail: " (?:[^ ,;:()]+ ){0,2}(?:pour|vers|sur)(?: la capitale| la ville d[e'])?",
    },
    { lead: '(?:en|la|dans la) ', heads: 'direction', tail: " (?:de|d')" },
    { lead: 'le ', heads: 'deplacement', tail: " (?:de|d')" },
  ),
  verdict: 'venue',
  examples: [
    "il s'envolera pour [Lubumbashi]",
    'les élus s’envoleront samedi pour la capitale [Lomé]',
    'la délégation est partie mardi pour [Goma]',
    'il a pris la direction de [Gbadolite]',
  ],
  refuses: ['un crédit pour [Goma]'],
};

/** In this order: what speaks against a venue goes before the prepositions that speak for one. */
export const GOVERNORS: readonly Governor[] = [
  ROUTE,
  RETURN,
  ENVOY,
  ORIGIN,
  RECIPIENT,
  POST,
  BOUND_FOR,
  VISITED,
  STREETS,
  HELD,
  WITHIN,
];

/** Nobody is accredited at a building: "a reçu l'ambassadeur au palais". */
export const BUILDING_GOVERNORS = GOVERNORS.filter((rule) => rule !== ENVOY);

/** A country is one only where somebody is said to stay or to do something. Same reading as above. */
export const COUNTRY_GOVERNORS: readonly Governor[] = [
  {
    name: 'stay-in-country',
    ...govern({
      heads:
        'visites?|sejours?|sejourn(?:e|er|ent|ait|era)|missions?|deplacements?|tournees?|rend(?:re|ra|ront)?|rendue?s?|arrivee?s?|arrivera|attendue?s?|effectue|tenue?s?|tiendra|tiendront|deroul(?:e|ee|era)|organise?e?s?|accueillie?s?|passage',
      tail: ' (?:[^,;:()]+ )?(?:en|au|aux|a)',
    }),
    verdict: 'venue',
    examples: [
      'en visite officielle en [Arménie]',
      'la mission a séjourné au [Tchad]',
      'il se rendra en [Italie]',
    ],
    refuses: ["l'aide accordée au [Tchad]", "l'ambassadeur de [France]"],
  },
];

const ALL = [...GOVERNORS, ...COUNTRY_GOVERNORS];
const ANY_HEAD = new RegExp(ALL.map(({ heads }) => heads.source).join('|'), 'u');

/** One bit for each rule that needs a word like this. */
export const headsOf = (word: string): number =>
  ANY_HEAD.test(word) ? ALL.reduce((bits, { heads }, i) => bits | (heads.test(word) ? 1 << i : 0), 0) : 0;

/**
 * The first rule that fits what stands before a place; null when none does.
 * @param heads what `headsOf` tells of the words of the sentence.
 */
export const governorOf = (rules: readonly Governor[], heads: number, before: string): Governor | null =>
  rules.find((rule) => (heads & (1 << ALL.indexOf(rule))) !== 0 && rule.pattern.test(before)) ?? null;
