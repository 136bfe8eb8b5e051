/** Scores people, ministries, organisations, venues and events: as records, with their roles, countries and spans. */
import type { GoldEntity, GoldRole, GoldSpan } from './gold.js';
import { type EntityKind, SAME, wordOverlap } from './similarity.js';
import { add, align, type Mistake, type Tally } from './tally.js';

/** What all measures of one document share. */
export interface Scene {
  readonly tally: Tally;
  readonly inFurniture: (span: { readonly start: number; readonly end: number }) => boolean;
  readonly mistake: (verdict: Mistake['verdict'], measure: string, item: string) => void;
}

const label = (entity: GoldEntity): string => entity.name ?? entity.city ?? entity.country ?? '';

/** Entities that stand in furniture only count for nothing, on either side. */
function outsideFurniture(entities: readonly GoldEntity[] | undefined, scene: Scene): GoldEntity[] {
  return (entities ?? []).filter(
    (entity) => !(entity.mentions?.length && entity.mentions.every(scene.inFurniture)),
  );
}

export function scoreEntities(
  kind: EntityKind,
  goldList: readonly GoldEntity[] | undefined,
  foundList: readonly GoldEntity[] | undefined,
  scene: Scene,
): void {
  const gold = outsideFurniture(goldList, scene);
  const found = outsideFurniture(foundList, scene);
  const { foundOf, taken } = align(gold, found, SAME[kind]);
  gold.forEach((entity, g) => {
    if (entity.optional) return;
    if (foundOf.has(g)) add(scene.tally, kind, 'tp');
    else {
      add(scene.tally, kind, 'fn');
      scene.mistake('missed', kind, label(entity));
    }
  });
  found.forEach((entity, f) => {
    if (taken.has(f)) return;
    add(scene.tally, kind, 'fp');
    scene.mistake('spurious', kind, label(entity));
  });
  for (const [g, f] of foundOf) {
    const pair = [gold[g], found[f]] as [GoldEntity, GoldEntity];
    if (kind === 'people') scoreRoles(...pair, scene);
    if (kind === 'ministries' || kind === 'venues') scoreCountry(`${kind}.country`, ...pair, scene);
  }
  if (kind === 'people' && foundList === undefined && gold.length > 0) {
    const roles = gold.reduce((sum, entity) => sum + (entity.roles?.length ?? 0), 0);
    add(scene.tally, 'roles', 'fn', roles);
  }
  scoreSpans(`${kind}.spans`, gold, found, scene);
}

const wholeRole = (role: GoldRole): string => `${role.title} ${role.organization ?? ''}`;

function scoreRoles(gold: GoldEntity, found: GoldEntity, scene: Scene): void {
  const [expected, given] = [gold.roles ?? [], found.roles ?? []];
  const { foundOf, taken } = align(expected, given, (a, b) => {
    const overlap = wordOverlap(wholeRole(a), wholeRole(b));
    return overlap >= 0.5 ? overlap : 0;
  });
  const tell = (role: GoldRole): string => `${gold.name}: ${role.title} @ ${role.organization ?? '-'}`;
  add(scene.tally, 'roles', 'tp', foundOf.size);
  add(scene.tally, 'roles', 'fn', expected.length - foundOf.size);
  add(scene.tally, 'roles', 'fp', given.length - taken.size);
  expected.forEach((role, i) => {
    if (!foundOf.has(i)) scene.mistake('missed', 'roles', tell(role));
  });
  given.forEach((role, i) => {
    if (!taken.has(i)) scene.mistake('spurious', 'roles', tell(role));
  });
}

function scoreCountry(measure: string, gold: GoldEntity, found: GoldEntity, scene: Scene): void {
  const [expected, given] = [gold.country ?? null, found.country ?? null];
  if (expected === given) {
    add(scene.tally, measure, 'tp');
    return;
  }
  if (given) add(scene.tally, measure, 'fp');
  if (expected) add(scene.tally, measure, 'fn');
  scene.mistake('wrong', measure, `${gold.name ?? gold.city}: ${expected} / ${given}`);
}

/** Exact spans. Implied and optional ones are right when found and no miss when not. */
function scoreSpans(
  measure: string,
  gold: readonly GoldEntity[],
  found: readonly GoldEntity[],
  scene: Scene,
): void {
  const key = (span: GoldSpan): string => `${span.start}-${span.end}`;
  const outside = (entity: GoldEntity): GoldSpan[] =>
    (entity.mentions ?? []).filter((span) => !scene.inFurniture(span));
  const expected = new Map<string, { text: string; free: boolean }>();
  for (const entity of gold) {
    for (const span of outside(entity)) {
      const free = Boolean(entity.optional) || Boolean(span.implied);
      expected.set(key(span), { text: span.text, free });
    }
  }
  const given = found.flatMap(outside);
  const givenKeys = new Set(given.map(key));
  for (const [at, { text, free }] of expected) {
    if (givenKeys.has(at)) add(scene.tally, measure, 'tp');
    else if (!free) {
      add(scene.tally, measure, 'fn');
      scene.mistake('missed', measure, text);
    }
  }
  for (const span of given) {
    if (expected.has(key(span))) continue;
    add(scene.tally, measure, 'fp');
    scene.mistake('spurious', measure, span.text);
  }
}
