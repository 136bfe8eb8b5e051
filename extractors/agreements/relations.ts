/**
 * The grammar of signing: who, what, with whom. Patterns in compromise's match language over reduced sentences, where
 * a whole list of people and bodies is one `#Group`, an instrument one `#Instrument`, the signing clause one term.
 */
import type { Pattern, TaggedSentence } from './grammar.js';

/** `subject` and `by` sign, `with` and `between` are bound, `object` is signed. */
export type Relation = 'subject' | 'by' | 'with' | 'between' | 'object';

export interface RelationRule extends Pattern {
  readonly name: string;
  readonly relation: Relation;
  /** Only when the verb is plural (true) or singular (false): "Sigma, fondée par Kappa, ont" cannot be. */
  readonly unless?: readonly Relation[];
  /** Reduced sentences; the word in square brackets is what the rule must find. */
  readonly examples: readonly string[];
  readonly refuses: readonly string[];
}

/** In order of trust: of two rules for one relation the first that matches decides. */
export const RELATIONS: readonly RelationRule[] = [
  // What is signed.
  {
    name: 'signs-it',
    relation: 'object',
    source: '#Active (#Aside|#Group|#Bystander|#Other|avec|par|entre){0,14} [<object>#Instrument]',
    examples: [
      'group active [instrument]',
      'group active , date a venue , [instrument]',
      'group active avec group [instrument]',
    ],
    refuses: ['instrument active', 'active ; instrument'],
  },
  {
    name: 'it-is-signed',
    relation: 'object',
    source:
      '[<object>#Instrument] (#Aside|#Group|#Bystander|#Clause|#Other|entre|avec|par|liant|associant|unissant){0,30} #Passive',
    examples: [
      '[instrument] passive date',
      '[instrument] entre group et group passive',
      '[instrument] qui gap passive',
    ],
    refuses: ['instrument ; passive'],
  },
  {
    name: 'are-signed-these',
    relation: 'object',
    source: '#Passive (#Aside|:){0,6} [<object>#Instrument]',
    unless: ['object'],
    examples: ['passive : [instrument]', 'passive date a venue [instrument]'],
    refuses: ['group passive group'],
  },
  {
    name: 'signed-thing',
    relation: 'object',
    source: '[<object>#Instrument] (#Aside|#Group|#Other|#Bystander|entre|avec){0,10} #Participle',
    examples: [
      '[instrument] participle par group',
      '[instrument] , participle date',
      '[instrument] gap entre group participle',
    ],
    refuses: ['instrument qui gap participle'],
  },
  {
    name: 'that-was-signed',
    relation: 'object',
    source:
      '[<object>#Instrument] (#Aside|#Group){0,8} (que|dont|qui|qu) (#Aside|#Group){0,8} (#Active|#Participle)',
    unless: ['object'],
    examples: ['[instrument] que group active'],
    refuses: ['group que group active'],
  },
  {
    name: 'signed-in-front',
    relation: 'object',
    source: '#Participle (#Aside|#Group|#Bystander|#Date|par|avec|entre){1,16} [<object>#Instrument]',
    unless: ['object'],
    examples: ['participle a venue date par group , [instrument]'],
    refuses: ['participle'],
  },
  {
    name: 'signature-of',
    relation: 'object',
    source: '#Nominal (#Aside|#Group|#Bystander|par|avec|entre){0,14} [<object>#Instrument]',
    examples: [
      "nominal d' [instrument]",
      "nominal , date a venue , d' [instrument]",
      'nominal , par group , de [instrument]',
    ],
    refuses: ['nominal ; instrument', 'instrument nominal'],
  },
  {
    name: 'is-put-off',
    relation: 'object',
    source: '[<object>#Instrument] (#Aside|#Group|#Clause|#Other|entre|avec){0,20} #Putoff',
    examples: ['[instrument] gap , que group other , putoff'],
    refuses: ['group putoff'],
  },
  // Who signs.
  {
    name: 'they-sign',
    relation: 'subject',
    source: '[<subject>#Group] (#Aside|#Bystander|#Other){0,12} #Active',
    examples: ['[group] active instrument', '[group] , date , active', 'group gap [group] gap active'],
    refuses: ['active instrument', 'group ; active'],
  },
  {
    name: 'who-sign',
    relation: 'subject',
    source: '[<subject>#Group] (#Aside|#Venue){0,8} (qui|dont) #Aside{0,6} #Active',
    unless: ['subject'],
    examples: ['[group] , qui active instrument'],
    refuses: ['instrument qui active'],
  },
  {
    name: 'signed-by',
    relation: 'by',
    source:
      '(#Passive|#Participle) (#Aside|#Bystander|#Instrument|#Group|avec|entre|:){0,16} par (#Aside|:){0,2} [<by>#Group]',
    examples: ['instrument passive par [group]', 'instrument passive date a venue par [group]'],
    refuses: ['group passive avec group'],
  },
  {
    name: 'signed-for',
    relation: 'by',
    source: '(#Passive|#Participle) #Aside{0,12} , [<by>#Group]',
    unless: ['by', 'subject', 'between', 'with'],
    examples: ['instrument passive , [group]'],
    refuses: ['instrument passive'],
  },
  {
    name: 'signature-by',
    relation: 'by',
    source: '#Nominal (#Aside|#Instrument|#Group|entre|avec|#Other){0,16} par #Aside{0,2} [<by>#Group]',
    examples: ["nominal , par [group] , d' instrument", 'nominal de instrument par [group]'],
    refuses: ['nominal de instrument entre group'],
  },
  {
    name: 'signed-colon',
    relation: 'by',
    source: '(#Active|#Passive) (#Aside|#Bystander|par){0,8} : #Aside? [<by>#Group]',
    unless: ['by', 'subject'],
    examples: ['active : [group]', 'passive par gap : [group]'],
    refuses: ['group active instrument'],
  },
  // Who is bound.
  {
    name: 'between',
    relation: 'between',
    source:
      '(#Instrument|#Active|#Passive|#Participle|#Nominal) (#Aside|#Bystander|#Other|#Group|par){0,14} entre #Aside{0,2} [<between>#Group]',
    examples: ["nominal d' instrument entre [group]", 'instrument passive gap entre [group]'],
    refuses: ['gap entre group'],
  },
  {
    name: 'binds',
    relation: 'between',
    source:
      '#Instrument (#Aside|#Clause){0,8} (lie|lient|liant|unit|unissant|engage|engagent|associe|associant) #Aside? [<between>#Group]',
    unless: ['between'],
    examples: ['instrument , gap engage [group]', 'instrument liant [group]'],
    refuses: ['group engage gap'],
  },
  {
    name: 'with-after',
    relation: 'with',
    source:
      '(#Active|#Passive|#Participle|#Nominal|#Instrument) (#Aside|#Bystander|#Instrument|#Group|par|entre|#Other){0,16} avec #Aside{0,2} [<with>#Group]',
    examples: [
      'group active instrument avec [group]',
      'group active avec [group] instrument',
      'nominal de instrument avec [group]',
    ],
    refuses: ['avec group , active instrument'],
  },
];

/** Index of the term that each relation takes, at most one a relation. */
export function relate(
  sentence: TaggedSentence,
): Map<Relation, { readonly term: number; readonly rule: string }> {
  const found = new Map<Relation, { readonly term: number; readonly rule: string }>();
  for (const rule of RELATIONS) {
    if (found.has(rule.relation) || rule.unless?.some((relation) => found.has(relation))) continue;
    const term = sentence.match(rule)?.get(rule.relation);
    if (term !== undefined) found.set(rule.relation, { term, rule: rule.name });
  }
  return found;
}
