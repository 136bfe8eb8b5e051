/** Names of months and weekdays, folded, for patterns of what stands beside a day. */
export const MONTHS = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';
export const WEEKDAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

const months: ReadonlySet<string> = new Set(MONTHS.split('|'));

export const isMonth = (word: string): boolean => months.has(word);
