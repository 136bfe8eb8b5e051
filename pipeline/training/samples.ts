/** Reads the annotated texts: raw text, spans of names, what of them can be trusted. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KINDS } from '../../extractors/names/labels.js';
import type { Document, Span } from '../../schemas/document.js';
import { clean } from '../text/clean.js';
import { fold } from '../text/fold.js';
import { splitSentences } from '../text/sentences.js';
import { tokenise } from '../text/tokenise.js';

export const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const CORPUS = fileURLToPath(new URL('../../../corpus/', import.meta.url));

/** Style of text and of annotation; the model keeps weights of its own for each beside the common ones. */
export const DOMAINS = ['wiki', 'press'] as const;
export type Domain = (typeof DOMAINS)[number];

/** A document of which every paragraph is read, furniture too: it is annotated in most sources. */
export type Reading = Pick<Document, 'raw' | 'text' | 'folded' | 'tokens' | 'sentences' | 'map'>;

export function readText(raw: string): Reading {
  const { text, map, blocks } = clean(raw);
  const folded = fold(text);
  const tokens = tokenise(text, folded);
  let token = 0;
  const sentences = blocks.flatMap((block, index) => {
    while (token < tokens.count && (tokens.start[token] as number) < block.start) token++;
    return splitSentences(text, tokens, block, index, token);
  });
  return { raw, text, folded, tokens, sentences, map };
}

/** Offsets point into the raw text. */
export interface GoldSpan extends Span {
  /** Index into `KINDS`. */
  readonly kind: number;
  readonly optional: boolean;
}

export interface Sample {
  readonly id: string;
  /** Where the text comes from: texts of one source are never parted when a source is held out. */
  readonly source: string;
  readonly domain: Domain;
  readonly document: Reading;
  readonly spans: readonly GoldSpan[];
  /** False where places are not annotated: unmarked words may be places there. */
  readonly hasPlaces: boolean;
  /** Stretches of the raw text that were not annotated. */
  readonly ignored: readonly Span[];
}

const kind = (name: (typeof KINDS)[number]): number => KINDS.indexOf(name);

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

interface WikiArticle {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly label: string; readonly nested: boolean })[];
}

const WIKI_KINDS: Record<string, number | undefined> = {
  Person: kind('person'),
  Organization: kind('organization'),
  Location: kind('place'),
  Event: kind('event'),
};

function wikiKind(label: string, text: string): number | undefined {
  return label === 'Organization' && /^minist[èe]re/iu.test(text) ? kind('ministry') : WIKI_KINDS[label];
}

/** WiNER-fr: one article a line. */
export function readWiki(): Sample[] {
  return readFileSync(`${SHARED}data/winer-fr/train.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, entities } = JSON.parse(line) as WikiArticle;
      const spans: GoldSpan[] = [];
      for (const { start, end, label, nested } of entities) {
        const of = wikiKind(label, text.slice(start, end));
        if (!nested && of !== undefined) spans.push({ start, end, kind: of, optional: false });
      }
      const document = readText(text);
      return { id, source: 'WiNER-fr', domain: 'wiki', document, spans, hasPlaces: true, ignored: [] };
    });
}

interface Marked {
  readonly optional?: boolean;
  readonly mentions: readonly (Span & { readonly implied?: boolean })[];
}

type Annotation = { readonly furniture?: readonly Span[] } & {
  readonly [layer: string]: readonly Marked[] | undefined;
};

const LAYERS = {
  people: kind('person'),
  organizations: kind('organization'),
  places: kind('place'),
  events: kind('event'),
  ministries: kind('ministry'),
};

/** Source of each text by `sources.tsv` of the folder; without its project's branch, so forks of one stay together. */
function readSources(folder: string): Map<string, string> {
  const path = `${folder}/sources.tsv`;
  if (!existsSync(path)) return new Map();
  const rows = readFileSync(path, 'utf8').split('\n').slice(1);
  return new Map(
    rows.map((row) => {
      const [id = '', source = ''] = row.split('\t');
      return [id, source.replace(/ .*/u, '').replace(/^masakhane-io.*/u, 'masakhane-io')];
    }),
  );
}

/** `corpus/` without what is held out, which no weight may have seen. */
export const readCorpus = (): Sample[] => readPairs(CORPUS, 'corpus');

/** A folder beside the project. */
export const readFolder = (folder: string): Sample[] => readPairs(SHARED + folder, folder);

/** Pairs `x.txt`, `x.json`; `folder` goes before their ids. */
function readPairs(path: string, folder: string): Sample[] {
  const sources = readSources(path);
  return readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -5);
      const raw = readFileSync(`${path}/${id}.txt`, 'utf8');
      const annotation = readJson(`${path}/${file}`) as Annotation;
      const spans: GoldSpan[] = [];
      for (const [layer, of] of Object.entries(LAYERS))
        for (const { optional = false, mentions } of annotation[layer] ?? [])
          for (const { start, end, implied } of mentions)
            if (!implied) spans.push({ start, end, kind: of, optional });
      spans.sort((a, b) => a.start - b.start || b.end - a.end);
      return {
        id: `${folder}/${id}`,
        source: sources.get(id) ?? folder,
        domain: 'press',
        document: readText(raw),
        spans,
        hasPlaces: 'places' in annotation,
        ignored: annotation.furniture ?? [],
      };
    });
}
