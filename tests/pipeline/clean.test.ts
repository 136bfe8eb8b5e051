import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { clean } from '../../pipeline/text/clean.js';
import { buildDocument } from '../../pipeline/text/document.js';

const CASES: readonly [name: string, raw: string, text: string][] = [
  ['blanks', 'un \u00a0 deux\t trois  ', 'un deux trois'],
  ['entities', 'Communiqu&eacute;&nbsp;: l&#8217;accord &amp; la suite', 'Communiqué : l’accord & la suite'],
  ['decomposed letters', 'E\u0301tat de\u0301cre\u0301te\u0301', 'État décrété'],
  ['soft hyphens and invisible characters', 'minis\u00adtère\u200b du\ufeff Plan', 'ministère du Plan'],
  [
    'raised and mathematical letters',
    'M\u1d50\u1d49 Awa, le 1\u1d49\u02b3 mai : 𝗮𝗰𝗰𝗼𝗿𝗱 𝟐',
    'Mme Awa, le 1er mai : accord 2',
  ],
  ['hyphens that do not break', 'Jean\u2011Luc, Addis\u2010Abeba', 'Jean-Luc, Addis-Abeba'],
  [
    'blanks before signs',
    'Awa Sarr , maire , a signé .\nLe .net , non',
    'Awa Sarr, maire, a signé.\nLe .net, non',
  ],
  [
    'quotation marks made of angles',
    'Il a dit : <<Nous avons signé à Kribi.>> Et <b>voilà</b>.',
    'Il a dit : «Nous avons signé à Kribi.» Et voilà.',
  ],
  [
    'apostrophes of databases and wrong encodings',
    "l\\'accord, d''Awa, l?union aujourd?hui, qu?il ? Oui \\\"non\\\"",
    "l'accord, d'Awa, l'union aujourd'hui, qu'il ? Oui \"non\"",
  ],
  [
    'accents that a text without any has lost',
    'Le maire a signe hier a Dakar, a la mairie, a 10 h, un accord du Port de Kribi. Il a la main. Un accord signe mardi par des maires reste a ratifier.',
    'Le maire a signe hier à Dakar, à la mairie, à 10 h, un accord du Port de Kribi. Il a la main. Un accord signé mardi par des maires reste à ratifier.',
  ],
  [
    'no accents beside others',
    'Le maire a signé hier a Dakar, a la mairie des Lagunes, un accord du Port.',
    'Le maire a signé hier a Dakar, a la mairie des Lagunes, un accord du Port.',
  ],
  [
    'letters that a decoder lost',
    'Le minist\ufffdre de l\ufffdeau signe \ufffd Kribi : c\ufffdt\ufffd h\ufffdpital, No\ufffdl Goro, Ha\ufffdti, d\ufffdj\ufffd, l\ufffd \ufffd Le maire',
    "Le ministère de l'eau signe à Kribi : côté hôpital, Noël Goro, Haïti, déjà, là \ufffd Le maire",
  ],
  [
    'breaks as programs write them',
    'Un accord\\n\\nLe maire a signé.\\nFin',
    'Un accord\nLe maire a signé.\nFin',
  ],
  ['a path that is no break', 'Voir C:\\nuit\nLe maire\nFin', 'Voir C:\\nuit\nLe maire\nFin'],
  ['ligatures', 'le ﬁnancement oﬃciel', 'le financement officiel'],
  ['tags and comments', '<p>Le <b>ministre</b> a signé.</p><!-- note -->', 'Le ministre a signé.'],
  ['paragraphs in one line', '<p>Un accord.</p><p>La suite.</p><div>Fin</div>', 'Un accord.\nLa suite.\nFin'],
  [
    'list items and cells in one line',
    '<ul><li>Eau</li><li>Santé</li></ul><td>Ada</td><td>Seck</td>',
    'Eau\nSanté\nAda\nSeck',
  ],
  ['a line broken by hand', 'Awa Sarr<br/>Directrice', 'Awa Sarr\nDirectrice'],
  [
    'links side by side',
    '[Awa Sarr](https://x.example/a)[mai 7, 2025](https://x.example/b)',
    'Awa Sarr\nmai 7, 2025',
  ],
  [
    'front matter without fences',
    'title: Un accord\ndate: 2015/12/3\n\nTexte',
    'title: Un accord\ndate: 2015/12/3\nTexte',
  ],
  [
    'a capital I for a small L',
    "l'avis de I'APCM sur I’eau et Ia paix",
    "l'avis de l'APCM sur l’eau et la paix",
  ],
  ['no capital I for a small L', "I'm IA, Ian and I. Ia Sarr", "I'm IA, Ian and I. Ia Sarr"],
  [
    'blanks beside an apostrophe',
    "l' eau, l 'union, l ' or, d’ Awa, qu' il",
    "l'eau, l'union, l'or, d’Awa, qu'il",
  ],
  [
    'no blanks beside an apostrophe',
    "le 'd' est clos, « l' », un lit ' neuf '",
    "le 'd' est clos, « l' », un lit ' neuf '",
  ],
  [
    'lost apostrophes',
    'Elle s inscrit dans l accord d une Union',
    "Elle s'inscrit dans l'accord d'une Union",
  ],
  [
    'lost apostrophes in capitals',
    'CONSEIL D ADMINISTRATION DE L ECOLE',
    "CONSEIL D'ADMINISTRATION DE L'ECOLE",
  ],
  [
    'letters alone',
    'les points d et e, la Ligue L Alger, le plan S',
    'les points d et e, la Ligue L Alger, le plan S',
  ],
  ['other apostrophes', 'lʼaccord de lʻunion, d‛eau, l＇État', "l'accord de l'union, d'eau, l'État"],
  [
    'apostrophes lost in all of a text',
    `${'Le maire et le préfet ont reçu les élus de la région à la mairie. '.repeat(5)}Laccord dune durée de deux ans lie lUnion des ports à létat ; quil dure à Oran, dit Daniel.`,
    `${'Le maire et le préfet ont reçu les élus de la région à la mairie. '.repeat(5)}L'accord d'une durée de deux ans lie l'Union des ports à l'état ; qu'il dure à Oran, dit Daniel.`,
  ],
  [
    'letters as programs and mails write them',
    'Sant\\u00e9, e\\u0301tat, E=C3=A9, =E2=80=99, 2 = 3',
    'Santé, état, Eé, ’, 2 = 3',
  ],
  ['accents behind their letters', 'Santé signe´e a` Kribi, me`re', 'Santé signée à Kribi, mère'],
  ['entities without their end', 'L&eacutecole, la sant&eacute et R&D&nbsp', 'Lécole, la santé et R&D '],
  [
    'codes of forums, notes and escapes',
    '[b]Awa Sarr[/b], maire[1], \\(Kribi\\) [sic] [vc_row]oui[/vc_row] ***Jean\\-Luc Abega***',
    'Awa Sarr, maire, (Kribi) [sic] oui Jean-Luc Abega',
  ],
  [
    'question marks for accents',
    'La r?gion a sign? un accord avec l’?tat et la pr?fecture ; le conseil a ?lu le maire, la d?l?gation a d?cid? hier.',
    'La région a signé un accord avec l’état et la préfecture ; le conseil a élu le maire, la délégation a décidé hier.',
  ],
  [
    'lines of a mail that go on',
    'Le maire de la commune a ensuite sign=\né avec la directrice de la nouvelle=\n Banque des Lagunes, le préfet et la =\nRégie des ports, puis avec la soci=\nété Orbitel.',
    'Le maire de la commune a ensuite signé avec la directrice de la nouvelle Banque des Lagunes, le préfet et la Régie des ports, puis avec la société Orbitel.',
  ],
  ['accents for apostrophes', 'l´accord de l`union, d‘eau, `code`', "l'accord de l'union, d'eau, `code`"],
  [
    'emphasis within a line',
    'Le maire *Luc Ngom* (_photo_) a vu __Ada Seck__. 2 * 3, un_mot_lié',
    'Le maire Luc Ngom (photo) a vu Ada Seck. 2 * 3, un_mot_lié',
  ],
  [
    'emphasis within a link, with what the link is told',
    'Collaborateur de [_Kribi Matin_](https://exemple.org/){:target="_blank"}, Luc Ngom a signé.',
    'Collaborateur de Kribi Matin, Luc Ngom a signé.',
  ],
  [
    'two emphases',
    '**Un accord signé** *Kribi, le 3 mai* – Le maire',
    'Un accord signé\nKribi, le 3 mai – Le maire',
  ],
  [
    'rows of a table',
    '| Nom | Titre |\n|---|---|\n| Ada Seck | Maire de Kribi |',
    'Nom, Titre\n|---|---|\nAda Seck, Maire de Kribi',
  ],
  ['words broken within a line', 'le finan- cement de la Conven- tion', 'le financement de la Convention'],
  [
    'compounds broken within a line',
    'Jean- Luc, Saint -Louis, la vice- présidente',
    'Jean-Luc, Saint-Louis, la vice-présidente',
  ],
  ['a compound that stands whole elsewhere', 'Bel-Orvel et Bel- Orvel', 'Bel-Orvel et Bel-Orvel'],
  [
    'hyphens that break no word',
    'Kribi- Le port, micro- et macro, la banque- dit-il',
    'Kribi- Le port, micro- et macro, la banque- dit-il',
  ],
  [
    'UTF-8 read as Windows-1252',
    'SantÃ© : lâ€™accord signÃ© Ã  Kribi Â« ici Â»',
    'Santé : l’accord signé à Kribi « ici »',
  ],
  ['letters that only look misread', 'SÃO JOÃO DE MEÃ', 'SÃO JOÃO DE MEÃ'],
  ['entities written twice', 'd&amp;eacute;l&amp;#233;gu&eacute; R&amp;D;', 'délégué R&D;'],
  ['escaped tags', '&lt;p&gt;Titre&lt;/p&gt;', 'Titre'],
  ['links and images', '![photo](a.jpg)\n[Lire](https://x.example/a_(b)) la suite', 'Lire la suite'],
  ['headings', '# Titre du communiqué\n\nTexte', 'Titre du communiqué\nTexte'],
  [
    'hard wraps',
    'Le ministre de la Santé, accompagné de\nla délégation venue de la capitale, a\nreçu hier à la préfecture le docteur Ada\nSeck.',
    'Le ministre de la Santé, accompagné de la délégation venue de la capitale, a reçu hier à la préfecture le docteur Ada Seck.',
  ],
  [
    'an appointment that goes on in the next line',
    '- Monsieur Ada SECK, ingénieur des mines, est nommé\n  Directeur des ports en remplacement de Monsieur\n  Luc Ngom ;\n- Madame Awa Diop est là.',
    '- Monsieur Ada SECK, ingénieur des mines, est nommé Directeur des ports en remplacement de Monsieur Luc Ngom ;\n- Madame Awa Diop est là.',
  ],
  [
    'a day under a wrapped headline',
    'La banque signe une convention dans le cadre de la promotion de\nla coopération avec les coopératives\n15 mars 2024\nLa banque a signé vendredi à son siège une convention.',
    'La banque signe une convention dans le cadre de la promotion de la coopération avec les coopératives\n15 mars 2024\nLa banque a signé vendredi à son siège une convention.',
  ],
  [
    'words broken at the end of a line',
    'La délégation du ministère de la commu-\nnication a rencontré hier le vice-\nprésident de la commission',
    'La délégation du ministère de la communication a rencontré hier le vice-président de la commission',
  ],
  [
    'a known word whose beginning looks like half a compound',
    'La délégation a rencontré hier les agents du mi-\nnistère, qui ont salué le renforcement',
    'La délégation a rencontré hier les agents du ministère, qui ont salué le renforcement',
  ],
  [
    'lines wrapped with the markup in them',
    'La cérémonie s’est tenue au siège de la mairie en\nprésence du [Comité](https://comite.example/a) de\nla ville et du [Conseil des\nLagunes](https://x.example/b) ; **Ada\nSeck** a signé.',
    'La cérémonie s’est tenue au siège de la mairie en présence du Comité de la ville et du Conseil des Lagunes ; Ada Seck a signé.',
  ],
  [
    'a long link in a short line',
    'Le maire de la ville a reçu hier le préfet, avec les\nélus venus de la région, pour parler de la rentrée\nprochaine des écoles.\npar [Ada Seck](https://fil.example/auteurs/ada-seck-12)\n© Le Fil 2024',
    'Le maire de la ville a reçu hier le préfet, avec les élus venus de la région, pour parler de la rentrée prochaine des écoles.\npar Ada Seck\n© Le Fil 2024',
  ],
  [
    'a dateline under a wrapped headline',
    'La banque signe une convention dans le cadre de la promotion de\nla coopération avec les coopératives de la région et du pays\nLomé, le 15 mars 2024 – La banque a signé vendredi à son siège une\nconvention.',
    'La banque signe une convention dans le cadre de la promotion de la coopération avec les coopératives de la région et du pays\nLomé, le 15 mars 2024 – La banque a signé vendredi à son siège une convention.',
  ],
  [
    'rows with columns between wrapped lines',
    'Le programme des deux journées est le suivant, à\nla maison des jeunes de la ville de Kribi :\nLundi 3      Ouverture par le maire      Salle bleue\nMardi 4      Clôture par le préfet       Salle verte',
    'Le programme des deux journées est le suivant, à la maison des jeunes de la ville de Kribi :\nLundi 3 Ouverture par le maire Salle bleue\nMardi 4 Clôture par le préfet Salle verte',
  ],
  [
    'wrapped lines with a blank line between all of them',
    'Un accord signé\n\n\nLe ministre de la Santé, accompagné de\n\nla délégation venue de la capitale, a\n\nreçu hier à la préfecture le docteur Ada\n\nSeck, qui est arrivée avec le maire de\n\nla ville.\n\n\nIl est reparti le soir par la route du\n\nlittoral, avec le préfet de la région et\n\nle maire.',
    'Un accord signé\nLe ministre de la Santé, accompagné de la délégation venue de la capitale, a reçu hier à la préfecture le docteur Ada Seck, qui est arrivée avec le maire de la ville.\nIl est reparti le soir par la route du littoral, avec le préfet de la région et le maire.',
  ],
  [
    'wrapped lines of which nearly all stand apart',
    'Port de Kribi\nService de presse\n\nLe ministre de la Santé, accompagné de\n\nla délégation venue de la capitale, a\n\nreçu hier à la préfecture le docteur Ada\n\nSeck, qui est arrivée avec le maire de\n\nla ville. Elle est repartie le soir, par\n\nla route, pour la capitale du pays avec\n\nle préfet de la région.\n\nContact\n\nAda Seck\n\nKribi',
    'Port de Kribi\nService de presse\nLe ministre de la Santé, accompagné de la délégation venue de la capitale, a reçu hier à la préfecture le docteur Ada Seck, qui est arrivée avec le maire de la ville. Elle est repartie le soir, par la route, pour la capitale du pays avec le préfet de la région.\nContact\nAda Seck\nKribi',
  ],
  [
    'words broken by a soft hyphen',
    'La délégation du ministère de la commu\u00ad\nnication a rencontré hier la presse',
    'La délégation du ministère de la communication a rencontré hier la presse',
  ],
  [
    'a page number within a sentence',
    'Le ministre a reçu la directrice de l’Agence\n\n- 2 -\n\nnationale de l’eau.\n\n3\n\nfin',
    'Le ministre a reçu la directrice de l’Agence nationale de l’eau.\n3\nfin',
  ],
  [
    'running heads within sentences',
    'Port de Kribi\n\nLe maire a reçu hier la directrice\n\nPort de Kribi\n\nPage 2/3\n\nde l’Agence des ports et des docks\n\nPort de Kribi\n\nEt voilà.',
    'Port de Kribi\nLe maire a reçu hier la directrice de l’Agence des ports et des docks\nPort de Kribi\nEt voilà.',
  ],
  [
    'a foot and a head that no other page repeats',
    'Le maire a reçu hier la directrice\n\nCommuniqué de presse\nPage 1 sur 2\n\nPort de Kribi\n\nde l’Agence des ports et des docks.',
    'Le maire a reçu hier la directrice de l’Agence des ports et des docks.',
  ],
  [
    'lines without a number are no page',
    'Le maire a reçu hier la directrice\n\nAgence des ports\n\net le préfet.',
    'Le maire a reçu hier la directrice\nAgence des ports\net le préfet.',
  ],
  [
    'rules are no running heads',
    'Le maire a reçu hier la directrice\n\n---\n\nsource : Le Fil\n\n---\n\nEt voilà.',
    'Le maire a reçu hier la directrice\n---\nsource : Le Fil\n---\nEt voilà.',
  ],
  [
    'a page that breaks within a name',
    'Le maire de la commune a ensuite reçu dans son\nbureau, avec les conseillers venus de la ville,\nla nouvelle directrice générale de la Banque\n\n2\n\n\fAgricole des Lagunes, Mme Ada Seck.',
    'Le maire de la commune a ensuite reçu dans son bureau, avec les conseillers venus de la ville, la nouvelle directrice générale de la Banque Agricole des Lagunes, Mme Ada Seck.',
  ],
  [
    'wrapped lines that stand there twice are no running heads',
    'Une convention lie le ministère de la Pêche, de\nla Mer et des Lagunes du Centre et du\nSud.\nElle engage aussi le ministère de la Pêche, de\nla Mer et des Lagunes du Centre et du\nnord.',
    'Une convention lie le ministère de la Pêche, de la Mer et des Lagunes du Centre et du Sud.\nElle engage aussi le ministère de la Pêche, de la Mer et des Lagunes du Centre et du nord.',
  ],
  [
    'ends of appointments are no running heads',
    'M. Luc Ngom, en remplacement de Mme Ada Seck, appelée à d’autres\nfonctions.\n\nAu titre du ministère de la Pêche et des Lagunes :\n\nM. Jean Goro, en remplacement de Mme Rose Ndo, appelée à d’autres\nfonctions.',
    'M. Luc Ngom, en remplacement de Mme Ada Seck, appelée à d’autres fonctions.\nAu titre du ministère de la Pêche et des Lagunes :\nM. Jean Goro, en remplacement de Mme Rose Ndo, appelée à d’autres fonctions.',
  ],
  [
    'a number that is no page',
    'Il a reçu la directrice de l’Agence\n\n12\n\nPersonnes sont venues.',
    'Il a reçu la directrice de l’Agence\n12\nPersonnes sont venues.',
  ],
  [
    'surnames in capitals that are broken, and double ones',
    'La délégation venue de la capitale a reçu hier\nà Kribi, où elle est arrivée avant midi par la\nroute, le ministre, Monsieur Chanda MULO-\nLENGA, puis le professeur Awa TRAORE-\nDIALLO et la directrice du nouveau MINIS-\nTERE de la mer.',
    'La délégation venue de la capitale a reçu hier à Kribi, où elle est arrivée avant midi par la route, le ministre, Monsieur Chanda MULOLENGA, puis le professeur Awa TRAORE-DIALLO et la directrice du nouveau MINISTERE de la mer.',
  ],
  [
    'a day whose parts stand under each other',
    'déc\n04\n2024\n\nUn accord est signé\n12\n\nMars 2024\n\nUn autre aussi\n12\n2024\n\nMarchés\n12',
    'déc 04 2024\nUn accord est signé\n12 Mars 2024\nUn autre aussi\n12\n2024\nMarchés\n12',
  ],
  [
    'a blank that is missing beside a year',
    'Fait à Kribi, le 16 décembre2024\n16 Déc, 2024Le maire a signé le SEN2024Mars.',
    'Fait à Kribi, le 16 décembre 2024\n16 Déc, 2024 Le maire a signé le SEN2024Mars.',
  ],
  ['list items', 'Ont signé :\n- le Mali ;\n- la Chine.', 'Ont signé :\n- le Mali ;\n- la Chine.'],
  [
    'a headline above its text',
    'Signature d’un accord\nLe ministre a signé.',
    'Signature d’un accord\nLe ministre a signé.',
  ],
];

for (const [name, raw, text] of CASES) {
  test(`clean: ${name}`, () => assert.equal(clean(raw).text, text));
}

test('a range of the text leads back to the raw stretch it was made from', () => {
  const raw = 'En présence de M. Moctar,\r\n  Seck et le minis\u00adt&egrave;re  du Plan';
  const { text, map } = clean(raw);
  const at = (word: string): string => {
    const start = text.indexOf(word);
    const span = map.toRaw({ start, end: start + word.length });
    return raw.slice(span.start, span.end);
  };
  assert.equal(at('Moctar, Seck'), 'Moctar,\r\n  Seck');
  assert.equal(at('ministère'), 'minis\u00adt&egrave;re');
  assert.equal(at('Plan'), 'Plan');
});

const piece = fc.oneof(
  fc.constantFrom(
    'Le ministre de la Santé',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\n\n',
    '-\n',
    '&eacute;',
    '&nbsp;',
    '&#x1F600;',
    '\u00ad',
    'e\u0301',
    '😀',
    '\ud83d',
    '\u0000',
    '<b>',
    '<!--',
    '-->',
    '[',
    '](http://x.y)',
    '---',
    '# ',
    'M. ',
    'ﬁ',
    '\u00a0',
    '«',
    '.',
    '1er mai',
  ),
  fc.string({ unit: 'binary' }),
);

test('property: the map keeps order, words of the text are words of the raw text, nothing throws', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const raw = pieces.join('');
      const document = buildDocument(raw);
      assert.equal(document.folded.length, document.text.length);
      let last = 0;
      for (let i = 0; i < document.tokens.count; i++) {
        const start = document.tokens.start[i] as number;
        const end = document.tokens.end[i] as number;
        const span = document.map.toRaw({ start, end });
        assert.ok(span.start < span.end && span.end <= raw.length, 'an empty or overlong raw span');
        assert.ok(span.start >= last, 'raw spans out of order');
        last = span.start;
        assert.ok(document.map.toText(span.start) <= start);
      }
    }),
    { numRuns: 1000 },
  );
});

test('dashes of a text that has no hyphen are hyphens', () => {
  const text = (raw: string): string => buildDocument(raw).text;
  assert.equal(
    text('Le porte–parole Jean–Marc Essomba a signé – hier.'),
    'Le porte-parole Jean-Marc Essomba a signé – hier.',
  );
  for (const kept of [
    'La liaison Limbé–Kribi rouvre.',
    'Le sous-préfet ouvre la liaison mer–terre Limbé–Kribi.',
  ])
    assert.equal(text(kept), kept);
});
