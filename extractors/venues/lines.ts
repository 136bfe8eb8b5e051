/** Lines of programmes and notices, where no verb tells that something happens. All patterns are of folded text. */

import type { Document, Span } from '../../schemas/document.js';
import type { PlaceMention } from '../../schemas/mentions.js';
import { MONTHS, WEEKDAYS } from '../calendar.js';
import { overlapping, spanAt } from '../spans.js';
import type { Reading } from './reading.js';

/** Longest line, in characters. */
const LINE = 300;

const MONTH = `(?:${MONTHS}|janv|fevr?|avr|juil|sept|oct|nov|dec)(?![a-z])`;

/** A weekday, a day with its month or year, a month or quarter by itself; "9." numbers an entry. */
const DAY = `(?:le |du |jusqu'au )?(?:(?:${WEEKDAYS})(?![a-z])|\\d{1,2}(?:er(?![a-z])|[-/.]\\d| (?:et |au |- )|(?:[-/. ]| er )${MONTH})|(?:mi-|debut |fin )?${MONTH}(?: \\d{4})? ?[-:]|\\d(?:er|e|eme) (?:tri|se)mestre )`;

/** An hour anywhere before the place, or a day that opens the line. */
const TIMED = new RegExp(
  `(?<!\\d)\\d{1,2} ?(?:h(?![a-z])|:\\d{2}|heures?(?![a-z]))|^[^\\p{L}\\d]*${DAY}`,
  'u',
);
/** "2-4 juillet : …": an entry among others in one paragraph. */
const ENTRY = new RegExp(`^[^\\p{L}\\d]*${DAY}[^.:;]{0,24}(?: ?: | - )`, 'u');
const OPENING_DAY = new RegExp(`^[^\\p{L}\\d]*${DAY}`, 'u');

const LABEL =
  '📍|(?:date et )?lieux?(?: d[^:]{2,40}(?= ?:))?|ou|endroit|adresse(?: du lieu)?|venue|rendez-vous|point de rendez-vous';
const LABELLED = new RegExp(`^[^\\p{L}]*(?:${LABEL})\\s?\\?? ?:?\\s?(?:[^:]{0,40}, )?$`, 'u');
const ONLY_LABEL = new RegExp(`^[^\\p{L}]*(?:${LABEL})\\s?\\??\\s?:?$`, 'u');

/** "Adresse : 12 rue Neuve, Dakar" is a sender's, unless the lines above tell of something that is held. */
const ADDRESS_LINE = /^[^a-z]*adresse ?:/u;
const OF_EVENT = /(?<![a-z])(?:dates?|heures?|horaires?|quand|lieu|programme|rendez-vous) ?:/u;

/** A comma, dash or bracket sets the place off from what is held there. */
const SET_OFF = /(?:[,(@:] ?| - )$/u;
const ENDS = /^(?: ?[;,.():]| - |$)/u;
/** A line with a verb of its own tells its places in other ways. As written: "à" is none. */
const VERB = /[\p{L}\d] (?:a|ont|est|sont|sera|seront) /u;

/** "Vendredi 9 18h00 Ouverture, place Saint-Élie", "Lieu : Lagune Hotel": a day or label first, the place last. */
export function isProgrammeLine(reading: Reading, place: Span): boolean {
  const { document } = reading;
  const { paragraphs, sentences, folded } = document;
  const paragraph = spanAt(paragraphs, place.start);
  if (!paragraph) return false;
  const label = spanAt(paragraphs, paragraph.start - 2);
  const opens = paragraph.start === place.start;
  if (opens && label && label.end - label.start < 40 && ONLY_LABEL.test(folded.slice(label.start, label.end)))
    return true;
  if (isHouseOfEntry(document, place)) return true;
  if (isLine(document, paragraph, place) || closesEntry(reading, paragraph, place)) return true;
  const sentence = spanAt(sentences, place.start);
  return (
    sentence !== null &&
    ENTRY.test(folded.slice(sentence.start, sentence.start + 60)) &&
    isLine(document, sentence, place)
  );
}

/** "10 h 30 : Conseil des ministres", then "Palais des Vents" on a line of its own. */
export function isHouseOfEntry({ folded, paragraphs, text }: Document, { start, end }: Span): boolean {
  const line = spanAt(paragraphs, start);
  // "10 h, |Assemblée nationale| : examen du projet"
  if (line && HOUR_ONLY.test(folded.slice(line.start, start)))
    return /^ ?(?:[:–—]|- |$)/u.test(folded.slice(end, line.end));
  if (line?.start !== start || line.end - end > 90) return false;
  const rest = text.slice(end, line.end);
  if (!(rest.length <= 30 && /^(?:, \p{Lu}[\p{L}' -]*)?$/u.test(rest)) && !ADDRESS.test(rest)) return false;
  const entry = spanAt(paragraphs, line.start - 2);
  const above = entry && spanAt(paragraphs, entry.start - 2);
  return [entry, above].some((one) => one && HOUR_FIRST.test(folded.slice(one.start, one.start + 12)));
}
/** "Auditorium du Port|, 11 place du Marché 17 100 Saintes|" */
const ADDRESS =
  /^,? (?:\d{1,4},? (?:bis |ter )?\p{L}[^\n]{3,50}?[, ] ?)?\d\d ?\d{3} \p{Lu}[\p{L}'’ -]{1,30}/u;
const HOUR_ONLY = /^[^\p{L}\d]*\d{1,2} ?(?:h|:) ?(?:\d\d)? ?(?:, |[:–—] |- )(?:a la |a l'|au )?$/u;
const HOUR_FIRST = /^[^\p{L}\d]*\d{1,2} ?(?:h|:) ?(?:\d\d|(?![a-z]))/u;

/** "3e Salon du miel - (Parc des expositions)" below a line that is but a day. */
const closesEntry = (reading: Reading, line: Span, { start, end }: Span): boolean =>
  /[-–,:»"] \($/u.test(reading.document.text.slice(Math.max(line.start, start - 4), start)) &&
  /^\)[^\p{L}]*$/u.test(reading.document.text.slice(end, Math.min(line.end, end + 8))) &&
  hasDayLine(reading, { start: Math.max(0, line.start - 60), end: line.start });

function isLine({ folded, text }: Document, line: Span, { start, end }: Span): boolean {
  if (line.end - line.start > LINE || line.start > start) return false;
  const before = folded.slice(line.start, start);
  if (LABELLED.test(before))
    return (
      !ADDRESS_LINE.test(before) || OF_EVENT.test(folded.slice(Math.max(0, line.start - 160), line.start))
    );
  const rest = folded.slice(end, line.end);
  return (
    TIMED.test(before) &&
    (rest.length < 30 || (SET_OFF.test(before) && ENDS.test(rest))) &&
    !VERB.test(text.slice(line.start, start))
  );
}

/** "À Kaya : Awa Sow, +226 70 00 00 00": whom to call there. */
export const isContact = ({ document: { folded } }: Reading, { start, end }: Span): boolean =>
  /^ ?:/u.test(folded.slice(end, end + 2)) &&
  /(?:^|[^\p{L}])a $/u.test(folded.slice(Math.max(0, start - 3), start)) &&
  CALLED.test(folded.slice(end, end + 140));
const CALLED = /^ ?: [^\n]{3,110}?(?:\(?\+ ?\d|[a-z0-9]@[a-z0-9]|(?<![a-z])tel(?:ephone)?[ .:])/u;

/** "Mardi 26 novembre – Namur": a day and a place above the lines that tell what happens there. */
export function isHeading({ document }: Reading, { start, end }: Span): boolean {
  const paragraph = spanAt(document.paragraphs, start);
  if (!paragraph || paragraph.end - paragraph.start > 60 || paragraph.zone === 'dateline') return false;
  const { folded } = document;
  if (!/^[^\p{L}\d]*$/u.test(folded.slice(end, paragraph.end))) return false;
  const rest = folded.slice(paragraph.start, start);
  return /(?: -|[,:|·]) $/u.test(rest) && OPENING_DAY.test(rest);
}

/** A line that is but a day, in a stretch. */
export const hasDayLine = ({ document, dates }: Reading, stretch: Span): boolean =>
  overlapping(dates, stretch).some(({ start, end }) => {
    const own = spanAt(document.paragraphs, start);
    return (
      own !== null &&
      own.end === end &&
      /^[^\p{L}\d]*(?:le |les |du )?$/u.test(document.folded.slice(own.start, start))
    );
  });

/** "AMMAN (16-18/10). Accueil remarquable": a stage of a journey, with its days, that opens a paragraph. */
export const isStage = (
  { document: { folded, paragraphs, text } }: Reading,
  { start, end, kind }: PlaceMention,
): boolean =>
  kind === 'town' &&
  spanAt(paragraphs, start)?.start === start &&
  text.slice(start, end) === text.slice(start, end).toUpperCase() &&
  /^ \((?:du |le )?\d{1,2}[^()]{0,20}\)/u.test(folded.slice(end, end + 28));
