/** Persons are known by what a release says of them: with names that no list has, as many are found as with their own. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { bitsOf, foldWord, KNOWN } from '../../extractors/words.js';
import { createPipeline } from '../../pipeline/index.js';
import type { Span } from '../../schemas/document.js';
import { packageDir } from '../shared.js';
import { type Substituted, substitute } from '../substitute.js';

/** Of a hundred mentions so many are found from end to end, and so many of those found are mentions. */
const RECALL = 98;
const PRECISION = 99;

interface Gold {
  readonly furniture?: readonly Span[];
  readonly people: readonly {
    readonly name: string;
    readonly optional?: boolean;
    readonly mentions: readonly Span[];
  }[];
  readonly venues: readonly { readonly city: string | null }[];
}

const WORD = /\p{Lu}[\p{L}\p{M}]+/gu;
const isInvented = (word: string): boolean =>
  (bitsOf(word) & (KNOWN.forename | KNOWN.surname | KNOWN.common | KNOWN.function)) === 0;

/** A name that sounds like one and that no list has: the same for the same word, with the same first letter. */
function otherName(word: string): string {
  let seed = 7;
  for (const letter of word) seed = (seed * 31 + letter.charCodeAt(0)) % 65_521;
  for (;;) {
    let name = word.charAt(0);
    while (name.length < 5 + (seed % 4)) {
      seed = (seed * 75 + 74) % 65_537;
      const letters = /[aeiouy]$/.test(name) ? 'bdfgklmnrstvz' : 'aeiou';
      name += letters.charAt(seed % letters.length);
    }
    if (isInvented(name)) return name;
    seed++;
  }
}

/** Words of the names that stand for nothing else in the text: no particles, no words of the language, no towns. */
function wordsOfNames({ people, venues }: Gold, text: string): Set<string> {
  const towns = new Set(venues.flatMap(({ city }) => foldWord(city ?? '').split(/[\s-]/)));
  const words = people.flatMap(({ name }) => [...name.matchAll(WORD)].map(([word]) => foldWord(word)));
  const other = KNOWN.particle | KNOWN.strongParticle | KNOWN.common | KNOWN.function | KNOWN.calendar;
  return new Set(
    words.filter(
      (word) => word.length > 2 && !towns.has(word) && (bitsOf(word) & other) === 0 && !text.includes(word),
    ),
  );
}

/** The text with other names. */
const rename = (text: string, words: ReadonlySet<string>): Substituted =>
  substitute(text, WORD, (word) => {
    const folded = foldWord(word);
    if (!words.has(folded)) return word;
    const other = otherName(folded);
    return word === word.toUpperCase() ? other.toUpperCase() : other.charAt(0).toUpperCase() + other.slice(1);
  });

test('persons are found under names that nobody has', () => {
  const corpus = path.join(packageDir, 'corpus');
  const samples = readdirSync(corpus).filter((name) => name.endsWith('.txt'));
  const pipeline = createPipeline();
  const missed: string[] = [];
  const spurious: string[] = [];
  let right = 0;
  samples.forEach((sample, i) => {
    if (i % 3 !== 0) return;
    const raw = readFileSync(path.join(corpus, sample), 'utf8');
    const gold: Gold = JSON.parse(readFileSync(path.join(corpus, sample.replace(/txt$/, 'json')), 'utf8'));
    const { text: renamed, moved } = rename(raw, wordsOfNames(gold, raw));
    const key = ({ start, end }: Span): string => `${start}-${end}`;
    const aside = (gold.furniture ?? []).map(moved);
    const isAside = ({ start, end }: Span): boolean =>
      aside.some((one) => one.start <= start && end <= one.end);
    const found = pipeline.run({ raw: renamed }).record?.people.flatMap(({ mentions }) => mentions) ?? [];
    const keys = new Set(found.map(key));
    const known = new Set<string>();
    for (const { optional, mentions } of gold.people)
      for (const span of mentions.map(moved)) {
        known.add(key(span));
        if (keys.has(key(span))) right++;
        else if (!optional && !isAside(span)) missed.push(`${sample} ${renamed.slice(span.start, span.end)}`);
      }
    for (const span of found)
      if (!known.has(key(span)) && !isAside(span))
        spurious.push(`${sample} ${renamed.slice(span.start, span.end)}`);
  });
  const tell = (list: readonly string[]): string => list.join('; ');
  assert.ok((100 * right) / (right + missed.length) >= RECALL, `${right} found, missed: ${tell(missed)}`);
  assert.ok(
    (100 * right) / (right + spurious.length) >= PRECISION,
    `${right} found, besides: ${tell(spurious)}`,
  );
});
