/** Networks on which something was said: "publié sur Facebook", "via Twitter et WhatsApp", no firms that act. */
import { isDemonymAt, isLower, type Text, wordAt } from '../phrases.js';
import { tokenAt } from '../recurrences.js';
import type { Draft } from './drafts.js';

export const NETWORKS = new Set(
  'facebook twitter whatsapp tiktok instagram linkedin youtube telegram snapchat'.split(' '),
);

/** What may stand between "sur" and the network. */
const BETWEEN =
  /^(?:,|et|ou|la|le|les|l'|du|de|des|sa|son|ses|leur|leurs|page|pages|compte|comptes|chaine|profil|reseau|reseaux|sociaux)$/;

export function isChannel(text: Text, { start }: Draft): boolean {
  const first = tokenAt(text, start);
  if (first < 0 || !NETWORKS.has(wordAt(text, first))) return false;
  let at = first - 1;
  while (at > 0 && first - at < 12 && (BETWEEN.test(wordAt(text, at)) || NETWORKS.has(wordAt(text, at))))
    at--;
  return (
    /^(?:sur|via)$/.test(wordAt(text, at)) ||
    /^(?:page|compte|chaine|profil)s?$/.test(wordAt(text, first - 1))
  );
}

/** Words around a name that are looked at. */
const AROUND = 36;

/** Without those who tell the news, by full name and by acronym. */
export function withoutReporters(text: Text, drafts: readonly Draft[]): readonly Draft[] {
  const reporters = drafts.filter((one) => isReporter(text, one));
  if (reporters.length === 0) return drafts;
  const short = new Set(reporters.flatMap(({ acronym }) => (acronym === null ? [] : [acronym])));
  return drafts.filter(
    (one) => !reporters.includes(one) && (one.acronym === null || !short.has(one.acronym)),
  );
}

/** "dont l'Agence Savane Presse a obtenu copie", "au micro de Radio Lagune": who tells the news, whatever else it may do elsewhere. */
function isReporter({ document: { folded } }: Text, { start, end }: Draft): boolean {
  const after = folded.slice(end, end + AROUND);
  const before = folded.slice(Math.max(0, start - AROUND), start);
  if (LEARNS.test(after) || SPOKEN_INTO.test(before)) return true;
  if (!MEDIUM.test(folded.slice(start, end))) return false;
  return TOLD_TO.test(before) || TELLS.test(after);
}

const LEARNS = /^,? a (?:obtenu|recu|pu obtenir) (?:une |la )?copie/;
const SPOKEN_INTO =
  /(?:au micro|dans les colonnes|sur les (?:ondes|antennes)|sur l'antenne) d(?:e |e la |e l'|u |')$/;

/** Names of media tell it themselves. */
const MEDIUM =
  /(?:^| )(?:news|presse?|press|infos?|actu|actualites?|tv|fm|radio|tele|medias?|tribune|gazette|courrier|quotidien|hebdo|magazine|mag|matin|soir|times|post|nouvelles)(?: |$)/;
const TOLD_TO =
  /(?:selon|d'apres|citant|cite par|relaye par|rapporte par|publiee?s? (?:par|dans|sur)|diffusee? (?:par|sur)|(?:interview|entretien)(?: accordee?)? (?:a|avec)|confie a|declare a|indique a|precise a|affirme a|invitee? (?:de|sur)|parvenue?s? a|(?:joint|contacte|interroge)e? par)(?: l'agence| l'| la| le| les)? ?$/;
const TELLS =
  /^ ?(?:\([^()]{2,12}\) )?,? ?(?:qui )?(?:a |avait )?(?:appris|rapporte|revele|ecrit|consulte|titre|croit savoir|a pu )/;

/** Who reports: "selon l'agence |Lumen|", "le quotidien togolais |Le Fil|", "la correspondante de |Radio Lagune|". */
export function isMedium(text: Text, first: number): boolean {
  const noun = isLower(text, first - 1) && isDemonymAt(text, first - 1) ? first - 2 : first - 1;
  const before = wordAt(text, noun);
  if (MEDIA.test(before) || (before === 'sur' && wordAt(text, noun - 1) === 'manquer')) return true;
  // "l'agence |Lumen| a précisé": an agency of another kind acts.
  if (before === 'agence')
    return /^(?:apres|selon|citant)$/.test(wordAt(text, noun - 2)) || SAYS.test(wordAt(text, first + 2));
  return /^d[eu']$/.test(before) && REPORTS.test(wordAt(text, noun - 1));
}

const MEDIA = /^(?:quotidien|journal|hebdomadaire|mensuel|magazine|tabloid|citant|publication|webzine)$/;
const SAYS = /^(?:precise|rapporte|indique|revele|ecrit)$/;
const REPORTS = /^(?:correspondante?|envoyee?|journaliste|colonnes|antenne|micro)$/;
