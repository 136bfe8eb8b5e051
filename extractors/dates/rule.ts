import type { Tokens } from '../../schemas/document.js';
import type { Lean, Reading, Shape } from './reading.js';
import type { Start } from './starts.js';

/** A part of a document that is read in one go: a paragraph, or a text of its own. */
export interface Stretch {
  readonly folded: string;
  /** With its case and accents, at the same offsets; without it, case tells nothing. */
  readonly text?: string | undefined;
  readonly from: number;
  readonly to: number;
  /** Read feasts by name too. */
  readonly feasts?: boolean | undefined;
  /** Words of the document: where they are known, those in which no date can start are passed over at once. */
  readonly tokens?: Tokens | undefined;
}

/** Where a match stands, for rules whose reading hangs on what is around it. */
export interface Place extends Omit<Stretch, 'tokens'> {
  readonly start: number;
  readonly end: number;
}

/** Written out: spreading an object costs more than all else that is done for most numbers. */
export function placeOf({ folded, text, from, to, feasts }: Stretch, start: number, end: number): Place {
  return { folded, text, from, to, feasts, start, end };
}

export type Groups = Readonly<Record<string, string | undefined>>;

interface Rule {
  readonly name: string;
  /** It is tried nowhere else. */
  readonly starts: readonly Start[];
  /** Sticky, over folded text. */
  readonly pattern: RegExp;
  /** Texts it reads in full, each with the EDTF value it has on Wednesday 2024-05-15. */
  readonly examples: readonly (readonly [text: string, value: string | null])[];
  /** Texts that it leaves alone. */
  readonly refuses: readonly string[];
}

/** Reads a date that stands by itself. */
export interface AtomRule extends Rule {
  /** `weak` readings count only inside a range or list, or where the context vouches for them. */
  readonly weak?: boolean;
  readonly read: (groups: Groups, place: Place) => Reading | null;
}

/** Reads the words before another date and changes its meaning: "fin" juin, "premier mardi de" juin. `place` spans both. */
export interface PrefixRule extends Rule {
  readonly wrap: (groups: Groups, inner: Reading, shape: Shape, place: Place) => Reading | null;
}

/** Patterns match only where a number or word ends. */
export const sticky = (pattern: string): RegExp => new RegExp(`${pattern}(?![\\p{L}\\p{N}])`, 'yu');

/** "dernier", "prochain", "suivant", "d'après" and the like. */
export function leanOf(text: string | undefined): Lean | undefined {
  if (text === undefined) return undefined;
  return /^(?:proch|suiv|d'ap)/.test(text) ? 'next' : 'last';
}

/** What stands right before a match, at most `length` characters and not beyond the stretch being read. */
export const before = (place: Place, length = 40): string =>
  place.folded.slice(Math.max(place.from, place.start - length), place.start);

export const after = (place: Place, length = 40): string =>
  place.folded.slice(place.end, Math.min(place.to, place.end + length));

/** Nothing but blanks and punctuation stands around the match. */
export const standsAlone = (place: Place): boolean =>
  place.to - place.from < place.end - place.start + 8 &&
  !/[\p{L}\p{N}]/u.test(before(place, 3)) &&
  !/[\p{L}\p{N}]/u.test(after(place, 3));
