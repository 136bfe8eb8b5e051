import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EMPTY_ENTITIES, EMPTY_FOUND } from '../../extractors/index.js';
import { EMPTY_LEXICON } from '../../extractors/lexicon.js';
import { ministries, ministryEntities } from '../../extractors/ministries/index.js';
import { readTable } from '../../extractors/resources.js';
import { createPipeline } from '../../pipeline/index.js';
import { buildDocument } from '../../pipeline/text/document.js';

const settings = { reference: null, published: null, lexicon: EMPTY_LEXICON };

function read(text: string) {
  const document = buildDocument(text);
  const found = { ...EMPTY_FOUND, ministries: ministries.find(document, EMPTY_FOUND, settings) };
  const entities = ministryEntities.resolve(document, found, EMPTY_ENTITIES, settings);
  return {
    spans: found.ministries.map(({ start, end }) => document.text.slice(start, end)),
    names: entities.map(({ name }) => name),
    countries: entities.map(({ country }) => country),
    acronyms: entities.map(({ acronym }) => acronym),
    sectors: entities.map(({ sector }) => sector),
  };
}

/** Text, then every span in it. */
const SPANS: [string, string[]][] = [
  [
    'Le conseiller de Gouvernement-Ministre de l’Équipement et de l’Urbanisme a écrit.',
    ['Ministre de l’Équipement et de l’Urbanisme'],
  ],
  [
    'Le ministre des Transports et des Services logistiques a écrit.',
    ['ministre des Transports et des Services logistiques'],
  ],
  // Lists that small letters and an article go on; who stands with a ministry is none of it.
  ['Le ministère du Genre, famille et enfant a écrit.', ['ministère du Genre, famille et enfant']],
  [
    'Le ministre de l’Industrie, de la PME et la Promotion de l’investissement a écrit au ministre de la Santé, médecins et infirmiers.',
    ['ministre de l’Industrie, de la PME et la Promotion de l’investissement', 'ministre de la Santé'],
  ],
  [
    'Le ministre de la Santé et la Coopération suisse ont signé. Le secrétaire d’État aux Coopératives et à l’Encadrement paysan est là.',
    ['ministre de la Santé', 'secrétaire d’État aux Coopératives et à l’Encadrement paysan'],
  ],
  [
    'Divers ministères étaient là, notamment ceux de la Justice et de la Sécurité, de la Défense, des Travaux publics, Transports et Communications.',
    ['ceux de la Justice et de la Sécurité', 'Défense', 'Travaux publics, Transports et Communications'],
  ],
  // A list has one "et": who stands behind the second is another body.
  [
    'Un accord lie le ministère vietnamien de l’Eau et de la Pêche et le Service public du Fleuve.',
    ['ministère vietnamien de l’Eau et de la Pêche'],
  ],
  // Pronouns behind ministers in the plural, colleagues of a nation.
  [
    'Plusieurs ministres, dont ceux de la Santé et de l’Énergie, et celui de l’Agriculture et de l’Élevage sont venus.',
    ['ceux de la Santé', 'Énergie', 'celui de l’Agriculture et de l’Élevage'],
  ],
  [
    'Le ministre togolais de la Sécurité et son collègue béninois de l’Intérieur ont signé.',
    ['ministre togolais de la Sécurité', 'Intérieur'],
  ],
  [
    'La conseillère du ministre de l’Eau et des Forêts chargée de la Communication est là.',
    ['ministre de l’Eau et des Forêts'],
  ],
  [
    'La lettre signée par le ministre de la Santé et des conventions de crédit signées par la BCEAO.',
    ['ministre de la Santé'],
  ],
  [
    'Le ministère de la Santé et l’OMS ont lancé hier une campagne de vaccination.',
    ['ministère de la Santé'],
  ],
  [
    'Le ministre de l’Économie et le directeur de la BCEAO se sont rencontrés mardi.',
    ['ministre de l’Économie'],
  ],
  [
    'Le ministre des Affaires étrangères, de l’Union européenne et de la Coopération a vu les ministres de l’Union européenne.',
    ['ministre des Affaires étrangères, de l’Union européenne et de la Coopération'],
  ],
  [
    'Une convention lie le ministère de l’Agriculture et de l’Élevage, la FAO et l’Union européenne.',
    ['ministère de l’Agriculture et de l’Élevage'],
  ],
  [
    'En présence du ministre de la Culture, du gouverneur et du maire de la ville, la fête a commencé.',
    ['ministre de la Culture'],
  ],
  [
    'Le ministre d’État, ministre des Affaires étrangères et européennes, a reçu l’ambassadeur.',
    ['ministre des Affaires étrangères et européennes'],
  ],
  [
    'Le ministre d’État chargé du Développement et de l’Action gouvernementale a visité le chantier.',
    ['ministre d’État chargé du Développement et de l’Action gouvernementale'],
  ],
  [
    'Avec l’appui du ministre de l’économie, des finances, du secrétaire d’État au budget, il a écrit.',
    ['ministre de l’économie, des finances', 'secrétaire d’État au budget'],
  ],
  [
    'Il salue le nouveau ministre chargé de la Mer auprès du ministre des Transports, M. Ngom.',
    ['ministre chargé de la Mer auprès du ministre des Transports'],
  ],
  [
    'Le ministre du Travail, des Organisations professionnelles et des Relations avec les Institutions du Togo est là.',
    ['ministre du Travail, des Organisations professionnelles et des Relations avec les Institutions'],
  ],
  [
    'Le ministre d’État chargé du Plan et du Développement a visité le chantier du nouveau pont.',
    ['ministre d’État chargé du Plan et du Développement'],
  ],
  [
    'La ministre déléguée auprès du Premier ministre, chargée du Budget, a présenté le projet de loi.',
    ['ministre déléguée auprès du Premier ministre, chargée du Budget'],
  ],
  [
    'Le secrétaire d’État auprès du ministre de la Santé et le ministre des Affaires étrangères et des Burkinabè de l’Extérieur sont là.',
    ['ministre de la Santé', 'ministre des Affaires étrangères et des Burkinabè de l’Extérieur'],
  ],
  [
    'Le ministre délégué auprès du ministre de la Santé, chargé de la Prévention, a ouvert la séance.',
    ['ministre délégué auprès du ministre de la Santé, chargé de la Prévention'],
  ],
  [
    'La secrétaire d’État aux Affaires sociales a salué les efforts des associations du pays.',
    ['secrétaire d’État aux Affaires sociales'],
  ],
  [
    'Le vice-ministre de la Défense et le Premier ministre se sont rendus sur les lieux lundi.',
    ['ministre de la Défense'],
  ],
  [
    'MINISTERE DE L’ECONOMIE NUMERIQUE ET DE LA COMMUNICATION\n\nLe public est informé de la tenue d’un concours.',
    ['MINISTERE DE L’ECONOMIE NUMERIQUE ET DE LA COMMUNICATION'],
  ],
  [
    'Le ministère de l’Accès universel à l’Eau et à l’Énergie a signé la convention avec la banque.',
    ['ministère de l’Accès universel à l’Eau et à l’Énergie'],
  ],
  [
    'Le ministre des Maliens établis à l’extérieur et de l’Intégration africaine était présent.',
    ['ministre des Maliens établis à l’extérieur et de l’Intégration africaine'],
  ],
  [
    'Les ministères de la Santé et de l’Éducation ont publié une circulaire sur les vacances.',
    ['ministères de la Santé', 'Éducation'],
  ],
  [
    'Le ministère des Finances et celui de la Population rejoindront la convention plus tard.',
    ['ministère des Finances', 'celui de la Population'],
  ],
  ['Le ministère de la Justice des EAU a réagi dans la soirée.', ['ministère de la Justice']],
  [
    'La ministre de la Jeunesse et des Sports, chargée de l’Instruction civique, a remis la coupe.',
    ['ministre de la Jeunesse et des Sports, chargée de l’Instruction civique'],
  ],
  [
    'À l’annonce, par le ministre de la Santé, de la création d’un hôpital, le maire a applaudi.',
    ['ministre de la Santé'],
  ],
  [
    'Le vice-Premier ministre, ministre de l’Intérieur, Sécurité, Décentralisation et Affaires coutumières, est là.',
    ['ministre de l’Intérieur, Sécurité, Décentralisation et Affaires coutumières'],
  ],
  [
    'Les fonds du ministère de la Santé et de l’Union africaine sont arrivés à temps pour la campagne.',
    ['ministère de la Santé'],
  ],
  [
    'Le département américain de la Défense a confirmé la visite de travail de la délégation.',
    ['département américain de la Défense'],
  ],
  [
    'Le ministre de la Défense chargé des Relations avec le Parlement a parlé.',
    ['ministre de la Défense chargé des Relations avec le Parlement'],
  ],
  [
    'Le secrétaire d’État américain a rencontré hier le ministre de la Justice et Garde des Sceaux.',
    ['ministre de la Justice'],
  ],
];

for (const [text, expected] of SPANS) {
  test(`finds the whole portfolio: ${text.slice(0, 60)}`, () => assert.deepEqual(read(text).spans, expected));
}

const NONE = [
  'Le ministère a publié hier un communiqué sur la situation dans le pays.',
  'Le Premier ministre du Mali a reçu une délégation de la société civile.',
  'Le ministère public a requis cinq ans de prison contre les accusés.',
  'Il exerce le ministère de la parole dans cette église depuis dix ans.',
  'Les ministres africains des TIC se sont réunis hier dans la capitale.',
  'Le Conseil des ministres de la CEDEAO s’est tenu jeudi à Abuja.',
  'La réunion des ministres de la Santé de l’Union africaine est reportée.',
  'La cheffe de la diplomatie a reçu son homologue marocain ce matin.',
  'Le ministère de tutelle suit le dossier avec une grande attention.',
  'Le département de la Santé de l’université a ouvert un nouveau laboratoire.',
  'Les ministres de la Santé des pays de la région se sont réunis vendredi.',
];

for (const text of NONE) {
  test(`finds no ministry: ${text}`, () => assert.deepEqual(read(text).spans, []));
}

test('one entity for all variants of wording, case and accents', () => {
  const { names, acronyms } = read(
    'MINISTERE DE LA COMMUNICATION ET DE L’ECONOMIE NUMERIQUE (MCEN)\n\n' +
      'Le ministre chargé de la Communication et de l’Économie numérique a ouvert la séance.\n\n' +
      'Le MCEN a rappelé que le ministère de la Communication suivra les travaux de la commission.',
  );
  assert.deepEqual(names, ['Ministère de la Communication et de l’Économie numérique']);
  assert.deepEqual(acronyms, ['MCEN']);
});

test('two countries with the same portfolio stay two', () => {
  const { names, countries } = read(
    'Le ministre malien de la Justice a rencontré le ministre de la Justice de la Guinée et leur homologue.',
  );
  assert.deepEqual(names, ['Ministère de la Justice', 'Ministère de la Justice']);
  assert.deepEqual(countries, ['ML', 'GN']);
});

test('two adjectives of one portfolio are two ministries', () => {
  const { names, countries } = read('Les ministres français et allemand de la Défense se sont vus à Berlin.');
  assert.deepEqual(names, ['Ministère de la Défense', 'Ministère de la Défense']);
  assert.deepEqual(countries, ['FR', 'DE']);
});

test('an unmarked ministry is not that of abroad because its name is a part of the other', () => {
  const { names, countries } = read(
    'Le ministère des Technologies a signé un accord avec le ministère coréen des Sciences et des Technologies.',
  );
  assert.deepEqual(names, ['Ministère des Technologies', 'Ministère des Sciences et des Technologies']);
  assert.deepEqual(countries, [null, 'KR']);
});

test('one minister of two with the same portfolio is of home', () => {
  const { countries } = read(
    'Rabat. Au Maroc, le texte a été signé par M. Ali Tazi, ministre de l’Énergie, et Mme Ana Ruiz, secrétaire d’État espagnole à l’Énergie.',
  );
  assert.deepEqual(countries, ['MA', 'ES']);
});

test('the letters of the first portfolio are the ministry', () => {
  const { spans, names } = read(
    'Le MAE reçoit. Le ministre des Affaires étrangères, de la Coopération et de la Mer est là. Le MAX dit non.',
  );
  assert.deepEqual(spans[0], 'MAE');
  assert.equal(names.length, 1);
});

test('countries by adjective, complement, capital, dateline and peer', () => {
  const cases: [string, (string | null)[]][] = [
    ['Le ministère rwandais des TIC a publié un appel à candidatures.', ['RW']],
    ['Le ministère brazzavillois du Numérique a publié un appel à candidatures.', ['CG']],
    ['Date : 17 juillet 2014\n\nLe ministre de la Défense a reçu les médecins.', [null]],
    ['Le ministre de la Santé a vu l’hôpital américain de Kara.', [null]],
    ['Le ministre des Finances de la République du Bénin a signé l’accord.', ['BJ']],
    ['La réunion a été ouverte par le ministère de la Défense à New Delhi lundi.', ['IN']],
    ['Bamako, le 16 octobre 2024. Le ministre de la Santé a reçu les médecins.', ['ML']],
    ['Son homologue béninois, le professeur Jean Sossou, ministre de la Santé, a signé.', ['BJ']],
    ['Dans la province du Kasaï, le ministre des Travaux publics a vu le pont Kasaï, neuf.', ['CD']],
    ['Le ministère de l’Eau a publié un communiqué dans la soirée.', [null]],
    ['LE MINISTERE DE L’EAU ET DE LA FORET LANCE UN APPEL A CANDIDATURES', [null]],
    ['Aux EAU, le port grandit. Les EAU ont salué le ministre de la Santé.', ['AE']],
    ['Le ministre de la Santé a remercié la Suisse et le Bénin pour 2 milliards de F CFA.', ['BJ']],
    ['Haut-Ogooué : un pont est ouvert. Le ministre des Travaux publics est venu.', ['GA']],
    ['Le ministre des Sénégalais de l’extérieur a reçu les élus.', ['SN']],
    ['Il a eu lieu à Berlin, au ministère du Développement, après Kara.', ['DE']],
    ['Port-au-Prince, où le ministre de la Santé est arrivé hier, se tait.', ['HT']],
    // The heading of a section, and another that ends it; a region for which somebody signs.
    [
      'Le Gabon, le Gabon et le Gabon.\n\n(2) ISLANDE\n\nProtocole sur l’eau\n\nRemis par la ministre de la Mer.',
      ['IS'],
    ],
    [
      'Le Gabon, le Gabon et le Gabon.\n\nMongolie :\n\nM. Bat Dorj (ministère de l’Eau)\n\nUnion européenne :\n\nM. Jan Kok (ministère de la Mer)',
      ['MN', 'GA'],
    ],
    ['Le Gabon, le Gabon, le Gabon. Pour la Wallonie, le ministre de l’Eau a signé.', ['BE']],
    // A business whose common noun is a town somewhere.
    ['Elle dirige la Laiterie du Carrefour, dit le ministère de l’Eau.', [null]],
    ['Signé par le Royaume du Maroc (Ministère de l’Eau) et le Togo, le Togo et le Togo.', ['MA']],
    ['Côté djiboutien, le ministre de la Défense était là. Le Togo et le Togo aussi.', ['DJ']],
    ['La délégation belge, conduite par le ministre de la Santé, est à Lomé, au Togo, au Togo.', ['BE']],
    ['La délégation belge, arrivée hier, verra le ministre de la Santé du Togo.', ['TG']],
    ['Ont pris part :\n\n- Madagascar : Mme Rose Kamga, ministre de la Mer ;\n\n- Togo : M. X.', ['MG']],
    ['■ NIGER. La loi a été lue à Dakar, au Sénégal, au Sénégal, par le ministre de la Justice.', ['NE']],
    ['Fait à Lomé, Togo\n\nPour le Gouvernement du Tchad,\n\nLuc NGOM\n\nMinistre de la Santé', ['TD']],
    [
      'Au Togo, au Togo et au Togo encore, le ministre de la Santé et son homologue togolais ont parlé du Niger.',
      ['NE'],
    ],
    [
      'Le Togo, le Togo et le Niger : le ministre de la Santé et le ministre togolais de la Pêche ont signé.',
      ['NE', 'TG'],
    ],
    ['Le ministre de la Santé se rendra en visite officielle au Togo. Le Togo, le Togo, le Niger.', ['NE']],
    [
      'Le ministre de la Santé a signé avec le Togo et l’Italie. Le Togo, le Togo, l’Italie, l’Italie, le Niger.',
      ['NE'],
    ],
    ['Le Niger et le Niger. La délégation sera reçue à Lomé par le ministre de la Santé.', ['TG']],
    ['Le Japon et le Japon : l’ambassadeur du Japon au Togo a vu le ministre de la Santé.', ['TG']],
    ['Le maire de Sainte-Foy (Haute-Loire) a vu le ministre de la Culture.', ['FR']],
    [
      'Le Togo et le Togo, le Niger et le Niger. Au terme de sa mission au Togo, la ministre de la Santé a dit oui.',
      ['NE'],
    ],
    [
      'Togo, Togo, Niger : en visite de deux jours dans la capitale togolaise, le ministre de la Santé parle.',
      ['NE'],
    ],
    ['Togo, Togo. La délégation belge comprenait des agents du ministère de la Santé.', ['BE']],
    [
      'La partie togolaise est dirigée par Luc Ngom, ministre de la Pêche, et la délégation belge est conduite par Jean Sossou, ministre de la Mer.',
      ['TG', 'BE'],
    ],
    ['Niger-Maroc : le ministre de la Santé a reçu des médecins.', ['NE']],
    ['Haïti a reçu du Gouvernement du Québec un don. Le ministère de la Santé (MSX) le salue.', ['CA']],
    ['LA SEIZIEME REUNION DU CONSEIL : le ministre de la Santé a parlé. La réunion a duré.', [null]],
    [
      'Le bassin du fleuve Sénégal, le lac Tchad et le golfe de Guinée intéressent le ministre de l’Eau.',
      [null],
    ],
    [
      'Au Togo, au Togo et au Togo, le Niger, dont le ministre de l’Eau préside la Commission, a dit oui.',
      ['NE'],
    ],
    ['Représentant le Niger au conseil du Togo et du Togo, Luc Ngom, ministre de l’Eau, a dit oui.', ['NE']],
    ['Le ministre-délégué chargé du Tourisme du Togo est venu.', ['TG']],
    [
      'Côté djiboutien, l’entrevue a eu lieu en présence de M. Luc Ngom, ambassadeur et directeur de cabinet du président, de Mme Rose Kamga, secrétaire générale du conseil des ports, et du ministre de la Défense. Le Togo, le Togo.',
      ['DJ'],
    ],
    ['Togo, Togo : l’émissaire du président nigérien et du Niger voit le ministre de la Santé.', ['TG']],
    ['Togo, Togo, signé côté togolais par Luc Ngom et côté nigérien par le ministre de la Mer.', ['NE']],
    [
      'Mme Sarr, ministre de la Mer du gouvernement togolais, et M. Ngom, ministre de la Culture du gouvernement belge.',
      ['TG', 'BE'],
    ],
    ['Niger, Niger, Togo : le ministre de la Mer a reçu l’ambassadeur du Niger à Lomé.', ['TG']],
    ['Togo, le 3 mai. Date : 17 juillet 2014. Le ministre de la Santé est venu.', ['TG']],
    ['L’hôpital américain de Kara, l’hôpital américain de Kara. Le Togo et le ministre de la Mer.', ['TG']],
    [
      'Togo, Togo. La délégation belge était formée des ministres de la Santé, M. Luc Ngom, et de la Culture, Mme Rose Kamga.',
      ['BE', 'BE'],
    ],
    ['Togo, Togo. Le Premier ministre belge et ministre de la Mer, M. Ngom, est là.', ['BE']],
    ['Niger, Niger, Togo : il a vu son homologue nigérien. Le ministre de la Mer parle.', ['TG']],
    [
      'Des groupes industriels togolais, dans la capitale togolaise, et le Niger : le ministre de la Mer.',
      ['NE'],
    ],
    ['Le préfet de Bouaké a vu le ministre de la Santé.', ['CI']],
    ['L’île de Mayotte attend le ministre de la Santé. Mayotte, Mayotte.', ['FR']],
    [
      'Le ministre de la Santé a remercié la Suisse. Cela coûtera un milliard d’ariary et d’autres ariary.',
      ['MG'],
    ],
    ['Le ministre des Travaux publics a vu le pont Kasaï, neuf.', [null]],
    ['Le ministère de la Santé a publié un communiqué dans la soirée.', [null]],
  ];
  for (const [text, expected] of cases) assert.deepEqual(read(text).countries, expected, text);
});

test('two ministers of one portfolio are of two countries', () => {
  const { record } = createPipeline().run({
    raw: 'Lomé, le 3 mars 2025 – Le ministre de la Santé, M. Luc Ngom, a reçu hier à Lomé une mission du Ghana. Mme Rose Kamga, ministre de la Santé, a remercié le Togo. M. Ngom, ministre de la Santé, a dit oui.',
  });
  assert.deepEqual(
    record?.ministries.map(({ country, mentions }) => [country, mentions.length]),
    [
      ['TG', 2],
      ['GH', 1],
    ],
  );
});

test('a country in a name of persons is none', () => {
  const { record } = createPipeline().run({
    raw: 'Mme Dominique Kadi a vu le ministre de la Santé. M. Dominique Sossou et Dominique Kadi ont dit oui.',
  });
  assert.deepEqual(
    record?.ministries.map(({ country }) => country),
    [null],
  );
});

test('a minister of the same portfolio as one of abroad is of home', () => {
  const { record } = createPipeline().run({
    raw: 'Lomé, le 3 mars 2025 – Le ministre belge des Transports, M. Luc Ngom, est venu. M. Jean Sossou, ministre de l’Équipement et des Transports, l’a reçu.',
  });
  assert.deepEqual(
    record?.ministries.map(({ country }) => country),
    ['BE', 'TG'],
  );
});

test('a region, or the quarter of a town, tells the country where nothing else does', () => {
  for (const [raw, country] of [
    ['Les pompiers sont venus du Nouveau-Brunswick. Le ministre de l’Eau est là.', 'CA'],
    ['Le tribunal siège à Douala-Bonapriso. Le ministre de l’Eau est là.', 'CM'],
    ['La route de Dakar-Bamako est coupée. Le ministre de l’Eau est là.', null],
  ] as const) {
    const { record } = createPipeline().run({ raw });
    assert.deepEqual(
      record?.ministries.map((one) => one.country),
      [country],
      raw,
    );
  }
});

test('ministries named one by one with their ministers', () => {
  const { names } = read(
    'Les ministres de la Santé, Luc Ngom, de l’Eau, Mme Rose Kamga, et de l’Économie et des Finances, M. Ali Bello, ont signé.',
  );
  assert.deepEqual(names, [
    'Ministère de la Santé',
    'Ministère de l’Eau',
    'Ministère de l’Économie et des Finances',
  ]);
});

test('an acronym without explanation is of the ministry that its letters fit', () => {
  const text =
    'Le secrétaire général du ministère chargé de l’Économie numérique a parlé. Celui du MCENMA a suivi.';
  assert.deepEqual(read(text).spans, ['ministère chargé de l’Économie numérique', 'MCENMA']);
  const mission = 'Le ministère de la Santé et la MINUSMA ont signé un accord avec la commune.';
  assert.deepEqual(read(mission).spans, ['ministère de la Santé']);
});

test('a ministry of abroad has letters of another language; letters of a union are no town', () => {
  const german =
    'Le ministère allemand de la Coopération (BMZ) et le ministre togolais de la Santé (UPD) ont signé.';
  assert.deepEqual(read(german).acronyms, ['BMZ', null]);
  const union =
    'L’Union tunisienne des ports (UTICA), dont le ministre de la Santé, a vu le président de l’UTICA, Ali Sarr.';
  assert.deepEqual(read(union).countries, ['TN']);
});

test('who sends an ambassador gives, and is not at home', () => {
  const raw =
    'Le Gouvernement du Japon a fait un don à la Guinée. L’accord a été signé par l’Ambassadeur du Japon en Guinée, en présence du ministre de la Coopération. Le Gouvernement du Japon aide.';
  assert.deepEqual(read(raw).countries, ['GN']);
});

test('an acronym written as a name may take one letter of it', () => {
  assert.deepEqual(read('Le ministre des Transports (Mint) a parlé. Le Mint est là.').acronyms, ['Mint']);
});

test('an acronym written as a name, or told before the name, is the ministry too', () => {
  const named =
    'Le ministre de l’Économie et du Plan (Minecop) a signé. Le Minecop paie, dit la Minute du jour (Ministre).';
  assert.deepEqual(read(named).spans, ['ministre de l’Économie et du Plan', 'Minecop', 'Minecop']);
  const before = 'Le MUXTA (ministère du Renouveau urbain) a signé. Le MUXTA paie.';
  assert.deepEqual(read(before).spans, ['MUXTA', 'ministère du Renouveau urbain', 'MUXTA']);
});

test('names are brought to "Ministère de" and natural case', () => {
  const cases: [string, string][] = [
    ['Le ministre d’État aux Infrastructures a inauguré la route.', 'Ministère des Infrastructures'],
    ['LE MINISTERE DES POSTES ET DES TIC LANCE UN APPEL A CANDIDATURES', 'Ministère des Postes et des TIC'],
    ['Le ministre coréen des Sciences et des TIC est arrivé jeudi.', 'Ministère des Sciences et des TIC'],
    [
      'Le Secrétariat d’État aux migrations informe la presse de cette décision.',
      "Secrétariat d'État aux migrations",
    ],
    [
      'Mme X, ministre déléguée auprès du ministre de la Mer, chargée de la Pêche, des Ports et du Littoral, est là.',
      'Ministère de la Mer',
    ],
  ];
  for (const [text, expected] of cases) assert.deepEqual(read(text).names, [expected], text);
});

test('every sector of a portfolio word is one of the closed list', () => {
  const sectors = new Set(readTable('lexicons/sectors.tsv').map(({ sector }) => sector));
  for (const { form, sector } of readTable('lexicons/portfolios.tsv')) {
    assert.ok(sector === '' || sectors.has(sector), `${form}: ${sector}`);
  }
});

test('water is no agriculture, but where forests are told with it', () => {
  const sectorsOf = (portfolio: string) => read(`Le ministre ${portfolio}, Awa Sarr, est là.`).sectors;
  assert.deepEqual(sectorsOf('de l’Eau'), ['water']);
  assert.deepEqual(sectorsOf('des Eaux et Forêts'), ['agriculture']);
});

test('whose counterpart is told is of another country', () => {
  const { countries } = read(
    'NOUAKCHOTT – Le ministre des Mines rencontre son homologue éthiopien. Il a vu le ministre des Mines de l’Éthiopie.',
  );
  assert.ok(!countries.every((country) => country === 'ET'), countries.join());
});

test('an item of a list tells its country at its head, bodies and programmes are no portfolios', () => {
  const item =
    '6. Pour la République Islamique de Mauritanie, M. Dieh Mbala Bouya, Secrétaire permanent du bureau, représentant ' +
    'son Excellence Brahim Mbala Ould Mohamed El Moctar, Ministre du Développement Rural ;';
  assert.deepEqual(read(`N'DJAMÉNA – Ont pris part à la session :\n${item}`).countries, ['MR']);
  const none = [
    'Le Ministre Coordonnateur du CILSS est là.',
    'Il salue l’adoption par le Conseil des ministres du Programme de Gestion Intégrée des Espaces Frontaliers.',
  ];
  for (const text of none) assert.deepEqual(read(text).names, [], text);
});

test('portfolios told behind names of ministers', () => {
  const { record } = createPipeline({ reference: '2025-03-12' }).run({
    raw: 'Selon le ministre Karim Benslimane de l’Économie numérique et de la Poste, la phase est achevée. Les ministres Afi Lawson (Commerce et Industrie) et Paul Diallo (Santé) sont à Lomé (Togo).',
  });
  assert.deepEqual(
    record?.ministries.map(({ name }) => name),
    [
      'Ministère de l’Économie numérique et de la Poste',
      'Ministère Commerce et Industrie',
      'Ministère Santé',
    ],
  );
});
