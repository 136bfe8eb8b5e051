/** Branches of known bodies, told by a hyphen and where they are: "l'Orbix-Mali", "ORBIX-Québec". */
import type { Sentence } from '../../schemas/document.js';
import { knownAcronyms, mainKeys } from '../known-bodies.js';
import { isCapital, sliceOf, type Text, touches, wordAt } from '../phrases.js';
import type { Candidate } from './candidates.js';
import { MARK, type Marks } from './marks.js';
import { isPlaceName } from './unheard.js';

export function byBranch(text: Text, { firstToken, endToken }: Sentence, marks: Marks): Candidate[] {
  const found: Candidate[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const mark = marks[i] as number;
    if ((mark & BRANCHED) === 0 || !isCapital(text, i) || (i > firstToken && !LED.test(wordAt(text, i - 1))))
      continue;
    const end = mark & MARK.branch ? i + 1 : endOfBranch(text, i, endToken);
    if (end > i) found.push({ first: i, end, rule: 'organization.branch' });
  }
  return found;
}

const BRANCHED = MARK.branch | MARK.known | MARK.acronym;

/** "le partenariat Orbix-Mali" is between two; "ORBIX |-Québec|" in capitals is three tokens. */
const LED = /^(?:l[ae]|l'|d'|de|du|des|au|a|par|avec|et|que|qu'|chez|[,:(–—-])$/;

function endOfBranch(text: Text, at: number, limit: number): number {
  const last = at + 2;
  if (last >= limit || wordAt(text, at + 1) !== '-' || !touches(text, at) || !touches(text, at + 1))
    return at;
  const branch = isKnown(wordAt(text, at)) && isPlaceName(sliceOf(text, last, last + 1));
  // "ONU-Habitat" is known as a whole.
  return branch || isKnown(`${wordAt(text, at)}-${wordAt(text, last)}`) ? last + 1 : at;
}

const isKnown = (name: string): boolean => knownAcronyms().has(name) || mainKeys().has(name);
