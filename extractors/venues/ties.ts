/** Facilities that are venues, each with the town that the text ties to it. */
import type { Span } from '../../schemas/document.js';
import type { PlaceMention } from '../../schemas/mentions.js';
import { overlaps, spanAt } from '../spans.js';
import { isPartOf, isRoom, stretchOf, tieTown } from './beside.js';
import type { Facility } from './facilities.js';
import { findGovernor, governedBy } from './governing.js';
import { BUILDING_GOVERNORS } from './governors.js';
import { AT_HOUR, CROWD, DONE_THERE, HELD_AT, HELD_BARE, HELD_CLOSE, ON_DAY, OPENS } from './held.js';
import { isHouseOfEntry, isProgrammeLine } from './lines.js';
import { before, type Reading } from './reading.js';

/** A facility with the town that the text ties to it. */
export interface Tied {
  readonly facility: Facility;
  readonly span: Span;
  readonly town: PlaceMention | null;
  readonly rule: string;
}

/** @param idle takes the towns of houses that are told of, and nothing happens there. */
export function findTied(reading: Reading, facilities: readonly Facility[], idle: PlaceMention[]): Tied[] {
  const { document } = reading;
  const tied: Tied[] = [];
  for (const facility of facilities) {
    if (facility.standing === 'bare' && !isHeldInBare(reading, facility)) continue;
    const town = tieTown(reading, facility);
    const stretch = stretchOf(reading, facility, town);
    /** With its town: what stands behind is looked for behind both. */
    const whole = { ...facility, end: stretch.end };
    const isWithTown = town !== null && !overlaps(town, facility);
    const previous = tied.at(-1);
    if (previous && isPartOf(reading, previous, facility)) {
      tied[tied.length - 1] = {
        ...previous,
        span: { start: previous.span.start, end: stretch.end },
        town: previous.town ?? town,
      };
      continue;
    }
    const governed =
      (previous && isListedWith(reading, previous, facility) ? previous.rule : null) ??
      governedBy(reading, withQualities(reading, whole), BUILDING_GOVERNORS) ??
      (isWithTown && town.end < facility.start && governedBy(reading, town)) ??
      null;
    // "la route principale"
    if (facility.kind === 'way' && facility.standing === 'described') continue;
    if (isAudience(before(reading, facility.start), facility)) continue;
    if (
      facility.kind === 'office' &&
      !isHeldAt(reading, whole) &&
      !isOpened(reading, facility) &&
      !isHouseOfEntry(document, facility) &&
      !SERVED.test(document.folded.slice(stretch.end, stretch.end + 24))
    ) {
      if (town !== null && isIdle(reading, facility, whole, town)) idle.push(town);
      continue;
    }
    const rule =
      governed ||
      ((facility.kind === 'way' || facility.standing === 'landmark' || isRoom(document.folded, facility)) &&
      isAdverbial(reading, facility)
        ? 'no-preposition'
        : null) ||
      (facility.standing !== 'described' &&
      isProgrammeLine(reading, facility) &&
      findGovernor(reading, BUILDING_GOVERNORS, whole)?.verdict !== 'none'
        ? 'programme-line'
        : null);
    if (!rule && town !== null && isIdle(reading, facility, whole, town)) idle.push(town);
    if (
      !rule ||
      (facility.standing === 'described' &&
        rule !== 'visited-or-opened' &&
        rule !== 'host' &&
        rule !== 'no-preposition' &&
        (!isAction(reading, facility) || AS_FAR_AS.test(before(reading, facility.start))))
    )
      continue;
    tied.push({ facility, span: stretch, town, rule });
  }
  return tied;
}

/** "Les offres sont à déposer à la |mairie|, à Kara": what is told of the house is told of its town. */
const isIdle = (reading: Reading, facility: Facility, whole: Span, town: PlaceMention): boolean =>
  isSubject(reading, facility, town) ||
  (town.start >= facility.end &&
    whole.end >= town.end &&
    findGovernor(reading, BUILDING_GOVERNORS, whole)?.verdict === 'none');

/** "|Le siège de la Fédération|, à Hamdallaye, sera rénové": the house opens the sentence. */
const isSubject = (reading: Reading, { start, end }: Facility, town: Span): boolean =>
  /^[^a-z]*(?:le |la |l'|les )?$/u.test(before(reading, start)) &&
  /^(?: \([^)]*\))?,? a $/u.test(reading.document.folded.slice(end, Math.max(end, town.start)));

/** "Le ministère du Plan |a servi de cadre| à la cérémonie" */
const SERVED =
  /^ (?:a |ont )?(?:servi(?:ra)? de cadre|sert de cadre|ete le (?:theatre|cadre)|a abrite)(?![a-z])/u;

/** Read backwards from the house on. */
const QUALITY =
  /(?<=(?:^|[^a-z])(?<quality>nouveau|nouveaux|nouvel|nouvelles?|anciens?|anciennes?|futurs?|futures?|grande?|petite?|vieux|vieil|vieille|vaste|prestigieux|prestigieuse|magnifique|superbe|somptueux|somptueuse|celebre|historique|flambant neuf|meme|seule?|premiere?|seconde?|moderne|deux|trois|quatre|cinq) )/uy;

/** "a planté un arbre |place de la République|": a street without an article, where something is done. */
function isAdverbial(reading: Reading, facility: Facility): boolean {
  const { folded, text } = reading.document;
  if (facility.standing === 'described') return false;
  // "samedi |Place du Marché|": a capital only behind the day.
  if (!/^\p{Ll}/u.test(text.slice(facility.start)))
    return /(?:^|[^a-z])(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|\d{1,2} (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: \d{4})?) $/u.test(
      folded.slice(Math.max(0, facility.start - 20), facility.start),
    );
  const word = /(?<= )(?<word>\p{Ll}{3,}) $/u.exec(
    text.slice(Math.max(0, facility.start - 24), facility.start),
  );
  return (
    word !== null &&
    !NO_ADVERB.test(folded.slice(facility.start - word[0].length, facility.start)) &&
    isAction(reading, facility)
  );
}

/** What makes a noun phrase of the street, or an idiom ("prendre place", "faire route"). */
const NO_ADVERB =
  /^(?:les|des|une|aux|cette|ces|son|ses|leur|leurs|notre|nos|votre|grande?|petite?|vieille|nouvelle|premiere|deuxieme|seconde|meme|autre|chaque|sur|sous|par|pour|dans|vers|avec|entre|pris|prend|prennent|prendre|prendra|prenant|mise?s?|faire|fait|font|mettre|met|avoir|dite?|dont|sise?|situee?s?|que|qui) $/u;

/** "inauguré la |nouvelle ambassade", "l'inauguration du |« Lycée Sow": what governs a house stands before its adjective or quotation mark. */
function withQualities({ document: { folded } }: Reading, { start: noun, end }: Facility): Span {
  const quoted = /[«“"] ?$/u.exec(folded.slice(Math.max(0, noun - 2), noun))?.[0].length ?? 0;
  const start = noun - quoted;
  QUALITY.lastIndex = start;
  const quality = QUALITY.exec(folded)?.groups?.quality;
  return { start: quality === undefined ? start : start - quality.length - 1, end };
}

/** "a visité l'Université … et le Mémorial du martyr": the verb goes on to govern. */
function isListedWith({ document }: Reading, previous: Tied, facility: Facility): boolean {
  if (
    facility.rule === 'facility-way' ||
    facility.start - previous.span.end > 80 ||
    facility.start < previous.span.end
  )
    return false;
  const between = document.folded.slice(
    previous.facility.bracket ? previous.facility.bracket.end + 1 : previous.span.end,
    facility.start,
  );
  return LISTED.test(between);
}

/** "…, où il a parlé, et le mémorial" as well. */
const LISTED =
  /^(?:,? ou [^,.;]{3,50}(?=,))?(?:, (?:puis |et )?| et (?:enfin )?| puis |,? ainsi qu(?:e |'))(?:le |la |l'|les |au |a la |a l')?$/u;

/** "du quai jusqu'au |port d'exportation|": any such house. */
const AS_FAR_AS = /jusqu'(?:au|aux|a la|a l') ?$/u;

/** "une allocution devant le Cercle des ingénieurs", "devant une représentation de la presse": those who listen. */
const AUDIENCE = /(?:^|[^a-z])devant (?:le |la |les |l')$/u;
const SOME_PEOPLE = /(?:^|[^a-z])devant une $/u;
const isAudience = (said: string, { kind }: Facility): boolean =>
  (kind === 'common' && AUDIENCE.test(said)) || (kind === 'seat' && SOME_PEOPLE.test(said));

/** "s'est tenue à la |préfecture|", "C'est à l'|hémicycle| qu'elle a reçu …". */
function isHeldInBare(reading: Reading, { start, end }: Facility): boolean {
  const said = before(reading, start);
  return (
    HELD_BARE.test(said) ||
    CROWD.test(said) ||
    AT_HOUR.test(said) ||
    (OPENS.test(said) && DONE_THERE.test(reading.document.folded.slice(end, end + 140)))
  );
}

function isHeldAt(reading: Reading, { start, end, rule }: Facility): boolean {
  const said = before(reading, start);
  if (OPENS.test(said) && DONE_THERE.test(reading.document.folded.slice(end, end + 140))) return true;
  if (rule === 'facility-body') return CROWD.test(said) || HELD_CLOSE.test(said);
  return CROWD.test(said) || HELD_AT.test(said) || ON_DAY.test(said);
}

/** "l'inauguration de l'|annexe régionale|": an office that is opened is a house. */
const OPENED =
  /(?<![a-z])(?:(?:inaugur[a-z]+|(?:re)?ouverture|receptionn[a-z]+) (?:officielle )?(?:du |d[e'] ?la |de l'|le |la |l')|visite[er]? (?:le |la |l'))(?:nouvel(?:le)? |nouveau )?$/u;
const isOpened = (reading: Reading, { start }: Facility): boolean => OPENED.test(before(reading, start));

/** Something is done in the sentence: a described building ("la salle du conseil") asks for it. */
const ACTION =
  /(?<![a-z])(?:tenue?s?|tient|tiennent|tiendr|deroul|organis|sign|recu|recue|recoit|accueill|reuni|rencontr|presid|lanc|ouver|ouvr|inaugur|visit|abrit|particip|assist|celebr|prest|install|remis|anim|paraph|negoci|echang|intervi|rend|arriv|(?:eu|aura|auront|a|ont|avait|avaient) lieu(?! d[e'])|adopt|vot|attendue?|prevue?|poursui|repren(?:d|n)|reprise? |clotur|achev|offert|fete|plant|rassembl|retrouv|manifest|defil|eclat|surven|produi(?:t|si)|interpell|arrete|abattu|assassin|explos|dispers|s'est (?:passe|fait)|se passai|appos|scell|succede|(?:pour|de) (?:cadre|theatre|decor)|acte a ete pose)/u;

function isAction(reading: Reading, span: Span): boolean {
  const sentence = spanAt(reading.document.sentences, span.start);
  return sentence !== null && ACTION.test(reading.document.folded.slice(sentence.start, sentence.end));
}
