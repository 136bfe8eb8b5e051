/** All that the pages say, in both languages. */
import type { ShownKind } from '../report/data.js';

/** "15 janvier 2026". */
const isDay = (date: string): boolean => /^\d{1,2} /.test(date);
/** "2026", "janvier 2026". */
const isYearly = (date: string): boolean => /^(?:\p{L}+ )?\d{4}$/u.test(date);

const FRENCH = {
  documents: 'Communiqués',
  agreements: 'Accords',
  timeline: 'Chronologie',
  map: 'Carte',
  network: 'Réseau',
  search: 'Rechercher un titre, un nom, un mot du texte',
  noResult: 'Rien ne correspond.',
  found: (shown: number, all: number): string => (shown === all ? `${all} au total` : `${shown} sur ${all}`),
  back: 'Tous les communiqués',
  previous: 'Précédent',
  next: 'Suivant',
  whoSigned: 'Qui signe quoi, avec qui',
  noAgreement: 'Aucun accord relevé dans ce communiqué.',
  seeInText: 'Voir dans le texte',
  parties: 'Parties',
  signatories: 'Signataires',
  forParty: 'pour',
  date: 'Date',
  venue: 'Lieu',
  event: 'En marge de',
  amount: 'Montant',
  subject: 'Objet',
  instrument: 'Instrument',
  status: 'Statut',
  document: 'Communiqué',
  country: 'Pays',
  year: 'Année',
  party: 'Partie',
  any: { country: 'tous', status: 'tous', year: 'toutes' },
  text: 'Texte',
  noText: 'Le texte n’est pas joint : seul le relevé est affiché.',
  legend: 'Ce qui est coloré (cliquer pour masquer ou montrer)',
  record: 'Relevé',
  rawRecord: 'Relevé en JSON',
  copy: 'Copier',
  copied: 'Copié',
  mention: (at: number, all: number): string => `mention ${at} sur ${all}`,
  rule: 'Règle',
  confidence: 'Confiance',
  value: 'Valeur',
  role: 'Fonction',
  implied: 'par son titulaire',
  unknownDate: 'non déterminée',
  until: (date: string): string =>
    `${isDay(date) ? 'jusqu’au' : isYearly(date) ? 'jusqu’en' : 'jusqu’à'} ${date}`,
  from: (date: string): string => `${isDay(date) ? 'à partir du' : 'à partir de'} ${date}`,
  published: 'Publié',
  source: 'Source',
  close: 'Fermer',
  language: 'English',
  theme: 'Clair ou sombre',
  online: 'en ligne',
  count: (n: number): string => `${n} instruments`,
  mapHint: 'Chaque point est un lieu ; sa taille, le nombre de communiqués. Cliquer pour la liste.',
  wholeWorld: 'Monde entier',
  zoomIn: 'Au plus près',
  unlocated: (n: number): string => `${n} lieux sans coordonnées`,
  networkHint: 'Un trait relie ceux qui signent ensemble. Cliquer sur un nom montre ses accords.',
  onlyMain: (shown: number, all: number): string =>
    `Les ${shown} parties les plus liées, sur ${all} ; toutes sont dans la liste.`,
  together: (n: number): string => (n === 1 ? '1 accord' : `${n} accords`),
  undated: 'Sans date',
  reset: 'Tout afficher',
  sortBy: 'Trier par',
  signedHere: 'accords',
  moreHere: (n: number): string => (n === 1 ? '+ 1 autre accord' : `+ ${n} autres accords`),
  skip: 'Aller au contenu',
  extract: 'Analyser',
  paste: 'Collez ici un communiqué en français, ou déposez un fichier .txt',
  chooseFile: 'Choisir un fichier',
  example: 'Essayer un exemple',
  working: 'Lecture en cours…',
  loading: 'Chargement du lexique et des modèles…',
  tooLong: 'Ce texte est trop long pour cette page.',
  failed: 'La lecture a échoué.',
  notFrench: 'Ce texte n’est pas en français : aucun relevé.',
  kinds: {
    agreements: 'Accords',
    people: 'Personnes',
    ministries: 'Ministères',
    organizations: 'Organismes',
    dates: 'Dates',
    venues: 'Lieux de l’action',
    events: 'Événements',
    places: 'Toponymes',
  } as Readonly<Record<ShownKind, string>>,
  statuses: {
    signed: 'signé',
    planned: 'prévu',
    negotiated: 'négocié',
    ratified: 'ratifié',
    not_signed: 'non signé',
    mentioned: 'évoqué',
  } as Readonly<Record<string, string>>,
};

type Words = typeof FRENCH;

const ENGLISH: Words = {
  documents: 'Releases',
  agreements: 'Agreements',
  timeline: 'Timeline',
  map: 'Map',
  network: 'Network',
  search: 'Search a title, a name, a word of the text',
  noResult: 'Nothing matches.',
  found: (shown, all) => (shown === all ? `${all} in all` : `${shown} of ${all}`),
  back: 'All releases',
  previous: 'Previous',
  next: 'Next',
  whoSigned: 'Who signs what with whom',
  noAgreement: 'No agreement found in this release.',
  seeInText: 'See it in the text',
  parties: 'Parties',
  signatories: 'Signatories',
  forParty: 'for',
  date: 'Date',
  venue: 'Place',
  event: 'On the fringe of',
  amount: 'Amount',
  subject: 'Subject',
  instrument: 'Instrument',
  status: 'Status',
  document: 'Release',
  country: 'Country',
  year: 'Year',
  party: 'Party',
  any: { country: 'any', status: 'any', year: 'any' },
  text: 'Text',
  noText: 'The text is not at hand: only the record is shown.',
  legend: 'What is coloured (click to hide or show)',
  record: 'Record',
  rawRecord: 'Record as JSON',
  copy: 'Copy',
  copied: 'Copied',
  mention: (at, all) => `mention ${at} of ${all}`,
  rule: 'Rule',
  confidence: 'Confidence',
  value: 'Value',
  role: 'Role',
  implied: 'by its office-holder',
  unknownDate: 'not pinned down',
  until: (date) => `until ${date}`,
  from: (date) => `from ${date}`,
  published: 'Published',
  source: 'Source',
  close: 'Close',
  language: 'Français',
  theme: 'Light or dark',
  online: 'online',
  count: (n) => `${n} instruments`,
  mapHint: 'A dot is a place; its size, the number of releases. Click for the list.',
  wholeWorld: 'Whole world',
  zoomIn: 'Zoom in',
  unlocated: (n) => `${n} places without coordinates`,
  networkHint: 'A line ties those who sign together. Click a name for its agreements.',
  onlyMain: (shown, all) => `The ${shown} most connected of ${all} parties; the list has them all.`,
  together: (n) => (n === 1 ? '1 agreement' : `${n} agreements`),
  undated: 'No date',
  reset: 'Show all',
  sortBy: 'Sort by',
  signedHere: 'agreements',
  moreHere: (n) => (n === 1 ? '+ 1 more agreement' : `+ ${n} more agreements`),
  skip: 'Skip to the content',
  extract: 'Read it',
  paste: 'Paste a French press release here, or drop a .txt file',
  chooseFile: 'Choose a file',
  example: 'Try an example',
  working: 'Reading…',
  loading: 'Loading lexicons and models…',
  tooLong: 'This text is too long for this page.',
  failed: 'The text could not be read.',
  notFrench: 'This text is not French: there is no record.',
  kinds: {
    agreements: 'Agreements',
    people: 'People',
    ministries: 'Ministries',
    organizations: 'Organisations',
    dates: 'Dates',
    venues: 'Venues',
    events: 'Events',
    places: 'Places',
  },
  statuses: {
    signed: 'signed',
    planned: 'planned',
    negotiated: 'negotiated',
    ratified: 'ratified',
    not_signed: 'not signed',
    mentioned: 'mentioned',
  },
};

export type Language = 'fr' | 'en';

const ALL: Readonly<Record<Language, Words>> = { fr: FRENCH, en: ENGLISH };

let current: Language = 'fr';

export const language = (): Language => current;

export function setLanguage(chosen: Language): void {
  current = chosen;
  document.documentElement.lang = chosen;
}

/** The words of the language chosen now. */
export const words = (): Words => ALL[current];

export function countryName(code: string | null): string | null {
  if (code === null) return null;
  try {
    return new Intl.DisplayNames([current], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

export const money = (value: number, currency: string): string => {
  try {
    const options = {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      maximumFractionDigits: 2,
    } as const;
    return new Intl.NumberFormat(current, { ...options, minimumFractionDigits: 0 }).format(value);
  } catch {
    return `${value} ${currency}`;
  }
};
