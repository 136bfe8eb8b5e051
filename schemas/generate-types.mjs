/** Writes `types.ts` from the schemas: `npm run schemas`. A test fails when the two drift apart. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const BANNER = '/** Made from *.schema.json by `npm run schemas`. Do not edit. */';

/** One root that names every schema, so that each type is declared once. */
const ROOT = {
  title: 'Schemas',
  type: 'object',
  additionalProperties: false,
  required: ['record', 'problem'],
  properties: {
    record: { $ref: 'record.schema.json' },
    problem: { $ref: 'problem.schema.json' },
  },
};

/** @returns the text of `types.ts` */
export async function generateTypes() {
  const source = await compile(ROOT, 'Schemas', {
    cwd: FOLDER,
    bannerComment: BANNER,
    additionalProperties: false,
    enableConstEnums: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  return tidy(source);
}

/** Drops the root and what the generator says about bounds; comments of one sentence take one line. */
function tidy(source) {
  return source
    .replace(/export interface Schemas \{[^}]*\}\n/, '')
    .replace(/^ *\*\n *\* (?:@minItems|Items:).*\n/gm, '')
    .replace(/\/\*\*\n *\* (.*)\n *\*\//g, '/** $1 */');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('types.ts', import.meta.url), await generateTypes());
}
