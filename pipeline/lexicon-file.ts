/** The option of all commands that read texts: a file of names of the user's own. */
import { readFileSync } from 'node:fs';
import { InvalidArgumentError, Option } from 'commander';
import type { Lexicon } from '../extractors/lexicon.js';
import { freezeLexicon } from './lexicon.js';
import type { PipelineOptions } from './options.js';

export interface LexiconFile {
  readonly file: string;
  readonly lexicon: Lexicon;
}

/** Without a byte order mark; letters of other encodings would be names that are found nowhere. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

function readLexicon(file: string): LexiconFile {
  try {
    const text = UTF8.decode(readFileSync(file));
    return { file, lexicon: freezeLexicon(JSON.parse(text)) };
  } catch (error) {
    const { message } = error as Error;
    throw new InvalidArgumentError(error instanceof SyntaxError ? `This is no JSON: ${message}` : message);
  }
}

export const lexiconOption = (): Option =>
  new Option(
    '--lexicon <file>',
    'names of your own, as JSON: {"organizations": [{"name", "acronym"?}], …}',
  ).argParser(readLexicon);

/** Of a pipeline; nothing where no file was given. */
export const lexiconOf = (given: LexiconFile | undefined): Pick<PipelineOptions, 'lexicon'> =>
  given === undefined ? {} : { lexicon: given.lexicon };
