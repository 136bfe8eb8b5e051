/** Numbers words of letters, from 1, by their letters: a look-up in a text neither cuts a word nor hashes it. */
export class LetterTree {
  size = 0;
  private nodes = 1;
  /** Of each node the number of the word that ends there, and the nodes that "a" to "z" lead to; 0 for none. */
  private next = new Uint16Array(27 * 64);

  add(word: string): number {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const step = 27 * node + word.charCodeAt(at) - 96;
      node = (this.next[step] as number) || this.grow(step);
    }
    this.next[27 * node] ||= ++this.size;
    return this.next[27 * node] as number;
  }

  /** Number of the word that begins at `at` and goes on as far as letters do, 0 for any that was not added. */
  numberAt(text: string, from: number): number {
    const { next } = this;
    let node = 0;
    for (let at = from; ; at++) {
      const letter = text.charCodeAt(at) - 96;
      if (!(letter > 0 && letter <= 26)) return next[node] as number;
      node = 27 * (next[node + letter] as number);
      if (node === 0) return 0;
    }
  }

  /** A new node that a step leads to. */
  private grow(step: number): number {
    this.next[step] = this.nodes;
    if (27 * (this.nodes + 1) > this.next.length) {
      const wider = new Uint16Array(this.next.length * 2);
      wider.set(this.next);
      this.next = wider;
    }
    return this.nodes++;
  }
}
