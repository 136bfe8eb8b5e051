/** What each word of a document may be by itself, so that most are passed over at once. */
import type { Document } from '../../schemas/document.js';
import { nationalitiesOf } from '../nationality.js';
import { WordColumn } from '../word-column.js';
import { capitalCountry } from './country.js';
import { mayBeEcho } from './echoes.js';
import { isMoney } from './money.js';
import { longestCountry } from './nouns.js';
import { readHeadWord } from './opening.js';
import { stemOf } from './words.js';

/** Bits of a hint. */
export const HINT = {
  /** A mention may begin there. */
  opening: 1,
  /** An adjective of nationality. */
  nationality: 2,
  /** A country's name may begin there. */
  country: 4,
  /** The name of a capital. */
  capital: 8,
  /** May stand between a noun and the name of its country. */
  link: 16,
  /** What a country has at home. */
  organ: 32,
  /** What a text calls foreign by naming its country. */
  foreign: 64,
  /** What comes and goes between countries. */
  guest: 128,
  /** Money that tells of its country, or of a country without it. */
  money: 256,
  /** "province": a part of a country, before its name. */
  region: 512,
  /** "de", "la": what stands between the two. */
  small: 1024,
} as const;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));

const SMALL = new Set("de du des d' la le les l'".split(' '));

const LINKS = new Set([...SMALL, 'republique', 'royaume']);

const REGIONAL = new Set(
  'region province departement wilaya prefecture gouvernorat district canton gouvernement'.split(' '),
);

const ORGANS = setOf(
  'gouvernement etat autorite president presidence armee peuple administration police population',
);

const FOREIGN = setOf('ambassadeur ambassadrice consul homologue attache touriste representant emissaire');

const GUESTS = setOf(
  'delegation partie collegue expert cooperation visiteur investisseur entreprise agence societe groupe compagnie firme ' +
    'partenaire ambassade marche modele produit empire visite sommet fonds vers avec',
);

const column = new WordColumn(
  (word) =>
    (readHeadWord(word) !== null || mayBeEcho(word) ? HINT.opening : 0) |
    (nationalitiesOf(word).length > 0 ? HINT.nationality : 0) |
    (longestCountry(word) > 0 ? HINT.country : 0) |
    (capitalCountry(word) !== null ? HINT.capital : 0) |
    (LINKS.has(word) ? HINT.link : 0) |
    (ORGANS.has(stemOf(word)) ? HINT.organ : 0) |
    (FOREIGN.has(stemOf(word)) ? HINT.foreign : 0) |
    (GUESTS.has(stemOf(word)) ? HINT.guest : 0) |
    (isMoney(word) ? HINT.money : 0) |
    (REGIONAL.has(word) ? HINT.region : 0) |
    (SMALL.has(word) ? HINT.small : 0),
);

const read = new WeakMap<Document, Uint16Array>();

/** Bits of `HINT` for each token. Read once a document. */
export function hintsOf(document: Document): Uint16Array {
  let hints = read.get(document);
  if (!hints) {
    const { tokens } = document;
    hints = column.fill(tokens, new Uint16Array(tokens.count));
    read.set(document, hints);
  }
  return hints;
}
