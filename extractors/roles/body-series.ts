/** Bodies in a series, one for each holder of a title in the plural. */
import type { Sentence } from '../../schemas/document.js';
import type { Found, RoleMention } from '../../schemas/mentions.js';
import { afterArticle, isAdjectiveAt, isOfAt, sliceOf, type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter, overlapping } from '../spans.js';
import type { Title } from '../titles/index.js';
import { bodyThatFills, closing } from './body-lines.js';
import { bodySpokenFor } from './body-spoken.js';
import type { Holder } from './holder.js';

/**
 * "entre l'ANP et le Port X, sous la signature de leurs directeurs, Mme A et M. B", "Les présidents des deux instances, A
 * et B", "les directeurs : A pour l'ANP, B pour le Port X", "les directeurs A (ANP) et B (Port X)", "les directeurs de l'ANP et du Port X, A et B": one body for each holder; null where the numbers differ.
 */
export function zipBodies(
  text: Text,
  found: Found,
  title: Title,
  holders: readonly Holder[],
): readonly string[] | null {
  const { first, plural, body, others } = title;
  if (!plural || holders.length < 2) return null;
  if (body !== null)
    return others.length + 1 === holders.length
      ? [body, ...others].map(({ first: from, end: to }) => sliceOf(text, from, to))
      : null;
  const counted = countedNoun(text, title);
  const end = counted ?? title.end;
  const spoken = holders.map((holder) => bodySpokenFor(text, found, { ...title, end }, holder));
  if (spoken.every((name) => name !== null)) return spoken;
  // "les présidents : A (Université X) et B (Université Y)"
  const bracketed = holders.map(({ end: open }) => bodyInBracket(text, found, open));
  if (bracketed.every((name) => name !== null)) return bracketed;
  if (counted === null && !isShared(text, title)) return null;
  const index = text.sentence[first] as number;
  const { sentences, tokens } = text.document;
  const sentence = sentences[index] as Sentence;
  const here = bodiesIn(text, found, sentence.start, tokens.start[first] as number);
  if (here.length === holders.length) return here;
  const before = sentences[index - 1];
  if (before === undefined || here.length > 0) return null;
  const above = bodiesIn(text, found, before.start, before.end);
  return above.length === holders.length ? above : null;
}

function bodyInBracket(text: Text, found: Found, open: number): string | null {
  if (wordAt(text, open) !== '(') return null;
  const close = closing(text, open + 1);
  return close > 0 ? bodyThatFills(text, found, open + 1, close) : null;
}

/** Token of "des" in "présidents des deux instances", else null. */
export function countedNoun(text: Text, { headEnd, end, plural }: Title): number | null {
  for (let i = headEnd; plural && i + 2 < end; i++)
    if (isOfAt(text, i) && /^(?:deux|trois|quatre)$/.test(wordAt(text, i + 1))) return i;
  return null;
}

/** "leurs directeurs", "leurs deux patrons", "dont les directeurs", "A et B, directeurs respectifs". */
function isShared(text: Text, { first, end }: Title): boolean {
  if (/^respecti(?:f|ve)s$/.test(wordAt(text, end))) return true;
  const before = wordAt(text, first - 1);
  return (
    before === 'leurs' ||
    (before === 'deux' && wordAt(text, first - 2) === 'leurs') ||
    (before === 'les' && wordAt(text, first - 2) === 'dont')
  );
}

/** Bodies that differ, in the order they are told. */
export function bodiesIn(text: Text, found: Found, start: number, end: number): string[] {
  const named: { readonly start: number; readonly name: string }[] = [];
  for (const { start: at, name, end: until } of overlapping(found.ministries, { start, end }))
    if (until <= end) named.push({ start: at, name });
  for (const { start: at, end: until } of overlapping(found.organizations, { start, end })) {
    // An acronym in brackets is the body in front of it.
    if (text.document.text[at - 1] !== '(')
      named.push({ start: at, name: text.document.text.slice(at, until) });
  }
  named.sort((a, b) => a.start - b.start);
  return [...new Set(named.map(({ name }) => name))];
}

/** Offices of one house: "directeur et directrice adjointe de A". */
const OF_A_HOUSE =
  /^(?:directeur|directrice|secretaire|president|presidente|vice-president|vice-presidente|tresorier|tresoriere|coordonnat|coordinat|doyen|doyenne|recteur|rectrice|chef|cheffe|membre|responsable|administrat|fondat|cofondat|gerant)/;

/** "le président et la vice-présidente du Conseil A": the body that stands behind the title joined to it, or behind the last of a row. */
export function bodyOfJoined(text: Text, titles: readonly Title[], i: number): string | null {
  const { first, headEnd, end, plural, body } = titles[i] as Title;
  const next = titles[i + 1];
  if (!next || plural || next.plural || body !== null || !OF_A_HOUSE.test(wordAt(text, first))) return null;
  // "chef de l'État, président du Conseil": an office that is whole by itself
  if (headEnd - first > 2) return null;
  for (let at = headEnd; at < end; at++) if (!isAdjectiveAt(text, at)) return null;
  const joint = text.words.folded.slice(end, next.first).join(' ');
  if (!OF_A_HOUSE.test(wordAt(text, next.first)) || !/^(?:,|et)(?: (?:le|la|l'))?$/.test(joint)) return null;
  if (next.body === null) return bodyOfJoined(text, titles, i + 1);
  // "directeur financier et membre du Comité exécutif": a part of the house.
  return /^(?:comite|conseil|bureau|directoire|commission)$/.test(wordAt(text, next.body.first))
    ? null
    : sliceOf(text, next.body.first, next.body.end);
}

/** "A, directrice, et B, secrétaire général, |de l'Agence C|,": a comma sets the body off as that of both. */
export function bodyOfPair(
  text: Text,
  { organizations }: Found,
  titles: readonly Title[],
  bound: readonly (readonly Holder[])[],
  i: number,
): string | null {
  const behind = (titles[i] as Title).end;
  const second = wordAt(text, behind) === ',' && isOfAt(text, behind + 1) ? i : i + 1;
  const [one, other] = [titles[second - 1], titles[second]];
  if (!one || !other || one.body !== null || other.body !== null || one.plural || other.plural) return null;
  if (wordAt(text, other.end) !== ',' || !isOfAt(text, other.end + 1)) return null;
  const [first, last] = [bound[second - 1]?.[0], bound[second]?.[0]];
  if (!first || !last || first === last || !isAside(text, first, one) || !isAside(text, last, other))
    return null;
  const joint = text.words.folded.slice(one.end, last.outer).join(' ');
  if (!/^,? ?et$/.test(joint)) return null;
  const from = afterArticle(text, other.end + 2);
  const body = organizations[firstAtOrAfter(organizations, text.document.tokens.start[from] ?? 0)];
  return body !== undefined && body.start === text.document.tokens.start[from] ? body.name : null;
}

/** "A, |directrice|". */
const isAside = (text: Text, { end }: Holder, { first }: Title): boolean =>
  wordAt(text, end) === ',' && first === end + 1;

/** "le secrétaire général du ministère A, M. X, |et la directrice de la coopération|, Mme Y": staff of one ministry. */
export function bodyOfFellow(
  text: Text,
  { first, headEnd, body, plural }: Title,
  before: RoleMention | undefined,
): string | null {
  if (
    body !== null ||
    plural ||
    !isOfAt(text, headEnd) ||
    !before?.holder ||
    !/^minist[eè]re/iu.test(before?.organization ?? '')
  )
    return null;
  const { folded, tokens } = text.document;
  const gap = folded.slice(before.holder.end, tokens.start[first]);
  return /^,? ?(?:et )?(?:le |la |l')$/.test(gap) && STAFF.test(wordAt(text, first))
    ? before.organization
    : null;
}

const STAFF =
  /^(?:direct(?:eur|rice)|secretaire|cheffe?|conseill(?:er|ere)|inspect(?:eur|rice)|responsable)$/;
