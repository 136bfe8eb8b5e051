/** Gold records: what a careful reader says a text holds. Written by hand, so every field may be missing. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A ministry that only its office-holder implies: right when found, no miss when not. */
  readonly implied?: boolean;
}

export interface GoldRole {
  readonly title: string;
  readonly organization?: string | null;
}

export interface GoldEntity {
  readonly name?: string | null;
  readonly acronym?: string | null;
  readonly city?: string | null;
  readonly country?: string | null;
  readonly roles?: readonly GoldRole[];
  readonly mentions?: readonly GoldSpan[];
  /** Careful readers may differ: neither expected nor held against the program. */
  readonly optional?: boolean;
}

export interface GoldDate {
  readonly value?: string | null;
  readonly mentions?: readonly GoldSpan[];
}

export type Named = string | { readonly name?: string | null };

export interface GoldSignatory {
  readonly person?: Named | null;
  readonly role?: string | null;
  readonly party?: Named | null;
}

export interface GoldAgreement {
  readonly instrument?: string;
  readonly type?: string;
  readonly status?: string;
  readonly parties?: readonly Named[];
  readonly signatories?: readonly GoldSignatory[];
  readonly date?: string | null;
  readonly venue?: Named | null;
  readonly optional?: boolean;
  /** Stretches of the raw text that tell of it. */
  readonly evidence?: readonly { readonly start: number; readonly end: number }[];
}

export interface Gold {
  /** Stem of the file's name. */
  readonly id: string;
  readonly document?: { readonly published?: string | null };
  readonly furniture?: readonly { readonly start: number; readonly end: number }[];
  readonly people?: readonly GoldEntity[];
  readonly ministries?: readonly GoldEntity[];
  readonly organizations?: readonly GoldEntity[];
  readonly venues?: readonly GoldEntity[];
  readonly events?: readonly GoldEntity[];
  readonly dates?: readonly GoldDate[];
  readonly agreements?: readonly GoldAgreement[];
}

export interface GoldSample {
  readonly gold: Gold;
  /** Path of the text that the gold record is about. */
  readonly textPath: string;
}

const TEXT_SUFFIXES = ['.txt', '.md'];

/**
 * Every `NAME.json` of a folder with its text, `NAME.txt` or `NAME.md`, by name.
 * @throws naming the file when a gold record is no JSON object or has no text.
 */
export function readGold(folder: string): GoldSample[] {
  const names = readdirSync(folder);
  const present = new Set(names);
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      const id = name.slice(0, -'.json'.length);
      const suffix = TEXT_SUFFIXES.find((candidate) => present.has(id + candidate));
      if (!suffix) throw new Error(`${file}: there is no ${id}.txt beside it`);
      return { gold: { ...parseGold(file), id }, textPath: path.join(folder, id + suffix) };
    });
}

function parseGold(file: string): object {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${file}: a gold record is a JSON object`);
  }
  return value;
}
