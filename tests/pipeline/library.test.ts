import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPipeline, extract, extractAll, type Input, type Kind } from '../../pipeline/index.js';

const TEXT = 'Le ministre de la Santé a reçu mardi 12 mars 2024 à Dakar les partenaires techniques du pays.';

test('one text gives one result, the same each time', () => {
  const first = extract(TEXT);
  assert.deepEqual(extract({ raw: TEXT }).record, first.record);
  assert.equal(first.record?.document.source, null);
  assert.deepEqual(
    first.record?.dates.map(({ value }) => value),
    ['2024-03-12'],
  );
  assert.ok(first.mentions.dates.length > 0);
  assert.deepEqual(first.problems, []);
});

test('source and id of the input are those of the record', () => {
  const { record } = extract({ raw: TEXT, source: 'a.txt', id: 'n1' });
  assert.deepEqual([record?.document.source, record?.document.id], ['a.txt', 'n1']);
});

test('what the caller changes after the pipeline was made does not reach it', () => {
  const kinds: Kind[] = ['dates'];
  const options = { kinds, lexicon: { people: ['Awa Diop'] } };
  const pipeline = createPipeline(options);
  kinds.length = 0;
  options.lexicon.people.push('');
  assert.ok(Object.isFrozen(pipeline));
  assert.equal(pipeline.run({ raw: TEXT }).record?.dates.length, 1);
});

test('options that are not valid are refused at once, by name', () => {
  const wrong: readonly (readonly [unknown, RegExp])[] = [
    [{ reference: 'mardi' }, /reference/],
    [{ kinds: ['dates', 'poeple'] }, /kinds: 'poeple'/],
    [{ lexicon: { people: [' '] } }, /lexicon\.people/],
    [{ lexicon: { places: [{ name: 'Dakar', country: 'Senegal' }] } }, /lexicon\.places: 'Senegal'/],
  ];
  for (const [options, message] of wrong) {
    assert.throws(() => createPipeline(options as object), { name: 'RangeError', message });
    assert.throws(() => extractAll([], options as object), { name: 'RangeError', message });
  }
});

test('many texts come back in their order, and none is read before it is asked for', async () => {
  const pulled: number[] = [];
  async function* inputs(): AsyncGenerator<Input> {
    for (let i = 0; i < 4; i++) {
      pulled.push(i);
      yield { raw: TEXT, id: `n${i}` };
    }
  }
  const ids: (string | undefined)[] = [];
  for await (const { record } of extractAll(inputs())) {
    ids.push(record?.document.id);
    assert.equal(pulled.length, ids.length);
  }
  assert.deepEqual(ids, ['n0', 'n1', 'n2', 'n3']);
});

test('a text that is not French has a problem and no record, and the next one is read', async () => {
  const english =
    'The Minister of Health met the partners of the country in Dakar on Tuesday, and they spoke for an hour.';
  const results = [];
  for await (const result of extractAll([english, TEXT])) results.push(result);
  assert.deepEqual(
    results.map(({ record }) => record !== null),
    [false, true],
  );
  assert.deepEqual(
    results[0]?.problems.map(({ code }) => code),
    ['not-french'],
  );
});
