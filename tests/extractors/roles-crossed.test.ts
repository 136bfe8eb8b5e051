/** Offices, what they see to, bodies, places in the sentence and forms of names, crossed: each read as it is written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPeople } from './read-people.js';

/** Masculine, feminine. */
type Pair = readonly [string, string];
const pairs = (list: string): readonly Pair[] =>
  list.split('; ').map((entry) => {
    const [masculine = '', feminine = masculine] = entry.split(' / ');
    return [masculine, feminine];
  });

const OFFICES = pairs(
  'directeur / directrice; président / présidente; secrétaire général / secrétaire générale; coordonnateur / coordonnatrice; ' +
    'responsable; chef de projet / cheffe de projet; conseiller / conseillère; gérant / gérante; délégué / déléguée; ' +
    'administrateur / administratrice; trésorier / trésorière; rapporteur / rapporteure; recteur / rectrice; porte-parole; ' +
    'vice-coordonnateur / vice-coordonnatrice; sous-intendant / sous-intendante; inspecteur / inspectrice; ' +
    'superviseur / superviseure; ingénieur / ingénieure; chargé de mission / chargée de mission; point focal',
);
const DUTIES = pairs(
  '; adjoint / adjointe; par intérim; délégué / déléguée; chargé de la formation / chargée de la formation; ' +
    'en charge de la transformation numérique; de la section de Kayes; adjoint chargé des programmes / adjointe chargée des programmes',
);
/** Those that only some offices have: the first as many as there are here. */
const FUNCTIONS = pairs(
  'directeur / directrice; coordonnateur / coordonnatrice; responsable; conseiller / conseillère; délégué / déléguée; ' +
    'inspecteur / inspectrice; expert / experte; gestionnaire; spécialiste; administrateur / administratrice',
);
const BARE_DUTIES =
  'marketing; Afrique de l’Ouest; nutrition; santé et nutrition; eau et assainissement; technique; de la communication; commercialisation; des affaires administratives et financières'.split(
    '; ',
  );
/** What leads to a body, and its name. */
const BODIES = [
  ' de la |Banque du Nil',
  ' de l’|ANPK',
  ' de la société |Lumora',
  ' à la |Direction générale des impôts',
  ' auprès de la |Commission de l’océan Indien',
  ' au sein du |Groupe Kamina',
  ' chez |Veltrio',
  ' de l’ONG |Rivières vivantes',
  ' de la |Fédération nigérienne de lutte',
  ' à l’|Office du Nil',
  ' du |Fonds d’appui aux mutuelles',
  '|',
].map((entry) => entry.split('|') as [string, string]);

/** As written, as read; the feminine ones second. */
const PEOPLE: readonly (readonly [string, string])[][] = [
  [
    ['M. Luc Ngom', 'Luc Ngom'],
    ['le Dr Moussa Barry', 'Moussa Barry'],
    ['Ali Bello', 'Ali Bello'],
    ['M. NGOM Luc', 'Luc Ngom'],
  ],
  [
    ['Mme Awa Sarr', 'Awa Sarr'],
    ['Fatou Kamara', 'Fatou Kamara'],
    ['sœur Rose Kamga', 'Rose Kamga'],
    ['l’honorable Awa Sarr', 'Awa Sarr'],
  ],
];

const isVowel = (word: string): boolean => /^[aeiouéèêh]/iu.test(word);
const the = (word: string, sex: number): string => (isVowel(word) ? 'l’' : sex ? 'la ' : 'le ') + word;
const of = (word: string): string => (isVowel(word) ? 'd’' : 'de ') + word;
const ofThe = (word: string, sex: number): string =>
  isVowel(word) ? `de l’${word}` : sex ? `de la ${word}` : `du ${word}`;
const capital = (word: string): string => (word[0] as string).toUpperCase() + word.slice(1);

type Frame = (office: string, person: string, sex: number) => string;

const PLACES: readonly Frame[] = [
  (t, p, s) => `${capital(the(t, s))}, ${p}, a ouvert la séance.`,
  (t, p) => `${capital(p)}, ${t}, a pris la parole lundi.`,
  (t, p) => `La séance a été ouverte par ${p}, ${t}.`,
  (t, p) => `${capital(p)} est ${t} depuis 2019.`,
  (t, p) => `${capital(p)} a signé le registre en sa qualité ${of(t)}.`,
  (t, p, s) => `${capital(p)} a été nommé${s ? 'e' : ''} ${t} jeudi dernier.`,
  (t, p, s) => `${capital(p)} a été nommé${s ? 'e' : ''} au poste ${of(t)}.`,
  (t, p) => `Le prix revient à ${p} (${t}).`,
  (t, p) => `Composition du jury :\n\n${capital(t)} : ${capital(p)}\nSuppléant : M. Paul Essono`,
  (t, p) => `Étaient présents :\n\n- ${capital(p)}, ${t} ;\n- M. Paul Essono, maire de Kribi.`,
  (t, p, s) =>
    `La séance est levée.\n\nFait à Kribi, le 3 mars 2024\n\n${capital(the(t, s))}\n\n${capital(p)}`,
  (t, p) => `« Nous irons jusqu’au bout », explique ${p}, ${t}.`,
  (t, p, s) => `« Nous irons jusqu’au bout », a déclaré ${the(t, s)}, ${p}.`,
  (t, p) => `${capital(p)}, qui occupe les fonctions ${of(t)}, a remercié l’assistance.`,
  (t, p, s) => `La visite s’est déroulée en présence ${ofThe(t, s)}, ${p}.`,
  (t, p) => `M. Paul Essono, maire de Kribi, et ${p}, ${t}, ont signé le registre.`,
  (t, p) => `Photo : ${p} (à gauche), ${t}, et Paul Essono, maire de Kribi.`,
  (t, p) => `Aux côtés du maire de Kribi, ${p} intervenait comme ${t}.`,
  (t, p) => `Les travaux commencent.\n\nContact presse : ${capital(p)}, ${t}, tél. 00 00 00 00`,
  (t, p) => `Les travaux commencent.\n\n${capital(t)} ........ ${capital(p)}\nMaire ........ Paul Essono`,
];

/** @returns what is not read as written */
function misread(text: string, name: string, title: string, body: string | null): string[] {
  const fold = (words: string | null): string => (words ?? '').toLowerCase().replaceAll('’', "'");
  const read = readPeople(text).people.find((person) => person.name === name)?.roles ?? [];
  const told = read.map((role) => `${fold(role.title)} @ ${fold(role.organization)}`).join(' ; ');
  const wanted = `${fold(title)} @ ${fold(body)}`;
  return told === wanted ? [] : [`${text} => ${told}, not ${wanted}`];
}

/** Crosses two lists, the rest following along so that it meets each of them. */
function cross(offices: readonly Pair[], duties: readonly Pair[]): string[] {
  const wrong: string[] = [];
  PLACES.forEach((place, i) => {
    offices.forEach((office, k) => {
      const sex = (i + k) % 2;
      const duty = (duties[(3 * i + k) % duties.length] as Pair)[sex] as string;
      const [lead, body] = BODIES[(5 * i + k) % BODIES.length] as [string, string];
      const [person, name] = (PEOPLE[sex] as Pair[])[(i + Math.floor(k / 2)) % 4] as Pair;
      const title = [office[sex], duty].filter((word) => word !== '').join(' ');
      wrong.push(...misread(place(`${title}${lead}${body}`, person, sex), name, title, body || null));
    });
  });
  return wrong;
}

test('offices with what they see to, at any body, in any place of the sentence', () => {
  assert.deepEqual(cross(OFFICES, DUTIES), []);
});

test('offices with a bare noun of what they see to', () => {
  assert.deepEqual(
    cross(
      FUNCTIONS,
      BARE_DUTIES.map((duty) => [duty, duty]),
    ),
    [],
  );
});

/** Article, name, feminine. */
const HOUSES = [
  'la |Banque du Nil',
  'l’|Office du Nil',
  'la société |Lumora',
  'le |Groupe Kamina',
  'l’|ANPK',
  'le |Fonds d’appui aux mutuelles',
  'la |Fédération nigérienne de lutte',
  'l’|Université de Kandi',
].map((entry) => entry.split('|') as [string, string]);

const deOf = (body: string): string => (body.startsWith('le ') ? `du ${body.slice(3)}` : `de ${body}`);

const FRAMES: readonly ((office: string, person: string, body: string, sex: number) => string)[] = [
  (t, p, b, s) =>
    `${capital(b)}, représenté par ${s && !isVowel(t) ? 'sa' : 'son'} ${t}, ${p}, a signé le texte.`,
  (t, p, b) => `${capital(b)} était représenté à la cérémonie par ${p}, ${t}.`,
  (t, p, b, s) => `Pour ${b}, c’est ${the(t, s)}, ${p}, qui a signé.`,
  (t, p, b) => `Pour ${b}, ${p}, ${t}, a signé le texte.`,
  (t, p, b) => `Ont signé :\n\n- pour ${b}, ${p}, ${t} ;\n- pour la ville de Kribi, M. Paul Essono, maire.`,
  (t, p, b, s) => `Pour ${b}, la plume était tenue par ${the(t, s)}, ${p}.`,
  (t, p, b, s) => `Au nom ${deOf(b)}, ${the(t, s)}, ${p}, a remercié les donateurs.`,
  (t, p, b) => `Une mission ${deOf(b)} emmenée par ${p}, ${t}, est arrivée à Kribi.`,
  (t, p, b) => `${capital(b)} a nommé ${p} ${t}.`,
  (t, p, b) => `${capital(b)} annonce la nomination de ${p.replace(/^le /u, '')} en qualité de ${t}.`,
  (t, p, b) => `Au sein ${deOf(b)}, ${p} occupe les fonctions ${of(t)}.`,
  (t, p, b, s) => `Réunis au siège ${deOf(b)}, les partenaires ont été reçus par ${the(t, s)}, ${p}.`,
  (t, p, b) => `${capital(p)}, ${t}, a signé pour le compte ${deOf(b)}.`,
  (t, p, b) => `${capital(p)}, ${t}, représentait ${b} à la cérémonie.`,
  (t, p, b) =>
    `${capital(b)} a renouvelé son bureau à Kribi.\n\nOnt été élus :\n\n${capital(t)} : ${capital(p)}\nSuppléant : M. Paul Essono`,
];

const HELD = pairs(
  'directeur de la communication / directrice de la communication; responsable technique; chef de projet / cheffe de projet; ' +
    'gérant / gérante; rapporteur / rapporteure; conseiller juridique / conseillère juridique; porte-parole; ' +
    'représentant résident / représentante résidente; ingénieur en chef / ingénieure en chef; ' +
    'vice-président chargé des finances / vice-présidente chargée des finances; chargé de programmes / chargée de programmes',
);

test('bodies told by the frame of the sentence, whatever the office is', () => {
  const wrong: string[] = [];
  FRAMES.forEach((frame, i) => {
    HELD.forEach((office, k) => {
      const sex = (i + k) % 2;
      const [article, body] = HOUSES[(3 * i + k) % HOUSES.length] as [string, string];
      const [person, name] = (PEOPLE[sex] as Pair[])[(i + Math.floor(k / 2)) % 4] as Pair;
      const text = frame(office[sex] as string, person, `${article}${body}`, sex);
      wrong.push(...misread(text, name, office[sex] as string, body));
    });
  });
  assert.deepEqual(wrong, []);
});
