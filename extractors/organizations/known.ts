/** Bodies that are known everywhere by name or acronym. */

import { keyOf } from '../keys.js';
import { readTable } from '../resources.js';
import { buildTrie, type Trie } from '../trie.js';
import { foldWord } from '../words.js';

export interface KnownBody {
  readonly name: string;
  readonly acronym: string | null;
  readonly forms: readonly string[];
}

interface Known {
  readonly names: Trie<KnownBody>;
  /** By acronym, lower case. */
  readonly acronyms: ReadonlyMap<string, KnownBody>;
  /** Key of the main name by the key of every other name (not of acronyms). */
  readonly keys: ReadonlyMap<string, string>;
}

let loaded: Known | null = null;

export function knownBodies(): Known {
  if (loaded) return loaded;
  const acronyms = new Map<string, KnownBody>();
  const phrases: (readonly [string, KnownBody])[] = [];
  const keys = new Map<string, string>();
  for (const row of readTable('lexicons/known-organizations.tsv')) {
    const others = row.others ? row.others.split('|') : [];
    const body: KnownBody = {
      name: row.name as string,
      acronym: row.acronym || null,
      forms: [row.name as string, ...others],
    };
    for (const form of [body.name, body.acronym, ...others]) {
      if (form === null) continue;
      const acronym = !form.includes(' ') && /\p{Lu}.*\p{Lu}/u.test(form);
      if (!acronym) keys.set(keyOf(form), keyOf(body.name));
      if (acronym) acronyms.set(foldWord(form), body);
      else phrases.push([form, body]);
    }
  }
  loaded = { names: buildTrie(phrases), acronyms, keys };
  return loaded;
}
