/** The command for daily work: what is new of many sources, into one folder. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { SEPARATORS, TABLE_FORMATS } from '../output/index.js';
import type { Kind } from '../schemas/entities.js';
import type { ExitCode } from './exit-codes.js';
import type { Host } from './host.js';
import { lexiconOption } from './lexicon-file.js';

/** Options that other commands have too. */
export interface SharedParsers {
  readonly parseKinds: (value: string) => Kind[];
  readonly parseReference: (value: string) => string;
  readonly atLeast: (least: number) => (value: string) => number;
}

const TABLES = TABLE_FORMATS.map(({ name }) => name);

/** Given once or several times; parted by commas too. */
function collectTables(value: string, before: readonly string[] = []): string[] {
  const names = value.split(',');
  for (const name of names) {
    if (!TABLES.some((known) => known === name)) {
      throw new InvalidArgumentError(`'${name}' is none of ${TABLES.join(', ')}.`);
    }
  }
  return [...new Set([...before, ...names])];
}

export const defineRun =
  ({ parseKinds, parseReference, atLeast }: SharedParsers) =>
  (host: Host, finish: (status: ExitCode) => void): Command =>
    new Command('run')
      .description('read what is new of many sources into a folder of records; stop and start at any time')
      .argument('[sources...]', 'files, folders, globs, archives, JSON Lines, feeds, or - for standard input')
      .requiredOption('--out <folder>', 'where the records go, and what is known to be done')
      .addOption(
        new Option('--format <list>', `write the records as tables too: ${TABLES.join(',')}`).argParser(
          collectTables,
        ),
      )
      .addOption(
        new Option(
          '--separator <char>',
          "of CSV; ';' brings decimal commas, for spreadsheets in French; by default that of csv/, or ','",
        ).choices(SEPARATORS),
      )
      .option('--texts', 'keep the texts that the records point into too, each as texts/HASH.txt')
      .option('--watch <folder>', 'then wait, and take new and changed files of this folder as they come')
      .option('--reference <date>', 'day from which relative dates count', parseReference)
      .option('--kinds <list>', 'keep only these, parted by commas', parseKinds)
      .option('--feasts', 'read feasts by name (Noël, Tabaski) as dates too')
      .addOption(lexiconOption())
      .option('--retry', 'try again what had errors')
      .option('--jobs <number>', 'threads; one for each core by default', (value) =>
        Math.floor(atLeast(1)(value)),
      )
      .option(
        '--time-limit <seconds>',
        'for a document, and as much again for each MB of it',
        atLeast(0.1),
        60,
      )
      .option('--memory-limit <megabytes>', 'for each thread', atLeast(64), 2048)
      .option('--quiet', 'say nothing unless it fails')
      .option('--json', 'write the summary to standard output as JSON')
      .addHelpText('after', RUN_HELP)
      .action(async (sources: string[], options, command: Command) => {
        const { run } = await import('./commands/run.js');
        finish(await run(sources, options, command.parent?.version() ?? '', host));
      });

const RUN_HELP = `
Examples:
  $ communique run releases/ --out out                   what is new since the last time
  $ communique run 'inbox/*.zip' feed.xml --out out      archives and feeds
  $ cat texts.jsonl | communique run - --out out         one {"id", "text", "published"} a line
  $ communique run --watch inbox/ --out out              as it comes, until Ctrl-C
  $ communique run releases/ --out out --format csv,sqlite
  $ communique run releases/ --out out --retry           once more what had errors

The folder then holds records.jsonl, problems.jsonl (why something has no record), rejects.jsonl (records that failed
validation), links.jsonl (groups that say nearly the same) and manifest.json (versions, counts, timings), and csv/,
parquet/ and sqlite/ when asked for; tables that are there are kept up by every run, until their folder is deleted.

A document whose content, program version and options are the same is not done again; one that changed replaces its
old record. A run that was stopped, even by force, goes on where it was when it is started again. Exit status: 0 all
well, 1 some inputs had errors, 2 usage, 4 output not written, 5 another run is using the folder, 130 or 143 stopped by
a signal.`;
