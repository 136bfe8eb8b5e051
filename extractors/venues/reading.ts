/** What all parts of the search read. */
import type { Document, Span } from '../../schemas/document.js';
import type { Found, PlaceMention } from '../../schemas/mentions.js';
import { countryContext, findDateline } from '../country-context.js';
import type { Settings } from '../extractor.js';
import { lookUpTown } from '../gazetteer.js';
import { overlapping, spanAt } from '../spans.js';
import type { WordBits } from './words.js';

/** How far back a governing word is looked for, in characters. */
const REACH = 110;

export interface Reading {
  readonly document: Document;
  readonly settings: Settings;
  readonly bits: WordBits;
  readonly towns: readonly PlaceMention[];
  readonly countries: readonly PlaceMention[];
  readonly dates: readonly Span[];
  readonly home: string | null;
  readonly dateline: PlaceMention | null;
}

/** The country the release speaks from: what it speaks of most, or where it is dated, or whose towns it names. */
export function homeOf(document: Document, dateline: PlaceMention | null, found: Found): string | null {
  const { main, weights } = countryContext(document);
  if (main ?? dateline?.country) return main ?? dateline?.country ?? null;
  const counts = new Map(weights);
  const add = (country: string | null | undefined): void => {
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  };
  for (const { country } of found.places) add(country);
  // "Ville de Liège", "Université de Sfax": bodies lie in the towns that they are called after.
  for (const { name } of found.organizations) {
    const town = TOWN_AT_END.exec(name)?.groups?.town;
    add(town && lookUpTown(town).find(({ population }) => population > 100_000)?.country);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

export const TOWN_AT_END =
  /(?:de|d['’]|du|à) ?(?<town>(?:(?:El|La|Le|Al|Saint|Sidi|Aïn|Port) )?\p{Lu}[\p{L}'’-]+)$/u;

export function datelineTown(document: Document, towns: readonly PlaceMention[]): PlaceMention | null {
  for (const paragraph of document.paragraphs) {
    if (paragraph.zone === 'furniture') continue;
    const [town] = overlapping(towns, { start: paragraph.start, end: paragraph.start + 30 });
    if (town && findDateline(document, paragraph) !== null) return town;
  }
  return null;
}

/** The folded text of the sentence up to an offset. */
export function before({ document }: Reading, offset: number): string {
  const sentence = spanAt(document.sentences, offset);
  return document.folded.slice(Math.max(sentence?.start ?? 0, offset - REACH), offset);
}
