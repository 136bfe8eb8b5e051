/** Reduces a sentence to the terms that the relational grammar reads. */
import type { Document, Span } from '../../../schemas/document.js';
import { holdsAt } from '../../matches.js';
import type { Instrument } from '../mentions/instruments.js';
import type { Signing } from '../mentions/signing.js';
import { type Actor, type Group, isOf, isWord } from './actor-words.js';
import { type Spelled, spell } from './grammar.js';
import { parseGroup } from './groups.js';
import type { Item } from './items.js';
import { GAP, INSTRUMENT, LIKEWISE, OTHER, type Reading, readingOf, TAG } from './readings.js';
import { AFTER_ARTICLE, CLASS, OPENS_ACTOR } from './word-classes.js';

export interface Term extends Span {
  /** What the grammar sees of it. */
  readonly reading: Reading;
  readonly group: Group | null;
  readonly instrument: Instrument | null;
  readonly signing: Signing | null;
}

/** Read backwards from whoever is named, as the one below. */
const BYSTANDERS =
  /(?<=(?:en presence|en presence,? (?:notamment|entre autres),?|devant|mandatee?s? par|sous (?:l'egide|le parrainage|la mediation|les auspices|le patronage|la presidence|la supervision|la tutelle|l'autorite|la coordination|la houlette|l'impulsion|les yeux|l'(?:œ|oe)il|le regard|les regards|la conduite|la direction|la banniere|le (?:tres )?haut patronage|le leadership)|accompagnee?s?|assistee?s?|temoins?|aux cotes|a l'invitation|grace|selon|d'apres|(?:une|des|nos|plusieurs) sources?(?: (?:proche|officielle|interne|diplomatique|judiciaire)s?)?|financee?s? par|cofinancee?s? par|appuyee?s? par|soutenue?s? par|en (?:partenariat|collaboration|coordination|concertation|synergie|lien) avec|avec l'appui|avec le soutien|avec le concours|avec l'accompagnement|avec la participation|organisee?s? par|presidee?s? par|conduite?s? par|menee?s? par|pilotee?s? par|dirigee?s? par|facilitee?s? par|parrainee?s? par|indique|annonce|precise|declare|souligne|affirme|rappele|rapporte|relate|relaie|explique|fait savoir|salue|aupres|en faveur|au profit|au benefice|destinee?s? a|appartenant a|relevant|issue?s?|base a|invite|recue?s? par|approuvee?s? par|attendue?s? par|a propos|contact)(?: (?:de|d'|du|des|a|au|aux|le|la|les|l'|par|(?:sa|leurs?) majestes?|son excellence|son altesse(?: royale| serenissime)?))*\s*)/uy;

type Growing = Term & { end: number };

const GROUP = readingOf('group', TAG.Group);
const BYSTANDER = readingOf('bystander', TAG.Bystander);
const WITH = readingOf('avec');
const BY = readingOf('par');
const AND = readingOf('et', TAG.Aside);

const BESIDE = /(?<=aux cotes(?: d(?:e|u|es|e la|e l')| d')?\s*)/uy;

/** Terms of a sentence; all its signing clauses are `Other` until one is brought into focus. */
export function reduceItems({ text, folded }: Document, items: readonly Item[]): Term[] {
  const terms: Growing[] = [];
  const isRepresented = items.some(({ word }) => word !== null && REPRESENTED.test(word));
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    if (item.signing) terms.push(term(item.signing, OTHER, null, null, item.signing));
    else if (item.instrument) terms.push(term(item, INSTRUMENT, null, item.instrument));
    else if (isOnThePartOf(items, at) && terms.some(({ signing }) => signing?.voice === 'passive')) {
      const end = isWord(items[at + 3], 'de', "d'") ? at + 3 : at + 2;
      terms.push(term({ start: item.start, end: (items[end] as Item).end }, BY));
      at = end;
    } else {
      const group = mayOpenGroup(items, at, isRepresented) ? parseGroup(text, items, at) : null;
      if (group) {
        const { value, next } = group;
        // "A a signé aux côtés de B" is with B, "aux côtés de B, A a signé" need not be.
        const isBeside =
          holdsAt(BESIDE, folded, value.start) && terms.some(({ signing }) => signing?.voice === 'active');
        if (isBeside) terms.push(term({ start: value.start, end: value.start }, WITH));
        const isAgent = doesElse(text, items, at);
        // "A, conseillé par B, a signé": no hinge for what follows.
        const by = isAgent ? terms.pop() : undefined;
        if (by) terms.push(term(by, GAP));
        if (isBeside || !(isAgent || holdsAt(BYSTANDERS, folded, value.start)))
          terms.push(term(value, GROUP, value));
        else terms.push(...bystandersOf(value, folded, subjectsBefore(items, next)));
        at = next;
        continue;
      }
      // "en présence, entre autres, de A", "un accord par lequel A acquiert B"
      const isIdiom =
        (item.word === 'par' && isWord(items[at + 1], 'lequel', 'laquelle', 'lesquels', 'lesquelles')) ||
        (item.word === 'entre' && isWord(items[at + 1], 'autres')) ||
        // "A, de même que B"
        (isWord(item, 'que', "qu'") && isWord(items[at - 1], 'meme') && isWord(items[at - 2], 'de')) ||
        // "n'a signé qu'un contrat"
        (isWord(item, 'que', "qu'") && items[at - 1]?.signing?.voice === 'active') ||
        (item.word === "d'" && isWord(items[at + 1], 'une', 'autre') && isWord(items[at + 2], 'part'));
      pushPlain(terms, isIdiom ? { ...item, reading: null } : item);
    }
    at++;
  }
  return terms.map((each, index) =>
    HINGES_OF_GROUP.has(each.reading.text) && !opensGroup(terms, index) ? term(each, GAP) : each,
  );
}

/** Items of a body's name, as far as "par" is looked for. */
const SIDE = 9;

/** "a été signée |de la part du| président de A": as "par", unless that follows ("de la part de A par P"). */
const isOnThePartOf = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], 'de') &&
  isWord(items[at + 1], 'la') &&
  isWord(items[at + 2], 'part') &&
  isWord(items[at + 3], 'de', "d'", 'du', 'des') &&
  !items.slice(at + 4, at + SIDE).some((item) => isWord(item, 'par'));

/** Participles of what else somebody does: "élaboré par", "ouverts par". Nouns end so too, and so do words for signing. */
const DONE = /^\p{Ll}+(?:é|ée|és|ées)$/u;
const DONE_BESIDES =
  /^(?:ouvert|accueilli|construit|detenu|defini|fourni|conduit|introduit|tenu|remis|mis)(?:e|s|es)?$/;
const NOT_DONE =
  /^(?:marche|traite|comite|societe|arrete|annee|journee|soiree|matinee|entree|represente|nou|scell|formalis|materialis|concretis|officialis|act|enterin|adopt|pass|effectu|assur|realis|donn|oper|echang|(?:co|contre)?sign|paraph|ratifi)(?:e|ee|es|ees|s)?$/;

/** "un forum ouvert mardi par A", "le projet élaboré par A": whoever does that signs nothing by it. */
function doesElse(text: string, items: readonly Item[], at: number): boolean {
  if (!isWord(items[at - 1], 'par')) return false;
  if (hangsOnOccasion(items, at - 1)) return true;
  const between = items[at - 2];
  const aside = between?.atom?.kind === 'date' || /.ment$/.test(between?.word ?? '');
  const { start, end, word, reading } = items[aside ? at - 3 : at - 2] ?? {};
  // "présenté" is read for "présenté à la signature".
  if (word == null || (reading && reading.text !== 'soumis')) return false;
  return (DONE.test(text.slice(start, end)) && !NOT_DONE.test(word)) || DONE_BESIDES.test(word);
}

/** Nouns of what else happens: whoever opens or visits something signs nothing by it. */
const OCCASION =
  /^(?:inauguration|lancement|ouverture|cloture|visite|celebration|commemoration|presentation|pose|tenue|reception|accueil|nomination|presidence|demarrage)s?$/;

/** Items between "l'inauguration" and "par". */
const OCCASION_REACH = 12;

/** "à l'occasion de l'inauguration du port par P, …" */
function hangsOnOccasion(items: readonly Item[], by: number): boolean {
  for (let at = by - 1; at >= Math.max(0, by - OCCASION_REACH); at--) {
    const { word, signing, instrument } = items[at] as Item;
    if (signing || (instrument && instrument.weight !== 'weak') || word === ',' || word === ';') return false;
    if (word !== null && OCCASION.test(word)) return true;
  }
  return false;
}

/** How many of a row are the subject of the verb of signing that follows: "emmenée par P, Q a signé", "par P, A et B ont signé". */
function subjectsBefore(items: readonly Item[], next: number): number {
  const isApart = isWord(items[next], ',');
  if (isWord(items[next], 'vient')) return 1;
  if (isWord(items[next], 'viennent')) return 2;
  const signing = items[isApart ? next + 1 : next]?.signing;
  // "en présence de P, A et B ont procédé à la signature"
  if (!isApart && isWord(items[next], 'ont', 'procedent', 'procederont', 'avaient')) return 2;
  if (signing?.voice !== 'active' || signing.plural === null) return 0;
  return signing.plural ? (isApart ? APART : 2) : 1;
}

/** A plural verb behind a comma: "une mission conduite par P et le ministre Q, ont signé" may take the last of two. */
const APART = -1;

/** "A, conduite par P, et les autorités de B ont signé": B stands beside A, not beside P. */
function bystandersOf(group: Group, folded: string, subjects: number): Growing[] {
  const { actors } = group;
  const isBesidePeople = (index: number): boolean =>
    subjects > 1 &&
    isBody(actors[index] as Actor) &&
    actors.slice(0, index).every((actor) => !isBody(actor)) &&
    folded[(actors[index - 1] as Actor).end] === ',';
  const isNext = (index: number): boolean =>
    subjects > 0 && index === actors.length - subjects && folded[(actors[index - 1] as Actor).end] === ',';
  // "en présence de P, par A et B"
  const isBy = !/ par (?:la |le |les |l')?$/.test(folded.slice(Math.max(0, group.start - 9), group.start));
  const signs = ({ start }: Actor, index: number): boolean =>
    isBy && /^, par /.test(folded.slice(actors[index - 1]?.end, start));
  // "la visite menée par P, Q et R, ont signé"
  const areLast =
    subjects === APART &&
    actors.length === 3 &&
    folded[(actors[0] as Actor).end] === ',' &&
    / et /.test(folded.slice((actors[1] as Actor).end, (actors[2] as Actor).start + 3));
  const isLedBeside =
    subjects === APART &&
    actors.length === 2 &&
    LED.test(folded.slice(Math.max(0, group.start - LED_FROM), group.start)) &&
    / et /.test(folded.slice((actors[0] as Actor).end, (actors[1] as Actor).start + 3));
  const other = actors.findIndex(
    (actor, index) =>
      index > 0 &&
      (isLedBeside ||
        areLast ||
        isBesidePeople(index) ||
        isNext(index) ||
        signs(actor, index) ||
        BESIDE_ALL.test(folded.slice((actors[index - 1] as Actor).end, actor.start + 3))),
  );
  if (other < 0) return [term(group, BYSTANDER, group)];
  const [first, last] = [actors.slice(0, other), actors.slice(other)];
  const end = (first.at(-1) as Actor).end;
  const start = (last[0] as Actor).start;
  return [
    term({ start: group.start, end }, BYSTANDER, { start: group.start, end, actors: first }),
    term({ start: end, end: start }, signs(last[0] as Actor, other) ? BY : AND),
    term({ start, end: group.end }, GROUP, { start, end: group.end, actors: last }),
  ];
}

const LED =
  /(?:une?|la) (?:delegation|mission|equipe) (?:[^,;.]{2,60} )?(?:conduite|menee|dirigee|emmenee) par (?:la |le |l')?$/u;
const LED_FROM = 110;

const isBody = ({ person, role, body }: Actor): boolean => person === null && role === null && body !== null;

const BESIDE_ALL = /^, et (?:la|le|les|l')/u;

const REPRESENTED = /^representee?$/;

/** Asked of every item, so that actors are only looked for where one may begin. */
function mayOpenGroup(items: readonly Item[], at: number, isRepresented: boolean): boolean {
  const { word, classes, atom } = items[at] as Item;
  if (word === null)
    return atom === null || atom.party !== null || atom.kind === 'person' || atom.kind === 'role';
  if ((classes & OPENS_ACTOR) === 0) return false;
  if ((classes & CLASS.determiner) === 0 || POINTS.has(word)) return true;
  // Most articles stand before a common noun.
  const next = items[at + 1];
  return (
    // "Le conseil des sages, représenté par P, a signé"
    isRepresented ||
    next?.word == null ||
    isOf(next, AFTER_ARTICLE) ||
    (at > 0 && isOf(items[at - 1], CLASS.expectsSide))
  );
}

/** "celle-ci", "cette dernière". */
const POINTS: ReadonlySet<string> = new Set(['ce', 'cette']);

const HINGES_OF_GROUP = new Set(['par', 'avec', 'entre', 'suivi']);
const BEFORE_GROUP = new Set(", : gap d' de du des par date".split(' '));

/** "par Mme X", "avec, d'une part, le ministre": a group follows at once or after a gap. */
function opensGroup(terms: readonly Term[], at: number): boolean {
  for (let ahead = at + 1; ahead < terms.length && ahead <= at + 4; ahead++) {
    const { group, reading, start, end } = terms[ahead] as Term;
    if (group) return true;
    if (!BEFORE_GROUP.has(reading.text) || end - start >= 24) return false;
  }
  return false;
}

const term = (
  { start, end }: Span,
  reading: Reading,
  group: Group | null = null,
  instrument: Instrument | null = null,
  signing: Signing | null = null,
): Growing => ({ start, end, reading, group, instrument, signing });

/** What the grammar reads, with one signing clause in focus. */
export const focus = (terms: readonly Term[], signing: Signing): Spelled =>
  spell(terms.map((each) => (each.signing === signing ? readingOfSigning(signing) : each.reading)));

const PLAIN: Readonly<Record<Signing['voice'], Reading>> = {
  active: readingOf('active', TAG.Active),
  passive: readingOf('passive', TAG.Passive),
  participle: readingOf('participle', TAG.Participle),
  noun: readingOf('nominal', TAG.Nominal),
};

const PUTOFF = readingOf('putoff', TAG.Putoff);
const SIGNERS = readingOf('signers', TAG.Signers);

function readingOfSigning({ family, voice, many, clitic, infinitive, gerund }: Signing): Reading {
  if (family === 'putoff') return PUTOFF;
  if (family === 'signers') return SIGNERS;
  const plain = PLAIN[voice];
  const more =
    (many ? TAG.Signatures : 0) |
    (clitic ? TAG.Clitic : 0) |
    (infinitive ? TAG.Infinitive : 0) |
    (gerund ? TAG.Gerund : 0);
  return more === 0 ? plain : readingOf(plain.text, plain.tags | more);
}

/** Gaps run on over words that the grammar does not know. */
function pushPlain(terms: Growing[], item: Item): void {
  const last = terms.at(-1);
  // "ainsi qu'un accord" goes on with a list and opens no clause.
  const reading = last?.reading === LIKEWISE && /^qu[e']$/.test(item.word ?? '') ? LIKEWISE : item.reading;
  if (reading !== null) terms.push(term(item, reading));
  else if (last?.reading === GAP) last.end = item.end;
  else terms.push(term(item, GAP));
}
