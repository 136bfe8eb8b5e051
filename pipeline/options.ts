import type { Lexicon } from '../extractors/lexicon.js';
import { isDay } from '../schemas/edtf.js';
import { KINDS, type Kind } from '../schemas/entities.js';
import { checkKeys, freezeLexicon } from './lexicon.js';

export interface PipelineOptions {
  /** Day (2024-05-29) from which relative dates count; goes before what the text says. */
  readonly reference?: string;
  /** Kinds the record shall hold; the others stay empty. All by default. */
  readonly kinds?: readonly Kind[];
  /** Names of your own, beside the lexicons that ship, and names that are none. */
  readonly lexicon?: Partial<Lexicon>;
  /** Read feasts by name ("Noël", "Tabaski") as dates too; off by default, since they carry no date of their own. */
  readonly feasts?: boolean;
  /** Keep what was looked at and refused, with the reason. */
  readonly explain?: boolean;
}

export interface FrozenOptions {
  readonly reference: string | null;
  readonly kinds: readonly Kind[] | null;
  readonly lexicon: Lexicon;
  readonly feasts: boolean;
  readonly explain: boolean;
}

/**
 * Checks options and copies them, so that nothing the caller changes later reaches the pipeline.
 * @throws RangeError naming the option that is not valid.
 */
export function freezeOptions(options: PipelineOptions): FrozenOptions {
  checkKeys(options, OPTIONS, 'options');
  const { reference = null, kinds = null, lexicon = {}, feasts = false, explain = false } = options;
  if (reference !== null && !isDay(reference))
    throw new RangeError(`reference: '${reference}' is no day such as 2024-05-29`);
  for (const kind of kinds ?? []) {
    if (!KINDS.includes(kind)) throw new RangeError(`kinds: '${kind}' is none of ${KINDS.join(', ')}`);
  }
  return Object.freeze({
    reference,
    kinds: kinds === null ? null : Object.freeze([...kinds]),
    lexicon: freezeLexicon(lexicon),
    feasts,
    explain,
  });
}

const OPTIONS: readonly (keyof PipelineOptions)[] = ['reference', 'kinds', 'lexicon', 'feasts', 'explain'];
