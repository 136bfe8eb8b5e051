/** Bodies, people, events and venues crossed with the sentences around them: each table with what must not be found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPipeline } from '../../pipeline/index.js';

const pipeline = createPipeline({ reference: '2026-11-30' });

type Kind = 'O' | 'P' | 'E' | 'V';

/** Names of one kind that a text holds. */
function read(raw: string, kind: Kind): readonly string[] {
  const { record } = pipeline.run({ raw });
  assert.ok(record, raw);
  if (kind === 'O') return record.organizations.map(({ name }) => name);
  if (kind === 'P') return record.people.map(({ name }) => name);
  if (kind === 'E') return record.events.map(({ name }) => name);
  return record.venues.map(({ name, city }) => name ?? city ?? '');
}

/** "au", "aux", "à la": the article behind "à" and "de". */
const at = (article: string): string =>
  article === 'le ' ? 'au ' : article === 'les ' ? 'aux ' : `à ${article}`;
const of = (article: string): string =>
  article === 'le ' ? 'du ' : article === 'les ' ? 'des ' : `de ${article}`;
const opening = (article: string): string => article.charAt(0).toUpperCase() + article.slice(1);

/** "article|name" entries. */
const entries = (list: string): readonly (readonly [string, string])[] =>
  list.split('; ').map((entry) => entry.split('|') as [string, string]);

type Frame = (name: string, article: string) => string;

/** Each frame with each entry: its name is found, or is not. */
function cross(title: string, kind: Kind, frames: readonly Frame[], list: string, isFound = true): void {
  test(title, () => {
    for (const [article, name] of entries(list))
      for (const frame of frames) {
        const text = frame(name, article);
        assert.equal(
          read(text, kind).includes(name),
          isFound,
          `${name} in: ${text} – ${read(text, kind).join('; ')}`,
        );
      }
  });
}

cross(
  'names of bodies go on with adjectives and complements in small letters',
  'O',
  [
    (name, a) => `Vingt agents ont été recrutés en janvier 2023, a annoncé ${a}${name}.`,
    (name, a) =>
      `La convention entre ${a}${name} et la Banque Koumassi a été signée mardi 3 mars 2020 à Lomé.`,
    (name, a) => `${opening(a)}${name} organise lundi à Thiès une journée d'information.`,
    (name) => `Partenaires : ${name} ; Fondation Odéra, Beyrouth.`,
  ],
  "l'|École de la marine marchande de Kribal; le |Haut-Commissariat à la culture pionnière nationale; le |Conseil interreligieux; " +
    'le |Haut-Commissariat aux réfugiés climatiques; ' +
    "l'|Union des Chambres de métiers euro-africaines; la |Faculté des Lettres de l'Université de Liège; " +
    'le |Comité national olympique et sportif du Kenya',
);

cross(
  'museums are bodies where they act',
  'O',
  [
    (name, a) =>
      `La convention entre la Banque Koumassi et ${a}${name} a été signée mardi 3 mars 2020 à Lomé.`,
    (name, a) => `${opening(a)}${name} organise lundi à Thiès une journée d'information.`,
    (name) => `Partenaires : ${name} ; Fondation Odéra, Beyrouth.`,
  ],
  "le |Musée d'art islamique du Kaptar; le |Musée national du Zerboua",
);
cross(
  'museums are none where one meets',
  'O',
  [(name, a) => `La réunion s'est tenue mardi ${at(a)}${name}.`],
  "le |Musée d'art islamique du Kaptar; le |Musée national du Zerboua",
  false,
);

cross(
  'what the sentence goes on with is no part of a body',
  'O',
  [
    'au bas du protocole',
    'main dans la main',
    'sur le pied de guerre',
    'en ordre de marche',
    'au chevet des sinistrés',
    'aux côtés des éleveurs',
    'pour la première fois',
    'côte à côte',
  ].map(
    (rest): Frame =>
      (name) =>
        `Lomé : le CNO et ${name} ${rest}\n\nMardi 16 novembre 2021\n\nLa réunion a eu lieu lundi.`,
  ),
  '|Comité olympique qatari; |Union syndicale nationale; |Association sportive militaire; |Agence portuaire ivoirienne',
);

test('a verb between two bodies makes no body of them', () => {
  for (const verb of ['désigne', 'retient', 'mandate', 'saisit', 'consulte'])
    for (const head of ['Gouvernement', 'Parlement', 'Grand Conseil']) {
      const text = `Rappel des étapes\n12.09.2024   Le ${head} ${verb} Helvidata à l'issue d'un appel d'offres.\n14.11.2024   Un projet est remis.`;
      assert.ok(!read(text, 'O').some((name) => name.includes(verb)), text);
    }
});

cross(
  'behind the noun of a kind stands a body, in whatever language',
  'O',
  [
    "l'équipementier chinois",
    'la troupe malienne',
    'la société minière',
    "l'opérateur kényan",
    'le fabricant turc',
  ].flatMap((kind): Frame[] => [
    (name) => `Le contrat sera exécuté par ${kind} ${name} dès avril 2021.`,
    (name) => `La ministre a reçu hier ${kind} ${name}, qui emploie 400 personnes.`,
  ]),
  '|Hengfu Cable; |Tractinel; |Anw Kelogon; |Adria Fuel; |Jiang Zoomfeld Machinery',
);

cross(
  'bodies between commas, in brackets and with forms of the law in small letters',
  'O',
  [
    (name) => `À l'origine, une association, ${name}, et un homme, Luc Sarr, instituteur.`,
    (name) => `« Nous y arriverons », affirme Tiago Bettencourt (${name}).`,
  ],
  '|Kelva Autrement; |Terre Solidaire',
);
cross(
  'forms of the law in small letters',
  'O',
  [(name) => `Le contrat a été octroyé à ${name}, plus basse soumissionnaire.`],
  '|Zara Mining inc.; |Excavation Grelon-Fort inc.; |Kelva Pêche ltée; |Ege Bakir A.Ş.',
);
cross(
  'no bodies in brackets behind people: places, countries, offices',
  'O',
  [(name) => `Étaient présents : M. Luc Sarr (${name}) et d'autres invités.`],
  "|Nord-Kivu; |Grand Bassam; |Royaume d'Espagne; |Guinée équatoriale; |Photo Awa Sy; |Directeur Général",
  false,
);

cross(
  'towns whose hands sign are bodies, towns that one goes to are none',
  'O',
  [
    (name, a) => `Ont signé M. Luc Sarr pour ${a}${name} et Mme Awa Diallo pour la Banque Koumassi.`,
    (name, a) => `Une convention de jumelage a été signée lundi entre ${a}${name} et la ville de Brussac.`,
  ],
  'la |commune urbaine de Dorla; la |ville de Brenoz-sur-Lye; le |canton de Vernoz',
);
cross(
  'towns that one goes to are no bodies',
  'O',
  [(name, a) => `Mme Awa Diallo est arrivée lundi dans ${a}${name}, où elle a visité un lycée.`],
  'la |commune urbaine de Dorla; la |ville de Brenoz-sur-Lye',
  false,
);

test('where a body is stands behind its letters, for those of which each region has its own', () => {
  const [whole] =
    pipeline.run({
      raw: "L'Agence régionale de santé (ARS) de la Haute-Combe a signé. L'ARS a écrit.",
    }).record?.organizations ?? [];
  assert.equal(whole?.name, 'Agence régionale de santé de la Haute-Combe');
  assert.equal(whole?.acronym, 'ARS');
  assert.deepEqual(read("L'Agence de régulation (ADR) du Togo a signé.", 'O'), ['Agence de régulation']);
});

test('papers, their days and the agencies of dispatches are no bodies', () => {
  for (const letters of ['ASN', 'OLB', 'MBX'])
    for (const text of [
      `Dakar, 5 mars 2024 (${letters}) – La magistrate Awa Sarr a été nommée, a appris l’${letters} mardi.`,
      `DORLA\nL'hôpital rouvre\n${letters} / le 22 février 2024 à 17h03\n\nLe service a rouvert.`,
    ])
      assert.ok(!read(text, 'O').includes(letters), text);
  assert.deepEqual(read("Le maire a signé.\n\nL'Écho du Lac, mercredi 7 juin 2023\n", 'O'), []);
});

cross(
  'titles of respect stand outside of names',
  'P',
  ['Sheikha Salwa Al Denari', 'Cheikh Talal bin Omar Al-Kerro', 'Sieur Barnabé Bucomi'].flatMap(
    (whole): Frame[] => [
      () => `Le stylo était tenu par ${whole}, membre du comité.`,
      () => `${whole} a salué cet accord devant les élus.`,
    ],
  ),
  '|Sheikha Salwa Al Denari; |Cheikh Talal bin Omar Al-Kerro; |Sieur Barnabé Bucomi',
  false,
);
cross(
  'sites, duties and readers are no people',
  'P',
  [
    () => 'Chères Kervinoises, chers Kervinois,\n\nLe conseil a voté lundi.',
    () => "L'ont signé Luc Sarr, vice-président Commercialisation du groupe public, et Mme Awa Diallo.",
    () => 'La réunion tenue ce matin sur le campus de Borj El Kalam, avec M. Luc Sarr, a été courte.',
  ],
  '|Chères Kervinoises; |Kervinoises; |Commercialisation; |Borj El Kalam',
  false,
);

cross(
  'exercises, week-ends, dialogues and what nations hold together',
  'E',
  [
    (name, a) => `Il avait assisté à la clôture ${of(a)}${name}.`,
    (name, a) => `L'accord sera signé en novembre lors ${of(a)}${name}.`,
    (name, a) => `Elle participera ${at(a)}${name}, à Tunis.`,
  ],
  "le |Forum économique zorlo-arabe; l'|exercice Grand Baobab 23; le |Week-end des automates; l'|Indian Lagoon Harbour Dialogue; " +
    'la |Conférence lagunaire sur le sport sans violence',
);
test('no events: houses, lectures, exercises of every day', () => {
  for (const text of [
    'Ils étaient au Bintu Conference Centre mardi.',
    '– Jeudi 3 octobre : conférence de Luc Sarr, au Temple.',
    "L'exercice 2023 a été bon.",
    'Le Dialogue social est bloqué.',
  ])
    assert.deepEqual(read(text, 'E'), [], text);
});

cross(
  'houses where something is held, that a host shows, that are full, of whose parts is told',
  'V',
  [
    (name, a) => `Le maire lui a montré ${a}${name}, financé par le Japon.`,
    (name, a) => `L'échange s'est fait dans un salon ${of(a)}${name}, sans discours.`,
    (name, a) => `Cinq jours durant, ${a}${name} a vu défiler quatre mille curieux.`,
    (name, a) => `${opening(a)}${name} affichait complet dimanche pour la finale.`,
    (name, a) => `La cour ${of(a)}${name} était trop petite, ce dimanche 3 mars, pour les danseurs.`,
  ],
  "l'|hôtel Kelva; le |Palais des Sports de Dorla; l'|École nationale de pêche de Mirsy; le |stade municipal de Dorla",
);
cross(
  'houses that are only spoken of',
  'V',
  [
    (name, a) => `Le directeur ${of(a)}${name} a été reçu lundi à Lomé.`,
    (name, a) => `Un avenant élargira le dispositif ${at(a)}${name}.`,
    (name, a) => `Deux conventions lient les élus, l'une sur les sols, l'autre sur ${a}${name}.`,
  ],
  'le |lycée Luc Sarr; le |laboratoire de mécatronique; la |préfecture de Dorla',
  false,
);
cross(
  'towns that somebody is back in, and gatherings named by their town',
  'V',
  [
    (name) => `De retour à ${name}, il s'est entretenu avec les chefs coutumiers.`,
    (name) => `Puis, rentrée à ${name} le surlendemain, elle a parcouru les laboratoires.`,
    (name) => `La seconde cérémonie, celle de ${name}, aura lieu le 14 juillet.`,
    (name) => `Le texte est né lors de l'atelier de ${name}, tenu du 15 au 18 janvier.`,
    (name) => `La mission d'observation s'installe à ${name}\n\nQuatre-vingts observateurs sont là.`,
  ],
  '|Kaolack; |Sélibaby; |Tenkodogo',
);
