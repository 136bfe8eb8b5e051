/** Lines that name the writer of a piece, in the head and under the text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readByline, readFoot } from '../../pipeline/text/bylines.js';
import { buildDocument } from '../../pipeline/text/document.js';

const NAME = 'Mamadou Bello Ngarbaye';
const DAY = '12 mars 2024';

const HEADS = [
  `Par ${NAME} - ${DAY}`,
  `Par ${NAME}, le ${DAY}`,
  `PAR : ${NAME} | ${DAY}`,
  `Par ${NAME}, envoyé spécial`,
  `Écrit par ${NAME} Mardi, ${DAY}`,
  `Publié par ${NAME} le ${DAY} à 10:22`,
  `by ${NAME} ${DAY} in Politique 0`,
  `Le Fil des ports | Par ${NAME} - ${DAY}`,
  `Politique - Par ${NAME} - Publié le ${DAY} à 10h30`,
  `De notre correspondant ${NAME}`,
  `${DAY} - ${NAME}`,
  `12/03/2024 par ${NAME}`,
  `${NAME} le ${DAY} Source Le Fil`,
  `${NAME} | ${DAY} | Actualités`,
  `${NAME} ${DAY} Actualités, Nationale Laisser un commentaire 312 Vues`,
];

for (const line of HEADS) test(`writer of: ${line}`, () => assert.equal(readByline(line, false), NAME));

test('a name with its handle, above a day', () => {
  assert.equal(readByline(`${NAME} @ngarbaye`, true), NAME);
  assert.equal(readByline(`${NAME} @ngarbaye`, false), null);
});

for (const line of [
  `Addis Abeba - ${DAY}`,
  `Forum Urbain Mondial, ${DAY}`,
  `${NAME} a signé le ${DAY}`,
  `Un accord signé par ${NAME}`,
  `${NAME}, ministre de la Pêche`,
  '12:10 '.repeat(20),
])
  test(`no writer of: ${line.slice(0, 40)}`, () => assert.equal(readByline(line, false), null));

for (const line of [
  `${NAME} pour lefil.example`,
  `------${NAME} 12/03/2024 source lefil.example`,
  `${NAME}, 12 mars 2024`,
  `${NAME} (Stagiaire)`,
  `${NAME}/AGP`,
  `AGP/${NAME}`,
  `(${NAME})`,
  `${NAME}, correspondant à Kribi`,
  `Correspondance particulière de ${NAME}`,
])
  test(`writer under a text: ${line}`, () => assert.equal(readFoot(line), NAME));

test('the line of the writer is no title, and its day no other', () => {
  const { author, title } = buildDocument(
    `Une halle pour Kribi\n\n${NAME} ${DAY} Actualités, Nationale Laisser un commentaire 312 Vues\n\n${'La ministre a reçu la presse mardi. '.repeat(8)}`,
  );
  assert.deepEqual([author, title], [NAME, 'Une halle pour Kribi']);
});
