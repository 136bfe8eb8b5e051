import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPipeline } from '../../pipeline/pipeline.js';

/** Every scene below is told behind each of these. */
const NAMINGS: readonly string[] = [
  "La société Orbitel et l'Institut du café ont signé une convention de stages.",
  "Une convention de stages lie désormais la société Orbitel et l'Institut du café.",
  "La société Orbitel et l'Institut du café se sont donné une convention de stages.",
];

/** Sentences of the scene, each with the day and the place told ("-": none). */
const SCENES: readonly (readonly [scene: string, where: string])[] = [
  // takes place
  ["La scène s'est passée dans les salons de l'hôtel Lagune.", "- salons de l'hôtel Lagune"],
  ["L'échange s'est fait à l'hôtel Lagune.", '- hôtel Lagune'],
  ['Cela s’est fait au palais des congrès.', '- palais des congrès'],
  ["Tout s'est joué mardi, en une heure.", '2025-03-11 -'],
  ["Les trois signatures se sont succédé à l'hôtel Lagune.", '- hôtel Lagune'],
  [
    'La signature a eu pour cadre la salle de conférences du gouvernorat.',
    '- salle de conférences du gouvernorat',
  ],
  ['Les paraphes ont été apposés mardi au palais des congrès.', '2025-03-11 palais des congrès'],
  ["L'échange des parapheurs est intervenu le 11 mars 2025.", '2025-03-11 -'],
  ['Le moment, sobre, s’est déroulé mardi à Sokodé.', '2025-03-11 Sokodé'],
  ['Le document porte la date du 11 mars 2025.', '2025-03-11 -'],
  // a house holds it
  ['Le palais des congrès a été le théâtre de la signature.', '- palais des congrès'],
  ['La cérémonie avait pour décor le palais des congrès.', '- palais des congrès'],
  // both come together
  ["C'est au palais des congrès que les deux parties se sont retrouvées.", '- palais des congrès'],
  ["C'est mardi que les signatures ont été échangées.", '2025-03-11 -'],
  ["Les deux délégations s'étaient retrouvées au palais des congrès.", '- palais des congrès'],
  ['Rendez-vous avait été donné à Sokodé.', '- Sokodé'],
  ['Les deux responsables ont signé mardi.', '2025-03-11 -'],
  // the only building that a sentence about the ceremony names
  ["Cent invités avaient pris place à l'hôtel Lagune pour assister à la signature.", '- hôtel Lagune'],
  // of another time or thing
  ['La précédente avait été signée à Sokodé.', '- -'],
  ["Une première rencontre s'était tenue mardi au palais des congrès.", '- -'],
  ['La prochaine rencontre se tiendra vendredi à Sokodé.', '- -'],
  ["La pose de la première pierre s'est déroulée mardi au palais des congrès.", '- -'],
  ["Les négociations s'étaient déroulées mardi au palais des congrès.", '- -'],
  ["Les deux parties s'étaient retrouvées à Sokodé pour une première réunion.", '- -'],
  ["Le Conseil des ministres s'est réuni mardi au palais des congrès.", '- -'],
  ["Un déjeuner a été servi à l'hôtel Lagune.", '- -'],
  ['Depuis mardi, les deux parties se retrouvent à Sokodé.', '- -'],
];

const A = 'Yves Lodrin, directeur de la société Orbitel';
const B = "Mme Afi Sossa, présidente de l'Institut du café";

/** Sentences of the two hands, which the naming leaves out. */
const HANDS: readonly string[] = [
  `Au bas du texte figurent les griffes de M. ${A}, et de ${B}.`,
  `Le document porte les noms de M. ${A}, et de ${B}.`,
  `Elle a reçu la double signature de M. ${A}, et de ${B}.`,
  `Deux signatures au bas de la page : celle de M. ${A}, et celle de ${B}.`,
  `M. ${A}, et ${B}, y ont donné leur seing.`,
  `M. ${A}, et ${B}, y ont mis leur nom.`,
  `M. ${A}, a remis son exemplaire ; ${B}, le sien.`,
  `M. ${A}, et ${B}, ont procédé à l'échange des documents signés.`,
  `M. ${A}, et ${B}, avaient été dépêchés pour signer.`,
  `L'honneur de signer est revenu à M. ${A}, et à ${B}.`,
  `Le soin de signer avait été confié à M. ${A}, et à ${B}.`,
  `La tâche de signer a incombé à M. ${A}, et à ${B}.`,
  `M. ${A}, et ${B}, ont engagé leurs institutions respectives.`,
  `M. ${A}, a engagé la première ; ${B}, a fait de même pour la seconde.`,
  `M. ${A}, y a apposé sa signature, imité par ${B}.`,
  `Au bas du texte figurent les griffes de M. ${A}, et de ${B}, laquelle représentait le président.`,
  `La société Orbitel s'est engagée par la main de M. Yves Lodrin, et l'Institut par celle de Mme Afi Sossa.`,
];

/** Others, who sign nothing. */
const GUESTS: readonly string[] = [
  'M. Yves Lodrin et Mme Afi Sossa ont servi de témoins.',
  'La convention précédente portait les signatures de M. Yves Lodrin et de Mme Afi Sossa.',
  "L'honneur de couper le ruban est revenu à M. Yves Lodrin et à Mme Afi Sossa.",
  'M. Yves Lodrin et Mme Afi Sossa ont été mandatés pour suivre les travaux.',
  'M. Yves Lodrin et Mme Afi Sossa ont donné leur nom à deux salles.',
  'M. Yves Lodrin a remis un exemplaire du rapport à Mme Afi Sossa.',
  'Le guide, tiré à mille exemplaires, est de M. Yves Lodrin et de Mme Afi Sossa.',
  'Autour de la table des négociations, M. Yves Lodrin et Mme Afi Sossa ont longtemps bataillé.',
  "M. Yves Lodrin, plume du journal local, et Mme Afi Sossa couvraient l'événement.",
  'M. Yves Lodrin et Mme Afi Sossa ont signé une tribune.',
  "M. Yves Lodrin a signé le livre d'or.",
];

/** Told before the naming, or in part: each text with its records (status, sides, hands, day, place). */
const TEXTS: readonly (readonly [text: string, ...records: string[]])[] = [
  // the day and the house of the sentence before
  [
    `Ambiance de fête, mardi, au palais des congrès. ${NAMINGS[0]}`,
    'signed; Orbitel + Institut du café; ; 2025-03-11 palais des congrès',
  ],
  [
    `Il y avait foule mardi à l'hôtel Lagune. ${NAMINGS[0]}`,
    'signed; Orbitel + Institut du café; ; 2025-03-11 hôtel Lagune',
  ],
  [
    `Un premier essai, mené mardi au palais des congrès, avait donné satisfaction. ${NAMINGS[0]}`,
    'signed; Orbitel + Institut du café; ; - -',
  ],
  [
    `La prochaine foire ouvre mardi au palais des congrès. ${NAMINGS[0]}`,
    'signed; Orbitel + Institut du café; ; - -',
  ],
  // hands make it signed, initials do not, nor does what may be renewed unmake it
  [
    `La société Orbitel et l'Institut du café ont conclu une convention. Elle porte la signature de M. ${A}, et de ${B}.`,
    'signed; Orbitel + Institut du café; Yves Lodrin + Afi Sossa; - -',
  ],
  [
    `La société Orbitel et l'Institut du café ont conclu une convention. Elle porte les initiales de M. ${A}, et de ${B}.`,
    'negotiated; Orbitel + Institut du café; Yves Lodrin + Afi Sossa; - -',
  ],
  [
    "La société Orbitel et l'Institut du café se sont dotés d'une convention. La convention peut être reconduite tacitement.",
    'negotiated; Orbitel + Institut du café; ; - -',
  ],
  // towns and ministries for whom hands sign
  [
    "La commune de Zogbédou et l'Institut du café ont signé une convention. Ont signé : pour la commune de Zogbédou, M. Yves Lodrin, maire ; pour l'Institut du café, Mme Afi Sossa, présidente.",
    'signed; commune de Zogbédou + Institut du café; Yves Lodrin + Afi Sossa; - -',
  ],
  [
    "Le Ghana et le Japon ont signé deux conventions, l'une de 5 millions d'euros pour les forêts, l'autre de 3 millions d'euros pour les routes. Les documents ont été paraphés par la ministre du Plan, Mme Ida Lodrin, et par la directrice de l'Agence du delta, Mme Afi Sossa.",
    'signed; Ghana + Japon; Ida Lodrin + Afi Sossa; - -',
    'signed; Ghana + Japon; Ida Lodrin + Afi Sossa; - -',
  ],
  // whoever does not sign, or is not there
  [
    `${NAMINGS[0]} La Région du Delta apporte sa part, mais n'est pas signataire : « nous verrons », dit son président Luc Ezin.`,
    'signed; Orbitel + Institut du café; ; - -',
  ],
  [
    `${NAMINGS[0]} Afi Sossa, qui a reçu délégation du ministre de l'Intérieur, a signé pour l'Institut.`,
    'signed; Orbitel + Institut du café; Afi Sossa; - -',
  ],
  // in and outside of quotations
  [
    `${NAMINGS[0]} Pour Afi Sossa, qui a signé au nom de l'Institut du café, « le mieux est l'ennemi du bien ».`,
    'signed; Orbitel + Institut du café; Afi Sossa; - -',
  ],
  [
    `${NAMINGS[0]} « Nous avons signé en confiance », sourit Luc Ezin, en voisin.`,
    'signed; Orbitel + Institut du café; ; - -',
  ],
  // an office by its very title
  [
    "La princesse Rita Volo a remis lundi une lettre au secrétaire général adjoint, M. Yves Lodrin. Le même jour, le secrétaire général adjoint a signé avec Mme Afi Sossa, secrétaire générale de l'Institut du café, un protocole d'accord.",
    'signed; Institut du café; Yves Lodrin + Afi Sossa; 2025-03-10 -',
  ],
  [
    "La société Orbitel et l'Institut du café ont conclu un accord. Il a été signé par le directeur des achats d'Orbitel. Luc Ezin, directeur de la communication, était présent.",
    'signed; Orbitel + Institut du café; directeur des achats; - -',
  ],
];

describe('agreements: what other sentences tell of a signing', () => {
  const pipeline = createPipeline({ reference: '2025-03-12' });
  const read = (raw: string) =>
    (pipeline.run({ raw }).record?.agreements ?? []).filter(({ status }) => status !== 'mentioned');
  for (const [scene, where] of SCENES)
    it(scene, () => {
      for (const naming of NAMINGS) {
        const [made] = read(`${naming} ${scene} Les travaux dureront six mois.`);
        assert.equal(`${made?.date ?? '-'} ${made?.venue?.name ?? '-'}`, where, naming);
      }
    });
  for (const [told, hands] of [
    [HANDS, 'Yves Lodrin + Afi Sossa'],
    [GUESTS, ''],
  ] as const)
    for (const sentence of told)
      it(sentence, () => {
        for (const naming of NAMINGS) {
          const [made] = read(`${naming} ${sentence} Les travaux dureront six mois.`);
          const names = made?.signatories.map(({ person, role }) => person?.name ?? role);
          assert.equal(names?.join(' + '), hands, naming);
        }
      });
  for (const [text, ...records] of TEXTS)
    it(text, () => {
      assert.deepEqual(
        read(text).map(({ status, parties, signatories, date, venue }) =>
          [
            status,
            parties.map(({ name }) => name).join(' + '),
            signatories.map(({ person, role }) => person?.name ?? role).join(' + '),
            `${date ?? '-'} ${venue?.name ?? '-'}`,
          ].join('; '),
        ),
        records,
      );
    });
});
