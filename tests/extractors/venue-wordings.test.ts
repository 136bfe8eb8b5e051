import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWordings } from '../../extractors/venues/wordings.js';
import type { VenueMention } from '../../schemas/mentions.js';

const wordsOf = (name: string): ReadonlySet<string> => new Set(name.split(' ').filter((word) => word !== ''));

const wording = (name: string, more: Partial<VenueMention> = {}): VenueMention =>
  ({ name, rule: 'facility', city: null, acronym: null, ...more }) as VenueMention;

test('names that stand in another, either way, acronyms and seats of bodies are near', () => {
  const wordings = createWordings(wordsOf);
  const known = [
    wording('hotel'),
    wording('hotel azur beau'),
    wording('hotel azur'),
    wording('centre x', { acronym: 'CICAD' }),
    wording('siege cour', { rule: 'facility-seat', city: 'La Haye' }),
    wording('palais'),
  ];
  for (const [group, one] of known.entries()) wordings.add(one, group);
  const groupsNear = (one: VenueMention): number[] => wordings.near(one).map(([group]) => group);
  assert.deepEqual(groupsNear(wording('azur hotel')), [0, 1, 2]);
  assert.deepEqual(groupsNear(wording('grand palais')), [5]);
  assert.deepEqual(groupsNear(wording('autre', { acronym: 'CICAD' })), [3]);
  assert.deepEqual(groupsNear(wording('cpi', { rule: 'facility-body', city: 'La Haye' })), [4]);
  assert.deepEqual(groupsNear(wording('cpi', { rule: 'facility-body', city: 'Dakar' })), []);
});

test('whatever the names, those of which one holds the other are near, and not all that share a word', () => {
  const wordings = createWordings(wordsOf);
  const names = Array.from({ length: 4000 }, (_, i) =>
    ['hotel', ...[i % 7, 7 + (i % 31), 40 + (i % 101)].slice(0, 1 + (i % 3)).map((word) => `w${word}`)].join(
      ' ',
    ),
  );
  const isWithin = (a: string, b: string): boolean => [...wordsOf(a)].every((word) => wordsOf(b).has(word));
  let compared = 0;
  for (const [group, name] of names.entries()) {
    const near = new Map(wordings.near(wording(name)));
    compared += near.size;
    if (group % 40 === 0) {
      for (const [before, other] of names.slice(0, group).entries())
        assert.ok(near.has(before) || !(isWithin(name, other) || isWithin(other, name)), `${name}, ${other}`);
    }
    wordings.add(wording(name), group);
  }
  assert.ok(compared < names.length ** 2 / 8, `${compared} comparisons`);
});
