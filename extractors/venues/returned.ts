/** What stands before a place where somebody is back and acts, that a host shows, or of which a gathering is told. Read as the governors are. */
import { type Governor, govern } from './governor.js';

/** "De retour à |Kaya|, il a reçu": no mere journey home, since the sentence goes on there. */
export const BACK: Governor = {
  name: 'back-and-acting',
  ...govern({
    lead: '(?<=^[^a-z]*|[;,] (?:(?:puis|ensuite|enfin),? )?)(?:de |a peine |sitot |aussitot )?',
    heads: 'retour|rentree?s?|revenue?s?',
    tail: ' (?:[a-z]+ment |hier |lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?a',
  }),
  verdict: 'venue',
  unless:
    /^(?!, (?:il|ils|elle|elles|on|nous|le|la|les|l'|m\.|mme)[ '\p{L}]| le (?:lende|surle)| (?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: |,))/u,
  examples: [
    "De retour à [Kaya], il s'est entretenu avec les chefs",
    'puis, rentrée à [Kaya] le lendemain, elle a visité les ateliers',
  ],
  refuses: ['avant son retour à [Kaya]', 'elle est rentrée mardi à [Kaya]'],
};

/** "lui a montré la |criée|", "leur a fait visiter l'|usine|": a host leads there. */
export const SHOWN: Governor = {
  name: 'shown-by-a-host',
  ...govern({
    lead: '(?:lui|leur|nous|hote|hotes|visiteurs?|delegation) (?:a |ont |avait )?(?:ensuite |aussi |egalement |fait )?',
    heads: 'montr(?:e|ent|er|era|ait)|visiter|decouvrir',
    tail: " (?:le |la |les |l')?",
  }),
  verdict: 'venue',
  examples: ['le maire lui a montré la [criée de Kaya]', "il leur a fait visiter l'[usine de Kaya]"],
  refuses: ['il a montré la [photo]', 'elle lui a montré le plan de la [gare de Kaya]'],
};

/** "l'atelier de |Kaya|, tenu en mai", "la seconde cérémonie, celle de |Kaya|, aura lieu": named by where it is held. */
export const GATHERED: Governor = {
  name: 'gathering-of-town',
  ...govern(
    {
      lead: "(?:le |la |les |l'|du |de la |des |au |aux |cet |cette |ce )(?:[a-z]+e )?",
      heads:
        'ateliers?|seminaires?|sessions?|reunions?|rencontres?|ceremonies?|sommets?|congres|conclave|retraite|colloques?|forums?',
      tail: " (?:de |d')",
    },
    {
      lead: '(?:atelier|seminaire|session|reunion|rencontre|ceremonie|etape|edition|phase|sommet|congres)s?, ',
      heads: 'celui|celle',
      tail: " (?:de |d')",
    },
  ),
  verdict: 'venue',
  unless:
    /^(?!,? (?:tenue?s? |organisee?s? |qui s'est |aura lieu|a eu lieu|se tien|s'ouvr|est prevu|aura pour|d[eu] (?:\d{1,2} [a-z]{3,9} )?\d{4}|en \d{4}))/u,
  examples: [
    "le texte est né lors de l'atelier de [Kaya], tenu en mai",
    'la seconde cérémonie, celle de [Kaya], aura lieu en mai',
    'la session de [Kaya] de 2022',
  ],
  refuses: ['le maire de [Kaya], tenu informé', 'les ateliers [Kaya]'],
};
