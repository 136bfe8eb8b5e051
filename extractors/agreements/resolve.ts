/** From drafts to records: status, sides and slots of each instrument. */
import type { Document, Span } from '../../schemas/document.js';
import { toRange } from '../../schemas/edtf.js';
import type { AgreementDraft, Entities } from '../../schemas/entities.js';
import type { Found } from '../../schemas/mentions.js';
import type { Settings } from '../extractor.js';
import { Atoms } from './atoms.js';
import { Cast } from './cast.js';
import type { Draft } from './drafts.js';
import { readFacts, tellsOfSigning } from './facts.js';
import { NEAR } from './identity.js';
import { settleSides } from './parties.js';
import { placeAll } from './placed.js';
import { gatherDrafts } from './records.js';
import { referTo, type Sides } from './sides.js';
import { isDue, isOlder, statusOf } from './status.js';
import { subjectOf } from './subject.js';
import { type Context, readSlots, whereOf } from './when-where.js';

export function resolveAgreements(
  document: Document,
  found: Found,
  entities: Entities,
  settings: Settings,
): AgreementDraft[] {
  if (found.agreements.length === 0 || !tellsOfSigning(document)) return [];
  const atoms = new Atoms(document, found, entities);
  const sentences = readFacts(document, atoms);
  const drafts = gatherDrafts(document, sentences);
  if (drafts.length === 0) return [];
  const cast = new Cast(document, entities, atoms);
  const dates = placeAll(entities.dates);
  const context: Context = {
    document,
    atoms,
    dates,
    isNews: newsDaysOf(document, dates),
    venues: placeAll(entities.venues),
    events: placeAll(entities.events),
    reference: settings.published ?? settings.reference ?? guessReference(entities),
    country: countryOfDocument(entities, found),
    sums: new Map(),
    drafts,
    order: new Map(drafts.map((draft, index) => [draft, index])),
    taken: new Set(drafts.flatMap(({ sentences: told }) => [...told])),
    known: new Map(),
    ceremonies: new Map(),
    ratifies: document.folded.includes('ratifi') || document.folded.includes('renvoye'),
  };
  const earlier: Sides[] = [];
  const settled = drafts.map((draft) => {
    const announced = draft.parent ? (earlier[context.order.get(draft.parent) ?? -1] ?? null) : null;
    const sides = settleSides(draft, cast, earlier.slice(-NEAR), announced);
    earlier.push(sides);
    return { draft, sides };
  });
  for (const draft of drafts) whereOf(draft, context);
  return settled
    .filter(({ draft }) => !draft.isSpelledOut)
    .map(({ draft, sides }) => toRecord(draft, sides, context))
    .filter((record) => record !== null)
    .map((record, index) => ({ ...record, id: `a${index + 1}` }));
}

const WEEKDAY = /^(?:ce |cette )?(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) /;

/** Days told with their weekday, as news tell them and history does not: worked out when first asked for. */
function newsDaysOf({ folded }: Document, dates: Context['dates']): Context['isNews'] {
  let days: ReadonlySet<string> | null = null;
  return (day) => {
    days ??= new Set(
      dates.flatMap(({ entity: { value }, start }) =>
        value !== null && WEEKDAY.test(folded.slice(start, start + 20)) ? [value] : [],
      ),
    );
    return days.has(day);
  };
}

/** The first full day of the text, which its dateline or publication line gives; else the latest date of all. */
function guessReference(entities: Entities): string | null {
  let latest: string | null = null;
  for (const { value } of entities.dates) {
    if (value === null || !/^\d{4}(?:-\d\d){0,2}$/.test(value)) continue;
    if (value.length === 10) return value;
    if (latest === null || value > latest) latest = value;
  }
  return latest;
}

/** The country that most of a release's bodies and places lie in: whose francs and dinars are meant. */
function countryOfDocument(entities: Entities, found: Found): string | null {
  const votes = new Map<string, number>();
  const vote = (code: string | null, weight: number): void => {
    if (code !== null) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  for (const ministry of entities.ministries) vote(ministry.country, 3);
  for (const venue of entities.venues) vote(venue.country, 2);
  for (const place of found.places) vote(place.country, 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function toRecord(draft: Draft, sides: Sides, context: Context): AgreementDraft | null {
  const { document } = context;
  draft.ratified = isBeingRatified(draft, context);
  const said = statusOf(draft);
  const slots = readSlots(draft, said === 'planned', context);
  // "la cérémonie de signature des jumelages" of a day to come.
  const isMissed = said === 'planned' && isDue(draft) && didNotCome(draft, slots.date, context);
  const status = isMissed
    ? 'not_signed'
    : said === 'signed' && isToCome(draft, slots.date, context)
      ? 'planned'
      : said;
  const older = isOlder(
    draft,
    isHeadline(draft, document),
    sides.told,
    slots.date,
    context.reference,
    context.isNews,
  );
  const { instrument } = draft;
  // The day and place that it was put off from are none of a signing.
  const isPutOff = status === 'not_signed' && draft.told.some(({ signing }) => signing.family === 'putoff');
  if (!isWorthARecord(draft, sides.told, slots.date)) return null;
  return {
    id: '',
    instrument: document.text.slice(instrument.start, instrument.end),
    type: instrument.type,
    status: older && status !== 'ratified' ? 'mentioned' : status,
    parties: sides.parties.map(referTo),
    // Nobody put a signature to what was not signed.
    signatories: status === 'not_signed' ? [] : [...sides.signatories],
    date: status === 'not_signed' && !isMissed && !didNotHappen(draft) ? null : slots.date,
    venue: isPutOff ? null : slots.venue,
    event: isPutOff ? null : slots.event,
    amount: slots.amount,
    duration: slots.duration,
    count: instrument.plural ? instrument.count : 1,
    subject: subjectOf(document, draft),
    confidence: confidenceOf(draft, sides.parties.length, slots.date !== null),
    evidence: [...draft.sentences].sort((a, b) => a - b).map((index) => spanOf(document, index)),
  };
}

const FUTURE = /(?:^|[ '])(?:sera|seront|aura|auront|\p{L}{2,}(?:eront|iront)|prochaine?)(?![\p{L}])/u;

/** Of a day that is called "prochain", or one after that of the text in a sentence of things to come. */
const isToCome = (draft: Draft, date: string | null, context: Context): boolean =>
  isCalledNext(date, context) || isAfterText(draft, date, context);

const isCalledNext = (date: string | null, { document, dates }: Context): boolean =>
  date?.length === 10 &&
  dates.some(
    ({ entity, start, end }) =>
      entity.value === date && document.folded.slice(start, end).endsWith(' prochain'),
  );

function isAfterText(
  { sentences, told }: Draft,
  date: string | null,
  { document, reference }: Context,
): boolean {
  if (date === null || reference?.length !== 10 || toRange(date).first <= reference) return false;
  // "9 juillet : signature de la charte": an entry of an agenda.
  if (told.every(({ signing }) => signing.voice === 'noun')) return true;
  return [...sentences].some((index) => {
    const { start, end } = document.sentences[index] as Span;
    return FUTURE.test(document.folded.slice(start, end));
  });
}

const GIVEN_UP =
  /(?:^|[ '])y (?:a |ont |avait )?(?:finalement )?renonc|(?:s'est|se sont) (?:ravis|desist|retir)|en a decide autrement|fait faux bond|n'est pas venu/u;

/** "devait être signé le 20 novembre" in a text of December, "devait signer …, a préféré y renoncer". */
const didNotCome = ({ sentences }: Draft, date: string | null, { document, reference }: Context): boolean =>
  (date !== null && reference?.length === 10 && toRange(date).last < reference) ||
  [...sentences].some((index) => {
    const { start, end } = document.sentences[index] as Span;
    return GIVEN_UP.test(document.folded.slice(start, end));
  });

const spanOf = (document: Document, sentence: number): Span => {
  const { start, end } = document.sentences[sentence] as Span;
  return { start, end };
};

/** Told in a headline, or in a first line that is no sentence. */
const isHeadline = (draft: Draft, document: Document): boolean =>
  [...draft.sentences].some((index) => {
    const sentence = document.sentences[index];
    if (!sentence) return false;
    const unstopped = document.text[sentence.end - 1] !== '.';
    return document.paragraphs[sentence.paragraph]?.zone === 'title' || (index === 0 && unstopped);
  });

/** A signing with neither sides nor day is talk about instruments, not one of them. */
function isWorthARecord(draft: Draft, sides: number, date: string | null): boolean {
  const named = draft.told.some(({ signing }) => !signing.needsInstrument);
  // "Nos nuages n'ont jamais signé de convention": no instrument that could have been.
  const denied = draft.told.every(
    ({ signing, determiner }) =>
      signing.outcome === 'failed' &&
      signing.voice !== 'passive' &&
      (determiner === 'none' || determiner === 'indefinite'),
  );
  if (denied && sides === 0) return false;
  const { weight, complement, topic, determiner } = draft.instrument;
  // "L'accord-cadre sur le transport maritime a été renvoyé", "Le contrat de réalisation devrait être conclu": this one and no other.
  const particular =
    weight === 'strong' && determiner !== 'none' && `${complement}${topic}` !== '' && isDoneTo(draft);
  return (
    sides > 0 ||
    particular ||
    (date !== null && named) ||
    (named &&
      draft.instrument.weight === 'strong' &&
      draft.told.some(({ signing }) => signing.outcome !== 'told'))
  );
}

/** "La signature, attendue lundi 3 novembre, n'a pas eu lieu": the day on which it failed is told. */
const didNotHappen = ({ told }: Draft): boolean =>
  told.some(
    ({ signing }) => signing.family === 'sign' && signing.voice === 'noun' && signing.outcome === 'failed',
  ) && told.every(({ signing }) => signing.family !== 'putoff');

const isDoneTo = ({ told }: Draft): boolean =>
  told.some(
    ({ signing }) =>
      (signing.voice === 'passive' &&
        (signing.family === 'putoff' || signing.outcome === 'coming' || signing.outcome === 'done')) ||
      (signing.voice === 'active' && signing.family === 'ratify' && signing.outcome === 'done'),
  );

/** A government's decree ratifies, a law lets it do so. */
const DECREED =
  /^\W*decret (?:[^\s.;]+ ){0,16}portant (?:la )?ratification|(?:^|[\s,;—–-])(?:est|sont) ratifiee?s?(?![\p{L}])|promulgu\p{L}+ [^.;]{0,60}portant (?:la )?ratification|(?:adopte\p{L}* (?:un|le|deux) projets? de |(?<!projets? de |d'un )(?<!\p{L}))decrets? portant (?:la )?ratification/u;

/** "le projet de loi autorisant la ratification de l'accord": signed, whatever else is said. */
function isBeingRatified(draft: Draft, { document, ratifies }: Context): boolean {
  if (!ratifies) return false;
  return [...draft.sentences].some((index) => {
    const { start: own, end } = document.sentences[index] as Span;
    const before = document.sentences[index - 1];
    // "Le premier texte autorise la ratification de … Le second est relatif à l'accord …"
    const goesOn =
      before && /^(?:le|la) (?:second|deuxieme|troisieme|dernier)/.test(document.folded.slice(own, own + 14));
    const start = goesOn ? before.start : own;
    const said = document.folded.slice(start, end);
    if (!/ratifi|renvoye/.test(said) || DECREED.test(said)) return false;
    return (
      /(?:autoris\p{L}+|projets? de loi|portant|adopt\p{L}+|examin\p{L}+|soumi\p{L}+|(?:veut|entend|souhaite|propose de|appel\p{L}+ a|invit\p{L}+ a) ratifier|renvoy\p{L}+ en commission)/u.test(
        said,
      ) && /(?:ratifi\p{L}+|renvoyee? en commission)/u.test(said)
    );
  });
}

/** 0..1: more for a plain verb of signing, two sides, a day. */
function confidenceOf(draft: Draft, parties: number, dated: boolean): number {
  const plain = draft.told.some(
    ({ signing }) => !signing.needsInstrument && (signing.voice === 'active' || signing.voice === 'passive'),
  );
  const score =
    0.35 +
    (plain ? 0.25 : 0.1) +
    (parties >= 2 ? 0.25 : parties * 0.1) +
    (dated ? 0.1 : 0) +
    (draft.sentences.size > 1 ? 0.05 : 0);
  return Math.round(Math.min(score, 1) * 100) / 100;
}
