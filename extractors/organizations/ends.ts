/** Where a name begins and ends, when the tagger saw what the rules of a name cannot. */
import type { NameMention } from '../../schemas/mentions.js';
import { isCivilAddress } from '../honorifics.js';
import { isAdjectiveAt, isArticleAt, isFunction, isLower, type Text, wordAt } from '../phrases.js';
import { tokenAt } from '../recurrences.js';
import { countBefore } from '../spans.js';
import { foldWord } from '../words.js';
import { FIRM } from './cues.js';
import type { Draft } from './drafts.js';
import { isOther } from './firms.js';
import { cues, heads, refusals } from './heads.js';
import { isPlaceNamed } from './lookalikes.js';
import { PAID } from './near.js';
import { isPersonAt } from './persons.js';
import { isShoutedVerb } from './qualities.js';

/** Sure enough to go beyond what the rules read: over words with capitals alone, over others, and over what may be said of the body. */
const SURE_OF_CAPITALS = 0.5;
const SURE = 0.7;
const VERY_SURE = 0.9;

/** @param names in text order. */
export function settleEnds(text: Text, drafts: readonly Draft[], names: readonly NameMention[]): Draft[] {
  return drafts.map((draft) => {
    const at = countBefore(names.length, (i) => (names[i] as NameMention).start <= draft.start) - 1;
    const seen = names[at];
    if (seen === undefined || seen.end <= draft.start || seen.label !== 'organization') return draft;
    if (seen.start < draft.start) return isPartOf(text, draft, seen) ? { ...draft, ...spanOf(seen) } : draft;
    if (goesOn(text, draft, seen)) return { ...draft, end: seen.end };
    // "le président du Sénat |Awa Sarr"
    const next = names[at + 1];
    const isHeld = next?.label === 'person' && next.end === draft.end && next.start === seen.end + 1;
    return isHeld ? { ...draft, end: seen.end } : draft;
  });
}

const spanOf = ({ start, end }: NameMention): { start: number; end: number } => ({ start, end });

/** "la CNX |Paribel", "le Centre d'étude |sur les sols", "Orbitel |Land and Air". */
function goesOn(text: Text, draft: Draft, seen: NameMention): boolean {
  const { document } = text;
  if (seen.end <= draft.end || draft.rule === PAIR) return false;
  // "le programme Orbitel |Santé|"
  if (isOther(text, tokenAt(text, draft.start))) return false;
  const rest = document.text.slice(draft.end, seen.end);
  if (OTHERS.test(rest) || PARTICIPLE.test(rest) || SAID.test(rest) || hasOther(rest)) return false;
  // "la Banque du Golfe |accueille|", "Compagnie de géophysique |Awa Sarr|"
  const first = tokenAt(text, draft.end + 1);
  if (isShoutedVerb(text, first)) return false;
  if (isCivilAddress(text, first) || isPersonAt(text, first) || isVerb(text, first) || isPaid(text, first))
    return false;
  if (CAPITALS.test(rest)) return seen.score >= SURE_OF_CAPITALS;
  // "le Commonwealth |des ports|": all know it by its one word.
  const word = document.folded.slice(draft.start, draft.end);
  if (
    draft.rule === KNOWN_NAME &&
    !word.includes(' ') &&
    !heads().has(word) &&
    /^ d(?:es?|u|['’])/u.test(rest)
  )
    return false;
  if (JOINS.test(rest) && !HEADED.has(draft.rule)) return false;
  return seen.score >= (PLACES.test(rest) ? VERY_SURE : SURE);
}

/** "|bureau de| l'OXS à Lomé", "|Musée national| Centre d'art": a head noun in front makes one body of it all. */
function isPartOf(text: Text, draft: Draft, seen: NameMention): boolean {
  const { document } = text;
  if (seen.end < draft.end || seen.score < VERY_SURE || draft.rule === PAIR || CUED.has(draft.rule))
    return false;
  const head = heads().get(/^[\p{L}-]+/u.exec(document.folded.slice(seen.start, seen.end))?.[0] ?? '');
  const rest = document.text.slice(seen.start, seen.end);
  const first = tokenAt(text, seen.start);
  return (
    head !== undefined &&
    !OTHERS.test(rest) &&
    !isPlaceNamed(text, first) &&
    // "l'|association Sahel Plus|": the noun in small letters only tells what it is.
    !(isLower(text, first) && cues().has(wordAt(text, first)) && tokenAt(text, draft.start) === first + 1) &&
    // "l'Assemblée générale constitutive de l'OXS": its meeting.
    (wordAt(text, first) !== 'assemblee' ||
      refusals().longestAt(document, first, document.tokens.count) === null)
  );
}

/** What parts one body from the next, or from what is said of it. */
const OTHERS =
  /[,;:()[\]«»"\n]| ET (?:L['’]|L[AE]S? )| (?:MM?\.|Mmes?|Mlle|Dr|Pr|Me) |\s(?:et|ou) (?:l['’]|l[ae]s? )?\p{Lu}/u;

/** "l'École des mines |et du Pôle de recherche": the next body of a row. */
const hasOther = (rest: string): boolean => {
  const head = /^ et (?:du|de l['’]|de la|des) ?(?<head>\p{Lu}\p{L}+)/u.exec(rest)?.groups?.head;
  return (
    head !== undefined && (heads().has(foldWord(head)) || heads().has(foldWord(head).replace(/s$/u, '')))
  );
};
const CAPITALS = /^[ -]\p{Lu}\S*(?: \p{Lu}\S*)*$/u;

/** "l'Union des ports |accréditée" */
const PARTICIPLE = /^ \p{Ll}+ée?s?$/u;

/** "l'Union des ports |en partenariat| avec", "|en séance|" */
const SAID =
  /^ (?:(?:a|ont|est|sont|va|sera) |(?:\p{Ll}+(?:ée?s?|ie?s?|ue?s?) )?en (?:partenariat|collaboration|séance|cours|vue|charge|marge|tant|lien)(?= |$))/u;

/** "à l'Université Senghor |pour la rénovation| des locaux" */
const isPaid = (text: Text, at: number): boolean =>
  wordAt(text, at) === 'pour' && isArticleAt(text, at + 1) && PAID.has(wordAt(text, at + 2));

/** "la Banque du Golfe |accueille|": a word in small letters that is no adjective, no function word and no plural is a verb. */
const isVerb = (text: Text, at: number): boolean =>
  isLower(text, at) &&
  !isFunction(text, at) &&
  !isAdjectiveAt(text, at) &&
  !/[sx]$|^(?:and|of|for|the)$/.test(wordAt(text, at));

/** What leads to another thing: "Orbitel |en République de X". */
const JOINS = / (?:et|en|a|à|au|aux|pour|par|sur|dans|avec|chez|ou) /u;

/** Where it sits, or where the sentence goes on. */
const PLACES = / (?:en|à|au|aux) \p{Lu}/u;

const HEADED: ReadonlySet<string> = new Set(['organization.head', 'organization.small-head']);
const PAIR = 'organization.pair';
const KNOWN_NAME = 'organization.lexicon';
const CUED: ReadonlySet<string> = new Set(['organization.cue', FIRM]);
