/** Days as programs and databases of the press write them above French texts: "Sat, 06 Oct 2019", "October 05, 2022". */
import { calendar } from './calendar-reading.js';
import { FIRST } from './parts.js';
import type { AtomRule } from './rule.js';
import { start } from './starts.js';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

const short = (words: readonly string[]): string[] => words.map((word) => word.slice(0, 3));

const WEEKDAY = `(?:${[...WEEKDAYS, ...short(WEEKDAYS)].join('|')})`;
const month = (group: string, words: readonly string[]): string => `(?<${group}>${words.join('|')})`;
/** "15 May 2024 |by| the desk": words of the stamp that may follow. */
const END = '(?! ?(?!(?:by|at|in|on|from|gmt|utc|am|pm)(?![\\p{L}]))\\p{L})';
const REST = `(?: \\d\\d:\\d\\d(?::\\d\\d)?)?,? (?<year>(?:19|20)\\d\\d)${END}`;

/** "mar", "may" and the like are words of French too. */
const WITH_WEEKDAY = new RegExp(
  `${WEEKDAY},? (?:${month('first', [...MONTHS, ...short(MONTHS)])} (?<day>\\d{1,2})|(?<firstDay>\\d{1,2}) ${month('last', [...MONTHS, ...short(MONTHS)])})${REST}`,
  'yu',
);
const IN_FULL = new RegExp(
  `(?:${month('first', MONTHS)} (?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<firstDay>\\d{1,2})(?:st|nd|rd|th)? ${month('last', MONTHS)})${REST}`,
  'yu',
);
/** Without a weekday a comma or its place between two numbers tells a short month. */
const IN_SHORT = new RegExp(
  `(?:${month('first', short(MONTHS))} (?<day>\\d{1,2}),|(?<firstDay>\\d{1,2}) ${month('last', short(MONTHS))}) (?<year>(?:19|20)\\d\\d)${END}`,
  'yu',
);

const DASHED = new RegExp(
  `(?<firstDay>\\d{1,2})[-/]${month('last', [...MONTHS, ...short(MONTHS)])}[-/](?<year>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}])`,
  'yu',
);

const read: AtomRule['read'] = ({ first, last = first ?? '', day, firstDay, year }) => {
  const number = MONTHS.findIndex((name) => name.startsWith(last)) + 1;
  return calendar({ day: day ?? firstDay, month: String(number), year });
};

export const ENGLISH_RULES: readonly AtomRule[] = [
  {
    name: 'day-english-weekday',
    starts: [start([...WEEKDAYS, ...short(WEEKDAYS)])],
    pattern: WITH_WEEKDAY,
    read,
    examples: [
      ['sun oct 06 2019', '2019-10-06'],
      ['sun, 06 oct 2019', '2019-10-06'],
      ['mon, 3 mar 2025', '2025-03-03'],
      ['wed may 15 10:12:00 2024', '2024-05-15'],
      ['saturday 1 april 2023', '2023-04-01'],
      ['thursday, september 9, 2021', '2021-09-09'],
    ],
    refuses: ['sat mar 45 2024', 'mon ami 3 mars', 'mon, 3 mar 2025 sud'],
  },
  {
    name: 'day-english-short',
    starts: [start(short(MONTHS), ['#']), start(FIRST.count, short(MONTHS))],
    pattern: IN_SHORT,
    read,
    examples: [
      ['sep 20, 2005', '2005-09-20'],
      ['12 mar 2021', '2021-03-12'],
    ],
    refuses: ['sep 20 2005', '12 mar 21', 'may 45, 2022'],
  },
  {
    name: 'day-english-dashed',
    starts: [start(FIRST.joined)],
    pattern: DASHED,
    read,
    examples: [
      ['15-may-2024', '2024-05-15'],
      ['15/may/2024', '2024-05-15'],
    ],
    refuses: ['45-may-2024', '15-may-24'],
  },
  {
    name: 'day-english',
    starts: [start(MONTHS, ['#']), start(FIRST.count, MONTHS), start(FIRST.glued)],
    pattern: IN_FULL,
    read,
    examples: [
      ['october 05, 2022', '2022-10-05'],
      ['5 october 2022', '2022-10-05'],
      ['5th october 2022', '2022-10-05'],
      ['october 5th, 2022', '2022-10-05'],
    ],
    refuses: ['may 45, 2022', 'oct 5, 2022'],
  },
];
