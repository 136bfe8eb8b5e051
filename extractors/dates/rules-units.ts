/** Stretches counted in weeks, months and years from the day of writing, or from what was told before. */
import * as part from './parts.js';
import type { Reading, ShiftReading, Unit } from './reading.js';
import { type AtomRule, after, before, leanOf, sticky } from './rule.js';
import { start } from './starts.js';

const COUNTED = ['jour', 'journee', 'semaine', 'quinzaine', 'mois', 'trimestre', 'semestre', 'annee', 'an'];
const COUNTED_WORDS = COUNTED.flatMap((word) => [word, `${word}s`]);
const UNIT = `(?:${COUNTED.map((word) => (word === 'mois' ? word : `${word}s?`)).join('|')})`;

const SCHOOL = '(?:scolaire|academique|universitaire)';

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^jour/, 'day'],
  [/^sem(?!es)/, 'week'],
  [/^week|^fin/, 'weekend'],
  [/^mois/, 'month'],
  [/^trim/, 'quarter'],
  [/^semes/, 'half'],
  [/^annee .*[el]$/, 'school-year'],
  [/^an|^exer/, 'year'],
];

const unitOf = (text: string): Unit => UNITS.find(([pattern]) => pattern.test(text))?.[1] ?? 'day';

export const shift = (unit: Unit, by: number, from: 'reference' | 'anchor' = 'reference'): ShiftReading => ({
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

/** What years of account are told with. */
const ACCOUNTS =
  /budget|compta|fiscal|resultat|benefice|dividende|recette|actionnaire|bilan|chiffre|milliard|million|depense|credits/;

export const UNIT_RULES: readonly AtomRule[] = [
  {
    name: 'this-unit',
    starts: [
      start(['ce'], ['mois', 'week', 'weekend', 'trimestre', 'semestre']),
      start(['cette'], ['semaine', 'fin', 'annee']),
      start(['cet'], ['exercice']),
    ],
    pattern: sticky(
      `(?:ce mois(?:-ci)?|cette semaine(?:-ci)?|ce week-?end|cette fin de semaine|ce trimestre|ce semestre|cette annee(?: (?<year>${part.YEAR4})| ${SCHOOL})?|cet exercice)`,
    ),
    read({ year }, place) {
      if (year !== undefined) return { kind: 'calendar', year: Number(year) };
      const text = place.folded.slice(place.start, place.end).replace(/^\S+ /, '');
      // "de cette semaine-là" tells of another; "ce mois de mars" is March.
      if (/^(?:-la| (?:de|d'|du))/.test(after(place, 4))) return null;
      // "Cet exercice a été filmé"
      if (text === 'exercice' && !ACCOUNTS.test(before(place, 160) + after(place, 160))) return null;
      return shift(unitOf(text), 0);
    },
    examples: [
      ['cette semaine', '2024-05-13/2024-05-19'],
      ['ce mois-ci', '2024-05'],
      ['cette annee', '2024'],
      ['cette annee 2025', '2025'],
      ['cette annee scolaire', '2023/2024'],
      ['ce week-end', '2024-05-18/2024-05-19'],
      ['ce trimestre', '2024-04/2024-06'],
    ],
    refuses: ['ce mois-la', 'ce mois de mars'],
  },
  {
    name: 'told-year',
    starts: [start(['meme'], ['annee']), start(['cette'], ['meme', 'annee'])],
    pattern: sticky('(?:cette )?meme annee|cette annee-la'),
    read: (_, place) => (/(?:une|d'une) $/.test(before(place, 6)) ? null : shift('year', 0, 'anchor')),
    examples: [
      ['meme annee', '2024'],
      ['cette meme annee', '2024'],
      ['cette annee-la', '2024'],
    ],
    refuses: ['une meme annee'],
  },
  {
    name: 'unit-leaning',
    starts: [
      start(
        ['semaine', 'mois', 'annee', 'an', 'trimestre', 'semestre', 'exercice'],
        [...part.LEAN_WORDS, 'qui', 'en', 'd', 'scolaire', 'academique', 'universitaire'],
      ),
      start(['week'], ['end']),
      start(['fin'], ['de']),
    ],
    pattern: sticky(
      `(?<unit>semaine|mois|week-?end|fin de semaine|annee(?: ${SCHOOL})?|an|trimestre|semestre|exercice) (?<lean>${part.LEAN}|qui suit|en cours|d'apres)`,
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
      ['annee scolaire prochaine', '2024/2025'],
    ],
    refuses: ['mois derniers', 'semaine de la mode'],
  },
  {
    name: 'units-away',
    starts: [
      start(['dans'], ['#', ...part.FIRST.number]),
      start(['dans'], ['tout', 'environ', 'presque', 'exactement', 'deja', 'a']),
      start(['il'], ['y']),
      start(['voici', 'voila']),
    ],
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
    name: 'units-counted',
    starts: [
      start([...part.FIRST.count, ...part.FIRST.number], COUNTED_WORDS),
      start(part.FIRST.number, [...part.FIRST.number, 'et']),
    ],
    pattern: sticky(
      `(?<count>${part.NUMBER}) (?<unit>${UNIT})(?: (?:(?<after>apres)|(?<later>plus tard)|(?<before>avant)|(?<earlier>plus tot|auparavant)))?`,
    ),
    read(groups, place) {
      const { count = '', unit = '', after: counted, later, before: to, earlier } = groups;
      if (counted ?? to) {
        // "trois jours après la signature" counts from an event, not from a day told.
        if (/^ (?:\p{L}|l'|d'|qu')/u.test(after(place, 3))) return null;
      } else if (!later && !earlier) {
        return /d'ici (?:a )?$/.test(before(place, 9)) ? distance(count, unit, 1, 'reference') : null;
      }
      return distance(count, unit, (counted ?? later) ? 1 : -1, 'anchor');
    },
    examples: [
      ['deux jours plus tard', '2024-05-17'],
      ['deux jours apres', '2024-05-17'],
      ['un an auparavant', '2023'],
    ],
    refuses: ['trois jours apres la signature', 'deux heures plus tard', 'deux semaines', 'trois ans'],
  },
];
