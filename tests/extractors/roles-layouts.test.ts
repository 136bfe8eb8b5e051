/** Who holds an office where the layout tells it: lines, rows, labels. Every name of a list has the office of its own entry. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPeople } from './read-people.js';

interface Entry {
  readonly name: string;
  readonly title: string;
  readonly body: string | null;
}

const ENTRIES: readonly Entry[] = [
  { name: 'M. Luc Ngom', title: 'Directeur', body: 'Office du Nil' },
  { name: 'Mme Awa Sarr', title: 'Préfète de Kribi', body: null },
  { name: 'M. Ali Bello', title: 'Gouverneur de la région Maritime', body: null },
  { name: 'Mme Rose Kamga', title: 'Cheffe du département communication', body: null },
  { name: 'M. Paul Essono', title: 'Président', body: 'Banque du Sahel' },
];

const office = ({ title, body }: Entry): string =>
  body === null ? title : `${title} de ${body.startsWith('O') ? 'l’' : 'la '}${body}`;

const LAYOUTS: Readonly<Record<string, (entry: Entry) => string>> = {
  'office over name': (entry) => `${office(entry)}\n${entry.name}\n`,
  'office over name, parted by blank lines': (entry) => `${office(entry)}\n${entry.name}\n\n`,
  'name over office': (entry) => `${entry.name}\n${office(entry)}\n`,
  'a column of names': (entry) => `${entry.name}\t${office(entry)}\n`,
  'a column of offices': (entry) => `${office(entry)}\t${entry.name}\n`,
  'an upright stroke': (entry) => `${entry.name} | ${office(entry)}\n`,
  dashes: (entry) => `${entry.name} – ${entry.title}${entry.body === null ? '' : ` – ${entry.body}`}\n`,
  labels: (entry) => `• ${office(entry)} : ${entry.name}\n`,
  'an office, a dash and a name': (entry) => `${office(entry)} – ${entry.name}\n`,
  'hyphens behind hyphens': (entry) => `- ${office(entry)} - ${entry.name}\n`,
  'the body between name and office': (entry) =>
    `${entry.name}\n${entry.body === null ? '' : `${entry.body}\n`}${entry.title}\n\n`,
  'the body in front': (entry) =>
    `- ${entry.body === null ? '' : `${entry.body} : `}${entry.name}, ${entry.title}\n`,
  'the body in brackets': (entry) =>
    `${entry.name} – ${entry.title}${entry.body === null ? '' : ` (${entry.body})`}\n`,
  'nothing between': (entry) => `${entry.name.replace(/^\S+ /u, '')} ${office(entry)}\n`,
};

const rolesIn = (raw: string): string[] =>
  readPeople(raw).people.flatMap(({ name, roles }) =>
    roles.map(({ title, organization }) => `${name}: ${title}${organization ? ` @ ${organization}` : ''}`),
  );

const expected = ENTRIES.map(
  ({ name, title, body }) => `${name.replace(/^\S+ /u, '')}: ${title}${body === null ? '' : ` @ ${body}`}`,
);

for (const [layout, line] of Object.entries(LAYOUTS))
  test(`roles in lines: ${layout}`, () => {
    const raw = `La cérémonie a eu lieu jeudi à Lomé.\n\n${ENTRIES.map(line).join('')}\n\nUne photo de famille a été prise.`;
    assert.deepEqual(rolesIn(raw).sort(), [...expected].sort());
  });

test('roles in lines: an office without its name takes none from the next entry', () => {
  const raw =
    'La cérémonie a eu lieu jeudi.\n\nDirecteur de l’Office du Nil\nM. Luc Ngom\nPréfète de Kribi\nMaata Oulé\n\nUne photo a été prise.';
  assert.deepEqual(rolesIn(raw), ['Luc Ngom: Directeur @ Office du Nil']);
});

const HEADINGS: readonly (readonly [string, (name: string, office: string) => string])[] = [
  ['Au titre de l’Office du Nil, sont nommés :', (name, office) => `- ${office} : ${name} ;\n`],
  ['L’équipe de l’Office du Nil', (name, office) => `${name}, ${office}\n`],
  ['Le personnel de l’Office du Nil', (name, office) => `${name}\n${office}\n\n`],
  [
    'Le nouveau bureau de l’Office du Nil se compose comme suit :',
    (name, office) => `- ${name}, ${office}\n`,
  ],
  ['Composition de l’Office du Nil', (name, office) => `| ${office} | ${name} |\n`],
];

for (const [heading, line] of HEADINGS)
  test(`roles in lines: under "${heading}"`, () => {
    const raw = `La cérémonie a eu lieu jeudi.\n\n${heading}\n\n${line('M. Luc Ngom', 'Directeur')}${line('Mme Awa Sarr', 'Trésorière')}\nUne photo de famille a été prise.`;
    assert.deepEqual(rolesIn(raw).sort(), [
      'Awa Sarr: Trésorière @ Office du Nil',
      'Luc Ngom: Directeur @ Office du Nil',
    ]);
  });

test('roles in lines: a sentence between heading and names ends the list', () => {
  const raw =
    'L’équipe de l’Office du Nil\n\nLa cérémonie a eu lieu jeudi à Kribi en présence de nombreux invités venus de toute la région pour saluer les travaux de la campagne.\n\nM. Luc Ngom, géomètre\nMme Awa Sarr, poétesse';
  assert.deepEqual(rolesIn(raw).sort(), ['Awa Sarr: poétesse', 'Luc Ngom: géomètre']);
});

test('wide blanks that only stretch the lines part no names', () => {
  const plain =
    'La cérémonie a réuni M. Ali Sow, directeur de l’Office du Nil, Mme Awa Sarr, trésorière de l’Office du Nil, M. Luc Ngom, géomètre, et le maire, M. Jean Kodjo, venu avec les élus, les élèves et les parents de la ville pour remettre du matériel à l’école.';
  const stretched = plain
    .split(' ')
    .map((word, i) => word + (i % 3 === 2 ? '    ' : ' '))
    .join('')
    .trimEnd();
  assert.deepEqual(rolesIn(stretched), rolesIn(plain));
});
