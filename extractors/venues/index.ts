/** Where things happen: facilities and towns that a governing word makes a venue of, tied to each other. */
import type { Document, Span } from '../../schemas/document.js';
import type { Found, PlaceMention, VenueMention } from '../../schemas/mentions.js';
import type { Extractor, Settings } from '../extractor.js';
import { holdsAt } from '../matches.js';
import { keepLongest, meetsAny, overlapping } from '../spans.js';
import { inOneGo, type Steps } from '../steps.js';
import { findFacilities } from './facilities.js';
import { mentionsOfAll } from './mentions.js';
import { findOnline } from './online.js';
import { datelineTown, homeOf, type Reading } from './reading.js';
import { withRepeats } from './repeated.js';
import { findTied } from './ties.js';
import { findCountries, findTowns, townMention } from './towns.js';
import { readWordBits } from './words.js';

export { venueEntities } from './resolve.js';

function* findSteps(document: Document, found: Found, settings: Settings): Steps<VenueMention[]> {
  const towns = found.places.filter(({ kind }) => kind !== 'country' && kind !== 'water');
  const dateline = datelineTown(document, towns);
  const reading: Reading = {
    document,
    settings,
    bits: readWordBits(document),
    towns,
    countries: found.places.filter(({ kind }) => kind === 'country'),
    dates: found.dates,
    home: homeOf(document, dateline, found),
    dateline,
  };
  yield;
  const idle: PlaceMention[] = [];
  const facilities = keepLongest(findFacilities(document, found, reading.bits));
  yield;
  const tied = withRepeats(reading, facilities, findTied(reading, facilities, idle), found);
  yield;
  const used = keepLongest(tied.flatMap(({ span, town }) => (town ? [span, town] : [span])));
  // "la directrice de l'Agence à Dakar, Mme X": where somebody is in office.
  const offices = found.roles.filter((role) => role.holder !== null && !isVisitOf(document, role));
  const bare = findTowns(reading, used).filter((town) => !meetsAny(offices, town) && !idle.includes(town));
  yield;
  const mentions = [
    ...mentionsOfAll(
      reading,
      tied.filter(({ facility }) => !isOfficeAt(offices, facility)),
      bare,
    ),
    ...bare.map((town) => townMention(reading, town)),
    ...findCountries(reading, [...used, ...bare]),
  ];
  return keepLongest([...mentions, ...findOnline(document, reading.bits.sentences)]);
}

/** "la visite du |chef de la diplomatie du Mali à Tunis|, M. Traoré": the visit is there, not the office. */
const VISIT_OF =
  /(?<=(?<![a-z])(?:visite|sejour|deplacement|arrivee|passage)(?: officielle?)? (?:du |de la |de l'))/uy;
const isVisitOf = ({ folded }: Document, { start }: Span): boolean => holdsAt(VISIT_OF, folded, start);

/** "premier secrétaire à |l'ambassade du Canada|, M. Sow": where somebody is in office. */
const isOfficeAt = (offices: readonly Span[], facility: Span): boolean =>
  overlapping(offices, facility).some(({ start }) => start < facility.start);

export const venues: Extractor<'venues'> = {
  layer: 'venues',
  needs: ['dates', 'names', 'ministries', 'events', 'organizations', 'people', 'roles', 'places'],
  find: (...work) => inOneGo(findSteps(...work)),
  steps: findSteps,
};
