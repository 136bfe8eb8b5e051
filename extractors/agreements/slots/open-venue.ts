/** Where something was signed, when no clause tells: the only building that its sentences name. */
import type { Reference } from '../../../schemas/types.js';
import { DATELINE } from '../facts/resumption.js';
import type { Context } from './context.js';
import type { Open } from './left-open.js';
import { within } from './placed.js';

/** Done somewhere, that is. */
export const hasHappened = (status: Open['record']['status']): boolean =>
  status === 'signed' || status === 'negotiated';

/** In code units: as far before the place its preposition is looked for. */
const LEAD = 24;

/** "au pied de l'", "dans les salons de", "depuis la". */
const WHERE =
  /(?:^|[\s,])(?:a|au|aux|dans|en|sur|depuis|chez|sous)(?: (?:la|le|les|l'|un|une))?(?: ?\p{L}+ (?:de la|de l'|du|des|de|d'))? ?$/u;

/** Null where no building is named, or more than one place. */
export function openVenue({ record, told }: Open, { document, venues }: Context): Reference | null {
  if (!hasHappened(record.status)) return null;
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
