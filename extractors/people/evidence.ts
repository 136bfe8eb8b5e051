/** How likely a run of capitalised words is a person: evidence from inside, from around, from the learnt tagger. */
import { CASING, TOKEN } from '../../schemas/document.js';
import type { NameMention } from '../../schemas/mentions.js';
import { countryOf } from '../countries.js';
import { lookUpTown } from '../gazetteer.js';
import { isImpersonal } from '../impersonal.js';
import {
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isDemonymAt,
  isFunction,
  isNationOfPerson,
  isOfAt,
  isWord,
  sliceOf,
  type Text,
  touches,
  wordAt,
} from '../phrases.js';
import { isNounByEnding } from '../titles/bare.js';
import type { Title } from '../titles/index.js';
import { KNOWN } from '../words.js';
import type { Around } from './around.js';
import { isHosted, isHostedRank, isMany, isPlaced } from './hosts.js';
import { inside } from './inside.js';
import { neighbours } from './neighbours.js';
import type { Run } from './runs.js';

/** What the tagger gives where it is as good as certain. */
const BEYOND_DOUBT = 2.94;

export interface Weighed {
  readonly score: number;
  /** Strong enough for a single word. */
  readonly single: boolean;
  readonly rule: string;
  /** Where only a place can stand. */
  readonly placed: boolean;
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
  const learnt = learntScore(text, run, known, taught, around);
  const length = end - first;
  const ranked = isHostedRank(text, run);
  if (honorific && !ranked && !(length === 1 && honorific.kind !== 'civil' && isTrade(text, first))) {
    return { score: 10, single: true, rule: 'person.honorific', placed: false };
  }
  // "vice-président |Commercialisation|": what somebody is in charge of; "Chères |Kribiennes|": whom a letter greets
  if (length === 1 && (isNounByEnding(text, first) || /^chere?s$/.test(wordAt(text, first - 1))))
    return { score: 0, single: false, rule: 'person.shape', placed: false };
  // "le chef du gouvernement danois |X", "le directeur de l'Office des eaux |Y", "le gouverneur de province |Z", "la présidente de la Commission |Awa Sarr"
  const held =
    around.direct &&
    around.before !== null &&
    (around.before.body !== null ||
      isDemonymAt(text, first - 1) ||
      (length > 1 &&
        (wordAt(text, first - 2) === 'de' ||
          (has(text, first, KNOWN.forename) && isImpersonal(wordAt(text, first - 1), () => true)))));
  const placed = !held && isPlaced(text, run);
  const hosted = ranked || placed || (!held && isHosted(text, run));
  const before = hosted && isMany(text, run) ? null : around.before;
  const named = before !== null && around.direct;
  let score = learnt - (placed ? 8 : hosted ? 5 : 0) + inside(text, run, learnt);
  let rule = learnt >= 1.5 ? 'person.learnt' : 'person.shape';
  if (named) {
    score += 3;
    rule = 'person.title';
  } else if (before) {
    score += 2.5;
    rule = 'person.title-apposition';
  }
  if (around.after) {
    score += length > 1 && isOffice(text, around.after) ? 3 : 2;
    rule = 'person.apposition';
  }
  score += neighbours(text, run, learnt);
  // Looked up last, and only for what would be taken for a person: the gazetteer costs most.
  const isPlace = score > 0 && namesPlace(text, first, end, learnt >= BEYOND_DOUBT);
  if (isPlace) score -= named ? 2 : 3;
  const aged = length === 1 && !isPlace && isAged(text, end) && isSurnameLike(text, first);
  if (aged) score += 2;
  const single =
    length > 1 ||
    aged ||
    (named &&
      !hosted &&
      !isPlace &&
      !endsInName(text, before) &&
      (isSurnameLike(text, first) || (isJoined(text, first) && (learnt > 0 || isOfOneName(text, before))))) ||
    (learnt >= 1.8 && !hosted);
  return { score, single, rule, placed };
}

/** ", le directeur de Y": told in full, and nothing that a body is. */
const isOffice = (text: Text, { first, headEnd, end, kind }: Title): boolean =>
  end > headEnd &&
  (kind === 'firm' || kind === 'state') &&
  isArticleAt(text, first - 1) &&
  !/^(?:leader|membre|responsable|partenaire|organisat|promot|product|representant)/.test(
    wordAt(text, first),
  );

/** +3 at most where the tagger sees a person, less than nothing where it sees another thing. */
function learntScore(
  text: Text,
  { first, end }: Run,
  known: readonly NameMention[],
  taught: boolean,
  { direct, before }: Around,
): number {
  const { start, end: ends } = text.document.tokens;
  // "l'Espagnole |Ada Ruiz", "le président de la Commission |Awa Sarr", taken for the name of a body.
  const led = (first > 0 && isNationOfPerson(text, first - 1)) || (direct && before !== null);
  let score = taught ? -0.5 : 0;
  for (const mention of known) {
    if (mention.start >= (ends[end - 1] as number) || mention.end <= (start[first] as number)) continue;
    if (led && mention.label === 'organization' && mention.start < (start[first] as number)) continue;
    score =
      mention.label === 'person' ? Math.max(score, 3 * mention.score) : Math.min(score, -2.5 * mention.score);
  }
  return score;
}

/** @param whole asks for a place of all these words, not of each. */
function namesPlace(text: Text, first: number, end: number, whole: boolean): boolean {
  const written = sliceOf(text, first, end);
  if (countryOf(written) !== null || CONTINENTS.test(written)) return true;
  if (
    end - first === 1 &&
    /^(?:saint|sainte|san|santa|port|nord|sud|est|ouest|haut|haute|bas|basse|grand)-/i.test(written)
  )
    return true;
  const named = has(text, first, KNOWN.forename | KNOWN.surname);
  // "Ben Arous", "Sidi Bouzid": towns under the name of a person.
  const towned = end - first > 1 && has(text, first, KNOWN.strongParticle);
  if (named && !towned) return false;
  if (lookUpTown(written).length > 0) return true;
  if (named || whole) return false;
  for (let i = first; i < end; i++)
    if (isWord(text, i) && lookUpTown(sliceOf(text, i, i + 1)).length === 0) return false;
  return true;
}

const CONTINENTS = /^(?:Afrique|Europe|Asie|Amérique|Amériques|Océanie|Maghreb|Sahel)$/u;

/** "sous-préfet de l'arrondissement de Kossodou |Bara": the place goes on, no person begins. */
const endsInName = (text: Text, title: Title | null): boolean =>
  title !== null &&
  title.end > title.headEnd &&
  isCapital(text, title.end - 1) &&
  !has(text, title.end - 1, KNOWN.common);

/** "Ingénieur Géotechnicien", "Inspecteur Principal": the word goes on with the rank. */
const isTrade = (text: Text, i: number): boolean =>
  !has(text, i, KNOWN.forename | KNOWN.surname) && (isAdjectiveAt(text, i) || has(text, i, KNOWN.common));

/** "Awa, 9 ans, coupe le ruban"; "Orbitel, 10 ans d'existence" is no person. */
const isAged = (text: Text, end: number): boolean =>
  wordAt(text, end) === ',' &&
  text.document.tokens.kind[end + 1] === TOKEN.number &&
  wordAt(text, end + 2) === 'ans' &&
  !isOfAt(text, end + 3);

/** Who is known by a given name alone. */
const isOfOneName = (text: Text, title: Title | null): boolean =>
  title !== null && /^(?:roi|reine|pape|empereur|imperatrice|sultan|emir)$/.test(wordAt(text, title.first));

/** "le roi Wilmar-Alexandre": two capitals that a hyphen joins. */
const isJoined = (text: Text, i: number): boolean =>
  text.document.tokens.casing[i] === CASING.mixed && /^\p{L}{2,}-\p{L}{2,}$/u.test(wordAt(text, i));

/** A single word behind a title: a name, no acronym, no ordinary word. */
function isSurnameLike(text: Text, i: number): boolean {
  if (isFunction(text, i) || has(text, i, KNOWN.calendar)) return false;
  // "|Animée par X"
  if (wordAt(text, i + 1) === 'par' && /ée?s?$/u.test(sliceOf(text, i, i + 1))) return false;
  if (has(text, i, KNOWN.forename | KNOWN.surname)) return true;
  if (has(text, i, KNOWN.common) || isAdjectiveAt(text, i)) return false;
  const casing = text.document.tokens.casing[i];
  return (
    casing === CASING.title || (casing === CASING.upper && wordAt(text, i).length >= 4 && !touches(text, i))
  );
}
