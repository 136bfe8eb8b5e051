/** Gatherings with an English name, and those that only their count of editions makes one. */
import { CASING } from '../../schemas/document.js';
import type { EventMention } from '../../schemas/mentions.js';
import type { SentenceView } from '../sentence-view.js';
import { readBrackets } from './brackets.js';
import { readTail } from './tails.js';
import { WORD } from './words.js';

/** "Energy |&| Climate Week", "Women |in| Tech Summit" */
const isBridge = (view: SentenceView, token: number): boolean =>
  view.is(token, WORD.bridge) && view.isCapital(token - 1);

/** Heads that are no French words: one capital before them does. */
/** Words of French too: two capitals and more before them. */
const FRENCH_TOO = /^dialogue$/u;

const ENGLISH_ONLY = /^(?:airshow|summit|awards)$/u;

/** Longest name before and behind its head, in tokens. */
const LONGEST = { before: 6, behind: 8 } as const;

/** "Conference |on Hospitality and Tourism|": what it is about, in capitals. */
function endOfTopic(view: SentenceView, from: number): number {
  let end = from;
  let token = from;
  if (!view.is(from, WORD.bridge) || view.word(from) === '&') return from;
  while (token < from + LONGEST.behind) {
    if (view.isCapital(token) && !view.isStop(token)) end = token + 1;
    else if (!view.is(token, WORD.bridge) && view.word(token) !== 'the') break;
    token++;
  }
  return end;
}

/** Capitals up to an English head noun and what it is about: "Global Harbour Forum (GHF)", "World Summit on Ports 2026". */
export function findEnglish(view: SentenceView, into: EventMention[]): void {
  const { document, sentence } = view;
  const { start, end } = document.tokens;
  if (view.isShouted) return;
  for (let token = sentence.firstToken + 1; token < sentence.endToken; token++) {
    if (!view.is(token, WORD.englishHead) || !view.isCapital(token)) continue;
    // "au Bintu |Conference Centre|": a house
    if (/^(?:centre|center|hall|room|hotel|house)$/u.test(view.word(token + 1))) continue;
    let first = token;
    while ((view.isCapital(first - 1) || isBridge(view, first - 1)) && first > token - LONGEST.before)
      first--;
    while (view.is(first, WORD.article | WORD.tie) || /^aux?$/u.test(view.word(first))) first++;
    const topic = endOfTopic(view, token + 1);
    // "le Kivu Dialogue |social|"
    if (FRENCH_TOO.test(view.word(token)) && token - first < 3) continue;
    const fewest = ENGLISH_ONLY.test(view.word(token)) || topic > token + 1 ? 1 : 2;
    if (token - first < fewest || view.isStop(first)) continue;
    // "réalisé |par| Horizon Développement Forum": a body, for it acts.
    if (view.word(first - 1) === 'par') continue;
    const last = view.is(topic, WORD.year) ? topic + 1 : topic;
    const brackets = readBrackets(view, first, last);
    const from = start[first] as number;
    const to = end[Math.max(last, brackets.acronym ? brackets.end : 0) - 1] as number;
    const name = document.text.slice(from, to);
    const acronym = brackets.acronym && document.text.slice(brackets.acronym.start, brackets.acronym.end);
    into.push({ start: from, end: to, rule: 'event-english', name, acronym });
    if (brackets.acronym) into.push({ ...brackets.acronym, rule: 'event-acronym', name, acronym });
  }
}

/** "du Lagune Energy |Forum| et de la Ligue": the last word of an English name, and nothing of its own behind it. */
export const endsEnglish = (view: SentenceView, head: number, end: number): boolean =>
  view.is(head, WORD.englishHead) &&
  view.isCapital(head) &&
  view.isCapital(head - 1) &&
  !view.is(head - 1, WORD.article | WORD.tie | WORD.ordinalWord | WORD.never) &&
  /^(?:et|,)$/u.test(view.word(end));

/** Somebody takes part, or something is done there. */
const JOINED =
  /^(?:particip(?:e|ent|er|era|eront|ait|ation|ant)|part|marge|lors|occasion|edition|presente?s?|stand|accueill(?:e|era|ir))$/u;
/** Longest name, in tokens before its year; how far before it the verb stands. */
const DATED = { name: 4, verb: 4 } as const;

/** "participe à |Lagune Tech 2025|", "en marge du |Gitech Sahel 2025|": capitals and a year, where somebody takes part. */
export function findDated(view: SentenceView, into: EventMention[]): void {
  const { start, end } = view.document.tokens;
  const { firstToken, endToken } = view.sentence;
  if (view.isShouted) return;
  for (let token = firstToken + 3; token < endToken; token++) {
    if (!view.is(token, WORD.year) || !view.isCapital(token - 1)) continue;
    let first = token - 1;
    while (view.isCapital(first - 1) && first > token - DATED.name && !view.isStop(first - 1)) first--;
    const link = view.word(first - 1);
    if (view.isStop(first) || !(view.is(first - 1, WORD.tie) || /^(?:a|au|aux|l'|la)$/u.test(link))) continue;
    let verb = first - 2;
    while (verb > first - 2 - DATED.verb && !JOINED.test(view.word(verb))) verb--;
    if (verb === first - 2 - DATED.verb) continue;
    const { text, tokens } = view.document;
    const isAcronym = first === token - 1 && tokens.casing[first] === CASING.upper;
    const from = start[first] as number;
    const to = end[token] as number;
    into.push({
      start: from,
      end: to,
      rule: isAcronym ? 'event-acronym' : 'event-dated',
      name: text.slice(from, to),
      acronym: isAcronym ? text.slice(from, end[first]) : null,
    });
  }
}

const beginsAt = (known: readonly EventMention[], start: number): boolean =>
  known.some((event) => event.start === start);

/** What has editions and is read, not held. */
const PRINTED =
  /^(?:livres?|ouvrage|magazine|revue|journal|bulletin|lettre|dictionnaire|manuel|guide|rapport|roman|recueil|barometre|enquete|classement|annuaire|indice|etude|programme|projet|plan|code|norme|loi|cursus|master|diplome)$/u;

const LEADING = /^(?:grande?|petite?|nouvelle?|nouveau|premiere?)$/u;

/**
 * "|3e édition de la grande dictée de Kara|", "édition 2025 des |Jeudis du fleuve|": whatever noun it begins with.
 * @param into those that a noun of the lexicon or an English one heads: they go without their count.
 */
export function findEditions(view: SentenceView, into: EventMention[]): void {
  const { start, end } = view.document.tokens;
  const { firstToken, endToken } = view.sentence;
  for (let token = firstToken; token < endToken; token++) {
    if (!view.is(token, WORD.edition)) continue;
    const isDated = view.is(token + 1, WORD.year);
    if (!isDated && !view.is(token - 1, WORD.ordinalNumber | WORD.ordinalWord)) continue;
    const tie = isDated ? token + 2 : token + 1;
    if (!view.is(tie, WORD.tie)) continue;
    const first = view.is(tie + 1, WORD.article) ? tie + 2 : tie + 1;
    const noun = LEADING.test(view.word(first)) ? first + 1 : first;
    if (view.is(noun, WORD.never | WORD.year) || PRINTED.test(view.word(noun)) || view.isStop(noun)) continue;
    // A quotation or a capital is the name itself, another noun asks for a proper word behind it.
    const isProper = view.isCapital(noun) || /^[«“"]$/u.test(view.word(noun));
    const tail = readTail(view, isProper ? noun : noun + 1, () => false, false);
    if (!(tail.proper || tail.quoted) || tail.end <= noun) continue;
    // "l'édition 2024 du Pèlerinage": one word with a capital may be any.
    if (isDated && tail.end === first + 1) continue;
    // The count belongs to the name, the year of an edition does not.
    if (beginsAt(into, start[first] as number)) continue;
    const from = start[isDated ? first : token - 1] as number;
    const to = end[tail.end - 1] as number;
    into.push({
      start: from,
      end: to,
      rule: 'event-edition',
      name: view.document.text.slice(from, to),
      acronym: null,
    });
  }
}
