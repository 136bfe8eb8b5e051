/** Ministries told without their noun: by a pronoun, by a colleague, behind a minister's name, in the bracket behind it. */
import type { MinistryMention } from '../../schemas/mentions.js';
import { onlyNationality } from './cues.js';
import { splitPlural } from './groups.js';
import { nameOf } from './names.js';
import type { Opening } from './opening.js';
import { type Item, type Portfolio, readPortfolio } from './portfolio.js';
import { readPhrase } from './vocabulary.js';
import { readDe, type Words } from './words.js';

const PRONOUNS = new Set(['celui', 'celle', 'ceux', 'celles', 'collegue', 'homologue']);

export const mayBeEcho = (word: string): boolean => PRONOUNS.has(word);

const NO_KEYS: ReadonlySet<string> = new Set();
const NONE: readonly MinistryMention[] = Object.freeze([]);

/** "celui de la Population", "son collègue (béninois) de l'Eau et des Mines", "ceux de la Santé et de l'Eau", which are two. */
export function readEcho(words: Words, at: number): readonly MinistryMention[] {
  if (!mayBeEcho(words.word(at))) return NONE;
  const pronoun = words.word(at).startsWith('ce');
  const country = pronoun ? null : onlyNationality(words, at + 1);
  const link = country === null ? at + 1 : at + 2;
  const portfolio = portfolioBehind(words, link);
  if (portfolio === null) return NONE;
  const { items } = portfolio;
  const start = pronoun ? words.start(at) : null;
  if (/^ce(?:ux|lles)$/.test(words.word(at)) || (pronoun && items.filter(isOther).length > MOST))
    return splitPlural(words, items, NO_KEYS)
      .reduce<Item[][]>((groups, group) => {
        // "des Travaux publics, |Transports et Communications|" has one minister.
        const last = groups.at(-1);
        if (last && (group[0] as Item).link === (group[0] as Item).head) last.push(...group);
        else groups.push([...group]);
        return groups;
      }, [])
      .map((group, i) => toMention(words, group, link, i === 0 ? start : null));
  const reason = country === null ? null : `adjective "${words.word(at + 1)}"`;
  return [{ ...toMention(words, items, link, start), country, reason }];
}

/** One minister hardly has more parts, each with its own "de", between commas. */
const MOST = 2;
const isOther = ({ joint, link, head }: Item): boolean => joint === 'comma' && link !== head;

/** "le ministre Luc Ngom |de l'Économie numérique et de la Poste|", behind somebody's name. */
export function readBehindName(words: Words, at: number): readonly MinistryMention[] {
  const portfolio = portfolioBehind(words, at);
  return portfolio === null ? NONE : [toMention(words, portfolio.items, at, null)];
}

/** "Awa Sarr (|Finances et Budget|)": the bracket that opens at a word holds a portfolio and nothing else. */
export function readInBracket(words: Words, at: number): readonly MinistryMention[] {
  if (!isHead(words, at + 1)) return NONE;
  const frame = { words, limit: words.limit(at), capitals: false, opener: 'de' as const };
  const portfolio = readPortfolio(frame, at + 1, at + 1, true, false);
  return portfolio === null || words.word(portfolio.end) !== ')'
    ? NONE
    : [toMention(words, portfolio.items, at + 1, null)];
}

const isHead = (words: Words, at: number): boolean =>
  readPhrase(words, at, words.limit(at), (entry) => entry.kind === 'head') !== null;

function portfolioBehind(words: Words, at: number): Portfolio | null {
  const de = readDe(words, at);
  if (!de?.article || !isHead(words, de.next)) return null;
  const frame = { words, limit: words.limit(at), capitals: false, opener: 'de' as const };
  return readPortfolio(frame, at, de.next, true, false);
}

/** @param start of a pronoun that belongs to the mention; else it begins with the portfolio. */
function toMention(
  words: Words,
  items: readonly Item[],
  link: number,
  start: number | null,
): MinistryMention {
  const [{ head: next }] = items as [Item];
  const opening: Opening = {
    start: words.start(next),
    link,
    next,
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
  return {
    start: start ?? opening.start,
    end: words.end((items.at(-1) as Item).end - 1),
    rule: 'ministries.echo',
    name: nameOf(words, opening, items),
    country: null,
    acronym: null,
    implied: true,
    reason: null,
  };
}
