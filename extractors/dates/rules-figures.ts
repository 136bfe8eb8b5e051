/** Days, months and years in figures alone. */
import { dayOf, weekdayOf } from './calendar.js';
import { calendar } from './calendar-reading.js';
import * as part from './parts.js';
import type { CalendarReading } from './reading.js';
import { type AtomRule, after, before, type Groups, type Place, standsAlone, sticky } from './rule.js';
import { start } from './starts.js';

const WEEKDAY_BEFORE = `(?:(?<weekday>${part.WEEKDAY_ANY}),? ?(?:le )?)?`;

const DAY_LEAD = /(?:^|[^\p{L}])(?:le|du|au|les|ce|et|des|jusqu'au|depuis le|avant le) ?$/u;
/** Digits, signs or a number sign right before: a phone number, a law, a version, not a date. */
const NUMBER_LEAD = /(?:[\d+][ ./-]?|\d[/.-]|n ?[°o] ?|[/_=])$/;

/** "1/5", "2/5" … "5/5", each a line of its own: so many pictures. */
function isCounter({ day, month, weekday }: Groups, place: Place): boolean {
  if (weekday !== undefined || month?.length !== 1 || (day ?? '') > month || !standsAlone(place))
    return false;
  const near = place.folded.slice(Math.max(0, place.start - ALBUM), place.end + ALBUM);
  return near.includes(`1/${month}`) && near.includes(`${month}/${month}`);
}
const ALBUM = 4000;

/** Days that only the American order can mean, and those that "day/month" is read off first. */
export const AMERICAN = 'day-figures-american';
export const EITHER = 'day-figures';

/** "mer, 02/03/2021" of a site with American figures: the order in which the weekday fits. */
function ofWeekday(groups: Groups): CalendarReading | null {
  const read = calendar(groups);
  const other = calendar({ ...groups, day: groups.month, month: groups.day });
  return read && other && !fits(read) && fits(other) ? other : read;
}

function fits({ year, month, day, weekday }: CalendarReading): boolean {
  const date = dayOf(year ?? 0, month ?? 0, day ?? 0);
  return date !== null && weekdayOf(date) === weekday;
}

export const FIGURE_RULES: readonly AtomRule[] = [
  {
    name: 'day-iso',
    starts: [start(part.FIRST.year, ['#'])],
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
    name: EITHER,
    starts: [part.STARTS.joined, part.STARTS.weekdayDay, start(part.FIRST.count, ['.'])],
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
      return groups.weekday === undefined ? calendar(groups) : ofWeekday(groups);
    },
    examples: [
      ['28/05/2024', '2024-05-28'],
      ['9.2.2016', '2016-02-09'],
      ['30.06.2021', '2021-06-30'],
      ['12-03-2020', '2020-03-12'],
      ['12 - 02 - 2020', '2020-02-12'],
      ['20/02/14', '2014-02-20'],
      ['31/10/74', '1974-10-31'],
      ['dimanche 7/12/2014', '2014-12-07'],
      ['mer, 02/03/2021', '2021-02-03'],
      ['lundi 02/03/2021', '2021-03-02'],
    ],
    refuses: ['32/01/2024', '12/12/12/12', '1.2.24', '192.12.12.2024', '33-80-00-00'],
  },
  {
    name: AMERICAN,
    starts: [part.STARTS.joined],
    pattern: /(?<month>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>(?:19|20)\d\d|\d\d)(?![\p{L}\d/])/uy,
    read(groups, place) {
      if (NUMBER_LEAD.test(before(place, 4))) return null;
      return groups.year?.length === 4 || standsAlone(place) ? calendar(groups) : null;
    },
    examples: [
      ['12/31/2024', '2024-12-31'],
      ['4/30/2024', '2024-04-30'],
      ['6/18/26', '2026-06-18'],
    ],
    refuses: ['13/31/2024', 'le lot 4/18/26', '4/30/2024/7'],
  },
  {
    name: 'day-figures-spaced',
    starts: [start(part.FIRST.spaced)],
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
    starts: [part.STARTS.joined, part.STARTS.weekdayDay],
    pattern: new RegExp(
      `${WEEKDAY_BEFORE}(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\p{L}\\d]|[/.,]\\d| ?%)`,
      'yu',
    ),
    read(groups, place) {
      if (NUMBER_LEAD.test(before(place, 4))) return null;
      // Round the clock.
      if (groups.day === '24' && groups.month === '7' && !DAY_LEAD.test(before(place, 14))) return null;
      // "- 9/07 : signature de la charte": an entry of an agenda.
      const isEntry = /^ ?: /u.test(after(place, 3)) && /(?:^|[.;•*-] )$/u.test(before(place, 3));
      if (isCounter(groups, place)) return null;
      const vouched =
        groups.weekday !== undefined || DAY_LEAD.test(before(place, 14)) || standsAlone(place) || isEntry;
      return vouched ? calendar(groups) : null;
    },
    examples: [
      ['17/02', '2024-02-17'],
      ['vendredi 8/3', '2024-03-08'],
    ],
    refuses: ['le score de 3/4 au second tour', '24/7'],
  },
  {
    name: 'days-month-figures',
    starts: [part.STARTS.joined],
    pattern: sticky(
      '(?<day>\\d{1,2})-(?<last>\\d{1,2})/(?<month>\\d{1,2})(?:/(?<year>(?:19|20)\\d\\d))?(?![/.,]\\d| ?%)',
    ),
    read({ day, last, month, year }, place) {
      const isEntry = /^ ?[:-] ?/u.test(after(place, 3)) && /(?:^|[.;•*-] |\n)$/u.test(before(place, 3));
      if (NUMBER_LEAD.test(before(place, 4)) || Number(last) <= Number(day)) return null;
      if (!DAY_LEAD.test(before(place, 14)) && !standsAlone(place) && !isEntry && year === undefined)
        return null;
      const [first, end] = [calendar({ day, month, year }), calendar({ day: last, month, year })];
      return first && end && { kind: 'range', first, last: end };
    },
    examples: [
      ['11-12/12', '2023-12-11/2023-12-12'],
      ['3-5/06/2025', '2025-06-03/2025-06-05'],
    ],
    refuses: ['le score de 3-4/5 au second tour', '12-11/12', '33-34/12'],
  },
  {
    name: 'month-figures',
    starts: [part.STARTS.joined],
    pattern: sticky('(?<month>0?[1-9]|1[0-2])/(?<year>(?:19|20)\\d\\d)(?!/)'),
    read: (groups, place) => (NUMBER_LEAD.test(before(place, 4)) ? null : calendar(groups)),
    examples: [['06/2024', '2024-06']],
    refuses: ['17/2023', '5/06/2024/7'],
  },
  {
    name: 'month-iso',
    starts: [start(part.FIRST.year, ['#'])],
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
    name: 'year',
    starts: [start(part.FIRST.year)],
    pattern: sticky(`(?<year>${part.YEAR4})`),
    read: (groups) => calendar(groups),
    examples: [
      ['2003', '2003'],
      ['1956', '1956'],
    ],
    refuses: ['2500', '20245', '2024,5', '1500 personnes', '2000 000'],
  },
];
