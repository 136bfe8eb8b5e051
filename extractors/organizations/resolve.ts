/** One entity a body: full name, acronym and shorter forms brought together. */
import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import type { OrganizationDraft } from '../../schemas/entities.js';
import type { OrganizationMention } from '../../schemas/mentions.js';
import { looksLikeAcronym, matchesLetters } from '../acronyms.js';
import { countryOf } from '../countries.js';
import type { Resolver } from '../extractor.js';
import { keyOf } from '../keys.js';
import { knownAcronyms, mainKeys } from '../known-bodies.js';
import { naturalCase } from '../naming.js';
import { earliest } from '../spans.js';
import { heads } from './heads.js';
import { canonical, isShorterOf, withoutForm } from './same.js';

interface Group {
  readonly mentions: OrganizationMention[];
  readonly keys: Set<string>;
  acronym: string | null;
  /** Once asked for; null when mentions have come since. */
  fullest: string | null;
}

export const organizationEntities: Resolver<'organizations'> = {
  kind: 'organizations',
  refersTo: [],
  resolve(_document, { organizations }) {
    const groups = joinMisspelt(joinShorter(joinAcronyms(groupByKey(organizations))));
    return groups
      .sort((a, b) => firstStart(a) - firstStart(b))
      .map((group, i) => toEntity(group, `o${i + 1}`));
  },
};

const firstStart = ({ mentions }: Group): number => earliest(mentions);

/** Mentions of one form, whatever its case and accents; a pair's two halves carry one acronym. */
function groupByKey(mentions: readonly OrganizationMention[]): Group[] {
  const byKey = new Map<string, Group>();
  const groups: Group[] = [];
  // Pairs first: they say which forms belong together.
  const ordered = [...mentions].sort(
    (a, b) => Number(a.acronym === null) - Number(b.acronym === null) || a.start - b.start,
  );
  const named = new Set(mentions.map(({ name }) => name));
  for (const whole of ordered) {
    const short = whole.name.replace(GROUP_OF, '');
    const mention = short !== whole.name && named.has(short) ? { ...whole, name: short } : whole;
    const key = canonical(mention.name);
    const link = mention.acronym === null ? null : `(${keyOf(mention.acronym)}`;
    const group = byKey.get(key) ?? (link === null ? undefined : byKey.get(link)) ?? newGroup(groups);
    add(group, mention);
    group.keys.add(key);
    group.acronym ??= mention.acronym;
    byKey.set(key, group);
    if (link !== null) {
      byKey.set(link, group);
      byKey.set(link.slice(1), byKey.get(link.slice(1)) ?? group);
    }
  }
  return groups;
}

/** "Groupe de la BDX" is the BDX that the text names. */
const GROUP_OF = /^[Gg]roupe de l(?:a |['’])(?=[A-Z]{3,}$)/u;

function newGroup(groups: Group[]): Group {
  const group: Group = { mentions: [], keys: new Set(), acronym: null, fullest: null };
  groups.push(group);
  return group;
}

function add(group: Group, mention: OrganizationMention): void {
  group.mentions.push(mention);
  group.fullest = null;
}

const fullestOf = (group: Group): string => (group.fullest ??= pickFullest(group.mentions));

/** Of two legal forms of one name the first stays. */
const pickFullest = (mentions: readonly OrganizationMention[]): string =>
  mentions.reduce((best, { name }) => {
    if (best === '') return name;
    if (name.length <= best.length) return best;
    const base = withoutForm(best);
    return base !== keyOf(best) && withoutForm(name) === base ? best : name;
  }, '');

const isAcronymOnly = (group: Group): boolean => {
  const name = fullestOf(group);
  return !name.includes(' ') && (looksLikeAcronym(name) || knownAcronyms().has(keyOf(name)));
};

function merge(into: Group, from: Group): void {
  for (const mention of from.mentions) into.mentions.push(mention);
  into.mentions.sort((a, b) => a.start - b.start);
  into.fullest = null;
  for (const key of from.keys) into.keys.add(key);
  into.acronym ??= from.acronym;
}

/** An acronym alone joins the one full name that it stands for by what is known or by its letters. */
function joinAcronyms(groups: Group[]): Group[] {
  const kept: Group[] = [];
  const full = groups.filter((group) => !isAcronymOnly(group));
  for (const group of groups) {
    if (!isAcronymOnly(group)) {
      kept.push(group);
      continue;
    }
    const acronym = fullestOf(group);
    group.acronym ??= acronym;
    const body = knownAcronyms().get(keyOf(acronym));
    const known = body && full.find((other) => body.forms.some((form) => isNamed(other, form)));
    const lettered = full.filter(
      (other) => other.acronym === null && looksFull(other) && matchesLetters(acronym, fullestOf(other)),
    );
    const target = known ?? (acronym.length >= 3 && lettered.length === 1 ? lettered[0] : undefined);
    if (target && target !== group) {
      merge(target, group);
      target.acronym ??= acronym;
    } else kept.push(group);
  }
  return kept;
}

/** By its name, or by the first words of it: "Confédération africaine" beside "CAF". */
const isNamed = ({ keys }: Group, form: string): boolean =>
  keys.has(canonical(form)) ||
  [...keys].some((key) => key.includes(' ') && !mainKeys().has(key) && keyOf(form).startsWith(`${key} `));

/** Three words, the first of them no acronym. */
const looksFull = (group: Group): boolean => {
  const name = fullestOf(group);
  const first = name.indexOf(' ');
  return first >= 0 && name.includes(' ', first + 1) && !looksLikeAcronym(name.slice(0, first));
};

/** "Sénat" is "Sénat de la République …", "Université Senghor" is "Université Senghor d'Alexandrie" when no other begins so. */
function joinShorter(groups: Group[]): Group[] {
  const gone = new Set<Group>();
  /** Keys of the fullest names, which may change when another group is merged in. */
  const keys = new Map(groups.map((group) => [group, keyOf(fullestOf(group))]));
  const keyOfGroup = (group: Group): string => keys.get(group) as string;
  for (const group of groups) {
    const key = keyOfGroup(group);
    const begun = `${key} `;
    const longer = groups.filter((other) => {
      if (other === group || gone.has(other)) return false;
      const own = keyOfGroup(other);
      return (isShorterOf(key, own) || begins(other.keys, begun)) && !areKnown(group, other);
    });
    if (longer.length > 1 && heads().has(key)) {
      shareOut(group, longer);
      for (const other of longer) keys.set(other, keyOf(fullestOf(other)));
      gone.add(group);
      continue;
    }
    const target = longer.length === 1 ? longer[0] : undefined;
    const own = group.acronym === null || target?.acronym === null || target?.acronym === group.acronym;
    if (target && own && (!isAcronymOnly(group) || isBranch(group, target))) {
      merge(target, group);
      keys.set(target, keyOf(fullestOf(target)));
      gone.add(group);
    }
  }
  return groups.filter((group) => !gone.has(group));
}

/** "ABC" where "ABC Togo" is the only one of that name; "ONU" and others known everywhere stay apart. */
const isBranch = (short: Group, long: Group): boolean => {
  const [name, branch] = [fullestOf(short), fullestOf(long)];
  return !knownAcronyms().has(keyOf(name)) && countryOf(branch.slice(name.length + 1)) !== null;
};

function begins(keys: ReadonlySet<string>, begun: string): boolean {
  for (const key of keys) if (key.startsWith(begun)) return true;
  return false;
}

/** "Fonds mondial" is not "Fonds mondial pour la nature": the lexicon tells them apart. */
const areKnown = (a: Group, b: Group): boolean =>
  [a, b].every(({ keys }) => [...keys].some((key) => mainKeys().has(key)));

/** "la Banque", where several are named: the one told last before it, or else the first. */
function shareOut(bare: Group, longer: readonly Group[]): void {
  const told = longer.flatMap((group) => group.mentions.map(({ start }) => ({ start, group })));
  told.sort((a, b) => a.start - b.start);
  let next = 0;
  for (const mention of [...bare.mentions].sort((a, b) => a.start - b.start)) {
    while (next < told.length && (told[next]?.start ?? 0) < mention.start) next++;
    const group = told[Math.max(0, next - 1)]?.group;
    if (group) add(group, mention);
  }
}

/** Letters of a name in one word that two slips still leave recognisable. */
const LONG_WORD = 10;
const SLIPS = 2;
/** No release names more bodies in one long word; what does is not held against itself. */
const MOST_WORDS = 50;

/** "EducommicAfrik" is a slip for "EducommunicAfrik", which the text names more often or first. */
function joinMisspelt(groups: Group[]): Group[] {
  const words = groups.filter((group) => isLongWord(wordOf(group)));
  if (words.length < 2 || words.length > MOST_WORDS) return groups;
  const gone = new Set<Group>();
  words.sort((a, b) => b.mentions.length - a.mentions.length || firstStart(a) - firstStart(b));
  words.forEach((group, i) => {
    const meant = words.slice(0, i).find((other) => !gone.has(other) && areSlips(other, group));
    if (!meant) return;
    gone.add(group);
    const name = fullestOf(meant);
    // The slip is a mention, but no name of the body.
    merge(meant, { ...group, mentions: group.mentions.map((mention) => ({ ...mention, name })) });
  });
  return groups.filter((group) => !gone.has(group));
}

/** The acronym of a body that has one, else its name. */
const wordOf = (group: Group): string =>
  group.acronym !== null && isAcronymWord(group.acronym) ? group.acronym : fullestOf(group);

const isLongWord = (name: string): boolean =>
  (name.length >= LONG_WORD && /^\p{L}+$/u.test(name)) || isAcronymWord(name);

const isAcronymWord = (name: string): boolean => /^\p{Lu}[\p{Lu}-]{3,}$/u.test(name);

/** "IFCT" for "ICFT": two letters that changed places. */
const areSwapped = (one: string, other: string): boolean =>
  one.length === other.length &&
  DamerauLevenshteinDistance(one, other, { restricted: true }) === 1 &&
  [...one].sort().join('') === [...other].sort().join('');

const areSlips = (a: Group, b: Group): boolean => {
  const [one, other] = [keyOf(wordOf(a)), keyOf(wordOf(b))];
  if (isAcronymWord(wordOf(a)) || isAcronymWord(wordOf(b)))
    return (isAcronymOnly(a) || isAcronymOnly(b)) && areSwapped(one, other);
  return (
    one[0] === other[0] &&
    one.at(-1) === other.at(-1) &&
    Math.abs(one.length - other.length) <= SLIPS &&
    DamerauLevenshteinDistance(one, other, { restricted: true }) <= SLIPS
  );
};

function toEntity(group: Group, id: string): OrganizationDraft {
  const name = naturalCase(fullestOf(group));
  const acronym = group.acronym ?? knownAcronym(group);
  const first = name.slice(0, 1).toUpperCase() + name.slice(1);
  const state = /^(?:gouvernement|état|etat)\b/u.test(name);
  return {
    id,
    name: isAcronymOnly(group) ? fullestOf(group) : state ? first : name,
    acronym: acronym === null ? null : acronym,
    mentions: [...group.mentions].sort((a, b) => a.start - b.start),
  };
}

/** The acronym of a body that is known everywhere, when the text itself writes it. */
const knownAcronym = (group: Group): string | null => (isAcronymOnly(group) ? fullestOf(group) : null);
