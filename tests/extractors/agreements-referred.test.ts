import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarked } from './agreements-notation.js';

const named = (marked: string): string[] =>
  readMarked(marked)
    .filter(({ status }) => status === 'mentioned')
    .map(({ instrument, parties, date }) =>
      [instrument, parties.map(({ name }) => name).join(' + '), date ?? '']
        .join('; ')
        .replace(/(?:; )+$/, ''),
    );

/** Marked as in `agreements-notation.ts`; the day of the text is 10 March 2024. */
const REFERRED: readonly (readonly [marked: string, ...instruments: string[]])[] = [
  // By the sides.
  [
    "L'accord de libre-échange entre l'[O OIF] et l'[O UIT] est en vigueur.",
    'accord de libre-échange; OIF + UIT',
  ],
  [
    "Longtemps attendue, la convention de partenariat entre l'[O OIF] et l'[O UIT] a fait couler beaucoup d'encre.",
    'convention de partenariat; OIF + UIT',
  ],
  [
    "L'[O OIF] travaille dans le droit fil de l'accord de siège avec l'[O UIT].",
    'accord de siège; OIF + UIT',
  ],
  [
    "L'[O OIF] dispose d'une convention de partenariat avec l'[O UIT].",
    'convention de partenariat; OIF + UIT',
  ],
  // By its day or year, beside one that is signed.
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord [D mardi = 2024-03-05]. Il remplace l'accord de [D 1979 = 1979].",
    'accord; ; 1979',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un avenant. Il complète la convention-cadre du [D 3 février 2010 = 2010-02-03].",
    'convention-cadre; ; 2010-02-03',
  ],
  ['Leur convention de pêche de [D 1992 = 1992] a vécu.', 'convention de pêche; ; 1992'],
  // By its name.
  ["C'est une violation de l'accord de paix de Mbamou.", 'accord de paix'],
];

const NONE: readonly string[] = [
  // Of one that is told of.
  "L'[O OIF] et l'[O UIT] ont signé un accord de pêche [D mardi = 2024-03-05]. L'accord entre l'[O OIF] et l'[O UIT] porte sur le thon.",
  "L'[O OIF] et l'[O UIT] ont signé un accord [D mardi = 2024-03-05]. Cet accord lie l'[O OIF] à l'[O UIT].",
  // Nobody's.
  'Il faut un accord, même imparfait.',
  "« Ce n'est pas un traité », a dit l'[O OIF] à l'[O UIT].",
  'La convention collective fait débat.',
  // Of no day of its own.
  "L'[O OIF] et l'[O UIT] ont signé un accord [D mardi = 2024-03-05]. L'accord sera appliqué dès [D 2025 = 2025].",
];

describe('instruments that are only referred to', () => {
  for (const [marked, ...instruments] of REFERRED)
    it(marked, () => assert.deepEqual(named(marked), instruments));
  for (const marked of NONE) it(`not ${marked}`, () => assert.deepEqual(named(marked), []));
});
