/** What stands between a person and a title that is said of it: signs, copulas, verbs of naming, offices held. */
import { has, isAdjectiveAt, isOfAt, type Text, wordAt } from '../phrases.js';
import { KNOWN } from '../words.js';
import { afterAside } from './asides.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SIGNS = words(', ( – — - : / |');

/** Words that by themselves tie a title to the name in front. */
const TIES = words(
  'est etait ete fut sera serait devient devint devenir rempile deviendra redevient redevint reste resta demeure demeura devenu devenue redevenu redevenue nomme nommee ' +
    'renomme renommee elu elue reelu reelue designe designee promu promue reconduit reconduite choisi choisie sacre ' +
    'sacree intronise intronisee investi investie proclame proclamee comme precedemment anciennement',
);

/** Words that tie a title in the plural to several names. */
const TIES_OF_MANY = words(
  'sont etaient furent seront seraient deviennent deviendront restent demeurent nommes nommees elus elues reelus reelues designes designees promus promues reconduits choisis choisies',
);

/** Words that may stand beside them. */
const FILLERS = words(
  "le la l' un une femme son sa notre leur tous toutes deux trois quatre actuel actuelle alors aussi deja egalement toujours encore desormais aujourd'hui ensuite puis " +
    'longtemps qui agissant intervenant premier premiere nouveau nouvelle ancien ancienne futur future tout toute jadis naguere autrefois ci-devant feu jusque-la auparavant autre celebre jeune seul seule unique emblematique legendaire eminent eminente fameux fameuse brillant brillante recent recente hier',
);

const OFFICES =
  /^(?:qualites?|postes?|fonctions?|rang|titre|charge|role|siege|mandat|fauteuil|portefeuille|office)$/;

/** "félicite X |pour son élection| comme", "a salué X |pour sa désignation| à la charge de" */
const COMING =
  /^(?:nomination|designation|(?:re)?election|promotion|reconduction|accession|installation|confirmation|investiture|elevation|affectation|cooptation|intronisation)$/;

/** Behind "pour sa nomination", "après son élection", else `i`. */
const afterComing = (text: Text, i: number): number =>
  /^(?:pour|apres|depuis|suite|a)$/.test(wordAt(text, i)) &&
  COMING.test(wordAt(text, i + 2)) &&
  /^(?:sa|son)$/.test(wordAt(text, i + 1))
    ? i + 3
    : i;

const HOLDS =
  /^(?:(?:occup|assur|assum|conserv|gard|cumul|recuper|retrouv|abandonn|laiss|ced)(?:e|ait|a|era|ant)|exer(?:ce|cait|ca|cera|cant)|pris|prend|prendra|fait|faisait|fera|faisant|quitt(?:e|ait|a)|dirige)$/;

/** Nothing longer leads from a name to its title, in tokens. */
export const LONGEST_LINK = 24;

/**
 * Whether tokens `from .. to - 1` tie a title behind them to the name in front of them.
 * @param signs whether a comma, bracket or dash is tie enough.
 * @param many whether the title is told of several
 */
export function readsAsLink(text: Text, from: number, to: number, signs = true, many = false): boolean {
  if (to - from > LONGEST_LINK) return false;
  let tied = false;
  for (let i = from; i < to; ) {
    const word = wordAt(text, i);
    // "feu « X |», ex-directeur"
    if (i === from && /^[»”"]$/.test(word)) {
      i++;
      continue;
    }
    const aside = afterAside(text, i, to);
    if (aside > i) {
      i = aside;
      continue;
    }
    // "l'un des", "l'une des plus fidèles"
    if (word === 'des' && /^une?$/.test(wordAt(text, i - 1))) {
      i++;
      if (wordAt(text, i) === 'plus') i += 2;
      else if (i < to && isAdjectiveAt(text, i)) i++;
      continue;
    }
    if (/^presentee?$/.test(word) && wordAt(text, i + 1) === 'comme') {
      i++;
      continue;
    }
    // "il a été le |plus jeune| président", "elle |en| a été la trésorière"
    if (
      word === 'plus'
        ? /^(?:jeune|ancien)/.test(wordAt(text, i + 1))
        : word === 'en' && isHelper(text, i + 1, to)
    ) {
      i++;
      continue;
    }
    // "lui aussi ministre"
    if (
      /^(?:lui|elle|lui-meme|elle-meme)$/.test(word) &&
      /^(?:aussi|-|meme|egalement)$|^ancien/.test(wordAt(text, i + 1))
    ) {
      i++;
      continue;
    }
    if (word === 'en' && TIES.has(wordAt(text, i + 1))) {
      i++;
      continue;
    }
    const coming = afterComing(text, i);
    if (coming > i) {
      i = coming;
      continue;
    }
    const office = afterOffice(text, i, to);
    if (office > i) {
      tied = true;
      i = office;
      continue;
    }
    if (TIES.has(word) || (signs && SIGNS.has(word)) || (many && TIES_OF_MANY.has(word))) tied = true;
    else if (!SIGNS.has(word) && !FILLERS.has(word) && !isHelper(text, i, to) && !word.endsWith('ment'))
      return false;
    i++;
  }
  return tied;
}

/** "a été", "vient d'être", "avait été": only before a participle. */
function isHelper(text: Text, i: number, to: number): boolean {
  const next = i + 1 < to ? wordAt(text, i + 1) : '';
  switch (wordAt(text, i)) {
    case 'a':
    case 'avait':
    case 'ayant':
      return (
        next === 'ete' ||
        (next === "d'" && wordAt(text, i + 2) === 'abord') ||
        HOLDS.test(next) ||
        next.endsWith('ment') ||
        (FILLERS.has(next) && next !== 'qui')
      );
    case 'vient':
      return next === "d'";
    case 'ont':
    case 'avaient':
      return next === 'ete';
    case "d'":
      return next === 'etre';
    case 'etre':
      return true;
    default:
      return false;
  }
}

/** Behind "à titre de", "en qualité de", "au poste de", "occupe les fonctions de", "en tant que", else `i`. */
function afterOffice(text: Text, i: number, to: number): number {
  if (wordAt(text, i) === 'en' && wordAt(text, i + 1) === 'tant' && wordAt(text, i + 2) === 'que')
    return Math.min(i + 3, to);
  if (wordAt(text, i) === 'a' && wordAt(text, i + 1) === 'titre' && isOfAt(text, i + 2))
    return Math.min(i + 3, to);
  let at = HOLDS.test(wordAt(text, i)) ? i + 1 : i;
  while (
    at < to &&
    at < i + 4 &&
    (has(text, at, KNOWN.determiner) || /^(?:en|es|aux?|a)$|ment$/.test(wordAt(text, at)))
  )
    at++;
  if (at === i || !OFFICES.test(wordAt(text, at))) return i;
  // "ses fonctions |actuelles de"
  const of = isAdjectiveAt(text, at + 1) ? at + 2 : at + 1;
  return of < to && isOfAt(text, of) ? of + 1 : i;
}
