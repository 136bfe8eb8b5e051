/** "Le groupe minier a signé", "cette entreprise avait conclu": subjects that a common noun takes up. */
import { countriesOfDemonym } from '../../countries.js';
import { withoutMarks } from '../../letters.js';
import type { Group } from '../grammar/actor-words.js';
import { keyOf, type Party } from '../grammar/atoms.js';
import { fold } from '../grammar/offices.js';
import { isStateLike } from '../grammar/states.js';
import { CLASS, classesOf } from '../grammar/word-classes.js';
import type { Signing } from '../mentions/signing.js';

const FIRMS =
  'entreprise|societe|compagnie|groupe|operateur|constructeur|geant|firme|start-?up|jeune pousse|laboratoire|assureur|armateur|energeticien|equipementier|fabricant|industriel|transporteur|editeur|avionneur|chaine|filiale|multinationale|cabinet|plateforme|consortium|groupement|brasseur|cimentier|petrolier|minier|electricien|fournisseur|prestataire|distributeur|exploitant|exploitante|concessionnaire|specialiste|enseigne|marque|leader|promoteur';

const HOUSES =
  'agence|institution|organisation|etablissement|banque|fonds|fondation|association|ong|universite|ecole|institut|office|federation|structure|centre|hopital|union|faculte|caisse|chambre|mutuelle|cooperative|syndicat|bailleur|autorite|musee|club|ligue|instance|organisme|quotidien|parti|mouvement|collectif|reseau|college';

const STATES = 'pays|etat';

/** What follows the noun and makes no clause of it. */
const REST = String.raw`(?: (?!(?:qui|que|dont|et|ou|par|avec|pour|entre|ne|n|civile|parlementaire)(?![\p{L}]))\p{L}[\p{L}'-]*){0,4}`;

/** "le bijoutier |français|": what is told by its trade and nation. */
const OF_NATION =
  /(?:^|[\s;,.:(«"'])(?:le |la |l'|ce |cet |cette )(?<noun>\p{L}{4,}) (?<nation>\p{L}{4,})(?: \p{L}[\p{L}'-]*){0,3},? $/u;

const SUBJECT = new RegExp(
  String.raw`(?:^|[\s;,.:(«"'])(?:le |la |l'|ce |cet |cette |ledit |ladite )(?:meme )?(?<noun>${FIRMS}|${HOUSES}|${STATES})${REST},? $`,
  'u',
);

/** The noun that stands for whoever signs, where nobody is named. */
export function nounBefore({ voice, plural, infinitive }: Signing, before: string): string | null {
  if (voice !== 'active' || plural !== false || infinitive) return null;
  const noun = SUBJECT.exec(before)?.groups?.noun;
  if (noun) return noun;
  const trade = OF_NATION.exec(before)?.groups;
  return trade?.noun && trade.nation && isTrade(trade.noun) && countriesOfDemonym(trade.nation).length > 0
    ? trade.noun
    : null;
}

const NOUN = new RegExp(`^(?:${FIRMS}|${HOUSES}|${STATES})$`, 'u');

/** Whether a noun, in small letters, may stand for a body that was named before. */
export function takesUp(name: string): boolean {
  const noun = withoutMarks(name);
  return noun !== 'etat' && (NOUN.test(noun) || (/^\p{Ll}/u.test(noun) && isTrade(noun)));
}

/** Nouns of makers and sellers. */
const isTrade = (noun: string): boolean =>
  /(?:ier|iere|eur|euse|iste|icien|icienne|aire|ant)$/.test(noun) &&
  (classesOf(noun) & (CLASS.role | CLASS.honorific)) === 0;

const IS_STATE = new RegExp(`^(?:${STATES})$`, 'u');

const HANGS = /(?:^|[\s,('])(?:de|d'|du|des|par|avec|aux?|a|pour|sur|chez|entre|selon) ?$/u;

/** Code units of a preposition. */
const LEAD = 8;

/**
 * The body that a noun takes up: one called by it, else the last that a sentence speaks of, or the only one it names.
 * @param noun none for a pronoun; @param said groups of the sentences before, the nearest first; @param others whom it signs with
 */
export function bodyMeant(
  noun: string,
  folded: string,
  said: readonly (readonly Group[])[],
  others: readonly Party[],
): Party | null {
  const stem = withoutMarks(noun);
  const taken = new Set(others.map(keyOf));
  const fits = (body: Party): boolean =>
    !taken.has(keyOf(body)) &&
    (IS_STATE.test(stem)
      ? body.kind === 'state'
      : (body.kind === 'organization' || (body.kind === 'unknown' && !/^\p{Ll}/u.test(body.name))) &&
        !isStateLike(body));
  const named = said.map((groups) =>
    groups.flatMap(({ actors, start }) =>
      actors.flatMap(({ body, onBehalfOf }) => {
        const meant = onBehalfOf ?? body;
        return meant && fits(meant)
          ? [{ body: meant, isFree: !HANGS.test(folded.slice(Math.max(0, start - LEAD), start)) }]
          : [];
      }),
    ),
  );
  const all = named.flat();
  const called = stem === '' ? undefined : all.find(({ body }) => fold(body.name).startsWith(stem));
  const one = called ?? all.find(({ isFree }) => isFree);
  const nearest = new Map(named.find(({ length }) => length > 0)?.map(({ body }) => [keyOf(body), body]));
  return one?.body ?? (nearest.size === 1 ? ([...nearest.values()][0] ?? null) : null);
}
