/** Names that the user wants to be found wherever they stand. Matched without regard to case and accents. */
export interface Lexicon {
  readonly people: readonly string[];
  readonly ministries: readonly LexiconEntry[];
  readonly organizations: readonly LexiconEntry[];
  readonly places: readonly LexiconEntry[];
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
});
