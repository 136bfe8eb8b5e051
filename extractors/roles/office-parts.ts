/** What an office told without a title consists of: its body, its holder. */
import type { Found } from '../../schemas/mentions.js';
import { type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import { lastBody } from './bodies-before.js';
import { type Holder, holderFrom, sameSentence } from './holder.js';

export interface Told {
  readonly first: number;
  readonly end: number;
  readonly holder: Holder;
  readonly organization: string | null;
  readonly titles: readonly [m: string, f: string];
}

/** "X |préside", "X, qui |préside", "X, lequel |préside aussi". */
export function subjectOf(text: Text, verb: number, holders: readonly Holder[]): Holder | null {
  const holder = holders[holderFrom(holders, verb) - 1];
  if (!holder || !sameSentence(text, holder.first, verb)) return null;
  for (let i = holder.end; i < verb; i++)
    if (!/^(?:,|qui|lequel|laquelle|et|aujourd'hui|desormais|egalement|aussi)$/.test(wordAt(text, i)))
      return null;
  return holder;
}

export function bodyAt({ document: { tokens } }: Text, { organizations }: Found, token: number) {
  const start = tokens.start[token];
  const body = start === undefined ? undefined : organizations[firstAtOrAfter(organizations, start)];
  return body?.start === start ? body : undefined;
}

/** "la présidence de |l'association": the body told before. */
export function bodyStoodFor(text: Text, found: Found, token: number): string | null {
  const word = wordAt(text, token);
  const start = text.document.tokens.start[token] as number;
  if (!NOUNS_OF_BODIES.test(word)) return null;
  return lastBody(text, found, start, new RegExp(`^${word}`)) ?? lastBody(text, found, start, null);
}

const NOUNS_OF_BODIES =
  /^(?:association|federation|institution|organisation|chambre|club|syndicat|structure|entreprise|societe|fondation|ligue|agence|banque|groupe|compagnie|mutuelle|cooperative|parti|mouvement|office)$/;
