// Part of the build: a pattern that only spells a few words, such as `/^(?:ville|pays)s?$/`, is asked by comparing. A text
// asks a hundred such patterns a few times each, and the machine code of each is much more than what it compares: the
// processor has forgotten the one when it is done with the others. Nor has V8 to compile them for a first text.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';

/** A pattern that spells more words stays as it is. */
const MOST_WORDS = 40;

/** Of a pattern that spells words: a letter, a sign, one of a few, or where a group begins. */
const PIECE = /\\(?<sign>[^\p{L}\p{N}])|\[(?<few>-?[^\]\\^-]+-?)\]|(?<group>\(\?:)|(?<letter>[^\\^$.*+?()[\]{}|])/uy;

/** Reads a pattern from left to right; each function tells the words that its part spells, or null when they are not a few. */
class Speller {
  at = 0;

  constructor(pattern) {
    this.pattern = pattern;
  }

  takes(sign) {
    const isThere = this.pattern[this.at] === sign;
    if (isThere) this.at++;
    return isThere;
  }

  readChoice(readOne) {
    const words = [];
    do {
      const more = readOne();
      if (more === null || words.length + more.length > MOST_WORDS) return null;
      words.push(...more);
    } while (this.takes('|'));
    return words;
  }

  readWhole() {
    const words = this.takes('^') ? this.readRow() : null;
    return this.takes('$') ? words : null;
  }

  readRow() {
    let words = [''];
    while (!'$|)'.includes(this.pattern[this.at] ?? '$')) {
      const ends = this.readPiece();
      if (ends === null || words.length * ends.length > MOST_WORDS) return null;
      words = words.flatMap((word) => ends.map((end) => word + end));
    }
    return words;
  }

  readPiece() {
    PIECE.lastIndex = this.at;
    const { sign, few, group, letter } = PIECE.exec(this.pattern)?.groups ?? {};
    this.at = PIECE.lastIndex;
    const words = group ? this.readGroup() : [...(sign ?? few ?? letter ?? '')];
    if (words === null || words.length === 0 || '*+{'.includes(this.pattern[this.at] ?? ' ')) return null;
    return this.takes('?') ? [...words, ''] : words;
  }

  readGroup() {
    const words = this.readChoice(() => this.readRow());
    return this.takes(')') ? words : null;
  }
}

/** All words that a pattern matches as a whole, and it matches nothing else; null when they are not a few. */
export function wordsOf(pattern) {
  const speller = new Speller(pattern);
  const words = speller.readChoice(() => speller.readWhole());
  return speller.at === pattern.length ? words && [...new Set(words)] : null;
}

/** A function that tells whether it is given one of some words. */
function writeFunction(name, words) {
  const lengths = [...new Set(words.map((word) => word.length))];
  const cases = lengths.map((length) => {
    const some = words.filter((word) => word.length === length).map((word) => `word===${JSON.stringify(word)}`);
    return `case ${length}:return ${some.join('||')};`;
  });
  return `function ${name}(word){switch(word?.length){${cases.join('')}}return false}`;
}

const childrenOf = (node) => Object.values(node).flat().filter((child) => typeof child?.type === 'string');

function* nodesIn(node) {
  yield node;
  for (const child of childrenOf(node)) yield* nodesIn(child);
}

/** Signs that are two units long mean something else without the flag that says so. */
const isPlain = ({ pattern, flags }) => flags === 'u' || (flags === '' && !/[\ud800-\udfff]/.test(pattern));

const spelledBy = (node) => (node?.regex && isPlain(node.regex) ? wordsOf(node.regex.pattern) : null);

/** Calls `X.test(word)`, where X is a pattern or a constant that is one. */
function* callsIn(nodes, constants) {
  for (const { type, callee, arguments: given } of nodes) {
    if (type !== 'CallExpression' || callee.type !== 'MemberExpression' || callee.computed) continue;
    if (callee.property.name !== 'test' || given.length !== 1 || given[0].type === 'SpreadElement') continue;
    const words = callee.object.type === 'Identifier' ? constants.get(callee.object.name) : spelledBy(callee.object);
    if (words) yield { callee, words };
  }
}

/** Constants of the whole script that are patterns which spell words, by name: in capitals, as nothing else is named. */
function constantsOf({ body }) {
  const outermost = body
    .map((node) => (node.type === 'ExportNamedDeclaration' ? node.declaration : node))
    .flatMap((node) => (node?.kind === 'const' ? node.declarations : []));
  return new Map(outermost.flatMap(({ id, init }) => (/^[A-Z_]+$/.test(id.name) ? [[id.name, spelledBy(init)]] : [])));
}

/** JavaScript that compares words where it asked patterns. Lines stay where they are, so that source maps still lead to them. */
export function spellAll(source) {
  const tree = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  const calls = [...callsIn(nodesIn(tree), constantsOf(tree))].sort((one, other) => one.callee.start - other.callee.start);
  const functions = new Map();
  let written = '';
  let from = 0;
  for (const { callee, words } of calls) {
    const key = JSON.stringify(words);
    if (!functions.has(key)) functions.set(key, `spells_${functions.size}`);
    written += source.slice(from, callee.start) + functions.get(key);
    from = callee.end;
  }
  const added = [...functions].map(([key, name]) => writeFunction(name, JSON.parse(key)));
  return [written + source.slice(from), ...added].join('\n');
}

/** @param folder what tsc wrote of a room */
function spellFolder(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name);
    const source = name.endsWith('.js') ? readFileSync(file, 'utf8') : '';
    if (source.includes('.test(')) writeFileSync(file, spellAll(source));
  }
}

for (const folder of process.argv.slice(2)) spellFolder(folder);
