/** Days that count from the day of writing, or from the day told before. */
import * as part from './parts.js';
import { type AtomRule, after, before, type Place, standsAlone, sticky } from './rule.js';
import { shift } from './rules-units.js';
import { start, startsOf } from './starts.js';
import { isThisDay } from './today.js';

const DAYS: Readonly<Record<string, number>> = {
  "aujourd'hui": 0,
  'ce jour': 0,
  'ce matin': 0,
  'cet apres-midi': 0,
  'cet aprem': 0,
  'ce midi': 0,
  'ce soir': 0,
  'cette nuit': 0,
  'cette apres-midi': 0,
  'cette matinee': 0,
  hier: -1,
  'avant-hier': -2,
  'avant hier': -2,
  demain: 1,
  'apres-demain': 2,
  'apres demain': 2,
};

const TOLD: Readonly<Record<string, number>> = {
  'avant-veille': -2,
  veille: -1,
  "jour d'avant": -1,
  'jour precedent': -1,
  'meme jour': 0,
  'meme journee': 0,
  'ce jour-la': 0,
  'ce matin-la': 0,
  'ce soir-la': 0,
  'cette nuit-la': 0,
  'jour meme': 0,
  'matin meme': 0,
  'soir meme': 0,
  'apres-midi meme': 0,
  lendemain: 1,
  "jour d'apres": 1,
  'jour suivant': 1,
  surlendemain: 2,
};

/** "la veille de la reprise" tells the day by an event, "aux lendemains de" a vague time. */
const OF_EVENT = /^ (?:de|d'|du|des)(?! (?:main|soir))/;

/** "La veille de la cérémonie, …": of what the text has just told of; "à la veille de" is vague. */
const OF_TOLD_EVENT =
  /^ (?:de (?:la |l'|cette )|du |de ce )(?:ceremonie|signature|rencontre|reunion|ouverture|inauguration|conference|visite|fete|lancement)(?! [dn])/;

const isOfToldEvent = (place: Place): boolean =>
  OF_TOLD_EVENT.test(after(place, 30)) &&
  /(?:^|[^\p{L}]| )l[ae] $/u.test(before(place, 6)) &&
  !/(?:a la|au) $/.test(before(place, 6));

const OPENS = /(?:^|[.!?»”:;] )(?:dans|durant|pendant|au cours de) la $/u;

/** What a watch is kept over. */
const WATCH =
  /^ (?:sanitaire|strategique|techno|citoyenne|juridique|permanente|concurrenti|informationn|epidemio|mediatique|documentaire|numerique|securitaire|scientifique|economique|environnement|sociale|reglementaire|pastorale)/;

/** "arrivée la veille de Marseille": the day, and where from. */
const ARRIVED = /(?:arriv|ven|rentr|reven|debarqu|part)(?:e|ee|es|ees|u|ue|us|ues|i|ie|is) la $/;

/** "ce qui a été fait hier, ce qui se fait aujourd'hui, ce qui se fera demain": at all times. */
const EVER: Readonly<Record<string, readonly [string, string]>> = {
  hier: ["aujourd'hui", 'demain'],
  demain: ['hier', "aujourd'hui"],
};

function meansEver(word: string, place: Place): boolean {
  const others = EVER[word];
  if (others === undefined) return false;
  const around = `${before(place, 120)}|${after(place, 120)}`;
  return others.every((other) => around.includes(other));
}

/** "les dirigeants de demain": of the time to come. */
const OF_FUTURE =
  /(?:ecoles?|universites?|villes?|monde|societe|services?|administrations?|transports?|energies?|hommes|femmes|cadres|leaders|dirigeants|decideurs|citoyens|generations?|metiers|emplois|talents|champions|elites?|entrepreneurs|afrique|economie|agriculture|medecine|industrie|defis|enjeux|besoins|celles?|ceux)(?: \p{L}+)? de $/u;

export const RELATIVE_RULES: readonly AtomRule[] = [
  {
    name: 'deictic-day',
    starts: startsOf(Object.keys(DAYS)),
    // "hier lundi" is one day, "hier, lundi 24 février" tells it twice.
    pattern: sticky(
      `(?<word>${part.anyOf(Object.keys(DAYS))})(?:(?<=hier|demain|hui) (?:${part.WEEKDAY})(?! (?:\\d|1er|premier)))?`,
    ),
    read(groups, place) {
      const word = groups.word ?? '';
      const by = DAYS[word];
      // "aujourd'hui jeudi" is no "nowadays".
      const isNamed = place.end - place.start > word.length;
      if (by === undefined || (word.startsWith('aujourd') && !isNamed && !isThisDay(place))) return null;
      if (meansEver(word, place) || (word === 'demain' && OF_FUTURE.test(before(place, 24)))) return null;
      // "à ce jour" and "jusqu'à ce jour" mean up to now.
      if (word === 'ce jour' && /(?:^|[^\p{L}])a $/u.test(before(place, 4))) return null;
      // "ce jour-là" is the day told before.
      if (after(place, 3) === '-la') return null;
      return shift('day', by);
    },
    examples: [
      ["aujourd'hui", '2024-05-15'],
      ['ce jour', '2024-05-15'],
      ['ce matin', '2024-05-15'],
      ['hier', '2024-05-14'],
      ['avant-hier', '2024-05-13'],
      ['demain', '2024-05-16'],
      ['hier mardi', '2024-05-14'],
      ["aujourd'hui mercredi", '2024-05-15'],
      ['apres-demain', '2024-05-17'],
    ],
    refuses: [
      "aujourd'hui, nous avons besoin de vous",
      "elle a dit que les ports sont aujourd'hui en crise",
      "aujourd'hui ne peut pas etre laisse",
      "a ce jour, rien n'est fait",
      "hier, aujourd'hui et demain",
      'les dirigeants de demain',
      'les services publics de demain',
      "le reseau, qui compte aujourd'hui 2400 eleves",
      "de sa creation a aujourd'hui",
    ],
  },
  {
    name: 'told-day',
    starts: startsOf(Object.keys(TOLD)),
    pattern: sticky(`(?<word>${part.anyOf(Object.keys(TOLD))})`),
    read(groups, place) {
      const by = TOLD[groups.word ?? ''];
      if (by === undefined) return null;
      if (OF_EVENT.test(after(place, 10)) && !ARRIVED.test(before(place, 24)) && !isOfToldEvent(place))
        return null;
      // "l'unité de veille", "la veille sanitaire": a watch.
      if (
        groups.word === 'veille' &&
        !standsAlone(place) &&
        (!/(?:^|[^\p{L}])la $/u.test(before(place, 4)) || WATCH.test(after(place, 24)))
      )
        return null;
      // "l'ordre du jour suivant"
      if (/^jour/.test(groups.word ?? '') && /ordre du $/.test(before(place, 12))) return null;
      if (
        /^jour [ps]/.test(groups.word ?? '') &&
        /^ (?:l'|le |la |les |un|son |sa |ce|leur)/.test(after(place, 6))
      )
        return null;
      // "Dans la même journée, il a reçu …", but not "ouvrir et fermer dans la même journée"
      if (groups.word === 'meme journee' && !OPENS.test(before(place, 24))) return null;
      if (/^(?:jour|matin|soir) meme$/.test(groups.word ?? '') && !/(?:le|ce) $/.test(before(place, 4)))
        return null;
      // "Le courant rendu au réseau se voit le soir même": on any day.
      if (/ meme$/.test(groups.word ?? '') && /(?:^|[^\p{L}])(?:se |s')\p{L}+ le $/u.test(before(place, 24)))
        return null;
      return shift('day', by, 'anchor');
    },
    examples: [
      ['veille', '2024-05-14'],
      ['lendemain', '2024-05-16'],
      ['meme jour', '2024-05-15'],
      ['avant-veille', '2024-05-13'],
      ['surlendemain', '2024-05-17'],
      ['ce jour-la', '2024-05-15'],
      ['ce matin-la', '2024-05-15'],
      ['apres-midi meme', '2024-05-15'],
    ],
    refuses: [
      'un soir meme',
      'cela se voit le soir meme',
      'veille de la reprise',
      'veiller',
      "lendemain d'une victoire",
    ],
  },
  {
    name: 'weekday-of-week',
    starts: [start(part.FIRST.weekday, ['de', 'la', 'cette'])],
    pattern: sticky(
      `(?<weekday>${part.WEEKDAY}) (?:(?:de )?la semaine (?<lean>${part.LEAN}|d'apres|qui suit)|(?:de )?(?<this>cette semaine))`,
    ),
    read(groups) {
      const { weekday = '', lean, this: here } = groups;
      const by = here !== undefined ? 0 : /^(?:dern|pass|ecou|prec)/.test(lean ?? '') ? -1 : 1;
      return { ...shift('week', by), weekday: part.weekdayNumber(weekday) ?? 1 };
    },
    examples: [
      ['lundi de la semaine prochaine', '2024-05-20'],
      ['jeudi de cette semaine', '2024-05-16'],
      ['dimanche de la semaine derniere', '2024-05-12'],
    ],
    refuses: ['lundi de la semaine sainte'],
  },
  {
    name: 'weekday-in-weeks',
    starts: [start(part.FIRST.weekday, ['en'])],
    pattern: sticky(`(?<weekday>${part.WEEKDAY}) en (?<days>huit|quinze|8|15)`),
    read(groups) {
      const { weekday = '', days = '' } = groups;
      const weeks = days === 'huit' || days === '8' ? 1 : 2;
      return {
        kind: 'beside',
        of: { kind: 'calendar', weekday: part.weekdayNumber(weekday) ?? 1, lean: 'ahead' },
        by: weeks * 7,
        unit: 'day',
      };
    },
    examples: [
      ['vendredi en huit', '2024-05-24'],
      ['lundi en quinze', '2024-06-03'],
    ],
    refuses: ['vendredi en matinee'],
  },
];
