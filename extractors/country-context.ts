/** Which countries a document speaks of, and which one it speaks from. */
import { CASING, type Document, type Span } from '../schemas/document.js';
import { allCountries, allDemonyms, inflect, isCountryWord } from './countries.js';
import { lookUpTown } from './gazetteer.js';
import { matchesOf } from './matches.js';
import { isArticle, isOf } from './phrases.js';
import { tellingRegions } from './regions.js';
import { compiledTrie } from './trie.js';

export interface CountryContext {
  /** Mentions a country, by name, adjective or capital; the dateline and addresses of the publisher count more. */
  readonly weights: ReadonlyMap<string, number>;
  /** The country that outweighs the others clearly, or null. */
  readonly main: string | null;
}

interface Hint {
  readonly country: string;
  readonly weight: number;
  /** Counts only when written with a capital: "chine" is no country. */
  readonly isName: boolean;
}

const NAME = 1;
const REGION = 0.6;
const ADJECTIVE = 0.8;
const CAPITAL = 1;
const DATELINE = 3;
/** Where an envoy is counts so many times what another country does. */
const HOST = 3;
const IN = /^(?:en|au|aux|a)$/;
const ADDRESS = 3;

/** Offices that tell a country by a word that is none of its names. */
const STATES = [
  ['président du faso', 'BF'],
  ['présidence du faso', 'BF'],
] as const;

const hints = compiledTrie<Hint>('country-hints', () => [
  ...allCountries().flatMap(({ code, capital, forms }) => [
    ...forms.map((form) => [form, { country: code, weight: NAME, isName: true }] as const),
    ...(capital && !forms.includes(capital) && isOutstanding(capital)
      ? [[capital, { country: code, weight: CAPITAL, isName: true }] as const]
      : []),
  ]),
  ...tellingRegions().map(([name, country]) => [name, { country, weight: REGION, isName: true }] as const),
  ...STATES.map(([form, country]) => [form, { country, weight: NAME, isName: false }] as const),
  ...allDemonyms().flatMap((demonym) =>
    inflect(demonym).map(
      (form) => [form, { country: demonym.country, weight: ADJECTIVE, isName: false }] as const,
    ),
  ),
]);

/** "Tripoli" tells no country while there is another big one. */
function isOutstanding(capital: string): boolean {
  const [first, second] = lookUpTown(capital);
  return !first || !second || second.population < 0.2 * first.population;
}

const read = new WeakMap<Document, CountryContext>();

/** Read once a document. */
export function countryContext(document: Document): CountryContext {
  let context = read.get(document);
  if (!context) {
    context = weigh(document);
    read.set(document, context);
  }
  return context;
}

function weigh(document: Document): CountryContext {
  const weights = new Map<string, number>();
  const add = (country: string, weight: number): void => {
    weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  const { casing, folded } = document.tokens;
  let sender = -1;
  for (const sentence of document.sentences) {
    for (const match of hints().findAll(document, sentence.firstToken, sentence.endToken)) {
      const word = folded[match.firstToken] as string;
      // "La réunion" is no island.
      const first = isArticle(word) ? match.endToken - 1 : match.firstToken;
      const isCapital = (casing[first] as number) >= CASING.title;
      // "l'océan |Indien|"
      if (folded[match.firstToken - 1] === 'ocean') continue;
      if (isSender(folded, match.firstToken)) {
        sender = match.endToken;
        continue;
      }
      // "l'ambassadeur de France |au Togo|"
      const isHost = sender >= 0 && sender + 1 >= match.firstToken && IN.test(folded[sender] ?? '');
      // "de l'Eau", which letters of a country spell
      if (isCountryWord(word)) continue;
      const values = isCapital ? match.values : match.values.filter(({ isName }) => !isName);
      for (const { country, weight } of values) add(country, (isHost ? HOST : 1) * (weight / values.length));
    }
  }
  for (const country of datelineCountries(document)) add(country, DATELINE);
  for (const country of addressCountries(document)) add(country, ADDRESS);
  return { weights, main: mainOf(weights) };
}

/** "l'ambassadrice de |France|", "le consulat général d'|Algérie|": the country that sends somebody to the one told of. */
function isSender(folded: readonly string[], at: number): boolean {
  // "son homologue |français|": who comes from abroad; "hôtes" may be those who live there.
  if (FOREIGN.test(folded[at - 1] ?? '')) return true;
  const of = isArticle(folded[at - 1] ?? '') ? at - 2 : at - 1;
  if (!isOf(folded[of] ?? '')) return false;
  const office = folded[of - 1] ?? '';
  return SENT.test(/^(?:general|honoraire)/.test(office) ? (folded[of - 2] ?? '') : office);
}

const FOREIGN = /^(?:homologue|diplomate)s?$/;
const SENT = /^(?:ambassad(?:e|eur|rice)|consul(?:e|at)?|haut-commissaire|haut-commissariat)s?$/;

function mainOf(weights: ReadonlyMap<string, number>): string | null {
  let main: string | null = null;
  let most = 0;
  let next = 0;
  for (const [country, weight] of weights) {
    if (weight > most) {
      next = most;
      most = weight;
      main = country;
    } else if (weight > next) next = weight;
  }
  return most >= 1.2 * next ? main : null;
}

/** "Bamako, le 16 octobre", "COTONOU, 21 juin", "Lausanne – ", "(Paris, le 9 avril)" at the start of a paragraph. */
const OPENING =
  /^[(\s*#>📅–—-]*(?:fait (?:a|à) )?(?<town>\p{L}[\p{L}' –—-]{2,24}?)\s?(?:\([^)]{2,20}\)\s?)?(?:,\s?(?:le |ce |\p{L}{5,8} )?\d|,\s?(?:le )?\p{L}{5,8} \d|\s?[-/–—:]\s|\. )/u;

/** Code units that the first lines of a page take. */
const HEAD = 80;

export function findDateline(document: Document, paragraph: Span): string | null {
  const line = document.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80));
  const town = OPENING.exec(line)?.groups?.town?.trim().replace(/[–—]/gu, '-');
  if (town && /^\p{Lu}/u.test(town) && lookUpTown(town).length > 0) return town;
  // A local page's first line is its town.
  const head = paragraph.start < HEAD && paragraph.end - paragraph.start < 30 && /^\p{Lu}\p{Ll}/u.test(line);
  return head && lookUpTown(line).length > 0 ? line : null;
}

/** Of the first lines and the last ones, at most two. */
function datelineCountries(document: Document): string[] {
  const live = document.paragraphs.filter(({ zone }) => zone !== 'furniture');
  const countries: string[] = [];
  for (let i = 0; i < live.length && countries.length < 2; i++) {
    if (i >= 12 && i < live.length - 4) continue;
    const town = findDateline(document, live[i] as Span);
    if (town) countries.push(lookUpTown(town)[0]?.country as string);
  }
  return countries;
}

/** Domains that tell no country, or are used for what they spell. */
const OPEN_DOMAINS = new Set('ai co eu fm fr io me tv ac'.split(' '));
const DOMAIN = /(?:@|www\.|https?:\/\/)[a-z0-9.-]{2,60}?\.(?<domain>[a-z]{2})(?![a-z0-9.])/gu;

/** One of these stands in every address. */
const ADDRESS_SIGNS = ['@', 'www.', '://'];

function addressCountries({ folded }: Document): string[] {
  const found = new Set<string>();
  if (!ADDRESS_SIGNS.some((sign) => folded.includes(sign))) return [];
  for (const { groups } of matchesOf(folded, DOMAIN)) {
    const domain = groups?.domain ?? '';
    if (!OPEN_DOMAINS.has(domain)) found.add((domain === 'uk' ? 'gb' : domain).toUpperCase());
    if (found.size === 2) break;
  }
  return [...found];
}
