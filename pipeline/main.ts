#!/usr/bin/env node
import { runCommandLine } from './cli.js';
import { INTERRUPTED } from './exit-codes.js';
import { removePartialFiles } from './sinks.js';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    removePartialFiles();
    process.exit(INTERRUPTED[signal]);
  });
}
process.exitCode = await runCommandLine(process);
