/** One signing clause read: the grammar's relations turned into signers, sides and objects. */
import type { Span } from '../../../schemas/document.js';
import { type Actor, actorOf } from '../grammar/actor-words.js';
import type { Party } from '../grammar/atoms.js';
import { type Relation, relate } from '../grammar/relations.js';
import { focus, type Term } from '../grammar/terms.js';
import type { Signing } from '../mentions/signing.js';
import { metBefore, whoActs } from './acting.js';
import { nounBefore } from './definite-subjects.js';
import {
  alsoBehind,
  alsoFor,
  alsoTo,
  alsoWith,
  apart,
  behalfAfter,
  inOrder,
  isClose,
  listedAfter,
  maySign,
  namedAsPeers,
  respectivelyOf,
  respectiveSides,
  signedBetween,
  signersBehind,
  thoseFor,
  throughTheirs,
  whoDeclines,
  withoutAgents,
  withSideInFront,
} from './fact-sides.js';
import type { Fact } from './facts.js';
import { agentBehind, announcers, doersBefore, hostOf } from './hosts.js';
import { isAmended, isOfAnotherNoun } from './joined-objects.js';
import { lacksSides, tellsNothing } from './no-objects.js';
import { behindColon, objectsFrom, withSharedSides } from './objects.js';
import { withoutOthers } from './own-relations.js';
import { subjectOfPassive } from './passives.js';
import { besideParticiple, clauseOf } from './reach.js';
import { leadsToList, PARTICIPLE_FIRST, resumption } from './resumption.js';
import { pronounBefore } from './subjects.js';

/** "ils ont signé", "tous deux ont paraphé": those named last. */
const PLURAL_PRONOUN =
  /(?:^|[\s;,.:(«"'])(?:ils|elles|tous (?:les )?deux|toutes (?:les )?deux)(?: \p{L}+'?){0,2} $/u;

const pronoun = (span: Span): Actor =>
  actorOf(span, { plural: true, anaphor: { noun: 'eux', count: null, country: null } });

const isOfBody = ({ person, role, body }: Actor): boolean =>
  (person !== null && body?.kind === 'organization') || (role !== null && body?.kind === 'ministry');

/** Ratifies for a state without being bound itself. */
const PARLIAMENT =
  /parlement|assembl|chambre(?! (?:de (?:commerce|m[ée]tiers)|d['’]agriculture|des (?:mines|m[ée]tiers|notaires)|r[ée]gionale))|s[ée]nat|d[ée]put|conseil(?! (?:r[ée]gional|d[ée]partemental|provincial))/iu;

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
  const nearest = relations.get('object')?.term ?? behindColon(terms, at, signing, folded);
  if (
    nearest !== null &&
    signing.voice === 'participle' &&
    (isAmended(terms, nearest, folded) || isOfAnotherNoun(terms, nearest, signing, folded))
  )
    return null;
  const objectAt = subjectOfPassive(terms, nearest, signing, folded);
  const objects = objectAt === null ? [] : objectsFrom(terms, objectAt, at, folded);
  const before = folded.slice(Math.max(span.start, signing.start - 90), signing.start);
  withoutOthers(relations, terms, signing, at, objectAt, folded);
  const resumes =
    objects.length === 0
      ? resumption(
          signing,
          before,
          folded.slice(span.start, signing.start),
          folded.slice(signing.end, Math.min(span.end, signing.end + 80)),
        )
      : null;
  const isOpen = objects.length === 0 && leadsToList(folded.slice(signing.end, span.end));
  if (
    objects.length === 0 &&
    resumes === null &&
    !isOpen &&
    (signing.needsInstrument || signing.voice === 'participle')
  )
    return null;
  if (tellsNothing(folded, terms, signing, objects[0], relations.has('by'), before)) return null;
  const groupOf = (relation: Relation): readonly Actor[] => {
    const found = relations.get(relation);
    const actors = found ? (terms[found.term]?.group?.actors ?? []) : [];
    // "l'accord (AECG)" is an acronym, "le protocole (A, B, C)" tells its sides.
    return found?.rule === 'in-brackets' && actors.length < 2 ? [] : actors;
  };
  const behalf = behalfAfter(terms, at, folded);
  const proceeds = relations.get('subject')?.rule === 'they-proceed';
  const meeting = metBefore(terms, at, signing, before);
  const subject =
    meeting?.signs ??
    whoActs(terms, at, signing, before, folded, {
      nearest: relations.get('subject')?.term ?? null,
      proceeds,
    });
  const byRule = relations.get('by');
  if (byRule?.rule.startsWith('among') && isDenied(folded, terms[byRule.term], signing)) return null;
  const byGroup = groupOf('by');
  const named =
    listedAfter(terms, relations.get('by')?.term ?? null, folded) ??
    (relations.has('between') ? withoutAgents(byGroup, folded) : byGroup);
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
          ...(relations.has('between') || relations.has('with') ? [] : doersBefore(terms, at, folded)),
        ]
      : []),
    ...(signing.voice === 'active'
      ? signersBehind(terms, at, signing, folded.slice(span.start, signing.start))
      : []),
    ...inOrder(
      subject.map((actor) =>
        behalf &&
        sides.length === 0 &&
        actor.onBehalfOf === null &&
        (actor.person !== null || actor.role !== null)
          ? { ...actor, onBehalfOf: behalf }
          : actor,
      ),
      sides,
    ),
    ...inOrder(by, sides),
    ...(by.length === 0 ? signedBetween(terms, at, relations.get('between')?.term ?? null) : []),
    ...alsoBehind(terms, at, behalf),
    ...alsoFor(terms, at),
    ...apart(terms, at, folded),
    ...throughTheirs(terms, folded),
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
      : namedAsPeers(
          [
            ...(meeting?.met ?? []),
            ...groupOf('with'),
            ...alsoWith(terms, relations.get('with')?.term ?? null),
          ],
          subject,
        );
  const bound = [...signs, ...withs, ...shared];
  // "par P, présidente de A, et les représentants de B et de C": A is bound as they are.
  const isMixed = signs.some(({ person, role, body }) => person === null && role === null && body !== null);
  const namesOther =
    relations.has('with') ||
    (relations.get('between')?.rule === 'binds' && LINKS_IT.test(folded.slice(signing.end, span.end)));
  const first = namesOther && subject.length === 0 ? hostOf(terms, at, folded) : null;
  // "Le Conseil des ministres a autorisé la signature d'un accord avec B": it is not bound.
  const standsFor = subject.length === 0 ? pronounBefore(signing, before) : null;
  const noun = subject.length === 0 && standsFor === null ? nounBefore(signing, before) : null;
  const host = (first && PARLIAMENT.test(first.name)) || noun !== null ? null : first;
  if (lacksSides(signing, objects[0], bound, host !== null || noun !== null)) return null;
  // "A annonce la signature d'un accord avec B et C": A is the third.
  const speaks =
    host !== null &&
    withs.length > 1 &&
    by.length + shared.length === 0 &&
    ANNOUNCES.test(folded.slice(span.start, signing.start));
  // "Le groupe minier a signé un contrat avec B"
  const unnamed: readonly Party[] = noun ? [{ id: null, name: noun, kind: 'short', country: null }] : [];
  const signers = bound.filter(maySign);
  return {
    sentence,
    inTitle,
    signing,
    objects: bound.length === 0 ? withSharedSides(objects) : objects,
    resumes,
    signers,
    parties: [
      ...unnamed,
      ...[...(speaks ? [actorOf(signing, { body: host })] : []), ...bound]
        .flatMap((actor) =>
          actor.onBehalfOf !== null && actor.onBehalfOf.kind !== 'side'
            ? [actor.onBehalfOf]
            : isForeignPeer(actor)
              ? sideOf(actor)
              : actor.person === null &&
                  actor.role === null &&
                  actor.body !== null &&
                  !(signing.family === 'ratify' && PARLIAMENT.test(actor.body.name))
                ? [actor.body]
                : isMixed && actor.body !== null && isOfBody(actor) && signs.includes(actor)
                  ? [actor.body]
                  : [],
        )
        .filter(
          (party) => party.kind !== 'town' || isClose(relations.get('between')?.term ?? null, objectAt, at),
        ),
    ],
    anaphors: [
      ...bound.filter((actor) => actor.anaphor !== null && actor.person === null),
      ...bound.flatMap(whoseOffice),
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
    inOrder: by.length > 1 && folded.slice(signing.end, terms[byAt]?.start).includes(' respectivement'),
    clause:
      signing.voice === 'participle' && !PARTICIPLE_FIRST.test(folded.slice(span.start, signing.start))
        ? besideParticiple(terms, at, objectAt, span)
        : clauseOf(terms, at, span, folded),
  };
}

/** "A a signé avec son homologue ghanéen": nobody by name, but a side. */
const isForeignPeer = ({ role, person, body, anaphor }: Actor): boolean =>
  role === 'homologue' && person === null && body === null && anaphor?.country != null;

const sideOf = ({ anaphor }: Actor): Party[] =>
  anaphor?.country ? [{ id: null, name: anaphor.country, kind: 'side', country: anaphor.country }] : [];

/** "les ministres des deux pays, P et Q": the two countries. */
const whoseOffice = ({ person, role, anaphor, start, end }: Actor): Actor[] =>
  person !== null && role !== null && anaphor !== null && /^(?:pays|etats|nations)$/.test(anaphor.noun)
    ? [actorOf({ start, end }, { plural: true, anaphor })]
    : [];

/** "A ne fait pas partie des signataires" */
const isDenied = (folded: string, group: Term | undefined, { start }: Signing): boolean =>
  / n(?:e |')/u.test(folded.slice(group?.end, start));

/** "A annonce la signature de l'avenant qui |la lie| à B" */
const LINKS_IT = /(?:^| )qui (?:la |le |les |l')(?:lie|lient|liait|liera|liant|unit|unissent)(?!\p{L})/u;

const ANNOUNCES = /(?:annonc|inform|confirm|se rejoui|fait part)/u;
