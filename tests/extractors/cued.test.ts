import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CuedPattern, CuedPatterns, Cues } from '../../extractors/cued.js';
import { buildDocument } from '../../pipeline/text/document.js';
import type { Sentence } from '../../schemas/document.js';

const read = (text: string) => {
  const document = buildDocument(text);
  return { document, sentence: document.sentences[0] as Sentence };
};

describe('cues', () => {
  const ROWS: readonly (readonly [cues: string, text: string, isThere: boolean])[] = [
    ['lieu', 'La fête a eu lieu.', true],
    ['lieu', 'Le lieutenant est là.', false],
    ['sign-', 'Ils signeront demain.', true],
    ['sign-', 'Ils désignent un chef.', false],
    ['-acte', 'Un pacte est né.', true],
    ['-acte', 'Les acteurs sont là.', false],
    ['celle-ci', 'Celle-ci a eu lieu.', true],
    ['jour', 'Ce jour-là, il vint.', true],
    ["qu'", "Il dit qu'il vient.", true],
    ['rien fete', 'La fête a eu lieu.', true],
  ];
  for (const [list, text, isThere] of ROWS)
    it(`${list}: ${text}`, () => {
      const cues = new Cues();
      const bit = cues.bitOf(list);
      const { document, sentence } = read(text);
      assert.equal((cues.in(document.tokens, sentence.firstToken, sentence.endToken) & bit) !== 0, isThere);
    });
  it('are no more than bits', () => {
    const cues = new Cues();
    for (let n = 0; n < 31; n++) assert.notEqual(cues.bitOf(`mot${n}`), 0);
    assert.equal(cues.bitOf('mot0'), 1);
    assert.throws(() => cues.bitOf('mot31'), RangeError);
  });
});

describe('patterns with cues', () => {
  it('hold where all of their cues are', () => {
    const pattern = new CuedPattern(['fete bal', 'lieu'], /a eu/u);
    for (const [text, holds] of [
      ['La fête a eu lieu.', true],
      ['Le bal a eu lieu.', true],
      ['La fête a eu un public.', false],
      ['La pêche a eu lieu.', false],
      ['La fête du lieu.', false],
    ] as const) {
      const { document, sentence } = read(text);
      assert.equal(pattern.holds(document, sentence), holds, text);
      assert.equal(pattern.find(document, sentence) !== null, holds, text);
    }
  });
  it('tell what stands first, of what stands together the first in the list', () => {
    const ways = new CuedPatterns([
      [['soir'], /ce soir/u],
      [['fete'], /fete/u],
      [['fete'], /fete du port/u],
    ]);
    const { document, sentence } = read('La fête du port a lieu ce soir.');
    assert.equal(ways.find(document, sentence)?.[0], 'fete');
    const none = read('Il pleut.');
    assert.equal(ways.find(none.document, none.sentence), null);
  });
});
