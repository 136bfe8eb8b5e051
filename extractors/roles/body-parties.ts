/** Bodies of those who sign for parties told before: "entre le ministère X et la Banque Y. Ont signé la ministre, Mme A, et le directeur, M. B". */
import type { Found } from '../../schemas/mentions.js';
import { isAdjectiveAt, type Text, wordAt } from '../phrases.js';
import { overlapping } from '../spans.js';
import type { Title } from '../titles/index.js';
import { bodyOfNation } from './body-of-nation.js';
import { bodiesIn } from './body-series.js';
import type { Holder } from './holder.js';
import { isBareMinister } from './ministers.js';

/** Words of a sentence that names parties. */
const PARTIES =
  /\b(?:entre|lie|lient|unit|represent|sign|conclu|paraph|accord|convention|protocole|contrat|memorandum|partenariat)/;

/** Whom nobody finds at the head of a ministry. */
const OUTSIDE =
  /^(?:gouverneure?|maire|president|presidente|pdg|dg|pca|ambassad|representante?|recteur|rectrice|gerante?)/;

export interface Party {
  readonly body: string;
  /** Each party has its signatory, so that no nearer body is meant. */
  readonly paired: boolean;
}

/** Parties by the index of their title. */
export function bodiesOfParties(
  text: Text,
  found: Found,
  titles: readonly Title[],
  bound: readonly Holder[][],
): ReadonlyMap<number, Party> {
  const bodies = new Map<number, Party>();
  for (let i = 0; i < titles.length; ) {
    const sentence = text.sentence[(titles[i] as Title).first];
    let end = i;
    while (end < titles.length && text.sentence[(titles[end] as Title).first] === sentence) end++;
    pair(text, found, titles, bound, i, end, bodies);
    i = end;
  }
  return bodies;
}

/** Titles `from .. to - 1` of one sentence. */
function pair(
  text: Text,
  found: Found,
  titles: readonly Title[],
  bound: readonly Holder[][],
  from: number,
  to: number,
  bodies: Map<number, Party>,
): void {
  const held: number[] = [];
  for (let i = from; i < to; i++) if ((bound[i] as Holder[]).length > 0) held.push(i);
  const minister = held.find((i) => isBareMinister(text, titles[i] as Title));
  const all =
    held.length > 1 && held.every((i) => isBare(text, titles[i] as Title) && bound[i]?.length === 1);
  if (!all && minister === undefined) return;
  const told = partiesBefore(text, found, titles[held[0] as number] as Title);
  if (told === null) return;
  const { names, ministries } = told;
  if (all && names.length === held.length) {
    const ordered = byNation(
      text,
      found,
      held.map((index) => titles[index] as Title),
      names,
    );
    const fits = held.every((index, k) =>
      mayHead(text, titles[index] as Title, ordered[k] as string, ministries),
    );
    if (fits) {
      held.forEach((index, k) => {
        bodies.set(index, { body: ordered[k] as string, paired: true });
      });
      return;
    }
  }
  const [only] = ministries;
  // "le ministre X" was told before.
  const direct = minister !== undefined && bound[minister]?.[0]?.outer === titles[minister]?.end;
  if (minister !== undefined && !direct && only !== undefined && ministries.size === 1)
    bodies.set(minister, { body: only, paired: false });
}

/** "l'Université de Mons et celle de Lomé … la rectrice |togolaise|, A, et le doyen, B": an adjective tells which is whose, the others keep their order. */
function byNation(
  text: Text,
  found: Found,
  held: readonly Title[],
  names: readonly string[],
): readonly string[] {
  const told = held.map((title) => bodyOfNation(text, found, title)?.organization ?? null);
  const rest = names.filter((name) => !told.includes(name));
  if (rest.length !== told.filter((name) => name === null).length) return names;
  return told.map((name) => name ?? (rest.shift() as string));
}

/** Nothing but adjectives behind the noun, and "le" or "la" in front. */
function isBare(text: Text, { first, headEnd, end, body, ministerial, plural }: Title): boolean {
  if (body !== null || ministerial || plural || !/^(?:le|la|l'|du|au|son|sa)$/.test(wordAt(text, first - 1)))
    return false;
  for (let i = headEnd; i < end; i++) if (!isAdjectiveAt(text, i)) return false;
  return true;
}

function mayHead(text: Text, title: Title, body: string, ministries: ReadonlySet<string>): boolean {
  if (isBareMinister(text, title)) return ministries.has(body);
  const state = ministries.has(body) || /^(?:minist[eè]re|gouvernement|r[eé]publique|[eé]tat)/iu.test(body);
  return !(state && OUTSIDE.test(wordAt(text, title.first)));
}

interface Parties {
  readonly names: readonly string[];
  /** Those of them that are ministries which nobody else is told to head. */
  readonly ministries: ReadonlySet<string>;
}

/** What is told in front of a title in its sentence, else in the sentence before. */
function partiesBefore(text: Text, found: Found, { first }: Title): Parties | null {
  const { sentences, tokens, folded } = text.document;
  const index = text.sentence[first] as number;
  for (const sentence of [sentences[index], sentences[index - 1]]) {
    if (!sentence) return null;
    const end = Math.min(sentence.end, tokens.start[first] as number);
    const names = bodiesIn(text, found, sentence.start, end);
    if (names.length === 0) continue;
    if (!PARTIES.test(folded.slice(sentence.start, end))) return null;
    const headed = new Set(found.ministries.flatMap(({ implied, name }) => (implied ? [name] : [])));
    const outright = [...overlapping(found.ministries, { start: sentence.start, end })].map(
      ({ name }) => name,
    );
    return { names, ministries: new Set(outright.filter((name) => !headed.has(name))) };
  }
  return null;
}
