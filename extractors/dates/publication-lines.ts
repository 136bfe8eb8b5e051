/** Lines that tell the day of publication, and how surely they do. */
import type { Document, Paragraph, Span } from '../../schemas/document.js';

/** "Publié le …": page furniture need not be asked. */
export const SURE = 0;
/** A line that is but a day. */
export const LINE = 1;
/** "Mis à jour le …": a text is as old as what it says of itself otherwise. */
export const CHANGED = 3;
/** The day with its town that opens the text. */
export const DATELINE = 2;

const STATED =
  /^[^\p{L}\p{N}]*(?:(?:date|n ?[°º] ?\d{1,4}|numero \d{1,4}|article|actualites?|news|note|information|billet|communique|communique de presse|mise? en ligne|mise? a jour|(?:derniere )?(?:modification|mise a jour)|modifie|parution|publication|date de (?:publication|parution|diffusion|mise en ligne)|poste|diffuse|publiee?|redige|ecrit|ajoutee?|soumis|paru|pour diffusion(?: immediate)?|(?:release|publication|publish) date|date of publication|(?:first )?published|posted|issued|released|modified|created|updated|lastmod|pubdate|publishdate|published[_ ]?(?:at|on|time|date)|date[_ ]?published)(?: \d{1,3} \p{L}{2,8} ago)?(?: le| on| sur| par [^\n]{1,40}? le)?[^\p{L}\p{N}]*){1,3}(?:(?:le|on) )?$/u;
const IS_CHANGED =
  /^[^\p{L}\p{N}]*(?:(?:derniere? )?(?:mise? a jour|modification)|modifiee?|modified|updated|lastmod)/u;
/** "Semaine du 22 au 28 septembre 2025 (mis à jour le |" */
const CHANGED_IN_BRACKETS = /\((?:mise?s?|actualisee?s?|remise?s?)(?: a jour)? le $/;
const CLOCK_TIME = 't?\\d{1,2}(?:h\\d{0,2}|:\\d{1,2}(?:[:.]\\d+)*)(?:z|gmt|cet|utc|min|mn)?|\\d{2,3}z';
const TIME_PART = `(?:${CLOCK_TIME}|at?|t|gmt|cet|utc|z|min|mn)`;
/** "à 14h30 GMT", "T14:30:00+02:00": nothing else behind the day. */
const TIME = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${TIME_PART}(?:[^\\p{L}\\p{N}:.][^\\p{L}\\p{N}]*${TIME_PART})*)?[^\\p{L}\\p{N}]*$`,
  'u',
);
const PLACE_WORD =
  "(?:(?:[ld]['’])?\\p{Lu}[\\p{L}'’.-]*|de|du|des|la|le|les|et|en|sur|à|arabes unis|équatoriale|saoudite|démocratique|centrafricaine|dominicaine|populaire|tchèque)";
const IN_BRACKETS = "\\(\\p{Lu}[\\p{L} ’'-]{1,30}\\)";
/** "Kara (Togo), |", "DE NOTRE ENVOYÉ À KARA – le |": names and small words alone before the day. */
const PLACE_BEFORE = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:${PLACE_WORD}|${IN_BRACKETS})(?:[ ,/;]+\\(?${PLACE_WORD}|[ ,/;]*${IN_BRACKETS}){0,7})?[ ,/;]*[,:–—-]? ?\\(?(?:[Ll]e ?)?$`,
  'u',
);
/** "Conseil d'administration |du| 29 août", "|Le| 29 août": what was held on the day. */
const NO_PLACE = / d(?:u|es) $|^[^\p{L}]*[Ll]e $/u;
const DATELINE_AFTER = /^[^\p{L}\p{N}]*$|^,? correspondant au |^ ?(?:[-–—.:()|/[]|,? \()/u;
const SIGNED_AT = /^[^\p{L}\p{N}]*fait a [^\n]{2,40}?,? (?:le )?$/u;

const MAIL_HEADER = /^(?:> ?)*(?:de|a|cc|objet|from|to|subject|sujet|expediteur|destinataires?) ?:/;

/** Words that go on behind the day in a line about an article: "Mardi 23 avril 2024 · Lecture 2 min". */
const ABOUT_ARTICLE =
  /^ ?(?:[|·•,-]|- ) ?(?:\d{1,3} ?min|(?:temps de )?lecture|ecouter|partager|imprimer|commente|\d[\d ]* (?:vues?|lectures?|commentaires?|partages?)|par |actualites?|communiques?|mise? a jour|modifie|aucun commentaire|a la une)/u;

/** "LE FIL – n° 418 – vendredi 21 juin 2024": a short line that ends with the day, set off from what stands before it. */
const SET_OFF = /(?: [-|·•/]|,) $/u;
const MASTHEAD = 110;
/** "Le président reçoit les nouveaux ambassadeurs |16/11/2014|" */
const HEADLINE_END = /\p{L}{3,} $(?<!(?:du|le|au|des?|entre|depuis|avant|apres|date) )/u;
const FIGURES = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;
/** "Communiqué de la Ligue des familles – Thiès, le |26 janvier 2018|" */
const TOWN_AT_END = /[-–|] \p{Lu}[\p{L}'’ -]{1,30}, (?:le )?$/u;
/** "… aux artisans jeudi 6 février 2025 à 17:45": nobody tells the minute of anything else. */
const CLOCK = /^,? ?(?:a |- )?\d{1,2}[:h]\d{2}(?::\d{2})?[^\p{L}\p{N}]*$/u;

/** "Posted By: Awa Sarr", in front of the day. */
const WRITER = /^[^\p{L}\p{N}]*(?:posted by|publie par|ecrit par|par|by) ?:? [^\d\n]{3,40}$/u;

/** "par Awa le |", below the text as well. */
const SIGNED_BY =
  /^[^\p{L}\p{N}]*(?:(?:ecrit|redige|publie|poste|soumis|mis en ligne) )?par [^\n]{2,80} le $/u;

/** "Mis à jour le 18 mai 2024 | Publié le |" */
const STATED_TOO =
  /[\d)] ?(?:[-–|•·,;/]|et) ?(?:publiee?|parue?|postee?|published|posted|created)(?: le| on)? ?:? ?$/u;

/** A headline behind the day. */
const HEADING = /^ \p{Lu}[^.!?]*$/u;

/** "date:" of a file or mail header, which tells when the file was made: what the text itself says goes before. */
function isBareField({ paragraphs, folded }: Document, index: number, head: string, tail: string): boolean {
  if (!/^[^\p{L}]*date[^\p{L}]*$/u.test(head)) return false;
  if (/^t\d\d:/.test(tail)) return true;
  return paragraphs
    .slice(Math.max(0, index - 2), index + 3)
    .some(({ start, end }) => MAIL_HEADER.test(folded.slice(start, Math.min(end, start + 20))));
}

/** "Date : jeudi 14 septembre 2023 à 13 h 30" beside "Lieu : …": an appointment, not the day of the text. */
const APPOINTMENT =
  /^[^\p{L}]*(?:lieu|ou|endroit|heure|horaires?|quoi|quand|qui|adresse)(?: d[^:\n]{2,30})? ?:/u;

function isAppointment({ paragraphs, folded }: Document, index: number): boolean {
  return paragraphs
    .slice(Math.max(0, index - 2), index + 3)
    .some(({ start, end }) => APPOINTMENT.test(folded.slice(start, Math.min(end, start + 44))));
}

/** "Antananarivo | 05h34", the line below the day on which the page was looked at. */
const PAGE_CLOCK = /^[^\p{L}\p{N}]*\p{L}[\p{L} '-]{1,24} ?\| ?\d{1,2}[h:]\d{2}[^\p{L}\p{N}]*$/u;

const isOverClock = ({ paragraphs, folded }: Document, index: number): boolean => {
  const next = paragraphs[index + 1];
  return next !== undefined && PAGE_CLOCK.test(folded.slice(next.start, Math.min(next.end, next.start + 60)));
};

/** A sign between the day and the place: "28 mai 2025 📍 Gabès". */
const ICON = /^ ?[^\p{L}\p{N}\s.,;:!?()'"«»–—-]/u;

/** "Source : Le Fil, le 12/09/2023", at the end of a line. */
const SOURCE = /^[^\p{L}\p{N}]*source ?:? [^\n]{2,60}[ ,(](?:le |du )?$/u;
/** "© 2018 Le Fil – Mis en ligne le |", "Communiqué publié le |", at the end of a line. */
const STATED_BEHIND =
  /^[^\n]{0,60}(?:[-–|•·,] ?|communique |news |article |note |texte )(?:publiee?|mise? en ligne|mise? a jour|parue?|postee?|diffusee?)(?: le)? ?:? ?$/u;
/** "Communiqué de presse n° 12/2018 du |", "Édition du |", a line of its own. */
const RELEASE_OF =
  /^[^\p{L}\p{N}]*(?:communique(?: de presse)?|publication|actualites?|edition|bulletin|depeche|note|n ?[°º] ?[\d/. -]{1,12})(?: n ?[°º] ?[\d/. -]{1,12})? ?,? (?:du|en date du) $/u;

/** "CONSEIL DES MINISTRES DU |", "Communiqué du Conseil des ministres du |", a heading of its own: it tells of the day. */
const COUNCIL =
  /^[^\p{L}\p{N}]*(?:(?:communique|compte[ -]rendu|releve des decisions)(?: de presse| final)? (?:de la reunion )?du )?conseil (?:des ministres|du gouvernement|de gouvernement)(?: ordinaire| extraordinaire| restreint)? (?:du |en date du )$/u;

const GATHERING = String.raw`(?:colloque|conference|forum|sommet|seminaire|festival|atelier|reunion|visite|salon|congres|assises|concert|exposition|vernissage|assemblee|formation|webinaire|tournoi|finale|inauguration|ouverture|(?:premiere?|\p{L}+ieme|\d+e) edition)(?!\p{L})`;
/** "Photo : Awa Sarr, |", "Colloque – Kribi – |": what the line is about was on that day. */
const ABOUT_DAY = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:photos?(?!\p{L})|credits?(?!\p{L})|(?:imprim|consult|telecharg|gener)ee?(?!\p{L})|naissance|validite|journee|suivant|precedent|repon(?:dre|se)|commentaire|facture|convocation|proces-verbal|${GATHERING}(?! de presse))`,
  'u',
);
/** "Troisième édition – | – Kribi" */
const PLACE_BEHIND = /^ ?[-|,/·] ?\p{L}[\p{L}' -]{1,24}$/u;
/** "| : visite du chantier" */
const HELD_THEN = new RegExp(String.raw`^ ?: (?:\p{L}+ )?${GATHERING}`, 'u');

/** "… à Palerme. (SPA, 12/11/2018)", "Visite du ministre (12 mai 2020)": who sends the news and when, at the end of a headline. */
function isInSource({ folded }: Document, paragraph: Paragraph, { start, end }: Span): boolean {
  if (paragraph.end - end > 3) return false;
  const before = folded.slice(Math.max(paragraph.start, start - 40), start);
  const isHeadline = paragraph.end - end === 1 && paragraph.end - paragraph.start < MASTHEAD;
  return (
    /\(\p{L}[\p{L} .'-]{1,30}, ?(?:le )?$/u.test(before) || (isHeadline && /[^.] \((?:le )?$/.test(before))
  );
}

/** "Lomé, 14 mars 2024, le ministre a reçu …": no preposition before the town, no article before the day. */
const isBeforeSentence = (head: string, tail: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2}(?: \(\p{Lu}[^()]{2,20}\))?, $/u.test(head) &&
  !/^(?:À|[A-Z]\p{L}+(?:di|che)|Depuis|Hier|Ce|Le)[ ,]/u.test(head) &&
  /^ ?(?:19|20)\d{2}, (?:[Ll](?:es?|a|['’])|[Uu]ne?|[Mm]\.|Mme|[Dd]es)[ \p{L}]/u.test(tail);

/** "Lomé, 3 mai (SPA) – …", "Lomé, le 3 mai 2024" on a line of its own: the day with its town. */
export function isDateline({ text, folded }: Document, line: Span, { start, end }: Span): boolean {
  if (start - line.start > TOWN_REACH || start - line.start < SHORTEST_TOWN) return false;
  const head = text.slice(line.start, start);
  if (!/\p{Lu}/u.test(head) || !PLACE_BEFORE.test(head) || NO_PLACE.test(head)) return false;
  const tail = folded.slice(end, Math.min(line.end, end + 24));
  return DATELINE_AFTER.test(tail) || isBeforeSentence(head, text.slice(end - 5, end + 24));
}
const SHORTEST_TOWN = 3;
const TOWN_REACH = 60;

/**
 * How surely a line tells the day of publication; smaller is surer, null when it does not tell.
 * @param early whether no long paragraph stands before it
 */
export function publicationRank(
  document: Document,
  paragraph: Paragraph,
  index: number,
  early: boolean,
  mention: Span,
  from = paragraph.start,
): number | null {
  const tail = document.folded.slice(mention.end, Math.min(paragraph.end, mention.end + 60));
  if (early && tail.startsWith(')') && isInSource(document, paragraph, mention)) return 5;
  const head = document.folded.slice(from, mention.start);
  // "Résultats au 31 mars 2020": the end of what is told.
  if (head.endsWith('au ')) return null;
  if (head.length > 90) return paragraph.zone === 'byline' ? 5 : null;
  if (STATED.test(head)) {
    if (/^[^\p{L}]*date[^\p{L}]*$/u.test(head) && isAppointment(document, index)) return null;
    if (isBareField(document, index, head, tail)) return 4;
    return IS_CHANGED.test(head) ? CHANGED : SURE;
  }
  if (STATED_TOO.test(head)) return SURE;
  if (early && CHANGED_IN_BRACKETS.test(head)) return CHANGED;
  const alone = TIME.test(tail);
  if (alone && SIGNED_BY.test(head)) return 5;
  if (alone && (SOURCE.test(head) || STATED_BEHIND.test(head))) return 5;
  if (
    ((alone || PLACE_BEHIND.test(tail)) && ABOUT_DAY.test(head)) ||
    (head.length < 12 && HELD_THEN.test(tail))
  )
    return null;
  if (alone && early && RELEASE_OF.test(head)) return LINE;
  if (alone && early && COUNCIL.test(head)) return 5;
  const first = /^[^\p{L}\p{N}]*(?:le )?$/u.test(head);
  if (first && alone && isOverClock(document, index)) return null;
  // Below the text it is the day of another piece, or of what a reader wrote.
  if (first && alone && !early && paragraph.zone === 'furniture') return null;
  if (first && (alone || (ICON.test(tail) && paragraph.end - mention.end < 40))) return early ? LINE : 5;
  // "Le ministre a signé, le 12 mai 2018 à Lomé, un accord" looks like a dateline too.
  const opens = PLACE_BEFORE.test(document.text.slice(from, mention.start));
  if (paragraph.zone === 'dateline' && (opens || DATELINE_AFTER.test(tail))) return DATELINE;
  if (first && ABOUT_ARTICLE.test(tail)) return early ? LINE : 5;
  // "par admin | 30 septembre 2021 | Actualités | 0 commentaires", "3 février 2021 Migrants et réfugiés"
  if (early && paragraph.end - paragraph.start < MASTHEAD) {
    if (/\| $/.test(head) && /^(?:,? ?(?:a|-)? ?\d{1,2}[:h]\d{2})? \|/.test(tail)) return LINE;
    if (WRITER.test(head) && (alone || /^ (?:aucun|\d+) commentaire/.test(tail))) return 5;
    if (first && HEADING.test(document.text.slice(mention.end, paragraph.end))) return 5;
    if (SET_OFF.test(head) && ABOUT_ARTICLE.test(tail)) return 5;
  }
  // "|16 déc. 2024| Le maire a reçu la presse.": no sentence begins with a bare day.
  if (
    early &&
    head === '' &&
    /\d{4} \p{Lu}\p{Ll}/u.test(document.text.slice(mention.end - 4, mention.end + 3))
  )
    return 5;
  const place = opens && !NO_PLACE.test(head);
  if (SIGNED_AT.test(head)) return 4;
  if (place && DATELINE_AFTER.test(tail)) return early ? DATELINE : 6;
  if (early && place && isDateline(document, { start: from, end: paragraph.end }, mention)) return DATELINE;
  if (paragraph.zone === 'byline') return 3;
  if (place && head !== '' && alone) return 5;
  if (early && head !== '' && CLOCK.test(tail)) return 5;
  const isMasthead =
    early &&
    index < 4 &&
    paragraph.end - paragraph.start < MASTHEAD &&
    (SET_OFF.test(head) ||
      TOWN_AT_END.test(document.text.slice(from, mention.start)) ||
      (HEADLINE_END.test(head) && FIGURES.test(document.folded.slice(mention.start, mention.end))));
  if (isMasthead && /^[^\p{L}\p{N}]*$/u.test(tail)) return 5;
  return null;
}
