/** "plusieurs accords, à savoir un accord de pêche, signé par P ; la convention fiscale, signée par Q ; et celle …". */

import type { Span } from '../../../schemas/document.js';

/** In code units: what stands before a member, up to its noun. */
const LEAD = 48;

/** A bullet, or "1.", "2/", "a)", "(iv)", on folded text. */
export const ITEM_MARK = String.raw`(?:[-*•▪◦·»_+►‣➢✓✔→●○■□▫]|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4}) ?[).°/:-]{1,2}|o (?=\p{L}))`;

const NAMES = new RegExp(
  String.raw`(?:^|[;:,(]|[ ,'](?:et|ou|que|qu'|savoir|notamment|dont|lesquel(?:le)?s|soit|agit|sont|figurent|comprennent|enfin|puis)) ?(?:${ITEM_MARK} ?)?(?:(?:ainsi )?que |\p{L}+ment |aussi |enfin ){0,2}(?:de |d'|du |des |qu')?(?:la |le |l'|les |une? |deux |trois |quatre |plusieurs )?(?:autre |nouvel(?:le)? |premiere? )?$`,
  'u',
);

/** Whether a noun is one of those that a sentence tells one by one, not what such a one is about. */
export const isMember = (folded: string, { start: from }: Span, start: number): boolean =>
  NAMES.test(folded.slice(Math.max(from, start - LEAD), start).replace(/\s+/gu, ' '));

const OPENS = /:|(?:^|[ ,(])(?:a savoir|notamment|dont|parmi lesquel(?:le)?s)(?![\p{L}])/u;

/** "plusieurs accords|, notamment :| l'accord de pêche": what stands between the two. */
export const opensMembers = (between: string): boolean => OPENS.test(between);
