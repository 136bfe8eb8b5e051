/** What is signed: the instrument that the grammar found and those joined to it, each with the sides told of it alone. */
import type { Actor } from '../grammar/actor-words.js';
import { isTagged, TAG } from '../grammar/readings.js';
import type { Term } from '../grammar/terms.js';
import type { Instrument } from '../mentions/instruments.js';
import type { Signing } from '../mentions/signing.js';
import type { FactObject } from './facts.js';
import { besideSubject, joinedTo } from './joined-objects.js';
import { isMember, opensMembers } from './members.js';

/** The object and those joined to it: "un mémorandum sur X et une feuille de route pour Y". */
export function objectsFrom(
  terms: readonly Term[],
  first: number,
  signing: number,
  folded: string,
): FactObject[] {
  const isBeside = terms[signing]?.signing?.voice === 'participle';
  const announced = isBeside ? first : announcementOf(terms, first, folded);
  const members = membersTold(terms, announced, signing, folded);
  const isTold = members.length > 1;
  const indexes = isTold
    ? [announced, ...members]
    : [...besideSubject(terms, first, signing, folded), first, ...joinedTo(terms, first, signing, folded)];
  const named = indexes.filter((index) => terms[index]?.instrument?.weight !== 'generic');
  const kept = isTold ? indexes : withoutAnnouncement(terms, named.length > 0 ? named : indexes, folded);
  return kept.map((index, order) => {
    // What stands behind the verb of "A, B et C ont été signés" is said of all.
    const isSubject = kept.length > 1 && index < signing;
    const next = kept[order + 1] ?? (isSubject ? signing : terms.length);
    const term = terms[index] as Term;
    const end = (terms[next - 1] as Term).end;
    return {
      instrument: term.instrument as Instrument,
      between: betweenOf(terms, index, next) ?? (kept.length > 1 ? withOf(terms, index, next) : null),
      reach: { start: term.start, end },
      isMember: isTold && order > 0,
    };
  });
}

/** "l'accord de pêche et le protocole de transport entre A et B": of both, where nobody else is told. */
export function withSharedSides(objects: readonly FactObject[]): readonly FactObject[] {
  const sides = objects.at(-1)?.between ?? [];
  const isShared =
    sides.length > 1 &&
    objects.slice(0, -1).every(({ between }) => between === null) &&
    objects
      .slice(objects[1]?.isMember ? 1 : 0)
      .every(({ instrument }) => instrument.determiner === 'definite');
  return isShared ? objects.map((object) => ({ ...object, between: sides })) : objects;
}

/** "|plusieurs accords|, dont l'accord de pêche et …": what the first of its members is told of; else that one itself. */
function announcementOf(terms: readonly Term[], first: number, folded: string): number {
  if (terms[first]?.instrument?.plural) return first;
  const at = terms.findLastIndex(({ instrument }, index) => index < first && instrument?.plural === true);
  const end = terms[at]?.instrument?.end;
  const next = terms.findIndex(({ instrument }, index) => index > at && instrument !== null);
  return end !== undefined && opensMembers(folded.slice(end, terms[next]?.start)) ? at : first;
}

/** "plusieurs accords, à savoir |un accord de pêche|, signé par P ; |une convention|, signée par Q": whoever signs each. */
function membersTold(terms: readonly Term[], first: number, signing: number, folded: string): number[] {
  const announced = terms[first]?.instrument;
  if (!announced?.plural) return [];
  const next = terms.findIndex(({ instrument }, index) => index > first && instrument !== null);
  // "les accords suivants : …"
  const isCounted =
    announced.determiner === 'indefinite' || FOLLOWING.test(folded.slice(announced.end, terms[next]?.start));
  if (next < 0 || !isCounted || !opensMembers(folded.slice(announced.end, terms[next]?.start))) return [];
  const found: number[] = [];
  for (let index = next; index < terms.length; index++) {
    const { instrument, signing: other } = terms[index] as Term;
    if (index > signing && other && other.voice !== 'participle') break;
    if (instrument && isMember(folded, announced, instrument.start)) found.push(index);
  }
  // "quatre accords : deux accords de pêche et deux de transit": the four, in sorts.
  return found.every((index) => terms[index]?.instrument?.plural) ? [] : found;
}

const FOLLOWING = /(?:suivant|ci-(?:apres|dessous))[^.;]*:/u;

/** "deux accords ont été signés : une convention et un avenant": the two, not a third beside them. */
function withoutAnnouncement(
  terms: readonly Term[],
  indexes: readonly number[],
  folded: string,
): readonly number[] {
  const [first, ...others] = indexes;
  const announced = first === undefined ? null : terms[first]?.instrument;
  if (first === undefined || !announced?.plural || others.length < 2) return indexes;
  const between = folded.slice(announced.end, terms[others[0] as number]?.start);
  return opensMembers(between) ? others : indexes;
}

function betweenOf(terms: readonly Term[], from: number, to: number): readonly Actor[] | null {
  let isTopic = false;
  for (let index = from + 1; index < to - 1; index++) {
    const { reading, instrument } = terms[index] as Term;
    // "…, qui s'ajoute à l'accord conclu entre B et C": those of another.
    const own = terms[index + 1]?.signing?.voice;
    if (instrument && (own === 'participle' || own === 'passive' || opensAnother(terms, index))) break;
    isTopic ||= isTagged(reading, TAG.Topic);
    if (reading.text !== 'entre') continue;
    const actors = terms[index + 1]?.group?.actors ?? terms[index + 2]?.group?.actors ?? null;
    // "un accord destiné à une ligne entre A et B": what it is for; "entre les deux pays" takes up its sides.
    return isTopic && actors?.every(({ anaphor }) => anaphor === null) ? null : actors;
  }
  return null;
}

/** ", ainsi qu'|un protocole| entre A et B": another paper, whose sides are its own. */
export const opensAnother = (terms: readonly Term[], index: number): boolean =>
  terms[index]?.instrument?.determiner === 'indefinite' &&
  terms[index]?.instrument?.weight === 'strong' &&
  terms.slice(Math.max(0, index - 3), index).some(({ reading }) => /^(?:et|ainsi|,|;)$/.test(reading.text));

/** "une convention avec A et un contrat avec B": of this object, beside whoever signs. */
function withOf(terms: readonly Term[], from: number, to: number): readonly Actor[] | null {
  for (let index = from + 1; index < to - 1; index++) {
    if (terms[index]?.reading.text === 'avec') return terms[index + 1]?.group?.actors ?? null;
  }
  return null;
}

/** "ont conclu : |un accord| sur l'eau ; une convention …", "Trois signatures ont marqué la visite : |un accord|, …" */
export function behindColon(
  terms: readonly Term[],
  at: number,
  { end, voice, many }: Signing,
  folded: string,
): number | null {
  if (voice !== 'active' && !(voice === 'noun' && many)) return null;
  const first = terms.findIndex(({ instrument }, index) => index > at && instrument !== null);
  const start = terms[first]?.start;
  if (start === undefined) return null;
  const colon = folded.slice(end, start).indexOf(':');
  if (colon < 0 || (voice === 'active' ? colon > 1 : OF_THEM.test(folded.slice(end, end + OF_REACH))))
    return null;
  return isMember(folded, { start: end + colon, end: start }, start) ? first : null;
}

/** "les signatures de A et de B" */
const OF_THEM = /^ (?:d[eu]s? |d'|sont |seront )/u;
const OF_REACH = 8;
