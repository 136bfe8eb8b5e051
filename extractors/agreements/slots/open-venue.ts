/** Where something was signed, when no clause tells: the only building that its sentences name. */
import type { Reference } from '../../../schemas/types.js';
import type { SentenceFacts } from '../facts/facts.js';
import { DATELINE } from '../facts/resumption.js';
import type { Context } from './context.js';
import type { Open } from './left-open.js';
import { tellsBesides } from './open-hands.js';
import { within } from './placed.js';
import { isAnotherScene } from './scenes.js';

/** Done somewhere, that is. */
export const hasHappened = (status: Open['record']['status']): boolean =>
  status === 'signed' || status === 'negotiated';

/** In code units: as far before the place its preposition is looked for. */
const LEAD = 24;

/** "au pied de l'", "dans les salons de", "depuis la". */
const WHERE =
  /(?:^|[\s,])(?:a|au|aux|dans|en|sur|depuis|chez|sous)(?: (?:la|le|les|l'|un|une))?(?: ?\p{L}+ (?:de la|de l'|du|des|de|d'))? ?$/u;

/** What a sentence that goes on with the ceremony has. */
const GOES_ON =
  /(?<!\p{L})(?:sign|ceremon|invite|assist|assembl|public|occasion|circonstance|photo|poignee|solenn|applaud|plume|stylo|paraph|accueilli|recue?s?(?!\p{L}))/u;

/** Null where no building is named, or more than one place; the sentence behind is asked where those of the signing name none. */
export const openVenue = (open: Open, context: Context): Reference | null =>
  hasHappened(open.record.status)
    ? (onlyIn(open.told, context) ??
      onlyIn(
        open.near.slice(0, NEXT).filter((said) => GOES_ON.test(said.folded) && !isElsewhere(said)),
        context,
      ))
    : null;

/** So many sentences behind. */
const NEXT = 2;

/** What was or will be at another time, and what people say there. */
const isElsewhere = (said: SentenceFacts): boolean => isAnotherScene(said.folded) || tellsBesides(said);

function onlyIn(told: readonly SentenceFacts[], { document, venues }: Context): Reference | null {
  const named = new Map(
    told.flatMap(({ sentence, folded }) => {
      const from = sentence.start + (DATELINE.exec(folded)?.[0].length ?? 0);
      return within(venues, { start: from, end: sentence.end }).map(
        (each) => [each.entity.id, each] as const,
      );
    }),
  );
  const [only, another] = named.values();
  if (!only || another || !WHERE.test(document.folded.slice(Math.max(0, only.start - LEAD), only.start)))
    return null;
  const { id, name } = only.entity;
  return name === null ? null : { id, name };
}
