/** Days and months that are written out, wholly or in part. */
import { formatDay, fromHijri, sightedOn } from './calendar.js';
import { calendar } from './calendar-reading.js';
import * as part from './parts.js';
import type { Reading } from './reading.js';
import { type AtomRule, type Groups, leanOf, standsAlone, sticky } from './rule.js';
import { start } from './starts.js';

const { DAY, DAY_WORD, END, MONTH, MONTH_ANY, PLURAL_NOUN, WEEKDAY, WEEKDAY_ANY, YEAR4, YEAR_TAIL } = part;

const WEEKDAY_BEFORE = `(?:(?<weekday>${WEEKDAY_ANY}),? ?(?:le )?)?`;

const readCalendar = (groups: Groups): Reading | null => calendar(groups);

const HIJRI_STARTS = [part.STARTS.dayHijri, part.STARTS.glued, part.STARTS.weekdayDay];

function hijri({ weekday, day = '', year }: Groups, month: number): Reading | null {
  const reckoned = fromHijri(Number(year), month, part.countOf(day));
  if (reckoned === null) return null;
  const told = weekday === undefined ? undefined : part.weekdayNumber(weekday);
  const found = told === undefined ? reckoned : sightedOn(reckoned, told);
  return { kind: 'fixed', value: formatDay(found), calendar: 'islamic' };
}

export const WORD_RULES: readonly AtomRule[] = [
  {
    name: 'day-month',
    starts: [
      part.STARTS.dayMonth,
      part.STARTS.glued,
      part.STARTS.weekdayDay,
      start(part.FIRST.weekday, part.FIRST.dayWord),
      start(['hier', 'demain'], ['#', ...part.FIRST.weekday]),
      start(['aujourd'], ['hui']),
      start(['avant'], ['hier']),
      start(['apres'], ['demain']),
      start(part.FIRST.dayWord, [...part.FIRST.month, ...part.FIRST.number, 'et']),
    ],
    pattern: sticky(
      `(?:(?:hier|demain|aujourd'hui|avant-hier|apres-demain) (?:le )?(?=${WEEKDAY} |\\d))?${WEEKDAY_BEFORE}(?:(?<day>${DAY}) ?(?<month>${MONTH_ANY})|(?<dayWord>${DAY_WORD}) (?<fullMonth>${MONTH}))(?![\\p{L}\\p{N}])${YEAR_TAIL}(?: courant(?![\\p{L}]))?`,
    ),
    read: readCalendar,
    examples: [
      ['28 mai 2024', '2024-05-28'],
      ['1er juillet 2018', '2018-07-01'],
      ['mardi 28 mai 2024', '2024-05-28'],
      ['mercredi, 04 decembre 2019', '2019-12-04'],
      ['lundi30 juin 2025', '2025-06-30'],
      ['15septembre', '2024-09-15'],
      ['mer. 19 nov. 2025', '2025-11-19'],
      ['5 oct. 2024', '2024-10-05'],
      ['27 juin dernier', '2023-06-27'],
      ['1er janvier prochain', '2025-01-01'],
      ["20 mars de l'an dernier", '2023-03-20'],
      ['vingt-deux mars deux mille vingt-quatre', '2024-03-22'],
      ['premier mars', '2024-03-01'],
      ['mardi 14 mai', '2024-05-14'],
      ['31 octobre 74', '1974-10-31'],
      ['hier mardi 14 mai', '2024-05-14'],
      ['demain 16 mai', '2024-05-16'],
      ["aujourd'hui mercredi 15 mai", '2024-05-15'],
      ['18 octobre courant', '2024-10-18'],
    ],
    refuses: ['32 aout 2014', '29 fevrier 2014', '31 novembre', 'deux sept', '30 fevrier'],
  },
  {
    name: 'day-month-dashed',
    starts: [part.STARTS.joined],
    pattern: sticky(`(?<day>${DAY})[-/.](?<month>${MONTH_ANY})[-/.](?<year>\\d{4}|\\d\\d)`),
    read: readCalendar,
    examples: [['12-mars-2024', '2024-03-12']],
    refuses: ['15-aout', '45-mars-2024'],
  },
  {
    name: 'month-day-year',
    starts: [
      start(part.FIRST.month, ['#', '.']),
      start(part.FIRST.weekday, part.FIRST.month),
      part.STARTS.weekdayDay,
    ],
    pattern: sticky(`${WEEKDAY_BEFORE}(?<month>${MONTH_ANY}) (?<day>${DAY})(?:, ?| )(?<year>${YEAR4})`),
    read: readCalendar,
    examples: [
      ['novembre 6, 2024', '2024-11-06'],
      ['mardi, septembre 20, 2005', '2005-09-20'],
      ['mardi septembre 20, 2005', '2005-09-20'],
      ['sept. 20, 2005', '2005-09-20'],
      ['dec 04 2024', '2024-12-04'],
    ],
    refuses: ['novembre 45, 2024', 'mardi, septembre 20'],
  },
  {
    name: 'day-of-month',
    starts: [
      start(part.FIRST.count, ['courant', 'de', 'du', 'er']),
      part.STARTS.glued,
      part.STARTS.weekdayDay,
    ],
    pattern: sticky(
      `${WEEKDAY_BEFORE}(?<day>${DAY}) (?:courant|de ce mois|(?:du|de ce) (?:meme )?mois(?: (?<which>en cours|${part.LEAN}))?)`,
    ),
    read(groups) {
      const lean = leanOf(groups.which?.startsWith('en') ? undefined : groups.which);
      return calendar(groups, lean === 'next' ? 1 : lean === 'last' ? -1 : 0);
    },
    examples: [
      ['17 courant', '2024-05-17'],
      ['15 du mois prochain', '2024-06-15'],
      ['10 du mois en cours', '2024-05-10'],
    ],
    refuses: ['45 courant'],
  },
  {
    name: 'weekday-day',
    starts: [part.STARTS.weekdayDay],
    pattern: sticky(
      `(?<weekday>${WEEKDAY_ANY}),? ?(?:le )?(?<day>${DAY})(?<!\\de|eme)(?! ?(?:h|heures?|pm|am|%|:|-\\d*h|/|[.,]\\d))(?! ${PLURAL_NOUN})(?: (?<lean>${part.LEAN}))?`,
    ),
    read: readCalendar,
    examples: [
      ['lundi 13', '2024-05-13'],
      ['mercredi 15', '2024-05-15'],
    ],
    refuses: ['vendredi 15h', 'dimanche 19 ministres', 'lundi 45', 'samedi 9 h', 'samedi le 4eme'],
  },
  {
    name: 'month',
    starts: [start(part.FIRST.month)],
    pattern: sticky(`(?<month>${MONTH})${END}${YEAR_TAIL}`),
    read: readCalendar,
    examples: [
      ['juin 2024', '2024-06'],
      ['mai', '2024-05'],
      ['decembre dernier', '2023-12'],
      ['octobre prochain', '2024-10'],
      ['mai de cette annee', '2024-05'],
      ["septembre de l'annee derniere", '2023-09'],
    ],
    refuses: ['marseille', 'maintenant'],
  },
  {
    name: 'month-short',
    starts: [start(part.FIRST.month, ['#', '.'])],
    pattern: sticky(`(?<month>${MONTH_ANY}) (?<year>${YEAR4})`),
    read: readCalendar,
    examples: [
      ['janv. 2024', '2024-01'],
      ['sept 2023', '2023-09'],
    ],
    refuses: ['dec. 12'],
  },
  {
    name: 'weekday',
    starts: [start(part.FIRST.weekday)],
    pattern: sticky(`(?<weekday>${WEEKDAY})(?: (?<lean>${part.LEAN}|d'apres))?`),
    read: readCalendar,
    examples: [
      ['mardi', '2024-05-14'],
      ['mercredi', '2024-05-15'],
      ['jeudi dernier', '2024-05-09'],
      ['lundi prochain', '2024-05-20'],
      ['mercredi prochain', '2024-05-22'],
    ],
    refuses: ['lundis', 'mardi-gras'],
  },
  {
    name: 'weekday-short',
    starts: [start(part.FIRST.weekdayShort)],
    pattern: sticky(`(?<weekday>${WEEKDAY_ANY})`),
    read: (groups, place) => (standsAlone(place) ? calendar(groups) : null),
    examples: [['lun.', '2024-05-13']],
    refuses: ['la mer. Le vent'],
  },
  {
    name: 'day',
    weak: true,
    starts: [
      start([...part.FIRST.count, ...part.FIRST.spaced, ...part.FIRST.dayWord]),
      part.STARTS.glued,
      part.STARTS.figures,
    ],
    // "du 12au 30 janvier" lacks a blank.
    pattern: new RegExp(
      `(?<day>${DAY}|${DAY_WORD}(?!-\\p{L}))(?:(?=au )|${END})(?! ?(?:h|heures?|%|:\\d)(?!\\p{L}))`,
      'yu',
    ),
    read: readCalendar,
    examples: [],
    refuses: ['45', '1ere'],
  },
  {
    name: 'day-hijri',
    starts: HIJRI_STARTS,
    pattern: sticky(
      `${WEEKDAY_BEFORE}(?<day>${DAY}) (?<hijri>${part.HIJRI_MONTH}),? (?<year>1[0-9]\\d\\d)(?: ?(?:de l'hegire|a\\.?h\\.?|h(?:\\.(?=[,)]| ?\\(| corr))?)(?![\\p{L}]))?`,
    ),
    read: (groups) => hijri(groups, part.hijriMonthNumber(groups.hijri ?? '') ?? 0),
    examples: [
      ['14 ramadan 1445', '2024-03-24'],
      ["18 joumada al-oula 1444 de l'hegire", '2022-12-12'],
      ['12 rabii ii 1446', '2024-10-15'],
      ['dimanche 14 ramadan 1445h', '2024-03-24'],
      // The month was sighted a day later.
      ['lundi 14 ramadan 1445', '2024-03-25'],
      ['jeudi 14 ramadan 1445', '2024-03-24'],
    ],
    refuses: ['31 ramadan 1445', '14 ramadan', 'lundi 31 ramadan 1445'],
  },
  {
    name: 'day-hijri-bare',
    starts: HIJRI_STARTS,
    pattern: sticky(`${WEEKDAY_BEFORE}(?<day>${DAY}) (?<hijri>${part.HIJRI_MONTH})(?!,? ?1[0-9]\\d\\d)`),
    read({ weekday, day = '', hijri = '' }) {
      const number = part.countOf(day);
      return number > 30
        ? null
        : {
            kind: 'feast',
            rule: 'hijri',
            month: part.hijriMonthNumber(hijri) ?? 0,
            day: number,
            weekday: weekday === undefined ? undefined : part.weekdayNumber(weekday),
            year: null,
            calendar: 'islamic',
          };
    },
    examples: [
      ['14 ramadan', '2024-03-24'],
      ['lundi 14 ramadan', '2024-03-25'],
    ],
    refuses: ['31 ramadan', '14 ramadan 1445'],
  },
  {
    name: 'day-hijri-figures',
    starts: [part.STARTS.joined, part.STARTS.weekdayDay],
    pattern: sticky(
      `${WEEKDAY_BEFORE}(?<day>\\d{1,2})[/-](?<month>\\d{1,2})[/-](?<year>1[34]\\d\\d) ?(?:de l'hegire|a\\.?h\\.?|h\\.?)`,
    ),
    read: (groups) => hijri(groups, Number(groups.month)),
    examples: [['22/10/1446 h', '2025-04-20']],
    refuses: ['22/13/1446 h', '22/10/1446'],
  },
];
