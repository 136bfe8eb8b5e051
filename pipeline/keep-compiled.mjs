// Keeps what V8 compiles of the pipeline while it reads some samples, so that a start need not compile it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compiledFile, runScript } from '../dist/pipeline/load-core.js';

const SAMPLES = 24;

const file = new URL('../dist/chunks/core.cjs', import.meta.url);
const corpus = new URL('../corpus/', import.meta.url);
const { script, exports } = runScript(file, undefined);
const pipeline = exports.createPipeline();
const names = readdirSync(corpus).filter((name) => name.endsWith('.txt'));
for (const name of names.slice(0, SAMPLES)) pipeline.run({ raw: readFileSync(new URL(name, corpus), 'utf8') });
writeFileSync(compiledFile(file), script.createCachedData());
