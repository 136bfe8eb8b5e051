/**
 * What learning sees of an instrument, and of a mention that may fill one of its slots. A feature is a hash of 22 bits. Whoever changes
 * one learns the weights anew (`npm run train:agreements`).
 */
import { hashOf, mix } from '../../hash.js';
import { countBefore } from '../../spans.js';
import type { Atom } from '../grammar/atoms.js';
import type { Instrument } from '../mentions/instruments.js';
import type { Signing } from '../mentions/signing.js';
import { type Phrase, STEM, type Unit } from './phrase.js';

/** Each template of features begins with a hash of its own. */
const template = (name: string): number => hashOf(`#${name}`);
type Sided = readonly [before: number, behind: number];
const sided = (name: string): Sided => [template(`${name} before`), template(`${name} behind`)];

const ALWAYS = template('always');
const HEAD = template('head');
const COMPLEMENT = template('complement');
const LOOK = template('look');
const SIGNING = template('signing');
const TOLD = sided('told');
const AT = sided('at');
const PAIR = sided('pair');

const look = (name: string): number => mix(LOOK, hashOf(name));
const most = (value: number, limit: number): string => String(Math.min(value, limit));
/** So many bits of a hash are kept: of two thousand features that were never seen fewer than four are taken for one that was. */
const BITS = 22;
const unique = (hashes: readonly number[]): number[] => [
  ...new Set(hashes.map((hash) => hash >>> (32 - BITS))),
];

/** Units before a span, from the nearest on, and those behind it. */
function around({ units }: Phrase, start: number, end: number, reach: number): [Unit[], Unit[]] {
  const first = countBefore(units.length, (index) => (units[index] as Unit).end <= start);
  const next = countBefore(units.length, (index) => (units[index] as Unit).start < end);
  return [units.slice(Math.max(0, first - reach), first).reverse(), units.slice(next, next + reach)];
}

/** Clauses of signing of a sentence, and on which side of an offset they stand. */
const signingsAround = ({ clauses }: Phrase, offset: number): number[] =>
  clauses.signings.flatMap((signing) => {
    const symbol = symbolOf(signing);
    return [mix(SIGNING, symbol), mix(TOLD[signing.start < offset ? 0 : 1], symbol)];
  });

const symbolOf = ({ family, voice, outcome }: Signing): number => hashOf(`${family} ${voice} ${outcome}`);

/** Words of which the first letters tell something. */
const stemsOf = (template: number, folded: string): number[] =>
  folded
    .split(/[\s']+/u)
    .flatMap((word) => (word.length > 3 ? [mix(template, hashOf(word.slice(0, STEM)))] : []));

const WORD = template('word');
const ON = sided('on');

/** Units on each side of an instrument that count, those whose place counts, those that count in pairs. */
const SEEN = 40;
const PLACED = 3;
const PAIRED = 8;

const COUNTED: readonly Atom['kind'][] = ['person', 'party', 'date', 'venue'];

/**
 * Of an instrument in its sentence.
 * @param share how much of the text lies before it, 0 to 1.
 */
export function featuresOfInstrument(
  phrase: Phrase,
  instrument: Instrument,
  isTitle: boolean,
  share: number,
): number[] {
  const { start, end, head, complement, type, weight, plural, determiner, draft, isNamed } = instrument;
  const looks = [
    `type ${type}`,
    weight,
    determiner,
    plural ? 'plural' : 'singular',
    draft ? 'draft' : 'text',
    isNamed ? 'named' : 'unnamed',
    isTitle ? 'title' : 'body',
    complement === '' ? 'bare' : 'told',
    `quarter ${Math.floor(share * 4)}`,
    ...COUNTED.map((kind) => {
      const count = phrase.units.filter(({ atom }) => atom?.kind === kind).length;
      return `${kind} ${most(count, 3)}`;
    }),
  ];
  const features = [
    ALWAYS,
    mix(HEAD, hashOf(head)),
    ...stemsOf(COMPLEMENT, complement),
    ...looks.map(look),
    ...signingsAround(phrase, start),
  ];
  around(phrase, start, end, SEEN).forEach((units, side) => {
    units.forEach(({ symbol }, place) => {
      features.push(mix(ON[side] as number, symbol), mix(WORD, symbol));
      if (place < PLACED) features.push(mix((AT[side] as number) + place, symbol));
      const next = units[place + 1];
      if (next && place < PAIRED) features.push(mix(PAIR[side] as number, mix(symbol, next.symbol)));
    });
  });
  return unique(features);
}

/** A mention that may fill a slot, in its sentence, and what stands beside it in reach. */
export interface Filler {
  readonly atom: Atom;
  readonly phrase: Phrase;
  /** What it is: "person", "state", "ministry". */
  readonly kind: string;
  /** Its folded text. */
  readonly folded: string;
  /** Mentions that mean the same. */
  readonly times: number;
  /** How many others were named before it was; how many there are in all, and in its sentence. */
  readonly order: number;
  readonly all: number;
  readonly beside: number;
  /** How much of the text lies before it, 0 to 1. */
  readonly share: number;
}

const KIND = template('kind');
const AWAY = template('away');
const OWN = template('own');
const NEAR = sided('near');
const HERE = template('here');
const ELSEWHERE = template('elsewhere');
const FAR = sided('far');
const SAME = sided('same');
const BETWEEN = sided('between');

/** Units on each side of a mention that count; how many of its sentence, and between it and the instrument. */
const NEAR_UNITS = 8;
const SENTENCE_UNITS = 80;
const BETWEEN_UNITS = 40;

/** How many sentences it stands before or behind is told up to so many. */
const MOST_AWAY = 4;

/** Of a mention beside an instrument, which stands in the sentence `from`. */
export function featuresOfFiller(from: Phrase, instrument: Instrument, filler: Filler): number[] {
  const { atom, phrase, kind, folded, times, order, all, beside, share } = filler;
  const away = Math.max(-MOST_AWAY, Math.min(MOST_AWAY, phrase.index - from.index));
  const isNamed = atom.kind !== 'person' && atom.kind !== 'date';
  const features = [
    ALWAYS,
    mix(HEAD, hashOf(instrument.type)),
    mix(KIND, hashOf(kind)),
    mix(AWAY, away),
    mix(mix(AWAY, away), hashOf(kind)),
    look(instrument.plural ? 'plural' : 'singular'),
    look(`times ${most(times, 4)}`),
    look(`order ${most(order, 4)}`),
    look(`all ${most(all, 6)}`),
    look(`beside ${most(beside, 5)} ${away === 0}`),
    look(`sixth ${Math.floor(share * 6)}`),
    ...(isNamed ? stemsOf(OWN, folded) : []),
    ...signingsAround(phrase, atom.start),
  ];
  around(phrase, atom.start, atom.end, NEAR_UNITS).forEach((units, side) => {
    units.forEach(({ symbol }, place) => {
      features.push(mix(NEAR[side] as number, symbol));
      if (place < PLACED) features.push(mix((AT[side] as number) + place, symbol));
    });
    const [first, second] = units;
    if (first && second) features.push(mix(PAIR[side] as number, mix(first.symbol, second.symbol)));
  });
  const where = phrase === from ? HERE : ELSEWHERE;
  for (const { symbol } of phrase.units.slice(0, SENTENCE_UNITS)) features.push(mix(where, symbol));
  if (phrase === from) features.push(...betweenThem(phrase, instrument, atom));
  return unique(features);
}

/** What stands between an instrument and a mention in one sentence. */
function betweenThem({ units }: Phrase, instrument: Instrument, atom: Atom): number[] {
  const side = atom.end <= instrument.start ? 0 : 1;
  const [from, to] = side === 0 ? [atom.end, instrument.start] : [instrument.end, atom.start];
  const between = units.filter(({ start, end }) => start >= from && end <= to);
  const same = between.filter((unit) => unit.atom?.kind === atom.kind).length;
  return [
    mix(FAR[side], Math.min(Math.floor(between.length / 4), 6)),
    mix(SAME[side], Math.min(same, 4)),
    ...between.slice(0, BETWEEN_UNITS).map(({ symbol }) => mix(BETWEEN[side], symbol)),
  ];
}
