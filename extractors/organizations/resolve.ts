/** One entity a body: full name, acronym and shorter forms brought together. */
import type { Sentence } from '../../schemas/document.js';
import type { OrganizationDraft } from '../../schemas/entities.js';
import type { OrganizationMention } from '../../schemas/mentions.js';
import { matchesLetters } from '../acronyms.js';
import { countryOf } from '../countries.js';
import type { Resolver } from '../extractor.js';
import { keyOf } from '../keys.js';
import { knownAcronyms, mainKeys } from '../known-bodies.js';
import { naturalCase } from '../naming.js';
import { isOtherAcronym } from '../other-acronyms.js';
import { firstAtOrAfter } from '../spans.js';
import { bitsOf, foldWord, KNOWN } from '../words.js';
import { initialsOf, NOUN } from './again.js';
import { bearerOf, bearerOfPieces, bearerOfPlace, bearerOfPost, looksFull, onlyOne } from './bearers.js';
import { add, firstStart, fullestOf, type Group, isAcronymOnly, merge, newGroup } from './groups.js';
import { heads, legalForms } from './heads.js';
import { canonical, isShorterOf, isThinner, keysOfNations, withoutForm } from './same.js';
import { joinMisspelt } from './slips.js';
import { isPlaceName } from './unheard.js';

export const organizationEntities: Resolver<'organizations'> = {
  kind: 'organizations',
  refersTo: [],
  resolve({ sentences }, { organizations }) {
    const groups = joinMisspelt(joinShorter(joinAcronyms(joinNations(groupByKey(organizations))), sentences));
    return groups
      .filter(hasName)
      .sort((a, b) => firstStart(a) - firstStart(b))
      .map((group, i) => toEntity(group, `o${i + 1}`));
  },
};

/** "la Chaire" of a "Chaire UNESCO" that is told as UNESCO: a noun alone names no body. */
const hasName = ({ mentions }: Group): boolean => mentions.some(({ rule }) => rule !== NOUN);

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
    const short = ACRONYM_LED.exec(whole.name)?.groups;
    const head = short?.head === undefined ? null : keyOf(short.head);
    const isLed = short !== undefined && (head === null || (heads().has(head) && !BESIDE.test(head)));
    const mention =
      isLed && named.has(short.acronym as string) ? { ...whole, name: short.acronym as string } : whole;
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

/** "le gouvernement congolais" is "le gouvernement de la RDC" where the text names that one alone. */
function joinNations(groups: Group[]): Group[] {
  const gone = new Set<Group>();
  for (const group of groups) {
    const keys = keysOfNations(fullestOf(group));
    if (keys.length === 0 || keys.some((key) => group.keys.has(key))) continue;
    const bearer = onlyOne(groups.filter((other) => keys.some((key) => other.keys.has(key))));
    if (bearer === undefined) continue;
    // The name that says which country goes before the longer one.
    const name = fullestOf(bearer);
    merge(bearer, { ...group, mentions: group.mentions.map((mention) => ({ ...mention, name })) });
    gone.add(group);
  }
  return groups.filter((group) => !gone.has(group));
}

/** "Fondation BDX", "Amicale BDX": bodies of their own beside the BDX. */
const BESIDE = /^(?:fondation|association|amicale|club|syndicat|mutuelle|musee|ecole|academie)$/;

/** "Groupe de la BDX" and "Banque BDX" are the BDX that the text names. */
const ACRONYM_LED = /^(?:[Gg]roupe de l(?:a |['’])|(?<head>\p{L}+) )(?<acronym>\p{Lu}{2,}\p{Ll}?)$/u;

/** An acronym alone joins the one full name that it stands for by what is known or by its letters. */
function joinAcronyms(groups: Group[]): Group[] {
  const kept: Group[] = [];
  const full = groups.filter((group) => !isAcronymOnly(group));
  for (const group of groups) {
    if (!isAcronymOnly(group)) {
      const bearer =
        bearerOf(group, full) ??
        bearerOfPlace(group, full) ??
        bearerOfPost(group, full) ??
        bearerOfPieces(group, full);
      if (bearer) merge(bearer, group);
      else kept.push(group);
      continue;
    }
    const acronym = fullestOf(group);
    group.acronym ??= acronym;
    const name = knownAcronyms().get(keyOf(acronym));
    const known = name === undefined ? undefined : full.find((other) => isNamed(other, name));
    const lettered = full.filter(
      (other) =>
        other.acronym === null &&
        looksFull(other) &&
        matchesLetters(acronym, fullestOf(other)) &&
        !standSideBySide(group, other),
    );
    const target =
      known ??
      bearerOfPieces(group, full) ??
      (acronym.length >= 3 && lettered.length === 1 ? lettered[0] : undefined) ??
      (lettered.length > 1 || acronym.length === 2
        ? onlyOne(full.filter((other) => isByInitials(acronym, other)))
        : undefined) ??
      onlyOne(full.filter((other) => isOfPlace(acronym, other))) ??
      (lettered.length === 0 ? onlyOne(full.filter((other) => isBegun(acronym, other))) : undefined);
    if (target && target !== group) {
      merge(target, group);
      target.acronym ??= acronym;
    } else kept.push(group);
  }
  return kept;
}

/** "CAXE, Catalan Xylo Express, Brixoma": two of a row. */
const standSideBySide = (one: Group, other: Group): boolean =>
  one.mentions.some(({ end }) => other.mentions.some(({ start }) => start === end + 2));

/** "PPTSX" begins with the initials of "Plateforme des ports, des trains et des ships", of which the end is left out. */
function isBegun(acronym: string, other: Group): boolean {
  if (other.acronym !== null || acronym.length < 5 || !/^\p{Lu}+$/u.test(acronym)) return false;
  const initials = initialsOf(foldWord(fullestOf(other)));
  return (
    initials.length >= 4 && acronym.length - initials.length <= 2 && foldWord(acronym).startsWith(initials)
  );
}

/** "DGD": of two names that the letters fit, the one whose words begin so; "UL" of a university. */
const isByInitials = (acronym: string, other: Group): boolean =>
  other.acronym === null &&
  initialsOf(foldWord(fullestOf(other))) === foldWord(acronym) &&
  (acronym.length > 2 || /^U/.test(acronym));

/** "CNX" is "CNX-Togo", the acronym of a full name. */
const isOfPlace = (acronym: string, other: Group): boolean =>
  other.acronym?.startsWith(`${acronym}-`) === true &&
  isPlaceName(foldWord(other.acronym.slice(acronym.length + 1)));

/** By its name, or by the first words of it: "Confédération africaine" beside "CAF". */
const isNamed = ({ keys }: Group, name: string): boolean =>
  keys.has(canonical(name)) ||
  [...keys].some((key) => key.includes(' ') && !mainKeys().has(key) && keyOf(name).startsWith(`${key} `));

/** "Sénat" is "Sénat de la République …", "Université Senghor" is "Université Senghor d'Alexandrie" when no other begins so. */
function joinShorter(groups: Group[], sentences: readonly Sentence[]): Group[] {
  const gone = new Set<Group>();
  /** Keys of the fullest names, which may change when another group is merged in. */
  const keys = new Map(groups.map((group) => [group, withoutForm(fullestOf(group))]));
  const keyOfGroup = (group: Group): string => keys.get(group) as string;
  for (const group of groups) {
    const key = keyOfGroup(group);
    const begun = `${key} `;
    const longer = groups.filter((other) => {
      if (other === group || gone.has(other)) return false;
      const own = keyOfGroup(other);
      return (
        (isShorterOf(key, own) || begins(other.keys, begun) || isEnglishHead(key, own)) &&
        !areKnown(group, other) &&
        !isOfSameTown(fullestOf(group), fullestOf(other)) &&
        !(isThinner(own, key) && standTogether(group, other, sentences))
      );
    });
    // "Orbitel" beside "Orbitel Mali" and "Orbitel Togo": the house and its branches.
    if (longer.length > 1 && longer.every((other) => isOfCountry(fullestOf(group), fullestOf(other))))
      continue;
    const begunAlike = longer.every((other) => keyOfGroup(other).startsWith(begun));
    if (longer.length > 1 && (heads().has(key) || (begunAlike && group.acronym === null))) {
      shareOut(group, longer);
      for (const other of longer) keys.set(other, withoutForm(fullestOf(other)));
      gone.add(group);
      continue;
    }
    const target = longer.length === 1 ? longer[0] : undefined;
    const own = group.acronym === null || target?.acronym === null || target?.acronym === group.acronym;
    const bears = target !== undefined && keyOfGroup(target).endsWith(` ${key}`);
    if (target && own && (!isAcronymOnly(group) || bears || isBranch(group, target))) {
      merge(target, group);
      keys.set(target, withoutForm(fullestOf(target)));
      gone.add(group);
    }
  }
  return groups.filter((group) => !gone.has(group));
}

/** "le Lab" of "Agri Lab Kara": the head noun of an English name stands behind. */
const isEnglishHead = (key: string, own: string): boolean =>
  /^(?:lab|hub|club|academy|center|foundation)$/.test(key) &&
  own.split(' ').some((word) => word === key || word === `${key}s`);

/** "l'Association des maires de France, l'Association des maires ruraux de France": two of one row. */
function standTogether(one: Group, other: Group, sentences: readonly Sentence[]): boolean {
  const sentenceOf = ({ start }: { start: number }): number => firstAtOrAfter(sentences, start + 1);
  const first = new Set(one.mentions.map(sentenceOf));
  return sentences.length > 0 && other.mentions.some((mention) => first.has(sentenceOf(mention)));
}

/** "ABC" where "ABC Togo" is the only one of that name; "ONU" and others known everywhere stay apart. */
const isBranch = (short: Group, long: Group): boolean =>
  !knownAcronyms().has(keyOf(fullestOf(short))) && isOfCountry(fullestOf(short), fullestOf(long));

const isOfCountry = (name: string, branch: string): boolean =>
  countryOf(branch.slice(name.length + 1)) !== null;

/** "Université de Tunis" beside "Université de Tunis El Manar": a school of a town has no name of its own behind it. */
const isOfSameTown = (name: string, other: string): boolean =>
  SCHOOL.test(name) &&
  /^[\p{Lu}\d]/u.test(other.slice(name.length + 1)) &&
  !isOfCountry(name, other) &&
  isPlaceName(name.slice(name.search(/ \S+$/u) + 1).replace(/^d['’]/u, ''));

const SCHOOL = /^(?:université|faculté|institut|école|lycée|collège|hôpital)s? .*(?:de |d['’])\p{Lu}[^ ]+$/iu;

function begins(keys: ReadonlySet<string>, begun: string): boolean {
  for (const key of keys) if (key.startsWith(begun)) return true;
  return false;
}

/** "Fonds mondial" is not "Fonds mondial pour la nature": the lexicon tells them apart. */
const areKnown = (a: Group, b: Group): boolean =>
  [a, b].every(({ keys }) => [...keys].some((key) => mainKeys().has(key)));

/** "la Banque", "le Conseil économique", where several are named: the one told last before it, or else the first. */
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

function toEntity(group: Group, id: string): OrganizationDraft {
  const name = inNaturalCase(fullestOf(group));
  const acronym = group.acronym ?? knownAcronym(group);
  const first = name.slice(0, 1).toUpperCase() + name.slice(1);
  const state = /^(?:gouvernement|état|etat)\b/u.test(name);
  return {
    id,
    name: isAcronymOnly(group) ? fullestOf(group) : state ? first : name,
    acronym: acronym === null ? null : acronym,
    mentions: group.mentions.filter(({ rule }) => rule !== NOUN).sort((a, b) => a.start - b.start),
    nouns: group.mentions.filter(({ rule }) => rule === NOUN),
  };
}

/** "BANQUE DU GOLFE" in natural case; "CMX TV", "ORBITEL RDC" keep their acronyms. */
function inNaturalCase(name: string): string {
  const natural = naturalCase(name);
  if (natural === name) return name;
  const words = name.split(' ');
  // "SOGEX SA", "CMX TV"
  const bare = words.filter((word) => legalForms().get(foldWord(word)) !== 'law');
  const areShort =
    bare.length === 1 ||
    bare.every((word) => word.length < 5 && (bitsOf(foldWord(word)) & KNOWN.function) === 0);
  const small = natural.split(' ');
  return words.map((word, i) => (areShort || isAcronym(word) ? word : small[i])).join(' ');
}

function isAcronym(word: string): boolean {
  const folded = foldWord(word);
  if (legalForms().get(folded) === 'law') return word.length < 5;
  if ((bitsOf(folded) & (KNOWN.common | KNOWN.function)) !== 0) return false;
  return knownAcronyms().has(folded) || isOtherAcronym(folded) || /^[^aeiouy'’-]{2,}$/.test(folded);
}

/** The acronym of a body that is known everywhere, when the text itself writes it. */
const knownAcronym = (group: Group): string | null => (isAcronymOnly(group) ? fullestOf(group) : null);
