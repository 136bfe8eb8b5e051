/** Where day and place of a signing may stand. */
import type { Span } from '../../../schemas/document.js';
import { isTagged, TAG } from '../grammar/readings.js';
import type { Term } from '../grammar/terms.js';

/** Day and place of "l'accord signé à Rabat en mars" stand right after the participle, before any other verb. */
export function besideParticiple(
  terms: readonly Term[],
  at: number,
  object: number | null,
  span: Span,
): Span {
  const start = (terms[object ?? at] ?? span).start;
  const cut = terms.findIndex(
    (term, index) =>
      index > at &&
      (isTagged(term.reading, TAG.Verb | TAG.Clause) || term.signing !== null || term.reading.text === ';'),
  );
  return { start, end: cut < 0 ? span.end : (terms[cut] as Term).start };
}

/** "lors d'une cérémonie, qui s'est tenue mardi à Kara": tells of the scene. */
const IS_HELD =
  /^,? ?qui (?:s'est|se sont|s'etait|se|a|ont|avait|aura|auront|sera|devait|devrait|doit) (?:\p{L}+ment )?(?:avoir lieu|se tenir|se derouler|(?:tenu|deroul)\p{L}*|tien\p{L}+|lieu|eu lieu|(?:ete )?organise\p{L}*)(?!\p{L})/u;

/** In code units. */
const HELD_REACH = 48;

/** From the last to the next strong cut around the signing. */
export function clauseOf(terms: readonly Term[], at: number, span: Span, folded: string): Span {
  let start = span.start;
  let end = span.end;
  // "Orbitel, qui a signé en janvier un contrat, a ouvert mardi …"
  const isRelative = terms[at - 1]?.reading.text === 'qui' && terms[at - 2]?.reading.text === ',';
  const back = isRelative
    ? terms.findIndex(
        ({ reading }, index) =>
          index > at && reading.text === ',' && isTagged(terms[index + 1]?.reading ?? reading, TAG.Verb),
      )
    : -1;
  if (back > at) return { start: (terms[at - 1] as Term).start, end: (terms[back] as Term).start };
  for (let index = at - 1; index >= 0; index--) {
    if (terms[index]?.reading.text === ';') {
      start = (terms[index] as Term).end;
      break;
    }
  }
  for (let index = at + 1; index < terms.length; index++) {
    const term = terms[index] as Term;
    const otherSigning =
      term.signing?.voice === 'participle' && terms.slice(at, index).some((each) => each.instrument !== null);
    if (
      term.reading.text === ';' ||
      otherSigning ||
      (term.reading.text === 'qui' &&
        terms[index - 1]?.reading.text === ',' &&
        !IS_HELD.test(folded.slice(term.start, term.start + HELD_REACH)))
    ) {
      end = term.start;
      break;
    }
  }
  return { start, end };
}
