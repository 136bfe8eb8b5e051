/** Whom a verb of signing has for its subject: what its number tells of the groups before it. */
import type { Actor, Group } from '../grammar/actor-words.js';
import { GAP, isTagged, TAG } from '../grammar/readings.js';
import type { Term } from '../grammar/terms.js';
import type { Signing } from '../mentions/signing.js';

/** `dernier`: "ce dernier". */
export type Pronoun = 'il' | 'elle' | 'nous' | 'dernier';

/** What a group hangs on that is no subject: "entre A et B", "le réseau de C". */
const GOVERNS: ReadonlySet<string> = new Set([
  'entre',
  'avec',
  'de',
  "d'",
  'du',
  'des',
  'par',
  'pour',
  'a',
  'au',
]);

/**
 * A plural verb wants several subjects: a lone body before it ("A et B, relevant de C, ont signé") is passed over, and
 * "A, filiale de C, et B, société de D, ont signé" is brought together. A singular one wants the last of a row without
 * "et" ("Dans ses relations avec A, B a signé").
 */
export function agreeing(
  terms: readonly Term[],
  nearest: number | null,
  signing: Signing,
  folded: string,
): readonly Actor[] {
  if (nearest === null || isUnnamed(terms, nearest, signing, folded)) return [];
  const plural = signing.plural ?? numberOfProceeding(terms, nearest, folded);
  const free: {
    readonly actors: readonly Actor[];
    readonly joined: boolean;
    /** "ainsi que B": beside a row that came before. */
    readonly likewise: boolean;
  }[] = [];
  let best: readonly Actor[] | null = null;
  const isCoordinated = /(?:^|[\s,])(?:et|puis) $/u.test(
    folded.slice(Math.max(0, signing.start - 6), signing.start),
  );
  for (let index = nearest; index >= 0; index--) {
    const term = terms[index] as Term;
    if (term.reading.text === ';') break;
    if (!term.group || (isTagged(term.reading, TAG.Bystander) && index !== nearest)) continue;
    const { actors } = term.group;
    // "A participe à la table ronde de B et signe": what B hangs on is not what "signe" hangs on.
    const isInner = plural === false && isCoordinated && best === null && isGoverned(terms, index, folded);
    if (isInner && mayGoOn(terms, index)) continue;
    // "SÉOUL, PARIS ET COTONOU, 22 septembre –": a dateline.
    if (best !== null && (actors.every(({ body }) => body?.kind === 'town') || isDateline(terms, index)))
      continue;
    best ??= actors;
    if (plural === false) return signing.clitic ? actors : ofRow(actors, folded);
    const before = terms[index - 1]?.reading.text ?? '';
    const governed = isGoverned(terms, index, folded);
    // A gap such as "leurs" may stand between "par" and the group.
    const hangs = governed || terms[index - 2]?.reading.text === 'par';
    const apposed = hangs ? afterApposition(actors, folded) : null;
    if (plural === null || (!apposed && actors.some((actor) => actor.plural))) return actors;
    if (apposed) free.unshift({ actors: apposed, joined: true, likewise: true });
    else if (actors.length > 1 && before !== 'entre')
      return [
        ...(governed ? withoutFrame(withoutPlace(actors, folded), terms, index, folded) : actors),
        ...free.flatMap((each) => (each.likewise ? each.actors : [])),
      ];
    else if (!governed)
      free.unshift({ actors, joined: before === 'et' || before === 'ainsi', likewise: before === 'ainsi' });
  }
  // "Les mouvements rebelles de A ont signé": not A.
  const [only] = best ?? [];
  if (plural && best?.length === 1 && only?.body?.kind === 'state' && isGoverned(terms, nearest, folded))
    return [];
  const last = free.findLastIndex(({ joined }) => joined);
  return last > 0 ? [free[0], free[last]].flatMap((each) => each?.actors ?? []) : (best ?? []);
}

/** "QUÉBEC, le 29 octobre –" at the head of a sentence. */
const isDateline = (terms: readonly Term[], index: number): boolean =>
  (index === 0 &&
    terms[1]?.reading.text === ',' &&
    terms.slice(2, 4).some(({ reading }) => isTagged(reading, TAG.Date))) ||
  // "Info Togo – A et B ont signé"
  (index < 2 &&
    terms[index + 1]?.reading.text === '-' &&
    terms[index]?.group?.actors.length === 1 &&
    /^(?:state|town|unknown)$/.test(terms[index]?.group?.actors[0]?.body?.kind ?? ''));

/** "Alors que A est en visite, un consortium français a signé": one without a name. */
function isUnnamed(terms: readonly Term[], nearest: number, signing: Signing, folded: string): boolean {
  const at = terms.findIndex((term) => term.signing === signing);
  const [comma, noun] = terms.slice(at - 2, at);
  return (
    signing.voice === 'active' &&
    noun?.reading === GAP &&
    comma?.reading.text === ',' &&
    /^(?:une?|les?|la|l'|des) ?(?!deux|trois|un |une |autre)\p{L}{3,}/u.test(
      folded.slice(noun.start, noun.end),
    ) &&
    terms.slice(nearest, at - 2).some(({ reading }) => isTagged(reading, TAG.Verb))
  );
}

/** Whether a group hangs on a preposition, unless whoever is sent acts for it. */
function isGoverned(terms: readonly Term[], index: number, folded: string): boolean {
  const { start } = terms[index] as Term;
  const before = terms[index - 1]?.reading.text ?? '';
  return (
    (GOVERNS.has(before) || folded.startsWith('du ', start)) &&
    !ENVOYS_OF.test(folded.slice(Math.max(0, start - 24), start))
  );
}

/** Another group stands before in its clause. */
const mayGoOn = (terms: readonly Term[], index: number): boolean =>
  terms.slice(0, index).some(({ group, reading }) => group !== null && isTagged(reading, TAG.Group));

/** "Une mission du FMI et les autorités": the mission acts for its body. */
const ENVOYS_OF = /(?:mission|delegation|equipe) (?:de |du |d'|de la |de l')?$/u;

/** "A et B ont procédé à la signature": of the verb that the noun hangs on; null when none is seen. */
function numberOfProceeding(terms: readonly Term[], nearest: number, folded: string): boolean | null {
  const verb = terms.slice(nearest + 1, nearest + 4).find(({ reading }) => isTagged(reading, TAG.Verb));
  return verb ? /^(?:ont|sont|avaient|vont|doivent)$/.test(folded.slice(verb.start, verb.end)) : null;
}

/** "A, filiale de C, et B": B stands beside A. */
function afterApposition(actors: readonly Actor[], folded: string): readonly Actor[] | null {
  const [inner, outer] = actors;
  if (!inner || !outer || actors.length > 2) return null;
  return /^, (?:et|ainsi que) (?:la |le |l')?$/u.test(folded.slice(inner.end, outer.start)) ? [outer] : null;
}

/** "dans la capitale de A, les ministres P et Q": what stands before the comma only tells where. */
function withoutPlace(actors: readonly Actor[], folded: string): readonly Actor[] {
  const [first, ...rest] = actors;
  const isPlace = first?.body?.kind === 'state' && first.person === null && first.role === null;
  const areHands = rest.length > 1 && rest.every(({ person, role }) => person !== null || role !== null);
  return isPlace && areHands && folded[first.end] === ',' ? rest : actors;
}

const FRAME =
  /^\W*(?:dans le (?:cadre|sillage|prolongement)|en (?:marge|vue|application|prelude|execution)|a (?:l'occasion|l'issue|la suite|la faveur)|lors|au (?:cours|terme)|conformement|suite|grace|apres|au bout|reunie?s?)(?!\p{L})[^,]*$/u;

/** "Dans le cadre du programme A, B et C ont signé": A only tells on what occasion. */
function withoutFrame(
  actors: readonly Actor[],
  terms: readonly Term[],
  index: number,
  folded: string,
): readonly Actor[] {
  const [first, ...rest] = actors;
  if (!first || rest.length < 2 || first.person !== null || folded[first.end] !== ',') return actors;
  return FRAME.test(folded.slice(terms[0]?.start, terms[index]?.start)) ? rest : actors;
}

/** The last of bodies that only commas join: a singular verb is its own. */
function ofRow(actors: readonly Actor[], folded: string): readonly Actor[] {
  const [last, before] = [actors.at(-1), actors.at(-2)];
  const isBody = last && before && last.person === null && last.role === null && last.body !== null;
  return isBody && /^\W*(?:la |le |l')?$/u.test(folded.slice(before.end, last.start)) ? [last] : actors;
}

const SINGULAR_PRONOUN =
  /(?:^|[\s;,.:(«"'])(?:(?<il>il|celui-ci)|(?<nous>nous)|(?<dernier>ce dernier|cette derniere)|elle|celle-ci)(?:,? [\p{L}']+){0,2},? $/u;

/** "elle a, la veille, signé": the pronoun that an active verb has before it. */
export function pronounBefore(signing: Signing, before: string): Pronoun | null {
  // "l'accord qu'elle venait de signer", not "il faut signer"
  const isPersonal = !signing.infinitive || signing.outcome === 'done';
  const found = signing.voice === 'active' && isPersonal ? SINGULAR_PRONOUN.exec(before) : null;
  if (!found) return null;
  const { il, nous, dernier } = found.groups ?? {};
  // In a quotation somebody else speaks.
  if (nous !== undefined) return signing.plural && !/[«“"]/u.test(before) ? 'nous' : null;
  if (signing.plural) return null;
  return dernier !== undefined ? 'dernier' : il === undefined ? 'elle' : 'il';
}

const HANGS = /(?:^|[\s,('])(?:de|d'|du|des|par|avec|aux?|a|pour|sur|chez|entre|selon) ?$/u;

/** Whom "il" and "elle" mean: the one that is spoken of first, unless its article tells another gender; "ce dernier" the last. */
export function meantBy(pronoun: Pronoun, folded: string, said: readonly Group[]): Actor | null {
  if (pronoun === 'dernier') return said.at(-1)?.actors.at(-1) ?? null;
  const first = said.find(({ start }) => !HANGS.test(folded.slice(Math.max(0, start - 8), start)));
  const actor = first?.actors.length === 1 ? first.actors[0] : undefined;
  if (!actor || actor.plural || actor.body?.kind === 'town') return null;
  if (pronoun === 'nous') return actor.person === null && actor.role === null ? actor : null;
  const article = actor.person === null ? folded.slice(actor.start, actor.start + 3) : '';
  return article === (pronoun === 'il' ? 'la ' : 'le ') ? null : actor;
}
