/** What all parts of the search read, and the judgement that a place is where something happens. */
import type { Document, Span } from '../../schemas/document.js';
import type { Found, PlaceMention } from '../../schemas/mentions.js';
import { countryContext, findDateline } from '../country-context.js';
import type { Settings } from '../extractor.js';
import { lookUpTown } from '../gazetteer.js';
import { firstAtOrAfter, overlapping, spanAt } from '../spans.js';
import type { Facility } from './facilities.js';
import type { Governor } from './governor.js';
import { GOVERNORS, governorOf } from './governors.js';
import { headsIn, type WordBits } from './words.js';

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

/** The first of some rules that fits what stands before a span. */
export function findGovernor(
  reading: Reading,
  rules: readonly Governor[],
  { start, end }: Span,
): Governor | null {
  const { document, bits } = reading;
  const sentence = firstAtOrAfter(document.sentences, start + 1) - 1;
  const heads = headsIn(bits.sentences[sentence] ?? 0);
  return governorOf(rules, heads, before(reading, start), document.folded.slice(end, end + 16));
}

/** What stands behind a place that is the subject of its sentence: "Palexpo accueille …". Folded, as the rest. */
const HOST =
  /^(?: \([^)]{1,40}\))?,? (?:qui )?(?:a |ont |va |avait |devrait |doit |sera |a ete |avait ete )?(?:(?:de nouveau|encore|egalement|aussi) )?(?:accueill(?:e|i|ent|era|eront|ir|ait|aient)|abrit(?:e|er|era|eront|ent|ait)|hebergera?|servi(?:ra)? (?:de|d')|servait (?:de|d')|l'hote d|le theatre d|le cadre d|choisie? (?:pour|comme)|retenue? (?:pour|comme))(?![a-z])/u;

/** "le hall du Palais des congrès, où s'est tenu l'événement". */
const WHERE =
  /^(?: \([^)]{1,40}\))?,? ou (?:s'est |se |s'etait |ont |a |sera |seront )(?:[a-z]+ )?(?:tenue?s?|tient|tiendra|deroulee?s?|deroule|lieu|organisee?s?|signee?s?)(?![a-z])/u;

/** "Palexpo accueille …", but not "le recteur de l'Université … a accueilli". */
function isHost(reading: Reading, { start, end }: Span): boolean {
  const behind = reading.document.folded.slice(end, end + 80);
  if (WHERE.test(behind)) return true;
  return HOST.test(behind) && !INSIDE_PHRASE.test(before(reading, start));
}

const INSIDE_PHRASE = /(?:^|[^\p{L}])(?:de|du|des|d'|et|a|au|en)(?: la| les| l'| le)? ?$/u;

/** Name of the rule that makes a venue of a span, or null; refusals are told to whoever asks for them. */
export function governedBy(reading: Reading, span: Span, rules = GOVERNORS): string | null {
  if (isHost(reading, span)) return 'host';
  const governor = findGovernor(reading, rules, span);
  if (governor?.verdict === 'venue') return governor.name;
  reading.settings.refuse?.(
    span,
    governor?.name ?? 'venue',
    governor ? 'governed otherwise' : 'nothing governs it',
  );
  return null;
}

/** "Vendredi 9 18h00 Ouverture, place Saint-Lambert", "Lieu : Noom Hotel": a day or label first, the place last. */
export function isProgrammeLine(
  { document }: Reading,
  { start, end }: Span,
  standing: Facility['standing'],
): boolean {
  const paragraph = spanAt(document.paragraphs, start);
  if (!paragraph || paragraph.end - paragraph.start > 300 || standing === 'described') return false;
  const line = document.folded.slice(paragraph.start, start);
  const label = spanAt(document.paragraphs, paragraph.start - 2);
  if (line === '' && label && /^lieu\s?:?$/u.test(document.folded.slice(label.start, label.end))) return true;
  const rest = document.folded.slice(end, paragraph.end);
  if (/^(?:lieu|ou|adresse du lieu|venue)\s?:?\s?$/u.test(line)) return true;
  const isListed = /, $/u.test(line) && /^(?: ?[;,.(]|$)/u.test(rest);
  const timed =
    /(?<!\d)\d{1,2} ?(?:h|:) ?\d{2}|^[^\p{L}]*(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jusqu'au|du|\d{1,2}[-/ ])/u.test(
      line,
    );
  return timed && (rest.length < 30 || isListed) && !/\p{L} (?:a|ont|est|sont) /u.test(line);
}
