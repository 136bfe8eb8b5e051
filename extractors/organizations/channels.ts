/** Networks on which something was said: "publié sur Facebook", "via Twitter et WhatsApp", no firms that act. */
import { type Text, wordAt } from '../phrases.js';
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
