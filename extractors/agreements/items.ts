/** A sentence as a row of items: mentions, instruments, signing clauses and the words between them. */
import type { Document, Sentence, Span } from '../../schemas/document.js';
import type { Atom, Party } from './atoms.js';
import { unknownNameAt } from './atoms.js';
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
  const signingAt = new Map(signings.map((each) => [each.endToken - 1, each]));
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
      items.push({ kind: 'signing', start, end, signing });
      token++;
    } else if (instrument && !(atom && atom.end > instrument.end)) {
      items.push({ kind: 'instrument', start, end: instrument.end, instrument });
      token = instrument.endToken;
    } else if (atom) {
      items.push({ kind: 'atom', start, end: atom.end, atom });
      while (token < words.to && (tokens.start[token] as number) < atom.end) token++;
    } else {
      const name = shouting ? null : unknownNameAt(words, token, taken);
      if (name && mayBeParty(words, token, name)) {
        const last = tokens.end[name.end - 1] as number;
        items.push({
          kind: 'name',
          start,
          end: last,
          party: { id: null, name: name.name, kind: 'unknown', country: null },
        });
        token = name.end;
      } else {
        items.push({ kind: 'word', start, end, word: wordAt(words, token) ?? '' });
        token++;
      }
    }
  }
  return items;
}

const isAllCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters.replace(/\p{Ll}/gu, '').length > letters.length * 0.7;
};

const EXPECTS_PARTY =
  /^(?:avec|entre|et|par|pour|,|groupe|societe|entreprise|compagnie|start-?up|operateur|geant|firme|ong|cabinet|constructeur|association|fondation|plateforme|consortium|laboratoire|ecole|mouvement|rebellion|chinois|francais|turc|americain|indien|japonais|marocain|emirati|allemand|italien|espagnol|russe)e?s?$/;
const MONEY = /^(?:FCFA|CFA|EUR|USD|MDH|MDT|TTC|HT|DA|DT|DH)$/;

/** A name that no layer knows counts where a party is expected, or at the head of a sentence when no plain word looks so. */
function mayBeParty(
  words: Words,
  token: number,
  name: { readonly end: number; readonly name: string },
): boolean {
  if (MONEY.test(name.name)) return false;
  const before = wordAt(words, token - 1);
  if (before !== null && before !== '-' && before !== ':')
    return (
      EXPECTS_PARTY.test(before) ||
      (/^(?:le|la|l'|les)$/.test(before) && EXPECTS_PARTY.test(wordAt(words, token - 2) ?? ''))
    );
  return name.end > token + 1 || /^[\p{Lu}\d&.-]{2,}$|\p{Ll}\p{Lu}/u.test(name.name);
}

/** A mention may begin inside a token ("sino-béninoise", "d'Itoua"). */
function atomInside(byStart: ReadonlyMap<number, Atom>, start: number, end: number): Atom | undefined {
  for (let at = start + 1; at < end; at++) {
    const atom = byStart.get(at);
    if (atom) return atom;
  }
  return undefined;
}
