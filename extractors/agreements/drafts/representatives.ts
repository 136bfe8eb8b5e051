/** "A était représentée par P, et B par Q", "Pour A : P", told after a signing: who signed for whom. */

import { CuedPattern } from '../../cued.js';
import type { SentenceFacts } from '../facts/facts.js';
import type { Actor, Group } from '../grammar/actor-words.js';
import { keyOf, type Party } from '../grammar/atoms.js';
import { fold } from '../grammar/offices.js';
import { isStateLike } from '../grammar/states.js';
import { currentOf, type Draft, lastSentence, type State } from './drafts.js';
import { recent } from './identity.js';

const REPRESENTED =
  /^[ ,]*(?:etait|etaient|est|a ete|ont ete|,) ?(?:, )?(?:\p{L}+ )?represente(?:e|s|es)?(?: [\p{L}']+){0,4}? par (?:la |le |l'|sa |son |leur )?$|^[ ,]*(?:a|ont|avait|avaient) (?:\p{L}+ )?(?:mandate|delegue|depeche|commis|habilite) (?:la |le |l'|sa |son |leur )?$/u;
/** "P représentait A", "Q engageait B": who signed, behind the signing. */
const REPRESENTS =
  /^,? (?:,? ?(?:lui|elle),? )?(?:y )?(?:(?:represent|engage?)(?:ait|aient|e|ent)|(?:a|ont) (?:\p{L}+ )?(?:represente|engage)) (?:la |le |l'|les )?$/u;
/** "Q l'a fait pour B", "Q en a fait autant au nom de B": beside somebody who signed. */
const DID_SO =
  /^,? (?:(?:l'|en )?(?:a|ont) (?:\p{L}+ )?fait (?:autant |de meme )?|a (?:\p{L}+ )?(?:engage|fait de meme) )(?:pour|au nom d[eu']|pour le compte d[eu']|du cote d[eu']) ?(?:la |le |l'|les )?$/u;
const BY = /^,? ?par (?:la |le |l'|sa |son |leur )?$/u;

/** "Elles étaient représentées, respectivement, par P et Q." */
const THEY_WERE =
  /^\W*(?:ils|elles|ceux-ci|celles-ci|les deux \p{L}+|ces derni(?:ers|eres)|les parties) (?:etaient|ont ete|sont) (?:[\p{L}]+ )?representee?s?,? (?:respectivement,? )?par (?:la |le |l'|leurs )?/u;

/** "P et Q ont représenté les deux parties à la signature." */
const THEY_REPRESENTED = new CuedPattern(
  ['representaient represente'],
  /(?:^|[\s,])(?:representaient|ont (?:\p{L}+ )?represente) (?:respectivement )?(?:les deux|leurs|ces) (?:parties|entites|institutions|structures|pays|etats|gouvernements|organisations|universites|entreprises|societes|etablissements)(?: respecti\p{L}+)?(?!\p{L})/u,
);

/** Sentences after a signing in which its sides may be said to be represented. */
const REACH = 3;

/** The same where it names sides of the record outright. */
const FAR = 8;

/** "A était représentée par P, B par Q. Une convention a été signée": kept for the records of the next sentences. */
export function keepRepresentatives(state: State, each: SentenceFacts): void {
  if (!each.says(REPRESENTED_AT_ALL)) return;
  const named = each.groups.flatMap(({ actors }) =>
    actors.filter((actor) => isHand(actor) && actor.onBehalfOf !== null),
  );
  const pairs = pairsIn(state.document.folded, each.groups);
  const hands = pairs.length > 1 ? pairs : named;
  if (hands.length > 1) state.represented = { hands, sentence: each.index };
}

/** Hands and sides of a record that sentences just before told, where it names none itself. */
export function takeKept({ represented }: State, draft: Draft, sentence: number): void {
  if (!represented || sentence - represented.sentence > REACH || draft.signers.length > 0) return;
  if (!isDone(draft) || draft.instrument.weight !== 'strong') return;
  const { hands } = represented;
  const sides = hands.flatMap(({ onBehalfOf }) => onBehalfOf ?? []);
  if (!draft.explicit.every((known) => sides.some((side) => isSame(known, side)))) return;
  draft.signers.push(...hands);
  if (draft.explicit.length < 2) draft.explicit.push(...sides);
  draft.sentences.add(represented.sentence);
}

/** True when the sentence told who signed for sides of the last record. */
export function takeRepresentatives(state: State, each: SentenceFacts): boolean {
  if (each.index - state.lastSentence > FAR || !mayTell(each)) return false;
  const isNear = each.index - state.lastSentence <= REACH;
  const hasTaken = isNear && takeNear(state, each);
  return takeForSides(state, each) || hasTaken;
}

/** "A noter que B était représentée par P": for B in each of those signed together ("trois dons de A, B et C"). */
function takeForSides(state: State, each: SentenceFacts): boolean {
  if (!each.says(REPRESENTED_AT_ALL)) return false;
  const current = currentOf(state);
  const told = recent(state.drafts).filter(
    (draft) => isDone(draft) && [...draft.sentences].some((index) => current?.sentences.has(index)),
  );
  const pairs = pairsIn(state.document.folded, each.groups);
  let hasTaken = false;
  for (const draft of told) {
    const hands = pairs.filter(
      ({ person, onBehalfOf: side }) =>
        side !== null &&
        draft.explicit.some((known) => keyOf(known) === keyOf(side)) &&
        !draft.signers.some((signer) => signer.person === person || hasSigned(signer, side)),
    );
    draft.signers.push(...hands);
    if (hands.length > 0) draft.sentences.add(each.index);
    hasTaken ||= hands.length > 0;
  }
  return hasTaken;
}

const isDone = ({ told }: Draft): boolean => told.some(({ signing: { outcome } }) => outcome === 'done');

function takeNear(state: State, each: SentenceFacts): boolean {
  const draft = spokenOf(state, each);
  if (!draft || !isDone(draft)) return false;
  const signers = told(state.document.folded, each, draft).filter(
    ({ onBehalfOf }) =>
      (draft.explicit.length < 2 || draft.explicit.some((known) => isSame(known, onBehalfOf))) &&
      !draft.signers.some((signer) => signer.person === null || hasSigned(signer, onBehalfOf)),
  );
  draft.signers.push(...signers);
  if (signers.length > 0) {
    draft.sentences.add(each.index);
    // "Pour A : P.", then "Pour B : Q."
    state.lastSentence = each.index;
  }
  return signers.length > 0;
}

/** "P a signé pour A, tandis que B était représentée par Q": Q beside those who were read. */
export function takeAlsoRepresented(state: State, each: SentenceFacts): void {
  const areBoth = each.says(THEY_REPRESENTED);
  if (!areBoth && !each.says(REPRESENTED_AT_ALL) && !each.says(DID_SO_AT_ALL)) return;
  const current = currentOf(state);
  // "ont représenté les deux parties à la signature de ces accords": at each of them
  const meant = areBoth ? recent(state.drafts).filter(({ sentences }) => sentences.has(each.index)) : [];
  for (const draft of meant.length > 0 ? meant : current ? [current] : []) {
    const hands = areBoth ? bothHands(each, draft) : pairsIn(state.document.folded, each.groups);
    const signers = hands.filter(
      ({ person, onBehalfOf }) =>
        !draft.signers.some((signer) => signer.person === person || hasSigned(signer, onBehalfOf)),
    );
    draft.signers.push(...signers);
  }
}

/** As many as the sides: of the bodies where they hold their offices, else in their order. */
function bothHands(each: SentenceFacts, draft: Draft): readonly Actor[] {
  const inOrder = inOrderOf(each, draft);
  return inOrder.every(({ body }) => body !== null)
    ? inOrder.map((hand) => ({ ...hand, onBehalfOf: null }))
    : inOrder;
}

const DID_SO_AT_ALL = new CuedPattern(
  ['fait'],
  /[ ']a(?: \p{L}+)? fait (?:autant |de meme )?(?:pour|au nom|du cote) /u,
);

const REPRESENTED_AT_ALL = new CuedPattern(
  ['represente- mandate delegue depeche commis habilite'],
  /(?:etait|etaient|est|ete) (?:\p{L}+ )?representee?s? |(?:avait|avaient|a|ont) (?:\p{L}+ )?(?:mandate|delegue|depeche|commis|habilite) /u,
);

/** The record told of last; of several between the same sides the one that most is told of, not the one that it renews. */
function spokenOf(state: State, each: SentenceFacts): Draft | undefined {
  const current = currentOf(state);
  const sides = sidesOf(current);
  if (!current || sides === '') return current;
  const same = recent(state.drafts).filter(
    (draft) => each.index - lastSentence(draft) <= REACH && sidesOf(draft) === sides,
  );
  return same.reduce((most, draft) => (draft.told.length > most.told.length ? draft : most), current);
}

const sidesOf = (draft: Draft | undefined): string => [...new Set(draft?.explicit.map(keyOf))].sort().join();

/** Most sentences do not. */
const mayTell = (each: SentenceFacts): boolean =>
  each.folded.includes('represent') ||
  each.says(REPRESENTED_AT_ALL) ||
  each.says(DID_SO_AT_ALL) ||
  each.folded.includes('engag') ||
  FOR.test(each.folded);

function told(folded: string, each: SentenceFacts, draft: Draft): readonly Actor[] {
  if (FOR.test(each.folded)) return eachFor(each);
  if (!THEY_WERE.test(each.folded) && !each.says(THEY_REPRESENTED)) return pairsIn(folded, each.groups);
  return inOrderOf(each, draft);
}

/** As many people as sides, each for the side of its place. */
function inOrderOf({ groups }: SentenceFacts, { explicit }: Draft): readonly Actor[] {
  const sides = [...new Map(explicit.map((side) => [keyOf(side), side])).values()];
  const people = groups.flatMap(({ actors }) => actors.filter(isHand));
  return people.length === sides.length
    ? people.map((actor, order) => ({ ...actor, onBehalfOf: actor.onBehalfOf ?? (sides[order] as Party) }))
    : [];
}

const FOR = /^\W*(?:pour|au nom|cote|du cote) /u;

/** What may stand behind the last name of "Pour A : P, directeur." */
const LONGEST_REST = 4;

/** "Pour le Bénin : M. P, ministre", no sentence with a verb. */
function eachFor({ groups, folded, sentence }: SentenceFacts): readonly Actor[] {
  const actors = groups.flatMap((group) => group.actors);
  const isAll = actors.length > 0 && actors.every((actor) => isHand(actor) && actor.onBehalfOf !== null);
  const rest = folded.slice((groups.at(-1)?.end ?? sentence.end) - sentence.start);
  // "Pour A, c'est P, arrivé la veille."
  return isAll && (rest.length < LONGEST_REST || IT_IS.test(folded)) ? actors : [];
}

const IT_IS = /, (?:c'est|ce sont|c'etait) /u;

const isHand = ({ person, role }: Actor): boolean => person !== null || role !== null;

/** "B était représentée par Q" after a signing by P of A: P is not B's. */
const hasSigned = (signer: Actor, party: Party | null): boolean =>
  [signer.onBehalfOf, signer.body].some(
    (known) => known !== null && party !== null && isSame(known, party) && !isOtherBy(known, party),
  );

/** "côté malien" after "côté togolais", "pour l'Ordre" after somebody of the Agency. */
const isOtherBy = (known: Party, { kind, country, name }: Party): boolean =>
  (kind === 'side' && known.country !== null && known.country !== country) ||
  (kind === 'short' && known.kind !== 'short' && !fold(known.name).split(/[\s']/u).includes(fold(name)));

const isSame = (known: Party, other: Party | null): boolean =>
  other !== null &&
  (keyOf(known) === keyOf(other) ||
    other.kind === 'side' ||
    other.kind === 'short' ||
    // "la société A", for A
    (other.kind === 'unknown' && fold(other.name).endsWith(` ${fold(known.name)}`)) ||
    // "l'État comorien" and "l'Union des Comores"
    (known.country !== null && known.country === other.country && isStateLike(known) && isStateLike(other)));

/** A body, "représentée par" or a bare "par", and the first who is named behind it; "représentait" the other way round. */
function pairsIn(folded: string, groups: readonly Group[]): Actor[] {
  const signers: Actor[] = [];
  for (const [index, { actors, end }] of groups.entries()) {
    const [one, next] = [actors.at(-1), groups[index + 1]];
    const other = next?.actors[0];
    if (!one || !next || !other) continue;
    const between = folded.slice(end, next.start);
    // "P représentait le ministre de X, Q": P signs for the ministry.
    const standsFor = isHand(one) && isHand(other) && REPRESENTS.test(between) ? other.body : null;
    if (standsFor) signers.push({ ...one, onBehalfOf: standsFor });
    // "P, président de A, l'a fait pour les enseignants": for A.
    const isCrowd = other.person === null && (other.body === null || /^\p{Ll}/u.test(other.body.name));
    if (one.person !== null && one.body !== null && isCrowd && DID_SO.test(between)) {
      signers.push({ ...one, onBehalfOf: one.body });
      continue;
    }
    if (isHand(one) === isHand(other)) continue;
    const isSaid = isHand(one)
      ? REPRESENTS.test(between) || DID_SO.test(between)
      : REPRESENTED.test(between) || (signers.length > 0 && BY.test(between));
    const [body, signer] = isHand(one) ? [other.body, one] : [one.body, other];
    if (!isSaid || !body) continue;
    signers.push({ ...signer, onBehalfOf: body });
    // "… par P, et B par Q"
    if (signer === other)
      signers.push(...next.actors.slice(1).filter((actor) => isHand(actor) && actor.onBehalfOf !== null));
  }
  return signers;
}
