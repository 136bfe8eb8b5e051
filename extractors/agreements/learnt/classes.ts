/** What learning tells apart. */

/** What became of an instrument; of most that a text names nothing is told. */
export const STATUSES = ['none', 'signed', 'planned', 'negotiated', 'ratified', 'not_signed'] as const;

/** The status that speaks most, by how likely each is: its index, `none` aside. */
export const likeliestStatus = (likelihoods: readonly number[]): number =>
  likelihoods.indexOf(Math.max(...likelihoods.slice(1)), 1);

/** Slots of an agreement that mentions around its instrument may fill. */
export const SLOTS = ['party', 'signatory', 'date', 'venue'] as const;
export type Slot = (typeof SLOTS)[number];
