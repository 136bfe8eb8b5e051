/** Offices told by "présider": "Mme X, qui préside l'Association Y", "le Club Z, présidé par M. X". */
import { type Span, TOKEN } from '../../schemas/document.js';
import type { Found } from '../../schemas/mentions.js';
import { afterArticle, has, isArticleAt, isOfAt, type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import { isLeadingNoun } from '../titles/leading-nouns.js';
import { KNOWN } from '../words.js';
import { type Holder, holderFrom, sameSentence } from './holder.js';
import { bodyAt, bodyStoodFor, subjectOf, type Told } from './office-parts.js';
import { ledBy, organAt, organBefore } from './organs.js';

const PRESIDENT = ['président', 'présidente'] as const;
const CHAIR = ["président du conseil d'administration", "présidente du conseil d'administration"] as const;

/** "X, qui préside depuis 2021 |l'Association Y": more than a meeting of it. */
export function readPresides(
  text: Text,
  found: Found,
  verb: number,
  holders: readonly Holder[],
): Told | null {
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
  // "préside |le groupe| X"
  const body =
    bodyAt(text, found, from) ??
    (isLeadingNoun(wordAt(text, from)) ? bodyAt(text, found, from + 1) : undefined);
  return holder && body && sameSentence(text, verb, from)
    ? { first: verb, end: verb + 1, holder, organization: body.name, titles: PRESIDENT }
    : null;
}

/** "l'Association Y (AY), |présidée par X". */
export function readPresided(
  text: Text,
  found: Found,
  verb: number,
  holders: readonly Holder[],
): Told | null {
  if (!/^presidee?$/.test(wordAt(text, verb))) return null;
  const by = afterAdverbs(text, verb + 1);
  if (wordAt(text, by) !== 'par') return null;
  const holder = holders[holderFrom(holders, by)];
  // "par |le colonel X"
  if (!holder || holder.outer !== afterArticle(text, by + 1)) return null;
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
    const organization =
      opens && isArticleAt(text, behind - 2) ? bodyStoodFor(text, found, behind - 1) : null;
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

/** "|Le jury, composé de A, était présidé par", "|Le jury était composé de A et présidé par" */
function organOfSubject(text: Text, verb: number, behind: number, holders: readonly Holder[]): string | null {
  const { firstToken = 0 } = text.document.sentences[text.sentence[verb] as number] ?? {};
  if (!/^(?:est|etait|sera|et)$/.test(wordAt(text, verb - 1)) || verb - firstToken > SUBJECT) return null;
  const named = holders[holderFrom(holders, firstToken)];
  if (named && named.first < behind) return null;
  return (isArticleAt(text, firstToken) && organAt(text, firstToken + 1)?.[1]) || null;
}

/** Tokens from a subject to its verb. */
const SUBJECT = 24;

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

const endingAt = <S extends Span>(spans: readonly S[], end: number): S | null => {
  const span = spans[firstAtOrAfter(spans, end) - 1];
  return span?.end === end ? span : null;
};
