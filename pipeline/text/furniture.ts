import type { Span } from '../../schemas/document.js';
import { INLINE_TEASER, LINES, TEASERS } from './furniture-lines.js';

export interface Block extends Span {
  readonly gap: boolean;
}

/** "… Plus »": the end of a teaser; on one of these letters and signs. */
const MORE_ENDS = 'se»>';
const MORE = /(?:…|\.\.\.|\[…?\]) ?(?:plus|suite|lire (?:la suite|plus)|read more)(?: ?»| ?>+)?$/;
const LONGEST_MORE = 24;

/** All of them in one look, at the start of the line alone. */
const ANY_LINE = new RegExp(LINES.map(({ source }) => `(?:${source})`).join('|'));
const RESERVED = /\btous droits reserves\b.{0,200}$/;

/** Such a line without an article of its own: the paragraphs behind it are those. */
const INLINE_HEAD = new RegExp(`^(?:${INLINE_TEASER})[^:]{0,40}:?$`);
/** Headings after which short paragraphs are teasers of other articles, to the end or the next long paragraph. */
const TEASER_HEAD = new RegExp(`^(?:${INLINE_TEASER}|${TEASERS})[^:]{0,40}:?$`);
/** What readers wrote stands behind it, to the end. */
const COMMENTS =
  /^(?:[1-9][\d ]* (?:commentaires?|comments?|reactions?|reponses?)(?: (?:sur|pour|on|to) .{0,150})?|(?:vos |les )?(?:commentaires?|reactions)(?: ?\(\d+\))?|(?:laissez|laisser) (?:un commentaire|une reponse)|(?:reagir|reagissez|commenter|commentez)(?: a)?(?: cet| l')? ?article|leave a (?:comment|reply))$/;
/** So much of a text has to stand above, since its head may count them too. */
const TOLD = 300;
/** To the piece before and the piece after. */
const ARROWS = { before: '←⟵◀◄', after: '→⟶▶►' } as const;

/** News of the day above a headline, the lines together, a blank line below them. */
const TICKER = {
  line: /^(?:(?:flash|fil|alertes?) (?:d')?(?:infos?|actus?)|(?:l')?(?:infos?|actus?|actualites?) en (?:continu|bref|direct)|en (?:continu|bref|ce moment)|a la une|derniere minute|breaking news|(?:les )?dernieres (?:infos?|nouvelles|depeches|actualites)) ?:?$/,
  within: 8,
  label: 32,
  /** Fewer lines may be the headline itself. */
  least: 2,
  /** Where no headline stands below them. */
  sure: 3,
  most: 12,
  longest: 160,
} as const;

/** The first entry of a site's menu, above the text. */
const MENU = {
  head: /^[^\p{L}]*(?:accueil|home|menu(?: principal)?|aller au (?:contenu|menu)(?: principal)?|passer au contenu)(?:\P{L}.{0,12})?$/u,
  label: 40,
  longest: 80,
  /** An entry as most are. */
  entry: 24,
  least: 3,
  most: 40,
} as const;

/** Keywords of the page stand one a line behind it. */
const TAGS = /^(?:tags?|mots[- ]cles|etiquettes)\s?:?$/;
/** Such headings are no longer. */
const LONGEST_HEAD = 100;
const LONG = 320;
/** Shortest paragraph of prose that ends teasers in the middle of an article. */
const PROSE = 60;
/** So many follow each other there. */
const MOST_INLINE = 6;
/** The dateline of the text itself, where teasers stand above it: "4 juillet 2016 . – …", "Dakar, le 3 mai 2024 …". */
const DATELINE = /^(?:\p{L}[^.,!?]{1,40}, (?:le )?)?(?:1er|\d{1,2}) \p{L}{3,9} \d{4}\b.{0,12}(?: ?[-:]|\.)/u;
/** Lines that belong to the release even among teasers. */
const RELEASE_LINE =
  /^(?:contacts?|renseignements?|source|notes? (?:aux|a l')|informations? presse|pour plus d'information)\b/;

/** A trail of pages: "Accueil > Actualités > Coopération", "Accueil | L’Ambassade | Visas". */
const TRAIL =
  /^[^.!?]{1,60}(?:\s[>›»]\s[^.!?>›»]{1,60}){1,8}$|^[^.!?|]{1,40}(?:\s?\|\s?[^.!?|]{1,40}){2,12}$/;
/** The end of a text that was cut by a script, not by its author. */
const CUT = /(?:\.\.|…|\[…\]|\s\.|(?:^|[^\p{L}])\p{L}{1,2}\.)$/u;

/**
 * Tells which paragraphs are furniture: front matter, menus, share lines, notices, teasers of other articles.
 * @param folded the folded document
 */
export function findFurniture(text: string, folded: string, blocks: readonly Block[]): boolean[] {
  const furniture = new Array<boolean>(blocks.length).fill(false);
  const from = markFrontMatter(text, folded, blocks, furniture);
  let teasers: Teasers = 'none';
  /** Teasers so far in the middle of an article, which goes on behind them. */
  let inline = 0;
  let headless = true;
  let told = 0;
  for (let i = from; i < blocks.length; i++) {
    const { start, end } = blocks[i] as Block;
    const length = end - start;
    const line = folded.slice(start, Math.min(end, start + 2 * LONG));
    if (told > TOLD && COMMENTS.test(line)) return furniture.fill(true, i);
    if (teasers !== 'none') {
      const goesOn = teasers !== 'last' || headless;
      const isProse = goesOn && length > PROSE && /[.!?»]$/.test(line) && !CUT.test(line);
      const isEnd = isProse || length > LONG || RELEASE_LINE.test(line);
      const isOver = (teasers === 'inline' && ++inline > MOST_INLINE) || (headless && DATELINE.test(line));
      if (isEnd || isOver) teasers = 'none';
    }
    if (length > LONG) headless = false;
    const isLine = isFurnitureLine(line) || teasers !== 'none';
    if (length <= 2 * LONG && isLine && !isCaption(text.slice(start, end))) furniture[i] = true;
    else if (length > PROSE) told += length;
    if (length > LONGEST_HEAD) continue;
    if (told === 0 && length < MENU.label && MENU.head.test(line)) {
      const end = endOfMenu(folded, blocks, i);
      furniture.fill(true, i, end);
      i = end - 1;
      continue;
    }
    if (i < TICKER.within && length < TICKER.label && told < TOLD && TICKER.line.test(line)) {
      const end = endOfTicker(folded, blocks, i);
      furniture.fill(true, i, end);
      i = end - 1;
    } else if (TAGS.test(line)) {
      furniture[i] = true;
      teasers = 'tags';
      // "Toute l'actualité du patrimoine" at the very top is what the page is about.
    } else if (i > from && TEASER_HEAD.test(line)) {
      teasers = INLINE_HEAD.test(line) ? 'inline' : 'last';
      inline = 0;
    }
  }
  return furniture;
}

/** Index of what stands below the lines of a ticker; of the line behind its label where they are not set off. */
function endOfTicker(folded: string, blocks: readonly Block[], label: number): number {
  for (let i = label + 1; i < blocks.length && i <= label + TICKER.most; i++) {
    const { start, end, gap } = blocks[i] as Block;
    if (gap) {
      const lines = i - label - 1;
      return lines >= (end - start < LONG ? TICKER.least : TICKER.sure) ? i : label + 1;
    }
    if (end - start > TICKER.longest || /[.!?]$/.test(folded.slice(end - 1, end))) break;
  }
  return label + 1;
}

/** Index behind the entries that follow the first of a menu line by line, up to a blank line; of the next line where they do not. */
function endOfMenu(folded: string, blocks: readonly Block[], first: number): number {
  let end = first + 1;
  for (; end < blocks.length && end - first < MENU.most; end++) {
    const { start, end: behind, gap } = blocks[end] as Block;
    if (gap) break;
    if (behind - start > MENU.longest || /[.!?]$/.test(folded.slice(behind - 1, behind))) return first + 1;
  }
  const next = blocks[end];
  if (!next?.gap || end - first < MENU.least) return first + 1;
  // The last line may be the headline, unless it is an item of a list.
  const last = blocks[end - 1] as Block;
  return last.end - last.start > MENU.entry && beginsPlain(folded.slice(last.start, last.end))
    ? end - 1
    : end;
}

/** What short paragraphs are: teasers in the middle of an article or behind it, keywords of the page. */
type Teasers = 'none' | 'inline' | 'last' | 'tags';

/** "© Le président de la Lagune, Awa Sarr, à Kribi", "© Ville de Kribi. Awa Sarr signe l’accord.": who is seen, not who owns the rights. */
const CAPTION =
  /^(?:©|[Cc]opyright) ?:? ?(?:(?:(?:L[ea]s?|Une?|Des) |L['’])\p{Ll}|(?:M|MM|Mme|Mmes)\.? \p{Lu}|[^.|\d]{2,60}\. \p{Lu}[^.|]{20,}(?<!réservés?)\.?$)/u;
export const isCaption = (line: string): boolean =>
  (line.startsWith('©') || /^copyright/i.test(line)) && CAPTION.test(line);

/** As most lines do: with a letter of the text itself, not the field "date" of a file. */
function beginsPlain(line: string): boolean {
  const code = line.charCodeAt(0);
  return code >= 0x61 && code <= 0x7a && !line.startsWith('date ');
}

function isFurnitureLine(line: string): boolean {
  const isPlain = beginsPlain(line);
  if (!isPlain && !/[\p{L}\p{N}]/u.test(line)) return true;
  const last = line.charAt(line.length - 1);
  if (ARROWS.after.includes(last) || ARROWS.before.includes(line.charAt(0))) return true;
  if (MORE_ENDS.includes(last) && MORE.test(line.slice(-LONGEST_MORE))) return true;
  const bare = isPlain ? line : line.replace(/^(?:date \d{4}-\d{2} )?[^\p{L}\p{N}©(]+/u, '');
  if (ANY_LINE.test(bare) || (bare.includes('tous droits') && RESERVED.test(bare))) return true;
  return /[>›»|]/.test(line) && !/\d{4}|«/.test(line) && TRAIL.test(line);
}

/** Marks a block between two lines of `---` at the very start. Returns the first paragraph after it. */
function markFrontMatter(
  text: string,
  folded: string,
  blocks: readonly Block[],
  furniture: boolean[],
): number {
  const isFence = (at: number): boolean => {
    const block = blocks[at];
    return (
      block !== undefined && /^-{3,}$/.test(text.slice(block.start, Math.min(block.end, block.start + 40)))
    );
  };
  if (!isFence(0)) return 0;
  let close = 1;
  while (close < Math.min(blocks.length, 80) && !isFence(close)) close++;
  if (!isFence(close)) return 0;
  furniture.fill(true, 0, close + 1);
  const body = folded.slice(blocks[close]?.end);
  for (let at = 1; at < close; at++) {
    const { start, end } = blocks[at] as Block;
    const lead = LEAD.exec(folded.slice(start, end))?.groups?.lead;
    if (lead !== undefined && !body.includes(lead.slice(0, OPENING))) furniture[at] = false;
  }
  return close + 1;
}

/** A field that holds the lead of an article: sentences that may stand nowhere else. */
const LEAD =
  /^(?:chapeau|chapo|lead|summary|excerpt|description|resume|abstract|intro(?:duction)?)(?:[-_]\w+)?: ?["'>|]*\s*(?<lead>[^\n]{120,})$/;

/** Code units by which a lead that the body tells again is known. */
const OPENING = 40;

/** Marks what follows the author's line as teasers when at least half of it was cut off. */
export function markCutTeasers(
  text: string,
  blocks: readonly Block[],
  byline: number,
  furniture: boolean[],
): void {
  const after = blocks.slice(byline + 1);
  if (after.length < 2 || byline < 2) return;
  const cut = after.filter((block) => CUT.test(text.slice(Math.max(block.start, block.end - 6), block.end)));
  if (cut.length * 2 >= after.length) furniture.fill(true, byline + 1);
}
