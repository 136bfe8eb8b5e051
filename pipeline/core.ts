/**
 * What the bundle `dist/chunks/core.cjs` offers its three entries: the command line (`main.ts`), the library
 * (`index.ts`) and threads (`run/worker.ts`). Bundled, they take from it all that they import.
 */
export { formatDate, isEdtf, toRange } from '../schemas/edtf.js';
export { runCommandLine } from './cli.js';
export { EXIT, INTERRUPTED } from './exit-codes.js';
export { handOver } from './interrupts.js';
export { createPipeline } from './pipeline.js';
export { noteItem } from './run/progress.js';
export { removePartialFiles } from './sinks.js';

/** Both are loaded with all that opens sources when the first is read, which a command line over texts never does. */
export const readDocument: typeof import('./run/read-document.js').readDocument = async (...work) =>
  (await import('./run/read-document.js')).readDocument(...work);
export const readTogether: typeof import('./run/read-document.js').readTogether = async (...work) =>
  (await import('./run/read-document.js')).readTogether(...work);
