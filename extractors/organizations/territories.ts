/** Towns, communes and regions that act: who governs them gives, takes, signs and hires; their soil does not. */
import {
  afterArticle,
  isArticleAt,
  isCapital,
  isDemonymAt,
  isFunction,
  isLower,
  isOfAt,
  readCapitals,
  sliceOf,
  type Text,
  wordAt,
} from '../phrases.js';

/** Parts of a state that have organs of their own and act as parties. */
const TERRITORIES = /^(?:region|commune|province|departement|canton|wilaya|gouvernorat|district|ville)$/;

export const isTerritory = (word: string): boolean => TERRITORIES.test(word);

/** "Région Zanana", "Département de la Zorne", "commune |urbaine| de Mbora", "ville |italienne| de Verzano"; `i` when no name follows. */
export function endOfTerritory(text: Text, i: number, limit: number): number {
  const told = KINDS.test(wordAt(text, i + 1)) || (isLower(text, i + 1) && isDemonymAt(text, i + 1));
  const of = told ? i + 2 : i + 1;
  // "le département Culture" is no territory.
  if (/^(?:departement|district)$/.test(wordAt(text, i)) && isLower(text, i) && !isOfAt(text, of)) return i;
  const name = isOfAt(text, of) ? afterArticle(text, of + 1) : of;
  if (name >= limit || !isCapital(text, name) || text.shouting[i]) return i;
  return readCapitals(text, name, limit);
}

const KINDS = /^(?:urbaine|rurale|libre|autonome|mixte)$/;

/** Whether what stands around a territory, told from `first` to `end`, takes it for who governs it. */
export function isGoverning(text: Text, first: number, end: number, from: number, limit: number): boolean {
  if (first - 1 < from || !(isArticleAt(text, first - 1) || /^(?:au|du)$/.test(wordAt(text, first - 1))))
    return false;
  return isTold(text, first, from) || isSubject(text, first, end, from, limit);
}

/** By the words in front of it. */
function isTold(text: Text, first: number, from: number): boolean {
  const article = wordAt(text, first - 1);
  // "au", "du" hold their preposition.
  const lead = article === 'au' || article === 'du' ? first - 1 : first - 2;
  if (lead < from) return false;
  const word = wordAt(text, lead);
  // "cédé |à la commune|", "appartiennent désormais |à la commune|"
  if (word === 'a' || word === 'au')
    return isAfter(text, lead, from, GIVEN, REACH) || isAfter(text, lead, from, BINDS, FAR);
  if (word === 'par') return DONE.test(sliceOf(text, lead - 1, lead)) && !WAY.test(wordAt(text, lead - 1));
  if (word === 'entre') return isAfter(text, lead, from, DEALING, REACH);
  if (word === 'et') return isAfter(text, betweenBefore(text, lead, from), from, DEALING, REACH);
  if (word === 'avec') return isAfter(text, lead, from, DEALING, REACH);
  // "les agents de la région Maritime" may be those who work there.
  const own = TOWNS.test(wordAt(text, first)) || isCapital(text, first) ? OWN : NAMED_BY;
  if (word === 'de' || word === 'du') return own.test(wordAt(text, lead - 1));
  return !isCapital(text, lead) && (TAKES.test(word) || isAfter(text, lead + 1, from, TAKES, ASIDE));
}

/** "|entre| la commune de X et": index of what leads the pair that "et" joins; `from` when nothing does. */
function betweenBefore(text: Text, and: number, from: number): number {
  for (let i = and - 1; i > from && and - i < PAIR; i--) if (wordAt(text, i) === 'entre') return i;
  return from;
}

/** Tokens of the first of a pair at most. */
const PAIR = 12;

/** A word of the kind among those before `at`, at most `reach` back in the clause. */
function isAfter(text: Text, at: number, from: number, kind: RegExp, reach: number): boolean {
  for (let i = at - 1; i >= from && at - i <= reach && !/^[,;:]$/.test(wordAt(text, i)); i--)
    if (kind.test(wordAt(text, i))) return true;
  return false;
}

/** Tokens from what is given to who gets it. */
const REACH = 6;

/** "lie |le ministère des Ports et de la Pêche| à la commune" */
const FAR = 16;

const BINDS =
  /^(?:li(?:e|ent|era|ait|ant)|uni(?:t|ra|ssait|ssant)|oppos(?:e|era|ait|ant)|associ(?:e|era|ait|ant))$/;

/** "oppose |depuis un an| la commune": tokens between a verb and its object. */
const ASIDE = 4;

const GIVEN =
  /^(?:remi(?:s|se|ses|t|rent)|remet(?:|tent|tra|tront|tre)|ced(?:e|ee|es|ees|er|era)|retroced\w+|confi(?:e|ee|es|ees|er|era)|attribu\w+|accord(?:e|ee|es|ees|er|era)|octroy\w+|octroi(?:e|era)|offer(?:t|te|ts|tes)|offrir|vers(?:e|ee|es|ees|er|era)|allou\w+|appart(?:ient|iennent|iendra|iendront|enait|enant|enir)|revien(?:t|nent|dra|dront)|transfer(?:e|ee|es|ees|er|era)|adress(?:e|ee|es|ees|er|era)|don|dons|livr(?:e|ee|es|ees|er|era)|pret(?:e|ee|es|ees|er)|vend(?:u|ue|us|ues|re)|lou(?:e|ee|es|ees|er)|notifi\w+|donn(?:e|ee|es|ees|er|era)|fourni(?:|e|s|es|r|t|ra)|reclam\w+|demand(?:e|ee|es|ees|er)|reproch\w+|impos(?:e|ee|er)|incomb\w+|permet(?:|tra|tront|tre)|restitu\w+|legu\w+|delegu(?:e|ee|es|ees|er))$/;

/** A participle before "par", with its accent: "mène" is none. */
const DONE = /(?:é|[iu]|ert|uit|aint|is)e?s?$/u;

/** "passé |par la ville de X" */
const WAY = /^(?:puis$|pass|transit|commen|travers|termin|continu|poursui|arriv|parti|revenu|venu)/;

/** What is had or done together. */
const DEALING =
  /^(?:partenariats?|collaboration|concert|concertation|lien|accords?|conventions?|contrats?|protocoles?|jumelages?|jumele?e?s?|cooperation|cooper\w+|collabor\w+|negoci\w+|discut\w+|discussions?|sign\w+|echanges?|litiges?|contentieux|differend|ententes?|entend|dialogue|rapproch\w+|associ\w+|traite|conclu\w*|pass(?:e|ee|es|ees|er))$/;

/** "au |nom| de la commune", "les |agents| de la commune" */
const OWN =
  /^(?:nom|compte|agents|employes|fonctionnaires|services|equipes|budget|finances|tresorerie|dette|deliberation|celui|celle)$/;

const NAMED_BY = /^(?:nom|compte|celui|celle)$/;

/** Of these who governs is meant sooner than where they lie. */
const TOWNS = /^(?:commune|ville|departement)$/;

/** Verbs whose object has a will, or is bound. */
const TAKES =
  /^(?:li(?:e|ent|er|era|ait|ant)|uni(?:t|ssent|r|ra|ssait|ssant)|oppos(?:e|ent|er|era|ait|ant)|engag(?:e|eant|eait|er|era)|dirig(?:e|eait|eant|er|era)|administr(?:e|ait|ant|er|era)|gouvern(?:e|ait|er)|represent(?:e|ent|ait|aient|ant|er|era)|assign(?:e|er)|remerci(?:e|ent|er|ait|aient|ons))$/;

/** By the verb behind it, its own or that of a row that it stands in. */
function isSubject(text: Text, first: number, end: number, from: number, limit: number): boolean {
  const lead = first - 2;
  if (lead >= from && !/^(?:[,–—:-]|\.-|et|que|qu')$/.test(wordAt(text, lead))) return false;
  const small = isLower(text, first) && !TOWNS.test(wordAt(text, first));
  const verb = behindAside(text, end, limit);
  if (verb >= limit) return false;
  if (DOES.test(wordAt(text, verb))) return true;
  if (small || !/^(?:a|ont|avait|aura|vient)$/.test(wordAt(text, verb))) return false;
  // "|a| remis", "|vient de| remettre"; "à" is no verb
  if (sliceOf(text, verb, verb + 1) === 'à') return false;
  let done = verb + 1;
  while (done < limit && (isOfAt(text, done) || ADVERB.test(wordAt(text, done)))) done++;
  const word = wordAt(text, done);
  return (
    /(?:[eiu]|is|it|ert|uit|er|ir|re)$/.test(word) &&
    isLower(text, done) &&
    !UNDERGOES.test(word) &&
    !isFunction(text, done)
  );
}

const ADVERB = /^(?:aussi|egalement|deja|ainsi|bien|enfin|toujours|recemment|\w+ment)$/;

/** What happens to a place, or is found there. */
const UNDERGOES =
  /^(?:ete|connu|subi|compte|souffert|perdu|abrite|vecu|enregistre|vu|recu|accueilli|grandi|double|triple|retrouve|garde|conserve|produit|eu|fait|etre|connaitre|subir|accueillir|abriter)$/;

/** "la commune de X, |maître d'ouvrage,| a": index behind an aside of few words. */
function behindAside(text: Text, end: number, limit: number): number {
  if (wordAt(text, end) !== ',') return end;
  for (let i = end + 1; i < limit && i - end < 10; i++) if (wordAt(text, i) === ',') return i + 1;
  return end;
}

/** What who governs a territory does, and its soil does not. */
export const doesAsGovernor = (word: string): boolean => DOES.test(word);

const DOES =
  /^(?:(?:engag|associ|financ|cofinanc|demand|reclam|confi|octroi|attribu|recrut|vers|souhait|adopt|mandat|refus|renonc|contest|remerci|invit|organis|lanc|scell|officialis|inform|annonc|rappel|propos|embauch|salu|charg|apport|assur|mobilis|renouvel|accompagn|deploi)(?:e|ent|era|eront|le|lent|lera|leront)|(?:prend|soutien|introdui|acquier|promet|remet|met)(?:t|nent|sent|ront|ra|dra|dront|s|tra|tront)?|prennent|dev(?:ait|aient|ra|ront)|doit|vot(?:e|ent))$/;
