/** Mentions of ministries in text order: explicit, implied by the holder, by acronym, and those of the user's own list. */
import { CASING, type Document } from '../../schemas/document.js';
import type { Found, MinistryMention, NameMention } from '../../schemas/mentions.js';
import type { Extractor, Settings } from '../extractor.js';
import { findOwn } from '../own-names.js';
import { keepLongest, meetsAny, spanAt } from '../spans.js';
import { fits, leadsBracket, readBracketed } from './acronyms.js';
import { type Candidate, isGeneric, keepMinisterial, portfolioKey, readCandidate } from './candidates.js';
import { readComplement, readDemonyms, readTrailingDemonym } from './country.js';
import { readBehindName, readEcho, readInBracket } from './echoes.js';
import { splitPlural } from './groups.js';
import { HINT, hintsOf } from './hints.js';
import { readNamed } from './named.js';
import { nameOf } from './names.js';
import type { Opening } from './opening.js';
import type { Item } from './portfolio.js';
import { type Words, wordsOfDocument } from './words.js';

const isImplied = ({ head, charged }: Opening): boolean =>
  head === 'minister' || head === 'secretary' || (head === 'department' && charged);

function toMentions(words: Words, candidate: Candidate, known: ReadonlySet<string>): MinistryMention[] {
  const { opening, items, end } = candidate;
  if (opening.plural && opening.demonyms.length > 1) return toPair(words, candidate);
  const groups = opening.plural ? splitPlural(words, items, known) : [[...items]];
  const trailing = readTrailingDemonym(words, end);
  const after = trailing ? trailing.end : end;
  const limit = words.limit(end - 1);
  // A minister's bracket tells a party as well.
  const foreign = opening.head === 'ministry' && (opening.demonyms.length > 0 || trailing !== null);
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
      ? (readBracketed(words, after, name, foreign) ??
        (told ? readBracketed(words, told.end, name, foreign) : null))
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

/** "les ministres malien et sénégalais de la Justice": each adjective is a ministry's, the last holds the portfolio. */
function toPair(words: Words, { opening, items, end }: Candidate): MinistryMention[] {
  const name = nameOf(words, opening, items);
  return opening.demonyms.map((at, index) => {
    const told = readDemonyms(words, [at]);
    return {
      start: index === 0 ? opening.start : words.start(at),
      end: words.end(index === opening.demonyms.length - 1 ? end - 1 : at),
      rule: `ministries.${opening.head}`,
      name,
      country: told?.country ?? null,
      acronym: null,
      implied: isImplied(opening),
      reason: told?.reason ?? null,
    };
  });
}

const FOREIGN_OFFICE = "Département d'État";

/** "le département d'État américain": the one ministry that is known by no portfolio. */
function readStateDepartment(words: Words, at: number): MinistryMention | null {
  if (words.word(at) !== 'departement' || words.word(at + 1) !== "d'" || words.word(at + 2) !== 'etat')
    return null;
  const trailing = readTrailingDemonym(words, at + 3);
  const told = readDemonyms(words, trailing?.inside ? [at + 3] : []);
  return {
    start: words.start(at),
    end: words.end(told ? at + 3 : at + 2),
    rule: 'ministries.state-department',
    name: FOREIGN_OFFICE,
    country: told?.country ?? 'US',
    acronym: null,
    implied: false,
    reason: told?.reason ?? 'name of one country alone',
  };
}

/** "le MEN (ministère de l'Éducation nationale)". */
function precedingAcronym(words: Words, { link }: Opening, name: string): string | null {
  for (let at = link - 1; at > link - 6 && at > 0; at--) {
    const opens = words.word(at) === '(';
    if (opens && (at === link - 2 ? leadsBracket(words, at - 1) : fits(words, at - 1, name)))
      return words.slice(words.start(at - 1), words.end(at - 1));
  }
  return null;
}

/** Among more names than these an acronym without explanation fits several. */
const MOST_NAMES = 30;

/** Capitals, and figures among them: none of it a small letter. */
const isAcronymLike = ({ casing }: Document['tokens'], at: number): boolean =>
  casing[at] === CASING.upper || casing[at] === CASING.initial;

/** Acronyms wherever they stand: those that a mention explains, and those that fit one ministry alone. */
function findAcronyms(
  document: Document,
  words: Words,
  mentions: readonly MinistryMention[],
  persons: readonly NameMention[],
): MinistryMention[] {
  if (mentions.length === 0) return [];
  const explained = new Map<string, MinistryMention>();
  for (const mention of mentions) if (mention.acronym !== null) explained.set(mention.acronym, mention);
  // "Minecop" has to be explained.
  const shortened = new Set(
    [...explained.keys()].filter((acronym) => /\p{Ll}/u.test(acronym)).map(({ length }) => length),
  );
  const names = new Map(mentions.filter((one) => one.acronym === null).map((one) => [one.name, one]));
  const found: MinistryMention[] = [];
  for (const sentence of document.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const [start, end] = [words.start(at), words.end(at)];
      const isShort = shortened.size > 0 && shortened.has(end - start);
      if (!isShort && !isAcronymLike(document.tokens, at)) continue;
      const isOfMinistry = document.text.startsWith('M', start) && names.size <= MOST_NAMES;
      if (explained.size === 0 && !isOfMinistry) continue;
      const written = words.slice(start, end);
      // "MINAGRI" of a text that explains "Minagri"
      let source = explained.get(written) ?? explained.get(asName(written)) ?? null;
      if (!source && isOfMinistry && /^M[\p{Lu}\d-]{2,}$/u.test(written)) {
        // "Monsieur Ali MBENGUE": a surname in capitals.
        if (meetsAny(persons, { start, end })) continue;
        source = onlyFitting(words, at, names);
        if (source) explained.set(written, { ...source, acronym: written });
      }
      if (!source) continue;
      found.push({
        start,
        end,
        rule: 'ministries.acronym',
        name: source.name,
        country: source.country,
        acronym: written,
        implied: false,
        reason: source.reason,
      });
    }
  }
  return found;
}

const asName = (acronym: string): string => acronym.charAt(0) + acronym.slice(1).toLowerCase();

/** The one ministry that the acronym at a token fits, if it is one. */
function onlyFitting(
  words: Words,
  at: number,
  names: ReadonlyMap<string, MinistryMention>,
): MinistryMention | null {
  const fitting = [...names.values()].filter(({ name }) => fits(words, at, name));
  return fitting.length === 1 ? (fitting[0] as MinistryMention) : null;
}

const findListed = (document: Document, { lexicon }: Settings): MinistryMention[] =>
  findOwn(document, lexicon.ministries).map(({ start, end, entry }) => ({
    start,
    end,
    rule: 'ministries.lexicon',
    name: entry.name,
    country: entry.country ?? null,
    acronym: entry.acronym ?? null,
    implied: false,
    reason: entry.country ? 'given lexicon' : null,
  }));

const isOne = ({ opening }: Candidate): boolean => !opening.plural && opening.head !== 'department';

/** Portfolios named in the singular: a plural and a department are read by them. */
function portfoliosOf(words: Words, candidates: readonly Candidate[]): Set<string> {
  if (candidates.every(isOne)) return new Set();
  return new Set(candidates.filter(isOne).map(({ items }) => portfolioKey(words, items)));
}

/** Index behind the name of the person that stands right behind "ministre"; 0 where none does. */
function behindName(words: Words, persons: readonly NameMention[], at: number): number {
  if (words.casing(at + 1) < CASING.title) return 0;
  const person = spanAt(persons, words.start(at + 1));
  if (person === null) return 0;
  let next = at + 2;
  while (words.start(next) < person.end) next++;
  return next;
}

/** The portfolios in brackets behind the names of a row of ministers. */
function inBrackets(
  words: Words,
  persons: readonly NameMention[],
  from: number,
  limit: number,
): MinistryMention[] {
  const found: MinistryMention[] = [];
  for (let at = from + 1; at < limit; at++)
    if (words.word(at) === '(' && spanAt(persons, words.start(at - 1)) !== null)
      found.push(...readInBracket(words, at));
  return found;
}

function find(document: Document, { names }: Found, settings: Settings): MinistryMention[] {
  const words = wordsOfDocument(document);
  const hints = hintsOf(document);
  const candidates: Candidate[] = [];
  const echoes: MinistryMention[] = [];
  const persons = names.filter(({ label }) => label === 'person');
  for (const { firstToken, endToken } of document.sentences) {
    let spoken = false;
    for (let at = firstToken; at < endToken; at++) {
      if (((hints[at] as number) & HINT.opening) === 0) continue;
      const candidate = readCandidate(words, at);
      const others = candidate ? readNamed(words, candidate) : [];
      if (candidate && (others.length > 0 || !isGeneric(words, at, candidate))) {
        candidates.push(candidate, ...others);
        spoken = true;
        at = (others.at(-1) ?? candidate).end - 1;
        continue;
      }
      const office = readStateDepartment(words, at);
      if (office) echoes.push(office);
      else if (spoken) echoes.push(...readEcho(words, at));
      if (candidate || !/^(?:minist(?:re|ere)s?|secretaire)$/.test(words.word(at))) continue;
      const behind = behindName(words, persons, at);
      if (behind > 0) echoes.push(...readBehindName(words, behind));
      // "plusieurs ministres, dont |celui| de", "les ministres A (|Santé|) et B (|Eau|)"
      if (!/^minist(?:re|ere)s$/.test(words.word(at))) continue;
      spoken = true;
      echoes.push(...inBrackets(words, persons, at, endToken));
    }
  }
  const known = portfoliosOf(words, candidates);
  const mentions = candidates
    .map((candidate) => keepMinisterial(words, candidate, known))
    .flatMap((candidate) => (candidate ? toMentions(words, candidate, known) : []));
  const all = [...findListed(document, settings), ...mentions, ...echoes];
  return keepLongest([...all, ...findAcronyms(document, words, all, persons)]);
}

export const ministries: Extractor<'ministries'> = { layer: 'ministries', needs: ['names'], find };
