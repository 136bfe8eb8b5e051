/** The country a release is at home in: what it names is counted, by the line it stands in and by how it is spoken of. */
import { CASING, type Document, type Span, type ZoneKind } from '../../schemas/document.js';
import type { PlaceMention } from '../../schemas/mentions.js';
import { isAdjective } from '../adjectives.js';
import { countryOf } from '../countries.js';
import { nationalitiesOf } from '../nationality.js';
import { meetsAny } from '../spans.js';
import { HINT, hintsOf } from './hints.js';
import { hasColon, isRegional, readRegion, townCountry } from './localities.js';
import { countMoney } from './money.js';
import { readCountry } from './nouns.js';
import { readA, type Words, wordsOfDocument } from './words.js';

/** The publisher and the dateline tell more than a body that may roam. */
const WEIGHTS: Readonly<Record<ZoneKind, number>> = {
  title: 2,
  byline: 0,
  dateline: 5,
  body: 1,
  publisher: 5,
  furniture: 0,
};

export interface Home {
  /** ISO code of the country with most votes; null when none has more than the next. */
  readonly country: string | null;
  /** The other countries spoken of, those with most votes first. */
  readonly others: readonly string[];
  votes(country: string): number;
}

/** "le fleuve Niger", "le bassin du Congo", "le golfe de Guinée": waters of many countries. */
const WATERS = /^(?:fleuve|lac|bassin|golfe|delta|riviere|vallee|canal|ocean|mer)$/;

/** "l'émissaire du |président| comorien": who sends somebody abroad. */
function isSentBy(hints: Uint16Array, organ: number): boolean {
  const of = (hints[organ - 1] ?? 0) & HINT.small ? organ - 2 : organ - 1;
  return of < organ - 1 && ((hints[of] ?? 0) & HINT.foreign) !== 0;
}

/** How much a name of a country or its adjective counts, by the noun before it. */
function factorAt(words: Words, hints: Uint16Array, at: number): number {
  let before = at - 1;
  while (before > at - 4 && (hints[before] ?? 0) & HINT.link) before--;
  // "des groupes |industriels| togolais"
  const capital = words.word(before) === 'capitale';
  if (before === at - 1 && !capital && (hints[before] ?? 0) === 0 && isAdjective(words.word(before)))
    before--;
  const noun = hints[before] ?? 0;
  if (WATERS.test(words.word(before))) return 0;
  if (noun & HINT.foreign || (noun & HINT.organ && isSentBy(hints, before))) return -1;
  if (noun & HINT.guest) return 0.3;
  if ((noun | (hints[before - 1] ?? 0)) & HINT.organ) return 2;
  // "à Genève", "en Suisse", "la capitale togolaise": where one meets tells less than whose it is.
  return readA(words, at - 1) || words.word(at - 1) === 'en' || capital ? 0.5 : 1;
}

/** "Gabon-Chine", "Togo-Maroc": two countries, the first of which is rather the one that speaks. */
function readPair(word: string): readonly [string, string] | null {
  const dash = word.indexOf('-');
  if (dash < 3) return null;
  const [first, second] = [countryOf(word.slice(0, dash)), countryOf(word.slice(dash + 1))];
  return first !== null && second !== null && first !== second ? [first, second] : null;
}

const SECOND = 0.5;

/** "Bamako, le 16 octobre", "ALGER -", "NIAMEY/LUXEMBOURG, 22 novembre": a town that opens a paragraph as a dateline. */
function isDateline(words: Words, at: number, first: number): boolean {
  if (at - first > 2) return false;
  for (let next = at + 1; next < at + 7; next++) {
    if (
      /^[-–—]$/u.test(words.word(next)) ||
      (words.word(next - 1) !== 'a' && /^\d{1,2}$|^\d{1,2}[./]/u.test(words.word(next)))
    )
      return true;
    if (/^[.;:]$/u.test(words.word(next))) return false;
  }
  return false;
}

const DATELINE = 5;

/** "l'ambassadeur du Japon au Bénin", "à Cotonou": who receives one is at home. */
const HOST = 2;

function isPost(words: Words, { end, factor }: { end: number; factor: number }, at: number): boolean {
  if (factor >= 0 || at - end > 3) return false;
  return words.word(end) === 'en' || readA(words, end) !== null;
}

const HOUSE = /^(?:hopital|clinique|lycee|ecole|college|universite|institut|centre|alliance)$/;

/** "l'hôpital |américain de Paris", "le lycée |français de Tunis": houses of one country in another. */
const isOfHouse = (words: Words, at: number): boolean =>
  HOUSE.test(words.word(at - 1)) &&
  (/^d[eu']$/.test(words.word(at + 1)) || readA(words, at + 1) !== null) &&
  words.casing(at + 2) >= CASING.title;

const WHERE: ReadonlySet<string> = new Set(['town', 'district', 'region']);

/** "avec A et |B": what stands with a country tells of the next as well. */
function isJoined(words: Words, hints: Uint16Array, from: number, at: number): boolean {
  if (at <= from || at - from > 4) return false;
  for (let i = from; i < at; i++)
    if (((hints[i] ?? 0) & HINT.small) === 0 && words.word(i) !== 'et' && words.word(i) !== ',') return false;
  return true;
}

/** Parts of France with codes of their own and no ministries. */
const OVERSEAS = new Set('GP MQ GF RE YT PM WF BL MF'.split(' '));

/** Of a country that the text marks as another's ("le ministère coréen"), an unmarked ministry seldom is. */
const MARKED = 0.35;
/** Nor of one that sends an ambassador, whatever it has given. */
const SENDING = 0.6;
/** Of one that an unmarked ministry stands opposite to, hardly ever. */
const ABROAD = 0.1;

/**
 * @param places places found in the document, empty when there is no such layer yet.
 * @param people names of persons, which may be those of towns.
 * @param marked countries whose ministries the text names with their country.
 * @param abroad countries that ministries without one are told not to be of.
 */
export function findHome(
  document: Document,
  places: readonly PlaceMention[],
  marked: ReadonlySet<string>,
  abroad: ReadonlySet<string>,
  people: readonly Span[],
): Home {
  const words = wordsOfDocument(document);
  const votes = new Map<string, number>();
  const senders = new Set<string>();
  const shared: { readonly codes: readonly string[]; readonly weight: number }[] = [];
  const add = (country: string, weight: number): void => {
    const share = abroad.has(country) ? ABROAD : marked.has(country) ? MARKED : 1;
    votes.set(country, (votes.get(country) ?? 0) + weight * share);
  };
  const { sentences, paragraphs, tokens } = document;
  const hints = hintsOf(document);
  for (const { firstToken, endToken, paragraph, start } of sentences) {
    const { zone = 'body', start: begin = -1 } = paragraphs[paragraph] ?? {};
    const weight = WEIGHTS[zone];
    let last = { end: endToken, factor: 1 };
    for (let at = firstToken; at < endToken; at++) {
      const capital = (tokens.casing[at] as number) >= CASING.title;
      const hint = hints[at] as number;
      // Most tokens.
      if (!capital && (hint & HINT.nationality) === 0) continue;
      const named = capital && hint & HINT.country ? readCountry(words, at, endToken) : null;
      // "Dominique Kadi": no country.
      if (named && !meetsAny(people, { start: words.start(at), end: words.end(named.end - 1) })) {
        const factor = isJoined(words, hints, last.end, at)
          ? last.factor
          : isPost(words, last, at)
            ? HOST
            : factorAt(words, hints, at);
        add(named.country, weight * factor);
        if (factor < 0) senders.add(named.country);
        last = { end: named.end, factor };
        at = named.end - 1;
        continue;
      }
      if (hint & HINT.nationality) {
        if (isOfHouse(words, at)) continue;
        const codes = nationalitiesOf(words.word(at));
        if (codes.length > 1) shared.push({ codes, weight: weight * factorAt(words, hints, at) });
        else for (const code of codes) add(code, weight * factorAt(words, hints, at));
        continue;
      }
      const pair = capital ? readPair(words.word(at)) : null;
      if (pair) {
        add(pair[0], weight);
        add(pair[1], weight * SECOND);
        continue;
      }
      const read =
        capital && (at === firstToken ? hasColon(words, at) : isRegional(words, hints, at))
          ? readRegion(words, at, endToken)
          : null;
      // "Haut-Ogooué : un pont est ouvert" heads a piece.
      const region = read && (at > firstToken || words.word(read.end) === ':') ? read : null;
      if (region) {
        add(region.country, weight * Math.max(1, factorAt(words, hints, at)));
        at = region.end - 1;
        continue;
      }
      const town = capital ? townCountry(words, document, at, (hint & HINT.capital) !== 0) : null;
      // "M. Bello, ministre": no town.
      if (town === null || meetsAny(people, { start: words.start(at), end: words.end(at) })) continue;
      add(
        town,
        begin === start && isDateline(words, at, firstToken)
          ? DATELINE
          : weight * (isPost(words, last, at) ? HOST : factorAt(words, hints, at)),
      );
    }
  }
  for (const { country, kind } of places) if (country !== null && WHERE.has(kind)) add(country, 0.5);
  // "congolais" is of the Congo that the text names, of both when it names both or none.
  for (const { codes, weight } of shared) {
    const named = codes.filter((code) => votes.has(code));
    const owners = named.length > 0 ? named : codes;
    for (const code of owners) add(code, weight / owners.length);
  }
  for (const country of senders) {
    const all = votes.get(country) ?? 0;
    if (all > 0) votes.set(country, all * SENDING);
  }
  if (hints.some((hint) => (hint & HINT.money) !== 0)) countMoney(document.folded, votes, add);
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  const clear = first !== undefined && first[1] > 0 && (second === undefined || first[1] > second[1]);
  return {
    country: clear ? (OVERSEAS.has(first[0]) ? 'FR' : first[0]) : null,
    others: ranked.flatMap(([country, weight]) =>
      weight > 0 && !(clear && country === first[0]) ? [country] : [],
    ),
    votes: (country) => votes.get(country) ?? 0,
  };
}
