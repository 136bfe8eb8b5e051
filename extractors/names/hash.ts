/** 32-bit hashing of strings and features: the weights file and the decoder must agree on it. */

export const mix = (hash: number, value: number): number => {
  let h = Math.imul(hash ^ value, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h + value, 0x85ebca6b);
  return h ^ (h >>> 13);
};

const ZERO = 0x30;
const NINE = 0x39;

/** Digits count as zeros, so all years and all days look alike. */
export function hashRange(text: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    h = Math.imul(h ^ (code >= ZERO && code <= NINE ? ZERO : code), 0x01000193);
  }
  return mix(h, to - from);
}

/** Open addressing over non-zero 32-bit keys; values count from 0 in order of insertion. */
export class HashIndex {
  private keys: Int32Array;
  private rows: Int32Array;
  private mask: number;
  size = 0;

  constructor(capacity: number) {
    let slots = 1024;
    while (slots < capacity * 2) slots *= 2;
    this.keys = new Int32Array(slots);
    this.rows = new Int32Array(slots);
    this.mask = slots - 1;
  }

  /** -1 when unknown. */
  get(key: number): number {
    let slot = (key ^ (key >>> 11)) & this.mask;
    for (;;) {
      const known = this.keys[slot];
      if (known === key) return this.rows[slot] as number;
      if (known === 0) return -1;
      slot = (slot + 1) & this.mask;
    }
  }

  add(key: number): number {
    if (this.size * 2 >= this.keys.length) this.grow();
    let slot = (key ^ (key >>> 11)) & this.mask;
    for (;;) {
      const known = this.keys[slot];
      if (known === key) return this.rows[slot] as number;
      if (known === 0) {
        this.keys[slot] = key;
        this.rows[slot] = this.size;
        return this.size++;
      }
      slot = (slot + 1) & this.mask;
    }
  }

  private grow(): void {
    const { keys, rows } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.rows = new Int32Array(keys.length * 2);
    this.mask = this.keys.length - 1;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      if (key === 0) continue;
      let slot = (key ^ (key >>> 11)) & this.mask;
      while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.rows[slot] = rows[i] as number;
    }
  }
}
