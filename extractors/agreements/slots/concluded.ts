/** What was concluded or initialled in such a way that it is as good as signed. */
import type { Document, Sentence, Span } from '../../../schemas/document.js';
import type { Draft } from '../drafts/drafts.js';
import type { Context } from './context.js';
import type { Sides } from './sides.js';

/** @param date the EDTF day that is told of it. */
export const isAsGoodAsSigned = (
  draft: Draft,
  sides: Sides,
  date: string | null,
  context: Context,
): boolean =>
  draft.told.every(({ signing: { outcome } }) => outcome === 'done') &&
  (wasWitnessed(draft, context) || wasConcluded(draft, sides, date, context)) &&
  !waitsForSignature(draft, context);

/** Sentences behind in which that is told. */
const AHEAD = 2;

/** "Il sera soumis au conseil, dont l'aval est requis avant toute signature." */
const WAITS =
  /(?<!\p{L})avant (?:toute|sa|la) signature|(?:sa|dont la) signature(?:,? elle,?)? (?:\p{L}+ment )?(?:attend|reste|demeure|est (?:attendue|esperee|prevue|subordonnee|suspendue)|interviendra|reviendra|n'interviendra)|(?:doit|devra) (?:encore|maintenant|desormais) (?:\p{L}+ )?(?:etre|recevoir|obtenir)|(?:sera|seront|doit etre|doivent etre) soumise?s? (?:a|au|aux) /u;

const waitsForSignature = ({ told, sentences: own }: Draft, { document, taken }: Context): boolean =>
  told.some(({ sentence }) =>
    Array.from({ length: AHEAD + 1 }, (_, step) => sentence + step).some((index) => {
      const said = document.sentences[index];
      const isOwn = index === sentence || own.has(index) || !taken.has(index);
      return (
        said !== undefined &&
        isOwn &&
        said.paragraph === (document.sentences[sentence] as Sentence).paragraph &&
        WAITS.test(document.folded.slice(said.start, said.end))
      );
    }),
  );

const IS_MADE = /(?<!\p{L})(?:conclu|pass)(?:e?e?s?)$/u;

/** "a été conclu", "ont passé", of what was made just now. */
export const isMade =
  ({ folded }: Document) =>
  ({ signing: { family, voice, outcome, pluperfect, start, end } }: Draft['told'][number]): boolean =>
    family === 'conclude' &&
    (voice === 'active' || voice === 'passive') &&
    outcome === 'done' &&
    !pluperfect &&
    IS_MADE.test(folded.slice(start, end));

/** "Le marché a été conclu hier au dépôt entre A, présidente de B, et C", "un contrat a été passé dans la foulée" */
function wasConcluded(
  { told, instrument: { type } }: Draft,
  { signatories }: Sides,
  date: string | null,
  { document }: Context,
): boolean {
  if (!told.some(isMade(document)) || told.some(({ signing: { family } }) => family === 'initial'))
    return false;
  return (
    // An accord is concluded when talks have ended, whoever led them.
    (type !== 'agreement' && signatories.some(({ person }) => person !== null)) ||
    (type === 'contract' && date?.length === 10) ||
    told.some(({ sentence }) => isLikewise(sentence, document))
  );
}

/** What goes with a signing, not with the end of a negotiation. */
const WITNESSED =
  /(?:^|[\s,])(?:en presence|sous (?:les yeux|le regard|l'(?:œ|oe)il|les vivats|les applaudissements)|devant (?:un parterre|une assistance|l'assistance|temoins)|(?:lors|au cours|a l'occasion) d(?:e la|'une) ceremonie)(?![\p{L}])/u;

/** "Ils ont signé un accord. De même, une convention a été paraphée": what is done to the one is done to the other. */
const LIKEWISE =
  /^\W*(?:de meme|dans la (?:meme )?foulee|dans le meme (?:cadre|elan|sillage)|(?:a|par) (?:la meme|cette(?: meme)?) occasion|au cours de la meme ceremonie)(?!\p{L})/u;
/** Sentences between: who was there. */
const LIKEWISE_REACH = 4;
const SIGNED = /(?<!\p{L})(?:a|ont|ete)(?: \p{L}+)? signe/u;

/** A ceremony of signing that took place. */
const CEREMONY =
  /ceremonie de signature(?: [^.;,]{0,60})? (?:s'est|a ete|a eu lieu|fut)(?!\p{L})|(?:lors|au cours|a l'issue) d(?:e la|'une) ceremonie de signature/u;

/** Asked once a text. @param folded the whole text */
export const holdsCeremony = (folded: string): boolean =>
  folded.includes('ceremonie de signature') && CEREMONY.test(folded);

function isLikewise(index: number, { sentences, folded }: Document): boolean {
  const { start } = sentences[index] as Span;
  const before = sentences[Math.max(0, index - LIKEWISE_REACH)] as Span;
  return (
    LIKEWISE.test(folded.slice(start, start + OPENING)) && SIGNED.test(folded.slice(before.start, start))
  );
}

/** "ont paraphé en présence de P une convention": in the press the same as signed. */
const wasWitnessed = ({ told }: Draft, { document, ceremony }: Context): boolean =>
  told.some(({ signing: { family, voice, pluperfect }, sentence }) => {
    if (family !== 'initial' || voice === 'participle' || pluperfect) return false;
    const { start, end } = document.sentences[sentence] as Span;
    return ceremony || WITNESSED.test(document.folded.slice(start, end)) || isLikewise(sentence, document);
  });

/** In code units. */
const OPENING = 48;
