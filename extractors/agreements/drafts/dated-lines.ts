/** Lines that name a paper, its sides and its day, without a verb: "Convention entre A et B, en date du 12 mars 2024". */
import type { Document, Sentence } from '../../../schemas/document.js';
import type { SentenceFacts } from '../facts/facts.js';
import { bodiesOf } from '../grammar/groups.js';
import { clausesOf } from '../mentions/clauses.js';
import type { Instrument } from '../mentions/instruments.js';
import { unspokenSigning } from '../mentions/signing-at.js';
import { type Draft, newDraft, type State } from './drafts.js';
import { between, withWhom } from './item-sides.js';

/** Code units of a bullet or a number before the noun. */
const LEAD = 4;

/** Code units: a line is no longer. */
const LONGEST = 260;

/** "en date du 12/11/2023", ", le 3 mai 2024", "(3 mai 2024)": with nothing behind it. */
const ENDS_WITH_DAY =
  /(?: en date d[eu] |, ?(?:signee? )?(?:le )?|\()(?:\p{L}+di |dimanche )?\d{1,2}(?:er)?(?:[/.-]\d{1,2}[/.-]| \p{L}{3,9}\.? )\d{4}\)?[ .]*$/u;

/** What makes a sentence of the line, or tells something else of the paper: "Convention entre A et B qui expire le 3 mars 2024". */
const TELLS_MORE =
  /[:;?!]| (?:ont|est|sont|sera|seront|etait|fut|avait|permet|prevoit|vise|porte|qui|que|dont|lie|depuis|jusqu\p{L}*) /u;

/** Whether a sentence is such a line. */
function isDatedLine(
  { folded }: Document,
  { start, end }: Sentence,
  [first]: readonly Instrument[],
): boolean {
  if (!first || first.type === 'other' || first.determiner !== 'none' || first.start - start > LEAD)
    return false;
  const said = folded.slice(start, end);
  return said.length < LONGEST && ENDS_WITH_DAY.test(said) && !TELLS_MORE.test(said);
}

export const holdsDatedLine = (document: Document): boolean =>
  clausesOf(document).some(({ instruments }, index) =>
    isDatedLine(document, document.sentences[index] as Sentence, instruments),
  );

/** True when the sentence was such a line. */
export function takeDatedLine(state: State, each: SentenceFacts): boolean {
  const { document, drafts } = state;
  const [first] = each.instruments;
  if (!first || each.facts.length > 0 || !isDatedLine(document, each.sentence, each.instruments))
    return false;
  const pair = bodiesOf(between(document, each, first.end) ?? []);
  const sides = pair.length > 1 ? pair : withWhom(document, each, first.end);
  if (sides.length === 0) return false;
  const isTitle = document.paragraphs[each.sentence.paragraph]?.zone === 'title';
  const draft: Draft = {
    ...newDraft(first, isTitle),
    instruments: [first],
    sentences: new Set([each.index]),
  };
  draft.explicit.push(...sides);
  const { start, end, firstToken, endToken } = first;
  // The day is that of the signing, which no word tells.
  draft.told.push({
    signing: unspokenSigning({ start, end, firstToken, endToken }, 'noun'),
    sentence: each.index,
    clause: { start: each.sentence.start, end: each.sentence.end },
    determiner: 'none',
    isDatedLine: true,
  });
  drafts.push(draft);
  state.lastSentence = each.index;
  return true;
}
