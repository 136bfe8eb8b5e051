/** Sentences written for the sides and signatories of agreements; the notation is told in `agreements-notation.ts`. */

export const SIDES: readonly (readonly [sentence: string, ...records: string[]])[] = [
  // Each side behind the name, in a row of three; before it, as ever.
  [
    "[P Ali Sow], pour l'[O OIF], [P Awa Ba], au nom de l'[O UIT], et [P Luc Ba], pour la [O BAD], ont signé une convention.",
    'signed convention; OIF + UIT + BAD; Ali Sow > OIF, Awa Ba > UIT, Luc Ba > BAD',
  ],
  [
    "Ont signé, pour l'[O OIF], [P Ali Sow], pour l'[O UIT], [P Awa Ba], pour la [O BAD], [P Luc Ba], une convention de prêt.",
    'signed convention; OIF + UIT + BAD; Ali Sow > OIF, Awa Ba > UIT, Luc Ba > BAD',
  ],
  // Who stands for whom, told behind: the second of a pair, a sentence of its own, another verb.
  [
    "L'[O OIF] et l'[O UIT] ont signé un contrat. L'[O OIF] était représentée par sa directrice, [P Awa Ba], et l'[O UIT] par son président, [P Ali Sow].",
    'signed contract; OIF + UIT; Awa Ba > OIF, Ali Sow > UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un contrat. La directrice de l'[O OIF], [P Awa Ba], a engagé l'[O OIF], tandis que l'[O UIT] était représentée par [P Ali Sow].",
    'signed contract; OIF + UIT; Awa Ba > OIF, Ali Sow > UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un contrat. Le document a été signé respectivement par [P Ali Sow] et [P Awa Ba].",
    'signed contract; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  // What binds one to another; who is left to sign behind a guest.
  [
    "L'[O OIF] est désormais liée à l'[O UIT] par une convention signée mardi.",
    'signed convention; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] se sont liées, [D mardi = 2024-03-05] à [V Dakar], par un accord.",
    'signed agreement; OIF + UIT; ; 2024-03-05; Dakar',
  ],
  [
    "En présence du préfet, [P Awa Ba], directrice de l'[O OIF], et [P Ali Sow], président de l'[O UIT], ont signé une convention.",
    'signed convention; OIF + UIT; Awa Ba > OIF, Ali Sow > UIT',
  ],
  // Ministries that act for the state beside them.
  [
    "Un accord a été signé entre l'[O OIF] et l'[O État togolais], par le biais des [M ministère de la Santé = Ministère de la Santé / TG] et [M ministère de la Pêche = Ministère de la Pêche / TG].",
    'signed agreement; OIF + État togolais',
  ],
  // Renewed, so taken up, to come, given up.
  [
    "La convention liant l'[O OIF] et l'[O UIT] a expiré. [P Awa Ba], directrice de l'[O OIF], et [P Ali Sow], président de l'[O UIT], ont signé sa reconduction.",
    'signed convention; OIF + UIT; Awa Ba > OIF, Ali Sow > UIT',
  ],
  [
    "L'[O OIF] signera avec l'[O UIT] la reconduction de la convention de partenariat.",
    'planned convention; OIF + UIT',
  ],
  [
    "Un pacte de solidarité, que devaient signer [D mardi = 2024-03-05] l'[O OIF] et l'[O UIT], a été abandonné.",
    'not_signed pact; OIF + UIT; ; 2024-03-05',
  ],
  // A body told once, behind the last of its offices.
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord. Il a été signé par [P Luc Ba], directeur de l'[O OIF], et par [P Ali Sow] et [P Awa Ba], respectivement président et directrice de l'[O UIT].",
    'signed agreement; OIF + UIT; Luc Ba > OIF, Ali Sow > UIT, Awa Ba > UIT',
  ],
  [
    "Un accord avec l'[O OIF] a été signé par [P Ali Sow] et [P Awa Ba], respectivement président et directrice de l'[O UIT].",
    'signed agreement; OIF + UIT; Ali Sow > UIT, Awa Ba > UIT',
  ],
  // Letters of a kind behind its noun; bodies that are bound with those who stand for them.
  [
    "L'[O OIF] et l'organisation non gouvernementale (ONG) [O Argania] ont signé un mémorandum.",
    'signed memorandum; OIF + Argania',
  ],
  [
    "Un mémorandum a été signé [D mardi = 2024-03-05]. Il engage l'[O OIF] et l'[O UIT], représentées par [P Ali Sow] et [P Awa Ba], et vise l'emploi.",
    'signed memorandum; OIF + UIT; ; 2024-03-05',
  ],
  // "celle de" takes up the signature; whose body it is does not sign; a name said behind one hand is not the next one's.
  [
    "La convention entre l'[O OIF] et l'[O UIT] porte la signature du directeur de l'[O OIF], [P Ali Sow], et celle de la directrice de l'[O UIT], [P Awa Ba].",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  ["L'[O UFR] de [P Luc Ba] a signé un accord avec l'[O OIF].", 'signed agreement; UFR + OIF'],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord. Il a été signé par [P Ali Sow], au nom de l'[O OIF], et par [P Awa Ba].",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "La [O Ville de Kara] et l'[O UIT] ont signé une convention. Elle a été signée par la mairesse, [P Awa Ba], et la directrice, [P Rita Ba], au nom de la [O Ville de Kara], et par [P Ali Sow].",
    'signed convention; Ville de Kara + UIT; Awa Ba > Ville de Kara, Rita Ba > Ville de Kara, Ali Sow',
  ],
  [
    "L'[O OIF] et la [O BAD] ont signé un accord. Les signataires de l'accord sont, pour l'[O OIF], [P Ali Sow] et, côté bailleur de fonds, le directeur de la [O BAD], [P Awa Ba].",
    'signed agreement; OIF + BAD; Ali Sow > OIF, Awa Ba > BAD',
  ],
  // Those who make peace, told by a noun and whoever fights; who mediates is none of them.
  [
    "Le [O Gouvernement du Mali] et la rébellion de l'[O UFR] ont signé à [V Doha] un accord de paix, sous la médiation du [C Qatar = QA].",
    'signed agreement; Gouvernement du Mali + UFR; ; ; Doha',
  ],
  [
    'Un accord de paix a été signé entre le gouvernement de transition et le mouvement rebelle UDR.',
    'signed agreement; gouvernement de transition + UDR',
  ],
  [
    'Le [O Gouvernement du Mali] a signé un accord de paix avec la rébellion armée.',
    'signed agreement; Gouvernement du Mali + rébellion armée',
  ],
  ["Le mouvement a signé un accord avec l'[O OIF].", 'signed agreement; OIF'],
  // "le gouvernement" of a text that calls it by two names.
  [
    "Un accord a été signé entre le gouvernement et l'[O UFR]. Le [O Gouvernement malien] et le [O Gouvernement du Mali] s'en réjouissent.",
    'signed agreement; Gouvernement du Mali + UFR',
  ],
  [
    "Un accord a été signé entre le gouvernement et l'[O UFR]. Le [O Gouvernement malien] et le [O Gouvernement du Togo] s'en réjouissent.",
    'signed agreement; UFR',
  ],
  [
    "L'[O UIT] félicite le [C Mali = ML] et le [C Togo = TG] pour la signature d'un accord de paix.",
    'signed agreement; Mali + Togo',
  ],
  // A name that no layer knows, at the head of its sentence.
  ["Limba a signé un contrat avec l'[O OIF].", 'signed contract; Limba + OIF'],
  ["Limba annonce la signature d'un contrat avec l'[O OIF].", 'signed contract; Limba + OIF'],
  ["Elle a signé un contrat avec l'[O OIF].", 'signed contract; OIF'],
  // An office without an article behind another is of the same person; with one it is the next of the list.
  [
    "Le [m ministre des Finances = Ministère des Finances / TG], gouverneur de la [O BAD] pour le [C Togo = TG], a signé une convention avec le directeur de l'[O OIF].",
    'signed convention; Ministère des Finances + OIF; (ministre des Finances) > Ministère des Finances, (directeur) > OIF',
  ],
  [
    "La convention a été signée par le [m ministre des Finances = Ministère des Finances / TG], le gouverneur de la [O BAD] et le directeur de l'[O OIF].",
    'signed convention; Ministère des Finances + BAD + OIF; (ministre des Finances) > Ministère des Finances, (gouverneur) > BAD, (directeur) > OIF',
  ],
  // Who opens or visits something signs nothing by it.
  [
    "En marge du lancement du programme Horizon par le président [P Luc Ba], l'[O OIF] et l'[O UIT] ont signé un accord.",
    'signed agreement; OIF + UIT',
  ],
  [
    "Après la visite du chantier par le ministre [P Luc Ba], le directeur de l'[O OIF], [P Ali Sow], et celui de l'[O UIT], [P Awa Ba], ont signé un contrat.",
    'signed contract; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "L'ouverture du forum a été marquée par la signature, par [P Luc Ba], directeur de l'[O OIF], et [P Awa Ba], directrice de l'[O UIT], d'une convention.",
    'signed convention; OIF + UIT; Luc Ba > OIF, Awa Ba > UIT',
  ],
  // Those of a crowd who are named.
  [
    "Plusieurs conventions ont été signées entre l'[O OIF] et diverses facultés, à l'instar de la [O Faculté de Kati], de la [O Faculté de Ségou] et de la [O Faculté de Sikasso].",
    'signed convention; OIF + Faculté de Kati + Faculté de Ségou + Faculté de Sikasso',
  ],
  [
    "L'[O OIF] a signé une charte avec une dizaine d'entreprises de la place, dont l'[O ANSUT] et la [O Sonatel].",
    'signed charter; OIF + ANSUT + Sonatel',
  ],
  ["L'[O OIF] a signé un accord avec trois partenaires, dont l'[O UIT].", 'signed agreement; OIF + UIT'],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord en présence de plusieurs partenaires, dont la [O Sonatel].",
    'signed agreement; OIF + UIT',
  ],
  // Two offices who met, neither by name.
  [
    "Le président français recevait [D jeudi = 2024-03-07] à [V Paris] son homologue togolais. Les deux chefs d'État ont signé un accord.",
    'signed agreement; France + Togo; (président français) > France, (président) > Togo; 2024-03-07; Paris',
  ],
  [
    "Le directeur de l'[O OIF] a reçu son homologue de l'[O UIT]. Les deux responsables ont signé une convention.",
    'signed convention; OIF + UIT; (directeur) > OIF, (directeur) > UIT',
  ],
  // Who is one of those that signed.
  [
    "Une charte a été signée [D mardi = 2024-03-05] avec l'[O OIF]. L'[O UIT] fait partie des signataires.",
    'signed charter; OIF + UIT; ; 2024-03-05',
  ],
  [
    "Une charte a été signée [D mardi = 2024-03-05]. L'[O OIF] et l'[O UIT] comptent parmi les signataires.",
    'signed charter; OIF + UIT; ; 2024-03-05',
  ],
  [
    "Une charte a été signée [D mardi = 2024-03-05] avec l'[O OIF]. On y voit l'[O UIT], qui figure parmi les premiers signataires.",
    'signed charter; OIF + UIT; ; 2024-03-05',
  ],
  [
    "Une charte a été signée [D mardi = 2024-03-05] avec l'[O OIF]. L'[O UIT] ne fait pas partie des signataires.",
    'signed charter; OIF; ; 2024-03-05',
  ],
  // Sides of all, told behind the last.
  [
    "L'accord de pêche et la convention fiscale entre l'[O OIF] et l'[O UIT] ont été signés.",
    'signed agreement; OIF + UIT',
    'signed convention; OIF + UIT',
  ],
  [
    "Trois textes ont été signés, parmi lesquels l'accord sur la pêche et la convention fiscale entre l'[O OIF] et l'[O UIT].",
    'signed agreement; OIF + UIT',
    'signed convention; OIF + UIT',
  ],
  [
    "Cinq accords ont été signés, parmi lesquels l'accord sur la pêche et la convention fiscale entre l'[O OIF] et l'[O UIT].",
    'signed agreement; OIF + UIT',
    'signed convention; OIF + UIT',
  ],
  // One of the first two is no side of the second.
  [
    "Deux conventions ont été signées. La première, conclue avec l'[O OIF], porte sur l'eau ; la seconde, avec l'[O UIT], sur les réseaux.",
    'signed convention; OIF',
    'signed convention; UIT',
  ],
  [
    "L'[O OIF] a signé deux accords : le premier, de 10 millions d'euros, avec l'[O UIT], le second, de 15 millions d'euros, avec la [O Sonatel].",
    'signed agreement; OIF + UIT',
    'signed agreement; OIF + Sonatel',
  ],
  // "de la part de" is "par", and tells for whom where "par" follows.
  [
    "La convention a été signée de la part du président de l'[O OIF] et de la directrice de l'[O UIT].",
    'signed convention; OIF + UIT; (président) > OIF, (directrice) > UIT',
  ],
  ["L'[O OIF] a signé hier un accord, bien reçu de la part de l'[O UIT].", 'signed agreement; OIF'],
  // Towns in a row, be they in no gazetteer.
  [
    'Les villes de [V Kara] et de Ronsart ont signé une charte de jumelage.',
    'signed charter; ville de Kara + ville de Ronsart',
  ],
  [
    'La ville de [V Kara] et celle de [V Sokodé] ont signé un accord.',
    'signed agreement; ville de Kara + ville de Sokodé',
  ],
  [
    'La commune de [V Kara] et la ville française de Ronsart ont signé un accord.',
    'signed agreement; commune de Kara + ville française de Ronsart',
  ],
  // Told of before, and now one by one or all together.
  [
    "Le [M ministère des Finances = Ministère des Finances / TG] a signé deux prêts [D mardi = 2024-03-05]. La ministre a signé ces prêts avec [P Ali Sow], directeur de l'[O OIF], et [P Awa Ba], présidente de l'[O UIT].",
    'signed other; Ministère des Finances + OIF; (ministre) > Ministère des Finances, Ali Sow > OIF; 2024-03-05',
    'signed other; Ministère des Finances + UIT; (ministre) > Ministère des Finances, Awa Ba > UIT; 2024-03-05',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord et deux mémorandums. Les accords ont été signés par [P Ali Sow], directeur de l'[O OIF], et [P Awa Ba], présidente de l'[O UIT].",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
    'signed memorandum; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "Deux conventions ont été signées par l'[O OIF]. La première convention a été signée avec l'[O UIT]. Le second accord a été signé avec la [O Sonatel].",
    'signed convention; OIF + UIT',
    'signed agreement; OIF + Sonatel',
  ],
  [
    "[P Ali Sow], directeur de l'[O OIF], par ailleurs président de la [O Sonatel], et [P Awa Ba], présidente de l'[O UIT], ont signé une convention.",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  // Who speaks for the other side, or was spoken of just before.
  [
    "« Nous venons de signer un accord avec l'[O OIF] », a déclaré [P Ali Sow], directeur de l'[O UIT].",
    'signed agreement; UIT + OIF',
  ],
  [
    "Un accord a été signé avec l'[O OIF], a indiqué [D mardi = 2024-03-05] le directeur de l'[O UIT], [P Ali Sow].",
    'signed agreement; UIT + OIF',
  ],
  [
    "« Ils ont signé un accord avec l'[O OIF] », a déclaré [P Ali Sow], directeur de l'[O UIT].",
    'signed agreement; OIF',
  ],
  [
    "L'[O UIT] lance un programme de formation. Dans ce cadre, une convention a été signée avec l'[O OIF].",
    'signed convention; UIT + OIF',
  ],
  [
    'Le président du [C Togo = TG] a signé avec son homologue ghanéen un accord de pêche.',
    'signed agreement; Togo + Ghana; (président du Togo) > Togo',
  ],
  // Hands told beside the clause, before it or by a pronoun.
  [
    "Ont apposé leur signature au bas du document, [P Ali Sow], pour l'[O OIF], et [P Awa Ba], pour l'[O UIT]. La convention a été signée [D mardi = 2024-03-05].",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT; 2024-03-05',
  ],
  [
    "Au nom de l'[O OIF], [P Ali Sow] a signé la convention, l'[O UIT] étant représentée par sa directrice, [P Awa Ba].",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "Après le mot du maire, la convention a été signée par ce dernier et la directrice de l'[O UIT], [P Awa Ba].",
    'signed convention; UIT; (maire), Awa Ba > UIT',
  ],
  // The only two of a sentence that tells what a convention is about, and pairs side by side.
  [
    "Par cette convention, signée [D mardi = 2024-03-05], l'[O OIF] met un terrain à la disposition de l'[O UIT].",
    'signed convention; OIF + UIT; ; 2024-03-05',
  ],
  [
    "L'[O OIF] confie à l'[O UIT] la gestion du port : la convention a été signée [D mardi = 2024-03-05].",
    'signed convention; OIF + UIT; ; 2024-03-05',
  ],
  [
    "Par cet accord, signé [D mardi = 2024-03-05], l'[O OIF], l'[O UIT] et la [O Sonatel] s'engagent à économiser l'eau.",
    'signed agreement; OIF + UIT + Sonatel; ; 2024-03-05',
  ],
  [
    "Deux prêts ont été signés entre le [C Togo = TG] et l'[O OIF], d'une part, et entre le [C Togo = TG] et l'[O UIT], d'autre part.",
    'signed other; Togo + OIF',
    'signed other; Togo + UIT',
  ],
  // Lists of signatories under a bare heading.
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention.\n\nSignataires :\n- M. [P Ali Sow], directeur de l'[O OIF] ;\n- Mme [P Awa Ba], présidente de l'[O UIT].",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  // Sides that a heading sets in front.
  [
    "[C Togo = TG] – [O Banque Sarif] : un accord de prêt signé\n\nL'accord de prêt a été signé à [V Lomé].",
    'signed agreement; Togo + Banque Sarif; ; ; Lomé',
  ],
  ["[O OIF] / [O UIT] : signature d'une convention", 'signed convention; OIF + UIT'],
  [
    "Convention tripartite : l'[O OIF], l'[O UIT] et la [O Banque Sarif] s'engagent\n\nUne convention tripartite a été signée à [V Lomé].",
    'signed convention; OIF + UIT + Banque Sarif; ; ; Lomé',
  ],
  [
    "[O OIF] – [O UIT] : accord de prêt\n\nL'accord de prêt a été signé à [V Lomé] avec l'[O UIT].",
    'signed agreement; OIF + UIT; ; ; Lomé',
  ],
  [
    "Partenariat [O OIF] – [O UIT]\n\nL'accord a été signé à [V Lomé] par les directeurs généraux des deux ports.",
    'signed agreement; OIF + UIT; (directeur général) > OIF, (directeur général) > UIT; ; Lomé',
  ],
  [
    '[C Togo-Ghana = TG] : un traité signé à [V Accra] [D mardi = 2024-03-05]',
    'signed treaty; Togo + Ghana; ; 2024-03-05; Accra',
  ],
  // Heads of diplomacy.
  [
    'Le chef de la diplomatie malienne, [P Ali Sow], et [P Awa Ba], ministre béninoise, ont signé un accord.',
    'signed agreement; Mali + Bénin; Ali Sow > Mali, Awa Ba > Bénin',
  ],
  // What somebody is head of, where the place alone is known.
  [
    "Le directeur de l'hôpital de Kati, M. [P Ali Sow], et le maire de la commune Golfe 1, [P Awa Ba], ont signé une convention.",
    'signed convention; hôpital de Kati + commune Golfe 1; Ali Sow > hôpital de Kati, Awa Ba > commune Golfe 1',
  ],
  [
    "La coordinatrice du projet Villes propres, Mme [P Awa Ba], et [P Ali Sow], directeur de l'[O UIT], ont signé une convention.",
    'signed convention; UIT; Awa Ba, Ali Sow > UIT',
  ],
  // Towns with a number, and where a town lies.
  [
    'Les communes Golfe 1 et Kozah 2 ont signé une convention.',
    'signed convention; commune Golfe 1 + commune Kozah 2',
  ],
  [
    'Une convention entre la ville de [V Kara] au [C Togo = TG] et les communes Golfe 1 et Kozah 2 a été signée.',
    'signed convention; ville de Kara + commune Golfe 1 + commune Kozah 2',
  ],
  [
    "La convention entre l'[O OIF], l'[O UIT] et la [O Banque Sarif] a été signée par [P Ali Sow], et du côté togolais, respectivement par [P Awa Ba] et [P Jean Kodjo].",
    'signed convention; OIF + UIT + Banque Sarif; Ali Sow > OIF, Awa Ba > UIT, Jean Kodjo > Banque Sarif',
  ],
  // Kingdoms and governments by a short name or of a region.
  [
    "Le [C Maroc = MA] et le [C Togo = TG] sont voisins de coeur. Le Royaume a signé avec l'[O UIT] un accord.",
    'signed agreement; Maroc + UIT',
  ],
  [
    "Le gouvernement de la Catalogne et l'[O UIT] ont signé une entente.",
    'signed agreement; Gouvernement de la Catalogne + UIT',
  ],
  // Consortia, rows of firms, firms without an article.
  [
    "Un consortium formé par [O Limba], [O Okoumé] et l'[O UIT] a signé avec l'[O OIF] un contrat.",
    'signed contract; Limba + Okoumé + UIT + OIF',
  ],
  [
    "L'[O OIF] signe un contrat avec les sociétés [O Limba], [P Riverstone Karma] et [O Okoumé].",
    'signed contract; OIF + Limba + Riverstone Karma + Okoumé',
  ],
  ['Total et [O Okoumé] signent un contrat gazier.', 'signed contract; Total + Okoumé'],
  ["L'[O OIF] et la marque Puma ont signé un contrat.", 'signed contract; OIF + Puma'],
  [
    "La commune de [V Kara] et l'ONG [O Okoumé] ont signé une convention.",
    'signed convention; commune de Kara + Okoumé',
  ],
  [
    "L'[O UIT] et les communautés locales ont signé un protocole.",
    'signed protocol; UIT + communautés locales',
  ],
  // Who stands for whom.
  [
    "Les deux parties, représentées par M. [P Ali Sow], directeur de l'[O OIF], et Mme [P Awa Ba], directrice de l'[O UIT], ont signé un accord.",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord. M. [P Ali Sow] représentait l'[O UIT].",
    'signed agreement; OIF + UIT; Ali Sow > UIT',
  ],
  [
    "L'[O OIF] (représentée par M. [P Ali Sow]) et l'[O UIT] (représentée par Mme [P Awa Ba]) ont signé un accord.",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "L'[O OIF], agissant par son directeur, [P Ali Sow], et l'[O UIT], par sa présidente, [P Awa Ba], ont signé un accord.",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "L'accord a été signé entre l'[O OIF] et l'[O UIT], respectivement par [P Ali Sow] et [P Awa Ba].",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "Une lettre d'intention a été échangée entre l'[O OIF] et l'[O UIT], sous la signature de leurs directeurs respectifs, [P Ali Sow] et [P Awa Ba].",
    'signed letter; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "Du côté de l'[O OIF], la convention a été signée par [P Ali Sow].",
    'signed convention; OIF; Ali Sow > OIF',
  ],
  [
    "Le haut-commissaire de l'[O OMVX], M. [P Ali Sow], et les ministres du [C Mali = ML], du [C Niger = NE] et du [C Togo = TG] ont signé un accord.",
    'signed agreement; OMVX + Mali + Niger + Togo; Ali Sow > OMVX, (ministre) > Mali, (ministre) > Niger, (ministre) > Togo',
  ],
  // Sides of a member of a list are not those of the whole, and rivers have two banks.
  [
    "Des accords ont été signés, notamment un protocole entre l'[O OIF] et l'[O UIT].",
    'signed agreement',
    'signed protocol; OIF + UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] se parlent. Le [m ministre de la Santé = Ministère de la Santé], [P Ali Sow], a signé un mémorandum d'entente sur l'itinérance entre les deux rives.",
    'signed memorandum; Ministère de la Santé; Ali Sow > Ministère de la Santé',
  ],
  // For which state a ministry signs is told where its minister speaks, or with whom others work.
  [
    "Le [m ministre de la Pêche = Ministère de la Pêche], [P Ali Sow], et l'ambassadeur du [C Japon = JP], [P Ken Abe], ont signé un accord. [P Ali Sow] a exprimé, au nom du gouvernement du [C Bénin = BJ], sa gratitude au gouvernement du [C Japon = JP].",
    'signed agreement; Gouvernement du Bénin + Gouvernement du Japon; Ali Sow > Gouvernement du Bénin, Ken Abe > Gouvernement du Japon',
  ],
  [
    "Le [m ministre de la Pêche = Ministère de la Pêche / SN], [P Ali Sow], a signé un accord de siège avec l'[O UIT] pour renforcer le partenariat avec l'[O Etat du Sénégal].",
    'signed agreement; UIT + Etat du Sénégal; Ali Sow > Etat du Sénégal',
  ],
  [
    "Le [m ministre de la Pêche = Ministère de la Pêche], [P Ali Sow], et l'[O UIT] ont signé un accord. L'ambassadeur [P Ken Abe] a parlé au nom du gouvernement du [C Japon = JP].",
    'signed agreement; Ministère de la Pêche + UIT; Ali Sow > Ministère de la Pêche',
  ],
  // Who proceeds with whom, and to what.
  [
    "M. [P Ali Sow], directeur de l'[O OIF], a procédé [D hier = 2024-03-09] avec Mme [P Awa Ba], présidente de l'[O UIT], à la signature d'un échange de notes et de l'accord d'un don.",
    'signed letter; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT; 2024-03-09',
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT; 2024-03-09',
  ],
  [
    "[O OIF]/[O UIT] : Signature d'un échange de notes et de l'accord d'un don.\n\nM. [P Ali Sow], directeur de l'[O OIF], a procédé avec Mme [P Awa Ba], présidente de l'[O UIT], à la signature d'un échange de notes et de l'accord d'un don.",
    'signed letter; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  // The same office by a shorter portfolio, and the same bodies by fewer words.
  [
    "[P Ali Sow = ministre de la Pêche] parle. Le chef de l'État autorise le [m ministre de la Pêche et du Commerce = Ministère de la Pêche et du Commerce] à signer avec l'[O UIT] un accord de crédit.",
    'planned agreement; UIT + Ministère de la Pêche et du Commerce; Ali Sow > Ministère de la Pêche et du Commerce',
  ],
  [
    "La charte a été signée par des entreprises de la filière. La charte a été signée par une dizaine d'entreprises.",
    'signed charter; entreprises de la filière',
  ],
  // Whoever visits signs with whoever is visited.
  [
    'Le président togolais [P Ali Sow], en visite au [C Bénin = BJ], doit signer un traité.',
    'planned treaty; Bénin + Togo; Ali Sow > Togo',
  ],
  // Whose office goes on behind its noun.
  [
    "Le secrétaire d'État auprès du [m ministre de la Pêche = Ministère de la Pêche], M. [P Ali Sow], et la directrice de l'[O UIT], Mme [P Awa Ba], ont signé un accord.",
    'signed agreement; Ministère de la Pêche + UIT; Ali Sow > Ministère de la Pêche, Awa Ba > UIT',
  ],
  [
    "Un accord a été signé entre le secrétaire d'État français, M. [P Ali Sow], et l'[O UIT].",
    'signed agreement; UIT + France; Ali Sow > France',
  ],
  [
    "M. [P Ali Sow], directeur de l'[O OIF], et Mme [P Awa Ba], directrice [C Niger = NE] de l'[O UIT], ont signé un accord.",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    'Le contrat a été signé par [P Ali Sow], directeur, côté togolais, et par [P Awa Ba], côté béninois.',
    'signed contract; Togo + Bénin; Ali Sow > Togo, Awa Ba > Bénin',
  ],
  // A government beside another, regions that act, and a dateline that does not.
  [
    "L'[O OIF], le Gouvernement du [C Mali = ML] et celui du [C Niger = NE] ont signé un accord.",
    'signed agreement; OIF + Gouvernement du Mali + Gouvernement du Niger',
  ],
  // Whoever signs with others is bound as they are, be it in the name of a state.
  [
    "Le directeur de l'[O OIF] a signé avec deux opérateurs, à savoir [O Limba] et [O Okoumé], une convention.",
    'signed convention; Limba + Okoumé + OIF; (directeur) > OIF',
  ],
  [
    "Le Premier ministre a signé, au nom de la République du [C Togo = TG], l'accord de prêt avec l'[O UIT].",
    'signed agreement; République du Togo + UIT; (Premier ministre) > République du Togo',
  ],
  // Told beside another signing, taken up, and what is done by an instrument.
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord. Pour l'[O OIF], c'est M. [P Ali Sow] qui a apposé sa signature, tandis que l'[O UIT] était représentée par Mme [P Awa Ba].",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "L'[O OIF] s'est associée à l'[O UIT]. Les deux groupes ont annoncé la signature d'un accord par lequel l'[O UIT] acquiert [O Limba].",
    'signed agreement; OIF + UIT',
  ],
  [
    "L'ambassadeur du [C Japon = JP], [P Ken Abe], et la directrice de l'[O UIT], [P Awa Ba], ont procédé à l'échange des notes.",
    'signed letter; Japon + UIT; Ken Abe > Japon, Awa Ba > UIT',
  ],
  // Colleagues and whoever engages a side; who is named behind "c'est" and goes on.
  [
    "Pour le [C Togo = TG], le [m ministre de la Pêche = Ministère de la Pêche], [P Ali Sow], et [P Ken Abe] ont signé un accord avec l'[O UIT]. À ses côtés, [P Awa Ba = directrice @ UIT], directrice, engageait l'[O UIT].",
    'signed agreement; Togo + UIT; Ali Sow > Togo, Ken Abe, Awa Ba > UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord. Pour l'[O UIT], c'est le directeur [P Ali Sow], arrivé la veille.",
    'signed agreement; OIF + UIT; Ali Sow > UIT',
  ],
  // Rows of bodies of which each place has one, and sides told by a number alone.
  [
    "La charte a été signée par l'[O OIF], l'[O UIT] et dix entreprises locales.",
    'signed charter; OIF + UIT + entreprises locales',
  ],
  // "la Banque" of a longer name.
  [
    "L'[O UIT] a reçu un don. L'accord de don a été signé par [P Ali Sow], pour la Banque, et [P Awa Ba], pour l'[O UIT]. Le [O Groupe de la Banque Sarif] s'en réjouit.",
    'signed agreement; Groupe de la Banque Sarif + UIT; Ali Sow > Groupe de la Banque Sarif, Awa Ba > UIT',
  ],
  // Pairs of nations in one word.
  [
    "La commission tuniso-algérienne s'est réunie. Dix accords ont été signés.",
    'signed agreement; Tunisie + Algérie',
  ],
  ['Commission Mali-Niger : dix accords ont été signés', 'signed agreement; Mali + Niger'],
  // What somebody else is, who stands for whom, and who is only at hand.
  [
    "L'accord a été signé par [P Ali Sow], gouverneur de la [O Banque Sarif], en sa qualité de gouverneur de l'[O OIF], et par [P Awa Ba], présidente de l'[O UIT].",
    'signed agreement; Banque Sarif + UIT; Ali Sow > Banque Sarif, Awa Ba > UIT',
  ],
  [
    'Les ministres du [C Mali = ML], [P Ali Sow], et du [C Niger = NE], [P Awa Ba], ont signé un accord.',
    'signed agreement; Mali + Niger; Ali Sow > Mali, Awa Ba > Niger',
  ],
  [
    "Le contrat a été signé entre l'[O OIF] et le consortium [O Limba], représenté par [O Okoumé].",
    'signed contract; OIF + Limba',
  ],
  [
    "La convention a été signée par les responsables des deux structures, à savoir [P Ali Sow] pour l'[O OIF] et [P Awa Ba] pour l'[O UIT].",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "Une délégation de l'[O UIT] conduite par Mme [P Awa Ba] et le [m ministre de la Pêche = Ministère de la Pêche], M. [P Ali Sow], ont signé un accord.",
    'signed agreement; UIT + Ministère de la Pêche; Ali Sow > Ministère de la Pêche',
  ],
  [
    "L'[O OIF] s'est engagée [D mardi = 2024-03-05] auprès de l'[O UIT] en signant une convention.",
    'signed convention; OIF; ; 2024-03-05',
  ],
  [
    "L'[O OIF] et l'[O UIT], en partenariat avec la [O Banque Sarif], ont signé une convention.",
    'signed convention; OIF + UIT',
  ],
  [
    'Le gouvernement, les syndicats et le patronat ont signé un pacte.',
    'signed pact; gouvernement + syndicats + patronat',
  ],
  // Heads who announce it are those of its sides.
  [
    "Mme [P Awa Ba], présidente de l'[O OIF], et M. [P Ali Sow], directeur de l'[O UIT], annoncent la signature d'une entente.",
    'signed agreement; OIF + UIT; Awa Ba > OIF, Ali Sow > UIT',
  ],
  [
    "Mme [P Awa Ba], présidente de l'[O OIF], et M. [P Ali Sow], directeur de l'[O UIT], ont salué la signature d'un accord entre [O Limba] et [O Okoumé].",
    'signed agreement; Limba + Okoumé',
  ],
  // A common noun for whom the sentences before speak of.
  [
    "L'[O Okoumé Énergie] a présenté ses comptes. L'opérateur minier a signé un contrat avec la [O Banque Limba].",
    'signed contract; Okoumé Énergie + Banque Limba',
  ],
  [
    "Le directeur de l'[O OIF], [P Ali Sow], a reçu la presse. Il s'est dit confiant. L'institution avait signé un accord avec l'[O UIT].",
    'signed agreement; OIF + UIT',
  ],
  [
    "L'[O Agence des ports] a ouvert un guichet. L'[O APS] rapporte que l'agence a conclu un contrat avec [O Okoumé].",
    'negotiated contract; Agence des ports + Okoumé',
  ],
  [
    'Le [C Togo = TG] a accueilli la réunion. Le pays a signé un accord de prêt avec la [O Banque Limba].',
    'signed agreement; Togo + Banque Limba',
  ],
  [
    "L'[O OIF] a tenu un atelier. La société civile a signé une charte avec l'[O UIT].",
    'signed charter; UIT',
  ],
  [
    "[P Ali Sow], directeur de l'[O OIF], a signé un contrat avec [O Okoumé]. Cet accord porte sur la pose de compteurs. Il a aussi signé une convention avec l'[O UIT].",
    'signed contract; Okoumé + OIF; Ali Sow > OIF',
    'signed convention; UIT + OIF; Ali Sow > OIF',
  ],
  // Each paper of a list has its own sides.
  [
    "Il s'agit d'une déclaration signée par [P Ali Sow], directeur de l'[O OIF], et [P Awa Ba], directrice de l'[O UIT], ainsi que d'un protocole entre [O Okoumé] et [O Limba].",
    'signed declaration; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "Un contrat a été signé avec l'[O OIF] et une convention de pêche entre [O Okoumé] et [O Limba] a été paraphée.",
    'signed contract; OIF',
    'signed convention; Okoumé + Limba',
  ],
  [
    "La convention entre l'[O OIF] et le [M ministère de la Santé = Ministère de la Santé / SN] a été signée par [P Ali Sow]. La convention entre l'[O OIF] et le [M ministère de la Pêche = Ministère de la Pêche / SN] a été signée par [P Awa Ba].",
    'signed convention; OIF + Ministère de la Santé; Ali Sow',
    'signed convention; OIF + Ministère de la Pêche; Awa Ba',
  ],
  [
    "L'[O OIF] a signé des conventions avec l'[O UIT], avec [O Okoumé] et avec [O Limba].",
    'signed convention; OIF + UIT + Okoumé + Limba',
  ],
  // Who represented them all.
  [
    "Un accord a été signé entre l'[O OIF] et l'[O UIT]. [P Ali Sow], directeur de l'[O OIF], et [P Awa Ba], directrice de l'[O UIT], ont représenté les deux parties à la signature de cet accord.",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "Un accord a été signé entre l'[O OIF] et l'[O UIT]. Le texte a été co-paraphé par [P Ali Sow] pour l'[O OIF] et [P Awa Ba] pour l'[O UIT].",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  // Who speaks at a signing with somebody.
  [
    "« Ce texte nous engage », a souligné [P Ali Sow], directeur de l'[O OIF], lors de la signature de la convention avec le directeur de l'[O UIT], [P Awa Ba].",
    'signed convention; OIF + UIT; Awa Ba > UIT',
  ],
  // Sides without a name.
  [
    "Un accord a été signé entre l'[O OIF] et cinq confessions religieuses.",
    'signed agreement; OIF + confessions religieuses',
  ],
  [
    'Une convention a été signée entre la Ville et le [O collège Okoumé].',
    'signed convention; Ville + collège Okoumé',
  ],
  // An office in the plural, a nation each.
  [
    'Les présidents malien [P Ali Sow] et togolais [P Luc Ba] ont signé un accord.',
    'signed agreement; Mali + Togo; Ali Sow > Mali, Luc Ba > Togo',
  ],
  [
    "L'accord a été signé par le président algérien, [P Ali Sow], et ses homologues nigérian, [P Luc Ba], et nigérien, [P Max Ro].",
    'signed agreement; Algérie + Nigeria + Niger; Ali Sow > Algérie, Luc Ba > Nigeria, Max Ro > Niger',
  ],
  [
    'Les ministres malien et togolais de la Santé, [P Ali Sow] et [P Luc Ba], ont signé un accord.',
    'signed agreement; Mali + Togo; Ali Sow > Mali, Luc Ba > Togo',
  ],
  [
    "Le [C Mali = ML], le [C Togo = TG] et le [C Bénin = BJ] ont signé un traité. Les ministres de l'Énergie des trois pays ont signé un accord-cadre.",
    'signed treaty; Mali + Togo + Bénin',
    "signed agreement; Mali + Togo + Bénin; (ministre de l'Énergie) > Mali, (ministre de l'Énergie) > Togo, (ministre de l'Énergie) > Bénin",
  ],
  // A clause between who signs and the verb.
  [
    "[P Ali Sow], directeur de l'[O OIF], et [P Awa Ba], présidente de l'[O UIT], invitée du [E Salon des mines] qui se tient à [V Kara], ont signé une convention.",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT; ; Kara',
  ],
  [
    "Un accord a été signé par le [C Mali = ML] et le [C Togo = TG]. La signature de cet accord couronne un projet dont le mémorandum d'entente a été signé entre l'[O OIF] et l'[O UIT].",
    'signed agreement; Mali + Togo',
    'signed memorandum; OIF + UIT',
  ],
  [
    "[P Ali Sow], président de l'[O OIF], a ouvert la cérémonie de signature de l'accord officialisant le partenariat entre [O Okoumé] et [O Limba].",
    'signed agreement; Okoumé + Limba',
  ],
  [
    "[P Ali Sow], ministre d'État, [m ministre de la Pêche = Ministère de la Pêche / SN], a signé un accord avec l'[O UIT].",
    'signed agreement; UIT + Ministère de la Pêche; Ali Sow > Ministère de la Pêche',
  ],
  [
    'Une convention a été signée entre le [C Togo = TG] et la région wallonne par [P Ali Sow], [m ministre de la Pêche = Ministère de la Pêche].',
    'signed convention; Togo + région wallonne; Ali Sow > Togo',
  ],
  [
    "Le contrat de pêche, de même que l'accord de transport, ont été signés par l'[O OIF] et l'[O UIT].",
    'signed contract; OIF + UIT',
    'signed agreement; OIF + UIT',
  ],
  [
    "L'[O Ambassade du Japon] a signé un contrat avec l'[O OIF]. Le contrat porte la signature de l'ambassadeur du [C Japon = JP], [P Ichi Ono], et de [P Ali Sow].",
    'signed contract; Ambassade du Japon + OIF; Ichi Ono > Ambassade du Japon, Ali Sow',
  ],
  // Who is told by name alone, and whose counterpart somebody was called before.
  [
    '[P Ali Sow], ministre marocain, a reçu son homologue comorien, [P Luc Ba]. [P Ali Sow] et [P Luc Ba] ont signé un accord.',
    'signed agreement; Comores; Ali Sow, Luc Ba > Comores',
  ],
  [
    "Une entrevue entre la présidente suisse [P Awa Ba] et le Premier ministre togolais [P Luc Ba] a abouti à la signature d'un protocole.",
    'signed protocol; Suisse + Togo',
  ],
  [
    "Un mémorandum entre le [C Togo = TG] et l'[O OIF] a été signé. [P Ali Sow] est celui qui a paraphé ce mémorandum côté togolais.",
    'signed memorandum; Togo + OIF; Ali Sow',
  ],
  [
    "Un contrat a été signé par [P Ali Sow], directeur des mines, représentant le [C Togo = TG], et [P Luc Ba], directeur de l'[O OIF].",
    'signed contract; Togo + OIF; Ali Sow > Togo, Luc Ba > OIF',
  ],
  [
    'Le [C Togo = TG] et le [C Bénin = BJ] ont signé un accord chargé de fixer les règles du transit.',
    'signed agreement; Togo + Bénin',
  ],
  [
    '[O Okoumé] a ouvert une agence. Le contrat a été signé par le [C Togo = TG] et cette entreprise française.',
    'signed contract; Togo + Okoumé',
  ],
  // Bodies that only their representative tells.
  [
    "Un contrat a été signé entre l'[O OIF], représentée par [P Ali Sow], et l'Africaine des grands travaux (AGT), représentée par [P Luc Ba].",
    'signed contract; OIF + Africaine des grands travaux; Ali Sow > OIF, Luc Ba > Africaine des grands travaux',
  ],
  [
    "Le conseil des sages de la vallée, représenté par [P Ali Sow], et l'[O OIF] ont signé un accord.",
    'signed agreement; conseil des sages de la vallée + OIF; Ali Sow > conseil des sages de la vallée',
  ],
  [
    "Le ministre, représenté par son directeur, [P Ali Sow], a salué la signature d'un accord entre l'[O OIF] et l'[O UIT].",
    'signed agreement; OIF + UIT',
  ],
  // Those who were told first by their office alone.
  [
    "Les deux responsables ont signé un accord. Le document a été signé, pour l'[O OIF], par [P Ali Sow], et, pour l'[O UIT], par [P Awa Ba].",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  // In whose name somebody signs, and who else stands for an office.
  [
    "Le directeur de l'[O OIF], [P Ali Sow], a, au nom du [m ministre du Travail = Ministère du Travail], signé un contrat avec l'[O UIT].",
    'signed contract; Ministère du Travail + UIT; Ali Sow > Ministère du Travail',
  ],
  [
    "Le [m ministre du Travail = Ministère du Travail], [P Ali Sow], a, au nom du Président de la République, [P Jean Kodjo], signé un contrat avec l'[O UIT].",
    'signed contract; UIT + Ministère du Travail; Ali Sow > Ministère du Travail',
  ],
  [
    "[P Ali Sow], représentant du Président de la République, [P Jean Kodjo], a signé un accord avec l'[O UIT].",
    'signed agreement; UIT; Ali Sow',
  ],
  [
    "Le directeur [P Ali Sow], représentant le président de l'[O OIF], [P Jean Kodjo], et la directrice de l'[O UIT], [P Awa Ba], ont signé un accord.",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "[P Awa Ba], directrice de cabinet du [m ministre du Travail = Ministère du Travail], [P Jean Kodjo], et [P Ali Sow], directeur de l'[O UIT], ont signé un accord.",
    'signed agreement; Ministère du Travail + UIT; Awa Ba > Ministère du Travail, Ali Sow > UIT',
  ],
  [
    'Un accord a été signé, pour le [C Togo = TG], par [P Ali Sow], représentant le [m ministre du Travail = Ministère du Travail], et, pour le [C Mali = ML], par [P Awa Ba].',
    'signed agreement; Togo + Mali; Ali Sow > Togo, Awa Ba > Mali',
  ],
  [
    "Une convention a été signée entre l'[O OIF] et l'[O UIT]. Le directeur, [P Ali Sow], a signé pour l'[O OIF] et la présidente, [P Awa Ba], pour le compte de l'[O UIT].",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "Une convention lie l'[O OIF] et l'[O UIT]. Ont signé le document, le directeur de l'[O OIF], [P Ali Sow], et la présidente de l'[O UIT], [P Awa Ba].",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  // People and bodies in the order of each other.
  [
    "L'accord a été signé par [P Ali Sow] et [P Awa Ba], respectivement directeur de l'[O OIF] et présidente de l'[O UIT].",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "[P Ali Sow], [P Awa Ba] et [P Jean Kodjo], respectivement directeurs de l'[O OIF], de l'[O UIT] et de la [O Sonatel], ont signé un accord.",
    'signed agreement; OIF + UIT + Sonatel; Ali Sow > OIF, Awa Ba > UIT, Jean Kodjo > Sonatel',
  ],
  [
    "Entre l'[O OIF] et l'[O UIT], représentées respectivement par leurs directeurs, [P Ali Sow] et [P Awa Ba], une convention a été signée.",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention, par l'entremise de leurs directeurs respectifs, [P Ali Sow] et [P Awa Ba].",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "L'[O OIF] ([P Ali Sow]) et l'[O UIT] (Mme [P Awa Ba]) ont signé une convention.",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    'Une convention a été signée par les ministres des deux pays, le Malien [P Ali Sow] et la Guinéenne [P Awa Ba].',
    'signed convention; Mali + Guinée; Ali Sow > Mali, Awa Ba > Guinée',
  ],
  [
    'Le Malien [P Ali Sow] et la Guinéenne [P Awa Ba] ont signé un contrat.',
    'signed contract; ; Ali Sow, Awa Ba',
  ],
  [
    "L'[O OIF] d'une part, et le syndicat des mineurs d'autre part, ont signé un accord.",
    'signed agreement; OIF + syndicat des mineurs',
  ],
  // Who is taken up from the sentence before.
  [
    "L'[O OIF] et l'[O UIT] ont signé deux accords en marge de la visite du directeur de l'[O OIF], [P Ali Sow]. Les accords ont été signés par ce dernier et la directrice de l'[O UIT], [P Awa Ba].",
    'signed agreement; OIF + UIT; Awa Ba > UIT, Ali Sow > OIF',
  ],
  [
    "Le directeur de l'[O OIF] a reçu la présidente de l'[O UIT], [P Awa Ba]. Les deux responsables ont signé une convention.",
    'signed convention; OIF + UIT; (directeur) > OIF, Awa Ba > UIT',
  ],
  [
    "Le directeur de l'[O OIF] a écrit à la présidente de l'[O UIT], [P Awa Ba]. Les deux responsables ont signé une convention.",
    'signed convention',
  ],
  // The nearest before the verb that is to be done signs.
  [
    "Le porte-parole de l'[O OIF], [P Jean Kodjo], a réagi aux propos de [P Luc Zongo], selon lesquels la directrice de l'[O UIT], [P Awa Ba], doit signer [D mardi = 2024-03-12] un accord avec la [O Sonatel].",
    'planned agreement; Sonatel + UIT; Awa Ba > UIT; 2024-03-12',
  ],
  [
    "Le directeur de l'[O OIF], [P Ali Sow], et la présidente de l'[O UIT], [P Awa Ba], ont entériné la signature d'une convention.",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  // The office told before the name is the one that somebody signs in.
  [
    "Un accord a été signé entre le [m ministre du Plan = Ministère du Plan / TG], [P Ali Sow], gouverneur de la [O BAD] pour le [C Togo = TG], et la directrice de l'[O UIT], [P Awa Ba].",
    'signed agreement; Ministère du Plan + UIT; Ali Sow > Ministère du Plan, Awa Ba > UIT',
  ],
  // One sum, told of the banks and of the states whose they are.
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention de prêt, d'un montant de 2 millions d'euros.\n\nLe [C Togo = TG] et le [C Mali = ML] ont signé une convention de prêt, d'un montant de 2 millions d'euros.",
    'signed convention; OIF + UIT + Togo + Mali',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention de prêt, d'un montant de 2 millions d'euros.\n\nLe [C Togo = TG] et le [C Mali = ML] ont signé une convention de prêt, d'un montant de 3 millions d'euros.",
    'signed convention; OIF + UIT',
    'signed convention; Togo + Mali',
  ],
  // Represented, told later.
  [
    "Une convention a été signée entre l'[O OIF] et l'[O Ordre des experts]. Pour l'[O OIF], c'est son directeur, [P Ali Sow], qui a signé. Pour l'Ordre, sa présidente, [P Awa Ba].",
    'signed convention; OIF + Ordre des experts; Ali Sow > OIF, Awa Ba > Ordre des experts',
  ],
  [
    "Le [C Togo = TG] a signé trois protocoles avec l'[O OIF], l'[O UIT] et la [O BAD]. Il y a de la joie. Il y a du monde. Il y a du bruit. Il y a de l'eau. Il y a du vent. À noter que l'[O OIF] était représentée par [P Ali Sow] et l'[O UIT] par [P Awa Ba].",
    'signed protocol; Togo + OIF; Ali Sow > OIF',
    'signed protocol; Togo + UIT; Awa Ba > UIT',
    'signed protocol; Togo + BAD',
  ],
  // States that the next sentence tells for their ministries.
  [
    "Le [m ministre de la Santé = Ministère de la Santé / TG], [P Ali Sow], et la [m ministre du Plan = Ministère du Plan / ML], [P Awa Ba], ont signé un mémorandum. Il s'agit d'un mémorandum qui crée un cadre de coopération entre les deux pays.",
    'signed memorandum; Togo + Mali; Ali Sow > Togo, Awa Ba > Mali',
  ],
  [
    'Le [m ministre de la Santé = Ministère de la Santé / TG], [P Ali Sow], et la [m ministre du Plan = Ministère du Plan / ML], [P Awa Ba], ont signé un mémorandum. Le stade accueillera un match entre les deux pays.',
    'signed memorandum; Ministère de la Santé + Ministère du Plan; Ali Sow > Ministère de la Santé, Awa Ba > Ministère du Plan',
  ],
  [
    "L'[O BAD] et le [m ministre du Plan = Ministère du Plan], [P Ali Sow], ont signé une convention de prêt. Par cette convention, l'[O BAD] met à la disposition du [O Gouvernement togolais] dix millions d'euros.",
    'signed convention; BAD + Gouvernement togolais; Ali Sow > Gouvernement togolais',
  ],
  // Told before what they signed, or by what they did beside somebody.
  [
    "L'[O OIF] était représentée par [P Ali Sow], et l'[O UIT] par [P Awa Ba]. Une convention a été signée [D mardi = 2024-03-05].",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT; 2024-03-05',
  ],
  [
    "L'[O OIF] a été représentée à la signature par sa directrice, [P Awa Ba], et l'[O UIT] par son président, [P Ali Sow]. La convention a été signée [D mardi = 2024-03-05].",
    'signed convention; UIT + OIF; Awa Ba > OIF, Ali Sow > UIT; 2024-03-05',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un contrat. [P Ali Sow] a paraphé le document au nom de l'[O OIF] tandis que [P Awa Ba] l'a fait pour l'[O UIT].",
    'signed contract; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "L'[O OIF] et le [M ministère de la Santé = Ministère de la Santé] ont signé un contrat. Le secrétaire général, [P Ali Sow], représentait la [m ministre de la Santé = Ministère de la Santé], [P Awa Ba].",
    'signed contract; OIF + Ministère de la Santé; Ali Sow > Ministère de la Santé',
  ],
  [
    "Par la signature de cette convention, le directeur de l'[O OIF], [P Ali Sow], et la présidente de l'[O UIT], [P Awa Ba], engagent leurs institutions.",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  // Whoever is asked or allowed to sign does, not who asks.
  [
    "Le président de l'[O OIF] a habilité la directrice de l'[O UIT], [P Awa Ba], à signer un accord de prêt avec la [O BAD].",
    'planned agreement; BAD + UIT; Awa Ba > UIT',
  ],
  [
    "L'[O OIF] a habilité le Minepat à signer un accord de prêt avec la [O BAD].",
    'planned agreement; Minepat + BAD',
  ],
  [
    "Le président de l'[O OIF] a signé plusieurs décrets autorisant le [m ministre du Plan = Ministère du Plan] à signer avec la [O BAD] un accord de prêt.",
    'planned agreement; BAD + Ministère du Plan; (ministre du Plan) > Ministère du Plan',
  ],
  [
    "La directrice de l'[O UIT], [P Awa Ba], invitée à [V Lomé], a signé un accord avec l'[O OIF].",
    'signed agreement; OIF + UIT; Awa Ba > UIT; ; Lomé',
  ],
  // A crowd of whom those who sign tell the names.
  [
    "L'[O OIF] a signé un mémorandum avec deux sociétés pétrolières. Le document a été paraphé par [P Ali Sow], directeur de l'[O OIF], [P Awa Ba], directrice de l'[O UIT], et [P Jean Kodjo], directeur de la [O Sonatel].",
    'signed memorandum; OIF + UIT + Sonatel; Ali Sow > OIF, Awa Ba > UIT, Jean Kodjo > Sonatel',
  ],
  [
    "L'[O OIF] a signé des conventions avec sept opérateurs miniers.",
    'signed convention; OIF + opérateurs miniers',
  ],
  // A headline's office is the one who is named below.
  [
    "L'ambassadeur du [C Japon = JP] et l'[O OIF] signent un échange de notes pour la construction d'un marché dans la capitale du pays voisin\n\n[P Kenji Sato], ambassadeur du [C Japon = JP], et la directrice de l'[O OIF], [P Awa Ba], ont signé [D hier = 2024-03-09] un échange de notes pour la construction d'un marché dans la capitale.",
    'signed letter; OIF + Japon; Kenji Sato > Japon, Awa Ba > OIF; 2024-03-09',
  ],
  // A government and a union that are only the parties.
  [
    "Le gouvernement et l'[O UGT] négocient. Les parties gouvernementale et syndicale devaient signer [D mardi = 2024-03-05] un accord.",
    'not_signed agreement; gouvernement + UGT; ; 2024-03-05',
  ],
  // A name is no village's.
  [
    "Signé par le maire [P Ali Sow] et le chef de village [P Awa Ba], l'accord de paix est entré en vigueur.",
    'signed agreement; ; Ali Sow, Awa Ba',
  ],
  // Who stands beside a signatory.
  [
    "La convention a été signée par le directeur de l'[O OIF], [P Ali Sow], assisté de [P Jean Kodjo], et par la présidente de l'[O UIT], [P Awa Ba].",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "Le directeur de l'[O OIF], [P Ali Sow], a reçu la présidente de l'[O UIT], [P Awa Ba], avec laquelle il a signé une convention.",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "[P Ali Sow], patron de l'[O OIF], et [P Awa Ba], qui dirige la société [O Okoumé], ont signé un accord.",
    'signed agreement; OIF + Okoumé; Ali Sow > OIF, Awa Ba > Okoumé',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord. C'était mardi entre [P Ali Sow], directeur de l'[O OIF], et [P Awa Ba], directrice de l'[O UIT].",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] s'allient. L'accord entre l'[O OIF] et l'[O UIT] a été signé par les deux directeurs généraux, [P Ali Sow] et [P Awa Ba].",
    'signed agreement; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  // One side and the other.
  [
    "Une convention a été signée entre, d'un côté, l'[O OIF] et, de l'autre, l'[O UIT].",
    'signed convention; OIF + UIT',
  ],
  [
    "L'[O OIF] et quatre banques de la place, à savoir [O Okoumé], [O Limba], la [O BAD] et [O Sarif], ont signé une convention.",
    'signed convention; OIF + Okoumé + Limba + BAD + Sarif',
  ],
  // Offices that only some of those named hold, and states that only their capitals or adjectives tell.
  [
    "Le [m ministre du Plan = Ministère du Plan], [P Ali Sow], et la [m ministre de l'Eau = Ministère de l'Eau], [P Awa Ba], ont ouvert le forum. Le président [P Jean Kodjo] et le gouverneur [P Luc Zongo] étaient là. Les deux ministres ont signé un accord.",
    "signed agreement; Ministère du Plan + Ministère de l'Eau; Ali Sow > Ministère du Plan, Awa Ba > Ministère de l'Eau",
  ],
  [
    "À la suite des rencontres entre le président malien, [P Jean Kodjo], et son homologue togolais, [P Luc Zongo], les ministres des deux pays, [P Ali Sow] et [P Awa Ba], ont procédé à la signature d'un accord entre le [C Mali = ML] et le [C Togo = TG].",
    'signed agreement; Mali + Togo; Ali Sow > Mali, Awa Ba > Togo',
  ],
  [
    'Accord entre le [C Mali = ML] et le [C Togo = TG]\n\nLes ministres des deux pays, [P Ali Sow] et [P Awa Ba], ont signé un mémorandum.',
    'signed memorandum; Mali + Togo; Ali Sow > Mali, Awa Ba > Togo',
  ],
  [
    "Le [m ministre du Plan = Ministère du Plan], [P Ali Sow], et l'ambassadeur de [C Chine = CN], [P Li Wei], ont signé un accord. Il a rappelé que cet accord entre dans le cadre de la coopération sino-togolaise.",
    'signed agreement; Togo + Chine; Ali Sow > Togo, Li Wei > Chine',
  ],
  [
    "Le [m ministre du Plan = Ministère du Plan], [P Ali Sow], et l'ambassadeur de [C Chine = CN], [P Li Wei], ont signé un accord. Le fleuve coule à la frontière sino-russe.",
    'signed agreement; Ministère du Plan + Chine; Ali Sow > Ministère du Plan, Li Wei > Chine',
  ],
  // What frames a sentence is no side, and who follows the gerund that opens one is.
  [
    "Dans le cadre de la mise en œuvre du [O Programme Horizon], l'[O OIF] et l'[O UIT] ont signé une convention.",
    'signed convention; OIF + UIT',
  ],
  [
    "En signant ce contrat, la directrice de l'[O UIT], [P Awa Ba], et le directeur de l'[O OIF], [P Ali Sow], ouvrent la voie à d'autres projets.",
    'signed contract; UIT + OIF; Awa Ba > UIT, Ali Sow > OIF',
  ],
  [
    "L'[O OIF] ([P Ali Sow], directeur) et l'[O UIT] ([P Awa Ba], présidente) ont signé une convention.",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    'La convention a été signée par [P Ali Sow] (ANPX) et [P Awa Ba] ([O UIT]).',
    'signed convention; ANPX + UIT; Ali Sow > ANPX, Awa Ba > UIT',
  ],
  [
    "L'[O OIF] est à [V Lomé]. Un budget a été alloué au [M ministère du Plan = Ministère du Plan]. L'accord conclu entre les parties a été signé.",
    'signed agreement; ; ; ; Lomé',
  ],
  // The state of ministers whose peer is of the other.
  [
    "Le [C Mali = ML] et le [C Togo = TG] ont signé un accord. Le texte a été signé par le [m ministre du Plan = Ministère du Plan], [P Ali Sow], la [m ministre de l'Eau = Ministère de l'Eau], [P Awa Ba], et leur homologue togolais, [P Jean Kodjo].",
    'signed agreement; Mali + Togo; Ali Sow > Mali, Awa Ba > Mali, Jean Kodjo > Togo',
  ],
  // A paper that bears signatures, was clothed with them, or that they signed whom the next sentence names.
  [
    "L'acte de jumelage a été lu par le maire avant d'être revêtu, [D samedi 2 mars 2024 = 2024-03-02], des signatures du directeur de l'[O OIF], [P Ali Sow], et de la présidente de l'[O UIT], [P Awa Ba].",
    'signed twinning; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT; 2024-03-02',
  ],
  [
    "La ville attendait une convention de coopération. [P Ali Sow], directeur de l'[O OIF], et [P Awa Ba], présidente de l'[O UIT], l'ont signée [D mardi = 2024-03-05].",
    'signed convention; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT; 2024-03-05',
  ],
  [
    "Elle fera l'objet d'une lettre d'intention. [P Ali Sow], directeur de l'[O OIF], et [P Awa Ba], présidente de l'[O UIT], la signeront.",
    'planned letter; OIF + UIT; Ali Sow > OIF, Awa Ba > UIT',
  ],
  [
    "Le musée attendait un accord de prêt. [P Ali Sow], directeur de l'[O OIF], et [P Awa Ba], présidente de l'[O UIT], l'ont signée [D mardi = 2024-03-05].",
  ],
  [
    "La convention a été signée [D mardi = 2024-03-05] par [P Ali Sow], directeur de l'[O OIF]. L'[O UIT] et la [O BAD] l'ont également signée.",
    'signed convention; UIT + BAD + OIF; Ali Sow > OIF; 2024-03-05',
  ],
  // The noun of signing with its day between it and the paper; witnesses sign nothing of theirs.
  [
    "L'[O OIF] annonce la signature, intervenue [D hier = 2024-03-05] à [V Kara], de l'avenant qui la lie à l'[O UIT].",
    'signed amendment; OIF + UIT; ; 2024-03-05; Kara',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord. Le préfet, [P Luc Ba], et la [m ministre des Mines = Ministère des Mines], [P Rita Ba], ont contresigné l'acte en qualité de témoins.",
    'signed agreement; OIF + UIT',
  ],
  // Parties by name; one paper each; a colleague of another nation.
  [
    "La convention, à laquelle sont parties l'[O OIF], l'[O UIT] et la [O BAD], sera signée en mai.",
    'planned convention; OIF + UIT + BAD',
  ],
  [
    "L'[O OIF] et l'[O UIT] sont parties à la convention, signée [D mardi = 2024-03-05].",
    'signed convention; OIF + UIT; ; 2024-03-05',
  ],
  [
    "Deux conventions ont été signées entre l'[O OIF] et les communes de Sarobé et de Tondé.",
    'signed convention; OIF + commune de Sarobé',
    'signed convention; OIF + commune de Tondé',
  ],
  [
    "Une convention a été signée entre l'[O OIF] et les communes de Sarobé et de Tondé.",
    'signed convention; OIF + commune de Sarobé + commune de Tondé',
  ],
  // Said as no rule knows it: who acts where the signing is told, and no guest.
  [
    "Une convention a été signée entre l'[O OIF] et l'[O UIT] : [P Awa Ba], directrice de l'[O OIF], et [P Ali Sow], gérant de l'[O UIT], se sont livrés à l'échange des paraphes.",
    'signed convention; OIF + UIT; Awa Ba > OIF, Ali Sow > UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé une convention. [P Awa Ba], directrice de l'[O OIF], y a apposé sa signature la première ; le président de l'[O UIT], [P Ali Sow], l'a imitée.",
    'signed convention; OIF + UIT; Awa Ba > OIF, Ali Sow > UIT',
  ],
  [
    "L'[O OIF] et l'[O UIT] ont signé un accord, fruit du travail de [P Luc Ba], juriste, et de [P Awa Sow], ingénieure.",
    'signed agreement; OIF + UIT',
  ],
  [
    "[P Awa Ba], directrice de l'[O OIF], a signé un accord avec l'[O UIT], que dirige [P Ali Sow].",
    'signed agreement; UIT + OIF; Awa Ba > OIF',
  ],
  [
    "Un accord a été signé entre l'[O OIF] et l'[O UIT]. Le texte porte sur l'eau. C'est [P Awa Ba], directrice de l'[O OIF], munie des pleins pouvoirs, qui a signé à la place du président.",
    'signed agreement; OIF + UIT; Awa Ba > OIF',
  ],
  [
    "Un accord a été signé entre l'[O OIF] et l'[O UIT]. Le texte porte sur l'eau. [P Awa Ba], directrice de l'[O OIF], signera un livre jeudi.",
    'signed agreement; OIF + UIT',
  ],
  [
    "L'[O UIT], très réservée, annonce qu'elle ne signera pas la convention que lui proposait l'[O OIF].",
    'not_signed convention; UIT + OIF',
  ],
  [
    "La convention de recherche, a-t-on appris à l'[O OIF], a été signée hier dans les bureaux de l'[O UIT].",
    'signed convention',
  ],
];
