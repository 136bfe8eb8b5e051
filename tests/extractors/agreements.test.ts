import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { singular } from '../../extractors/agreements/grammar/offices.js';
import { agreementEntities, agreements } from '../../extractors/agreements/index.js';
import { EMPTY_ENTITIES, EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { createPipeline } from '../../pipeline/pipeline.js';
import { buildDocument } from '../../pipeline/text/document.js';
import { cpuTime } from '../cpu-time.js';
import { readMarked, told } from './agreements-notation.js';
import { TOLD, TRAPS } from './agreements-sentences.js';
import { SIDES } from './agreements-sides.js';

describe('agreements told', () => {
  for (const [sentence, ...records] of [...TOLD, ...SIDES])
    it(sentence, () => assert.deepEqual(told(sentence), records));
});

/** Sides of texts read whole: offices, places and towns are found as well. */
const SIDES_OF_TEXTS: readonly (readonly [text: string, sides: string])[] = [
  [
    "Le Canada signe une entente avec l'Agence des mines du Chili\n\nLa Commission des ports a signé une entente de coopération avec l'Agence des mines du Chili.",
    'Agence des mines du Chili + Commission des ports',
  ],
  [
    "L'accord a été signé par le chef de la délégation de l'Agence du Sahel à Ouagadougou, Luc Ngom, et le ministre burkinabè des Finances, Awa Traoré.",
    'Agence du Sahel + Ministère des Finances',
  ],
  [
    'Le groupe portuaire Lumo (Kribi, Cameroun) et la société belge Orbitel ont signé un accord.',
    'Lumo + Orbitel',
  ],
  [
    'Les universités Sidi Hamza de Fès et Awa Thiam de Dakar ont conclu une convention.',
    'université Sidi Hamza de Fès + Université Awa Thiam',
  ],
  [
    "L'accord a été signé par M. Luc Ngom – directeur général de la Sonatel – et Mme Awa Diop, directrice de l'ANSUT.",
    'Sonatel + ANSUT',
  ],
  [
    "En visite d'État à Paris, le président sénégalais a assisté à la signature de quatre accords.",
    'Sénégal + France',
  ],
  [
    'La visite du président de la République du Togo au Ghana a pris fin. Trois accords ont été signés.',
    'Togo + Ghana',
  ],
  ['Le maire de Bouaké et son homologue de Reutlingen ont signé une lettre.', 'Bouaké + Reutlingen'],
  [
    "Les ministres chargés de l'Eau du Mali, de la Guinée et du Sénégal ont signé un accord.",
    'Mali + Guinée + Sénégal',
  ],
  [
    'Les universités de Lomé, de Kara et de Parakou ont signé une convention.',
    'université de Lomé + université de Kara + université de Parakou',
  ],
  [
    "Les barreaux de Paris et d'Abidjan ont signé une convention de jumelage.",
    "barreau de Paris + barreau d'Abidjan",
  ],
  [
    "Les recteurs des universités d'Alger et d'Oran ont signé un accord.",
    "université d'Alger + université d'Oran",
  ],
  [
    'Le ministre de la Santé, Paul Ndong, et son collègue du Budget, Jean Moukoumbi, ont signé un accord.',
    'Ministère de la Santé + Ministère du Budget',
  ],
  [
    "L'ambassadrice de Suisse près le Bénin, Mme Rosa Keller, et l'UNICEF ont signé un accord.",
    'UNICEF + Suisse',
  ],
  ['Le Québec et la Wallonie ont signé lundi une entente de coopération.', 'Québec + Wallonie'],
  [
    "QUÉBEC, le 29 octobre 2024 – Le Syndicat des marins (SDM), affilié à la CSN, et l'UQAR ont signé une entente.",
    'Syndicat des marins + UQAR',
  ],
  [
    "L'accord a été signé par Paule Lenert, vice-première ministre et ministre de la Santé, et par Jean Mba, directeur de l'OMS.",
    'Ministère de la Santé + OMS',
  ],
  [
    "SIGNATURE D'UNE CONVENTION DE PARTENARIAT\nEntre l'Université de Lomé et la Banque mondiale\nLe recteur a salué mardi cette avancée.",
    'Université de Lomé + Banque mondiale',
  ],
  [
    'Ali Sow, ministre de la Santé, et son homologue marocain des Finances, Omar Ziani, ont signé mardi un accord.',
    'Ministère de la Santé + Ministère des Finances',
  ],
  ["Le chef de l'État gabonais, Jean Mba, et la société Okoumé ont signé un accord.", 'Okoumé + Gabon'],
  [
    "L'Université de Lomé et son homologue de Strasbourg ont signé un accord.",
    'Université de Lomé + Université de Strasbourg',
  ],
  [
    "Le Port autonome de Cotonou a signé une convention avec son homologue d'Anvers.",
    "Port autonome de Cotonou + Port autonome d'Anvers",
  ],
  [
    "Le directeur de l'Institut Pasteur de Dakar, Ali Sow, et son homologue de Madagascar, Luc Rakoto, ont signé un accord.",
    'Institut Pasteur de Dakar + Institut Pasteur de Madagascar',
  ],
  [
    "L'Agence française de développement a octroyé 10 millions d'euros à la commune de Thiès. La convention a été signée par la directrice de l'Agence, Awa Ba, et le maire de la commune, Ali Sow.",
    'Agence française de développement + commune de Thiès',
  ],
  [
    'Dakar et Nouakchott veulent relancer leur coopération. Les deux pays ont signé hier une dizaine d’accords.',
    'Sénégal + Mauritanie',
  ],
  [
    "Un protocole a été signé entre les représentants de la commune de Kara et ceux de l'ANPE.",
    'commune de Kara + ANPE',
  ],
  [
    "L'accord a été signé à Lomé par le ministre togolais du Plan, Ali Sow, et sa collègue béninoise chargée des Ports, Awa Ba.",
    'Ministère du Plan + Bénin',
  ],
  [
    "Le directeur général d'Air Sahel, Ali Sow, et son homologue de Royal Jet, Awa Ba, ont signé un accord.",
    'Air Sahel + Royal Jet',
  ],
];

describe('sides of texts read whole', () => {
  const pipeline = createPipeline();
  for (const [text, sides] of SIDES_OF_TEXTS)
    it(text, () => {
      const [first] = pipeline.run({ raw: text }).record?.agreements ?? [];
      assert.equal(first?.parties.map(({ name }) => name).join(' + '), sides);
    });

  it('asks each of two records that take their place from one another once', () => {
    const raw =
      "La convention est signée. Deux textes étaient joints : un accord de siège au profit de la Banque du Sahel, signé par les mêmes, et une lettre d'entente avec l'Agence des ports, que sa présidente, Mme Awa Ba, a tenu à signer. Le cabinet Kéba n'avait pas reçu le contrat ; sa signature a été repoussée et se fera à Kara.";
    const { record } = pipeline.run({ raw });
    assert.deepEqual(record?.agreements.map(({ type }) => type).sort(), [
      'agreement',
      'contract',
      'convention',
      'letter',
    ]);
  });

  it('leaves the noun of a body out of the title of those who head several', () => {
    const raw = 'La convention a été signée par les recteurs des universités de Lomé et de Kara.';
    const [first] = pipeline.run({ raw }).record?.agreements ?? [];
    assert.deepEqual(
      first?.signatories.map(({ role, party }) => `${role} > ${party?.name}`),
      ['recteur > université de Lomé', 'recteur > université de Kara'],
    );
  });

  it('leaves a portfolio its number where it makes one office of several', () =>
    assert.equal(singular('ministres des Affaires étrangères'), 'ministre des Affaires étrangères'));
});

describe('one signing told twice by other nouns', () => {
  const pipeline = createPipeline();
  const LEAD =
    "La société Okoumé a signé un accord de partenariat avec l'UNICEF pour former des maçons.\nLe projet couvre trois villes et durera longtemps.\n";
  const told = (second: string): readonly string[] =>
    (pipeline.run({ raw: `${LEAD}${second}` }).record?.agreements ?? []).map(
      ({ instrument, parties, date }) => `${instrument}: ${parties.length}, ${date}`,
    );

  it('is one record, called by the noun that is told with the day', () =>
    assert.deepEqual(
      told("Le 5 avril 2024, le directeur d'Okoumé et l'UNICEF ont signé un mémorandum d'entente."),
      ["mémorandum d'entente: 2, 2024-04-05"],
    ));

  for (const second of [
    "Le 5 avril 2024, Okoumé et l'UNICEF ont également signé un mémorandum d'entente.",
    "Le 5 avril 2024, Okoumé a signé une convention avec l'OMS.",
    "Okoumé et l'UNICEF avaient signé un mémorandum d'entente le 5 avril 2024.",
    "Le 5 avril 2024, Okoumé et l'UNICEF ont signé deux conventions.",
    "Le 5 avril 2024, Okoumé et l'UNICEF signeront une convention.",
  ])
    it(`is not: ${second}`, () => assert.equal(told(second).length, 2));
});

describe('no agreements', () => {
  for (const sentence of TRAPS) it(sentence, () => assert.deepEqual(told(sentence), []));
});

describe('slots', () => {
  it('reads sums, terms, counts and subjects', () => {
    const [draft] = readMarked(
      "L'[O OIF] et l'[O UIT] ont signé pour trois ans une convention de 18,5 millions d'euros, soit 12,1 milliards de FCFA, portant sur la formation des cadres.",
    );
    assert.deepEqual(draft?.amount, { value: 18_500_000, currency: 'EUR' });
    assert.equal(draft?.duration, 'P3Y');
    assert.equal(draft?.count, 1);
    assert.equal(draft?.subject, 'la formation des cadres');
  });

  it('reads sums in two scales', () => {
    for (const [sum, value] of [
      ['32 milliards 500 millions de FCFA', 32_500_000_000],
      ['32 millions 500 mille dollars', 32_500_000],
      ['un milliard deux cents millions de FCFA', 1_200_000_000],
    ] as const) {
      const [draft] = readMarked(`L'[O OIF] et l'[O UIT] ont signé un contrat de ${sum}.`);
      assert.equal(draft?.amount?.value, value);
    }
  });

  it('quotes the sentences that support a record', () => {
    const [draft] = readMarked(
      "L'[O OIF] et l'[O UIT] ont signé un accord. Il fait beau. L'accord a été signé à [V Paris].",
    );
    assert.equal(draft?.evidence.length, 2);
  });

  it('ties a record to the event on whose fringe it was signed', () => {
    const [draft] = readMarked("L'[O OIF] et l'[O UIT] ont signé un accord en marge du [E Forum de Dakar].");
    assert.equal(draft?.event?.name, 'Forum de Dakar');
  });
});

describe('robustness', () => {
  const settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };
  const read = (text: string): number => {
    const document = buildDocument(text);
    const found = { ...EMPTY_FOUND, agreements: agreements.find(document, EMPTY_FOUND, settings) };
    return agreementEntities.resolve(document, found, EMPTY_ENTITIES, settings).length;
  };

  it('follows no chain of records deeper than a step', () => {
    const planned = 'Dans la foulée, un nouvel accord de pêche sera signé.\n\n'.repeat(12_000);
    assert.equal(read(`${planned}Dans la foulée, un nouvel accord de pêche a été signé.`), 12_000);
  });

  it('finds nothing where there is nothing', () => {
    for (const text of [
      '',
      ' ',
      'accord',
      'signé',
      'entre',
      'signé par',
      'signature de',
      ', , ,',
      'a signé a signé a signé',
    ])
      read(text);
  });

  it('never throws on shuffled press text', () => {
    const pieces = [...TOLD.map(([sentence]) => sentence), ...TRAPS].flatMap((text) =>
      text.split(/(?<=[,.:] )|(?= (?:et|avec|par|entre|a|ont|à) )/u),
    );
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let round = 0; round < 150; round++) {
      const text = Array.from({ length: 12 }, () => pieces[random(pieces.length)]).join('');
      assert.doesNotThrow(() => readMarked(text), text);
    }
  });

  it('stays linear on long runs of triggers', () => {
    const time = cpuTime(() => {
      read(`${'un accord entre A et B a été signé par C et '.repeat(400)}D.`);
      read(`${'signature, '.repeat(3000)}d'un accord.`);
      read(`${'accord '.repeat(5000)}`);
    });
    assert.ok(time < 6000);
  });
});
