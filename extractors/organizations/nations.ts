/** What results of games write for a nation. */
import { isCapital, type Text, wordAt } from '../phrases.js';

const NATIONS = new Set(
  (
    'alb alg ang arg arm aus aut aze bdi bel ben bih blr bol bot bra brn bul bur cam can cgo cha chi chn civ cmr cod col com cpv crc ' +
    'cro cub cze den dji dom ecu egy eri esp est eth fin fra gab gam gbr gbs geo geq ger gha gre gui hai hun ina ind iri irl irq isl ' +
    'isr ita jam jor jpn kaz ken kor ksa kuw lat lba lbn lbr les ltu lux mad mar maw mda mex mkd mli mne moz mri mtn nam ned ner ngr ' +
    'nor nzl oma pak par per pol por qat rou rsa rus rwa sen sey sle slo som srb ssd stp sud sui svk swe swz syr tan tha tog tto tun ' +
    'tur uae uga ukr uru usa uzb ven vie yem zam zim'
  ).split(' '),
);

/** "Awa Sarr (|TOG|)": alone in a bracket behind a name. */
export const isNationCode = (text: Text, i: number): boolean =>
  wordAt(text, i - 1) === '(' &&
  wordAt(text, i + 1) === ')' &&
  NATIONS.has(wordAt(text, i)) &&
  isCapital(text, i - 2);
