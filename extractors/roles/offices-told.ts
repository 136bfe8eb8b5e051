/**
 * Offices told by a verb or by what they are, not by a title: "Mme X, qui préside l'Association Y", "le Club Z, présidé
 * par M. X", "élue à la présidence de la Chambre Y", "la direction générale de Z est confiée à M. X".
 */
import type { Span } from '../../schemas/document.js';
import { TOKEN } from '../../schemas/document.js';
import type { Found, Gender, RoleMention } from '../../schemas/mentions.js';
import { afterArticle, has, isArticleAt, isOfAt, type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import { WordColumn } from '../word-column.js';
import { KNOWN } from '../words.js';
import { lastBody } from './body-nouns.js';
import { type Holder, holderFrom, sameSentence } from './holder.js';

/** What an office is called, and who holds it: a man or nobody knows who, a woman. */
const OFFICES: readonly (readonly [noun: string, m: string, f: string])[] = [
  [
    "presidence du conseil d' administration",
    "président du conseil d'administration",
    "présidente du conseil d'administration",
  ],
  ['vice-presidence', 'vice-président', 'vice-présidente'],
  ['presidence', 'président', 'présidente'],
  ['direction generale', 'directeur général', 'directrice générale'],
  ['direction executive', 'directeur exécutif', 'directrice exécutive'],
  ['secretariat general', 'secrétaire général', 'secrétaire générale'],
  ['secretariat executif', 'secrétaire exécutif', 'secrétaire exécutive'],
];

const NOUNS = new Set(OFFICES.map(([noun]) => noun.split(' ')[0] as string));

/** Whose subject holds the office, or comes to hold it; "à la présidence" asks for the latter. */
const HOLDS =
  /^(?:prend|prit|pris|prendra|assure|assurait|assurera|assume|assumait|exerce|exercait|occupe|occupait)$/;
const COMES =
  /^(?:(?:re)?(?:elu|nomm|design|reconduit|port|choisi|propuls|promu|hiss|install)(?:e|ee)?|acced(?:e|a|era)|arrive|succed(?:e|a|era)|remplac(?:e|a|era))$/;

/** "la présidence … |est assurée par X". */
const GIVEN = /^(?:assuree?|exercee?|confiee?|revient|echoit|incombe|attribuee?|devolue?)$/;

/** What a word may tell an office by: "préside" and its like, or the noun of the office. */
const TELLS = { nothing: 0, presiding: 1, noun: 2 } as const;
const tells = new WordColumn((word) =>
  word.startsWith('presid') ? TELLS.presiding : NOUNS.has(word) ? TELLS.noun : TELLS.nothing,
);

/** Tokens between the parts. */
const REACH = 8;

interface Told {
  readonly first: number;
  readonly end: number;
  readonly holder: Holder;
  readonly organization: string | null;
  readonly titles: readonly [m: string, f: string];
}

export function findOfficesTold(text: Text, found: Found, holders: readonly Holder[]): RoleMention[] {
  if (holders.length === 0) return [];
  const told: RoleMention[] = [];
  const { tokens } = text.document;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tells.at(tokens, i);
    if (kind === TELLS.nothing) continue;
    const one =
      kind === TELLS.presiding
        ? (readPresides(text, found, i, holders) ??
          readPresided(text, found, i, holders) ??
          readOffice(text, found, i, holders))
        : readOffice(text, found, i, holders);
    if (one) told.push(toMention(text, one));
  }
  return told;
}

const PRESIDENT = ['président', 'présidente'] as const;
const CHAIR = ["président du conseil d'administration", "présidente du conseil d'administration"] as const;

/** "X, qui préside depuis 2021 |l'Association Y": more than a meeting of it. */
function readPresides(text: Text, found: Found, verb: number, holders: readonly Holder[]): Told | null {
  if (!/^presid(?:e|ait|a)$/.test(wordAt(text, verb)) || wordAt(text, verb - 1) === 'a') return null;
  // "l'Association Y, que |préside X"
  if (wordAt(text, verb - 1) === 'que') {
    const inverted = holders[holderFrom(holders, verb)];
    const comma = wordAt(text, verb - 2) === ',' ? verb - 3 : verb - 2;
    const led = comma >= 0 ? endingAt(found.organizations, text.document.tokens.end[comma] as number) : null;
    return inverted?.outer === verb + 1 && led
      ? { first: verb, end: verb + 1, holder: inverted, organization: led.name, titles: PRESIDENT }
      : null;
  }
  const holder = subjectOf(text, verb, holders);
  const from = afterArticle(text, afterAdverbs(text, verb + 1));
  const body = bodyAt(text, found, from);
  return holder && body && sameSentence(text, verb, from)
    ? { first: verb, end: verb + 1, holder, organization: body.name, titles: PRESIDENT }
    : null;
}

/** "X |préside", "X, qui |préside", "X, lequel |préside aussi". */
function subjectOf(text: Text, verb: number, holders: readonly Holder[]): Holder | null {
  const holder = holders[holderFrom(holders, verb) - 1];
  if (!holder || !sameSentence(text, holder.first, verb)) return null;
  for (let i = holder.end; i < verb; i++)
    if (!/^(?:,|qui|lequel|laquelle|et|aujourd'hui|desormais|egalement|aussi)$/.test(wordAt(text, i)))
      return null;
  return holder;
}

/** "l'Association Y (AY), |présidée par X". */
function readPresided(text: Text, found: Found, verb: number, holders: readonly Holder[]): Told | null {
  if (!/^presidee?$/.test(wordAt(text, verb))) return null;
  const by = afterAdverbs(text, verb + 1);
  if (wordAt(text, by) !== 'par') return null;
  const holder = holders[holderFrom(holders, by)];
  if (holder?.outer !== by + 1) return null;
  let behind = verb;
  while (
    behind > 0 &&
    /^(?:,|est|etait|alors|actuellement|aujourd'hui|desormais|par|ailleurs)$/.test(wordAt(text, behind - 1))
  )
    behind--;
  if (wordAt(text, behind - 1) === ')' && wordAt(text, behind - 3) === '(') behind -= 3;
  const { tokens } = text.document;
  if (behind === 0 || !sameSentence(text, behind - 1, verb)) return null;
  const body = endingAt(found.organizations, tokens.end[behind - 1] as number);
  const organ = organBefore(text, behind) ?? organOfSubject(text, verb, behind, holders);
  if (organ !== null)
    return { first: verb, end: by, holder, organization: null, titles: ledBy(PRESIDENT, organ) };
  if (!body) {
    // "L'association est |présidée par X"
    const opens = behind - 2 === text.document.sentences[text.sentence[verb] as number]?.firstToken;
    const organization = opens && isArticleAt(text, behind - 2) ? bodyOfNoun(text, found, behind - 1) : null;
    return organization === null ? null : { first: verb, end: by, holder, organization, titles: PRESIDENT };
  }
  // "la réunion |du Comité Y, présidée par X": the meeting is.
  let before = behind - 1;
  while (before > 0 && (tokens.start[before] as number) > body.start) before--;
  const article = /^(?:la|le|l')$/.test(wordAt(text, before - 1)) ? before - 1 : before;
  if (!isOfAt(text, article - 1))
    return { first: verb, end: by, holder, organization: body.name, titles: PRESIDENT };
  const board = text.words.folded.slice(article - 4, article - 1).join(' ') === "conseil d' administration";
  return board ? { first: verb, end: by, holder, organization: body.name, titles: CHAIR } : null;
}

/** Organs of a body, told without it: "un directoire, présidé par X", "la présidence du jury revient à X". */
const ORGANS: readonly (readonly [words: string, title: string])[] = [
  ['directoire', 'du directoire'],
  ['jury', 'du jury'],
  ['conseil de surveillance', 'du conseil de surveillance'],
  ["conseil d' administration", "du conseil d'administration"],
];

/** What stands right in front of a token, behind an article or the like. */
function organBefore(text: Text, end: number): string | null {
  for (const [words, title] of ORGANS) {
    const first = end - words.split(' ').length;
    if (has(text, first - 1, KNOWN.determiner) && isOrgan(text, first, words)) return title;
  }
  return null;
}

/** "|Le jury, composé de A, était présidé par", "|Le jury était composé de A et présidé par" */
function organOfSubject(text: Text, verb: number, behind: number, holders: readonly Holder[]): string | null {
  const { firstToken = 0 } = text.document.sentences[text.sentence[verb] as number] ?? {};
  if (!/^(?:est|etait|sera|et)$/.test(wordAt(text, verb - 1)) || verb - firstToken > SUBJECT) return null;
  const named = holders[holderFrom(holders, firstToken)];
  if (named && named.first < behind) return null;
  const organ = ORGANS.find(
    ([words]) => isArticleAt(text, firstToken) && isOrgan(text, firstToken + 1, words),
  );
  return organ?.[1] ?? null;
}

/** Tokens from a subject to its verb. */
const SUBJECT = 24;

const isOrgan = (text: Text, first: number, words: string): boolean =>
  words.split(' ').every((word, k) => wordAt(text, first + k) === word);

const ledBy = ([m, f]: readonly [string, string], organ: string): readonly [string, string] => [
  `${m} ${organ}`,
  `${f} ${organ}`,
];

/** "|la vice-présidence de ce conseil de surveillance est assurée par X" */
function readOfOrgan(
  text: Text,
  noun: number,
  end: number,
  [, m, f]: (typeof OFFICES)[number],
  holders: readonly Holder[],
): Told | null {
  const from = has(text, end + 1, KNOWN.determiner) ? end + 2 : end + 1;
  const organ = ORGANS.find(([words]) => isOrgan(text, from, words));
  if (!organ) return null;
  const behind = from + organ[0].split(' ').length;
  const holder = comesTo(text, noun, behind, holders) ?? givenTo(text, behind, holders);
  return holder && { first: noun, end, holder, organization: null, titles: ledBy([m, f], organ[1]) };
}

/** "élue à |la présidence de la Chambre Y", "|la direction générale de Z est confiée à X". */
function readOffice(text: Text, found: Found, noun: number, holders: readonly Holder[]): Told | null {
  const office = OFFICES.find(([told]) => {
    const words = told.split(' ');
    return words.every((word, k) => wordAt(text, noun + k) === word);
  });
  if (!office || !/^(?:la|le|au)$/.test(wordAt(text, noun - 1))) return null;
  const end = noun + office[0].split(' ').length;
  if (!isOfAt(text, end)) return readBareOffice(text, found, noun, end, office, holders);
  const ofOrgan = readOfOrgan(text, noun, end, office, holders);
  if (ofOrgan) return ofOrgan;
  const from = afterArticle(text, end + 1);
  const organization =
    bodyAt(text, found, from)?.name ?? restOfBody(text, found, noun, from) ?? bodyOfNoun(text, found, from);
  if (organization === null) return null;
  const behind = endOfBody(text, found, bodyAt(text, found, noun) ? noun : from);
  const holder = comesTo(text, noun, behind, holders) ?? givenTo(text, behind, holders);
  return holder && { first: noun, end, holder, organization, titles: [office[1], office[2]] };
}

/** "X en prend |la présidence", "|Le secrétariat général échoit à X": of the body told last. */
function readBareOffice(
  text: Text,
  found: Found,
  noun: number,
  end: number,
  office: (typeof OFFICES)[number],
  holders: readonly Holder[],
): Told | null {
  // "un jury, dont |la présidence a été confiée à X"
  const dont =
    wordAt(text, noun - 2) === 'dont' ? (wordAt(text, noun - 3) === ',' ? noun - 3 : noun - 2) : -1;
  const organ = dont > 0 ? organBefore(text, dont) : null;
  const given = organ === null ? null : givenTo(text, end, holders);
  if (organ !== null && given)
    return {
      first: noun,
      end,
      holder: given,
      organization: null,
      titles: ledBy([office[1], office[2]], organ),
    };
  const organization = lastBody(text, found, text.document.tokens.start[noun] as number, null);
  const taken = wordAt(text, noun - 3) === 'en' && HOLDS.test(wordAt(text, noun - 2));
  const holder = taken ? subjectOf(text, noun - 3, holders) : givenTo(text, end, holders);
  return holder && organization !== null
    ? { first: noun, end, holder, organization, titles: [office[1], office[2]] }
    : null;
}

/** Who holds the office by a verb in front of it: its subject, or its object right behind the body. */
function comesTo(text: Text, noun: number, behind: number, holders: readonly Holder[]): Holder | null {
  const to = wordAt(text, noun - 1) === 'au' || wordAt(text, noun - 2) === 'a';
  let verb = noun - 2;
  while (verb > noun - REACH - 4 && sameSentence(text, verb, noun)) {
    if ((to ? COMES : HOLDS).test(wordAt(text, verb))) break;
    verb--;
  }
  if (!(to ? COMES : HOLDS).test(wordAt(text, verb)) || !sameSentence(text, verb, noun)) return null;
  const object = holders[holderFrom(holders, behind)];
  if (object?.outer === behind && to) return object;
  const subject = holders[holderFrom(holders, verb) - 1];
  return subject && sameSentence(text, subject.first, verb) && verb - subject.end < REACH ? subject : null;
}

/** "… |est désormais assurée par X", "|revient à X". */
function givenTo(text: Text, behind: number, holders: readonly Holder[]): Holder | null {
  let verb = behind;
  while (verb < behind + 5 && !GIVEN.test(wordAt(text, verb))) verb++;
  const by = verb + 1;
  const holder = holders[holderFrom(holders, verb)];
  return GIVEN.test(wordAt(text, verb)) && /^(?:par|a)$/.test(wordAt(text, by)) && holder?.outer === by + 1
    ? holder
    : null;
}

/** "aussi", "depuis 2021", "actuellement". */
function afterAdverbs(text: Text, from: number): number {
  let at = from;
  while (
    /^(?:aussi|egalement|actuellement|desormais|toujours|depuis|en|par|ailleurs|aujourd'hui)$/.test(
      wordAt(text, at),
    ) &&
    !(wordAt(text, at) === 'par' && wordAt(text, at + 1) !== 'ailleurs')
  ) {
    at++;
    while (text.document.tokens.kind[at] === TOKEN.number || has(text, at, KNOWN.calendar)) at++;
  }
  return at;
}

function bodyAt({ document: { tokens } }: Text, { organizations }: Found, token: number) {
  const start = tokens.start[token];
  const body = start === undefined ? undefined : organizations[firstAtOrAfter(organizations, start)];
  return body?.start === start ? body : undefined;
}

/** "la |direction générale de la Banque Y", read as one body. */
function restOfBody(text: Text, found: Found, noun: number, from: number): string | null {
  const whole = bodyAt(text, found, noun);
  const start = text.document.tokens.start[from] as number;
  return whole && whole.end > start ? text.document.text.slice(start, whole.end) : null;
}

/** "la présidence de |l'association": the body told before. */
function bodyOfNoun(text: Text, found: Found, token: number): string | null {
  const word = wordAt(text, token);
  const start = text.document.tokens.start[token] as number;
  if (!NOUNS_OF_BODIES.test(word)) return null;
  return lastBody(text, found, start, new RegExp(`^${word}`)) ?? lastBody(text, found, start, null);
}

const NOUNS_OF_BODIES =
  /^(?:association|federation|institution|organisation|chambre|club|syndicat|structure|entreprise|societe|fondation|ligue|agence|banque|groupe|compagnie|mutuelle|cooperative|parti|mouvement|office)$/;

function endOfBody(text: Text, found: Found, from: number): number {
  const body = bodyAt(text, found, from);
  if (!body) return from + 1;
  let at = from;
  while (at < text.document.tokens.count && (text.document.tokens.end[at] as number) <= body.end) at++;
  return wordAt(text, at) === '(' && wordAt(text, at + 2) === ')' ? at + 3 : at;
}

const endingAt = <S extends Span>(spans: readonly S[], end: number): S | null => {
  const span = spans[firstAtOrAfter(spans, end) - 1];
  return span?.end === end ? span : null;
};

function toMention({ document: { tokens } }: Text, told: Told): RoleMention {
  const { mention } = told.holder;
  const gender: Gender | null = mention.gender;
  return {
    start: tokens.start[told.first] as number,
    end: tokens.end[told.end - 1] as number,
    rule: 'role.told',
    title: told.titles[gender === 'f' ? 1 : 0],
    organization: told.organization,
    implied: true,
    gender,
    holder: mention,
  };
}
