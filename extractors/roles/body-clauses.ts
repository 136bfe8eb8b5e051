/** Bodies that the clause of a title tells: behind a comma in an entry, in front of a colon, at the head of the sentence. */
import type { Sentence } from '../../schemas/document.js';
import type { Found } from '../../schemas/mentions.js';
import { CONTACT_LABELS } from '../contact-labels.js';
import { afterArticle, isLower, type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import type { Title } from '../titles/index.js';
import { bodyThatFills, closing } from './body-lines.js';
import { nameThatFills } from './body-names.js';
import type { Holder } from './holder.js';
import { isNamingVerb } from './verbs.js';

/** No name of a body is longer, in tokens. */
const LONGEST = 16;

/** "X, climatologue (|Institut Y)", "Mme X, professeure titulaire, |Université Y, présidente ;": between the title and what the entry goes on with. */
export function bodyInEntry(text: Text, found: Found, { first, end }: Title, holder: Holder): string | null {
  const apposed = holder.end === first - 1 && /^[,–—-]$/.test(wordAt(text, holder.end));
  if (!apposed && holder.end !== first) return null;
  if (wordAt(text, end) === '(') {
    const bracket = closing(text, end + 1);
    return bracket > 0
      ? (bodyThatFills(text, found, end + 1, bracket) ?? nameThatFills(text, found, end + 1, bracket))
      : null;
  }
  if (wordAt(text, end) !== ',') return null;
  const sentence = text.sentence[first];
  let to = end + 1;
  while (to < end + LONGEST && text.sentence[to] === sentence && !/^[,;.]$/.test(wordAt(text, to))) to++;
  const closes = text.sentence[to] !== sentence || wordAt(text, to) === ';';
  const goesOn =
    wordAt(text, to) === ',' &&
    (CONTACT_LABELS.has(wordAt(text, to + 1)) ||
      (isLower(text, to + 1) && !/^(?:et|le|la|les|a|ont|qui)$/.test(wordAt(text, to + 1))));
  if (to === end + 1 || !(closes || goesOn)) return null;
  // "; Mme X, directrice, |Terralis|;"
  const unknown = wordAt(text, to) === ';' ? nameThatFills(text, found, end + 1, to) : null;
  return bodyThatFills(text, found, end + 1, to) ?? unknown;
}

/** "Sont nommés |à la Cour X : président, M. Y ; greffière, Mme Z": what stands before the colon. */
export function bodyBeforeColon(
  text: Text,
  found: Found,
  { first }: Title,
  { firstToken }: Sentence,
): string | null {
  for (let colon = first - 1; colon > firstToken; colon--) {
    if (wordAt(text, colon) !== ':') continue;
    const stop = text.document.tokens.end[colon - 1] as number;
    const named = hasNaming(text, firstToken, colon);
    return named ? endingAt(text, found, stop) : null;
  }
  return null;
}

function hasNaming(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isNamingVerb(wordAt(text, i).replace(/s$/, ''))) return true;
  return false;
}

/** "|À la Cour X, M. Y devient premier président": where the sentence says it is. */
export function bodyAtHead(
  text: Text,
  found: Found,
  { first }: Title,
  { firstToken }: Sentence,
): string | null {
  if (!/^(?:a|au|aux|chez)$/.test(wordAt(text, firstToken)) || first - firstToken > 30) return null;
  if (!/^(?:devient|devint|est|nommee?|elue?|promue?)$/.test(wordAt(text, first - 1))) return null;
  const from = afterArticle(text, firstToken + 1);
  let comma = from;
  while (comma < from + LONGEST && comma < first && wordAt(text, comma) !== ',') comma++;
  return wordAt(text, comma) === ',' ? bodyThatFills(text, found, from, comma) : null;
}

/** "|Pour la Banque X, c'est |le président, M. Y, qui a signé", "|Du côté de la Banque X, |le directeur, M. Y, a dit". */
export function bodyOfSide(
  text: Text,
  found: Found,
  { first, end }: Title,
  holder: Holder,
  { firstToken, endToken }: Sentence,
): string | null {
  // "Pour A, le document porte la signature de X ; |pour B, celle du directeur"
  let clause = first - 1;
  while (clause > firstToken && wordAt(text, clause - 1) !== ';') clause--;
  const lead = SIDES.exec(text.words.folded.slice(clause, clause + 4).join(' '))?.[0];
  if (lead === undefined || first - clause > 24) return null;
  const from = afterArticle(text, clause + lead.split(' ').length);
  let comma = from;
  while (comma < from + LONGEST && comma < first && wordAt(text, comma) !== ',') comma++;
  const link = text.words.folded.slice(comma, first).join(' ');
  const told = /^, (?:c' (?:est|etait) (?:le|la|l'|son|sa)|cel(?:le|ui) (?:du|de (?:la|l'|son|sa)))$/.test(
    link,
  );
  // "Pour la Banque X, Le Président": all of a line over the name
  const apart = /^, (?:le|la|l')$/.test(link) && (wordAt(text, holder.outer - 1) === ',' || end >= endToken);
  if (!told && !apart) return null;
  return bodyThatFills(text, found, from, comma) ?? nameThatFills(text, found, from, comma);
}

const SIDES = /^(?:pour|chez|cote|du cote (?:de|du|d')|au nom (?:de|du|d'))(?= )/;

function endingAt({ document }: Text, { organizations, ministries }: Found, stop: number): string | null {
  for (const bodies of [organizations, ministries]) {
    const body = bodies[firstAtOrAfter(bodies, stop) - 1];
    if (body && body.end <= stop && /^\s?(?:\([^)]*\))?$/u.test(document.text.slice(body.end, stop)))
      return body.name;
  }
  return null;
}
