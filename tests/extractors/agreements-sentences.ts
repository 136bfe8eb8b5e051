/** Sentences written for the rules of agreements, with what they tell; the notation is told in `agreements-notation.ts`. */

export const TOLD: readonly (readonly [sentence: string, ...records: string[]])[] = [
  // Lines that name a paper, its sides and its day, without a verb.
  [
    "Convention de partenariat entre l'[O OIF] et l'[O UIT], en date du [D 12 mars 2020 = 2020-03-12]\n\nPortes ouvertes de l'[O OIF]\n\nAccord-cadre avec la [O BAD], le [D 3 mars 2024 = 2024-03-03]",
    'signed convention; OIF + UIT; ; 2020-03-12',
    'signed agreement; OIF + BAD; ; 2024-03-03',
  ],
  ["Partenariat entre l'[O OIF] et l'[O UIT] : réunion à [V Kara], le [D 3 mars 2024 = 2024-03-03]"],
  ["La convention entre l'[O OIF] et l'[O UIT], en date du [D 12 mars 2020 = 2020-03-12]"],
  ["Convention entre l'[O OIF] et l'[O UIT] qui expire bientôt, le [D 3 mars 2024 = 2024-03-03]"],
  // A house that signs is no place, a pronoun no side; several of no one's kind were concluded between two.
  [
    "Lors d'une rencontre tenue à la [F mairie de Kara], l'[F Université de Kara] a signé une convention avec l'[O OIF].",
    'signed convention; OIF; ; ; mairie de Kara',
  ],
  ['Chacun a signé un accord avec la [O BAD].', 'signed agreement; BAD'],
  [
    "La coopération entre le [C Togo = TG] et le [C Bénin = BJ] a été discutée et un certain nombre d'accords ont été conclus.",
    'negotiated agreement; Togo + Bénin',
  ],
  // What waits is another thing; what is approved is yet to be signed; the place where it was announced.
  ["L'[O OIF] et l'[O UIT] signent trois accords, l'extradition attendra", 'signed agreement; OIF + UIT'],
  [
    "Le conseil a approuvé la signature de l'accord entre l'[O OIF] et l'[O UIT].",
    'planned agreement; OIF + UIT',
  ],
  [
    "La signature de l'accord entre l'[O OIF] et l'[O UIT], annoncée pour lundi à [V Kara], a été reportée.",
    'not_signed agreement; OIF + UIT; ; ; Kara',
  ],
  // One that failed is told once, whatever the headline calls it; the last of a row of sides is no subject of its own.
  [
    "[C Togo = TG]-[C Bénin = BJ] : la signature de l'accord sur le travail saisonnier repoussée\n\nLa signature de l'accord relatif à la main-d'œuvre agricole entre le [C Togo = TG] et le [C Bénin = BJ] n'aura pas lieu.",
    'not_signed agreement; Togo + Bénin',
  ],
  [
    "La signature de la convention entre l'[O OIF], la [O BAD] et l'[O UIT] est reportée.",
    'not_signed convention; OIF + BAD + UIT',
  ],
  // Lines behind a colon are the papers, whatever their article; the sides and hands of a line are its own.
  [
    "Le [C Mali = ML] et le [C Togo = TG] ont procédé, [D mardi = 2024-03-05], à la signature des instruments ci-après :\n\n- l'Accord-cadre relatif aux prêts ;\n- le Mémorandum d'entente portant création d'un mécanisme.",
    'signed agreement; Mali + Togo; ; 2024-03-05',
    'signed memorandum; Mali + Togo; ; 2024-03-05',
  ],
  [
    "Deux accords ont été signés entre le [C Mali = ML] et le [C Togo = TG]. Il s'agit :\n\n- de l'accord sur les transports ;\n- de la convention sur la pêche.",
    'signed agreement; Mali + Togo',
    'signed convention; Mali + Togo',
  ],
  [
    "Deux accords ont été signés entre le [C Mali = ML] et le [C Togo = TG]. La presse était là.\n\n- l'accord sur les transports de 2015",
    'signed agreement; Mali + Togo',
  ],
  [
    "Deux accords ont été signés entre le [C Mali = ML] et le [C Togo = TG].\n\n- l'accord sur les transports de 2015",
    'signed agreement; Mali + Togo',
  ],
  [
    "Les documents ci-dessous ont été signés :\n\n1) Protocole d'accord – signé, pour l'[O OIF], par [P Ali Sow] ; pour la [O BAD], par [P Awa Ba].\n\n2) Mémorandum d'entente entre l'[O UIT] et l'[O UFR] ; signataires : [P Luc Ba] et [P Rita Sow].",
    'signed protocol; OIF + BAD; Ali Sow > OIF, Awa Ba > BAD',
    'signed memorandum; UIT + UFR; Luc Ba, Rita Sow',
  ],
  // Bound since a day; what was passed that day between two; what got its signatures.
  [
    "L'[O OIF] et l'[O UIT] sont liées depuis [D hier = 2024-03-05] par un mémorandum.",
    'signed memorandum; OIF + UIT',
  ],
  [
    "Le contrat de prêt passé [D mardi = 2024-03-05], à [V Kara], entre l'[O OIF] et la [O BAD] est connu.",
    'negotiated contract; OIF + BAD; ; 2024-03-05; Kara',
  ],
  ["Rien de cela n'est passé mardi entre l'[O OIF] et la [O BAD] au sujet du contrat de prêt."],
  [
    "La convention entre l'[O OIF] et l'[O UIT] a reçu [D hier = 2024-03-05] ses deux signatures, à [V Kara].",
    'signed convention; OIF + UIT; ; 2024-03-05; Kara',
  ],
  // It was to crown a visit, and the ceremony was put off.
  [
    "La rencontre devait initialement être couronnée par la signature d'une convention entre l'[O OIF] et l'[O UIT]. La cérémonie a toutefois été reportée sine die.",
    'not_signed convention; OIF + UIT',
  ],
  [
    "La rencontre a été couronnée par la signature d'une convention entre l'[O OIF] et l'[O UIT]. La visite de l'usine a été reportée.",
    'signed convention; OIF + UIT',
  ],
  // Put off by a participle alone; no instrument that could have been; initialled in the press is signed.
  [
    "[C Togo = TG]-[C Bénin = BJ] : la signature de l'accord de pêche renvoyée à une date ultérieure\n\nLa presse était là.",
    'not_signed agreement; Togo + Bénin',
  ],
  ["« Aucun accord n'a été signé », a dit le directeur."],
  ["Aucun accord n'a été signé avec l'[O OIF], a dit le directeur.", 'not_signed agreement; OIF'],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord. De même, une convention a été paraphée par l'[O OIF] et la [O BAD].",
    'signed agreement; OIF + UIT',
    'signed convention; OIF + BAD',
  ],
  [
    "Une convention a été paraphée par l'[O OIF] et la [O BAD]. La cérémonie de signature s'est déroulée à la mairie.",
    'signed convention; OIF + BAD',
  ],
  [
    "Un décret royal portant ratification de l'accord de prêt conclu entre l'[O OIF] et la [O BAD] est paru.",
    'ratified agreement; OIF + BAD',
  ],
  // Headlines of a list: each its own pair.
  [
    "Actualités\n\nSignature d'un accord de prêt entre l'[O OIF] et l'[O UIT]\n\nNouveau siège de l'[O OIF]\n\nSignature d'une convention de stage entre l'[O OIF] et la [O BAD]",
    'signed agreement; OIF + UIT',
    'signed convention; OIF + BAD',
  ],
  // A heading tells its own sides, be what is signed a partnership.
  [
    '[C Bénin = BJ] – [C Togo = TG] : un accord de pêche signé\n\nLa presse était là.',
    'signed agreement; Bénin + Togo',
  ],
  [
    "[O OIF] - [O UIT] : signature d'un partenariat\n\nL'[O OIF] et l'[O UIT] coopèrent.",
    'signed partnership; OIF + UIT',
  ],
  // Lines of a list say with whom.
  [
    "L'[O OIF] a signé plusieurs documents :\n- un contrat de bail avec l'[O UIT] ;\n- une convention avec la [O BAD].",
    'signed contract; OIF + UIT',
    'signed convention; OIF + BAD',
  ],
  ["L'[O OIF] et l'[O UIT] ont signé et échangé un protocole d'accord.", 'signed protocol; OIF + UIT'],
  [
    "L'[O OIF] et l'[O UIT] ont le plaisir d'annoncer la conclusion d'un accord de pêche.",
    'negotiated agreement; OIF + UIT',
  ],
  [
    "Le [D 5 mars 2024 = 2024-03-05] : signature d'un accord de pêche entre l'[O OIF] et l'[O UIT].",
    'signed agreement; OIF + UIT; ; 2024-03-05',
  ],
  // Bound just now, though nobody says that it was signed.
  ["Un accord lie désormais l'[O OIF] à l'[O UIT].", 'signed agreement; OIF + UIT'],
  ["L'[O OIF] et l'[O UIT] sont désormais liées par une convention.", 'signed convention; OIF + UIT'],
  ["L'[O OIF] et l'[O UIT] sont liées par une convention depuis [D 2015 = 2015]."],
  ["L'[O OIF] et l'[O UIT] sont désormais liées par l'histoire."],
  // Set beside each other in a headline.
  ["Signature d'un contrat de bail [O OIF] – [O UIT]\n\nLa presse était là.", 'signed contract; OIF + UIT'],
  // The headline of the next piece of news takes neither day nor place from the one above it.
  [
    "L'[O OIF] et l'[O UIT] ont signé [D mardi = 2024-03-05] une convention de stage à [V Kara].\n\nL'[O ANSUT] et la [O BAD] signent un accord de prêt\n\nIls en sont fiers.",
    'signed convention; OIF + UIT; ; 2024-03-05; Kara',
    'signed agreement; ANSUT + BAD',
  ],
  [
    "L'[O OIF] a signé la convention, et du côté de l'[O UIT], c'est [P Luc Ba].",
    'signed convention; OIF + UIT; Luc Ba > UIT',
  ],
  // Whose a signing is by whose means they do something, or for which they met.
  [
    "L'[O OIF] et l'[O UIT] renforcent leur coopération à travers la signature d'un partenariat.",
    'signed partnership; OIF + UIT',
  ],
  ["L'[O OIF] et l'[O UIT] ont franchi une étape avec la signature d'un pacte.", 'signed pact; OIF + UIT'],
  ["L'[O OIF] a reçu l'[O UIT] pour la signature d'un accord de pêche.", 'signed agreement; OIF + UIT'],
  [
    "L'[O OIF] recevra l'[O UIT] pour la signature d'un accord de pêche avec la [O BAD].",
    'planned agreement; OIF + BAD',
  ],
  [
    "Le partenariat entre l'[O OIF] et l'[O UIT] prévoit des stages. Signé le [D 4 mars 2024 = 2024-03-04], il court sur trois ans.",
    'signed partnership; OIF + UIT; ; 2024-03-04',
  ],
  ['Conventions signées avec : [O OIF], [O UIT].', 'signed convention; OIF', 'signed convention; UIT'],
  // Cards, and lines that open with what was signed.
  [
    'Convention de partenariat\nSignataires : [O OIF] et [O UIT]\nLieu : [V Kara]',
    'signed convention; OIF + UIT; ; ; Kara',
  ],
  ["Bilan de l'année\n\nConvention signée avec l'[O UIT]", 'signed convention; UIT'],
  // Where the ceremony was.
  [
    "En marge d'une réunion à l'[F hôtel Ivoire], l'[O UIT] a signé un accord avec l'[O Agence pour la promotion du lait].",
    'signed agreement; UIT + Agence pour la promotion du lait; ; ; hôtel Ivoire',
  ],
  [
    "Un accord a été signé entre l'[O UIT] et l'[O Agence pour la promotion du lait] à l'[F hôtel Ivoire].",
    'signed agreement; UIT + Agence pour la promotion du lait; ; ; hôtel Ivoire',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord. La cérémonie, tenue à l'[F hôtel Ivoire], a été brève.",
    'signed agreement; OIF + UIT; ; ; hôtel Ivoire',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord.\n\nLieu : [F hôtel Ivoire]",
    'signed agreement; OIF + UIT; ; ; hôtel Ivoire',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord dans la ville de [V Kara].",
    'signed agreement; OIF + UIT; ; ; Kara',
  ],
  // Towns and regions are sides of what is told nearby.
  [
    "L'[O OIF] et la région de [V Kara] s'allient. Les deux structures ont signé un accord de pêche.",
    'signed agreement; OIF + région de Kara',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont décidé d'agir ensemble. Un contrat a été signé à cet effet.",
    'signed contract; OIF + UIT',
  ],
  // How far a negation reaches.
  [
    "L'[O OIF] n'a signé avec l'[O UIT] aucun contrat ni aucune convention.",
    'not_signed contract; OIF + UIT',
  ],
  ["Nul accord n'a été signé entre l'[O OIF] et l'[O UIT].", 'not_signed agreement; OIF + UIT'],
  ["Pas de contrat signé entre l'[O OIF] et l'[O UIT].", 'not_signed contract; OIF + UIT'],
  ["L'[O OIF] n'a ni négocié ni signé de contrat avec l'[O UIT].", 'not_signed contract; OIF + UIT'],
  ["L'[O OIF] n'a, en revanche, pas signé d'accord avec l'[O UIT].", 'not_signed agreement; OIF + UIT'],
  [
    "L'[O OIF] a formellement démenti avoir signé un accord avec l'[O UIT].",
    'not_signed agreement; OIF + UIT',
  ],
  ["L'[O OIF] nie avoir conclu un contrat avec l'[O UIT].", 'not_signed contract; OIF + UIT'],
  ["Le ministre dément que l'[O OIF] ait signé un contrat avec l'[O UIT].", 'not_signed contract; OIF + UIT'],
  ["Le ministre nia que l'[O OIF] ait signé un contrat avec l'[O UIT].", 'not_signed contract; OIF + UIT'],
  ["Il est faux de dire que l'[O OIF] a signé un contrat avec l'[O UIT].", 'not_signed contract; OIF + UIT'],
  ["L'[O OIF] a signé un accord avec l'[O UIT] ? C'est faux.", 'not_signed agreement; OIF + UIT'],
  ["L'[O OIF] a-t-elle signé un accord avec l'[O UIT] ? Non, dit-elle.", 'not_signed agreement; OIF + UIT'],
  ["Sans avoir signé la convention avec l'[O UIT], l'[O OIF] a payé.", 'not_signed convention; UIT + OIF'],
  ["L'[O OIF] n'entend signer aucun accord avec l'[O UIT].", 'not_signed agreement; OIF + UIT'],
  ["L'[O OIF] n'a pas procédé à la signature de l'accord avec l'[O UIT].", 'not_signed agreement; OIF + UIT'],
  ["Il a salué le refus de l'[O OIF] de signer l'accord avec l'[O UIT].", 'not_signed agreement; OIF + UIT'],
  ["Si l'[O OIF] avait signé l'accord avec l'[O UIT], elle aurait perdu."],
  ["Si l'[O OIF] a signé l'accord avec l'[O UIT], c'est pour durer.", 'signed agreement; OIF + UIT'],
  ["L'[O OIF] n'a signé qu'un contrat avec l'[O UIT].", 'signed contract; OIF + UIT'],
  ["L'[O OIF] n'a pas manqué de signer un accord avec l'[O UIT].", 'signed agreement; OIF + UIT'],
  [
    "L'accord n'a pas été signé à Paris mais à Kara par l'[O OIF] et l'[O UIT].",
    'signed agreement; OIF + UIT',
  ],
  ["Ne disposant pas de port, l'[O OIF] a signé un accord avec l'[O UIT].", 'signed agreement; OIF + UIT'],
  ["L'[O OIF] ne regrette pas d'avoir signé un accord avec l'[O UIT].", 'signed agreement; OIF + UIT'],
  ["Il n'a pas nié que l'[O OIF] a signé un accord avec l'[O UIT].", 'signed agreement; OIF + UIT'],
  ["L'accord signé entre l'[O OIF] et l'[O UIT] ne prévoit aucun paiement.", 'signed agreement; OIF + UIT'],
  [
    "L'[O OIF] n'a, contrairement à ce qu'on lit, signé aucun accord avec l'[O UIT].",
    'not_signed agreement; OIF + UIT',
  ],
  ["L'[O OIF] s'est bien gardée de signer l'accord avec l'[O UIT].", 'not_signed agreement; OIF + UIT'],
  ["Ni l'[O OIF] ni l'[O UIT] n'ont signé l'accord.", 'not_signed agreement; OIF + UIT'],
  ["L'accord n'a été signé ni par l'[O OIF] ni par l'[O UIT].", 'not_signed agreement; OIF + UIT'],
  // The town of a dateline signs nothing.
  [
    "[V Kara], [D 5 mars 2024 = 2024-03-05] – L'[O OIF] et l'[O UIT] ont refusé de signer l'accord.",
    'not_signed agreement; OIF + UIT; ; ; Kara',
  ],
  [
    "[V Kara], [D 5 mars 2024 = 2024-03-05] – L'[O OIF] a failli signer un accord avec l'[O UIT].",
    'not_signed agreement; OIF + UIT; ; ; Kara',
  ],
  // A participle opens its sentence behind a dateline too; "prochainement" is no day.
  [
    "Kara, 5 mars 2024 – Signé le [D 1er mars = 2024-03-01] par l'[O OIF] et l'[O UIT], le protocole a été salué par le préfet.",
    'signed protocol; OIF + UIT; ; 2024-03-01',
  ],
  [
    "Ce [D mardi = 2024-03-12], le ministre a reçu le préfet.\n\nAu sortir de l'audience, il a indiqué que l'[O OIF] et l'[O UIT] signeraient prochainement un accord.",
    'planned agreement; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord de coopération en matière de pêche et un accord de coopération en matière de transport.",
    'signed agreement; OIF + UIT',
    'signed agreement; OIF + UIT',
  ],
  ['La signature de la convention a suivi un film présenté par [P Ali Ba].', 'signed convention'],
  // Days and places of what came long before.
  [
    "Depuis son élection à la tête de l'[O OIF] en [D septembre = 2023-09], elle voyage. L'[O OIF] et l'[O UIT] ont ensuite signé un accord.",
    'signed agreement; OIF + UIT',
  ],
  [
    "Six mois après le sommet tenu à [V Accra] en [D janvier = 2024-01], l'[O OIF] et l'[O UIT] ont signé un accord.",
    'signed agreement; OIF + UIT',
  ],
  [
    "Nommé en [D janvier = 2024-01], le directeur de l'[O OIF] a signé un accord avec l'[O UIT].",
    'signed agreement; UIT + OIF; (directeur) > OIF',
  ],
  [
    "L'[O OIF], qui a fêté ses vingt ans en [D 2023 = 2023], a signé un accord avec l'[O UIT].",
    'signed agreement; OIF + UIT',
  ],
  [
    "Après une réunion [D mardi = 2024-03-05] à [V Accra], l'[O OIF] et l'[O UIT] ont signé un accord.",
    'signed agreement; OIF + UIT; ; 2024-03-05; Accra',
  ],
  ["L'[O OIF] et l'[O UIT] ont procédé à la co-signature d'une convention.", 'signed convention; OIF + UIT'],
  // A visit that ends in a signing; "dans la ville de" is where.
  [
    "Le ministre a effectué [D mardi = 2024-03-05] une visite à [V Kara]. La visite s'est clôturée par la signature d'une convention entre l'[O OIF] et l'[O UIT].",
    'signed convention; OIF + UIT; ; 2024-03-05; Kara',
  ],
  [
    "[D Mardi = 2024-03-05] et dans la ville de [V Kara], la convention a été signée par l'[O OIF] et l'[O UIT].",
    'signed convention; OIF + UIT; ; 2024-03-05; Kara',
  ],
  // A page of news under their days: each heading has its own below it.
  [
    "Cadre du programme\n\n[D 10 février 2024 = 2024-02-10]\n\nLe cadre est prêt.\n\nSignature d'une convention\n\n[D 4 mars 2024 = 2024-03-04]\n\nUne convention a été signée entre l'[O OIF] et l'[O UIT].",
    'signed convention; OIF + UIT; ; 2024-03-04',
  ],
  // What was not signed, and what is only worked for; where it was signed is no part of its name.
  ["La non-signature de l'accord entre l'[O OIF] et l'[O UIT] inquiète.", 'not_signed agreement; OIF + UIT'],
  [
    "L'[O ANSUT] a tout fait pour contribuer à la signature de l'accord entre l'[O OIF] et l'[O UIT].",
    'planned agreement; OIF + UIT',
  ],
  [
    "Les discussions ont permis d'aboutir à la signature d'un accord entre l'[O OIF] et l'[O UIT].",
    'signed agreement; OIF + UIT',
  ],
  // Texts of ratification, each of its own loan; what stands between a verb's two words; others of a kind.
  [
    "Le Conseil a adopté :\n\n1. les projets de texte relatifs à la ratification de l'accord de prêt, signé le [D 4 mars = 2024-03-04], entre le [C Mali = ML] et l'[O OIF].\n\n2. les projets de texte relatifs à la ratification de l'accord de prêt, signé le [D 5 mars = 2024-03-05], entre le [C Mali = ML] et l'[O UIT].",
    'signed agreement; Mali + OIF; ; 2024-03-04',
    'signed agreement; Mali + UIT; ; 2024-03-05',
  ],
  ["L'[O OIF] et l'[O UIT] ont par conséquent signé un accord.", 'signed agreement; OIF + UIT'],
  [
    'Un accord a été signé entre le [O Port de Kribi] et celui de [V Douala].',
    'signed agreement; Port de Kribi + port de Douala',
  ],
  ["L'[O OIF] a signé un accord avec [C Togo = TG] Terminal.", 'signed agreement; OIF + Togo Terminal'],
  // For whom each signs, one of them by another hand.
  [
    "L'accord a été signé du côté malien par [P Luc Ba], et du côté togolais, par la ministre, représentée par [P Awa Sy].",
    'signed agreement; Mali; Luc Ba > Mali, Awa Sy',
  ],
  // Sides and signers of another clause, paper or speaker.
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord destiné à financer une ligne entre le [C Mali = ML] et le [C Niger = NE].",
    'signed agreement; OIF + UIT',
  ],
  [
    "L'entente d'établissement du [O Bureau du Nil] a été signée par l'[O OIF] et l'[O UIT].",
    'signed agreement; OIF + UIT',
  ],
  [
    "L'[O OIF] a signé une déclaration avec l'[O UIT], qui s'ajoute à l'accord conclu entre l'[O ANSUT] et la [O Sonatel].",
    'signed declaration; OIF + UIT',
  ],
  [
    "Selon le [M ministère du Nil = Ministère du Nil / TG] « Un accord a été signé avec l'[O OIF] et l'[O UIT] ».",
    'signed agreement; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord. [P Luc Ba], directeur de l'[O UIT], qui est également président de la [O Sonatel], et [P Awa Sy], directrice de l'[O OIF], ont signé l'accord.",
    'signed agreement; OIF + UIT; Luc Ba > UIT, Awa Sy > OIF',
  ],
  [
    "Deux conventions de prêt ont été signées entre l'[O OIF] et l'[O UIT]. Ce sont [P Luc Ba] et [P Awa Sy] qui ont signé les deux accords de prêt.",
    'signed convention; OIF + UIT; Luc Ba, Awa Sy',
  ],
  // One paper, whatever stands in brackets behind it or is renewed by it.
  ['Six mémorandums d’entente (MoU) ont été signés mardi à [V Dakar].', 'signed memorandum; ; ; ; Dakar'],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord pour le renouvellement de leur contrat de vente.",
    'signed agreement; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un protocole d'entente. Selon l'[O UIT], la directrice de l'[O UIT], [P Awa Sow], et [P Luc Ba] ont signé un protocole d'entente.",
    'signed memorandum; OIF + UIT; Awa Sow > UIT, Luc Ba > OIF',
  ],
  ["Un accord a été signé mardi. Cet accord lie l'[O OIF] et l'[O UIT].", 'signed agreement; OIF + UIT'],
  // Where a body lies, what stands before the text, the ministry "celui en charge de" means.
  ["Infos [C Togo = TG] – L'[O OIF] et l'[O UIT] ont signé un accord.", 'signed agreement; OIF + UIT'],
  [
    "Une convention a été signée entre le [M ministère de la Santé = Ministère de la Santé / TG], celui en charge de la Jeunesse et l'[O UIT].",
    'signed convention; Ministère de la Santé + Ministère de la Jeunesse + UIT',
  ],
  [
    "L'accord a été signé par le vice-président de l'[O OIF], en charge des opérations, [P Luc Ba], et par la directrice de l'[O UIT], [P Awa Sow].",
    'signed agreement; OIF + UIT; Luc Ba > OIF, Awa Sow > UIT',
  ],
  [
    "L'accord a été signé par le [m ministre de la Santé = Ministère de la Santé / TG] et de la [O CMU], [P Luc Ba], et la directrice de l'[O UIT], [P Awa Sow].",
    'signed agreement; Ministère de la Santé + UIT; Luc Ba > Ministère de la Santé, Awa Sow > UIT',
  ],
  // Who is met, who pays a visit and whom a body stands for sign nothing.
  [
    "La signature de ces deux protocoles, par l'[O ANSUT] et l'[O UIT], a eu lieu. La signature de ces deux protocoles marque la visite effectuée par le président [P Luc Ba].",
    'signed protocol; ANSUT + UIT',
  ],
  [
    "Un accord entre l'[O OIF] et l'[O UIT] sera signé, annonce [P Awa Sow] à l'issue de son entretien, mardi, avec [P Luc Ba].",
    'planned agreement; OIF + UIT',
  ],
  [
    "Une convention a été signée avec l'[O OIF], représentant un groupe de villes, par l'[O UIT].",
    'signed convention; UIT + OIF',
  ],
  // What an instrument is for, and who has to do with whom.
  [
    "L'[O OIF] et l'[O UIT] ont signé un protocole. Le protocole a pour but de renforcer la coopération entre la [O Sonatel] et l'[O ANSUT].",
    'signed protocol; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé deux accords. L'un porte sur le commerce avec le [C Niger = NE], et l'autre sur l'eau.",
    'signed agreement; OIF + UIT',
    'signed agreement; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord qui permettra la signature de divers contrats.",
    'signed agreement; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé quatre accords. La signature de ces différents accords confirme leur entente.",
    'signed agreement; OIF + UIT',
  ],
  // Days and places of what led to it, or of what comes after.
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord. Cette signature intervient quelques jours après la visite du [D 3 mars = 2024-03-03].",
    'signed agreement; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord. La signature de cet accord s'inscrit dans le cadre du sommet tenu à [V Paris].",
    'signed agreement; OIF + UIT',
  ],
  [
    "Une fédération naîtra lors du forum qui se tiendra à [V Tunis] en [D mai = 2024-05]. Lors de cette mission, l'[O OIF] et l'[O UIT] ont signé un accord.",
    'signed agreement; OIF + UIT',
  ],
  // A headline of what is still to come; what was said after a signing; a law that approves.
  [
    "Signature d'un accord entre l'[O OIF] et l'[O UIT]\n\nCe lundi aura lieu la signature d'un accord entre l'[O OIF] et l'[O UIT].",
    'planned agreement; OIF + UIT',
  ],
  [
    "Un mémorandum entre l'[O OIF] et l'[O UIT]\n\n« Ce mémorandum nous aide », a expliqué [P Awa Sow] après la signature du document.",
    'signed memorandum; OIF + UIT',
  ],
  [
    "Le Conseil a examiné le projet de loi portant approbation de l'accord entre le [C Mali = ML] et le [C Niger = NE], conclu le [D 3 octobre 2023 = 2023-10-03].",
    'signed agreement; Mali + Niger; ; 2023-10-03',
  ],
  [
    "La ministre [P Awa Sow] a signé deux accords de pêche au nom du [C Mali = ML] avec l'[O OIF].",
    'signed agreement; Mali + OIF; Awa Sow > Mali',
  ],
  // One instrument by another name; offices of a nation in the plural.
  [
    "Une convention de crédit a été signée entre l'[O ANSUT] et la [O Sonatel]. Cette convention de financement porte sur dix ans.",
    'signed convention; ANSUT + Sonatel',
  ],
  // One verb for several, each with sides of its own or all with the same.
  [
    "Un protocole entre l'[O ANSUT] et la [O Sonatel] et un partenariat entre l'[O OIF] et l'[O UIT] ont été signés.",
    'signed protocol; ANSUT + Sonatel',
    'signed partnership; OIF + UIT',
  ],
  [
    'Un accord et une convention ont été signés entre le [C Mali = ML] et le [C Niger = NE].',
    'signed agreement; Mali + Niger',
    'signed convention; Mali + Niger',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont arrêté une convention collective de sept ans qui sera officiellement signée en juin.",
    'planned convention; ANSUT + Sonatel',
  ],
  ["L'[O ANSUT] et la [O Sonatel] ont signé un contrat de cinq ans.", 'signed contract; ANSUT + Sonatel'],
  // A crowd and those it consists of.
  [
    "Un accord a été signé entre l'[O ANSUT] et les syndicats. Un accord a été signé entre l'[O ANSUT] et l'[O OIF], la [O Sonatel] et l'[O UIT].",
    'signed agreement; ANSUT + OIF + Sonatel + UIT',
  ],
  [
    "Un accord a été signé entre l'[O ANSUT] et les syndicats. Un accord a été signé entre l'[O ANSUT] et l'[O OIF].",
    'signed agreement; ANSUT + syndicats',
    'signed agreement; ANSUT + OIF',
  ],
  // A second side of several, names in quotes, what somebody does by signing.
  [
    "Un accord a été signé entre l'[O OIF] et l'[O ANSUT], la [O Sonatel] et l'[O UIT].",
    'signed agreement; OIF + ANSUT + Sonatel + UIT',
  ],
  [
    "Un accord a été signé entre l'[O OIF] et l'[O ANSUT], la [O Sonatel] et l'[O UIT] ont salué ce pas.",
    'signed agreement; OIF + ANSUT',
  ],
  [
    'Le contrat a été signé par le PDG de « [O Sonatel] », [P Ali Ba], et la directrice du groupe "[O ANSUT]", [P Awa Sy].',
    'signed contract; Sonatel + ANSUT; Ali Ba > Sonatel, Awa Sy > ANSUT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont procédé à la révision de leur accord, en signant une convention.",
    'signed convention; OIF + UIT',
  ],
  // Where it was signed, and not what is built, opened or agreed on there.
  [
    "Le [C Mali = ML] et le [C Niger = NE] ont signé un accord sur les services aériens, le [D 11 juin = 2024-06-11] à [V Gao], en vue d'une ligne.",
    'signed agreement; Mali + Niger; ; 2024-06-11; Gao',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont procédé à la signature d'un mémorandum, en vertu duquel une école ouvrira à [V Thiès].",
    'signed memorandum; ANSUT + Sonatel',
  ],
  [
    "L'année a été marquée par l'ouverture d'une représentation à [V Thiès] et la signature d'un accord entre l'[O ANSUT] et la [O Sonatel].",
    'signed agreement; ANSUT + Sonatel',
  ],
  // The ceremony told sentences before, its end, who goes on at it; none of what was not signed.
  [
    "La cérémonie s'est déroulée [D mardi = 2024-03-05] à l'[F hôtel Palm]. Le ministre s'est réjoui. L'[O ANSUT] et la [O Sonatel] ont signé un accord.",
    'signed agreement; ANSUT + Sonatel; ; 2024-03-05; hôtel Palm',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un contrat [D mardi = 2024-03-05] à [V Dakar]. Un prêt sera signé en mai. À l'issue de la cérémonie, une convention a été signée entre l'[O OIF] et l'[O UIT].",
    'signed contract; ANSUT + Sonatel; ; 2024-03-05; Dakar',
    'signed convention; OIF + UIT; ; 2024-03-05; Dakar',
  ],
  [
    "Au terme d'une session tenue du [D 13 au 18 mai 2024 = 2024-05-13/2024-05-18] à [V Dakar], l'[O ANSUT] et la [O Sonatel] ont signé un accord.",
    'signed agreement; ANSUT + Sonatel; ; 2024-05-18; Dakar',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé [D mardi = 2024-03-05] à [V Dakar] un contrat. L'[O OIF] et l'[O UIT] n'ont pas signé, à cette occasion, le protocole annoncé.",
    'signed contract; ANSUT + Sonatel; ; 2024-03-05; Dakar',
    'not_signed protocol; OIF + UIT',
  ],
  // What has to wait is not signed, and none of what was.
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un mémorandum. L'accord avec l'[O OIF], annoncé pour cette semaine, attendra.",
    'signed memorandum; ANSUT + Sonatel',
    'not_signed agreement; ANSUT + OIF',
  ],
  ['Le traité sur le pont devra encore attendre.', 'not_signed treaty'],
  [
    "La convention de partenariat entre l'[O ANSUT] et la [O Sonatel] n'est pas prête.",
    'not_signed convention; ANSUT + Sonatel',
  ],
  [
    "Le projet d'accord entre l'[O ANSUT] et la [O Sonatel] reste dans les cartons.",
    'not_signed agreement; ANSUT + Sonatel',
  ],
  // "Il" takes up what the sentence before is about, with the day told there.
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un contrat. L'accord d'accès à la mer ne serait achevé qu'en [D mai 2030 = 2030-05]. Il serait alors signé à [V Dakar] par l'[O OIF] et l'[O UIT].",
    'signed contract; ANSUT + Sonatel',
    'planned agreement; OIF + UIT; ; 2030-05; Dakar',
  ],
  // More papers, more verbs; whoever is looked on by a sovereign.
  [
    "La [O Sonabel] a signé une ligne de crédit de 20 millions d'euros avec la [O Proparco].",
    'signed other; Sonabel + Proparco',
  ],
  [
    "La [C Mauritanie = MR] et l'[O Union européenne] ont prorogé leur accord de pêche à [V Bruxelles].",
    'signed agreement; Mauritanie + Union européenne; ; ; Bruxelles',
  ],
  [
    "Sous le très haut patronage de Sa Majesté le Roi, l'[O ANSUT] et la [O Sonatel] ont signé une convention.",
    'signed convention; ANSUT + Sonatel',
  ],
  // "adoptée" is what it was, not a law that lets it be ratified.
  [
    "La [O Ligue] a annoncé que la Convention sur la quarantaine, adoptée en [D 2023 = 2023], venait d'être ratifiée par la [C Tunisie = TN].",
    'ratified convention; Tunisie',
  ],
  // A text that is an instrument itself, with its copies at its foot.
  [
    "DÉCLARATION CONJOINTE\n\nL'[O ANSUT] et la [O Sonatel] sont résolues à agir.\n\nFait à [V Dakar], le [D 3 mai 2024 = 2024-05-03], en deux exemplaires.\n\nPour l'[O ANSUT],\n[P Ali Ba]\n\nPour la [O Sonatel],\n[P Awa Sow]",
    'signed declaration; ANSUT + Sonatel; Ali Ba > ANSUT, Awa Sow > Sonatel; 2024-05-03; Dakar',
  ],
  // One of several is what it is said to be; its signing may be told of "celui-ci", whatever stands between.
  [
    "Le [C Mali = ML] et le [C Niger = NE] ont signé à [V Gao] deux accords. Le premier accord militaire est un protocole additionnel. Celui-ci a été signé par [P Awa Sow] et [P Ali Zinder]. L'accord définit les moyens. Le second accord est un avenant au projet du métro. Il a été signé par [P Paul Keïta] et [P Jean Sani].",
    'signed protocol; Mali + Niger; Awa Sow, Ali Zinder; ; Gao',
    'signed amendment; Mali + Niger; Paul Keïta, Jean Sani; ; Gao',
  ],
  [
    "Le [C Mali = ML] et le [C Niger = NE] ont signé deux accords. Le premier concerne un partenariat de défense. Paraphé par [P Awa Sow] et [P Ali Zinder], cet accord précise les règles. Le second accord porte sur l'eau.",
    'signed agreement; Mali + Niger; Awa Sow, Ali Zinder',
    'signed agreement; Mali + Niger',
  ],
  // The noun told again, the words told again, and two papers beside each other.
  [
    'Le [C Mali = ML] et le [C Niger = NE] ont signé à [V Gao] un accord de coopération dans la pêche, accord paraphé par [P Awa Sow] et [P Ali Zinder].',
    'signed agreement; Mali + Niger; Awa Sow, Ali Zinder; ; Gao',
  ],
  [
    "Signature d'un échange de notes consistant en la construction d'un ferry pour la traversée du golfe. L'[O OIF] et l'[O UIT] ont procédé à la signature d'un échange de notes consistant en la construction d'un ferry pour la traversée du golfe.",
    'signed letter; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont procédé à la signature d'un échange de notes et de l'accord de don.",
    'signed letter; OIF + UIT',
    'signed agreement; OIF + UIT',
  ],
  [
    "Le président doit signer un accord de partenariat entre l'[O OIF] et l'[O UIT]. Les deux dirigeants doivent ensuite parapher un partenariat stratégique.",
    'planned agreement; OIF + UIT; (président), (dirigeant) > OIF, (dirigeant) > UIT',
  ],
  [
    "Le [C Mali = ML] et l'[O OIF] ont signé quatre accords. Ils constituent les 6e, 7e, 8e et 9e accords signés par le [C Mali = ML] et l'[O OIF].",
    'signed agreement; Mali + OIF',
  ],
  // Day and place are another paper's, an announcement's, or where the same day is held.
  [
    "Selon le calendrier du texte signé à [V Doha], la signature d'un accord de paix entre l'[O ANSUT] et la [O Sonatel] est prévue [D le 17 août 2030 = 2030-08-17].",
    'planned agreement; ANSUT + Sonatel; ; 2030-08-17',
  ],
  [
    "[D Lundi 4 mars 2024 = 2024-03-04], la ministre a annoncé la signature d'un partenariat entre l'[O ANSUT] et la [O Sonatel].",
    'signed partnership; ANSUT + Sonatel',
  ],
  [
    "La fête aura lieu au [F siège de la région], [D le 21 novembre 2030 = 2030-11-21]. Les maires ont pris l'avion. [D Le 21 novembre 2030 = 2030-11-21], l'[O ANSUT] et la [O Sonatel] signeront une convention.",
    'planned convention; ANSUT + Sonatel; ; 2030-11-21; siège de la région',
  ],
  // What is no news: a programme spoken of in passing, what was not the first.
  [
    "Le plan suit le programme que le [C Mali = ML] a conclu avec l'[O OIF]. Il y a eu signature d'un accord entre le [C Mali = ML] et l'[O UIT].",
    'signed agreement; Mali + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un partenariat. Ce n'est pas la première fois qu'un tel partenariat est signé : déjà en [D 2005 = 2005] un accord avait été signé.",
    'signed partnership; OIF + UIT',
  ],
  // Who revises by signing anew.
  [
    "[P Awa Sow] et [P Ali Ba] ont procédé à la révision de l'accord de pêche, en signant un nouvel accord.",
    'signed agreement; ; Awa Sow, Ali Ba',
  ],
  // Subjects of one passive are each a record; what stands behind the verb is said of all.
  [
    'Un accord de pêche, une convention fiscale et un mémorandum sur la santé ont été signés à [V Gao] entre le [C Mali = ML] et le [C Niger = NE].',
    'signed agreement; Mali + Niger; ; ; Gao',
    'signed convention; Mali + Niger; ; ; Gao',
    'signed memorandum; Mali + Niger; ; ; Gao',
  ],
  [
    "Un protocole de partenariat entre l'[O ANSUT] et la [O Sonatel] et un partenariat entre l'[O OIF] et l'[O UIT] ont été signés à [V Dakar].",
    'signed protocol; ANSUT + Sonatel; ; ; Dakar',
    'signed partnership; OIF + UIT; ; ; Dakar',
  ],
  // Done to that end, for the first time, "cette convention-cadre": the one told of.
  [
    "Une convention entre l'[O ANSUT] et la [O Sonatel] a été signée à [V Dakar]. Les deux sociétés ont conclu un accord dans ce sens.",
    'signed convention; ANSUT + Sonatel; ; ; Dakar',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord-cadre. C'était la première fois que les présidents se retrouvaient en vue de signer un accord de grande envergure. C'est le sens de la signature de cette convention-cadre.",
    'signed agreement; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé à [V Paris] une convention de crédit. C'est un honneur de signer cette convention de financement.",
    'signed convention; OIF + UIT; ; ; Paris',
  ],
  // Initialled before witnesses is signed; a page's day and that of what takes effect are none.
  [
    '[P Awa Sow] et [P Ali Ba] ont paraphé en présence de plusieurs recteurs une convention.',
    'signed convention; ; Awa Sow, Ali Ba',
  ],
  [
    "L'intégration de l'institut à l'école au [D 1er janvier 2009 = 2009-01-01] vient d'être scellée par la signature d'une convention entre l'[O OIF] et l'[O UIT] le [D 2018-09-22 = 2018-09-22]",
    'signed convention; OIF + UIT',
  ],
  // Where a forum began, on whose fringe it was; the meeting that saw it; not the day of an accord that is recalled.
  [
    "Les travaux d'un forum ont démarré à [V Gao]. Le directeur a rappelé l'accord-cadre signé le [D 10 juillet 2018 = 2018-07-10]. En marge de ce forum, l'[O ANSUT] et la [O Sonatel] ont signé une convention.",
    'signed convention; ANSUT + Sonatel; ; ; Gao',
  ],
  [
    "La réunion a été tenue à [V Gao] [D mardi = 2024-03-05]. Tout le monde était là. La réunion qui a vu la signature d'un accord entre l'[O ANSUT] et la [O Sonatel] a duré deux heures.",
    'signed agreement; ANSUT + Sonatel; ; 2024-03-05; Gao',
  ],
  // Projects between two, whatever is done with them; what it is too early for; a nation's s.
  [
    "Les experts se retrouvent à [V Doha] pour analyser le projet d'accord entre l'[O ANSUT] et la [O Sonatel].",
    'planned agreement; ANSUT + Sonatel',
  ],
  [
    "Il serait prématuré de signer l'accord entre l'[O ANSUT] et la [O Sonatel].",
    'not_signed agreement; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un mémorandum. Les ministres togolais ont signé un accord avec l'[O OIF].",
    'signed memorandum; ANSUT + Sonatel',
    'signed agreement; OIF; (ministre togolais) > OIF',
  ],
  // Lines without a determiner are each one.
  [
    'Trois accords ont été signés à [V Tunis] entre le [C Mali = ML] et le [C Niger = NE] : accord de coopération culturelle ; accord de coopération touristique ; convention fiscale.',
    'signed agreement; Mali + Niger; ; ; Tunis',
    'signed agreement; Mali + Niger; ; ; Tunis',
    'signed convention; Mali + Niger; ; ; Tunis',
  ],
  // Deeds and leases, before a notary; a day on which it was said that it had been.
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé l'acte de cession de la sucrière, [D jeudi = 2024-03-07] à [V Thiès].",
    'signed other; ANSUT + Sonatel; ; 2024-03-07; Thiès',
  ],
  [
    "Le bail entre l'[O ANSUT] et la [O Sonatel] a été signé chez Me [P Ali Ba], notaire.",
    'signed contract; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT] a annoncé [D mardi = 2024-03-05] avoir signé un contrat avec la [O Sonatel].",
    'signed contract; ANSUT + Sonatel',
  ],
  // A signing told by its noun and done by somebody; loans.
  [
    "La signature de l'accord a été effectuée, pour le [C Togo = TG], par [P Afi Lawson] et, pour le [C Ghana = GH], par [P Kofi Addo].",
    'signed agreement; Togo + Ghana; Afi Lawson > Togo, Kofi Addo > Ghana',
  ],
  [
    "À la fin de la visite aura lieu la signature d'un accord entre le [C Togo = TG] et le [C Ghana = GH].",
    'planned agreement; Togo + Ghana',
  ],
  [
    "La signature d'un prêt entre l'[O IDA] et le [C Togo = TG] a été différée.",
    'not_signed other; IDA + Togo',
  ],
  // One of several signed together: at the place of the others.
  [
    'Le premier accord, sur la pêche, a été signé à [V Lomé] par [P Afi Lawson] et [P Kofi Addo]. Le deuxième document est un mémorandum, signé par [P Awa Sow] et [P Jean Kodjo].',
    'signed agreement; ; Afi Lawson, Kofi Addo; ; Lomé',
    'signed memorandum; ; Awa Sow, Jean Kodjo; ; Lomé',
  ],
  // "Il s'agit de": those announced, or the one just told of.
  [
    "Le [C Mali = ML] et le [C Niger = NE] ont signé [D mardi = 2024-03-05] à [V Bamako] plusieurs conventions et documents. Il s'agit de l'avenant 3 du bail, signé par [P Awa Sow] et [P Ali Zinder] ; de la lettre d'intention, signée par [P Paul Keïta] et [P Ali Zinder] ; les conventions de crédit, signées par [P Awa Sow] et [P Luc Ba].",
    'signed amendment; Mali + Niger; Awa Sow, Ali Zinder; 2024-03-05; Bamako',
    'signed letter; Mali + Niger; Paul Keïta, Ali Zinder; 2024-03-05; Bamako',
    'signed convention; Mali + Niger; Awa Sow, Luc Ba; 2024-03-05; Bamako',
  ],
  [
    "Le [C Mali = ML] et le [C Niger = NE] ont signé [D mardi = 2024-03-05] à [V Bamako] trois conventions. Il s'agit notamment de la convention de financement du port signée par [P Awa Sow] et [P Ali Zinder], de celle relative à l'eau signée par [P Paul Keïta] et [P Ali Zinder] et de celle portant sur la pêche, signée par [P Awa Sow] et [P Luc Ba].",
    'signed convention; Mali + Niger; Awa Sow, Ali Zinder; 2024-03-05; Bamako',
    'signed convention; Mali + Niger; Paul Keïta, Ali Zinder; 2024-03-05; Bamako',
    'signed convention; Mali + Niger; Awa Sow, Luc Ba; 2024-03-05; Bamako',
  ],
  [
    "Le [C Mali = ML] et le [C Niger = NE] ont signé [D mardi = 2024-03-05] à [V Bamako] plusieurs accords, à savoir un accord de pêche signé par [P Awa Sow] et [P Ali Zinder] ; une convention fiscale signée par [P Paul Keïta] et [P Ali Zinder] ; et un mémorandum sur l'eau signé par [P Awa Sow] et [P Luc Ba].",
    'signed agreement; Mali + Niger; Awa Sow, Ali Zinder; 2024-03-05; Bamako',
    'signed convention; Mali + Niger; Paul Keïta, Ali Zinder; 2024-03-05; Bamako',
    'signed memorandum; Mali + Niger; Awa Sow, Luc Ba; 2024-03-05; Bamako',
  ],
  [
    "Le [C Mali = ML] et le [C Niger = NE] ont signé [D mardi = 2024-03-05] à [V Bamako] plusieurs textes, notamment : l'accord de pêche, signé par [P Awa Sow] et [P Ali Zinder] ; la convention fiscale, signée par [P Paul Keïta] et [P Luc Ba].",
    'signed agreement; Mali + Niger; Awa Sow, Ali Zinder; 2024-03-05; Bamako',
    'signed convention; Mali + Niger; Paul Keïta, Luc Ba; 2024-03-05; Bamako',
  ],
  [
    "L'[O OIF] a signé [D mardi = 2024-03-05] deux conventions de financement : celle signée avec l'[O UIT] pour un montant de 12 millions d'euros et celle signée avec l'[O ANSUT].",
    'signed convention; OIF + UIT; ; 2024-03-05',
    'signed convention; OIF + ANSUT; ; 2024-03-05',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un contrat avec l'[O ANSUT] et un autre avec la [O Sonatel].",
    'signed contract; OIF + UIT + ANSUT',
    'signed contract; OIF + UIT + Sonatel',
  ],
  [
    "P a présidé la cérémonie de signature de plusieurs accords entre le [C Mali = ML] et le [C Niger = NE]. Les deux pays ont signé plusieurs conventions. Il s'agit d'une convention fiscale, signée par [P Awa Sow] et [P Ali Zinder], et d'une convention de pêche, signée par [P Paul Keïta] et [P Luc Ba].",
    'signed convention; Mali + Niger; Awa Sow, Ali Zinder',
    'signed convention; Mali + Niger; Paul Keïta, Luc Ba',
  ],
  [
    "Le [C Mali = ML] et le [C Niger = NE] ont signé deux documents : la lettre d'intention, signée par [P Awa Sow] et [P Ali Zinder], et le contrat, signé par le directeur de l'[O OIF], [P Luc Ba], et celui de l'[O UIT], [P Paul Keïta].",
    'signed letter; Mali + Niger; Awa Sow, Ali Zinder',
    'signed contract; OIF + UIT; Luc Ba > OIF, Paul Keïta > UIT',
  ],
  [
    "Le [C Mali = ML] et le [C Niger = NE] ont signé plusieurs accords. Il s'agit, entre autres, d'une convention fiscale, paraphée par [P Awa Sow] et [P Ali Zinder], ainsi que d'une déclaration conjointe.",
    'signed convention; Mali + Niger; Awa Sow, Ali Zinder',
    'signed declaration; Mali + Niger',
  ],
  [
    'Plusieurs conventions, dont la convention fiscale, signée par [P Awa Sow] et [P Ali Zinder], et la convention de pêche, signée par [P Luc Ba] et [P Ali Zinder], ont été signées [D mardi = 2024-03-05].',
    'signed convention; ; Awa Sow, Ali Zinder; 2024-03-05',
    'signed convention; ; Luc Ba, Ali Zinder; 2024-03-05',
  ],
  [
    "L'[O OIF] a signé plusieurs accords. Figurent parmi ceux-ci : la convention de crédit signée avec l'[O UIT], celle conclue avec l'[O ANSUT] et l'accord de don signé avec la [O Sonatel].",
    'signed convention; UIT + OIF',
    'signed convention; ANSUT + OIF',
    'signed agreement; Sonatel + OIF',
  ],
  // One minister each, whatever stands before the row.
  [
    "Un avenant a été signé par l'[O OIF] d'une part et d'autre part par les [m ministres de l'Eau = Ministère de l'Eau / TG], de la [m Santé = Ministère de la Santé / TG] et du [m Budget = Ministère du Budget / TG].",
    "signed amendment; OIF + Ministère de l'Eau + Ministère de la Santé + Ministère du Budget; (ministre de l'Eau) > Ministère de l'Eau, (ministre de la Santé) > Ministère de la Santé, (ministre du Budget) > Ministère du Budget",
  ],
  // A relative clause and a name in brackets, before who signed.
  [
    "L'avenant qui ouvre le chantier du quai, signé par le groupement d'entreprises ([O Okoumé]) d'une part et d'autre part par [P Awa Sow], directrice de l'[O OIF].",
    'signed amendment; Okoumé + OIF; Awa Sow > OIF',
  ],
  // "par la ministre et par B et C": three sides.
  [
    "La convention a été signée par le [m ministre de la Santé = Ministère de la Santé / TG] d'une part et d'autre part, par l'[O OIF] et l'[O UIT].",
    'signed convention; Ministère de la Santé + OIF + UIT; (ministre de la Santé) > Ministère de la Santé',
  ],
  [
    "Le [C Mali = ML] et le [C Niger = NE] ont signé [D mardi = 2024-03-05] à [V Bamako] plusieurs accords. Il s'agit d'une convention fiscale, signée par [P Awa Sow] et [P Ali Zinder]. Deux autres conventions ont été signées par [P Paul Keïta] et [P Ali Zinder].",
    'signed convention; Mali + Niger; Awa Sow, Ali Zinder; 2024-03-05; Bamako',
    'signed convention; Mali + Niger; Paul Keïta, Ali Zinder; 2024-03-05; Bamako',
  ],
  [
    "Le [C Mali = ML] et le [C Niger = NE] ont signé à [V Bamako] plusieurs accords. Il s'agit d'un protocole sur la pêche et d'un protocole sur le transit. Il s'agit aussi d'une convention fiscale.",
    'signed protocol; Mali + Niger; ; ; Bamako',
    'signed protocol; Mali + Niger; ; ; Bamako',
    'signed convention; Mali + Niger; ; ; Bamako',
  ],
  [
    "Le [C Mali = ML] et le [C Niger = NE] ont signé à [V Bamako] un accord. Il s'agit d'un accord de pêche paraphé par [P Awa Sow] et [P Ali Zinder].",
    'signed agreement; Mali + Niger; Awa Sow, Ali Zinder; ; Bamako',
  ],
  // Told again: with its sum, as new, by a looser name.
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord de financement de 12 millions d'euros. La visite a été marquée par la signature d'un accord de financement de 12 millions d'euros pour l'école.",
    'signed agreement; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un mémorandum. Le nouveau mémorandum signé vise la formation.",
    'signed memorandum; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention. Le contrat a été signé à [V Paris].",
    'signed convention; OIF + UIT; ; ; Paris',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention. Le contrat sera signé à [V Paris].",
    'signed convention; OIF + UIT',
    'planned contract; OIF + UIT; ; ; Paris',
  ],
  // The day behind "soit", and a day of others.
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention. Elle vaut du jour de sa signature, soit le [D 2 mars 2024 = 2024-03-02].",
    'signed convention; OIF + UIT; ; 2024-03-02',
  ],
  [
    "Comme elle l'a fait en [D février = 2024-02] avec d'autres, l'[O OIF] a signé un accord avec l'[O UIT].",
    'signed agreement; OIF + UIT',
  ],
  [
    "L'accord entre l'[O OIF] et l'[O UIT] porte sur le renouvellement des conventions de recherche. Il a été signé à [V Paris].",
    'signed agreement; OIF + UIT; ; ; Paris',
  ],
  [
    "L'[O OIF] et l'[O UIT] renforcent leur coopération à travers la signature d'un accord.",
    'signed agreement; OIF + UIT',
  ],
  [
    "Le [C Mali = ML] et le [C Niger = NE] ont signé trois accords. Dans le détail, il s'agit de la convention fiscale et de l'accord de pêche. À cette liste s'ajoute le protocole de transit.",
    'signed convention; Mali + Niger',
    'signed agreement; Mali + Niger',
    'signed protocol; Mali + Niger',
  ],
  // The sentence before opens with its day.
  [
    "[D Lundi 4 mars 2024 = 2024-03-04], le ministre a reçu une délégation à [V Lomé]. L'[O OIF] et l'[O UIT] ont signé un accord.",
    'signed agreement; OIF + UIT; ; 2024-03-04; Lomé',
  ],
  [
    "Depuis le [D 4 mars 2024 = 2024-03-04], la route est ouverte. L'[O OIF] et l'[O UIT] ont signé un accord.",
    'signed agreement; OIF + UIT',
  ],
  // The day on which something was said is not that of what is to come.
  [
    "Le conseil a autorisé [D mardi = 2024-03-12] la signature d'un accord entre l'[O OIF] et l'[O UIT].",
    'planned agreement; OIF + UIT',
  ],
  [
    "La signature d'un accord entre l'[O OIF] et l'[O UIT] est attendue [D mardi = 2024-03-12].",
    'planned agreement; OIF + UIT; ; 2024-03-12',
  ],
  [
    "Le premier accord concerne l'adhésion du [C Togo = TG] à l'initiative verte. Il a été signé à [V Lomé] avec l'[O OIF].",
    'signed agreement; OIF; ; ; Lomé',
  ],
  [
    "La grève est finie. Un protocole d'accord de fin de grève a été signé. L'[O OIF] et l'[O UIT] ont signé un protocole de fin de conflit.",
    'signed protocol; OIF + UIT',
  ],
  // Named first, signed in the next sentence.
  [
    "Le [C Togo = TG] et l'[O OIF] ont préparé un accord de pêche. Cet accord a été signé [D mardi = 2024-03-05].",
    'signed agreement; Togo + OIF; ; 2024-03-05',
  ],
  // What was signed long before is another one.
  [
    "Le [C Togo = TG] et l'[O OIF] ont signé un accord de paix. En [D juillet 2011 = 2011-07], le [C Togo = TG] avait signé un accord de paix avec l'[O UIT].",
    'signed agreement; Togo + OIF',
  ],
  // "Hier" of no day that is known is no other day.
  [
    "L'[O OIF] et l'[O UIT] ont signé [D hier = null] un accord annoncé à la table ronde tenue le [D 5 mars 2024 = 2024-03-05].",
    'signed agreement; OIF + UIT',
  ],
  // No other one: what a convention seals, what an avenant amends, a heading in the text, "cette signature de".
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention. Ce texte formalise le partenariat avec l'[O UIT].",
    'signed convention; OIF + UIT',
  ],
  [
    "L'[O OIF] a résilié son contrat avec l'[O OMS]. L'[O UIT] et l'[O OMM] ont scellé leur partenariat.",
    'signed partnership; UIT + OMM',
  ],
  [
    'Le [C Togo = TG] et le [C Ghana = GH] ont signé un avenant à la Convention fiscale conclue entre les deux pays.',
    'signed amendment; Togo + Ghana',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un avenant à [V Paris].\nSignature d'un accord de pêche avec l'[O OMM]\nL'[O OIF] et l'[O OMM] ont signé [D mardi = 2024-03-05] un accord de pêche à [V Rome].",
    'signed amendment; OIF + UIT; ; ; Paris',
    'signed agreement; OMM + OIF; ; 2024-03-05; Rome',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention. Des projets existaient avant cette signature de convention entre l'[O OIF] et l'[O UIT].",
    'signed convention; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] se sont dotées d'un accord-cadre. L'[O OIF] est dotée d'un capital.",
    'negotiated agreement; OIF + UIT',
  ],
  // Turned about.
  ["Aussi, un accord entre l'[O OIF] et l'[O UIT] sera-t-il signé en mai.", 'planned agreement; OIF + UIT'],
  // The place of what is financed.
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention pour financer un projet à [V Kara].",
    'signed convention; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention pour financer un projet à [V Kara], [D mardi = 2024-03-05] à [V Lomé].",
    'signed convention; OIF + UIT; ; 2024-03-05; Lomé',
  ],
  // Lines of a list: numbered, under a headline; one initialled beside the signed.
  [
    'Le [C Togo = TG] et le [C Ghana = GH] ont signé deux accords.\n1. Accord de pêche\n2. Protocole de transit',
    'signed agreement; Togo + Ghana',
    'signed protocol; Togo + Ghana',
  ],
  [
    'Accords signés à [V Accra] entre le [C Togo = TG] et le [C Ghana = GH] :\n• Accord de pêche, signé par [P Afi Lawson] et [P Kofi Addo]\n• Protocole de transit, signé par [P Awa Sow] et [P Kofi Addo]',
    'signed agreement; Togo + Ghana; Afi Lawson, Kofi Addo; ; Accra',
    'signed protocol; Togo + Ghana; Awa Sow, Kofi Addo; ; Accra',
  ],
  [
    'Le [C Togo = TG] et le [C Ghana = GH] ont signé [D mardi = 2024-03-05] un accord à [V Accra]. Enfin, une convention fiscale a été paraphée.',
    'signed agreement; Togo + Ghana; ; 2024-03-05; Accra',
    'negotiated convention; Togo + Ghana; ; 2024-03-05; Accra',
  ],
  // "La première des conventions" is one of them, "parallèlement, un accord" none.
  [
    "L'[O OIF] a signé trois conventions à [V Paris]. La première des conventions, signée avec l'[O UIT], vise la formation.",
    'signed convention; OIF + UIT; ; ; Paris',
    'signed convention; OIF; ; ; Paris',
    'signed convention; OIF; ; ; Paris',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé deux accords de coopération à [V Paris]. Parallèlement, un accord a été signé par l'[O OIF] avec l'[O OMM].",
    'signed agreement; OIF + UIT; ; ; Paris',
    'signed agreement; OIF + OMM',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé deux accords. Ces fonds iront à l'eau. Il s'agit de l'accord de prêt et de l'accord de don.",
    'signed agreement; OIF + UIT',
    'signed agreement; OIF + UIT',
  ],
  ["L'[O OIF] et l'[O UIT] ont signé un mémoire d'entente.", 'signed memorandum; OIF + UIT'],
  ["L'[O PNUD] et l'[O OIF] ont signé le document de projet.", 'signed other; PNUD + OIF'],
  // Others' refusal.
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord de paix. L'[O OMM] a refusé de signer l'accord.",
    'signed agreement; OIF + UIT',
  ],
  // Found, refused, made real.
  [
    "Un accord a été trouvé [D mardi = 2024-03-05] entre l'[O OIF] et l'[O UIT].",
    'negotiated agreement; OIF + UIT; ; 2024-03-05',
  ],
  [
    "Les négociations entre l'[O OIF] et l'[O UIT] ont abouti à un accord de siège.",
    'negotiated agreement; OIF + UIT',
  ],
  [
    "Le [C Togo = TG] a refusé de signer l'accord de pêche avec l'[O OIF].",
    'not_signed agreement; Togo + OIF',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont concrétisé leur coopération par une convention.",
    'signed convention; OIF + UIT',
  ],
  ["L'[O OIF] et l'[O UIT] ont concrétisé l'accord de 2015."],
  [
    "Le soutien s'est matérialisé par la garantie de l'[O OIF], avec une assurance, à travers une déclaration d'intention.",
  ],
  // When and where it was told is not when and where it was signed.
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord, a annoncé [D mardi = 2024-03-05] à [V Lomé] le ministre.",
    'signed agreement; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord, indique un communiqué publié [D mardi = 2024-03-05] à [V Lomé].",
    'signed agreement; OIF + UIT',
  ],
  [
    "Le ministre a annoncé [D mardi = 2024-03-05] à [V Lomé] la signature d'un accord entre l'[O OIF] et l'[O UIT].",
    'signed agreement; OIF + UIT; ; 2024-03-05; Lomé',
  ],
  [
    "Un mois après leur rencontre à [V Kara], l'[O OIF] et l'[O UIT] ont signé un accord [D mardi = 2024-03-05] à [V Lomé].",
    'signed agreement; OIF + UIT; ; 2024-03-05; Lomé',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord. C'était [D mardi = 2024-03-05] à [V Lomé].",
    'signed agreement; OIF + UIT; ; 2024-03-05; Lomé',
  ],
  // Plain active clauses.
  [
    "L'[O ANSUT] et l'[O Université de Thiès] ont signé une convention de partenariat.",
    'signed convention; ANSUT + Université de Thiès',
  ],
  [
    'Le [C Mali = ML] et la [C Mauritanie = MR] ont signé [D mardi = 2024-03-05] à [V Bamako] un accord de pêche.',
    'signed agreement; Mali + Mauritanie; ; 2024-03-05; Bamako',
  ],
  [
    'La [O Sonatel] a signé avec la [O Banque agricole] un contrat de financement.',
    'signed contract; Sonatel + Banque agricole',
  ],
  [
    'La [O Sonatel] a signé un contrat de financement avec la [O Banque agricole].',
    'signed contract; Sonatel + Banque agricole',
  ],
  [
    "L'[O UEMOA] signe un mémorandum d'entente avec l'[O Agence spatiale].",
    'signed memorandum; UEMOA + Agence spatiale',
  ],
  [
    "L'[O UEMOA] et l'[O Agence spatiale] signeront [D jeudi = 2024-03-14] une lettre d'intention.",
    'planned letter; UEMOA + Agence spatiale; ; 2024-03-14',
  ],
  [
    "Le [M ministère de la Santé = Ministère de la Santé / SN] a paraphé un protocole avec l'[O OMS].",
    'negotiated protocol; Ministère de la Santé + OMS',
  ],
  [
    'Le [C Togo = TG] et le [C Ghana = GH] ont conclu un accord de transit.',
    'negotiated agreement; Togo + Ghana',
  ],
  [
    "Le [C Togo = TG] et le [C Ghana = GH] ont ratifié leur traité d'extradition.",
    'ratified treaty; Togo + Ghana',
  ],
  [
    "L'[O Orange Mali] et la [O Malitel] ont scellé leur partenariat.",
    'signed partnership; Orange Mali + Malitel',
  ],
  [
    "L'[O École des mines] et l'[O Institut Pasteur] ont renouvelé leur convention-cadre.",
    'signed convention; École des mines + Institut Pasteur',
  ],
  [
    "L'[O École des mines] et l'[O Institut Pasteur] viennent de signer un avenant.",
    'signed amendment; École des mines + Institut Pasteur',
  ],
  [
    "L'[O École des mines] annonce avoir signé un accord-cadre avec l'[O Institut Pasteur].",
    'signed agreement; École des mines + Institut Pasteur',
  ],
  [
    'La [O Somelec] et la [O Senelec] doivent signer un contrat de fourniture à [V Nouakchott].',
    'planned contract; Somelec + Senelec; ; ; Nouakchott',
  ],
  [
    "La [O Somelec] et la [O Senelec] s'apprêtent à signer une convention.",
    'planned convention; Somelec + Senelec',
  ],
  [
    "La [O Somelec] et la [O Senelec] n'ont pas signé le contrat annoncé.",
    'not_signed contract; Somelec + Senelec',
  ],
  ["La [O Somelec] ne signera pas l'accord avec la [O Senelec].", 'not_signed agreement; Somelec + Senelec'],
  [
    'La [O Somelec] a refusé de signer la convention avec la [O Senelec].',
    'not_signed convention; Somelec + Senelec',
  ],
  // People, offices and their bodies.
  [
    "Le [m ministre de la Santé = Ministère de la Santé / SN], Dr [P Awa Sow], et la représentante de l'[O OMS], Mme [P Ingrid Lund], ont signé une convention.",
    'signed convention; Ministère de la Santé + OMS; Awa Sow > Ministère de la Santé, Ingrid Lund > OMS',
  ],
  [
    "[P Awa Sow], directrice générale de l'[O ANSUT], et M. [P Paul Biyo], président de l'[O AFNIC], ont signé un protocole d'accord [D vendredi = 2024-03-08].",
    'signed protocol; ANSUT + AFNIC; Awa Sow > ANSUT, Paul Biyo > AFNIC; 2024-03-08',
  ],
  [
    "Le directeur général de l'[O ANSUT], [P Koffi Assi], a signé un contrat avec [P Jean Roux], PDG de [O Nexatel].",
    'signed contract; ANSUT + Nexatel; Koffi Assi > ANSUT, Jean Roux > Nexatel',
  ],
  [
    "Le [m ministre du Commerce = Ministère du Commerce / BJ] et l'ambassadeur de [C Chine = CN] ont signé un échange de lettres.",
    'signed letter; Ministère du Commerce + Chine; (ministre du Commerce) > Ministère du Commerce, (ambassadeur de Chine) > Chine',
  ],
  [
    "L'accord a été signé par [P Awa Sow] pour le [C Sénégal = SN] et par [P Li Wei] pour la [C Chine = CN].",
    'signed agreement; Sénégal + Chine; Awa Sow > Sénégal, Li Wei > Chine',
  ],
  [
    'Le mémorandum a été signé, pour le [C Togo = TG], par Mme [P Afi Mensah] et, pour le [C Bénin = BJ], par M. [P Yao Dossou].',
    'signed memorandum; Togo + Bénin; Afi Mensah > Togo, Yao Dossou > Bénin',
  ],
  [
    'La convention a été paraphée côté malien par [P Issa Traoré] et côté chinois par [P Li Wei].',
    'negotiated convention; Mali + Chine; Issa Traoré > Mali, Li Wei > Chine',
  ],
  [
    "L'[O INRA], représenté par sa directrice, Mme [P Anne Petit], et l'[O ISRA] ont signé une charte de partenariat.",
    'signed charter; INRA + ISRA; Anne Petit > INRA',
  ],
  [
    "L'[O INRA] et l'[O ISRA], représentés respectivement par [P Anne Petit] et [P Modou Fall], ont signé un accord de recherche.",
    'signed agreement; INRA + ISRA; Anne Petit > INRA, Modou Fall > ISRA',
  ],
  [
    "Les présidents de l'[O INRA] et de l'[O ISRA] ont signé une convention.",
    'signed convention; INRA + ISRA; (président) > INRA, (président) > ISRA',
  ],
  [
    "Le maire de [O Lodève] et celui de [O Podor] ont signé l'acte de jumelage.",
    'signed twinning; Lodève + Podor; (maire) > Lodève, (maire) > Podor',
  ],
  [
    "M. [P Jean Roux] a signé au nom de l'[O AFD] une convention de crédit avec la [O Sonede].",
    'signed convention; AFD + Sonede; Jean Roux > AFD',
  ],
  [
    "[P Ali Ba] a paraphé le contrat pour le compte de l'[O ANAM].",
    'negotiated contract; ANAM; Ali Ba > ANAM',
  ],
  // Procedures.
  [
    "Le [M ministère des Mines = Ministère des Mines / GN] et la société [O Rio Blanco] ont procédé à la signature d'une convention minière.",
    'signed convention; Ministère des Mines + Rio Blanco',
  ],
  [
    "Le [M ministère des Mines = Ministère des Mines / GN] et la société [O Rio Blanco] procéderont [D lundi = 2024-03-18] à la signature d'une convention minière.",
    'planned convention; Ministère des Mines + Rio Blanco; ; 2024-03-18',
  ],
  [
    "Le recteur de l'[O Université Laval], [P Guy Roy], et la présidente de l'[O UVCI], [P Aya Koné], ont apposé leur signature au bas d'une convention de mobilité.",
    'signed convention; Université Laval + UVCI; Guy Roy > Université Laval, Aya Koné > UVCI',
  ],
  ["Signature d'un accord de siège entre la [C Suisse = CH] et l'[O UIT].", 'signed agreement; Suisse + UIT'],
  [
    "Cérémonie de signature d'un mémorandum d'entente entre l'[O ARTCI] et l'[O ARCEP] [D mercredi = 2024-03-06] à [V Abidjan].",
    'signed memorandum; ARTCI + ARCEP; ; 2024-03-06; Abidjan',
  ],
  [
    "La cérémonie de signature de la convention entre l'[O ARTCI] et l'[O ARCEP] s'est tenue [D mercredi = 2024-03-06] au [F siège de l'ARCEP].",
    "signed convention; ARTCI + ARCEP; ; 2024-03-06; siège de l'ARCEP",
  ],
  [
    "Le ministre a assisté à la signature d'un contrat entre [O Camtel] et [O Huawei].",
    'signed contract; Camtel + Huawei',
  ],
  [
    'La signature du contrat entre [O Camtel] et [O Huawei] est prévue [D jeudi = 2024-03-14].',
    'planned contract; Camtel + Huawei; ; 2024-03-14',
  ],
  [
    "La signature du contrat entre [O Camtel] et [O Huawei] n'a pas eu lieu.",
    'not_signed contract; Camtel + Huawei',
  ],
  [
    'La signature du contrat entre [O Camtel] et [O Huawei] a été reportée.',
    'not_signed contract; Camtel + Huawei',
  ],
  [
    "[O Camtel] a demandé le report de la signature de l'accord avec [O Huawei].",
    'not_signed agreement; Camtel + Huawei',
  ],
  [
    "L'accord entre le [C Tchad = TD] et le [C Soudan = SD] n'a pas été signé.",
    'not_signed agreement; Tchad + Soudan',
  ],
  ["Aucun contrat n'a été signé avec la société [O Deccan].", 'not_signed contract; Deccan'],
  [
    "Un accord de double diplôme entre l'[O ENSA] et l'[O EPFL] n'a pas pu être signé.",
    'not_signed agreement; ENSA + EPFL',
  ],
  [
    "Une convention sera signée [D mardi = 2024-03-12] entre l'[O ENSA] et l'[O EPFL].",
    'planned convention; ENSA + EPFL; ; 2024-03-12',
  ],
  ["Une convention devrait être signée entre l'[O ENSA] et l'[O EPFL].", 'planned convention; ENSA + EPFL'],
  [
    "L'accord de siège entre le [C Niger = NE] et l'[O UNICEF] reste à signer.",
    'planned agreement; Niger + UNICEF',
  ],
  [
    "Une convention de financement, à signer [D en avril = 2024-04], liera l'[O UIT] et l'[O Alliance Smart Africa].",
    'planned convention; UIT + Alliance Smart Africa; ; 2024-04',
  ],
  [
    'Une entente de principe est intervenue entre la [O STM] et le [O syndicat des chauffeurs].',
    'negotiated agreement; STM + syndicat des chauffeurs',
  ],
  [
    'Le [C Tchad = TD] et la [C Libye = LY] sont parvenus à un accord.',
    'negotiated agreement; Tchad + Libye',
  ],
  [
    "Les [C Comores = KM] et la [C Chine = CN] ont échangé les lettres d'intention [D hier = 2024-03-09].",
    'signed letter; Comores + Chine; ; 2024-03-09',
  ],
  [
    "L'[O ANAM] et [O Thales] ont officialisé leur partenariat par la signature d'une convention.",
    'signed convention; ANAM + Thales',
  ],
  [
    "Après des mois de négociations, [O Air Sénégal] et le [O SNPL] ont fini par signer un protocole d'accord.",
    'signed protocol; Air Sénégal + SNPL',
  ],
  // Passive and adnominal.
  [
    "L'accord, signé à [V Doha] par le [C Tchad = TD] et l'[O UFR], prévoit un cessez-le-feu.",
    'signed agreement; Tchad + UFR; ; ; Doha',
  ],
  [
    "Un contrat de 46 millions d'euros a été signé [D lundi = 2024-03-04] entre [O Algérie Télécom] et [O Xinghe].",
    'signed contract; Algérie Télécom + Xinghe; ; 2024-03-04',
  ],
  [
    'Le contrat a été signé par le directeur général de [O Camtel], [P Guy Zang], et la présidente de [O Huawei], [P Li Wei].',
    'signed contract; Camtel + Huawei; Guy Zang > Camtel, Li Wei > Huawei',
  ],
  [
    "Un accord signé [D lundi = 2024-03-04] à [V Genève] entre l'[O OIF] et l'[O UIT] ouvre la voie à des stages.",
    'signed agreement; OIF + UIT; ; 2024-03-04; Genève',
  ],
  [
    "C'est un protocole d'entente liant l'[O OIF] et l'[O UIT] qui a été signé.",
    'signed memorandum; OIF + UIT',
  ],
  [
    "Aux termes de la convention signée [D jeudi = 2024-03-07] par l'[O AFD] et la [O Sonede], dix stations seront bâties.",
    'signed convention; AFD + Sonede; ; 2024-03-07',
  ],
  [
    "Ont été signés un mémorandum entre l'[O OIF] et l'[O UIT] et une charte entre l'[O INRA] et l'[O ISRA].",
    'signed memorandum; OIF + UIT',
    'signed charter; INRA + ISRA',
  ],
  [
    "Trois conventions ont été signées entre la [O Région Sud] et l'[O Agence de l'eau].",
    "signed convention; Région Sud + Agence de l'eau",
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un mémorandum sur les câbles et une feuille de route pour les stages.",
    'signed memorandum; OIF + UIT',
    'signed roadmap; OIF + UIT',
  ],
  [
    "Deux conventions ont été signées entre l'[O UCL] et, respectivement, l'[O Université de Hanoï] et l'[O Université de Hué].",
    'signed convention; UCL + Université de Hanoï',
    'signed convention; UCL + Université de Hué',
  ],
  // Discourse.
  [
    "L'[O OIF] et l'[O UIT] ont signé un mémorandum. Le document a été signé par [P Awa Sow], administratrice de l'[O OIF], et [P Jean Roux], directeur de l'[O UIT].",
    'signed memorandum; OIF + UIT; Awa Sow > OIF, Jean Roux > UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont conclu un accord. Le texte a été signé [D mardi = 2024-03-05] à [V Paris].",
    'signed agreement; OIF + UIT; ; 2024-03-05; Paris',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont paraphé un accord. Il sera signé en avril à [V Paris].",
    'negotiated agreement; OIF + UIT',
  ],
  [
    "[P Awa Sow], directrice de l'[O OIF], a reçu [P Jean Roux], directeur de l'[O UIT]. Les deux responsables ont signé une convention.",
    'signed convention; OIF + UIT; Awa Sow > OIF, Jean Roux > UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention. Les signataires en sont [P Awa Sow] et [P Jean Roux].",
    'signed convention; OIF + UIT; Awa Sow, Jean Roux',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention. [P Awa Sow] et [P Jean Roux] en étaient les signataires.",
    'signed convention; OIF + UIT; Awa Sow, Jean Roux',
  ],
  [
    "La lettre d'intention a été signée [D hier = 2024-03-09]. Elle porte les signatures de [P Awa Sow], directrice de l'[O OIF], et de [P Jean Roux], directeur de l'[O UIT].",
    'signed letter; OIF + UIT; Awa Sow > OIF, Jean Roux > UIT; 2024-03-09',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord. Selon les termes de l'accord signé entre les deux parties, dix stages seront offerts.",
    'signed agreement; OIF + UIT',
  ],
  [
    "Les documents suivants ont été signés :\n\n1) un accord-cadre entre l'[O OIF] et l'[O UIT] ;\n\n2) un contrat entre [O Camtel] et [O Huawei].",
    'signed agreement; OIF + UIT',
    'signed contract; Camtel + Huawei',
  ],
  [
    'Cinq pays ont signé un mémorandum.\n\nOnt signé :\n\n- pour le [C Bénin = BJ], Mme [P Ida Adjovi], ministre ;\n\n- pour le [C Togo = TG], M. [P Koffi Ayi], ministre.',
    'signed memorandum; Bénin + Togo; Ida Adjovi > Bénin, Koffi Ayi > Togo',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé deux accords. Le premier accord a été signé par [P Awa Sow], le second accord par [P Jean Roux].",
    'signed agreement; OIF + UIT; Awa Sow',
    'signed agreement; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention [D lundi = 2024-03-04]. Dans la foulée, [O Camtel] et [O Huawei] ont signé un contrat.",
    'signed convention; OIF + UIT; ; 2024-03-04',
    'signed contract; Camtel + Huawei; ; 2024-03-04',
  ],
  [
    "Les députés ont voté le projet de loi autorisant la ratification de l'accord de prêt conclu entre le [C Togo = TG] et la [O BOAD].",
    'signed agreement; Togo + BOAD',
  ],
  [
    "[P Awa Sow] et [P Li Wei] ont échangé les instruments de ratification du traité d'extradition entre le [C Maroc = MA] et la [C Chine = CN].",
    'ratified treaty; Maroc + Chine',
  ],
  [
    "Le mémorandum que devait parapher l'[O AGEOS] a été retiré de l'ordre du jour.",
    'not_signed memorandum; AGEOS',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé en marge du [E Forum de Dakar] un accord de coopération.",
    'signed agreement; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention d'un montant de 12 millions de dirhams, en présence de [P Younès Alami], directeur de l'[O ONEE].",
    'signed convention; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont mis la dernière main à un accord de partage.",
    'negotiated agreement; OIF + UIT',
  ],
  ["L'[O OIF] et la société indienne [O Deccan] ont signé un contrat.", 'signed contract; OIF + Deccan'],
  [
    'Le Gouvernement du [C Mali = ML] et la [O Banque mondiale] ont signé un accord de financement.',
    'signed agreement; Gouvernement du Mali + Banque mondiale',
  ],
  [
    "Une convention a été signée entre l'[O OIF] et les radios locales.",
    'signed convention; OIF + radios locales',
  ],
  [
    "L'[O OIF] a signé des contrats avec des fabricants indiens.",
    'signed contract; OIF + fabricants indiens',
  ],
  [
    "L'[O OIF], d'une part, et l'[O UIT], d'autre part, ont signé un pacte de stabilité.",
    'signed pact; OIF + UIT',
  ],
  ["L'[O OIF] et l'[O UIT], relevant de l'[O ONU], ont signé un accord.", 'signed agreement; OIF + UIT'],
  [
    "L'[O OIF], l'[O UIT] et la [O BOAD] ont signé une déclaration conjointe.",
    'signed declaration; OIF + UIT + BOAD',
  ],
  [
    "C'est à [V Genève] que l'[O OIF] et l'[O UIT] ont signé [D jeudi = 2024-03-07] leur accord-cadre.",
    'signed agreement; OIF + UIT; ; 2024-03-07; Genève',
  ],
  ["SIGNATURE D'UN CONTRAT ENTRE [O CAMTEL] ET [O HUAWEI]", 'signed contract; CAMTEL + HUAWEI'],
  [
    'LE CONTRAT ENTRE [O CAMTEL] ET [O HUAWEI] PARAPHÉ À [V ANKARA]',
    'negotiated contract; CAMTEL + HUAWEI; ; ; ANKARA',
  ],
  [
    'Un programme exécutif de coopération a été signé entre le [C Maroc = MA] et la [C Tunisie = TN].',
    'signed other; Maroc + Tunisie',
  ],
  [
    "Le procès-verbal des discussions a été signé par l'[O KOICA] et le [M ministère du Numérique = Ministère du Numérique / CI].",
    'signed other; KOICA + Ministère du Numérique',
  ],
  [
    "L'[O OIF] a signé [D lundi = 2024-03-04] une convention avec l'[O UIT] et un contrat avec [O Camtel].",
    'signed convention; OIF + UIT; ; 2024-03-04',
    'signed contract; OIF + Camtel; ; 2024-03-04',
  ],
  [
    "L'accord de pêche [O UE]-[C Gabon = GA] a été signé à [V Libreville].",
    'signed agreement; UE + Gabon; ; ; Libreville',
  ],
  ["L'[O OIF] et l'[O UIT] ont cosigné une déclaration d'intention.", 'signed declaration; OIF + UIT'],
  [
    "L'[O OIF] et l'[O UIT] ont, [D lundi = 2024-03-04], à [V Paris], signé une entente de coopération.",
    'signed agreement; OIF + UIT; ; 2024-03-04; Paris',
  ],
  [
    "Entre l'[O OIF] et l'[O UIT], une convention de partenariat a été signée.",
    'signed convention; OIF + UIT',
  ],
  // What goes on in the next sentence, by a pronoun or the ceremony.
  [
    "Un avenant a été conclu entre l'[O ANSUT] et la [O Sonatel]. Il a été signé [D mardi = 2024-03-05] à [V Dakar].",
    'signed amendment; ANSUT + Sonatel; ; 2024-03-05; Dakar',
  ],
  [
    "La convention entre l'[O ANSUT] et la [O Sonatel] devait être signée [D mardi = 2024-03-12]. La cérémonie a été reportée sine die.",
    'not_signed convention; ANSUT + Sonatel; ; 2024-03-12',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé une entente. Une seconde entente, entre l'[O ANSUT] et la [O Senelec], est en voie d'être conclue ; elle devrait être signée à [V Thiès].",
    'signed agreement; ANSUT + Sonatel',
    'planned agreement; ANSUT + Senelec; ; ; Thiès',
  ],
  [
    "L'[O ANSUT] a signé une convention avec la [O Sonatel]. Une feuille de route a été signée par les mêmes.",
    'signed convention; ANSUT + Sonatel',
    'signed roadmap; ANSUT + Sonatel',
  ],
  // Objects before a clitic, and those whose signature is told of.
  [
    "Quant à l'avenant réclamé par la société [O Forages du Sud], la [O Sonatel] ne le signera pas.",
    'not_signed amendment; Forages du Sud + Sonatel',
  ],
  [
    "Un accord de garantie avec l'[O ACA], dont la signature est attendue [D en avril = 2024-04], complète le montage.",
    'planned agreement; ACA; ; 2024-04',
  ],
  [
    'Le [m ministre de la Santé = Ministère de la Santé / SN], [P Awa Sow], et la [O Sonatel] ont signé deux mémorandums portant respectivement sur les données et sur les réseaux.',
    'signed memorandum; Ministère de la Santé + Sonatel; Awa Sow > Ministère de la Santé',
    'signed memorandum; Ministère de la Santé + Sonatel; Awa Sow > Ministère de la Santé',
  ],
  [
    "Le groupement [O Sinar] a été retenu. L'[O ANSUT] signera avec ce groupement un contrat de travaux.",
    'planned contract; ANSUT + Sinar',
  ],
  ["La [O Sonatel] annonce la signature d'un contrat avec l'[O ANSUT].", 'signed contract; Sonatel + ANSUT'],
  [
    "La [O Sonatel] a annoncé la signature prochaine d'un contrat avec l'[O ANSUT].",
    'planned contract; Sonatel + ANSUT',
  ],
  [
    "La [O Sonatel] a annoncé [D mardi = 2024-03-05] à [V Lomé] la signature imminente d'un contrat avec l'[O ANSUT].",
    'planned contract; Sonatel + ANSUT',
  ],
  [
    "La [O Sonatel] et l'[O ANSUT] ont signé un accord, indique un communiqué conjoint.",
    'signed agreement; Sonatel + ANSUT',
  ],
  [
    "Ratification de l'accord de prêt signé entre la [O BOAD] et l'[O ANSUT].",
    'signed agreement; BOAD + ANSUT',
  ],
  [
    "Le contrat entre la [O Sonatel] et l'[O ANSUT] n'a pu être signé faute de quorum.",
    'not_signed contract; Sonatel + ANSUT',
  ],
  [
    "L'accord entre la [O Sonatel] et l'[O ANSUT], qui devait être signé lundi, ne le sera finalement pas.",
    'not_signed agreement; Sonatel + ANSUT',
  ],
  [
    "Une convention lie désormais la [O Sonatel] et l'[O ANSUT]. Elle a été paraphée à [V Dakar].",
    'signed convention; Sonatel + ANSUT; ; ; Dakar',
  ],
  [
    "Une vingtaine d'accords ont été signés entre la [O Sonatel] et l'[O ANSUT].",
    'signed agreement; Sonatel + ANSUT',
  ],
  // Sides and signatories told around the signing.
  [
    'Le [C Togo = TG] et la [C Turquie = TR] se rapprochent. La visite a été marquée par la signature de plusieurs accords bilatéraux.',
    'signed agreement; Togo + Turquie',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] se sont retrouvées [D mardi = 2024-03-05]. Elles ont signé une convention de partage.",
    'signed convention; ANSUT + Sonatel; ; 2024-03-05',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel], représentées la première par [P Awa Sow], la seconde par [P Guy Roy], ont signé un contrat.",
    'signed contract; ANSUT + Sonatel; Awa Sow > ANSUT, Guy Roy > Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un contrat. La signature a été apposée, pour l'[O ANSUT], par [P Awa Sow] ; pour la [O Sonatel], par [P Guy Roy].",
    'signed contract; ANSUT + Sonatel; Awa Sow > ANSUT, Guy Roy > Sonatel',
  ],
  [
    "Un accord de siège a été signé à l'[O Agence spatiale], entre cette dernière et l'[O OIF].",
    'signed agreement; Agence spatiale + OIF',
  ],
  ["C'est avec l'[O OIF] qu'une lettre d'intention a été signée par l'[O UIT].", 'signed letter; UIT + OIF'],
  ["Un accord entre l'État et la société [O Portis] a été signé.", 'signed agreement; État + Portis'],
  [
    'Le [C Mali = ML] a procédé avec le [C Niger = NE] à un échange de lettres.',
    'signed letter; Mali + Niger',
  ],
  // What is taken up from before.
  [
    "Un protocole d'accord entre l'[O OIF] et l'[O UIT] a été trouvé. Signé par [P Awa Sow] et [P Guy Roy], il vaut trois ans.",
    'signed protocol; OIF + UIT; Awa Sow, Guy Roy',
  ],
  [
    'Les deux parties étudient le projet de convention de sécurité sociale. Sa signature a été reportée.',
    'not_signed convention',
  ],
  [
    'Un accord de prêt et un accord de don ont été négociés. Les deux documents portent la signature de [P Awa Sow].',
    'signed agreement; ; Awa Sow',
    'signed agreement; ; Awa Sow',
  ],
  [
    "Ont été signés entre le [C Mali = ML] et le [C Niger = NE] les instruments suivants :\n\n- un accord de transit ;\n\n- un mémorandum d'entente.",
    'signed agreement; Mali + Niger',
    'signed memorandum; Mali + Niger',
  ],
  ["Un mémorandum d'entente sur la migration ne sera pas signé.", 'not_signed memorandum'],
  [
    'Le Conseil a adopté un décret portant ratification de la convention de pêche signée [D mardi = 2024-03-05] entre le [C Mali = ML] et le [C Niger = NE].',
    'ratified convention; Mali + Niger; ; 2024-03-05',
  ],
  [
    "L'accord de coopération profitera aux peuples béninois et togolais. La signature de cet accord a eu lieu [D mardi = 2024-03-05].",
    'signed agreement; Bénin + Togo; ; 2024-03-05',
  ],
  [
    "Une convention a été signée entre l'[O ANSUT] et les représentants des radios locales.",
    'signed convention; ANSUT + radios locales',
  ],
  // Who is meant by the verb: apposed bodies, rows without "et", names in quotation marks.
  [
    "L'[O Kora Lab], filiale du groupe [O Sahel Télécom], et la [O Boréal SA], société de droit suédois, ont signé un protocole.",
    'signed protocol; Kora Lab + Boréal SA',
  ],
  [
    "Dans le cadre de ses relations avec les prestataires de soins, l'[O CNAS] a signé une convention avec l'[O Hôpital Saint-Luc].",
    'signed convention; CNAS + Hôpital Saint-Luc',
  ],
  [
    "Une convention a été signée entre la [O Banque de Carthage], la « [O GIZ] » et l'[O Agence des oasis] « ADO ».",
    'signed convention; Banque de Carthage + GIZ + Agence des oasis',
  ],
  [
    "Une convention lie désormais l'[O ANSUT] ; elle a été signée avec la « Ruche » et l'[O OIF].",
    'signed convention; ANSUT + Ruche + OIF',
  ],
  [
    'Fondée en 2015, la [O Sonatel] emploie mille personnes. Elle a signé [D mardi = 2024-03-05] un contrat de fourniture avec [O Ecobank].',
    'signed contract; Sonatel + Ecobank; ; 2024-03-05',
  ],
  [
    "[P Awa Sarr = directrice @ ANSUT] est arrivée à [V Lomé]. Elle a signé un accord avec l'[O OIF] et l'[O ANSUT].",
    'signed agreement; OIF + ANSUT; Awa Sarr > ANSUT; ; Lomé',
  ],
  [
    "Pour l'[O OIF], le bilan est bon. Il a signé un contrat avec la [O Sonatel].",
    'signed contract; Sonatel',
  ],
  // Rows that a common noun announces.
  [
    "Une convention a été signée entre l'[O ANSUT] et les différentes structures que sont : - la [O Sonatel] – l'[O OIF] – le [O FNDAR] et la [O BOAD].",
    'signed convention; ANSUT + Sonatel + OIF + FNDAR + BOAD',
  ],
  [
    'La [O BOAD] a signé un accord avec trois banques, à savoir [O Ecobank], la [O Banque de Carthage] et [O Coris].',
    'signed agreement; BOAD + Ecobank + Banque de Carthage + Coris',
  ],
  [
    'La [O BOAD] a signé un protocole avec une dizaine de communes rurales.',
    'signed protocol; BOAD + communes rurales',
  ],
  // Heads of state, and what goes on from what they signed.
  [
    'Le président [P Abdou Kane] a signé avec le président [P Koffi Mensah] un protocole pour doubler les échanges du [C Niger = NE] et de la [C Gambie = GM].',
    'signed protocol; Niger + Gambie; Abdou Kane, Koffi Mensah',
  ],
  [
    'Le président [P Abdou Kane] a signé avec le président [P Koffi Mensah] un protocole. Le [C Niger = NE], la [C Gambie = GM] et le [C Togo = TG] en parlent.',
    'signed protocol; ; Abdou Kane, Koffi Mensah',
  ],
  [
    "Mr [P Jean Bayo], manager de la [O Sonatel], et Mr [P Paul Sika], CEO de [O Coris] - CRS ont procédé à la signature d'un accord.",
    'signed agreement; Sonatel + Coris; Jean Bayo > Sonatel, Paul Sika > Coris',
  ],
  [
    "L'[O OIF] et la [O BOAD] ont signé un accord. Pour la [O BOAD], c'est [P Ada Kone], directrice, qui a signé.",
    'signed agreement; OIF + BOAD; Ada Kone > BOAD',
  ],
  [
    'La [O BOAD], représentée par M. [P Ali Ba], et [P Wafa Santé], représentée par Mme [P Ada Kone], ont signé un accord.',
    'signed agreement; BOAD + Wafa Santé; Ali Ba > BOAD, Ada Kone > Wafa Santé',
  ],
  [
    "L'[O OIF] et la [O BOAD] sont désormais liées par un accord-cadre. Il a été signé [D jeudi = 2024-03-07].",
    'signed agreement; OIF + BOAD; ; 2024-03-07',
  ],
  // One instrument or two.
  [
    "L'[O ANSUT] et l'[O OIF] ont signé une convention de partenariat. L'[O ANSUT] et la [O Sonatel] ont signé une convention de partenariat.",
    'signed convention; ANSUT + OIF',
    'signed convention; ANSUT + Sonatel',
  ],
  [
    "Signature d'une convention de partenariat entre l'[O OIF] et l'[O ANSUT]\n\nL'[O OIF] a signé une convention d'achat de soins avec l'[O ANSUT].",
    'signed convention; OIF + ANSUT',
  ],
  // Day and place.
  [
    "L'[O OIF] et l'[O ANSUT] ont procédé à la signature d'un accord, dans les [F locaux de l'ANSUT].",
    "signed agreement; OIF + ANSUT; ; ; locaux de l'ANSUT",
  ],
  [
    "En visite d'État en [N Turquie = TR], le [C Togo = TG] et le [C Ghana = GH] ont signé un accord.",
    'signed agreement; Togo + Ghana; ; ; Turquie',
  ],
  [
    "L'[O OIF] et l'[O ANSUT] ont signé le [D vendredi 10 juin 2022 = 2022-06-10] une convention.",
    'signed convention; OIF + ANSUT; ; 2022-06-10',
  ],
  [
    "L'[O OIF] a signé [D lundi = 2024-03-04] un accord avec l'[O ANSUT]. Il pleut. L'[O OIF] a inauguré [D mercredi = 2024-03-06] un centre. À la même occasion, l'[O OIF] a signé une convention avec la [O Sonatel].",
    'signed agreement; OIF + ANSUT; ; 2024-03-04',
    'signed convention; OIF + Sonatel; ; 2024-03-06',
  ],
  // Towns two by two.
  [
    'Les maires ont signé les jumelages entre Lodève et Podor, Mende et Kayes.',
    'signed twinning; Lodève + Podor; (maire) > Lodève, (maire) > Podor',
    'signed twinning; Mende + Kayes; (maire) > Mende, (maire) > Kayes',
  ],
  [
    'Des villes se rapprochent : Lodève (Hérault) avec Podor ; Le Puy en Velay avec Kayes. Les maires signeront [D mardi = 2024-03-12] les jumelages.',
    'planned twinning; Lodève + Podor; (maire) > Lodève, (maire) > Podor; 2024-03-12',
    'planned twinning; Le Puy en Velay + Kayes; (maire) > Le Puy en Velay, (maire) > Kayes; 2024-03-12',
  ],
  [
    "L'[O Okoumé] a signé un contrat avec l'[O Institut Sapelli] [D le 3 mai prochain = 2024-05-03].",
    'planned contract; Okoumé + Institut Sapelli; ; 2024-05-03',
  ],
  // Whom the text names by office, by brand, by "nous", or not at all.
  [
    "L'[O Okoumé] a choisi le logiciel de l'[O Institut Sapelli]. Après un an, leurs deux directeurs généraux ont signé une convention de partenariat.",
    'signed convention; Okoumé + Institut Sapelli; (directeur général) > Okoumé, (directeur général) > Institut Sapelli',
  ],
  [
    "La [O Jeune chambre de Moanda] forme des cadres. Nous avons signé un protocole d'accord avec l'[O Institut Sapelli].",
    'signed protocol; Jeune chambre de Moanda + Institut Sapelli',
  ],
  [
    "Okoumé, groupe hôtelier de premier plan, a signé un contrat avec l'[O Institut Sapelli], filiale de la société [O Okoumé SA].",
    'signed contract; Okoumé SA + Institut Sapelli',
  ],
  [
    "La déclaration a été signée entre les délégués du [O Front de Moanda] et ceux de l'[O Union de Franceville], soutenus par l'[O Alliance Ouest].",
    'signed declaration; Front de Moanda + Union de Franceville',
  ],
  [
    "La directrice de l'[O Institut Sapelli] a évoqué la signature de protocoles avec 22 associations.",
    'signed protocol; Institut Sapelli + associations',
  ],
  [
    "L'[O Okoumé] a signé un accord avec l'[O Institut Sapelli]. Ce partenariat a été officialisé par [P Awa Sow].",
    'signed agreement; Okoumé + Institut Sapelli; Awa Sow',
  ],
  [
    'Le président béninois [P Awa Sow] doit signer avec le [C Togo = TG] un accord de partenariat et des contrats.',
    'planned agreement; Togo + Bénin; Awa Sow > Bénin',
    'planned contract; Togo + Bénin; Awa Sow > Bénin',
  ],
  [
    'Le conseil municipal a voté le jumelage entre la [O commune de Lodève] et la [O commune de Podor].',
    'ratified twinning; commune de Lodève + commune de Podor',
  ],
  // Bodies without a name in capitals sign by people too, and brackets tell whose somebody is.
  [
    "L'[O ANSUT] a signé une convention avec la commune de Bouna, représentée par son maire, [P Yao Ba].",
    'signed convention; ANSUT + commune de Bouna; Yao Ba > commune de Bouna',
  ],
  [
    '[P Awa Sow] ([O ANSUT]) et [P Yao Ba] (commune de Bouna) ont signé un protocole.',
    'signed protocol; ANSUT + commune de Bouna; Awa Sow > ANSUT, Yao Ba > commune de Bouna',
  ],
  [
    "L'accord a été signé par [P Awa Sow] ([C Togo = TG]) et [P Ali Ba] ([C Maroc = MA]).",
    'signed agreement; Togo + Maroc; Awa Sow > Togo, Ali Ba > Maroc',
  ],
  // Bound, given, represented, each for its side.
  [
    "L'[O ANSUT] et la [O Sonatel] sont désormais liées par une convention signée [D jeudi = 2024-03-07].",
    'signed convention; ANSUT + Sonatel; ; 2024-03-07',
  ],
  [
    "Une convention lie désormais l'[O ANSUT] à la [O Sonatel]. [P Awa Sow] et [P Ali Ba] l'ont signée à [V Dakar].",
    'signed convention; ANSUT + Sonatel; Awa Sow, Ali Ba; ; Dakar',
  ],
  [
    "Un contrat a été attribué à l'[O Orbitel] et signé [D lundi = 2024-03-04] par [P Awa Sow], directrice de l'[O ANSUT].",
    'signed contract; Orbitel + ANSUT; Awa Sow > ANSUT; 2024-03-04',
  ],
  [
    "[P Awa Sow] et [P Ali Ba] ont signé l'accord, respectivement pour le [C Togo = TG] et la [C France = FR].",
    'signed agreement; Togo + France; Awa Sow > Togo, Ali Ba > France',
  ],
  [
    "[P Awa Sow] et [P Ali Ba] ont signé, au nom respectivement de l'[O ANSUT] et de la [O Sonatel], un accord.",
    'signed agreement; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un protocole. L'[O ANSUT] était représentée par [P Awa Sow], et la [O Sonatel] par [P Ali Ba].",
    'signed protocol; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un protocole. Le maire était représenté par [P Awa Sow].",
    'signed protocol; ANSUT + Sonatel',
  ],
  // A participle that shares its auxiliary, and what only hangs on its noun.
  [
    '[P Awa Sow], présidente de la [O Sonatel], a rencontré le maire [P Ali Ba] et signé un mémorandum avec le [C Togo = TG].',
    'signed memorandum; Togo + Sonatel; Awa Sow > Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont négocié trois jours et signé [D vendredi = 2024-03-08] un protocole.",
    'signed protocol; ANSUT + Sonatel; ; 2024-03-08',
  ],
  [
    "Le ministre a salué l'accord conclu entre l'[O ANSUT] et la [O Sonatel] et signé [D mardi = 2024-03-05].",
    'signed agreement; ANSUT + Sonatel; ; 2024-03-05',
  ],
  // Sides that the sentence before tells.
  [
    "La [O Sonatel] a accordé un prêt à l'[O ANSUT]. La convention a été signée [D lundi = 2024-03-04].",
    'signed convention; Sonatel + ANSUT; ; 2024-03-04',
  ],
  [
    "L'[O ANSUT] octroie un financement au [C Togo = TG]. L'accord a été signé [D lundi = 2024-03-04].",
    'signed agreement; ANSUT + Togo; ; 2024-03-04',
  ],
  [
    "La [O Sonatel] accompagnera l'[O ANSUT]. C'est le sens de la convention signée entre les deux structures.",
    'signed convention; Sonatel + ANSUT',
  ],
  // What is announced and then told one by one.
  [
    'Le [C Togo = TG] et la [O Sonatel] ont signé deux accords : une convention et un avenant.',
    'signed convention; Togo + Sonatel',
    'signed amendment; Togo + Sonatel',
  ],
  [
    'Le [C Togo = TG] et le [C Ghana = GH] ont signé deux traités portant respectivement sur la paix et le commerce.',
    'signed treaty; Togo + Ghana',
    'signed treaty; Togo + Ghana',
  ],
  [
    "Accord de siège entre le [C Togo = TG] et l'[O ANSUT] : la signature est prévue le [D 20 mars = 2024-03-20].",
    'planned agreement; Togo + ANSUT; ; 2024-03-20',
  ],
  [
    "Une cérémonie de signature d'accord entre l'[O ANSUT] et la [O Sonatel] s'est tenue [D lundi = 2024-03-04].",
    'signed agreement; ANSUT + Sonatel; ; 2024-03-04',
  ],
  [
    "Pour la partie [C togolaise = TG], le [m ministre du Commerce = Ministère du Commerce] a signé l'accord avec la [O Sonatel].",
    'signed agreement; Sonatel + Ministère du Commerce; (ministre du Commerce) > Ministère du Commerce',
  ],
  [
    "Le [C Togo = TG] et le [C Ghana = GH] ont signé plusieurs accords, à savoir une convention fiscale et un traité d'amitié.",
    'signed convention; Togo + Ghana',
    'signed treaty; Togo + Ghana',
  ],
  [
    "Le [C Togo = TG] et le [C Ghana = GH] ont signé deux textes. Il s'agit d'une convention fiscale et d'un traité d'amitié.",
    'signed convention; Togo + Ghana',
    'signed treaty; Togo + Ghana',
  ],
  [
    "Le [C Togo = TG] et le [C Ghana = GH] ont signé deux accords. Il s'agit d'une convention fiscale et d'un traité d'amitié.",
    'signed convention; Togo + Ghana',
    'signed treaty; Togo + Ghana',
  ],
  [
    "Le [C Togo = TG] et le [C Ghana = GH] ont signé trois textes. Le ministre a précisé qu'il s'agit du protocole d'accord relatif à l'eau ; protocole de coopération pour les écoles et convention sur les routes.",
    'signed protocol; Togo + Ghana',
    'signed protocol; Togo + Ghana',
    'signed convention; Togo + Ghana',
  ],
  [
    "Deux conventions ont été signées : \n– entre l'[O ANSUT] et la [O Sonatel], un protocole de coopération ;\n– entre l'[O OIF] et l'[O UIT], un contrat de prêt.",
    'signed protocol; ANSUT + Sonatel',
    'signed contract; OIF + UIT',
  ],
  // Bodies whose names begin like an instrument, and what is said of another instrument.
  [
    "L'[O ANSUT] et le [O Programme alimentaire mondial] ont noué un partenariat stratégique.",
    'negotiated partnership; ANSUT + Programme alimentaire mondial',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont noué un partenariat. La convention y relative a été signée par [P Awa Sow].",
    'signed convention; ANSUT + Sonatel; Awa Sow',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un avenant. Cet avenant fait suite à l'accord conclu entre l'[O OIF] et l'[O UIT] en [D 2019 = 2019].",
    'signed amendment; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé une convention. La signature de ce protocole a réuni cent invités.",
    'signed convention; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un mémorandum pour [D 2024-2026 = 2024/2026].",
    'signed memorandum; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un protocole. Un contrat définitif sera signé dans trois mois.",
    'signed protocol; ANSUT + Sonatel',
    'planned contract; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un MOU. C'est le directeur, [P Ali Ba], qui a apposé sa signature.",
    'signed memorandum; ANSUT + Sonatel; Ali Ba',
  ],
  // What stands between a verb and its infinitive or participle, and what is only on the programme.
  [
    "L'[O ANSUT] a refusé, hier à [V Dakar], de signer l'accord avec la [O Sonatel].",
    'not_signed agreement; ANSUT + Sonatel; ; ; Dakar',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont en revanche paraphé puis signé leur protocole.",
    'signed protocol; ANSUT + Sonatel',
  ],
  ["10 h 30 Signature d'une entente de coopération avec l'[O UIT].", 'planned agreement; UIT'],
  [
    'Un protocole entre le [C Togo = TG] et la [O Sonatel] sera soumis à la signature des ministres en [D mars 2025 = 2025-03].',
    'planned protocol; Togo + Sonatel; ; 2025-03',
  ],
  [
    'Un protocole ([O ANSUT], [O OIF], [O UIT]) sera soumis à la signature.',
    'planned protocol; ANSUT + OIF + UIT',
  ],
  [
    'Décret portant ratification de la convention signée avec le [C Rwanda = RW] à [V Kigali].',
    'ratified convention; Rwanda; ; ; Kigali',
  ],
  [
    "« C'est un rempart », a déclaré [P Awa Sow] ([O ANSUT]), qui a signé le mémorandum avec [P Ali Ba] ([O OIF]), et avec [P Yao Ba] ([O UIT]).",
    'signed memorandum; ANSUT + OIF + UIT; Awa Sow > ANSUT, Ali Ba > OIF, Yao Ba > UIT',
  ],
  // The ceremony's building goes before the town.
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un accord à [V Tunis]. La signature s'est déroulée au [F Palais des congrès].",
    'signed agreement; ANSUT + Sonatel; ; ; Palais des congrès',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un accord. La cérémonie avait pour cadre le [F Palais des congrès].",
    'signed agreement; ANSUT + Sonatel; ; ; Palais des congrès',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont paraphé un accord. [P Awa Sow] et [P Ali Ba] y ont apposé leurs initiales.",
    'negotiated agreement; ANSUT + Sonatel; Awa Sow, Ali Ba',
  ],
  // Whose the second signer is, and in which order people stand for their sides.
  [
    "L'accord a été signé par le directeur de l'[O ANSUT], [P Awa Sow], et son homologue de la [O Sonatel], [P Ali Ba].",
    'signed agreement; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  // Ministers of two states, of which it is told that each has one, or not.
  [
    'Le [C Togo = TG] et le [C Ghana = GH] ont signé un accord, paraphé par les ministres [P Ali Ba] et [P Luc Sow].',
    'signed agreement; Togo + Ghana; Ali Ba, Luc Sow',
  ],
  [
    'Le [C Togo = TG] et le [C Ghana = GH] ont signé un accord, paraphé par les ministres des deux pays, [P Ali Ba] et [P Luc Sow].',
    'signed agreement; Togo + Ghana; Ali Ba > Togo, Luc Sow > Ghana',
  ],
  [
    'La [O Sonatel] a signé une convention avec la Coopération suisse.',
    'signed convention; Sonatel + Coopération suisse',
  ],
  // A peer behind a comma is another person, whoever "son" stands for.
  [
    'Le [m ministre du Plan = Ministère du Plan], [P Ali Ba], son [m collègue de la Santé = Ministère de la Santé], [P Luc Sow], et [m celui des Mines = Ministère des Mines], [P Paul Fall], ont signé un accord.',
    'signed agreement; Ministère du Plan + Ministère de la Santé + Ministère des Mines; Ali Ba > Ministère du Plan, Luc Sow > Ministère de la Santé, Paul Fall > Ministère des Mines',
  ],
  [
    "Le directeur de l'[O ANSUT], [P Awa Sow], et celui de la [O Sonatel], [P Ali Ba], ont signé un accord.",
    'signed agreement; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "Un accord entre l'[O ANSUT] et la [O Sonatel] a été paraphé par les directeurs des deux sociétés, [P Awa Sow] et [P Ali Ba].",
    'negotiated agreement; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "Le protocole a été signé pour l'[O ANSUT] par [P Awa Sow] et pour la [O Sonatel] par [P Ali Ba].",
    'signed protocol; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un accord. Le préfet, [P Awa Sow], a apposé sa signature en qualité de témoin.",
    'signed agreement; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT] annonce la signature d'un accord avec l'[O OIF] et l'[O UIT].",
    'signed agreement; ANSUT + OIF + UIT',
  ],
  [
    "Les groupes [O ANSUT] et [O Sonatel] sont partenaires. L'accord, signé [D mardi = 2024-03-05] par [P Awa Sow], porte sur le gaz.",
    'signed agreement; ANSUT + Sonatel; Awa Sow; 2024-03-05',
  ],
  // Which of two instruments is signed, and which besides.
  [
    "Un protocole modifiant l'accord de [D 2010 = 2010] a été signé [D mardi = 2024-03-05] par l'[O ANSUT] et la [O Sonatel].",
    'signed protocol; ANSUT + Sonatel; ; 2024-03-05',
  ],
  [
    "[P Awa Sow] et [P Ali Ba] ont apposé leur signature au bas de la convention de concession et du contrat d'achat.",
    'signed convention; ; Awa Sow, Ali Ba',
    'signed contract; ; Awa Sow, Ali Ba',
  ],
  [
    "Elle a présidé la signature de la stratégie entre le [C Togo = TG] et l'[O OMS], ainsi que d'un mémorandum d'entente.",
    'signed memorandum; Togo + OMS',
  ],
  [
    "L'avenant n'est pas encore prêt : il sera signé en [D mai 2025 = 2025-05] par l'[O ANSUT] et la [O Sonatel].",
    'planned amendment; ANSUT + Sonatel; ; 2025-05',
  ],
  // Several told one by one by their number alone.
  [
    "La [O Sonatel] a signé deux conventions. La première, avec l'[O OIF], vise les semences. La seconde lie la société à l'[O UIT].",
    'signed convention; Sonatel + OIF',
    'signed convention; Sonatel + UIT',
  ],
  [
    "Deux conventions ont été signées. La première lie l'[O OIF] à l'[O UIT]. La seconde, une convention-cadre, a été signée par l'[O ANSUT] et la [O Sonatel].",
    'signed convention; OIF + UIT',
    'signed convention; ANSUT + Sonatel',
  ],
  // Two states announce them; of those that bodies of theirs signed these are the sides.
  [
    "Deux accords ont été signés entre le [C Togo = TG] et le [C Bénin = BJ]. Le premier accord porte sur l'eau. Cet accord a été signé par [P Awa Sow], directrice de l'[O OIF], et [P Luc Barrot], directeur de l'[O UIT]. Le second accord porte sur la pêche. Il a été signé par [P Inès Kolda] et [P Omar Zerhoun].",
    'signed agreement; OIF + UIT; Awa Sow > OIF, Luc Barrot > UIT',
    'signed agreement; Togo + Bénin; Inès Kolda, Omar Zerhoun',
  ],
  [
    'Les gouvernements togolais, béninois et ghanéen ont signé un accord de pêche.',
    'signed agreement; Gouvernement togolais + Gouvernement béninois + Gouvernement ghanéen',
  ],
  [
    'Les gouvernements de la [C Suède = SE] et du [C Mali = ML] ont signé un accord de pêche.',
    'signed agreement; Suède + Mali',
  ],
  ['Les gouvernements africains ont signé un accord de pêche.', 'signed agreement'],
  [
    "Deux accords ont été signés entre l'[O OIF] et la [O Sonatel]. La première convention porte sur une ligne de crédit. La seconde porte sur un prêt.",
    'signed convention; OIF + Sonatel',
    'signed other; OIF + Sonatel',
  ],
  // Who heads a state and visits another binds the two; a minister may sign for the ministry.
  [
    'Lors de la visite du président togolais au [N Bénin = BJ], trois accords ont été signés.',
    'signed agreement; Togo + Bénin; ; ; Bénin',
  ],
  [
    'Lors de la visite du ministre togolais de la Défense au [N Bénin = BJ], un accord a été signé.',
    'signed agreement; ; ; ; Bénin',
  ],
  // Announced together, then told one by one, each by its own noun.
  [
    "Quatre instruments ont été signés [D mardi = 2024-03-05] à [V Lomé]. Le premier est un accord de prêt consenti par l'[O OIF] à l'[O UIT]. Par le deuxième, un accord de rétrocession, l'[O UIT] met les fonds à la disposition de la [O Sonatel]. Le dernier, un mémorandum d'entente, lie l'[O ANSUT] à l'[O OMS].",
    'signed agreement; OIF + UIT; ; 2024-03-05; Lomé',
    'signed agreement; UIT + Sonatel; ; 2024-03-05; Lomé',
    'signed memorandum; ANSUT + OMS; ; 2024-03-05; Lomé',
  ],
  [
    'Le [C Togo = TG] et le [C Mali = ML] ont signé trois accords à [V Lomé]. Le premier accord porte sur la pêche. Le deuxième est un protocole sur le transit. Quant au troisième, une convention fiscale, il a été paraphé par [P Awa Sow].',
    'signed agreement; Togo + Mali; ; ; Lomé',
    'signed protocol; Togo + Mali; ; ; Lomé',
    'signed convention; Togo + Mali; Awa Sow; ; Lomé',
  ],
  [
    "Deux conventions ont été signées [D lundi = 2024-03-04]. L'une, entre l'[O ANSUT] et l'[O OIF], porte sur les soins. L'autre, entre l'[O UIT] et la [O Sonatel], concerne la recherche.",
    'signed convention; ANSUT + OIF; ; 2024-03-04',
    'signed convention; UIT + Sonatel; ; 2024-03-04',
  ],
  [
    "[P Awa Sow = ministre @ Togo] a signé à [V Lomé] plusieurs accords de financement pour le compte du [C Togo = TG]. D'abord, un accord de financement a été signé avec l'[O OIF]. Ensuite, un accord de financement a été signé avec l'[O UIT].",
    'signed agreement; OIF + Togo; Awa Sow > Togo; ; Lomé',
    'signed agreement; UIT + Togo; Awa Sow > Togo; ; Lomé',
  ],
  [
    'Huit accords ont été signés [D mardi = 2024-03-05] à [V Lomé]. Le premier accord a été signé par [P Awa Sow] et [P Ali Ba]. Le deuxième, un protocole, a été signé par [P Yao Ba] et [P Jean Roux].',
    'signed agreement; ; Awa Sow, Ali Ba; 2024-03-05; Lomé',
    'signed protocol; ; Yao Ba, Jean Roux; 2024-03-05; Lomé',
  ],
  [
    "Deux accords ont été signés à [V Lomé] par l'[O ANSUT] et l'[O OIF]. Le [D mardi = 2024-03-05], un accord a été conclu entre l'[O UIT] et la [O Sonatel].",
    'signed agreement; ANSUT + OIF; ; ; Lomé',
    'negotiated agreement; UIT + Sonatel; ; 2024-03-05',
  ],
  [
    "Les accords de financement, comprenant deux prêts et un don, ont été signés par [P Awa Sow] ([O ANSUT]) et [P Ali Ba] ([O OIF]). Les accords signés sont les suivants :\n\n1. Un prêt de 80 millions d'euros pour les écoles.\n\n2. Un prêt de 50 millions d'euros pour l'eau.\n\n3. Un don de 6 millions d'euros pour le sport.",
    'signed agreement; ANSUT + OIF; Awa Sow > ANSUT, Ali Ba > OIF',
    'signed agreement; ANSUT + OIF; Awa Sow > ANSUT, Ali Ba > OIF',
    'signed agreement; ANSUT + OIF; Awa Sow > ANSUT, Ali Ba > OIF',
  ],
  [
    'Le [C Togo = TG] et le [C Mali = ML] ont signé trois accords. Le premier accord porte sur la pêche. Les deux premiers ont été signés par [P Awa Sow] et [P Ali Ba], le troisième par [P Yao Ba] et [P Jean Roux].',
    'signed agreement; Togo + Mali; Awa Sow, Ali Ba',
    'signed agreement; Togo + Mali; Awa Sow, Ali Ba',
    'signed agreement; Togo + Mali; Yao Ba, Jean Roux',
  ],
  [
    "Le ministre de l'Eau, [P Awa Sow] ([C Togo = TG]), et [P Ali Ba] ([C Mali = ML]) ont, ainsi, signé deux accords. Le premier porte sur une déclaration conjointe ; le second sur une charte de l'eau.",
    'signed declaration; Togo + Mali; Awa Sow > Togo, Ali Ba > Mali',
    'signed charter; Togo + Mali; Awa Sow > Togo, Ali Ba > Mali',
  ],
  [
    "Trois conventions minières ont été ratifiées par le [C Togo = TG]. La première convention est la convention minière entre le [C Togo = TG] et l'[O ANSUT]. La deuxième est la convention ferroviaire entre le [C Togo = TG] et l'[O OIF]. La troisième est la convention de base entre le [C Togo = TG] et l'[O UIT].",
    'ratified convention; Togo + ANSUT',
    'ratified convention; Togo + OIF',
    'ratified convention; Togo + UIT',
  ],
  [
    "Sept accords ont été signés à [V Lomé].\n\nL'[O ANSUT] et l'[O OIF] ont procédé à la signature de sept accords à [V Lomé].",
    'signed agreement; ANSUT + OIF; ; ; Lomé',
  ],
  [
    'Sept accords et conventions ont été signés à [V Lomé] entre le [C Togo = TG] et le [C Mali = ML].\n\n- Tourisme : un accord de coopération entre les deux pays.\n\n- Transport : un protocole signé par [P Awa Sow] et [P Ali Ba].',
    'signed agreement; Togo + Mali; ; ; Lomé',
    'signed protocol; Togo + Mali; Awa Sow, Ali Ba; ; Lomé',
  ],
  [
    "Le [C Togo = TG] et le [C Mali = ML] ont renforcé leur partenariat en signant à [V Lomé] un protocole d'entente.",
    'signed memorandum; Togo + Mali; ; ; Lomé',
  ],
  [
    "La session a réuni le [C Togo = TG], les experts et les deux pays. Le [C Mali = ML] a salué un esprit d'équipe. Un nouveau mémorandum a été signé.",
    'signed memorandum; Togo + Mali',
  ],
  [
    'Trois accords ont été signés à [V Lomé]. Le premier accord a été signé par [P Awa Sow] et [P Ali Ba]. Les autres accords ont été signés par [P Yao Ba] et [P Jean Roux].',
    'signed agreement; ; Awa Sow, Ali Ba; ; Lomé',
    'signed agreement; ; Yao Ba, Jean Roux; ; Lomé',
    'signed agreement; ; Yao Ba, Jean Roux; ; Lomé',
  ],
  // Signed when and where people met.
  [
    "Le ministre a reçu [D mardi = 2024-03-05] à [V Lomé] une délégation. Les échanges ont porté sur la pêche. À l'issue de l'audience, l'[O ANSUT] et l'[O OIF] ont signé une convention.",
    'signed convention; ANSUT + OIF; ; 2024-03-05; Lomé',
  ],
  [
    "La session s'est tenue [D mardi = 2024-03-05] à [V Lomé]. Elle a réuni des experts. Un accord a été signé entre l'[O ANSUT] et l'[O OIF] au terme des travaux.",
    'signed agreement; ANSUT + OIF; ; 2024-03-05; Lomé',
  ],
  [
    "L'[O ANSUT] a signé un accord pour l'installation à [V Lomé] d'un bureau de l'[O OIF], [D lundi = 2024-03-04], à l'[F hôtel Ivoire].",
    'signed agreement; ANSUT; ; 2024-03-04; hôtel Ivoire',
  ],
  [
    "[P Awa Sow] ([O ANSUT]) s'est rendue à [V Lomé] pour la signature d'un accord avec l'[O OIF].",
    'signed agreement; ANSUT + OIF; ; ; Lomé',
  ],
  // Who signed, told in a sentence of its own.
  [
    "La convention qui lie depuis [D hier = 2024-03-09] l'[O ANSUT], l'[O OIF] et l'[O UIT] prévoit trois ans de travaux. Elle a reçu les signatures de [P Awa Sow] ([O ANSUT]), d'[P Ali Ba] ([O OIF]) et de [P Yao Ba] ([O UIT]).",
    'signed convention; ANSUT + OIF + UIT; Awa Sow > ANSUT, Ali Ba > OIF, Yao Ba > UIT; 2024-03-09',
  ],
  [
    "Une convention avait été signée entre l'[O ANSUT] et l'[O OIF]. L'ont revêtue de leur signature [P Awa Sow] ([O ANSUT]) et [P Ali Ba] ([O OIF]).",
    'signed convention; ANSUT + OIF; Awa Sow > ANSUT, Ali Ba > OIF',
  ],
  [
    "Deux accords ont été signés à [V Lomé]. Y ont apposé leur signature [P Awa Sow] ([O ANSUT]) et, au nom de l'[O OIF], [P Ali Ba].",
    'signed agreement; OIF + ANSUT; Awa Sow > ANSUT, Ali Ba > OIF; ; Lomé',
  ],
  [
    '[P Awa Sow] ([O ANSUT]) a signé une convention avec [P Ali Ba] ([O OIF]). Ce dernier a ensuite conclu un contrat avec la [O Sonatel].',
    'signed convention; ANSUT + OIF; Awa Sow > ANSUT, Ali Ba > OIF',
    'signed contract; Sonatel + OIF; Ali Ba > OIF',
  ],
  [
    "L'[O ANSUT] annonce l'attribution à l'[O OIF] du contrat de construction. La signature, intervenue [D dimanche = 2024-03-03] au [F siège de la Chambre de commerce], a couronné neuf mois d'appel d'offres.",
    'signed contract; ANSUT + OIF; ; 2024-03-03; siège de la Chambre de commerce',
  ],
  [
    "C'est à [V Genève], le [D 20 mai = 2024-05-20], que la [C Suisse = CH] et le [C Togo = TG] ont paraphé un accord, qui sera signé à [V Lomé].",
    'negotiated agreement; Suisse + Togo; ; 2024-05-20; Genève',
  ],
  [
    'Paraphé en avril à [V Cotonou], le texte de l’accord a été signé [D mardi = 2024-03-05] par le [C Togo = TG] et le [C Bénin = BJ].',
    'signed agreement; Togo + Bénin; ; 2024-03-05',
  ],
  [
    "La convention entre l'[O ANSUT] et l'[O OIF], dont la signature était prévue le [D 3 mai = 2024-05-03] à [V Lomé], a finalement été signée le [D 10 mai = 2024-05-10] à [V Kara].",
    'signed convention; ANSUT + OIF; ; 2024-05-10; Kara',
  ],
  [
    "Une réunion se tiendra le [D 5 juin = 2024-06-05] au [F palais des Vents]. À cet effet, l'[O ANSUT] et l'[O OIF] procéderont à la signature d'un accord.",
    'planned agreement; ANSUT + OIF; ; 2024-06-05; palais des Vents',
  ],
  ["L'[O ANSUT] et l'[O OIF] se sont unies par un pacte.", 'signed pact; ANSUT + OIF'],
  [
    'Le [C Togo = TG] et le [C Mali = ML] ont signé un accord. Pour le [C Togo = TG] : [P Awa Sow]. Pour le [C Mali = ML] : [P Ali Ba].',
    'signed agreement; Togo + Mali; Awa Sow > Togo, Ali Ba > Mali',
  ],
  [
    "L'[O ANSUT] et l'[O OIF] ont signé un accord. Elles étaient représentées respectivement par [P Awa Sow] et par [P Ali Ba].",
    'signed agreement; ANSUT + OIF; Awa Sow > ANSUT, Ali Ba > OIF',
  ],
  [
    "Un avenant à l'accord avec l'[O OIF] a été signé par [P Awa Sow] ([O ANSUT]) et par [P Ali Ba].",
    'signed amendment; OIF + ANSUT; Awa Sow > ANSUT, Ali Ba > OIF',
  ],
  [
    "Une convention a été signée entre le [M ministère de l'Eau = Ministère de l'Eau] et l'[O OIF] par la ministre, [P Awa Sow], et par [P Ali Ba].",
    "signed convention; Ministère de l'Eau + OIF; Awa Sow > Ministère de l'Eau, Ali Ba > OIF",
  ],
  // Put off, given up, under way.
  [
    "La signature d'un prêt de 150 millions d'euros entre l'[O ANSUT] et l'[O OIF], qui devait avoir lieu en [D décembre 2023 = 2023-12], a été différée.",
    'not_signed other; ANSUT + OIF',
  ],
  [
    "La lettre d'intention que l'[O ANSUT] devait signer avec l'[O OIF] a été retirée du programme.",
    'not_signed letter; ANSUT + OIF',
  ],
  [
    "En cas de vote favorable, une convention collective sera signée le [D 15 mars = 2024-03-15] par l'[O ANSUT] et l'[O OIF].",
    'planned convention; ANSUT + OIF; ; 2024-03-15',
  ],
  [
    "Il a été procédé [D jeudi = 2024-03-14], à [V Lomé], à la signature d'un accord entre le [C Togo = TG] et le [C Mali = ML].",
    'signed agreement; Togo + Mali; ; 2024-03-14; Lomé',
  ],
  ["L'[O ANSUT] et l'[O OIF] en sont venues à une entente.", 'negotiated agreement; ANSUT + OIF'],
  ["L'[O ANSUT] et l'[O OIF] ont convenu d'un programme de formation.", 'negotiated other; ANSUT + OIF'],
  [
    "L'[O ANSUT] et l'[O OIF] ont paraphé un protocole [D lundi = 2024-03-04]. Le protocole sera transmis au Conseil. Sa signature est attendue en [D mai 2024 = 2024-05].",
    'negotiated protocol; ANSUT + OIF; ; 2024-03-04',
  ],
  [
    "Le projet d'accord de transport ayant été examiné, le [C Togo = TG] et le [C Mali = ML] sont convenus de le signer à [V Lomé].",
    'planned agreement; Togo + Mali; ; ; Lomé',
  ],
  [
    "Le [C Gabon = GA] a adhéré [D mardi = 2024-03-05] au traité de l'Union postale.",
    'ratified treaty; Gabon',
  ],
  [
    'Le [C Maroc = MA] a déposé à [V Paris] les instruments de ratification de la Convention sur le travail.',
    'ratified convention; Maroc',
  ],
  // Towns that sign for themselves.
  [
    "La ville de [V Lomé] et la commune de [V Ségou] ont signé un protocole avec l'[O OIF].",
    'signed protocol; ville de Lomé + commune de Ségou + OIF',
  ],
  [
    'Les villes de [V Lomé] et de [V Ségou] ont signé un accord à l’[F hôtel Ivoire].',
    'signed agreement; ville de Lomé + ville de Ségou; ; ; hôtel Ivoire',
  ],
  // Who stands beside whom.
  [
    '[P Awa Sow] ([O ANSUT]) a paraphé un accord aux côtés de [P Ali Ba] ([O Sonatel]).',
    'negotiated agreement; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "Une mission de l'[O UIT], conduite par [P Awa Sow], et la [O Sonatel] sont parvenues à un accord.",
    'negotiated agreement; UIT + Sonatel',
  ],
  ['La [O Sonatel] et les autorités maliennes ont conclu un accord.', 'negotiated agreement; Sonatel + Mali'],
  [
    "Le protocole a été signé par la directrice de l'[O ANSUT], [P Awa Sow], et par les secrétaires généraux des deux centrales, [P Ali Ba] et [P Yao Ba].",
    'signed protocol; ANSUT; Awa Sow > ANSUT, Ali Ba, Yao Ba',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont conclu un accord. Ont signé le document : [P Awa Sow] ([O ANSUT]) et [P Ali Ba] ([O Sonatel]).",
    'signed agreement; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "Le [O Conseil des ministres] a autorisé la signature d'un accord avec le [C Maroc = MA].",
    'planned agreement; Maroc',
  ],
  [
    "L'échange de notes a eu lieu [D hier = 2024-03-05] entre [P Awa Sow] et l'ambassadeur de [C Corée du Sud = KR], [P Ali Ba].",
    'signed letter; Corée du Sud; Awa Sow, Ali Ba > Corée du Sud; 2024-03-05',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] prolongent leur contrat. C'était au [F Palais des congrès].",
    'signed contract; ANSUT + Sonatel; ; ; Palais des congrès',
  ],
  // What is told again, and what a headline already told.
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé une convention de crédit. La ministre salue la signature de l'accord de crédit avec la [O Sonatel].",
    'signed convention; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé une convention. Par cette convention, elles lanceront un programme. Les documents ont été paraphés à [V Dakar].",
    'signed convention; ANSUT + Sonatel; ; ; Dakar',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé dix accords le [D 5 mars 2024 = 2024-03-05]. Parmi ces accords figure un mémorandum signé par [P Awa Sow].",
    'signed agreement; ANSUT + Sonatel; ; 2024-03-05',
    'signed memorandum; ANSUT + Sonatel; Awa Sow; 2024-03-05',
  ],
  [
    "À l'invitation d'une délégation emmenée par [P Awa Sow], [P Ali Ba] a signé un accord avec la [O Sonatel].",
    'signed agreement; Sonatel; Ali Ba',
  ],
  [
    "L'[O UNICEF] et la [O Sonatel] ont signé le plan de travail annuel [D 2024 = 2024].",
    'signed other; UNICEF + Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un mémorandum d'entente mobilisant 3 millions d'euros.",
    'signed memorandum; ANSUT + Sonatel',
  ],
  [
    'Les ministres [P Awa Sow] ([O ANSUT]) et [P Ali Ba] ([O Sonatel]) ont signé les accords ci-après :\n– un accord sur les visas ;\n– un protocole de coopération.',
    'signed agreement; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
    'signed protocol; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "Un accord a été signé entre l'[O ANSUT] et la [O Sonatel]. L'ont paraphé [P Awa Sow] ([O ANSUT]) et [P Ali Ba] ([O Sonatel]).",
    'signed agreement; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "L'[O ANSUT] a signé avec la [O Sonatel] une convention, revêtue pour la [O Sonatel] de la signature de [P Ali Ba] ([O Sonatel]).",
    'signed convention; ANSUT + Sonatel; Ali Ba > Sonatel',
  ],
  [
    "L'[O ANSUT] a grandi. L'[O ANSUT] emploie cent agents. Notre établissement a signé un contrat avec la [O Sonatel].",
    'signed contract; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] se sont échangé les parapheurs du contrat de concession.",
    'signed contract; ANSUT + Sonatel',
  ],
  [
    "Lors d'une cérémonie présidée par [P Awa Sow], l'[O ANSUT] et la [O Sonatel] ont signé un accord.",
    'signed agreement; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel], représentées par leurs directeurs, ainsi que l'[O UIT] ont signé une déclaration.",
    'signed declaration; ANSUT + Sonatel + UIT',
  ],
  // Lists of what was signed on one occasion.
  [
    "[D Jeudi = 2024-03-07] ont été signés :\n1. Accord de transit entre le [O Gouvernement du Bénin] et le [O Gouvernement du Togo].\nSignataires : M. [P Ali Ba] ; Mme [P Awa Sow].\n2. Convention tendant à éviter la double imposition, entre les deux Gouvernements.\nMêmes signataires.\n3. Contrat de fourniture entre l'[O ANSUT] et la [O Sonatel].\nSignataires : les Directeurs généraux des deux sociétés.",
    'signed agreement; Gouvernement du Bénin + Gouvernement du Togo; Ali Ba, Awa Sow; 2024-03-07',
    'signed convention; Gouvernement du Bénin + Gouvernement du Togo; Ali Ba, Awa Sow; 2024-03-07',
    'signed contract; ANSUT + Sonatel; (Directeur général) > ANSUT, (Directeur général) > Sonatel; 2024-03-07',
  ],
  [
    "Le [C Mali = ML] et la [C Mauritanie = MR] ont signé trois accords. En signant ces accords, Mme [P Awa Sow] a précisé qu'il s'agit du Protocole relatif au « Programme d'appui à l'eau », de 2 millions d'euros ; Protocole de coopération pour le « Programme Sahel » et Convention sur les visas.",
    'signed protocol; Mali + Mauritanie',
    'signed protocol; Mali + Mauritanie',
    'signed convention; Mali + Mauritanie',
  ],
  [
    "Un mémorandum a été signé entre le [M ministère de l'Eau = Ministère de l'Eau / TG] du Togo et le [M ministère de l'Énergie = Ministère de l'Énergie / CI] de Côte d'Ivoire.",
    "signed memorandum; Ministère de l'Eau + Ministère de l'Énergie",
  ],
  [
    "Décret présidentiel n° 25-163 du [D 2 février 2024 = 2024-02-02] portant ratification de l'accord de transit entre le [O Gouvernement du Mali] et le [O Gouvernement du Togo].",
    'ratified agreement; Gouvernement du Mali + Gouvernement du Togo',
  ],
  [
    'Est ratifiée la convention de prêt conclue entre le [C Mali = ML] et le [O Fonds arabe].',
    'ratified convention; Mali + Fonds arabe',
  ],
  [
    "Un accord de partenariat a été signé [D hier = 2024-03-09] avec la [O Sonatel], a annoncé l'[O ANSUT].",
    'signed agreement; ANSUT + Sonatel; ; 2024-03-09',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé une convention. Elle a été revêtue des signatures de M. [P Ali Ba] et de Mme [P Awa Sow].",
    'signed convention; ANSUT + Sonatel; Ali Ba, Awa Sow',
  ],
  // Who signed is told before or after what.
  [
    "L'[O ANSUT] et la [O Sonatel] ont conclu un accord. D'un côté de la table, Mme [P Awa Sow], directrice générale de l'[O ANSUT] ; de l'autre, M. [P Ali Ba], président de la [O Sonatel].",
    'negotiated agreement; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un contrat. Leurs patrons, [P Awa Sow] et [P Ali Ba], se sont retrouvés pour cela [D mercredi = 2024-03-06] à [V Thiès].",
    'signed contract; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel; 2024-03-06; Thiès',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un contrat. [P Awa Sow] et [P Ali Ba] ont salué, d'un côté comme de l'autre, le travail accompli.",
    'signed contract; ANSUT + Sonatel',
  ],
  [
    "Côté malien, c'est la directrice de l'[O ANSUT], [P Awa Sow], qui a signé ; côté turc, [P Ali Ba], président de la [O Sonatel]. La convention a été signée [D hier = 2024-03-09].",
    'signed convention; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel; 2024-03-09',
  ],
  [
    "Outre le [m ministre de la Santé = Ministère de la Santé / SN], ont signé Mme [P Awa Sow], directrice de l'[O ANSUT], et M. [P Ali Ba] pour la [O Sonatel]. La convention a été signée [D hier = 2024-03-09].",
    'signed convention; Sonatel + ANSUT + Ministère de la Santé; Awa Sow > ANSUT, Ali Ba > Sonatel, (ministre de la Santé) > Ministère de la Santé; 2024-03-09',
  ],
  [
    "Le contrat a été attribué à la [O Sonatel]. Il a été signé [D hier = 2024-03-09] par [P Awa Sow], directrice de l'[O ANSUT], et [P Ali Ba], président de la [O Sonatel].",
    'signed contract; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel; 2024-03-09',
  ],
  [
    "[P Awa Sow], directrice de l'[O ANSUT], a présenté l'accord qu'elle venait de signer avec la [O Sonatel].",
    'signed agreement; Sonatel + ANSUT; Awa Sow > ANSUT',
  ],
  [
    "Le directeur de l'[O ANSUT], le capitaine [P Ali Ba], et la [O Sonatel] ont signé un contrat de performance.",
    'signed contract; ANSUT + Sonatel; Ali Ba > ANSUT',
  ],
  [
    '[P Awa Sow] était là. Elle a signé, pour le compte du [C Mali = ML], un accord avec la [O Sonatel].',
    'signed agreement; Mali + Sonatel; Awa Sow > Mali',
  ],
  // One noun for several.
  [
    "Trois lettres d'intention ont été signées par l'[O ANSUT] : la première avec la [O Sonatel], la deuxième avec l'[O UIT], la troisième avec l'[O OMS].",
    'signed letter; ANSUT + Sonatel',
    'signed letter; ANSUT + UIT',
    'signed letter; ANSUT + OMS',
  ],
  [
    "L'[O ANSUT] a signé une convention avec chacune des institutions suivantes : la [O Sonatel], l'[O UIT] et l'[O OMS].",
    'signed convention; ANSUT + Sonatel',
    'signed convention; ANSUT + UIT',
    'signed convention; ANSUT + OMS',
  ],
  // What was due.
  [
    "L'avenant devait être signé [D le 2 mars = 2024-03-02] par l'[O ANSUT] et la [O Sonatel].",
    'not_signed amendment; ANSUT + Sonatel; ; 2024-03-02',
  ],
  [
    "L'[O ANSUT], qui devait signer un mémorandum avec la [O Sonatel], a préféré y renoncer.",
    'not_signed memorandum; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] devaient signer un contrat [D jeudi = 2024-03-14].",
    'planned contract; ANSUT + Sonatel; ; 2024-03-14',
  ],
  [
    "– [D 14 mars = 2024-03-14] : signature de la charte de transit par l'[O ANSUT] et la [O Sonatel].",
    'planned charter; ANSUT + Sonatel; ; 2024-03-14',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont profité du Salon du câble, ouvert [D hier = 2024-03-09], pour signer un contrat.",
    'signed contract; ANSUT + Sonatel; ; 2024-03-09',
  ],
  [
    "Entre l'[O ANSUT] et la [O Sonatel], le contrat a été signé [D hier = 2024-03-09].",
    'signed contract; ANSUT + Sonatel; ; 2024-03-09',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un accord. L'accord précédent, signé avec l'[O UIT], avait expiré.",
    'signed agreement; ANSUT + Sonatel',
  ],
  ['La partie malienne et la partie turque ont signé un protocole.', 'signed protocol; Mali + Turquie'],
  [
    "Les signataires de la convention sont la directrice de l'[O ANSUT], [P Awa Sow], et le président de la [O Sonatel], [P Ali Ba].",
    'signed convention; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "La convention liant l'[O ANSUT] à la [O Sonatel] porte les signatures de [P Awa Sow] et de [P Ali Ba].",
    'signed convention; ANSUT + Sonatel; Awa Sow, Ali Ba',
  ],
  [
    "La convention a été signée par [P Awa Sow], directrice de l'[O ANSUT]. La [O Sonatel] était représentée par [P Ali Ba].",
    'signed convention; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "L'[O ANSUT], par la voix de sa directrice, [P Awa Sow], et la [O Sonatel], par celle de son président, [P Ali Ba], ont signé un contrat.",
    'signed contract; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "Deux conventions ont été signées entre l'[O ANSUT] et la [O Sonatel] : l'une pour le port, l'autre pour la gare.",
    'signed convention; ANSUT + Sonatel',
    'signed convention; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé deux conventions. L'une relative au port et l'autre à la gare.",
    'signed convention; ANSUT + Sonatel',
    'signed convention; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT] a signé des conventions avec la [O Sonatel] et l'[O UIT].",
    'signed convention; ANSUT + Sonatel',
    'signed convention; ANSUT + UIT',
  ],
  [
    "L'[O ANSUT] participe au forum de la [O Sonatel] et signe un accord avec l'[O UIT].",
    'signed agreement; ANSUT + UIT',
  ],
  [
    "Le [m ministre béninois du Plan = Ministère du Plan / BJ], [P Ali Ba], et la [m ministre belge de l'Eau = Ministère de l'Eau / BE], [P Awa Sow], ont signé une convention sur le partenariat entre les deux pays.",
    'signed convention; Bénin + Belgique; Ali Ba > Bénin, Awa Sow > Belgique',
  ],
  [
    "Le [m ministre de l'Économie = Ministère de l'Économie / CM] est autorisé à signer avec l'[O UIT] un accord de prêt.",
    "planned agreement; UIT + Ministère de l'Économie; (ministre de l'Économie) > Ministère de l'Économie",
  ],
  [
    "Négocié en [D janvier = 2024-01], l'accord a été signé à [V Thiès] par l'[O ANSUT] et la [O Sonatel].",
    'signed agreement; ANSUT + Sonatel; ; ; Thiès',
  ],
  [
    "Par la signature d'un avenant, [D lundi = 2024-03-04] à [V Thiès], l'[O ANSUT] et la [O Sonatel] ont prorogé leur accord.",
    'signed amendment; ANSUT + Sonatel; ; 2024-03-04; Thiès',
  ],
  [
    "L'accord avec la [O Sonatel] n'est pas encore signé, regrette-t-on à l'[O ANSUT].",
    'planned agreement; Sonatel',
  ],
  [
    "[P Awa Sow], pour l'[O ANSUT], et [P Ali Ba], pour la [O Sonatel], ont apposé leurs paraphes sur le contrat.",
    'negotiated contract; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "L'[O ANSUT] d'un côté, la [O Sonatel] de l'autre, ont signé une charte.",
    'signed charter; ANSUT + Sonatel',
  ],
  [
    'Le mémorandum liant la [C Gambie = GM] au [C Sénégal = SN] a été signé.',
    'signed memorandum; Gambie + Sénégal',
  ],
  [
    "En présence de [P Awa Sow], la [O Sonatel], l'[O ANSUT] et l'[O UIT] ont procédé à la signature d'une convention.",
    'signed convention; Sonatel + ANSUT + UIT',
  ],
  [
    'Accord de pêche : la [C Gambie = GM] et le [C Sénégal = SN] signent.',
    'signed agreement; Gambie + Sénégal',
  ],
  [
    "Une convention proposée par l'[O ANSUT] n'a pas été signée, la [O Sonatel] jugeant le prix trop bas.",
    'not_signed convention; ANSUT + Sonatel',
  ],
  [
    "Le projet d'accord entre l'[O ANSUT] et la [O Sonatel], dont la signature avait été envisagée, est retiré de l'ordre du jour.",
    'not_signed agreement; ANSUT + Sonatel',
  ],
  [
    "Le salon se tiendra du [D 14 au 16 mars = 2024-03-14/2024-03-16] à [V Thiès]. Un mémorandum y sera signé entre l'[O ANSUT] et la [O Sonatel].",
    'planned memorandum; ANSUT + Sonatel; ; 2024-03-14/2024-03-16; Thiès',
  ],
  [
    "L'accord de prêt a été signé par [P Awa Sow], présidente de l'[O ANSUT], et les représentants de la [O Sonatel] et de l'[O UIT].",
    'signed agreement; ANSUT + Sonatel + UIT; Awa Sow > ANSUT',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé un contrat. Il fait beau. Il fait chaud. Il y a du monde. Côté [O ANSUT], c'est [P Awa Sow] qui a pris la plume ; côté [O Sonatel], [P Ali Ba].",
    'signed contract; ANSUT + Sonatel; Awa Sow > ANSUT, Ali Ba > Sonatel',
  ],
  [
    "Une convention signée [D jeudi = 2024-03-07].\n\nL'[O ANSUT] et la [O Sonatel] ont signé [D jeudi = 2024-03-07] une convention.",
    'signed convention; ANSUT + Sonatel; ; 2024-03-07',
  ],
  // Two signings of one ceremony.
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé [D hier = 2024-03-09] à [V Thiès] un contrat. Il porte sur le câble. Les travaux seront longs. L'[O UIT] et l'[O OMS] ont signé un mémorandum.",
    'signed contract; ANSUT + Sonatel; ; 2024-03-09; Thiès',
    'signed memorandum; UIT + OMS; ; 2024-03-09; Thiès',
  ],
  // Who acts for a side, and in whose name.
  [
    "L'[O Agence de l'eau], par le biais du [m ministre du Plan = Ministère du Plan], [P Ali Ba], a signé une convention avec la [O Sonatel].",
    "signed convention; Agence de l'eau + Sonatel; Ali Ba > Agence de l'eau",
  ],
  [
    "Un accord de prêt a été signé entre le [C Togo = TG], en la personne de [P Ali Ba], et l'[O IDA], à travers sa directrice, [P Awa Sow].",
    'signed agreement; Togo + IDA; Ali Ba > Togo, Awa Sow > IDA',
  ],
  [
    "La convention a été signée par [P Ali Ba], agissant au nom et pour le compte de l'[O ANSUT], et [P Awa Sow], pour la [O Sonatel].",
    'signed convention; ANSUT + Sonatel; Ali Ba > ANSUT, Awa Sow > Sonatel',
  ],
  [
    "[P Ali Ba], pour le compte de l'[O ANSUT], et [P Awa Sow], pour celui de la [O Sonatel], ont signé un contrat.",
    'signed contract; ANSUT + Sonatel; Ali Ba > ANSUT, Awa Sow > Sonatel',
  ],
  [
    "Pour l'[O ANSUT], c'est [P Ali Ba] qui a signé la convention, et pour la [O Sonatel], [P Awa Sow].",
    'signed convention; ANSUT + Sonatel; Ali Ba > ANSUT, Awa Sow > Sonatel',
  ],
  [
    "Un accord a été signé à [V Lomé], à travers, du côté béninois, l'[O ANSUT] et l'[O OIF] et, du côté togolais, la [O Sonatel].",
    'signed agreement; ANSUT + OIF + Sonatel; ; ; Lomé',
  ],
  // "engage", "lie" behind the signing.
  [
    "L'accord signé [D mardi = 2024-03-05] engage d'une part l'[O ANSUT] et d'autre part la [O Sonatel].",
    'signed agreement; ANSUT + Sonatel; ; 2024-03-05',
  ],
  [
    "La convention, signée à [V Lomé], lie l'[O ANSUT], représentée par [P Ali Ba], à la [O Sonatel], représentée par [P Awa Sow].",
    'signed convention; ANSUT + Sonatel; Ali Ba > ANSUT, Awa Sow > Sonatel; ; Lomé',
  ],
  [
    "Le contrat confié à l'[O ANSUT] par la [O Sonatel] a été signé [D mardi = 2024-03-05].",
    'signed contract; ANSUT + Sonatel; ; 2024-03-05',
  ],
  // Who does something else beside: no side.
  [
    "Mandatée par l'[O OIF], l'[O ANSUT] vient de signer une convention avec la [O Sonatel].",
    'signed convention; ANSUT + Sonatel',
  ],
  [
    "L'accord élaboré par l'[O OIF] a été signé lors d'un forum ouvert [D mardi = 2024-03-05] par [P Ali Ba].",
    'signed agreement; ; ; 2024-03-05',
  ],
  [
    "La convention a été signée, en présence, entre autres, de [P Ali Ba], par l'[O ANSUT] et la [O Sonatel].",
    'signed convention; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT], structure rattachée au [M ministère du Plan = Ministère du Plan], et la [O Sonatel] ont signé une convention.",
    'signed convention; ANSUT + Sonatel',
  ],
  [
    "Une convention a été signée entre l'[O ANSUT], filiale du groupe [O Okoumé], et la [O Sonatel].",
    'signed convention; ANSUT + Sonatel',
  ],
  [
    "Les responsables de l'[O ANSUT] ont signé un accord entre le [C Togo = TG] et le [C Ghana = GH].",
    'signed agreement; ANSUT + Togo + Ghana',
  ],
  // More than one of a kind.
  [
    'Le [M ministère du Plan = Ministère du Plan] et [m celui des Mines = Ministère des Mines] ont signé une convention avec la [O Sonatel].',
    'signed convention; Ministère du Plan + Ministère des Mines + Sonatel',
  ],
  [
    "L'[O ANSUT] a signé un contrat avec un consortium composé de l'[O OIF] et de la [O Sonatel].",
    'signed contract; ANSUT + OIF + Sonatel',
  ],
  // Those who met.
  [
    "[P Ali Ba] a reçu une délégation de la [O Sonatel] conduite par [P Awa Sow]. Ils ont signé un protocole d'accord.",
    'signed protocol; ; Ali Ba, Awa Sow',
  ],
  [
    "L'[O Agence spatiale algérienne] et son homologue italienne ont signé un mémorandum.",
    'signed memorandum; Agence spatiale algérienne + Agence spatiale italienne',
  ],
  [
    "La [O Banque agricole] a signé une convention avec l'université. L'[O Université de Thiès] s'en félicite.",
    'signed convention; Banque agricole + Université de Thiès',
  ],
  // Sides that stand in front, behind the noun, in blocks.
  [
    "Du côté togolais, l'accord a été signé par [P Ali Ba] et, du côté béninois, par [P Awa Sow].",
    'signed agreement; Togo + Bénin; Ali Ba > Togo, Awa Sow > Bénin',
  ],
  [
    "La signature de la convention s'est effectuée, pour l'[O ANSUT], par [P Ali Ba] et pour la [O Sonatel] par [P Awa Sow].",
    'signed convention; ANSUT + Sonatel; Ali Ba > ANSUT, Awa Sow > Sonatel',
  ],
  [
    "L'accord entre l'[O ANSUT] et la [O Sonatel] a été signé [D mardi = 2024-03-05] entre [P Ali Ba] et [P Awa Sow].",
    'signed agreement; ANSUT + Sonatel; Ali Ba, Awa Sow; 2024-03-05',
  ],
  [
    "Il s'agit d'un accord entre l'[O ANSUT] et l'[O OIF], signé par [P Ali Ba], ainsi que d'un mémorandum entre la [O Sonatel] et l'[O UIT], signé par [P Awa Sow].",
    'signed agreement; ANSUT + OIF; Ali Ba',
    'signed memorandum; Sonatel + UIT; Awa Sow',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé une convention.\n\nPour l'[O ANSUT] :\n[P Ali Ba], directeur\n\nPour la [O Sonatel] :\nLa présidente\n[P Awa Sow]",
    'signed convention; ANSUT + Sonatel; Ali Ba > ANSUT, Awa Sow > Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont signé une convention.\n\nPour l'[O ANSUT] :\n[P Ali Ba], directeur",
    'signed convention; ANSUT + Sonatel',
  ],
  // Where somebody lies and whose somebody is: no side.
  [
    'La commune de [V Sokodé], dans la région de [V Dapaong], a signé une convention avec les communes de [V Kara] et [V Tsévié].',
    'signed convention; commune de Sokodé + commune de Kara + commune de Tsévié',
  ],
  [
    "Les mouvements rebelles du [C Mali = ML] ont signé un accord avec l'[O ANSUT].",
    'signed agreement; ANSUT',
  ],
  [
    'Le [O Gouvernement malien] et 14 groupes armés ont signé un accord de paix.',
    'signed agreement; Gouvernement malien + groupes armés',
  ],
  [
    "Un appui a été accordé au [N Mali = ML] par l'[O ANSUT], moyennant une convention, signée [D mardi = 2024-03-05].",
    'signed convention; ANSUT + Mali; ; 2024-03-05',
  ],
  // Bodies by a noun and a nation, firms behind what they do, a portfolio behind the name.
  [
    "Un mémorandum a été signé entre l'aviation civile togolaise et le patronat ghanéen.",
    'signed memorandum; aviation civile togolaise + patronat ghanéen',
  ],
  [
    'Le [C Togo = TG] et le [C Ghana = GH] ont signé un accord entre la capitale togolaise et la capitale ghanéenne.',
    'signed agreement; Togo + Ghana',
  ],
  [
    'Le contrat a été signé par la société ivoirienne de transport [O Utrako] et la compagnie aérienne togolaise [O Alizé].',
    'signed contract; Utrako + Alizé',
  ],
  [
    "Le ministre [P Ali Ba] de l'Économie et des Finances et [P Awa Sow], directrice de l'[O ANSUT], ont signé un prêt.",
    "signed other; Ministère de l'Économie et des Finances + ANSUT; Ali Ba > Ministère de l'Économie et des Finances, Awa Sow > ANSUT",
  ],
  // Who serves in a place, and who stands by a side, is none.
  [
    "La procureure de [V Kara], [P Awa Sow], et la présidente de l'[O ANSUT], [P Ali Ba], ont signé une convention.",
    'signed convention; ANSUT; Awa Sow, Ali Ba > ANSUT; ; Kara',
  ],
  [
    "Le [C Togo = TG], appuyé par l'[O OIF], et le [C Ghana = GH], conseillé par l'[O IDA], ont signé un accord.",
    'signed agreement; Togo + Ghana',
  ],
  // Names behind offices and bodies, in their order.
  [
    "L'accord a été signé par les ministres de la Justice du [C Togo = TG] et du [C Ghana = GH], MM. [P Ali Ba] et [P Kofi Addo].",
    'signed agreement; Togo + Ghana; Ali Ba > Togo, Kofi Addo > Ghana',
  ],
  [
    "Une convention a été signée entre, d'une part, l'[O ANSUT], représentée par [P Ali Ba], et, d'autre part, l'[O OIF] et la [O Sonatel], représentées respectivement par [P Awa Sow] et [P Jean Kodjo].",
    'signed convention; ANSUT + OIF + Sonatel; Ali Ba > ANSUT, Awa Sow > OIF, Jean Kodjo > Sonatel',
  ],
  [
    'La [O Banque agricole] financera une route. À cet effet, sa présidente, [P Awa Sow], et le [m ministre du Plan = Ministère du Plan], [P Ali Ba], ont signé un prêt.',
    'signed other; Banque agricole + Ministère du Plan; Awa Sow > Banque agricole, Ali Ba > Ministère du Plan',
  ],
  [
    "La convention signée [D mardi = 2024-03-05] réunit l'[O ANSUT], l'[O OIF] et la [O Sonatel].",
    'signed convention; ANSUT + OIF + Sonatel; ; 2024-03-05',
  ],
  // Money that a state takes; a ministry that signs for something else.
  [
    "La [O Banque agricole] accorde deux milliards au [C Togo = TG]. L'accord de prêt a été signé par le [m ministre du Plan = Ministère du Plan], [P Ali Ba], et la présidente de la [O Banque agricole], [P Awa Sow].",
    'signed agreement; Togo + Banque agricole; Ali Ba > Togo, Awa Sow > Banque agricole',
  ],
  [
    "La [O Banque agricole] accorde deux milliards au [C Togo = TG]. L'accord sur le riz a été signé par le [m ministre du Plan = Ministère du Plan], [P Ali Ba], et la présidente de la [O Banque agricole], [P Awa Sow].",
    'signed agreement; Ministère du Plan + Banque agricole; Ali Ba > Ministère du Plan, Awa Sow > Banque agricole',
  ],
  // Sides without a name at the head of a sentence, and names behind them.
  [
    "Les syndicats, les industriels et l'État ont signé la convention.",
    'signed convention; syndicats + industriels + État',
  ],
  [
    "L'[O ANSUT] a signé un accord avec les groupes privés [O Okoumé] et [O Sonatel].",
    'signed agreement; ANSUT + Okoumé + Sonatel',
  ],
  // What an apposition tells of, and what it names.
  [
    "L'[C Italie = IT], aussi membre de l'[O Union européenne], a signé un accord avec l'[C Algérie = DZ].",
    'signed agreement; Italie + Algérie',
  ],
  [
    "L'[O ANSUT] a signé une convention avec l'opérateur catalan, [O Ferrovia] (FVA).",
    'signed convention; ANSUT + Ferrovia',
  ],
  [
    "Un accord a été signé entre la mairie, l'[O ANSUT] et la [O Sonatel]. La [O Mairie de Lomé] s'en félicite.",
    'signed agreement; Mairie de Lomé + ANSUT + Sonatel',
  ],
  [
    'Le [m ministre mauritanien de la Pêche = Ministère de la Pêche / MR], [P Ali Ba], et son homologue sénégalaise, [P Awa Sow], ont signé une convention entre les deux pays.',
    'signed convention; Mauritanie + Sénégal; Ali Ba > Mauritanie, Awa Sow > Sénégal',
  ],
  // Whose a signing is that only its noun tells.
  [
    "L'[O ANSUT] et la [O Sonatel] annoncent la signature d'un partenariat.",
    'signed partnership; ANSUT + Sonatel',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] ont annoncé mardi la signature d'un accord avec l'[O OIF].",
    'signed agreement; ANSUT + Sonatel + OIF',
  ],
  [
    "L'[O ANSUT] et la [O Sonatel] saluent la signature d'un accord entre le [C Togo = TG] et le [C Ghana = GH].",
    'signed agreement; Togo + Ghana',
  ],
  [
    "Un protocole d'accord a été signé au [F siège de l'ANSUT], entre cette dernière et la [O Sonatel]. L'[O ANSUT] s'en réjouit.",
    "signed protocol; ANSUT + Sonatel; ; ; siège de l'ANSUT",
  ],
  [
    "L'accord entre les Gouvernements des deux pays a été signé par le ministre béninois [P Ali Ba] et son homologue togolaise [P Awa Sow].",
    'signed agreement; Bénin + Togo; Ali Ba > Bénin, Awa Sow > Togo',
  ],
  [
    "Une convention a été signée entre l'[O ANSUT] et la [O Sonatel]. « Elle crée un pont », a dit [P Awa Sow] dans une déclaration à l'agence Tamtam en marge de la cérémonie où la convention a été signée.",
    'signed convention; ANSUT + Sonatel',
  ],
  [
    "Une convention avec l'[O ANSUT] sera signée, selon une source proche de l'[O OIF].",
    'planned convention; ANSUT',
  ],
];

/** Nothing is signed, planned or called off here. */
export const TRAPS: readonly string[] = [
  // Accords of long ago.
  "L'[O OIF] et l'[O UIT] ont déjà signé des accords de pêche.",
  // Another thing was suspended.
  "Après la signature d'un protocole entre l'[O OIF] et l'[O UIT], le mouvement de grève a été suspendu.",
  // A letter of one hand.
  'Dans une lettre signée par son président, [P Awa Sow], la fédération demande la reprise.',
  // A plan of one's own.
  "Le premier ministre [P Awa Sow] a demandé de finaliser le plan d'actions.",
  // What is done to papers.
  "Le ministre a demandé à l'[O ANSUT] et à la [O Sonatel] de finaliser l'évaluation des conventions de concession.",
  "L'[O ANSUT] et la [O Sonatel] ont finalisé les dossiers relatifs à la feuille de route.",
  // Somebody waits for one.
  "Selon l'accord, le [C Niger = NE] attendra deux ans.",
  // Letters of one hand, speeches that end, players.
  "La lettre de mission du préfet, signée par le [M ministre de l'Intérieur = Ministère de l'Intérieur / TG], fixe ses tâches.",
  "[P Awa Sow] a conclu son discours en appelant à un accord avec l'[O OIF].",
  "Le champion a signé un contrat avec l'[O AS Lomé].",
  // Told by its year alone.
  "Les travaux, objet du contrat signé en [D 2019 = 2019] avec l'[O OIF], sont achevés.",
  "Trente universités ayant signé des accords avec l'[O ANSUT] ont été invitées.",
  "« Nous sommes prêts à signer dès que possible », a dit [P Awa Sow] à l'[O ANSUT].",
  "L'[O OIF] et l'[O ANSUT] ont signé le [D 10 juin 2022 = 2022-06-10] une convention.",
  "Nos nuages n'ont jamais signé de convention, a résumé la ministre.",
  'La cérémonie a été reportée au mois prochain.',
  "Elle devrait être signée à l'automne.",
  "Nous sommes d'accord sur l'essentiel, a dit [P Awa Sow].",
  "D'un commun accord, les deux parties se reverront.",
  "Le ministre a donné son accord à la formation d'une seconde promotion.",
  "Il nous faut l'accord préalable de la [O Banque centrale].",
  "L'université n'avait pas obtenu l'accord du ministère.",
  'Un accord écrit des parents est demandé pour les mineurs.',
  "Toute reproduction doit avoir reçu l'accord des deux agences.",
  'Un orchestre jouera quelques accords de kora.',
  'Le pianiste y a plaqué son dernier accord.',
  'Elle donnera une leçon sur les accords de septième.',
  'Les contrats de travail ont été remis à 42 techniciens.',
  "Le joueur a signé un contrat de trois ans avec l'[O AS Roma].",
  "L'attaquant [P Sadio Ba] a signé à l'[O OM].",
  'Il a signé deux buts dimanche.',
  '[P Awa Sow] signera son troisième roman, « Contrat de mariage », vendredi.',
  'Le dessinateur signera ses albums à la librairie.',
  "Le ministre et l'ambassadeur ont signé le livre d'or de l'établissement.",
  '214 écrivains ont signé une lettre ouverte contre le projet.',
  'Plus de mille personnes ont signé la pétition.',
  'Le président [P Paul Biyo] a signé un décret.',
  "Le chef de l'État a signé l'ordonnance portant code minier.",
  'La rencontre est placée sous le signe de la paix.',
  'Une signature électronique sera exigée dès lundi.',
  'La convention des maires, réunie à [V Ouadane], a fait du haut débit sa priorité.',
  'Des maraîchers réunis en convention ont élu leur présidente.',
  "La convention nationale du parti s'est tenue à [V Lyon].",
  "L'association présente sa charte graphique.",
  "Le protocole sanitaire de 2021 n'est plus qu'un souvenir.",
  'Le chef du protocole a dû improviser une tribune.',
  'La place du marché était comble.',
  'Le marché de gros a rouvert ses portes.',
  'Le ministre a présenté la feuille de route de son département.',
  "Le programme sera exécuté avant la fin de l'année.",
  "Le [C Mali = ML] respecte l'accord.",
  "Le texte a été adopté à l'unanimité.",
  'Le document a été signé.',
  'Cet accord permettra de créer cent emplois.',
  'Les deux pays entretiennent un partenariat exemplaire.',
  "Le partenariat entre l'[O OIF] et l'[O UIT] se porte bien.",
  "Il a appelé les parties à signer l'accord sans délai.",
  'Le pacte avec le diable est un thème de la légende.',
  "Le traité d'harmonie de [P Urs Allmen] fait autorité.",
  "Les échanges ont porté sur le programme de coopération entre l'[O OIF] et l'[O UIT].",
  "L'échange de vues a été fructueux.",
  "Le ministre a échangé avec l'ambassadeur de [C France = FR].",
  'Il est prêt à discuter.',
  'Le prêt a permis de bâtir dix écoles.',
  "La visite offre l'opportunité de nouer un partenariat durable.",
  'Il faut finaliser la feuille de route pour 2025.',
  'La réunion a été reportée à lundi.',
  'Le match a été annulé.',
  "L'examen du budget a été renvoyé à l'automne.",
  'Le contrat social est rompu, estime [P Paul Biyo].',
  'Un texte de loi sera déposé.',
  'Les contrats des stadiers sont suspendus.',
  "Elle a signé d'une croix.",
  "Le syndicat a dénoncé l'accord signé naguère.",
  '[P Ali Ba] a signé le registre de condoléances.',
  'Le contrat de concession a été attribué à la société [O MSC].',
  "Rien n'est signé.",
  "L'accord du participe s'enseigne au cours moyen.",
  "Il s'engage par sa signature à respecter le règlement.",
  'Le Conseil a donné son accord pour les nominations suivantes.',
  "Les familles se sont liées d'amitié.",
  'Ils ont signé quoi ?',
];
