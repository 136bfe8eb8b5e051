// Makes the page that reads by itself: one HTML file that needs no server and no network.
// Usage: node pipeline/browser/build.mjs [FILE]   (dist/site/index.html)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const inBrowser = (name) => path.join(root, 'pipeline/browser', name);

/** What Node gives, and what the build made of the pipeline, as the bundler finds them. */
const substitutes = {
  name: 'substitutes',
  setup({ onResolve }) {
    onResolve({ filter: /^node:fs$/ }, () => ({ path: inBrowser('node-fs.ts') }));
    onResolve({ filter: /^node:crypto$/ }, () => ({ path: inBrowser('node-crypto.ts') }));
    onResolve({ filter: /^node:module$/ }, () => ({ path: inBrowser('node-module.ts') }));
    onResolve({ filter: /^\.\.\/[a-z]+\.js$/ }, ({ path: name, importer }) =>
      importer === inBrowser('try-local.ts') ? { path: path.join(root, 'dist/pipeline', path.basename(name)) } : null,
    );
  },
};

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['pipeline/browser/try-local.ts'],
  bundle: true,
  minify: true,
  write: false,
  charset: 'utf8',
  format: 'iife',
  target: ['es2022'],
  tsconfig: 'tsconfig.client.json',
  inject: [inBrowser('buffer.ts')],
  define: { 'import.meta.url': JSON.stringify('file:///communique/dist/extractors/x.js') },
  plugins: [substitutes],
  logLevel: 'warning',
});

/** The data files that `resources.ts` asks for, by their names there. */
const DATA = {
  'lexicons.bin': 'dist/lexicons.bin',
  'names/weights.bin': 'extractors/names/weights.bin',
  'agreements/learnt/weights.bin': 'extractors/agreements/learnt/weights.bin',
  'names/lexicon.bin': 'extractors/names/lexicon.bin',
  'names/clusters.bin': 'extractors/names/clusters.bin',
  'places/gazetteer.txt': 'extractors/places/gazetteer.txt',
};
const data = Object.fromEntries(
  Object.entries(DATA).map(([name, file]) => [name, readFileSync(path.join(root, file)).toString('base64')]),
);

const { renderPage, readAsset } = await import(pathToFileURL(path.join(root, 'dist/output/report/page.js')).href);
const page = renderPage({
  title: 'communique',
  language: 'fr',
  script: outputFiles[0].text,
  style: readAsset('style.css'),
  data,
});
const target = path.resolve(process.argv[2] ?? path.join(root, 'dist/site/index.html'));
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, page);
console.log(`${target}: ${(page.length / 1e6).toFixed(1)} MB`);
