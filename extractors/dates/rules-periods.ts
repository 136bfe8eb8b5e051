/** Stretches: quarters, semesters, seasons, decades, centuries, spans of years. */

import { months, PERIOD_WORD, PERIODS } from './months.js';
import * as part from './parts.js';
import { type AtomRule, after, before, leanOf, sticky } from './rule.js';
import { start } from './starts.js';

const ROMAN_CENTURIES = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'
  .toLowerCase()
  .split(' ');

const DECADES: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  'soixante-dix': 70,
  'quatre-vingt': 80,
  'quatre-vingts': 80,
  'quatre-vingt-dix': 90,
};

const HAS = /(?:^|[ '])(?:a|ont|avai(?:t|ent)|aur(?:a|ait|ont|aient)|avoir|ayant|deja|pas) $/;

export const PERIOD_RULES: readonly AtomRule[] = [
  {
    name: 'quarter-bare',
    starts: [start(part.FIRST.ordinal, PERIODS), part.STARTS.glued],
    pattern: sticky(
      `(?<ordinal>${part.ORDINAL}) (?<unit>${PERIOD_WORD})(?<year> de l'annee(?<now> en cours)?)?`,
    ),
    read(groups, place) {
      const ordinal = part.ordinalOf(groups.ordinal ?? '');
      // "le dernier trimestre" without a year is the one that has passed, if any.
      if (ordinal === -1 && groups.year === undefined && !/^ (?:de|du|d')/.test(after(place, 4))) {
        const unit = groups.unit?.startsWith('sem') ? 'half' : 'quarter';
        return { kind: 'shift', unit, by: -1, from: 'reference' };
      }
      const now =
        groups.now === undefined
          ? null
          : ({ kind: 'shift', unit: 'year', by: 0, from: 'reference' } as const);
      return months(ordinal, groups.unit ?? '', now);
    },
    examples: [
      ['troisieme trimestre', '2024-07/2024-09'],
      ['second semestre', '2024-07/2024-12'],
      ['2e trimestre', '2024-04/2024-06'],
      ["dernier trimestre de l'annee", '2024-10/2024-12'],
    ],
    refuses: ['cinquieme trimestre', 'trois trimestres'],
  },
  {
    name: 'quarter-code',
    starts: [start(['t', 's', 'q'], ['#']), part.STARTS.glued],
    pattern: sticky(
      `(?:(?<kind>[tsq]) ?(?<n>[1-4])|(?<n2>[1-4])(?<kind2>[tsq]))[ -]?(?<year>(?:19|20)\\d\\d)`,
    ),
    read(groups) {
      const kind = (groups.kind ?? groups.kind2) === 's' ? 'semestre' : 'trimestre';
      return months(Number(groups.n ?? groups.n2), kind, {
        kind: 'calendar',
        year: Number(groups.year),
      });
    },
    examples: [
      ['t3 2024', '2024-07/2024-09'],
      ['s1 2025', '2025-01/2025-06'],
    ],
    refuses: ['t5 2024', 's3 2024', 't3'],
  },
  {
    name: 'season',
    starts: [start(part.FIRST.season), start(['ce', 'cet'], part.FIRST.season)],
    pattern: sticky(
      `(?<this>cet? )?(?<season>${part.SEASON})(?: (?:de |d')?(?:(?<year>${part.YEAR4})(?: ?[-/] ?\\d{2}(?:\\d{2})?(?!\\d))?|(?<lean>${part.LEAN})))?`,
    ),
    read(groups, place) {
      const { season = '', year, lean } = groups;
      const code = part.seasonCode(season) ?? 0;
      const left = before(place, 11);
      // "a de nouveau été"
      const told =
        groups.this !== undefined ||
        (/(?:l'|au |du |fin d'|le )$/.test(left) && !/(?:a|de) nouveau $/.test(left));
      // "été" is mostly the participle of "être"; a season alone needs its article.
      if (
        year === undefined &&
        lean === undefined &&
        !(told && !/^ (?:\p{L}*ee|arabe)/u.test(after(place, 12)))
      )
        return null;
      // "une convention a été passée": the participle too, behind its auxiliary.
      if (lean !== undefined && year === undefined && (lean.endsWith('ee') || HAS.test(left))) return null;
      const which = leanOf(lean) ?? (groups.this ? 'this' : undefined);
      return {
        kind: 'season',
        season: code,
        year: year === undefined ? null : { kind: 'calendar', year: Number(year) },
        ...(which && { lean: which }),
      };
    },
    examples: [
      ['automne 2025', '2025-23'],
      ['ete 2024', '2024-22'],
      ['hiver 2026', '2026-24'],
      ['hiver 2023-2024', '2023-24'],
      ['ete dernier', '2023-22'],
      ['cet ete', '2024-22'],
    ],
    refuses: ['ete', 'printemps', 'ete signe', 'ete passee'],
  },
  {
    name: 'decade',
    starts: [start(['annees', 'decennie'])],
    pattern: sticky(
      `(?:annees|decennie) (?:(?<decade>(?:1[5-9]|20)\\d0|[2-9]0)|(?<word>${part.anyOf(Object.keys(DECADES))}))(?!-\\d| (?:a|au) (?:19|20)\\d\\d|(?:,| et| ou) (?:19|20)\\d[1-9])`,
    ),
    // "les années 2020 et 2021", "les années 2020 à 2030" are years.
    read(groups) {
      const short = groups.word ? DECADES[groups.word] : Number(groups.decade);
      if (short === undefined) return null;
      const year = short < 100 ? 1900 + short : short;
      return { kind: 'fixed', value: `${String(year).slice(0, 3)}X` };
    },
    examples: [
      ['annees 2010', '201X'],
      ['annees 90', '199X'],
      ['annees soixante-dix', '197X'],
    ],
    refuses: ['annees 2015', 'annees lumiere', 'annees 2020 et 2021', 'annees 2020 a 2030'],
  },
  {
    name: 'decade-years',
    starts: [start(['decennie'])],
    pattern: sticky('decennie (?<year>(?:19|20)\\d\\d)-(?<next>(?:19|20)\\d\\d)'),
    read({ year = '', next = '' }) {
      if (Number(next) <= Number(year)) return null;
      return {
        kind: 'range',
        first: { kind: 'calendar', year: Number(year) },
        last: { kind: 'calendar', year: Number(next) },
      };
    },
    examples: [['decennie 2017-2028', '2017/2028']],
    refuses: ['decennie 2017-2010'],
  },
  {
    // Which ten years are meant nobody says: the value stays open.
    name: 'decade-relative',
    starts: [start(['decennie', 'prochaine', 'derniere'])],
    pattern: sticky(`(?:(?:prochaine|derniere) decennie|decennie ${part.LEAN})`),
    read: () => ({ kind: 'calendar' }),
    examples: [
      ['prochaine decennie', null],
      ['decennie precedente', null],
    ],
    refuses: ['prochaines decennies', 'decennie noire'],
  },
  {
    name: 'century',
    starts: [
      start(
        ROMAN_CENTURIES.flatMap((word) => [`${word}e`, `${word}eme`, `${word}er`]),
        ['siecle'],
      ),
      part.STARTS.glued,
    ],
    pattern: sticky(
      `(?<century>${part.anyOf(ROMAN_CENTURIES)}|[12]?\\d)(?:e|eme|er) siecle(?! (?:av|avant))`,
    ),
    read(groups) {
      const { century = '' } = groups;
      const n = Number.parseInt(century, 10) || ROMAN_CENTURIES.indexOf(century) + 1;
      return n < 1 || n > 21 ? null : { kind: 'fixed', value: `${String(n - 1).padStart(2, '0')}XX` };
    },
    examples: [
      ['xvie siecle', '15XX'],
      ['19e siecle', '18XX'],
      ['xxieme siecle', '20XX'],
    ],
    refuses: ['xvie legislature', '45e siecle'],
  },
  {
    name: 'years-split',
    starts: [start(part.FIRST.year, ['#', '.'])],
    pattern: sticky('(?<year>(?:19|20)\\d\\d) ?[-/] ?(?<next>(?:(?:19|20)\\d\\d)|\\d\\d)(?![-/]\\d)'),
    read(groups, place) {
      const { year = '', next = '' } = groups;
      const last = next.length === 4 ? Number(next) : Math.floor(Number(year) / 100) * 100 + Number(next);
      // Two figures after the bar: only the year that follows, "2024-25".
      if (next.length === 2 && last !== Number(year) + 1) return null;
      if (last <= Number(year) || last - Number(year) > 150 || /[\d/n°]$/.test(before(place, 2).trimEnd()))
        return null;
      return {
        kind: 'range',
        first: { kind: 'calendar', year: Number(year) },
        last: { kind: 'calendar', year: last },
      };
    },
    examples: [
      ['2019-2023', '2019/2023'],
      ['2024-25', '2024/2025'],
      ['2024/2025', '2024/2025'],
    ],
    refuses: ['2024-45', '2024-2020', '2016-012'],
  },
];
