/** In whose name people speak: "au nom du gouvernement de A, le ministre P a remercié …", and with whom others work. */
import type { Document, Span } from '../../../schemas/document.js';
import { spanAt } from '../../spans.js';
import type { Atoms, Party } from '../grammar/atoms.js';
import { isStateLike } from '../grammar/states.js';

export interface Spoken {
  /** The state. */
  readonly party: Party;
  /** "avec l'État du Bénin": only what is signed in this sentence is meant. */
  readonly isPartner: boolean;
  readonly sentence: Span;
  /** Ids of those whom its sentence names. */
  readonly people: ReadonlySet<string>;
  readonly isOfMinister: boolean;
  /** Other states of the sentence. */
  readonly beside: readonly Party[];
}

/** What stands before the state. */
const LEADS: readonly (readonly [words: string, isPartner: boolean])[] = [
  ['au nom d', false],
  ["avec l'etat d", true],
  ['avec le gouvernement d', true],
];

/** Characters between the first word and the name of a state: "au nom de la République de". */
const REACH = 28;

export function statesSpokenFor(document: Document, atoms: Atoms): readonly Spoken[] {
  const { folded } = document;
  const spoken: Spoken[] = [];
  for (const [words, isPartner] of LEADS)
    for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + words.length)) {
      const found = spokenAt(document, atoms, at, isPartner);
      if (found) spoken.push(found);
    }
  return spoken;
}

function spokenAt(
  { folded, sentences }: Document,
  atoms: Atoms,
  at: number,
  isPartner: boolean,
): Spoken | null {
  const sentence = spanAt(sentences, at);
  if (!sentence) return null;
  const named = atoms.of(sentence);
  const states = named.filter(({ party }) => party !== null && isStateLike(party));
  const party = states.find(({ start }) => start > at && start < at + REACH)?.party;
  if (!party) return null;
  return {
    party,
    isPartner,
    sentence,
    people: new Set(named.flatMap(({ kind, id }) => (kind === 'person' && id !== null ? [id] : []))),
    isOfMinister: /(?<!\p{L})ministre(?!\p{L})/u.test(folded.slice(sentence.start, sentence.end)),
    beside: states.flatMap((state) => (state.party && state.party !== party ? [state.party] : [])),
  };
}
