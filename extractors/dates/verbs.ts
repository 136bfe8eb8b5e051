/** What words tell of the time of their clause. */
import { type Document, TOKEN, type Tokens } from '../../schemas/document.js';
import { WordColumn } from '../word-column.js';
import type { Tense } from './resolve-calendar.js';

/** What a verb by itself may tell. */
const VERB = {
  future: 1,
  planned: 2,
  imperfect: 4,
  auxiliary: 8,
  participle: 16,
  present: 32,
  saying: 64,
} as const;
const TELLS = VERB.future | VERB.planned | VERB.imperfect | VERB.participle;
const TELLS_WEEKDAY = TELLS | VERB.present | VERB.saying;

const FUTURE =
  /^(?:\p{L}*[eiudvtpr]r(?:a|ont|ons|ait|aient)|ira|iront|va|vont|doit|doivent|comptent?|entend(?:ent)?)$/u;
const NO_FUTURE: ReadonlySet<string> = new Set(
  'opera camera contra libera accra bra petra infra supra ultra extra intra sutra electra dira'.split(' '),
);
const IMPERFECT = /^\p{L}{2,}(?:(?<!r)(?:aient|ait)|erent)$/u;
const AUXILIARY: ReadonlySet<string> = new Set(
  'a ont avait avaient est sont etait etaient fut furent'.split(' '),
);
/** "|a-t-on| appris" */
const INVERTED = /^(?:a-t|ont|avait|est|sont|etait|ai|avons)-(?:ils?|elles?|on|nous|je)$/u;
const PARTICIPLE = /(?:e|es|ee|ees|i|is|ie|it|ies|u|us|ue|ues|ert|erts|int)$/;
const PLANNED = /^(?:prevu|attendu|programme|convoque|fixe|reporte)e?s?$/;
/** "sont |appelés| dimanche aux urnes": what may still lie ahead. */
const CALLED = /^(?:appele|invite|convie)e?s?$/u;
/** What agencies tell in the present of the days around them: "s'|ouvre| jeudi". */
const PRESENT =
  /^(?:(?:ouvr|debut|commenc|demarr|entam|achev|clotur|accueill|presid|effectu|quitt|arriv|rencontr|particip|affront|inaugur|lanc|envol|sign|vot|examin|disput|jou|deroul)(?:e|ent)|reuni(?:t|ssent)|t(?:ient|iennent)|recoi(?:t|vent)|rend(?:ent)?|(?:entre|re)?pren(?:d|nent)|eli(?:t|sent)|poursui(?:t|vent)|partent)$/u;
/** "|indique| mardi un communiqué": who says it did so by then. */
const SAYING =
  /^(?:(?:annonc|indiqu|declar|affirm|soulign|precis|rapport|revel|expliqu|assur|estim|rappell|confirm|ajout|inform|signal|titr|not|regrett|salu|denonc)(?:e|ent)|ecri(?:t|vent)|di(?:t|sent)|apprend|promet(?:tent)?|lit-on)$/u;

const verbs = new WordColumn((word) => {
  // "signera-t-il"
  const parts = word.split('-');
  return (
    (parts.some((part) => FUTURE.test(part) && !NO_FUTURE.has(part)) ? VERB.future : 0) |
    (parts.some((part) => PLANNED.test(part)) ? VERB.planned : 0) |
    (parts.some((part) => IMPERFECT.test(part)) ? VERB.imperfect : 0) |
    (AUXILIARY.has(word) || INVERTED.test(word) ? VERB.auxiliary : 0) |
    (PARTICIPLE.test(word) ? VERB.participle : 0) |
    (PRESENT.test(word) ? VERB.present : 0) |
    (SAYING.test(word) ? VERB.saying : 0)
  );
});

/** The auxiliary of "a signé", "a bien signé", but not of "à l'automne": one or two words before, with nothing between. */
function auxiliaryOf({ text, tokens }: Document, token: number): string | null {
  for (let at = token - 1; at >= Math.max(0, token - 2); at--) {
    const gap = (tokens.start[at + 1] as number) - (tokens.end[at] as number);
    if (gap > 1 || tokens.kind[at] !== TOKEN.word) return null;
    // "à Thiès"
    if (verbs.at(tokens, at) & VERB.auxiliary && !/[àÀ]/u.test(text.charAt(tokens.start[at] as number)))
      return tokens.folded[at] as string;
  }
  return null;
}

const DETERMINER: ReadonlySet<string> = new Set(
  "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos au aux premiere nouvelle en".split(
    ' ',
  ),
);
export const wordBefore = ({ folded }: Tokens, token: number): string =>
  token === 0 ? '' : (folded[token - 1] as string);

/** "ouvre", but not "ouvré", "la visite" or "le contrat proprement dit". */
const isConjugated = ({ text, tokens }: Document, token: number): boolean =>
  !/[éÉ]/u.test(text.charAt((tokens.end[token] as number) - 1)) &&
  !DETERMINER.has(wordBefore(tokens, token)) &&
  wordBefore(tokens, token) !== 'proprement';

const isAgreeing = (tokens: Tokens, token: number): boolean =>
  /^entend/.test(tokens.folded[token] as string) && wordBefore(tokens, token) === "s'";

/** @param isWeekday of a weekday by itself the present and verbs of saying tell too */
export function tenseOfToken(document: Document, token: number, isWeekday: boolean): Tense {
  const { tokens } = document;
  if (tokens.kind[token] !== TOKEN.word) return null;
  const told = verbs.at(tokens, token);
  if (!(told & (isWeekday ? TELLS_WEEKDAY : TELLS))) return null;
  // "s'entendent mardi", not "entendent signer mardi"
  if (told & VERB.future && !isAgreeing(tokens, token)) return 'future';
  // "|est prévue| le 22 janvier" lies ahead; what "était prévue" or "avait été prévue" may not.
  if (told & VERB.planned)
    return isWeekday || !/^(?:est|sont)$/.test(auxiliaryOf(document, token) ?? '') ? 'near' : 'future';
  if (told & VERB.imperfect) return 'past';
  const auxiliary = told & VERB.participle ? auxiliaryOf(document, token) : null;
  // "Il l'avait reçue |vendredi|": before the day that the story tells.
  if (isWeekday && auxiliary !== null && /^ava/.test(auxiliary)) return 'gone';
  if (auxiliary !== null)
    return /^(?:est|sont)$/.test(auxiliary) && CALLED.test(tokens.folded[token] as string) ? 'near' : 'past';
  if (!isWeekday || !(told & (VERB.present | VERB.saying)) || !isConjugated(document, token)) return null;
  return told & VERB.saying ? 'past' : 'soon';
}

/** Nouns that end as participles do, and participles of what may still lie ahead: "appelés dimanche aux urnes". */
const NOT_DONE =
  /^(?:appele|invite|convie|annonce|mande|delegue|(?:journ|soir|matin|ann|travers|tourn|entr|assembl|arm|mont)ees?$)|(?:ite|ete|aute)s?$/;
/** Nouns where an article stands before them. */
const EITHER = /^(?:arriv|rentr)ees?$/u;
/** Participles of other verbs than those in "-er". */
const IRREGULAR =
  /^(?:(?:ob|re|sou)?tenu|recu|conclu|(?:ap)?paru|(?:par|inter|sur|re|con)?venu|(?:re)?elu|vendu|perdu|battu|entendu|defendu|(?:re|e|trans|sou|ad)mis|(?:re|entre|ap)?pris|promis|acquis|(?:de|re)?couvert|ouvert|offert|reuni|fourni|etabli|accompli|choisi|(?:in|sou)scrit|ecrit)e?s?$/u;
/** "rendu |public| mardi" */
const MADE_PUBLIC = /^publi(?:c|que)s?$/u;
const ADVERB = /^(?:[a-z]+ment|aussi|egalement|donc|enfin|ensuite|bien|ainsi|ete)$/u;

/** "l'accord paraphé |mardi sera signé": a participle right before the date, with no verb to it, tells of what was done. */
export function isDone({ text, tokens }: Document, token: number): boolean {
  // "signée, mardi"
  const isSetOff = tokens.folded[token] === ',' && token > 0;
  const at = isSetOff ? token - 1 : token;
  const word = tokens.folded[at] as string;
  if (/^jointe?s?$/u.test(word)) return true;
  if (MADE_PUBLIC.test(word)) return /^rendue?s?$/u.test(wordBefore(tokens, at)) && !isPlan(tokens, at - 1);
  if (word.length < 4 || verbs.at(tokens, at) & VERB.planned || NOT_DONE.test(word)) return false;
  const written = text.slice(tokens.start[at], tokens.end[at]);
  // "(Atakpamé, 18-19 septembre)"
  if (isSetOff && /^\p{Lu}/u.test(written)) return false;
  const isParticiple = IRREGULAR.test(word) || (word.length > 4 && /ée?s?$/u.test(written));
  const isNoun = (isSetOff || EITHER.test(word)) && DETERMINER.has(wordBefore(tokens, at));
  return isParticiple && !isNoun && !isPlan(tokens, at);
}

/** "être signé", "sera officiellement signé". */
function isPlan(tokens: Tokens, participle: number): boolean {
  let at = participle - 1;
  while (at > 0 && ADVERB.test(tokens.folded[at] as string)) at--;
  return at >= 0 && (tokens.folded[at] === 'etre' || (verbs.at(tokens, at) & VERB.future) !== 0);
}
