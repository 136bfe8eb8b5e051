/** What stands around a participle: its auxiliary, its accent. */

import { wordPattern } from '../../remembered.js';
import { type Words, wordAt, wordsBetween } from '../words.js';
import { lexicon } from './signing-words.js';

/** Whether the last letters carry the accent of a participle ("signé"), or all capitals leave it open. */
export const isAccented = (words: Words, at: number): boolean => /[éÉ]e?s?$/u.test(written(words, at));

export const isCapitals = (words: Words, at: number): boolean => {
  const word = written(words, at);
  return word === word.toUpperCase();
};

/** A word with its accents and capitals. */
export const written = ({ document: { tokens, text } }: Words, at: number): string =>
  text.slice(tokens.start[at], tokens.end[at]);

const AVOIR = wordPattern(
  /^(?:a|as|ont|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|ai|avons|eurent|eut|ait|aient)$/,
);

const ETRE = wordPattern(
  /^(?:est|sont|etait|etaient|fut|furent|sera|seront|serait|seraient|soit|soient|etant)$/,
);

const ADVERB = wordPattern(
  /^(?:\p{L}+ment|bientot|demain|maintenant|peut-etre|vite|deja|aussitot|ensuite|enfin|aussi|ainsi|donc|hier|desormais|bien|egalement|encore|toujours|finalement|que|tous|toutes|deux|trois|conjointement|pas|jamais|point|plus|toutefois|cependant|pourtant|alors|puis|ce|jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|avant-hier|matin|soir|depuis|elle|elles|eux|lui|tour|a|par|ailleurs|consequent|la|suite|meme|occasion|cette|et|en|revanche|outre|effet|definitive|(?:conclu|negocie|adopte|paraphe|approuve|discute|finalise|valide|signe)e?s?|pu)$/u,
);

interface Auxiliary {
  readonly kind: 'avoir' | 'etre' | 'been' | 'be' | null;
  readonly word: string;
  readonly token: number;
}

/** The auxiliary of the participle at `at`, adverbs and one inserted phrase between commas skipped. */
export function auxiliaryOf(words: Words, at: number): Auxiliary {
  let token = at - 1;
  for (let steps = 0; steps < 6; steps++, token--) {
    const word = wordAt(words, token) ?? '';
    const hit = auxiliaryAt(words, token, word);
    if (hit) return hit;
    if (word === ',') {
      const direct = auxiliaryAt(words, token - 1, wordAt(words, token - 1) ?? '');
      if (direct) return direct;
      // "ont également, signé": a comma too many.
      if (
        ADVERB.test(wordAt(words, token - 1) ?? '') &&
        auxiliaryAt(words, token - 2, wordAt(words, token - 2) ?? '')
      )
        return auxiliaryAt(words, token - 2, wordAt(words, token - 2) ?? '') as Auxiliary;
      // "ont pour leur part, signé"
      const part = /^pour \p{L}+ part$/u.test(wordsBetween(words, token - 3, token)) ? token - 4 : token;
      const far = part < token ? auxiliaryAt(words, part, wordAt(words, part) ?? '') : null;
      if (far) return far;
      const opening = openingComma(words, token);
      if (opening === null) break;
      // "ont, le mardi 3 mai, à Kara, signé"
      const outer = openingComma(words, opening);
      const parted = outer === null ? null : auxiliaryAt(words, outer - 1, wordAt(words, outer - 1) ?? '');
      if (parted && !auxiliaryAt(words, opening - 1, wordAt(words, opening - 1) ?? '')) return parted;
      const behind = behindName(words, opening);
      if (behind) return behind;
      token = opening;
    } else if (!ADVERB.test(word)) break;
  }
  return { kind: null, word: '', token: at };
}

/** "a, au nom du ministre |, P, signé": the comma before the name closes the phrase that the auxiliary stands before. */
function behindName(words: Words, comma: number): Auxiliary | null {
  const opening = openingComma(words, comma);
  if (opening === null || !/^(?:au|pour|en)$/.test(wordAt(words, opening + 1) ?? '')) return null;
  return auxiliaryAt(words, opening - 1, wordAt(words, opening - 1) ?? '');
}

/** "sera-t-il signé", "ont-ils signé" */
const INVERTED = /-(?:t-)?(?:ils?|elles?|on)$/;

function auxiliaryAt(words: Words, token: number, written: string): Auxiliary | null {
  const word = written.includes('-') ? written.replace(INVERTED, '') : written;
  if (word === 'ete') {
    let before = token - 1;
    while (
      ADVERB.test(wordAt(words, before) ?? '') &&
      !AVOIR.test(wordAt(words, before) ?? '') &&
      token - before < 5
    )
      before--;
    // "n'a, en revanche, pas été signée"
    if (wordAt(words, before) === ',') before = (openingComma(words, before) ?? before) - 1;
    return { kind: 'been', word: wordAt(words, before) ?? '', token: before };
  }
  if (word === 'etre') return { kind: 'be', word, token };
  // "a) un accord signé": the letter of a line.
  if (word === 'a' && /^[).]$/.test(wordAt(words, token + 1) ?? '')) return null;
  // "a" is the preposition unless something that can be its subject goes before.
  if (
    AVOIR.test(word) &&
    !(word === 'a' && words.document.text[words.document.tokens.start[token] as number] === 'à')
  )
    return { kind: 'avoir', word, token };
  if (ETRE.test(word)) return { kind: 'etre', word, token };
  return null;
}

const PARTICIPLE = wordPattern(/\p{L}{2}(?:e|i|u|is|it|ert|us)e?s?$/u);

/** How far before "et signé" its auxiliary may stand. */
const COORDINATED = 24;

/** "a rencontré le président et signé un accord", "a été attribué à B et signé par A": the auxiliary of an earlier participle. */
export function sharedAuxiliary(words: Words, at: number, agrees: boolean): Auxiliary | null {
  if (!/^(?:et|puis|ni)$/.test(wordAt(words, at - 1) ?? '')) return null;
  for (let token = at - 2; token > at - COORDINATED; token--) {
    const word = wordAt(words, token);
    if (word === null || word === ';' || word === ':' || CLAUSE.test(word)) return null;
    // "a salué l'accord conclu avec B et signé mardi" hangs on "conclu".
    const isOther = lexicon().get(word)?.form === 'participle' && /[éius]e?s?$/u.test(written(words, token));
    if (isOther && auxiliaryOf(words, token).kind === null) return null;
    const hit = auxiliaryAt(words, token, word);
    // What follows the auxiliary must be a participle, or it is a verb of its own ("a un accord").
    if (!hit || hit.kind === 'be' || !PARTICIPLE.test(wordAt(words, afterAdverbs(words, token + 1)) ?? ''))
      continue;
    // "a" of "avoir" leaves the participle as it is, "être" makes it agree with its subject.
    return hit.kind === 'avoir' && agrees ? null : hit;
  }
  return null;
}

const CLAUSE = wordPattern(/^(?:qui|que|qu'|dont|ou|lequel|laquelle|[«»“”"])$/u);

function afterAdverbs(words: Words, token: number): number {
  let at = token;
  while (
    at < token + 3 &&
    /^(?:\p{L}+ment|deja|aussi|ainsi|egalement|ensuite|enfin|pas|plus|ni)$/u.test(wordAt(words, at) ?? '')
  )
    at++;
  return at;
}

function openingComma(words: Words, closing: number): number | null {
  for (let token = closing - 1; token > closing - 14; token--) {
    const word = wordAt(words, token);
    if (word === null) return null;
    if (word === ',') return token;
  }
  return null;
}

/** "nous le signerons": the pronoun before a verb. */
export const isClitic = (words: Words, token: number): boolean =>
  /^(?:le|la|les|l')$/.test(wordAt(words, token) ?? '');
