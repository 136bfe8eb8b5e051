/** The small language that the relational grammar reads: what a term is to it, and nothing else of the term. */

/** `Aside` marks what may stand between the parts of a clause. */
export type Tag =
  | 'Group'
  | 'Bystander'
  | 'Instrument'
  | 'Active'
  | 'Passive'
  | 'Participle'
  | 'Nominal'
  | 'Putoff'
  | 'Other'
  | 'Date'
  | 'Venue'
  | 'Event'
  | 'Gap'
  | 'Clause'
  | 'Aside'
  | 'Verb'
  | 'Infinitive'
  | 'Gerund'
  | 'Topic'
  | 'Do'
  | 'Signers'
  | 'Signatures'
  | 'Clitic';

/** Equal readings are one object: some sixty in all, so that patterns know them by their number. */
export interface Reading {
  readonly number: number;
  /** The word itself for prepositions and marks, a tag's name for the rest. */
  readonly text: string;
  readonly tags: ReadonlySet<Tag>;
}

const known = new Map<string, Reading>();

export function readingOf(text: string, ...tags: readonly Tag[]): Reading {
  const key = `${text} ${tags.join(' ')}`;
  let reading = known.get(key);
  if (reading === undefined) {
    reading = { number: known.size, text, tags: new Set(tags) };
    known.set(key, reading);
  }
  return reading;
}

export const GAP = readingOf('gap', 'Gap', 'Aside');
