/** The person a title stands beside in its sentence, before it or behind it. */
import { afterBracket } from '../brackets.js';
import {
  isArticleAt,
  isCapital,
  isColumn,
  isDemonymAt,
  isLower,
  isOfAt,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';
import { countBefore } from '../spans.js';
import type { Title } from '../titles/index.js';
import { between, type Holder, holderFrom, sameSentence } from './holder.js';
import { endsLine, holderAbove, isLine } from './lines.js';
import { afterOrder, isFiniteVerb, isNamingVerb, LONGEST_LINK, readsAsLink } from './links.js';

export function isApposed(text: Text, title: Title, holders: readonly Holder[]): boolean {
  const named = holders[holderFrom(holders, title.first) - 1]?.end;
  const end = named === undefined ? undefined : behindBracket(text, named);
  return wordAt(text, title.first - 1) === ','
    ? end === title.first - 1
    : end === title.first && isFull(text, title);
}

/** "X et Y, les |directeurs de A, Z": of the two in front. */
export function lastOfPair(text: Text, { first, plural }: Title, holders: readonly Holder[]): Holder | null {
  if (!plural || wordAt(text, first - 1) !== 'les' || wordAt(text, first - 2) !== ',') return null;
  const at = holderFrom(holders, first) - 1;
  const [one, other] = [holders[at - 1], holders[at]];
  const isPair =
    other?.end === first - 2 && one !== undefined && /^,? ?et$/.test(between(text, one.end, other.outer));
  return isPair ? other : null;
}

/** "X |(Mali)|, rapporteur": behind a word or two in brackets. */
function behindBracket(text: Text, end: number): number {
  // "X s.j., recteur": of an order
  const order = afterOrder(text, end);
  if (order > end) return order;
  return afterBracket(text, end, end + 5);
}

/** "maire de Valence": in small letters and more than its noun. */
const isFull = (text: Text, title: Title): boolean =>
  title.end > title.headEnd && (isLower(text, title.first) || title.body !== null);

/** "le ministre X", "le président de Y, M. X", "la directrice, Mme X": only a comma, an article, an honorific between. */
export function holderAfter(
  text: Text,
  titles: readonly Title[],
  i: number,
  holders: readonly Holder[],
): Holder | null {
  const title = titles[i] as Title;
  const next = titles[i + 1];
  const at = holderFrom(holders, title.end);
  const holder = holders[at];
  if (holder && isOfOther(text, title, holder)) return null;
  if (!holder || holder.first - title.end > 10 || isStoodFor(text, title)) return null;
  // "secrétaire général du parti A de X, Y": the one behind.
  const second = holders[at + 1];
  const owner = isOfAt(text, title.end) && holder.first === title.end + 1 && wordAt(text, holder.end) === ',';
  // "directeur de campagne du président A, B": the one behind the holder of the inner title.
  const inner =
    next !== undefined &&
    isOfAt(text, title.end) &&
    next.first - title.end <= 2 &&
    holder.outer === next.end &&
    wordAt(text, holder.end) === ',';
  if ((owner || inner) && second?.outer === holder.end + 1 && sameSentence(text, title.end, second.first))
    return second;
  // "la nomination au poste de directeur général |de X"
  const appointed =
    isOfAt(text, title.end) &&
    holder.outer === title.end + 1 &&
    /(?:nomination|designation|election|arrivee) (?:\S+ ){0,2}(?:poste|fonctions|qualite) d[e']$/.test(
      between(text, Math.max(0, title.first - 8), title.first),
    );
  if (appointed) return holder;
  const line = !sameSentence(text, title.end - 1, holder.first);
  return leadsToName(text, title.end, holder.outer) &&
    (!line || isLine(text, title) || endsLine(text, titles, i))
    ? holder
    : null;
}

/** "Représentant le ministre de A, X", "Au nom du ministre de A, X": somebody else speaks. */
export function isStoodFor(text: Text, { first, end }: Title): boolean {
  if (wordAt(text, end) !== ',') return false;
  const { firstToken = 0 } = text.document.sentences[text.sentence[first] as number] ?? {};
  const opens = first - firstToken <= 4;
  return (
    opens && /^(?:representant l(?:e|a|')|au nom d(?:u|e la|e l'))$/.test(between(text, firstToken, first))
  );
}

/** "les collaborateurs de Mme la Présidente, M. X": who is addressed with the title is nobody of the other sex. */
function isOfOther(text: Text, { first, end }: Title, { mention, outer }: Holder): boolean {
  const address = wordAt(text, first - 2);
  if (!/^(?:le|la|l')$/.test(wordAt(text, first - 1)) || wordAt(text, end) !== ',' || outer !== end + 1)
    return false;
  const [man, woman] = [/^(?:m\.?|monsieur)(?: |$)/iu, /^(?:mme|madame)(?: |$)/iu];
  const own = mention.honorific ?? '';
  return (man.test(address) && woman.test(own)) || (woman.test(address) && man.test(own));
}

/** Nothing, a comma, an article, an honorific, or ", le Malien". */
function leadsToName(text: Text, from: number, to: number): boolean {
  if (to <= from) return true;
  const gap = between(text, from, to)
    .replace(/^(?:de longue date|[»”"]|\( [^()]{1,40} \)) /, '')
    // "l'ambassadeur de France accrédité auprès de notre pays, M. X"
    .replace(/^(?:accreditee? )?aupres de notre (?:pays|royaume|republique)(?: |$)/, '')
    // "le président, M. le juge X"
    .replace(/, (?:m \.|monsieur|mme|madame) (?:le|la|l')$/, ',');
  // "les fonctions de directeur, exercées par M. X"
  if (/^,? ?(?:exerce|occupe|assure|assume|tenu|detenu)e?e?s? (?:\S+ ){0,2}par$/.test(gap)) return true;
  // "la chanteuse de 22 ans X", "un policier de 29 ans, Y"
  if (/^de \d\d ans(?: ,)?$/.test(gap)) return true;
  // "un porte-parole en la personne de X"
  if (/^,? ?en la personne d[eu](?: la)?$/.test(gap)) return true;
  // "le président du jury sera X", "les deux autres membres sont Y et Z"
  if (/^(?:est|etait|sera|sont|seront|s' appelle|se nomme)(?: desormais| actuellement)?$/.test(gap))
    return true;
  // "autres chroniqueurs tels X et Y", "plusieurs élus, dont X"
  if (
    /^(?:, )?(?:tel(?:le)?s(?: que)?|comme|a savoir|notamment|dont|parmi lesquels|parmi lesquelles)(?: :)?$/.test(
      gap,
    )
  )
    return true;
  if (/^, (?:le|la|l') \S+$/.test(gap) && isDemonymAt(text, to - 1)) return true;
  return /^(?:respecti(?:f|ve)s )?(?:|,|:|, respectivement|[,:]? ?(?:les?|la|l'|son excellence(?: ,)?|sa majeste|son altesse)|, (?:par ailleurs))$/.test(
    gap.trim(),
  );
}

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
  if (gap !== null && goesOnWithOthers(text, nearest, title, titles, gap, holders)) return null;
  if (gap !== null && linksTitle(text, nearest, title, gap)) return nearest;
  const named = whomTheyNamed(text, title, holders);
  if (named) return named;
  // "M. X, magistrat, est nommé directeur de Y": whoever the sentence names last before.
  if (
    /(?:(?:est|a ete|sont|ete|etre) (?:re)?(?:nomm|elu|design|promu|reconduit)e?e?s?|(?:avoir|d') (?:ete|etre)|(?:de|pour) devenir|(?:re)?devi(?:ent|endra|nt))(?: (?:au poste de|comme|en qualite de|le|la))?$/.test(
      between(text, Math.max(0, title.first - 6), title.first),
    )
  )
    return nearest;
  // "X, qui va à l'Industrie comme ministre", "X, rappelé du poste de directeur"; not "X a remplacé Y comme".
  const told = between(text, Math.max(nearest.end, title.first - 3), title.first);
  if (
    /(?:^| )(?:comme|en tant que|(?:du|au|le|son|un) poste de|(?:des|aux|les|ses) fonctions de)$/.test(
      told,
    ) &&
    !/(?:consider|traite|salu|position)/.test(between(text, nearest.end, title.first)) &&
    !isOwned(text, nearest, titles)
  )
    return nearest;
  return null;
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
  if (!/^, (?:le|la|l')$/.test(gap) || wordAt(text, outer - 1) !== ',') return false;
  const told = titles.some(({ end, plural }) => end === outer - 1 && !plural);
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
  if (gap === '' && mention.honorific !== null && title.headEnd - title.first > 1) return true;
  if (gap === '') return isFull(text, title) && (mention.honorific !== null || isLower(text, title.first));
  return gap === 'le' || gap === 'la' || gap === "l'" || readsAsLink(text, end, title.first);
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

const isFirstOf = (text: Text, { first, headEnd }: Title): boolean =>
  /^premi(?:er|ere)$/.test(wordAt(text, first)) &&
  !/^(?:ministre|secretaire|vice-)/.test(wordAt(text, headEnd - 1));
