/** What was signed, where the clause stands nearer to another instrument. */
import { GAP } from '../grammar/readings.js';
import type { Term } from '../grammar/terms.js';
import type { Signing } from '../mentions/signing.js';
import { hangsOnAnother, isBesidePlural } from './joined-objects.js';

/** "un protocole modifiant l'accord de 2010 a été signé": the protocol, not what it modifies. */
export function subjectOfPassive(
  terms: readonly Term[],
  nearest: number | null,
  { voice }: Signing,
  folded: string,
): number | null {
  const known = nearest === null ? null : terms[nearest]?.instrument;
  // "l'avenant à un accord relatif à X, signé à Alger": the avenant.
  if (nearest !== null && hangsOnAnother(terms, nearest, folded))
    return terms.findLastIndex(({ instrument }, index) => index < nearest && instrument !== null);
  // "Huit accords et mémorandums ont été signés": the accords, told of first.
  if (nearest !== null && isBesidePlural(terms, nearest)) return nearest - 2;
  const whole = known?.weight === 'weak' && nearest !== null ? wholeOf(terms, nearest, folded) : null;
  if (whole !== null) return whole;
  if (nearest === null || voice !== 'passive' || !known || !POINTS.has(known.determiner)) return nearest;
  for (let index = nearest - 1; index >= Math.max(0, nearest - 4); index--) {
    const { instrument, reading, start } = terms[index] as Term;
    if (instrument)
      return instrument.determiner === 'indefinite' && known.start - start < 90 ? index : nearest;
    if (reading !== GAP && !/^(?:de|du|d'|a|au|des|topic)$/.test(reading.text)) return nearest;
  }
  return nearest;
}

const COMPRISES =
  /^,? (?:comprenant|incluant|dont|a savoir|soit|notamment|composes? de) (?:un|une|deux|trois|des|quatre) $/u;

/** "Les accords, comprenant deux prêts et deux dons, ont été signés": the accords. */
function wholeOf(terms: readonly Term[], part: number, folded: string): number | null {
  const at = terms.findLastIndex(({ instrument }, index) => index < part && instrument?.weight === 'strong');
  const whole = terms[at];
  return whole && COMPRISES.test(folded.slice(whole.end, terms[part]?.start)) ? at : null;
}

const POINTS: ReadonlySet<string> = new Set(['definite', 'demonstrative', 'possessive']);
