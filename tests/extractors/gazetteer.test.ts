import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allCountries } from '../../extractors/countries.js';
import { lookUpTown } from '../../extractors/gazetteer.js';

const first = (name: string): string => {
  const town = lookUpTown(name)[0];
  return town ? `${town.name} ${town.country}` : '';
};

test('towns by their usual French name, whatever the case, accents and hyphens', () => {
  assert.equal(first('MOSCOU'), 'Moscou RU');
  assert.equal(first('geneve'), 'Genève CH');
  assert.equal(first('Le Caire'), 'Le Caire EG');
  assert.equal(first('SAINT LOUIS'), 'Saint-Louis SN');
  assert.equal(first('N’Djamena'), "N'Djamena TD");
  assert.equal(first('Addis-Abeba'), 'Addis-Abeba ET');
  assert.equal(first(''), '');
  assert.equal(first('Nullepart-sur-Rien'), '');
});

test('homonyms stand beside each other, the most populous first', () => {
  assert.deepEqual(
    lookUpTown('Tripoli').map(({ country }) => country),
    ['LY', 'LB', 'GR'],
  );
});

test('coordinates are degrees', () => {
  const bamako = lookUpTown('Bamako')[0];
  assert.ok(Math.abs((bamako?.latitude ?? 0) - 12.65) < 0.02);
  assert.ok(Math.abs((bamako?.longitude ?? 0) + 8) < 0.02);
  assert.ok((bamako?.population ?? 0) > 1_000_000);
});

test('the capitals of all states are known', () => {
  const lacking = allCountries()
    .filter(({ capital, code }) => capital && !lookUpTown(capital).some(({ country }) => country === code))
    .map(({ code, capital }) => `${code} ${capital}`);
  assert.deepEqual(lacking, []);
});
