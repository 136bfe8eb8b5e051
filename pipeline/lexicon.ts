/** The lexicon of the user's own: checked, and copied so that nothing the caller changes later reaches the pipeline. */
import type { Lexicon, LexiconEntry } from '../extractors/lexicon.js';

const LISTS: readonly (keyof Lexicon)[] = ['people', 'ministries', 'organizations', 'places', 'refused'];
const FIELDS: readonly (keyof LexiconEntry)[] = ['name', 'acronym', 'country'];

/** @throws RangeError naming the place of what is not valid: `lexicon.organizations[2].acronym`. */
export function freezeLexicon(given: unknown): Lexicon {
  checkKeys(objectAt(given, 'lexicon'), LISTS, 'lexicon');
  const lists = given as Readonly<Record<string, unknown>>;
  const list = <T>(name: keyof Lexicon, check: (one: unknown, at: string) => T): readonly T[] => {
    const all = lists[name] ?? [];
    if (!Array.isArray(all)) throw new RangeError(`lexicon.${name}: a list is needed, not ${shown(all)}`);
    return Object.freeze(all.map((one, i) => check(one, `lexicon.${name}[${i}]`)));
  };
  return Object.freeze({
    people: list('people', textAt),
    ministries: list('ministries', entryAt),
    organizations: list('organizations', entryAt),
    places: list('places', entryAt),
    refused: list('refused', textAt),
  });
}

/** A slip of the keyboard would go unnoticed for long, since what it was to change stays as it is by default. */
export function checkKeys(given: object, known: readonly string[], what: string): void {
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) throw new RangeError(`${what}: '${key}' is none of ${known.join(', ')}`);
  }
}

function objectAt(given: unknown, at: string): object {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
  throw new RangeError(`${at}: an object is needed, not ${shown(given)}`);
}

function entryAt(given: unknown, at: string): LexiconEntry {
  checkKeys(objectAt(given, at), FIELDS, at);
  const { name, acronym, country } = given as Readonly<Record<keyof LexiconEntry, unknown>>;
  if (country !== undefined && !/^[A-Z]{2}$/.test(String(country))) {
    throw new RangeError(`${at}.country: ${shown(country)} is no ISO 3166-1 alpha-2 code such as SN`);
  }
  return Object.freeze({
    name: textAt(name, `${at}.name`),
    ...(acronym === undefined ? {} : { acronym: textAt(acronym, `${at}.acronym`) }),
    ...(country === undefined ? {} : { country: country as string }),
  });
}

function textAt(given: unknown, at: string): string {
  if (typeof given === 'string' && given.trim() !== '') return given;
  throw new RangeError(`${at}: a name is needed, not ${shown(given)}`);
}

const LONGEST_SHOWN = 60;

const shown = (given: unknown): string => (JSON.stringify(given) ?? 'nothing').slice(0, LONGEST_SHOWN);
