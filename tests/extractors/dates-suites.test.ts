/** Measures against the date suites of other projects, where they lie beside this one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { dates } from '../../extractors/dates/index.js';
import { EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { buildDocument } from '../../pipeline/text/document.js';
import { type DayRange, toRange } from '../../schemas/edtf.js';
import { sharedDir } from '../shared.js';

const skip = sharedDir === null;

interface Day {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

interface SuiteCase {
  readonly text: string;
  readonly grain?: string;
  readonly type?: string;
  readonly direction?: string;
  readonly value?: string;
  readonly endExclusive?: string;
  readonly start?: Day | string;
  readonly end?: Day;
  readonly expectNone?: boolean;
  readonly referenceJsDateArgs?: string;
}

const suite = (name: string): SuiteCase[] =>
  readFileSync(path.join(sharedDir ?? '', 'data/date-suites', name), 'utf8')
    .trim()
    .split('\n')
    .map((line): SuiteCase => JSON.parse(line));

/** Ranges of the dates of a text, in order; null for one without a value. */
function rangesIn(text: string, reference: string | null): (DayRange | null)[] {
  // Single words are too little to know a language by: a French frame, in a paragraph of its own.
  const document = buildDocument(`${text}\n\nLe ministre de la Santé a reçu les partenaires du pays.`);
  const settings = { reference, published: null, lexicon: EMPTY_LEXICON };
  return dates
    .find(document, EMPTY_FOUND, settings)
    .map(({ value }) => (value === null ? null : toRange(value)));
}

/** Texts that a suite reads otherwise than a press archivist, by the reason. */
type Exceptions = Readonly<Record<string, readonly string[]>>;

const listed = (exceptions: Exceptions): Set<string> => new Set(Object.values(exceptions).flat());

function report(
  t: TestContext,
  name: string,
  total: number,
  wrong: readonly string[],
  exceptions: Exceptions,
  suiteSize: number,
): void {
  const share = 1 - wrong.length / total;
  const detail = `${name}: ${wrong.length} of ${total} wrong\n${wrong.join('\n')}`;
  t.diagnostic(`${name}: ${total - wrong.length} of ${total} right, ${listed(exceptions).size} exceptions`);
  assert.ok(share >= 0.97, detail);
  const excepted = listed(exceptions).size;
  assert.ok(excepted <= 0.1 * suiteSize, `${excepted} exceptions in ${suiteSize} cases`);
}

const DUCKLING_REFERENCE = '2013-02-12';

/** Holidays, durations ("les trois prochains mois") and vague stretches are no dates by the guidelines. */
const DUCKLING_OUT =
  /no[eë]l|toussaint|jour de l'an|nouvel an|jour des morts|fête du travail|^(?:\d|deux|trois) (?:derni|proch|semaines|mois suivant|années)|^en ce moment$|^dans la semaine$|^en semaine$/i;

const DUCKLING_EXCEPTIONS: Exceptions = {
  'a bare weekday in a report is the last one, not the next': [
    'lundi',
    'lun.',
    'ce lundi',
    'mardi',
    'jeudi',
    'vendredi',
    'samedi',
    'dimanche',
  ],
  'the nearest day with that name, not the next': [
    'le 2',
    '31 octobre',
    'le 31 octobre',
    '31/10',
    'le 31/10',
    '31 10',
    'le 31 10',
    "3eme jour d'octobre",
    "le 3eme jour d'octobre",
    'la semaine du 6 octobre',
    'la semaine du 7 octobre',
    'premier janvier',
    'après le 1er novembre',
    'jeudi 15',
  ],
  '"début", "mi-" and "fin" keep the value of the month or year they stand in': [
    'fin mars',
    'fin du mois de mars',
    'début avril',
    "début du mois d'avril",
    'mi-décembre',
    'en fin de mois',
    'à la fin du mois',
    "en fin d'année",
    "à la fin de l'année",
    "en début d'année",
    "au début de l'année",
    'au début du mois',
    'en début de mois',
  ],
  'months and years away are told to the month and year': [
    'dans deux mois',
    'il y a trois mois',
    'dans une année',
    'dans 1 an',
    'il y a deux ans',
  ],
  'a fortnight is fifteen days': ["la première quinzaine d'avril", "la deuxième quinzaine d'avril"],
  '"suivant" is the next one after the day told': ['mercredi suivant', "mercredi d'après"],
  'summer ends on 22 September': ['cet été'],
};

const DAY = 86_400_000;
const shift = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);

/** First and last day of a Duckling value; the last of an open one is its first. */
function ducklingRange({ value, start, endExclusive, grain }: SuiteCase): DayRange {
  const first = (value ?? String(start)).slice(0, 10).replaceAll('-00', '-01');
  if (endExclusive) return { first, last: shift(endExclusive.slice(0, 10).replaceAll('-00', '-01'), -1) };
  if (!value || grain === 'day') return { first, last: first };
  if (grain === 'week') return { first, last: shift(first, 6) };
  return { first, last: toRange(grain === 'year' ? first.slice(0, 4) : first.slice(0, 7)).last };
}

test('Duckling’s French calendar cases give the right range', { skip }, (t) => {
  const all = suite('duckling-fr-time.jsonl');
  const exceptions = listed(DUCKLING_EXCEPTIONS);
  const cases = all.filter(
    ({ text, grain = '' }) =>
      ['day', 'week', 'month', 'year'].includes(grain) && !DUCKLING_OUT.test(text) && !exceptions.has(text),
  );
  const wrong = cases.flatMap((item) => {
    const wanted = ducklingRange(item);
    const found = rangesIn(item.text, DUCKLING_REFERENCE);
    const [only] = found;
    const right =
      found.length === 1 &&
      only?.first === wanted.first &&
      (item.type === 'open' || only.last === wanted.last);
    return right ? [] : [`${item.text}: ${JSON.stringify(wanted)} / ${JSON.stringify(found)}`];
  });
  report(t, 'Duckling', cases.length, wrong, DUCKLING_EXCEPTIONS, all.length);
});

test('Duckling’s negatives are refused', { skip }, () => {
  const file = path.join(sharedDir ?? '', 'data/date-suites/duckling-fr-time.negative.json');
  const negatives: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));
  for (const text of negatives) assert.deepEqual(rangesIn(text, DUCKLING_REFERENCE), [], text);
});

/** Clock times and durations; a case that is a piece of the test program; one with a switch that we have not. */
const CHRONO_OUT =
  /maintenant|heures|minutes|secondes|^les (?:\d+|deux|trois|huit) |testSingleCase|forward dates/;

const CHRONO_EXCEPTIONS: Exceptions = {
  'a weekday with a day and month fixes the year': [
    'La date limite est le Mardi 10 janvier',
    'La date limite est Mar 10 Jan',
  ],
  'months and years away are told to the month and year': [
    'il y a 5 mois, on a fait quelque chose',
    'il y a 5 ans, on a fait quelque chose',
  ],
  'a week, month, quarter or year is a stretch, not a day': [
    'la semaine prochaine',
    'le mois dernier',
    'le dernier trimestre',
    "l'année prochaine",
  ],
  'no release is of such years': ['10 Août 234 AC', '10 Août 88 p. Chr. n.'],
  'a bare weekday in a report is the last one': ['Dimanche'],
  'months by name are dates': ["le mois d'avril", "le mois d'avril prochain"],
};

const isoDay = ({ year = 0, month = 0, day = 0 }: Day): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

test('chrono’s French cases give the right range and its negatives none', { skip }, (t) => {
  const all = suite('chrono-fr.jsonl');
  const exceptions = listed(CHRONO_EXCEPTIONS);
  const cases = all.filter(({ text, start, expectNone }) => {
    const hasDay = typeof start === 'object' && start?.day !== undefined && start.month !== undefined;
    return (hasDay || expectNone) && !CHRONO_OUT.test(text) && !exceptions.has(text);
  });
  const wrong = cases.flatMap(({ text, start, end, expectNone, referenceJsDateArgs = '2014, 7, 10' }) => {
    // "2012, 8 - 1, 10": months from 0, one of them as a sum.
    const [year = 0, month = 0, day = 1] = referenceJsDateArgs.split(',').map((part) => {
      const [a = 0, b = 0] = part.split(' - ').map(Number);
      return a - b;
    });
    const found = rangesIn(text, isoDay({ year, month: month + 1, day }));
    if (expectNone) return found.length === 0 ? [] : [`${text}: ${JSON.stringify(found)}`];
    const first = isoDay(start as Day);
    const last = end?.day === undefined ? first : isoDay(end);
    const [only] = found;
    return found.length === 1 && only?.first === first && only.last === last
      ? []
      : [`${text}: ${first} ${last} / ${JSON.stringify(found)}`];
  });
  report(t, 'chrono', cases.length, wrong, CHRONO_EXCEPTIONS, all.length);
});
