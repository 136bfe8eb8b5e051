/** Words between what governs a place and the preposition before it. Of folded text. */

export const AT = "(?:a|au|aux|a l'|a la)";
/** Words that ask for a preposition of their own. */
export const NO_CLAUSE =
  "(?!(?:[a-z]{3,}(?:era|eront|ira|iront)|sejourn(?:e|ent|er|era|eront|ait|aient)|s'est|s'etait|se|est|ont|sont|sera|seront|aura|(?:reuni|rassemble|tenu|organise|arrive|attendu|accueilli|recu|rendu|prevu|forme|deploye|mobilise|invite|convie|arrete|interpelle|heberge|soigne|blesse|tue|adopte|lance|inaugure|ouvert)e?s?|presente?s?|signe[es]*|audience|entretien|interview|visite|tournee|deplacement) )";

/** Up to three words between a governor and the preposition that it asks for; a verb asks for a preposition of its own. */
export const FEW = `(?:${NO_CLAUSE}[^ ,;:()]+ ){0,3}`;
