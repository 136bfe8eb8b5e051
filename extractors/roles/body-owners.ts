/** The body of an office that is somebody's: "son directeur", "leur présidente", "notre directrice". */
import type { Sentence } from '../../schemas/document.js';
import type { Found } from '../../schemas/mentions.js';
import { isAdjectiveAt, isArticleAt, isCapital, isOfAt, sliceOf, type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import { BEFORE, heads } from '../titles/heads.js';
import type { Asked } from './bodies.js';
import { firstOfSentenceBefore, last, lastOfBoth, nextOfBoth } from './told.js';

/** Offices beside those of firms that are always held at a body; "son point focal" is one. */
const OWNED =
  /^(?:secretaire|directeur|directrice|(?:co-?|vice-)?president|dga?|sg|drh|daf|pdg|p-dg|ceo|pca|representant|chef|responsable|gerant|manager|fondat|cofondat|coordonnat|coordinat|gouverneu|ambassad|consule?$|chargee?$|delegue|adjoint|entraineu|capitaine|porte-parole|administrat|tresori|rect(?:eur|rice)|doyenne?$|point$|commissaire|inspect|rapporteu|associee?$)/;

/** "notre ambassadeur": whose land is ours. */
const OF_STATE = /^(?:ambassad|consule?$|gouverneu)/;

/** Tokens in which a sentence that begins with "son" tells whose it is only afterwards. */
const OPENING = 8;

/** "son directeur", "leur présidente": the body told last; "notre directrice": the one that the text tells of first. */
export function bodyOfOwner({
  text,
  found,
  title: { first, end, kind },
  holder,
  sentence,
  start,
}: Asked): string | null {
  const owner = first > 0 ? wordAt(text, first - 1) : '';
  const head = BEFORE.has(wordAt(text, first)) ? first + 1 : first;
  const isOwned = kind === 'firm' || OWNED.test(wordAt(text, head));
  // "A était représentée par sa médiatrice": of whatever office, where A is the subject and nobody is named before
  if (!isOwned && !isOfSubject(text, found, sentence, start)) return null;
  if (owner === 'notre')
    return OF_STATE.test(wordAt(text, head)) ? null : (found.organizations[0]?.name ?? null);
  // "Elle en était la secrétaire"
  const of =
    /^(?:le|la|l')$/.test(owner) &&
    (wordAt(text, first - 3) === 'en' ||
      // "une délégation de A, avec à sa tête le |directeur"
      text.words.folded.slice(Math.max(0, first - 4), first - 1).join(' ') === 'a sa tete');
  if (owner !== 'son' && owner !== 'sa' && owner !== 'leur' && !of) return null;
  // "X, ministre de A, son président": A is the holder's own.
  const own = holder.end <= first ? (text.document.tokens.start[holder.outer] as number) : start;
  const before = lastOfBoth(text, found, own, sentence.start);
  const house = houseIn(text, sentence, first);
  if (house !== null && !overlapsAny(text, found, house, first)) return sliceOf(text, house.first, house.end);
  const apposed = holder.end <= first && wordAt(text, holder.outer - 1) !== 'par';
  // "A sera représentée à l'assemblée de B |par son trésorier"
  const acting = wordAt(text, first - 2) === 'par' && isRepresented(text, sentence, first - 2);
  const subject = apposed || acting ? opening(text, found, sentence) : null;
  if (subject !== null) return subject;
  if (before !== null) return before;
  // "Le gouverneur était représenté par son directeur de cabinet": of no house
  if (opensWithOffice(text, sentence, first)) return null;
  const opens =
    first - sentence.firstToken < OPENING && !/^[«"“–—-]$/.test(wordAt(text, sentence.firstToken));
  // "A a donné. |Sa représentante, X, a reçu le ministre de B"
  const told = first - sentence.firstToken === 1 ? firstOfSentenceBefore(text, found, first) : null;
  if (told !== null) return told;
  return (
    (opens ? nextOfBoth(text, found, end, sentence.end) : null) ?? firstOfSentenceBefore(text, found, first)
  );
}

/** A form of "représenter" stands in front of "par", as far as no other clause begins. */
function isRepresented(text: Text, { firstToken }: Sentence, by: number): boolean {
  for (let i = by - 1; i > firstToken && i > by - 16 && !/^[,;:]$/.test(wordAt(text, i)); i--)
    if (/^representee?s?$/.test(wordAt(text, i))) return true;
  return false;
}

/** "|Le Conseil de A a siégé à B, sous la présidence de X, son président": the body that the sentence begins with. */
function opening(text: Text, { organizations }: Found, { firstToken, end }: Sentence): string | null {
  const { start } = text.document.tokens;
  if (!isArticleAt(text, firstToken)) return null;
  const body = organizations[firstAtOrAfter(organizations, start[firstToken + 1] as number)];
  return body !== undefined && body.start === start[firstToken + 1] && body.end < end ? body.name : null;
}

const isOfSubject = (text: Text, found: Found, sentence: Sentence, start: number): boolean =>
  opening(text, found, sentence) !== null && last(found.people, start, sentence.start) === null;

function opensWithOffice(text: Text, { firstToken }: Sentence, before: number): boolean {
  const noun = isArticleAt(text, firstToken) ? firstToken + 1 : firstToken;
  return noun < before - 1 && heads().longestAt(text.document, noun, before - 1) !== null;
}

/** A body is told in the house's name or behind it. */
function overlapsAny(text: Text, { organizations }: Found, house: Tokens, first: number): boolean {
  const { start } = text.document.tokens;
  return last(organizations, start[first] as number, start[house.first]) !== null;
}

interface Tokens {
  readonly first: number;
  readonly end: number;
}

/** Houses that are led, though nobody calls them bodies. */
const LED =
  /^(?:hopital|clinique|maternite|dispensaire|lycee|college|ecole|universite|institut|musee|theatre|prison|orphelinat|usine|hotel)$/;

/** "visite de l'hôpital de A, sous la conduite de son directeur": the house told last, with what is told of its name. */
function houseIn(text: Text, { firstToken }: Sentence, first: number): Tokens | null {
  for (let noun = first - 2; noun >= Math.max(firstToken, first - 24); noun--) {
    if (!LED.test(wordAt(text, noun))) continue;
    let end = noun + 1;
    let named = noun;
    while (isAdjectiveAt(text, end) || isOfAt(text, end) || isArticleAt(text, end) || isCapital(text, end)) {
      if (isCapital(text, end)) named = end + 1;
      end++;
    }
    return named > noun ? { first: noun, end: named } : null;
  }
  return null;
}
