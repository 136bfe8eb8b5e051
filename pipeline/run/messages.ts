/** What `run` tells people, in their language. */
import type { Kind } from '../../schemas/entities.js';
import type { Agreement } from '../../schemas/types.js';

export interface Messages {
  /** BCP 47, for numbers. */
  readonly locale: string;
  /** `count` as it is to be shown. */
  documents(number: number, count: string): string;
  /** `documents`: with their noun. */
  progress(documents: string, rate: string, left: string | null): string;
  /** `minutes` and `seconds` are whole. */
  timeLeft(minutes: number, seconds: number): string;
  summary(
    counts: Readonly<Record<'documents' | 'new' | 'changed' | 'done' | 'repeated', string>>,
    seconds: string,
    out: string,
  ): string;
  readonly records: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Agreements by their status. */
  readonly statuses: Readonly<Record<Agreement['status'], string>>;
  readonly links: string;
  readonly problems: string;
  /** Codes of problems; others are shown as they are. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly slowest: string;
  readonly files: string;
  stopping(signal: string): string;
  stopped(command: string): string;
  failed(message: string, command: string): string;
  locked(folder: string, holder: string, file: string): string;
  damaged(bytes: string): string;
  watching(folder: string): string;
  taken(counts: Readonly<Record<'new' | 'changed', number>>, files: string): string;
  readonly failedBefore: string;
  moreProblems(file: string): string;
  outAmongSources(folder: string): string;
  noFolder(name: string): string;
}

const english: Messages = {
  locale: 'en',
  documents: (number, count) => `${count} ${number === 1 ? 'document' : 'documents'}`,
  progress: (documents, rate, left) => `${documents}, ${rate}/s${left === null ? '' : `, ${left}`}`,
  timeLeft: (minutes, seconds) => (minutes > 0 ? `${minutes} min ${seconds} s left` : `${seconds} s left`),
  summary: (counts, seconds, out) =>
    `${counts.documents} in ${out} (${counts.new} new, ${counts.changed} changed, ${counts.done} done before, ${counts.repeated} given twice); this run took ${seconds} s`,
  records: 'records',
  kinds: {
    people: 'people',
    ministries: 'ministries',
    organizations: 'organisations',
    dates: 'dates',
    places: 'places',
    venues: 'venues',
    events: 'events',
    agreements: 'agreements',
  },
  statuses: {
    signed: 'signed',
    planned: 'planned',
    negotiated: 'negotiated',
    ratified: 'ratified',
    not_signed: 'not signed',
    mentioned: 'mentioned',
  },
  links: 'groups of near-duplicates',
  problems: 'Problems, by document:',
  reasons: {
    'not-french': 'not French',
    empty: 'empty',
    binary: 'not a text',
    'missing-file': 'no such file',
    'time-limit': 'took too long',
    'memory-limit': 'took too much memory',
    'invalid-record': 'record not valid',
  },
  slowest: 'Slowest:',
  files: 'Files:',
  stopping: (signal) => `${signal}: finishing the documents under way; once more stops at once`,
  stopped: (command) => `stopped before the end; nothing is lost. To go on: ${command}`,
  failed: (message, command) => `${message}. What is done is kept. To go on: ${command}`,
  locked: (folder, holder, file) =>
    `${folder} is in use by another run (${holder}). If you are sure that it is not, delete ${file}`,
  damaged: (bytes) => `${bytes} bytes of an earlier run were torn or damaged; their documents are done again`,
  watching: (folder) => `watching ${folder}; Ctrl-C ends it`,
  taken: (counts, files) => `taken in: ${counts.new} new, ${counts.changed} changed (${files})`,
  failedBefore: 'errors of an earlier run, of texts that have not changed since (--retry tries them again):',
  moreProblems: (file) => `more problems: see ${file}`,
  outAmongSources: (folder) => `${folder} is both a source and the output`,
  noFolder: (name) => `${name}: there is no such folder to watch`,
};

const french: Messages = {
  locale: 'fr',
  documents: (number, count) => `${count} ${number < 2 ? 'document' : 'documents'}`,
  progress: (documents, rate, left) => `${documents}, ${rate}/s${left === null ? '' : `, ${left}`}`,
  timeLeft: (minutes, seconds) =>
    minutes > 0 ? `encore ${minutes} min ${seconds} s` : `encore ${seconds} s`,
  summary: (counts, seconds, out) =>
    `${counts.documents} dans ${out} (nouveaux : ${counts.new}, modifiés : ${counts.changed}, déjà traités : ${counts.done}, donnés deux fois : ${counts.repeated}) ; durée : ${seconds} s`,
  records: 'fiches',
  kinds: {
    people: 'personnes',
    ministries: 'ministères',
    organizations: 'organisations',
    dates: 'dates',
    places: 'lieux',
    venues: 'lieux de réunion',
    events: 'événements',
    agreements: 'accords',
  },
  statuses: {
    signed: 'signés',
    planned: 'prévus',
    negotiated: 'négociés',
    ratified: 'ratifiés',
    not_signed: 'non signés',
    mentioned: 'mentionnés',
  },
  links: 'groupes de quasi-doublons',
  problems: 'Problèmes, par document :',
  reasons: {
    'not-french': 'pas en français',
    empty: 'vide',
    binary: 'pas un texte',
    'missing-file': 'fichier introuvable',
    'time-limit': 'trop long à traiter',
    'memory-limit': 'trop de mémoire',
    'invalid-record': 'fiche non valide',
  },
  slowest: 'Les plus longs :',
  files: 'Fichiers :',
  stopping: (signal) =>
    `${signal} : les documents en cours sont terminés ; une seconde fois arrête tout de suite`,
  stopped: (command) => `arrêté avant la fin ; rien n’est perdu. Pour reprendre : ${command}`,
  failed: (message, command) => `${message}. Ce qui est fait est gardé. Pour reprendre : ${command}`,
  locked: (folder, holder, file) =>
    `${folder} est utilisé par une autre exécution (${holder}). Si vous êtes sûr que non, supprimez ${file}`,
  damaged: (bytes) =>
    `${bytes} octets d’une exécution précédente étaient incomplets ou abîmés ; leurs documents sont refaits`,
  watching: (folder) => `surveillance de ${folder} ; Ctrl-C y met fin`,
  taken: (counts, files) => `reçus : ${counts.new} nouveaux, ${counts.changed} modifiés (${files})`,
  failedBefore:
    'erreurs d’une exécution précédente, de textes qui n’ont pas changé depuis (--retry les reprend) :',
  moreProblems: (file) => `autres problèmes : voir ${file}`,
  outAmongSources: (folder) => `${folder} est à la fois une source et la sortie`,
  noFolder: (name) => `${name} : il n’y a pas de tel dossier à surveiller`,
};

/** By the custom of POSIX: the first that is set decides. */
export function chooseMessages(env: Readonly<Record<string, string | undefined>> = {}): Messages {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^fr(?:$|[_.@-])/i.test(locale) ? french : english;
}
