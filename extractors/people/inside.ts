/** What the words of a run of capitals tell of it. */
import { CASING } from '../../schemas/document.js';
import { isOtherAcronym } from '../other-acronyms.js';
import { has, type Text, wordAt } from '../phrases.js';
import { bitsOf, KNOWN } from '../words.js';
import type { Run } from './runs.js';

/** Words of trade in English that end names of shops and brands, never those of persons. */
const TRADES = new Set(
  'store shop hub lab labs tech cloud app apps market pay box web online digital media news network studio studios mobile leaks papers files awards bahnhof hauptbahnhof'.split(
    ' ',
  ),
);

/** First words of names of valleys, mountains, villages. */
const LANDS = new Set(
  'wadi oued djebel jebel jabal bandar hassi bordj ksar nahr deir kafr kfar souk oulad keur'.split(' '),
);

/** Points for given names, family names, particles, initials, capital surnames. */
export function inside(text: Text, run: Run, learnt: number): number {
  const { first, end } = run;
  const { casing } = text.document.tokens;
  let score = 0;
  let upper = 0;
  let title = 0;
  let ordinary = 0;
  let words = 0;
  let initials = 0;
  for (let i = first; i < end; i++) {
    if (has(text, i, KNOWN.strongParticle) && i > first) score += 2;
    if (has(text, i, KNOWN.particle)) continue;
    words++;
    const given = has(text, i, KNOWN.forename);
    const family = has(text, i, KNOWN.surname);
    const common = has(text, i, KNOWN.common) || isPluralNoun(wordAt(text, i));
    if (given) score += i === first ? (common ? 1 : 2) : 1;
    else if (family) score += 1;
    else if (common) ordinary++;
    if (has(text, i, KNOWN.host) && !given) score -= 2;
    if (casing[i] === CASING.upper && isOtherAcronym(wordAt(text, i))) score -= 3;
    if (casing[i] === CASING.initial) initials++;
    if (casing[i] === CASING.initial && end - first > 1) score += 1;
    else if (casing[i] === CASING.upper) upper++;
    else title++;
  }
  if (initials === words) return -5;
  // "B. Consultation" heads a paragraph.
  const letter = casing[first] === CASING.initial && first === run.sentence.firstToken;
  if (letter && words === 2 && learnt <= 0 && !has(text, end - 1, KNOWN.forename | KNOWN.surname)) return -5;
  if (TRADES.has(wordAt(text, end - 1)) || LANDS.has(wordAt(text, first))) score -= 3;
  // "Hô Chi Minh-Ville"
  if (/.-ville$/.test(wordAt(text, end - 1))) score -= 5;
  const line = first === run.sentence.firstToken && end >= run.sentence.endToken - 1;
  if (line && score > 0 && words > 1) score += 1;
  // "Loongo Lianga Serge": surnames first, the given name last.
  if (words > 2 && ordinary === 0 && has(text, end - 1, KNOWN.forename) && !has(text, first, KNOWN.forename))
    score += 0.75;
  const mixed = upper > 0 && title > 0 && !text.shouting[first] && upper + title <= 5;
  if (mixed && capitalSurname(text, first, end)) score += 2;
  // "Don Bravo": words of the language, but the tagger has no doubt.
  if (words > 1 && ordinary === words) score -= learnt > 2.8 && first > run.sentence.firstToken ? 1 : 2.5;
  else score -= ordinary * 0.6;
  return score;
}

/** "Partenariats": the list has nouns in the singular. */
const isPluralNoun = (word: string): boolean =>
  word.length > 5 && word.endsWith('s') && (bitsOf(word.slice(0, -1)) & KNOWN.common) !== 0;

/** The capitals of "Kossi AGBEKO" stand together at one end and are no short acronym. */
function capitalSurname(text: Text, first: number, end: number): boolean {
  const { casing } = text.document.tokens;
  let changes = 0;
  let letters = 0;
  for (let i = first; i < end; i++) {
    if (casing[i] === CASING.upper) letters = Math.max(letters, wordAt(text, i).length);
    if (i > first && (casing[i] === CASING.upper) !== (casing[i - 1] === CASING.upper)) changes++;
  }
  return changes <= 2 && letters >= 3;
}
