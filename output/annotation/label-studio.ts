/**
 * Label Studio's JSON: tasks whose predictions an annotator corrects. Offsets are code points; since older versions
 * counted UTF-16 code units, the text of a region tells which it is when a task is read.
 */
import { type AnnotatedText, type AnnotationFormat, ATTRIBUTES, LABELS, RELATIONS } from './annotated.js';
import { asList, asObject, asText, buildText, parseJson, type RawRelation, type RawSpan } from './build.js';
import { codePointsOf } from './code-points.js';

export const labelStudio: AnnotationFormat = {
  name: 'label-studio',
  description: 'Label Studio tasks with predictions, and the labelling interface they need',
  accepts: (fileName) => /\.json$/.test(fileName),
  write: (texts) => [
    { name: 'tasks.json', content: `${JSON.stringify(texts.map(toTask), null, 1)}\n` },
    { name: 'label-config.xml', content: CONFIGURATION },
  ],
  read(files) {
    const problems: string[] = [];
    const texts = files
      .filter(({ name }) => labelStudio.accepts(name))
      .flatMap(({ name, content }) => {
        const parsed = parseJson(content, name, problems);
        const tasks = Array.isArray(parsed) ? parsed : parsed === null ? [] : [parsed];
        return tasks.flatMap((task, index) => readTask(asObject(task), `${name}:${index + 1}`, problems));
      });
    return { texts, problems };
  },
};

const regionId = (index: number): string => `s${index + 1}`;

function toTask({ id, text, spans, relations }: AnnotatedText): object {
  const { toPoints } = codePointsOf(text);
  const regions = spans.flatMap((span, index) => {
    const place = { start: toPoints(span.start), end: toPoints(span.end) };
    const result = (from: string, type: string, value: object) => ({
      id: regionId(index),
      from_name: from,
      to_name: 'text',
      type,
      value: { ...place, ...value },
    });
    return [
      result('label', 'labels', { text: text.slice(span.start, span.end), labels: [span.label] }),
      result('entity', 'textarea', { text: [span.entity] }),
      ...(span.value === null ? [] : [result('value', 'textarea', { text: [span.value] })]),
      ...ATTRIBUTES.flatMap((name) => {
        const choice = span.attributes[name];
        return choice === undefined ? [] : [result(name, 'choices', { choices: [choice] })];
      }),
    ];
  });
  const lines = relations.map(({ type, from, to }) => ({
    type: 'relation',
    from_id: regionId(from),
    to_id: regionId(to),
    direction: 'right',
    labels: [type],
  }));
  return {
    data: { id, text },
    predictions: [{ model_version: 'communique', result: [...regions, ...lines] }],
  };
}

function readTask(
  task: Readonly<Record<string, unknown>> | null,
  where: string,
  problems: string[],
): AnnotatedText[] {
  const data = asObject(task?.data);
  const text = asText(data?.text);
  if (text === null) {
    problems.push(`${where}: there is no 'data.text'`);
    return [];
  }
  const id = String(data?.id ?? data?.name ?? task?.id ?? where);
  const regions = new Map<string, RawSpan>();
  const relations: RawRelation[] = [];
  for (const item of asList(chooseResult(task)).map(asObject)) {
    if (item === null) continue;
    if (item.type === 'relation') {
      const [type] = asList(item.labels);
      relations.push({ type, from: String(item.from_id), to: String(item.to_id) });
    } else readRegion(item, text, regions);
  }
  return [buildText(id, text, [...regions.values()], relations, problems)];
}

/** What a person said last goes before what a program said. */
function chooseResult(task: Readonly<Record<string, unknown>> | null): unknown {
  const annotations = asList(task?.annotations ?? task?.completions)
    .map(asObject)
    .filter((one) => one !== null && one.was_cancelled !== true);
  return (annotations.at(-1) ?? asObject(asList(task?.predictions)[0]))?.result;
}

function readRegion(
  item: Readonly<Record<string, unknown>>,
  text: string,
  regions: Map<string, RawSpan>,
): void {
  const key = String(item.id);
  const value = asObject(item.value);
  if (value === null) return;
  const known = regions.get(key) ?? { key, start: null, end: null, label: null };
  const name = asText(item.from_name) ?? '';
  const first = (list: unknown): string | null => asText(asList(list)[0]);
  if (item.type === 'labels') {
    const [label] = asList(value.labels);
    regions.set(key, { ...known, ...toOffsets(text, value), label });
  } else if (item.type === 'textarea' && (name === 'entity' || name === 'value')) {
    regions.set(key, { ...known, [name]: first(value.text) });
  } else if (item.type === 'choices') {
    const choice = first(value.choices);
    if (choice !== null) regions.set(key, { ...known, attributes: { ...known.attributes, [name]: choice } });
  }
}

function toOffsets(text: string, value: Readonly<Record<string, unknown>>): { start: unknown; end: unknown } {
  const { start, end } = value;
  if (typeof start !== 'number' || typeof end !== 'number') return { start, end };
  const { toUnits } = codePointsOf(text);
  const asPoints = { start: toUnits(start), end: toUnits(end) };
  const quoted = asText(value.text);
  const fits = (range: { start: number; end: number }): boolean =>
    text.slice(range.start, range.end) === quoted;
  return quoted !== null && !fits(asPoints) && fits({ start, end }) ? { start, end } : asPoints;
}

const choices = (name: string, values: readonly string[]): string =>
  `  <Choices name="${name}" toName="text" perRegion="true">
${values.map((value) => `    <Choice value="${value}"/>`).join('\n')}
  </Choices>`;

const CONFIGURATION = `<View>
  <Labels name="label" toName="text">
${LABELS.map((label) => `    <Label value="${label}"/>`).join('\n')}
  </Labels>
  <Relations>
${RELATIONS.map((type) => `    <Relation value="${type}"/>`).join('\n')}
  </Relations>
  <Text name="text" value="$text"/>
  <TextArea name="entity" toName="text" perRegion="true" maxSubmissions="1"/>
  <TextArea name="value" toName="text" perRegion="true" maxSubmissions="1"/>
${choices('implied', ['yes'])}
${choices('bound', ['from', 'until'])}
${choices('status', ['signed', 'planned', 'negotiated', 'ratified', 'not_signed', 'mentioned'])}
${choices('type', ['agreement', 'memorandum', 'protocol', 'convention', 'contract', 'treaty', 'letter', 'declaration', 'charter', 'amendment', 'pact', 'partnership', 'roadmap', 'twinning', 'other'])}
</View>
`;
