/** Titles that open a sentence and are said of the person behind the comma. */
import { type Text, wordAt } from '../phrases.js';
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
    const comma = holder.outer - 1 - ours;
    if (comma - title.end > LONGEST || !sameSentence(text, title.end - 1, holder.first)) return null;
    for (let at = title.end; at < comma; at++) if (isFiniteVerbAt(text, at)) return null;
    if ((ours > 0 || comma > title.end) && wordAt(text, comma) === ',') return holder;
  }
  return null;
}
