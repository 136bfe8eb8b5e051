/** Relations of a clause, without those that belong to another paper or tell of something else than its sides. */

import type { relate } from '../grammar/relations.js';
import type { Term } from '../grammar/terms.js';
import type { Signing } from '../mentions/signing.js';
import { ownBetween } from './fact-sides.js';
import { opensAnother } from './objects.js';

type Relations = ReturnType<typeof relate>;

const SIDES = [
  ['with', 'avec'],
  ['between', 'entre'],
] as const;

/** @param at the clause's term; @param objectAt that of its object. */
export function withoutOthers(
  relations: Relations,
  terms: readonly Term[],
  signing: Signing,
  at: number,
  objectAt: number | null,
  folded: string,
): void {
  const told = relations.get('between');
  if (told) relations.set('between', { ...told, term: ownBetween(terms, told.term, objectAt) });
  const met = relations.get('with');
  if (met && isMeeting(terms[met.term], signing, folded)) relations.delete('with');
  for (const [relation, word] of SIDES) {
    const found = relations.get(relation);
    if (!isOfAnotherPaper(terms, at, objectAt, found)) continue;
    relations.delete(relation);
    // "une convention signée avec A et celle |signée avec B|"
    if (found && terms[at + 1]?.reading.text === word && terms[at + 2]?.group)
      relations.set(relation, { ...found, term: at + 2 });
  }
  const between = relations.get('between');
  // "l'entente d'établissement du Bureau a été signée": the Bureau is none of two.
  if (between?.rule === 'pair' && /^d(?:u|es?) /.test(folded.slice((terms[between.term] as Term).start)))
    relations.delete('between');
}

/** "ont signé une déclaration avec A, qui s'ajoute à l'accord conclu entre B et C": each paper has its own sides. */
function isOfAnotherPaper(
  terms: readonly Term[],
  at: number,
  objectAt: number | null,
  found: { readonly term: number } | undefined,
): boolean {
  if (!found || objectAt === null) return false;
  // The participle's own paper stands behind whom another was signed with.
  if (terms[at]?.signing?.voice === 'participle')
    return found.term < objectAt
      ? terms.slice(0, found.term).some(({ instrument }) => instrument !== null)
      : isOfNext(terms, at, found.term);
  // "un contrat a été signé avec A et une convention a été paraphée"
  if (found.term < objectAt && objectAt < at)
    return terms.slice(0, found.term).some(({ signing }) => signing !== null);
  const from = Math.max(at, objectAt);
  for (let index = from + 1; index < found.term - 1; index++) {
    const { instrument } = terms[index] as Term;
    if (
      instrument &&
      terms[index + 1]?.signing?.voice === 'participle' &&
      instrument.determiner === 'definite'
    )
      return true;
    // "la signature de l'accord couronne un projet dont le mémorandum a été signé entre A et B"
    if (terms[at]?.signing?.voice === 'noun' && isToldAnew(terms, from, index)) return true;
  }
  return false;
}

/** A verb of signing with a paper of its own. */
const isToldAnew = (terms: readonly Term[], from: number, index: number): boolean =>
  terms[index]?.signing?.voice === 'passive' &&
  terms.slice(from + 1, index).some(({ instrument }) => instrument?.determiner === 'definite');

/** "une déclaration signée par P, ainsi qu'un protocole entre |A et B|": of the protocol. */
const isOfNext = (terms: readonly Term[], at: number, side: number): boolean =>
  terms.slice(at + 1, side).some((_, index) => opensAnother(terms, at + 1 + index));

const MEETING =
  /(?:entretiens?|entrevue|rencontre|discussions|pourparlers|audience|seance de travail|tete-a-tete)(?:,? [^.;:]{0,40})?,? avec (?:la |le |les |l'|son |sa |ses |leurs? )?$/u;

/** "sera signé mardi, annonce P à l'issue de son entretien avec Q": whom somebody met. One who signs may have met the other side. */
const isMeeting = (term: Term | undefined, { voice, end }: Signing, folded: string): boolean =>
  term !== undefined &&
  voice !== 'active' &&
  term.start > end &&
  MEETING.test(folded.slice(Math.max(end, term.start - 90), term.start));
