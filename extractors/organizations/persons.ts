/** Names that are rather a person's than a body's. */
import { CASING } from '../../schemas/document.js';
import { has, isCapital, type Text } from '../phrases.js';
import { KNOWN } from '../words.js';

const isForename = (text: Text, i: number): boolean => has(text, i, KNOWN.forename);

/** A given name and a name, a surname in capitals and a given name, or a given name behind another word. */
export function isPersonal(text: Text, first: number, end: number): boolean {
  if (end - first < 2) return false;
  if (isForename(text, first) && !has(text, first, KNOWN.common)) return true;
  if (!isForename(text, first + 1)) return false;
  const { casing } = text.document.tokens;
  return end - first > 2 || (casing[first] === CASING.upper && casing[first + 1] === CASING.title);
}

/** Two capitalised words that begin a person's name. */
export const isPersonAt = (text: Text, at: number): boolean =>
  isCapital(text, at + 1) && isPersonal(text, at, at + 2);
