/** The body of a role where the title leaves it to what was said before: "secrétaire général du ministère", "son directeur". */
import type { Sentence, Span } from '../../schemas/document.js';
import type { Found } from '../../schemas/mentions.js';
import { isArticle, isCapital, isLower, isOfAt, sliceOf, type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter, overlapping } from '../spans.js';
import { BEFORE } from '../title-heads.js';
import type { Title } from '../titles.js';

export interface Completed {
  /** End of the title without the noun that stood for the body. */
  readonly end: number;
  readonly organization: string;
}

const OF_MINISTRY = new Set(['ministere', 'departement']);

/** Nouns that stand for a body named before; `any` for those that no name need begin with. */
const OF_BODY = new Set([
  'universite',
  'syndicat',
  'banque',
  'agence',
  'fondation',
  'federation',
  'association',
  'office',
  'mairie',
  'ecole',
  'hopital',
  'institut',
  'chambre',
  'union',
  'club',
  'ong',
  'parti',
  'mouvement',
  'lycee',
  'college',
]);
/** "l'association" may be called an NGO before, a club by its game. */
const NAMED_BY: ReadonlyMap<string, RegExp> = new Map(
  [...OF_BODY].map((noun) => [
    noun,
    noun === 'association' || noun === 'ong' ? /^(?:association|ong)/ : new RegExp(`^${noun}`),
  ]),
);
const OF_ANY = new Set([
  'institution',
  'structure',
  'organisation',
  'societe',
  'entreprise',
  'groupe',
  'compagnie',
  'firme',
  'etablissement',
  'organisme',
]);

/** Offices that are always held at a body. */
const OWNED =
  /^(?:secretaire|directeur|directrice|president|presidente|dg|pdg|p-dg|ceo|pca|representant|representante|chef|cheffe|responsable|gerant|gerante|manager|fondat|cofondat|coordonnat|coordinat|gouverneu|ambassad|consule?$|charge$|chargee$)/;

/** Who stands in for a minister. */
const DEPUTIES = /^(?:directeur|directrice|secretaire|chef|cheffe|conseiller|conseillere)/;

/** "Attachée de presse, Agence X", "Attaché de presse" over "Cabinet de la ministre": the body fills the rest of the line or the next one. */
function bodyBeside(text: Text, found: Found, first: number, end: number): string | null {
  const { tokens, sentences } = text.document;
  const index = text.sentence[first] as number;
  const line = sentences[index];
  if (!line || first - line.firstToken > 1) return null;
  const comma = wordAt(text, end) === ',';
  const own = comma && end + 1 < line.endToken;
  if (!own && end + (comma ? 1 : 0) < line.endToken) return null;
  const from = own ? end + 1 : (sentences[index + 1]?.firstToken ?? tokens.count);
  const to = own ? line.endToken : (sentences[index + 1]?.endToken ?? from);
  if (from >= to || to - from > 16 || (!own && from - end > 1)) return null;
  const start = tokens.start[from] as number;
  const stop = tokens.end[to - 1] as number;
  if (wordAt(text, from) === 'cabinet' && isOfAt(text, from + 1))
    return text.document.text.slice(start, stop);
  const body = found.organizations[firstAtOrAfter(found.organizations, start)];
  if (body?.start === start && body.end === stop) return body.name;
  const ministry = found.ministries[firstAtOrAfter(found.ministries, start)];
  return ministry?.start === start && ministry.end === stop ? ministry.name : null;
}

/** "ANC   Awa Sarr, directrice de la communication": a contact's line that begins with the body. */
function bodyAhead(text: Text, found: Found, first: number): string | null {
  const { tokens, sentences } = text.document;
  const line = sentences[text.sentence[first] as number];
  if (!line || first - line.firstToken > 14) return null;
  const body = found.organizations[firstAtOrAfter(found.organizations, line.start)];
  if (body?.start !== line.start) return null;
  let at = line.firstToken;
  while (at < first && (tokens.end[at] as number) <= body.end) at++;
  if (at + 1 >= first) return null;
  for (let i = at; i < first - 1; i++)
    if (!isCapital(text, i) && !/^[:,–—-]$/.test(wordAt(text, i))) return null;
  return wordAt(text, first - 1) === ',' ? text.document.text.slice(body.start, body.end) : null;
}

/** Offices of a ministry that are told without it. */
const OF_STAFF =
  /^(?:secrétaire général|directeur de cabinet|directrice de cabinet|inspect(?:eur|rice) général)e?$/iu;

/** "Au nom du ministère, c'est le secrétaire général, M. X, qui a signé": the noun alone in the same sentence. */
function ministrySpokenOf(text: Text, found: Found, first: number, start: number): string | null {
  const sentence = text.document.sentences[text.sentence[first] as number];
  for (let i = first - 2; sentence && i >= sentence.firstToken && i > first - 10; i--) {
    const bare = wordAt(text, i) === 'ministere' && !isOfAt(text, i + 1);
    if (bare) return lastMinistry(found, start);
  }
  return null;
}

/** "la société" is what was called so, "l'établissement" a house; else the last body of any kind. */
const ANY_BY: ReadonlyMap<string, RegExp> = new Map(
  ['societe', 'groupe', 'compagnie', 'entreprise', 'institution', 'organisation', 'organisme'].map((noun) => [
    noun,
    new RegExp(`^${noun}`),
  ]),
);

const isPossessive = (word: string): boolean => word === 'son' || word === 'sa';

/** What the text said before, when the title itself names no body; null where it is not plain. */
export function completeBody(
  text: Text,
  found: Found,
  { first, end, headEnd, body, ministerial, plural }: Title,
): Completed | null {
  // "l'un des conservateurs généraux" is one.
  const many = plural && !(wordAt(text, first - 1) === 'des' && /^une?$/.test(wordAt(text, first - 2)));
  if (body !== null || ministerial || many) return null;
  const start = text.document.tokens.start[first] as number;
  const noun = end - 1;
  const opening = isLeading(text, noun, headEnd);
  if (opening >= headEnd && (isLower(text, noun) || OF_BODY.has(wordAt(text, noun)))) {
    const word = wordAt(text, noun);
    const organization = OF_MINISTRY.has(word)
      ? lastMinistry(found, start)
      : OF_ANY.has(word)
        ? (lastBody(text, found, start, ANY_BY.get(word) ?? HOUSE) ?? lastBody(text, found, start, null))
        : OF_BODY.has(word)
          ? lastBody(text, found, start, NAMED_BY.get(word) ?? /^$/)
          : null;
    return organization === null ? null : { end: opening, organization };
  }
  if (/^(?:vice-ministre|sous-secretaire)$/.test(wordAt(text, first)) && end === headEnd) {
    const sentence = text.document.sentences[text.sentence[first] as number];
    const ministry = sentence ? last(found.ministries, start, sentence.start) : null;
    if (ministry) return { end, organization: ministry.name };
  }
  if (
    DEPUTIES.test(wordAt(text, first)) &&
    wordAt(text, end) === ',' &&
    wordAt(text, end + 1) === 'representant'
  ) {
    const after = text.document.tokens.end[end + 1] as number;
    const ministry = found.ministries.find((one) => one.start >= after && one.start - after < 12);
    if (ministry) return { end, organization: ministry.name };
  }
  const beside = bodyBeside(text, found, first, end) ?? bodyAhead(text, found, first);
  if (beside !== null) return { end, organization: beside };
  if (end === headEnd && OF_STAFF.test(sliceOf(text, first, headEnd))) {
    const ministry = ministrySpokenOf(text, found, first, start);
    if (ministry !== null) return { end, organization: ministry };
  }
  const sentence = text.document.sentences[text.sentence[first] as number];
  const head = BEFORE.has(wordAt(text, first)) ? first + 1 : first;
  if (first > 0 && isPossessive(wordAt(text, first - 1)) && OWNED.test(wordAt(text, head))) {
    const organization = sentence
      ? (lastOfBoth(text, found, start, sentence.start) ??
        nextOfBoth(text, found, end, sentence.end) ??
        firstOfSentenceBefore(text, found, first))
      : null;
    return organization === null ? null : { end, organization };
  }
  const owner = sentence ? bodyOfRelative(text, found, first, sentence) : null;
  if (owner !== null) return { end, organization: owner };
  const organization = lastTold(text, found, first, sliceOf(text, first, end));
  return organization === null ? null : { end, organization };
}

/** Offices that nobody holds without a body, told without one. */
const HELD_AT_A_BODY =
  /^(?:vice-)?(?:direct(?:eur|rice)|secrétaire|gérante?|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|fondat(?:eur|rice)|administrat(?:eur|rice)|chef(?:fe)? suppléante?|DG|PDG|P-?DG)(?: (?:générale?|adjointe?|déléguée?|exécuti(?:f|ve)|par intérim|commerciale?|technique|nationale?|régionale?))*$/iu;

/** What the office itself tells of the house it is held in. */
const HOUSES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:vice-)?rect(?:eur|rice)$/iu, /^universite/],
  [/^médecin[- ]chef$/iu, /^(?:hopital|centre (?:hospitalier|de sante|medical)|clinique|maternite)/],
  [/^(?:vice-)?doyenne?$/iu, /^faculte/],
  [/^proviseure?$/iu, /^lycee/],
];

/** The body told last in the same sentence, or the last house of the kind that the office asks for. */
function lastTold(text: Text, found: Found, first: number, title: string): string | null {
  const before = text.document.tokens.start[first] as number;
  for (const [office, house] of HOUSES) if (office.test(title)) return lastBody(text, found, before, house);
  if (!HELD_AT_A_BODY.test(title)) return null;
  const sentence = text.document.sentences[text.sentence[first] as number];
  if (!sentence) return null;
  // Nobody founds a ministry.
  if (/^(?:co-?)?fondat/iu.test(title))
    return last(found.organizations, before, sentence.start)?.name ?? null;
  return lastOfBoth(text, found, before, sentence.start);
}

/**
 * "entre l'ANP et le Port X, sous la signature de leurs directeurs respectifs, Mme A et M. B": the last bodies told
 * before, one for each holder; null where the numbers differ.
 */
export function zipBodies(
  text: Text,
  found: Found,
  { first, plural, body }: Title,
  holders: number,
): string[] | null {
  if (!plural || body !== null || holders < 2 || wordAt(text, first - 1) !== 'leurs') return null;
  const sentence = text.document.sentences[text.sentence[first] as number];
  const start = text.document.tokens.start[first] as number;
  if (!sentence) return null;
  const named: { readonly start: number; readonly name: string }[] = [];
  for (const { start: at, name, end } of overlapping(found.ministries, { start: sentence.start, end: start }))
    if (end <= start) named.push({ start: at, name });
  for (const { start: at, end } of overlapping(found.organizations, { start: sentence.start, end: start })) {
    // An acronym in brackets is the body in front of it.
    if (text.document.text[at - 1] !== '(')
      named.push({ start: at, name: text.document.text.slice(at, end) });
  }
  named.sort((a, b) => a.start - b.start);
  return named.length === holders ? named.map(({ name }) => name) : null;
}

/** "la DDC, dont le chef suppléant", "la BnF, dont l'un des conservateurs": the body that "dont" stands for. */
function bodyOfRelative(text: Text, found: Found, first: number, sentence: Sentence): string | null {
  const { start } = text.document.tokens;
  for (let i = first - 1; i > sentence.firstToken && i >= first - 4; i--) {
    if (wordAt(text, i) !== 'dont') continue;
    const at = start[wordAt(text, i - 1) === ',' ? i - 1 : i] as number;
    const body = last(found.organizations, at, sentence.start) ?? last(found.ministries, at, sentence.start);
    const near = body !== null && /^\s?\)?\s?$/u.test(text.document.text.slice(body.end, at));
    return near ? text.document.text.slice(body.start, body.end) : null;
  }
  return null;
}

/** "Représenté par son directeur de cabinet, Dr X, le ministre de Y a salué": the body told right after. */
function nextOfBoth(
  text: Text,
  { organizations, ministries }: Found,
  end: number,
  limit: number,
): string | null {
  const from = text.document.tokens.end[end - 1] as number;
  const next = <S extends Span>(spans: readonly S[]): S | undefined => spans[firstAtOrAfter(spans, from)];
  const body = next(organizations);
  const ministry = next(ministries);
  const near = (span: Span | undefined): span is Span =>
    span !== undefined && span.end <= limit && span.start - from < 80;
  if (near(ministry) && !(near(body) && body.start < ministry.start)) return ministry.name;
  return near(body) ? text.document.text.slice(body.start, body.end) : null;
}

/** "… le personnel du Fonds X. Son directeur, M. Y": what the sentence before tells of, where "son" opens the next. */
function firstOfSentenceBefore(text: Text, { organizations }: Found, first: number): string | null {
  const index = text.sentence[first] as number;
  const before = text.document.sentences[index - 1];
  if (!before || first - 1 !== text.document.sentences[index]?.firstToken) return null;
  const body = organizations[firstAtOrAfter(organizations, before.start)];
  return body && body.end <= before.end ? body.name : null;
}

/** Index of the preposition of "du |", "de la |", "de cette |" before a noun, or -1. */
function isLeading(text: Text, noun: number, headEnd: number): number {
  const before = wordAt(text, noun - 1);
  if (before === 'du') return noun - 1;
  if (before === 'meme') return isLeading(text, noun - 1, headEnd);
  const determined = isArticle(before) || ['ce', 'cet', 'cette', "l'"].includes(before);
  return determined && isOfAt(text, noun - 2) && noun - 2 >= headEnd ? noun - 2 : -1;
}

/** The last of `spans` (by start, disjoint) that starts before an offset and not before `from`. */
const last = <S extends Span>(spans: readonly S[], before: number, from = 0): S | null => {
  const span = spans[firstAtOrAfter(spans, before) - 1];
  return span !== undefined && span.start >= from ? span : null;
};

const lastMinistry = ({ ministries }: Found, before: number): string | null =>
  last(ministries, before)?.name ?? null;

/** Mentions looked back at for a body told before. */
const REACH = 60;

/** "l'établissement" is rather a hospital or a school than the last body of any kind. */
const HOUSE = /^(?:hopital|centre|clinique|ecole|lycee|college|universite|institut|banque|musee|hotel)/;

/** The last body told before that begins with the noun or stands right behind it ("l'ONG X"); any for null. */
function lastBody(
  { document }: Text,
  { organizations }: Found,
  before: number,
  noun: RegExp | null,
): string | null {
  const from = firstAtOrAfter(organizations, before) - 1;
  for (let i = from; i >= Math.max(0, from - REACH); i--) {
    const { start, end } = organizations[i] as Span;
    const written = document.text.slice(start, end);
    if (noun === null || noun.test(document.folded.slice(start, end))) return written;
    // "l'ONG X", "la société indienne X"
    const cue = /(?:^|[^\p{L}])(\p{L}+)(?: (\p{L}+))? $/u.exec(
      document.folded.slice(Math.max(0, start - 32), start),
    );
    if (cue?.slice(1).some((word) => word !== undefined && noun.test(word))) return written;
  }
  return null;
}

function lastOfBoth(
  { document }: Text,
  { organizations, ministries }: Found,
  before: number,
  from: number,
): string | null {
  const body = last(organizations, before, from);
  const ministry = last(ministries, before, from);
  if (ministry && (!body || body.start < ministry.start)) return ministry.name;
  return body ? document.text.slice(body.start, body.end) : null;
}
