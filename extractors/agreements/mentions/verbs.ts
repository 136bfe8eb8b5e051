/** What a form of a verb and the words around it say: voice, number, whether it is done. */
import { type Words, wordsBetween } from '../words.js';
import { isClitic } from './auxiliaries.js';
import { infinitiveOutcome } from './infinitives.js';
import { sayOfParticiple } from './participles.js';
import type { Said } from './signing-at.js';
import type { Word } from './signing-words.js';

export function sayOfVerb(words: Words, at: number, known: Word): Said | null {
  switch (known.form) {
    case 'participle': {
      const said = sayOfParticiple(words, at, known);
      // "la convention établie en 2010"
      return said?.voice === 'participle' && known.needs === 'sides' ? null : said;
    }
    case 'infinitive':
      return {
        voice: 'active',
        outcome: infinitiveOutcome(words, at, known.needs !== 'any'),
        // "sont convenus de le signer"
        clitic: isClitic(words, at - 1),
      };
    case 'conditional':
      return { voice: 'active', outcome: 'coming', plural: known.plural };
    default: {
      if (known.form === 'future' && isHoped(words, at))
        return { voice: 'active', outcome: 'told', plural: known.plural };
      const happened =
        known.form === 'future' || (known.form === 'present' && isStillToDo(words, at)) ? 'coming' : 'done';
      return {
        voice: 'active',
        outcome: happened,
        plural: known.plural,
        clitic: isClitic(words, at - 1),
      };
    }
  }
}

const HOPED =
  /(?:espoir|esper\p{L}*|souhait\p{L}*|(?:oe|œ)uvr\p{L}+ pour)(?: [^;:.]{0,40})? ?qu(?:e[ ,]|')[^;:.]{0,220}$/u;

/** "a exprimé l'espoir que les parties parviendront à un accord" */
const isHoped = (words: Words, at: number): boolean => HOPED.test(wordsBetween(words, at - 44, at));

const UNTIL_THEN =
  /(?:^|[ ,])(?:pour|afin|avant|en attendant|le temps|d'ici a ce|jusqu'a ce|attend(?:ent|ait|aient)?) qu(?:e |')[^,;:.]{0,100}$/u;

/** "Tout est prêt pour que A et B signent", "attend que A signe": in the subjunctive. */
const isStillToDo = (words: Words, at: number): boolean => UNTIL_THEN.test(wordsBetween(words, at - 16, at));
