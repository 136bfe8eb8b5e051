/** Which lines tell the day of publication. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates, datingOf } from '../../extractors/dates/index.js';
import { EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { buildDocument } from '../../pipeline/text/document.js';

const settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };

const BODY =
  'Le ministre de la Pêche et le directeur de la société des ports ont signé samedi une convention de cinq ans, qui porte sur ' +
  'la construction de trois débarcadères, la formation des pêcheurs et la remise en état de la halle au poisson de la ville.';

const datingIn = (head: string, tail = ''): ReturnType<typeof datingOf> =>
  datingOf(dates.find(buildDocument(`${head}\n\n${BODY}\n\n${tail}`), EMPTY_FOUND, settings));

const STATED: readonly (readonly [why: string, head: string, published: string | null])[] = [
  ['a dateline', 'Lomé, le 12 mars 2025 – Communiqué', '2025-03-12'],
  [
    'a country of two words beside the town',
    'Une digue pour Dibba\n\nCharjah (Émirats arabes unis), 10 décembre 2025 — La société',
    '2025-12-10',
  ],
  [
    'an agency in square brackets',
    'La grève continue\n\nJacmel, 19 mars 2025 [Agans Sid] --- Les lycées',
    '2025-03-19',
  ],
  [
    'two calendars',
    'RIYAD, 18 Joumada II 1447 H, correspondant au 9 décembre 2025, SPX -- Le conseil',
    '2025-12-09',
  ],
  ['the heading of a council', 'CONSEIL DES MINISTRES DU 21 MARS 2025\n\nCommuniqué de presse', '2025-03-21'],
  ['a council of something else', 'CONSEIL DES JEUNES DU 21 MARS 2025\n\nCommuniqué de presse', null],
  [
    'what is said of the article beside its day',
    'Mardi 23 avril 2024 · Lecture 2 min · Écouter',
    '2024-04-23',
  ],
  [
    'the clock of a site over a text that was dated long before',
    'mercredi 19 mars 2025\n\nDébarcadères : la convention est signée\n\n(Lomé, 27 octobre 2023). Communiqué',
    '2023-10-27',
  ],
  [
    'a text that came out two days after its dateline',
    'mercredi 19 mars 2025\n\nDébarcadères : la convention est signée\n\nLomé, le 17 mars 2025 – Communiqué',
    '2025-03-19',
  ],
  [
    'a day that stands before the first sentence',
    '16 déc. 2024 Le maire a reçu la presse. Elle est venue.',
    '2024-12-16',
  ],
  ['figures at the end of a headline', 'Le maire reçoit les nouveaux consuls 16/11/2014', '2014-11-16'],
  ['a day that a headline tells of', 'Compte rendu du conseil en date du 16/11/2014', null],
  ['how long ago, and when', 'Published 2 jours ago on 22 novembre 2024', '2024-11-22'],
  ['dashes between blanks', 'Publié dans Le Fil le 12 - 02 - 2020', '2020-02-12'],
  ['a masthead', 'LE FIL DES PORTS – n° 418 – vendredi 21 juin 2024', '2024-06-21'],
  ['a minute', 'Une convention pour les pêcheurs jeudi 6 février 2025 à 17:45', '2025-02-06'],
  ['a day with its town on the line', '📅 28 mai 2025 📍 Gabès', '2025-05-28'],
  ['an agency and the day in brackets', 'Le maire reçoit son homologue (ASP, 12/11/2018)', '2018-11-12'],
  ['a month, then the dateline in it', 'date 2022-03 Hanoï, 25 mars (ASP)- Communiqué', '2022-03-25'],
  ['a month, then the day in it', 'date 2021-11 19 Novembre 2021', '2021-11-19'],
  ['a month, then a dateline of another', 'date 2022-03 Hanoï, 25 mai (ASP)- Communiqué', '2022-03'],
  [
    'the last change of a text that has a day of its own',
    '16.09.2019\n\nUne convention\n\nDernière mise à jour 13.01.2023',
    '2019-09-16',
  ],
  [
    'an appointment below the dateline',
    'LOMÉ, le 13 sept. 2023 /ATX/ - Les médias sont conviés.\n\nDate : jeudi 14 septembre 2023 à 13 h 30\n\nLieu : Salon Bleu',
    '2023-09-13',
  ],
  [
    'the clock of the page',
    'jeudi 18 avril 2024\nLomé | 05h34\n\nLe port en fête\n\nlundi 29 septembre 2014 | Ada',
    '2014-09-29',
  ],
  [
    'who speaks, where and when',
    'Communiqué de la ligue des pêcheurs – Thiès, le 26 janvier 2018',
    '2018-01-26',
  ],
  ['the last change', 'Dernière modification : 13 octobre 2023', '2023-10-13'],
  [
    'a lead in the front matter is not where the text begins',
    `---\ntitle: Une convention\nsummary: Le maire de Kribi et la directrice de l’agence des ports ont signé vendredi 6 décembre 2024 une convention pour la remise à neuf du quai, ${'qui sera suivie par un comité de la région. '.repeat(3)}\n---\n\nle 07/12/2024\n\nLe quai sera beau.`,
    '2024-12-07',
  ],
  ['a day of the month that stands in front', 'date 2024-06 Lomé, 25 juin (ATX) – Communiqué', '2024-06-25'],
  ['a day beside the month in front', 'date 2021-11 19 Novembre 2021', '2021-11-19'],
  ['the month in front alone', 'date 2024-06 La pêche reprend le 12 mai 2024', '2024-06'],
  [
    'a dateline of the year of a day that is told',
    'Le port rouvre le 2 mai 2024\n\nLOMÉ, 3 mai (ATX) – Communiqué',
    '2024-05-03',
  ],
  [
    'a dispatch below the news of others',
    `${BODY}\n\nLOMÉ, 3 mai (ATX) – Le port rouvre ce vendredi 3 mai 2024.`,
    '2024-05-03',
  ],
  ['a day of a blog', 'mardi, septembre 20, 2005', '2005-09-20'],
  ['a day of a blog in English', 'Par Ada Koné | 12 Mar 2021 | Politique', '2021-03-12'],
  [
    'a dateline of no year, the race just before it with its weekday, the next one with its year',
    'LOMÉ, 25 août (ATX) – Elle a gagné hier, après l’étape de jeudi 21 août. Elle revient du 17 au 23 août 2026.',
    '2025-08-25',
  ],
  ['a dateline of no year', 'Le port date du 2 juin 2019\n\nLOMÉ, 3 mai (ATX) – Communiqué', null],
  [
    'a dateline after the last day that is told',
    'Il part le 2 mars 2024\n\nLOMÉ, 3 mai (ATX) – Il vint.',
    '2024-05-03',
  ],
  ['a dateline of the year after', 'Il part le 2 juin 2024\n\nLOMÉ, 3 mai (ATX) – Il vint.', '2025-05-03'],
  ['a dateline before what is planned', 'LOMÉ, 3 mai (ATX) – Il sera ouvert le 2 juin 2024.', '2024-05-03'],
  ['a dateline with its weekday', 'LOMÉ, mercredi 15 mai (ATX) – Le port rouvre.', '2024-05-15'],
  ['a stamp in English', 'Le port\n\nPosted on 15 May 2024 by admin in Ports', '2024-05-15'],
  ['an ordinal in English', 'Le port\n\n15th May 2024', '2024-05-15'],
  ['a release date', 'Le port\n\nRelease date: 15 May 2024', '2024-05-15'],
  [
    'what was changed before it is said to be published',
    'Mis à jour le 18/05/2024 | Publié le 15/05/2024',
    '2024-05-15',
  ],
  [
    'a clock above the headline',
    'Mercredi 22 mai 2024\n\nLe port de pêche rouvre à Kribi\n\n15 mai 2024',
    '2024-05-15',
  ],
  [
    'an older day is not that of news to come',
    '22 mai 2024\n\nLe port rouvre à Kribi\n\nKribi, 25 mai 2024',
    '2024-05-22',
  ],
  [
    'what was done on a day is no dateline',
    'Elle a signé, le mardi 14 mai 2024 à Kara, un accord avec la Ligue.',
    null,
  ],
  ['an edition', 'Édition du mercredi 15 mai 2024', '2024-05-15'],
  ['an English month between dashes', 'Le port\n\n15-May-2024', '2024-05-15'],
  ['a clock with seconds', 'PÊCHE | Mercredi 15 mai 2024 à 13:34:22', '2024-05-15'],
  ['the day of a council is none', 'Conseil d’administration du 29 août 2025', null],
  ['a sign between day and place', '📅 28 mai 2025 📍 Gabès', '2025-05-28'],
  ['who sends the news, with the day', 'Une convention pour les pêcheurs. (ATX, 12/11/2018)', '2018-11-12'],
  ['a communiqué of a day', 'Communiqué de presse n° 12/2018 du 12 novembre 2018', '2018-11-12'],
  ['a town with its country', 'Lomé (Togo), lundi 12 novembre 2018 – Communiqué', '2018-11-12'],
  ['a day in brackets', 'Lomé, Togo – (12 novembre 2018) – Communiqué', '2018-11-12'],
  [
    'a line with the writer in front and the section behind',
    'par admin | Sep 30, 2021 | Actualités',
    '2021-09-30',
  ],
  [
    'a paper, the minute and a later change',
    'Le port\n\nLe Fil | 28/04/2022 à 14:05 | Mis à jour le 29/04/2022 à 09:12',
    '2022-04-28',
  ],
  ['a writer in front', 'Le port\n\nPosted By: Awa Sarr 28 avril 2022 Aucun commentaire', '2022-04-28'],
  ['a headline behind the day', 'Le port\n\n3 février 2021 Pêche et ports', '2021-02-03'],
  ['a headline with the day in brackets', 'Le ministre à Lomé (3 février 2021)', '2021-02-03'],
  [
    'an issue whose number is long',
    'LA VIGIE\nN° 2 417 du jeudi 6 février 2025\nSOCIAL\n\nLe port ferme',
    '2025-02-06',
  ],
  [
    'a land of several words',
    'Dubaï, Émirats arabes unis – 14 novembre 2023 – La société annonce un prêt.',
    '2023-11-14',
  ],
  ['the news itself', 'Actualité publiée le 03/02/2021\n\nLe ministre à Lomé (28/01/2021)', '2021-02-03'],
  ['a weekday beside figures in the American order', 'Le port\n\nmer, 02/03/2021 - 12:15', '2021-02-03'],
  ['the end of what is counted is none', 'RESULTATS ANNUELS AU 31 DECEMBRE 2020', null],
  ['the last day of a call is none', 'Date limite : 3 mars 2021\n\nAppel à candidatures', null],
  ['the day of the affair in a headline is none', 'La convention du 3 mai 2024 entre en vigueur', null],
];

for (const [why, head, published] of STATED)
  test(`published: ${why}`, () => assert.equal(datingIn(head).published, published));

const BELOW: readonly (readonly [tail: string, published: string | null])[] = [
  ['Source : La Lagune, le 28/05/2025', '2025-05-28'],
  ['© 2018 La Lagune – Mis en ligne le 12 novembre 2018', '2018-11-12'],
  ['Le rapport publié le 12 novembre 2018 parle de 2019.', null],
  ['Extrait de la revue de presse des Échos du Fleuve en date du 24 janvier 2024', '2024-01-24'],
  ['par [Awa](https://lagune.example/awa) le mercredi 15 mai 2024', '2024-05-15'],
  ['Articles similaires\n\nUn pont pour Kribi\n\n12 novembre 2018', null],
];

for (const [tail, published] of BELOW)
  test(`published: ${tail}`, () => assert.equal(datingIn('Une convention', tail).published, published));

test('a page of news is of no day, though its days count from the first', () => {
  const page = datingIn('12.05.2025', `28.04.2025\n\n${BODY}\n\n10.04.2025\n\n${BODY}`);
  assert.deepEqual([page.published, page.reference], [null, '2025-05-12']);
  const teasers = datingIn('12.05.2025', '28.04.2025\n\nLe port rouvre\n\n10.04.2025\n\nUn nouveau quai');
  assert.equal(teasers.published, '2025-05-12');
});
