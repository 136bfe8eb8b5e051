/** Offices told inside another's: "X, conseiller du |ministre des Sports|, Y" tells of Y as well. */
import { afterArticle, isOfAt, type Text, wordAt } from '../phrases.js';
import { heads } from '../titles/heads.js';
import type { Title } from '../titles/index.js';
import { type Holder, holderFrom, sameSentence } from './holder.js';

export interface ServedOffice {
  readonly title: Title;
  readonly holder: Holder;
}

/** Names that stand right behind an office that somebody else told before them serves, and that no other office is told of. */
export function findServedOffices(
  text: Text,
  titles: readonly Title[],
  holders: readonly Holder[],
  bound: readonly (readonly Holder[])[],
): ServedOffice[] {
  const found: ServedOffice[] = [];
  const told = new Set(bound.flat());
  titles.forEach((title, i) => {
    const [server, ...others] = bound[i] as readonly Holder[];
    if (!server || others.length > 0 || server.end > title.first || title.plural) return;
    if (!sameSentence(text, server.first, title.first)) return;
    const holder = nameBehind(text, title, holders);
    if (holder === null || told.has(holder)) return;
    const office = officeIn(text, title);
    if (office !== null) found.push({ title: office, holder });
  });
  return found;
}

/** "…|, Y," or "…| Y.", where the name is none of a list. */
function nameBehind(text: Text, { end }: Title, holders: readonly Holder[]): Holder | null {
  const at = holderFrom(holders, end);
  const holder = holders[at];
  const comma = wordAt(text, end) === ',' ? end + 1 : end;
  if (holder?.outer !== comma || !sameSentence(text, comma, end - 1)) return null;
  const next = wordAt(text, holder.end);
  const goesOn = next === 'et' || (next === ',' && holders[at + 1]?.outer === holder.end + 1);
  return goesOn ? null : holder;
}

/** "du |gouverneur de la Banque X|", "au |maire de Kribi|": from the first noun of an office in a complement on. */
function officeIn(text: Text, title: Title): Title | null {
  for (let of = title.headEnd; of < title.end - 1; of++) {
    if (!isOfAt(text, of) && wordAt(text, of) !== 'au') continue;
    const first = afterArticle(text, of + 1);
    const noun = heads().longestAt(text.document, first, title.end);
    const entry = noun?.values[0];
    if (!noun || !entry || entry.plural || entry.kind === 'kin') continue;
    const ministerial = wordAt(text, first).startsWith('ministre');
    const body = title.body !== null && title.body.from > first ? title.body : null;
    return {
      ...title,
      ...entry,
      first,
      headEnd: noun.endToken,
      body: ministerial ? null : body,
      ministerial,
    };
  }
  return null;
}
