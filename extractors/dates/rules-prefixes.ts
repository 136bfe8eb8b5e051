/** Words before a date that change its meaning: "fin" juin, "premier trimestre" 2024, "ce" lundi. */
import { months, PERIOD_WORD, PERIODS } from './months.js';
import * as part from './parts.js';
import type { Reading, Shape } from './reading.js';
import { after, type PrefixRule } from './rule.js';
import { start } from './starts.js';

const COARSE: readonly Shape[] = ['m', 'y', 'other'];

const isCoarse = (inner: Reading, shape: Shape): boolean =>
  COARSE.includes(shape) && !(inner.kind === 'shift' && inner.unit === 'day') && inner.kind !== 'list';

const isYear = (inner: Reading, shape: Shape): boolean =>
  shape === 'y' || (inner.kind === 'shift' && inner.unit === 'year');

export const PREFIX_RULES: readonly PrefixRule[] = [
  {
    name: 'part-of',
    starts: [start(['debut', 'mi', 'fin', 'courant', 'milieu', 'debuts'])],
    pattern:
      /(?:debut|milieu|mi|fin|courant)(?:-| )(?:(?:de |d'|du )?(?:l'|la |le )?(?:mois d(?:e |')|annee (?=[\d\\[]|de |financiere|courante)(?:de |\\?\[?financiere\\?\]? )?)?)?/y,
    wrap: (_, inner, shape) => (isCoarse(inner, shape) ? inner : null),
    examples: [
      ['fin 2026', '2026'],
      ['mi-juillet', '2024-07'],
      ['debut de 2017', '2017'],
      ['courant avril 2025', '2025-04'],
      ['fin de cette annee', '2024'],
      ["fin de l'annee 2025", '2025'],
      ["fin de l'annee prochaine", '2025'],
      ['fin du deuxieme trimestre', '2024-04/2024-06'],
      ['fin du mois de mars', '2024-03'],
    ],
    refuses: ['fin 17 novembre 2024', 'fin de partie'],
  },
  {
    name: 'quarter-of-year',
    starts: [start(part.FIRST.ordinal, PERIODS), part.STARTS.glued],
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
    starts: [start(['exercice', 'horizon', 'exercices'])],
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
    starts: [
      start(part.FIRST.ordinal, part.FIRST.weekday),
      start(part.FIRST.ordinal, ['jour', 'semaine', 'week', 'weekend', 'quinzaine']),
      part.STARTS.glued,
    ],
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
    starts: [start(['semaine'], ['du'])],
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
    starts: [start(['veille', 'lendemain', 'surlendemain'], ['du', 'de', 'd']), start(['avant'], ['veille'])],
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
    starts: [start(['ce'])],
    pattern: /ce(?: meme)? /y,
    wrap(_, inner, shape, place) {
      if (inner.kind === 'nth' && inner.what === 'day') return inner;
      if (inner.kind !== 'calendar' || !['w', 'wd', 'dm', 'd'].includes(shape)) return null;
      // "ce 1er groupe": a number with a noun.
      if (shape === 'd' && !/^(?:$|[.,;:)»"\n])/.test(after(place, 2))) return null;
      return shape === 'w' && !inner.lean ? { ...inner, lean: 'this' } : inner;
    },
    examples: [
      ['ce lundi', '2024-05-13'],
      ['ce vendredi', '2024-05-17'],
      ['ce jeudi 16 mai', '2024-05-16'],
      ['ce 02 avril 2024', '2024-04-02'],
      ['ce meme mardi', '2024-05-14'],
      ["ce deuxieme jour d'octobre 2003", '2003-10-02'],
    ],
    refuses: ['ce mars 2024', 'ce 45'],
  },
];
