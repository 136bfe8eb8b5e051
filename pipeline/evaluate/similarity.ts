/** When a thing that was found is the thing that was meant. Similarities are 0 (no match) to 1. */
import type { GoldEntity } from './gold.js';

/** Words that tell two names apart in nothing: the portfolio "chargé de la Santé" is that "de la Santé". */
const EMPTY_WORDS = new Set(
  'le la les l de du des d et en a au aux un une charge chargee sur pour the of'.split(' '),
);

/** Lower case without accents and punctuation, words parted by one blank. */
export function fold(text: string | null | undefined): string {
  const plain = (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe');
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function words(text: string | null | undefined): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
}

/** Share of the words of both that they have in common; 0 when neither has any. */
export function wordOverlap(a: string | null | undefined, b: string | null | undefined): number {
  const left = new Set(words(a));
  const right = new Set(words(b));
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}

const atLeast = (threshold: number, value: number): number => (value >= threshold ? value : 0);

function sameAcronym(a: GoldEntity, b: GoldEntity): boolean {
  return Boolean(a.acronym) && Boolean(b.acronym) && fold(a.acronym) === fold(b.acronym);
}

/** Any order of given name and surname. */
function samePerson(gold: GoldEntity, found: GoldEntity): number {
  const sorted = (name: string | null | undefined): string => words(name).sort().join(' ');
  return sorted(gold.name) === sorted(found.name) ? 1 : 0;
}

function sameMinistry(gold: GoldEntity, found: GoldEntity): number {
  return sameAcronym(gold, found) ? 1 : atLeast(0.75, wordOverlap(gold.name, found.name));
}

/** The acronym of one may stand as the name of the other. */
function sameOrganization(gold: GoldEntity, found: GoldEntity): number {
  const labels = (entity: GoldEntity): string[] =>
    [entity.acronym, entity.name].flatMap((label) => (label ? [fold(label)] : []));
  const known = labels(found);
  if (labels(gold).some((label) => known.includes(label))) return 1;
  return atLeast(0.75, wordOverlap(gold.name, found.name));
}

/** A facility is known by its name, a town by its own; a country counts only where nothing else is said. */
function sameVenue(gold: GoldEntity, found: GoldEntity): number {
  if (gold.name) {
    if (!found.name) return 0;
    return sameAcronym(gold, found) ? 1 : atLeast(0.6, wordOverlap(gold.name, found.name));
  }
  if (gold.city) {
    if (!found.city || fold(found.city) !== fold(gold.city)) return 0;
    return found.name ? 0.5 : 1;
  }
  return found.country === gold.country && !found.city && !found.name ? 1 : 0;
}

const sameEvent = (gold: GoldEntity, found: GoldEntity): number =>
  atLeast(0.6, wordOverlap(gold.name, found.name));

export const ENTITY_KINDS = ['people', 'ministries', 'organizations', 'venues', 'events'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const SAME: Readonly<Record<EntityKind, (gold: GoldEntity, found: GoldEntity) => number>> = {
  people: samePerson,
  ministries: sameMinistry,
  organizations: sameOrganization,
  venues: sameVenue,
  events: sameEvent,
};

/** Values are compared without open ends, and a list as the interval of its days. */
export function sameDate(a: string | null | undefined, b: string | null | undefined): boolean {
  const bare = (value: string | null | undefined): string =>
    (value ?? '')
      .replace(/\s+/g, '')
      .replace(/^\.\.\/|\/\.\.$/g, '')
      .replace(/^[[{](.*)[\]}]$/, '$1')
      .replace(/,/g, '/');
  return bare(a) === bare(b);
}
