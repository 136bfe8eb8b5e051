/** Which records in the making an object speaks of: those told of before, or a new one. */
import type { Document } from '../../../schemas/document.js';
import type { Fact, FactObject, SentenceFacts } from '../facts/facts.js';
import type { Instrument } from '../mentions/instruments.js';
import {
  isAddedTo,
  isAnotherSigning,
  isExplained,
  isItsPartnership,
  isItsText,
  isLooselyNamed,
  isOfAnotherYear,
  isToThatEnd,
  isWhatItSeals,
  namedBefore,
} from './another.js';
import { type Draft, lastOf, newDraft, partiesOf, type State, takePending } from './drafts.js';
import { knownDrafts, recent } from './identity.js';
import { isItem } from './list-items.js';

/** "La convention", "cet accord": of those who were just said to sign. */
function takeWaiting(state: State, draft: Draft, sentence: number): void {
  const { waiting } = state;
  if (!waiting || sentence - waiting.sentence > 1) return;
  const { determiner } = draft.instrument;
  if (determiner !== 'definite' && determiner !== 'demonstrative') return;
  state.waiting = null;
  draft.signers.push(...waiting.signers);
  draft.explicit.push(...waiting.parties);
  draft.sentences.add(waiting.sentence);
  const { signing, clause } = waiting;
  if (signing.family !== 'signers')
    draft.told.push({ signing, sentence: waiting.sentence, clause, determiner });
}

/** "Le deuxième accord porte sur l'eau. Cet accord a été signé par P": the one of several that the sentence before told of. */
const justNumbered = (
  near: readonly Draft[],
  { determiner, plural, head, weight }: Instrument,
  sentence: number,
): Draft | undefined =>
  determiner === 'demonstrative' && !plural
    ? near.findLast(
        (draft) =>
          draft.parent !== null &&
          !draft.isUntold &&
          draft.sentences.has(sentence - 1) &&
          (weight === 'generic' || draft.instrument.head === head),
      )
    : undefined;

/**
 * "la signature d'un échange de notes et de l'accord", ": accord de pêche ; accord de transit": two, though either might be what a
 * headline told of.
 */
const holdsAnother = (
  { folded }: Document,
  { instruments }: Draft,
  { objects }: Fact,
  { instrument }: FactObject,
): boolean =>
  objects.length > 1 &&
  objects.some(
    (other) =>
      other.instrument.start < instrument.start &&
      (instrument.determiner === 'none' ||
        isTwin(folded, other.instrument, instrument) ||
        (instrument.determiner === 'definite' && other.instrument.type !== instrument.type)) &&
      instruments.some(({ start }) => start === other.instrument.start),
  );

/** "un accord de coopération en matière de pêche et un accord de coopération en matière de transport": two, each of its own. */
function isTwin(folded: string, a: Instrument, b: Instrument): boolean {
  // "l'accord sur l'eau et l'accord sur l'air"
  const behind = (each: Instrument): string => folded.slice(each.start, each.end + TWIN);
  if ([a, b].every(({ determiner, plural }) => determiner === 'definite' && !plural))
    return behind(a) !== behind(b);
  const own = [a, b].map(({ complement, topic }) => `${complement} ${topic}`.trim());
  return (
    [a, b].every(({ determiner, plural }) => determiner === 'indefinite' && !plural) &&
    own[0] !== own[1] &&
    !own.includes('')
  );
}

/** In code units: what two that are told in one breath are told apart by. */
const TWIN = 40;

/** "Des accords ont été conclus, des contrats ont été signés": two, in one sentence. */
const isBeside = (
  { told, instrument: { type } }: Draft,
  { sentence }: Fact,
  { instrument }: FactObject,
): boolean =>
  instrument.determiner === 'indefinite' &&
  instrument.type !== type &&
  told.some((each) => each.sentence === sentence && each.determiner === 'indefinite');

/** In code units: so many the same behind a noun are no chance. */
const SAME_WORDS = 40;

/** "Signature d'un accord de pêche relatif à X" of a headline, and a sentence with the very words. */
export const isSaidAgain = (
  { document: { folded } }: State,
  { instruments }: Draft,
  { start, end, head, plural }: Instrument,
): boolean =>
  instruments.some(
    (each) =>
      each.end < start &&
      each.head === head &&
      each.plural === plural &&
      folded.slice(each.end, each.end + SAME_WORDS) === folded.slice(end, end + SAME_WORDS) &&
      !/[.;:!?\n]/.test(folded.slice(end, end + SAME_WORDS)),
  );

/** In code units, from the end of an instrument to its noun told again. */
const APPOSED = 160;

/** "un accord de pêche entre A et B, accord paraphé par P": the noun told again. */
const isApposed = (
  { document: { text } }: State,
  { instruments }: Draft,
  { start, head, plural }: Instrument,
): boolean =>
  text.slice(start - 2, start) === ', ' &&
  instruments.some(
    (each) =>
      each.head.split(' ')[0] === head &&
      each.plural === plural &&
      each.end < start &&
      start - each.end < APPOSED &&
      !/[.;:]/u.test(text.slice(each.end, start)),
  );

/** The drafts that an object speaks of, made when it is new. */
export function draftsOf(state: State, fact: Fact, object: FactObject, each: SentenceFacts): Draft[] {
  const { instrument } = object;
  const { drafts } = state;
  const near = recent(drafts);
  const same = near.filter((draft) => draft.instruments.some((each) => each.start === instrument.start));
  if (same.length > 0) return same;
  const pending = state.pending.at(-1);
  const generic = instrument.weight === 'generic';
  const strong = state.pending.filter((each) => each.instrument.weight === 'strong');
  // "Le texte a été signé", "Les deux documents portent la signature de": all that the sentence before named.
  if (
    generic &&
    pending &&
    fact.sentence - pending.sentence <= 2 &&
    pending.sentence > lastOf(drafts) &&
    (!instrument.plural || (strong.length > 1 && strong.length === (instrument.count ?? strong.length)))
  )
    return takePending(state, instrument.plural ? strong : [pending]);
  // "Les instruments ci-après ont été signés :", a heading "Liste des dix instruments signés" tell of those below, not of any before.
  const isHeading = fact.inTitle && (instrument.count ?? 0) > 1;
  const isNew = instrument.determiner === 'indefinite' && (instrument.count ?? 0) > 1;
  if (
    generic &&
    instrument.plural &&
    (fact.announces || isHeading || (isNew && partiesOf(fact, object).length < 2))
  ) {
    const draft = newDraft(instrument, false);
    draft.isSpelledOut = true;
    drafts.push(draft);
    return [draft];
  }
  const repeated = near.find((draft) => isSaidAgain(state, draft, instrument));
  if (repeated) return [repeated];
  const apposed =
    instrument.determiner === 'none' && near.findLast((draft) => isApposed(state, draft, instrument));
  if (apposed) return [apposed];
  const numbered = justNumbered(near, instrument, fact.sentence);
  if (numbered) return [numbered];
  // "ont officialisé leur partenariat par la signature d'une convention" is one.
  // So is "ont noué un partenariat. La convention y relative a été signée".
  const vague = near.findLast(({ instrument: { head } }) => /^(?:partenariat|entente$)/.test(head));
  if (vague && instrument.weight === 'strong' && isItsText(vague, fact, instrument)) {
    vague.instrument = instrument;
    return [vague];
  }
  if (isWhatItSeals(near.at(-1), fact, instrument)) return near.slice(-1);
  const partnership = near.findLast((draft) => isItsPartnership(draft, fact, instrument));
  if (partnership) return [partnership];
  // "b) Convention de partenariat, signée par …": a line of its own, not the paper of the line before.
  if (
    (isLooselyNamed(near, fact, instrument) ||
      isExplained(state, fact, instrument) ||
      isToThatEnd(state, fact, instrument)) &&
    !isItem(state.document, each, instrument)
  )
    return near.slice(-1);
  // "Un autre contrat a été annoncé. Le contrat, passé avec B, …"
  const renewed =
    pending &&
    pending.instrument.ordinal === 0 &&
    pending.instrument.head === instrument.head &&
    pending.sentence > lastOf(drafts) &&
    fact.sentence - pending.sentence <= 3;
  const known =
    renewed ||
    isOfAnotherYear(state, fact, near) ||
    isAddedTo(near.at(-1), fact, instrument) ||
    isAnotherSigning(near, fact, instrument)
      ? []
      : knownDrafts(
          drafts,
          instrument,
          partiesOf(fact, object),
          fact.inTitle,
          fact.signing.outcome,
          fact.signers,
        ).filter(
          (draft) => !holdsAnother(state.document, draft, fact, object) && !isBeside(draft, fact, object),
        );
  // "• Accord de pêche, signé par …" under "Liste des accords signés": one of those.
  const isLine =
    !instrument.plural && known.some(({ titleOnly, instrument: { plural } }) => titleOnly && plural);
  if (known.length > 0 && !(isLine && isItem(state.document, each))) return known;
  // "Le texte a été signé" with nothing before it tells of no instrument.
  if (generic && !(instrument.plural && partiesOf(fact, object).length >= 2)) return [];
  if (fact.signing.family === 'putoff' && instrument.weight !== 'strong') return [];
  const named = namedBefore(state, fact, instrument);
  if (named) return takePending(state, [named]);
  const draft = newDraft(instrument, fact.inTitle);
  if (renewed) draft.instruments.push(pending.instrument);
  drafts.push(draft);
  takeWaiting(state, draft, fact.sentence);
  return [draft];
}
