/** For how much and for how long: sums and terms in all sentences that tell of a record. */
import type { Document, Span } from '../../../schemas/document.js';
import type { AgreementDraft } from '../../../schemas/entities.js';
import { type Draft, firstSentence, lastSentence } from '../drafts/drafts.js';
import type { Amount } from './amounts.js';
import type { Context } from './context.js';
import { durationIn, sumIn } from './slots.js';

export function amountOf(draft: Draft, context: Context): AgreementDraft['amount'] {
  const { document, country, sums, drafts } = context;
  const remembered = (sentence: Span): Amount | null => {
    let sum = sums.get(sentence.start);
    if (sum === undefined) {
      sum = sumIn(document, sentence, country);
      sums.set(sentence.start, sum);
    }
    return sum;
  };
  // "trois conventions de 33 milliards": of none of the three alone.
  const own = [...draft.sentences].filter((index) => !draft.parent?.sentences.has(index));
  const spans: Span[] = draft.reach ? [draft.reach] : own.map((index) => document.sentences[index] as Span);
  spans.push(...draft.echoes.map((index) => document.sentences[index] as Span));
  // What follows a sentence about one of several is about that one.
  const ends = [...draft.sentences].some((index) => document.sentences[index]?.end === draft.reach?.end);
  if (drafts.length === 1 || draft.reach === null || ends) spans.push(...moneySentences(draft, context));
  spans.push(...lentBefore(draft, context));
  for (const span of spans) {
    const amount = draft.reach === span ? sumIn(document, span, country) : remembered(span);
    if (amount && !isOfMember(draft, amount, document))
      return { value: amount.value, currency: amount.currency };
  }
  return null;
}

/** "plusieurs accords, dont une convention d'un montant de 26 milliards": the convention's. */
function isOfMember({ instruments }: Draft, { start }: Span, { folded }: Document): boolean {
  const from = Math.max(0, start - 100);
  const member = / dont une? [^,;:.]{3,}$/u.exec(folded.slice(from, start));
  return member !== null && !instruments.some((one) => one.start > from + member.index && one.start < start);
}

const LENDING = /(?:^|[\s'])(?:pret|don|credit|financement|subvention)/u;
const LENT =
  /(?:^|[\s'])(?:prets?|dons?|credits?|financements?|subventions?|appuis?|enveloppe|financee?s?)(?![\p{L}])/u;
/** "A accorde 40 millions à B", as a headline has it. */
const GRANTS =
  /(?:^|[\s'])(?:accord|octro[iy]|pret|debloqu|mobilis|allou|injecte|leve|obtient|emprunt|engage|appui|finance)\p{L}* (?:\p{L}+ )?(?=\d)/u;
const ABOUT_IT = /^ (?:y )?(?:relatif|relative|afferente?|correspondante?|y relative?)(?![\p{L}])/u;

/** "A accorde un don de 100 millions à B. L'accord de financement a été signé …": the sum told just before. */
function lentBefore(draft: Draft, { document, taken }: Context): Span[] {
  const { determiner, head, complement, end } = draft.instrument;
  const first = firstSentence(draft) - 1;
  const before = document.sentences[first];
  if (!before || taken.has(first)) return [];
  const said = document.folded.slice(before.start, before.end);
  const isLending = LENDING.test(`${head} ${complement}`);
  const isHeadline = isLending && document.text[before.end - 1] !== '.' && GRANTS.test(said);
  const isIts =
    determiner === 'definite' && (isLending || ABOUT_IT.test(document.folded.slice(end, end + 24)));
  return isHeadline || (isIts && (LENT.test(said) || GRANTS.test(said))) ? [before] : [];
}

const MONEY =
  /^(?:(?:le |la |les |l'|ce |ces |cette |d'|son |il s'agit d'un |ce sont )?(?:montant|cout|enveloppe|financement|pret|don|credit|marche|investissement|somme|contribution|budget|fonds|ressources|dotee?|assortie?|un montant|une enveloppe|un cout|texte portait)|(?:il|elle) (?:s'eleve|se chiffre|represente|mobilise|porte sur|est (?:d'un|d'une|dotee?|evaluee?|chiffree?|estimee?)) )/u;

/** "Ce prêt s'ajoute à un don de 7 millions": another's sum. */
const ADDED =
  /(?:^|[\s,])(?:complet(?:e|ent|era)|s'ajout(?:e|ent|era)|vient? s'ajouter|fait suite|succede) (?:a |aux? |d[eu]s? )?/u;

/** The sentence right after a signing that opens with the sum: "Montant : 7 millions d'euros". */
function moneySentences(draft: Draft, { document, taken }: Context): Span[] {
  const last = lastSentence(draft);
  return [1, 2, 3].flatMap((ahead) => {
    const after = document.sentences[last + ahead];
    if (taken.has(last + ahead)) return [];
    const said = after && document.folded.slice(after.start, after.start + 90);
    return after && said && MONEY.test(said.slice(0, 40)) && !ADDED.test(said) ? [after] : [];
  });
}

export function durationOf(draft: Draft, { document }: Context): string | null {
  for (const index of [...draft.sentences, ...draft.echoes]) {
    const value = durationIn(document, document.sentences[index] as Span);
    if (value !== null) return value;
  }
  return null;
}
