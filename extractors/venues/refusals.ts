/** What stands before a place that is origin, receiver, post or way: nothing happens there. Read as the governors are. */
import { type Governor, govern } from './governor.js';

const AT = "(?:a|au|aux|a l'|a la)";
/** Words that ask for a preposition of their own. */
const NO_CLAUSE =
  "(?!(?:s'est|s'etait|se|est|ont|sont|sera|seront|aura|(?:reuni|rassemble|tenu|organise|arrive|attendu|accueilli|recu|rendu|prevu|forme|deploye|mobilise|invite|convie|arrete|interpelle|heberge|soigne|blesse|tue|adopte|lance|inaugure|ouvert)e?s?|presente?s?|signe[es]*|audience|entretien|interview|visite|tournee|deplacement) )";

/** Up to three words between a governor and the preposition that it asks for; a verb asks for a preposition of its own. */
const FEW = `(?:${NO_CLAUSE}[^ ,;:()]+ ){0,3}`;

export const ENVOY: Governor = {
  name: 'accredited-at',
  ...govern(
    {
      lead: '(?<!une )(?<!une nouvelle )',
      heads: 'ambassad(?:eur|rice|e)s?|consule?s?|consulat|representante?s?|porte-parole',
      // "de la République du Yémen"
      tail: ` (?:generale?s? )?(?:(?:de |du |d')(?:la |l'|les )?(?:${NO_CLAUSE}[^ ,;:()]+ ){1,6})?${FEW}(?:${AT}|dans l'|en)`,
    },
    {
      heads: 'bureau|antenne|representation',
      tail: ` (?:de |du |d'|des )(?:la |l'|les )?[^ ,;:()]{2,20}(?: [^ ,;:()]+)? ${AT}`,
    },
    {
      heads: 'representation|mission|delegation',
      tail: ` (?:diplomatique|consulaire|permanente)(?: (?!qui )[^ ,;:()]+){0,6} ${AT}`,
    },
  ),
  verdict: 'none',
  examples: [
    "l'ambassadeur du Mali à [Alger] a salué",
    'la représentante du Fonds à [Niamey]',
    'elle était consule générale de son pays à [Marseille]',
    'la cheffe du bureau de la Mission à [Goma]',
    'la représentation diplomatique togolaise à [Dakar]',
    'la mission permanente de la République du Togo à [Genève]',
  ],
  refuses: [
    "l'ambassadeur, arrivé hier à [Alger]",
    'le consul du Mali à Oran a été reçu à [Alger]',
    "l'ouverture d'un bureau à [Goma]",
    "l'inauguration d'une nouvelle ambassade à [Goma]",
    "l'ambassadeur du Japon en visite à [Goma]",
  ],
};

export const ORIGIN: Governor = {
  name: 'residence-or-origin',
  ...govern(
    {
      heads:
        '(?:sis|base|situe|implante|etabli|domicili)e?s?|installee?s?|cotee?s?|(?<!nouveau-)(?:nees?|nes)|originaires?|(?<!(?:les|aux|ses) )etudiante?s?|demeurant|resid(?:ant|e|ent|era|ait)|vivant|vit|vivent|viv(?:ait|aient)|habit(?:e|ent|ait|aient|ant)|grandi|implanter|emploi(?:e|ent)|exile|(?<!a (?:son|leur|notre|votre) )siege|poste',
      tail: ` ${FEW}(?:${AT}|dans l'|en|(?:non loin|pres) (?:de|d'|du)|sur (?:la|le|l'))(?: (?:quartier|village|lieu-dit))?`,
    },
    // "né en 1950 à", but not "ne pouvions pas signer à"
    { heads: 'ne', tail: " (?:(?:le|en|vers|un) [^,;:()]{1,30} )?(?:a|au|aux|dans l'|en)" },
    { heads: '(?:cre|fond)ee?s?', tail: ' (?:(?:le|en) [^,;:()]{2,24} )?(?:a|au|aux)' },
    { heads: '(?:cre|fond|log)ee?s?', tail: ' au sein' + " (?:de |du |d'|des )(?:la |l'|les )?" },
    { lead: 'avec ', heads: 'residence', tail: ' (?:a|au|aux)' },
    // "formé à |Bordeaux|": one person, no course
    { lead: '(?<!ete )', heads: 'formee?', tail: ' (?:a|au|aux)' },
    {
      heads: 'intervien(?:t|nent)|oper(?:e|ent)|active?s?|presente?s?',
      tail: ` (?:egalement|aussi|deja|notamment|principalement) (?:${AT}|en)`,
    },
    {
      heads: 'filiales?|succursales?',
      tail: ` (?:(?:de |du |d'|des )(?:la |l'|les )?[^ ,;:()]+ )?(?:${AT}|en)`,
    },
    {
      heads: 'siege',
      tail: ` (?:(?:de|du|des|d') ?[^,;:()]{2,60} )?(?:est|sera|etait|se trouve) (?:a|au|aux|dans l'|en)`,
    },
    {
      heads: 'correspondante?s?|envoyee?s? speciale?s?',
      tail: ` (?:(?:de |du |d'|des |au |pour )(?:la |l'|les |le )?(?:[^ ,;:()]+ ){1,3})?(?:${AT}|en)`,
    },
    {
      heads: 'journalistes?|reporters?',
      tail: ` (?:de |du |d'|des )(?:la |l'|les |le )?(?:[^ ,;:()]+ ){1,3}(?:${AT}|en)`,
    },
  ),
  verdict: 'none',
  examples: [
    'une société basée à [Dakar]',
    'un groupe coté à la [Bourse de Tunis]',
    'il est né à [Podor] en 1950',
    'une organisation créée en 1982 à [Port-Louis]',
    'elle a grandi à [Podor]',
    'née à Kaya, formée à [Podor]',
    "l'association intervient aussi à [Podor]",
    "la société vient de s'implanter à [Podor]",
    "un institut créé au sein de l'[Université de Lomé]",
    'la correspondante de Radio Lagune à [Lomé]',
    'une usine située à [Thiès] emploie cent personnes',
    'elle emploie cent personnes à [Thiès]',
    'une maison sise au quartier [Tokoin]',
    'le siège de la société est à [Dakar]',
  ],
  refuses: [
    'nous ne pouvions pas signer à [Lomé]',
    'trente agents ont été formés à [Lomé]',
    'la convention a été signée à [Alger]',
    "l'accord correspondant sera signé à [Vienne]",
  ],
};

/** "remis à Paris au lauréat", "à Paris lors d'un gala": the receiver, or the occasion, is told besides. */
const ELSE_TOLD =
  /^,? (?:a |au |aux |par |lors |pendant |durant |au cours |en presence|en marge|a l'occasion|apres |avant |le \d|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce )/u;

export const RECEIVED: Governor = {
  name: 'received-by',
  ...govern(
    {
      // "lui a été remis à |Kara|": the receiver is told before.
      lead: '(?<!(?:lui|leur) (?:a ete |ont ete |a |sera |seront )?)',
      heads:
        'confi(?:e|ee|es|ees|er|ent)|remi(?:s|se(?! d[eu]s? | d.[a-z])|ses|t)|remettre|remettra|accord(?:e|ee|es|ees|er|era|eront)|octroy(?:e|ee|er|es|era)|attribu(?:e|ee|er)|adress(?:e|ee|es|ees|er)|livr(?:ee|ees|er|era|eront)|decern(?:e|ee|es|ees|er)|transmise?s?',
      tail: ` ${FEW}${AT}(?: [^,;:()]{3,50} et ${AT})?`,
    },
    { heads: 'prets?|credits?|subventions?|dotations?|hommage|cadeaux?', tail: ` ${AT}` },
    // "a offert dix lits à l'|hôpital|", but not "a offert un dîner au |palais|"
    {
      lead: '(?:a|ont|avait|avaient) (?:[a-z]+ment |aussi )?',
      heads: 'offert',
      tail: ` (?!(?:un |une |le |la )?(?:diner|dejeuner|reception|cocktail|banquet|concert|spectacle|repas|the|iftar))${FEW}(?:au|aux|a l'|a la)`,
    },
    // "remise de clés |à Lomé|": no town receives them.
    { heads: 'remise', tail: ` (?:de |d'|des |du )${FEW}(?:au|aux|a l'|a la)` },
  ),
  verdict: 'none',
  unless: ELSE_TOLD,
  examples: [
    "des camions remis à la mairie de Mbour et à l'[hôpital de Thiès]",
    "les équipements remis à l'[hôpital de Thiès]",
    'un crédit à la [Bourse de Lomé]',
    'un petit cadeau à [Lomé]',
    "la firme a offert dix ordinateurs à l'[école de Kaya]",
  ],
  refuses: [
    "le chèque a été remis mardi, à l'[hôtel de ville]",
    "une remise s'est tenue à la [base navale]",
    'un crédit signé à [Lomé]',
    'une cérémonie de remise de clés à [Lomé]',
    'il a accordé une audience au [palais]',
    'le prix lui a été remis à [Lomé]',
    'il a offert un dîner à la [résidence de France]',
  ],
};

export const RECIPIENT: Governor = {
  name: 'recipient',
  ...govern(
    // "les dossiers sont à déposer à la |mairie|"
    {
      heads:
        'adress(?:er|ez)(?:-vous)?|renseign(?:er|ez|ements?)(?:-vous)?|inscri(?:re|vez)(?:-vous)?|envoy(?:er|ez)|retir(?:er|ez|ables?)|disponibles?|parvenir|plainte',
      tail: ` ${FEW}${AT}`,
    },
    { lead: '(?:a|etre) ', heads: 'deposer|deposee?s', tail: ` ${FEW}${AT}` },
    // "l'intégration de l'Institut des mines (IDM) de l'Université du Sud à l'École X"
    {
      heads: 'integration|rattachement',
      tail: ` (?:de |du |d'|des )(?:${NO_CLAUSE}[^ ,;:]+ ){1,12}${AT}`,
    },
    {
      heads:
        'appartient|appartenant|integration|integrer|rattachement|transfert|adhere|adhesion|rattache?e?s?|destine?e?s?|(?<!de )dons?|soumise?s?|grace|face|quant|suite|rapport|oppos(?:e|es|ee|ees|ant)|opposition|contrairement|relati(?:f|ve)s?|liee?s?|appel|appele|demande|demander|reproche|reproches|acces|soutien|appui|aide|contribution|reponse|membre|candidature|candidate?s?|elue?s?|admission|vendue?s?|cedee?s?|profite|egale?s?|favorables?|ecri(?:t|ts|te|re|ra)|etend(?:re|ue?s?|ra|rait)?|consacree?s?|dediee?s?|permet(?:tre|tra|tent|trait)?',
      tail: ` ${FEW}${AT}`,
    },
  ),
  verdict: 'none',
  examples: [
    "un don de matériel destiné à l'[hôpital régional]",
    "l'intégration de l'Institut des mines (IDM) de l'Université du Sud à l'[École des ponts]",
    'face à [Moscou]',
    'adressez-vous à la [mairie de Kaya]',
    'le dossier est à déposer au [lycée de Kaya]',
    'les dossiers doivent être déposés à la [mairie de Kaya]',
    'une brochure disponible à la [mairie de Kaya]',
    'une journée dédiée au [Port de Lomé]',
    'pour permettre au [Port de Lomé] de grandir',
    'le litige opposant les riverains au [Port de Lomé]',
  ],
  refuses: [
    'le soutien des élus réunis à [Thiès]',
    'une journée de don de sang au [palais présidentiel]',
    'il s’est rendu à [Moscou]',
    'elle a déposé une gerbe au [monument aux morts]',
  ],
};

export const POST: Governor = {
  name: 'post-held',
  ...govern(
    {
      heads:
        'professeure?s?|directeur|directrice|chercheu(?:r|se)s?|enseignante?s?|(?<!(?:les|aux|ses) )etudiante?s?|doctorante?s?|agents?|doyen|doyenne|deputee?s?|senat(?:eur|rice)s?|conseill(?:er|ere)s?|specialiste|expert|(?<!(?:journee|programme|agenda|semaine|matinee|sejour|tres|bien) )(?:charge|chargee)|chef|cheffe|dga?|medecin|chirurgien|chirurgienne|praticien|praticienne|ingenieure?|stagiaire',
      tail: ` ${FEW}(?:${AT}|en)`,
    },
    {
      heads:
        'etudi(?:e|a|er|ait)|enseign(?:e|a|er|ait)|travaill(?:e|a|er|ait)|exerc(?:e|a|er|ait)|(?<!(?:leurs?|les|des) )diplomee?s?|inscrite?s?|affectee?s?|nommee?s?|promue?s?|mutee?s?|recrutee?s?|detachee?s?|accreditee?s?',
      tail: ` ${FEW}(?:${AT}|en)`,
    },
    {
      // "ont reçu leur diplôme à |Kara|": it is handed over there.
      lead: '(?<!(?:recu|recoivent|recevront|remis|remise de) (?:leurs? |les |des )?)',
      heads: 'etudes|doctorat|these|master|licence|maitrise|diplome|baccalaureat|agregation',
      tail: ` (?!sur |pour )${FEW}(?:${AT}|en)`,
    },
    { heads: 'servi', tail: ` (?:${AT}|en)` },
    { heads: 'nominations?|affectations?', tail: ` (?:[^ ,;:()]+ ){0,6}${AT}` },
    { lead: 'en ', heads: 'service|poste|fonctions?', tail: ' (?:au|aux|a la|a l.|a)' },
    {
      heads: '(?:vice-)?presidente?s?|secretaires?|membres?|responsables?|groupe|commission|cellule',
      tail: ' (?:[^ ,;:()]+ ){0,5}au sein' + " (?:de |du |d'|des )(?:la |l'|les )?",
    },
    { lead: 'maitre de ', heads: 'conferences', tail: ` ${FEW}(?:${AT}|en)` },
  ),
  verdict: 'none',
  examples: [
    "Awa Diop, professeure à l'[Université Cheikh Anta Diop]",
    'expert au [Centre de recherche de Bamako]',
    "elle a enseigné le droit à l'[École normale de Bamako]",
    "il a fait ses études à l'[Université de Lomé]",
    'un doctorat obtenu à [Montpellier]',
    'après avoir servi à [Moscou]',
    'des diplomates en service au [consulat général du Togo]',
    'la présidente du groupe des mines au sein du [Pôle Lumen]',
    'la nomination de trois hauts cadres au [Secrétariat général]',
  ],
  refuses: [
    'des agents de la commune réunis à l’[hôtel de ville]',
    'ils ont reçu leur diplôme à [Kaya]',
    "elle a échangé avec les étudiants à l'[Université de Kaya]",
    'elle a bouclé une journée chargée et fructueuse à [Abidjan]',
    "le professeur a parlé mardi après-midi devant un vaste public à l'[Université de Lomé]",
  ],
};

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
    {
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
  ],
  refuses: [
    'le train présidentiel, lui, est arrivé hier soir à [Dakar]',
    'De passage à [Dakar], elle a vu la presse',
    'une tournée qui la mène à [Dakar]',
    'les travaux de la route ont démarré à [Dakar]',
  ],
};

export const ELSEWHERE: Governor = {
  name: 'not-there',
  ...govern(
    { heads: '(?:cessez-le-feu|treve|guerre)', tail: ` ${AT}` },
    { heads: 'non', tail: ` (?:pas )?(?:${AT}|en|dans)` },
    // "s'est enquis de la situation à |Gao|": what is spoken of
    {
      heads: 'situation|developpements|evolution|crise|conflit|hostilites',
      tail: ` (?:[a-z]+ ){0,2}(?:${AT}|en|dans|sur)`,
    },
    // "les prix ont flambé à |Gao|"
    {
      lead: '(?:a|ont|avait|avaient) (?:[a-z]+ment )?',
      heads: 'augmente|baisse|double|triple|quadruple|flambe|progresse|chute|recule',
      tail: ` ${FEW}${AT}`,
    },
    // "il était 17 heures à |Gao|": by whose clock
    { lead: '(?:est|etait|sera) (?:alors |deja )?\\d{1,2} ?', heads: 'heures?|h', tail: '(?: ?\\d\\d)? a' },
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
    'elle s’est enquise de la situation sécuritaire à [Goma]',
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
  'construction|reconstruction|realisation|creation|implantation|installation|ouverture|reouverture|amenagement|edification|etablissement|construire|realiser|creer|implanter|installer|ouvrir|rouvrir|amenager|edifier|etablir|batir';

/** What is to be built or opened some day is aimed at, and what a firm has is not done; nothing happens there yet. */
export const AIM: Governor = {
  name: 'only-aimed-at',
  ...govern(
    {
      lead: `(?:porte(?:nt|ra)? [a-z]{0,12} ?sur|portant|vis(?:e|ent|era|ant)|prevoi(?:t|ent)|prevoyant|projett?e?(?:nt|s)?(?: de)?|envisage(?:nt)?|ambitionn(?:e|ent)|souhait(?:e|ent)|entend(?:ent)?|compte(?:nt)?|convenu|permettr(?:a|ont)|financer(?:a|ont)?|etudes?) (?:[^ ,.;:()]+ ){0,6}?(?:[a-z]+'|a )?`,
      heads: AIMED,
      tail: ` ${PHRASE}${AT}`,
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
      lead: '(?:a|ont|avec) (?:des|ses|deux|trois|plusieurs|\\d+) ',
      heads: 'bureaux|agences|succursales|implantations|antennes|usines|filiales',
      tail: ` (?:[a-z]+ )?${AT}`,
    },
  ),
  verdict: 'none',
  examples: [
    "l'accord porte sur la construction d'une centrale à [Kaya]",
    'le document porte notamment sur la réouverture du consulat à [Kaya]',
    'le gouvernement ambitionne de construire une raffinerie à [Kaya]',
    "ils ont convenu d'ouvrir un bureau à [Kaya]",
    "l'entreprise dispose d'un laboratoire de recherche à [Kaya]",
    "l'école compte trois campus à [Kaya]",
    "l'agence a des bureaux à [Kaya]",
    "l'école dispose de trois campus, à [Kaya]",
    'la centrale alimentera 20 000 foyers à [Kaya]',
  ],
  refuses: [
    'la loi portant création de la caisse a été signée à [Kaya]',
    "l'ouverture de l'ambassade à [Kaya]",
    'il compte se rendre à [Kaya]',
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
  ),
  verdict: 'none',
  examples: [
    'il regagne [Alger] ce mercredi',
    'avant son retour à [Tunis]',
    'elle est rentrée mardi à [Tunis]',
  ],
  refuses: ['il arrive à [Alger]'],
};
