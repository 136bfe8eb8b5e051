/**
 * One line a name and country, sorted by key in code unit order:
 * `key TAB country latitude(3) longitude(3) size(1) [TAB name]`, Latin-1. Numbers are digits of base 64 from "0" on;
 * `~~~` stands for unknown coordinates; the name is left out where capitals at word starts make it of the key.
 */
const BASE = 64;
const ZERO = 0x30;
const UNKNOWN = '~~~~~~';

export const LATITUDE_STEPS = 1400;
export const LONGITUDE_STEPS = 700;

export interface Town {
  readonly key: string;
  /** Usual French form. */
  readonly name: string;
  /** ISO alpha-2. */
  readonly country: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Within a factor of 1.2. */
  readonly population: number;
}

const digits = (value: number, count: number): string => {
  let rest = Math.round(value);
  let text = '';
  for (let i = 0; i < count; i++) {
    text = String.fromCharCode(ZERO + (rest % BASE)) + text;
    rest = Math.floor(rest / BASE);
  }
  return text;
};

const number = (text: string): number => {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = value * BASE + text.charCodeAt(i) - ZERO;
  return value;
};

const nameOfKey = (key: string): string =>
  key.replace(/(^|[ '])(\w)/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

export function writeTown(town: Town): string {
  const { key, name, country, latitude, longitude, population } = town;
  const at =
    latitude === null || longitude === null
      ? UNKNOWN
      : digits((latitude + 90) * LATITUDE_STEPS, 3) + digits((longitude + 180) * LONGITUDE_STEPS, 3);
  const size = digits(2 * Math.log2(population + 1), 1);
  return `${key}\t${country}${at}${size}${name === nameOfKey(key) ? '' : `\t${name}`}`;
}

export function readTown(line: string): Town {
  const [key = '', data = '', name] = line.split('\t');
  const known = !data.startsWith(UNKNOWN, 2);
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    key,
    name: name ?? nameOfKey(key),
    country: data.slice(0, 2),
    latitude: known ? round(number(data.slice(2, 5)) / LATITUDE_STEPS - 90) : null,
    longitude: known ? round(number(data.slice(5, 8)) / LONGITUDE_STEPS - 180) : null,
    population: Math.round(2 ** (number(data.slice(8, 9)) / 2)) - 1,
  };
}
