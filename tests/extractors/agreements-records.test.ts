import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPipeline } from '../../pipeline/pipeline.js';

/** Texts read whole, each with its records: status, type, and how many where it is not one ("x3", "xn" when it is not told). */
const TOLD: readonly (readonly [text: string, ...records: string[]])[] = [
  // no signing: a sign of something, how many were signed before
  [
    "Le ministre a salué cette convention signée mardi par le Togo et le Bénin, signe d'un partenariat bien nourri.",
    'signed convention',
  ],
  [
    'Le Togo et le Bénin ont signé mardi une convention. Cet accord porte à 102 milliards le volume total des accords signés pour ce projet avec la Banque du Golfe et la Banque du Nord.',
    'mentioned agreement',
    'mentioned agreement',
    'signed convention',
  ],
  // told again
  [
    "Komi Adzanou, président de la République du Togo, et son homologue béninois, Yves Zinsou, ont signé 13 accords de coopération. « Au terme de son entretien, ce lundi, suivi de la signature de 13 accords bilatéraux, le président a souligné l'amitié des deux pays », a indiqué la présidence.",
    'signed agreement x13',
  ],
  [
    'Le président du Bénin quitte Lomé, après un entretien sanctionné mardi par la signature de plusieurs accords de coopération. Ces rencontres ont été sanctionnées mardi par la signature de plusieurs accords relatifs à la santé.',
    'signed agreement xn',
  ],
  [
    "La mairie de Kara a conclu hier une convention avec l'Association des clubs du Golfe. La convention a été signée par la Fédération des lecteurs et l'Union des écoles.",
    'signed convention',
  ],
  // called by a name of its own, and by another noun
  [
    'Le gouvernement du Togo et dix groupes armés ont signé mardi à Kara un accord de paix. Conclu samedi, cet accord de paix, appelé "Accord de Kara", a été paraphé par le président Komi Adzanou.',
    'signed agreement',
  ],
  [
    "La remise a été précédée, au ministère, de la signature de l'échange de notes concernant le riz.\n\nL'accord de coopération a été signé par M. Ken Sato, ambassadeur du Japon, et Mme Afi Lawson, ministre togolaise de l'Agriculture.",
    'signed letter',
  ],
  // summed up
  ['Depuis 2010, la Banque du Golfe a signé vingt accords avec le Togo.', 'mentioned agreement x20'],
  ["En dix ans, la SOBETA et l'Agence des ports ont signé trois contrats.", 'mentioned contract x3'],
  ['Le Togo et la Chine, partenaires depuis 1990, ont signé trois accords ce mardi.', 'signed agreement x3'],
  // named behind its signing
  [
    "Orbitel et la mairie de Kara ont signé mardi un document. Il s'agit d'une convention de trois ans.",
    'signed convention',
  ],
  [
    "Le Togo et la société Orbitel ont signé mardi le contrat minier renégocié. D'après la presse, il s'agit du 5ème avenant de cette convention.",
    'signed amendment',
  ],
  [
    "Le Togo et le Bénin ont signé mardi un mémorandum d'entente. C'est un accord historique.",
    'signed memorandum',
  ],
  // not yet
  ["Tout est prêt pour que le Togo et le Bénin signent l'accord de pêche.", 'planned agreement'],
  ['Le Togo et le Bénin devaient sceller jeudi un accord de coopération.', 'planned agreement'],
  [
    "Un protocole d'accord allait être signé entre la Centrale des travailleurs et le Togo. Les journalistes attendent, le temps que les négociateurs finalisent le document.",
    'planned protocol',
  ],
  ["Les communes de Kara et de Nantes ont signé mardi l'acte officiel de jumelage.", 'signed twinning'],
  // what a meeting comes to
  [
    "Les négociations entre le Tchad et le Niger sont parvenues à la signature d'un traité d'extradition.",
    'signed treaty',
  ],
  // told one by one behind an announcement
  [
    "Plusieurs accords ont été signés mardi entre le Togo et le Bénin. Parmi les textes signés figurent la convention fiscale, l'accord de pêche ainsi que le protocole de transit.",
    'signed agreement',
    'signed convention',
    'signed protocol',
  ],
  [
    'Plusieurs accords ont été signés mardi entre le Togo et le Bénin. On y trouve notamment une convention fiscale, un accord de pêche et un protocole de transit.',
    'signed agreement',
    'signed convention',
    'signed protocol',
  ],
  [
    'Plusieurs accords ont été signés mardi entre le Togo et le Bénin. Ils comprennent une convention fiscale, un accord de pêche et un protocole de transit.',
    'signed agreement',
    'signed convention',
    'signed protocol',
  ],
  [
    "Plusieurs accords ont été signés mardi entre le Togo et le Bénin. Les documents signés sont : la convention fiscale, l'accord de pêche et le protocole de transit.",
    'signed agreement',
    'signed convention',
    'signed protocol',
  ],
  [
    "Le Togo et le Bénin ont signé jeudi cinq accords à Lomé. Ils concernent la pêche, la douane et les permis de conduire. Les deux ministres ont également signé un accord relatif aux visas et un mémorandum d'entente entre les académies des deux pays.",
    'signed agreement',
    'signed agreement x5',
    'signed memorandum',
  ],
  // objects of one verb, each with its article
  [
    "Le Togo et le Bénin ont signé un mémorandum d'entente sur la culture. M. Koffi Adzanou et Mme Rita Zinsou ont également signé le programme exécutif de coopération dans le domaine de la femme, le programme exécutif dans le domaine des sports, et le programme de coopération dans le domaine des affaires religieuses.",
    'signed memorandum',
    'signed other',
    'signed other',
    'signed other',
  ],
  [
    "Le Togo et le Bénin ont signé l'accord sur la pêche, l'accord sur les transports aériens, et l'accord sur la santé animale.",
    'signed agreement',
    'signed agreement',
    'signed agreement',
  ],
  [
    'Les deux ministres ont signé le protocole relatif à la pêche et celui relatif aux transports. Le Togo et le Bénin sont voisins.',
    'signed protocol',
    'signed protocol',
  ],
  // against a signing
  [
    "Le ministre de l'Intérieur du Togo s'est opposé à la signature d'un mémorandum d'entente sur la coopération policière avec le Ghana.",
    'not_signed memorandum',
  ],
  [
    "Le Togo boycotte la signature du mémorandum d'entente sur la coopération policière avec le Ghana.\n\nEn séjour à Accra, le ministre de l'Intérieur et des membres de son cabinet se sont opposés à la signature d'un mémorandum d'entente sur la coopération policière entre les deux pays. Ce samedi, il a refusé de signer cet accord.",
    'not_signed memorandum',
  ],
  ["Le Togo a fait capoter la signature de l'accord avec le Ghana.", 'not_signed agreement'],
  ["Le Togo a bloqué la signature de l'accord avec le Ghana.", 'not_signed agreement'],
  // remembered
  [
    'La ministre a célébré les dix ans de la signature de la convention entre le Togo et le Bénin.',
    'mentioned convention',
  ],
  ["Le Togo et le Bénin célèbrent le cinquantenaire de la signature du traité d'amitié.", 'mentioned treaty'],
  // ratification
  [
    "Il s'agit de l'examen du projet de loi portant autorisation de ratification de l'accord de prêt, signé à Tunis le 9 janvier 2024, entre le Bénin et le Fonds africain de développement ; de l'examen du projet de loi portant autorisation de ratification de l'accord de financement, signé le 11 février 2024, entre l'Association internationale de développement et le Bénin ; et enfin de l'examen du code foncier.",
    'signed agreement',
    'signed agreement',
  ],
  [
    "Le Parlement a autorisé mardi la ratification de deux accords de prêt. Le premier a été signé le 3 avril 2024 entre le Bénin et la BOAD, le second le 9 avril 2024 entre le Bénin et l'OPEP.",
    'signed agreement',
    'signed agreement',
  ],
  // others have signed all the same
  [
    "Le gouvernement du Tchad et six groupes armés ont signé dimanche à Doha un accord de paix. L'accord n'a toutefois pas été signé par le Front du Nord.",
    'signed agreement',
  ],
  [
    'Un accord de paix a été paraphé le 1er mars à Alger par le gouvernement du Mali et certains groupes armés. Mais le Front du Nord refuse de signer ledit document.',
    'negotiated agreement',
  ],
  [
    "Le gouvernement et la Fédération des enseignants ont signé mardi un protocole d'accord. Le Syndicat libre des enseignants ne l'a pas signé.",
    'signed protocol',
  ],
  // headline and body
  [
    "Le Québec et la Première Nation de Wendake concluent une entente qualifiée d'historique\n\nLe gouvernement du Québec et la Première Nation de Wendake ont conclu une entente de nation à nation.\n\nC'est ce qu'ont annoncé les deux chefs lors de la signature de cette entente.",
    'signed agreement',
  ],
  [
    "COOPÉRATION : Signature d'un accord bilatéral de cybersécurité à Lomé\n\nLa direction générale de l'Agence nationale du numérique a paraphé un accord de partenariat à Lomé. Les parties s'engagent à collaborer.",
    'signed agreement',
  ],
  // pronouns that are instruments
  [
    "Les ministres ont signé trois accords de coopération, avant qu'un quatrième ne soit signé par le ministre du Commerce du Togo et le ministre du Tourisme du Bénin.",
    'signed agreement',
    'signed agreement x3',
  ],
  [
    'La SOBETA a signé une convention avec la mairie de Lomé. Une autre a été signée avec la Région maritime.',
    'signed convention',
    'signed convention',
  ],
  [
    'La SOBETA a signé un contrat avec la mairie de Lomé. Un second sera signé avec le Port autonome de Kribi.',
    'planned contract',
    'signed contract',
  ],
  [
    'La SOBETA a signé un accord avec la mairie de Lomé, et un deuxième avec le Port autonome de Kribi.',
    'signed agreement',
    'signed agreement',
  ],
  // how many
  [
    "La Côte d'Ivoire et le Sénégal signent douze accords de coopération\n\nLa Côte d'Ivoire et le Sénégal ont signé plusieurs accords ce jeudi à Abidjan. Ces accords ont été paraphés par les deux ministres.",
    'signed agreement x12',
  ],
  // referred to only
  [
    "Le Togo et le Bénin ont célébré l'anniversaire de la signature du traité signé entre Lomé et Cotonou.",
    'mentioned treaty',
  ],
  [
    'Après la convention signée avec la mairie de Kara, la SOBETA a signé jeudi un contrat avec le Port de Lomé.',
    'mentioned convention',
    'signed contract',
  ],
  [
    'Le principe a été appliqué pour la première fois en 2002, avec un contrat signé avec la SOBETA.',
    'mentioned contract',
  ],
  ['La SOBETA met en œuvre le contrat signé avec la ville de Kara.', 'mentioned contract'],
  [
    "Le projet s'inscrit dans le cadre de la convention signée entre la SOBETA et la ville de Kara.",
    'mentioned convention',
  ],
  // between quotation marks
  [
    "Le Togo et le Bénin ont paraphé mardi l'accord dit de revitalisation de la paix signée en 2015.",
    'negotiated agreement',
  ],
  // tenses and asides
  [
    "Nous allons voir la signature d'un accord de paix global entre le Tchad et le Front du Nord.",
    'planned agreement',
  ],
  [
    'Des conventions ont été paraphées (mais pas encore signées) entre le Togo et le Bénin.',
    'negotiated convention xn',
  ],
  [
    'Les régions du Togo ont pour leur part, signé des conventions avec cinq régions du Bénin.',
    'signed convention xn',
  ],
  // several in one sentence
  [
    'Trois conventions ont été signées mardi : la première entre le Togo et le Mali, la deuxième entre le Togo et le Niger et la troisième entre le Togo et le Ghana.',
    'signed convention',
    'signed convention',
    'signed convention',
  ],
  // what is said again, denied, or called by short names
  [
    "Après des heures de discussions entre la SOBETA et le Syndicat des dockers de Lomé, un protocole d'accord a pu être signé.",
    'signed protocol',
  ],
  ["La SOBETA a signé trois MoU avec l'Agence des ports du Golfe.", 'signed memorandum x3'],
  ['Le Togo et le Bénin ont signé deux accords majeurs.', 'signed agreement x2'],
  ['Le Togo et le Bénin ont signé un accord majeur.', 'signed agreement'],
  ['Le Togo et le Bénin ont signé un protocole sanitaire et phytosanitaire.', 'signed protocol'],
  [
    "Une déclaration conjointe et une série d'accords seront paraphés entre le Togo et le Bénin.",
    'planned agreement xn',
    'planned declaration',
  ],
  [
    "Le Togo et le Bénin veulent signer le protocole sur la frontière, ainsi que l'accord sur les bornes.",
    'planned agreement',
    'planned protocol',
  ],
  [
    "Le gouvernement dément formellement la signature d'un accord avec la société Orvex.",
    'not_signed agreement',
  ],
  ["Le gouvernement a infirmé la signature d'un contrat avec la société Orvex.", 'not_signed contract'],
  [
    'Le Togo et le Bénin ont signé mardi un accord de pêche. Un accord signé par Mme Afi Lawson, ministre togolaise de la Pêche, et M. Yves Zinsou, son homologue.',
    'signed agreement',
  ],
  [
    'Le Togo et le Bénin ont signé un accord-cadre de coopération. « Nous avons signé un accord-cadre de coopération », a dit la ministre.',
    'signed agreement',
  ],
  [
    "Le Togo et le Bénin ont signé des accords entre leurs douanes. De même, un accord de police a été signé. Aussi, les deux parties ont convenu d'un programme de coopération.",
    'negotiated other',
    'signed agreement',
    'signed agreement xn',
  ],
  // to come, and told again of one day
  [
    "À l'issue de la session, il y aura la signature de vingt accords entre le Togo et le Bénin.",
    'planned agreement x20',
  ],
  [
    'La signature de plusieurs accords entre le Togo et le Bénin est également envisagée.',
    'planned agreement xn',
  ],
  [
    'Le Togo et le Bénin ont signé, le 16 mars, un accord relatif aux transports aériens et un autre de coopération relatif au sauvetage.',
    'signed agreement',
    'signed agreement',
  ],
  ["L'accord de pêche entre le Togo et le Bénin sera bientôt conclu.", 'planned agreement'],
  [
    'Le Togo a proposé au Bénin de signer un accord de pêche et a évoqué les délais de la conclusion de cet accord.',
    'planned agreement',
  ],
  [
    'Le ministre togolais de la Pêche et son homologue du Bénin ont signé le 16 mars à Lomé un accord de coopération. Afi Lawson et son homologue béninois, Yves Zinsou, ont signé le 16 mars à Lomé un accord de coopération entre les deux pays.',
    'signed agreement',
  ],
  // one more that no verb of signing tells
  [
    "Les ministres du Travail du Togo et du Bénin ont signé une déclaration d'intention sur l'emploi. Une autre déclaration d'intention concerne la coopération industrielle.",
    'signed declaration',
    'signed declaration',
  ],
  [
    'Le Togo et le Bénin ont signé un accord de pêche. Un deuxième accord porte sur le transit.',
    'signed agreement',
    'signed agreement',
  ],
  [
    'Le Togo et le Bénin ont signé un accord de pêche. Un autre accord a trait au transit.',
    'signed agreement',
    'signed agreement',
  ],
  [
    "Le Togo et le Bénin ont signé un accord de pêche. D'autres accords concernent l'élevage et la santé.",
    'signed agreement',
    'signed agreement xn',
  ],
];

const pipeline = createPipeline({ reference: '2024-05-16' });

const recordsOf = (raw: string): string[] =>
  (pipeline.run({ raw }).record?.agreements ?? [])
    .map(({ status, type, count }) => `${status} ${type}${count === 1 ? '' : ` x${count ?? 'n'}`}`)
    .sort();

describe('records of texts', () => {
  for (const [text, ...records] of TOLD) it(text, () => assert.deepEqual(recordsOf(text), records));
});

describe('instruments of texts', () => {
  const named = (raw: string): string[] =>
    (pipeline.run({ raw }).record?.agreements ?? []).map(({ instrument }) => instrument);

  it('end before what is done besides', () =>
    assert.deepEqual(
      named(
        "La session entre le Togo et le Bénin a été clôturée mardi par la signature de quatre accords et l'adoption d'une résolution.",
      ),
      ['accords'],
    ));

  it('are not what they provide for', () =>
    assert.deepEqual(
      named(
        'Un accord de paix prévoyant un cessez-le-feu immédiat a été signé lundi à Kara entre le gouvernement du Togo et dix groupes armés.',
      ),
      ['accord de paix'],
    ));
});
