/** What no release looks like must not cost more than three times as much a character as releases do. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { createPipeline } from '../../pipeline/index.js';
import { cpuTime } from '../cpu-time.js';
import { packageDir } from '../shared.js';

const SIZE = 200_000;
const MOST = 3;
/** The best of so many measurements counts, since others may be at work on the machine. */
const TRIES = 5;

const folder = path.join(packageDir, 'corpus');
const releases = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'));

const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
const prose = fill(`${releases.join('\n\n')}\n\n`);

const LETTERS = 'bcdfglmnprst';

/** A word for each number, its letters those of many other words. */
const wordOf = (number: number): string => {
  const hash = Math.imul(number + 1, 2654435761) >>> 0;
  const pick = (place: number): string => LETTERS[Math.floor(hash / 12 ** place) % LETTERS.length] as string;
  return [0, 1, 2, 3, 4].map((place) => pick(place) + 'aeiou'[(number + place) % 5]).join('');
};

/** Fills a text with what a number gives, another one each time. */
const fillWith = (make: (word: string) => string, size = SIZE): string => {
  const parts: string[] = [];
  for (let length = 0, number = 0; length < size; number++) {
    const part = make(wordOf(number));
    length += part.length;
    parts.push(part);
  }
  return parts.join('').slice(0, size);
};

const TEXTS: Readonly<Record<string, string>> = {
  'one line': prose.replace(/\s+/gu, ' '),
  'all capitals': prose.toUpperCase(),
  'no blanks': prose.replace(/\s+/gu, ''),
  'capitals with stops': fill('A.B.'),
  'initials without a name': fill('A. B. C. '),
  'nested quotes': fill('« il a dit “ que le ministre " a signé '),
  'quotes alone': fill('« “ " \' ( '),
  'acronyms in brackets': fill('(ABC) '),
  'only digits': fill('1234567890'),
  'numbers without end': fill('12 345 '),
  'dates without end': fill('le 12 mars 2024, '),
  'only newlines': fill('\n'),
  'a letter a line': fill('a\n'),
  'one word': fill('x'),
  'capitalised words': fill('Abc Def Ghi '),
  'ministers without end': fill('ministre de la '),
  'signings without end': fill('signé un accord avec '),
  'people by the thousand': fillWith((word) => `M. Jean D${word}, ministre de la Santé, a signé. `),
  'letters parted by nothing': [...prose.slice(0, SIZE / 2)].join('\u200b'),
  'from right to left': fill('\u202eLe ministre\u202c وزير a signé \u200f'),
  'hyphens with blanks': fill('finan- cement -Abc '),
  'letters misread': fill('Ã©â€™'),
  'labels of contacts': fill('Tél. : Email/ '),
  'endings of both genders': fill('employé(e)s·e'),
  entities: fill('&amp;'),
  tags: fill('<b>'),
  'open links': fill('[a]('),
  'days behind capitals': fill(`${'SOCIETE'.repeat(8)}! 12 mai 2024\n\n`),
  'days before letters': fill(`12 mai 2024 ${'at'.repeat(28)}x\n\n`),
};

const pipeline = createPipeline();

/** Microseconds of processor time a character. */
function costOf(texts: readonly string[]): number {
  const time = cpuTime(() => {
    for (const raw of texts) pipeline.run({ raw });
  });
  return (1000 * time) / texts.reduce((sum, { length }) => sum + length, 0);
}

// The first texts make the engine compile what all later ones run.
for (let pass = 0; pass < 2; pass++) costOf(releases);
let ordinary = costOf(releases);

for (const [name, text] of Object.entries(TEXTS)) {
  test(`${name}: a character costs at most ${MOST} times that of a release`, () => {
    let least = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < TRIES && least > MOST; attempt++) {
      if (attempt > 0) ordinary = costOf(releases);
      least = Math.min(least, costOf([text]) / ordinary);
    }
    assert.ok(least <= MOST, `${least.toFixed(1)} times`);
  });
}

const MANY: Readonly<Record<string, (word: string) => string>> = {
  signatories: (word) => `M. J${word} D${word}, `,
  halls: (word) => `La réunion se tient à l’Hôtel D${word} de Dakar. `,
  'people of one given name': (word) => `Jean D${word} et `,
  lectures: (word) => `La conférence de Jean D${word} a plu. `,
  'rectors told by their nation': (word) =>
    `Voici l'université D${word}. Le recteur vietnamien, M. Luc D${word}, parle. `,
};

for (const [name, make] of Object.entries(MANY)) {
  test(`four times as many ${name} take about four times as long`, () => {
    const costOfMany = (size: number): number => costOf([`Ont signé : ${fillWith(make, size)}`]);
    let least = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < TRIES && least > 2; attempt++) {
      least = Math.min(least, costOfMany(SIZE / 2) / costOfMany(SIZE / 8));
    }
    assert.ok(least <= 2, `${(4 * least).toFixed(1)} times`);
  });
}

test('lists longer than an argument list may be', () => {
  const raw = `La Banque mondiale ${'(ABC) '.repeat(150_000)}`;
  assert.notEqual(pipeline.run({ raw }).record, null);
});
