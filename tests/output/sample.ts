/** A small record with something of every kind, for tests of writers. */
import type { CommuniqueRecord, TextSpan } from '../../schemas/types.js';

export const SAMPLE_TEXT = `Santé numérique : une convention signée 😀

Mme Awa Diop, ministre de la Santé, a signé mardi 28 mai 2024 à Dakar une convention de partenariat avec l’Organisation arabe des TIC (AICTO), en marge du Forum Santé 2024.
`;

const find = (words: string): TextSpan => {
  const start = SAMPLE_TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
};

export const sampleRecord: CommuniqueRecord = {
  schemaVersion: '1.0',
  document: {
    id: 'sample-1',
    source: 'samples/sample.txt',
    title: 'Santé numérique : une convention signée 😀',
    author: null,
    publisher: null,
    published: '2024-05-29',
    reference: '2024-05-29',
    language: { code: 'fra', confidence: 1 },
    length: SAMPLE_TEXT.length,
  },
  people: [
    {
      id: 'p1',
      name: 'Awa Diop',
      honorific: 'Mme',
      gender: 'f',
      roles: [{ title: 'ministre de la Santé', organization: null, organizationId: null }],
      mentions: [find('Awa Diop')],
    },
  ],
  ministries: [
    {
      id: 'm1',
      name: 'Ministère de la Santé',
      country: 'SN',
      acronym: null,
      sector: 'health',
      mentions: [{ ...find('ministre de la Santé'), implied: true }],
    },
  ],
  organizations: [
    {
      id: 'o1',
      name: 'Organisation arabe des TIC',
      acronym: 'AICTO',
      mentions: [find('Organisation arabe des TIC'), find('AICTO')],
    },
  ],
  dates: [{ id: 'd1', value: '2024-05-28', bound: null, implied: [], mentions: [find('mardi 28 mai 2024')] }],
  places: [{ id: 'l1', name: 'Dakar', kind: 'town', country: 'SN', mentions: [find('Dakar')] }],
  venues: [
    {
      id: 'v1',
      name: null,
      acronym: null,
      city: 'Dakar',
      country: 'SN',
      online: false,
      latitude: 14.69,
      longitude: -17.44,
      mentions: [find('Dakar')],
    },
  ],
  events: [
    {
      id: 'e1',
      name: 'Forum Santé 2024',
      acronym: null,
      date: '2024-05-28',
      venue: 'v1',
      mentions: [find('Forum Santé 2024')],
    },
  ],
  agreements: [
    {
      id: 'a1',
      instrument: 'convention de partenariat',
      type: 'convention',
      status: 'signed',
      parties: [
        { id: 'm1', name: 'Ministère de la Santé' },
        { id: 'o1', name: 'Organisation arabe des TIC' },
      ],
      signatories: [
        {
          person: { id: 'p1', name: 'Awa Diop' },
          role: 'ministre de la Santé',
          party: { id: 'm1', name: 'Ministère de la Santé' },
        },
      ],
      date: '2024-05-28',
      venue: { id: 'v1', name: 'Dakar' },
      event: null,
      amount: { value: 2000000, currency: 'XOF' },
      count: 1,
      subject: null,
      evidence: [find(SAMPLE_TEXT.split('\n')[2]!.trim())],
    },
  ],
};
