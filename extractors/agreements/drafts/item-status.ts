/** What a line of a list says of its own instrument, where that differs from the others: "(paraphée)", ": reste en discussion". */
import type { Document } from '../../../schemas/document.js';
import type { SentenceFacts } from '../facts/facts.js';
import type { Signing } from '../mentions/signing.js';
import type { Draft } from './drafts.js';

type Fate = Pick<Signing, 'family' | 'outcome'>;

const LEAD = `(?:[(:;,–-] ?)(?:(?:qui |elle |il )?(?:reste|demeure|est|a ete|encore|toujours|seulement|simplement) ){0,3}`;

/** In order: the first that holds tells. Each opens behind a mark and goes on to the end of the line, or of its brackets. */
const FATES: readonly { readonly said: RegExp; readonly fate: Fate }[] = [
  {
    // "(reporté)", ": signature reportée", "- retiré"
    said: new RegExp(
      String.raw`${LEAD}(?:(?:sa |dont la )?signature )?(?:est |a ete )?(?:report|ajourn|annul|repouss|differ|retir|suspendu)\p{L}{1,4}(?: (?:a |au |sine |en |jusqu)[^;)]{2,60})?[ );.]*$`,
      'u',
    ),
    fate: { family: 'putoff', outcome: 'done' },
  },
  {
    // "(à signer)", "(signature prévue en juin)", ": sera signé"
    said: new RegExp(
      String.raw`${LEAD}(?:(?:(?:sa |dont la )?signature )(?:est )?(?:prevue|attendue|programmee|envisagee|prochaine|a venir|imminente|en attente)|a signer|en (?:attente|instance|cours) de signature|sera (?:\p{L}+ )?signee?|(?:non|pas)(?: encore)? signee?)(?!\p{L})[^;]{0,80}[ ;]*$`,
      'u',
    ),
    fate: { family: 'sign', outcome: 'coming' },
  },
  {
    // ": en discussion", "(en cours de négociation)", "reste à finaliser"
    said: new RegExp(
      String.raw`${LEAD}(?:en (?:cours de |phase de )?(?:discussion|negociation|finalisation|preparation|examen|redaction|relecture)|a (?:finaliser|l'etude|negocier|parachever)|a l'etat de projet)s?(?!\p{L})[^;]{0,80}[ ;]*$`,
      'u',
    ),
    fate: { family: 'sign', outcome: 'coming' },
  },
  {
    // "(paraphée)", ", paraphé seulement"
    said: new RegExp(`${LEAD}paraphee?(?: (?:seulement|uniquement|ce jour|par les experts))?[ );.]*$`, 'u'),
    fate: { family: 'initial', outcome: 'done' },
  },
];

/** Takes what a line says of its own instrument instead of what was said of all. */
export function tellOwnFate({ folded }: Document, each: SentenceFacts, draft: Draft): void {
  const { instrument, told } = draft;
  const [first] = told;
  if (!first || instrument.start < each.sentence.start || instrument.plural) return;
  const rest = folded.slice(instrument.end, each.sentence.end);
  const found = FATES.find(({ said }) => said.test(rest));
  if (!found) return;
  told.splice(0, told.length, {
    ...first,
    sentence: each.index,
    clause: each.sentence,
    signing: { ...first.signing, ...found.fate, voice: 'passive', infinitive: false, pluperfect: false },
  });
}
