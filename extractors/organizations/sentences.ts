/** Names of bodies in one sentence: by all rules that have anything to go by in it, and with the acronyms beside them. */
import type { Sentence } from '../../schemas/document.js';
import { knownNames } from '../known-bodies.js';
import { type Text, wordAt } from '../phrases.js';
import { byApposition, findApposed, findSpelt } from './apposed.js';
import { byAcronym } from './bare-acronyms.js';
import { findBeside, findSlashed } from './beside.js';
import { byBranch } from './branches.js';
import { byHead, type Candidate, type Closed } from './candidates.js';
import { byCard } from './cards.js';
import { byCue } from './cues.js';
import { byNation } from './elliptic.js';
import { byLegalForm } from './firms.js';
import { byForeignHead } from './foreign.js';
import { isStandingConference } from './lookalikes.js';
import { MARK, type Marks, marksIn } from './marks.js';
import { byOffice } from './offices.js';
import { findPairs, type Pair } from './pairs.js';
import { byInstitution, byLexicon } from './short-names.js';
import { bySignature } from './signatures.js';
import { byState } from './states.js';
import { byNumber } from './troops.js';

export interface Named {
  readonly candidates: readonly Candidate[];
  /** Names with their acronyms beside them. */
  readonly pairs: readonly Pair[];
  /** Two acronyms of one body: "BDX/XDB". */
  readonly slashed: readonly Pair[];
}

const NONE: readonly Pair[] = Object.freeze([]);

/** @param foreign takes up the acronyms of things that are no bodies. */
export function readSentence(
  text: Text,
  sentence: Sentence,
  closed: Closed,
  marks: Marks,
  foreign: Set<string>,
): Named {
  const has = marksIn(marks, sentence);
  const candidates = candidatesIn(text, sentence, closed, marks, has);
  return {
    candidates,
    pairs: pairsIn(text, sentence, closed, has, candidates, foreign),
    slashed: has & MARK.slash ? [...findSlashed(text, sentence.firstToken, sentence.endToken)] : NONE,
  };
}

/** @param has all bits of `MARK` that the sentence has. */
function candidatesIn(
  text: Text,
  sentence: Sentence,
  closed: Closed,
  marks: Marks,
  has: number,
): Candidate[] {
  const candidates: Candidate[] = [];
  if (has & MARK.head) candidates.push(...byHead(text, sentence, closed, marks));
  if (has & MARK.known) candidates.push(...byLexicon(text, sentence, closed));
  if (has & (MARK.branch | MARK.known | MARK.acronym)) candidates.push(...byBranch(text, sentence, marks));
  if (has & MARK.institution) candidates.push(...byInstitution(text, sentence));
  if (has & MARK.state) candidates.push(...byState(text, sentence, closed, marks));
  if (has & MARK.cue) candidates.push(...byCue(text, sentence, closed, marks));
  if (has & (MARK.cue | MARK.head | MARK.trade))
    candidates.push(...byApposition(text, sentence, closed, marks));
  if (has & MARK.legalForm) candidates.push(...byLegalForm(text, sentence, closed));
  if (has & MARK.foreign) candidates.push(...byForeignHead(text, sentence, closed, marks));
  if (has & MARK.office) candidates.push(...byOffice(text, sentence, closed, marks));
  if (has & MARK.cue) candidates.push(...byNation(text, sentence, closed, marks));
  if (has & MARK.ordinal) candidates.push(...byNumber(text, sentence, closed));
  const signed = bySignature(text, sentence, closed);
  if (signed) candidates.push(signed);
  candidates.push(...byCard(text, sentence, closed));
  candidates.push(...byAcronym(text, sentence, closed, marks));
  return candidates;
}

function pairsIn(
  text: Text,
  sentence: Sentence,
  closed: Closed,
  has: number,
  candidates: readonly Candidate[],
  foreign: Set<string>,
): Pair[] {
  if (candidates.length === 0 && (has & MARK.bracket) === 0) return [];
  const names = new Map<number, number>();
  for (const { first, end } of candidates) names.set(end, Math.min(first, names.get(end) ?? first));
  const taken = (from: number, to: number): boolean =>
    closed(from) || closed(to - 1) || (isVenueLike(text, from) && !isKnown(text, from, to));
  const pairs =
    has & MARK.bracket ? findPairs(text, sentence.firstToken, sentence.endToken, names, taken, foreign) : [];
  const { firstToken, endToken } = sentence;
  return [
    ...pairs,
    ...findBeside(text, names),
    ...findApposed(text, names, firstToken, endToken, closed),
    ...findSpelt(text, firstToken, endToken),
  ];
}

/** "Programme alimentaire mondial": a body whose noun is that of other things. */
const isKnown = (text: Text, from: number, to: number): boolean =>
  knownNames().longestAt(text.document, from, to) !== null;

const VENUES =
  /^(?:palais|hotel|mosquee|cathedrale|basilique|mausolee|monument|autoroute|pont$|gare$|marche$|barrage|stade|aeroport|salle|place|avenue|rue|boulevard|parc|jardin|salon|forum|sommet|conference|rencontres? |rencontres?$|rendez-vous|colloque|seminaire|symposium|assises|biennale|hackathon|projet|plan|accord|entente|convention|contrat|loi|semaine|journee|prix|procedure|systeme|taux|produit|zone|region|republique|royaume|doctrine|registre|strategie|document|schema|charte|fichier|indice|guide|manuel|rapport|etude|enquete|recensement|budget|politique|reforme|campagne|licence|diplome|certificat|examen|brevet|norme|label|taxe|impot|intelligence|technologie|programme|facilite|guichet|traite|pacte|protocole|memorandum|declaration|directive|decret|arrete|resolution|ordonnance|reglement|constitution|agenda|coupe|championnat|tournoi|concours|festival|baccalaureat|portail|base|journal officiel)/;

/** A noun of places, events and papers, none of bodies. */
export const isVenueLike = (text: Text, i: number): boolean =>
  (VENUES.test(wordAt(text, i)) && !isStandingConference(text, i)) ||
  (wordAt(text, i) === 'centre' &&
    wordAt(text, i + 1) === 'international' &&
    wordAt(text, i + 2) === 'de' &&
    wordAt(text, i + 3).startsWith('conferences')) ||
  (wordAt(text, i) === 'groupement' &&
    wordAt(text, i + 1) === "d'" &&
    wordAt(text, i + 2).startsWith('interet'));
