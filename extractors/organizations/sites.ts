/** Houses where something is held: places of the story, and no bodies that act in it. */
import { has, isArticleAt, isOfAt, type Text, wordAt } from '../phrases.js';
import { tokenAt } from '../recurrences.js';
import { spanAt } from '../spans.js';
import { KNOWN } from '../words.js';
import type { Draft } from './drafts.js';

/** Bodies that are houses as well. */
const HOUSES =
  /^(?:centre|ecole|college|lycee|residence|bourse|maison|opera|club|cercle|foyer|port|prefecture|mairie|musee|theatre)$/;

const PARTS = /^(?:cour|jardins?|salle|enceinte|amphitheatre|terrain|esplanade|hall|parvis)$/;

const HELD =
  /^(?:(?:re)?ten(?:ue?s?|ir)|tient|tiendra|lieu|deroule\w*|prevu\w*|achev\w+|clotur\w+|organis\w+|anim\w+|seance|celebr\w+|joint\w*|sieg\w+|reuni\w*|convoqu\w+|ouvr\w+|abrit\w+|inaugur\w+|etai(?:t|ent))$/;

/** Tokens between what is held and where. */
const REACH = 12;

/** "dans la cour de l'école X", "s'est tenue à la Résidence X"; no "au siège de", no "accordé au Centre X". */
/** @param acronym what stands beside the name in brackets shows a body. */
export function isSite(text: Text, { start, end, acronym }: Draft): boolean {
  const first = tokenAt(text, start);
  if (first < 2) return false;
  // "à l'immeuble |Lagune|"
  if (wordAt(text, first - 1) === 'immeuble') return true;
  if (acronym !== null) return false;
  if (isOnTheWay(text, first)) return true;
  if (SEATS.test(wordAt(text, first)) || isWhiteHouse(text, first)) return isVisited(text, first);
  if (!HOUSES.test(wordAt(text, first))) return false;
  if (isInLine(text, first, end)) return true;
  const before = isArticleAt(text, first - 1) ? first - 2 : first - 1;
  if (isOfAt(text, before)) return PARTS.test(wordAt(text, before - 1));
  if (!/^(?:au|a|dans)$/.test(wordAt(text, before))) return false;
  // "Ce matin, |à la Maison du thé|, le visiteur a": where, told first
  const opens = text.document.sentences[text.sentence[first] as number]?.firstToken ?? 0;
  if (wordAt(text, first) === 'maison' && before - opens < 4 && text.document.folded[end] === ',')
    return true;
  for (let i = before - 1; i >= 0 && before - i < REACH && text.sentence[i] === text.sentence[first]; i--)
    if (HELD.test(wordAt(text, i)) || (SIGNED.test(wordAt(text, i)) && isWhenAt(text, before - 1)))
      return true;
  return false;
}

/** "signé |mardi,| au lycée X"; no "le marché signé et confié au lycée X". */
const isWhenAt = (text: Text, at: number): boolean =>
  has(text, at, KNOWN.calendar) || /^(?:,|hier|\d+)$|^sign|^paraph|^conclu|^scell/.test(wordAt(text, at));

const SIGNED = /^(?:(?:sign|paraph|scell)(?:e|er|ee|es|ees|ent|ature)|conclu(?:e|s|es)?)$/;

/** "la route qui mène à l'|hôpital général de Kara|", "près du |lycée Ngom|", "derrière la |mairie de Kara|": where something lies. */
function isOnTheWay(text: Text, first: number): boolean {
  if (!LANDMARKS.test(wordAt(text, first))) return false;
  const led = isArticleAt(text, first - 1) ? first - 2 : first - 1;
  const word = wordAt(text, led);
  // "évacué |vers l'hôpital général de Kara|": who takes care of somebody
  if (word === 'vers') return !TAKEN.test(wordAt(text, led - 1));
  if (/^(?:derriere|devant|jouxtant|longeant)$/.test(word)) return true;
  if (/^(?:a|au)$/.test(word))
    return /^(?:menant|mene|menent|conduisant|conduit|face|jusqu')$/.test(wordAt(text, led - 1));
  if (!isOfAt(text, led)) return false;
  return /^(?:pres|loin|proximite|alentours|hauteur|face|cote|autour|route|carrefour|bretelle|rond-point)$/.test(
    wordAt(text, led - 1),
  );
}

const TAKEN = /^(?:evacu|transf|transport|orient|refer|dirig)/;

const LANDMARKS =
  /^(?:hopital|clinique|polyclinique|lycee|college|ecole|mairie|universite|prefecture|gendarmerie|eglise|ambassade)$/;

/** Houses that stand for who works there. */
const SEATS = /^(?:maison-blanche|kremlin|elysee|matignon|pentagone)$/;
const isWhiteHouse = (text: Text, first: number): boolean =>
  wordAt(text, first) === 'maison' && wordAt(text, first + 1) === 'blanche';

const MET =
  /^(?:recue?s?|recoi\w+|recevoir|accueill\w+|attendue?s?|retrouv\w+|rencontr\w+|rendue?s?|rend|arriv\w+|invit\w+|entretien\w*|entretenus?|sign\w+|ceremonie|visite|sommet|conference)$/;

/** "se sont retrouvés à l'|Élysée|", "la cérémonie à la |Maison-Blanche|"; no "a demandé à la |Maison-Blanche|". */
function isVisited(text: Text, first: number): boolean {
  const led = isArticleAt(text, first - 1) ? first - 2 : first - 1;
  if (!/^(?:a|au)$/.test(wordAt(text, led))) return false;
  for (let i = led - 1; i >= 0 && led - i < REACH && text.sentence[i] === text.sentence[first]; i--)
    if (HELD.test(wordAt(text, i)) || MET.test(wordAt(text, i))) return true;
  return false;
}

/** "Où ? À la Maison des océans", "Luxembourg, Cercle Belair : Assises …": lines of notices and programmes. */
function isInLine(text: Text, first: number, end: number): boolean {
  const { folded } = text.document;
  const line = spanAt(text.document.paragraphs, text.document.tokens.start[first] as number);
  if (line === null) return false;
  const before = folded.slice(line.start, text.document.tokens.start[first] as number);
  if (before.length > LINE) return false;
  return (
    /^[^\p{L}]*(?:ou|lieu) ?[?:]/u.test(before) ||
    (before.endsWith(', ') && /^ ?: /.test(folded.slice(end, end + 3)))
  );
}

/** Longest label and town before a house, in characters. */
const LINE = 60;
