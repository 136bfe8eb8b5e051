/** Who there is: the people and bodies of a record, by id, name, acronym, noun and office. */
import type { Document, Span } from '../../../schemas/document.js';
import type { Entities } from '../../../schemas/entities.js';
import { countryByCode } from '../../countries.js';
import type { Atom, Atoms, Party } from '../grammar/atoms.js';
import { fold, nounOf } from '../grammar/offices.js';
import { CLASS, classesOf } from '../grammar/word-classes.js';
import { type Spoken, statesSpokenFor } from './spoken-for.js';

type Person = Entities['people'][number];
type Ministry = Party & { readonly portfolio: string };

interface Hall {
  readonly party: Party;
  /** Folded. */
  readonly name: string;
}

/** Nouns of what governs a town. */
export const TOWN_HALLS: readonly string[] = ['mairie', 'commune', 'ville', 'municipalite', 'district'];

const HALL = new RegExp(`^(?:${TOWN_HALLS.join('|')}) (?:de |d'|du )`, 'u');

const LEGAL_FORM = /^(?<brand>.+?),? (?:s\.?a\.?s?|sarl|s\.a\.r\.l\.|plc|ltd|inc|corp|gmbh|ag|nv|group)\.?$/u;

const HELD = /^(?:banque|universite|agence|fondation|hopital|chambre|compagnie|institut|office|fonds)$/;

const REALM = /^(?:royaume|sultanat|principaute|emirat|grand-duche)$/;

const PORTFOLIO = /^ministere (?:de la |de l'|du |des |de |d')?/u;

const BILATERAL = /(?:deux (?:pays|etats|parties|gouvernements|nations)|bilatera|commission mixte)/u;

const OF_EACH = /(?<!\p{L})(?:leurs|des (?:deux|trois|quatre)|respecti\p{L}+)(?!\p{L})/u;

const OURS =
  /(?:^|\s)notre (?:represent|direct|president|agence|organi[sz]ation|association|institution|bureau|equipe|colleg|coordinat|coordonnat|etablissement|universite|fondation|ong|groupe|societe|entreprise)/u;

/** Each table is made when it is first asked for: most records name all sides in full. */
export class Cast {
  private readonly made: {
    people?: ReadonlyMap<string, Person>;
    holders?: ReadonlyMap<string, readonly Person[]>;
    bodies?: readonly Party[];
    byName?: ReadonlyMap<string, Party>;
    byBrand?: ReadonlyMap<string, Party>;
    byNoun?: ReadonlyMap<string, readonly Party[]>;
    ministries?: readonly Ministry[];
    called?: ReadonlyMap<string, ReadonlySet<Party>>;
    countries?: ReadonlySet<string>;
    halls?: readonly Hall[];
    spokenFor?: readonly Spoken[];
  } = {};

  /** Bodies that parties were found to mean: the same few are asked for by each draft. */
  readonly meant = new Map<Party, Party | null>();

  constructor(
    private readonly document: Document,
    private readonly entities: Entities,
    private readonly atoms: Atoms,
  ) {}

  /** The folded words of a sentence; none where the text has ended. */
  sentence(index: number): string {
    const { start, end } = this.document.sentences[index] ?? { start: 0, end: 0 };
    return this.document.folded.slice(start, end);
  }

  get people(): ReadonlyMap<string, Person> {
    this.made.people ??= new Map(this.entities.people.map((person) => [person.id, person]));
    return this.made.people;
  }

  /** Those who hold an office of this noun ("direct", "minist"), in text order. */
  get holders(): ReadonlyMap<string, readonly Person[]> {
    this.made.holders ??= groupBy(
      this.entities.people.flatMap((person) =>
        [...new Set(person.roles.map(({ title }) => nounOf(title)))].map((noun) => [noun, person] as const),
      ),
    );
    return this.made.holders;
  }

  /** Organisations, then ministries. */
  private get bodies(): readonly Party[] {
    this.made.bodies ??= [
      ...this.entities.organizations.map(({ id, name }) => toParty(id, name, 'organization', null)),
      ...this.entities.ministries.map(({ id, name, country }) => toParty(id, name, 'ministry', country)),
    ];
    return this.made.bodies;
  }

  /** All bodies of the text, where it names two. */
  get onlyPair(): readonly Party[] {
    return this.bodies.length === 2 ? this.bodies : [];
  }

  /** The only two states that a text about "les deux pays" names. */
  get statePair(): readonly string[] {
    return this.countries.size === 2 && BILATERAL.test(this.document.folded) ? [...this.countries] : [];
  }

  /** By folded name and acronym; the first of a name stands. */
  get byName(): ReadonlyMap<string, Party> {
    this.made.byName ??= nameAll(this.bodies, [...this.entities.organizations, ...this.entities.ministries]);
    return this.made.byName;
  }

  /** By their folded names without the legal form: "Okoumé SA" is "Okoumé" where it speaks. */
  get byBrand(): ReadonlyMap<string, Party> {
    this.made.byBrand ??= new Map(
      this.bodies.flatMap((party) => {
        const brand = LEGAL_FORM.exec(fold(party.name))?.groups?.brand;
        return brand ? [[brand, party] as const] : [];
      }),
    );
    return this.made.byBrand;
  }

  /** By the folded first word of their names. */
  get byNoun(): ReadonlyMap<string, readonly Party[]> {
    this.made.byNoun ??= groupBy(
      [...this.bodies, ...this.governments].map((party) => [nounIn(party), party] as const),
    );
    return this.made.byNoun;
  }

  /** Mentions of all sentences are only gone through for them where the text has the word. */
  private get governments(): readonly Party[] {
    return this.document.folded.includes('gouvernement') ? governmentsIn(this.atoms.all) : [];
  }

  /** Of whom a text in the first person speaks most; null where none stands out. */
  get speaker(): Party | null {
    const [first, second] = this.entities.organizations.toSorted(
      (a, b) => b.mentions.length - a.mentions.length,
    );
    const standsOut = first && first.mentions.length > Math.max(1, second?.mentions.length ?? 0);
    return standsOut ? toParty(first.id, first.name, 'organization', null) : null;
  }

  /** The speaker of a text in the first person: "notre Représentante, Mme X". */
  get self(): Party | null {
    return OURS.test(this.document.folded) ? this.speaker : null;
  }

  /** "|les ministres des deux pays, P|", "leurs |ministres, P|": one for each side. */
  isOneOfEach({ start, end }: Span): boolean {
    return OF_EACH.test(this.document.folded.slice(Math.max(0, start - 'leurs '.length), end));
  }

  /** Bodies that govern a town ("Mairie de Lomé"), in the order of `TOWN_HALLS`. */
  get halls(): readonly Hall[] {
    if (this.made.halls === undefined) {
      const halls = this.bodies
        .map((party) => ({ party, name: fold(party.name) }))
        .filter(({ name }) => HALL.test(name));
      this.made.halls = TOWN_HALLS.flatMap((noun) => halls.filter(({ name }) => name.startsWith(`${noun} `)));
    }
    return this.made.halls;
  }

  get ministries(): readonly Ministry[] {
    this.made.ministries ??= this.bodies
      .filter(({ kind }) => kind === 'ministry')
      .map((party) => ({ ...party, portfolio: fold(party.name).replace(PORTFOLIO, '') }));
    return this.made.ministries;
  }

  /** Whether the text names a ministry more than once. */
  isNamedOften({ id }: Party): boolean {
    return this.entities.ministries.some((each) => each.id === id && each.mentions.length > 1);
  }

  /** Bodies by the common noun that the text puts before them ("le groupement Sinar-Bâtir"). */
  get called(): ReadonlyMap<string, ReadonlySet<Party>> {
    this.made.called ??= callNames(this.document, this.entities.organizations, this.bodies);
    return this.made.called;
  }

  /** Bodies that have a noun in their names, be it not the first: "banque". */
  bodiesWith(noun: string): readonly Party[] {
    if (!HELD.test(noun)) return [];
    return this.bodies.filter(({ name }) => fold(name).split(/[\s']/u).includes(noun));
  }

  /** States in whose name somebody speaks. */
  get spokenFor(): readonly Spoken[] {
    this.made.spokenFor ??= statesSpokenFor(this.document, this.atoms);
    return this.made.spokenFor;
  }

  /** Codes of those states that the text names whose full name begins with a noun: "royaume". */
  statesCalled(noun: string): readonly string[] {
    if (!REALM.test(noun)) return [];
    return [...this.countries].filter((code) =>
      countryByCode(code)?.forms.some((form) => fold(form).startsWith(`${noun} `)),
    );
  }

  /** Codes of the states that the text names. */
  get countries(): ReadonlySet<string> {
    this.made.countries ??= new Set(
      this.atoms.all.flatMap(({ party }) => (party?.kind === 'state' ? (party.country ?? []) : [])),
    );
    return this.made.countries;
  }
}

function nameAll(
  bodies: readonly Party[],
  named: readonly { readonly acronym: string | null }[],
): Map<string, Party> {
  const byName = new Map<string, Party>();
  bodies.forEach((party, index) => {
    for (const name of [party.name, named[index]?.acronym ?? null]) {
      const folded = name === null ? null : fold(name);
      if (folded !== null && !byName.has(folded)) byName.set(folded, party);
    }
  });
  return byName;
}

/** The common noun before each mention of a body. */
function callNames(
  { folded }: Document,
  organizations: Entities['organizations'],
  bodies: readonly Party[],
): Map<string, Set<Party>> {
  const called = new Map<string, Set<Party>>();
  organizations.forEach(({ mentions }, index) => {
    for (const { start } of mentions) {
      const noun = /(?<noun>\p{L}+) $/u.exec(folded.slice(Math.max(0, start - 24), start))?.groups?.noun;
      if (noun && (classesOf(noun) & CLASS.short) !== 0)
        called.set(noun, (called.get(noun) ?? new Set()).add(bodies[index] as Party));
    }
  });
  return called;
}

const nounIn = ({ name }: Party): string => fold(/^[^\s'’]*/u.exec(name)?.[0] ?? '');

/** "le gouvernement de Kinshasa", once each: what "le gouvernement" means elsewhere. */
const governmentsIn = (atoms: readonly Atom[]): Party[] => [
  ...new Map(
    atoms.flatMap(({ party }) =>
      party?.id === null && party.kind === 'state' && nounIn(party) === 'gouvernement'
        ? [[party.country, party] as const]
        : [],
    ),
  ).values(),
];

const toParty = (id: string, name: string, kind: Party['kind'], country: string | null): Party => ({
  id,
  name,
  kind,
  country,
});

function groupBy<V>(pairs: readonly (readonly [string, V])[]): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
