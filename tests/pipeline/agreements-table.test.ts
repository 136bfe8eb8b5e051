import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type AgreementRow, rowsOf, toCsv, toTable } from '../../pipeline/agreements-table.js';
import { createPipeline } from '../../pipeline/pipeline.js';

const ROW: AgreementRow = {
  date: '2024-03-05',
  status: 'signed',
  type: 'contract',
  instrument: 'contrat',
  parties: 'Camtel; Huawei',
  signatories: 'Guy Zang (Camtel)',
  place: 'Yaoundé',
  event: '',
  amount: 1_200_000.5,
  currency: 'EUR',
  duration: '',
  count: 1,
  subject: 'fibre, "dorsale"',
  confidence: 0.9,
  source: 'a.txt',
};

describe('table of agreements', () => {
  it('keeps within the width and puts long cells on several lines', () => {
    const table = toTable([{ ...ROW, parties: `${'Ministère de la Santé; '.repeat(8)}OMS` }], 110);
    assert.ok(table.split('\n').every((line) => [...line].length <= 110));
    assert.ok(table.split('\n').length > 4);
  });

  it('breaks words that are longer than their column', () => {
    assert.match(toTable([{ ...ROW, source: 'x'.repeat(300) }], 110), /x{10}/);
  });

  it('is safe to show, and short where a text has no name', () => {
    const hash = `sha256:${'0123456789abcdef'.repeat(4)}`;
    const table = toTable([{ ...ROW, place: '\u001b[2Jx', source: hash }], 160);
    assert.match(table, /␛\[2Jx +sha256:0123456789ab…$/m);
  });

  it('may be longer than a list of arguments', () => {
    const rows = new Array<AgreementRow>(150_000).fill(ROW);
    assert.equal(toTable(rows, 160).split('\n').length, rows.length + 3);
  });

  it('shows sums, and no column of them when there are none', () => {
    assert.match(toTable([ROW], 160), /signatories +sum +place[\s\S]*1,200,000\.5 EUR/);
    assert.doesNotMatch(toTable([{ ...ROW, amount: null, currency: '' }], 160), /sum/);
  });

  it('says so when there are none', () => assert.equal(toTable([], 100), 'no agreements\n'));
});

describe('CSV of agreements', () => {
  it('quotes commas and quotes', () => {
    assert.match(toCsv([ROW]), /"fibre, ""dorsale"""/);
  });

  it('has decimal commas behind semicolons', () => {
    assert.match(toCsv([ROW]), /,1200000\.5,EUR,,1,/);
    assert.match(toCsv([ROW], ';'), /;1200000,5;EUR;;1;.*;0,9;/);
  });

  it('lets no cell be run as a formula', () => {
    for (const sign of ['=', '+', '-', '@', '\t']) {
      const cells = toCsv([{ ...ROW, parties: `${sign}cmd|' /C calc'!A0` }]);
      assert.doesNotMatch(cells, new RegExp(`[,"]\\${sign}cmd`));
    }
  });
});

describe('rows', () => {
  const { record } = createPipeline().run({
    raw: "Dakar, le 5 mars 2024. L'UNESCO et l'UNICEF ont signé une convention de partenariat à Dakar.",
    source: 'a.txt',
  });

  it('has one row an agreement', () => {
    assert.ok(record);
    const rows = rowsOf(record, { mentioned: true });
    assert.equal(rows.length, record.agreements.length);
    assert.equal(rows[0]?.source, 'a.txt');
  });
});
