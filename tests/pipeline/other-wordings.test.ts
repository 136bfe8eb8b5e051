/** What is found is found by how a text tells it: with other bodies, offices, places and papers in it, nearly as much is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { foldWord } from '../../extractors/words.js';
import { type Gold, type GoldEntity, readGold } from '../../pipeline/evaluate/gold.js';
import { score } from '../../pipeline/evaluate/score.js';
import { createPipeline } from '../../pipeline/index.js';
import type { CommuniqueRecord } from '../../schemas/types.js';
import { packageDir } from '../shared.js';
import { anyOf, withOthers } from '../substitute.js';

/** What may stand in front: the article says gender, or that a vowel follows. */
type Frame = 'm' | 'f' | 'vowel';

const ARTICLES: Readonly<Record<string, Frame>> = {
  "l'": 'vowel',
  "d'": 'vowel',
  le: 'm',
  du: 'm',
  au: 'm',
  un: 'm',
  la: 'f',
  une: 'f',
};
const ARTICLE_BEFORE = /(?<!\p{L})(l'|d'|le|du|au|un|la|une) ?$/iu;

/** The one frame that all occurrences of a wording fit; none in "de X", "les X" or where they disagree. */
function frameOf(text: string, wordings: readonly string[]): Frame | null {
  const plain = text.replace(/’/g, "'");
  const frames = [...plain.matchAll(anyOf(wordings.map((words) => words.replace(/’/g, "'"))))].map(
    ({ index }) =>
      ARTICLES[ARTICLE_BEFORE.exec(plain.slice(Math.max(0, index - 4), index))?.[1]?.toLowerCase() ?? ''],
  );
  const known = new Set(frames.filter((frame) => frame !== undefined));
  return known.size === 1 ? ([...known][0] as Frame) : null;
}

const startsWithVowel = (words: string): boolean => /^[aeiouyh]/.test(foldWord(words));
const isCapital = (words: string): boolean => words.length > 6 && words === words.toUpperCase();
/** Written as `like` is: in capitals, with a capital, or small. */
const dressed = (words: string, like: string): string =>
  isCapital(like)
    ? words.toUpperCase()
    : /^\p{Lu}/u.test(like)
      ? words.charAt(0).toUpperCase() + words.slice(1)
      : words.charAt(0).toLowerCase() + words.slice(1);

/** Draws from lists: the same for the same words, and no item twice a text. */
class Draw {
  readonly #taken = new Set<string>();
  constructor(readonly text: string) {}

  from(list: readonly string[], words: string): string | null {
    let seed = 7;
    for (const letter of words) seed = (seed * 31 + letter.charCodeAt(0)) % 65_521;
    for (let i = 0; i < list.length; i++) {
      const item = list[(seed + i) % list.length] as string;
      if (this.#taken.has(item) || this.text.includes(item)) continue;
      this.#taken.add(item);
      return item;
    }
    return null;
  }
}

type Others = ReadonlyMap<string, string>;

const BODY_HEADS =
  /^(?:agence|office|institut|université|école|lycée|hôpital|banque|caisse|chambre|conseil|comité|centre|fédération|fondation|association|union|ligue|ordre|société|compagnie|autorité|académie|réseau|syndicat|fonds|observatoire|bureau|direction|laboratoire)$/i;
const TASKS = [
  'de l’élevage et des cuirs',
  'des semences',
  'de promotion de la lecture',
  'pour la sauvegarde des oasis',
  'des bassins fluviaux',
  'de la pisciculture',
  'du coton et du karité',
  'de gestion des déchets',
  'pour le développement de l’apiculture',
  'de la météorologie',
  'de lutte contre l’érosion côtière',
  'des ports secs',
  'de l’eau et de l’assainissement',
  'des transporteurs routiers',
  'de recherche en santé animale',
  'des archives audiovisuelles',
  'de la statistique agricole',
  'd’études stratégiques',
  'des jeunes volontaires',
  'pour l’accès au crédit',
  'de l’énergie solaire',
];
const SMALL = /^(?:de|du|des|la|le|les|l|d|et|pour|en|au|contre)$/;
const lettersOf = (name: string): string =>
  name
    .split(/[\s’-]+/)
    .filter((word) => !SMALL.test(word))
    .map((word) => foldWord(word).charAt(0).toUpperCase())
    .join('');

/** "Agence X (AX)" with another task and its letters; the head stays, for the text may go on with "l'agence". */
function otherBodies(text: string, gold: Gold): Others {
  const draw = new Draw(text);
  const others = new Map<string, string>();
  for (const { name, acronym, mentions = [] } of gold.organizations ?? []) {
    const wordings = [...new Set([...mentions.map((span) => span.text), name, acronym])].filter(
      (words): words is string => typeof words === 'string' && text.includes(words),
    );
    const full = wordings.filter((words) => words.includes(' '));
    const letters = wordings.filter((words) => !words.includes(' '));
    const head = full[0]?.split(' ')[0] ?? '';
    if (full.length !== 1 || !BODY_HEADS.test(head) || letters.some((words) => words !== acronym)) continue;
    const task = draw.from(TASKS, full[0] as string);
    if (task === null) continue;
    const other = `${head} ${task}`;
    if (acronym && startsWithVowel(acronym) !== startsWithVowel(head)) continue;
    others.set(full[0] as string, isCapital(full[0] as string) ? other.toUpperCase() : other);
    if (acronym) others.set(acronym, lettersOf(other));
  }
  return others;
}

const FIRMS: Readonly<Record<'vowel' | 'other', readonly string[]>> = {
  vowel: ['Aldoria', 'Atlanver', 'Edénor', 'Ilmatec', 'Orvalis', 'Ubitex', 'Equilor', 'Ostrava Trading'],
  other: [
    'Belmarine',
    'Corvanta',
    'Delfosec',
    'Géolune',
    'Kalimbo',
    'Lumivest',
    'Marbonne',
    'Novaterre',
  ].concat([
    'Palmeris',
    'Rivagrane',
    'Sabelor',
    'Tirvane',
    'Zamtara',
    'Folkena',
    'Maravel Group',
    'Volta Linéaire',
  ]),
};

/** Bodies that a name of their own alone tells. */
function otherFirms(text: string, gold: Gold): Others {
  const draw = new Draw(text);
  const others = new Map<string, string>();
  for (const { name, acronym, mentions = [] } of gold.organizations ?? []) {
    if (acronym || !name || !/^\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{3,})?$/u.test(name)) continue;
    if (BODY_HEADS.test(name.split(' ')[0] as string) || mentions.some((span) => span.text !== name))
      continue;
    const other = draw.from(startsWithVowel(name) ? FIRMS.vowel : FIRMS.other, name);
    if (other !== null) others.set(name, other);
  }
  return others;
}

const TITLES: Readonly<Record<'m' | 'f', readonly string[]>> = {
  m: [
    'agent comptable',
    'attaché de coopération',
    'chef de projet',
    'commissaire général',
    'conseiller technique',
    'coordonnateur national',
    'délégué général',
    'directeur administratif et financier',
    'directeur exécutif',
    'directeur régional',
    'doyen',
    'gérant',
    'inspecteur général',
    'porte-parole',
    'premier vice-président',
    'président du conseil de surveillance',
    'proviseur',
    'représentant résident adjoint',
    'secrétaire exécutif',
    'secrétaire permanent',
    'trésorier général',
    'vice-doyen',
  ],
  f: [
    'agente comptable',
    'attachée de coopération',
    'cheffe de projet',
    'commissaire générale',
    'conseillère technique',
    'coordonnatrice nationale',
    'déléguée générale',
    'directrice administrative et financière',
    'directrice exécutive',
    'directrice régionale',
    'doyenne',
    'gérante',
    'inspectrice générale',
    'porte-parole',
    'première vice-présidente',
    'présidente du conseil de surveillance',
    'proviseure',
    'représentante résidente adjointe',
    'secrétaire exécutive',
    'secrétaire permanente',
    'trésorière générale',
    'vice-doyenne',
  ],
};
/** Offices of state, which governments and countries hang on. */
const OF_STATE =
  /ministre|ambassad|état|république|chef|roi|reine|prince|maire|député|sénat|préfet|gouverneur|consul/i;

function otherTitles(text: string, gold: Gold): Others {
  const draw = new Draw(text);
  const others = new Map<string, string>();
  for (const { roles = [], gender } of (gold.people ?? []) as readonly (GoldEntity & { gender?: string })[])
    for (const { title } of roles) {
      if ((gender !== 'm' && gender !== 'f') || others.has(title) || OF_STATE.test(title)) continue;
      const vowel = startsWithVowel(title);
      const other = draw.from(
        TITLES[gender].filter((item) => startsWithVowel(item) === vowel),
        title,
      );
      if (other !== null && text.includes(title)) others.set(title, dressed(other, title));
    }
  return others;
}

const FACILITIES: Readonly<Record<Frame, readonly string[]>> = {
  m: [
    'palais des Sports',
    'stade des Martyrs de Bodjo',
    'centre de conférences du Lac',
    'restaurant Le Bougainvillier',
    'musée du Fleuve',
    'théâtre de Verdure',
    'camp militaire de Tondiarou',
    'domaine de Bellefosse',
    'marché central de Yolango',
    'lycée technique de Sarobé',
  ],
  f: [
    'salle des fêtes de Bessou',
    'salle polyvalente',
    'bibliothèque universitaire',
    'villa Sarimanok',
    'caserne des sapeurs-pompiers',
    'grande mosquée de Fandéné',
    'cathédrale Sainte-Odile',
    'base navale de Rimane',
    'faculté de droit',
    'zone industrielle de Bouznika-Nord',
  ],
  vowel: [
    'hôtel Bel Azur',
    'espace Tiama',
    'auditorium du Nouveau Monde',
    'amphithéâtre Ibn Rochd',
    'hôpital de district de Ndéma',
    'aérodrome de Tsévira',
    'hémicycle',
    'immeuble Kalao',
  ],
};

/** Places that are named by no body: a seat takes its name from one. */
function otherFacilities(text: string, gold: Gold): Others {
  const draw = new Draw(text);
  const others = new Map<string, string>();
  const bodies = [...(gold.organizations ?? []), ...(gold.ministries ?? [])].flatMap(
    ({ mentions = [] }) => mentions,
  );
  for (const { name, mentions = [] } of gold.venues ?? []) {
    const touched = mentions.some(({ start, end }) =>
      bodies.some((body) => body.start < end && start < body.end),
    );
    if (!name || touched || others.has(name) || !text.includes(name)) continue;
    const frame = frameOf(text, [name]);
    const other = frame && draw.from(FACILITIES[frame], name);
    if (other) others.set(name, dressed(other, name));
  }
  return others;
}

const PAPERS: readonly string[] = [
  'accord de crédit',
  'accord de siège',
  'accord tripartite',
  'accord commercial',
  'contrat de concession',
  'contrat d’affermage',
  'contrat de performance',
  'convention d’objectifs',
  'convention de mécénat',
  'convention de recherche',
  'convention tripartite',
  'mémorandum de compréhension',
  'mémorandum de coopération',
  'protocole additionnel',
  'protocole de coopération',
  'lettre d’entente',
  'déclaration commune',
  'charte d’engagement',
];

const foldHead = (head: string): string => head.toLowerCase().replace(/^memorandum$/, 'mémorandum');

/** The same kind of paper for another purpose. */
function otherPapers(text: string, gold: Gold): Others {
  const draw = new Draw(text);
  const others = new Map<string, string>();
  for (const { instrument = '' } of gold.agreements ?? []) {
    const head = instrument.split(' ')[0] as string;
    if (others.has(instrument) || !text.includes(instrument)) continue;
    const other = draw.from(
      PAPERS.filter((paper) => paper.startsWith(`${foldHead(head)} `)),
      instrument,
    );
    if (other !== null) others.set(instrument, dressed(other, instrument));
  }
  return others;
}

/** F1 of each measure that the words put in bear on: the least it may be. */
const KINDS: Readonly<
  Record<
    string,
    readonly [others: (text: string, gold: Gold) => Others, least: Readonly<Record<string, number>>]
  >
> = {
  bodies: [
    otherBodies,
    { organizations: 0.9, 'organizations.spans': 0.93, roles: 0.84, 'agreements.parties': 0.81 },
  ],
  firms: [otherFirms, { organizations: 0.89, 'organizations.spans': 0.92 }],
  titles: [otherTitles, { roles: 0.82, people: 0.95, 'agreements.signatories': 0.84 }],
  facilities: [otherFacilities, { venues: 0.88, 'venues.spans': 0.89, organizations: 0.9 }],
  papers: [otherPapers, { agreements: 0.95, 'agreements.slots': 0.87, 'agreements.type': 0.97 }],
};

const samples = readGold(path.join(packageDir, 'corpus')).map(({ gold, textPath }) => ({
  gold,
  text: readFileSync(textPath, 'utf8'),
}));
const pipeline = createPipeline();

Object.entries(KINDS).forEach(([kind, [othersOf, least]], order) => {
  test(`with other ${kind} samples are read nearly as well`, () => {
    // A third of the samples for each kind, another third for the next one.
    const changed = samples.flatMap(({ gold, text }, i) => {
      if (i % 3 !== order % 3) return [];
      const others = othersOf(text, gold);
      return others.size === 0 ? [] : [withOthers(text, gold, others)];
    });
    assert.ok(changed.length > 30, `${changed.length} samples hold such`);
    const records = new Map<string, CommuniqueRecord>();
    for (const { text, gold } of changed) {
      const { record } = pipeline.run({ raw: text });
      if (record) records.set(gold.id, record);
    }
    const { types, mistakes } = score(
      changed.map(({ gold }) => gold),
      records,
    );
    for (const [measure, floor] of Object.entries(least))
      assert.ok(
        (types[measure]?.f ?? 0) >= floor,
        `${measure} ${types[measure]?.f}: ${mistakes
          .filter((mistake) => mistake.measure === measure)
          .map(({ document, verdict, item }) => `${document} ${verdict} ${item}`)
          .join('; ')}`,
      );
  });
});
