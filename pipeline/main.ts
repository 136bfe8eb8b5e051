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
// Who reads help or messages may stop early (`… | head`). Records go through sinks, which hear of it themselves.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
let ended = false;
// A command that waits for what never comes leaves Node nothing to do, which is no success.
process.on('exit', (status) => {
  if (!ended && status === 0) process.exitCode = EXIT.internal;
});
void runCommandLine(process).then((status) => {
  ended = true;
  process.exitCode = status;
});
