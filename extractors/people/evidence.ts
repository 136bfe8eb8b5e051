/** How likely a run of capitalised words is a person: evidence from inside, from around, from the learnt tagger. */
import { CASING } from '../../schemas/document.js';
import type { NameMention } from '../../schemas/mentions.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { isOtherAcronym } from '../other-acronyms.js';
import {
  has,
  isAdjectiveAt,
  isArticle,
  isCapital,
  isDemonym,
  isFunction,
  isLower,
  isOfAt,
  isWord,
  sliceOf,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import type { Title } from '../titles.js';
import { KNOWN } from '../words.js';
import type { Run } from './runs.js';

export interface Around {
  /** Title that ends right before the name, or before a comma or an honorific in front of it. */
  readonly before: Title | null;
  /** No comma between the title and the name. */
  readonly direct: boolean;
  /** Title in apposition behind the name. */
  readonly after: Title | null;
}

const SPEECH = new Set(
  (
    'a ont avait est etait sera declare indique souligne precise ajoute affirme explique annonce rappelle estime confie ' +
    'signe preside recoit rencontre conclut assure insiste salue remercie reitere exprime appelle lance'
  ).split(' '),
);
const INTRODUCED = new Set([
  'par',
  'selon',
  'avec',
  'dixit',
  'entre',
  'chez',
  'contre',
  'pour',
  'que',
  "qu'",
  'dont',
  'et',
  ':',
  '(',
]);

export interface Weighed {
  readonly score: number;
  /** Strong enough for a single word. */
  readonly single: boolean;
  readonly rule: string;
}

/** @param known mentions of the tagger that overlap the run. */
export function weigh(
  text: Text,
  run: Run,
  around: Around,
  known: readonly NameMention[],
  taught: boolean,
): Weighed {
  const { first, end, honorific } = run;
  const learnt = learntScore(text, run, known, taught);
  const length = end - first;
  if (honorific && !(length === 1 && honorific.kind !== 'civil' && isTrade(text, first))) {
    return { score: 10, single: true, rule: 'person.honorific' };
  }
  const hosted = isHosted(text, run);
  const before = hosted && isMany(text, run) ? null : around.before;
  const named = before !== null && around.direct;
  let score = learnt - (hosted ? 5 : 0) + inside(text, run, learnt);
  let rule = learnt >= 1.5 ? 'person.learnt' : 'person.shape';
  if (named) {
    score += 3;
    rule = 'person.title';
  } else if (before) {
    score += 2.5;
    rule = 'person.title-apposition';
  }
  if (around.after) {
    score += 2;
    rule = 'person.apposition';
  }
  score += neighbours(text, run);
  // Looked up last, and only for what would be taken for a person: the gazetteer costs most.
  const isPlace = score > 0 && namesPlace(text, first, end);
  if (isPlace) score -= named ? 2 : 3;
  const single =
    length > 1 ||
    (named && !hosted && !isPlace && !endsInName(text, before) && isSurnameLike(text, first)) ||
    (learnt >= 1.8 && !hosted);
  return { score, single, rule };
}

/** +3 at most where the tagger sees a person, less than nothing where it sees another thing. */
function learntScore(
  text: Text,
  { first, end }: Run,
  known: readonly NameMention[],
  taught: boolean,
): number {
  const { start, end: ends } = text.document.tokens;
  let score = taught ? -0.5 : 0;
  for (const mention of known) {
    if (mention.start >= (ends[end - 1] as number) || mention.end <= (start[first] as number)) continue;
    score =
      mention.label === 'person' ? Math.max(score, 3 * mention.score) : Math.min(score, -2.5 * mention.score);
  }
  return score;
}

/** Given names, family names, particles, initials, capital surnames. */
function inside(text: Text, run: Run, learnt: number): number {
  const { first, end } = run;
  const { casing } = text.document.tokens;
  let score = 0;
  let upper = 0;
  let title = 0;
  let ordinary = 0;
  let words = 0;
  let initials = 0;
  for (let i = first; i < end; i++) {
    if (has(text, i, KNOWN.strongParticle) && i > first) score += 2;
    if (has(text, i, KNOWN.particle)) continue;
    words++;
    const given = has(text, i, KNOWN.forename);
    const family = has(text, i, KNOWN.surname);
    const common = has(text, i, KNOWN.common);
    if (given) score += i === first ? (common ? 1 : 2) : 1;
    else if (family) score += 1;
    else if (common) ordinary++;
    if (has(text, i, KNOWN.host) && !given) score -= 2;
    if (casing[i] === CASING.upper && isOtherAcronym(wordAt(text, i))) score -= 3;
    if (casing[i] === CASING.initial) initials++;
    if (casing[i] === CASING.initial && end - first > 1) score += 1;
    else if (casing[i] === CASING.upper) upper++;
    else title++;
  }
  if (initials === words) return -5;
  if (TRADES.has(wordAt(text, end - 1))) score -= 3;
  const line = first === run.sentence.firstToken && end >= run.sentence.endToken - 1;
  if (line && score > 0 && words > 1) score += 1;
  // "Loongo Lianga Serge": surnames first, the given name last.
  if (words > 2 && ordinary === 0 && has(text, end - 1, KNOWN.forename) && !has(text, first, KNOWN.forename))
    score += 0.75;
  const mixed = upper > 0 && title > 0 && !text.shouting[first] && upper + title <= 5;
  if (mixed && capitalSurname(text, first, end)) score += 2;
  // "Don Ceder": words of the language, but the tagger has no doubt.
  if (words > 1 && ordinary === words) score -= learnt > 2.8 && first > run.sentence.firstToken ? 1 : 2.5;
  else score -= ordinary * 0.6;
  return score;
}

/** The capitals of "Romuald WADAGNI" stand together at one end and are no short acronym. */
function capitalSurname(text: Text, first: number, end: number): boolean {
  const { casing } = text.document.tokens;
  let changes = 0;
  let letters = 0;
  for (let i = first; i < end; i++) {
    if (casing[i] === CASING.upper) letters = Math.max(letters, wordAt(text, i).length);
    if (i > first && (casing[i] === CASING.upper) !== (casing[i - 1] === CASING.upper)) changes++;
  }
  return changes <= 2 && letters >= 3;
}

/** What stands right before and behind: a verb of saying, "par", an article. */
function neighbours(text: Text, { first, end, sentence }: Run): number {
  let score = 0;
  const before = first > sentence.firstToken ? wordAt(text, first - 1) : '';
  const after = end < sentence.endToken ? wordAt(text, end) : '';
  if (
    isArticle(before) ||
    before === 'du' ||
    before === 'des' ||
    before === 'au' ||
    before === 'aux' ||
    before === 'un' ||
    before === 'une'
  )
    score -= 2.5;
  const nationality = first > sentence.firstToken && isCapital(text, first - 1) && isDemonym(before);
  if (nationality) score += 3;
  if (before === 'a' || before === 'vers' || before === 'en') score -= 1;
  if (INTRODUCED.has(before) || before === '') score += 0.5;
  // "Source : X": where the text was taken from.
  if (before === ':' && /^sources?$/.test(wordAt(text, first - 2))) score -= 3;
  if (SPEECH.has(after)) score += 1;
  if (after === ',' || after === ')') score += 0.25;
  if (
    /(?:^|[^a-z])(?:declare|indique|souligne|precise|ajoute|affirme|explique|estime|confie|rappele|rappelle|conclu|espere|lance|renchéri|renseigne|reconnu)$/.test(
      before,
    )
  )
    score += 1.5;
  return score;
}

/** "avenue X", "projet X", "aéroport international X", "stade de X": the name of something else. */
export function isHosted(text: Text, { first, sentence }: Run): boolean {
  let i = first - 1;
  if (i >= sentence.firstToken && ['«', '"', '“', '-'].includes(wordAt(text, i))) i--;
  while (i >= sentence.firstToken && isAdjectiveAt(text, i) && (isLower(text, i) || isCapital(text, i))) i--;
  if (i < sentence.firstToken) return false;
  if (has(text, i, KNOWN.host)) return true;
  // "la préfecture des arrondissements X": several have one name only as places.
  if (MANY_SITES.has(wordAt(text, i)) && isLower(text, i)) return true;
  if (isOfAt(text, i) && isSite(text, i - 1, sentence.firstToken)) return true;
  return isOfAt(text, i) && i > sentence.firstToken && has(text, i - 1, KNOWN.host) && isCapital(text, i - 1);
}

const SITES = new Set(
  (
    'raffinerie barrage aeroport gare port centrale mine cimenterie usine commune ville village province region ' +
    'district prefecture sous-prefecture departement axe frontiere pont foret ile lac localite territoire canton ' +
    'terminal gisement plaine mont colline collines baie zone arrondissement arrondissements quartier cercle wilaya technopole'
  ).split(' '),
);

const MANY_SITES = new Set('arrondissements communes districts quartiers cercles zone'.split(' '));

/** Words of trade in English that end names of shops and brands, never those of persons. */
const TRADES = new Set(
  'store shop hub lab labs tech cloud app apps market pay box web online digital media news network studio studios mobile'.split(
    ' ',
  ),
);

const isMany = (text: Text, { first }: Run): boolean => MANY_SITES.has(wordAt(text, first - 1));

/** "la raffinerie de X", "le terminal minéralier de Y": sites have the names of places. */
function isSite(text: Text, i: number, from: number): boolean {
  if (i > from && !SITES.has(wordAt(text, i)) && isLower(text, i)) i--;
  return i >= from && isLower(text, i) && SITES.has(wordAt(text, i));
}

function namesPlace(text: Text, first: number, end: number): boolean {
  const written = sliceOf(text, first, end);
  if (countryOf(written) !== null) return true;
  if (
    /^(?:saint|sainte|san|santa|port|nord|sud|est|ouest|haut|haute|bas|basse|grand)-/i.test(written) &&
    end - first === 1
  )
    return true;
  const named = has(text, first, KNOWN.forename | KNOWN.surname);
  // "Ben Arous", "Sidi Bouzid": towns under the name of a person.
  const towned = end - first > 1 && has(text, first, KNOWN.strongParticle);
  if (named && !towned) return false;
  if (lookUpTown(written).length > 0) return true;
  if (named) return false;
  for (let i = first; i < end; i++)
    if (isWord(text, i) && lookUpTown(sliceOf(text, i, i + 1)).length === 0) return false;
  return true;
}

/** "sous-préfet de l'arrondissement de Kossodou |Bara": the place goes on, no person begins. */
const endsInName = (text: Text, title: Title | null): boolean =>
  title !== null &&
  title.end > title.headEnd &&
  isCapital(text, title.end - 1) &&
  !has(text, title.end - 1, KNOWN.common);

/** "Ingénieur Géotechnicien", "Inspecteur Principal": the word goes on with the rank. */
const isTrade = (text: Text, i: number): boolean =>
  !has(text, i, KNOWN.forename | KNOWN.surname) && (isAdjectiveAt(text, i) || has(text, i, KNOWN.common));

/** A single word behind a title: a name, no acronym, no ordinary word. */
function isSurnameLike(text: Text, i: number): boolean {
  if (isFunction(text, i) || has(text, i, KNOWN.calendar)) return false;
  if (has(text, i, KNOWN.forename | KNOWN.surname)) return true;
  if (has(text, i, KNOWN.common) || isAdjectiveAt(text, i)) return false;
  const casing = text.document.tokens.casing[i];
  return (
    casing === CASING.title || (casing === CASING.upper && wordAt(text, i).length >= 4 && !touches(text, i))
  );
}
