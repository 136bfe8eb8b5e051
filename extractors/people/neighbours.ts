/** What the words right before and behind a run of capitals tell of it. */
import { TOKEN } from '../../schemas/document.js';
import { isDemonym } from '../adjectives.js';
import { CONTACT_LABELS } from '../contact-labels.js';
import { isCapital, isChairing, isFunction, isLower, type Text, wordAt } from '../phrases.js';
import type { Run } from './runs.js';

/** Verbs of which a person is the subject. */
const SPEECH = new Set(
  (
    'a ont avait est etait sera declare indique souligne precise ajoute affirme explique annonce rappelle estime confie ' +
    'signe preside recoit rencontre conclut assure insiste salue remercie reitere exprime appelle lance'
  ).split(' '),
);
/** Words that lead to persons rather than to places. */
const INTRODUCED = new Set([
  'par',
  'selon',
  'avec',
  'dixit',
  'entre',
  'chez',
  'contre',
  'pour',
  'que',
  "qu'",
  'dont',
  'et',
  ':',
  '(',
]);

/** Verbs of saying in front of who says it: "a déclaré X", "précise Y". */
const DECLARED = new Set(
  (
    'declare indique souligne precise ajoute affirme explique estime confie rappele rappelle conclu espere lance rencheri ' +
    'renseigne reconnu'
  ).split(' '),
);

const DETERMINERS = new Set("le la les l' du des au aux un une".split(' '));

/** Languages as sellers of news write them beside the name of a paper. */
const LANGUAGES = /^(?:french|english|arabic|spanish|portuguese|german)$/;

const isNumber = ({ document: { tokens, text } }: Text, i: number): boolean =>
  tokens.kind[i] === TOKEN.number && /^\d{1,3}$/.test(text.slice(tokens.start[i], tokens.end[i]));

/** What the tagger gives where it rather sees a person than not: it has seen the "à" as well. */
const SEEN = 1.5;

/** "feu |X", "de feue « |X| »": dead, as nobody but persons is. */
const isLate = (text: Text, first: number, from: number): boolean => {
  const at = /^[«"“]$/.test(wordAt(text, first - 1)) ? first - 2 : first - 1;
  return at > from && /^feue?$/.test(wordAt(text, at)) && !DETERMINERS.has(wordAt(text, at - 1));
};

/** Points for what stands right before and behind: a verb of saying, "par", an article. */
export function neighbours(text: Text, { first, end, sentence }: Run, learnt: number): number {
  let score = 0;
  const before = first > sentence.firstToken ? wordAt(text, first - 1) : '';
  const after = end < sentence.endToken ? wordAt(text, end) : '';
  if (DETERMINERS.has(before)) score -= 2.5;
  if (isLate(text, first, sentence.firstToken)) score += 4;
  const nationality = first > sentence.firstToken && isCapital(text, first - 1) && isDemonym(before);
  if (nationality) score += 3;
  if (before === 'a' && isGivenTo(text, first - 1, sentence.firstToken))
    // No place is given anything: the tagger saw the "à" alone.
    score += end - first > 1 ? 3.5 : 1;
  else if ((before === 'a' && learnt < SEEN) || before === 'vers' || before === 'en') score -= 1;
  if (end - first > 1 && isChairing(text, first - 1)) score += 5;
  if (INTRODUCED.has(before) || before === '') score += 0.5;
  // "Apollo 12", "Ariane 6"
  if (end - first === 1 && isNumber(text, end)) score -= 2.5;
  // "VILLE Verte +": a programme
  if (after === '+') score -= 4;
  if (before === ':') score -= ofSource(text, first - 2);
  if (SPEECH.has(after)) score += 1;
  // "Awa Sarr Tél. : 22 21 00 00"
  if (after === '' && end - first > 1 && CONTACT_LABELS.has(wordAt(text, end))) score += 1;
  if (after === ',' || after === ')') score += 0.25;
  // "African Echo (French)": a paper and its language.
  if (after === '(' && LANGUAGES.test(wordAt(text, end + 1))) score -= 6;
  if (before === '(' && after === ')' && LANGUAGES.test(wordAt(text, first))) score -= 6;
  // "a déclaré |Awa Sarr", "», tonne |Luc Ngom"
  const said =
    CLOSING.test(wordAt(text, first - 3)) && wordAt(text, first - 2) === ',' && isLower(text, first - 1);
  if (DECLARED.has(before) || (said && !isFunction(text, first - 1))) score += 1.5;
  return score;
}

/** What ends a quotation. */
const CLOSING = /^[»”"]$/;

/** Verbs of what is done to persons with "à": who has an office gives it up to another. */
const GIVES = /^(?:succe(?:de|da|der|dera|dent)|cede|cedera|laisse|laissera)$/;

/** "succède |à Awa Sarr", "succédera, au 1er mai, |à Luc Ngom", "laisse sa place |à Awa Sarr". */
function isGivenTo(text: Text, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - GIVEN); i--) if (GIVES.test(wordAt(text, i))) return true;
  return false;
}

/** Tokens between such a verb and its "à". */
const GIVEN = 7;

/** "Source : X", "(Ph. : X)": where the text or the picture was taken from. */
function ofSource(text: Text, at: number): number {
  const label = wordAt(text, wordAt(text, at) === '.' ? at - 1 : at);
  return /^sources?$/.test(label) ? 3 : /^(?:credits?|ph)$/.test(label) ? 6 : 0;
}
