/** What results of games write for a nation. */
import { isCapital, type Text, wordAt } from '../phrases.js';

/** Those that are words or bodies elsewhere; the others are in `other-acronyms.tsv`. */
const NATIONS = new Set(
  (
    'alb ang arg arm aus aut aze bdi bel ben bih blr bol bra brn bur cam can cgo cha chi cod col com cpv crc cro ' +
    'cub den dji dom ecu eri esp eth fin fra gam gbr gbs geo geq ger gre gui hai ina ind iri irl irq isl isr ita ' +
    'jam jor kaz ken ksa lat lba lbr ltu lux mar maw mda mex mkd mli mne moz mri mtn nam ned ner ngr nor nzl oma ' +
    'pak per pol por rou rsa rus sen sey sle slo som stp swe swz syr tan tha tog tto tur ukr uru uzb ven vie yem ' +
    'zam zim'
  ).split(' '),
);

/** "Awa Sarr (|TOG|)": alone in a bracket behind a name. */
export const isNationCode = (text: Text, i: number): boolean =>
  wordAt(text, i - 1) === '(' &&
  wordAt(text, i + 1) === ')' &&
  NATIONS.has(wordAt(text, i)) &&
  isCapital(text, i - 2);
