/** Who else acts in a clause of signing: those joined to its relations, and for whom somebody signs. */
import { countriesOfDemonym } from '../../countries.js';
import { type Actor, actorOf, isOffice } from '../grammar/actor-words.js';
import type { Party } from '../grammar/atoms.js';
import { bodiesOf, bodyOfPeer } from '../grammar/groups.js';
import { isTagged, TAG } from '../grammar/readings.js';
import type { Term } from '../grammar/terms.js';
import type { Signing } from '../mentions/signing.js';

/** "signé par les directeurs des trois agences : A, B et C", "ratifié par A le 9 mai et par B". */
export function listedAfter(
  terms: readonly Term[],
  at: number | null,
  folded: string,
): readonly Actor[] | null {
  const group = at === null ? null : terms[at]?.group;
  if (at === null || !group) return null;
  // "par les responsables des deux structures : P et Q", "…, à savoir P et Q"
  const colon = terms.findIndex(
    (term, index) =>
      index > at &&
      index < at + 14 &&
      (term.reading.text === ':' ||
        (terms[index - 1]?.reading.text === 'a' && folded.startsWith('savoir', term.start))),
  );
  const listed = colon < 0 ? null : (terms[colon + 1]?.group ?? terms[colon + 2]?.group ?? null);
  if (
    listed &&
    group.actors.every((actor) => actor.person === null) &&
    listed.actors.some((actor) => actor.person !== null)
  )
    return listed.actors;
  const again = terms.findIndex(
    (term, index) => index > at && index < at + 14 && term.reading.text === 'par',
  );
  // "par P, et par Q", "par P, et du côté de B, respectivement par Q et R"
  const isJoined =
    again > 0 &&
    (terms[again - 1]?.reading.text === 'et' ||
      // "assisté de R, et par Q"
      folded.slice(terms[again]?.start, terms[again]?.end).includes('et par') ||
      /^,? et (?:du )?cote (?:[^;.:]* )?$/u.test(folded.slice(group.end, terms[again]?.start)));
  const more = isJoined ? terms[again + 1]?.group : null;
  return more ? [...group.actors, ...more.actors] : null;
}

/** "avec A, et avec B": B too. */
export function alsoWith(terms: readonly Term[], at: number | null): readonly Actor[] {
  if (at === null) return [];
  const again = terms.findIndex(
    (term, index) => index > at && index < at + 4 && term.reading.text === 'avec',
  );
  const joined = again > 0 && /^(?:et|,)$/.test(terms[again - 1]?.reading.text ?? '');
  const next = joined ? (terms[again + 1]?.group?.actors ?? []) : [];
  return next.length > 0 ? [...next, ...alsoWith(terms, again + 1)] : next;
}

/** "lie A à B", "lie A au B": B too. */
export function alsoTo(
  terms: readonly Term[],
  bound: { readonly term: number; readonly rule: string } | null,
): readonly Actor[] {
  // "A est désormais liée à B par un accord"
  if (bound?.rule === 'is-bound-to')
    return terms.slice(bound.term + 1).find(({ group }) => group !== null)?.group?.actors ?? [];
  if (bound === null || !['binds', 'binds-now', 'binds-to'].includes(bound.rule)) return [];
  // "lie A, représentée par P, à B"
  const at = terms[bound.term + 1]?.reading.text === ',' ? bound.term + 2 : bound.term + 1;
  if (!/^aux?$|^a$/.test(terms[at]?.reading.text ?? '')) return [];
  return (terms[at + 1]?.group?.actors ?? []).filter(({ anaphor }) => anaphor === null);
}

/** "P a signé pour A et Q pour B", "… pour le compte de A, Q pour celui de B": Q too. */
export function alsoBehind(terms: readonly Term[], at: number, behalf: Party | null): readonly Actor[] {
  if (behalf === null) return [];
  const group = terms.slice(at + 1).find((term) => term.group !== null)?.group;
  const [side, ...others] = group?.actors ?? [];
  return side?.body === behalf
    ? others.filter((actor) => actor.person !== null && actor.onBehalfOf !== null)
    : [];
}

/** "A a signé pour X ; pour Y, B", "…, et pour Y, B": the verb holds for who follows. */
export function alsoFor(terms: readonly Term[], at: number): readonly Actor[] {
  for (let index = at + 1; index < Math.min(terms.length - 1, at + 12); index++) {
    const term = terms[index] as Term;
    if (term.signing || isTagged(term.reading, TAG.Verb)) break;
    const group = /^(?:;|et)$/.test(term.reading.text) ? (terms[index + 1]?.group ?? null) : null;
    if (group) return group.actors.filter((actor) => actor.onBehalfOf !== null);
  }
  return [];
}

/** "P a signé la convention, A étant représentée par Q": Q too. */
export function apart(terms: readonly Term[], at: number, folded: string): readonly Actor[] {
  return terms.slice(at + 1).flatMap(({ group }) => {
    const isApart = group && folded.slice(group.start, group.end).includes(' etant represente');
    return isApart ? group.actors.filter(({ onBehalfOf }) => onBehalfOf !== null) : [];
  });
}

/** "du côté malien, A et B et, du côté togolais, C": those from whom on the sides are told. */
export function thoseFor(actors: readonly Actor[]): readonly Actor[] {
  const first = actors.findIndex(({ onBehalfOf }) => onBehalfOf !== null);
  return first < 0 ? [] : actors.slice(first);
}

/** "n'a pas été signée, A jugeant le prix trop bas": A would have been bound. */
export function whoDeclines(
  terms: readonly Term[],
  at: number,
  { voice, outcome }: Signing,
  folded: string,
): readonly Actor[] {
  if (voice !== 'passive' || outcome !== 'failed' || terms[at + 1]?.reading.text !== ',') return [];
  const group = terms.slice(at + 2, at + 4).find((term) => term.group !== null)?.group;
  const isDeclining =
    group && /^ (?:l'|le |les )?\p{L}{3,}ant(?![\p{L}])/u.test(folded.slice(group.end, group.end + 24));
  return isDeclining ? group.actors.filter(({ person, role }) => person === null && role === null) : [];
}

const INVERTED = /^\W*(?:outre [^;]*, ?)?$/u;

/** "Ont signé A et B", "Ont signé le texte, A et B", "Outre A, ont signé B et C": those behind the verb. `lead`: what stands before it in its sentence. */
export function signersBehind(
  terms: readonly Term[],
  at: number,
  { plural, clitic }: Signing,
  lead: string,
): readonly Actor[] {
  if (!plural || clitic || !INVERTED.test(lead)) return [];
  let hasObject = false;
  for (const { group, reading, instrument } of terms.slice(at + 1, at + 7)) {
    if (group) return group.actors;
    // "Ont signé la convention : A et B"
    if (instrument && hasObject) break;
    hasObject ||= instrument !== null;
    if (!instrument && reading.text !== ':' && !isTagged(reading, TAG.Aside)) break;
  }
  return [];
}

/** "Mme X a signé au nom de l'Agence". */
export function behalfAfter(terms: readonly Term[], at: number, folded: string): Party | null {
  const next = terms.find((term, index) => index > at && term.group !== null);
  const between = next ? folded.slice((terms[at] as Term).end, next.start) : '';
  const said =
    /^,? pour ?(?:la |le |l'|les )?$/u.test(between) ||
    (/(?:^|[\s,])(?:au nom|pour le compte) (?:de |du |des |d')?(?:la |le |l'|les )?(?:(?:commune|ville|mairie|region|province|societe|republique) (?:de |du |d')?)?$/u.test(
      between,
    ) &&
      !/(?:avec|entre) /.test(between));
  return said ? (next?.group?.actors[0]?.body ?? null) : null;
}

/** "P et Q ont signé, le premier pour A, le second au nom de B": A and B. */
function oneByOne(terms: readonly Term[], at: number, folded: string): readonly Party[] {
  const { end } = terms[at] as Term;
  const sides: Party[] = [];
  for (const { group, start } of terms.slice(at + 1)) {
    const body = group?.actors[0]?.body;
    if (body && ONE_FOR[sides.length]?.test(folded.slice(Math.max(end, start - 64), start))) sides.push(body);
  }
  return sides.length === 2 ? sides : [];
}

const FOR =
  ",? (?:pour(?: le compte| celui)?|au nom|representant)(?: d(?:e|u|es|')| (?=l))? ?(?:la |le |l'|les )?(?:(?:commune|ville|mairie|region|province|societe|entreprise) (?:de |du |d')?)?$";
const ONE_FOR = [
  new RegExp(`(?:^|[ ,(])(?:le premier|la premiere|l'une?)${FOR}`, 'u'),
  // "…, la seconde l'Office": the verb of the first is not said again.
  new RegExp(`(?:^|[ ,(])(?:l[ea] seconde?|l[ea] deuxieme|l'autre)(?:${FOR}| (?:la |le |l')$)`, 'u'),
];

/** "P et Q ont signé, respectivement pour A et B", "signé par P et Q au nom respectivement de A et de B": A and B. */
export function respectiveSides(terms: readonly Term[], at: number, folded: string): readonly Party[] {
  for (let index = at + 1; index < terms.length; index++) {
    const { group, start } = terms[index] as Term;
    if (!group) continue;
    const row = rowFrom(terms, index);
    if (row.length < 2) continue;
    const before = folded.slice(Math.max((terms[at] as Term).end, start - 48), start);
    const end = (row.at(-1) as Actor).end;
    const after = folded.slice(end, end + 18);
    const isSaid =
      /respectivement/.test(`${before}${after}`) &&
      /(?:pour|au nom|pour le compte|au titre) (?:respectivement )?(?:de |du |des |d')?(?:la |le |l'|les )?$/u.test(
        before,
      );
    if (isSaid) return bodiesOf(row);
  }
  return /l[ea] premiere? |l'une? /.test(folded.slice((terms[at] as Term).end, terms.at(-1)?.end))
    ? oneByOne(terms, at, folded)
    : [];
}

/** "de A et de B": the actors of a group and of those that "et de" joins to it. */
function rowFrom(terms: readonly Term[], index: number): readonly Actor[] {
  const actors: Actor[] = [];
  for (let at = index; terms[at]?.group; at += JOINED) {
    actors.push(...(terms[at]?.group?.actors ?? []));
    if (terms[at + 1]?.reading.text !== 'et' || !/^d/.test(terms[at + 2]?.reading.text ?? '')) break;
    if (!terms[at + JOINED]?.group) break;
  }
  return actors;
}

/** "et", "de" and then the next. */
const JOINED = 3;

const THROUGH =
  /(?:par (?:l'entremise|l'intermediaire|le biais|le truchement|la voix|le canal|la main|la plume) de|a travers|via|representee?s (?:\p{L}+ )?par) leurs $/u;

const THROUGH_REACH = 40;

/** "L'Université de Lomé a signé avec son homologue de Kara": a university too, which signs for itself. */
export function namedAsPeers(actors: readonly Actor[], subject: readonly Actor[]): readonly Actor[] {
  const [of, another] = bodiesOf(subject);
  if (!of || another) return actors;
  return actors.map((actor) => {
    const isPeer = actor.role === 'homologue' && actor.person === null && actor.body !== null;
    return isPeer && actor.body ? actorOf(actor, { body: bodyOfPeer(actor.body, of) }) : actor;
  });
}

/** "A et B ont signé un accord, par le biais de leurs directeurs respectifs, P et Q": P and Q, in the order of their sides. */
export function throughTheirs(terms: readonly Term[], folded: string): readonly Actor[] {
  for (const { group } of terms) {
    const isTheirs =
      group && THROUGH.test(folded.slice(Math.max(0, group.start - THROUGH_REACH), group.start));
    if (isTheirs) return group.actors.filter(({ person }) => person !== null);
  }
  return [];
}

const BY_AGENCY =
  /par (?:l'entremise|l'intermediaire|le biais|le truchement|la voix|le canal) (?:de la |de l'|du |des |de |d')?$/u;

/** "entre A et l'État, par le biais des ministères B et C": they act for the State and are not bound beside it. */
export const withoutAgents = (actors: readonly Actor[], folded: string): readonly Actor[] =>
  actors[0] && BY_AGENCY.test(folded.slice(Math.max(0, actors[0].start - THROUGH_REACH), actors[0].start))
    ? actors.filter(({ person, role }) => person !== null || role !== null)
    : actors;

/** Each signs for the side of its place in the row. */
export const inOrder = (actors: readonly Actor[], sides: readonly Party[]): readonly Actor[] =>
  sides.length < 2 || sides.length !== actors.length
    ? actors
    : actors.map((actor, index) => ({ ...actor, onBehalfOf: sides[index] ?? actor.onBehalfOf }));

/** "un accord entre A et B ainsi qu'une convention entre C et D, signée hier": the sides behind the object are its own. */
export function ownBetween(terms: readonly Term[], between: number, objectAt: number | null): number {
  if (objectAt === null || between > objectAt) return between;
  for (let index = objectAt + 1; index < terms.length - 1; index++) {
    const { reading, instrument } = terms[index] as Term;
    if (instrument || reading.text === ';') break;
    if (reading.text === 'entre') return terms[index + 1]?.group ? index + 1 : between;
  }
  return between;
}

/** "un accord entre A et B, signé entre P et Q": people who sign. */
export function signedBetween(terms: readonly Term[], at: number, between: number | null): readonly Actor[] {
  for (let index = at + 1; index < Math.min(terms.length - 1, at + 10); index++) {
    const { reading, instrument, signing } = terms[index] as Term;
    if (instrument || signing || isTagged(reading, TAG.Verb)) break;
    if (reading.text !== 'entre') continue;
    const actors = index + 1 === between ? [] : (terms[index + 1]?.group?.actors ?? []);
    return actors.every(({ person }) => person !== null) ? actors : [];
  }
  return [];
}

const IN_FRONT = /^\W*(?:du )?cote (?:(?<nation>\p{L}{4,})(?!\p{L})|(?:de la |de l'|du |de |d')?$)/u;

/** "Côté togolais, l'accord a été signé par P", "Du côté de A, …": for whom those sign of whom nothing else is said. */
export function withSideInFront(
  actors: readonly Actor[],
  terms: readonly Term[],
  sentence: string,
): readonly Actor[] {
  if (!sentence.includes('cote ')) return actors;
  const first = terms.find(({ group }) => group !== null)?.group;
  const [body, other] = first?.actors ?? [];
  const lead = first ? sentence.slice(0, Math.max(0, first.start - (terms[0] as Term).start)) : sentence;
  const found = IN_FRONT.exec(lead) ?? IN_FRONT.exec(sentence);
  const country = countriesOfDemonym(found?.groups?.nation ?? '')[0];
  const isNamed =
    found !== null && country === undefined && !other && body?.person === null && body.role === null;
  const side: Party | null = country
    ? { id: null, name: country, kind: 'side', country }
    : isNamed && body
      ? body.body
      : null;
  if (side === null) return actors;
  return actors.map((actor, index) =>
    actor.person !== null &&
    actor.onBehalfOf === null &&
    (index === 0 || actors[index - 1]?.onBehalfOf === null)
      ? { ...actor, onBehalfOf: side }
      : actor,
  );
}

/** Whoever is named, and who is told by an office alone. */
export const maySign = ({ person, role, plural }: Actor): boolean =>
  person !== null ||
  (role !== null && role !== 'homologue' && namesOffice(role) && !(plural && CROWD.test(role)));

/** "A, acteur de référence, a signé" names no office. */
const namesOffice = (role: string): boolean => isOffice(role) || isOffice(role.replace(/^[^\s-]+-/u, ''));

/** "les responsables des deux clubs", "les dirigeants togolais et béninois": who of them signs is not told. */
const CROWD =
  /^(?:responsables|représentants|dirigeants|délégués|officiels|chefs d(?:e|es) délégations?)(?!\p{L})/iu;

/** Towns are bound only where "entre" follows at once: "en visioconférence entre Antananarivo et Washington". */
export const isClose = (between: number | null, object: number | null, signing: number): boolean =>
  between === null || between - Math.max(object ?? 0, signing) <= 2;

export function respectivelyOf(
  at: number | null,
  terms: readonly Term[],
  folded: string,
): readonly Actor[] | null {
  const term = at === null ? null : terms[at];
  if (!term?.group) return null;
  const { actors } = term.group;
  return /respectivement/.test(folded.slice(term.start, term.end)) ||
    ONE_AND_MANY.test(folded.slice(actors[0]?.end, actors[1]?.end))
    ? actors
    : null;
}

/** "entre A |et les communes| de B, de C et de D" */
const ONE_AND_MANY = /^,? et (?:les|ses) (?:\p{L}+ )?\p{L}+s (?:de |d'|du |des |de la |de l')/u;
