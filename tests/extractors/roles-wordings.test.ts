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
