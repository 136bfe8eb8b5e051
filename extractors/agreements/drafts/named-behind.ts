/** "A et B ont signé un document. Il s'agit d'un protocole d'accord": what was signed is named in the next sentence. */
import type { SentenceFacts } from '../facts/facts.js';
import type { Instrument } from '../mentions/instruments.js';
import { type Draft, newDraft, type State } from './drafts.js';

const IT_IS =
  /^(?:[^.;:]{0,60}, )?(?:il s'agi(?:t|ssait)|c'est|c'etait) (?:\p{L}+ment )?(?:d'|du |de |de la |de l'|en fait )?(?:une? |le |la |l'|ce )?(?:\S+ ){0,2}$/u;

/** Names of the paper that any other paper may have. */
const LOOSE: ReadonlySet<string> = new Set(['agreement', 'partnership', 'other']);

/** Never the only thing that a sentence tells: others read it as well. */
export function takeNamed(state: State, each: SentenceFacts): void {
  const instrument = each.instruments.find((one) => one.weight === 'strong' && !one.plural);
  if (!instrument || !IT_IS.test(each.folded.slice(0, instrument.start - each.sentence.start))) return;
  const { waiting } = state;
  const last = state.drafts.at(-1);
  if (waiting && waiting.sentence === each.index - 1 && !last?.sentences.has(waiting.sentence)) {
    state.waiting = null;
    const draft = newDraft(instrument, false);
    draft.explicit.push(...waiting.parties);
    draft.signers.push(...waiting.signers);
    draft.told.push({ ...waiting, determiner: 'indefinite' });
    adopt(draft, instrument, each, waiting.sentence);
    state.drafts.push(draft);
    state.lastSentence = each.index;
  } else if (last?.sentences.has(each.index - 1) && isNamedBetter(last, instrument)) {
    last.instrument = instrument;
    adopt(last, instrument, each, each.index);
  }
}

function adopt(
  { instruments, sentences }: Draft,
  instrument: Instrument,
  { index }: SentenceFacts,
  told: number,
): void {
  instruments.push(instrument);
  sentences.add(told).add(index);
}

/** "un contrat renégocié. Il s'agit du cinquième avenant", but not "un mémorandum. C'est un accord historique". */
const isNamedBetter = ({ instrument: known, parent }: Draft, { type }: Instrument): boolean =>
  parent === null && !known.plural && type !== known.type && !LOOSE.has(type);
