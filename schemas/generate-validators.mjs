/**
 * Compiles the schemas to plain functions, `dist/schemas/validators.js`, so that no start-up pays for ajv:
 * what is written imports nothing but the check of the `edtf` format and of the patterns that are asked most.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';

const IMPORTS = "import { isEdtf } from './edtf.js';\nimport { idOf, SEEN } from './patterns.js';\n";
const FORMATS = 'const formats = { edtf: { validate: isEdtf } };\n';
const OUT = new URL('../dist/schemas/', import.meta.url);

function readSchemas() {
  const folder = new URL('.', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

function createAjv(schemas) {
  const ajv = new Ajv2020({
    schemas,
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  addFormats.default(ajv, ['duration']);
  // Only its name matters here; the function that runs is imported by the code written below.
  ajv.addFormat('edtf', { validate: () => true });
  return ajv;
}

const schemas = readSchemas();
const idOf = (title) => schemas.find((schema) => schema.title === title).$id;
const code = standaloneCode.default(createAjv(schemas), {
  validateRecord: idOf('CommuniqueRecord'),
  validateProblem: idOf('Problem'),
});
const quick = code
  .replaceAll(String.raw`new RegExp("\\S", "u")`, 'SEEN')
  .replaceAll(/new RegExp\("\^\[?([a-z]+)\]?\[1-9\]\[0-9\]\*\$", "u"\)/g, "idOf('$1')");
if (code.includes('require(')) throw new Error('the validators would need ajv at run time');
mkdirSync(OUT, { recursive: true });
writeFileSync(new URL('validators.js', OUT), `${IMPORTS}${FORMATS}${quick}`);
