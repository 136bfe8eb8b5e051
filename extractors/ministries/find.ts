/** Mentions of ministries in text order: explicit, implied by the holder, by acronym, and those of the user's own list. */
import { CASING, type Document } from '../../schemas/document.js';
import type { MinistryMention } from '../../schemas/mentions.js';
import type { Extractor, Settings } from '../extractor.js';
import { keepLongest } from '../spans.js';
import { buildTrie } from '../trie.js';
import { fits, readBracketed } from './acronyms.js';
import { readComplement, readDemonyms, readTrailingDemonym } from './country.js';
import { keyOfItem, splitPlural } from './groups.js';
import { nameOf } from './names.js';
import { isGathering, type Opening, readOpening, readSuperior } from './opening.js';
import { type Item, type Portfolio, readCharge, readPortfolio } from './portfolio.js';
import { readPhrase } from './vocabulary.js';
import { readDe, type Words, wordsOfDocument } from './words.js';

/** A mention with the words it was read from. */
interface Candidate {
  readonly opening: Opening;
  readonly items: readonly Item[];
  /** The word after the portfolio. */
  readonly end: number;
}

function portfolioAt(words: Words, at: number, opening: Opening): Portfolio | null {
  const frame = { words, limit: words.limit(at), capitals: opening.capitals, opener: opening.opener };
  return readPortfolio(frame, opening.link, opening.next, opening.article, opening.charged);
}

const FARTHEST_CHARGE = 14;

/** "auprès du Premier ministre, chargé de Y" → Y. */
function readDistantCharge(words: Words, from: number, limit: number, opening: Opening): Candidate | null {
  for (let at = from; at < Math.min(limit, from + FARTHEST_CHARGE); at++) {
    const charge = readCharge(words, at);
    const de = charge === null ? null : readDe(words, charge);
    if (!de) continue;
    const frame = { words, limit, capitals: opening.capitals, opener: 'de' as const };
    const portfolio = readPortfolio(frame, at, de.next, de.article, true);
    return portfolio && { opening, ...portfolio };
  }
  return null;
}

/** A deputy's ministry is that of the minister served; the span runs on to the end of the deputy's own charge. */
function readDeputy(words: Words, at: number, opening: Opening): Candidate | null {
  const superior = readSuperior(words, opening.deputyOf ?? at);
  if (!superior) return null;
  if (superior.minister === null) return readDistantCharge(words, superior.after, words.limit(at), opening);
  const inner = readOpening(words, superior.minister);
  const portfolio = inner && inner.deputyOf === null ? portfolioAt(words, superior.minister, inner) : null;
  if (!inner || !portfolio) return null;
  const items = portfolio.items.filter((item, index) => index === 0 || !item.charged);
  const demonyms = [...opening.demonyms, ...inner.demonyms];
  return { opening: { ...inner, start: opening.start, demonyms }, items, end: portfolio.end };
}

function readCandidate(words: Words, at: number): Candidate | null {
  const opening = readOpening(words, at);
  if (!opening) return null;
  if (opening.deputyOf !== null) return readDeputy(words, at, opening);
  const portfolio = portfolioAt(words, at, opening);
  return portfolio && { opening, ...portfolio };
}

/** "de cinq pays", "de leurs États": not "de proposer". */
const COUNTED = /^(?:ces|ses|leurs?|nos|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|tous)$/u;

/** "les ministres de la Santé de la CEDEAO" are a gathering; two portfolios without such a frame are two ministries. */
function isGeneric(words: Words, at: number, { opening, items, end }: Candidate): boolean {
  if (!opening.plural) return opening.head === 'minister' && isGathering(words, at);
  if (items.length < 2 || isGathering(words, at)) return true;
  const de = readDe(words, end);
  const ofWhom =
    de !== null &&
    (de.article || words.casing(de.next) !== CASING.lower || COUNTED.test(words.word(de.next)));
  return (
    opening.head === 'minister' &&
    (ofWhom || /^(?:afric|arab|europe|francoph|maghreb)/u.test(words.word(end)))
  );
}

/** A department is one of government when it is "chargé de", or when the document has a ministry of that portfolio. */
function keepMinisterial(words: Words, candidate: Candidate, known: ReadonlySet<string>): Candidate | null {
  const { opening, items } = candidate;
  if (opening.head !== 'department' || opening.charged) return candidate;
  for (let length = items.length; length > 0; length--) {
    const few = items.slice(0, length);
    if (known.has(portfolioKey(words, few))) return { opening, items: few, end: (few.at(-1) as Item).end };
  }
  return null;
}

const portfolioKey = (words: Words, items: readonly Item[]): string =>
  items.map((item) => keyOfItem(words, item)).join('|');

const isImplied = ({ head, charged }: Opening): boolean =>
  head === 'minister' || head === 'secretary' || (head === 'department' && charged);

function toMentions(words: Words, candidate: Candidate, known: ReadonlySet<string>): MinistryMention[] {
  const { opening, items, end } = candidate;
  const groups = opening.plural ? splitPlural(words, items, known) : [[...items]];
  const trailing = readTrailingDemonym(words, end);
  const after = trailing ? trailing.end : end;
  const limit = words.limit(end - 1);
  const told =
    readDemonyms(words, opening.demonyms) ??
    readDemonyms(words, trailing ? [end] : []) ??
    readComplement(words, after, limit);
  return groups.map((group, index): MinistryMention => {
    const first = group[0] as Item;
    const last = index === groups.length - 1;
    const groupEnd = last && trailing?.inside ? trailing.end : last ? end : (group.at(-1) as Item).end;
    const name = nameOf(words, opening, group);
    const bracket = last
      ? (readBracketed(words, after, name) ?? (told ? readBracketed(words, told.end, name) : null))
      : null;
    return {
      start: index === 0 ? opening.start : words.start(first.head),
      end: words.end(groupEnd - 1),
      rule: `ministries.${opening.head}`,
      name,
      country: told?.country ?? null,
      acronym:
        bracket === null
          ? precedingAcronym(words, opening, name)
          : words.slice(words.start(bracket), words.end(bracket)),
      implied: isImplied(opening),
      reason: told?.reason ?? null,
    };
  });
}

/** "le MEN (ministère de l'Éducation nationale)". */
function precedingAcronym(words: Words, { link }: Opening, name: string): string | null {
  for (let at = link - 1; at > link - 6 && at > 0; at--) {
    if (words.word(at) === '(' && fits(words, at - 1, name))
      return words.slice(words.start(at - 1), words.end(at - 1));
  }
  return null;
}

const PRONOUNS = new Set(['celui', 'celle', 'collegue', 'homologue']);

/** "le ministère de la Santé et celui de la Population", "son collègue de l'Eau et des Mines". */
function readEcho(words: Words, at: number): MinistryMention | null {
  if (!PRONOUNS.has(words.word(at))) return null;
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
  const pronoun = words.word(at).startsWith('cel');
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

/** Acronyms wherever they stand: those that a mention explains, and those that fit one ministry alone. */
function findAcronyms(
  document: Document,
  words: Words,
  mentions: readonly MinistryMention[],
): MinistryMention[] {
  const explained = new Map<string, MinistryMention>();
  for (const mention of mentions) if (mention.acronym !== null) explained.set(mention.acronym, mention);
  const names = new Map(mentions.filter((one) => one.acronym === null).map((one) => [one.name, one]));
  const found: MinistryMention[] = [];
  for (const sentence of document.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const written = words.slice(words.start(at), words.end(at));
      if (!/^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(written)) continue;
      let source = explained.get(written) ?? null;
      if (!source && written.startsWith('M')) {
        const fitting = [...names.values()].filter((one) => fits(words, at, one.name));
        source = fitting.length === 1 ? (fitting[0] as MinistryMention) : null;
        if (source) explained.set(written, { ...source, acronym: written });
      }
      if (!source) continue;
      const span = { start: words.start(at), end: words.end(at) };
      found.push({ ...source, ...span, acronym: written, implied: false, rule: 'ministries.acronym' });
    }
  }
  return found;
}

function findListed(document: Document, settings: Settings): MinistryMention[] {
  const { ministries } = settings.lexicon;
  if (ministries.length === 0) return [];
  const entries = ministries.flatMap((entry) =>
    (entry.acronym ? [entry.name, entry.acronym] : [entry.name]).map((form) => [form, entry] as const),
  );
  return buildTrie(entries)
    .findAll(document)
    .flatMap(({ start, end, values: [entry] }) =>
      entry
        ? [
            {
              start,
              end,
              rule: 'ministries.lexicon',
              name: entry.name,
              country: entry.country ?? null,
              acronym: entry.acronym ?? null,
              implied: false,
              reason: entry.country ? 'given lexicon' : null,
            },
          ]
        : [],
    );
}

function find(document: Document, _found: unknown, settings: Settings): MinistryMention[] {
  const words = wordsOfDocument(document);
  const candidates: { at: number; candidate: Candidate }[] = [];
  const echoes: MinistryMention[] = [];
  for (const { firstToken, endToken } of document.sentences) {
    let spoken = false;
    for (let at = firstToken; at < endToken; at++) {
      const candidate = readCandidate(words, at);
      if (candidate && !isGeneric(words, at, candidate)) {
        candidates.push({ at, candidate });
        spoken = true;
        at = candidate.end - 1;
        continue;
      }
      const echo = spoken ? readEcho(words, at) : null;
      if (echo) echoes.push(echo);
    }
  }
  const known = new Set<string>();
  for (const { candidate } of candidates) {
    if (!candidate.opening.plural && candidate.opening.head !== 'department') {
      known.add(portfolioKey(words, candidate.items));
    }
  }
  const mentions = candidates
    .map(({ candidate }) => keepMinisterial(words, candidate, known))
    .flatMap((candidate) => (candidate ? toMentions(words, candidate, known) : []));
  const all = [...findListed(document, settings), ...mentions, ...echoes];
  return keepLongest([...all, ...findAcronyms(document, words, all)]);
}

export const ministries: Extractor<'ministries'> = { layer: 'ministries', needs: [], find };
