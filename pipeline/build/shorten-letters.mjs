// Part of the build: gives the patterns in dist/ short classes. V8 makes of `\p{L}` 650 ranges, each time that it stands
// in a pattern, of which a text in French can use a dozen; that took a part of each start, a fifth of the machine code and
// a call for each character tested. A pattern that means all of Unicode writes the long name: `\p{Letter}`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';

/** Rooms whose patterns read releases; tests hold on to what Unicode says. */
const ROOMS = ['extractors', 'output', 'pipeline', 'schemas'];

const ranges = (...parts) =>
  parts.join('').replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Every second character, since capitals and small letters take turns. */
function everySecond(from, to) {
  let found = '';
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code += 2) found += String.fromCharCode(code);
  return found;
}

/**
 * Letters are exact for Latin up to U+02AF; beyond, the blocks of other scripts count whole, with their marks and digits.
 * Capitals and small letters are those of Latin up to U+017F, of Romanian and of transliterated Arabic; other scripts
 * have none. Numbers are European figures, raised, in fractions and in circles.
 */
const CLASSES = {
  L: ranges('A-Za-zªµºÀ-ÖØ-öø-ʯ', '\u0370-\u1fff', '\u2c00-\u2dff', '\u3040-\ud7ff'),
  Lu: ranges('A-ZÀ-ÖØ-Þ', everySecond('Ā', 'Ķ'), everySecond('Ĺ', 'Ň'), everySecond('Ŋ', 'Ŷ'), 'ŸŹŻŽȘȚḌḤṢṬẒ'),
  Ll: ranges('a-zµß-öø-ÿ', everySecond('ā', 'ķ'), 'ĸ', everySecond('ĺ', 'ň'), 'ŉ', everySecond('ŋ', 'ŷ'), 'źżžſșțḍḥṣṭẓ'),
  N: ranges('0-9²³¹¼-¾', '\u2070-\u2089', '\u2150-\u2189', '①-⒛'),
};

const SHORTENED = /\\[pP]\{(?:L|Lu|Ll|N)\}/u;

/** A pattern's parts that matter here: what is escaped, and where a class begins and ends. */
const PARTS = /\\(?<sign>[pP])\{(?<name>L|Lu|Ll|N)\}|\\[^]|[[\]]/gu;

/**
 * A pattern, or a piece of one, with short classes.
 * @throws {Error} when a class begins or ends outside the piece, or holds a negated one
 */
function shorten(pattern) {
  const elsewhere = () => new Error(`a class that begins or ends elsewhere: ${pattern}`);
  let inside = false;
  const shortened = pattern.replace(PARTS, (part, ...rest) => {
    const { sign, name } = rest.at(-1);
    if (part === ']' && !inside) throw elsewhere();
    if (part === '[') inside = true;
    else if (part === ']') inside = false;
    if (name === undefined) return part;
    if (!inside) return `[${sign === 'P' ? '^' : ''}${CLASSES[name]}]`;
    if (sign === 'P') throw new Error(`a negated class within a class: ${pattern}`);
    return CLASSES[name];
  });
  if (inside) throw elsewhere();
  return shortened;
}

const quote = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

/** What to write for a literal that can hold a pattern; null for all else. A raw one is taken as it is written. */
function rewrite(node, raw) {
  if (node.regex) return `/${shorten(node.regex.pattern)}/${node.regex.flags}`;
  if (node.type === 'Literal' && typeof node.value === 'string') return JSON.stringify(shorten(node.value));
  if (node.type !== 'TemplateElement') return null;
  return raw ? shorten(node.value.raw) : quote(shorten(node.value.cooked));
}

/** The changes of a syntax tree: where, and what stands there then. */
function changesOf(source, node, raw = false) {
  const { start, end, type } = node;
  if (!SHORTENED.test(source.slice(start, end))) return [];
  const text = rewrite(node, raw);
  if (text !== null) return [{ start, end, text }];
  const children = Object.values(node).flat().filter((child) => typeof child?.type === 'string');
  const tagged = type === 'TaggedTemplateExpression';
  return children.flatMap((child) => changesOf(source, child, tagged || (raw && child.type === 'TemplateElement')));
}

/** JavaScript with short classes. Lines stay where they are, so that source maps still lead to them. */
export function shortenAll(source) {
  const tree = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  const changes = changesOf(source, tree).sort((one, other) => one.start - other.start);
  let written = '';
  let from = 0;
  for (const { start, end, text } of changes) {
    written += source.slice(from, start) + text;
    from = end;
  }
  return written + source.slice(from);
}

/** @param folder holds the rooms as tsc wrote them */
function shortenFolder(folder) {
  for (const room of ROOMS) {
    for (const name of readdirSync(path.join(folder, room), { recursive: true })) {
      const file = path.join(folder, room, name);
      const source = name.endsWith('.js') ? readFileSync(file, 'utf8') : '';
      if (SHORTENED.test(source)) writeFileSync(file, shortenAll(source));
    }
  }
}

if (process.argv[2] !== undefined) shortenFolder(process.argv[2]);
