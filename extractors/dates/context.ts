/** What the words around a date tell: whether it is a bound, and whether it lies before or after the writing. */
import type { Document, Span } from '../../schemas/document.js';
import type { Tense } from './resolve-calendar.js';

const OF_MONTH = "(?:(?:ce |le )?mois (?:de |d'))?(?:l'annee |annee )?";
const UNTIL = new RegExp(
  `(?:^|[^\\p{L}])(?:jusqu'(?:au|a|en|aux|ici)|d'ici(?:,? (?:a|au|en))?|avant|au plus tard|expirant|(?:pas|non) plus tard que)(?: (?:le|la|l'|a la|au|en|a l'))? ?${OF_MONTH}$`,
  'u',
);
const FROM = new RegExp(
  `(?:^|[^\\p{L}])(?:a (?:partir|compter|dater) (?:de la|de l'|du|des|de|d')|(?<since>des)(?: le| la| l')?|depuis(?: le| la| l'| les)?) ?${OF_MONTH}$`,
  'u',
);

/** The bound that the words before a date put on it. */
export function boundOf(document: Document, { start }: Span, from: number): 'from' | 'until' | null {
  const low = Math.max(from, start - 40);
  const left = document.folded.slice(low, start);
  if (UNTIL.test(left)) return /(?:^|[^\p{L}])(?:bien|peu|pas|jamais) avant/u.test(left) ? null : 'until';
  const match = FROM.exec(left);
  if (!match) return null;
  // "dès" and the article "des" fold alike: only the accent tells them apart.
  const since = match.groups?.since === undefined ? -1 : left.lastIndexOf('des');
  if (since >= 0 && !/^d[èÈ]s/i.test(document.text.slice(low + since, start))) return null;
  return 'from';
}

const FUTURE =
  /(?:^|[^\p{L}])(?:\p{L}*(?:[eiudvtpr]r(?:a|ont|ons|ait|aient))|ira|iront|va|vont|doit|doivent|devrai(?:t|ent)|compten?t?|entend(?:ent)?)(?![\p{L}])/gu;
const NO_FUTURE =
  /^[^\p{L}]?(?:opera|camera|contra|libera|etra|accra|bra|petra|infra|supra|ultra|extra|intra|sutra|electra|sara|dira)$/u;
const PAST =
  /(?:^|[^\p{L}])(?:(?:a|ont|avait|avaient|est|sont|etait|etaient|fut|furent|s'est|se sont|n'a|n'ont) (?:\p{L}+ )?\p{L}+(?:e|es|ee|ees|i|is|ie|it|ies|u|us|ue|ues|ert|erts|int)|\p{L}{2,}(?<!r)(?:aient|ait)|\p{L}{3,}erent)(?![\p{L}])/gu;
const PLANNED =
  /(?:^|[^\p{L}])(?:prevue?s?|attendue?s?|programmee?s?|convoquee?s?|fixee?s?|reportee?s?)(?![\p{L}])/gu;

/** Distance from `span` to the nearest match in its clause; infinite when there is none. */
function distance(pattern: RegExp, clause: string, start: number, end: number, refuse?: RegExp): number {
  let best = Number.POSITIVE_INFINITY;
  for (const match of clause.matchAll(pattern)) {
    if (refuse?.test(match[0])) continue;
    const [low, high] = [match.index, match.index + match[0].length];
    best = Math.min(best, high <= start ? start - high : Math.max(0, low - end));
  }
  return best;
}

const CLAUSE_REACH = 140;

/** Whether the clause around a date tells what was, what will be, or what is planned. */
export function tenseOf({ folded }: Document, span: Span, paragraph: Span): Tense {
  const low = Math.max(paragraph.start, span.start - CLAUSE_REACH);
  const high = Math.min(paragraph.end, span.end + CLAUSE_REACH);
  const left = folded.slice(low, span.start);
  const cut = Math.max(
    left.lastIndexOf('. '),
    left.lastIndexOf(';'),
    left.lastIndexOf('? '),
    left.lastIndexOf('! '),
  );
  const right = folded.slice(span.end, high);
  const stop = /[.;?!](?: |$)/.exec(right)?.index ?? right.length;
  const clause = left.slice(cut + 1) + folded.slice(span.start, span.end) + right.slice(0, stop);
  const start = left.length - cut - 1;
  const end = start + (span.end - span.start);
  const future = distance(FUTURE, clause, start, end, NO_FUTURE);
  const past = distance(PAST, clause, start, end);
  const planned = distance(PLANNED, clause, start, end);
  const least = Math.min(future, past, planned);
  if (least === Number.POSITIVE_INFINITY) return null;
  return least === planned ? 'near' : least === future ? 'future' : 'past';
}
