/** Feasts by name. They are no dates of a record unless asked for, so these rules stand apart. */
import { compiled } from '../compiled.js';
import { readTable } from '../resources.js';
import { anyOf, YEAR4 } from './parts.js';
import type { FeastReading } from './reading.js';
import { type AtomRule, sticky } from './rule.js';
import { startsOf } from './starts.js';

type Feast = Pick<FeastReading, 'rule' | 'month' | 'day'>;

const FEASTS: ReadonlyMap<string, Feast> = new Map(
  compiled('dates-feasts', () => ({
    feasts: readTable('lexicons/dates-feasts.tsv').map(
      ({ name = '', rule, month, day }) =>
        [
          name,
          {
            rule: rule === 'easter' || rule === 'hijri' ? rule : 'fixed',
            month: Number(month),
            day: Number(day),
          },
        ] as [string, Feast],
    ),
  }))().feasts,
);

export const FEAST_RULES: readonly AtomRule[] = [
  {
    name: 'feast',
    starts: startsOf(FEASTS.keys()),
    pattern: sticky(`(?<feast>${anyOf(FEASTS.keys())})(?: (?:de )?(?<year>${YEAR4}))?`),
    read({ feast = '', year }) {
      const found = FEASTS.get(feast);
      if (!found) return null;
      return {
        kind: 'feast',
        ...found,
        year: year === undefined ? null : { kind: 'calendar', year: Number(year) },
      };
    },
    examples: [
      ['noel', '2023-12-25'],
      ['noel 2024', '2024-12-25'],
      ['toussaint', '2024-11-01'],
      ['lundi de paques 2024', '2024-04-01'],
      ['ascension', '2024-05-09'],
      ['tabaski', '2024-06-16'],
      ['korite 2024', '2024-04-10'],
      ["jour de l'an", '2024-01-01'],
    ],
    refuses: ['noeline', 'assomptionniste'],
  },
];
