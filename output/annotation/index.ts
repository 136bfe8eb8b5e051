import type { AnnotationFormat } from './annotated.js';
import { brat } from './brat.js';
import { doccano } from './doccano.js';
import { iob } from './iob.js';
import { labelStudio } from './label-studio.js';
import { spacy } from './spacy.js';
import { webAnnotation } from './web-annotation.js';

export type { AnnotatedText, AnnotationFormat, NamedFile, ReadAnnotations, TextLookup } from './annotated.js';
export { annotateRecord } from './from-record.js';
export { toGold } from './to-gold.js';

export const ANNOTATION_FORMATS: readonly AnnotationFormat[] = Object.freeze([
  brat,
  iob,
  doccano,
  labelStudio,
  webAnnotation,
  spacy,
]);
