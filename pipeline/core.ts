/**
 * What the bundle `dist/chunks/core.cjs` offers its three entries: the command line (`main.ts`), the library
 * (`index.ts`) and threads (`run/worker.ts`). Bundled, they take from it all that they import.
 */
export { formatDate, isEdtf, toRange } from '../schemas/edtf.js';
export { runCommandLine } from './cli.js';
export { INTERRUPTED } from './exit-codes.js';
export { handOver } from './interrupts.js';
export { createPipeline } from './pipeline.js';
export { noteItem } from './run/progress.js';
export { readDocument } from './run/read-document.js';
export { removePartialFiles } from './sinks.js';
