/** Reads set phrases: the form of their verb tells voice and outcome as that of a verb of signing does. */
import { CASING } from '../../../schemas/document.js';
import { compiled } from '../../compiled.js';
import { type Words, wordAt, wordsBetween } from '../words.js';
import { formsOf, type VerbForm } from './conjugation.js';
import { hearDenials } from './denials.js';
import { nominalOutcome } from './outcome.js';
import { SET_PHRASES, type SetPhrase } from './set-phrases.js';
import type { Outcome, Signing } from './signing.js';
import { type Said, signingAt } from './signing-at.js';
import type { Word } from './signing-words.js';
import { sayOfVerb } from './verbs.js';

/** A word with which a phrase may be told. */
interface Opening extends VerbForm {
  /** Index into `SET_PHRASES`. */
  readonly phrase: number;
}

const openings = compiled('set-phrases', () => {
  const found = new Map<string, Opening[]>();
  const add = (word: string, opening: Opening): void => {
    found.set(word, [...(found.get(word) ?? []), opening]);
  };
  SET_PHRASES.forEach(({ verbs, words }, phrase) => {
    for (const verb of verbs?.split(' ') ?? [])
      for (const [word, form] of formsOf(verb)) add(word, { ...form, phrase });
    for (const word of words?.split(' ') ?? [])
      add(word, { form: 'noun', plural: null, isBare: false, phrase });
  });
  return found;
});

export const mayOpenSetPhrase = (word: string): boolean => openings().has(word);

/** Words behind the verb that may belong to it. */
const REACH = 18;
const LEAD = 8;

/** The phrase told at a word, if there is one; `isCued`: its sentence has a word of negation. */
export function readSetPhrase(words: Words, at: number, isCued: boolean): Signing | null {
  const told = openings().get(wordAt(words, at) ?? '');
  // "Karim Nait Slimane"
  if (told === undefined || isName(words, at)) return null;
  const before = `${wordsBetween(words, at - LEAD, at)} `.replace(/(['’]) $/u, '$1');
  const after = wordsBetween(words, at + 1, at + 1 + REACH);
  for (const opening of told) {
    const phrase = SET_PHRASES[opening.phrase] as SetPhrase;
    const length = lengthOfPhrase(phrase, before, after);
    const signing = length === null ? null : readAs(phrase, opening, words, at, length, isCued);
    if (signing) return signing;
  }
  return null;
}

/** A capital inside of a sentence. */
const isName = ({ document: { tokens }, from }: Words, at: number): boolean =>
  at > from &&
  tokens.casing[at] === CASING.title &&
  (tokens.casing[at - 1] === CASING.title || tokens.casing[at + 1] === CASING.title);

/** Characters of `after` that are part of it; null where the phrase does not stand. Both are folded. */
export function lengthOfPhrase(phrase: SetPhrase, before: string, after: string): number | null {
  if (phrase.before !== undefined && !phrase.before.test(before)) return null;
  return phrase.after === undefined ? 0 : (phrase.after.exec(after)?.[0].length ?? null);
}

function readAs(
  phrase: SetPhrase,
  opening: Opening,
  words: Words,
  at: number,
  length: number,
  isCued: boolean,
): Signing | null {
  const { family, needs } = phrase;
  const known: Word = { ...opening, family, needs };
  const said = opening.form === 'noun' ? sayOfWord(phrase, words, at) : sayOfVerb(words, at, known);
  if (!said || said.voice === 'participle') return null;
  if (phrase.isReflexive && !/^(?:se|s'|nous)$/.test(wordAt(words, (said.from ?? at) - 1) ?? '')) return null;
  const heard = opening.form === 'noun' ? said.outcome : hearDenials(words, at, known, said, isCued);
  const { start } = words.document.tokens;
  return signingAt(words, at, known, {
    ...said,
    voice: phrase.voice ?? (phrase.isReflexive ? 'active' : said.voice),
    outcome: outcomeOf(phrase, heard),
    clitic: false,
    ...(length > 0 ? { objectFrom: (start[at + 1] as number) + length } : {}),
  });
}

const sayOfWord = ({ voice = 'passive' }: SetPhrase, words: Words, at: number): Said => ({
  voice,
  outcome: voice === 'noun' ? nominalOutcome(words, at) : 'done',
});

/** "a échoué" tells of a failure, "n'a pas échoué" and "pourrait échouer" of nothing. */
function outcomeOf({ outcome }: SetPhrase, heard: Outcome): Outcome {
  if (outcome === undefined) return heard;
  return heard === 'done' || (heard !== 'failed' && outcome === 'done') ? outcome : 'told';
}
