/** What stands before a building and holds of no town. Read as the governors are. */
import { MONTHS, WEEKDAYS } from '../calendar.js';
import { type Governor, govern } from './governor.js';

/** A town is left, a square is where a march begins. */
const STARTING: Governor = {
  name: 'starting-point',
  ...govern(
    {
      // "a pris part le directeur de |cabinet|"
      lead: '(?<!(?:pris|prend|prennent|prendre|prendra|faire|fait|autre|quelque|nulle) )',
      heads:
        '(?:re)?part(?:i|ie|is|ies|ir|ira|iront|ait|ent)?|ressorti(?:e|s|es)?|elanc(?:e|er|era|eront|ent|ait)|demarr(?:e|er|era|eront|ait)|debut(?:e|er|era|eront)',
      tail: " (?:[^ ,;:()]+ ){0,2}(?:du|des|de la|de l'|de)",
    },
    { heads: 'depart', tail: " (?:[^ ,;:()]+ ){0,3}(?:du|des|de la|de l'|de)" },
    { lead: "coup d'", heads: 'envoi', tail: " (?:[^ ,;:()]+ ){0,3}(?:du|des|de la|de l'|de)" },
  ),
  verdict: 'venue',
  examples: [
    'la marche partira du [rond-point Deido]',
    'les délégués sont repartis mardi du [palais de la Nation]',
    "la course s'élancera de l'[esplanade du Centenaire]",
    "le coup d'envoi sera donné de la [place du Marché]",
  ],
  refuses: ['elle a pris part à la visite du [port de Lomé]', 'a pris part le directeur de [cabinet]'],
};

const SETTING: Governor = {
  name: 'setting',
  ...govern(
    {
      lead: '(?:pour|comme) ',
      heads: 'cadre|theatre|decor|ecrin',
      tail: "(?: (?:le|la|les|l'|un|une))?",
    },
    { lead: '(?:pour|comme) ', heads: 'siege|hote', tail: " (?:le|la|les|l'|un|une)" },
    {
      heads: 'abritee?s?|accueillie?s?|hebergee?s?|recue?s?|choisie?s?',
      tail: " par (?:le|la|les|l')",
    },
    { heads: 'en', tail: "(?: (?:la|l'))?" },
    // "Réhabilitation de l'|aéroport de Kaya| : …": a headline, for it has no article
    {
      lead: '(?<=^[^a-z]*)',
      heads:
        'rehabilitation|construction|reconstruction|renovation|modernisation|extension|bitumage|amenagement|refection',
      tail: " (?:du |de la |de l')",
    },
  ),
  verdict: 'venue',
  examples: [
    'la cérémonie a eu pour cadre le [Palais des congrès]',
    'la signature a eu pour cadre [Kayes]',
    "une exposition abritée par l'[hôtel Azalaï]",
    'célébrées en la [cathédrale Saint-Paul]',
    'le jury siège en [salle Averroès]',
    "Réhabilitation de l'[aéroport de Kaya]",
  ],
  refuses: ['financé par la [gare de Thiès]', "la réhabilitation de l'[aéroport de Kaya]"],
};

const BARE: Governor = {
  name: 'no-preposition',
  ...govern(
    {
      heads:
        'reunir(?:a|ont)?|reunie?s?|reunit|reunissent|rassembler?(?:a|ont)?|rassemblee?s?|rendez-vous|conviee?s?|lieu|tenue?s?|tient|tiennent|tiendra|tiendront|deroule(?:nt|ra|ront)?|deroulee?s?|manifest(?:e|er|ent|eront)|retrouv(?:e|er|ent|eront|ez)',
      tail: '(?: (?:[a-z]+ )?\\d{1,2}(?: [a-z]{3,9})?(?: \\d{4})?)?(?:,? a \\d{1,2} ?h(?:eures)?(?: ?\\d\\d)?)?,?',
    },
    { heads: `hier|${WEEKDAYS}|soir|matin`, tail: ',' },
    // "(9 heures, |Hôtel Savana|)", "à 9h |place du Marché|"
    { heads: '\\d{1,2} ?h|heures?', tail: '(?: ?\\d\\d)?,?' },
    { lead: '\\d{1,2} ', heads: 'h', tail: '(?: ?\\d\\d)?,?' },
    {
      lead: '\\d{1,2} ',
      heads: MONTHS,
      tail: '(?: \\d{4})?(?:,? a \\d{1,2} ?h(?:eures)?(?: ?\\d\\d)?)?(?:,| \\()',
    },
  ),
  verdict: 'venue',
  examples: [
    'les habitants ont été conviés [place du Marché]',
    'le conseil se réunira [salle Jean-Moulin]',
    'il se réunit jeudi 3 mai, à 18 h, [salle Jean-Moulin]',
    'Mardi 3 juin 2025, [Palais des congrès]',
    'le 20 novembre (9 heures, [Hôtel Lagune])',
    'Prochain point : lundi, 10 h 30, [salle du conseil]',
    'du 12 au 14 mars ([hôtel Lagune], Lomé)',
  ],
  refuses: ["en mai l'[Université de Lomé]", 'il a retrouvé hier, dit-elle, [Palais des congrès]'],
};

export const HOUSES: readonly Governor[] = [STARTING, SETTING, BARE];
