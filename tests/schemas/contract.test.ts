import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { validateProblem, validateRecord } from '../../schemas/validators.js';
import { packageDir, sharedDir } from '../shared.js';

const folder = path.join(packageDir, 'schemas');
const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));

type Json = { readonly [key: string]: unknown };

const read = (name: string): Json => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));

function* objects(node: unknown): Generator<Json> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield node as Json;
  for (const child of Object.values(node)) yield* objects(child);
}

test('every schema names itself, describes every field and admits nothing unknown', () => {
  assert.ok(names.length >= 11);
  for (const name of names) {
    const schema = read(name);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema', name);
    assert.ok(String(schema.$id).endsWith(`/${name}`), name);
    for (const node of objects(schema)) {
      if (typeof node.properties !== 'object' || node.properties === null) continue;
      assert.equal(node.additionalProperties, false, name);
      for (const [field, property] of Object.entries(node.properties)) {
        assert.ok(property.description || property.$ref, `${name}: ${field} has no description`);
      }
    }
  }
});

test('each status of an agreement is described', () => {
  const { status } = read('agreement.schema.json').properties as Record<string, never> as Record<
    string,
    { readonly enum: readonly string[]; readonly description: string }
  >;
  for (const value of status?.enum ?? []) assert.ok(status?.description.includes(`\`${value}\`:`), value);
});

test('types.ts is what the schemas say', async () => {
  const url = pathToFileURL(path.join(folder, 'generate-types.mjs')).href;
  const { generateTypes }: { generateTypes(): Promise<string> } = await import(url);
  const committed = readFileSync(path.join(folder, 'types.ts'), 'utf8');
  assert.equal(await generateTypes(), committed, 'run `npm run schemas`');
});

test('the example of a record fits', { skip: sharedDir === null }, () => {
  const example = JSON.parse(readFileSync(path.join(sharedDir ?? '', 'record.example.json'), 'utf8'));
  assert.equal(validateRecord(example), true, JSON.stringify(validateRecord.errors));
});

const problem = { code: 'not-french', level: 'error', message: 'a.txt: English', source: 'a.txt', at: null };

test('a problem fits, and one with a wrong level or an unknown field does not', () => {
  assert.equal(validateProblem(problem), true);
  assert.equal(validateProblem({ ...problem, at: { start: 0, end: 4 } }), true);
  assert.equal(validateProblem({ ...problem, level: 'fatal' }), false);
  assert.equal(validateProblem({ ...problem, more: 1 }), false);
});

test('the compiled validators load nothing but the checks written by hand', () => {
  const source = readFileSync(path.join(packageDir, 'dist/schemas/validators.js'), 'utf8');
  assert.deepEqual(source.match(/^import .*$/gm), [
    "import { isEdtf } from './edtf.js';",
    "import { idOf, SEEN } from './patterns.js';",
  ]);
  assert.doesNotMatch(source, /\brequire\(/);
});
