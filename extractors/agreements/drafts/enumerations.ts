/** One sentence that tells one by one what was announced before it: "Il s'agit d'une convention …, d'un traité … et de …". */

import type { Document } from '../../../schemas/document.js';
import type { Fact, SentenceFacts } from '../facts/facts.js';
import { isMember } from '../facts/members.js';
import type { Instrument } from '../mentions/instruments.js';
import { childOf, lastOf, type State } from './drafts.js';
import { between } from './item-sides.js';

/** "une convention |signée par P|": told beside its noun. */
const isBeside = ({ signing: { voice } }: Fact): boolean => voice === 'participle' || voice === 'noun';

/**
 * "cinq accords ont été signés. Il s'agit d'une convention …, d'un traité … et de …": the five. Who signs may be told again
 * before them ("En signant ces accords, A a précisé qu'il s'agit …").
 */
export function spellOut(state: State, each: SentenceFacts): boolean {
  const { document, drafts } = state;
  const last = drafts.at(-1);
  const announced = last?.parent ?? last;
  const facts = each.facts.filter(({ signing }) => !signing.gerund);
  if (!announced?.instrument.plural || !facts.every(isBeside)) return false;
  if (each.index - lastOf(drafts) > 2) return false;
  const named = itemised(document, each, announced.instrument.count);
  const told =
    facts.length > 0 ? named.filter(({ start }) => isMember(document.folded, each.sentence, start)) : named;
  // "Il s'agit aussi d'une convention": one more.
  // "Il s'agit d'un mémorandum ;", and on below.
  const goesOn = told.length === 1 && document.text[each.sentence.end - 1] === ';';
  if (told.length < (!goesOn && (last === announced || facts.length > 0) ? 2 : 1)) return false;
  announced.isSpelledOut = true;
  for (const [order, instrument] of told.entries()) {
    const child = childOf(announced, instrument, each.index);
    const isSigned = facts.some((fact) => tellsWho(fact, instrument));
    const draft = isSigned ? { ...child, signers: [], anaphors: [], scene: [] } : child;
    draft.reach = { start: instrument.start, end: told[order + 1]?.start ?? each.sentence.end };
    const sides = between(document, each, instrument.end, draft.reach.end);
    draft.explicit.push(...(sides ?? []).flatMap(({ body, role }) => (body && role === null ? [body] : [])));
    drafts.push(draft);
  }
  // Its clauses tell the rest.
  return facts.length === 0;
}

/** "la convention signée par P": not by those who signed what was announced. */
const tellsWho = ({ objects, signers, parties }: Fact, { start }: Instrument): boolean =>
  signers.length + parties.length > 0 && objects.some(({ instrument }) => instrument.start === start);

/** The instruments behind "il s'agit de"; none when more are named than were announced. */
function itemised(document: Document, each: SentenceFacts, count: number | null): readonly Instrument[] {
  const start = ITEMISES.exec(each.folded)?.index;
  if (start === undefined) return [];
  const from = each.sentence.start + start;
  // "Ces accords sont : un protocole …" names them behind its verb.
  const lead = from + (ITEMISES.exec(each.folded)?.[0].length ?? 0);
  const named = each.instruments.filter((one) => one.weight !== 'generic' && one.start >= lead - 1);
  const [first] = named;
  if (!first || !LEADS_TO_FIRST.test(document.folded.slice(from, first.start))) return [];
  const isTooMany = (some: readonly Instrument[]): boolean =>
    some.reduce((sum, one) => sum + (one.count ?? 1), 0) > (count ?? Number.POSITIVE_INFINITY);
  // "d'un protocole, d'un autre sur X et d'une feuille de route": less may be named than was announced.
  if (!isTooMany(named)) return named;
  // "du protocole relatif au «Programme d'appui …»": what it is about is no other one.
  const strong = named.filter(({ weight }) => weight === 'strong');
  if (!isTooMany(strong)) return strong;
  // Who counts "quatre protocoles" may name five, each in its turn.
  const inTurn = strong.filter(({ start: at }) => isMember(document.folded, each.sentence, at));
  return inTurn.length > 2 && inTurn.length === strong.length ? strong : [];
}

/** Up to the first of them; "a précisé qu'il s'agit d'|un protocole", "Dans le détail, il s'agit", "À cette liste s'ajoutent", too. */
const ITEMISES =
  /(?:^\W*(?:[^,;:.]{1,40}, )?|qu')(?:il s'agit|ce sont|c'est|(?:ces|les) (?:accords|conventions|documents|instruments|textes) (?:signes )?sont|(?:parmi [^,;:.]{0,40},? )?(?:figurent|on (?:y )?(?:note|compte|trouve|retrouve|peut citer))(?: parmi [^,;:.]{0,40})?|(?:ils|elles|ces (?:accords|textes|documents|conventions|instruments)) (?:comprennent|comportent|incluent|regroupent|englobent)|(?:a (?:ceux-ci|celles-ci|ces|cette|cela) [^,;:.]{0,30},? )?s'(?:y )?ajoute(?:nt)?)[ ,:]/u;
const LEADS_TO_FIRST =
  /(?:il s'agit|ce sont|c'est|sont|figurent|on (?:y )?(?:note|compte|trouve|retrouve|peut citer)|comprennent|comportent|incluent|regroupent|englobent|ajoute(?:nt)?)[ ,:]+(?:[a-z'-]+[ ,:]+){0,6}(?:[a-z'-]+$)?(?:\(?(?:\d{1,2}|[a-h]|[ivx]{1,4}) ?[).°/:-]{1,2} ?)?(?:(?:de |d')?(?:une? |l[ea] |l'|du ))?$/u;
