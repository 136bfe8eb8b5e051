/** Offices told without a body: "Le directeur général, Mme X" speaks for the body that the sentences before are about. */
import type { Span } from '../../schemas/document.js';
import type { Found } from '../../schemas/mentions.js';
import { keyOf } from '../keys.js';
import { isAdjectiveAt, isArticleAt, isDemonymAt, isOfAt, type Text, wordAt } from '../phrases.js';
import { firstAtOrAfter } from '../spans.js';
import { BEFORE } from '../titles/heads.js';
import type { Title } from '../titles/index.js';
import { tellingsOf } from './body-of-text.js';
import type { Holder } from './holder.js';
import { readsAsLink } from './links.js';
import { isPartner } from './told.js';
import { isNamingVerb } from './verbs.js';

/** Offices that nobody holds but at a body. */
const OFFICES =
  /^(?:vice-|ex-|co-?)?(?:direct(?:eur|rice)|secretaire|president-directeur|presidente-directrice|tresori(?:er|ere)|gerante?|administrat(?:eur|rice)|dga?|pdg|p-dg|pca|ceo|fondat(?:eur|rice)|coordonnat(?:eur|rice)|coordinat(?:eur|rice)|entraineur|entraineuse|sg|drh|daf)$/;

/** Those that states have too. */
const PRESIDENTS = /^(?:vice-|ex-)?presidente?s?$/;

/** Those of them that few states have: one mention of a body is enough. */
const VICE_PRESIDENTS = /^vice-presidente?$/;

/** Bodies that are as sure to have a president as a state is. */
const PRESIDED =
  /^(?:association|amicale|federation|confederation|chambre|club|syndicat|ligue|ordre|fondation|cooperative|mutuelle|collectif|groupement|ong|reseau|union (?:de|nationale|des|regionale)|comite (?:national olympique|d'organisation))/;

/** Houses of a state. */
const OF_STATE =
  /^(?:ministere|maison blanche|elysee|kremlin|matignon|palais|gouvernement|armee|garde|police|parlement|senat|chambre des representants|congres)/;

const STATES =
  /president de (?:la republique|la transition|l'union)|chef(?:fe)? (?:de l'etat|d'etat)|premier ministre|gouvernement/;

/** Organs of a body, which has the office: "présidente du |conseil d'administration". */
const ORGANS =
  /^(?:conseil(?: d' (?:administration|orientation)| de surveillance| scientifique)?|comite (?:executif|directeur|de direction)|directoire|bureau(?: executif| national| directeur)?|assemblee generale|college)$/;

/** Adjectives that leave an office what it is. */
const PLAIN =
  /^(?:general|generale|adjoint|adjointe|executi(?:f|ve)|delegue|deleguee|par|interim|fondat(?:eur|rice)|artistique|commerciale?|technique|financi(?:er|ere)|nationale?|regionale?|permanente?|scientifique|sporti(?:f|ve)|provisoire|independante?|national|juridique|medicale?|administrati(?:f|ve)|principale?|sortante?|et|marketing|rh|a\.i\.?|p\.i\.?)$/;

/** "cheffe du service juridique", "responsable de la communication": what somebody heads in a house. */
const HEADS_OF_DUTIES =
  /^(?:direct(?:eur|rice)|responsable|cheffe?|chargee?) d(?:e|u|es|e la|e l'|') ?(?:(?:service|departement|division|pole|unite) (?:d(?:e|u|es|e la|') ?)?)?(?:communication|marketing|operations|ressources humaines|finances|affaires (?:juridiques|generales|publiques|financieres|techniques|administratives|sociales|culturelles|economiques|academiques|exterieures)|etudes|strategie|developpement|programmes?|projets?|systemes? d' information|production|exploitation|ventes|relations (?:publiques|presse|exterieures|institutionnelles|clients)|juridique|commercial|technique|technologie|qualite|risques|investissements|achats|innovation|comptabilite|tresorerie|recrutement|formation|logistique|partenariats)$/;

const wording = (text: Text, { first, end }: Title): string => text.words.folded.slice(first, end).join(' ');

/** "Le directeur, X", "deux vice-présidents, X et Y": held at the body that the whole text is about, where the sentences around tell of none. */
export function bodyOfWholeText(text: Text, found: Found, title: Title): string | null {
  const presides = PRESIDENTS.test(wordAt(text, headOf(text, title))) && isPlain(text, title);
  if (!presides && !isHeldAtBody(text, title)) return null;
  const { main } = tellingsOf(text, found);
  return main === null || !presides || PRESIDED.test(keyOf(main)) ? main : null;
}

/** Tokens of a sentence in prose. */
const SHORTEST = 5;

/** Sentences that are looked back at. */
const REACH = 3;

/** @returns the body that the text names most often of those told in the sentence so far and in the three before it. */
export function bodyOfTopic(text: Text, found: Found, title: Title, holder: Holder): string | null {
  const presided = PRESIDENTS.test(wordAt(text, headOf(text, title))) && !isOrgan(text, title);
  const isOfDuty = HEADS_OF_DUTIES.test(wording(text, title)) && isBeside(text, title, holder);
  if (!isOfDuty && !isHeldAtBody(text, title) && !(presided && isApart(text, title, holder))) return null;
  const { sentences, tokens } = text.document;
  const index = text.sentence[title.first] as number;
  const own = sentences[index];
  if (!own) return null;
  // A line under a signature or in a list says all by itself.
  const prose = /^[.!?»”"]$/.test(wordAt(text, own.endToken - 1));
  if (!prose || own.endToken - own.firstToken < SHORTEST) return null;
  const item = /^[-–—•*·▪\d]/u.test(wordAt(text, own.firstToken));
  const from = item ? own.start : (sentences[Math.max(0, index - REACH)]?.start ?? own.start);
  const tellings = tellingsOf(text, found);
  // Where heads of state are told of, "le président" may be one.
  const ofState = presided && STATES.test(text.document.folded);
  const founder = /fondat|entraineu/.test(wordAt(text, title.first));
  let best: string | null = null;
  let most = 0;
  for (const { name, start } of toldBetween(found, from, tokens.start[title.first] as number)) {
    // "X (Banque Y)", "X, directeur de Z": another's.
    if (isBehindPerson(text, found, start) || isPartner(text, start)) continue;
    const key = keyOf(name);
    const count = tellings.count(name);
    if (founder && count < 2) continue;
    const isUnsure = count < 2 && !VICE_PRESIDENTS.test(wordAt(text, headOf(text, title)));
    if (presided && !PRESIDED.test(key) && (ofState || isUnsure || OF_STATE.test(key))) continue;
    // "la PDG de A était avec M. X, responsable de la communication": A's, of whatever the text is.
    const weight = isOfDuty && start >= own.start ? Number.POSITIVE_INFINITY : count;
    if (weight >= most) {
      best = name;
      most = weight;
    }
  }
  return best;
}

/** "premier |vice-président". */
const headOf = (text: Text, { first }: Title): number =>
  BEFORE.has(wordAt(text, first)) ? first + 1 : first;

function isBehindPerson({ document: { sentences } }: Text, { people }: Found, offset: number): boolean {
  const sentence = sentences[firstAtOrAfter(sentences, offset + 1) - 1];
  const person = people[firstAtOrAfter(people, offset) - 1];
  return sentence !== undefined && person !== undefined && person.start >= sentence.start;
}

function isHeldAtBody(text: Text, title: Title): boolean {
  const { first, headEnd, end } = title;
  if (isOrgan(text, title)) return /^(?:membre|(?:vice-)?presidente?|secretaire)$/.test(wordAt(text, first));
  for (let i = first + 1; i < end; i++)
    if (!PLAIN.test(wordAt(text, i)) || (i >= headEnd && isDemonymAt(text, i))) return false;
  const head = wordAt(text, first);
  // "fondateur des Amis du fleuve" of a life: only "la fondatrice" is this body's.
  if (/fondat/.test(head) && !isArticleAt(text, first - 1)) return false;
  // "secrétaire" alone may be of anything.
  if (head === 'secretaire' && end === first + 1) return false;
  return OFFICES.test(head);
}

/** "le président, M. X", "M. X, président,", "le premier vice-président, X": a comma between them, and no more told. */
const isApart = (text: Text, title: Title, { outer, end: behind }: Holder): boolean =>
  outer > title.first
    ? wordAt(text, outer - 1) === ',' && title.end === outer - 1 && isPlain(text, title)
    : (wordAt(text, behind) === ',' ||
        wordAt(text, title.first - 1) === 'comme' ||
        isNamingVerb(wordAt(text, title.first - 1)) ||
        behind === title.first) &&
      isPlain(text, title);

/** "X|, |cheffe de projet", "la cheffe de projet|, |X": a comma between them. */
const isBeside = (text: Text, { first, end }: Title, { outer, end: behind }: Holder): boolean =>
  outer > first
    ? isArticleAt(text, first - 1) && wordAt(text, end) === ',' && outer - end <= 2
    : (wordAt(text, behind) === ',' || (wordAt(text, behind) === 'au' && readsAsLink(text, behind, first))) &&
      // "X, 47 ans, jusque-là |directrice"
      (first - behind <= 2 || readsAsLink(text, behind, first)) &&
      (text.sentence[end] !== text.sentence[first] || /^(?:et|[,.;:)»”"])$/.test(wordAt(text, end)));

function isPlain(text: Text, title: Title): boolean {
  for (let i = headOf(text, title) + 1; i < title.end; i++) if (!PLAIN.test(wordAt(text, i))) return false;
  return true;
}

function isOrgan(text: Text, { headEnd, end }: Title): boolean {
  let of = headEnd;
  while (of < end && isAdjectiveAt(text, of)) of++;
  return of < end && isOfAt(text, of) && ORGANS.test(text.words.folded.slice(of + 1, end).join(' '));
}

type Named = Span & { readonly name: string };

function toldBetween({ organizations, ministries }: Found, from: number, to: number): Named[] {
  const told: Named[] = [];
  const gather = (spans: readonly Named[]): void => {
    for (let i = firstAtOrAfter(spans, from); i < spans.length; i++) {
      const span = spans[i] as Named;
      if (span.start >= to) break;
      told.push(span);
    }
  };
  gather(organizations);
  gather(ministries);
  return told.sort((a, b) => a.start - b.start);
}
