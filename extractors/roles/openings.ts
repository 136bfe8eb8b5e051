/** Titles that open a sentence and are said of the person behind the comma. */
import { isArticleAt, type Text, wordAt } from '../phrases.js';
import { heads } from '../titles/heads.js';
import type { Title } from '../titles/index.js';
import { between, type Holder, holderFrom, sameSentence } from './holder.js';
import { isFiniteVerbAt, isNamingVerb } from './verbs.js';

/** Nothing longer stands between the title and the comma, in tokens. */
const LONGEST = 16;

/** "|Directrice de A, X", "D'abord |consul à B, X": nothing but an adverb in front. */
export const opensSentence = (text: Text, first: number, firstToken: number): boolean =>
  first === firstToken || (first - firstToken < 4 && EARLIER.test(between(text, firstToken, first)));

const EARLIER =
  /^(?:d' abord|ensuite|longtemps|successivement|tour a tour|un temps|jadis|naguere|autrefois|aujourd'hui|desormais|actuellement|auparavant|precedemment|egalement|aussi|par ailleurs)$/;

/** "En qualité de |conseiller, nous avons X", "Avant de rejoindre A, comme |directeur de B, X": nobody is named before. */
function isAs(text: Text, first: number, firstToken: number, holders: readonly Holder[]): boolean {
  if (!AS.test(between(text, Math.max(firstToken, first - 3), first))) return false;
  const before = holders[holderFrom(holders, firstToken)];
  if (before && before.first < first) return false;
  return (
    first - firstToken <= 5 ||
    /^(?:avant|apres|entree?|recrutee?|arrivee?|embauchee?)$/.test(wordAt(text, firstToken))
  );
}

const AS = /(?:^| )(?:comme|en tant que|en qualite d[e'])$/;

/** Participles of what is done to a person. */
const RECEIVED =
  /^(?:recu|accueilli|invite|convie|interroge|interviewe|felicite|mandate|sollicite|contacte|convoque|entoure|accompagne|salue|conduit|installe|presente|introduit|depeche|delegue)e?s?$/;

/** "Reçue par |le Premier ministre|, la directrice de A, Mme X, a", "Invité par |le président| à parler, M. X, ministre, a": who receives, not who is named behind. */
export function isReceiver(text: Text, { first, end }: Title, holder: Holder | undefined): boolean {
  const sentence = text.document.sentences[text.sentence[first] as number];
  if (!sentence || first - sentence.firstToken > LONGEST || !RECEIVED.test(wordAt(text, sentence.firstToken)))
    return false;
  const agent = isArticleAt(text, first - 1) ? first - 2 : first - 1;
  if (!/^(?:par|d'|de|du)$/.test(wordAt(text, agent)) && wordAt(text, first - 1) !== 'du') return false;
  for (let i = sentence.firstToken; i < first; i++) if (wordAt(text, i) === ',') return false;
  if (!holder || !sameSentence(text, first, holder.first)) return false;
  const behind = holder.end;
  // "Reçus par |le recteur, M. X|, nos hôtes": several are no one person
  if (/[^s]s$/.test(wordAt(text, sentence.firstToken))) return false;
  // "Reçu par le ministre, M. X, le maire": named between commas
  const apart =
    wordAt(text, holder.outer - 1) === ',' && holder.outer - 1 === end && wordAt(text, behind) === ',';
  const noun = isArticleAt(text, behind + 1) ? behind + 2 : behind + 1;
  return (
    !apart || (noun === behind + 1 && heads().longestAt(text.document, noun, sentence.endToken) !== null)
  );
}

/** "Nommé directeur de A en 2022, X succède", "Directrice de B depuis trois ans, Y a". */
export function holderOfOpening(text: Text, title: Title, holders: readonly Holder[]): Holder | null {
  const sentence = text.document.sentences[text.sentence[title.first] as number];
  if (!sentence || title.plural) return null;
  const named = title.first - sentence.firstToken <= 5 && isNamingVerb(wordAt(text, sentence.firstToken));
  // "Après avoir été |directrice de A, X"
  const been = /^(?:apres avoir|ayant) ete(?: \S+ment)?$/.test(
    between(text, sentence.firstToken, title.first),
  );
  const as = isAs(text, title.first, sentence.firstToken, holders);
  if (!named && !been && !as && !opensSentence(text, title.first, sentence.firstToken)) return null;
  for (let i = holderFrom(holders, title.end); i < holders.length; i++) {
    const holder = holders[i] as Holder;
    // "En tant que conseiller, |nous avons| X"
    const ours = as && wordAt(text, holder.outer - 2) === 'nous' ? 2 : 0;
    // "Président de A depuis 2020, |le| Pr X"
    const article = ours === 0 && /^(?:le|la|l')$/.test(wordAt(text, holder.outer - 1)) ? 1 : 0;
    const comma = holder.outer - 1 - ours - article;
    if (comma - title.end > LONGEST || !sameSentence(text, title.end - 1, holder.first)) return null;
    for (let at = title.end; at < comma; at++) if (isFiniteVerbAt(text, at)) return null;
    if ((ours > 0 || comma > title.end) && wordAt(text, comma) === ',') return holder;
    if (as && i === holderFrom(holders, title.end) && isSubjectWithOffice(text, title.end, holder))
      return holder;
  }
  return null;
}

/** "En tant que |doyen, le président X": nothing but his other office between the comma and the name. */
function isSubjectWithOffice(text: Text, end: number, { outer }: Holder): boolean {
  if (wordAt(text, end) !== ',' || !isArticleAt(text, end + 1)) return false;
  return heads().longestAt(text.document, end + 2, outer)?.endToken === outer;
}
