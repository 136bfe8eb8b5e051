/** What "et" joins to a title: what is led besides, and complements, adjectives and nouns that go on with it. */
import { mayBeHonorific } from '../honorifics.js';
import {
  afterArticle,
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isFunction,
  isLower,
  isOfAt,
  isWord,
  wordAt,
} from '../phrases.js';
import { KNOWN } from '../words.js';
import { BEFORE, heads } from './heads.js';
import { afterField, isCapitalField } from './leads.js';
import { type Bounds, endOfName, isCommonNoun, move, readTarget, type State } from './targets.js';

/**
 * "directeur de la Banque X et de l'Agence Y", "ministres de A et de B": what is led besides. Of "cheffe du gouvernement et
 * de l'Inspection X" only one is a body.
 */
function readOther({ text, limit, bodyAt, ministryAt }: Bounds, state: State, noun: number): boolean {
  if (heads().longestAt(text.document, noun, limit)) return false;
  const known = Math.max(bodyAt(noun), ministryAt(noun));
  if (state.ministerial) return ministryAt(noun) > 0 && move(state, ministryAt(noun));
  if (state.body === null || state.body.until !== state.end) return false;
  // "fondateur de A et |d'Abilia": a name that nobody knows
  const end = known > 0 ? known : endOfName(text, noun, limit);
  if (end === noun) return false;
  const until = wordAt(text, end) === '(' && wordAt(text, end + 2) === ')' ? end + 3 : end;
  state.others = [...state.others, { first: noun, end }];
  state.body = { ...state.body, until };
  return move(state, until);
}

export function readAnd(bounds: Bounds, state: State, at: number): boolean {
  const { text, limit, bodyAt, ministryAt } = bounds;
  const next = at + 1;
  // "ancien ministre des Affaires étrangères et |actuel député"
  if (next >= limit || !isWord(text, next) || /^(?:actuel|actuelle|futur|future)$/.test(wordAt(text, next)))
    return false;
  if (isOfAt(text, next) && (state.complements > 0 || state.compound)) {
    const noun = afterArticle(text, next + 1);
    const named =
      state.body?.until === at &&
      noun === next + 1 &&
      isCapital(text, noun) &&
      !mayBeHonorific(text, noun) &&
      !has(text, noun, KNOWN.common);
    if (bodyAt(noun) > 0 || ministryAt(noun) > 0 || named) {
      const other = readOther(bounds, state, noun);
      if (other || !named) return other;
    }
    // "en présence du wali de A et de l'ambassadrice de B": another's title.
    if (heads().longestAt(text.document, noun, limit)?.values[0]?.plural === false) return false;
    return readTarget(bounds, state, next, noun);
  }
  if (heads().longestAt(text.document, BEFORE.has(wordAt(text, next)) ? next + 1 : next, limit)) return false;
  if (isArticleAt(text, next) && state.complements > 0) {
    const end = afterField(text, at, limit);
    return end > at && move(state, end);
  }
  if (['a', 'au', 'aux'].includes(wordAt(text, next)) && state.complements > 0) {
    const noun = afterArticle(text, next + 1);
    return has(text, noun, KNOWN.common) ? readTarget(bounds, state, next, noun) : false;
  }
  const cased =
    isLower(text, next) || (isCapital(text, at - 1) && !has(text, next, KNOWN.forename | KNOWN.surname));
  if (isAdjectiveAt(text, at - 1) && isAdjectiveAt(text, next) && cased) return move(state, next + 1);
  if (state.complements === 0 || state.body !== null || isFunction(text, next)) return false;
  // "Expert en Transports et Routes"
  if (isCapital(text, next))
    return (
      isCapital(text, at - 1) &&
      (isCommonNoun(text, next) ||
        has(text, next, KNOWN.host) ||
        (isCapitalField(text, next) && wordAt(text, at - 2) === 'en')) &&
      move(state, next + 1)
    );
  const word = wordAt(text, next);
  const alike = isLower(text, at - 1) && /s$/.test(wordAt(text, at - 1)) === /s$/.test(word);
  const many = /s$/.test(word) && has(text, next, KNOWN.common);
  // "et exerce une influence", "et rappelle que": a verb goes on.
  const verb =
    (/(?:er|ent|ait)$/.test(word) && !/.ement$/.test(word) && !has(text, next, KNOWN.common)) ||
    has(text, next + 1, KNOWN.determiner) ||
    /^(?:que|qu')$/.test(wordAt(text, next + 1));
  return (alike || many) && !verb && move(state, next + 1);
}
