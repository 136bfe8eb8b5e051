/** Sides and hands that a line of a list tells of its own instrument. */
import type { Document } from '../../../schemas/document.js';
import type { SentenceFacts } from '../facts/facts.js';
import { JOINS } from '../facts/headings.js';
import type { Actor } from '../grammar/actor-words.js';
import type { Party } from '../grammar/atoms.js';
import { bodiesOf } from '../grammar/groups.js';
import type { Instrument } from '../mentions/instruments.js';

const BEHIND_PAR = /(?:^|[\s,(])par $/u;

/** "- un accord de coopération, par M. A, ministre de X, et M. B", "(signataires : M. A et Mme B)", "; pour A : M. B ; pour C : Mme D" */
export function signersOf({ folded }: Document, each: SentenceFacts, from: number): readonly Actor[] {
  const told = each.groups.filter(({ start }) => start > from);
  const isHand = ({ person, role }: Actor): boolean => person !== null || role !== null;
  const hands = told
    .filter(({ start }) => BEHIND_PAR.test(folded.slice(start - 6, start)))
    .flatMap(({ actors }) => actors.filter(isHand));
  if (hands.length > 0) return hands;
  const ofSides = told
    .filter(({ start, end }) => FOR.test(folded.slice(start, end)))
    .flatMap(({ actors }) => actors.filter((actor) => isHand(actor) && actor.onBehalfOf !== null));
  return ofSides.length > 0 ? ofSides : namedAsSigners(folded, each, from);
}

const FOR = /^(?:pour|cote|au nom) /u;

/** In brackets no groups are read. */
function namedAsSigners(folded: string, each: SentenceFacts, from: number): readonly Actor[] {
  const said = SIGNERS.exec(folded.slice(from, each.sentence.end));
  if (!said) return [];
  const start = from + said.index + said[0].length;
  const stop = folded.slice(start, each.sentence.end).search(/[);]/u);
  return each.peopleIn(start, stop < 0 ? each.sentence.end : start + stop);
}

const SIGNERS = /(?:^|[\s(,;-])(?:signataires?|signe(?:e|s|es)? par) ?:? ?/u;

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
