/** The person whose name stands before a title in its sentence. */
import { isArticleAt, isInfinitive, isLower, sliceOf, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { holderAfter } from './beside.js';
import { between, type Holder, holderFrom, sameSentence } from './holder.js';
import { holderAbove } from './lines.js';
import { LONGEST_LINK, readsAsLink } from './links.js';
import { linksTitle } from './next-to-name.js';
import { isAgent, isComplement, isNamedBy, isOwned, isReplaced, namesAnother } from './others-named.js';
import { isFiniteVerb, isFiniteVerbAt, isNamingVerb } from './verbs.js';

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
  if (isOfOtherSex(text, title, nearest)) return null;
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
  if (!opens && gap !== null && isFiniteVerbAt(text, title.end) && /^, (?:le|la|l')$/.test(gap)) return null;
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
  const told = between(text, Math.max(nearest.end, title.first - 4), title.first);
  if (
    /(?:^| )(?:comme|en tant que|(?:(?:du|au|le|son|un) poste|(?:des|aux|les|ses) fonctions|en (?:sa )?qualite) d(?:e|'))$/.test(
      told,
    ) &&
    !SEEN_AS.test(between(text, nearest.end, title.first)) &&
    !namesAnother(text, nearest.end, title.first) &&
    !isAgent(text, nearest) &&
    (/(?:^| )s(?:es|on) /.test(told) || !isComplement(text, nearest)) &&
    !isOwned(text, nearest, titles)
  )
    return nearest;
  return null;
}

/** "M. X, |la présidente de A| et": somebody else's. */
const isOfOtherSex = (text: Text, { first, gender, plural }: Title, { mention }: Holder): boolean =>
  !plural &&
  gender === 'f' &&
  wordAt(text, first - 1) === 'la' &&
  /^(?:M\.?|Monsieur)(?: |$)/u.test(mention.honorific ?? '');

/** "X est salué comme", "X considère A comme"; "X a salué ses hôtes en tant que directeur" tells what X is. */
const SEEN_AS = /(?:consider|traite|position|vacance)|salu(?!e[a-z]* .* en (?:tant que|(?:sa )?qualite))/;

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

/** Behind the "à" that follows a title or its noun. */
const behindA = (text: Text, { headEnd, end }: Title): number =>
  sliceOf(text, headEnd, headEnd + 1) === 'à' ? headEnd + 1 : end + 1;

const isFirstOf = (text: Text, { first, headEnd }: Title): boolean =>
  /^premi(?:er|ere)$/.test(wordAt(text, first)) &&
  !/^(?:ministre|secretaire|vice-)/.test(wordAt(text, headEnd - 1));
