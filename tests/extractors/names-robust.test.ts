import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Settings } from '../../extractors/extractor.js';
import { EMPTY_ENTITIES, EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { organizationEntities, organizations } from '../../extractors/organizations/index.js';
import { people, personEntities } from '../../extractors/people/index.js';
import { roles } from '../../extractors/roles/index.js';
import { buildDocument } from '../../pipeline/text/document.js';
import type { Span } from '../../schemas/document.js';
import type { Found } from '../../schemas/mentions.js';
import { cpuTime } from '../cpu-time.js';

const settings: Settings = {
  reference: null,
  published: null,
  lexicon: {
    ...EMPTY_LEXICON,
    people: ['Zoulia Pram'],
    organizations: [{ name: 'Cercle des brodeurs', acronym: 'CBR' }],
  },
};

function read(raw: string): Found {
  const document = buildDocument(raw);
  let found: Found = EMPTY_FOUND;
  for (const { layer, find } of [organizations, people, roles]) {
    found = { ...found, [layer]: find(document, found, settings) };
  }
  const bodies = organizationEntities.resolve(document, found, EMPTY_ENTITIES, settings);
  personEntities.resolve(document, found, { ...EMPTY_ENTITIES, organizations: bodies }, settings);
  return found;
}

const PIECES = [
  'M.',
  'MM.',
  'Mme',
  'le',
  "l'",
  'du',
  'de la',
  "d'",
  'ministre',
  'directeur général',
  'Agence',
  'nationale',
  'Touré',
  'DIOP',
  'Awa',
  'Ben',
  'Ould',
  'Van den',
  'et',
  ',',
  '(',
  ')',
  'ONU',
  'ABC',
  '«',
  '.',
  '\n',
  'A.',
  '–',
  'respectivement',
  'société',
  'Kwanza',
  'SA',
  'président',
  'son homologue',
  'Mali',
  'M’',
  'dit',
  '/',
  '   ',
  '1.',
];

const disjoint = (spans: readonly Span[]): boolean =>
  spans.every((span, i) => span.start < span.end && (i === 0 || (spans[i - 1] as Span).end <= span.start));

test('any row of pieces is read without an error, into spans in order and apart', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const { organizations: bodies, people: persons } = read(pieces.join(' '));
      return disjoint(bodies) && disjoint(persons);
    }),
    { numRuns: 300 },
  );
});

test('any text at all is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      read(text);
    }),
    { numRuns: 200 },
  );
});

test('names of the user are found wherever they stand', () => {
  const { organizations: bodies, people: persons } = read('hier, zoulia pram a vu le cercle des brodeurs');
  assert.deepEqual([bodies.length, persons.length], [1, 1]);
});

const HARD = [
  'A.B. ',
  'M. ',
  '(',
  'Agence de ',
  'Touré, ',
  'DIOP/',
  'le ministre de ',
  'directeur du directeur ',
  'de la ',
  'Agence (ABCDEF) ',
  'X, président, ',
  'respectivement ',
  'Van den ',
];

for (const piece of HARD) {
  test(`time grows with length: ${JSON.stringify(piece)}`, () => {
    const time = (n: number): number => {
      const text = piece.repeat(n);
      return cpuTime(() => void read(text));
    };
    time(300);
    const small = time(1500);
    const large = time(6000);
    assert.ok(large < 150 + small * 8, `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms`);
  });
}

test('what was refused is told with its reason', () => {
  const document = buildDocument('La rencontre du Grand Marché Couvert a eu lieu. M. Awa Sarr était là.');
  const refused: string[] = [];
  const explained: Settings = {
    ...settings,
    refuse: ({ start, end }, _rule, reason) => refused.push(`${document.text.slice(start, end)}: ${reason}`),
  };
  people.find(document, EMPTY_FOUND, explained);
  assert.equal(refused.length, 1);
  assert.match(refused[0] ?? '', /^Grand Marché Couvert: -?[\d.]+ points/);
});
