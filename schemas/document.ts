/**
 * The document in memory: what every extractor reads and none may change.
 * All offsets are UTF-16 code units and all ranges are half-open.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * `title`, `byline`, `dateline`, `publisher`: lines with a function of their own.
 * `furniture`: what stands around the release and is no part of it; extractors never see it as a sentence.
 */
export type ZoneKind = 'title' | 'byline' | 'dateline' | 'body' | 'publisher' | 'furniture';

export interface Zone extends Span {
  readonly kind: ZoneKind;
}

/** A run of text between line breaks of the cleaned text. */
export interface Paragraph extends Span {
  readonly zone: ZoneKind;
  /** ISO 639-3, `und` when too short to tell and without neighbours. */
  readonly language: string;
}

/** Sentences never cross a paragraph. Tokens of a sentence are `firstToken .. endToken - 1`. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** What a token is made of. */
export const TOKEN = { word: 0, number: 1, punctuation: 2, symbol: 3 } as const;

/** How a word is cased: `mixed` is "McDo", "iPhone"; single capitals ("A") are `initial`. */
export const CASING = { none: 0, lower: 1, title: 2, upper: 3, mixed: 4, initial: 5 } as const;

/** Words of all texts read lately, each once: what is known of a word need not be worked out for every token. */
export interface Vocabulary {
  readonly words: readonly string[];
}

/** Columns of equal length, one row a token, in text order. An elided article ("l’") is a token of its own. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** One of `TOKEN`. */
  readonly kind: Uint8Array;
  /** One of `CASING`. */
  readonly casing: Uint8Array;
  /** Folded text of the token, made once for all who look words up. */
  readonly folded: readonly string[];
  /** Its index among the words of `vocabulary`: equal words have equal numbers. */
  readonly word: Int32Array;
  readonly vocabulary: Vocabulary;
}

/** Maps offsets of `text` to offsets of `raw`. Built once, looked up by binary search. */
export interface OffsetMap {
  /** The raw range that a range of the cleaned text was made from. */
  toRaw(span: Span): Span;
  /** The cleaned offset of what stands at, or first after, a raw offset. */
  toText(rawOffset: number): number;
}

export interface Document {
  /** As the caller named it: a path, an id, or null. */
  readonly source: string | null;
  /** What was decoded. Offsets of a record point into it. */
  readonly raw: string;
  /** NFC, one blank at most, hard wraps joined, `\n` between paragraphs only. Offsets of mentions point into it. */
  readonly text: string;
  /** `text` in lower case without accents, apostrophes as `'`, dashes as `-`, of the same length as `text`. */
  readonly folded: string;
  readonly map: OffsetMap;
  readonly zones: readonly Zone[];
  readonly paragraphs: readonly Paragraph[];
  /** Sentences of the paragraphs to be read: neither furniture nor foreign. */
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** Language of most of the running text, ISO 639-3. */
  readonly language: { readonly code: string; readonly confidence: number };
  /** Document fields as written, read off the zones. */
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
}
