import assert from 'node:assert/strict';
import test from 'node:test';
import { buildDocument } from '../../pipeline/text/document.js';

const BODY =
  'Le ministre de l’Énergie et la directrice générale de l’agence ont signé, lundi, une convention de financement ' +
  'au siège du ministère, en présence des partenaires techniques et de plusieurs maires de la région.';

const zonesOf = (raw: string): string[] => buildDocument(raw).zones.map(({ kind }) => kind);

test('menus, notices and teasers are furniture; contacts are not', () => {
  const raw = [
    'Accueil > Actualités > Coopération',
    'Une convention pour l’énergie rurale',
    BODY,
    'Contact presse : Mme Ada Koné',
    'Partager sur Facebook',
    'Lire aussi',
    'Le maire visite une école',
    '© 2024 Tous droits réservés',
  ].join('\n\n');
  assert.deepEqual(zonesOf(raw), [
    'furniture',
    'title',
    'body',
    'body',
    'furniture',
    'furniture',
    'furniture',
    'furniture',
  ]);
});

for (const heading of [
  'Dans la même rubrique',
  'Les plus lus',
  'Plus dans Politique',
  'Contenus sponsorisés',
  'Article précédent',
  'Navigation de l’article',
  'Galerie photos',
  'You may also like',
  'Most popular',
])
  test(`teasers behind the text: ${heading}`, () => {
    const raw = ['Une convention pour l’énergie', BODY, BODY, heading, 'Le maire visite une école'].join(
      '\n\n',
    );
    assert.deepEqual(zonesOf(raw).slice(-2), ['furniture', 'furniture']);
  });

test('the entries of a menu are furniture, its last line may be the headline', () => {
  const entries = [
    'Aller au contenu',
    'Actualités',
    'Le ministre : Luc Ngom',
    'Signature d’un accord avec le Ghana',
  ];
  const menu = ['furniture', 'furniture', 'furniture', 'furniture', 'furniture'];
  assert.deepEqual(zonesOf(`${[...entries, 'Contact'].join('\n')}\n\n${BODY}`), [...menu, 'body']);
  const list = entries.map((entry) => `- [${entry}](/page)`).join('\n');
  assert.deepEqual(zonesOf(`- [Accueil](/)\n${list}\n\n${BODY}`), [...menu, 'body']);
  assert.deepEqual(zonesOf(`${entries.join('\n')}\n\n${BODY}`), [...menu.slice(0, 3), 'title', 'body']);
  // No menu: lines of the text itself.
  assert.equal(zonesOf(`Accueil\n\nUn pont pour Kribi\nLe maire est content\n\n${BODY}`).length, 4);
  assert.deepEqual(zonesOf(`Accueil\nUn pont pour Kribi\n\n${BODY}`), ['furniture', 'title', 'body']);
});

test('teasers in the middle are furniture, what goes on behind them is none', () => {
  const raw = [
    `${BODY} Lire aussi : Le maire visite une école`,
    `${BODY} (Voir également : Un pont pour Kribi) ${BODY}`,
    'Lisez aussi – Le port en fête',
    '0 commentaire',
    'La suite après cette publicité',
    'À lire également',
    'Le lycée rouvre ses portes',
    'Le directeur de l’école a remercié la mairie, qui a promis de revenir avec des livres pour les élèves.',
    'Lire le texte de la convention aide.',
    'Le maire de la ville visite les écoles… Plus »',
    'Cet article est réservé aux abonnés.',
  ].join('\n\n');
  assert.deepEqual(zonesOf(raw), [
    'body',
    'furniture',
    'body',
    'furniture',
    'body',
    'furniture',
    'furniture',
    'furniture',
    'furniture',
    'furniture',
    'body',
    'body',
    'furniture',
    'furniture',
  ]);
  const glued = `${BODY} Lire aussi : Le maire visite une école De son côté, la directrice a salué l’accord.`;
  assert.deepEqual(zonesOf(glued), ['body']);
});

test('what a page is about, told at its top, announces no other pieces', () => {
  const raw = ['Toute l’actualité du port', 'Un pont sur le fleuve', '05/04/2019   admin', BODY].join('\n\n');
  assert.deepEqual(zonesOf(raw), ['furniture', 'title', 'dateline', 'body']);
});

test('pieces that a page shows below its own are furniture, under whatever heading', () => {
  for (const head of [
    'Vous aimerez aussi',
    'Les plus lus',
    'Dans la même catégorie',
    'Actualités liées',
    'Toutes les actualités',
    'Ces articles pourraient vous intéresser',
    'Liens utiles',
    'À propos de l’auteur',
  ]) {
    const kinds = zonesOf([BODY, BODY, head, 'Le maire visite une école', '12 mai 2021'].join('\n\n'));
    assert.deepEqual(kinds, ['body', 'body', 'furniture', 'furniture', 'furniture'], head);
  }
});

test('neither the day that a page puts before a headline nor a colon at its end belongs to it', () => {
  for (const line of [
    'mai 12, 2021 La Mairie des Lagunes ouvre un pont',
    'La Mairie des Lagunes ouvre un pont :',
  ])
    assert.equal(buildDocument([line, BODY].join('\n\n')).title, 'La Mairie des Lagunes ouvre un pont');
});

test('a dateline that a page ran into its headline is a line of its own', () => {
  for (const day of [
    'Publié le 12 mai 2021 à 10h',
    '2021-05-12 13:13:00',
    'KRIBI, le 12 mai 2021 – Le maire a parlé.',
  ]) {
    const text = buildDocument([`La Mairie des Lagunes ouvre un pont ${day}`, BODY].join('\n\n'));
    assert.equal(text.title, 'La Mairie des Lagunes ouvre un pont');
    assert.equal(text.paragraphs.length, 3);
  }
  const named = buildDocument(
    [`La Mairie ouvre le pont signé à Kribi, le 12 mai 2021 – le premier`, BODY].join('\n\n'),
  );
  assert.equal(named.paragraphs.length, 2);
});

test('what readers wrote is furniture to the end, however long', () => {
  const comments = ['Ada Koné', '12 mai 2021 à 14 h 05', BODY, 'Répondre'];
  for (const head of [
    '2 commentaires',
    'Commentaires (2)',
    'Laisser un commentaire',
    '1 commentaire sur « Un pont »',
  ]) {
    const kinds = zonesOf(['Un pont', BODY, BODY, head, ...comments].join('\n\n'));
    assert.deepEqual(kinds.slice(3), ['furniture', ...comments.map(() => 'furniture')], head);
  }
  // The head of an article may count them too.
  assert.deepEqual(
    zonesOf([...['Un pont', BODY, BODY], 'Réagissez à cet article', '1 Posté par Luc'].join('\n\n')),
    ['title', 'body', 'body', 'furniture', 'furniture'],
  );
  assert.deepEqual(
    zonesOf([BODY, '(Photo Lagune Presse)', 'Ph. A. Sarr', 'Lire : Un pont', BODY].join('\n\n')),
    ['body', 'furniture', 'furniture', 'furniture', 'body'],
  );
  assert.deepEqual(zonesOf(['Un pont', '2 commentaires', BODY].join('\n\n')), ['title', 'furniture', 'body']);
});

test('no more than a few short lines behind "Lire aussi" are teasers', () => {
  const programme = [
    '9 h : accueil',
    '10 h : ouverture',
    '11 h : visite',
    '12 h : pause',
    '13 h : clôture',
    '14 h : bal',
    '15 h : fin',
  ];
  const kinds = zonesOf([BODY, 'À lire également', 'Un pont pour Kribi', ...programme].join('\n\n'));
  assert.deepEqual(kinds.slice(8), ['body', 'body']);
});

test('slide counters, quoted posts, keywords and the pieces before and after are furniture', () => {
  const lines = [
    '1/12',
    '— Le Fil (@fil_kribi) May 12, 2021',
    '#Ada Koné #Kribi #Port',
    'Étiquettes #Ada Koné #Kribi',
    '← Le maire visite une école',
    'Un pont pour Kribi →',
    'Notre dossier : un pont pour Kribi',
  ];
  const kinds = zonesOf([BODY, ...lines, BODY].join('\n\n'));
  assert.deepEqual(kinds, ['body', ...lines.map(() => 'furniture'), 'body']);
});

test('cookies, shared posts and keywords of the page are furniture', () => {
  const lines = [
    'Gérer le consentement',
    'Pour offrir les meilleures expériences, nous utilisons des témoins.',
    'Lire la suite sur lefil.example',
    'Une publication partagée par Ville de Kribi (@kribi)',
    'TAGS',
    'Ville de Kribi',
    'Ada Koné',
  ];
  const kinds = zonesOf([BODY, ...lines, BODY].join('\n\n'));
  assert.deepEqual(kinds, ['body', ...lines.map(() => 'furniture'), 'body']);
});

test('a caption is part of the release, a credit names no publisher', () => {
  for (const [line, zone] of [
    ['© La directrice de l’agence, Ada Koné, à Kribi', 'body'],
    ['© Ville de Kribi. Ada Koné signe la convention au port', 'body'],
    ['© M. Luc Ngom et Mme Ada Koné', 'body'],
    ['© Le Fil de Kribi', 'furniture'],
    ['© 2024 La Lagune. Tous droits réservés', 'furniture'],
  ] as const)
    assert.equal(zonesOf(`${line}\n\n${BODY}`)[0], zone, line);
  for (const line of ['La maire signe. © Ada Koné', '© AXP / Ada Koné'])
    assert.equal(buildDocument(`${HEADLINE}\n\n${line}\n\n${BODY}`).publisher, null, line);
});

test('a headline told twice in one line is told once', () => {
  const document = buildDocument(`${HEADLINE} ${HEADLINE}\n\n${BODY}`);
  assert.equal(document.title, HEADLINE);
});

test('teasers above the dateline end with it', () => {
  const raw = [
    'L’énergie arrive au village',
    'Sur le même sujet',
    'Le maire visite une école',
    `4 mai 2024. – ${BODY}`,
    'Les turbines tournent.',
  ].join('\n\n');
  const kinds = zonesOf(raw);
  assert.deepEqual(kinds.slice(0, 3), ['title', 'furniture', 'furniture']);
  assert.ok(!kinds.slice(3).includes('furniture'), kinds.join(' '));
});

test('a lead in the front matter is read, unless the text begins with it', () => {
  const front = (lead: string, text: string): string[] =>
    zonesOf(`---\ntitle: Une convention\nsummary: ${lead}\nimage: a.jpg\n---\n\n${text}`);
  const other = 'Les travaux dureront deux ans et seront suivis par un comité de la région.';
  assert.deepEqual(front(BODY, other).slice(0, 5), [
    'furniture',
    'furniture',
    'body',
    'furniture',
    'furniture',
  ]);
  assert.ok(!front(BODY, BODY.replaceAll('’', "'")).slice(0, 5).includes('body'));
});

test('front matter is furniture, and gives title and author', () => {
  const document = buildDocument(
    `---\ntitle: "Un accord signé"\ndate: 2024-05-06\nauthor: Ana Sy\n---\n\n${BODY}`,
  );
  assert.equal(document.title, 'Un accord signé');
  assert.equal(document.author, 'Ana Sy');
  assert.deepEqual(
    document.zones.map(({ kind }) => kind),
    ['furniture', 'furniture', 'furniture', 'furniture', 'furniture', 'body'],
  );
});

test('title, dateline, author’s line and publisher', () => {
  const raw = `REPUBLIQUE DU BENIN\n\nL’énergie arrive au village\n\nPublié le 4 mai 2024\n\n${BODY}\n\nAda KONÉ\n\nSource : Ministère de l’Énergie`;
  const document = buildDocument(raw);
  assert.equal(document.title, 'L’énergie arrive au village');
  assert.equal(document.author, 'Ada KONÉ');
  assert.equal(document.publisher, 'Ministère de l’Énergie');
  assert.deepEqual(zonesOf(raw), ['body', 'title', 'dateline', 'body', 'byline', 'publisher']);
});

const HEADLINE = 'L’énergie arrive dans trois villages du Nord';

const PUBLISHERS: readonly (readonly [head: string, tail: string, publisher: string | null])[] = [
  ['REPUBLIQUE DU BENIN\n\nMINISTERE DE L’ENERGIE', '', 'MINISTERE DE L’ENERGIE'],
  ['Fédération des éleveurs (FEL)\n\nBP 12', '', 'Fédération des éleveurs'],
  ['LE FIL DE L’EAU – n° 12 – mai 2024', '', 'LE FIL DE L’EAU'],
  ['Agence de presse du Fleuve (APF)\n\nJeudi 2 mai 2024', '', 'Agence de presse du Fleuve'],
  ['Kayes, 2 mai 2024 (Presse sahélienne d’information) – Brève', '', 'Presse sahélienne d’information'],
  ['', '© 2024 Ministère de l’Énergie – Tous droits réservés', 'Ministère de l’Énergie'],
  ['', 'Copyright © lefil.example 2024', 'lefil.example'],
  ['', 'Ada Koné le 04/05/2024 Source : Le Fil', 'Le Fil'],
  ['COMMUNIQUE DE PRESSE', 'À propos de Lagune Énergie\n\nFondée en 2011.', 'Lagune Énergie'],
  ['', 'À propos de Lagune Énergie\n\nFondée en 2011.', null],
  ['', 'Source : Ada Koné, attachée de presse', null],
  ['L’Agence des ports signe une convention', '', null],
];

test('the publisher stands in a letterhead, a masthead, a dispatch, a copyright line or behind "À propos de"', () => {
  for (const [head, tail, publisher] of PUBLISHERS) {
    const document = buildDocument(`${head}\n\n${HEADLINE}\n\n${BODY}\n\n${BODY}\n\n${tail}`);
    assert.equal(document.publisher, publisher, head + tail);
  }
});

test('a title is bare of what pages and wires put around it', () => {
  for (const line of [
    `title: "${HEADLINE}"`,
    `URGENT - ${HEADLINE}`,
    `${HEADLINE} | lefil.info`,
    `${HEADLINE} jeudi, 6 février 2025 à 17:45`,
    `Université du Nord, direction de la communication et de la presse\n\n${HEADLINE}`,
    `1 204 vues | Partager : Facebook – X – WhatsApp – Copier le lien\n\n${HEADLINE}`,
  ])
    assert.equal(buildDocument(`${line}\n\n${BODY}`).title, HEADLINE, line);
});

const COURTESIES = [
  'Bonjour,',
  'Bonjour à toutes et à tous,',
  'Bonsoir',
  'Madame, Monsieur,',
  'Mesdames et messieurs les rédacteurs en chef,',
  'Chères consœurs, chers confrères,',
  'Veuillez trouver ci-joint notre dernier communiqué',
  'Ci-joint le communiqué de la chambre des métiers',
  'Merci de bien vouloir trouver ci-dessous le texte de la direction',
  'Je vous prie de bien vouloir diffuser le texte qui suit',
  'Vous trouverez ci-après un communiqué du syndicat des eaux',
  'Nous vous adressons en pièce jointe la note du conseil',
];
const NO_COURTESIES = [
  'Bonjour Kribi : la radio du port fête ses dix ans',
  'Madame Ada Koné, nouvelle directrice du port de Kribi',
  'Cher pays : les prix du riz au plus haut depuis dix ans',
  'Vous trouverez toujours un médecin, promet la ministre',
  'Trouver une place en crèche : le guide de la ville',
];

test('a mail’s greeting and what it says it brings are no title', () => {
  for (const line of COURTESIES) {
    assert.equal(buildDocument(`${line}\n\n${BODY}`).title, null, line);
    assert.equal(buildDocument(`${line}\n\nUn pont à Kribi\n\n${BODY}`).title, 'Un pont à Kribi', line);
  }
  for (const line of NO_COURTESIES) assert.equal(buildDocument(`${line}\n\n${BODY}`).title, line);
});

test('an author’s line may begin with the day', () => {
  assert.equal(buildDocument(`${HEADLINE}\n\n26 août 2024 - Par Ada Koné\n\n${BODY}`).author, 'Ada Koné');
});

test('an author’s line may hold the day, with its weekday', () => {
  for (const line of ['par Ada Koné le samedi 4 mai 2024', 'Ada Koné le 04/05/2024 Source : Armenews'])
    assert.equal(buildDocument(`${BODY}\n\n${line}`).author, 'Ada Koné', line);
});

test('a name above a date is the author’s line', () => {
  for (const date of ['mai 7, 2025 18:12', '7 mai 2025', 'Publié le 7 mai 2025']) {
    const document = buildDocument(`Une convention pour l’énergie rurale\n\nAda Koné\n\n${date}\n\n${BODY}`);
    assert.equal(document.author, 'Ada Koné', date);
  }
});

test('what follows the author’s line and was cut off is furniture', () => {
  const raw = `${BODY}\n\n${BODY}\n\nAda KONÉ\n\nLes forces armées continuent leur mission d’esc.\n\nLe programme a été lancé dans les locaux du..`;
  assert.deepEqual(zonesOf(raw), ['body', 'body', 'byline', 'furniture', 'furniture']);
});

test('passages in other languages are told apart and hold no sentences', () => {
  const english =
    'The minister of energy and the director of the agency have signed an agreement on rural power at the headquarters.';
  const document = buildDocument(`${BODY}\n\n${english}\n\n${BODY}`);
  assert.deepEqual(
    document.paragraphs.map(({ language }) => language),
    ['fra', 'eng', 'fra'],
  );
  assert.ok(document.sentences.every(({ paragraph }) => paragraph !== 1));
  assert.equal(document.language.code, 'fra');
});

test('a passage in German beside French is no French', () => {
  const german =
    'Murten, 6. Juni – Die 62 Delegierten haben Awa Sarr in das Amt gewählt. Sie tritt im Juli die Nachfolge von Luc Ngom an und wirbt für eine Gästekarte.';
  assert.deepEqual(
    buildDocument(`${BODY}\n\n${german}`).paragraphs.map(({ language }) => language),
    ['fra', 'deu'],
  );
});

test('a foreign text is known as such', () => {
  assert.equal(
    buildDocument(
      'The president of the republic met with the members of the government this week in the capital.',
    ).language.code,
    'eng',
  );
  assert.equal(
    buildDocument('وقعت وزارة الصحة اتفاقية تعاون مع منظمة الصحة العالمية في العاصمة تونس يوم الاثنين')
      .language.code,
    'arb',
  );
});

test('the head of an article from a database of the press', () => {
  const raw = [
    'La Lagune et la Savane signent',
    'Le Phare du Golfe (French)',
    'Mercredi 12 Mars 2025',
    'Copyright 2025 Le Phare du Golfe Provided by Example Media Inc. Tous droits réservés',
    'Length: 252 words',
    'Byline: Awa Sarr',
    'Body',
    BODY,
    BODY,
  ].join('\n\n');
  const { title, author, publisher, zones } = buildDocument(raw);
  assert.deepEqual(
    [title, author, publisher],
    ['La Lagune et la Savane signent', 'Awa Sarr', 'Le Phare du Golfe (French)'],
  );
  assert.deepEqual(
    zones.map(({ kind }) => kind),
    ['title', 'furniture', 'dateline', 'furniture', 'furniture', 'furniture', 'furniture', 'body', 'body'],
  );
});

test('what is no title: numbers of files, points of a summary; a slug and the house behind it are cut off', () => {
  for (const [lines, expected] of [
    [
      ['CM N°2025-07/SGG', 'COMMUNIQUE DU CONSEIL DES MINISTRES DU MERCREDI 19 FEVRIER'],
      'COMMUNIQUE DU CONSEIL DES MINISTRES DU MERCREDI 19 FEVRIER',
    ],
    [
      ['Cinq écoles, une charte', '▪ Quoi ? La charte de toutes les écoles de la Lagune'],
      'Cinq écoles, une charte',
    ],
    [['Golfe-AXP/ Hévéa : les planteurs empruntent'], 'Hévéa : les planteurs empruntent'],
    [['Le compte à rebours est lancé | Ministère de l’Eau et des Ports'], 'Le compte à rebours est lancé'],
    [
      ['Le pape à Kribi : une journée pour toute la lagune et ses pêcheurs.'],
      'Le pape à Kribi : une journée pour toute la lagune et ses pêcheurs.',
    ],
  ] as const)
    assert.equal(buildDocument([...lines, BODY, BODY].join('\n\n')).title, expected);
});

test('houses of letterheads: below a motto, above their press office, a radio with its frequency', () => {
  for (const [lines, expected] of [
    [
      ['BURKINA FASO', 'La Patrie ou la Mort, nous Vaincrons', 'AUTORITÉ DES PORTS ET DES DOCKS'],
      'AUTORITÉ DES PORTS ET DES DOCKS',
    ],
    [['PRÉSIDENCE DE LA RÉPUBLIQUE', 'Direction de la communication'], 'PRÉSIDENCE DE LA RÉPUBLIQUE'],
    [['UNIVERSITÉ DES LAGUNES – SERVICE DE PRESSE'], 'UNIVERSITÉ DES LAGUNES'],
    [['RADIO LAGUNE (Kribi, 94.6 FM)'], 'RADIO LAGUNE'],
  ] as const)
    assert.equal(
      buildDocument([...lines, 'Les ports signent un accord', BODY, BODY].join('\n\n')).publisher,
      expected,
    );
});

const titleOf = (head: string): string | null => buildDocument(`${head}\n\n${BODY}\n\n${BODY}`).title;

test('a title keeps its own quotes, loses the field of a file, the sender and what the page shows', () => {
  const quoted = buildDocument(`---\ntitle: Un accord « très attendu »\n---\n\n${BODY}`);
  assert.equal(quoted.title, 'Un accord « très attendu »');
  assert.equal(titleOf('date 2024-06 Un accord pour le port'), 'Un accord pour le port');
  assert.equal(titleOf('Un accord pour le port (photos)'), 'Un accord pour le port');
  assert.equal(titleOf('Haut\n\nUn accord pour le port. (SPAX, 12/11/2018)'), 'Un accord pour le port.');
  assert.equal(titleOf('Aller au menu Aller au contenu\n\nVersion à imprimer |\n\nUn accord'), 'Un accord');
  assert.equal(
    titleOf('Awa « invite » les « anciens » du port à venir'),
    'Awa « invite » les « anciens » du port à venir',
  );
});

test('error lines and headings of tags are no titles', () => {
  assert.equal(titleOf('Message d’erreur\n\nTags Posts tagged with "port"\n\nUn accord'), 'Un accord');
});

test('what a text is stands for a title where there is none', () => {
  assert.equal(titleOf('COMMUNIQUÉ CONJOINT'), 'COMMUNIQUÉ CONJOINT');
  assert.equal(titleOf('COMMUNIQUÉ CONJOINT\n\nUn accord pour le port'), 'Un accord pour le port');
  assert.equal(titleOf('COMMUNIQUÉ DE PRESSE'), null);
});

test('the publisher: behind a form for comments, a house in a town, a ministry below its state, who sent it out', () => {
  const publisherOf = (head: string, tail = ''): string | null =>
    buildDocument(`${head}\n\nUn accord pour le port\n\n${BODY}\n\n${BODY}\n\n${tail}`).publisher;
  const form = Array.from({ length: 8 }, (_, i) => `Champ ${i} du formulaire`).join('\n\n');
  assert.equal(
    publisherOf('Port', `Source : Direction du port de Kribi\n\n${form}`),
    'Direction du port de Kribi',
  );
  assert.equal(publisherOf('Ambassade du Japon à Djibouti'), 'Ambassade du Japon à Djibouti');
  assert.equal(publisherOf('UNION DES COMORES\n\nMinistère de la Pêche'), 'Ministère de la Pêche');
  assert.equal(publisherOf('Port', 'Communiqué par le ministère de la Pêche.'), 'ministère de la Pêche');
  assert.equal(publisherOf('GENÈVE (OXT Infos) – Le port rouvre'), 'OXT Infos');
});

test('the head of a copy without line breaks is parted from its text', () => {
  const text = `${BODY} ${BODY} ${BODY}`;
  const headline = 'Trois communes du littoral partagent leur eau';
  const zones = (raw: string) => {
    const { zones: found, text: seen } = buildDocument(raw);
    return found.map(({ start, end }) => seen.slice(start, end));
  };
  for (const day of [
    '12 mai 2024',
    'Lomé, le 12 mai 2024',
    '2024-05-12 13:13:00',
    'jeudi, 12 mai, 2024 à 17:45',
    '12/05/2024',
  ])
    assert.deepEqual(zones(`${headline} ${day} ${text}`), [headline, day, text], day);
  for (const day of ['Lomé, 12 mai 2024 (SPL) –', 'Lomé/Cotonou, le 12 mai 2024.', '12 mai 2024. –'])
    assert.deepEqual(zones(`${headline} ${day} ${text}`), [headline, `${day} ${text}`], day);
  assert.deepEqual(zones(`Conférence Internationale Lomé, 12 mai 2024 – ${text}`), [
    'Conférence Internationale',
    `Lomé, 12 mai 2024 – ${text}`,
  ]);
  assert.deepEqual(zones(`${text} Fait à Lomé, le 12 mai 2024 Le maire, Kodjo Ablavi`).slice(1), [
    'Fait à Lomé, le 12 mai 2024',
    'Le maire, Kodjo Ablavi',
  ]);
  for (const within of [
    'à Lomé, le 12 mai 2024.',
    'le jeudi 12 mai 2024',
    'entre le 3 et le 12 mai 2024,',
    'le 12 mai 2024',
  ])
    assert.equal(zones(`Les trois communes se sont réunies ${within} ${text}`).length, 1, within);
});

test('news of the day above a headline are furniture, the headline below its label is none', () => {
  const news =
    'Kribi : le préfet installe le conseil municipal\nSport : les Aigles de la Mefou battent le Racing';
  const headline = 'Une convention pour l’énergie rurale';
  for (const label of ['Flash info', 'Infos en continu :', 'Dernières dépêches'])
    assert.deepEqual(zonesOf(`${label}\n${news}\n\n${headline}\n\n${BODY}`), [
      ...Array<string>(3).fill('furniture'),
      'title',
      'body',
    ]);
  assert.equal(buildDocument(`Flash info\n${headline}\n\n${BODY}`).title, headline);
  assert.equal(buildDocument(`Flash info\n\n${headline}\n\n${BODY}`).title, headline);
});
