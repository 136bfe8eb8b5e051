// Bundles what users run: the command line, the library and the threads, out of what tsc wrote, with the packages they
// need. All of it is one script, dist/chunks/core.cjs, kept together with what V8 compiled of it; what is big and
// seldom needed lies beside it. Packages under "dependencies" stay outside; all others are bundled and named with their
// licences in dist/THIRD-PARTY.txt.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { CANDIDATES } from '../../dist/pipeline/text/language.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { dependencies = {} } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** The last is what threads begin with. What they import they take from the core, see `core.ts`. */
const ENTRIES = ['pipeline/main', 'pipeline/index', 'pipeline/run/worker'];

/** Packages that are a script each, read when something asks for them: a form of text, an entity, a date in English. */
const LATE = [
  ...['unpdf', 'mammoth', 'linkedom', '@mozilla/readability', 'htmlparser2', 'saxes', 'yauzl', 'fflate', 'tar-stream'],
  ...['entities', 'compromise', 'compromise-dates', 'tinyglobby', 'hyparquet-writer'],
];

const scriptOf = (name) => path.basename(name);

/**
 * What a module finds by its own place it finds from the bundle too, one folder below dist/. What it requires late is
 * part of the bundle and waits there.
 */
const places = {
  name: 'places',
  setup({ onResolve }) {
    onResolve({ filter: /\/validators\.js$/ }, () => ({ path: path.join(root, 'dist/schemas/validators.js') }));
    onResolve({ filter: new RegExp(`^(?:${LATE.join('|')})$`) }, ({ path: name }) => ({ path: `./${scriptOf(name)}.cjs`, external: true }));
  },
};

function placed(file, source) {
  const compiled = path.relative(path.join(root, 'dist'), file).split(path.sep).join('/');
  return source
    .replaceAll('createRequire(import.meta.url)', 'require')
    .replaceAll('import.meta.url', `new URL('../${compiled}', import.meta.url)`);
}

/** A package as `require` finds it, which the core does. */
const asRequired = {
  name: 'as required',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^late:/ }, ({ path: name }) => ({ path: name.slice('late:'.length), namespace: 'late' }));
    onLoad({ filter: /./, namespace: 'late' }, ({ path: name }) => ({
      contents: `module.exports = require('${name}');`,
      resolveDir: root,
    }));
  },
};

/** Text in ASCII alone is read and kept as one byte a character; esbuild leaves patterns as they are written. */
const ascii = {
  name: 'ascii',
  setup({ onLoad }) {
    onLoad({ filter: /\.[cm]?js$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      const contents = source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
      return { contents: file.startsWith(path.join(root, 'dist')) ? placed(file, contents) : contents };
    });
  },
};

/** Puts something else where a package has `pattern`. @throws when it has not */
function replaced(file, pattern, replacement) {
  const source = readFileSync(file, 'utf8');
  if (source.search(pattern) < 0) throw new Error(`${file}: ${pattern} is not there any more`);
  return source.replace(pattern, replacement);
}

/**
 * Franc is only ever asked for some of its languages, and only about texts that look foreign: it keeps the data of
 * those, and unpacks them when it is asked first, not at every start.
 */
const fewerLanguages = {
  name: 'fewer languages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]franc[\\/]index\.js$/ }, ({ path: file }) => {
      const pattern = /^for \(script in data\) (\{[^]*?\n\})\n([^]*?\nexport function francAll\(.*?\) \{\n)/m;
      const lazy = 'function unpack() { for (script in data) $1; unpack = () => {} }\n$2  unpack();\n';
      return { contents: replaced(file, pattern, lazy) };
    });
    onLoad({ filter: /[\\/]franc[\\/]data\.js$/ }, async ({ path: file }) => {
      const { data } = await import(pathToFileURL(file).href);
      const kept = Object.entries(data).map(([script, languages]) => [
        script,
        Object.fromEntries(Object.entries(languages).filter(([code]) => CANDIDATES.includes(code))),
      ]);
      return { contents: `export const data = ${JSON.stringify(Object.fromEntries(kept))};` };
    });
  },
};

/** Commander has processes for commands that are programs of their own, which are none here. */
const lateProcesses = {
  name: 'late processes',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path: file }) => {
      const late = "const childProcess = { get spawn() { return require('node:child_process').spawn; } };";
      return { contents: replaced(file, /const childProcess = require\('node:child_process'\);/, late) };
    });
  },
};

/** Of all that decides what a record says; runs do again what another build has read (see `build-digest.ts`). */
function digestOfSources() {
  const within = (folder, kind) =>
    readdirSync(path.join(root, folder), { recursive: true })
      .filter((name) => kind.test(name))
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
  const entries = ENTRIES.map((name) => `dist/${name}.js`);
  const code = ['pipeline', 'extractors', 'schemas'].flatMap((folder) => within(`dist/${folder}`, /\.js$/));
  const files = [...code.filter((file) => !entries.includes(file)), ...within('extractors', /\.bin$/), 'dist/lexicons.bin', 'package-lock.json'];
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update(createHash('sha256').update(readFileSync(path.join(root, file))).digest());
  return hash.digest('base64url').slice(0, 22);
}

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: ['node20'],
  outdir: 'dist',
  minify: true,
  // Node prints the line on which an error was thrown that nobody caught.
  lineLimit: 500,
  charset: 'utf8',
  legalComments: 'none',
  external: Object.keys(dependencies),
  metafile: true,
  logLevel: 'warning',
};

/** What Node has is required: to import it binds all its exports, those too that load more. */
const required = {
  name: 'required',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path: name, namespace }) =>
      namespace === 'required' ? { path: name, external: true } : { path: name, namespace: 'required' },
    );
    onLoad({ filter: /./, namespace: 'required' }, ({ path: name }) => ({ contents: `module.exports = require('${name}');` }));
  },
};

const fromCore = {
  name: 'from core',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ importer, namespace }) =>
      namespace === 'file' && ENTRIES.includes(path.relative(root, importer).split(path.sep).join('/').replace(/\.ts$/, ''))
        ? { path: 'core', namespace: 'core' }
        : null,
    );
    onLoad({ filter: /^core$/, namespace: 'core' }, () => ({
      contents: "module.exports = require('./load-core.js').loadCore(new URL(CORE, here));",
      resolveDir: path.join(root, 'pipeline'),
    }));
  },
};

rmSync(path.join(root, 'dist/chunks'), { recursive: true, force: true });
const asScript = {
  ...common,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  supported: { 'dynamic-import': false },
  charset: 'ascii',
  define: { 'import.meta.url': 'here', BUILD_DIGEST: JSON.stringify(digestOfSources()) },
  banner: { js: "const here=require('node:url').pathToFileURL(__filename).href;" },
};

/** Of an entry that is written to `name`. */
const entryAt = (name) => ({
  plugins: [fromCore, required],
  define: { CORE: JSON.stringify(path.posix.relative(path.posix.dirname(name), 'chunks/core.cjs')) },
});

const builds = await Promise.all([
  build({
    ...asScript,
    entryPoints: [{ in: 'dist/pipeline/core.js', out: 'chunks/core' }],
    // For who works on it: what is published has no maps.
    sourcemap: true,
    sourcesContent: false,
    plugins: [fewerLanguages, lateProcesses, places, ascii],
  }),
  build({
    ...asScript,
    entryPoints: LATE.map((name) => ({ in: `late:${name}`, out: `chunks/${scriptOf(name)}` })),
    plugins: [asRequired],
  }),
  ...ENTRIES.map((name) =>
    build({
      ...common,
      ...entryAt(name),
      entryPoints: [{ in: `${name}.ts`, out: name }],
      format: 'esm',
      banner: { js: "import{createRequire as requireFrom__}from'node:module';const here=import.meta.url,require=requireFrom__(here);" },
    }),
  ),
  // What `npx communique` starts: Node has a script under way 6 ms sooner than a module.
  build({ ...asScript, ...entryAt('communique'), entryPoints: [{ in: 'pipeline/main.ts', out: 'communique' }] }),
]);

const core = readFileSync(path.join(root, 'dist/chunks/core.cjs'), 'utf8');
if (/[^\0-\x7f]/.test(core)) throw new Error('dist/chunks/core.cjs: not ASCII alone, as load-core.ts reads it');

/** Licences that ask for no more than being named, which dist/THIRD-PARTY.txt does. */
const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'ISC', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'],
  ...['(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'],
]);

/** The words of licences, for packages that have no more than a licence's name. */
const WORDS = { MIT: 'LICENSE', ISC: 'node_modules/linkedom/LICENSE' };

/** Folders of the packages whose code went into the outputs. */
function foldersOf(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap((output) => Object.entries(output.inputs)));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folders = used.flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  return [...new Set(folders)].sort();
}

/** What packages that come bundled already have in them. */
const WITHIN = {
  compromise: ['efrt', 'grad-school', 'suffix-thumb'],
  'compromise-dates': ['spacetime', 'spacetime-holiday'],
};

/** Told in the package's README only. */
const UNTOLD = { 'spacetime-holiday': 'MIT' };

const withContents = (folder) => [
  folder,
  ...(WITHIN[path.basename(folder)] ?? []).map((name) => `node_modules/${name}`),
];

/**
 * Name, licence and its text as the package has it, or the common words of that licence.
 * @throws when the licence is none of those allowed
 */
function describe(folder) {
  const read = (file) => readFileSync(path.join(root, folder, file), 'utf8');
  const { name, version, author, license = UNTOLD[name] } = JSON.parse(read('package.json'));
  if (!ALLOWED.has(license)) throw new Error(`${name}: bundling under the licence ${license} was not thought of`);
  const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e(?:\.|-|$)/i.test(entry));
  if (file === undefined && !WORDS[license]) throw new Error(`${name}: no text of the licence`);
  const words = () => readFileSync(path.join(root, WORDS[license]), 'utf8');
  const text = file ? read(file) : words().replace(/^Copyright.*$/m, `Copyright (c) ${author.name ?? author}`);
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

const described = foldersOf(builds.map(({ metafile }) => metafile)).flatMap(withContents).map(describe);
const head = 'communique contains code of these packages.\n';
writeFileSync(path.join(root, 'dist/THIRD-PARTY.txt'), [head, ...described].join(`\n${'-'.repeat(80)}\n\n`));
