/** Gatherings told again by less than their name: "le Forum", "Navalex" for the "salon Navalex". */
import { CASING, type Document, type Span } from '../../schemas/document.js';
import type { EventMention, NameMention } from '../../schemas/mentions.js';
import { isAdjective } from '../adjectives.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { isRegion } from '../regions.js';
import type { SentenceView } from '../sentence-view.js';
import { spanAt } from '../spans.js';
import { foldWord } from '../words.js';

/** A noun of gatherings where it stands: it heads a name, or stands for one that was told. */
export interface Noun extends Span {
  readonly noun: string;
}

/** Nouns that a capital makes the name of the gathering told before; sessions, conferences and assemblies may be bodies. */
const SHORT =
  /^(?:forum|sommet|salon|festival|foire|colloque|symposium|assises|rencontres|jeux|biennale|triennale|tournoi|hackathon|expo|exposition|challenge|carnaval|rallye|marathon|gala|moussem|magal|gamou)$/u;
const DETERMINER = /^(?:le|la|les|l'|du|des|au|aux|ce|cet|cette|ces|dudit|ledit)$/u;

/** "le |Forum|": a capital inside the sentence, and nothing that tells which. */
export const isShort = (view: SentenceView, head: number): boolean =>
  view.isCapital(head) &&
  SHORT.test(view.word(head)) &&
  DETERMINER.test(view.word(head - 1)) &&
  !view.isCapital(head + 1) &&
  !view.isShouted;

/** Each short form names the last gathering before it with the same noun. */
export function findShort(
  shorts: readonly Noun[],
  headed: ReadonlyMap<EventMention, string>,
  events: readonly EventMention[],
): EventMention[] {
  return shorts.flatMap(({ start, end, noun }) => {
    const named = events.findLast((event) => event.end <= start && headed.get(event) === noun);
    return named ? [{ ...named, start, end, rule: 'event-short' }] : [];
  });
}

/** A name so long and of so many words is that gathering's wherever it stands, in small letters too. */
const LONG = 16;
const WORDS = /^\S+(?:[ '’]\S+){2}/u;
/** Names that are looked for again; the bound keeps the search linear. */
const MOST_NAMES = 24;

/** "Participation à la |Rencontre des pêcheurs du Golfe|", where only the body tells by its count that it is a gathering. */
export function findRepeats(
  { text, folded, sentences }: Document,
  events: readonly EventMention[],
): EventMention[] {
  const named = new Map<string, EventMention>();
  const counts = new Map<string, string>();
  for (const event of events) {
    // "|3e| Forum de la paix |2031|": with or without count and year.
    const written = folded.slice(event.start, event.end);
    const count = /^\S*\d\S* /u.exec(written)?.[0];
    const name = written.replace(/^\S*\d\S* | \d{4}$/gu, '');
    if (count) counts.set(name, count);
    if (name.length >= LONG && WORDS.test(name) && named.size < MOST_NAMES && !named.has(name))
      named.set(name, event);
  }
  const countBefore = (start: number, name: string): number => {
    const count = counts.get(name);
    return count && folded.endsWith(count, start) ? count.length : 0;
  };
  const again: EventMention[] = [];
  for (const [name, event] of named) {
    for (let start = folded.indexOf(name); start >= 0; start = folded.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (!/[\p{L}\d]/u.test(text.charAt(start - 1) + text.charAt(end)) && spanAt(sentences, start))
        again.push({ ...event, start: start - countBefore(start, name), end, rule: 'event-repeat' });
    }
  }
  return again;
}

/** "à l'issue du |38e Conseil|", where the "38e Conseil des ministres de la Ligue" was told: its count and noun. */
export function findCounted(
  { folded, sentences }: Document,
  events: readonly EventMention[],
): EventMention[] {
  const counted = new Map<string, EventMention>();
  for (const event of events) {
    const short = /^\d{1,3}[a-z]{1,4} [a-z]{5,}(?= )/u.exec(folded.slice(event.start, event.end))?.[0];
    if (short && counted.size < MOST_NAMES && !counted.has(short)) counted.set(short, event);
  }
  const again: EventMention[] = [];
  for (const [short, event] of counted) {
    for (let start = folded.indexOf(short); start >= 0; start = folded.indexOf(short, start + short.length)) {
      const end = start + short.length;
      if (
        start > event.end &&
        !/[a-z\d]/u.test(folded.charAt(start - 1) + folded.charAt(end)) &&
        spanAt(sentences, start)
      )
        again.push({ ...event, start, end, rule: 'event-repeat' });
    }
  }
  return again;
}

/** "salon |Navalex|", "Salon « |Navalex| » 2024": a proper word set beside the noun. */
const APPOSED =
  /(?:^\p{Lu}?\p{Ll}{3,} |[ ’']\p{Ll}{3,} |« ?|")(?<word>\p{Lu}[\p{L}-]{4,})(?: ?[»"])?(?: \d{4})?$/u;

/** "Forum |Invest in Kara|": proper words set beside the noun. */
const PHRASE = /^\p{L}{4,} (?<phrase>\p{Lu}[\p{L}-]*(?: (?:\p{Lu}[\p{L}-]*|in|of|for|and|&))+)(?: \d{4})?$/u;
const YEAR_BEHIND = /^ (?:19|20)\d\d(?!\d)/u;

/** "|Invest in Kara 2026|": the proper words by themselves, where a year tells that they are the gathering. */
export function findPhrases({ text, sentences }: Document, events: readonly EventMention[]): EventMention[] {
  const phrases = new Map<string, EventMention>();
  for (const event of events) {
    const phrase = PHRASE.exec(event.name)?.groups?.phrase;
    if (phrase && !phrases.has(phrase) && phrases.size < MOST_NAMES) phrases.set(phrase, event);
  }
  const again: EventMention[] = [];
  for (const [phrase, event] of phrases) {
    for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + phrase.length)) {
      const year = YEAR_BEHIND.exec(text.slice(start + phrase.length, start + phrase.length + 6));
      if (!year || /[\p{L}\d-]/u.test(text.charAt(start - 1)) || !spanAt(sentences, start)) continue;
      const end = start + phrase.length + year[0].length;
      again.push({ ...event, start, end, rule: 'event-apposed' });
    }
  }
  return again;
}

/** "Navalex |5|", "Navalex |2024|" */
const NUMBER = /^(?:\d{1,2}|(?:19|20)\d\d)$/u;

/** Whether a word set beside the noun is called anything else in this text: a person, a body, a place. */
const isElsewhere = (word: string, { text }: Document, names: readonly NameMention[]): boolean =>
  countryOf(word) !== null ||
  isRegion(word) ||
  isAdjective(foldWord(word)) ||
  lookUpTown(word).length > 0 ||
  names.some(({ label, start, end }) => label !== 'event' && text.slice(start, end).includes(word));

/** The proper word of a name by itself: "les exposants de |Navalex|". */
export function findApposed(
  document: Document,
  events: readonly EventMention[],
  names: readonly NameMention[],
): EventMention[] {
  const known = new Map<string, EventMention>();
  for (const event of events) {
    const word = APPOSED.exec(event.name)?.groups?.word;
    if (word && !known.has(word) && !isElsewhere(word, document, names)) known.set(word, event);
  }
  if (known.size === 0) return [];
  const { text, tokens, sentences } = document;
  const again: EventMention[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let token = firstToken; token < endToken; token++) {
      const casing = tokens.casing[token] as number;
      // A capital that opens the sentence may be any word's.
      if (casing < CASING.title || (casing === CASING.title && token === firstToken)) continue;
      const start = tokens.start[token] as number;
      const event = known.get(text.slice(start, tokens.end[token]));
      if (!event) continue;
      const next = token + 1 < endToken ? text.slice(tokens.start[token + 1], tokens.end[token + 1]) : '';
      const end = tokens.end[NUMBER.test(next) ? token + 1 : token] as number;
      again.push({ ...event, start, end, rule: 'event-apposed' });
    }
  }
  return again;
}
