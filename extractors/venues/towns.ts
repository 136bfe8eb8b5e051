/** Towns and countries that are venues by themselves. */
import type { Document, Span } from '../../schemas/document.js';
import type { PlaceMention, VenueMention } from '../../schemas/mentions.js';
import { lookUpTown } from '../gazetteer.js';
import { holdsAt } from '../matches.js';
import { meetsAny, overlapping, spanAt } from '../spans.js';
import { findGovernor, governedBy, isHostCountry } from './governing.js';
import { fits } from './governor.js';
import { COUNTRY_GOVERNORS, GOVERNORS, STREETS } from './governors.js';
import { HELD_NEAR } from './held.js';
import { hasDayLine, isContact, isHeading, isProgrammeLine, isStage } from './lines.js';
import { before, type Reading } from './reading.js';

/** "Abidjan |Plateau|" */
const QUARTER = /^[ -](?:Plateau|Centre|Ville)(?![\p{L}-])/u;

/** "Genève en Suisse", "La Haye (Pays-Bas)", "Conakry, Guinée", "Marrakech, au Royaume du Maroc". */
export function withCountry({ document, countries }: Reading, town: PlaceMention): Span {
  const quarter = QUARTER.exec(document.text.slice(town.end, town.end + 12))?.[0];
  if (quarter) return { start: town.start, end: town.end + quarter.length };
  const country = overlapping(countries, { start: town.end, end: town.end + 8 })[0];
  if (!country) return town;
  // "Mahé, aux Seychelles": where a namesake lies that nobody knows.
  const isInBracket = document.text.startsWith(' (', town.end) && country.start === town.end + 2;
  if (town.country && !liesIn(town, country) && !isInBracket && !isToldBehind(document, town, country))
    return town;
  const between = document.folded.slice(town.end, country.start);
  if (/^(?:,? (?:en|au|aux|a)|,) $/u.test(between)) return { start: town.start, end: country.end };
  const bracket = /^ ?\($/u.test(between) && document.text[country.end] === ')';
  return bracket ? { start: town.start, end: country.end + 1 } : town;
}

/** "…, aux Seychelles", unless one land among others: "à Dakar, au Mali et en Guinée". */
const isToldBehind = ({ folded }: Document, town: Span, country: Span): boolean =>
  /^, (?:en|au|aux) $/u.test(folded.slice(town.end, country.start)) &&
  !/^(?:,| et| ou|,? puis) /u.test(folded.slice(country.end, country.end + 6));

/** "Kochi (Inde)": a namesake abroad may be better known. */
const liesIn = (town: PlaceMention, { country }: PlaceMention): boolean =>
  town.country === country || lookUpTown(town.name).some((one) => one.country === country);

const LISTED =
  /^(?:, | et | ou |, puis | puis | et a | ou a | puis a |, a | ainsi qu'a | et de la ville (?:de |d'))$/u;

/** "dans les villes de Sfax|, de |Gabès| et de |Tozeur". */
const LISTED_OF = /^(?:,| et|, et|,? ainsi que) (?:de |d')$/u;
/** "de Phonhong|, de Vang Mai et de |Luang Prabang": a town between that nobody knows. As written. */
const LISTED_OVER = /^, (?:de |d['’]|à )\p{Lu}[\p{L}’' -]{1,24} et (?:de |d['’]|à )$/u;
const OF = /(?:^|[^\p{L}])(?:de |d')$/u;

/** "Paris, Lyon et Marseille": of one kind, or of none that is known. */
function isListed(reading: Reading, last: PlaceMention, town: PlaceMention): boolean {
  const { document } = reading;
  const isAlike = last.kind === town.kind || town.kind === 'other' || last.kind === 'other';
  const between = document.folded.slice(last.end, town.start);
  return (
    isAlike &&
    (LISTED.test(between) ||
      (LISTED_OF.test(between) && OF.test(before(reading, last.start))) ||
      LISTED_OVER.test(document.text.slice(last.end, town.start)))
  );
}

/** A region has to be one where something is: "à Kossodougou", not "dans l'Ogooué". */
const isRegion = (reading: Reading, { kind, start }: PlaceMention): boolean =>
  kind !== 'town' &&
  kind !== 'district' &&
  !/(?:^|[^\p{L}])a (?:hauteur de )?$/u.test(before(reading, start));

export function findTowns(reading: Reading, used: readonly Span[]): PlaceMention[] {
  const accepted: PlaceMention[] = [];
  let previous: PlaceMention | null = null;
  let wasRefused = false;
  for (const town of reading.towns) {
    if (town.kind === 'site' || meetsAny(used, town) || isContact(reading, town)) continue;
    const last = accepted.at(-1);
    // "étendue à Zinder|, à Maradi| et à Agadez"
    wasRefused =
      previous !== null &&
      previous !== last &&
      isListed(reading, previous, town) &&
      (wasRefused || findGovernor(reading, GOVERNORS, previous)?.verdict === 'none');
    previous = town;
    if (wasRefused && !isRecorded(reading, town)) continue;
    if (
      (last && isListed(reading, last, town)) ||
      isRecorded(reading, town) ||
      (!isRegion(reading, town) && governedBy(reading, town) !== null) ||
      (town.kind === 'other' && isHeldNear(reading, town))
    )
      accepted.push(town);
  }
  return [...accepted, ...findAgain(reading, accepted, used)].sort((a, b) => a.start - b.start);
}

function isHeldNear(reading: Reading, { start }: Span): boolean {
  const said = before(reading, start);
  return fits(STREETS, said) || HELD_NEAR.test(said);
}

/** What is said to be of the town where it is held. */
const GATHERING =
  /(?<![a-z])(?:pourparlers|negociations|discussions|assises|sommet|rencontre|reunion|conference|forum|rendez-vous|etape|session) (?:de |d'|du )$/u;

/** A town where something happens, named again: in a dateline, before a headline's colon, behind what is held there. */
function findAgain(
  { document, towns, dateline }: Reading,
  accepted: readonly PlaceMention[],
  used: readonly Span[],
): PlaceMention[] {
  const names = new Set(accepted.map(({ name }) => name));
  for (const span of used) for (const { name } of overlapping(towns, span)) names.add(name);
  if (names.size === 0) return [];
  const taken = new Set<Span>(accepted);
  const { folded, paragraphs } = document;
  return towns.filter((town) => {
    if (taken.has(town) || town.kind !== 'town' || !names.has(town.name) || meetsAny(used, town))
      return false;
    const opens = spanAt(paragraphs, town.start)?.start === town.start;
    const after = folded.slice(town.end, town.end + 24);
    return (
      town === dateline ||
      (opens && /^(?: ?[:(/]| ?- |, (?:le )?\d)/u.test(after)) ||
      GATHERING.test(folded.slice(Math.max(0, town.start - 24), town.start))
    );
  });
}

/** Lists of what befell where: "Mulamba dans le territoire de Walungu, le 12 août ; Lwindi et Muhuzi dans …". */
const LOCATED =
  /^(?:(?:,| et) (?![^,]{0,24} situe)\p{L}[\p{L}' -]{1,24}){0,4},? (?:toujours )?(?:dans (?:le |la |l')|\()(?:territoire|groupement|commune|cercle|chefferie|secteur|district|departement|prefecture|sous-prefecture|wilaya|gouvernorat) (?:de |du |d'|des )(?![^.;)]{1,40}\) (?:a|ont|sont|est) )/u;

/** "entre la ville de |Kara|" */
const PARTY = /(?<=(?<![a-z])entre (?:la |le )?(?:ville|commune|municipalite)? ?(?:de |d'|du )?)/uy;

/** Lines that say what was or will be where: "Mulamba dans le territoire de Walungu, le 12 août", "Journées …, Montreux". */
function isRecorded(reading: Reading, town: PlaceMention): boolean {
  const { folded } = reading.document;
  if (!holdsAt(PARTY, folded, town.start) && LOCATED.test(folded.slice(town.end, town.end + 140)))
    return isDated(reading, town);
  if (isInDatedBracket(reading, town) || isOwnLine(reading, town) || isUnderDay(reading, town)) return true;
  if (isStage(reading, town)) return true;
  // "Séminaire annuel : Bucarest, 15-16 avril 2025"
  const paragraph = spanAt(reading.document.paragraphs, town.start);
  const dated = overlapping(reading.dates, { start: town.end, end: town.end + 6 }).some(({ start }) =>
    /^, (?:le |du |les )?$/u.test(folded.slice(town.end, start)),
  );
  if (dated && paragraph && paragraph.end - paragraph.start < 120 && folded.startsWith(': ', town.start - 2))
    return true;
  if (town.kind !== 'town') return false;
  const isSetOff = /(?:, | - |\(|: ?)$/u.test(folded.slice(Math.max(0, town.start - 3), town.start));
  return isSetOff && (isProgrammeLine(reading, town) || isHeading(reading, town));
}

/** "Casablanca" or "Conakry, Guinée" alone on the line above or below that of a day: what a page tells of an event. */
function isOwnLine(reading: Reading, town: PlaceMention): boolean {
  const line = spanAt(reading.document.paragraphs, town.start);
  if (town.kind !== 'town' || line === null || line.start !== town.start || line.zone === 'title')
    return false;
  if (withCountry(reading, town).end !== line.end) return false;
  return (
    hasDayLine(reading, { start: line.start - 30, end: line.start }) ||
    hasDayLine(reading, { start: line.end, end: line.end + 30 })
  );
}

/** How far above an entry its day may stand, in characters. */
const DAY_ABOVE = 700;
const OPENS_ENTRY = /^(?:(?:,| et) \p{L}[\p{L}' -]{1,24}){0,3} ?: \p{L}/u;

/** "Jeudi 13 février" on a line of its own, then "Sokodé et Kara : tournée du ministre". */
function isUnderDay(reading: Reading, { start, end }: Span): boolean {
  const { folded, paragraphs } = reading.document;
  if (!OPENS_ENTRY.test(folded.slice(end, end + 100))) return false;
  const line = spanAt(paragraphs, start);
  if (line === null || line.zone === 'title' || /[\p{L}\d]/u.test(folded.slice(line.start, start)))
    return false;
  return hasDayLine(reading, { start: Math.max(0, line.start - DAY_ABOVE), end: line.start });
}

/** Longest bracket of towns and days, in characters. */
const BRACKET = 80;

/** "(Milan, Lille, le 9 mai", "(Kribi en 2012, Sokodé en 2013": towns, and the days or years of each. */
const IN_BRACKET =
  /^\((?:(?:[\p{L}' -]+, )+(?:le |du |les )?|(?:\p{L}[\p{L}' -]* en (?:[a-z]+ )?\d{4}(?:, | et | ; ?))*\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*){0,3} en )$/u;

/** "le Forum des villes (Atakpamé, 18-19 septembre)", "une mission (Milan, Lille, Paris, 9-15 mai 2025)". */
function isInDatedBracket({ document: { folded }, dates }: Reading, { start, end }: Span): boolean {
  // Looked for near by alone: most texts have no bracket.
  const from = Math.max(0, start - BRACKET);
  const open = folded.slice(from, start).lastIndexOf('(');
  const close = folded.slice(end, end + BRACKET).indexOf(')');
  if (open < 0 || close < 0) return false;
  const first = overlapping(dates, { start: end, end: end + close })[0];
  return first !== undefined && IN_BRACKET.test(folded.slice(from + open, first.start));
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
  const told = span.end > town.end ? overlapping(reading.countries, span)[0]?.country : undefined;
  // "au Lagunhof": no town has an article but those that places know.
  const isHouse = town.kind === 'other' && before(reading, town.start).endsWith(' au ');
  return {
    start: span.start,
    end: span.end,
    rule: 'town',
    name: isHouse ? town.name : null,
    acronym: null,
    city: isHouse ? null : town.name,
    country: told ?? town.country ?? reading.home,
    online: false,
    latitude: town.latitude,
    longitude: town.longitude,
  };
}

/** "au Gabon|, au |Cameroun| et en |Tunisie", "tant au Gabon| qu'en |Tunisie" */
const LISTED_LANDS =
  /^(?:,| et|, et|,? puis|,? ainsi qu[e']| qu'| comme)? ?(?:en|au|aux|dans (?:le |la |l'|les )) ?$/u;

/** Countries and regions where somebody is; the resolver keeps those of which nothing nearer is told. */
export function findCountries(reading: Reading, used: readonly Span[]): VenueMention[] {
  const regions = reading.towns.filter((place) => isRegion(reading, place) && !meetsAny(used, place));
  const lands = regions.length > 0 ? sorted([...reading.countries, ...regions]) : reading.countries;
  const { folded } = reading.document;
  const mentions: VenueMention[] = [];
  for (const land of lands) {
    const { start, end, name, country, kind, latitude, longitude } = land;
    const last = mentions.at(-1);
    const isListed = last !== undefined && LISTED_LANDS.test(folded.slice(last.end, start));
    // "en Europe": a continent is nowhere.
    if (country === null) continue;
    if (!isListed && findGovernor(reading, COUNTRY_GOVERNORS, land) === null && !isHostCountry(reading, land))
      continue;
    const isCountry = kind === 'country';
    mentions.push({
      start,
      end,
      rule: isCountry ? 'country-stay' : 'region-stay',
      name: isCountry ? null : name,
      acronym: null,
      city: null,
      country,
      online: false,
      latitude,
      longitude,
    });
  }
  return mentions;
}

const sorted = <T extends Span>(spans: T[]): T[] => spans.sort((a, b) => a.start - b.start);
