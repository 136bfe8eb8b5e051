import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { readModels, writeModels } from '../../extractors/agreements/learnt/weights.js';
import { readResourceBytes } from '../../extractors/resources.js';
import { createPipeline } from '../../pipeline/pipeline.js';
import { cpuTime } from '../cpu-time.js';

const FILE = 'agreements/learnt/weights.bin';
const pipeline = createPipeline();

const tell = (raw: string): string[] =>
  (pipeline.run(raw).record?.agreements ?? [])
    .filter(({ status }) => status !== 'mentioned')
    .map(({ type, status, parties, signatories, date }) =>
      [
        `${status} ${type}`,
        parties.map(({ name }) => name).join(' + '),
        signatories.map(({ person }) => person?.name).join(', '),
        date ?? '',
      ]
        .join('; ')
        .replace(/(?:; )+$/, ''),
    );

/** In words that no rule knows. */
const TOLD: readonly (readonly [raw: string, agreement: string])[] = [
  [
    "Cotonou, le 3 mai 2023. Entre la Banque du Sahel et la Chambre des métiers, l'encre de la convention de crédit est encore fraîche : M. Koffi Adjovi, pour la banque, et Mme Rita Dossou, pour la chambre, y ont mis mercredi leur nom.",
    'signed convention; Banque du Sahel + Chambre des métiers; Koffi Adjovi, Rita Dossou; 2023-05-03',
  ],
  [
    "Kigali, le 9 mai 2024. Depuis jeudi, il existe une convention de partenariat entre la Banque du Lac et l'Institut des mines. M. Paul Rugira, directeur de l'Institut des mines, et Mme Aline Uwase, présidente de la Banque du Lac, ont mis leurs initiales sur ses douze pages, à Kigali.",
    'signed convention; Banque du Lac + Institut des mines; Paul Rugira, Aline Uwase; 2024-05-09',
  ],
  [
    "Bamako, le 4 juin 2024. Le directeur de l'Office du riz, M. Oumar Keïta, est reparti mardi de la Banque du Sahel avec une convention de crédit dûment remplie par la directrice de la banque, Mme Fanta Diarra.",
    'signed convention; Office du riz + Banque du Sahel; Oumar Keïta, Fanta Diarra; 2024-06-04',
  ],
  [
    "Brazzaville, le 8 août 2023. Depuis mardi, la Caisse des pêches et la Fondation du fleuve sont unies par une convention de financement. Mme Rose Ngoma, directrice de la Caisse des pêches, et M. Jean Massamba, président de la Fondation du fleuve, en ont échangé les exemplaires à l'hôtel de ville.",
    'signed convention; Caisse des pêches + Fondation du fleuve; Rose Ngoma, Jean Massamba; 2023-08-08',
  ],
];

describe('what no rule reads is learnt', () => {
  for (const [raw, agreement] of TOLD) {
    it(raw, () => {
      assert.deepEqual(tell(raw), [agreement]);
    });
  }
});

const NOTHING = [
  'Le ministre de la Santé a rappelé mardi à Dakar que la convention entre l’hôpital et la société Orbitel reste applicable.',
  'Conakry, le 7 mai 2024. Le syndicat des dockers juge que le contrat de concession entre le Port autonome et la société Orbitel pénalise les travailleurs.',
  'Lomé, le 7 mai 2024. L’accord de pêche entre le Togo et l’Union européenne fait vivre trois cents familles de la côte.',
  'L’ordre du jour de la session portait sur :\n\n- la convention fiscale entre le Togo et le Ghana ;\n- un protocole sur la pêche ;\n- un mémorandum d’entente entre l’Agence des ports et la société Tractel.',
];

describe('instruments of which nothing is told', () => {
  for (const raw of NOTHING) {
    it(raw, () => {
      assert.deepEqual(tell(raw), []);
    });
  }
});

test('a sentence that rules read is left to them', () => {
  const raw =
    'L’Agence des ports et la société Orbitel ont signé mardi un contrat de concession, comme le veut leur convention de crédit.';
  assert.deepEqual(tell(raw).length, 1);
});

test('a damaged, cut or foreign file is refused', () => {
  const bytes = Uint8Array.from(readResourceBytes(FILE));
  const refused = (change: (copy: Uint8Array) => Uint8Array, message: RegExp): void => {
    assert.throws(() => readModels(change(bytes.slice()), 'w.bin'), message);
  };
  refused((copy) => copy.fill((copy[9000] ?? 0) ^ 1, 9000, 9001), /w\.bin: .*damaged/u);
  refused((copy) => copy.slice(0, -3), /damaged/u);
  refused((copy) => copy.slice(0, 10), /no weights of agreements/u);
  refused(() => new TextEncoder().encode('{"weights": "none of ours"}'), /no weights of agreements/u);
  refused((copy) => copy.fill(250, 4, 5), /version/u);
});

test('the file stays small and is read in no time', () => {
  const bytes = readResourceBytes(FILE);
  assert.ok(bytes.length < 60_000, `${bytes.length} bytes`);
  assert.ok(cpuTime(() => void readModels(bytes, FILE)) < 50);
});

test('weights come back as they were written, rounded, features far apart and faint ones too', () => {
  const three = {
    classes: 3,
    weights: new Map([
      [12, [0, 1, -1]],
      [4_000_000, [0, 0.5, 2]],
      [77_000, [0, 0.01, 0]],
    ]),
  };
  const two = { classes: 2, weights: new Map([[3_000_000, [-1, 1]]]) };
  const { told, slots } = readModels(writeModels([three, two, two, two, two]), 'w');
  const likely = (scores: readonly number[]): number[] => {
    const shares = scores.map(Math.exp);
    const sum = shares.reduce((a, b) => a + b, 0);
    return shares.map((share) => share / sum);
  };
  const near = (found: readonly number[], wanted: readonly number[]): void => {
    assert.equal(found.length, wanted.length);
    assert.ok(
      found.every((share, y) => Math.abs(share - (wanted[y] as number)) < 0.01),
      `${found}`,
    );
  };
  near(told.likelihoods([12]), likely([0, 1, -1]));
  near(told.likelihoods([12, 4_000_000]), likely([0, 1.5, 1]));
  near(told.likelihoods([77_000, 12_345]), likely([0, 0, 0]));
  near(slots.venue.likelihoods([3_000_000]), likely([0, 2]));
});
