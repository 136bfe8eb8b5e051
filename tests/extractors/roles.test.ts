import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPeople } from './read-people.js';

const rolesIn = (raw: string): string[] =>
  readPeople(raw).people.flatMap(({ name, roles: held }) =>
    held.map(({ title, organization }) => `${name}: ${title} @ ${organization ?? '-'}`),
  );

const ROLES: readonly (readonly [string, readonly string[]])[] = [
  // All in front of the colon is the title.
  [
    'Directeur de la garde aux frontières : M. Ali Bello\nDirectrice de l’appui à la mobilité urbaine : Mme Awa Sarr',
    [
      'Ali Bello: Directeur de la garde aux frontières @ -',
      'Awa Sarr: Directrice de l’appui à la mobilité urbaine @ -',
    ],
  ],
  // The body behind the last of a row of offices is that of all.
  [
    'Mmes Awa Sarr et Rose Kamga et M. Luc Ngom, respectivement présidente, trésorière et secrétaire de l’Office du Nil, sont là.',
    [
      'Awa Sarr: présidente @ Office du Nil',
      'Rose Kamga: trésorière @ Office du Nil',
      'Luc Ngom: secrétaire @ Office du Nil',
    ],
  ],
  // Who speaks is of the body that deals with another, not of the other.
  [
    'La SNHN discute avec Ibergaz. Les discussions se poursuivent avec l’espagnol Ibergaz, a ajouté le directeur commercial, Luc Ngom.',
    ['Luc Ngom: directeur commercial @ SNHN'],
  ],
  [
    'L’Office du Nil recrute. Une rencontre est prévue avec la société Orbitel SA, a dit le directeur général, Ali Bello.',
    ['Ali Bello: directeur général @ Office du Nil'],
  ],
  [
    'Sa Majesté le Roi Luc Ngom a reçu la Reine Awa et Mme Reine Kamga.',
    ['Luc Ngom: Roi @ -', 'Awa: Reine @ -'],
  ],
  // The last of titles told in order is of all who are left.
  [
    'Étaient là Mmes Awa Sarr et Rose Kamga, MM. Luc Ngom, Paul et Pierre Essono, respectivement présidente, trésorière, secrétaire et membres du bureau.',
    [
      'Awa Sarr: présidente @ -',
      'Rose Kamga: trésorière @ -',
      'Luc Ngom: secrétaire @ -',
      'Paul Essono: membre du bureau @ -',
      'Pierre Essono: membre du bureau @ -',
    ],
  ],
  [
    'Le ministre de la Culture, Luc Ngom, son collègue de la Santé, Ali Bello, et celui des Mines, Paul Essono, ont parlé.',
    [
      'Luc Ngom: ministre de la Culture @ -',
      'Ali Bello: ministre de la Santé @ -',
      'Paul Essono: ministre des Mines @ -',
    ],
  ],
  // What the sentence says is said of its subject, not of whom an apposition names.
  [
    'Rose Kamga, ancienne conseillère du président Luc Ngom, est nommée directrice de l’Agence des ports.',
    [
      'Rose Kamga: ancienne conseillère du président Luc Ngom @ -',
      'Rose Kamga: directrice @ Agence des ports',
      'Luc Ngom: président @ -',
    ],
  ],
  [
    'Ali Bello, ancien conseiller du président Luc Ngom, qui devient directeur, est là.',
    [
      'Ali Bello: ancien conseiller du président Luc Ngom @ -',
      'Luc Ngom: président @ -',
      'Luc Ngom: directeur @ -',
    ],
  ],
  [
    'Étaient là le gouverneur de la région, M. Luc Ngom, les préfets de Kandi et de Pama, MM. Ali Bello et Paul Essono.',
    [
      'Luc Ngom: gouverneur de la région @ -',
      'Ali Bello: préfet de Kandi @ -',
      'Paul Essono: préfet de Pama @ -',
    ],
  ],
  [
    'Awa Sarr, directrice, et Luc Ngom, secrétaire général, de l’Office du Nil, sont là.',
    ['Awa Sarr: directrice @ Office du Nil', 'Luc Ngom: secrétaire général @ Office du Nil'],
  ],
  [
    'Luc Ngom, 34 ans, ingénieur agronome de formation, est aujourd’hui le directeur de l’Office du Nil.',
    ['Luc Ngom: directeur @ Office du Nil'],
  ],
  [
    'C’est Awa Sarr qui préside. Cette juriste de 45 ans, ancienne directrice de l’Office du Nil, est là.',
    ['Awa Sarr: juriste @ -', 'Awa Sarr: ancienne directrice @ Office du Nil'],
  ],
  [
    'Mme Awa Sarr, directrice de l’Office du Nil, et le Premier ministre, Chef du Gouvernement, Ali Bello, ont signé.',
    ['Awa Sarr: directrice @ Office du Nil', 'Ali Bello: Premier ministre, Chef du Gouvernement @ -'],
  ],
  ['Awa Sarr, représentant près de 40 ports, et Luc Ngom, représentant plusieurs villes, ont parlé.', []],
  [
    'Awa Sarr, lauréate de l’édition 2031 du prix, et Luc Ngom, professeur en retraite, ont parlé.',
    ['Awa Sarr: lauréate de l’édition 2031 du prix @ -', 'Luc Ngom: professeur en retraite @ -'],
  ],
  [
    'Paul Essono et Rose Kamga, les coprésidents du Fonds bleu, Ali Bello, le maire de Kribi, et les ports ont parlé.',
    [
      'Paul Essono: coprésident @ Fonds bleu',
      'Rose Kamga: coprésident @ Fonds bleu',
      'Ali Bello: maire de Kribi @ -',
    ],
  ],
  [
    "L'ambassadeur de Chine, M. Fu Hua, le secrétaire général du Ministère des Mines et le directeur général de l'Office du Nil, M. Ali Bello, sont venus.",
    ['Fu Hua: ambassadeur de Chine @ -', 'Ali Bello: directeur général @ Office du Nil'],
  ],
  [
    "L'ambassadeur de France accrédité auprès de notre pays, SEM. Luc Ngom, et Paul Essono, chef du département médias au sein de la Fédération togolaise de football, ont parlé.",
    [
      'Luc Ngom: ambassadeur de France @ -',
      'Paul Essono: chef du département médias @ Fédération togolaise de football',
    ],
  ],
  [
    "Luc Ngom, délégué à l'économie, aux relations avec les ports et à la mer, et l'Association des maires représentée par Ali Bello, maire de Kribi, sont là.",
    [
      "Luc Ngom: délégué à l'économie, aux relations avec les ports et à la mer @ -",
      'Ali Bello: maire de Kribi @ -',
    ],
  ],
  [
    "La ministre béninoise de la Santé et de la CMU, Rose Kamga, le ministre des Travaux publics (Mintra), Ali Bello, et le ministre délégué aux Affaires régionales et à l'Union du Sahel, Luc Ngom, ont parlé.",
    [
      'Rose Kamga: ministre béninoise de la Santé et de la CMU @ -',
      'Ali Bello: ministre des Travaux publics @ -',
      "Luc Ngom: ministre délégué aux Affaires régionales et à l'Union du Sahel @ -",
    ],
  ],
  [
    'Le vice-président de la Banque du Sahel, en charge des opérations, Luc Ngom, et Ali Bello, PDG du groupe El Farouk, ont salué la Société Lumendo.',
    [
      'Luc Ngom: vice-président, en charge des opérations @ Banque du Sahel',
      'Ali Bello: PDG du groupe El Farouk @ -',
    ],
  ],
  [
    'Le P-dg de "Lumendo", Luc Ngom, et Ali Bello, directeur du turc Orandex, ont parlé.',
    ['Luc Ngom: P-dg @ Lumendo', 'Ali Bello: directeur @ Orandex'],
  ],
  [
    "L'ambassadeur de France accrédité au Togo, SEM. Luc Ngom, et le coordonnateur du projet d'appui au système scolaire, M. Ali Bello, ont parlé.",
    [
      'Luc Ngom: ambassadeur de France accrédité au Togo @ -',
      "Ali Bello: coordonnateur du projet d'appui au système scolaire @ -",
    ],
  ],
  [
    'Rose Kamga, la directrice de la Banque du Sahel a parlé. Devant Luc Ngom, le maire a ri.',
    ['Rose Kamga: directrice @ Banque du Sahel'],
  ],
  // Counsel taken up by the noun, titles of respect in a row, trades in a list of appointments, heads of pages.
  [
    "Me Rose Kamga plaide la relaxe. Selon l'avocate, rien n'est prouvé. L'avocat de la partie civile, M. Luc Ngom, a ri.",
    ['Rose Kamga: avocate @ -', 'Luc Ngom: avocat de la partie civile @ -'],
  ],
  ["Me Rose Kamga plaide la relaxe. M. Luc Ngom répond. L'avocate a ri.", []],
  [
    'Le président du jury, Son Altesse Royale le prince Luc Ngom, et leur doyen, cheikh Ali Bello, ont parlé.',
    ['Luc Ngom: président du jury @ -', 'Ali Bello: doyen @ -'],
  ],
  [
    'AU TITRE DU MINISTERE DE LA SANTE\n\n- Secrétaire général :\nMonsieur Luc Ngom, Professeur.\n\n- Inspecteur :\nMadame Rose Kamga, Gestionnaire.',
    [
      'Luc Ngom: Secrétaire général @ Ministère de la Sante',
      'Luc Ngom: Professeur @ -',
      'Rose Kamga: Inspecteur @ Ministère de la Sante',
      'Rose Kamga: Gestionnaire @ -',
    ],
  ],
  [
    'VILLE DE KRIBI\n\nLe maire, Luc Ngom, a signé. Mme Rose Kamga, opératrice de machinerie, a ri.',
    ['Luc Ngom: maire @ -', 'Rose Kamga: opératrice de machinerie @ -'],
  ],
  [
    'Sont nommés\n\nOffice des cultures du Nil (OCN)\n- Directeur Général : M. Luc Ngom ;\n- Directeur Général Adjoint : Mme Rose Kamga.',
    [
      'Luc Ngom: Directeur Général @ Office des cultures du Nil',
      'Rose Kamga: Directeur Général Adjoint @ Office des cultures du Nil',
    ],
  ],
  [
    'FÉDÉRATION DES CHORALES DU NIL\n\nLE NOUVEAU COMITÉ\n\nPrésidente : Rose Kamga\nCaissier : Luc Ngom',
    [
      'Rose Kamga: Présidente @ Fédération des Chorales du Nil',
      'Luc Ngom: Caissier @ Fédération des Chorales du Nil',
    ],
  ],
  [
    "Le directeur général de l'Agence nationale du cadastre (ANC), M. Luc Ngom, a signé.",
    ['Luc Ngom: directeur général @ Agence nationale du cadastre'],
  ],
  [
    'Le maire de la commune Golfe 4, Koffi Ablo, la mairesse de Tône 1 Mme Rose Kamga et Paul Essono, Représentant du Président Ali Bello, sont là.',
    [
      'Koffi Ablo: maire de la commune Golfe 4 @ -',
      'Rose Kamga: mairesse de Tône 1 @ -',
      'Paul Essono: Représentant du Président Ali Bello @ -',
      'Ali Bello: Président @ -',
    ],
  ],
  [
    'Rose Kamga, présidente de la Fédération des artisans, et Paul Essono, maire de Kribi, étaient là.',
    ['Rose Kamga: présidente @ Fédération des artisans', 'Paul Essono: maire de Kribi @ -'],
  ],
  [
    'Mme Rose Kamga, ministre de l’Éducation, l’ambassadeur de France au Rwanda, M. Jean Ondoa, et M. Ali Bello, directeur de la Banque du Sahel, ont parlé.',
    [
      'Rose Kamga: ministre de l’Éducation @ -',
      'Jean Ondoa: ambassadeur de France au Rwanda @ -',
      'Ali Bello: directeur @ Banque du Sahel',
    ],
  ],
  [
    "MM. Jean Ondoa et Ali Bello, respectivement directeur de la Banque du Sahel et secrétaire général de l'UDEAC, ont parlé.",
    ['Jean Ondoa: directeur @ Banque du Sahel', 'Ali Bello: secrétaire général @ UDEAC'],
  ],
  [
    'La délégation réunissait Jean Ondoa maire de Kribi et nouveau ministre délégué à la Mer, Ali Bello maire de Garoua et Rose Kamga présidente du conseil régional.',
    [
      'Jean Ondoa: maire de Kribi @ -',
      'Jean Ondoa: ministre délégué à la Mer @ -',
      'Ali Bello: maire de Garoua @ -',
      'Rose Kamga: présidente du conseil régional @ -',
    ],
  ],
  ['Mme Lise Morel a reçu son homologue belge, M. Jan Peeters.', []],
  [
    "Monsieur Oumar Diagne, magistrat, est nommé directeur général de l'Agence nationale des forêts.",
    ['Oumar Diagne: magistrat @ -', 'Oumar Diagne: directeur général @ Agence nationale des forêts'],
  ],
  [
    'Signé par Mme Léa Vidal, maire de Saint-Omer, M. Karl Weiss, maire de Detmold, et M. Paul Roy, préfet.',
    ['Léa Vidal: maire de Saint-Omer @ -', 'Karl Weiss: maire de Detmold @ -', 'Paul Roy: préfet @ -'],
  ],
  [
    "M. Ali Sow dirige l'Office des eaux. Selon le directeur général de l'office, Mme Rose Ba, tout va bien.",
    ['Rose Ba: directeur général @ Office des eaux'],
  ],
  ['Awa Koné, étudiante en droit, a gagné.', ['Awa Koné: étudiante en droit @ -']],
  [
    'Le directeur de cabinet, qui est là. Jean Petitot, qui est également maire de Zinder.',
    ['Jean Petitot: maire de Zinder @ -'],
  ],
  [
    'La Fondation Lumen, dont le gérant, Paul Essono, est parti, a été saluée.',
    ['Paul Essono: gérant @ Fondation Lumen'],
  ],
  [
    'Paul Essono, ex-candidat à la présidentielle et ancien président de la Fondation Lumen, est là.',
    ['Paul Essono: ex-candidat à la présidentielle @ -', 'Paul Essono: ancien président @ Fondation Lumen'],
  ],
  [
    'Le secrétaire général du parti UDX de Jean Ondoa, Paul Essono, a parlé.',
    ['Paul Essono: secrétaire général @ UDX'],
  ],
  [
    'Le Premier ministre a écrit à l’occasion du départ de M. Paul Essono, rappelé du poste de préfet.',
    ['Paul Essono: préfet @ -'],
  ],
  [
    'Paul Essono, âgé de 38 ans, nommé président par intérim, est là.',
    ['Paul Essono: président par intérim @ -'],
  ],
  ['Paul Essono est le premier dirigeant à venir.', []],
  ['Jean Ondoa a remplacé Paul Essono comme préfet.', ['Jean Ondoa: préfet @ -']],
  ['Rose Kamga succède à Paul Essono au poste de préfète.', ['Rose Kamga: préfète @ -']],
  [
    'Le procureur a écrit. « Le maire de Kribi ment », a déclaré Paul Essono.',
    ['Paul Essono: procureur @ -'],
  ],
  [
    'L’Université de Maroua est fière. La vice-rectrice, Rose Kamga, et le recteur Paul Essono sont venus.',
    ['Rose Kamga: vice-rectrice @ Université de Maroua', 'Paul Essono: recteur @ Université de Maroua'],
  ],
  [
    'Le président de l’organisation « Marcher pour la paix » Paul Essono est venu.',
    ['Paul Essono: président @ Marcher pour la paix'],
  ],
  [
    'Paul Essono, conseiller politique, et Rose Kamga, déléguée CGT et infirmière, sont là.',
    ['Paul Essono: conseiller politique @ -', 'Rose Kamga: déléguée @ CGT', 'Rose Kamga: infirmière @ -'],
  ],
  [
    'Pour la Fondation Lumen, par son représentant en Côte d’Ivoire, Paul Essono.',
    ['Paul Essono: représentant en Côte d’Ivoire @ Fondation Lumen'],
  ],
  [
    'Rose Kamga\n\nMinistre de la Santé,\n\nPorte-parole du Gouvernement',
    ['Rose Kamga: Ministre de la Santé @ -', 'Rose Kamga: Porte-parole du Gouvernement @ -'],
  ],
  [
    'Une lettre lie la Banque du Sahel et l’Office des eaux, par leurs directeurs généraux respectifs, Mme Rose Kamga et M. Paul Essono.',
    ['Rose Kamga: directeur général @ Banque du Sahel', 'Paul Essono: directeur général @ Office des eaux'],
  ],
  [
    'La Fondation Lumen, dont l’un des conservateurs, Paul Essono, est parti.',
    ['Paul Essono: conservateur @ Fondation Lumen'],
  ],
  [
    'Un atelier a réuni le personnel du Fonds Lumen. Son directeur général, M. Paul Essono, a parlé.',
    ['Paul Essono: directeur général @ Fonds Lumen'],
  ],
  [
    'La pluie est tombée sur Kribi. Son directeur général, M. Paul Essono, a parlé.',
    ['Paul Essono: directeur général @ -'],
  ],
  [
    'L’Ambassade du Togo a reçu, en présence de son nouveau chargé d’affaires, M. Paul Essono.',
    ['Paul Essono: chargé d’affaires @ Ambassade du Togo'],
  ],
  [
    'M. Paul Essono Manager de la société Kwanza et Mme Rose Kamga sont là.',
    ['Paul Essono: Manager @ Kwanza'],
  ],
  ['Paul Essono, fondateur et CEO de Kwanza Data, parle.', ['Paul Essono: fondateur et CEO @ Kwanza Data']],
  [
    'MM. Paul Essono et Jean Ondoa, respectivement fondateur et directeur de la Banque du Sahel, sont là.',
    ['Paul Essono: fondateur @ Banque du Sahel', 'Jean Ondoa: directeur @ Banque du Sahel'],
  ],
  [
    '« Tout va bien. »\n\nPaul Essono\nFondateur & CEO, Vela Hub\n\nLe soleil brille.',
    ['Paul Essono: Fondateur & CEO @ Vela Hub'],
  ],
  [
    'Paul Essono, 62 ans, fut également ministre de la Santé de 2010 à 2011.',
    ['Paul Essono: ministre de la Santé @ -'],
  ],
  [
    'L’ONG Lima Soa aide. Jeanne Petitot, présidente de l’association, est venue.',
    ['Jeanne Petitot: présidente @ Lima Soa'],
  ],
  // Where a title ends
  [
    'Awa Koné, membre du bureau politique du Parti de la paix, et Luc Ngom, infirmier, ont parlé.',
    ['Awa Koné: membre du bureau politique @ Parti de la paix', 'Luc Ngom: infirmier @ -'],
  ],
  [
    'Le président élu, Paul Essono, et le président déchu Jean Ondoa sont là.',
    ['Paul Essono: président élu @ -', 'Jean Ondoa: président déchu @ -'],
  ],
  ['Paul Essono, 78 ans, élu en 2010 puis réélu, a parlé.', []],
  [
    'Selon le principal leader de l’opposition, Paul Essono, rien ne va.',
    ['Paul Essono: principal leader de l’opposition @ -'],
  ],
  [
    'Paul Essono est responsable de la gestion du port et exerce une grande influence.',
    ['Paul Essono: responsable de la gestion du port @ -'],
  ],
  [
    'M. Paul Essono, Ingénieur agronome, et Mme Rose Kamga, Expert en Transports et Routes, sont là.',
    ['Paul Essono: Ingénieur agronome @ -', 'Rose Kamga: Expert en Transports et Routes @ -'],
  ],
  [
    'Paul Essono, conseiller du président Luc Ngom, est venu.',
    ['Paul Essono: conseiller du président Luc Ngom @ -', 'Luc Ngom: président @ -'],
  ],
  [
    'Le conseiller spécial en matière de sécurité du président de la République, Paul Essono, est venu.',
    ['Paul Essono: conseiller spécial en matière de sécurité du président de la République @ -'],
  ],
  [
    'Rose Kamga, cheffe du groupe d’amitié Togo-Bénin, Paul Essono, gouverneur de la région Centre, et Luc Ngom, chef du service courrier, sont là.',
    [
      'Rose Kamga: cheffe @ groupe d’amitié Togo-Bénin',
      'Paul Essono: gouverneur de la région Centre @ -',
      'Luc Ngom: chef du service courrier @ -',
    ],
  ],
  ['Le gouverneur de province Ali Bello est là.', ['Ali Bello: gouverneur de province @ -']],
  [
    'Paul Essono, président de l’organisation non gouvernementale Lima Soa International, a parlé.',
    ['Paul Essono: président @ Lima Soa International'],
  ],
  [
    'La fille de l’ancien président togolais Paul Essono et Jean Ondoa, ministre de feu le président Ali Bello, sont là.',
    ['Paul Essono: ancien président togolais @ -', 'Jean Ondoa: ministre @ -', 'Ali Bello: président @ -'],
  ],
  [
    'La représentante de l’UNESCO à Bamako, Mme Rose Kamga, a parlé.',
    ['Rose Kamga: représentante à Bamako @ UNESCO'],
  ],
  [
    'Le docteur en droit Paul Essono, vice-maire de Kribi, et Rose Kamga, P.-D.G. de Lima Soa SA, sont là.',
    [
      'Paul Essono: docteur en droit @ -',
      'Paul Essono: vice-maire de Kribi @ -',
      'Rose Kamga: P.-D.G. @ Lima Soa SA',
    ],
  ],
  [
    'Jean Ondoa, associé gérant de Lima Soa SA, et Ali Bello, expert-comptable, ont parlé.',
    ['Jean Ondoa: associé gérant @ Lima Soa SA', 'Ali Bello: expert-comptable @ -'],
  ],
  [
    'M. Ali Bello, Ingénieur Géotechnicien, est nommé Directeur des Petites et Moyennes Entreprises.',
    ['Ali Bello: Directeur des Petites et Moyennes Entreprises @ -'],
  ],
  [
    'M. Ali Bello est nommé Sous-préfet de l’Arrondissement de Ndoubi Kassour en remplacement de Mme Rose Kamga.',
    ['Ali Bello: Sous-préfet de l’Arrondissement de Ndoubi Kassour @ -'],
  ],
  [
    'Paul Essono, directeur des études, de la planification et des statistiques, est venu.',
    ['Paul Essono: directeur des études, de la planification et des statistiques @ -'],
  ],
  [
    'Dr Rose Kamga, PhD, Directrice de la recherche, et le lieutenant-colonel Ali Bello, commandant le groupement de Kribi, sont là.',
    ['Rose Kamga: Directrice de la recherche @ -', 'Ali Bello: commandant le groupement de Kribi @ -'],
  ],
  [
    'Mme Rose Kamga, présidente du groupement « Benkadi », et Paul Essono, curé de la paroisse Saint-Michel, sont là.',
    [
      'Rose Kamga: présidente du groupement « Benkadi » @ -',
      'Paul Essono: curé de la paroisse Saint-Michel @ -',
    ],
  ],
  [
    'Luc Ngom, sénateur PDX de l’Adamaoua, et Awa Koné, présidente PDX du conseil départemental, ont parlé.',
    ['Luc Ngom: sénateur de l’Adamaoua @ PDX', 'Awa Koné: présidente du conseil départemental @ PDX'],
  ],
  [
    'Le président-directeur général d’Énergie Delta, Paul Essono, et le point focal genre du port, Mme Rose Kamga, sont là.',
    ['Paul Essono: président-directeur général @ Énergie Delta', 'Rose Kamga: point focal genre du port @ -'],
  ],
  // Words that are no titles where they stand
  ['Juriste de formation, Mme Rose Kamga a parlé.', []],
  ['En présence du préfet, le Colonel Robleh Farah Waberi.', ['Robleh Farah Waberi: préfet @ -']],
  ['Les états généraux de la pêche : Paul Essono ouvre les travaux.', []],
  ['M. Paul Essono a été admis à la retraite. Le nombre de cas s’élève à deux, dit Luc Ngom.', []],
  ['Les États membres du Conseil, Paul Essono les a salués.', []],
  [
    'Deux lanceurs d’alerte, Paul Essono et Jean Ondoa, ont parlé.',
    ['Paul Essono: lanceur d’alerte @ -', 'Jean Ondoa: lanceur d’alerte @ -'],
  ],
  // What ties a title to a person
  [
    'Paul Essono, devenu sénateur, remplace Jean Ondoa, nommé en 2019 préfet de Kribi.',
    ['Paul Essono: sénateur @ -', 'Jean Ondoa: préfet de Kribi @ -'],
  ],
  [
    'Paul Essono (PDX), 45 ans, est depuis juillet 2021 le maire de Kribi. Luc Ngom redevient député.',
    ['Paul Essono: maire de Kribi @ -', 'Luc Ngom: député @ -'],
  ],
  ['Jean Ondoa a récemment pris ses fonctions de préfet.', ['Jean Ondoa: préfet @ -']],
  [
    'Le directeur de campagne du président Jean Ondoa, Paul Essono, a parlé.',
    ['Jean Ondoa: président @ -', 'Paul Essono: directeur de campagne du président Jean Ondoa @ -'],
  ],
  [
    'Le colonel Paul Essono, gouverneur de Kribi, ainsi que le directeur des moyens, sont là.',
    ['Paul Essono: gouverneur de Kribi @ -'],
  ],
  [
    'Mme Rose Kamga a enseigné le droit. Elle était depuis 2021 maire de Kribi.',
    ['Rose Kamga: maire de Kribi @ -'],
  ],
  [
    'M. Paul Essono a reçu Mme Rose Kamga. Il a été successivement préfet de Kribi, puis ambassadeur au Togo.',
    ['Paul Essono: préfet de Kribi @ -', 'Paul Essono: ambassadeur au Togo @ -'],
  ],
  ['La société Kwanza a reçu Paul Essono. Elle est leader du marché.', []],
  ['Le procureur a écrit. « Le maire ment », explique Paul Essono.', ['Paul Essono: procureur @ -']],
  [
    'Le ministre togolais de la Santé, Paul Essono, a reçu son homologue béninois de l’Éducation, Jean Ondoa, et sa collègue des Mines, Mme Rose Kamga.',
    [
      'Paul Essono: ministre togolais de la Santé @ -',
      'Jean Ondoa: ministre béninois de l’Éducation @ -',
      'Rose Kamga: ministre des Mines @ -',
    ],
  ],
  [
    'Le Ministre de la Pêche,  Porte-Parole du Gouvernement\n\nAli BELLO',
    ['Ali Bello: Ministre de la Pêche @ -', 'Ali Bello: Porte-Parole du Gouvernement @ -'],
  ],
  [
    'Étaient là Rose Kamga, la directrice du port, Paul Essono, le maire de Kribi.',
    ['Rose Kamga: directrice du port @ -', 'Paul Essono: maire de Kribi @ -'],
  ],
  [
    'Étaient là le préfet, Ali Bello, la directrice du port, Rose Kamga, la députée et adjointe au maire, Awa Koné.',
    [
      'Ali Bello: préfet @ -',
      'Rose Kamga: directrice du port @ -',
      'Awa Koné: députée @ -',
      'Awa Koné: adjointe au maire @ -',
    ],
  ],
  [
    'L’ancienne ministre de la Culture et actuelle présidente de l’Union des éleveurs, Rose Kamga, et Awa Koné, ex-préfète, aujourd’hui consultante, sont là.',
    [
      'Rose Kamga: ancienne ministre de la Culture @ -',
      'Rose Kamga: présidente @ Union des éleveurs',
      'Awa Koné: ex-préfète @ -',
      'Awa Koné: consultante @ -',
    ],
  ],
  [
    'Nommé directeur de l’Office des eaux en 2022, Paul Essono succède à Ali Bello. Maire de Kribi depuis trois ans, Rose Kamga se tait.',
    ['Paul Essono: directeur @ Office des eaux', 'Rose Kamga: Maire de Kribi @ -'],
  ],
  [
    'Les ministres de l’Énergie, Paul Essono, et de l’Eau, Ali Bello, sont là. Le maire de Kribi, Jean Ondoa, et celle de Garoua, Awa Koné, aussi.',
    [
      'Paul Essono: ministre de l’Énergie @ -',
      'Ali Bello: ministre de l’Eau @ -',
      'Jean Ondoa: maire de Kribi @ -',
      'Awa Koné: maire de Garoua @ -',
    ],
  ],
  [
    'Photo : Awa Koné (au centre), maire de Kribi, et Luc Ngom, responsable communication, avec M. Ali Bello, directeur de cabinet, représentant Monsieur le préfet.',
    [
      'Awa Koné: maire de Kribi @ -',
      'Luc Ngom: responsable communication @ -',
      'Ali Bello: directeur de cabinet @ -',
    ],
  ],
  [
    'Rose Kamga, coordonnatrice du programme de lutte contre le paludisme, est élue à l’Union des éleveurs. Elle en était la secrétaire générale.',
    [
      'Rose Kamga: coordonnatrice du programme de lutte contre le paludisme @ -',
      'Rose Kamga: secrétaire générale @ Union des éleveurs',
    ],
  ],
  // The body told elsewhere
  [
    'La Banque du Sahel prête 3 millions. « Rien ne change », assure notre directrice, Rose Kamga.',
    ['Rose Kamga: directrice @ Banque du Sahel'],
  ],
  [
    'Le contrat lie la Fédération des artisans. Les signatures sont celles du grand chef Paul Essono, au nom de l’Union des éleveurs, et de la présidente Rose Kamga pour l’Office des eaux.',
    ['Paul Essono: grand chef @ Union des éleveurs', 'Rose Kamga: présidente @ Office des eaux'],
  ],
  [
    'Mme Rose Kamga, cheffe de la délégation de Kribi, a signé pour la Fondation Lumen.',
    ['Rose Kamga: cheffe de la délégation de Kribi @ Fondation Lumen'],
  ],
  [
    'Une convention lie la Fédération des artisans à l’Union des éleveurs. Les présidents des deux instances, Me Paul Essono (6e dan) et Mme Rose Kamga, l’ont signée.',
    ['Paul Essono: président @ Fédération des artisans', 'Rose Kamga: président @ Union des éleveurs'],
  ],
  [
    'La lettre engage la Banque du Sahel et l’Office des eaux, dont les directeurs généraux, respectivement Paul Essono et Rose Kamga, l’ont paraphée.',
    ['Paul Essono: directeur général @ Banque du Sahel', 'Rose Kamga: directeur général @ Office des eaux'],
  ],
  [
    'Il est paraphé par les directeurs généraux : Paul Essono pour la Banque du Sahel et Rose Kamga pour l’Office des eaux.',
    ['Paul Essono: directeur général @ Banque du Sahel', 'Rose Kamga: directeur général @ Office des eaux'],
  ],
  [
    'L’Union des éleveurs a refusé de signer. « Jamais », fulmine sa secrétaire générale, Rose Kamga, qui ira voir la Fédération des artisans.',
    ['Rose Kamga: secrétaire générale @ Union des éleveurs'],
  ],
  [
    'Sont nommés :\n\nA l’Office des eaux\n\n- Secrétaire exécutif : M. Paul Essono\n\n- Agent comptable : Mme Rose Kamga',
    ['Paul Essono: Secrétaire exécutif @ Office des eaux', 'Rose Kamga: Agent comptable @ Office des eaux'],
  ],
  [
    'Rose Kamga a rejoint la Fondation Lumen, où elle a été gérante, puis directrice des études.',
    ['Rose Kamga: gérante @ Fondation Lumen', 'Rose Kamga: directrice des études @ Fondation Lumen'],
  ],
  [
    'La Banque africaine de commerce (BAC) a reçu Awa Koné. Par la voix de sa présidente, Rose Kamga, la BAC a signé. « Oui », dit le directeur de la BAC, Luc Ngom.',
    ['Rose Kamga: présidente @ Banque africaine de commerce', 'Luc Ngom: directeur @ BAC'],
  ],
  [
    '1. M. Paul Essono, Directeur général, Office des eaux (ODE)',
    ['Paul Essono: Directeur général @ Office des eaux'],
  ],
  [
    'Contact presse :\n\nRose Kamga, Chargée de presse et d’information\n\nFondation Lumen',
    ['Rose Kamga: Chargée de presse et d’information @ Fondation Lumen'],
  ],
  [
    'L’Union des éleveurs nomme Paul Essono et Rose Kamga co-présidents. Deux griots tels Ali Bello et Awa Koné, tous deux enseignants, ont chanté.',
    [
      'Paul Essono: co-président @ Union des éleveurs',
      'Rose Kamga: co-président @ Union des éleveurs',
      'Ali Bello: griot @ -',
      'Ali Bello: enseignant @ -',
      'Awa Koné: griot @ -',
      'Awa Koné: enseignant @ -',
    ],
  ],
  [
    'Rose Kamga a été directrice marketing chez Belmora et consultante chez Delmora. Paul Essono, fondateur de la plateforme Belmora, est venu.',
    [
      'Rose Kamga: directrice marketing @ Belmora',
      'Rose Kamga: consultante @ Delmora',
      'Paul Essono: fondateur @ Belmora',
    ],
  ],
  [
    'La Fondation Lumen, représentée par Mme Rose Kamga, présidente, et l’Office des eaux, représenté par M. Paul Essono, agissant en qualité de directeur, sont d’accord.',
    ['Rose Kamga: présidente @ Fondation Lumen', 'Paul Essono: directeur @ Office des eaux'],
  ],
  // What one title tells of several
  [
    'Les ministres belges de la Mer et de la Défense, Mme Rose Kamga et M. Paul Essono, sont là.',
    ['Rose Kamga: ministre belge de la Mer @ -', 'Paul Essono: ministre belge de la Défense @ -'],
  ],
  [
    'Les maires de Kribi et de Lomé, respectivement Paul Essono et Rose Kamga, ont signé.',
    ['Paul Essono: maire de Kribi @ -', 'Rose Kamga: maire de Lomé @ -'],
  ],
  [
    'Les représentants de la Banque du Sahel (BDS) et de l’Office des eaux, MM. Paul Essono et Luc Ngom, ont signé.',
    ['Paul Essono: représentant @ Banque du Sahel', 'Luc Ngom: représentant @ Office des eaux'],
  ],
  [
    'Le directeur de la Banque du Sahel et de l’Office des eaux, Paul Essono, a signé.',
    ['Paul Essono: directeur @ Banque du Sahel', 'Paul Essono: directeur @ Office des eaux'],
  ],
  [
    'Les présidents sénégalais Awa Diop et danois Paul Holm se sont vus.',
    ['Awa Diop: président sénégalais @ -', 'Paul Holm: président danois @ -'],
  ],
  [
    'Les ministres danois des Affaires étrangères Paul Holm et des Armées Luc Ngom ont signé.',
    ['Paul Holm: ministre danois des Affaires étrangères @ -', 'Luc Ngom: ministre danois des Armées @ -'],
  ],
  [
    'Les Premiers ministres du Mali et du Niger, Paul Essono et Luc Ngom, se sont vus.',
    ['Paul Essono: Premier ministre du Mali @ -', 'Luc Ngom: Premier ministre du Niger @ -'],
  ],
  // Persons told last
  [
    'Le vice-ministre de la Mer était là, monsieur Paul Essono.',
    ['Paul Essono: vice-ministre de la Mer @ -'],
  ],
  [
    'C’est le directeur provincial qui a signé, l’ingénieur Paul Essono.',
    ['Paul Essono: directeur provincial @ -'],
  ],
  [
    'Il est mis fin aux fonctions de directrice de l’hydraulique, exercées par Mme Rose Kamga.',
    ['Rose Kamga: directrice de l’hydraulique @ -'],
  ],
  [
    'Le « président de la République gabonaise », Paul Essono, a écrit.',
    ['Paul Essono: président de la République gabonaise @ -'],
  ],
  // Nouns and adjectives
  ['Per Holm, nouvel ambassadeur du Danemark, est reçu.', ['Per Holm: ambassadeur du Danemark @ -']],
  [
    'Rose Kamga, ci-devant préfète, est là avec le futur maire, Luc Ngom.',
    ['Rose Kamga: préfète @ -', 'Luc Ngom: maire @ -'],
  ],
  ['Le directeur du port, le capitaine de vaisseau Luc Ngom, a parlé.', ['Luc Ngom: directeur du port @ -']],
  [
    'Rose Kamga, commissaire européenne à la Concurrence et conseillère au sein de la Fondation Lumen, est là.',
    ['Rose Kamga: commissaire européenne à la Concurrence @ -', 'Rose Kamga: conseillère @ Fondation Lumen'],
  ],
  [
    'Le député, Luc Ngom, précurseur de ce projet et président d’honneur de la Fondation Lumen, a parlé.',
    ['Luc Ngom: député @ -', 'Luc Ngom: président d’honneur @ Fondation Lumen'],
  ],
  [
    'L’Université de Maroua ne signera pas la convention de l’Université de Kribi. Le recteur, Paul Essono, a parlé.',
    ['Paul Essono: recteur @ Université de Maroua'],
  ],
  [
    'L’accord lie la ville et le Centre régional des pêches. Le directeur du Centre, Paul Essono, a signé.',
    ['Paul Essono: directeur @ Centre régional des pêches'],
  ],
  // Lists, tables, signatures
  [
    'Sont désignés membres du conseil de la Fondation Lumen, jusqu’au 10 juin 2028, Mme et MM. :\n\n— Rose Kamga, éditrice ;\n\n— Paul Essono.',
    [
      'Rose Kamga: membre du conseil @ Fondation Lumen',
      'Rose Kamga: éditrice @ -',
      'Paul Essono: membre du conseil @ Fondation Lumen',
    ],
  ],
  [
    'AU TITRE DU MINISTERE DE LA SANTE\n\n- Chargés de mission :\n\nM. Paul Essono, Mme Rose Kamga.',
    [
      'Paul Essono: Chargé de mission @ Ministère de la Sante',
      'Rose Kamga: Chargé de mission @ Ministère de la Sante',
    ],
  ],
  [
    'ODE      M. Paul ESSONO (*)      Recteur\n\nLes absents (*) ont écrit au Recteur de la ville.',
    ['Paul Essono: Recteur @ -'],
  ],
  [
    'Fait à Lomé.\n\nPour le Gouvernement du Togo,\nPaul ESSONO\nMinistre de la Mer',
    ['Paul Essono: Ministre de la Mer @ -'],
  ],
  [
    'M. Paul Essono, Administrateur civil, matricule de solde n°602 388/E, précédemment Préfet de Kribi, est nommé Gouverneur de Lomé.',
    ['Paul Essono: Préfet de Kribi @ -', 'Paul Essono: Gouverneur de Lomé @ -'],
  ],
  ['M. Paul ESSONO, N°Mle 0109-877.P, Médecin.', ['Paul Essono: Médecin @ -']],
  [
    'Mme Awa SOW, CCAP 623.006/A, précédemment Préfet de Kribi, est nommée Gouverneur de Lomé.',
    ['Awa Sow: Préfet de Kribi @ -', 'Awa Sow: Gouverneur de Lomé @ -'],
  ],
  [
    'Le secrétaire exécutif provincial (SEP) du Kwilu, Luc Ngom, et l’ambassadeur d’Arabie saoudite, Ali Bello, sont là.',
    ['Luc Ngom: secrétaire exécutif provincial du Kwilu @ -', 'Ali Bello: ambassadeur d’Arabie saoudite @ -'],
  ],
  ['Le gouverneur de province Luc Ngom est là.', ['Luc Ngom: gouverneur de province @ -']],
  [
    'Le directeur de la Banque du Sahel, Luc Ngom, et son homologue de l’Office des eaux, Paul Essono, sont là avec le maire de Kribi, Ali Bello, et son homologue de Lomé, Awa Diop.',
    [
      'Luc Ngom: directeur @ Banque du Sahel',
      'Paul Essono: directeur @ Office des eaux',
      'Ali Bello: maire de Kribi @ -',
      'Awa Diop: maire de Lomé @ -',
    ],
  ],
  [
    'L’adjoint au maire de Lyon délégué à la culture, Luc Ngom, la députée de l’Ain Rose Kamga et le fondateur d’Orbitel Paul Essono sont là.',
    [
      'Luc Ngom: adjoint au maire de Lyon délégué à la culture @ -',
      'Rose Kamga: députée de l’Ain @ -',
      'Paul Essono: fondateur @ Orbitel',
    ],
  ],
  // What stands between, and whose title it is not
  ['Représentant le ministre de la Mer, le docteur Paul Essono a parlé.', []],
  [
    'Le ministre de la Mer, Luc Ngom, et ceux de l’Eau, Paul Essono, et du Budget, Ali Bello, sont là.',
    [
      'Luc Ngom: ministre de la Mer @ -',
      'Paul Essono: ministre de l’Eau @ -',
      'Ali Bello: ministre du Budget @ -',
    ],
  ],
  [
    'Paul Essono, ministre de la Mer entre 2010 et 2014, puis préfet de Kribi, est là.',
    ['Paul Essono: ministre de la Mer @ -', 'Paul Essono: préfet de Kribi @ -'],
  ],
  [
    'Paul Essono fut tour à tour instituteur, député et préfet de Kribi. Rose Kamga est longtemps directrice du port.',
    [
      'Paul Essono: instituteur @ -',
      'Paul Essono: député @ -',
      'Paul Essono: préfet de Kribi @ -',
      'Rose Kamga: directrice du port @ -',
    ],
  ],
  [
    'Le directeur pour le Bénin, le Togo et la Côte d’Ivoire, Paul Essono, et le président, M. le juge Luc Ngom, sont là.',
    ['Paul Essono: directeur pour le Bénin, le Togo et la Côte d’Ivoire @ -', 'Luc Ngom: président @ -'],
  ],
  [
    'La directrice marketing et communication du port, Rose Kamga, le bourgmestre faisant fonction, Luc Ngom, et le préfet de Thiès Nord, Paul Essono, sont là.',
    [
      'Rose Kamga: directrice marketing et communication du port @ -',
      'Luc Ngom: bourgmestre faisant fonction @ -',
      'Paul Essono: préfet de Thiès Nord @ -',
    ],
  ],
  [
    'Rose Kamga, ambassadrice du Royaume hachémite de Jordanie à Tunis, et Paul Essono, Ingénieur en Informatique et Télécoms, sont là.',
    [
      'Rose Kamga: ambassadrice du Royaume hachémite de Jordanie à Tunis @ -',
      'Paul Essono: Ingénieur en Informatique et Télécoms @ -',
    ],
  ],
  // Offices held at once, ranks, fields and areas
  [
    'Le Premier ministre et ministre de la Mer, Luc Ngom, a vu le Vice-Premier ministre et ministre belge de l’Eau Jan Peeters.',
    [
      'Luc Ngom: Premier ministre @ -',
      'Luc Ngom: ministre de la Mer @ -',
      'Jan Peeters: Vice-Premier ministre @ -',
      'Jan Peeters: ministre belge de l’Eau @ -',
    ],
  ],
  [
    'Le Ministre, Secrétaire général du Gouvernement\nLuc Ngom',
    ['Luc Ngom: Ministre, Secrétaire général du Gouvernement @ -'],
  ],
  [
    'Étaient présents : Luc Sarr (maire), Awa Ngom (1ère adjointe) et Rose Kamga (DGS).',
    ['Luc Sarr: maire @ -', 'Awa Ngom: 1ère adjointe @ -', 'Rose Kamga: DGS @ -'],
  ],
  [
    'Luc Sarr, chef du service des affaires bilatérales Afrique-Europe de la direction générale des ports et de la pêche du ministère togolais des Mines, et Awa Ngom, responsable de la coopération Asie-Maghreb, sont là.',
    [
      'Luc Sarr: chef du service des affaires bilatérales Afrique-Europe de la direction générale des ports et de la pêche @ ministère togolais des Mines',
      'Awa Ngom: responsable de la coopération Asie-Maghreb @ -',
    ],
  ],
  [
    'La haute représentante pour les Affaires étrangères et la politique de sécurité, Rose Kamga, et la directrice Asie-Pacifique, Léa Vidal, sont là.',
    [
      'Rose Kamga: haute représentante pour les Affaires étrangères et la politique de sécurité @ -',
      'Léa Vidal: directrice Asie-Pacifique @ -',
    ],
  ],
  [
    'Il a été l’hôte du ministre de la Mer, Luc Ngom. Pour le comité directeur, Paul Essono, trésorier',
    ['Luc Ngom: ministre de la Mer @ -', 'Paul Essono: trésorier @ -'],
  ],
  [
    'Sont venus Luc Ngom, le Premier ministre sortant, le général Paul Essono, commandant suprême des armées, et Rose Kamga.',
    ['Luc Ngom: Premier ministre sortant @ -', 'Paul Essono: commandant suprême des armées @ -'],
  ],
  // Names and titles in lines by turns, lists of those who are named
  [
    'Contacts\nRose Kamga\nChargée des relations presse\nLuc Ngom\nDirecteur de la communication',
    ['Rose Kamga: Chargée des relations presse @ -', 'Luc Ngom: Directeur de la communication @ -'],
  ],
  [
    'Sont nommés membres du jury : M. Luc Ngom, magistrat, et Mme Rose Kamga.',
    ['Luc Ngom: membre du jury @ -', 'Luc Ngom: magistrat @ -', 'Rose Kamga: membre du jury @ -'],
  ],
  // Bodies told by another noun, by the parties, by a house
  [
    'La Société Elekta a grandi. Le directeur de la société nationale, Luc Ngom, et la présidente de la société civile, Rose Kamga, sont là.',
    ['Luc Ngom: directeur @ Société Elekta', 'Rose Kamga: présidente de la société civile @ -'],
  ],
  [
    'Le Conseil national du livre est né. Son soutien est acquis, dit le président du conseil, Luc Ngom.',
    ['Luc Ngom: président @ Conseil national du livre'],
  ],
  [
    'Il vit le ministère du Plan. La convention entre le ministère de la Mer et la Banque Altamira a été signée par la ministre, Mme Rose Kamga, et le directeur général, M. Luc Ngom.',
    ['Rose Kamga: ministre @ Ministère de la Mer', 'Luc Ngom: directeur général @ Banque Altamira'],
  ],
  [
    'Visite de l’hôpital de Bopa, à Comé, avec son directeur, le Dr Luc Ngom. Étaient là Rose Kamga (gérante, Banque Altamira) et Ali Bello.',
    ['Luc Ngom: directeur @ hôpital de Bopa', 'Rose Kamga: gérante @ Banque Altamira'],
  ],
  [
    'M. Luc Ngom a étudié à l’Université Nord. Il rejoignit l’Université Sud, dont il devint doyen en 1979, puis recteur de 1985 à 1993.',
    ['Luc Ngom: doyen @ Université Sud', 'Luc Ngom: recteur @ Université Sud'],
  ],
  // As many names as titles, tables, signature blocks
  [
    'Le directeur et la directrice adjointe de l’Institut Lumen, respectivement Luc Ngom et Rose Kamga, ont vu le maire de Kribi, le préfet et la procureure, MM. Paul Essono, Ali Bello et Mme Léa Vidal.',
    [
      'Luc Ngom: directeur @ Institut Lumen',
      'Rose Kamga: directrice adjointe @ Institut Lumen',
      'Paul Essono: maire de Kribi @ -',
      'Ali Bello: préfet @ -',
      'Léa Vidal: procureure @ -',
    ],
  ],
  [
    'Pour la Banque Altamira,\nLe Directeur général,\nLuc NGOM\nPour le Ministère de la Mer,\nLa Ministre,\nRose KAMGA',
    ['Luc Ngom: Directeur général @ Banque Altamira', 'Rose Kamga: Ministre @ Ministère de la Mer'],
  ],
  [
    'NGOM Luc   Directeur   Ministère de la Mer\nKAMGA Rose   Cheffe de service   Mairie de Kribi',
    ['Luc Ngom: Directeur @ Ministère de la Mer', 'Rose Kamga: Cheffe de service @ Mairie de Kribi'],
  ],
  [
    'Nommés lundi directeur et directeur adjoint de l’Institut Lumen, Luc Ngom et Ali Bello ont vu le président Essono et son épouse, Rose Essono, ainsi que Paul Bey Nasri.',
    [
      'Luc Ngom: directeur @ Institut Lumen',
      'Ali Bello: directeur adjoint @ Institut Lumen',
      'Essono: président @ -',
    ],
  ],
  [
    'Le secrétaire d’État français auprès du ministre de la Mer, chargé des Anciens combattants, Luc Ngom, et Rose Kamga, ex-responsable gestion des données chez Lumen, sont là.',
    [
      'Luc Ngom: secrétaire d’État français auprès du ministre de la Mer, chargé des Anciens combattants @ -',
      'Rose Kamga: ex-responsable gestion des données @ Lumen',
    ],
  ],
  [
    'La convention lie la Commune de Kribi à l’Institut Lumen. Le maire, Luc Ngom, et la directrice de celui-ci, Rose Kamga, ont signé avec Ali Bello, DG/INSP, et le commissaire à la paix, l’ambassadeur Paul Essono.',
    [
      'Luc Ngom: maire @ Commune de Kribi',
      'Rose Kamga: directrice @ Institut Lumen',
      'Ali Bello: DG @ INSP',
      'Paul Essono: commissaire à la paix @ -',
      'Paul Essono: ambassadeur @ -',
    ],
  ],
  [
    'La Banque Altamira grandit, dit Luc Ngom, un temps ministre de la Mer, son président.',
    ['Luc Ngom: ministre de la Mer @ -', 'Luc Ngom: président @ Banque Altamira'],
  ],
  [
    'Le président Essono est venu. Paul Henri Essono, député, a applaudi. Le président Luc Essono a parlé.',
    ['Luc Essono: président @ -', 'Paul Henri Essono: député @ -'],
  ],
  // Careers, references, fields
  [
    'Luc Ngom, avocat de formation, a été préfet de Kribi, puis juge au tribunal de Douala. Rose Kamga, jusque-là cheffe de bureau, devient sous-préfète.',
    [
      'Luc Ngom: préfet de Kribi @ -',
      'Luc Ngom: juge au tribunal de Douala @ -',
      'Rose Kamga: cheffe de bureau @ -',
      'Rose Kamga: sous-préfète @ -',
    ],
  ],
  [
    'Docteur Luc NGOM matricule de solde 625481/L, précédemment chef de division – expert routier, est nommé directeur de la gestion des ressources en eau.',
    [
      'Luc Ngom: chef de division @ -',
      'Luc Ngom: expert routier @ -',
      'Luc Ngom: directeur de la gestion des ressources en eau @ -',
    ],
  ],
  [
    'Agriculteur à Kribi, Luc Ngom a vu Rose Kamga, cadre du parti, et Léa Vidal, juriste en logistique et management portuaire.',
    [
      'Luc Ngom: Agriculteur @ -',
      'Rose Kamga: cadre du parti @ -',
      'Léa Vidal: juriste en logistique et management portuaire @ -',
    ],
  ],
  [
    'L’envoyé spécial de l’Union africaine pour la prévention du génocide et des atrocités de masse (3 pays), Luc Ngom, est là.',
    ['Luc Ngom: envoyé spécial pour la prévention du génocide et des atrocités de masse @ Union africaine'],
  ],
  [
    'La secrétaire d’État chargée du Numérique auprès du ministre de la Mer, Rose Kamga, et le directeur de cabinet du ministre du Plan, Luc Ngom, sont là.',
    [
      'Rose Kamga: secrétaire d’État chargée du Numérique auprès du ministre de la Mer @ -',
      'Luc Ngom: directeur de cabinet @ Ministère du Plan',
    ],
  ],
  [
    'Il s’agit des députés : 1. Luc Ngom qui remplace Paul Essono ; 2. Rose Kamga qui remplace Ali Bello.',
    ['Luc Ngom: député @ -', 'Rose Kamga: député @ -'],
  ],
  // A bare minister is not of the ministry that somebody else is told to head
  [
    'Le ministre Paul Essono et Rose Kamga, ministre du Plan, ont signé.',
    ['Paul Essono: ministre @ -', 'Rose Kamga: ministre du Plan @ -'],
  ],
  [
    'Le ministre Paul Essono est là, dit le ministère du Plan.',
    ['Paul Essono: ministre @ Ministère du Plan'],
  ],
  // Offices told by a verb or by what they are
  [
    "L'Association des Amis du Fleuve (AAF), présidée par Mme Rose Kamga, a signé. Ali Bello, qui préside depuis 2021 l'Union des chambres d'agriculture, était là.",
    [
      'Rose Kamga: présidente @ Association des Amis du Fleuve',
      "Ali Bello: président @ Union des chambres d'agriculture",
    ],
  ],
  ['La réunion du Comité national des eaux, présidée par M. Paul Essono, a duré.', []],
  [
    "Le ministre Paul Essono préside la fête de l'Union des chambres d'agriculture.",
    ['Paul Essono: ministre @ -'],
  ],
  [
    'Les délégués de la Fédération sénégalaise de judo ont porté à la présidence de la fédération Mme Rose Kamga.',
    ['Rose Kamga: présidente @ Fédération sénégalaise de judo'],
  ],
  [
    'La direction générale de la Banque du Sahel est désormais assurée par M. Paul Essono.',
    ['Paul Essono: directeur général @ Banque du Sahel'],
  ],
  // Nouns that stand for the person told of last
  [
    "M. Paul Essono dirige le port. Âgé de 48 ans, cet ancien élève de l'École des mines était auparavant directeur adjoint de la Banque du Sahel.",
    ['Paul Essono: ancien élève @ École des mines', 'Paul Essono: directeur adjoint @ Banque du Sahel'],
  ],
  [
    "M. Paul Essono est mort. Ingénieur de formation, le défunt avait été successivement préfet de Kribi, puis PDG de l'Office des ports.",
    ['Paul Essono: préfet de Kribi @ -', 'Paul Essono: PDG @ Office des ports'],
  ],
  [
    'M. Ali Bello est le nouveau patron de la Banque du Sahel. Il prend la suite de M. Luc Ngom. Ce juriste était auparavant préfet de Kribi.',
    ['Ali Bello: patron @ Banque du Sahel', 'Ali Bello: juriste @ -', 'Ali Bello: préfet de Kribi @ -'],
  ],
  // The body behind the name
  [
    "Le chercheur Paul Essono (Institut des eaux) et le journaliste Ali Bello, de l'Agence de presse du Sahel, ont débattu. La directrice Rose Kamga (à gauche) a ri.",
    [
      'Paul Essono: chercheur @ Institut des eaux',
      'Ali Bello: journaliste @ Agence de presse du Sahel',
      'Rose Kamga: directrice @ -',
    ],
  ],
  // Officers of a board
  [
    'Le nouveau bureau de la Fédération sénégalaise de judo se compose comme suit :\nPrésident : Paul Essono\nTrésorière générale : Mme Rose Kamga',
    [
      'Paul Essono: Président @ Fédération sénégalaise de judo',
      'Rose Kamga: Trésorière générale @ Fédération sénégalaise de judo',
    ],
  ],
  // The body that the sentences before are about, where no head of state is told of
  [
    "L'Association des Amis du Fleuve a tenu son assemblée. Elle a planté mille arbres cette année. Le premier vice-président, Ali Bello, a salué les bénévoles.",
    ['Ali Bello: premier vice-président @ Association des Amis du Fleuve'],
  ],
  [
    "L'Union africaine et le gouvernement ont parlé. Le président, Paul Essono, a salué les deux délégations.",
    ['Paul Essono: président @ -'],
  ],
  // A list ends behind "et"
  [
    'Les journalistes Rose Kamga et Ali Bello, Paul Essono et Luc Ngom ont signé la tribune.',
    ['Rose Kamga: journaliste @ -', 'Ali Bello: journaliste @ -'],
  ],
  [
    'Les porte-parole Rose Kamga et Ali Bello ont parlé.',
    ['Rose Kamga: porte-parole @ -', 'Ali Bello: porte-parole @ -'],
  ],
  // One office on both sides of the name, one office behind another
  [
    "Le ministre d'État Paul Essono, chargé des Mines, et Ali Bello, directeur en charge du Pôle Entreprises, ont signé.",
    [
      "Paul Essono: ministre d'État chargé des Mines @ -",
      'Ali Bello: directeur en charge du Pôle Entreprises @ -',
    ],
  ],
  [
    'Mme Rose Kamga, inspectrice, est nommée agent comptable, cumulativement avec ses fonctions actuelles de receveur des finances.',
    [
      'Rose Kamga: inspectrice @ -',
      'Rose Kamga: agent comptable @ -',
      'Rose Kamga: receveur des finances @ -',
    ],
  ],
  ["Paul Essono a dirigé l'usine avant d'être nommé préfet de Kribi.", ['Paul Essono: préfet de Kribi @ -']],
  [
    "Paul Essono, magistrat, est mort. Il fut directeur de l'École de la magistrature.",
    ['Paul Essono: magistrat @ -', 'Paul Essono: directeur @ École de la magistrature'],
  ],
  // What is directed in a firm that nobody knows
  [
    'Rose Kamga, directrice de la communication de Solverra, et Ali Bello, coordinateur de la campagne de Vorano, étaient là.',
    [
      'Rose Kamga: directrice de la communication @ Solverra',
      'Ali Bello: coordinateur de la campagne de Vorano @ -',
    ],
  ],
  [
    'Éric Ngom, patron du restaurant La Varangue, et le colonel à la retraite Luc Ondoa, préfet de Kribi, ont signé.',
    ['Éric Ngom: patron @ La Varangue', 'Luc Ondoa: préfet de Kribi @ -'],
  ],
  [
    'Le ministère de la Culture, représenté par M. Paul Essono, directeur du patrimoine, a signé.',
    ['Paul Essono: directeur du patrimoine @ Ministère de la Culture'],
  ],
  // A list's line ends with the letters of the body
  [
    '- Paul Essono, Secrétaire exécutif AMRV\n- Rose Kamga, Directrice des études – MATDV\n- Ali Bello, Directeur de la Fonction publique',
    [
      'Paul Essono: Secrétaire exécutif @ AMRV',
      'Rose Kamga: Directrice des études @ MATDV',
      'Ali Bello: Directeur de la Fonction publique @ -',
    ],
  ],
  [
    "Ancienne directrice de la Banque du Sahel, Rose Kamga est là. Préfète de Kribi en 2010, puis directrice de l'Office des ports, elle écrit.",
    [
      'Rose Kamga: Ancienne directrice @ Banque du Sahel',
      'Rose Kamga: Préfète de Kribi @ -',
      'Rose Kamga: directrice @ Office des ports',
    ],
  ],
  [
    "Après avoir été directrice de l'Office des ports, Rose Kamga vient d'être nommée déléguée générale de la Banque du Sahel.",
    ['Rose Kamga: directrice @ Office des ports', 'Rose Kamga: déléguée générale @ Banque du Sahel'],
  ],
  [
    "M. Paul Essono est mort. Ce diplomate avait d'abord été directeur de cabinet de Rose Kamga, ministre du Plan. Il fut ensuite ambassadeur du Gabon en Chine (1992-1994), chargé de mission, enfin représentant permanent.",
    [
      'Paul Essono: diplomate @ -',
      'Paul Essono: directeur de cabinet @ -',
      'Paul Essono: ambassadeur du Gabon en Chine @ -',
      'Paul Essono: chargé de mission @ -',
      'Paul Essono: représentant permanent @ -',
      'Rose Kamga: ministre du Plan @ -',
    ],
  ],
  [
    "La Ligue des consommateurs, que préside Ali Bello, et le conseil d'administration de la Banque du Sahel, présidé par Mme Rose Kamga, ont parlé.",
    [
      'Ali Bello: président @ Ligue des consommateurs',
      "Rose Kamga: présidente du conseil d'administration @ Banque du Sahel",
    ],
  ],
  [
    'Deux nouveaux chefs de département ont été installés : Dr Ali Bello (physique) et Dr Rose Kamga (biologie).',
    ['Ali Bello: chef de département @ -', 'Rose Kamga: chef de département @ -'],
  ],
  [
    "M. Paul Essono, ambassadeur à Pékin, Mme Rose Kamga, consule générale à Marseille, et Luc Ngom, chef d'état-major particulier, sont rappelés.",
    [
      'Paul Essono: ambassadeur à Pékin @ -',
      'Rose Kamga: consule générale à Marseille @ -',
      "Luc Ngom: chef d'état-major particulier @ -",
    ],
  ],
  [
    'Le gardien Ali Bello, élu homme du match, et Rose Kamga, devenue la première femme maire de Kribi, étaient là.',
    ['Ali Bello: gardien @ -', 'Rose Kamga: maire de Kribi @ -'],
  ],
  [
    'Paul Essono, maire de Kribi a été élu président de la Ligue des consommateurs et Rose Kamga, patronne de la biscuiterie Vorano, vice-présidente.',
    [
      'Paul Essono: maire de Kribi @ -',
      'Paul Essono: président @ Ligue des consommateurs',
      'Rose Kamga: patronne @ Vorano',
      'Rose Kamga: vice-présidente @ -',
    ],
  ],
  // Between a title and its name
  [
    'La chanteuse de 22 ans Rose Kamga, Ali Bello, l’un des porte-parole du mouvement, et Luc Ngom, présenté comme le chef des Aigles, sont là.',
    [
      'Rose Kamga: chanteuse @ -',
      'Ali Bello: porte-parole du mouvement @ -',
      'Luc Ngom: chef des Aigles @ -',
    ],
  ],
  ['Ali Bello a été présenté à un magistrat de Kribi.', []],
  [
    'Le président du jury sera Paul Essono. Plusieurs députés, dont Rose Kamga et Ali Bello, ont ri.',
    ['Paul Essono: président du jury @ -', 'Rose Kamga: député @ -', 'Ali Bello: député @ -'],
  ],
  [
    'Paul Essono, ancien directeur du cabinet de Luc Ngom et ancien ministre du Plan, est là.',
    ['Paul Essono: ancien directeur du cabinet @ -', 'Paul Essono: ancien ministre du Plan @ -'],
  ],
  // Who is told in the next sentence, who is named, who is named by another
  [
    "L'Ordre des pharmaciens du Gabon a un nouveau président. Il s'agit du Dr Paul Essono, élu samedi. Dr Ali Bello est élu vice-président et Dr Rose Kamga trésorière.",
    [
      'Paul Essono: président @ Ordre des pharmaciens du Gabon',
      'Ali Bello: vice-président @ Ordre des pharmaciens du Gabon',
      'Rose Kamga: trésorière @ Ordre des pharmaciens du Gabon',
    ],
  ],
  [
    'M. Paul Essono, que le roi a nommé wali de Kribi, et Ali Bello sont là. Le chantier confirme la nomination au poste de directeur général de Luc Ngom. Rose Kamga reste conseillère du président, Jean Ondoa.',
    [
      'Paul Essono: wali de Kribi @ -',
      'Luc Ngom: directeur général @ -',
      'Rose Kamga: conseillère du président @ -',
      'Jean Ondoa: président @ -',
    ],
  ],
  [
    "L'évêque Luc Ngom a nommé vicaire général l'abbé Paul Essono. Né en 1968, ordonné prêtre en 1996, il a été curé de Kribi.",
    ['Paul Essono: vicaire général @ -', 'Paul Essono: prêtre @ -', 'Paul Essono: curé de Kribi @ -'],
  ],
  // Bodies that a label tells, parties in brackets, houses and titles
  [
    'MTPV : Paul Essono, DGA ; Rose Kamga, cheffe du service des ponts\nBanque du Sahel : Ali Bello, directeur de projet ; Luc Ngom, conducteur de travaux',
    [
      'Paul Essono: DGA @ MTPV',
      'Rose Kamga: cheffe du service des ponts @ MTPV',
      'Ali Bello: directeur de projet @ Banque du Sahel',
      'Luc Ngom: conducteur de travaux @ Banque du Sahel',
    ],
  ],
  [
    "La bourgmestre Rose Kamga (Vivant) et le député Ali Bello (Bruxelles) ont reçu Paul Essono, directeur du Théâtre des Manguiers, et Luc Ngom, rédacteur en chef de L'Enjeu, ingénieur à la retraite.",
    [
      'Rose Kamga: bourgmestre @ Vivant',
      'Ali Bello: député @ -',
      'Paul Essono: directeur @ Théâtre des Manguiers',
      "Luc Ngom: rédacteur en chef @ L'Enjeu",
    ],
  ],
  [
    "Étaient là l'adjointe au maire, Mme Rose Kamga, le commissaire de police, et l'imam de Kribi, M. Ali Bello.",
    ['Rose Kamga: adjointe au maire @ -', 'Ali Bello: imam de Kribi @ -'],
  ],
  // Bodies of entries, before a colon, at the head of a sentence
  [
    'Mme Rose Kamga, Professeure titulaire, Université de Kribi, présidente ;\nM. Paul Essono, Directeur de recherche, Institut des eaux, rapporteur ;',
    [
      'Rose Kamga: Professeure titulaire @ Université de Kribi',
      'Rose Kamga: présidente @ -',
      'Paul Essono: Directeur de recherche @ Institut des eaux',
      'Paul Essono: rapporteur @ -',
    ],
  ],
  [
    'Sont nommés à la Cour suprême : président, M. Paul Essono ; avocats généraux, MM. Ali Bello et Luc Ngom. À la Cour des comptes, M. Jean Ondoa devient premier président.',
    [
      'Paul Essono: président @ Cour suprême',
      'Ali Bello: avocat général @ Cour suprême',
      'Luc Ngom: avocat général @ Cour suprême',
      'Jean Ondoa: premier président @ Cour des comptes',
    ],
  ],
  [
    "L'Association des femmes de Kribi s'est élargie. Sa présidente, Rose Kamga, vice-présidente du Réseau des élues, est là.",
    [
      'Rose Kamga: présidente @ Association des femmes de Kribi',
      'Rose Kamga: vice-présidente @ Réseau des élues',
    ],
  ],
  [
    'Paul Essono, ancien ministre des Affaires étrangères et actuel député de Kribi, a reçu Rose Kamga, chargée des relations avec le Parlement.',
    [
      'Paul Essono: ancien ministre des Affaires étrangères @ -',
      'Paul Essono: député de Kribi @ -',
      'Rose Kamga: chargée des relations avec le Parlement @ -',
    ],
  ],
  [
    "Ministre d'État, de l'Intérieur : Paul Essono\nSecrétaire d'État chargée du Plan : Rose Kamga",
    ["Paul Essono: Ministre d'État, de l'Intérieur @ -", "Rose Kamga: Secrétaire d'État chargée du Plan @ -"],
  ],
  [
    'Rose Kamga, précédemment directrice juridique de Vorano-Gaz, et Ali Bello, directeur régional de Thiaro, sont là.',
    ['Rose Kamga: directrice juridique @ Vorano-Gaz', 'Ali Bello: directeur régional de Thiaro @ -'],
  ],
  [
    "L'Autorité du rail a désormais un porte-parole en la personne de Paul Essono, chargé de cours à l'Université de Kribi. Rose Kamga, climatologue (Institut des eaux), a salué le choix de Luc Ngom, président de l'institution.",
    [
      'Paul Essono: porte-parole @ Autorité du rail',
      'Paul Essono: chargé de cours @ Université de Kribi',
      'Rose Kamga: climatologue @ Institut des eaux',
      'Luc Ngom: président @ Autorité du rail',
    ],
  ],
  [
    'Le Syndicat des magistrats du Gabon a une équipe. Paul Essono en prend la présidence. Le secrétariat général échoit à Mme Rose Kamga.',
    [
      'Paul Essono: président @ Syndicat des magistrats du Gabon',
      'Rose Kamga: secrétaire générale @ Syndicat des magistrats du Gabon',
    ],
  ],
  [
    'NOMINATIONS AU MINISTÈRE DU PLAN\nDirecteur des affaires juridiques : M. Paul Essono ;\nConseillers techniques : MM. Ali Bello et Luc Ngom ;',
    [
      'Paul Essono: Directeur des affaires juridiques @ Ministère du Plan',
      'Ali Bello: Conseiller technique @ Ministère du Plan',
      'Luc Ngom: Conseiller technique @ Ministère du Plan',
    ],
  ],
  [
    "Le préfet de Kribi, Paul Essono, quitte ses fonctions pour devenir directeur de l'Office des ports. Sous-préfet de Garoua en 2011, cet ingénieur de 53 ans est remplacé par Rose Kamga.",
    [
      'Paul Essono: préfet de Kribi @ -',
      'Paul Essono: directeur @ Office des ports',
      'Paul Essono: Sous-préfet de Garoua @ -',
    ],
  ],
  [
    'La cheffe de la section politique, presse et information de la Délégation du Fonds des eaux, Mme Rose Kamga, et le point focal national changement climatique et biodiversité au ministère du Plan, M. Ali Bello, ont parlé.',
    [
      'Rose Kamga: cheffe de la section politique, presse et information @ Délégation du Fonds des eaux',
      'Ali Bello: point focal national changement climatique et biodiversité au ministère du Plan @ -',
    ],
  ],
  [
    "Rose Kamga, directrice de la politique du groupe de pression WXF, Luc Ngom, Docteur d'État en Science politique et Sécurité, et Ali Bello, correspondant de BBW Afrique en poste à Kribi, ont parlé.",
    [
      'Rose Kamga: directrice de la politique du groupe de pression @ WXF',
      "Luc Ngom: Docteur d'État en Science politique et Sécurité @ -",
      'Ali Bello: correspondant Afrique @ BBW',
    ],
  ],
  [
    'Le ministre était accompagné du Directeur général des Mines, M. Luc Ngom. Le maire de Kribi et le préfet de Garoua, M. Ali Bello, ont suivi.',
    ['Luc Ngom: Directeur général des Mines @ -', 'Ali Bello: préfet de Garoua @ -'],
  ],
  [
    'Rose Kamga, précédemment Directrice générale adjointe de la Société nationale des eaux, est nommée Directrice générale de ladite société.',
    [
      'Rose Kamga: Directrice générale adjointe @ Société nationale des eaux',
      'Rose Kamga: Directrice générale @ Société nationale des eaux',
    ],
  ],
  [
    'Monsieur Paul Essono, Sous-préfet de Diaro, est nommé Sous-préfet de Niamba.',
    ['Paul Essono: Sous-préfet de Diaro @ -', 'Paul Essono: Sous-préfet de Niamba @ -'],
  ],
  [
    'Représentant le Premier ministre, le ministre des Transports, M. Ali Bello, a parlé.',
    ['Ali Bello: ministre des Transports @ -'],
  ],
  [
    "L'envoyé personnel du Secrétaire général des Nations Unies, M. Luc Ngom, et notre ambassadeur au Japon, M. Ali Bello, ont vu les Forces japonaises d'Autodéfense.",
    [
      'Luc Ngom: envoyé personnel du Secrétaire général @ Nations Unies',
      'Ali Bello: ambassadeur au Japon @ -',
    ],
  ],
  [
    "La cérémonie a lieu au cabinet du ministre d'État, ministre du Territoire. Le ministre d'État, Paul Essono, y était.",
    ["Paul Essono: ministre d'État, ministre du Territoire @ -"],
  ],
  [
    'Les textes ont été paraphés, côté de la ville de Galwa, par le maire Luc Ngom, et du côté des communes Agoba 2 et Kloka 1, respectivement par les maires Ali Bello et Rose Kamga.',
    ['Luc Ngom: maire @ ville de Galwa', 'Ali Bello: maire @ Agoba 2', 'Rose Kamga: maire @ Kloka 1'],
  ],
  [
    'La Caisse des dépôts a parlé. La vice-présidente chargée des femmes au sein du parti, Mme Rose Kamga, est venue.',
    ['Rose Kamga: vice-présidente chargée des femmes au sein du parti @ -'],
  ],
  [
    'Pour Luc Ngom, directeur général de la branche services-courrier-colis du groupe Vorano, tout va bien.',
    ['Luc Ngom: directeur général de la branche services-courrier-colis @ Vorano'],
  ],
  [
    'Luc Ngom, Directeur du Fonds des eaux et Professeur à Paris 7, Ali Bello, fondateur de Lumexo et d’Abiliane, et Rose Kamga, future présidente du jury, mais également fondatrice de la société Horizo, sont là.',
    [
      'Luc Ngom: Directeur @ Fonds des eaux',
      'Luc Ngom: Professeur @ Paris 7',
      'Ali Bello: fondateur @ Lumexo',
      'Ali Bello: fondateur @ Abiliane',
      'Rose Kamga: présidente du jury @ -',
      'Rose Kamga: fondatrice @ Horizo',
    ],
  ],
  [
    'Luc Ngom, préfet, et Rose Kamga, maire de Kribi, co-présidents du jury, ont parlé. Ali Bello, nommé par arrêté de ce jour administrateur général des données, est là.',
    [
      'Luc Ngom: préfet @ -',
      'Luc Ngom: co-président du jury @ -',
      'Rose Kamga: maire de Kribi @ -',
      'Rose Kamga: co-président du jury @ -',
      'Ali Bello: administrateur général des données @ -',
    ],
  ],
  [
    'Paul ESSONO Premier Ministre lui confiait une mission. Paul Essono est mort. Ce fidèle de Luc Ngom avait vu Ali Bello. Il était maire de Kribi.',
    ['Paul Essono: Premier Ministre @ -', 'Paul Essono: maire de Kribi @ -'],
  ],
  [
    'Le P-DG de "Orbi Tel", Luc Ngom, Rose Kamga, présidente de « Femmes debout », et un commandant de l’ « opération Servin », Ali Bello, sont là.',
    [
      'Luc Ngom: P-DG @ Orbi Tel',
      'Rose Kamga: présidente @ Femmes debout',
      'Ali Bello: commandant @ opération Servin',
    ],
  ],
  [
    'Il s’agit des ministres Luc Ngom, des affaires étrangères, Rose Kamga, de l’industrie, du commerce et des mines, et Ali Bello, de la Santé.',
    [
      'Luc Ngom: ministre des affaires étrangères @ -',
      'Rose Kamga: ministre de l’industrie, du commerce et des mines @ -',
      'Ali Bello: ministre de la Santé @ -',
    ],
  ],
  [
    'Les maires Luc Ngom, de Kribi, et Rose Kamga, de Buea, ont signé. Les directeurs Ali Bello, de l’Office des ports, et Awa Sarr, de l’Agence des mines, aussi.',
    [
      'Luc Ngom: maire de Kribi @ -',
      'Rose Kamga: maire de Buea @ -',
      'Ali Bello: directeur @ Office des ports',
      'Awa Sarr: directeur @ Agence des mines',
    ],
  ],
  [
    'Les ministres Luc Ngom des affaires étrangères et Rose Kamga de l’agriculture ont pris part à la rencontre.',
    ['Luc Ngom: ministre des affaires étrangères @ -', 'Rose Kamga: ministre de l’agriculture @ -'],
  ],
  [
    'Le député Luc Ngom, de la 3e circonscription électorale et acteur majeur de la filière, et le ministre Ali Bello, de l’avis de tous, ont raison.',
    ['Luc Ngom: député de la 3e circonscription électorale @ -', 'Ali Bello: ministre @ -'],
  ],
  [
    'Sont là Pr Luc Ngom s.j., 1er Vice-recteur, le Pr Ali Bello, Vice-recteur à la recherche, et les collaborateurs de Mme la Présidente, M. Paul Essono.',
    ['Luc Ngom: 1er Vice-recteur @ -', 'Ali Bello: Vice-recteur à la recherche @ -'],
  ],
  [
    'Ils ont vu les présidents des deux universités : les professeurs NGOM Luc (UDK) et BELLO Ali (UDB).',
    ['Luc Ngom: président @ UDK', 'Ali Bello: président @ UDB'],
  ],
  [
    'Awa Sarr, Sports Marketing Director chez Lumexo, Luc Ngom (Group Managing Director of Abiliane), et Ali Bello, Head of Sales de la société Vorano, sont là.',
    [
      'Awa Sarr: Sports Marketing Director @ Lumexo',
      'Luc Ngom: Group Managing Director of Abiliane @ -',
      'Ali Bello: Head of Sales @ Vorano',
    ],
  ],
  [
    'Luc Ngom, patron de toute la zone Afrique de l’Office des ports, Ali Bello, président et chef de la direction de Lumexo, et Awa Sarr, directrice de la filiale technologique Vorano Togo, sont là.',
    [
      'Luc Ngom: patron de toute la zone Afrique @ Office des ports',
      'Ali Bello: président et chef de la direction @ Lumexo',
      'Awa Sarr: directrice @ Vorano Togo',
    ],
  ],
  [
    'Le directeur général du centre hospitalier la renaissance de Kribi Dr Fandep Sini a parlé.',
    ['Fandep Sini: directeur général du centre hospitalier la renaissance de Kribi @ -'],
  ],
  [
    'M. Luc Ngom (Mali), rapporteur, M. Ali Bello (Niger), vice-président, et Mme Rose Kamga (Bénin), présidente, ont été élus.',
    ['Luc Ngom: rapporteur @ -', 'Ali Bello: vice-président @ -', 'Rose Kamga: présidente @ -'],
  ],
  [
    'Le nouveau directeur de la Banque du Sahel s’appelle Luc Ngom. Rose Kamga, qui est à la fois maire de Kribi et avocate, et Ali Bello, ancien préfet et aujourd’hui consultant, sont là.',
    [
      'Luc Ngom: directeur @ Banque du Sahel',
      'Rose Kamga: maire de Kribi @ -',
      'Rose Kamga: avocate @ -',
      'Ali Bello: ancien préfet @ -',
      'Ali Bello: consultant @ -',
    ],
  ],
  [
    'Luc Ngom, Senior Program Officer à la Fondation Lumen, et Rose Kamga, Head of Public Policy chez Metax, ont vu Ali Bello, chef de l’État, président du Comité du fleuve.',
    [
      'Luc Ngom: Senior Program Officer @ Fondation Lumen',
      'Rose Kamga: Head of Public Policy @ Metax',
      'Ali Bello: chef de l’État @ -',
      'Ali Bello: président @ Comité du fleuve',
    ],
  ],
  [
    'Le responsable de la Banque du Sahel, Luc Ngom, la DRH, Mme Rose Kamga, et l’inspecteur des services n° 1, M. Ali Bello, sont là.',
    [
      'Luc Ngom: responsable @ Banque du Sahel',
      'Rose Kamga: DRH @ Banque du Sahel',
      'Ali Bello: inspecteur des services n° 1 @ -',
    ],
  ],
  [
    'Lumexa emploie cent personnes.\n\nContacts :\nLumexa – Rose Kamga – Directrice de la communication – 01 02 03 04 05\nMme Awa Sarr, Chargée de communication, UNICEF Gabon, Tél : 77 00 00 00',
    [
      'Rose Kamga: Directrice de la communication @ Lumexa',
      'Awa Sarr: Chargée de communication @ UNICEF Gabon',
    ],
  ],
  [
    "Fait à Kribi, le 3 mai 2024\nLe Ministre d'État,\nMinistre de la Mer\nPaul Essono\nMme Rose KAMGA  Cheffe de service, Ministère du Plan",
    [
      "Paul Essono: Ministre d'État, Ministre de la Mer @ -",
      'Rose Kamga: Cheffe de service @ Ministère du Plan',
    ],
  ],
  [
    'Il s’agit des ministres Luc Ngom, des Affaires étrangères, Rose Kamga, de l’agriculture, Ali Bello, de l’industrie et du Commerce, et du préfet, Paul Essono.',
    [
      'Luc Ngom: ministre des Affaires étrangères @ -',
      'Rose Kamga: ministre de l’agriculture @ -',
      'Ali Bello: ministre de l’industrie et du Commerce @ -',
      'Paul Essono: préfet @ -',
    ],
  ],
  [
    'Étaient là le Pr Luc Ngom s.j., 1er Vice-recteur, le Pr Ali Bello, Vice-recteur à la recherche, les collaborateurs de Mme la Présidente, M. Paul Essono.',
    ['Luc Ngom: 1er Vice-recteur @ -', 'Ali Bello: Vice-recteur à la recherche @ -'],
  ],
  [
    'Les Présidents des deux institutions : les professeurs Rose Kamga (UFXB) et Ali Bello (UPXA). L’Université de Kribi (UFXB) et l’Institut des eaux (UPXA) signent.',
    ['Rose Kamga: Président @ UFXB', 'Ali Bello: Président @ UPXA'],
  ],
  [
    'Le Directeur général de l’Office des ports, M. Luc Ngom, est venu. Le DG de l’Office des ports, Luc Ngom, patron de toute la zone Afrique d’Orbitel, a parlé.',
    [
      'Luc Ngom: Directeur général @ Office des ports',
      'Luc Ngom: patron de toute la zone Afrique d’Orbitel @ -',
    ],
  ],
  [
    'Luc Ngom, Directeur général de la filiale technologique Amadix Gabon, Ali Bello, président et chef de la direction de Québex, et Rose Kamga, Sports Marketing Director chez Adidax, sont là.',
    [
      'Luc Ngom: Directeur général @ Amadix Gabon',
      'Ali Bello: président et chef de la direction @ Québex',
      'Rose Kamga: Sports Marketing Director @ Adidax',
    ],
  ],
  [
    'Ali Bello : Expert suivi-évaluation\nLuc Ngom – Directeur pays Plan Gabon – luc@plan.example',
    ['Ali Bello: Expert suivi-évaluation @ -', 'Luc Ngom: Directeur pays Plan Gabon @ -'],
  ],
  [
    'Le président de la Commission Moussa Ngom Sarr, la présidente de l’Assemblée Awa Koné et le secrétaire général du Syndicat Ali Bello ont écrit.',
    [
      'Moussa Ngom Sarr: président de la Commission @ -',
      'Awa Koné: présidente de l’Assemblée @ -',
      'Ali Bello: secrétaire général du Syndicat @ -',
    ],
  ],
  [
    'La Fondation des ports a signé. Le président de la Fédération Luc Ngom a parlé.',
    ['Luc Ngom: président de la Fédération @ -'],
  ],
];

test('"Madame le Ministre" is a woman, several "lauréats" are told to be none', () => {
  const { people: persons } = readPeople(
    'Madame le Ministre Rose Kamga a reçu les lauréats, Awa Koné et Paul Essono.',
  );
  assert.deepEqual(
    persons.map(({ gender }) => gender),
    ['f', null, null],
  );
});

for (const [text, expected] of ROLES) {
  test(`roles of: ${text}`, () => assert.deepEqual(rolesIn(text), expected));
}

test('roles at ministries refer to them', () => {
  const { people } = readPeople('Luc Ngom est le directeur de cabinet du ministère de la Culture.');
  assert.deepEqual(people[0]?.roles, [
    { title: 'directeur de cabinet', organization: 'ministère de la Culture', organizationId: 'm1' },
  ]);
});
