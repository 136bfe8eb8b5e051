// Bundles the scripts of the pages into dist/, where the writers of pages find them.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

await build({
  absWorkingDir: root,
  entryPoints: [
    { in: 'output/client/report-main.ts', out: 'report' },
    { in: 'output/client/try-remote.ts', out: 'try' },
    { in: 'output/client/style.css', out: 'style' },
  ],
  outdir: 'dist/output/report/assets',
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  target: ['es2022'],
  logLevel: 'warning',
});
