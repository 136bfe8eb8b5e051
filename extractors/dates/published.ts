/** The day a text was published, as it says itself. */
import type { Document, Paragraph, Span } from '../../schemas/document.js';
import { firstAtOrAfter } from '../spans.js';
import type { Day } from './calendar.js';
import type { Reading, Resolved } from './reading.js';
import { resolve } from './resolve.js';
import { NO_BEARINGS } from './resolve-calendar.js';
import { readExpressions } from './scan.js';

/** An expression with what it says outright, whatever stands around it; null when it leaves something open. */
export interface Known extends Span {
  readonly reading: Reading;
  readonly resolved: Resolved | null;
}

/** The value of a date that implies nothing. */
export const writtenOf = ({ resolved }: Known): Resolved | null =>
  resolved !== null && resolved.implied.length === 0 ? resolved : null;

const STATED =
  /^[^\p{L}\p{N}]*(?:(?:date|n ?[°º] ?\d{1,4}|numero \d{1,4}|article|communique|communique de presse|mise? en ligne|mise? a jour|(?:derniere )?(?:modification|mise a jour)|modifie|parution|publication|date de (?:publication|parution|diffusion|mise en ligne)|poste|diffuse|publiee?|redige|ecrit|paru|published|posted|modified|created|updated|lastmod|pubdate|publishdate|published[_ ]?(?:at|on|time|date)|date[_ ]?published)(?: le| on| sur| par [^\n]{1,40}? le)?[^\p{L}\p{N}]*){1,3}(?:(?:le|on) )?$/u;
const TIME =
  /^(?:[^\p{L}\p{N}]*(?:a|at|t|\d{1,2}[:h]\d{0,2}(?:[:.]\d+)*|\d{2,3}z|gmt|cet|utc|z|min|mn))*[^\p{L}\p{N}]*$/u;
const PLACE_BEFORE =
  /^[^\p{L}\p{N}]*(?:(?:\p{Lu}[\p{L}'’.-]*|de|du|des|la|le|les|l['’]|d['’]|et|en|sur|à)[ ,/;]*){0,8}[,:–—-]? ?(?:[Ll]e ?)?$/u;
const DATELINE_AFTER = /^[^\p{L}\p{N}]*$|^ correspondant au |^ ?(?:[-–—.:()|/]|,? \()/u;
const SIGNED_AT = /^[^\p{L}\p{N}]*fait a [^\n]{2,40}?,? (?:le )?$/u;

const MAIL_HEADER = /^(?:> ?)*(?:de|a|cc|objet|from|to|subject|sujet|expediteur|destinataires?) ?:/;

/** Words that go on behind the day in a line about an article: "Mardi 23 avril 2024 · Lecture 2 min". */
const ABOUT_ARTICLE =
  /^ ?(?:[|·•,-]|- ) ?(?:\d{1,3} ?min|(?:temps de )?lecture|ecouter|partager|imprimer|commente|\d[\d ]* (?:vues?|lectures?|commentaires?|partages?)|par |actualites?|communiques?|mise? a jour|modifie|aucun commentaire|a la une)/u;

/** "LE FIL – n° 418 – vendredi 21 juin 2024": a short line that ends with the day, set off from what stands before it. */
const SET_OFF = /(?: [-|·•/]|,) $/u;
const MASTHEAD = 110;
/** "… aux artisans jeudi 6 février 2025 à 17:45": nobody tells the minute of anything else. */
const CLOCK = /^,? ?(?:a |- )?\d{1,2}[:h]\d{2}[^\p{L}\p{N}]*$/u;

/** "date:" of a file or mail header, which tells when the file was made: what the text itself says goes before. */
function isBareField({ paragraphs, folded }: Document, index: number, head: string, tail: string): boolean {
  if (!/^[^\p{L}]*date[^\p{L}]*$/u.test(head)) return false;
  if (/^t\d\d:/.test(tail)) return true;
  return paragraphs
    .slice(Math.max(0, index - 2), index + 3)
    .some(({ start, end }) => MAIL_HEADER.test(folded.slice(start, Math.min(end, start + 20))));
}

/**
 * How surely a line tells the day of publication; smaller is surer, null when it does not tell.
 * @param early whether no long paragraph stands before it
 */
function publicationRank(
  document: Document,
  paragraph: Paragraph,
  index: number,
  early: boolean,
  mention: Span,
): number | null {
  const head = document.folded.slice(paragraph.start, mention.start);
  if (head.length > 90) return paragraph.zone === 'byline' ? 5 : null;
  const tail = document.folded.slice(mention.end, Math.min(paragraph.end, mention.end + 60));
  if (STATED.test(head)) return isBareField(document, index, head, tail) ? 4 : 0;
  if (/^[^\p{L}\p{N}]*(?:le )?$/u.test(head) && TIME.test(tail)) return early ? LINE : 5;
  if (paragraph.zone === 'dateline') return DATELINE;
  if (/^[^\p{L}\p{N}]*(?:le )?$/u.test(head) && ABOUT_ARTICLE.test(tail)) return early ? LINE : 5;
  const place = PLACE_BEFORE.test(document.text.slice(paragraph.start, mention.start));
  if (SIGNED_AT.test(head)) return 4;
  if (place && DATELINE_AFTER.test(tail)) return early ? DATELINE : 6;
  if (paragraph.zone === 'byline') return 3;
  if (place && head !== '' && TIME.test(tail)) return 5;
  if (early && head !== '' && CLOCK.test(tail)) return 5;
  const isMasthead = early && index < 4 && paragraph.end - paragraph.start < MASTHEAD && SET_OFF.test(head);
  if (isMasthead && /^[^\p{L}\p{N}]*$/u.test(tail)) return 5;
  return null;
}

/** How a line of page furniture starts that may tell the publication. */
const FURNITURE_DATE =
  /^[^\p{L}\p{N}]*(?:date|publi|dernier|pubdate|modified|created|updated|lastmod|mise? |mis |paru|post|diffus|article|communique|le \d|\d|lun|mar|mer|jeu|ven|sam|dim)/u;

/** Page furniture is not read for dates, but its "Publié le …" lines date the text. */
function* furnitureDates(document: Document): Generator<Known> {
  const { folded, tokens, paragraphs } = document;
  for (const { start, end, zone } of paragraphs) {
    if (zone !== 'furniture') continue;
    const stretch = { folded, from: start, to: Math.min(end, start + 160), tokens };
    if (!FURNITURE_DATE.test(folded.slice(stretch.from, Math.min(end, start + 40)))) continue;
    for (const { start: from, end: to, reading } of readExpressions(stretch)) {
      yield { start: from, end: to, reading, resolved: resolve(reading, NO_BEARINGS) };
    }
  }
}

/** With a "Publié le …" of the release itself page furniture need not be asked. */
export const SURE = 0;

const isSingle = (value: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/.test(value);

export function findPublished(document: Document, dates: readonly Known[]): Ranked | null {
  const read = surestDate(document, dates);
  if (read !== null && read.rank <= SURE) return read;
  const around = surestDate(document, furnitureDates(document));
  return around !== null && (read === null || around.rank < read.rank) ? around : read;
}

/** A page with so many lines that are but a day shows as many news, each of its own day. */
const NEWS = 3;
/** Shortest paragraph that tells some news, in characters. */
const TOLD = 120;

export function isPageOfNews({ paragraphs, folded }: Document, dates: readonly Known[]): boolean {
  const days = new Set<string>();
  for (const mention of dates) {
    const value = writtenOf(mention)?.value;
    const index = firstAtOrAfter(paragraphs, mention.start + 1) - 1;
    const paragraph = paragraphs[index];
    if (value?.length !== 10 || !paragraph || paragraph.end - mention.end > 8) continue;
    // What follows a teaser's day is but its headline.
    const isTold = paragraphs.slice(index + 1, index + 3).some(({ start, end }) => end - start > TOLD);
    if (!isTold) continue;
    if (/^[^\p{L}\p{N}]*$/u.test(folded.slice(paragraph.start, mention.start))) days.add(value);
  }
  return days.size >= NEWS;
}

interface Ranked {
  readonly rank: number;
  readonly value: string;
  readonly day: Day;
}

/** Ranks of a line that is but a day, and of the day with its town that opens the text. */
const LINE = 1;
const DATELINE = 2;
/** Days after the dateline from which on a line on its own is the clock of the site: the day the page was looked at. */
const CLOCK_APART = 14;

/**
 * The date that tells the publication most surely; of equally sure ones the first. A line that is but a day does not, when
 * the text itself is long since dated.
 */
function surestDate(document: Document, dates: Iterable<Known>): Ranked | null {
  let best: Ranked | null = null;
  let dateline: Ranked | null = null;
  const { paragraphs } = document;
  const body = paragraphs.findIndex(({ zone, start, end }) => zone === 'body' && end - start > 200);
  for (const mention of dates) {
    const written = writtenOf(mention);
    if (written === null || !isSingle(written.value)) continue;
    const { value, first: day } = written;
    const index = firstAtOrAfter(paragraphs, mention.start + 1) - 1;
    const paragraph = paragraphs[index];
    if (!paragraph || mention.start >= paragraph.end) continue;
    const rank = publicationRank(document, paragraph, index, body < 0 || index <= body, mention);
    // A month alone is a publication date only where the text says so.
    if (rank === null || (value.length < 10 && rank > 1)) continue;
    const ranked = { rank, value, day };
    if (rank === DATELINE) dateline ??= ranked;
    if (best === null || rank < best.rank) best = ranked;
    if (rank <= SURE) break;
  }
  return best?.rank === LINE && dateline !== null && best.day - dateline.day > CLOCK_APART ? dateline : best;
}
