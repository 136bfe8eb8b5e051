/** What users get: the packed package, installed into an empty project, its command line and library run from there. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import * as sourceFiles from './pipeline/source-files.js';
import { packageDir } from './shared.js';

const LIMIT = { timeout: 120_000 };
const MOST_BYTES = 8e6;

const project = mkdtempSync(path.join(tmpdir(), 'communique-package-'));
after(() => rmSync(project, { recursive: true, force: true }));

/** Standard output of a command. @throws with all it said when it fails */
function run(command: string, args: readonly string[], cwd = project): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

const bin = (name: string): string => path.join(packageDir, 'node_modules/.bin', name);
const write = (name: string, content: string): void => writeFileSync(path.join(project, name), content);

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

function pack(): Packed {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  const [packed] = JSON.parse(run('npm', args, packageDir)) as Packed[];
  assert.ok(packed);
  return packed;
}

/** How npm says that it did not reach the registry. */
const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED/;

/**
 * What npm keeps is asked first. Without a registry the package cannot be installed where it needs others that were
 * never fetched: then these tests are skipped, but not under CI.
 */
function install({ filename }: Packed): string | false {
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  const args = ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`];
  const { status, stderr } = spawnSync('npm', args, { cwd: project, encoding: 'utf8' });
  if (status !== 0 && UNREACHABLE.test(stderr) && !process.env.CI)
    return 'the registry of packages cannot be reached';
  assert.equal(status, 0, stderr);
  return false;
}

const packed = pack();
const INSTALLED = { ...LIMIT, skip: install(packed) };

test('the package holds what is needed and no more', INSTALLED, () => {
  assert.ok(packed.size < MOST_BYTES, `${packed.size} bytes packed`);
  const unwanted = packed.files.filter(({ path: file }) =>
    /(?:^|\/)(?:tests|training|site|client)\//.test(file),
  );
  assert.deepEqual(unwanted, []);
  const { dependencies = {} } = JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8'));
  const installed = readdirSync(path.join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
  // The scope of what piscina may use.
  const needed = new Set(['communique', '@napi-rs', ...Object.keys(dependencies)]);
  assert.deepEqual(
    installed.filter((name) => !needed.has(name)),
    [],
  );
});

const TEXT =
  'Mme Awa Sarr, directrice de l’Agence des ports (ADP), a signé hier à Dakar un contrat avec la société Orbitel SA.';
const ENGLISH = 'The guests were received in Kayes on March 9th, 2025 by the friends of the river.';

test('its command line runs', INSTALLED, () => {
  write('release.txt', `${TEXT}\n\n${TEXT}\n\n${ENGLISH}\n`);
  const record = JSON.parse(run('npx', ['--no-install', 'communique', 'extract', 'release.txt']));
  assert.equal(record.people[0].name, 'Awa Sarr');
  assert.equal(record.agreements[0].type, 'contract');
  assert.ok(record.dates.some(({ value }: { value: string }) => value === '2025-03-09'));
  run('npx', ['--no-install', 'communique', 'report', 'release.txt', '--out', 'report.html']);
  assert.match(readFileSync(path.join(project, 'report.html'), 'utf8'), /Awa Sarr/);
  const schema = JSON.parse(run('npx', ['--no-install', 'communique', 'schema']));
  assert.equal(schema.title, 'CommuniqueRecord');
});

test('its run starts threads', INSTALLED, () => {
  const lines = Array.from({ length: 200 }, (_, id) => `${JSON.stringify({ id: `n${id}`, text: TEXT })}\n`);
  write('many.jsonl', lines.join(''));
  const args = ['--no-install', 'communique', 'run', 'many.jsonl', '--out', 'out', '--jobs', '2', '--json'];
  const { counts } = JSON.parse(run('npx', args));
  assert.deepEqual([counts.documents, counts.records], [200, 200]);
});

test('its run reads every kind of source', INSTALLED, async () => {
  const lines = sourceFiles.setPage([sourceFiles.TITLE, ...sourceFiles.PARAGRAPHS]);
  const tar = await sourceFiles.makeTar([{ name: 'a.txt', content: sourceFiles.TEXT }]);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'a.html': sourceFiles.makePage(),
    'a.pdf': sourceFiles.makePdf([lines]),
    'a.docx': sourceFiles.makeWord(),
    'a.eml': sourceFiles.makeMail(),
    'a.xml': sourceFiles.makeFeed(sourceFiles.FEED_ENTRY),
    'a.zip': sourceFiles.makeZip({ 'a.txt': Buffer.from(sourceFiles.TEXT) }),
    'a.tar': tar,
    'a.tgz': gzipSync(tar),
  };
  mkdirSync(path.join(project, 'kinds'));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(path.join(project, 'kinds', name), content);
  }
  const args = ['--no-install', 'communique', 'run', 'kinds', '--out', 'kinds-out', '--json'];
  const { counts } = JSON.parse(run('npx', args));
  const problems = readFileSync(path.join(project, 'kinds-out/problems.jsonl'), 'utf8');
  assert.deepEqual([counts.documents, counts.records, problems], [8, 8, '']);
});

test('its library is imported and type-checked', INSTALLED, () => {
  mkdirSync(path.join(project, 'src'));
  write(
    'src/consumer.ts',
    `import { createPipeline, extractAll, type Kind, type PipelineOptions, type Result } from 'communique';
const kinds: readonly Kind[] = ['people'];
const options: PipelineOptions = { reference: '2025-03-12', kinds };
const { record, problems }: Result = createPipeline(options).run({ raw: ${JSON.stringify(TEXT)} });
const name: string | undefined = record?.people[0]?.name;
// @ts-expect-error: there is no such field
record?.nothing;
let count = problems.length;
for await (const result of extractAll([${JSON.stringify(TEXT)}])) count += result.record === null ? 0 : 1;
console.log(name, count);
`,
  );
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    strict: true,
    rootDir: 'src',
    outDir: 'out',
    types: [],
  };
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { ...compilerOptions, lib: ['es2022'] }, include: ['src'] }),
  );
  write('src/console.d.ts', 'declare const console: { log(...values: unknown[]): void };\n');
  run(bin('tsc'), ['-p', '.']);
  assert.equal(run(process.execPath, ['out/consumer.js']), 'Awa Sarr 1\n');
});

test('checkers of packages find nothing wrong with it', LIMIT, () => {
  const tarball = path.join(project, packed.filename);
  run(bin('publint'), [tarball, '--strict'], packageDir);
  run(bin('attw'), [tarball], packageDir);
});

test('the bundle knows what it was built from', () => {
  const core = readFileSync(path.join(packageDir, 'dist/chunks/core.cjs'), 'utf8');
  assert.doesNotMatch(core, /not bundled|BUILD_DIGEST/);
});

test('all that is bundled is named with its licence', () => {
  const named = readFileSync(path.join(packageDir, 'dist/THIRD-PARTY.txt'), 'utf8');
  for (const name of ['commander', 'compromise', 'franc', 'natural', 'spacetime']) {
    assert.match(named, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  }
});
