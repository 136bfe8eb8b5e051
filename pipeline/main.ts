#!/usr/bin/env node
import { runCommandLine } from './cli.js';
import { INTERRUPTED } from './exit-codes.js';
import { handOver } from './interrupts.js';
import { removePartialFiles } from './sinks.js';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (handOver(signal)) return;
    removePartialFiles();
    process.exit(INTERRUPTED[signal]);
  });
}
process.exitCode = await runCommandLine(process);
