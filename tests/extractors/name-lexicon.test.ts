import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashRange } from '../../extractors/hash.js';
import { CLASS, longerKey, lookUp, PREFIX, wordClasses } from '../../extractors/names/classes.js';
import { sentenceWords } from '../../extractors/names/context.js';
import { EXPANSION, readExpansions } from '../../extractors/names/expansions.js';
import { PLACE, readMarks } from '../../extractors/names/features.js';
import { labelOf, SINGLE } from '../../extractors/names/labels.js';
import { writeLabels } from '../../extractors/names/tagger.js';
import { BELIEFS, countVotes, verdictsOf } from '../../extractors/names/votes.js';
import { type Word, WordTable } from '../../extractors/names/words.js';
import { readResourceBytes } from '../../extractors/resources.js';
import { buildDocument } from '../../pipeline/text/document.js';
import { buildLexicon } from '../../pipeline/training/lexicon.js';
import type { Sentence } from '../../schemas/document.js';

const hashOf = (word: string): number => hashRange(word, 0, word.length);

function wordsOf(text: string, table = new WordTable()): Word[] {
  const document = buildDocument(text);
  return sentenceWords(document, document.sentences[0] as Sentence, table);
}

test('lexicon.bin is much like what the lexicons make, the same every time; what goes with the weights stays with them', () => {
  const made = buildLexicon();
  assert.deepEqual(buildLexicon(), made);
  assert.ok(Math.abs(readResourceBytes('names/lexicon.bin').length / made.length - 1) < 0.03);
});

test('words have the classes of their lexicons, capitals alone those of towns and families', () => {
  const classes = (word: string, capital: boolean): number => wordClasses(word, hashOf(word), capital);
  assert.ok(classes('ministre', false) & CLASS.role);
  assert.ok(classes('bamako', true) & CLASS.largeTown);
  assert.equal(classes('bamako', false) & CLASS.largeTown, 0);
  assert.ok(classes('jean-philippe', true) & CLASS.forename);
  assert.ok(classes('qzxwvk', true) === 0);
  assert.ok(lookUp(hashOf('burkina')) & PREFIX);
  assert.ok(lookUp(longerKey(hashOf('burkina'), hashOf('faso'))) & CLASS.country);
});

test('names of several words are marked, the longest one, where a capital stands', () => {
  const words = wordsOf(
    'Le chef de la Banque centrale européenne est à San Francisco avec le sable de la mer rouge.',
  );
  const marks = readMarks(words) ?? new Int32Array(0);
  const marked = words.slice(2, -2).flatMap((word, i) => (marks[i] === 0 ? [] : word.folded));
  assert.deepEqual(marked, ['banque', 'centrale', 'europeenne', 'san', 'francisco']);
  assert.equal(new Set(marks).size, 1 + 3 + 2);
});

const placesOf = (text: string): string =>
  [...(readExpansions(wordsOf(text)) ?? [])].map((place) => (place === 0 ? '.' : place)).join('');

test('a name beside its acronym is told by its letters, on either side', () => {
  const { first, inner, last, acronym } = EXPANSION;
  const name = [first, inner, inner, inner, last];
  assert.equal(
    placesOf("L'Agence nationale de l'eau (ANE) est là."),
    `.${[...name, '.', acronym].join('')}....`,
  );
  assert.equal(placesOf('ANE (Agence nationale eau) est là.'), `${acronym}.${first}${inner}${last}....`);
  assert.equal(placesOf('Le directeur de la société (ANE) est là.'), '');
  assert.equal(placesOf('Les trois (12) sont là.'), '');
});

test('what a name was taken for elsewhere is heard, what it was taken for itself is not', () => {
  const table = new WordTable();
  const lines = ['Jean Petit parle.', 'Jean Petit se tait.', 'Rien.'].map((text) => wordsOf(text, table));
  const counts = lines.map((words) => words.length - 4);
  const person = (count: number): Uint8Array => writeLabels([{ first: 0, end: 2, kind: 0 }], count);
  const labels = Uint8Array.from([
    ...person(counts[0] as number),
    ...new Uint8Array(counts[1] as number),
    labelOf(2, SINGLE),
    ...new Uint8Array((counts[2] as number) - 1),
  ]);
  const beliefs = new Uint8Array(labels.length * BELIEFS);
  const votes = countVotes(lines, { labels, beliefs });
  const heard = (line: number, own: Uint8Array) =>
    verdictsOf(lines[line] as Word[], { labels: own, beliefs }, 0, votes).names.slice(0, counts[line]);
  assert.deepEqual(
    [...heard(1, new Uint8Array(counts[1] as number))],
    [4 + PLACE.first, 4 + PLACE.last, 0, 0, 0],
  );
  assert.ok(heard(0, person(counts[0] as number)).every((echo) => echo === 0));
});
