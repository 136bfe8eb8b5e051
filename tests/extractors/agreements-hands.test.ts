import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPipeline } from '../../pipeline/pipeline.js';

const SIGNED = "La société Orbitel et l'Institut du café ont signé mardi un accord de pêche.";
const BY_ONE =
  "C'est le président de la société Orbitel, Yves Lodrin, qui a signé pour le compte de la société.";

/** Texts read whole, each with those who signed and the side of each. */
const HANDS: readonly (readonly [text: string, ...hands: string[]])[] = [
  // likewise
  [
    `${SIGNED} ${BY_ONE} A fait de même Mme Afi Sossa, directrice de l'Institut du café.`,
    'Yves Lodrin > Orbitel',
    'Afi Sossa > Institut du café',
  ],
  [
    `${SIGNED} ${BY_ONE} Mme Afi Sossa, directrice de l'Institut du café, en a fait autant.`,
    'Yves Lodrin > Orbitel',
    'Afi Sossa > Institut du café',
  ],
  // across the table
  [
    `${SIGNED} ${BY_ONE} Son vis-à-vis était la directrice de l'Institut du café, Afi Sossa.`,
    'Yves Lodrin > Orbitel',
    'Afi Sossa > Institut du café',
  ],
  [
    "L'accord entre la société Orbitel et l'Institut du café a été signé mardi. Le président de la société Orbitel, M. Yves Lodrin, signait au nom de la société ; face à lui, Mme Afi Sossa, directrice de l'Institut.",
    'Yves Lodrin > Orbitel',
    'Afi Sossa > Institut du café',
  ],
  [
    `${SIGNED} M. Yves Lodrin, président de la société Orbitel, et Mme Afi Sossa, directrice de l'Institut du café, étaient entourés du préfet, M. Luc Ezin.`,
    'Yves Lodrin > Orbitel',
    'Afi Sossa > Institut du café',
  ],
  // pens and signatures
  [
    `${SIGNED} Pour la société Orbitel, la plume était tenue par son président, Yves Lodrin, et pour l'Institut, par Afi Sossa.`,
    'Yves Lodrin > Orbitel',
    'Afi Sossa > Institut du café',
  ],
  [
    "La société Orbitel et l'Institut du café ont renouvelé leur convention de stages, sous la plume de M. Yves Lodrin, président de la société Orbitel, et de la directrice de l'Institut, Mme Afi Sossa.",
    'Yves Lodrin > Orbitel',
    'Afi Sossa > Institut du café',
  ],
  [
    `${SIGNED} Pour l'Institut, le document porte la signature de sa directrice, Afi Sossa ; pour la société Orbitel, celle du président Yves Lodrin.`,
    'Afi Sossa > Institut du café',
    'Yves Lodrin > Orbitel',
  ],
  [
    "Le Dr Yves Lodrin, président de la société Orbitel, et Afi Sossa, directrice de l'Institut du café, ont apposé leurs paraphes et leurs signatures au bas d'un accord de pêche.",
    'Yves Lodrin > Orbitel',
    'Afi Sossa > Institut du café',
  ],
  // each for one's own
  [
    `${SIGNED} Ont engagé leur institution : M. Yves Lodrin, président de la société Orbitel ; Mme Afi Sossa pour le compte de l'Institut du café.`,
    'Yves Lodrin > Orbitel',
    'Afi Sossa > Institut du café',
  ],
  [
    "L'Union laitière, par Yves Lodrin, et le Syndicat du lait, par Afi Sossa, ont signé mardi un avenant.",
    'Yves Lodrin > Union laitière',
    'Afi Sossa > Syndicat du lait',
  ],
  [
    "L'université de Kara et l'Institut du café comptent signer une convention de stages ; la signature reviendra au recteur de l'université de Kara, Yves Lodrin, et à la directrice de l'Institut du café, Afi Sossa.",
    'Yves Lodrin > université de Kara',
    'Afi Sossa > Institut du café',
  ],
  // named long before, told by their office alone
  [
    "À l'invitation du ministre sénégalais de la Pêche, M. Yves Lodrin, la ministre béninoise de la Pêche, Mme Afi Sossa, a séjourné à Dakar. La visite a duré trois jours. Elle a porté sur les ports. Un dîner a été offert. La délégation a vu le phare. Le temps était beau. Les deux ministres ont procédé à la signature des instruments ci-après :\n- un accord de pêche ;\n- un mémorandum d'entente sur les ports.",
    'Yves Lodrin > Sénégal',
    'Afi Sossa > Bénin',
    'Yves Lodrin > Sénégal',
    'Afi Sossa > Bénin',
  ],
  // not of the signing
  [
    `${SIGNED} Le préfet, M. Luc Ezin, a salué ce pas. Face à la presse, M. Paul Amou, député, a parlé de la route.`,
  ],
];

const pipeline = createPipeline({ reference: '2025-03-13' });

describe('hands told by other words', () => {
  for (const [text, ...hands] of HANDS)
    it(text, () =>
      assert.deepEqual(
        (pipeline.run({ raw: text }).record?.agreements ?? []).flatMap(({ signatories }) =>
          signatories.map(({ person, party }) => `${person?.name} > ${party?.name}`),
        ),
        hands,
      ),
    );
});
