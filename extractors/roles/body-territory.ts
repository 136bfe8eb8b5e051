/** Whom a mayor or a governor signs for where no more is told of him: "signé par le maire, M. X", of the one town that acts in the text. */
import type { Found } from '../../schemas/mentions.js';
import { keyOf } from '../keys.js';
import { type Text, wordAt } from '../phrases.js';
import type { Title } from '../titles/index.js';

const TOWNS = /^(?:ville|commune|municipalite|mairie) /;
const REGIONS = /^(?:region|province|gouvernorat|wilaya|district) /;

const HEADS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:maire|mairesse|bourgmestre)$/, TOWNS],
  [/^gouverneure?$/, REGIONS],
];

/** @returns null where several act, or several have such a head. */
export function territoryOfHead(text: Text, { organizations }: Found, title: Title): string | null {
  const { first, headEnd, end } = title;
  const kind = end === headEnd ? HEADS.find(([office]) => office.test(wordAt(text, first)))?.[1] : undefined;
  if (kind === undefined || MANY.test(text.document.folded)) return null;
  if (!isSigned(text, first)) return null;
  let only: { key: string; name: string } | null = null;
  for (const { name, start } of organizations) {
    const key = keyOf(name);
    // A letterhead alone acts in nothing.
    if (!kind.test(key) || !LED.test(text.document.folded.slice(Math.max(0, start - 4), start))) continue;
    if (only !== null && only.key !== key) return null;
    only ??= { key, name };
  }
  return only?.name ?? null;
}

const LED = /(?<!\p{L})(?:l[ae] |l['’])$/u;

/** A hand that signs, in his sentence. */
function isSigned(text: Text, at: number): boolean {
  const sentence = text.document.sentences[text.sentence[at] as number];
  for (let i = sentence?.firstToken ?? at; i < (sentence?.endToken ?? at); i++)
    if (/^(?:(?:co|contre)?sign|paraph)/.test(wordAt(text, i))) return true;
  return false;
}

const MANY = /(?<!\p{L})(?:maires|bourgmestres|gouverneurs)(?!\p{L})/u;
