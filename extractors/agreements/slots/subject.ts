/** What an instrument is about: the phrase after "sur", "portant sur", "relatif à", "visant à". */
import type { Document } from '../../../schemas/document.js';
import { spanAt } from '../../spans.js';
import type { Draft } from '../drafts/drafts.js';

const OPENING =
  /^[^.;:]{0,90}?(?:portant (?:sur|creation d[e'u])|relati(?:f|ve)s? (?:a|aux?)|concernant|visant (?:a|l'|la|le)|destinee?s? (?:a|aux?)|dans (?:le|les) (?:domaine|secteur)s? d[eu'](?: la| l')?|qui portent? sur|en matiere d[e']|en vue d[e']|(?<![\p{L}])sur(?! le| la base| cinq| trois| deux)|(?<![\p{L}])pour (?:la|le|l'|les))\s?/u;
const CLOSING =
  /[.;:()«»"]|, (?!de |des |du |d'|a |au |et )|(?<![\p{L}])(?:signee?s?|entre|qui|dont|lors|en marge|en presence|pour un montant|d'un montant|a ete|ont ete|avec)(?![\p{L}])/u;

/** A phrase as written, or null. */
export function subjectOf(document: Document, draft: Draft): string | null {
  for (const instrument of [draft.instrument, ...draft.instruments]) {
    const sentence = spanAt(document.sentences, instrument.start);
    if (!sentence || instrument.end > sentence.end) continue;
    const after = document.folded.slice(instrument.end, sentence.end);
    const opening = OPENING.exec(after);
    if (!opening) continue;
    const start = instrument.end + opening[0].length;
    const rest = document.folded.slice(start, sentence.end);
    const closing = CLOSING.exec(rest);
    const end = start + Math.min(closing?.index ?? rest.length, 160);
    const phrase = document.text
      .slice(start, end)
      .trim()
      .replace(/[,\s]+$/u, '');
    if (phrase.length > 3) return phrase;
  }
  return null;
}
