/** People and bodies named beside a signing that sign nothing by it: "en présence de P", "un forum ouvert par A". */
import { holdsAt } from '../../matches.js';
import { type Actor, type Group, isWord } from './actor-words.js';
import type { Item } from './items.js';
import { BY, GROUP, readingOf, TAG } from './readings.js';
import { type Growing, term } from './terms.js';

const BYSTANDER = readingOf('bystander', TAG.Bystander);
const AND = readingOf('et', TAG.Aside);

/** Read backwards from whoever is named, as the one below. */
const BYSTANDERS =
  /(?<=(?:en presence|en presence,? (?:notamment|entre autres),?|devant|mandatee?s? par|en l'absence|en lieu et place|a la place|(?:ayant|avoir|avait|a) recu (?:a cet effet |pour cela |plein )?(?:delegation|mandat|pouvoirs?|procuration)|sous (?:l'egide|le parrainage|la mediation|les auspices|le patronage|la presidence|la supervision|la tutelle|l'autorite|la coordination|la houlette|l'impulsion|les yeux|l'(?:œ|oe)il|le regard|les regards|la conduite|la direction|la banniere|le (?:tres )?haut patronage|le leadership)|accompagnee?s?|assistee?s?|temoins?|aux cotes|a l'invitation|grace|selon|d'apres|(?:une|des|nos|plusieurs) sources?(?: (?:proche|officielle|interne|diplomatique|judiciaire)s?)?|financee?s? par|cofinancee?s? par|appuyee?s? par|soutenue?s? par|en (?:partenariat|collaboration|coordination|concertation|synergie|lien) avec|avec l'appui|avec le soutien|avec le concours|avec l'accompagnement|avec la participation|organisee?s? par|presidee?s? par|conduite?s? par|menee?s? par|pilotee?s? par|dirigee?s? par|facilitee?s? par|parrainee?s? par|indique|annonce|precise|declare|souligne|affirme|rappele|rapporte|relate|relaie|explique|fait savoir|salue|aupres|en faveur|au profit|au benefice|destinee?s? a|appartenant a|relevant|issue?s?|base a|invite|recue?s? par|approuvee?s? par|attendue?s? par|a propos|contact)(?: (?:de|d'|du|des|a|au|aux|le|la|les|l'|par|(?:sa|leurs?) majestes?|son excellence|son altesse(?: royale| serenissime)?))*\s*)/uy;

export const isBystander = (folded: string, at: number): boolean => holdsAt(BYSTANDERS, folded, at);

/** Participles of what else somebody does: "élaboré par", "ouverts par". Nouns end so too, and so do words for signing. */
const DONE = /^\p{Ll}+(?:é|ée|és|ées)$/u;
const DONE_BESIDES =
  /^(?:ouvert|accueilli|construit|detenu|defini|fourni|conduit|introduit|tenu|remis|mis)(?:e|s|es)?$/;
const NOT_DONE =
  /^(?:marche|traite|comite|societe|arrete|annee|journee|soiree|matinee|entree|represente|nou|scell|formalis|materialis|concretis|officialis|act|enterin|adopt|pass|effectu|assur|realis|donn|oper|echang|(?:co|contre)?sign|paraph|ratifi)(?:e|ee|es|ees|s)?$/;

/** "un forum ouvert mardi par A", "le projet élaboré par A": whoever does that signs nothing by it. */
export function doesElse(text: string, items: readonly Item[], at: number): boolean {
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
export function subjectsBefore(items: readonly Item[], next: number): number {
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
export function bystandersOf(group: Group, folded: string, subjects: number): Growing[] {
  const { actors } = group;
  const isBesidePeople = (index: number): boolean =>
    subjects > 1 &&
    isBody(actors[index] as Actor) &&
    actors.slice(0, index).every((actor) => !isBody(actor)) &&
    folded[(actors[index - 1] as Actor).end] === ',';
  const isNext = (index: number): boolean =>
    subjects > 0 && index === actors.length - subjects && folded[(actors[index - 1] as Actor).end] === ',';
  // "en présence de P, par A et B", "assisté de P, et par A"
  const isBy = !/ par (?:la |le |les |l')?$/.test(folded.slice(Math.max(0, group.start - 9), group.start));
  const signs = ({ start }: Actor, index: number): boolean =>
    isBy && /^(?:, par|,? et par) /.test(folded.slice(actors[index - 1]?.end, start));
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
