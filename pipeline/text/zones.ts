import type { ZoneKind } from '../../schemas/document.js';
import { isBareName, isSignature, readByline, readFoot } from './bylines.js';
import { type Block, findFurniture, markCutTeasers } from './furniture.js';
import { readPressHead } from './press-heads.js';
import { FRONT_DATE, findPublisher, isHouseLine, type Lines } from './publishers.js';

export interface Layout {
  /** One kind a paragraph. */
  readonly kinds: readonly ZoneKind[];
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
}

/** A paragraph this long is running text; what stands before the first one is the head of the document. */
const BODY = 160;
const LONGEST_TITLE = 220;
/** A line of so many characters is no longer one that a stop may end. */
const SHORT = 60;
const LONGEST_HEAD = 24;
/** Lines at the end that may name the writer. */
const FOOT = 12;

/** "Bamako, le 16 octobre 2024", "COTONOU, 21 juin 2019", "Publié le 14 mars 2024", a date alone; folded. */
const DATED =
  /^(?:\(?[a-z][a-z' -]{2,40}(?:\s?\([^)]{1,40}\))?\s?[,-]\s?(?:le\s)?(?:[a-z]{5,8}\s)?\d{1,2}(?:er)?\s[a-z]{3,9}\.?\s\d{4}|(?:publiee?|mise?|postee?|ecrite?|date(?! (?:limite|butoir|du |des |de (?:cloture|depot|debut|fin|naissance|l'evenement))))(?![a-z]).{0,60}\d{4}|\d{4}-\d{2}-\d{2}\b.{0,40}$|(?:[a-z]{5,8}\s)?(?:\d{1,2}(?:er)?\s[a-z]{3,9}|[a-z]{3,9}\s\d{1,2},)\s\d{4}\b.{0,20}$|\d{1,2}[./]\d{1,2}[./]\d{4}\b)/;
/** A year has to be in it, which few lines have: told at a glance. */
const isDateline = (line: string): boolean => /\d{4}/.test(line) && DATED.test(line.replace(FRONT_DATE, ''));
/** Lines of a letterhead, folded: names of the house, mottoes, labels of the genre. */
const LETTERHEAD =
  /^(?:republique|royaume|union des|gouvernement|presidence|primature|ministere|secretariat|cabinet|direction|cellule|service|mairie|ville de|commune de|ambassade|delegation|departement|agence|bureau|portail|page|n°|no |ref|communique|dossier de presse|lettre d'information|depeche|note d'information|invitation|pour diffusion|embargo|urgent|un peuple|unite|travail|paix|honneur|justice|peace|---)|-\s?[a-z]+\s?-|^[^a-z]*$/;

/** Tells the function of each paragraph and reads the document's own fields off them, as written. */
export function findZones(text: string, folded: string, blocks: readonly Block[]): Layout {
  const furniture = findFurniture(text, folded, blocks);
  const frontMatter = readFrontMatter(text, blocks, furniture);
  const lineAt = (i: number): string => text.slice(blocks[i]?.start, blocks[i]?.end);
  const foldedAt = (i: number): string => folded.slice(blocks[i]?.start, blocks[i]?.end);
  const kinds = blocks.map((_, i): ZoneKind => (furniture[i] ? 'furniture' : 'body'));
  const live = blocks.map((_, i) => i).filter((i) => !furniture[i]);
  const lines: Lines = { live, count: blocks.length, text: lineAt, folded: foldedAt };
  const pressHead = readPressHead(lines, kinds);
  if (pressHead !== null) return { kinds: markDatelines(lines, kinds), ...pressHead };
  const title = findTitle(text, folded, blocks, live, kinds);
  const byline = findByline(live, lineAt, foldedAt, kinds);
  if (byline !== null) {
    markCutTeasers(text, blocks, byline.at, furniture);
    furniture.forEach((is, i) => {
      if (is) kinds[i] = 'furniture';
    });
  }
  const publisher = findPublisher(lines, kinds);
  return {
    kinds: markDatelines(lines, kinds),
    title: frontMatter.title ?? title,
    author: byline?.name ?? frontMatter.author,
    publisher,
  };
}

function markDatelines({ live, folded }: Lines, kinds: ZoneKind[]): ZoneKind[] {
  for (const i of live.slice(0, LONGEST_HEAD)) {
    const line = folded(i);
    if (kinds[i] === 'body' && line.length < BODY && isDateline(line)) kinds[i] = 'dateline';
  }
  return kinds;
}

function readFrontMatter(text: string, blocks: readonly Block[], furniture: readonly boolean[]) {
  const read = (key: string): string | null => {
    const line = new RegExp(`^${key}:\\s*(?:(?<quote>["'])\\s*(?=.*["']$))?(?<value>.+)$`, 'u');
    for (let i = 1; i < blocks.length && furniture[i] && furniture[0]; i++) {
      const found = line.exec(text.slice(blocks[i]?.start, blocks[i]?.end))?.groups;
      if (found?.value) return (found.quote ? found.value.slice(0, -1) : found.value).trim();
    }
    return null;
  };
  return /^-{3,}\n/.test(text)
    ? { title: read('title'), author: read('author') }
    : { title: null, author: null };
}

/** Lines about the page: counters, buttons, captions. Folded. */
const ABOUT_PAGE =
  /[▾▼].*[▾▼]|(?:^|[|·•] ?)(?:partager|imprimer|ecouter|\d[\d ]* (?:vues|lectures|commentaires)|(?:temps de )?lecture :? ?\d)|©|^copyright|^[[(]?(?:legende|photo|credit|ph\.|image ?:|si ce message)|^(?:publiee?|mise? a jour|modifiee?|poste) le |^pour diffusion|^for immediate/;

/** "COMMUNIQUE DU CONSEIL DES MINISTRES DU MERCREDI 19 FEVRIER": a genre with its matter. */
const GENRE = /^communique (?:conjoint )?(?:du |de la |de l'|des |relatif |portant |sur )(?!presse)[^|]{12,}/;

/** Points of a summary, lines of a list, grounds of a declaration, numbers of a file, the name of the site. As written. */
const NO_TITLE =
  /^(?:[▪•●■►◆]\s|(?:[a-h]|[ivx]{1,4})\)\s|Se félicitant|Considérant|Rappelant|Réaffirmant|Soulignant|Notant|Prenant (?:note|acte)|Convaincus?\s|Vu\s)|;$|^[^a-z]{0,16}\s?[Nn][°º]\s?[\d./A-Z-]{3,30}$|^\p{L}[\p{L}\d-]{1,30}\.(?:com|net|org|info|fr|cd|ci|sn|ml|bj|tg|ma|tn|dz)(?:,\s|\s?\|\s)/u;

/** "Bonjour,", "Madame, Monsieur,", "Veuillez trouver ci-joint …": how a mail greets and what it brings. Folded. */
const COURTESY =
  /^(?:bonjour|bonsoir|cheres?|chers?|madame|mesdames|monsieur|messieurs)\b[^:.;]{0,60},$|^(?:bonjour|bonsoir)(?: a (?:tous|toutes)[a-z ]{0,20})?\s?[!.]?$|^ci-(?:joint|apres|dessous)\b|^(?:veuillez|merci de|vous voudrez bien|nous vous prions de|je vous prie de) (?:bien vouloir )?(?:trouver|prendre connaissance|recevoir|diffuser)\b|^(?:vous trouverez|trouvez|(?:je|nous) vous (?:adress|transmet|envoi|envoy|fais|faisons)[a-z]*)\b.{0,40}\b(?:ci-|en piece|en annexe|communique)/;

/** "Le roi à Kribi : le port fête ses dix ans.": the first line, with a stop, over text that is much longer. */
function isHeadline(blocks: readonly Block[], live: readonly number[], at: number, length: number): boolean {
  const next = blocks[live[1] ?? -1];
  return at === live[0] && length < 120 && next !== undefined && next.end - next.start > 2.5 * length;
}

/** The longest line of the head that is neither letterhead, date nor author's line. */
function findTitle(
  text: string,
  folded: string,
  blocks: readonly Block[],
  live: readonly number[],
  kinds: ZoneKind[],
): string | null {
  let best = -1;
  let house = -1;
  let genre = -1;
  for (const i of live.slice(0, LONGEST_HEAD)) {
    const { start, end } = blocks[i] as Block;
    const line = text.slice(start, end);
    const length = end - start > SHORT ? bareTitle(line).length : end - start;
    if (
      length > LONGEST_TITLE ||
      (length > SHORT && line.endsWith('.') && !(line.includes(' : ') && isHeadline(blocks, live, i, length)))
    )
      break;
    if (best >= 0 && end - start >= BODY) break;
    const plain = folded.slice(start, end);
    if (genre < 0 && RELEASE.test(plain)) genre = i;
    if (
      isDateline(plain) ||
      isBareName(line) ||
      readByline(line, false) !== null ||
      /^(?:par|source)\s/.test(plain) ||
      ABOUT_PAGE.test(plain) ||
      NO_TITLE.test(line) ||
      COURTESY.test(plain) ||
      !/\p{L}{3}/u.test(line)
    )
      continue;
    const label =
      line.length < 80 &&
      LETTERHEAD.test(plain) &&
      !GENRE.test(plain) &&
      !/\s:\s|\p{Ll}{3}.*\s\p{Ll}{4}/u.test(line);
    if (label) continue;
    // A house alone on its line is the title where there is no other.
    const isHouse = isHouseLine(plain, line);
    if (best >= 0 && isHouse) continue;
    if (
      best < 0 ||
      house === best ||
      end - start > (blocks[best] as Block).end - (blocks[best] as Block).start
    ) {
      best = i;
      if (isHouse) house = i;
    }
  }
  if (best < 0) best = genre;
  if (best < 0 || live.indexOf(best) === live.length - 1) return null;
  kinds[best] = 'title';
  return bareTitle(text.slice(blocks[best]?.start, blocks[best]?.end));
}

/** What a text is, which stands for a title where there is none; not "Communiqué de presse", as all of them are. */
const RELEASE =
  /^(?:communique (?:conjoint|final|commun|a la presse)|declaration|invitation a la presse|avis (?:public|de|d'|a)|note (?:circulaire|aux redactions|a l'attention))/;

/** What a page or a wire puts around a headline: the name of the field, an alert, the day, the site, the minute. */
const BEFORE_TITLE =
  /^[\p{L}' ’-]{3,30}-[A-Z]{2,5}\/\s?|^(?:title|titre|objet|Objet|OBJET)\s?:\s*(?:(?<quote>["'«])(?=.*["'»]$))?\s*|^(?:URGENT|FLASH|ALERTE)\s?[-–:|]\s?|^date \d{4}(?:-\d{2}){0,2} |^\p{L}{3,9}\s\d{1,2},\s\d{4}\s(?=\p{Lu}\p{Ll})/u;
const BEHIND_TITLE =
  /\s\|\s(?:Ministère|Agence|Ambassade|Mairie|Ville|Université|Présidence|Primature|Gouvernement)\s[^|]{3,80}$|\s[|–—-]\s[\p{L}\d-]{2,30}\.\p{Ll}{2,6}$|\s(?:\p{L}{5,8},?\s)?\d{1,2}\s\p{L}{3,9},?\s\d{4}\sà\s\d{1,2}[:h]\d{2}$|\s?\((?:avec )?(?:photos?|vidéos?|images?|diaporama)\)$|\s\(\p{L}[\p{L} .'’-]{1,30},\s[^()]{0,14}\d{4}\)$/iu;
/** Any of these ends on a bracket or a figure, or holds a bar or a stop. */
const MAY_GO_ON = /[)\d]$|[|.]/;

function bareTitle(line: string): string {
  const opened = BEFORE_TITLE.exec(line);
  const title = opened ? line.slice(opened[0].length) : line;
  const closed = opened?.groups?.quote ? title.slice(0, -1) : title;
  const bare = (MAY_GO_ON.test(closed) ? closed.replace(BEHIND_TITLE, '') : closed)
    .trim()
    .replace(/\s?:$/u, '');
  return bare === '' ? line : bare;
}

/** A line that names the writer, or is nothing but a name with a date in the line below, or at the end of the text. */
function findByline(
  live: readonly number[],
  lineAt: (i: number) => string,
  foldedAt: (i: number) => string,
  kinds: ZoneKind[],
): { at: number; name: string } | null {
  const head = live.slice(0, LONGEST_HEAD);
  for (const i of [...head, ...live.slice(head.length).slice(-FOOT)]) {
    const line = lineAt(i);
    if (kinds[i] !== 'body') continue;
    const dated = isDateline(foldedAt(i + 1));
    const name =
      readByline(foldedAt(i - 1) === 'par' ? `Par ${line}` : line, dated) ??
      (isSignature(line) && dated && !OFFICE.test(foldedAt(i - 1)) ? line : null);
    if (name !== null) {
      kinds[i] = 'byline';
      return { at: i, name };
    }
  }
  const last = live.findLastIndex(
    (i, k) =>
      kinds[i] === 'body' &&
      (isSignature(lineAt(i)) || (k >= live.length - FOOT && readFoot(lineAt(i)) !== null)),
  );
  const at = live[last];
  const before = live[last - 1];
  if (at === undefined || before === undefined || lineAt(before).length < BODY / 2) return null;
  if (isOfficeLine(foldedAt(before))) return null;
  const name = isSignature(lineAt(at)) ? lineAt(at) : readFoot(lineAt(at));
  if (name === null) return null;
  kinds[at] = 'byline';
  return { at, name };
}

/** "L'intendante chargée de la formation à l'Office du Nil" over a name: a line of its own, no sentence. */
const isOfficeLine = (folded: string): boolean =>
  folded.length < LONGEST_OFFICE && /^(?:le |la |l')/.test(folded) && !/[.!?…»”":;,)]$/.test(folded);

const LONGEST_OFFICE = 110;

/** "Le Secrétaire général", "Porte-parole du Gouvernement": the name below is of who signs, not of who writes. */
const OFFICE =
  /^(?:pour )?(?:le |la |l')?(?:premiere? |vice-|ancien |sous-)?(?:ministre|secretaire|direct(?:eur|rice)|president|porte-parole|maire|prefet|gouverneur|recteur|rectrice|cheffe? |chargee? |coordonn|commissaire|administrat|ambassad|consule?\b|greffi|deputee?\b|senat|pdg\b|pca\b|dg\b)/;
