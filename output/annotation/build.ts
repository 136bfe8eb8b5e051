import {
  type AnnotatedRelation,
  type AnnotatedSpan,
  type AnnotatedText,
  isAttribute,
  isRelation,
  orderSpans,
  toLabel,
} from './annotated.js';

/** A span as a tool wrote it: nothing about it is trusted yet. */
export interface RawSpan {
  readonly key: string;
  readonly start: unknown;
  readonly end: unknown;
  readonly label: unknown;
  readonly entity?: string | null;
  readonly value?: string | null;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A line as a tool drew it, between keys of spans. */
export interface RawRelation {
  readonly type: unknown;
  readonly from: string;
  readonly to: string;
}

/** Says of several spans that they are one thing, in tools that know no entities. */
export const SAME = 'same';

/** Checks what a tool wrote; what cannot be kept is left out and told in `problems`. */
export function buildText(
  id: string,
  text: string,
  rawSpans: readonly RawSpan[],
  rawRelations: readonly RawRelation[],
  problems: string[],
): AnnotatedText {
  const spans: AnnotatedSpan[] = [];
  const indexOf = new Map<string, number>();
  for (const raw of rawSpans) {
    const span = checkSpan(id, text, raw, problems);
    if (span === null) continue;
    indexOf.set(raw.key, spans.length);
    spans.push(span);
  }
  const groups = spans.map((_, index) => index);
  const relations: AnnotatedRelation[] = [];
  for (const { type, from, to } of rawRelations) {
    const [fromIndex, toIndex] = [indexOf.get(from), indexOf.get(to)];
    const name = typeof type === 'string' ? type.toLowerCase() : '';
    if (fromIndex === undefined || toIndex === undefined) {
      problems.push(`${id}: a relation '${name}' has an end that is no span`);
    } else if (name === SAME) {
      groups[rootOf(groups, toIndex)] = rootOf(groups, fromIndex);
    } else if (isRelation(name)) {
      relations.push({ type: name, from: fromIndex, to: toIndex });
    } else problems.push(`${id}: unknown relation '${name}'`);
  }
  return { id, text, ...orderSpans(joinSame(spans, groups), relations) };
}

function checkSpan(id: string, text: string, raw: RawSpan, problems: string[]): AnnotatedSpan | null {
  const { start, end } = raw;
  const label = typeof raw.label === 'string' ? toLabel(raw.label) : null;
  if (label === null) {
    problems.push(`${id}: unknown label '${String(raw.label)}'`);
    return null;
  }
  if (!isOffset(start, text) || !isOffset(end, text) || start >= end) {
    problems.push(`${id}: ${label} ${String(start)}–${String(end)} is no stretch of the text`);
    return null;
  }
  const attributes = Object.fromEntries(
    Object.entries(raw.attributes ?? {}).filter(([name]) => {
      if (isAttribute(name)) return true;
      problems.push(`${id}: unknown attribute '${name}'`);
      return false;
    }),
  );
  return { start, end, label, entity: raw.entity || ownName(raw.key), value: raw.value || null, attributes };
}

const isOffset = (value: unknown, text: string): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= text.length;

/** A span that no one tied to others is a thing of its own. */
const ownName = (key: string): string => `~${key}`;

/** Representative of a group, halving paths on the way. */
function rootOf(groups: number[], index: number): number {
  let at = index;
  while (groups[at] !== at) {
    groups[at] = groups[groups[at]!]!;
    at = groups[at]!;
  }
  return at;
}

/** Gives spans tied by `same` one entity: that of their representative, or a name made up for the group. */
function joinSame(spans: readonly AnnotatedSpan[], groups: number[]): AnnotatedSpan[] {
  const roots = spans.map((_, index) => rootOf(groups, index));
  const tied = new Set(roots.filter((root, index) => root !== index));
  return spans.map((span, index) => {
    const root = roots[index]!;
    if (!tied.has(root)) return span;
    const { entity } = spans[root]!;
    return { ...span, entity: entity.startsWith('~') ? `same ${entity.slice(1)}` : entity };
  });
}

/** A JSON object, or null for anything else. */
export const asObject = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Name for a file: no slashes, no leading dots. */
export const toFileStem = (id: string): string =>
  id.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/, '') || 'document';

/** JSON of a file, or null with a problem. */
export function parseJson(content: string, where: string, problems: string[]): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    problems.push(`${where}: no JSON: ${(error as Error).message}`);
    return null;
  }
}

/** Objects of a JSON Lines file, each with the number of its line. */
export function parseJsonLines(
  content: string,
  where: string,
  problems: string[],
): { readonly value: Readonly<Record<string, unknown>>; readonly line: number }[] {
  return content.split('\n').flatMap((text, index) => {
    if (text.trim() === '') return [];
    const before = problems.length;
    const value = asObject(parseJson(text, `${where}:${index + 1}`, problems));
    if (value !== null) return [{ value, line: index + 1 }];
    if (problems.length === before) problems.push(`${where}:${index + 1}: no JSON object`);
    return [];
  });
}
