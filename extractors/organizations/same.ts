/** Two written names that are one body's. */

import { isAdjective } from '../adjectives.js';
import { countriesOfDemonym, countryOf, countryOfDemonym } from '../countries.js';
import { keyOf, keyWithoutArticle } from '../keys.js';
import { knownAcronyms, mainKeys } from '../known-bodies.js';
import { remembered } from '../remembered.js';
import { heads } from './heads.js';

/** "Okoumé Corp" is "Okoumé", and "Okoumé Co., Ltd." too. */
const LEGAL_FORM =
  /(?<=\S{3})(?:,? (?:corp|corporation|co|inc|ltd|ltee|limitee|ltda|lda|llc|llp|plc|gmbh|sa|sarl|sas|sasu|sau|suarl|srl|bv|group|holding)\b[.,]?)+$/u;

export const withoutForm = (name: string): string =>
  keyOf(name).replace(LEGAL_FORM, '').replace(GROUPED, '').replace(/ & /gu, ' et ');

/** "Orbitel|Group| France" */
const GROUPED = /(?<=^\p{L}{4,})group(?= |$)/u;

/** One key for all forms of a name: a known body's main name, "Banque mondiale" for its group, the country of a state. */
export const canonical = remembered((name) => {
  const key = withoutForm(name)
    .replace(/^groupe (?:de la |de l'|du |d')?(?=banque )/u, '')
    // "Université d'Aix-Marseille" is "Université Aix-Marseille".
    .replace(/^universite d(?:e |')/u, 'universite ');
  const main = mainKeys().get(key) ?? key;
  return ofPlace(main) ?? ofNation(main) ?? ofKnown(main) ?? main;
});

const STATE = /^(?:gouvernement|etat) (?:(?:federal|central|royal) )?(?<of>.+)$/u;

/** The government and the state of one country are one party, and so are the town and its town hall. */
function ofPlace(key: string): string | null {
  const of = STATE.exec(key)?.groups?.of;
  if (of !== undefined) {
    const country = countryOfDemonym(of) ?? countryOf(keyWithoutArticle(of));
    return country === null ? null : `state ${country}`;
  }
  const town = /^(?:mairie|commune|ville|municipalite) (d(?:e|u|es|') ?.+)$/u.exec(key)?.[1];
  return town === undefined ? null : `town ${town}`;
}

/** Bodies of which a nation has one. */
const NATIONAL =
  /^(?<body>parlement|assemblee nationale|senat|chambre des (?:deputes|representants)|armee|forces armees|cour (?:supreme|constitutionnelle|des comptes)|banque centrale|(?:police|gendarmerie) nationale|ambassade) (?<of>.+)$/u;

/** "Assemblée nationale togolaise", "du Togo" and "de la République togolaise" are one. */
function ofNation(key: string): string | null {
  const { body, of = '' } = NATIONAL.exec(key)?.groups ?? {};
  if (body === undefined) return null;
  const country =
    countryOfDemonym(of) ?? (/^d(?:u |e |es |')/u.test(of) ? countryOf(keyWithoutArticle(of)) : null);
  return country === null ? null : `${body} in ${country}`;
}

/** "gouvernement congolais": the keys of those of either country, of which the text may name one. */
export function keysOfNations(name: string): readonly string[] {
  const key = withoutForm(name);
  const state = STATE.exec(key)?.groups?.of;
  const { body, of } = NATIONAL.exec(key)?.groups ?? {};
  const countries = countriesOfDemonym(state ?? of ?? '');
  if (countries.length < 2) return [];
  return countries.map((code) => (state === undefined ? `${body} in ${code}` : `state ${code}`));
}

/** "Conseil de sécurité de l'ONU" is that "des Nations unies". */
function ofKnown(key: string): string | null {
  for (const { index, 0: of } of key.matchAll(/ (?:des |du |de la |de l')/gu)) {
    const name = key.slice(index + of.length);
    const known = knownAcronyms().get(name);
    const main = known === undefined ? mainKeys().get(name) : keyOf(known);
    if (main !== undefined) return `${key.slice(0, index)} of ${main}`;
  }
  return null;
}

/** Whether a name is another without some of its words; both are keys. */
export const isShorterOf = (key: string, longer: string): boolean =>
  isThinner(longer, key) || isLonger(longer, key);

/** The shorter name leaves out an adjective or where it is: "Syndicat (national) des infirmiers (du Togo)". */
export function isThinner(longer: string, key: string): boolean {
  if (longer.length <= key.length || longer[0] !== key[0]) return false;
  const [long, short] = [longer.split(' '), key.split(' ')];
  if (short.length < 3 || long[0] !== short[0] || long.length - short.length > 4) return false;
  let at = 0;
  for (let i = 0; i < long.length; i++) {
    const word = long[i] as string;
    if (word === short[at]) at++;
    else if (at === short.length) return /^(?:d[eu]|des)$/.test(word) && i + 1 < long.length;
    else if (!isAdjective(word)) return false;
  }
  return at === short.length && long.length > short.length;
}

/** Begins with the shorter name, or is the shorter name behind "société", "Agence", "Gouvernement de la" (République). */
function isLonger(longer: string, key: string): boolean {
  if (longer.startsWith(`${key} `)) return true;
  if (!longer.endsWith(` ${key}`)) return false;
  const before = longer.slice(0, -key.length - 1);
  if (/^gouvernement d(?:u|e la)$/.test(before) || heads().has(before)) return true;
  // "Groupe français Méridor"
  const [head = '', demonym = '', ...more] = before.split(' ');
  return more.length === 0 && heads().has(head) && countryOfDemonym(demonym) !== null;
}
