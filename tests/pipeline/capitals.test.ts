/** Texts all in capitals are read as if they were written otherwise. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPipeline } from '../../pipeline/index.js';
import { buildDocument } from '../../pipeline/text/document.js';

const RELEASE = `MINISTÈRE DES PÊCHES
COMMUNIQUÉ DE PRESSE
Nouadhibou, LE 14 MARS 2024 – LE MINISTRE DES PÊCHES, M. SIDI OULD TAKRANI, ET MME CORALIE VASSEUR-NDIONE, DIRECTRICE GÉNÉRALE DE LA BANQUE RÉGIONALE DU LITTORAL (BRL), ONT SIGNÉ MERCREDI UN ACCORD DE PRÊT DE 12 MILLIONS D’EUROS, EN MARGE DU 3ÈME FORUM AFRICAIN DE LA PÊCHE CÔTIÈRE. LA CÉRÉMONIE N'A PAS DURÉ : « C’EST UN DÉBUT », A CONFIÉ LE MINISTRE EN CÔTE D’IVOIRE.`;

test('words of ordinary text are put into small letters, names and acronyms are not', () => {
  const { text, folded, raw } = buildDocument(RELEASE);
  assert.equal(text.length, raw.length);
  assert.equal(folded.length, raw.length);
  for (const part of [
    'M. Sidi Ould Takrani, et Mme Coralie Vasseur-Ndione, directrice générale de la Banque régionale du littoral (BRL), ont signé mercredi',
    '3ème Forum africain de la pêche',
    "n'a pas duré : « C’est un début »",
    'en Côte d’Ivoire',
  ])
    assert.ok(text.includes(part), `${part}\n${text}`);
});

test('a record tells of people, bodies, gatherings and agreements', () => {
  const { record } = createPipeline().run({ raw: RELEASE });
  assert.deepEqual(
    record?.people.map(({ name }) => name),
    ['Sidi Ould Takrani', 'Coralie Vasseur-Ndione'],
  );
  assert.deepEqual(
    record?.organizations.map(({ acronym }) => acronym),
    ['BRL'],
  );
  assert.equal(record?.events.length, 1);
  assert.equal(record?.agreements.length, 1);
  assert.equal(record?.document.published, '2024-03-14');
  for (const { mentions } of record?.people ?? [])
    for (const { start, end, text } of mentions) assert.equal(RELEASE.slice(start, end), text);
});

test('headlines in capitals and short texts stay as they are', () => {
  const release =
    'SIGNATURE D’UN ACCORD À LIMBÉ\nLe ministre des Pêches a signé hier un accord avec la société Lagunex.';
  assert.equal(buildDocument(release).text, release);
  assert.equal(buildDocument('SIGNATURE D’UN ACCORD À LIMBÉ').text, 'SIGNATURE D’UN ACCORD À LIMBÉ');
});
