/** One entity a ministry: variants of wording, case and accents joined, two countries' ministries kept apart. */
import type { Document } from '../../schemas/document.js';
import type { MinistryDraft } from '../../schemas/entities.js';
import type { Found, MinistryMention } from '../../schemas/mentions.js';
import type { Resolver } from '../extractor.js';
import { nationalitiesOf } from '../nationality.js';
import { findHome, type Home } from './home.js';
import { isOther, type Minister, readMinisters } from './ministers.js';
import { type Outline, outlineOf, samePortfolio } from './portfolios.js';
import { foreignTo, readAbroad, readTold, type Told } from './told.js';

/** A mention with what its name and its sentence tell. */
interface Named {
  readonly mention: MinistryMention;
  readonly outline: Outline;
  readonly told: Told;
  readonly minister: Minister;
  /** Countries that it is told not to be of. */
  readonly abroad: readonly string[];
}

interface Cluster {
  readonly members: Named[];
  /** One a wording, so that a name said a hundred times is compared once. */
  readonly wordings: Map<string, Outline>;
  readonly acronyms: Set<string>;
  readonly ministers: Minister[];
  /** Where the first of its mentions stands. */
  first: number;
  readonly country: string | null;
}

const sharesAcronym = (cluster: Cluster, { acronym }: MinistryMention): boolean =>
  acronym !== null && cluster.acronyms.has(acronym);

function isAlike(cluster: Cluster, { mention, outline }: Named): boolean {
  if (sharesAcronym(cluster, mention)) return true;
  for (const other of cluster.wordings.values()) if (samePortfolio(outline, other)) return true;
  return false;
}

/** Another holds it, in a text that speaks of other countries too. */
const isRival = ({ ministers, country }: Cluster, { minister }: Named, home: Home): boolean =>
  (home.others.length > 0 || (country !== null && country !== home.country)) &&
  ministers.some((one) => isOther(one, minister));

const isExact = (cluster: Cluster, { mention, outline }: Named): boolean =>
  cluster.wordings.has(outline.key) || sharesAcronym(cluster, mention);

/** A shorter name takes up a fuller one told before it, never one of abroad that is still to come. */
const takesUp = (cluster: Cluster, { mention }: Named): boolean => cluster.first < mention.start;

/** Beyond these a text is a register or an attack: only equal names are joined then, and time stays linear. */
const MOST_CLUSTERS = 200;
const MOST_WORDINGS = 12;

function add(cluster: Cluster, named: Named): void {
  cluster.members.push(named);
  const { acronym, start } = named.mention;
  if (named.minister.size > 0 && cluster.ministers.length < MOST_WORDINGS)
    cluster.ministers.push(named.minister);
  if (acronym !== null) cluster.acronyms.add(acronym);
  cluster.first = Math.min(cluster.first, start);
  if (cluster.wordings.size < MOST_WORDINGS) cluster.wordings.set(named.outline.key, named.outline);
}

/** Where an unmarked mention belongs: to its very name, at home before abroad, or to a fuller name told before. */
function chooseUnmarked(clusters: readonly Cluster[], named: Named, home: Home): Cluster | undefined {
  const alike = clusters.filter(
    (cluster) =>
      isAlike(cluster, named) &&
      !isRival(cluster, named, home) &&
      !(cluster.country !== null && named.abroad.includes(cluster.country)),
  );
  const exact = alike.filter((cluster) => isExact(cluster, named));
  // "Le ministre des Mines rencontre son homologue éthiopien" over "le ministre des Mines et de l'Eau, X, …"
  const isHere = ({ country }: Cluster): boolean => named.abroad.length > 0 && country === home.country;
  const pool =
    exact.length > 0
      ? exact
      : alike.filter((cluster) => cluster.country === null || takesUp(cluster, named) || isHere(cluster));
  return pool.find(({ country }) => country === home.country) ?? pool[0];
}

/** Of home by default, unless home has a ministry of a portfolio like this one under another name. */
function defaultCountry(
  marked: readonly Cluster[],
  settled: readonly Cluster[],
  named: Named,
  home: Home,
): string | null {
  if (named.told.open) return null;
  const rivals = settled.filter((one) => isRival(one, named, home) && isAlike(one, named));
  const taken = [...marked.filter((one) => isAlike(one, named)), ...rivals].map(({ country }) => country);
  if (!taken.includes(home.country)) return home.country;
  // Another minister of the same portfolio is of the country spoken of next.
  return rivals.length > 0 ? (home.others.find((country) => !taken.includes(country)) ?? null) : null;
}

const newCluster = (named: Named, country: string | null): Cluster => {
  const cluster: Cluster = {
    members: [],
    wordings: new Map(),
    acronyms: new Set(),
    ministers: [],
    first: named.mention.start,
    country,
  };
  add(cluster, named);
  return cluster;
};

/** Mentions whose country is told make the first clusters; fuller names go before shorter ones. */
function clusterMentions(named: readonly Named[], home: Home): Cluster[] {
  const marked: Cluster[] = [];
  const unmarked: Cluster[] = [];
  const equal = new Map<string, Cluster>();
  const settle = (
    one: Named,
    list: Cluster[],
    find: (clusters: readonly Cluster[]) => Cluster | undefined,
  ): void => {
    const { country, open } = one.told;
    const key = [country, open, one.mention.acronym, one.outline.key, ...one.minister].join('|');
    let own = equal.get(key) ?? find(list.slice(0, MOST_CLUSTERS));
    if (own) add(own, one);
    else {
      own = newCluster(one, country);
      list.push(own);
    }
    equal.set(key, own);
  };
  const ordered = [...named].sort((a, b) => b.outline.weight - a.outline.weight);
  for (const one of ordered) {
    const { country } = one.told;
    if (country === null) continue;
    settle(one, marked, (list) =>
      list.find((cluster) => cluster.country === country && isAlike(cluster, one)),
    );
  }
  for (const one of ordered) {
    if (one.told.country !== null) continue;
    settle(
      one,
      unmarked,
      (list) =>
        list.find((cluster) => isAlike(cluster, one) && !isRival(cluster, one, home)) ??
        chooseUnmarked(marked.slice(0, MOST_CLUSTERS), one, home),
    );
  }
  const first = marked.slice(0, MOST_CLUSTERS);
  const settled = [...marked];
  for (const cluster of unmarked) {
    const [one] = cluster.members as [Named];
    settled.push({ ...cluster, country: defaultCountry(first, settled.slice(0, MOST_CLUSTERS), one, home) });
  }
  return settled;
}

/** The fullest name; of equally full ones one in natural case, then an explicit one, then the first in the text. */
const fullest = ({ members }: Cluster): Named =>
  members.reduce((best, one) => {
    const order =
      one.outline.weight - best.outline.weight ||
      Number(best.outline.lowered) - Number(one.outline.lowered) ||
      Number(best.mention.implied) - Number(one.mention.implied) ||
      best.mention.start - one.mention.start;
    return order > 0 ? one : best;
  });

function toDraft(cluster: Cluster): Omit<MinistryDraft, 'id'> {
  const { mention, outline } = fullest(cluster);
  const mentions = cluster.members.map((member) => member.mention).sort((a, b) => a.start - b.start);
  return {
    name: mention.name,
    country: cluster.country,
    acronym: mentions.find(({ acronym }) => acronym !== null)?.acronym ?? null,
    sector: outline.sector ?? (mention.rule === 'ministries.state-department' ? 'foreign-affairs' : null),
    mentions: mentions.map(({ start, end, rule, implied }) => ({ start, end, rule, implied })),
  };
}

/** "son homologue jordanien": countries that others are of than who is told of. */
function peersIn({ folded }: Document): string[] {
  if (!folded.includes('homologue ')) return [];
  return [...folded.matchAll(/s(?:on|a) homologue (?<nation>\p{L}+)/gu)].flatMap(({ groups }) => {
    const codes = nationalitiesOf(groups?.nation ?? '');
    return codes.length === 1 ? codes : [];
  });
}

function resolve(document: Document, found: Found): MinistryDraft[] {
  const { ministries: mentions, places } = found;
  if (mentions.length === 0) return [];
  const marked = new Set([
    ...mentions.flatMap(({ country }) => (country === null ? [] : [country])),
    ...peersIn(document),
  ]);
  const abroad = readAbroad(document, mentions);
  const home = findHome(
    document,
    places,
    marked,
    new Set(abroad.flatMap(({ opposites }) => opposites)),
    found.people,
  );
  const told = readTold(document, mentions, home, abroad);
  const ministers = readMinisters(found, mentions);
  const named = mentions.map(
    (mention, index): Named => ({
      mention,
      outline: outlineOf(mention.name),
      told: told[index] as Told,
      minister: ministers[index] as Minister,
      abroad: foreignTo(abroad[index]),
    }),
  );
  return clusterMentions(named, home)
    .map(toDraft)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ name, country, acronym, sector, mentions: own }, index) => ({
      id: `m${index + 1}`,
      name,
      country,
      acronym,
      sector,
      mentions: own,
    }));
}

export const ministryEntities: Resolver<'ministries'> = { kind: 'ministries', refersTo: [], resolve };
