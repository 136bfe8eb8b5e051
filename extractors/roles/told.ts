/** Bodies as the text told them before a title, or right after it. */
import type { Span } from '../../schemas/document.js';
import type { Found } from '../../schemas/mentions.js';
import { isLower, isWord, type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter, firstTokenFrom } from '../spans.js';

/** The last of `spans` (by start, disjoint) that starts before an offset and not before `from`. */
export const last = <S extends Span>(spans: readonly S[], before: number, from = 0): S | null => {
  const span = spans[firstAtOrAfter(spans, before) - 1];
  return span !== undefined && span.start >= from ? span : null;
};

export const lastMinistry = ({ ministries }: Found, before: number): string | null =>
  last(ministries, before)?.name ?? null;

export function lastOfBoth(
  { document }: Text,
  { organizations, ministries }: Found,
  before: number,
  from: number,
): string | null {
  const body = last(organizations, before, from);
  const ministry = last(ministries, before, from);
  if (ministry && (!body || body.start < ministry.start)) return ministry.name;
  return body ? document.text.slice(body.start, body.end) : null;
}

/** "Les discussions avec |l'espagnol B": whom the topic deals with. */
export function isPartner(text: Text, offset: number): boolean {
  const at = firstTokenFrom(text.document.tokens, offset);
  for (let i = at - 1; i >= 0 && i > at - PARTNER_REACH; i--) {
    if (wordAt(text, i) === 'avec') return true;
    if (!isWord(text, i) || !isLower(text, i)) return false;
  }
  return false;
}

/** Tokens of "avec la société espagnole d'énergie". */
const PARTNER_REACH = 7;

/** "Représenté par son directeur de cabinet, Dr X, le ministre de Y a salué": the body told right after. */
export function nextOfBoth(
  text: Text,
  { organizations, ministries }: Found,
  end: number,
  limit: number,
): string | null {
  const from = text.document.tokens.end[end - 1] as number;
  const next = <S extends Span>(spans: readonly S[]): S | undefined => spans[firstAtOrAfter(spans, from)];
  const body = next(organizations);
  const ministry = next(ministries);
  const near = (span: Span | undefined): span is Span =>
    span !== undefined && span.end <= limit && span.start - from < 80 && !isComplement(text, from, span);
  if (near(ministry) && !(near(body) && body.start < ministry.start)) return ministry.name;
  return near(body) ? text.document.text.slice(body.start, body.end) : null;
}

/** "son directeur, X, président du |Réseau Y": another office's. */
const isComplement = ({ document: { folded } }: Text, from: number, { start }: Span): boolean =>
  /(?:^|[^\p{L}])(?:du|des|de la|de l'|d'|de) ?$/u.test(folded.slice(Math.max(from, start - 8), start));

/**
 * "… le personnel du Fonds X. Son directeur, M. Y", "« Rien », prévient sa secrétaire": what the sentence before tells of
 * first, where nobody is named that "son" could stand for.
 */
export function firstOfSentenceBefore(
  text: Text,
  { organizations, people }: Found,
  first: number,
): string | null {
  const index = text.sentence[first] as number;
  const { sentences, tokens } = text.document;
  const before = sentences[index - 1];
  const start = tokens.start[first] as number;
  if (!before || last(people, start, sentences[index]?.start) !== null) return null;
  const body = organizations[firstAtOrAfter(organizations, before.start)];
  return body && body.end <= before.end ? body.name : null;
}
