/** Where things happen: facilities and towns that a governing word makes a venue of, tied to each other. */
import type { Document, Span } from '../../schemas/document.js';
import type { Found, PlaceMention, VenueMention } from '../../schemas/mentions.js';
import { countryContext, findDateline } from '../country-context.js';
import type { Extractor, Settings } from '../extractor.js';
import { lookUpTown } from '../gazetteer.js';
import { contains, keepLongest, overlapping, overlaps, spanAt } from '../spans.js';
import { type Facility, findFacilities } from './facilities.js';
import { COUNTRY_GOVERNORS, GOVERNORS, governorOf, HOST, LOCATED, WHERE } from './governors.js';
import { findOnline } from './online.js';

export { venueEntities } from './resolve.js';

/** How far back a governing word is looked for, in characters. */
const REACH = 110;

interface Reading {
  readonly document: Document;
  readonly settings: Settings;
  readonly towns: readonly PlaceMention[];
  readonly countries: readonly PlaceMention[];
  readonly dates: readonly Span[];
  readonly home: string | null;
  readonly dateline: PlaceMention | null;
}

/** A facility with the town that the text ties to it. */
interface Tied {
  readonly facility: Facility;
  readonly span: Span;
  readonly town: PlaceMention | null;
  readonly rule: string;
}

function find(document: Document, found: Found, settings: Settings): VenueMention[] {
  const towns = found.places.filter(({ kind }) => kind !== 'country' && kind !== 'water');
  const dateline = datelineTown(document, towns);
  const reading: Reading = {
    document,
    settings,
    towns,
    countries: found.places.filter(({ kind }) => kind === 'country'),
    dates: found.dates,
    home: homeOf(document, dateline, found),
    dateline,
  };
  const tied = findTied(reading, found);
  const used = keepLongest(tied.flatMap(({ span, town }) => (town ? [span, town] : [span])));
  const bare = findTowns(reading, used);
  const mentions = [
    ...mentionsOfAll(reading, tied, bare),
    ...bare.map((town) => townMention(reading, town)),
    ...findCountries(reading),
  ];
  return keepLongest([...mentions, ...findOnline(document)]);
}

/** The country the release speaks from: what it speaks of most, or where it is dated, or whose towns it names. */
function homeOf(document: Document, dateline: PlaceMention | null, found: Found): string | null {
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

const TOWN_AT_END =
  /(?:de|d['’]|du|à) ?(?<town>(?:(?:El|La|Le|Al|Saint|Sidi|Aïn|Port) )?\p{Lu}[\p{L}'’-]+)$/u;

function datelineTown(document: Document, towns: readonly PlaceMention[]): PlaceMention | null {
  for (const paragraph of document.paragraphs) {
    if (paragraph.zone === 'furniture') continue;
    const name = findDateline(document, paragraph);
    const town = name && overlapping(towns, { start: paragraph.start, end: paragraph.start + 30 })[0];
    if (town) return town;
  }
  return null;
}

/** The folded text of the sentence up to an offset. */
function before({ document }: Reading, offset: number): string {
  const sentence = spanAt(document.sentences, offset);
  return document.folded.slice(Math.max(sentence?.start ?? 0, offset - REACH), offset);
}

/** "Palexpo accueille …", but not "le recteur de l'Université … a accueilli". */
function isHost(reading: Reading, { start, end }: Span): boolean {
  const behind = reading.document.folded.slice(end, end + 80);
  if (WHERE.test(behind)) return true;
  return HOST.test(behind) && !INSIDE_PHRASE.test(before(reading, start));
}

const INSIDE_PHRASE = /(?:^|[^\p{L}])(?:de|du|des|d'|et|a|au|en)(?: la| les| l'| le)? ?$/u;

/** Name of the rule that makes a venue of a span, or null; refusals are told to whoever asks for them. */
function governedBy(reading: Reading, span: Span): string | null {
  if (isHost(reading, span)) return 'host';
  const governor = governorOf(GOVERNORS, before(reading, span.start));
  if (governor?.verdict === 'venue') return governor.name;
  reading.settings.refuse?.(
    span,
    governor?.name ?? 'venue',
    governor ? 'governed otherwise' : 'nothing governs it',
  );
  return null;
}

function findTied(reading: Reading, found: Found): Tied[] {
  const { document } = reading;
  const tied: Tied[] = [];
  const facilities = keepLongest(findFacilities(document, found));
  for (const facility of facilities) {
    const town = tieTown(reading, facility);
    const isWithTown = town !== null && !overlaps(town, facility);
    const previous = tied.at(-1);
    const governed =
      (previous && isListedWith(reading, previous, facility) ? previous.rule : null) ??
      governedBy(reading, facility) ??
      (isWithTown && town.end < facility.start && governedBy(reading, town)) ??
      null;
    const isOffice = OFFICE.test(document.folded.slice(facility.start, facility.end));
    if (isOffice && !HELD_AT.test(before(reading, facility.start))) continue;
    const rule = governed || (isProgrammeLine(reading, facility) ? 'programme-line' : null);
    if (
      !rule ||
      (facility.standing === 'described' && rule !== 'visited-or-opened' && !isAction(reading, facility))
    )
      continue;
    const span =
      town && isGlued(document, facility, town)
        ? { start: facility.start, end: withCountry(reading, town).end }
        : facility;
    tied.push({ facility, span: { start: span.start, end: span.end }, town, rule });
  }
  return tied;
}

/** "a visité l'Université … et le Mémorial du martyr": the verb goes on to govern. */
function isListedWith({ document }: Reading, previous: Tied, facility: Facility): boolean {
  if (
    facility.rule === 'facility-way' ||
    facility.start - previous.span.end > 8 ||
    facility.start < previous.span.end
  )
    return false;
  const between = document.folded.slice(
    previous.facility.acronym ? previous.facility.acronym.end + 1 : previous.span.end,
    facility.start,
  );
  return /^(?:, | et )(?:le |la |l'|les |au |a la |a l')?$/u.test(between);
}

/** Offices and chambers are places only where something is held or somebody received; else they are bodies that act. */
const OFFICE = /^(?:ministere|assemblee|senat|parlement|primature|chambre des|presidence)/u;
const HELD_AT =
  /(?<![a-z])(?:ten(?:u|ue|us|ues)|recue?s?|recoit|sign(?:e|ee|es|ees|er|ent)|organise?e?s?|rencontre|accueillie?s?|deroulee?s?|reunie?s?|reunion|presidee?s?|paraphee?s?|audition|seance|pleniere|ceremonie|vot(?:e|ent|er)|exprimer|discours|convoquee?s?|audience) (?:[^.;]{0,60} )?(?:au|aux|a l'|a la|dans l[ae]s? (?:locaux|salle) d(?:u|e l')) ?$/u;

/** Something is done in the sentence: a described building ("la salle du conseil") asks for it. */
const ACTION =
  /(?<![a-z])(?:tenue?s?|tient|tiennent|tiendr|deroul|organis|sign|recu|recue|recoit|accueill|reuni|rencontr|presid|lanc|ouver|ouvr|inaugur|visit|abrit|particip|assist|celebr|prest|install|remis|anim|paraph|negoci|echang|intervi|rend|arriv|eu lieu|adopt|vot|attendue?|prevue?|poursui|clotur|achev|offert|fete)/u;

function isAction(reading: Reading, span: Span): boolean {
  const sentence = spanAt(reading.document.sentences, span.start);
  return sentence !== null && ACTION.test(reading.document.folded.slice(sentence.start, sentence.end));
}

/** "Vendredi 9 18h00 Ouverture, place Saint-Lambert", "Lieu : Noom Hotel": a day or label first, the place last. */
function isProgrammeLine(
  { document }: Reading,
  facility: Span & { readonly standing: Facility['standing'] },
): boolean {
  const paragraph = spanAt(document.paragraphs, facility.start);
  if (!paragraph || paragraph.end - paragraph.start > 300 || facility.standing === 'described') return false;
  const line = document.folded.slice(paragraph.start, facility.start);
  const label = spanAt(document.paragraphs, paragraph.start - 2);
  if (line === '' && label && /^lieu\s?:?$/u.test(document.folded.slice(label.start, label.end))) return true;
  const rest = document.folded.slice(facility.end, paragraph.end);
  if (/^(?:lieu|ou|adresse du lieu|venue)\s?:?\s?$/u.test(line)) return true;
  const isListed = /, $/u.test(line) && /^(?: ?[;,.(]|$)/u.test(rest);
  const timed =
    /(?<!\d)\d{1,2} ?(?:h|:) ?\d{2}|^[^\p{L}]*(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jusqu'au|du|\d{1,2}[-/ ])/u.test(
      line,
    );
  return timed && (rest.length < 30 || isListed) && !/\p{L} (?:a|ont|est|sont) /u.test(line);
}

/** "au siège de l'OIF, à Paris", "à Kinshasa, au Palais du peuple", "Palais des congrès de Cotonou". */
function tieTown(reading: Reading, facility: Facility): PlaceMention | null {
  const { document, towns } = reading;
  const { folded } = document;
  const inside = overlapping(towns, facility).findLast(
    (town) => contains(facility, town) && town.kind === 'town',
  );
  if (inside && inside.end === facility.end) return inside;
  const end = facility.acronym ? facility.acronym.end + 1 : facility.end;
  const after = overlapping(towns, { start: end, end: end + 24 }).find((town) => town.start >= end);
  if (
    after &&
    /^ ?(?:, ?|\()?(?: ?rue [^,]{3,30}, )?(?:a |de |d'|au )?$/u.test(folded.slice(end, after.start))
  )
    return after;
  const ahead = overlapping(towns, { start: facility.start - 24, end: facility.start }).at(-1);
  const isAhead =
    ahead &&
    /^(?: \([^)]*\))?,? (?:a la|a l'|au|aux|dans (?:le|la|les|l')|devant (?:le|la|les|l')) ?$/u.test(
      folded.slice(ahead.end, facility.start),
    ) &&
    /(?:^|[^\p{L}])a $/u.test(before(reading, ahead.start));
  if (isAhead) return ahead;
  return inside ?? null;
}

/** "siège de la Cour à La Haye" is one stretch, "siège de l'OIF, à Paris" two. */
const isGlued = ({ folded }: Document, facility: Facility, town: PlaceMention): boolean =>
  town.start >= facility.end && /^ (?:a|de|d') ?$/u.test(folded.slice(facility.end, town.start));

/** "Genève en Suisse", "La Haye (Pays-Bas)", "Marrakech, au Royaume du Maroc". */
function withCountry({ document, countries }: Reading, town: PlaceMention): Span {
  const country = overlapping(countries, { start: town.end, end: town.end + 8 })[0];
  if (!country || (town.country && country.country !== town.country)) return town;
  const between = document.folded.slice(town.end, country.start);
  if (/^,? (?:en|au|aux|a) $/u.test(between)) return { start: town.start, end: country.end };
  const bracket = /^ ?\($/u.test(between) && document.text[country.end] === ')';
  return bracket ? { start: town.start, end: country.end + 1 } : town;
}

function findTowns(reading: Reading, used: readonly Span[]): PlaceMention[] {
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

function townMention(reading: Reading, town: PlaceMention): VenueMention {
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

/** A release seldom leaves the country of the building that it named last. */
function mentionsOfAll(
  reading: Reading,
  tied: readonly Tied[],
  bare: readonly PlaceMention[],
): VenueMention[] {
  let country: string | null = null;
  return tied.flatMap((one) => {
    const paragraph = spanAt(reading.document.paragraphs, one.span.start) ?? one.span;
    const near = overlapping(bare, { start: paragraph.start, end: one.span.start }).at(-1);
    const mentions = mentionsOf(
      reading,
      one,
      bare,
      country ?? (reading.dateline ? null : (near?.country ?? null)),
    );
    country = one.town?.country ?? country;
    return mentions;
  });
}

/** A facility has a mention for itself, its acronym and the town it is tied to. */
function mentionsOf(
  reading: Reading,
  { facility, span, town, rule }: Tied,
  bare: readonly PlaceMention[],
  previous: string | null,
): VenueMention[] {
  const { document } = reading;
  const place = town ?? townOf(reading, facility, bare);
  const acronym = facility.acronym && document.text.slice(facility.acronym.start, facility.acronym.end);
  const base: Omit<VenueMention, 'start' | 'end'> = {
    // The resolver reads the mark: a town tied in so many words is the building's.
    rule: `${facility.rule}:${rule}${town && overlaps(town, span) && !overlaps(town, facility) ? '+town' : ''}`,
    name: facility.name,
    acronym,
    city: place?.name ?? facility.city,
    country: place?.country ?? facility.country ?? previous ?? reading.home,
    online: false,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
  };
  const mentions: VenueMention[] = [{ ...base, ...span }];
  if (facility.acronym) mentions.push({ ...base, ...facility.acronym });
  if (town && !overlaps(town, span)) {
    const { start, end } = withCountry(reading, town);
    mentions.push({ ...base, start, end, rule: `${base.rule}+town` });
  }
  return mentions;
}

type TownLike = Pick<PlaceMention, 'name' | 'country' | 'latitude' | 'longitude'>;

/** Without a town of its own: the lexicon of seats, the only town of the sentence, the dateline. */
function townOf(reading: Reading, facility: Facility, bare: readonly PlaceMention[]): TownLike | null {
  if (facility.city) {
    return lookUpTown(facility.city).find(({ country }) => country === facility.country) ?? null;
  }
  if (facility.country) return null;
  const named = townInName(reading, facility);
  if (named) return named;
  const sentence = spanAt(reading.document.sentences, facility.start);
  const near = sentence ? overlapping(bare, sentence) : [];
  const names = new Set(near.map(({ name }) => name));
  return (names.size === 1 ? near[0] : null) ?? (names.size === 0 ? reading.dateline : null) ?? null;
}

/** "École nationale d'ingénieurs de Sfax": the name of a body ends with its town. */
function townInName({ document, home }: Reading, { name }: Facility): TownLike | null {
  const last =
    /(?:de|d['’]|du|à) ?(?<town>(?:(?:El|La|Le|Al|Saint|Sidi|Aïn|Port) )?\p{Lu}[\p{L}'’-]+)$/u.exec(name)
      ?.groups?.town;
  if (!last) return null;
  const towns = lookUpTown(last);
  const { weights } = countryContext(document);
  return (
    towns.find(({ country }) => country === home) ??
    towns.find(({ country, population }) => weights.has(country) || population > 300_000) ??
    null
  );
}

function findCountries(reading: Reading): VenueMention[] {
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

export const venues: Extractor<'venues'> = {
  layer: 'venues',
  needs: ['dates', 'names', 'ministries', 'events', 'organizations', 'people', 'places'],
  find,
};
