/** Commands for looking: pages, the terminal, and the files of other tools. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { ANNOTATION_FORMATS } from '../output/annotation/index.js';
import type { ExitCode } from './exit-codes.js';
import type { Host } from './host.js';
import { lexiconOption } from './lexicon-file.js';

type Finish = (status: ExitCode) => void;

const TOOLS = ANNOTATION_FORMATS.map(({ name }) => name);

const PATHS = 'texts (files, folders, globs), records (.jsonl, .json), or the folder of a run';

function parseCount(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError('A whole number is needed.');
  return number;
}

const HIGHEST_PORT = 65_535;

function parsePort(value: string): number {
  const port = parseCount(value);
  if (port > HIGHEST_PORT) throw new InvalidArgumentError(`Ports end at ${HIGHEST_PORT}.`);
  return port;
}

function defineReport(host: Host, finish: Finish): Command {
  return new Command('report')
    .description('write one HTML page that shows texts and what was found in them')
    .argument('<paths...>', PATHS)
    .option('--out <file>', 'the page; - for standard output', 'report.html')
    .option('--title <title>', 'of the page', 'communique')
    .addOption(lexiconOption())
    .addOption(
      new Option('--language <language>', 'of the page, to begin with').choices(['fr', 'en']).default('fr'),
    )
    .action(async (paths: string[], options) => {
      const { report } = await import('./commands/report.js');
      finish(await report(paths, options, host));
    });
}

const EXPLAIN_HELP = `
Of pages, mails, Word files and PDF, run takes the text out and keeps it:
  $ communique run page.html --out out --texts
  $ communique explain out/texts/`;

function defineExplain(host: Host, finish: Finish): Command {
  return new Command('explain')
    .description(
      'show texts in the terminal: what was found, by which rule, what was refused and why, and what each agreement stands on',
    )
    .argument('<file>', 'a text, a folder or glob of texts, or - for standard input')
    .addOption(lexiconOption())
    .option('--at <offset>', 'only what stands at this offset (UTF-16, as in records)', parseCount)
    .option('--width <columns>', 'break lines there; that of the terminal by default', parseCount)
    .option('--color', 'colours even when this is no terminal')
    .option('--no-color', 'brackets in place of colours; NO_COLOR does the same')
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (file: string, options, command: Command) => {
      const { explainFile } = await import('./commands/explain.js');
      // Commander takes `--no-color` for a default of true; only what was said counts.
      const color =
        command.getOptionValueSource('color') === 'cli' ? { color: options.color } : { color: undefined };
      finish(await explainFile(file, { ...options, ...color }, host));
    });
}

function defineExport(host: Host, finish: Finish): Command {
  const list = ANNOTATION_FORMATS.map(({ name, description }) => `  ${name.padEnd(16)}${description}`);
  return new Command('export')
    .description('write files of annotation tools, JSON-LD or GeoJSON')
    .argument('<paths...>', PATHS)
    .addOption(
      new Option('--to <format>', 'of the files')
        .choices([...TOOLS, 'json-ld', 'geojson'])
        .makeOptionMandatory(),
    )
    .option('--out <folder>', 'where the files go', 'export')
    .addOption(lexiconOption())
    .addHelpText('after', `\nFormats:\n${list.join('\n')}`)
    .action(async (paths: string[], options) => {
      const { exportRecords } = await import('./commands/export.js');
      finish(await exportRecords(paths, options, host));
    });
}

function defineImport(host: Host, finish: Finish): Command {
  return new Command('import')
    .description('turn files of annotation tools into gold records for evaluate')
    .argument('<paths...>', 'files of the tool, or folders that hold them')
    .addOption(new Option('--from <format>', 'of the files').choices(TOOLS).makeOptionMandatory())
    .option('--out <folder>', 'where NAME.txt and NAME.json go', 'gold')
    .option('--texts <folder>', 'where the texts are, for formats that only point into them')
    .action(async (paths: string[], options) => {
      const { importGold } = await import('./commands/import.js');
      finish(await importGold(paths, options, host));
    });
}

function defineServe(host: Host, finish: Finish): Command {
  return new Command('serve')
    .description('serve a page to try it on: paste a text, see what is found')
    .option('--port <number>', '0 takes a free one', parsePort, 8017)
    .option('--host <address>', 'to listen on; only this machine reaches the default', '127.0.0.1')
    .action(async (options) => {
      const { serve } = await import('./commands/serve.js');
      finish(await serve(options, host));
    });
}

export const VIEW_COMMANDS = {
  report: defineReport,
  explain: defineExplain,
  export: defineExport,
  import: defineImport,
  serve: defineServe,
} as const;
