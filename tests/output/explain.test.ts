import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type ExplainedMention, explainText } from '../../output/terminal/explain.js';
import { neutralise, widthOf } from '../../output/terminal/safe.js';

const mention = (raw: string, words: string, more: Partial<ExplainedMention> = {}): ExplainedMention => ({
  start: raw.indexOf(words),
  end: raw.indexOf(words) + words.length,
  kind: 'people',
  value: null,
  rule: 'person.honorific',
  reason: null,
  isRefused: false,
  ...more,
});

const RAW = 'Mme Awa Diop a signé.\n\nÀ Dakar, le Conseil a salué Awa Diop.\n';
const plain = { width: 80, colour: false, at: null };
const columns = (line: string): number => [...line].reduce((sum, char) => sum + widthOf(char), 0);
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
const SGR = /\u001b\[[\d;]+m/g;

describe('explain', () => {
  const mentions = [
    mention(RAW, 'Awa Diop', { value: 'Awa Diop' }),
    mention(RAW, 'Conseil', {
      kind: 'refused',
      rule: 'organizations',
      reason: 'a common noun',
      isRefused: true,
    }),
  ];

  test('shows each paragraph with what was found and refused under it', () => {
    assert.equal(
      explainText(RAW, mentions, plain),
      `Mme [Awa Diop] a signé.
  + people 4-12 “Awa Diop” (person.honorific)

À Dakar, le Conseil a salué Awa Diop.
  - refused 35-42 “Conseil” (organizations) a common noun
`,
    );
  });

  test('at one offset: only what stands there', () => {
    assert.match(explainText(RAW, mentions, { ...plain, at: 36 }), /^À Dakar[^+]*- refused/);
    assert.match(explainText(RAW, mentions, { ...plain, at: 1 }), /nothing was found or refused here\n$/);
    assert.match(explainText(RAW, mentions, { ...plain, at: 9999 }), /offset 9999: nothing/);
  });

  test('colours are switched off at each line end, and absent when not wanted', () => {
    const coloured = explainText(RAW, mentions, { ...plain, colour: true, width: 24 });
    for (const line of coloured.split('\n')) {
      const codes = line.match(SGR) ?? [];
      if (codes.length > 0) assert.equal(codes.at(-1), '\u001b[0m');
    }
    assert.ok(!explainText(RAW, mentions, plain).includes('\u001b'));
  });

  test('no text brings a control character to the terminal, and no line is wider than it', () => {
    const hostile = fc.array(
      fc.constantFrom(
        '\u001b[2J',
        '\u001b]0;owned\u0007',
        '\u009b31m',
        '\r',
        '\u202e',
        'mot ',
        '漢字',
        '😀',
        '\u0000',
        '\n',
        'long'.repeat(12),
        '\ud800',
      ),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(hostile, fc.integer({ min: 24, max: 60 }), fc.boolean(), (pieces, width, colour) => {
        const raw = pieces.join('');
        const all = [mention(raw, pieces[0]!, { value: raw, rule: raw, reason: raw })];
        const shown = explainText(raw, all, { width, colour, at: null }).replace(SGR, '');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that is the point
        assert.doesNotMatch(shown, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|\p{Cs}/u);
        for (const line of shown.split('\n')) assert.ok(columns(line) <= width, line);
      }),
    );
  });

  test('neutralised text keeps its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(neutralise(text).length, text.length);
      }),
    );
  });
});
