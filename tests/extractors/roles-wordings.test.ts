/** Ways of telling who holds an office, and sentences that look alike and tell none: "sentence => name: title @ body; …". */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPeople } from './read-people.js';

const WORDINGS = `
Le nouveau bureau compte trois vice-présidents. Il s’agit de Luc Ngom, Awa Sarr et Ali Bello. => Luc Ngom: vice-président ; Awa Sarr: vice-président ; Ali Bello: vice-président
L’Association des ports du Sahel a deux vice-présidents. Ce sont Luc Ngom et Awa Sarr. => Luc Ngom: vice-président @ Association des ports du Sahel ; Awa Sarr: vice-président @ Association des ports du Sahel
Le jury compte quatre membres, à savoir Luc Ngom, Awa Sarr, Ali Bello et Rose Kamga. => Luc Ngom: membre ; Awa Sarr: membre ; Ali Bello: membre ; Rose Kamga: membre
La députée de Charlevoix–Côte-de-Beaupré, Mme Awa Sarr, et le député de Rouyn-Noranda–Témiscamingue, Luc Ngom, étaient là. => Awa Sarr: députée de Charlevoix–Côte-de-Beaupré ; Luc Ngom: député de Rouyn-Noranda–Témiscamingue
La députée de Rivière-du-Loup – Témiscouata, Awa Sarr annonce une aide. => Awa Sarr: députée de Rivière-du-Loup – Témiscouata
Au nom de la ministre des Affaires municipales, Mme Rose Kamga, la députée de Sept-Îles, Awa Sarr, a annoncé une aide. => Rose Kamga: ministre des Affaires municipales ; Awa Sarr: députée de Sept-Îles
M. Luc Ngom, directeur investissement à l’Office du Nil, était présent. => Luc Ngom: directeur investissement @ Office du Nil
Mme Awa Sarr, responsable recrutement au Groupe Orbitel, et M. Ali Bello, directeur développement chez Orbitel SA, ont parlé. => Awa Sarr: responsable recrutement @ Groupe Orbitel ; Ali Bello: directeur développement @ Orbitel SA
Aux côtés du ministre, Mme Awa Sarr, coordonnatrice résidente des Nations unies, a pris la parole. => Awa Sarr: coordonnatrice résidente @ Nations unies
En attendant la désignation d’un remplaçant par l’administrateur, Luc Ngom, représentant adjoint, assure l’intérim. => Luc Ngom: représentant adjoint
Ali Bello, jusqu’ici directeur général du groupe, va devenir le 17 mars PDG de l’Office du Nil. => Ali Bello: directeur général du groupe ; Ali Bello: PDG @ Office du Nil
Ali Bello a été le plus jeune président de la Chambre de commerce de Kribi. => Ali Bello: président @ Chambre de commerce de Kribi
Un directoire, présidé par Luc Ngom, dirigera le journal. => Luc Ngom: président du directoire
Le jury, présidé par Mme Awa Sarr, a retenu trois projets. => Awa Sarr: présidente du jury
Le conseil d’administration d’Orbitel SA, présidé par M. Luc Ngom, s’est réuni. => Luc Ngom: président du conseil d'administration @ Orbitel SA
La réunion, présidée par Mme Awa Sarr, a retenu trois projets. => 
Le conseil des ministres, présidé par Luc Ngom, a adopté un décret. => 
Le Premier ministre désigné Luc Ngom et la présidente désignée, Awa Sarr, ont parlé. => Luc Ngom: Premier ministre désigné ; Awa Sarr: présidente désignée
Le Premier ministre désigné au Liban Luc Ngom a parlé. => Luc Ngom: Premier ministre désigné au Liban
Une lecture a été faite par M. Erik NDONGO membre de l’Académie française et Mme Awa Sarr, journaliste. => Erik Ndongo: membre @ Académie française ; Awa Sarr: journaliste
La séance était présidée par Luc Ngom, Secrétaire général de la Présidence de la République, et par ailleurs Représentant personnel du Chef de l’État. => Luc Ngom: Secrétaire général @ Présidence de la République ; Luc Ngom: Représentant personnel du Chef de l’État
Mme Awa Sarr, 43 ans, qui a débuté à Kribi et est actuellement directrice des talents de l’Office du Nil, sera nommée directrice générale d’Orbitel SA. => Awa Sarr: directrice des talents @ Office du Nil ; Awa Sarr: directrice générale @ Orbitel SA
Luc Ngom, qui assurera également la fonction de directeur de la publication, a parlé. => Luc Ngom: directeur de la publication
Le pilotage est confié à Luc Ngom, directeur des opérations, et Awa Sarr, secrétaire générale, cette dernière assumant le mandat de directrice générale par intérim. => Luc Ngom: directeur des opérations ; Awa Sarr: secrétaire générale ; Awa Sarr: directrice générale par intérim
Ali Bello est l’un des deux gérants de l’Office du Nil. => Ali Bello: gérant @ Office du Nil
Ali Bello, l’un des trois vice-présidents de la Fédération des ports, a parlé. => Ali Bello: vice-président @ Fédération des ports
La rencontre s’est déroulée en présence de M. Ali Bello, ambassadeur, représentant permanent de notre pays auprès des Nations unies. => Ali Bello: ambassadeur ; Ali Bello: représentant permanent de notre pays @ Nations unies
Le Général Luc Ngom, élu président de la République après deux ans de vacance du poste de chef de l’État, a parlé. => Luc Ngom: président de la République
La vice-présidence de ce conseil de surveillance est assurée par Luc Ngom, lui aussi administrateur du journal. => Luc Ngom: vice-président du conseil de surveillance ; Luc Ngom: administrateur du journal
Un conseil de surveillance, dont la présidence a été confiée à Ali Bello, déjà administrateur du journal. => Ali Bello: président du conseil de surveillance ; Ali Bello: administrateur du journal
Le ministre de l’Intérieur, sécurité et affaires coutumières, Ali Bello a présenté le rapport. => Ali Bello: ministre de l’Intérieur, sécurité et affaires coutumières
La ministre de la Santé publique, hygiène et prévention, Mme Awa Sarr, a parlé. => Awa Sarr: ministre de la Santé publique, hygiène et prévention
Les gouverneurs nommés sont M. Luc Ngom (préfecture de Kandi), M. Ali Bello (Pama) et M. Paul Essono (Dori). => Luc Ngom: gouverneur ; Ali Bello: gouverneur ; Paul Essono: gouverneur
Une réunion s’est tenue en présence du DDSP (directeur départemental de la Sécurité publique) Guy Essono et du préfet Luc Ngom. => Guy Essono: directeur départemental de la Sécurité publique ; Luc Ngom: préfet
L’inspecteur général Félix Ngom occupe son bureau. => Félix Ngom: inspecteur général
La directrice générale Awa Sarr et le secrétaire général Ali Bello ont parlé. => Awa Sarr: directrice générale ; Ali Bello: secrétaire général
Premier ministre : Luc Ngom¶Vice-ministre, ministre des Arts et de la Culture : Ali Bello => Luc Ngom: Premier ministre ; Ali Bello: Vice-ministre, ministre des Arts et de la Culture
Luc Ngom est mort lundi. Né à Kribi en 1920, formé à l’École normale, secrétaire d’ambassade en 1948, chef du service de presse l’année suivante, il devient préfet en 1952. => Luc Ngom: secrétaire d’ambassade ; Luc Ngom: chef du service de presse ; Luc Ngom: préfet
Luc Ngom est mort lundi. Il poursuit sa carrière à l’ombre du pouvoir comme chef de cabinet du préfet. => Luc Ngom: chef de cabinet du préfet
Luc Ngom est mort lundi. D’abord consul général à Jérusalem, il est nommé ambassadeur en Norvège en 1990. => Luc Ngom: consul général à Jérusalem ; Luc Ngom: ambassadeur en Norvège
Mme Awa Sarr était l’une des plus fidèles collaboratrices du président de la République. => Awa Sarr: collaboratrice du président de la République
Le Collège comptera huit membres, y compris le commissaire à la Concurrence (Luc Ngom). => Luc Ngom: commissaire à la Concurrence
La fonction de premier vice-président a été attribuée à Luc Ngom. => Luc Ngom: premier vice-président
La fonction de commissaire chargé de la migration sera occupée par Luc Ngom. => Luc Ngom: commissaire chargé de la migration
Le poste de directeur général de l’Office du Nil a été confié à Mme Awa Sarr. => Awa Sarr: directeur général @ Office du Nil
Luc Ngom récupère le poste de commissaire à la concurrence. => Luc Ngom: commissaire à la concurrence
Luc Ngom siège toujours au sein du gouvernement en qualité de ministre du Travail depuis 8 ans. => Luc Ngom: ministre du Travail
> Ali Bello¶Analyste politique & économiste, fondateur du think tank Wati => Ali Bello: Analyste politique ; Ali Bello: économiste ; Ali Bello: fondateur @ Wati
Luc Ngom, chargé de mission Afrique au sein de l’Office du Nil => Luc Ngom: chargé de mission Afrique @ Office du Nil
Le ministre malagasy de l’Agriculture et de l’Élevage, M. Luc Ngom, était là. => Luc Ngom: ministre malagasy de l’Agriculture et de l’Élevage
Le maître de cérémonie, Luc Ngom, a ouvert la séance. => Luc Ngom: maître de cérémonie
Un grand merci à M. Luc Ngom Président du conseil départemental et à Mme Awa Sarr Directrice de la culture. => Luc Ngom: Président du conseil départemental ; Awa Sarr: Directrice de la culture
De nombreux administrateurs délégués ont été désignés, notamment Luc Ngom à Timia, Ali Bello à Aguié et Awa Sarr à Dori. => Luc Ngom: administrateur délégué ; Ali Bello: administrateur délégué ; Awa Sarr: administrateur délégué
Le comité annonce la nomination d’une nouvelle directrice générale, qui sera Awa Sarr. => Awa Sarr: directrice générale
La diplomate avait été nommée par l’ancien préfet Luc Ngom au poste de représentante spéciale. => Luc Ngom: ancien préfet
Luc Ngom succède à Ali Bello, du Bahreïn, à qui le secrétaire général exprime sa gratitude. => 
L’ONU annonce la nomination de Mme Awa Sarr au poste de cheffe adjointe de la Mission du Nil et de présidente adjointe du Comité des sages. => Awa Sarr: cheffe adjointe @ Mission du Nil ; Awa Sarr: présidente adjointe @ Comité des sages
Luc Ngom nomme un Malien comme représentant spécial adjoint. => 
Le président Luc Ngom propose une juriste comme directrice de cabinet. => Luc Ngom: président
La loi traite de ceux qui cumulent un mandat de bourgmestre ou d’échevin, dont Luc Ngom à Kribi. => 
Le bourgmestre le plus âgé de Wallonie, André Ngom, est né en 1939. => André Ngom: bourgmestre
La députée la plus jeune du Parlement, Awa Sarr, a parlé. => Awa Sarr: députée
Luc Ngom (PS) et Ali Bello (MR) deviendront respectivement bourgmestres de Kribi et de Kandi. => Luc Ngom: bourgmestre de Kribi ; Ali Bello: bourgmestre de Kandi
Luc Ngom et Ali Bello sont vice-présidents de la Fédération des ports. => Luc Ngom: vice-président @ Fédération des ports ; Ali Bello: vice-président @ Fédération des ports
Luc Ngom, Ali Bello et Awa Sarr ont été élus membres du bureau. => Luc Ngom: membre du bureau ; Ali Bello: membre du bureau ; Awa Sarr: membre du bureau
M. Luc Ngom, agissant à titre personnel et en sa qualité d’administrateur général des Affaires culturelles. => Luc Ngom: administrateur général des Affaires culturelles
M. Luc Ngom, agissant à titre de président, et en sa qualité de gouverneur de la province. => Luc Ngom: président ; Luc Ngom: gouverneur de la province
Le jury, composé de sept professionnels du livre, était présidé par Luc Ngom. => Luc Ngom: président du jury
Le jury était composé de lecteurs et présidé par Awa Sarr. => Awa Sarr: président du jury
Autre récompensée : Awa Sarr. Cette jeune journaliste, écrivaine et militante a obtenu le prix. => Awa Sarr: journaliste ; Awa Sarr: écrivaine ; Awa Sarr: militante
Nomination d’Awa Sarr, envoyé spécial au Sahel¶¶La diplomate Awa Sarr a été nommée hier. => Awa Sarr: envoyé spécial au Sahel ; Awa Sarr: diplomate
Selon un communiqué rendu public par le bureau du porte-parole de M. Kamga, M. Luc Ngom succèdera à Ali Bello. => 
Le général Luc Ngom, commandant de la 1ère Région militaire (Kara) et le général Ali Bello, commandant de la 2ème Région militaire (Dori), étaient là. => Luc Ngom: commandant de la 1ère Région militaire (Kara) ; Ali Bello: commandant de la 2ème Région militaire (Dori)
Il s’agit du général Luc Ngom, commandant de la 1ère Région militaire (Kara) et du général Ali Bello, commandant de la 2ème Région militaire (Dori). => Luc Ngom: commandant de la 1ère Région militaire (Kara) ; Ali Bello: commandant de la 2ème Région militaire (Dori)
La rencontre a eu lieu en présence de SEM. Luc Ngom, ambassadeur, représentant permanent de notre pays auprès des Nations unies, M. Ali Bello et Mme Awa Sarr, conseillers. => Luc Ngom: ambassadeur ; Luc Ngom: représentant permanent de notre pays @ Nations unies ; Ali Bello: conseiller ; Awa Sarr: conseiller
Étaient là Madame Ndèye Sarr, ministre de la Femme, et Monsieur Dame Sarr, ministre de l’Emploi. => Ndèye Sarr: ministre de la Femme ; Dame Sarr: ministre de l’Emploi
En qualité de conseiller spécial, nous avons M. Luc Ngom, un juriste distingué. => Luc Ngom: conseiller spécial ; Luc Ngom: juriste
En tant que directrice de l’Office du Nil, Mme Awa Sarr a salué l’accord. => Awa Sarr: directrice @ Office du Nil
Avant de rejoindre le groupe en 2011, comme directeur de l’Office du Nil, puis responsable de la division Finances, Luc Ngom dirigeait une banque. => Luc Ngom: directeur @ Office du Nil ; Luc Ngom: responsable de la division Finances
Le président a nommé plusieurs opposants du régime de Luc Ngom au poste de secrétaire général. => 
Luc Ngom cède son fauteuil de directeur général de l’Office du Nil à Ali Bello. => Luc Ngom: directeur général @ Office du Nil
Ali Bello récupère le portefeuille de ministre de la Culture. => Ali Bello: ministre de la Culture
Rattaché à la directrice de la mobilité et des services financiers à l’international, Awa Sarr, Luc Ngom aura pour mission de simplifier. => Awa Sarr: directrice de la mobilité et des services financiers à l’international
Il s’agit de Luc Ngom. Il avait occupé les fonctions de conseiller à la Cour suprême, de directeur de l’Institut du Nil et de contrôleur général. => Luc Ngom: conseiller @ Cour suprême ; Luc Ngom: directeur @ Institut du Nil ; Luc Ngom: contrôleur général
« Nous avons pris du retard », préviennent les deux délégués généraux du festival, Luc Ngom et Awa Sarr. => Luc Ngom: délégué général du festival ; Awa Sarr: délégué général du festival
La cérémonie était coprésidée par le ministre de la Santé, M. Luc Ngom, et la représentante de l’OMS, Mme Awa Sarr. => Luc Ngom: ministre de la Santé ; Awa Sarr: représentante @ OMS
Le ministre de la Santé Luc Ngom, et son collègue de l’Éducation Ali Bello étaient là. => Luc Ngom: ministre de la Santé ; Ali Bello: ministre de l’Éducation
C’est Mme Awa Sarr, directrice de l’école, qui a pris la parole la première. => Awa Sarr: directrice de l’école
Ont signé la convention : pour l’Office du Nil, son directeur général, M. Luc Ngom ; pour la Banque du Sahel, sa présidente, Mme Awa Sarr. => Luc Ngom: directeur général @ Office du Nil ; Awa Sarr: présidente @ Banque du Sahel
L’Office du Nil était représenté par son directeur général, M. Luc Ngom, et la Banque du Sahel par sa présidente, Mme Awa Sarr. => Luc Ngom: directeur général @ Office du Nil ; Awa Sarr: présidente @ Banque du Sahel
Luc Ngom, 52 ans, ingénieur, prend la tête de l’Office du Nil. => Luc Ngom: ingénieur
Luc Ngom, qui dirige l’Office du Nil depuis 2019, a démissionné. => 
Le nouveau DG de l’Office du Nil, c’est Luc Ngom. => Luc Ngom: DG @ Office du Nil
À la tête de la délégation, le vice-président de la Banque du Sahel, Luc Ngom, a salué ces efforts. => Luc Ngom: vice-président @ Banque du Sahel
La directrice, Awa Sarr, son adjoint, Luc Ngom, et la comptable, Rose Kamga, ont été reçus. => Awa Sarr: directrice ; Luc Ngom: adjoint ; Rose Kamga: comptable
Photo : de gauche à droite, Luc Ngom (maire de Kribi), Awa Sarr (préfète) et Ali Bello (DG de l’Office du Nil). => Luc Ngom: maire de Kribi ; Awa Sarr: préfète ; Ali Bello: DG @ Office du Nil
Contact presse : Awa Sarr, chargée de communication, Office du Nil, tél. 22 33 44 55 => Awa Sarr: chargée de communication @ Office du Nil
M. Luc Ngom, député-maire de Kribi et ancien ministre des Mines, et Mme Awa Sarr, ex-présidente de la Fédération des ports, ont parlé. => Luc Ngom: député-maire de Kribi ; Luc Ngom: ancien ministre des Mines ; Awa Sarr: ex-présidente @ Fédération des ports
Luc Ngom a démissionné de son poste de directeur de l’Office du Nil. => Luc Ngom: directeur @ Office du Nil
Luc Ngom a été démis de ses fonctions de ministre des Mines. => Luc Ngom: ministre des Mines
Awa Sarr a été reconduite à la tête de l’Office du Nil comme directrice générale. => Awa Sarr: directrice générale @ Office du Nil
Le gouverneur de la Banque centrale, Luc Ngom, la ministre des Finances, Awa Sarr, et le patron de la police, le général Ali Bello, étaient présents. => Luc Ngom: gouverneur @ Banque centrale ; Awa Sarr: ministre des Finances ; Ali Bello: patron de la police
Présidé par M. Luc Ngom, préfet de Kribi, l’atelier a réuni trente participants. => Luc Ngom: préfet de Kribi
Mme Awa Sarr (Ministre de la Pêche), M. Luc Ngom (PDG d’Orbitel SA) et Dr Ali Bello (OMS) sont intervenus. => Awa Sarr: Ministre de la Pêche ; Luc Ngom: PDG @ Orbitel SA
Le président de l’Assemblée nationale, l’honorable Luc Ngom, a reçu l’ambassadeur du Japon, S.E.M. Ken Sato. => Luc Ngom: président @ Assemblée nationale ; Ken Sato: ambassadeur du Japon
Les membres du jury – Luc Ngom, écrivain, et Awa Sarr, journaliste – ont délibéré. => Luc Ngom: membre du jury ; Luc Ngom: écrivain ; Awa Sarr: membre du jury ; Awa Sarr: journaliste
Luc Ngom, alors ministre des Mines, avait signé ce contrat. => Luc Ngom: ministre des Mines
L’actuelle directrice de l’Office du Nil, Awa Sarr, et son prédécesseur, Luc Ngom, étaient là. => Awa Sarr: directrice @ Office du Nil
Aux termes de l’accord signé par le directeur général de l’Office du Nil, Luc Ngom, et le secrétaire d’État au Tourisme, Ali Bello, cent lits seront créés. => Luc Ngom: directeur général @ Office du Nil ; Ali Bello: secrétaire d’État au Tourisme
Le Premier ministre par intérim Luc Ngom et le chef de file de l’opposition Ali Bello se sont parlé. => Luc Ngom: Premier ministre par intérim ; Ali Bello: chef de file de l’opposition
Le conseil met fin au mandat de Mme Awa Sarr et à ses fonctions de directrice générale. => Awa Sarr: directrice générale
Le chef de l’État, le capitaine Luc Ngom, a annoncé de vastes chantiers. => Luc Ngom: chef de l’État
Ils étaient accompagnés du Premier ministre, Luc Ngom, du ministre de l’Économie, Ali Bello, et du préfet, Paul Essono. => Luc Ngom: Premier ministre ; Ali Bello: ministre de l’Économie ; Paul Essono: préfet
Le ministre des Finances, Luc Ngom, représentant Madagascar est élu vice-président du Conseil. => Luc Ngom: ministre des Finances ; Luc Ngom: vice-président du Conseil
Luc Ngom, premier chef d’État à rendre visite à la Banque du Sahel, a parlé. => 
L’OCI soutient la candidature de l’ambassadeur Luc Ngom au poste de directeur général de la Banque du Sahel. => Luc Ngom: ambassadeur
Premier ministre, Monsieur Luc Ngom,¶Ministre des Forces armées: M. Ali Bello¶Ministre de la Justice: Mme Awa Sarr => Luc Ngom: Premier ministre ; Ali Bello: Ministre des Forces armées ; Awa Sarr: Ministre de la Justice
La nouvelle ministre de la Femme, Awa Sarr, et celui des Sports, Luc Ngom, ont 29 ans. => Awa Sarr: ministre de la Femme ; Luc Ngom: ministre des Sports
Il s’agit d’Ali Bello et de Luc Ngom, qui était jusqu’à ce mardi directeur de cabinet du chef de l’État. => Luc Ngom: directeur de cabinet du chef de l’État
Le député Luc Ngom, le représentant du chef de canton de Kandi, le haut-commissaire de la province et le chef de la mission ont signé. => Luc Ngom: député
Étaient là le ministre de la Famille, également ministre des Sports, Luc Ngom, et le préfet Ali Bello. => Luc Ngom: ministre de la Famille ; Luc Ngom: ministre des Sports ; Ali Bello: préfet
La ministre a rencontré ce mardi la DG du FMX Awa Sarr. => Awa Sarr: DG @ FMX
M. Luc Ngom, né le 20 septembre 1954, de nationalité suisse, actuel directeur de l’Office du Nil, a accepté. => Luc Ngom: directeur @ Office du Nil
Luc Ngom, qui fait également office de chef de mission par intérim, a parlé. => Luc Ngom: chef de mission par intérim
Dr Luc Ngom, chef ad intérim de l’Office du Nil, a parlé. => Luc Ngom: chef ad intérim @ Office du Nil
Car Luc Ngom n’est pas seulement le gouverneur de la Banque du Sahel. => Luc Ngom: gouverneur @ Banque du Sahel
Rien n’empêche Luc Ngom d’être candidat. => 
Luc Ngom n’est pas le directeur de l’Office du Nil. => 
`;

const rolesIn = (raw: string): string[] =>
  readPeople(raw).people.flatMap(({ name, roles }) =>
    roles.map(({ title, organization }) => `${name}: ${title}${organization ? ` @ ${organization}` : ''}`),
  );

for (const line of WORDINGS.trim().split('\n')) {
  const [sentence = '', told = ''] = line.split(' =>');
  const expected = told.split(' ; ').map((role) => role.trim());
  test(`roles told by: ${sentence}`, () =>
    assert.deepEqual(rolesIn(sentence.replaceAll('¶', '\n')).sort(), expected.filter(Boolean).sort()));
}
