/** Parts that every house has: "le Service juridique", "le Comité Exécutif". */
import { isArticleAt, isCapital, isOfAt, type Text, wordAt } from '../phrases.js';

/** "le Bureau régional à Lomé", "le Service juridique": a part that every house has, told by adjectives alone. */
export function isPartOfAny(text: Text, head: number, end: number): boolean {
  if (ORGANS.test(wordAt(text, head)))
    return end === head + 2 && isCapital(text, head + 1) && OF_HOUSE.test(wordAt(text, head + 1));
  if (!PARTS.has(wordAt(text, head))) return false;
  for (let i = head + 1; i < end && wordAt(text, i) !== 'a'; i++)
    if (
      wordAt(text, i) === 'pour' ||
      isOfAt(text, i) ||
      (isCapital(text, i) && !OF_ANY.test(wordAt(text, i)))
    )
      return false;
  // "Délégation générale |à la langue française|", "|à l'Emploi|"
  return wordAt(text, head) !== 'delegation' || end < head + 5 || !isArticleAt(text, head + 3);
}

/** "le |Comité Exécutif|", "la |Commission Technique|" */
const ORGANS = /^(?:comite|conseil|commission)$/;
const OF_HOUSE = /^(?:executif|scientifique|technique|permanente?|pedagogique|disciplinaire)$/;

/** "la Direction |Générale|", however it is written. */
const OF_ANY =
  /^(?:general|executif|executive|regional|permanent|central|technique|administratif|administrative)e?$/;

const PARTS = new Set(
  'bureau service cellule division departement direction delegation representation antenne cabinet secretariat coordination administration'.split(
    ' ',
  ),
);
