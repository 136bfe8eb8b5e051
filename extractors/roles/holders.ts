/** Who holds a role: what stands beside the name, in the same list, in the next line. */
import type { PersonMention } from '../../schemas/mentions.js';
import { isArticle, isCapital, isColumn, isDemonym, isLower, isOf, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles.js';

/** A person's mention with its tokens `first .. end - 1`. */
export interface Holder {
  readonly mention: PersonMention;
  readonly first: number;
  readonly end: number;
  /** First token with the honorific and its article. */
  readonly outer: number;
}

/** Holders by the index of their title. */
export function bind(text: Text, titles: readonly Title[], holders: readonly Holder[]): Holder[][] {
  const bound: Holder[][] = titles.map(() => []);
  const respective = bindRespective(text, titles, holders, bound);
  titles.forEach((title, i) => {
    if (respective.has(i)) return;
    // "M. X, maire de A, M. Y, maire de B", "X maire de A, Y maire de B": without an article the title belongs to the
    // name in front.
    const isBehind = isApposed(text, title, holders) || goesOn(text, titles, i, holders);
    const after = isBehind ? null : holderAfter(text, title, holders);
    const own = after ?? holderBefore(text, title, titles, i, holders, bound);
    if (own) bound[i] = title.plural ? listOf(text, own, holders) : [own];
  });
  chain(text, titles, bound);
  stack(text, titles, bound);
  bindInversions(text, titles, holders, bound);
  return bound;
}

function isApposed(text: Text, title: Title, holders: readonly Holder[]): boolean {
  const end = holders[holderFrom(holders, title.first) - 1]?.end;
  return wordAt(text, title.first - 1) === ','
    ? end === title.first - 1
    : end === title.first && isFull(text, title);
}

/** "X, maire de A et |nouveau ministre de B, Y": with the title before it, the name in front of that. */
function goesOn(text: Text, titles: readonly Title[], i: number, holders: readonly Holder[]): boolean {
  const before = titles[i - 1];
  const { first } = titles[i] as Title;
  if (before === undefined || first - before.end > 2 || !sameSentence(text, before.first, first))
    return false;
  const link = /^et(?: (?:nouveau|nouvelle|ancien|ancienne|actuel|actuelle))?$/;
  return link.test(between(text, before.end, first)) && isApposed(text, before, holders);
}

/** "maire de Valence": in small letters and more than its noun. */
const isFull = (text: Text, title: Title): boolean =>
  title.end > title.headEnd && (isLower(text, title.first) || title.body !== null);

/** Index of the first holder that begins at a token or after it. */
function holderFrom(holders: readonly Holder[], token: number): number {
  let low = 0;
  let high = holders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holders[middle] as Holder).first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "MM. X et Y, donateurs": all persons of the list. */
function listOf(text: Text, one: Holder, holders: readonly Holder[]): Holder[] {
  const at = holders.indexOf(one);
  let from = at;
  let to = at;
  const linked = (a: Holder, b: Holder): boolean =>
    /^(?:\( \S+ \) )?(?:,|et|, et)$/.test(between(text, a.end, b.outer));
  while (from > 0 && linked(holders[from - 1] as Holder, holders[from] as Holder)) from--;
  while (to + 1 < holders.length && linked(holders[to] as Holder, holders[to + 1] as Holder)) to++;
  return holders.slice(from, to + 1);
}

const INVERTED =
  /(?:^| )(?:a|ont|avait) (?:[a-z]+ )?(?:declare|indique|souligne|precise|ajoute|affirme|explique|estime|confie|entendre|conclu|rappele|lance|espere|annonce|dit|fait savoir)$/;

/**
 * "Le ministre du Cadre de vie a salué … « … », a laissé entendre X": the person who speaks and of whom no role is
 * told has the last role that was told without a holder, in the same sentence or up to three before.
 */
function bindInversions(
  text: Text,
  titles: readonly Title[],
  holders: readonly Holder[],
  bound: Holder[][],
): void {
  const told = new Set<string>();
  for (const own of bound) for (const { mention } of own) told.add(lastWord(mention));
  for (const holder of holders) {
    if (told.has(lastWord(holder.mention))) continue;
    const { outer } = holder;
    if (!INVERTED.test(between(text, Math.max(0, outer - 4), outer))) continue;
    const sentence = text.sentence[holder.first] as number;
    for (let i = titles.length - 1; i >= 0; i--) {
      const title = titles[i] as Title;
      if (title.first > holder.first) continue;
      if (sentence - (text.sentence[title.first] as number) > 3) break;
      const definite = ['le', 'la', "l'"].includes(wordAt(text, title.first - 1));
      const weighty = title.ministerial || title.body !== null || title.kind === 'state';
      if ((bound[i] as Holder[]).length > 0) break;
      if (isQuoted(text, title.end, holder.first)) continue;
      if (!definite || !weighty || title.plural || title.kind === 'kin') continue;
      bound[i] = [holder];
      told.add(lastWord(holder.mention));
      break;
    }
  }
}

/** The first token stands inside a quotation that ends before the second. */
function isQuoted(text: Text, from: number, to: number): boolean {
  let straight = 0;
  for (let i = from; i < to; i++) {
    const word = wordAt(text, i);
    if (word === '«' || word === '“') return false;
    if (word === '»' || word === '”') return true;
    if (word === '"') straight++;
  }
  return straight % 2 === 1;
}

const lastWord = ({ name }: PersonMention): string => name.slice(name.lastIndexOf(' ') + 1);

const between = (text: Text, from: number, to: number): string => text.words.folded.slice(from, to).join(' ');

const sameSentence = (text: Text, a: number, b: number): boolean => text.sentence[a] === text.sentence[b];

/** "le ministre X", "le président de Y, M. X", "la directrice, Mme X": only a comma, an article, an honorific between. */
function holderAfter(text: Text, title: Title, holders: readonly Holder[]): Holder | null {
  const at = holderFrom(holders, title.end);
  const holder = holders[at];
  if (!holder || holder.first - title.end > 10) return null;
  // "secrétaire général du parti A de X, Y": the one behind.
  const second = holders[at + 1];
  const owner =
    isOf(wordAt(text, title.end)) && holder.first === title.end + 1 && wordAt(text, holder.end) === ',';
  if (owner && second?.outer === holder.end + 1 && sameSentence(text, title.end, second.first)) return second;
  const line = !sameSentence(text, title.end - 1, holder.first);
  return leadsToName(text, title.end, holder.outer) && (!line || isLine(text, title)) ? holder : null;
}

/** Nothing, a comma, an article, an honorific, or ", le Malien". */
function leadsToName(text: Text, from: number, to: number): boolean {
  if (to <= from) return true;
  const gap = between(text, from, to).replace(/^de longue date /, '');
  if (/^, (?:le|la|l') \S+$/.test(gap) && isDemonym(wordAt(text, to - 1))) return true;
  return /^(?:respecti(?:f|ve)s )?(?:|,|:|,? ?(?:le|la|l'|son excellence(?: ,)?|sa majeste|son altesse)|, (?:par ailleurs))$/.test(
    gap.trim(),
  );
}

/** "X, directeur de Y", "X (directeur de Y)", "X – directeur", "X est le directeur", "X" / "Directeur" in two lines. */
function holderBefore(
  text: Text,
  title: Title,
  titles: readonly Title[],
  index: number,
  holders: readonly Holder[],
  bound: readonly Holder[][],
): Holder | null {
  const nearest = holders[holderFrom(holders, title.first) - 1];
  if (!nearest || nearest.end > title.first) return null;
  // "X a remplacé Y comme préfet": rather X than Y, and neither for sure.
  if (
    wordAt(text, title.first - 1) === 'comme' &&
    wordAt(text, nearest.end) !== ',' &&
    /remplac|succed/.test(between(text, Math.max(0, nearest.first - 5), nearest.first))
  )
    return null;
  const gap = title.first - nearest.end > LONGEST_LINK ? null : between(text, nearest.end, title.first);
  // "X est le premier dirigeant à se rendre": a rank in a row, no office.
  if (gap !== null && /^(?:est|etait|sera|fut) (?:le|la|l')$/.test(gap) && isFirstOf(text, title))
    return null;
  // A name that opens the sentence is its subject, and the title is said of it.
  const opens = nearest.outer === 0 || !sameSentence(text, nearest.outer - 1, nearest.outer);
  if (!opens && gap !== null && FINITE.has(wordAt(text, title.end)) && /^, (?:le|la|l')$/.test(gap))
    return null;
  if (!sameSentence(text, nearest.first, title.first)) {
    return isLine(text, title) && isSignatureLine(text, nearest, title)
      ? inColumn(text, nearest, title, titles, holders)
      : null;
  }
  if (gap !== null && linksTitle(text, nearest, title, gap)) return nearest;
  // "M. X, magistrat, est nommé directeur de Y": whoever the sentence names last before.
  if (
    /(?:est|a ete|sont|ete) (?:re)?(?:nomm|elu|design|promu|reconduit)e?e?s?(?: (?:au poste de|comme|en qualite de|le|la))?$/.test(
      between(text, Math.max(0, title.first - 6), title.first),
    )
  )
    return nearest;
  // "X, qui va à l'Industrie comme ministre", "X, rappelé du poste de directeur"; not "X a remplacé Y comme".
  const told = between(text, Math.max(nearest.end, title.first - 3), title.first);
  if (
    /(?:^| )(?:comme|en tant que|(?:du|au|le|son|un) poste de|(?:des|aux|les|ses) fonctions de)$/.test(
      told,
    ) &&
    !/(?:consider|traite|salu)/.test(between(text, nearest.end, title.first)) &&
    !isOwned(text, nearest, titles)
  )
    return nearest;
  // "X, directeur de Y et président de Z": what the title before it holds.
  const before = titles[index - 1];
  const shared = bound[index - 1];
  const isJoined =
    before !== undefined &&
    shared?.length === 1 &&
    before.first >= nearest.end &&
    before.end <= title.first &&
    title.first - before.end <= 3 &&
    /^(?:,|et|, et|et le|et la|et l'|ainsi que|, par ailleurs|par ailleurs|— par ailleurs|et par ailleurs|et (?:nouveau|nouvelle|ancien|ancienne|actuel|actuelle))$/.test(
      between(text, before.end, title.first),
    );
  return isJoined ? (shared[0] ?? null) : null;
}

/** What leads from a name to its title is not longer than this, in tokens. */
const LONGEST_LINK = 24;

/** @param gap the words between a name and a title. */
function linksTitle(text: Text, { mention }: Holder, title: Title, gap: string): boolean {
  // "Madame X ambassadeur de Turquie", "M. X Manager de la société Y": no comma, but a title in full.
  if (gap === '') return isFull(text, title) && (mention.honorific !== null || isLower(text, title.first));
  return (
    gap === 'le' ||
    gap === 'la' ||
    /^(?:[,(–-]|: ?)(?: ?(?:qui (?:est|etait)|le|la|l'|un|une|son|sa|actuel|actuelle|par ailleurs|egalement|alors|aussi|premier|premiere))*$/.test(
      gap,
    ) ||
    /^, agee? de \d+ ans ,?(?: (?:nomme|elu|designe|le|la|l'|un|une)e?)*$/.test(gap) ||
    /^, (?:\d+ ans ,|s\.j\. ,|[^,]{0,12} ,)(?: (?:le|la|l'|un|une))?$/.test(gap) ||
    /^(?:s ?\. ?j ?\. ?),$/.test(gap) ||
    /^(?:, agee? de \d+ ans|, \d+ ans)?(?: ,|,)? ?(?:est|etait|fut|fut egalement|fut aussi|est egalement|est aussi|etait egalement|devient|est devenu|est devenue|a ete nomme|a ete nommee|nomme|nommee|elu|elue|a ete elu|en qualite de|en sa qualite de|comme|reelu|reelue)(?: (?:le|la|l'|un|une|nouveau|nouvelle|comme|au poste de))*$/.test(
      gap,
    )
  );
}

/** "représentant du président X": who is named in another's title. */
const isOwned = (text: Text, holder: Holder, titles: readonly Title[]): boolean => {
  const first = holder.outer;
  let low = 0;
  let high = titles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((titles[middle] as Title).end < first) low = middle + 1;
    else high = middle;
  }
  const title = titles[low];
  return title?.end === first && isOf(wordAt(text, title.first - 1));
};

const isFirstOf = (text: Text, { first, headEnd }: Title): boolean =>
  /^premi(?:er|ere)$/.test(wordAt(text, first)) &&
  !/^(?:ministre|secretaire|vice-)/.test(wordAt(text, headEnd - 1));

/** "…, M. X, le ministre a eu": the title is the subject of what follows. */
const FINITE = new Set(['a', 'ont', 'est', 'sont', 'avait', 'etait', 'sera', 'aura', 'doit', 's', "s'"]);

/** The title is a line of its own. */
function isLine(text: Text, title: Title): boolean {
  const sentence = text.document.sentences[text.sentence[title.first] as number];
  if (sentence === undefined) return false;
  return (
    title.first - sentence.firstToken <= 1 || isColumn(text, title.first) || opensLine(text, title.first)
  );
}

/** "Fait à X, le …," over "Le Secrétaire général,": the article has the capital of a line. */
const opensLine = (text: Text, first: number): boolean =>
  first > 1 &&
  isArticle(wordAt(text, first - 1)) &&
  isCapital(text, first - 1) &&
  wordAt(text, first - 2) === ',';

/** Names side by side over titles side by side: the first has the first. */
function inColumn(
  text: Text,
  nearest: Holder,
  title: Title,
  titles: readonly Title[],
  holders: readonly Holder[],
): Holder {
  const row = holders.filter(({ first }) => sameSentence(text, first, nearest.first));
  const line = titles.filter(({ first }) => sameSentence(text, first, title.first));
  return row.length === line.length ? (row[line.indexOf(title)] ?? nearest) : nearest;
}

function isSignatureLine(text: Text, holder: Holder, title: Title): boolean {
  const own = text.document.sentences[text.sentence[holder.first] as number];
  const next = text.sentence[title.first] as number;
  if (!own || next - (text.sentence[holder.first] as number) !== 1) return false;
  const ends = holder.end >= own.endToken || isColumn(text, holder.end);
  return ends && (holder.first - own.firstToken <= 3 || isColumn(text, holder.first));
}

/** "le directeur national et secrétaire général, le général X": titles joined before one holder share it. */
function chain(text: Text, titles: readonly Title[], bound: Holder[][]): void {
  for (let i = titles.length - 2; i >= 0; i--) {
    const title = titles[i] as Title;
    const next = titles[i + 1] as Title;
    const holders = bound[i + 1] as Holder[];
    if ((bound[i] as Holder[]).length > 0 || holders.length !== 1 || (holders[0] as Holder).first < next.end)
      continue;
    if (next.first - title.end > 3) continue;
    const link = between(text, title.end, next.first);
    const bare =
      title.end === title.headEnd &&
      !title.plural &&
      ['le', 'la', "l'"].includes(wordAt(text, title.first - 1));
    if (/^(?:,|et|, et|et par ailleurs|)$/.test(link) || (bare && /^, (?:la|le|l')$/.test(link)))
      bound[i] = [...holders];
  }
}

/** "X" over "Ministre de la Communication," over "Porte-parole du Gouvernement", or both titles in one line: behind a comma goes on what a name in another line holds. */
function stack(text: Text, titles: readonly Title[], bound: Holder[][]): void {
  for (let i = 1; i < titles.length; i++) {
    const title = titles[i] as Title;
    const before = titles[i - 1] as Title;
    const holders = bound[i - 1] as Holder[];
    const stacked =
      (bound[i] as Holder[]).length === 0 &&
      holders.length === 1 &&
      (holders[0] as Holder).end <= before.first &&
      title.first === before.end + 1 &&
      wordAt(text, before.end) === ',';
    if (stacked) bound[i] = [...holders];
  }
}

/** "MM. X et Y, respectivement directeur de A et président de B". */
function bindRespective(
  text: Text,
  titles: readonly Title[],
  holders: readonly Holder[],
  bound: Holder[][],
): Set<number> {
  const done = new Set<number>();
  if (!text.document.folded.includes('respectivement')) return done;
  for (let at = 0; at < text.words.folded.length; at++) {
    if (text.words.folded[at] !== 'respectivement') continue;
    const sentence = text.sentence[at];
    const named = holders.filter(
      ({ first, end }) => end <= at && text.sentence[first] === sentence && at - end < 30,
    );
    const told: number[] = [];
    titles.forEach((title, i) => {
      if (title.first > at && text.sentence[title.first] === sentence && told.length < named.length)
        told.push(i);
    });
    if (told.length < 2 || named.length < told.length) continue;
    const last = named.slice(-told.length);
    told.forEach((index, k) => {
      bound[index] = [last[k] as Holder];
      done.add(index);
    });
  }
  return done;
}
