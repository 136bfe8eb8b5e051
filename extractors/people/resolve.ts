/** One entity a person: full names, parts of them, capitals, missing accents and slips brought together. */
import type { MinistryDraft, OrganizationDraft, PersonDraft } from '../../schemas/entities.js';
import type { Found, Gender, PersonMention, RoleMention } from '../../schemas/mentions.js';
import type { Role } from '../../schemas/types.js';
import type { Resolver } from '../extractor.js';
import { keyOf } from '../keys.js';
import { remembered } from '../remembered.js';
import { countBefore, earliest } from '../spans.js';
import { bitsOf, foldWord, KNOWN } from '../words.js';
import { createCandidates } from './candidates.js';
import { agree, type NameKey } from './matching.js';
import { gatherRoles } from './roles.js';

interface Group {
  readonly mentions: PersonMention[];
  /** Where they start, ascending. */
  readonly starts: number[];
  /** Key of its fullest mention. */
  readonly key: NameKey;
  gender: Gender | null;
  /** By a form of address, which tells more than "le directeur" of a woman. */
  addressed: boolean;
  /** First words of the titles that the text gives to its mentions. */
  readonly offices: Set<string>;
}

export const personEntities: Resolver<'people'> = {
  kind: 'people',
  refersTo: ['organizations', 'ministries'],
  resolve(_document, found, { organizations, ministries }) {
    const groups = joinInitials(groupMentions(found));
    const held = rolesByHolder(found.roles);
    const anybody = found.roles.some(({ organization }) => organization !== null);
    const bodies = anybody ? indexBodies(organizations) : NONE;
    const ids = anybody ? idsOf(bodies, ministries) : NO_IDS;
    return groups
      .sort((a, b) => firstStart(a) - firstStart(b))
      .map((group, i) => toEntity(group, `p${i + 1}`, held, bodies, ids));
  },
};

const firstStart = ({ mentions }: Group): number => earliest(mentions);

/** So many people are sooner compared than looked up. */
const FEW = 60;

/**
 * Full names first, then parts of them. A part goes to the last person named before it whom it fits, else to the first
 * after it; a part that fits two people in front of it equally goes to the nearer one.
 */
function groupMentions({ people, roles }: Found): Group[] {
  const groups: Group[] = [];
  const near = createCandidates();
  let known = 0;
  const candidatesFor = (key: NameKey): readonly Group[] => {
    if (groups.length <= FEW) return groups;
    for (; known < groups.length; known++) near.add((groups[known] as Group).key);
    return near.of(key).map((number) => groups[number] as Group);
  };
  const agreed = new Map<PersonMention, Gender>();
  const offices = new Map<PersonMention, string>();
  for (const { holder, gender, title } of roles) {
    if (holder === null) continue;
    if (gender !== null && !agreed.has(holder)) agreed.set(holder, gender);
    if (!offices.has(holder)) offices.set(holder, foldWord(title.split(' ', 1)[0] as string));
  }
  const keyed = people.map((mention) => ({ mention, key: keyOfName(mention.name) }));
  keyed.sort((a, b) => b.key.words.length - a.key.words.length || a.mention.start - b.mention.start);
  for (const { mention, key } of keyed) {
    // From the honorific, else from the agreement of a title that the text ties to this mention.
    const address = isPlain(mention) ? null : mention.gender;
    const gender = address ?? agreed.get(mention) ?? null;
    const office = offices.get(mention) ?? null;
    const group = choose(candidatesFor(key), mention, key, gender, office, address !== null);
    if (office !== null) group?.offices.add(office);
    if (group) {
      group.mentions.push(mention);
      insert(group.starts, mention.start);
      // "Awa Sarr, envoyé spécial", "la diplomate Awa Sarr"
      if (address !== null || (gender === 'f' && !group.addressed)) group.gender = gender;
      group.gender ??= gender;
      group.addressed ||= address !== null;
    } else {
      const held = new Set(office === null ? [] : [office]);
      groups.push({
        mentions: [mention],
        starts: [mention.start],
        key,
        gender,
        addressed: address !== null,
        offices: held,
      });
    }
  }
  return groups;
}

/** "IBS" and "Ibsa" are "Ibrahim Boubacar Sarr", where the text names nobody else whose letters they are. */
function joinInitials(groups: Group[]): Group[] {
  const long = groups.filter(({ key }) => key.words.length > 2);
  if (long.length === 0) return groups;
  return groups.filter((group) => {
    const [word = '', ...more] = group.key.words;
    if (more.length > 0 || word.length < 3) return true;
    const bearers = long.filter(({ key }) => isMadeOf(word, key.words));
    const [bearer] = bearers;
    if (bearer === undefined || bearers.length > 1) return true;
    bearer.mentions.push(...group.mentions);
    bearer.gender ??= group.gender;
    return false;
  });
}

/** The initials of the first two names, and how the third begins. */
const isMadeOf = (word: string, [first = '', second = '', third = '']: readonly string[]): boolean =>
  word.startsWith(first.slice(0, 1) + second.slice(0, 1)) &&
  third.startsWith(word.slice(2)) &&
  !third.startsWith(word);

/** "le Pr X, présidente": the article of an honorific without a gender of its own tells less than the title. */
const isPlain = ({ honorific, gender }: PersonMention): boolean =>
  gender === 'm' &&
  honorific !== null &&
  /^(?:pr|dr|me|ma[iî]tre|docteur|professeur|colonel|commandant|capitaine)\b/iu.test(honorific);

function choose(
  groups: readonly Group[],
  mention: PersonMention,
  key: NameKey,
  gender: Gender | null,
  office: string | null,
  addressed: boolean,
): Group | null {
  let best: Group | null = null;
  let bestScore = 0;
  for (const group of groups) {
    const other = gender !== null && group.gender !== null && gender !== group.gender;
    if (other && (key.words.length < 2 || (addressed && group.addressed))) continue;
    const kind = agree(key, group.key);
    if (kind === 'none' || (other && kind !== 'same')) continue;
    const base = kind === 'same' ? 3 : kind === 'part' ? 2 : 1;
    // A single given name that happens to be another's ("Aminata") tells less than a surname.
    const before = lastBefore(group.starts, mention.start);
    const near = before < 0 ? 0 : 0.5 / (1 + (mention.start - before) / 1000) + 0.3;
    // "le président Sarr" of a text that names President Awa Sarr and her brother
    const score = base + near + (office !== null && group.offices.has(office) ? 0.4 : 0);
    if (score > bestScore) {
      best = group;
      bestScore = score;
    }
  }
  return best;
}

/** Index of the first start that is not before `offset`. */
const position = (starts: readonly number[], offset: number): number =>
  countBefore(starts.length, (index) => (starts[index] as number) < offset);

const lastBefore = (starts: readonly number[], offset: number): number =>
  starts[position(starts, offset) - 1] ?? -1;

const insert = (starts: number[], start: number): void => {
  starts.splice(position(starts, start), 0, start);
};

/** Words of a name with what is known of them; particles in lower case carry none. */
const keyOfName = remembered((name): NameKey => {
  const words = foldWord(name)
    .split(/[\s/-]+/u)
    .filter((word) => word !== '' && (bitsOf(word) & KNOWN.lowerParticle) === 0);
  return { words, known: words.map(bitsOf) };
});

function rolesByHolder(roles: readonly RoleMention[]): Map<PersonMention, RoleMention[]> {
  const held = new Map<PersonMention, RoleMention[]>();
  for (const role of roles) {
    if (role.holder === null) continue;
    const known = held.get(role.holder);
    if (known) known.push(role);
    else held.set(role.holder, [role]);
  }
  return held;
}

function toEntity(
  group: Group,
  id: string,
  roles: ReadonlyMap<PersonMention, readonly RoleMention[]>,
  bodies: Bodies,
  ids: Ids,
): PersonDraft {
  const mentions = [...group.mentions].sort((a, b) => a.start - b.start);
  const held = mentions.flatMap((mention) => roles.get(mention) ?? []).map((role) => inFull(role, bodies));
  return {
    id,
    name: fullest(mentions),
    honorific: mentions.find(({ honorific }) => honorific !== null)?.honorific ?? null,
    gender: group.gender ?? mentions.find(isPlain)?.gender ?? null,
    roles: gatherRoles(held, sameBody(bodies)).map((role) => withId(role, ids)),
    mentions,
  };
}

/** The form with most words; among equals one in natural case, then the one written most often, then the first. */
function fullest(mentions: readonly PersonMention[]): string {
  const [first] = mentions;
  if (first !== undefined && mentions.every(({ name }) => name === first.name)) return first.name;
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best = '';
  let bestScore = -1;
  for (const [name, count] of counts) {
    const words = name.split(/[\s-]/u).filter((word) => !/^\p{L}\.$/u.test(word)).length;
    const score =
      words * 1000 + name.split(' ').length * 10 + Math.min(count, 9) + (/[À-ſ]/u.test(name) ? 0.5 : 0);
    if (score > bestScore) {
      best = name;
      bestScore = score;
    }
  }
  return best;
}

/** Bodies by the keys of their names, acronyms and mentions; of two with one key the first. */
type Bodies = ReadonlyMap<string, OrganizationDraft>;

const NONE: Bodies = new Map();

/** Ids of organisations and ministries by the same keys. */
type Ids = ReadonlyMap<string, string>;

const NO_IDS: Ids = new Map();

function idsOf(bodies: Bodies, ministries: readonly MinistryDraft[]): Ids {
  const ids = new Map<string, string>();
  for (const [key, { id }] of bodies) ids.set(key, id);
  for (const { id, name, acronym } of ministries) {
    for (const known of [name, acronym ?? name]) if (!ids.has(keyOf(known))) ids.set(keyOf(known), id);
  }
  return ids;
}

function indexBodies(organizations: readonly OrganizationDraft[]): Bodies {
  const bodies = new Map<string, OrganizationDraft>();
  const add = (name: string, body: OrganizationDraft): void => {
    const key = keyOf(name);
    if (!bodies.has(key)) bodies.set(key, body);
  };
  for (const body of organizations) {
    add(body.name, body);
    if (body.acronym !== null) add(body.acronym, body);
    for (const mention of body.mentions) if ('name' in mention) add(String(mention.name), body);
    for (const { name } of body.nouns) add(name, body);
  }
  return bodies;
}

const sameBody =
  (bodies: Bodies) =>
  (a: string, b: string): boolean => {
    const body = bodies.get(keyOf(a));
    return body !== undefined && body === bodies.get(keyOf(b));
  };

/** A body told elsewhere, or by its noun alone ("le directeur du Centre"), goes by its full name, another as it is written. */
function inFull(role: RoleMention, bodies: Bodies): RoleMention {
  const { organization, implied } = role;
  const body = organization === null ? undefined : bodies.get(keyOf(organization));
  return body && (implied || isNounOf(organization as string, body.name))
    ? { ...role, organization: body.name }
    : role;
}

const isNounOf = (written: string, name: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(written) && foldWord(name).startsWith(`${foldWord(written)} `);

const withId = ({ title, organization }: { title: string; organization: string | null }, ids: Ids): Role => ({
  title,
  organization,
  organizationId: organization === null ? null : (ids.get(keyOf(organization)) ?? null),
});
