/**
 * What stands before a place tells whether something happens there. Each rule looks at the folded text of the
 * sentence up to the place (its end is `$`); the first that matches decides. In the examples the place is in brackets.
 */

import { remembered } from '../remembered.js';
import { BEFALLEN } from './befallen.js';
import { AIM, ELSEWHERE, RETURN, ROUTE } from './elsewhere.js';
import { type Governor, govern, type Wording } from './governor.js';
import { HOUSES } from './houses.js';
import { GIVEN, RECEIVED, RECIPIENT } from './receivers.js';
import { ENVOY, ORIGIN, POST } from './refusals.js';
import { BACK, GATHERED, SHOWN } from './returned.js';

const HELD: Governor = {
  name: 'preposition-of-place',
  ...govern(
    { heads: 'au|aux' },
    // "dans la deuxième ville du pays, |Kara|"
    {
      lead: "(?:dans|a|au) (?:le |la |l'|sa |son )?(?:[a-z]+ )?",
      heads: 'ville|cite|capitale|chef-lieu|metropole|localite|village|port',
      tail: "(?: (?!pour|vers|avec|sans|ou|que|qui)[a-z'-]+){1,5},",
    },
    // "la fête a eu pour cadre la ville de |Kara|"
    {
      lead: '(?:pour|comme) ',
      heads: 'cadre|theatre|decor|ecrin',
      tail: "(?: (?:la|les) (?:ville|cite|commune|capitale|localite)s?(?: (?:de |d'|du ))?)?",
    },
    // "dans trois communes, à savoir |Kara|"
    {
      lead: '(?:dans|a travers|visite|sillonne|parcouru) (?:[a-z]+ ){0,2}',
      heads: 'villes|communes|localites|villages|wilayas',
      tail: '(?:,? (?:a savoir|notamment|comme|dont|telles que))? ?:?',
    },
    // "à travers toute la ville de |Kara|", "en pleine ville de |Kara|"
    {
      lead: '(?:a travers (?:toute )?(?:la |les |le )?|en plein(?:e)? )',
      heads: '(?:ville|cite|commune|localite|village|quartier|district|capitale)s?|centre-ville|coeur|centre',
      tail: " (?:provinces? )?(?:de |d'|du |des )(?:la ville (?:de |d'))?",
    },
    { heads: 'etapes?', tail: " (?:de |d')" },
    // "le deuxième sommet qu'accueille |Thiès|"
    {
      lead: "qu[e' ] ?(?:va |doit |devrait )?",
      heads: '(?:accueill|abrit)(?:e|ent|era|eront|ait|ir|er|i)',
      tail: "(?: l'| la| le)?",
    },
    { heads: 'a', tail: "(?: l'| la| hauteur de)?" },
    // "à son cabinet de |Kaya|"
    { lead: '(?:a|dans) (?:son|leur|mon|notre) ', heads: 'bureau|cabinet', tail: " (?:de |d')" },
    {
      lead: "(?:au |(?:dans|sur|devant|a) (?:la |les |l'|le |son |sa |notre |leur |un |une )?)",
      heads:
        '(?:ville|cite|commune|localite|village|quartier|camp|bourgade|hameau|ile|district|arrondissement|sous-prefecture|circonscription)s?|capitale',
      tail: "(?: (?!pour|vers|avec|dans|sans)[a-z-]{4,},?)?(?:, | (?:de |du |d'|des )?)",
    },
  ),
  verdict: 'venue',
  examples: [
    'le sommet se tient à [Genève]',
    'un atelier dans la ville de [Kayes]',
    "la fête a eu pour cadre la ville d'[Alger]",
    'une visite dans la capitale algérienne, [Alger]',
    'un atelier dans le district de [Kayes]',
    "inhumé dans son village d'[Amdjarass]",
    'il recevra les deux parties à son cabinet de [Kayes]',
    'au [Palais des congrès]',
    'dans les localités de [Kayes]',
    'elle s’arrêtera au village de [Kayes]',
    'une tournée à travers la ville de [Kayes]',
    'un forage en pleine ville de [Kayes]',
    "l'étape de [Kayes] a réuni mille jeunes",
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

const OF_IT = " (?:de |d'|du |des )?(?:le |la |les |l'|une? |ce |cet |cette )?";

const WITHIN: Governor = {
  name: 'inside-of',
  ...govern(
    { heads: 'dans|sur|devant|sous|depuis|chez', tail: OF_IT },
    {
      heads: 'pres|large|entree|sortie|alentour|loin',
      tail: " (?:de |d'|du )(?:la |l'|les )?(?:(?:centre|village|ville|cite|localite|camp|commune) (?:de |d'|du ))?",
    },
    {
      lead: "(?:au |aux |en |en plein |a |a l'|dans l')",
      heads: 'c(?:oe|œ)ur|abords|face|proximite|interieur|enceinte|pied|bord',
      tail: OF_IT,
    },
    { lead: 'au ', heads: 'niveau', tail: OF_IT },
    // "une réunion s'est tenue au sein de l'|Agence|": without a meeting, what is among its people
    {
      lead: '(?:tenue?s?|tient|tiendra|deroulee?s?|deroule|lieu|organisee?s?|signee?s?|recue?s?|accueillie?s?|visite|ceremonie|reunion)(?: [^ ,;:()]+){0,4} au ',
      heads: 'sein',
      tail: OF_IT,
    },
    {
      lead: 'dans le cadre ',
      heads: 'majestueux|prestigieux|enchanteur|historique|somptueux|verdoyant|idyllique|feutre|champetre',
      tail: OF_IT,
    },
    {
      heads: 'sous',
      tail: " (?:le |la |les |l')(?!direction|egide|presidence|patronage|houlette|tutelle|conduite|coordination|responsabilite|supervision|autorite|controle|parrainage|impulsion|theme|signe|forme|regime|nom|label|banniere|pression|garde|regard|yeux|ordre)[a-z]{4,} (?:de la |du |de l'|des )",
    },
    { heads: '(?:visio|video)-?conference', tail: ' entre' },
    {
      lead: "(?:dans|sur|sous|devant|a|au|aux|c'est|que) ?(?:le |la |les |l'|un |une )?(?:[a-z]+ )?",
      heads:
        'salons?|bureau|chambre|pieces?|locaux|enceinte|hall|atrium|verriere|patio|cloitre|foyer|refectoire|cafeteria|cour|arcades|voutes|preau|rotonde|toits?|marches|perron|pelouse|tribunes?|couloirs|allees|travees|gradins|scene|planches|tour|tarmac|piste|salles?|sous-sol|etages?|rez-de-chaussee|parking|parvis|portes?|fronton',
      tail: `(?: (?!de |du |des |dans |vers )[a-z-]+| de controle)?${OF_IT}`,
    },
    // "a parcouru, mardi, les couloirs du |palais|"
    {
      lead: "(?:parcour|arpent|sillonn|investi|envahi)[a-z]*,? (?:[^,.;:()]{2,20},? )?(?:le |la |les |l')",
      heads: 'couloirs|allees|travees|salles|ateliers|services|etages|jardins|installations',
      tail: OF_IT,
    },
    // "dans les salles de |Changé|": houses of towns
    {
      lead: '(?:dans|a travers|aux) ?(?:les )?',
      heads:
        'salles|ecoles|lycees|colleges|theatres|cinemas|bibliotheques|hopitaux|marches|eglises|mosquees|stades',
      tail: " (?:de |d')",
    },
  ),
  verdict: 'venue',
  examples: [
    "dans les [locaux de l'Agence]",
    'devant le [Mémorial du martyr]',
    "dans l'enceinte du [palais présidentiel]",
    "dans la cour de l'[école de Petit-Bois]",
    'sous les arcades du [château de Modave]',
    "dans un salon de l'[hôtel Kelva]",
    'et dans le même bureau du [palais présidentiel]',
    "elle a parcouru, mardi, les couloirs de l'[hôpital de Kaya]",
    'à bord du [paquebot]',
    'au niveau du [rond-point de la Paix]',
    "une réunion s'est tenue hier au sein de l'[Université de Kaya]",
  ],
  refuses: ['avec les [locaux de l’Agence]', 'les soins sont gratuits au sein de la [clinique des Lilas]'],
};

const WEEKDAY = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

/** "ce lundi 4 mars, …, le", ", ce 24 octobre, le", "officielle du", "mardi à Kaya, chef-lieu de la province, le" */
const ON_A_DAY = ` (?:(?:officiel|solennel|symbolique|effecti|provisoire|definiti|partiel|prochain|guide)[a-z]* )?(?:(?:ce )?(?:${WEEKDAY}|hier|ensuite|enfin|aussi|tour a tour|a son tour|[a-z]+ment|la veille|le lendemain)(?: (?:dernier|matin|soir|apres-midi))?(?: \\d{1,2} [a-z]{3,9})?(?: \\d{4})?(?:, [^,]{3,40},)?,? )?(?:a [^ ,.;:()]+(?: [^ ,.;:()]+)?(?:,(?: [^,.;:()]{3,50},)?)? (?=le |la |les |l'))?(?:de |du |d'|des )?(?:le |la |les |l')?(?:(?:quartier|village|ville|commune|localite|camp)s? (?:de |d'|du |des ))?`;

/** "a visité|, ce 24 octobre,| le", "|, sous la conduite du maire, Awa Diop,| le" */
const SET_OFF = '(?:, [^,.;:()]{2,60}(?:, [^,.;:()]{2,40})?,)?';

/** "a inauguré |à Kaya| le" */
const IN_TOWN = " a [^ ,.;:()]+(?: [^ ,.;:()]+)?(?= (?:le |la |les |l'))";

/** "de la construction", "des travaux de réhabilitation" */
const WORKS =
  "(?: (?:de |d')?(?:la |l')?(?:construction|reconstruction|rehabilitation|renovation|refection|modernisation|extension|amenagement|elargissement|bitumage|restauration))?";

/** "de la deuxième phase", "de l'extension" */
const PHASE =
  "(?: (?:de la |du |de l')(?:[a-z]+ )?(?:phase|tranche|extension|aile|partie|lot|chantier)(?= (?:de |du |d')))?";

const VISITED: Governor = {
  name: 'visited-or-opened',
  ...govern(
    {
      heads:
        'visit(?:e|es|ee|er|ent|era|eront|ait|aient|ant)|(?:inaugur|inspect|receptionn)(?:e|ee|er|ent|era|eront|ait)|(?:sillonn|travers)(?:e|er|ent|era|eront|ait)|parcour(?:u|ir|t|ra|ront)|rejoin(?:t|dre|dra)|ralli(?:e|er|era|ent)|decouv(?:ert|rir|rent|rira|riront)|(?:frapp|secou|endeuill|ravag|devast)(?:e|ee|er)|detrui(?:t|re)|inauguration|reouverture|ouverture|retrocession|securiser|attaqu(?:e|ee|er)|gagn(?:e|er|ent|era|eront)|investi(?:r|t|ssent|ront)?',
      tail: `(?:${SET_OFF}|${IN_TOWN})${PHASE}${ON_A_DAY}`,
    },
    { lead: '(?:a|ont|avait|avaient) ', heads: 'vise', tail: ON_A_DAY },
    // "a sensibilisé la population du secteur de |Kara|", "inspecter les routes de |Kara|"
    {
      lead: "(?:rencontr|sensibilis|conscientis|adress|echang|harangu|visit|inspect|consol|reconfort|entreten|chevet)[a-z]* (?:(?:a|avec|de|aupres) )?(?:de la |des |les |la |le |l'|aux )",
      heads:
        'populations?|habitants|sinistres|riverains|deplaces|voirie|routes|rues|quartiers|arteres|chantiers',
      tail: " (?:[a-z]{5,} )?(?:de |d'|du )(?:la |le )?(?:(?:ville|cite|commune|localite|village|quartier|secteur|territoire|groupement|district) (?:de |d'|du ))?",
    },
    // "ont pris d'assaut le |stade|"
    { lead: "d'", heads: 'assaut', tail: ON_A_DAY },
    { lead: 'une? ', heads: 'crochet|detour|halte', tail: " par (?:le |la |les |l')?" },
    {
      heads: 'reception|livraison',
      tail: ' (?:technique |provisoire |definitive |partielle |officielle )+(?:du |de la |de l.|des )',
    },
    {
      lead: '(?:vien(?:t|nent)|ven(?:ir|ue?s?)|all(?:er|ee?s?)) ',
      heads: 'voir|visiter|inspecter',
      tail: ON_A_DAY,
    },
    { heads: 'inaugurations|visites', tail: " :(?: (?:le |la |les |l')?)?" },
    {
      heads: 'visit(?:e|ent|er|era|ait)|inaugur(?:e|er|era|ait)',
      tail: " (?:le |la |les |l')(?:[^ ,.;:()]+ ){1,6}(?:et|puis|ainsi que) (?:le |la |les |l')?",
    },
    {
      heads: '(?:visit|sillonn|travers)(?:e|er|ent|era|eront)|parcour(?:u|ir|t|ra|ront)|touch(?:e|er|era)',
      tail: " les (?:villes|communes|localites|villages|quartiers) (?:de |d')",
    },
    { heads: 'visite', tail: ` (?:guidee )?(?:de|du|des|au|aux|a)${ON_A_DAY}` },
    { lead: '(?:premiere |mise en )', heads: 'pierre|service|eau', tail: `${WORKS}${ON_A_DAY}` },
    { heads: 'ruban|cles', tail: `${PHASE}${ON_A_DAY}` },
    // "a achevé sa visite par le |palais|"
    {
      heads: '(?:achev|termin|conclu|commenc|debut|entam)(?:e|ee|er|era|ant)|visite|tournee',
      tail: " (?:[^ ,;:()]+ ){0,5}par (?:le |la |l'|les )?(?:(?:quartier|village|ville|commune|localite)s? (?:de |d'|du ))?",
    },
    { heads: '(?:oe|œ)il', tail: ` sur${ON_A_DAY}` },
    // "constater l'avancée |des travaux de réhabilitation du|"
    {
      lead: '(?:lanc|envoi|demarr|suivi|avanc|evolution|constat|enquerir|enquis|fin|achevement|inspect)[a-z]* (?:[^ ,.;:()]+ ){0,4}',
      heads: 'travaux|chantiers?',
      tail: `${WORKS}${ON_A_DAY}`,
    },
  ),
  verdict: 'venue',
  examples: [
    'la délégation a visité le [port d’Anvers]',
    "l'inauguration du [Palais de la culture]",
    'il a inauguré la [station]',
    'elle a visité le centre de santé et le [marché central]',
    'la directrice est venue voir le [centre d’excellence]',
    'il a inspecté tour à tour le [viaduc]',
    'la caravane sillonnera les communes de [Kayes]',
    'la mise en service de la [station de pompage]',
    "plusieurs inaugurations : l'[école de Cadet]",
    'la remise des clés de la première tranche du [lycée de Kaya]',
    'il a achevé sa visite au Togo par le [palais de Kpalimé]',
    'le lancement des travaux de construction du [pont]',
    'a visité, ce 24 octobre, le [centre culturel]',
    "a visité à Kaya l'[école hôtelière]",
    "a visité, sous la conduite du maire, Awa Diop, l'[hôpital]",
    'a inauguré ce jeudi à Kaya, chef-lieu de la province, le [lycée]',
    "les producteurs ont pris d'assaut le [stade]",
    'son convoi a fait un crochet par [Kaya]',
    "a procédé à l'inauguration officielle du [lycée]",
    'la réception provisoire du [pont]',
    'la première pierre de la construction du [pont]',
    "constater l'avancée des travaux de réhabilitation du [collège]",
    'en conscientisant la population du secteur de [Kaya]',
    'il va inspecter les routes de [Kaya]',
  ],
  refuses: [
    'la visite officielle à Lomé du ministre du [Mali]',
    'les travaux du [pont] coûteront',
    'la réception du [préfet]',
    'il a remercié la population de [Kaya]',
  ],
};

const BOUND_FOR: Governor = {
  name: 'bound-for',
  ...govern(
    {
      heads:
        'envol(?:e|ee|er|era|eront|ait|aient|ent)|appareill(?:e|er|era|eront|ait)|cingl(?:e|er)|partir|parti|partie|partira|part|depart|embarque|decolle|rendu|rendue|cap',
      tail: " (?:[^ ,;:()]+ ){0,2}(?:pour|vers|sur)(?: la capitale| la ville d[e']| la| le| les| l')?",
    },
    {
      heads: 'quitt(?:e|er|ent|era|ait)|laiss(?:e|er)',
      tail: " [^ ,;:()]+ pour(?: la capitale| la ville d[e'])?",
    },
    {
      heads:
        '(?:afflu|converg|dirig|precipit|ru|achemin|march|defil|transport|rabatt)(?:e|ee|es|ees|ent|er|era|eront|aient|ait)',
      tail: " (?:[^ ,;:()]+ ){0,2}vers (?:la |le |les |l')?",
    },
    { lead: '(?:en|la|dans la) ', heads: 'direction', tail: " (?:de|d')" },
    { lead: 'a ', heads: 'destination', tail: " (?:de |du |d'|des )(?:la |l'|les )?" },
    { heads: 'departs?', tail: " (?:[^ ,;:()]+ ){0,6}vers (?:la |le |les |l')?" },
    { lead: 'le ', heads: 'deplacement', tail: " (?:de|d')" },
  ),
  verdict: 'venue',
  examples: [
    "il s'envolera pour [Lubumbashi]",
    'les élus s’envoleront samedi pour la capitale [Lomé]',
    'la délégation est partie mardi pour [Goma]',
    'il a pris la direction de [Gbadolite]',
    'elle a quitté Dakar pour [Praia]',
    'en cortège à destination de l’[hôtel Lagune]',
    'départ des membres de la délégation vers la [gare de Thiès]',
    'des milliers de fidèles ont convergé vers la [place du Marché]',
    "la délégation s'est ensuite dirigée vers l'[hôpital de Kaya]",
  ],
  refuses: ['un crédit pour [Goma]'],
};

/** In this order: what speaks against a venue goes before the prepositions that speak for one. */
export const GOVERNORS: readonly Governor[] = [
  ELSEWHERE,
  AIM,
  ROUTE,
  BACK,
  SHOWN,
  GATHERED,
  RETURN,
  ENVOY,
  ORIGIN,
  RECEIVED,
  GIVEN,
  RECIPIENT,
  POST,
  BOUND_FOR,
  VISITED,
  BEFALLEN,
  STREETS,
  HELD,
  WITHIN,
];

/** Nobody is accredited at a building: "a reçu l'ambassadeur au palais". */
export const BUILDING_GOVERNORS: readonly Governor[] = [
  ...HOUSES,
  ...GOVERNORS.filter((rule) => rule !== ENVOY),
];

/** "au Kasaï", "dans la province du Kasaï" */
const IN_LAND =
  "(?:en|au|aux|a|dans (?:le |la |les |l')?(?:(?:region|province|wilaya|departement|district|canton|etat) (?:de la |de |du |des |d'))?)";

/** A country is one only where somebody is said to stay or to do something. Same reading as above. */
export const COUNTRY_GOVERNORS: readonly Governor[] = [
  {
    name: 'stay-in-country',
    ...govern(
      {
        heads:
          'visites?|voyages?|sejours?|sejourn(?:e|er|ent|ait|era)|missions?|deplacements?|tournees?|rend(?:re|ra|ront)?|rendue?s?|arrivee?s?|arrivera|attendue?s?|effectue|tenue?s?|tiendra|tiendront|deroul(?:e|ee|era)|organise?e?s?|accueillie?s?|prevue?s?|passage',
        tail: ` (?:[^,;:()]+ )?${IN_LAND}`,
      },
      {
        heads: 'envol(?:e|ee|er|era|eront|ait)|parti(?:e|s|es|r|ra)?|part|depart|quitt(?:e|er|ent|era)|cap',
        tail: " (?:[^ ,;:()]+ ){0,3}(?:pour|vers|sur) (?:la |le |l'|les )?",
      },
      {
        heads: 'va|vont|irai?|ir(?:a|ons|ont)|aller|allee?s?',
        tail: ' (?:[a-z]+ment |aussi )?(?:en|au|aux)',
      },
      {
        heads: 'assist(?:e|er|era)|particip(?:e|er|era)|pris part',
        tail: ` (?:(?!par |ambassad|consul|represent)[^ ,;:()]+ ){0,14}${IN_LAND}`,
      },
      {
        lead: "(?:l'|l'a |le |la |les )",
        heads: 'men(?:e|ee|era|er)|condui(?:t|ra|re)',
        tail: ` (?:[^ ,;:()]+ ){0,3}${IN_LAND}`,
      },
      {
        heads:
          'sign(?:e|ee|es|ees|er|era|eront)|paraph(?:e|ee|es|ees|er|era)|lieu|trouve(?:nt)?|tiennent|tient|deroul(?:e|ent|eront)|poursuiv(?:ra|ront|ent)|jou(?:era|eront|ee|e)|disput(?:e|ee|era|eront)|rencontre(?:nt|ront|s)?|reuni(?:t|e|s|es|ront|ra|ssent)?',
        // "signé entre l'ambassadeur d'Allemagne au Cameroun et A": his post.
        tail: ` (?:(?!entre |par )[^ ,;:()]+ ){0,3}${IN_LAND}`,
      },
      // "arrêtés mardi en |Turquie|", "une épidémie s'est déclarée au |Togo|"
      {
        heads:
          '(?:arret|interpell|incarcer|emprisonn|condamn|inculp|assassin|enlev|deploy|adopt|decouv|detect|signal|declar|exil|inhum|enterr|deced|celebr|refugi|lanc|inaugur|ouv)(?:ee?s?|erte?s?)|detenue?s?|abattue?s?|tuee?s?|recue?s?|survenue?s?|produite?s?|sevi(?:t|ssent|ssait)|eclate|expulsee?s?',
        tail: ` (?:(?!entre |par |a |pour |avec |comme |que )[^ ,;:()]+ ){0,3}${IN_LAND}`,
      },
      {
        heads: '(?:frapp|secou|endeuill|ravag|devast)(?:e|ee|er)',
        tail: " (?:[a-z]+ment )?(?:le |la |les |l')",
      },
      // "une caravane à travers le |Togo|"
      {
        heads:
          '(?:lanc|men|organis|sillonn|deploy|tenu|condui)[a-z]*|caravanes?|tournees?|campagnes?|periples?|voyages?|itinerance',
        tail: " (?:(?!par )[^ ,;:()]+ ){0,9}a travers (?:tout |toute )?(?:le |la |l'|les )",
      },
    ),
    verdict: 'venue',
    examples: [
      'en visite officielle en [Arménie]',
      'la mission a séjourné au [Tchad]',
      'il se rendra en [Italie]',
      'il sera signé au [Maroc] avant juin',
      'le tournoi a lieu cette année en [Tunisie]',
      'elle a quitté Lomé pour la [Norvège]',
      'une tournée dans la province du [Kasaï]',
      'les joueuses iront au [Rwanda] défier leurs rivales',
      'elle a participé à la réunion des ministres de la Pêche en [Guinée]',
      'une caravane part à la rencontre des jeunes à travers le [Togo]',
      'trois journalistes arrêtés mardi en [Turquie]',
      'un séisme a frappé le [Maroc]',
    ],
    refuses: [
      "l'aide accordée au [Tchad]",
      "l'ambassadeur de [France]",
      "signé par l'ambassadeur de France au [Niger]",
      "elle était assistée de l'ambassadrice de France au [Niger]",
      'la coopération à travers la [France]',
    ],
  },
  {
    name: 'told-aside',
    ...govern({
      lead: "(?:le |la |les |l'|du |au |ce |cette |un |une |d')(?:[a-z]+ )?",
      heads:
        'conference|sommet|forum|reunion|rencontre|assemblee|congres|salon|session|seminaire|atelier|ceremonie|lancement|ouverture|inauguration|tournoi|championnat|festival|colloque|symposium|exercice|demarrage',
      tail: '(?: [^ ,;:()]+){0,12}, (?:en|au|aux)',
    }),
    verdict: 'venue',
    // A comma or the end of the sentence behind sets it apart.
    unless: /^(?![,.\n]| du | des | de la | d'| de l'|$)/u,
    examples: [
      'dans le cadre de la Conférence des commandants, en [Allemagne]',
      'le lancement officiel, au [Bénin]',
    ],
    refuses: ['la croissance, en [Allemagne]', 'la conférence en [Allemagne]'],
  },
];

const ALL: readonly Governor[] = [...GOVERNORS, ...HOUSES, ...COUNTRY_GOVERNORS];
const ANY_HEAD = new RegExp(
  ALL.flatMap(({ wordings }) => wordings.map(({ heads }) => heads.source)).join('|'),
  'u',
);

/** Whether some rule needs a word like this. */
export const isHead = (word: string): boolean => ANY_HEAD.test(word);

/** Wordings to be asked, by their rule. */
export type Asked = Map<Governor, Set<Wording>>;

const askedBy = remembered((word): Asked => {
  const asked: Asked = new Map();
  for (const rule of ALL) {
    const headed = rule.wordings.filter(({ heads }) => heads.test(word));
    if (headed.length > 0)
      asked.set(rule, new Set([...headed, ...rule.wordings.filter(({ isLoose }) => isLoose)]));
  }
  return asked;
});

/** Adds what a word asks for that some rule needs. */
export function ask(asked: Asked, word: string): void {
  for (const [rule, wordings] of askedBy(word)) {
    const before = asked.get(rule) ?? new Set();
    for (const wording of wordings) before.add(wording);
    asked.set(rule, before);
  }
}

/** The first rule that fits what stands before a place; null when none does. */
export const governorOf = (
  rules: readonly Governor[],
  asked: Asked,
  before: string,
  behind: string,
): Governor | null =>
  rules.find((rule) => {
    for (const { pattern } of asked.get(rule) ?? [])
      if (pattern.test(before)) return !rule.unless?.test(behind);
    return false;
  }) ?? null;
