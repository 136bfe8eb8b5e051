import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPipeline } from '../../pipeline/pipeline.js';

/** Texts that tell of several instruments, or of sides and hands beside them: type, sides, who signed for whom. */
const TEXTS: readonly (readonly [text: string, ...records: string[]])[] = [
  // by ordinals and pronouns
  [
    'Le ministre des Mines, M. Karim Zoua, a procédé lundi à la signature de deux accords de prêt. Le premier, conclu avec la Banque verte, porte sur un prêt de 3 millions de dollars. Le second émane du Fonds bleu.',
    'agreement; Banque verte + Ministère des Mines; Karim Zoua > Ministère des Mines',
    'agreement; Fonds bleu + Ministère des Mines; Karim Zoua > Ministère des Mines',
  ],
  [
    "L'Office des eaux a conclu mercredi deux accords de partenariat. Le premier l'associe à la Banque verte. L'autre a été signé avec la société Hydroplan.",
    'agreement; Banque verte + Office des eaux; ',
    'agreement; Hydroplan + Office des eaux; ',
  ],
  [
    "L'Office des eaux a procédé jeudi à la signature de deux conventions. L'une, avec la société Hydroplan, vise les forages ; l'autre, avec la Banque verte, porte sur les crédits.",
    'convention; Hydroplan + Office des eaux; ',
    'convention; Banque verte + Office des eaux; ',
  ],
  [
    "La société Hydroplan a remporté l'appel d'offres. L'Office des eaux signera avec elle un contrat en juin.",
    'contract; Hydroplan + Office des eaux; ',
  ],
  [
    "La Banque verte et la société Hydroplan travaillent ensemble. L'Office des eaux a signé lundi avec cette dernière une convention.",
    'convention; Hydroplan + Office des eaux; ',
  ],
  [
    "L'Office des eaux a choisi la société Hydroplan. Un contrat a été signé avec elle lundi.",
    'contract; Hydroplan + Office des eaux; ',
  ],
  [
    "L'Office des eaux a signé hier trois contrats. Le premier l'engage avec la Banque verte, le deuxième avec le Fonds bleu et le troisième avec la société Hydroplan.",
    'contract; Banque verte + Office des eaux; ',
    'contract; Fonds bleu + Office des eaux; ',
    'contract; Hydroplan + Office des eaux; ',
  ],
  // what stands behind the noun is its own
  [
    "La Banque verte et l'Office des eaux ont signé lundi un protocole d'accord. La convention que la Banque doit passer avec le Fonds bleu ne sera signée qu'en juin.",
    'protocol; Banque verte + Office des eaux; ',
    'convention; Banque verte + Fonds bleu; ',
  ],
  [
    "La Banque verte et le Fonds bleu ont signé lundi une convention. Le ministre de l'Élevage a visité le marché. La signature du contrat devant lier son département à la société Hydroplan est différée.",
    'convention; Banque verte + Fonds bleu; ',
    "contract; Hydroplan + Ministère de l'Élevage; ",
  ],
  [
    "La société Hydroplan a conclu hier un contrat avec l'Office des eaux. Elle négocie avec la Banque verte une convention de crédit qui sera signée en mai.",
    'contract; Hydroplan + Office des eaux; ',
    'convention; Banque verte + Hydroplan; ',
  ],
  [
    "L'accord de prêt porte sur dix villages. Cet accord a été signé le 14 mars entre le Bénin et la Banque verte. L'accord relatif aux services aériens a été signé le 6 mars avec la Turquie.",
    'agreement; Banque verte + Bénin; ',
    'agreement; Bénin + Turquie; ',
  ],
  // towns that no list has, states by their names in the text
  [
    'Une convention liant la commune de Sidi Harzem à la société Hydroplan a été signée lundi.',
    'convention; Hydroplan + commune de Sidi Harzem; ',
  ],
  ['Mercredi, la France et le Vietnam ont signé un accord.', 'agreement; France + Vietnam; '],
  [
    'Les délégations du Niger et de la République du Bénin ont signé hier un accord de navigation.',
    'agreement; Niger + République du Bénin; ',
  ],
  // lists of papers that were handed over
  [
    "Lundi, trois documents ont changé de mains. Il s'agit :\n\n- de l'accord entre la Banque verte et l'Office des eaux ;\n\n- du contrat entre la société Hydroplan et le Fonds bleu.",
    'agreement; Banque verte + Office des eaux; ',
    'contract; Fonds bleu + Hydroplan; ',
  ],
  [
    "Les deux délégations ont procédé à l'échange de deux documents :\n* accord de pêche entre la Guinée et la Turquie\n* contrat entre la société Hydroplan et le Fonds bleu",
    'agreement; Guinée + Turquie; ',
    'contract; Fonds bleu + Hydroplan; ',
  ],
  [
    "Deux instruments ont été échangés lundi, à savoir :\n1. l'accord de pêche entre la Guinée et la Turquie ;\n2. le contrat entre la société Hydroplan et le Fonds bleu.",
    'agreement; Guinée + Turquie; ',
    'contract; Fonds bleu + Hydroplan; ',
  ],
  // hands
  [
    "Mme Rosa Weber et M. Luc Sana ont signé un accord-cadre, la première pour l'Office des eaux, le second pour la Banque verte.",
    'agreement; Banque verte + Office des eaux; Rosa Weber > Office des eaux, Luc Sana > Banque verte',
  ],
  [
    "Un contrat a été signé lundi entre la société Hydroplan et l'Office des eaux. « Un tournant », dit Marc Vidal, président d'Hydroplan. Le document porte sa signature et celle de Mme Rosa Weber, directrice de l'Office des eaux.",
    'contract; Hydroplan + Office des eaux; Marc Vidal > Hydroplan, Rosa Weber > Office des eaux',
  ],
  [
    "L'Agence du palmier et l'Institut des oasis ont signé jeudi un mémorandum d'entente. Côté Agence, le directeur, M. Lahcen Oubaha, a paraphé le texte ; côté Institut, la doyenne, Mme Samira Tazi.",
    'memorandum; Agence du palmier + Institut des oasis; Lahcen Oubaha > Agence du palmier, Samira Tazi > Institut des oasis',
  ],
  [
    "La visite s'est achevée par la signature d'une convention-cadre et d'un mémorandum d'entente. D'un montant de 4 millions d'euros, la convention-cadre vise vingt villages. Elle porte les signatures du ministre du Tourisme, Paul Kaba, et du directeur de l'Office des eaux, Luc Sana. Le mémorandum d'entente, lui, lie la Banque verte au Fonds bleu. Il a été paraphé par le directeur de la Banque verte, Ali Tazi, et par la présidente du Fonds bleu, Awa Fall.",
    'convention; Ministère du Tourisme + Office des eaux; Paul Kaba > Ministère du Tourisme, Luc Sana > Office des eaux',
    'memorandum; Banque verte + Fonds bleu; Ali Tazi > Banque verte, Awa Fall > Fonds bleu',
  ],
  // no sides
  [
    "Après trois jours de négociations au ministère du Travail, la Banque verte et l'Office des eaux ont signé un protocole d'accord.",
    'protocol; Banque verte + Office des eaux; ',
  ],
  [
    'Après des discussions au Bureau des cadres, le Syndicat des mineurs a refusé de signer le procès-verbal que lui proposait la société Hydroplan.',
    'other; Hydroplan + Syndicat des mineurs; ',
  ],
  [
    "L'Université de Zogbédou et l'Institut des oasis ont signé lundi un mémorandum. La signature de l'accord sur l'extradition a été reportée. La Tunisie et l'Italie, deux pays voisins, y tiennent.",
    'memorandum; Institut des oasis + Université de Zogbédou; ',
    'agreement; Italie + Tunisie; ',
  ],
];

describe('agreements: several in one text, each with its sides', () => {
  const pipeline = createPipeline({ reference: '2025-03-12' });
  for (const [text, ...records] of TEXTS)
    it(text, () => {
      const made = (pipeline.run({ raw: text }).record?.agreements ?? []).filter(
        ({ status }) => status !== 'mentioned',
      );
      assert.deepEqual(
        made.map(({ type, parties, signatories }) =>
          [
            type,
            parties
              .map(({ name }) => name)
              .sort()
              .join(' + '),
            signatories
              .map(({ person, role, party }) => `${person?.name ?? role} > ${party?.name ?? '-'}`)
              .join(', '),
          ].join('; '),
        ),
        records,
      );
    });
});
