/** Parts of the current month or year, and days told by their number alone. */
import * as part from './parts.js';
import type { Reading } from './reading.js';
import { type AtomRule, after, before, standsAlone, sticky } from './rule.js';
import { start } from './starts.js';

/** A week is short enough for its parts to be told: Monday and Tuesday, Wednesday and Thursday, from Thursday on. */
function partOfWeek(word: string): Reading {
  const [first, last] = word === 'debut' ? [1, 2] : word === 'milieu' ? [3, 4] : [4, 7];
  const day = (weekday: number): Reading => ({
    kind: 'shift',
    unit: 'week',
    by: 0,
    from: 'reference',
    weekday,
  });
  return { kind: 'range', first: day(first), last: day(last) };
}

/** Prefixes may be followed by a unit counted from now: "fin du mois", "début de l'année". */
export const PART_RULES: readonly AtomRule[] = [
  {
    name: 'part-of-now',
    starts: [start(['debut', 'milieu', 'fin'], ['de', 'd', 'du'])],
    pattern: sticky(
      `(?<part>debut|milieu|fin) (?<of>de |d'|du )(?<the>l'|la )?(?<unit>mois|annee|semaine|trimestre|semestre)(?: en cours)?`,
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
      // "prime de fin d'année": of every year
      if (groups.of !== 'du ' && groups.the === undefined && / de $/.test(before(place, 4))) return null;
      if (of === 'week') return partOfWeek(groups.part ?? '');
      return of ? { kind: 'shift', unit: of, by: 0, from: 'reference' } : null;
    },
    examples: [
      ["debut de l'annee", '2024'],
      ["fin de l'annee", '2024'],
      ['debut du mois', '2024-05'],
      ["fin d'annee", '2024'],
      ['debut de semaine', '2024-05-13/2024-05-14'],
    ],
    refuses: ["fin de l'annee scolaire 2024", "prime de fin d'annee"],
  },
  {
    name: 'day-alone',
    starts: [
      start(part.FIRST.count, ['a', 'vers', 'jusqu', 'au', 'plutot', 'er']),
      part.STARTS.glued,
      part.STARTS.figures,
    ],
    pattern: sticky(`(?<day>${part.DAY})`),
    read(groups, place) {
      const day = part.countOf(groups.day ?? '');
      const lead = before(place, 16);
      // "le 3 mai à Kara, puis le |25| à Lomé"
      const isNext = /(?:,| et|, et|,? puis) le $/u.test(lead) && /^ (?:a|au|en|dans) /.test(after(place, 6));
      const vouched =
        isNext ||
        (/(?:^|[^\p{L}])(?:le|du|au|jusqu'au|a partir du|avant le|depuis le|des le) $/u.test(lead) &&
          /^(?:$|[.,;:)»"]|\n| (?:a \d|vers \d|a partir de \d|jusqu'a \d|au soir|au matin|plutot))/.test(
            after(place, 16),
          ));
      if (!vouched || !(day >= 1 && day <= 31) || (standsAlone(place) && lead === '')) return null;
      return { kind: 'calendar', day };
    },
    examples: [],
    refuses: ['16', '3'],
  },
];
