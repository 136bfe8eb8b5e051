/** One clause that tells of several instruments by one noun: "trois conventions entre A et, respectivement, B, C et D". */

import type { Fact, FactObject, SentenceFacts } from '../facts/facts.js';
import type { Actor } from '../grammar/actor-words.js';
import { actorOf } from '../grammar/actor-words.js';
import { keyOf } from '../grammar/atoms.js';
import type { State } from './drafts.js';
import { recent } from './identity.js';
import { pairsOfTowns } from './town-pairs.js';

/** Another clause has told of these very words. */
const isTold = ({ drafts }: State, { instrument }: FactObject): boolean =>
  recent(drafts).some((draft) => draft.instruments.some(({ start }) => start === instrument.start));

/** "trois conventions entre A et, respectivement, B, C et D" are three of two parties each. */
export function spreadOut(state: State, fact: Fact, each: SentenceFacts): readonly FactObject[] {
  const [object] = fact.objects;
  if (!object) return [];
  const one = { ...object, instrument: { ...object.instrument, count: 1, plural: false } };
  const among = (sides: readonly (readonly Actor[])[]): FactObject[] =>
    sides.map((between) => ({ ...one, between }));
  const towns = isTold(state, object) ? [] : pairsOfTowns(state.document, object.instrument, each.sentence);
  if (towns.length > 1) return among(towns);
  if (fact.objects.length > 1) return [];
  const topics = topicsInOrder(state, object);
  if (topics > 1) return Array.from({ length: topics }, () => one);
  const others = isTold(state, object) ? [] : othersOneByOne(fact, object, each);
  if (others.length > 1) return inTheirReach(among(others), others, each);
  const pairs = isTold(state, object) ? [] : pairsBetween(fact, object, each);
  if (pairs.length > 1) return among(pairs);
  const [first, ...rest] = fact.respectively ?? [];
  return first && object.instrument.count === rest.length && rest.length > 1
    ? among(rest.map((other) => [first, other]))
    : [];
}

const FIRST = /(?:l[ea] premiere?|l'une?),? /u;
const IN_ORDER =
  /(?:l[ea] (?:premiere?|seconde?|dernier|derniere|\p{L}{3,}ieme)|l'une?|l'autre),? (?:(?:\p{L}+ ){0,3}|(?:d'un|de \d|pour |sur |portant |relati|destine|conclu|signe)[^;:]{0,60}?,? )?(?:avec|entre) (?:la |le |l')?$/u;

/** "l'une avec A pour 3 millions, |l'autre avec B pour 2 millions|": each as far as the next. */
function inTheirReach(
  objects: readonly FactObject[],
  others: readonly (readonly Actor[])[],
  { folded, sentence }: SentenceFacts,
): readonly FactObject[] {
  const starts = others.map((actors) => {
    for (const { start } of actors) {
      const lead = IN_ORDER.exec(folded.slice(0, start - sentence.start));
      if (lead) return sentence.start + lead.index;
    }
    return null;
  });
  return objects.map((object, index) => {
    const start = starts[index];
    return start == null
      ? object
      : { ...object, isApart: true, reach: { start, end: starts[index + 1] ?? sentence.end } };
  });
}
const EACH = /avec chac\p{L}+ d/u;

/** "trois lettres par A : la première avec B, la deuxième avec C", "une convention avec chacune des banques suivantes : B et C". */
function othersOneByOne(
  { parties, facing, signing }: Fact,
  { instrument: { plural, count } }: FactObject,
  each: SentenceFacts,
): (readonly Actor[])[] {
  const { folded, sentence } = each;
  const isOrdered = FIRST.test(folded);
  // "des conventions avec B, C et D"
  const isEach =
    EACH.test(folded) || (plural && facing.length > 1 && (count ?? facing.length) === facing.length);
  if (!isOrdered && !isEach) return [];
  const behind = each.groups.filter(({ start }) => start > signing.start);
  const others = isOrdered
    ? behind
        .filter(({ start }) => IN_ORDER.test(folded.slice(0, start - sentence.start)))
        .map(({ actors }) => actors)
    : (behind.find(({ actors }) => actors.length > 1 && facing.length > 1)?.actors.map((actor) => [actor]) ??
      []);
  const apart = new Set(others.flatMap((actors) => actors.flatMap(({ body }) => (body ? keyOf(body) : []))));
  const shared = parties
    .filter((party) => !apart.has(keyOf(party)))
    .map((body) => actorOf(signing, { body }));
  return others.map((actors) => [...shared, ...actors]);
}

/** "deux prêts entre A et B, d'une part, et entre A et C, d'autre part": two. */
function pairsBetween(
  { signing }: Fact,
  { instrument: { plural, count, start } }: FactObject,
  { folded, sentence, groups }: SentenceFacts,
): (readonly Actor[])[] {
  if (!plural || !folded.includes(' et entre ')) return [];
  const from = Math.min(signing.start, start);
  const pairs = groups.filter(
    (group) =>
      group.start > from &&
      group.actors.length > 1 &&
      /(?:^| )entre (?:la |le |l')?$/u.test(folded.slice(0, group.start - sentence.start)),
  );
  return pairs.length === (count ?? pairs.length) ? pairs.map(({ actors }) => actors) : [];
}

/** "deux mémorandums portant respectivement sur X et sur Y" → 2; 1 when the text does not part them. */
function topicsInOrder({ document, drafts }: State, { instrument }: FactObject): number {
  const { count } = instrument;
  if (count === null || count < 2 || count > 4 || drafts.some((draft) => draft.titleOnly)) return 1;
  const after = document.folded.slice(instrument.end, instrument.end + 300);
  const topics = /^(?: \p{L}+){0,3},? respectivement,? (?<first>sur|a|au|aux|dans) (?<rest>[^.;:]+)/u.exec(
    after,
  )?.groups;
  if (!topics) return 1;
  const parts = (separator: string): number =>
    (topics.rest as string).split(new RegExp(`(?:,| et) ${separator}`, 'u')).length;
  // "respectivement sur l'eau et l'énergie" leaves the preposition out, and then articles alone must tell.
  return parts(`${topics.first} `) === count || parts("(?:la |le |les |l')") === count ? count : 1;
}
