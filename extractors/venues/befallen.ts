/** What befalls a place: attacks, fires, floods, fighting. Read as the governors are. */
import { type Governor, govern } from './governor.js';

/** "de l'|hôpital|", "du village de |Tambana|", "du marché" */
const OF =
  " (?:de |d'|du |des )(?:la |le |l'|les )?(?:(?:(?:ville|cite|commune|localite|village|quartier|camp)s?|capitale) (?:de |d'|du |des ))?";

/** "la localité de |Tambana|" */
const ITS =
  " (?:le |la |les |l')?(?:(?:ville|cite|commune|localite|village|quartier|camp)s? (?:de |d'|du |des ))?";

export const BEFALLEN: Governor = {
  name: 'befallen',
  ...govern(
    {
      heads:
        'massacres?|tueries?|attentats?|carnages?|fusillades?|explosions?|deflagrations?|incendies?|inondations?|eboulements?|effondrements?|combats|affrontements|echauffourees|emeutes|seismes?|naufrages?|crash|bombardements?|pillages?|drames?|embuscades?|prises? d.otages|bousculades?',
      tail: `(?: (?:meurtri|terroriste|sanglant|tragique|mortel|survenu|perpetre|violent|deplorable|odieu)[a-z]*)?${OF}`,
    },
    // "se sont emparés de la localité de |Tambana|"
    {
      lead: "(?:s'|se (?:sont |est )?|s'est )",
      heads: 'empar(?:e|es|ee|ees|er|ent)|replie(?:s|es)? hors',
      tail: OF,
    },
    // "a repris |Tambana|", but not "a repris le travail"
    {
      lead: '(?:a|ont|avait|avaient|aurait|auraient|etre|ete|pour|de) (?:[a-z]+ment |deja |aussi |ensuite )?',
      heads:
        'repris|reprendre|conquis|reconquis|occupe|assiege|bombarde|pilonne|pille|saccage|incendie|mitraille|encercle|boucle|libere',
      tail: ITS,
    },
    { lead: '(?:pris(?:es?)?|prenn?(?:ent|d|dre)|prenant) pour ', heads: 'cible', tail: ITS },
    { lead: '(?:foul|touch)[a-z]* le ', heads: 'sol', tail: " (?:de |d'|du )" },
  ),
  verdict: 'venue',
  examples: [
    'le massacre de [Tambana]',
    "l'incendie du [marché central]",
    "l'attentat meurtrier de [Tambana]",
    'les inondations de la ville de [Tambana]',
    'les rebelles se sont emparés de la localité de [Tambana]',
    "l'armée a repris [Tambana]",
    "ils ont incendié l'[école de Tambana]",
    'des hommes armés ont pris pour cible la localité de [Tambana]',
    'le ministre a foulé le sol de [Tambana]',
  ],
  refuses: ['la ville de [Tambana]', 'elle occupe le [poste]'],
};
