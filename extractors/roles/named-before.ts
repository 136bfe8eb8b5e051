/** The person whose name stands before a title in its sentence. */
import {
  isArticleAt,
  isCapital,
  isColumn,
  isInfinitive,
  isLower,
  isOfAt,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { countBefore } from '../spans.js';
import type { Title } from '../titles/index.js';
import { holderAfter, isFull } from './beside.js';
import { between, type Holder, holderFrom, sameSentence } from './holder.js';
import { holderAbove } from './lines.js';
import { isFiniteVerb, isNamingVerb, LONGEST_LINK, readsAsLink } from './links.js';

/** "X, directeur de Y", "X (directeur de Y)", "X – directeur", "X est le directeur", "X" / "Directeur" in two lines. */
export function holderBefore(
  text: Text,
  title: Title,
  titles: readonly Title[],
  holders: readonly Holder[],
): Holder | null {
  const at = holderFrom(holders, title.first) - 1;
  const nearest = holders[at];
  if (!nearest || nearest.end > title.first) return null;
  if (isReplaced(text, nearest)) {
    const successor = holders[at - 1];
    return successor && sameSentence(text, successor.first, title.first) ? successor : null;
  }
  const gap = title.first - nearest.end > LONGEST_LINK ? null : between(text, nearest.end, title.first);
  // "nommée par le préfet |X| au poste de", "les opposants du régime de |X| au poste de"
  const capacity = gap !== null && /^(?:au poste|comme|en qualite|en tant que|aux fonctions)/.test(gap);
  const stands = capacity && /candidat/.test(between(text, Math.max(0, nearest.outer - 7), nearest.outer));
  if (stands || (capacity && (isAgent(text, nearest) || isComplement(text, nearest)))) return null;
  // "X, premier chef d'État |à se rendre à A"
  const ranked =
    sliceOf(text, title.headEnd, title.headEnd + 1) === 'à' ||
    sliceOf(text, title.end, title.end + 1) === 'à';
  if (ranked && isFirstOf(text, title) && isInfinitive(wordAt(text, behindA(text, title)))) return null;
  // "X est le premier dirigeant à se rendre": a rank in a row, no office.
  if (gap !== null && /^(?:est|etait|sera|fut) (?:le|la|l')$/.test(gap) && isFirstOf(text, title))
    return null;
  // A name that opens the sentence is its subject, and the title is said of it; else "…, M. X, le ministre a eu".
  const opens = nearest.outer === 0 || !sameSentence(text, nearest.outer - 1, nearest.outer);
  if (
    !opens &&
    gap !== null &&
    isFiniteVerb(wordAt(text, title.end)) &&
    sliceOf(text, title.end, title.end + 1) !== 'à' &&
    /^, (?:le|la|l')$/.test(gap)
  )
    return null;
  if (!sameSentence(text, nearest.first, title.first)) {
    return holderAbove(text, nearest, title, titles, holders);
  }
  const subject = subjectBefore(text, at, title, titles, holders);
  if (subject) return subject;
  if (gap !== null && goesOnWithOthers(text, nearest, title, titles, gap, holders)) return null;
  if (gap !== null && linksTitle(text, nearest, title, gap)) return nearest;
  const named = whomTheyNamed(text, title, holders);
  if (named) return named;
  if (opens && isSaidBehindAside(text, nearest, title)) return nearest;
  // "M. X, magistrat, est nommé directeur de Y": whoever the sentence names last before.
  if (
    /(?:(?:^| )et (?:est|etait|fut|reste|demeure)(?: \S+ment| aujourd'hui| desormais| toujours)?|(?:est|a ete|sont|ete|etre|fut|sera|seront|serait) (?:re)?(?:nomm|elu|design|promu|reconduit)e?e?s?|avoir ete|(?:vient|venait|venant) d' etre|(?:de|pour) devenir|(?:re)?devi(?:ent|endra|nt))(?: (?:au poste de|comme|en qualite de|le|la))?$/.test(
      between(text, Math.max(0, title.first - 6), title.first),
    )
  )
    return nearest;
  // "X, qui passe aux Ports comme ministre", "X, rappelé du poste de directeur"; not "X a remplacé Y comme".
  const told = between(text, Math.max(nearest.end, title.first - 3), title.first);
  if (
    /(?:^| )(?:comme|en tant que|(?:du|au|le|son|un) poste de|(?:des|aux|les|ses) fonctions de|en qualite de)$/.test(
      told,
    ) &&
    !/(?:consider|traite|salu|position|vacance)/.test(between(text, nearest.end, title.first)) &&
    !namesAnother(text, nearest.end, title.first) &&
    !isAgent(text, nearest) &&
    (/(?:^| )s(?:es|on) /.test(told) || !isComplement(text, nearest)) &&
    !isOwned(text, nearest, titles)
  )
    return nearest;
  return null;
}

/** "X nomme un Malien comme": a verb of naming with an object of its own. */
function namesAnother(text: Text, from: number, to: number): boolean {
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
function isAgent(text: Text, { outer }: Holder): boolean {
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

/** "X, ancienne conseillère du président |Y|, est nommée directrice": of X, in whose apposition Y stands. */
function subjectBefore(
  text: Text,
  at: number,
  title: Title,
  titles: readonly Title[],
  holders: readonly Holder[],
): Holder | null {
  const [subject, inner] = [holders[at - 1], holders[at] as Holder];
  if (!subject || !sameSentence(text, subject.first, title.first) || wordAt(text, subject.end) !== ',')
    return null;
  // Told of X by a noun without an article: "X, |fille de l'ancien ministre Y".
  if (!isLower(text, subject.end + 1) || isArticleAt(text, subject.end + 1)) return null;
  if (inner.outer - subject.end > LONGEST_LINK || !isNamedBy(text, inner, titles)) return null;
  for (let i = subject.end + 1; i < inner.outer; i++)
    if (/^[,;:(]$/.test(wordAt(text, i)) || isFiniteVerb(wordAt(text, i))) return null;
  // "du président |Y|, qui devient"
  if (wordAt(text, inner.end + (wordAt(text, inner.end) === ',' ? 1 : 0)) === 'qui') return null;
  return readsAsLink(text, inner.end, title.first, false) ? subject : null;
}

/** "X, ingénieur de formation, |est le| fondateur de Y": a copula behind what stands between commas. */
function isSaidBehindAside(text: Text, { end }: Holder, { first }: Title): boolean {
  if (wordAt(text, end) !== ',') return false;
  let at = first - 1;
  while (
    at > end &&
    /^(?:l[ae]|l'|une?|aussi|egalement|actuellement|aujourd'hui|desormais)$/.test(wordAt(text, at))
  )
    at--;
  if (!/^(?:est|etait|fut|reste|demeure)$/.test(wordAt(text, at)) || wordAt(text, at - 1) !== ',')
    return false;
  for (let i = end; i < at; i++) if (isFiniteVerb(wordAt(text, i))) return false;
  return true;
}

/** "du président |Y|", "de l'ancien ministre |Y|". */
function isNamedBy(text: Text, { outer }: Holder, titles: readonly Title[]): boolean {
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

/** "l'adjointe de A, Mme X, |le commissaire de police, et l'imam": one of a list that goes on, where the name has its title before it. */
function goesOnWithOthers(
  text: Text,
  { outer }: Holder,
  title: Title,
  titles: readonly Title[],
  gap: string,
  holders: readonly Holder[],
): boolean {
  if (!/^, (?:le|la|l')$/.test(gap)) return false;
  // "le député X, |le représentant de A, le commissaire"
  const behind = wordAt(text, outer - 1) === ',' ? outer - 1 : outer;
  const told = titles.some(({ end, plural }) => end === behind && !plural);
  const next = wordAt(text, title.end) === ',' ? title.end + 1 : -1;
  // "l'ambassadrice de A, Mme X, |le secrétaire général de B et le directeur de C, M. Y"
  if (told && wordAt(text, title.end) === 'et' && isArticleAt(text, title.end + 1)) {
    const at = titles.findIndex(({ first }) => first === title.end + 2);
    return at >= 0 && holderAfter(text, titles, at, holders) !== null;
  }
  if (!told || next < 0) return false;
  const and = wordAt(text, next) === 'et' ? next + 1 : next;
  return isArticleAt(text, and) && titles.some(({ first }) => first === and + 1);
}

/** "M. X, que le roi a nommé |wali de A": the relative stands for him. */
function whomTheyNamed(text: Text, { first }: Title, holders: readonly Holder[]): Holder | null {
  if (!isNamingVerb(wordAt(text, first - 1)) || !/^(?:a|ont|avait)$/.test(wordAt(text, first - 2)))
    return null;
  for (let i = first - 3; i > Math.max(1, first - 10); i--) {
    if (!/^qu[e']$/.test(wordAt(text, i))) continue;
    const end = wordAt(text, i - 1) === ',' ? i - 1 : i;
    const holder = holders[holderFrom(holders, end) - 1];
    return holder?.end === end && sameSentence(text, holder.first, first) ? holder : null;
  }
  return null;
}

/** "X remplace |Y comme préfet", "X succède à |Y au poste de préfet": the title is who comes'. */
const isReplaced = (text: Text, { outer, end }: Holder): boolean =>
  /^(?:comme|au|aux|dans|en)$/.test(wordAt(text, end)) &&
  /remplac|succed/.test(between(text, Math.max(0, outer - 4), outer));

/** @param gap the words between a name and a title. */
function linksTitle(text: Text, { mention, outer, end }: Holder, title: Title, gap: string): boolean {
  // "Madame X ambassadeur de Turquie", "M. X Manager de la société Y": no comma, but a title in full.
  // "nomme X et Y co-présidents": the verb stands before the first of them.
  if (gap === '' && title.plural && isNamed(text, outer)) return true;
  // "UC   Pr X (*)   Recteur": a row of a table.
  const row = isColumn(text, title.first) && (gap === '' || /^\( \S+ \)$/.test(gap));
  if (row) return true;
  // "X est élu vice-président et Y |trésorière"
  if (
    gap === '' &&
    isLower(text, title.first) &&
    /^(?:et|,)$/.test(wordAt(text, outer - 1)) &&
    isGapped(text, outer)
  )
    return true;
  if (gap === '' && isHighOffice(title)) return true;
  if (gap === '' && mention.honorific !== null && title.end - title.first > 1) return true;
  if (gap === '') return isFull(text, title) && (mention.honorific !== null || isLower(text, title.first));
  return (
    gap === 'le' || gap === 'la' || gap === "l'" || readsAsLink(text, end, title.first, true, title.plural)
  );
}

/** "X Premier ministre", "X Ministre du Plan": nothing but a name stands in front of these without an article. */
const isHighOffice = ({ kind, first, headEnd, ministerial }: Title): boolean =>
  ministerial || (kind === 'state' && headEnd - first > 1);

/** A verb of naming and its title stand before the comma or "et". */
function isGapped(text: Text, outer: number): boolean {
  for (let i = outer - 2; i >= Math.max(0, outer - 14) && text.sentence[i] === text.sentence[outer]; i--)
    if (isNamingVerb(wordAt(text, i)) && i < outer - 2) return true;
  return false;
}

/** A verb of naming stands a few words before, with nothing but names between. */
function isNamed(text: Text, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 12); i--) {
    if (isNamingVerb(wordAt(text, i))) return true;
    if (!isCapital(text, i) && !/^(?:,|et|mme|m\.)$/.test(wordAt(text, i))) return false;
  }
  return false;
}

/** "représentant du président X": who is named in another's title. */
const isOwned = (text: Text, holder: Holder, titles: readonly Title[]): boolean => {
  const first = holder.outer;
  const title = titles[countBefore(titles.length, (index) => (titles[index] as Title).end < first)];
  return title?.end === first && isOfAt(text, title.first - 1);
};

/** Behind the "à" that follows a title or its noun. */
const behindA = (text: Text, { headEnd, end }: Title): number =>
  sliceOf(text, headEnd, headEnd + 1) === 'à' ? headEnd + 1 : end + 1;

const isFirstOf = (text: Text, { first, headEnd }: Title): boolean =>
  /^premi(?:er|ere)$/.test(wordAt(text, first)) &&
  !/^(?:ministre|secretaire|vice-)/.test(wordAt(text, headEnd - 1));
