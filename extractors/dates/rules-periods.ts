/** Stretches: quarters, semesters, seasons, decades, centuries; and words before a date that change its meaning. */
import * as part from './parts.js';
import type { Reading, Shape } from './reading.js';
import { type AtomRule, after, before, leanOf, type PrefixRule, standsAlone, sticky } from './rule.js';

const QUARTER_MONTHS = { trimestre: 3, semestre: 6, quadrimestre: 4 } as const;

/** "troisième trimestre" → months 7 to 9; "dernier" is the last of the year. */
function months(ordinal: number, unit: string, year: Reading | null): Reading | null {
  const length = unit.startsWith('sem') ? 6 : unit.startsWith('quad') ? 4 : 3;
  const index = ordinal === -1 ? 12 / length : ordinal;
  if (!(index >= 1 && index <= 12 / length)) return null;
  return { kind: 'months', firstMonth: (index - 1) * length + 1, lastMonth: index * length, year };
}

const PERIOD_WORD = `(?:${Object.keys(QUARTER_MONTHS).join('|')})`;

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

export const PERIOD_RULES: readonly AtomRule[] = [
  {
    name: 'quarter-bare',
    starts: [...part.STARTS.ordinal, ...part.STARTS.digit],
    pattern: sticky(`(?<ordinal>${part.ORDINAL}) (?<unit>${PERIOD_WORD})`),
    read(groups, place) {
      const ordinal = part.ordinalOf(groups.ordinal ?? '');
      // "le dernier trimestre" without a year is the one that has passed, if any.
      if (ordinal === -1 && !/^ (?:de|du|d')/.test(after(place, 4))) {
        const unit = groups.unit?.startsWith('sem') ? 'half' : 'quarter';
        return { kind: 'shift', unit, by: -1, from: 'reference' };
      }
      return months(ordinal, groups.unit ?? '', null);
    },
    examples: [
      ['troisieme trimestre', '2024-07/2024-09'],
      ['second semestre', '2024-07/2024-12'],
      ['2e trimestre', '2024-04/2024-06'],
    ],
    refuses: ['cinquieme trimestre', 'trois trimestres'],
  },
  {
    name: 'quarter-code',
    starts: ['t', 's', 'q', '#'],
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
    starts: part.STARTS.season,
    pattern: sticky(
      `(?<season>${part.SEASON})(?: (?:de |d')?(?:(?<year>${part.YEAR4})|(?<lean>${part.LEAN})))?`,
    ),
    read(groups, place) {
      const { season = '', year, lean } = groups;
      const code = part.seasonCode(season) ?? 0;
      const told = /(?:l'|cet |ce |au |du |fin d'|le )$/.test(before(place, 7));
      // "été" is mostly the participle of "être"; a season alone needs its article.
      if (
        year === undefined &&
        lean === undefined &&
        !(told && !/^ (?:\p{L}*ee|arabe)/u.test(after(place, 12)))
      )
        return null;
      const which = leanOf(lean) ?? (/ce(?:t)? $/.test(before(place, 4)) ? 'this' : undefined);
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
      ['ete dernier', '2023-22'],
    ],
    refuses: ['ete', 'printemps', 'ete signe'],
  },
  {
    name: 'decade',
    starts: ['annees', 'decennie'],
    pattern: sticky(
      `(?:annees|decennie) (?:(?<decade>(?:1[5-9]|20)\\d0|[2-9]0)|(?<word>${part.anyOf(Object.keys(DECADES))}))(?!-\\d)`,
    ),
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
    refuses: ['annees 2015', 'annees lumiere'],
  },
  {
    name: 'century',
    starts: [...ROMAN_CENTURIES.flatMap((word) => [`${word}e`, `${word}eme`, `${word}er`]), '#'],
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
    starts: part.STARTS.digit,
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

const COARSE: readonly Shape[] = ['m', 'y', 'other'];

const isCoarse = (inner: Reading, shape: Shape): boolean =>
  COARSE.includes(shape) && !(inner.kind === 'shift' && inner.unit === 'day') && inner.kind !== 'list';

const isYear = (inner: Reading, shape: Shape): boolean =>
  shape === 'y' || (inner.kind === 'shift' && inner.unit === 'year');

export const PREFIX_RULES: readonly PrefixRule[] = [
  {
    name: 'part-of',
    starts: ['debut', 'mi', 'fin', 'courant', 'milieu', 'debuts'],
    pattern:
      /(?:debut|milieu|mi|fin|courant)(?:-| )(?:(?:de |d'|du )?(?:l'|la |le )?(?:mois d(?:e |')|annee (?:de |\\?\[?financiere\\?\]? )?)?)?/y,
    wrap: (_, inner, shape) => (isCoarse(inner, shape) ? inner : null),
    examples: [
      ['fin 2026', '2026'],
      ['mi-juillet', '2024-07'],
      ['debut de 2017', '2017'],
      ['courant avril 2025', '2025-04'],
      ['fin de cette annee', '2024'],
      ["fin de l'annee 2025", '2025'],
      ['fin du deuxieme trimestre', '2024-04/2024-06'],
      ['fin du mois de mars', '2024-03'],
    ],
    refuses: ['fin 17 novembre 2024', 'fin de partie'],
  },
  {
    name: 'quarter-of-year',
    starts: [...part.STARTS.ordinal, ...part.STARTS.digit],
    pattern: new RegExp(
      `(?<ordinal>${part.ORDINAL}) (?<unit>${PERIOD_WORD})(?: de l'(?:annee|exercice) (?=\\d)| de l'| de | d'| |, )`,
      'yu',
    ),
    wrap: (groups, inner, shape) =>
      isYear(inner, shape) ? months(part.ordinalOf(groups.ordinal ?? ''), groups.unit ?? '', inner) : null,
    examples: [
      ['premier trimestre 2024', '2024-01/2024-03'],
      ['deuxieme semestre 2025', '2025-07/2025-12'],
      ["premier semestre de l'annee prochaine", '2025-01/2025-06'],
      ['dernier trimestre de cette annee', '2024-10/2024-12'],
      ['quatrieme trimestre de 2023', '2023-10/2023-12'],
    ],
    refuses: ['premier trimestre de juin'],
  },
  {
    name: 'year-of-account',
    starts: ['exercice', 'horizon', 'exercices'],
    pattern:
      /(?:exercices?(?: budgetaire| comptable| fiscal| social| financier| clos)?s?|horizon) (?:de l'annee |de )?/y,
    wrap: (_, inner, shape) => (isYear(inner, shape) || inner.kind === 'range' ? inner : null),
    examples: [
      ['exercice 2018', '2018'],
      ['exercice budgetaire 2022', '2022'],
      ['horizon 2025', '2025'],
    ],
    refuses: ['exercice du pouvoir'],
  },
  {
    name: 'nth-weekday',
    starts: [...part.STARTS.ordinal, ...part.STARTS.digit],
    pattern: new RegExp(
      `(?<ordinal>${part.ORDINAL}) (?:(?<weekday>${part.WEEKDAY})|(?<what>jour|semaine|week-?end|quinzaine)) (?:de|du|d')(?: mois (?:de|d'))? ?`,
      'yu',
    ),
    wrap(groups, inner, shape) {
      const n = part.ordinalOf(groups.ordinal ?? '');
      if (shape !== 'm' && !(inner.kind === 'shift' && inner.unit === 'month')) return null;
      if (groups.weekday) {
        return {
          kind: 'nth',
          n,
          what: 'weekday',
          weekday: part.weekdayNumber(groups.weekday) ?? 1,
          within: inner,
        };
      }
      const what = groups.what ?? '';
      if (what === 'jour') return { kind: 'nth', n, what: 'day', within: inner };
      if (what === 'semaine') return { kind: 'nth', n, what: 'week', within: inner };
      return { kind: 'nth', n, what: what === 'quinzaine' ? 'fortnight' : 'weekend', within: inner };
    },
    examples: [
      ['premier mardi de juin', '2024-06-04'],
      ["dernier vendredi d'avril 2025", '2025-04-25'],
      ["premiere semaine d'octobre 2014", '2014-10-06/2014-10-12'],
      ["dernier jour d'octobre 2015", '2015-10-31'],
      ["deuxieme quinzaine d'avril", '2024-04-16/2024-04-30'],
      ['premier week-end de septembre', '2024-09-07/2024-09-08'],
      ['premier mercredi du mois prochain', '2024-06-05'],
    ],
    refuses: ['premier mardi de la conference'],
  },
  {
    name: 'week-of',
    starts: ['semaine'],
    pattern: /semaine du (?=(?:lundi |dimanche )?\d)/y,
    wrap: (_, inner, shape, place) =>
      shape === 'dm' && !/^ (?:au|et|a) |^ ?-/.test(after(place, 4))
        ? { kind: 'beside', of: inner, by: 0, unit: 'week' }
        : null,
    examples: [['semaine du 3 juin 2024', '2024-06-03/2024-06-09']],
    refuses: ['semaine du numerique'],
  },
  {
    name: 'day-beside',
    starts: ['veille', 'lendemain', 'surlendemain', 'avant'],
    pattern: /(?<word>veille|lendemain|surlendemain|avant-veille) (?:du|de|d') ?(?=\d|\p{L})/uy,
    wrap(groups, inner, shape) {
      const by = { veille: -1, lendemain: 1, surlendemain: 2, 'avant-veille': -2 }[groups.word ?? ''];
      return shape === 'dm' && by !== undefined ? { kind: 'beside', of: inner, by, unit: 'day' } : null;
    },
    examples: [['lendemain du 13 fevrier', '2024-02-14']],
    refuses: ['lendemain du scrutin'],
  },
  {
    name: 'this-day',
    starts: ['ce', 'cet'],
    pattern: /ce(?: meme)? /y,
    wrap(_, inner, shape) {
      if (inner.kind !== 'calendar' || !['w', 'wd', 'dm', 'd'].includes(shape)) return null;
      return shape === 'w' && !inner.lean ? { ...inner, lean: 'this' } : inner;
    },
    examples: [
      ['ce lundi', '2024-05-13'],
      ['ce vendredi', '2024-05-17'],
      ['ce jeudi 16 mai', '2024-05-16'],
      ['ce 02 avril 2024', '2024-04-02'],
      ['ce meme mardi', '2024-05-14'],
    ],
    refuses: ['ce mars 2024', 'ce 45'],
  },
];

/** Prefixes may be followed by a unit counted from now: "fin du mois", "début de l'année". */
export const BARE_UNIT_RULES: readonly AtomRule[] = [
  {
    name: 'part-of-now',
    starts: ['debut', 'milieu', 'fin'],
    pattern: sticky(
      `(?<part>debut|milieu|fin) (?:de |d'|du )(?:l'|la )?(?<unit>mois|annee|semaine|trimestre|semestre)(?: en cours)?`,
    ),
    read(groups, place) {
      // "fin de semaine" is a weekend in Quebec and "fin du mois de mars" is read as March.
      if (
        /^ (?:de|d'|sur|scol|acad|univ|budg|fisc|derni|proch|pass|prec|suiv|\d|\\?\[)/.test(after(place, 7))
      )
        return null;
      const unit = groups.unit ?? '';
      const of = (
        { mois: 'month', annee: 'year', semaine: 'week', trimestre: 'quarter', semestre: 'half' } as const
      )[unit];
      return of ? { kind: 'shift', unit: of, by: 0, from: 'reference' } : null;
    },
    examples: [
      ["debut de l'annee", '2024'],
      ["fin de l'annee", '2024'],
      ['debut du mois', '2024-05'],
      ["fin d'annee", '2024'],
    ],
    refuses: ["fin de l'annee scolaire 2024"],
  },
  {
    name: 'day-alone',
    starts: part.STARTS.digit,
    pattern: sticky(`(?<day>${part.DAY})`),
    read(groups, place) {
      const day = part.countOf(groups.day ?? '');
      const lead = before(place, 16);
      const vouched =
        /(?:^|[^\p{L}])(?:le|du|au|jusqu'au|a partir du|avant le|depuis le|des le) $/u.test(lead) &&
        /^(?:$|[.,;:)»"]|\n| (?:a \d|vers \d|a partir de \d|jusqu'a \d|au soir|au matin|plutot))/.test(
          after(place, 16),
        );
      if (!vouched || !(day >= 1 && day <= 31) || (standsAlone(place) && lead === '')) return null;
      return { kind: 'calendar', day };
    },
    examples: [],
    refuses: ['16', '3'],
  },
];
