/** Offices in English: "|Regional Sales| Manager", "|Group| Managing Director of Lumen", "Head of Sales". */
import { isAddressWord } from '../honorifics.js';
import { has, isCapital, isWord, type Text, wordAt } from '../phrases.js';
import { KNOWN } from '../words.js';
import { type Bounds, move, type State } from './targets.js';

const HEADS = new Set(['director', 'manager', 'officer', 'partner', 'lead', 'developer', 'counsel']);

/** Words that tell of what or of which rank. */
const FIELDS = new Set(
  (
    'group senior junior deputy assistant associate regional global national international general corporate country area site ' +
    'executive chief managing vice sales sports sport marketing brand product business development commercial digital data ' +
    'human resources people finance financial operations operating technical technology information research innovation ' +
    'investment legal policy public government external affairs relations media communication communications programme ' +
    'program project partnerships strategy strategic supply chain customer client account key services service security ' +
    'sustainability creative art artistic casting media africa african europe european middle east west central and & software community'
  ).split(' '),
);

export const isEnglishHead = (text: Text, i: number): boolean =>
  HEADS.has(wordAt(text, i)) || (wordAt(text, i) === 'president' && wordAt(text, i - 1) === 'vice');

/** Behind a comma or a bracket all words with a capital belong to the office, elsewhere those that are known to tell of what. */
export function startOfEnglish(text: Text, head: number, from: number): number {
  let first = head;
  while (first > from && isFieldAt(text, first - 1)) first--;
  let open = first;
  while (open > from && isCapital(text, head) && isCapital(text, open - 1)) {
    // ", Mr Awa Sarr Manager": whose office it is.
    if (has(text, open - 1, KNOWN.forename) || isAddressWord(wordAt(text, open - 1))) return first;
    open--;
  }
  return /^[,(]$/.test(wordAt(text, open - 1)) ? open : first;
}

const isFieldAt = (text: Text, i: number): boolean =>
  FIELDS.has(wordAt(text, i)) && (isCapital(text, i) || /^(?:and|&)$/.test(wordAt(text, i)));

/** "Managing Director of |Lumen", "Head of |Sales and Marketing": words with a capital, joined by "and" or "&". */
export function readEnglish({ text, limit, bodyAt }: Bounds, state: State, of: number): boolean {
  const body = bodyAt(of + 1);
  if (body > 0 && state.body === null) {
    state.body = { from: of, first: of + 1, end: body, until: body };
    state.complements++;
    return move(state, body);
  }
  let end = of + 1;
  while (end < limit && end < of + 6) {
    const joint = /^(?:and|&)$/.test(wordAt(text, end)) ? end + 1 : end;
    if (joint >= limit || !isCapital(text, joint) || !isWord(text, joint)) break;
    end = joint + 1;
  }
  state.complements++;
  return end > of + 1 && move(state, end);
}
