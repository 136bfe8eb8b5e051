/** Names of bodies that nobody knows, and of places, which are none. */
import type { Found } from '../../schemas/mentions.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { isCapital, sliceOf, type Text, wordAt } from '../phrases.js';
import { isRegion } from '../regions.js';
import { firstAtOrAfter } from '../spans.js';

/** "(directeur, |Terralis|)": a body that nobody knows, told by its capitals. */
export function nameThatFills(text: Text, { people }: Found, from: number, to: number): string | null {
  if (to <= from || to - from > LONGEST_NAME) return null;
  const { start, end } = text.document.tokens;
  const person = people[firstAtOrAfter(people, start[from] as number)];
  if (person && person.start < (end[to - 1] as number)) return null;
  for (let i = from; i < to; i++) if (!isCapital(text, i)) return null;
  const name = sliceOf(text, from, to);
  return isPlaceName(name) ? null : name;
}

/** Of a body that nobody knows, in tokens. */
const LONGEST_NAME = 4;

const isPlaceName = (name: string): boolean =>
  countryOf(name) !== null || isRegion(name) || lookUpTown(name).length > 0;

/** "le député X (PS)", "la bourgmestre Y (Ecolo)", "la sénatrice Z (groupe centriste)": whoever is elected stands for a party. */
export const partyIn = (text: Text, title: number, from: number, to: number): string | null =>
  ELECTED.test(wordAt(text, title)) && (isParty(text, from, to) || isOneName(text, from, to))
    ? sliceOf(text, from, to)
    : null;

const isParty = (text: Text, from: number, to: number): boolean =>
  to - from > 1 && to - from <= LONGEST_PARTY && PARTIES.test(wordAt(text, from));

/** In tokens. */
const LONGEST_PARTY = 8;

const PARTIES =
  /^(?:bloc|groupe|parti|mouvement|front|alliance|union|coalition|rassemblement|majorite|opposition)$/;

const isOneName = (text: Text, from: number, to: number): boolean =>
  to - from === 1 &&
  isCapital(text, from) &&
  !/^\d/.test(wordAt(text, from)) &&
  !isPlaceName(sliceOf(text, from, to));

const ELECTED =
  /^(?:ex-)?(?:vice-)?(?:deputee?|senat(?:eur|rice)|eurodeputee?|maire|bourgmestre|echevine?|conseill(?:er|ere)|elue?|candidate?|ministre)$/;
