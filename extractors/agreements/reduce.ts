/** Reduces a sentence to the terms that the relational grammar reads. */
import type { Document, Span } from '../../schemas/document.js';
import { remembered } from '../remembered.js';
import { type Group, mayOpenActor } from './actor-words.js';
import { parseGroup } from './groups.js';
import type { Instrument } from './instruments.js';
import type { Item } from './items.js';
import type { Signing } from './signing.js';

/** Tags of a term; `Aside` marks what may stand between the parts of a clause. */
export type Tag =
  | 'Group'
  | 'Bystander'
  | 'Instrument'
  | 'Active'
  | 'Passive'
  | 'Participle'
  | 'Nominal'
  | 'Putoff'
  | 'Other'
  | 'Date'
  | 'Venue'
  | 'Event'
  | 'Gap'
  | 'Clause'
  | 'Aside'
  | 'Verb'
  | 'Infinitive'
  | 'Gerund'
  | 'Topic'
  | 'Do'
  | 'Signers'
  | 'Signatures'
  | 'Clitic';

export interface Term extends Span {
  /** What the grammar sees as a word: itself for prepositions and marks, a tag's name for the rest. */
  readonly text: string;
  readonly tags: readonly Tag[];
  readonly group: Group | null;
  readonly instrument: Instrument | null;
  readonly signing: Signing | null;
}

/** Function words that relations hang on; all others melt into gaps. */
const KEPT = new Set("pour de du des d' a au , ( ) et - celles celle".split(' '));
/** Words that open a relation: no gap runs over them unless a pattern says so. */
const HINGES = new Set('par avec entre suivi : ;'.split(' '));
/** "l'accord engage A et B". */
const BINDS = /^(?:li|uni(?:ss)?|engag|associ)(?:e|ent|era|eront|ant|erait|eant|t|ra|ront)$/;
/** "Le document porte la signature de A". */
const BEARS = /^port(?:e|ent|ait|aient|era|eront)$/;
/** "A a signé le premier, suivi de B". */
const FOLLOWED = /^suivie?s?$/;
const CLAUSE = new Set(['qui', 'que', "qu'", 'dont', 'ou']);
/** Finite forms of the verbs that carry others: a clause of its own begins or goes on. */
const VERB =
  /^(?:has|ont|est|sont|etait|etaient|sera|seront|fut|furent|avait|avaient|ete|doit|doivent|devrait|devraient|peut|peuvent|pourrait|va|vont)$/;
/** What an instrument is for: sides are named before it. */
const TOPIC =
  /^(?:visant|visent|vise|afin|permettant|permettra|permet|prevoyant|prevoit|creant|creera|destinee?s?)$/;
/** "procéder à la signature", "apposer sa signature". */
const DO =
  /^(?:proced(?:e|ent|er|era|eront|ant|aient|e)|appos(?:e|ee|ees|es|ent|er|eront|era)|attendue?s?|invitee?s?)$/;

const BYSTANDERS =
  /(?:en presence|devant|sous (?:l'egide|le parrainage|la mediation|les auspices|le patronage|la presidence|la supervision|la houlette|l'impulsion|les yeux|le regard|le haut patronage|le leadership)|accompagnee?s?|assistee?s?|temoins?|aux cotes|a l'invitation|grace|selon|d'apres|financee?s? par|cofinancee?s? par|appuyee?s? par|avec l'appui|avec le soutien|avec le concours|avec l'accompagnement|avec la participation|organisee?s? par|presidee?s? par|conduite?s? par|menee?s? par|pilotee?s? par|dirigee?s? par|facilitee?s? par|parrainee?s? par|indique|annonce|precise|declare|souligne|affirme|rappele|salue|aupres|en faveur|au profit|au benefice|destinee?s? a|appartenant a|relevant|issue?s?|base a|invite|recue?s? par|approuvee?s? par|attendue?s? par|a propos|contact)(?: (?:de|d'|du|des|a|au|aux|le|la|les|l'|par))*$/u;

/** Terms of a sentence; all its signing clauses are `Other` until one is brought into focus. */
export function reduceItems({ text, folded }: Document, items: readonly Item[]): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    if (item.kind === 'signing') {
      terms.push(term(item.signing, 'other', ['Other'], { signing: item.signing }));
      at++;
    } else if (item.kind === 'instrument') {
      terms.push(term(item, 'instrument', ['Instrument'], { instrument: item.instrument }));
      at++;
    } else {
      const group = item.kind !== 'word' || mayOpenActor(item.word) ? parseGroup(text, items, at) : null;
      if (group) {
        const before = folded.slice(Math.max(0, group.value.start - 48), group.value.start).trimEnd();
        const tag = BYSTANDERS.test(before) ? 'Bystander' : 'Group';
        terms.push(term(group.value, tag.toLowerCase(), [tag], { group: group.value }));
        at = group.next;
      } else {
        pushPlain(terms, item);
        at++;
      }
    }
  }
  return terms.map((each, index) =>
    HINGE_OF_GROUP.has(each.text) && !opensGroup(terms, index)
      ? { ...each, text: 'gap', tags: ['Gap', 'Aside'] }
      : each,
  );
}

const HINGE_OF_GROUP = new Set(['par', 'avec', 'entre', 'suivi']);

/** "par Mme X", "avec, d'une part, le ministre": a group follows at once or after a gap. */
const opensGroup = (terms: readonly Term[], at: number): boolean =>
  [1, 2, 3, 4].some(
    (ahead) =>
      terms[at + ahead]?.group &&
      terms
        .slice(at + 1, at + ahead)
        .every((each) => /^(?:,|:|gap|d'|de|du|des|par|date)$/.test(each.text) && each.end - each.start < 24),
  );

interface Carried {
  readonly group?: Group;
  readonly instrument?: Instrument;
  readonly signing?: Signing;
}

const term = (span: Span, text: string, tags: readonly Tag[], carried: Carried = {}): Term => ({
  start: span.start,
  end: span.end,
  text,
  tags,
  group: carried.group ?? null,
  instrument: carried.instrument ?? null,
  signing: carried.signing ?? null,
});

/** The same terms, with one signing clause as what the grammar is to read. */
export const focus = (terms: readonly Term[], signing: Signing): Term[] =>
  terms.map((each) => (each.signing === signing ? signingTerm(signing) : each));

function signingTerm(signing: Signing): Term {
  if (signing.family === 'putoff') return term(signing, 'putoff', ['Putoff'], { signing });
  if (signing.family === 'signers') return term(signing, 'signers', ['Signers'], { signing });
  const tags: Record<Signing['voice'], Tag> = {
    active: 'Active',
    passive: 'Passive',
    participle: 'Participle',
    noun: 'Nominal',
  };
  const tag = tags[signing.voice];
  return term(
    signing,
    tag.toLowerCase(),
    [
      tag,
      ...(signing.many ? ['Signatures' as const] : []),
      ...(signing.clitic ? ['Clitic' as const] : []),
      ...(signing.infinitive ? ['Infinitive' as const] : []),
      ...(signing.gerund ? ['Gerund' as const] : []),
    ],
    { signing },
  );
}

interface ReadWord {
  readonly text: string;
  readonly tags: readonly Tag[];
}

/** What a word is to the grammar. */
const knownWord = remembered((word): ReadWord | null => {
  if (VERB.test(word)) return { text: 'verb', tags: ['Verb'] };
  if (CLAUSE.has(word)) return { text: word, tags: ['Clause'] };
  if (BINDS.test(word)) return { text: 'lie', tags: [] };
  if (BEARS.test(word)) return { text: 'porte', tags: ['Aside'] };
  if (FOLLOWED.test(word)) return { text: 'suivi', tags: [] };
  if (HINGES.has(word)) return { text: word, tags: [] };
  if (KEPT.has(word)) return { text: word, tags: ['Aside'] };
  if (TOPIC.test(word)) return { text: 'topic', tags: ['Topic'] };
  return DO.test(word) ? { text: 'do', tags: ['Do'] } : null;
});

function pushPlain(terms: Term[], item: Item): void {
  if (item.kind === 'atom') {
    const { kind } = item.atom;
    const tag: Tag =
      kind === 'date'
        ? 'Date'
        : kind === 'event'
          ? 'Event'
          : kind === 'venue' || kind === 'place'
            ? 'Venue'
            : 'Gap';
    terms.push(term(item, tag.toLowerCase(), [tag, 'Aside']));
    return;
  }
  const special = item.kind === 'word' ? knownWord(item.word) : null;
  if (special) {
    terms.push(term(item, special.text, special.tags));
    return;
  }
  const last = terms.at(-1);
  if (last?.text === 'gap') terms[terms.length - 1] = { ...last, end: item.end };
  else terms.push(term(item, 'gap', ['Gap', 'Aside']));
}
