/** Clauses of signing: the verb or noun, its voice, and what its auxiliaries and negations make of it. */
import { type Document, type Sentence, type Span, TOKEN } from '../../../schemas/document.js';
import { CUE, type Words, wordAt, wordsBetween } from '../words.js';
import { isClitic, isDenied } from './auxiliaries.js';
import { infinitiveOutcome } from './infinitives.js';
import { nominalOutcome } from './outcome.js';
import { sayOfParticiple } from './participles.js';
import { isOtherSense } from './signing-senses.js';
import { lexicon, type Word } from './signing-words.js';

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
  /** "devait être signé": it may have come otherwise. */
  readonly due: boolean;
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
      const again =
        takeUp(words, at, found) ?? lastTouch(words, at) ?? exchanged(words, at, found) ?? stalled(words, at);
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

/** Words at which an earlier clause may be taken up, and "la dernière main"; what tells that one has to wait. */
const RESUMES: ReadonlySet<string> = new Set(
  'ete sera seront celle celles main lieu effectuee faite assuree operee realisee attendra attendront attendre patientera pret prete cartons suspens souffrance'.split(
    ' ',
  ),
);

/** What leads to each of them, and what may not follow: "Le traité attendra", not "Le Niger attendra le traité". */
const STALLS: readonly {
  readonly word: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
}[] = [
  { word: /^(?:attendr(?:a|ont)|patientera)$/, before: /./, after: /^(?:$|[:;,.]|encore|donc|toutefois)/ },
  {
    word: /^attendre$/,
    before: /(?:^| )(?:devr(?:a|ont)|doi(?:t|vent)|vont|va)(?: encore| donc)?$/,
    after: /^(?:$|[:;,.]|encore)/,
  },
  {
    word: /^prete?$/,
    before: /(?:^| )n' ?(?:est|etait) (?:\p{L}+ )?pas(?: \p{L}+){0,2}$/u,
    after: /^(?!a(?: |$))/,
  },
  {
    word: /^(?:cartons|suspens|souffrance)$/,
    before: /(?:^| )(?:rest|demeur)\p{L}+ (?:\p{L}+ )?(?:dans les|en)$/u,
    after: /^/,
  },
];

/** "Le traité attendra", "L'accord n'est pas prêt", "La convention reste dans les cartons". */
function stalled(words: Words, at: number): Signing | null {
  const word = wordAt(words, at) ?? '';
  const stall = STALLS.find((each) => each.word.test(word));
  const before = wordsBetween(words, at - 6, at);
  if (!stall?.before.test(before) || !stall.after.test(wordsBetween(words, at + 1, at + 3))) return null;
  const known = { family: 'sign', form: 'participle', needsInstrument: true } as const;
  // "n'est pas encore prêt": to come.
  const outcome = before.includes('pas encore') ? 'coming' : 'failed';
  return signingAt(words, at, known, { voice: 'passive', outcome });
}

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

/** "L'échange de notes a eu lieu hier": the exchange is the signing. "La cérémonie n'a pas eu lieu" puts it off. */
function exchanged(words: Words, at: number, found: readonly Signing[]): Signing | null {
  if (wordAt(words, at) !== 'lieu' || found.length > 0) return null;
  const before = wordsBetween(words, at - 20, at);
  if (NOT_HELD.test(before)) {
    const known = { family: 'putoff', form: 'participle', needsInstrument: true } as const;
    return signingAt(words, at, known, { voice: 'passive', outcome: 'done', plural: false });
  }
  const said = /(?:^| )l' ?echange de (?:lettres|notes) .*?(?<have>a eu|aura|aurait)$/u.exec(before)?.groups;
  if (!said) return null;
  const known = { family: 'exchange', form: 'participle', needsInstrument: true } as const;
  return signingAt(words, at, known, { voice: 'passive', outcome: said.have === 'a eu' ? 'done' : 'coming' });
}

const NOT_HELD = /(?:^| )(?:ceremonie|seance)(?: \p{L}+'?){0,8} n' ?(?:a|avait) (?:\p{L}+ )?pas eu$/u;

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
  // "la signature de l'accord a été effectuée, côté togolais, par X"
  if (last.voice === 'noun' && last.outcome === 'done' && before === 'a ete')
    return { ...last, ...spanOf(words, at, at), voice: 'passive' };
  return null;
}

/** What stands around a word of signing. */
export interface Said {
  readonly voice: Voice;
  readonly outcome: Outcome;
  readonly plural?: boolean | null;
  readonly clitic?: boolean;
  readonly pluperfect?: boolean;
  readonly sharedFrom?: number;
  /** The token of its auxiliary. */
  readonly from?: number;
}

const DUE = /(?:^|[\s'])dev(?:ait|aient)(?:,? [^,;:]{1,40},)?(?: \p{L}+)?$/u;

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
    due: said.outcome === 'coming' && DUE.test(wordsBetween(words, (said.from ?? at) - 10, said.from ?? at)),
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
      return {
        voice: 'active',
        outcome: infinitiveOutcome(words, at, known.needsInstrument),
        // "sont convenus de le signer"
        clitic: isClitic(words, at - 1),
      };
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
