/** Houses where something is held: places of the story, and no bodies that act in it. */
import { isArticleAt, isOfAt, type Text, wordAt } from '../phrases.js';
import { tokenAt } from '../recurrences.js';
import { spanAt } from '../spans.js';
import type { Draft } from './drafts.js';

/** Bodies that are houses as well. */
const HOUSES = /^(?:centre|ecole|college|lycee|residence|bourse|maison|opera|club|cercle)$/;

const PARTS = /^(?:cour|jardins?|salle|enceinte|amphitheatre|terrain|esplanade|hall|parvis)$/;

const HELD =
  /^(?:(?:re)?ten(?:ue?s?|ir)|tient|tiendra|lieu|deroule\w*|sieg\w+|reuni\w*|convoqu\w+|ouvr\w+|abrit\w+|etai(?:t|ent))$/;

/** Tokens between what is held and where. */
const REACH = 12;

/** "dans la cour de l'école X", "s'est tenue à la Résidence X"; no "au siège de", no "accordé au Centre X". */
/** @param acronym what stands beside the name in brackets shows a body. */
export function isSite(text: Text, { start, end, acronym }: Draft): boolean {
  if (acronym !== null) return false;
  const first = tokenAt(text, start);
  if (first < 2 || !HOUSES.test(wordAt(text, first))) return false;
  if (isInLine(text, first, end)) return true;
  const before = isArticleAt(text, first - 1) ? first - 2 : first - 1;
  if (isOfAt(text, before)) return PARTS.test(wordAt(text, before - 1));
  if (!/^(?:au|a|dans)$/.test(wordAt(text, before))) return false;
  for (let i = before - 1; i >= 0 && before - i < REACH && text.sentence[i] === text.sentence[first]; i--)
    if (HELD.test(wordAt(text, i))) return true;
  return false;
}

/** "Où ? À la Maison des océans", "Luxembourg, Cercle Belair : Assises …": lines of notices and programmes. */
function isInLine(text: Text, first: number, end: number): boolean {
  const { folded } = text.document;
  const line = spanAt(text.document.paragraphs, text.document.tokens.start[first] as number);
  if (line === null) return false;
  const before = folded.slice(line.start, text.document.tokens.start[first] as number);
  if (before.length > LINE) return false;
  return (
    /^[^\p{L}]*(?:ou|lieu) ?[?:]/u.test(before) ||
    (before.endsWith(', ') && /^ ?: /.test(folded.slice(end, end + 3)))
  );
}

/** Longest label and town before a house, in characters. */
const LINE = 60;
