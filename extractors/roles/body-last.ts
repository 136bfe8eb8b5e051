/** The body told last, for an office that nobody holds without one, and the house that others ask for. */
import type { Found } from '../../schemas/mentions.js';
import { sliceOf, type Text, wordAt } from '../phrases.js';
import { spanAt } from '../spans.js';
import type { Asked } from './bodies.js';
import { lastBody, subjectBody } from './bodies-before.js';
import { isPartner, last, lastOfBoth } from './told.js';

/** Offices that nobody holds without a body, told without one. */
const HELD_AT_A_BODY =
  /^(?:vice-)?(?:direct(?:eur|rice)|secrétaire|gérante?|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|fondat(?:eur|rice)|administrat(?:eur|rice)|chef(?:fe)? suppléante?|(?:chef(?:fe)?|direct(?:eur|rice)) de cabinet|trésori(?:er|ère)|DG|PDG|P-?DG|DRH|DAF|DSI|DGA|Dircom)(?: (?:générale?|adjointe?|déléguée?|exécuti(?:f|ve)|par intérim|a\.? ?i\.?|p\.? ?i\.?|commerciale?|technique|nationale?|régionale?))*$/iu;

const TOWNS = /^(?:ville|commune|municipalite) d/;

/** What the office itself tells of the house it is held in. */
const HOUSES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:vice-)?rect(?:eur|rice)(?: (?:chargée?|aux?|à la|sortante?|honoraire|par intérim)(?: .*)?)?$/iu,
    /^universite/,
  ],
  [/^médecin[- ]chef$/iu, /^(?:hopital|centre (?:hospitalier|de sante|medical)|clinique|maternite)/],
  [/^(?:vice-)?doyenne?(?: (?:chargée?|aux?|à la|sortante?|honoraire|par intérim)(?: .*)?)?$/iu, /^faculte/],
  [/^proviseure?$/iu, /^lycee/],
  [/^(?:vice-)?bâtonni(?:er|ère)$/iu, /^(?:barreau|ordre des avocats)/],
  [/^(?:maire|bourgmestre)(?: adjointe?)?$/iu, TOWNS],
];

const spoken = new WeakMap<Found, Found>();

/** Without the heads of pages: "Ville de A" over a text is its sender, and "le maire" in it needs no town. */
function spokenOf({ document: { paragraphs } }: Text, found: Found): Found {
  const known = spoken.get(found);
  if (known) return known;
  const organizations = found.organizations.filter((body) => {
    const line = spanAt(paragraphs, body.start);
    return line === null || line.start !== body.start || line.end - body.end > HEAD;
  });
  const told = { ...found, organizations };
  spoken.set(found, told);
  return told;
}
/** Characters behind the town in the head of a page: "(Drôme)". */
const HEAD = 24;

/** The body told last in the same sentence, or the last house of the kind that the office asks for. */
export function bodyToldLast({ text, found, title: { first, end }, sentence, start }: Asked): string | null {
  const own = /^(?:nouve(?:au|l|lle)|futur|future)$/.test(wordAt(text, first)) ? first + 1 : first;
  const title = sliceOf(text, own, end);
  for (const [office, house] of HOUSES)
    if (office.test(title)) {
      const told = house === TOWNS ? spokenOf(text, found) : found;
      return subjectBody(text, told, start, house) ?? lastBody(text, told, start, house);
    }
  if (!HELD_AT_A_BODY.test(title)) return null;
  // Nobody founds a ministry.
  if (/^(?:co-?)?fondat/iu.test(title)) return last(found.organizations, start, sentence.start)?.name ?? null;
  const body = last(found.organizations, start, sentence.start)?.start ?? -1;
  const ministry = last(found.ministries, start, sentence.start)?.start ?? -1;
  // "Les discussions avec B se poursuivent, a ajouté le directeur": of who talks with B.
  return isPartner(text, Math.max(body, ministry)) ? null : lastOfBoth(text, found, start, sentence.start);
}
