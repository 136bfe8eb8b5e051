/** Bodies that are known everywhere by name or acronym. */

import { compiled } from './compiled.js';
import { keyOf } from './keys.js';
import { readTable } from './resources.js';
import { compiledTrie } from './trie.js';
import { bitsOf, foldWord } from './words.js';

export interface KnownBody {
  readonly name: string;
  readonly acronym: string | null;
  readonly forms: readonly string[];
}

const isAcronym = (form: string): boolean => !form.includes(' ') && /\p{Lu}.*\p{Lu}/u.test(form);

function readBodies(): KnownBody[] {
  return readTable('lexicons/known-organizations.tsv').map((row) => ({
    name: row.name as string,
    acronym: row.acronym || null,
    forms: [row.name as string, ...(row.others ? row.others.split('|') : [])],
  }));
}

/** Every form of a body, the name first and the acronym next. */
const formsOf = ({ name, acronym, forms }: KnownBody): string[] => [
  name,
  ...(acronym === null ? [] : [acronym]),
  ...forms.slice(1),
];

export const knownNames = compiledTrie<KnownBody>('known-organizations', () =>
  readBodies().flatMap((body) =>
    formsOf(body)
      .filter((form) => !isAcronym(form))
      .map((form) => [form, body] as const),
  ),
);

/** Firms that readers of news know by a name that is theirs alone: several words, or one that stands in no lexicon. */
export const knownFirms = compiledTrie('known-firms', () =>
  readTable('lexicons/known-names.tsv')
    .filter((row) => row.class === 'firm' && isOwn(row.name as string))
    .map((row) => [row.name as string, true] as const),
);

const isOwn = (name: string): boolean =>
  name.includes(' ')
    ? !/^(?:Groupe|Banque|Caisse|Société|Time|New|Universal|Super|La Halle|Club Med|Monte) ?/u.test(name)
    : name.length > 3 && !/^\p{Lu}{2,4}$/u.test(name) && bitsOf(foldWord(name)) === 0 && !THINGS.has(name);

/** Names of what is made or looked up rather than of who makes it, and words of other tongues. */
const THINGS = new Set(
  (
    'Euronext Nasdaq Nutella Hyperloop Ecotaxe Continental Paramount Delta Emirates Ethiopian Norwegian Mobilis Casino Universal Virgin Reliance ' +
    'Prudential Sprint Vale Quick Free Meta Alphabet Nest Mars Visa Total Wave Expresso Horizon Oracle Square Swiss Subway Canon ' +
    'Reddit Yahoo Yahoo! Kickstarter Tinder Skype Snapchat Pinterest LinkedIn GitHub Tumblr Vimeo SoundCloud TripAdvisor Booking ' +
    'Booking.com WhatsApp Instagram Facebook Twitter TikTok Telegram WeChat Viadeo Vkontakte Yelp Qwant GoPro'
  ).split(' '),
);

/** By acronym, lower case. */
export const knownAcronyms = compiled(
  'known-acronyms',
  () =>
    new Map(
      readBodies().flatMap((body) =>
        formsOf(body)
          .filter(isAcronym)
          .map((form) => [foldWord(form), body] as const),
      ),
    ),
);

/** Key of the main name by the key of every other name (not of acronyms). */
export const mainKeys = compiled(
  'known-organization-keys',
  () =>
    new Map(
      readBodies().flatMap((body) =>
        formsOf(body)
          .filter((form) => !isAcronym(form))
          .map((form) => [keyOf(form), keyOf(body.name)] as const),
      ),
    ),
);
