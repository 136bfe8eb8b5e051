/** Bodies in the lines of a title: beside it, under it, in front of it. */
import { CASING, type Sentence } from '../../schemas/document.js';
import type { Found } from '../../schemas/mentions.js';
import { countryOf } from '../countries.js';
import {
  afterArticle,
  isCapital,
  isColumn,
  isLower,
  isOfAt,
  sliceOf,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import type { Title } from '../titles/index.js';
import { isLeadingNoun } from '../titles/leading-nouns.js';
import { nameThatFills, partyIn } from './body-names.js';
import { type Holder, withArticle } from './holder.js';

/** "Attachée de presse, Agence X", "Attaché de presse" over "Cabinet de la ministre", "(directeur, Agence X)": the body fills the rest of the line or the next one. */
export function bodyBeside(text: Text, found: Found, { first, end }: Title, holder: Holder): string | null {
  const { tokens, sentences } = text.document;
  const index = text.sentence[first] as number;
  const line = sentences[index];
  if (!line) return null;
  const bracket = holder.end === first - 1 && wordAt(text, holder.end) === '(' ? closing(text, end) : -1;
  if (bracket > 0)
    return wordAt(text, end) === ','
      ? (bodyThatFills(text, found, end + 1, bracket) ?? nameThatFills(text, found, end + 1, bracket))
      : null;
  // "Awa Sarr   Directrice   Agence X": the next column
  if (isColumn(text, end) && end < line.endToken && text.sentence[holder.first] === index)
    return bodyThatFills(text, found, end, endOfColumn(text, end, line.endToken));
  const listed = holder.end === first - 1 && /^[,:–—|/-]$/.test(wordAt(text, holder.end));
  if (first - line.firstToken > 1 && !listed) return null;
  // "Awa Sarr – Directrice |–| Agence X"
  const comma = wordAt(text, end) === ',' || (/^[–—|/-]$/.test(wordAt(text, end)) && !touches(text, end));
  const own = comma && end + 1 < line.endToken;
  if (!own && end + (comma ? 1 : 0) < line.endToken) return null;
  // "X" over "Banque Y" over "Directeur"
  if (!own && text.sentence[holder.first] === index - 2) {
    const { firstToken, endToken } = sentences[index - 1] as Sentence;
    const told = bodyThatFills(text, found, firstToken, endToken);
    if (told !== null) return told;
  }
  const from = own ? end + 1 : (sentences[index + 1]?.firstToken ?? tokens.count);
  // "| X | Directrice | Agence Y |"
  const last = wordAt(text, line.endToken - 1) === '|' ? line.endToken - 1 : line.endToken;
  const to = own ? last : (sentences[index + 1]?.endToken ?? from);
  if (from >= to || to - from > 16 || (!own && from - end > 1)) return null;
  const beside = bodyThatFills(text, found, from, to);
  if (beside !== null) return beside;
  // "X, directeur – |Terralis|"
  const unknown = own && /^[–—|/-]$/.test(wordAt(text, end)) ? nameThatFills(text, found, from, to) : null;
  return unknown ?? (own ? null : bodyOverName(text, found, index, holder));
}

/** "|Banque Y|" over "X" over "Directeur": the body heads a block of lines. */
function bodyOverName(text: Text, found: Found, index: number, { outer, end }: Holder): string | null {
  const { sentences } = text.document;
  const [above, name] = [sentences[index - 2], sentences[index - 1]];
  if (!above || !name || outer - name.firstToken > 1 || name.endToken !== end) return null;
  return bodyThatFills(text, found, above.firstToken, above.endToken);
}

/**
 * "le chercheur X (Institut Y)", "X (Institut Y), chercheur", "la professeure X, de l'Université Y": the body that stands
 * right behind the name, in brackets or between commas.
 */
export function bodyBehindName(
  text: Text,
  found: Found,
  { first, end }: Title,
  holder: Holder,
): string | null {
  const at = holder.end;
  if (wordAt(text, at) === '(') {
    const bracket = closing(text, at + 1);
    const told = holder.first >= end || first <= bracket + 3;
    if (bracket < 0 || !told) return null;
    // "la rapporteure X (PRX)": of a party, where the office is the chamber's
    if (/rapport(?:eur|eure|euse|rice)$/.test(wordAt(text, first))) return null;
    return (
      bodyThatFills(text, found, at + 1, bracket) ??
      partyIn(text, first, at + 1, bracket) ??
      landOf(text, first, at + 1, bracket)
    );
  }
  if (holder.outer < end || holder.outer - end > 1 || wordAt(text, at) !== ',' || !isOfAt(text, at + 1))
    return null;
  const noun = afterArticle(text, at + 2);
  // ", du bureau |X"
  const from = isLower(text, noun) && isCapital(text, noun + 1) ? noun + 1 : noun;
  let stop = from;
  while (stop < from + LONGEST && !/^[,.;]$/.test(wordAt(text, stop))) stop++;
  return stop < from + LONGEST ? bodyThatFills(text, found, from, stop) : null;
}

/** The country of an ambassador, in a bracket behind the name. */
export function landBehind(text: Text, { first }: Title, { end }: Holder): string | null {
  const bracket = wordAt(text, end) === '(' ? closing(text, end + 1) : -1;
  return bracket > 0 ? landOf(text, first, end + 1, bracket) : null;
}

/** "les ambassadeurs : Mme X (|Royaume d'Espagne|)": whose ambassador she is. */
const landOf = (text: Text, title: number, from: number, to: number): string | null =>
  /^ambassad/.test(wordAt(text, title)) && countryOf(sliceOf(text, from, to)) !== null
    ? sliceOf(text, from, to)
    : null;

/** No name of a body between commas is longer, in tokens. */
const LONGEST = 16;

function endOfColumn(text: Text, from: number, limit: number): number {
  let end = from + 1;
  while (end < limit && !isColumn(text, end)) end++;
  return end;
}

/** "Pour la Banque X," over "Le Directeur général," or over "Awa Sarr" and "Directrice": for whom a line signs. */
export function bodyOfSignature(text: Text, found: Found, first: number, { outer }: Holder): string | null {
  const { sentences } = text.document;
  const index = text.sentence[first] as number;
  const own = sentences[index];
  if (!own || first - own.firstToken > 1) return null;
  for (let above = index - 1; above >= Math.max(0, index - 2); above--) {
    const { firstToken, endToken: lineEnd } = sentences[above] as Sentence;
    if (wordAt(text, firstToken) !== 'pour') continue;
    // "Pour la Banque X, |Awa Sarr" over "Directrice"
    const endToken = outer > firstToken && outer < lineEnd ? withArticle(text, outer) : lineEnd;
    const end = /^[,:]$/.test(wordAt(text, endToken - 1)) ? endToken - 1 : endToken;
    const from = afterArticle(text, firstToken + 1);
    return from < end ? bodyThatFills(text, found, from, end) : null;
  }
  return null;
}

/** Index of the bracket that ends "(directeur, Banque X)", or -1. */
export function closing(text: Text, from: number): number {
  for (let i = from; i < from + 16; i++) if (wordAt(text, i) === ')') return i;
  return -1;
}

/** The body that tokens `from .. to - 1` name, with an acronym in brackets at most. */
export function bodyThatFills(text: Text, found: Found, from: number, to: number): string | null {
  const { tokens } = text.document;
  const start = tokens.start[from] as number;
  const stop = tokens.end[to - 1] as number;
  if (wordAt(text, from) === 'cabinet' && isOfAt(text, from + 1))
    return text.document.text.slice(start, stop);
  const body = found.organizations[firstAtOrAfter(found.organizations, start)];
  // "ONG |Mare Haute|", "société |Orbitel|"
  if (body?.start !== start && from + 1 < to && isLeadingNoun(wordAt(text, from)))
    return bodyThatFills(text, found, from + 1, to);
  // As written: letters stay letters.
  if (body?.start === start && isRest(text, body.end, stop)) return text.document.text.slice(start, body.end);
  // "UNICEF |Sénégal|"
  if (body?.start === start && countryOf(text.document.text.slice(body.end, stop).trim()) !== null)
    return text.document.text.slice(start, stop);
  const ministry = found.ministries[firstAtOrAfter(found.ministries, start)];
  return ministry?.start === start && isRest(text, ministry.end, stop) ? ministry.name : null;
}

/** Nothing is left of a line but an acronym in brackets, a stop, an address of mail or a telephone. */
export const isRest = ({ document }: Text, from: number, to: number): boolean =>
  /^(?:\s*\([^)]*\))?\s*[.;:]?(?:\s+(?:\S+@\S+|www\.\S+|(?:[Tt][ée]l|\+?\d).*))?\s*$/u.test(
    document.text.slice(from, to),
  );

/** "ANC   Awa Sarr, directrice de la communication", "ANC   Awa Sarr   Directrice": a line that begins with the body. */
export function bodyAhead(text: Text, found: Found, first: number): string | null {
  const { tokens, sentences } = text.document;
  const line = sentences[text.sentence[first] as number];
  if (!line || first - line.firstToken > LONGEST_LINE) return null;
  const item = /^[-–—•*·▪]$/.test(wordAt(text, line.firstToken)) ? line.firstToken + 1 : line.firstToken;
  // "– |pour| l'Agence X : Mme Y, directrice"
  const from = wordAt(text, item) === 'pour' ? afterArticle(text, item + 1) : item;
  const label = labelOf(text, from);
  if (label > 0 && label < first)
    return bodyThatFills(text, found, from, label) ?? acronymOf(text, from, label);
  if (first - line.firstToken > 14) return null;
  const body = found.organizations[firstAtOrAfter(found.organizations, line.start)];
  if (body?.start !== line.start) return null;
  let at = line.firstToken;
  while (at < first && (tokens.end[at] as number) <= body.end) at++;
  if (at + 1 >= first) return null;
  for (let i = at; i < first - 1; i++)
    if (!isCapital(text, i) && !/^[:,–—()*-]$/.test(wordAt(text, i))) return null;
  return /^[,–—-]$/.test(wordAt(text, first - 1)) || isColumn(text, first)
    ? text.document.text.slice(body.start, body.end)
    : null;
}

/** A line about the people of one body is no longer, in tokens. */
const LONGEST_LINE = 60;

/** "Banque X |: Mme Y, directrice ; M. Z, économiste": the colon behind the first words of a line, or -1. */
function labelOf(text: Text, firstToken: number): number {
  for (let i = firstToken + 1; i < firstToken + 10; i++) {
    if (text.sentence[i] !== text.sentence[firstToken]) return -1;
    if (wordAt(text, i) === ':') return i;
  }
  return -1;
}

/** "MTP : X, directeur": letters that nobody explains. */
const acronymOf = (text: Text, first: number, end: number): string | null =>
  end === first + 1 &&
  text.document.tokens.casing[first] === CASING.upper &&
  /^[a-z]{3,8}$/.test(wordAt(text, first)) &&
  !/^(?:nota|note|photo|contact|presse|lieu|date|titre|objet|par|avec)$/.test(wordAt(text, first))
    ? sliceOf(text, first, end)
    : null;
