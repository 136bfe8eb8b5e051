/** "aujourd'hui": the day of writing, or nowadays. */
import * as part from './parts.js';
import { after, before, type Place, standsAlone } from './rule.js';

/** "a signé aujourd'hui" is a day; "aujourd'hui, nous avons besoin" is nowadays. */
const TOLD_IN_PAST =
  /(?:^|[^\p{L}])(?:a|ont|est|sont|ai|avons|avez|fut|furent|ete|s'est|etaient|etait)(?: (?:ete|aussi|egalement|deja|convenu de|decide de|\p{L}+ment))*(?! (?:besoin|lieu|droit|envie|notre|votre|entre|autre|vous|nous|plus|tous|encore|toujours|membre|charge|celle|cette|comme|contre|quelque|meme|aujourd))(?: \p{L}{3,})(?:e|es|ee|ees|i|is|ie|it|ies|u|us|ue|ues|ert|erts|int|ints)(?![\p{L}])/u;
/** "La Chambre accueillait |aujourd'hui| la délégation", "annonçait |aujourd'hui| que" */
const HELD_ON_DAY =
  /(?:^|[^\p{L}])(?:accueill|recev|inaugur|devoil|annonc|sign|lanc|organis|honor|publi|present|rencontr|celebr|se ten|s'ouvr|se reuniss|deposer?|remett)(?:e?ai(?:t|ent)) $/u;
const DOING =
  'annonc|lanc|sign|inaugur|celebr|present|commemor|ouvr|accueill|remett|proced|install|rencontr|honor';
/** "heureuse d'annoncer |aujourd'hui|", "nous signons |aujourd'hui|", "la ministre rencontre |aujourd'hui| son homologue" */
const DONE_NOW = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${DOING})(?:er|ir|re|ons)|rencontre|recoit|appelle|inaugure|devoile) $`,
  'u',
);
/** "|aujourd'hui|, nous célébrons" */
const WE_DO = new RegExp(`^,? nous (?:${DOING})e?ons(?![\\p{L}])`, 'u');
const STATE =
  /^, (?:les|des|nos|ces|plusieurs|certaine?s|beaucoup de|de nombreu(?:x|ses)) [^,]{2,60} sont (?!arriv|ven|rend|reuni|parti|rassembl|attend|descend|sorti)/u;
const NEXT_TO_DATE = new RegExp(
  `^,? ?\\(?(?:(?:ce|le) )?(?:${part.WEEKDAY}|${part.DAY} ${part.MONTH_ANY})(?![\\p{L}])`,
  'u',
);
const DAY_EVENT =
  /(?:se tient|s'ouvre|debute|demarre|lance|annonce|signe|publie|inaugure|celebre|rend|recoit|preside|commemore|adopte|commence)(?:nt)?(?![\p{L}])/u;

/** Whether "aujourd'hui" is the day of writing. */
export function isThisDay(place: Place): boolean {
  const left =
    before(place, 160)
      .split(/[.;!?»”]/)
      .at(-1) ?? '';
  const right = after(place, 120).split(/[.;!?»”]/)[0] ?? '';
  if (
    standsAlone(place) ||
    NEXT_TO_DATE.test(right) ||
    // "aujourd'hui à 15h", "aujourd'hui 9 h 30"; "compte aujourd'hui 300 élèves" is nowadays.
    /^ a \d|^ \d{1,2} ?h|^ (?:a )?(?:matin|soir|midi)/.test(right)
  )
    return true;
  // "L'échéance est aujourd'hui."
  if (right === '' && left.length < 40 && /(?:est|etait|sera|sont) $/.test(left)) return true;
  // "c'est aujourd'hui que", "nous sommes ici aujourd'hui à X ce 2 février"
  if (/(?:^|[^\p{L}])c'est $/u.test(left) && /^ que?[ ']/.test(right)) return true;
  if (/(?:^|[^\p{L}])(?:ici|reunie?s|rassemblee?s) $/u.test(left) || /^ [^.,]{0,24}ce \d/.test(right))
    return true;
  if (/(?:jusqu'a|a l'heure d'|a date d'|encore|des|(?:de|depuis) [^,;:]{3,60} a) ?$/.test(left))
    return false;
  // "mais aujourd'hui, nous …", "aujourd'hui, les réseaux sont surveillés": as things are
  if (/(?:^|[^\p{L}])mais $/u.test(left) || (left.trim() === '' && STATE.test(right))) return false;
  if (DONE_NOW.test(left) || WE_DO.test(right)) return true;
  // "les ports sont aujourd'hui en crise"
  if (
    /(?:est|sont) $/.test(left) &&
    /^ (?:en|dans|une?|le|la|des|plus|tres|bien|de plus en plus) /.test(right)
  )
    return false;
  if (/(?:monde|societe|jeunesse|afrique|realites?|defis?|enjeux|besoins|problemes) d'$/.test(left))
    return false;
  return (
    HELD_ON_DAY.test(left) ||
    /^ (?:avai(?:t|ent) lieu|se (?:tenai|deroulai)(?:t|ent)|s'ouvrai(?:t|ent)) /.test(right) ||
    TOLD_IN_PAST.test(left) ||
    TOLD_IN_PAST.test(right) ||
    DAY_EVENT.test(right) ||
    DAY_EVENT.test(left.slice(-40))
  );
}
