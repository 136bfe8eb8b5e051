/** The judgement that a place is where something happens. */

import type { Span } from '../../schemas/document.js';
import { MONTHS, WEEKDAYS } from '../calendar.js';
import { firstTokenFrom } from '../spans.js';
import type { Governor } from './governor.js';
import { type Asked, ask, GOVERNORS, governorOf } from './governors.js';
import { before, type Reading } from './reading.js';
import { WORD } from './words.js';

/** The first of some rules that fits what stands before a span. */
export function findGovernor(
  reading: Reading,
  rules: readonly Governor[],
  { start, end }: Span,
): Governor | null {
  const said = before(reading, start);
  const asked = askedBetween(reading, start - said.length, start);
  return asked.size === 0
    ? null
    : governorOf(rules, asked, said, reading.document.folded.slice(end, end + 16));
}

/** What the words ask for that begin from one offset up to another. */
function askedBetween({ document: { tokens }, bits }: Reading, from: number, to: number): Asked {
  const asked: Asked = new Map();
  for (let token = firstTokenFrom(tokens, to) - 1; token >= 0; token--) {
    if ((tokens.start[token] as number) < from) break;
    if ((bits.tokens[token] as number) & WORD.head) ask(asked, tokens.folded[token] as string);
  }
  return asked;
}

/** Bits of the words that begin from one offset up to another. */
function bitsBetween({ document: { tokens }, bits }: Reading, from: number, to: number): number {
  let all = 0;
  for (let token = firstTokenFrom(tokens, to) - 1; token >= 0; token--) {
    if ((tokens.start[token] as number) < from) break;
    all |= bits.tokens[token] as number;
  }
  return all;
}

const AUXILIARY =
  "(?:(?:a|ont|va|avait|devrait|doit|sera|seront|est|sont|etait|a ete|ont ete|avait ete|(?:vient|viennent) (?:de|d'etre)) ?,? )?";

/** "de nouveau hier", "officiellement", "ce lundi 3 mars" */
const MEANWHILE = `(?:(?:[a-z]+ment|ce|hier|${WEEKDAYS}|de|a|nouveau|encore|egalement|aussi|ainsi|dernier|matin|soir|pour|la|premiere|fois|\\d{1,2}|${MONTHS}|\\d{4}),? ){0,7}`;

/** Places told as the subject of their sentence: "Palexpo accueille …", "Kigali sera l'hôte du sommet". Folded, as the rest. */
const HOST = new RegExp(
  "^(?: \\([^)]{1,40}\\))?(?:, [a-z]+(?:e|i|u|s|t)e?s? [^,.;:()]{2,50}(?=,))?(?:, (?:a|dans la ville d[e']) ?[^,.;:()]{2,30}(?=,))?(?:, (?:(?:dans )?la |l'|le )?(?:capitale|ville|cite|chef-lieu|metropole|commune|localite|departement|sous-prefecture|cercle)[^,.;:()]{0,40})?(?:(?:, [^,.;:()]{2,60})?,? qui |,? )" +
    `(?:(?:sera|seront|est|etait|fut|a ete|avait ete|devient|deviendra),? ${MEANWHILE}(?:l'hote|le theatre|le cadre)(?= d)|${AUXILIARY}${MEANWHILE}` +
    "(?:accueill(?:e|i|ent|era|eront|ir|ait|aient)|abrit(?:e|er|era|eront|ent|ait)|heberge|hebergera|recoit|recoivent|recevra|recevait|ser(?:t|vi(?:ra)?|vait)(?: [a-z]+){0,2} (?:de|d'a)|vu (?:defiler|passer|affluer|se presser|converger)|trop petite?|affich(?:e|ait) complet|fait salle comble|grouill(?:e|ait) de|(?:plein|pleine|bonde|bondee|comble|noire?) (?:a craquer|de monde|samedi|dimanche|hier|ce|lundi|mardi|mercredi|jeudi|vendredi)|vecu|vibre|ouvert ses portes|r?ouvr(?:e|ira|iront) (?:ses|leurs) portes|rest(?:e|ent|era|eront) fermee?s?(?! a (?!nouveau))|(?:choisie?|retenue?|designee?) (?:par [^,.;:]{2,60}? )?(?:pour|comme)|(?:ouvert|ouverte|mise? en (?:service|eau)|visitee?s?|inauguree?s?|receptionnee?s?|ravagee?s?|incendiee?s?|attaquee?s?)(?! (?:par la presse|la |le |une |un |l'))))(?![a-z])",
  'u',
);

/** "le hall du Palais des congrès, où s'est tenu l'événement", "Elle rentre d'Abéché, où elle a visité le marché". */
const WHERE =
  /^(?: \([^)]{1,40}\))?,? ou (?:(?!que |qui )[^ .;:()]+ ){0,8}?(?:tenue?s?|tient|tiendra|deroul(?:e|ee|es|ees|era)|lieu|organis(?:e|ee|es|ees)|sign(?:e|ee|es|ees|er|era|eront)|recue?s?|paraph(?:e|ee|es|ees)|rendue?s?|visit(?:e|er|era)|inaugur(?:e|er|era)|inspecte|particip(?:e|er|era)|pris part|prend part|prendra part|assist(?:e|er|era)|rencontre[rs]?|entretenue?s?|presid(?:e|er|era)|sejourn(?:e|er|era|ait)|reuni(?:e?s?|t)|celebr(?:e|ee|es|ees|era)|accueillie?s?|negoci(?:e|ent|era)|prononce|effectu(?:e|er|era))(?![a-z])/u;

const INSIDE_PHRASE =
  /(?:^|[^\p{L}])(?:de|du|des|d'|et|a|au|en|vers|pour|avec|par|entre|depuis)(?: la| les| l'| le)? ?$/u;
/** "la ville de |Saint-Louis": the town itself. */
const TOWN_OF =
  /(?:^|[^\p{L}])(?:ville|commune|cite|capitale|municipalite|localite|village)(?: \p{L}+)? (?:de |d'|du )$/u;

/** "la cour de l'|école de Kaya|", "le service de dialyse de l'|hôpital|": a part that takes in people. */
const PART_OF =
  /(?:^|[^\p{L}])(?:cour|hall|parvis|gradins|tribunes|travees|allees|salons?|pelouse|esplanade|amphitheatre|(?:service|pavillon|bloc|unite) d(?:e |')\p{L}+) (?:de la |de l'|du |de |d')$/u;

/** How far behind a place it is looked for whether it is host of something, in characters. */
const BEHIND = 80;

/** "où", not "ou". */
const isWhere = ({ document: { folded, text } }: Reading, end: number): boolean => {
  const behind = folded.slice(end, end + BEHIND);
  return WHERE.test(behind) && !/^(?: \([^)]{1,40}\))?,? ou /u.test(text.slice(end, end + 48));
};

/** "Palexpo accueille …", but not "le recteur de l'Université … a accueilli". */
function isHost(reading: Reading, { start, end }: Span): boolean {
  const bits = bitsBetween(reading, end, end + BEHIND);
  if (bits & WORD.where && isWhere(reading, end)) return true;
  if ((bits & WORD.hosts) === 0 || !HOST.test(reading.document.folded.slice(end, end + BEHIND))) return false;
  const said = before(reading, start);
  return !INSIDE_PHRASE.test(said) || TOWN_OF.test(said) || PART_OF.test(said);
}

/** What a country can be the host of: a country also takes in people and firms. */
const GATHERING =
  /^ (?:(?:a|va|devrait|doit|sera|s'apprete a|se prepare a) )?(?:accueill(?:e|i|era|ir|ait)|abrit(?:e|er|era|ait)|organis(?:e|er|era|ait)|l'hote)(?:, [^,.;:]{2,30},)?(?: [^ .;:]+){0,6}? (?:sommet|forum|conference|edition|assemblee|congres|session|reunion|rencontre|salon|foire|festival|tournoi|championnats?|coupe|jeux|can|chan|joj|mondial|finale|competition|semaine|colloque|cop)s?(?![a-z])/u;

/** "Le Sénégal accueillera la dixième édition du forum", "le Mali, où il a séjourné". */
export const isHostCountry = (reading: Reading, { start, end }: Span): boolean =>
  isWhere(reading, end) ||
  (GATHERING.test(reading.document.folded.slice(end, end + 120)) &&
    !INSIDE_PHRASE.test(before(reading, start)));

/** Name of the rule that makes a venue of a span, or null; refusals are told to whoever asks for them. */
export function governedBy(reading: Reading, span: Span, rules = GOVERNORS): string | null {
  if (isHost(reading, span)) return 'host';
  const governor = findGovernor(reading, rules, span);
  if (governor?.verdict === 'venue') return governor.name;
  reading.settings.refuse?.(
    span,
    governor?.name ?? 'venue',
    governor ? 'governed otherwise' : 'nothing governs it',
  );
  return null;
}
