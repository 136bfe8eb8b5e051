/** Compiled lexicons say what their sources say. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildAll } from '../../extractors/compiled.js';
import { type Lookup, PackedFile } from '../../extractors/packed.js';
import { pack } from '../../extractors/packing.js';
import { readColumn, readTable } from '../../extractors/resources.js';
import { compileLexicons } from '../../pipeline/build/compile-lexicons.js';
import { temporaryFolder } from '../pipeline/run-cli.js';
import { packageDir } from '../shared.js';

const open = (lexicons: ReadonlyMap<string, object>): PackedFile => new PackedFile(pack(lexicons));

const shipped = readFileSync(path.join(packageDir, 'dist/lexicons.bin'));

test('the file holds what the sources give today', async () => {
  const fresh = await compileLexicons();
  assert.ok(Buffer.from(fresh).equals(shipped), 'dist/lexicons.bin is stale: npm run build');
});

test('every lexicon answers as its source does', async () => {
  const built = buildAll();
  const file = new PackedFile(shipped);
  assert.ok(built.size > 30);
  for (const [name, source] of built) {
    const compiled = file.read(name);
    if (source instanceof Map || source instanceof Set) assertSame(name, compiled as Lookup<unknown>, source);
    else assert.deepEqual(columnsAsLists(compiled as object), columnsAsLists(source), name);
  }
});

function assertSame(
  name: string,
  compiled: Lookup<unknown>,
  source: Map<string, unknown> | Set<string>,
): void {
  assert.equal(compiled.size, source.size, name);
  for (const [key, value] of source.entries()) {
    assert.ok(compiled.has(key), `${name}: ${key}`);
    if (source instanceof Map) assert.deepEqual(compiled.get(key), value, `${name}: ${key}`);
    for (const other of [`${key}x`, key.slice(1), `${key} ${key}`])
      assert.equal(compiled.has(other), source.has(other), `${name}: ${other}`);
  }
}

/** Columns are kept as narrow as their numbers allow. */
const columnsAsLists = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).map(([field, value]) => [
      field,
      ArrayBuffer.isView(value) ? [...(value as Int32Array)] : value,
    ]),
  );

const texts = fc.string({ unit: 'binary', maxLength: 12 });

test('packed maps are maps, whatever stands in them', () => {
  const values = fc.oneof(fc.jsonValue(), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, values)), fc.array(texts), (entries, others) => {
      const source = new Map<string, unknown>(JSON.parse(JSON.stringify(entries)));
      const compiled = open(new Map([['map', source]])).read('map') as Lookup<unknown>;
      assert.equal(compiled.size, source.size);
      for (const key of [...source.keys(), ...others]) {
        assert.equal(compiled.has(key), source.has(key));
        assert.deepEqual(compiled.get(key), source.get(key));
      }
    }),
  );
});

test('packed columns keep their numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), (numbers) => {
      const read = open(new Map([['record', { numbers: Int32Array.from(numbers), list: numbers }]])).read(
        'record',
      );
      assert.deepEqual(columnsAsLists(read as object), { numbers, list: numbers });
    }),
  );
});

test('a broken line of a source is refused by file and line', (t) => {
  const file = path.join(temporaryFolder(t), 'broken.tsv');
  writeFileSync(file, '# a comment\nname\tkind\nA\tb\nC\n');
  assert.throws(() => readTable(file), { message: `${file}:4: 1 cells, the header has 2` });
  writeFileSync(file, 'name\nA\nB\tc\n');
  assert.throws(() => readColumn(file), { message: `${file}:3: more than one cell, the header has 1` });
});
