/** Hands of sides that have none: people who act in the sentences of a signing, however that is told. */
import type { Reference } from '../../../schemas/types.js';
import { CuedPattern } from '../../cued.js';
import type { SentenceFacts } from '../facts/facts.js';
import { type Actor, actorOf } from '../grammar/actor-words.js';
import type { Party } from '../grammar/atoms.js';
import { nounOf } from '../grammar/offices.js';
import type { Cast } from './cast.js';
import { tellsHands } from './hand-words.js';
import { type Open, SIDES } from './left-open.js';
import { HUMANS } from './signers.js';
import { partyAmong, partyOfActor } from './signs-for.js';

export interface Hand {
  readonly person: Reference;
  readonly role: string | null;
  /** The side signed for, or a body that is no side yet. */
  readonly party: Party | null;
  /** Told by "les deux ministres" alone. */
  readonly isTakenUp: boolean;
}

/** A sentence that tells of the instrument and of hands has some of these. */
const HANDS = /(?<!de)sign|paraph|appos|plume|stylo|griffe|seing|initiales|engag|represent/;

const SAID =
  'declar|salu|soulign|felicit|rejoui|indiqu|exprim|rappel|affirm|precis|annonc|expliqu|remerci|ajout|insist|relev|estim|confi(?!ee?s? a)|assur|plaid';

/** What people do at a signing that they do not sign: they speak, attend, receive, meet. */
const BESIDES = new CuedPattern(
  [
    'savoir- assiste- preside- accueilli- parraine- temoin- recu- rencontr- visite- reagi- succed- particip- part- declar- salu- soulign- felicit- rejoui- indiqu- exprim- rappel- affirm- precis- annonc- expliqu- remerci- ajout- insist- relev- estim- confi- assur- plaid- selon apres propos t on entretien- entrevue- tete-a-tete audience- representa-',
  ],
  new RegExp(
    [
      String.raw`(?:^|[\s,])(?:ont|a|avait|avaient|s'est|se sont) (?:\p{L}+ ){0,2}(?:fait savoir|assiste|preside|accueilli|parraine|temoin|recu|rencontr|visite|reagi|succed|particip|pris part|${SAID})`,
      String.raw`(?<!\p{L})(?:${SAID})(?:e|ent)(?:,| que | qu'| l'| le | la )`,
      String.raw`(?:^|[\s,])selon |d'apres |propos d|-t-on(?!\p{L})`,
      String.raw`(?:rencontre|entretiens?|entrevue|tete-a-tete|audience|visite) (?:\p{L}+ )?(?:entre|avec|de|du|d') ?`,
      "(?<!(?:laquelle|lequel|elle|il) )representa(?:it|ient|nt) (?:la |le |l')?(?:ministre|president|directeur|directrice|maire|gouverneur|recteur|rectrice|chef)",
    ].join('|'),
    'u',
  ),
);

export const tellsBesides = (said: SentenceFacts): boolean => said.says(BESIDES);

/** "Le premier a été signé par P, le second par Q" */
const ONE_BY_ONE = /(?:seconde?|deuxieme|troisieme|l'autre) (?:\p{L}+ )?(?:(?:l'a|a) ete )?par(?!\p{L})/u;

export function openHands({ record, parties, told, near, hasSignedOther }: Open, cast: Cast): Hand[] {
  const hands: Hand[] = [];
  const known = new Set(record.signatories.flatMap(({ person }) => person?.id ?? []));
  const missing = (): number => Math.max(parties.length, SIDES) - record.signatories.length - hands.length;
  const take = (actors: readonly Actor[], isTakenUp = false): void => {
    for (const actor of actors) {
      const person = cast.people.get(actor.person ?? '');
      if (!person || known.has(person.id)) continue;
      known.add(person.id);
      const party = partyOfActor(actor, cast, []);
      const { id, name, roles } = person;
      hands.push({
        person: { id, name },
        role: roles[0]?.title ?? actor.role,
        party: partyAmong(party, parties) ?? party,
        isTakenUp,
      });
    }
  };
  const isFresh = ({ person }: Actor): boolean =>
    person !== null && !known.has(person) && !hasSignedOther(person);
  for (const said of told) {
    if (missing() < 1 || !HANDS.test(said.folded) || tellsBesides(said)) continue;
    if (ONE_BY_ONE.test(said.folded)) continue;
    const people = peopleIn(said, cast);
    const fresh = people.filter(isFresh);
    const count = record.signatories.length + hands.length;
    // "P et Q se sont retrouvés pour l'échange des paraphes": the two of two sides, or as many as there are sides.
    const areAll = people.length === SIDES || people.length === parties.length;
    const fits =
      count === 0
        ? people.length >= SIDES && areAll && fresh.length === people.length
        : parties.length >= SIDES
          ? // One of the sides may have two.
            fresh.length <= missing() + 1
          : people.length === SIDES && fresh.length === 1;
    if (fits) take(fresh);
  }
  if (record.signatories.length + hands.length === 0 && record.status === 'signed')
    take(bothInOffice(told, cast), true);
  for (const said of near) {
    if (missing() < 1) break;
    if (!tellsHands(said.folded, record.status === 'planned') || tellsBesides(said)) continue;
    const fresh = peopleIn(said, cast).filter(isFresh);
    if (fresh.length <= missing()) take(fresh);
  }
  return hands;
}

/** "le travail de P", "voulu par P", "que dirige P": told of something else. */
const OF_ANOTHER =
  /(?<!(?:signature|paraphe|plume|main|griffe|seing|initiale|emane|,|stylo|celle|personne|intermediaire|entremise|biais|cote|part|nom|compte)s?) (?:de la |de l'|du |des |de |d')(?:mm?\. |mme |dr |pr )?$|(?:\p{L}u|\p{L}it|\p{L}is)e?s? par (?:la |le |les |l'|mm?\. |mme )?$|(?:dirig|presid|conduit|gere|mene|fond)(?:e|ee)?s? (?:par )?(?:mm?\. |mme )?$/u;
const LEAD = 40;

/** Those who act, once each. */
const peopleIn = ({ actingGroups, folded, sentence }: SentenceFacts, cast: Cast): Actor[] => [
  ...new Map(
    actingGroups
      .filter(({ start }) => {
        const at = start - sentence.start;
        return !OF_ANOTHER.test(folded.slice(Math.max(0, at - LEAD), at));
      })
      .flatMap(({ actors }) => actors)
      .flatMap((actor) =>
        actor.person !== null && cast.people.has(actor.person) ? [[actor.person, actor] as const] : [],
      ),
  ).values(),
];

/** "Les deux ministres ont signé", far below where they were named: the only two of the text who hold that office. */
function bothInOffice(told: readonly SentenceFacts[], cast: Cast): Actor[] {
  const acting = told.flatMap(({ actingGroups }) => actingGroups.flatMap(({ actors }) => actors));
  for (const { start, end, anaphor } of acting) {
    if (anaphor === null || anaphor.count !== SIDES || !HUMANS.test(anaphor.noun)) continue;
    const [one, other, third] = (cast.holders.get(nounOf(anaphor.noun)) ?? []).filter(({ mentions }) =>
      mentions.some((mention) => mention.start < start),
    );
    if (one && other && !third) return [one, other].map(({ id }) => actorOf({ start, end }, { person: id }));
  }
  return [];
}
