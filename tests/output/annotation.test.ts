import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  type AnnotatedSpan,
  type AnnotatedText,
  type AnnotationFormat,
  orderSpans,
} from '../../output/annotation/annotated.js';
import { brat } from '../../output/annotation/brat.js';
import { codePointsOf } from '../../output/annotation/code-points.js';
import { doccano } from '../../output/annotation/doccano.js';
import { ANNOTATION_FORMATS } from '../../output/annotation/index.js';
import { iob } from '../../output/annotation/iob.js';
import { labelStudio } from '../../output/annotation/label-studio.js';
import { spacy } from '../../output/annotation/spacy.js';
import { flatten, trimSpans } from '../../output/annotation/tokens.js';
import { webAnnotation } from '../../output/annotation/web-annotation.js';
import { annotatedText } from './arbitrary.js';

const mapSpans = (
  annotated: AnnotatedText,
  change: (span: AnnotatedSpan) => AnnotatedSpan[],
): AnnotatedText => {
  const kept = annotated.spans.map(change);
  const placeOf = kept.map((_, index) => kept.slice(0, index).flat().length);
  const relations = annotated.relations
    .filter(({ from, to }) => kept[from]!.length > 0 && kept[to]!.length > 0)
    .map((relation) => ({ ...relation, from: placeOf[relation.from]!, to: placeOf[relation.to]! }));
  return { ...annotated, ...orderSpans(kept.flat(), relations) };
};

/** brat writes one fragment a line: line ends at the ends of a span are lost. */
const withoutEdgeBreaks = (annotated: AnnotatedText): AnnotatedText =>
  mapSpans(annotated, (span) => {
    const slice = annotated.text.slice(span.start, span.end);
    const start = span.start + slice.length - slice.replace(/^[\r\n]+/, '').length;
    const end = span.end - (slice.length - slice.replace(/[\r\n]+$/, '').length);
    return start < end ? [{ ...span, start, end }] : [];
  });

const bare = ({ start, end, label }: AnnotatedSpan): AnnotatedSpan => ({
  start,
  end,
  label,
  entity: '',
  value: null,
  attributes: {},
});

/** Entities by the number of their first span: what is left of them where names get lost. */
const anonymous = (annotated: AnnotatedText): AnnotatedText => {
  const names: string[] = [];
  return mapSpans(annotated, (span) => {
    if (!names.includes(span.entity)) names.push(span.entity);
    return [{ ...bare(span), entity: String(names.indexOf(span.entity)) }];
  });
};

/** What of a text each format can hold, and how to look at what came back. */
const HOLDS: readonly (readonly [
  AnnotationFormat,
  (given: AnnotatedText) => AnnotatedText,
  (read: AnnotatedText) => AnnotatedText,
])[] = [
  [brat, withoutEdgeBreaks, (read) => read],
  [labelStudio, (given) => given, (read) => read],
  [webAnnotation, (given) => given, (read) => read],
  [doccano, anonymous, anonymous],
  [
    spacy,
    (given) => ({
      ...given,
      ...orderSpans(
        trimSpans(given.text, given.spans).map((span) => ({ ...bare(span), entity: span.entity })),
        [],
      ),
    }),
    (read) => read,
  ],
  [
    iob,
    (given) => ({ ...given, spans: flatten(given.text, given.spans).map(bare), relations: [] }),
    (read) => mapSpans(read, (span) => [bare(span)]),
  ],
];

describe('annotation formats', () => {
  test('every format is held to its promise', () => {
    assert.deepEqual(new Set(HOLDS.map(([format]) => format)), new Set(ANNOTATION_FORMATS));
  });

  for (const [format, hold, look] of HOLDS) {
    test(`${format.name}: what is written and read again is what the format can hold`, () => {
      fc.assert(
        fc.property(annotatedText, (given) => {
          const files = format.write([given]);
          const { texts, problems } = format.read(files, (id) => (id === given.id ? given.text : null));
          assert.deepEqual(problems, []);
          assert.equal(texts.length, 1);
          assert.deepEqual(look(texts[0]!), hold(given));
        }),
        { numRuns: 300 },
      );
    });

    test(`${format.name}: broken files give problems, never a throw`, () => {
      fc.assert(
        fc.property(annotatedText, fc.nat(), fc.string(), (given, at, garbage) => {
          const files = format.write([given]).map((file) => {
            const cut = at % (file.content.length + 1);
            return { ...file, content: file.content.slice(0, cut) + garbage + file.content.slice(cut + 3) };
          });
          const { texts } = format.read(files, () => given.text);
          for (const { text, spans } of texts) {
            for (const { start, end } of spans) assert.ok(0 <= start && start < end && end <= text.length);
          }
        }),
        { numRuns: 200 },
      );
    });
  }
});

describe('code points', () => {
  test('go there and back at every boundary', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { toPoints, toUnits } = codePointsOf(text);
        let units = 0;
        [...text].forEach((char, points) => {
          assert.equal(toPoints(units), points);
          assert.equal(toUnits(points), units);
          units += char.length;
        });
        assert.equal(toUnits(toPoints(text.length)), text.length);
      }),
    );
  });

  test('the inside of a pair counts as before it', () => {
    const { toPoints } = codePointsOf('a😀b');
    assert.deepEqual([0, 1, 2, 3, 4].map(toPoints), [0, 1, 1, 2, 3]);
  });
});
