/** What all parts of the search read. */
import type { Document, Span } from '../../schemas/document.js';
import type { Found, PlaceMention } from '../../schemas/mentions.js';
import { countryOf } from '../countries.js';
import { countryContext, findDateline } from '../country-context.js';
import type { Settings } from '../extractor.js';
import { lookUpTown } from '../gazetteer.js';
import { holdsAt } from '../matches.js';
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

/** Most that one town adds for the country it lies in. */
const TOWN_COUNTS = 3;
/** "ambassadeur du Japon en |République de Djibouti": where an envoy is, his own country is not. */
const ENVOY_IN =
  /(?<=(?<![a-z])(?:ambassad(?:e|eur|rice)s?|consul(?:at)?|chancellerie|representant|charge d'affaires|delegation de l'union europeenne|cooperation)(?: [^,.;:()]{0,60})? (?:a|en|au|aux|pres la|aupres de la|aupres du) (?:la )?)/uy;
const HOST_COUNTS = 4;
/** "l'ambassadeur d'|Italie|": whom he represents is not where he is. */
const SENDER =
  /(?<=(?<![a-z])(?:ambassad(?:e|eur|rice)|consul(?:e|at)?)s?(?: generale?)? (?:de |d'|du |de la |de l'|des ))/uy;

/**
 * The country the things told of happen in: what the release speaks of most, counting its towns and the host countries of
 * envoys, and where it is dated.
 */
export function homeOf(document: Document, dateline: PlaceMention | null, found: Found): string | null {
  const { main, weights } = countryContext(document);
  const counts = new Map(weights);
  const add = (country: string | null | undefined, weight = 1): void => {
    if (country) counts.set(country, (counts.get(country) ?? 0) + weight);
  };
  const towns = new Map<string, number>();
  for (const { kind, name, country, latitude, start } of found.places) {
    const seen = towns.get(name) ?? 0;
    towns.set(name, seen + 1);
    const isHost = holdsAt(ENVOY_IN, document.folded, start);
    if (isHost) add(country, HOST_COUNTS);
    else if (
      kind === 'country'
        ? main === null && !holdsAt(SENDER, document.folded, start)
        : latitude !== null && seen < TOWN_COUNTS
    )
      add(country);
  }
  if (dateline?.country) add(dateline.country, 2);
  // "Ville de Liège", "Université de Sfax": bodies lie in the towns that they are called after.
  for (const { name } of found.organizations) {
    const town = TOWN_AT_END.exec(name)?.groups?.town;
    add(town && lookUpTown(town).find(({ population }) => population > 100_000)?.country);
    // "Ambassade de France au Togo"
    const host = SENT_TO.exec(name)?.groups?.host;
    if (host) add(countryOf(host), HOST_COUNTS);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const SENT_TO =
  /^(?:ambassade|consulat|délégation|représentation|bureau|haut-commissariat|mission) .* (?:en|au|aux) (?<host>\p{Lu}[^,]*)$/iu;

const MISSION = /^(?:ambassade|consulat|légation|haut-commissariat|mission permanente|résidence) /iu;

/** "ambassade de |Monaco|": the state that sends it, though a town is called like it. */
export const isSender = (house: string, place: string): boolean =>
  MISSION.test(house) && house.endsWith(place) && countryOf(place) !== null;

/** "quartier Madina", "bord de la rivière Sow": called like a town, and no part of it. */
export const UNTOWNED = /^(?:quartier|lac|cap|bords?|berges|rivière|fleuve) /iu;

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
