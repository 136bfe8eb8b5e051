/** Where names begin and end when the tagger, sure of itself, saw what capitals and particles do not tell. */
import { CASING } from '../../schemas/document.js';
import type { NameMention } from '../../schemas/mentions.js';
import { CONTACT_LABELS } from '../contact-labels.js';
import { type Honorific, readHonorific } from '../honorifics.js';
import { has, isColumn, isDemonymAt, type Text, wordAt } from '../phrases.js';
import { firstTokenEndingAfter, firstTokenFrom, overlapping } from '../spans.js';
import { KNOWN } from '../words.js';
import type { Closed } from './name-ends.js';
import type { Run } from './runs.js';

/** So sure the tagger has to be of a person whose bounds go before those of capitals. */
const SURE = 0.6;

export function settleBounds(
  text: Text,
  runs: readonly Run[],
  names: readonly NameMention[],
  closed: Closed,
): Run[] {
  if (names.length === 0) return [...runs];
  const settled: Run[] = [];
  let reached = 0;
  for (const run of runs) {
    if (run.end <= reached) continue;
    for (const part of partsOf(text, run, names, closed)) {
      settled.push(part.first < reached ? { ...part, first: reached } : part);
      reached = part.end;
    }
  }
  return settled;
}

/** The run as the tagger saw it; two runs of "le Premier ministre d'|Awa Sarr| |Luc Ngom|". */
function partsOf(text: Text, run: Run, names: readonly NameMention[], closed: Closed): Run[] {
  const { tokens } = text.document;
  const span = { start: tokens.start[run.first] as number, end: tokens.end[run.end - 1] as number };
  const near = overlapping(names, span);
  const persons = near
    .filter(({ label, score }) => label === 'person' && score >= SURE)
    .map(({ start, end }) => ({
      first: firstTokenFrom(tokens, start),
      end: firstTokenEndingAfter(tokens, end - 1) + 1,
    }));
  const free = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++)
      if (closed(i) || isColumn(text, i) || CONTACT_LABELS.has(wordAt(text, i)) || DEAR.test(wordAt(text, i)))
        return false;
    return from >= run.sentence.firstToken && to <= run.sentence.endToken;
  };
  const [one, next] = persons;
  if (one === undefined) return [run];
  // "Noura |bent| Fayçal": the tagger does not know the particle.
  const isJoined = next !== undefined && next.first === one.end + 1 && has(text, one.end, KNOWN.particle);
  const two = isJoined ? undefined : next;
  // Behind "Dre", "M.", "Colonelle" or "Révérend" a name begins, whatever the tagger takes for its first word.
  const led =
    run.honorific?.end === run.first &&
    (/^(?:civil|academic|rank|religious)$/.test(run.honorific.kind)
      ? run.honorific.kind === 'religious' || !has(text, run.honorific.first, KNOWN.forename)
      : NOBLE.test(wordAt(text, run.honorific.end - 1)));
  const first =
    !led && free(one.first, run.first) && mayLeave(text, run, one.first, near) ? one.first : run.first;
  if (two !== undefined)
    return [
      { ...run, first, end: one.end },
      { ...run, first: two.first, honorific: null },
    ];
  const end = one.end > run.end && free(run.end, one.end) ? one.end : run.end;
  return [
    { ...run, first, end, honorific: first < run.first ? honorificBefore(text, first) : run.honorific },
  ];
}

/** "|Mme| Vu Thanh Lan": the capitals began behind a word that is a name here. */
function honorificBefore(text: Text, first: number): Honorific | null {
  for (let back = Math.min(4, first); back > 0; back--) {
    const honorific = readHonorific(text, first - back, first);
    if (honorific?.end === first && text.sentence[honorific.first] === text.sentence[first]) return honorific;
  }
  return null;
}

/** Who is greeted: "Chères |Kervinoises|". */
const DEAR = /^chere?s?$/;

/** Titles that are read as such only where no given name can stand. */
const NOBLE = /^(?:[cs]heikha?|cheic?k|shaikha?|sieur)$/;

/** "|France Info| Awa Sarr", "le secrétaire du |Trésor| Luc Ngom": another name or no name at all stands in front. */
function mayLeave(text: Text, run: Run, first: number, near: readonly NameMention[]): boolean {
  const { start, end } = text.document.tokens;
  for (let i = run.first; i < first; i++) {
    // "|S.| Diop est"
    if (text.document.tokens.casing[i] === CASING.initial && wordAt(text, i).endsWith('.')) return false;
    const other = near.some(
      (name) =>
        name.label !== 'person' && name.start <= (start[i] as number) && (end[i] as number) <= name.end,
    );
    const named =
      has(text, i, KNOWN.forename | KNOWN.surname) && !has(text, i, KNOWN.common) && !isDemonymAt(text, i);
    if (!other && named) return false;
  }
  return true;
}
