/** Names that the user told to be none. */
import type { Document } from '../schemas/document.js';
import type { Found, Layer, Mention } from '../schemas/mentions.js';
import type { Settings } from './extractor.js';
import { keyOf } from './keys.js';

/** Layers whose mentions are names. */
const NAMED: readonly Layer[] = [
  'names',
  'ministries',
  'events',
  'organizations',
  'people',
  'places',
  'venues',
];

const keys = new WeakMap<readonly string[], ReadonlySet<string>>();

function keysOf(names: readonly string[]): ReadonlySet<string> {
  const known = keys.get(names) ?? new Set(names.map(keyOf));
  keys.set(names, known);
  return known;
}

/** A layer without what is called as a refused name and nothing more, before the next one reads it. */
export function withoutRefused<L extends Layer>(
  layer: L,
  mentions: Found[L],
  { text }: Document,
  { lexicon: { refused }, refuse }: Settings,
): Found[L] {
  if (refused.length === 0 || !NAMED.includes(layer)) return mentions;
  const none = keysOf(refused);
  return (mentions as readonly Mention[]).filter((mention) => {
    const isName = !none.has(keyOf(text.slice(mention.start, mention.end)));
    if (!isName && layer !== 'names') refuse?.(mention, mention.rule, 'refused by the given lexicon');
    return isName;
  }) as unknown as Found[L];
}
