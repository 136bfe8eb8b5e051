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
