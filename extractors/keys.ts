import { withoutMarks } from './letters.js';

/**
 * The form under which lexicons keep their entries: lower case, no accents, ligatures opened, apostrophes as `'`,
 * dashes and runs of blanks as one blank, no stops inside acronyms ("R.D.C." is "rdc", "Sao Tomé-et-Principe" is
 * "sao tome et principe"). Length changes, so a key is for looking up, never for offsets.
 */
export function keyOf(text: string): string {
  const kind = kindOf(text);
  if (kind === KEY) return text;
  if (kind === PLAIN) return text.toLowerCase().replaceAll('-', ' ');
  const known = keys.get(text);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = makeKey(text);
  keys.set(text, key);
  return key;
}

/** What most names are, so that they need not go the long way: a key already, or one but for capitals and hyphens. */
const [OTHER, PLAIN, KEY] = [0, 1, 2] as const;

/** Letters of ASCII and apostrophes, with one blank or hyphen between words. */
function kindOf(text: string): number {
  let kind: number = KEY;
  let isBetween = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isGap = unit === 0x20 || unit === 0x2d;
    if (isGap ? isBetween : unit !== 0x27 && ((unit | 0x20) < 0x61 || (unit | 0x20) > 0x7a)) return OTHER;
    if (unit === 0x2d || (unit >= 0x41 && unit <= 0x5a)) kind = PLAIN;
    isBetween = isGap;
  }
  return isBetween ? OTHER : kind;
}

/** Keys of the last names seen: a release names the same few again and again. */
const keys = new Map<string, string>();
const MOST_KEYS = 10_000;

function makeKey(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replace(/[‘’‛ʼʹ′`´]/gu, "'")
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/[\u00ad\u200b-\u200f]/gu, '')
    .replace(/\b(\p{L})\./gu, '$1')
    .replace(/[\s\u2010-\u2015\u2212-]+/gu, ' ')
    .trim();
}

/** The key without a leading article or "de" with article: "la Tunisie", "de l'Inde", "des Comores". */
export function keyWithoutArticle(text: string): string {
  return keyOf(text).replace(/^(?:d'|de |du |des |aux? |en )?(?:l'|la |le |les )?/u, '');
}
