/** Copies of sentences in which the people bear other names, so that the words around a name are learnt, not the name. */
import { CLASS } from '../../extractors/names/classes.js';
import { BEGIN, END, INSIDE, KINDS, labelOf, SINGLE } from '../../extractors/names/labels.js';
import type { Word, WordTable } from '../../extractors/names/words.js';
import { readTable } from '../../extractors/resources.js';
import { fold } from '../text/fold.js';
import { randomNumbers } from './crf.js';

/** A sentence with edges, and the labels of its words. */
export interface Labelled {
  readonly words: Word[];
  readonly labels: Uint8Array;
}

const EDGES = 2;
const PERSON = KINDS.indexOf('person');
const PARTICLES = [
  'de',
  'de',
  "d'",
  'da',
  'van',
  'von',
  'van der',
  'Ben',
  'Ould',
  'Ag',
  'El',
  'Ibn',
  'dit',
  'née',
  'épouse',
];
const PARTICLE_SHARE = 0.12;
/** Share of new names that are treated as if no lexicon knew them. */
const UNKNOWN_SHARE = 0.5;

const columns = (path: string): string[] =>
  readTable(path)
    .map(({ name }) => name as string)
    .filter((name) => name.length > 2);

/** Gives a document's people new names, one for each old one. */
export class Renaming {
  private readonly random: () => number;
  private readonly given = new Map<number, { name: string; known: boolean }>();

  constructor(
    private readonly table: WordTable,
    seed: number,
  ) {
    this.random = randomNumbers(seed);
    for (let i = 0; i < 5; i++) this.random();
  }

  /** Null when no person is named in the sentence. */
  rename({ words, labels }: Labelled): Labelled | null {
    const edge = words[0] as Word;
    const next: Word[] = [edge, edge];
    const named: number[] = [];
    const starts: boolean[] = [];
    let renamed = false;
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i] as number;
      const word = words[i + EDGES] as Word;
      const isPerson = Math.floor((label - 1) / 4) === PERSON && label > 0;
      const part = (label - 1) & 3;
      if (isPerson && part === END && this.random() < PARTICLE_SHARE)
        for (const particle of this.pick(PARTICLES).split(' ')) {
          next.push(this.word(particle));
          named.push(label);
          starts.push(false);
        }
      const isNew = isPerson && word.isCapital && (word.classes & (CLASS.particle | CLASS.honorific)) === 0;
      next.push(isNew ? this.replace(word) : word);
      renamed ||= isNew;
      named.push(label);
      starts.push(part === BEGIN || part === SINGLE);
    }
    next.push(edge, edge);
    return renamed ? { words: next, labels: relabel(named, starts) } : null;
  }

  private replace(word: Word): Word {
    let given = this.given.get(word.fold);
    if (given === undefined) {
      const list = (word.classes & CLASS.forename) !== 0 ? forenames() : surnames();
      given = { name: this.pick(list), known: this.random() >= UNKNOWN_SHARE };
      this.given.set(word.fold, given);
    }
    const { name, known } = given;
    const replaced = this.word(
      word.isUpper ? name.toUpperCase() : (name[0] as string).toUpperCase() + name.slice(1),
    );
    return known ? replaced : { ...replaced, classes: 0, coarse: 0 };
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }

  private word(text: string): Word {
    return this.table.make(text, fold(text));
  }
}

/** Parts anew, since words may have been put in. */
function relabel(labels: readonly number[], starts: readonly boolean[]): Uint8Array {
  return Uint8Array.from(labels, (label, i) => {
    const kind = Math.floor((label - 1) / 4);
    if (label === 0 || kind !== PERSON) return label;
    const next = labels[i + 1] ?? 0;
    const ends = next === 0 || Math.floor((next - 1) / 4) !== PERSON || starts[i + 1] === true;
    if (starts[i]) return labelOf(kind, ends ? SINGLE : BEGIN);
    return labelOf(kind, ends ? END : INSIDE);
  });
}

let forenameList: string[] | null = null;
let surnameList: string[] | null = null;

function forenames(): string[] {
  forenameList ??= columns('lexicons/forenames.tsv');
  return forenameList;
}

function surnames(): string[] {
  surnameList ??= columns('lexicons/surnames.tsv');
  return surnameList;
}
