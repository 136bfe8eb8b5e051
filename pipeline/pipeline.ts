import { datingOf } from '../extractors/dates/index.js';
import type { Settings } from '../extractors/extractor.js';
import { EMPTY_ENTITIES, EMPTY_FOUND, EXTRACTORS, RESOLVERS } from '../extractors/index.js';
import type { Document, Span } from '../schemas/document.js';
import type { Entities } from '../schemas/entities.js';
import type { Found } from '../schemas/mentions.js';
import type { CommuniqueRecord, Problem } from '../schemas/types.js';
import { assemble } from './assemble.js';
import { buildDocument } from './document.js';
import { keepKinds } from './kinds.js';
import { type FrozenOptions, freezeOptions, type PipelineOptions } from './options.js';
import { validate } from './validate.js';

export interface Input {
  readonly raw: string;
  /** Where the text comes from; named in the record and in problems. */
  readonly source?: string | null;
  /** Id for the record; the hash of the text by default. */
  readonly id?: string | null;
  /** EDTF date of publication, when known from outside; goes before what the text says. */
  readonly published?: string | null;
  /** Headline and byline when known from outside; what the text itself says goes before. */
  readonly title?: string | null;
  readonly author?: string | null;
  /** EDTF day on which the file was made: relative dates count from it when nothing else tells their day. */
  readonly made?: string | null;
}

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
  /** Pure and synchronous; never throws on any text. */
  run(input: Input): Result;
}

/**
 * Makes a pipeline; its options are checked and frozen here.
 * @throws RangeError on an option that is not valid.
 */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const fixed = freezeOptions(options);
  return Object.freeze({
    run(input: Input): Result {
      const document = buildDocument(input.raw, input.source ?? null);
      const problems: Problem[] = findForeign(document);
      if (problems.some(({ level }) => level === 'error')) {
        return { document, record: null, rejected: null, mentions: EMPTY_FOUND, refusals: [], problems };
      }
      const refusals: Refusal[] = [];
      const settings = settingsFor(fixed, input, refusals);
      const mentions = findMentions(document, settings);
      const entities = keepKinds(resolveEntities(document, mentions, settings), fixed.kinds);
      const record = assemble(document, entities, datingOf(mentions.dates), input);
      const reasons = validate(record, input.raw);
      return reasons.length === 0
        ? { document, record, rejected: null, mentions, refusals, problems }
        : { document, record: null, rejected: { record, reasons }, mentions, refusals, problems };
    },
  });
}

function findMentions(document: Document, settings: Settings): Found {
  const found: Found = { ...EMPTY_FOUND };
  const layers: Record<string, unknown> = found as unknown as Record<string, unknown>;
  for (const { layer, find } of EXTRACTORS) layers[layer] = find(document, found, settings);
  return found;
}

function resolveEntities(document: Document, found: Found, settings: Settings): Entities {
  const entities: Entities = { ...EMPTY_ENTITIES };
  const kinds: Record<string, unknown> = entities as unknown as Record<string, unknown>;
  for (const { kind, resolve } of RESOLVERS) kinds[kind] = resolve(document, found, entities, settings);
  return entities;
}

function settingsFor(options: FrozenOptions, input: Input, refusals: Refusal[]): Settings {
  const { reference, lexicon, feasts, explain } = options;
  const { published = null, made = null } = input;
  const settings = { reference, published, made, lexicon, feasts };
  if (!explain) return settings;
  return {
    ...settings,
    refuse: ({ start, end }, rule, reason) => refusals.push({ start, end, rule, reason }),
  };
}

/** A text that is not French is an error; passages in other languages are told and passed over. */
function findForeign(document: Document): Problem[] {
  const { language, paragraphs, map, source } = document;
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
