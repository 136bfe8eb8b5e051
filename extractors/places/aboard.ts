/** Ships, planes and trains that have the name of a place. */
import type { Document } from '../../schemas/document.js';

const ABOARD = /(?:^|[^\p{L}])a bord d(?:u |e la |e l'|es |')(?:\p{L}+ )?$/u;
const REACH = 'à bord de la navette '.length;

/** "à bord du |Belem|", "à bord du paquebot |Normandie|". */
export const isAboard = ({ folded }: Document, start: number): boolean =>
  ABOARD.test(folded.slice(Math.max(0, start - REACH), start));
