/** Agreements in a terminal: what the record says of each, and under it the sentences it stands on. */
import type { ExplainedMention, ExplainView } from './explain.js';
import { NARROWEST, wrapText } from './explain.js';
import { neutraliseLine } from './safe.js';

export interface ExplainedAgreement {
  readonly id: string;
  /** What the record says. */
  readonly lines: readonly string[];
  readonly confidence: number | null;
  /** Offsets point into the raw text. */
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** @param mentions of the text: those of agreements tell what words of a sentence were taken for a signing, and by which rule. */
export function explainAgreements(
  agreements: readonly ExplainedAgreement[],
  mentions: readonly ExplainedMention[],
  { width, at }: ExplainView,
): string {
  const clues = mentions.filter(({ kind }) => kind === 'agreements');
  return agreements
    .filter(({ evidence }) => at === null || evidence.some(({ start, end }) => start <= at && at < end))
    .map((agreement) => `\n${describe(agreement, clues, Math.max(NARROWEST, width)).join('\n')}\n`)
    .join('');
}

function describe(
  { id, lines, confidence, evidence }: ExplainedAgreement,
  clues: readonly ExplainedMention[],
  width: number,
): string[] {
  const [head = '', ...details] = lines.map(neutraliseLine);
  const score = confidence === null ? '' : `, confidence ${confidence.toFixed(2)}`;
  return [
    ...indented(`${id} ${head}${score}`, '', width),
    ...details.flatMap((line) => indented(line.trim(), '   ', width)),
    ...evidence.flatMap(({ start, end, text }) => [
      ...indented(`“${neutraliseLine(text.replace(/\s+/g, ' '))}”`, '   ', width),
      ...clues
        .filter((clue) => start <= clue.start && clue.end <= end)
        .flatMap((clue) => {
          const words = text.slice(clue.start - start, clue.end - start).replace(/\s+/g, ' ');
          return indented(`+ “${neutraliseLine(words)}” (${neutraliseLine(clue.rule)})`, '     ', width);
        }),
    ]),
  ];
}

const indented = (text: string, indent: string, width: number): string[] =>
  wrapText(text, width - indent.length).map((line) => indent + line);
