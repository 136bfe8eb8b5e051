/** Offices told by their noun: "élue à la présidence de la Chambre Y", "la direction générale de Z est confiée à M. X". */
import type { Found } from '../../schemas/mentions.js';
import { afterArticle, has, isOfAt, type Text, wordAt } from '../phrases.js';
import { isOfStaff } from '../presidency-staff.js';
import { heads } from '../titles/heads.js';
import { KNOWN } from '../words.js';
import { lastBody } from './bodies-before.js';
import { type Holder, holderFrom, sameSentence } from './holder.js';
import { bodyAt, bodyStoodFor, subjectOf, type Told } from './office-parts.js';
import { ledBy, organAt, organBefore } from './organs.js';
import { last } from './told.js';

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

export const NOUNS = new Set(OFFICES.map(([noun]) => noun.split(' ')[0] as string));

/** Whose subject holds the office, or comes to hold it; "à la présidence" asks for the latter. */
const HOLDS =
  /^(?:prend|prit|pris|prendra|assure|assurait|assurera|assume|assumait|exerce|exercait|occupe|occupait)$/;
const COMES =
  /^(?:(?:re)?(?:elu|nomm|design|reconduit|port|choisi|propuls|promu|hiss|install)(?:e|ee)?|acced(?:e|a|era)|arrive|succed(?:e|a|era)|remplac(?:e|a|era))$/;

/** "la présidence … |est assurée par X". */
const GIVEN = /^(?:assuree?|exercee?|confiee?|revient|echoit|incombe|attribuee?|devolue?)$/;

/** Tokens between the parts. */
const REACH = 8;

/** "|la vice-présidence de ce conseil de surveillance est assurée par X" */
function readOfOrgan(
  text: Text,
  noun: number,
  end: number,
  [, m, f]: (typeof OFFICES)[number],
  holders: readonly Holder[],
): Told | null {
  const from = has(text, end + 1, KNOWN.determiner) ? end + 2 : end + 1;
  const organ = organAt(text, from);
  if (!organ) return null;
  const behind = from + organ[0].split(' ').length;
  const holder = comesTo(text, noun, behind, holders) ?? givenTo(text, behind, holders);
  return holder && { first: noun, end, holder, organization: null, titles: ledBy([m, f], organ[1]) };
}

/** "élue à |la présidence de la Chambre Y", "|la direction générale de Z est confiée à X". */
export function readOffice(text: Text, found: Found, noun: number, holders: readonly Holder[]): Told | null {
  const office = OFFICES.find(([told]) => {
    const words = told.split(' ');
    return words.every((word, k) => wordAt(text, noun + k) === word);
  });
  if (!office) return null;
  const end = noun + office[0].split(' ').length;
  if (wordAt(text, noun - 1) === 'sa' && wordAt(text, noun - 2) === 'a')
    return readOwnOffice(text, found, noun, end, office, holders);
  if (!/^(?:la|le|au)$/.test(wordAt(text, noun - 1))) return null;
  // "cheffe de projet de |la Direction générale des impôts|": a body of that name
  if (isOfAt(text, noun - 2) && bodyAt(text, found, noun)) return null;
  // "nommée conseillère à |la présidence de la République|": who works there
  if (isOfStaff(text, noun)) return null;
  if (!isOfAt(text, end)) return readBareOffice(text, found, noun, end, office, holders);
  const ofOrgan = readOfOrgan(text, noun, end, office, holders);
  if (ofOrgan) return ofOrgan;
  const from = afterArticle(text, end + 1);
  const organization =
    bodyAt(text, found, from)?.name ?? restOfBody(text, found, noun, from) ?? bodyStoodFor(text, found, from);
  if (organization === null) return null;
  const behind = endOfBody(text, found, bodyAt(text, found, noun) ? noun : from);
  const holder = comesTo(text, noun, behind, holders) ?? givenTo(text, behind, holders);
  return holder && { first: noun, end, holder, organization, titles: [office[1], office[2]] };
}

/** "A a porté à |sa présidence| Mme X", "A a élu M. X à |sa présidence|": the subject's own. */
function readOwnOffice(
  text: Text,
  found: Found,
  noun: number,
  end: number,
  [, m, f]: (typeof OFFICES)[number],
  holders: readonly Holder[],
): Told | null {
  const { firstToken = 0 } = text.document.sentences[text.sentence[noun] as number] ?? {};
  let verb = noun - 3;
  while (verb > firstToken && noun - verb < REACH + 4 && !COMES.test(wordAt(text, verb))) verb--;
  if (!COMES.test(wordAt(text, verb)) || !/^(?:a|ont|avait|vient|d'|de)$/.test(wordAt(text, verb - 1)))
    return null;
  const before = holders[holderFrom(holders, noun) - 1];
  const behind = holders[holderFrom(holders, end)];
  const holder = behind?.outer === end ? behind : before !== undefined && before.first > verb ? before : null;
  const { start } = text.document.tokens;
  const body = last(found.organizations, start[verb] as number, start[firstToken]);
  return holder && body && { first: noun, end, holder, organization: body.name, titles: [m, f] };
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
  // "nommée responsable des achats à |la direction générale de A|": an office of its own, held there
  for (let i = verb + 1; to && i < noun - 1; i++)
    if (heads().longestAt(text.document, i, noun) !== null) return null;
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

/** "la |direction générale de la Banque Y", read as one body. */
function restOfBody(text: Text, found: Found, noun: number, from: number): string | null {
  const whole = bodyAt(text, found, noun);
  const start = text.document.tokens.start[from] as number;
  return whole && whole.end > start ? text.document.text.slice(start, whole.end) : null;
}

function endOfBody(text: Text, found: Found, from: number): number {
  const body = bodyAt(text, found, from);
  if (!body) return from + 1;
  let at = from;
  while (at < text.document.tokens.count && (text.document.tokens.end[at] as number) <= body.end) at++;
  return wordAt(text, at) === '(' && wordAt(text, at + 2) === ')' ? at + 3 : at;
}
