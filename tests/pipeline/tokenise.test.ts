import assert from 'node:assert/strict';
import test from 'node:test';
import { fold } from '../../pipeline/text/fold.js';
import { splitSentences } from '../../pipeline/text/sentences.js';
import { tokenise } from '../../pipeline/text/tokenise.js';
import { CASING } from '../../schemas/document.js';

const words = (text: string): string[] => {
  const tokens = tokenise(text, fold(text));
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};

const sentences = (text: string): string[] => {
  const tokens = tokenise(text, fold(text));
  const paragraph = { start: 0, end: text.length };
  return splitSentences(text, tokens, paragraph, 0, 0).map(({ start, end }) => text.slice(start, end));
};

const CASES: readonly [text: string, tokens: string][] = [
  ['M. de Vallon, M. d’Orme, 5 M. de francs', 'M. de Vallon , M. d’ Orme , 5 M . de francs'],
  ['L’accord qu’il a signé aujourd’hui', 'L’ accord qu’ il a signé aujourd’hui'],
  ["N'Diaye, M’Bow et O'Neill n'ont pas d'avis", "N'Diaye , M’Bow et O'Neill n' ont pas d' avis"],
  ['S.E.M. Issa Bâ et Mme A. Sow.', 'S.E.M. Issa Bâ et Mme A. Sow .'],
  ['MM. Ba et Sy, Dr. Kane', 'MM. Ba et Sy , Dr. Kane'],
  ['le porte–parole, Paris–Dakar, M–r', 'le porte–parole , Paris – Dakar , M – r'],
  ['le Prof. Kane', 'le Prof. Kane'],
  ['la 21ème session, 46,5 millions, 10.000 F', 'la 21ème session , 46,5 millions , 10.000 F'],
  ['le 15/06/2024 à 14:30 (16h)', 'le 15/06/2024 à 14:30 ( 16h )'],
  ['écrire à presse@ministere.example.', 'écrire à presse@ministere.example .'],
  ['voir https://www.itu.int/fr/, puis www.x.org', 'voir https://www.itu.int/fr/ , puis www.x.org'],
  ['Jean-Pierre, Canada-UE, COVID-19', 'Jean-Pierre , Canada - UE , COVID-19'],
  ['« Oui »...', '« Oui » ...'],
  ['les employé(e)s et le/la directeur(trice)', 'les employé(e)s et le / la directeur(trice)'],
  ['des infirmier·ère·s, des artisan.e.s. Et', 'des infirmier·ère·s , des artisan.e.s . Et'],
  ['le port(enfin) SNEL(s) (e) fini.e', 'le port ( enfin ) SNEL ( s ) ( e ) fini . e'],
  [
    'par J.-M. Sarr, le P.-D.G. B. von Lyr. Plan B. Du blé.',
    'par J.-M. Sarr , le P . - D.G. B. von Lyr . Plan B. Du blé .',
  ],
  ['Awa ([email protected]), [email] protected', 'Awa ( [email protected] ) , [ email ] protected'],
];

for (const [text, expected] of CASES) {
  test(`tokens of "${text}"`, () => assert.equal(words(text).join(' '), expected));
}

test('casing tells names, acronyms and initials', () => {
  const text = 'le Mali UIT McDo A';
  const tokens = tokenise(text, fold(text));
  assert.deepEqual(
    [...tokens.casing],
    [CASING.lower, CASING.title, CASING.upper, CASING.mixed, CASING.initial],
  );
});

test('sentences end at stops, also without a blank, and not after abbreviations', () => {
  assert.deepEqual(sentences('En termes de qualité.Ce texte vise M. Ba. Fin !'), [
    'En termes de qualité.',
    'Ce texte vise M. Ba.',
    'Fin !',
  ]);
  assert.deepEqual(sentences('Selon Actualite.cd, le 27 sept. 2018. « C’est fait. » Puis rien.'), [
    'Selon Actualite.cd, le 27 sept. 2018.',
    '« C’est fait. »',
    'Puis rien.',
  ]);
});

test('sentences that a copy glued together', () => {
  assert.deepEqual(sentences('Il est à la SantéLe projet est né en 2024.Le port et la BAD.Il a plu.'), [
    'Il est à la Santé',
    'Le projet est né en 2024.',
    'Le port et la BAD.',
    'Il a plu.',
  ]);
  const names = 'McDo, TotalEnergies, LinkedIn et CanalSur est là sur Port.com et Le Fil.';
  assert.deepEqual(sentences(names), [names]);
  assert.equal(words(names).length, 17);
});

test('words that a copy glued together', () => {
  assert.deepEqual(words('de laChambre et MmeAwa deTunis, eBay, deFi, LaPoste'), [
    ...['de', 'la', 'Chambre', 'et', 'Mme', 'Awa', 'de', 'Tunis', ',', 'eBay', ',', 'deFi', ',', 'LaPoste'],
  ]);
  assert.equal(sentences('Il va à laChambre et voit MmeAwa.').length, 1);
});

const RUN_ON: readonly (readonly string[])[] = [
  ['JOURNEE MONDIALE DE L’EAU', 'Le Fonds et le ministère ont lancé une campagne.'],
  ['LANCEMENT DU PROJET PASEC', 'A l’occasion de son passage, il a parlé.'],
  ['DECLARATION CONJOINTE', 'Réunis à Kribi, les ministres ont signé.'],
  ['VISITE DE TRAVAIL A KRIBI', 'M. Luc Ngom séjourne à Kribi.'],
  ['ONG SOS SAHEL La Voix est là.'],
  ['TRAORE Le Bihan est venu.'],
  ['SIGNATURE D’UN ACCORD ENTRE LA BANQUE LAGUNE ET La Poste du Golfe.'],
  ['L’Union des ports du Golfe a signé.'],
];

test('a headline in capitals that runs on into the text is a sentence of its own', () => {
  for (const expected of RUN_ON) assert.deepEqual(sentences(expected.join(' ')), expected);
});

const CONTACTS: readonly (readonly string[])[] = [
  ['Contacts : Awa Sarr', 'Tel : 92 19 41 10', 'B.P. : 1221 Luc Ngom', 'Tél. 91 25 66 40'],
  ['Awa Sarr', 'E-mail presse@port.example', 'Luc Ngom', 'Mob : 06 12 00 00 00'],
  ['Awa Sarr', 'Email/[email protected]', 'Luc Ngom', 'Fax (223) 20 22 00 00'],
  ['Site web du port, adresse du siège, Contact presse.'],
  ['Il a publié son courriel et un mail sur Facebook.'],
];

test('entries of a contact are sentences of their own', () => {
  for (const expected of CONTACTS) assert.deepEqual(sentences(expected.join(' ')), expected);
});

test('a sentence without stops is cut, so that it stays bounded', () => {
  assert.ok(sentences('mot '.repeat(2000)).length >= 5);
});

test('folding keeps the length and evens out case, accents, apostrophes and dashes', () => {
  const text = 'L’ÉTÉ à Œuvre – Güneş Ÿ İ 😀 ﬁ';
  assert.equal(fold(text).length, text.length);
  assert.equal(fold('L’ÉTÉ — ça'), "l'ete - ca");
});
