/** "A signera avec elle un contrat", "avec ce dernier": the other side, told of in the sentences before. */
import type { Document } from '../../../schemas/document.js';
import { keyOf, type Party } from '../grammar/atoms.js';
import { bodyMeant } from './definite-subjects.js';
import type { Fact, SentenceFacts } from './facts.js';
import { meantBy } from './subjects.js';

const WITH_THEM =
  /(?:^|[\s,])avec (?:(?<last>celui-ci|celle-ci|ce dernier|cette derniere)|lui|elle)(?![\p{L}-])/u;

export function withPartner(
  { folded }: Document,
  fact: Fact,
  each: SentenceFacts,
  before: readonly SentenceFacts[],
): Fact {
  const { parties, signers, facing, clause, objects, signing } = fact;
  // "une lettre, dont le texte est prêt, sera conclue avec elle": the text is no new one.
  if (signing.voice !== 'active' && objects[0]?.instrument.determiner === 'definite') return fact;
  const told = folded.slice(clause.start, clause.end);
  const pronoun = told.includes('avec ') ? WITH_THEM.exec(told) : null;
  if (!pronoun) return fact;
  const own = [...parties, ...signers.flatMap(({ body }) => body ?? [])];
  const said = before.toReversed().map(({ groups }) => groups);
  const here = each.groupsBefore(signing.start);
  // "A a choisi B. Un contrat a été signé avec elle": A and B.
  const subject = own.length + here.length === 0 ? bodyMeant('', folded, said, own) : null;
  const known = subject ? [subject] : own;
  const groups = said.find(({ length }) => length > 0) ?? [];
  const last = pronoun.groups?.last === undefined ? null : meantBy('dernier', folded, groups)?.body;
  const partner =
    last ?? bodyMeant('', folded, [here, ...said], known) ?? meantBy('elle', folded, groups)?.body;
  if (!partner || known.some((party) => keyOf(party) === keyOf(partner))) return fact;
  const added: readonly Party[] = subject ? [subject, partner] : [partner];
  return { ...fact, parties: [...parties, ...added], facing: [...facing, partner] };
}
