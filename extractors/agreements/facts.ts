/** What one sentence says about instruments: who signs what with whom, and what became of it. */
import type { Document, Sentence, Span } from '../../schemas/document.js';
import type { Actor, Group } from './actor-words.js';
import { type Atom, atomsOf, type Party } from './atoms.js';
import { clausesOf } from './clauses.js';
import { tagSentence } from './grammar.js';
import type { Instrument } from './instruments.js';
import { buildItems, isAllCapitals, LONGEST } from './items.js';
import { focus, reduceItems, type Term } from './reduce.js';
import { type Relation, relate } from './relations.js';
import type { Signing } from './signing.js';

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
  /** The sentence ends in a colon: what is signed is told below. */
  readonly announces: boolean;
  /** Whom the sentence speaks of before the signing, when only the other side is named ("avec B"). */
  readonly host: Party | null;
  /** "entre A et, respectivement, B et C": the actors in order, else null. */
  readonly respectively: readonly Actor[] | null;
  /** Where date and place of this signing may stand. */
  readonly clause: Span;
}

export interface FactObject {
  readonly instrument: Instrument;
  /** "entre A et B" said of this object alone. */
  readonly between: readonly Actor[] | null;
  /** From the object on to the next one. */
  readonly reach: Span;
}

export interface SentenceFacts {
  readonly index: number;
  readonly sentence: Sentence;
  readonly instruments: readonly Instrument[];
  readonly facts: readonly Fact[];
  /** Who is named, in text order; worked out when asked for. */
  readonly groups: readonly Group[];
  /** Those of them that no "en présence de" or "selon" sets aside. */
  readonly actingGroups: readonly Group[];
}

/** A verb or noun of signing that tells something without an instrument beside it, be it that a ceremony was put off. */
const standsAlone = (
  { needsInstrument, voice, family, firstToken }: Signing,
  { firstToken: first }: Sentence,
): boolean =>
  (family === 'putoff' && voice === 'passive') ||
  // "Signé le 3 mai, il …" opens its sentence.
  (!needsInstrument && (voice !== 'participle' || firstToken - first < 4));

/** Whether a sentence can hold a fact at all. */
export function tellsOfSigning(document: Document, sentence: Sentence): boolean {
  const { instruments, signings } = clausesOf(document, sentence);
  return (
    signings.length > 0 && (instruments.length > 0 || signings.some((each) => standsAlone(each, sentence)))
  );
}

/** Reads every sentence that holds an instrument or a signing clause. */
export function readFacts(document: Document, atoms: readonly Atom[]): SentenceFacts[] {
  const all: SentenceFacts[] = [];
  document.sentences.forEach((sentence, index) => {
    if (sentence.endToken - sentence.firstToken > LONGEST) return;
    const { instruments, signings } = clausesOf(document, sentence);
    // Most sentences are never asked who stands in them.
    let reduced: Term[] | null = null;
    const terms = (): Term[] => {
      reduced ??= reduceItems(
        document,
        buildItems(document, sentence, atomsOf(atoms, sentence), instruments, signings),
      );
      return reduced;
    };
    const telling = signings.filter((signing) => standsAlone(signing, sentence) || instruments.length > 0);
    const inTitle =
      telling.length > 0 &&
      (document.paragraphs[sentence.paragraph]?.zone === 'title' ||
        isAllCapitals(document.text.slice(sentence.start, sentence.end)));
    const facts = telling.flatMap(
      (signing) =>
        readFact(document.folded, focus(terms(), signing), signing, index, inTitle, sentence) ?? [],
    );
    all.push({
      index,
      sentence,
      instruments,
      facts,
      get groups() {
        return terms().flatMap((term) => (term.group ? [term.group] : []));
      },
      get actingGroups() {
        return terms().flatMap((term) => (term.group && term.tags.includes('Group') ? [term.group] : []));
      },
    });
  });
  return all;
}

/** "elle devrait être signée", "Il l'a été mardi": what was told of before. */
const PRONOUN_SUBJECT =
  /(?:^|[\s;,.:("«“])(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette derniere)(?:,? [\p{L}']+){0,3},? $/u;
const CEREMONY_SUBJECT =
  /(?:^|[\s;,.:(])(?:la|cette|une|l')\s?(?:ceremonie|signature|seance|rencontre)(?: [^;.]{0,60})? $/u;

const POSSESSIVE_SUBJECT = /(?:^|[\s;,.:(])(?:sa|leur) (?:signature )?$/u;

/** "sa signature, prévue mardi, a été reportée": the instrument's, not that of who "s'engagent par leur signature". */
const IS_SUBJECT =
  /^(?:,[^,;.]{0,40},)?(?: \p{L}+){0,2} (?:a |est |sera |devrait |doit |pourrait |devra |intervien|intervient|reste |attend|n'|ne |aura )/u;

/** `lead`: what stands before the signing in its sentence, `after`: what follows. */
function resumption(signing: Signing, before: string, lead: string, after: string): Fact['resumes'] {
  const { family, voice } = signing;
  if (family === 'putoff' && voice === 'passive' && POSSESSIVE_SUBJECT.test(before)) return 'possessive';
  if (
    voice === 'noun' &&
    signing.outcome !== 'told' &&
    POSSESSIVE_SUBJECT.test(before) &&
    IS_SUBJECT.test(after)
  )
    return 'possessive';
  if (family === 'putoff' && CEREMONY_SUBJECT.test(before)) return 'ceremony';
  if (voice === 'passive' && PRONOUN_SUBJECT.test(before)) return 'pronoun';
  // "Signé le 19 novembre par A et B." below a line that names the instrument.
  return voice === 'participle' && family !== 'putoff' && PARTICIPLE_FIRST.test(lead) ? 'participle' : null;
}

/** "ils ont signé", "tous deux ont paraphé": those named last. */
const PLURAL_PRONOUN =
  /(?:^|[\s;,.:(«"'])(?:ils|elles|tous (?:les )?deux|toutes (?:les )?deux)(?: \p{L}+'?){0,2} $/u;

const pronoun = ({ start, end }: Span): Actor => ({
  start,
  end,
  person: null,
  role: null,
  body: null,
  onBehalfOf: null,
  plural: true,
  anaphor: { noun: 'eux', count: null, country: null },
});

/** Ratifies for a state without being bound itself. */
const PARLIAMENT = /parlement|assembl|chambre|s[ée]nat|d[ée]put|conseil/iu;

function readFact(
  folded: string,
  terms: readonly Term[],
  signing: Signing,
  sentence: number,
  inTitle: boolean,
  span: Span,
): Fact | null {
  const relations = relate(tagSentence(terms));
  const at = terms.findIndex((term) => term.signing === signing);
  if (at < 0) return null;
  const objectAt = relations.get('object')?.term ?? null;
  const objects = objectAt === null ? [] : objectsFrom(terms, objectAt, at);
  const before = folded.slice(Math.max(span.start, signing.start - 90), signing.start);
  const resumes =
    objects.length === 0
      ? resumption(
          signing,
          before,
          folded.slice(span.start, signing.start),
          folded.slice(signing.end, Math.min(span.end, signing.end + 80)),
        )
      : null;
  if (objects.length === 0 && resumes === null && (signing.needsInstrument || signing.voice === 'participle'))
    return null;
  // "un avenant à la convention conclue à Annaba": the participle is the convention's.
  if (
    signing.voice === 'participle' &&
    !relations.has('by') &&
    /(?:^| )(?:a la|au|aux|a l') /.test(`${objects[0]?.instrument.complement} `.replace(/l'/g, "l' "))
  )
    return null;
  // "échanger les instruments de ratification" is told by the ratification.
  if (signing.family === 'exchange' && objects[0]?.instrument.type !== 'letter') return null;
  const groupOf = (relation: Relation): readonly Actor[] => {
    const found = relations.get(relation);
    return found ? (terms[found.term]?.group?.actors ?? []) : [];
  };
  const behalf = behalfAfter(terms, at, folded);
  const proceeds = relations.get('subject')?.rule === 'they-proceed';
  const subject = signing.gerund
    ? groupOf('subject')
    : signing.voice === 'active' || proceeds
      ? agreeing(terms, relations.get('subject')?.term ?? null, signing)
      : [];
  const told = listedAfter(terms, relations.get('by')?.term ?? null) ?? groupOf('by');
  // Without "par", only those who are said to sign for somebody do.
  const by =
    relations.get('by')?.rule === 'signed-for' ? told.filter((actor) => actor.onBehalfOf !== null) : told;
  const signs = [
    ...alsoFor(terms, at),
    ...subject.map((actor) =>
      behalf && actor.onBehalfOf === null && actor.person !== null ? { ...actor, onBehalfOf: behalf } : actor,
    ),
    ...by,
  ];
  const shared =
    objects.length > 1 && objects.some((object) => object.between !== null) ? [] : groupOf('between');
  const withs =
    objects.length > 1 && objects.some((object) => object.between !== null) ? [] : groupOf('with');
  const bound = [...signs, ...withs, ...shared];
  const signers = bound.filter(
    (actor) => actor.person !== null || (actor.role !== null && actor.role !== 'homologue'),
  );
  return {
    sentence,
    inTitle,
    signing,
    objects,
    resumes,
    signers,
    parties: bound
      .flatMap((actor) =>
        actor.onBehalfOf !== null && actor.onBehalfOf.kind !== 'side'
          ? [actor.onBehalfOf]
          : actor.person === null &&
              actor.role === null &&
              actor.body !== null &&
              !(signing.family === 'ratify' && PARLIAMENT.test(actor.body.name))
            ? [actor.body]
            : [],
      )
      .filter(
        (party) => party.kind !== 'town' || isClose(relations.get('between')?.term ?? null, objectAt, at),
      ),
    anaphors: [
      ...bound.filter((actor) => actor.anaphor !== null && actor.person === null),
      ...(bound.length === 0 && signing.voice === 'active' && PLURAL_PRONOUN.test(before)
        ? [pronoun(signing)]
        : []),
    ],
    announces: /:\s*$/u.test(folded.slice(span.end - 2, span.end + 1)),
    host: relations.has('with') && subject.length === 0 ? hostOf(terms, at) : null,
    respectively: respectivelyOf(relations.get('between')?.term ?? null, terms, folded),
    clause:
      signing.voice === 'participle' && !PARTICIPLE_FIRST.test(folded.slice(span.start, signing.start))
        ? besideParticiple(terms, at, objectAt, span)
        : clauseOf(terms, at, span),
  };
}

/** "signé par les directeurs des trois agences : A, B et C", "ratifié par A le 9 mai et par B". */
function listedAfter(terms: readonly Term[], at: number | null): readonly Actor[] | null {
  const group = at === null ? null : terms[at]?.group;
  if (at === null || !group) return null;
  const colon = terms.findIndex((term, index) => index > at && index < at + 14 && term.text === ':');
  const listed = colon < 0 ? null : (terms[colon + 1]?.group ?? terms[colon + 2]?.group ?? null);
  if (
    listed &&
    group.actors.every((actor) => actor.person === null) &&
    listed.actors.some((actor) => actor.person !== null)
  )
    return listed.actors;
  const again = terms.findIndex((term, index) => index > at && index < at + 6 && term.text === 'par');
  const more = again < 0 || terms[again - 1]?.text !== 'et' ? null : terms[again + 1]?.group;
  return more ? [...group.actors, ...more.actors] : null;
}

/** "A a signé pour X ; pour Y, B" : the verb holds for what follows the semicolon. */
function alsoFor(terms: readonly Term[], at: number): readonly Actor[] {
  for (let index = at + 1; index < Math.min(terms.length - 1, at + 12); index++) {
    const term = terms[index] as Term;
    if (term.signing || term.tags.includes('Verb')) break;
    if (term.text !== ';') continue;
    const actors = terms[index + 1]?.group?.actors ?? [];
    return actors.filter((actor) => actor.onBehalfOf !== null);
  }
  return [];
}

/** "Mme X a signé au nom de l'Agence". */
function behalfAfter(terms: readonly Term[], at: number, folded: string): Party | null {
  const next = terms.find((term, index) => index > at && term.group !== null);
  const between = next ? folded.slice((terms[at] as Term).end, next.start) : '';
  const said =
    /^,? pour ?(?:la |le |l'|les )?$/u.test(between) ||
    (/(?:^|[\s,])(?:au nom|pour le compte) (?:de |du |des |d')(?:la |le |l'|les )?$/u.test(between) &&
      !/(?:avec|entre) /.test(between));
  return said ? (next?.group?.actors[0]?.body ?? null) : null;
}

/** Towns are bound only where "entre" follows at once: "en visioconférence entre Antananarivo et Washington". */
const isClose = (between: number | null, object: number | null, signing: number): boolean =>
  between === null || between - Math.max(object ?? 0, signing) <= 2;

/** The first body or minister before a signing. */
function hostOf(terms: readonly Term[], at: number): Party | null {
  for (const [index, term] of terms.slice(0, at).entries()) {
    const [actor] = term.group?.actors ?? [];
    if (/^(?:avec|entre|par|de|du)$/.test(terms[index - 1]?.text ?? '')) continue;
    if (actor?.body && term.tags.includes('Group') && actor.body.kind !== 'town') return actor.body;
  }
  return null;
}

function respectivelyOf(at: number | null, terms: readonly Term[], folded: string): readonly Actor[] | null {
  const term = at === null ? null : terms[at];
  return term?.group && /respectivement/.test(folded.slice(term.start, term.end)) ? term.group.actors : null;
}

/** A plural verb wants several subjects: a lone body before it ("A et B, relevant de C, ont signé") is passed over. */
function agreeing(terms: readonly Term[], nearest: number | null, signing: Signing): readonly Actor[] {
  if (nearest === null) return [];
  let best: readonly Actor[] | null = null;
  for (let index = nearest; index >= 0; index--) {
    const term = terms[index] as Term;
    if (term.text === ';') break;
    if (!term.group || term.tags.includes('Bystander')) continue;
    const { actors } = term.group;
    best ??= actors;
    if (signing.plural !== true || actors.length > 1 || actors.some((actor) => actor.plural)) return actors;
  }
  return best ?? [];
}

/** The object and those joined to it: "un mémorandum sur X et une feuille de route pour Y". */
function objectsFrom(terms: readonly Term[], first: number, signing: number): FactObject[] {
  const indexes = [first];
  let inClause = false;
  for (let index = first + 1; index < terms.length; index++) {
    const term = terms[index] as Term;
    // "L'accord signé à Doha prévoit un cessez-le-feu": what follows is no second object.
    const { voice, clitic } = terms[signing]?.signing ?? { voice: null, clitic: false };
    if (first < signing && index > signing && (voice === 'participle' || clitic)) break;
    inClause ||= term.tags.includes('Clause');
    if (index > signing && term.signing && index > first) break;
    if (term.instrument && isJoined(terms, index, inClause)) indexes.push(index);
  }
  const named = indexes.filter((index) => terms[index]?.instrument?.weight !== 'generic');
  const kept = named.length > 0 ? named : indexes;
  return kept.map((index, order) => {
    const next = kept[order + 1] ?? terms.length;
    const term = terms[index] as Term;
    const end = (terms[next - 1] as Term).end;
    return {
      instrument: term.instrument as Instrument,
      between: betweenOf(terms, index, next) ?? (kept.length > 1 ? withOf(terms, index, next) : null),
      reach: { start: term.start, end },
    };
  });
}

/** New instruments, not those an object hangs on ("un avenant à la convention"). */
function isJoined(terms: readonly Term[], index: number, inClause: boolean): boolean {
  const instrument = terms[index]?.instrument;
  if (!instrument || instrument.determiner === 'definite' || instrument.determiner === 'demonstrative')
    return false;
  if (instrument.determiner === 'possessive' || (instrument.weight === 'weak' && instrument.plural))
    return false;
  const before = terms.slice(Math.max(0, index - 3), index).map((term) => term.text);
  // "ainsi qu'un protocole" goes on with the list, whatever clause stands between.
  if (before.includes("qu'") || before.includes('que')) return true;
  return !inClause && before.some((text) => text === 'et' || text === ',' || text === ':' || text === ';');
}

function betweenOf(terms: readonly Term[], from: number, to: number): readonly Actor[] | null {
  for (let index = from + 1; index < to - 1; index++) {
    if (terms[index]?.text === 'entre')
      return terms[index + 1]?.group?.actors ?? terms[index + 2]?.group?.actors ?? null;
  }
  return null;
}

/** "Signé à Rabat le 15 mars, ce traité": the participle opens the sentence. */
const PARTICIPLE_FIRST = /^\W{0,4}(?:\p{L}+e?s? et )?$/u;

/** Day and place of "l'accord signé à Rabat en mars" stand right after the participle, before any other verb. */
function besideParticiple(terms: readonly Term[], at: number, object: number | null, span: Span): Span {
  const start = (terms[object ?? at] ?? span).start;
  const cut = terms.findIndex(
    (term, index) =>
      index > at &&
      (term.tags.includes('Verb') ||
        term.tags.includes('Clause') ||
        term.signing !== null ||
        term.text === ';'),
  );
  return { start, end: cut < 0 ? span.end : (terms[cut] as Term).start };
}

/** "une convention avec A et un contrat avec B": of this object, beside whoever signs. */
function withOf(terms: readonly Term[], from: number, to: number): readonly Actor[] | null {
  for (let index = from + 1; index < to - 1; index++) {
    if (terms[index]?.text === 'avec') return terms[index + 1]?.group?.actors ?? null;
  }
  return null;
}

/** From the last to the next strong cut around the signing. */
function clauseOf(terms: readonly Term[], at: number, span: Span): Span {
  let start = span.start;
  let end = span.end;
  for (let index = at - 1; index >= 0; index--) {
    if (terms[index]?.text === ';') {
      start = (terms[index] as Term).end;
      break;
    }
  }
  for (let index = at + 1; index < terms.length; index++) {
    const term = terms[index] as Term;
    const otherSigning =
      term.signing?.voice === 'participle' && terms.slice(at, index).some((each) => each.instrument !== null);
    if (term.text === ';' || otherSigning || (term.text === 'qui' && terms[index - 1]?.text === ',')) {
      end = term.start;
      break;
    }
  }
  return { start, end };
}
