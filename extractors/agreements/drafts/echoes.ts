/** Sentences that name an instrument without a signing: they may hold its sum, its term and its sides. */
import type { Document } from '../../../schemas/document.js';
import { bodiesIn, type SentenceFacts } from '../facts/facts.js';
import type { Actor, Group } from '../grammar/actor-words.js';
import type { Party } from '../grammar/atoms.js';
import { bodiesOf } from '../grammar/groups.js';
import type { Instrument } from '../mentions/instruments.js';
import { lastOf, type State } from './drafts.js';
import { knownDrafts } from './identity.js';
import { agreeOnParties } from './same-parties.js';

const BINDS = /^[^.;]{0,40}(?:(?:engage|lie|unit|associe)(?:nt)?|(?:engage|li|uniss|associ)ant),? /u;

/** An instrument this near to the head of its sentence is its subject. */
const OPENING = 12;

/** "D'un montant de 3 millions, |la convention|", "Conclu pour cinq ans, |le contrat|" */
const OPENS_WITH =
  /^\W*(?:d'une?|dotee?|evaluee?|estimee?|chiffree?|conclue?|valable|financee?|etalee?|prevue?|signee?|paraphee?)(?= )[^;]{0,120}, (?:la |le |l'|cette |cet |ce )$/u;

/** Sentences in which one that was only named is not given up for another. */
const REACH = 3;

/** Sentences that name a known instrument again may hold its sum, its term and its sides. */
export function takeEchoes(state: State, each: SentenceFacts): void {
  const last = state.drafts.at(-1);
  if (last && each.instruments.length === 0 && each.index === lastOf(state.drafts) + 1) {
    const { start } = each.sentence;
    const pronoun = /^(?:il|elle|celui-ci|celle-ci) /.exec(
      state.document.folded.slice(start, start + 12),
    )?.[0];
    if (pronoun) last.explicit.push(...boundAfter(state.document, each, start + pronoun.length - 1));
  }
  if (each.instruments.length === 0) return;
  const named = each.instruments.filter(
    (instrument) =>
      instrument.weight !== 'generic' &&
      (instrument.determiner !== 'definite' || instrument.draft || isTold(state, each, instrument)) &&
      // "Par cette convention, …" names nothing new.
      (instrument.determiner !== 'demonstrative' ||
        knownDrafts(state.drafts, instrument, [], false).length === 0),
  );
  const first = each.instruments[0];
  const lead = each.folded.slice(0, first ? first.start - each.sentence.start : 0);
  const isSubject = first?.weight === 'strong' && (lead.length < OPENING || OPENS_WITH.test(lead));
  const isNew = (state.pending.at(-1)?.sentence ?? -REACH) + REACH <= each.index;
  const kept = named.length === 0 && isSubject && isNew && first.determiner === 'definite' ? [first] : named;
  if (kept.length > 0)
    state.pending = kept.map((instrument) => ({
      instrument,
      sentence: each.index,
      bound: boundBy(state.document, each, instrument),
      isSubject: isSubject && instrument === first,
    }));
  for (const instrument of each.instruments) {
    if (instrument.determiner === 'indefinite') continue;
    const known = knownDrafts(state.drafts, instrument, [], false);
    const [draft] = known;
    if (!draft) continue;
    for (const one of instrument.plural ? known : [draft]) one.echoes.push(each.index);
    if (isSubject && instrument === first && !instrument.plural)
      state.topic = { draft, sentence: each.index };
    draft.takers.push(...each.takers);
    const bound = boundBy(state.document, each, instrument);
    // "renforcer le partenariat entre C et D", where A and B signed.
    if (bound.length > 0 && agreeOnParties(draft, bound)) {
      draft.explicit.push(...bound);
      draft.sentences.add(each.index);
    }
    const lent = lenders(state.document, each, instrument);
    if (lent.length === 2 && draft.explicit.length < 2) draft.explicit.push(...lent);
  }
}

const AWARDED = /(?:attribu|adjug|remport|decroch)\p{L}* [^.;:]{0,90}$/u;

/** "la convention qui lie A et B", "l'attribution à B du contrat": told for the first time, be it by its article. */
function isTold({ document, drafts }: State, each: SentenceFacts, instrument: Instrument): boolean {
  if (
    instrument.weight === 'generic' ||
    instrument.type === 'other' ||
    knownDrafts(drafts, instrument, [], false).length > 0
  )
    return false;
  const isAwarded =
    instrument.type === 'contract' &&
    AWARDED.test(each.folded.slice(0, instrument.start - each.sentence.start));
  return isAwarded || boundBy(document, each, instrument).length > 1;
}

/** "L'entente, qui lie A et B": whom an instrument is said to bind. */
export function boundBy(document: Document, each: SentenceFacts, instrument: Instrument): readonly Party[] {
  const next = each.instruments.find(({ start }) => start > instrument.start);
  const bound = boundAfter(document, each, instrument.end, next?.start);
  if (bound.length > 0) return bound;
  const before = boundBefore(document, each, instrument);
  if (before.length > 0) return before;
  const lent = lenders(document, each, instrument);
  return lent.length > 0 ? lent : bidders(each, instrument);
}

const TIED =
  /(?:sont|seront|etaient) (?:\p{L}+ ){0,2}(?:lie|uni|engage)e?s (?:\p{L}+ ){0,3}par (?:une?|la|le|cet(?:te)?|l') ?(?:\p{L}+ )?$/u;

/** "A et B étaient liées par un accord-cadre". */
function boundBefore({ folded }: Document, each: SentenceFacts, { start }: Instrument): readonly Party[] {
  if (!TIED.test(folded.slice(Math.max(each.sentence.start, start - 64), start))) return [];
  const group = each.actingGroups.findLast((one) => one.end < start && one.actors.length > 1);
  return group ? bodiesOf(group.actors) : [];
}

/** `from`: where the instrument or the pronoun for it ends; `to`: where another begins, whose sides are its own. */
function boundAfter(
  document: Document,
  each: SentenceFacts,
  from: number,
  to = Number.POSITIVE_INFINITY,
): readonly Party[] {
  // The groups of a sentence are worked out when asked for, so the words between are looked at first.
  const near = document.folded.slice(from, from + 64);
  if (!BINDS.test(near) && !near.includes(' entre ')) return [];
  const group = each.groups.find((one) => one.start > from);
  if (group && group.start > to) return [];
  // "Le protocole vise à renforcer les relations entre A et B": who has to do with whom.
  if (group && TIES.test(document.folded.slice(from, group.start))) return [];
  if (
    group &&
    /^[^.;:]{0,60}(?:^| )entre (?:la |le |l'|les )?$/u.test(document.folded.slice(from, group.start))
  )
    return group.actors.length > 1 ? group.actors.flatMap(sideOf) : [];
  const binds = group && BINDS.test(document.folded.slice(from, group.start + 1));
  if (!binds) return [];
  return withOther(document, each, group).flatMap(sideOf);
}

/** "lie A et B, représentées par P et Q": A and B. */
const sideOf = ({ body, person, onBehalfOf }: Actor): readonly Party[] => {
  const side = body ?? (person === null ? null : onBehalfOf);
  return side ? [side] : [];
};

const TIES =
  / (?:relations?|cooperation|partenariat|liens?|echanges?|dialogue|collaboration|confiance|amitie|solidarite|rapprochement|synergies?)(?: \p{L}+){0,2} entre /u;

/** "à", "et au", ", la jeune pousse" */
const JOINED =
  /^(?: \([^)]*\))?(?:,? (?:a|au|avec|et)(?: la| l'| le)?|, (?:la |le |l'|les ))(?: ?\p{Ll}+){0,2} ?$/u;

/** "lie A et B", "lie A à B": both sides; none where the text names one only. */
function withOther({ folded }: Document, each: SentenceFacts, group: Group): readonly Actor[] {
  const actors = [...group.actors];
  let { end } = group;
  for (const other of each.groups) {
    if (other.start <= end) continue;
    if (!JOINED.test(folded.slice(end, other.start))) break;
    actors.push(...other.actors);
    end = other.end;
  }
  return actors.length > 1 ? actors : [];
}

/** "A annonce l'attribution à B du contrat": the only two bodies named before it. */
function bidders(each: SentenceFacts, { type, start }: Instrument): readonly Party[] {
  if (type !== 'contract' || !AWARDED.test(each.folded.slice(0, start - each.sentence.start))) return [];
  const bodies = bodiesIn(each);
  return bodies.length === 2 ? bodies : [];
}

const GIVEN = /(?:consenti|accorde|octroye|alloue)e?s? par /;
const GIVEN_BY = /(?:consenti|accorde|octroye|alloue)e?s? par (?:la |le |l')?$/u;

/** "Le prêt devait être consenti par A à B": who gives and who takes. */
function lenders(document: Document, each: SentenceFacts, instrument: Instrument): Party[] {
  if (!GIVEN.test(document.folded.slice(instrument.end, each.sentence.end))) return [];
  const after = each.groups.filter((group) => group.start > instrument.end);
  const [giver, taker] = after;
  if (!giver || !taker) return [];
  const { folded } = document;
  const given = GIVEN_BY.test(folded.slice(instrument.end, giver.start));
  const to =
    /^[^.;]{0,20}(?:a|au|aux) (?:la |le |l')?$/u.test(folded.slice(giver.end, taker.start + 3)) ||
    /^ ?(?:\([^)]*\) )?(?:a la|a l'|au|aux)/u.test(folded.slice(giver.end, taker.start + 6));
  return given && to ? [giver, taker].flatMap((group) => group.actors[0]?.body ?? []) : [];
}
