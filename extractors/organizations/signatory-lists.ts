/** Bodies named one after another, or one a line, under what tells that they are: "Organisations signataires :". */
import type { Paragraph } from '../../schemas/document.js';
import type { NameMention } from '../../schemas/mentions.js';
import { looksLikeAcronym } from '../acronyms.js';
import { isCapital, isWord, sliceOf, type Text, wordAt } from '../phrases.js';
import { firstTokenFrom, overlapping } from '../spans.js';
import type { Closed } from './candidates.js';
import { type Draft, draft, draftsOf } from './drafts.js';
import { MARK, type Marks, MEMBERS } from './marks.js';
import { isPlaceName } from './unheard.js';

/** Most texts have none. */
const TOLD = new RegExp(`(?:${MEMBERS.source})(?: [^:\\n]{1,30})? ?:`);
const HEADING =
  /^[^\p{L}]*(?:les |liste des )?(?:premieres? )?(?:organisations|associations|structures|ong|osc|partis|syndicats|mouvements|coalitions|collectifs|entreprises|societes|institutions)(?: (?:de la societe civile|politiques|syndicales))? (?:signataires|membres|partenaires|participantes|adherentes)(?: [^:\n]{1,30})? ?:/u;

/** "Partenaires : X, Y": whoever they are, bodies only when each of two or more is a name. */
const BARE =
  /^[^\p{L}]*(?:nos |les )?(?:partenaires|sponsors|financeurs|mecenes|(?:co-?)?organisateurs|exposants)(?: [^:\n]{1,30})? ?:/u;

/** In tokens and lines. */
const LONGEST = 14;
const MOST = 80;
/** A line longer than this is running text. */
const LINE = 120;

/** What a sentence begins with, and no name. */
const SAYING = /^(?:ont|a|est|sont|fait|signe|signature|nous|ils|elles|contacts?)$/;

/** What the tagger is sure enough of to be a person. */
const SURE = 0.8;

export function inLists(text: Text, marks: Marks, names: readonly NameMention[], closed: Closed): Draft[] {
  const { folded, paragraphs, tokens } = text.document;
  if (!marks.some((mark) => (mark & MARK.member) !== 0) || !TOLD.test(folded)) return [];
  const found: Draft[] = [];
  const add = (from: number, to: number): boolean => {
    const items = readItem(text, names, closed, from, to);
    found.push(...items);
    return items.length > 0;
  };
  paragraphs.forEach(({ start, end }, index) => {
    const line = folded.slice(start, Math.min(end, start + LINE));
    const heading = HEADING.exec(line)?.[0];
    if (heading === undefined) {
      const bare = BARE.exec(line)?.[0];
      if (bare === undefined) return;
      const first = firstTokenFrom(tokens, start + bare.length);
      found.push(...readLine(text, names, closed, first, firstTokenFrom(tokens, end)));
      return;
    }
    const first = firstTokenFrom(tokens, start + heading.length);
    const last = firstTokenFrom(tokens, end);
    for (let from = first, at = first; at <= last; at++)
      if (at === last || /^[,;]$|^et$/.test(wordAt(text, at))) {
        add(from, at);
        from = at + 1;
      }
    if (first < last) return;
    for (const line of paragraphs.slice(index + 1, index + 1 + MOST))
      if (isRunning(line) || !add(firstTokenFrom(tokens, line.start), firstTokenFrom(tokens, line.end)))
        break;
  });
  return found;
}

/** "|X, Y et Z|": two names at least, as far as the line goes; none when one of them is no name. */
function readLine(
  text: Text,
  names: readonly NameMention[],
  closed: Closed,
  first: number,
  last: number,
): readonly Draft[] {
  const all: Draft[] = [];
  let items = 0;
  for (let from = first, at = first; at <= last; at++) {
    if (at < last && !/^[,;]$|^et$/.test(wordAt(text, at))) continue;
    if (at - from > SHORT || (at === last && from === at)) return NONE;
    const item = readItem(text, names, closed, from, at);
    if (item.length === 0) return NONE;
    all.push(...item);
    items++;
    from = at + 1;
  }
  return items > 1 ? all : NONE;
}

/** Longest name of such a line, in tokens. */
const SHORT = 9;

const isRunning = ({ start, end, zone }: Paragraph): boolean =>
  zone === 'furniture' || zone === 'dateline' || end - start > LINE;

/** "- Fédération des ports (FDP) ;": the name and its letters, without what sets the item off; none for persons and places. */
function readItem(
  text: Text,
  names: readonly NameMention[],
  closed: Closed,
  from: number,
  to: number,
): readonly Draft[] {
  let first = from;
  while (first < to && !isCapital(text, first)) {
    if (isWord(text, first) && !/^(?:l[ae]s?|l')$/.test(wordAt(text, first))) return NONE;
    first++;
  }
  let end = to;
  while (end > first && /^[.,;:»"”]$/.test(wordAt(text, end - 1))) end--;
  const open = openIn(text, first, end);
  const name = open ?? end;
  if (name <= first || name - first > LONGEST || closed(first) || SAYING.test(wordAt(text, first)))
    return NONE;
  const start = text.document.tokens.start[first] as number;
  const person = overlapping(names, { start, end: text.document.tokens.end[name - 1] as number }).some(
    ({ label, score }) => label === 'person' && score >= SURE,
  );
  if (person || isPlaceName(sliceOf(text, first, name))) return NONE;
  for (let i = first; i < name; i++) if (/^[.!?:)]$/.test(wordAt(text, i))) return NONE;
  const letters = open === null ? '' : sliceOf(text, open + 1, open + 2);
  return open !== null && looksLikeAcronym(letters) && wordAt(text, open + 2) === ')'
    ? draftsOf(text, { name: [first, name], acronym: [open + 1, open + 2] }, [open + 1, open + 2])
    : [draft(text, { first, end: name, rule: 'organization.listed' }, null)];
}

const NONE: readonly Draft[] = Object.freeze([]);

function openIn(text: Text, from: number, to: number): number | null {
  for (let i = from + 1; i < to; i++) if (wordAt(text, i) === '(') return i;
  return null;
}
