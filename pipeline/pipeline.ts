import { datingOf } from '../extractors/dates/index.js';
import type { Settings } from '../extractors/extractor.js';
import { EMPTY_ENTITIES, EMPTY_FOUND, EXTRACTORS, RESOLVERS } from '../extractors/index.js';
import { withoutRefused } from '../extractors/refused.js';
import { inTurns, type Steps } from '../extractors/steps.js';
import type { Document, Span } from '../schemas/document.js';
import type { Entities, Kind } from '../schemas/entities.js';
import type { Found, Layer } from '../schemas/mentions.js';
import type { CommuniqueRecord, Problem } from '../schemas/types.js';
import { assemble } from './assemble.js';
import { type Input, type KnownInput, readInput, toInput } from './input.js';
import { keepKinds } from './kinds.js';
import { type FrozenOptions, freezeOptions, type PipelineOptions } from './options.js';
import { inputError } from './problems.js';
import { readDocument } from './text/document.js';
import { validate } from './validate.js';

export type { Input } from './input.js';

export interface Refusal extends Span {
  readonly rule: string;
  readonly reason: string;
}

export interface Result {
  readonly document: Document;
  /** Null when the text is not French, or when the record did not pass validation. */
  readonly record: CommuniqueRecord | null;
  readonly rejected: { readonly record: CommuniqueRecord; readonly reasons: readonly string[] } | null;
  /** Offsets point into `document.text`. */
  readonly mentions: Found;
  readonly refusals: readonly Refusal[];
  readonly problems: readonly Problem[];
}

export interface Pipeline {
  /** Pure and synchronous. @throws TypeError on what is no text; never on a text. */
  run(input: string | Input): Result;
  /**
   * Reads many texts, each as `run` does, in half to two thirds of the time: some of them go through each step before any
   * goes on to the next, so that a step finds what it needs where the processor keeps what it used last.
   */
  runAll(inputs: readonly (string | Input)[]): Result[];
}

/**
 * Makes a pipeline; its options are checked and frozen here.
 * @throws RangeError on an option that is not valid.
 */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const fixed = freezeOptions(options);
  return Object.freeze({
    run: (input: string | Input): Result => readTogether([toInput(input)], fixed)[0] as Result,
    runAll: (inputs: readonly (string | Input)[]): Result[] =>
      groupsOf(inputs.map(toInput)).flatMap((group) => readTogether(group, fixed)),
  });
}

/** So much is read at once: more texts gain nothing, and long ones have no need of company. */
export const TOGETHER = { texts: 48, characters: 200_000 } as const;

function groupsOf(inputs: readonly Input[]): Input[][] {
  const groups: Input[][] = [];
  let characters = 0;
  for (const input of inputs) {
    const group = groups.at(-1);
    characters += input.raw.length;
    if (group && group.length < TOGETHER.texts && characters <= TOGETHER.characters) group.push(input);
    else {
      groups.push([input]);
      characters = input.raw.length;
    }
  }
  return groups;
}

/** A text on its way through the stages. */
interface Work {
  readonly input: KnownInput;
  readonly document: Document;
  readonly settings: Settings;
  readonly mentions: Found;
  readonly entities: Entities;
  readonly refusals: readonly Refusal[];
  readonly problems: readonly Problem[];
}

function* begin(given: Input, options: FrozenOptions): Steps<Work> {
  const { input, problems } = readInput(given.raw, given);
  const document = yield* readDocument(input.raw, input.source ?? null, options.lexicon);
  const refusals: Refusal[] = [];
  const settings = settingsFor(options, input, refusals);
  const [mentions, entities] = [{ ...EMPTY_FOUND }, { ...EMPTY_ENTITIES }];
  const told = [...problems, ...findFaults(document)];
  return { input, document, settings, mentions, entities, refusals, problems: told };
}

const isFrench = ({ problems }: Work): boolean => !problems.some(({ level }) => level === 'error');

const inOneStep = <A extends unknown[], T>(work: (...given: A) => T) =>
  // biome-ignore lint/correctness/useYield: one step is the whole
  function* (...given: A): Steps<T> {
    return work(...given);
  };

const FINDING = EXTRACTORS.map(({ layer, find, steps = inOneStep(find) }) => ({ layer, steps }));
const RESOLVING = RESOLVERS.map(({ kind, resolve, steps = inOneStep(resolve) }) => ({ kind, steps }));

function readTogether(inputs: readonly Input[], options: FrozenOptions): Result[] {
  const works = inTurns(inputs.map((input) => begin(input, options)));
  const french = works.filter(isFrench);
  for (const { layer, steps } of FINDING) {
    const found = inTurns(
      french.map(({ document, mentions, settings }) => steps(document, mentions, settings)),
    );
    french.forEach(({ document, mentions, settings }, i) => {
      fill(mentions, layer, withoutRefused(layer, found[i] as Found[typeof layer], document, settings));
    });
  }
  for (const { kind, steps } of RESOLVING) {
    const made = inTurns(
      french.map(({ document, mentions, entities, settings }) =>
        steps(document, mentions, entities, settings),
      ),
    );
    french.forEach(({ entities }, i) => {
      fill(entities, kind, made[i]);
    });
  }
  return inTurns(works.map((work) => finish(work, options)));
}

function fill(layers: Found | Entities, name: Layer | Kind, value: unknown): void {
  (layers as unknown as Record<string, unknown>)[name] = value;
}

function* finish(work: Work, { kinds }: FrozenOptions): Steps<Result> {
  const { input, document, mentions, entities, refusals, problems } = work;
  const result = { document, record: null, rejected: null, mentions, refusals, problems };
  if (!isFrench(work)) return { ...result, mentions: EMPTY_FOUND };
  const record = assemble(document, keepKinds(entities, kinds), datingOf(mentions.dates), input);
  yield;
  const reasons = validate(record, input.raw);
  return reasons.length === 0 ? { ...result, record } : { ...result, rejected: { record, reasons } };
}

function settingsFor(options: FrozenOptions, input: KnownInput, refusals: Refusal[]): Settings {
  const { reference, lexicon, feasts, explain } = options;
  const { published = null, made = null } = input;
  const settings = { reference, published, made, lexicon, feasts };
  if (!explain) return settings;
  return {
    ...settings,
    refuse: ({ start, end }, rule, reason) => refusals.push({ start, end, rule, reason }),
  };
}

/** A text that is empty or not French is an error; passages in other languages are told and passed over. */
function findFaults(document: Document): Problem[] {
  const { language, paragraphs, map, source, raw } = document;
  if (raw.trim() === '') return [inputError('empty', 'the text holds nothing but blanks', source)];
  if (language.code !== 'fra') {
    const message = `the text is not French; language found: ${language.code}`;
    return [{ code: 'not-french', level: 'error', message, source, at: null }];
  }
  return paragraphs
    .filter(
      ({ zone, language: code }) =>
        zone !== 'furniture' && zone !== 'byline' && code !== 'fra' && code !== 'und',
    )
    .map((paragraph) => ({
      code: 'foreign-passage',
      level: 'info',
      message: `a passage in another language was passed over; language found: ${paragraph.language}`,
      source,
      at: map.toRaw(paragraph),
    }));
}
