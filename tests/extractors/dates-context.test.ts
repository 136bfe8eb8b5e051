/** Which year, which Sunday: what the rest of the text tells of a date. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates } from '../../extractors/dates/index.js';
import { EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { buildDocument } from '../../pipeline/text/document.js';

const settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };

const datesIn = (raw: string): string[] => {
  const document = buildDocument(raw);
  return dates
    .find(document, EMPTY_FOUND, settings)
    .map(({ start, end, value }) => `${document.text.slice(start, end)}: ${value}`);
};

const CASES: readonly (readonly [why: string, text: string, expected: readonly string[]])[] = [
  [
    'no stretch ends before it begins, though it may end in the next year',
    'Lomé, le 14 mars 2025 – Mardi 11 mars, le bureau a siégé. Exposition : 20 décembre 2025 – 5 janvier 2026.',
    [
      '14 mars 2025: 2025-03-14',
      'Mardi 11 mars: 2025-03-11',
      '20 décembre 2025 – 5 janvier 2026: 2025-12-20/2026-01-05',
    ],
  ],
  [
    'a weekday beside "aujourd’hui" is that day, and the text was written on it',
    'Publié le 15 mars 2024\n\nLa ministre a reçu aujourd’hui, jeudi, une délégation, qui est arrivée hier.',
    ['15 mars 2024: 2024-03-15', 'aujourd’hui: 2024-03-14', 'jeudi: 2024-03-14', 'hier: 2024-03-13'],
  ],
  [
    'pictures that are counted are no days, a line of an agenda is one',
    'Mercredi 15 mai 2024\n\n1/3\nLa halle.\n\n2/3\nMême jour, la gare.\n\n3/3\nLe quai.',
    ['Mercredi 15 mai 2024: 2024-05-15', 'Même jour: 2024-05-15'],
  ],
  [
    'a line of an agenda',
    'Publié le 15 avril 2024\n\n2/5\nLa fanfare joue à la gare.',
    ['15 avril 2024: 2024-04-15', '2/5: 2024-05-02'],
  ],
  [
    'the point behind a Hijri year ends the sentence',
    'Le mandat court à compter du 1er Rajab 1447 H. Le bureau a voté le 2 Rajab 1447 H., puis il a siégé.',
    ['1er Rajab 1447 H: 2025-12-21', '2 Rajab 1447 H.: 2025-12-22'],
  ],
  [
    'what will be done lies ahead, though the day of last summer is nearer; a bound says less',
    'Lyon, le 2 novembre 2024. Elle prendra le relais le 1er août. Il avait signé dès le 4 août.',
    ['2 novembre 2024: 2024-11-02', '1er août: 2025-08-01', '4 août: 2024-08-04'],
  ],
  [
    'what is put off lies ahead',
    'Lyon, le 16 octobre 2024. La visite a été repoussée au printemps. Le vote est renvoyé au mois de mars.',
    ['16 octobre 2024: 2024-10-16', 'printemps: 2025-21', 'mars: 2025-03'],
  ],
  [
    'a town called by a number is no day, and a day may stand alone before its town',
    'Lyon, le 16 octobre 2024. Ils voteront le 23 octobre à Trois-Pistoles, puis le 25 à Gaspé.',
    ['16 octobre 2024: 2024-10-16', '23 octobre: 2024-10-23', '25: 2024-10-25'],
  ],
  [
    'what somebody meant to do lies ahead',
    'Lyon, le 26 juin 2024. La banque entendait signer au quatrième trimestre. Elle avait signé au quatrième trimestre.',
    [
      '26 juin 2024: 2024-06-26',
      'quatrième trimestre: 2024-10/2024-12',
      'quatrième trimestre: 2023-10/2023-12',
    ],
  ],
  [
    'a number of people in the plural is no year, a year beside plural words is one',
    'Lyon, le 2 mars 2025. La ville attend 1800 choristes. Les comptes 2023 consolidés ont été lus.',
    ['2 mars 2025: 2025-03-02', '2023: 2023'],
  ],
  [
    'the morning of the day told',
    'Lyon, le 4 novembre 2025. Lundi, elle a remis une lettre signée le matin même. Le courant se voit le soir même.',
    ['4 novembre 2025: 2025-11-04', 'Lundi: 2025-11-03', 'matin même: 2025-11-03'],
  ],
  [
    'a night is over when it is told of, unless it is told to come',
    'Lyon, le jeudi 8 février 2024. Un élève, opéré dans la nuit de mardi à mercredi, demeure alité. La route sera fermée dans la nuit de lundi à mardi.',
    [
      'jeudi 8 février 2024: 2024-02-08',
      'mardi à mercredi: 2024-02-06/2024-02-07',
      'lundi à mardi: 2024-02-12/2024-02-13',
    ],
  ],
  [
    'whoever is arrested is no decree',
    'Publié le 15 mars 2024\n\nUn agent a été arrêté hier soir. L’arrêté 2016 est paru.',
    ['15 mars 2024: 2024-03-15', 'hier: 2024-03-14'],
  ],
  [
    'a day told by a word and by name at once',
    'Publié le 15 mars 2024\n\nIl sera jugé demain 16 mars. Elle l’a dit hier jeudi 14 mars, après un vote avant-hier 13 mars.',
    [
      '15 mars 2024: 2024-03-15',
      'demain 16 mars: 2024-03-16',
      'hier jeudi 14 mars: 2024-03-14',
      'avant-hier 13 mars: 2024-03-13',
    ],
  ],
  [
    'years after "les années" are years where they are no decades',
    'Des crédits sont prévus pour les années 2020 et 2021. Les années 2020 ont été difficiles.',
    ['2020 et 2021: 2020/2021', 'années 2020: 202X'],
  ],
  [
    'a treaty called after a town bears its year in its name, one that is only described does not',
    'La Convention de La Haye de 1954 et l’accord de pêche de 1992 restent en vigueur.',
    ['1992: 1992'],
  ],
  [
    '"aujourd’hui" with what is done then, or with how things are',
    'Publié le 15 mars 2024\n\n« Je suis heureuse d’annoncer aujourd’hui un don. Aujourd’hui, nous célébrons l’eau. Mais aujourd’hui, nous l’avons reçue. » Aujourd’hui, les réseaux sont surveillés.',
    ['15 mars 2024: 2024-03-15', 'aujourd’hui: 2024-03-15', 'Aujourd’hui: 2024-03-15'],
  ],
  [
    'a day in brackets behind "hier" is that day',
    'La signature, hier (10 décembre), clôt la visite : elle a vu le port dimanche 10 décembre 2023.',
    ['hier: 2023-12-10', '10 décembre: 2023-12-10', 'dimanche 10 décembre 2023: 2023-12-10'],
  ],
  [
    'a day beside "le lendemain" is that day',
    'Publié le 15 mars 2024\n\nElle a signé lundi. Le lendemain, 12 mars, elle est repartie.',
    ['15 mars 2024: 2024-03-15', 'lundi: 2024-03-11', 'lendemain: 2024-03-12', '12 mars: 2024-03-12'],
  ],
  [
    'a participle in front of a month tells of what is over',
    'Kribi, 9 octobre 2024 – Une enquête menée de janvier à juin a coûté les fonds collectés en novembre.',
    ['9 octobre 2024: 2024-10-09', 'janvier à juin: 2024-01/2024-06', 'novembre: 2023-11'],
  ],
  [
    'the last quarter of the year that runs',
    'Kribi, 9 mai 2024 – Le démarrage est attendu au dernier trimestre de l’année en cours.',
    ['9 mai 2024: 2024-05-09', 'dernier trimestre de l’année en cours: 2024-10/2024-12'],
  ],
  [
    'half of this month may still be to come',
    'Kribi, 3 septembre 2024 – Ils partiront dans la deuxième quinzaine de septembre prochain, et la première quinzaine de septembre prochain est exclue.',
    [
      '3 septembre 2024: 2024-09-03',
      'deuxième quinzaine de septembre prochain: 2024-09-16/2024-09-30',
      'première quinzaine de septembre prochain: 2025-09-01/2025-09-15',
    ],
  ],
  [
    'the only year that names hold is that of the days',
    'Le 24 mai, en marge des assemblées annuelles 2018 de la Banque, elle a signé un accord.',
    ['24 mai: 2018-05-24'],
  ],
  [
    'the year of a name holds all its days, whatever the verb',
    'BAMAKO, 19 février (ABP) - Les deux pays signeront un plan de travail 2024.',
    ['19 février: 2024-02-19'],
  ],
  [
    'of two years in names none is',
    'Le 24 mai, en marge du Salon 2018 et du Salon 2019, elle a signé un accord.',
    ['24 mai: null'],
  ],
  [
    'days told as last lie before the day of writing, all of them',
    'Elle a signé le 18 mai dernier un accord, et à Sousse, le lundi 17 mai dernier, une convention.',
    ['18 mai dernier: 2021-05-18', 'lundi 17 mai dernier: 2021-05-17'],
  ],
  [
    'a day in brackets tells the weekday in front, and the week in which the text was written',
    'Il a signé vendredi dernier (1er octobre 2021) quatre accords, dit un communiqué publié ce mercredi.',
    ['vendredi dernier: 2021-10-01', '1er octobre 2021: 2021-10-01', 'ce mercredi: 2021-10-06'],
  ],
  [
    'the day of an instrument that is taken up is not when the text was written',
    'L’accord du 2 mars 2015 a été renouvelé hier à Kara. La convention du 3 mai 2016 aussi.',
    ['2 mars 2015: 2015-03-02', 'hier: null', '3 mai 2016: 2016-05-03'],
  ],
  [
    'a weekday of these days lies where its verb has it',
    'Lomé, le 4 juillet 2025 - Elle a signé ce lundi une convention. Elle recevra ce jeudi les élus. Demain, donc ce samedi, le vote proprement dit aura lieu.',
    [
      '4 juillet 2025: 2025-07-04',
      'ce lundi: 2025-06-30',
      'ce jeudi: 2025-07-10',
      'Demain: 2025-07-05',
      'ce samedi: 2025-07-05',
    ],
  ],
  [
    'any such day is none, but the word alone says so',
    'Lomé, le 4 juillet 2025 - Elle viendra un mercredi. Le conseil commun lundi a tenu séance.',
    ['4 juillet 2025: 2025-07-04', 'lundi: 2025-06-30'],
  ],
  [
    'what is open on days with figures is open once',
    'Lomé, le 4 mai 2025 - Le guichet, ouvert du lundi au vendredi, et le musée, ouvert le dimanche, ferment. L’exposition est ouverte du 5 au 19 juin 2025.',
    ['4 mai 2025: 2025-05-04', '5 au 19 juin 2025: 2025-06-05/2025-06-19'],
  ],
  [
    'an instrument of long ago tells no year of what was signed since',
    'Afin d’enrichir l’accord conclu entre les deux pays en 1983, ils ont signé le 18 mai dernier une convention.',
    ['1983: 1983', '18 mai dernier: null'],
  ],
  [
    'a day that only the American order can mean tells the order of all',
    '6/18/26\n\nLe port a reçu la délégation de la coopérative.\n\n6/12/26\n\nLa coopérative a élu sa présidente.',
    ['6/18/26: 2026-06-18', '6/12/26: 2026-06-12'],
  ],
  [
    'where another can only be French, each is read by itself',
    'Commande du 6/12/2026, livrée le 24/12/2026, série 3/31/2027.',
    ['6/12/2026: 2026-12-06', '24/12/2026: 2026-12-24', '3/31/2027: 2027-03-31'],
  ],
  [
    'a database of the press dates a French article in English',
    'La mairie reçoit les pêcheurs\nLe Courrier du Golfe\nOctober 05, 2022\n\nLa mairie a reçu les pêcheurs hier.',
    ['October 05, 2022: 2022-10-05', 'hier: 2022-10-04'],
  ],
  [
    'a weekday with its day is of a year that the text tells, not only of the latest',
    'L’accord a été signé mercredi 19 septembre. Il vaut pour 2018 et 2019 ; on se reverra fin mars 2020.',
    ['mercredi 19 septembre: 2018-09-19', '2018 et 2019: 2018/2019', 'fin mars 2020: 2020-03'],
  ],
  [
    'the same days are told with their year: a weekday that speaks against it is a slip',
    'Le forum s’est tenu du 24 au 27 juin 2021 à Ségou. Il s’est ouvert le vendredi 24 juin.',
    ['24 au 27 juin 2021: 2021-06-24/2021-06-27', 'vendredi 24 juin: 2021-06-24'],
  ],
  [
    'a weekday that fixes the year keeps it where the day is called the last',
    'Le vendredi 12 juillet dernier, la mairie a reçu les pêcheurs.',
    ['vendredi 12 juillet dernier: 2024-07-12'],
  ],
  [
    'bare weekdays lie around the day that the story tells',
    'Enfermés depuis jeudi, ils ont signé le protocole samedi 14 juin 2025. La délégation est repartie dimanche.',
    ['jeudi: 2025-06-12', 'samedi 14 juin 2025: 2025-06-14', 'dimanche: 2025-06-15'],
  ],
  [
    'births, foundings and laws do not tell when the text was written',
    'La loi du 17 janvier 2001 est revue. Née en 1950, la doyenne sera là le 16 avril prochain, au centre fondé en 1998.',
    ['17 janvier 2001: 2001-01-17', '1950: 1950', '16 avril prochain: null', '1998: 1998'],
  ],
  [
    'nor does what had been, or what something goes back to',
    "Le sommet, qui s'était tenu à Kara le 16 novembre 1997, et la dernière visite, qui remonte à 1998. Ce jeudi, elle a parlé de cette année.",
    ['16 novembre 1997: 1997-11-16', '1998: 1998', 'Ce jeudi: null', 'cette année: null'],
  ],
  [
    'a day told with its year is that of the year wherever it is told',
    'Depuis le 12 octobre, la ville dort. La fête a eu lieu du 12 au 13 octobre 2021 et les 12 et 13 octobre derniers ont plu.',
    [
      '12 octobre: 2021-10-12',
      '12 au 13 octobre 2021: 2021-10-12/2021-10-13',
      '12 et 13 octobre derniers: 2021-10-12/2021-10-13',
    ],
  ],
  [
    'no text was written in 1945, nor long before the latest year that it tells',
    'Le 7 mai, on fête la victoire du 8 mai 1945. Le traité est en vigueur, le 1er décembre 2009 il fut lu. En 2019, ce dimanche compte.',
    [
      '7 mai: 2019-05-07',
      '8 mai 1945: 1945-05-08',
      '1er décembre 2009: 2009-12-01',
      '2019: 2019',
      'ce dimanche: null',
    ],
  ],
  [
    'yesterday evening, told with its day',
    'La tournée de la ministre se poursuit, après la capitale, dans trois autres villes de la région.\n\nLe sujet de la pêche a été abordé devant les maires du littoral hier soir, mardi 28 novembre 2023, et le sera ce mercredi.',
    ['hier: 2023-11-28', 'mardi 28 novembre 2023: 2023-11-28', 'ce mercredi: 2023-11-29'],
  ],
  [
    'a horizon dates nothing',
    'Le 22 octobre, elle parlera des objectifs à l’horizon 2030.',
    ['22 octobre: null', 'horizon 2030: 2030'],
  ],
  [
    'the weekday that opens a night ends with the day told in full',
    'La liste a été lue dans la nuit du jeudi au vendredi 8 août 2025.',
    ['jeudi au vendredi 8 août 2025: 2025-08-07/2025-08-08'],
  ],
  [
    'the day before, and where she comes from; the order of the day is no day',
    'Le maire a parlé le samedi 10 mai 2025. Arrivée la veille de Thiès, elle suit l’ordre du jour suivant.',
    ['samedi 10 mai 2025: 2025-05-10', 'veille: 2025-05-09'],
  ],
  [
    'a planned weekday lies ahead; an entry of an agenda is a day',
    'Lomé, le 6 février 2025 - La grève, prévue lundi, est maintenue.\n\nAgenda : assises. – 9/03 : signature de la charte.',
    ['6 février 2025: 2025-02-06', 'lundi: 2025-02-10', '9/03: 2025-03-09'],
  ],
  [
    'a weekday that no year near the one looked back on has falls in a later one',
    'Le maire a ouvert le musée ce jeudi 20 octobre, quatorze ans après sa fermeture en 2008.',
    ['ce jeudi 20 octobre: 2022-10-20', '2008: 2008'],
  ],
  [
    'a weekday rather falls some years after the last one told than in one before',
    "Le quai a ouvert lundi 17 novembre. L'État a rompu le 8 mars 2011 la convention de 2008.",
    ['lundi 17 novembre: 2014-11-17', '8 mars 2011: 2011-03-08', '2008: 2008'],
  ],
  [
    'a day of the month that is known of the text, told as last',
    "date 2021-10 Le quai a ouvert le 22 octobre dernier. L'État a signé.",
    ['2021-10: 2021-10', '22 octobre dernier: 2021-10-22'],
  ],
  [
    'a year of long ago tells nothing of the months to come',
    'Le musée rouvrira en décembre prochain. Sa première pierre remonte à 1890.',
    ['décembre prochain: null', '1890: 1890'],
  ],
  [
    'years behind letters are those of a plan',
    'Le PNSD 2024-2028 a été lu, la période 2021-2025 est close.',
    ['2021-2025: 2021/2025'],
  ],
  [
    'a quarter that was is over, one that will be is to come',
    'Lomé, le 12 juin 2025 - La firme a crû au troisième trimestre. Il viendra avant la fin du premier trimestre.',
    [
      '12 juin 2025: 2025-06-12',
      'troisième trimestre: 2024-07/2024-09',
      'fin du premier trimestre: 2026-01/2026-03',
    ],
  ],
  [
    'what was done the same day was not done on a day to come; since July is since the last one',
    'Lomé, le 12 juin 2025 - Signé le 5 juin, il vaut dès le 1er juillet. Le même jour, la maire, en poste depuis juillet, a parlé.',
    [
      '12 juin 2025: 2025-06-12',
      '5 juin: 2025-06-05',
      '1er juillet: 2025-07-01',
      'même jour: 2025-06-05',
      'juillet: 2024-07',
    ],
  ],
  [
    'a year that opens the sentence goes for its months and days',
    'Lomé, le 12 juin 2025 - En 2018, un an après le vote de mars, il avait signé le 5 mai un accord. Il revint en avril.',
    ['12 juin 2025: 2025-06-12', '2018: 2018', 'mars: 2018-03', '5 mai: 2018-05-05', 'avril: 2025-04'],
  ],
  [
    'an exercise is a year only where accounts are told of',
    `Lomé, le 12 juin 2025 - Cet exercice a réuni les élèves. ${'Ils ont nagé. '.repeat(14)}Le budget de cet exercice est voté.`,
    ['12 juin 2025: 2025-06-12', 'cet exercice: 2025'],
  ],
  [
    'weekdays to come without a verb in the future; a town behind "à" is no participle',
    'Lomé, le 12 juin 2025 - Prochaine étape : mardi, à Thiès. Il appelle à manifester samedi. L’élu, joint dimanche, se tait.',
    ['12 juin 2025: 2025-06-12', 'mardi: 2025-06-17', 'samedi: 2025-06-14', 'dimanche: 2025-06-08'],
  ],
];

for (const [why, text, expected] of CASES) test(why, () => assert.deepEqual(datesIn(text), expected));
