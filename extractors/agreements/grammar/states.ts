/** States by their governments and sides, where no longer name was found. */
import type { Document, Sentence } from '../../../schemas/document.js';
import { countriesOfDemonym, countryByCode } from '../../countries.js';
import { firstAtOrAfter } from '../../spans.js';
import { WordColumn } from '../../word-column.js';
import type { Atom, Party } from './atoms.js';

/** A town that a state is governed from. */
export function isCapital(party: Party | null): boolean {
  if (party?.kind !== 'town' || party.country === null) return false;
  const capital = countryByCode(party.country)?.capital ?? null;
  collator ??= new Intl.Collator('fr', { sensitivity: 'base' });
  return capital !== null && collator.compare(capital, party.name) === 0;
}

/** A state, or a body that is one by its name: "République du Bénin", "Gouvernement togolais". */
export const isStateLike = (party: Party): boolean =>
  party.kind === 'state' ||
  /^(?:gouvernement|r[ée]publique|[ée]tat|royaume|union des comores|principaut[ée]|conf[ée]d[ée]ration (?:suisse|helv|des [ée]tats)\p{L}*|sultanat|[ée]mirat|grand-duch[ée])(?!\p{L})/iu.test(
    party.name,
  );

/** Made on first use: with options, every comparison by itself would make one. */
let collator: Intl.Collator | null = null;

const HEAD =
  /(?<!\p{L})(?:gouvernements?|etat|republique|royaume|principaute|grand-duche|sultanat|emirat|partie|delegation|autorites|executif)$/u;
const LINK = /^ (?:de la |de l'|du |des |d'|de )?/u;

const OF_OFFICE = /(?:secretaires?|ministres?|secretariat|conseillere?|coup|visite|hommes?) d'$|chef de l'$/u;

const heads = new WordColumn((word) => (HEAD.test(word) ? 1 : 0));

/** "le Gouvernement chinois", "l'État gabonais", "la partie malgache". `known`: the mentions of the sentence. */
export function findStates(document: Document, sentence: Sentence, known: readonly Atom[]): Atom[] {
  const { tokens, folded } = document;
  const states: Atom[] = [];
  const { endToken } = sentence;
  for (
    let token = heads.next(tokens, sentence.firstToken, endToken, 1);
    token >= 0;
    token = heads.next(tokens, token + 1, endToken, 1)
  ) {
    const head = HEAD.exec(tokens.folded[token] as string)?.[0] ?? '';
    const start = (tokens.end[token] as number) - head.length;
    // "le secrétaire d'État français", "le chef de l'État gabonais"
    if (head === 'etat' && OF_OFFICE.test(folded.slice(Math.max(0, start - 16), start))) continue;
    const link = LINK.exec(folded.slice(start + head.length, start + head.length + 8))?.[0];
    if (link === undefined) continue;
    const at = start + head.length + link.length;
    const following = known[firstAtOrAfter(known, at)];
    const next = following?.start === at ? following : undefined;
    const word = /^[\p{L}-]+/u.exec(folded.slice(at, at + 30))?.[0] ?? '';
    const adjective = countriesOfDemonym(word);
    // "le gouvernement de Kinshasa"
    const isSeat = head.startsWith('gouvernement') && isCapital(next?.party ?? null);
    const isCountry = (next?.party?.kind === 'state' || isSeat) && link !== ' ';
    if (!isCountry && adjective.length === 0) {
      const region = head === 'gouvernement' ? regionAt(document, sentence, start, at, next) : null;
      if (region) states.push(region);
      continue;
    }
    const end = isCountry ? (next as Atom).end : at + word.length;
    const country = isCountry ? ((next as Atom).party?.country ?? null) : (adjective[0] as string);
    const side = /^(?:partie|delegation)/.test(head);
    const written = document.text.slice(start, end);
    const name =
      side || head === 'autorites' || head === 'gouvernements'
        ? ((country !== null ? countryByCode(country)?.name : null) ?? written)
        : written[0]?.toUpperCase() + written.slice(1);
    const several = head === 'gouvernements' && !isCountry ? governmentsAt(document, at) : [];
    if (several.length > 0) states.push({ ...(several[0] as Atom), start }, ...several.slice(1));
    else states.push(stateAtom(start, end, { id: null, name, kind: side ? 'side' : 'state', country }));
  }
  return states;
}

/** Behind "de la": a name in capitals. */
const NAMED = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/u;

/** "le gouvernement de la Catalogne", which no state is; nor is "le gouvernement de M. X". */
function regionAt(
  { text, folded }: Document,
  { end }: Sentence,
  start: number,
  at: number,
  next: Atom | undefined,
): Atom | null {
  if (next && next.kind !== 'place' && next.kind !== 'venue') return null;
  if (!/ (?:de la |de l'|du |de |d')$/u.test(folded.slice(start, at))) return null;
  const to = next?.end ?? at + (NAMED.exec(text.slice(at, Math.min(end, at + 40)))?.[0].length ?? 0);
  if (to === at) return null;
  const name = `G${text.slice(start + 1, to)}`;
  return stateAtom(start, to, { id: null, name, kind: 'unknown', country: next?.party?.country ?? null });
}

const stateAtom = (start: number, end: number, party: Party): Atom => ({
  start,
  end,
  kind: 'party',
  id: null,
  implied: false,
  party,
});

const NATION = /^(?:, | et )?(?<nation>\p{L}[\p{L}-]{3,})/u;

/** "les gouvernements |togolais|, |béninois| et |ghanéen|": each by itself. */
function governmentsAt({ folded, text }: Document, from: number): Atom[] {
  const found: Atom[] = [];
  for (let at = from; ; ) {
    const match = NATION.exec(folded.slice(at, at + 30));
    const nation = match?.groups?.nation ?? '';
    const [country] = countriesOfDemonym(nation);
    if (!match || country === undefined) return found;
    const end = at + match[0].length;
    const start = end - nation.length;
    const name = `Gouvernement ${text.slice(start, end)}`;
    found.push(stateAtom(start, end, { id: null, name, kind: 'state', country }));
    at = end;
  }
}
