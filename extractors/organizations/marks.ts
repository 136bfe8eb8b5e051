/** What each word may have to do with the name of a body, told by itself: most sentences have nothing of most kinds. */
import type { Sentence, Tokens } from '../../schemas/document.js';
import { isDemonym } from '../adjectives.js';
import { countryOf } from '../countries.js';
import { knownAcronyms, knownFirms, knownNames, mainKeys } from '../known-bodies.js';
import { isOtherAcronym } from '../other-acronyms.js';
import { WordColumn } from '../word-column.js';
import { withoutStops } from '../words.js';
import { FOREIGN_HEADS } from './foreign-heads.js';
import { cues, FORM_BEHIND, heads, institutions, legalForms, STUDIES } from './heads.js';
import { isPlaceName } from './unheard.js';

export const MARK = {
  /** Head noun of names of bodies. */
  head: 1,
  /** Word behind which a firm may stand, nationalities among them. */
  cue: 2,
  /** Office of who heads a firm. */
  office: 4,
  /** Form of a state, or of a region and the like. */
  state: 8,
  /** Form of the law, word of trade, "&". */
  legalForm: 16,
  bracket: 32,
  slash: 64,
  /** First word of a body known by name. */
  known: 128,
  institution: 256,
  /** Acronym of a known body. */
  acronym: 512,
  /** Acronym of something else, or a country. */
  otherAcronym: 1024,
  /** A known body and a place with a hyphen between them. */
  branch: 2048,
  /** Head noun of names in Spanish, Portuguese or Italian. */
  foreign: 4096,
  /** What is said of firms: "spécialisé", "leader". */
  trade: 8192,
  /** Whom the heading of a list of bodies names: "signataires". */
  member: 16384,
  /** Ordinal in figures: "34e". */
  ordinal: 32768,
} as const;

/** Whom a heading names over a list of bodies; part of a word too ("cosignataires"). */
export const MEMBERS =
  /signataires|membres|partenaires|participantes|adherentes|sponsors|financeurs|mecenes|organisateurs|exposants/;

const OFFICES = new Set(
  (
    'directeur directrice direction dg pdg p-dg p.-d.g. pca gerant gerante fondateur fondatrice cofondateur cofondatrice ' +
    'patron patronne actionnaire actionnaires ceo siege filiale employes salaries clients president presidente membre membres ' +
    'dga drh daf coo cfo cto administrateur administratrice secretaire ' +
    'fondateurs militants responsable president-directeur presidente-directrice vice-president vice-presidente ex-directeur ' +
    'ex-directrice ex-president ex-presidente ex-pdg sous-directeur sous-directrice tresorier tresoriere ' +
    'chef cheffe charge chargee coordinateur coordinatrice coordonnateur coordonnatrice economiste redacteur redactrice ' +
    'commissaire comptable controleur controleuse ingenieur ingenieure delegue deleguee'
  ).split(' '),
);

const TRADES = new Set(
  'specialise specialisee leader pionnier pionniere axe axee oriente orientee'.split(' '),
);

const STATES = new Set(
  (
    'republique royaume union confederation principaute emirat sultanat grand-duche ' +
    'region commune province departement canton wilaya gouvernorat district ville cooperation'
  ).split(' '),
);

/** "orbix-mali" */
function isBranch(word: string): boolean {
  const dash = word.indexOf('-');
  if (dash < 3) return false;
  const name = word.slice(0, dash);
  return (knownAcronyms().has(name) || mainKeys().has(name)) && isPlaceName(word.slice(dash + 1));
}

const column = new WordColumn(
  (word) =>
    (heads().has(word) ? MARK.head : 0) |
    (STUDIES.has(word) || /^(?:agence|complexe|bureau)$/.test(word) || cues().has(word) || isDemonym(word)
      ? MARK.cue
      : 0) |
    (OFFICES.has(word) ? MARK.office : 0) |
    (STATES.has(word) ? MARK.state : 0) |
    (word === '&' || legalForms().has(word) || FORM_BEHIND.test(word) ? MARK.legalForm : 0) |
    (word === '(' ? MARK.bracket : 0) |
    (word === '/' ? MARK.slash : 0) |
    (knownNames().begins(word) || knownFirms().begins(word) ? MARK.known : 0) |
    (institutions().begins(word) ? MARK.institution : 0) |
    (isOtherAcronym(withoutStops(word)) || countryOf(word) ? MARK.otherAcronym : 0) |
    (knownAcronyms().has(withoutStops(word)) ? MARK.acronym : 0) |
    (isBranch(word) ? MARK.branch : 0) |
    (FOREIGN_HEADS.has(word) ? MARK.foreign : 0) |
    (TRADES.has(word) ? MARK.trade : 0) |
    (MEMBERS.test(word) ? MARK.member : 0) |
    (/^\d+(?:e|eme|er|ere|ieme)$/.test(word) ? MARK.ordinal : 0),
);

/** Bits of `MARK` for each token of a document. */
export type Marks = Uint16Array;

export const marksOf = (tokens: Tokens): Marks => column.fill(tokens, new Uint16Array(tokens.count));

/** All that a sentence has. */
export function marksIn(marks: Marks, { firstToken, endToken }: Sentence): number {
  let all = 0;
  for (let i = firstToken; i < endToken; i++) all |= marks[i] as number;
  return all;
}
