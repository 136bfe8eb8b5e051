/** The labels of the tagger and which may follow which: B-egin, I-nside, E-nd, S-ingle of every kind, and O-utside. */
import type { NameMention } from '../../schemas/mentions.js';

/** Ministries are told from other bodies inside, since their spans follow rules of their own; outside they are organisations. */
export const KINDS = ['person', 'organization', 'place', 'event', 'ministry'] as const;

export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;

export const LABELS = 1 + 4 * KINDS.length;

export const labelOf = (kind: number, part: number): number => 1 + kind * 4 + part;
/** -1 for `OUTSIDE`. */
export const kindOf = (label: number): number => (label === OUTSIDE ? -1 : (label - 1) >> 2);
export const partOf = (label: number): number => (label - 1) & 3;

const MENTIONED: Record<(typeof KINDS)[number], NameMention['label']> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  event: 'event',
  ministry: 'organization',
};

export const mentionLabel = (kind: number): NameMention['label'] =>
  MENTIONED[KINDS[kind] as (typeof KINDS)[number]];

const isOpen = (label: number): boolean => label !== OUTSIDE && partOf(label) <= INSIDE;
const isContinuation = (label: number): boolean =>
  label !== OUTSIDE && (partOf(label) === INSIDE || partOf(label) === END);

/** Whether `next` may stand after `label` within a sentence. */
const mayFollow = (label: number, next: number): boolean =>
  isOpen(label) ? isContinuation(next) && kindOf(next) === kindOf(label) : !isContinuation(next);

const labels = Array.from({ length: LABELS }, (_, label) => label);
const every = (may: (label: number) => boolean): Uint8Array =>
  Uint8Array.from(labels, (label) => (may(label) ? 1 : 0));
const chosen = (may: (label: number) => boolean): Uint8Array => Uint8Array.from(labels.filter(may));

/** 1 for labels with which a sentence may begin, or end. */
export const MAY_BEGIN = every((label) => !isContinuation(label));
export const MAY_END = every((label) => !isOpen(label));

/** For every label the labels that may stand before it. */
export const BEFORE: readonly Uint8Array[] = labels.map((next) => chosen((label) => mayFollow(label, next)));

/** Labels that leave no name open, and those that may follow any of them. */
export const CLOSED = chosen((label) => !isOpen(label));
export const STARTS = chosen((label) => !isContinuation(label));
/** Labels that leave a name open, and those with which it may go on. */
export const OPEN = chosen(isOpen);
export const CONTINUED = chosen(isContinuation);
