/** Whose a signing is that only its noun tells: "A et B annoncent la signature", "Par la signature d'un accord, A …". */
import type { Actor } from '../grammar/actor-words.js';
import type { Party } from '../grammar/atoms.js';
import { bodiesOf } from '../grammar/groups.js';
import { isTagged, TAG } from '../grammar/readings.js';
import type { Term } from '../grammar/terms.js';

const BY = 'par|avec|via|grace a|(?:a|au) travers(?: de)?|au moyen de|moyennant';
const OPENS_BY = new RegExp(`^\\W*(?:${BY}) (?:la |cette )(?:\\p{L}+ ){0,2}$`, 'u');
const GOES_ON_BY = new RegExp(`(?:^|[\\s,])(?:${BY}) (?:la |cette |une )(?:\\p{L}+ ){0,2}$`, 'u');

/** "Par la signature d'un avenant, A et B prolongent …": who does so. `lead`: what stands before the noun in its sentence. */
export function agentBehind(terms: readonly Term[], at: number, lead: string): readonly Actor[] {
  if (!OPENS_BY.test(lead)) return [];
  const comma = terms.findIndex(({ reading }, index) => index > at && reading.text === ',');
  const verb = terms.findIndex(
    ({ reading, signing }, index) => index > comma && (signing !== null || isTagged(reading, TAG.Verb)),
  );
  if (comma < 0) return [];
  // Most verbs are none of those that the grammar knows: "…, A et B engagent leurs institutions".
  const agent =
    verb < 0
      ? terms.slice(comma, comma + NEXT).find(({ group }) => group !== null)
      : terms.slice(comma, verb).findLast(({ group }) => group !== null);
  return agent?.group?.actors ?? [];
}

/** A comma, an article and whoever follows. */
const NEXT = 3;

const ANNOUNCE =
  /^,? (?:annonc|confirm|officialis|celebr|salu|se felicit|se rejouiss|sont (?:heureux|fiers|ravis)|ont (?:le (?:\p{L}+ )?plaisir|l'honneur))\p{L}*(?: [\p{L}\d']+){0,4} (?:la |le |l'|de la |du |de l'|de l'annonce de la )$|^,? (?:ont|vont|viennent d')? ?(?:annonce|confirme|officialise|celebre|enterine|acte|concretise|materialise|formalise|effectue|realise)r?(?: [\p{L}\d']+){0,4} (?:la |le |l')$/u;

/** "A et B annoncent la signature d'un partenariat", "A et B ont le plaisir d'annoncer la conclusion d'un accord": theirs. */
export function announcers(terms: readonly Term[], at: number, folded: string): readonly Actor[] {
  const last = terms.slice(0, at).findLast(({ group }) => group !== null);
  const actors = last?.group?.actors ?? [];
  const areBodies = actors.length > 1 && bodiesOf(actors).length === actors.length;
  // "La ministre P et le maire Q annoncent la conclusion d'une entente": of their bodies.
  const areHeads = actors.length > 1 && actors.every(({ person, body }) => body && person);
  // "Les deux groupes ont annoncé la signature d'un accord"
  const areThey = actors.length === 1 && actors[0]?.anaphor?.count === 2;
  return last &&
    (areBodies || areHeads || areThey) &&
    ANNOUNCE.test(folded.slice(last.end, (terms[at] as Term).start))
    ? actors
    : [];
}

const RECEIVED =
  /^,? (?:(?:a|ont) (?:\p{L}+ )?(?:recu|accueilli|rencontre|retrouve)|recoit|recoivent|accueille(?:nt)?)(?: [\p{L}\d]+){0,4} (?:la |le |l'|les |une? )?$/u;
const FOR_A_SIGNING = / pour (?:la |une )(?:ceremonie de )?$/u;

/** "A et B renforcent leur coopération à travers la signature d'un accord", "A a reçu B pour la signature d'un accord": theirs. */
export function doersBefore(terms: readonly Term[], at: number, folded: string): readonly Actor[] {
  const index = terms.findIndex(({ group }) => group !== null);
  const first = terms[index];
  const noun = terms[at] as Term;
  if (!first?.group || index >= at || !isTagged(first.reading, TAG.Group)) return [];
  if (terms.slice(0, index).some(({ reading }) => !isTagged(reading, TAG.Aside))) return [];
  const lead = folded.slice(first.end, noun.start);
  const next = terms.find(({ group }, order) => order > index && order < at && group !== null);
  if (!next) return first.group.actors.length > 1 && GOES_ON_BY.test(lead) ? first.group.actors : [];
  const isMet = FOR_A_SIGNING.test(lead) && RECEIVED.test(folded.slice(first.end, next.start));
  return isMet && next.group ? [...first.group.actors, ...next.group.actors] : [];
}

const QUOTED = /[“«"][^”»"]*$/u;

/** The first body or minister before a signing. */
export function hostOf(terms: readonly Term[], at: number, folded: string): Party | null {
  for (const [index, term] of terms.slice(0, at).entries()) {
    const [actor] = term.group?.actors ?? [];
    const hangs = /^(?:avec|entre|par|de|du)$/.test(terms[index - 1]?.reading.text ?? '');
    if (hangs || folded.startsWith('du ', term.start)) continue;
    // "Selon le ministre “Un accord a été conclu avec B”": whoever is quoted.
    if (QUOTED.test(folded.slice(term.end, (terms[at] as Term).start))) continue;
    if (actor?.body && isTagged(term.reading, TAG.Group) && actor.body.kind !== 'town') return actor.body;
  }
  return null;
}
