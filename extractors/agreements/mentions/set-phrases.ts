/** Expressions that tell what became of an instrument by a verb of many senses: "ont mis leur nom au bas de", "a vu le jour". */
import { PHRASES_OF_FATE } from './phrases-of-fate.js';
import { PHRASES_OF_HANDS } from './phrases-of-hands.js';
import type { Family, Outcome, Voice } from './signing.js';
import type { Needs } from './signing-words.js';

export interface SetPhrase {
  readonly name: string;
  /** Infinitives, or the words at which it is told by no verb; folded. */
  readonly verbs?: string;
  readonly words?: string;
  /** "se sont entendus": the pronoun goes before. */
  readonly isReflexive?: true;
  /** On the folded words before the verb itself, its auxiliary among them, at their end. */
  readonly before?: RegExp;
  /** On the folded words behind it, at their start: the instrument follows where the match ends. */
  readonly after?: RegExp;
  readonly family: Family;
  /** Of all its forms; else as the verb has it. */
  readonly voice?: Voice;
  /** Of what is said to be so; else done. */
  readonly outcome?: Outcome;
  readonly needs: Needs;
  /** Sentences with the verb, its auxiliary left out, in square brackets. */
  readonly examples: readonly string[];
  readonly refuses: readonly string[];
}

/** In order: the first that stands at a word is read. */
export const SET_PHRASES: readonly SetPhrase[] = [...PHRASES_OF_HANDS, ...PHRASES_OF_FATE];
