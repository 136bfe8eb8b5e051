/**
 * What stands before a place tells whether something happens there. Each rule looks at the folded text of the
 * sentence up to the place (its end is `$`); the first that matches decides. In the examples the place is in brackets.
 */
export interface Governor {
  readonly name: string;
  readonly pattern: RegExp;
  readonly verdict: 'venue' | 'none';
  readonly examples: readonly string[];
  readonly refuses: readonly string[];
}

const AT = "(?:a|au|aux|a l'|a la)";
/** Up to three words between a governor and the preposition that it asks for. */
const FEW = '(?:[^ ,;:()]+ ){0,3}';
/** Start of a word, in ASCII: the text is folded. */
const W = '(?<![a-z0-9])';
const rule = (source: string): RegExp => new RegExp(`(?:${source}) ?$`, 'u');

const ORIGIN: Governor = {
  name: 'residence-or-origin',
  pattern: rule(
    `${W}(?:ambassad(?:eur|rice|e)s?|consul|consulat|representante?s?|sise?s?|basee?s?|installee?s?|domicilie?e?s?|nee?s?|originaires?|etudiante?s?|demeurant|residant|vivant|exile|siege|dont le siege est|en poste|poste) ${FEW}(?:${AT}|dans l'|en)|${W}correspondante?s? (?:d[eu'] ?[^ ,]+ )?(?:${AT}|en)`,
  ),
  verdict: 'none',
  examples: [
    "l'ambassadeur du Mali à [Alger] a salué",
    'une société basée à [Dakar]',
    'il est né à [Podor] en 1950',
  ],
  refuses: [
    'la convention a été signée à [Alger]',
    "l'ambassadeur, arrivé hier à [Alger]",
    "l'accord correspondant sera signé à [Vienne]",
  ],
};

const RECIPIENT: Governor = {
  name: 'recipient',
  pattern: rule(
    `${W}(?:confi(?:e|ee|es|ees|er|ent)|remi(?:s|se|ses|t)|remettre|remettra|accord(?:e|ee|es|ees|er)|octroy(?:e|ee|er|es)|attribu(?:e|ee|er)|adress(?:e|ee|es|ees|er)|appartient|appartenant|adhere|adhesion|rattache?e?s?|destine?e?s?|don|dons|soumise?s?|transmise?s?|grace|face|quant|suite|rapport|oppose?e?s?|opposition|contrairement|relati(?:f|ve)s?|liee?s?|appel|appele|demande|demander|reproche|reproches|acces|soutien|appui|aide|contribution|reponse|membre|candidature|candidate?s?|elue?s?|admission|vendue?s?|cedee?s?|profite|egale?s?|favorables?|etend(?:re|ue?s?|ra|rait)?) ${FEW}${AT}`,
  ),
  verdict: 'none',
  examples: [
    "un don de matériel destiné à l'[hôpital régional]",
    'face à [Moscou]',
    "les équipements remis à l'[hôpital de Thiès]",
  ],
  refuses: ["le chèque a été remis mardi, à l'[hôtel de ville]", 'il s’est rendu à [Moscou]'],
};

const POST: Governor = {
  name: 'post-held',
  pattern: rule(
    `${W}(?:professeure?s?|directeur|directrice|chercheu(?:r|se)s?|enseignante?s?|etudiante?s?|maitre de conferences|doctorante?s?|agents?|doyen|doyenne|deputee?s?|senat(?:eur|rice)s?|conseill(?:er|ere)s?|specialiste|expert|charge|chargee|chef|cheffe) ${FEW}(?:${AT}|en)`,
  ),
  verdict: 'none',
  examples: [
    "Awa Diop, professeure à l'[Université Cheikh Anta Diop]",
    'expert au [Centre de recherche de Bamako]',
  ],
  refuses: ["le professeur a parlé mardi après-midi devant un vaste public à l'[Université de Lomé]"],
};

const ROUTE: Governor = {
  name: 'route',
  pattern: rule(
    `^[^a-z]*de [^ ,]+ a|${W}(?:axe|route|rn ?[0-9]{1,3}|troncon|ligne|liaison|vol|train|convoi|autoroute|corridor|pipeline|oleoduc|voie|trajet|cable)s? (?:[^ ,;:()]+ ){0,6}(?:a|-|vers|jusqu'a)`,
  ),
  verdict: 'none',
  examples: [
    'la route qui relie Bamako à [Dakar]',
    'De Kandi à [Rimouski], nos campus se ressemblent',
    "l'oléoduc de Niamey à [Cotonou]",
  ],
  refuses: ['le train présidentiel, lui, est arrivé hier soir à [Dakar]'],
};

const RETURN: Governor = {
  name: 'left-or-regained',
  pattern: rule(
    `${W}(?:regagn(?:e|er|ent|era|eront)|quitt(?:e|er|ent|era)|retour ${FEW}a|de retour a|provenance de|venue?s? de)`,
  ),
  verdict: 'none',
  examples: ['il regagne [Alger] ce mercredi', 'avant son retour à [Tunis]'],
  refuses: ['il arrive à [Alger]'],
};

const HELD: Governor = {
  name: 'preposition-of-place',
  pattern: rule(
    `(?:${W}${AT}|${W}a hauteur de|${W}(?:dans|sur|devant|a) (?:la |les |l'|le |son |sa |notre |leur |un |une )?(?:ville|cite|commune|localite|village|villages|capitale|quartier|camp)(?: (?!pour|vers|avec|dans|sans)[a-z-]{4,},?)?,? (?:de |du |d'|des )?)`,
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
  pattern: rule(
    `${W}(?:rues|hauteurs|environs|faubourgs|voiries|arteres|alentours|abords) (?:de |du |d'|des )(?:la (?:capitale|ville|cite|commune) (?:de |d'|du )?)?`,
  ),
  verdict: 'venue',
  examples: ['des milliers de gens dans les rues de la capitale [Khartoum]', 'les hauteurs de [Minembwe]'],
  refuses: ['le maire de la ville de [Kayes]'],
};

const WITHIN: Governor = {
  name: 'inside-of',
  pattern: rule(
    `${W}(?:dans|sur|devant|sous|depuis|chez|au sein|dans l'enceinte|a l'interieur|aux abords|en face|a proximite|au coeur) (?:de |d'|du |des )?(?:le |la |les |l')?`,
  ),
  verdict: 'venue',
  examples: [
    "dans les [locaux de l'Agence]",
    'devant le [Mémorial du martyr]',
    "dans l'enceinte du [palais présidentiel]",
  ],
  refuses: ['avec les [locaux de l’Agence]'],
};

const VISITED: Governor = {
  name: 'visited-or-opened',
  pattern: rule(
    `${W}(?:visit(?:e|es|ee|er|ent|era|eront|ait|aient|ant)|inaugur(?:e|ee|er|ent|era|eront|ait)|sillonn(?:e|er|ent)|parcour(?:u|ir|t)|rejoin(?:t|dre|dra)|visite (?:guidee )?(?:de|du|des|au|aux|a)|inauguration|ouverture|premiere pierre|oeil sur|securiser|attaqu(?:e|ee|er)|lance les travaux|gagn(?:e|er|ent)) (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ensuite|egalement|aussi|la veille|le lendemain)(?: \\d{1,2} [a-z]{3,9})?(?: \\d{4})?(?:, [^,]{3,40},)? )?(?:de |du |d'|des )?(?:le |la |les |l')?`,
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
  pattern: rule(
    `${W}(?:envol(?:e|ee|er|era|ait|ent)|partir|parti|partie|partira|part|depart|embarque|decolle|rendu|rendue|cap) (?:[^ ,;:()]+ ){0,2}(?:pour|vers|sur)|${W}(?:(?:en|la|dans la) direction|le deplacement) (?:de|d')`,
  ),
  verdict: 'venue',
  examples: [
    "il s'envolera pour [Lubumbashi]",
    'la délégation est partie mardi pour [Goma]',
    'il a pris la direction de [Gbadolite]',
  ],
  refuses: ['un crédit pour [Goma]'],
};

/** In this order: what speaks against a venue goes before the prepositions that speak for one. */
export const GOVERNORS: readonly Governor[] = [
  ROUTE,
  RETURN,
  ORIGIN,
  RECIPIENT,
  POST,
  BOUND_FOR,
  VISITED,
  STREETS,
  HELD,
  WITHIN,
];

/** A country is one only where somebody is said to stay or to do something. Same reading as above. */
export const COUNTRY_GOVERNORS: readonly Governor[] = [
  {
    name: 'stay-in-country',
    pattern: rule(
      `${W}(?:visites?|sejours?|sejourn(?:e|er|ent|ait|era)|missions?|deplacements?|tournees?|rend(?:re|ra|ront)?|rendue?s?|arrivee?s?|arrivera|attendue?s?|effectue|tenue?s?|tiendra|tiendront|deroul(?:e|ee|era)|organise?e?s?|accueillie?s?|passage) (?:[^,;:()]+ )?(?:en|au|aux|a)`,
    ),
    verdict: 'venue',
    examples: [
      'en visite officielle en [Arménie]',
      'la mission a séjourné au [Tchad]',
      'il se rendra en [Italie]',
    ],
    refuses: ["l'aide accordée au [Tchad]", "l'ambassadeur de [France]"],
  },
];

/** What stands behind a place that is the subject of its sentence: "Palexpo accueille …". Folded, as the rest. */
export const HOST =
  /^(?: \([^)]{1,40}\))?,? (?:qui )?(?:a |ont |va |avait |devrait )?(?:accueill(?:e|i|ent|era|eront|ir|ait)|abrit(?:e|er|era|ent|ait))(?![a-z])/u;

/** "le hall du Palais des congrès, où s'est tenu l'événement". */
export const WHERE =
  /^(?: \([^)]{1,40}\))?,? ou (?:s'est |se |s'etait |ont |a |sera |seront )(?:[a-z]+ )?(?:tenue?s?|tient|tiendra|deroulee?s?|deroule|lieu|organisee?s?|signee?s?)(?![a-z])/u;

/** Lists of what befell where: "Mulamba dans le territoire de Walungu, le 12 août ; Lwindi et Muhuzi dans …". */
export const LOCATED =
  /^(?:(?:,| et) (?![^,]{0,24} situe)\p{L}[\p{L}' -]{1,24}){0,4},? (?:toujours )?(?:dans (?:le |la |l')|\()(?:territoire|groupement|commune|cercle|chefferie|secteur|district|departement|prefecture|sous-prefecture|wilaya|gouvernorat) (?:de |du |d'|des )/u;

/** The first rule that fits what stands before a place; null when none does. */
export const governorOf = (rules: readonly Governor[], before: string): Governor | null =>
  rules.find(({ pattern }) => pattern.test(before)) ?? null;
