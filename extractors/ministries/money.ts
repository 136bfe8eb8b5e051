/** Money, which tells of the country that a text is at home in. */

/** Money that one country alone counts in. */
const OWN: ReadonlyMap<string, string> = new Map([
  ['ariary', 'MG'],
  ['ouguiya', 'MR'],
  ['gourde', 'HT'],
  ['dalasi', 'GM'],
  ['naira', 'NG'],
  ['metica', 'MZ'],
]);
const OWN_NAMES = [...OWN.keys()].join('|');
const OWN_MONEY = new RegExp(`(?<![a-z])(?:${OWN_NAMES})`);
const OWN_WEIGHT = 2;

/** Who counts in CFA francs seldom is of a country without them. */
const CFA = /(?<![a-z])(?:f ?\.?cfa|francs? cfa|xof|xaf)(?![a-z])/;
const CFA_COUNTRIES = new Set('BJ BF CI GW ML NE SN TG CM CF CG GA GQ TD'.split(' '));
const OUTSIDE_CFA = 0.5;

const ANY_MONEY = new RegExp(`${OWN_NAMES}|cfa|xof|xaf`);

/** Whether a word may be of such money. */
export const isMoney = (word: string): boolean => ANY_MONEY.test(word);

/** @param add gives a country votes; `votes` are weighed by what a text counts in. */
export function countMoney(
  folded: string,
  votes: Map<string, number>,
  add: (country: string, weight: number) => void,
): void {
  const money = OWN_MONEY.exec(folded)?.[0];
  if (money !== undefined) add(OWN.get(money) as string, OWN_WEIGHT);
  if (!CFA.test(folded)) return;
  for (const [country, weight] of votes)
    if (!CFA_COUNTRIES.has(country)) votes.set(country, weight * OUTSIDE_CFA);
}
