/** Days and stretches that count from the day of writing, or from the day told before. */
import * as part from './parts.js';
import type { Reading, ShiftReading, Unit } from './reading.js';
import { type AtomRule, after, before, leanOf, type Place, standsAlone, sticky } from './rule.js';

const UNIT = '(?:jours?|journees?|semaines?|quinzaines?|mois|trimestres?|semestres?|annees?|ans?)';

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^jour/, 'day'],
  [/^sem(?!es)/, 'week'],
  [/^week|^fin/, 'weekend'],
  [/^mois/, 'month'],
  [/^trim/, 'quarter'],
  [/^semes/, 'half'],
  [/^an|^exer/, 'year'],
];

const unitOf = (text: string): Unit => UNITS.find(([pattern]) => pattern.test(text))?.[1] ?? 'day';

const shift = (unit: Unit, by: number, from: 'reference' | 'anchor' = 'reference'): ShiftReading => ({
  kind: 'shift',
  unit,
  by,
  from,
});

/** "il y a trois semaines" is a day: weeks count as seven days. Months and years keep their grain. */
function distance(
  count: string,
  unitText: string,
  sign: 1 | -1,
  from: 'reference' | 'anchor',
): Reading | null {
  const n = part.countOf(count);
  if (Number.isNaN(n) || n > 400) return null;
  if (/^quinzaine/.test(unitText)) return shift('day', sign * 14 * n, from);
  const unit = unitOf(unitText);
  return unit === 'week' ? shift('day', sign * 7 * n, from) : shift(unit, sign * n, from);
}

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
  'cette soiree': 0,
  'cette journee': 0,
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
  'jour meme': 0,
  lendemain: 1,
  "jour d'apres": 1,
  'jour suivant': 1,
  surlendemain: 2,
};

/** "la veille de la reprise" tells the day by an event, "aux lendemains de" a vague time. */
const OF_EVENT = /^ (?:de|d'|du|des)(?! (?:main|soir))/;

/** "a signé aujourd'hui" is a day; "aujourd'hui, nous avons besoin" is nowadays. */
const TOLD_IN_PAST =
  /(?:^|[^\p{L}])(?:a|ont|est|sont|ai|avons|avez|fut|furent|ete|s'est|etaient|etait)(?: (?:ete|aussi|egalement|deja|convenu de|decide de|\p{L}+ment))*(?! (?:besoin|lieu|droit|envie|notre|votre|entre|autre|vous|nous|plus|tous|encore|toujours|membre|charge|celle|cette|comme|contre|quelque|meme|aujourd))(?: \p{L}{3,})(?:e|es|ee|ees|i|is|ie|it|ies|u|us|ue|ues|ert|erts|int|ints)(?![\p{L}])/u;
const NEXT_TO_DATE = new RegExp(
  `^,? ?\\(?(?:(?:ce|le) )?(?:${part.WEEKDAY}|${part.DAY} ${part.MONTH_ANY})(?![\\p{L}])`,
  'u',
);
const DAY_EVENT =
  /(?:se tient|s'ouvre|debute|demarre|lance|annonce|signe|publie|inaugure|celebre|rend|recoit|preside|commemore|adopte|commence)(?:nt)?(?![\p{L}])/u;

function isThisDay(place: Place): boolean {
  const left =
    before(place, 160)
      .split(/[.;!?»”]/)
      .at(-1) ?? '';
  const right = after(place, 120).split(/[.;!?»”]/)[0] ?? '';
  if (standsAlone(place) || NEXT_TO_DATE.test(right) || /^ a \d|^ (?:matin|soir|midi)/.test(right))
    return true;
  if (/(?:jusqu'a|a l'heure d'|encore|des) ?$/.test(left)) return false;
  return (
    TOLD_IN_PAST.test(left) ||
    TOLD_IN_PAST.test(right) ||
    DAY_EVENT.test(right) ||
    DAY_EVENT.test(left.slice(-40))
  );
}

export const RELATIVE_RULES: readonly AtomRule[] = [
  {
    name: 'deictic-day',
    starts: ['aujourd', 'ce', 'cet', 'cette', 'hier', 'avant', 'demain', 'apres'],
    pattern: sticky(`(?<word>${part.anyOf(Object.keys(DAYS))})`),
    read(groups, place) {
      const word = groups.word ?? '';
      const by = DAYS[word];
      if (by === undefined || (word.startsWith('aujourd') && !isThisDay(place))) return null;
      // "à ce jour" and "jusqu'à ce jour" mean up to now.
      if (word === 'ce jour' && /(?:^|[^\p{L}])a $/u.test(before(place, 4))) return null;
      return shift('day', by);
    },
    examples: [
      ["aujourd'hui", '2024-05-15'],
      ['ce jour', '2024-05-15'],
      ['ce matin', '2024-05-15'],
      ['hier', '2024-05-14'],
      ['avant-hier', '2024-05-13'],
      ['demain', '2024-05-16'],
      ['apres-demain', '2024-05-17'],
    ],
    refuses: ["aujourd'hui, nous avons besoin de vous", "a ce jour, rien n'est fait"],
  },
  {
    name: 'told-day',
    starts: ['avant', 'veille', 'jour', 'lendemain', 'meme', 'surlendemain'],
    pattern: sticky(`(?<word>${part.anyOf(Object.keys(TOLD))})`),
    read(groups, place) {
      const by = TOLD[groups.word ?? ''];
      if (by === undefined || OF_EVENT.test(after(place, 10))) return null;
      if (
        /^jour [ps]/.test(groups.word ?? '') &&
        /^ (?:l'|le |la |les |un|son |sa |ce|leur)/.test(after(place, 6))
      )
        return null;
      if (groups.word === 'jour meme' && !/(?:le|ce) $/.test(before(place, 4))) return null;
      return shift('day', by, 'anchor');
    },
    examples: [
      ['veille', '2024-05-14'],
      ['lendemain', '2024-05-16'],
      ['meme jour', '2024-05-15'],
      ['avant-veille', '2024-05-13'],
      ['surlendemain', '2024-05-17'],
    ],
    refuses: ['veille de la reprise', 'veiller', "lendemain d'une victoire"],
  },
  {
    name: 'this-unit',
    starts: ['ce', 'cet', 'cette'],
    pattern: sticky(
      `(?:ce mois(?:-ci)?|cette semaine(?:-ci)?|ce week-?end|cette fin de semaine|ce trimestre|ce semestre|cette annee|cet exercice)`,
    ),
    read(_, place) {
      const text = place.folded.slice(place.start, place.end).replace(/^\S+ /, '');
      // "de cette semaine-là" tells of another; "ce mois de mars" is March.
      if (/^(?:-la| (?:de|d'|du))/.test(after(place, 4))) return null;
      return shift(unitOf(text), 0);
    },
    examples: [
      ['cette semaine', '2024-05-13/2024-05-19'],
      ['ce mois-ci', '2024-05'],
      ['cette annee', '2024'],
      ['ce week-end', '2024-05-18/2024-05-19'],
      ['ce trimestre', '2024-04/2024-06'],
    ],
    refuses: ['cette annee-la', 'ce mois de mars'],
  },
  {
    name: 'unit-leaning',
    starts: ['semaine', 'mois', 'week', 'annee', 'an', 'trimestre', 'semestre', 'exercice', 'fin'],
    pattern: sticky(
      `(?<unit>semaine|mois|week-?end|fin de semaine|annee|an|trimestre|semestre|exercice) (?<lean>${part.LEAN}|qui suit|en cours|d'apres)`,
    ),
    read(groups, place) {
      const { unit = '', lean = '' } = groups;
      // Plural "ces derniers mois" and counted units are durations.
      if (/(?:\d|ces|quelques) $/.test(before(place, 9)) || (lean.endsWith('s') && lean !== 'en cours'))
        return null;
      const by = lean === 'en cours' ? 0 : leanOf(lean) === 'next' || /suit|apres/.test(lean) ? 1 : -1;
      const told = /^(?:prec|suiv|qui|d'ap)/.test(lean);
      return shift(unitOf(unit), by, told ? 'anchor' : 'reference');
    },
    examples: [
      ['semaine prochaine', '2024-05-20/2024-05-26'],
      ['semaine passee', '2024-05-06/2024-05-12'],
      ['mois dernier', '2024-04'],
      ['an dernier', '2023'],
      ['annee prochaine', '2025'],
      ['annee precedente', '2023'],
      ['annee en cours', '2024'],
    ],
    refuses: ['mois derniers', 'semaine de la mode'],
  },
  {
    name: 'units-away',
    starts: ['il', 'dans', 'voici', 'voila'],
    pattern: sticky(
      `(?:(?<past>il y a|voici|voila)|dans) (?:(?:tout juste|environ|presque|exactement|deja|a peine) )?(?<count>${part.NUMBER}) (?<unit>${UNIT})`,
    ),
    read(groups, place) {
      const { past, count = '', unit = '' } = groups;
      // "dans 24 pays", "voilà deux jours que", "dans un mois de travail".
      if (/^ (?:que|qu'|de|d'|apres|avant)/.test(after(place, 7))) return null;
      return distance(count, unit, past === undefined ? 1 : -1, 'reference');
    },
    examples: [
      ['il y a trois jours', '2024-05-12'],
      ['il y a deux semaines', '2024-05-01'],
      ['dans deux semaines', '2024-05-29'],
      ['dans cinq jours', '2024-05-20'],
      ['il y a trois mois', '2024-02'],
      ['il y a deux ans', '2022'],
      ['dans un an', '2025'],
    ],
    refuses: ['il y a deux ministres', 'dans deux minutes', 'il y a quelques jours'],
  },
  {
    name: 'units-from-told',
    starts: [...part.STARTS.digit, ...part.STARTS.number],
    pattern: sticky(
      `(?<count>${part.NUMBER}) (?<unit>${UNIT}) (?:(?<later>plus tard|apres)|plus tot|auparavant|avant)`,
    ),
    read(groups, place) {
      const { count = '', unit = '', later } = groups;
      // "trois jours après la signature" counts from an event, not from a day told.
      if (
        /^ (?:\p{L}|l'|d'|qu')/u.test(after(place, 3)) &&
        !/(?:tard|tot|auparavant)$/.test(place.folded.slice(place.start, place.end))
      )
        return null;
      return distance(count, unit, later === undefined ? -1 : 1, 'anchor');
    },
    examples: [
      ['deux jours plus tard', '2024-05-17'],
      ['deux jours apres', '2024-05-17'],
      ['un an auparavant', '2023'],
    ],
    refuses: ['trois jours apres la signature', 'deux heures plus tard'],
  },
  {
    name: 'within-units',
    starts: part.STARTS.number.concat('#'),
    pattern: sticky(`(?<count>${part.NUMBER}) (?<unit>${UNIT})`),
    read(groups, place) {
      if (!/d'ici (?:a )?$/.test(before(place, 9))) return null;
      return distance(groups.count ?? '', groups.unit ?? '', 1, 'reference');
    },
    examples: [],
    refuses: ['deux semaines', 'trois ans'],
  },
  {
    name: 'weekday-of-week',
    starts: part.STARTS.weekday,
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
    starts: part.STARTS.weekday,
    pattern: sticky(`(?<weekday>${part.WEEKDAY}) en (?<days>huit|quinze|8|15)`),
    read(groups) {
      const { weekday = '', days = '' } = groups;
      const weeks = days === 'huit' || days === '8' ? 1 : 2;
      return {
        kind: 'beside',
        of: { kind: 'calendar', weekday: part.weekdayNumber(weekday) ?? 1, lean: 'next' },
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
