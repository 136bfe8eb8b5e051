import assert from 'node:assert/strict';
import { test } from 'node:test';
import { events } from '../../extractors/events/index.js';
import { EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { places } from '../../extractors/places/index.js';
import { fits } from '../../extractors/venues/governor.js';
import {
  type Asked,
  ask,
  BUILDING_GOVERNORS,
  COUNTRY_GOVERNORS,
  GOVERNORS,
  governorOf,
  isHead,
} from '../../extractors/venues/governors.js';
import { venueEntities, venues } from '../../extractors/venues/index.js';
import { createPipeline } from '../../pipeline/pipeline.js';
import { buildDocument } from '../../pipeline/text/document.js';
import type { VenueDraft } from '../../schemas/entities.js';
import type { Found } from '../../schemas/mentions.js';

const settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };

/** What stands before the bracket of an example, as an extractor sees it. */
const beforeBracket = (example: string): string =>
  buildDocument(example.replace(/[[\]]/g, '')).folded.slice(0, example.indexOf('['));

const behindBracket = (example: string): string =>
  buildDocument(example.replace(/[[\]]/g, '')).folded.slice(example.indexOf(']') - 1);

function askedBefore(example: string): Asked {
  const asked: Asked = new Map();
  for (const word of buildDocument(beforeBracket(example)).tokens.folded) if (isHead(word)) ask(asked, word);
  return asked;
}

for (const [list, rules] of Object.entries({ GOVERNORS, BUILDING_GOVERNORS, COUNTRY_GOVERNORS })) {
  for (const rule of rules) {
    test(`${list}: ${rule.name}`, () => {
      for (const example of rule.examples)
        assert.equal(
          governorOf(rules, askedBefore(example), beforeBracket(example), behindBracket(example))?.name,
          rule.name,
          example,
        );
      for (const example of rule.refuses) assert.ok(!fits(rule, beforeBracket(example)), example);
    });
  }
}

function resolve(text: string): readonly VenueDraft[] {
  const document = buildDocument(text);
  let found: Found = EMPTY_FOUND;
  for (const extractor of [events, places, venues])
    found = { ...found, [extractor.layer]: extractor.find(document, found, settings) };
  return venueEntities.resolve(
    document,
    found,
    {
      people: [],
      ministries: [],
      organizations: [],
      dates: [],
      places: [],
      venues: [],
      events: [],
      agreements: [],
    },
    settings,
  );
}

const brief = (text: string): string[] =>
  resolve(text).map(({ name, city, country }) => `${name ?? '-'}, ${city ?? '-'}, ${country ?? '-'}`);

const CASES: [string, string[]][] = [
  [
    'Ali Bello et Rose Kamga ont procédé, mercredi dernier, au ministère de la Santé, à la signature.',
    ['ministère de la Santé, -, -'],
  ],
  ['La cérémonie s’est tenue au siège de l’UIT mardi dernier.', ['siège de l’UIT, Genève, CH']],
  ['Le forum a eu lieu à Genève, en Suisse.', ['-, Genève, CH']],
  ['Il n’exclut pas d’aller sur le marché international des capitaux.', []],
  ['Des milliers de gens étaient dans les rues de la capitale Khartoum.', ['-, Khartoum, SD']],
  [
    'La convention a été signée à Lomé, au Palais des congrès, par les deux ministres. À Lomé, ils ont dîné.',
    ['Palais des congrès, Lomé, TG'],
  ],
  ['Le ministre a visité le port d’Anvers puis la ville de Liège.', ['port d’Anvers, Anvers, BE']],
  ['Il a salué la candidature du Mali et l’ambassadeur de France.', []],
  ['La route de Kayes à Dakar sera bitumée.', []],
  ['Le ministre effectue une visite officielle en Arménie depuis lundi.', ['-, -, AM']],
  [
    'Le hall du Palais des congrès de Brazzaville, où s’est tenu le salon, était plein.',
    ['Palais des congrès de Brazzaville, Brazzaville, CG'],
  ],
  ['Il est responsable devant l’Assemblée nationale du Mali.', []],
  ['Le stade Omnisports de Yaoundé accueillera la finale.', ['stade Omnisports de Yaoundé, Yaoundé, CM']],
  ['Le conseil s’est tenu à la Maison Blanche hier soir.', ['Maison Blanche, Washington, US']],
  ['Reçu à Matignon, il a parlé.', ['Matignon, Paris, FR']],
  ['La cérémonie a eu pour cadre le Palais des congrès de Lomé.', ['Palais des congrès de Lomé, Lomé, TG']],
  [
    'Le siège de la Banque lagunaire a servi de cadre à la signature.',
    ['siège de la Banque lagunaire, -, -'],
  ],
  [
    'La rencontre s’est tenue dans la cour du lycée « Awa Tounkara » de Thiès.',
    ['lycée « Awa Tounkara » de Thiès, Thiès, SN'],
  ],
  ['La signature s’est déroulée au Sheraton de Djibouti.', ['Sheraton de Djibouti, Djibouti, DJ']],
  ['La signature a eu lieu au Hilton.', ['Hilton, -, -']],
  ['Le concert sera donné à l’Espace Tiéma, à Bouaké.', ['Espace Tiéma, Bouaké, CI']],
  ['Il y a de l’espace à Bouaké.', ['-, Bouaké, CI']],
  [
    'La marche partira du rond-point Akwaba, à Douala, et le convoi est parti de Dakar.',
    ['rond-point Akwaba, Douala, CM'],
  ],
  [
    'La rencontre s’est tenue au Centre des congrès et des expositions de la Lagune.',
    ['Centre des congrès et des expositions de la Lagune, -, -'],
  ],
  ['Le prix lui a été remis à Paris au cours d’un gala, grâce à Bamako.', ['-, Paris, FR']],
  ['De passage à Dakar, elle a rencontré la presse.', ['-, Dakar, SN']],
  ['Le séminaire aura lieu à l’École des douanes, 12 rue Neuve, à Tunis.', ['École des douanes, Tunis, TN']],
  ['Le chef de l’État a quitté Dakar pour Paris.', ['-, Paris, FR']],
  ['La gare de Thiès a été inaugurée jeudi.', ['gare de Thiès, Thiès, SN']],
  ['Une réunion s’est tenue au bureau du conseiller spécial.', ['bureau du conseiller spécial, -, -']],
  ['La correspondante de Radio Lagune à Ouagadougou a parlé.', []],
  ['La station sera bâtie à Thiès, et non à Dakar.', ['-, Thiès, SN']],
  ['Ils ont pris place sous les platanes de la place Sainte-Anne.', ['place Sainte-Anne, -, -']],
  ['Le traité sur le pont de Kayes attendra, la piste reliant Thiès à Dakar aussi.', []],
  ['Elle a étudié à l’Université de Nantes et travaille à la filiale de Lyon.', []],
  ['Kigali sera l’hôte du sommet, le maire de Kara a accueilli la mission.', ['-, Kigali, RW']],
  ['La ville de Thiès abritera le festival.', ['-, Thiès, SN']],
  ['Le Sénégal accueillera la dixième édition du forum.', ['-, -, SN']],
  ['Le Sénégal a accueilli mille réfugiés.', []],
  ['La lettre a été signée à Tuzla (Türkiye) mardi.', ['-, Tuzla, TR']],
  ['Il a inauguré la nouvelle gare de Thiès.', ['gare de Thiès, Thiès, SN']],
  ['Le séminaire s’est tenu aux Cayes, après une étape au Cap.', ['-, Les Cayes, HT', '-, Le Cap, ZA']],
  ['Elle a pris la parole devant le Cercle des éleveurs du Sahel.', []],
  ['Elle a visité le centre de santé et le marché central de Kara.', ['marché central de Kara, Kara, TG']],
  ['Le Palais de la Nation a été, ce mardi, le théâtre d’un échange.', ['Palais de la Nation, Kinshasa, CD']],
  ['La rencontre s’est tenue à Conakry, Guinée.', ['-, Conakry, GN']],
  ['L’ambassadeur de la République du Yémen à Djibouti et celui qui est accrédité à Kigali ont salué.', []],
  ['6. Contrat entre le Port autonome de Lomé et l’Université de Kara.', []],
  ['9 décembre – Lomé, Palais des congrès : assises.', ['Palais des congrès, Lomé, TG']],
  ['Elle rentre de Niamey, où elle s’était rendue jeudi.', ['-, Niamey, NE']],
  [
    'Des ateliers ont eu lieu dans les villes de Sfax, de Gabès et de Tozeur.',
    ['-, Sfax, TN', '-, Gabès, TN', '-, Tozeur, TN'],
  ],
  ['La passation a eu lieu au ministère de l’Intérieur.', ['ministère de l’Intérieur, -, -']],
  ['La foule a attendu sur place la ministre des Affaires, puis une visite sur place de la ministre.', []],
  [
    'La réunion se tiendra à la maison des pêcheurs ou à la maison de son frère.',
    ['maison des pêcheurs, -, -'],
  ],
  ['Elle s’est tenue dans la salle 204 de l’Institut.', ['salle 204 de l’Institut, -, -']],
  ['Lieu de la rencontre : Lagune Hôtel', ['Lagune Hôtel, -, -']],
  ['Lieu : Lomé', ['-, Lomé, TG']],
  [
    'Il a planté un arbre place de la République, une mise en place de la Ligue suit.',
    ['place de la République, -, -'],
  ],
  [
    'Il a visité l’Université de Kati, où il a parlé, et le Mémorial de la paix.',
    ['Université de Kati, -, -', 'Mémorial de la paix, -, -'],
  ],
  ['Il est rentré du Mali, où il a participé au sommet.', ['-, -, ML']],
  ['– 23-24 août, Soubrékan : marche gourmande', ['-, Soubrékan, -']],
  [
    'Elle a visité la plateforme industrielle de Kpémé et la plateforme.',
    ['plateforme industrielle de Kpémé, -, -'],
  ],
  ['Ancien chef de la gestion des données chez Lagune Telecom, il a écrit à la mairie.', []],
  [
    'Les experts et les agents, réunis à l’École supérieure des mines, ont signé.',
    ['École supérieure des mines, -, -'],
  ],
  ['Mi-janvier – Kigali : signature d’un accord.', ['-, Kigali, RW']],
  [
    'La remise a eu lieu dans les locaux du dit centre culturel, puis à l’hôtel la Tour Azur.',
    ['locaux du dit centre culturel, -, -', 'hôtel la Tour Azur, -, -'],
  ],
  ['Le vernissage a lieu au palais de la Marina de l’exposition.', ['palais de la Marina, Cotonou, BJ']],
  ['Le sommet a lieu à l’hôtel 2 Février de Lomé.', ['hôtel 2 Février de Lomé, Lomé, TG']],
  [
    'L’accueil a eu lieu au Pavillon d’Honneur de la gare de Thiès du vol spécial.',
    ['Pavillon d’Honneur de la gare de Thiès, Thiès, SN'],
  ],
  ['Le projet réunit le Musée de l’Eau, le théâtre des Rives ou l’Opéra du Lac.', []],
  ['Fondée en 2014 à Thiès, la firme emploie trente personnes.', []],
  ['Des éleveurs se sont rassemblés devant le Parlement wallon.', ['Parlement wallon, -, -']],
  ['Le Togo abrite, ce jeudi, une réunion des ministres.', ['-, -, TG']],
  [
    'Ils se retrouveront à 9h Place de la Madeleine, samedi Place du Marché à Lyon.',
    ['Place de la Madeleine, -, FR', 'Place du Marché, Lyon, FR'],
  ],
  ['Elle a été accueillie sur la place de Liège à Berne.', ['place de Liège, Berne, CH']],
  ['L’ambassade du Togo, à Paris, était le cadre de la fête.', ['ambassade du Togo, Paris, FR']],
  [
    'La Tour la Lagune, dans la ville de Marseille, a été choisie pour abriter les rencontres.',
    ['Tour la Lagune, Marseille, FR'],
  ],
  ['L’achat a été annoncé ce mardi au ministère de la Pêche.', ['ministère de la Pêche, -, -']],
  ['L’envoyée résidera à Lomé, elle était consule générale de son pays à Marseille.', []],
  ['Les visiteurs ont été accueillis dans le Jardin de la Mairie.', ['Jardin de la Mairie, -, -']],
  ['La cérémonie a eu lieu au stade du 4 août.', ['stade du 4 août, -, -']],
  ['Ils seront logés au stade du 4 au 6 août.', []],
  ['Le bal se tient à la Halle aux Grains de Lille.', ['Halle aux Grains de Lille, Lille, FR']],
  ['Il a attendu devant l’hôtel le Premier ministre.', []],
  [
    'La lecture a eu lieu au Musée des lettres et manuscrits, puis au Musée des arts et des jeux.',
    ['Musée des lettres et manuscrits, -, -', 'Musée des arts et des jeux, -, -'],
  ],
  ['Sur le site du ministère, rien n’est dit de la réunion.', []],
  ['Le ministre a Tranché : il signe à Lomé.', ['-, Lomé, TG']],
  ['L’accord a été signé à Washington DC. À Washington, la réunion se tient.', ['-, Washington, US']],
  ['Il a été reçu au palais de la présidence à Abidjan Plateau.', ['palais de la présidence, Abidjan, CI']],
  [
    'La convention entre la ville de Tunis dans le district de Zarra et Kara a été signée à Lomé le 3 mai 2024.',
    ['-, Lomé, TG'],
  ],
  ['Le ministère de la Mer a servi de cadre à la cérémonie.', ['ministère de la Mer, -, -']],
  ['L’opération sera étendue à Zinder, à Maradi et à Agadez.', []],
  ['Il a inauguré l’annexe régionale de Sfax.', ['annexe régionale de Sfax, Sfax, TN']],
  ['La visite de la délégation régionale de Sfax est close.', []],
  ['Il a effectué un contrôle au bureau de Kara.', ['bureau de Kara, Kara, TG']],
  ['C’est signé dans les locaux de l’assureur N°1 mardi.', ['locaux de l’assureur N°1, -, -']],
  ['Le premier secrétaire a été reçu hier à l’ambassade du Canada.', ['ambassade du Canada, -, -']],
  ['Les offres doivent parvenir à la Direction régionale de l’hydraulique, à Kara.', []],
  ['Il suit chaque sac visité, du quai jusqu’au port d’exportation.', []],
  ['Le stade de Kara a été retenu par la Ligue pour abriter la finale.', ['stade de Kara, Kara, TG']],
];

test('venues with facility, town and country', () => {
  for (const [text, expected] of CASES) assert.deepEqual(brief(text), expected, text);
});

test('a town right in front of its house is one stretch with it', () => {
  const [venue] = resolve('Une convention a été signée à Lomé au Palais des congrès.');
  assert.deepEqual(venue?.mentions.length, 1);
  assert.equal(venue?.city, 'Lomé');
});

test('a body at whose house something is held, with the day between', () => {
  const { record } = createPipeline({}).run({
    raw: 'La société Lumexa est là. Elle organise une grande soirée le 21 novembre prochain chez Lumexa à Paris.',
  });
  assert.deepEqual(
    record?.venues.map(({ name, city }) => `${name} ${city}`),
    ['Lumexa Paris'],
  );
});

test('a meeting over the network is a venue without a place', () => {
  for (const text of [
    'La réunion du comité s’est tenue jeudi par visioconférence.',
    'La réunion se tiendra en ligne.',
    'Les deux ministres se sont entretenus, hier, par visioconférence.',
    'L’accord a été signé en visioconférence par les deux directeurs.',
  ]) {
    const [venue] = resolve(text);
    assert.equal(venue?.online, true, text);
    assert.equal(venue?.city, null);
  }
  assert.deepEqual(resolve('Le formulaire est en ligne, la médiatrice est jointe par visioconférence.'), []);
});

test('in a programme the day and the town stand over what happens there', () => {
  assert.deepEqual(
    brief(
      'Programme\n\nMardi 26 novembre – Bouaké\n\n15 h – Rencontre des éleveurs, Philharmonie\n\nMercredi 27 novembre – Daloa\n\n9 h 30 – Visite des ateliers\n\nLieu : Hôtel de la Lagune, Abidjan',
    ),
    ['Philharmonie, Bouaké, CI', '-, Daloa, CI', 'Hôtel de la Lagune, Abidjan, CI'],
  );
  assert.deepEqual(
    brief(
      'Agenda. 2-4 juillet : Assises du fret, Thiès (palais de la mer et des congrès). – 9 août : signature de la charte par les maires, Abidjan.',
    ),
    ['palais de la mer et des congrès, Thiès, SN', '-, Abidjan, CI'],
  );
});

test('a town alone on the line beside a day, and every town of a bracket that ends with one', () => {
  const { record } = createPipeline({ reference: '2025-06-20' }).run({
    raw: [
      'Le Forum des ports de la Lagune',
      '18 juin 2025',
      'Conakry, Guinée',
      'Le forum a réuni trois cents éleveurs de toute la région, dont beaucoup sont venus avec leurs familles.',
      'Une mission (Thiès, Kara, 9-15 mai 2025) avait préparé le sujet avec les maires et les chambres de commerce.',
      'Les maires en avaient parlé lors de deux réunions (Sokodé en 2023, Dakar en mars 2024).',
    ].join('\n\n'),
  });
  assert.deepEqual(
    record?.venues.map(({ mentions }) => mentions.map(({ text }) => text).join()),
    ['Conakry, Guinée', 'Thiès', 'Kara', 'Sokodé', 'Dakar'],
  );
});

test('a house on the line below an hour and what is held then', () => {
  const { record } = createPipeline({}).run({
    raw: [
      'Agenda de la ministre de la Pêche',
      'Mardi 2 janvier 2018',
      '13h00 : déjeuner avec le président de la coopérative',
      'Hôtel de la Lagune, Abidjan',
      '15h00 : questions des députés au Gouvernement',
      'Assemblée nationale',
      '17h00 : remise des prix',
      'Préfecture des Lagunes, 3 place du Port, 17400 Abidjan',
      '18 h, Sénat : examen du projet de loi',
      'La ministre répondra ensuite aux questions de la presse sur le port et sur les pêcheurs de la région.',
    ].join('\n\n'),
  });
  assert.deepEqual(
    record?.venues.map(({ name }) => name),
    ['Hôtel de la Lagune', 'Assemblée nationale', 'Préfecture des Lagunes', 'Sénat'],
  );
});

test('an embassy lies in the country that its name ends with', () => {
  const { record } = createPipeline({}).run({
    raw: 'L’ambassade de France au Panama a accueilli le 13 avril les ambassadeurs de France, dit la France.',
  });
  assert.deepEqual(
    record?.venues.map(({ name, country }) => `${name} ${country}`),
    ['ambassade de France au Panama PA'],
  );
});

test('the bracket that closes an entry below its day', () => {
  const { record } = createPipeline({}).run({
    raw: [
      'Agenda du ministère de la Pêche',
      'Du lundi 21 avril 2025 au samedi 26 avril 2025',
      'Lancement de l’académie de la bonne gouvernance - (Yamoussoukro)',
      'Du mardi 22 avril 2025 au dimanche 27 avril 2025',
      'Rencontre des pêcheurs et des mareyeurs - (Parc des Expositions d’Abidjan)',
      'Le ministre a reçu hier les élus du littoral (Korhogo) et leurs conseillers pour parler des ports de la région.',
    ].join('\n\n'),
  });
  assert.deepEqual(
    record?.venues.map(({ mentions }) => mentions.map(({ text }) => text).join()),
    ['Yamoussoukro', 'Parc des Expositions d’Abidjan'],
  );
});

test('a house of no town lies where an envoy is sent, not where he comes from', () => {
  assert.deepEqual(
    brief(
      'Le Japon et son gouvernement ont offert un navire japonais. L’ambassadeur du Japon en République de Djibouti a reçu la presse. La remise s’est tenue dans les salons de la Résidence.',
    ),
    ['salons de la Résidence, -, DJ'],
  );
  assert.deepEqual(
    brief(
      'Le Togo salue les Togolais et le Niger. Le chargé d’affaires de l’ambassade du Togo à Ankara a signé le livre au Palais du peuple.',
    ),
    ['Palais du peuple, -, TR'],
  );
});

test('coordinates come from the gazetteer', () => {
  const [venue] = resolve('Le sommet se tiendra à Bamako en décembre.');
  assert.ok(Math.abs((venue?.latitude ?? 0) - 12.65) < 0.02);
});

test('a town where something happens is one venue with all that is said of it', () => {
  const mentions = (text: string): number[] => resolve(text).map(({ mentions: all }) => all.length);
  // The headline, the dateline and the body; not the town in the name of an office.
  assert.deepEqual(
    mentions(
      'Pourparlers de Bamako : reprise mardi\n\nBamako, le 3 mai 2024 - Les pourparlers ont repris mardi à Bamako, dit le maire de Bamako.',
    ),
    [3],
  );
});

test('an embassy lies abroad: the country that sends it is not the one told of', () => {
  const raw =
    'La cérémonie a eu lieu à l’hôtel Zorbakély. L’ambassade de France aide le Togo, dit le consul général de France.';
  assert.equal(resolve(raw)[0]?.country, 'TG');
  const guest = 'La réception a eu lieu à l’hôtel Zorbakély en présence de l’ambassadeur de France.';
  assert.equal(resolve(guest)[0]?.country, null);
  const host = 'L’ambassadeur de France au Togo était à l’hôtel Zorbakély, dit la France.';
  assert.equal(resolve(host)[0]?.country, 'TG');
  const guests = 'Le ministre et son homologue français ont signé à l’hôtel Zorbakély. Le Togo est là.';
  assert.equal(resolve(guests)[0]?.country, 'TG');
  const hosts = 'L’ambassade du Japon au Togo a signé avec la Chine et le Japon à l’hôtel Zorbakély.';
  assert.equal(createPipeline({}).run({ raw: hosts }).record?.venues[0]?.country, 'TG');
});

test('a house that all know tells in which country the others are', () => {
  const raw =
    'C’est signé à l’hôtel Zorbakély. Les ministres français et français sont allés au palais de Koulouba.';
  assert.equal(resolve(raw)[0]?.country, 'ML');
});

test('the embassy of a state that is called like a town lies elsewhere', () => {
  assert.deepEqual(brief('Un mémorandum a été signé à Dubaï. La fête a eu lieu à l’ambassade de Monaco.'), [
    '-, Dubaï, AE',
    'ambassade de Monaco, -, AE',
  ]);
});

test('where somebody is in office is no venue', () => {
  const { record } = createPipeline({}).run({
    raw: "La directrice régionale de l'Agence du Sahel à Dakar, Mme Awa Sarr, a salué la ministre.",
  });
  assert.deepEqual(record?.venues, []);
});

test('a visit is where it goes, though an office is named between', () => {
  const { record } = createPipeline({}).run({
    raw: "Deux accords ont été signés à l'occasion de la visite du chef de la diplomatie du Tchad à Moroni, Malick Tessalou.",
  });
  assert.deepEqual(
    record?.venues.map(({ city }) => city),
    ['Moroni'],
  );
});

test('a body that opens the sentence is a house where something is signed behind it', () => {
  const named = (raw: string) =>
    createPipeline({})
      .run({ raw })
      .record?.venues.map(({ name }) => name);
  assert.deepEqual(named("À l'OFIB, Awa Sarr et Paul Dossa devaient parapher l'accord de paix mardi."), [
    'OFIB',
  ]);
  assert.deepEqual(named("À l'OFIB, qui a signé l'accord de paix mardi, Awa Sarr a dit merci."), []);
});

test('a town of no gazetteer behind a noun of towns and its adjective', () => {
  const { record } = createPipeline({}).run({
    raw: "La rencontre s'est tenue mardi dans la commune rurale de Sirakounou.",
  });
  assert.deepEqual(
    record?.venues.map(({ city }) => city),
    ['Sirakounou'],
  );
});

test('the address below a day is where it is held, one by itself is a sender’s', () => {
  const towns = (raw: string) =>
    createPipeline({})
      .run({ raw })
      .record?.venues.map(({ city }) => city);
  assert.deepEqual(towns('Date : 3 mai 2025\n\nAdresse : 12 rue des Palmiers, Bouaké'), ['Bouaké']);
  assert.deepEqual(towns('Agence des ports de la Lagune\n\nAdresse : 12 rue des Palmiers, Bouaké'), []);
});

test('where somebody holds an office nothing happens, where talks are held something does', () => {
  const names = (raw: string) =>
    createPipeline({})
      .run({ raw })
      .record?.venues.map(({ name }) => name);
  const office = 'premier secrétaire à l’ambassade du Canada';
  assert.deepEqual(names(`La fête a réuni M. Denis Morin, ${office}.`), []);
  const talks = 'Après huit heures de discussions à l’Inspection régionale du travail, ils ont signé.';
  assert.deepEqual(names(talks), ['Inspection régionale du travail']);
  assert.deepEqual(names('M. Denis Morin a été reçu hier à l’ambassade du Canada.'), ['ambassade du Canada']);
});

test('a list of towns goes on over one that nobody knows', () => {
  const { record } = createPipeline({}).run({
    raw: 'Elle a visité des chantiers dans les localités de Kara, de Awa Sarré et de Sokodé.',
  });
  assert.deepEqual(
    record?.venues.map(({ city }) => city).filter((city) => city === 'Kara' || city === 'Sokodé'),
    ['Kara', 'Sokodé'],
  );
});

test('offices of a town by its adjective lie in its country', () => {
  const [venue] = resolve(
    'Au Togo, on en parle. La signature a eu lieu dans les locaux parisiens de l’Agence.',
  );
  assert.equal(venue?.name, 'locaux parisiens de l’Agence');
  assert.equal(venue?.country, 'FR');
});

test('a field of work in a headline in capitals is no venue', () => {
  const { record } = createPipeline({}).run({
    raw: 'LE BÉNIN SOUTENU DANS LE DOMAINE AGRICOLE\nLe ministre, M. Paul Dossa, a remercié ses hôtes mardi dernier.',
  });
  assert.deepEqual(record?.venues, []);
});

test('a house whose noun has a complement is called after a person as well', () => {
  const { record } = createPipeline({}).run({
    raw: "La cérémonie s'est tenue samedi à la maison de la culture M'bara El-Wali. Le chanteur M'bara El-Wali est mort en 2003.",
  });
  assert.equal(record?.venues[0]?.name, "maison de la culture M'bara El-Wali");
});

test('a centre is told by what is done there and its town', () => {
  const named = (raw: string) =>
    createPipeline({})
      .run({ raw })
      .record?.venues.map(({ name }) => name);
  assert.deepEqual(
    named('Elle a visité mardi, le centre de tannage de Kaya et l’unité de transformation de Kara.'),
    ['centre de tannage de Kaya', 'unité de transformation de Kara'],
  );
  assert.deepEqual(named('Elle a visité le centre sectoriel de formation en agroalimentaire de Kara.'), [
    'centre sectoriel de formation en agroalimentaire de Kara',
  ]);
  assert.deepEqual(named('Elle a visité le centre de la ville de Kara.'), []);
});

test('a house called after somebody keeps his name though he is no person of the text', () => {
  const { record } = createPipeline({}).run({
    raw: 'La session du conseil s’est achevée mardi dernier à la Maison des Médias Hector Laokon.',
  });
  assert.deepEqual(
    record?.venues.map(({ name }) => name),
    ['Maison des Médias Hector Laokon'],
  );
});
