/** Annotated texts as examples: what became of each instrument, and what does or does not fill the slots of each agreement. */
import { readdirSync, readFileSync } from 'node:fs';
import { Atoms } from '../../../extractors/agreements/grammar/atoms.js';
import { SLOTS, type Slot, STATUSES } from '../../../extractors/agreements/learnt/classes.js';
import { type Candidate, candidatesFor } from '../../../extractors/agreements/learnt/fillers.js';
import { Phrases } from '../../../extractors/agreements/learnt/phrase.js';
import { isNamed, seenOf } from '../../../extractors/agreements/learnt/told.js';
import { clausesOf } from '../../../extractors/agreements/mentions/clauses.js';
import type { Instrument } from '../../../extractors/agreements/mentions/instruments.js';
import { Cast } from '../../../extractors/agreements/slots/cast.js';
import { EMPTY_ENTITIES, EMPTY_FOUND, EXTRACTORS, RESOLVERS } from '../../../extractors/index.js';
import { inOneGo } from '../../../extractors/steps.js';
import type { Entities } from '../../../schemas/entities.js';
import type { Found } from '../../../schemas/mentions.js';
import { type Bound, boundOf } from '../../evaluate/agreements.js';
import { type Gold, type GoldAgreement, readGold } from '../../evaluate/gold.js';
import { freezeOptions } from '../../options.js';
import { readDocument } from '../../text/document.js';
import type { Example } from './logistic.js';
import { REFUSALS } from './refusals.js';

/** Something near an agreement, and whether it fills a slot of it. */
interface Near extends Candidate {
  readonly slot: Slot;
  readonly fills: boolean;
}

/** What a text teaches. */
export interface Lesson {
  /** Of each instrument what became of it: labels are indexes into `STATUSES`. */
  readonly told: readonly Example[];
  readonly near: readonly Near[];
}

/** Of a folder of texts with their gold records. @throws naming the file where one is not as it has to be. */
export const lessonsOf = (folder: string): Lesson[] =>
  readGold(folder).map(({ gold, textPath }) => lessonOf(gold, readFileSync(textPath, 'utf8')));

const TELLS_OF_SIGNING = /sign[éea]|paraph|ratif|conclu/iu;

/** Of texts that name instruments and tell of none that was signed. */
export const lessonsOfRefusals = (): Lesson[] => REFUSALS.map((raw) => lessonOf({ id: '' }, raw));

/** Of texts whose agreements nobody annotated, those that speak of no signing: no instrument in them was signed. */
export const lessonsWithout = (folder: string): Lesson[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .filter((raw) => !TELLS_OF_SIGNING.test(raw))
    .map((raw) => lessonOf({ id: '' }, raw));

function lessonOf(gold: Gold, raw: string): Lesson {
  const document = inOneGo(readDocument(raw, null));
  const [found, entities] = readEntities(document);
  const atoms = new Atoms(document, found, entities);
  const cast = new Cast(document, entities, atoms);
  const phrases = new Phrases(document, atoms);
  const bound = boundOf(gold);
  const told: Example[] = [];
  const near: Near[] = [];
  const met = new Set<GoldAgreement>();
  clausesOf(document).forEach(({ instruments }, index) => {
    const phrase = phrases.of(index);
    for (const instrument of instruments) {
      if (phrase === null || !isNamed(instrument)) continue;
      const { start } = document.map.toRaw(instrument);
      const meant = (gold.agreements ?? []).filter((one) => isToldAt(one, instrument, start));
      // Readers may differ on it.
      if (meant.some(({ optional }) => optional)) continue;
      const agreement = meant.find(({ status }) => status !== 'mentioned');
      const label = Math.max(0, STATUSES.indexOf((agreement?.status ?? 'none') as (typeof STATUSES)[number]));
      told.push({ features: seenOf(phrase, instrument, document), label });
      if (agreement === undefined || met.has(agreement)) continue;
      met.add(agreement);
      for (const slot of SLOTS)
        for (const candidate of candidatesFor(slot, phrase, instrument, phrases, cast))
          near.push({ ...candidate, slot, fills: doesFill(candidate, slot, agreement, bound, entities) });
    }
  });
  return { told, near };
}

/** All layers, and all entities but agreements. */
function readEntities(document: Parameters<(typeof EXTRACTORS)[number]['find']>[0]): [Found, Entities] {
  const { reference, lexicon, feasts } = freezeOptions({});
  const settings = { reference, published: null, lexicon, feasts };
  let found: Found = EMPTY_FOUND;
  let entities: Entities = EMPTY_ENTITIES;
  for (const { layer, find } of EXTRACTORS) found = { ...found, [layer]: find(document, found, settings) };
  for (const { kind, resolve } of RESOLVERS)
    if (kind !== 'agreements')
      entities = { ...entities, [kind]: resolve(document, found, entities, settings) };
  return [found, entities];
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Letters that "accord" and "accords-cadres" have in common. */
const STEM = 5;

/** Whether an agreement is told of by an instrument that stands at an offset of the raw text: by its noun or its type. */
const isToldAt = (
  { evidence = [], type, instrument = '' }: GoldAgreement,
  { head, type: own }: Instrument,
  offset: number,
): boolean =>
  (type === own || fold(instrument).slice(0, STEM) === head.slice(0, STEM)) &&
  evidence.some(({ start, end }) => start <= offset && offset < end);

function doesFill(
  { key, party }: Candidate,
  slot: Slot,
  gold: GoldAgreement,
  bound: Bound,
  { people, dates, venues }: Entities,
): boolean {
  switch (slot) {
    case 'party':
      return party !== null && bound.isParty(gold, party.name);
    case 'signatory':
      return people.some(({ id, name }) => id === key && bound.isSignatory(gold, name));
    case 'date':
      return dates.some(({ id, value }) => id === key && value !== null && bound.isDate(gold, value));
    case 'venue':
      return venues.some((venue) => venue.id === key && bound.isVenue(gold, venue));
  }
}
