/** What its day and the words around tell of an instrument: still to come, missed, being ratified. */
import type { Sentence, Span } from '../../../schemas/document.js';
import { toRange } from '../../../schemas/edtf.js';
import type { Draft } from '../drafts/drafts.js';
import type { Context } from './context.js';

const FUTURE = /(?:^|[ '])(?:sera|seront|aura|auront|\p{L}{2,}(?:eront|iront)|prochaine?)(?![\p{L}])/u;

const TO_COME = /(?:^|[ '])(?!opera|camera|cholera)\p{L}+(?:[eidvu]ra|[eidvu]ront)(?![\p{L}])/u;
const FINITE = /(?:^|[\s,'’])(?:a|ont|est|sont|était|étaient|fut|furent|avait)(?!\p{L})/iu;

/** "Le ministre rencontrera son homologue. Outre la signature d'un accord.": no verb, in a passage of what is to come. */
export const isInProgramme = (
  { told, sentences }: Draft,
  { document: { sentences: all, text, folded } }: Context,
): boolean =>
  told.length > 0 &&
  told.every(({ signing: { voice, outcome } }) => voice === 'noun' && outcome === 'done') &&
  [...sentences].every((index) => {
    const [before, own] = [all[index - 1], all[index] as Sentence];
    return (
      before?.paragraph === own.paragraph &&
      !FINITE.test(text.slice(own.start, own.end)) &&
      TO_COME.test(folded.slice(before.start, before.end))
    );
  });

/** What was done, be the text's own day an earlier one. */
const PROCEEDED =
  /(?:^|[\s,])(?:a|ont) (?:\p{L}+ )?procede(?![\p{L}])|(?:^|[\s,])(?:a|ont) eu lieu(?![\p{L}])/u;

/** Of a day that is called "prochain", or one after that of the text in a sentence of things to come. */
export const isToCome = (draft: Draft, date: string | null, context: Context): boolean =>
  isCalledNext(date, context) || isAfterText(draft, date, context);

const isCalledNext = (date: string | null, { document, dates }: Context): boolean =>
  date?.length === 10 &&
  dates.some(
    ({ entity, start, end }) =>
      entity.value === date && document.folded.slice(start, end).endsWith(' prochain'),
  );

function isAfterText(
  { sentences, told }: Draft,
  date: string | null,
  { document, reference }: Context,
): boolean {
  if (date === null || reference?.length !== 10 || toRange(date).first <= reference) return false;
  const said = (asked: RegExp): boolean =>
    [...sentences].some((index) => {
      const { start, end } = document.sentences[index] as Span;
      return asked.test(document.folded.slice(start, end));
    });
  // "9 juillet : signature de la charte": an entry of an agenda.
  if (told.every(({ signing }) => signing.voice === 'noun') && !said(PROCEEDED)) return true;
  return said(FUTURE);
}

const GIVEN_UP =
  /(?:^|[ '])y (?:a |ont |avait )?(?:finalement )?renonc|(?:s'est|se sont) (?:ravis|desist|retir)|en a decide autrement|fait faux bond|n'est pas venu|(?:demande|sollicite|obtenu|impose) (?:le |un |son |du )(?:nouveau )?(?:report|ajournement|delai)|ne l'(?:a|ont|avait|sera|aura) (?:\p{L}+ )?pas(?: ete)?(?!\p{L})|il faudra (?:encore )?(?:attendre|patienter)/u;

/** Told next to what was due: "Échec des négociations", "Les négociations ont échoué". */
const FAILED_TALKS =
  /(?:^|[\s,'])(?:echec|rupture|suspension) (?:des |de la |du )(?:\p{L}+ ){0,3}(?:negociations?|discussions?|pourparlers|dialogue)|(?:negociations|discussions|pourparlers) (?:ont|sont|etaient) (?:\p{L}+ )?(?:echou|rompu|capot|bloqu|dans l'impasse)/u;

/** "devait être signé le 20 novembre" in a text of December, "devait signer …, a préféré y renoncer". */
export const didNotCome = (
  { sentences }: Draft,
  date: string | null,
  { document, reference }: Context,
): boolean =>
  (date !== null && reference?.length === 10 && toRange(date).last < reference) ||
  [...sentences].some((index) => {
    const said = (from: number, to: number): string =>
      document.folded.slice(
        document.sentences[Math.max(0, from)]?.start,
        document.sentences[Math.min(to, document.sentences.length - 1)]?.end,
      );
    return GIVEN_UP.test(said(index, index + 1)) || FAILED_TALKS.test(said(index - 2, index + 1));
  });

/** A government's decree ratifies, a law lets it do so. */
const DECREED =
  /^\W*decret (?:[^\s.;]+ ){0,16}portant (?:la )?ratification|(?:^|[\s,;—–-])(?:est|sont) ratifiee?s?(?![\p{L}])|promulgu\p{L}+ [^.;]{0,60}portant (?:la )?ratification|(?:adopte\p{L}* (?:un|le|deux) projets? de |(?<!projets? de |d'un )(?<!\p{L}))decrets?(?: (?:presidentiel|royal|gouvernemental|imperial)s?)? portant (?:la )?ratification/u;

/** "les députés ont examiné l'accord signé en septembre" */
const IN_THE_HOUSE =
  /(?<!\p{L})(?:deput|senateur|parlementaires|commissaires|assemblee|senat|chambre)\p{L}* [^.;,]{0,60}(?:ont|a) (?:\p{L}+ment )?(?:examine|debattu|discute|etudie|entame l'examen) [^.;,]{0,24}(?:accord|convention|protocole|traite)/u;

/** "le projet de loi autorisant la ratification de l'accord": signed, whatever else is said. */
export function isBeingRatified(draft: Draft, { document, ratifies }: Context): boolean {
  if (!ratifies) return false;
  return [...draft.sentences].some((index) => {
    const { start: own, end } = document.sentences[index] as Span;
    const before = document.sentences[index - 1];
    // "Le premier texte autorise la ratification de … Le second est relatif à l'accord …"
    const goesOn =
      before && /^(?:le|la) (?:second|deuxieme|troisieme|dernier)/.test(document.folded.slice(own, own + 14));
    const start = goesOn ? before.start : own;
    const said = document.folded.slice(start, end);
    if (IN_THE_HOUSE.test(said)) return true;
    if (!/ratifi|renvoye|approbation/.test(said) || DECREED.test(said)) return false;
    return (
      /(?:autoris\p{L}+|projets? de (?:loi|textes?|decrets?|ordonnances?)|portant|adopt(?!ee)\p{L}+|examin\p{L}+|soumi\p{L}+|(?:veut|entend|souhaite|propose de|appel\p{L}+ a|invit\p{L}+ a) ratifier|renvoy\p{L}+ en commission)/u.test(
        said,
      ) &&
      /(?:ratifi\p{L}+|renvoyee? en commission|approbation (?:de (?:la |l'|cet(?:te)? |ladite )|du |dudit |des? )(?:accord|convention|protocole|traite))/u.test(
        said,
      )
    );
  });
}

/** What is done under a paper that was there before: "dans le cadre de |la convention signée entre A et B|". */
const UNDER =
  /(?:^|[\s,(])(?:dans le cadre|dans le sillage|en vertu|en application|en execution|au titre|aux termes|a la faveur|sur la base|dans le prolongement|en marge|(?:la )?mise en (?:œ|oe)uvre|(?:l')?anniversaire|(?:la )?signature|conformement|suite|grace|prevue?s? (?:par|dans)|met(?:tent|tre)? en (?:œ|oe)uvre|apres|depuis|s'agit(?: \p{L}+)? du (?:premier|second|\p{L}+ieme)|renegoci\p{L}+|denonc\p{L}+|resili\p{L}+|execut\p{L}+|revis\p{L}+|liee?s? par|(?:volume|nombre|portefeuille|bilan|suivi)(?: (?:total|global|cumule))?)(?: (?:a|au|aux|de|du|des|d'|la|le|les|l'|un|une|d'un|d'une|son|sa|leur|premiers?|premiere|cet|cette))* ?$/u;

const YEAR = /(?<![\p{L}\d-])en ((?:19|20)\d\d)(?!\d)/u;

/** Spoken of by a participle alone, as what the news goes by, or in a sentence of a year long past. */
export function wasReferredTo(
  { told, instruments, signers }: Draft,
  { document: { folded, sentences }, reference }: Context,
): boolean {
  const isOnly = told.every(
    ({ signing: { voice, outcome } }) => voice === 'participle' || outcome === 'told',
  );
  if (told.length === 0 || !isOnly || signers.length > 0) return false;
  const isLongAgo = told.every(({ sentence, signing }) => {
    const { start } = sentences[sentence] as Span;
    const year = YEAR.exec(folded.slice(start, signing.start))?.[1];
    return year !== undefined && reference !== null && Number(year) + 1 < Number(reference.slice(0, 4));
  });
  return (
    isLongAgo || instruments.every(({ start }) => UNDER.test(folded.slice(Math.max(0, start - LEAD), start)))
  );
}

/** "Depuis 2010", "À ce jour", "Au cours des cinq dernières années": at the head of what sums up some time. */
const SUMS_UP =
  /^\W*(?:depuis (?:\d{4}|(?:l'an|l'annee|(?:\p{L}+ )?\p{L}+ \d{4})|sa creation|leur creation|(?:\p{L}+ ){1,2}(?:ans|annees|mois|decennies))|a ce jour|jusqu'(?:ici|a present|a ce jour|alors)|(?:au cours des|durant les|pendant les|ces|sur les|en) (?:\p{L}+ |\d+ ){0,2}(?:ans|annees|mois|decennies))(?![\p{L}])/u;

/** Several instruments of some time past: news tells of one day's. */
export const wasSummedUp = ({ told }: Draft, { document: { folded, sentences } }: Context): boolean =>
  told.every(({ sentence, signing: { outcome } }) => {
    const { start } = sentences[sentence] as Span;
    return outcome === 'done' && SUMS_UP.test(folded.slice(start, start + LEAD));
  });

/** In code units. */
const LEAD = 48;
