import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPipeline } from '../../pipeline/pipeline.js';
import { readPeople } from './read-people.js';

const namesIn = (raw: string): string[] => readPeople(raw).people.map(({ name }) => name);

const NAMES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Ce vendredi, Mr TOSSOU Kevin Aristide Pascal Manager du groupe NOVAL a écrit au roi Wilmar-Alexandre.',
    ['Kevin Aristide Pascal Tossou', 'Wilmar-Alexandre'],
  ],
  [
    'En l’honneur de feu « Al-Amar Al-Hofsi », l’ex-directeur, l’hôpital a vu Action Marie.',
    ['Al-Amar Al-Hofsi'],
  ],
  ['M. de Vallon a ri. M. de la Fontaine et M. du Bois aussi.', ['de Vallon', 'de la Fontaine', 'du Bois']],
  [
    'Avec Awa Koné de la Zorballine de Kara, nous dansons. La Zorballine rit avec Luc Ngom de la Fontaine et Ali Bello du Zorba.',
    ['Awa Koné', 'Luc Ngom de la Fontaine', 'Ali Bello'],
  ],
  ['Un prêt de 25 M. de FCFA est prévu.', []],
  [
    'Le groupement de femmes Ndox Moya avance. La présidente du groupement de femmes Awa Sarr rit.',
    ['Awa Sarr'],
  ],
  ['Les femmes de Keur Soko Diop marchent. La piste doit relier Bréza à Labio Sidi Cheikh.', []],
  [
    'Il a enjoint à l’entreprise réalisatrice, Hydro-Nil Canal, de venir. Le patron de l’entreprise, Luc Ngom, a ri.',
    ['Luc Ngom'],
  ],
  ['Le forum est au Centre de conférences du roi Hussem. Elle a vu le palais du roi Hussem.', ['Hussem']],
  [
    'M. Prince Agbodi et Mme Reine Sow ont signé. M. le prince Karim est parti.',
    ['Prince Agbodi', 'Reine Sow', 'Karim'],
  ],
  ['Dr Awa Sarr Maire, en accord avec M. Maire, a parlé. M. Maire de Kara dort.', ['Awa Sarr', 'Maire']],
  [
    'Monsieur NICOLINO D’ALARO Léopha, préfet, et Mme D’ALMERU Awa sont là.',
    ['Léopha Nicolino d’Alaro', 'Awa d’Almeru'],
  ],
  ['Lundi, la ministre D’Almeru, puis Mme Ruva D’Almeru ont parlé.', ['Ruva D’Almeru']],
  ['Les professeurs BENBRAL Rafo (UFH) et ABDALO Myrio (UPX) sont venus.', ['Rafo Benbral', 'Myrio Abdalo']],
  ['Awa Diop rit. Dieudo « Mauro » Tangen signe alors un but.', ['Awa Diop']],
  [
    'LE DIRECTEUR DE LA SOCIETE NATIONALE DES PORTS, NUTSO EYADIKO, ET LA CHEFFE DE LA MISSION ONT SIGNE.',
    ['Nutso Eyadiko'],
  ],
  [
    'L’émir, Cheikh Salem ben Rachid Al Marri, a reçu Sheikh Talal Al-Otaibi.',
    ['Salem ben Rachid Al Marri', 'Talal Al-Otaibi'],
  ],
  ['M. Cheikh Ould Sidi et Cheikh Tidiane Ngom sont là.', ['Cheikh Ould Sidi', 'Cheikh Tidiane Ngom']],
  ['La séance a été ouverte par M. Oumarou SANDA et Mme Rita Ntsama.', ['Oumarou Sanda', 'Rita Ntsama']],
  ['Le président Kouyami a reçu hier la délégation.', ['Kouyami']],
  ['MM. Hervé et Louis Batoum ont pris la parole.', ['Hervé Batoum', 'Louis Batoum']],
  ['Le colonel-major ZERBO Lassina dirige la mission.', ['Lassina Zerbo']],
  ['Le Général de division ZERBO Lassina dirige la mission.', ['Lassina Zerbo']],
  ["Ministre de la Défense nationale : Général de Corps d'Armée ZERBO Lassina Paul", ['Lassina Paul Zerbo']],
  ["Le lycée d'excellence Mariama Diop et l'école de commerce Rose Kamga sont fermés.", []],
  ["L'avenue Patrice Lumumba et l'aéroport Félix Houphouët sont fermés.", []],
  ["L'Université Gaston Berger a ouvert ses portes.", []],
  ['Prenant la parole, la Directrice générale a rendu hommage aux équipes.', []],
  ['Dr Pierre Van den Bossche, médecin-chef, a opéré.', ['Pierre Van den Bossche']],
  ['Modou Fall Correspondant à Kaolack Les paysans de la zone attendent la pluie.', []],
  ['Nommer M. Alioune Fall au poste de gérant.', ['Alioune Fall']],
  ['Une visite de la raffinerie de Sidi Merzoug est prévue.', []],
  ['Le décret n° 2024-17/PR CI est signé.', []],
  ['Jean Kabeya est sorti. Les pro-Kabeya chantent.', ['Jean Kabeya']],
  ['Alamo Ousma Mey dit oui. M. Alamo Ousma Mey rit. Alamo Ousma May signe.', ['Alamo Ousma Mey']],
  ['Il était accompagné par le directeur, M Tatsuro Moriba, pour 20 M USD.', ['Tatsuro Moriba']],
  ['Elle a remis le prix AUX Dolla Karim Sakko à deux élèves.', []],
  ['Le Recteur, Prof. Slim Kattous, est là.', ['Slim Kattous']],
  ['Lassaad Yacoubi refuse. M. Lasaad Yaacoubi dit non.', ['Lassaad Yacoubi']],
  ['Le ministre Kouamé Brou Séka a dit oui. Merci au ministre KBS.', ['Kouamé Brou Séka']],
  ['Le gouverneur de la préfecture des arrondissements Moulay Hamza a parlé.', []],
  ['Les universités Mohammed II de Fès et Awa Diallo de Dakar ont parlé.', []],
  ['Il ira dans les gouvernorats de Sidi Merzoug, Tarfala et Sidi Anta.', []],
  [
    'Les maires des communes de Thiès et de Mbour, Awa Sarr et Ali Bello, ont signé.',
    ['Awa Sarr', 'Ali Bello'],
  ],
  ['Les populations de Kribi, Jean Mbarga et les siens ont salué le projet.', ['Jean Mbarga']],
  ['Il ira dans les localités de Phonta, de Baba Ngoye et de Luang Pra.', []],
  ['Le maire de Baba Ngoye a signé.', []],
  ['La commune de Sidi Anta est en fête. Tout Sidi Anta danse.', []],
  ['La délégation s’est rendue jeudi à Sidi Merzoug. Il a rendu hommage à Ali Bello.', ['Ali Bello']],
  ['Née à Thiès, Awa Sarr a étudié à Dakar.', ['Awa Sarr']],
  ['Il aide Amourj, Bogadom et Adel Begara dans la wilaya du Hodh.', []],
  [
    'L’axe Ndouloumadji – Ali Bourou sera bitumé. Sur la route Thiès – Dakar, Awa Sarr a été saluée.',
    ['Awa Sarr'],
  ],
  ['Madames Inès Garrido et Awa Sarr sont là.', ['Inès Garrido', 'Awa Sarr']],
  ['Les champs de Sidi Amar, de Ras Fatima et Bir Karim, au périmètre Oued El Hadj, sont ouverts.', []],
  ['La directrice des écoles, Awa Diallo, et Ali Traoré sont là.', ['Awa Diallo', 'Ali Traoré']],
  ['Cinq agences à savoir : Ben Arous, Manouba, Sousse.', []],
  ['La zone industrielle de Ben Hamza Omar grandit.', []],
  ['Monsieur Le Premier Ministre, la lettre est là. Body', []],
  ['Bravo à Awa DIOP et Modou FALL !', ['Awa Diop', 'Modou Fall']],
  ['Awa Diop grimpe sur les collines de Norki Aydin.', ['Awa Diop']],
  ['On la trouve sur Playstore et Apple Store.', []],
  ['Sidi Ould Merzoug a parlé. « Merci », a dit M. Ould Merzoug.', ['Sidi Ould Merzoug']],
  ['Le chef du gouvernement danois Paul Holm est là.', ['Paul Holm']],
  ['Mme von der Brück, du parti vert, a parlé.', ['von der Brück']],
  ['La princesse Anne de Monaco et le Grand-Duc Paul sont venus.', ['Anne de Monaco', 'Paul']],
  ['Mme NGUYEN PHAM Thanh Mai, doyenne, a signé le 5 mai.', ['Thanh Mai Nguyen Pham']],
  ['Il a reçu à Paris Mahmoud Sow, préfet.', ['Mahmoud Sow']],
  ['Merci Awa. Bonjour Awa. Au micro, Awa Diop.', ['Awa Diop']],
  ['Un port rénové\n\nAl Fadjr (French)\n\nLes travaux du port de la ville ont commencé ce matin.', []],
  ['B. La convention\n\nElle est signée par Bouba Sarr.\n\nC. Consultation publique', ['Bouba Sarr']],
  ['LA COMMISSION SE REUNIRA LUNDI A BAMAKO POUR LA SIGNATURE.', []],
  ['Il a reçu le directeur de cabinet à la Présidence de la République Paul Mba.', ['Paul Mba']],
  ["Elle verra Sunit Patark, le directeur général d'Orbitel.", ['Sunit Patark']],
  ['Monsieur Pape SOW a vu le pape Luc.', ['Pape Sow', 'Luc']],
  ["L'ancienne ministre l'a dit à l'ONU Awa Diop.", ['Awa Diop']],
  ['L’inspecteur général de Police Awa DIOP est là.', ['Awa Diop']],
  ['Monsieur Modou    FALL est là.', ['Modou Fall']],
  ['La visite de S. Exc. M. Luc Ngom et de S. E. Mme Awa Diop est finie.', ['Luc Ngom', 'Awa Diop']],
  ['Contacts : Awa Diop Email presse@port.example Modou Fall Tél. : 22 21 00 00', ['Awa Diop', 'Modou Fall']],
  ['Contact : Awa Diop Section Information Email/ presse@port.example', ['Awa Diop']],
  ['Contact : Awa Diop Responsable communication Tel : 22 21 00 00', ['Awa Diop']],
  ['Awa Diop est là. (Ph. : Modou Fall)', ['Awa Diop']],
  ['Noam, 9 ans, coupe le ruban. Orbitel, 10 ans d’existence, grandit.', ['Noam']],
  [
    'Il arrive à l’aéroport international Prince Luc Ngom. À l’hôpital, le prince Ali Bello a parlé.',
    ['Ali Bello'],
  ],
  ['Visite de l’aérodrome de Bandar Es Kamar et des vergers du Wadi Rahim.', []],
  [
    'La coureuse est devancée par l’Espagnole Carla Ruizeta et la Danoise Ylva Holmgard.',
    ['Carla Ruizeta', 'Ylva Holmgard'],
  ],
  [
    'La visite de S. Exc. M. Jean-Paul Manchot a été brève. S.Exc. Awa Sarr est là.',
    ['Jean-Paul Manchot', 'Awa Sarr'],
  ],
  ['Le surprenant Norvégien Kristian Holmestad a gagné.', ['Kristian Holmestad']],
  ['L’élu Gérard Lambray, le président Les Rassembleurs (LR) du conseil, est là.', ['Gérard Lambray']],
];

for (const [text, names] of NAMES) {
  test(`persons of: ${text}`, () => {
    const found = namesIn(text).sort();
    // "MM. Hervé et Louis Batoum": a shared surname is told by the last of the list.
    assert.deepEqual(found, [...names].sort());
  });
}

test('full name, honorific and capitals are one person; two of one surname stay two', () => {
  const { people: persons } = readPeople(
    'Mme Awa Touré et M. Issa Touré ont signé. Mme Touré a parlé. AWA TOURE est rentrée. M. Touré est resté.',
  );
  assert.deepEqual(
    persons.map(({ name, gender, mentions }) => [name, gender, mentions.length]),
    [
      ['Awa Touré', 'f', 3],
      ['Issa Touré', 'm', 2],
    ],
  );
});

test('initials are a mention of the person they stand for', () => {
  const { people: persons } = readPeople('Le ministre Kouamé Brou Séka a dit oui. Merci au ministre KBS.');
  assert.deepEqual(
    persons.map(({ mentions }) => mentions.length),
    [2],
  );
});

test('slips of the pen are one person, other names are not', () => {
  assert.equal(namesIn('M. Modou Diop est là. M. Modou Diopp est parti.').length, 1);
  assert.equal(namesIn('M. Ali Traoré est là. M. Ali Touré est parti.').length, 2);
});

test('the title tells the gender of a person with "le Pr"', () => {
  const { people: persons } = readPeople(
    'Le Pr Awa Touré, présidente du jury, est là. Le Pr Touré est ravie.',
  );
  assert.deepEqual(
    persons.map(({ name, gender, mentions }) => [name, gender, mentions.length]),
    [['Awa Touré', 'f', 2]],
  );
});

/** Names that the tagger bounds, read by the whole pipeline. */
const BOUNDED: readonly (readonly [string, readonly string[]])[] = [
  [
    'À table : Bernard Vauclair, les ex-PDG Hervé de Castries, Maurice Sorel et Luc Jaubert.',
    ['Bernard Vauclair', 'Hervé de Castries', 'Maurice Sorel', 'Luc Jaubert'],
  ],
  ['Il avoue avoir tué Maëlys de Araujo, dont le corps a été retrouvé.', ['Maëlys de Araujo']],
  [
    'Le directeur du National Bureau of Investigation Andrew G. McCarroll a été limogé.',
    ['Andrew G. McCarroll'],
  ],
  [
    'La surprise vient du Sud Africain Richard Moray, ce spécialiste des courtes distances.',
    ['Richard Moray'],
  ],
  ['Le décès de la princesse Noura bent Fayçal Ibn Rachid a ému le pays.', ['Noura bent Fayçal Ibn Rachid']],
  [
    'La réunion a été ouverte par Révérend Zavik Ombreh, Melle Ulva Tarn, SAR Lurik Vas et Amb. Tovi Brem.',
    ['Zavik Ombreh', 'Ulva Tarn', 'Lurik Vas', 'Tovi Brem'],
  ],
  ['Pour la journaliste Martine Orange, cet épisode est clos.', ['Martine Orange']],
  ["L'homme de télévision et de cinéma Pierre Vauclair est décédé.", ['Pierre Vauclair']],
  ['Elle a laissé le relais à la troisième, Bronte Campbell, qui a gagné.', ['Bronte Campbell']],
  ['Le conseiller à la communication de Pierre Nkurikiye a été entendu.', ['Pierre Nkurikiye']],
  ["L'équipage d'Apollo 12 et celui de Soyouz 4 sont rentrés.", []],
  // Names that no list has, told by what stands around them.
  ['Mardi, la secrétaire d’État Ulvana Jarvat a remis les notes au conseiller.', ['Ulvana Jarvat']],
  ['Jeudi, l’homme d’affaires Tavik Ombreh a visité le port.', ['Tavik Ombreh']],
  [
    'Elle succède à Birik Schwaro, parti à la retraite. Il laisse sa place à Zoulen Vardou.',
    ['Birik Schwaro', 'Zoulen Vardou'],
  ],
  ['« Nous ne signerons pas », tonne Besma Raghimou, le leader du parti.', ['Besma Raghimou']],
  ['« Nous ne signerons pas », tempête Esmo Suleinov, la présidente du syndicat.', ['Esmo Suleinov']],
  [
    'Réunie sous la présidence de Severane Bozimmer, la commission a adopté le budget.',
    ['Severane Bozimmer'],
  ],
  [
    'Les textes ont été paraphés par Tenso Tountis – le directeur du port – et par le maire.',
    ['Tenso Tountis'],
  ],
  [
    'Elle a salué Modefra Penova, Jusse Garauvo ou encore Siobho Diemar.',
    ['Modefra Penova', 'Jusse Garauvo', 'Siobho Diemar'],
  ],
  ['La présidente de la communauté de communes du Haut-Vallon, Tenso Tountis, a parlé.', ['Tenso Tountis']],
  ['La foire est sous le parrainage de Severane Bozimmer, qui l’ouvre.', ['Severane Bozimmer']],
  ['Le budget a été remis à Petrana Youssour par la ministre de la Culture.', ['Petrana Youssour']],
  ['« C’est notre projet. »\n\nPauleva Cacer\nFondatrice et CEO, Orbimatch', ['Pauleva Cacer']],
  ['Les accords de la pianiste B. von Lyr, autrice d’un traité, ont plu.', ['B. von Lyr']],
  [
    'Le guitariste P.-C. Zobardo a joué. Contact presse : F.-A. van Semyo, conseillère.',
    ['P.-C. Zobardo', 'F.-A. van Semyo'],
  ],
  ['Le directeur, J.C. Lompario, a signé avec D. Lompario.', ['J.C. Lompario', 'D. Lompario']],
  ['Elle remplace à ce poste Dre Iaina Sebiro, partie en mai.', ['Iaina Sebiro']],
  ['La cérémonie s’est tenue à la maison de la culture Omar Bellarbi, puis à la salle 2 Awa Sarr.', []],
  ['Le directeur de la maison de la presse Luc Ngom a parlé.', ['Luc Ngom']],
  ['Le projet est mis en œuvre à Sidi Hamza, Tozal et Karma.', []],
  ['Elle a visité le pôle urbain de Samir Kolda avec Mme Awa Sarr.', ['Awa Sarr']],
  [
    'La présidente du conseil, Hadja Mariama Kesso Sylla, a reçu, pour la première fois, Elhadj Thierno Aliou Sow et le maire de la ville, El Hadj Omar Sarr.',
    ['Mariama Kesso Sylla', 'Thierno Aliou Sow', 'El Hadj Omar Sarr'],
  ],
  ['M. Elhadj Ould Brahim et Mme Hadja Awa Sarr ont parlé.', ['Elhadj Ould Brahim', 'Hadja Awa Sarr']],
  ['Dr Bihan Comfo Ngwa épse Mbala est désignée présidente.', ['Bihan Comfo Ngwa épse Mbala']],
  [
    'Le président Ibrahim Boubacar Sarr a parlé. Luc Adamou représente Ibsarr à Kara.',
    ['Ibrahim Boubacar Sarr', 'Luc Adamou'],
  ],
  ['Le chef Awa Mande a reçu les notables de la localité de Bena Mande.', ['Awa Mande']],
  ['Les « Kara Papers » et les « Lagune Leaks » ont été lus.', []],
  ['« Avec BIEN Naître +, nous voulons la santé », a dit Awa Sarr.', ['Awa Sarr']],
];

test('the form of address in front of a name that begins with a small word', () => {
  const { record } = createPipeline().run({ raw: 'La directrice du Plan, Mme Vu Thanh Huong, a signé.' });
  const [one] = record?.people ?? [];
  assert.deepEqual([one?.honorific, one?.gender, one?.roles[0]?.title], ['Mme', 'f', 'directrice du Plan']);
});

for (const [raw, expected] of BOUNDED)
  test(`persons, with the tagger, of: ${raw}`, () => {
    const { record } = createPipeline().run({ raw });
    const names = record?.people.map(({ name }) => name) ?? [];
    assert.deepEqual(names, [...expected]);
  });

test('an office that is a surname stays in a name that the tagger is sure of', () => {
  const raw = 'Le Britannique Tom Skipper a parlé, puis le skipper.';
  const { record } = createPipeline().run({ raw });
  assert.deepEqual(
    record?.people.map(({ name }) => name),
    ['Tom Skipper'],
  );
});
