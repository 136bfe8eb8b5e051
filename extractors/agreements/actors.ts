/**
 * Who acts: people with their offices and bodies, and lists of them. "le ministre de la Santé, Dr A, et la
 * représentante de l'OMS, Mme B" is one group of two actors.
 */
import type { Span } from '../../schemas/document.js';
import { countriesOfDemonym } from '../countries.js';
import { type Party, SHORT } from './atoms.js';
import type { Item } from './items.js';

export interface Actor extends Span {
  /** Id of a person of the record. */
  readonly person: string | null;
  /** Office as written, without determiner. */
  readonly role: string | null;
  /** The body that the office is held at, or the actor itself when it is a body. */
  readonly body: Party | null;
  /** "pour le Bénin", "au nom de", "représenté par": for whom, in so many words. */
  readonly onBehalfOf: Party | null;
  /** "les directeurs généraux", "les deux ministres". */
  readonly plural: boolean;
  /** Points back: "les deux parties", "son homologue", "elle". */
  readonly anaphor: Anaphor | null;
}

export interface Anaphor {
  readonly noun: string;
  /** "les deux ministres" → 2. */
  readonly count: number | null;
  readonly country: string | null;
}

export interface Group extends Span {
  readonly actors: readonly Actor[];
}

const DETERMINERS = new Set([
  'le',
  'la',
  "l'",
  'les',
  'un',
  'une',
  'son',
  'sa',
  'leur',
  'des',
  'notre',
  'du',
  'cette',
  'ce',
  'cet',
  'chacun',
  'dudit',
]);
const HONORIFICS =
  /^(?:m|mm|mme|mmes|mlle|melle|dr|dre|drs|pr|pre|prs|me|s\.?e\.?m?\.?|s\.e\.m\.?|s\.e\.mme|sem|excellence|excellences|monsieur|madame|messieurs|mesdames|mademoiselle|maitre|honorable|professeure?|docteure?|general|colonel|lieutenant|lieutenant-colonel|commandant|capitaine|colonel-major|general-major|amiral|contre-amiral|ingenieure?|ing|cheikh|imam|pere|mgr|senateur|senatrice|juge|magistrate?|sultan|prince|princesse|hon|elhadj|el|hadj|son|sa|s\.j|feu)\.?$/;
const FIRMS =
  /^(?:groupe|societe|entreprise|compagnie|start-?up|operateur|geant|firme|ong|cabinet|constructeur|fondation|agence|banque|institution|organisation|consortium|groupement|filiale|association|fabricant|equipementier|fournisseur|plateforme|multinationale|etablissement|ministere|mairie|office|fonds|commission|universite|institut|ville|commune|municipalite|mairie|region|district|departement|societes|entreprises)$/;
const ROLE =
  /^(?:ministres?|directeurs?|directrices?|presidents?|presidentes?|p-?\.?d\.?-?g\.?|pdg|dg|secretaires?|ambassadeurs?|ambassadrices?|representante?s?|gouverneure?s?|maires?|mairesses?|recteurs?|rectrices?|chefs?|cheffes?|administrateurs?|administratrices?|doyens?|doyennes?|commissaires?|coordinateurs?|coordinatrices?|coordonnateurs?|coordonnatrices?|deleguee?s?|prefets?|bourgmestres?|syndics?|consuls?|chargee?s?|vice-\p{L}+|gerante?s?|fondateurs?|fondatrices?|roi|batonnier|batonniere|patrons?|patronne|dirigeants?|dirigeante|premier|premiere|procureure?|inspecteur|inspectrice|conseillere?|responsables?|echevine?|garde|depute-maire|intendant|superviseur|juges?|argentier|wali|tresorier|tresoriere|controleur|rapporteure?|porte-parole|managers?|ceo)$/u;
const ROLE_WORDS =
  /^(?:general|generale|generaux|generales|adjointe?s?|executif|executive|exécutive|delegue|deleguee|national|nationale|regional|regionale|technique|resident|residente|permanent|permanente|plenipotentiaire|extraordinaire|et|d'affaires|d'etat|de|du|des|d'|l'|la|le|les|d|ministre|etat|affaires|conseil|conseils|administration|d'administration|cabinet|pays|par|interim|comite|commission|bureau|directoire|operations|aux|a|au|a\.i\.|executifs|generaux|principal|principale|honoraire|commercial|commerciale|financier|financiere|premier|premiere|chambre|groupe|zone|afrique|respectifs|respectives|international|internationale|en|chef|charge|chargee|mission|unite|division|departement|service|centre|programme|projet|sceaux|ville|direction|partie)$/;
/** A word that names an office or a title, whatever its case. */
export function isOffice(name: string): boolean {
  const first = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[\s']/u)[0] ?? '';
  return ROLE.test(first) || HONORIFICS.test(first);
}

const LINKS = new Set([
  'de',
  "d'",
  'du',
  'des',
  'la',
  "l'",
  'le',
  'les',
  'a',
  'au',
  'aux',
  'pour',
  'aupres',
  'chez',
  'en',
  'dudit',
  'au sein',
]);

const wordOf = (item: Item | undefined): string | null => (item?.kind === 'word' ? item.word : null);
const isWord = (item: Item | undefined, ...words: string[]): boolean => words.includes(wordOf(item) ?? '\0');

interface Parsed<T> {
  readonly value: T;
  /** Index of the first item after it. */
  readonly next: number;
}

/** Determiners, titles, adjectives of nationality and nouns like "la société" before a name. */
function skipLead(items: readonly Item[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 7; steps++, at++) {
    const word = wordOf(items[at]);
    if (word === null) break;
    // "la société militaro-industrielle française KNDS"
    const qualifies =
      at > from &&
      FIRMS.test(wordOf(items[at - 1]) ?? '') &&
      /(?:elle|ique|ale|aire|ive|el|al|ier|iere|ante?)$/.test(word);
    if (
      !qualifies &&
      !DETERMINERS.has(word) &&
      !HONORIFICS.test(word) &&
      !FIRMS.test(word) &&
      countriesOfDemonym(word).length === 0 &&
      word !== '.'
    )
      break;
    if (isRoleStart(items, at)) break;
  }
  return at;
}

function isRoleStart(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind === 'atom') return item.atom.kind === 'role' || item.atom.implied;
  const word = wordOf(item);
  if (word === null || !ROLE.test(word)) return false;
  if (/^premiere?$/.test(word))
    return isWord(items[at + 1], 'ministre', 'ministres', 'vice-president', 'president', 'secretaire');
  if (word === 'garde') return isWord(items[at + 1], 'des');
  // "Général X" is a title, "le général" before a name too.
  return !(HONORIFICS.test(word) && items[at + 1]?.kind === 'atom');
}

interface Office {
  readonly role: string;
  readonly body: Party | null;
  readonly plural: boolean;
}

/** "directeur général adjoint de l'ANCy", "ministre de la Santé", "ambassadeur de Chine en Algérie". */
function parseOffice(text: string, items: readonly Item[], from: number): Parsed<Office> | null {
  if (!isRoleStart(items, from)) return null;
  const first = items[from] as Item;
  let at = from;
  let body: Party | null = null;
  let end = first.end;
  const plural =
    isWord(items[from - 1], 'les', 'leurs', 'des', 'ces') ||
    (first.kind === 'word'
      ? /s$/.test(first.word) && !/^(?:commissaires|syndics)$/.test(first.word)
      : /^\p{L}+s(?:\s|$)/u.test(text.slice(first.start, first.end)));
  if (first.kind === 'atom' && first.atom.implied) {
    body = first.atom.party;
    at++;
    const country = parseCountryTail(items, at);
    if (country) {
      at = country.next;
      if (body && body.country === null) body = { ...body, country: country.value };
    }
    return {
      value: {
        role: text.slice(first.start, first.end),
        body,
        plural: /^\p{L}+s\s/u.test(text.slice(first.start, first.end)),
      },
      next: at,
    };
  }
  at++;
  for (let steps = 0; steps < 16; steps++) {
    const item = items[at];
    if (item === undefined) break;
    // "des deux entreprises": of those told of before.
    if (
      isWord(item, 'des') &&
      COUNTS[wordOf(items[at + 1]) ?? ''] !== undefined &&
      ANAPHORIC.test(wordOf(items[at + 2]) ?? '')
    ) {
      at += 3;
      while (
        isWord(items[at], 'de', 'du', "d'") &&
        wordOf(items[at + 1]) !== null &&
        bodyAfterLinks(items, at) === null
      )
        at += 2;
      return { value: { role: text.slice(first.start, end), body: null, plural: true }, next: at };
    }
    const bodyAt = bodyAfterLinks(items, at);
    if (bodyAt !== null) {
      const found = items[bodyAt] as Item;
      const party = partyOf(found);
      body = body ?? party;
      // The title of an envoy holds the state: "ambassadeur de Chine".
      if (party?.kind === 'state') end = found.end;
      at = skipParenthesis(items, bodyAt + 1);
      const more = bodyAfterLinks(items, at);
      const tail = parseCountryTail(items, at);
      if (tail) at = tail.next;
      else if (more !== null && more > at && steps < 3) continue;
      break;
    }
    const word = wordOf(item);
    const lower = word !== null && /^\p{L}/u.test(word);
    if (!lower || word === 'ont' || word === 'qui' || word === 'que') break;
    const linked = LINKS.has(wordOf(items[at - 1]) ?? '');
    if (
      !(
        LINKS.has(word) ||
        ROLE_WORDS.test(word) ||
        linked ||
        countriesOfDemonym(word).length > 0 ||
        (word === 'et' && LINKS.has(wordOf(items[at + 1]) ?? ''))
      )
    )
      break;
    if (word === 'et' && !LINKS.has(wordOf(items[at + 1]) ?? '')) break;
    if (word === 'et' && isRoleStart(items, skipLead(items, at + 1))) break;
    if (word === 'et' && bodyAfterLinks(items, at + 1) !== null) break;
    if (!LINKS.has(word)) end = item.end;
    at++;
  }
  // "vice-président de la Bid chargé des opérations, M. X"
  const charged = items[at];
  if (
    isWord(charged, 'charge', 'chargee', 'en') ||
    (charged?.kind === 'atom' &&
      charged.atom.kind === 'role' &&
      /^charg/iu.test(text.slice(charged.start, charged.end)))
  ) {
    for (let ahead = at + 1; ahead < at + 9; ahead++)
      if (isWord(items[ahead], ',') && personFollows(items, ahead)) at = ahead;
  }
  // A trailing "de", "a" or "et" belongs to what follows.
  while (at > from + 1 && (LINKS.has(wordOf(items[at - 1]) ?? '') || isWord(items[at - 1], 'et'))) at--;
  const role = text.slice(first.start, Math.max(end, first.end)).replace(TRAILING, '');
  return { value: { role, body, plural }, next: at };
}

const TRAILING = /(?:\s+(?:de|du|des|d['’]|la|l['’]|les|à|au|aux|auprès))+\s*$/u;

function partyOf(item: Item): Party | null {
  if (item.kind === 'name') return item.party;
  return item.kind === 'atom' && !item.atom.implied ? item.atom.party : null;
}

/** Index of a body that follows here, prepositions and "la société" skipped; null when none does. */
function bodyAfterLinks(items: readonly Item[], from: number): number | null {
  let at = from;
  let links = 0;
  for (; links < 5 && at < items.length; links++, at++) {
    const word = wordOf(items[at]);
    if (word === null || !(LINKS.has(word) || FIRMS.test(word) || countriesOfDemonym(word).length > 0)) break;
  }
  const item = items[at];
  if (item === undefined || (links === 0 && item.kind !== 'atom')) return null;
  const party = partyOf(item);
  if (party === null || (item.kind === 'atom' && item.atom.kind === 'venue')) return null;
  return at;
}

/** "du Sénégal", "de la République du Mali", "béninois" after an office or a body. */
function parseCountryTail(items: readonly Item[], from: number): Parsed<string> | null {
  const word = wordOf(items[from]);
  const codes = word === null ? [] : countriesOfDemonym(word);
  if (codes.length > 0) return { value: codes[0] as string, next: from + 1 };
  let at = from;
  while (at < from + 3 && /^(?:de|du|des|d'|la|l'|en|au)$/.test(wordOf(items[at]) ?? '')) at++;
  const item = items[at];
  const party = item && at > from ? partyOf(item) : null;
  return party?.kind === 'state' && party.country !== null && item?.kind === 'atom'
    ? { value: party.country, next: at + 1 }
    : null;
}

/** Past "(ICESCO)" or "(« Okoumé »)". */
function skipParenthesis(items: readonly Item[], from: number): number {
  if (!isWord(items[from], '(')) return from;
  for (let at = from + 1; at < items.length && at < from + 12; at++)
    if (isWord(items[at], ')')) return at + 1;
  return from;
}

const ANAPHORIC =
  /^(?:parties|ministres|responsables|pays|chefs|dirigeants|institutions|gouvernements|delegations|hommes|etats|entites|personnalites|organisations|signataires|etablissements|universites|entreprises|structures|partenaires|homologues|groupes|agences|villes|presidents|directeurs|diplomates|capitales|banques|societes|collectivites|communes|dirigeantes|representants|autorites|secretaires|ministeres|nations|puissances|voisins)$/;

/** "les deux ministres", "les trois pays", "les deux chefs de département"; "son homologue béninoise". */
function parseAnaphor(items: readonly Item[], from: number): Parsed<Actor> | null {
  const start = items[from];
  if (start === undefined) return null;
  const words = [0, 1, 2, 3].map((offset) => wordOf(items[from + offset]) ?? '');
  let at = from;
  if (/^(?:les|ces|leurs|aux|des)$/.test(words[0] as string)) at++;
  const count = COUNTS[wordOf(items[at]) ?? ''] ?? null;
  if (count !== null) at++;
  if (isWord(items[at], 'memes')) at++;
  const noun = wordOf(items[at]) ?? '';
  if (at > from && ANAPHORIC.test(noun) && (count !== null || noun === 'parties')) {
    at++;
    while (
      at < items.length &&
      /^(?:de|d'|du|departement|gouvernement|delegation|institutions?|etat|generaux|generales|africains|entreprises)$/.test(
        wordOf(items[at]) ?? '',
      ) &&
      bodyAfterLinks(items, at) === null
    )
      at++;
    const end = (items[at - 1] as Item).end;
    return {
      value: {
        start: start.start,
        end,
        person: null,
        role: null,
        body: null,
        onBehalfOf: null,
        plural: true,
        anaphor: { noun, count, country: null },
      },
      next: at,
    };
  }
  return null;
}

const COUNTS: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  '2': 2,
  '3': 3,
  '4': 4,
};

/** One actor at an item, or null. */
export function parseActor(text: string, items: readonly Item[], from: number): Parsed<Actor> | null {
  const behalf = parseBehalf(items, from);
  if (behalf) {
    let at = behalf.next;
    while (isWord(items[at], ',', 'par', ':')) at++;
    const actor = parseActor(text, items, at);
    if (!actor || actor.value.onBehalfOf !== null) return null;
    return { value: { ...actor.value, onBehalfOf: behalf.value }, next: actor.next };
  }
  const anaphor = parseAnaphor(items, from);
  if (anaphor) return withPerson(text, items, anaphor);
  const at = skipLead(items, from);
  const item = items[at];
  if (item === undefined) return null;
  const start = (items[from] as Item).start;
  const counterpart = parseCounterpart(text, items, from, at, start);
  if (counterpart) return counterpart;
  if (item.kind === 'atom' && item.atom.kind === 'person')
    return parsePersonFirst(text, items, at, start, item.atom.id);
  const represented = /^representants?$/.test(wordOf(item) ?? '') ? commonBody(text, items, from) : null;
  if (represented) return represented;
  const office = parseOffice(text, items, at);
  if (office) return parseOfficeFirst(text, items, office, start);
  return parseBody(text, items, from, at, start);
}

function parseCounterpart(
  text: string,
  items: readonly Item[],
  from: number,
  at: number,
  start: number,
): Parsed<Actor> | null {
  if (!/^homologues?$/.test(wordOf(items[at]) ?? '') || at === from) return null;
  let next = at + 1;
  const demonym = wordOf(items[next]);
  const country = demonym === null ? null : (countriesOfDemonym(demonym)[0] ?? null);
  if (country !== null) next++;
  const tail = country === null ? parseCountryTail(items, next) : null;
  if (tail) next = tail.next;
  // "son homologue de la rive gauche, Mme X"
  if (!tail && isWord(items[next], 'de', 'du', 'charge', 'chargee')) {
    for (let ahead = next + 1; ahead < next + 7; ahead++)
      if (isWord(items[ahead], ',') && personFollows(items, ahead)) next = ahead;
  }
  const actor: Actor = {
    start,
    end: (items[next - 1] as Item).end,
    person: null,
    role: 'homologue',
    body: null,
    onBehalfOf: null,
    plural: false,
    anaphor: { noun: 'homologue', count: 1, country: country ?? tail?.value ?? null },
  };
  return withPerson(text, items, { value: actor, next });
}

/** "…, Dr X, ministre de Y" after an office or an anaphor. */
function withPerson(text: string, items: readonly Item[], parsed: Parsed<Actor>): Parsed<Actor> {
  let at = parsed.next;
  if (isWord(items[at], ',')) at++;
  at = skipLead(items, at);
  const item = items[at];
  if (item?.kind !== 'atom' || item.atom.kind !== 'person') return closeActor(items, parsed);
  const named = parsePersonFirst(text, items, at, parsed.value.start, item.atom.id);
  const body = named.value.body ?? parsed.value.body;
  return {
    value: {
      ...parsed.value,
      ...named.value,
      start: parsed.value.start,
      role: named.value.role ?? parsed.value.role,
      body,
      anaphor: parsed.value.anaphor,
    },
    next: named.next,
  };
}

function parsePersonFirst(
  text: string,
  items: readonly Item[],
  at: number,
  start: number,
  id: string | null,
): Parsed<Actor> {
  const person = items[at] as Item;
  let next = at + 1;
  let actor: Actor = {
    start,
    end: person.end,
    person: id,
    role: null,
    body: null,
    onBehalfOf: null,
    plural: false,
    anaphor: null,
  };
  next = skipParenthesis(items, next);
  const comma = isWord(items[next], ',');
  const lead = skipLead(items, comma ? next + 1 : next);
  const determined = comma && lead > next + 1 && /^(?:le|la|l')$/.test(wordOf(items[next + 1]) ?? '');
  const office = parseOffice(text, items, lead);
  if (office && (comma || lead === next) && !(determined && personFollows(items, office.next))) {
    actor = {
      ...actor,
      end: (items[office.next - 1] as Item).end,
      role: office.value.role,
      body: office.value.body,
    };
    next = secondOffice(text, items, office.next);
  } else if (!comma || office === null) {
    // "M. X de l'UIT", "Mme Y (ANCy)"
    const bodyAt = comma ? null : bodyAfterLinks(items, next);
    if (bodyAt !== null && bodyAt > next && /^(?:de|du|d'|des)$/.test(wordOf(items[next]) ?? '')) {
      actor = { ...actor, body: partyOf(items[bodyAt] as Item), end: (items[bodyAt] as Item).end };
      next = bodyAt + 1;
    }
  }
  return closeActor(items, { value: actor, next: skipParenthesis(items, next) });
}

/** "ministre des Finances, porte-parole du Gouvernement": what follows the first office is passed over. */
function secondOffice(text: string, items: readonly Item[], from: number): number {
  if (!isWord(items[from], ',', 'et')) return from;
  const office = parseOffice(text, items, from + 1);
  return office && !personFollows(items, office.next) ? office.next : from;
}

function personFollows(items: readonly Item[], from: number): boolean {
  const at = skipLead(items, isWord(items[from], ',') ? from + 1 : from);
  const item = items[at];
  return item?.kind === 'atom' && item.atom.kind === 'person';
}

function parseOfficeFirst(
  text: string,
  items: readonly Item[],
  office: Parsed<Office>,
  start: number,
): Parsed<Actor> {
  const end = (items[office.next - 1] as Item).end;
  const actor: Actor = {
    start,
    end,
    person: null,
    role: office.value.role,
    body: office.value.body,
    onBehalfOf: null,
    plural: office.value.plural,
    anaphor: null,
  };
  let next = skipParenthesis(items, office.next);
  // "le ministre d'État, ministre de la Justice, Me X"
  if (isWord(items[next], ',')) {
    const again = parseOffice(text, items, next + 1);
    if (again && personFollows(items, again.next)) {
      next = again.next;
      return withPerson(text, items, {
        value: { ...actor, role: again.value.role, body: again.value.body ?? actor.body },
        next,
      });
    }
  }
  if (
    isWord(items[next], 'respectivement') ||
    (isWord(items[next], ',') && isWord(items[next + 1], 'respectivement'))
  )
    return closeActor(items, { value: actor, next });
  return withPerson(text, items, { value: actor, next });
}

function parseBody(
  text: string,
  items: readonly Item[],
  from: number,
  at: number,
  start: number,
): Parsed<Actor> | null {
  const item = items[at];
  const party = item ? partyOf(item) : null;
  if (!item || !party || !mayActHere(items, from, at, item))
    return shortBody(text, items, from, at) ?? commonBody(text, items, from);
  let next = skipParenthesis(items, at + 1);
  let body = party;
  const tail = parseCountryTail(items, next);
  if (tail && party.kind !== 'state') {
    next = tail.next;
    if (body.country === null) body = { ...body, country: tail.value };
  }
  next = skipParenthesis(items, next);
  let actor: Actor = {
    start,
    end: (items[next - 1] as Item).end,
    person: null,
    role: null,
    body,
    onBehalfOf: null,
    plural: false,
    anaphor: null,
  };
  const by = representedBy(items, next);
  if (by !== null) {
    const signer = parseActor(text, items, by);
    if (signer && (signer.value.person !== null || signer.value.role !== null)) {
      actor = { ...signer.value, start, onBehalfOf: body };
      next = signer.next;
    }
  }
  return closeActor(items, { value: actor, next });
}

const COMMON =
  /^(?:entreprises?|fabricants?|radios?|societes?|banques?|communes?|syndicats?|associations?|universites?|partenaires?|operateurs?|bailleurs|investisseurs?|vendeurs?|acheteurs?|proprietaires?|constructeurs?|ecoles?|hopital|hopitaux|clubs?|collectivites?|cooperatives?|maraichers|producteurs|eleveurs|pecheurs|cabinets?|laboratoires?|groupements?|ong|start-?ups?|fournisseurs?|prestataires?|exploitants?|planteurs|artisans|rebelles|separatistes|groupes? armes?|representants?|compagnies?|assureurs?|medias|chaines?|fondations?|instituts?|mairies?|municipalites?|prefecture|federations?|ligues?|centrales?)$/;

/** "des fabricants d'armes indiens", "les radios locales": a side without a name, where one is expected. */
function commonBody(text: string, items: readonly Item[], from: number): Parsed<Actor> | null {
  if (!/^(?:avec|entre|et|par)$/.test(wordOf(items[from - 1]) ?? '')) return null;
  let at = from;
  while (
    /^(?:des|les|le|la|l'|un|une|plusieurs|leurs|trois|deux|quatre|cinq)$/.test(wordOf(items[at]) ?? '') &&
    at < from + 3
  )
    at++;
  const first = items[at];
  if (at === from || !first || !COMMON.test(wordOf(first) ?? '')) return null;
  let head = first;
  // "les représentants des radios locales": the radios are bound.
  if (/^representants?$/.test(wordOf(first) ?? '') && isWord(items[at + 1], 'de', 'des', 'du', "d'")) {
    head = items[at + 2] ?? first;
    at += 2;
  }
  let last = head;
  at++;
  for (let steps = 0; steps < 5; steps++, at++) {
    const word = wordOf(items[at]);
    if (word === null || !/^\p{Ll}/u.test(text[(items[at] as Item).start] ?? '')) break;
    if (/^(?:de|d'|du|des)$/.test(word) && /^\p{Ll}/u.test(text[items[at + 1]?.start ?? 0] ?? '')) continue;
    const qualifies =
      isWord(items[at - 1], 'de', "d'", 'du', 'des') ||
      countriesOfDemonym(word).length > 0 ||
      /(?:elle|elles|ales?|aux|iques?|aires?|ives?|ees?|es|ants?|ois|ais|ains?|iens?)$/.test(word);
    if (!qualifies || /^(?:pour|dans|sur|afin|les|apres|lors|ses|ces)$/.test(word)) break;
    last = items[at] as Item;
  }
  const body: Party = { id: null, name: text.slice(head.start, last.end), kind: 'unknown', country: null };
  const start = (items[from] as Item).start;
  const next = items.indexOf(last) + 1;
  return {
    value: {
      start,
      end: last.end,
      person: null,
      role: null,
      body,
      onBehalfOf: null,
      plural: true,
      anaphor: null,
    },
    next,
  };
}

/** "la mairie", "ce ministère": a body told of before. */
function shortBody(text: string, items: readonly Item[], from: number, at: number): Parsed<Actor> | null {
  const last = items[at - 1];
  const noun = wordOf(last) ?? '';
  if (
    !last ||
    at < from + 2 ||
    !SHORT.test(noun) ||
    !/^(?:la|le|l'|ce|cette|son|sa)$/.test(wordOf(items[at - 2]) ?? '')
  )
    return null;
  if (/^(?:de|d'|du|des)$/.test(wordOf(items[at]) ?? '')) return null;
  const start = (items[from] as Item).start;
  const body: Party = { id: null, name: text.slice(last.start, last.end), kind: 'short', country: null };
  return {
    value: {
      start,
      end: last.end,
      person: null,
      role: null,
      body,
      onBehalfOf: null,
      plural: false,
      anaphor: null,
    },
    next: at,
  };
}

/** ", représentée par", "par la voix de", singular only: plural goes with "respectivement". */
function representedBy(items: readonly Item[], from: number): number | null {
  let at = from;
  if (isWord(items[at], ',', '(')) at++;
  if (!/^representee?$/.test(wordOf(items[at]) ?? '')) return null;
  at++;
  if (isWord(items[at], 'ici', 'respectivement')) at++;
  return isWord(items[at], 'par') ? at + 1 : null;
}

/** A place acts only without a preposition of place before it; a state not after "en" and "au". */
function mayActHere(items: readonly Item[], from: number, at: number, item: Item): boolean {
  if (item.kind === 'atom' && item.atom.kind === 'event') return false;
  const before = wordOf(items[from - 1]) ?? '';
  const direct = at === from ? before : (wordOf(items[at - 1]) ?? '');
  const party = partyOf(item);
  if (party?.kind === 'town' || party?.kind === 'state')
    return (
      !/^(?:a|au|aux|en|dans|vers|depuis|chez|sur)$/.test(at === from ? before : direct) &&
      !(party.kind === 'town' && /^(?:de|d'|du)$/.test(before))
    );
  return !/^(?:dans|vers|chez|depuis|en)$/.test(before);
}

const BEHALF_START = /^(?:pour|cote)$/;

/** "pour le Cameroun,", "côté malien", "au nom de l'Agence" before or after an actor. */
function parseBehalf(items: readonly Item[], from: number): Parsed<Party> | null {
  let at = from;
  const word = wordOf(items[at]) ?? '';
  if (word === 'au' && isWord(items[at + 1], 'nom', 'titre')) at += 2;
  else if (word === 'du' && isWord(items[at + 1], 'cote')) at += 2;
  else if (BEHALF_START.test(word))
    at += isWord(items[at + 1], 'le') && isWord(items[at + 2], 'compte') ? 3 : 1;
  else return null;
  const direct = wordOf(items[at]) ?? '';
  const codes = countriesOfDemonym(direct);
  if (codes.length > 0 && /cote/.test(`${word} ${wordOf(items[from + 1]) ?? ''}`)) {
    return { value: { id: null, name: direct, kind: 'side', country: codes[0] as string }, next: at + 1 };
  }
  for (let steps = 0; steps < 5 && at < items.length; steps++, at++) {
    const link = wordOf(items[at]);
    if (link === null || !(LINKS.has(link) || FIRMS.test(link))) break;
  }
  const item = items[at];
  const party = item ? partyOf(item) : null;
  if (!item || !party || (item.kind === 'atom' && item.atom.kind === 'venue' && party.kind !== 'town'))
    return null;
  return { value: party, next: skipParenthesis(items, at + 1) };
}

/** Takes in ", pour le Gouvernement de X" and "au nom de" after an actor. */
function closeActor(items: readonly Item[], parsed: Parsed<Actor>): Parsed<Actor> {
  if (parsed.value.person === null && parsed.value.role === null) return parsed;
  const at = isWord(items[parsed.next], ',') ? parsed.next + 1 : parsed.next;
  if (!isWord(items[at], 'pour', 'au')) return parsed;
  const behalf = parseBehalf(items, at);
  if (!behalf) return parsed;
  // "pour le Niger, M. B" opens the next of a list.
  const opensNext =
    at > parsed.next && isWord(items[behalf.next], ',', ':', 'par') && actorStartsAt(items, behalf.next + 1);
  if (opensNext) return parsed;
  return {
    value: { ...parsed.value, onBehalfOf: behalf.value, end: (items[behalf.next - 1] as Item).end },
    next: behalf.next,
  };
}

function actorStartsAt(items: readonly Item[], from: number): boolean {
  const at = skipLead(items, isWord(items[from], 'par') ? from + 1 : from);
  const item = items[at];
  return isRoleStart(items, at) || (item?.kind === 'atom' && item.atom.kind === 'person');
}

const SEPARATOR =
  /^(?:,|et|;|&|and|avec|ainsi|que|puis|-|–|par|de|d'|du|des|entre|d'une|d'autre|part|mais|aussi|comme|l'un|l'autre|respectivement|enfin)$/;

/** Actors joined by "et", commas and the like. */
export function parseGroup(text: string, items: readonly Item[], from: number): Parsed<Group> | null {
  const first = parseActor(text, items, from);
  if (!first) return null;
  const actors: Actor[] = [first.value];
  let next = first.next;
  let ended = false;
  for (let members = 0; members < 16; members++) {
    const joined = joinFrom(items, next);
    // "A et B, C": the list ended with its "et".
    if (joined === null || (ended && onlyCommas(items, next, joined))) break;
    const between = items.slice(next, joined);
    ended ||=
      between.some((item) => isWord(item, 'et')) && !between.some((item) => isWord(item, 'respectivement'));
    const actor = sameOfficeOf(items, joined, actors.at(-1) as Actor) ?? parseActor(text, items, joined);
    if (!actor) break;
    actors.push(actor.value);
    next = actor.next;
  }
  const paired = pairRespectively(text, items, actors, next);
  const end = (items[paired.next - 1] as Item).end;
  return { value: { start: first.value.start, end, actors: paired.value }, next: paired.next };
}

/** "le directeur de A et celui de B", "les P-DG de A et de B". */
function sameOfficeOf(items: readonly Item[], from: number, last: Actor): Parsed<Actor> | null {
  if (last.role === null || last.person !== null || last.body === null) return null;
  const pronoun = /^(?:celui|celle|ceux)$/.test(wordOf(items[from]) ?? '');
  const start = pronoun ? from + 1 : from - 1;
  if (!pronoun && !(last.plural && /^(?:de|d'|du|des)$/.test(wordOf(items[start]) ?? ''))) return null;
  const at = bodyAfterLinks(items, start);
  const item = at === null ? undefined : items[at];
  if (at === null || !item) return null;
  return {
    value: { ...last, start: item.start, end: item.end, body: partyOf(item), onBehalfOf: null },
    next: skipParenthesis(items, at + 1),
  };
}

const onlyCommas = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).every((item) => isWord(item, ',', 'de', 'du', 'des', "d'", 'par'));

/** Index after ", et par", "ainsi que", "d'une part, et"; null when nothing joins. */
function joinFrom(items: readonly Item[], from: number): number | null {
  let at = from;
  let joins = false;
  // "l'accord UE-Gabon", "UIT–Smart Africa"
  const [left, mark, right] = [items[from - 1], items[from], items[from + 1]];
  if (
    mark &&
    right &&
    isWord(mark, '-', '/') &&
    left?.end === mark.start &&
    mark.end === right.start &&
    right.kind !== 'word'
  )
    return from + 1;
  for (let steps = 0; steps < 8; steps++, at++) {
    const word = wordOf(items[at]) ?? '';
    if (!SEPARATOR.test(word)) break;
    if (/^(?:avec)$/.test(word)) return null;
    if (/^(?:de|d'|du|des|par|entre)$/.test(word) && !joins && word !== "d'") break;
    if (word === "d'" && !joins && !isWord(items[at + 1], 'une', 'autre')) break;
    if (word === 'et' || word === ',' || word === '&' || word === ';' || word === 'ainsi' || word === 'and')
      joins = true;
    if (word === "d'" && isWord(items[at + 1], 'une', 'autre') && isWord(items[at + 2], 'part')) {
      at += 2;
    }
  }
  return joins ? at : null;
}

/** "A et B, représentées respectivement par P et Q", "dont les directeurs, respectivement P et Q": people to bodies in order. */
function pairRespectively(
  text: string,
  items: readonly Item[],
  actors: Actor[],
  from: number,
): Parsed<Actor[]> {
  const unpaired = { value: actors, next: from };
  let at = from;
  if (isWord(items[at], ',')) at++;
  if (isWord(items[at], 'dont', 'par')) {
    const lead = skipLead(items, at + 1);
    const office = parseOffice(text, items, isWord(items[lead], 'leurs') ? lead + 1 : lead);
    if (!office) return unpaired;
    at = office.next;
    if (isWord(items[at], ',')) at++;
    if (isWord(items[at], 'respectifs', 'respectivement')) at++;
    if (isWord(items[at], ',')) at++;
  } else if (/^representee?s$/.test(wordOf(items[at]) ?? '')) {
    at++;
    if (isWord(items[at], 'respectivement', 'ici')) at++;
    if (!isWord(items[at], 'par')) return unpaired;
    at++;
    if (isWord(items[at], 'respectivement')) at++;
  } else return unpaired;
  const people: Actor[] = [];
  let next = at;
  for (;;) {
    const actor = parseActor(text, items, people.length === 0 ? next : (joinFrom(items, next) ?? -1));
    if (!actor) break;
    people.push(actor.value);
    next = actor.next;
  }
  if (people.length !== actors.length || people.some((each) => each.person === null && each.role === null))
    return unpaired;
  return {
    value: people.map((each, index) => ({
      ...each,
      onBehalfOf: each.onBehalfOf ?? actors[index]?.body ?? null,
    })),
    next,
  };
}
