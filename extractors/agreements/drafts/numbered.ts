/** "trois conventions ont été signées. La première, avec A, vise …": what a bare ordinal takes up. */
import type { Span } from '../../../schemas/document.js';
import { matchesOf } from '../../matches.js';
import { bodiesIn, type Fact, type SentenceFacts } from '../facts/facts.js';
import type { Group } from '../grammar/actor-words.js';
import type { Instrument } from '../mentions/instruments.js';
import { childOf, type Draft, lastOf, type State } from './drafts.js';
import { recent } from './identity.js';
import { splitPlural } from './plurals.js';

const ORDINALS: readonly string[] = ['premier', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme'];

const ORDINAL = String.raw`(?<ordinal>premiere?|seconde?|dernier|derniere|\p{L}{3,}ieme|\d{1,2}(?:er|ere|e|eme|nd|nde))(?: et derniere?)?`;
const NOUN =
  '(?: (?:texte|document|instrument|acte|accord|convention|protocole|contrat|memorandum|pret|don|financement|credit|avenant)(?: \\p{L}{3,}(?:aire|ique|al|el|elle|ale|ier|iere))?)?';

/** "D'un montant de 45 milliards FCFA (75 millions $), le deuxième accord …" */
const SUM_FIRST = "(?:(?:d'une?|dotee? d'une?|evaluee? a|estimee? a|chiffree? a)(?= )[^,;]{0,90}, )?";

/** The ordinal that opens a sentence, with no noun of its own behind it but "texte" and the like. */
const OPENS = new RegExp(
  String.raw`^\W*${SUM_FIRST}(?:(?:par|avec|dans|quant (?:a|au)|s'agissant (?:de|du)) )?(?:l[ea] )?${ORDINAL}${NOUN}(?:,| (?:a|est|sera|consiste|constitue|lie|unit|reunit|rassemble|engage|associe|concerne|porte|vise|va|avec|entre|conclue?|signee?|paraphee?|passee?|prevoit|permet|permettra|de(?= \d)|d(?='un)|servira|finance|financera|couvre|couvrira|relati(?:f|ve)|emane|provient|accordee?|octroyee?|consentie?|l'(?:a ete|associe|unit|engage)|l[ea] lie)(?![\p{L}]))`,
  'u',
);

/** "; le second sur …", " et le troisième avec …": the next of a sentence that the first opens. */
const NEXT = new RegExp(
  String.raw`(?:[;,] (?:et |puis |tandis que |alors que )?| et )(?:quant (?:a|au) )?(?:l'autre|l[ea] ${ORDINAL}${NOUN})(?=,| (?:sur|avec|entre|par|le \d|a|est|porte|concerne|vise|lie|unit|de(?= \d)|d(?='un)|relati(?:f|ve))(?![\p{L}]))`,
  'gu',
);

/** "L'une relative à X et l'autre à Y": the first of the two that were announced. */
const OPENS_PAIR =
  /^\W*l'une?,? (?:a ete|sera|engage|associe|lie|unit|relati(?:f|ve)|porte|portant|concerne|vise|visant|sur|pour|avec|entre|dans|destine|consacre|est|d'un)/u;
const OPENS_OTHER =
  /^\W*l'autre,? (?:a ete|sera|engage|associe|relati(?:f|ve)|porte|portant|concerne|vise|visant|sur|pour|avec|entre|dans|destine|consacre|est|d'un|lie|unit)/u;

/** "Le deuxième accord, …", "Une autre convention …": a sentence about one of several. */
export const opensWithOrdinal = (folded: string): boolean =>
  /^[^\p{L}]*(?:le|la|une?) (?:premiere?|seconde?|derniere?|autre|\p{L}+ieme) /u.test(folded);

/** How many sentences behind the announcement they may be told in. */
const REACH = 4;

/** True when the sentence told of one of several that were announced before. */
export function takeNumbered(state: State, each: SentenceFacts): boolean {
  const { drafts, lastSentence } = state;
  if (drafts.length === 0 || each.index - Math.max(lastOf(drafts), lastSentence) > REACH) return false;
  const first = ordinalOf(each.folded);
  if (first === null || isOfItsOwn(state, each)) return false;
  const parts = [{ ordinal: first, from: 0 }];
  for (const { index, groups } of matchesOf(each.folded, NEXT))
    parts.push({ ordinal: groups?.ordinal ?? 'second', from: index });
  let isTold = false;
  for (const [order, { ordinal, from }] of parts.entries()) {
    const to = parts[order + 1]?.from ?? each.folded.length;
    const target = oneOf(state, ordinal, each);
    if (!target) continue;
    target.isUntold = false;
    target.isSpelledOut = false;
    const reach = { start: each.sentence.start + from, end: each.sentence.start + to };
    const beside = ordinalIn(each, reach);
    const named = namedIn(each, reach, beside !== null) ?? beside;
    if (named) {
      target.instrument = named;
      target.instruments.push(named);
    }
    // "La seconde, une convention-cadre, a été signée": its clause tells the rest.
    if (each.facts.some((fact) => fact.objects.length > 0 && !isAbout(each, fact))) return false;
    tell(target, each, reach);
    target.reach = reach;
    isTold = true;
  }
  if (isTold) state.lastSentence = each.index;
  return isTold;
}

/** "Le premier accord a été signé par P": the clause says which itself. */
const isOfItsOwn = ({ drafts }: State, { facts }: SentenceFacts): boolean =>
  facts.some(({ objects }) =>
    objects.some(({ instrument }) => {
      const { ordinal, type } = instrument;
      return ordinal !== null && ordinal > 0 && !isLastUntold(drafts, ordinal, type);
    }),
  );

/** "Trois accords", "La troisième convention a été signée": the third, by another noun. */
function isLastUntold(drafts: readonly Draft[], ordinal: number, type: Instrument['type']): boolean {
  const near = recent(drafts);
  const untold = near.filter(({ isUntold }) => isUntold);
  const family = near.filter(({ parent }) => parent !== null && parent === untold[0]?.parent);
  return untold.length === 1 && untold[0]?.instrument.type !== type && family[ordinal - 1] === untold[0];
}

function ordinalOf(folded: string): string | null {
  const start = folded.slice(0, 150);
  const isElided = /^\W*l'/u.test(start);
  const said = OPENS.exec(isElided ? start.replace(/^(\W*l)'(?!une?|autre)/u, '$1a ') : start)?.groups
    ?.ordinal;
  if (said !== undefined || !isElided) return said ?? null;
  return OPENS_PAIR.test(start) ? 'premier' : OPENS_OTHER.test(start) ? 'second' : null;
}

/** "Le premier est un accord de prêt", "Par le deuxième, un accord, …", "La seconde, sous forme de protocole, …". */
const NAMES = new RegExp(
  String.raw`^\W*(?:\p{L}+'? ){0,3}?${ORDINAL}${NOUN}(?: signee?)?,? (?:est |sur |porte sur |concerne |consiste en |constitue |sous (?:la )?forme |quant a (?:lui|elle), |lui, |elle, ){0,2}(?:(?:d'?)?(?:une? |e )?|la |le |l'|il s'agit d'une? )(?:premier |nouvel |nouveau )?$`,
  'u',
);

/** "La première convention porte sur une ligne de crédit": the noun beside the ordinal. */
const ordinalIn = ({ instruments }: SentenceFacts, reach: Span): Instrument | null =>
  instruments.find(
    ({ start, weight, ordinal }) =>
      ordinal !== null && weight === 'strong' && start >= reach.start && start < reach.start + NEAR,
  ) ?? null;

const ABOUT = / (?:sur|concerne|vise) /;

/** "La première, conclue avec B, porte sur un prêt": the participle is that of the first. */
const isAbout = ({ folded, sentence }: SentenceFacts, { signing, objects }: Fact): boolean => {
  const at = objects[0]?.instrument.start ?? 0;
  return (
    signing.voice === 'participle' &&
    at > signing.end &&
    ABOUT.test(folded.slice(signing.end - sentence.start, at - sentence.start))
  );
};

/** In code units: an article and the ordinal. */
const NEAR = 24;

/** `isNoun`: the ordinal has a noun of its own. */
const namedIn = (
  { instruments, folded, sentence }: SentenceFacts,
  reach: Span,
  isNoun: boolean,
): Instrument | null =>
  instruments.find(
    ({ start, weight, ordinal, head }) =>
      start > reach.start &&
      start < reach.end &&
      weight !== 'generic' &&
      ordinal === null &&
      NAMES.test(folded.slice(reach.start - sentence.start, start - sentence.start)) &&
      // "La première convention porte sur un prêt", "Le premier concerne un partenariat": what it is about.
      !(
        (isNoun || head === 'partenariat') &&
        ABOUT.test(folded.slice(reach.start - sentence.start, start - sentence.start))
      ),
  ) ?? null;

/** "deux conventions : l'une pour X, l'autre pour Y": two from now on. */
export function partTwo({ document, drafts }: State, each: SentenceFacts): void {
  const draft = drafts.findLast(({ instrument }) => instrument.plural && instrument.count === 2);
  const named = draft?.sentences.has(each.index) && each.instruments.findLast(({ plural }) => plural);
  const told =
    draft && named ? ONE_AND_OTHER.exec(document.folded.slice(named.end, each.sentence.end)) : null;
  if (!draft || !named || !told) return;
  const other = named.end + told.index + (told.groups?.one?.length ?? 0);
  const [first, second] = splitPlural(drafts, [draft]);
  if (first) first.reach = { start: named.end, end: other };
  if (second) second.reach = { start: other, end: each.sentence.end };
}

const ONE_AND_OTHER =
  /(?<one>(?:^|[\s,:(])(?:l'une?|l[ea] premiere?),? (?:relati\p{L}+|port\p{L}+|concern\p{L}+|vis\p{L}+|sur|pour|dans|de \d|d'un|destine\p{L}*|consacre\p{L}*) ?.*)(?:l'autre|l[ea] (?:second|deuxieme)e?)(?![\p{L}])/u;

/** The one of those announced last that an ordinal means, all of them told apart from now on. */
function oneOf({ drafts }: State, ordinal: string, each: SentenceFacts): Draft | null {
  const announced = recent(drafts).findLast(({ parent, instrument }) => parent === null && instrument.plural);
  if (!announced) return null;
  splitPlural(drafts, [announced]);
  const several = recent(drafts).filter(({ parent }) => parent === announced);
  const isLast = /^derniere?$/.test(ordinal);
  const known = isLast ? several.findLast(({ isUntold }) => isUntold) : several[numberOf(ordinal)];
  if (known) return known;
  // "plusieurs accords", "huit accords": each as it is told.
  if (!isLast && numberOf(ordinal) !== several.length) return null;
  const one = childOf(announced, { ...announced.instrument, plural: false, count: 1 }, each.index);
  announced.isSpelledOut = true;
  drafts.push(one);
  return one;
}

function numberOf(ordinal: string): number {
  if (/^\d/.test(ordinal)) return Number.parseInt(ordinal, 10) - 1;
  return ordinal.startsWith('second') ? 1 : ORDINALS.indexOf(ordinal.replace(/^premiere$/, 'premier'));
}

const BINDS =
  /(?:^|[ ,])(?:avec|entre|lie|unit|reunit|rassemble|engage|associe)(?: d'une part,?)?(?: \p{L}{1,3}'?){0,2} ?$/u;
const WITH =
  /(?:^|[ ,])(?:avec|(?:emane|provient) d[eu']|l(?:'|[ea] )(?:associe|lie|unit|engage) (?:a|aux?)|(?:accorde|octroye|consenti|alloue|apporte)e? par)(?: ?\p{L}{1,3}'?)? ?$/u;
const TOPIC = / (?:sur|porte|portent|concerne|vise|pour|relati(?:f|ve)) (?!.*(?:signe|conclu|passe)e?s? )/u;
const OTHER_SIDE = /^,? (?:a|au|aux|et|d'autre part,?)(?: la| le| l')? ?$/u;
const BY = /(?:^|[ ,])par(?: \p{L}{1,3}'?)? ?$/u;

function tell(target: Draft, each: SentenceFacts, reach: Span): void {
  target.sentences.add(each.index);
  let last: Group | null = null;
  for (const group of each.groups) {
    if (group.start < reach.start || group.start >= reach.end) continue;
    const from = group.start - each.sentence.start;
    const before = each.folded.slice(Math.max(0, from - 24), from);
    const joined: boolean =
      last !== null && OTHER_SIDE.test(each.folded.slice(last.end - each.sentence.start, from));
    // "L'un porte sur les échanges avec B", where who signed is known.
    const isTopic =
      (target.parent?.explicit.length ?? 0) > 1 &&
      TOPIC.test(each.folded.slice(reach.start - each.sentence.start, from));
    if (((BINDS.test(before) || WITH.test(before)) && !isTopic) || joined) {
      const bodies = group.actors.flatMap(({ body, role }) => (body && role === null ? [body] : []));
      target.explicit.push(...bodies);
      if (WITH.test(before)) target.facing.push(...bodies);
      target.signers.push(...group.actors.filter(({ person }) => person !== null));
      last = group;
    } else if (BY.test(before))
      target.signers.push(...group.actors.filter(({ person, role }) => person !== null || role !== null));
  }
  // "Par la première, A met des fonds à la disposition de B"
  const isAll = reach.end - reach.start === each.folded.length;
  const bodies = isAll && target.explicit.length === 0 ? bodiesIn(each) : [];
  if (bodies.length === 2) target.explicit.push(...bodies);
}
