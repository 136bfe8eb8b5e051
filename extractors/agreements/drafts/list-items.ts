/** What leads to a list, and what is a line of it. */
import type { Document } from '../../../schemas/document.js';
import type { SentenceFacts } from '../facts/facts.js';
import { ITEM_MARK } from '../facts/members.js';
import type { Instrument } from '../mentions/instruments.js';
import type { OpenList } from './drafts.js';

/** "Tourisme : ", "A – B : ", "Accord n° 2 : ", "Premièrement, ", "Dans le domaine de la santé, ": what a line says before its instrument. */
const LABEL = String.raw`(?:[^.;:]{2,110} ?: ?|(?:dans|en|sur|au|pour|concernant|s'agissant|sous|avec)(?: |(?<='))[^.;:]{2,70}, |entre [^.;:]{4,160}, |(?:\p{L}+iemement|premierement|d'abord|ensuite|enfin|puis|premiere?|seconde?|\p{L}+ieme), )?`;
const DETERMINED = String.raw`(?:et )?(?:de |d')?(?:une? |l[ea]s? |l'|du |des |deux |trois |quatre )?(?:nouve\p{L}+ |premiere? |second\p{L}* )?(?:projets? d(?:e |'))?`;

/** The bullet or number of a line of a list, and its label: "- Tourisme : un accord". */
const ITEM = new RegExp(String.raw`^\s*${ITEM_MARK}\s*${LABEL}${DETERMINED}$`, 'u');
const BARE = new RegExp(String.raw`^\s*${LABEL}${DETERMINED}$`, 'u');
const MARKED = new RegExp(String.raw`^\s*${ITEM_MARK}`, 'u');

/** Code units; "viii. " is no longer. */
const NUMBER = 7;

/** Where the line of a sentence begins: the stop behind "1." makes a sentence of the number. */
function lineStart({ sentences }: Document, { sentence, index }: SentenceFacts): number {
  const number = sentences[index - 1];
  return number?.paragraph === sentence.paragraph && sentence.start - number.start < NUMBER
    ? number.start
    : sentence.start;
}

/** Whether the sentence is a line with a bullet or a number that opens with an instrument. */
export function isItem(
  document: Document,
  each: SentenceFacts,
  first: Instrument | undefined = each.instruments.find(({ weight }) => weight === 'strong'),
): boolean {
  return first !== undefined && opensWith(ITEM, document, lineStart(document, each), first);
}

/** Whether no more than a mark, a label and an article stand before the instrument: no clause with a verb. */
const opensWith = (
  pattern: RegExp,
  { folded, text }: Document,
  from: number,
  { start }: Instrument,
): boolean => pattern.test(folded.slice(from, start)) && !FINITE.test(text.slice(from, start));

/** Whether the line of the sentence opens with a bullet or a number. */
export const isMarked = (document: Document, each: SentenceFacts): boolean => {
  const start = lineStart(document, each);
  return MARKED.test(document.folded.slice(start, start + NUMBER));
};

/** "■ CONGO. Deux conventions ont été signées.": its paragraph is itself a line of a list. */
export const isInItem = (
  { folded, paragraphs }: Document,
  { sentence: { paragraph } }: SentenceFacts,
): boolean => {
  const start = paragraphs[paragraph]?.start ?? 0;
  return MARKED.test(folded.slice(start, start + NUMBER));
};

/** A verb that makes a sentence of what begins with "l'accord": a line of a list has none, but in a clause of its own. */
const FINITE =
  / (?<!qui |que |dont |où |qu['’])(?:a|ont|est|sont|sera|seront|étai(?:t|ent)|avai(?:t|ent)|fut|furent|vis(?:e|ent)|permet\p{L}*|prévoi(?:t|ent)|porte(?:nt)?|constitue(?:nt)?|s['’]inscri\p{L}+|n['’](?:a|ont|est)|doi(?:t|vent)|dev\p{L}+|reste(?:nt)?|demeure(?:nt)?|fixe(?:nt)?|marque(?:nt)?|engage|lie|vien(?:t|nent)|ouvre|offre|fait|met)(?=[ ,])/u;

/** Whether a line without a mark is no more than an instrument and what it is about, as a line of a list is. */
export function isPlainItem(document: Document, each: SentenceFacts, first: Instrument): boolean {
  const { text, paragraphs } = document;
  const start = lineStart(document, each);
  return (
    paragraphs[each.sentence.paragraph]?.start === start &&
    opensWith(BARE, document, start, first) &&
    !FINITE.test(text.slice(first.end, each.sentence.end))
  );
}

export const endsInColon = ({ text }: Document, { sentence: { start, end } }: SentenceFacts): boolean =>
  text
    .slice(Math.max(start, end - 2), end + 1)
    .trimEnd()
    .endsWith(':');

/** Whether the sentence is a line of an open list, with a mark or, where the others have none, without. */
export function isLineOf(document: Document, open: OpenList | null, each: SentenceFacts): boolean {
  const first = each.instruments.find(({ weight }) => weight === 'strong');
  return (
    isItem(document, each) ||
    (first !== undefined && open !== null && !open.isMarked && isPlainItem(document, each, first))
  );
}

/** Code units; a heading over a list is no longer. */
const HEADING = 80;

/** A colon at its end, a line with a mark below it, or, of a heading, an instrument on the line below. */
export function leadsOn(document: Document, each: SentenceFacts): boolean {
  if (endsInColon(document, each)) return true;
  const { text, folded, sentences, paragraphs } = document;
  const { start, end, paragraph } = each.sentence;
  const next = sentences[each.index + 1];
  if (!next || next.paragraph === paragraph) return false;
  if (MARKED.test(folded.slice(next.start, next.start + NUMBER))) return true;
  return (
    paragraphs[paragraph]?.start === start &&
    end - start < HEADING &&
    !/[.;!?,]$/u.test(text.slice(end - 1, end)) &&
    HEADED.test(folded.slice(next.start, next.end))
  );
}

const HEADED =
  /^(?:une? |l[ea] |l')?(?:accord|convention|memorandum|protocole|traite|contrat|avenant|declaration|programme|plan|lettre|echange de|pacte|charte|arrangement|entente|feuille de route)(?!\p{L})/u;

/** "Il s'agit de :", "Ces textes sont les suivants :", "La liste en est la suivante :", "À savoir :" */
const ANNOUNCES =
  /(?:^|[\s,])(?:il s'agi(?:t|ssait)|ce sont|c'est ainsi|a savoir|(?:les|en) voici|voici|(?:ces|lesdits|lesdites) \p{L}+ (?:\p{L}+ ){0,4}(?:sont|portent|portaient|concernent|couvrent|comprennent|touchent)|l[ea]s (?:accords|instruments|textes|documents|conventions|actes) (?:(?:ainsi )?(?:signe|conclu|paraphe)e?s )?(?:sont|etaient)(?: les suivante?s)? ?:|ont pour (?:objet|intitule)|parmi (?:eux|elles|ceux-ci|celles-ci|lesquel(?:le)?s|ces)|(?:on|y) (?:note|compte|retient|trouve|figurent|releve))(?![\p{L}])|^\W*(?:la )?liste d(?:e |es |u )/u;

/** "Dans le domaine de la santé :", "Avec le Togo :", a part of a list, not another list. */
const PART =
  /^\W*(?:(?:dans|sous|au titre|au plan|au niveau|sur le plan|en matiere|s'agissant|concernant|pour|volet|secteur|domaine|axe|avec|entre|\d{1,2}|[ivx]+)(?!\p{L})[^.;]{0,70}|[\p{L}'-]+(?: [\p{L}'&-]+){0,3}) ?:$/u;
const TELLS = /(?:^|[\s,])(?:ont|a|est|sont|vu|sera|seront)(?=[ ,])/u;

/** Whether a sentence that tells of no signing leads to the list of what was. */
export const announcesList = (document: Document, each: SentenceFacts): boolean =>
  leadsOn(document, each) && ANNOUNCES.test(each.folded);

/** "L'ordre du jour comportait :", "Vu les textes ci-après :": what stands below is none of what was signed. */
export const leadsElsewhere = (document: Document, each: SentenceFacts): boolean =>
  endsInColon(document, each) &&
  !ANNOUNCES.test(each.folded) &&
  (!PART.test(each.folded) || TELLS.test(each.folded));
