/** The body of a role where the title leaves it to what else is said: "secrétaire général du ministère", "son directeur". */
import type { Sentence, Span } from '../../schemas/document.js';
import type { Found } from '../../schemas/mentions.js';
import { isArticleAt, isCapital, isColumn, isOfAt, sliceOf, type Text, wordAt } from '../phrases.js';

import type { Title } from '../titles/index.js';
import { bodyAtHead, bodyBeforeColon, bodyInEntry, bodyOfSide } from './body-clauses.js';
import { bodyOfFestival } from './body-festival.js';
import { bodyOfFrame } from './body-frames.js';
import { bodyOfHeading } from './body-headings.js';
import { bodyToldLast } from './body-last.js';
import { bodyAhead, bodyBehindName, bodyBeside, bodyOfSignature, landBehind } from './body-lines.js';
import { bodyOfNoun, bodyStoodInFor } from './body-nouns.js';
import { bodyOfNation } from './body-of-nation.js';
import { bodyOfOwner } from './body-owners.js';
import { bodySpokenFor } from './body-spoken.js';
import { territoryOfHead } from './body-territory.js';
import { bodyOfTopic, bodyOfWholeText } from './body-topic.js';
import { type Holder, withArticle } from './holder.js';
import { houseOfMembers } from './house-of-members.js';
import { last, lastMinistry, lastOfBoth } from './told.js';

interface Completed {
  /** End of the title without the noun that stood for the body. */
  readonly end: number;
  readonly organization: string;
  /** Told in brackets, so that it goes by the words it has there. */
  readonly beside: boolean;
}

/** A title that names no body, in its sentence. */
export interface Asked {
  readonly text: Text;
  readonly found: Found;
  readonly title: Title;
  readonly holder: Holder;
  readonly sentence: Sentence;
  /** Offset of the title. */
  readonly start: number;
}

/** Where the body may be told, the surest first. */
const SOURCES: readonly ((asked: Asked) => string | null)[] = [
  ministryOfDeputy,
  bodyInBrackets,
  bodyInLine,
  ({ text, found, title, holder }) => bodySpokenFor(text, found, title, holder),
  ministrySpokenOf,
  bodyRepresented,
  bodyOfOwner,
  bodyOfRelative,
  bodyThatHas,
  ({ text, found, title, holder, sentence }) => bodyOfSide(text, found, title, holder, sentence),
  ({ text, found, title, sentence }) =>
    bodyBeforeColon(text, found, title, sentence) ?? bodyAtHead(text, found, title, sentence),
  bodyOfFrame,
  bodyToldLast,
  bodyOfFestival,
  ({ text, found, title, holder }) => bodyOfTopic(text, found, title, holder),
  ({ text, found, title }) => bodyOfWholeText(text, found, title),
  ({ text, found, title }) => territoryOfHead(text, found, title),
];

function bodyInBrackets({ text, found, title, holder }: Asked): string | null {
  return bodyBehindName(text, found, title, holder);
}

function bodyInLine({ text, found, title, holder }: Asked): string | null {
  return (
    bodyBeside(text, found, title, holder) ??
    bodyInEntry(text, found, title, holder) ??
    bodyAhead(text, found, title.first) ??
    bodyOfSignature(text, found, title.first, holder) ??
    bodyOfHeading(text, found, title, holder)
  );
}

/** What the text says elsewhere, when the title itself names no body; null where it is not plain. */
export function completeBody(text: Text, found: Found, title: Title, holder: Holder): Completed | null {
  const { first, end, body, ministerial, plural } = title;
  // "l'un des conservateurs généraux" is one.
  const many = plural && !(wordAt(text, first - 1) === 'des' && /^une?$/.test(wordAt(text, first - 2)));
  const sentence = text.document.sentences[text.sentence[first] as number];
  if (body !== null || ministerial || !sentence || isOfState(text, title)) return null;
  // "fondateur Kalao, opérateur …": of a body that nobody knows.
  const next =
    isCapital(text, end) &&
    holder.outer !== end &&
    holder.end <= first &&
    text.sentence[end] === text.sentence[first];
  if (next && title.headEnd === end && !text.shouting[end] && !isColumn(text, end)) return null;
  const start = text.document.tokens.start[first] as number;
  const asked = { text, found, title, holder, sentence, start };
  if (many) return ofMany(asked);
  const nation = bodyOfNation(text, found, title);
  if (nation !== null) return { ...nation, beside: false };
  const noun = bodyOfNoun(text, found, title);
  // "PDG du groupe El Farouk": one with a name of its own, be it unknown.
  const isNamed = noun !== null && isCapital(text, end) && holder.outer !== end;
  if (isNamed) return null;
  if (noun !== null)
    return noun.organization === null
      ? null
      : { end: noun.end, organization: noun.organization, beside: false };
  for (const source of SOURCES) {
    const organization = source(asked);
    // "le président X": of a state, where only a ministry is told of
    if (organization?.startsWith('Ministère') && NO_MINISTRY.test(wordAt(text, first))) continue;
    if (organization !== null) return { end, organization, beside: source === bodyInBrackets };
  }
  return null;
}

/** Nobody presides over a ministry. */
const NO_MINISTRY = /^(?:vice-|ex-)?(?:presidente?|pca|pdg|maire|mairesse|ambassad|deput|senat)/;

/** "le Premier ministre" is no ministry's. */
const isOfState = (text: Text, { first }: Title): boolean =>
  /^(?:vice-)?premi(?:er|ere)$/.test(wordAt(text, first)) && wordAt(text, first + 1) === 'ministre';

/** "Le Conseil X nomme A et B co-présidents": what names them is what they lead; "- Chargés de mission :" of a list's heading. */
function ofMany(asked: Asked): Completed | null {
  const { text, found, title, holder, sentence, start } = asked;
  const land = landBehind(text, title, holder);
  if (land !== null) return { end: title.end, organization: land, beside: true };
  const { first, end } = title;
  const named = first > sentence.firstToken && isCapital(text, first - 1);
  const organization = named
    ? lastOfBoth(text, found, start, sentence.start)
    : (bodyOfHeading(text, found, title, null) ??
      bodyBeforeColon(text, found, title, sentence) ??
      houseOfMembers(text, found, title) ??
      bodyThatHas(asked));
  return organization === null ? null : { end, organization, beside: false };
}

/** Who stands in for a minister. */
const DEPUTIES = /^(?:directeur|directrice|secretaire|chef|cheffe|conseiller|conseillere)/;

/** "vice-ministre" of the ministry named before, "le directeur, représentant le ministre de X". */
function ministryOfDeputy({ text, found, title, sentence, start }: Asked): string | null {
  const { first, end, headEnd } = title;
  if (/^(?:vice-ministre|sous-secretaire)$/.test(wordAt(text, first)) && end === headEnd)
    return last(found.ministries, start, sentence.start)?.name ?? null;
  if (
    !DEPUTIES.test(wordAt(text, first)) ||
    wordAt(text, end) !== ',' ||
    wordAt(text, end + 1) !== 'representant'
  )
    return null;
  const after = text.document.tokens.end[end + 1] as number;
  return found.ministries.find((one) => one.start >= after && one.start - after < 20)?.name ?? null;
}

/** Offices of a ministry that are told without it. */
const OF_STAFF =
  /^(?:secrétaire général|directeur de cabinet|directrice de cabinet|inspect(?:eur|rice) général)e?$/iu;

/** "Au nom du ministère, c'est le secrétaire général, M. X, qui a signé": the noun alone in the same sentence. */
function ministrySpokenOf({ text, found, title, sentence, start }: Asked): string | null {
  const { first, end, headEnd } = title;
  if (end !== headEnd || !OF_STAFF.test(sliceOf(text, first, headEnd))) return null;
  for (let i = first - 2; i >= sentence.firstToken && i > first - 10; i--) {
    const bare = wordAt(text, i) === 'ministere' && !isOfAt(text, i + 1);
    if (bare) return lastMinistry(found, start);
  }
  return null;
}

const OF_PLACES =
  /^(?:maire|mairesse|bourgmestre|prefete?|sous-prefete?|gouverneure?|deput|senat|wali|ministre)/;

/** "l'ONG X, représentée par Mme Y, présidente": whom the holder is said to represent. */
function bodyRepresented({ text, found, title, holder, sentence }: Asked): string | null {
  // "A, représentée par X, maire de Kribi": of his town.
  if (title.end > title.headEnd && OF_PLACES.test(wordAt(text, title.first))) return null;
  // "par |le| colonel X", "par |l'|honorable X"
  const at = withArticle(text, holder.outer) - 2;
  if (at <= sentence.firstToken || wordAt(text, at + 1) !== 'par' || !/^represente/.test(wordAt(text, at)))
    return null;
  const { start } = text.document.tokens;
  // "A |était dûment| représentée par X", "A|, valablement| représentée par X"
  let from = at;
  while (
    /^(?:,|est|etait|sera|fut|a|avait|ete|y|dument|valablement|legalement)$/.test(wordAt(text, from - 1))
  )
    from--;
  const before = start[from] as number;
  const near = (body: Span | null): body is Span =>
    body !== null && /^\s?\)?\s?$/u.test(text.document.text.slice(body.end, before));
  const body = last(found.organizations, before, sentence.start);
  if (near(body)) return text.document.text.slice(body.start, body.end);
  const ministry = last(found.ministries, before, sentence.start);
  return near(ministry) ? ministry.name : null;
}

/** "la DDC, dont le chef suppléant", "l'OIF, où elle a été directrice": the body that the relative stands for. */
function bodyOfRelative({ text, found, title: { first }, sentence }: Asked): string | null {
  const { start } = text.document.tokens;
  for (let i = first - 1; i > sentence.firstToken && i >= first - 16; i--) {
    const word = wordAt(text, i);
    const pronoun = /^(?:il|elle)$/.test(wordAt(text, i + 1));
    if (!(word === 'dont' && (i >= first - 4 || pronoun)) && word !== 'ou') continue;
    const at = start[wordAt(text, i - 1) === ',' ? i - 1 : i] as number;
    const body = last(found.organizations, at, sentence.start) ?? last(found.ministries, at, sentence.start);
    const near = body !== null && /^\s?\)?\s?$/u.test(text.document.text.slice(body.end, at));
    if (near) return text.document.text.slice(body.start, body.end);
    // "à la demande de |l'établissement|, dont le président"
    const noun = wordAt(text, i - 1) === ',' ? i - 2 : i - 1;
    if (word === 'dont') return isArticleAt(text, noun - 1) ? bodyStoodInFor(text, found, noun) : null;
  }
  return null;
}

/** "L'Ordre X |a un nouveau président", "La Ligue Y s'est dotée d'une secrétaire": the subject has the office. */
function bodyThatHas({ text, found, title: { first }, sentence, start }: Asked): string | null {
  const before = text.words.folded.slice(Math.max(sentence.firstToken, first - 5), first).join(' ');
  const has =
    /(?:^| )(?:(?:a|aura|tient|trouve|compte)(?: desormais| enfin| egalement)? (?:une?|deux|trois|quatre|cinq|six)|(?:dispose|dote|dotee) d' une?)$/.exec(
      before,
    )?.[0];
  if (has === undefined) return null;
  const body = last(found.organizations, start, sentence.start);
  const gap = body === null ? '' : text.document.text.slice(body.end, start);
  return body !== null && gap.length < 40 && !gap.includes(',')
    ? text.document.text.slice(body.start, body.end)
    : null;
}
