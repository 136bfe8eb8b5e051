/** What tells in front of a name that it is a firm's or an association's: "racheté par X", "un accord avec X", "chez X". */

import { isCivilAddress } from '../honorifics.js';
import {
  has,
  isAdjectiveAt,
  isArticleAt,
  isCapital,
  isDemonymAt,
  isLower,
  readCapitals,
  type Text,
  wordAt,
} from '../phrases.js';
import { heads as titles } from '../titles/heads.js';
import { WordColumn } from '../word-column.js';
import { KNOWN } from '../words.js';
import { isPersonAt } from './persons.js';

/** What is done by firms: "|rachetée| par X". */
const DONE_BY =
  /^(?:rachet|acqui|deten|exploit|commercialis|fabriqu|financ|cofinanc|sponsoris|oper|edit|distribu|execut|construi|fourni|livr)(?:e|u|s|se|te?)?e?s?$/;

/** What bodies give and persons seldom, where an article stands before the name: "un atelier |soutenu| par l'X". */
const SUPPORTED = /^(?:soutenu|appuy|parrain|mandat|commandit|subventionn)(?:e|u)?e?s?$/;

/** What is given to firms to do: "des travaux |confiés| à X". */
const GIVEN_TO = /^(?:confi|attribu|adjug|sous-trait)ee?s?$/;

/** What firms have: "les |clients| de X". */
const OWNED =
  /^(?:clients?|salarie|salaries|employes?|collaborateurs?|abonnes?|usines?|filiales?|actionnaires?|magasins?|boutiques?|forfaits?|locaux|capital|rachat|privatisation)$/;

/** What bodies give: "avec le |soutien| de X", "grâce à l'|appui| financier de X". */
const GIVEN = /^(?:soutien|appui|concours|financement|mecenat|parrainage|sponsoring)$/;

/** What is concluded: "un |accord| avec X", "un |partenariat| entre X et Y". */
const DEALS =
  /^(?:accord|accord-cadre|contrat|partenariat|convention|protocole|memorandum|collaboration|joint-venture|coentreprise|alliance|fusion)s?$/;

/** "devait être |signé| le même jour avec X" */
const SIGNED = /^(?:(?:re)?sign|conclu|paraph|noue|scelle|(?:re)?negoci)(?:e|ee|es|ees|er|s|t|re)?$/;

/** What two do together: "X et Y ont |signé|". */
const BOTH_DO = /^(?:sign|conclu|noue|scelle|annonc|officialis|renforc|renouvel|lanc|paraph|formalis)/;

const mayLead = new WordColumn((word) => (/^(?:chez|par|avec|entre|pour|de|d'|a|\()$/.test(word) ? 1 : 0));

/** Tokens back from "avec" to what was concluded. */
const REACH = 7;

/** Whether the words in front of a name at `first` tell of a body; `from` begins its sentence. */
export function isDealtWith(text: Text, first: number, end: number, from: number): boolean {
  if (isArticleAt(text, first)) {
    if (first === from || wordAt(text, first) === 'les') return false;
    if (wordAt(text, first - 1) === 'par' && SUPPORTED.test(wordAt(text, first - 2))) return true;
    if (!/^(?:avec|entre|par|de|d')$/.test(wordAt(text, first - 1))) return false;
  } else if (first === from || OPENING.test(wordAt(text, first - 1)))
    return doBoth(text, end) || isTogether(text, end);
  if (!mayLead.at(text.document.tokens, first - 1)) return false;
  const before = wordAt(text, first - 1);
  if (before === 'chez') return true;
  if (before === 'pour') return isSignedFor(text, first, end);
  if (before === '(') return isAffiliation(text, first, end, from);
  if (before === 'par') return DONE_BY.test(wordAt(text, first - 2)) || isBuyer(text, first, from);
  if (before === 'a') return GIVEN_TO.test(wordAt(text, first - 2));
  if (before === 'avec' || (before === 'entre' && wordAt(text, end) === 'et')) {
    for (let i = first - 2; i >= from && first - i < REACH; i--)
      if (DEALS.test(wordAt(text, i)) || (before === 'avec' && SIGNED.test(wordAt(text, i)))) return true;
    return false;
  }
  // "la filiale |togolaise| de X"
  const owned = isLower(text, first - 2) && isDemonymAt(text, first - 2) ? first - 3 : first - 2;
  if (OWNED.test(wordAt(text, owned))) return true;
  let noun = first - 2;
  if (!GIVEN.test(wordAt(text, noun)) && isLower(text, noun) && isAdjectiveAt(text, noun)) noun--;
  return (
    GIVEN.test(wordAt(text, noun)) &&
    (isArticleAt(text, noun - 1) || /^(?:au|du)$/.test(wordAt(text, noun - 1)))
  );
}

/** "le rachat de X par |Y|" */
function isBuyer(text: Text, first: number, from: number): boolean {
  for (let i = first - 3; i >= from && first - i < REACH; i--)
    if (/^(?:rachat|reprise|absorption)$/.test(wordAt(text, i))) return true;
  return false;
}

/** "|X| et Y ont signé": no persons, as others have to tell. */
function doBoth(text: Text, end: number): boolean {
  if (wordAt(text, end) !== 'et' || !isCapital(text, end + 1)) return false;
  const behind = readCapitals(text, end + 1, end + 5);
  const verb = wordAt(text, behind);
  return (
    (verb === 'ont' && BOTH_DO.test(wordAt(text, behind + 1))) || (verb.endsWith('ent') && BOTH_DO.test(verb))
  );
}

/** What a sentence begins behind: "Lomé, le 3 mai – |X|", "Togo : |X|". */
const OPENING = /^[-–—:]$/;

/** "; pour |X|, M. Y": who signs for it. */
const isSignedFor = (text: Text, first: number, end: number): boolean =>
  (/^[,;:–—•-]$/.test(wordAt(text, first - 2)) || text.sentence[first - 2] !== text.sentence[first]) &&
  /^[,:]$/.test(wordAt(text, end)) &&
  (isCivilAddress(text, end + 1) || isPersonAt(text, end + 1));

/** "|X|, en partenariat avec Y, lance" */
const isTogether = (text: Text, end: number): boolean =>
  wordAt(text, end) === ',' &&
  wordAt(text, end + 1) === 'en' &&
  /^(?:partenariat|consortium|groupement)$/.test(wordAt(text, end + 2)) &&
  wordAt(text, end + 3) === 'avec';

/** "Awa Sarr |(Orbitel)|" */
const isAffiliation = (text: Text, first: number, end: number, from: number): boolean =>
  wordAt(text, end) === ')' &&
  titles().longestAt(text.document, first, end) === null &&
  first - 3 >= from &&
  isCapital(text, first - 2) &&
  isCapital(text, first - 3) &&
  has(text, first - 3, KNOWN.forename);
