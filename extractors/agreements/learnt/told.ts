/**
 * Records of what no rule reads: learning tells from the words around an instrument whether it was signed, is to be, or was not,
 * and who and which day and place around it belong to that.
 */
import type { Document } from '../../../schemas/document.js';
import type { AgreementDraft } from '../../../schemas/entities.js';
import type { Signatory } from '../../../schemas/types.js';
import { type Draft, newDraft } from '../drafts/drafts.js';
import { isMarked, isPlainItem, leadsElsewhere } from '../drafts/list-items.js';
import { mayBe, sameKind } from '../drafts/wording.js';
import type { SentenceFacts } from '../facts/facts.js';
import type { Party } from '../grammar/atoms.js';
import type { Instrument } from '../mentions/instruments.js';
import type { Cast } from '../slots/cast.js';
import type { Context } from '../slots/context.js';
import type { Settled } from '../slots/left-open.js';
import { bodyOfPerson } from '../slots/look-up.js';
import { distinct, referTo, stands } from '../slots/sides.js';
import { durationIn, sumIn } from '../slots/slots.js';
import { subjectOf } from '../slots/subject.js';
import { likeliestStatus, type Slot, STATUSES } from './classes.js';
import { featuresOfInstrument } from './features.js';
import { candidatesFor } from './fillers.js';
import type { Phrase, Phrases } from './phrase.js';
import { models } from './weights.js';

/** From so likely on something is taken for told, or for what fills a slot: what gives about the best F1 on the folds of the corpus. */
const TOLD = 0.4;
const FILLS: Readonly<Record<Slot, number>> = { party: 0.45, signatory: 0.45, date: 0.3, venue: 0.3 };

/** So many records are asked whether an instrument is theirs: where more are told, lists tell them. */
const MOST_ASKED = 64;

export interface Learnt {
  readonly draft: Draft;
  readonly record: AgreementDraft;
}

/** An instrument that something is told of. */
interface Judged {
  readonly phrase: Phrase;
  readonly instrument: Instrument;
  readonly status: AgreementDraft['status'];
  readonly likely: number;
}

/** Whether it is told by a noun of its own, not by "le texte". */
export const isNamed = ({ weight }: Instrument): boolean => weight !== 'generic';

/** Of each type of instrument of which no record tells, the likeliest; in the order of the text. */
export function learntRecords(
  sentences: readonly SentenceFacts[],
  settled: readonly Settled[],
  phrases: Phrases,
  cast: Cast,
  context: Context,
): Learnt[] {
  const { document, drafts } = context;
  const told = settled.filter(({ record }) => record.status !== 'mentioned');
  const types = new Set(told.map(({ record }) => record.type));
  // Rules have read these sentences.
  const readAs = [...settled.map(({ draft }) => draft), ...drafts.filter((draft) => draft.isSpelledOut)];
  const read = new Set(readAs.flatMap(({ sentences, echoes }) => [...sentences, ...echoes]));
  const asked = told.slice(0, MOST_ASKED);
  const best = new Map<string, Judged>();
  let isOfOthers = false;
  for (const each of sentences) {
    // "Vu les textes ci-après :" tells what the lines of its list are.
    isOfOthers =
      (each.facts.length === 0 && leadsElsewhere(document, each)) || (isOfOthers && isLine(document, each));
    if (isOfOthers || read.has(each.index)) continue;
    for (const instrument of each.instruments) {
      if (!isNamed(instrument) || types.has(instrument.type)) continue;
      if (asked.some(({ draft }) => isSame(draft, instrument))) continue;
      const judged = judge(instrument, phrases.of(each.index), document);
      if (judged && judged.likely > (best.get(instrument.type)?.likely ?? 0))
        best.set(instrument.type, judged);
    }
  }
  return [...best.values()]
    .toSorted((a, b) => a.instrument.start - b.instrument.start)
    .map((judged) => makeRecord(judged, phrases, cast, context));
}

const isLine = (document: Document, each: SentenceFacts): boolean => {
  const [first] = each.instruments;
  return isMarked(document, each) || (first !== undefined && isPlainItem(document, each, first));
};

/** "La convention" may be what was told of as "un accord de pêche"; "une convention" is another. */
const isSame = (draft: Draft, instrument: Instrument): boolean =>
  sameKind(draft, instrument) ||
  (instrument.determiner !== 'indefinite' && mayBe(draft.instrument, instrument));

/** What learning sees of an instrument where it stands. */
export const seenOf = (phrase: Phrase, instrument: Instrument, { paragraphs, text }: Document): number[] =>
  featuresOfInstrument(
    phrase,
    instrument,
    paragraphs[phrase.sentence.paragraph]?.zone === 'title',
    instrument.start / text.length,
  );

function judge(instrument: Instrument, phrase: Phrase | null, document: Document): Judged | null {
  if (phrase === null) return null;
  const likelihoods = models().told.likelihoods(seenOf(phrase, instrument, document));
  const likely = 1 - (likelihoods[0] as number);
  if (likely < TOLD) return null;
  const status = STATUSES[likeliestStatus(likelihoods)] as AgreementDraft['status'];
  return { phrase, instrument, status, likely };
}

interface Filling {
  readonly key: string;
  readonly party: Party | null;
  readonly likely: number;
}

const likeliest = (fillings: readonly Filling[]): Filling | undefined =>
  fillings.toSorted((a, b) => b.likely - a.likely)[0];

function makeRecord(judged: Judged, phrases: Phrases, cast: Cast, context: Context): Learnt {
  const { instrument, phrase, status, likely } = judged;
  const { document, dates, venues, country } = context;
  const { start, end } = phrase.sentence;
  const of = (slot: Slot): Filling[] => fillingsOf(slot, phrase, instrument, phrases, cast);
  const parties = distinct(
    of('party').flatMap(({ party }) => party ?? []),
    cast,
  );
  // Nobody put a signature to what was not signed, nor did it come to a day or a place.
  const isSigned = status !== 'not_signed';
  const day = isSigned ? likeliest(of('date')) : undefined;
  const where = isSigned ? likeliest(of('venue')) : undefined;
  const date = dates.find(({ entity }) => entity.id === day?.key)?.entity;
  const venue = venues.find(({ entity }) => entity.id === where?.key)?.entity;
  const place = venue?.name ?? venue?.city ?? null;
  const sum = sumIn(document, phrase.sentence, country);
  const draft = newDraft(instrument, false);
  draft.explicit.push(...parties);
  const record: AgreementDraft = {
    id: '',
    instrument: document.text.slice(instrument.start, instrument.end),
    type: instrument.type,
    status,
    parties: parties.map(referTo),
    signatories: isSigned ? of('signatory').flatMap(({ key }) => handOf(key, parties, cast) ?? []) : [],
    date: date?.value ?? null,
    venue: venue && place ? { id: venue.id, name: place } : null,
    event: null,
    amount: sum && { value: sum.value, currency: sum.currency },
    duration: durationIn(document, phrase.sentence),
    count: instrument.plural ? instrument.count : 1,
    subject: subjectOf(document, draft),
    // No rule says so: half as sure as the likelihood has it.
    confidence: Math.round(likely * 50) / 100,
    evidence: [{ start, end }],
  };
  return { draft, record };
}

/** What fills a slot of an instrument, in the order in which it is named. */
function fillingsOf(
  slot: Slot,
  phrase: Phrase,
  instrument: Instrument,
  phrases: Phrases,
  cast: Cast,
): Filling[] {
  const model = models().slots[slot];
  return candidatesFor(slot, phrase, instrument, phrases, cast)
    .map((candidate) => ({
      ...candidate,
      likely: Math.max(...candidate.seen.map((features) => model.likelihoods(features)[1] as number)),
    }))
    .filter(({ likely }) => likely >= FILLS[slot]);
}

function handOf(id: string, parties: readonly Party[], cast: Cast): Signatory | null {
  const person = cast.people.get(id);
  if (!person) return null;
  const body = bodyOfPerson(id, cast);
  const side = body && parties.find((party) => party.name === body.name || stands(body, party));
  return {
    person: { id, name: person.name },
    role: person.roles[0]?.title ?? null,
    party: side ? referTo(side) : null,
  };
}
