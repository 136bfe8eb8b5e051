/** Sentences with their venues in brackets: what each rule takes in every order and wording, and what is next to it and none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates } from '../../extractors/dates/index.js';
import { events } from '../../extractors/events/index.js';
import { EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { places } from '../../extractors/places/index.js';
import { venues } from '../../extractors/venues/index.js';
import { buildDocument } from '../../pipeline/text/document.js';
import type { Found } from '../../schemas/mentions.js';

const settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };

function mark(text: string): string {
  const document = buildDocument(text);
  let found: Found = EMPTY_FOUND;
  for (const extractor of [dates, events, places, venues])
    found = { ...found, [extractor.layer]: extractor.find(document, found, settings) };
  return [...found.venues]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (marked, { start, end }) => `${marked.slice(0, start)}[${text.slice(start, end)}]${marked.slice(end)}`,
      text,
    );
}

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'visited, opened, built': [
    'Le ministre a visité, ce 24 octobre, le [Centre culturel de Kaya].',
    'La délégation a visité jeudi dernier le [port sec de Kaya].',
    "Ils ont visité, tour à tour, l'[usine Okoumé Bois] et le [marché de Kaya].",
    "La préfète a procédé, mardi, à l'inauguration officielle du [lycée de Kaya].",
    'Le gouverneur a procédé à la réception provisoire du [pont de Kaya].',
    "La cérémonie de rétrocession de l'[hôpital de Kaya] a eu lieu samedi.",
    'Le maire a procédé à la pose de la première pierre de la construction du [pont de Mavunga].',
    "Les élus sont allés constater l'avancée des travaux de réhabilitation du [collège Jean-Moulin].",
    "Le Premier ministre a lancé mardi les travaux d'extension du [port de Kaya].",
    'Elle a inspecté les [périmètres rizicoles de Kara].',
    'Le ministre a inauguré mardi à [Kaya], chef-lieu de la province, le [lycée technique de Gado].',
    'Elle a visité, sous la conduite du maire, Awa Diop, le [port de Kaya].',
    "L'attaque a visé le [camp militaire de Dori].",
    'Le projet vise le port de Kaya.',
    'Les travaux du pont de Mavunga coûteront deux milliards.',
    "Le projet de loi portant création de l'université de Kaya a été adopté.",
  ],
  'what befalls a place': [
    "Après l'attentat de [Bamako], le ministre a présenté ses condoléances.",
    "L'incendie du [marché central de Kaya] a été maîtrisé.",
    "Les rebelles se sont emparés de [Conakry], puis l'armée a repris [Bamako].",
    'Des hommes armés ont pris pour cible la localité de [Kaya].',
    'Le ministre a foulé le sol de [Conakry] ce lundi.',
    'Le drame des réfugiés préoccupe Kaya.',
    'Le président a repris la parole sur Kaya.',
  ],
  'crossings, through a town, at the level of': [
    "Une foule s'est rassemblée à l'[angle des avenues Lumumba et du Port].",
    "Un accident s'est produit au [croisement de l'avenue Kasa et de la rue du Port].",
    'Au niveau du [rond-point de la Paix], le ministre a constaté les dégâts.',
    "Le ministre a souligné la remise à niveau de l'hôpital de Kaya.",
    "Une tournée d'évaluation a eu lieu à travers la ville de [Kara].",
    "Elle a posé la première pierre d'une école en pleine ville de [Kara].",
    "L'étape de [Conakry] a réuni mille jeunes.",
    "L'avion s'est posé sur le tarmac de l'[aéroport de Kaya].",
  ],
  'given to a town': [
    'Elle a donné à Kara une fontaine.',
    'Elle a donné à [Kara] une conférence de presse.',
    "Le coup d'envoi a été donné à [Kara] mardi.",
    'Chacun peut se faire établir un duplicata à la mairie de Kara.',
  ],
  'lands where somebody is, or told aside': [
    'Il a rencontré son homologue lors de la conférence des commandants, en [Allemagne].',
    "Ce geste marque le lancement officiel, au [Bénin], des travaux de l'oléoduc.",
    "L'inflation, en Allemagne, a reculé.",
    "C'est la première visite d'un président tant en [Arménie] qu'en [Géorgie].",
    'Quatre humanitaires ont été enlevés au [Tchad].',
    'Un séisme a frappé le [Maroc].',
    'Une caravane part à la rencontre des jeunes à travers le [Togo].',
    'Le soutien de la Turquie à travers la banque a été salué.',
  ],
  'a house in quotation marks, with its town': [
    "L'inauguration du « [Lycée professionnel Aram Sarian » à Kara] a eu lieu mardi.",
    "La réunion s'est tenue au [bureau du conseiller en matière de sécurité du président de la région].",
  ],
  'told as the subject': [
    'Le [bloc opératoire de Kaya] a été officiellement ouvert samedi.',
    "L'[hôpital de Kaya] a officiellement ouvert ses portes lundi.",
    'La [centrale solaire de Kaya] a été mise en service jeudi par le Président.',
    "Le [pont de Kaya] vient d'être ouvert à la circulation.",
    "Le [palais des Vents] a été de nouveau hier le théâtre d'un ballet diplomatique.",
    "L'[esplanade du Centenaire] a servi samedi de cadre à la cérémonie.",
    "Les étudiants de l'université de Kaya ont ouvert une cagnotte.",
    "Le médecin de l'hôpital de Kaya a ouvert une enquête.",
  ],
  'parts of houses': [
    'Dans la vaste cour intérieure du [collège Jean-Moulin], élus et élèves se sont réunis mardi.',
    "L'orchestre a joué hier sur la scène du [théâtre de Kaya].",
    "Le match s'est joué sur la pelouse synthétique du [stade de Kaya].",
    "La réunion s'est tenue au [salon des ambassadeurs du palais des Vents].",
    "La réunion s'est tenue à l'[espace Jean-Moulin], au cœur de [Lomé].",
    "La réunion s'est tenue dans une [salle de l'hôtel Lagune].",
    'La signature a eu lieu au [Palais des congrès] (quartier Belle-Vue) à [Lomé].',
    "La signature a eu lieu à l'[hôtel Lagune] (Belle-Vue, [Lomé]).",
  ],
  'countries and regions': [
    'Une mission au [Gabon], au [Cameroun] et en [Guinée équatoriale] est prévue.',
    'Le président se rendra en [Suède] puis en [Norvège].',
    'Elle a quitté Lomé pour la [Norvège] où elle représentera le pays.',
    "Le ministre s'est envolé hier pour la [Norvège].",
    'La ministre effectuera une tournée dans la [région des Plateaux] du 3 au 5 mai.',
    "La mission s'est rendue en [Bavière].",
    'Le gouverneur de la région des Savanes a salué le projet.',
    'Les relations entre le Togo et la Norvège sont bonnes.',
    'Il fera une tournée en Europe.',
  ],
  'near, before and behind': [
    "C'est le [palais des Vents], en plein cœur de [Bangui], qui a servi de cadre à la fête.",
    'La Commission a lancé samedi à son siège à [Nouakchott] une formation.',
    "Puis le cap est mis pour l'[hôtel Lagune].",
    "Le sommet se tiendra à l'île tunisienne de [Djerba].",
    'Les bateaux peuvent naviguer de Bâle à Rotterdam ou à Anvers.',
    'Il s’est rendu dans la deuxième ville du pays, [Lomé], mardi.',
    "Elle s'est rendue dans trois villes à savoir : [Lomé], [Cotonou] et [Niamey].",
    'Le navire a appareillé jeudi pour [Buenos Aires].',
    'La tournée qui le mènera cette fois au [Kenya], au [Burundi] et au [Mozambique] débute mardi.',
    "La fête s'est terminée dans la cour du [château de Mme Durand].",
    'Le navire a fait escale dans le [port de Glasgow (Grande-Bretagne)].',
    "Il a parlé au [salon diplomatique de l'aéroport de Kara].",
    "C'est la deuxième réunion qu'accueille [Thiès] après celle de mai.",
    'La réunion aura lieu non loin de la ville de [Kara].',
    "L'attaque a été lancée près du village de [Kara].",
    'La pirogue a été retrouvée au large de [Dakar].',
    'Des hommes ont attaqué mercredi matin, le village de [Kara], avant de fuir.',
    'Cérémonie de remise de clés à [Libreville]',
    'Mille visiteurs ont investi le [palais des Vents].',
    "Le drame a coûté la vie à onze nouveau-nés à l'[hôpital Awa-Sow].",
    "Le ministre a visité l'[hôpital de niveau 3 de Kaya].",
  ],
  'where nothing happens': [
    'Il vit à Kara depuis dix ans.',
    "L'entreprise emploie 300 personnes à Kara.",
    'Le consul du Togo à Marseille a été reçu à [Kara].',
    'Le prix Lagune lui a été remis à [Kara].',
    'Le maire a remis du matériel à la maternité de Kaya.',
    'Il est venu dans la cité du rail, par la route principale.',
    'Une usine située près de Kara a fermé.',
    "La voie menant à l'hôpital de Kaya sera élargie.",
    'Le boulevard mène au marché de Kaya.',
    'Il était 17 heures à Kara.',
    'Un vol direct vers Kara sera ouvert en juin.',
    'Le don, acheminé depuis le port de Kara, comprend vingt lits.',
    'Nous irons dans les quartiers, de Kara à Sokodé.',
    'Le siège de la Ligue, à Kara, sera rénové.',
    "L'école dispose de trois campus, à Kara et à Sokodé.",
    'Elle s’est enquise des derniers développements à Kara et à Dapaong.',
    'Les prix ont doublé à Kara.',
    "L'accord porte sur la construction d'une centrale à Kara.",
    "Ils ont convenu d'ouvrir un bureau à Kara.",
    'La banque compte dix agences à Kara.',
    'La société possède des usines à Kara et à Dapaong.',
    'Elle a offert dix lits au lycée de Kaya.',
    'Il rentrera demain à Kara.',
    'La firme a fait un petit cadeau à Kagnassi et à son équipe.',
    'Les soins seront gratuits au sein de la clinique des Lilas.',
    'Les dossiers sont à déposer à la mairie de Kaya.',
    'La députée a parlé devant une représentation de la presse.',
    'Kara et Dapaong (commune de la Savane) ont signé mardi une charte.',
  ],
  'names in quotes, towns of several words': [
    'La rencontre a eu lieu dans les locaux de la [bibliothèque Awa-Sow].',
    'La rencontre a eu lieu dans les [locaux de la Chambre].',
    'Elle a visité le [CHU de Kaya].',
    "C'est au [ministère de la Pêche] que la convention a été paraphée.",
    'Elle a fait le point au [ministère de la Pêche] avec les élus.',
    'Elle a rendu compte au ministère de la Pêche.',
    "Elle a inauguré à [Kara] l'[école hôtelière de Sokodé].",
    'La mission a visité le [laboratoire de Kaya] et le nouveau [bâtiment de la Faculté].',
    'Le [siège de la Ligue], à [Kara], a accueilli la fête.',
    "Le ministre a inauguré l'[échangeur du carrefour « Étoile »].",
    "Le séminaire a eu lieu à l'[hôtel ‘‘Le Baobab’’].",
    "Le forum s'est tenu à la [galerie Sow] « Couleurs du Sud ».",
    "Les travaux se déroulent à l'[hôtel Lagune de Fort de France].",
    "Le conseil s'est réuni au [cercle mess de Kara].",
    'Un atelier a eu lieu à la [Chancellerie].',
    "Le président l'a reçu au [salon des Glaces].",
    'Elle a visité les [installations du Port de Kara].',
    'Une réunion a été tenue hier au sein de la [clinique des Lilas].',
    'Les bacheliers ont reçu leur diplôme à [Kara].',
    'Un incendie a ravagé le [marché de Kaya].',
    'Le [marché de Kaya] a été incendié samedi.',
  ],
  'houses told by their noun alone, where something is held': [
    "La cérémonie s'est tenue mardi à la [préfecture].",
    "Les élus ont manifesté devant l'[école normale supérieure].",
    'Le ministre a visité le [marché couvert].',
    'Une réception a été donnée à la [sous-préfecture].',
    "C'est à l'[hémicycle] que la ministre a reçu les élues.",
    'Un atelier a été organisé à la [salle de réunion] au profit des élus.',
    'La remise des prix a eu lieu dans la [salle polyvalente].',
    'Elle a rendu hommage à la préfecture.',
    'La préfecture a publié la liste.',
    'Le maire a écrit à la préfecture.',
    'Les sinistrés ont fui la salle polyvalente.',
  ],
  'numbers, divisions, and common nouns called by a name': [
    "La réunion s'est tenue à la [mairie du 4e arrondissement].",
    'Une convention a été signée à la [base aérienne 101].',
    'Le public est attendu au [hall 4] du 3 au 5 mai.',
    "L'atelier s'est tenu à l'[espace Lumina], mardi.",
    "L'atelier s'est tenu au [domaine de Clairval].",
    'La cérémonie a eu lieu au [fort de Clairval].',
    "Les experts ont travaillé dans le domaine de l'énergie.",
    "L'accord étend à l'espace Schengen les droits des pêcheurs.",
    "La fête s'est tenue dans la cour de l'[école de Petit-Bois].",
    "La fête s'est tenue au [boulodrome municipal].",
    'Le spectacle a lieu au [théâtre de verdure] samedi.',
    'Ils ont manifesté devant la [poudrière de Mavunga].',
  ],
  'areas, offices and what is done that read like houses': [
    "Les projets ont été financés dans le gouvernorat durant l'année.",
    'Une réunion a été organisée au [gouvernorat] mardi.',
    'Elle a procédé au forage de puits.',
    'Elle a visité le [forage de Kaya].',
    'À cette fête a pris part le directeur de cabinet du ministre Sarr.',
    'Le sommet se tiendra à [Mahé, aux Seychelles].',
    'Les joueuses iront au [Rwanda] défier leurs rivales.',
    'Elle a participé à la réunion des ministres de la Pêche en [Guinée].',
  ],
};

for (const [name, sentences] of Object.entries(SENTENCES)) {
  test(`venues: ${name}`, () => {
    for (const sentence of sentences) assert.equal(mark(sentence.replace(/[[\]]/g, '')), sentence);
  });
}
