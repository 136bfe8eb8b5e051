/** Bodies that somebody acts for: "la commissaire X pour l'UEMOA", "le grand chef Y, au nom du Conseil". */
import type { Found } from '../../schemas/mentions.js';
import { afterArticle, isAdjectiveAt, isOfAt, type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import type { Title } from '../titles/index.js';
import { isLeadingNoun } from '../titles/leading-nouns.js';
import { isOfState } from './body-frames.js';
import type { Holder } from './holder.js';

/** Words between a person and "pour". */
const SIGNING = new Set(
  ', qui a ont avait signe signait paraphe paraphait appose sa signature agissant'.split(' '),
);

/** Parts of a body whose heads sign for the whole. */
const PARTS =
  /^(?:delegation|representation|bureau|antenne|mission|departement|service|division|direction|pole)$/;

/** @returns as written, null when the person acts for nobody that is named. */
export function bodySpokenFor(text: Text, found: Found, title: Title, holder: Holder): string | null {
  if (!isBare(text, title) && isOfState(text, title)) return null;
  let at = Math.max(title.end, holder.end);
  const sentence = text.sentence[at - 1];
  for (let i = 0; i < 6 && SIGNING.has(wordAt(text, at)); i++) at++;
  const behind = afterFor(text, at);
  return behind > at && text.sentence[behind] === sentence ? bodyAt(text, found, behind) : null;
}

/** Nothing but adjectives behind the noun, or a part of a body. */
function isBare(text: Text, { headEnd, end }: Title): boolean {
  let i = headEnd;
  while (i < end && isAdjectiveAt(text, i)) i++;
  return i === end || (isOfAt(text, i) && PARTS.test(wordAt(text, afterArticle(text, i + 1))));
}

/** Behind "pour l'", "au nom du", "pour le compte de la", "représentait la", else `i`. */
function afterFor(text: Text, i: number): number {
  if (/^represent(?:ait|e|era)$/.test(wordAt(text, i))) return afterArticle(text, i + 1);
  const named = /^(?:au nom|de la part|pour le compte) d/.exec(
    text.words.folded.slice(i, i + 4).join(' '),
  )?.[0];
  if (named) return afterArticle(text, i + named.split(' ').length);
  return wordAt(text, i) === 'pour' ? afterArticle(text, i + 1) : i;
}

function bodyAt(
  text: Text,
  { organizations, ministries = [] }: Pick<Found, 'organizations'> & Partial<Found>,
  token: number,
): string | null {
  const { document } = text;
  const start = document.tokens.start[token] as number;
  const body = organizations[firstAtOrAfter(organizations, start)];
  if (body?.start === start) return document.text.slice(body.start, body.end);
  // "au nom de |la société| X"
  if (isLeadingNoun(wordAt(text, token))) return bodyAt(text, { organizations }, token + 1);
  const ministry = ministries[firstAtOrAfter(ministries, start)];
  return ministry?.start === start ? ministry.name : null;
}

/** The body that tokens `first .. end - 1` name, as written. */
export function bodyFrom(
  { document: { text, tokens } }: Text,
  { organizations }: Found,
  first: number,
  end: number,
): string | null {
  const start = tokens.start[first] as number;
  const body = organizations[firstAtOrAfter(organizations, start)];
  return body?.start === start && body.end === tokens.end[end - 1] ? text.slice(start, body.end) : null;
}
