/** The town that the text ties to a building, and where the stretch that names both begins and ends. */
import type { Document, Span } from '../../schemas/document.js';
import type { PlaceMention } from '../../schemas/mentions.js';
import { contains, overlapping } from '../spans.js';
import type { Facility } from './facilities.js';
import { isProgrammeLine } from './lines.js';
import { before, isSender, type Reading, UNTOWNED } from './reading.js';
import { withCountry } from './towns.js';

/** How far behind a building its town is looked for, in characters. */
const BEHIND = 80;

/** A street with its number. Folded, as the rest. */
const STREET =
  '(?:\\d{1,4}(?: bis)?,? )?(?:rue|avenue|av\\.|boulevard|bd|place|quai|route|rocade|corniche|chaussee|allees?|immeuble|cite) [^,;.]{3,40}';

/** "… (CIC)", "… (12 rue Neuve" */
const HEAD = `^(?: ?[»”"])?(?: ?\\([^(),]{2,40}\\))?(?: ?\\((?:[^(),]{2,30}, )?|,(?: ${STREET}(?:,|(?= a )))?)?`;

/** "…, 12 rue Neuve, à |Tunis", "… (|Genève", "… de |Kaya": one stretch. */
const BESIDE = new RegExp(`${HEAD} ?(?:(?:a|au|aux|de|d') ?)?$`, 'u');

/** "…, sis à |Kaya", "…, dans la commune de |Cocody": tied, and told apart. */
const TOLD_APART = new RegExp(
  `${HEAD} ?(?:(?:sise?s? |situee?s? |implantee?s? )(?:a |de |d'|au )?|(?:sise?s? |situee?s? |implantee?s? )?(?:dans|sur) (?:la |le )?(?:commune|ville|quartier|localite|village) (?:de |d'|du )?|au (?:quartier|village) (?:de |d'|du )?)$`,
  'u',
);

/** "à Kara|, à Sokodé et à |Kpalimé": a list of towns. As written. */
const LISTED = /^(?:,| et| puis) (?:à|au) \p{Lu}/u;

/** "place de Münster à Berne", "gare de Lyon à Paris": what is called after towns elsewhere. */
const NAMESAKE = /^(?:place|rue|avenue|boulevard|quai|pont|porte|gare|hôtel|café) /iu;

/** "au siège de l'OIF, à Paris", "à Kinshasa, au Palais du peuple", "Palais des congrès de Cotonou". */
export function tieTown(reading: Reading, facility: Facility): PlaceMention | null {
  const { document, towns } = reading;
  const { folded } = document;
  const inside = overlapping(towns, facility).findLast(
    // "|Jardin| de la mairie": the noun is no town, though one is called like it.
    (town) =>
      contains(facility, town) &&
      town.kind === 'town' &&
      town.start > facility.start &&
      !UNTOWNED.test(facility.name) &&
      !isSender(facility.name, town.name),
  );
  // "hôtel de Brienne": where a landmark lies is known, whatever town its name holds.
  const end = facility.bracket ? facility.bracket.end + 1 : facility.end;
  const behind = overlapping(towns, { start: end, end: end + BEHIND }).filter((town) => town.start >= end);
  const isBehind = (town: Span): boolean => {
    const between = folded.slice(end, town.start);
    return BESIDE.test(between) || TOLD_APART.test(between);
  };
  // "Palais des expositions (Pins maritimes, |Alger|)": the quarter may read like a town.
  const after = behind.slice(0, 2).findLast(isBehind);
  const isCalledAfter =
    after !== undefined && isElsewhere(document, facility, { start: end, end: after.start }, after);
  const ahead = overlapping(towns, { start: facility.start - 24, end: facility.start }).at(-1);
  // "à Doha, dans un hôtel du quartier de |West Bay|": a namesake abroad, and a house that has no name.
  const isAbroad = ahead !== undefined && inside !== undefined && inside.country !== ahead.country;
  if (isAbroad && /^,? dans une? $/u.test(folded.slice(ahead.end, facility.start))) return null;
  if (inside && inside.end === facility.end && facility.city === null && !isCalledAfter) return inside;
  if (after) return after;
  if (ahead && isTiedAhead(reading, ahead, facility)) return ahead;
  return facility.city === null ? (inside ?? null) : null;
}

/** "à Kinshasa, au Palais du peuple", "Lomé (Palais des congrès)"; in a programme "Lomé, Palais des congrès". */
function isTiedAhead(reading: Reading, town: Span, facility: Facility): boolean {
  const { folded } = reading.document;
  const between = folded.slice(town.end, facility.start);
  if (between === ' (') return folded[facility.end] === ')';
  if (between === ', ' || between === ' - ') return isProgrammeLine(reading, facility);
  return (
    /^(?: \([^)]*\))?,? (?:a la|a l'|au|aux|dans (?:le|la|les|l')|devant (?:le|la|les|l')) ?$/u.test(
      between,
    ) && /(?:^|[^\p{L}])a $/u.test(before(reading, town.start))
  );
}

/** "gare de Lyon| à |Paris", "hôpital de Hombo|, à |Mutsamudu": the town in the name is another's, or a quarter. */
const isElsewhere = (
  { folded, text }: Document,
  { name }: Facility,
  { start, end }: Span,
  town: Span,
): boolean => {
  const between = folded.slice(start, end);
  if (between === ' a ') return NAMESAKE.test(name);
  return between === ', a ' && !LISTED.test(text.slice(town.end, town.end + 8));
};

/** The stretch that names a building and its town: "siège de l'Office (ODP), à Kribi", "à |Lomé au cabinet du ministre|". */
export function stretchOf(reading: Reading, facility: Facility, town: PlaceMention | null): Span {
  const { document } = reading;
  const { start, end } = facility;
  if (town === null) return { start, end };
  if (isGluedAhead(document, facility, town)) return { start: town.start, end };
  if (town.end === end || isGlued(document, facility, town))
    return { start, end: closed(document, start, withCountry(reading, town).end) };
  return { start, end };
}

/** Letters of its own in a bracket keep a building and its town apart: "Centre (|CIC|) de Kaya". */
const isGlued = ({ folded, text }: Document, { end, acronym }: Facility, town: PlaceMention): boolean => {
  if (town.start < end) return false;
  const between = folded.slice(end, town.start);
  if (acronym !== null && between.includes(')')) return false;
  return (
    BESIDE.test(between) && !(between.startsWith(', a') && LISTED.test(text.slice(town.end, town.end + 8)))
  );
};

/** "théâtre de Dilidjan (Arménie|)|": a bracket that opens in it is closed in it. */
const closed = ({ text }: Document, start: number, end: number): number =>
  text[end] === ')' && text.lastIndexOf('(', end) > Math.max(start, text.lastIndexOf(')', end - 1))
    ? end + 1
    : end;

/** "à |Lomé au cabinet du ministre|": without a comma. */
const isGluedAhead = ({ folded }: Document, facility: Facility, town: PlaceMention): boolean =>
  town.end < facility.start &&
  /^ (?:au|a la|a l'|dans (?:la |le |les |l')) ?$/u.test(folded.slice(town.end, facility.start));

const ROOM =
  /^(?:grande |petite )?(?:salle|amphitheatre|amphi|auditorium|auditoire|hall|studio|bureau)(?![a-z])/u;

export const isRoom = (folded: string, { start, end }: Span): boolean => ROOM.test(folded.slice(start, end));

/** "salle du conseil|, |hôtel de ville", "siège de l'Union|, |salle Sow", "lycée Sow|, |rue du Port": a room and its house, a house and its street. */
export function isPartOf(
  { document: { folded } }: Reading,
  { span, facility }: Around,
  next: Facility,
): boolean {
  if (folded.slice(span.end, next.start) !== ', ' || next.kind === 'common') return false;
  return (
    next.kind === 'way' ||
    folded.startsWith('place d', next.start) ||
    isRoom(folded, facility) !== isRoom(folded, next)
  );
}

interface Around {
  readonly span: Span;
  readonly facility: Facility;
}
