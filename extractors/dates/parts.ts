/** Named parts that the patterns of all date rules are built from. They run on folded text. */
import { compiled } from '../compiled.js';
import { readTable } from '../resources.js';

/** Values by kind and word. */
const table = compiled('dates-words', () => {
  const kinds: Record<string, Record<string, number>> = {};
  for (const { kind = '', word = '', value = '' } of readTable('lexicons/dates-words.tsv')) {
    kinds[kind] = { ...kinds[kind], [word]: Number(value) };
  }
  return kinds;
});

const byKind = new Map(
  Object.entries(table()).map(([kind, values]) => [kind, new Map(Object.entries(values))]),
);

const words = (kind: string): ReadonlyMap<string, number> => byKind.get(kind) ?? new Map();

/** Alternatives, longest first, so that the first that matches is the longest. */
export function anyOf(list: Iterable<string>): string {
  const sorted = [...list].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replace(/\.$/, '\\.?')).join('|')})`;
}

const full = (kind: string): string[] => [...words(kind).keys()].filter((word) => !word.endsWith('.'));

/** No letter or digit follows: `\b` takes "é" for a boundary. */
export const END = '(?![\\p{L}\\p{N}])';

/** Numbers that a year cannot stand before. */
const COUNTED =
  '(?! ?(?:%|°|€|\\$|fcfa|francs?|euros?|dollars?|usd|eur|dt|dh|dinars?|milli|km|kms|metres?|m2|hectares?|ha|tonnes?|litres?|personnes|participants|habitants|hommes|femmes|enfants|familles|menages|emplois|logements|jeunes|exposants|visiteurs|delegues|entreprises|victimes|morts|soldats|places|pages|dossiers|eleves|etudiants|agents|membres|mots|heures|ans)(?![\\p{L}]))';

export const YEAR4 = `(?:1[0-9]|20)\\d\\d(?![\\p{L}\\p{N}]|[.,]\\d| \\d{3}(?!\\d))${COUNTED}`;

const UNITS = anyOf([...full('number')]);
/** "deux mille vingt-quatre", "mil neuf cent soixante". */
export const YEAR_WORDS = `(?:(?:l'an )?(?:deux[ -]mille|mille? neuf[ -]cents?)(?:[ -](?:${UNITS}|quarante|cinquante|soixante|quatre-vingts?|et))*)${END}`;

export const WEEKDAY = anyOf(full('weekday'));
export const WEEKDAY_ANY = anyOf(words('weekday').keys());
export const MONTH = anyOf(full('month'));
export const MONTH_ANY = anyOf(words('month').keys());
export const SEASON = anyOf(full('season'));
export const HIJRI_MONTH = anyOf(words('hijri').keys());
export const DAY = '(?:1 ?er|(?:[12]\\d|3[01]|0?[1-9])(?:e|eme)?)(?![\\p{N}])';
export const DAY_WORD = anyOf([
  'premier',
  ...full('number').filter((word) => word !== 'un' && word !== 'une'),
]);
export const NUMBER = `(?:\\d{1,3}|${UNITS})`;
export const ORDINAL = `(?:${anyOf(full('ordinal'))}|[1-5](?:ere|er|nde|nd|eme|e))`;

/** "dernier", "prochain" and the like, agreement included. */
export const LEAN = '(?:dernier|prochain|passe|ecoule|precedent|suivant)e?s?';
const AN = "l'an(?:nee)?";
export const YEAR_SHIFT = `de (?:cette annee|l'annee en cours|${AN} ${LEAN})`;

/** What may follow a day with its month: the year, or a word that stands for it. */
export const YEAR_TAIL = `(?:,? (?:de )?(?<year>${YEAR4})|,? (?<yearWords>${YEAR_WORDS})|,? '?(?<shortYear>\\d\\d)(?=$|[.;)\\]"\\n]|, )| (?<lean>${LEAN})${END}| (?<yearShift>${YEAR_SHIFT})${END})?`;

/** The letters a text starts with: what rules are looked up by. */
const firstWord = (text: string): string => /^[a-z]*/.exec(text)?.[0] ?? '';

/** What a rule must list in `starts` to be tried on a text. */
export function startOf(text: string): string {
  const digits = /^\d*/.exec(text)?.[0].length ?? 0;
  if (digits === 0) return firstWord(text);
  const rest = text.slice(digits);
  return digits === 4
    ? '#4'
    : /^ \d/.test(rest)
      ? '#s'
      : /^ /.test(rest)
        ? '#w'
        : /^[a-z]/.test(rest)
          ? '#o'
          : '#p';
}

const starts = (kind: string): string[] => [...new Set([...words(kind).keys()].map(firstWord))];

export const STARTS = {
  /** A number of one or two figures with a word after it: "28 mai". */
  count: ['#w'],
  /** The same with a letter right after it: "1er", "2e", "15septembre". */
  glued: ['#o'],
  /** The same with another number after it: "20 02 2014". */
  spaced: ['#s'],
  /** The same with anything else after it: "28/05/2024", "12-15 mars", "le 28.". */
  figures: ['#p'],
  /** A number of four figures. */
  year: ['#4'],
  weekday: starts('weekday'),
  month: starts('month'),
  season: starts('season'),
  number: starts('number'),
  dayWord: ['premier', ...starts('number').filter((word) => word !== 'un' && word !== 'une')],
  ordinal: starts('ordinal'),
} as const;

const lookUp = (kind: string, text: string): number | undefined =>
  words(kind).get(text) ?? words(kind).get(`${text.replace(/\.$/, '')}.`);

export const monthNumber = (text: string): number | undefined => lookUp('month', text);
export const hijriMonthNumber = (text: string): number | undefined => lookUp('hijri', text);
export const weekdayNumber = (text: string): number | undefined => lookUp('weekday', text);
export const seasonCode = (text: string): number | undefined => lookUp('season', text);

/** "3", "03", "1er", "premier", "vingt-deux" → number; NaN for anything else. */
export function countOf(text: string): number {
  if (text === 'premier') return 1;
  const digits = Number.parseInt(text, 10);
  return Number.isNaN(digits) ? (lookUp('number', text) ?? Number.NaN) : digits;
}

/** "premier", "2e", "dernière" → 1, 2, -1. */
export const ordinalOf = (text: string): number => lookUp('ordinal', text) ?? Number.parseInt(text, 10);

const TENS: Readonly<Record<string, number>> = { quarante: 40, cinquante: 50, soixante: 60 };

/** "deux mille vingt-quatre" → 2024. */
export function yearOfWords(text: string): number {
  let sum = 0;
  for (const word of text
    .replace(/^l'an /, '')
    .replace(/quatre-vingts?/g, 'huitante')
    .split(/[ -]/)) {
    const number = lookUp('number', word);
    if (word === 'mil' || word === 'mille') sum = Math.max(sum, 1) * 1000;
    else if (word.startsWith('cent')) sum = Math.floor(sum / 1000) * 1000 + (sum % 1000) * 100;
    else if (word === 'huitante') sum += 80;
    else sum += TENS[word] ?? number ?? 0;
  }
  return sum;
}

/** Two-digit years: up to fifty years ahead are not meant, so 50 and more are of the last century. */
export const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year >= 50 ? 1900 + year : 2000 + year;
};
