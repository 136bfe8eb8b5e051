/** A sentence as a row of items: mentions, instruments, signing clauses and the words between them. */
import { CASING, type Document, type Sentence, type Span } from '../../schemas/document.js';
import { countriesOfDemonym } from '../countries.js';
import { wordPattern } from '../remembered.js';
import { isOffice } from './actor-words.js';
import type { Atom, Party } from './atoms.js';
import { SHORT, unknownNameAt } from './atoms.js';
import type { Instrument } from './instruments.js';
import type { Signing } from './signing.js';
import type { Words } from './words.js';
import { wordAt } from './words.js';

export type Item = Span &
  (
    | { readonly kind: 'word'; readonly word: string }
    | { readonly kind: 'atom'; readonly atom: Atom }
    | { readonly kind: 'name'; readonly party: Party }
    | { readonly kind: 'instrument'; readonly instrument: Instrument }
    | { readonly kind: 'signing'; readonly signing: Signing }
  );

/** Sentences of more tokens are not read for relations. */
export const LONGEST = 260;

export function buildItems(
  document: Document,
  sentence: Sentence,
  atoms: readonly Atom[],
  instruments: readonly Instrument[],
  signings: readonly Signing[],
): Item[] {
  const words: Words = { document, from: sentence.firstToken, to: sentence.endToken };
  const { tokens } = document;
  const items: Item[] = [];
  const byStart = new Map<number, Atom>(atoms.map((atom) => [atom.start, atom]));
  const instrumentAt = new Map(instruments.map((each) => [each.firstToken, each]));
  const signingAt = new Map(signings.map((each) => [firstOf(words, each, atoms), each]));
  const shouting = isAllCapitals(document.text.slice(sentence.start, sentence.end));
  const taken = (token: number): boolean =>
    byStart.has(tokens.start[token] as number) || instrumentAt.has(token) || signingAt.has(token);
  for (let token = words.from; token < words.to; ) {
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    const atom = byStart.get(start) ?? atomInside(byStart, start, end);
    const instrument = instrumentAt.get(token);
    const signing = signingAt.get(token);
    if (signing) {
      items.push({ kind: 'signing', start, end: signing.end, signing });
      token = signing.endToken;
    } else if (instrument && !(atom && atom.end > instrument.end)) {
      items.push({ kind: 'instrument', start, end: instrument.end, instrument });
      token = instrument.endToken;
    } else if (atom) {
      items.push({ kind: 'atom', start, end: atom.end, atom });
      pushGlued(items, byStart, document.text, atom.end, end);
      while (token < words.to && (tokens.start[token] as number) < atom.end) token++;
    } else {
      const short = shouting ? null : shortNameAt(words, token, taken);
      const name = short ?? (shouting ? null : unknownNameAt(words, token, taken));
      if (name && (short || mayBeParty(words, token, name))) {
        const last = tokens.end[name.end - 1] as number;
        items.push({
          kind: 'name',
          start,
          end: last,
          party: { id: null, name: name.name, kind: short ? 'short' : 'unknown', country: null },
        });
        token = name.end;
      } else {
        const word = unlike(document.text.slice(start, end)) ?? wordAt(words, token) ?? '';
        items.push({ kind: 'word', start, end, word });
        token++;
      }
    }
  }
  return items;
}

/** What folding would make one word: "a" of "avoir" is not "à", "ou" opens no clause as "où" does. */
const unlike = (written: string): string | null =>
  written === 'a' ? 'has' : /^ou$/iu.test(written) ? 'ou bien' : null;

/** The clause from its auxiliary on, or its last word alone when something stands between ("ont, par leurs chefs, signé"). */
function firstOf(words: Words, signing: Signing, atoms: readonly Atom[]): number {
  const { tokens } = words.document;
  for (let token = signing.firstToken; token < signing.endToken - 1; token++) {
    const start = tokens.start[token] as number;
    if (wordAt(words, token) === ',' || atoms.some((atom) => atom.start <= start && start < atom.end))
      return signing.endToken - 1;
  }
  return signing.firstToken;
}

/** "l'Université", "la Banque" with nothing that would make a name of it. */
function shortNameAt(
  words: Words,
  token: number,
  taken: (token: number) => boolean,
): { end: number; name: string } | null {
  const { tokens, text } = words.document;
  if (tokens.casing[token] === CASING.lower) return null;
  const word = text.slice(tokens.start[token], tokens.end[token]);
  if (!SHORT.test(wordAt(words, token) ?? '') || !/^\p{Lu}/u.test(word)) return null;
  if (!/^(?:l'|la|le|cette|ce)$/.test(wordAt(words, token - 1) ?? '')) return null;
  const next = wordAt(words, token + 1);
  const continued =
    next !== null &&
    (/^(?:de|d'|du|des)$/.test(next) ||
      (/^\p{Lu}/u.test(text.slice(tokens.start[token + 1])) && !taken(token + 1)));
  return continued ? null : { end: token + 1, name: word };
}

export const isAllCapitals = (text: string): boolean => {
  // Most sentences are told by their plain small letters alone.
  let small = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) small++;
  }
  if (small >= text.length * 0.3) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters.replace(/\p{Ll}/gu, '').length > letters.length * 0.7;
};

const EXPECTS_PARTY = wordPattern(
  /^(?:avec|entre|et|par|pour|,|etudes|avocats|groupe|societe|entreprise|compagnie|start-?up|operateur|geant|firme|ong|cabinet|constructeur|association|fondation|plateforme|consortium|laboratoire|ecole|mouvement|rebellion|agence|banque|institut|fonds|centre|cabinet|editeur|assureur|armateur|club|chinois|francais|turc|americain|indien|japonais|marocain|emirati|allemand|italien|espagnol|russe)e?s?$/,
);
const MONEY = /^(?:N\.B\.|NB|TR|RE|FCFA|CFA|EUR|USD|MDH|MDT|TTC|HT|DA|DT|DH)$/;

/** A name that no layer knows counts where a party is expected, or at the head of a sentence when no plain word looks so. */
function mayBeParty(
  words: Words,
  token: number,
  name: { readonly end: number; readonly name: string },
): boolean {
  if (MONEY.test(name.name) || isOffice(name.name) || countriesOfDemonym(name.name).length > 0) return false;
  const before = wordAt(words, token - 1);
  if (before !== null && before !== '-' && before !== ':')
    return (
      EXPECTS_PARTY.test(before) ||
      (/^(?:le|la|l'|les)$/.test(before) && EXPECTS_PARTY.test(wordAt(words, token - 2) ?? ''))
    );
  return name.end > token + 1 || /^[\p{Lu}\d&.-]{2,}$|\p{Ll}\p{Lu}/u.test(name.name);
}

/** "UE-Gabon" is one token and two mentions. */
function pushGlued(
  items: Item[],
  byStart: ReadonlyMap<number, Atom>,
  text: string,
  from: number,
  end: number,
): void {
  const next = byStart.get(from + 1);
  if (from >= end || !next || !/[-–/]/u.test(text[from] ?? '')) return;
  items.push({ kind: 'word', start: from, end: from + 1, word: '-' });
  items.push({ kind: 'atom', start: next.start, end: next.end, atom: next });
}

/** A mention may begin inside a token ("sino-béninoise", "d'Itoua"). */
function atomInside(byStart: ReadonlyMap<number, Atom>, start: number, end: number): Atom | undefined {
  for (let at = start + 1; at < end; at++) {
    const atom = byStart.get(at);
    if (atom) return atom;
  }
  return undefined;
}
