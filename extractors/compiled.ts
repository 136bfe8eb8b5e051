/**
 * Lexicons as the build compiles them into `dist/lexicons.bin`, so that a start parses no list and builds no map. The
 * TSV files stay the sources; whatever is made of them is made by `build` functions, which the compiler runs and a user
 * never does.
 */
import { type Lookup, type Membership, PackedFile } from './packed.js';
import { readCompiled } from './resources.js';

/** Maps and sets can only be asked. */
export type Compiled<T> =
  T extends ReadonlyMap<string, infer V> ? Lookup<V> : T extends ReadonlySet<string> ? Membership : T;

const builders = new Map<string, () => object>();

/** Undefined before it was looked for, null when the sources are read in its place. */
let file: PackedFile | null | undefined;

/** From now on the sources are read, also where they were compiled. Call it before any lexicon is asked for. */
export function readSources(): void {
  file = null;
}

function open(): PackedFile | null {
  const bytes = readCompiled();
  return bytes && new PackedFile(bytes);
}

/**
 * A lexicon, opened when it is first asked for. Equal values of a map are one and the same object once compiled.
 * @param name of the lexicon in the file, used once. @param build makes it from its sources: a map or a set of strings,
 * or a record of JSON and columns of numbers.
 */
export function compiled<T extends object>(name: string, build: () => T): () => Compiled<T> {
  if (builders.has(name)) throw new Error(`there are two lexicons "${name}"`);
  let opened: Compiled<T> | null = null;
  const ask = (): Compiled<T> => {
    if (opened === null) {
      if (file === undefined) file = open();
      opened = (file?.read(name) ?? build()) as Compiled<T>;
    }
    return opened;
  };
  builders.set(name, ask as () => object);
  return ask;
}

/** All lexicons of the modules that were loaded, made from their sources. */
export function buildAll(): Map<string, object> {
  readSources();
  return new Map([...builders].map(([name, ask]) => [name, ask()]));
}
