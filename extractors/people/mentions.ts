/** A person's mention, made of its tokens. */
import type { Gender, PersonMention } from '../../schemas/mentions.js';
import { personName } from '../naming.js';
import { has, sliceOf, type Text, wordAt } from '../phrases.js';
import { remembered } from '../remembered.js';
import { KNOWN } from '../words.js';
import type { Run } from './runs.js';

/** The same few people are named again and again. */
const nameOf = remembered(personName);

export function mention(
  text: Text,
  run: Pick<Run, 'first' | 'end' | 'honorific'>,
  rule: string,
): PersonMention {
  const { tokens } = text.document;
  const { honorific } = run;
  return {
    start: tokens.start[run.first] as number,
    end: tokens.end[run.end - 1] as number,
    rule,
    honorific: honorific ? writtenHonorific(text, honorific.first, honorific.end) : null,
    gender: honorific ? (honorific.gender ?? articleGender(text, honorific.first)) : kinGender(text, run),
    name: nameOf(sliceOf(text, run.first, run.end)),
  };
}

/** "MM. Hervé et Louis Batoum": a given name alone takes the surname of the name that ends the list. */
export function withSurname(text: Text, run: Run, runs: readonly Run[], alone: PersonMention): PersonMention {
  const given = run.end - run.first === 1 && run.honorific?.plural && has(text, run.first, KNOWN.forename);
  const next = given ? runs[runs.indexOf(run) + 1] : undefined;
  if (!next || wordAt(text, run.end) !== 'et' || next.first !== run.end + 1 || next.end - next.first < 2)
    return alone;
  return { ...alone, name: `${alone.name} ${personName(sliceOf(text, next.first + 1, next.end))}` };
}

/** As written, with an elided article ("l'honorable"). */
function writtenHonorific(text: Text, first: number, end: number): string {
  const elided = first > 0 && wordAt(text, first - 1) === "l'";
  return sliceOf(text, elided ? first - 1 : first, end);
}

const WOMEN = new Set('epouse fille mere soeur sœur veuve niece tante fiancee compagne'.split(' '));
const MEN = new Set('epoux fils pere frere mari neveu oncle fiance compagnon'.split(' '));

/** "son épouse X", "son épouse, X,": in "accompagné de son épouse, X a" somebody else begins. */
function kinGender(text: Text, { first, end }: Pick<Run, 'first' | 'end'>): Gender | null {
  const comma = first > 0 && wordAt(text, first - 1) === ',';
  if (comma && !/^(?:[,.;:)]|et|)$/.test(wordAt(text, end))) return null;
  const kin = wordAt(text, comma ? first - 2 : first - 1);
  return WOMEN.has(kin) ? 'f' : MEN.has(kin) ? 'm' : null;
}

/** "la Pr X", "le colonel Y". */
function articleGender(text: Text, first: number): Gender | null {
  const before = first > 0 ? wordAt(text, first - 1) : '';
  if (before === 'la') return 'f';
  return before === 'le' || before === 'du' || before === 'au' ? 'm' : null;
}
