/** Sentences as learning sees them: words by how they begin; people, bodies, days and places by what they are, whatever their names. */
import type { Document, Sentence, Span } from '../../../schemas/document.js';
import { hashOf, hashRange } from '../../hash.js';
import type { Atom, Atoms } from '../grammar/atoms.js';
import { type Clauses, clausesOf } from '../mentions/clauses.js';

/** A word or a mention. */
export interface Unit extends Span {
  /** 32-bit hash of what is seen of it. */
  readonly symbol: number;
  readonly atom: Atom | null;
}

export interface Phrase {
  /** Index into `Document.sentences`. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly clauses: Clauses;
}

/** Of a word its first letters count: "signe", "signent", "signature" and "signataire" have five in common. */
export const STEM = 6;

/** Longer sentences are lists and tables, whose rest is not looked at. */
const MOST_UNITS = 400;

/** Each sentence is laid out once, when first asked for. */
export class Phrases {
  private readonly known = new Map<number, Phrase>();
  private readonly clauses: readonly Clauses[];

  constructor(
    readonly document: Document,
    private readonly atoms: Atoms,
  ) {
    this.clauses = clausesOf(document);
  }

  /** @param index into `Document.sentences`; null outside the text. */
  of(index: number): Phrase | null {
    const known = this.known.get(index);
    if (known) return known;
    const { document, atoms } = this;
    const sentence = document.sentences[index];
    const clauses = this.clauses[index];
    if (!sentence || !clauses) return null;
    const phrase = { index, sentence, units: unitsOf(document, sentence, atoms.of(sentence)), clauses };
    this.known.set(index, phrase);
    return phrase;
  }
}

/** Words of offices count as words: "ministre" and "directeur" tell much. */
function unitsOf({ tokens, folded }: Document, sentence: Sentence, atoms: readonly Atom[]): Unit[] {
  const mentions = atoms.filter(({ kind }) => kind !== 'role');
  const units: Unit[] = [];
  let next = 0;
  for (let token = sentence.firstToken; token < sentence.endToken && units.length < MOST_UNITS; token++) {
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    while ((mentions[next]?.end ?? Infinity) <= start) next++;
    const atom = mentions[next];
    if (atom === undefined || atom.start >= end)
      units.push({ start, end, symbol: hashRange(folded, start, Math.min(end, start + STEM)), atom: null });
    else if (units.at(-1)?.atom !== atom)
      units.push({ start: atom.start, end: atom.end, symbol: symbolOf(atom), atom });
  }
  return units;
}

const symbolOf = ({ kind, party }: Atom): number =>
  hashOf(party?.kind === 'state' || party?.kind === 'ministry' ? `<${party.kind}>` : `<${kind}>`);
