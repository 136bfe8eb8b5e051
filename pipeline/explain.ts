import type { Mention } from '../schemas/mentions.js';
import type { Result } from './pipeline.js';

/**
 * One line for each mention, and for each that was looked at and refused: kind, raw offsets, text, rule and reason,
 * parted by tabs. Refusals are there only when the pipeline was asked to explain.
 */
export function explain({ document, mentions, refusals }: Result): string[] {
  const place = (span: { readonly start: number; readonly end: number }): string => {
    const { start, end } = document.map.toRaw(span);
    return `${start}-${end}\t${JSON.stringify(document.raw.slice(start, end))}`;
  };
  const layers = Object.entries(mentions) as [string, readonly Mention[]][];
  const found = layers.flatMap(([layer, list]) =>
    list.map((mention) => `${layer}\t${place(mention)}\t${mention.rule}${reasonOf(mention)}`),
  );
  const refused = refusals.map((refusal) => `refused\t${place(refusal)}\t${refusal.rule}\t${refusal.reason}`);
  return [...found, ...refused].map((line) => `${document.source ?? 'standard input'}\t${line}`);
}

/** Some mentions carry why they were read as they were. */
function reasonOf(mention: Mention): string {
  const { reason } = mention as { readonly reason?: string | null };
  return reason ? `\t${reason}` : '';
}
