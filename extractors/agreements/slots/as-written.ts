/** States by the name that the text gives them: "le Vietnam", "la République de Madagascar". */
import type { Document } from '../../../schemas/document.js';
import type { AgreementDraft } from '../../../schemas/entities.js';
import type { Found } from '../../../schemas/mentions.js';
import type { Reference } from '../../../schemas/types.js';
import { countryByCode, countryOf } from '../../countries.js';

const FULL =
  /(?:république|royaume|union|confédération|fédération|grand-duché|principauté|sultanat|état|etat|republique)(?: \p{Ll}+){0,3} (?:du |de la |de l['’]|des |de |d['’])$/iu;

/** Code units in which "République fédérale démocratique d'" stands before a name. */
const LEAD = 48;

export function namedAsWritten(
  records: readonly AgreementDraft[],
  document: Document,
  found: Found,
): AgreementDraft[] {
  let written: ReadonlyMap<string, string> | null = null;
  const rename = (party: Reference): Reference => {
    if (party.id !== null) return party;
    const code = countryOf(party.name);
    if (code === null || countryByCode(code)?.name !== party.name) return party;
    written ??= namesIn(document, found);
    const name = written.get(code);
    return name === undefined || name === party.name ? party : { ...party, name };
  };
  return records.map((record) => ({
    ...record,
    parties: record.parties.map(rename),
    signatories: record.signatories.map((hand) => ({ ...hand, party: hand.party && rename(hand.party) })),
  }));
}

/** The fullest name in small letters of each country that the text names: its full one, the usual one, else the first. */
function namesIn({ text }: Document, { places }: Found): Map<string, string> {
  const names = new Map<string, string>();
  const ranks = new Map<string, number>();
  for (const { start, end, kind, country } of places) {
    if (kind !== 'country' || country === null || ranks.get(country) === 2) continue;
    const name = text.slice(start, end);
    if (countryOf(name) !== country || (!/\p{Ll}/u.test(name) && name.length > MOST_LETTERS)) continue;
    const lead = FULL.exec(text.slice(Math.max(0, start - LEAD), start))?.[0] ?? '';
    const isFull = /^\p{Lu}/u.test(lead) && countryOf(`${lead}${name}`) !== null;
    const rank = isFull ? 2 : name === countryByCode(country)?.name ? 1 : 0;
    if (rank <= (ranks.get(country) ?? -1)) continue;
    ranks.set(country, rank);
    names.set(country, isFull ? `${lead}${name}` : name);
  }
  return names;
}

/** A name in capitals is one of a heading, unless it is short enough for letters: "RDC". */
const MOST_LETTERS = 4;
