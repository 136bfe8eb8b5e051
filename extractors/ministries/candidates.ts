/** Where ministries are spoken of: an opening and its portfolio, those of deputies, and what is generic. */
import { CASING } from '../../schemas/document.js';
import { readComplement, readDemonyms, readTrailingDemonym } from './country.js';
import { keyOfItem } from './groups.js';
import { isGathering, type Opening, readOpening, readSuperior } from './opening.js';
import { type Item, type Portfolio, readCharge, readPortfolio } from './portfolio.js';
import { isArticle, readA, readDe, type Words } from './words.js';

/** A mention with the words it was read from. */
export interface Candidate {
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
    return portfolio && { opening, items: portfolio.items, end: portfolio.end };
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
  // ", chargée de Y, de Z et de A": the deputy's own from the first of them on.
  const charge = portfolio.items.findIndex((item, index) => index > 0 && item.charged);
  const items = charge < 0 ? portfolio.items : portfolio.items.slice(0, charge);
  const demonyms = [...opening.demonyms, ...inner.demonyms];
  // A secretary of state is no minister: the ministry is named by the one served.
  if (opening.head === 'secretary')
    return { opening: { ...inner, demonyms }, items, end: (items.at(-1) as Item).end };
  return { opening: { ...inner, start: opening.start, demonyms }, items, end: portfolio.end };
}

export function readCandidate(words: Words, at: number): Candidate | null {
  const opening = readOpening(words, at);
  if (!opening) return null;
  if (opening.deputyOf !== null) return readDeputy(words, at, opening);
  const portfolio = portfolioAt(words, at, opening);
  // "ministre chargé de la Mer auprès du ministre des Transports": a deputy, whatever the title leaves out.
  if (portfolio && opening.charged && opening.head === 'minister' && words.word(portfolio.end) === 'aupres') {
    const served = readDeputy(words, at, { ...opening, deputyOf: portfolio.end });
    if (served) return served;
  }
  return portfolio && { opening, ...(isAdvised(words, at) ? withoutCharge(portfolio) : portfolio) };
}

/** "la conseillère du |ministre de X| chargée de Y": the charge is hers. */
const isAdvised = (words: Words, at: number): boolean =>
  /^(?:conseill|attache)/u.test(words.word(at - (isArticle(words.word(at - 1)) ? 3 : 2)));

function withoutCharge({ items, end }: Portfolio): Portfolio {
  const charge = items.findIndex(({ charged }, index) => index > 0 && charged);
  if (charge < 0) return { items, end };
  const own = items.slice(0, charge);
  return { items: own, end: (own.at(-1) as Item).end };
}

/** "de cinq pays", "de leurs États": not "de proposer". */
const COUNTED = /^(?:ces|ses|leurs?|nos|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|tous)$/u;

/** "les ministres de la Santé de la CEDEAO" are a gathering; two portfolios without such a frame are two ministries. */
export function isGeneric(words: Words, at: number, { opening, items, end }: Candidate): boolean {
  if (!opening.plural) return opening.head === 'minister' && isGathering(words, at);
  if (isGathering(words, at)) return true;
  // "les ministres malien et sénégalais de la Justice" are two.
  if (opening.demonyms.length > 1) return false;
  if (items.length < 2) return true;
  const de = readDe(words, end);
  const ofWhom =
    de !== null &&
    (de.article || words.casing(de.next) !== CASING.lower || COUNTED.test(words.word(de.next)));
  return (
    opening.head === 'minister' &&
    (ofWhom || /^(?:afric|arab|europe|francoph|maghreb)/u.test(words.word(end)))
  );
}

/** States whose ministries are called departments: "le département américain de la Défense", "Département fédéral de …". */
const DEPARTMENTAL = new Set(['US', 'CH']);

function isFederal(words: Words, { opening, end }: Candidate): boolean {
  const told = readDemonyms(words, opening.demonyms) ?? readComplement(words, end, words.limit(end - 1));
  if (told) return DEPARTMENTAL.has(told.country);
  const trailing = readTrailingDemonym(words, end);
  if (trailing) return DEPARTMENTAL.has(readDemonyms(words, [end])?.country ?? '');
  return opening.ranks.some((at) => words.word(at).startsWith('federal'));
}

/** A department is one of government when it is "chargé de", or when the document has a ministry of that portfolio. */
export function keepMinisterial(
  words: Words,
  candidate: Candidate,
  known: ReadonlySet<string>,
): Candidate | null {
  const { opening, items, end } = candidate;
  // "le Département en charge de l'Europe au ministère de X": a part of it.
  const whole = readA(words, end)?.next ?? readDe(words, end)?.next;
  if (
    opening.head === 'department' &&
    opening.charged &&
    whole !== undefined &&
    words.word(whole) === 'ministere'
  )
    return null;
  if (opening.head !== 'department' || opening.charged || isFederal(words, candidate)) return candidate;
  for (let length = items.length; length > 0; length--) {
    const few = items.slice(0, length);
    if (known.has(portfolioKey(words, few))) return { opening, items: few, end: (few.at(-1) as Item).end };
  }
  return null;
}

export const portfolioKey = (words: Words, items: readonly Item[]): string =>
  items.map((item) => keyOfItem(words, item)).join('|');
