import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventEntities, events } from '../../extractors/events/index.js';
import { EMPTY_ENTITIES, EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { buildDocument } from '../../pipeline/text/document.js';

const settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };

test('a gathering is not called after who holds it', () => {
  const document = buildDocument('La directrice du festival Awa Sarr est là.');
  const start = document.text.indexOf('Awa');
  const names = [{ start, end: start + 8, label: 'person' as const, score: 0.9, rule: 'tagger' }];
  assert.deepEqual(events.find(document, { ...EMPTY_FOUND, names }, settings), []);
});

function names(text: string): string[] {
  const document = buildDocument(text);
  const found = { ...EMPTY_FOUND, events: events.find(document, EMPTY_FOUND, settings) };
  return eventEntities
    .resolve(document, found, EMPTY_ENTITIES, settings)
    .map(({ name, acronym }) => (acronym ? `${name} (${acronym})` : name));
}

const CASES: [string, string[]][] = [
  [
    'Les 20èmes Championnats arabes cadets et juniors et les 1507e réunion des Délégués ont eu lieu.',
    ['20èmes Championnats arabes cadets et juniors', '1507e réunion des Délégués'],
  ],
  ['La 38e Assemblée des délégués a élu son bureau. ', ['38e Assemblée des délégués']],
  ['« Non », a coupé Romain Kelva. La Coupe Kelva a lieu samedi.', ['Coupe Kelva']],
  ['Le 5e sommet Union des Ports - Union des Lacs s’ouvre.', ['5e sommet Union des Ports - Union des Lacs']],
  [
    'Le Forum sur les énergies nouvelles utilisées à Kara, puis le Salon des jeunes créés par la ville.',
    ['Forum sur les énergies nouvelles', 'Salon des jeunes'],
  ],
  [
    'Lors du Forum sur l’eau du lac, l’assainissement des villes et l’hygiène, le maire a parlé.',
    ['Forum sur l’eau du lac, l’assainissement des villes et l’hygiène'],
  ],
  ['Le 5e sommet Kara - Lomé en direct.', ['5e sommet Kara']],
  [
    'Lors des Assises des notaires honoraires et huissiers stagiaires du Togo, elle a parlé.',
    ['Assises des notaires honoraires et huissiers stagiaires du Togo'],
  ],
  [
    'Il sera à la Conférence des partenaires au développement des Comores, à Moroni.',
    ['Conférence des partenaires au développement des Comores'],
  ],
  ['Atelier Femmes Leaders : la ministre salue les lauréates.', ['Atelier Femmes Leaders']],
  ['Atelier sur le climat : les élus s’engagent.', []],
  ['Une idée réalisée par Horizon Lagune Forum et Axan Conseil.', []],
  ['Elle a participé au Lagune Energy Forum.', ['Lagune Energy Forum']],
  ['Elle a ouvert les Xes Jeux de la Francophonie.', ['Xes Jeux de la Francophonie']],
  ['La première journée des éliminatoires du Mondial 2026 contre le Tchad a lieu jeudi.', ['Mondial 2026']],
  ['La conférence interministérielle du commerce a tranché.', []],
  [
    'La 3e conférence interministérielle de la Santé se tient.',
    ['3e conférence interministérielle de la Santé'],
  ],
  ['La ministre du Dialogue social Awa Sarr a parlé.', []],
  [
    'Le Festival des 24 Courts s’ouvre, les XXVes Jeux de la Francophonie aussi.',
    ['Festival des 24 Courts', 'XXVes Jeux de la Francophonie'],
  ],
  [
    'Le 2e haut conseil de coopération tuniso-lagunais se tient.',
    ['2e haut conseil de coopération tuniso-lagunais'],
  ],
  ['La réunion a eu lieu au salon d’honneur du palais, un vaste forum de réflexion sur l’avenir suit.', []],
  ['Une session extraordinaire de la Conférence des chefs d’État de la Ligue se tient.', []],
  [
    'Le Programme Alimentaire Mondial (WFP), la Convention nationale des syndicats du secteur (CONASEC) et la Conférence des Régions côtières ont signé.',
    [],
  ],
  [
    'C’est signé en marge du Salon Kara Navalex entre la Chambre des ports et la Ligue, à l’occasion des IXième Jeux de la Francophonie.',
    ['Salon Kara Navalex', 'IXième Jeux de la Francophonie'],
  ],
  [
    'Le 45e sommet des chefs d’État de la Ligue des ports s’ouvre. Le 45e sommet de la LP a duré.',
    ['45e sommet des chefs d’État de la Ligue des ports'],
  ],
  [
    'Le 4e congrès de la LP s’ouvre. Le 4e congrès de l’Union des pêcheurs suit.',
    ['4e congrès de la LP', '4e congrès de l’Union des pêcheurs'],
  ],
  ['Kara accueille le Sommet sur la valeur ajoutée lundi.', ['Sommet sur la valeur ajoutée']],
  [
    'Elle parle au Congrès annuel de Villes et Communes Unies, puis aux Assises de la Banque des Ports (BP) 2031.',
    ['Congrès annuel de Villes et Communes Unies', 'Assises de la Banque des Ports (BP) 2031'],
  ],
  ['Les films du Fespaco 2031 sont choisis.', ['Fespaco 2031 (Fespaco)']],
  [
    'Le "Forum de partenariat Togo-Ghana" organisé par la Ligue, puis le “Kara Investment Forum” ont eu lieu.',
    ['Forum de partenariat Togo-Ghana', 'Kara Investment Forum'],
  ],
  [
    'Huitième Conférence ministérielle sur les ports La Gambie signe deux accords.',
    ['Huitième Conférence ministérielle sur les ports'],
  ],
  [
    'La 5e édition du Salon international de l’agriculture au Maroc SIAM 2031 ouvre.',
    ['Salon international de l’agriculture au Maroc SIAM 2031 (SIAM)'],
  ],
  ['La Conférence des Parties (COP41) ouvre. À la COP41, elle parle.', ['COP41 (COP41)']],
  [
    'La réunion des ministres de la Santé de la Ligue des ports dure depuis 3 mois du budget de l’année 2030. Le Forum des chefs d’entreprise a signé.',
    ['réunion des ministres de la Santé de la Ligue des ports'],
  ],
  [
    'La Foire internationale de Kara, FIK, ouvre lundi. Des exposants de la FIK sont là.',
    ['Foire internationale de Kara (FIK)'],
  ],
  ['Elle a ouvert la 21ème Assemblée générale de la Ligue mardi.', ['21ème Assemblée générale de la Ligue']],
  [
    'Le Sommet mondial sur la société de l’information (SMSI) s’ouvre lundi. Le SMSI réunit les États.',
    ['Sommet mondial sur la société de l’information (SMSI)'],
  ],
  [
    'Ils participent au Forum national des droits humains et à la COP 28.',
    ['Forum national des droits humains', 'COP 28 (COP)'],
  ],
  [
    'Il a assisté au Salon international de la défense « Bouclier » à Lomé.',
    ['Salon international de la défense « Bouclier »'],
  ],
  ['La 5ème édition du forum international sur le sport a pris fin.', ['forum international sur le sport']],
  ['Une convention de financement pour la Ligue des États (LDE) a été signée.', []],
  ['Il sera présent au Global Harbour Forum de Bruxelles.', ['Global Harbour Forum']],
  ['La journée nationale de l’Arbre sera fêtée partout.', ['journée nationale de l’Arbre']],
  ['Ce jour-là, M. Magal Bouyo a parlé du Magal de Touba.', ['Magal de Touba']],
  ['Le Salon national des travaux publics ouvre.', ['Salon national des travaux publics']],
  ['La cérémonie et l’atelier ont réuni cent personnes.', []],
  ['Les assises de 2023 et un forum d’envergure ont suivi, au sommet de l’État.', []],
  ['La Conférence des présidents a siégé.', []],
  ["Le Comité d'organisation des Jeux du Golfe (COJG) est là. Le COJG paie.", ['Jeux du Golfe']],
  [
    'Le 39e Conseil des ministres de la Commission du fleuve Indien (CFI) suit les Xe Rencontres des îles.',
    ['39e Conseil des ministres de la Commission du fleuve Indien', 'Xe Rencontres des îles'],
  ],
  ['Le sujet reviendra au 4e Forum des villes (Atakpamé, 18 septembre).', ['4e Forum des villes']],
  ['Le Dialogue de haut niveau sur les ports a eu lieu.', ['Dialogue de haut niveau sur les ports']],
  ['Il a écrit à la Conférence internationale sur la région des Grands Lacs.', []],
  ["Elle préside l'Assemblée parlementaire du Conseil de l'Europe.", []],
  [
    'La 12e Conférence internationale sur la région des Grands Lacs se tiendra mardi.',
    ['12e Conférence internationale sur la région des Grands Lacs'],
  ],
  [
    'Elle vaut pour la quinzième session ordinaire de la Ligue des États.',
    ['quinzième session ordinaire de la Ligue des États'],
  ],
  ['Il a lancé le Forum mondial de l’eau et pour présenter ses vœux, il reste.', ['Forum mondial de l’eau']],
  [
    'Le 18e Salon international des machines, des techniques et des services de l’eau ouvre.',
    ['18e Salon international des machines, des techniques et des services de l’eau'],
  ],
  ['Le Forum économique et social du Sahel s’est ouvert.', ['Forum économique et social du Sahel']],
  ['Le Sommet sur « Sport et climat » a eu lieu.', ['Sommet sur « Sport et climat »']],
  ['Il faut suivre les Assises de la justice et de tenir compte des avis.', ['Assises de la justice']],
  [
    'Il a lancé les Assises de la Justice et sur la Journée du Dialogue national.',
    ['Assises de la Justice', 'Journée du Dialogue national'],
  ],
  [
    'Il prépare les Jeux de la Francophonie et la Coupe du monde.',
    ['Jeux de la Francophonie', 'Coupe du monde'],
  ],
  ['Le Dix-neuvième Congrès météorologique mondial siège.', ['Dix-neuvième Congrès météorologique mondial']],
  ['Les 5es Assises de l’eau ont eu lieu.', ['5es Assises de l’eau']],
  [
    'La 3e édition de la grande dictée de Kara a réuni cent élèves.',
    ['3e édition de la grande dictée de Kara'],
  ],
  [
    'La septième édition de « Livres au vent » s’ouvre, la deuxième édition du rapport paraît.',
    ['septième édition de « Livres au vent »'],
  ],
  ['L’édition 2025 des Jeudis du fleuve de Podor est annulée.', ['Jeudis du fleuve de Podor']],
  ['Le Concours national de plaidoirie et le concours d’entrée.', ['Concours national de plaidoirie']],
  ['Le Women in Tech Summit se tient à Lomé.', ['Women in Tech Summit']],
  ['La Convention arabe sur la quarantaine et la convention nationale des cadres.', []],
  ['La réunion du Conseil national de la Consommation et un forum d’envergure internationale.', []],
  ['La réunion s’est tenue au Palais des congrès.', []],
  ['Une convention de financement a été signée.', []],
  ['Au cours de la conférence de presse, il a parlé.', []],
  [
    'La Fête des pêcheurs précède la Marche gourmande du Lac.',
    ['Fête des pêcheurs', 'Marche gourmande du Lac'],
  ],
  ['La fête de la ville et la marche verte du Lac.', []],
  ['Le Sommet des Trois Rives réunit deux pays.', ['Sommet des Trois Rives']],
  [
    'La 2e réunion des ministres en charge de la Pêche siège.',
    ['2e réunion des ministres en charge de la Pêche'],
  ],
  ['Elle participe à Lagune Tech 2025, son programme Digital Lagune 2030 aussi.', ['Lagune Tech 2025']],
  [
    'Il sera au Salon international des eaux publiques. La firme participe au SIEP 2018.',
    ['Salon international des eaux publiques (SIEP)'],
  ],
  [
    'Elle ouvre le forum national de Kara sur la pêche en Afrique, un forum sur le riz en Asie.',
    ['forum national de Kara sur la pêche en Afrique'],
  ],
  ['Le congrès du Brésil et le Congrès péruvien ont voté.', []],
  ['Le Congrès de la République et le Congrès national du Chili ont voté.', []],
  [
    'Le 12e congrès du Togo suit le Congrès américain de cardiologie.',
    ['12e congrès du Togo', 'Congrès américain de cardiologie'],
  ],
  ['Le Sommet pour un nouveau pacte mondial s’ouvre.', ['Sommet pour un nouveau pacte mondial']],
  ['Le Festival des arts entre Kara et Sokodé a commencé.', ['Festival des arts']],
  [
    'La 12e session du comité mixte suit la 3e session du comité de direction.',
    ['12e session du comité mixte'],
  ],
  ['La deuxième commission mixte de pêche a eu lieu.', ['deuxième commission mixte de pêche']],
  [
    'La soixante-cinquième (65ème) session ordinaire de la Ligue a eu lieu.',
    ['soixante-cinquième (65ème) session ordinaire de la Ligue'],
  ],
  [
    'Le Sommet de la Communauté économique des États de l’Afrique de l’Ouest (CEDEAO) a eu lieu.',
    ['Sommet de la Communauté économique des États de l’Afrique de l’Ouest'],
  ],
  [
    'La "Semaine des cultures à Kara" et la Semaine des arts à Kara.',
    ['Semaine des cultures à Kara', 'Semaine des arts'],
  ],
  [
    'L’exposition « Dialogue des rives : de la source au delta, mille ans de pirogues » ouvre.',
    ['exposition « Dialogue des rives : de la source au delta, mille ans de pirogues »'],
  ],
  [
    'La 20ème session ordinaire de la Conférence des ministres de la LEP, 20e session ordinaire de la Conférence des ministres de la Ligue des ports.',
    ['20e session ordinaire de la Conférence des ministres de la Ligue des ports'],
  ],
  ['Le Conseil a tenu sa réunion statutaire pour l’année 2018.', []],
  [
    'La Semaine de nutrition infantile et maternelle du Sahel a lieu.',
    ['Semaine de nutrition infantile et maternelle du Sahel'],
  ],
  [
    'Le XIXᵉ Sommet de la Ligue suit la montée au sommet de la colline du Signal.',
    ['XIXe Sommet de la Ligue'],
  ],
  ['Le Marché commun du Lac prépare les rencontres économiques entre la région et la ville.', []],
  [
    'La 29e réunion inter-session de la conférence des ministres de la LEP (Ligue des États pêcheurs) a eu lieu.',
    ['29e réunion inter-session de la conférence des ministres de la LEP'],
  ],
  [
    'La conférence nationale de Kara sur les ports au Togo a plu.',
    ['conférence nationale de Kara sur les ports au Togo'],
  ],
  [
    'Au Lagune Airshow, la Semaine pour l’emploi des personnes handicapées suit.',
    ['Lagune Airshow', 'Semaine pour l’emploi des personnes handicapées'],
  ],
  [
    'La mini tournée européenne de la ministre suit le salon Digital Lagoon and Design.',
    ['salon Digital Lagoon and Design'],
  ],
  ['Elle remporte la Coupe d’Afrique des nations pour la troisième fois.', ['Coupe d’Afrique des nations']],
  ['La mission verra Navalex, le plus grand salon de la construction du pays.', []],
  ['Lieu : Salon Aminata-Sow, édifice du Port, Lomé.', []],
  [
    'Elle ouvre le Congrès des maires et présidents de communes.',
    ['Congrès des maires et présidents de communes'],
  ],
  ['Le Salon des jeunes et les ministres ont parlé.', ['Salon des jeunes']],
  ['Une photo du salon Navalex (DR).', ['salon Navalex']],
  ['Ce n’est pas un sommet des chefs d’Etat, il l’a dit dans le salon des Miroirs.', []],
  [
    'La COP29 est finie. La 30e conférence sur le climat approche, la COP30 sera longue.',
    ['COP29 (COP)', '30e conférence sur le climat (COP)'],
  ],
  [
    'En marge du 7e Sommet du Forum des pays exportateurs de gaz (GEXF), il a parlé des pays les moins avancés.',
    ['7e Sommet du Forum des pays exportateurs de gaz'],
  ],
  [
    'La 5e Conférence sur les pays les moins avancés (PMX5) suit la 28e Conférence des Parties à la Convention sur le climat.',
    [
      '5e Conférence sur les pays les moins avancés (PMX5)',
      '28e Conférence des Parties à la Convention sur le climat',
    ],
  ],
  [
    'Au Salon international de l’agriculture au Mandou (SIAM), ils parlent du troisième sommet ordinaire de la Ligue.',
    ['Salon international de l’agriculture au Mandou (SIAM)', 'troisième sommet ordinaire de la Ligue'],
  ],
  [
    'Le Sommet de la Ligue sur la situation au Mandou et la 43e session de la Grande commission mixte ont abouti.',
    ['Sommet de la Ligue sur la situation au Mandou', '43e session de la Grande commission mixte'],
  ],
  [
    'Le Forum économique de Kandou - Simanda 2040 suit la Fête du travail.',
    ['Forum économique de Kandou - Simanda 2040'],
  ],
  ['Les travaux d’un forum d’affaires togolo-français ont démarré.', ['forum d’affaires togolo-français']],
  [
    'La conférence internationale sur les petits ports en développement aura lieu à Mindelo.',
    ['conférence internationale sur les petits ports en développement'],
  ],
  [
    'La 13e session de la commission mixte de coopération entre son pays et la Mauritanie a pris fin.',
    ['13e session de la commission mixte de coopération entre son pays et la Mauritanie'],
  ],
  [
    'La troisième commission mixte entre le Gabon et le Togo se tiendra mardi.',
    ['troisième commission mixte entre le Gabon et le Togo'],
  ],
  ['Un accord a été signé au Salon Navalia entre le Gabon et le Togo.', ['Salon Navalia']],
  [
    'La dixième réunion des ministres de la Pêche du Golfe a eu lieu.',
    ['dixième réunion des ministres de la Pêche du Golfe'],
  ],
  [
    'Le Conseil extraordinaire des ministres de l’Organisation des rives s’est tenu.',
    ['Conseil extraordinaire des ministres de l’Organisation des rives'],
  ],
  ['Le Gitex Africa a ouvert ses portes hier.', ['Gitex Africa (Gitex)']],
  ['Il l’a reçu au salon des Glaces, puis au salon rouge.', []],
  ['Le Hackathon Femmes et Numérique a réuni cent jeunes.', ['Hackathon Femmes et Numérique']],
  [
    'Le Forum Davos et la Banque ont signé. Le Salon Santé et Banque Lagune ont signé.',
    ['Forum Davos', 'Salon Santé'],
  ],
];

/** What the name goes on with, and what it does not. */
const TAILS: [string, string[]][] = [
  [
    'La 6e Conférence internationale sur l’assurance qualité de l’enseignement supérieur en Afrique a pris fin.',
    ['6e Conférence internationale sur l’assurance qualité de l’enseignement supérieur en Afrique'],
  ],
  [
    'Le Forum sur l’accès à l’eau potable dans le Sahel dure, la Conférence sur la pêche dans la capitale aussi.',
    ['Forum sur l’accès à l’eau potable dans le Sahel', 'Conférence sur la pêche'],
  ],
  [
    'Elle ouvre le Sommet sur l’eau, l’assainissement et l’hygiène à Kara.',
    ['Sommet sur l’eau, l’assainissement et l’hygiène'],
  ],
  ['Lors du Sommet sur l’eau, la pêche et le commerce ont repris.', ['Sommet sur l’eau']],
  ['Lors du Sommet sur l’eau, la ministre et le maire se sont vus.', ['Sommet sur l’eau']],
  [
    'Le Colloque sur la mise en œuvre de l’Agenda 2063 suit la Journée sur la formation au siège de la Ligue.',
    ['Colloque sur la mise en œuvre de l’Agenda 2063', 'Journée sur la formation'],
  ],
  [
    'Le Forum des femmes entrepreneures, le Salon des banques et assurances et le Congrès des jeunes réunis hier.',
    ['Forum des femmes entrepreneures', 'Salon des banques et assurances', 'Congrès des jeunes'],
  ],
  [
    'Il parle aux Assises sur l’emploi en Afrique au Palais des congrès.',
    ['Assises sur l’emploi en Afrique'],
  ],
  ['La 3e conférence sur la pêche en Afrique dure.', ['3e conférence sur la pêche en Afrique']],
  ['La conférence internationale des inventeurs ouvre.', ['conférence internationale des inventeurs']],
  ['La Réunion de haut niveau sur la pêche ouvre.', ['Réunion de haut niveau sur la pêche']],
  ['Elle parle aux Assises sur la pêche au CICES.', ['Assises sur la pêche']],
  ['Elle ouvre le sommet ouest-africain des ports.', ['sommet ouest-africain des ports']],
  ['Elle a ouvert la Conférence économique nationale hier.', ['Conférence économique nationale']],
  [
    'Rendez-vous à la Foire internationale de Kara 2031 Du 3 au 5 mai.',
    ['Foire internationale de Kara 2031'],
  ],
  ['Elle parle au Sommet Terres et Lagunes.', ['Sommet Terres et Lagunes']],
  [
    'Le Festival Agbadja et Musiques du lac suit la 7e Conférence des juges d’Afrique de l’Est et du Centre.',
    ['Festival Agbadja et Musiques du lac', '7e Conférence des juges d’Afrique de l’Est et du Centre'],
  ],
  [
    'Le Forum des jeunes avocats suit le Congrès des jeunes au Palais des congrès.',
    ['Forum des jeunes avocats', 'Congrès des jeunes'],
  ],
  [
    'Le Forum de la pêche consacré au riz, le Salon des données ouvertes ouvert lundi, le Congrès des juges parrainé par la ville.',
    ['Forum de la pêche', 'Salon des données ouvertes', 'Congrès des juges'],
  ],
  ['Le Sommet sur la pêche sur le site de la foire a réuni dix pays.', ['Sommet sur la pêche']],
  [
    'Elle ouvre la Foire de Kara, le Forum national sur la pêche et la visite du port.',
    ['Foire de Kara', 'Forum national sur la pêche'],
  ],
  [
    'En marge du Lagune Economy Forum et de l’Africa Ports Forum, elle ouvre le Festival Kara en Fête.',
    ['Lagune Economy Forum', 'Africa Ports Forum', 'Festival Kara en Fête'],
  ],
  [
    'La Ligue a tenu son Assemblée Générale Ordinaire, puis la 12e Assemblée générale de la Ligue.',
    ['12e Assemblée générale de la Ligue'],
  ],
  ['Elle sera à la Rencontre des maires du Sahel.', ['Rencontre des maires du Sahel']],
  ['Semaine de l’innovation numérique : la ministre à Kara', ['Semaine de l’innovation numérique']],
  ['Conférence économique nationale – La ministre à Kara', ['Conférence économique nationale']],
  ['Semaine de sensibilisation : la ministre à Kara', []],
  ['Le Mondial de l’Automobile ouvre.', ['Mondial de l’Automobile']],
  ['Un nouveau forum économique d’envergure internationale est né.', []],
  ['La 9e édition de la Convention Kara-Lagune ouvre.', ['Convention Kara-Lagune']],
  ['Il a reçu le secrétaire général du Forum des pays exportateurs de riz.', []],
  ['Elle aime les Nuits du lac de Kara.', ['Nuits du lac de Kara']],
  ['Le sommet du mont Agou et les Assises de la cour criminelle de Kara.', []],
  [
    'Dans le cadre de l’Assemblée générale des Nations unies, il parle.',
    ['Assemblée générale des Nations unies'],
  ],
];

test('a name goes on with what the gathering treats of, not with where it is held', () => {
  for (const [text, expected] of TAILS) assert.deepEqual(names(text), expected, text);
});

const LETTERS: [string, string[]][] = [
  [
    'Le sommet Future Trade Initiative (FTI) Europe 2031 ouvre. La FTI Europe 2031 dure, le sommet FTI Europe 2031 aussi.',
    ['sommet Future Trade Initiative (FTI) Europe 2031', 'FTI Europe 2031', 'sommet FTI Europe 2031'],
  ],
  [
    'Le Salon international des ports « SIP 2031 » ouvre. La 5e édition du SIP suit.',
    ['Salon international des ports', 'SIP 2031', 'SIP'],
  ],
  ['Le Festival des arts de Kara, en abrégé FAK, a lieu.', ['Festival des arts de Kara', 'FAK']],
  ['La FIK 2031 (Foire internationale de Kara) a lieu.', ['FIK 2031', 'Foire internationale de Kara']],
  ['La Foire internationale de Kara - FIK, a lieu.', ['Foire internationale de Kara', 'FIK']],
  ['La Foire internationale de Kara (FIK, Kara, 3-5 mai) a lieu.', ['Foire internationale de Kara', 'FIK']],
  ['La Foire internationale de Kara (« FIK ») a lieu.', ['Foire internationale de Kara', 'FIK']],
  [
    'La Foire internationale de Kara ouvre. La FIK 2031 attend, la FIK plaît.',
    ['Foire internationale de Kara', 'FIK 2031', 'FIK'],
  ],
  [
    'Au World Summit on Rural Ports (WSRP) 2031, elle a parlé de la WSRP.',
    ['World Summit on Rural Ports (WSRP) 2031', 'WSRP'],
  ],
  ['Le Forum des investisseurs de Kara ouvre. Le FIK attend.', ['Forum des investisseurs de Kara', 'FIK']],
  ['Le Salon du livre de Kara, plus connu sous le sigle SLK, ouvre.', ['Salon du livre de Kara', 'SLK']],
  [
    'Le Salon international de l’élevage (Sie) ouvre. Le Sie plaît.',
    ['Salon international de l’élevage', 'Sie', 'Sie'],
  ],
  ['Le Sommet sur l’intelligence artificielle (IA) ouvre.', ['Sommet sur l’intelligence artificielle']],
  [
    'Le Forum Invest in Kara ouvre ses portes et accueille les visiteurs. Les firmes attendent Invest in Kara 2031 et saluent Invest in Kara.',
    ['Forum Invest in Kara', 'Invest in Kara 2031'],
  ],
  [
    'Le Forum des investisseurs de Kara ouvre. Le Fonds des industries de Kara (FIK) paie, le FIK attend.',
    ['Forum des investisseurs de Kara'],
  ],
  ['Au Gulf Water Forum (GWF), elle a parlé du GWF 2031.', ['Gulf Water Forum', 'GWF', 'GWF 2031']],
];

test('the letters of a gathering are that gathering, however they stand beside its name', () => {
  for (const [text, expected] of LETTERS) {
    const document = buildDocument(text);
    const found = { ...EMPTY_FOUND, events: events.find(document, EMPTY_FOUND, settings) };
    const entities = eventEntities.resolve(document, found, EMPTY_ENTITIES, settings);
    assert.equal(entities.length, 1, text);
    const written = entities[0]?.mentions.map(({ start, end }) => document.text.slice(start, end));
    assert.deepEqual(written, expected, text);
  }
});

test('letters of the lexicon name a gathering, alone where no body has them', () => {
  for (const [text, expected] of [
    ['Elle était au SIAM et à la 33e édition du Fespaco.', ['SIAM (SIAM)', 'Fespaco (Fespaco)']],
    [
      'Les Journées internationales du cinéma suivent les JO 2032.',
      ['Journées internationales du cinéma', 'JO 2032 (JO)'],
    ],
    ['La CMDT et la FIA ont signé, M. Moussa MASA aussi.', []],
    ['Il parle de la SARA 2031 et du sommet Africités.', ['SARA 2031 (SARA)', 'sommet Africités']],
    [
      'La Conférence internationale de Tokyo sur le développement de l’Afrique ouvre. La TICAD 9 dure.',
      ['Conférence internationale de Tokyo sur le développement de l’Afrique (TICAD)'],
    ],
    [
      'Le salon international de l’agriculture au Maroc ouvre.',
      ['salon international de l’agriculture au Maroc'],
    ],
  ] as const)
    assert.deepEqual(names(text), expected, text);
});

test('a headline in capitals is read word by word', () => {
  for (const [text, expected] of [
    [
      'LA CONFÉRENCE RÉGIONALE SUR LA SÉCURITÉ ALIMENTAIRE OUVRE SES PORTES',
      ['CONFÉRENCE RÉGIONALE SUR LA SÉCURITÉ ALIMENTAIRE'],
    ],
    ['XVE SOMMET MONDIAL DES FEMMES RURALES : LA MINISTRE À KARA', ['XVE SOMMET MONDIAL DES FEMMES RURALES']],
    ['LA CONFÉRENCE DE PRESSE DU MINISTRE OUVRE LA JOURNÉE', []],
  ] as const)
    assert.deepEqual(names(text), expected, text);
});

test('a meeting told by its count or by the organ that meets has no name', () => {
  for (const text of [
    'La 1ère réunion du Mécanisme multilatéral de suivi a eu lieu.',
    'La 2e table ronde a porté sur la pêche.',
    'LA 2E RÉUNION DU COMITÉ DE PILOTAGE A EU LIEU',
    'LA 2E SESSION DE TRAVAIL A EU LIEU',
    'La 3e réunion de coordination a eu lieu.',
    'Un 2e atelier sur la pêche est prévu.',
    'La réunion extraordinaire du conseil d’administration a duré.',
  ])
    assert.deepEqual(names(text), [], text);
  assert.deepEqual(names('La 2e réunion des ministres de la Pêche a eu lieu.'), [
    '2e réunion des ministres de la Pêche',
  ]);
});

/** How often each gathering is named. */
function counts(text: string): number[] {
  const document = buildDocument(text);
  const found = { ...EMPTY_FOUND, events: events.find(document, EMPTY_FOUND, settings) };
  return eventEntities
    .resolve(document, found, EMPTY_ENTITIES, settings)
    .map(({ mentions }) => mentions.length);
}

test('a gathering is named again by its noun with a capital, its letters, or the word set beside the noun', () => {
  assert.deepEqual(
    counts('Le 4e Forum des villes du Sahel s’ouvre. Le Forum dure un jour, un Forum et le forum aussi.'),
    [2],
  );
  assert.deepEqual(
    counts('Le Sommet de la mer suit le Forum des ports. Le Forum et le Sommet plaisent.'),
    [2, 2],
  );
  assert.deepEqual(counts('Le Festival des rythmes urbains de Rouba (Feru) est là. Le Feru 12 suit.'), [3]);
  assert.deepEqual(counts('Le salon naval Navalex ouvre. Les firmes du Navalex 2026 attendent.'), [2]);
  assert.deepEqual(
    counts('Le Forum Togo ouvre. Le Togo et ses villes attendent la Journée mondiale du Lac.'),
    [1, 1],
  );
});

test('the name of a gathering is that gathering wherever it stands', () => {
  const raw =
    'Participation à la Rencontre des Pêcheurs du Golfe\n\nLa mairie a pris part à la cinquième édition de la Rencontre des Pêcheurs du Golfe (RPG).';
  const document = buildDocument(raw);
  assert.equal(
    events.find(document, EMPTY_FOUND, settings).filter(({ name }) => name.startsWith('Rencontre')).length,
    3,
  );
});

test('a name told in small letters, or with its count in capitals, is the same gathering', () => {
  assert.deepEqual(
    counts('Les Journées scientifiques du lac ouvrent. Les journées scientifiques du lac durent.'),
    [2],
  );
  const text =
    '3e RÉUNION DES PORTS\n\nLa 3e Réunion des ports a eu lieu à Kara, devant cent invités du pays.';
  const document = buildDocument(text);
  assert.deepEqual(
    events.find(document, EMPTY_FOUND, settings).map(({ start, end }) => document.text.slice(start, end)),
    ['3e RÉUNION DES PORTS', '3e Réunion des ports'],
  );
});

test('a gathering is told again by its count and noun', () => {
  assert.deepEqual(
    counts(
      'Le 38e Conseil des ministres de la Ligue s’ouvre. À l’issue du 38e Conseil, elle parlera au 38e conseiller.',
    ),
    [2],
  );
});

test('named gatherings from the head noun on, one for all variants', () => {
  for (const [text, expected] of CASES) assert.deepEqual(names(text), expected, text);
});
