/** What a record is made from, beside its draft. */
import type { AgreementDraft } from '../../../schemas/entities.js';
import type { Draft } from '../drafts/drafts.js';
import type { Amount } from './amounts.js';
import type { Scenery } from './slots.js';

export interface Context extends Scenery {
  /** Whether an EDTF day is told with its weekday. */
  readonly isNews: (day: string) => boolean;
  /** EDTF day that ages count from; null when the text pins none down. */
  readonly reference: string | null;
  readonly country: string | null;
  /** Sums by the start of their sentence: several records ask the same ones. */
  readonly sums: Map<number, Amount | null>;
  /** In the order of the text. */
  readonly drafts: readonly Draft[];
  /** Where each stands among them. */
  readonly order: ReadonlyMap<Draft, number>;
  /** Sentences that tell of some draft. */
  readonly taken: ReadonlySet<number>;
  /** Day and place of what was signed, once they were asked for. */
  readonly known: Map<Draft, Where>;
  /** Where sentences tell of the ceremony (null: not at all), by their index: neighbours ask the same ones. */
  readonly ceremonies: Map<number, number | null>;
  /** Whether the text speaks of ratifying or sending back at all. */
  readonly ratifies: boolean;
  /** Whether it tells of a ceremony of signing that took place. */
  readonly ceremony: boolean;
}

/** Day, place and occasion of a signing. */
export type Where = Pick<AgreementDraft, 'date' | 'venue' | 'event'> & {
  readonly isLent?: boolean | undefined;
};
