/** What the words around a date tell: whether it is a bound, and whether it lies before or after the writing. */
import type { Document, Span, Tokens } from '../../schemas/document.js';
import { firstTokenFrom } from '../spans.js';
import type { Tense } from './resolve-calendar.js';
import { isDone, tenseOfToken, wordBefore } from './verbs.js';

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

/** "Prochain rendez-vous : |vendredi|" has no verb. */
const NEXT: ReadonlySet<string> = new Set(
  'rendez-vous etape reunion session seance rencontre echeance match numero tour point conseil assemblee audience conference atelier edition date depart distribution permanence'.split(
    ' ',
  ),
);
const nextOf = (tokens: Tokens, token: number): Tense =>
  /^prochaine?s?$/u.test(tokens.folded[token] as string) && NEXT.has(tokens.folded[token + 1] as string)
    ? 'future'
    : null;

/** "appelle à manifester |samedi|" */
const CALLS =
  /(?:^|[^\p{L}])(?:appell|invit|convi|exhort)(?:e|ent|ez) (?:[^.;,()]{1,40} )?a [a-z]+(?:er|ir|re) $/u;

/** "|la tenue mardi| d'un sommet": what is done on a day, as a noun. */
const ACT =
  '(?:tenue|ouverture|signature|organisation|lancement|demarrage|debut|arrivee|visite|rencontre|reunion|cloture|inauguration|publication|adoption|remise|election|scrutin|sommet|match|depart|vote|examen|audience|session|mission|reprise)s?(?:(?<=ise|ure) d(?:u|es?) (?:la )?[a-z]+)?,? (?:ce )?$';
const THE = "(?:l[ea]s? |l'|sa |son |leur |cette |ce |une? |de |d')(?:[a-z]{4,} )?";
const ACT_BEFORE = new RegExp(`(?:(?<![a-z])${THE}|^(?:[-•*] )?|[:;] )${ACT}`, 'u');
const AFTER_ACT = new RegExp(
  `(?<![a-z])(?:apres|depuis|suite a|lors de|(?:au cours|a l'issue|a la suite|au lendemain|au terme) de|pendant|durant) ?${THE}${ACT}`,
  'u',
);
const BEFORE_ACT = new RegExp(
  `(?<![a-z])(?:veille (?:de |d')|avant |en (?:vue|prevision|prelude) (?:de |d'|a )|annonc[a-z]+ |prevoi[a-z]+ |prepar[a-z]+ )(?:[^.;,()]{1,40} )?${THE}${ACT}`,
  'u',
);

/** What a noun right before a weekday tells; `eve`: of tomorrow rather than of six days ago. */
function tenseOfAct(before: string): Tense {
  if (!ACT_BEFORE.test(before)) return null;
  return AFTER_ACT.test(before) ? 'past' : BEFORE_ACT.test(before) ? 'future' : 'eve';
}

/** "la réunion |de mardi|", but not "dans la matinée de mardi". */
const OF_DAY =
  /(?<!(?:journee|matinee|soiree|nuit|semaine|matin|soir|partir|compter|tour)) (?:de|du) (?:ce )?$/u;

/** "annoncé pour |samedi|", "Rendez-vous |jeudi|", "invite la presse à une rencontre |samedi|" */
const AWAITED =
  /(?<![a-z])(?:pour|rendez-vous|(?<!(?:a|ont|avait|avaient) )(?:invit|convi)(?:e|ent|ez) [^.;,()]{2,60} a (?:une? |la |l'|sa )[^.;,()]{2,40}),? (?:ce )?$/u;

/** "a décidé de se réunir |lundi|", "compte signer |lundi|" */
const INTENDED =
  /(?<![a-z])(?:decid|promi|prome|prevoi|compt|souhait|veu[lt]|esper|envisag|propos|demand|engag|conven|menac)[a-z]* (?:[^.;,()]{1,24} )?(?:(?:de |d'|a )?(?:se |s')?)[a-z]{2,}(?:er|ir|re) $/u;

/** "prévoit de réunir |lundi|", "s'apprête à signer |samedi|": it has not done so yet. */
const PLANS =
  /(?<![a-z])(?:prevoi(?:t|ent)|(?:envisag|appret|projett?|esper|souhait|compt)(?:e|ent)|entend(?:ent)?|veu(?:t|lent)) (?:de |d'|a )?(?:se |s')?[a-z]{2,}(?:er|ir|re) $/u;

/** "elle entendait conclure |au quatrième trimestre|": it had not done so yet. */
const MEANT_TO =
  /(?<![a-z])(?:entend|compt|souhait|esper|envisag|prevoy|projet|voul)ai(?:t|ent) (?:de |d')?(?:se |s')?[a-z]{2,}(?:er|ir|re) (?:[ad]u|en|d[eu]|des|a l'|pour|le|l')? ?$/u;

/** "a décidé de tenir une réunion, |vendredi|" */
const INTENDED_APART =
  /(?<![a-z])(?:decide|promis|prevu|convenu|propose|projete)e?s? (?:de |d')(?:se |s')?[a-z]{2,}(?:er|ir|re) (?:[^.;,()]{1,60})?, $/u;

/** "a été repoussée au |printemps|", "reportent leur vote à |mars|": put off is to come. */
const PUT_OFF =
  /(?<![a-z])(?:report|repouss|renvoy|differ|decal|ajourn)(?:ee?s?|er|ent) (?:[^.;,()]{1,40} )?(?:a|au|jusqu'(?:a|au)|pour|a l'|au mois de|au mois d'|a la|a ce|a cet) ?$/u;

/** "avait reçu |vendredi|": before the day that the story tells. */
const HAD_DONE = /(?<![a-z])avai(?:t|ent) (?:[a-z]+ ){1,2}$/u;

const LEADS: ReadonlySet<string> = new Set("de d' en".split(' '));

const RELATIVE: ReadonlySet<string> = new Set('qui que dont lequel laquelle'.split(' '));

const CLAUSE_REACH = 140;
const STOPS = '.;?!';

/**
 * Whether the clause around a date tells what was, what will be, or what is planned: its nearest verb decides.
 * @param isWeekday of a weekday by itself the present, verbs of saying and nouns tell too
 */
export function tenseOf(document: Document, span: Span, paragraph: Span, isWeekday = false): Tense {
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
  const said = folded.slice(low, span.start);
  if (CALLS.test(said) || PUT_OFF.test(said)) return 'future';
  if (isWeekday && PLANS.test(said)) return 'future';
  if (MEANT_TO.test(said)) return 'near';
  if (isWeekday && (AWAITED.test(said) || INTENDED.test(said) || INTENDED_APART.test(said))) return 'near';
  const act = isWeekday ? tenseOfAct(said) : null;
  if (act === 'past' || act === 'future') return act;
  // "menée |de janvier à juin|", "collectés |en novembre|"
  const before = LEADS.has(wordBefore(tokens, first)) ? first - 2 : first - 1;
  if (act === null && before >= 0 && (tokens.start[before] as number) >= low && isDone(document, before))
    return !isWeekday || HAD_DONE.test(said) ? 'gone' : 'past';
  const isOfDay = isWeekday && OF_DAY.test(said);
  let tense: Tense = null;
  let distance = CLAUSE_REACH;
  let isApart = false;
  for (let at = first - 1; at >= 0 && tense === null; at--) {
    const end = tokens.end[at] as number;
    if ((tokens.start[at] as number) < low || isStop(at)) break;
    tense = end > span.start ? null : (tenseOfToken(document, at, isWeekday) ?? nextOf(tokens, at));
    distance = span.start - end;
    isApart ||= tokens.folded[at] === ',';
  }
  if (act !== null) return tense === 'future' ? 'soon' : act;
  // "baissera après la réunion |de mardi|": the verb is not the day's.
  if (isOfDay && tense === 'future') tense = 'soon';
  for (let at = first; at < tokens.count; at++) {
    const start = tokens.start[at] as number;
    if (start < span.end) continue;
    if (start >= high || (tense !== null && start - span.end >= distance)) break;
    // "avant de dresser, samedi, le plat |qui| l'a fait connaître": of a clause of its own.
    if (tense !== null && RELATIVE.has(tokens.folded[at] as string)) break;
    // "sera signé jeudi|, a annoncé le ministre|", "qui sera reçu jeudi|, a visité le port|"
    if (tense !== null && !isApart && tokens.folded[at] === ',') break;
    const found = tenseOfToken(document, at, isWeekday && !isOfDay);
    if (found !== null) return found;
    if (isStop(at)) break;
  }
  return tense;
}
