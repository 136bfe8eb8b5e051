/** brat standoff: https://brat.nlplab.org/standoff.html — a text, and beside it a file of lines that point into it. */
import {
  type AnnotatedSpan,
  type AnnotatedText,
  type AnnotationFormat,
  ATTRIBUTES,
  LABELS,
  type NamedFile,
  RELATIONS,
  stemOf,
} from './annotated.js';
import { buildText, type RawRelation, type RawSpan, toFileStem } from './build.js';
import { type CodePoints, codePointsOf } from './code-points.js';

export const brat: AnnotationFormat = {
  name: 'brat',
  description: 'brat standoff: NAME.txt and NAME.ann for each text, annotation.conf for all',
  accepts: (fileName) => fileName.endsWith('.ann'),
  write: (texts) => [...texts.flatMap(writeText), { name: 'annotation.conf', content: CONFIGURATION }],
  read(files, lookup) {
    const problems: string[] = [];
    const texts = files
      .filter(({ name }) => brat.accepts(name))
      .flatMap(({ name, content }) => {
        const id = stemOf(name);
        const text = files.find((file) => file.name === `${id}.txt`)?.content ?? lookup(id);
        if (text !== null) return [readText(id, text, content, problems)];
        problems.push(`${name}: its text, ${id}.txt, is missing`);
        return [];
      });
    return { texts, problems };
  },
};

const capitalise = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
const onOneLine = (text: string): string => text.replace(/[\r\n\t]/g, ' ');

function writeText({ id, text, spans, relations }: AnnotatedText): NamedFile[] {
  const points = codePointsOf(text);
  const lines: string[] = [];
  let attributes = 0;
  spans.forEach((span, index) => {
    const key = `T${index + 1}`;
    lines.push(`${key}\t${span.label} ${writeFragments(text, span, points)}`);
    for (const name of ATTRIBUTES) {
      const value = span.attributes[name];
      if (value === undefined) continue;
      const shown = name === 'implied' ? '' : ` ${value}`;
      lines.push(`A${++attributes}\t${capitalise(name)} ${key}${shown}`);
    }
    const value = span.value === null ? '' : `\t${onOneLine(span.value)}`;
    lines.push(`N${index + 1}\tReference ${key} record:${encodeURIComponent(span.entity)}${value}`);
  });
  relations.forEach(({ type, from, to }, index) => {
    lines.push(`R${index + 1}\t${type} Arg1:T${from + 1} Arg2:T${to + 1}`);
  });
  const stem = toFileStem(id);
  return [
    { name: `${stem}.txt`, content: text },
    { name: `${stem}.ann`, content: lines.map((line) => `${line}\n`).join('') },
  ];
}

/** A span may not cross a line end: it is written as fragments, one a line of the text. */
function writeFragments(text: string, { start, end }: AnnotatedSpan, { toPoints }: CodePoints): string {
  const fragments = [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  const offsets = fragments.map((part) => `${toPoints(part.start)} ${toPoints(part.end)}`).join(';');
  const words = fragments.map((part) => onOneLine(text.slice(part.start, part.end))).join(' ');
  return `${offsets}\t${words}`;
}

interface Draft {
  start: number;
  end: number;
  label: string;
  entity: string | null;
  value: string | null;
  attributes: Record<string, string>;
}

function readText(id: string, text: string, content: string, problems: string[]): AnnotatedText {
  const points = codePointsOf(text);
  const drafts = new Map<string, Draft>();
  const relations: RawRelation[] = [];
  // Spans first: lines of an .ann file may stand in any order.
  const lines = content.split('\n').map((line) => line.replace(/\r$/, ''));
  lines.sort((a, b) => Number(b.startsWith('T')) - Number(a.startsWith('T')));
  for (const line of lines) {
    const told = line.trim() === '' || readLine(line, drafts, relations, points);
    if (told === false) problems.push(`${id}.ann: not understood: ${line.slice(0, 80)}`);
  }
  const spans: RawSpan[] = [...drafts].map(([key, draft]) => ({ key, ...draft }));
  return buildText(id, text, spans, relations, problems);
}

const T = /^(T\S+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t|$)/;
const A = /^[AM]\S*\t(\S+) (\S+)(?: (\S.*))?$/;
const N = /^N\S*\tReference (\S+) [^\s:]+:(\S+)(?:\t(.*))?$/;
const R = /^R\S*\t(\S+) [^\s:]+:(\S+) [^\s:]+:(\S+)\s*$/;
/** Notes of annotators, events and equivalences are left alone: no kind of ours is told by them. */
const IGNORED = /^(?:#|E\S*\t)/;

function readLine(
  line: string,
  drafts: Map<string, Draft>,
  relations: RawRelation[],
  { toUnits }: CodePoints,
): boolean {
  const span = T.exec(line);
  if (span) {
    const offsets = span[3]!.split(/[ ;]/).map(Number);
    const [start, end] = [toUnits(Math.min(...offsets)), toUnits(Math.max(...offsets))];
    drafts.set(span[1]!, { start, end, label: span[2]!, entity: null, value: null, attributes: {} });
    return true;
  }
  const attribute = A.exec(line);
  if (attribute) {
    const draft = drafts.get(attribute[2]!);
    if (draft) draft.attributes[attribute[1]!.toLowerCase()] = attribute[3] ?? 'yes';
    return draft !== undefined;
  }
  const norm = N.exec(line);
  if (norm) {
    const draft = drafts.get(norm[1]!);
    if (draft) Object.assign(draft, { entity: decode(norm[2]!), value: norm[3] ?? null });
    return draft !== undefined;
  }
  const relation = R.exec(line);
  if (relation) {
    relations.push({ type: relation[1], from: relation[2]!, to: relation[3]! });
    return true;
  }
  if (line.startsWith('*\tEquiv ')) {
    const [first, ...others] = line.slice('*\tEquiv '.length).trim().split(' ');
    for (const other of others) relations.push({ type: 'same', from: first!, to: other });
    return true;
  }
  return IGNORED.test(line);
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const CONFIGURATION = `[entities]
${LABELS.join('\n')}

[relations]
${RELATIONS.map((name) => `${name}\tArg1:Agreement, Arg2:<ENTITY>`).join('\n')}

[events]

[attributes]
Implied\tArg:Ministry
Bound\tArg:Date, Value:from|until
Status\tArg:Agreement, Value:signed|planned|negotiated|ratified|not_signed|mentioned
Type\tArg:Agreement, Value:agreement|memorandum|protocol|convention|contract|treaty|letter|declaration|charter|amendment|pact|partnership|roadmap|twinning|other
`;
