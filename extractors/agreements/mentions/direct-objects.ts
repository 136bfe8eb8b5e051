/** Words of many senses: "ont établi une convention" concludes one, "ont établi un calendrier pour la convention" none. */
import type { Document, Sentence } from '../../../schemas/document.js';
import type { Instrument } from './instruments.js';
import type { Signing } from './signing.js';

const DETERMINER = String.raw`une?|l[ae]|l'|les|des|ce|cet|cette|ces|leurs?|sa|son|ses|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques|\d{1,3}`;

/** Article, number and adjectives before the noun of an instrument. */
const ARTICLE = new RegExp(
  String.raw`(?:^|[\s«“"(])(?:${DETERMINER}) ?(?:(?!(?:${DETERMINER}|de|du|au|aux|sur|pour|par|dans|en|avec|entre|a)(?!\p{L}))[\p{L}-]+ ){0,2}[«“"]? ?$`,
  'u',
);

/** Not the thing itself but something of it. */
const OF_ELSE =
  /(?:^|[\s,'])(?:de|d'|du|des|a|au|aux|sur|pour|par|dans|en|avec|contre|sous|selon|vers|sans|que|qu'|dont|qui|comme)$/u;

/** Another thing that is done: "ont lancé |les travaux| …, un accord". */
const OWN_OBJECT =
  /^ ?(?:(?:une?|des|leurs?|sa|son|ses|les) |l'|le (?!\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|meme|soir|jour|mois)|la (?!veille|semaine|meme|nuit))/u;

/** "sont convenues de |conclure| un traité" */
const INFINITIVE = /^ ?(?:\p{L}+ment )?(?:\p{L}{3,}(?:er|ir|re)|lier)(?!\p{L})/u;

const CLAUSE = /(?:^|[\s,])(?:qui|que|qu'|dont|ou|lequel|laquelle)(?!\p{L})/u;

/** "l'adoption |d'une| convention", not "l'adoption |du calendrier de la| convention". */
const OF_IT =
  /^(?: (?!(?:des?|du) )[\p{L}\d]+| ?,[^;,]{1,60},){0,4} d(?:es? |u |')(?:la |l'|les |cette |cet |ce |leurs? |une? |deux |trois |plusieurs )?(?:(?!(?:de|du|des)(?!\p{L}))\p{L}+ ){0,2}$/u;

/** "une convention |qui| a été établie" */
const RELATIVE = /(?:^|[\s,])(?:qui|que|qu'|dont|ou)(?: [\p{L}']+){0,3}\s*$/u;

/** As far before an instrument as its article and what governs it stand. */
const LEAD = 80;

/** Whether a clause may tell of one of the instruments of its sentence; those of plain words always may. */
export function mayTellOf(
  { folded }: Document,
  { start: from }: Sentence,
  { strict, voice, start }: Signing,
  instruments: readonly Instrument[],
): boolean {
  if (strict === null) return true;
  const { objectFrom } = strict;
  const behind = instruments.find((each) => each.start >= objectFrom);
  if (behind && voice !== 'participle' && isPaper(behind)) {
    const lead = folded.slice(objectFrom, behind.start);
    if (voice === 'noun' ? OF_IT.test(lead) : isObject(lead)) return true;
  }
  if (voice === 'noun' || voice === 'active') return false;
  return instruments.some(
    (each) =>
      each.end <= start &&
      isPaper(each) &&
      isSubject(folded.slice(Math.max(from, each.start - LEAD), each.start)) &&
      (voice === 'passive'
        ? !RELATIVE.test(folded.slice(Math.max(from, start - 40), start))
        : isBeside(each, folded.slice(each.end, start))),
  );
}

/** Not "le texte", "un programme", "les déclarations": those are what else such words speak of. */
const isPaper = ({ weight, type, head, determiner, plural, count }: Instrument): boolean =>
  weight === 'strong' ||
  // "ces trois textes"
  (weight === 'generic' && determiner === 'demonstrative' && plural && count !== null) ||
  (weight === 'weak' && (!/^(?:other|declaration|letter)$/.test(type) || OF_TWO.test(head)));

const OF_TWO = /cooperation|partenariat|conjoint|arrangement|compromis/;

function isObject(lead: string): boolean {
  if (lead === '') return true;
  const article = ARTICLE.exec(lead);
  if (!article) return false;
  const rest = lead.slice(0, article.index);
  return !(OF_ELSE.test(rest) || OWN_OBJECT.test(rest) || CLAUSE.test(rest) || INFINITIVE.test(rest));
}

function isSubject(lead: string): boolean {
  const article = ARTICLE.exec(lead);
  return article ? !OF_ELSE.test(lead.slice(0, article.index)) : /(?:^|[:–—«-] ?)$/u.test(lead);
}

/** "Une convention |entre A et B| actée mardi": its participle stands at it. */
const isBeside = ({ determiner }: Instrument, between: string): boolean =>
  determiner !== 'definite' && /^ ?(?:entre [^;:]{3,90})?$/u.test(between);
