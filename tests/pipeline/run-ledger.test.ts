/** How a run knows documents again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintOf, identityOf } from '../../pipeline/run/identity.js';
import { createLedger } from '../../pipeline/run/ledger.js';

test('a ledger knows what is done, changed, given twice, and two documents of one name', () => {
  const ledger = createLedger({});
  const is = (key: string, content: string): string => ledger.meet({ key }, content).is;
  ledger.note({ key: 'a', content: '1', errors: false }, 0);
  ledger.note({ key: 'b', content: '1', errors: true }, 10);
  assert.deepEqual(
    [is('a', '1'), is('a', '1'), is('b', '2'), is('c', '1')],
    ['done', 'repeated', 'changed', 'new'],
  );
  // The second document of the name goes by its content, and is known the next time, in whatever order.
  const second = ledger.meet({ key: 'a' }, '9');
  assert.equal(second.is, 'new');
  ledger.note({ key: second.key ?? '', content: '9', errors: false }, 20);
  ledger.startAnew();
  assert.deepEqual([is('a', '9'), is('a', '1')], ['done', 'done']);
  ledger.note({ key: 'b', content: '2', errors: true }, 30);
  ledger.note({ key: 'c', content: '1', errors: false }, 40);
  assert.deepEqual([...ledger.offsets()], [0, 30, 40, 20]);
});

test('lines of one id in two files are two documents, unless they say the same', () => {
  const ledger = createLedger({});
  const note = (key: string | undefined, content: string, container: string, offset: number): void =>
    ledger.note({ key: key ?? '', content, container, errors: false }, offset);
  note(ledger.meet({ key: '1', container: 'monday.jsonl' }, 'monday').key, 'monday', 'monday.jsonl', 0);
  ledger.startAnew();
  assert.equal(ledger.meet({ key: '1', container: 'copy.jsonl' }, 'monday').is, 'done');
  const tuesday = ledger.meet({ key: '1', container: 'tuesday.jsonl' }, 'tuesday');
  assert.equal(tuesday.is, 'new');
  note(tuesday.key, 'tuesday', 'tuesday.jsonl', 10);
  ledger.startAnew();
  assert.equal(ledger.meet({ key: '1', container: 'tuesday.jsonl' }, 'tuesday').is, 'done');
  assert.deepEqual(ledger.meet({ key: '1', container: 'monday.jsonl' }, 'mended'), {
    is: 'changed',
    key: '1',
  });
  note('1', 'mended', 'monday.jsonl', 20);
  assert.deepEqual([...ledger.offsets()], [20, 10]);
});

test('what an older version knew by the path as given is found once more, and replaced in its place', () => {
  const ledger = createLedger({});
  ledger.note({ key: 'old', content: '1', errors: false }, 0);
  ledger.note({ key: 'b', content: '1', errors: false }, 10);
  const standing = ledger.meet({ key: 'new', former: { key: 'old' } }, '2');
  assert.deepEqual(standing, { is: 'changed', key: 'new', formerly: 'old' });
  // As the journal is read again.
  const again = createLedger({});
  again.note({ key: 'old', content: '1', errors: false }, 0);
  again.note({ key: 'b', content: '1', errors: false }, 10);
  again.note({ key: 'new', formerly: 'old', content: '2', errors: false }, 20);
  assert.deepEqual([...again.offsets()], [20, 10]);
  assert.equal(again.meet({ key: 'new', former: { key: 'old' } }, '2').is, 'done');
  // Lines of a file that is given in another way: its old name counts as well.
  const lines = createLedger({});
  lines.note({ key: '1', container: 'm.jsonl', content: 'a', errors: false }, 0);
  const line = { key: '1', container: 'placed:../m.jsonl', former: { key: '1', container: 'm.jsonl' } };
  assert.equal(lines.meet(line, 'b').is, 'changed');
});

test('no path as it was given is taken for another that is placed', () => {
  const item = { id: null, published: null, media: 'text', bytes: new Uint8Array(1) } as const;
  const given = identityOf({ ...item, source: './../in/a.txt', place: { source: '../other/in/a.txt' } });
  const placed = identityOf({ ...item, source: 'in/a.txt', place: { source: '../in/a.txt' } });
  assert.notEqual(given.former.key, placed.key);
  assert.equal(given.former.key, identityOf({ ...item, source: '../in/a.txt' }).key);
});

test('another build, version or option is another fingerprint, the order of options is not', () => {
  const usual = fingerprintOf('1.0.0', { kinds: ['people'], feasts: true }, 'a');
  assert.equal(fingerprintOf('1.0.0', { feasts: true, kinds: ['people'] }, 'a'), usual);
  assert.notEqual(fingerprintOf('1.0.0', { kinds: ['people'], feasts: true }, 'b'), usual);
  assert.notEqual(fingerprintOf('1.0.1', { kinds: ['people'], feasts: true }, 'a'), usual);
  assert.notEqual(fingerprintOf('1.0.0', { kinds: ['people'] }, 'a'), usual);
});

test('what had errors is done again only when asked for', () => {
  const standings = [false, true].map((retry) => {
    const ledger = createLedger({ retry });
    ledger.note({ key: 'a', content: '1', errors: true }, 0);
    ledger.note({ key: 'b', content: '1', errors: false }, 9);
    return [ledger.meet({ key: 'a' }, '1').is, ledger.meet({ key: 'b' }, '1').is];
  });
  assert.deepEqual(standings, [
    ['done', 'done'],
    ['changed', 'done'],
  ]);
});
