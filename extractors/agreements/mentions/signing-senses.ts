/** Other senses of the verbs of signing: goals, books, signs of the times. */

import { type Words, wordAt, wordsBetween } from '../words.js';
import { isAccented } from './auxiliaries.js';
import type { Word } from './signing-words.js';

const SIGNED_OTHER =
  /^(?:,? ?(?:[«“"] ?)?(?:\p{L}+ ){0,2}(?:le|un|son|ses|de|des|deux|trois|quatre|cinq|plusieurs|leur|premier) (?:\p{L}+ ){0,2}(?:buts?|livres?|albums?|romans?|retour|victoire|succes|doubles?|tripl\p{L}+|petition|chansons?|films?|tribunes?|articles?|decrets?|ordonnances?|arretes?|dedicaces?|autographes?|record|performance|best-seller|ouvrages?|(?:oe|œ)uvres?|paix des braves|fin de|memoire(?! d'entente)|cheques?)|,? ?(?:une|la|cette|l')(?: |)(?:petition|lettre ouverte|tribune|victoire|chronique|ordonnance|loi|appel|feuille de presence)|,? ?le (?:livre d'or|registre|decret|code)|,? ?(?:chez|au sein de|a la barcelone))/u;

const CLOSED =
  /^(?:son|sa|ses|le|la|l'|les|leur|leurs) ?(?:\p{L}+ )?(?:discours|propos|intervention|allocution|exercice|visite|sejour|journee|tournee|saison|annee|mission|seance|ceremonie|travaux|adresse|message)(?![\p{L}])/u;

const PASSED =
  /^(?:(?:le|ce|hier|avant-hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|a|en)(?: [\p{L}\d]+){0,4},? ){1,3}(?:avec|entre) /u;

const AS_WITNESS =
  /^(?:[\p{L}'’-]+,? ){0,6}?(?:en (?:qualite|tant) que |en qualite de |a titre de |comme (?:simples? )?)temoins?(?!\p{L})/u;

const TO_THE_SIGNING = /^(?:\p{L}+ ){0,2}a (?:la |une )?(?:co-?)?(?:signature|ratification)(?!\p{L})/u;

const OF_A_SIGN = /(?:sous le|en|un|le|ce|quelque|bon|mauvais|premier|faire|des|les|ces|de|langue des|tout)$/;

const RENEWED = /^(?:renouvele|reconduit|prolonge|proroge)e?s?$/u;
const MAY_BE = /(?:peu(?:t|vent)|pour(?:ra|ront|rait|raient)) (?:\p{L}+ )?etre(?: \p{L}+ment)?$/u;
const TACITLY = /^(?:\p{L}+ )?(?:tacitement|par tacite|automatiquement|de plein droit|d'office)(?!\p{L})/u;

/** "signe un but", "signera son roman", "sous le signe de", "en signe de", "trouvé la mort". */
export function isOtherSense(words: Words, at: number, { family, form, needs }: Word): boolean {
  const word = wordAt(words, at) ?? '';
  // "l'acte de naissance", "le chef d'établissement"
  if (form === 'noun' && needs === 'sides') return /^(?:de|d')$/.test(wordAt(words, at - 1) ?? '');
  if (/^signes?$/.test(word) && OF_A_SIGN.test(wordsBetween(words, at - 3, at)) && !isAccented(words, at))
    return true;
  const after = wordsBetween(words, at + 1, at + 8);
  // ", signe d'un partenariat bien nourri": not "signe d'autres accords"
  if (
    /^signes?$/.test(word) &&
    /^(?:d' ?une?|du|de (?:la|l'|cet|cette|ce|notre|leur|son))(?!\p{L})/u.test(after) &&
    !isAccented(words, at)
  )
    return true;
  // "l'acte", "les actes"
  if (/^actes?$/.test(word) && !isAccented(words, at)) return true;
  // "y ont apposé leurs initiales", not "les mesures initiales"
  if (word === 'initiales')
    return !/(?:appos|mis)\p{L}* (?:\p{L}+ )?leurs$/u.test(wordsBetween(words, at - 4, at));
  // "L'accord porte sur le renouvellement de la convention": to come, if ever.
  if (/^(?:renouvellement|reconduction)$/.test(word))
    return /port\p{L}+ sur l[ea]$/u.test(wordsBetween(words, at - 3, at));
  // "Elle peut être reconduite", "sera renouvelée tacitement": what its own terms provide.
  if (RENEWED.test(word)) return MAY_BE.test(wordsBetween(words, at - 4, at)) || TACITLY.test(after);
  // "ont voté contre l'accord"
  if (/^votee?s?$/.test(word) && !isAccented(words, at)) return true;
  if (/^votee?s?$/.test(word)) return /^(?:\p{L}+ ){0,2}(?:contre|pour|en faveur)(?![\p{L}])/u.test(after);
  if (/^passee?s?$/.test(word))
    return !(
      /^(?:avec|entre) /.test(after) ||
      // "le contrat passé mardi, à Lomé, entre A et B"
      (!/^(?:a|ont|est|sont|ete|avoir|etre|avait|avaient)$/.test(wordAt(words, at - 1) ?? '') &&
        PASSED.test(wordsBetween(words, at + 1, at + 14)))
    );
  // "a conclu son discours en appelant à un accord"
  if (word.startsWith('concl') && CLOSED.test(after)) return true;
  // "ont abouti à la signature de": told by the noun.
  if (/^(?:parv|about)/.test(word) && TO_THE_SIGNING.test(after)) return true;
  // "ont trouvé un accord", "un accord a été trouvé", "ont abouti à un compromis"
  if (family === 'conclude' && /^(?:trouv|parv|about)/.test(word))
    return !(
      /(?:accord|entente|terrain d'|(?:un|le) compromis)/.test(after) ||
      (word.startsWith('trouv') &&
        /(?:accord|entente|compromis)(?: [\p{L}']+){0,4}$/u.test(wordsBetween(words, at - 8, at)))
    );
  // "l'adhésion au traité", not to a club
  if (
    word === 'adhesion' &&
    !/^(?:[\p{L}\d]+ ){0,6}(?:au|a la|a l'|aux|a cette|a cet) ?(?:\p{L}+ )?(?:accord|convention|traite|protocole|charte|pacte|acte|statut|instrument|texte|memorandum)/u.test(
      wordsBetween(words, at + 1, at + 12),
    )
  )
    return true;
  // "a adhéré au traité"
  if (word.startsWith('adher')) return !/^(?:[\p{L}\d]+ ){0,4}(?:au|a la|a l'|aux) /u.test(after);
  // "procéder à un échange de lettres" is one signing, "procéder à la signature" is told by its noun.
  if (word.startsWith('proced'))
    return !/^(?:[^.;]{0,60} )?a (?:un |l' ?|des )?echanges? des? (?:lettres|notes)/.test(
      wordsBetween(words, at + 1, at + 20),
    );
  // "ont signé et échangé un accord": told by the signing.
  if (
    word.startsWith('echang') &&
    /(?:sign|paraph)\p{L}*,? (?:et|puis)$/u.test(wordsBetween(words, at - 3, at))
  )
    return true;
  // "l'échange", "des échanges": the noun, unless an auxiliary goes before.
  if (/^echanges?$/.test(word) && !isAccented(words, at)) return true;
  // "la signature, intervenue hier, de l'avenant": told by the noun.
  if (word.startsWith('interven'))
    return /(?:signature|paraphe|ratification|conclusion),?$/u.test(wordsBetween(words, at - 2, at));
  if (family !== 'sign') return false;
  // "ont contresigné l'acte en qualité de témoins": bound by nothing.
  if (AS_WITNESS.test(wordsBetween(words, at + 1, at + 10))) return true;
  // "a été signé chez le notaire"
  if (wordAt(words, at - 1) === 'ete' && after.startsWith('chez ')) return false;
  const other = SIGNED_OTHER.exec(after)?.[0];
  // "un contrat de performance" is one.
  return other !== undefined && !/(?:contrat|accord|convention|protocole|pacte|charte)/.test(other);
}
