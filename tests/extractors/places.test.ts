import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryContext } from '../../extractors/country-context.js';
import { EMPTY_ENTITIES, EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { placeEntities, places } from '../../extractors/places/index.js';
import { buildDocument } from '../../pipeline/text/document.js';

const settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };

function find(text: string): string[] {
  const document = buildDocument(text);
  const found = { ...EMPTY_FOUND, places: places.find(document, EMPTY_FOUND, settings) };
  return placeEntities
    .resolve(document, found, EMPTY_ENTITIES, settings)
    .map(({ name, kind, country }) => `${name} ${kind} ${country}`);
}

const CASES: [string, string[]][] = [
  [
    'Le Mali et la République du Bénin coopèrent au Sahel.',
    ['Mali country ML', 'Bénin country BJ', 'Sahel region null'],
  ],
  ['Le ministre sénégalais s’est rendu à Saint-Louis.', ['Saint-Louis town SN']],
  [
    'Le maire de Saint-Louis, à La Réunion, et les élus réunionnais sont venus.',
    ['Saint-Louis town RE', 'La Réunion country RE'],
  ],
  ['Le Liban a reçu une délégation à Tripoli.', ['Liban country LB', 'Tripoli town LB']],
  ['La Libye a reçu une délégation à Tripoli.', ['Libye country LY', 'Tripoli town LY']],
  ['La réunion a lieu à Djibouti.', ['Djibouti town DJ']],
  ['À La Une : le ministre reçoit.', []],
  ['A La Une Ouverture de la fête.', []],
  ['LA CONVENTION A ETE SIGNEE A BAMAKO.', ['Bamako town ML']],
  ['LE PORT VISE A TERME LA MER. LE MINISTRE A EU, A CHANGE ET A VISE UN TEXTE.', []],
  ['LA BELGIQUE ET LE MAIRE BELGE VONT A VISE.', ['Belgique country BE', 'Visé town BE']],
  ['Le lac Tchad recule dans le Nord-Kivu.', ['lac Tchad water null', 'Nord-Kivu region CD']],
  [
    'Elle va du Cap aux Cayes, puis au Port de Thiès.',
    ['Le Cap town ZA', 'Les Cayes town HT', 'Thiès town SN'],
  ],
  ['La Bulgarie a ouvert le congrès à Sofia.', ['Bulgarie country BG', 'Sofia town BG']],
  ['Le wali d’Oran s’est rendu à Aïn El Kebch.', ['Oran town DZ', 'Aïn El Kebch town null']],
  // A village of the country told of, a town abroad that all know.
  ['Au Sénégal, le ministre du Sénégal a visité le marché à Kabwe.', ['Sénégal country SN', 'Kabwe town SN']],
  ['Au Sénégal, le ministre du Sénégal est allé à Genève.', ['Sénégal country SN', 'Genève town CH']],
  [
    'La Zambie et le Sénégal ont signé à Kabwe.',
    ['Zambie country ZM', 'Sénégal country SN', 'Kabwe town ZM'],
  ],
  // A village of a land of which the gazetteer has them all, in a text that speaks of another one again and again.
  [
    'Le Tchad accueille. Au Tchad, les autorités tchadiennes, le préfet du Tchad et le HCR au Tchad sont allés à Goré, puis au Tchad.',
    ['Tchad country TD', 'Goré town TD'],
  ],
  // What stands behind a town in brackets.
  ['Le chantier est à Tuzla (Turquie).', ['Tuzla town TR', 'Turquie country TR']],
  // A business that bears a common noun.
  ['Elle est gérante de la Laiterie du Carrefour, en ville.', []],
  // Ships, and names behind an article that is not theirs.
  ['Elles ont signé à bord du Belém, puis à Belém.', ['Belém town BR']],
  ['Le conseil s’est réuni au palais de la Marina, à Cotonou.', ['Cotonou town BJ']],
  ['Nous étions là. Tours et détours du projet.', []],
  ['La session de mars a réuni M. Salvador.', []],
  ['Le libraire haïtien va dans la cour du collège Notre-Dame.', []],
];

test('places with kind and country, namesakes settled by what the text speaks of', () => {
  for (const [text, expected] of CASES) assert.deepEqual(find(text), expected, text);
});

test('the country a text speaks from', () => {
  const main = (text: string): string | null => countryContext(buildDocument(text)).main;
  assert.equal(main('Bamako, le 3 mai 2024 – Le ministre malien a reçu son homologue de Russie.'), 'ML');
  assert.equal(main('Le ministre a parlé.\nContact : presse@exemple.sn'), 'SN');
  assert.equal(main('Le ministre a parlé.'), null);
  assert.equal(main('Le gouverneur du Kasaï-Oriental a parlé.'), 'CD');
  assert.equal(main('Le littoral et le centre ont souffert.'), null);
  assert.equal(main('Le président du Faso a parlé.'), 'BF');
});
