/** When, where, on the fringe of what, for how much: the slots of a record, each from the clause nearest its signing. */
import type { Document, Span } from '../../../schemas/document.js';
import { toRange } from '../../../schemas/edtf.js';
import type { Entities } from '../../../schemas/entities.js';
import type { Reference } from '../../../schemas/types.js';
import { holdsAt } from '../../matches.js';
import type { Atoms } from '../grammar/atoms.js';
import { type Amount, findAmounts } from './amounts.js';
import { findDuration } from './durations.js';
import { type Placed, within } from './placed.js';

export interface Slot<T> extends Span {
  readonly value: T;
  /** Less is nearer and surer. */
  readonly cost: number;
}

/** A document with its mentions in text order. */
export interface Scenery {
  readonly document: Document;
  readonly dates: readonly Placed<Entities['dates'][number]>[];
  readonly venues: readonly Placed<Entities['venues'][number]>[];
  readonly events: readonly Placed<Entities['events'][number]>[];
  readonly atoms: Atoms;
}

/** Dates that tell of something else than the signing. Read backwards from the date. */
const OTHER_DATE =
  /(?<=(?:^ ?date|jusqu'au?|premiere fois|a compter du?|a partir d[eu]|entr\p{L}+ en vigueur(?: \p{L}+)?|prend\p{L}* effet(?: \p{L}+)?|periode|depuis|des le|expir\p{L}+|echeance|de la convention|resolution|loi n\S+|ayant eu lieu|creee?|fondee?|datant|remont\p{L}+|exercice|horizon|campagne|echu\p{L}*|arrivee? a \p{L}+|(?:publie|(?<!sont |etaient )parvenu|diffuse|transmis|paru|rendu public|rendue publique)e?s?|l'(?:a|ont|avait|avaient) (?:deja )?fait) ?(?:le |la |du |au |de |en |a |l'|d')?)/uy;

/** "a annoncé mardi qu'il signera", "a autorisé lundi la signature": the day of that. */
export const SAID_ON =
  /(?:^|[\s'])(?:a|ont|avait|avaient) (?:\p{L}+ )?(?:(?:annonc|declar|indiqu|affirm|autoris|adopt|approuv|confirm|precis|revel|ajout|expliqu|soulign|appel|plaid|inform)ee?s?|savoir|dit|appris),? (?:ce |le )?$|-t-on appris,? (?:ce |le )?$/u;

/** Not where what is said to be done is the clause itself: "|ont adopté| mardi une convention". */
function isDayOfSaying(lead: string, start: number, at: number): boolean {
  const said = SAID_ON.exec(lead);
  return said !== null && start - lead.length + said.index + said[0].search(/[^\s']/u) !== at;
}

/** "la signature prévue le 17 août" in a text of the 18th: the plan is told all the same. */
const PLANNED_FOR = /(?:prevu|attendu|programme|fixe)e?s? (?:pour |au )?(?:le )?$/u;

/** "l'avenant n° 2 au contrat de concession du 4 mars": the inner instrument's day. */
const INNER_DATE =
  / (?:au|a la|a l'|a leur|aux|du|de la|de leur|de l') ?(?:contrat|convention|accord|protocole|traite|marche|charte|memorandum|entente)(?:-cadre)?(?: \p{L}+){0,4} (?:du|en date du|de) $/u;

/** "le traité du 6 juillet 2024": what goes by its day is another text. */
const DATED_TEXT =
  /(?:accords?|traite|convention|protocole|pacte|charte|loi|decret|arrete|ordonnance|declaration|resolution|decision)(?: [\p{L}'-]+){0,4} (?:du|en date du) $/u;

/** The date nearest an offset inside a span: full days before months and years. Its value is null where nothing tells when "hier" was. */
export function nearestDate(
  { document, dates }: Scenery,
  clause: Span,
  at: number,
  coming: boolean,
  notBefore: string | null = null,
  isScene = false,
): Slot<string | null> | null {
  let best: Slot<string | null> | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const span of within(dates, clause)) {
    const { entity: date } = span;
    const coarse = date.value === null || date.value.length === 10 || coming ? 0 : 120;
    const far = Math.abs(span.start - at) + coarse + (span.start < at ? 10 : 0);
    if (far >= bestCost) continue;
    const lead = document.folded.slice(Math.max(clause.start, span.start - 44), span.start);
    // "la convention qui lie depuis hier A et B"
    const isBound = (lead.endsWith('depuis ') && BOUND_SINCE.test(lead.slice(-20))) || AS_EARLY_AS.test(lead);
    if (!coming && !isBound && (date.bound === 'from' || date.bound === 'until')) continue;
    if (!coming && (isStretch(date.value) || isHorizon(document, span))) continue;
    // What is still to be signed is not signed before the text was written.
    const isPast = notBefore !== null && date.value !== null && toRange(date.value).last < notBefore;
    if (coming && isPast && !PLANNED_FOR.test(lead)) continue;
    if (
      (!isBound && holdsAt(OTHER_DATE, lead, lead.length)) ||
      INNER_DATE.test(lead) ||
      isDateline(document, clause, span)
    )
      continue;
    // "ont signé un accord, a annoncé mercredi le ministre", "a annoncé mardi avoir signé"
    const isBehind = span.start > at || document.folded.startsWith('avoir ', at);
    if ((coming || (!isScene && isBehind)) && isDayOfSaying(lead, span.start, at)) continue;
    // "Lundi 3 mai, la ministre a annoncé la signature", "la déclaration signée le 3 mai prévoit la signature d'un accord"
    if (!isScene && span.end < at && ANNOUNCED.test(document.folded.slice(span.end, at))) continue;
    if (isOfAnother(lead, span.start, at)) continue;
    if (isBackground(document.folded.slice(isScene ? clause.start : at, span.start))) continue;
    // "2018-09-22": a page's own day, "au 1er janvier 2009": that of what takes effect.
    if (PAGE_DAY.test(document.text.slice(span.start, span.end))) continue;
    if (date.value?.length === 10 && lead.endsWith(' au ')) continue;
    if (isScene && DATED_TEXT.test(lead)) continue;
    if (date.value?.length === 4 && (YEARLY.test(lead) || isPartOfName(document, span, lead))) continue;
    // "Conclu fin mars, l'accord a été signé à Lomé": the day of something before.
    if (span.end < at - 8 && CONCLUDED.test(lead)) continue;
    if (span.end < at && isOfSomethingBefore(document.folded, clause, span, date.value)) continue;
    const gap = document.text.slice(Math.min(span.end, at), Math.max(span.start, at));
    const barred = /(?:;| qui | que | dont | où )/.test(gap) ? 150 : 0;
    // "l'accord signé hier et annoncé à la table ronde tenue le 5 décembre": the gathering's.
    const held = span.start > at && HELD_ON.test(lead) ? 150 : 0;
    // "dont la signature était prévue le 3 mai à Lomé, a été signée le 10 à Kara": the day it was to be.
    const wasDue = !coming && span.end < at && WAS_DUE.test(lead) ? 150 : 0;
    const cost = far + barred + held + wasDue;
    if (cost < bestCost) {
      bestCost = cost;
      best = { start: span.start, end: span.end, value: date.value, cost };
    }
  }
  return best;
}

const PAGE_DAY = /^\d{4}-\d\d-\d\d$/;

export const ANNOUNCED =
  /(?:^|[\s,])(?:a|ont|avait|avaient) (?:\p{L}+ )?(?:annonc|declar|indiqu|affirm|confirm|revel|inform|autoris|decid|accept|charg|mandat|habilit|invit|prom)(?:ee?s?|is)(?![\p{L}])|(?:^|[\s,])(?:s'est|se sont|ont|a|sont) (?:\p{L}+ )?(?:engage|convenu)e?s?(?![\p{L}])/u;

const SIGNED_AT =
  /(?<!exemplaires|documents|textes|parapheurs)(?:^|[\s,])(?:sign|conclu|paraph|ratifi)(?:ee?s?|s|es|atures?)?,? (?:a (?!ete )(?:la |l')?[\p{L}' -]{3,24},? )?(?:a|en|le|hier|ce)? ?$/u;

/** How far a participle stands behind the start of its clause: "a été officiellement signé". */
const PARTICIPLE = 40;

/** Whether what tells when or where stands behind the participle of another clause than the one at an offset. */
export function isOfAnother(lead: string, start: number, at: number): boolean {
  const found = SIGNED_AT.exec(lead);
  if (!found) return false;
  const signed = start - lead.length + found.index;
  return signed < at - 2 || signed > at + PARTICIPLE;
}

/** "prévue", "initialement fixée": when and where something was to be. */
export const WAS_DUE =
  /(?:^|[\s,])(?:prevu|programme|attendu|fixe|envisage|annonce|initialement)(?:e?s?)(?: [^,;.]{0,30})?$/u;

const HELD_ON = /(?:tenu|organise|deroule|reuni)e?s? (?:a [\p{L}-]+ )?(?:du |le |les )?$/u;

export const BOUND_SINCE =
  /(?:(?:lie|unit|engage|associe)(?:nt)?|(?:est|sont) (?:seche|signe|scelle|conclu|officiel)(?:le|e?s?)),? depuis (?=$|\p{L}|\d)/u;

/** "signée, elle, dès le |12 janvier": that day, not from it on. */
const AS_EARLY_AS =
  /(?<!avai(?:t|ent) )(?:sign|paraph|conclu|ete)\p{L}{0,3},?(?: (?:eux|elles?|lui|quant a (?:elle|lui)),)? des (?:le )?$/u;

const CONCLUDED =
  /(?:^|[\s,])(?:conclu|negocie|approuve|adopte|valide|paraphe)e?s?(?: \p{L}+ment)? (?:le |en |des )?$/u;

/** "depuis son élection en mai", "deux mois après le sommet tenu en mai à Kara", "grâce au prêt obtenu en mai": long before. */
const LONG_BEFORE =
  /(?:^|[\s,(])(?:depuis|suite (?:a|aux?)|grace (?:a|aux?)|(?:\p{L}+|\d+) (?:mois|semaines?|jours?|ans?|annees?) (?:apres|avant)) [^,;.]+$/u;
/** "Nommé en mars dernier, le directeur …" */
const BEGUN =
  /^\W*(?:nomm|(?:re)?elu|cree?|fonde?|lance?|promu|design|inaugur|initie?|demarr|adopt|instaur|institu|install|recrut)\p{L}*(?: [^,;.]*)?$/u;
/** Of a month or a year only: "après un premier atelier en mai, …", ", qui a fêté ses vingt ans en 2024, …" */
const TOLD_ASIDE = /(?:^|[\s,(])apres [^,;.]*$|, (?:qui|dont|ou) [^,;.]*$/u;

const BEFORE_REACH = 120;

/** Whether what stands before an offset belongs to something that came before, not to the signing. */
export const isLongBeforeIt = (folded: string, from: number, offset: number): boolean =>
  LONG_BEFORE.test(folded.slice(Math.max(from, offset - BEFORE_REACH), offset));

function isOfSomethingBefore(
  folded: string,
  { start: from }: Span,
  { start, end }: Span,
  value: string | null,
): boolean {
  const front = folded.slice(Math.max(from, start - BEFORE_REACH), start);
  if (LONG_BEFORE.test(front)) return true;
  if (start - from < BEFORE_REACH && folded[end] === ',' && BEGUN.test(front)) return true;
  return value !== null && value.length < 10 && TOLD_ASIDE.test(front);
}

/** "le plan de travail annuel 2024": part of its name. */
const YEARLY = /(?:annuele?l?e?|plans?|programmes?|budgets?|strategies?|editions?|campagnes?) $/u;

/** "l'aide budgétaire française 2017", "le projet Horizon 2030": a year that no preposition leads to. */
const isPartOfName = ({ folded }: Document, { start, end }: Span, lead: string): boolean =>
  /^\d{4}$/.test(folded.slice(start, end)) && /\p{L}{3} $/u.test(lead) && !TO_A_YEAR.test(lead);

const TO_A_YEAR =
  /(?:^|[\s,(])(?:annees?|an|fin|debut|courant|depuis|avant|apres|vers|pour|dans|horizon|exercice|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|hiver|ete|printemps|automne|trimestre|semestre|sur) $/u;

/** "à l'horizon 2030" */
const isHorizon = ({ folded }: Document, { start, end }: Span): boolean =>
  folded.slice(start, end).includes('horizon');

/** "un mémorandum pour 2024-2026": no day on which anything was signed lies in more than a season. */
const LONGEST_DAYS = 100;

function isStretch(value: string | null): boolean {
  if (!value?.includes('/')) return false;
  const { first, last } = toRange(value);
  return Date.parse(last) - Date.parse(first) > LONGEST_DAYS * 86_400_000;
}

/** "Yaoundé, le 29 avril 2024 –", "NIAMEY, 22 novembre 2017 (AFP) -" at the head of a sentence. */
function isDateline(document: Document, within: Span, span: Span): boolean {
  if (span.start - within.start > 60) return false;
  const lead = document.text.slice(within.start, span.start);
  const after = document.text.slice(span.end, span.end + 30);
  // "Dubaï, Émirats arabes unis – 14 novembre 2023 – …"
  if (/[–—-] (?:[Ll]e )?$/u.test(lead) && /^ ?[–—-] /u.test(after)) return true;
  return (
    /^\p{Lu}/u.test(lead) &&
    // "Le 12 mars 2025 : signature d'un accord" tells its day.
    !/^(?:Le|Ce) $/.test(lead) &&
    !/(?:^|[\s,])\p{Ll}{4}/u.test(lead) &&
    /^[\d\sh:,]*(?:\([^)]*\)|\/[^/]*\/)?\s?[-–—:]/u.test(after) &&
    !/(?<!\p{L})(?:à|au|en|ont|a)(?!\p{L})/u.test(lead)
  );
}

const FRINGE =
  /(?:en marge d[eu'](?: la| l')?|a l'occasion d[eu'](?: la| l')?|lors d[eu'](?: la| l')?|dans le cadre d[eu'](?: la| l')?|au cours d[eu'](?: la| l')?|pendant l[ea']|parallele (?:de|a|au|avec)(?: la| l'| les)?|au terme des travaux de la|a l'issue d[eu'](?: la| l')?|a la faveur d[eu'](?: la| l')?|durant l[ea']|travaux d[eu'](?: la| l')?|occasion d[eu'](?: la| l')?) ?(?:[\p{L}\d]+ (?:edition|session) d(?:u |e la |e l'|es ))?$/u;

const PLEDGES = /annonces? |promesses? |engagements? /;

const BACKGROUND =
  /(?:s'inscri|fait suite|decoul|(?:est|constitue|marque) (?:\p{L}+ )?(?:la |le |l')(?:concretisation|aboutissement|fruit|suite|resultat|couronnement|materialisation|traduction|prolongement)|(?:intervien|survien)\p{L}+ (?:\p{L}+ ){0,4}(?:apres|avant|suite) )(?![^;]*(?:a eu lieu|s'est (?:tenu|deroul)))/u;

/** "La signature s'inscrit dans le sommet tenu à Paris", "intervient un mois après la visite du 3 mai": what led to it. */
export const isBackground = (between: string): boolean => BACKGROUND.test(between);

/** A named gathering that the signing took place at: after "en marge de", "lors de" and the like. */
export function fringeEvent(
  { document, events }: Scenery,
  clause: Span,
  at = clause.end,
): Slot<Reference> | null {
  for (const { entity: event, ...span } of within(events, clause)) {
    // "La signature s'inscrit dans les annonces faites lors de la table ronde": not signed there.
    const between = document.folded.slice(at, Math.max(at, span.start));
    if (PLEDGES.test(between) || isBackground(between)) continue;
    if (FRINGE.test(document.folded.slice(Math.max(0, span.start - 44), span.start))) {
      return { start: span.start, end: span.end, value: { id: event.id, name: event.name }, cost: 0 };
    }
  }
  return null;
}

/** The sum that an instrument carries: the first one that is no conversion of another one nor the whole of it. */
export function sumIn(document: Document, within: Span, country: string | null): Amount | null {
  const amounts = findAmounts(document, within, country);
  return amounts.find(({ converted, whole }) => !converted && !whole) ?? amounts[0] ?? null;
}

export const durationIn = (document: Document, within: Span): string | null =>
  findDuration(document, within)?.value ?? null;
