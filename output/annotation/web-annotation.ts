/** W3C Web Annotation Data Model: https://www.w3.org/TR/annotation-model/ — one page of annotations a text. */
import {
  type AnnotatedText,
  type AnnotationFormat,
  ATTRIBUTES,
  type NamedFile,
  stemOf,
  type TextLookup,
} from './annotated.js';
import {
  asObject,
  asText,
  buildText,
  parseJson,
  type RawRelation,
  type RawSpan,
  toFileStem,
} from './build.js';
import { codePointsOf } from './code-points.js';

/** Characters quoted before and after, so that a reader finds the place again in a changed text. */
const CONTEXT = 32;

export const webAnnotation: AnnotationFormat = {
  name: 'web-annotation',
  description: 'W3C Web Annotation (JSON-LD): NAME.txt and NAME.jsonld for each text',
  accepts: (fileName) => /\.jsonld$/.test(fileName),
  write: (texts) => texts.flatMap(writeText),
  read(files, lookup) {
    const problems: string[] = [];
    const find: TextLookup = (name) =>
      files.find((file) => file.name === `${name}.txt`)?.content ?? lookup(name);
    const texts = files
      .filter(({ name }) => webAnnotation.accepts(name))
      .flatMap(({ name, content }) => {
        const items = itemsOf(parseJson(content, name, problems));
        return readPage(stemOf(name), items, find, problems);
      });
    return { texts, problems };
  },
};

function writeText({ id, text, spans, relations }: AnnotatedText): NamedFile[] {
  const { toPoints } = codePointsOf(text);
  const stem = toFileStem(id);
  const base = `urn:communique:${encodeURIComponent(id)}`;
  const idOf = (index: number): string => `${base}#s${index + 1}`;
  const source = `${encodeURIComponent(stem)}.txt`;
  const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });
  const marks = spans.map(({ start, end, label, entity, value, attributes }, index) => ({
    id: idOf(index),
    type: 'Annotation',
    motivation: 'tagging',
    body: [
      body('tagging', label),
      ...(value === null ? [] : [body('describing', value)]),
      ...ATTRIBUTES.flatMap((name) =>
        attributes[name] === undefined ? [] : [body('classifying', `${name}=${attributes[name]}`)],
      ),
      { type: 'SpecificResource', purpose: 'identifying', source: `${base}#${encodeURIComponent(entity)}` },
    ],
    target: {
      source,
      selector: [
        { type: 'TextPositionSelector', start: toPoints(start), end: toPoints(end) },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - CONTEXT), start),
          suffix: text.slice(end, end + CONTEXT),
        },
      ],
    },
  }));
  const links = relations.map(({ type, from, to }, index) => ({
    id: `${base}#r${index + 1}`,
    type: 'Annotation',
    motivation: 'linking',
    body: body('tagging', type),
    target: [idOf(from), idOf(to)],
  }));
  const items = [...marks, ...links];
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: base,
    type: 'AnnotationCollection',
    label: id,
    total: items.length,
    first: { id: `${base}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return [
    { name: `${stem}.txt`, content: text },
    { name: `${stem}.jsonld`, content: `${JSON.stringify(collection, null, 1)}\n` },
  ];
}

/** Annotations of a collection, of a page, of a plain list, or the one that is all there is. */
function itemsOf(parsed: unknown): readonly Readonly<Record<string, unknown>>[] {
  const whole = asObject(parsed);
  const page = asObject(whole?.first) ?? whole;
  const list = Array.isArray(parsed) ? parsed : Array.isArray(page?.items) ? page.items : [parsed];
  return list.map(asObject).filter((item) => item !== null);
}

const oneOrMany = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function readPage(
  stem: string,
  items: readonly Readonly<Record<string, unknown>>[],
  find: TextLookup,
  problems: string[],
): AnnotatedText[] {
  const source = items.map(sourceOf).find((name) => name !== null) ?? stem;
  const text = find(source) ?? find(stem);
  if (text === null) {
    problems.push(`${stem}: its text, ${source}.txt, is missing`);
    return [];
  }
  const spans: RawSpan[] = [];
  const relations: RawRelation[] = [];
  items.forEach((item, index) => {
    const key = asText(item.id) ?? String(index);
    if (item.motivation === 'linking') {
      const [from, to] = oneOrMany(item.target).map((end) => asText(end) ?? asText(asObject(end)?.id) ?? '');
      const type = asObject(oneOrMany(item.body)[0])?.value;
      relations.push({ type, from: from ?? '', to: to ?? '' });
    } else spans.push({ key, ...readPlace(item, text), ...readBodies(item) });
  });
  return [buildText(stem, text, spans, relations, problems)];
}

/** Stem of the file that a target points to. */
function sourceOf(item: Readonly<Record<string, unknown>>): string | null {
  const target = asObject(oneOrMany(item.target)[0]);
  const source = asText(target?.source) ?? asText(asObject(target?.source)?.id);
  const file =
    source === null
      ? undefined
      : source
          .replace(/[?#].*$/, '')
          .split('/')
          .at(-1);
  return file === undefined ? null : stemOf(decode(file));
}

/** By position when the quotation agrees with it, else where the quotation stands. */
function readPlace(
  item: Readonly<Record<string, unknown>>,
  text: string,
): { start: number | null; end: number | null } {
  const { toUnits } = codePointsOf(text);
  const target = asObject(oneOrMany(item.target)[0]);
  const selectors = oneOrMany(target?.selector).map(asObject);
  const position = selectors.find((one) => one?.type === 'TextPositionSelector');
  const quote = selectors.find((one) => one?.type === 'TextQuoteSelector');
  const exact = asText(quote?.exact);
  const { start, end } = position ?? {};
  if (typeof start === 'number' && typeof end === 'number') {
    const place = { start: toUnits(start), end: toUnits(end) };
    if (exact === null || text.slice(place.start, place.end) === exact) return place;
  }
  if (!exact) return { start: null, end: null };
  const prefix = asText(quote?.prefix) ?? '';
  const found = text.indexOf(prefix + exact + (asText(quote?.suffix) ?? ''));
  const at = found >= 0 ? found + prefix.length : text.indexOf(exact);
  return at < 0 ? { start: null, end: null } : { start: at, end: at + exact.length };
}

function readBodies(item: Readonly<Record<string, unknown>>): Omit<RawSpan, 'key' | 'start' | 'end'> {
  let label: string | null = null;
  let value: string | null = null;
  let entity: string | null = null;
  const attributes: Record<string, string> = {};
  for (const raw of oneOrMany(item.body)) {
    const body = asObject(raw) ?? { purpose: 'tagging', value: raw };
    const purpose = body.purpose ?? item.motivation;
    const content = asText(body.value);
    if (purpose === 'describing') value = content;
    else if (purpose === 'identifying') entity = entityOf(asText(body.source) ?? content);
    else if (purpose === 'classifying' && content?.includes('=')) {
      const at = content.indexOf('=');
      attributes[content.slice(0, at)] = content.slice(at + 1);
    } else if (purpose === 'tagging' && label === null) label = content;
  }
  return { label, value, entity, attributes };
}

const entityOf = (iri: string | null): string | null =>
  iri === null ? null : decode(iri.includes('#') ? iri.slice(iri.indexOf('#') + 1) : iri);

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
