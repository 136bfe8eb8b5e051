/** Offices that a phrase in front of the sentence tells of somebody else: "Sur proposition du ministre, X a été nommé". */
import { isArticleAt, isLower, type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { type Holder, withArticle } from './holder.js';
import { isFiniteVerbAt } from './verbs.js';

/** Words that such a phrase begins with. */
const FRONT = new Set(
  (
    'a au aux aupres avec en apres avant devant sur sous face suite grace lors dans pour selon conformement contrairement ' +
    'par de suivant outre chez faute via malgre contre vers depuis durant pendant entoure entouree accompagne accompagnee'
  ).split(' '),
);

/** Prepositions that lead to the office with its article. */
const LEADS = new Set(
  "de d' par avec devant pour contre chez a sur sous vers entre selon apres avant malgre".split(' '),
);

/**
 * "|Aux côtés du maire de A|, X |a signé|": nothing but a verb goes on behind the name, so that it is the subject and the
 * office another's; "En présence du maire de A, X, la foule a" tells it of X.
 */
export function isFronted(
  text: Text,
  { first, end, plural }: Title,
  { outer, end: behind }: Holder,
): boolean {
  if (plural || wordAt(text, end) !== ',' || withArticle(text, outer) !== end + 1 || !isVerbAt(text, behind))
    return false;
  const { firstToken = 0 } = text.document.sentences[text.sentence[first] as number] ?? {};
  if (first - firstToken > LONGEST || !FRONT.has(wordAt(text, firstToken))) return false;
  for (let i = firstToken; i < first; i++) if (wordAt(text, i) === ',') return false;
  const before = wordAt(text, first - 1);
  return (
    before === 'du' || before === 'au' || (isArticleAt(text, first - 1) && LEADS.has(wordAt(text, first - 2)))
  );
}

/** Of such a phrase in front of its office, in tokens. */
const LONGEST = 12;

const isVerbAt = (text: Text, at: number): boolean =>
  isFiniteVerbAt(text, at) ||
  /^(?:n'|ne|se|y)$/.test(wordAt(text, at)) ||
  (isLower(text, at) && /[^m]ait$|aient$|er(?:a|ont)$/.test(wordAt(text, at)));
