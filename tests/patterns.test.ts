/**
 * No pattern goes through a stretch of text in more ways than one: where what is repeated also reads as several repetitions of
 * itself ("at" as "a" and "t"), time doubles with each of them.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { AST } from '@eslint-community/regexpp';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { tokenizer, tokTypes } from 'acorn';
import { JS, NFA } from 'refa';
import { globSync } from 'tinyglobby';
import { packageDir } from './shared.js';

/** Fewer repetitions than this cannot multiply to much. */
const MANY = 5;

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

const dist = path.join(packageDir, 'dist');

/** Literals in the compiled rooms. */
function literals(): Pattern[] {
  const files = globSync(['extractors/**/*.js', 'pipeline/{text,sources,run}/**/*.js', 'output/*.js'], {
    cwd: dist,
  });
  return files.flatMap((file) => {
    const tokens = tokenizer(readFileSync(path.join(dist, file), 'utf8'), {
      ecmaVersion: 'latest',
      sourceType: 'module',
    });
    const found: Pattern[] = [];
    for (const token of tokens) {
      if (token.type !== tokTypes.regexp) continue;
      const { pattern, flags } = (token as unknown as { value: { pattern: string; flags: string } }).value;
      found.push({ source: pattern, flags });
    }
    return found;
  });
}

/** Those that are put together while texts are read. */
async function built(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags], self) {
      const pattern = Reflect.construct(target, [source, flags], self) as RegExp;
      found.push(pattern);
      return pattern;
    },
  });
  try {
    const { createPipeline } = await import('../pipeline/pipeline.js');
    const folder = path.join(packageDir, 'corpus');
    const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    for (const name of texts.slice(0, 100))
      createPipeline().run({ raw: readFileSync(path.join(folder, name), 'utf8') });
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** A repetition of which one turn can be read as several; null where there is none. */
function ambiguity({ source, flags }: Pattern): string | null {
  const parser = new RegExpParser();
  const pattern = parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const ast = { pattern, flags: parser.parseFlags(flags) };
  const repeated: AST.Quantifier[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter(node) {
      if (node.max >= MANY && /Group$/.test(node.element.type)) repeated.push(node);
    },
  });
  const found = repeated.find(({ element }) => {
    const { expression, maxCharacter } = JS.Parser.fromAst(ast).parseElement(element, {
      assertions: 'ignore',
      backreferences: 'disable',
    });
    const once = NFA.fromRegex(expression, { maxCharacter });
    once.withoutEmptyWord();
    const again = once.copy();
    again.quantify(0, Number.POSITIVE_INFINITY);
    const several = once.copy();
    several.append(once);
    several.append(again);
    return !NFA.fromIntersection(once, several).isEmpty;
  });
  return found?.raw ?? null;
}

test('ambiguous repetitions are seen', () => {
  assert.equal(ambiguity(/^(?:[a-z]+ ?)*$/u), '(?:[a-z]+ ?)*');
  assert.equal(ambiguity(/(?:a|at|t)*x/u), '(?:a|at|t)*');
  assert.equal(ambiguity(/^[a-z]+(?: [a-z]+)*$/u), null);
});

test('no pattern of the program has one', async () => {
  const patterns = new Map(
    [...literals(), ...(await built())].map((one) => [`${one.source}/${one.flags}`, one]),
  );
  assert.ok(patterns.size > 2_000, `${patterns.size} patterns`);
  const bad = [...patterns.values()].flatMap((pattern) => {
    const found = ambiguity(pattern);
    return found === null ? [] : [`${found} of /${pattern.source}/`];
  });
  assert.deepEqual(bad, []);
});
