/**
 * How far a negation reaches over a clause of signing: "n'a signé aucun contrat", "dément avoir signé", "sans avoir signé",
 * "pas de contrat signé", "si A avait signé", "A a-t-il signé ? Non".
 */
import { wordPattern } from '../../remembered.js';
import { type Words, wordAt, wordsBetween } from '../words.js';
import { mayBeginHead } from './instruments.js';
import type { Outcome } from './signing.js';
import type { Said } from './signing-at.js';
import type { Word } from './signing-words.js';

/** Verbs that deny what hangs on them. */
const DENIED = String.raw`ni(?:e|ent|ai(?:t|ent)|a|erent|er|ant)|(?:dement|contest|refut)\p{L}*`;

const CUES = new RegExp(
  String.raw`^(?:ne|n'|ni|pas|sans|aucune?|nul(?:le)?|si|s'ils?|s'|faux|fausse\p{L}*|inexact\p{L}*|mensong\p{L}*|infonde\p{L}*|${DENIED}|faute|loin|lieu|plutot|faill\p{L}*)$`,
  'u',
);

/** Whether a word may begin a negation: sentences without one are not asked. */
export const mayDeny = (word: string): boolean => CUES.test(word);

/** The outcome of a verb of signing once the negations around it are heard; `isCued`: its sentence has a word of one. */
export function hearDenials(words: Words, at: number, known: Word, said: Said, isCued: boolean): Outcome {
  return (isCued ? denied(words, at, known, said) : null) ?? answered(words, said) ?? said.outcome;
}

function denied(words: Words, at: number, known: Word, said: Said): Outcome | null {
  if (said.voice === 'noun') return null;
  if (said.voice === 'participle') return ofNothing(words, at) ? ofWhatIsNot(words, at) : null;
  const first = said.from ?? said.sharedAt ?? at;
  const isInfinitive = known.form === 'infinitive' || INFINITIVE.test(wordAt(words, first) ?? '');
  return (
    (isInfinitive ? ofInfinitive(words, first, at, said.outcome) : ofFinite(words, first, at)) ??
    (isCalledFalse(words, first) ? 'failed' : isSupposed(words, first, known) ? 'told' : null)
  );
}

const INFINITIVE = wordPattern(/^(?:avoir|etre)$/);
const NE = wordPattern(/^(?:ne|n')$/);
const CLITIC = wordPattern(/^(?:me|m'|te|t'|se|s'|le|la|l'|les|lui|leur|y|en|nous|vous)$/);
const NEGATIVE = wordPattern(
  /^(?:pas|jamais|plus|point|guere|nullement|aucune?|nul(?:le)?|ni|rien|personne|non)$/,
);
/** Of these even a far one counts: "n'a signé avec B aucun contrat", "nul accord n'a été signé". */
const NOTHING = wordPattern(/^(?:aucune?|nul(?:le)?|ni|rien|personne|jamais)$/);
const ONLY = wordPattern(/^(?:que|qu'|seulement|uniquement|simplement|exclusivement)$/);
const BREAK = wordPattern(/^(?:[;:()«»“”"]|qui|que|qu'|dont|mais|car|et)$/u);
const ABLE = wordPattern(/^(?:pu|put|purent|peut|peuvent|pouvait|pouvaient|sau\p{L}+|os\p{L}+)$/u);

const REACH = 12;

/** "n'ont pas encore signé", "ni A ni B ne signeront". */
function ofFinite(words: Words, first: number, at: number): Outcome | null {
  const ne = neAt(words, first, CLITIC);
  if (ne === null || !isNegative(words, ne, at) || isContrast(words, at)) return null;
  // "n'est pas encore signé": it is to come.
  return first < at && /(?:^| )pas encore(?: |$)/.test(wordsBetween(words, first - 1, at))
    ? 'coming'
    : 'failed';
}

/** The "ne" before a verb and its pronouns. */
function neAt(words: Words, verb: number, between: { test(word: string): boolean }): number | null {
  let token = verb - 1;
  while (token > verb - 5 && between.test(wordAt(words, token) ?? '')) token--;
  return NE.test(wordAt(words, token) ?? '') ? token : null;
}

/** Whether "ne" has its second word: between, behind, or in front as subject; "ne … que" has none. */
function isNegative(words: Words, ne: number, at: number): boolean {
  const next = wordAt(words, at + 1) ?? '';
  if (ONLY.test(next) || (ONLY.test(wordAt(words, at + 2) ?? '') && NEGATIVE.test(next))) return false;
  for (let token = ne + 1; token < at; token++) {
    const word = wordAt(words, token) ?? '';
    // "n'a, contrairement à ce qu'on dit, signé aucun accord"
    if (word === ',') {
      do token++;
      while (token < at && wordAt(words, token) !== ',');
      continue;
    }
    if (NEGATIVE.test(word)) return !ONLY.test(wordAt(words, token + 1) ?? '');
    if (ONLY.test(word)) return false;
  }
  if (NEGATIVE.test(next)) return true;
  for (let token = at + 1; token <= at + REACH; token++) {
    const word = wordAt(words, token);
    if (word === null || word === ',' || BREAK.test(word)) break;
    if (NOTHING.test(word)) return true;
  }
  for (let token = ne - 1; token > ne - 2 * REACH; token--) {
    const word = wordAt(words, token);
    if (word === null || /^[;:«»]$/.test(word)) break;
    if (NOTHING.test(word) || (word === 'pas' && /^une?$/.test(wordAt(words, token + 1) ?? ''))) return true;
  }
  return false;
}

/** "n'a pas été signé à Paris mais à Tanger": signed all the same. */
const isContrast = (words: Words, at: number): boolean =>
  /^(?<how>a|au|aux|en|le|par|avec|entre|ce|hier|pour) [^;:]{1,80}?,? mais (?:bien |bel et bien |plutot |seulement )?(?:\k<how>|a|au|en|le|par|avec|entre) /u.test(
    wordsBetween(words, at + 1, at + 2 * REACH),
  );

/** ", hier à Yaoundé, " between a verb and its infinitive. */
const INSERTED = /,? ?,[^,;]{1,40}, ?/gu;

/** What denies the infinitive behind it. */
const DENIES = new RegExp(
  String.raw`(?:(?:^|[ '])(?:${DENIED})(?: (?!ne )\p{L}+){0,3}|(?<!(?:^| )non )(?:^| )sans(?: meme| encore| toutefois| pour autant| jamais)?|(?:^| )(?:faute|loin|au lieu|plutot que) (?:de|d')|(?:^| )(?:a|ont|avait|avaient) (?:bien )?failli) ?$`,
  'u',
);

/** "n'a pas manqué de signer" signs, "il ne suffit pas de signer" tells nothing. */
const SIGNS_ALL_THE_SAME = /(?:^| )(?:manqu|hesit|tard|cess|attend|oubli)\p{L}*(?: |$)/u;
/** "n'est pas reparti sans avoir signé" */
const NOT_WITHOUT = / sans(?: \p{L}+)? $/u;
const TALK = /(?:^| )(?:suffi|agi|consist|exclu|ecart|oppos|interdi|empech|renonc|refus)\p{L}*(?: |$)/u;
const OWNS_UP = /(?:^| )(?:regrett|cach|oubli|ni|dement|contest)\p{L}*(?: |$)/u;

/** "n'entend signer aucun accord", "dément avoir signé", "sans signer". */
function ofInfinitive(words: Words, first: number, at: number, outcome: Outcome): Outcome | null {
  // "appelle à ne pas signer"
  if (neAt(words, first, NEGATIVE_OR_CLITIC) !== null)
    return ONLY.test(wordAt(words, at + 1) ?? '') || outcome === 'told' ? null : 'failed';
  const isPast = wordAt(words, first) === 'avoir';
  const ne = governorOf(words, first);
  if (ne === null) {
    const before = wordsBetween(words, first - 2 * REACH, first).replace(INSERTED, ' ');
    return DENIES.test(before) ? 'failed' : null;
  }
  const between = wordsBetween(words, ne + 1, first);
  const unable = Array.from({ length: first - ne }, (_, step) => wordAt(words, ne + step) ?? '').some(
    (word) => ABLE.test(word),
  );
  // "n'a pu être que paraphé"
  const isAll = ONLY.test(wordAt(words, at - 1) ?? '') || isOnly(words, at);
  if (!(isNegative(words, ne, at) || unable) || isAll) return null;
  if (NOT_WITHOUT.test(` ${between} `)) return isPast ? outcome : 'told';
  // "n'a pas regretté d'avoir signé" has signed.
  if (isPast) return OWNS_UP.test(between) ? 'done' : 'told';
  if (SIGNS_ALL_THE_SAME.test(between)) return /^(?:l'|y )?(?:a|ont) /.test(between) ? 'done' : outcome;
  return TALK.test(between) || outcome === 'failed' ? 'told' : 'failed';
}

const isOnly = (words: Words, at: number): boolean => ONLY.test(wordAt(words, at + 1) ?? '');

const NEGATIVE_OR_CLITIC = {
  test: (word: string) => NEGATIVE.test(word) || CLITIC.test(word) || word === 'encore',
};

/** The "ne" of the verb that an infinitive hangs on, asides between commas skipped. */
function governorOf(words: Words, first: number): number | null {
  for (let token = first - 1; token > first - REACH; token--) {
    const word = wordAt(words, token);
    if (word === null || BREAK.test(word) || word === 'avant' || word === 'apres') return null;
    if (NE.test(word)) return token;
    if (word !== ',') continue;
    do token--;
    while (token > first - 2 * REACH && !/^[,;:«]$/.test(wordAt(words, token) ?? ';'));
    if (wordAt(words, token) !== ',') return null;
  }
  return null;
}

/** "il est faux de dire que", "dément les rumeurs selon lesquelles", "sans que". */
const CALLED_FALSE = new RegExp(
  String.raw`(?:^|[ '])(?:faux|inexact|mensonger|${DENIED}|fausses? \p{L}+|sans)(?: [^,;:«»]{0,80}?)? ?(?:que |qu'|selon l(?:esquel\p{L}+|aquelle) |comme quoi )[^,;:«»]{0,120}$`,
  'u',
);
const RUMOUR = /selon l(?:esquel\p{L}+|aquelle) [^;]{0,120}$/u;
const IT_IS_FALSE = /[:;,–—»"] ?(?:c'est|ce qui est) (?:\p{L}+ )?(?:faux|inexact)/u;
const IS_FALSE =
  /(?:est|sont|serait|seraient|etait) (?:\p{L}+ )?(?:fausse|infonde|denue|inexact|mensong|errone|sans fondement)/u;

function isCalledFalse(words: Words, first: number): boolean {
  const before = wordsBetween(words, first - 3 * REACH, first).replace(INSERTED, ' ');
  const said = CALLED_FALSE.exec(before);
  // "ne dément pas que A ait signé"
  if (said) return !/(?:^| )n(?:e |')(?:\p{L}+ ){0,2}$/u.test(before.slice(0, said.index + 1));
  const after = wordsBetween(words, first, words.to);
  return IT_IS_FALSE.test(after) || (RUMOUR.test(before) && IS_FALSE.test(after));
}

const SUPPOSED = /(?:^|[,;–—«-] ?|(?:que|et|mais|meme) )(?:si |s'ils? )(?!bien |tant )[^,;:«»]{0,120}$/u;
const ASKED =
  /(?:sav|sai|dit|dire|precis|ignor|demand|verifi|confirm|comme)\p{L}*(?: \p{L}+){0,2} (?:si |s'ils? )[^,;:«»]{0,120}$/u;
const WILL_BE =
  /,[^;:]{0,120} (?:sera|seront|aura|auront|\p{L}{2,}(?:eront|iront)|\p{L}+[eidvu]ra)(?!\p{L})/u;
const CONDITIONAL = /\p{L}rai(?:t|ent)(?!\p{L})/u;

/** "si A avait signé, B aurait …", "s'il signe", "ne dit pas si A a signé"; "Si A a signé, B …" is told of as done. */
function isSupposed(words: Words, first: number, { form }: Word): boolean {
  const before = wordsBetween(words, first - 2 * REACH, first).replace(INSERTED, ' ');
  if (!/(?:^| )(?:si |s'il)/.test(before)) return false;
  if (ASKED.test(before)) return true;
  if (!SUPPOSED.test(before)) return false;
  const verb = wordAt(words, first) ?? '';
  // "Si elle est entérinée, la convention sera signée"
  if (/^(?:est|sont)$/.test(verb) && WILL_BE.test(wordsBetween(words, first, words.to))) return true;
  if (/^(?:a|ont|ai|avons|est|sont|eut|eurent|fut|furent)$/.test(verb)) return false;
  return (
    form === 'present' || /es?$/.test(verb) || CONDITIONAL.test(wordsBetween(words, words.from, words.to))
  );
}

const NO = wordPattern(/^(?:aucune?|nul(?:le)?|ni|sans)$/);
const OTHER = wordPattern(/^(?:autre|nouvel|nouveau|nouvelle|tel|telle|seule?|veritable)$/);

/** "aucun contrat signé", "pas d'accord de pêche conclu"; not "aucun des accords signés". */
function ofNothing(words: Words, at: number): boolean {
  for (let token = at - 1; token > at - 8; token--) {
    const word = wordAt(words, token);
    if (word === null || word === ',' || BREAK.test(word)) return false;
    if (!mayBeginHead(word)) continue;
    const lead = OTHER.test(wordAt(words, token - 1) ?? '') ? token - 2 : token - 1;
    const no = wordAt(words, lead) ?? '';
    if (NO.test(no)) return wordAt(words, lead - 1) !== 'non';
    if (/^(?:de|d'|une?)$/.test(no) && wordAt(words, lead - 1) === 'pas') return true;
  }
  return false;
}

/** "Aucun accord signé en 2020 n'est remis en cause": there are some. */
const ofWhatIsNot = (words: Words, at: number): Outcome =>
  /(?:^| )(?:ne |n')/.test(wordsBetween(words, at + 1, at + 2 * REACH)) ? 'told' : 'failed';

const ANSWER =
  /^[\s«"“”—–!?-]*(?:(?<no>non(?! seulement| sans| loin| moins)|c'est (?:\p{L}+ )?(?:faux|inexact)|faux|il n'en est rien|pas du tout)|(?<yes>oui|effectivement|absolument))(?![\p{L}-])/u;
const WHY =
  /(?:^|[ '])(?:pourquoi|comment|quand|ou|quel\p{L}*|qui|que|combien|depuis|lequel|laquelle|quoi|dont)(?![\p{L}])/u;
const INVERTED = /-(?:t-)?(?:ils?|elles?|on)$/;

/** What the next sentence answers; a question that nobody answers tells of no signing. */
function answered(words: Words, said: Said): Outcome | null {
  const { document, from, to } = words;
  // "aurait signé" may be answered too.
  if (said.from === undefined || (said.outcome !== 'done' && said.outcome !== 'told')) return null;
  const { folded, tokens } = document;
  const end = tokens.end[to - 1] as number;
  const answer = ANSWER.exec(folded.slice(end, end + 48))?.groups;
  const isQuestion = /\?[\s»"”]*$/u.test(folded.slice(end - 4, end));
  if (answer?.no) return isQuestion || !answer.no.startsWith('non') ? 'failed' : null;
  if (!isQuestion || answer?.yes || said.outcome !== 'done') return null;
  const before = wordsBetween(words, from, said.from);
  const isAsked = INVERTED.test(wordAt(words, said.from) ?? '') || /(?:^|[ «])est-ce qu/u.test(before);
  return isAsked && !WHY.test(before.replace(/est-ce qu(?:e |')/, '')) ? 'told' : null;
}
