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

/** The fullest name in small letters of each country that the text names. */
function namesIn({ text }: Document, { places }: Found): Map<string, string> {
  const names = new Map<string, string>();
  const full = new Set<string>();
  for (const { start, end, kind, country } of places) {
    if (kind !== 'country' || country === null || full.has(country)) continue;
    const name = text.slice(start, end);
    if (countryOf(name) !== country) continue;
    const lead = FULL.exec(text.slice(Math.max(0, start - LEAD), start))?.[0] ?? '';
    const whole = `${lead}${name}`;
    if (!/\p{Ll}/u.test(name) && name.length > MOST_LETTERS) continue;
    if (lead !== '' && /^\p{Lu}/u.test(lead) && countryOf(whole) !== null) full.add(country);
    else if (names.has(country)) continue;
    names.set(country, full.has(country) ? whole : name);
  }
  return names;
}

/** A name in capitals is one of a heading, unless it is short enough for letters: "RDC". */
const MOST_LETTERS = 4;
