import { isAdjectiveAt, isFunction, isWord, type Text, wordAt } from '../phrases.js';
import { KNOWN } from '../words.js';

export interface Reader {
  readonly text: Text;
  readonly limit: number;
  /** Tokens that belong to other names and end this one. */
  readonly closed: (token: number) => boolean;
  readonly sent: boolean;
  /** Schools and the like are named after people. */
  readonly isNamedAfterPeople: boolean;
  /** Preposition of the last complement ("de", "du"…), its kind of noun, and whether any was read. */
  lastNoun: 'none' | 'small' | 'capital';
  plural: boolean;
  complements: number;
  readonly unit: boolean;
  /** "Faculté de médecine de l'Université X" is one body. */
  readonly faculty: boolean;
  /** "bureau régional de l'OMS pour l'Afrique": the body is part of the name. */
  readonly regional: boolean;
  readonly commission: boolean;
  /** "Direction générale", of a ministry or of a firm. */
  readonly direction: boolean;
  readonly closedName: boolean;
  /** "Assemblée nationale", whose complement is a country. */
  readonly national: boolean;
  /** A state's own: "gouvernement congolais" takes no common noun. */
  readonly state: boolean;
  /** The last complement came with "pour", "sur" and the like: its list goes on with articles alone. */
  near: boolean;
}

export const isCommonAt = (text: Text, at: number): boolean =>
  ((text.words.known[at] as number) & KNOWN.common) !== 0;

export const isPlainAdjective = (text: Text, at: number): boolean =>
  isWord(text, at) && !isFunction(text, at) && isAdjectiveAt(text, at);

export const isPlural = (word: string): boolean => /[sx]$/.test(word);

/** Rather a proper name than an abstract noun: "France", not "Drainage" nor "Rénovation". */
export const isNamed = (text: Text, at: number): boolean => {
  const known = text.words.known[at] as number;
  if ((known & KNOWN.forename) !== 0) return true;
  return (
    (known & KNOWN.common) === 0 &&
    !/(?:tions?|ments?|tes?|ences?|ances?|ies?|ages?|ures?|eurs?|ismes?|aux)$/.test(wordAt(text, at))
  );
};

/** Adjectives and participles that ask for "à". */
export const TIED: ReadonlySet<string> = new Set(
  'relatif relatifs relative relatives lie lies liee liees destine destines destinee destinees'.split(' '),
);
