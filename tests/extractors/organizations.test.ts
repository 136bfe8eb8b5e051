import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Settings } from '../../extractors/extractor.js';
import { EMPTY_ENTITIES, EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { isReference, isStreet } from '../../extractors/organizations/bare-acronyms.js';
import { isMedium } from '../../extractors/organizations/channels.js';
import { settleEnds } from '../../extractors/organizations/ends.js';
import { organizationEntities, organizations } from '../../extractors/organizations/index.js';
import { isOfPerson } from '../../extractors/organizations/persons.js';
import { isOtherAcronym } from '../../extractors/other-acronyms.js';
import { textOf } from '../../extractors/phrases.js';
import { readTable } from '../../extractors/resources.js';
import { foldWord } from '../../extractors/words.js';
import { buildDocument } from '../../pipeline/text/document.js';

const settings: Settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };

function bodiesIn(raw: string): string[] {
  const document = buildDocument(raw);
  const found = { ...EMPTY_FOUND, organizations: organizations.find(document, EMPTY_FOUND, settings) };
  return organizationEntities
    .resolve(document, found, EMPTY_ENTITIES, settings)
    .map(({ name, acronym }) => (acronym === null || acronym === name ? name : `${name} (${acronym})`));
}

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Le loueur Kelvotar, l’accélérateur Brixoma et la scop Zentaro ont signé.',
    ['Kelvotar', 'Brixoma', 'Zentaro'],
  ],
  // Headlines in capitals: what a body is for, a second body, institutions, adjectives in front.
  [
    'CONVENTION ENTRE L’AGENCE NATIONALE POUR LA PROMOTION DES PORTS ET LA VILLE DE LOMÉ',
    ['Agence Nationale Pour la Promotion des Ports', 'Ville de Lomé'],
  ],
  [
    'CONVENTION ENTRE L’UNIVERSITÉ POPULAIRE DE LOMÉ ET LA GENDARMERIE NATIONALE\n\nL’AMICALE DES ANCIENS DOCKERS DU TOGO RECRUTE',
    ['Université Populaire de Lomé', 'Gendarmerie Nationale', 'Amicale des Anciens Dockers du Togo'],
  ],
  // Titles with capitals throughout; firms that invest.
  [
    'La Délégation Générale à l’Emploi et le Centre d’Excellence Africain en Sécurité Routière ont vu Fleuve Invest et l’ONG Keita & Fils. Le Rectorat de l’Académie de Kara et le Comité national olympique et sportif aussi.',
    [
      'Délégation Générale à l’Emploi',
      'Centre d’Excellence Africain en Sécurité Routière',
      'Fleuve Invest',
      'Keita & Fils',
      'Rectorat de l’Académie de Kara',
      'Comité national olympique et sportif',
    ],
  ],
  // Whom one deals with, who buys and pays: names that nothing is known of.
  [
    'Un contrat a été conclu entre Kelvotar et Brixoma. Un accord avec Zentaro Côte d’Ivoire suit. La banque a été rachetée par Tanivex Travaux. Elle travaille chez KBZ.',
    ['Kelvotar', 'Brixoma', 'Zentaro Côte d’Ivoire', 'Tanivex Travaux', 'KBZ'],
  ],
  [
    'Velytis et Novadira ont signé mardi un protocole. Grâce à l’appui financier de Zentaro, les clients de Brixoma dorment chez Lune Bleue. Luc Ngom (Tanivex) a ri.',
    ['Velytis', 'Novadira', 'Zentaro', 'Brixoma', 'Lune Bleue', 'Tanivex'],
  ],
  [
    'Un accord avec Moscou suit. Elle habite chez Luc Ngom. Luc Ngom (Dakar) a ri. Les équipes de Brixoma ont joué. Il est aidé par Zentaro.',
    [],
  ],
  // Rows that a noun of bodies leads to.
  [
    'Partenaires : Kelvotar, Brixoma Travaux, Unesco.\n\nParmi les exposants figurent Zentaro, Tanivex et la Banque du Golfe.',
    ['Kelvotar', 'Brixoma Travaux', 'Unesco', 'Zentaro', 'Tanivex', 'Banque du Golfe'],
  ],
  ['Partenaires : un réseau solide, Kelvotar.\n\nSponsors : Dakar, Lomé.', []],
  // Figures, several words of every day, a noun in capitals that only tells what the body is.
  [
    'La société 4Kelva, l’ONG 1001 Lagunes, l’association Jeunes Veuves du Sahel et l’ONG Kelvotar Group ont signé. Le groupe 4 joue.',
    ['4Kelva', '1001 Lagunes', 'Jeunes Veuves du Sahel', 'Kelvotar Group'],
  ],
  [
    'Il a vu Kelvotar Conseil en mars, Digitale Gesellschaft et le Haut Conseil.',
    ['Kelvotar Conseil', 'Digitale Gesellschaft'],
  ],
  ['Brixoma Hub pour la pêche ouvre.', []],
  [
    'Awa Sarr\nDirectrice générale\nProgramme national de volontariat\n\nElle parle.',
    ['Programme national de volontariat'],
  ],
  ['Nous remercions l’Agence pour la promotion des ports.', ['Agence pour la promotion des ports']],
  [
    'Le PDG de Luc Ngom a signé. La nomination au poste de directeur général de Félix Sarr suit. La directrice juridique d’Awa Fibre a signé.',
    ['Luc Ngom', 'Awa Fibre'],
  ],
  ['L’Agence pour les ports et la lagune a signé.', ['Agence pour les ports et la lagune']],
  // Organs that every house has, offices, what English calls by capitals.
  [
    'La Direction Générale, le Comité Exécutif et la Commission Technique ont vu le chef de Division Awa Sarr. Un Full Service Provider et le Service Communication livrent le secteur FMCG.',
    [],
  ],
  // Nouns of houses, networks and schools; where a campus lies and what every day calls so is none.
  [
    'La Philharmonie de Uashta, le Cluster Énergies marines, le Hub numérique de Kara, la Chaire Climat et agriculture et les Établissements Morel et fils ont signé.',
    [
      'Philharmonie de Uashta',
      'Cluster Énergies marines',
      'Hub numérique de Kara',
      'Chaire Climat et agriculture',
      'Établissements Morel et fils',
    ],
  ],
  [
    'Secours aux sinistrés de Kara. Foyer d’incendie à Uashta. C’est au Campus des arts que le Crédit d’impôt et l’Entraide judiciaire ont plu.',
    [],
  ],
  // A list goes on behind what a body is for; what is paid for and done is none of its name.
  [
    'Partenaires : la Ligue pour la protection des oiseaux, la Banque du Golfe et l’Unesco.',
    ['Ligue pour la protection des oiseaux', 'Banque du Golfe', 'Unesco'],
  ],
  [
    'Une aide va à l’Office des ports pour la rénovation des locaux et à l’Agence nationale pour la rénovation urbaine. La Régie des eaux réunie en séance a voté.',
    ['Office des ports', 'Agence nationale pour la rénovation urbaine', 'Régie des eaux'],
  ],
  [
    'La Gendarmerie nationale en partenariat avec Kara a voté. Une convention lie le Groupe Orbitel à la commune. Il a remercié la Fondation Kelvamar pour l’enfance pour son accueil.',
    ['Gendarmerie nationale', 'Groupe Orbitel', 'Fondation Kelvamar pour l’enfance'],
  ],
  // Plurals with what is said of them, nouns that go on with "à", "en" and another noun.
  [
    'Le Laboratoire d’analyse des systèmes complexes, l’Amicale des anciens dockers et le Réseau des espaces verts pris en charge agissent.',
    [
      'Laboratoire d’analyse des systèmes complexes',
      'Amicale des anciens dockers',
      'Réseau des espaces verts',
    ],
  ],
  [
    'Le Centre d’excellence africain en sécurité routière, le Centre national d’enseignement à distance, la Caisse nationale d’assurance maladie et le Réseau pour le droit à l’alimentation agissent.',
    [
      'Centre d’excellence africain en sécurité routière',
      'Centre national d’enseignement à distance',
      'Caisse nationale d’assurance maladie',
      'Réseau pour le droit à l’alimentation',
    ],
  ],
  [
    'La Délégation générale à l’emploi et à la formation, l’Unité de recherche Migrations et société et l’Association Les Amis du fleuve agissent. La Délégation générale agit.',
    [
      'Délégation générale à l’emploi et à la formation',
      'Unité de recherche Migrations et société',
      'Association Les Amis du fleuve',
    ],
  ],
  // Kinds that are names with what follows; houses where they act.
  [
    'L’Établissement public foncier de Kara, le Groupement d’intérêt public Lagune, le Secrétariat général pour l’investissement et le Conseil départemental de l’Aube agissent. Un établissement public agit.',
    [
      'Établissement public foncier de Kara',
      'Groupement d’intérêt public Lagune',
      'Secrétariat général pour l’investissement',
      'Conseil départemental de l’Aube',
    ],
  ],
  [
    'Le directeur du Musée des arts de Kara a signé avec le Théâtre royal de Uashta. Ils ont visité le Musée du sel de Kara.',
    ['Musée des arts de Kara', 'Théâtre royal de Uashta'],
  ],
  // Who heads a body is no part of its name, though it bears one.
  [
    'Le président du Groupe Orbitel Awa Sarr et celui de la Fondation Awa Sarr parlent.',
    ['Groupe Orbitel', 'Fondation Awa Sarr'],
  ],
  // A management is the firm's own, what is given no part of who gives; where a commune lies is no other name of it.
  [
    'La direction générale de la société Kelvamar Mining et la compagnie chinoise Brixoma 10 millions. La commune rurale de Uashta (Préfecture de Kara) et le Conseil communal aussi.',
    ['Kelvamar Mining', 'Brixoma'],
  ],
  // Houses of worship and markets are no bodies of a row, nor are nouns that an adjective goes on, nor places that others are of.
  [
    'La Grande Mosquée, la Cathédrale Sainte-Orla, le Diocèse de Kara et l’Église évangélique du Golfe ont prié.',
    ['Diocèse de Kara', 'Église évangélique du Golfe'],
  ],
  [
    'La Direction des ports du Golfe, l’Office des eaux du Golfe, le Centre de santé de Uashta et la Banque du Golfe, l’Agence des ports et le District sanitaire de Kara agissent.',
    ['Direction des ports du Golfe', 'Office des eaux du Golfe', 'Banque du Golfe', 'Agence des ports'],
  ],
  // Letters of another language, maize, a name behind a noun in small letters.
  [
    'Le Centre international du maïs et du blé (CIMBYT) et la Compagnie d’assurance, Garanties Générales du Golfe et Kelvamar Vie ont signé.',
    ['Centre international du maïs et du blé (CIMBYT)', 'Compagnie d’assurance'],
  ],
  [
    'La Coopération suisse et sa filiale, Kelvamar Finance, citent l’article L1511-3 du CGXT. La coopération belge est bonne.',
    ['Coopération suisse', 'Kelvamar Finance'],
  ],
  // Two of a row, whatever their letters.
  [
    'Des ONG comme CARX, Catalan Relief Xylem, Brixoma Corps et l’Institution de Microfinance (IMF) agissent.',
    ['CARX', 'Catalan Relief Xylem', 'Brixoma Corps'],
  ],
  // Firms that all know by a name of their own; what they make, and what else bears the name.
  [
    'Selon Volkswagen, le marché va à Crédit agricole. Une Volkswagen est garée devant l’hôtel Sofitel et le Stade Adidas.',
    ['Volkswagen', 'Crédit agricole'],
  ],
  // Known acronyms in the letters of a name; many of a kind, who heads a town or a cabinet.
  ['Le secrétaire général de l’Onu et le chef de l’Otan ont parlé au Pam.', ['Onu', 'Otan', 'Pam']],
  [
    'Les Organisations paysannes et Associations de dockers (AD) ont vu la Première autorité municipale de Kara, assistée du Chef de Cabinet Dr SARR Awa.',
    [],
  ],
  [
    'On y trouve Kelvamar, axé sur les soins, et Brixoma, orienté vers le quantique.',
    ['Kelvamar', 'Brixoma'],
  ],
  // News agencies and papers that tell, and those that act; who sends a dispatch between two dashes.
  [
    'Le ministre, cité par l’Agence zarlandaise de presse (AZP), a confié au Figaro ce que Reuters écrit. TUNIS – LAGUNENEWS (Nat) – L’Union des ports a voté.',
    ['Union des ports'],
  ],
  [
    'L’Agence zarlandaise de presse (AZP) a signé un accord avec l’Office des ports. L’AZP recrute.',
    ['Agence zarlandaise de presse (AZP)', 'Office des ports'],
  ],
  // An acronym in a bracket tells that the name goes on as far as that; no verb stands between.
  [
    'L’Association des Femmes et Filles Vaillantes de la Région du Golfe (A2FV-G) et l’Association des dockers du Golfe de l’Est et du Centre (Adgec) agissent.',
    [
      'Association des Femmes et Filles Vaillantes de la Région du Golfe (A2FV-G)',
      'Association des dockers du Golfe de l’Est et du Centre (Adgec)',
    ],
  ],
  ['L’Agence des ports accueille le navire Orla (AZPO) demain.', ['Agence des ports']],
  // A short name before or behind the full one, an article in front of both.
  [
    'Le directeur de la Sonaporz, la Société nationale des ports du Zarland, et celui de l’Agence des eaux du Golfe, l’Ageaugo, sont là.',
    ['Société nationale des ports du Zarland (Sonaporz)', 'Agence des eaux du Golfe (Ageaugo)'],
  ],
  // Digits in acronyms, an article between two nouns of what it is.
  [
    'L’ONG L’Association des Ports Communautaires (3APC) et l’ONG Communication pour un Monde Durable (CMD) agissent.',
    ['Association des Ports Communautaires (3APC)', 'Communication pour un Monde Durable (CMD)'],
  ],
  // What bodies are for goes on with themes, not with whom they meet; participles end names.
  [
    'La Coalition pour la paix et la sécurité, la Fondation pour la faune et la flore du Golfe et le Comité pour la santé et le gouvernement agissent.',
    [
      'Coalition pour la paix et la sécurité',
      'Fondation pour la faune et la flore du Golfe',
      'Comité pour la santé',
    ],
  ],
  ['L’Office des biens gelés et saisis a signé.', ['Office des biens gelés et saisis']],
  // Some of many that act.
  [
    'Le projet réunit des acteurs majeurs tels que Zarland Oil Company (ZOC), Kelvamar et Brixel. L’acteur Luc Ngom joue.',
    ['Zarland Oil Company (ZOC)', 'Kelvamar', 'Brixel'],
  ],
  // A noun in small letters that heads no body has the letters of a thing, as has what a unit is for.
  [
    'Le labour manuel adapté (LMA) et la gestion intégrée des eaux douces (GIED) avancent. Le LMA et la GIED plaisent.',
    [],
  ],
  [
    'L’Unité de gestion du Projet des berges (PDB) a écrit à la compagnie des eaux de Zarla (CEZ). La CEZ répond.',
    ['Unité de gestion du Projet des berges', 'compagnie des eaux de Zarla (CEZ)'],
  ],
  // Which one the text has told; parts that every house has.
  [
    'La Banque sous-régionale, l’Institution panafricaine et le Conseil de gouvernance ont approuvé. Le Parlement panafricain et la Banque centrale aussi.',
    ['Parlement panafricain', 'Banque centrale'],
  ],
  // Letters between two dashes, whatever they are; a dash that joins is no end.
  [
    'L’Agence coréenne des eaux -KOVA- et l’Office des ports – PORTIX – ont signé avec la Banque du Golfe -KOB-Mali.',
    ['Agence coréenne des eaux (KOVA)', 'Office des ports (PORTIX)', 'Banque du Golfe'],
  ],
  // Who tells the news, by both names; models, prizes and salons.
  [
    'L’Agence Savane Presse a obtenu copie de la lettre. La publication Lagune Defence News (LDN) a rapporté le chiffre.',
    [],
  ],
  [
    'Un Boeing 737-800 et deux Airbus A320 ont volé. Le Prix Orla Innovation et le Salon Nexora Tech sont ouverts. Airbus recrute.',
    ['Airbus'],
  ],
  // What a body bears behind its head noun is its name too; a hyphen parts words for the letters.
  ['La Fondation Tanivo Mavalo agit. Tanivo Mavalo a signé.', ['Fondation Tanivo Mavalo']],
  ['La Croix-Rouge zambienne recrute. Le président de la CRZ a signé.', ['Croix-Rouge zambienne (CRZ)']],
  // Firms called after persons, but not those who head them; what quotes hold behind a nation.
  [
    'Le cabinet londonien Carter Ruskell et l’entreprise Jean Lefol ont écrit. La directrice de la société Awa Sarr a répondu.',
    ['Carter Ruskell', 'Jean Lefol'],
  ],
  [
    'L’Agence danoise de l’Eau « VANDO » et l’institut danois « K-Novamar » ont visité la Task Force Nord.',
    ['Agence danoise de l’Eau (VANDO)', 'K-Novamar', 'Task Force Nord'],
  ],
  // What a body is for goes on with "dans", unless that is when or where.
  [
    'L’Alliance pour la valeur ajoutée dans le coton est née. Le Comité pour l’égalité dans la capitale a vu le Réseau pour le sport dans les écoles.',
    [
      'Alliance pour la valeur ajoutée dans le coton',
      'Comité pour l’égalité',
      'Réseau pour le sport dans les écoles',
    ],
  ],
  // Parts of parliaments and councils of towns, which are named by them; who heads one is at the parliament.
  [
    'La commission des mines du Sénat a écrit au conseil municipal de M’rirda et au groupe d’amitié Togo-Japon de la Chambre des députés.',
    [
      'commission des mines du Sénat',
      'conseil municipal de M’rirda',
      'groupe d’amitié Togo-Japon',
      'Chambre des députés',
    ],
  ],
  [
    'Awa Sarr, présidente de la Commission des lois du Sénat, a vu le conseil municipal et la commission des marchés.',
    ['Commission des lois', 'Sénat'],
  ],
  [
    'Le programme Orbitel Santé et Action Marie sont à la Rencontre des Artisans du Fleuve (RAF), écrit La Prudente Des Assurances Du Togo.',
    ['Action Marie', 'Prudente Des Assurances Du Togo'],
  ],
  // What a centre studies, a school called after a poet, an office behind a body.
  [
    'Le Centre d’études sur les sols pour le Sahel et l’Institut Lumen ont vu le groupe scolaire Victor Bello et la chorale Les Voix du Fleuve.',
    ['Centre d’études sur les sols', 'Institut Lumen', 'groupe scolaire Victor Bello', 'Les Voix du Fleuve'],
  ],
  [
    'Il est membre de l’Ordre des médecins, officier de l’Ordre du Fleuve et ancien du Corps de la paix. La Direction Générale et l’université de La Rochelle le savent.',
    ['Ordre des médecins', 'Corps de la paix', 'université de La Rochelle'],
  ],
  ['La Conférence épiscopale du Togo a écrit au Comité d’experts.', ['Conférence épiscopale du Togo']],
  // Headlines in capitals name bodies that the text names again, or that have a name of their own.
  [
    `RÉSEAU D’EAU DU MARCHÉ : LES TRAVAUX SONT FINIS\n\n${'Les femmes du marché ont de l’eau depuis hier. '.repeat(9)}`,
    [],
  ],
  [
    `RÉSEAU D’EAU DU MARCHÉ : LES TRAVAUX SONT FINIS\n\n${'Les femmes du marché ont de l’eau depuis hier. '.repeat(9)}Le Réseau d’eau du marché le dit.`,
    ['Réseau d’Eau du Marché'],
  ],
  [
    `FÉDÉRATION GABONAISE DU LIVRE : DE NOUVEAUX STATUTS\n\n${'Les femmes du marché ont de l’eau depuis hier. '.repeat(9)}`,
    ['Fédération Gabonaise du Livre'],
  ],
  // One body under its letters and its trade, and under letters of which the name leaves out the last.
  [
    'La Banque Sahélienne de Solidarité (BSS) a signé. BSS Bank et la Plateforme de protection des pêcheurs d’alose sont là. PPPAX aussi, dit la PPPAX.',
    ['Banque Sahélienne de Solidarité (BSS)', 'Plateforme de protection des pêcheurs d’alose (PPPAX)'],
  ],
  // What a place is called by is no body of the row.
  ['Le GDX Ardenne Terres de la Mounvre et l’Institut des sols ont écrit.', ['GDX', 'Institut des sols']],
  // Letters and the full name before the same town; another town has another.
  [
    'L’École normale supérieure de Kribi et l’ENS de Kribi sont une. L’ENS de Douala est là.',
    ['École normale supérieure de Kribi', 'ENS de Douala'],
  ],
  [
    'L’opération Barkelane, la Maternité et l’Institut des sols avancent. Selon la banque Kevin Garnel, le cabinet Trump aussi.',
    ['Institut des sols', 'Kevin Garnel', 'Trump'],
  ],
  // Things, towns and trips.
  [
    'Mission exploratoire au Togo : un Data Center pour l’initiative Aqua Sahel. Le maire de VORIN et le président de la commune de Vorin sont là.',
    [],
  ],
  [
    'L’université Larbi Ben M’hamdi et UN Women ont vu la présidente de la Conférence des Régions côtières.',
    ['université Larbi Ben M’hamdi', 'UN Women', 'Conférence des Régions côtières'],
  ],
  [
    'L’Agence pour l’enseignement grec à l’étranger a vu le Commissariat général à l’Énergie Verte.',
    ['Agence pour l’enseignement grec à l’étranger', 'Commissariat général à l’Énergie Verte'],
  ],
  [
    'Le directeur de l’IFDX M. Koffi Sarr et la vice-présidente du Comité National Olympique M Paul Ablo ont vu le Groupe M Conseil.',
    ['IFDX', 'Comité National Olympique', 'Groupe M Conseil'],
  ],
  [
    'Le réseau compte Orbitel SA (Région du Fleuve), Démétrax, la Banque du Golfe et Solfimac.',
    ['Orbitel SA', 'Démétrax', 'Banque du Golfe', 'Solfimac'],
  ],
  [
    'L’Association des étudiants en Biologie médicale (AEBM) et le Conseil d’association Togo-UE sont là pour la Grande Muraille Verte.',
    ['Association des étudiants en Biologie médicale (AEBM)', 'Conseil d’association Togo-UE'],
  ],
  [
    'L’alliance Sahel et le gouvernement actuel de Transition ont vu l’Université Université Orlino Lumen y Bardallo.',
    ['Université Orlino Lumen y Bardallo'],
  ],
  ['Le Conseil a lu l’accord entre le Togo et la République du Ghana, conclu à Lomé.', []],
  [
    'C’est signé à l’Institut Lumen par le recteur de l’Université de Kara et par Awa Sarr, vice-présidente d’Oued-Lagune Université chargée des relations.',
    ['Institut Lumen', 'Université de Kara', 'Oued-Lagune Université'],
  ],
  [
    'Sont là Awa Sarr, Rectrice et l’Union des ports (UDP). Les PME-ETI lisent « L’APPEL DE LOMÉ » ; le PADX 2, avec l’UDP, avance.',
    ['Union des ports (UDP)'],
  ],
  ['Elle a vu son partenaire local Kevalog et notre partenaire Togo.', ['Kevalog']],
  [
    'Le Conseil des ministres des États membres de l’Union du Fleuve et le Comité de concertation politique entre les deux pays siègent.',
    ['Conseil des ministres des États membres de l’Union du Fleuve', 'Comité de concertation politique'],
  ],
  [
    'La chambre de commerce togolo-gambienne lit au bureau régional Afrique Centrale de la Banque des ports, filiale de la banque gambienne.',
    ['chambre de commerce togolo-gambienne', 'Banque des ports'],
  ],
  [
    'Le groupe BOAD/AFD finance le Programme des Ports du Sahel (GIZ/PPS). La GIZ et l’UDX-Côte d’Ivoire en parlent.',
    ['BOAD', 'AFD', 'GIZ', 'UDX-Côte d’Ivoire'],
  ],
  ['Le président de l’Union des Comores a vu le stand du Togo au Village de la Francophonie.', []],
  ['Ils ont porté à la tête de l’association Mme Mathar Ondamo, syndique.', []],
  ['Les employés de Lumexor Ltée ont voté. Selon le groupe Lumexor, tout va bien.', ['Lumexor Ltée']],
  [
    "L'Union des Maires, Préfets et Gouverneurs du Sahel (UMPGS) et la Ligue des Recteurs, Présidents de conseil et Awa Sarr sont là.",
    ['Union des Maires, Préfets et Gouverneurs du Sahel (UMPGS)', 'Ligue des Recteurs'],
  ],
  [
    'Trois structures financières (Ouest finance, Sahel bourse et la Banque des ports) et deux sociétés : Solarex et la Lumendo, ont signé.',
    ['Ouest finance', 'Sahel bourse', 'Banque des ports', 'Solarex', 'Lumendo'],
  ],
  [
    'orbitex signe un contrat avec les abonnés de Kara de Vorano Ltée. Ce matin, orbitex et Vorano sont là.',
    ['orbitex', 'Vorano Ltée'],
  ],
  [
    'Dans la salle du Conseil de l’UDK, les doyens des UFR et les directeurs d’Instituts, de Centres de Recherche et École ont tenu leur Assemblée générale ordinaire.',
    ['UDK'],
  ],
  [
    'Elle lie l’hôpital togolais de Kara et la clinique internationale de Sousse. Un hôpital neuf de Kara suivra.',
    ['hôpital togolais de Kara', 'clinique internationale de Sousse'],
  ],
  [
    "La Conférence des présidents d'université (CPU) a écrit à « Okoumé ». Le PDG de « Lumendo » et le français « Wengeo » ont répondu.",
    ["Conférence des présidents d'université (CPU)", 'Lumendo', 'Wengeo'],
  ],
  [
    "L'Agence nationale du cadastre (ANC) et l'Office des forêts ont signé. L'ANC versera un million.",
    ['Agence nationale du cadastre (ANC)', 'Office des forêts'],
  ],
  [
    "Expertise France appuie le Comité permanent inter-États de lutte contre la sécheresse dans le Sahel. Le CILSS l'en remercie.",
    ['Expertise France', 'Comité permanent inter-États de lutte contre la sécheresse dans le Sahel (CILSS)'],
  ],
  [
    "Le Syndicat des employé(e)s d'Orbiteo ltée (SDG-FTG 2815) a écrit à l'Agence nationale de l'information, (ANI).",
    ["Syndicat des employé(e)s d'Orbiteo ltée (SDG-FTG 2815)", "Agence nationale de l'information (ANI)"],
  ],
  [
    'Le "Fonds des ports" (FDP) a écrit à l\'Agence des ports (BP 12).',
    ['Fonds des ports (FDP)', 'Agence des ports'],
  ],
  [
    'Selon OMVS et le Fonds mondial, le Fonds mondial pour la nature et la Conférence interafricaine des marchés d’assurances ont écrit.',
    [
      'OMVS',
      'Fonds mondial',
      'Fonds mondial pour la nature',
      'Conférence interafricaine des marchés d’assurances',
    ],
  ],
  ['La Ville de Kayes organise un marché.', ['Ville de Kayes']],
  ["Il signe avec la Banque des Lagunes pour le compte de l'État.", ['Banque des Lagunes']],
  ["Pour l'Agence des ports par M. Paul Koné, pour le Centre par Mme Awa Sow.", ['Agence des ports']],
  ["Ils ont été reçus à l'ambassade de France par le consul général.", ['ambassade de France']],
  ['Les fonds mondiaux manquent ; un club de Paris et un centre commun de recherche ferment.', []],
  ["L'OMS (Organisation mondiale de la santé) a réagi.", ['Organisation mondiale de la santé (OMS)']],
  ['On a saisi la Cour constitutionnelle pour l’obliger à enquêter.', ['Cour constitutionnelle']],
  ['Une entente lie l’ARTQ (Sénégal) et l’ANRTX (Comores).', ['ARTQ', 'ANRTX']],
  ['Il a reçu le Général de Brigade BAMBA Losséni à la Cité de l’Union Africaine.', []],
  ['Elle veut la création d’un État palestinien et moins de CO2, dit la coalition pro-Kabeya.', []],
  ['La Banque du Sahel (BDS) prête. Pour lui, la Banque a tort.', ['Banque du Sahel (BDS)']],
  [
    "La fédération générale de l'enseignement et l'hôpital régional de Kaya appuient le centre hospitalier de Thiès.",
    ["fédération générale de l'enseignement", 'hôpital régional de Kaya', 'centre hospitalier de Thiès'],
  ],
  [
    "Un accord lie le gouvernement du Royaume d'Arabie saoudite.",
    ["Gouvernement du Royaume d'Arabie saoudite"],
  ],
  [
    'La présidence de la CAF et un conseil militaire de transition.',
    ['CAF', 'conseil militaire de transition'],
  ],
  ["L'association Mains tendues est là.", ['Mains tendues']],
  ['(Agence Lumen) - La pluie tombe.', []],
  ['La société Lumière du Grand Sud (LGS) produit.', ['Lumière du Grand Sud (LGS)']],
  ['La société Kwanza Minerals SA a ouvert un bureau.', ['Kwanza Minerals SA']],
  [
    'Tours du Golfe SA, Eólica do Cabo SAS et Wasserwerk Lindau GmbH ont gagné.',
    ['Tours du Golfe SA', 'Eólica do Cabo SAS', 'Wasserwerk Lindau GmbH'],
  ],
  ['Le directeur de Kwanza Minerals SA et le siège de Lindau SA.', ['Kwanza Minerals SA', 'Lindau SA']],
  ['Le GIE Transnord et la SAS Mirador paient.', ['GIE Transnord', 'SAS Mirador']],
  ['Le groupement Sogeba/Nord-BTP a été retenu.', ['Sogeba/Nord-BTP']],
  ['Le constructeur automobile Motovia recrute.', ['Motovia']],
  [
    'Numerix (Euronext : NUMX) a signé avec le parti Alternative citoyenne, le club Stade lagunaire et la clinique Les Palmiers.',
    ['Numerix (NUMX)', 'Alternative citoyenne', 'Stade lagunaire', 'clinique Les Palmiers'],
  ],
  ["L'association Jeunesse sans frontières et l'orchestre Bembexa.", ['Jeunesse sans frontières', 'Bembexa']],
  [
    "Avec l'appui de l'OMS, de Proparcol et de la Fondation Kadi. La Fondation Kadi et la Régidexo ont signé. Côté Régidexo, on paie.",
    ['OMS', 'Proparcol', 'Fondation Kadi', 'Régidexo'],
  ],
  [
    "Dakar, Uashta et la Croix-Rouge s'unissent avec la Commission du Larzax.",
    ['Croix-Rouge', 'Commission du Larzax'],
  ],
  ["Une université de l'État américain de Virginie.", []],
  ['L’américain River Radanov bat le japonais Yuzo Hanaki, en tête du groupe E, devant le Groupe B.', []],
  ['Le A320neo et la supernova vue par la FRB150418 ; le système de surveillance PAGIR.', []],
  [
    'Le HBX Nantes, le TGI de Reims et la City University de New York ont écrit à la société Dupuis et Fils.',
    ['HBX Nantes', 'TGI de Reims', 'City University de New York', 'Dupuis et Fils'],
  ],
  [
    'La Cour constitutionnelle du pays et le Parquet de la ville ; il a assigné le Parti des ports en justice.',
    ['Cour constitutionnelle', 'Parti des ports'],
  ],
  [
    'Le Centre de météo du Golfe permet au Centre des eaux de prévoir la pluie. Parti de Dakar, il est là.',
    ['Centre de météo du Golfe', 'Centre des eaux'],
  ],
  [
    'Le tribunal de première instance de Gabès, le barreau de Lyon et l’académie de Nancy se sont prononcés.',
    ['tribunal de première instance de Gabès', 'barreau de Lyon', 'académie de Nancy'],
  ],
  [
    'Le groupe Al Baraka Invest, l’UTIX-Sud et l’ARXP Bénin ont écrit à l’INSA Rouen et à Airbus Helicopters.',
    ['Al Baraka Invest', 'UTIX-Sud', 'ARXP Bénin', 'INSA Rouen', 'Airbus Helicopters'],
  ],
  [
    "L'Agence de la Petite enfance et de la Case des Tout-Petits, l'Inspection générale d'État et de l'OFRAC.",
    ['Agence de la Petite enfance et de la Case des Tout-Petits', "Inspection générale d'État", 'OFRAC'],
  ],
  ['Où ? À la Maison des océans de Kribi', []],
  ['9 décembre – Lomé, Cercle Belair : assises de la pêche.', []],
  [
    "L'ASBL « Notre ciel, notre paix » et le collectif « Stop au bruit ! » protestent.",
    ['Notre ciel, notre paix', 'Stop au bruit !'],
  ],
  [
    "L'association Mains tendues pour l'enfance, l'ONG Action contre la soif et l'ONG Terre et Eau.",
    ["Mains tendues pour l'enfance", 'Action contre la soif', 'Terre et Eau'],
  ],
  [
    'La chambre de commerce franco-togolaise (CCFT) est née. La chambre de commerce franco-togolaise prête.',
    ['chambre de commerce franco-togolaise (CCFT)'],
  ],
  [
    'Le ministre a informé le Conseil de la tenue du salon et rendu compte au Conseil des ministres des audiences.',
    ['Conseil des ministres'],
  ],
  [
    "Le gouvernement néerlandais Mark Diallo, le chef du gouvernement marocain, à l'Agence de la République Awa Sarr.",
    ['Gouvernement néerlandais', 'Agence de la République'],
  ],
  [
    "L'Université de la République Awa Sarr et l'Institut de Recherche Jean Morel.",
    ['Université de la République Awa Sarr', 'Institut de Recherche Jean Morel'],
  ],
  [
    "L'Institut culturel de Gafsa et Conseillère de coopération ; la Cour des comptes, de l'Inspection générale et de l'Office des eaux.",
    ['Institut culturel de Gafsa', 'Cour des comptes', 'Inspection générale', 'Office des eaux'],
  ],
  [
    "L'Agence de la Petite enfance et de la Grande muraille verte et le Comité de la filière bovine et des produits laitiers.",
    [
      'Agence de la Petite enfance et de la Grande muraille verte',
      'Comité de la filière bovine et des produits laitiers',
    ],
  ],
  ["L'Unité de lutte contre la fraude et l'Unité nationale.", ['Unité de lutte contre la fraude']],
  [
    "Un Traité de coopération des ports (TCP) et le Projet d'appui aux écoles du Sahel (Paes). Le Paes et un CDI.",
    [],
  ],
  ['Le groupe chinois Tianhe a été retenu par le P-DG de Lomé Câbles.', ['Tianhe', 'Lomé Câbles']],
  ["L'Université de Maroua et une université turque sont liées.", ['Université de Maroua']],
  ["L'Agence a signé avec le Centre international de conférences.", []],
  [
    "Le prêt conclu entre la République du Niger et l'Office des eaux a été ratifié par le Royaume de Norvège.",
    ['République du Niger', 'Office des eaux', 'Royaume de Norvège'],
  ],
  ['La paix entre la République du Niger et le Bénin tient en République du Niger.', []],
  [
    "L'accord signé entre la République du Niger et la République gabonaise tient.",
    ['République du Niger', 'République gabonaise'],
  ],
  ['Un accord de paix entre la République du Niger et le Bénin.', []],
  ["Chevalier de l'Ordre du Fleuve et de l'Ordre national du Mérite, elle parle de Deep Learning.", []],
  ['Établissement        Nom        Qualité\nUC        Awa Sarr        Rectrice', []],
  ["Le Groupement d'intérêt économique (G.I.E.) des greffes est né.", []],
  [
    'Awa Sarr, directrice générale Tuninvex, et le Syndicat des plasturgistes PLASTUNION ont écrit. Plastunion agit.',
    ['Tuninvex', 'Syndicat des plasturgistes (PLASTUNION)'],
  ],
  ['Le gouvernement ghanéen et les forces de l’ordre sont là.', ['Gouvernement ghanéen']],
  [
    "La Banque centrale du Kenya, l'ambassade de Norvège et la Chambre de commerce et d'industrie de Thiès y sont.",
    ['Banque centrale du Kenya', 'ambassade de Norvège', "Chambre de commerce et d'industrie de Thiès"],
  ],
  [
    "L'hôpital Saint-Élie de Zahlé et une université turque ; l'hôpital de la ville.",
    ['hôpital Saint-Élie de Zahlé'],
  ],
  [
    'La Société de collecte de lait en Gambie (SOCOGA) a payé la Société de collecte de lait. La SOCOGA grandit.',
    ['Société de collecte de lait en Gambie (SOCOGA)'],
  ],
  [
    'La République du Niger et la République gabonaise ont signé.',
    ['République du Niger', 'République gabonaise'],
  ],
  ["L'ONG Lima Soa et le bureau d'études HYDRATEC.", ['Lima Soa', 'HYDRATEC']],
  ['La Clinique Azour a le plaisir de recevoir.', ['Clinique Azour']],
  [
    "La Clinique Azour permet à l'Association Lumina de bénéficier de soins.",
    ['Clinique Azour', 'Association Lumina'],
  ],
  ["La Fondation Lumina pour l'aide aux aveugles est là.", ["Fondation Lumina pour l'aide aux aveugles"]],
  [
    "Le Centre d'appui aux éleveurs et le Fonds de soutien à la pêche sont là.",
    ["Centre d'appui aux éleveurs", 'Fonds de soutien à la pêche'],
  ],
  ['Un Conseil stratégique de haut niveau est créé.', ['Conseil stratégique de haut niveau']],
  ['Le Groupe en charge des routes et la Commission chargée de veiller se taisent.', []],
  [
    "Visite à l'Ambassade du Ghana à Doha du Chargé d'affaires de l'Ambassade du Togo.",
    ['Ambassade du Ghana à Doha', 'Ambassade du Togo'],
  ],
  ['La Direction des études du Groupe de la BDX a répondu.', ['Direction des études', 'Groupe de la BDX']],
  ["Organisation d'ateliers pour tous.", []],
  ['La Communauté togolaise de France a fêté.', []],
  ['Les startups AgriTech et les entreprises BioLab africaines exportent.', []],
  ['Les sociétés Kwanza et Tianhe exportent.', ['Kwanza', 'Tianhe']],
  ["L'assureur N°1 a payé.", []],
  [
    'La Banque du Sahel et la Banque du Golfe prêtent. La Banque du Golfe gagne.',
    ['Banque du Sahel', 'Banque du Golfe'],
  ],
  [
    'La Société des eaux du Sahel SES KAYES et la Société des eaux du Golfe « SEG » ont signé.',
    ['Société des eaux du Sahel (SES KAYES)', 'Société des eaux du Golfe (SEG)'],
  ],
  [
    'Agence nationale du cadastre – ANC. Office des forêts du Nord – Thiès.',
    ['Agence nationale du cadastre (ANC)', 'Office des forêts du Nord'],
  ],
  ['La Banque du Golfe et du Sahel (BGS/SGB) prête, dit la BGS/SGB.', ['Banque du Golfe et du Sahel (BGS)']],
  ['Le dossier 12/AT/ABC/DST est clos, dit la « XYF ».', ['XYF']],
  ['Okoumé Corp, une société, grandit. La société Okoumé Co., Ltd. exporte.', ['Okoumé Corp']],
  ['Le Groupe français Méridor a signé. Le président de Méridor est là.', ['Groupe français Méridor']],
  [
    "L'adoption par le Conseil des ministres du Programme de développement des cultures est saluée.",
    ['Conseil des ministres'],
  ],
  ['La réunion du Comité de Pilotage du Programme Economique Régional (PER) est finie. Le PER avance.', []],
  [
    'Le Plan national d’investissement agricole, de sécurité alimentaire et de nutrition (PNIASAN) est là. Le PNIASAN avance.',
    [],
  ],
  [
    'Il vient du Centre universitaire de santé Orfield, le centre hospitalier de Kara.',
    ['Centre universitaire de santé', 'centre hospitalier de Kara'],
  ],
  ['Les partis politiques (PXC, UMDP et RNQ) et les diplômes (BTX, HNQ) sont là.', ['PXC', 'UMDP', 'RNQ']],
  [
    'Le Centre d’action contre les mines au Niger (CAMN) est là.',
    ['Centre d’action contre les mines au Niger (CAMN)'],
  ],
  ['La SEN-AMU (Assistance Médicale Universelle) paie.', ['Assistance Médicale Universelle (SEN-AMU)']],
  ['La Banque du Xingu (BDX) prête. Le Groupe de la BDX grandit.', ['Banque du Xingu (BDX)']],
  ['La police nationale a suivi le parti travailliste.', ['police nationale', 'parti travailliste']],
  [
    "L'École Supérieure des Sciences Juridiques, Économiques et Sociales a ouvert.",
    ['École Supérieure des Sciences Juridiques, Économiques et Sociales'],
  ],
  [
    'Le Conseil National du Livre Libre, organe des éditeurs et des libraires, a écrit.',
    ['Conseil National du Livre Libre'],
  ],
  ['Okoumé SA a son siège ici. Le bateau Okoumé part, Riviera SARL ferme.', ['Okoumé SA', 'Riviera SARL']],
  [
    'La doyenne de la faculté de pharmacie de Thiès visite une faculté de droit.',
    ['faculté de pharmacie de Thiès'],
  ],
  ["L'État d'accueil attire les Investissements Directs Étrangers en Haute Loire et en RD Congo.", []],
  ['La coalition FNB/K12 menace la zone.', ['FNB/K12']],
  [
    'Une filiale de l’Autorité portuaire de Kribi spécialisée dans le conseil a écrit au Cercle Nord-Sud sur la dette.',
    ['Autorité portuaire de Kribi', 'Cercle Nord-Sud'],
  ],
  [
    'La plus haute Autorité du pays a reçu la Direction des Eaux et Forêts et le Conseil de la région Oti-Plaine.',
    ['Direction des Eaux et Forêts', 'Conseil de la région Oti-Plaine'],
  ],
  [
    'Le programme de promotion des vergers du Nord (PVN–jeunes) et la Facilité de crédit (FDC) ont été lus. Le PVN-jeunes grandit.',
    [],
  ],
  ['Au Centre des congrès de Thiès (OTEC), la norme ATIX 2 fut lue.', []],
  [
    'La police fédérale belge, le bureau de coopération danois et l’agence togolaise de l’eau (ATE) ont saisi une agence française de voyages et l’union des Ivoiriens.',
    ['police fédérale belge', 'bureau de coopération danois', 'agence togolaise de l’eau (ATE)'],
  ],
  ['Les entreprises suivantes : XQEC, Tianhe et CGYC bâtissent.', ['XQEC', 'Tianhe', 'CGYC']],
  [
    'Le CHU de Thiès, l’armateur De Winter et Kwanza Shipping ont écrit à l’Université de Maroua (Garoua).',
    ['CHU de Thiès', 'De Winter', 'Kwanza Shipping', 'Université de Maroua'],
  ],
  ['Le partenariat UE-Gabon a plu à la XACS-Togo.', ['XACS-Togo']],
  [
    'Le Groupe de la Banque du Xingu (BDX) et le Programme alimentaire mondial (PAM) paient.',
    ['Groupe de la Banque du Xingu (BDX)', 'Programme alimentaire mondial (PAM)'],
  ],
  [
    'Le conseil départemental de la Sarthe, la chambre d’agriculture du Morbihan et la cour d’appel de Dakar ont suivi un conseil départemental et le tribunal de la ville.',
    ['conseil départemental de la Sarthe', 'chambre d’agriculture du Morbihan', 'cour d’appel de Dakar'],
  ],
  [
    'Le lycée technique de Bohicon, l’autorité nationale de biosécurité et l’université du Texas, mais pas la direction générale de Kwanza SA.',
    ['lycée technique de Bohicon', 'autorité nationale de biosécurité', 'université du Texas', 'Kwanza SA'],
  ],
  [
    'L’ONG Soignants du Sahel, l’association Les Amis de la Forêt, l’association Tatas debout, la coopérative Terres d’Orge et la compagnie publique Chemins de fer togolais ont signé.',
    [
      'Soignants du Sahel',
      'Les Amis de la Forêt',
      'Tatas debout',
      'Terres d’Orge',
      'Chemins de fer togolais',
    ],
  ],
  [
    'La société de gestion d’actifs Kwanza, l’organisation non gouvernementale (ONG) Tianhe et la banque en ligne Okoumé ont reçu le groupe d’amitié Gabon-Togo.',
    ['Kwanza', 'Tianhe', 'Okoumé', 'groupe d’amitié Gabon-Togo'],
  ],
  [
    'L’Agence de l’eau Oti-Plaine, l’Agence régionale de santé Grand Nord et le Conseil de la Nation ouabe ont écrit à Air Mauritanie.',
    [
      'Agence de l’eau Oti-Plaine',
      'Agence régionale de santé Grand Nord',
      'Conseil de la Nation ouabe',
      'Air Mauritanie',
    ],
  ],
  [
    'L’État du Togo (SONEX) paie la Marine nationale et le Gouvernement Sarr II.',
    ['État du Togo', 'SONEX', 'Marine nationale'],
  ],
  [
    'La Haute Autorité de la Mer et de la Pêche (HAMEP), le Fonds sahélien pour les arts et la culture (SFAC) et l’Autorité des ports et des zones franches du Golfe (GPFZA) ont signé.',
    [
      'Haute Autorité de la Mer et de la Pêche (HAMEP)',
      'Fonds sahélien pour les arts et la culture (SFAC)',
      'Autorité des ports et des zones franches du Golfe (GPFZA)',
    ],
  ],
  [
    'L’Organisation sahélienne de la pêche paiera. Il faut réparer le forage (OSP) et le toit (OSR).',
    ['Organisation sahélienne de la pêche (OSP)'],
  ],
  [
    'Les relations entre l’Office des eaux et la République du Niger, comme entre le Togo et la République du Mali, durent.',
    ['Office des eaux', 'République du Niger'],
  ],
  ['Awa Sarr, trésorière du Groupe et ancienne auditrice de la Banque du Xingu, part.', ['Banque du Xingu']],
  [
    'Le Conseil de sécurité de l’Organisation des Nations unies siège ; le Conseil de sécurité de l’ONU vote.',
    ['Conseil de sécurité de l’Organisation des Nations unies'],
  ],
  [
    'Awa Sarr, directeur de Sogeba construction, et Rémi Sarr, directrice générale de Chemins d’eau du Fleuve, ont vu le directeur de Projets de la Banque du Xingu.',
    ['Sogeba construction', 'Chemins d’eau du Fleuve', 'Banque du Xingu'],
  ],
  [
    'La Plateforme de défense des lanceurs d’alerte en Afrique et la XamCham (Chambre Américaine de Commerce au Togo) ont écrit à l’ANRTX (Bureau de Dakar).',
    [
      'Plateforme de défense des lanceurs d’alerte en Afrique',
      'Chambre Américaine de Commerce au Togo (XamCham)',
      'ANRTX',
      'Bureau de Dakar',
    ],
  ],
  ['Le réseau d’enquête Okoumex, le réseau Internet et les réseaux Tiktok changent.', ['Okoumex']],
  [
    'FÉDÉRATION TOGOLAISE DE JUDO ET DISCIPLINES ASSOCIÉES\n\nLa nuit tombe.',
    ['Fédération Togolaise de Judo et Disciplines Associées'],
  ],
  [
    'Le portugais Kwanza-Mar, l’ivoirien XFO et la confédération syndicale UXTKE ont écrit ; le sénégalais Awa Diop part, le français Langue étrangère reste.',
    ['Kwanza-Mar', 'XFO', 'UXTKE'],
  ],
  [
    'La Haute autorité des jeux, la Mission des Nations unies au Congo et la Mission de suivi, sous l’Administration Sarr.',
    ['Haute autorité des jeux', 'Mission des Nations unies au Congo'],
  ],
  [
    'La réunion s’est tenue au Centre Amadou Sarr puis dans la cour de l’école Saint-Joseph. Un don est fait au Centre Lumina.',
    ['Centre Lumina'],
  ],
  [
    'Les Jeux de la Francophonie ont suivi le sommet de l’Union africaine de Nouakchott.',
    ['Union africaine'],
  ],
  [
    'Titre\n\nAgence Lumen de presse (ALP)\nJeudi 9 novembre 2023\n\nLomé, 9 nov. (ALP) – La pluie tombe sur la ville.',
    [],
  ],
  [
    'Un mémorandum avec la Banque du Golfe relatif à la pêche et un prêt de l’Office des ports du Cap relative au port.',
    ['Banque du Golfe', 'Office des ports du Cap'],
  ],
  [
    "L'agence belge de développement, Enaxel, recrute ; Zarbank, la banque centrale du Togo, prête.",
    ['agence belge de développement (Enaxel)', 'banque centrale du Togo (Zarbank)'],
  ],
  [
    "Le directeur de l'agence belge de développement, Kouaxo, a parlé à l'agence suisse de tourisme, Tuxo et Paris.",
    ['agence belge de développement', 'agence suisse de tourisme'],
  ],
  [
    'Orbixel, opérateur de téléphonie mobile, et Kafinex, une start-up togolaise, ont vu Doxtou, opérateur économique.',
    ['Orbixel', 'Kafinex'],
  ],
  [
    'L’académie diplomatique émiratie, le comité olympique ivoirien, le comité mixte franco-malien, l’autorité politique malienne.',
    ['académie diplomatique émiratie', 'comité olympique ivoirien'],
  ],
  [
    'Les Forces armées de l’État du Koweït et le gouvernement wallon.',
    ['Forces armées de l’État du Koweït', 'Gouvernement wallon'],
  ],
  ['Les Chambres de commerce et les Universités publiques se lient.', []],
  [
    'Le Conseil d’État de la République et du Canton de Genève et la Communauté politique européenne.',
    ['Conseil d’État de la République et du Canton de Genève', 'Communauté politique européenne'],
  ],
  [
    'Exim Bank of Zarland, University of Kordan et Kordan Tourisme ont signé avec Ardenne & Trois Vallées, pas avec Cofondateur & CEO.',
    ['Exim Bank of Zarland', 'University of Kordan', 'Kordan Tourisme', 'Ardenne & Trois Vallées'],
  ],
  ['La directrice Asie-Pacifique, Awa Sarr, le Bureau régional à Lomé et le Service juridique.', []],
  [
    'La convention signée entre la Région Zanana et la commune de Mbora profite à la région de Mbora.',
    ['Région Zanana', 'commune de Mbora'],
  ],
  [
    'La CPAM de la Creuse et la présidente de Rivages et Montagnes, Awa Sarr, ont signé.',
    ['CPAM de la Creuse', 'Rivages et Montagnes'],
  ],
  [
    'Ils étaient réunis à l’École nationale des ports de Gabès (ENPG).',
    ['École nationale des ports de Gabès (ENPG)'],
  ],
  [
    'Le chef d’état-major de l’armée togolaise, le Chef de l’État congolais et la Mission technique du FMI.',
    ['armée togolaise', 'FMI'],
  ],
  [
    'Il remercie les Forces de Défense et de Sécurité pour toutes les mesures, dit le président de la République Démocratique du Congo.',
    ['Forces de Défense et de Sécurité'],
  ],
  [
    "Le ministre conseiller à la Présidence de la République chargé des relations et l'Agence du Golfe chargée du port.",
    ['Présidence de la République', 'Agence du Golfe'],
  ],
  [
    "L'Université d'Alger 2 « Abou Sarr » de Kribi, la Compagnie des mines internationales Gabon Guinée et l'Agence des eaux nationales Awa Sarr.",
    [
      "Université d'Alger 2 « Abou Sarr » de Kribi",
      'Compagnie des mines internationales Gabon Guinée',
      'Agence des eaux nationales',
    ],
  ],
  [
    'Aligné sur le PNXD 2024-2028, un club PPP a vu la brasserie XNB et l’Allemand BrouTech à la Plateforme industrielle de Kribi.',
    ['XNB', 'BrouTech'],
  ],
  [
    "L'Association des Grandes Écoles, Instituts et Universités du Togo, l'université nationale de l'agriculture, le Comité politique et de sécurité de l'Union africaine.",
    [
      'Association des Grandes Écoles, Instituts et Universités du Togo',
      "université nationale de l'agriculture",
      "Comité politique et de sécurité de l'Union africaine",
    ],
  ],
  [
    'Ingénieure diplômée de l’Institut national polytechnique Félix Sarr.',
    ['Institut national polytechnique Félix Sarr'],
  ],
  ['L’Alliance pour la santé, l’UNESCO et la FAO ont signé.', ['Alliance pour la santé', 'UNESCO', 'FAO']],
  ['La Chaire Climat et entreprend une étude.', ['Chaire Climat']],
  ['Le président du Conseil Moussa Ngom, le directeur de la Fondation Awa Sarr.', ['Fondation Awa Sarr']],
  ['Le Directeur de Cabinet Adjoint a vu le gérant de la Société Moussa Diop.', ['Société Moussa Diop']],
  ["Le Rectorat de l'UAXC et le Cabinet civil de la présidence de la République.", ['UAXC']],
  ["L'Agence KamposPlus est née. KamposPlus recrute.", ['Agence KamposPlus (KamposPlus)']],
  [
    "Elle présente à l'Assemblée nationale de la Déclaration un texte lu à l'Assemblée nationale du Togo.",
    ['Assemblée nationale du Togo'],
  ],
  [
    "Awa Sarr, directrice de l'Équité Sociale, a un master en Droit International et en Administration des Affaires.",
    [],
  ],
  ['Le texte publié sur Facebook, Twitter et WhatsApp a fâché la société Facebook.', ['Facebook']],
  [
    'Le cabinet d’avocats Morel, Diop et Associés, le bureau d’ingénierie Tecnaxis, HEC Lausanne et le collectif Sauvons la lagune.',
    ['Morel, Diop et Associés', 'Tecnaxis', 'HEC Lausanne', 'Sauvons la lagune'],
  ],
  [
    'Le club Étoile sportive de Kribi, le Racing Club de Tanda, le ballet national du Togo et la Haute Autorité pour la bonne gouvernance.',
    [
      'Étoile sportive de Kribi',
      'Racing Club de Tanda',
      'ballet national du Togo',
      'Haute Autorité pour la bonne gouvernance',
    ],
  ],
  ['(Source : Agence de presse du Golfe) Il pleut sur la Centrale solaire et le train Kribi Express.', []],
  ['Un accord pour approfondir les relations entre le Togo et la République de Moldavie.', []],
  [
    "L'Office des eaux et la République du Niger ont signé un accord entre l'Office et la République du Niger. La République du Niger paiera.",
    ['Office des eaux', 'République du Niger'],
  ],
  ['Assemblée générale : une présidente pour les Trois-Monts', []],
  ['La Banque du Xingu (BDX) prête. La Banque BDX grandit.', ['Banque du Xingu (BDX)']],
  [
    'La société a levé des fonds auprès de la Banque du Golfe, Kreaxil, Tikal Capital, Parmentia Invest, 360 Zarmo et de l’OMS.',
    ['Banque du Golfe', 'Kreaxil', 'Tikal Capital', 'Parmentia Invest', '360 Zarmo', 'OMS'],
  ],
  [
    'L’OMS, la Banque du Golfe et Kadi Sow ; l’OMS, la Banque du Golfe, Dakar et le Togo.',
    ['OMS', 'Banque du Golfe'],
  ],
  ['Les Centres régionaux de collecte (CRX) et six nouveaux Laboratoires Internationaux (LIX).', []],
  [
    'Les Forces armées togolaises (FATX) et l’Organisation non gouvernementale (ONG) de tous.',
    ['Forces armées togolaises (FATX)'],
  ],
  ['Elle ouvre un IRX avec l’Office des eaux, le sixième IRX. L’IRX est à Kribi.', ['Office des eaux']],
  ['L’IRX a gagné ; un IRX combatif, un IRX qui plaît.', ['IRX']],
  [
    'Un accord entre Eurogares (Association des gares du Nord) et le CINDOX, Centre d’étude des sols.',
    ['Association des gares du Nord (Eurogares)', 'Centre d’étude des sols (CINDOX)'],
  ],
  ['Kadi Morlaix (Banque du Golfe), la CAX, Banque du Golfe.', ['Banque du Golfe', 'CAX']],
  ['La startup Orbitelis recrute et l’ONG Mains tendues forme.', ['Orbitelis', 'Mains tendues']],
  ['Il a remercié la fondation Azalo pour l’appui.', ['fondation Azalo']],
  [
    'Le président de l’ONG ACX-TOGO (Association des cœurs du Togo).',
    ['Association des cœurs du Togo (ACX-TOGO)'],
  ],
  [
    'La Coalition des partis libres, en abrégé COPAX, et la Ligue du fleuve, LDGX en sigle, ont signé. La COPAX est née.',
    ['Coalition des partis libres (COPAX)', 'Ligue du fleuve (LDGX)'],
  ],
  [
    'Elle est vice-présidente de la Banque de développement du Golfe chargée du climat.',
    ['Banque de développement du Golfe'],
  ],
  [
    'Le délégué aux affaires maritimes (DAM) a vu le DAM ; la secrétaire d’État chargée du Climat, de la Francophonie et du Sport.',
    [],
  ],
  [
    'CMX TV et BANQUE DU GOLFE SA ont signé avec ORBITEL RDC SA.',
    ['CMX TV', 'Banque du Golfe SA', 'Orbitel RDC SA'],
  ],
  [
    'L’Unicef-Mali et l’UNICEF-Québec ont signé ; le partenariat Unicef-Togo et que le Comité supérieur égypto-togolais tienne sa session.',
    ['Unicef-Mali', 'UNICEF-Québec', 'Comité supérieur égypto-togolais'],
  ],
  [
    'Des organismes de coopération (ODC) et l’Union des juges de Kara (UJX de Kara) ; les ODC paient, l’Association des Régions du Togo et de la Région Kara.',
    ['Union des juges de Kara (UJX de Kara)', 'Association des Régions du Togo'],
  ],
  [
    'L’Agência Lusitana de Cooperação, le Banco del Golfo et la Universidad de los Andes del Sur paient ; la Junta a peur.',
    ['Agência Lusitana de Cooperação', 'Banco del Golfo', 'Universidad de los Andes del Sur'],
  ],
  [
    'La filiale Ivoirienne de Visa en Afrique de l’Ouest et Centrale ; la société Orbitel Côte d’Ivoire et le Mobile Money.',
    ['Orbitel Côte d’Ivoire'],
  ],
  [
    'Il dirige l’Organisation pour les ports accrédité à Lomé. L’ONU-Habitat est là.',
    ['Organisation pour les ports', 'ONU-Habitat'],
  ],
  [
    'Zorbalux, spécialisé dans la fibre, et Kelvix, leader du marché, recrutent ; Awa Sow, spécialisée en droit.',
    ['Zorbalux', 'Kelvix'],
  ],
  ['L’ouragan Zorba, l’OMS et la Banque du Golfe.', ['OMS', 'Banque du Golfe']],
  [
    'La Coopérative de la famille Kadi (COFAK) est née ; un projet de coopérative familiale (COFAK) aussi. La société de crédit à la consommation Salavox paie.',
    ['Coopérative de la famille Kadi (COFAK)', 'Salavox'],
  ],
  [
    'Kelviwafa bank et la Communauté des États de l’Afrique de l’est (CEAE) sont au village de DIAX, à la réunion de l’OXSA (OXM Retreat).',
    ['Kelviwafa bank', 'Communauté des États de l’Afrique de l’est (CEAE)', 'OXSA'],
  ],
  ['SOGEX SA est là.', ['SOGEX SA']],
  ['Elle est membre des "dockers libres" de Kara.', []],
  [
    'Zorbalux, acteur du solaire, recrute. Chez Kelvamar, on signe ; Kelvamar et Orvidiane ont parlé. Vantelia lance un site.',
    ['Zorbalux', 'Kelvamar', 'Orvidiane'],
  ],
  [
    'Domivax annonce un site. Domivax renforce ses équipes. Solvarel compte plus de 2 000 clients. Tamzo Diop annonce, Zemzo compte sur lui. Zangoba compte 300 habitants.',
    ['Domivax', 'Solvarel'],
  ],
  [
    'La société Kelvamar est là. Kelvamar Côte d’Ivoire et Kelvamar Niger aussi. XMT Togo paie, l’UNICEF Niger et l’OMS remercient.',
    ['Kelvamar', 'Kelvamar Côte d’Ivoire', 'Kelvamar Niger', 'XMT Togo', 'UNICEF Niger', 'OMS'],
  ],
  [
    'La faculté des Sciences Humaines de Kara et l’École des mines sont là. L’Université pour l’Afrique et la Méditerranée paie l’Institut pour le Togo et le Niger.',
    [
      'faculté des Sciences Humaines de Kara',
      'École des mines',
      'Université pour l’Afrique et la Méditerranée',
      'Institut pour le Togo',
    ],
  ],
  [
    'Au programme ODX (Oti – Dori – Xanté), le Secrétaire permanent (SP) du comité, Delvarix Kpalimé et la société Delvarix.',
    ['Delvarix Kpalimé'],
  ],
  [
    'L’italien "Kelvamar" et le P-DG de "Zorbanex" ont vu des entreprises (Orvidiane, Domivax et Tamzelo), des ONG telles que Lumevia et Sorvana.',
    ['Kelvamar', 'Zorbanex', 'Orvidiane', 'Domivax', 'Tamzelo', 'Lumevia', 'Sorvana'],
  ],
  [
    'La présidente de la Commission de l’Union africaine (UA) et la Mission de l’ONU au Tchad (MONUTCHAD) sont là.',
    ['Commission de l’Union africaine', 'UA', 'Mission de l’ONU au Tchad (MONUTCHAD)'],
  ],
  [
    'La Conférence des recteurs du fleuve (CRF) et la Conférence sur les ports (CSP) sont à l’hôpital américain de Kara. La base des agents (BDA) et le Chief Data Officer aussi.',
    ['Conférence des recteurs du fleuve (CRF)', 'hôpital américain de Kara'],
  ],
  [
    'On réunit l’État, la Banque du Golfe, la Ligue des dockers, Villes de France, France urbaine, l’Office du port, Orvidiane, l’Institut du fleuve et les Zorbanex.',
    [
      'Banque du Golfe',
      'Ligue des dockers',
      'Villes de France',
      'France urbaine',
      'Office du port',
      'Orvidiane',
      'Institut du fleuve',
      'Zorbanex',
    ],
  ],
  [
    'La Fédération des collectivités concédantes et régies signe. L’Union des villes et collectivités pour les ports et l’audiovisuel.',
    [
      'Fédération des collectivités concédantes et régies',
      'Union des villes et collectivités pour les ports et l’audiovisuel',
    ],
  ],
  [
    'L’ancien député (PX) de Kara a vu la société Zorbanex Togo. Zorbanex veut vendre.',
    ['PX', 'Zorbanex Togo'],
  ],
  [
    'Nous sommes là.\n\nOrganisations signataires :\n\n- Ligue des dockers\n\n- Parole du Fleuve (PDF)\n\n- Kelvamar Debout\n\nFait à Kara, le 3 mars 2024',
    ['Ligue des dockers', 'Parole du Fleuve (PDF)', 'Kelvamar Debout'],
  ],
  [
    'Associations membres : Jeunes du Port, Femmes du Fleuve et Mon Quai.\n\nContact',
    ['Jeunes du Port', 'Femmes du Fleuve', 'Mon Quai'],
  ],
  [
    'La Direction générale de Kelvamar Togo, la Direction générale des ports et la société Zorbanex Cameroon sont dans la zone de BOKANDA. DEUX GROUPES INDUSTRIELS TOGOLAIS ONT SIGNE DEUX PROJETS.',
    ['Direction générale des ports', 'Zorbanex Cameroon'],
  ],
  [
    'Trois structures (Lagune finance, Fleuve bourse et la Banque du Golfe) et la marque Kelvaris, vendue sous la marque Zorba, sont là.',
    ['Lagune finance', 'Fleuve bourse', 'Banque du Golfe', 'Kelvaris'],
  ],
  [
    'L’Université Kadi de Voxara (UKV) et la Fondation UKV signent dans la salle du Conseil de l’OXZA. Notre Assemblée générale est finie, disent les doyens des UFR et Awa Sow, présidente et cheffe de la direction de Kelvamar Ltée (SDX-28).',
    ['Université Kadi de Voxara (UKV)', 'Fondation UKV', 'OXZA', 'Kelvamar Ltée (SDX-28)'],
  ],
  ['L’Université d’Aix-Marseille écrit. Il aime l’Université Aix-Marseille.', ['Université d’Aix-Marseille']],
  ['L’ancienne députée (PS) est là.', ['PS']],
  [
    'L’APX (Agence des ports du Xaban (APX), signe. Delvaro Ltée (DVL) vend. Il salue Delvaro et l’hôpital américain de Kara ; puis l’hôpital américain de kara.',
    ['Agence des ports du Xaban (APX)', 'Delvaro Ltée (DVL)', 'hôpital américain de Kara'],
  ],
  ['Il salue le syndicat national des agents du port.', ['syndicat national des agents du port']],
  [
    'Nous déclarons la coalition « Alliance des forces du fleuve » en abrégé, KODEX, et le Pôle de recherche de Kara.',
    ['Alliance des forces du fleuve (KODEX)', 'Pôle de recherche de Kara'],
  ],
  ['Kara Sud (SPAX) - Il pleut.\n\nPhoto : SPAX\n\nLa SNX est là. -SPAX', ['SNX']],
  // Firms by what is done to them and by them.
  [
    'Le marché a été attribué à Kelvotar. Les travaux sont exécutés par Brixoma. Le rachat de Zentaro par Tanivex attend.',
    ['Kelvotar', 'Brixoma', 'Zentaro', 'Tanivex'],
  ],
  [
    'Kelva Group, Tanivex et Brixoma ont soumissionné. La filiale togolaise de Zentaro a perdu. Kelva Group, Awa Sarr et Brixol ont ri.',
    ['Kelva Group', 'Tanivex', 'Brixoma', 'Zentaro'],
  ],
  [
    'Le PDG de Senbatel Awa Sarr a salué l’agence de voyages Kelvotar, et l’agence immobilière Brixoma vend.',
    ['Senbatel', 'Kelvotar', 'Brixoma'],
  ],
  [
    'Le Consulat général à Kara ouvre. Le Consulat général du Bénin ferme le lundi.',
    ['Consulat général du Bénin'],
  ],
  ['L’agence mondiale de Zarland dénommée Lumen a signé.', []],
  ['Kelvotar, en partenariat avec la mairie, offre des livres.', ['Kelvotar']],
  [
    'Lomé, le 3 mai – Kelvotar et Brixoma signent un accord. Dakar et Lomé signent un accord.',
    ['Kelvotar', 'Brixoma'],
  ],
  [
    'Ont signé : pour la Banque du Golfe, Mme Awa Sarr ; pour Kelvotar, M. Luc Ngom. Il joue pour Brixoma, avec M. Luc Ngom.',
    ['Banque du Golfe', 'Kelvotar'],
  ],
  [
    'Le directeur de la Protection civile et le Haut-Commandement de la gendarmerie ont écrit au commandement de la ville.',
    ['Protection civile', 'Haut-Commandement de la gendarmerie'],
  ],
  [
    'La Banque du Golfe (BDG) et le Cadre de dialogue écrivent. La Banque du Golfe, l’Office des ports et le Cadre de vie écrivent.',
    ['Banque du Golfe (BDG)', 'Office des ports'],
  ],
  // Letters of one body of two, of a university, and without the country.
  [
    'La Direction générale des ports et la Direction générale des îles signent. La DGP et la DGI paient.',
    ['Direction générale des ports (DGP)', 'Direction générale des îles (DGI)'],
  ],
  [
    'Le Conseil national du poisson (CNP-Togo) signe. Le CNP paie, et la CNP-Mali écrit.',
    ['Conseil national du poisson (CNP-Togo)', 'CNP-Mali'],
  ],
  ['La pluie tombe sur la ville. (SPAX)\n\nIl pleut (SPAX, 12/11/2018)\n\nLe vent tourne (avec SPAX).', []],
];

test('a name is met again without its form, and in small letters', () => {
  const raw =
    'Delvaro Ltée (DVL) vend. Il salue Delvaro et l’hôpital américain de Kara, puis l’hôpital américain de kara.';
  const found = organizations.find(buildDocument(raw), EMPTY_FOUND, settings).map(({ name }) => name);
  assert.deepEqual(found, [
    'Delvaro Ltée',
    'DVL',
    'Delvaro',
    'hôpital américain de Kara',
    'hôpital américain de kara',
  ]);
});

for (const [text, expected] of CASES) {
  test(`bodies of: ${text}`, () => assert.deepEqual(bodiesIn(text), expected));
}

test('an event is closed but for whom it brings together', () => {
  const raw =
    'Après la session de l’Union des ports, le Salon de l’Étudiant et la conférence de l’AXTO, il part à la convention du parti Okoumé.';
  const document = buildDocument(raw);
  const names = [
    'session de l’Union des ports',
    'Salon de l’Étudiant',
    'conférence de l’AXTO',
    'convention du parti Okoumé',
  ];
  const events = names.map((name) => {
    const start = document.text.indexOf(name);
    return { start, end: start + name.length, rule: 'given', name, acronym: null };
  });
  const mentions = organizations.find(document, { ...EMPTY_FOUND, events }, settings);
  assert.deepEqual(
    mentions.map(({ name }) => name),
    ['Union des ports', 'AXTO', 'Okoumé'],
  );
});

test('a noun alone is the body of the kind told last', () => {
  const mentions = ['Banque du Sahel', 'Banque du Golfe', 'Banque'].map((name, i) => ({
    start: i,
    end: i + 1,
    rule: 'given',
    name,
    acronym: null,
  }));
  const found = { ...EMPTY_FOUND, organizations: mentions };
  const resolved = organizationEntities.resolve(buildDocument(''), found, EMPTY_ENTITIES, settings);
  assert.deepEqual(
    resolved.map(({ name, mentions: all }) => `${name} ${all.length}`),
    ['Banque du Sahel 1', 'Banque du Golfe 2'],
  );
});

test('two names of one row are two bodies, whatever one leaves out', () => {
  assert.deepEqual(
    bodiesIn('L’Association des maires du Togo et l’Association des maires ruraux du Togo ont signé.'),
    ['Association des maires du Togo', 'Association des maires ruraux du Togo'],
  );
});

test('a slip in a long name is no body of its own', () => {
  const resolve = (...names: string[]): string[] => {
    const mentions = names.map((name, i) => ({ start: i, end: i + 1, rule: 'given', name, acronym: null }));
    const found = { ...EMPTY_FOUND, organizations: mentions };
    return organizationEntities
      .resolve(buildDocument(''), found, EMPTY_ENTITIES, settings)
      .map(({ name, mentions: all }) => `${name} ${all.length}`);
  };
  assert.deepEqual(resolve('Radiopublik', 'Radiopublik', 'Radipublik'), ['Radiopublik 3']);
  assert.deepEqual(resolve('Transafrica', 'Intrafrica'), ['Transafrica 1', 'Intrafrica 1']);
  assert.deepEqual(resolve('Airtel', 'Artel'), ['Airtel 1', 'Artel 1']);
  assert.deepEqual(resolve('IXTFC', 'IXTFC', 'IXFTC', 'IXTFD'), ['IXTFC 3', 'IXTFD 1']);
});

test('who stands beside a ministry is a body, who stands beside a minister may be somebody', () => {
  const besides = (raw: string, ministry: string): string[] => {
    const document = buildDocument(raw);
    const start = raw.indexOf(ministry);
    const one = {
      start,
      end: start + ministry.length,
      rule: 'given',
      name: ministry,
      implied: ministry.startsWith('ministre'),
    };
    const ministries = [{ ...one, country: null, acronym: null, reason: null }];
    const found = { ...EMPTY_FOUND, ministries };
    return organizations.find(document, found, settings).map(({ name }) => name);
  };
  assert.deepEqual(besides('Kelvotar et le ministère de la Santé ont agi.', 'ministère de la Santé'), [
    'Kelvotar',
  ]);
  assert.deepEqual(besides('Kelvotar et le ministre de la Santé ont agi.', 'ministre de la Santé'), []);
});

test('a body is the same with less of its name', () => {
  const resolve = (...names: string[]): string[] => {
    const mentions = names.map((name, i) => ({ start: i, end: i + 1, rule: 'given', name, acronym: null }));
    const found = { ...EMPTY_FOUND, organizations: mentions };
    return organizationEntities
      .resolve(buildDocument(''), found, EMPTY_ENTITIES, settings)
      .map(({ name, mentions: all }) => `${name} ${all.length}`);
  };
  assert.deepEqual(resolve('Okoumé Group', 'Okoumé'), ['Okoumé Group 2']);
  assert.deepEqual(resolve('OkouméGroup Togo', 'Okoumé'), ['OkouméGroup Togo 2']);
  assert.deepEqual(resolve('Groupe Okoumé', 'Okoumé SA'), ['Groupe Okoumé 2']);
  assert.deepEqual(resolve('Morel et Fils', 'Morel & Fils'), ['Morel et Fils 2']);
  assert.deepEqual(resolve('XCI', 'XCI Togo'), ['XCI Togo 2']);
  assert.deepEqual(resolve('ONU', 'ONU Togo'), ['ONU 1', 'ONU Togo 1']);
  assert.deepEqual(resolve('Kelvamar', 'Kelvamar Togo', 'Kelvamar Mali'), [
    'Kelvamar 1',
    'Kelvamar Togo 1',
    'Kelvamar Mali 1',
  ]);
  assert.deepEqual(resolve('Université de Tunis', 'Université de Tunis El Manar'), [
    'Université de Tunis 1',
    'Université de Tunis El Manar 1',
  ]);
  assert.deepEqual(resolve('Université de Lomé', 'Université de Lomé Togo'), ['Université de Lomé Togo 2']);
  assert.deepEqual(resolve('Syndicat des mineurs', 'Syndicat national des mineurs du Togo'), [
    'Syndicat national des mineurs du Togo 2',
  ]);
  assert.deepEqual(resolve('Royaume du Maroc', 'Gouvernement du Royaume du Maroc'), [
    'Gouvernement du Royaume du Maroc 2',
  ]);
  assert.deepEqual(resolve('République du Togo', 'Gouvernement togolais'), [
    'République du Togo 1',
    'Gouvernement togolais 1',
  ]);
});

test('no form of a known body stands for two of them or for something else', () => {
  const bodies = new Map<string, string>();
  for (const { name = '', acronym = '', others = '' } of readTable('lexicons/known-organizations.tsv')) {
    const forms = [name, acronym, ...others.split('|')].filter((form) => form !== '');
    for (const form of forms) {
      const key = foldWord(form);
      assert.ok(!bodies.has(key), `${form}: ${name} and ${bodies.get(key)}`);
      assert.ok(!isOtherAcronym(key), `${form} stands in other-acronyms.tsv`);
      bodies.set(key, name);
    }
  }
});

test('codes of nations and money are no bodies, but for those that bodies go by as well', () => {
  assert.deepEqual(
    ['qat', 'egp', 'tun'].filter((code) => !isOtherAcronym(code)),
    [],
  );
  assert.deepEqual(['mtn', 'esp', 'cgo', 'eth', 'mar'].filter(isOtherAcronym), []);
});

test('papers and agencies that are quoted are no bodies of the text', () => {
  const seen = (raw: string, name: string): string[] => {
    const document = buildDocument(raw);
    const start = document.text.indexOf(name);
    const names = [
      { start, end: start + name.length, label: 'organization' as const, score: 0.9, rule: 'tagger' },
    ];
    return organizations
      .find(document, { ...EMPTY_FOUND, names }, settings)
      .map((one) => document.text.slice(one.start, one.end));
  };
  assert.deepEqual(seen('D’après l’agence Lumendo, le port grandit.', 'Lumendo'), []);
  assert.deepEqual(seen('Le quotidien belge Lumendo rapporte que le port grandit.', 'Lumendo'), []);
  assert.deepEqual(seen('Le port et Lumendo grandissent.', 'Lumendo'), ['Lumendo']);
  assert.deepEqual(seen('Le groupe de BTP Kwanza-Bati bâtit.', 'BTP Kwanza-Bati'), ['Kwanza-Bati']);
  assert.deepEqual(seen('Le chef de l’Etat togolais a signé.', 'Etat togolais'), []);
});

test('the tagger tells where a name begins and ends when the rules cannot', () => {
  const ends = (
    raw: string,
    rule: string,
    written: string,
    names: readonly (readonly [string, 'organization' | 'person', (number | undefined)?])[],
  ): string[] => {
    const document = buildDocument(raw);
    const at = (name: string): { start: number; end: number } => {
      const start = document.text.indexOf(name);
      return { start, end: start + name.length };
    };
    const seen = names.map(([name, label, score = 0.9]) => ({ ...at(name), label, score, rule: 'tagger' }));
    const drafts = settleEnds(textOf(document), [{ ...at(written), rule, acronym: null }], seen);
    return drafts.map(({ start, end }) => document.text.slice(start, end));
  };
  const body = (raw: string, rule: string, written: string, seen: string, score?: number): string[] =>
    ends(raw, `organization.${rule}`, written, [[seen, 'organization', score]]);
  assert.deepEqual(
    body('La Banque du Golfe accueille Kara.', 'head', 'Banque du Golfe', 'Banque du Golfe accueille', 0.999),
    ['Banque du Golfe'],
  );
  assert.deepEqual(
    body(
      'Un don va à l’Université Lumen pour la rénovation des murs.',
      'head',
      'Université Lumen',
      'Université Lumen pour la rénovation des murs',
      0.999,
    ),
    ['Université Lumen'],
  );
  assert.deepEqual(
    body(
      'Il travaille chez Orbitel Land and Air depuis mars.',
      'lexicon',
      'Orbitel Land',
      'Orbitel Land and Air',
    ),
    ['Orbitel Land and Air'],
  );
  assert.deepEqual(body('L’ARX Golfe paie.', 'acronym', 'ARX', 'ARX Golfe', 0.6), ['ARX Golfe']);
  assert.deepEqual(
    body('Le Centre d’étude sur les sols paie.', 'head', 'Centre d’étude', 'Centre d’étude sur les sols'),
    ['Centre d’étude sur les sols'],
  );
  assert.deepEqual(body('La firme Orbitel à Kara paie.', 'cue', 'Orbitel', 'Orbitel à Kara'), ['Orbitel']);
  assert.deepEqual(body('Orbitel et Kadi Finance paient.', 'cue', 'Orbitel', 'Orbitel et Kadi Finance'), [
    'Orbitel',
  ]);
  const houses = 'La Banque Centrale et des Associations professionnelles paient.';
  assert.deepEqual(body(houses, 'head', 'Banque Centrale', 'Banque Centrale et des Associations'), [
    'Banque Centrale',
  ]);
  const row = 'L’École des hautes études et du Pôle de recherche du Nord paient.';
  const all = 'École des hautes études et du Pôle de recherche du Nord';
  assert.deepEqual(body(row, 'head', 'École des hautes études', all), ['École des hautes études']);
  assert.deepEqual(
    body(
      'Le bureau des Nations unies à Kara est là.',
      'lexicon',
      'Nations unies',
      'bureau des Nations unies à Kara',
    ),
    ['bureau des Nations unies à Kara'],
  );
  assert.deepEqual(
    body('Le grand ami des Nations unies est là.', 'lexicon', 'Nations unies', 'ami des Nations unies'),
    ['Nations unies'],
  );
  assert.deepEqual(
    ends('Le président du Sénat Modeste Mbala est là.', 'organization.head', 'Sénat Modeste Mbala', [
      ['Sénat', 'organization'],
      ['Modeste Mbala', 'person'],
    ]),
    ['Sénat'],
  );
  assert.deepEqual(
    ends('La Fondation Modeste Mbala est là.', 'organization.head', 'Fondation Modeste Mbala', [
      ['Fondation Modeste Mbala', 'organization'],
    ]),
    ['Fondation Modeste Mbala'],
  );
});

test('a name that begins as those of bodies do is a person where the tagger is certain', () => {
  const names = [{ start: 0, end: 11, label: 'person', score: 0.99, rule: 'tagger' }] as const;
  assert.ok(isOfPerson(names, { start: 0, end: 11, rule: 'organization.head' }));
  assert.ok(!isOfPerson(names, { start: 0, end: 11, rule: 'organization.pair' }));
});

test('who reports is no body of the story, an agency of another kind is', () => {
  const isMediumIn = (raw: string): boolean => {
    const text = textOf(buildDocument(raw));
    return isMedium(text, text.words.folded.indexOf('zorbalux'));
  };
  const media = [
    'D’après l’agence Zorbalux, il pleut.',
    'L’agence Zorbalux a précisé cela.',
    'Le quotidien togolais Zorbalux écrit cela.',
    'Awa Sow, correspondante de Zorbalux, est là.',
  ];
  for (const raw of media) assert.ok(isMediumIn(raw), raw);
  for (const raw of ['L’agence Zorbalux signe avec la ville.', 'La directrice de Zorbalux signe.'])
    assert.ok(!isMediumIn(raw), raw);
});

test('a noun alone that stands for what goes by letters makes no body without a mention', () => {
  const raw =
    'UNESCO - Bilan. La Chaire « Eau et climat » est reconduite. La Chaire UNESCO fête ses dix ans.';
  assert.deepEqual(bodiesIn(raw), ['UNESCO']);
});

const ONE: readonly (readonly [string, readonly string[]])[] = [
  [
    'L’Assemblée nationale togolaise siège. L’Assemblée nationale de la République togolaise et celle du Bénin ont signé. L’Assemblée nationale du Bénin est là.',
    ['Assemblée nationale de la République togolaise', 'Assemblée nationale du Bénin'],
  ],
  ['Le Gouvernement congolais a signé. Le Gouvernement de la RDC est content.', ['Gouvernement de la RDC']],
  [
    'Le Gouvernement congolais écrit au Gouvernement de la RDC et au Gouvernement de la République du Congo.',
    ['Gouvernement congolais', 'Gouvernement de la RDC', 'Gouvernement de la République du Congo'],
  ],
  [
    'Le Laboratoire d’innovation du PNUD a ouvert. InnoLab est prêt à travailler.',
    ['Laboratoire d’innovation du PNUD'],
  ],
  [
    'Le Comité de promotion de l’agriculture a signé avec AgriCom.',
    ['Comité de promotion de l’agriculture', 'AgriCom'],
  ],
];

for (const [raw, expected] of ONE)
  test(`one body or several: ${raw}`, () => assert.deepEqual(bodiesIn(raw), [...expected]));

test('letters of streets and references are nobody’s, whatever the tagger sees', () => {
  const raw = 'Sur l’avenue KDLX, la KDLT a lu la lettre n° 0736/PM/SGGX/MSGG. La KDLP/KDLS paie.';
  const text = textOf(buildDocument(raw));
  const at = (word: string): number => text.words.folded.indexOf(word);
  assert.ok(isStreet(text, at('kdlx')) && !isStreet(text, at('kdlt')));
  assert.ok(isReference(text, at('sggx')) && !isReference(text, at('kdls')));
});
