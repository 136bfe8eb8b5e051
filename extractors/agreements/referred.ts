/**
 * Instruments that the text names with their sides, their own name or their year, and of whose signing it tells nothing that was
 * read: "l'accord de pêche entre A et B", "la convention de 2019 avec C". Records of what is only referred to.
 */
import type { Document } from '../../schemas/document.js';
import type { AgreementDraft } from '../../schemas/entities.js';
import { type Draft, newDraft } from './drafts/drafts.js';
import { boundBy } from './drafts/echoes.js';
import { NEAR } from './drafts/identity.js';
import { isOtherPair } from './drafts/same-parties.js';
import { mayBe, sameKind, traits } from './drafts/wording.js';
import { bodiesIn, type SentenceFacts } from './facts/facts.js';
import type { Party } from './grammar/atoms.js';
import { bodiesOf } from './grammar/groups.js';
import { clausesOf } from './mentions/clauses.js';
import type { Instrument } from './mentions/instruments.js';
import type { Cast } from './slots/cast.js';
import type { Context } from './slots/context.js';
import { within } from './slots/placed.js';
import { distinct, referTo } from './slots/sides.js';
import { isLongBefore } from './slots/status.js';

/** Nothing but the name of an instrument speaks for it. */
const CONFIDENCE = 0.3;

export interface Told {
  readonly draft: Draft;
  /** EDTF value, or null. */
  readonly date: string | null;
}

/** Whether a text names an instrument at all that may be told of by its name alone. */
export const mayRefer = (document: Document): boolean =>
  clausesOf(document).some(({ instruments }) => instruments.some(isPaper));

/** In the order of the text, without those that `told` are. */
export function referredTo(
  sentences: readonly SentenceFacts[],
  told: readonly Told[],
  cast: Cast,
  { document, drafts, dates, reference }: Context,
): readonly AgreementDraft[] {
  const taken = new Set(drafts.flatMap(({ instrument, instruments }) => [instrument, ...instruments]));
  const known = [...told];
  const records: AgreementDraft[] = [];
  for (const each of sentences) {
    for (const instrument of each.instruments) {
      if (taken.has(instrument) || !isPaper(instrument)) continue;
      const date = ownDate(document, instrument, dates);
      const isOld = date !== null && reference !== null && isLongBefore(date, reference);
      if (!isOld && pointsBack(instrument)) continue;
      const sides = sidesOf(document, each, instrument);
      const isOne =
        isOld ||
        sides.length > 1 ||
        isParticular(instrument, date) ||
        (sides.length === 1 && isNew(instrument));
      if (!isOne) continue;
      const isKnown = known
        .slice(-NEAR)
        .some((one) => (isOld ? isOfThatDay(one, date) : isTold(one.draft, instrument, sides)));
      if (isKnown) continue;
      const draft = newDraft(instrument, false);
      draft.explicit.push(...sides);
      known.push({ draft, date });
      records.push(toRecord(document, each, instrument, distinct(sides, cast), date));
    }
  }
  return records;
}

/** No "projet d'accord", which is a plan. */
const isPaper = ({ weight, draft }: Instrument): boolean => weight === 'strong' && !draft;

/** "Cet accord", "leur convention", "le deuxième protocole" point to what was told of. */
const pointsBack = ({ determiner, ordinal }: Instrument): boolean =>
  determiner === 'demonstrative' || determiner === 'possessive' || ordinal !== null;

/** "la convention de 2019", beside one that is signed today: told already where something of that day was. */
const isOfThatDay = ({ date }: Told, day: string): boolean =>
  date !== null && (date.startsWith(day) || day.startsWith(date));

/** "l'accord de Franceville", "la convention fiscale de 1974": this one and no other. */
const isParticular = (instrument: Instrument, date: string | null): boolean =>
  !instrument.plural && (instrument.isNamed || (date !== null && !isAny(instrument)));

/** Whether it is one that a draft tells of, or may be: "un mémorandum" is none of an accord told of before. */
const isTold = (draft: Draft, instrument: Instrument, sides: readonly Party[]): boolean =>
  (sameKind(draft, instrument) ||
    (instrument.determiner !== 'indefinite' && mayBe(draft.instrument, instrument))) &&
  !(sides.length > 1 && isOtherPair(draft, sides));

/** "un accord", "le contrat": no words tell it from others. */
const isAny = (instrument: Instrument): boolean =>
  traits(instrument).length === 0 && !instrument.head.includes(' ');

/** "une convention de partenariat": told for the first time. */
const isNew = (instrument: Instrument): boolean =>
  instrument.determiner === 'indefinite' && !isAny(instrument);

const WITH = /^[^.;:]{0,40}? avec (?:la |le |l'|les )?$/u;

/** Who it binds: "entre A et B", "avec B" of whoever is spoken of; else the only two bodies of its sentence. */
function sidesOf(document: Document, each: SentenceFacts, instrument: Instrument): readonly Party[] {
  const bound = boundBy(document, each, instrument);
  if (bound.length > 1) return bound;
  const { end, start } = instrument;
  if (document.folded.slice(end, end + 50).includes(' avec ')) {
    const other = each.groups.find((group) => group.start > end);
    if (other && WITH.test(document.folded.slice(end, other.start))) {
      const host = each.groupsBefore(start).flatMap(({ actors }) => bodiesOf(actors));
      return [...host.slice(0, 1), ...bodiesOf(other.actors)];
    }
  }
  // "n'est pas un traité", "pour un accord" name none, whoever says so.
  const isBare = instrument.determiner !== 'definite' && isAny(instrument);
  const named = instrument.plural || isBare ? [] : bodiesIn(each);
  return named.length === 2 || (named.length === 1 && isNew(instrument)) ? named : [];
}

/** In code units: the year of "l'accord de 2019", "la convention signée le 3 mai 2021", stands no farther behind it. */
const DATE_REACH = 40;

const DATED =
  /^(?:,? (?:signee?s?|conclue?s?|passee?s?|adoptee?s?|datee?s?|datant|datent?|remont(?:e|ant|ent)|en vigueur|en place|depuis|du|de|d'|le|au|a|en|l'|la)(?: |(?<=')))+$/u;

function ownDate({ folded }: Document, { end }: Instrument, dates: Context['dates']): string | null {
  const [first] = within(dates, { start: end, end: end + DATE_REACH });
  return first && DATED.test(folded.slice(end, first.start)) ? first.entity.value : null;
}

const toRecord = (
  { text }: Document,
  { sentence }: SentenceFacts,
  { start, end, type, plural, count }: Instrument,
  parties: readonly Party[],
  date: string | null,
): AgreementDraft => ({
  id: '',
  instrument: text.slice(start, end),
  type,
  status: 'mentioned',
  parties: parties.map(referTo),
  signatories: [],
  date,
  venue: null,
  event: null,
  amount: null,
  duration: null,
  count: plural ? count : 1,
  subject: null,
  confidence: CONFIDENCE,
  evidence: [{ start: sentence.start, end: sentence.end }],
});
