/** Articles as databases of the press hand them out: headline, paper, day, rights, "Length:", "Byline:", "Body", text. */
import type { ZoneKind } from '../../schemas/document.js';
import { type Lines, paperOf } from './publishers.js';

export interface PressHead {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
}

/** The head stands in so many lines. */
const HEAD = 16;

/** Folded. */
const BODY = /^(?:body|corps|texte)$/;
const FIELD =
  /^(?<key>length|longueur|byline|section|load-date|highlight|dateline|graphic|language|langue|subject|auteur)\s?: ?(?<value>.*)$/;
const RIGHTS = /^copyright (?:19|20)\d\d /;
const END = /^(?:load-date\s?:.*|end of document|fin du document)$/;

/** Null when the text has no such head. Lines of the head are made furniture, but for the headline and the day. */
export function readPressHead({ live, count, text, folded }: Lines, kinds: ZoneKind[]): PressHead | null {
  const head = Array.from({ length: Math.min(HEAD, count) }, (_, i) => i);
  const body = head.find((i) => BODY.test(folded(i)));
  const fields = new Map<string, number>();
  for (const i of head) {
    const key = body !== undefined && i < body ? FIELD.exec(folded(i))?.groups?.key : undefined;
    if (key !== undefined) fields.set(key, i);
  }
  if (body === undefined || !(fields.has('length') || fields.has('longueur'))) return null;
  const [title, paper] = live;
  const first = live.find((i) => i > body);
  if (title === undefined || paper === undefined || first === undefined || paper > body) return null;
  for (const i of [...fields.values(), body]) kinds[i] = 'furniture';
  for (const i of head) if (i < body && RIGHTS.test(folded(i))) kinds[i] = 'furniture';
  for (const i of live.slice(-3)) if (i > first && END.test(folded(i))) kinds[i] = 'furniture';
  kinds[title] = 'title';
  kinds[paper] = 'furniture';
  const byline = fields.get('byline') ?? fields.get('auteur');
  return {
    title: text(title),
    author: byline === undefined ? null : text(byline).replace(/^[^:]*:\s*/u, '') || null,
    publisher: paperOf(text(paper)),
  };
}
