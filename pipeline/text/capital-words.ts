/** What the words of a text all in capitals are: its own case tells nothing. */

import { isAdjective, isDemonym } from '../../extractors/adjectives.js';
import { namingHeads } from '../../extractors/events/lexicons.js';
import { hashOf } from '../../extractors/hash.js';
import { knownAcronyms } from '../../extractors/known-bodies.js';
import { CLASS, longerKey, lookUp, PREFIX } from '../../extractors/names/classes.js';
import { heads } from '../../extractors/organizations/heads.js';
import { isOtherAcronym } from '../../extractors/other-acronyms.js';
import { bitsOf, KNOWN, singularOf } from '../../extractors/words.js';
import { TOKEN, type Tokens } from '../../schemas/document.js';
import {
  ACCENT,
  ANY_PLACE,
  BETWEEN,
  CARRIES,
  CIVIL,
  CLITIC,
  DEFINITE,
  ELIDED,
  FRENCH,
  INDEFINITE,
  LEADS,
  LONGEST_PHRASE,
  MOST_SIGNS,
  OF,
  ORDINARY,
  ordinaryWords,
  PARTICIPLE,
  PERSON,
  PLACE,
  REACH,
  ROMAN,
  TO_TOWN,
  UNSPOKEN,
  VERB,
  WEAK,
} from './capital-signs.js';

/** What a word in capitals is where case would tell. */
export const KIND = { unread: 0, small: 1, name: 2, person: 3, acronym: 4 } as const;

const isForename = (word: string): boolean =>
  (bitsOf(word) & KNOWN.forename) !== 0 || (lookUp(hashOf(word)) & CLASS.forename) !== 0;

export class CapitalWords {
  /** Words that stand alone in brackets. */
  private readonly bracketed = new Set<string>();
  readonly kinds: Uint8Array;
  private readonly accented: boolean;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
  ) {
    const { count } = tokens;
    this.accented = text.includes('É');
    for (let i = 1; i + 1 < count; i++) if (this.isBracketed(i)) this.bracketed.add(this.folded(i));
    this.kinds = new Uint8Array(count);
    for (let i = 0; i < count; i++) if (this.isWord(i)) this.readLongName(i);
    for (let i = 0; i < count; i++) if (this.isWord(i)) this.kinds[i] ||= this.kindOf(i);
    const persons = new Set<string>();
    for (let i = 0; i < count; i++) if (this.kinds[i] === KIND.person) persons.add(this.folded(i));
    for (let i = 0; i < count; i++)
      if (persons.has(this.folded(i)) && (bitsOf(this.folded(i)) & (KNOWN.common | KNOWN.function)) === 0)
        this.kinds[i] = KIND.person;
    for (let i = 0; i < count; i++)
      if (this.kinds[i] === KIND.small && this.isHead(i)) this.kinds[i] = KIND.name;
  }

  private isWord(i: number): boolean {
    return this.tokens.kind[i] === TOKEN.word;
  }

  folded(i: number): string {
    return this.tokens.folded[i] ?? '';
  }

  private isBracketed(i: number): boolean {
    const word = this.folded(i);
    return this.folded(i - 1) === '(' && this.folded(i + 1) === ')' && this.isWord(i) && word.length <= 10;
  }

  /** Begins a line, a sentence or a quotation. */
  opens(i: number): boolean {
    const { tokens, text } = this;
    let at = i;
    while (at > 0 && i - at < MOST_SIGNS) {
      if (text.slice(tokens.end[at - 1], tokens.start[at]).includes('\n')) return true;
      const before = this.folded(at - 1);
      if (/^[.!?…]$/.test(before) || (before === ':' && at < i)) return true;
      if (!/^[«"“–—•-]$/.test(before)) return false;
      at--;
    }
    return at === 0;
  }

  /** Names of several words, which are known as they stand: "CÔTE D'IVOIRE". */
  private readLongName(i: number): void {
    let key = hashOf(this.folded(i));
    let classes = lookUp(key);
    let last = i;
    for (let at = i + 1; (classes & PREFIX) !== 0 && at < this.tokens.count; at++) {
      key = longerKey(key, hashOf(this.folded(at)));
      classes = lookUp(key);
      if ((classes & (ANY_PLACE | CLASS.institution)) !== 0) last = at;
    }
    // "la Réunion"
    if (last === i || (last === i + 1 && (bitsOf(this.folded(i)) & KNOWN.function) !== 0)) return;
    for (let at = i; at <= last; at++)
      if (this.isWord(at) && (bitsOf(this.folded(at)) & KNOWN.function) === 0) this.kinds[at] ||= KIND.name;
  }

  private kindOf(i: number): number {
    const { tokens } = this;
    const word = this.folded(i);
    const known = bitsOf(word);
    const before = this.folded(i - 1);
    const isAfterName =
      this.kinds[i - 1] === KIND.person && (tokens.start[i] as number) - (tokens.end[i - 1] as number) <= 1;
    if (CIVIL.has(word)) return KIND.small;
    if (/^(?:\p{L}\.-?)+\p{L}?\.?$/u.test(word)) return KIND.acronym;
    const isCommon = (known & (KNOWN.common | KNOWN.function)) !== 0;
    if (this.bracketed.has(word) && (!isCommon || this.isBracketed(i))) return KIND.acronym;
    if (BETWEEN.has(word)) return KIND.small;
    if (word === 'etat' && /^[ld]'$/.test(before) && !/^coups?$/.test(this.folded(i - 2))) return KIND.name;
    if (word === 'republique' && before === 'la') return KIND.name;
    // "OULD", "BEN"
    if (isAfterName && (known & KNOWN.particle) !== 0 && (known & KNOWN.function) === 0) return KIND.person;
    if ((known & (KNOWN.function | KNOWN.calendar)) !== 0) return KIND.small;
    const elided = ELIDED.exec(word)?.[1];
    if (elided !== undefined && this.isPlain(elided)) return KIND.small;
    if (CLITIC.test(word)) return KIND.small;
    const written = this.text.slice(tokens.start[i], tokens.end[i]);
    if (ROMAN.test(written) || /^[IVX]+-\d/.test(written)) return KIND.acronym;
    const classes = lookUp(hashOf(word));
    const isOrdinary = (known & KNOWN.common) !== 0 || (classes & ORDINARY) !== 0 || isDemonym(word);
    if (!isOrdinary && (knownAcronyms().has(word) || isOtherAcronym(word))) return KIND.acronym;
    if ((known & KNOWN.strongParticle) !== 0) return KIND.person;
    const isPerson = (known & (KNOWN.forename | KNOWN.surname)) !== 0 || (classes & PERSON) !== 0;
    if (CIVIL.has(before) && (isPerson || !isOrdinary)) return KIND.person;
    if (isAfterName && (isPerson || (!isOrdinary && !VERB.test(word)))) return KIND.person;
    if (!isOrdinary) {
      if ((classes & PLACE) !== 0 || ((classes & ANY_PLACE) !== 0 && TO_TOWN.has(before))) return KIND.name;
      if (isPerson) return KIND.person;
      if (word.length < 8 && UNSPOKEN.test(word)) return KIND.acronym;
      if (word.length === 3 && DEFINITE.has(before) && !ACCENT.test(written)) return KIND.acronym;
    } else if (isForename(word) && this.beginsName(i + 1)) return KIND.person;
    if ((classes & CLASS.country) !== 0 && (before === 'en' || before === 'la' || before === 'de'))
      return KIND.name;
    if (isOrdinary) return KIND.small;
    if (word.includes('-')) return this.kindOfCompound(i, word);
    if (!isCommon && this.beginsName(i + 1) && this.isPlaceOfName(i)) return KIND.person;
    if (isAdjective(word)) return KIND.small;
    if (this.isPlain(word)) return KIND.small;
    return this.mayName(i, written) ? KIND.name : KIND.small;
  }

  /** Where a given name that no list has may stand before its surname. */
  private isPlaceOfName(i: number): boolean {
    const before = this.folded(i - 1);
    return (
      !this.isWord(i - 1) ||
      this.opens(i) ||
      before === 'et' ||
      before === 'par' ||
      (lookUp(hashOf(before)) & CARRIES) !== 0
    );
  }

  /** "JEAN-SYLVAIN", "PORTE-PAROLE", "SEPT-ÎLES". */
  private kindOfCompound(i: number, word: string): number {
    const parts = word.split('-');
    const [first = '', second = ''] = parts;
    if (isForename(first) && (isForename(second) || this.beginsName(i + 1))) return KIND.person;
    if (parts.every((part) => this.isPlain(part))) return KIND.small;
    if (parts.some((part) => (bitsOf(part) & (KNOWN.forename | KNOWN.surname)) !== 0)) return KIND.person;
    return this.mayName(i, this.text.slice(this.tokens.start[i], this.tokens.end[i]))
      ? KIND.name
      : KIND.small;
  }

  /** Whether a word that no list has may be a name where it stands. */
  private mayName(i: number, written: string): boolean {
    const before = this.folded(i - 1);
    if (before === 'a') return this.isPreposition(i - 1) && !PARTICIPLE.test(written);
    if (LEADS.has(before)) return !ACCENT.test(written);
    if (!this.isWord(i - 1) || this.opens(i)) return !PARTICIPLE.test(written);
    if ((bitsOf(before) & KNOWN.function) !== 0 || INDEFINITE.has(before) || DEFINITE.has(before))
      return false;
    if ((lookUp(hashOf(before)) & CARRIES) !== 0 || heads().has(before)) return true;
    return this.kinds[i - 1] !== KIND.small || !/(?:[es]|É)$/iu.test(written);
  }

  /** "À": where accents are written, "A" is the verb. */
  private isPreposition(i: number): boolean {
    return !this.accented || this.text[this.tokens.start[i] as number] === 'À';
  }

  private isPlain(word: string): boolean {
    const one = singularOf(word);
    return (
      ((bitsOf(word) | bitsOf(one)) & (KNOWN.common | KNOWN.function)) !== 0 ||
      (lookUp(hashOf(one)) & ORDINARY) !== 0 ||
      ordinaryWords().has(one) ||
      FRENCH.test(word)
    );
  }

  /** A surname that is no other word. */
  private beginsName(i: number): boolean {
    if (!this.isWord(i)) return false;
    const known = bitsOf(this.folded(i));
    if ((known & (KNOWN.common | KNOWN.function)) !== 0) return false;
    return (known & (KNOWN.surname | KNOWN.forename | KNOWN.particle)) !== 0 || !this.isPlain(this.folded(i));
  }

  /** "LA BANQUE AFRICAINE", "LE SOMMET DE LA FRANCOPHONIE": nouns that are written with a capital where they head a name. */
  private isHead(i: number): boolean {
    const word = this.folded(i);
    const before = this.folded(i - 1);
    if (WEAK.has(word)) return false;
    if (!heads().has(word) && !namingHeads().has(word)) return false;
    if (INDEFINITE.has(before)) return false;
    const next = this.folded(i + 1);
    if (!OF.has(next) && !isAdjective(next) && !isDemonym(next)) return false;
    return this.isNamed(i + 1);
  }

  /** Something that only one body or gathering has stands in the phrase. */
  private isNamed(from: number): boolean {
    for (let at = from; at < from + LONGEST_PHRASE && at < this.tokens.count; at++) {
      const word = this.folded(at);
      if (word === ',') continue;
      if (!this.isWord(at)) return word === '(' && this.isBracketed(at + 1);
      if (CIVIL.has(word)) return false;
      const kind = this.kinds[at] as number;
      if (kind === KIND.name || kind === KIND.acronym) return true;
      if (isDemonym(word) || REACH.test(word)) {
        const next = this.folded(at + 1);
        if (OF.has(next) || next === 'pour' || isAdjective(next)) return true;
      }
      if (OF.has(word)) {
        if (at === from && (word === 'du' || word === 'des' || DEFINITE.has(this.folded(at + 1))))
          return true;
        continue;
      }
      if ((bitsOf(word) & KNOWN.function) !== 0 && !DEFINITE.has(word) && word !== 'et' && word !== 'pour')
        return false;
    }
    return false;
  }
}
