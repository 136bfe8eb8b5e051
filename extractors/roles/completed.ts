/** Offices told bare beside a name and in full alone: "le gouverneur X a dit … le gouverneur du Kasaï a salué". */
import { isArticleAt, isOfAt, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { between, type Holder } from './holder.js';

/** Offices that one person holds at a place. */
const OF_PLACES =
  /^(?:vice-|sous-)?(?:gouverneure?|maire|mairesse|bourgmestre|prefete?|wali|ambassad(?:eur|rice)|consule?|administrat(?:eur|rice)|intendante?)$/;

/** @param bound gains the holder of the bare office for the full one, where the text tells of one such place and one such person. */
export function bindCompleted(text: Text, titles: readonly Title[], bound: Holder[][]): void {
  const bare = new Map<string, Holder[]>();
  titles.forEach((title, i) => {
    const [holder, ...others] = bound[i] as Holder[];
    const noun = wordAt(text, title.first);
    if (!OF_PLACES.test(noun) || title.plural) return;
    const told = bare.get(noun) ?? [];
    if (holder && others.length === 0) told.push(holder);
    bare.set(noun, told);
  });
  for (const [noun, told] of bare) {
    if (!areOne(told)) continue;
    const own = titles.flatMap((title, i) =>
      wordAt(text, title.first) === noun &&
      isOfAt(text, title.headEnd) &&
      title.end > title.headEnd &&
      title.body === null
        ? [i]
        : [],
    );
    const wordings = new Set(
      own.map((i) => between(text, (titles[i] as Title).first, (titles[i] as Title).end)),
    );
    const full = own.find(
      (i) =>
        (bound[i] as Holder[]).length === 0 &&
        !(titles[i] as Title).plural &&
        isArticleAt(text, (titles[i] as Title).first - 1),
    );
    if (full !== undefined && wordings.size === 1) bound[full] = [told[0] as Holder];
  }
}

/** "Awa Sarr" and "Awa Sarr Ndao": all words of the shortest name stand in each other. */
function areOne(told: readonly Holder[]): boolean {
  const names = told.map(({ mention }) => mention.name.split(' ')).sort((a, b) => a.length - b.length);
  const [shortest] = names;
  return shortest !== undefined && names.every((name) => shortest.every((word) => name.includes(word)));
}
