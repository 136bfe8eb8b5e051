import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import { createCandidates } from '../../extractors/people/candidates.js';
import { agree, type NameKey } from '../../extractors/people/matching.js';
import { bitsOf } from '../../extractors/words.js';

const WORDS =
  'j. a.b. m diop diopp toure traore ndiaye ndiay awa ousmane ousmanne mohamed mohammed youssouf yusuf iusuf benslimane ben-slimane benslimanne abderrahmane abderahmane abdelrahmane lassaad lasaad yacoubi yaacoubi';

/** Names whose words are near each other: a letter more, less, other or swapped, here and there. */
const words = fc
  .tuple(fc.constantFrom(...WORDS.split(' ')), fc.nat(4), fc.nat(20), fc.constantFrom(...'aeinrst'))
  .map(([word, change, place, letter]) => {
    const at = 1 + (place % Math.max(1, word.length - 1));
    const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
    return [word, before + letter + here + after, before + after, before + letter + after][change] ?? word;
  });

const names = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((list): NameKey => ({ words: list, known: list.map(bitsOf) }));

const isFar = (word: string, { words }: NameKey): boolean =>
  word.length >= 6 && words.every((other) => LevenshteinDistance(word, other) > 2);

test('everybody whom a name can stand for is among its candidates', () => {
  let met = 0;
  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 40 }), names, (known, name) => {
      const candidates = createCandidates();
      for (const key of known) candidates.add(key);
      const found = candidates.of(name);
      assert.deepEqual(
        found,
        [...found].sort((a, b) => a - b),
      );
      for (const [number, key] of known.entries()) {
        if (name.words.length > key.words.length || agree(name, key) === 'none') continue;
        // What `agree` asks counts three slips as two now and then: those are not looked for.
        if (name.words.some((word) => isFar(word, key))) continue;
        met++;
        assert.ok(found.includes(number), `${name.words.join(' ')} and ${key.words.join(' ')}`);
      }
    }),
    { numRuns: 2000, seed: 7 },
  );
  assert.ok(met > 300, `only ${met} pairs agreed`);
});

test('few are candidates where many have names of their own', () => {
  const candidates = createCandidates();
  const letters = 'bcdfglmnprst';
  const nameOf = (number: number): NameKey => {
    const hash = Math.imul(number + 1, 2654435761) >>> 0;
    const word = [1, 12, 144, 1728, 20736, 248832]
      .map((power) => letters[Math.floor(hash / power) % 12])
      .join('');
    return { words: ['jean', `d${word}`], known: [0, 0] };
  };
  for (let number = 0; number < 3000; number++) candidates.add(nameOf(number));
  assert.ok(candidates.of(nameOf(1234)).length < 100);
});
