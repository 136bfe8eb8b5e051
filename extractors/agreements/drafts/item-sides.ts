/** Sides and hands that a line of a list tells of its own instrument. */
import type { Document } from '../../../schemas/document.js';
import type { SentenceFacts } from '../facts/facts.js';
import { JOINS } from '../facts/headings.js';
import type { Actor, Group } from '../grammar/actor-words.js';
import type { Party } from '../grammar/atoms.js';
import { bodiesOf } from '../grammar/groups.js';
import type { Instrument } from '../mentions/instruments.js';

const BEHIND_PAR = /(?:^|[\s,(])par $|(?:signataires?|signe par|signee par) ?: ?$/u;

/** "- un accord de coopération, par M. A, ministre de X, et M. B", "(signataires : M. A et Mme B)" */
export function signersOf({ folded }: Document, each: SentenceFacts, from: number): readonly Actor[] {
  const told = each.groups.filter(({ start }) => start > from);
  const hands = told
    .filter(({ start }) => BEHIND_PAR.test(folded.slice(start - LEAD * 2, start)))
    .flatMap(({ actors }) => actors.filter(({ person, role }) => person !== null || role !== null));
  return hands.length > 0 ? hands : handsOfSides(folded, told);
}

/** "; pour l'Agence : M. A ; pour la société B : Mme C" */
function handsOfSides(folded: string, groups: readonly Group[]): readonly Actor[] {
  return groups.flatMap((group, index) => {
    const [side, another] = group.actors;
    const next = groups[index + 1];
    if (!next || !side?.body || another || side.person !== null || side.role !== null) return [];
    if (!FOR.test(folded.slice(Math.max(0, group.start - LEAD), group.start))) return [];
    if (!/^ ?[:,-] ?$/u.test(folded.slice(group.end, next.start))) return [];
    return next.actors.flatMap((actor) => (actor.person ? { ...actor, onBehalfOf: side.body } : []));
  });
}

const FOR = /(?:^|[\s,;(])(?:pour|cote|au nom de) ?(?:la |le |l'|les )?$/u;

const BETWEEN = /(?:^|[\s,(])entre(?:,? d'une part,?)? (?:la |le |l'|les )?/u;
/** Code units before a name: "avec", and an article. */
const LEAD = 12;
const WITH = /(?:^|[\s,(])avec (?:la |le |l'|les )?$/u;

/** "- une convention avec B": B, beside whoever is told of around it. */
export function withWhom(
  { folded }: Document,
  { groups, sentence }: SentenceFacts,
  from: number,
): readonly Party[] {
  const group = groups.find(
    ({ start }) => start > from && WITH.test(folded.slice(Math.max(sentence.start, start - LEAD), start)),
  );
  return group ? bodiesOf(group.actors) : [];
}

/** All sides that a line tells: "entre A et B", in front of the instrument or behind it, or set beside it. */
export const itemSides = (
  document: Document,
  each: SentenceFacts,
  first: Instrument,
): readonly Actor[] | null =>
  between(document, each, Math.max(first.end, each.sentence.start)) ??
  between(document, each, each.sentence.start, first.start) ??
  besideItem(document, each, first);

const OPENS = /^(?: ?[(:] ?| ?[,-] )(?:la |le |l'|les )?$/u;
const ENDS = /^ ?(?:[);.,]|$)/u;

/**
 * Bodies and states set beside the instrument: "A – B : accord de pêche", "A et B : un accord", "accord de pêche (A / B)", "accord de
 * pêche : A – B"; null without two of them.
 */
function besideItem({ folded }: Document, each: SentenceFacts, first: Instrument): readonly Actor[] | null {
  const { groups, sentence } = each;
  const rowFrom = (from: number): { readonly actors: readonly Actor[]; readonly end: number } => {
    const actors: Actor[] = [];
    let end = groups[from]?.start ?? 0;
    for (const [order, group] of groups.slice(from).entries()) {
      if (order > 0 && !JOINS.test(folded.slice(end, group.start))) break;
      if (group.actors.some(({ person, role, body }) => person !== null || role !== null || body === null))
        break;
      actors.push(...group.actors);
      end = group.end;
    }
    return { actors, end };
  };
  const label = rowFrom(0);
  if (
    label.actors.length > 1 &&
    label.end < first.start &&
    /^ ?: ?/u.test(folded.slice(label.end, first.start))
  )
    return label.actors;
  const at = groups.findIndex(({ start }) => start > first.end);
  const start = groups[at]?.start ?? sentence.end;
  if (at < 0 || !OPENS.test(folded.slice(Math.max(first.end, start - LEAD), start))) return null;
  const row = rowFrom(at);
  return row.actors.length > 1 && ENDS.test(folded.slice(row.end, sentence.end)) ? row.actors : null;
}

/** `from`: where the instrument ends; `to`: where the next one begins. */
export function between(
  document: Document,
  each: SentenceFacts,
  from: number,
  to = each.sentence.end,
): readonly Actor[] | null {
  const group = each.groups.find(
    ({ start }) =>
      start > from && start < to && BETWEEN.test(document.folded.slice(Math.max(0, start - 24), start + 3)),
  );
  return group?.actors ?? null;
}
