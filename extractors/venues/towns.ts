/** Towns and countries that are venues by themselves. */
import type { Span } from '../../schemas/document.js';
import type { PlaceMention, VenueMention } from '../../schemas/mentions.js';
import { overlapping, spanAt } from '../spans.js';
import { COUNTRY_GOVERNORS, governorOf, LOCATED } from './governors.js';
import { before, governedBy, isProgrammeLine, type Reading } from './reading.js';

/** "Genève en Suisse", "La Haye (Pays-Bas)", "Marrakech, au Royaume du Maroc". */
export function withCountry({ document, countries }: Reading, town: PlaceMention): Span {
  const country = overlapping(countries, { start: town.end, end: town.end + 8 })[0];
  if (!country || (town.country && country.country !== town.country)) return town;
  const between = document.folded.slice(town.end, country.start);
  if (/^,? (?:en|au|aux|a) $/u.test(between)) return { start: town.start, end: country.end };
  const bracket = /^ ?\($/u.test(between) && document.text[country.end] === ')';
  return bracket ? { start: town.start, end: country.end + 1 } : town;
}

export function findTowns(reading: Reading, used: readonly Span[]): PlaceMention[] {
  const accepted: PlaceMention[] = [];
  const { document } = reading;
  for (const town of reading.towns) {
    if (town.kind === 'site' || overlapping(used, town).length > 0) continue;
    const last = accepted.at(-1);
    const between = last ? document.folded.slice(last.end, town.start) : '';
    const isListed = /^(?:, | et | ou |, puis | puis | et a | puis a |, a | ainsi qu'a )$/u.test(between);
    const isRegion =
      town.kind !== 'town' &&
      town.kind !== 'district' &&
      !/(?:^|[^\p{L}])a (?:hauteur de )?$/u.test(before(reading, town.start));
    if (
      (isListed && last?.kind === town.kind) ||
      isRecorded(reading, town) ||
      (!isRegion && governedBy(reading, town) !== null)
    )
      accepted.push(town);
  }
  return accepted;
}

/** Lines that say what was or will be where: "Mulamba dans le territoire de Walungu, le 12 août", "Journées …, Montreux". */
function isRecorded(reading: Reading, town: PlaceMention): boolean {
  const { folded } = reading.document;
  if (LOCATED.test(folded.slice(town.end, town.end + 140))) return isDated(reading, town);
  const isLast = town.kind === 'town' && folded.slice(town.start - 2, town.start) === ', ';
  return isLast && isProgrammeLine(reading, { ...town, standing: 'proper' });
}

/** A day is told in the sentence or just behind it. */
function isDated({ document, dates }: Reading, { start, end }: Span): boolean {
  const sentence = spanAt(document.sentences, start);
  return (
    overlapping(dates, { start: sentence?.start ?? start, end: Math.max(sentence?.end ?? end, end + 120) })
      .length > 0
  );
}

export function townMention(reading: Reading, town: PlaceMention): VenueMention {
  const span = withCountry(reading, town);
  return {
    start: span.start,
    end: span.end,
    rule: 'town',
    name: null,
    acronym: null,
    city: town.name,
    country: town.country ?? reading.home,
    online: false,
    latitude: town.latitude,
    longitude: town.longitude,
  };
}

export function findCountries(reading: Reading): VenueMention[] {
  return reading.countries
    .filter((country) => governorOf(COUNTRY_GOVERNORS, before(reading, country.start)) !== null)
    .map(({ start, end, country, latitude, longitude }) => ({
      start,
      end,
      rule: 'country-stay',
      name: null,
      acronym: null,
      city: null,
      country,
      online: false,
      latitude,
      longitude,
    }));
}
