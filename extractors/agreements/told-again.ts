/**
 * One signing told twice by other nouns: "un accord de partenariat" in the lead, "un mémorandum d'entente" below, with the
 * day and those who signed. Reports do so far more often than they tell of two papers between the same sides.
 */
import type { Document, Sentence } from '../../schemas/document.js';
import type { AgreementDraft } from '../../schemas/entities.js';
import { type Draft, firstSentence } from './drafts/drafts.js';
import { actsForState } from './drafts/same-parties.js';
import { compatible, isLoose, mayBe, traits } from './drafts/wording.js';
import type { Party } from './grammar/atoms.js';
import { fold as foldLetters } from './grammar/offices.js';
import { isStateLike } from './grammar/states.js';
import type { Instrument } from './mentions/instruments.js';
import type { Settled } from './slots/left-open.js';
import { key, referTo } from './slots/sides.js';

/** So many records before are looked at, so that time stays linear. */
const BACK = 8;

/** In the order of the text; what is told again is joined to the record that told it first. */
export function joinToldAgain(settled: readonly Settled[], document: Document): readonly Settled[] {
  const kept: Settled[] = [];
  for (const one of settled) {
    const near = kept.slice(-BACK);
    const first = near.findLast(
      (other) =>
        isHeadlineOf(other, one, document) ||
        areToldAgain(other, one, document) ||
        isToldAgain(other, one, document),
    );
    if (first) kept[kept.lastIndexOf(first)] = join(first, one);
    else kept.push(one);
  }
  return kept;
}

/** "CONGO/RUSSIE : SIGNATURE D'UN ACCORD ENTRE L'ACP ET SOKOL": all that it names stands in the sentence of the body. */
function isHeadlineOf(title: Settled, body: Settled, document: Document): boolean {
  const { draft, parties, record } = title;
  const alike =
    record.date === null &&
    record.status === body.record.status &&
    draft.instrument.plural === body.draft.instrument.plural;
  if (!alike || !isHeading(draft, document) || isHeading(body.draft, document)) return false;
  const isSame = mayBe(draft.instrument, body.draft.instrument);
  // "La signature de l'accord renvoyée": a release tells of one that failed, whatever it is called below.
  if (record.status === 'not_signed' && record.type === body.record.type)
    return parties.length === 0 ? isSame : areSameSides(parties, body.parties);
  if (!isSame || parties.length === 0) return false;
  const said = textOf(body.draft, document);
  return parties.every(({ name }) => namesIn(name).every((word) => said.includes(word)));
}

/** Told by a line of its own that is no sentence. */
const isHeading = ({ sentences: told }: Draft, { sentences, paragraphs, text }: Document): boolean =>
  [...told].every((index) => {
    const { start, end, paragraph } = sentences[index] as Sentence;
    const line = paragraphs[paragraph];
    return line?.start === start && line.end === end && !/[.:;!?…]$/u.test(text.slice(start, end));
  });

const textOf = ({ sentences: told }: Draft, { sentences, folded }: Document): string =>
  [...told]
    .map((index) => sentences[index] as Sentence)
    .map(({ start, end }) => folded.slice(start, end))
    .join(' ');

/** The words of a name that tell it from others. */
const namesIn = (name: string): readonly string[] =>
  foldLetters(name)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2 && !/^(?:ministere|gouvernement|les|des|aux|pour)$/.test(word))
    .map((word) => word.replace(/s$/, ''));

/** Nouns that are said of one another's papers. */
const SAID_OF_ANOTHER: ReadonlySet<string> = new Set([
  'agreement',
  'partnership',
  'convention',
  'memorandum',
  'protocol',
]);

const ANOTHER =
  /(?:^|[^\p{L}])(?:autres?|second|deuxieme|troisieme|egalement|aussi|par ailleurs|en outre|de plus|en sus|outre|dans la foulee|parallelement|meme occasion|en plus|distincte?s?|puis|ensuite|enfin|avenant|deja|ancien\p{L}*|premiere?|precedente?|additionnel\p{L}*|(?:re)?nouve\p{L}+|specifiques?|avai(?:en)?t (?:ete )?(?:sign|conclu)\p{L}*)(?!\p{L})/u;

function isToldAgain(first: Settled, again: Settled, { folded, sentences }: Document): boolean {
  const [a, b] = [first.draft.instrument, again.draft.instrument];
  const { record: told } = first;
  const { record } = again;
  // "A et B formalisent leur partenariat. Une charte a été signée": whatever the paper is called.
  const isTheirs = told.type === 'partnership' && a.determiner === 'possessive';
  const isOne = [first, again].every(
    ({ draft, record: { status, type } }) =>
      (status === 'signed' ||
        (status === 'negotiated' && told.status === 'signed' && wasInitialled(draft))) &&
      (SAID_OF_ANOTHER.has(type) || isTheirs) &&
      draft.parent === null &&
      !draft.instrument.plural &&
      draft.instrument.ordinal === null,
  );
  if (!isOne || !(compatible(a, b) || isLoose(a) || isLoose(b) || areFunding(a, b))) return false;
  if (told.date !== null && record.date !== null && told.date !== record.date) return false;
  if (told.amount !== null && record.amount !== null && told.amount.value !== record.amount.value)
    return false;
  if ([...again.draft.sentences].some((index) => first.draft.sentences.has(index))) return false;
  const sentence = sentences[firstSentence(again.draft)];
  if (!sentence || ANOTHER.test(folded.slice(sentence.start, sentence.end))) return false;
  return areSameSides(first.parties, again.parties) && !areOtherHands(told, record);
}

/** "13 accords de coopération", and again "13 accords bilatéraux"; "plusieurs accords" of one day. */
function areToldAgain(first: Settled, again: Settled, { folded, sentences }: Document): boolean {
  const [a, b] = [first.draft.instrument, again.draft.instrument];
  const sentence = sentences[firstSentence(again.draft)];
  const areMany = [first.draft, again.draft].every(
    ({ instrument: { plural }, parent, isSpelledOut }) => plural && parent === null && !isSpelledOut,
  );
  if (!areMany || !sentence || first.record.status !== again.record.status || a.head !== b.head) return false;
  if (ANOTHER.test(folded.slice(sentence.start, sentence.end))) return false;
  const isSameCount = a.count !== null && a.count === b.count && a.count > 2;
  const isSameDay =
    first.record.date !== null && first.record.date === again.record.date && (isLoose(a) || isLoose(b));
  const isOpen = first.parties.length === 0 || again.parties.length === 0;
  return (
    (isSameCount || (a.count === b.count && isSameDay)) &&
    (isOpen || areSameSides(first.parties, again.parties))
  );
}

/** "un accord de prêt", "la convention de financement" */
const areFunding = (a: Instrument, b: Instrument): boolean =>
  [a, b].every((each) => traits(each).some((trait) => /^(?:pret|credit|financ|emprun)/.test(trait)));

/** "La convention a été paraphée par P et Q", of what was signed: no other paper that is only negotiated. */
const wasInitialled = ({ told }: Draft): boolean =>
  told.every(({ signing: { family, outcome } }) => family === 'initial' && outcome === 'done');

/** The sides of one are among those of the other, or they share two at least. */
function areSameSides(first: readonly Party[], again: readonly Party[]): boolean {
  const shared = again.filter((party) => first.some((other) => isSameSide(party, other))).length;
  return shared > 0 && (shared > 1 || shared === first.length || shared === again.length);
}

/** "le Togo" and "le ministère togolais de la Pêche" are one side; two ministries of one state are two. */
const isSameSide = (a: Party, b: Party): boolean =>
  key(a) === key(b) ||
  (a.country !== null &&
    a.country === b.country &&
    (isState(a) || isState(b)) &&
    [a, b].every((side) => isState(side) || actsForState(side)));

const isState = ({ kind, name }: Party): boolean => kind === 'state' || /^gouvernement(?!\p{L})/iu.test(name);

const handsOf = ({ signatories }: AgreementDraft): string[] =>
  signatories.flatMap(({ person }) => person?.id ?? []);

function areOtherHands(first: AgreementDraft, again: AgreementDraft): boolean {
  const known = handsOf(first);
  const hands = handsOf(again);
  return known.length > 0 && hands.length > 0 && !hands.some((hand) => known.includes(hand));
}

/** Who tells more of the sides, the day and the hands names the paper. */
function join(one: Settled, other: Settled): Settled {
  const { parties } = sidesOf(other) >= sidesOf(one) ? other : one;
  const record = { ...joined(one.record, other.record), parties: parties.map(referTo) };
  const isParty = (name: string): boolean => parties.some((party) => party.name === name);
  const signatories = record.signatories.map((signatory) => {
    const of =
      signatory.party && [...one.parties, ...other.parties].find(({ id }) => id === signatory.party?.id);
    const meant = of && !isParty(of.name) ? parties.find((party) => isSameSide(party, of)) : null;
    return meant ? { ...signatory, party: referTo(meant) } : signatory;
  });
  return { ...other, parties, record: { ...record, signatories } };
}

/** More sides first, then those that tell the state of a ministry. */
const sidesOf = ({ parties }: Settled): number =>
  parties.length + parties.filter(isStateLike).length / (parties.length + 1);

function joined(first: AgreementDraft, again: AgreementDraft): AgreementDraft {
  const [full, short] = weightOf(again) >= weightOf(first) ? [again, first] : [first, again];
  return {
    ...full,
    status: first.status,
    signatories: full.signatories.length >= short.signatories.length ? full.signatories : short.signatories,
    date: full.date ?? short.date,
    venue: full.venue ?? short.venue,
    event: full.event ?? short.event,
    amount: full.amount ?? short.amount,
    duration: full.duration ?? short.duration ?? null,
    subject: full.subject ?? short.subject ?? null,
    evidence: [...first.evidence, ...again.evidence].sort((x, y) => x.start - y.start),
  };
}

const weightOf = ({ parties, signatories, date, venue, type }: AgreementDraft): number =>
  parties.length +
  signatories.length +
  (date === null ? 0 : 1) +
  (venue === null ? 0 : 1) +
  // "un accord", "un partenariat" may be said of any.
  (type === 'agreement' || type === 'partnership' ? 0 : 0.5);
