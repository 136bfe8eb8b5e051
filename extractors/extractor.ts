import type { Document, Span } from '../schemas/document.js';
import type { Entities, Kind } from '../schemas/entities.js';
import type { Found, Layer } from '../schemas/mentions.js';
import type { Lexicon } from './lexicon.js';
import type { Steps } from './steps.js';

/** What the caller fixed before the text was read. */
export interface Settings {
  /** EDTF day (or coarser) given from outside: goes before anything the text says. */
  readonly reference: string | null;
  /** Publication date given from outside, EDTF. */
  readonly published: string | null;
  /** EDTF day on which the file was made: counts only when nothing else tells the day. */
  readonly made?: string | null;
  /** Read feasts by name ("Noël", "Tabaski") as dates too; off by default. */
  readonly feasts?: boolean;
  /** Entries of the user's own, beside the lexicons that ship. */
  readonly lexicon: Lexicon;
  /** Called for candidates that were looked at and refused; absent unless `--explain`. */
  readonly refuse?: (span: Span, rule: string, reason: string) => void;
}

/**
 * One layer of mentions and, where the record holds such a kind, the entities made of them.
 * Both functions are pure: same input, same output, nothing kept between documents, nothing thrown on any text.
 */
export interface Extractor<L extends Layer = Layer> {
  readonly layer: L;
  /** Layers that `find` reads; they must stand earlier in the list (checked when the list is built). */
  readonly needs: readonly Layer[];
  find(document: Document, found: Found, settings: Settings): Found[L];
  /** The same in steps, where it is much. */
  steps?(document: Document, found: Found, settings: Settings): Steps<Found[L]>;
}

/** Turns the mentions of a whole document into one entity a thing. */
export interface Resolver<K extends Kind = Kind> {
  readonly kind: K;
  /** Kinds whose entities `resolve` refers to; they must be resolved earlier. */
  readonly refersTo: readonly Kind[];
  resolve(document: Document, found: Found, entities: Entities, settings: Settings): Entities[K];
  /** The same in steps, where it is much. */
  steps?(document: Document, found: Found, entities: Entities, settings: Settings): Steps<Entities[K]>;
}
