import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTrie } from '../../extractors/trie.js';
import { buildDocument } from '../../pipeline/text/document.js';

const trie = buildTrie([
  ['Côte d’Ivoire', 'CI'],
  ['Congo', 'CG'],
  ['République démocratique du Congo', 'CD'],
  ['Guinée', 'GN'],
  ['Guinée-Bissau', 'GW'],
  ['Guinée équatoriale', 'GQ'],
] as const);

const find = (text: string): string[] => {
  const document = buildDocument(text);
  return trie
    .findAll(document)
    .map(({ start, end, values }) => `${document.text.slice(start, end)} ${values}`);
};

test('phrases are found without regard to case, accents, hyphens and kinds of apostrophe', () => {
  assert.deepEqual(find("De la Côte-d'Ivoire à la COTE D’IVOIRE."), ["Côte-d'Ivoire CI", 'COTE D’IVOIRE CI']);
});

test('the longest phrase is taken, and a phrase never ends inside a word', () => {
  assert.deepEqual(
    find('La République démocratique du Congo et la Guinée-Bissau, puis le Congo - le grand -.'),
    ['République démocratique du Congo CD', 'Guinée-Bissau GW', 'Congo CG'],
  );
  assert.deepEqual(find('La Guinée-Conakry et la Guinéenne.'), []);
});

test('a trie of words that others have finds its phrases in a document that was searched before', () => {
  const document = buildDocument('La République démocratique du Congo.');
  assert.equal(trie.findAll(document).length, 1);
  const [match] = buildTrie([['démocratique', 'yes']]).findAll(document);
  assert.deepEqual(match?.values, ['yes']);
});
