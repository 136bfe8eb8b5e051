/** Roles tied to the persons who hold them. */
import type { Found, Gender, PersonMention, RoleMention } from '../../schemas/mentions.js';
import type { Extractor } from '../extractor.js';
import { isAdjective, sliceOf, type Text, textOf, wordAt } from '../phrases.js';
import { findTitles, type Title } from '../titles.js';
import { foldWord } from '../words.js';
import { completeBody, zipBodies } from './bodies.js';
import { bind, type Holder } from './holders.js';
import { adoptBareMinisters, isBareMinister, joinDignities, loneMinistry } from './ministers.js';

export const roles: Extractor<'roles'> = {
  layer: 'roles',
  needs: ['ministries', 'events', 'organizations', 'people'],
  find(document, found) {
    const text = textOf(document);
    const holders = locate(text, found.people);
    const titles = joinDignities(text, findTitles(text, found));
    const bound = bind(text, titles, holders);
    adoptBareMinisters(text, titles, bound);
    const lone = loneMinistry(found);
    const told = new Set(
      titles.flatMap((title, i) => (title.ministerial ? (bound[i] ?? []).map(({ mention }) => mention) : [])),
    );
    return titles.flatMap((title, i) => {
      const persons = bound[i] ?? [];
      if (title.kind === 'kin') return [];
      if (persons.length === 0) return [toMention(text, found, title, null)];
      const own = zipBodies(text, found, title, persons.length);
      return persons.map((holder, k) => {
        const role = toMention(text, found, title, holder);
        if (role.organization !== null) return role;
        if (own !== null) return { ...role, organization: own[k] ?? null };
        // "le ministre X", of whom no more is told, where one ministry is named.
        const bare = isBareMinister(text, title) && lone !== null && !told.has(holder.mention);
        return bare ? { ...role, organization: lone } : role;
      });
    });
  },
};

/** Tokens of each person's mention. */
function locate(text: Text, people: readonly PersonMention[]): Holder[] {
  const { tokens } = text.document;
  let token = 0;
  return people.map((mention) => {
    while (token < tokens.count && (tokens.start[token] as number) < mention.start) token++;
    const first = token;
    let end = first;
    while (end < tokens.count && (tokens.end[end] as number) <= mention.end) end++;
    return { mention, first, end };
  });
}

function toMention(text: Text, found: Found, whole: Title, holder: Holder | null): RoleMention {
  const { tokens } = text.document;
  const title = withoutNew(text, whole);
  const completed = holder ? completeBody(text, found, whole) : null;
  return {
    start: tokens.start[title.first] as number,
    end: tokens.end[title.end - 1] as number,
    rule: holder ? 'role.holder' : 'role.alone',
    title: inSingular(title, completed ? sliceOf(text, title.first, completed.end) : wording(text, title)),
    organization: completed
      ? completed.organization
      : title.body
        ? sliceOf(text, title.body.first, title.body.end)
        : null,
    gender: genderOf(text, whole),
    holder: holder?.mention ?? null,
  };
}

/** "son nouveau directeur" is a director. */
const withoutNew = (text: Text, title: Title): Title =>
  /^nouve(?:au|lle)$/.test(wordAt(text, title.first)) ? { ...title, first: title.first + 1 } : title;

/** "donateurs" of two persons is "donateur" of each. */
const inSingular = ({ plural }: Title, title: string): string =>
  plural
    ? title
        .replace(/^\S+/u, (head) => head.replace(/(?<=\p{L})aux$/u, 'al').replace(/(?<=\p{L})s$/u, ''))
        .replace(
          /^(\S+) (\S+)(?<=aux)/u,
          (_, head, adjective) => `${head} ${adjective.replace(/aux$/u, 'al')}`,
        )
        .replace(/^(\S+) (\S+)s(?= |$)/u, (all, head, adjective) =>
          isAdjective(foldWord(adjective)) ? `${head} ${adjective}` : all,
        )
    : title;

/** The title as written, without the body and what leads to it. */
function wording(text: Text, { first, end, body }: Title): string {
  if (!body) return sliceOf(text, first, end);
  const before = sliceOf(text, first, body.from);
  const behind = body.until < end ? sliceOf(text, body.until, end) : '';
  return behind === '' ? before : /^[,;]/u.test(behind) ? `${before}${behind}` : `${before} ${behind}`;
}

/** The form of the noun, else the article, else an adjective that agrees. */
function genderOf(text: Text, { first, headEnd, gender, plural }: Title): Gender | null {
  if (gender !== null || plural) return gender;
  const before = first > 0 ? wordAt(text, first - 1) : '';
  if (before === 'la' || before === 'sa' || before === 'une' || before === 'cette') return 'f';
  if (['le', 'du', 'au', 'un', 'ce'].includes(before)) return 'm';
  const next = wordAt(text, headEnd);
  if (/(?:ienne|aise|oise|ale|elle|aine|ive)$/.test(next)) return 'f';
  if (/(?:ien|ais|ois|al|el|ain|if)$/.test(next)) return 'm';
  return null;
}
