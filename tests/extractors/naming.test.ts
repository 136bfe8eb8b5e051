import assert from 'node:assert/strict';
import { test } from 'node:test';
import { naturalCase, naturalWord, personName } from '../../extractors/naming.js';

const PERSONS: readonly (readonly [string, string])[] = [
  ['Houlin ZHAO', 'Houlin Zhao'],
  ['Idrissou VI', 'Idrissou VI'],
  ['George HW Peeters', 'George HW Peeters'],
  ['TRAORE Aboubacar', 'Aboubacar Traore'],
  ['BIYA NKOULOU Marthe', 'Marthe Biya Nkoulou'],
  ['KONATE Salif dit Petit', 'Salif Konate dit Petit'],
  ['MOUSSA FAKI MAHAMAT', 'Moussa Faki Mahamat'],
  ["Awa N'DIAYE", "Awa N'Diaye"],
  ['Ali ŞAHİNOĞLU', 'Ali Şahinoğlu'],
  ['A. B. SANOGO', 'A. B. Sanogo'],
  ['Jean-Paul DE SOUZA', 'Jean-Paul de Souza'],
  ['Iain McAllister', 'Iain McAllister'],
];

for (const [written, natural] of PERSONS) {
  test(`${written} is named ${natural}`, () => assert.equal(personName(written), natural));
}

test('a word in natural case stays as it is', () => {
  assert.deepEqual(['Touré', "N'Diaye", 'al-Sissi'].map(naturalWord), ['Touré', "N'Diaye", 'al-Sissi']);
});

test('capital text becomes natural, small words small', () => {
  assert.equal(naturalCase("OFFICE DE L'HUILE"), "Office de l'Huile");
  assert.equal(naturalCase('MINISTERE DE LA SANTE', 'small'), 'Ministere de la sante');
  assert.equal(naturalCase('Office national'), 'Office national');
});
