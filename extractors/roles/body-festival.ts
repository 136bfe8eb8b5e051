/** Offices of festivals and fairs, which are held at the event itself: "A l'approche du Festival X, le commissaire général, M. Y". */
import { type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import type { Asked } from './bodies.js';
import { last } from './told.js';

/** Events that have a house of their own. */
const HOUSED =
  /^(?:\d+\S* (?:edition d\S+ )?)?(?:festival|salon|foire|biennale|rencontres|carnaval|marathon|prix)(?: |$)/;

/** Offices of those who hold them. */
const OFFICES =
  /^(?:commissaire(?: generale?)?|(?:direct(?:eur|rice)|deleguee?|secretaire|presidente?|fondat(?:eur|rice)|promot(?:eur|rice)|coordonnat(?:eur|rice)|coordinat(?:eur|rice)|initiat(?:eur|rice)|regisseure?)(?: (?:generale?|artistique|technique|executi(?:f|ve)|adjointe?))*|(?:chargee?|responsable|direct(?:eur|rice)) d(?:e|u|e la) ?(?:programmation|communication|production|logistique|partenariats))$/;

/** @returns the event told last in the sentence or the two before it, under its name without the edition. */
export function bodyOfFestival({ text, found, title, sentence, start }: Asked): string | null {
  if (!OFFICES.test(text.words.folded.slice(title.first, title.end).join(' ').replace(/ $/, ''))) return null;
  if (wordAt(text, title.first - 1) === 'son' || wordAt(text, title.first - 1) === 'sa') return null;
  const earliest = from(text, sentence.firstToken);
  // Behind its name may stand its letters.
  const event = found.events
    .slice(firstAtOrAfter(found.events, earliest), firstAtOrAfter(found.events, start))
    .findLast((one) => HOUSED.test(text.document.folded.slice(one.start, one.end)));
  if (event === undefined) return null;
  const name = text.document.text.slice(event.start, event.end).replace(/\n/g, ' ');
  // A body told behind the event has the office.
  const body = last(found.organizations, start, event.end);
  return body === null || body.start <= event.end + BRACKET ? name.replace(EDITION, '') : null;
}

/** Offset of the letters in a bracket. */
const BRACKET = 2;

/** "3e édition du |Festival X". */
const EDITION = /^\d+\S* (?:[ée]dition d(?:u|e la|es|e l['’]|e) ?)?/iu;

function from({ document: { sentences }, sentence }: Text, token: number): number {
  return (sentences[Math.max(0, (sentence[token] as number) - SENTENCES)] ?? { start: 0 }).start;
}

/** Sentences before the one of the office. */
const SENTENCES = 2;
