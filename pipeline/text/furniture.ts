import type { Span } from '../../schemas/document.js';

export interface Block extends Span {
  readonly gap: boolean;
}

/** Teasers in the middle of an article, and headings of lists of them at its end. */
const INLINE_TEASER =
  '(?:a )?(?:lire|voir|ecouter) (?:aussi|egalement|encore)|a lire|lisez (?:aussi|egalement)|(?:read|see) also|sur le meme (?:sujet|theme)|a decouvrir';
const TEASERS =
  'dans la meme rubrique|articles? (?:les plus|recents?|similaires?|lies?|connexes?|associes?|precedents?|suivants?)|derniers articles|autres actualites|related (?:articles?|posts?)';

/** Lines that stand around releases on the web, folded. A whole paragraph must match. */
const LINES = [
  /^(?:aller au (?:menu|contenu)|passer au contenu|bienvenue sur le site|message d'erreur$|user warning|(?:tags )?posts tagged|retour aux? |skip to|menu\b|accueil\b|navigation|vous etes ici|fil d'ariane|rechercher)/,
  /^(?:partager|partagez|share|tweeter|tweet|imprimer|envoyer (?:a|par)|version (?:a imprimer|imprimable|en pdf|pdf)|telecharger|suivez-nous|suivre|facebook|twitter|linkedin|whatsapp|email|print)\b.{0,120}$/,
  new RegExp(
    `^\\(?(?:${INLINE_TEASER}|${TEASERS}|nos derniers|en savoir plus|la suite apres cette publicite)\\b`,
  ),
  /^(?:mots?[- ]cles?|tags?|etiquettes?|categories?|rubriques?|classe dans)\s*:/,
  /^(?:\d[\d ]* (?:commentaires?|comments?|vues?|views?|lectures?|partages?|shares?|reactions?|j'aime|likes?)$|aucun commentaire|participer a la discussion|votre adresse (?:e-?mail|de messagerie) ne sera)/,
  /^(?:like this|share this|copier le lien|copy link)\b.{0,40}$|^(?:j'aime )?(?:chargement|loading|publicite|advertisement|banniere|sponsorise)[^a-z]*$/,
  /^(?:rejoignez|retrouvez|suivez)[ -].{0,60}\b(?:facebook|twitter|telegram|whatsapp|instagram|linkedin|youtube|tiktok)\b.{0,100}$/,
  /^(?:cet article est reserve aux abonnes|deja abonne|soutenez un media|about the author|lire la suite|telechargez (?:l'application|notre appli)|recevez (?:nos|notre|toute) |qui sommes-nous|plus de l'auteur|captcha|autres videos|video suivante|voir cette publication sur|une publication partagee par|published by|pic\.twitter\.com)\b.{0,100}$/,
  /^(?:votre avis|commentaires?|laisser un commentaire|laissez un commentaire|dans l'ensemble, dans quelle mesure|vos reactions|signaler un abus|poster un commentaire|evaluez|notez cet article)\b/,
  /^(?:extremement|tres|plutot) (?:in)?satisfait/,
  /^(?:copyright|©|\(c\) ?\d{4}|mentions legales|tous droits reserves|plan du site|politique de|conditions (?:generales|d'utilisation)|gerer (?:mes|les) cookies|accepter|refuser)/,
  /^(?:nous utilisons des cookies|gerer (?:le consentement|les cookies)|parametres des cookies|pour offrir les meilleures experiences|we use cookies|ce site utilise|en poursuivant votre navigation|disclaimer\b)/,
  /^(?:abonnez-vous|inscrivez-vous a|s'inscrire|s'abonner|newsletter|infolettre|vous avez lu \d|participer au forum$|se connecter|connexion)/,
  /^(?:derniere (?:modification|mise a jour)|debut de la page|(?:haut|bas)(?: de (?:la )?page)?$|(?:haut|debut) de (?:la )?page|(?:bouton )?retour en haut|page \d+(?: ?\/ ?\d+| sur \d+)?$|suggerer a un ami)/,
  /^ce (?:message|courriel|mail)\b.{0,60}(?:confidentiel|destinataire|pieces? jointes?)/,
  /^(?:this (?:news )?release is also|this website|you are using|read more|click here|sign up)/,
  /^(?:home|blog|image|video|actualites?|actualite internationale|communaute|article|a la une|en continu)$/,
  /^(?:de|a|from|to|cc|cci)\s?:\s.{0,120}$/,
  /^tirage\s*:.{0,40}ex\b/,
  /^\[\[.{0,300}\]\]$/,
  /^(?:chrome-extension:|https?:\/\/|www\.)\S*$/,
  /^[a-z]{2}(?:\s?[|/·]\s?|\s{1,3})[a-z]{2}(?:(?:\s?[|/·]\s?|\s{1,3})[a-z]{2})*$/,
];

/** "… Plus »": the end of a teaser. */
const MORE = /(?:…|\.\.\.|\[…?\]) ?(?:plus|suite|lire (?:la suite|plus)|read more)(?: ?»| ?>+)?$/;
const LONGEST_MORE = 24;

/** All of them in one look, at the start of the line alone. */
const ANY_LINE = new RegExp(LINES.map(({ source }) => `(?:${source})`).join('|'));
const RESERVED = /\btous droits reserves\b.{0,200}$/;

/** Such a line without an article of its own: the paragraphs behind it are those. */
const INLINE_HEAD = new RegExp(`^(?:${INLINE_TEASER})[^:]{0,40}:?$`);
/** Headings after which short paragraphs are teasers of other articles, to the end or the next long paragraph. */
const TEASER_HEAD = new RegExp(`^(?:${INLINE_TEASER}|${TEASERS})[^:]{0,40}:?$`);
/** Keywords of the page stand one a line behind it. */
const TAGS = /^(?:tags?|mots[- ]cles|etiquettes)\s?:?$/;
const LONG = 320;
/** Shortest paragraph of prose that ends teasers in the middle of an article. */
const PROSE = 100;
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
  let teasers = false;
  let inline = false;
  let headless = true;
  for (let i = from; i < blocks.length; i++) {
    const { start, end } = blocks[i] as Block;
    const line = folded.slice(start, Math.min(end, start + 2 * LONG));
    const isProse = inline && end - start > PROSE && /[.!?»]$/.test(line) && !CUT.test(line);
    if (
      teasers &&
      (isProse || end - start > LONG || RELEASE_LINE.test(line) || (headless && DATELINE.test(line)))
    )
      teasers = false;
    if (end - start > LONG) headless = false;
    if (end - start <= 2 * LONG && (isFurnitureLine(line) || teasers) && !isCaption(text.slice(start, end)))
      furniture[i] = true;
    const isTags = TAGS.test(line);
    if (isTags) furniture[i] = true;
    if (isTags || TEASER_HEAD.test(line)) {
      teasers = true;
      inline = isTags || INLINE_HEAD.test(line);
    }
  }
  return furniture;
}

/** "© Le président de la Lagune, Awa Sarr, à Kribi", "© Ville de Kribi. Awa Sarr signe l’accord.": who is seen, not who owns the rights. */
const CAPTION =
  /^(?:©|[Cc]opyright) ?:? ?(?:(?:(?:L[ea]s?|Une?|Des) |L['’])\p{Ll}|(?:M|MM|Mme|Mmes)\.? \p{Lu}|[^.|\d]{2,60}\. \p{Lu}[^.|]{20,}(?<!réservés?)\.?$)/u;
export const isCaption = (line: string): boolean =>
  (line.startsWith('©') || /^copyright/i.test(line)) && CAPTION.test(line);

function isFurnitureLine(line: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  const bare = line.replace(/^(?:date \d{4}-\d{2} )?[^\p{L}\p{N}©(]+/u, '');
  if (MORE.test(line.slice(-LONGEST_MORE))) return true;
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
