/** One signing clause read: the grammar's relations turned into signers, sides and objects. */
import type { Span } from '../../../schemas/document.js';
import { type Actor, actorOf } from '../grammar/actor-words.js';
import { GAP, isTagged, TAG } from '../grammar/readings.js';
import { focus, type Term } from '../grammar/reduce.js';
import { type Relation, relate } from '../grammar/relations.js';
import type { Signing } from '../mentions/signing.js';
import {
  alsoFor,
  alsoTo,
  alsoWith,
  behalfAfter,
  inOrder,
  isClose,
  listedAfter,
  maySign,
  ownBetween,
  respectivelyOf,
  respectiveSides,
  signedBetween,
  signersBehind,
  thoseFor,
  WISH_OF,
  whoDeclines,
  wisherBefore,
  withSideInFront,
} from './fact-sides.js';
import type { Fact } from './facts.js';
import { agentBehind, announcers, hostOf } from './hosts.js';
import {
  isHopedFor,
  isInPassing,
  isNoNews,
  isRenewedByAnother,
  isRenewedInPassing,
  isWorkOn,
} from './no-objects.js';
import { hangsOnAnother, isAmended, isBesidePlural, objectsFrom } from './objects.js';
import { besideParticiple, clauseOf } from './reach.js';
import { PARTICIPLE_FIRST, resumption } from './resumption.js';
import { agreeing, pronounBefore } from './subjects.js';

/** "ils ont signé", "tous deux ont paraphé": those named last. */
const PLURAL_PRONOUN =
  /(?:^|[\s;,.:(«"'])(?:ils|elles|tous (?:les )?deux|toutes (?:les )?deux)(?: \p{L}+'?){0,2} $/u;

const pronoun = (span: Span): Actor =>
  actorOf(span, { plural: true, anaphor: { noun: 'eux', count: null, country: null } });

/** Ratifies for a state without being bound itself. */
const PARLIAMENT = /parlement|assembl|chambre|s[ée]nat|d[ée]put|conseil/iu;

export function readFact(
  folded: string,
  terms: readonly Term[],
  signing: Signing,
  sentence: number,
  inTitle: boolean,
  span: Span,
): Fact | null {
  const relations = relate(focus(terms, signing));
  const at = terms.findIndex((term) => term.signing === signing);
  if (at < 0) return null;
  const nearest = relations.get('object')?.term ?? null;
  if (nearest !== null && signing.voice === 'participle' && isAmended(terms, nearest, folded)) return null;
  const objectAt = subjectOfPassive(terms, nearest, signing, folded);
  const objects = objectAt === null ? [] : objectsFrom(terms, objectAt, at, folded);
  const before = folded.slice(Math.max(span.start, signing.start - 90), signing.start);
  const withAfter = relations.get('with');
  if (withAfter && isMeeting(terms[withAfter.term], signing, folded)) relations.delete('with');
  for (const relation of ['with', 'between'] as const)
    if (isOfAnotherPaper(terms, at, objectAt, relations.get(relation))) relations.delete(relation);
  const between = relations.get('between');
  // "l'entente d'établissement du Bureau a été signée": the Bureau is none of two.
  if (between?.rule === 'pair' && /^d(?:u|es?) /.test(folded.slice((terms[between.term] as Term).start)))
    relations.delete('between');
  else if (between) relations.set('between', { ...between, term: ownBetween(terms, between.term, objectAt) });
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
  // "finaliser l'évaluation des conventions" signs none.
  if (
    isWorkOn(folded, signing, objects[0]) ||
    isRenewedByAnother(folded, terms, signing, objects[0]) ||
    isRenewedInPassing(folded, terms, signing) ||
    isInPassing(signing, objects[0]) ||
    isHopedFor(before, signing, objects[0])
  )
    return null;
  // "Les signataires de l'accord de 2015 …" names none of them.
  if (signing.family === 'signers' && objects.length > 0 && !relations.has('by')) return null;
  if (isNoNews(folded, signing, before)) return null;
  // "Après la signature de l'accord, le mouvement a été suspendu": not the accord.
  if (signing.family === 'putoff' && NEW_SUBJECT.test(before)) return null;
  // "échanger les instruments de ratification" is told by the ratification.
  const areSwapped = (): boolean =>
    /^ (?:\p{L}+ ){0,2}parapheurs /u.test(folded.slice(signing.end, signing.end + 32));
  if (signing.family === 'exchange' && objects[0]?.instrument.type !== 'letter' && !areSwapped()) return null;
  const groupOf = (relation: Relation): readonly Actor[] => {
    const found = relations.get(relation);
    const actors = found ? (terms[found.term]?.group?.actors ?? []) : [];
    // "l'accord (AECG)" is an acronym, "le protocole (A, B, C)" tells its sides.
    return found?.rule === 'in-brackets' && actors.length < 2 ? [] : actors;
  };
  const behalf = behalfAfter(terms, at, folded);
  const proceeds = relations.get('subject')?.rule === 'they-proceed';
  const subject = signing.gerund
    ? groupOf('subject')
    : signing.infinitive && WISH_OF.test(before)
      ? wisherBefore(terms, at)
      : signing.voice === 'active' || proceeds
        ? agreeing(terms, subjectAt(terms, signing, relations.get('subject')?.term ?? null), signing, folded)
        : [];
  const named = listedAfter(terms, relations.get('by')?.term ?? null, folded) ?? groupOf('by');
  // "signées du côté malien par P, et du côté français par Q, représentée par R": P and Q too.
  const byAt = relations.get('by')?.term ?? at;
  const ofSides = terms
    .slice(at + 1, byAt)
    .flatMap(({ group }) => group?.actors ?? [])
    .filter(({ onBehalfOf, person }) => onBehalfOf !== null && person !== null);
  const all = signing.voice === 'passive' && ofSides.length > 0 ? [...ofSides, ...named] : named;
  const told = withSideInFront(all, terms, folded.slice(span.start, span.start + 40));
  // Without "par", only those who are said to sign for somebody do.
  const by = relations.get('by')?.rule.endsWith('-for') ? thoseFor(told) : told;
  const sides = respectiveSides(terms, at, folded);
  const signs = [
    ...(signing.voice === 'noun' && relations.get('by') === undefined
      ? [
          ...agentBehind(terms, at, folded.slice(span.start, signing.start)),
          ...(relations.has('between') ? [] : announcers(terms, at, folded)),
        ]
      : []),
    ...(signing.voice === 'active'
      ? signersBehind(terms, at, signing, folded.slice(span.start, signing.start))
      : []),
    ...inOrder(
      subject.map((actor) =>
        behalf && actor.onBehalfOf === null && (actor.person !== null || actor.role !== null)
          ? { ...actor, onBehalfOf: behalf }
          : actor,
      ),
      sides,
    ),
    ...inOrder(by, sides),
    ...(by.length === 0 ? signedBetween(terms, at, relations.get('between')?.term ?? null) : []),
    ...alsoFor(terms, at),
  ];
  const shared =
    objects.length > 1 && objects.some((object) => object.between !== null)
      ? []
      : [
          ...groupOf('between'),
          ...alsoTo(terms, relations.get('between') ?? null),
          ...whoDeclines(terms, at, signing, folded),
        ];
  const withs =
    objects.length > 1 && objects.some((object) => object.between !== null)
      ? []
      : [...groupOf('with'), ...alsoWith(terms, relations.get('with')?.term ?? null)];
  const bound = [...signs, ...withs, ...shared];
  // "par P, présidente de A, et les représentants de B et de C": A is bound as they are.
  const isMixed = signs.some(({ person, role, body }) => person === null && role === null && body !== null);
  const first = relations.has('with') && subject.length === 0 ? hostOf(terms, at, folded) : null;
  // "Le Conseil des ministres a autorisé la signature d'un accord avec B": it is not bound.
  const host = first && PARLIAMENT.test(first.name) ? null : first;
  // "A annonce la signature d'un accord avec B et C": A is the third.
  const speaks =
    host !== null &&
    withs.length > 1 &&
    by.length + shared.length === 0 &&
    ANNOUNCES.test(folded.slice(span.start, signing.start));
  const standsFor = subject.length === 0 ? pronounBefore(signing, before) : null;
  const signers = bound.filter(maySign);
  return {
    sentence,
    inTitle,
    signing,
    objects,
    resumes,
    signers,
    parties: [...(speaks ? [actorOf(signing, { body: host })] : []), ...bound]
      .flatMap((actor) =>
        actor.onBehalfOf !== null && actor.onBehalfOf.kind !== 'side'
          ? [actor.onBehalfOf]
          : actor.person === null &&
              actor.role === null &&
              actor.body !== null &&
              !(signing.family === 'ratify' && PARLIAMENT.test(actor.body.name))
            ? [actor.body]
            : isMixed && actor.person !== null && actor.body?.kind === 'organization' && signs.includes(actor)
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
    pronoun: standsFor,
    behalf: standsFor ? behalf : null,
    announces: /:\s*$/u.test(folded.slice(span.end - 2, span.end + 1)),
    host,
    facing: withs.flatMap(({ body }) => body ?? []),
    respectively: respectivelyOf(relations.get('between')?.term ?? null, terms, folded),
    clause:
      signing.voice === 'participle' && !PARTICIPLE_FIRST.test(folded.slice(span.start, signing.start))
        ? besideParticiple(terms, at, objectAt, span)
        : clauseOf(terms, at, span),
  };
}

/** "ont signé une déclaration avec A, qui s'ajoute à l'accord conclu entre B et C": each paper has its own sides. */
function isOfAnotherPaper(
  terms: readonly Term[],
  at: number,
  objectAt: number | null,
  found: { readonly term: number } | undefined,
): boolean {
  if (!found || objectAt === null) return false;
  // The participle's own paper stands behind whom another was signed with.
  if (terms[at]?.signing?.voice === 'participle')
    return found.term < objectAt && terms.slice(0, found.term).some(({ instrument }) => instrument !== null);
  const from = Math.max(at, objectAt);
  for (let index = from + 1; index < found.term - 1; index++) {
    const { instrument } = terms[index] as Term;
    if (
      instrument &&
      terms[index + 1]?.signing?.voice === 'participle' &&
      instrument.determiner === 'definite'
    )
      return true;
  }
  return false;
}

const NEW_SUBJECT =
  /, (?:le |la |les |l')(?!signature|ceremonie|accord|convention|contrat|protocole|texte|document)\p{L}+(?: d(?:e |u |es |')[^,;]{2,40})? $/u;

const MEETING =
  /(?:entretiens?|entrevue|rencontre|discussions|pourparlers|audience|seance de travail|tete-a-tete)(?:,? [^.;:]{0,40})?,? avec (?:la |le |les |l'|son |sa |ses |leurs? )?$/u;

/** "sera signé mardi, annonce P à l'issue de son entretien avec Q": whom somebody met. One who signs may have met the other side. */
const isMeeting = (term: Term | undefined, { voice, end }: Signing, folded: string): boolean =>
  term !== undefined &&
  voice !== 'active' &&
  term.start > end &&
  MEETING.test(folded.slice(Math.max(end, term.start - 90), term.start));

const ANNOUNCES = /(?:annonc|inform|confirm|se rejoui|fait part)/u;

/** "un protocole modifiant l'accord de 2010 a été signé": the protocol, not what it modifies. */
function subjectOfPassive(
  terms: readonly Term[],
  nearest: number | null,
  { voice }: Signing,
  folded: string,
): number | null {
  const known = nearest === null ? null : terms[nearest]?.instrument;
  // "l'avenant à un accord relatif à X, signé à Alger": the avenant.
  if (nearest !== null && hangsOnAnother(terms, nearest, folded))
    return terms.findLastIndex(({ instrument }, index) => index < nearest && instrument !== null);
  // "Huit accords et mémorandums ont été signés": the accords, told of first.
  if (nearest !== null && isBesidePlural(terms, nearest)) return nearest - 2;
  const whole = known?.weight === 'weak' && nearest !== null ? wholeOf(terms, nearest, folded) : null;
  if (whole !== null) return whole;
  if (nearest === null || voice !== 'passive' || !known || !POINTS.has(known.determiner)) return nearest;
  for (let index = nearest - 1; index >= Math.max(0, nearest - 4); index--) {
    const { instrument, reading, start } = terms[index] as Term;
    if (instrument)
      return instrument.determiner === 'indefinite' && known.start - start < 90 ? index : nearest;
    if (reading !== GAP && !/^(?:de|du|d'|a|au|des|topic)$/.test(reading.text)) return nearest;
  }
  return nearest;
}

const COMPRISES =
  /^,? (?:comprenant|incluant|dont|a savoir|soit|notamment|composes? de) (?:un|une|deux|trois|des|quatre) $/u;

/** "Les accords, comprenant deux prêts et deux dons, ont été signés": the accords. */
function wholeOf(terms: readonly Term[], part: number, folded: string): number | null {
  const at = terms.findLastIndex(({ instrument }, index) => index < part && instrument?.weight === 'strong');
  const whole = terms[at];
  return whole && COMPRISES.test(folded.slice(whole.end, terms[part]?.start)) ? at : null;
}

const POINTS: ReadonlySet<string> = new Set(['definite', 'demonstrative', 'possessive']);

/** Where the subject stands: for "a rencontré A et signé" before the auxiliary that both share. */
function subjectAt(terms: readonly Term[], { sharedFrom }: Signing, nearest: number | null): number | null {
  if (sharedFrom === null) return nearest;
  const at = terms.findLastIndex(
    ({ group, end, reading }) => group !== null && end <= sharedFrom && isTagged(reading, TAG.Group),
  );
  return at < 0 ? null : at;
}
