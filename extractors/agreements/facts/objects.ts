/** What is signed: the instrument that the grammar found and those joined to it, each with the sides told of it alone. */
import type { Actor } from '../grammar/actor-words.js';
import { GAP, isTagged, TAG } from '../grammar/readings.js';
import type { Term } from '../grammar/reduce.js';
import type { Instrument } from '../mentions/instruments.js';
import { FEMININE } from '../mentions/pronouns.js';
import type { Signing } from '../mentions/signing.js';
import type { FactObject } from './facts.js';
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

function joinedTo(terms: readonly Term[], first: number, signing: number, folded: string): number[] {
  const found: number[] = [];
  let inClause = false;
  for (let index = first + 1; index < terms.length; index++) {
    const term = terms[index] as Term;
    // "L'accord signé à Doha prévoit un cessez-le-feu": what follows is no second object.
    const { voice, clitic } = terms[signing]?.signing ?? { voice: null, clitic: false };
    if (first < signing && index > signing && (voice === 'participle' || clitic)) break;
    inClause ||= isTagged(term.reading, TAG.Clause);
    if (index > signing && term.signing && index > first) break;
    // "L'accord a été signé par A, la convention par B": not behind the verb of the first.
    const last = found.at(-1) ?? first;
    const beside = last < signing && index > signing ? null : last;
    if (term.instrument && isJoined(terms, index, beside, inClause, folded)) found.push(index);
  }
  return found;
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
  if (!announced?.plural || announced.determiner !== 'indefinite') return [];
  const next = terms.findIndex(({ instrument }, index) => index > first && instrument !== null);
  if (next < 0 || !opensMembers(folded.slice(announced.end, terms[next]?.start))) return [];
  const found: number[] = [];
  for (let index = next; index < terms.length; index++) {
    const { instrument, signing: other } = terms[index] as Term;
    if (index > signing && other && other.voice !== 'participle') break;
    if (instrument && isMember(folded, announced, instrument.start)) found.push(index);
  }
  // "quatre accords : deux accords de pêche et deux de transit": the four, in sorts.
  return found.every((index) => terms[index]?.instrument?.plural) ? [] : found;
}

/** "|Un accord de pêche, une convention fiscale| et un protocole ont été signés": subjects of one verb, in text order. */
function besideSubject(terms: readonly Term[], first: number, signing: number, folded: string): number[] {
  const verb = terms[signing]?.signing;
  if (first > signing || verb?.voice !== 'passive' || verb.plural !== true) return [];
  const found: number[] = [];
  let next = first;
  for (let index = first - 1; index >= 0; index--) {
    const { instrument, reading, signing: other } = terms[index] as Term;
    if (other || reading.text === ';' || reading.text === ':' || isTagged(reading, TAG.Verb | TAG.Clause))
      break;
    if (!instrument) continue;
    if (!JOINS.test(folded.slice(instrument.end, terms[next]?.start))) break;
    if (!areAlike(terms[next], terms[index])) break;
    found.unshift(index);
    next = index;
  }
  return found;
}

const JOINS =
  /(?:^|[ ,])(?:et|ainsi qu[e']|de meme qu[e']|,) ?(?:(?:une?|deux|trois|quatre|cinq|des|plusieurs) (?:\p{L}+ )?|une? (?:serie|ensemble|\p{L}+aine) d'|l[ea] |l')$/u;

/** Both "un accord", or both "l'accord", "cet accord". */
const areAlike = (a: Term | undefined, b: Term | undefined): boolean => {
  const [one, other] = [a, b].map((term) => term?.instrument?.determiner);
  return one === other
    ? one === 'definite' || one === 'indefinite'
    : one === 'definite' && other === 'demonstrative';
};

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

/** New instruments, not those an object hangs on ("un avenant à la convention"). */
function isJoined(
  terms: readonly Term[],
  index: number,
  last: number | null,
  inClause: boolean,
  folded: string,
): boolean {
  const instrument = terms[index]?.instrument;
  if (!instrument || instrument.determiner === 'demonstrative') return false;
  if (hangsOnAnother(terms, index, folded)) return false;
  // "sept accords et conventions": told of together.
  if (isBesidePlural(terms, index)) return false;
  // "le programme de X, le programme de Y et le programme de Z"
  if (instrument.determiner === 'definite' && !inClause && terms[index - 2]?.reading.text === ',')
    return (
      (last === null ? isBesideDefinite(terms, index) : isDefinite(terms, last)) &&
      terms[index - 1]?.reading === GAP
    );
  // "la signature d'un échange de notes et de l'accord"
  if (instrument.determiner === 'definite' && isBesideOf(terms, index, folded)) return true;
  // "le protocole sur la frontière, ainsi que l'accord sur les bornes"
  if (
    instrument.determiner === 'definite' &&
    last !== null &&
    isDefinite(terms, last) &&
    terms.slice(Math.max(0, index - 4), index).some(({ reading }) => reading.text === 'ainsi')
  )
    return true;
  // "au bas de la convention et du contrat"
  if (instrument.determiner === 'definite')
    return (
      terms.slice(Math.max(0, index - 3), index).some(({ reading }) => reading.text === 'et') &&
      (isBesideDefinite(terms, index) ||
        // "l'accord prévu par la convention et le protocole"
        (!inClause &&
          last !== null &&
          isDefinite(terms, last) &&
          !terms.slice(last + 1, index).some((each) => each.instrument !== null)))
    );
  if (instrument.determiner === 'possessive' || (instrument.weight === 'weak' && instrument.plural))
    return false;
  const before = terms.slice(Math.max(0, index - 3), index).map((term) => term.reading.text);
  // "ainsi qu'un protocole" goes on with the list, whatever clause stands between.
  if (before.includes('ainsi') || before.includes("qu'") || before.includes('que')) return true;
  return !inClause && before.some((text) => text === 'et' || text === ',' || text === ':' || text === ';');
}

/** "de la signature d'un X |et de l'Y": as much of the noun as what stands before. */
function isBesideOf(terms: readonly Term[], index: number, folded: string): boolean {
  const texts = terms.slice(Math.max(0, index - 3), index).map(({ reading }) => reading.text);
  const article = terms[index - 1];
  return (
    texts.join(' ') === 'et de gap' &&
    /^(?:l'|la|le) ?$/u.test(folded.slice(article?.start, article?.end)) &&
    terms[index - 4]?.instrument?.determiner === 'indefinite'
  );
}

/** "sept accords et conventions": no determiner of its own. */
export function isBesidePlural(terms: readonly Term[], index: number): boolean {
  const { instrument } = terms[index] as Term;
  const beside = terms[index - 1]?.reading.text === 'et' ? terms[index - 2]?.instrument : null;
  return beside?.plural === true && instrument?.plural === true && instrument.determiner === 'none';
}

/** "un avenant d'un accord", "l'avenant à un accord": what is amended. */
export function hangsOnAnother(terms: readonly Term[], index: number, folded: string): boolean {
  const outer = terms.slice(Math.max(0, index - 4), index).findLast(({ instrument }) => instrument !== null);
  return outer !== undefined && /^ (?:a|d'|de) ?une? $/u.test(folded.slice(outer.end, terms[index]?.start));
}

/** "un avenant à la Convention conclue en 1970": what was concluded then is not the one signed now. */
export function isAmended(terms: readonly Term[], index: number, folded: string): boolean {
  const outer = terms.slice(Math.max(0, index - 4), index).findLast(({ instrument }) => instrument !== null);
  return (
    outer?.instrument?.type === 'amendment' &&
    /^ (?:n ?° ?\d+ )?(?:a la|au|a l'|aux) ?$/u.test(folded.slice(outer.end, terms[index]?.start))
  );
}

/** "un accord pour la revitalisation de |la paix signée|": the participle agrees with another noun, which stands between. */
export function isOfAnotherNoun(
  terms: readonly Term[],
  index: number,
  { start, end }: Signing,
  folded: string,
): boolean {
  const instrument = terms[index]?.instrument;
  if (!instrument || instrument.plural || instrument.end > start) return false;
  const isFeminine = /[^e]ees?$|ues?$/.test(folded.slice(start, end));
  return (
    isFeminine &&
    !FEMININE.test(instrument.head) &&
    /(?:^|[ '])(?:la|une|cette|sa|leur|l'|de) ?\p{L}{3,} $/u.test(folded.slice(instrument.end, start))
  );
}

const isDefinite = (terms: readonly Term[], index: number): boolean =>
  terms[index]?.instrument?.determiner === 'definite';

const isBesideDefinite = (terms: readonly Term[], index: number): boolean =>
  terms.slice(Math.max(0, index - 4), index).some(({ instrument }) => instrument?.determiner === 'definite');

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
