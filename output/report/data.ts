import type { CommuniqueRecord } from '../../schemas/types.js';

/** Lists of a record, in the order in which a reader asks for them. */
export const SHOWN_KINDS = [
  'agreements',
  'people',
  'ministries',
  'organizations',
  'dates',
  'venues',
  'events',
  'places',
] as const;

export type ShownKind = (typeof SHOWN_KINDS)[number];

/** What found a mention; offsets as in the record. */
export interface Finding {
  readonly kind: ShownKind;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** 0 to 1, of learnt models; null for rules. */
  readonly score: number | null;
}

export interface ReportDocument {
  readonly record: CommuniqueRecord;
  /** The raw text, or null when only the record is at hand. */
  readonly text: string | null;
  readonly findings: readonly Finding[];
}

/** What the page's script finds in the page. */
export interface ReportData {
  readonly title: string;
  readonly language: 'fr' | 'en';
  readonly documents: readonly ReportDocument[];
}
