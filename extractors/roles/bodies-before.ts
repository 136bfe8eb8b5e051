/** Bodies that the text told before a title, looked back for by their noun. */
import type { Span } from '../../schemas/document.js';
import type { Found, OrganizationMention } from '../../schemas/mentions.js';
import type { Text } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import { foldWord } from '../words.js';
import { isPartner, last } from './told.js';

/** Mentions looked back at for a body told before. */
const REACH = 60;

/** The last body that does not stand behind a person in its sentence, as that of an office does. */
export function lastSpokenOf(whole: Text, { organizations, people }: Found, before: number): string | null {
  const { folded, sentences, text } = whole.document;
  const from = firstAtOrAfter(organizations, before) - 1;
  for (let i = from; i >= Math.max(0, from - REACH); i--) {
    const { start, end } = organizations[i] as Span;
    const sentence = sentences[firstAtOrAfter(sentences, start + 1) - 1];
    const state = /^(?:le )?(?:gouvernement|republique|etat)/.test(folded.slice(start, end));
    if (!state && sentence && !isPartner(whole, start) && last(people, start, sentence.start) === null)
      return text.slice(start, end);
  }
  return null;
}

/** The last body told before that begins with the noun or stands right behind it ("l'ONG X"); any for null. */
export function lastBody(
  { document }: Text,
  { organizations }: Found,
  before: number,
  noun: RegExp | null,
): string | null {
  const from = firstAtOrAfter(organizations, before) - 1;
  for (let i = from; i >= Math.max(0, from - REACH); i--) {
    const { start, end, name } = organizations[i] as OrganizationMention;
    const written = document.text.slice(start, end);
    // "l'USJ" is a university where its letters are explained.
    if (noun === null || noun.test(document.folded.slice(start, end)) || noun.test(foldWord(name)))
      return written;
    // "l'ONG X", "la société indienne X"
    const cue = /(?:^|[^\p{L}])(\p{L}+)(?: (\p{L}+))?(?: d(?:es? |')\p{L}+)? $/u.exec(
      document.folded.slice(Math.max(0, start - 40), start),
    );
    if (cue?.slice(1).some((word) => word !== undefined && noun.test(word))) return written;
  }
  return null;
}

/** Words in front of the subject of a sentence. */
const OPENING = 3;

/** The body that is the subject of the sentence that names such a body last: of "l'Université A a quitté l'Université B" A. */
export function subjectBody(
  { document: { folded, sentences, text, tokens } }: Text,
  { organizations }: Found,
  before: number,
  noun: RegExp,
): string | null {
  const from = firstAtOrAfter(organizations, before) - 1;
  for (let i = from; i >= Math.max(0, from - REACH); i--) {
    const { start, end } = organizations[i] as Span;
    if (!noun.test(folded.slice(start, end))) continue;
    const sentence = sentences[firstAtOrAfter(sentences, start + 1) - 1];
    const first = sentence && organizations[firstAtOrAfter(organizations, sentence.start)];
    const opens = first && first.start <= (tokens.start[sentence.firstToken + OPENING] as number);
    // "l'Université A et l'Université B ont signé": nobody's alone.
    if (!opens || /^(?: \([^)]*\))? et /u.test(folded.slice(first.end, start))) return null;
    return noun.test(folded.slice(first.start, first.end)) ? text.slice(first.start, first.end) : null;
  }
  return null;
}
