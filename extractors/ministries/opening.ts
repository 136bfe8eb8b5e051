/** How a mention of a ministry begins: "ministère", "la ministre déléguée chargée de", "Secrétariat d'État à". */
import { CASING } from '../../schemas/document.js';
import { nationalitiesOf } from '../nationality.js';
import { readCharge } from './portfolio.js';
import { isArticle, readA, readDe, type Words } from './words.js';

export interface Opening {
  /** Offset where the span begins: in "vice-ministre" after the prefix. */
  readonly start: number;
  /** Words of the link ("chargé de l'") and the first word of the portfolio. */
  readonly link: number;
  readonly next: number;
  readonly article: boolean;
  readonly charged: boolean;
  readonly opener: 'de' | 'a';
  readonly head: HeadKind;
  readonly plural: boolean;
  readonly capitals: boolean;
  /** Words of adjectives of nationality, for the country. */
  readonly demonyms: readonly number[];
  /** Words of adjectives that belong to the name ("provincial"). */
  readonly ranks: readonly number[];
  /** The word after the head noun and what qualifies it: where "ministre délégué" has its own minister. */
  readonly deputyOf: number | null;
}

export type HeadKind = 'ministry' | 'minister' | 'secretariat' | 'secretary' | 'department';

const HEAD = /^(?:(?:vice|ex|sous|co|pro|gouvernement)-)*(?<base>minist(?:re|ere)s?)(?:-deleguee?s?)?$/u;

/** Adjectives between "ministre" and its portfolio that say nothing of it. */
const PASSED = new Set(
  (
    'parlementaire delegue deleguee delegues deleguees adjoint adjointe actuel actuelle sortant sortante interimaire nouveau ' +
    'nouvelle plenipotentiaire technique gouvernemental coordonnateur coordinateur principal principale associe ' +
    'associee resident titulaire general senior junior honoraire designe designee nomme nommee'
  ).split(' '),
);

const RANKS = new Set(
  'provincial provinciale provinciaux regional regionale cantonal federal federale national'.split(' '),
);

const SECRETARY = /^(?:(?:sous|ex)-)?secretai?r(?:e|iat)s?$/u;

interface HeadWord {
  readonly kind: HeadKind;
  /** Code units of "vice-" and the like. */
  readonly prefix: number;
  readonly plural: boolean;
}

/** What a word may be as the first of a mention; null for all others, which need not be looked at. */
export function readHeadWord(word: string): HeadWord | null {
  const plural = word.endsWith('s');
  if (word.includes('minist')) {
    const base = HEAD.exec(word)?.groups?.base;
    const kind = base?.startsWith('ministr') ? 'minister' : 'ministry';
    return base === undefined ? null : { kind, prefix: word.length - base.length, plural };
  }
  if (word.includes('secret')) {
    const kind = word.includes('iat') ? 'secretariat' : 'secretary';
    return SECRETARY.test(word) ? { kind, prefix: word.lastIndexOf('-') + 1, plural } : null;
  }
  return word === 'departement' ? { kind: 'department', prefix: 0, plural } : null;
}

/** "d'État" belongs to the head of a secretary. */
function readHead(words: Words, at: number): (HeadWord & { next: number }) | null {
  const head = readHeadWord(words.word(at));
  if (!head) return null;
  const { kind, prefix, plural } = head;
  if (kind !== 'secretariat' && kind !== 'secretary') return { kind, prefix, plural, next: at + 1 };
  const isOfState = words.word(at + 1) === "d'" && words.word(at + 2) === 'etat';
  return isOfState ? { kind, prefix, plural, next: at + 3 } : null;
}

/** "Premier ministre", but not "vice-Premier ministre chargé de". */
function isPremier(words: Words, at: number): boolean {
  const before = words.word(at - 1);
  return (
    (before === 'premier' || before === 'premiere') &&
    words.word(at - 2) !== 'vice' &&
    words.word(at) === 'ministre'
  );
}

/** Occasions of which ministers are the members: no ministry is named there. */
const GATHERINGS = new Set(
  'conseil conseils reunion conference forum comite sommet assemblee congres rencontre'.split(' '),
);

export function isGathering(words: Words, at: number): boolean {
  return words.word(at - 1) === 'des' && GATHERINGS.has(words.word(at - 2));
}

type Lead = Pick<Opening, 'link' | 'next' | 'article' | 'charged' | 'opener' | 'deputyOf'>;

/**
 * What leads from the head to the portfolio: "de la", "chargé de", "auprès de".
 * @param offers the head takes "à" too: "délégué à", "secrétaire d'État à".
 */
function readLead(words: Words, at: number, offers: boolean): Lead | null {
  if (words.word(at) === 'aupres')
    return { link: at, next: at, article: false, charged: false, opener: 'de', deputyOf: at };
  const comma = words.word(at) === ',' ? at + 1 : at;
  const charge = readCharge(words, comma);
  const charged = charge !== null;
  const de = readDe(words, charge ?? at);
  if (de) {
    const link = charged ? comma : at;
    return { link, next: de.next, article: de.article, charged, opener: 'de', deputyOf: null };
  }
  const a = offers && !charged ? readA(words, at) : null;
  return a && { link: at, next: a.next, article: a.article, charged, opener: 'a', deputyOf: null };
}

/** The beginning of a mention at a word, null when no portfolio can follow. */
export function readOpening(words: Words, at: number): Opening | null {
  const head = readHead(words, at);
  if (!head || isPremier(words, at)) return null;
  const limit = words.limit(at);
  const demonyms: number[] = [];
  const ranks: number[] = [];
  let offers = head.kind === 'secretariat' || head.kind === 'secretary';
  let next = head.next;
  for (; next < limit; next++) {
    const word = words.word(next);
    if (word === "d'" && words.word(next + 1) === 'etat' && head.kind === 'minister') {
      offers = true;
      next++;
    } else if (PASSED.has(word)) offers ||= word.startsWith('delegue') || word.startsWith('adjoint');
    else if (RANKS.has(word)) ranks.push(next);
    else if (nationalitiesOf(word).length > 0) demonyms.push(next);
    else if (!(demonyms.length > 0 && (word === 'et' || word === ','))) break;
  }
  const lead = readLead(words, next, offers);
  return (
    lead && {
      start: words.start(at) + head.prefix,
      link: lead.link,
      next: lead.next,
      article: lead.article,
      charged: lead.charged,
      opener: lead.opener,
      head: head.kind,
      plural: head.plural,
      capitals: words.casing(at) === CASING.upper,
      demonyms,
      ranks,
      deputyOf: lead.deputyOf,
    }
  );
}

/**
 * "auprès du ministre de X, chargé de Y": the word where the minister of X begins, or where the charge begins when the
 * deputy serves a president or prime minister.
 */
export function readSuperior(
  words: Words,
  aupres: number,
): { minister: number | null; after: number } | null {
  const de = readDe(words, aupres + 1);
  if (!de) return null;
  const from = isArticle(words.word(de.next)) ? de.next + 1 : de.next;
  const minister = HEAD.test(words.word(from)) && !isPremier(words, from) ? from : null;
  return { minister, after: from };
}
