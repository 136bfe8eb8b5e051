/** Verbs that tell a title of somebody, or begin a clause of their own. */
import { sliceOf, type Text, wordAt } from '../phrases.js';

/** "nommé", "élue", "promu": verbs of which a title is the object. */
export const isNamingVerb = (word: string): boolean =>
  /^(?:re)?(?:nomm|elu|design|promu|reconduit|choisi|sacr|intronis|investi|proclam|port|install|ordonn|consacr)(?:e|ee)?$/.test(
    word,
  );

/** Verbs that make a clause of what stands before them. */
export const isFiniteVerb = (word: string): boolean => FINITE.has(word);

const FINITE = new Set("a ont est sont avait etait sera aura doit s s'".split(' '));

/** Such a verb in the text: not "à". */
export const isFiniteVerbAt = (text: Text, i: number): boolean =>
  isFiniteVerb(wordAt(text, i)) && sliceOf(text, i, i + 1) !== 'à';
