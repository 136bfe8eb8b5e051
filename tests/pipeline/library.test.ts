import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runAll } from '../../pipeline/batch.js';
import {
  type CommuniqueRecord,
  createPipeline,
  extract,
  extractAll,
  type Input,
  type Kind,
  type Result,
} from '../../pipeline/index.js';

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

/** What was told, what the record says of it, and the problem. */
const FIELDS: readonly (readonly [object, Partial<CommuniqueRecord['document']>, string?])[] = [
  [{ published: '2025-03' }, { published: '2025-03' }],
  [{ published: '2025-03-12T10:00:00Z' }, { published: '2025-03-12' }],
  [{ published: '12/03/2025' }, { published: '2025-03-12' }],
  [{ published: 'Wed, 12 Mar 2025 23:30:00 -0400' }, { published: '2025-03-12' }],
  [{ published: new Date('2025-03-12T23:30:00Z') }, { published: '2025-03-12' }],
  [
    { published: null, id: null, title: undefined },
    { published: null, title: null },
  ],
  [
    { published: 'hier' },
    { published: null },
    `bad-published: 'published' is no date and was left out: "hier"`,
  ],
  [{ published: 7 }, { published: null }, `bad-published: 'published' is no date and was left out: 7`],
  [
    { published: new Date(Number.NaN) },
    { published: null },
    `bad-published: 'published' is no date and was left out: null`,
  ],
  [{ made: {} }, { published: null }, `bad-made: 'made' is no date and was left out: {}`],
  [{ id: 7 }, { id: '7' }],
  [{ id: '', source: ' ' }, { source: null }],
  [{ id: {} }, {}, `bad-field: 'id' is no text and was left out: {}`],
  [{ source: true }, { source: null }, `bad-field: 'source' is no text and was left out: true`],
  [{ title: ['T'] }, { title: null }, `bad-field: 'title' is no text and was left out: ["T"]`],
  [{ author: () => 'A' }, { author: null }, `bad-field: 'author' is no text and was left out: function`],
];

test('fields of a text are read as those of a line; what cannot be read is told, and the text is read', () => {
  for (const [given, expected, problem] of FIELDS) {
    const { record, problems } = extract({ raw: TEXT, ...given } as Input);
    assert.ok(record, JSON.stringify(given));
    assert.deepEqual({ ...record.document, ...expected }, record.document);
    assert.deepEqual(
      problems.map(({ code, level, message }) => `${level} ${code}: ${message}`),
      problem === undefined ? [] : [`warning ${problem}`],
    );
  }
});

test('a text without a letter in it is told to be empty', () => {
  for (const raw of ['', ' \n\t\u00a0']) {
    const { record, problems } = extract({ raw, source: 'a.txt' });
    assert.equal(record, null);
    assert.deepEqual(
      problems.map(({ code, level, source }) => [code, level, source]),
      [['empty', 'error', 'a.txt']],
    );
  }
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
    [{ reference: '2024' }, /reference: '2024' is no day/],
    [{ kinds: ['dates', 'poeple'] }, /kinds: 'poeple'/],
    [{ referense: '2024-03-12' }, /'referense' is none of reference, /],
    [{ lexicon: { poeple: [] } }, /lexicon: 'poeple' is none of people, /],
    [{ lexicon: { people: [' '] } }, /lexicon\.people/],
    [
      { lexicon: { places: [{ name: 'Dakar', country: 'Senegal' }] } },
      /lexicon\.places\[0\]\.country: "Senegal"/,
    ],
  ];
  for (const [options, message] of wrong) {
    assert.throws(() => createPipeline(options as object), { name: 'RangeError', message });
    assert.throws(() => extractAll([], options as object), { name: 'RangeError', message });
  }
});

test('what is no text is told as such', () => {
  const { run, runAll } = createPipeline();
  for (const wrong of [7, null, undefined, { text: TEXT }, { raw: Buffer.from(TEXT) }]) {
    const told = {
      name: 'TypeError',
      message: /^a text or \{ raw: text \} is needed, not (?:number|null|undefined|object)/,
    };
    assert.throws(() => run(wrong as unknown as Input), told);
    assert.throws(() => runAll([TEXT, wrong as unknown as Input]), told);
  }
});

test('a text may be given as it is', () => {
  const { run, runAll } = createPipeline();
  const { record } = run({ raw: TEXT });
  assert.deepEqual(run(TEXT).record, record);
  assert.deepEqual(
    runAll([TEXT, { raw: TEXT }]).map((result) => result.record),
    [record, record],
  );
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

test('many texts at once give what each gives alone, in their order', () => {
  const long = `${TEXT} `.repeat(3000);
  const raws = [TEXT, '', 'The guests were received in Kayes by the friends of the river.', long];
  const inputs = [
    ...raws,
    ...Array.from({ length: 40 }, (_, i) => `${TEXT} Il en a reçu ${i} le 3 mai.`),
  ].map((raw, i) => ({ raw, id: `n${i}` }));
  const pipeline = createPipeline({ explain: true });
  const together = pipeline.runAll(inputs);
  assert.equal(together.length, inputs.length);
  inputs.forEach((input, i) => {
    const { record, problems, refusals, mentions } = pipeline.run(input);
    const { document: _, rejected, ...others } = together[i] as Result;
    assert.equal(rejected, null);
    assert.deepEqual(others, { record, problems, refusals, mentions });
  });
});

test('a fault of the program on one text leaves the others of its group alone', async () => {
  const sound = createPipeline();
  const failing = (input: Input) => {
    if (input.id === 'bad') throw new Error('broken');
    return sound.run(input);
  };
  const pipeline = { run: failing, runAll: (inputs: readonly Input[]) => inputs.map(failing) };
  const readings = ['a', 'bad', 'b'].map((id) => ({ input: { raw: TEXT, id }, problems: [] }));
  const told: (string | undefined)[] = [];
  for await (const { record, problems } of runAll(pipeline, readings))
    told.push(record?.document.id ?? problems[0]?.code);
  assert.deepEqual(told, ['a', 'internal', 'b']);
});
