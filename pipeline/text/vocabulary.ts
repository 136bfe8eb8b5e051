import { standAlone } from '../../extractors/remembered.js';
import type { Vocabulary } from '../../schemas/document.js';

/** A store of more words or characters makes room for a new one, so that no batch makes it grow without bounds. */
const MOST_WORDS = 50_000;
const MOST_CHARACTERS = 1_000_000;
/** So many words of one hash are looked through before a plain map is asked: no text can make the table slow. */
const MOST_STEPS = 16;

/**
 * Keeps each word once. A text consists of the same few thousand words as the texts before it, so that most tokens need
 * no string of their own, and what extractors know of a word is found by its number.
 */
export class WordStore implements Vocabulary {
  readonly words: string[] = [];
  /** Code units of all words one after the other, and where those of each word begin; one more for the end. */
  private units = new Uint16Array(1 << 16);
  private starts = new Int32Array(4096);
  /** In each slot the number of a word and its hash side by side, -1 for none; a power of two long, at most half full. */
  private slots = new Int32Array(16_384).fill(-1);
  private readonly crowded = new Map<string, number>();
  private characters = 0;

  get isFull(): boolean {
    return this.words.length > MOST_WORDS || this.characters > MOST_CHARACTERS;
  }

  /**
   * Number of the word `folded.slice(start, end)`, which is taken up when it is new.
   * @param units the code units of `folded`
   */
  numberOf(folded: string, units: Uint16Array, start: number, end: number): number {
    const { slots } = this;
    const hash = hashOf(units, start, end);
    for (let step = 0; step < MOST_STEPS; step++) {
      const slot = slotAt(slots, hash, step);
      const number = slots[slot] as number;
      if (number < 0) return this.add(spell(folded, units, start, end), hash, slot);
      if (slots[slot + 1] === hash && this.isWord(number, units, start, end)) return number;
    }
    const word = spell(folded, units, start, end);
    return this.crowded.get(word) ?? this.add(word, hash, -1);
  }

  private isWord(number: number, units: Uint16Array, start: number, end: number): boolean {
    const own = this.starts[number] as number;
    if ((this.starts[number + 1] as number) - own !== end - start) return false;
    for (let at = start; at < end; at++) if (this.units[own + at - start] !== units[at]) return false;
    return true;
  }

  private add(slice: string, hash: number, slot: number): number {
    const word = standAlone(slice);
    const number = this.words.length;
    this.words.push(word);
    this.keepUnits(word, number);
    if (slot < 0) this.crowded.set(word, number);
    else putIn(this.slots, slot, number, hash);
    if (this.words.length * 4 > this.slots.length) this.widen();
    return number;
  }

  private keepUnits(word: string, number: number): void {
    const from = this.characters;
    this.characters += word.length;
    while (this.characters > this.units.length) this.units = doubled(this.units);
    if (number + 2 > this.starts.length) this.starts = doubled(this.starts);
    for (let at = 0; at < word.length; at++) this.units[from + at] = word.charCodeAt(at);
    this.starts[number + 1] = this.characters;
  }

  private widen(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    this.crowded.clear();
    for (let number = 0; number < this.words.length; number++) {
      const hash = hashOf(this.units, this.starts[number] as number, this.starts[number + 1] as number);
      let step = 0;
      while (step < MOST_STEPS && (slots[slotAt(slots, hash, step)] as number) >= 0) step++;
      if (step < MOST_STEPS) putIn(slots, slotAt(slots, hash, step), number, hash);
      else this.crowded.set(this.words[number] as string, number);
    }
    this.slots = slots;
  }
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Where the slot begins that is looked into at a step. */
const slotAt = (slots: Int32Array, hash: number, step: number): number =>
  ((hash + step) & ((slots.length >> 1) - 1)) << 1;

function putIn(slots: Int32Array, slot: number, number: number, hash: number): void {
  slots[slot] = number;
  slots[slot + 1] = hash;
}

const LONGEST_SPELLED = 64;

/**
 * A word of a text: spelled anew, since a slice of a text in which one letter takes two bytes has two bytes a letter,
 * for which every pattern would be compiled a second time.
 */
const spell = (folded: string, units: Uint16Array, start: number, end: number): string =>
  end - start > LONGEST_SPELLED
    ? folded.slice(start, end)
    : String.fromCharCode(...units.subarray(start, end));

function doubled<A extends Uint16Array | Int32Array>(array: A): A {
  const wider = new (array.constructor as new (length: number) => A)(array.length * 2);
  wider.set(array);
  return wider;
}

let current = new WordStore();

/** The store for the next document; a document keeps the one it was read with. */
export function wordStore(): WordStore {
  if (current.isFull) current = new WordStore();
  return current;
}
