/** The source that a text names for itself: behind "Source :", in a dispatch's head, a letterhead or a copyright line. */
import { countryOf } from '../../extractors/countries.js';
import type { ZoneKind } from '../../schemas/document.js';
import { isCaption } from './furniture.js';

/** Lines of a text by their index; `folded` has the same offsets. */
export interface Lines {
  /** Those that are no furniture, in order. */
  readonly live: readonly number[];
  readonly count: number;
  text(i: number): string;
  folded(i: number): string;
}

/** Letterheads and masthead lines stand in so many lines. */
const HEAD = 24;
const LETTERHEAD = 10;
/** Lines that a text begins with, which name no source. */
const TITLED = 2;
/** Lines at the end that may name the source in other words than "Source :". */
const TAIL_LIVE = 6;
/** A paragraph this long is running text. */
const RUNNING = 400;
/** Copyright lines stand in so many lines at the end, furniture or not. */
const TAIL = 12;

/** Folded, as all patterns that take lines from `folded`. */
const SOURCE =
  /^\*{0,2}(?:source|auteur|(?:communique |publie )par|emetteur)\*{0,2}\s*:?\*{0,2}\s+(?:(?<=par )(?:l[ae] |l'))?(?<name>[^\n]{2,160}?)\.?$/d;
/** "Awa Sarr le 29/10/2024 Source : Le Fil". */
const SOURCE_BEHIND_DAY = /\d{4}\s{1,12}source\s?:?\s+(?<name>[^\n]{2,60}?)[\s*\\_.]*$/d;
/** "Source : Awa Sarr, attachée de presse": whom to ask, not who publishes. */
const WRITER = /, (?:attachee?|charge|responsable|conseill|porte-parole|directrice|directeur|chef)/;
/** "Source : Le Fil le 12/09/2023": the day is no part of the name. */
const DAY_BEHIND = /,? (?:le |du )?(?:\d{1,2}[/. -]\d{1,2}[/. -]\d{4}|\d{1,2} \p{L}{3,9} \d{4})$/u;

/** "date 2024-06 Lomé, 25 juin …": the field of a file in front of its first line. */
export const FRONT_DATE = /^date \d{4}(?:-\d{2}){0,2} /u;

const AGENCY =
  /^\p{Lu}[^()\n]{2,60}\((?<agency>\p{Lu}[\p{L}-]{1,14}(?: (?:Infos?|News|Actus?|Presse|Médias))?|(?:Agence|Presse|Radio)\s[^()\n]{3,60})\)\s?[-–—]/u;
/** "Agence de presse du Fleuve (APF)" over the day of a dispatch. */
const AGENCY_LINE = /^(?<name>Agence\s[^()\n]{4,60}?)\s\(\p{Lu}[^()\n]{1,20}\)$/u;

/** The paper's own line in the head of an article: an agency without its acronym. */
export const paperOf = (line: string): string => AGENCY_LINE.exec(line)?.groups?.name ?? line;

/** Nouns that a house's own line begins with. */
const HOUSE =
  /^(?:ministere|secretariat|mairie|ville|commune|prefecture|ambassade|consulat|universite|ecole|institut|cellule|direction|service|cabinet|agence|delegation|representation|federation|confederation|association|fondation|syndicat|conseil|chambre|ordre|groupe|office|autorite|commission|comite|organisation|reseau|centre|union|communaute|radio|television)\s(?:[^.:|]{4,150}|[^.:|(]{2,60}\([^()]{2,40}\))$/;
/** What a house's line goes on with: its acronym, the name of the sheet, the next column. */
const SHEET =
  /(?: \(\p{Lu}[\p{L}-]{1,14}\)| \([^()]*\d[^()]*\)|\s[–—-]\s(?:lettre|bulletin|communiqu|note|infolettre|service|cellule|direction|bureau).*|\s{3,}.*)$/iu;

/** Lines of a letterhead that are above the house: state, motto, rule. */
const ABOVE_HOUSE =
  /^(?:(?:republique|royaume|presidence|primature|burkina faso)(?![a-z])|.{0,60}[-–—].{2,20}[-–—]|[^a-z]*$|un peuple|unite|travail|honneur|fraternite|liberte|la patrie|dieu|union|l'union|egalite|ordre|discipline|paix|justice|democratie)/;
/** A headline that a house is the subject of. */
const SAYS =
  / (?:a [a-z]+[eiu]s?|ont|est|sont|lance|lancent|signe|signent|annonce|annoncent|recoit|accueille|renforce|mobilise|organise|organisent|rejoint|celebre|ouvre|s'[a-z]+|se [a-z]+|vers|face) /;

/** A house alone on its line, not as the subject of a headline. */
export function isHouseLine(folded: string, text: string): boolean {
  if (!HOUSE.test(folded) || countryOf(folded) !== null) return false;
  // Folding makes "à Djibouti" look like a verb.
  const verbs = folded.replace(/ a (?=\S)/g, (a, at: number) => (text[at + 1] === 'a' ? a : ' @ '));
  return !SAYS.test(`${verbs} `);
}

/** "SANTÉ SANS RIVES | Le Fil", "LA LETTRE DES PORTS – n° 418 – …": the name stands before the kind of sheet. */
const MASTHEAD =
  /^(?<name>[^|\n]{3,60}?)\s(?:[|–—-])\s(?=communique|relations|le fil|bulletin|lettre|infolettre|newsletter|note|salle de presse|espace presse|n°|n o |numero)/d;
/** "… | Lefil.example": the name of the site behind a headline. */
const SITE =
  / [|–—-] (?<name>[\p{L}\d-]{2,30}\.(?:cd|com|net|org|info|fr|be|ch|ca|ci|sn|ml|ma|tn|dz|bj|tg|am|eu|africa))$/u;

const COPYRIGHT =
  /(?:^|\s)(?:© ?copyright|copyright ?©|©|copyright(?: ?\(c\))?)[\s:]*(?:(?:19|20)\d\d(?:\s?-\s?\d{4})?[\s:,]*)?(?<name>[\p{L}][^\n|©]{2,80}?)(?:\s(?:19|20)\d\d)?\s*(?:$|\.(?!\p{L})|[|\\]|\s[-–—]\s|,? tous droits)/iu;
const ALL_RIGHTS = /^(?<name>\p{Lu}[^\n|©]{2,60}?)\s[-–—]\sTous droits réservés/u;

const ABOUT = /^[#*\s]*à propos (?:de la |de l['’]|du |des |de |d['’])(?<name>[^\n:.]{2,80}?)[\s*:]*$/iu;
/** What a firm's own release says in its head. */
const RELEASE = /^[#*\s]*communique de presse|^diffusion immediate|^pour diffusion immediate/;

/** As written, or null. A line that says "Source :" becomes one of the publisher. */
export function findPublisher(lines: Lines, kinds: ZoneKind[]): string | null {
  return (
    findSource(lines, kinds) ??
    findAgency(lines) ??
    findHouse(lines) ??
    findMasthead(lines) ??
    findCopyright(lines) ??
    findFirm(lines)
  );
}

function findSource({ live, text, folded }: Lines, kinds: ZoneKind[]): string | null {
  // A form for comments may follow, so "Source :" is looked for in all that is not the head.
  const tail = live.slice(Math.min(TITLED, live.length)).reverse();
  for (const [back, i] of tail.entries()) {
    const line = folded(i);
    if (
      line.length >= 200 ||
      !(back < TAIL_LIVE ? /source|auteur|publie|communique|emetteur/ : /^source ?:/).test(line)
    )
      continue;
    const own = SOURCE.exec(line)?.indices?.groups?.name;
    const range = own ?? SOURCE_BEHIND_DAY.exec(line)?.indices?.groups?.name;
    if (range === undefined || WRITER.test(line)) continue;
    if (own) kinds[i] = 'publisher';
    return text(i)
      .slice(...range)
      .replace(DAY_BEHIND, '');
  }
  return null;
}

/** The news agency of a dispatch: "Ouagadougou, 12 mars 2025 (AIB) - …". */
function findAgency({ live, text }: Lines): string | null {
  for (const i of live.slice(0, HEAD)) {
    const line = text(i);
    const head = line.slice(0, 120);
    if (!head.includes('(')) continue;
    const groups = AGENCY_LINE.exec(line)?.groups ?? AGENCY.exec(head.replace(FRONT_DATE, ''))?.groups;
    const name = groups?.name ?? groups?.agency;
    if (name !== undefined) return name;
  }
  return null;
}

/** The house that signs the letterhead: its first line, or the first below the state and its motto. */
function findHouse({ live, text, folded }: Lines): string | null {
  if (live.length < 3) return null;
  let above: number | null = null;
  for (const i of live.slice(0, LETTERHEAD)) {
    // "Présidence de la République" over its "Direction de la communication".
    if (/^(?:presidence|primature)(?![a-z])/.test(folded(i))) above = i;
    if (isHouseLine(folded(i), text(i)) && text(i).length < 120)
      return text(
        above !== null && /^(?:direction|service|cellule|cabinet)/.test(folded(i)) ? above : i,
      ).replace(SHEET, '');
    if (!ABOVE_HOUSE.test(folded(i)) && countryOf(folded(i)) === null) return null;
  }
  return null;
}

function findMasthead({ live, text, folded }: Lines): string | null {
  for (const i of live.slice(0, 3)) {
    const range = text(i).length < 200 ? MASTHEAD.exec(folded(i))?.indices?.groups?.name : undefined;
    if (range) return text(i).slice(...range);
    const site = SITE.exec(text(i))?.groups?.name;
    if (site) return site;
  }
  return null;
}

function findCopyright({ count, text, folded }: Lines): string | null {
  let isAbove = false;
  for (let i = count - 1; i >= Math.max(0, count - TAIL); i--) {
    const line = text(i);
    if (line.length > RUNNING) isAbove = true;
    if (line.length > 300 || !/©|copyright|droits reserves/.test(folded(i))) continue;
    const found = COPYRIGHT.exec(line) ?? ALL_RIGHTS.exec(line);
    const name = found?.groups?.name;
    if (!name || /droits|reserved|reproduction|\//iu.test(name) || isCaption(line)) continue;
    // "Le port de Kribi. © Awa Sarr": who took the picture.
    if (found.index > 0 && !/\d{4}|droits|reserved/i.test(line)) continue;
    // So do credits above the text, where they are no sites.
    if (isAbove && !/\d{4}|\.[a-z]{2,4}$/i.test(line)) continue;
    return name.trim();
  }
  return null;
}

/** "À propos de la Banque Lagune": whose release it is, where it says to be one and tells of one house alone. */
function findFirm({ live, text, folded }: Lines): string | null {
  if (!live.slice(0, 6).some((i) => RELEASE.test(folded(i)))) return null;
  const names = live.flatMap((i) => ABOUT.exec(text(i).slice(0, 120))?.groups?.name ?? []);
  return names.length === 1 ? (names[0] as string) : null;
}
