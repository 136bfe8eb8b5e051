/** Who signs with whom, and where the points of the drawing come to lie. Same input, same drawing. */
import type { ReportDocument } from '../report/data.js';
import { dealsOf, partyKeys, partyLabel } from './model.js';

export interface Party {
  readonly name: string;
  /** Agreements it is party to. */
  count: number;
  x: number;
  y: number;
}

export interface Tie {
  readonly a: Party;
  readonly b: Party;
  count: number;
}

export interface Network {
  readonly parties: readonly Party[];
  readonly ties: readonly Tie[];
}

export function networkOf(documents: readonly ReportDocument[]): Network {
  const keyOf = partyKeys(documents);
  const parties = new Map<string, Party>();
  const ties = new Map<string, Tie>();
  for (const { agreement, document } of dealsOf(documents)) {
    if (agreement.status === 'not_signed' || agreement.parties.length < 2) continue;
    const { record } = documents[document]!;
    const signing = new Map(
      agreement.parties.map((party) => [keyOf(party, document), partyLabel(party, record)]),
    );
    const members = [...signing].map(([key, name]) => {
      const party = parties.get(key) ?? { name, count: 0, x: 0, y: 0 };
      party.count++;
      parties.set(key, party);
      return { key, party };
    });
    members.forEach((first, at) => {
      for (const second of members.slice(at + 1)) {
        const key = [first.key, second.key].sort().join(' | ');
        const tie = ties.get(key) ?? { a: first.party, b: second.party, count: 0 };
        tie.count++;
        ties.set(key, tie);
      }
    });
  }
  const byCount = <T extends { count: number }>(list: Iterable<T>): T[] =>
    [...list].sort((a, b) => b.count - a.count);
  return { parties: byCount(parties.values()), ties: byCount(ties.values()) };
}

const STEPS = 220;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** Length of a tie at rest, and room around a group for its names. */
const REST = 100;
const SIDEWAYS = 1.4;
const ROOM = { x: 90, y: 30 };

/** Lays out each group of connected parties by itself and sets the groups in rows, the largest first. */
export function layOut(parties: readonly Party[], ties: readonly Tie[], width: number): void {
  let [left, top, rowHeight] = [0, 0, 0];
  for (const group of groupsOf(parties, ties)) {
    settle(
      group,
      ties.filter(({ a }) => group.includes(a)),
    );
    // Names run along lines: they need more room sideways.
    for (const party of group) party.x *= SIDEWAYS;
    const [x, y] = [Math.min(...group.map((party) => party.x)), Math.min(...group.map((party) => party.y))];
    const size = {
      x: Math.max(...group.map((party) => party.x)) - x + 2 * ROOM.x,
      y: Math.max(...group.map((party) => party.y)) - y + 2 * ROOM.y,
    };
    if (left > 0 && left + size.x > width) [left, top, rowHeight] = [0, top + rowHeight, 0];
    for (const party of group) {
      party.x += left - x + ROOM.x;
      party.y += top - y + ROOM.y;
    }
    left += size.x;
    rowHeight = Math.max(rowHeight, size.y);
  }
}

/** Parties that ties connect, directly or by way of others. */
function groupsOf(parties: readonly Party[], ties: readonly Tie[]): Party[][] {
  const neighbours = new Map(parties.map((party) => [party, [] as Party[]]));
  for (const { a, b } of ties) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  const seen = new Set<Party>();
  const groups: Party[][] = [];
  for (const party of parties) {
    if (seen.has(party)) continue;
    const group = [party];
    seen.add(party);
    for (const member of group) {
      for (const next of neighbours.get(member) ?? []) {
        if (!seen.has(next)) group.push(next);
        seen.add(next);
      }
    }
    if (group.length > 1) groups.push(group);
  }
  return groups.sort((a, b) => b.length - a.length);
}

/** Springs along ties, repulsion between all points, a pull to the middle; at most some hundred points. */
function settle(parties: readonly Party[], ties: readonly Tie[]): void {
  parties.forEach((party, index) => {
    const radius = REST * 0.6 * Math.sqrt(index);
    party.x = radius * Math.cos(index * GOLDEN);
    party.y = radius * Math.sin(index * GOLDEN);
  });
  for (let step = 0; step < STEPS; step++) {
    const heat = 18 * (1 - step / STEPS);
    const force = new Map(parties.map((party) => [party, { x: -party.x * 0.01, y: -party.y * 0.03 }]));
    const push = (from: Party, to: Party, strength: (length: number) => number): void => {
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const length = Math.hypot(dx, dy) || 0.01;
      const by = strength(length) / length;
      const [a, b] = [force.get(from)!, force.get(to)!];
      a.x -= dx * by;
      a.y -= dy * by;
      b.x += dx * by;
      b.y += dy * by;
    };
    parties.forEach((first, at) => {
      for (const second of parties.slice(at + 1))
        push(first, second, (length) => (REST * REST * 0.06) / length);
    });
    for (const { a, b } of ties) push(a, b, (length) => (REST - length) * 0.08);
    for (const [party, { x, y }] of force) {
      const length = Math.hypot(x, y) || 1;
      const limit = Math.min(length, heat) / length;
      party.x += x * limit;
      party.y += y * limit;
    }
  }
}
