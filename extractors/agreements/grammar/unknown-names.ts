/** Names that no layer knows, as "DeepOlive", and short ones for what was named in full, as "l'Université". */
import { CASING } from '../../../schemas/document.js';
import { countriesOfDemonym } from '../../countries.js';
import { type Words, wordAt, wordsBetween } from '../words.js';
import { isOffice } from './actor-words.js';
import { CLASS, classes } from './word-classes.js';

export interface UnknownName {
  readonly name: string;
  /** The token after its last one. */
  readonly end: number;
  readonly isShort: boolean;
}

/** Whether another mention begins at a token. */
type Taken = (token: number) => boolean;

/** Where a party may be meant; null for words of small letters, of which most sentences consist. */
export function unknownNameAt(words: Words, token: number, taken: Taken): UnknownName | null {
  const casing = words.document.tokens.casing[token] as number;
  if (casing === CASING.lower || casing === CASING.none) return null;
  const short = shortNameAt(words, token, taken);
  if (short) return short;
  const name = capitalsAt(words, token, taken);
  return name && mayBeParty(words, token, name, taken) ? name : null;
}

const is = ({ document: { tokens }, from, to }: Words, token: number, wanted: number): boolean =>
  token >= from && token < to && (classes.at(tokens, token) & wanted) !== 0;

/** "l'Université", "la Banque" with nothing that would make a name of it. */
function shortNameAt(words: Words, token: number, taken: Taken): UnknownName | null {
  if (!is(words, token, CLASS.short)) return null;
  const { tokens, text } = words.document;
  const word = text.slice(tokens.start[token], tokens.end[token]);
  if (!/^\p{Lu}/u.test(word) || !/^(?:l'|la|le|cette|ce)$/.test(wordAt(words, token - 1) ?? '')) return null;
  const next = wordAt(words, token + 1);
  const continued =
    next !== null &&
    (/^(?:de|d'|du|des)$/.test(next) ||
      (/^\p{Lu}/u.test(text[tokens.start[token + 1] as number] ?? '') &&
        // "l'ONG Okoumé": a word in front of the name.
        (!taken(token + 1) || is(words, token, CLASS.firm))));
  return continued ? null : { name: word, end: token + 1, isShort: true };
}

const JOINS: ReadonlySet<string> = new Set(['de', 'du', 'des', "d'", 'la', "l'", '&']);

function capitalsAt(words: Words, token: number, taken: Taken): UnknownName | null {
  const { tokens, text } = words.document;
  const capital = (at: number): boolean => {
    const casing = tokens.casing[at];
    return (
      at < words.to &&
      (casing === CASING.title || casing === CASING.upper || casing === CASING.mixed) &&
      !is(words, at, CLASS.noName) &&
      !taken(at)
    );
  };
  if (!capital(token)) return null;
  let end = token + 1;
  for (let at = end; at < words.to && at < token + 12; ) {
    if (capital(at)) end = ++at;
    else if (JOINS.has(wordAt(words, at) ?? '')) at++;
    else break;
  }
  if (end === token + 1 && isNational(words, token)) end++;
  return { name: text.slice(tokens.start[token], tokens.end[end - 1]), end, isShort: false };
}

/** "la |Coopération suisse|": a noun with an article and the nation whose it is. */
function isNational(words: Words, token: number): boolean {
  const { casing } = words.document.tokens;
  const next = wordAt(words, token + 1);
  return (
    next !== null &&
    casing[token] === CASING.title &&
    casing[token + 1] === CASING.lower &&
    /^(?:la|l'|le)$/.test(wordAt(words, token - 1) ?? '') &&
    countriesOfDemonym(next).length > 0
  );
}

const MONEY = /^(?:N\.B\.|NB|TR|RE|FCFA|CFA|EUR|USD|MDH|MDT|TTC|HT|DA|DT|DH)$/;

/** "Okoumé, groupe hôtelier de premier plan, …": what the apposition calls a firm. */
function isDescribed(words: Words, end: number): boolean {
  if (wordAt(words, end) !== ',') return false;
  const at = /^(?:le|la|l'|une?)$/.test(wordAt(words, end + 1) ?? '') ? end + 2 : end + 1;
  return (
    is(words, at, CLASS.firm) || /^(?:filiale|leader|specialiste|pionnier)$/.test(wordAt(words, at) ?? '')
  );
}

/** "a signé", "annonce", "vient de signer": done by whoever stands before it. */
const ACTS =
  /^(?:(?:signe|signera|paraphe|conclut|noue|scelle|officialise|formalise|annonce)(?= )|a (?:signe|paraphe|conclu|noue|scelle|officialise|formalise|annonce|procede)(?![\p{L}])|vient de (?:signer|conclure|parapher|nouer|sceller))|^, representee? par/u;

/** What opens a sentence without an article and is no name: "Elle a signé", "Hier a signé …". */
const OPENS_ONLY = new Set(
  'Elle Elles Celui-ci Celle-ci Chacun Chacune Tout Toute Rien Personne Aucun Aucune Nul Nulle Cela Ceci Lequel Laquelle Hier Demain Ensuite Enfin Puis Ainsi'.split(
    ' ',
  ),
);

/** A name counts where a party is expected, or at the head of a sentence when no plain word looks so. */
function mayBeParty(words: Words, token: number, { name, end }: UnknownName, taken: Taken): boolean {
  if (MONEY.test(name) || isOffice(name) || countriesOfDemonym(name).length > 0) return false;
  // "entre les Gouvernements des deux pays"
  if (end === token + 1 && is(words, token, CLASS.anaphoric)) return false;
  // "l'ONG Okoumé"
  if (end === token + 1 && is(words, token, CLASS.firm) && taken(end)) return false;
  // "la Région de Dakar": what follows makes the name.
  if (end === token + 1 && is(words, token, CLASS.firm) && /^d(?:e|u|')$/.test(wordAt(words, end) ?? ''))
    return false;
  // "la « GIZ »": what stands before the mark tells.
  const first =
    /^[«“"]$/.test(wordAt(words, token - 1) ?? '') && !/^[«“"]$/.test(wordAt(words, token - 2) ?? '')
      ? token - 1
      : token;
  const before = wordAt(words, first - 1);
  if (before !== null && before !== '-' && before !== ':')
    return (
      is(words, first - 1, CLASS.expectsParty) ||
      (/^(?:le|la|l'|les)$/.test(before) && is(words, first - 2, CLASS.expectsParty))
    );
  // "Okoumé et Limba signent", "Okoumé a signé": a noun without an article.
  const isBare =
    token === words.from &&
    name.length > 3 &&
    !/(?:ée?s?|ant)$/u.test(name) &&
    (wordAt(words, end) === 'et' || (!OPENS_ONLY.has(name) && ACTS.test(wordsBetween(words, end, end + 3))));
  return (
    isBare || end > token + 1 || isDescribed(words, end) || /^[\p{Lu}\d&.-]{2,}$|\p{Ll}\p{Lu}/u.test(name)
  );
}
