/**
 * The grammar of signing: who, what, with whom. Patterns over reduced sentences, where a whole list of people and bodies
 * is one `#Group`, an instrument one `#Instrument`, the signing clause one term. `#Aside` is what may stand inside a
 * clause, `#Verb` the verb of another one; the term in square brackets is the one that the relation takes.
 */
import { mayMatch, type Pattern, patternOf, type Spelled, termTaken } from './grammar.js';

/** `subject` and `by` sign, `with` and `between` are bound, `object` is signed. */
export type Relation = 'subject' | 'by' | 'with' | 'between' | 'object';

export interface RelationRule {
  readonly name: string;
  readonly relation: Relation;
  readonly source: string;
  /** Not tried when one of these relations is known. */
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
    source: '#Active (#Aside|#Group|#Bystander|#Other|#Topic|avec|par|entre)*? [#Instrument]',
    examples: [
      'group active [instrument]',
      'group active , date a venue , [instrument]',
      'group active avec group [instrument]',
      'group active , par group , [instrument]',
    ],
    refuses: ['instrument active', 'active ; instrument', 'active gap verb gap instrument'],
  },
  {
    name: 'to-be-signed',
    relation: 'object',
    source: '[#Instrument] (#Aside|#Group|#Clause|#Topic|#Verb|entre|avec)*? #Infinitive',
    unless: ['object'],
    examples: ['[instrument] a infinitive date', '[instrument] entre group , gap a infinitive'],
    refuses: ['instrument ; a infinitive', 'instrument a active'],
  },
  {
    name: 'it-is-signed',
    relation: 'object',
    source:
      '[#Instrument] (#Aside|#Group|#Bystander|#Clause|#Other|#Topic|#Verb|entre|avec|par|lie)*? #Passive',
    examples: [
      '[instrument] passive date',
      '[instrument] entre group passive',
      '[instrument] , qui gap , passive par group',
    ],
    refuses: ['instrument ; passive', 'instrument : passive'],
  },
  {
    name: 'are-signed-these',
    relation: 'object',
    source: '#Passive (#Aside|#Bystander|#Group|entre|par|:)*? [#Instrument]',
    unless: ['object'],
    examples: [
      'passive : [instrument]',
      'passive date a venue [instrument]',
      'passive entre group gap [instrument]',
    ],
    refuses: ['group passive group'],
  },
  {
    name: 'signed-thing',
    relation: 'object',
    source: '[#Instrument] (#Aside|#Group|#Other|#Bystander|#Topic|entre|avec)*? #Participle',
    examples: [
      '[instrument] participle par group',
      '[instrument] , participle date',
      '[instrument] entre group participle',
    ],
    refuses: ['instrument qui gap participle', 'instrument verb gap participle'],
  },
  {
    name: 'headline-in-two',
    relation: 'object',
    source: '[#Instrument] : #Aside{0,2} #Group #Aside{0,3} #Active',
    unless: ['object'],
    examples: ['[instrument] : group active date'],
    refuses: ['instrument , group active', 'instrument : group verb gap active'],
  },
  {
    name: 'that-was-signed',
    relation: 'object',
    source:
      "[#Instrument] (#Aside|#Group|#Topic)*? (que|dont|qui|qu') marks? (#Aside|#Group|#Verb|#Bystander|:)*? (#Active|#Participle)",
    unless: ['object'],
    examples: [
      '[instrument] qui marks gap , participle par group',
      '[instrument] que group active',
      '[instrument] , que verb active group',
    ],
    refuses: ['group que group active'],
  },
  {
    name: 'signed-in-front',
    relation: 'object',
    source: '#Participle (#Aside|#Group|#Bystander|#Date|par|avec|entre)+ [#Instrument]',
    unless: ['object'],
    examples: ['participle a venue date par group , [instrument]'],
    refuses: ['participle', 'participle gap verb gap instrument'],
  },
  {
    name: 'signature-of',
    relation: 'object',
    source: '#Nominal (#Aside|#Group|#Bystander|par|avec|entre|ainsi)*? [#Instrument]',
    examples: [
      "nominal d' [instrument]",
      "nominal , date a venue , d' [instrument]",
      'nominal , par group , de [instrument]',
    ],
    refuses: ['nominal ; instrument', 'instrument nominal', 'nominal verb instrument'],
  },
  {
    name: 'whose-signature',
    relation: 'object',
    source: '[#Instrument] (#Aside|#Group|entre|avec)*? dont #Aside{0,2} #Nominal',
    unless: ['object'],
    examples: ['[instrument] avec group , dont gap nominal gap', '[instrument] , dont gap nominal verb gap'],
    refuses: ['instrument ; dont gap nominal'],
  },
  {
    name: 'taken-up-by-clitic',
    relation: 'object',
    source: '[#Instrument] (#Aside|#Group|#Bystander|#Clause|#Topic|#Verb|par|entre|avec)*? #Clitic',
    unless: ['object'],
    examples: ['gap [instrument] gap par group , gap clitic', '[instrument] , group clitic date'],
    refuses: ['instrument ; gap clitic', 'instrument gap active'],
  },
  {
    name: 'bears-signatures',
    relation: 'object',
    source: '[#Instrument] #Aside{1,3} #Signatures',
    unless: ['object'],
    examples: ['[instrument] gap signatures de group'],
    refuses: ['instrument ; signatures'],
  },
  {
    name: 'got-its-signatures',
    relation: 'object',
    source: '[#Instrument] (entre|#Group|#Aside)*? #Verb #Aside{1,5} #Signatures',
    unless: ['object'],
    examples: [
      '[instrument] verb gap date gap signatures , a venue',
      '[instrument] entre group verb gap signatures',
    ],
    refuses: ['instrument ; verb gap signatures', 'instrument verb gap nominal'],
  },
  {
    name: 'bears-signature',
    relation: 'object',
    source: '[#Instrument] #Aside{0,2} porte #Aside{0,2} #Nominal',
    unless: ['object'],
    examples: ['[instrument] porte gap nominal de group'],
    refuses: ['instrument ; porte gap nominal', 'group porte gap nominal'],
  },
  {
    name: 'between-them-bears',
    relation: 'object',
    source: '[#Instrument] (lie|entre) (#Group|a|avec|et)+ porte #Aside{0,2} #Nominal',
    unless: ['object'],
    examples: [
      '[instrument] lie group a group porte gap nominal de group',
      '[instrument] entre group porte nominal',
    ],
    refuses: ['instrument entre group verb porte nominal', 'group lie group porte nominal'],
  },
  {
    name: 'is-clothed-with-signature',
    relation: 'object',
    source:
      "[#Instrument] (#Gap|#Date|#Event|#Venue|,|open|close|de|du|des|d'|et|a|au|pour|#Group|#Bystander|#Verb|entre|par)*? revetu (#Aside|#Group)*? #Nominal",
    unless: ['object'],
    examples: [
      '[instrument] verb verb revetu de gap nominal de group',
      '[instrument] entre group verb verb gap par group gap revetu , date , des nominal du group',
    ],
    refuses: ['instrument ; verb revetu de gap nominal', 'group verb revetu de gap nominal'],
  },
  {
    name: 'signatories-of',
    relation: 'object',
    source: '#Signers (de|du) #Aside? [#Instrument]',
    unless: ['object'],
    examples: ['signers de gap [instrument] verb group'],
    refuses: ['signers verb group', 'signers , gap instrument'],
  },
  {
    name: 'is-submitted',
    relation: 'object',
    source:
      "[#Instrument] (#Gap|#Date|#Event|#Venue|,|open|close|de|du|des|d'|et|a|au|pour|#Group|#Clause|#Topic|#Verb|entre|avec)*? soumis #Aside{0,3} #Nominal",
    unless: ['object'],
    examples: [
      '[instrument] entre group verb soumis a gap nominal',
      '[instrument] open group close verb soumis a gap nominal',
    ],
    refuses: ['instrument ; gap verb soumis a gap nominal', 'instrument verb nominal'],
  },
  {
    name: 'is-put-off',
    relation: 'object',
    source: '[#Instrument] (#Aside|#Group|#Clause|#Other|#Verb|#Topic|entre|avec)*? #Putoff',
    examples: ['[instrument] gap , que group other , putoff'],
    refuses: ['group putoff', 'instrument ; putoff'],
  },
  // Who signs.
  {
    name: 'they-sign',
    relation: 'subject',
    source: '[#Group] (#Aside|#Bystander|ainsi)*? #Active',
    examples: ['[group] active instrument', '[group] , date , active', 'group gap [group] gap active'],
    refuses: ['active instrument', 'group ; active', 'group verb gap active'],
  },
  {
    name: 'they-proceed',
    relation: 'subject',
    source: '[#Group] (#Aside|#Bystander|#Verb|qui)*? #Do (#Aside|#Group|#Bystander|avec)*? #Nominal',
    examples: [
      '[group] verb do date avec group a gap nominal',
      '[group] , verb do a gap nominal',
      '[group] do gap nominal a venue',
      'gap [group] , qui verb do gap nominal',
    ],
    refuses: ['nominal verb do par group'],
  },
  {
    name: 'who-sign',
    relation: 'subject',
    source: '[(#Group|#Bystander)] (#Aside|#Venue)*? (qui|dont) #Aside{0,6} #Active',
    unless: ['subject'],
    examples: ['[group] , qui active instrument', 'verb gap [bystander] , qui active instrument'],
    refuses: ['instrument qui active'],
  },
  {
    name: 'that-they-sign',
    relation: 'subject',
    source: "(que|qu') (#Aside|#Verb)*? #Active (#Gap|date|,|venue|a)*? [#Group]",
    unless: ['subject'],
    examples: [
      'instrument , que verb active [group]',
      'instrument que gap active , date a venue gap [group]',
    ],
    refuses: ['active group'],
  },
  {
    name: 'they-act-in-signing',
    relation: 'subject',
    source: '[#Group] (#Aside|#Verb|#Do|#Instrument|#Bystander|a)*? #Gerund',
    unless: ['subject'],
    examples: [
      '[group] verb gap de bystander gap gerund instrument',
      '[group] verb gap gap gerund instrument',
      '[group] verb a gap instrument , gap gerund instrument',
    ],
    refuses: ['group ; gerund', 'bystander verb gap gerund'],
  },
  {
    name: 'in-signing',
    relation: 'subject',
    source: '[#Bystander] (#Aside|#Verb|#Do|#Instrument|a)*? #Gerund',
    unless: ['subject'],
    examples: ['gap verb gap [bystander] , gap gerund instrument'],
    refuses: ['bystander ; gerund', 'bystander verb gap active'],
  },
  {
    name: 'they-are-to-sign',
    relation: 'subject',
    source: '[#Group] (#Aside|#Bystander)*? #Verb #Aside{0,3} #Infinitive',
    unless: ['subject'],
    examples: ['group verb gap que [group] gap verb gap infinitive instrument', '[group] verb infinitive'],
    refuses: ['group verb gap group infinitive', 'group verb gap active instrument'],
  },
  {
    name: 'they-do-and-sign',
    relation: 'subject',
    source: '[#Group] (#Aside|#Bystander|#Verb|#Do|#Other|#Group|#Instrument|#Venue|avec|par|a)+ #Active',
    unless: ['subject'],
    examples: [
      '[group] verb gap group et active instrument',
      '[group] verb gap a active instrument',
      '[group] , do a venue , active instrument',
    ],
    refuses: ['group ; active', 'group que active'],
  },
  {
    name: 'are-those-who-sign',
    relation: 'subject',
    source: '[#Group] #Aside{0,3} #Verb #Aside{0,3} qui #Aside{0,4} #Active',
    unless: ['subject'],
    examples: ['[group] , verb gap qui active gap instrument', '[group] verb gap qui gap active'],
    refuses: ['group verb group qui active', 'group verb gap active'],
  },
  {
    name: 'they-of-whom-more-sign',
    relation: 'subject',
    source:
      '[#Group] (#Aside|#Bystander|#Do)*? (qui|dont|ou) (#Aside|#Verb|#Do|#Group|#Bystander|par|avec)*? #Active',
    unless: ['subject'],
    examples: [
      '[group] , gap , des event qui gap date a venue , active instrument',
      '[group] , dont gap verb gap group , active',
    ],
    refuses: ['group ; qui gap , active', 'group que gap active'],
  },
  {
    name: 'are-the-signatories',
    relation: 'by',
    source: '[#Group] #Aside{0,3} #Verb{1,2} #Aside{0,3} #Signers',
    examples: ['[group] verb gap signers', '[group] verb verb gap signers'],
    refuses: ['group signers'],
  },
  {
    name: 'among-the-signatories',
    relation: 'by',
    source: '[#Group] #Gap (parmi|des) #Gap? #Signers',
    unless: ['by'],
    examples: ['[group] gap parmi gap signers', '[group] gap des signers'],
    refuses: ['group , gap des signers', 'group des signers'],
  },
  {
    name: 'among-the-signatories-who',
    relation: 'by',
    source: '[#Group] (#Gap|open|close)*? , qui #Gap (parmi|des) #Gap? #Signers',
    unless: ['by'],
    examples: ['[group] , qui gap des signers', '[group] open gap close , qui gap des signers'],
    refuses: ['group , gap des signers'],
  },
  {
    name: 'the-signatories-are',
    relation: 'by',
    source: '#Signers (#Aside|#Verb|#Instrument|:)*? [#Group]',
    unless: ['by'],
    examples: ['signers gap verb [group]', 'signers : [group]', 'signers de gap instrument verb [group]'],
    refuses: ['signers ; group'],
  },
  {
    name: 'signatures-of',
    relation: 'by',
    source: '#Signatures #Aside{0,2} de? [#Group]',
    unless: ['by'],
    examples: ['instrument gap signatures de [group]', 'instrument gap signatures [group]'],
    refuses: ['nominal de group', 'signatures verb gap group'],
  },
  {
    name: 'signatures-are-those-of',
    relation: 'by',
    source: '#Signatures #Verb celles de? [#Group]',
    unless: ['by'],
    examples: ['signatures verb celles de [group]'],
    refuses: ['signatures verb group'],
  },
  {
    name: 'signature-borne',
    relation: 'by',
    source: 'porte #Aside{0,2} #Nominal (de|du|des)? #Aside? [#Group]',
    unless: ['by'],
    examples: ['instrument porte gap nominal [group]', 'instrument porte gap nominal de [group]'],
    refuses: ['instrument gap nominal group'],
  },
  {
    name: 'signature-and-that-of',
    relation: 'by',
    source: 'porte #Aside{0,2} #Nominal et #Other (de|du|des)? #Aside? [#Group]',
    unless: ['by'],
    examples: ['instrument porte gap nominal et other de [group]'],
    refuses: ['instrument porte gap nominal et gap de group'],
  },
  {
    name: 'signed-it-they',
    relation: 'by',
    source: '#Clitic date? [#Group]',
    unless: ['by', 'subject'],
    examples: ['clitic [group]', 'clitic date [group]'],
    refuses: ['clitic a venue de group', 'active group'],
  },
  {
    name: 'clothed-with-signature',
    relation: 'by',
    source: 'revetu (#Aside|#Group)*? #Nominal (de|du|des) #Aside? [#Group]',
    unless: ['by'],
    examples: [
      'instrument , revetu pour group de gap nominal de [group]',
      'instrument revetu de gap nominal des [group]',
    ],
    refuses: ['instrument gap nominal de group'],
  },
  {
    name: 'clothed-it-with-their-signature',
    relation: 'by',
    source: '#Verb revetu (de|du) #Gap? #Nominal #Gap? [#Group]',
    unless: ['by', 'subject'],
    examples: ['gap verb revetu de gap nominal [group]', 'verb revetu de gap nominal gap [group]'],
    refuses: ['instrument revetu de gap nominal , group', 'revetu de gap nominal group'],
  },
  {
    name: 'signed-by',
    relation: 'by',
    source:
      '(#Passive|#Participle) (#Aside|#Bystander|#Instrument|#Group|avec|entre|:)*? par (#Aside|:)*? [#Group]',
    unless: ['by'],
    examples: ['instrument passive par [group]', 'instrument passive date a venue par [group]'],
    refuses: ['group passive avec group'],
  },
  {
    name: 'signing-by',
    relation: 'by',
    source: '#Active #Aside{0,2} par #Aside{0,2} [#Group]',
    unless: ['by'],
    examples: ['group active , par gap [group] , instrument'],
    refuses: ['group active instrument par group'],
  },
  {
    name: 'signed-for',
    relation: 'by',
    source: '(#Passive|#Participle) #Aside{0,14} [#Group]',
    unless: ['by', 'subject', 'between', 'with'],
    examples: ['instrument passive , [group]', 'instrument passive [group]'],
    refuses: ['instrument passive'],
  },
  {
    name: 'signature-for',
    relation: 'by',
    source: '#Nominal (#Aside|#Instrument)*? #Verb #Aside{1,3} [#Group]',
    unless: ['by', 'subject', 'between', 'with'],
    examples: ['nominal de instrument verb gap , [group]', 'nominal verb gap [group]'],
    refuses: ['nominal de instrument , group', 'nominal verb do par group'],
  },
  {
    name: 'signature-by',
    relation: 'by',
    source: '#Nominal (#Aside|#Instrument|#Group|#Do|#Verb|entre|avec)*? par #Aside{0,2} [#Group]',
    unless: ['by'],
    examples: [
      "nominal , par [group] , d' instrument",
      'nominal verb do par [group]',
      'nominal de instrument par [group]',
    ],
    refuses: ['nominal de instrument entre group'],
  },
  {
    name: 'followed-by',
    relation: 'by',
    source: '(#Nominal|#Active) (#Aside|#Instrument)*? suivi (de|du|par|des) #Aside? [#Group]',
    unless: ['by'],
    examples: [
      'group , do gap nominal gap , suivi de [group]',
      'group active instrument , suivi par [group]',
    ],
    refuses: ['instrument verb suivi de group'],
  },
  {
    name: 'signature-is-put',
    relation: 'by',
    source: '#Nominal #Aside{0,3} #Verb{1,3} #Aside{0,3} #Do (#Aside|par|:)*? [#Group]',
    unless: ['by', 'subject'],
    examples: ['gap nominal verb verb do , [group]', 'nominal verb do par [group]'],
    refuses: ['nominal verb do ; group'],
  },
  {
    name: 'put-their-signature',
    relation: 'by',
    source: '#Verb #Do #Aside{0,3} #Nominal (#Aside|:|#Instrument)*? [#Group]',
    unless: ['by', 'subject'],
    examples: [
      'verb do gap nominal gap instrument , [group]',
      'verb do gap nominal [group]',
      'verb do gap nominal gap [group] , group',
    ],
    refuses: ['verb do a nominal ; group', 'group nominal group'],
  },
  {
    name: 'signed-colon',
    relation: 'by',
    source: '(#Active|#Passive) (#Aside|#Bystander|#Instrument|par)*? : #Aside? [#Group]',
    unless: ['by', 'subject'],
    examples: ['active : [group]', 'passive gap : [group]', 'active gap instrument : gap [group]'],
    refuses: ['group active instrument'],
  },
  // Who is bound.
  {
    name: 'between',
    relation: 'between',
    source:
      '(#Instrument|#Active|#Passive|#Participle|#Nominal) (#Aside|#Bystander|#Other|#Group|#Verb|par|avec)*? entre #Aside{0,5} [#Group]',
    examples: [
      "nominal d' instrument entre [group]",
      'instrument passive gap entre [group]',
      'instrument passive date entre , gap , [group]',
      'group active instrument entre [group]',
    ],
    refuses: ['gap entre group'],
  },
  {
    name: 'between-in-front',
    relation: 'between',
    source: 'entre #Aside{0,2} [#Group] , #Aside{0,2} #Instrument #Aside*? (#Passive|#Participle)',
    unless: ['between', 'with'],
    examples: ['entre [group] , gap instrument passive date'],
    refuses: ['entre group , gap verb gap instrument passive', 'group , gap instrument passive'],
  },
  {
    name: 'whose-parties-are',
    relation: 'between',
    source: '#Instrument ,? a? #Gap #Verb party #Aside{0,2} [#Group]',
    unless: ['between'],
    examples: [
      'instrument , gap verb party [group] , verb passive',
      'instrument , a gap verb party [group] , passive date',
    ],
    refuses: ['instrument verb party group', 'instrument , gap verb group'],
  },
  {
    name: 'are-parties-to',
    relation: 'between',
    source: '[#Group] #Verb party (a|au|du|de) #Gap? #Instrument',
    unless: ['between'],
    examples: ['[group] verb party a gap instrument , participle date'],
    refuses: ['group verb a gap instrument'],
  },
  {
    name: 'binds',
    relation: 'between',
    source: '#Instrument (#Aside|#Clause|#Infinitive|#Verb|#Participle)*? lie #Aside{0,3} [#Group]',
    unless: ['between'],
    examples: [
      'instrument , gap lie [group]',
      'instrument lie [group]',
      "instrument participle date lie d' gap , [group]",
    ],
    refuses: ['group lie gap'],
  },
  {
    name: 'binds-now',
    relation: 'between',
    source: '#Instrument (#Aside|#Clause)*? lie #Passive #Aside{0,3} [#Group]',
    unless: ['between'],
    examples: ['instrument lie passive [group] a group', 'instrument , lie passive gap [group]'],
    refuses: ['instrument passive group', 'group lie passive group'],
  },
  {
    name: 'binds-to',
    relation: 'between',
    source: '#Instrument #Aside*? , #Aside , #Passive #Aside{0,3} [#Group] (a|au|aux) #Group',
    unless: ['between'],
    examples: [
      'instrument , gap , passive [group] a group',
      'instrument gap , gap , passive gap [group] au group',
    ],
    refuses: ['instrument passive group', 'instrument , gap , passive group'],
  },
  {
    name: 'are-bound-now',
    relation: 'between',
    source: '[#Group] #Verb #Passive tied (#Aside|par)*? #Instrument',
    unless: ['between'],
    examples: ['[group] verb passive tied par gap instrument'],
    refuses: ['group verb passive par gap instrument', 'instrument passive tied par group'],
  },
  {
    name: 'are-bound',
    relation: 'between',
    source: '[#Group] ,? #Verb #Gap? tied (#Gap|#Date|#Venue)*? #Instrument #Aside{0,6} #Participle',
    unless: ['between'],
    examples: ['[group] verb gap tied gap instrument participle date'],
    refuses: ['group verb tied gap instrument ; participle', 'group verb gap instrument participle'],
  },
  {
    name: 'is-bound-to',
    relation: 'between',
    source:
      '[#Group] #Aside{0,1} #Verb #Gap? (lie|tied) #Gap? (a|au|aux) #Gap? #Group (#Gap|#Date|par)*? #Instrument',
    unless: ['between'],
    examples: [
      '[group] verb gap lie au group gap instrument',
      '[group] verb tied a gap group gap instrument',
    ],
    refuses: ['group verb lie gap instrument', 'group lie a group par gap instrument'],
  },
  {
    name: 'in-brackets',
    relation: 'between',
    source: '#Instrument open [#Group] close',
    unless: ['between', 'with'],
    examples: ['instrument open [group] close verb soumis a gap nominal'],
    refuses: ['instrument open gap group close'],
  },
  {
    name: 'pair',
    relation: 'between',
    source: '#Instrument [#Group] (#Aside|#Participle|#Passive|#Other)',
    unless: ['between', 'with'],
    examples: ['instrument [group] participle', 'nominal de instrument [group] gap'],
    refuses: ['instrument de group'],
  },
  {
    name: 'with-in-front',
    relation: 'with',
    source:
      "avec #Aside{0,2} [#Group] #Aside{0,2} (que|qu'|dont) (#Aside|#Instrument|#Group)*? (#Active|#Passive|#Participle)",
    examples: ["gap verb avec [group] qu' instrument passive", 'avec [group] que group active instrument'],
    refuses: ['avec group , group active instrument'],
  },
  {
    name: 'proceed-with',
    relation: 'with',
    source: '#Do #Aside*? avec #Aside{0,2} [#Group] #Aside{0,4} #Nominal',
    unless: ['with', 'between'],
    examples: ['group verb do date avec [group] , a gap nominal', 'group do avec [group] a gap nominal'],
    refuses: ['group do a gap nominal', 'group active avec group , gap nominal'],
  },
  {
    name: 'given-to',
    relation: 'with',
    source: '#Instrument #Verb? #Verb? #Gap? given (a|au|aux) #Gap? [#Group]',
    unless: ['with', 'between'],
    examples: [
      'instrument verb verb given a [group] et passive',
      'instrument given a gap [group] participle',
    ],
    refuses: ['instrument given par group', 'given a group instrument'],
  },
  {
    name: 'given-by',
    relation: 'between',
    source: '#Instrument #Verb? #Verb? #Gap? given (a|au|aux) #Gap? #Group #Gap? par #Gap? [#Group]',
    unless: ['between'],
    examples: ['instrument given a group par gap [group] passive', 'instrument given au group par [group]'],
    refuses: ['instrument given a group , passive par group'],
  },
  {
    name: 'offered-by',
    relation: 'with',
    source: '#Instrument #Gap? offered par #Aside? [#Group]',
    unless: ['with', 'between'],
    examples: ['instrument offered par [group] , passive', 'instrument gap offered par gap [group] passive'],
    refuses: ['instrument passive par group', 'group offered par group'],
  },
  {
    name: 'that-they-offer',
    relation: 'with',
    source: '#Instrument que #Gap offers #Gap? [#Group]',
    unless: ['with', 'between'],
    examples: ['nominal de instrument que gap offers [group]'],
    refuses: ['instrument que offers group', 'instrument que gap group'],
  },
  {
    name: 'talked-of-with',
    relation: 'with',
    source: "avec #Aside{0,2} [#Group] (#Gap|d'|de|du){1,4} #Instrument ,? (qui|que|#Gap) #Verb? #Passive",
    unless: ['with', 'between'],
    examples: [
      'gap avec [group] gap instrument qui passive date',
      "group gap avec [group] gap d' gap instrument , gap verb passive",
    ],
    refuses: ['avec group , gap instrument passive', 'avec group gap instrument , group active'],
  },
  {
    name: 'that-they-have-with',
    relation: 'with',
    source: "#Instrument (que|qu') #Aside{0,2} #Group (#Verb|#Gap) #Aside{0,4} avec #Aside{0,2} [#Group]",
    unless: ['with', 'between'],
    examples: [
      'instrument que group verb gap avec [group] gap passive',
      "instrument qu' group verb avec [group]",
    ],
    refuses: [
      'instrument que group avec group',
      'instrument que group verb avec gap',
      'group que group verb avec group',
    ],
  },
  {
    name: 'with-after',
    relation: 'with',
    source:
      '(#Active|#Passive|#Participle|#Nominal|#Instrument) (#Aside|#Bystander|#Instrument|#Group|#Other|par|entre)*? avec :? #Aside{0,2} [#Group]',
    examples: [
      'instrument participle avec : [group]',
      'group active instrument avec [group]',
      'group active avec [group] instrument',
      'nominal de instrument avec [group]',
    ],
    refuses: ['avec group , active instrument', 'group active instrument topic gap avec group'],
  },
];

const BITS: Readonly<Record<Relation, number>> = { subject: 1, by: 2, with: 4, between: 8, object: 16 };

interface Compiled {
  readonly rule: RelationRule;
  readonly pattern: Pattern;
  /** Not tried when one of these is known. */
  readonly bar: number;
}

const compileAll = (): readonly Compiled[] =>
  RELATIONS.map((rule) => ({
    rule,
    pattern: patternOf(rule.source),
    bar: [rule.relation, ...(rule.unless ?? [])].reduce((bits, relation) => bits | BITS[relation], 0),
  }));

let compiled: readonly Compiled[] | null = null;

/** Patterns by the tags of a sentence that may match them: few combinations of tags occur. */
const fitting = new Map<number, readonly Compiled[]>();

function patternsFor(tags: number): readonly Compiled[] {
  let patterns = fitting.get(tags);
  if (patterns === undefined) {
    compiled ??= compileAll();
    patterns = compiled.filter(({ pattern }) => mayMatch(pattern, tags));
    if (fitting.size >= MOST) fitting.clear();
    fitting.set(tags, patterns);
  }
  return patterns;
}

const MOST = 2000;

/** Index of the term that each relation takes, at most one a relation. */
export function relate(sentence: Spelled): Map<Relation, { readonly term: number; readonly rule: string }> {
  const found = new Map<Relation, { readonly term: number; readonly rule: string }>();
  let known = 0;
  for (const { rule, pattern, bar } of patternsFor(sentence.tags)) {
    const term = (known & bar) === 0 ? termTaken(pattern, sentence) : null;
    if (term === null) continue;
    found.set(rule.relation, { term, rule: rule.name });
    known |= BITS[rule.relation];
  }
  return found;
}
