/** Days, months and years that are written out or in figures. */
import { daysInMonth } from '../../schemas/edtf.js';
import { formatDay, fromHijri } from './calendar.js';
import * as part from './parts.js';
import type { CalendarReading, Reading } from './reading.js';
import { type AtomRule, after, before, type Groups, leanOf, standsAlone, sticky } from './rule.js';

const { DAY, DAY_WORD, END, MONTH, MONTH_ANY, WEEKDAY, WEEKDAY_ANY, YEAR4, YEAR_TAIL } = part;

const WEEKDAY_BEFORE = `(?:(?<weekday>${WEEKDAY_ANY}),? ?(?:le )?)?`;

/** A calendar reading of the groups that a pattern filled; null when the month has no such day in any year. */
export function calendar(groups: Groups, extra: Partial<CalendarReading> = {}): CalendarReading | null {
  const year = groups.year
    ? part.fullYear(groups.year)
    : groups.shortYear
      ? part.fullYear(groups.shortYear)
      : groups.yearWords
        ? part.yearOfWords(groups.yearWords)
        : undefined;
  const month = groups.month ? (part.monthNumber(groups.month) ?? Number(groups.month)) : undefined;
  const day = groups.day ? part.countOf(groups.day) : undefined;
  const weekday = groups.weekday ? part.weekdayNumber(groups.weekday) : undefined;
  const shift = groups.yearShift;
  const yearShift = shift
    ? /prochain|suivant/.test(shift)
      ? 1
      : /cette|cours/.test(shift)
        ? 0
        : -1
    : undefined;
  const lean = leanOf(groups.lean);
  if (month !== undefined && !(month >= 1 && month <= 12)) return null;
  if (day !== undefined && !(day >= 1 && day <= 31)) return null;
  // Without a year, 29 February has to wait for one.
  if (month !== undefined && day !== undefined && day > daysInMonth(year ?? 2000, month)) return null;
  return {
    kind: 'calendar',
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && { weekday }),
    ...(yearShift !== undefined && { yearShift }),
    ...(lean !== undefined && { lean }),
    ...extra,
  };
}

const DAY_LEAD = /(?:^|[^\p{L}])(?:le|du|au|les|ce|et|des|jusqu'au|depuis le|avant le) ?$/u;
/** Digits, signs or a number sign right before: a phone number, a law, a version, not a date. */
const NUMBER_LEAD = /(?:[\d+][ ./-]?|\d[/.-]|n ?[°o] ?|[/_=])$/;

const readCalendar = (groups: Groups): Reading | null => calendar(groups);

export const CALENDAR_RULES: readonly AtomRule[] = [
  {
    name: 'day-iso',
    starts: part.STARTS.digit,
    pattern: /(?<year>(?:1[5-9]|20)\d\d)(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?![\d/-])/y,
    read: (groups, place) => (NUMBER_LEAD.test(before(place, 4)) ? null : calendar(groups)),
    examples: [
      ['2024-05-28', '2024-05-28'],
      ['2015-3-3', '2015-03-03'],
      ['2024/05/28', '2024-05-28'],
    ],
    refuses: ['2024-13-01', '2024-02-30', '2016-012', '12024-05-28'],
  },
  {
    name: 'day-figures',
    starts: [...part.STARTS.digit, ...part.STARTS.weekday],
    pattern: new RegExp(
      `${WEEKDAY_BEFORE}(?<day>\\d{1,2})(?<sep> ?[/.-] ?)(?<month>\\d{1,2})\\k<sep>(?<year>\\d{4}|\\d\\d)(?![\\p{L}\\d]|[/.-]\\d)`,
      'yu',
    ),
    read(groups, place) {
      const { year = '', month = '', sep = '' } = groups;
      if (NUMBER_LEAD.test(before(place, 4))) return null;
      // "1.2.24" is a version or a heading.
      if (year.length === 2 && !sep.includes('/') && month.length < 2) return null;
      if (year.length === 4 && !/^(?:1[5-9]|20)/.test(year)) return null;
      return calendar(groups);
    },
    examples: [
      ['28/05/2024', '2024-05-28'],
      ['9.2.2016', '2016-02-09'],
      ['30.06.2021', '2021-06-30'],
      ['12-03-2020', '2020-03-12'],
      ['20/02/14', '2014-02-20'],
      ['31/10/74', '1974-10-31'],
      ['dimanche 7/12/2014', '2014-12-07'],
    ],
    refuses: [
      '32/01/2024',
      '12/31/2024',
      '12/12/12/12',
      '1.2.24',
      '192.12.12.2024',
      '33-80-00-00',
      '4/30/2024',
    ],
  },
  {
    name: 'day-figures-spaced',
    starts: part.STARTS.digit,
    pattern: sticky('(?<day>\\d{1,2}) (?<month>\\d{1,2})(?: (?<year>(?:19|20)?\\d\\d))?'),
    read(groups, place) {
      if (/^[ ./-]?\d/.test(after(place, 2)) || NUMBER_LEAD.test(before(place, 4))) return null;
      const vouched = standsAlone(place) || /(?:^|[^\p{L}])le $/u.test(before(place, 4));
      return vouched ? calendar(groups) : null;
    },
    examples: [
      ['20 02 2014', '2014-02-20'],
      ['17 02', '2024-02-17'],
      ['24 12 14', '2014-12-24'],
    ],
    refuses: ['33 80 00 00', '20 45 2014', '40 12'],
  },
  {
    name: 'day-month-figures',
    starts: [...part.STARTS.digit, ...part.STARTS.weekday],
    pattern: new RegExp(
      `${WEEKDAY_BEFORE}(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\p{L}\\d]|[/.,]\\d| ?%)`,
      'yu',
    ),
    read(groups, place) {
      if (NUMBER_LEAD.test(before(place, 4))) return null;
      // Round the clock.
      if (groups.day === '24' && groups.month === '7' && !DAY_LEAD.test(before(place, 14))) return null;
      const vouched = groups.weekday !== undefined || DAY_LEAD.test(before(place, 14)) || standsAlone(place);
      return vouched ? calendar(groups) : null;
    },
    examples: [
      ['17/02', '2024-02-17'],
      ['vendredi 8/3', '2024-03-08'],
    ],
    refuses: ['le score de 3/4 au second tour', '24/7'],
  },
  {
    name: 'day-month',
    starts: [...part.STARTS.digit, ...part.STARTS.weekday, ...part.STARTS.number],
    pattern: sticky(
      `${WEEKDAY_BEFORE}(?:(?<day>${DAY}) ?(?<month>${MONTH_ANY})|(?<dayWord>${DAY_WORD}) (?<fullMonth>${MONTH}))(?![\\p{L}\\p{N}])${YEAR_TAIL}`,
    ),
    read: (groups) =>
      calendar({ ...groups, day: groups.day ?? groups.dayWord, month: groups.month ?? groups.fullMonth }),
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
    ],
    refuses: ['32 aout 2014', '29 fevrier 2014', '31 novembre', 'deux sept', '30 fevrier'],
  },
  {
    name: 'day-month-dashed',
    starts: part.STARTS.digit,
    pattern: sticky(`(?<day>${DAY})[-/.](?<month>${MONTH_ANY})[-/.](?<year>\\d{4}|\\d\\d)`),
    read: readCalendar,
    examples: [['12-mars-2024', '2024-03-12']],
    refuses: ['15-aout', '45-mars-2024'],
  },
  {
    name: 'month-day-year',
    starts: part.STARTS.month,
    pattern: sticky(`(?<month>${MONTH}) (?<day>${DAY}), ?(?<year>${YEAR4})`),
    read: readCalendar,
    examples: [['novembre 6, 2024', '2024-11-06']],
    refuses: ['novembre 45, 2024'],
  },
  {
    name: 'day-of-month',
    starts: [...part.STARTS.digit, ...part.STARTS.weekday],
    pattern: sticky(
      `${WEEKDAY_BEFORE}(?<day>${DAY}) (?:courant|de ce mois|(?:du|de ce) (?:meme )?mois(?: (?<which>en cours|${part.LEAN}))?)`,
    ),
    read(groups) {
      const lean = leanOf(groups.which?.startsWith('en') ? undefined : groups.which);
      return calendar(groups, { monthShift: lean === 'next' ? 1 : lean === 'last' ? -1 : 0 });
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
    starts: part.STARTS.weekday,
    pattern: sticky(
      `(?<weekday>${WEEKDAY_ANY}),? ?(?:le )?(?<day>${DAY})(?! ?(?:h|heures?|pm|am|%|:|-\\d*h|/|[.,]\\d))(?: (?<lean>${part.LEAN}))?`,
    ),
    read: readCalendar,
    examples: [
      ['lundi 13', '2024-05-13'],
      ['mercredi 15', '2024-05-15'],
    ],
    refuses: ['vendredi 15h', 'lundi 45', 'samedi 9 h'],
  },
  {
    name: 'month',
    starts: part.STARTS.month,
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
    starts: part.STARTS.month,
    pattern: sticky(`(?<month>${MONTH_ANY}) (?<year>${YEAR4})`),
    read: readCalendar,
    examples: [
      ['janv. 2024', '2024-01'],
      ['sept 2023', '2023-09'],
    ],
    refuses: ['dec. 12'],
  },
  {
    name: 'month-figures',
    starts: part.STARTS.digit,
    pattern: sticky('(?<month>0?[1-9]|1[0-2])/(?<year>(?:19|20)\\d\\d)(?!/)'),
    read: (groups, place) => (NUMBER_LEAD.test(before(place, 4)) ? null : calendar(groups)),
    examples: [['06/2024', '2024-06']],
    refuses: ['17/2023', '5/06/2024/7'],
  },
  {
    name: 'month-iso',
    starts: part.STARTS.digit,
    pattern: sticky('(?<year>(?:19|20)\\d\\d)-(?<month>0[1-9]|1[0-2])(?!-)'),
    read(groups, place) {
      const { year = '', month = '' } = groups;
      // "2011-12" may be the school year that starts in 2011.
      if (Number(year.slice(2)) + 1 === Number(month) && !standsAlone(place)) return null;
      return NUMBER_LEAD.test(before(place, 4)) ? null : calendar(groups);
    },
    examples: [['2024-06', '2024-06']],
    refuses: ['2024-13', '2024-06-45'],
  },
  {
    name: 'weekday',
    starts: part.STARTS.weekday,
    pattern: sticky(`(?<weekday>${WEEKDAY})(?: (?<lean>${part.LEAN}|d'apres))?`),
    read: (groups) => calendar(groups.lean === "d'apres" ? { ...groups, lean: 'suivant' } : groups),
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
    starts: part.STARTS.weekday,
    pattern: sticky(`(?<weekday>${WEEKDAY_ANY})`),
    read: (groups, place) => (standsAlone(place) ? calendar(groups) : null),
    examples: [['lun.', '2024-05-13']],
    refuses: ['la mer. Le vent'],
  },
  {
    name: 'day',
    weak: true,
    starts: [...part.STARTS.digit, ...part.STARTS.number],
    // "du 12au 30 janvier" lacks a blank.
    pattern: new RegExp(
      `(?<day>${DAY}|${DAY_WORD})(?:(?=au )|${END})(?! ?(?:h|heures?|%|:\\d)(?!\\p{L}))`,
      'yu',
    ),
    read: readCalendar,
    examples: [],
    refuses: ['45', '1ere'],
  },
  {
    name: 'year',
    starts: part.STARTS.digit,
    pattern: sticky(`(?<year>${YEAR4})`),
    read: readCalendar,
    examples: [
      ['2003', '2003'],
      ['1956', '1956'],
    ],
    refuses: ['2500', '20245', '2024,5', '1500 personnes', '2000 000'],
  },
  {
    name: 'day-hijri',
    starts: part.STARTS.digit,
    pattern: sticky(
      `(?<day>${DAY}) (?<hijri>${part.HIJRI_MONTH}),? (?<hijriYear>1[0-9]\\d\\d)(?: (?:de l'hegire|a\\.?h\\.?|h\\.?)(?![\\p{L}]))?`,
    ),
    read(groups) {
      const { day = '', hijri = '', hijriYear = '' } = groups;
      const found = fromHijri(Number(hijriYear), part.hijriMonthNumber(hijri) ?? 0, part.countOf(day));
      return found === null ? null : { kind: 'fixed', value: formatDay(found), calendar: 'islamic' };
    },
    examples: [
      ['14 ramadan 1445', '2024-03-24'],
      ["18 joumada al-oula 1444 de l'hegire", '2022-12-12'],
    ],
    refuses: ['31 ramadan 1445', '14 ramadan'],
  },
];
