/** Two sides that stand together in the sentences around a signing: a heading, a pair, a visit, the only two of a sentence. */
import type { Draft } from '../drafts/drafts.js';
import type { SentenceFacts } from '../facts/facts.js';
import { sidesInHeading } from '../facts/headings.js';
import type { Group } from '../grammar/actor-words.js';
import type { Party } from '../grammar/atoms.js';
import { bodiesOf } from '../grammar/groups.js';
import { countriesOfHead, fold, stateOf } from '../grammar/offices.js';
import { isCapital } from '../grammar/states.js';
import type { Cast } from './cast.js';
import { lookUp } from './look-up.js';
import { distinct, isSide, key, meantOf } from './sides.js';

/** Capitals in a heading stand for their states. */
export const headedBy = (said: SentenceFacts, cast: Cast): readonly Party[] =>
  distinct(sidesInHeading(said), cast)
    .map((party) => (isCapital(party) ? (stateOf(party.country) ?? party) : party))
    .filter(isSide);

/** "Le président togolais, en visite au Bénin, doit signer un accord": with Benin. */
export function visitedBy(guest: Party, { nearby }: Draft, cast: Cast): readonly Party[] {
  const states = (nearby.at(-1)?.visit ?? []).flatMap((codes) => stateOf(meantOf(codes, cast)) ?? []);
  return states.some((state) => key(state) === key(guest))
    ? states.filter((state) => key(state) !== key(guest))
    : [];
}

/** "une entrevue entre le président malien, P, et le Premier ministre togolais, Q": the two states. */
function statesOfPair(groups: readonly Group[], cast: Cast): readonly Party[] {
  for (const { actors } of groups) {
    const [one, other, third] = actors;
    if (!one || !other || third) continue;
    const [first, second] = [one, other].map(({ role, anaphor }) => {
      const of = countriesOfHead(role);
      return stateOf(of.length > 0 ? meantOf(of, cast) : (anaphor?.country ?? null));
    });
    const areHeads = HEAD.test(fold(one.role ?? '')) && HEAD.test(fold(other.role ?? ''));
    if (areHeads && first && second && key(first) !== key(second)) return [first, second];
  }
  return [];
}

const HEAD = /^(?:presidente?|premiere? ministre|chef|cheffe|ministre|homologue|roi|chanceliere?)(?!\p{L})/u;

/** "A et B ont donné vie à un rapprochement. … la signature de plusieurs accords": two sides named as a pair just before. */
export function pairNearby({ nearby, reach }: Draft, cast: Cast): readonly Party[] {
  for (const said of nearby.toReversed()) {
    const headed = headedBy(said, cast);
    if (headed.length > 1) return headed;
    const { actingGroups, nations } = said;
    const heads = statesOfPair(actingGroups, cast);
    if (heads.length === 2) return heads;
    for (const { actors, start } of actingGroups) {
      // "Des accords ont été signés, notamment une convention entre A et B": of the convention.
      if (reach !== null && start >= reach.end && said === nearby.at(-1)) break;
      const bodies = actors.flatMap(({ person, role, body }) => {
        const side = person === null && role === null && body !== null ? lookUp(body, cast) : null;
        return side && isSide(side) ? [side] : [];
      });
      if (bodies.length === 2 && actors.length === 2 && key(bodies[0] as Party) !== key(bodies[1] as Party))
        return bodies;
    }
    const states = nations.flatMap((codes) => stateOf(meantOf(codes, cast)) ?? []);
    if (states.length === 2) return states;
  }
  return [];
}

/** "A accompagnera B. …", "A a accordé un prêt à B. …": the only two who can be bound in a sentence just before. */
export function onlyPair({ nearby }: Draft, cast: Cast): readonly Party[] {
  for (const said of nearby.slice(-3, -1).toReversed()) {
    const named = said.actingGroups.flatMap(({ actors }) =>
      actors.flatMap(({ person, role, body }) => (body && person === null && role === null ? [body] : [])),
    );
    const bodies = distinct([...named, ...takers(said)], cast).filter(isSide);
    if (bodies.length > 0) return bodies.length === 2 ? bodies : [];
  }
  return [];
}

const ON_THAT_OCCASION =
  /(?:^|[\s,])(?:a cette (?:meme )?occasion|(?:par|a) la meme occasion|dans la foulee|dans ce cadre|a cet effet|dans cette (?:optique|perspective|dynamique)|pour ce faire)(?!\p{L})/u;

/** Code units before whoever a sentence is about: an article. */
const SUBJECT_LEAD = 4;

/** "A a inauguré son siège. À cette occasion, une convention a été signée avec B": with A. */
export function hostBefore({ nearby, facing }: Draft, cast: Cast): Party | null {
  const [before, own] = nearby.slice(-2);
  if (!before || !own || facing.length === 0 || !ON_THAT_OCCASION.test(own.folded)) return null;
  const [subject] = before.actingGroups;
  const [actor, another] = subject?.actors ?? [];
  if (!subject || !actor?.body || another || actor.person !== null || actor.role !== null) return null;
  const side = subject.start - before.sentence.start <= SUBJECT_LEAD ? lookUp(actor.body, cast) : null;
  return side && isSide(side) ? side : null;
}

const BY_ITS_TERMS =
  /^\W*(?:par|a travers|en vertu d[eu'](?: la| l')?|aux termes d[eu'](?: la| l')?|avec) ?(?:cet |cette |ce |la |le |l')?(?:nouvel(?:le)? )?(?:accord|convention|contrat|protocole|partenariat|memorandum|entente)/u;

/** "A confie le port à B : la convention a été signée", "Par cette convention, A cède un terrain à B": the only two of its own sentence. */
export function pairInSentence({ nearby, instrument }: Draft, cast: Cast): readonly Party[] {
  const own = nearby.at(-1);
  if (!own) return [];
  const behindColon = /: (?:la |le |l'|cette |cet |ce )$/u.test(
    own.folded.slice(0, Math.max(0, instrument.start - own.sentence.start)),
  );
  if (!behindColon && !BY_ITS_TERMS.test(own.folded)) return [];
  const bodies = own.groups.flatMap(({ actors }) => bodiesOf(actors));
  const sides = distinct(bodies, cast).filter(isSide);
  return sides.length === 2 && sides.length === bodies.length ? sides : [];
}

const GIVES =
  /(?:accord|octro|consen|allou|debloqu|mobilis|appuie|soutien|prete|(?:^|[ '])(?:dons?|prets?|credits?|financements?|subventions?) )/u;

/** "B octroie un financement au Togo": who is given something. */
const takers = (said: SentenceFacts): readonly Party[] => (GIVES.test(said.folded) ? said.states : []);

/** "A a choisi un outil de B. … leurs deux directeurs ont signé": the only two bodies of the last sentence that names any. */
export function pairBefore({ nearby }: Draft, cast: Cast): readonly Party[] {
  for (const { groups } of nearby.toReversed()) {
    const named = groups.flatMap(({ actors }) => actors.flatMap(({ body }) => body ?? []));
    const bodies = distinct(named, cast).filter(isSide);
    if (bodies.length > 0) return bodies;
  }
  return [];
}
