/** Files as the tools themselves write them, and what the example record becomes in each. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brat } from '../../output/annotation/brat.js';
import { doccano } from '../../output/annotation/doccano.js';
import { annotateRecord, toGold } from '../../output/annotation/index.js';
import { iob } from '../../output/annotation/iob.js';
import { labelStudio } from '../../output/annotation/label-studio.js';
import { spacy } from '../../output/annotation/spacy.js';
import { webAnnotation } from '../../output/annotation/web-annotation.js';
import { SAMPLE_TEXT, sampleRecord } from './sample.js';

const TEXT = '😀 Mme Awa Diop a signé à Dakar.';
const none = (): null => null;
const found = (texts: readonly { text: string; spans: readonly { start: number; end: number }[] }[]) =>
  texts.flatMap(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end)));

describe('files of the tools', () => {
  test('brat: code points, notes, events and fragments', () => {
    const content = [
      'T1\tPER 6 14\tAwa Diop',
      'T2\tLocation 25 28;28 30\tDak ar',
      'E1\tSign:T1',
      '#1\tAnnotatorNotes T1\tto be checked',
      'T3\tCheese 0 1\t😀',
      '*\tEquiv T1 T2',
      '',
    ].join('\n');
    const { texts, problems } = brat.read([{ name: 'a.ann', content }], () => TEXT);
    assert.deepEqual(found(texts), ['Awa Diop', 'Dakar']);
    assert.deepEqual(problems, ["a: unknown label 'Cheese'"]);
    assert.equal(texts[0]!.spans[0]!.entity, texts[0]!.spans[1]!.entity);
  });

  test('IOB2 of other programs: two or four columns, blanks, document starts', () => {
    const content =
      '-DOCSTART- -X- -X- O\n\nMme NN B-NP O\nAwa NN I-NP B-PER\nDiop NN I-NP I-PER\n\nà P O O\nDakar N B-NP B-LOC\n';
    const { texts, problems } = iob.read([{ name: 'press.conll', content }], none);
    assert.deepEqual(problems, []);
    assert.equal(texts[0]!.text, 'Mme Awa Diop\nà Dakar');
    assert.deepEqual(found(texts), ['Awa Diop', 'Dakar']);
    const beside = iob.read([{ name: 'press.conll', content }], () => TEXT);
    assert.deepEqual(
      beside.texts[0]!.spans.map(({ start }) => start),
      [7, 26],
    );
  });

  test('doccano: plain labels and exports with relations', () => {
    const plain = `${JSON.stringify({
      id: 7,
      text: TEXT,
      label: [
        [7, 15, 'PER'],
        [26, 31, 'LOC'],
      ],
      Comments: [],
    })}\n`;
    assert.deepEqual(found(doccano.read([{ name: 'all.jsonl', content: plain }], none).texts), [
      'Awa Diop',
      'Dakar',
    ]);
    const entities = [
      { id: 41, label: 'Agreement', start_offset: 16, end_offset: 23 },
      { id: 42, label: 'Person', start_offset: 7, end_offset: 15 },
    ];
    const relations = [{ id: 1, from_id: 41, to_id: 42, type: 'signatory' }];
    const related = JSON.stringify({ id: 8, text: TEXT, entities, relations });
    const [text] = doccano.read([{ name: 'all.jsonl', content: related }], none).texts;
    assert.deepEqual(text!.relations, [{ type: 'signatory', from: 1, to: 0 }]);
  });

  test('Label Studio: what people said goes before predictions; old exports count code units', () => {
    const region = (start: number, end: number) => ({
      id: 'x1',
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      value: { start, end, text: 'Awa Diop', labels: ['PER'] },
    });
    for (const [start, end] of [
      [6, 14],
      [7, 15],
    ] as const) {
      const task = {
        id: 3,
        data: { text: TEXT },
        annotations: [{ result: [region(start, end)] }, { was_cancelled: true, result: [] }],
        predictions: [{ result: [] }],
      };
      const content = JSON.stringify([task]);
      assert.deepEqual(found(labelStudio.read([{ name: 'export.json', content }], none).texts), ['Awa Diop']);
    }
  });

  test('Web Annotation: one annotation, a moved position, a quotation alone', () => {
    const selector = [
      { type: 'TextPositionSelector', start: 0, end: 8 },
      { type: 'TextQuoteSelector', exact: 'Awa Diop', prefix: 'Mme ' },
    ];
    const content = JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      body: 'Person',
      motivation: 'tagging',
      target: { source: 'http://example.org/texts/a.txt#x', selector },
    });
    const { texts } = webAnnotation.read([{ name: 'one.jsonld', content }], (id) =>
      id === 'a' ? TEXT : null,
    );
    assert.deepEqual(found(texts), ['Awa Diop']);
  });

  test('spaCy: Doc.to_json and plain training data', () => {
    const lines = [
      { text: TEXT, ents: [{ start: 6, end: 14, label: 'PER' }], tokens: [] },
      { text: TEXT, entities: [[25, 30, 'LOC']] },
    ];
    const content = lines.map((line) => JSON.stringify(line)).join('\n');
    assert.deepEqual(found(spacy.read([{ name: 'train.jsonl', content }], none).texts), [
      'Awa Diop',
      'Dakar',
    ]);
  });
});

describe('a record as annotations', () => {
  const annotated = annotateRecord(sampleRecord, SAMPLE_TEXT, 'sample');

  test('every mention becomes a span, agreements their evidence with ties', () => {
    const mentions = sampleRecord.people.flatMap((person) => person.mentions).length;
    assert.equal(annotated.spans.filter(({ label }) => label === 'Person').length, mentions);
    assert.deepEqual(
      annotated.relations.map(({ type, to }) => `${type} ${annotated.spans[to]!.value}`),
      [
        'date 2024-05-28',
        'party Ministère de la Santé',
        'party Organisation arabe des TIC',
        'signatory Awa Diop',
        'venue Dakar',
      ],
    );
  });

  test('and gold for evaluate', () => {
    const gold = toGold(annotated) as Record<string, { name?: string; mentions?: object[] }[]>;
    assert.deepEqual(
      gold.people!.map(({ name }) => name),
      ['Awa Diop'],
    );
    assert.deepEqual(gold.ministries![0], {
      name: 'Ministère de la Santé',
      mentions: [{ start: 32, end: 53, text: 'ministre de la Santé', implied: true }].map((span) => ({
        ...span,
        start: SAMPLE_TEXT.indexOf(span.text),
        end: SAMPLE_TEXT.indexOf(span.text) + span.text.length,
      })),
    });
    assert.deepEqual(
      gold.agreements!.map((agreement) => ({ ...agreement, evidence: null })),
      [
        {
          instrument: 'convention de partenariat',
          type: 'convention',
          status: 'signed',
          parties: ['Ministère de la Santé', 'Organisation arabe des TIC'],
          signatories: [{ person: 'Awa Diop', party: null }],
          date: '2024-05-28',
          venue: 'Dakar',
          event: null,
          amount: null,
          count: 1,
          subject: null,
          evidence: null,
        },
      ],
    );
  });

  test('what a form does not hold is not made up', () => {
    const spans = annotated.spans.map((span) => ({ ...span, value: null, attributes: {} }));
    const { agreements } = toGold({ ...annotated, spans }) as { agreements: object[] };
    const [{ status, type, date, parties }] = agreements as [Record<string, unknown>];
    assert.deepEqual([status, type, date], ['mentioned', 'other', null]);
    assert.equal((parties as string[]).length, 2);
  });
});
