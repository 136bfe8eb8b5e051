/** Named parts that the patterns of all date rules are built from. They run on folded text. */
import { compiled } from '../compiled.js';
import { readTable } from '../resources.js';
import { endOfFirst, FIGURES, start } from './starts.js';

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

/** Behind a number, what is counted; not "2024 dans", "lundi 12 vers". */
export const PLURAL_NOUN =
  "(?!(?:sous|dans|mais|vers|depuis|sans|nous|vous|ils|elles|ses|les|des|puis|plus|lors|apres|alors|tous|toutes|tres|aux|aupres|pas|toujours|etats|mes|nos|vos|ces|dont|selon|deux|six|dix|trois|jusqu|hors|envers|pres|moins|tandis|fois|suivis?|dernieres?|mars)(?![\\p{L}]))\\p{L}{2,}[sx](?![\\p{L}'])";

export const YEAR4 = `(?:1[0-9]|20)\\d\\d(?![\\p{L}\\p{N}]|[.,]\\d| \\d{3}(?!\\d))${COUNTED}`;

const UNITS = anyOf(full('number'));
const SIMPLE_UNITS = anyOf(full('number').filter((word) => !/[ -]/.test(word)));
/** "deux mille vingt-quatre", "mil neuf cent soixante": word by word, so that "vingt-quatre" is read in one way. */
const YEAR_WORDS = `(?:(?:l'an )?(?:deux[ -]mille|mille? neuf[ -]cents?)(?:[ -](?:${SIMPLE_UNITS}|quarante|cinquante|soixante|vingts|et))*)${END}`;

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

const LEANS = ['dernier', 'prochain', 'passe', 'ecoule', 'precedent', 'suivant'];
/** "dernier", "prochain" and the like, agreement included. */
export const LEAN = `(?:${LEANS.join('|')})e?s?`;
export const LEAN_WORDS = LEANS.flatMap((word) => ['', 'e', 's', 'es'].map((ending) => word + ending));
const AN = "l'an(?:nee)?";
const YEAR_SHIFT = `de (?:cette annee|la meme annee|l'annee en cours|${AN} ${LEAN})`;

/** What may follow a day with its month: the year, or a word that stands for it. */
export const YEAR_TAIL = `(?:,? (?:de )?(?<year>${YEAR4})|,? (?<yearWords>${YEAR_WORDS})|,? '?(?<shortYear>\\d\\d)(?=$|[.;)\\]"\\n]|, )| (?<lean>${LEAN})${END}| (?<yearShift>${YEAR_SHIFT})${END})?`;

const firstWords = (texts: Iterable<string>): string[] => [
  ...new Set([...texts].map((text) => text.slice(0, endOfFirst(text, 0)))),
];
const firsts = (kind: string): string[] => firstWords(words(kind).keys());

const number = firsts('number');

/** First words of the parts above. */
export const FIRST = {
  count: [FIGURES.count],
  glued: [FIGURES.glued],
  joined: [FIGURES.joined],
  spaced: [FIGURES.spaced],
  year: [FIGURES.year],
  weekday: firsts('weekday'),
  weekdayShort: firstWords([...words('weekday').keys()].filter((word) => word.endsWith('.'))),
  month: firsts('month'),
  season: firsts('season'),
  number,
  dayWord: ['premier', ...number.filter((word) => word !== 'un' && word !== 'une')],
  ordinal: firsts('ordinal'),
} as const;

/** How expressions start that several rules read. */
export const STARTS = {
  glued: start(FIRST.glued),
  joined: start(FIRST.joined),
  figures: start([FIGURES.joined, FIGURES.other]),
  /** "28 mai", "1 er mai". */
  dayMonth: start(FIRST.count, [...FIRST.month, 'er']),
  dayHijri: start(FIRST.count, [...firsts('hijri'), 'er']),
  /** "lundi 13", "lun. 13", "lundi le 13". */
  weekdayDay: start(FIRST.weekday, ['#', '.', 'le']),
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
