/** What the words around a date tell: whether it is a bound, and whether it lies before or after the writing. */
import { type Document, type Span, TOKEN, type Tokens } from '../../schemas/document.js';
import { firstTokenFrom } from '../spans.js';
import { WordColumn } from '../word-column.js';
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

/** What a word by itself may tell of the time of its clause. */
const VERB = { future: 1, planned: 2, imperfect: 4, auxiliary: 8, participle: 16 } as const;
const TELLS = VERB.future | VERB.planned | VERB.imperfect | VERB.participle;

const FUTURE =
  /^(?:\p{L}*[eiudvtpr]r(?:a|ont|ons|ait|aient)|ira|iront|va|vont|doit|doivent|comptent?|entend(?:ent)?)$/u;
const NO_FUTURE: ReadonlySet<string> = new Set(
  'opera camera contra libera accra bra petra infra supra ultra extra intra sutra electra dira'.split(' '),
);
const IMPERFECT = /^\p{L}{2,}(?:(?<!r)(?:aient|ait)|erent)$/u;
const AUXILIARY: ReadonlySet<string> = new Set(
  'a ont avait avaient est sont etait etaient fut furent'.split(' '),
);
const PARTICIPLE = /(?:e|es|ee|ees|i|is|ie|it|ies|u|us|ue|ues|ert|erts|int)$/;
const PLANNED = /^(?:prevu|attendu|programme|convoque|fixe|reporte)e?s?$/;

const verbs = new WordColumn((word) => {
  // "signera-t-il"
  const parts = word.split('-');
  return (
    (parts.some((part) => FUTURE.test(part) && !NO_FUTURE.has(part)) ? VERB.future : 0) |
    (parts.some((part) => PLANNED.test(part)) ? VERB.planned : 0) |
    (parts.some((part) => IMPERFECT.test(part)) ? VERB.imperfect : 0) |
    (AUXILIARY.has(word) ? VERB.auxiliary : 0) |
    (PARTICIPLE.test(word) ? VERB.participle : 0)
  );
});

/** "a signé", "a bien signé", but not "à l'automne": an auxiliary stands one or two words before, with nothing between. */
function isComposed({ text, tokens }: Document, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 2); at--) {
    const gap = (tokens.start[at + 1] as number) - (tokens.end[at] as number);
    if (gap > 1 || tokens.kind[at] !== TOKEN.word) return false;
    // "à Thiès"
    if (verbs.at(tokens, at) & VERB.auxiliary && !/[àÀ]/u.test(text.charAt(tokens.start[at] as number)))
      return true;
  }
  return false;
}

function tenseOfToken(document: Document, token: number): Tense {
  const { tokens } = document;
  if (tokens.kind[token] !== TOKEN.word) return null;
  const told = verbs.at(tokens, token);
  if (!(told & TELLS)) return null;
  if (told & VERB.future) return 'future';
  if (told & VERB.planned) return 'near';
  return told & VERB.imperfect || (told & VERB.participle && isComposed(document, token)) ? 'past' : null;
}

/** Nouns that end as participles do, and participles of what may still lie ahead: "appelés dimanche aux urnes". */
const NOT_DONE =
  /^(?:appele|invite|convie|annonce|mande|(?:journ|soir|matin|ann|rentr|arriv|tourn|entr|assembl|arm|mont|travers)ees?$)|(?:ite|ete|aute)s?$/;

/** "l'accord paraphé |mardi sera signé": a participle right before the date, with no verb to it, tells of what was done. */
function isDone(text: string, tokens: Tokens, token: number): boolean {
  const word = tokens.folded[token] ?? '';
  if (/^jointe?s?$/u.test(word)) return true;
  if (word.length < 5 || verbs.at(tokens, token) & VERB.planned || NOT_DONE.test(word)) return false;
  if (!/ée?s?$/u.test(text.slice(tokens.start[token], tokens.end[token]))) return false;
  const before = token === 0 ? '' : (tokens.folded[token - 1] ?? '');
  return before !== 'etre' && !(verbs.at(tokens, token - 1) & VERB.future);
}

/** "Prochain rendez-vous : |vendredi|" has no verb. */
const NEXT: ReadonlySet<string> = new Set(
  'rendez-vous etape reunion session seance rencontre echeance match numero tour'.split(' '),
);
const nextOf = (tokens: Tokens, token: number): Tense =>
  /^prochaine?s?$/u.test(tokens.folded[token] as string) && NEXT.has(tokens.folded[token + 1] as string)
    ? 'future'
    : null;

/** "appelle à manifester |samedi|" */
const CALLS =
  /(?:^|[^\p{L}])(?:appell|invit|convi|exhort)(?:e|ent|ez) (?:[^.;,()]{1,40} )?a [a-z]+(?:er|ir|re) $/u;

const RELATIVE: ReadonlySet<string> = new Set('qui que dont lequel laquelle'.split(' '));

const CLAUSE_REACH = 140;
const STOPS = '.;?!';

/** Whether the clause around a date tells what was, what will be, or what is planned: its nearest verb decides. */
export function tenseOf(document: Document, span: Span, paragraph: Span): Tense {
  const { text, folded, tokens } = document;
  const low = Math.max(paragraph.start, span.start - CLAUSE_REACH);
  const high = Math.min(paragraph.end, span.end + CLAUSE_REACH);
  const isStop = (token: number): boolean => {
    const end = tokens.end[token] as number;
    // "mardi.Cet accord" lacks a blank.
    return (
      STOPS.includes(folded.charAt(end - 1)) &&
      (end === high || folded.charAt(end) === ' ' || text.charAt(end) !== folded.charAt(end))
    );
  };
  const first = firstTokenFrom(tokens, span.start);
  if (first > 0 && (tokens.start[first - 1] as number) >= low && isDone(text, tokens, first - 1))
    return 'past';
  if (CALLS.test(folded.slice(low, span.start))) return 'future';
  let tense: Tense = null;
  let distance = CLAUSE_REACH;
  for (let at = first - 1; at >= 0 && tense === null; at--) {
    const end = tokens.end[at] as number;
    if ((tokens.start[at] as number) < low || isStop(at)) break;
    tense = end > span.start ? null : (tenseOfToken(document, at) ?? nextOf(tokens, at));
    distance = span.start - end;
  }
  for (let at = first; at < tokens.count; at++) {
    const start = tokens.start[at] as number;
    if (start < span.end) continue;
    if (start >= high || (tense !== null && start - span.end >= distance)) break;
    // "avant de dresser, samedi, le plat |qui| l'a fait connaître": of a clause of its own.
    if (tense !== null && RELATIVE.has(tokens.folded[at] as string)) break;
    const found = tenseOfToken(document, at);
    if (found !== null) return found;
    if (isStop(at)) break;
  }
  return tense;
}
