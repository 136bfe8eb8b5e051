import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scaleOf } from '../../extractors/agreements/mentions/numbers.js';
import { findAmounts } from '../../extractors/agreements/slots/amounts.js';
import { buildDocument } from '../../pipeline/text/document.js';
import { readMarked } from './agreements-notation.js';

const SIGNED = "Le [C Togo = TG] et l'[O OIF] ont signé";

/** Sums in millions, one a record. */
const sums = (text: string): (number | null)[] =>
  readMarked(text).map(({ amount }) => amount && amount.value / 1e6);

describe('sums of agreements', () => {
  const told: readonly (readonly [text: string, ...millions: (number | null)[]])[] = [
    [`${SIGNED} une convention. Elle s'élève à 40 millions d'euros.`, 40],
    [`${SIGNED} une convention de financement. Ces ressources, de 40 millions d'euros, iront à l'eau.`, 40],
    [`L'[O OIF] accorde 40 millions d'euros au [C Togo = TG]\n${SIGNED} une convention de financement.`, 40],
    [
      "Le projet est financé à hauteur de 10 millions d'euros. L'accord de financement a été signé à [V Lomé].",
      10,
    ],
    [
      "L'[O OIF] octroie un prêt de 4 millions d'euros au [C Togo = TG]. L'accord y relatif a été signé à [V Lomé].",
      4,
    ],
    [
      "L'[O OIF] a octroyé 50 millions d'euros au [C Togo = TG]. La convention de crédit a été signée à [V Lomé]. Ce crédit complète un don de 7 millions d'euros.",
      50,
    ],
    [`${SIGNED} une convention d'un million d'euros, soit 655 millions de francs CFA.`, 1],
    [`${SIGNED} un contrat de €2,5 millions.`, 2.5],
    [`${SIGNED} une convention, pour un coût de 2,3 MD.`, 2.3],
    [`${SIGNED} une convention de 2,3 Md d'euros.`, 2300],
    [`${SIGNED} deux conventions de 94 et 52 millions d'euros.`, null],
    [`${SIGNED} un contrat de deux milliards et demi de dollars.`, 2500],
    [
      `${SIGNED} deux accords de plus de 9 millions d'euros. Le premier prêt de 5 millions d'euros vise l'eau, tandis que le deuxième prêt de 4 millions d'euros vise l'école.`,
      5,
      4,
    ],
    // One of several has its own, and none of the sum of all.
    [
      `${SIGNED} deux prêts : le premier de 10 millions d'euros pour l'eau et le second de 20 millions d'euros.`,
      10,
      20,
    ],
    [`${SIGNED} deux conventions, l'une de 10 millions d'euros, l'autre de 20 millions d'euros.`, 10, 20],
    [
      "Le [C Togo = TG] a signé deux prêts, l'un avec l'[O OIF] pour 10 millions d'euros, l'autre avec l'[O UIT] pour 20 millions d'euros.",
      10,
      20,
    ],
    [
      `${SIGNED} deux accords. Le premier vise l'eau. D'un montant de 20 millions d'euros, le deuxième accord servira aux routes.`,
      null,
      20,
    ],
    [
      `${SIGNED} deux accords d'un montant total de 33 millions d'euros. Le premier, de 10 millions d'euros, vise l'eau.`,
      10,
      null,
    ],
    [
      `${SIGNED} trois accords. Le premier vise l'eau. La troisième et dernière convention porte sur 3 millions d'euros.`,
      null,
      null,
      3,
    ],
    [`${SIGNED} plusieurs accords, dont une convention d'un montant de 26 millions d'euros.`, null],
    // What stands without what it converts is told, and a part without its unit has the unit of the whole.
    [`${SIGNED} un contrat de 300 milliards de centimes, soit 3 Mrds DA.`, 3000],
    [
      `${SIGNED} une convention. Sur un coût total de 40 millions d'euros, cette convention apporte 12 millions.`,
      12,
    ],
    [`${SIGNED} une convention portant sur une enveloppe de 40 millions d'euros.`, 40],
    // Of something else.
    [`${SIGNED} une convention. Le chiffre d'affaires de la banque est de 40 millions d'euros.`, null],
    [`Le projet a coûté 40 millions d'euros. ${SIGNED} une convention de financement.`, null],
  ];
  for (const [text, ...millions] of told) it(text, () => assert.deepEqual(sums(text), millions));
});

describe('currencies of sums', () => {
  for (const [country, sum, currency] of [
    ['TG', '3,2 M$ CA', 'CAD'],
    ['CA', '3,2 M$', 'CAD'],
    ['CA', '3,2 M$ US', 'USD'],
    ['TG', '3,2 M$', 'USD'],
    ['CA', '$ 3 200', 'CAD'],
    ['CA', 'US$ 3 200', 'USD'],
    ['TG', '$CA 3 200', 'CAD'],
    ['TG', 'FCFA 3 milliards', 'XOF'],
    ['TG', '5 millions de vatu', 'VUV'],
    ['TG', '30 Mrds DA', 'DZD'],
  ] as const)
    it(`${sum} (${country})`, () => {
      const document = buildDocument(`Un contrat de ${sum} est signé.`);
      const amounts = findAmounts(document, { start: 0, end: document.text.length }, country);
      assert.deepEqual(
        amounts.map((amount) => amount.currency),
        [currency],
      );
    });
});

describe('how many agreements', () => {
  for (const [several, count] of [
    ['trois (03) conventions', 3],
    ['deux (2) accords', 2],
    ['12 accords', 12],
    ['plusieurs accords', null],
  ] as const)
    it(several, () => assert.equal(readMarked(`${SIGNED} ${several} de pêche.`)[0]?.count, count));
});

it('a word is a scale that is one, not what objects have', () => {
  assert.deepEqual([scaleOf('mille'), scaleOf('constructor')], [1000, null]);
});
