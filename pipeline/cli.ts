/** The command line: what commands and options there are. What a command does lies in `commands/`, loaded on demand. */
import { readFileSync } from 'node:fs';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { SEPARATORS } from '../output/separator.js';
import { isDay } from '../schemas/edtf.js';
import { KINDS, type Kind } from '../schemas/entities.js';
import { defineRun } from './cli-run.js';
import { VIEW_COMMANDS } from './cli-views.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { type Host, tell } from './host.js';
import { lexiconOption } from './lexicon-file.js';
import { ClosedPipe, OutputError } from './sinks.js';
import { UsageError } from './usage.js';

/**
 * Runs one command line to its end and returns the exit status. Never throws.
 * Records go to `stdout`, everything else to `stderr`.
 */
export async function runCommandLine(host: Host): Promise<ExitCode> {
  // Failures of standard error have nobody left to be told to.
  host.stderr.on('error', () => {});
  let status: ExitCode = EXIT.ok;
  try {
    const program = createProgram(host, (code) => {
      status = code;
    });
    await program.parseAsync([...host.argv]);
  } catch (error) {
    status = statusOf(error, host);
  }
  // A reader that stopped early (`| head`) leaves standard input open, which would keep the process alive.
  host.stdin.destroy();
  return status;
}

function statusOf(error: unknown, host: Host): ExitCode {
  if (error instanceof ClosedPipe) return EXIT.ok;
  // Commander has told its own errors already; help and version are none.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof UsageError) {
    tell(host, `communique: ${error.message}`);
    return EXIT.usage;
  }
  if (error instanceof OutputError) {
    tell(host, `communique: ${error.message}`);
    return EXIT.output;
  }
  tell(host, `communique: internal error: ${error instanceof Error ? error.stack : String(error)}`);
  return EXIT.internal;
}

function readVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

type Finish = (status: ExitCode) => void;

function createProgram(host: Host, finish: Finish): Command {
  const program = new Command('communique')
    .description('Turns raw French press releases into structured records.')
    .version(readVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void host.stdout.write(text),
      writeErr: (text) => void host.stderr.write(text),
    })
    .showHelpAfterError(helpHint('communique'))
    .addHelpText('after', HELP);
  const named = COMMANDS.get(host.argv[2] ?? '');
  for (const define of named ? [named] : COMMANDS.values()) {
    const command = define(host, finish).exitOverride().copyInheritedSettings(program);
    program.addCommand(command.showHelpAfterError(helpHint(`communique ${command.name()}`)));
  }
  return program;
}

const helpHint = (command: string): string => `(${command} --help tells more)`;

const HELP = `
Examples:
  $ communique extract release.txt                       one record to standard output
  $ communique extract releases/ --out records.jsonl     a folder's .txt and .md files
  $ communique extract 'releases/2024-*.txt' --format json
  $ curl -s https://example.org/release.txt | communique extract -
  $ communique extract --from jsonl < texts.jsonl        one {"id", "text", "published"} a line
  $ communique run releases/ --out out                   what is new since the last time
  $ communique agreements releases/ --csv --out agreements.csv
  $ communique evaluate corpus --errors people

Exit status: 0 all well, 1 some inputs had errors, 2 usage, 3 below the floor, 4 output not written,
5 another run is using the output, 70 a fault of the program, 130 or 143 stopped by a signal.`;

function parseKinds(value: string): Kind[] {
  return value.split(',').map((name) => {
    const kind = KINDS.find((known) => known === name.trim());
    if (!kind) throw new InvalidArgumentError(`'${name.trim()}' is none of ${KINDS.join(', ')}.`);
    return kind;
  });
}

function parseReference(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('A day such as 2024-05-29 is needed.');
  return value;
}

const atLeast =
  (least: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!Number.isFinite(number) || number < least) {
      throw new InvalidArgumentError(`A number of at least ${least} is needed.`);
    }
    return number;
  };

/** In the order of the help. The one that is asked for by name is the only one made. */
const COMMANDS: ReadonlyMap<string, (host: Host, finish: Finish) => Command> = new Map(
  Object.entries({
    extract: defineExtract,
    run: defineRun({ parseKinds, parseReference, atLeast }),
    evaluate: defineEvaluate,
    accept: defineAccept,
    schema: defineSchema,
    ...VIEW_COMMANDS,
    agreements: defineAgreements,
    demo: defineDemo,
  }),
);

function defineExtract(host: Host, finish: Finish): Command {
  return new Command('extract')
    .description('read texts and write one record each')
    .argument('[paths...]', 'files, folders (their .txt and .md files), globs, or - for standard input')
    .addOption(new Option('--format <format>', 'of the output').choices(['jsonl', 'json']).default('jsonl'))
    .option('--out <file>', 'write the records there; the file appears only when complete')
    .option('--reference <date>', 'day from which relative dates count', parseReference)
    .option('--kinds <list>', `keep only these, parted by commas: ${KINDS.join(',')}`, parseKinds)
    .option('--feasts', 'read feasts by name (Noël, Tabaski) as dates too')
    .addOption(lexiconOption())
    .option('--explain', 'tell on standard error what found or refused each mention')
    .addOption(
      new Option(
        '--from <form>',
        'text: an input is one text; jsonl: each line is {"id", "text", "published"?}',
      )
        .choices(['text', 'jsonl'])
        .default('text'),
    )
    .option('--filter', 'answer each line of standard input by one line {"id", "record", "problems"}, always')
    .option('--time-limit <seconds>', 'for a line, with --filter', atLeast(0.1), 60)
    .addHelpText('after', EXTRACT_HELP)
    .action(async (paths: string[], options) => {
      const { extract } = await import('./commands/extract.js');
      finish(await extract(paths, options, host));
    });
}

const EXTRACT_HELP = `
Without paths, standard input is read. With --from jsonl it works as a filter: each line is answered by its record, in
order and at once; lines without a record (not French, no JSON) are told on standard error. With --filter such lines are
answered too, with "record": null and the problems: as many lines come out as go in, nothing else is said, and errors of
inputs do not change the exit status. With --out, records that fail validation go to a file beside it
(records.jsonl → records.rejects.jsonl) with the reasons. Pages, feeds, PDF, Word files and archives are read by run.`;

function defineEvaluate(host: Host, finish: Finish): Command {
  return new Command('evaluate')
    .description('compare records with gold records: precision, recall and F1 a kind')
    .argument('<folder>', 'holds NAME.txt and NAME.json pairs')
    .option('--errors <measure>', 'list the differences of a measure ("people", "dates.spans") or of "all"')
    .option('--json', 'write the figures as JSON')
    .option('--floor <file>', 'JSON from measures to the least F1 allowed; exit status 3 when one is lower')
    .action(async (folder: string, options) => {
      const { evaluate } = await import('./commands/evaluate.js');
      finish(await evaluate(folder, options, host));
    });
}

function defineAccept(host: Host, finish: Finish): Command {
  return new Command('accept')
    .description("write a gold draft beside a text, from today's output, to be corrected by hand")
    .argument('<file>', 'the text; NAME.txt gives NAME.json')
    .option('--force', 'replace a gold record that is there')
    .action(async (file: string, options) => {
      const { accept } = await import('./commands/accept.js');
      finish(await accept(file, options, host));
    });
}

function defineSchema(host: Host, finish: Finish): Command {
  return new Command('schema')
    .description('print a JSON Schema: by default that of the record, with all it refers to')
    .addArgument(new Argument('[name]', 'record, person, ministry, …'))
    .action(async (name: string | undefined) => {
      const { printSchema } = await import('./commands/schema.js');
      finish(await printSchema(name, host));
    });
}

function defineAgreements(host: Host, finish: Finish): Command {
  return new Command('agreements')
    .description('list who signed what with whom: a table to read, or CSV')
    .argument(
      '[paths...]',
      'texts (files, folders, globs, - for standard input), records (.jsonl, .json), or the folder of a run',
    )
    .option('--csv', 'write CSV, safe to open in a spreadsheet')
    .addOption(
      new Option(
        '--separator <char>',
        "of CSV; ';' brings decimal commas, for spreadsheets in French (default: ',')",
      ).choices(SEPARATORS),
    )
    .option('--out <file>', 'write there; the file appears only when complete')
    .option('--mentioned', 'also list instruments that are only referred to')
    .option('--reference <date>', 'day from which relative dates count', parseReference)
    .addOption(lexiconOption())
    .addOption(new Option('--from <form>', 'of the inputs').choices(['text', 'jsonl']).default('text'))
    .action(async (paths: string[], options) => {
      const { listAgreements } = await import('./commands/agreements.js');
      finish(await listAgreements(paths, options, host));
    });
}

function defineDemo(host: Host, finish: Finish): Command {
  return new Command('demo')
    .description('read a folder of samples, print a summary and an example, write records/')
    .argument('[folder]', 'holds the texts', 'corpus')
    .option('--out <folder>', 'where records.jsonl, problems.jsonl and rejects.jsonl go', 'records')
    .action(async (folder: string, options) => {
      const { demo } = await import('./commands/demo.js');
      finish(await demo(folder, options, host));
    });
}
