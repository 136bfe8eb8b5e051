import type { Lexicon, LexiconEntry } from '../extractors/lexicon.js';
import { isDay } from '../schemas/edtf.js';
import { KINDS, type Kind } from '../schemas/entities.js';

export interface PipelineOptions {
  /** Day (2024-05-29) from which relative dates count; goes before what the text says. */
  readonly reference?: string;
  /** Kinds the record shall hold; the others stay empty. All by default. */
  readonly kinds?: readonly Kind[];
  /** Names of your own, beside the lexicons that ship. */
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
const LISTS: readonly (keyof Lexicon)[] = ['people', 'ministries', 'organizations', 'places'];

/** A slip of the keyboard would go unnoticed for long, since what it was to change stays as it is by default. */
function checkKeys(given: object, known: readonly string[], what: string): void {
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) throw new RangeError(`${what}: '${key}' is none of ${known.join(', ')}`);
  }
}

function freezeLexicon(lexicon: Partial<Lexicon>): Lexicon {
  checkKeys(lexicon, LISTS, 'lexicon');
  const { people = [], ministries = [], organizations = [], places = [] } = lexicon;
  return Object.freeze({
    people: Object.freeze(people.map((name) => checkName(name, 'people'))),
    ministries: freezeEntries(ministries, 'ministries'),
    organizations: freezeEntries(organizations, 'organizations'),
    places: freezeEntries(places, 'places'),
  });
}

function freezeEntries(entries: readonly LexiconEntry[], list: string): readonly LexiconEntry[] {
  return Object.freeze(
    entries.map((entry) => {
      checkName(entry.name, list);
      const { country } = entry;
      if (country !== undefined && !/^[A-Z]{2}$/.test(country)) {
        throw new RangeError(`lexicon.${list}: '${country}' is no ISO 3166-1 alpha-2 code`);
      }
      return Object.freeze({ ...entry });
    }),
  );
}

function checkName(name: unknown, list: string): string {
  if (typeof name === 'string' && name.trim() !== '') return name;
  throw new RangeError(`lexicon.${list}: ${JSON.stringify(name) ?? 'undefined'} is no name`);
}
