/** What parts the cells of CSV. Behind a semicolon the decimals stand behind a comma: so spreadsheets in French read it. */
export const SEPARATORS = [',', ';'] as const;

export type Separator = (typeof SEPARATORS)[number];

/** A number as it is written between such separators. */
export const writeNumber = (value: number, separator: Separator): string =>
  separator === ';' ? String(value).replace('.', ',') : String(value);
