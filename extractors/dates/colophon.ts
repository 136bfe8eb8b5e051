/** Lines of print around a text that tell its issue: "Le Fil des ports n° 311 - juillet 2022 - p. 7", "Dépêche du 11/02/2025". */

import { fold } from '../../pipeline/text/fold.js';
import type { Document, Span } from '../../schemas/document.js';
import { LINE } from './publication-lines.js';

/** A line of print is short. */
const LONGEST = 120;

/** What parts the words of such a line; wide gaps are columns. */
const PARTED =
  /(?:[|·•\/›»>()[\]*_#=~©@–—,;…]|:(?!\d))+|(?<=\p{L}{2,}|\d)(?<!\p{L}(?:ol|um|o|p))\.(?= |$)|(?<= )-+(?= )|^-+|-+$| {2,}|\t|<br>/u;

const PAPERS = String.raw`bulletins?|gazette|journal|revue|magazine|mensuel|trimestriel|hebdo(?:madaire)?|quotidien|lettre|infolettre|newsletter|e-?news|infos?|flash|echos?|nouvelles|cahiers?`;
const PIECES = String.raw`depeches?|actualites?|actu|breves?|communiques?(?: de presse)?|news|note d'information|dossier de presse|(?:${PAPERS})`;
const ISSUED = String.raw`${PIECES}|editions?|numero|parution|publication|article|texte|note|courrier|tribune|feuille`;
/** Behind a sign that parts, or first: "Dépêche du |", "édition n° 12 du |", "date de publication |", "Publié le : |": what is said of the day itself. */
const GOVERNED = new RegExp(
  String.raw`(?<=^|[^\p{L} ] ?| {2})(?:(?:${ISSUED})(?: (?!(?:du|de|le) )[\p{L}']+){0,2}(?: ?n ?[°º] ?[\d/.-]{1,12})? (?:du|de ce|de|en date du)|date de (?:publication|parution|diffusion|mise en ligne)(?: ?: ?(?:le )?| le)?|(?:(?:${ISSUED}) )?(?:publiee?|parue?|postee?|diffusee?|imprimee?|mise? en ligne)s?(?: (?:sur|dans|par) [^\n]{2,40}?(?= (?:le|du)))?(?: le(?: ?:)?| du| ?:| ce| en)?) ?$`,
  'u',
);

/** Parts of a line that only its own kind has: number, page, reads, who wrote it. */
const OF_PRINT = new RegExp(
  String.raw`^(?:[^\d]{0,50} )?(?:n ?[°º] ?|no\.? |numero |num\. ?|vol(?:ume|\.)? ?|issue )\d{1,6}(?:[/.-]\d{1,6})?$|^(?:a la )?p(?:ages?|p)?\.? ?\d{1,3}(?: ?(?:[/-]|sur|et|a) ?\d{1,3})?$|^(?:lue?|vue?s?|lectures?|visites?|hits?)(?: ?\d[\d .]*(?: fois)?)?$|^\d[\d .]* (?:fois|vues?|lectures?|commentaires?|partages?|clics?|visites?)$|^(?:temps de lecture ?)?\d{1,2} ?min(?:utes?)?(?: de lecture)?$|^(?:par|signe|recueilli par|propos recueillis par) [^\d]{2,40}$|^(?:la |notre )?redaction$`,
  'u',
);

/** Who wrote it: above the text only, since below it readers write. */
const WRITER = /^(?:(?:propos )?recueillis? )?(?:par|signe) [^\d]{2,40}$|^(?:la |notre )?redaction$/;
/** A part that names a paper: "LA LETTRE DE L'INSTITUT". */
const IS_PAPER = new RegExp(
  String.raw`^(?:(?:la|le|l'|les|nos|notre) ?)?(?:\p{L}+[ -]){0,2}(?:${PIECES})(?![\p{L}])`,
  'u',
);
const CLOCK = /^(?:a |t)?\d{1,2} ?(?:[:h]|heures?)(?: ?\d{2})?(?::\d{2})?(?: ?(?:gmt|tu|utc|z|min|locales?))?$/u;
/** "FV/nb": who wrote it. The stroke parts it, so the letters stand alone. */
const INITIALS = /^\p{L}{1,4}$/u;
/** The letters of an agency or a house. */
const LETTERS = /^\p{Lu}{2,6}$/u;
/** A name: capitals, and small words between them. */
const NAME =
  /^(?:(?:d['’]|l['’]|\p{L}['’])?\p{Lu}[\p{L}'’.&-]*|de|du|des|la|le|les|et|à|en|sur|pour|aux?|&)(?: (?:(?:d['’]|l['’])?\p{Lu}[\p{L}'’.&-]*|de|du|des|la|le|les|et|à|en|sur|pour|aux?|&|d['’]\p{L}+|l['’]\p{L}+)){0,8}$/u;
/** A section: one to three words below a capital. */
const SECTION = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]{1,14}){0,3}$/u;

/** What happens on a day, ends on it or was made law on it: never the day of the text. */
const OTHER_DAY =
  /(?<!\p{L})(?:colloque|conferences?|forum|sommet|seminaire|journees? (?!\d)|festival|ateliers?|reunion|visites?|salon|ceremonie|congres|assises|concerts?|exposition|vernissage|rencontres?|assemblee|session|semaine|photos?|credit|limite|cloture|prochaine?s?|suivante?|loi|decret|arrete|ordonnance|officiel|jo|depuis|jusqu|avant|apres|rendez-vous|rdv|programme|agenda|lancement|signature|inauguration|election|mission|accord|convention|protocole|contrat|traite|conseil (?:des|de|d'adm)|point de presse|discours|allocution|deces|obseques|ne|nee|inscriptions?|inscrit|candidatures?|depot|offres?|version|situation|etat|prevue?|reprise|valable|echeance|entree|vigueur|lire|voir|aussi|precedente?|archives?|copyright|droits|tous|signee?|conclue?|fondee?|creee?|depuis|entre|fin|debut|naissance|anniversaire|fete|agrement|marche|avis|recepisse|rccm|immatricul\p{L}+|reference|autorisation|licence|declaration|enregistre\p{L}*|circulaire|decision|deliberation|resolution|rapport|instruction|appel|ouverture|finale|match|saison|course|tournoi|formation|stage|cours|webinaire|demain)(?!\p{L})/u;

/** The line of the raw text that a date stands in, before and after it; null when it is longer than a line of print. */
function lineAround({ raw, map }: Document, span: Span): { before: string; after: string } | null {
  const { start, end } = map.toRaw(span);
  const head = raw.slice(Math.max(0, start - LONGEST), start);
  const tail = raw.slice(end, end + LONGEST);
  const from = head.lastIndexOf('\n') + 1;
  const to = tail.search(/[\r\n]/);
  const isCut = (from === 0 && start > LONGEST) || (to < 0 && tail.length === LONGEST);
  if (isCut) return null;
  const before = head.slice(from);
  const after = to < 0 ? tail : tail.slice(0, to);
  return before.length + after.length > LONGEST || /[<{\\]|\]\(/.test(before + after) ? null : { before, after };
}

const partsOf = (side: string): string[] =>
  side
    .split(PARTED)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** "Djib-Fil du |", "Lettre de |": the words that lead to the day in its own part. */
const LEADS = / ?(?:(?:^|(?<= ))(?:du|de|le|d['’]|en date du))? ?$/u;
const TOWN = /^\p{Lu}[\p{L}'’ -]{1,30}$/u;
const SMALL_LAST = /(?:^| )(?:de|du|des|la|le|les|et|à|en|sur|pour|aux?|dans|par)$/u;
const FIGURES = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;

/** Where a line stands, and whether its date is but a month. */
export interface Standing {
  readonly isHead: boolean;
  readonly isFurniture: boolean;
  readonly isMonth: boolean;
}

/** Below the text a line tells less than one above it. */
const BELOW = 5;

const isKnown = (part: string): boolean => {
  const folded = fold(part);
  return (
    CLOCK.test(folded) ||
    OF_PRINT.test(folded) ||
    WRITER.test(folded) ||
    INITIALS.test(folded) ||
    IS_PAPER.test(folded) ||
    ((NAME.test(part) || SECTION.test(part)) && !SMALL_LAST.test(part))
  );
};

/**
 * How surely a line of its own tells the issue that a text stands in, null when it does not: every part of it has to be
 * of a kind that such lines have, and one of them of a kind that no other line has.
 */
export function colophonRank(
  document: Document,
  mention: Span,
  { isHead, isFurniture, isMonth }: Standing,
): number | null {
  const line = lineAround(document, mention);
  if (line === null) return null;
  const before = fold(line.before);
  if (OTHER_DAY.test(before) || OTHER_DAY.test(fold(line.after))) return null;
  const rank = isHead ? LINE : BELOW;
  const after = partsOf(line.after);
  if (!after.every(isKnown)) return null;
  const governed = GOVERNED.exec(before);
  if (governed !== null) return partsOf(line.before.slice(0, governed.index)).every(isKnown) ? rank : null;
  const beside = line.before.split(PARTED).at(-1) ?? '';
  const own = beside.replace(LEADS, '').trim();
  const lead = beside.trim().slice(own.length).trim();
  const others = partsOf(line.before.slice(0, line.before.length - beside.length));
  if (!others.every(isKnown) || (own !== '' && !isKnown(own))) return null;
  const folded = [...others, ...after].map(fold);
  const isPrint = folded.some((part) => OF_PRINT.test(part)) || (own !== '' && OF_PRINT.test(fold(own)));
  const isPaper = others.some((part) => IS_PAPER.test(fold(part))) || (own !== '' && IS_PAPER.test(fold(own)));
  // What stands around a text names its issue above it, other texts below.
  if (isFurniture && !isHead) return null;
  const isMenu = isHead && /[›»>] *$/.test(line.before);
  if (isFurniture && !isMenu && !isPrint && !(isPaper && isMonth)) return null;
  if (own !== '') {
    if (isPaper && (isMonth || isPrint)) return rank;
    if (isPrint && (lead === 'du' || OF_PRINT.test(fold(own)))) return rank;
    // "Kribi 24/01/2023 Pêche et ports"
    const isStamp = isHead && lead === '' && TOWN.test(own) && after.length > 0;
    return isStamp && FIGURES.test(document.text.slice(mention.start, mention.end)) ? rank : null;
  }
  if (isPrint || isPaper) return rank;
  // A line of its own that was joined to the one above.
  if (isHead && !isMonth && others.length === 0 && after.every((part) => LETTERS.test(part))) return rank;
  const town = others.at(-1);
  const isTown = town !== undefined && TOWN.test(town) && /, *(?:le )?$/.test(before) && after.length === 0;
  if (isMonth) return isTown && !isHead && others.length === 1 ? rank : null;
  if (isTown && lead === 'le') return rank;
  if (isHead && folded.some((part) => WRITER.test(part))) return rank;
  if (isMenu) return rank;
  return others.some((part, i) => LETTERS.test(part) && (i === others.length - 1 || isHead || after.length > 0))
    ? rank
    : null;
}
