/** What one sentence says about instruments: who signs what with whom, and what became of it. */
import type { Document, Sentence, Span } from '../../../schemas/document.js';
import { countriesOfDemonym } from '../../countries.js';
import type { CuedPattern } from '../../cued.js';
import { type Actor, actorOf, type Group } from '../grammar/actor-words.js';
import { type Atoms, keyOf, type Party } from '../grammar/atoms.js';
import { bodiesOf } from '../grammar/groups.js';
import { buildItems, type Item } from '../grammar/items.js';
import { GAP, isTagged, TAG } from '../grammar/readings.js';
import { reduceItems } from '../grammar/reduce.js';
import { isCapital, isStateLike } from '../grammar/states.js';
import type { Term } from '../grammar/terms.js';
import { type Clauses, clausesOf } from '../mentions/clauses.js';
import type { Instrument } from '../mentions/instruments.js';
import type { Signing } from '../mentions/signing.js';
import { readFact } from './fact.js';
import { nationsIn } from './nations.js';
import { DATELINE, leadsToList } from './resumption.js';
import type { Pronoun } from './subjects.js';
import { isTitle } from './titles.js';

export interface Fact {
  /** Index into `Document.sentences`. */
  readonly sentence: number;
  readonly inTitle: boolean;
  readonly signing: Signing;
  /** Objects of the signing, in text order; none when it leaves them to the sentences before. */
  readonly objects: readonly FactObject[];
  /** How it takes up what was told before, instead of naming it. */
  readonly resumes: 'pronoun' | 'ceremony' | 'possessive' | 'participle' | null;
  /** People and offices that sign. */
  readonly signers: readonly Actor[];
  /** Bodies said to be bound. */
  readonly parties: readonly Party[];
  /** "les deux ministres ont signé". */
  readonly anaphors: readonly Actor[];
  /** "elle a signé": one of whom the sentence before speaks, or this one before it. */
  readonly pronoun: Pronoun | null;
  /** "il a signé, pour le compte du Mali": for whom the pronoun's does. */
  readonly behalf: Party | null;
  /** The sentence ends in a colon: what is signed is told below. */
  readonly announces: boolean;
  /** Whom the sentence speaks of before the signing, when only the other side is named ("avec B"). */
  readonly host: Party | null;
  /** "P a signé avec B", "signé avec B": B, for whom others did not sign. */
  readonly facing: readonly Party[];
  /** "entre A et, respectivement, B et C": the actors in order, else null. */
  readonly respectively: readonly Actor[] | null;
  /** "signé respectivement par P et Q": in the order of the sides. */
  readonly inOrder: boolean;
  /** Where date and place of this signing may stand. */
  readonly clause: Span;
}

export interface FactObject {
  readonly instrument: Instrument;
  /** "entre A et B" said of this object alone. */
  readonly between: readonly Actor[] | null;
  /** From the object on to the next one. */
  readonly reach: Span;
  /** One of those that the first object announces. */
  readonly isMember?: boolean;
  /** One of several told by one noun: what it is told of stands in its reach alone. */
  readonly isApart?: boolean;
}

/**
 * A verb or noun of signing that tells something without an instrument beside it, be it that a ceremony was put off or that what was
 * signed is told below ("ont conclu :").
 */
const standsAlone = (
  { needsInstrument, voice, family, firstToken, start, end }: Signing,
  { firstToken: first, end: last }: Sentence,
  folded: string,
): boolean =>
  (family === 'putoff' && voice === 'passive') ||
  (voice === 'passive' && IS_CONCLUDED.test(folded.slice(Math.max(0, start - 24), end))) ||
  leadsToList(folded.slice(end, last)) ||
  // "Signé le 3 mai, il …" opens its sentence.
  (!needsInstrument && (voice !== 'participle' || firstToken - first < 4));

/** "D'une valeur de 3 millions, il a été conclu lundi" */
const IS_CONCLUDED =
  /(?:^|[\s,])(?:il|elle|celui-ci|celle-ci) (?:a|avait) ete (?:\p{L}+ment )?(?:conclu|scell|officialis|formalis|ratifi)e?e?$/u;

const tells = ({ instruments, signings }: Clauses, sentence: Sentence, folded: string): boolean =>
  signings.length > 0 &&
  (instruments.length > 0 || signings.some((each) => standsAlone(each, sentence, folded)));

/** Whether a document can hold a fact at all, tells of a project, or is signed itself ("Fait à Lomé, en deux exemplaires"). */
export const tellsOfSigning = (document: Document): boolean =>
  clausesOf(document).some(
    (each, index) =>
      each.instruments.some(({ draft }) => draft) ||
      tells(each, document.sentences[index] as Sentence, document.folded),
  ) || document.folded.includes(' exemplaire');

/** A sentence and what it says. Most are never asked who stands in them, which costs most. */
export class SentenceFacts {
  readonly folded: string;
  readonly instruments: readonly Instrument[];
  private readonly signings: readonly Signing[];
  private laidOut: readonly Item[] | null = null;
  private reduced: readonly Term[] | null = null;
  private read: readonly Fact[] | null = null;
  private named: readonly Group[] | null = null;
  private acting: readonly Group[] | null = null;

  constructor(
    private readonly document: Document,
    private readonly atoms: Atoms,
    /** All of the text is in capitals: they tell no title. */
    private readonly isShouted: boolean,
    /** Index into `Document.sentences`. */
    readonly index: number,
    readonly sentence: Sentence,
    clauses: Clauses,
  ) {
    this.folded = document.folded.slice(sentence.start, sentence.end);
    this.instruments = clauses.instruments;
    this.signings = clauses.signings;
    if (!tells(clauses, sentence, document.folded)) this.read = NO_FACTS;
  }

  /** Whether it tells of a signing, as far as its clauses say. */
  get mayTell(): boolean {
    return this.read !== NO_FACTS;
  }

  get facts(): readonly Fact[] {
    this.read ??= this.readFacts();
    return this.read;
  }

  private readFacts(): readonly Fact[] {
    const { document, sentence } = this;
    const telling = this.signings.filter(
      (signing) => this.instruments.length > 0 || standsAlone(signing, sentence, document.folded),
    );
    const inTitle = isTitle(document, sentence, this.isShouted);
    return telling.flatMap(
      (signing) => readFact(document.folded, this.terms, signing, this.index, inTitle, sentence) ?? [],
    );
  }

  get items(): readonly Item[] {
    const { document, sentence, instruments, signings } = this;
    this.laidOut ??= buildItems(document, sentence, this.atoms.of(sentence), instruments, signings);
    return this.laidOut;
  }

  get terms(): readonly Term[] {
    const { document, sentence, folded } = this;
    this.reduced ??= withoutDateline(folded, sentence.start, reduceItems(document, this.items));
    return this.reduced;
  }

  /** Whether a pattern holds in it. */
  says(pattern: CuedPattern): boolean {
    return pattern.holds(this.document, this.sentence);
  }

  /** Who is named, in text order. */
  get groups(): readonly Group[] {
    this.named ??= this.terms.flatMap(({ group }) => group ?? []);
    return this.named;
  }

  /** Those of them that no "en présence de" or "selon" sets aside. */
  get actingGroups(): readonly Group[] {
    this.acting ??= this.terms.flatMap(({ group, reading }) =>
      group && isTagged(reading, TAG.Group) ? [group] : [],
    );
    return this.acting;
  }

  /** People named between two offsets, be it in brackets, with no more than their names. */
  peopleIn(from: number, to: number): readonly Actor[] {
    return this.atoms
      .of(this.sentence)
      .flatMap(({ kind, id, start, end }) =>
        kind === 'person' && start >= from && end <= to ? [actorOf({ start, end }, { person: id })] : [],
      );
  }

  /** Those of them that end before an offset. */
  groupsBefore(to: number): readonly Group[] {
    return this.actingGroups.filter(({ end }) => end < to);
  }

  /** States named anywhere but where something happens. */
  get states(): readonly Party[] {
    return this.statesBehind(NOT_IN);
  }

  /** States that something is given to: "octroie un prêt au Togo". */
  get takers(): readonly Party[] {
    return GIVES.test(this.folded) ? this.partiesBehind(isStateLike, TO) : [];
  }

  private statesBehind(lead: RegExp): readonly Party[] {
    return this.partiesBehind(({ kind }) => kind === 'state', lead);
  }

  private partiesBehind(isMeant: (party: Party) => boolean, lead: RegExp): readonly Party[] {
    const { folded } = this.document;
    return this.atoms
      .of(this.sentence)
      .flatMap(({ party, start }) =>
        party && isMeant(party) && lead.test(folded.slice(Math.max(0, start - LEAD), start)) ? [party] : [],
      );
  }

  /**
   * ISO codes of two nations named as a pair ("les peuples béninois et congolais"), or of a guest and whoever is visited; all an
   * adjective may mean.
   */
  get nations(): readonly (readonly string[])[] {
    const pair = nationsIn(this.folded);
    return pair.length > 0 ? pair : this.visit;
  }

  /** "lors de la visite du président togolais au Bénin": the guest's and whoever is visited. */
  get visit(): readonly (readonly string[])[] {
    const { folded } = this;
    if (!VISIT.test(folded) || !HEAD_OF_STATE.test(folded)) return [];
    const inStates = codesOf(this.statesBehind(IN));
    // "en visite à Rabat"
    const hosts = inStates.length > 0 ? inStates : codesOf(this.partiesBehind(isCapital, AT));
    const guest = countriesOfDemonym(GUEST.exec(folded)?.groups?.nation ?? '');
    const guests = guest.length > 0 ? guest : codesOf(this.statesBehind(OF));
    const [host, another] = hosts;
    if (host === undefined || another !== undefined || guests.length === 0 || guests.includes(host))
      return [];
    return guest.length > 0 || guests.length === 1 ? [guests, [host]] : [];
  }
}

const codesOf = (states: readonly Party[]): string[] => [
  ...new Set(states.flatMap(({ country }) => country ?? [])),
];

const VISIT = /(?<!\p{L})(?:visite|voyage|deplacement|sejour|tournee)(?!\p{L})/u;
const IN = /(?:^| )(?:en|au|aux) $/u;
const AT = /(?:^| )a $/u;
const OF = /(?:^| )(?:du |de la |de l'|d'|des |de )$/u;
/** Who stands for a state: a minister may sign for the ministry. */
const HEADS = String.raw`(?<!\p{L})(?:president\p{L}*|premiere? ministre|roi|reine|emir|sultan|prince heritier|chef de l'etat|chef d'etat|chef du gouvernement|cheff?e? de la diplomatie|chanceliere?)(?!\p{L})`;
const HEAD_OF_STATE = new RegExp(HEADS, 'u');
const GUEST = new RegExp(String.raw`${HEADS} (?<nation>\p{L}{4,})`, 'u');

const LEAD = 20;
const NOT_IN = /(?<!(?:^| )en )$/u;
const TO = /(?:^| )(?:au|aux|a|a l'|a la) ?$|(?:faveur|profit|benefice|disposition) d(?:e|u|e la|e l') ?$/u;
const GIVES =
  /(?:^|[ '])(?:(?:r)?accord(?:e|er|ee|es|ees|ent|era|ant)|octro\p{L}+|consenti\p{L}*|allou\p{L}+|debloqu\p{L}+|prete|pretera|met|mettra|mis|mise|mettre) /u;

const NO_FACTS: readonly Fact[] = Object.freeze([]);

/** The town of a dateline is no side of what its sentence tells. */
function withoutDateline(folded: string, start: number, terms: readonly Term[]): readonly Term[] {
  const [first] = terms;
  if (!first?.group?.actors.every(({ body, role, person }) => body?.kind === 'town' && !role && !person))
    return terms;
  const end = start + (DATELINE.exec(folded)?.[0].length ?? 0);
  return first.end < end ? [{ ...first, group: null, reading: GAP }, ...terms.slice(1)] : terms;
}

/** Bodies that a sentence names as such, towns apart, once each. */
export function bodiesIn({ groups, folded, sentence }: SentenceFacts): readonly Party[] {
  const from = sentence.start + (DATELINE.exec(folded)?.[0].length ?? 0);
  const named = groups.flatMap(({ actors, start }) =>
    start < from ? [] : bodiesOf(actors).filter(({ kind }) => kind !== 'town'),
  );
  return [...new Map(named.map((body) => [keyOf(body), body])).values()];
}
