import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarked } from './agreements-notation.js';

const SIGNED = "Le [C Togo = TG] et l'[O OIF] ont signé";

describe('subjects of agreements', () => {
  const told: readonly (readonly [text: string, ...subjects: (string | null)[]])[] = [
    [`${SIGNED} une convention relative aux énergies propres.`, 'énergies propres'],
    [`${SIGNED} un protocole relatif au projet « Lumière ».`, 'projet « Lumière »'],
    [`${SIGNED} un protocole relatif à la pêche.`, 'la pêche'],
    [`${SIGNED} un accord dans le domaine des mines, pour une durée de trois ans.`, 'mines'],
    [`${SIGNED} un accord portant sur le rail et d'un montant de 2 milliards d'euros.`, 'le rail'],
    [`${SIGNED} un contrat relatif au port, d'un coût de 6 millions d'euros.`, 'port'],
    [`${SIGNED} un contrat sur dix ans.`, null],
    [`${SIGNED} un contrat de 2 millions d'euros sur 36 mois renouvelable.`, null],
    [`${SIGNED} deux accords, l'un sur l'eau, l'autre sur le rail.`, "l'eau", 'le rail'],
    [`${SIGNED} un accord sur la pêche et un mémorandum.`, 'la pêche', null],
  ];
  for (const [text, ...subjects] of told)
    it(text, () =>
      assert.deepEqual(
        readMarked(text).map(({ subject }) => subject),
        subjects,
      ),
    );
});

describe('names of agreements', () => {
  const told: readonly (readonly [text: string, name: string])[] = [
    [
      `${SIGNED} un accord de coopération en matière de sécurité maritime.`,
      'accord de coopération en matière de sécurité maritime',
    ],
    [`${SIGNED} une charte de bon voisinage jeudi.`, 'charte de bon voisinage'],
    [`${SIGNED} un accord de cent vingt-cinq millions d'euros.`, 'accord'],
    [`${SIGNED} l'accord-cadre n° 2026/014/MP/BF de 12 millions d'euros.`, 'accord-cadre n° 2026/014/MP/BF'],
  ];
  for (const [text, name] of told) it(text, () => assert.equal(readMarked(text)[0]?.instrument, name));
});
