/** Who there is: the people and bodies of a record, looked up by id, name, acronym, noun and office. */
import type { Document } from '../../schemas/document.js';
import type { Entities } from '../../schemas/entities.js';
import { countryOf } from '../countries.js';
import type { Atom, Atoms, Party } from './atoms.js';
import { fold, nounOf, stateOf } from './offices.js';
import { CLASS, classesOf } from './word-classes.js';

type Person = Entities['people'][number];
type Ministry = Party & { readonly portfolio: string };

interface Hall {
  readonly party: Party;
  /** Folded. */
  readonly name: string;
}

const TOWN_HALLS: readonly string[] = ['mairie', 'commune', 'ville', 'municipalite', 'district'];

const LEGAL_FORM = /^(?<brand>.+?),? (?:s\.?a\.?s?|sarl|s\.a\.r\.l\.|plc|ltd|inc|corp|gmbh|ag|nv|group)\.?$/u;

const PORTFOLIO = /^ministere (?:de la |de l'|du |des |de |d')?/u;

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
  } = {};

  /** Bodies that parties were found to mean: the same few are asked for by each draft. */
  readonly meant = new Map<Party, Party | null>();

  constructor(
    private readonly document: Document,
    private readonly entities: Entities,
    private readonly atoms: Atoms,
  ) {}

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

  /** Bodies by the common noun that the text puts before them ("le groupement Sinar-Bâtir"). */
  get called(): ReadonlyMap<string, ReadonlySet<Party>> {
    this.made.called ??= callNames(this.document, this.entities.organizations, this.bodies);
    return this.made.called;
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

const nounIn = ({ name }: Party): string => fold(name).split(/[\s']/u)[0] ?? '';

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

/** The body of the record that a name or a short name means; null for a short name that means none. */
export function lookUp(party: Party, cast: Cast): Party | null {
  if (party.id !== null || party.kind === 'state') return party;
  let meant = cast.meant.get(party);
  if (meant === undefined) {
    meant = bodyOf(party, cast);
    cast.meant.set(party, meant);
  }
  return meant;
}

function bodyOf(party: Party, cast: Cast): Party | null {
  const own = party.holder === undefined ? null : bodyOfPerson(party.holder, cast);
  if (own) return own;
  const wanted = fold(party.name);
  if (party.kind === 'short') return lookUpShort(party, wanted, cast) ?? (party.isOurs ? cast.speaker : null);
  if (party.kind === 'town') return hallOf(wanted, cast) ?? party;
  const match = cast.byName.get(wanted) ?? cast.byBrand.get(wanted);
  // A name that only the tagger missed may be a country's.
  if (!match && party.kind === 'unknown') return stateOf(countryOf(party.name)) ?? party;
  return match ? { ...match, country: match.country ?? party.country } : party;
}

function lookUpShort(party: Party, wanted: string, cast: Cast): Party | null {
  const nouns = TOWN_HALLS.includes(wanted) ? TOWN_HALLS : [wanted];
  const meant = nouns.flatMap((noun) => cast.byNoun.get(noun) ?? []);
  if (meant.length === 1 || wanted === 'ministere') return meant[0] ?? null;
  if (meant.length > 0) return null;
  const [body, other] = cast.called.get(wanted) ?? [];
  if (body && !other) return body;
  // "entre l'État et la société X": which state need not be said.
  const isState = party.holder === undefined && (wanted === 'etat' || wanted === 'gouvernement');
  return isState ? { ...party, kind: 'unknown' } : null;
}

const HALL = new RegExp(`^(?:${TOWN_HALLS.join('|')}) (?:de |d'|du )`, 'u');

const hallOf = (town: string, cast: Cast): Party | undefined =>
  cast.halls.find(({ name }) => name.endsWith(town))?.party;

/** The body or ministry at which a person of the record holds an office. */
export function bodyOfPerson(id: string | null, cast: Cast): Party | null {
  for (const { title, organization } of cast.people.get(id ?? '')?.roles ?? []) {
    const body =
      (organization === null ? null : cast.byName.get(fold(organization))) ?? ministryOf(title, cast);
    if (body) return body;
  }
  return null;
}

const MINISTER =
  /^(?:ministre|secretaire d'etat)\S*(?: deleguee?)? (?:de la |de l'|du |des |de |d'|a |aux )?(?<rest>.+)/u;

function ministryOf(title: string, cast: Cast): Party | null {
  const wanted = MINISTER.exec(fold(title))?.groups?.rest;
  if (!wanted) return null;
  return (
    cast.ministries.find(
      ({ portfolio }) => portfolio.length > 3 && (portfolio.endsWith(wanted) || wanted.startsWith(portfolio)),
    ) ?? null
  );
}
