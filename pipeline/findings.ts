/** How mentions were found, in raw offsets: for people who look, not for records. */
import type { Finding, ReportDocument, ShownKind } from '../output/report/data.js';
import type { ExplainedMention } from '../output/terminal/explain.js';
import type { Span } from '../schemas/document.js';
import type { Layer, Mention } from '../schemas/mentions.js';
import type { Result } from './pipeline.js';
import type { Told } from './records.js';

const KIND_OF: Readonly<Partial<Record<Layer, ShownKind>>> = {
  people: 'people',
  ministries: 'ministries',
  organizations: 'organizations',
  dates: 'dates',
  places: 'places',
  venues: 'venues',
  events: 'events',
};

/** The learnt tagger's score for the same stretch of text, when it had a say. */
function scoresOf({ mentions }: Result): ReadonlyMap<string, number> {
  return new Map(mentions.names.map(({ start, end, score }) => [`${start} ${end}`, score]));
}

const layersOf = ({ mentions }: Result): [Layer, readonly Mention[]][] =>
  Object.entries(mentions) as [Layer, readonly Mention[]][];

function findingsOf(result: Result): Finding[] {
  const scores = scoresOf(result);
  const named = layersOf(result).flatMap(([layer, list]) => {
    const kind = KIND_OF[layer];
    if (kind === undefined) return [];
    return list.map((mention): Finding => {
      const score = scores.get(`${mention.start} ${mention.end}`) ?? null;
      return { kind, ...result.document.map.toRaw(mention), rule: mention.rule, score };
    });
  });
  const clauses = (result.record?.agreements ?? []).flatMap(({ evidence, confidence }) =>
    evidence.map(({ start, end }): Finding => {
      const inside = result.mentions.agreements.find((mention) => {
        const raw = result.document.map.toRaw(mention);
        return start <= raw.start && raw.end <= end;
      });
      return {
        kind: 'agreements',
        start,
        end,
        rule: inside?.rule ?? 'agreements',
        score: confidence ?? null,
      };
    }),
  );
  return [...named, ...clauses];
}

export const toReportDocument = ({ record, text, result }: Told): ReportDocument | null =>
  record === null ? null : { record, text, findings: result === null ? [] : findingsOf(result) };

/** All that was found, layer by layer, and all that was looked at and refused, in text order. */
export function explainedMentions(result: Result): ExplainedMention[] {
  const { document, refusals } = result;
  const place = (span: Span): Span => document.map.toRaw(span);
  const found = layersOf(result).flatMap(([layer, list]) =>
    list.map(
      (mention): ExplainedMention => ({
        ...place(mention),
        kind: layer,
        value: readingOf(mention),
        rule: mention.rule,
        reason: (mention as { readonly reason?: string | null }).reason ?? null,
        isRefused: false,
      }),
    ),
  );
  const refused = refusals.map(
    (refusal): ExplainedMention => ({
      ...place(refusal),
      kind: 'refused',
      value: null,
      rule: refusal.rule,
      reason: refusal.reason,
      isRefused: true,
    }),
  );
  return [...found, ...refused].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Fields of mentions that hold what was read, the telling ones first. */
const VALUE_FIELDS = ['value', 'name', 'instrument', 'title', 'city', 'label', 'country'] as const;

function readingOf(mention: Mention): string | null {
  const fields = mention as unknown as Readonly<Record<string, unknown>>;
  const value = VALUE_FIELDS.map((name) => fields[name]).find((field) => typeof field === 'string');
  const score = typeof fields.score === 'number' ? ` ${fields.score.toFixed(2)}` : '';
  return typeof value === 'string' ? value + score : null;
}
