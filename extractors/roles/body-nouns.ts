/** Nouns that stand for a body told before: "secrétaire général du ministère", "présidente de l'association". */
import type { Span } from '../../schemas/document.js';
import type { Found, OrganizationMention } from '../../schemas/mentions.js';
import { isArticleAt, isDemonymAt, isLower, isOfAt, type Text, wordAt } from '../phrases.js';
import { TOLD_BEFORE } from '../titles/heads.js';
import type { Title } from '../titles/index.js';
import { lastBody, lastSpokenOf } from './bodies-before.js';
import { bodiesIn } from './body-series.js';
import { last, lastMinistry, lastOfBoth } from './told.js';

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

/** Nouns that stand for a body only where one named so was told before: "le président du comité". */
const OF_NAMESAKE = new Set(
  'comite conseil commission confederation ligue centre faculte caisse mutuelle cooperative reseau autorite coordination collectif musee theatre ambassade tribunal cour festival orchestre prix ordre barreau radio fonds projet programme port usine clinique orphelinat parlement consulat bureau cabinet operateur fabricant constructeur equipementier'.split(
    ' ',
  ),
);

/** Nouns that stand for what is called otherwise: "l'hôpital" for an infirmary, "l'agence" for a programme of the United Nations. */
const KINDS: ReadonlyMap<string, RegExp> = new Map([
  ['association', /^(?:association|ong)/],
  ['ong', /^(?:association|ong)/],
  ['hopital', /^(?:hopital|hotel-dieu|centre (?:\S+ )?hospitalier|chu |(?:poly)?clinique)/],
  [
    'agence',
    /^(?:agence|programme (?:\S+ )*(?:mondial|nations)|fonds des nations|haut-commissariat|organisation (?:mondiale|internationale|des nations))/,
  ],
]);

/** "l'association" may be called an NGO before, a club by its game. */
const NAMED_BY: ReadonlyMap<string, RegExp> = new Map(
  [...OF_BODY].map((noun) => [noun, KINDS.get(noun) ?? new RegExp(`^${noun}`)]),
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
  'start-up',
  'startup',
  'pousse',
  'juridiction',
]);

/** All nouns that stand for a body. */
const STAND_INS: ReadonlySet<string> = new Set([
  ...OF_MINISTRY,
  ...OF_BODY,
  ...OF_NAMESAKE,
  ...OF_ANY,
  'premier',
  'premiere',
  'second',
  'seconde',
  'dernier',
  'derniere',
  'celui-ci',
  'celle-ci',
]);

/** Adjectives by which a noun still stands for the body told before: "l'établissement niçois", "la société nationale". */
const TELLS_NO_MORE =
  /^(?:nationale?|publique|onusien(?:ne)?|\w+(?:aire|ier|iere)|aerien(?:ne)?|\w{2,}(?:ois|ais)e?)$/;

/** "la société" is what was called so, "l'établissement" a house; else the last body of any kind. */
const ANY_BY: ReadonlyMap<string, RegExp> = new Map<string, RegExp>(
  ['societe', 'groupe', 'compagnie', 'entreprise', 'institution', 'organisation', 'organisme'].map((noun) => [
    noun,
    new RegExp(`^${noun}`),
  ]),
).set('juridiction', /^(?:(?:haute |grande )?cour|tribunal|conseil|chambre|(?:haute )?juridiction)/);

/** "le directeur |du bureau belge|", "du cabinet français" */
const HOUSES_OF_NATIONS = /^(?:bureau|cabinet|operateur|fabricant|constructeur|equipementier)$/;

/**
 * The body that the noun at the end of a title stands for, with the title's end before it; null when it ends in none,
 * without a body when the text names none.
 */
export function bodyOfNoun(
  text: Text,
  found: Found,
  { first, end, headEnd }: Title,
): { readonly end: number; readonly organization: string | null } | null {
  const noun = nounAt(text, headEnd, end);
  const word = wordAt(text, noun);
  const opening = isLeading(text, noun, headEnd);
  if (opening < headEnd || !STAND_INS.has(word) || !(isLower(text, noun) || OF_BODY.has(word))) return null;
  const start = text.document.tokens.start[first] as number;
  const bare = noun === end - 1;
  const organization = bodyCalled(text, found, word, first, start, bare);
  if (organization === null && ALSO_PART.test(word)) return null;
  // "chargée des femmes au sein |du parti"
  const within = wordAt(text, opening - 1) === 'sein' && wordAt(text, opening - 2) === 'au';
  return organization === null && !bare ? null : { end: within ? opening - 2 : opening, organization };
}

/** "à la demande de |l'établissement|, dont le président": the body that a noun by itself stands for. */
export function bodyStoodInFor(text: Text, found: Found, noun: number): string | null {
  const word = wordAt(text, noun);
  const start = text.document.tokens.start[noun] as number;
  return STAND_INS.has(word) ? bodyCalled(text, found, word, noun, start, false) : null;
}

/** Index of the last word, or of the noun before its adjective. */
const nounAt = (text: Text, headEnd: number, end: number): number =>
  end - 2 > headEnd &&
  isLower(text, end - 1) &&
  (isDemonymAt(text, end - 1) || TELLS_NO_MORE.test(wordAt(text, end - 1))) &&
  (OF_ANY.has(wordAt(text, end - 2)) ||
    OF_BODY.has(wordAt(text, end - 2)) ||
    (isDemonymAt(text, end - 1) && HOUSES_OF_NATIONS.test(wordAt(text, end - 2))))
    ? end - 2
    : end - 1;

/** @param bare without an adjective, so that the only body that is told may be called otherwise */
function bodyCalled(
  text: Text,
  found: Found,
  word: string,
  first: number,
  start: number,
  bare: boolean,
): string | null {
  if (OF_MINISTRY.has(word)) return lastMinistry(found, start);
  const place = PLACES.get(word);
  if (place !== undefined)
    return LEADING.test(wordAt(text, first)) ? placed(text, found, first, start, place) : null;
  if (LATTER.test(word)) return lastOfBoth(text, found, start, sentenceBefore(text, first));
  if (OF_ANY.has(word))
    return (
      lastBody(text, found, start, ANY_BY.get(word) ?? HOUSE) ??
      (SPOKEN_OF.test(word) ? lastSpokenOf(text, found, start) : null) ??
      lastBody(text, found, start, null)
    );
  if (OF_NAMESAKE.has(word))
    return (
      lastBody(text, found, start, new RegExp(`^${word}`)) ??
      (MISSIONS.test(word) ? bodyNamed(text, found, word) : null)
    );
  if (!OF_BODY.has(word)) return null;
  const named = lastBody(text, found, start, NAMED_BY.get(word) ?? /^$/);
  if (named !== null || !bare) return named;
  const lone = loneBody(text, found, first, start);
  return lone === null || isOtherKind(text, word, lone) ? null : lone.name;
}

/** A text tells of one embassy, be it only in its letterhead below. */
const MISSIONS = /^(?:ambassade|consulat)$/;

/** "l'ambassade" of a text that tells of "l'Ambassade de X" anywhere. */
export const bodyNamed = ({ document }: Text, { organizations }: Found, noun: string): string | null =>
  organizations.find(({ start, end }) => document.folded.slice(start, end).startsWith(`${noun} `))?.name ??
  null;

/** Part of a house as well: "le directeur du cabinet". */
const ALSO_PART = /^(?:bureau|cabinet)$/;

/** "le directeur de ce dernier", "la présidente de celle-ci". */
const LATTER = /^(?:dernier|derniere|celui-ci|celle-ci)$/;

/** "la directrice de la première", "le président du second": by their place among the bodies told. */
const PLACES: ReadonlyMap<string, number> = new Map([
  ['premier', 0],
  ['premiere', 0],
  ['second', 1],
  ['seconde', 1],
]);

/** Who leads a body; "lauréate du second" has won a prize. */
const LEADING =
  /^(?:(?:vice-|co-?|ex-)?president|direct(?:eur|rice)|secretaire|tresori|gerante?|[pd]g|pdg|p-dg|administrat|represent|rect(?:eur|rice)|doyenne?|cheff?e?|gouverneur|coordonnat|coordinat|responsable|patronn?e?)/;

/** Of two bodies or more in front of the title in its sentence, else in the one before. */
function placed(text: Text, found: Found, first: number, start: number, place: number): string | null {
  const index = text.sentence[first] as number;
  for (const sentence of text.document.sentences.slice(Math.max(0, index - 1), index + 1).reverse()) {
    const told = bodiesIn(text, found, sentence.start, Math.min(sentence.end, start));
    if (told.length > 1) return told[place] ?? null;
  }
  return null;
}

/** Offset of the sentence before that of a token. */
function sentenceBefore({ document: { sentences }, sentence }: Text, token: number): number {
  const index = sentence[token] as number;
  return (sentences[index - 1] ?? sentences[index])?.start ?? 0;
}

/** Nouns that stand for bodies called otherwise: a league is a club, a network an association. */
const OF_MANY_KINDS = /^(?:association|ong|mouvement|club)$/;

/** "le directeur de l'agence", where only "la Banque X" was told of: another house. */
const isOtherKind = ({ document: { folded } }: Text, word: string, { start, end }: Span): boolean =>
  !OF_MANY_KINDS.test(word) && STAND_INS.has(/^[^ ]+/.exec(folded.slice(start, end))?.[0] ?? '');

/** The only body of a sentence and the one before it, whatever it is called: "le Racing … le président du club". */
function loneBody(
  text: Text,
  { organizations }: Found,
  first: number,
  before: number,
): OrganizationMention | null {
  const from = sentenceBefore(text, first);
  const body = last(organizations, before, from);
  const other = body && last(organizations, body.start, from);
  return body && (other === null || other.name === body.name) ? body : null;
}

/** Index of the preposition of "du |", "de la |", "de cette |" before a noun, or -1. */
function isLeading(text: Text, noun: number, headEnd: number): number {
  const before = wordAt(text, noun - 1);
  if (before === 'du' || before === 'dudit' || (isOfAt(text, noun - 1) && wordAt(text, noun).endsWith('-ci')))
    return noun - 1;
  if (before === 'meme' || before === 'jeune') return isLeading(text, noun - 1, headEnd);
  const determined = isArticleAt(text, noun - 1) || before === "l'" || TOLD_BEFORE.test(before);
  // "procureur général |près cette juridiction"
  const near = wordAt(text, noun - 2) === 'pres' && TOLD_BEFORE.test(before);
  return determined && (near || isOfAt(text, noun - 2)) && noun - 2 >= headEnd ? noun - 2 : -1;
}

/** "l'établissement" is rather a hospital or a school than the last body of any kind. */
const HOUSE = /^(?:hopital|centre|clinique|ecole|lycee|college|universite|institut|banque|musee|hotel)/;

const SPOKEN_OF = /^(?:institution|structure|organisation|organisme)$/;
