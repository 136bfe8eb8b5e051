/** What stands before a house that receives or is written to: nothing happens there. Read as the governors are. */
import { AT, FEW, NO_CLAUSE } from './clauses.js';
import { type Governor, govern } from './governor.js';

/** "remis à Paris au lauréat", "à Paris lors d'un gala": the receiver, or the occasion, is told besides. */
const ELSE_TOLD =
  /^,? (?:a |au |aux |par |lors |pendant |durant |au cours |en presence|en marge|a l'occasion|apres |avant |le \d|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce |en (?:janv|fevr|mars|avri|mai|juin|juil|aout|sept|octo|nove|dece)|une audience|des audiences|deux audiences|un entretien|une interview)/u;

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
    {
      heads: 'remise',
      tail: ` (?:de |d'|des |du )(?!dipl|attest|brevet|certif|parch)${FEW}(?:au|aux|a l'|a la)`,
    },
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
    'une cérémonie de remise de diplômes au [lycée de Kaya]',
    'il a accordé une audience au [palais]',
    'le prix lui a été remis à [Lomé]',
    'il a offert un dîner à la [résidence de France]',
  ],
};

/** "a donné à |Kara| une fontaine": what is given is told behind the town; what is held there is not given. */
export const GIVEN: Governor = {
  name: 'given-to',
  ...govern({
    lead: '(?<!(?:ete|est|sera|seront|sont|etait) )',
    heads: 'donn(?:e|er|era|ent)|offr(?:e|ir|ira|ent)|offert|legu(?:e|er)|apport(?:e|er|era)',
    tail: " a(?: la (?:ville|commune) (?:de |d'))?",
  }),
  verdict: 'none',
  unless:
    /^(?! (?:une? |le |la |les |l'|des |son |sa |ses |leurs? ))| le \d|^ (?:une? |sa |son |des )(?:premiere |derniere )?(?:conc|conf|inte|cour|rece|repr|lect|spec|audi|disc|rend|coup|dine|deje)/u,
  examples: ["elle a donné à [Lomé] l'idée d'une école"],
  refuses: ["le coup d'envoi a été donné à [Lomé]"],
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
    // "élargira le dispositif au lycée A et à l'|Université B|"
    {
      heads: '(?:elargi|etendu)(?:t|r|ra|ront|re|e|es|s|ssent)?|generalis(?:e|ee|er|era)',
      tail: ` ${FEW}${AT}(?: [^,;:()]{3,50} et ${AT})?`,
    },
    // "l'accès des femmes aux |bureaux de vote|"
    { lead: "(?:l'|un |d'|leur |son |cet )", heads: 'acces', tail: ` (?:[^ ,;:()]+ ){0,8}${AT}` },
    {
      heads: 'soumise?s?',
      tail: ` (?!a (?:la )?(?:signature|ratification|approbation|adoption|vote) )${FEW}${AT}`,
    },
    // "les produits sont commercialisés à |Dakar|"
    {
      heads: 'commercialis(?:ee?s?|er|e)|export(?:ee?s?|er|e)|achemin(?:ee?s?|er|e)|appliqu(?:era|e|er|ent)',
      tail: ` ${FEW}${AT}`,
    },
    { heads: 'livr(?:e|ent)', tail: ` (?:ses |leurs |des )${FEW}${AT}` },
    { heads: 'merci|compte', tail: ` ${AT}` },
    // "chacun peut se faire établir un duplicata à l'|antenne|"
    {
      lead: 'se faire ',
      heads: 'etablir|delivrer|enroler|recenser|vacciner|enregistrer|inscrire|depister|soigner|consulter',
      tail: ` ${FEW}${AT}`,
    },
    { lead: 'parole ', heads: 'est|sera|a', tail: ` (?:ete )?donnee ${AT}` },
    { lead: '(?:a|etre) ', heads: 'deposer|deposee?s', tail: ` ${FEW}${AT}` },
    // "un accord lie la Banque du Delta à l'|Université X|"
    {
      heads: 'li(?:e|ent|er|era|ant)|uni(?:r|t|ssent|ra|ssant)',
      tail: ` (?:(?!et |sign|paraph|conclu)${NO_CLAUSE}[^ ,;:]+ ){0,9}${AT}`,
    },
    // "l'intégration de l'Institut des mines (IDM) de l'Université du Sud à l'École X"
    {
      heads: 'integration|rattachement',
      tail: ` (?:de |du |d'|des )(?:${NO_CLAUSE}[^ ,;:]+ ){1,12}${AT}`,
    },
    {
      heads:
        'appartient|appartenant|integration|integrer|rattachement|transfert|adhere|adhesion|rattache?e?s?|destine?e?s?|(?<!de )dons?|grace|face|quant|(?<!(?:sa|leur|la) )suite|rapport|oppos(?:e|es|ee|ees|ant)|opposition|contrairement|relati(?:f|ve)s?|liee?s?|appel|appele|demande|demander|reproche|reproches|acces|soutien|appui|aide|contribution|reponse|reference|allusion|membre|candidature|candidate?s?|elue?s?|admission|vendue?s?|cedee?s?|profite|egale?s?|favorables?|ecri(?:t|ts|te|re|ra)|etend(?:re|ue?s?|ra|rait)?|consacree?s?|dediee?s?|permet(?:tre|tra|tent|trait)?',
      tail: `(?:, (?:depuis|des|en) [^,;:()]{2,20},)? ${FEW}${AT}`,
    },
  ),
  verdict: 'none',
  examples: [
    "un don de matériel destiné à l'[hôpital régional]",
    "l'intégration de l'Institut des mines (IDM) de l'Université du Sud à l'[École des ponts]",
    'face à [Moscou]',
    "l'accord qui devait nous unir à l'[Université de Kaya]",
    'le dossier soumis à la [mairie de Kaya]',
    "un accord lie l'Office des ports (ODP) à l'[Université de Kaya]",
    'adressez-vous à la [mairie de Kaya]',
    "chacun peut se faire établir un duplicata à l'[antenne de Kaya]",
    'le dossier est à déposer au [lycée de Kaya]',
    'elle a dit merci à l’[ambassade de Zaru]',
    'la parole a été donnée à la [direction des ports]',
    'les produits sont commercialisés à [Kaya]',
    "un avenant élargira le dispositif au lycée de Kribi et à l'[Université de Kaya]",
    "elle veillera à l'accès des femmes aux [bureaux de vote]",
    'la société livre ses produits à [Kaya]',
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
    'le texte sera soumis à signature à [Kaya]',
    'la convention lie la Ville et la Région signataires à [Kaya]',
    'la tournée mènera la ministre et sa suite à [Moscou]',
    'elle a déposé une gerbe au [monument aux morts]',
  ],
};
