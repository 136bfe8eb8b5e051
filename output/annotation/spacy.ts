/**
 * JSON Lines of what `spacy.tokens.Doc.from_json` reads: `ents` without overlaps, all spans in the group "sc", which
 * spaCy's span categoriser trains on, each with its entity as `kb_id`. Offsets are code points.
 */
import type { AnnotatedText, AnnotationFormat } from './annotated.js';
import { asList, asObject, asText, buildText, parseJsonLines, type RawSpan } from './build.js';
import { type CodePoints, codePointsOf } from './code-points.js';
import { flatten, type Range, splitTokens, trimSpans } from './tokens.js';

export const spacy: AnnotationFormat = {
  name: 'spacy',
  description: 'JSON Lines for spaCy (Doc.from_json): entities, and all spans in the group "sc"',
  accepts: (fileName) => /\.jsonl$/.test(fileName),
  write: (texts) => [
    { name: 'spacy.jsonl', content: texts.map((text) => `${JSON.stringify(toDoc(text))}\n`).join('') },
  ],
  read(files) {
    const problems: string[] = [];
    const texts = files
      .filter(({ name }) => spacy.accepts(name))
      .flatMap(({ name, content }) =>
        parseJsonLines(content, name, problems).flatMap(({ value, line }) => {
          const text = asText(value.text);
          if (text !== null) return [readDoc(value, text, line, problems)];
          problems.push(`${name}:${line}: there is no 'text'`);
          return [];
        }),
      );
    return { texts, problems };
  },
};

function toDoc({ id, text, spans }: AnnotatedText): object {
  const { toPoints } = codePointsOf(text);
  const place = ({ start, end }: Range) => ({ start: toPoints(start), end: toPoints(end) });
  const trimmed = trimSpans(text, spans);
  const tokens = withBlanks(text, splitTokens(text, trimmed));
  return {
    text,
    ents: flatten(text, spans).map((span) => ({ ...place(span), label: span.label })),
    spans: { sc: trimmed.map((span) => ({ ...place(span), label: span.label, kb_id: span.entity })) },
    tokens: tokens.map((token, index) => ({ id: index, ...place(token) })),
    meta: { id },
  };
}

/** spaCy rebuilds the text from its tokens: blanks other than one after a token are a token themselves. */
function withBlanks(text: string, tokens: readonly Range[]): Range[] {
  const all: Range[] = [];
  let last = 0;
  const fill = (to: number): void => {
    const start = last > 0 && text[last] === ' ' ? last + 1 : last;
    if (start < to) all.push({ start, end: to });
  };
  for (const token of tokens) {
    fill(token.start);
    all.push(token);
    last = token.end;
  }
  fill(text.length);
  return all;
}

function readDoc(
  value: Readonly<Record<string, unknown>>,
  text: string,
  line: number,
  problems: string[],
): AnnotatedText {
  const points = codePointsOf(text);
  const grouped = Object.values(asObject(value.spans) ?? {}).flatMap(asList);
  // Older training data: {"text", "entities": [[start, end, label]]}.
  const listed = grouped.length > 0 ? grouped : asList(value.ents ?? value.entities);
  const spans = listed.map((item, index) => readSpan(item, String(index), points));
  const id = String(asObject(value.meta)?.id ?? value.id ?? line);
  return buildText(id, text, spans, [], problems);
}

function readSpan(item: unknown, key: string, { toUnits }: CodePoints): RawSpan {
  const span = asObject(item);
  const [first, second, third] = asList(item);
  const unit = (point: unknown): unknown => (Number.isInteger(point) ? toUnits(point as number) : point);
  return {
    key,
    start: unit(span === null ? first : span.start),
    end: unit(span === null ? second : span.end),
    label: span === null ? third : span.label,
    entity: asText(span?.kb_id),
  };
}
