/** Who sends the news: named around a dispatch as its source, and no body that it tells of. */
import type { Document, Span } from '../../schemas/document.js';
import { spanAt } from '../spans.js';
import type { Draft } from './drafts.js';

/** How far into a paragraph its dateline reaches. */
const DATELINE = 90;

/** "(Agence X) - ", "DJIBOUTI, 3 mai, SPA -- ", "Lomé, 3 mai (SPA) – " before a dispatch, "-- SPA" behind it, a line of its own over the date. */
export function isDispatchMark(document: Document, { start, end, rule }: Draft): boolean {
  const { folded, paragraphs } = document;
  const paragraph = spanAt(paragraphs, start);
  if (!paragraph) return false;
  // "(Source : Agence X) La ministre …"
  if (
    folded[paragraph.start] === '(' &&
    /^\((?:source|avec|d'apres)(?: ?:)? $/.test(
      folded.slice(paragraph.start, Math.min(start, paragraph.start + 16)),
    )
  )
    return true;
  if (isPaper(document, paragraph, start, end, rule === 'organization.learnt')) return true;
  if (rule !== 'organization.known-acronym' && isSource(document, paragraph, start, end)) return true;
  if (
    MARKS.has(folded[folded[start - 1] === ' ' ? start - 2 : start - 1] ?? '') &&
    isCredit(folded.slice(Math.max(paragraph.start, start - 12), start), folded.slice(end, paragraph.end))
  )
    return true;
  if (isDatedPaper(folded.slice(paragraph.start, start), folded.slice(end, paragraph.end))) return true;
  if (start - paragraph.start > DATELINE) return false;
  const before = folded.slice(paragraph.start, start);
  const after = folded.slice(end, Math.min(paragraph.end, end + 6));
  if (/^-{1,2} ?$/.test(before) && after === '' && !isItem(document, paragraph)) return true;
  // "Lagune News Agency (LNA) (French)": the paper and the language that it was taken from.
  if (
    folded.slice(end, end + 3).includes('(') &&
    /^\)? ?(?:\([^()]{2,12}\) )?\((?:french|english|arabic|arabe|anglais|francais)(?: [a-z]+)?\)/.test(
      folded.slice(end, end + 40),
    )
  )
    return true;
  if (before.endsWith('(') && /^(?: mag)?\) ?[-–—]/.test(after)) {
    const isBehindDay = /^[^(]*\d[^(]*\($/.test(before);
    // "Kon Tum (SPA) - "
    const isBehindTown = /^[^.,;:()]{2,30} \($/.test(before);
    if (before === '(' || ((isBehindDay || isBehindTown) && rule !== 'organization.known-acronym'))
      return true;
  }
  // "TUNIS – LAGUNENEWS (Nat) – "
  if (
    rule !== 'organization.pair' &&
    /^[^.,;:()]{2,30} [-–—] $/.test(before) &&
    /^(?: \([^()]{2,8}\))? [-–—]/.test(folded.slice(end, end + 14))
  )
    return true;
  const isBehindComma = before.endsWith(', ') && /\d[^.]*, $/.test(before) && /^ --? /.test(after);
  return isBehindComma || isHeading(document, paragraph);
}

/** "OLX / le 22 février 2024 à 17h03", "L'Écho du Lac, mercredi 7 juin 2023", "Lac-Presse du 8 mars 2023, page 3": a line that is but a paper and its day. */
const isDatedPaper = (before: string, after: string): boolean =>
  after.length < 48 &&
  /^(?:le |la |les |l')?$/.test(before) &&
  /^(?: [/|–-] ?|, | du )(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:\d{1,2}(?:er)? [a-z]+ \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:,? (?:a )?\d{1,2} ?h ?\d{0,2}|, page \d+)?\.?$/.test(
    after,
  );

/** "a appris l'|ASX|, "a-t-il confié à l'|ASX|": an agency that its own dispatch names. */
const HEARD =
  /(?:appris|dit|declare|confie|indique|explique|precise|assure|affirme|rapporte|annonce|souligne|ajoute|fait savoir)e?(?:-t-(?:il|elle))?(?: [a-z]+)? (?:a |par |de )?(?:l'|la |le )$|(?:selon|correspondante? de|envoyee? speciale? de|photos?) (?:l'|la |le )$/;

/** Without the agency of a dispatch where its text tells who was told. */
export function withoutAgencies(
  { folded }: Document,
  drafts: readonly Draft[],
  isMark: (draft: Draft) => boolean,
): readonly Draft[] {
  const agencies = new Set<string>();
  for (const one of drafts) if (isMark(one)) agencies.add(folded.slice(one.start, one.end));
  if (agencies.size === 0) return drafts;
  return drafts.filter(
    (one) =>
      !isMark(one) &&
      !(
        agencies.has(folded.slice(one.start, one.end)) &&
        HEARD.test(folded.slice(Math.max(0, one.start - 40), one.start))
      ),
  );
}

/** "- Ligue des dockers" below "- Union des ports": a list. */
const isItem = ({ folded, paragraphs }: Document, { start, end }: Span): boolean =>
  [spanAt(paragraphs, start - 2), spanAt(paragraphs, end + 1)].some(
    (line) => line !== null && line.start !== start && /^[-–•*]/u.test(folded.slice(line.start, line.end)),
  );

/** Most names have none of these in front. */
const MARKS: ReadonlySet<string> = new Set([':', '-', '–', '—']);

/** "Photo : SPA", "… à Lomé. -SPA": whose picture, whose text. */
const isCredit = (before: string, after: string): boolean =>
  /(?:photos?|source|credits?) ?: ?$/.test(before) || (/[.!?»"] ?[-–—]{1,2} ?$/.test(before) && after === '');

/** "le quotidien belge Lumen rapporte", "d'après l'agence Lumen": who is quoted. */
function isPaper(
  { folded }: Document,
  paragraph: Span,
  start: number,
  end: number,
  isLearnt: boolean,
): boolean {
  PAPER.lastIndex = start;
  const before = start > paragraph.start ? PAPER.exec(folded) : null;
  if (before === null) return false;
  return before.groups?.quoted !== undefined || (isLearnt && TELLS.test(folded.slice(end, end + 32)));
}

/** Read backwards from the name on, since most names have none of these in front. */
const PAPER =
  /(?<=(?:(?<quoted>selon|d'apres|rapporte|cite par|confie a|declare a|indique a|precise a|affirme a) )?(?:l[ea] |l'|au |un |une )?(?:quotidien|hebdomadaire|mensuel|magazine|journal|tabloid|publication|chaine(?: de television)?|radio|agence(?: de presse| d'information)?|site(?: d'information)?)(?: [a-z-]{4,20})? )/y;
const TELLS =
  /^ ?,? (?:qui )?(?:a |avait )?(?:rapport|precis|revel|ecri|affirm|indiqu|annonc|publi|expliqu|rappel|cit|soulign|parl)/;

/** "… à Lomé. (SPA)", "… à Lomé (SPA, 12/11/2018)", "(avec SPA)": a bracket that ends the paragraph. */
function isSource({ folded }: Document, paragraph: Span, start: number, end: number): boolean {
  if (paragraph.end - end > 30 || !/^[),]/.test(folded.charAt(end))) return false;
  const after = SOURCE_END.exec(folded.slice(end, paragraph.end));
  const before = SOURCE_START.exec(folded.slice(Math.max(paragraph.start, start - 16), start));
  if (after === null || before === null) return false;
  const told = after.groups?.day !== undefined || before.groups?.word !== undefined;
  return told || before.groups?.stop !== undefined;
}

const SOURCE_START = /(?<stop>[.!?»"] ?)?\((?<word>(?:source|avec|via|par)(?: ?:)? )?$/;
const SOURCE_END = /^(?<day>, ?(?:le )?\d{1,2}[ /.-][^()]{1,18})?\) ?\.?$/;

/** "Agence Lumen de presse (ALP)" over a line with the day: the head of a dispatch in an archive. */
function isHeading({ folded, paragraphs }: Document, paragraph: Span): boolean {
  if (paragraph.end - paragraph.start > DATELINE) return false;
  const line = folded.slice(paragraph.start, paragraph.end);
  if (!/^agence [^.:]*(?:presse|information|nouvelles|news)[^.:]*$/.test(line)) return false;
  return spanAt(paragraphs, paragraph.end + 1)?.zone === 'dateline';
}
