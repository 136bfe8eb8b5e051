/** Lists of what was signed: what opens them, crossed with layouts and with what their lines tell. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPipeline } from '../../pipeline/pipeline.js';

const pipeline = createPipeline();

/** One line a record: status, type, sides, hands; those only mentioned are left out. */
const read = (texts: readonly string[]): string[][] =>
  pipeline
    .runAll(texts)
    .map(({ record }) =>
      (record?.agreements ?? [])
        .filter(({ status }) => status !== 'mentioned')
        .map(({ status, type, parties, signatories }) =>
          [
            `${status} ${type}`,
            parties.map(({ name }) => name).join('+'),
            signatories.flatMap(({ person }) => person?.name ?? []).join('+'),
          ].join(' '),
        ),
    );

const SCENE = 'Sokodé, le 12 mai 2023 – La commission mixte a achevé ses travaux ce vendredi à Sokodé. ';
const lower = (item: string): string => item.charAt(0).toLowerCase() + item.slice(1);

const LAYOUTS: Readonly<Record<string, (items: readonly string[]) => string>> = {
  dashes: (items) => `\n${items.map((item) => `- ${item} ;`).join('\n')}\n`,
  numbers: (items) => `\n${items.map((item, i) => `${i + 1}. ${item}.`).join('\n')}\n`,
  strokes: (items) => `\n${items.map((item, i) => `${i + 1}/ ${item}`).join('\n')}\n`,
  letters: (items) => `\n${items.map((item, i) => `${'abc'.charAt(i)}) ${item} ;`).join('\n')}\n`,
  roman: (items) => `\n${items.map((item, i) => `(${'i'.repeat(i + 1)}) ${item}`).join('\n')}\n`,
  paragraphs: (items) => `\n\n${items.map((item) => `${item}.`).join('\n\n')}\n\n`,
  lines: (items) => `\n${items.map((item) => `${item} ;`).join('\n')}\n`,
  'one sentence': (items) => ` ${items.map(lower).join(' ; ')}. `,
};

const DETERMINED: readonly (readonly string[])[] = [
  ['Un accord sur les visas', "Un mémorandum d'entente sur les mines", 'Une convention sur les ports'],
  ["L'accord sur les visas", "Le mémorandum d'entente sur les mines", 'La convention sur les ports'],
  ['Accord sur les visas', "Mémorandum d'entente sur les mines", 'Convention sur les ports'],
];

const OPENINGS: readonly (readonly [opening: string, status: string])[] = [
  ['Le Bénin et le Togo ont procédé à la signature des instruments suivants :', 'signed'],
  ["Le Bénin et le Togo se félicitent d'avoir conclu :", 'negotiated'],
  ['Le Bénin et le Togo ont échangé les instruments ci-après :', 'signed'],
  ["Le Bénin et le Togo ont signé trois accords. Il s'agit de :", 'signed'],
  ['Le Bénin et le Togo ont signé une série de textes. Ces textes sont les suivants :', 'signed'],
  ['Les échanges entre le Bénin et le Togo ont été sanctionnés par la signature de trois textes :', 'signed'],
  ['Le Bénin et le Togo ont paraphé les documents suivants :', 'negotiated'],
];

describe('lists of what was signed', () => {
  for (const [layout, lay] of Object.entries(LAYOUTS))
    it(layout, () => {
      const cases = OPENINGS.flatMap(([opening, status]) =>
        DETERMINED.filter((_, i) => layout !== 'one sentence' || i < 2).map((items) => ({
          text: `${SCENE}${opening}${lay(items)}`,
          expected: ['agreement', 'memorandum', 'convention'].map((type) => `${status} ${type} Bénin+Togo `),
        })),
      );
      const found = read(cases.map(({ text }) => text));
      cases.forEach(({ text, expected }, i) => {
        assert.deepEqual(found[i], expected, text);
      });
    });

  it('tell day and place with their opening or the scene', () => {
    const { record } = pipeline.run(`${SCENE}${OPENINGS[0]?.[0]}${LAYOUTS.letters?.(DETERMINED[0] ?? [])}`);
    assert.deepEqual(
      record?.agreements.map(({ date, venue }) => [date, venue?.name]),
      [1, 2, 3].map(() => ['2023-05-12', 'Sokodé']),
    );
  });
});

const [PORTS, SHIPS] = ["l'Office des ports de Kara", 'la société Navidel'];
const BOTH = 'Office des ports de Kara+Navidel';
const bare = (name: string): string => name.replace(/^l'|^la /, '');

/** What a line tells, and what its record has. */
const LINES: readonly (readonly [line: string, told: string])[] = [
  [`Convention entre ${PORTS} et ${SHIPS}`, `signed convention ${BOTH} `],
  [`Entre ${PORTS} et ${SHIPS}, une convention sur l'eau`, `signed convention ${BOTH} `],
  [`${bare(PORTS)} – ${bare(SHIPS)} : convention sur l'eau`, `signed convention ${BOTH} `],
  [`Convention (${bare(PORTS)} / ${bare(SHIPS)})`, `signed convention ${BOTH} `],
  [`Dans le domaine de l'eau, une convention entre ${PORTS} et ${SHIPS}`, `signed convention ${BOTH} `],
  [`Deuxièmement, une convention entre ${PORTS} et ${SHIPS}`, `signed convention ${BOTH} `],
  [`Convention conclue par ${PORTS} et ${SHIPS}`, `signed convention ${BOTH} `],
  [
    `Convention entre ${PORTS} et ${SHIPS} (signataires : M. Sani Kéré et Mme Ida Lobo)`,
    `signed convention ${BOTH} Sani Kéré+Ida Lobo`,
  ],
  [
    `Convention ; pour ${PORTS} : M. Sani Kéré ; pour ${SHIPS} : Mme Ida Lobo`,
    `signed convention ${BOTH} Sani Kéré+Ida Lobo`,
  ],
  [
    `Convention, signée par M. Sani Kéré, directeur de ${PORTS}, et Mme Ida Lobo, présidente de ${SHIPS}`,
    `signed convention ${BOTH} Sani Kéré+Ida Lobo`,
  ],
  [`Convention entre ${PORTS} et ${SHIPS} (paraphée)`, `negotiated convention ${BOTH} `],
  [`Convention entre ${PORTS} et ${SHIPS} (signature prévue en juin 2023)`, `planned convention ${BOTH} `],
  [`Convention entre ${PORTS} et ${SHIPS} : reste en discussion`, `planned convention ${BOTH} `],
  [`Convention entre ${PORTS} et ${SHIPS} : signature reportée`, `not_signed convention ${BOTH} `],
];

const LEADS = [
  'Les instruments suivants ont été signés :',
  "Deux accords ont été signés. Il s'agit de :",
  'La rencontre a pris fin.\n\nAccords signés :',
];

describe('lines of a list', () => {
  const first = "Accord entre l'Université de Kara et la Banque du Fleuve";
  const isMeant = (told: string): boolean => told.includes('convention');
  for (const [line, told] of LINES)
    it(line, () => {
      const texts = LEADS.flatMap((lead) =>
        ['dashes', 'numbers', 'letters', 'paragraphs'].map(
          (layout) => `${SCENE}${lead}${LAYOUTS[layout]?.([first, line])}`,
        ),
      );
      read(texts).forEach((found, i) => {
        assert.deepEqual(found.filter(isMeant), [told], texts[i]);
        assert.equal(found.length, 2, texts[i]);
      });
    });
});

describe('lines beside others', () => {
  it('without sides have none of the line above', () => {
    const text = `${SCENE}${LEADS[0]}${LAYOUTS.dashes?.([`Convention entre ${PORTS} et ${SHIPS}`, 'Accord sur les visas'])}`;
    assert.deepEqual(read([text]), [[`signed convention ${BOTH} `, 'signed agreement  ']]);
  });

  it('stand behind the colon of "signatures"', () => {
    const text = `Trois signatures ont marqué le forum, jeudi à Kara : une convention entre ${PORTS} et ${SHIPS}, un accord entre l'Université de Kara et la Banque du Fleuve, et un protocole entre les deux chambres.`;
    assert.deepEqual(
      read([text])[0]?.map((told) => told.split(' ').slice(0, 2).join(' ')),
      ['signed convention', 'signed agreement', 'signed protocol'],
    );
  });
});

/** What is told below, and whose hands each of three has. */
const BELOW: readonly (readonly [sentence: string, ...hands: string[]])[] = [
  [
    'Ces trois textes ont été endossés, pour le Bénin, par M. A, et, pour le Togo, par Mme B.',
    'AB',
    'AB',
    'AB',
  ],
  ['Les trois accords portent la signature de M. A et de Mme B.', 'AB', 'AB', 'AB'],
  ['Tous ont été signés par M. A et Mme B.', 'AB', 'AB', 'AB'],
  ['La signature a été assurée par M. A, pour le Bénin, et Mme B, pour le Togo.', 'AB', 'AB', 'AB'],
  ['Ont signé : pour le Bénin, M. A ; pour le Togo, Mme B.', 'AB', 'AB', 'AB'],
  ['Les deux premiers ont été signés par M. A et Mme B, le dernier par M. C et Mme D.', 'AB', 'AB', 'CD'],
  [
    "Les deux premiers ont été signés par M. A et Mme B. Le dernier l'a été par M. C et Mme D.",
    'AB',
    'AB',
    'CD',
  ],
  [
    'Le premier a été signé par M. A et Mme B, le deuxième et le troisième par M. C et Mme D.',
    'AB',
    'CD',
    'CD',
  ],
];

const NAMES: Readonly<Record<string, string>> = { A: 'Sani Kéré', B: 'Ida Lobo', C: 'Jo Mensa', D: 'Awa Sy' };
const named = (text: string): string =>
  text.replace(/(M\.|Mme) ([A-D])(?!\p{L})/gu, (_, title, letter) => `${title} ${NAMES[letter]}`);

describe('below a list', () => {
  for (const [sentence, ...hands] of BELOW)
    it(sentence, () => {
      const texts = ['dashes', 'numbers'].map((layout) =>
        named(`${SCENE}${OPENINGS[3]?.[0]}${LAYOUTS[layout]?.(DETERMINED[0] ?? [])}${sentence}`),
      );
      for (const found of read(texts))
        assert.deepEqual(
          found.map((told) => told.replace(/^.*Bénin\+Togo /u, '')),
          hands.map((letters) => [...letters].map((letter) => NAMES[letter]).join('+')),
          texts[0],
        );
    });

  it('some may have failed', () => {
    const below = ['la convention fiscale', 'celle sur les mines'].map((one) => `ni ${one}`).join(' ');
    const text = `${SCENE}${OPENINGS[0]?.[0]}${LAYOUTS.dashes?.(DETERMINED[0]?.slice(0, 2) ?? [])}En revanche, ${below} n'ont été signées.`;
    assert.deepEqual(
      read([text])[0]?.map((told) => told.split(' ').slice(0, 2).join(' ')),
      ['signed agreement', 'signed memorandum', 'not_signed convention', 'not_signed convention'],
    );
  });
});

/** Lists of something else. */
const OTHERS = [
  "L'ordre du jour comportait les points suivants :",
  'Les deux parties ont examiné les dossiers suivants :',
  'La commission a formulé les recommandations suivantes :',
  'Les relations entre les deux pays sont régies par les textes suivants :',
  'La coopération repose sur plusieurs accords, dont :',
  'Vu les textes ci-après :',
  "Elles ont passé en revue l'état d'application des accords suivants :",
];

describe('lists of something else', () => {
  for (const lead of OTHERS)
    it(lead, () => {
      const before = 'Deux contrats ont été signés mardi par les ministres.\n\n';
      const texts = ['dashes', 'numbers', 'letters', 'lines'].flatMap((layout) =>
        DETERMINED.slice(1).map((items) => `${SCENE}${before}${lead}${LAYOUTS[layout]?.(items)}`),
      );
      read(texts).forEach((found, i) => {
        assert.ok(
          found.every((told) => told.includes('contract')),
          `${texts[i]}: ${found}`,
        );
      });
    });
});
