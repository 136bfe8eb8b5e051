/** Instruments that are not signed by the verb beside them, and clauses that tell of no signing. */

import type { Actor } from '../grammar/actor-words.js';
import type { Term } from '../grammar/terms.js';
import { PAPER } from '../mentions/phrase-parts.js';
import type { Signing } from '../mentions/signing.js';
import type { FactObject } from './facts.js';

/** "un avenant au contrat", not "un accord d'accès au rail" */
const TO_A_PAPER = new RegExp(`(?:^| )(?:a la |aux? |a l' ?)(?:\\p{L}+ )?${PAPER}`, 'u');

/** What is done to a paper, not the paper: "l'évaluation des conventions", "les dossiers relatifs à la feuille de route". */
const WORK_ON =
  /(?:^|[ '])(?!(?:negocia|conclu|discu)\p{L}+)(?:\p{L}{3,}[ts]ions?|mise|etude|examen|suivi|bilan|audit|dossiers?|calendriers?|modalites)(?: \p{L}+){0,4} (?:de|des|du|d'|a|au|aux)(?: ?(?:la|le|les|l'|son|sa|leur|ce|cette|cet|ces))? ?$/u;

/** "finaliser l'évaluation des conventions" */
const isWorkOn = (
  folded: string,
  { end, family, needsInstrument, voice }: Signing,
  object: FactObject | undefined,
): boolean =>
  object !== undefined &&
  needsInstrument &&
  voice === 'active' &&
  (family === 'conclude' || family === 'sign') &&
  object.instrument.start > end &&
  WORK_ON.test(folded.slice(end, object.instrument.start));

const RENEWS = /(?:prolong|prorog|renouvel|reconduit?)\p{L}*$/u;

/** "Par la signature d'un avenant, A et B ont prorogé leur accord": the avenant is what they signed. */
const isRenewedByAnother = (
  folded: string,
  terms: readonly Term[],
  { start, end }: Signing,
  object: FactObject | undefined,
): boolean =>
  RENEWS.test(folded.slice(start, end)) &&
  object?.instrument.type !== 'amendment' &&
  terms.some(({ instrument }) => instrument?.type === 'amendment');

const WHAT_FOR =
  /(?:pour|portant|relatif au|sur|en vue du|prevoyant|concernant) (?:le |la |sur le |sur la )?$/u;

/** "un accord pour le renouvellement de leur contrat", "Ledit contrat a déjà été renouvelé": what the accord is for, and the past of it. */
const isRenewedInPassing = (
  folded: string,
  terms: readonly Term[],
  { start, end, voice }: Signing,
): boolean => {
  const said = folded.slice(start, end);
  if (!RENEWS.test(said)) return false;
  return voice === 'noun'
    ? WHAT_FOR.test(folded.slice(Math.max(0, start - 24), start)) &&
        terms.some(({ instrument }) => instrument?.weight === 'strong' && instrument.end < start)
    : said.includes(' deja ');
};

/** "le programme que le pays a conclu avec le Fonds": spoken of in passing. */
const isInPassing = ({ start, voice, family }: Signing, object: FactObject | undefined): boolean =>
  family === 'conclude' &&
  voice === 'active' &&
  object !== undefined &&
  object.instrument.weight === 'weak' &&
  object.instrument.determiner === 'definite' &&
  object.instrument.end < start;

/** "a apposé sa signature en qualité de témoin" */
const AS_WITNESS = /^ (?:en qualite de|en tant que|a titre de|comme) temoins?(?![\p{L}])/u;

/** "C'était la première fois que les présidents se retrouvaient pour signer un accord": the one that they signed. */
const MET_FIRST = /premiere fois (?:que |qu')[^.;:]*$/u;
/** "Ce n'est pas la première fois qu'un tel accord est signé" */
const FIRST_TIME = /pas la premiere fois (?:que |qu')[^.;:]*$/u;

/** "un accord qui permettra la signature de divers contrats": hoped for. */
const WILL_ALLOW = /(?:permettr(?:a|ont|ait|aient)|(?:devrait|devraient|doit|doivent) permettre) la $/u;

const isHopedFor = (before: string, { voice }: Signing, object: FactObject | undefined): boolean =>
  voice === 'noun' &&
  object !== undefined &&
  object.instrument.plural &&
  object.instrument.count === null &&
  WILL_ALLOW.test(before);

/** Clauses that tell of no signing of their own; `before`: what stands before it in its sentence. */
const isNoNews = (folded: string, { end, infinitive }: Signing, before: string): boolean =>
  FIRST_TIME.test(before) ||
  (infinitive && MET_FIRST.test(before)) ||
  AS_WITNESS.test(folded.slice(end, end + 24));

const NEW_SUBJECT =
  /, (?:le |la |les |l')(?!signature|ceremonie|accord|convention|contrat|protocole|texte|document)\p{L}+(?: d(?:e |u |es |')[^,;]{2,40})? $/u;

/** "ont échangé les parapheurs de …", "ont échangé les instruments suivants :" */
const EXCHANGED =
  /^ (?:(?:\p{L}+ ){0,2}parapheurs |(?:(?!ratification)\p{L}+ ){1,5}(?:suivante?s|ci-(?:apres|dessous)) ?:)/u;

/** Clauses that tell of no signing, or of one that is told elsewhere. @param hasAgent somebody signs "par". */
export function tellsNothing(
  folded: string,
  terms: readonly Term[],
  signing: Signing,
  object: FactObject | undefined,
  hasAgent: boolean,
  before: string,
): boolean {
  const { family, voice, end } = signing;
  // "un avenant à la convention conclue à Annaba": the participle is the convention's.
  if (voice === 'participle' && !hasAgent && TO_A_PAPER.test(object?.instrument.complement ?? ''))
    return true;
  // "finaliser l'évaluation des conventions" signs none.
  if (
    isWorkOn(folded, signing, object) ||
    isRenewedByAnother(folded, terms, signing, object) ||
    isRenewedInPassing(folded, terms, signing) ||
    isInPassing(signing, object) ||
    isHopedFor(before, signing, object)
  )
    return true;
  // "Les signataires de l'accord de 2015 …" names none of them.
  if (family === 'signers' && object !== undefined && !hasAgent) return true;
  // "A apporte sa part, mais n'est pas signataire"
  if (family === 'signers' && NO_SIGNER.test(before)) return true;
  if (isNoNews(folded, signing, before)) return true;
  // "Après la signature de l'accord, le mouvement a été suspendu": not the accord.
  if (family === 'putoff' && NEW_SUBJECT.test(before)) return true;
  // "échanger les instruments de ratification" is told by the ratification.
  return (
    family === 'exchange' &&
    object?.instrument.type !== 'letter' &&
    !EXCHANGED.test(folded.slice(end, end + 64)) &&
    // "Trois documents ont été échangés, à savoir :"
    !(object?.instrument.plural && voice === 'passive' && terms.at(-1)?.reading.text === ':') &&
    !(object === undefined && folded[end + 1] === ':')
  );
}

/**
 * "La commission a validé la feuille de route": words of many senses ask for two sides, or for an instrument that is new.
 * @param bound who is said to be so
 */
export function lacksSides(
  { strict, voice, family, outcome }: Signing,
  object: FactObject | undefined,
  bound: readonly Actor[],
  hasHost: boolean,
): boolean {
  if (strict === null) return false;
  if (object === undefined) return true;
  const sides = [...bound, ...(object.between ?? [])];
  if (sides.length > (hasHost ? 0 : 1) || sides.some(({ plural, anaphor }) => plural && anaphor))
    return false;
  const { determiner, weight } = object.instrument;
  const isPlain = family === 'putoff' || outcome === 'failed' || voice === 'passive';
  return strict.needsSides || !(isPlain || (determiner === 'indefinite' && weight === 'strong'));
}

const NO_SIGNER = /(?:^| )n(?:e |')\p{L}+ (?:pas|point|plus|nullement)(?: \p{L}+){0,2} ?$/u;
