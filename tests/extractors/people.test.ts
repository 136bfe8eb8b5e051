import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Settings } from '../../extractors/extractor.js';
import { EMPTY_ENTITIES, EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { organizationEntities, organizations } from '../../extractors/organizations/index.js';
import { people, personEntities } from '../../extractors/people/index.js';
import { roles } from '../../extractors/roles/index.js';
import { buildDocument } from '../../pipeline/document.js';
import type { OrganizationDraft, PersonDraft } from '../../schemas/entities.js';
import type { Found } from '../../schemas/mentions.js';

const settings: Settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };

function read(raw: string): { people: readonly PersonDraft[]; bodies: readonly OrganizationDraft[] } {
  const document = buildDocument(raw);
  let found: Found = EMPTY_FOUND;
  for (const { layer, find } of [organizations, people, roles]) {
    found = { ...found, [layer]: find(document, found, settings) };
  }
  const bodies = organizationEntities.resolve(document, found, EMPTY_ENTITIES, settings);
  const entities = { ...EMPTY_ENTITIES, organizations: bodies };
  return { people: personEntities.resolve(document, found, entities, settings), bodies };
}

const namesIn = (raw: string): string[] => read(raw).people.map(({ name }) => name);

const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['La séance a été ouverte par M. Oumarou SANDA et Mme Rita Ntsama.', ['Oumarou Sanda', 'Rita Ntsama']],
  ['Le président Kouyami a reçu hier la délégation.', ['Kouyami']],
  ['MM. Hervé et Louis Batoum ont pris la parole.', ['Hervé Batoum', 'Louis Batoum']],
  ['Le colonel-major ZERBO Lassina dirige la mission.', ['Lassina Zerbo']],
  ["L'avenue Patrice Lumumba et l'aéroport Félix Houphouët sont fermés.", []],
  ["L'Université Gaston Berger a ouvert ses portes.", []],
  ['Prenant la parole, la Directrice générale a rendu hommage aux équipes.', []],
  ['Dr Pierre Van den Bossche, médecin-chef, a opéré.', ['Pierre Van den Bossche']],
  ['Modou Fall Correspondant à Kaolack Les paysans de la zone attendent la pluie.', []],
  ['Nommer M. Alioune Fall au poste de gérant.', ['Alioune Fall']],
  ['Une visite de la raffinerie de Sidi Merzoug est prévue.', []],
  ['Le décret n° 2024-17/PR CI est signé.', []],
  ['Jean Kabeya est sorti. Les pro-Kabeya chantent.', ['Jean Kabeya']],
  ['Lassaad Yacoubi refuse. M. Lasaad Yaacoubi dit non.', ['Lassaad Yacoubi']],
  ['Le ministre Kouamé Brou Séka a dit oui. Merci au ministre KBS.', ['Kouamé Brou Séka']],
  ['Le gouverneur de la préfecture des arrondissements Moulay Hamza a parlé.', []],
  ['Cinq agences à savoir : Ben Arous, Manouba, Sousse.', []],
  ['La zone industrielle de Ben Hamza Omar grandit.', []],
  ['Monsieur Le Premier Ministre, la lettre est là. Body', []],
  ['Awa Diop grimpe sur les collines de Norki Aydin.', ['Awa Diop']],
  ['On la trouve sur Playstore et Apple Store.', []],
  ['Sidi Ould Merzoug a parlé. « Merci », a dit M. Ould Merzoug.', ['Sidi Ould Merzoug']],
];

for (const [text, names] of NAMES) {
  test(`persons of: ${text}`, () => {
    const found = namesIn(text).sort();
    // "MM. Hervé et Louis Batoum": a shared surname is told by the last of the list.
    assert.deepEqual(found, [...names].sort());
  });
}

test('full name, honorific and capitals are one person; two of one surname stay two', () => {
  const { people: persons } = read(
    'Mme Awa Touré et M. Issa Touré ont signé. Mme Touré a parlé. AWA TOURE est rentrée. M. Touré est resté.',
  );
  assert.deepEqual(
    persons.map(({ name, gender, mentions }) => [name, gender, mentions.length]),
    [
      ['Awa Touré', 'f', 3],
      ['Issa Touré', 'm', 2],
    ],
  );
});

test('initials are a mention of the person they stand for', () => {
  const { people: persons } = read('Le ministre Kouamé Brou Séka a dit oui. Merci au ministre KBS.');
  assert.deepEqual(
    persons.map(({ mentions }) => mentions.length),
    [2],
  );
});

test('slips of the pen are one person, other names are not', () => {
  assert.equal(namesIn('M. Modou Diop est là. M. Modou Diopp est parti.').length, 1);
  assert.equal(namesIn('M. Ali Traoré est là. M. Ali Touré est parti.').length, 2);
});

const rolesIn = (raw: string): string[] =>
  read(raw).people.flatMap(({ name, roles: held }) =>
    held.map(({ title, organization }) => `${name}: ${title} @ ${organization ?? '-'}`),
  );

const ROLES: readonly (readonly [string, readonly string[]])[] = [
  [
    "L'ambassadeur de France accrédité au Togo, SEM. Luc Ngom, et le coordonnateur du projet d'appui au système scolaire, M. Ali Bello, ont parlé.",
    [
      'Luc Ngom: ambassadeur de France accrédité au Togo @ -',
      "Ali Bello: coordonnateur du projet d'appui au système scolaire @ -",
    ],
  ],
  [
    'Rose Kamga, la directrice de la Banque du Sahel a parlé. Devant Luc Ngom, le maire a ri.',
    ['Rose Kamga: directrice @ Banque du Sahel'],
  ],
  [
    "Le directeur général de l'Agence nationale du cadastre (ANC), M. Luc Ngom, a signé.",
    ['Luc Ngom: directeur général @ Agence nationale du cadastre'],
  ],
  [
    'Rose Kamga, présidente de la Fédération des artisans, et Paul Essono, maire de Kribi, étaient là.',
    ['Rose Kamga: présidente @ Fédération des artisans', 'Paul Essono: maire de Kribi @ -'],
  ],
  [
    "MM. Jean Ondoa et Ali Bello, respectivement directeur de la Banque du Sahel et secrétaire général de l'UDEAC, ont parlé.",
    ['Jean Ondoa: directeur @ Banque du Sahel', 'Ali Bello: secrétaire général @ UDEAC'],
  ],
  [
    'La délégation réunissait Jean Ondoa maire de Kribi et nouveau ministre délégué à la Mer, Ali Bello maire de Garoua et Rose Kamga présidente du conseil régional.',
    [
      'Jean Ondoa: maire de Kribi @ -',
      'Jean Ondoa: ministre délégué à la Mer @ -',
      'Ali Bello: maire de Garoua @ -',
      'Rose Kamga: présidente du conseil régional @ -',
    ],
  ],
  ['Mme Lise Morel a reçu son homologue belge, M. Jan Peeters.', []],
  [
    "Monsieur Oumar Diagne, magistrat, est nommé directeur général de l'Agence nationale des forêts.",
    ['Oumar Diagne: magistrat @ -', 'Oumar Diagne: directeur général @ Agence nationale des forêts'],
  ],
  [
    'Signé par Mme Léa Vidal, maire de Saint-Omer, M. Karl Weiss, maire de Detmold, et M. Paul Roy, préfet.',
    ['Léa Vidal: maire de Saint-Omer @ -', 'Karl Weiss: maire de Detmold @ -', 'Paul Roy: préfet @ -'],
  ],
  [
    "M. Ali Sow dirige l'Office des eaux. Selon le directeur général de l'office, Mme Rose Ba, tout va bien.",
    ['Rose Ba: directeur général @ Office des eaux'],
  ],
  ['Awa Koné, étudiante en droit, a gagné.', ['Awa Koné: étudiante en droit @ -']],
  [
    'Le directeur de cabinet, qui est là. Jean Petitot, qui est également maire de Zinder.',
    ['Jean Petitot: maire de Zinder @ -'],
  ],
  [
    'La Fondation Lumen, dont le gérant, Paul Essono, est parti, a été saluée.',
    ['Paul Essono: gérant @ Fondation Lumen'],
  ],
  [
    'Paul Essono, ex-candidat à la présidentielle et ancien président de la Fondation Lumen, est là.',
    ['Paul Essono: ex-candidat à la présidentielle @ -', 'Paul Essono: ancien président @ Fondation Lumen'],
  ],
  [
    'Le secrétaire général du parti UDX de Jean Ondoa, Paul Essono, a parlé.',
    ['Paul Essono: secrétaire général @ UDX'],
  ],
  [
    'Le Premier ministre a écrit à l’occasion du départ de M. Paul Essono, rappelé du poste de préfet.',
    ['Paul Essono: préfet @ -'],
  ],
  [
    'Paul Essono, âgé de 38 ans, nommé président par intérim, est là.',
    ['Paul Essono: président par intérim @ -'],
  ],
  ['Paul Essono est le premier dirigeant à venir.', []],
  ['Jean Ondoa a remplacé Paul Essono comme préfet.', []],
  [
    'Le procureur a écrit. « Le maire de Kribi ment », a déclaré Paul Essono.',
    ['Paul Essono: procureur @ -'],
  ],
  [
    'L’Université de Maroua est fière. La vice-rectrice, Rose Kamga, et le recteur Paul Essono sont venus.',
    ['Rose Kamga: vice-rectrice @ Université de Maroua', 'Paul Essono: recteur @ Université de Maroua'],
  ],
  [
    'Le président de l’organisation « Marcher pour la paix » Paul Essono est venu.',
    ['Paul Essono: président @ Marcher pour la paix'],
  ],
  [
    'Paul Essono, conseiller politique, et Rose Kamga, déléguée CGT et infirmière, sont là.',
    ['Paul Essono: conseiller politique @ -', 'Rose Kamga: déléguée @ CGT', 'Rose Kamga: infirmière @ -'],
  ],
  [
    'Pour la Fondation Lumen, par son représentant en Côte d’Ivoire, Paul Essono.',
    ['Paul Essono: représentant en Côte d’Ivoire @ Fondation Lumen'],
  ],
  [
    'Rose Kamga\n\nMinistre de la Santé,\n\nPorte-parole du Gouvernement',
    ['Rose Kamga: Ministre de la Santé @ -', 'Rose Kamga: Porte-parole du Gouvernement @ -'],
  ],
  [
    'Une lettre lie la Banque du Sahel et l’Office des eaux, par leurs directeurs généraux respectifs, Mme Rose Kamga et M. Paul Essono.',
    ['Rose Kamga: directeur général @ Banque du Sahel', 'Paul Essono: directeur général @ Office des eaux'],
  ],
  [
    'La Fondation Lumen, dont l’un des conservateurs, Paul Essono, est parti.',
    ['Paul Essono: conservateur @ Fondation Lumen'],
  ],
  [
    'Un atelier a réuni le personnel du Fonds Lumen. Son directeur général, M. Paul Essono, a parlé.',
    ['Paul Essono: directeur général @ Fonds Lumen'],
  ],
  [
    'La pluie est tombée sur Kribi. Son directeur général, M. Paul Essono, a parlé.',
    ['Paul Essono: directeur général @ -'],
  ],
  [
    'L’Ambassade du Togo a reçu, en présence de son nouveau chargé d’affaires, M. Paul Essono.',
    ['Paul Essono: chargé d’affaires @ Ambassade du Togo'],
  ],
  [
    'M. Paul Essono Manager de la société Kwanza et Mme Rose Kamga sont là.',
    ['Paul Essono: Manager @ Kwanza'],
  ],
  ['Paul Essono, fondateur et CEO de Kwanza Data, parle.', ['Paul Essono: fondateur et CEO @ Kwanza Data']],
  [
    'MM. Paul Essono et Jean Ondoa, respectivement fondateur et directeur de la Banque du Sahel, sont là.',
    ['Paul Essono: fondateur @ -', 'Jean Ondoa: directeur @ Banque du Sahel'],
  ],
  [
    '« Tout va bien. »\n\nPaul Essono\nFondateur & CEO, Vela Hub\n\nLe soleil brille.',
    ['Paul Essono: Fondateur & CEO @ Vela Hub'],
  ],
  [
    'Paul Essono, 62 ans, fut également ministre de la Santé de 2010 à 2011.',
    ['Paul Essono: ministre de la Santé @ -'],
  ],
  [
    'L’ONG Lima Soa aide. Jeanne Petitot, présidente de l’association, est venue.',
    ['Jeanne Petitot: présidente @ Lima Soa'],
  ],
];

for (const [text, expected] of ROLES) {
  test(`roles of: ${text}`, () => assert.deepEqual(rolesIn(text), expected));
}
