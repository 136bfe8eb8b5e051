/** Countries that a ministry is told not to be of: those that it faces, receives and travels to. */
import type { Sentence } from '../../schemas/document.js';
import { FARTHEST, onlyNationality, PEERS } from './cues.js';
import { readCountry } from './nouns.js';
import { readA, readDe, type Words } from './words.js';

/** Words behind a ministry among which its opposite is told. */
const FACING = 25;
const JOINTS = new Set(['et', 'avec', 'par']);
const MOVES = /^(?:rend(?:re|ent|ra|ront|u|us|ue)?|visites?|deplacement|sejour|mission|tournee)$/u;

/**
 * Countries that a ministry is not of: "le |ministre de X, et son homologue tunisien", "et le ministre tunisien de Y", "a
 * signé avec l'Italie et la Suisse", "se rendra en visite au Laos".
 * @param from first word behind the mention
 */
export function readOpposites(words: Words, from: number, limit: number): readonly string[] {
  let joined = false;
  let received = false;
  for (let at = from; at < Math.min(limit, from + FACING); at++) {
    const word = words.word(at);
    if (word === ';') return [];
    // "rencontre son homologue"
    joined ||= JOINTS.has(word) || (PEERS.has(word) && /^(?:son|sa)$/.test(words.word(at - 1)));
    const peer = joined ? readOther(words, at) : null;
    if (peer !== null) return [peer];
    received ||= RECEIVES.test(word);
    const guest = received && GUESTS.test(word) ? readGuest(words, at + 1, limit) : null;
    if (guest !== null) return [guest];
    if (MOVES.test(word)) return [];
    const partners = word === 'avec' ? readPartners(words, at + 1, limit) : [];
    if (partners.length > 0) return partners;
  }
  return [];
}

const RECEIVES = /^(?:recu|recue|recoit|accueilli|accueillie|accueille)$/u;
const GUESTS =
  /^(?:(?:vice-)?ministre|ambassad(?:eur|rice)|president|delegation|mission|emissaire|envoye|consul)$/u;

/** How far behind a guest's office its country is told. */
const OFFICE = 12;

/** "a reçu l'ambassadeur |du Japon au Togo", "le vice-ministre des Affaires étrangères |du Japon". */
function readGuest(words: Words, from: number, limit: number): string | null {
  const adjective = onlyNationality(words, from);
  if (adjective !== null) return adjective;
  for (let at = from; at < Math.min(limit, from + OFFICE) && !/^[,;:]$/u.test(words.word(at)); at++) {
    const de = readDe(words, at);
    const named = de ? readCountry(words, de.next, limit) : null;
    if (named !== null) return named.country;
  }
  return null;
}

/** "son homologue |tunisien", "le ministre |tunisien", "la secrétaire d'État |tunisienne" */
function readOther(words: Words, at: number): string | null {
  const word = words.word(at);
  if (PEERS.has(word) || word === 'ministre') return onlyNationality(words, at + 1);
  return word === 'etat' && words.word(at - 2) === 'secretaire' ? onlyNationality(words, at + 1) : null;
}

/**
 * Countries that a ministry is not of, being told to travel there: "se rendra en visite |au Laos|", "au terme de sa mission |en
 * Haïti|, la ministre".
 * @param token first word of the mention
 * @param from first word behind it
 */
export function readVisited(
  words: Words,
  { firstToken, endToken }: Sentence,
  token: number,
  from: number,
): readonly string[] {
  for (let at = from; at < Math.min(endToken, from + FACING) && words.word(at) !== ';'; at++)
    if (MOVES.test(words.word(at))) return readGoal(words, at + 1, endToken);
  for (let at = token - 1; at >= Math.max(firstToken, token - FARTHEST) && words.word(at) !== ';'; at--)
    if (MOVES.test(words.word(at)) && /^(?:s[ao]n?|leur|en|une?)$/u.test(words.word(at - 1)))
      return readGoal(words, at + 1, token);
  return [];
}

/** "avec |l'Italie, le Gouvernement du Togo et la Suisse" */
function readPartners(words: Words, from: number, limit: number): readonly string[] {
  const partners: string[] = [];
  for (let at = from; at < Math.min(limit, from + FACING); at++) {
    const named = readCountry(words, at, limit);
    if (named !== null) {
      partners.push(named.country);
      at = named.end - 1;
    } else if (!PARTNER_WORDS.test(words.word(at))) break;
  }
  return partners;
}

const PARTNER_WORDS = /^(?:le|la|les|l'|de|du|des|d'|et|,|gouvernement|etat|republique|royaume)$/u;

const GOAL_REACH = 7;

/** "de travail |au Laos", "officielle |en Italie", "de deux jours |dans la capitale togolaise". */
function readGoal(words: Words, from: number, limit: number): readonly string[] {
  for (let at = from; at < Math.min(limit, from + GOAL_REACH); at++) {
    const capital = words.word(at) === 'capitale' ? onlyNationality(words, at + 1) : null;
    if (capital !== null) return [capital];
    const a = readA(words, at);
    if (a === null && words.word(at) !== 'en') continue;
    const named = readCountry(words, a?.next ?? at + 1, limit);
    if (named !== null) return [named.country];
  }
  return [];
}
