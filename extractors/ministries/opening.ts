/** How a mention of a ministry begins: "ministère", "la ministre déléguée chargée de", "Secrétariat d'État à". */
import { CASING } from '../../schemas/document.js';
import { nationalitiesOf } from './nationality.js';
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

const HEAD = /^(?:(?:vice|ex|sous|co|pro)-)*(?<base>minist(?:re|ere)s?)$/u;

/** Adjectives between "ministre" and its portfolio that say nothing of it. */
const PASSED = new Set(
  (
    'delegue deleguee delegues deleguees adjoint adjointe actuel actuelle sortant sortante interimaire nouveau ' +
    'nouvelle plenipotentiaire technique gouvernemental coordonnateur coordinateur principal principale associe ' +
    'associee resident titulaire general senior junior honoraire designe designee nomme nommee'
  ).split(' '),
);

const RANKS = new Set(
  'provincial provinciale provinciaux regional regionale cantonal federal federale national'.split(' '),
);

const SECRETARY = /^(?:(?:sous|ex)-)?secretai?r(?:e|iat)s?$/u;

/** Whether a mention may begin at a word; all others need not be looked at. */
export const mayBeHead = (word: string): boolean =>
  word === 'departement' || HEAD.test(word) || SECRETARY.test(word);

function readHead(
  words: Words,
  at: number,
): { kind: HeadKind; start: number; next: number; plural: boolean } | null {
  const word = words.word(at);
  const base = HEAD.exec(word)?.groups?.base;
  if (base) {
    const kind = base.startsWith('ministr') ? 'minister' : 'ministry';
    return { kind, start: words.end(at) - base.length, next: at + 1, plural: base.endsWith('s') };
  }
  if (SECRETARY.test(word) && words.word(at + 1) === "d'" && words.word(at + 2) === 'etat') {
    const kind = word.includes('iat') ? 'secretariat' : 'secretary';
    const prefix = /^(?:(?:sous|ex)-)?/u.exec(word)?.[0].length ?? 0;
    return { kind, start: words.start(at) + prefix, next: at + 3, plural: word.endsWith('s') };
  }
  if (word === 'departement')
    return { kind: 'department', start: words.start(at), next: at + 1, plural: false };
  return null;
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

/** The beginning of a mention at a word, null when no portfolio can follow. */
export function readOpening(words: Words, at: number): Opening | null {
  const head = readHead(words, at);
  if (!head || isPremier(words, at)) return null;
  const limit = words.limit(at);
  const demonyms: number[] = [];
  const ranks: number[] = [];
  let deputyOf: number | null = null;
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
  if (words.word(next) === 'aupres') {
    deputyOf = next;
    return { ...common(), link: next, next, article: false, charged: false, opener: 'de', deputyOf };
  }
  const comma = words.word(next) === ',' ? next + 1 : next;
  const charge = readCharge(words, comma);
  const de = readDe(words, charge ?? next);
  if (de) {
    const link = charge === null ? next : comma;
    return {
      ...common(),
      link,
      next: de.next,
      article: de.article,
      charged: charge !== null,
      opener: 'de',
      deputyOf,
    };
  }
  const a = offers && charge === null ? readA(words, next) : null;
  if (!a) return null;
  return { ...common(), link: next, next: a.next, article: a.article, charged: false, opener: 'a', deputyOf };

  function common() {
    const { kind, start, plural } = head as NonNullable<typeof head>;
    const capitals = words.casing(at) === CASING.upper;
    return { start, head: kind, plural, capitals, demonyms, ranks };
  }
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
