/** What its auxiliary makes of a participle: "ont signé", "a été signé", "l'accord signé à Rabat". */

import { type Words, wordAt, wordsBetween } from '../words.js';
import { auxiliaryOf, isAccented, isCapitals, isClitic, sharedAuxiliary, written } from './auxiliaries.js';
import { nominalOutcome } from './outcome.js';
import type { Outcome, Voice } from './signing.js';
import type { Said } from './signing-at.js';
import type { Word } from './signing-words.js';

const FUTURE_ETRE = /^(?:sera|seront|soit|soient|serait|seraient)$/;

const SO_IT_IS =
  /(?:bien|quoi|apres|depuis|regrett\p{L}*|rejoui\p{L}*|felicit\p{L}*|salu\p{L}*|heureux|fiers?|fait|premiere fois) ?qu(?:e |')[^;:]{0,100}$/u;

const ONCE = /(?:^| )une fois(?: [^,;:.]{1,50})?$/u;

export function sayOfParticiple(words: Words, at: number, known: Word): Said | null {
  // "ont apposé leurs paraphes"
  if (wordAt(words, at) === 'paraphes' && !isAccented(words, at) && !isCapitals(words, at))
    return { voice: 'noun', outcome: nominalOutcome(words, at) };
  const bareE = known.isBare;
  const own = auxiliaryOf(words, at);
  const shared = own.kind === null && isAccented(words, at) ? coordinated(words, at, known) : null;
  const { kind, word, token } = shared ?? own;
  const isFuture = word === 'aura' || word === 'auront';
  const plural =
    /^(?:ont|avaient|auront|auraient|sont|seront|etaient|furent|seraient|eurent|avons|aient)$/.test(word)
      ? true
      : kind === null || /^(?:avoir|ayant|etre)$/.test(word)
        ? null
        : false;
  const clitic = kind === 'avoir' && isClitic(words, token - 1);
  const finite = (voice: Voice, outcome: Outcome): Said => ({
    voice,
    outcome,
    plural,
    clitic,
    pluperfect: word.startsWith('avai'),
    ...(shared
      ? { sharedFrom: words.document.tokens.start[shared.token] as number, sharedAt: shared.token }
      : { from: token }),
  });
  // "les trente universités ayant signé un accord": told of who they are.
  if (word === 'ayant' && /\p{L}{4,}s$/u.test(wordAt(words, token - 1) ?? ''))
    return finite('active', 'told');
  // "exige que A ait signé" tells of no signing, "bien que A ait signé" does.
  if (/^ai(?:t|ent)$/.test(word) && !SO_IT_IS.test(wordsBetween(words, token - 24, token)))
    return finite(kind === 'avoir' ? 'active' : 'passive', 'told');
  // "auraient signé": hearsay.
  if (/^aurai/.test(word) && (kind === 'avoir' || kind === 'been'))
    return finite(kind === 'avoir' ? 'active' : 'passive', 'told');
  // "sont parvenus à un accord"
  if (kind === 'avoir' || (kind === 'etre' && wordAt(words, at)?.startsWith('parven')))
    return finite('active', isFuture ? 'coming' : 'done');
  if (kind === 'been') return finite('passive', isFuture ? 'coming' : 'done');
  // "exige qu'un accord soit signé" tells of no plan.
  if (kind === 'etre')
    return finite('passive', word.startsWith('soi') ? 'told' : FUTURE_ETRE.test(word) ? 'coming' : 'done');
  if (kind === 'be') {
    const before = wordsBetween(words, token - 4, token);
    // "vient d'être signé", "a enfin pu être signé"
    const justDone =
      /(?:^| )v(?:ien|en)\p{L}+ d'$/u.test(before) ||
      /(?:^|[ '])(?:a|ont|avait|avaient) (?:\p{L}+ ){0,2}pu$/u.test(before);
    return finite('passive', justDone ? 'done' : 'coming');
  }
  // Without accent and auxiliary "signe" is the present, unless capitals hide the accent.
  if (bareE && !isAccented(words, at)) {
    // "le paraphe a été apposé par"
    if (
      known.family === 'initial' &&
      /^(?:le|un|leur|son|l'|du)$/.test(wordAt(words, at - 1) ?? '') &&
      !isCapitals(words, at)
    ) {
      return { voice: 'noun', outcome: nominalOutcome(words, at) };
    }
    const opensObject = /^(?:un|une|le|la|l'|les|des|deux|trois|avec|son|sa|leur|ce|cet)$/.test(
      wordAt(words, at + 1) ?? '',
    );
    if (
      !isCapitals(words, at) ||
      (opensObject && !/^(?:entre|le|a|par)$/.test(wordAt(words, at + 1) ?? ''))
    ) {
      return { voice: 'active', outcome: 'done', plural: false };
    }
  }
  // "Une fois celle-ci ratifiée par les membres, …"
  if (ONCE.test(wordsBetween(words, at - 8, at))) return { voice: 'participle', outcome: 'told' };
  // "non signé", "(mais pas encore signées)"
  if (/(?:^|\s)(?:non|pas|jamais|pas encore|non encore)$/.test(wordsBetween(words, at - 2, at))) return null;
  return { voice: 'participle', outcome: 'done' };
}

/** The auxiliary that a participle after "et" shares with an earlier one; none for "signé mardi par A", which hangs on its noun. */
function coordinated(words: Words, at: number, { needs }: Word): ReturnType<typeof sharedAuxiliary> {
  if (needs !== 'any') return null;
  const shared = sharedAuxiliary(words, at, /[ée]e?s$|ée$/u.test(written(words, at)));
  const hasAgent = /^(?:[\p{L}\d]+ ){0,3}par /u.test(wordsBetween(words, at + 1, at + 6));
  return shared?.kind === 'avoir' && hasAgent ? null : shared;
}
