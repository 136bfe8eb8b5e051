import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPipeline } from '../../pipeline/index.js';

const pipeline = createPipeline({ reference: '2026-11-30', kinds: ['organizations'] });

/** Brackets stand around each body that is to be found, in the text that is read without them. */
const MARKED: readonly string[] = [
  'Elle a visité la coopérative cacaoyère de N’Kelvakro.',
  // Lists behind a colon, names that go on, firms told without their form, what is called after a body.
  'Les ONG concernées sont : [[Terre Verte]], [[Nedwa pour le fleuve]] et [[SOS Lagune]].',
  'Elle a reçu les ONG : [[Pain pour Kelva]], [[Fondation Bakari ba Lula]], [[Caritas Luebo]]. Les élus sont : Kelva, Mbora et Tiano.',
  'Une aide va à l’association [[Les Copains du Bion]] pour le festival et à la coopérative [[Tiwi n’Igoud]].',
  '[[Garcia Barging SA]] a signé. [[Garcia Barging]] transportera le sable, a dit Luc Garcia.',
  'Le palais de la place de la Ligue arabe est fermé. La [[Ligue arabe]] a écrit.',
  'Le Commonwealth de la Dominique a signé.',
  'Elle vient du [[Commonwealth]] de la mer du Sud. Le [[Commonwealth]] des ports a écrit.',
  '1. Awa Sarr (ALG)\n2. Rose Ngom (TUN)\n\nLe prix est de 300 dirhams (AED).',
  // Bodies of a kind, and which one the text has told.
  'Il faut lutter contre cette Organisation terroriste. Les élèves de cette École supérieure et de cette Banque régionale attendent.',
  'Le ministre de la Justice de la Confédération suisse a reçu l’ambassadeur agréé de l’Union des Comores.',
  'Le secteur des Eaux et Forêts, le département de l’Hydraulique et la filière des Cultures maraîchères souffrent.',
  // What a state's head publishes, no office and no turn.
  'La [[présidence togolaise]] a publié une note. Selon un communiqué de la [[présidence du Faso]], il pleut.',
  'Il est candidat à la présidence du Faso. La présidence malgache de la commission commence, sous la présidence de la Guinée.',
  // Parts of a body that a region has.
  'Le chef du [[bureau régional de l’OMS pour l’Afrique centrale]] et le [[Bureau régional de l’UNESCO pour l’Afrique de l’Est]] ont écrit.',
  'La banque ouvre son [[bureau régional pour l’Afrique australe]]. Le bureau de l’[[UNESCO]] à Kara ferme.',
  'La [[délégation de l’Union européenne au Tchad]] invite. Une délégation de l’[[Union européenne]] arrive.',
  'Le Conseil extraordinaire des ministres de la [[COI]] s’est tenu à Maurice.',
  'Le président de la [[Région Zanana]] a signé. Les eaux montent dans la Région Orlande.',
  // Houses where somebody was met, and by which one goes.
  'La cérémonie s’est tenue à la Maison-Blanche. Il a été reçu à l’Élysée. La [[Maison-Blanche]] a réagi.',
  'La route qui mène à l’hôpital régional de Kara est coupée derrière le lycée Kelva Dombo.',
  'La signature est prévue ce vendredi à la Maison des associations. La session s’est achevée à la Maison des Médias.',
  'La rencontre s’est tenue à l’immeuble ORBIXA. Le texte est paru au JORT du 9 juillet.',
  // Names of persons that only bodies bear there.
  'Une salle est équipée par l’ONG italienne [[Alba Ngom]]. La présidente de la coopérative, Awa Ngom, parle.',
  // Towns that are going to sign.
  'L’[[Office national de l’assainissement]] et la [[commune de Mbora]] vont signer un contrat.',
  'Le conseil a dit oui : la [[commune de Mbora]] et la [[commune de Kelva]], au Togo, signeront leur charte.',
  'La [[commune de Mbora]] et l’organisation non gouvernementale [[Tiim-Sao]] ont paraphé mercredi un accord. La commune de Kelva est belle.',
  // Letters with stops, Red Cross without a hyphen.
  'L’[[O.N.U.]], la [[C.E.D.E.A.O.]] et le [[P.R.T.K.]] ont condamné l’attaque, a dit S.E.M. Awa Sarr.',
  'La [[Croix Rouge]] et le [[Croissant Rouge mauritanien]] ont distribué des tentes.',
  'La banque [[Orakasa]] finance le projet.',
  // Names that all know, in small letters.
  'Un prêt de la [[banque africaine de développement]] et de la [[banque mondiale]] aide le [[conseil de sécurité]]. Des banques mondiales ferment.',
  'Le [[mouvement Kelva populaire]] et le collectif [[Debout la lagune]] marchent. Le réseau [[Femmes et Climat]] les aide. La société [[Orbixa]] locale ferme.',
  // Letters of plans.
  'La mise en œuvre du PKDEX se poursuit. Dans le cadre du PRXEL, il pleut. L’unité de gestion du KRXEL attend.',
  'La [[BIA-Togo]] a accordé un crédit. La route de KIMWERA est longue.',
  'Un accord a été signé, le 15 mai dernier à Lomé, par l’[[Agence zarlandaise de presse]] et la [[Banque du Golfe]].',
  'L’ambassadeur de l’État du Koweït a vu la Cour d’honneur du palais et les pays de la Francophonie.',
  'Le directeur de Cabinet de la [[Présidence de la République]] a ouvert la séance.',
  // What a body is for, in small letters, and where it is.
  'L’[[association pour la promotion des ports]] et la [[brigade de gendarmerie de Kara]] enquêtent. Le comité pour la fête chante.',
  'L’objectif spécifique du PKSOC est simple.',
  'Le [[Complexe scolaire La Colombe]] est près du Complexe sportif de Kara.',
  // Troops by their number.
  'Le porte-parole de la [[34e région militaire]] a salué le [[2e régiment d’infanterie]]. Il habite la 3e région du pays.',
  'L’[[AGENCE NATIONALE DES PORTS]] RECRUTE',
  // Firms told by their nation, directorates of a town, county municipalities, many of a kind.
  'La [[Sénégalaise des eaux]] et l’[[Ivoirienne de télécommunications]] écrivent. La Togolaise de 25 ans a gagné la Malienne de Kara.',
  'La [[direction régionale de la santé de Kara]] a vu la [[MRC Lac-du-Nord]] et la [[MRC de Rimouski]]. La direction régionale de la firme écrit.',
  'L’[[université Lagune 3 Kelva-Dombo]] signe. [[Lagune 3 Kelva-Dombo]] accueillera dix étudiants, et le [[Consulat général à Kara]] aussi.',
  'La [[Brasserie BB Kara]] achète 114 Airbus. Le programme « Lagune Médias Savoirs » (LMS) commence.',
  'Les MAE congolais et rwandais ont signé. Le Président de la Commission |',
  'Les Directions régionales de la Santé écrivent à une association jumelle malgache.',
  // Whose something is, and who acts; a chief's land; parts of parliaments and schools told by all of their name.
  'La gestion de l’État togolais est saine. Un palais construit pour l’État gabonais ouvre. Il signe au nom de l’[[État béninois]].',
  'Le forage se trouve dans le groupement Bena Kelva. Il est au [[complexe scolaire Exode]] avec le [[groupe parlementaire Lumière du peuple]].',
  'Le chef de la [[délégation de l’UE à Lomé]] a vu l’[[ambassade américaine au Togo]].',
  // Where a list or a purpose ends, units and schools of a town, whom one deals with, parties beside people, houses where one signs.
  'Trente personnes issues de l’[[Académie des sols]], des services du port et des écoles participent. Le recteur de l’[[Université de l’eau]], de collègues et de proches entouré, rit.',
  'Les délégués du [[Bureau provincial des ports]], du [[Fonds des routes]] et d’ambassades étrangères ont voté.',
  'Les comptes de l’[[Autorité des ports]] pour l’exercice sont clos. Le haut représentant de l’[[Union des ports]] pour la transition a parlé.',
  'Le [[Conseil du Cuir et de l’Igname]] a signé. L’accord du [[Conseil du Cuir]] et de l’[[Orbixel]] est prêt.',
  'La [[Société pour la mise en valeur des lagunes]] ([[Somalag]]) et la [[commune de Mbora]] avaient signé un accord.',
  'La [[commune de Mbora]] et la [[Fondation Kelva]] introduiront une demande. Au projet s’associe aussi la [[commune de Kelva]]. La commune de Zanana compte 300 habitants.',
  'Le commandant de la [[compagnie de gendarmerie de Kara]] et le chef du [[groupement de gendarmerie départementale de la Zorne]] enquêtent.',
  'Le [[lycée de Kara]] signera une charte. La fête a eu lieu au lycée de Kara.',
  'Le contrat devait être signé le même jour avec l’[[Orbixel]]. Un atelier soutenu par la [[Belzamine]] s’ouvre. Un accord avec la Rectrice est prêt.',
  'Le contrat entre l’[[hôpital Kelva]] et l’agence [[Corvazan]] est prêt. Le correspondant de l’agence Corvelis a écrit.',
  'Le projet est financé par la [[Banque du Golfe]] et par [[Marbozel]].',
  'Au conseil communal, Jeanne Ravel ([[DéFX]]) et Paul Morin ([[PS]]) ont voté contre. La cheffe de groupe ([[Les Solidaires]]) est absente.',
  'Des élus de l’opposition (Jeanne Ravel, [[Verdezo]]; Paul Morin, [[PTX]] et Marc Sibille, [[DéFX]]) ont écrit.',
  'Les textes ont été signés mardi au Lycée technique de Sarobé. Un accord a été paraphé, mercredi au Foyer des jeunes de Kassabou.',
  'Elle se rendra à Port Marlin en mai. Le [[Port Autonome de Kara]] a signé.',
  'Des élus ont vu Paul Morin (Trésorier) et Jeanne Ravel (Présidente).',
  // The word that tells what it is belongs to what people rally to, and where the text writes it so.
  'Des députés du [[mouvement Horizon Kelva]] et du [[bloc Al-Kelva]] sont sortis. Les rebelles du mouvement [[MPX]] et un mouvement Malien aussi. Le bloc Est a brûlé.',
  'Elle siège au [[club K200]]. Le [[Club K200]] l’a élue. Le groupe [[Malvex]] et la société [[Sirofin]] ont payé la [[Société Sirofin]].',
  'Il préside le [[groupe Liberté, Justice et Progrès]]. Elle dirige le [[groupe parlementaire Takku Naatange]].',
  // Parts of parliaments, forces and staffs in small letters.
  'La [[commission Économique, financière et budgétaire]] ([[ECOFIN]]) et la [[commission Défense et sécurité]] siègent. La commission Janvier et mars attend.',
  'Il a vu le commandant des [[forces terrestres togolaises]]. Des élus ont vu les forces politiques togolaises et les forces terrestres.',
  'Le secrétaire général de la [[présidence de la République]] a lu le décret. Il est candidat à la présidence de la République.',
  'Elle est nommée auprès du [[bureau des Nations unies à Nairobi]]. La cheffe du bureau de l’[[OMS]] à Lomé est là.',
  'Il sera examiné par le [[Groupe de travail chargé de l’examen périodique]]. Le [[Groupe de travail sur la détention]] a écrit. Un Groupe de travail chargé du suivi est né.',
  'Il dirige la [[Division de Cartographie]]. Le directeur de la [[Police judiciaire]] est là.',
  'L’[[église Béthanie Tabernacle]] est fermée par le gouvernement. L’église Sainte-Marie a brûlé.',
  // Standards and themes are none.
  'La Télévision numérique terrestre (TNT) arrive. La [[Télévision togolaise]] ([[TVT]]) la diffuse. Le thème est : « Pour une École au service de la nation ».',
  'Un officier de Police judiciaire est venu.',
  // Allies whose letters a slash joins, a party told by its letters, a house in a country.
  'Les rebelles de la coalition [[Front du fleuve]] et Mouvement du 12 avril ([[FDF/M12]]) avancent.',
  'Le chef de l’[[UNIDEF]], [[Unis du Niger pour le dialogue les échanges et la fierté]] (parti dissous), est là.',
  'La représentante du [[PNUD Togo]] et l’[[UNICEF]] ont signé avec l’[[UE]].',
  // Towns, communes and regions that give, take and sign; where they lie is none.
  'Les bennes appartiennent à la [[commune rurale de Tindali]]. Le terrain a été cédé par la [[commune de Mbora]]. Un pont y mène par la ville de Mbora.',
  'L’avenant liant la [[commune de Mbora]] à l’[[Office des ports]] est retiré. Elle signe au nom de la [[commune d’Akplou]]. Il dirige depuis 2021 la [[commune de Tazekka]].',
  'Le don va à la [[ville italienne de Verzano]], jumelée avec la [[ville de Castelvi]]. Les habitants de la commune de Mbora attendent.',
  'La [[commune de Mbora]] remercie ses partenaires. La [[commune rurale de Tindali]], maître d’ouvrage, a retenu un maçon. La commune de Lomba compte 300 habitants et a été inondée.',
  'L’[[Office des ports]] et la [[commune togolaise d’Agoudou]] attendent. La [[commune de Mbora]] et l’[[Office des ports]] aussi.',
  'Dans la commune de Mbora et à l’[[Office des ports]], il dirige le département Culture. Une déclaration commune de Paris est née.',
  // Schools and hospitals by what they are called.
  'Les élèves du [[lycée des Trois-Baobabs]] et de l’[[école primaire Kinh Mon]] chantent. Il est évacué vers l’[[Hôpital des Quatre-Vents]].',
  'L’[[hôpital de zone de Tindali]], l’[[hôpital du Haut-Valmont]] et la [[clinique des Acacias]] ont écrit. Un hôpital de zone sera bâti à Mbora.',
  'Le collège de la [[Ville de Liège]] a écrit.',
  // Nations of results, money by the million, couples, whom all know by one word, a woman from a town.
  'Moussa Bana (NER), Abdou Diallo (GUI) et Paul Ndala (COD) ont gagné. Il attend 62 millions de FBu.',
  'La [[Fondation Antoine et Salma Rizkella]] aide l’[[Institut Pasteur]] et Marie Perrin.',
  'Le Conseil des gouverneurs de la [[Banque mondiale]] a écrit. La [[Coopération suisse au développement]] paie.',
  // States that are spoken for, houses where something is concluded.
  'Les délégations de l’[[Union des Comores]] et de la [[République de Madagascar]] sont là. Il signe au nom de la [[République togolaise]].',
  'L’ambassadeur de Chine en Union des Comores est là. Il a été conclu lundi au Centre Al Wahda d’Abou Dhabi.',
];

const MARK = /\[\[(?<body>[^\]]*)\]\]/gu;

for (const marked of MARKED) {
  test(`bodies of: ${marked}`, () => {
    const raw = marked.replace(MARK, '$<body>');
    const { record } = pipeline.run({ raw });
    const mentions = (record?.organizations ?? []).flatMap((one) => one.mentions);
    const found = mentions.sort((a, b) => a.start - b.start).map(({ text }) => text);
    assert.deepEqual(
      found,
      [...marked.matchAll(MARK)].map(({ groups }) => groups?.body),
    );
  });
}

test('two letters are the university whose initials they are', () => {
  const raw = 'L’Université de Lomé a signé un accord. Le président de l’UL a salué ce partenariat.';
  const { record } = pipeline.run({ raw });
  assert.deepEqual(
    record?.organizations.map(({ name, acronym }) => [name, acronym]),
    [['Université de Lomé', 'UL']],
  );
});
