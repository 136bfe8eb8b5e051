/** Towns whose article has gone into the preposition. */
import type { PlaceMention } from '../../schemas/mentions.js';
import { lookUpTown } from '../gazetteer.js';
import { chooseTown } from './namesakes.js';
import { is, isNameLike, type Reader, taggedAt, wordAt } from './reader.js';
import { WORD } from './words.js';

/** A smaller town is less likely than a common noun with a capital. */
const BEHIND_ARTICLE = 15_000;

/** "au |Cap", "aux |Cayes": the article of the town's name has gone into the preposition. */
export function townBehindArticle(reader: Reader, token: number): PlaceMention | null {
  const { document, sentence, context } = reader;
  if (!is(reader, token - 1, WORD.contracted) || is(reader, token, WORD.common)) return null;
  if (is(reader, token + 1, WORD.of) || (token + 1 < sentence.endToken && isNameLike(document, token + 1)))
    return null;
  const article = /[sx]$/u.test(wordAt(reader, token - 1)) ? 'les ' : 'le ';
  const span = { start: document.tokens.start[token] as number, end: document.tokens.end[token] as number };
  const town = chooseTown(lookUpTown(article + document.text.slice(span.start, span.end)), context);
  if (!town || town.population < BEHIND_ARTICLE) return null;
  const tagged = taggedAt(reader, span);
  if (tagged && tagged.label !== 'place' && tagged.score > 0.6) return null;
  const { name, country, latitude, longitude } = town;
  return { ...span, rule: 'gazetteer', name, kind: 'town', country, latitude, longitude };
}
