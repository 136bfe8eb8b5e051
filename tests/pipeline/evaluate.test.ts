import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Gold, readGold } from '../../pipeline/evaluate/gold.js';
import { belowFloor, formatMistakes, parseFloor } from '../../pipeline/evaluate/report.js';
import { type Score, score } from '../../pipeline/evaluate/score.js';
import type { CommuniqueRecord } from '../../schemas/types.js';
import { packageDir, sharedDir } from '../shared.js';

/** A gold record taken for a record: what it leaves out is empty. */
function asRecord(gold: Gold): CommuniqueRecord {
  const blank = {
    people: [],
    ministries: [],
    organizations: [],
    dates: [],
    places: [],
    venues: [],
    events: [],
  };
  const agreements = (gold.agreements ?? []).map((one) => ({
    parties: [],
    signatories: [],
    evidence: [],
    ...one,
  }));
  return JSON.parse(JSON.stringify({ ...blank, document: {}, ...gold, agreements }));
}

/** Numbers that look random and are the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A record with the faults that programs make: things lost, doubled, moved, renamed, filled with the wrong value. */
function spoil(record: CommuniqueRecord, random: () => number): CommuniqueRecord {
  const copy: CommuniqueRecord = JSON.parse(JSON.stringify(record));
  const hit = (share: number): boolean => random() < share;
  for (const kind of ['people', 'ministries', 'organizations', 'venues', 'events', 'dates'] as const) {
    const list = copy[kind] as { name?: string | null; mentions: { start: number; end: number }[] }[];
    for (let i = list.length - 1; i >= 0; i--) {
      const entity = list[i]!;
      if (hit(0.15)) list.splice(i, 1);
      else if (hit(0.1)) list.push(JSON.parse(JSON.stringify(entity)));
      if (hit(0.1) && entity.name) entity.name = entity.name.split(' ').slice(0, 2).join(' ');
      for (const span of entity.mentions ?? []) if (hit(0.1)) span.end += 2;
    }
  }
  for (const person of copy.people) if (hit(0.2)) person.roles?.pop();
  for (const venue of copy.venues) if (hit(0.2)) venue.country = hit(0.5) ? null : 'FR';
  for (const date of copy.dates) if (hit(0.2)) date.value = '2020-01-01';
  copy.agreements = copy.agreements.filter(() => !hit(0.15));
  for (const agreement of copy.agreements) {
    if (hit(0.2)) agreement.parties.pop();
    if (hit(0.2)) agreement.parties.push({ id: null, name: 'Union postale universelle' });
    if (hit(0.2)) agreement.signatories.pop();
    if (hit(0.2)) agreement.date = hit(0.5) ? null : '2020-01-01';
    if (hit(0.2)) agreement.type = 'other';
    if (hit(0.2)) agreement.status = 'planned';
    if (hit(0.2)) agreement.venue = null;
  }
  if (hit(0.2)) copy.document.published = null;
  return copy;
}

type Reference = { types: Score['types']; documents: number; missing: number };

async function loadYardstick(): Promise<
  (
    golds: readonly Gold[],
    records: ReadonlyMap<string, CommuniqueRecord>,
    options: { onError(mistake: { doc: string; kind: string; type: string; item: string }): void },
  ) => Reference
> {
  const file = path.join(sharedDir ?? '', 'tools/score.mjs');
  return (await import(pathToFileURL(file).href)).score;
}

for (const folder of ['gold-dev', 'corpus']) {
  test(`the figures on ${folder} are those of the yardstick`, { skip: sharedDir === null }, async () => {
    const yardstick = await loadYardstick();
    const golds = readGold(path.join(sharedDir ?? '', folder)).map((sample) => sample.gold);
    assert.ok(golds.length > 0);
    const random = createRandom(7);
    for (let round = 0; round < 20; round++) {
      const records = new Map<string, CommuniqueRecord>();
      for (const gold of golds) {
        const record = asRecord(gold);
        if (round > 0 && random() < 0.05) continue;
        records.set(gold.id, round === 0 ? record : spoil(record, random));
      }
      const theirMistakes: string[] = [];
      const theirs = yardstick(golds, records, {
        onError: ({ doc, kind, type, item }) => theirMistakes.push(`${doc}\t${kind}\t${type}\t${item}`),
      });
      const ours = score(golds, records);
      assert.deepEqual(ours.types, theirs.types);
      assert.equal(ours.missing, theirs.missing);
      assert.equal(formatMistakes(ours.mistakes, 'all').length, theirMistakes.length);
    }
  });
}

test('a perfect record has every measure at 1, an absent one at 0', () => {
  const folder = path.join(packageDir, 'corpus');
  assert.ok(existsSync(folder));
  const golds = readGold(folder).map((sample) => sample.gold);
  const perfect = score(golds, new Map(golds.map((gold) => [gold.id, asRecord(gold)])));
  for (const measure of ['people', 'ministries', 'dates', 'dates.spans', 'agreements', 'agreements.slots']) {
    assert.equal(perfect.types[measure]?.f, 1, measure);
  }
  const absent = score(golds, new Map());
  assert.equal(absent.missing, golds.length);
  assert.ok(Object.values(absent.types).every(({ f }) => f === 0));
});

test('a floor tells which measures fell, and one never measured has fallen', () => {
  const figures = { p: 0.8, r: 0.8, f: 0.8, tp: 8, fp: 2, fn: 2 };
  const measured: Score = {
    types: { people: figures, dates: figures },
    documents: 1,
    missing: 0,
    mistakes: [],
  };
  assert.deepEqual(belowFloor(measured, { people: 0.8, dates: 0.79 }), []);
  assert.equal(belowFloor(measured, { people: 0.81, dates: 0.79 }).length, 1);
  assert.match(belowFloor(measured, { poeple: 0.1 })[0] ?? '', /^poeple: /);
  assert.throws(() => parseFloor('{"people": 2}'), /people/);
  assert.throws(() => parseFloor('[1]'), /JSON object/);
});

test('gold samples of the corpus quote their texts', () => {
  const folders = ['corpus', 'corpus/held-out'].map((folder) => readGold(path.join(packageDir, folder)));
  assert.ok(folders.every((samples) => samples.length > 0));
  for (const { gold, textPath } of folders.flat()) {
    const text = readFileSync(textPath, 'utf8');
    for (const kind of ['people', 'ministries', 'organizations', 'venues', 'events', 'dates'] as const) {
      for (const span of (gold[kind] ?? []).flatMap((entity) => entity.mentions ?? [])) {
        assert.equal(text.slice(span.start, span.end), span.text, `${textPath}: ${span.text}`);
      }
    }
  }
});
