/** Lines of print around a text that tell its issue: "Le Fil des ports n° 311 - juillet 2022 - p. 7", "Dépêche du 11/02/2025". */

import type { Document, Span } from '../../schemas/document.js';
import { foldWord as fold } from '../words.js';
import { CHANGED, LINE } from './publication-lines.js';

/** A line of print is short. */
const LONGEST = 120;

/** What parts the words of such a line; wide gaps are columns. */
const PARTED =
  /(?:[|·•›»>()[\]*_#=~©@–—,;…]|:(?!\d)|(?<!\d)\/|\/(?!\d))+|(?<=\p{L}{2,}|\d)(?<!\p{L}(?:ol|um|o|p))\.(?= |$)|(?<= )-+(?= )|^-+|-+$|\t|\n/u;

const PAPERS =
  'bulletins?|gazette|journal|revue|magazine|mensuel|trimestriel|hebdo(?:madaire)?|quotidien|lettre|infolettre|newsletter|e-?news|infos?|flash|echos?|nouvelles|cahiers?';
const PIECES = `depeches?|actualites?|actu|breves?|communiques?(?: de presse)?|news|note d'information|dossier de presse|(?:${PAPERS})`;
const ISSUED = `${PIECES}|editions?|numero|parution|publication|article|texte|note|courrier|tribune|feuille`;
/** Behind a sign that parts, or first: "Dépêche du |", "édition n° 12 du |", "date de publication |", "Publié le : |": what is said of the day itself. */
const GOVERNED = new RegExp(
  String.raw`(?<=^|[^\p{L} ] ?|\t ?)(?:(?:${ISSUED})(?: de presse)?(?: (?!(?:du|de|le) )[\p{L}']+){0,2}(?: ?n ?[°º] ?[\d/.-]{1,12})? (?:du|de ce|de|en date du)|(?:(?:extrait|repris|tire)e?s? (?:de la |du |de l'|des ))?(?:${ISSUED}) d(?:e|u|es)(?: la| l')? ?[^\d,;:.]{2,60} (?:du|en date du)|date de (?:publication|parution|diffusion|mise en ligne)(?: ?: ?(?:le )?| le)?|(?:(?:${ISSUED}) )?(?:publiee?|parue?|postee?|diffusee?|mise? en ligne|mise? a jour|actualisee?)s?(?: (?:sur|dans|par) [^\n]{2,40}?(?= (?:le|du)))?(?: le(?: ?:)?| du| ?:| ce| en)?) ?$`,
  'u',
);

/** Parts of a line that only its own kind has: number, page, reads, who wrote it. */
const OF_PRINT =
  /^(?:[^\d]{0,50} )?(?:n ?[°º] ?|no\.? |numero |num\. ?|vol(?:ume|\.)? ?|issue )\d{1,3}(?:[ .]?\d{3})?(?:[/.-]\d{1,6})?$|^(?:a la )?p(?:ages?|p)?\.? ?\d{1,3}(?: ?(?:[/-]|sur|et|a) ?\d{1,3})?$|^(?:lue?|vue?s?|lectures?|visites?|hits?)(?: ?\d[\d .]*(?: fois)?)?$|^\d[\d .]* (?:fois|vues?|lectures?|commentaires?|partages?|clics?|visites?)$|^(?:mise? a jour|modifiee?)(?: le)? \d{1,2}[/.-]\d{1,2}[/.-]\d{4}$|^(?:direction|service|cellule|bureau) (?:de |d'|du |des )?(?:la |l')?(?:communication|presse|relations|information|medias?)(?: [^\d]{2,60})?$|^(?:temps de lecture ?)?\d{1,2} ?min(?:utes?)?(?: de lecture)?$|^(?:par|signe|recueilli par|propos recueillis par) [^\d]{2,40}$|^(?:la |notre )?redaction$/u;

/** Who wrote it: above the text only, since below it readers write. */
const WRITER = /^(?:(?:propos )?recueillis? )?(?:par|signe) [^\d]{2,40}$|^(?:la |notre )?redaction$/;
/** A part that names a paper: "LA LETTRE DE L'INSTITUT". */
const IS_PAPER = new RegExp(
  String.raw`^(?:(?:la|le|l'|les|nos|notre) ?)?(?:\p{L}+[ -]){0,2}(?:${PIECES})(?![\p{L}])`,
  'u',
);
const CLOCK =
  /^(?:a |t)?\d{1,2} ?(?:[:h]|heures?)(?: ?\d{2})?(?::\d{2})?(?: ?(?:gmt|tu|utc|z|min|locales?))?$/u;
/** "FV/nb": who wrote it. The stroke parts it, so the letters stand alone. */
const INITIALS = /^\p{L}{1,4}$/u;
/** The letters of an agency or a house. */
const LETTERS = /^\p{Lu}{2,6}$/u;
/** A name: capitals, and small words between them. */
const NAME =
  /^(?:(?:d['’]|l['’]|\p{L}['’])?\p{Lu}[\p{L}'’.&-]*|de|du|des|la|le|les|et|à|en|sur|pour|aux?|&)(?: (?:(?:d['’]|l['’])?\p{Lu}[\p{L}'’.&-]*|de|du|des|la|le|les|et|à|en|sur|pour|aux?|&|d['’]\p{L}+|l['’]\p{L}+)){0,8}$/u;
/** A section: one to three words below a capital. */
const SECTION = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]{1,14}){0,3}$/u;

const HELD =
  'colloque|conferences?|forum|sommet|seminaire|journees?|festival|ateliers?|reunion|visites?|salon|ceremonie|congres|assises|concerts?|exposition|vernissage|rencontres?|assemblee|session|semaine|rendez-vous|rdv|programme|agendas?|save|lancement|inauguration|ouverture|elections?|mission|conseil|audiences?|point de presse|discours|allocution|obseques|anniversaire|fete|finale|match|saison|course|tournoi|formation|stage|cours|webinaire|(?:premiere?|\\p{L}+ieme|\\d+e) edition|lieu|heure|horaires?';
const ENDING =
  'limite|cloture|prochaine?s?|suivante?|precedente?|depuis|jusqu|avant|apres|entre|fin d[eu]|debut|demain|inscriptions?|inscrit|candidatures?|depot|offres?|appel|situation|etat|version|prevue?|reprise|valable|validite|echeance|entree|vigueur|reponse|repondre|naissance|nee?|deces';
const OF_LAW =
  'loi|decret|arrete|ordonnance|officiel|jo|accord|convention|protocole|contrat|traite|signature|signee?|conclue?|fondee?|creee?|agrement|marche|avis|recepisse|rccm|immatricul\\p{L}+|reference|autorisation|licence|declaration|enregistre\\p{L}*|circulaire|decision|deliberation|resolution|rapport|instruction|facture|convocation|proces-verbal|recu';
const AROUND =
  'photos?|credit|lire|voir|aussi|archives?|copyright|droits|tous|commentaire|imprimee?|consultee?|telechargee?|generee?';
/** What is held or ends on a day, was made law on it, or is no part of the text: never the day of the text. */
const OTHER_DAY = new RegExp(`(?<!\\p{L})(?:${HELD}|${ENDING}|${OF_LAW}|${AROUND})(?!\\p{L})`, 'u');

const COLUMN = /\t|[ \u00a0]{3,}/g;

/**
 * The line, as it was written, that a date stands in, before and after it; a tab stands for a gap between columns. Null
 * when it is longer than a line of print.
 */
function lineAround({ raw, text, map }: Document, span: Span): { before: string; after: string } | null {
  const { start, end } = map.toRaw(span);
  const from = raw.lastIndexOf('\n', start - 1) + 1;
  const next = raw.indexOf('\n', end);
  const to = next < 0 ? raw.length : next;
  if (to - from > LONGEST * 3) return null;
  const first = map.toText(from);
  const last = to === raw.length ? text.length : map.toText(to);
  if (last - first > LONGEST || first > span.start || last < span.end) return null;
  let [before, after] = ['', text.slice(span.end, last)];
  let at = first;
  for (const { index } of raw.slice(from, start).matchAll(COLUMN)) {
    const gap = Math.min(map.toText(from + index), span.start);
    before += `${text.slice(at, gap)}\t`;
    at = Math.max(at, gap);
  }
  before += text.slice(at, span.start);
  for (const { index } of [...raw.slice(end, to).matchAll(COLUMN)].reverse()) {
    const gap = Math.max(0, map.toText(end + index) - span.end);
    after = `${after.slice(0, gap)}\t${after.slice(gap)}`;
  }
  return /[<{\\]|\]\(/.test(before + after) ? null : { before, after };
}

const partsOf = (side: string): string[] =>
  side
    .split(PARTED)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

/** "Djib-Fil du |", "Lettre de |": the words that lead to the day in its own part. */
const LEADS = / ?(?:(?:^|(?<= ))(?:du|de|le|d['’]|en date du))? ?$/iu;
const TOWN = /^\p{Lu}[\p{L}'’ -]{1,30}$/u;
/** "Extrait de La Vigie du |" */
const EXTRACT = /^(?:(?:extrait|repris|tire) d['e]|in |dans |avec |selon |cite par )/i;
/** "La Vigie du |", at the very end. */
const PAPER_NAME = /^(?:L[ae]s? |L['’])\p{Lu}/u;
/** A number of the page or the file, an address. */
const LABEL = /^\d{1,4}$|^(?:www\.|https?)\S*$/;
const DATE_FIELD = /(?:[|·•,;] ?| - |\t ?)date ?: ?$/u;
const IS_CHANGE = /jour|actualisee?/;
const NO_WORD = /^[^\p{L}\p{N}]+/u;
const SMALL_LAST = /(?:^| )(?:de|du|des|la|le|les|et|à|en|sur|pour|aux?|dans|par)$/u;

/** Where a line stands, and whether its date is but a month. */
export interface Standing {
  readonly isHead: boolean;
  readonly isFurniture: boolean;
  readonly isMonth: boolean;
  /** Nothing stands below but furniture. */
  readonly isLast: boolean;
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
    LABEL.test(folded) ||
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
  { isHead, isFurniture, isMonth, isLast }: Standing,
): number | null {
  const line = lineAround(document, mention);
  if (line === null) return null;
  const before = fold(line.before);
  if (OTHER_DAY.test(before) || OTHER_DAY.test(fold(line.after))) return null;
  const rank = isHead ? LINE : BELOW;
  const after = partsOf(line.after);
  if (!after.every(isKnown)) return null;
  const governed = GOVERNED.exec(before) ?? (isFurniture ? null : DATE_FIELD.exec(before));
  if (governed !== null) {
    if (!partsOf(line.before.slice(0, governed.index)).every(isKnown)) return null;
    return IS_CHANGE.test(governed[0]) ? CHANGED : rank;
  }
  // What stands around a text names its issue above it, other texts below.
  if (isFurniture && !isHead) return null;
  const beside = line.before.split(PARTED).at(-1) ?? '';
  const own = beside.replace(LEADS, '').replace(NO_WORD, '').trim();
  const others = partsOf(line.before.slice(0, line.before.length - beside.length));
  if (!others.every(isKnown) || (own !== '' && !isKnown(own))) return null;
  const parts = [own, ...others, ...after].map(fold);
  const isPrint = parts.some((part) => OF_PRINT.test(part));
  const isPaper = parts.slice(0, others.length + 1).some((part) => IS_PAPER.test(part));
  const isMenu = isHead && /[›»>] *$/.test(line.before);
  if (isFurniture && !isMenu && !isPrint && !(isPaper && isMonth)) return null;
  const lead = LEADS.exec(beside)?.[0].trim().toLowerCase() ?? '';
  if (own !== '') {
    if (isPaper && (isMonth || isPrint)) return rank;
    if (lead === 'du' && !isMonth && (EXTRACT.test(own) || (isLast && PAPER_NAME.test(own)))) return BELOW;
    if (isPrint && (lead === 'du' || OF_PRINT.test(fold(own)))) return rank;
    // "Kribi 24/01/2023 Pêche et ports"
    return isHead && !isMonth && lead === '' && TOWN.test(own) && after.length > 0 ? rank : null;
  }
  const isPage = others.length > 0 && parts.some((part) => /^\d{1,3}$/.test(part));
  if (isPrint || isPaper || isPage) return rank;
  const town = others.at(-1);
  const isTown = town !== undefined && TOWN.test(town) && /, *(?:le )?$/.test(before) && after.length === 0;
  if (isMonth) return isTown && others.length === 1 ? rank : null;
  if (isMenu || (isTown && lead === 'le')) return rank;
  // A line of its own that was joined to the one above.
  if (isHead && others.length === 0 && after.every((part) => LETTERS.test(part))) return rank;
  if (isHead && parts.some((part) => WRITER.test(part))) return rank;
  // "La Vigie du littoral, |": who prints it and when, at the very end.
  if (isLast && !isHead && others.length > 0 && !before.trimEnd().endsWith(':')) return BELOW;
  const agency = others.findLastIndex((part) => LETTERS.test(part));
  return agency >= 0 && (agency === others.length - 1 || isHead || after.length > 0) ? rank : null;
}
