/** What an instrument is about: the phrase after "sur", "portant sur", "relatif à", "visant à". */
import type { Document } from '../../../schemas/document.js';
import { spanAt } from '../../spans.js';
import type { Draft } from '../drafts/drafts.js';

const TO = String.raw`(?:aux?|a)(?![\p{L}])`;
const OF = String.raw`d(?:es?(?![\p{L}])(?: (?:la(?![\p{L}])|l'))?|u(?![\p{L}])|')`;
/** "sur dix ans", "sur place", "sur la base de": when, where and why. */
const NO_TOPIC = String.raw`(?! (?:(?:une |un )?(?:\p{L}+(?:-\p{L}+)?|\d+) (?:ans?|mois|annees?|semaines?|jours)(?![\p{L}])|une (?:duree|periode)|la base|le (?:site|plan|terrain|territoire|sol|marche|fondement|modele)|les? (?:lieux|rives?|bords?)|place|invitation|proposition|demande|instruction|decision|financement|fonds)(?![\p{L}]))`;

const OPENING = new RegExp(
  String.raw`^[^.;:]{0,90}?(?:portant (?:sur|creation ${OF})|relati(?:f|ve)s? ${TO}|concernant|visant (?:${TO}|l'|la|le)|destinee?s? ${TO}|dans (?:le|les) (?:domaine|secteur)s? ${OF}|qui portent? sur|en matiere ${OF}|en vue ${OF}|(?<![\p{L}])sur${NO_TOPIC}|(?<![\p{L}])pour (?:la|les?|l'))\s?`,
  'u',
);
const CLOSING =
  /[.;:()«»"]|, (?!de |des |du |d'(?!un (?:montant|cout)|une (?:valeur|duree)|une? part)|a |au |et (?!d'un |d'une ))|(?<![\p{L}])(?:(?:et )?(?:signee?s?|entre|qui|dont|lors|en marge|en presence|pour une? (?:montant|duree)|d'un (?:montant|cout)|d'une (?:valeur|duree)|a hauteur|a ete|ont ete|avec)|(?:et|puis) (?:un|une|le|la|les|l'|des|deux|trois) ?(?:autres?|seconde?|deuxieme|accords?|contrats?|conventions?|protocoles?|memorandums?|avenants?|traites?|declarations?|chartes?))(?![\p{L}])/u;
/** "le projet « Lumière »": part of the phrase. */
const QUOTED = /« ?[^«»]{1,60}»/gu;

/** A phrase as written, or null. */
export function subjectOf(document: Document, draft: Draft): string | null {
  for (const instrument of [draft.instrument, ...draft.instruments]) {
    const sentence = spanAt(document.sentences, instrument.start);
    if (!sentence || instrument.end > sentence.end) continue;
    // "deux accords, l'un sur l'eau, l'autre sur le rail": each in its own reach.
    const from = Math.max(instrument.end, Math.min(draft.reach?.start ?? 0, sentence.end));
    const to = draft.reach && draft.reach.end > from ? Math.min(draft.reach.end, sentence.end) : sentence.end;
    const opening = OPENING.exec(document.folded.slice(from, to));
    if (!opening) continue;
    const start = from + opening[0].length;
    const rest = document.folded.slice(start, to).replace(QUOTED, (name) => 'x'.repeat(name.length));
    const closing = CLOSING.exec(rest);
    const end = start + Math.min(closing?.index ?? rest.length, 160);
    const phrase = document.text
      .slice(start, end)
      .trim()
      .replace(/[,\s]+(?:et(?: une?)?)?$/u, '');
    if (phrase.length > 3) return phrase;
  }
  return null;
}
