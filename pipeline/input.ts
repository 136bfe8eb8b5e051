/** What is given with a text: one reading of its fields for the library and for lines of JSON. */
import { isEdtf } from '../schemas/edtf.js';
import type { Problem } from '../schemas/types.js';
import { toDay } from './sources/days.js';

export interface Input {
  readonly raw: string;
  /** Where the text comes from; named in the record and in problems. */
  readonly source?: string | null;
  /** Id for the record; the hash of the text by default. */
  readonly id?: string | number | null;
  /**
   * When it was published, when known from outside; goes before what the text says. EDTF, a date with or without a time
   * as machines write them, "12/03/2025", or a `Date`, which is read as its day in UTC.
   */
  readonly published?: string | Date | null;
  /** Headline and byline when known from outside; what the text itself says goes before. */
  readonly title?: string | null;
  readonly author?: string | null;
  /** Day on which the file was made: relative dates count from it when nothing else tells their day. */
  readonly made?: string | Date | null;
}

/** An input whose fields have been read. */
export interface KnownInput extends Input {
  readonly id?: string | null;
  readonly published?: string | null;
  readonly made?: string | null;
}

/** @throws TypeError on what is no text. */
export function toInput(input: string | Input): Input {
  if (typeof input === 'string') return { raw: input };
  if (typeof input?.raw === 'string') return input;
  throw new TypeError(
    `a text or { raw: text } is needed, not ${input === null ? 'null' : typeof (input?.raw ?? input)}`,
  );
}

interface ReadFields {
  readonly input: KnownInput;
  readonly problems: readonly Problem[];
}

type Field = Exclude<keyof Input, 'raw'>;

/** What cannot be read is left out and told. @param at names the input in problems; its own source by default */
export function readInput(raw: string, given: Readonly<{ [F in Field]?: unknown }>, at?: string): ReadFields {
  const problems: Problem[] = [];
  const leaveOut = (code: string, what: string, value: unknown): null => {
    const message = `${what} and was left out: ${shown(value)}`;
    problems.push({ code, level: 'warning', message, source: at ?? source, at: null });
    return null;
  };
  const text = (field: Field): string | null => {
    const value = given[field];
    if (isAbsent(value)) return null;
    return asName(value) ?? leaveOut('bad-field', `'${field}' is no text`, value);
  };
  const day = (field: 'published' | 'made'): string | null => {
    const value = given[field];
    if (value === undefined || value === null) return null;
    return asDate(value) ?? leaveOut(`bad-${field}`, `'${field}' is no date`, value);
  };
  const source: string | null = isAbsent(given.source) ? null : asName(given.source);
  const known = {
    title: text('title'),
    author: text('author'),
    published: day('published'),
    made: day('made'),
  };
  return { input: { raw, source: text('source'), id: text('id'), ...known }, problems };
}

/** Fields that nobody filled in. */
const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

export function asName(value: unknown): string | null {
  if (Number.isFinite(value) || typeof value === 'bigint') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function asDate(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : toDay(value.toISOString());
  return typeof value === 'string' && isEdtf(value) ? value : toDay(value);
}

const LONGEST_SHOWN = 60;

/** As JSON, cut short; of what JSON has no form for, what it is. */
function shown(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? typeof value).slice(0, LONGEST_SHOWN);
  } catch {
    return typeof value;
  }
}
