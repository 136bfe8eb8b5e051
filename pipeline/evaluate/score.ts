/** Precision, recall and F1 of records against gold records, by the annotation guidelines. */
import type { CommuniqueRecord } from '../../schemas/types.js';
import { scoreAgreements } from './agreements.js';
import { scoreDates } from './dates.js';
import { type Scene, scoreEntities } from './entities.js';
import type { Gold } from './gold.js';
import { ENTITY_KINDS, sameDate } from './similarity.js';
import { add, createTally, type Figures, figures, type Mistake, type Tally } from './tally.js';

export interface Score {
  /** By measure ("people", "people.spans", "agreements.slots", …), in alphabetical order. */
  readonly types: Readonly<Record<string, Figures>>;
  readonly documents: number;
  /** Documents without a record; all that they hold counts as missed. */
  readonly missing: number;
  readonly mistakes: readonly Mistake[];
}

/** @param records by id of the gold record. */
export function score(golds: readonly Gold[], records: ReadonlyMap<string, CommuniqueRecord>): Score {
  const tally = createTally();
  for (const gold of golds) scoreDocument(gold, records.get(gold.id), tally);
  const measures = [...tally.counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    types: Object.fromEntries(measures.map(([measure, counts]) => [measure, figures(counts)])),
    documents: golds.length,
    missing: golds.filter((gold) => !records.has(gold.id)).length,
    mistakes: tally.mistakes,
  };
}

function createScene(gold: Gold, tally: Tally): Scene {
  const furniture = gold.furniture ?? [];
  return {
    tally,
    inFurniture: (span) => furniture.some((zone) => span.start >= zone.start && span.end <= zone.end),
    mistake: (verdict, measure, item) => tally.mistakes.push({ document: gold.id, verdict, measure, item }),
  };
}

function scoreDocument(gold: Gold, record: CommuniqueRecord | undefined, tally: Tally): void {
  const scene = createScene(gold, tally);
  for (const kind of ENTITY_KINDS) scoreEntities(kind, gold[kind], record?.[kind], scene);
  scoreDates(gold.dates, record?.dates, scene);
  scoreAgreements(gold, record?.agreements ?? [], scene);
  if (gold.document?.published !== undefined) scorePublished(gold, record, scene);
}

function scorePublished(gold: Gold, record: CommuniqueRecord | undefined, scene: Scene): void {
  const [expected, given] = [gold.document?.published, record?.document.published];
  if (!expected && !given) return;
  if (sameDate(expected, given)) {
    add(scene.tally, 'published', 'tp');
    return;
  }
  if (expected) add(scene.tally, 'published', 'fn');
  if (given) add(scene.tally, 'published', 'fp');
  scene.mistake('wrong', 'published', `${expected ?? null} / ${given ?? null}`);
}
