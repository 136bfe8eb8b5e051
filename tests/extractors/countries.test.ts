import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  allCountries,
  countriesOfDemonym,
  countryByCode,
  countryOf,
  countryOfDemonym,
} from '../../extractors/countries.js';

test('every region that Unicode CLDR names in French is a country of the lexicon', () => {
  const names = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
  // Reserved, withdrawn and grouping codes of ISO 3166-1: no countries of today.
  const others = new Set(
    'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(' '),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const missing = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((code) => names.of(code) !== undefined && !others.has(code) && countryByCode(code) === null);
  assert.deepEqual(missing, []);
  assert.equal(new Set(allCountries().map(({ code }) => code)).size, allCountries().length);
});

const NAMES: [string, string | null][] = [
  ['Mali', 'ML'],
  ['la Russie', 'RU'],
  ['Fédération de Russie', 'RU'],
  ['des Comores', 'KM'],
  ['l’Union des Comores', 'KM'],
  ['République islamique de Mauritanie', 'MR'],
  ['RDC', 'CD'],
  ['R.D.C.', 'CD'],
  ['RÉPUBLIQUE DÉMOCRATIQUE DU CONGO', 'CD'],
  ['Centrafrique', 'CF'],
  ['Burkina', 'BF'],
  ['Burkina-Faso', 'BF'],
  ['Cote d’Ivoire', 'CI'],
  ["Côte-d'Ivoire", 'CI'],
  ['Vietnam', 'VN'],
  ['Sao Tomé-et-Principe', 'ST'],
  ['Émirats arabes unis', 'AE'],
  ['États-Unis d’Amérique', 'US'],
  ['La Réunion', 'RE'],
  ['Afrique', null],
  ['Bamako', null],
  ['', null],
];

test('countries by all their French forms', () => {
  for (const [name, code] of NAMES) assert.equal(countryOf(name), code, name);
});

test('countries by adjective, in both genders and numbers', () => {
  for (const word of ['malien', 'malienne', 'maliens', 'MALIENNES'])
    assert.equal(countryOfDemonym(word), 'ML');
  assert.equal(countryOfDemonym('sud-coréenne'), 'KR');
  assert.equal(countryOfDemonym('coréen'), 'KR');
  assert.equal(countryOfDemonym('nigérien'), 'NE');
  assert.equal(countryOfDemonym('nigériane'), 'NG');
  assert.equal(countryOfDemonym('burkinabè'), 'BF');
  assert.equal(countryOfDemonym('turque'), 'TR');
  assert.deepEqual(countriesOfDemonym('congolaises'), ['CD', 'CG']);
  assert.equal(countryOfDemonym('congolais'), null);
  assert.equal(countryOfDemonym('africain'), null);
});
