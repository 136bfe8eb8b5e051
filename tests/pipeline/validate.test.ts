import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '../../pipeline/validate.js';
import type { CommuniqueRecord } from '../../schemas/types.js';

const RAW = 'Awa Diop a signé un accord à Dakar le 29 février 2024 avec l’OMS.';

const quote = (text: string) => {
  const start = RAW.indexOf(text);
  return { start, end: start + text.length, text };
};

const reference = (id: string | null, name: string) => ({ id, name });

function createRecord(): CommuniqueRecord {
  return {
    schemaVersion: '1.0',
    document: {
      id: 'a',
      source: null,
      title: null,
      author: null,
      publisher: null,
      published: null,
      reference: null,
      language: { code: 'fra', confidence: 1 },
      length: RAW.length,
    },
    people: [
      {
        id: 'p1',
        name: 'Awa Diop',
        honorific: null,
        gender: null,
        roles: [{ title: 'directrice', organization: 'OMS', organizationId: 'o1' }],
        mentions: [quote('Awa Diop')],
      },
    ],
    ministries: [],
    organizations: [{ id: 'o1', name: 'OMS', acronym: null, mentions: [quote('OMS')] }],
    dates: [
      {
        id: 'd1',
        value: '2024-02-29',
        bound: null,
        implied: [],
        calendar: 'gregorian',
        mentions: [quote('29 février 2024')],
      },
    ],
    places: [],
    venues: [
      {
        id: 'v1',
        name: null,
        acronym: null,
        city: 'Dakar',
        country: 'SN',
        online: false,
        latitude: null,
        longitude: null,
        mentions: [quote('Dakar')],
      },
    ],
    events: [],
    agreements: [
      {
        id: 'a1',
        instrument: 'accord',
        type: 'agreement',
        status: 'signed',
        parties: [reference('o1', 'OMS'), reference(null, 'Sénégal')],
        signatories: [{ person: reference('p1', 'Awa Diop'), role: null, party: null }],
        date: '2024-02-29',
        venue: reference('v1', 'Dakar'),
        event: null,
        amount: null,
        duration: null,
        count: 1,
        subject: null,
        confidence: 0.9,
        evidence: [quote('Awa Diop a signé un accord')],
      },
    ],
  };
}

test('a record that holds together is valid', () => {
  assert.deepEqual(validate(createRecord(), RAW), []);
});

/** Each breaks one thing; the pattern is what the reason must say. */
const FAULTS: readonly (readonly [string, RegExp, (record: CommuniqueRecord) => void])[] = [
  [
    'a span that quotes something else',
    /\/people\/0\/mentions\/0/,
    (r) => (r.people[0]!.mentions[0]!.end += 1),
  ],
  [
    'evidence that quotes something else',
    /\/agreements\/0\/evidence\/0/,
    (r) => (r.agreements[0]!.evidence[0]!.start = 1),
  ],
  ['an id given twice', /o1 is given twice/, (r) => r.organizations.push({ ...r.organizations[0]! })],
  ['a reference to nothing', /o9/, (r) => (r.people[0]!.roles[0]!.organizationId = 'o9')],
  ['a reference to the wrong kind', /v1|pattern/, (r) => (r.people[0]!.roles[0]!.organizationId = 'v1')],
  ['a signatory who is no person', /o1/, (r) => (r.agreements[0]!.signatories[0]!.person!.id = 'o1')],
  ['a day that does not exist', /\/dates\/0\/value/, (r) => (r.dates[0]!.value = '2023-02-29')],
  [
    'an interval that runs backwards',
    /\/dates\/0\/value/,
    (r) => (r.dates[0]!.value = '2024-03-02/2024-03-01'),
  ],
  [
    'a field nobody knows',
    /additional properties: mood/,
    (r) => Object.assign(r.people[0]!, { mood: 'good' }),
  ],
  ['a missing field', /honorific/, (r) => Reflect.deleteProperty(r.people[0]!, 'honorific')],
  ['an entity without a mention', /\/organizations\/0\/mentions/, (r) => (r.organizations[0]!.mentions = [])],
  ['an empty name', /\/organizations\/0\/name/, (r) => (r.organizations[0]!.name = ' ')],
  ['a wrong length', /length/, (r) => (r.document.length += 1)],
  ['a duration that is none', /duration/, (r) => (r.agreements[0]!.duration = 'three years')],
];

for (const [name, reason, spoil] of FAULTS) {
  test(`refused: ${name}`, () => {
    const record = createRecord();
    spoil(record);
    const reasons = validate(record, RAW);
    assert.ok(reasons.length > 0);
    assert.match(reasons.join('\n'), reason);
  });
}
