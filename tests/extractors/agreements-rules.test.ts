import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ask, patternOf, spell, termTaken } from '../../extractors/agreements/grammar/grammar.js';
import { readingOf, TAG } from '../../extractors/agreements/grammar/readings.js';
import { RELATIONS } from '../../extractors/agreements/grammar/relations.js';
import { OUTCOMES, outcomeOfNoun } from '../../extractors/agreements/mentions/outcome.js';
import { SENSES, senseHolds } from '../../extractors/agreements/mentions/senses.js';
import { findAmounts } from '../../extractors/agreements/slots/amounts.js';
import { buildDocument } from '../../pipeline/text/document.js';

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’]/gu, "'");

/** "il donne son [accord] préalable" → what stands before, in and after the brackets. */
function cut(sentence: string): { before: string; head: string; after: string } {
  const [before = '', rest = ''] = fold(sentence).split('[');
  const [head = '', after = ''] = rest.split(']');
  return { before, head, after };
}

const ASIDES: readonly string[] = [
  'date',
  'venue',
  'event',
  ',',
  '-',
  'open',
  'close',
  'a',
  'au',
  'de',
  'du',
  'des',
  "d'",
  'pour',
  'et',
  'celles',
  'soumis',
  'given',
  'tied',
  'porte',
];
const NAMED: Readonly<Record<string, number>> = {
  group: TAG.Group,
  bystander: TAG.Bystander,
  instrument: TAG.Instrument,
  active: TAG.Active,
  infinitive: TAG.Infinitive,
  gerund: TAG.Gerund,
  clitic: TAG.Clitic,
  passive: TAG.Passive,
  participle: TAG.Participle,
  nominal: TAG.Nominal,
  putoff: TAG.Putoff,
  other: TAG.Other,
  verb: TAG.Verb,
  do: TAG.Do,
  topic: TAG.Topic,
  signers: TAG.Signers,
  signatures: TAG.Signatures,
  qui: TAG.Clause,
  que: TAG.Clause,
  dont: TAG.Clause,
  gap: TAG.Gap | TAG.Aside,
};

function reduced(sentence: string) {
  const words = sentence.split(' ');
  const wanted = words.findIndex((word) => word.startsWith('['));
  const terms = words.map((word) => {
    const text = word.replace(/[[\]]/g, '');
    return readingOf(text, NAMED[text] ?? (ASIDES.includes(text) ? TAG.Aside : 0));
  });
  return { terms, wanted };
}

describe('relations', () => {
  for (const rule of RELATIONS) {
    it(rule.name, () => {
      const pattern = patternOf(rule.source);
      for (const example of rule.examples) {
        const { terms, wanted } = reduced(example);
        assert.equal(termTaken(pattern, spell(terms)), wanted, example);
      }
      for (const trap of rule.refuses)
        assert.equal(termTaken(pattern, spell(reduced(trap).terms)), null, trap);
    });
  }
});

it('the quick look before compromise changes no answer', () => {
  const sentences = RELATIONS.flatMap(({ examples, refuses }) => [...examples, ...refuses]).map((sentence) =>
    spell(reduced(sentence).terms),
  );
  for (const { name, source } of RELATIONS) {
    const pattern = patternOf(source);
    for (const sentence of sentences)
      assert.equal(
        termTaken(pattern, sentence),
        ask(pattern, sentence),
        `${name}: ${sentence.terms.map(({ text }) => text).join(' ')}`,
      );
  }
});

describe('other senses', () => {
  for (const sense of SENSES) {
    const holds = (sentence: string): boolean => {
      const { before, head, after } = cut(sentence);
      return sense.heads.test(head.replace(/s$/, '')) && senseHolds(sense, before, after);
    };
    it(sense.name, () => {
      for (const example of sense.examples) assert.ok(holds(example), example);
      for (const trap of sense.refuses) assert.ok(!holds(trap), trap);
    });
  }
});

describe('outcomes of a signing told by its noun', () => {
  /** Of the noun in square brackets. */
  const ruleFor = (sentence: string): string | undefined => {
    const document = buildDocument(sentence.replace(/[[\]]/g, ''));
    const { start, count } = document.tokens;
    return outcomeOfNoun({ document, from: 0, to: count }, start.indexOf(sentence.indexOf('[')))?.name;
  };
  for (const rule of OUTCOMES) {
    it(rule.name, () => {
      for (const example of rule.examples) assert.equal(ruleFor(example), rule.name, example);
      for (const trap of rule.refuses) assert.notEqual(ruleFor(trap), rule.name, trap);
    });
  }
});

describe('sums of money', () => {
  const SUMS: readonly (readonly [written: string, value: number, currency: string])[] = [
    ['un prêt de 10 millions d’euros', 1e7, 'EUR'],
    ['pour 5 000 F CFA', 5000, 'XOF'],
    ['pour 5 000 F.CFA', 5000, 'XOF'],
    ['pour 500FCFA', 500, 'XOF'],
    ['un don de 20 millions d’unités de compte', 2e7, 'XUA'],
    ['un montant de USD 12 millions', 12e6, 'USD'],
    ['un montant de 12 M€', 12e6, 'EUR'],
    ['un montant de 3 millions de $ US', 3e6, 'USD'],
    ['cent douze milliards (112 000 000 000) de francs CFA', 112e9, 'XOF'],
    ['quelque 40 millions de dollars canadiens', 4e7, 'CAD'],
  ];
  for (const [written, value, currency] of SUMS) {
    it(written, () => {
      const document = buildDocument(`Le Mali a signé une convention, ${written}, mardi à Bamako.`);
      const [amount] = findAmounts(document, { start: 0, end: document.text.length }, null);
      assert.deepEqual([amount?.value, amount?.currency], [value, currency]);
    });
  }
  it('years and articles are none', () => {
    const document = buildDocument(
      'Le 12 mai 2024, le Mali a signé les 30 articles de la convention à Bamako.',
    );
    assert.deepEqual(findAmounts(document, { start: 0, end: document.text.length }, null), []);
  });
});
