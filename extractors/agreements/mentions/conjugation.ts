/** Forms of verbs, folded, with what each tells: regular ones by their ending, others by their stems. */

export type Form =
  | 'participle'
  | 'present'
  | 'infinitive'
  | 'future'
  | 'conditional'
  | 'imperfect'
  | 'preterite'
  | 'noun';

/** `plural`: of a finite form; null where it does not tell. `isBare`: "signe", the participle or, without its accent, the present. */
export interface VerbForm {
  readonly form: Form;
  readonly plural: boolean | null;
  readonly isBare: boolean;
}

type Endings = readonly (readonly [ending: string, form: Form, plural: boolean | null])[];

/** Without the bare "signe", which may be two forms. */
const ER: Endings = [
  ['es', 'participle', null],
  ['ee', 'participle', null],
  ['ees', 'participle', null],
  ['ent', 'present', true],
  ['ons', 'present', true],
  ['ant', 'present', null],
  ['er', 'infinitive', null],
  ['a', 'preterite', false],
  ['erent', 'preterite', true],
];

const IR: Endings = [
  ['i', 'participle', null],
  ['is', 'participle', null],
  ['ie', 'participle', null],
  ['ies', 'participle', null],
  ['it', 'present', false],
  ['issent', 'present', true],
  ['issant', 'present', null],
  ['ir', 'infinitive', null],
];

const RE: Endings = [
  ['u', 'participle', null],
  ['us', 'participle', null],
  ['ue', 'participle', null],
  ['ues', 'participle', null],
  ['', 'present', false],
  ['ent', 'present', true],
  ['ant', 'present', null],
  ['re', 'infinitive', null],
];

/** Participle, present of one and of many, stem of what is to come; a verb takes the forms of the one it ends like. */
const IRREGULAR: readonly (readonly [
  verb: string,
  done: string,
  one: string,
  many: string,
  coming: string,
])[] = [
  ['mettre', 'mis', 'met', 'mettent', 'mettr'],
  ['prendre', 'pris', 'prend', 'prennent', 'prendr'],
  ['faire', 'fait', 'fait', 'font', 'fer'],
  ['voir', 'vu', 'voit', 'voient', 'verr'],
  ['dire', 'dit', 'dit', 'disent', 'dir'],
  ['tenir', 'tenu', 'tient', 'tiennent', 'tiendr'],
  ['venir', 'venu', 'vient', 'viennent', 'viendr'],
  ['naitre', 'ne', 'nait', 'naissent', 'naitr'],
  ['crire', 'crit', 'crit', 'crivent', 'crir'],
  ['duire', 'duit', 'duit', 'duisent', 'duir'],
  ['joindre', 'joint', 'joint', 'joignent', 'joindr'],
  ['clure', 'clu', 'clut', 'cluent', 'clur'],
  ['clore', 'clos', 'clot', 'closent', 'clor'],
  ['courir', 'couru', 'court', 'courent', 'courr'],
  ['partir', 'parti', 'part', 'partent', 'partir'],
  ['ficeler', 'ficele', 'ficelle', 'ficellent', 'ficeller'],
  ['nouveler', 'nouvele', 'nouvelle', 'nouvellent', 'nouveller'],
  ['rejeter', 'rejete', 'rejette', 'rejettent', 'rejetter'],
];

/** "dit", "fait": the present too; "l'accord reconduit" is a participle. */
const SAYS_AND_DOES = /^(?:dire|faire)$/;

/** Endings of what is to come or was going on, after their stems. */
const COMING: Endings = [
  ['a', 'future', false],
  ['ont', 'future', true],
  ['ons', 'future', true],
  ['ait', 'conditional', false],
  ['aient', 'conditional', true],
];
const GOING_ON: Endings = [
  ['ait', 'imperfect', false],
  ['aient', 'imperfect', true],
];

/** @param verb an infinitive, folded */
export function formsOf(verb: string): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (word: string, form: Form, plural: boolean | null, isBare = false): void => {
    if (!forms.has(word)) forms.set(word, { form, plural, isBare });
  };
  const addAll = (stem: string, endings: Endings): void => {
    for (const [ending, form, plural] of endings) add(stem + ending, form, plural);
  };
  const irregular = IRREGULAR.find(([each]) => verb.endsWith(each));
  if (irregular) {
    const [like, done, one, many, coming] = irregular;
    const lead = verb.slice(0, -like.length);
    add(lead + done, 'participle', null, SAYS_AND_DOES.test(verb));
    for (const ending of ['s', 'e', 'es']) add(lead + done + ending, 'participle', null);
    add(lead + one, 'present', false);
    add(lead + many, 'present', true);
    add(verb, 'infinitive', null);
    addAll(lead + coming, COMING);
    addAll(lead + many.slice(0, -3), [['ant', 'present', null], ...GOING_ON]);
    return forms;
  }
  const stem = verb.slice(0, -2);
  const isEr = verb.endsWith('er');
  if (isEr) add(`${stem}e`, 'participle', null, true);
  addAll(stem, isEr ? ER : verb.endsWith('ir') ? IR : RE);
  addAll(verb.endsWith('re') ? verb.slice(0, -1) : verb, COMING);
  addAll(verb.endsWith('ir') ? `${stem}iss` : stem, GOING_ON);
  return forms;
}
