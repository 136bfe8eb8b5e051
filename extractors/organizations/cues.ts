/** Names of firms and associations behind a word that tells what they are. */
import { type Sentence, TOKEN } from '../../schemas/document.js';
import { afterBracket } from '../brackets.js';
import { countryOf } from '../countries.js';
import { isOtherAcronym } from '../other-acronyms.js';
import {
  afterArticle,
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isDemonymAt,
  isFunction,
  isLower,
  readCapitals,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { isRegion } from '../regions.js';
import { KNOWN } from '../words.js';
import { isNumberedBehind } from './beside.js';
import type { Candidate, Closed } from './candidates.js';
import { isBureau, isFirmNamedAfter, isOfBodies } from './cue-kinds.js';
import { afterField, closeOf, endOfNumbered, isPlural, withComplement, withQuality } from './cued-ends.js';
import { behindColon, endOfItem, namesBehindColon, toExamples } from './examples.js';
import { stopAt, withForm, withTrade } from './firms.js';
import { cues, heads, legalForms, STUDIES } from './heads.js';
import { isHired } from './held.js';
import { MARK, type Marks } from './marks.js';
import { withPartners } from './partners.js';
import { isPersonal } from './persons.js';
import { arePlaces } from './small-names.js';
import { isWithKind, withVirtues } from './with-kind.js';

/** "la société X", "le groupe chinois X", "la startup X": the capitalised run behind the cue. */
export function byCue(
  text: Text,
  { firstToken, endToken }: Sentence,
  closed: Closed,
  marks: Marks,
): Candidate[] {
  const found: Candidate[] = [];
  const { kind } = text.document.tokens;
  for (let i = firstToken; i + 1 < endToken; i++) {
    if (((marks[i] as number) & MARK.cue) === 0) continue;
    const study =
      (STUDIES.has(wordAt(text, i)) && /^(?:bureau|cabinet)$/.test(wordAt(text, i - 2))) || isBureau(text, i);
    const nation = isNation(text, i);
    const agency = wordAt(text, i) === 'agence';
    const school = wordAt(text, i) === 'complexe' && WHOLE_GROUPS.test(wordAt(text, i + 1));
    if (!cues().has(wordAt(text, i)) && !study && !nation && !agency && !school) continue;
    // "dans le groupement Bena Kelva": a chief's land.
    if (wordAt(text, i) === 'groupement' && wordAt(text, i - 2) === 'dans') continue;
    // "vendu sous la marque « X »": a product.
    if (wordAt(text, i) === 'marque' && wordAt(text, i - 2) === 'sous') continue;
    // "ONG" is written in capitals by itself; other cues in capitals begin a name.
    const begins = isCapital(text, i) && !text.shouting[i] && !nation;
    if (begins && !/^(?:ong|asbl|gic)$/.test(wordAt(text, i))) continue;
    let at = i + 1;
    if (!nation) at = afterField(text, at, endToken);
    // "l'agence |de voyages| Kelva"; papers quote "l'agence Lumen", and nobody else deals with it
    if (
      agency &&
      ((at === i + 1 && !isHired(text, i)) ||
        /^(?:de presse|d'information)/.test(text.document.folded.slice(text.document.tokens.start[i + 1])))
    )
      continue;
    // "sa filiale, |Kelvamar Finance|"
    if (
      wordAt(text, at) === ',' &&
      /^(?:filiale|holding|banque)$/.test(wordAt(text, i)) &&
      isTheirs(text, i - 1)
    )
      at++;
    if (isApposedTo(text, i, at, endToken)) at++;
    const examples = !nation && isPlural(text, i) ? toExamples(text, i, at) : at;
    const colon = nation ? 0 : behindColon(text, i, at);
    const behind = colon > 0 ? namesBehindColon(text, colon, endToken) : [];
    for (const [first, end] of behind)
      if (!closed(first) && !isPersonal(text, first, end) && !heads().has(wordAt(text, first)))
        found.push({ first, end, rule: 'organization.cue' });
    if (behind.length > 0) continue;
    const led = examples > at;
    // "l'acteur Luc Ngom": only many of them, of which some are named, are bodies.
    if (!led && /^acteurs?$/.test(wordAt(text, i))) continue;
    const bracket = led && wordAt(text, at) === '(';
    at = examples;
    const quote = at < endToken && /^[«"“[]$/.test(wordAt(text, at));
    if (quote) at++;
    const figure = endOfNumbered(text, i, at, endToken);
    if (figure > at && !closed(at)) {
      found.push({ first: at, end: figure, rule: 'organization.cue' });
      continue;
    }
    if (at >= endToken || !isCapital(text, at) || closed(at) || SIDES.test(wordAt(text, at))) continue;
    // "l'ONG L'|Association des ports|": the head noun reads it.
    if (isArticleAt(text, at) && heads().has(wordAt(text, at + 1))) continue;
    // "le groupe d'amitié Togo-Japon"
    if (arePlaces(wordAt(text, at)) || isNet(text, i, at)) continue;
    // "la filiale Ivoirienne de"
    if (isDemonymAt(text, at) && !isCapital(text, at + 1)) continue;
    const capitals = text.shouting[at] ? at + 1 : readCapitals(text, at, endToken);
    const run = led ? endOfItem(text, capitals, endToken) : capitals;
    if (text.shouting[at] && (has(text, at, KNOWN.common | KNOWN.function) || isAdjectiveAt(text, at)))
      continue;
    const end = stopAt(
      closed,
      at,
      quote
        ? closeOf(text, at, run, endToken)
        : withVirtues(
            text,
            at,
            withQuality(text, at, withComplement(text, at, run, endToken, closed), endToken, closed),
            endToken,
          ),
    );
    // "ONG. À": a small word with the capital of a sentence.
    const bare = end === at + 1 && isFunction(text, at) && sliceOf(text, at, end).length < 3;
    // "un club PPP"
    if (!quote && end === at + 1 && isOtherAcronym(wordAt(text, at))) continue;
    // "en tête du groupe E"
    if (end === at + 1 && wordAt(text, at).length === 1) continue;
    const inBracket = bracket ? bracketed(text, at, endToken, closed) : NONE;
    if (inBracket.length > 0) {
      found.push(...inBracket);
      continue;
    }
    if (!quote && end === at + 1 && (isField(text, i, end, endToken) || /^[°º]/.test(wordAt(text, end))))
      continue;
    // "le groupe Al Baraka Invest": a word of trade tells it from a person.
    const trade = legalForms().has(wordAt(text, end - 1));
    // "notre partenaire Togo", "l'alliance Sahel"
    const name = sliceOf(text, at, end);
    if (!quote && (countryOf(name) !== null || isRegion(name))) continue;
    // "le groupe scolaire Victor Hugo": a school is called by all of it.
    const whole =
      isLower(text, i) &&
      ((WHOLE_GROUPS.test(wordAt(text, i + 1)) && at === i + 2) ||
        (at === i + 1 && isWithKind(text, i, end)));
    const personal = isPersonal(text, at, end) && !trade;
    const firm = whole || (end > at + 1 && (personal ? isFirmNamedAfter(text, i) : isOfBodies(text, i)));
    if (end === at || bare || (personal && !firm)) continue;
    if (
      nation &&
      (has(text, at, KNOWN.forename | KNOWN.surname | KNOWN.common | KNOWN.function) ||
        (end > at + 1 && !trade && !quote))
    )
      continue;
    const last = isNumberedBehind(text, end - 1, endToken)
      ? end + 2
      : withTrade(
          text,
          withForm(text, isTwoKnown(text, marks, end) ? end : withPartners(text, end, endToken), endToken),
        );
    // "la compagnie chinoise Kwanlu |10| millions de francs"
    const counted =
      last > at + 1 &&
      kind[last - 1] === TOKEN.number &&
      /^(?:millions?|milliards?)$/.test(wordAt(text, last));
    found.push({
      first: whole ? i : at,
      end: counted ? last - 1 : last,
      rule: firm ? FIRM : 'organization.cue',
    });
    if (isPlural(text, i) && !quote && !text.shouting[at])
      found.push(...listed(text, end, endToken, closed, led, bracket));
  }
  return found;
}

/** "une association|, Kelva-Yaro Solidarité, |": the name between commas. */
function isApposedTo(text: Text, cue: number, comma: number, limit: number): boolean {
  if (wordAt(text, comma) !== ',' || !isOfBodies(text, cue)) return false;
  // "l'entreprise réalisatrice, Kelva-Yaro Travaux, a": told from others of its kind.
  const isQualified = comma > cue + 1 && /^(?:l[ae]|l'|du|au)$/.test(wordAt(text, cue - 1));
  if (!isQualified && !/^une?$/.test(wordAt(text, cue - 1))) return false;
  const end = isCapital(text, comma + 1) ? readCapitals(text, comma + 1, limit) : comma;
  return (
    end > comma && /^[,.]$/.test(wordAt(text, end)) && !(isQualified && isPersonal(text, comma + 1, end))
  );
}

const isTheirs = (text: Text, i: number): boolean => /^(?:sa|leur|notre)$/.test(wordAt(text, i));

/** The rule of names that only firms bear there, whatever they look like. */
export const FIRM = 'organization.firm';

/** What "groupe" is behind these: called by all of it. */
const WHOLE_GROUPS = /^(?:scolaire|hospitalier|universitaire|parlementaire)$/;

/** "le groupe AFX|/Proparcol": two known bodies. */
const isTwoKnown = (text: Text, marks: Marks, slash: number): boolean =>
  wordAt(text, slash) === '/' &&
  ((marks[slash - 1] as number) & KNOWN_BODY) !== 0 &&
  ((marks[slash + 1] as number) & KNOWN_BODY) !== 0;

const KNOWN_BODY = MARK.known | MARK.acronym;

/** "le portugais |X", "l'ivoirien |« X »", in small letters: a firm; "le Portugais X" is a man, and so is "le japonais X Y". */
function isNation(text: Text, i: number): boolean {
  if (!isDemonymAt(text, i) || !/^(?:le|l'|du|au)$/.test(wordAt(text, i - 1))) return false;
  const name = /^[«"“]$/.test(wordAt(text, i + 1)) ? i + 2 : i + 1;
  return (
    isCapital(text, name) &&
    (isLower(text, i) || (name === i + 1 && /\p{Ll}\p{Lu}/u.test(sliceOf(text, name, name + 1))))
  );
}

/** Longest name in a bracket, in tokens. */
const SHORT = 5;

/** "(|Lagune finance, Fleuve bourse et la Banque du Golfe|)": names of any words between commas, two at least. */
function bracketed(text: Text, from: number, limit: number, closed: Closed): readonly Candidate[] {
  const names: Candidate[] = [];
  for (let first = from, at = from; at < limit; at++) {
    const word = wordAt(text, at);
    if (word !== ',' && word !== 'et' && word !== ')') {
      if (/^[.;:(]$/.test(word)) return NONE;
      continue;
    }
    const name = afterArticle(text, first);
    let end = at;
    while (end > name && /^['"’»]$/.test(wordAt(text, end - 1))) end--;
    if (at - name > SHORT || end === name || !isCapital(text, name) || closed(name)) return NONE;
    if (isPersonal(text, name, at) || isFunction(text, name)) return NONE;
    names.push({ first: name, end, rule: 'organization.cue' });
    if (word === ')') return names.length > 1 ? names : NONE;
    first = at + 1;
  }
  return NONE;
}

/** "les sociétés X, Y et Z", "(X, Y, Z)": the others of the list, when "et" or the bracket ends it. */
function listed(
  text: Text,
  from: number,
  limit: number,
  closed: Closed,
  led: boolean,
  bracket: boolean,
): readonly Candidate[] {
  const rest: Candidate[] = [];
  // "telles que Kwanza Oil |(KWO)|, Pelgor et Brixel"
  const start = afterBracket(text, from, Math.min(limit, from + SHORT));
  for (let at = start; at + 1 < limit && (wordAt(text, at) === ',' || wordAt(text, at) === 'et'); ) {
    const first = isLower(text, at + 1) ? afterArticle(text, at + 1) : at + 1;
    if (!isCapital(text, first) || closed(first) || isFunction(text, first)) return NONE;
    const capitals = readCapitals(text, first, limit);
    const end = stopAt(closed, first, led ? endOfItem(text, capitals, limit) : capitals);
    if (isPersonal(text, first, end)) return NONE;
    // "et l'|Institution| de microfinance": the head noun reads its own.
    if (!heads().has(wordAt(text, first))) rest.push({ first, end, rule: 'organization.cue' });
    if (wordAt(text, at) === 'et') return rest;
    at = end;
  }
  return bracket ? rest : NONE;
}

const NONE: readonly Candidate[] = Object.freeze([]);

/** "les startups AgriTech", "les entreprises AgriTech africaines": what many of them do, unless a list goes on. */
function isField(text: Text, cue: number, end: number, limit: number): boolean {
  if (!isPlural(text, cue)) return false;
  if (/tech$/.test(wordAt(text, end - 1))) return true;
  return end < limit && isLower(text, end) && isAdjectiveAt(text, end);
}

/** "le réseau Internet", "les réseaux Facebook": wires rather than people. */
function isNet(text: Text, cue: number, at: number): boolean {
  if (wordAt(text, cue) !== 'reseau') return wordAt(text, cue) === 'reseaux';
  const word = wordAt(text, at);
  // "le réseau Femmes et Climat"
  const two = wordAt(text, at + 1) === 'et' && isCapital(text, at + 2);
  return (has(text, at, KNOWN.common) && !two) || isOtherAcronym(word) || NETS.has(word);
}

const NETS = new Set('internet wifi gsm ethernet 4g 5g swift facebook twitter tiktok telegram'.split(' '));

/** "la coalition pro-X": whom it is for or against. */
const SIDES = /^(?:pro|anti|post|ex)-/;
