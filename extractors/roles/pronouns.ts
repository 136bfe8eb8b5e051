/** Titles said of a pronoun: "Mme X a enseigné. Elle était depuis 2021 représentante de Y." */
import { type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { type Holder, holderFrom } from './holder.js';
import { LONGEST_LINK, readsAsLink } from './links.js';

/** What a company can be as well. */
const ALSO_OF_BODIES =
  /^(?:leader|membre|responsable|partenaire|actionnaire|signataire|proprietaire|organisat|promot|product|candidat|champion)/;

/** Persons that a pronoun looks back over. */
const MOST = 30;

/** Sentences that a pronoun looks back over. */
const REACH = 3;

export function holderByPronoun(text: Text, title: Title, holders: readonly Holder[]): Holder | null {
  if (title.plural || title.kind === 'kin' || ALSO_OF_BODIES.test(wordAt(text, title.first))) return null;
  const sentence = text.sentence[title.first];
  for (
    let at = title.first - 1;
    at >= 0 && title.first - at <= LONGEST_LINK && text.sentence[at] === sentence;
    at--
  ) {
    const word = wordAt(text, at);
    if (word !== 'il' && word !== 'elle') continue;
    return readsAsLink(text, at + 1, title.first, false)
      ? whoIs(text, at, word === 'elle' ? 'f' : 'm', holders)
      : null;
  }
  return null;
}

/** The subject of the last sentence that names persons: its first one whose gender the pronoun allows. */
function whoIs(text: Text, pronoun: number, gender: 'f' | 'm', holders: readonly Holder[]): Holder | null {
  const here = text.sentence[pronoun] as number;
  let found: Holder | null = null;
  const last = holderFrom(holders, pronoun) - 1;
  for (let i = last; i >= Math.max(0, last - MOST); i--) {
    const holder = holders[i] as Holder;
    const sentence = text.sentence[holder.first] as number;
    if (here - sentence > REACH) break;
    if (found !== null && text.sentence[found.first] !== sentence) break;
    const own = holder.mention.gender;
    if (own === null || own === gender) found = holder;
  }
  return found;
}
