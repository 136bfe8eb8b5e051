import assert from 'node:assert/strict';
import test from 'node:test';
import { decode } from '../../pipeline/read.js';

const TEXT = 'Communiqué : l’État a signé, à Nîmes, un accord – « enfin » !';
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

test('decodes UTF-8 with and without BOM, UTF-16 of both orders, Windows-1252', () => {
  assert.equal(decode(Buffer.from(TEXT), 'x').raw, TEXT);
  assert.equal(decode(Buffer.from(`\ufeff${TEXT}`), 'x').raw, TEXT);
  assert.equal(decode(utf16(TEXT, false), 'x').raw, TEXT);
  assert.equal(decode(utf16(TEXT, true), 'x').raw, TEXT);
  const latin = Buffer.from(TEXT.replace('’', '\u0092').replace('–', '\u0096'), 'latin1');
  const decoded = decode(latin, 'x');
  assert.equal(decoded.raw, TEXT);
  assert.equal(decoded.encoding, 'windows-1252');
  assert.equal(decoded.problems[0]?.code, 'windows-1252');
});

test('keeps a UTF-8 text with a few broken bytes', () => {
  const bytes = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xff]), Buffer.from(TEXT)]);
  const decoded = decode(bytes, 'x');
  assert.equal(decoded.raw, `${TEXT}\ufffd${TEXT}`);
  assert.equal(decoded.problems[0]?.code, 'broken-utf8');
});

test('refuses binary data and empty files by name', () => {
  for (const [bytes, code] of [
    [new Uint8Array(0), 'empty'],
    [Buffer.from(' \n\n\t '), 'empty'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary'],
  ] as const) {
    const decoded = decode(bytes, 'photo.png');
    assert.equal(decoded.raw, null);
    assert.deepEqual([decoded.problems[0]?.code, decoded.problems[0]?.source], [code, 'photo.png']);
  }
});
