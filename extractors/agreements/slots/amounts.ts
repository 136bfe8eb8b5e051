/** Sums of money, in figures and in words. Currencies: `lexicons/currencies.tsv`. */
import type { Document, Span } from '../../../schemas/document.js';
import { compiled } from '../../compiled.js';
import { countriesOfDemonym } from '../../countries.js';
import { matchesOf } from '../../matches.js';
import { readTable } from '../../resources.js';
import { firstTokenEndingAfter, firstTokenFrom } from '../../spans.js';
import { WordColumn } from '../../word-column.js';
import { isNumberWord, readFigures, readNumberWords, scaleOf } from '../mentions/numbers.js';

export interface Amount extends Span {
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  /** A figure given in another currency in passing ("soit environ 12 milliards"). */
  readonly converted: boolean;
  /** What another sum is a part of: "sur un budget total de 40 millions". */
  readonly whole: boolean;
}

interface Unit {
  readonly pattern: RegExp;
  readonly currency: string;
  /** Currency by country for units that many countries share. */
  readonly byCountry: Readonly<Record<string, string>>;
  /** "M€", "MD": the unit holds its scale. */
  readonly scale: number;
}

interface Units {
  readonly list: readonly Unit[];
  /** Whether any of them matches. */
  readonly any: RegExp;
  /** Whether one of them may stand in a word or begin there. */
  readonly inWord: RegExp;
}

const table = compiled('currencies', () => ({
  units: readTable('lexicons/currencies.tsv').map((row) => ({
    pattern: row.pattern as string,
    currency: row.currency as string,
    scale: Number(row.scale),
    byCountry: Object.fromEntries(
      (row.countries ?? '')
        .split(' ')
        .filter(Boolean)
        .map((pair) => pair.split(':')),
    ) as Record<string, string>,
  })),
}));

let loaded: Units | null = null;

function units(): Units {
  loaded ??= compilePatterns();
  return loaded;
}

function compilePatterns(): Units {
  const rows = table().units;
  const patterns = rows.map((row) => row.pattern).join('|');
  const any = new RegExp(`^(?:${patterns})(?![\\p{L}\\d])`, 'u');
  // Of "f cfa" and "unités de compte" no word is a unit by itself.
  const inWord = new RegExp(`[€$£¥]|(?<!\\p{L})(?:${patterns}|cfa|unites)(?![\\p{L}\\d])`, 'u');
  const list = rows.map((row) => ({
    ...row,
    pattern: new RegExp(`^(?:${row.pattern})(?![\\p{L}\\d])`, 'u'),
  }));
  return { list, any, inWord };
}

const FIGURES =
  /(?<![\p{L}\d.,])\d{1,3}(?:[ .\u00a0\u202f]\d{3})+(?:,\d+)?(?!\d)|(?<![\p{L}\d])\d+(?:[.,]\d+)?/gu;
const WORD = /[\p{L}]+(?:-[\p{L}]+)*/gu;
const LEADING_UNIT =
  /(?:(?<unit>(?<![\p{L}\d])(?:chf|eur|usd|xof|xaf|fcfa|mad|tnd|dzd|cad|gbp|jpy|cny|(?:us|ca) ?\$|\$ ?(?:us|can?))) |(?<sign>(?<![\p{L}\d])(?:us|ca)\$|[€$£¥]) ?)$/u;

const inMoney = new WordColumn((word) => (units().inWord.test(word) ? 1 : 0));

/**
 * Sums in a stretch of text. `country` (ISO alpha-2, of the document) decides between the two CFA francs and
 * between dollars, dinars, dirhams and francs that the text leaves open.
 */
export function findAmounts({ folded, tokens }: Document, span: Span, country: string | null): Amount[] {
  const { start: from, end: to } = span;
  // Most stretches name no currency, which their words tell.
  if (!inMoney.some(tokens, firstTokenEndingAfter(tokens, from), firstTokenFrom(tokens, to), 1)) return [];
  const found: Amount[] = [];
  const text = folded.slice(from, to);
  const take = (start: number, end: number, number: number): void => {
    const amount = readAmount(text, start, end, number, country) ?? readPart(text, end, number, found.at(-1));
    // "d'un million d'euros, soit 655 millions de francs": words are looked at behind all figures.
    if (!amount || found.some((one) => one.start < from + amount.end && from + start < one.end)) return;
    const before = text.slice(Math.max(0, start - 24), start);
    // "de 94 et 52 millions d'euros": of several, each its own.
    if (/\d (?:et|puis) (?:de )?$/.test(before)) return;
    found.push({
      value: amount.value,
      currency: amount.currency,
      start: from + start,
      end: from + amount.end,
      converted: /\(\s?(?:environ |pres de )?$|soit|equivalent/.test(before),
      whole: WHOLE.test(text.slice(Math.max(0, start - 80), start)),
    });
  };
  for (const match of matchesOf(text, FIGURES)) {
    const number = readFigures(match[0]);
    if (number !== null) take(match.index, match.index + match[0].length, number);
  }
  for (const run of numberRuns(text)) take(run.start, run.end, run.value);
  return found.sort((a, b) => a.start - b.start);
}

/** "Sur un coût global de", "sur les". */
const WHOLE = /(?:^|[^\p{L}])sur (?:une? |la |le |l'|les |des )(?:[\p{L}'-]+ ){0,6}$/u;
const CLAUSE_END = /^(?: ?[.,;)]|$)/u;

interface NumberRun extends Span {
  readonly value: number;
}

/** Runs of number words that stand before a scale or a currency: "cent douze", "neuf". */
function numberRuns(text: string): NumberRun[] {
  const runs: NumberRun[] = [];
  let words: string[] = [];
  let start = 0;
  let end = 0;
  for (const match of matchesOf(text, WORD)) {
    const word = match[0];
    const isNumber = isNumberWord(word);
    // Most words follow none.
    if (!isNumber && words.length === 0) continue;
    const joined = words.length > 0 && text.slice(end, match.index).trim() === '';
    if (isNumber && (joined || words.length === 0) && !(words.length === 0 && word === 'et')) {
      if (words.length === 0) start = match.index;
      words.push(word);
      end = match.index + word.length;
      continue;
    }
    if (words.length > 0) {
      const value = readNumberWords(words);
      if (value !== null) runs.push({ start, end, value });
    }
    words = [];
    if (isNumber && word !== 'et') {
      words = [word];
      start = match.index;
      end = match.index + word.length;
    }
  }
  const value = words.length > 0 ? readNumberWords(words) : null;
  if (value !== null) runs.push({ start, end, value });
  return runs;
}

const SCALE = /^ ?(?<scale>millions?|milliards?|mille|billions?|mio|mia|mds?|mrds?)(?![\p{L}])/u;
const DINARS = /^ ?md(?![\p{L}$€£]| ?(?:d'|de |[$€£]|\(|us|eur|usd|fcfa|f ))/u;
const BRACKETED = /^ ?\([\d\s.,\u00a0]+\)/u;

function readAmount(
  text: string,
  start: number,
  end: number,
  number: number,
  country: string | null,
): { value: number; currency: string; end: number } | null {
  let value = number;
  let at = end;
  // "2,3 MD" are millions of dinars, "2,3 Md d'euros" thousands of millions.
  const scale = DINARS.test(text.slice(at, at + 10)) ? null : SCALE.exec(text.slice(at, at + 24));
  if (scale?.groups) {
    value *= valueOfScale(scale.groups.scale as string);
    at += scale[0].length;
    // "un milliard huit cent soixante-quinze millions"
    const rest = restOfNumber(text, at);
    if (rest) {
      value += rest.value;
      at = rest.end;
    } else if (text.startsWith(' et demi', at)) {
      value *= 1 + 0.5 / number;
      at += ' et demi'.length;
    }
  }
  if (text[at] === '(' || text[at + 1] === '(')
    at += BRACKETED.exec(text.slice(at, at + 40))?.[0].length ?? 0;
  const link = /^ ?(?:d'|de |en )?/u.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const tail = text.slice(at + link, at + link + 48);
  const behind = unitAt(tail);
  if (behind) {
    const [matched = ''] = behind.pattern.exec(tail) ?? [];
    return {
      value: round(value * behind.scale),
      currency: currencyOf(behind, matched, tail.slice(matched.length), country),
      end: at + link + matched.length,
    };
  }
  const { unit, sign } = LEADING_UNIT.exec(text.slice(Math.max(0, start - 7), start))?.groups ?? {};
  const leading = unit ?? sign;
  const known = leading === undefined ? undefined : unitAt(leading);
  if (leading !== undefined && known)
    return { value: round(value * known.scale), currency: currencyOf(known, leading, '', country), end: at };
  return null;
}

/** The unit that a text opens with. */
function unitAt(text: string): Unit | undefined {
  const { any, list } = units();
  return any.test(text) ? list.find(({ pattern }) => pattern.test(text)) : undefined;
}

/** "Sur un budget de 40 millions de dollars, la convention en apporte 12 millions": the unit is told with the whole. */
function readPart(
  text: string,
  end: number,
  number: number,
  told: Amount | undefined,
): { value: number; currency: string; end: number } | null {
  if (!told?.whole) return null;
  const scale = SCALE.exec(text.slice(end, end + 24));
  if (!scale?.groups || !CLAUSE_END.test(text.slice(end + scale[0].length))) return null;
  const value = round(number * valueOfScale(scale.groups.scale as string));
  return { value, currency: told.currency, end: end + scale[0].length };
}

const valueOfScale = (word: string): number => scaleOf(word) ?? (/^(?:mia|md|mrd)/.test(word) ? 1e9 : 1e6);

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** "500 millions" after "32 milliards", "500 mille" after "32 millions". */
const REST_IN_FIGURES = /^ (?:et )?(?<figures>\d{1,3}) (?<scale>millions?|mille)(?![\p{L}])/u;

function restOfNumber(text: string, from: number): { value: number; end: number } | null {
  const stretch = text.slice(from, from + 70);
  const figures = REST_IN_FIGURES.exec(stretch);
  if (figures?.groups)
    return {
      value: Number(figures.groups.figures) * (scaleOf(figures.groups.scale as string) ?? 1),
      end: from + figures[0].length,
    };
  const words: string[] = [];
  let end = 0;
  for (const match of matchesOf(stretch, WORD)) {
    if (stretch.slice(end, match.index).trim() !== '') return null;
    const scale = scaleOf(match[0]);
    if (scale !== null && scale >= 1e6 && words.length > 0) {
      const value = readNumberWords(words);
      return value === null ? null : { value: value * scale, end: from + match.index + match[0].length };
    }
    if (!isNumberWord(match[0])) return null;
    words.push(match[0]);
    end = match.index + match[0].length;
  }
  return null;
}

/** The adjective after the unit ("dinars algériens"), else the country of the document, else the usual one. */
function currencyOf(unit: Unit, matched: string, rest: string, country: string | null): string {
  const adjective = /^ (?<adjective>[\p{L}-]+)/u.exec(rest)?.groups?.adjective;
  const named = adjective ? countriesOfDemonym(adjective) : [];
  for (const code of named) {
    const currency = unit.byCountry[code];
    if (currency) return currency;
  }
  const inside = /[\p{L}]+$/u.exec(matched)?.[0];
  for (const code of inside ? countriesOfDemonym(inside) : []) {
    const currency = unit.byCountry[code];
    if (currency) return currency;
  }
  return (country !== null ? unit.byCountry[country] : undefined) ?? unit.currency;
}
