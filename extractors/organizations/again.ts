/** Bodies named again in the same text: by the same words, without their legal form, by their head noun or their initials alone. */
import { CASING, type Span } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { mainKeys } from '../known-bodies.js';
import { piecesIn } from '../letters.js';
import { isOtherAcronym } from '../other-acronyms.js';
import { has, isAdjectiveAt, isCapital, isLower, isOfAt, sliceOf, type Text, wordAt } from '../phrases.js';
import { findAgain, tokenAt } from '../recurrences.js';
import { KNOWN } from '../words.js';
import type { Closed } from './candidates.js';
import { type Draft, draft } from './drafts.js';
import { heads, legalForms, OFFICIAL } from './heads.js';
import { isPlaceNamed } from './lookalikes.js';
import { isPlaceName, isUnheard } from './unheard.js';

/** The rule of names told by what they do. */
export const ACTING = 'organization.acting';

/** The same names elsewhere in the text, where no rule saw them: capitalised, or capitals throughout. */
export function repeated(text: Text, found: readonly Draft[], closed: Closed): Draft[] {
  const { document } = text;
  const named = found.filter(
    ({ start, end }) => end - start > 2 && /^\p{Lu}/u.test(document.text.slice(start, start + 1)),
  );
  // "orbitel", written small by itself
  const whole = found.filter(
    ({ start, end, rule }) =>
      isUnmistakable(document.folded.slice(start, end), rule) ||
      (rule === ACTING && /^\p{Ll}/u.test(document.text.slice(start, start + 1))),
  );
  const small = new Set(whole.map((each) => document.folded.slice(each.start, each.end)));
  const formless = withoutForms(text, named);
  const firms = new Set(
    formless.flatMap((each) =>
      isFirmAlone(text, each) ? [document.folded.slice(each.start, each.end)] : [],
    ),
  );
  const acronyms = acronymsOf(text, named);
  const { start, end } = document.tokens;
  // Most are found where they were found before.
  const known = new Map(found.map((each) => [each.start, each.end]));
  return findAgain(text, [
    ...named,
    ...whole,
    ...formless,
    ...withoutHeads(text, named),
    ...withoutHeads(
      text,
      found.filter(({ start }) => isNumbered(text, tokenAt(text, start))),
    ),
    ...withoutCountries(text, named),
  ])
    .filter(
      ({ firstToken, endToken }) =>
        known.get(start[firstToken] as number) !== end[endToken - 1] &&
        (isCapital(text, firstToken) ||
          (small.size > 0 && small.has(document.folded.slice(start[firstToken], end[endToken - 1])))) &&
        text.sentence[firstToken] !== -1 &&
        !isPlaceNamed(text, firstToken) &&
        !(endToken - firstToken === 1 && isTown(text, firstToken, acronyms)) &&
        !closed(firstToken) &&
        !closed(endToken - 1),
    )
    .map(({ firstToken, endToken }) => {
      const isFirm = firms.size > 0 && firms.has(document.folded.slice(start[firstToken], end[endToken - 1]));
      const rule = isFirm ? 'organization.without-form' : 'organization.repeated';
      return draft(text, { first: firstToken, end: endToken, rule }, null);
    });
}

/** Words that are written in capitals throughout wherever they name a body. */
function acronymsOf({ document: { folded, text } }: Text, named: readonly Span[]): Set<string> {
  const [acronyms, words] = [new Set<string>(), new Set<string>()];
  for (const { start, end } of named) {
    if (folded.slice(start, end).includes(' ')) continue;
    const isUpper = text.slice(start, end) === text.slice(start, end).toUpperCase();
    (isUpper ? acronyms : words).add(folded.slice(start, end));
  }
  return acronyms.size === 0 ? acronyms : new Set([...acronyms].filter((word) => !words.has(word)));
}

/** "la ville de |Fès|" in a text that tells of the FES. */
const isTown = (text: Text, token: number, acronyms: ReadonlySet<string>): boolean =>
  text.document.tokens.casing[token] === CASING.title &&
  acronyms.has(wordAt(text, token)) &&
  lookUpTown(sliceOf(text, token, token + 1)).length > 0;

/** "Nuno Barging" of "Nuno Barging SA": no given name begins it, so that nobody is called so, though the tagger may think it. */
function isFirmAlone(text: Text, { start, end }: Span): boolean {
  const first = tokenAt(text, start);
  return (
    first >= 0 && text.document.folded.slice(start, end).includes(' ') && !has(text, first, KNOWN.forename)
  );
}

const PAIR = 'organization.pair';

/** "chambre de commerce franco-ivoirienne (CCFI)": told to be a name by its acronym or its length, however it is written again. */
function isUnmistakable(name: string, rule: string): boolean {
  const first = name.indexOf(' ');
  if (!name.includes(' ', first + 1) || !heads().has(name.slice(0, first))) return false;
  const words = name.split(' ');
  // "hôpital américain de kayes"
  const isOfTown = words.length > 3 && isPlaceName(words.at(-1) as string);
  return isOfTown || words.length > (rule === PAIR ? 2 : 4);
}

/** "Okoumé SA" is "Okoumé" too, unless that is an ordinary word, a given name or a place. */
function withoutForms(text: Text, found: readonly Draft[]): Span[] {
  const { folded } = text.document;
  return found.flatMap(({ start, end, rule }) => {
    if (rule !== 'organization.legal-form' && rule !== PAIR) return [];
    const space = folded.lastIndexOf(' ', end - 1);
    const form = folded.slice(space + 1, end);
    if (space < start + 4 || legalForms().get(form) !== 'law') return [];
    const first = tokenAt(text, start);
    const single = !folded.slice(start, space).includes(' ');
    if (first < 0 || (single && has(text, first, KNOWN.common | KNOWN.forename))) return [];
    const name = folded.slice(start, space);
    return countryOf(name) === null && lookUpTown(name).length === 0 ? [{ start, end: space }] : [];
  });
}

/** "Orbitel Togo" is "Orbitel" too, if nothing else is known of the word or it is a known body's. */
function withoutCountries(text: Text, found: readonly Draft[]): Span[] {
  const { folded } = text.document;
  return found.flatMap(({ start, end }) => {
    const space = folded.indexOf(' ', start);
    const isNamed =
      space >= 0 && space < end && /^\p{Lu}/u.test(text.document.text.slice(space + 1, space + 2));
    if (!isNamed || countryOf(folded.slice(space + 1, end)) === null) return [];
    const first = tokenAt(text, start);
    const own =
      mainKeys().has(folded.slice(start, space)) || (first >= 0 && isUnheard(text, first, first + 1));
    return own && !mainKeys().has(folded.slice(start, end)) ? [{ start, end: space }] : [];
  });
}

/** Words of the longest name that a body bears behind its head noun alone. */
const LONGEST_OWN = 3;

/** "Agence KamposPlus" is "KamposPlus" too, "Fondation Tani Mavalo" "Tani Mavalo", where nothing else is known of the words. */
function withoutHeads(text: Text, found: readonly Draft[]): Span[] {
  return found.flatMap(({ start, end }) => {
    const first = tokenAt(text, start);
    if (first < 0 || text.shouting[first] || !heads().has(wordAt(text, first))) return [];
    if (isNumbered(text, first)) return [{ start: text.document.tokens.start[first + 1] as number, end }];
    let last = first + 1;
    while (
      last - first < LONGEST_OWN &&
      (text.document.tokens.end[last] as number) < end &&
      isCapital(text, last)
    )
      last++;
    if (text.document.tokens.end[last] !== end || !isCapital(text, last)) return [];
    const own = wordAt(text, first + 1).length > 4 || last > first + 1;
    return own && isUnheard(text, first + 1, last + 1)
      ? [{ start: text.document.tokens.start[first + 1] as number, end }]
      : [];
  });
}

/** "université |Paris 1| Panthéon-Sorbonne": one of several in a town. */
const isNumbered = (text: Text, head: number): boolean =>
  wordAt(text, head) === 'universite' &&
  isCapital(text, head + 1) &&
  /^(?:\d{1,2}|i{1,3}|iv|v)$/.test(wordAt(text, head + 2));

/** "réparer le forage (OPS)", "AGENDA OPS", where the text names one body alone that the letters stand for. */
export function initialled(text: Text, found: readonly Draft[], closed: Closed): Draft[] {
  const { document } = text;
  const names = namesByInitials(text, found);
  const short: Draft[] = [];
  if (names.size === 0) return short;
  for (const { firstToken, endToken } of document.sentences) {
    if (text.shouting[firstToken]) continue;
    for (let i = firstToken; i < endToken; i++) {
      if (document.tokens.casing[i] !== CASING.upper || closed(i) || !names.get(wordAt(text, i))) continue;
      short.push(
        draft(text, { first: i, end: i + 1, rule: 'organization.initials' }, sliceOf(text, i, i + 1)),
      );
    }
  }
  return short;
}

/** Full names without an acronym of their own, by their initials; null where several have the same. */
function namesByInitials(text: Text, found: readonly Draft[]): Map<string, string | null> {
  const taken = new Set(found.map(({ acronym }) => acronym?.toLowerCase()));
  const names = new Map<string, string | null>();
  for (const { start, end, acronym } of found) {
    const name = text.document.folded.slice(start, end);
    const initials = acronym === null ? initialsOf(name) : '';
    if (!/^[a-z]{3,8}$/.test(initials) || isOtherAcronym(initials) || taken.has(initials)) continue;
    names.set(initials, (names.get(initials) ?? name) === name ? name : null);
  }
  return names;
}

/** Of the words that carry meaning. */
export const initialsOf = (name: string): string =>
  piecesIn(name)
    .filter(
      (word) => word.length > 1 && !/^(?:de|du|des|la|le|les|et|en|au|aux|pour|sur|par|dans)$/.test(word),
    )
    .map((word) => word.charAt(0))
    .join('');

/** The rule of nouns that speak of a body without naming it. */
export const NOUN = 'organization.noun';

/** "la Banque a signé", where one bank alone was named: its head noun with the capital of a name. */
export function nouns(text: Text, found: readonly Draft[], closed: Closed): Draft[] {
  const { document } = text;
  const named = new Map<string, Set<string>>();
  for (const { start, end } of found) {
    const name = document.folded.slice(start, end);
    const head = /^[\p{L}-]+(?= )/u.exec(name)?.[0];
    if (head !== undefined && heads().has(head) && !OFFICIAL.has(head))
      named.set(head, (named.get(head) ?? new Set()).add(name));
  }
  // "le Conseil" of a cabinet's report is the council of ministers.
  if (document.folded.includes('conseil des ministres')) named.delete('conseil');
  const short: Draft[] = [];
  if (named.size === 0) return short;
  for (const { firstToken, endToken } of document.sentences) {
    for (let i = firstToken + 1; i < endToken; i++) {
      if (document.tokens.casing[i] !== CASING.title || text.shouting[i] || closed(i)) continue;
      if (named.get(wordAt(text, i))?.size !== 1 || !/^(?:l[ae]|l'|du|au)$/.test(wordAt(text, i - 1)))
        continue;
      if (i + 1 < endToken && goesOn(text, i + 1)) continue;
      short.push(draft(text, { first: i, end: i + 1, rule: NOUN }, null));
    }
  }
  return short;
}

/** What follows makes another name or another thing of the noun: "la Banque du Sahel", "la Commission mixte". */
const goesOn = (text: Text, i: number): boolean =>
  isOfAt(text, i) ||
  isCapital(text, i) ||
  wordAt(text, i) === '-' ||
  (isLower(text, i) && isAdjectiveAt(text, i));
