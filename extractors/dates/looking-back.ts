/** Days that a text looks back on, or far ahead to: they do not tell when it was written. */
import type { Document, Span } from '../../schemas/document.js';
import { firstTokenEndingAfter, firstTokenFrom } from '../spans.js';
import { WordColumn } from '../word-column.js';

const MADE = '(?:(?:co)?fond|cre|instaur|promulgu)ee?s?|nee?s?|construite?s?|baties?|etablie?s?|instituee?s?';
const ACT = '(?:lois?|decrets?|ordonnances?|arretes?|constitution|circulaires?|directives?|resolutions?)';
const INSTRUMENT = '(?:accord|convention|traite|protocole|pacte)s?';
/** "née le 3 mai 1950", "fondée en 2002", "la loi du 17 janvier 2001", "l'accord du 2 mars 2015": what a text looks back on is not when it was written. */
const LOOKED_BACK = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${MADE})(?: a [^.;,()]{2,20})?|${ACT}(?: [^.;,()]{1,40})?) (?:le |du |en |de |depuis le )?(?:l'annee )?$|(?:l['ae]|les|du|cet|cette|ce) ?${INSTRUMENT} du $`,
  'u',
);
const HAD = "(?:avai(?:t|ent)|s'etai(?:t|ent))";
const GOES_BACK = 'remont(?:e|ent|ait|ant)';
const DATES = 'dat(?:e|ent|ant)';
/** "avait eu lieu du 14 au 16 novembre 1997", "remonte à 1998", "depuis 2003" */
const LONG_AGO = new RegExp(
  `(?:^|[^\\p{L}])(?:${HAD} (?:deja )?(?:ete )?[a-z]+(?: lieu)?(?: (?:a|au) [^.;,()]{2,24})? (?:le |du |en |les )?|${GOES_BACK} (?:a |au )|(?<!(?:en|la) )${DATES} (?:de |du |d'))$`,
  'u',
);
/** One of these words stands in all that either pattern finds: few dates have one before them. */
const BACKWARDS = new RegExp(
  `(?:^|[^\\p{L}])(?:${MADE}|${ACT}|${INSTRUMENT}|${HAD}|etai(?:t|ent)|${GOES_BACK}|${DATES})$`,
  'u',
);
const backwards = new WordColumn((word) => (BACKWARDS.test(word) ? 1 : 0));
/** "l'accord conclu entre A et B en 1983": what is behind that long tells nothing of when the text was written. */
const CONCLUDED =
  /(?:^|[^\p{L}])(?<!(?:avons|avez|ont|a|est|ete|etait|sera|seront) )(?:conclu|sign|ratifi|adopt|paraph)(?:e|ee)?s?(?: [^.;()]{1,80})? (?:en|de) (?:l'annee )?$/u;
/** Before the Web, from which most texts come. */
const OLD_YEAR = 1995;
const SINCE_YEAR = /(?:^|[^\p{L}])(?:depuis|jusqu'en) (?:l'annee )?$/u;

/** Code units before a date that are looked at. */
const REACH = 64;

/** "à l'horizon 2030" looks as far ahead. */
export function isFarOff({ folded, tokens }: Document, { start, end }: Span): boolean {
  if (folded.startsWith('horizon', start)) return true;
  const from = Math.max(0, start - REACH);
  const before = folded.slice(from, start);
  const isBare = end - start === 4;
  if (isBare && Number(folded.slice(start, end)) < OLD_YEAR && CONCLUDED.test(before)) return true;
  if (isBare && SINCE_YEAR.test(before)) return true;
  const last = firstTokenFrom(tokens, start);
  const goesBack = backwards.some(tokens, firstTokenEndingAfter(tokens, from), last, 1);
  return goesBack && (LOOKED_BACK.test(before) || LONG_AGO.test(before));
}
