/** Towns whose article has gone into the preposition. */
import type { PlaceMention } from '../../schemas/mentions.js';
import { lookUpTown } from '../gazetteer.js';
import { isOf } from '../phrases.js';
import { overlaps } from '../spans.js';
import { chooseTown } from './namesakes.js';
import { isNameLike, type Reader, wordAt } from './reader.js';
import { COMMON } from './words.js';

const CONTRACTED = new Map([
  ['au', 'le '],
  ['du', 'le '],
  ['aux', 'les '],
  ['des', 'les '],
]);
/** A smaller town is less likely than a common noun with a capital. */
const BEHIND_ARTICLE = 15_000;

/** "au |Cap", "aux |Cayes": the article of the town's name has gone into the preposition. */
export function townBehindArticle(reader: Reader, token: number): PlaceMention | null {
  const { document, sentence, names, context } = reader;
  const article = CONTRACTED.get(wordAt(reader, token - 1));
  if (!article || COMMON.has(wordAt(reader, token))) return null;
  if (token + 1 < sentence.endToken && (isNameLike(document, token + 1) || isOf(wordAt(reader, token + 1))))
    return null;
  const span = { start: document.tokens.start[token] as number, end: document.tokens.end[token] as number };
  const town = chooseTown(lookUpTown(article + document.text.slice(span.start, span.end)), context);
  if (!town || town.population < BEHIND_ARTICLE) return null;
  const tagged = names.find((name) => overlaps(name, span));
  if (tagged && tagged.label !== 'place' && tagged.score > 0.6) return null;
  const { name, country, latitude, longitude } = town;
  return { ...span, rule: 'gazetteer', name, kind: 'town', country, latitude, longitude };
}
