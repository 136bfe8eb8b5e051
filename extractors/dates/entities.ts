import type { DateDraft } from '../../schemas/entities.js';
import type { DateMention } from '../../schemas/mentions.js';
import type { Resolver } from '../extractor.js';

/** One entity for all mentions of one value with one bound; what nothing pins down is merged by its wording. */
export const dateEntities: Resolver<'dates'> = {
  kind: 'dates',
  refersTo: [],
  resolve(document, found) {
    const merged = new Map<string, [DateMention, ...DateMention[]]>();
    for (const mention of found.dates) {
      const { start, end, value, bound, calendar } = mention;
      const key = `${value ?? document.folded.slice(start, end)} ${bound} ${calendar}`;
      const same = merged.get(key);
      if (same) same.push(mention);
      else merged.set(key, [mention]);
    }
    return [...merged.values()].map((same, index): DateDraft => {
      const [{ value, bound, implied, calendar }] = same;
      return {
        id: `d${index + 1}`,
        value,
        bound,
        // What one mention says outright is known of the entity.
        implied: implied.filter((part) => same.every((mention) => mention.implied.includes(part))),
        calendar,
        mentions: same.map(({ start, end, rule }) => ({ start, end, rule })),
      };
    });
  },
};
