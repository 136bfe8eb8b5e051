/** Roles tied to the persons who hold them. */
import type { Document } from '../../schemas/document.js';
import type { Found, Gender, PersonMention, RoleMention } from '../../schemas/mentions.js';
import type { Extractor } from '../extractor.js';
import { readHonorific } from '../honorifics.js';
import { sliceOf, type Text, textOf, wordAt } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import { inOneGo, type Steps } from '../steps.js';
import { findTitles, type Title, TRADE_OF_LIST } from '../titles/index.js';
import { withoutRanks } from '../titles/no-titles.js';
import { completeBody } from './bodies.js';
import { isUnderLabel } from './body-headings.js';
import { bodiesOfParties } from './body-parties.js';
import { bodyOfFellow, bodyOfJoined, bodyOfPair, countedNoun, zipBodies } from './body-series.js';
import { townsOfMayors } from './body-towns.js';
import { zipComplements } from './complement-series.js';
import { withComplementBehind } from './complements-behind.js';
import type { Holder } from './holder.js';
import { bind } from './holders.js';
import {
  adoptBareMinisters,
  isBareMinister,
  joinDignities,
  lastName,
  loneMinistry,
  ministersIn,
  titleOfPeer,
} from './ministers.js';
import { findOfficesTold } from './offices-told.js';
import { findRepresented } from './represented.js';
import { endOfServed } from './served.js';
import { findServedOffices } from './served-offices.js';
import { findSharers, oneOf, type Sharer } from './sharers.js';
import { stretchTitles } from './stretches.js';

export const roles: Extractor<'roles'> = {
  layer: 'roles',
  needs: ['ministries', 'events', 'organizations', 'people'],
  find: (document, found) => inOneGo(findSteps(document, found)),
  steps: findSteps,
};

function* findSteps(document: Document, found: Found): Steps<RoleMention[]> {
  const text = textOf(document);
  const holders = locate(text, found.people);
  const offices = joinDignities(text, withoutRanks(text, findTitles(text, found)));
  yield;
  const titles = stretchTitles(text, found, offices, holders);
  yield;
  const bound = yield* bind(text, titles, holders);
  yield;
  const sharers = findSharers(text, found, titles, holders, bound);
  adoptBareMinisters(text, titles, bound);
  const hasBare = titles.some((title) => isBareMinister(text, title));
  const told = hasBare ? ministersIn(titles, bound) : NOBODY;
  const lone = hasBare ? loneMinistry(found, told.size > 0) : null;
  const parties = bodiesOfParties(text, found, titles, bound);
  yield;
  const mentions: RoleMention[] = [];
  titles.forEach((title, i) => {
    const persons = bound[i] as Holder[];
    if (title.kind === 'kin') {
      const peer = titleOfPeer(text, titles, i);
      const [holder] = persons;
      if (peer && holder)
        mentions.push({ ...toMention(text, found, title, holder), ...peer, implied: false });
      return;
    }
    // "les présidents des deux instances" are presidents
    const counted = countedNoun(text, title) ?? endOfServed(text, titles, bound, i);
    const whole = counted === null ? title : { ...title, end: counted };
    if (persons.length === 0) mentions.push(toMention(text, found, whole, null));
    const bodies = zipBodies(text, found, title, persons);
    const towns = townsOfMayors(text, title, persons.length);
    const wordings = zipComplements(text, title, persons.length);
    persons.forEach((holder, k) => {
      const whoever = toMention(text, found, whole, holder);
      const behind = withComplementBehind(text, found, title, holder, holders);
      if (behind !== null) {
        mentions.push({ ...whoever, ...behind });
        return;
      }
      const role = wordings === null ? whoever : { ...whoever, title: wordings[k] as string };
      // "le ministre X", of whom no more is told, where one ministry is named.
      const bare = isBareMinister(text, title) && !told.has(lastName(holder)) ? lone : null;
      const party = parties.get(i) ?? null;
      const joined = bodyOfJoined(text, titles, i) ?? bodyOfPair(text, found, titles, bound, i);
      const open =
        title.body !== null || role.organization === null || party?.paired === true || joined !== null;
      const fellow = role.organization === null ? bodyOfFellow(text, title, mentions.at(-1)) : null;
      const elsewhere = open ? (bodies?.[k] ?? towns?.[k] ?? party?.body ?? joined ?? bare ?? fellow) : null;
      // In brackets behind the name: by the words it has there.
      const isBeside = elsewhere !== null && elsewhere === bodies?.[k];
      mentions.push(
        elsewhere === null
          ? role
          : { ...role, organization: elsewhere, implied: title.body === null && !isBeside },
      );
      if (bodies === null)
        for (const { first, end } of title.others)
          mentions.push({ ...role, organization: sliceOf(text, first, end) });
    });
  });
  yield;
  for (const sharer of sharers) mentions.push(toShared(text, sharer));
  for (const { title, holder } of findServedOffices(text, titles, holders, bound))
    mentions.push(toMention(text, found, title, holder));
  mentions.push(...findOfficesTold(text, found, holders), ...findRepresented(text, found, holders));
  return joinDuties(mentions.sort((a, b) => a.start - b.start));
}

/** Offices of which the duties are told apart. */
const WITH_DUTIES = /^(?:ministre|vice-|secrétaire d|conseill|commissaire|délégué|haut)/iu;

/** "le ministre d'État X, chargé des Mines": one title on both sides of the name. */
function joinDuties(mentions: readonly RoleMention[]): RoleMention[] {
  const joined: RoleMention[] = [];
  for (const role of mentions) {
    const before = joined.at(-1);
    const { holder } = role;
    const apart =
      holder !== null &&
      before?.holder === holder &&
      before.end <= holder.start &&
      role.start - holder.end <= 2 &&
      /^chargée? (?:des|du|de la|de l['’])/u.test(role.title) &&
      WITH_DUTIES.test(before.title);
    if (!apart) joined.push(role);
    else
      joined[joined.length - 1] = {
        ...before,
        title: `${before.title} ${role.title}`,
        organization: before.organization ?? role.organization,
      };
  }
  return joined;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Tokens of each person's mention. */
function locate(text: Text, people: readonly PersonMention[]): Holder[] {
  const { tokens } = text.document;
  let token = 0;
  return people.map((mention) => {
    while (token < tokens.count && (tokens.start[token] as number) < mention.start) token++;
    const first = token;
    let end = first;
    while (end < tokens.count && (tokens.end[end] as number) <= mention.end) end++;
    return { mention, first, end, outer: outerFirst(text, mention, first) };
  });
}

/** First token of a person with honorific and its article. */
function outerFirst(text: Text, { honorific }: PersonMention, first: number): number {
  for (let back = honorific === null ? 0 : Math.min(8, first); back > 0; back--) {
    const at = first - back;
    if (text.sentence[at] === text.sentence[first] && readHonorific(text, at, first)?.end === first)
      return at;
  }
  return first;
}

function toMention(text: Text, found: Found, whole: Title, holder: Holder | null): RoleMention {
  const { tokens } = text.document;
  const title = withoutAlien(text, withoutNew(text, whole));
  const completed = holder ? completeBody(text, found, whole, holder) : null;
  return {
    start: tokens.start[title.first] as number,
    end: tokens.end[(isQuoted(text, title) ? title.body.from : title.end) - 1] as number,
    rule: holder ? (isUnderLabel(text, whole) ? TRADE_OF_LIST : 'role.holder') : 'role.alone',
    title: inSingular(
      title,
      (completed ? sliceOf(text, title.first, completed.end) : wording(text, title)).replaceAll('\n', ' '),
    ),
    organization: completed ? completed.organization : title.body ? bodyOf(text, found, title.body) : null,
    implied: completed !== null && !completed.beside,
    gender: genderOf(text, whole),
    holder: holder?.mention ?? null,
  };
}

/** "PDG d'|« X »": the marks are the sentence's, so that the office ends in front of them. */
const isQuoted = (text: Text, title: Title): title is Title & { body: NonNullable<Title['body']> } =>
  title.body !== null && /^[«"“]$/.test(wordAt(text, title.body.first - 1)) && title.body.until === title.end;

/** As written; "le directeur de cabinet du ministre de X" serves the ministry. */
function bodyOf(text: Text, { ministries }: Found, { first, end }: NonNullable<Title['body']>): string {
  if (!wordAt(text, first).startsWith('ministre')) return sliceOf(text, first, end);
  const start = text.document.tokens.start[first] as number;
  const ministry = ministries[firstAtOrAfter(ministries, start)];
  return ministry?.start === start ? ministry.name : sliceOf(text, first, end);
}

function toShared(text: Text, { holder, first, end, noun, organization }: Sharer): RoleMention {
  const { tokens } = text.document;
  return {
    start: tokens.start[first] as number,
    end: tokens.end[end - 1] as number,
    rule: 'role.shared',
    title: organization === null ? `${noun} ${sliceOf(text, first, end)}` : noun,
    organization,
    implied: false,
    gender: null,
    holder: holder.mention,
  };
}

/** "son nouveau directeur" is a director. */
const withoutNew = (text: Text, title: Title): Title =>
  /^nouve(?:au|l|lle)$/.test(wordAt(text, title.first)) ? { ...title, first: title.first + 1 } : title;

/** "donateurs" of two persons is "donateur" of each: all words agree as far as no complement begins. */
function inSingular({ plural }: Title, title: string): string {
  if (!plural) return title;
  // "les chefs des délégations": each heads one
  if (/^chef(?:fe)?s des délégations$/iu.test(title)) return title.replace(/s des (\p{L}+)s$/u, ' de $1');
  const complement =
    / (?:d[eu]s?|d['’].*|[àa]|aux?|en|pour|et(?! plénipotentiaires)|,)(?: |$)/iu.exec(title)?.index ??
    title.length;
  // "quatre ambassadeurs |accrédités ici|": all of them, so that it tells them from nobody
  return (oneOf(title.slice(0, complement)) + title.slice(complement)).replace(
    /(?<=^ambassad.*) accrédité.*$/iu,
    '',
  );
}

/** "ministre de la Santé et de l'Union africaine": what a portfolio ends with is no body that it is held at. */
function withoutAlien(text: Text, title: Title): Title {
  const { first, body, ministerial } = title;
  const isPart = ministerial && body && AND_OF.test(text.words.folded.slice(first, body.from).join(' '));
  return isPart ? { ...title, body: null } : title;
}

const AND_OF = / et(?: (?:a|au|aux)(?: la| l'| les)?)?$/;

/** "ministre des Mines (Minmidt)": letters are no part of the title. */
const LETTERS = / ?\(\p{Lu}[\p{L}-]*\)$/u;

/** "Secrétaire exécutif |(SEP) |de A": what an office is called for short. */
const SHORT = / \(\p{Lu}{2,6}\)(?= d(?:[eu]s?|['’])(?:$| |\p{L}))/u;

/** The title as written, without the body and what leads to it. */
function wording(text: Text, { first, end, body, ministerial }: Title): string {
  if (!body) {
    const written = sliceOf(text, first, end).replace(SHORT, '');
    return ministerial ? written.replace(LETTERS, '') : written;
  }
  const before = sliceOf(text, first, body.from).replace(/ au sein$/u, '');
  const behind = body.until < end ? sliceOf(text, body.until, end) : '';
  return behind === '' ? before : /^[,;]/u.test(behind) ? `${before}${behind}` : `${before} ${behind}`;
}

/** The form of the noun, else the article, else an adjective that agrees. */
function genderOf(text: Text, { first, headEnd, gender, plural }: Title): Gender | null {
  // "Madame le Ministre X"
  if (/^(?:madame|mme)$/.test(wordAt(text, first - 2)) && /^(?:le|la|l')$/.test(wordAt(text, first - 1)))
    return 'f';
  // "lauréats" may be women too.
  if (plural) return gender === 'f' ? gender : null;
  if (gender !== null) return gender;
  const before = first > 0 ? wordAt(text, first - 1) : '';
  if (before === 'la' || before === 'sa' || before === 'une' || before === 'cette') return 'f';
  if (['le', 'du', 'au', 'un', 'ce'].includes(before)) return 'm';
  const next = wordAt(text, headEnd);
  if (/(?:ienne|aise|oise|ale|elle|aine|ive)$/.test(next)) return 'f';
  if (/(?:ien|ais|ois|al|el|ain|if)$/.test(next)) return 'm';
  return null;
}
