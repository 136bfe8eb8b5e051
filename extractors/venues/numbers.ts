/** Numbers that belong to a building: of a room, a house, a day it is called after. */
import { TOKEN } from '../../schemas/document.js';
import { isMonth } from '../calendar.js';
import type { SentenceView } from '../sentence-view.js';

/** "au |16, rue| du Port": the number of the house. */
export function withHouseNumber(view: SentenceView, street: number): number {
  let at = street - 1;
  if (view.word(at) === ',') at--;
  if (/^(?:bis|ter)$/u.test(view.word(at))) at--;
  return /^\d{1,4}$/u.test(view.word(at)) && view.word(at - 1) === 'au' ? at : street;
}

/** "salle |204|", "hall |4|", "base aérienne |101|". */
const NUMBERED =
  /^(?:salle|halls?|halles?|hangar|pavillon|stand|porte|terminal|amphi|amphitheatre|auditorium|auditoire|batiment|studio|bloc|mole|quai|terril|base|immeuble|chapiteau|tour|camp|ceg|lycee|poste|zone|secteur)$/u;

/** A number right behind the noun; a year tells when. */
export const isNumbered = (view: SentenceView, noun: number, at: number): boolean =>
  view.document.tokens.kind[at] === TOKEN.number &&
  NUMBERED.test(view.word(noun)) &&
  /^\d{1,3}$/u.test(view.word(at)) &&
  !view.isStop(at);

/** "hôtel |2 Février|", "lycée |28-Septembre|": token behind the day, or the token itself. */
export function readDay(view: SentenceView, at: number): number {
  if (view.document.tokens.kind[at] !== TOKEN.number) return at;
  const month = view.word(at + 1) === '-' ? at + 2 : at + 1;
  return view.isCapital(month) && isMonth(view.word(month)) ? month + 1 : at;
}
