/** Kinds of bodies by what may bear a name behind them: none that a person is called by. */
import { isLower, isOfAt, type Text, wordAt } from '../phrases.js';
import { isUnheard } from './unheard.js';

/** "le cabinet |Awa Sarr", "à l'entreprise |Luc Ngom"; no "la directrice de la société |Awa Sarr", who heads it. */
export function isFirmNamedAfter(text: Text, cue: number): boolean {
  if (!FIRMS.test(wordAt(text, cue)) || !/^(?:l[ae]|l'|au)$/.test(wordAt(text, cue - 1))) return false;
  return !isOfAt(text, cue - 2);
}

/** "confié au |bureau Kelva|": one that draws plans; no "le bureau Afrique", "le bureau Sarr". */
export const isBureau = (text: Text, i: number): boolean =>
  wordAt(text, i) === 'bureau' &&
  isLower(text, i) &&
  /^(?:le|au|du)$/.test(wordAt(text, i - 1)) &&
  isUnheard(text, i + 1, i + 2);

/** No person is called so. */
const FIRMS =
  /^(?:societe|entreprise|cabinet|groupe|banque|compagnie|firme|filiale|start-?up|holding|ong|asbl|association|cooperative|agence)$/;

/** "l'équipementier chinois |Hengtu Cable|": nobody is called so without a given name that all know; no "l'opérateur économique |Bao Kelim|". */
export const isOfBodies = (text: Text, cue: number): boolean =>
  FIRMS.test(wordAt(text, cue)) ||
  (OF_BODIES.test(wordAt(text, cue)) && !/^(?:economique|culturel)/.test(wordAt(text, cue + 1)));

const OF_BODIES =
  /^(?:organisation|troupe|consortium|coalition|confederation|federation|syndicat|mutuelle|fonds|structure|operateur|equipementier|constructeur|fabricant|fournisseur|assureur|avionneur|cimentier|siderurgiste|petrolier|energeticien|concessionnaire|distributeur|transporteur|prestataire|orchestre|chorale|multinationale|fintech|laboratoire|raffineur|hebergeur|gestionnaire|reseau|motoriste|reassureur|bancassureur|integrateur|conglomerat)s?$/;
