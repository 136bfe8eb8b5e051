/** Lines that name the writer of a piece: "Par Awa Sarr - 12 mars 2024", "12/03/2024 | Awa Sarr", "Awa Sarr pour lefil.example". */
import { lookUpTown } from '../../extractors/gazetteer.js';
import { bitsOf, foldWord, KNOWN } from '../../extractors/words.js';

const WORD = String.raw`(?!(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)(?!\p{L}))\p{Lu}[\p{L}'’.-]*`;
const NAME = String.raw`${WORD}(?:\s+(?:(?:de|du|des|la|le|el|al|ben|bint|ould|mint|van|von|et)\s+)?${WORD}){1,4}`;
const BARE_NAME = new RegExp(`^${NAME}$`, 'u');

const DAY = String.raw`(?:\p{L}{3,8}\.?,?\s(?:le\s)?)?(?:\d{1,2}(?:er)?\s\p{L}{3,9}\.?,?\s\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d\d-\d\d)`;
const CLOCK = String.raw`(?:à\s|-\s)?\d{1,2}\s?[:h]\s?\d\d(?:min|:\d\d)?`;
/** What pages put around the name: what was done with the piece, its section, its readers. */
const LABEL =
  '(?:publiée?|postée?|mise? à jour|mise? en ligne|modifiée?|dernière (?:mise à jour|modification)|le|in|dans|' +
  'actualités?|à la une|nationale?|politique|économie|société|culture|sports?|afrique|internationale?|diplomatie|' +
  String.raw`source\s?:?\s\p{L}[\p{L}\d. ]{1,24}|laisser un commentaire|(?:aucun|pas de|\d+) ?commentaires?|commentaires?|\d+ ?(?:vues?|lectures?|partages?|min(?:utes?)?(?: de lecture)?)|@\p{L}[\w.]*|\d{1,4})(?![\p{L}\d])`;
const MARK = '[|·•–—:,/-]';
/** The first that matches stands: trying the others anew would cost a line of clocks exponential time. */
const AROUND = String.raw`(?:\s*(?=(?<unit>${DAY}|${CLOCK}|${LABEL}|${MARK}))\k<unit>)*`;
const LEAD =
  String.raw`(?:(?:[ée]crit|r[ée]dig[ée]|post[ée]|publi[ée]|soumis|ajout[ée]|mis en ligne|propos recueillis|brèves réunies)\s)?(?:par|by)(?=\s|:)|` +
  'rédaction|auteure?|texte|de notre (?:correspondante?|envoyée? spéciale?)';

/** Case tells the name alone: what stands around it is read whatever its case. */
const LED = new RegExp(
  String.raw`^\*?(?:[\p{L}\d][\p{L}\d .'’-]{1,40}\s[|–—-]\s)?${AROUND}\s*(?:${LEAD})\s*:?\s+\[?`,
  'iu',
);
const UNLED = new RegExp(String.raw`^\*?${AROUND}\s*`, 'iu');
const NAMED = new RegExp(
  String.raw`^(?<name>${NAME}|\p{Lu}\.(?:\s?\p{Lu}\.)+|[Ll]a [Rr]édaction)(?:\s\((?:[Ss]tagiaire|[Cc]orrespondante?)\))?`,
  'u',
);
const REST = new RegExp(`^${AROUND}\\s*$`, 'iu');
/** Behind a name that "par" leads to: what the writer is, whom he writes for. */
const GOES_ON = /^\s*(?:$|[,|/(]|le\s(?:\p{Ll}+\s)?\d)/u;
const ON_DAY = /^\s*,?\s?le\s(?:\p{Ll}+\s)?\d/u;
const HAS_DAY = new RegExp(DAY, 'u');

/** A quick look that spares most lines the others. */
const SIGNS = /\d{4}|@|\b(?:par|by|r[ée]daction|auteure?|texte|notre)\b/i;

/** Longer lines tell more than who wrote. */
const LONGEST = 120;

/**
 * The writer whom a line of the head names, as written; null where it is no such line.
 * @param dated whether the next line is a day
 */
export function readByline(line: string, dated: boolean): string | null {
  if (line.length > LONGEST || !SIGNS.test(line)) return null;
  const led = LED.exec(line);
  const opened = led ?? UNLED.exec(line);
  const from = opened?.[0].length ?? 0;
  const found = NAMED.exec(line.slice(from));
  const name = found?.groups?.name;
  if (!found || name === undefined) return null;
  const rest = line.slice(from + found[0].length);
  if (led) return GOES_ON.test(rest) || REST.test(rest) ? name : null;
  // "Awa Sarr le 18 juin 2024": no dateline has an article there.
  if (!REST.test(rest) || !(ON_DAY.test(rest) || isOfPerson(name))) return null;
  return HAS_DAY.test(line) || (dated && rest !== '') ? name : null;
}

/** "Awa Sarr", but not "Addis Abeba", "Forum Mondial": without "par" only a given name tells. */
function isOfPerson(name: string): boolean {
  const words = name.split(/\s+/).map((word) => bitsOf(foldWord(word)));
  return (
    words.some((bits) => (bits & KNOWN.forename) !== 0) &&
    words.every((bits) => (bits & KNOWN.common) === 0 || (bits & (KNOWN.forename | KNOWN.surname)) !== 0) &&
    lookUpTown(name).length === 0
  );
}

const FOOT = new RegExp(
  String.raw`^(?:(?:[–—-]+\s?)?\(?(?:\p{Lu}{2,8}\s?/\s?)?(?<name>${NAME})(?:\s?/\s?\p{Lu}[\p{L}. ]{1,24}|,?\s${DAY}(?:,?\s[Ss]ource\s?:?\s\S{2,40})?|\s\([Ss]tagiaire\)|,?\s(?:pour\s\S+\.\p{Ll}{2,8}|(?:[Cc]orrespondante?|[Ee]nvoyée?\s[Ss]péciale?)(?:\s.{0,40})?))?\)?|[Cc]orrespondance particulière de (?<sent>${NAME}))$`,
  'u',
);

/** The writer under a text: "Awa Sarr pour lefil.example", "Awa Sarr/AGP", "(Awa Sarr)", "--- Awa Sarr 12/03/2024 source lefil.example". */
export function readFoot(line: string): string | null {
  if (line.length > LONGEST) return null;
  const groups = FOOT.exec(line)?.groups;
  const name = groups?.name ?? groups?.sent;
  return name !== undefined && name !== line && isOfPerson(name) ? name : null;
}

/** "Aboubacar TRAORE", "R. N.": a name alone; in title case it needs two words of letters and no word of a heading. */
export const isSignature = (line: string): boolean =>
  line.length <= 40 &&
  ((BARE_NAME.test(line) && /\p{Ll}/u.test(line) && !line.endsWith('.')) ||
    /^\p{Lu}\.\s?\p{Lu}\.$/u.test(line)) &&
  !/\b(?:et|de|du|des|la|le)$/i.test(line);

export const isBareName = (line: string): boolean => BARE_NAME.test(line);
