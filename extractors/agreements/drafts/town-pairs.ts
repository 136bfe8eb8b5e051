/** Towns that are twinned two by two: "les jumelages entre A et B, C et D", "A (Loire) avec B ; C avec D". */
import type { Document, Span } from '../../../schemas/document.js';
import { type Actor, actorOf } from '../grammar/actor-words.js';
import type { Instrument } from '../mentions/instruments.js';

const TOWN = String.raw`\p{Lu}[\p{L}'’-]*(?: (?:(?:en|sur|sous|le|la|les|lès|de|du|des|d['’]) ?)?\p{Lu}[\p{L}'’-]*)*`;

/** What a bracket tells of a town: its department, its country. */
const TOLD = String.raw`(?: ?\([^()]{1,40}\))?`;

/** A town in small letters stands only where nothing else can. */
const WITH = new RegExp(
  String.raw`(?<one>${TOWN})${TOLD} avec (?<other>${TOWN}|\p{Ll}[\p{L}'’-]+(?= ?[;(.\n]))${TOLD}`,
  'uy',
);
const AND = new RegExp(`(?<one>${TOWN})${TOLD} et (?<other>${TOWN})${TOLD}`, 'uy');

const NEXT = / ?[;,] ?(?:et )?| et /uy;

/** Characters before a twinning in which its towns may be listed. */
const REACH = 2000;

/** The pairs told of some twinnings, before or behind them; none where fewer than two are. */
export function pairsOfTowns(
  document: Document,
  { type, plural, end }: Instrument,
  sentence: Span,
): Actor[][] {
  if (type !== 'twinning' || !plural) return [];
  const behind = /^ (?:entre|:|de|d['’]) ?/u.exec(document.text.slice(end, end + 10))?.[0];
  const own = behind === undefined ? [] : readPairs(document.text, end + behind.length, AND);
  if (own.length > 1) return own;
  const before = document.text.slice(Math.max(0, sentence.start - REACH), sentence.end);
  for (let colon = before.lastIndexOf(' : '); colon >= 0; ) {
    const pairs = readPairs(before, colon + 3, WITH);
    if (pairs.length > 1) return pairs;
    colon = colon > 0 ? before.lastIndexOf(' : ', colon - 1) : -1;
  }
  return [];
}

function readPairs(text: string, from: number, pattern: RegExp): Actor[][] {
  const pairs: Actor[][] = [];
  for (let at = from; ; ) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found?.groups) return pairs;
    const span = { start: at, end: pattern.lastIndex };
    pairs.push([townAs(found.groups.one as string, span), townAs(found.groups.other as string, span)]);
    NEXT.lastIndex = pattern.lastIndex;
    if (!NEXT.test(text)) return pairs;
    at = NEXT.lastIndex;
  }
}

const townAs = (name: string, span: Span): Actor =>
  actorOf(span, { body: { id: null, name, kind: 'town', country: null } });
