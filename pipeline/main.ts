#!/usr/bin/env node
import { runCommandLine } from './cli.js';
import { EXIT, INTERRUPTED } from './exit-codes.js';
import { handOver } from './interrupts.js';
import { removePartialFiles } from './sinks.js';

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (handOver(signal)) return;
    removePartialFiles();
    process.exit(INTERRUPTED[signal]);
  });
}
// A command that waits for what never comes leaves Node nothing to do, which is no success.
process.exitCode = EXIT.internal;
void runCommandLine(process).then((status) => {
  process.exitCode = status;
});
