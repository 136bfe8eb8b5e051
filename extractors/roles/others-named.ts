/** Names in front of a title that are not its holder's: of whoever names, of whom another's title is told, of a predecessor. */
import { isArticleAt, isOfAt, sliceOf, type Text, wordAt } from '../phrases.js';
import { countBefore } from '../spans.js';
import type { Title } from '../titles/index.js';
import { between, type Holder } from './holder.js';
import { isNamingVerb } from './verbs.js';

/** "X nomme un Malien comme": a verb of naming with an object of its own. */
export function namesAnother(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(?:re)?(?:nomme|designe|choisit|propose|recrute|engage|presente|installe|impose)(?:nt)?$/.test(
        wordAt(text, i),
      )
    )
      return (
        /[^é]$/u.test(sliceOf(text, i, i + 1)) && /^(?:une?|des?|le|la|l'|son|sa)$/.test(wordAt(text, i + 1))
      );
  return false;
}

/** "nommée par l'ancien préfet |X| au poste de": who names. */
export function isAgent(text: Text, { outer }: Holder): boolean {
  for (let i = outer - 1; i > Math.max(0, outer - AGENT) && text.sentence[i] === text.sentence[outer]; i--)
    if (wordAt(text, i) === 'par') return isNamingVerb(wordAt(text, i - 1));
  return false;
}

/** "les opposants du régime de |X|, au poste de": save where he is named, "la nomination de X au poste de". */
export const isComplement = (text: Text, { outer }: Holder): boolean =>
  isOfAt(text, outer - 1) && !COMES.test(between(text, Math.max(0, outer - 4), outer - 1));

const COMES =
  /(?:nomination|designation|election|reelection|promotion|arrivee|depart|choix|remplacement|demission|limogeage|reconduction|maintien|passage|retour|prise de fonctions?|debuts?|parcours|carriere|mandat|experience|confirmation|installation|entree|venue|presence|investiture)(?: \S+)?$/;

/** In tokens, of the office of whoever names. */
const AGENT = 14;

/** "du président |Y|", "de l'ancien ministre |Y|". */
export function isNamedBy(text: Text, { outer }: Holder, titles: readonly Title[]): boolean {
  for (
    let i = countBefore(titles.length, (index) => (titles[index] as Title).first < outer) - 1;
    i >= 0;
    i--
  ) {
    const { first, end } = titles[i] as Title;
    if (end === outer) return isOfAt(text, isArticleAt(text, first - 1) ? first - 2 : first - 1);
    if (end < outer) return false;
  }
  return false;
}

/** "X remplace |Y comme préfet", "X succède à |Y au poste de préfet": the title is who comes'. */
export const isReplaced = (text: Text, { outer, end }: Holder): boolean =>
  /^(?:comme|au|aux|dans|en)$/.test(wordAt(text, end)) &&
  /remplac|succed/.test(between(text, Math.max(0, outer - 4), outer));

/** "représentant du président X": who is named in another's title. */
export const isOwned = (text: Text, holder: Holder, titles: readonly Title[]): boolean => {
  const first = holder.outer;
  const title = titles[countBefore(titles.length, (index) => (titles[index] as Title).end < first)];
  return title?.end === first && isOfAt(text, title.first - 1);
};
