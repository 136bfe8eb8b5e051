/** Meetings that are told by their count or by who meets, and have no name: "la 2e réunion du comité de pilotage". */
import type { SentenceView } from '../sentence-view.js';
import type { Named } from './named.js';
import { isBinational, WORD } from './words.js';

/** What may be any meeting. */
const MEETING =
  /^(?:reunions?|sessions?|rencontre|atelier|table|table-ronde|journee|concertations|consultations|retraite|webinaire)$/u;

/** Who meets as a matter of course. */
const ORGAN =
  /^(?:comite|sous-comite|conseil|bureau|groupe|sous-groupe|mecanisme|cadre|cellule|equipe|unite|commission|coordination|secretariat|direction|plateforme|task|college|jury)$/u;

/** What such a meeting does. */
const WORK =
  /^(?:travail|coordination|concertation|suivi|cadrage|evaluation|formation|sensibilisation|reflexion|crise|urgence|validation|restitution|lancement|cloture|prise|echanges?|negociations?|pilotage|programmation|planification|service|information|presentation|preparation|consultation|capitalisation|partage|conciliation|mediation)$/u;

/** "la 1ère réunion |du Mécanisme de suivi|", "la 2e table ronde", "un 2e atelier sur le foncier"; what two states hold is a name. */
export function isMeeting(view: SentenceView, head: number, named: Named): boolean {
  if (!MEETING.test(view.word(head)) || (view.isCapital(head) && !view.isShouted)) return false;
  if (named.isBare || /^une?$/u.test(view.word(named.firstToken - 1))) return true;
  let tie = head + 1;
  while (view.is(tie, WORD.adjective | WORD.reach)) tie++;
  if (!view.is(tie, WORD.tie) || named.acronym !== null) return false;
  const noun = view.is(tie + 1, WORD.article) ? tie + 2 : tie + 1;
  if (view.word(tie) === 'de' && noun === tie + 1 && WORK.test(view.word(noun))) return true;
  if (!/^(?:reunions?|rencontre)$/u.test(view.word(head)) || !ORGAN.test(view.word(noun))) return false;
  for (let token = noun; token < named.endToken; token++)
    if (
      /^(?:mixtes?|ministres|ministeriel|superieur)$/u.test(view.word(token)) ||
      isBinational(view.word(token))
    )
      return false;
  return true;
}

/** What kind of assembly it is: "Assemblée générale |ordinaire|". */
const KIND = /^(?:(?:extra)?ordinaire|annuelle|elective|constitutive|mixte|statutaire|generale)$/u;

/** "son |Assemblée Générale Ordinaire|": what kind of assembly, not whose. */
export function isOwnAssembly(
  view: SentenceView,
  end: number,
  { firstToken, endToken, acronym }: Named,
): boolean {
  if (view.word(firstToken) !== 'assemblee' || acronym !== null || endToken === end) return false;
  for (let token = end; token < endToken; token++) if (!KIND.test(view.word(token))) return false;
  return true;
}
