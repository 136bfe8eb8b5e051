/** Names of the user's own, and names that are none. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Lexicon } from '../../extractors/lexicon.js';
import { extract, type Result } from '../../pipeline/index.js';
import { parseLines, runCli, temporaryFolder } from './run-cli.js';

const LEXICON = {
  people: ['Nadia Belkacem-Roux'],
  organizations: [
    { name: 'Fondation Zorba du Fleuve', acronym: 'FES' },
    { name: 'Direction des arts du Haut-Kilu', acronym: 'DAR Kilu' },
    { name: 'Pool des banques', acronym: 'Poolban' },
  ],
  ministries: [{ name: 'Ministère du Bonheur', acronym: 'MINBO', country: 'TG' }],
  places: [
    { name: 'Ndoumba', country: 'SN' },
    { name: 'Saint-Martin', country: 'TG' },
    { name: 'Thiès', country: 'BJ' },
  ],
} as const;

/** "name (acronym)" of bodies, "name CC" of ministries and places, names of people. */
function read(raw: string, lexicon: Partial<Lexicon> = LEXICON): string[] {
  const { record } = extract(raw, { lexicon });
  assert.ok(record, raw);
  return [
    ...record.organizations.map(({ name, acronym }) => (acronym ? `${name} (${acronym})` : name)),
    ...record.ministries.map(({ name, country }) => `${name} ${country}`),
    ...record.people.map(({ name }) => name),
    ...record.places.map(({ name, country }) => `${name} ${country}`),
  ];
}

const FOUNDATION = 'Fondation Zorba du Fleuve (FES)';
const ARTS = 'Direction des arts du Haut-Kilu (DAR Kilu)';

const FOUND: readonly (readonly [raw: string, names: readonly string[]])[] = [
  ['La FES et la DAR Kilu soutiennent le festival.', [FOUNDATION, ARTS]],
  ['Hier la fondation zorba du fleuve a reçu le préfet.', [FOUNDATION]],
  ['La Fondation Zorba du Fleuve (FES) a reçu le préfet. La FES aide les élèves.', [FOUNDATION]],
  ['LA FES A REÇU HIER LE PRÉFET DE LA RÉGION ET LES ÉLÈVES DU COLLÈGE.', [FOUNDATION]],
  ['Hier la Fondation\nZorba du Fleuve et les élèves ont reçu le préfet.', [FOUNDATION]],
  ['Hier la DAR\nKilu a reçu le préfet.', [ARTS]],
  ['Hier le Poolban a reçu le préfet. Le POOLBAN aide les élèves.', ['Pool des banques (Poolban)']],
  ['Le MINBO a reçu le préfet.', ['Ministère du Bonheur TG']],
  ['Hier nadia\nbelkacem-roux a chanté devant le préfet.', ['Nadia Belkacem-Roux']],
  ['La réunion a eu lieu à Ndoumba, lundi dernier.', ['Ndoumba SN']],
  ['La réunion a eu lieu à Saint-Martin, lundi dernier.', ['Saint-Martin TG']],
  ['La réunion a eu lieu à Thiès, lundi dernier.', ['Thiès BJ']],
  // Acronyms are no words of other letters.
  ['La ville de Fès accueille le sommet.', ['Fès MA']],
  ['Les fes et le minbo sont des mots de la langue du pays.', []],
  ['Le poolban est un mot de la langue du pays.', []],
  ['La FES aide les élèves. La ville de Fès accueille le sommet.', [FOUNDATION, 'Fès MA']],
  // What is not one name over two lines.
  ['Hier, le préfet a reçu la Fondation.\nZorba du Fleuve est un livre pour les élèves.', []],
];

for (const [raw, names] of FOUND) {
  test(`given names: ${JSON.stringify(raw)}`, () => assert.deepEqual(read(raw).sort(), [...names].sort()));
}

test('a name over two lines is a side of what it signed', () => {
  const raw = 'Hier la Fondation\nZorba du Fleuve et la société Orbitel SA ont signé un accord.';
  const { record } = extract(raw, { lexicon: LEXICON });
  assert.deepEqual(
    record?.agreements.map(({ parties }) => parties.map(({ id, name }) => `${id} ${name}`)),
    [['o1 Fondation Zorba du Fleuve', 'o2 Orbitel SA']],
  );
});

test('a place that was given keeps its kind, and coordinates of another country go', () => {
  const { record } = extract('La réunion a eu lieu à Thiès, lundi dernier.', { lexicon: LEXICON });
  assert.deepEqual(
    record?.places.map(({ kind, country }) => [kind, country]),
    [['town', 'BJ']],
  );
  assert.deepEqual(
    record?.venues.map(({ country, latitude }) => [country, latitude]),
    [['BJ', null]],
  );
});

const REFUSED: readonly (readonly [raw: string, refused: readonly string[], names: readonly string[]])[] = [
  ['La société Azurex a reçu hier le préfet.', [], ['Azurex']],
  ['La société Azurex a reçu hier le préfet.', ['AZUREX'], []],
  ['La réunion a eu lieu à Kayes, lundi dernier.', ['kayes'], []],
  ['M. Awa Sarr a reçu hier le préfet.', ['Awa Sarr'], []],
  ['Le ministre de la Santé a reçu hier le préfet.', ['Ministre de la Santé'], []],
  // Only the whole name is refused.
  ['La société Azurex Mali a reçu hier le préfet.', ['Azurex'], ['Azurex Mali']],
  ['La Côte d’Azur a reçu hier le préfet.', ['Azur'], ['Côte d’Azur null']],
];

for (const [raw, refused, names] of REFUSED) {
  test(`refused ${JSON.stringify(refused)}: ${raw}`, () => assert.deepEqual(read(raw, { refused }), names));
}

test('what was refused is told to who asks why', () => {
  const told = ({ refusals }: Result) =>
    refusals.map(({ rule, reason }) => `${rule}: ${reason}`).filter((line) => line.includes('lexicon'));
  const options = { lexicon: { refused: ['Azurex'] }, explain: true };
  assert.deepEqual(told(extract('La société Azurex a reçu hier le préfet.', options)), [
    'organization.cue: refused by the given lexicon',
  ]);
});

const TEXT = 'La FES et la société Azurex ont signé hier un accord.\n';
const FILE = { organizations: LEXICON.organizations, refused: ['Azurex'] };

test('--lexicon: all commands that read texts', async (t) => {
  const folder = temporaryFolder(t);
  const file = (name: string, content: string): string => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const [text, lexicon] = [file('a.txt', TEXT), file('names.json', `\ufeff${JSON.stringify(FILE)}`)];
  const out = path.join(folder, 'out');
  mkdirSync(out);
  const bodies = (records: string): string[] =>
    parseLines(records).flatMap((record) => record.organizations.map(({ name }) => name));
  const inFile = (name: string): string => readFileSync(path.join(out, name), 'utf8');
  const with_ = ['--lexicon', lexicon];

  const extracted = await runCli(['extract', text, ...with_]);
  assert.deepEqual(bodies(extracted.out), ['Fondation Zorba du Fleuve']);
  const filtered = await runCli(['extract', '--filter', ...with_], JSON.stringify({ text: TEXT }));
  assert.match(filtered.out, /"name":"Fondation Zorba du Fleuve"/);
  const listed = await runCli(['agreements', text, ...with_]);
  assert.match(listed.out, /Fondation Zorba du Fleuve/);
  const explained = await runCli(['explain', text, ...with_]);
  assert.match(explained.out, /“Azurex” .*refused by the given lexicon/);
  await runCli(['report', text, ...with_, '--out', path.join(out, 'report.html')]);
  assert.match(inFile('report.html'), /Fondation Zorba du Fleuve/);
  await runCli(['export', text, ...with_, '--to', 'json-ld', '--out', out]);
  assert.match(inFile('records.jsonld'), /Fondation Zorba du Fleuve/);
  const run = ['run', text, '--out', path.join(out, 'run'), '--quiet', '--json'];
  const counts = async (...options: string[]) => {
    const { new: fresh, changed, done } = JSON.parse((await runCli([...run, ...options])).out).run;
    return [fresh, changed, done];
  };
  assert.deepEqual(await counts(...with_), [1, 0, 0]);
  assert.deepEqual(bodies(inFile('run/records.jsonl')), ['Fondation Zorba du Fleuve']);
  assert.equal(JSON.parse(inFile('run/manifest.json')).options.lexicon, lexicon);
  // By its content, whatever the name of the file.
  const same = file('others.json', JSON.stringify(FILE));
  assert.deepEqual(await counts('--lexicon', same), [0, 0, 1]);
  file('others.json', JSON.stringify({ refused: ['Azurex'] }));
  assert.deepEqual(await counts('--lexicon', same), [0, 1, 0]);
});

const BROKEN: readonly (readonly [content: string, told: RegExp])[] = [
  ['', /This is no JSON: /],
  ['{"people": ["Awa Sarr",}', /This is no JSON: /],
  ['[]', /lexicon: an object is needed, not \[\]/],
  ['{"organisations": []}', /lexicon: 'organisations' is none of people, /],
  ['{"people": "Awa Sarr"}', /lexicon\.people: a list is needed, not "Awa Sarr"/],
  ['{"people": [{"name": "Awa Sarr"}]}', /lexicon\.people\[0\]: a name is needed, not \{/],
  ['{"refused": ["Azurex", 7]}', /lexicon\.refused\[1\]: a name is needed, not 7/],
  ['{"organizations": ["Azurex"]}', /lexicon\.organizations\[0\]: an object is needed, not "Azurex"/],
  ['{"organizations": [{"nom": "Azurex"}]}', /lexicon\.organizations\[0\]: 'nom' is none of name, /],
  [
    '{"organizations": [{"acronym": "A"}]}',
    /lexicon\.organizations\[0\]\.name: a name is needed, not nothing/,
  ],
  [
    '{"ministries": [{"name": "A", "acronym": 7}]}',
    /lexicon\.ministries\[0\]\.acronym: a name is needed, not 7/,
  ],
  ['{"places": [{"name": "A", "country": "Togo"}]}', /lexicon\.places\[0\]\.country: "Togo" is no ISO/],
];

test('a broken lexicon is told with its file and the place in it', async (t) => {
  const file = path.join(temporaryFolder(t), 'names.json');
  for (const [content, told] of BROKEN) {
    writeFileSync(file, content);
    const { status, out, err } = await runCli(['extract', '--lexicon', file], TEXT);
    assert.deepEqual([status, out], [2, ''], content);
    assert.ok(err.includes(file), err);
    assert.match(err, told);
  }
  writeFileSync(file, Buffer.from('{"people": ["Aïcha"]}', 'latin1'));
  assert.match((await runCli(['extract', '--lexicon', file], TEXT)).err, /encoding utf-8/);
  const missing = await runCli(['extract', '--lexicon', `${file}.not`], TEXT);
  assert.equal(missing.status, 2);
  assert.match(missing.err, /no such file/);
});
