/** What the words around a date tell: whether it is a bound, and whether it lies before or after the writing. */
import type { Document, Span } from '../../schemas/document.js';
import { wordPattern } from '../remembered.js';
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

/** One of these stands in any bound: a quick look that spares most dates the two patterns. */
const BOUND_WORD = /jusqu|ici|avant|tard|expirant|partir|compter|dater|des |depuis/;

/** The bound that the words before a date put on it. */
export function boundOf(document: Document, { start }: Span, from: number): 'from' | 'until' | null {
  const low = Math.max(from, start - 40);
  const left = document.folded.slice(low, start);
  if (!BOUND_WORD.test(left)) return null;
  if (UNTIL.test(left)) return /(?:^|[^\p{L}])(?:bien|peu|pas|jamais) avant/u.test(left) ? null : 'until';
  const match = FROM.exec(left);
  if (!match) return null;
  // "dès" and the article "des" fold alike: only the accent tells them apart.
  const since = match.groups?.since === undefined ? -1 : left.lastIndexOf('des');
  if (since >= 0 && !/^d[èÈ]s/i.test(document.text.slice(low + since, start))) return null;
  return 'from';
}

const FUTURE = wordPattern(
  /^(?:\p{L}*[eiudvtpr]r(?:a|ont|ons|ait|aient)|ira|iront|va|vont|doit|doivent|comptent?|entend(?:ent)?)$/u,
);
const NO_FUTURE: ReadonlySet<string> = new Set(
  'opera camera contra libera accra bra petra infra supra ultra extra intra sutra electra dira'.split(' '),
);
const IMPERFECT = wordPattern(/^\p{L}{2,}(?:(?<!r)(?:aient|ait)|erent)$/u);
const AUXILIARY: ReadonlySet<string> = new Set(
  'a ont avait avaient est sont etait etaient fut furent'.split(' '),
);
const PARTICIPLE = wordPattern(/(?:e|es|ee|ees|i|is|ie|it|ies|u|us|ue|ues|ert|erts|int)$/);
const PLANNED = wordPattern(/^(?:prevu|attendu|programme|convoque|fixe|reporte)e?s?$/);

function tenseOfWord(word: string, previous: string, beforePrevious: string): Tense {
  if (FUTURE.test(word) && !NO_FUTURE.has(word)) return 'future';
  if (PLANNED.test(word)) return 'near';
  const composed = AUXILIARY.has(previous) || AUXILIARY.has(beforePrevious);
  return IMPERFECT.test(word) || (composed && PARTICIPLE.test(word)) ? 'past' : null;
}

const CLAUSE_REACH = 140;

/** Whether the clause around a date tells what was, what will be, or what is planned: its nearest verb decides. */
export function tenseOf({ folded }: Document, span: Span, paragraph: Span): Tense {
  const low = Math.max(paragraph.start, span.start - CLAUSE_REACH);
  const left = folded.slice(low, span.start);
  const cut = Math.max(...['. ', ';', '? ', '! '].map((stop) => left.lastIndexOf(stop))) + 1;
  const right = folded.slice(span.end, Math.min(paragraph.end, span.end + CLAUSE_REACH));
  const stop = right.search(/[.;?!](?: |$)/);
  const clause =
    left.slice(cut) + folded.slice(span.start, span.end) + (stop < 0 ? right : right.slice(0, stop));
  const start = left.length - cut;
  const end = start + (span.end - span.start);
  let [previous, beforePrevious, last] = ['', '', 0];
  let tense: Tense = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { 0: word, index } of clause.matchAll(/\p{L}+/gu)) {
    // "a signé", but not "à l'automne": an auxiliary stands one blank away.
    if (index !== last + 1) [previous, beforePrevious] = ['', ''];
    last = index + word.length;
    const inside = index >= start && index < end;
    const found = inside ? null : tenseOfWord(word, previous, beforePrevious);
    const distance = index < start ? start - last : index - end;
    if (found !== null && distance < least) [tense, least] = [found, distance];
    [previous, beforePrevious] = [word, previous];
  }
  return tense;
}
