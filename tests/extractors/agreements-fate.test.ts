import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPipeline } from '../../pipeline/pipeline.js';

/** Texts read whole, each with its records: status, type, day, place ("-" where it is not told). */
const FATES: readonly (readonly [text: string, ...records: string[]])[] = [
  // Called off: the day and the house where it was to be.
  [
    "Lomé, le 14 mars 2025 – La convention de prêt entre la Société Kévé Énergie et la Banque Lagune, qui devait être signée hier jeudi à Aného, ne l'a pas été.",
    'not_signed convention 2025-03-13 Aného',
  ],
  [
    "Lomé, le 14 mars 2025 – Le contrat de gestion du marché central, que la commune de Tsévié et la société Nova Halles devaient signer mercredi au siège de la préfecture, n'a pas été signé.",
    'not_signed contract 2025-03-12 siège de la préfecture',
  ],
  [
    "Rabat, le 14 mars 2025 – Prévue ce vendredi à Kénitra, la signature de l'accord de pêche entre l'Office des ports et la Coopérative Al Bahr est renvoyée à une date ultérieure.",
    'not_signed agreement 2025-03-14 Kénitra',
  ],
  [
    "Tunis, le 14 mars 2025 – La signature du mémorandum d'entente entre l'Université de Gafsa et la société Phosfor, programmée pour le lundi 17 mars à Gafsa, est annulée.",
    'not_signed memorandum 2025-03-17 Gafsa',
  ],
  [
    "Québec, le 14 mars 2025 – L'entente de service entre la Ville de Matane et le Groupe Rivard devait être signée mardi. La cérémonie a été reportée sine die, la Ville voulant revoir les coûts.",
    'not_signed agreement 2025-03-11 -',
  ],
  [
    'Dakar, le 14 mars 2025 – La charte de bon voisinage, que devaient parapher hier à Podor les communes de Guédé et de Ndioum, a été ajournée faute de quorum.',
    'not_signed charter 2025-03-13 Podor',
  ],
  [
    "Bruxelles, le 14 mars 2025 – La Région de Hesbaye et le Port de Huy n'ont pas signé, mercredi à Namur, la convention d'occupation du quai des Meuniers.",
    'not_signed convention 2025-03-12 Namur',
  ],
  [
    "Bamako, le 14 mars 2025 – Le Syndicat des transporteurs du Mandé a refusé, mardi soir à la Bourse du travail de Bamako, de signer le protocole d'accord que lui proposait la Fédération des usagers.",
    'not_signed protocol 2025-03-11 Bourse du travail de Bamako',
  ],
  [
    "Alger, le 14 mars 2025 – Tout était prêt, mercredi, à l'hôtel de ville de Béjaïa : la nappe verte, les stylos, les drapeaux. Le protocole de jumelage que devaient signer les communes de Béjaïa et de Lunel a été ajourné à la dernière minute.",
    'not_signed protocol 2025-03-12 hôtel de ville de Béjaïa',
  ],
  [
    "Lyon, le 14 mars 2025 – La direction de la Cimenterie Rhodia-Sud et le syndicat Unité se sont séparés, hier soir, sans signer l'accord salarial.",
    'not_signed agreement 2025-03-13 -',
  ],
  [
    "Cotonou, le 14 mars 2025 – Attendue jeudi à Ouidah, la signature du contrat de concession entre la Société des plages du Golfe et la commune de Ouidah n'a finalement pas eu lieu.",
    'not_signed contract 2025-03-13 Ouidah',
  ],
  [
    "Niamey, le 14 mars 2025 – Le contrat d'achat d'énergie entre la Société Solar Aïr et l'Office des réseaux devait être signé le 10 mars à Agadez ; il a été renvoyé à plus tard.",
    'not_signed contract 2025-03-10 Agadez',
  ],
  [
    "Beyrouth, le 14 mars 2025 – La lettre d'intention que l'Université Saint-Élie devait signer jeudi avec la Fondation Cèdre a été retirée du programme à la demande de cette dernière.",
    'not_signed letter 2025-03-13 -',
  ],
  [
    'Dakar, le 14 mars 2025 – La signature de la convention entre la commune de Mbour et la société Eau Claire est reportée au 28 mars.',
    'not_signed convention - -',
  ],
  [
    "Yaoundé, le 14 mars 2025 – Le protocole d'accord entre la Chambre des métiers et le Groupe Sanaga a été retiré lundi de l'ordre du jour.",
    'not_signed protocol - -',
  ],
  [
    "Abidjan, le 14 mars 2025 – La Société Ivoire Câbles a fait savoir hier qu'elle renonçait à signer le contrat avec l'Agence du numérique rural.",
    'not_signed contract - -',
  ],
  [
    "Bujumbura, le 14 mars 2025 – La cérémonie de signature du contrat de bail entre la Régie des marchés et la société Tanga Invest, prévue hier à l'hôtel Source du Nil, a été annulée au dernier moment.",
    'not_signed contract 2025-03-13 hôtel Source du Nil',
  ],
  [
    "Nouakchott, le 14 mars 2025 – Le contrat que la Société des phares du Banc et la coopérative Imraguen devaient conclure jeudi à Nouadhibou n'a pas été signé.",
    'not_signed contract 2025-03-13 Nouadhibou',
  ],
  [
    "Conakry, le 14 mars 2025 – Initialement fixée au 12 mars à Kindia, la signature de l'avenant au bail minier entre la Compagnie Forécariah et la commune de Kindia n'aura pas lieu.",
    'not_signed amendment 2025-03-12 Kindia',
  ],
  // What was concluded or initialled, and what waits.
  [
    "Alger, le 14 mars 2025 – Le Groupe Atlas Verre et la société espagnole Cristales Duero ont arrêté les termes d'un pacte d'actionnaires. Le document a été paraphé mardi au siège de la wilaya par le P-DG d'Atlas Verre, M. Karim Beldjoudi, et par Mme Lucia Ferrer, directrice de Cristales Duero, en présence du wali. Il sera soumis au Conseil des participations, dont l'aval est requis avant toute signature.",
    'negotiated pact 2025-03-11 siège de la wilaya',
  ],
  [
    "Libreville, le 14 mars 2025 – L'accord de pêche entre l'Union européenne et la République gabonaise a été paraphé hier à Libreville ; sa signature reste suspendue à l'avis du Conseil.",
    'negotiated agreement 2025-03-13 Libreville',
  ],
  [
    "Bangui, le 14 mars 2025 – S'y ajoute la convention d'électrification que les techniciens de l'Agence Lumière et de la Coopération suisse ont paraphée début mars à Bria, mais dont la signature attend la non-objection du bailleur.",
    'negotiated convention 2025-03 Bria',
  ],
  [
    'Moroni, le 14 mars 2025 – Les deux maires, Ali Soilihi de Fomboni et Jean Payet de Saint-Leu, se sont retrouvés hier à Fomboni pour parapher et signer une charte de jumelage.',
    'signed charter 2025-03-13 Fomboni',
  ],
  [
    "Lille, le 14 mars 2025 – Le contrat de maintenance a été conclu mardi à l'usine de Marquette entre Anne Delcourt, présidente de Textilor, et Marc Vasseur, directeur de la Régie des tramways.",
    'signed contract 2025-03-11 usine de Marquette',
  ],
  [
    "Genève, le 14 mars 2025 – La convention de recherche a été passée jeudi au Campus Biotech entre le recteur de l'Université du Jura, Pierre Monnier, et la directrice de la Fondation Léman Santé, Élise Perrin.",
    'signed convention 2025-03-13 Campus Biotech',
  ],
  [
    'Paris, le 14 mars 2025 – La direction de Vernier SA et les syndicats sont parvenus mardi à un accord salarial au terme de deux jours de négociation. Il sera soumis au vote des salariés.',
    'negotiated agreement 2025-03-11 -',
  ],
  [
    "Québec, le 14 mars 2025 – La Société des traversiers et le Syndicat des matelots en sont venus mardi à une entente de principe. Si elle est entérinée, la nouvelle convention collective, d'une durée de cinq ans, sera signée avant la fin mai.",
    'negotiated agreement 2025-03-11 -',
    'planned convention 2025-05 -',
  ],
  [
    'Montréal, le 14 mars 2025 – Le Centre hospitalier Papineau et le Syndicat des infirmières ont conclu hier une entente de principe. Une fois celle-ci ratifiée par les membres, la convention collective sera signée en avril.',
    'negotiated agreement 2025-03-13 -',
    'planned convention 2025-04 -',
  ],
  [
    "Rabat, le 14 mars 2025 – L'avenant au contrat d'assainissement liant la commune de Settat à l'Agence du bassin de la Chaouia a été retiré de l'ordre du jour et sa signature renvoyée à une date ultérieure.",
    'not_signed amendment - -',
  ],
  [
    "Conakry, le 14 mars 2025 – Le Conseil national a ratifié lundi par 74 voix contre 2 l'accord d'accès au rail conclu le 3 octobre 2024 entre la société Kolenté Bauxite et la Société du patrimoine ferroviaire.",
    'ratified agreement 2024-10-03 -',
  ],
  // The second paper of a ceremony.
  [
    "Lomé, le 14 mars 2025 – La ministre de la Santé, Mme Afi Dossou, et le directeur de la Fondation Mieux Naître, M. Paul Gérard, ont signé mercredi à l'hôpital de Kara une convention de financement. Dans la foulée, l'hôpital de Kara et l'Université de Sokodé ont conclu un accord de stage.",
    'signed agreement 2025-03-12 hôpital de Kara',
    'signed convention 2025-03-12 hôpital de Kara',
  ],
  [
    "Dubaï, le 14 mars 2025 – Desal Gulf annonce la signature d'un contrat de fourniture avec le Port de Khor Nord. D'une valeur de 365 millions de dirhams, il a été conclu lundi au Centre Al Bahr d'Abou Dhabi.",
    "signed contract 2025-03-10 Centre Al Bahr d'Abou Dhabi",
  ],
  // A loan is what its contract carries.
  // All of it, in other words.
  [
    "Ouagadougou, le 14 mars 2025 – L'avenant au contrat de bail que la Mairie de Kaya et la société Faso Halles devaient signer hier à l'hôtel Splendid a été ajourné.",
    'not_signed amendment 2025-03-13 hôtel Splendid',
  ],
  [
    "Beyrouth, le 14 mars 2025 – Les parapheurs étaient prêts, jeudi, au palais de l'Unesco. Le protocole de coopération entre l'Université Saint-Élie et la Fondation Cèdre n'a pourtant pas été signé.",
    "not_signed protocol 2025-03-13 palais de l'Unesco",
  ],
  [
    "Cotonou, le 14 mars 2025 – La Fédération des zémidjans a décliné, lundi à Porto-Novo, l'invitation à signer le contrat de performance. Elle réclame un audit.",
    'not_signed contract 2025-03-10 Porto-Novo',
  ],
  [
    'Alger, le 14 mars 2025 – La Société Atlas Fer et le groupe Tosca devaient parapher dimanche prochain un accord de fourniture ; le groupe Tosca a sollicité un report.',
    'not_signed agreement 2025-03-16 -',
  ],
  [
    "Libreville, le 14 mars 2025 – En présence du ministre de la Pêche, les deux délégations, celle de la République gabonaise et celle du Royaume du Maroc, ont paraphé hier à Port-Gentil un protocole halieutique, dont la signature reste subordonnée à l'accord du Parlement.",
    'negotiated protocol 2025-03-13 Port-Gentil',
  ],
  [
    "Bamako, le 14 mars 2025 – Les deux présidents, Mme Awa Keïta de la Mutuelle du Mandé et M. Oumar Sow de la Caisse du Sahel, étaient mardi à Ségou pour négocier puis signer un contrat d'assurance.",
    'signed contract 2025-03-11 Ségou',
  ],
  [
    'Yaoundé, le 14 mars 2025 – La Société des bois et la coopérative Akom ont conclu mercredi à Kribi un contrat de livraison de trois ans.',
    'signed contract 2025-03-12 Kribi',
  ],
  [
    'Genève, le 14 mars 2025 – Les Cliniques du Léman et le syndicat Unia-Santé ont conclu hier un accord salarial. Il sera soumis au vote des employés.',
    'negotiated agreement 2025-03-13 -',
  ],
  [
    "Anvers, le 14 mars 2025 – Hydra Nord annonce la signature d'un contrat de dragage avec le Port de Douala. Estimé à 40 millions d'euros, il a été conclu mardi au siège de la Chambre de commerce de Bruges.",
    'signed contract 2025-03-11 siège de la Chambre de commerce de Bruges',
  ],
  [
    "Sfax, le 14 mars 2025 – Le gouverneur et la directrice de l'Institut de l'olivier, Mme Rim Ayadi, ont signé mardi à la maison du peuple de Sfax une convention de recherche. Dans la même matinée, l'Institut a conclu avec la coopérative Chemlali un contrat de livraison de plants.",
    'signed contract 2025-03-11 maison du peuple de Sfax',
    'signed convention 2025-03-11 maison du peuple de Sfax',
  ],
  [
    "Kigali, 14 mars 2025 – Jeudi 13 mars, au centre Norrsken, la Banque des Collines et la coopérative Ikawa ont signé un accord de prêt. Ce prêt de 3 millions d'euros sera remboursé en dix ans.",
    'signed agreement 2025-03-13 centre Norrsken',
  ],
  // A day told a sentence before what is to come.
  [
    'Dakar, le 4 juin 2025 – Rendez-vous le 12 juin. La commune de Podor et la société Eau Claire signeront une convention de gestion à la mairie.',
    'planned convention 2025-06-12 mairie',
  ],
];

describe('what became of a paper, when and where', () => {
  const pipeline = createPipeline();
  for (const [text, ...expected] of FATES) {
    it(text.split('\n')[0] as string, () => {
      const told = (pipeline.run({ raw: text }).record?.agreements ?? [])
        .filter(({ status }) => status !== 'mentioned')
        .map(({ status, type, date, venue }) => `${status} ${type} ${date ?? '-'} ${venue?.name ?? '-'}`);
      assert.deepEqual(told.sort(), [...expected].sort());
    });
  }
});
