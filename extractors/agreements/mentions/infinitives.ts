/** What the words before an infinitive make of it: "viennent de signer", "a refusé de signer", "doit conclure". */

import { type Words, wordsBetween } from '../words.js';
import type { Outcome } from './signing.js';

const JUST_DONE =
  /(?:vien(?:t|nent|s)|ven(?:ons|ait|aient|ions)) (?:\p{L}+ )?d[e'] ?$|ne cess\p{L}+ de $|(?:a|ont) vu [^;:]{1,160}$|(?:se sont|s'est) (?:retrouve|reuni|rencontre|rendu|deplace)e?s? [^;:]{1,80} pour (?:\p{L}+ )?$|(?<!\p{L})etai(?:t|ent) (?:(?:ce|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|a|au|aux|en|dans|presente?s?)(?!\p{L})|,)[^;:]{1,80} pour (?:\p{L}+ )?$|(?:a|ont) profite [^;:]{1,100} pour (?:\p{L}+ )?$|(?:permis|reussi|profite|saisi|tenu|fini|occasion|abouti)(?: \p{L}+'?| l'occasion){0,4} (?:de|a|pour|par) ?(?:\p{L}+ )?$/u;

/** What makes an infinitive of concluding a plan: without it, it is talk. */
const PLANNED =
  /(?:doi(?:t|vent)|(?:dev|all)ai(?:t|ent)|devr\p{L}+|va|vont|s'appret\p{L}+|prevoi\p{L}+|prevu\p{L}*|envisag\p{L}+|conven\p{L}+|compt(?:e|ent)|enten(?:d|dent)|annonc\p{L}+|decid\p{L}+|rest(?:e|ent)|engag\p{L}+|accept\p{L}+|point)(?: [^.;]{0,24})? (?:a |de |d')?(?:\p{L}+ment )?$/u;

const REFUSED =
  /(?:refus\p{L}*(?:,? (?:ce|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|a|au|en) [^,;:.]{1,40})?|renonc\p{L}*|s'abst\p{L}*|s(?:e|'est|e sont) (?:bien )?gard\p{L}*|evit\p{L}*|impossible|premature|echoue|declin\p{L}*|reticen\p{L}*|empech\p{L}*)(?: \p{L}+)? ?(?:de|a|d'|pour)? ?$|(?:^|[ '])(?:refus|incapacite|impossibilite) (?:de |d'|du |des )[^,;:.]{2,60} (?:de |d')$/u;

/** "sera l'occasion de signer" */
const OCCASION =
  /(?:^|[ '])(?:sera|seront|serait|devrait etre|offrira|donnera|constituera|fournira)(?: \p{L}+)?(?: aux? \p{L}+(?: \p{L}+)?)? l'occasion (?:\p{L}+ \p{L}+ )?(?:de|pour) ?(?:\p{L}+ )?$/u;

/** "autorisé à signer", "il est demandé à A de signer": whoever says so can have it. */
const ORDERED =
  /(?:autoris|habilit|mandat|charg)\p{L}*(?: [^.;]{0,80})? (?:a|de) (?:\p{L}+ment )?$|(?:est|a ete) demande a [^.;]{1,60} de $/u;

const WISHED =
  /(?:appel\p{L}*|invit\p{L}*|exhort\p{L}*|encourag\p{L}*|demand\p{L}*|press\p{L}*|espoir|souhait\p{L}*|capab\p{L}*|possib\p{L}*|libre\p{L}*|droit|pouvoir|faut|interdi\p{L}*|sans|avant|plutot que|opportun\p{L}*|imperati\p{L}*|necess\p{L}*|besoin|occasion|ambition\p{L}*|objectif|volonte|import\p{L}*|interet|chance|incit\p{L}*|oblig\p{L}*)(?:[ '’,][^.;]{0,40})?(?: de| a| d'| pour)? ?$/u;

/** ", hier à Yaoundé, " between a verb and its infinitive. */
const INSERTED = /,? ?,[^,;]{1,40}, ?(?=(?:de |d'|a )?$)/u;

/** "ont fini par |s'|entendre", "ont refusé de |le| signer" */
const CLITICS = / (?:(?:se|s'|les?|la|l'|lui|leur|y|en) ?)+$/u;

/** "se sont retrouvés pour |parapher et| signer" */
const JOINED = /(?<= )\p{L}+(?:er|ir|re),? (?:et|puis)(?: \p{L}+ment)? (?:de |d' ?|a )?$/u;

/** Words before it that are looked at. */
const REACH = 32;

export function infinitiveOutcome(words: Words, at: number, weak: boolean): Outcome {
  const before = `${wordsBetween(words, at - REACH, at)} `
    .replace(CLITICS, ' ')
    .replace(JOINED, '')
    .replace(INSERTED, ' ');
  if (OCCASION.test(before)) return 'coming';
  if (JUST_DONE.test(before)) return 'done';
  if (REFUSED.test(before)) return 'failed';
  if (ORDERED.test(before)) return 'coming';
  if (WISHED.test(before) || (weak && !PLANNED.test(before))) return 'told';
  return 'coming';
}
