/** Signatures of the writer of a piece, which name no person of the record. */

import { CASING } from '../../schemas/document.js';
import { isCapital, isLower, sliceOf, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { foldWord } from '../words.js';
import type { Run } from './runs.js';

const CREDITS = new Set([
  'redaction',
  'photo',
  'photos',
  'credit',
  'credits',
  'texte',
  'illustration',
  'video',
  '©',
  'auteur',
  'crédit',
  'redige',
  'redacteur',
]);

/** "Albert Kalambry Correspondant à Ségou": what the writer is to the paper. */
const WRITERS = /^(?:correspondante?|envoyee?|stagiaire|journaliste|reporter|redacteur|redactrice)$/;

/** The writer's name: alone in the last line, glued before the first sentence, or behind "Rédaction :", "©". */
export function isSignature(text: Text, run: Run, titles: readonly Title[], runs: readonly Run[]): boolean {
  if (run.honorific) return false;
  const { first, end, sentence } = run;
  const { document } = text;
  if (isCredit(text, first, sentence.firstToken) && !isCaption(text, end, sentence.endToken)) return true;
  if (first === firstReadToken(text) && isGluedByline(text, run)) return true;
  if (isDatedLine(text, run)) return true;
  const alone = first === sentence.firstToken && endsSentence(text, end, sentence.endToken);
  const opens =
    first === firstReadToken(text) &&
    !alone &&
    isCapital(text, end) &&
    !titles.some((title) => title.first === end && !WRITERS.test(wordAt(text, end)));
  if (!alone && !opens) return false;
  if (alone && document.author !== null && foldWord(document.author) === foldWord(sliceOf(text, first, end)))
    return true;
  const elsewhere = runs.some((other) => other !== run && shares(text, run, other));
  if (elsewhere) return false;
  if (opens) return true;
  const titled = titles.some(
    (title) => (title.first >= end && title.first - end < 4) || (title.end <= first && first - title.end < 3),
  );
  const last = document.sentences.at(-1);
  const length = last ? last.end : 0;
  return !titled && sentence.start > length * 0.85 && sentence.end > length - 120;
}

/** "Par Awa Sarr   Mis à jour le 4 avril", "L. Ngom, à Kara - 12/06/2023" below the piece: a line that is but the writer and the day. */
function isDatedLine({ document }: Text, { first, end, sentence }: Run): boolean {
  const { folded, tokens } = document;
  const start = tokens.start[first] as number;
  const isOver = sentence.start < BYLINES;
  const isUnder = start > folded.length - FOOT;
  // Most stand in between, and lines may be as long as the text.
  if (!isOver && !isUnder) return false;
  const lead = folded.slice(folded.lastIndexOf('\n', start) + 1, start);
  const [rest = ''] = folded.slice(tokens.end[end - 1]).split('\n', 1);
  return (
    (isOver && lead === 'par ' && DAY_BEHIND.test(rest)) ||
    (isUnder && lead === '' && TOWN_AND_DAY.test(rest))
  );
}

/** How far down a writer's line stands over a piece, and how far up under it, in characters. */
const BYLINES = 600;
const FOOT = 120;
const DAY_BEHIND = /^[ ,|·–-]*(?:(?:mis a jour|publie|modifie|poste)(?: le)? |le )?(?:[a-z]+ )?\d{1,2}[ /.]/;
const TOWN_AND_DAY = /^, (?:a |au |en )?[a-z' -]{2,30}?[ ,–-]+(?:le )?\d{1,2}[ /.][^.]{3,20}\.?\s*$/;

/** "Awa B DIALLO Former les jeunes, voici l'objectif": a capital surname and the first word of the piece. */
function isGluedByline(text: Text, { first, end }: Run): boolean {
  const { casing } = text.document.tokens;
  const before = casing[end - 2];
  return (
    end - first > 2 &&
    before === CASING.upper &&
    casing[end - 1] === CASING.title &&
    casing[first] === CASING.title &&
    isLower(text, end)
  );
}

const firstReadToken = ({ document }: Text): number => document.sentences[0]?.firstToken ?? -1;

const endsSentence = (text: Text, end: number, limit: number): boolean =>
  end >= limit || (end + 1 >= limit && ['.', ';', ','].includes(wordAt(text, end)));

function isCredit(text: Text, first: number, from: number): boolean {
  for (let i = first - 1; i >= Math.max(from, first - 2); i--) {
    if (CREDITS.has(wordAt(text, i))) return true;
    if (wordAt(text, i) !== ':' && wordAt(text, i) !== 'par' && wordAt(text, i) !== '/') return false;
  }
  return false;
}

/** "Photo : X (au centre), maire de A": what goes on tells of the person in the picture. */
const isCaption = (text: Text, end: number, limit: number): boolean =>
  end + 1 < limit && /^(?:,|et|\()$/.test(wordAt(text, end)) && isLower(text, end + 1);

function shares(text: Text, run: Run, other: Run): boolean {
  const own = new Set(text.words.folded.slice(run.first, run.end));
  return text.words.folded.slice(other.first, other.end).some((word) => word.length > 2 && own.has(word));
}
