/** Where a signing took place: the facility or town nearest its clause, and none that is told of something else. */
import type { Document, Span } from '../../../schemas/document.js';
import type { Reference } from '../../../schemas/types.js';
import { countryByCode } from '../../countries.js';
import { spanAt } from '../../spans.js';
import type { Atoms } from '../grammar/atoms.js';
import { within } from './placed.js';
import { isBackground, isLongBeforeIt, isOfAnother, type Scenery, type Slot, WAS_DUE } from './slots.js';

export interface PlaceSlot extends Slot<Reference> {
  /** A town, no building. */
  readonly isTown: boolean;
}

/** What an instrument is about: a place named after it is not where it was signed. */
const ABOUT =
  /(?:portant|relati(?:f|ve)s?|visant|au profit|au benefice|en faveur|destinee?s?|concernant| sur (?:la|le|les|l'|deux|trois)(?! ?(?:campus|site|plateau|parvis|perron|stand|chantier|esplanade|ile|termes|clauses|contours|modalites|bases))| pour (?:la|le|les|l'|un|une|des|ses|son|sa|leurs?|deux|trois|\p{L}+[ei]r|\p{L}+re)(?= )|(?<!\p{L})(?:en vue d|afin d|dans le but d|s'engag|(?<!s')entend|permett)|construction|realisation|installation)/u;
/** "porte sur un projet à Kara", "en vertu duquel une école ouvrira à Kara", "a-t-on appris à Lomé" */
const TELLS =
  / (?:en vertu d|aux termes d|ouvrant|permettant|prevoyant)| (?:porte|portent|vise|visent|concerne|concernent|prevoit|prevoient|consiste|permettra|financera)(?: |$)|(?:publie|(?<!sont |est )parvenu|diffuse|appris|rendu public)[^,;]{0,40}$|, (?:a|ont) (?:annonc|indiqu|declar|affirm|precis|soulign|ajout)e [^,;]{0,60}$/u;
const AFTER = /(?:^|[\s,])(?:apres|depuis|suite a) [^,;.]{0,80}$/u;
const APART = /, (?:au|a la|a l'|dans (?:le |la |les |l'))(?: |$)$/u;
/** "pour financer un projet à Kara, mardi 3 juin à Lomé" */
const BEHIND_DAY =
  /(?:\d{4}|di(?: prochain)?|dimanche|hier|matin|soir|\d (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)),? (?:a|au|en|dans|sur)(?: la| le| l')? ?$/u;
const PLACED =
  /(?:(?:^|[\s,(])(?:a|au|aux|en|dans|sur|chez)(?: la| le| les| l'| son| ses)?|[,(]|l'|d'|a la|au sein (?:de|du)|:|(?:locaux|bureaux|salons?|enceinte|hall|cour|jardins) (?:de(?: la| l')?|du|des|d')|dans la (?:ville|commune|localite|capitale) (?:de |d'|du )) ?$/u;

/** "marquée par l'ouverture d'une école à Kara et la signature", "un accord pour la construction d'un port à Kribi. Les deux …" */
const WORKS =
  /(?:construction|realisation|installation|rehabilitation|amenagement|extension|creation|implantation|modernisation|ouverture|mise en place) d(?:e |u |es |')(?:(?!s'est|se sont|a ete|sign|ceremonie)[^,;:]){0,70}$/u;

/** "la société X, basée à |Kara|, a signé": where it sits. */
const SEATED =
  /(?<!\p{L})(?:basee?|sise?|etablie?|implantee?|installee?|domiciliee?|enregistree?|immatriculee?|originaire|residence|nee?|situee?|active?|vivant|residant|operant|exercant)s? (?:a|au|en|de) ?$|[\p{L}»)],? presente?s? (?:a|au|en) ?$|siege (?:social )?(?:est|se trouve) (?:situe )?(?:a|au|en) ?$/u;

/** "l'ambassadeur du Japon à |Kara|, avec résidence à Lomé" */
const POSTED =
  /(?<!\p{L})(?:ambassad|consul|representant|charge d'affaires|correspondant|delegue)\p{L}* (?:[^,;.\s]+ ){1,6}a $/u;

const OF_A_TOWN =
  /(?:^|[\s'])(?:celle|celui|villes?|communes?|mairies?|municipalites?|regions?) (?:de |d'|du )$/u;

/** "et dans la ville de Ségou, …", unless it tells where somebody is from (", dans la ville de Ségou"). */
const IN_A_TOWN = /(?:^|(?<!,) )dans la (?:ville|commune) (?:de |d'|du )$/u;

/** "la ville de |Ségou| a signé": it acts. */
const isTownActing = (lead: string): boolean => OF_A_TOWN.test(lead) && !IN_A_TOWN.test(lead);

/** "Paraphé en avril à |Kara|, le texte a été signé" */
const FIRST_STEP = /^\W*(?:conclu|negocie|paraphe|approuve|elabore)e?s? [^,;.]{0,60}$/u;

/** "la ville de Kara| a abrité la signature" */
const IS_HOST = /^,? (?:a|avait|vient d')? ?(?:\p{L}+ )?(?:accueilli|abrit|servi de cadre)/u;

const CLEFT =
  /(?:^|[^\p{L}])c'(?:est|etait|fut|est donc) (?:a|au|aux|en|dans|sur)(?: la| le| les| l'| un| une)? ?$/u;

/** "conclue par l'|Université de Kara|" */
const BY = /(?:conclu|paraphe|passe|approuve|adopte)e?s? (?:par|entre|avec) (?:la |le |l'|les )?$/u;
const BARE_ARTICLE = /, (?:l'|la |le )$/u;
const GOES_ON =
  /^(?: \([^)]*\))? (?:et |(?:a|ont|vient de|viennent de) (?:\p{L}+ment )?(?:sign|paraph|conclu|proced|officialis|formalis|scell))/u;

/** "Lors d'une rencontre tenue à la mairie, l'|Université de Kara| a signé": no place, but who acts. */
const isHouseActing = (folded: string, { start, end }: Span): boolean =>
  BY.test(folded.slice(Math.max(0, start - 24), start)) ||
  (BARE_ARTICLE.test(folded.slice(Math.max(0, start - 5), start)) &&
    GOES_ON.test(folded.slice(end, end + 24)));

/** What costs more is none. */
const FARTHEST = 700;

/** What stands between two offsets, names of bodies left out: "l'Agence pour la promotion de l'emploi" tells of no purpose. */
function withoutBodies(document: Document, atoms: Atoms, from: number, to: number): string {
  const sentence = spanAt(document.sentences, from);
  const named = sentence ? within(atoms.of(sentence), { start: from, end: to }) : [];
  let said = '';
  let at = from;
  for (const { start, end, kind } of named) {
    if (kind !== 'party' || start < at) continue;
    said += document.folded.slice(at, start);
    at = end;
  }
  return said + document.folded.slice(at, to);
}

/** Facility before town, the nearest first. */
export function nearestVenue(
  { document, venues, atoms }: Scenery,
  clause: Span,
  at: number,
): PlaceSlot | null {
  let best: PlaceSlot | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const offer = (span: Span, id: string | null, name: string, isTown: boolean): void => {
    const far = Math.abs(span.start - at) + (isTown ? 100 : 0);
    if (far >= Math.min(bestCost, FARTHEST)) return;
    const gap = document.text.slice(Math.min(span.end, at), Math.max(span.start, at));
    // "C'est à Kara, le 20 mai, que A et B ont signé"
    const isCleft =
      span.end <= at &&
      CLEFT.test(document.folded.slice(Math.max(clause.start, span.start - 24), span.start));
    const barred = !isCleft && /(?:;| qui | que | dont )/.test(gap) ? 200 : isCleft ? -200 : 0;
    // All that follows only adds.
    if (far + barred >= Math.min(bestCost, FARTHEST)) return;
    const before = document.folded.slice(Math.max(0, span.start - 24), span.start);
    // "un accord pour l'installation d'un bureau, lundi 12 mai, au Sofitel"
    const isApart = (!isTown && APART.test(before)) || BEHIND_DAY.test(before);
    const between = document.folded.slice(at, span.start);
    const isPlaced = PLACED.test(before);
    if (span.start > at) {
      if (TELLS.test(between) || (!isApart && !isPlaced)) return;
      // "un contrat portant sur deux stations à Béchar": the place of what is agreed on.
      if (!isApart && ABOUT.test(between) && ABOUT.test(withoutBodies(document, atoms, at, span.start)))
        return;
    }
    const aside = isPlaced ? 0 : 120;
    // "Un mois après leur rencontre à Kara, A et B ont signé à Lomé"
    const isOfWorks =
      span.end <= at &&
      !isApart &&
      WORKS.test(document.folded.slice(Math.max(clause.start, span.start - 110), span.start));
    if (isOfWorks || SEATED.test(before) || isBackground(between)) return;
    const lead = document.folded.slice(Math.max(clause.start, span.start - 44), span.start);
    if (at < clause.end && isOfAnother(lead, span.start, at)) return;
    const said = span.end < at ? document.folded.slice(clause.start, span.start) : '';
    if (span.end < at && (FIRST_STEP.test(said) || isLongBeforeIt(document.folded, clause.start, span.start)))
      return;
    const wasDue = span.end < at && WAS_DUE.test(lead) ? 150 : 0;
    const past = span.end < at && AFTER.test(said) ? 150 : 0;
    const cost = far + barred + aside + past + wasDue;
    if (cost < bestCost && cost < FARTHEST) {
      bestCost = cost;
      best = { start: span.start, end: span.end, value: { id, name }, cost, isTown };
    }
  };
  const inside = within(venues, clause);
  for (const span of inside) {
    const { entity: venue } = span;
    const name = venue.name ?? venue.city ?? null;
    const acts =
      (isTownActing(document.folded.slice(Math.max(0, span.start - 30), span.start)) &&
        !IS_HOST.test(document.folded.slice(span.end, span.end + 32))) ||
      isHouseActing(document.folded, span);
    if (name !== null && !acts) offer(span, venue.id, name, venue.name === null);
  }
  if (best) return best;
  const sentence = spanAt(document.sentences, clause.start);
  const told = sentence ? within(atoms.of(sentence), clause) : [];
  for (const [index, atom] of told.entries()) {
    if (atom.kind !== 'place' || atom.party?.kind !== 'town') continue;
    // "le chef de la délégation à Lomé, M. X": where somebody is in office.
    const next = told[index + 1];
    if (
      next?.kind === 'person' &&
      /^, (?:\p{L}+\.? ){0,2}$/u.test(document.folded.slice(atom.end, next.start))
    )
      continue;
    if (POSTED.test(document.folded.slice(Math.max(clause.start, atom.start - 70), atom.start))) continue;
    const before = document.folded.slice(Math.max(0, atom.start - 4), atom.start);
    if (/(?:^|[\s,])a $/.test(before)) offer(atom, null, atom.party.name, true);
  }
  if (best) return best;
  // "en visite d'État en Turquie": a country where no town is told.
  for (const span of inside) {
    const { entity: venue } = span;
    const country = venue.name === null && venue.city === null ? countryByCode(venue.country ?? '') : null;
    if (country) offer(span, venue.id, country.name, true);
  }
  return best;
}
