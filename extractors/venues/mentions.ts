/** Makes mentions of facilities: town, country and coordinates from the text, the lexicons or the gazetteer. */
import type { Span } from '../../schemas/document.js';
import type { PlaceMention, VenueMention } from '../../schemas/mentions.js';
import { countryOf } from '../countries.js';
import { countryContext } from '../country-context.js';
import { lookUpTown } from '../gazetteer.js';
import { keyOf } from '../keys.js';
import { nationalitiesOf } from '../nationality.js';
import { overlapping, overlaps, spanAt } from '../spans.js';
import type { Facility } from './facilities.js';
import { isHeading, isStage } from './lines.js';
import { isSender, type Reading, TOWN_AT_END, UNTOWNED } from './reading.js';
import type { Tied } from './ties.js';
import { withCountry } from './towns.js';

/** A release seldom leaves the country of the building that it named last. */
export function mentionsOfAll(
  reading: Reading,
  tied: readonly Tied[],
  bare: readonly PlaceMention[],
): VenueMention[] {
  let country: string | null = null;
  const headings = [...reading.towns, ...reading.countries]
    .filter((place) => isHeading(reading, place))
    .sort((a, b) => a.start - b.start);
  // A house that all know tells where the others are.
  const known = tied.find(({ facility }) => facility.standing === 'landmark')?.facility.country ?? null;
  return tied.flatMap((one) => {
    const paragraph = spanAt(reading.document.paragraphs, one.span.start) ?? one.span;
    const near = overlapping(bare, { start: paragraph.start, end: one.span.start }).at(-1);
    const heading = headings.findLast(({ start }) => start < one.span.start) ?? null;
    // "BASSORAH (21-22/10). Visite du |port|": the stage of a journey that opens the paragraph.
    const [stage = null] = overlapping(bare, { start: paragraph.start, end: paragraph.start + 1 });
    const mentions = mentionsOf(
      reading,
      one,
      { bare, heading, stage: stage !== null && isStage(reading, stage) ? stage : null },
      heading?.country ?? country ?? (reading.dateline ? null : (near?.country ?? known)),
    );
    country = one.town?.country ?? country;
    return mentions;
  });
}

/** A facility has a mention for itself, its acronym and the town it is tied to. */
function mentionsOf(
  reading: Reading,
  { facility, span, town, rule }: Tied,
  around: Around,
  previous: string | null,
): VenueMention[] {
  const place = town ?? townOf(reading, facility, around);
  // The resolver reads the mark: a town tied in so many words is the building's.
  const isTied =
    town === null
      ? around.heading !== null && around.heading.name === (place?.name ?? facility.city)
      : overlaps(town, span) && !overlaps(town, facility);
  const own = `${facility.rule}:${rule}${isTied ? '+town' : ''}`;
  const at = ({ start, end }: Span, rule: string): VenueMention => ({
    start,
    end,
    rule,
    name: facility.name,
    acronym: facility.acronym,
    city: place?.name ?? facility.city,
    country: hostOf(facility) ?? place?.country ?? facility.country ?? previous ?? reading.home,
    online: false,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
  });
  const mentions = [at(span, own)];
  if (facility.acronym && facility.bracket) mentions.push(at(facility.bracket, own));
  if (town && !overlaps(town, span)) mentions.push(at(withCountry(reading, town), `${own}+town`));
  return mentions;
}

/** "ambassade de France |au Panama|", "locaux |parisiens| de l'Agence" */
function hostOf({ name, kind }: Facility): string | null {
  const country = / (?:en|au|aux) (?<country>\p{Lu}[^,]*)$/u.exec(name)?.groups?.country;
  if (country) return countryOf(country);
  const nationalities = kind === 'seat' ? nationalitiesOf(keyOf(name).split(' ')[1] ?? '') : [];
  return nationalities.length === 1 ? (nationalities[0] as string) : null;
}

type TownLike = Pick<PlaceMention, 'name' | 'country' | 'latitude' | 'longitude'>;

interface Around {
  /** Towns where something happens. */
  readonly bare: readonly PlaceMention[];
  /** The place that stands over the lines of a programme. */
  readonly heading: PlaceMention | null;
  /** The town of the stage of a journey that the paragraph tells of. */
  readonly stage: PlaceMention | null;
}

/** Without a town of its own: the lexicon of seats, the only town of the sentence, the heading, the dateline. */
function townOf(reading: Reading, facility: Facility, { bare, heading, stage }: Around): TownLike | null {
  if (facility.city) {
    return lookUpTown(facility.city).find(({ country }) => country === facility.country) ?? null;
  }
  if (facility.country) return null;
  const named = townInName(reading, facility);
  if (named) return named;
  const sentence = spanAt(reading.document.sentences, facility.start);
  const near = sentence ? overlapping(bare, sentence) : [];
  const names = new Set(near.map(({ name }) => name));
  if (names.size > 0) return names.size === 1 ? (near[0] ?? null) : null;
  return heading ? townOfHeading(heading) : (stage ?? reading.dateline);
}

/** "Luxembourg" is the town, where a town is called like the country; under another country no town is known. */
const townOfHeading = (heading: PlaceMention): TownLike | null =>
  heading.kind === 'country'
    ? (lookUpTown(heading.name).find(({ country }) => country === heading.country) ?? null)
    : heading;

/** "École nationale d'ingénieurs de Sfax": the name of a body ends with its town. */
function townInName({ document, home }: Reading, { name, kind }: Facility): TownLike | null {
  // "avenue de Paris" lies in another town.
  if (kind === 'way' || UNTOWNED.test(name)) return null;
  const last = TOWN_AT_END.exec(name)?.groups?.town;
  if (!last || isSender(name, last)) return null;
  const towns = lookUpTown(last);
  const { weights } = countryContext(document);
  return (
    towns.find(({ country }) => country === home) ??
    towns.find(({ country, population }) => weights.has(country) || population > 50_000) ??
    null
  );
}
