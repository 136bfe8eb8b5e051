// Bundles what users run: the command line and the library, over what tsc wrote for them, with the packages they need.
// Commands and writers are chunks of their own in dist/chunks/, read when they are asked for. Packages under
// "dependencies" stay outside; all others are bundled and named with their licences in dist/THIRD-PARTY.txt.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies = {} } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** The last is what threads begin with; `main` finds it by its place. */
const ENTRIES = ['pipeline/main', 'pipeline/index', 'pipeline/run/worker'];

/** Packages that synchronous code loads when first needed: each a file of its own, in place of the package. */
const late = new Set();
const lateFile = (name) => `chunks/${name.replaceAll('/', '-')}.cjs`;

/**
 * What a module finds by its own place it finds from a chunk too: all outputs lie one folder below dist/, whatever the
 * depth of the module.
 */
const places = {
  name: 'places',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\/validators\.js$/ }, () => ({ path: path.join(root, 'dist/schemas/validators.js') }));
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const source = readFileSync(file, 'utf8');
      if (!source.includes('import.meta.url')) return null;
      const compiled = path.relative(root, file).split(path.sep).join('/').replace(/\.ts$/, '.js');
      const contents = source
        .replaceAll('import.meta.url', `new URL('../${compiled}', import.meta.url)`)
        .replace(/(?<=\brequire\(|createRequire\([^)]*\)[^)]*\)\()'([^'.]+)'/g, (_, name) => {
          late.add(name);
          return `'${path.posix.relative(path.posix.dirname(compiled), lateFile(name))}'`;
        });
      return { contents, loader: 'ts' };
    });
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: ['node20'],
  outdir: 'dist',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  external: Object.keys(dependencies),
  metafile: true,
  logLevel: 'warning',
};

rmSync(path.join(root, 'dist/chunks'), { recursive: true, force: true });
const main = await build({
  ...common,
  entryPoints: ENTRIES.map((name) => ({ in: `${name}.ts`, out: name })),
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  sourcemap: true,
  sourcesContent: false,
  plugins: [places],
  banner: { js: "import{createRequire as requireFrom__}from'node:module';const require=requireFrom__(import.meta.url);" },
});
const others = await Promise.all(
  [...late].map((name) =>
    build({
      ...common,
      stdin: { contents: `module.exports = require('${name}')`, resolveDir: root },
      outdir: undefined,
      outfile: `dist/${lateFile(name)}`,
      format: 'cjs',
    }),
  ),
);

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

const described = foldersOf([main, ...others].map(({ metafile }) => metafile)).flatMap(withContents).map(describe);
const head = 'communique contains code of these packages.\n';
writeFileSync(path.join(root, 'dist/THIRD-PARTY.txt'), [head, ...described].join(`\n${'-'.repeat(80)}\n\n`));
