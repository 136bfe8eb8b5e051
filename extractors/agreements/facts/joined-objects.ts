/** Which instruments are signed beside another, and which only hang on it: "un accord et un avenant à la convention". */
import { GAP, isTagged, TAG } from '../grammar/readings.js';
import type { Term } from '../grammar/terms.js';
import { FEMININE } from '../mentions/pronouns.js';
import type { Signing } from '../mentions/signing.js';

/** "|Un accord de pêche, une convention fiscale| et un protocole ont été signés": subjects of one verb, in text order. */
export function besideSubject(
  terms: readonly Term[],
  first: number,
  signing: number,
  folded: string,
): number[] {
  const verb = terms[signing]?.signing;
  if (first > signing || verb?.voice !== 'passive' || verb.plural !== true) return [];
  const found: number[] = [];
  let next = first;
  for (let index = first - 1; index >= 0; index--) {
    const { instrument, reading, signing: other } = terms[index] as Term;
    if (other || reading.text === ';' || reading.text === ':' || isTagged(reading, TAG.Verb | TAG.Clause))
      break;
    if (!instrument) continue;
    if (!JOINS.test(folded.slice(instrument.end, terms[next]?.start))) break;
    if (!areAlike(terms[next], terms[index])) break;
    found.unshift(index);
    next = index;
  }
  return found;
}

const JOINS =
  /(?:^|[ ,])(?:et|ni)(?: que)? $|(?:^|[ ,])(?:et|ni|ainsi qu[e']|de meme qu[e']|,) ?(?:(?:une?|deux|trois|quatre|cinq|des|plusieurs) (?:\p{L}+ )?|une? (?:serie|ensemble|\p{L}+aine) d'|l[ea] |l')$/u;

/** Both "un accord", or both "l'accord", "cet accord". */
const areAlike = (a: Term | undefined, b: Term | undefined): boolean => {
  const [one, other] = [a, b].map((term) => term?.instrument?.determiner);
  return one === other
    ? one === 'definite' || one === 'indefinite'
    : one === 'definite' && other === 'demonstrative';
};

/** Those behind it: "un mémorandum et |une feuille de route|". */
export function joinedTo(terms: readonly Term[], first: number, signing: number, folded: string): number[] {
  const found: number[] = [];
  let inClause = false;
  for (let index = first + 1; index < terms.length; index++) {
    const term = terms[index] as Term;
    // "L'accord signé à Doha prévoit un cessez-le-feu": what follows is no second object.
    const { voice, clitic } = terms[signing]?.signing ?? { voice: null, clitic: false };
    if (first < signing && index > signing && (voice === 'participle' || clitic)) break;
    inClause ||= isTagged(term.reading, TAG.Clause);
    if (index > signing && term.signing && index > first) break;
    // "L'accord a été signé par A, la convention par B": not behind the verb of the first.
    const last = found.at(-1) ?? first;
    const beside = last < signing && index > signing ? null : last;
    if (term.instrument && isJoined(terms, index, beside, inClause, folded)) found.push(index);
  }
  return found;
}

/** New instruments, not those an object hangs on ("un avenant à la convention"). */
function isJoined(
  terms: readonly Term[],
  index: number,
  last: number | null,
  inClause: boolean,
  folded: string,
): boolean {
  const instrument = terms[index]?.instrument;
  if (!instrument || instrument.determiner === 'demonstrative') return false;
  if (hangsOnAnother(terms, index, folded)) return false;
  // "sept accords et conventions": told of together.
  if (isBesidePlural(terms, index)) return false;
  // "le programme de X, le programme de Y et le programme de Z"
  if (
    instrument.determiner === 'definite' &&
    !inClause &&
    /^[,;]$/.test(terms[index - 2]?.reading.text ?? '')
  )
    return (
      (last === null ? isBesideDefinite(terms, index) : isDefinite(terms, last)) &&
      terms[index - 1]?.reading === GAP
    );
  // "la signature d'un échange de notes et de l'accord"
  if (instrument.determiner === 'definite' && isBesideOf(terms, index, folded)) return true;
  // "le protocole sur la frontière, ainsi que l'accord sur les bornes"
  if (
    instrument.determiner === 'definite' &&
    last !== null &&
    isDefinite(terms, last) &&
    terms.slice(Math.max(0, index - 4), index).some(({ reading }) => reading.text === 'ainsi')
  )
    return true;
  // "au bas de la convention et du contrat"
  if (instrument.determiner === 'definite')
    return (
      terms.slice(Math.max(0, index - 3), index).some(({ reading }) => reading.text === 'et') &&
      (isBesideDefinite(terms, index) ||
        // "l'accord prévu par la convention et le protocole"
        (!inClause &&
          last !== null &&
          isDefinite(terms, last) &&
          !terms.slice(last + 1, index).some((each) => each.instrument !== null)))
    );
  if (instrument.determiner === 'possessive' || (instrument.weight === 'weak' && instrument.plural))
    return false;
  const before = terms.slice(Math.max(0, index - 3), index).map((term) => term.reading.text);
  // "ainsi qu'un protocole" goes on with the list, whatever clause stands between.
  if (before.includes('ainsi') || before.includes("qu'") || before.includes('que')) return true;
  return !inClause && before.some((text) => text === 'et' || text === ',' || text === ':' || text === ';');
}

/** "de la signature d'un X |et de l'Y": as much of the noun as what stands before. */
function isBesideOf(terms: readonly Term[], index: number, folded: string): boolean {
  const texts = terms.slice(Math.max(0, index - 3), index).map(({ reading }) => reading.text);
  const article = terms[index - 1];
  return (
    texts.join(' ') === 'et de gap' &&
    /^(?:l'|la|le) ?$/u.test(folded.slice(article?.start, article?.end)) &&
    terms[index - 4]?.instrument?.determiner === 'indefinite'
  );
}

/** "sept accords et conventions": no determiner of its own. */
export function isBesidePlural(terms: readonly Term[], index: number): boolean {
  const { instrument } = terms[index] as Term;
  const beside = terms[index - 1]?.reading.text === 'et' ? terms[index - 2]?.instrument : null;
  return beside?.plural === true && instrument?.plural === true && instrument.determiner === 'none';
}

/** "un avenant d'un accord", "l'avenant à un accord": what is amended. */
export function hangsOnAnother(terms: readonly Term[], index: number, folded: string): boolean {
  const outer = terms.slice(Math.max(0, index - 4), index).findLast(({ instrument }) => instrument !== null);
  return outer !== undefined && /^ (?:a|d'|de) ?une? $/u.test(folded.slice(outer.end, terms[index]?.start));
}

/** "un avenant à la Convention conclue en 1970": what was concluded then is not the one signed now. */
export function isAmended(terms: readonly Term[], index: number, folded: string): boolean {
  const outer = terms.slice(Math.max(0, index - 4), index).findLast(({ instrument }) => instrument !== null);
  return (
    outer?.instrument?.type === 'amendment' &&
    /^ (?:n ?° ?\d+ )?(?:a la|au|a l'|aux) ?$/u.test(folded.slice(outer.end, terms[index]?.start))
  );
}

/** "un accord pour la revitalisation de |la paix signée|": the participle agrees with another noun, which stands between. */
export function isOfAnotherNoun(
  terms: readonly Term[],
  index: number,
  { start, end }: Signing,
  folded: string,
): boolean {
  const instrument = terms[index]?.instrument;
  if (!instrument || instrument.plural || instrument.end > start) return false;
  const isFeminine = /[^e]ees?$|ues?$/.test(folded.slice(start, end));
  return (
    isFeminine &&
    !FEMININE.test(instrument.head) &&
    /(?:^|[ '])(?:la|une|cette|sa|leur|l'|de) ?\p{L}{3,} $/u.test(folded.slice(instrument.end, start))
  );
}

const isDefinite = (terms: readonly Term[], index: number): boolean =>
  terms[index]?.instrument?.determiner === 'definite';

const isBesideDefinite = (terms: readonly Term[], index: number): boolean =>
  terms.slice(Math.max(0, index - 4), index).some(({ instrument }) => instrument?.determiner === 'definite');
