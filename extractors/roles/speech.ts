/** Who speaks, when the verb stands before the name. */
import { type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';
import { between, type Holder, lastWord } from './holder.js';

export const INVERTED =
  /(?:(?:^| )(?:a|ont|avait) (?:[a-z]+ )?|[»”",] )(?:declare|indique|souligne|precise|ajoute|affirme|explique|estime|confie|entendre|conclut?|rappell?e|lance|espere|annonce|dit|fait savoir|reagit?|salue|insiste|assure|commente|confirme|resume|temoigne|poursuit|poursuivi|soutient|soutenu|previent|prevenu|regrette|promet|promis|observe|martele|plaide|reconnait|reconnu|note|detaille|felicite|rejoui)$/;

/**
 * "Le ministre du Cadre de vie a salué … « … », a laissé entendre X": the person who speaks and of whom no role is
 * told has the last role that was told without a holder, in the same sentence or up to three before.
 */
export function bindInversions(
  text: Text,
  titles: readonly Title[],
  holders: readonly Holder[],
  bound: Holder[][],
): void {
  const told = new Set<string>();
  for (const own of bound) for (const { mention } of own) told.add(lastWord(mention));
  for (const holder of holders) {
    if (told.has(lastWord(holder.mention))) continue;
    const { outer } = holder;
    if (!INVERTED.test(between(text, Math.max(0, outer - 4), outer))) continue;
    const sentence = text.sentence[holder.first] as number;
    for (let i = titles.length - 1; i >= 0; i--) {
      const title = titles[i] as Title;
      if (title.first > holder.first) continue;
      if (sentence - (text.sentence[title.first] as number) > 3) break;
      const definite = ['le', 'la', "l'"].includes(wordAt(text, title.first - 1));
      const weighty = title.ministerial || title.body !== null || title.kind === 'state';
      if ((bound[i] as Holder[]).length > 0) break;
      if (isQuoted(text, title.end, holder.first)) continue;
      if (!definite || !weighty || title.plural || title.kind === 'kin') continue;
      bound[i] = [holder];
      told.add(lastWord(holder.mention));
      break;
    }
  }
}

/** The first token stands inside a quotation that ends before the second. */
function isQuoted(text: Text, from: number, to: number): boolean {
  let straight = 0;
  for (let i = from; i < to; i++) {
    const word = wordAt(text, i);
    if (word === '«' || word === '“') return false;
    if (word === '»' || word === '”') return true;
    if (word === '"') straight++;
  }
  return straight % 2 === 1;
}
