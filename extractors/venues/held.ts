/** Words that tell that something is held where the place behind them is. Of folded text, up to the place. */

/** What is done where people meet. */
const HELD =
  'tenue?s?|t(?:ient|iennent|iendra|iendront)|sign(?:e|ee|es|ees|er|ent|era|eront)|paraph(?:e|ee|es|ees|er)|deroul(?:e|ee|es|ees|era|eront)|organis(?:e|ee|es|ees|er)|lieu|recue?s?|recoit|accueillie?s?|reuni(?:e|s|es|t|ssent)?|rencontre[sr]?|retrouv(?:e|es|ee|ees|ent)|pass(?:e|ee|ait)(?= (?!par|pour|de|sur))|appos(?:e|ee|es|ees)|succedee?s|echang(?:ee|es|ees)|scell(?:e|ee|es|ees)|(?<=s.est )faite?|audience|proced(?:e|er|ent|era)|rend(?:u|ue|us|ues|re|ra)(?! (?:compte|hommage|service|grace))|fait le point|est faite?|exprim(?:e|ait|ant|er)|ouver(?:t|te|ts|tes)|presidee?s?|donnee|animee?s?|convoquee?s?|entretenue?s?';

/** Offices and chambers are places only where something is held or somebody received; else they are bodies that act. */
export const HELD_AT = new RegExp(
  `(?<![a-z])(?:${HELD}|reunion|audition|seance|session|atelier|seminaire|passation|entretiens|echanges|activite|pleniere|ceremonie|vot(?:e|ent|er)|exprimer|discours|discussions|negociations|pourparlers|tractations|conciliation|mediation|controles?|inspection|briefing|causerie|visite),? (?:[^.;]{0,60} )?(?:au|aux|a l'|a la|dans l[ae]s? (?:locaux|salle) d(?:u|e l')) ?$`,
  'u',
);

/** "la presse a été informée ce mardi au |ministère de la Pêche|": the day stands right before the house. */
export const ON_DAY =
  /(?<![a-z])(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|apres-midi)(?: \d{1,2} [a-z]{3,9}(?: \d{4})?)?,? (?:au|aux|a l'|a la) ?$/u;

/** The same said of a body that no noun makes a house: the verb stands close by, and nothing else is told between. */
export const HELD_CLOSE = new RegExp(
  `(?<![a-z])(?:${HELD}|visite de travail|discussions|negociations|pourparlers|tractations|conciliation|mediation),? (?:(?!que |qui |dont |pour |par |avec |de |du |d')[^ .;:()]+ ){0,8}(?:au|aux|a l'|a la|chez) ?$`,
  'u',
);

/** The same of a name that nothing is known of: "ont participé aux entretiens officiels au |Lagunhof|". */
export const HELD_NEAR = new RegExp(
  `(?<![a-z])(?:${HELD}|entretiens|pourparlers|negociations|discussions|ceremonie|reunion|rencontre)(?: [a-z]+(?:els?|elles?|ales?|aux|iques?|aires?))?,? au $`,
  'u',
);

/** "s'étaient rassemblés devant le |Parlement wallon|" */
export const CROWD =
  /(?<![a-z])(?:depart|arrivee|elanc|ebranl|rassembl|manifest|regroup|scand|protest|mass(?:e|ee|es|ees)(?![a-z])|sit-in)[a-z]* (?:[^.;:]{0,40} )?devant (?:le |la |l')$/u;

/** "Prochaine séance : lundi à 18 h 30, |salle du conseil|" */
export const AT_HOUR = /(?<!\d)\d{1,2} ?(?:h|heures)(?: ?\d\d)?, (?:a la |au )?$/u;

/** "À l'|OIF|, les deux ministres ont signé …", "C'est au |Sénat| que …": what opens the sentence; and what stands behind it. */
export const OPENS =
  /^[^a-z]*(?:(?:ce )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: (?:dernier|matin|soir|\d{1,2} [a-z]{3,9}(?: \d{4})?))?,? )?(?:c'est )?(?:au|a l'|a la) ?$/u;
export const DONE_THERE =
  /^(?: \([^)]{1,20}\))?(?:, (?!qui |que |dont |ou )| qu[e'] ?)[^.;:]{2,140}? (?:sign(?:ee?s?|er|ent|era|eront)|paraph(?:ee?s?|er|ent|era|eront)|tenue?s?|reuni(?:e|s|es)?|recue?s?|rencontre[rs]?|entretenue?s?|visiter?|preside)(?![a-z])/u;

/** The same said of a house that is told by its noun alone: "une réception a été donnée à la |préfecture|". */
export const HELD_BARE = new RegExp(
  `(?<![a-z])(?:${HELD}|visite de travail|reception|diner|dejeuner|ceremonie|reunion|rencontre|seance|session|atelier|entretien),? (?:(?!que |qui |dont |pour |par |avec |de |du (?!\\d)|d')[^ .;:()]+ ){0,8}(?:au|a l'|a la|dans l[ae']) ?$`,
  'u',
);
