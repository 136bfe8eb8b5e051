/** What a gathering treats of, where its name goes on by other words than "de" and "et". */
import type { SentenceView } from '../sentence-view.js';
import { WORD } from './words.js';

/** "la |mise en œuvre| de l'Agenda", "la |prise en charge| du patient" */
const SET_PHRASE =
  /^(?:mises? (?:en (?:œ|oe)uvre|en valeur|en place|en reseau|a niveau|a jour|a l'echelle)|prises? en (?:charge|compte)|entree en vigueur|remise en etat|passage a l'echelle)$/u;

/** Nouns and participles that "à" belongs to: "l'|accès| à l'eau potable", "l'|adaptation| aux changements climatiques". */
const GOVERNING = new Set(
  (
    'acces aide appui appuis droit droits soutien adaptation resilience resistance education formation preparation ' +
    'contribution cooperation sensibilisation initiation recours retour transition reponse reponses incitation ' +
    'atteinte atteintes liee liees lie lies participation adhesion exposition assistance introduction integration ' +
    'readaptation partenaire partenaires'
  ).split(' '),
);

/** Where things happen: "la Conférence sur l'eau dans la |ville| de Kara", "sur l'éducation au |siège| de la Ligue". */
const SETTING = new Set(
  (
    'ville capitale commune localite quartier village province prefecture salle salles locaux enceinte hotel palais ' +
    'centre siege jardin jardins cour amphitheatre auditorium stade matinee apres-midi soiree journee nuit semaine ' +
    'mois cadre foulee but perspective optique continuite ensemble ordre lignee dynamique mesure maison maisons musee ' +
    'parc universite ecole lycee institut complexe theatre ministere primature presidence bord cours terme titre ' +
    'niveau nom moment meme lendemain profit debut plan sein cote'
  ).split(' '),
);

/** "en |milieu| rural", "en |santé| publique", not "en présence de", "en marge de". */
const FIELD = new Set(
  (
    'milieu milieux zone zones situation situations contexte contextes periode periodes temps matiere faveur sante ' +
    'droit science sciences mathematiques education agriculture entreprise entreprises eau energie energies mer ligne ' +
    'afrique langue langues'
  ).split(' '),
);

/** "à l'|ère| numérique", "au |service| de la santé" */
const TURN = /^(?:ere|heure|epreuve|horizon|service|coeur|cœur|carrefour)$/u;

/** What states and towns are in. */
const STATE = /^(?:en (?:developpement|transition|croissance)|sans littoral)$/u;

const isLower = (view: SentenceView, token: number): boolean => {
  const word = view.word(token);
  return word.length > 2 && /^\p{L}/u.test(word) && !view.isCapital(token);
};

/** A noun, of no place where something is held, that stands here behind its article or without one. */
function nounBehind(view: SentenceView, at: number): number {
  const token = view.is(at, WORD.article) ? at + 1 : at;
  return isLower(view, token) &&
    !view.is(token, WORD.never | WORD.article | WORD.tie | WORD.year) &&
    !view.isStop(token) &&
    !SETTING.has(view.word(token))
    ? token
    : -1;
}

/**
 * The end of what goes on at a token, or that token.
 * @param about whether the name tells what is treated of: "sur l'eau |dans le Sahel|".
 */
export function endOfMatter(view: SentenceView, at: number, about: boolean): number {
  const word = view.word(at);
  if (word === 'en' || word === 'a') {
    const next = view.word(at + 1);
    const set = `${view.word(at - 1)} ${word} ${next === "l'" ? `l'${view.word(at + 2)}` : next}`;
    if (SET_PHRASE.test(set)) return next === "l'" ? at + 3 : at + 2;
  }
  if (GOVERNING.has(view.word(at - 1)) && opensGoverned(view, at)) {
    const noun = nounBehind(view, at + 1);
    if (noun > 0) return noun + 1;
  }
  // "pays |en développement|", "États |sans littoral|"
  if (STATE.test(`${word} ${view.word(at + 1)}`)) return at + 2;
  if (!about) return at;
  if (word === 'en') return FIELD.has(view.word(at + 1)) && isLower(view, at + 1) ? at + 2 : at;
  if (word === 'dans') return endOfRealm(view, at);
  if (word === 'face' && /^(?:a|au|aux)$/u.test(view.word(at + 1)))
    return Math.max(at, nounBehind(view, at + 2) + 1);
  const turn = word === 'au' ? at + 1 : word === 'a' && view.word(at + 1) === "l'" ? at + 2 : 0;
  if (turn > 0 && TURN.test(view.word(turn)))
    return view.is(turn + 1, WORD.tie | WORD.adjective) ? turn + 1 : at;
  return word === ',' && opensMatters(view, at) ? at + 3 : at;
}

/** "à la", "au", "aux": "a" without an article is a verb. */
const opensGoverned = (view: SentenceView, at: number): boolean =>
  /^aux?$/u.test(view.word(at)) || (view.word(at) === 'a' && view.is(at + 1, WORD.article));

/** "dans le Sahel", "dans les pays du Golfe", not "dans la capitale". */
function endOfRealm(view: SentenceView, at: number): number {
  if (!view.is(at + 1, WORD.article)) return at;
  const token = at + 2;
  if (view.isCapital(token)) return view.isStop(token) || SETTING.has(view.word(token)) ? at : token + 1;
  return Math.max(at, nounBehind(view, token) + 1);
}

/** Who acts, and is no matter of a gathering: "lors du Forum sur l'eau, la |ministre| et le maire". */
const ACTOR = new Set(
  (
    'ministre ministres president presidente presidents directeur directeurs directrice directrices chef chefs cheffe ' +
    'maire maires gouvernement gouvernements delegation delegations partie parties participant participante ' +
    'participants participantes pays etat etats secretaire premier premiere ambassadeur ambassadeurs ambassadrice ' +
    'ambassadrices gouverneur gouverneurs representant representante representants representantes expert experts ' +
    'organisateur organisateurs comite agence agences banque banques societes commune communes region regions mairie ' +
    'ville prefecture prefet municipalite association associations federation fondation universite universites ' +
    'entreprise entreprises firme firmes compagnie compagnies ligue union commission chambre chambres conseil ' +
    'ministere organisation organisations institution institutions autorite autorites population populations jury ' +
    'equipe equipes public presse orateur orateurs panelistes intervenant intervenants deux trois responsable ' +
    'responsables partenaire partenaires commissaire coordinateur coordinatrice ancien ancienne royaume republique ' +
    'roi reine prince princesse consul general colonel recteur doyen nouveau nouvelle meme hote vice-president groupe ' +
    'parti syndicat syndicats operateur operateurs acteur acteurs exposant exposants visiteur visiteurs investisseur ' +
    'investisseurs vainqueur vainqueurs laureat laureats joueur joueurs dirigeant dirigeants membre membres elu elus ' +
    'bailleur bailleurs'
  ).split(' '),
);

/** "la pêche et le commerce |ont| repris": the list is who does something. */
const PLURAL_VERB =
  /^(?:ont|sont|seront|auront|etaient|avaient|vont|doivent|peuvent|\p{L}+(?:erent|irent|aient|ront|issent|ivent))$/u;

/** Longest list, in tokens. */
const LIST = 24;

/** "sur l'eau|, l'assainissement et l'hygiène|": articles and nouns with commas between, the last behind "et"; nobody who does something. */
function opensMatters(view: SentenceView, comma: number): boolean {
  let from = comma;
  let last = false;
  for (let token = comma + 1; token < comma + LIST; token++) {
    const word = view.word(token);
    if (token === from + 1) {
      if (!view.is(token, WORD.article) || !isLower(view, token + 1) || ACTOR.has(view.word(token + 1)))
        return false;
      token++;
      continue;
    }
    if (word === 'et' && !last && view.is(token + 1, WORD.article)) {
      from = token;
      last = true;
    } else if (word === ',' && !last) from = token;
    else if (!view.is(token, WORD.tie | WORD.article | WORD.adjective) && !isAfterTie(view, token))
      return last && !PLURAL_VERB.test(word);
  }
  return false;
}

/** "l'eau du |lac|", "l'eau de la |mer|": a noun of a list behind its complement. */
const isAfterTie = (view: SentenceView, token: number): boolean =>
  view.is(token - 1, WORD.tie) || (view.is(token - 1, WORD.article) && view.is(token - 2, WORD.tie));

/** Bodies of two states: "la commission |mixte| entre le Togo et le Bénin". */
const OF_TWO = /^(?:mixtes?|conjointe?|bilaterale?|binationale?)$/u;

/** The end of "entre le Togo et le Bénin" behind the session of a body of two, or the token where it would begin. */
export function endOfSides(view: SentenceView, head: number, at: number): number {
  if (view.word(at) !== 'entre') return at;
  let token = head;
  while (token < at && !OF_TWO.test(view.word(token))) token++;
  if (token === at) return at;
  const first = endOfSide(view, at + 1);
  const second = first > 0 && view.word(first) === 'et' ? endOfSide(view, first + 1) : 0;
  return second > 0 ? second : at;
}

/** "le Togo", "son pays", "Addis"; 0 when there is none. */
function endOfSide(view: SentenceView, at: number): number {
  if (/^(?:son|notre|leur)$/u.test(view.word(at)) && view.word(at + 1) === 'pays') return at + 2;
  const first = view.is(at, WORD.article) ? at + 1 : at;
  let token = first;
  while (view.isCapital(token) || (token > first && view.is(token, WORD.tie) && view.isCapital(token + 1)))
    token++;
  return token > first ? token : 0;
}
