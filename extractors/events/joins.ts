/** What one word or two tell of whether the name of a gathering goes on. */
import { TOKEN } from '../../schemas/document.js';
import { countryOf } from '../countries.js';
import { landmarks, nouns } from '../facility-nouns.js';
import { isRegion } from '../regions.js';
import type { SentenceView } from '../sentence-view.js';
import { bitsOf, KNOWN } from '../words.js';
import { WORD } from './words.js';

/** "Conférence sur les ports |Le Togo signe": a heading and the next one, without a stop. */
export const opensSentence = (view: SentenceView, at: number): boolean =>
  view.isCapital(at) && !view.isShouted && (opensTime(view, at) || opensArticle(view, at));

/** "Foire de Kara 2023 |Du 19 au 24 juin|" */
const opensTime = (view: SentenceView, at: number): boolean =>
  view.is(at, WORD.tie | WORD.article) && (view.is(at - 1, WORD.year) || view.isStop(at + 1));

const opensArticle = (view: SentenceView, at: number): boolean =>
  view.is(at, WORD.article) &&
  view.document.tokens.kind[at - 1] === TOKEN.word &&
  !view.isCapital(at - 1) &&
  !view.is(at - 1, WORD.tie | WORD.about);

/** "Forum sur les investissements |en Afrique": where the matter lies that a gathering treats of, when it is told like a name. */
export const opensRegion = (view: SentenceView, hasCapital: boolean, at: number, named: boolean): boolean =>
  (hasCapital
    ? /^(?:en|au|aux)$/u.test(view.word(at))
    : named && (view.word(at) === 'en' || (/^aux?$/u.test(view.word(at)) && isLand(view, at + 1)))) &&
  view.isCapital(at + 1) &&
  !isHouse(view, at + 1) &&
  !view.isStop(at + 1);

const isLand = (view: SentenceView, token: number): boolean => {
  const written = textAt(view, token);
  return countryOf(written) !== null || isRegion(written);
};

/** "au |Palais| des congrès", "au |CICES|": where it is held. */
const isHouse = (view: SentenceView, token: number): boolean =>
  HOUSES.has(view.word(token)) ||
  nouns().longestAt(view.document, token, view.sentence.endToken)?.values[0]?.alone === 'capital' ||
  landmarks().longestAt(view.document, token, view.sentence.endToken) !== null;

const HOUSES = new Set(
  (
    'palais centre hotel stade salle musee parc siege ministere complexe theatre amphitheatre auditorium club jardin lycee ' +
    'campus grand'
  ).split(' '),
);

/** "Marche |gourmande| du Lac": behind a capital any word may be an adjective that a complement follows. */
export const isQuality = (view: SentenceView, at: number): boolean =>
  view.isCapital(at - 1) && view.is(at + 1, WORD.tie) && !view.is(at, WORD.tie | WORD.about | WORD.article);

/** "Forum Économique de Kandou |- Simanda 2040|": behind a dash a name and its year. */
export function endOfYearly(view: SentenceView, at: number, limit: number): number {
  if (!/^[-–—]$/u.test(view.word(at)) || !view.isCapital(at - 1)) return at;
  let end = at + 1;
  while (end < limit && view.isCapital(end) && !view.is(end, WORD.never)) end++;
  return end > at + 1 && view.is(end, WORD.year) ? end + 1 : at;
}

/** "sommet Union des Ports |- Union| des Lacs", "sommet UP |- LL|": the two sides that meet, alike in their first word or both in letters. */
export const joinsSides = (view: SentenceView, from: number, at: number): boolean =>
  /^[-–—]$/u.test(view.word(at)) &&
  view.isCapital(from) &&
  view.isCapital(at + 1) &&
  (view.word(at + 1) === view.word(from) ||
    (at === from + 1 && isLetters(view, from) && isLetters(view, at + 1) && !view.isShouted));

const isLetters = (view: SentenceView, token: number): boolean => /^\p{Lu}{2,6}$/u.test(textAt(view, token));

/** "sur la valeur |ajoutée|", "des eaux |usées|", "la filière |coton|": words that make a term of the one before and tell nothing of what was done. */
export const isTerm = (view: SentenceView, at: number): boolean =>
  TERMS.get(singular(view.word(at - 1)))?.has(singular(view.word(at))) ?? false;

const singular = (word: string): string => word.replace(/s$/u, '');

const TERMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['valeur', 'ajoutee'],
      ['eaux', 'usees'],
      ['aire espece zone', 'protegee menacee'],
      ['terre sol', 'degrade degradee'],
      ['gestion', 'integree'],
      ['crime criminalite', 'organise organisee'],
      ['assurance', 'qualite maladie recolte vie chomage'],
      [
        'filiere',
        'coton cacao cafe riz lait bois karite anacarde cajou mais mangue viande cuir hevea peche betail arachide banane ' +
          'ananas ble oignon tomate avicole',
      ],
      ['film', 'court'],
      ['donnee porte science gouvernement innovation parlement code ciel', 'ouvert ouverte'],
      ['objet', 'connecte'],
      ['personne', 'agee handicapee deplacee'],
      ['pays', 'endettes'],
    ] as const
  ).flatMap(([nouns, words]) => {
    const all = new Set(words.split(' ').map(singular));
    return nouns.split(' ').map((noun) => [singular(noun), all] as const);
  }),
);

/** "des pays |exportateurs| de gaz": who does something, behind the plural that does it. */
export const agreesInPlural = (view: SentenceView, at: number): boolean =>
  /(?:teurs|trices)$/u.test(view.word(at)) &&
  /[^s]s$/u.test(view.word(at - 1)) &&
  !view.is(at - 1, WORD.article | WORD.tie);

/** Small words that end as plurals do, and "mais": no nouns. */
const SMALL = new Set(
  'dans sans sous vers lors plus moins mais alors depuis puis tres hors fois tous toutes pas ils elles nous vous'.split(
    ' ',
  ),
);

/** As participles are written: what they say may be said of the gathering ("Forum des jeunes |prévu|"). */
const PARTICIPLE = /(?:és|ées|us|ues|is|ies|ises|(?:ai|di|ri|ui|er|in)te?s)$/u;

export const isParticiple = (view: SentenceView, at: number): boolean => PARTICIPLE.test(textAt(view, at));

/** "des femmes |entrepreneures|", "des systèmes |résilients|", "des pouvoirs |locaux|": a plural that says more of one. */
export const saysMore = (view: SentenceView, at: number): boolean => {
  const word = view.word(at);
  return (
    (word === 'locaux' ||
      (word.length > 3 && /[^s]s$/u.test(word) && !isParticiple(view, at) && !SMALL.has(word))) &&
    /[^s][sx]$/u.test(view.word(at - 1)) &&
    !view.is(at - 1, WORD.article | WORD.tie) &&
    !SMALL.has(view.word(at - 1))
  );
};

/** "sur les pays |les moins avancés|" */
export const isSuperlative = (view: SentenceView, at: number): boolean =>
  view.word(at) === 'les' && /^(?:plus|moins)$/u.test(view.word(at + 1)) && /[^s]s$/u.test(view.word(at - 1));

/** "Forum économique |et social| du Sahel" */
export const joinsAdjectives = (view: SentenceView, at: number): boolean =>
  view.word(at) === 'et' &&
  ((view.is(at - 1, WORD.adjective) && view.is(at + 1, WORD.adjective)) ||
    // "Championnats cadets |et juniors|"
    (CLASSES.test(view.word(at - 1)) && CLASSES.test(view.word(at + 1))));
const CLASSES =
  /^(?:cadet(?:te)?s|juniors|seniors|minimes|benjamins|espoirs|poussins|veterans|dames|messieurs|hommes|femmes|filles|garcons)$/u;

/** "Assises des consuls honoraires |et attachés| commerciaux": the plurals of one "des", the first with its adjective. */
export const joinsQualified = (view: SentenceView, at: number): boolean =>
  view.word(at) === 'et' &&
  view.word(at - 3) === 'des' &&
  view.is(at - 1, WORD.adjective) &&
  /[^s]s$/u.test(view.word(at - 2)) &&
  view.isCapital(at - 2) === view.isCapital(at + 1) &&
  /[^s]s$/u.test(view.word(at + 1)) &&
  view.is(at + 2, WORD.adjective) &&
  !view.is(at + 1, WORD.tie | WORD.article | WORD.about | WORD.count) &&
  !SMALL.has(view.word(at + 1));

/** "Congrès des maires |et présidents| de communes": two plurals after one "des". */
export const joinsPlurals = (view: SentenceView, at: number): boolean =>
  view.word(at) === 'et' &&
  (view.word(at - 2) === 'des' || (view.word(at - 2) === 'de' && view.isCapital(at + 1))) &&
  view.isCapital(at - 1) === view.isCapital(at + 1) &&
  /[^s]s$/u.test(view.word(at - 1)) &&
  /[^s]s$/u.test(view.word(at + 1)) &&
  !view.is(at + 1, WORD.tie | WORD.article | WORD.about | WORD.count) &&
  !SMALL.has(view.word(at + 1));

/** "Salon |Terres et Lagunes|", "Festival |Agbadja et Musiques| du monde": a plural joined to what stands beside the noun. */
export const joinsApposed = (view: SentenceView, from: number, at: number): boolean =>
  at === from + 1 &&
  view.isCapital(from) &&
  view.isCapital(at + 1) &&
  (joinsPlural(view, from, at) ||
    joinsMatters(view, from, at) ||
    // "Festival Kara |en Fête|"
    (view.word(at) === 'en' && !isLand(view, at + 1) && !view.isStop(at + 1)));

const joinsPlural = (view: SentenceView, from: number, at: number): boolean =>
  view.word(at) === 'et' &&
  /[^s]s$/u.test(view.word(at + 1)) &&
  (/[^s]s$/u.test(view.word(from)) || view.is(at + 2, WORD.tie));

/** "Hackathon |Femmes et Numérique|": two common nouns that say what it is about. */
const joinsMatters = (view: SentenceView, from: number, at: number): boolean =>
  view.word(at) === 'et' &&
  !view.isShouted &&
  !view.isCapital(at + 2) &&
  [from, at + 1].every((token) => (bitsOf(view.word(token)) & KNOWN.common) !== 0);

/** Longest member of a list, in tokens. */
const MEMBER = 8;

/** "Salon de l'agriculture|, de l'élevage et de la pêche": the list goes on with "de" and ends with "et de". */
export function opensList(view: SentenceView, at: number, noun: (token: number) => boolean): boolean {
  if (view.word(at) !== ',' || !view.is(at + 1, WORD.tie)) return false;
  if (!noun(view.is(at + 2, WORD.article) ? at + 3 : at + 2)) return false;
  for (let token = at + 2; token < at + 2 + MEMBER; token++) {
    if (view.word(token) === ',') return opensList(view, token, noun);
    if (view.word(token) === 'et') return view.is(token + 1, WORD.tie);
    if (view.is(token, WORD.never)) return false;
  }
  return false;
}

/** "sommet Arménie|-Canada": a hyphen without blanks. */
export const joinsNames = (view: SentenceView, at: number): boolean => {
  const { start, end } = view.document.tokens;
  return (
    view.word(at) === '-' &&
    view.isCapital(at - 1) &&
    view.isCapital(at + 1) &&
    end[at - 1] === start[at] &&
    end[at] === start[at + 1]
  );
};

/** "salon Digital Lagoon |and Design|" */
export const joinsEnglish = (view: SentenceView, at: number): boolean =>
  view.is(at, WORD.bridge) && view.isCapital(at - 1) && view.isCapital(at + 1);

/** "COP 28", "TICAD 9". */
export const isNumbered = (view: SentenceView, at: number): boolean =>
  view.document.tokens.kind[at] === TOKEN.number &&
  view.isCapital(at - 1) &&
  !view.is(at - 1, WORD.tie) &&
  /^\d{1,2}$/u.test(view.word(at));

/** As written. */
export const textAt = ({ document: { text, tokens } }: SentenceView, token: number): string =>
  text.slice(tokens.start[token], tokens.end[token]);
