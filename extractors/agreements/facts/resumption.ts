/** How a signing clause takes up what was told before, instead of naming it. */

import type { Signing } from '../mentions/signing.js';
import type { Fact } from './facts.js';

/** "elle devrait être signée", "Il l'a été mardi": what was told of before. */
const PRONOUN_SUBJECT =
  /(?:^|[\s;,.:("«“])(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette derniere|tous|toutes|l'ensemble)(?:,? [\p{L}']+){0,3},? $/u;
const CEREMONY_SUBJECT =
  /(?:^|[\s;,.:(])(?:la|cette|une|l')\s?(?:ceremonie|signature|seance|rencontre)(?: [^;.]{0,60})? $/u;

/** "la signature est prévue lundi", "Cette cérémonie de signature a eu lieu à Lomé" */
const BARE_SUBJECT = /(?:^|[\s;,.:(])(?:la|cette|une) (?:ceremonie (?:officielle )?de (?:la )?)?$/u;

const POSSESSIVE_SUBJECT = /(?:^|[\s;,.:(])(?:sa|leur) (?:signature )?$/u;

/** "sa signature, prévue mardi, a été reportée": the instrument's, not that of who "s'engagent par leur signature". */
const IS_SUBJECT =
  /^(?:,[^,;.]{0,90},)?(?: \p{L}+){0,2} (?:a |est |s'est |se (?:deroul|tien|fer)\p{L}+ |sera |devrait |doit |pourrait |devra |intervien(?:t|dra) |reste |attend|n'|ne |aura )/u;

/** "au jour de sa signature, soit le 3 mai" */
const ON_THE_DAY = /^, soit l[ea] /u;

/** "Elle a reçu les signatures de A et de B", "Il porte la signature de A" */
const PRONOUN_BEARS =
  /^\W*(?:ils?|elles?|celui-ci|celle-ci) (?:(?:a|ont) (?:recu|recueilli)|porte|portent|est revetue? d[e']|sont revetue?s d[e']) ?(?:la |les |leurs? )?$/u;

/** `lead`: what stands before the signing in its sentence, `after`: what follows. */
export function resumption(signing: Signing, before: string, lead: string, after: string): Fact['resumes'] {
  const { family, voice } = signing;
  if (family === 'putoff' && voice === 'passive' && POSSESSIVE_SUBJECT.test(before)) return 'possessive';
  if (
    voice === 'noun' &&
    signing.outcome !== 'told' &&
    POSSESSIVE_SUBJECT.test(before) &&
    IS_SUBJECT.test(after)
  )
    return 'possessive';
  if (family === 'putoff' && CEREMONY_SUBJECT.test(before)) return 'ceremony';
  if (voice === 'noun' && signing.outcome !== 'told' && BARE_SUBJECT.test(before) && IS_SUBJECT.test(after))
    return 'ceremony';
  if (voice === 'passive' && PRONOUN_SUBJECT.test(before)) return 'pronoun';
  if (
    voice === 'noun' &&
    signing.outcome !== 'told' &&
    POSSESSIVE_SUBJECT.test(before) &&
    ON_THE_DAY.test(after)
  )
    return 'pronoun';
  if (voice === 'noun' && PRONOUN_BEARS.test(lead)) return 'pronoun';
  // "A et B ont signé sa reconduction"
  if (voice === 'active' && ITS_RENEWAL.test(after)) return 'pronoun';
  // "Les présidents des deux instances l'ont signée à Lomé."
  if (voice === 'active' && signing.clitic) return 'pronoun';
  // "Signé le 19 novembre par A et B." below a line that names the instrument.
  return voice === 'participle' && family !== 'putoff' && PARTICIPLE_FIRST.test(lead) ? 'participle' : null;
}

const ITS_RENEWAL = /^ (?:\p{L}+ ){0,3}(?:sa|son) (?:reconduction|renouvellement|prolongation)(?!\p{L})/u;

/** "se félicitent d'avoir conclu|, à cette occasion :": what is signed is told below. @param after the rest of the sentence */
export const leadsToList = (after: string): boolean =>
  after.endsWith(':') && /^(?:,? (?!par )[^:;.,]{1,60},?)? ?:$/u.test(after);

const DATELINE_HEAD = String.raw`^[\p{L}' -]{3,30}, [^–—.]{0,24}\d{4}[^–—.]{0,12} [–—-] `;

/** "DJIBOUTI, 2 décembre 2025 –" */
export const DATELINE = new RegExp(DATELINE_HEAD, 'u');

/** "Signé à Rabat le 15 mars, ce traité": the participle opens the sentence, be it behind a dateline. */
export const PARTICIPLE_FIRST = new RegExp(
  String.raw`(?:^|${DATELINE_HEAD})\W{0,4}(?:\p{L}+e?s? et )?$`,
  'u',
);
