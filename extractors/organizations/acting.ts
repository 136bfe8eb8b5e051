/** Names that nothing is known of, told to be bodies by what they do and have: "Orbitel emploie", "chez Orbitel", "Orbitel, acteur de". */
import { CASING, TOKEN } from '../../schemas/document.js';
import type { NameMention } from '../../schemas/mentions.js';
import { countryOf } from '../countries.js';
import { isOtherAcronym } from '../other-acronyms.js';
import {
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isFunction,
  isLower,
  isOfAt,
  readCapitals,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { meetsAny } from '../spans.js';
import { heads as titles } from '../titles/heads.js';
import { WordColumn } from '../word-column.js';
import { KNOWN } from '../words.js';
import { ACTING } from './again.js';
import type { Closed } from './candidates.js';
import { isDealtWith } from './dealing.js';
import { type Draft, draft } from './drafts.js';
import { isOther } from './firms.js';
import { cues, heads } from './heads.js';
import { isAbstract, isOrdinary, isPlaceName, isUnheard } from './unheard.js';

/** Longest name, in tokens. */
const LONGEST = 3;

/** How sure the tagger has to be that a name is no body's, to be believed. */
const SURE = 0.8;

/** The same where only who deals with a name tells of a body: what nobody knows is sooner taken for a place. */
const SURE_OF_PERSON = 0.5;
const SURE_OF_PLACE = 0.95;

/** What is told of a name; a body it is by what no person is, or by what it does with what it has. */
const TOLD = { does: 1, has: 2, is: 4, deals: 8 } as const;

const ENOUGH = TOLD.is | TOLD.deals;
const BOTH = TOLD.does | TOLD.has;

const isBody = (told: number): boolean => (told & ENOUGH) !== 0 || (told & BOTH) === BOTH;

/** @param names what the tagger makes of the text: persons and places are left alone. */
export function acting(
  text: Text,
  found: readonly Draft[],
  names: readonly NameMention[],
  closed: Closed,
): Draft[] {
  const told = new Map<string, { what: number; first: number; end: number }>();
  for (const { firstToken, endToken } of text.document.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (text.shouting[i] || closed(i) || (has(text, i, HEARD) && wordAt(text, i - 1) !== 'chez')) continue;
      const first = i;
      const small = isLower(text, i);
      if (!small && !isCapital(text, i)) continue;
      if (small && ((i > firstToken && wordAt(text, i - 1) !== 'chez') || !isSmallName(text, i, firstToken)))
        continue;
      const end = readCapitals(text, small ? i + 1 : i, endToken);
      i = end - 1;
      if (end - first > LONGEST && !isBranch(text, first, end)) continue;
      const what = small ? TOLD.is : toldOf(text, first, end, firstToken);
      if (what === 0 || !isNew(text, first, end, firstToken)) continue;
      const name = sliceOf(text, first, end);
      told.set(name, { what: what | (told.get(name)?.what ?? 0), first, end });
    }
  }
  const others = names.filter(({ label, score }) => label !== 'organization' && score >= SURE);
  const othersDealtWith = names.filter(
    ({ label, score }) =>
      (label === 'person' && score >= SURE_OF_PERSON) ||
      (label === 'place' && score >= SURE_OF_PLACE) ||
      label === 'event',
  );
  const drafts: Draft[] = [];
  for (const { what, first, end } of told.values()) {
    if (!isBody(what)) continue;
    const one = draft(text, { first, end, rule: ACTING }, null);
    const rivals = (what & TOLD.deals) === 0 ? others : othersDealtWith;
    if (!meetsAny(found, one) && !isNameOfOther(text, one, rivals)) drafts.push(one);
  }
  return drafts;
}

const HEARD = KNOWN.forename | KNOWN.surname | KNOWN.common | KNOWN.function | KNOWN.calendar;

/** Part of what the tagger is sure is a person or a place, there or elsewhere. */
function isNameOfOther({ document }: Text, one: Draft, others: readonly NameMention[]): boolean {
  const name = document.folded.slice(one.start, one.end);
  return others.some(({ start, end }) => ` ${document.folded.slice(start, end)} `.includes(` ${name} `));
}

/** A word that nothing is known of, with no other name in front and nothing that makes another thing of it. */
const isNew = (text: Text, first: number, end: number, from: number): boolean =>
  wordAt(text, first).length >= fewestLetters(text, first) &&
  !(
    first > from &&
    ((isCapital(text, first - 1) && !isFunction(text, first - 1)) ||
      (isArticleAt(text, first - 1) && !isAlone(text, first, end)))
  ) &&
  (!/^[-'’.@]$/.test(wordAt(text, end)) || endsSentence(text, end)) &&
  !isOtherAcronym(wordAt(text, first)) &&
  !heads().has(wordAt(text, first).replace(/s$/u, '')) &&
  !isOther(text, first) &&
  isStrange(text, first, end);

/** "avec l'|Orbitel|, qui": nothing behind it makes another thing of it. */
const isAlone = (text: Text, first: number, end: number): boolean =>
  end === first + 1 &&
  !isAbstract(text, first) &&
  titles().longestAt(text.document, first, end) === null &&
  !isOfAt(text, end) &&
  !(isLower(text, end) && (isAdjectiveAt(text, end) || has(text, end, KNOWN.common)));

/** "KBZ", "chez Ozo"; else a word so short is seldom a name. */
const fewestLetters = (text: Text, at: number): number =>
  text.document.tokens.casing[at] === CASING.upper || wordAt(text, at - 1) === 'chez' ? 3 : 4;

/** "Orbitel |Côte d'Ivoire|" */
const isBranch = (text: Text, first: number, end: number): boolean =>
  end > first + 1 && countryOf(sliceOf(text, first + 1, end)) !== null;

/** A stop behind which another sentence begins. */
const endsSentence = (text: Text, at: number): boolean =>
  wordAt(text, at) === '.' && text.sentence[at + 1] !== text.sentence[at];

/** A word that nothing is known of, alone or before others that are no persons' ("Kelva |Travaux|"); two of any kind behind "chez". */
function isStrange(text: Text, first: number, end: number): boolean {
  if (isBranch(text, first, end)) return isUnheard(text, first, first + 1);
  // "racheté par |Ingénieurs| solidaires"
  if (end === first + 1 && isOrdinary(text, first) && isLower(text, end) && !isFunction(text, end))
    return false;
  const led = wordAt(text, first - 1) === 'chez';
  if (end === first + 1 || (!led && !has(text, first + 1, KNOWN.common))) return isUnheard(text, first, end);
  for (let i = first; i < end; i++)
    if (has(text, i, KNOWN.forename | KNOWN.surname | KNOWN.function)) return false;
  return (led || !has(text, first, KNOWN.common)) && !isPlaceName(sliceOf(text, first, end));
}

/**
 * "|orbitel| signe un contrat" at the head of a sentence, "chez |orbitel| Maroc": a firm that writes itself in small letters,
 * of which nothing is known.
 */
function isSmallName(text: Text, at: number, from: number): boolean {
  if (!/^[a-z]{4,}$/.test(wordAt(text, at)) || isAdjectiveAt(text, at)) return false;
  const next = wordAt(text, at + 1);
  if (wordAt(text, at - 1) === 'chez') return countryOf(sliceOf(text, at + 1, at + 2)) !== null;
  if (at !== from) return false;
  const verb = FIRMS_DO.test(next) || (ANY_DO.test(next) && /[ea]$/.test(next));
  return verb && has(text, at + 2, KNOWN.determiner);
}

/** Bits of `TOLD` by the words around a name. */
function toldOf(text: Text, first: number, end: number, from: number): number {
  if (isArticleAt(text, first - 1)) return isDealtWith(text, first - 1, end, from) ? TOLD.deals : 0;
  if (isDealtWith(text, first, end, from)) return TOLD.deals;
  const before = wordAt(text, first - 1);
  const own = /^d[e']$/.test(before) && OWN.test(wordAt(text, first - 2)) ? TOLD.has : 0;
  return own | toldBehind(text, end);
}

function toldBehind(text: Text, at: number): number {
  const { tokens } = text.document;
  if (at >= tokens.count || !mayTell.at(tokens, at)) return 0;
  const word = wordAt(text, at);
  const next = wordAt(text, at + 1);
  if (word === ',') {
    const noun = isArticleAt(text, at + 1) || /^une?$/.test(next) ? at + 2 : at + 1;
    return ROLES.test(wordAt(text, noun)) && wordAt(text, noun + 1) !== 'economique' ? TOLD.is : 0;
  }
  if (FIRMS_DO.test(word)) return TOLD.is;
  if (word === 'compte') return isMany(text, at + 1) ? TOLD.is : 0;
  if (word === 'est') return isFirm(text, at + 1) ? TOLD.is : 0;
  if (word === 'a' && next === 'ete')
    return /^(?:fondee?|creee?|rachetee?)$/.test(wordAt(text, at + 2)) ? TOLD.is : 0;
  const verb = word === 'a' || word === "s'" || word === 'se' ? at + 1 : at;
  if (!ANY_DO.test(wordAt(text, verb).replace(/[es]+$/u, 'e'))) return 0;
  for (let i = verb + 1; i < verb + REACH; i++) if (OWN.test(wordAt(text, i))) return TOLD.does | TOLD.has;
  return TOLD.does;
}

/** Tokens from what is done to what it is done with: "renforce |son réseau|". */
const REACH = 8;

/** "compte |300 salariés|", "|plus de 2 000 clients|"; a village has inhabitants. */
function isMany(text: Text, at: number): boolean {
  let noun = at;
  while (noun - at < 5 && (text.document.tokens.kind[noun] === TOKEN.number || MANY.test(wordAt(text, noun))))
    noun++;
  return noun > at && STAFF.test(wordAt(text, noun));
}

const MANY = /^(?:plus|pres|environ|quelque|de|d'|millions?)$/;
const STAFF =
  /^(?:salarie|employe|collaborateur|collaboratrice|client|abonne|agent|agence|filiale|magasin|point|utilisateur|ingenieur|usine|site)s?$/;

/** "est |une société|", "est |présente dans|", "est |l'un des leaders|". */
function isFirm(text: Text, at: number): boolean {
  const word = wordAt(text, at);
  if (/^presente?$/.test(word)) return wordAt(text, at + 1) === 'dans';
  const noun = isArticleAt(text, at) || word === 'une' || word === 'un' ? at + 1 : at;
  if (noun === at) return false;
  if (/^une?$/.test(wordAt(text, noun)) && /^des?$/.test(wordAt(text, noun + 1)))
    return ROLES.test(wordAt(text, noun + 2));
  return ROLES.test(wordAt(text, noun)) || cues().has(wordAt(text, noun));
}

/** What is said of firms, not of those who head them. */
const ROLES =
  /^(?:acteur|leaders?|specialiste|pionnier|numero|editeur|fournisseur|fabricant|filiale|fintech|startup|start-up|entreprise|societe|groupe|operateur|plateforme|banque|assureur|distributeur|constructeur|integrateur|producteur|reseau|marque|agence|cabinet|compagnie|multinationale|geant)$/;

const FIRMS_DO =
  /^(?:emploie|commercialise|fabrique|distribue|edite|exploite|concoit|opere|recrute|embauche|externalise|industrialise|approvisionne)$/;

/** What a firm announces, and whoever heads it as well. */
const ANY_DO =
  /^(?:annonc|officialis|lanc|renforc|deploi|inaugur|propos|sign|investi|ouvr|acceler|poursui|eten|devoil|confirm|rejoin|acquier|finalis|consolid|develop|accompagn|soutien|engag|associ|alli|offr|etabli|mis|acqui|leve|publi)(?:e|t|d|it|ra|era|ira|dra|drait)?$/;

/** Of the words behind a name most tell nothing. */
const mayTell = new WordColumn((word) =>
  /^(?:,|compte|est|a|s'|se)$/.test(word) || FIRMS_DO.test(word) || ANY_DO.test(word.replace(/[es]+$/u, 'e'))
    ? 1
    : 0,
);

/** What a firm has, and a person seldom. */
const OWN =
  /^(?:salaries|collaborateurs|collaboratrices|employes|clients|clientele|abonnes|equipes|agences?|usines?|produits|services|reseau|gamme|solutions?|actionnaires?|siege|filiales?|expertise|plateforme|technologies?|offres?|activites|catalogue|capital|forfaits?|boutiques?|magasins?)$/;
