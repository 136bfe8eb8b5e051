/** What tells of hands that signed, in sentences behind the one that names the instrument. Of folded text. */

/** Sentences about hands have some of these. */
const MAY_TELL_HANDS =
  /sign|paraph|appos|plume|stylo|engag|represent|griffe|seing|initiales|noms?(?!\p{L})|exemplaire|echang|mandat|deleg|depech|habilit|encre|emane/u;

const HAVE = `(?:a|ont|avait|avaient|ait|aura|auront)`;
const SIGN = `(?:signatures?|griffes?|paraphes?|seings?|initiales)`;
/** What is signed, as it is called behind. */
const PAPER = `(?:documents?|textes?|parapheurs?|exemplaires?|lettres|notes|instruments?|actes?|accords?|conventions?|protocoles?|memorandums?|contrats?|chartes?|avenants?|papier)`;

const TELLS: readonly string[] = [
  // "C'est P, muni des pleins pouvoirs, qui a signé", "signé par P et Q"
  String.raw`(?<!\p{L})(?:${HAVE} (?:\p{L}+ |,){0,3}(?:signe|paraphe|appose)(?!\p{L})|signait|signaient|(?:signe|paraphe)e?s? (?:[^,.;]{0,30} )?(?:par|de la main)(?!\p{L})|signataires?(?!\p{L}))`,
  // "porte la signature de", "au bas figurent les griffes de", "les signatures sont celles de"
  String.raw`(?:port(?:e|ent|ait|aient)|figur(?:e|ent|ait|aient)|recueilli|recu|revetue?s?|orne\p{L}*|lit|lisent|trouve(?:nt)?|appose\p{L}*) (?:[^.;:]{0,40} )?(?:la|les|leurs?|aux?|des?) (?:deux |double )?${SIGN}`,
  String.raw`${SIGN} (?:\p{L}+ )?(?:sont|etaient) ce(?:lles|ux) d|${SIGN} d(?:e|u|es) [^.;]{3,160} (?:y |)(?:figurent|se trouvent|sont au bas)`,
  // "porte les noms de", "y figurent les noms de", "ont mis leur nom au bas"
  String.raw`${PAPER}[^.;]{0,40} port(?:e|ent) les noms d|figur(?:ent|aient) les noms d|${HAVE} (?:\p{L}+ )?mis (?:chacun )?leurs? noms?(?!\p{L})`,
  String.raw`${HAVE} (?:\p{L}+ )?(?:donne|prete|apporte|couche|laisse) (?:chacune? )?(?:leurs?|sa|son) ${SIGN}`,
  // "a tenu la plume", "la plume était tenue par", "ont échangé les parapheurs"
  String.raw`(?:tenu|tenai(?:en)?t|pris|repris|prenai(?:en)?t|saisi|sorti) (?:\p{L}+ )?(?:la|leurs?|sa|son|le|les) (?:plumes?|stylos?)(?! du rapport)|(?:plume|stylo)s? (?:a ete|ont ete|etait|etaient|est) (?:tenu|pris)|(?:plume|stylo) est passee? d`,
  String.raw`${HAVE} (?:\p{L}+ment )?(?:echange|remis) (?:chacune? )?(?:les|leurs?|son|sa|ses|des) (?:\p{L}+ )?${PAPER}(?! d(?:e|u|es) (?:rapport|livre))|a l'echange d(?:es|e leurs|e) (?:\p{L}+ )?(?:${PAPER}|${SIGN})`,
  // "P a engagé la première, Q la seconde"
  String.raw`${HAVE} (?:\p{L}+ )?engage (?:la|le|l'|les|sa|son|leurs?) ?(?:premiere?|seconde?|une?|autre|deux|maison|institution|etablissement|entreprise|societe|compagnie|banque|pays|gouvernement|ministere|universite|commune|ville|agence|partie)(?!\p{L})`,
  String.raw`(?:lettres?|notes?)(?: \p{L}+)? eman(?:e|ent|ait|aient) d`,
  // "mandatés pour signer", "l'honneur de signer est revenu à", "il est revenu à P de signer"
  `(?:soin|tache|charge|mission|privilege|honneur) (?:de |d')(?:signer|parapher|apposer|la signature)[^.;]{0,30} (?:est|etait|a|avait|fut) `,
  // "A s'est engagée par la main de P", "en la personne de P", "par l'intermédiaire de P"
  String.raw`(?:sign|engag|paraph)\p{L}* (?:[^.;]{0,40} )?(?:par la (?:main|plume)|par l'(?:intermediaire|entremise)|en la personne|par le truchement) d`,
  String.raw`${HAVE} (?:\p{L}+ )?engage (?:leurs?|les) (?:deux )?\p{L}+ (?:respecti|par leur)|(?:agissai(?:en)?t|agissant) (?:respectivement )?(?:au nom|pour le compte) d|alle(?:e|s|es)? (?:chacune? )?de (?:leurs?|sa|son) (?:paraphe|signature|plume)`,
  String.raw`(?:mandat|deleg|depech|habilit|missionn|charg|autoris|commis|prete)\p{L}* (?:[^.;:,]{0,30} )?(?:pour|a|de|afin de|au|aux fins de) (?:\p{L}+ )?(?:signer|parapher|la signature|l'exercice|la ceremonie)`,
  `(?:signer|parapher)(?: [^.;:,]{0,40})? (?:est|etait) (?:re)?(?:venu|echu|incombe)|(?:re)?(?:venu|echu)e? a [^.;]{3,160} d(?:e |')(?:signer|parapher|apposer)`,
];

const SIGNED = new RegExp(TELLS.map((each) => `(?:${each})`).join('|'), 'u');
const WILL_SIGN =
  /(?<!\p{L})(?:signera|signeront|paraphera|parapheront|(?:tiendr|apposer|mettr)(?:a|ont) (?:la plume|leurs? (?:noms?|signatures?|paraphes?)))(?!\p{L})/u;

/** Denials, witnesses, other papers. */
const NOT_SIGNED =
  /(?:^| )(?:ne |n'(?!e)|n'(?:est|etait|etaient) )|jamais|temoin|contresign|preceden|livre d'or|autographe|tribune|petition|dedicace|(?:l'an(?:nee)?|le mois) derni|rapport(?!\p{L})/u;

const QUOTED = /[«“"][^»”"]*[»”"]?/gu;

/** Whether a sentence behind tells who signed, or who will, outside of what it quotes. */
export function tellsHands(folded: string, coming: boolean): boolean {
  if (!MAY_TELL_HANDS.test(folded)) return false;
  const said = folded.replace(QUOTED, '');
  return (coming ? WILL_SIGN : SIGNED).test(said) && !NOT_SIGNED.test(said);
}
