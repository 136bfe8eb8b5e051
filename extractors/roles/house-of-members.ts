/** "L'Assemblée X a validé huit mandats. Il s'agit des |députés : A ; B": members of the house that the sentence before tells of. */
import type { Found } from '../../schemas/mentions.js';
import { type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import type { Title } from '../titles/index.js';
import { between } from './holder.js';

/** Members, and what the name of their house begins with. */
const HOUSES: readonly (readonly [members: RegExp, house: RegExp])[] = [
  [/^deput/, /^(?:assemblee|parlement|chambre)/],
  [/^senat/, /^(?:senat|parlement|chambre)/],
  [/^conseill/, /^(?:conseil|assemblee)/],
];

const PRESENTS = /(?:^| )(?:s' agit (?:des|de)|(?:ce )?sont(?: les)?|a savoir(?: les)?)$/;

export function houseOfMembers(
  text: Text,
  { organizations }: Found,
  { first, headEnd, end }: Title,
): string | null {
  const house = HOUSES.find(([members]) => members.test(wordAt(text, first)))?.[1];
  if (house === undefined || end > headEnd) return null;
  const { sentences, folded } = text.document;
  const index = text.sentence[first] as number;
  const { firstToken = first } = sentences[index] ?? {};
  if (!PRESENTS.test(between(text, Math.max(firstToken, first - 5), first))) return null;
  const before = sentences[index - 1];
  const body = before && organizations[firstAtOrAfter(organizations, before.start)];
  const opens = before && body && body.start - before.start <= OPENING && body.end <= before.end;
  return opens && house.test(folded.slice(body.start, body.end)) ? body.name : null;
}

/** Letters in front of the subject: an article, "Mardi,". */
const OPENING = 24;
