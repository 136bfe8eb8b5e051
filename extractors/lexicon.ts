/**
 * Names that the user wants to be found wherever they stand, and those that are none. Names are matched without regard to
 * case and accents, acronyms as they are given or in capitals.
 */
export interface Lexicon {
  readonly people: readonly string[];
  readonly ministries: readonly LexiconEntry[];
  readonly organizations: readonly LexiconEntry[];
  readonly places: readonly LexiconEntry[];
  /** Taken for nothing, of whatever kind. */
  readonly refused: readonly string[];
}

export interface LexiconEntry {
  readonly name: string;
  readonly acronym?: string;
  readonly country?: string;
}

export const EMPTY_LEXICON: Lexicon = Object.freeze({
  people: [],
  ministries: [],
  organizations: [],
  places: [],
  refused: [],
});
