/** The person a title is told beside: whose name stands behind it. */
import { countryOf } from '../countries.js';
import { isArticleAt, isDemonymAt, isOfAt, sliceOf, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { isFronted } from './fronted.js';
import { between, type Holder, holderFrom, sameSentence, withArticle } from './holder.js';
import { endsLine, isLine } from './lines.js';

/** Title and name have a line of their own, behind a bullet at most. */
function fillLine(text: Text, { first }: Title, { end }: Holder): boolean {
  const line = text.document.sentences[text.sentence[first] as number];
  return line !== undefined && first - line.firstToken <= 2 && line.endToken - end <= 1;
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
  if (holder && (isOfOther(text, title, holder) || isFronted(text, title, holder))) return null;
  if (!holder || holder.first - title.end > 13 || isStoodFor(text, titles, i, holder)) return null;
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
  const { firstToken = 0 } = text.document.sentences[text.sentence[title.first] as number] ?? {};
  // "Selon le bureau du porte-parole de X, Y a"
  if (
    /^(?:selon|d'apres)$/.test(wordAt(text, firstToken)) &&
    isOfAt(text, title.first - 1) &&
    wordAt(text, title.end) === ',' &&
    wordAt(text, holder.end) !== ','
  )
    return null;
  // "un mandat d'échevin, dont X"
  if (!title.plural && wordAt(text, title.end) === ',' && wordAt(text, title.end + 1) === 'dont') return null;
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
  // "le commissaire à la Concurrence (X)"
  const bracketed =
    wordAt(text, title.end) === '(' && holder.outer === title.end + 1 && wordAt(text, holder.end) === ')';
  if (bracketed || isGivenTo(text, title, holder.outer) || isSeatOf(text, title, holder)) return holder;
  const line = !sameSentence(text, title.end - 1, holder.first);
  // "Directeur de A – |X|" in a line of its own
  if (!line && /^[-–—|]$/.test(between(text, title.end, holder.outer)) && fillLine(text, title, holder))
    return holder;
  // "Directeur ........ |X|", "Directeur → |X|"
  if (!line && LEADERS.test(between(text, title.end, withArticle(text, holder.outer))) && isLine(text, title))
    return holder;
  // "les membres du jury – |X, Y et Z –"
  if (title.plural && /^[-–—]$/.test(between(text, title.end, holder.outer))) return holder;
  // "du DG (directeur général) |X"
  const spelt = wordAt(text, title.first - 1) === '(' && between(text, title.end, holder.outer) === ')';
  // "le conciliateur |nommé par le ministère|, M. X"; not "nommé par le ministre, M. X"
  const chosen =
    (next === undefined || next.first > holder.outer) && CHOSEN.test(between(text, title.end, holder.outer));
  const dignity =
    next !== undefined && next.end === holder.outer && isDignity(text, title, next) && !title.plural;
  return (spelt || chosen || dignity || leadsToName(text, title.end, holder.outer)) &&
    (!line || isLine(text, title) || endsLine(text, titles, i))
    ? holder
    : null;
}

/**
 * "Représentant le ministre de A, X", "Au nom du ministre de A, X": somebody else speaks; not of "Au nom du ministre de A, M.
 * X, le député de B". "Aux côtés du ministre, X, directeur de A": X has an office of his own.
 */
export function isStoodFor(
  text: Text,
  titles: readonly Title[],
  i: number,
  holder: Holder | undefined,
): boolean {
  const { first, end, headEnd } = titles[i] as Title;
  if (wordAt(text, end) !== ',') return false;
  const { firstToken = 0 } = text.document.sentences[text.sentence[first] as number] ?? {};
  const behind = holder !== undefined && wordAt(text, holder.end) === ',' ? holder.end + 1 : -1;
  const next = titles[i + 1]?.first ?? -1;
  const apposed = behind > 0 && next === behind;
  if (wordAt(text, firstToken) === 'en' && wordAt(text, firstToken + 1) === 'attendant') return apposed;
  if (first - firstToken > 5) return false;
  const lead = between(text, firstToken, first);
  if (/^(?:representant l(?:e|a|')|(?:au nom|pour le compte|de la part) d(?:u|e la|e l'))$/.test(lead))
    return !(behind > 0 && next === behind + 1 && isArticleAt(text, behind));
  return apposed && end === headEnd && /^aux cotes d(?:u|e la|e l')$/.test(lead);
}

/** What leads the eye from an office to its holder. */
const LEADERS = /^(?:\. |f \. f \. )?(?:\.{4,}|_(?: _)+|- >|→|=)$/;

/** "les collaborateurs de Mme la Présidente, M. X": who is addressed with the title is nobody of the other sex. */
function isOfOther(text: Text, { first, end }: Title, { mention, outer }: Holder): boolean {
  const address = wordAt(text, first - 2);
  if (!/^(?:le|la|l')$/.test(wordAt(text, first - 1)) || wordAt(text, end) !== ',' || outer !== end + 1)
    return false;
  const [man, woman] = [/^(?:m\.?|monsieur)(?: |$)/iu, /^(?:mme|madame)(?: |$)/iu];
  const own = mention.honorific ?? '';
  return (man.test(address) && woman.test(own)) || (woman.test(address) && man.test(own));
}

/** "le poste de directeur |a été confié à X", "la fonction de commissaire |sera occupée par X" */
const isGivenTo = (text: Text, { first, end }: Title, to: number): boolean =>
  /(?:postes?|fonctions?|charge|titre|portefeuille|role|mandat) d(?:e|u|'|e la|e l')$/.test(
    between(text, Math.max(0, first - 3), first),
  ) && GIVEN.test(between(text, end, to));

const GIVEN =
  /^(?:(?:est|sera|etait|fut|serait|a ete|sont|seront|ont ete) (?:\S+ment |desormais )?(?:(?:attribu|confi|devolu)e?e?s? a|(?:exerc|occup|assur|assum|tenu|detenu)e?e?s? par)|(?:revient|reviendra|echoit|incombe) a)$/;

/** "la rapporteure de A, |la députée| X", "le commissaire à B, |l'ambassadeur| Y": what the holder of the office is besides. */
const isDignity = (text: Text, { first, end, headEnd }: Title, next: Title): boolean =>
  end > headEnd &&
  /^(?:le|la|l'|du|au)$/.test(wordAt(text, first - 1)) &&
  next.end === next.headEnd &&
  DIGNITIES.test(wordAt(text, next.first)) &&
  /^, (?:le|la|l')$/.test(between(text, end, next.first));

const DIGNITIES =
  /^(?:deput|senat|ambassad|colonel|general|commandant|capitaine|juge$|magistrat|honorable|professeur|ingenieur|academicien|conseill)/;

/** "Président : |Togo (|M. X)": a seat that a country has, and who sits on it. */
const isSeatOf = (text: Text, title: Title, { outer, end }: Holder): boolean =>
  wordAt(text, title.end) === ':' &&
  wordAt(text, outer - 1) === '(' &&
  wordAt(text, end) === ')' &&
  isLine(text, title) &&
  countryOf(sliceOf(text, title.end + 1, outer - 1)) !== null;

/** "le maire de A|, dans le nord du pays|, X", "le préfet de B|, à 40 km de C|, Y" */
const SETTING =
  /^, (?:(?:dans (?:le|la|l') |au |a l' )(?:extreme-?)?(?:nord|sud|est|ouest|centre)(?:-\S+)?|a \d+ (?:km|kilometres)) [^,]{1,60} (?=,)/;

const CHOSEN =
  /^(?:nomme|designe|mandate|choisi|depeche|commis|elu)e? par (?:le|la|l'|les|son|sa) [^,;:.]{3,80} ,$/;

/** Nothing, a comma, an article, an honorific, or ", le Malien". */
function leadsToName(text: Text, from: number, to: number): boolean {
  if (to <= from) return true;
  const gap = between(text, from, to)
    .replace(/^(?:de longue date|[»”"]|\( [^()]{1,40} \)) /, '')
    .replace(SETTING, '')
    // "le bourgmestre le plus âgé de la province, X"
    .replace(/^(?:le|la) (?:plus|moins) \S+ (?:d[eu]s? (?:la |l' )?\S+ (?:\S+ )?)?(?=,)/, '')
    // "l'ambassadeur de France accrédité auprès de notre pays, M. X"
    .replace(/^(?:accreditee? )?aupres de notre (?:pays|royaume|republique)(?: |$)/, '')
    // "le chef de l'État, le capitaine X", "le ministre de A, l'ambassadeur Y"
    .replace(/^,? ?(?:le capitaine|(?:l' )?ambassad(?:eur|rice|eure))$/, ',')
    // "le recteur de A, le père X"
    .replace(/,? ?(?:le |la )?(?:pere|mere|frere|s(?:oe|œ)ur)$/, ',')
    // "le président, M. le juge X"
    .replace(/, (?:m \.|monsieur|mme|madame) (?:le|la|l')$/, ',');
  // "les fonctions de directeur, exercées par M. X"
  if (/^,? ?(?:exerce|occupe|assure|assume|tenu|detenu)e?e?s? (?:\S+ ){0,2}par$/.test(gap)) return true;
  // "la chanteuse de 22 ans X", "un policier de 29 ans, Y"
  if (/^de \d\d ans(?: ,)?$/.test(gap)) return true;
  // "un porte-parole en la personne de X"
  if (/^,? ?en la personne d[eu](?: la)?$/.test(gap)) return true;
  // "un nouveau directeur, qui sera X"
  if (/^, (?:c' est|qui (?:est|sera|serait|etait|n' est autre que)|en l' occurrence)$/.test(gap)) return true;
  // "les administrateurs ont été désignés, notamment X"
  if (
    /^(?:ont ete|sont|seront) (?:nommes|designes|elus|choisis|installes|retenus) ,? ?(?:notamment|dont|a savoir|parmi lesquels)(?: :)?$/.test(
      gap,
    )
  )
    return true;
  // "le président du jury sera X", "dont le directeur est |le| colonel X", "les deux autres membres sont Y et Z"
  if (
    /^(?:(?:re)?(?:nomm|elu|design|retenu|choisi|promu)e?s? )?(?:est|etait|sera|sont|seront|s' appelle|se nomme)(?: desormais| actuellement)?(?: (?:le|la|l'))?$/.test(
      gap,
    )
  )
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
