import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BUCKETS, bucketOf, Genre } from '../../extractors/names/genre.js';
import { LABELS } from '../../extractors/names/labels.js';
import { Reader } from '../../extractors/names/reader.js';
import { addWeights, newsStyle, WORDS } from '../../extractors/names/weights.js';
import { readWeights, writeWeights } from '../../extractors/names/weights-file.js';
import { readResourceBytes } from '../../extractors/resources.js';
import { buildDocument } from '../../pipeline/text/document.js';
import { learnGenre } from '../../pipeline/training/genre.js';
import { readText } from '../../pipeline/training/samples.js';

const shipped = readWeights(readResourceBytes('names/weights.bin'), 'weights.bin');
const isNews = (text: string): boolean => new Genre(shipped.genre).isNews(buildDocument(text));

const NEWS = [
  `Incendie dans une usine de Mervaux : deux morts

Deux personnes sont mortes et sept autres ont été blessées, dont une grièvement, dans l'incendie qui a ravagé la nuit
dernière une usine de meubles de Mervaux, ont annoncé les pompiers. Selon un témoin, une explosion aurait été entendue peu
avant minuit. Le feu s'est propagé très vite aux bâtiments voisins et n'a été maîtrisé qu'au matin. Un homme de 43 ans,
soupçonné d'avoir allumé le feu, a été arrêté par la police ; il avait été licencié la semaine dernière. Le parquet a
ouvert une enquête.`,
  `L'opposition remporte les élections en Valdonie

Le parti Avenir a remporté dimanche les élections législatives en Valdonie, avec 41 % des voix, devant le parti du premier
ministre sortant, qui perd la moitié de ses sièges. D'après les résultats publiés lundi par le Journal de Sarn, il ne
manque que deux sièges à Lorena Pavik pour former un gouvernement. Elle a refusé de dire avec qui elle voulait
s'allier. Son rival, accusé de corruption par la presse, a reconnu sa défaite et pourrait quitter la vie politique. Plusieurs
milliers de personnes étaient descendues dans la rue pendant la campagne.`,
  `Le club de Montérol battu en finale

Montérol a été battu samedi par Arcelle (2-1) en finale de la coupe, devant 30 000 spectateurs. Les joueurs
d'Arcelle ont ouvert le score dès la septième minute, mais l'équipe adverse a égalisé juste avant la pause. C'est
finalement un but marqué dans les dernières secondes qui a fait la différence. L'entraîneur, très critiqué depuis le début de
la saison, devrait partir. C'est la troisième fois que le club perd une finale.`,
];

const RELEASES = [
  `Signature d'une convention de partenariat entre le ministère de l'Eau et la Fondation Kerval

Dans le cadre de la mise en œuvre de son programme d'accès à l'eau potable, le ministère de l'Eau a procédé ce mardi à la
signature d'une convention de partenariat avec la Fondation Kerval. La cérémonie s'est déroulée en présence des partenaires
techniques et financiers. Prenant la parole, le ministre a salué l'engagement de la fondation et réaffirmé la volonté du
gouvernement de renforcer la coopération au bénéfice des populations rurales. La convention porte sur la réalisation de
forages et le renforcement des capacités des agents.`,
  `Audience : l'ambassadeur reçu par la présidente de l'Assemblée nationale

La présidente de l'Assemblée nationale a reçu en audience ce jour Son Excellence Monsieur l'ambassadeur. Les échanges ont
porté sur le renforcement des relations bilatérales et sur les perspectives de coopération parlementaire. Le diplomate a
exprimé sa gratitude pour l'accueil qui lui a été réservé et transmis les félicitations de son gouvernement.`,
  `Atelier de formation des acteurs de la santé

L'Agence nationale de la santé organise, avec l'appui de ses partenaires, un atelier de formation à l'intention des
points focaux des districts sanitaires. Cet atelier, qui s'inscrit dans le cadre du plan national de développement, vise à
doter les participants d'outils de suivi et d'évaluation. Il permettra de renforcer la coordination des interventions au
niveau des communautés et de partager les bonnes pratiques.`,
];

test('news and releases are told apart', () => {
  assert.deepEqual(NEWS.map(isNews), [true, true, true]);
  assert.deepEqual(RELEASES.map(isNews), [false, false, false]);
});

test('without many words to tell by, a text is a release', () => {
  for (const text of [
    '',
    'NIGER 12',
    'Deux morts hier.',
    'Incendie : deux blessés, selon la police.',
    'Mervaux Sarn Valdonie '.repeat(80),
  ])
    assert.ok(!isNews(text), text);
});

test('the name of a site does not tell its texts', () => {
  for (const name of ['Wikinews', 'Reuters', 'Sarn Info'])
    assert.ok(!isNews(`${name} – ${RELEASES[0]}\n\n${name}, ${name} ${name}`));
});

test('what is read before changes nothing of what is read then', () => {
  const texts = [RELEASES[0], NEWS[1], RELEASES[1], NEWS[0], NEWS[1], RELEASES[0]] as string[];
  const one = new Reader(shipped);
  for (const text of texts) {
    const document = buildDocument(text);
    assert.deepEqual(one.tag(document), new Reader(shipped).tag(document));
  }
});

test('weights of news come back as they were written, releases keep theirs', () => {
  const hidden = { units: 0, first: new Int16Array(0), second: new Int16Array(0) };
  const rows = Array.from({ length: 9_000 }, (_, i) => {
    const weights = Array.from({ length: LABELS }, (_, y) => (y === 2 ? 0.5 : 0));
    const news = weights.map((weight, y) => (i % 4_400 > 1 ? weight : weight + (y - 9) / 20));
    return { hash: (i * 477_218) | 0, weights, news };
  });
  const bytes = writeWeights(new Float32Array(LABELS * LABELS), rows, 0.05, hidden);
  const sumsOf = (weights: typeof shipped, hash: number): number[] => {
    const sums = new Int32Array(LABELS);
    addWeights(weights, Int32Array.of(hash), 1, sums);
    return [...sums];
  };
  const releases = readWeights(bytes, 'w.bin');
  const news = newsStyle(releases);
  assert.equal(news.rows.length, WORDS * rows.length);
  for (const at of [0, 1, 2, 4_400, 4_401, 8_800, 8_801, 8_999]) {
    const { hash } = rows[at] as { hash: number };
    const plain = Array.from({ length: LABELS }, (_, y) => (y === 2 ? 10 : 0));
    assert.deepEqual(sumsOf(releases, hash), plain);
    const differs = at % 4_400 < 2;
    // Differences of less than three steps are none.
    assert.deepEqual(
      sumsOf(news, hash),
      plain.map((step, y) => (differs && Math.abs(y - 9) > 2 ? step + y - 9 : step)),
    );
  }
});

test('genres are learnt from words in small letters', () => {
  const sampleOf = (raw: string, domain: 'wiki' | 'press', source = domain as string) => ({
    ...{ id: raw, source, domain, spans: [], hasPlaces: true, ignored: [] },
    document: readText(raw),
  });
  const weights = learnGenre([
    sampleOf('Sarn : il aurait neigé, selon Pavik.', 'wiki'),
    sampleOf('Sarn : il œuvre dans le cadre du plan.', 'press'),
    sampleOf('Sarn : un orage est attendu demain.', 'press', 'espoirMur/congo-news-summarizer'),
  ]);
  const weightOf = (word: string): number => weights[bucketOf(word)] as number;
  assert.equal(weights.length, BUCKETS);
  assert.ok(weightOf('aurait') > 5 && weightOf('cadre') < -5);
  const unheard = weightOf('sarn');
  assert.equal(weightOf('orage'), unheard);
  assert.ok(Math.abs(weightOf('il') - unheard) <= 1);
});
