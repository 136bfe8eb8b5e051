/** Nouns of buildings that mean something else where they stand, or only a part of the building behind them. */
import type { Document, Span } from '../../schemas/document.js';
import { type Kind, type Noun, nouns } from '../facility-nouns.js';
import type { SentenceView } from '../sentence-view.js';
import type { TrieMatch } from '../trie.js';
import { WORD } from './words.js';

/** "une visite |sur place| de la ministre", "une mise |en place| de la Commission". */
const NO_SQUARE = /(?:sur|en|mis[es]?|prendre|prend) $/u;

const isOnTheSpot = ({ folded }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end) === 'place' && NO_SQUARE.test(folded.slice(Math.max(0, start - 9), start));

/** "DANS LE DOMAINE AGRICOLE": what a capital would tell is not told in capitals. */
const isField = ({ folded }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end) === 'domaine' &&
  / dans (?:le|ce|tout) $/u.test(folded.slice(Math.max(0, start - 10), start));

/** "la |cour| du stade de Kara": the house has a name of its own. */
function isPartOfHouse(view: SentenceView, { firstToken, endToken }: TrieMatch<Noun>): boolean {
  const first = view.is(firstToken, WORD.leading) ? firstToken + 1 : firstToken;
  if (!PART_OF_HOUSE.test(view.word(first)) || !view.is(endToken, WORD.tie)) return false;
  const at = view.is(endToken + 1, WORD.article) ? endToken + 2 : endToken + 1;
  const house = nouns().longestAt(view.document, at, view.sentence.endToken);
  if (!house || !OF_HOUSES.has((house.values[0] as Noun).kind)) return false;
  return view.isCapital(house.endToken) || view.is(house.endToken, WORD.tie | WORD.adjective);
}
const PART_OF_HOUSE =
  /^(?:enceinte|hall|cour|preau|parking|atrium|patio|foyer|veranda|mezzanine|rooftop|annexe|tribune|tarmac)$/u;
const OF_HOUSES: ReadonlySet<Kind> = new Set(['building', 'seat']);

/** "la cité du rail", "la cité des laitiers": what a town is called besides. */
const isByName = ({ folded, text }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end) === 'cite' && /^ (?:du|des|de la) \p{Ll}/u.test(text.slice(end, end + 12));

/** "le marché international des capitaux", "le marché du travail": no place where one buys. */
const isTrade = ({ folded }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end) === 'marche' &&
  /^ (?:international|mondial|public|financier|unique|commun|regional|interieur|noir|africain|europeen|francais|boursier|monetaire|immobilier|petrolier|unifie|de (?:gre|l'emploi)|du (?:travail|carbone|logement|petrole)|otc|obligataire|primaire|secondaire|des (?:capitaux|changes|titres|matieres|energies|assurances)|de (?:l'energie|l'electricite|l'assurance))/u.test(
    folded.slice(end, end + 24),
  );

/** "disponible sur le site de l'Agence": a site that is read. */
const isOfTheWeb = ({ folded }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end) === 'site' &&
  (/^ (?:web|internet|officiel)(?![a-z])/u.test(folded.slice(end, end + 10)) ||
    // "Sur le site du ministère": offices have no other.
    /^ (?:du (?:premier|ministere|gouvernement|senat|parlement|departement|conseil)|de la (?:presidence|primature|prefecture|mairie|commission)|de l'(?:assemblee|elysee|ambassade))(?![a-z])/u.test(
      folded.slice(end, end + 20),
    ) ||
    /(?:disponibles?|publiee?s?|consult(?:ables?|ee?s?|er)|visibles?|retrouver|accessibles?|ligne|telechargeables?|telechargee?s?|postee?s?|diffusee?s?|lire) sur (?:le|son|leur|notre|votre) $/u.test(
      folded.slice(Math.max(0, start - 40), start),
    ));

/** "dans le |gouvernorat| de Kaya": the area, not the house of who governs it. */
const isArea = ({ folded }: Document, { start, end }: Span): boolean =>
  /^(?:gouvernorat|(?:sous-)?prefecture)$/u.test(folded.slice(start, end)) &&
  / dans (?:le|la|ce|cette|tout le|toute la) $/u.test(folded.slice(Math.max(0, start - 15), start));

/** "procéder au |forage| de puits": what is done. */
const isDrilling = ({ folded }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end) === 'forage' &&
  /^ d(?:e|u|es) (?:\d+ )?(?:puits|trous)/u.test(folded.slice(end, end + 16));

const OTHER_SENSES = [isTrade, isOfTheWeb, isOnTheSpot, isField, isByName, isArea, isDrilling];

/** No building at all, whatever stands around it. */
export const isNoHouse = (view: SentenceView, match: TrieMatch<Noun>): boolean =>
  OTHER_SENSES.some((is) => is(view.document, match)) || isPartOfHouse(view, match);
