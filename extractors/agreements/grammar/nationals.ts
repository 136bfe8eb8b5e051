/** "les présidents malien, P, et togolais, Q", "ses homologues béninois P et ghanéen Q": an office in the plural, a nation each. */
import { countriesOfDemonym } from '../../countries.js';
import { type Actor, actorOf, firstWord, isWord, nationOf, type Parsed, skipLead } from './actor-words.js';
import type { Item } from './items.js';
import { portfolioAfter } from './office-phrases.js';
import { fold, singular, stateOf } from './offices.js';

const PLURAL =
  /^(?:homologues|ministres|premiers|pr[ée]sidents|pr[ée]sidentes|chefs|dirigeants|ambassadeurs|directeurs)$/u;

/** The office, and the nation that may be told with it ("présidents malien"). */
function officeAt(
  text: string,
  items: readonly Item[],
  at: number,
): { readonly role: string; readonly nation: string | null } | null {
  const item = items[at];
  if (!item || item.atom?.implied || (item.atom !== null && item.atom.kind !== 'role')) return null;
  const [noun = '', nation = null, more] = text.slice(item.start, item.end).split(' ');
  return PLURAL.test(noun.toLowerCase()) && more === undefined ? { role: singular(noun), nation } : null;
}

/** ISO code of the nation that an item is; it may have been found as an office. */
function nationAt(text: string, item: Item | undefined): string | null {
  if (item?.atom?.kind !== 'role') return nationOf(item);
  const [code] = countriesOfDemonym(fold(text.slice(item.start, item.end)));
  return code ?? null;
}

/** Who is of a nation, from behind its adjective on. */
function personOf(items: readonly Item[], from: number, country: string, role: string): Parsed<Actor> | null {
  const at = skipLead(items, isWord(items[from], ',') ? from + 1 : from);
  const person = items[at];
  if (person?.atom?.kind !== 'person') return null;
  return {
    value: actorOf(person, { person: person.atom.id, role, body: stateOf(country) }),
    next: at + 1,
  };
}

/** At least two of them. */
export function nationalsOf(text: string, items: readonly Item[], from: number): Parsed<Actor[]> | null {
  if (!isWord(items[from], 'les', 'ses', 'leurs', 'des')) return null;
  const office = officeAt(text, items, from + 1);
  if (!office) return null;
  const actors: Actor[] = [];
  let next = from + 2;
  for (let at = next; actors.length < MOST; ) {
    const told = actors.length === 0 ? office.nation : null;
    const country = told === null ? nationAt(text, items[at]) : (countriesOfDemonym(fold(told))[0] ?? null);
    const actor = country && personOf(items, told === null ? at + 1 : at, country, office.role);
    if (!actor) break;
    actors.push(actor.value);
    next = actor.next;
    for (at = next; isWord(items[at], ',', 'et'); ) at++;
    if (at === next) break;
  }
  return actors.length > 1 ? { value: actors, next } : null;
}

const MOST = 8;

const UNNAMED =
  /^(?<noun>\p{L}+(?: d['’][ÉE]tat| de (?:la diplomatie|gouvernement)| ministres)?) (?<first>\p{L}{4,})(?<more>(?:, \p{L}{4,}){0,3}) et (?<last>\p{L}{4,})(?<rest> (?:d[eu]s? |de la |de l['’]|d['’]).*)?$/u;

/** "les ministres malien et togolais |de la Santé|": by office alone, as far as the mention that tells the last nation. */
export function unnamedNationals(text: string, items: readonly Item[], from: number): Parsed<Actor[]> | null {
  const item = items[from + 1];
  if (!isWord(items[from], 'les') || !item || !PLURAL.test(firstWord(text, item))) return null;
  for (let last = from + 1; last < Math.min(items.length, from + LONGEST); last++) {
    const { end } = items[last] as Item;
    const told = UNNAMED.exec(text.slice(item.start, end))?.groups;
    if (!told) continue;
    const { noun = '', first = '', more = '', last: other = '', rest = '' } = told;
    const codes = [first, ...more.split(', ').filter((word) => word !== ''), other].map(
      (nation) => countriesOfDemonym(fold(nation))[0],
    );
    const states = codes.flatMap((code) => stateOf(code ?? null) ?? []);
    if (states.length < codes.length) return null;
    // "de la Santé" may be told in the mention of the last nation.
    const portfolio = rest === '' ? portfolioAfter(text, items, last + 1, 'ministre') : null;
    const next = portfolio?.next ?? last + 1;
    const role = `${singular(noun)}${portfolio ? text.slice(end, items[next]?.start).trimEnd() : rest}`;
    return {
      value: states.map((body) => actorOf({ start: item.start, end }, { role, body, plural: true })),
      next,
    };
  }
  return null;
}

/** Items of "les ministres malien, togolais et béninois". */
const LONGEST = 10;

const OF_SEVERAL =
  /^(?:ministres|présidents|chefs (?:de la|d['’])|premiers ministres|ambassadeurs|homologues|dirigeants|argentiers)/iu;
const BEFORE_NAME = /(?:^|, )(?:l[ea] |l['’])(?<nation>\p{Lu}\p{Ll}{3,}) (?:\p{Lu}|M)/u;

/** "les ministres des deux pays, |le Malien P| et |le Togolais Q|": each is of the state that stands before the name. */
export function ofNations(text: string, actors: readonly Actor[]): readonly Actor[] {
  const [first, second] = actors;
  if (!first || !second || !OF_SEVERAL.test(first.role ?? '')) return actors;
  const states = actors.map(({ person, body, start, end }) => {
    const nation = person && body === null && BEFORE_NAME.exec(text.slice(start, end))?.groups?.nation;
    return nation ? stateOf(countriesOfDemonym(fold(nation))[0] ?? null) : null;
  });
  return states.includes(null)
    ? actors
    : actors.map((actor, index) => ({ ...actor, body: states[index] ?? null }));
}
