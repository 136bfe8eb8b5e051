const slotOf = (key: number, mask: number): number => (key ^ (key >>> 11)) & mask;

/** Open addressing over non-zero 32-bit keys. */
export class HashIndex {
  /** Key and value side by side. */
  private slots: Int32Array;
  private mask: number;
  size = 0;

  constructor(capacity: number) {
    let slots = 1024;
    while (slots < capacity * 1.6) slots *= 2;
    this.slots = new Int32Array(slots * 2);
    this.mask = slots - 1;
  }

  /** -1 when unknown. */
  get(key: number): number {
    const { slots, mask } = this;
    let slot = slotOf(key, mask);
    for (;;) {
      const known = slots[slot * 2];
      if (known === key) return slots[slot * 2 + 1] as number;
      if (known === 0) return -1;
      slot = (slot + 1) & mask;
    }
  }

  /** Sets the value of a key that is not there yet. */
  put(key: number, value: number): void {
    if (this.size * 1.6 >= this.mask) this.grow();
    this.insert(key, value);
    this.size++;
  }

  /** Value of a key; a new key gets the number of those before it. */
  add(key: number): number {
    const known = this.get(key);
    if (known >= 0) return known;
    this.put(key, this.size);
    return this.size - 1;
  }

  private insert(key: number, value: number): void {
    const { slots, mask } = this;
    let slot = slotOf(key, mask);
    while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = value;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    this.mask = old.length - 1;
    for (let i = 0; i < old.length; i += 2)
      if (old[i] !== 0) this.insert(old[i] as number, old[i + 1] as number);
  }
}
