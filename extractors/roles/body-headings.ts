/** Bodies in the heading of a list of people: "Au ministère de X" over "- Directeur : M. Y", "L'équipe de la Banque X" over names and offices. */
import type { Sentence } from '../../schemas/document.js';
import type { Found } from '../../schemas/mentions.js';
import { afterArticle, isCapital, isColumn, isLower, isOfAt, type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter, spanAt } from '../spans.js';
import type { Title } from '../titles/index.js';
import { isRest } from './body-lines.js';
import { nameThatFills } from './body-names.js';
import { bodyNamed } from './body-nouns.js';
import type { Holder } from './holder.js';

/** Lines that a heading may stand above its item. */
const REACH = 30;

/** Nothing longer is a heading, in tokens. */
const LONGEST = 24;

/** Items of a list are held at what its heading names. */
export function bodyOfHeading(text: Text, found: Found, title: Title, holder: Holder | null): string | null {
  const { sentences } = text.document;
  const index = text.sentence[title.first] as number;
  const line = sentences[index];
  if (!line) return null;
  const labelled =
    title.first - line.firstToken <= 2 && (isItem(text, line) || isRow(text, line, title, holder));
  const named = !labelled && holder !== null && isEntry(text, line, title, holder);
  if (!labelled && !named) return null;
  // "- Directeur :" over "M. X, Professeur.": his trade.
  if (named && isUnderLabel(text, title)) return null;
  for (let above = index - 1; above >= Math.max(0, index - REACH); above--) {
    const sentence = sentences[above] as Sentence;
    const body = headingBody(text, found, sentence, named, title) ?? bodyBeforeHeading(text, found, above);
    if (body !== null) return body;
    if (sentence.endToken - sentence.firstToken > 40 || (named && isProse(text, sentence))) return null;
  }
  return null;
}

/** "M. X, |professeur|." under "- Directeur général :", the line that tells his office. */
export function isUnderLabel(text: Text, { first, end }: Title): boolean {
  const index = text.sentence[first] as number;
  const [above, line] = [text.document.sentences[index - 1], text.document.sentences[index]];
  return (
    above !== undefined &&
    line !== undefined &&
    line.endToken - end <= 1 &&
    wordAt(text, above.endToken - 1) === ':' &&
    /^[-–—•*·▪]$/.test(wordAt(text, above.firstToken))
  );
}

/** "- Directeur : M. X", "• Directeur, M. X", "| Directeur | M. X |", "Directeur ........ X". */
function isItem(text: Text, { firstToken, endToken }: Sentence): boolean {
  if (/^[-–—•*·▪|]$/.test(wordAt(text, firstToken))) return true;
  for (let i = firstToken; i < Math.min(endToken, firstToken + 24); i++)
    if (/^(?::|→|=|\.{4,})$/.test(wordAt(text, i))) return true;
  return false;
}

/** "Directeur, M. X": a row of a table, of which commas part the cells. */
const isRow = (text: Text, line: Sentence, { first, end }: Title, holder: Holder | null): boolean =>
  holder !== null &&
  first === line.firstToken &&
  isCapital(text, first) &&
  wordAt(text, end) === ',' &&
  holder.outer === end + 1 &&
  (holder.end >= line.endToken ||
    (wordAt(text, holder.end) === ',' && !/^[.!?]$/.test(wordAt(text, line.endToken - 1))));

/** "- M. X, directeur ;", "X" over "Directeur", "X   Directeur": a name with an office and nothing more. */
function isEntry(text: Text, line: Sentence, { first, end }: Title, holder: Holder): boolean {
  const closes = end >= line.endToken || (end + 1 >= line.endToken && /^[,;.)|]$/.test(wordAt(text, end)));
  if (!closes && wordAt(text, end) !== '|') return false;
  const above = text.document.sentences[text.sentence[holder.first] as number] as Sentence;
  if (above !== line)
    return (
      first - line.firstToken <= 1 &&
      text.document.sentences[(text.sentence[first] as number) - 1] === above &&
      holder.outer - above.firstToken <= 1 &&
      holder.end >= above.endToken
    );
  const next = first - holder.end;
  return (
    holder.outer - line.firstToken <= 2 &&
    (next === 1 ? /^[,(:|–—-]$/.test(wordAt(text, first - 1)) : next === 0 && isColumn(text, first))
  );
}

/** A sentence rather than a line. */
const isProse = (text: Text, { firstToken, endToken }: Sentence): boolean =>
  endToken - firstToken > LONGEST && /^[.!?]$/.test(wordAt(text, endToken - 1));

/** "A l'Autorité de régulation (ARE)", "AU TITRE DU MINISTERE X", "Ministère de la Santé :": a line that is nothing but a body. */
function headingBody(text: Text, found: Found, line: Sentence, named: boolean, title: Title): string | null {
  const { organizations, ministries } = found;
  const { tokens } = text.document;
  const { firstToken, endToken } = line;
  if (endToken - firstToken > LONGEST) return null;
  const entitled = wordAt(text, firstToken + 1) === 'titre' && isOfAt(text, firstToken + 2);
  const led = /^(?:a|au|aux)$/.test(wordAt(text, firstToken));
  const closed = wordAt(text, endToken - 1) === ':';
  // "NOMINATIONS AU MINISTÈRE X"
  const headed = /^nominations?$/.test(wordAt(text, firstToken));
  const open = !led && !closed && !headed;
  if (open && /^[.!?]$/.test(wordAt(text, endToken - 1))) return null;
  const board = led ? null : boardIn(text, found, line, open ? OPENING : LONGEST, named, title);
  // Over "- Directeur : M. X", also without a mark of its own
  if (board !== null || (open && named)) return board;
  const from = tokens.start[led ? afterArticle(text, firstToken + (entitled ? 3 : 1)) : firstToken] as number;
  const ministry = ministries[firstAtOrAfter(ministries, from)];
  const organization = organizations[firstAtOrAfter(organizations, from)];
  const body = ministry?.start === from ? ministry : organization?.start === from ? organization : null;
  if (body === null) return null;
  const rest = text.document.folded.slice(body.end, line.end);
  return isRest(text, body.end, line.end) || (closed && NAMED.test(rest)) ? body.name : null;
}

/** "|La Fédération X| a renouvelé son bureau." over "Ont été élus :": a heading without a body goes on with what the sentence before tells of. */
function bodyBeforeHeading(text: Text, { organizations }: Found, index: number): string | null {
  const { sentences, tokens } = text.document;
  const [before, heading] = [sentences[index - 1], sentences[index]];
  if (!before || !heading || wordAt(text, heading.endToken - 1) !== ':') return null;
  const words = text.words.folded.slice(heading.firstToken, heading.endToken - 1).join(' ');
  if (!CHOSEN.test(words)) return null;
  const body = organizations[firstAtOrAfter(organizations, before.start)];
  const opens = body !== undefined && body.start <= (tokens.start[before.firstToken + OPENING] as number);
  return opens && body.end <= before.end ? body.name : null;
}

/** "Ont été élus", "Le nouveau bureau se compose comme suit", "Le même conseil a procédé aux nominations ci-après" */
const CHOSEN =
  /^(?:(?:ont|sont|a|est)(?: ete| ainsi)* (?:elu|nomm|design|reconduit|promu|choisi)\S*|(?:il|elle|ce bureau|ce conseil|celui-ci|celle-ci|le nouveau bureau|le bureau|sa composition|la nouvelle equipe|l' equipe|le meme \S+)\b.*)$/;

/** "Au titre du ministère X|, sont nommés :" */
const NAMED =
  /^(?: \([^)]*\))?,? ?(?:sont|est|ont ete|a ete) (?:nomm|promu|design|elu|affect|mut)[^.:]{0,40}:$/;

/** In an open line a board is told by its first words. */
const OPENING = 4;

/** "Le nouveau |bureau de la Fédération X se compose comme suit :", "L'|équipe de la Banque X": whose people the lines below tell. */
function boardIn(
  text: Text,
  found: Found,
  { firstToken, endToken, end }: Sentence,
  reach: number,
  named: boolean,
  title: Title,
): string | null {
  const { organizations, ministries } = found;
  for (let i = firstToken; i < Math.min(endToken, firstToken + reach); i++) {
    const staff = STAFF.test(wordAt(text, i));
    if (!staff && !BOARDS.test(wordAt(text, i))) continue;
    // Whoever sits on a board has a trade of his own.
    if (named && !staff && title.kind !== 'firm' && !OFFICERS.test(wordAt(text, title.first))) return null;
    const behind = text.document.tokens.end[i] as number;
    const body = organizations[firstAtOrAfter(organizations, behind)];
    const ministry = ministries[firstAtOrAfter(ministries, behind)];
    const first = [body, ministry].find((one) => one !== undefined && one.end <= end);
    if (first !== undefined) return first.name;
    if (i + 1 === endToken) return bodyOfPage(text, found);
    const noun = afterArticle(text, i + 2);
    if (!isOfAt(text, i + 1) || noun >= endToken) return null;
    return isLower(text, noun)
      ? bodyNamed(text, found, wordAt(text, noun))
      : nameThatFills(text, found, noun, endToken);
  }
  return null;
}

/** "FÉDÉRATION DES CHORALES", the first line of a page, over "LE NOUVEAU COMITÉ". */
function bodyOfPage({ document: { paragraphs, text } }: Text, { organizations }: Found): string | null {
  const [body] = organizations;
  const line = body && body.start < HEAD ? spanAt(paragraphs, body.start) : null;
  return body && line?.start === body.start && line.end === body.end
    ? text.slice(body.start, body.end)
    : null;
}
const HEAD = 120;

const OFFICERS =
  /president|^(?:porte-parole|rapporteu|tresori|secretaire|commissaire|charge|delegue|conseill|membre)/;

const STAFF =
  /^(?:equipe|equipes|organigramme|direction|composition|nominations?|agents|personnel|personnels|staff|encadrement|secretariat|effectif)$/;

const BOARDS =
  /^(?:bureau|comite|conseil|directoire|gouvernance|membres|dirigeants|responsables|administrateurs|commission)$/;
