/** Lines of print around a text: what they are made of, where they stand, and what looks like them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates, datingOf } from '../../extractors/dates/index.js';
import { EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { buildDocument } from '../../pipeline/text/document.js';

const settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };
const TITLE = 'Le port de Kribi aura sa halle aux poissons';
const LEAD =
  'Le ministre de la Pêche et la directrice de la Société des ports ont signé mardi une convention de cinq ans qui porte sur ' +
  'la construction de trois débarcadères et la remise en état de la halle au poisson de la ville.';
const REST =
  'Le maire a salué un texte attendu des pêcheurs, qui réclamaient depuis des années un abri pour leurs pirogues. Les travaux ' +
  'dureront deux ans et coûteront 3 milliards de francs CFA.';

type Layout = (line: string) => string;
const HEAD: readonly Layout[] = [
  (line) => `${line}\n\n${TITLE}\n\n${LEAD}\n\n${REST}`,
  (line) => `${line}\n${TITLE}\n${LEAD}\n${REST}`,
  (line) => `${TITLE}\n\n${line}\n\n${LEAD}\n\n${REST}`,
  (line) => `${TITLE}\n${line}\n\n${LEAD}\n\n${REST}`,
];
const FOOT: readonly Layout[] = [
  (line) => `${TITLE}\n\n${LEAD}\n\n${REST}\n\n${line}\n`,
  (line) => `${TITLE}\n${LEAD}\n${REST}\n${line}`,
  (line) =>
    `${TITLE}\n\n${LEAD}\n\n${REST}\n\n${line}\n\nPartager : Facebook | X | WhatsApp\nImprimer   E-mail`,
];
const DAYS = ['12/11/2024', '12.11.2024', '12 Nov. 2024', '12 NOVEMBRE 2024'] as const;
const DAY = '2024-11-12';

const datingIn = (text: string): { published: string | null; tuesday: string | null | undefined } => {
  const found = dates.find(buildDocument(text), EMPTY_FOUND, settings);
  const at = text.indexOf('mardi');
  return {
    published: datingOf(found).published,
    tuesday: found.find(({ start, end }) => end - start === 5 && start >= at - 4 && start <= at)?.value,
  };
};

/** Cases that give something else than what is wanted. */
function wrong(
  lines: readonly string[],
  layouts: readonly Layout[],
  days: readonly string[],
  wanted: string | null,
): string[] {
  return lines.flatMap((line) =>
    days.flatMap((day) =>
      layouts.flatMap((layout, i) => {
        const { published } = datingIn(layout(line.replace('@', day)));
        return published === wanted ? [] : [`${line} ${i} ${day}: ${published}`];
      }),
    ),
  );
}

const ANYWHERE = [
  'Dépêche du @',
  'Lettre hebdomadaire du @',
  'Communiqué de la Société des ports du @',
  'La Vigie, édition du @',
  'Le Fil du Littoral du @, page 4',
  'Le Fil du Littoral, @, p. 4',
  'Page 3 – La Vigie – @',
  '3 | La Vigie | @',
  'Le Fil du Littoral n° 1204 du @',
  'Lettre d’information n° 31 – @',
  'Dépêche n° 118 – @',
  'ACP - @ 09:14   |  PÊCHE',
  'ACP          Publié le : @ 19:05   Lu : 412 fois',
  'ACP – Kribi. Publié le @',
  'Agence des ports | Actualité du @',
  'Réseau des ports : date de publication @',
  'Kribi – (ACP) @',
  'Article paru dans La Vigie du @',
  'Extrait de La Vigie du @',
  'Texte : Awa Talla. Mis en ligne le @.',
  'N/Réf : 118/DG/2024 – Kribi, le @',
  'Service de presse – @',
  'La Vigie - @ - 3 min de lecture',
];
const ABOVE = [
  'Actualités › Vie des ports › @',
  'Accueil > Actualités > @',
  '@, par la rédaction',
  'Le @ par Awa Talla dans Pêche',
  'Kribi @ Pêche et ports',
  'SOCIÉTÉ DES PORTS — DIRECTION            Kribi, le @',
];
const BELOW = ['La Vigie du littoral, @', 'La Vigie du @'];
const OF_MONTH = [
  'Le Fil du Littoral – Lettre n° 31 – @',
  'Infos Ports n° 42 – @',
  'Le Bulletin des ports n° 311 - @ - p. 7',
  'LA LETTRE DES PORTS - @',
  '*** LA LETTRE DES PORTS ***  n° 38 – @',
  'Bulletin de @',
  'Ports & Rades, vol. 3, n° 2, @',
  'Dossier de presse – @',
  'Paru en @',
];
const NONE = [
  '@ : visite du chantier',
  'Date limite de dépôt : @',
  'Photo : Awa Talla, @',
  'Prochaine édition le @',
  'Loi n° 12 du @',
  'Journal officiel n° 44 du @',
  'Agrément n° 118 du @',
  'Colloque – Kribi – @',
  'Troisième édition – @ – Kribi',
  'Forum des ports, Kribi, @',
  'Inscriptions jusqu’au @',
  'Entrée en vigueur : @',
  'À lire dans le prochain bulletin, @',
  'Imprimé le @',
  'Élections du @',
  'À vos agendas : @',
  'Suivant : La halle de Limbé, @',
];

test('lines of print above and below a text tell its day', () => {
  assert.deepEqual(wrong(ANYWHERE, [...HEAD, ...FOOT], DAYS, DAY), []);
  assert.deepEqual(wrong(ABOVE, HEAD, DAYS, DAY), []);
  assert.deepEqual(wrong(BELOW, FOOT.slice(0, 2), DAYS, DAY), []);
});

test('lines of print tell the month of an issue', () => {
  assert.deepEqual(wrong(OF_MONTH, [...HEAD, ...FOOT], ['novembre 2024', 'Novembre 2024'], '2024-11'), []);
  assert.deepEqual(wrong(['Kribi, @'], [...HEAD, ...FOOT], ['novembre 2024'], '2024-11'), []);
});

test('what is held, ends or was made law on a day does not date the text', () => {
  assert.deepEqual(wrong(NONE, [...HEAD, ...FOOT], DAYS, null), []);
  assert.deepEqual(
    wrong(['Prochain numéro : @', 'Fin du projet : @', 'Mandat : @'], FOOT, ['novembre 2024'], null),
    [],
  );
});

test('weekdays count from a line of print', () => {
  for (const layout of [...HEAD, ...FOOT])
    assert.equal(datingIn(layout('Le Fil du Littoral du 14/11/2024, page 4')).tuesday, DAY);
});

const LINES: readonly (readonly [text: string, published: string | null])[] = [
  ['Kribi, 14 mars 2024, le ministre a reçu les pêcheurs.', '2024-03-14'],
  ['Agenda\n\nSemaine du 22 au 28 septembre 2025 (mis à jour le 19 septembre)', '2025-09-19'],
  ['Kribi, 20 sept. (ACP) – La halle, promise en 2022, doit ouvrir au 2e semestre 2024.', '2023-09-20'],
  [
    'Kribi, 28 nov. (ACP) – Le quai ouvrira à partir du 1er mars 2026. Les fêtes de 2026 auront lieu à Limbé.',
    '2025-11-28',
  ],
  ['Kribi, 20 sept. (ACP) – La halle, promise en 2022, est ouverte.\n\nACP/at/2023', '2023-09-20'],
  ['(Kribi, 3 août) M. Talla fut maire jusqu’en 2020.', null],
];

for (const [text, published] of LINES)
  test(`published: ${text}`, () => assert.equal(datingIn(text).published, published));
