/** Actors told by their office first: "le ministre des Finances, gouverneur de B, M. P". */
import { numberOf } from '../mentions/numbers.js';
import { closeActor } from './actor-ends.js';
import {
  type Actor,
  type Anaphor,
  actorOf,
  isWord,
  type Parsed,
  personFollows,
  skipParenthesis,
  wordOf,
} from './actor-words.js';
import type { Item } from './items.js';
import { type Office, parseOffice } from './office-phrases.js';
import { withPerson } from './person-actors.js';

/** "les ministres |des trois pays|": those of states told of before. */
function ofSeveral(items: readonly Item[], next: number): Anaphor | null {
  const noun = wordOf(items[next - 1]) ?? '';
  const count = numberOf(wordOf(items[next - 2]) ?? '');
  return isWord(items[next - 3], 'des') && count !== null && /^(?:pays|etats|nations)$/.test(noun)
    ? { noun, count, country: null }
    : null;
}

const ENVOYS = /^(?:délégués|représentants|émissaires|plénipotentiaires|responsables|dirigeants)$/u;

export function parseOfficeFirst(
  text: string,
  items: readonly Item[],
  office: Parsed<Office>,
  start: number,
): Parsed<Actor> {
  const end = (items[office.next - 1] as Item).end;
  const { role, body, plural } = office.value;
  // "les délégués du gouvernement et ceux de B": the bodies are bound, nobody signs by name or office.
  const anaphor = plural && body === null ? ofSeveral(items, office.next) : null;
  const actor: Actor = actorOf(
    { start, end },
    plural && body !== null && ENVOYS.test(role) ? { body, plural } : { role, body, plural, anaphor },
  );
  let next = skipParenthesis(items, office.next);
  // "le ministre d'État, ministre de la Justice, Me X", "le vice-Premier ministre et ministre de la Justice, Me X"
  if (isWord(items[next], ',', 'et')) {
    const again = parseOffice(text, items, next + 1);
    if (again && personFollows(items, again.next)) {
      next = again.next;
      return withPerson(text, items, {
        value: { ...actor, role: again.value.role, body: again.value.body ?? actor.body },
        next,
      });
    }
  }
  if (
    isWord(items[next], 'respectivement') ||
    (isWord(items[next], ',') && isWord(items[next + 1], 'respectivement'))
  )
    return closeActor(text, items, { value: actor, next });
  const beside = besideOffice(text, items, actor, next);
  return beside ? closeActor(text, items, beside) : withPerson(text, items, { value: actor, next });
}

const ARTICLE = /^(?:l[ea]|l['’]|son|sa) ?/iu;

/** "le ministre des Finances, gouverneur de B, a signé": without an article, an office of the same person. */
function besideOffice(
  text: string,
  items: readonly Item[],
  actor: Actor,
  next: number,
): Parsed<Actor> | null {
  if (!isWord(items[next], ',') || actor.plural || !ARTICLE.test(text.slice(actor.start, actor.start + 4)))
    return null;
  const also = parseOffice(text, items, next + 1);
  if (!also || also.value.plural) return null;
  return { value: { ...actor, body: actor.body ?? also.value.body }, next: also.next };
}
