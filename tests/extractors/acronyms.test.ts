import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeAcronym, matchesLetters } from '../../extractors/acronyms.js';
import { cpuTime } from '../cpu-time.js';

const STANDS_FOR: readonly (readonly [string, string])[] = [
  ['OMS', 'Organisation mondiale de la santé'],
  ['UEMOA', 'Union économique et monétaire ouest-africaine'],
  ['AMDI', 'Agence marocaine de développement des investissements'],
  ['BOAD', 'Banque ouest-africaine de développement'],
  ['ANTIC', "Agence nationale des technologies de l'information et de la communication"],
  ['UCLouvain', 'Université catholique de Louvain'],
  ['CNUCED', 'Conférence des Nations unies sur le commerce et le développement'],
];

const DOES_NOT: readonly (readonly [string, string])[] = [
  ['OMS', 'Organisation mondiale du commerce'],
  ['ONU', 'Union africaine'],
  ['BAD', 'Fonds africain de développement'],
  ['X', 'Xénophon'],
];

for (const [acronym, phrase] of STANDS_FOR) {
  test(`${acronym} stands for ${phrase}`, () => assert.equal(matchesLetters(acronym, phrase), true));
}
for (const [acronym, phrase] of DOES_NOT) {
  test(`${acronym} does not stand for ${phrase}`, () => assert.equal(matchesLetters(acronym, phrase), false));
}

test('an acronym has two capitals and no blank', () => {
  assert.deepEqual(['AMRTP', 'UV-BF', 'ANCy', 'Unesco', 'Le Monde', 'A'].map(looksLikeAcronym), [
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('the letters rule stays quick on long input', () => {
  const time = cpuTime(() => {
    for (let i = 0; i < 200; i++) matchesLetters('AAAAAAAAAAAB', 'aa aaa aaaa '.repeat(6));
  });
  assert.ok(time < 500);
});
