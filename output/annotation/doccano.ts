/**
 * doccano JSON Lines, in the form of its projects with relations; `label` beside it is what plain sequence labelling
 * reads. Offsets are UTF-16 code units, as its annotation page counts them.
 */
import type { AnnotatedText, AnnotationFormat } from './annotated.js';
import {
  asList,
  asObject,
  buildText,
  parseJsonLines,
  type RawRelation,
  type RawSpan,
  SAME,
} from './build.js';

export const doccano: AnnotationFormat = {
  name: 'doccano',
  description: 'doccano JSON Lines for sequence labelling, with relations',
  accepts: (fileName) => /\.jsonl$/.test(fileName),
  write: (texts) => [
    { name: 'doccano.jsonl', content: texts.map((text) => `${JSON.stringify(toLine(text))}\n`).join('') },
  ],
  read(files) {
    const problems: string[] = [];
    const texts = files
      .filter(({ name }) => doccano.accepts(name))
      .flatMap(({ name, content }) =>
        parseJsonLines(content, name, problems).flatMap(({ value, line }) => {
          const text = value.text ?? value.data;
          if (typeof text === 'string') return [readLine(value, text, line, problems)];
          problems.push(`${name}:${line}: there is no 'text'`);
          return [];
        }),
      );
    return { texts, problems };
  },
};

function toLine({ id, text, spans, relations }: AnnotatedText): object {
  // Of each thing the spans are chained, so that doccano holds what belongs together.
  const lastOf = new Map<string, number>();
  const chain = spans.flatMap(({ entity }, index) => {
    const last = lastOf.get(entity);
    lastOf.set(entity, index);
    return last === undefined ? [] : [{ type: SAME, from: last, to: index }];
  });
  return {
    name: id,
    text,
    label: spans.map(({ start, end, label }) => [start, end, label]),
    entities: spans.map(({ start, end, label }, index) => ({
      id: index,
      label,
      start_offset: start,
      end_offset: end,
    })),
    relations: [...relations, ...chain].map(({ type, from, to }, index) => ({
      id: index,
      from_id: from,
      to_id: to,
      type,
    })),
  };
}

function readLine(
  value: Readonly<Record<string, unknown>>,
  text: string,
  line: number,
  problems: string[],
): AnnotatedText {
  const id = String(value.name ?? value.id ?? line);
  const entities = asList(value.entities).map(asObject);
  const spans: RawSpan[] =
    entities.length > 0
      ? entities.map((entity, index) => ({
          key: String(entity?.id ?? index),
          start: entity?.start_offset,
          end: entity?.end_offset,
          label: entity?.label,
        }))
      : asList(value.label ?? value.labels).map((triple, index) => {
          const [start, end, label] = asList(triple);
          return { key: String(index), start, end, label };
        });
  const relations = asList(value.relations).map((raw): RawRelation => {
    const relation = asObject(raw);
    return { type: relation?.type, from: String(relation?.from_id), to: String(relation?.to_id) };
  });
  return buildText(id, text, spans, relations, problems);
}
