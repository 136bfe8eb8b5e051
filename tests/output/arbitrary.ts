/** Texts with spans, as hostile as an annotation tool will ever meet. */
import fc from 'fast-check';
import {
  type AnnotatedRelation,
  type AnnotatedSpan,
  type AnnotatedText,
  LABELS,
  orderSpans,
  RELATIONS,
} from '../../output/annotation/annotated.js';

const piece = fc.constantFrom(
  'Le ministre',
  ' ',
  ' ',
  'N’Diaye',
  '\n',
  '\r\n',
  '😀',
  '👩🏽‍💻',
  '𝔘nicode',
  'é',
  'e\u0301',
  'l’',
  '2024-05-28',
  '\t',
  '.',
  '<script>',
  '"\'&',
  '\u00a0',
  '#',
  '  ',
);

/** Names without what no line-based format can hold: tabs and line ends. */
const value = fc.option(
  fc.constantFrom('Sally Mabrouk', '2024-05-28', 'Ministère 😀 de <b>', '100 % d’"eau"'),
);

const cutsOf = (text: string): number[] => {
  const cuts = [0];
  for (const char of text) cuts.push(cuts.at(-1)! + char.length);
  return cuts;
};

export const annotatedText: fc.Arbitrary<AnnotatedText> = fc
  .array(piece, { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join(''))
  .chain((text) => {
    const cut = fc.constantFrom(...cutsOf(text));
    const span: fc.Arbitrary<AnnotatedSpan> = fc
      .record({
        a: cut,
        b: cut,
        label: fc.constantFrom(...LABELS),
        entity: fc.constantFrom('p1', 'p2', 'm1', 'd 1', 'é:%'),
        value,
        implied: fc.boolean(),
        status: fc.option(fc.constantFrom('signed', 'planned')),
      })
      .map(({ a, b, label, entity, value, implied, status }) => ({
        start: Math.min(a, b),
        end: Math.max(a, b),
        label,
        entity,
        value,
        attributes: { ...(implied ? { implied: 'yes' } : {}), ...(status === null ? {} : { status }) },
      }));
    const spoken = (spans: readonly AnnotatedSpan[]): AnnotatedSpan[] =>
      spans.filter(({ start, end }) => text.slice(start, end).trim() !== '');
    // Two entities of one kind on the very same stretch cannot be told apart where a format loses their names.
    const withoutTwins = (spans: readonly AnnotatedSpan[]): AnnotatedSpan[] => [
      ...new Map(spans.map((one) => [`${one.start} ${one.end} ${one.label}`, one])).values(),
    ];
    return fc
      .array(span, { maxLength: 8 })
      .map(spoken)
      .map(withoutTwins)
      .chain((spans) => {
        const index = fc.nat({ max: Math.max(0, spans.length - 1) });
        const relation: fc.Arbitrary<AnnotatedRelation> = fc.record({
          type: fc.constantFrom(...RELATIONS),
          from: index,
          to: index,
        });
        return fc
          .array(relation, { maxLength: spans.length === 0 ? 0 : 4 })
          .map((relations) => ({ id: 'texte-1', text, ...orderSpans(spans, relations) }));
      });
  });
