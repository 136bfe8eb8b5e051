/** The roles of one person: each told once, in its fullest wording. */

import type { RoleMention } from '../../schemas/mentions.js';
import { piecesIn } from '../letters.js';
import { TRADE_OF_LIST } from '../titles/index.js';
import { foldWord } from '../words.js';

interface Held {
  readonly isOfList?: boolean;
  title: string;
  organization: string | null;
}

const SMALL = new Set('de du des d la le les l et en au aux a un une charge chargee'.split(' '));

/** Offices by their letters. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['dg', 'directeur general'],
  ['dga', 'directeur general adjoint'],
  ['pdg', 'president directeur general'],
  ['sg', 'secretaire general'],
  ['drh', 'directeur des ressources humaines'],
  ['pca', "president du conseil d'administration"],
  ['vpm', 'vice-premier ministre'],
]);

const spelt = (folded: string): string =>
  folded.replace(
    /^(?:dga?|p-?dg|sg|drh|pca|vpm)(?= |$)/,
    (letters) => LETTERS.get(letters.replace('-', '')) ?? letters,
  );

const wordsOf = (text: string): string[] =>
  piecesIn(spelt(foldWord(text)))
    .filter((word) => !SMALL.has(word))
    // "arménien" and "d'Arménie", "ex-président" and "ancien président" are one here.
    .map((word) =>
      word.startsWith('onusien')
        ? 'onu'
        : word === 'ex'
          ? 'ancien'
          : word.length > 6
            ? word.slice(0, 6)
            : word,
    );

/** What makes an office another's: "vice-président", "directeur général adjoint", "sous-préfet". */
const RANKS = ['vice', 'adjoin', 'sous'];

/** One of them is told as a deputy's, and more is told of the other than its noun. */
function differInRank(shorter: Held, longer: Held): boolean {
  const [a, b] = [wordsOf(shorter.title), wordsOf(longer.title)];
  const rank = RANKS.find((word) => a.includes(word) !== b.includes(word));
  return rank !== undefined && (shorter.organization !== null || a.length > (rank === 'adjoin' ? 1 : 2));
}

/** "sous-préfet de Diolo" and "sous-préfet de Kanda": told of two places. */
function differInPlace(one: string, other: string): boolean {
  const place = /\p{Lu}\p{L}+$/u.exec(one)?.[0];
  const elsewhere = /\p{Lu}\p{L}+$/u.exec(other)?.[0];
  return (
    place !== undefined &&
    elsewhere !== undefined &&
    foldWord(place) !== foldWord(elsewhere) &&
    !/^ministre/iu.test(one)
  );
}

/** "président du parlement": told of a house that has a name of its own elsewhere, "présidente de l'Assemblée du peuple". */
const isOfSomeHouse = (shorter: Held, longer: Held): boolean =>
  shorter.organization === null &&
  OF_HOUSE.test(shorter.title) &&
  HOUSE.test(longer.organization ?? '') &&
  wordsOf(shorter.title)[0] === wordsOf(longer.title)[0];

const OF_HOUSE = / (?:du parlement|de l['’](?:assemblée|hémicycle|institution)|de la chambre)$/u;
const HOUSE = /^(?:assemblée|parlement|chambre|sénat|conseil national|congrès)/iu;

/** Same head and nothing of the shorter that the longer lacks. */
function isCovered(shorter: Held, longer: Held, same: (a: string, b: string) => boolean): boolean {
  if (differInRank(shorter, longer)) return false;
  if (isOfSomeHouse(shorter, longer)) return true;
  if (
    shorter.organization !== null &&
    longer.organization !== null &&
    same(shorter.organization, longer.organization)
  ) {
    return wordsOf(shorter.title).every((word) => wordsOf(longer.title).includes(word));
  }
  // One office at two bodies is two roles.
  if (shorter.organization !== null && longer.organization !== null) {
    const other = wordsOf(longer.organization);
    if (!wordsOf(shorter.organization).some((word) => other.includes(word))) return false;
  }
  // "ancien maire de Diolo" is told as "maire de la commune de Diolo" as well.
  const [former, ...office] = wordsOf(shorter.title);
  if (
    former === 'ancien' &&
    office.length > 1 &&
    shorter.organization === null &&
    office.every((word) => wordsOf(longer.title).includes(word))
  )
    return true;
  // "magistrat" is no "directeur de l'École de la magistrature".
  const head = wordsOf(shorter.title)[0];
  if (head !== undefined && !wordsOf(longer.title).includes(head)) return false;
  const a = [...new Set(wordsOf(`${shorter.title} ${shorter.organization ?? ''}`))];
  const b = new Set(wordsOf(`${longer.title} ${longer.organization ?? ''}`));
  const missing = a.filter((word) => !b.has(word)).length;
  if (missing === 0) return true;
  const sameHead = a[0] === wordsOf(longer.title)[0];
  const union = new Set([...a, ...b]).size;
  return (
    sameHead &&
    a.length <= b.size &&
    (a.length - missing) / union >= 0.5 &&
    !differInPlace(shorter.title, longer.title)
  );
}

/** What somebody is by trade, in Latin letters without accents; "ingénieur en chef" and "médecin inspecteur" are offices. */
const TRADES =
  /^(?:ingenieure?(?! en chef)|energeticien(?:ne)?|agronome|medecin(?= |$)(?! (?:directeur|chef|inspecteur|conseil))|veterinaire|professeure?(?: (?:ordinaire|titulaire|agregee?|associee?|des universites))?$|chirurgien|pharmacien|pneumologue|pediatre|gynecologue|cardiologue|administrat(?:eur|rice) (?:civile?|des services)|haut fonctionnaire)(?= |$)/;

/** "l'agronome X, directeur de Y", "X, médecin, est nommée directrice": beside an office the trade is no role, but in a list that tells it of each. */
function withoutTrades(held: readonly Held[]): Held[] {
  const isTrade = ({ title, organization, isOfList }: Held): boolean =>
    organization === null && isOfList !== true && TRADES.test(foldWord(title));
  const offices = held.filter((role) => !isTrade(role));
  return offices.length > 0 ? offices : [...held];
}

const isLetters = (name: string): boolean => /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(name);

/** @param same whether two written names are one body. */
export function gatherRoles(roles: readonly RoleMention[], same: (a: string, b: string) => boolean): Held[] {
  const held: Held[] = [];
  for (const { title, organization, rule } of roles) {
    const role: Held = { title, organization, isOfList: rule === TRADE_OF_LIST };
    const told = held.findIndex((known) => isCovered(role, known, same));
    if (told >= 0) {
      const known = held[told] as Held;
      // "présidente de l'ARN" is told as "présidente de l'Agence des routes du Nil" as well.
      if (
        known.organization !== null &&
        isLetters(known.organization) &&
        organization !== null &&
        !isLetters(organization)
      )
        held[told] = { ...known, organization };
      // "DG" is told as "Directeur général" as well.
      if (/^[\p{Lu}-]+$/u.test(known.title) && isCovered(known, role, same)) held[told] = role;
      continue;
    }
    const shorter = held.findIndex((known) => isCovered(known, role, same));
    if (shorter >= 0) held[shorter] = role;
    else held.push(role);
  }
  return held.length > 1 ? withoutTrades(held) : held;
}
