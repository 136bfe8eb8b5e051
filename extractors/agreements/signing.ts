/** Clauses of signing: the verb or noun, its voice, and what its auxiliaries and negations make of it. */
import { type Document, type Sentence, type Span, TOKEN } from '../../schemas/document.js';
import {
  auxiliaryOf,
  isAccented,
  isCapitals,
  isDenied,
  isNegated,
  sharedAuxiliary,
  written,
} from './auxiliaries.js';
import { nominalOutcome } from './outcome.js';
import { lexicon, type Word } from './signing-words.js';
import { CUE, type Words, wordAt, wordsBetween } from './words.js';

/** `signers`: "les signataires", which names people but no signing of its own. */
export type Family = 'sign' | 'initial' | 'conclude' | 'ratify' | 'exchange' | 'putoff' | 'signers';

/**
 * `done`: has happened; `coming`: is to happen; `failed`: did not happen or was called off; `told`: only referred to
 * ("depuis la signature de", "appelle à signer").
 */
export type Outcome = 'done' | 'coming' | 'failed' | 'told';

/** `participle` stands at its noun ("l'accord signé à Rabat"); `noun` is "la signature de". */
export type Voice = 'active' | 'passive' | 'participle' | 'noun';

export interface Signing extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly family: Family;
  readonly voice: Voice;
  readonly outcome: Outcome;
  /** Number of the finite verb, null when it has none. */
  readonly plural: boolean | null;
  /** True for words that only count with an instrument. */
  readonly needsInstrument: boolean;
  readonly infinitive: boolean;
  /** "en signant": done by the subject of the clause, be it that of "a déclaré". */
  readonly gerund: boolean;
  /** "nous le signerons": what is signed stands before. */
  readonly clitic: boolean;
  /** "les signatures de A et de B". */
  readonly many: boolean;
  /** "a rencontré A et signé": start of the auxiliary, before which its subject stands; null where it is its own. */
  readonly sharedFrom: number | null;
  /** True when another past lies before it ("avaient signé"). */
  readonly pluperfect: boolean;
}

/** Signing clauses of a sentence in text order. */
export function findSignings(document: Document, sentence: Sentence, cues: Uint8Array): Signing[] {
  const words: Words = { document, from: sentence.firstToken, to: sentence.endToken };
  const found: Signing[] = [];
  const { tokens } = document;
  for (let at = words.from; at < words.to; at++) {
    if (((cues[at] as number) & CUE.signing) === 0) continue;
    const word = tokens.folded[at] as string;
    const known = lexicon().get(word);
    if (!known) {
      if (!RESUMES.has(word)) continue;
      const again = takeUp(words, at, found) ?? lastTouch(words, at) ?? exchanged(words, at, found);
      if (again) found.push(again);
      continue;
    }
    if (isOtherSense(words, at, known)) continue;
    const signing = known.form === 'noun' ? readNoun(words, at, known) : readVerb(words, at, known);
    if (signing) found.push(signing);
  }
  return found;
}

/** Whether a clause may be read at a word. */
export const mayTellSigning = (word: string): boolean => lexicon().has(word) || RESUMES.has(word);

/** Words at which an earlier clause may be taken up, and "la dernière main". */
const RESUMES: ReadonlySet<string> = new Set(['ete', 'sera', 'seront', 'celle', 'celles', 'main', 'lieu']);

/** "ont mis la dernière main à un accord": as good as concluded. */
function lastTouch(words: Words, at: number): Signing | null {
  if (
    wordAt(words, at) !== 'main' ||
    !/(?:mis|mettent|met) la derniere$/.test(wordsBetween(words, at - 3, at))
  )
    return null;
  const plural = wordAt(words, at - 4) === 'ont' || wordAt(words, at - 3) === 'mettent';
  const known = { family: 'conclude', form: 'participle', needsInstrument: true } as const;
  return signingAt(words, at, known, { voice: 'active', outcome: 'done', plural });
}

/** "L'échange de notes a eu lieu hier": the exchange is the signing. */
function exchanged(words: Words, at: number, found: readonly Signing[]): Signing | null {
  if (wordAt(words, at) !== 'lieu' || found.length > 0) return null;
  const before = wordsBetween(words, at - 20, at);
  const said = /(?:^| )l' ?echange de (?:lettres|notes) .*?(?<have>a eu|aura|aurait)$/u.exec(before)?.groups;
  if (!said) return null;
  const known = { family: 'exchange', form: 'participle', needsInstrument: true } as const;
  return signingAt(words, at, known, { voice: 'passive', outcome: said.have === 'a eu' ? 'done' : 'coming' });
}

/** "le contrat l'a été par M. B", "précédée par celle d'un protocole": what an earlier clause of the sentence said. */
function takeUp(words: Words, at: number, found: readonly Signing[]): Signing | null {
  const last = found.at(-1);
  if (!last || (last.family !== 'sign' && last.family !== 'initial')) return null;
  const before = wordsBetween(words, at - 2, at);
  // "qui devait être signé lundi, ne le sera pas", "ne l'a pas été"
  const denied = /^ser(?:a|ont)$/.test(wordAt(words, at) ?? '')
    ? /(?:^|\s)ne le$/
    : /(?:^|\s)ne l' ?(?:a|ont) pas$/;
  if (
    denied.test(wordsBetween(words, at - 4, at)) &&
    (wordAt(words, at) === 'ete' || /(?:^|\s)pas(?![\p{L}])/u.test(wordsBetween(words, at + 1, at + 4)))
  )
    return { ...last, ...spanOf(words, at, at), voice: 'passive', outcome: 'failed' };
  if (wordAt(words, at) === 'ete' && /^l'(?:a|ont|avait|avaient)$/.test(before.replace(' ', ''))) {
    return { ...last, ...spanOf(words, at - 2, at), voice: 'passive', outcome: 'done' };
  }
  if (
    /^celles?$/.test(wordAt(words, at) ?? '') &&
    last.voice === 'noun' &&
    /^(?:de|d'|du|des)$/.test(wordAt(words, at + 1) ?? '')
  ) {
    return { ...last, ...spanOf(words, at, at) };
  }
  return null;
}

const SIGNED_OTHER =
  /^(?:,? ?(?:\p{L}+ ){0,2}(?:le|un|son|ses|des|deux|trois|leur|premier) (?:\p{L}+ ){0,2}(?:buts?|livres?|albums?|romans?|retour|victoire|succes|doubles?|tripl\p{L}+|petition|chansons?|films?|tribunes?|articles?|decrets?|ordonnances?|arretes?|dedicaces?|autographes?|record|performance|best-seller|ouvrages?|oeuvres?|paix des braves|fin de|memoire|cheques?)|,? ?(?:une|la|cette|l')(?: |)(?:petition|lettre ouverte|tribune|victoire|chronique|ordonnance|loi|appel|feuille de presence)|,? ?le (?:livre d'or|registre|decret|code)|,? ?(?:chez|au sein de|a la barcelone))/u;

const OF_A_SIGN = /(?:sous le|en|un|le|ce|quelque|bon|mauvais|premier|faire|des|les|ces|de|langue des|tout)$/;

/** "signe un but", "signera son roman", "sous le signe de", "en signe de", "trouvé la mort". */
function isOtherSense(words: Words, at: number, { family }: Word): boolean {
  const word = wordAt(words, at) ?? '';
  if (/^signes?$/.test(word) && OF_A_SIGN.test(wordsBetween(words, at - 3, at)) && !isAccented(words, at))
    return true;
  const after = wordsBetween(words, at + 1, at + 8);
  // "y ont apposé leurs initiales", not "les mesures initiales"
  if (word === 'initiales')
    return !/(?:appos|mis)\p{L}* (?:\p{L}+ )?leurs$/u.test(wordsBetween(words, at - 4, at));
  // "ont voté contre l'accord"
  if (/^votee?s?$/.test(word)) return /^(?:\p{L}+ ){0,2}(?:contre|pour|en faveur)(?![\p{L}])/u.test(after);
  if (/^passee?s?$/.test(word)) return !/^(?:avec|entre) /.test(after);
  if (family === 'conclude' && /^(?:trouv|parv)/.test(word))
    return !/(?:accord|entente|terrain d')/.test(after);
  // "se sont liés par un mémorandum"
  if (word.startsWith('li'))
    return !(
      /(?:^|[\s'])(?:se|s'|nous)(?: sont| est)?$/.test(wordsBetween(words, at - 3, at)) &&
      /^(?:\p{L}+ ){0,4}par (?:un|une|des|deux) /u.test(after)
    );
  // "procéder à un échange de lettres" is one signing, "procéder à la signature" is told by its noun.
  if (word.startsWith('proced'))
    return !/^(?:[^.;]{0,60} )?a (?:un |l' ?|des )?echanges? de (?:lettres|notes)/.test(
      wordsBetween(words, at + 1, at + 20),
    );
  // "l'échange", "des échanges": the noun, unless an auxiliary goes before.
  if (/^echanges?$/.test(word) && !isAccented(words, at)) return true;
  return family === 'sign' && SIGNED_OTHER.test(after);
}

const FUTURE_ETRE = /^(?:sera|seront|soit|soient|serait|seraient)$/;

/** What stands around a word of signing. */
interface Said {
  readonly voice: Voice;
  readonly outcome: Outcome;
  readonly plural?: boolean | null;
  readonly clitic?: boolean;
  readonly pluperfect?: boolean;
  readonly sharedFrom?: number;
  /** The token of its auxiliary. */
  readonly from?: number;
}

function signingAt(words: Words, at: number, known: Omit<Word, 'plural'>, said: Said): Signing {
  const { start, end, firstToken, endToken } = spanOf(words, said.from ?? at, at);
  const word = wordAt(words, at) ?? '';
  return {
    start,
    end,
    firstToken,
    endToken,
    family: known.family,
    voice: said.voice,
    outcome: said.outcome,
    plural: said.plural ?? null,
    needsInstrument: known.needsInstrument,
    infinitive: known.form === 'infinitive',
    gerund: word.endsWith('ant') && wordAt(words, at - 1) === 'en',
    clitic: said.clitic ?? false,
    many: word === 'signatures',
    sharedFrom: said.sharedFrom ?? null,
    pluperfect: said.pluperfect ?? false,
  };
}

function spanOf(
  { document: { tokens } }: Words,
  first: number,
  last: number,
): Pick<Signing, 'start' | 'end' | 'firstToken' | 'endToken'> {
  return {
    start: tokens.start[first] as number,
    end: tokens.end[last] as number,
    firstToken: first,
    endToken: last + 1,
  };
}

function readVerb(words: Words, at: number, known: Word): Signing | null {
  const said = sayOfVerb(words, at, known);
  return said && signingAt(words, at, known, said);
}

function sayOfVerb(words: Words, at: number, known: Word): Said | null {
  switch (known.form) {
    case 'participle':
      return sayOfParticiple(words, at, known);
    case 'infinitive':
      return { voice: 'active', outcome: infinitiveOutcome(words, at, known.needsInstrument) };
    case 'conditional':
      return { voice: 'active', outcome: 'coming', plural: known.plural };
    default: {
      const happened = known.form === 'future' ? 'coming' : 'done';
      return {
        voice: 'active',
        outcome: isDenied(words, at) ? 'failed' : happened,
        plural: known.plural,
        clitic: isClitic(words, at - 1),
      };
    }
  }
}

const isClitic = (words: Words, token: number): boolean =>
  /^(?:le|la|les|l')$/.test(wordAt(words, token) ?? '');

function sayOfParticiple(words: Words, at: number, known: Word): Said | null {
  const bareE = /[^e]e$/.test(wordAt(words, at) ?? '') && known.family !== 'conclude';
  const own = auxiliaryOf(words, at);
  const shared = own.kind === null && isAccented(words, at) ? coordinated(words, at, known) : null;
  const { kind, word, token } = shared ?? own;
  const failed = kind !== null && isNegated(words, token, at);
  const isFuture = word === 'aura' || word === 'auront';
  const plural = /^(?:ont|avaient|auront|auraient|sont|seront|etaient|furent|seraient|eurent|avons)$/.test(
    word,
  )
    ? true
    : kind === null || /^(?:avoir|ayant|etre)$/.test(word)
      ? null
      : false;
  const clitic = kind === 'avoir' && isClitic(words, token - 1);
  const finite = (voice: Voice, outcome: Outcome): Said => ({
    voice,
    outcome: failed ? 'failed' : outcome,
    plural,
    clitic,
    pluperfect: word.startsWith('avai'),
    ...(shared ? { sharedFrom: words.document.tokens.start[shared.token] as number } : { from: token }),
  });
  // "auraient signé": hearsay.
  if (/^aurai/.test(word) && (kind === 'avoir' || kind === 'been'))
    return finite(kind === 'avoir' ? 'active' : 'passive', 'told');
  // "sont parvenus à un accord", "se sont liés par un accord"
  if (kind === 'avoir' || (kind === 'etre' && /^(?:parven|li)/.test(wordAt(words, at) ?? '')))
    return finite('active', isFuture ? 'coming' : 'done');
  if (kind === 'been') return finite('passive', isFuture ? 'coming' : 'done');
  // "exige qu'un accord soit signé" tells of no plan.
  if (kind === 'etre')
    return finite('passive', word.startsWith('soi') ? 'told' : FUTURE_ETRE.test(word) ? 'coming' : 'done');
  if (kind === 'be') {
    // "n'a pu être signé" is denied without "pas".
    const unable = /n'(?:a|ont|avait|avaient|aura|auront) (?:\p{L}+ )?pu$/u.test(
      wordsBetween(words, token - 4, token),
    );
    const justDone = /(?:vien\p{L}* d')$/u.test(wordsBetween(words, token - 2, token));
    return finite('passive', unable ? 'failed' : justDone ? 'done' : 'coming');
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
      return { voice: 'active', outcome: isDenied(words, at) ? 'failed' : 'done', plural: false };
    }
  }
  if (/(?:^|\s)non$/.test(wordsBetween(words, at - 2, at))) return null;
  return { voice: 'participle', outcome: 'done' };
}

/** The auxiliary that a participle after "et" shares with an earlier one; none for "signé mardi par A", which hangs on its noun. */
function coordinated(
  words: Words,
  at: number,
  { needsInstrument }: Word,
): ReturnType<typeof sharedAuxiliary> {
  if (needsInstrument) return null;
  const shared = sharedAuxiliary(words, at, /[ée]e?s$|ée$/u.test(written(words, at)));
  const hasAgent = /^(?:[\p{L}\d]+ ){0,3}par /u.test(wordsBetween(words, at + 1, at + 6));
  return shared?.kind === 'avoir' && hasAgent ? null : shared;
}

const JUST_DONE =
  /(?:vien(?:t|nent|s)|venait|venaient) (?:\p{L}+ )?d[e'] ?$|(?:permis|reussi|profite|saisi|tenu|fini|occasion|abouti)(?: \p{L}+'?| l'occasion){0,4} (?:de|a|pour|par) ?(?:\p{L}+ )?$/u;

/** What makes an infinitive of concluding a plan: without it, it is talk. */
const PLANNED =
  /(?:doi(?:t|vent)|devr\p{L}+|va|vont|s'appret\p{L}+|prevoi\p{L}+|prevu\p{L}*|envisag\p{L}+|conven\p{L}+|compt(?:e|ent)|enten(?:d|dent)|annonc\p{L}+|decid\p{L}+|rest(?:e|ent)|engag\p{L}+|accept\p{L}+|point)(?: [^.;]{0,24})? (?:a |de |d')?(?:\p{L}+ment )?$/u;

const REFUSED =
  /(?:refus\p{L}*|renonc\p{L}*|n'(?:a|ont) pu|s'abst\p{L}*|pas pu|pas souhaite|pas voulu|impossible|echoue|declin\p{L}*|reticen\p{L}*|empech\p{L}*|pas (?:encore )?pret\p{L}*)(?: \p{L}+)? ?(?:de|a|d'|pour)? ?$/u;

const WISHED =
  /(?:appel\p{L}*|invit\p{L}*|exhort\p{L}*|encourag\p{L}*|demand\p{L}*|press\p{L}*|espoir|souhait\p{L}*|capab\p{L}*|possib\p{L}*|libre\p{L}*|droit|pouvoir|faut|interdi\p{L}*|sans|avant|plutot que|opportun\p{L}*|imperati\p{L}*|necess\p{L}*|besoin|occasion|ambition\p{L}*|objectif|volonte|import\p{L}*|interet|chance|incit\p{L}*|oblig\p{L}*)(?:[ '’,][^.;]{0,40})?(?: de| a| d'| pour)? ?$/u;

/** ", hier à Yaoundé, " between a verb and its infinitive. */
const INSERTED = /,? ?,[^,;]{1,40}, ?(?=(?:de |d'|a )?$)/u;

function infinitiveOutcome(words: Words, at: number, weak: boolean): Outcome {
  const before = `${wordsBetween(words, at - 14, at)} `.replace(INSERTED, ' ');
  if (JUST_DONE.test(before)) return 'done';
  if (REFUSED.test(before)) return 'failed';
  if (WISHED.test(before) || (weak && !PLANNED.test(before))) return 'told';
  return isNegated(words, at, at) ? 'failed' : 'coming';
}

function readNoun(words: Words, at: number, known: Word): Signing | null {
  const next = wordAt(words, at + 1);
  if (
    words.document.tokens.kind[at] !== TOKEN.word ||
    /^(?:electronique|numerique|olfactive|vocale|sonore|visuelle|genetique|musicale)$/.test(next ?? '')
  )
    return null;
  const isPlan = known.family === 'ratify' && isOnAgenda(words, at);
  return signingAt(words, at, known, {
    voice: 'noun',
    outcome: isPlan ? 'coming' : nominalOutcome(words, at),
  });
}

/** "I-1. Ratification de l'accord de prêt": an item before a council, not yet done; "par le Sénat" tells that it is. */
const isOnAgenda = (words: Words, at: number): boolean =>
  /^[\divx\W]*$/u.test(wordsBetween(words, words.from, at)) &&
  !/(?:^| )(?:par|ont|a ete|est|sont) /u.test(wordsBetween(words, at + 1, at + 24));
