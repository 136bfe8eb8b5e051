import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPipeline } from '../../pipeline/pipeline.js';

/** Texts read whole, each with its records: status, day, place ("-" where it is not told). */
const WHERE: readonly (readonly [text: string, ...records: string[]])[] = [
  // same sentence
  [
    "Par cet accord, signé mardi par la société Orbitel et l'Agence des ports, les deux entreprises s'engagent à construire une centrale à Sakété.",
    'signed 2025-03-11 -',
  ],
  [
    "La société Orbitel et l'Agence des ports ont signé mardi une convention en vue d'ouvrir un bureau à Sokodé.",
    'signed 2025-03-11 -',
  ],
  [
    "La société Orbitel, basée à Kara, et l'Agence des ports ont signé mardi un contrat de maintenance.",
    'signed 2025-03-11 -',
  ],
  [
    "Le Niger et le Tchad ont, le mardi 11 mars, à Niamey, paraphé et signé un traité d'amitié.",
    'signed 2025-03-11 Niamey',
  ],
  [
    'Le Groupe Sahelys a annoncé jeudi à Abidjan avoir signé un accord de distribution avec la société Orbitel.',
    'signed - -',
  ],
  // the only building told
  [
    "La société Orbitel et l'Agence des ports ont conclu une convention ; leurs directeurs s'étaient donné rendez-vous au palais des congrès.",
    'negotiated - palais des congrès',
  ],
  [
    "La société Orbitel et l'Agence des ports ont conclu une convention ; ils se sont vus au palais des congrès, puis au siège du groupe.",
    'negotiated - -',
  ],
  // of another paper
  [
    "La société Orbitel et l'Agence des ports ont signé un avenant à la convention-cadre du 3 février 2010.",
    'signed - -',
  ],
  [
    "La société Orbitel et l'Agence des ports ont signé, à Lomé, un avenant n° 2 à l'accord de 2010.",
    'signed - Lomé',
  ],
  // sentence before or behind
  [
    "La société Orbitel et l'Agence des ports ont signé une convention. Cela se passait mardi, à 11 heures, au palais des congrès.",
    'signed 2025-03-11 palais des congrès',
  ],
  [
    "La société Orbitel et l'Agence des ports ont signé mardi un accord-cadre. Une charte commune d'intégrité est en préparation. Elle devrait être signée à Lomé en novembre.",
    'signed 2025-03-11 -',
    'planned 2025-11 Lomé',
  ],
  [
    "Une convention entre la société Orbitel et l'Agence des ports n'a pu être que paraphée mardi à Kara. La signature se fera à Lomé.",
    'negotiated 2025-03-11 Kara',
  ],
  [
    "La société Orbitel et l'Agence des ports formalisent leur partenariat. Une charte de bon voisinage a été signée mardi à Lomé par les deux parties.",
    'signed 2025-03-11 Lomé',
  ],
  [
    "La société Orbitel et l'Agence des ports ont signé mardi à Lomé une convention. La cérémonie a réuni cent invités. Dans la foulée, un contrat de fourniture a été paraphé entre Orbitel et la Banque du Delta.",
    'signed 2025-03-11 Lomé',
    'signed 2025-03-11 Lomé',
  ],
  [
    "La société Orbitel et l'Agence des ports signeront un accord de prêt. La signature se déroulera vendredi au palais des congrès.",
    'planned 2025-03-14 palais des congrès',
  ],
  [
    "La société Orbitel et l'Agence des ports ont signé, mardi à Lomé, un accord de prêt. Paraphé au siège de l'agence par leurs directeurs, le document court sur dix ans.",
    "signed 2025-03-11 siège de l'agence",
  ],
  [
    "La société Orbitel et l'Agence des ports ont signé mardi dans les locaux de la préfecture de Kara un contrat de maintenance.",
    'signed 2025-03-11 locaux de la préfecture de Kara',
  ],
  [
    "Une délégation de la société Orbitel séjourne à Kara depuis lundi. Mardi, elle a signé un accord avec l'Université de Kara.",
    'signed 2025-03-11 Kara',
  ],
  [
    "Orbitel et l'Agence des ports ont signé une convention de partenariat. C'était mardi, au siège de l'agence.",
    "signed 2025-03-11 siège de l'agence",
  ],
  [
    "Orbitel et l'Agence des ports ont signé une convention de partenariat. Cette signature, intervenue mardi à Kara, ouvre la voie à trois chantiers.",
    'signed 2025-03-11 Kara',
  ],
  [
    "Orbitel et l'Agence des ports ont signé une convention de partenariat. Les parapheurs ont été échangés mardi au siège de l'agence.",
    "signed 2025-03-11 siège de l'agence",
  ],
  [
    'Le président du Bénin est arrivé lundi à Lomé pour une visite de travail de deux jours. Au deuxième jour de sa visite, le Togo et le Bénin ont signé un accord de pêche.',
    'signed - Lomé',
  ],
  [
    "La ville de Kara a accueilli mardi la signature d'un accord de paix entre les deux communautés.",
    'signed 2025-03-11 Kara',
  ],
  [
    "Mardi à Kara, la société Orbitel a présenté ses nouveaux bateaux. La cérémonie a aussi été marquée par la signature d'un contrat avec l'Agence des ports.",
    'signed 2025-03-11 Kara',
  ],
  [
    "Une cérémonie sobre a réuni mardi à la préfecture de Kara les responsables d'Orbitel et de l'Agence des ports. Elle a été sanctionnée par la signature d'une convention de partenariat.",
    'signed 2025-03-11 préfecture de Kara',
  ],
  // planned
  [
    "Le ministère des Transports invite la presse à la cérémonie de signature de la convention entre Orbitel et l'Agence des ports, qui se tiendra le jeudi 20 mars 2025 à 10 h au siège de l'agence.",
    "planned 2025-03-20 siège de l'agence",
  ],
  [
    "INVITATION PRESSE\n\nSignature d'une convention entre Orbitel et l'Agence des ports\n\nDate : jeudi 20 mars 2025 à 10 h\nLieu : siège de l'Agence des ports, Lomé",
    "planned 2025-03-20 siège de l'Agence des ports",
  ],
  [
    "Le Conseil des ministres de la Commission du fleuve se tiendra jeudi 20 mars à l'hôtel Sarakawa. La réunion sera également l'occasion de signer le contrat de subvention avec l'Union européenne.",
    'planned 2025-03-20 hôtel Sarakawa',
  ],
  // put off or refused
  [
    "Le syndicat des dockers a refusé mardi à Lomé de signer le protocole d'accord proposé par le gouvernement togolais.",
    'not_signed 2025-03-11 Lomé',
  ],
  [
    "Le Front du Nord a claqué la porte mardi à Doha sans signer l'accord de paix avec le gouvernement tchadien.",
    'not_signed 2025-03-11 Doha',
  ],
  // hosts and journeys
  [
    "Le ministre de la Santé était mardi à Sokodé pour signer une convention avec l'association Les Mains Jointes.",
    'signed 2025-03-11 Sokodé',
  ],
  [
    "L'ambassadeur de France, Luc Kervel, s'est rendu mardi à la mairie de Kara pour y signer une convention avec le maire, Komi Adzanou.",
    'signed 2025-03-11 mairie de Kara',
  ],
  // captions, agenda, cards
  [
    "Agenda du ministre\n\nMardi 18 mars 2025\n10 h : signature d'une convention avec l'ONG Eau Claire, siège du ministère.\n15 h : réunion du cabinet.",
    'planned 2025-03-18 siège du ministère',
  ],
  // told twice
  [
    'La BOAD accorde 10 milliards au Togo\n\nLa Banque ouest-africaine de développement (BOAD) et le gouvernement togolais ont signé mardi à Lomé un accord de prêt de 10 milliards FCFA. La convention de financement a été paraphée par le président de la banque, Luc Kervel, et le ministre des Finances, Komi Adzanou.',
    'signed 2025-03-11 Lomé',
  ],
  // several with one scene
  [
    'Trois conventions ont été signées mardi à Kara entre la mairie et Orbitel. Les conventions ont été faites dans la salle des fêtes de la mairie.',
    'signed 2025-03-11 salle des fêtes de la mairie',
  ],
  // follow-up
  [
    "La mairie de Kara a signé une convention avec Orbitel. L'acte de signature a été posé mardi à l'hôtel Roc de Kara.",
    'signed 2025-03-11 hôtel Roc de Kara',
  ],
  // relative scene
  [
    "L'accord de financement entre la Banque du Golfe et le Togo a été signé en marge de l'inauguration du bureau régional de la banque, qui a eu lieu à Kara le 11 mars 2025.",
    'signed 2025-03-11 Kara',
  ],
  [
    "Orbitel et l'Agence des ports ont signé une convention lors d'une cérémonie, qui s'est tenue mardi dans la salle de conférences de l'agence.",
    "signed 2025-03-11 salle de conférences de l'agence",
  ],
  [
    "La cérémonie de signature de la convention entre Orbitel et l'Agence des ports, qui s'est tenue mardi à l'hôtel Roc, a été présidée par le préfet.",
    'signed 2025-03-11 hôtel Roc',
  ],
  // scene told by verbs of meeting
  [
    "Les responsables d'Orbitel et de l'Agence des ports se sont retrouvés autour d'une table mardi à Kara. Au menu, la signature d'une convention de partenariat.",
    'signed 2025-03-11 Kara',
  ],
  [
    'Komi Adzanou, maire de Kara, est arrivé lundi à Nantes. Il a signé mardi une charte de coopération avec la maire, Anne Kervel.',
    'signed 2025-03-11 Nantes',
  ],
  [
    "Le Premier ministre togolais, Komi Adzanou, effectue depuis lundi une visite officielle à Rabat. Un mémorandum d'entente a été signé mardi entre les deux gouvernements.",
    'signed 2025-03-11 Rabat',
  ],
  // ceremony behind
  [
    "La mairie de Kara et Orbitel ont signé une convention de partenariat. La cérémonie de signature s'est tenue en présence du préfet. Elle a eu lieu mardi à l'hôtel de ville.",
    'signed 2025-03-11 hôtel de ville',
  ],
  [
    'La mairie de Kara et Orbitel ont signé une convention de partenariat. La cérémonie, présidée par le préfet, a eu lieu mardi dans la salle de délibérations de la mairie.',
    'signed 2025-03-11 salle de délibérations de la mairie',
  ],
  [
    "La mairie de Kara et Orbitel ont signé une convention de partenariat. C'est l'hôtel de ville de Kara qui a servi de cadre, mardi, à la cérémonie.",
    'signed 2025-03-11 hôtel de ville de Kara',
  ],
  [
    "La mairie de Kara et Orbitel ont signé une convention de partenariat. C'est à l'hôtel de ville que s'est déroulée, mardi, la cérémonie.",
    'signed 2025-03-11 hôtel de ville',
  ],
  [
    "La mairie de Kara et Orbitel ont signé une convention de partenariat. Les deux parties se sont retrouvées pour ce faire mardi à l'hôtel de ville.",
    'signed 2025-03-11 hôtel de ville',
  ],
  // planned, more
  [
    "Le Togo et le Bénin s'apprêtent à signer un accord de pêche. La cérémonie est prévue jeudi 20 mars à Kara.",
    'planned 2025-03-20 Kara',
  ],
  [
    'Le Togo et le Bénin ont convenu mardi à Kara de signer un accord de pêche avant fin avril.',
    'planned 2025-04 -',
  ],
  ['Le Togo et le Bénin se sont engagés mardi à Kara à signer un accord de pêche.', 'planned - -'],
  // not signed, more
  [
    "La signature du contrat entre Orbitel et l'Agence des ports, qui devait avoir lieu mardi à Kara, n'a pas eu lieu.",
    'not_signed 2025-03-11 Kara',
  ],
  // mentioned
  [
    'Orbitel, qui a signé en janvier un contrat avec la mairie de Kara, a ouvert mardi un chantier à Sokodé.',
    'signed 2025-01 -',
  ],
  // objects with places (traps)
  [
    'Orbitel et la Banque du Golfe ont signé mardi un accord afin de construire une usine à Kara.',
    'signed 2025-03-11 -',
  ],
  ['Orbitel et la Banque du Golfe ont signé mardi un bail pour des bureaux à Kara.', 'signed 2025-03-11 -'],
  [
    "Orbitel et la Banque du Golfe ont signé mardi un accord dans le but d'électrifier des villages à Kara.",
    'signed 2025-03-11 -',
  ],
  [
    'Orbitel et la Banque du Golfe ont signé mardi un accord au profit des femmes vivant à Kara.',
    'signed 2025-03-11 -',
  ],
  [
    'Un accord a été signé mardi entre la Banque du Golfe et la société Orbitel, présente à Kara depuis dix ans.',
    'signed 2025-03-11 -',
  ],
  [
    'Un accord a été signé mardi entre la Banque du Golfe et la société Orbitel, dont le siège est à Kara.',
    'signed 2025-03-11 -',
  ],
  [
    'Un accord de maintenance des pompes installées à Kara a été signé mardi entre la Banque du Golfe et la société Orbitel.',
    'signed 2025-03-11 -',
  ],
  // visit to come
  [
    'Le Premier ministre togolais, Komi Adzanou, se rendra en visite de travail au Ghana du 17 au 19 mars 2025.\n\nCe déplacement sera le premier du chef du gouvernement. Aura par ailleurs lieu la signature de deux protocoles bilatéraux avec le ministère ghanéen des Transports.',
    'planned 2025-03-17/2025-03-19 Ghana',
  ],
  [
    "Le ministre des Affaires étrangères, Komi Adzanou, sera en visite officielle à Accra du 17 au 19 mars 2025. Il rencontrera son homologue ghanéen. Outre la signature d'un mémorandum entre le Togo et le Ghana.",
    'planned 2025-03-17/2025-03-19 Accra',
  ],
  // lead and definite noun
  [
    'La Banque du Golfe a accordé mardi au Togo un prêt de 10 millions de dollars. Le prêt a été signé à Lomé par le ministre des Finances, Komi Adzanou, et le président de la banque, Luc Kervel.',
    'signed 2025-03-11 Lomé',
  ],
  // residence and the like
  [
    'Un accord entre le Togo et le Bénin devait être signé ce jeudi à Kara. Les négociations ont échoué dans la nuit.',
    'not_signed 2025-03-13 Kara',
  ],
  [
    'Échec des négociations entre le gouvernement togolais et la Centrale des travailleurs. Les deux parties devaient signer ce jeudi un accord sur les salaires.',
    'not_signed 2025-03-13 -',
  ],
  [
    "Ce jeudi devait se tenir à Genève la signature d'un accord entre le Togo et le Bénin.",
    'planned 2025-03-13 Genève',
  ],
  [
    "La mairie de Kara a signé le 11 mars dix conventions avec des associations. Ces accords ont été faits dans l'enceinte de la mairie.",
    'signed 2025-03-11 enceinte de la mairie',
  ],
  [
    "Les communes de Kara et de Nantes ont signé de nouvelles clauses de leur contrat de jumelage, mardi à Nantes. Elles signeront l'acte officiel du jumelage en 2026.",
    'signed 2025-03-11 Nantes',
    'planned 2026 -',
  ],
  // heads in title
  [
    "Sommet extraordinaire du Conseil du Golfe à Kigali : accélérer l'intégration\n\nLe représentant du Togo, Komi Adzanou, a signé mardi l'accord établissant la Zone de libre-échange du Golfe.",
    'signed 2025-03-11 Kigali',
  ],
  [
    "Visite du ministre de la Santé à Sokodé\n\nLe ministre de la Santé a signé mardi une convention avec l'association Les Mains Jointes. Elle porte sur les soins aux enfants.",
    'signed 2025-03-11 Sokodé',
  ],
  // twice
  [
    'La BOAD accorde 10 milliards au Togo\n\nLa Banque ouest-africaine de développement (BOAD) et le gouvernement togolais ont signé mardi à Lomé un accord de financement de 10 milliards FCFA. La convention de financement a été paraphée par le président de la banque, Luc Kervel, et le ministre des Finances, Komi Adzanou.',
    'signed 2025-03-11 Lomé',
  ],
  // of nothing else
  [
    "L'ambassadeur du Japon à Djibouti, avec résidence à Nairobi, M. Ken Sato, et le ministre de l'Éducation ont signé mardi un échange de notes.",
    'signed 2025-03-11 -',
  ],
  [
    "La signature de l'accord entre le Togo et le Bénin, prévue le 10 mars à Kara, a été reportée.",
    'not_signed 2025-03-10 Kara',
  ],
  [
    "La signature du contrat entre Orbitel et l'Agence des ports, attendue ce jeudi à Kara, a tourné court.",
    'not_signed 2025-03-13 Kara',
  ],
  [
    'Le président Komi Adzanou est attendu lundi à Abuja. Sur place, il signera un accord de défense avec le Nigeria.',
    'planned 2025-03-17 Abuja',
  ],
  // Quebec, firms, universities
  [
    "Orbitel et le groupe Sahelys annoncent ce jour la signature d'un contrat de cinq ans.",
    'signed 2025-03-13 -',
  ],
  [
    "L'Université de Kara et l'Université de Nantes renouvellent leur partenariat. Leurs présidents, Kodjo Mensah et Anne Kervel, ont paraphé la convention le 11 mars dernier à Nantes, à l'occasion de la Semaine de l'Afrique.",
    'signed 2025-03-11 Nantes',
  ],
  // agencies
  [
    "La signature de cette convention entre l'Agence des ports et Orbitel, qui s'est déroulée mardi au siège de la wilaya d'Oran, s'inscrit dans le cadre du développement du port d'Arzew.",
    "signed 2025-03-11 siège de la wilaya d'Oran",
  ],
  // planned, programmes
  [
    "Le Conseil municipal de Kara se réunira le 20 mars. À l'ordre du jour : la signature d'une convention avec Orbitel.",
    'planned 2025-03-20 -',
  ],
  [
    "Le président béninois effectuera une visite d'État à Lomé les 20 et 21 mars 2025. Au programme figure la signature d'un accord de pêche entre le Togo et le Bénin.",
    'planned 2025-03-20/2025-03-21 Lomé',
  ],
  // around
  [
    "Orbitel et l'Agence des ports ont signé mardi un contrat. La cérémonie de pose de la première pierre aura lieu le 20 mars à Sokodé.",
    'signed 2025-03-11 -',
  ],
];

const pipeline = createPipeline({ reference: '2025-03-13' });

const recordsOf = (raw: string): string[] =>
  (pipeline.run({ raw }).record?.agreements ?? [])
    .filter(({ status }) => status !== 'mentioned')
    .map(({ status, date, venue }) => `${status} ${date ?? '-'} ${venue?.name ?? '-'}`);

describe('when and where something was signed', () => {
  for (const [text, ...records] of WHERE) it(text, () => assert.deepEqual(recordsOf(text), records));
});
