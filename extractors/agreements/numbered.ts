/** "trois conventions ont été signées. La première, avec A, vise …": what a bare ordinal takes up. */
import type { Group } from './actor-words.js';
import { type Draft, lastOf, type State } from './drafts.js';
import type { SentenceFacts } from './facts.js';
import { recent, splitPlural } from './identity.js';

const ORDINALS: readonly string[] = ['premier', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme'];

/** The ordinal that opens a sentence, with no noun of its own behind it. */
const OPENS =
  /^\W*l[ea] (?<ordinal>premier|premiere|second|seconde|\p{L}{3,}ieme)(?:,| (?:a|est|sera|lie|unit|engage|associe|concerne|porte|vise|avec|entre|conclue?|signee?|paraphee?|passee?|prevoit|permettra|consiste|relati(?:f|ve))(?![\p{L}]))/u;

/** "L'une relative à X et l'autre à Y": the first of the two that were announced. */
const OPENS_PAIR =
  /^\W*l'une?,? (?:relati(?:f|ve)|porte|portant|concerne|vise|visant|sur|pour|avec|dans|destine|consacre|est|d'un)/u;

/** "Le deuxième accord, …", "Une autre convention …": a sentence about one of several. */
export const opensWithOrdinal = (folded: string): boolean =>
  /^[^\p{L}]*(?:le|la|une?) (?:premiere?|seconde?|derniere?|autre|\p{L}+ieme) /u.test(folded);

/** How many sentences behind the announcement they may be told in. */
const REACH = 4;

/** True when the sentence told of one of several that were announced before. */
export function takeNumbered(state: State, each: SentenceFacts): boolean {
  if (state.drafts.length === 0 || each.index - lastOf(state.drafts) > REACH) return false;
  const written = each.folded.slice(0, 40).replace(/^(\W*l)'/u, '$1a ');
  const ordinal =
    OPENS.exec(written)?.groups?.ordinal ?? (OPENS_PAIR.test(each.folded) ? 'premier' : undefined);
  if (ordinal === undefined) return false;
  const target = severalOf(state)[numberOf(ordinal)];
  if (!target) return false;
  if (each.facts.some(({ objects }) => objects.length > 0)) {
    // "La seconde, une convention-cadre, a été signée": its clause tells the rest.
    const [named] = each.instruments;
    const lead = named ? each.folded.slice(0, named.start - each.sentence.start) : '';
    if (named && /^\W*l[ea] \p{L}+, une? $/u.test(lead)) {
      target.instrument = named;
      target.instruments.push(named);
    }
    return false;
  }
  tell(target, each);
  state.lastSentence = each.index;
  return true;
}

/** "deux conventions : l'une pour X, l'autre pour Y": two from now on. */
export function partTwo({ drafts }: State, each: SentenceFacts): void {
  const draft = drafts.findLast(({ instrument }) => instrument.plural && instrument.count === 2);
  const named = draft?.sentences.has(each.index) && each.instruments.findLast(({ plural }) => plural);
  if (draft && named && ONE_AND_OTHER.test(each.folded.slice(named.end - each.sentence.start)))
    splitPlural(drafts, [draft]);
}

const ONE_AND_OTHER =
  /(?:^|[\s,:(])(?:l'une?|l[ea] premiere?),? (?:relati\p{L}+|port\p{L}+|concern\p{L}+|vis\p{L}+|sur|pour|dans|destine\p{L}*|consacre\p{L}*) .*(?:l'autre|l[ea] (?:second|deuxieme)e?)(?![\p{L}])/u;

/** The several that were announced last, told apart from now on. */
function severalOf(state: State): readonly Draft[] {
  const { drafts } = state;
  const announced = recent(drafts).filter(({ parent, instrument }) => parent === null && instrument.plural);
  const split = splitPlural(drafts, announced.slice(-1));
  if (split.length > 0) state.numbered = split;
  // "La première convention" has split them already.
  if (state.numbered.length > 0) return state.numbered;
  const last = drafts.at(-1);
  return recent(drafts).filter(({ instrument }) => instrument === last?.instrument);
}

const numberOf = (ordinal: string): number =>
  ordinal.startsWith('second') ? 1 : ORDINALS.indexOf(ordinal.replace(/^premiere$/, 'premier'));

const BINDS = /(?:^|[ ,])(?:avec|entre|lie|unit|engage|associe)(?: d'une part,?)?(?: \p{L}{1,3}'?){0,2} ?$/u;
const OTHER_SIDE = /^,? (?:a|au|aux|et|d'autre part,?)(?: la| le| l')? ?$/u;
const BY = /(?:^|[ ,])par(?: \p{L}{1,3}'?)? ?$/u;

function tell(target: Draft, each: SentenceFacts): void {
  target.sentences.add(each.index);
  let last: Group | null = null;
  for (const group of each.groups) {
    const from = group.start - each.sentence.start;
    const before = each.folded.slice(Math.max(0, from - 24), from);
    const joined: boolean =
      last !== null && OTHER_SIDE.test(each.folded.slice(last.end - each.sentence.start, from));
    if (BINDS.test(before) || joined) {
      target.explicit.push(
        ...group.actors.flatMap(({ body, role }) => (body && role === null ? [body] : [])),
      );
      target.signers.push(...group.actors.filter(({ person }) => person !== null));
      last = group;
    } else if (BY.test(before))
      target.signers.push(...group.actors.filter(({ person, role }) => person !== null || role !== null));
  }
}
