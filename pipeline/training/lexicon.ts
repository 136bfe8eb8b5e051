/** `npm run lexicon`: writes `extractors/names/lexicon.bin`, all that the name tagger knows by heart, from the lexicons. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTown } from '../../extractors/gazetteer-format.js';
import { hashRange } from '../../extractors/hash.js';
import { CLASS, longerKey, PREFIX, writeLexicon } from '../../extractors/names/classes.js';
import { readResourceBytes, readTable } from '../../extractors/resources.js';
import { fold } from '../text/fold.js';
import { tokenise } from '../text/tokenise.js';

const LARGE_TOWN = 60_000;
const LONGEST = 8;

const hashOf = (word: string): number => hashRange(word, 0, word.length);
const latin = (path: string): string[] =>
  Buffer.from(readResourceBytes(path)).toString('latin1').split('\n').filter(Boolean);

/** Adds a name of one word or several under its key, and marks all it begins with. */
function addName(entries: Map<number, number>, name: string, bit: number): void {
  const folded = fold(name);
  const words = tokenise(name, folded).folded.map(hashOf);
  if (words.length === 0 || words.length > LONGEST) return;
  let key = words[0] as number;
  for (const word of words.slice(1)) {
    entries.set(key, (entries.get(key) ?? 0) | PREFIX);
    key = longerKey(key, word);
  }
  entries.set(key, (entries.get(key) ?? 0) | bit);
}

const forms = (cell: string | undefined): string[] => (cell ?? '').split('|').filter(Boolean);

function addTables(entries: Map<number, number>): void {
  const add = (word: string, bit: number): void => {
    const key = hashOf(word);
    entries.set(key, (entries.get(key) ?? 0) | bit);
  };
  for (const { name } of readTable('lexicons/forenames.tsv')) add(name as string, CLASS.forename);
  for (const { name } of readTable('lexicons/surnames.tsv')) add(name as string, CLASS.surname);
  for (const path of ['lexicons/name-words.tsv', 'lexicons/known-names.tsv'])
    for (const { word, name, class: kind } of readTable(path)) {
      const bit = CLASS[kind as keyof typeof CLASS];
      if (bit === undefined) throw new Error(`${path}: no class "${kind}"`);
      if (word !== undefined) add(word, bit);
      if (name !== undefined) addName(entries, name, bit);
    }
  for (const { word } of readTable('lexicons/common-words.tsv')) add(word as string, CLASS.common);
  for (const { name } of readTable('lexicons/regions.tsv')) {
    for (const part of fold(name as string).split(' ')) if (part.length > 3) add(part, CLASS.region);
    addName(entries, name as string, CLASS.area);
  }
  for (const { name } of readTable('lexicons/landmarks.tsv')) addName(entries, name as string, CLASS.area);
  for (const { name, official, others } of readTable('lexicons/countries.tsv'))
    for (const form of [name, ...forms(official), ...forms(others)])
      addName(entries, form as string, CLASS.country);
  for (const { name, acronym, others } of readTable('lexicons/known-organizations.tsv'))
    for (const form of [name, ...forms(acronym), ...forms(others)])
      addName(entries, form as string, CLASS.institution);
}

/** Towns as written, without hyphens and with hyphens alone ("SAINT LOUIS", "Saint-Louis"); the largest of a name counts. */
function addTowns(entries: Map<number, number>): void {
  const large = new Map<string, boolean>();
  for (const line of latin('places/gazetteer.txt')) {
    const { key, name, population } = readTown(line);
    for (const form of [key, key.replaceAll(' ', '-'), fold(name)])
      large.set(form, large.get(form) === true || population >= LARGE_TOWN);
  }
  for (const [name, isLarge] of large) addName(entries, name, isLarge ? CLASS.largeTown : CLASS.smallTown);
}

function addCensus(entries: Map<number, number>): void {
  for (const line of latin('names/census.txt')) {
    const [name = '', rank = ''] = line.split('\t');
    const key = hashOf(name);
    entries.set(key, (entries.get(key) ?? 0) | (CLASS.census << (rank.charCodeAt(0) - 0x61)));
  }
}

export function buildLexicon(): Uint8Array {
  const entries = new Map<number, number>();
  addTables(entries);
  addTowns(entries);
  addCensus(entries);
  return writeLexicon(entries);
}

const isMain = process.argv[1] === fileURLToPath(import.meta.url);
if (isMain) {
  const bytes = buildLexicon();
  writeFileSync(fileURLToPath(new URL('../../../extractors/names/lexicon.bin', import.meta.url)), bytes);
  console.error(`lexicon.bin: ${bytes.length} bytes`);
}
