/** What stands between a person and a title that is said of it: signs, copulas, verbs of naming, ages, days. */

import { TOKEN } from '../../schemas/document.js';
import { afterBracket } from '../brackets.js';
import { has, isAdjectiveAt, isCapital, isOfAt, isWord, type Text, wordAt } from '../phrases.js';
import { KNOWN } from '../words.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const SIGNS = words(', ( – — - : /');

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

/** "nommé", "élue", "promu": verbs of which a title is the object. */
export const isNamingVerb = (word: string): boolean =>
  /^(?:re)?(?:nomm|elu|design|promu|reconduit|choisi|sacr|intronis|investi|proclam|port|install|ordonn|consacr)(?:e|ee)?$/.test(
    word,
  );

/** Verbs that make a clause of what stands before them. */
export const isFiniteVerb = (word: string): boolean => FINITE.has(word);

const FINITE = words("a ont est sont avait etait sera aura doit s s'");

/** Words that may stand beside them. */
const FILLERS = words(
  "le la l' un une femme son sa tous toutes deux trois quatre actuel actuelle alors aussi deja egalement toujours encore desormais aujourd'hui ensuite puis " +
    'longtemps qui agissant intervenant premier premiere nouveau nouvelle ancien ancienne futur future tout toute jadis naguere autrefois ci-devant feu jusque-la auparavant autre celebre jeune seul seule unique emblematique legendaire eminent eminente fameux fameuse brillant brillante recent recente hier',
);

const OFFICES =
  /^(?:qualites?|postes?|fonctions?|rang|titre|charge|role|siege|mandat|fauteuil|portefeuille|office)$/;
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
    (has(text, at, KNOWN.determiner) || /^(?:en|es|aux?)$|ment$/.test(wordAt(text, at)))
  )
    at++;
  if (at === i || !OFFICES.test(wordAt(text, at))) return i;
  // "ses fonctions |actuelles de"
  const of = isAdjectiveAt(text, at + 1) ? at + 2 : at + 1;
  return of < to && isOfAt(text, of) ? of + 1 : i;
}

const isAdjectiveOf = (text: Text, at: number): boolean =>
  /^(?:personnel|individuel|prive|benevole)$/.test(wordAt(text, at));

const BY_ACT = /^(?:decret|arrete|ordonnance|dahir|decision|deliberation|bulle|lettre|acclamation)$/;

/** Behind an age, a day, a clause in brackets, "par ailleurs", else `i`. */
function afterAside(text: Text, i: number, to: number): number {
  const word = wordAt(text, i);
  if (word === 'par' && wordAt(text, i + 1) === 'ailleurs') return i + 2;
  if (word === "d'" && wordAt(text, i + 1) === 'abord') return i + 2;
  // "nommé |par arrêté de ce jour", "élu |par acclamation"
  if (word === 'par' && BY_ACT.test(wordAt(text, i + 1)) && isNamingVerb(wordAt(text, i - 1))) {
    let at = i + 2;
    while (at < to && wordAt(text, at) !== ',') at++;
    return at;
  }
  if (word === 'va' && wordAt(text, i + 1) === 'devenir') return i + 1;
  // "n'est pas seulement le directeur"
  if (word === "n'" && wordAt(text, i + 2) === 'pas' && wordAt(text, i + 3) === 'seulement') return i + 1;
  if (word === 'pas' && wordAt(text, i + 1) === 'seulement') return i + 2;
  // ", né le 3 mai 1960 à Kribi,"
  if (word === ',' && /^nee?$/.test(wordAt(text, i + 1)))
    for (let at = i + 2; at < Math.min(to, i + 10); at++) if (wordAt(text, at) === ',') return at;
  if (word === "jusqu'" && /^(?:ici|alors|present)$/.test(wordAt(text, i + 1))) return i + 2;
  // "jusqu'à ce mardi", "jusqu'en mai 2020"
  if (word === "jusqu'" && /^(?:a|au|en)$/.test(wordAt(text, i + 1))) {
    let at = /^(?:ce|cette|la|l')$/.test(wordAt(text, i + 2)) ? i + 3 : i + 2;
    const from = at;
    while (
      at < to &&
      (isNumber(text, at) || has(text, at, KNOWN.calendar) || /^dernier$/.test(wordAt(text, at)))
    )
      at++;
    if (at > from) return at;
  }
  if (word === 'un' && wordAt(text, i + 1) === 'temps') return i + 2;
  // "agissant à titre personnel et en sa qualité de"
  if (word === 'a' && wordAt(text, i + 1) === 'titre' && isAdjectiveOf(text, i + 2))
    return wordAt(text, i + 3) === 'et' ? i + 4 : i + 3;
  // "(alias Tewfik, chef", "dit le Sage,"
  if (/^(?:alias|dite?|surnommee?)$/.test(word)) {
    let at = i + 1;
    while (at < Math.min(to, i + 5) && isCapital(text, at)) at++;
    if (at > i + 1) return at;
  }
  if (word === 'a' && wordAt(text, i + 1) === 'la' && wordAt(text, i + 2) === 'fois') return i + 3;
  if (word === 'cumulativement' && wordAt(text, i + 1) === 'avec') return i + 2;
  if (word === 'jusque' && wordAt(text, i + 1) === 'la') return i + 2;
  if (word === 'tour' && wordAt(text, i + 1) === 'a' && wordAt(text, i + 2) === 'tour') return i + 3;
  const order = afterOrder(text, i);
  if (order > i) return order;
  const reference = afterReference(text, i);
  if (reference > i) return Math.min(reference, to);
  // ", PhD,", ", Dakar,", ", avocate de formation,": a word or two between commas, or three
  if (word === ',' && isWord(text, i + 1))
    for (let at = i + 2; at < Math.min(to, isOfAt(text, i + 1) ? i + 8 : i + 5); at++)
      if (wordAt(text, at) === ',') return at;
  if (word === '(') return afterBracket(text, i, Math.min(to, i + 10));
  let at = /^agee?$/.test(word) && isOfAt(text, i + 1) ? i + 2 : i;
  if (isNumber(text, at) && wordAt(text, at + 1) === 'ans') return at + 2;
  // "depuis juillet 2021", "en 2019", "lundi"
  at = /^(?:depuis|en|des)$/.test(word) ? i + 1 : i;
  if (at > i && wordAt(text, at) === 'le') at++;
  const from = at;
  while (at < to && (isNumber(text, at) || has(text, at, KNOWN.calendar))) at++;
  if (at > from && /^(?:derni(?:er|ere)|prochaine?)$/.test(wordAt(text, at))) at++;
  return at > from ? at : i;
}

/** Behind "s.j.", "o.p.", "f.s.c.", the order of whoever stands in front, else `i`. */
export function afterOrder(text: Text, i: number): number {
  const word = wordAt(text, i);
  if (word.includes('.') && /^(?:[a-z]\.){2,4}$|^[a-z]\.[a-z]$/.test(word)) return i + 1;
  if (word !== 's' || wordAt(text, i + 1) !== '.' || wordAt(text, i + 2) !== 'j') return i;
  return wordAt(text, i + 3) === '.' ? i + 4 : i + 3;
}

/** Behind "entre 2010 et 2014", "de 2010 à 2014", "(2010-2014)", else `i`. */
export function afterPeriod(text: Text, i: number): number {
  if (!/^(?:entre|de|depuis|en|\()$/.test(wordAt(text, i)) || !isNumber(text, i + 1)) return i;
  let at = i + 2;
  while (at < i + 9 && (isNumber(text, at) || has(text, at, KNOWN.calendar) || JOINS.has(wordAt(text, at))))
    at++;
  return at;
}

const JOINS = words('et a – - )');

/** Behind ", matricule de solde n° 603 968/B", " matricule 12/B", ", N°Mle 0109-877.P" as far as the next comma or "précédemment", else `i`. */
export function afterReference(text: Text, i: number): number {
  const from = wordAt(text, i) === ',' ? i + 1 : i;
  if (!/^(?:matricule|mle|n)$/.test(wordAt(text, from)) || (from === i && wordAt(text, i) === 'n')) return i;
  for (let at = from + 1; at < i + 14 && text.sentence[at] === text.sentence[i]; at++)
    if (/^(?:,|precedemment|est)$/.test(wordAt(text, at))) return at;
  return i;
}

const isNumber = ({ document }: Text, i: number): boolean => document.tokens.kind[i] === TOKEN.number;
