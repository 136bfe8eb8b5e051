/** Ministries named after another by a pronoun or a colleague. */
import type { MinistryMention } from '../../schemas/mentions.js';
import { nameOf } from './names.js';
import type { Opening } from './opening.js';
import { readPortfolio } from './portfolio.js';
import { readPhrase } from './vocabulary.js';
import { readDe, type Words } from './words.js';

const PRONOUNS = new Set(['celui', 'celle', 'ceux', 'celles', 'collegue', 'homologue']);

export const mayBeEcho = (word: string): boolean => PRONOUNS.has(word);

/** "le ministère de la Santé et celui de la Population", "son collègue de l'Eau et des Mines". */
export function readEcho(words: Words, at: number): MinistryMention | null {
  if (!mayBeEcho(words.word(at))) return null;
  const de = readDe(words, at + 1);
  if (!de?.article || !readPhrase(words, de.next, words.limit(at), (entry) => entry.kind === 'head'))
    return null;
  const frame = { words, limit: words.limit(at), capitals: false, opener: 'de' as const };
  const portfolio = readPortfolio(frame, at + 1, de.next, true, false);
  if (!portfolio) return null;
  const { items, end } = portfolio;
  const opening: Opening = {
    start: words.start(at),
    link: at + 1,
    next: de.next,
    article: true,
    charged: false,
    opener: 'de',
    head: 'ministry',
    plural: false,
    capitals: false,
    demonyms: [],
    ranks: [],
    deputyOf: null,
  };
  const pronoun = words.word(at).startsWith('ce');
  return {
    start: words.start(pronoun ? at : de.next),
    end: words.end(end - 1),
    rule: 'ministries.echo',
    name: nameOf(words, opening, items),
    country: null,
    acronym: null,
    implied: true,
    reason: null,
  };
}
