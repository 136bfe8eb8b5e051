/** Sides that a heading sets in front: "Togo – Banque mondiale : un prêt signé", "Convention tripartite : A, B et C s'engagent". */
import type { Party } from '../grammar/atoms.js';
import type { SentenceFacts } from './facts.js';

/** Between the sides of a heading, or of a line. */
export const JOINS = /^ ?(?:[-–—/|&,+]|et|,? ?et (?:la|le|les|l'))? ?$/u;

/** "Partenariat A – B", "Convention tripartite : A, B et C". */
const LEAD =
  /^\W*(?:(?:l'|la |le |les )?|(?:accord|convention|partenariat|cooperation|memorandum|protocole|contrat|jumelage|entente)(?:-cadre)?(?: (?:\p{L}+|d[e'] ?\p{L}+)){0,3}(?<colon> ?:)? (?:l'|la |le |les )?)$/u;

/** Code units; a heading is no longer. */
const LONGEST = 180;

/** Bodies and states; none for a sentence of another build. */
export function sidesInHeading(said: SentenceFacts): readonly Party[] {
  const { folded, sentence } = said;
  // Who acts is only looked for in what may be a heading.
  if (folded.length > LONGEST || !MARKED.test(folded)) return [];
  const { groups } = said;
  const [first] = groups;
  const at = (offset: number): number => offset - sentence.start;
  if (!first) return [];
  const lead = LEAD.exec(folded.slice(0, at(first.start)));
  if (!lead) return [];
  const sides: Party[] = [];
  let end = first.start;
  for (const group of groups) {
    if (group !== first && !JOINS.test(folded.slice(at(end), at(group.start)))) break;
    for (const { body, person, role } of group.actors) {
      if (body === null || person !== null || role !== null) return [];
      sides.push(body);
    }
    end = group.end;
  }
  const isNamedFirst = at(first.start) < SHORTEST_LEAD;
  const rest = folded.slice(at(end));
  const isSetApart = isNamedFirst ? /^ ?[:|]/u.test(rest) : lead.groups?.colon !== undefined || rest === '';
  return isSetApart && sides.length > 1 ? sides : [];
}

/** Longer than any article, shorter than any instrument. */
const SHORTEST_LEAD = 6;

/** Most sentences have neither mark. */
const MARKED = / [:|–—/-]|-/;
